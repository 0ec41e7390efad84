import { therapistLimit } from '../addOns.ts';
import { listingOf } from '../books.ts';
import {
  addPerson,
  cannotBeDeactivated,
  findPerson,
  fullName,
  hasLicenses,
  isPermissionsDenied,
  isSelf,
  MODES,
  OWN_PERMISSIONS,
  ownerHasAll,
  permissionsForm,
  savePermissions,
  setActive,
  setLicense,
  shortName,
  supervisorChoices,
  willBeLoggedOut,
} from '../staff.ts';
import { changeQuantities, chooseTier, readQuantities, subscriptionOf } from '../subscription.ts';
import type { Person, Tenant } from '../tenants.ts';
import { type Call, type Handler, json, type Route } from './route.ts';

type Sent = Record<string, unknown>;

const sentIn = ({ body }: Call): Sent => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Sent) : {};
  } catch {
    return {};
  }
};

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);
const refuse = (Message: string) => json({ Message }, 400);

const ofPerson =
  (handle: (tenant: Tenant, person: Person, sent: Sent) => ReturnType<Handler>): Handler =>
  (call) => {
    const person = findPerson(call.tenant, call.params.id);
    return person && handle(call.tenant, person, sentIn(call));
  };

const member = (tenant: Tenant, person: Person) => ({
  Id: person.id,
  FullName: fullName(person),
  Position: person.position,
  DefaultLocation: person.location,
  IsActive: person.active,
  CanNotBeDeactivated: cannotBeDeactivated(tenant, person),
  IsPermissionsDeniedToChange: isPermissionsDenied(tenant, person),
});

const members: Handler = ({ tenant, params: { status = '' } }) => {
  if (!['active', 'inactive', 'all'].includes(status)) return undefined;
  const shown = tenant.people.filter(({ active }) => status === 'all' || active === (status === 'active'));
  return json({ Members: shown.map((person) => member(tenant, person)), Limit: therapistLimit(tenant) });
};

const permissions = (tenant: Tenant, person: Person) => {
  const name = fullName(person);
  if (isSelf(tenant, person)) return { FullName: name, Notice: OWN_PERMISSIONS };
  return {
    FullName: name,
    Notice: person.owner ? ownerHasAll(name) : '',
    IsDenied: isPermissionsDenied(tenant, person),
    Levels: permissionsForm(tenant, person),
    Supervisors: person.supervisors ?? [],
    SupervisorChoices: supervisorChoices(tenant, person).map((each) => ({ Id: each.id, FullName: fullName(each) })),
    Mode: person.supervisionMode ?? '',
    ModeChoices: MODES,
    Confirmation: willBeLoggedOut(shortName(person)),
  };
};

const licenses = (person: Person) => ({
  Id: person.id,
  FullName: fullName(person),
  ShortName: shortName(person),
  IsActive: person.active,
  Provider: person.licenses.provider,
  Admin: person.licenses.admin,
});

export const api: readonly Route[] = [
  ['GET', '/api/staff/getAll/:status', members],
  [
    'POST',
    '/api/staff/add',
    (call) => {
      const sent = sentIn(call);
      const [first, last] = [text(sent.FirstName), text(sent.LastName)];
      if (!first || !last) return refuse('Enter a first and a last name.');
      const person = addPerson(call.tenant, { first, last, email: text(sent.Email), position: text(sent.Position) });
      return json(member(call.tenant, person));
    },
  ],
  ['GET', '/api/staff/get/:id', ofPerson((tenant, person) => json({ ...member(tenant, person), Email: person.email }))],
  [
    'POST',
    '/api/staff/setActive/:id',
    ofPerson((tenant, person, { IsActive }) =>
      setActive(tenant, person, IsActive === true)
        ? json(member(tenant, person))
        : refuse(`${shortName(person)} cannot be deactivated.`),
    ),
  ],
  ['GET', '/api/staff/permissions/:id', ofPerson((tenant, person) => json(permissions(tenant, person)))],
  [
    'POST',
    '/api/staff/permissions/:id',
    ofPerson((tenant, person, { Permissions, Supervisors, Mode }) =>
      savePermissions(tenant, person, {
        keys: texts(Permissions),
        supervisors: texts(Supervisors),
        mode: text(Mode),
      })
        ? json(permissions(tenant, person))
        : refuse('These permissions cannot be changed.'),
    ),
  ],
  [
    'GET',
    '/api/license/getAll',
    ({ tenant }) => (hasLicenses(tenant) ? json({ Members: tenant.people.map(licenses) }) : undefined),
  ],
  [
    'POST',
    '/api/license/set/:id',
    ofPerson((tenant, person, { License, IsOn }) => {
      if (!hasLicenses(tenant) || (License !== 'provider' && License !== 'admin')) return undefined;
      setLicense(person, License, IsOn === true);
      return json(licenses(person));
    }),
  ],
  ['GET', '/api/subscription/get', ({ tenant }) => json(subscriptionOf(tenant))],
  [
    'POST',
    '/api/subscription/quantities',
    (call) => {
      const { Provider, Admin } = sentIn(call);
      const quantities = readQuantities(Provider, Admin);
      if (!quantities || !changeQuantities(call.tenant, quantities))
        return refuse('Enter whole numbers from 0 to 999.');
      return json(subscriptionOf(call.tenant));
    },
  ],
  [
    'POST',
    '/api/subscription/tier',
    (call) =>
      chooseTier(call.tenant, Number(sentIn(call).Clients))
        ? json(subscriptionOf(call.tenant))
        : refuse('There is no such plan.'),
  ],
  [
    'GET',
    '/api/client/getAll',
    ({ tenant: { clients } }) =>
      json({
        Clients: clients.map((client) => ({
          Id: client.id,
          FullName: shortName(client),
          Position: client.position,
          DefaultLocation: client.location,
        })),
      }),
  ],
  [
    'GET',
    '/api/listing/get/:name',
    ({ tenant, params }) => {
      const listing = listingOf(tenant, params.name);
      return listing && json(listing);
    },
  ],
];
