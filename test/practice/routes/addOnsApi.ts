import { amaLicenses, amaYears, isAddOn, isSubscribed, LISTS, subscribe, subscribedTo } from '../addOns.ts';
import { INVITE_BOXES, invite } from '../invite.ts';
import { fullName } from '../staff.ts';
import type { Person } from '../tenants.ts';
import { json, type Route } from './route.ts';

const member = (person: Person) => ({ Id: person.id, FullName: fullName(person), IsActive: person.active });

interface Sent {
  First?: string;
  Last?: string;
  Email?: string;
  Ticked?: string[];
}

/** What the newer form asks of add-ons and invitations. */
export const addOnsApi: readonly Route[] = [
  [
    'GET',
    '/api/addOn/get/:list',
    ({ tenant, params: { list } }) =>
      isAddOn(list)
        ? json({
            Title: LISTS[list],
            Members: subscribedTo(tenant, list).map(member),
            Others: tenant.people.filter((person) => person.active && !isSubscribed(tenant, list, person)).map(member),
          })
        : undefined,
  ],
  [
    'POST',
    '/api/addOn/set/:list',
    ({ tenant, params: { list }, body }) => {
      if (!isAddOn(list)) return undefined;
      subscribe(tenant, list, (JSON.parse(body) as { Ids: string[] }).Ids);
      return json({});
    },
  ],
  [
    'GET',
    '/api/ama/get/:year',
    ({ tenant, params }) => {
      const years = amaYears(tenant);
      const year = years.find((one) => String(one) === params.year) ?? years[0] ?? 0;
      const licenses = amaLicenses(tenant, year).map(({ person, acquired, isOff }) => ({
        ...member(person),
        Acquired: acquired,
        Status: isOff ? 'Turned Off' : 'Active',
      }));
      return json({ Years: years, Year: year, Licenses: licenses });
    },
  ],
  ['GET', '/api/staff/inviteBoxes', () => json({ Boxes: INVITE_BOXES.map(([key, label]) => [key, label]) })],
  [
    'POST',
    '/api/staff/invite',
    ({ tenant, body }) => {
      const { People } = JSON.parse(body) as { People: Sent[] };
      const all = People.map(({ First = '', Last = '', Email = '', Ticked = [] }) => ({
        first: First,
        last: Last,
        email: Email,
        permissions: INVITE_BOXES.flatMap(([key, , permission]) => (Ticked.includes(key) ? permission : [])),
      }));
      const problem = invite(tenant, all);
      return problem ? json({ Message: problem }, 400) : json({});
    },
  ],
];
