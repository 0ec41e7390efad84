import type { License, Person } from '../tenants.ts';

type Details = Partial<Omit<Person, 'id' | 'first' | 'last' | 'position'>>;

export const on = (...licenses: License[]): Record<License, boolean> => ({
  provider: licenses.includes('provider'),
  admin: licenses.includes('admin'),
});

/** The letters of a name that fit into an address. */
const mailbox = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

/** Makes the staff of one practice: active, without licenses and with Default alone, unless said otherwise. */
export const staffOf =
  (mailHost: string, location: string) =>
  (id: string, first: string, last: string, position: string, details: Details = {}): Person => ({
    id,
    first,
    last,
    position,
    location,
    email: `${mailbox(first)}.${mailbox(last)}@${mailHost}`,
    active: true,
    licenses: on(),
    permissions: ['default'],
    ...details,
  });
