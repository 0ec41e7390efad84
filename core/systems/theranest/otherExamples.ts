import type { PageExamples, SystemExamples } from '../system.ts';

const ANA = '5f0000000000000000000001';
const BO = '5f0000000000000000000002';

const TABS = (open: string): string =>
  `<div role="tablist">${['Subscription', 'Client Portal', 'Wiley Practice Planners', 'Telehealth']
    .map((tab) => `<a role="tab" aria-selected="${tab === open}">${tab}</a>`)
    .join('')}</div>`;

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

/** Who is subscribed, one row each, with what takes them off the list. */
const newerList = (title: string): string => `<h1>Manage Subscriptions</h1>${TABS(title)}<h2>${title}</h2>
  <button>+ Add Staff</button>
  ${table(['Staff member', 'Position', ''], [row(`<a href="/staff/${ANA}">Ana Ruiz</a>`, 'Therapist', '<button>Remove</button>'), row(`<a href="/staff/${BO}">Bo Ek</a>`, 'Biller', '<button>Remove</button>')])}
  <p>2 staff members</p>`;

/** Everybody, with a box that says who is subscribed. */
const olderList = (title: string): string => `<h1>Manage Subscriptions</h1>${TABS(title)}<h2>${title}</h2>
  ${table(['Name', 'Subscribed'], [row('Ruiz, Ana', '<input type="checkbox" checked>'), row('Ek, Bo', '<input type="checkbox">')])}
  <button>Update Subscribed Staff List</button>`;

/** Clients and others on pages with the same heading. */
const lookAlikes = (title: string): PageExamples['notRead'] => [
  {
    path: '/organization/portal',
    html: `<h1>${title}</h1><button>Add Staff</button>
      ${table(['Name', 'Portal status', 'Invitation'], [row('Cy Oh', 'Active', 'Sent')])}`,
  },
  {
    path: '/sessions',
    html: `<h1>${title}</h1>${table(['Name', 'Position'], [row('Cy Oh', '1st'), row('Di Po', '2nd')])}`,
  },
];

const subscribed = (title: string): PageExamples => ({
  read: [
    {
      path: '/organization/add-ons',
      html: newerList(title),
      says: {
        staff: [
          { id: ANA, name: 'Ana Ruiz', listed: true },
          { id: BO, name: 'Bo Ek', listed: true },
        ],
      },
    },
    {
      path: '/organization/add-ons',
      html: olderList(title),
      says: {
        staff: [
          { name: 'Ruiz, Ana', listed: true },
          { name: 'Ek, Bo', listed: false },
        ],
      },
    },
  ],
  notRead: lookAlikes(title),
});

const amaLicenses = `<h1>AMA CPT® Licenses</h1><label>Year <select><option>2025</option><option selected>2026</option></select></label>
  ${table(['Staff member', 'Date acquired', 'Status'], [row('Ana Ruiz', '01/02/2026', 'Active'), row('Bo Ek', '01/02/2026', 'Turned Off')])}
  <p>2 staff members</p>`;

const amaFees = `<h1>AMA CPT® Licenses</h1>${table(['Name', 'Fee'], [row('Ana Ruiz', '$17'), row('Bo Ek', '$17')])}`;

const invited = (n: number, given: string, family: string): string => `<fieldset><legend>Staff member ${n}</legend>
  <label>First Name <input value="${given}"></label> <label>Last Name <input value="${family}"></label>
  <label>Email <input type="email" value="${given}@cedar.example"></label>
  <label><input type="checkbox" checked> Is a Therapist</label>
  <label><input type="checkbox"> Can See Billing Information</label>
  <label><input type="checkbox"> Limit Access to Only Assigned Cases</label></fieldset>`;

const invitation = `<div role="dialog" aria-label="Invite Staff by Email"><h2>Invite Staff by Email</h2>
  ${invited(1, 'Ana', 'Ruiz')}${invited(2, 'Bo', 'Ek')}
  <button>+Add More Staff</button><button>Send Invitations</button></div>`;

const byHand = `<h1>Add Staff</h1><label>First name <input></label><label>Last name <input></label>
  <label>Email <input type="email"></label><label>Position <input></label><button>Save</button>`;

const clientInvitation = invitation.replaceAll('Invite Staff by Email', 'Invite Clients to the Client Portal');
const referral = byHand.replace('Add Staff', 'Add Referral');
const client = byHand.replace('<label>Position', '<label>Date of birth <input></label><label>Position');

/** Lists of what is paid apart from the licenses of the plan, and how staff are added, as the vendor's articles tell of them (S5, S15, S28). */
export const otherExamples: SystemExamples = {
  telehealthList: subscribed('Telehealth'),
  clientPortalList: subscribed('Client Portal'),
  wileyList: subscribed('Wiley Practice Planners'),
  amaLicenses: {
    read: [{ path: '/organization/ama', html: amaLicenses, says: { staff: [{ name: 'Ana Ruiz', listed: true }] } }],
    notRead: [{ path: '/organization/fees', html: amaFees }],
  },
  addStaff: {
    read: [
      { path: '/staff/invite', html: invitation, says: { staff: [] } },
      { path: '/staff/new', html: byHand, says: { staff: [] } },
    ],
    notRead: [
      { path: '/clients/invite', html: clientInvitation },
      { path: '/referrals/new', html: referral },
      { path: '/clients/new', html: client },
    ],
  },
};
