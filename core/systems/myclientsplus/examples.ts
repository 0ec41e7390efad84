import type { SystemExamples } from '../system.ts';

const id = (n: number): string => n.toString(16).padStart(24, '5f0');

const MENU = `<nav class="ui menu"><a>Agenda</a><a>Calendar</a><a>Clients</a><a>Billing</a><a>Reports</a><a>Staff</a><a>Organization</a></nav>`;

const listRow = (n: number, name: string, position: string, isAdmin = false): string => `
  <tr class="k-master-row" role="row"><td role="gridcell"><span class="color-box"></span>${name}</td><td role="gridcell">${position}</td>
  <td role="gridcell"><a class="ui small button" href="/staff/permissions/${id(n)}">Permissions</a>
  <button class="ui small button" ${isAdmin ? 'disabled' : ''}>Deactivate</button></td></tr>`;

const INVITE = `<div role="dialog" aria-label="Invite Staff by Email"><label><input type="checkbox"> Is a Provider</label>
  <label><input type="checkbox"> Can See Billing Information</label><label><input type="checkbox"> Can Use AMA CPT® Codes</label></div>`;

/** The staff list as it was drawn for years. */
export const staffList = `${MENU}<div id="content_ph"><h2>Staff</h2>
  <select><option selected>Active Staff members</option><option>Inactive Staff members</option></select>
  <button>Invite Staff by Email</button><button>+ Add Staff Manually</button>
  <table class="k-grid" role="grid"><thead><tr role="row"><th>Name</th><th>Position</th><th></th></tr></thead><tbody>
  ${listRow(1, 'Ana Ruiz, LCSW', 'Provider')}${listRow(2, 'Ek, Bo', 'Office manager', true)}${listRow(3, 'Cy Oh', 'Biller')}
  </tbody></table></div>${INVITE}`;

const clients = `${MENU}<div id="content_ph"><h2>Clients</h2>
  <table class="k-grid" role="grid"><thead><tr role="row"><th>Name</th><th>Position</th><th></th></tr></thead><tbody>
  ${listRow(4, 'Di Po', 'Student')}</tbody></table></div>`;

/** The heads of the columns of a permissions page. */
export const LEVELS = ['Default', 'Billing', 'Provider', 'Administration', 'Organization Administration'];

/** Boxes below a level, by its head. */
export const BELOW: Record<string, string[]> = {
  Default: ['Can edit client details', 'Can delete clients'],
  Billing: ['Can submit claims to clearinghouse'],
  Provider: [
    'Can view only assigned client information',
    'Can only view personal calendar &amp; agenda',
    'Can use bulk edit appointments',
  ],
};

interface Boxes {
  /** Levels and labels that are ticked. */
  on: string[];
  isSubscribed: boolean;
}

const box = (label: string, { on, isSubscribed }: Boxes, level: string): string => `
  <div class="ui checkbox"><label><input type="checkbox" ${on.includes(label) ? 'checked' : ''} ${level === 'Provider' && !isSubscribed ? 'disabled' : ''}> ${label}</label></div>`;

const columns = (boxes: Boxes, levels: readonly string[]): string =>
  levels
    .map(
      (
        level,
      ) => `<div class="column"><h3>${level}</h3>${box(level, boxes, level)}<h4>Clients</h4><ul><li>View the Agenda</li></ul>
      ${(BELOW[level] ?? []).map((label) => box(label, boxes, level)).join('')}</div>`,
    )
    .join('');

/** Somebody's permissions; who is not subscribed has boxes that cannot be ticked. */
export const permissionsPage = (
  boxes: Boxes,
  levels = LEVELS,
): string => `${MENU}<h2>Permissions for Ana Ruiz, LCSW</h2>
  <p>If the boxes are not active the staff must be subscribed.</p>
  <div class="ui five column grid">${columns(boxes, levels)}</div><button class="ui green button">Save Permissions</button>`;

/** The levels of whoever is invited next: nobody is named. */
const invitation = `${MENU}<h2>Permissions</h2>
  <div class="ui five column grid">${columns({ on: ['Default'], isSubscribed: false }, LEVELS)}</div><button>Save Permissions</button>`;

const invited = (given: string, family: string): string => `<fieldset><label>First Name <input value="${given}"></label>
  <label>Last Name <input value="${family}"></label><label>Email <input type="email" value="${given}@cedar.example"></label>
  <label><input type="checkbox" checked> Is a Provider</label> <label><input type="checkbox"> Can See Billing Information</label>
  <label><input type="checkbox"> Limit Access to Only Assigned Cases</label>
  <label><input type="checkbox"> Can Use AMA CPT® Codes</label></fieldset>`;

/** Several people are invited at once (S6). */
const inviteStaff = `${MENU}<div role="dialog" aria-label="Invite Staff by Email"><h2>Invite Staff by Email</h2>
  ${invited('Ana', 'Ruiz')}${invited('Bo', 'Ek')}<button>+Add More Staff</button><button>Send Invitations</button></div>`;

/** Staff details, with the password for the first sign-in (S6). */
const addByHand = `${MENU}<h1>Add Staff Manually</h1><label>First Name <input></label><label>Last Name <input></label>
  <label>Email <input type="email"></label><label>Password <input type="password"></label><button>Save</button>`;

const clientInvitation = inviteStaff.replaceAll('Invite Staff by Email', 'Invite Clients to the Client Portal');

const subscribedRow = (n: number, name: string, cell: string): string =>
  `<tr data-id="${id(n)}"><td>${name}</td><td>${cell}</td></tr>`;

const TABS = '<div role="tablist"><a role="tab">Provider Subscription</a><a role="tab">Telehealth</a></div>';

/** Who is subscribed: inferred from the lists of who is subscribed to something else (S28). */
export const subscribedList = (
  heading = 'Provider Subscription',
): string => `${MENU}<h1>My Subscription</h1>${TABS}<h2>${heading}</h2>
  <table class="ui table"><thead><tr><th>Staff Member</th><th>Provider Subscription</th></tr></thead><tbody>
  ${subscribedRow(1, 'Ana Ruiz, LCSW', '<input type="checkbox" checked>')}${subscribedRow(2, 'Ek, Bo', '<input type="checkbox">')}
  ${subscribedRow(3, 'Cy Oh', '<input type="checkbox">')}</tbody></table><button>Update Subscribed Staff List</button>`;

const telehealthList = subscribedList('Active Telehealth Staff').replace(
  '<th>Provider Subscription</th>',
  '<th>Subscribed</th>',
);

/** For how many providers is paid (S36). */
export const subscription = `${MENU}<h1>Manage Subscription</h1><h2>My Subscription</h2><p>Rates are per provider.</p>
  <ul><li>Provider Subscriptions: 4</li></ul><button>Update my Subscription</button>`;

const invoice = `${MENU}<h1>My Subscription</h1><h2>Upcoming invoice</h2><ul><li>Provider Subscriptions: 4</li></ul>`;

/** Pages as the vendor's articles show them (S6–S8, S28, S36). */
export const examples: SystemExamples = {
  staffList: {
    read: [
      {
        path: '/staff',
        html: staffList,
        says: {
          staff: [
            { id: id(1), name: 'Ana Ruiz, LCSW', position: 'Provider', active: true },
            { id: id(2), name: 'Ek, Bo', position: 'Office manager', active: true },
            { id: id(3), name: 'Cy Oh', position: 'Biller', active: true },
          ],
        },
      },
    ],
    notRead: [{ path: '/clients', html: clients }],
  },
  staffPermissions: {
    read: [
      {
        path: `/staff/permissions/${id(1)}`,
        html: permissionsPage({ on: ['Default', 'Provider'], isSubscribed: true }),
        says: { staff: [{ id: id(1), name: 'Ana Ruiz, LCSW' }] },
      },
    ],
    notRead: [{ path: '/staff/invite', html: invitation }],
  },
  manageLicenses: {
    read: [
      {
        path: '/subscription',
        html: subscribedList(),
        says: {
          staff: [
            { id: id(1), name: 'Ana Ruiz, LCSW', licenses: { provider: true } },
            { id: id(2), name: 'Ek, Bo', licenses: { provider: false } },
            { id: id(3), name: 'Cy Oh', licenses: { provider: false } },
          ],
        },
      },
    ],
    notRead: [{ path: '/subscription', html: telehealthList }],
  },
  manageSubscription: {
    read: [{ path: '/organization', html: subscription, says: { plan: 'perProvider', pools: { provider: 4 } } }],
    notRead: [{ path: '/organization/invoice', html: invoice }],
  },
  addStaff: {
    read: [
      { path: '/staff/invite', html: inviteStaff, says: { staff: [] } },
      { path: '/staff/new', html: addByHand, says: { staff: [] } },
    ],
    notRead: [{ path: '/clients/invite', html: clientInvitation }],
  },
};
