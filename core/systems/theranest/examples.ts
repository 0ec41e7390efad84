import type { BoxReading } from '../../model/pageReading.ts';
import type { Level } from '../../model/terms.ts';
import type { SystemExamples } from '../system.ts';
import { otherExamples } from './otherExamples.ts';

const ANA = '5f0000000000000000000001';
const BO = '5f0000000000000000000002';

const MENU =
  '<nav><a href="/clients">Clients</a><a href="/staff">Staff</a><a href="/organization">Organization</a></nav>';
const TABS =
  '<div role="tablist"><button role="tab">Manage Plan</button><button role="tab">Manage Licenses</button></div>';

const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const newerRow = (id: string, name: string, position: string): string =>
  row(`<a href="/staff/${id}">${name}</a>`, position, 'Main office', '<button aria-label="Actions">⋮</button>');

const olderRow = (id: string, name: string, position: string): string =>
  row(name, position, `<a href="/staff/permissions/${id}">Permissions</a> <button>Deactivate</button>`);

const newerList = `${MENU}<h1>Staff</h1><input type="search" aria-label="Search">
  ${table(['Full name', 'Position', 'Default location', 'Actions'], [newerRow(ANA, 'Ana Ruiz', 'Therapist'), newerRow(BO, 'Bo Ek', 'Biller')])}`;

const olderList = `${MENU}<h2>Staff</h2><select><option selected>Active Staff Members</option></select>
  ${table(['Name', 'Position', ''], [olderRow(ANA, 'Ana Ruiz', 'Therapist'), olderRow(BO, 'Bo Ek', 'Biller')])}`;

const clients = `${MENU}<h1>Clients</h1>
  ${table(['Full name', 'Position', 'Default location', 'Actions'], [newerRow(ANA, 'Cy Oh', 'Student')])}`;

const LEVELS: Record<Level, string> = {
  default: 'Default',
  billing: 'Billing',
  therapist: 'Therapist',
  administration: 'Administration',
  organizationAdministration: 'Organization Administration',
};

const level = (label: string, isOn: boolean): string =>
  `<section><h3>${label}</h3><label><input type="checkbox" ${isOn ? 'checked' : ''}> ${label}</label></section>`;

/** The columns of a permissions page, with these levels ticked. */
const levels = (...on: readonly Level[]): string =>
  Object.entries(LEVELS)
    .map(([key, label]) =>
      level(
        label,
        on.some((one) => one === key),
      ),
    )
    .join('');

const boxes = (...on: readonly Level[]): BoxReading[] =>
  (Object.keys(LEVELS) as Level[]).map((key) => ({
    level: key,
    label: LEVELS[key],
    on: on.includes(key),
    disabled: false,
  }));

const permissions = `${MENU}<h2>Permissions for Ana Ruiz</h2>${levels('default', 'therapist')}<button>Save Permissions</button>`;

/** A page that sets the levels for whoever is invited next: nobody is named. */
const invitation = `${MENU}<h2>Permissions</h2>${levels('default')}<button>Save Permissions</button>`;

const licenseRow = (name: string, provider: string, admin: string): string =>
  row(name, `<input type="checkbox" ${provider}>`, `<input type="checkbox" ${admin}>`);

const licenses = `${MENU}<h1>Manage Licenses</h1>${TABS}
  ${table(['Staff member', 'Provider', 'Admin'], [licenseRow('Ana Ruiz', 'checked', ''), licenseRow('Bo Ek', '', 'checked')])}`;

const amaLicenses = `${MENU}<h1>AMA CPT® Licenses</h1><div role="tablist"><button role="tab">Manage Licenses</button></div>
  ${table(['Staff member', 'Date acquired'], [row('Ana Ruiz', '01/02/2026')])}`;

const subscription = `${MENU}<h1>Manage Subscription</h1>${TABS}
  <ul><li>Provider licenses: 10</li><li>Admin licenses: 4</li></ul><button>Edit Subscription</button>`;

const invoice = `${MENU}<h1>Upcoming invoice</h1>${TABS}
  <ul><li>Provider licenses: 10</li><li>Admin licenses: 4</li></ul>`;

/** Pages as the vendor's articles show them, in the older and the newer form (docs/domain.md §2, §6.2). */
export const examples: SystemExamples = {
  staffList: {
    read: [
      {
        path: '/staff',
        html: newerList,
        says: {
          staff: [
            { id: ANA, name: 'Ana Ruiz', position: 'Therapist' },
            { id: BO, name: 'Bo Ek', position: 'Biller' },
          ],
        },
      },
      {
        path: '/staff',
        html: olderList,
        says: {
          staff: [
            { id: ANA, name: 'Ana Ruiz', position: 'Therapist', active: true },
            { id: BO, name: 'Bo Ek', position: 'Biller', active: true },
          ],
        },
      },
    ],
    notRead: [{ path: '/clients', html: clients }],
  },
  staffPermissions: {
    read: [
      {
        path: `/staff/permissions/${ANA}`,
        html: permissions,
        says: { staff: [{ id: ANA, name: 'Ana Ruiz', boxes: boxes('default', 'therapist') }] },
      },
    ],
    notRead: [{ path: '/staff/invite', html: invitation }],
  },
  manageLicenses: {
    read: [
      {
        path: '/organization/licenses',
        html: licenses,
        says: {
          staff: [
            { name: 'Ana Ruiz', licenses: { provider: true, admin: false } },
            { name: 'Bo Ek', licenses: { provider: false, admin: true } },
          ],
        },
      },
    ],
    notRead: [{ path: '/organization/ama', html: amaLicenses }],
  },
  manageSubscription: {
    read: [
      {
        path: '/organization',
        html: subscription,
        says: { plan: 'perProvider', pools: { provider: 10, admin: 4 } },
      },
    ],
    notRead: [{ path: '/organization/invoice', html: invoice }],
  },
  ...otherExamples,
};
