import type { StaffMember } from '../../../core/index.ts';
import { LEVELS } from '../../../core/model/terms.ts';
import { knownSystem } from '../../knownSystem.ts';

/** The pages that are measured, served alike to the extension's host and to one that it does not know. */

const frame = (title: string, content: string, script = ''): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>
<style>
body { font: 15px sans-serif; margin: 24px }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: 6px; border-bottom: 1px solid #ddd }
.sheet { height: 600px; overflow: auto; position: relative }
.line { display: flex; position: absolute; height: 40px; width: 100% }
.line > * { flex: 1 }
</style></head>
<body>
<nav><a href="/clients">Clients</a> <a href="/staff">Staff</a> <a href="/organization/manage-licenses">Manage Licenses</a></nav>
<h1>${title}</h1>
${content}
${script && `<script>${script}</script>`}
</body>
</html>`;

const row = ({ id, name, position = '' }: StaffMember): string =>
  `<tr><td><a href="/staff/${id}">${name}</a></td><td>${position}</td><td>Main Street</td><td><a href="/staff/${id}/permissions">Permissions</a></td></tr>`;

const tableOf = (staff: readonly StaffMember[]): string =>
  `<table><thead><tr><th>Full name</th><th>Position</th><th>Default location</th><th>Actions</th></tr></thead><tbody>${staff.map(row).join('')}</tbody></table>`;

/**
 * What no reader can do without, written for this one page: the text of four cells of each row, and one badge, cloned
 * into each row in view that is flagged. It knows who is flagged and reads nothing else.
 */
const floorScript = (flagged: readonly string[]): string => `
const flagged = new Set(${JSON.stringify(flagged)});
addEventListener('load', () => requestAnimationFrame(() => {
  const rows = [...document.querySelector('tbody').rows];
  globalThis.read = rows.map(({ cells }) => [cells[0].textContent, cells[1].textContent, cells[2].textContent, cells[3].textContent]);
  const badge = document.createElement('span');
  badge.textContent = 'Needs Provider license';
  badge.setAttribute('style', 'margin-left: 8px; border-radius: 8px; padding: 2px 8px; font: 600 11px sans-serif; background: #fdd');
  const seen = [];
  for (const row of rows) {
    if (row.getBoundingClientRect().top > innerHeight) break;
    if (flagged.has(row.cells[0].firstChild.getAttribute('href').slice(7))) seen.push(row.cells[0]);
  }
  for (const cell of seen) cell.append(badge.cloneNode(true));
}));`;

export const staffList = (staff: readonly StaffMember[]): string => frame('Staff', tableOf(staff));

export const floorList = (staff: readonly StaffMember[], flagged: readonly string[]): string =>
  frame('Staff', tableOf(staff), floorScript(flagged));

/** Looks like a list of staff, and is none: a page that must be left alone. */
export const clientList = (staff: readonly StaffMember[]): string =>
  frame('Clients', tableOf(staff).replace('Full name', 'Client name').replace('Default location', 'Date of birth'));

const INVITE_BOXES = ['Is a Therapist', 'Can See Billing Information', 'Limit Access to Only Assigned Cases'];

/** The form to invite so many people at once. */
export const inviteForm = (people: number): string => {
  const field = (label: string, type: string): string => `<label>${label} <input type="${type}"></label>`;
  const boxes = INVITE_BOXES.map((label) => `<label><input type="checkbox"> ${label}</label>`).join('');
  const person = `<fieldset>${field('First Name', 'text')}${field('Last Name', 'text')}${field('Email', 'email')}${boxes}</fieldset>`;
  return frame('Invite Staff by Email', `${person.repeat(people)}<button>Send Invitations</button>`);
};

/** What somebody may do: the levels, and under each the boxes that belong to it. */
export const permissionsOf = ({ name }: StaffMember): string => {
  const { levels, permissions } = knownSystem('theranest');
  const box = (label: string): string => `<label><input type="checkbox"> ${label}</label><br>`;
  const boxesOf = (level: string): string =>
    permissions.flatMap((one) => (one.level === level && one.kind === 'box' ? [box(one.labels[0])] : [])).join('');
  const heads = LEVELS.map((level) => `<th>${levels[level][0]}</th>`).join('');
  const cells = LEVELS.map((level) => `<td>${box(levels[level][0])}${boxesOf(level)}</td>`).join('');
  return frame(
    `Permissions for ${name}`,
    `<table><thead><tr>${heads}</tr></thead><tbody><tr>${cells}</tr></tbody></table><button>Save</button>`,
  );
};

const ROW = 40;

/** A list of which only the rows in view are drawn, all of them anew with each step, as many libraries do. */
const virtualScript = (staff: readonly StaffMember[]): string => `
const people = ${JSON.stringify(staff.map(({ id, name, position }) => [id, name, position]))};
const sheet = document.querySelector('.sheet');
const body = document.querySelector('.rows');
const cell = (...content) => {
  const made = document.createElement('div');
  made.setAttribute('role', 'gridcell');
  made.append(...content);
  return made;
};
const link = (href, text) => Object.assign(document.createElement('a'), { href, textContent: text });
const draw = () => {
  const first = Math.floor(sheet.scrollTop / ${ROW});
  const lines = people.slice(first, first + 18).map(([id, name, position], i) => {
    const line = document.createElement('div');
    line.className = 'line';
    line.setAttribute('role', 'row');
    line.setAttribute('aria-rowindex', first + i + 2);
    line.style.top = (first + i) * ${ROW} + 'px';
    line.append(cell(link('/staff/' + id, name)), cell(position), cell('Main Street'), cell(link('/staff/' + id + '/permissions', 'Permissions')));
    return line;
  });
  body.replaceChildren(...lines);
};
sheet.addEventListener('scroll', draw);
draw();`;

export const virtualList = (staff: readonly StaffMember[]): string =>
  frame(
    'Staff',
    `<div class="sheet" role="grid" aria-rowcount="${staff.length + 1}">
<div role="rowgroup"><div role="row" aria-rowindex="1"><span role="columnheader">Full name</span><span role="columnheader">Position</span><span role="columnheader">Default location</span><span role="columnheader">Actions</span></div></div>
<div role="rowgroup" class="rows" style="position: relative; height: ${staff.length * ROW}px"></div></div>`,
    virtualScript(staff),
  );
