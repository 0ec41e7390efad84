import { describe, expect, it } from 'vitest';
import { type NewStaff, type PageResult, RollCall, readPage } from '../../core/index.ts';
import { vocabulary } from '../../core/systems/theranest/vocabulary.ts';

type Typed = Partial<NewStaff>;

const read = (html: string): PageResult => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = html;
  return readPage(document, 'https://demo.theranest.com/staff/invite', vocabulary);
};

const formIn = (html: string) => {
  const result = read(html);
  return result && 'reading' in result ? result.form : undefined;
};

const peopleIn = (html: string): NewStaff[] | undefined =>
  formIn(html)?.people.map(({ element: _, ...typed }) => typed);

const LABELS = {
  therapist: 'Is a Therapist',
  billing: 'Can See Billing Information',
  'therapist.onlyAssigned': 'Limit Access to Only Assigned Cases',
} as const;

const box = (label: string, isOn: boolean | undefined): string =>
  `<label><input type="checkbox" ${isOn ? 'checked' : ''}> ${label}</label>`;
const person = ({ given = '', family = '', email = '', boxes = {} }: Typed): string => `<div class="person">
  <label>First Name <input type="text" value="${given}"></label>
  <label>Last Name <input type="text" value="${family}"></label>
  <label>Email <input type="email" value="${email}"></label>
  ${Object.entries(LABELS)
    .map(([key, label]) => box(label, boxes[key as keyof typeof LABELS]))
    .join('')}</div>`;

const form = (people: readonly Typed[], title = 'Invite Staff by Email', send = 'Send Invitations'): string =>
  `<h1>${title}</h1>${people.map(person).join('')}<button>+ Add More Staff</button><button>${send}</button>`;

const OFF = { therapist: false, billing: false, 'therapist.onlyAssigned': false };
const ANA = { given: 'Ana', family: 'Ruiz', email: 'ana@cedar.example', boxes: { ...OFF, therapist: true } };
const BO = { given: 'Bo', family: 'Ek', email: 'bo@cedar.example', boxes: { ...OFF, billing: true } };
const NOBODY = { given: '', family: '', email: '', boxes: OFF };

describe('the form that invites staff', () => {
  it('says who is in it, and what is ticked for each', () => {
    expect(peopleIn(form([ANA, BO, NOBODY]))).toEqual([ANA, BO, NOBODY]);
    expect(formIn(form([ANA]))?.isByHand).toBe(false);
  });

  it('is read as it is filled in', () => {
    document.documentElement.lang = 'en';
    read(form([NOBODY]));
    const [first] = document.querySelectorAll('input');
    const ticked = document.querySelector<HTMLInputElement>('[type="checkbox"]');
    if (!first || !ticked) throw new Error('no fields');
    first.value = 'Ana';
    ticked.checked = true;
    const result = readPage(document, 'https://demo.theranest.com/staff/invite', vocabulary);
    const [typed] = result && 'reading' in result ? (result.form?.people ?? []) : [];
    expect(typed).toMatchObject({ given: 'Ana', boxes: { therapist: true } });
    expect(typed?.element).toBe(first);
  });

  it('says nothing of anybody to the practice', () => {
    const result = read(form([ANA, BO]));
    if (!result || !('reading' in result)) throw new Error('not read');
    const told = new RollCall().add(result);
    expect(told).toMatchObject({ kind: 'addStaff', staff: [] });
    expect(JSON.stringify(told)).not.toMatch(/Ana|Ruiz|cedar/);
  });

  it('in a dialog is what the page is about, for as long as it is open', () => {
    const list = `<h1>Staff</h1><table><tr><th>Full name</th><th>Position</th><th>Default location</th></tr>
      <tr><td>Cal Diaz</td><td>Biller</td><td>Main</td></tr></table>`;
    expect(peopleIn(`${list}<div role="dialog" aria-modal="true">${form([ANA])}</div>`)).toEqual([ANA]);
    const closed = read(`${list}<div role="dialog" hidden>${form([ANA])}</div>`);
    expect(closed && 'reading' in closed && closed.reading.kind).toBe('staffList');
  });

  it('in a table is read by the heads of its columns', () => {
    const row = ({ given, family, email, boxes }: NewStaff) => `<tr><td><input value="${given}"></td>
      <td><input value="${family}"></td><td><input value="${email}"></td>
      ${Object.keys(LABELS)
        .map((key) => `<td><input type="checkbox" ${boxes[key as keyof typeof boxes] ? 'checked' : ''}></td>`)
        .join('')}</tr>`;
    const html = `<h1>Invite Staff by Email</h1><table><thead><tr><th>First Name</th><th>Last Name</th><th>Email</th>
      ${Object.values(LABELS)
        .map((label) => `<th>${label}</th>`)
        .join('')}</tr></thead><tbody>${[ANA, BO].map(row).join('')}</tbody></table><button>Send Invitations</button>`;
    expect(peopleIn(html)).toEqual([ANA, BO]);
  });

  it('by hand is told apart', () => {
    expect(formIn(form([ANA], 'Add Staff', 'Save'))?.isByHand).toBe(true);
    expect(formIn(form([ANA], 'New Staff Member', 'Add staff member'))?.isByHand).toBe(true);
  });
});

/** The same form as others would write it; what it says must be the same. */
const ALIKE: readonly ((html: string) => string)[] = [
  (html) => html.replaceAll('First Name', 'First name *').replaceAll('Email <', 'Email (required) <'),
  (html) => html.replaceAll('Email <', 'E-mail address <'),
  (html) => html.replaceAll(/<label>([^<]+) <input ([^>]*)><\/label>/g, '<span><input aria-label="$1" $2></span>'),
  (html) => html.replaceAll('h1>', 'h2>'),
  (html) => `<h1>Staff</h1>${html.replaceAll('h1>', 'h3>')}`,
  (html) =>
    html
      .replaceAll('<div class="person">', '<fieldset><legend>Staff member</legend>')
      .replaceAll('</div>', '</fieldset>'),
  (html) => `<div role="dialog">${html}</div>`,
  (html) => `<form>${html}</form>`,
  (html) => html.replaceAll('Is a Therapist', 'Is a therapist'),
  (html) => html.replaceAll('Send Invitations', 'Send invitations'),
  (html) => html.replaceAll(/<button>(.*?)<\/button>/g, '<input type="submit" value="$1">'),
  (html) =>
    `<nav><a href="/clients">Clients</a><a href="/staff">Staff</a></nav><input type="search" aria-label="Search">${html}`,
  (html) => html.replaceAll('Last Name', 'Surname'),
  (html) => html.replaceAll(/First Name|Last Name|Email(?= <)/g, (label) => `${label} 1`),
  (html) => html.replaceAll('<label>First Name', '<p>A person to invite</p><label>First Name'),
  (html) =>
    html.replaceAll(
      /<label><input type="checkbox" (checked)?> ([^<]+)<\/label>/g,
      (_, on, label) => `<span role="checkbox" aria-checked="${on ? 'true' : 'false'}">${label}</span>`,
    ),
  (html) => html.replaceAll('<label>Email', '<label>Position <input value="Therapist"></label><label>Email'),
  (html) => html.replaceAll('<input type="text"', '<input autocomplete="off" class="form-control"'),
];

/** Forms about others, or of which it is not clear whom they are about. */
const OTHERS: readonly (readonly [string, (html: string) => string])[] = [
  ['an invitation of clients', (html) => html.replaceAll('Invite Staff by Email', 'Invite Clients')],
  [
    'an invitation to the client portal',
    (html) => html.replaceAll('Invite Staff by Email', 'Client Portal Invitation'),
  ],
  ['a referral', (html) => html.replaceAll('Invite Staff by Email', 'New Referral')],
  ['a directory of providers', (html) => html.replaceAll('Invite Staff by Email', 'Provider Directory')],
  ['a contact', (html) => html.replaceAll('Invite Staff by Email', 'New Contact')],
  ['a newsletter', (html) => html.replaceAll('Invite Staff by Email', 'Stay in touch')],
  [
    'a client called staff',
    (html) => html.replaceAll('<label>Email', '<label>Date of birth <input></label><label>Email'),
  ],
  ['a guardian', (html) => html.replaceAll('<label>Email', '<label>Guardian <input></label><label>Email')],
  [
    'a referral under the same heading',
    (html) => html.replaceAll('<label>Email', '<label>Reason for referral <input></label><label>Email'),
  ],
  ['a provider elsewhere', (html) => html.replaceAll('<label>Email', '<label>NPI <input></label><label>Email')],
  ['an insurer', (html) => html.replaceAll('<label>Email', '<label>Insurance <input></label><label>Email')],
  ['a form without email', (html) => html.replaceAll(/<label>Email.*?<\/label>/g, '')],
  ['a form without names', (html) => html.replaceAll(/<label>(?:First|Last) Name.*?<\/label>/g, '')],
  ['a form that asks for an email more', (html) => html.replaceAll('<button>', '<label>Email <input></label><button>')],
];

describe('sixty forms as others would write them', () => {
  const people = [[ANA], [ANA, BO], [ANA, BO, NOBODY]];

  it.each(ALIKE.flatMap((change, i) => people.map((some) => [i, some.length, change, some] as const)))(
    'form %i with %i people says the same',
    (_, __, change, some) => {
      expect(peopleIn(change(form(some)))).toEqual(some);
    },
  );

  it.each(OTHERS.flatMap(([what, change]) => people.map((some) => [what, some.length, change, some] as const)))(
    '%s with %i people is never read',
    (_, __, change, some) => {
      expect(peopleIn(change(form(some)))).toBeUndefined();
    },
  );
});
