import { shortName } from './staff.ts';
import type { Client, Person, Tenant } from './tenants.ts';

/** A page that lists things to read, not to change. */
export interface Listing {
  title: string;
  intro: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

const HOURS = ['9:00 AM', '10:00 AM', '11:00 AM', '1:00 PM', '2:00 PM', '3:00 PM', '4:00 PM', '5:00 PM'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const STATES = ['Scheduled', 'Confirmed', 'Confirmed', 'Show'];

const clinicians = ({ people }: Tenant): Person[] =>
  people.filter(({ active, permissions }) => active && permissions.includes('therapist'));

/** Every client with the therapist they see. */
const visits = (tenant: Tenant): { client: Client; therapist: string }[] => {
  const staff = clinicians(tenant);
  return tenant.clients.map((client, i) => {
    const therapist = staff[i % staff.length];
    return { client, therapist: therapist ? shortName(therapist) : '' };
  });
};

const listings: Record<string, (tenant: Tenant) => Listing> = {
  agenda: (tenant) => ({
    title: 'Agenda',
    intro: 'Appointments of today, all therapists.',
    columns: ['Time', 'Client', 'Therapist', 'Status'],
    rows: visits(tenant).map(({ client, therapist }, i) => [
      HOURS[i % HOURS.length] ?? '',
      shortName(client),
      therapist,
      STATES[i % STATES.length] ?? '',
    ]),
  }),
  calendar: (tenant) => ({
    title: 'Calendar',
    intro: 'This week, all therapists.',
    columns: ['Time', ...DAYS],
    rows: HOURS.map((hour, i) => [
      hour,
      ...DAYS.map((_, day) => {
        const visit = (i + day) % 3 === 0 ? visits(tenant)[(i + day * 3) % tenant.clients.length] : undefined;
        return visit ? shortName(visit.client) : '';
      }),
    ]),
  }),
  billing: (tenant) => ({
    title: 'Billing',
    intro: 'Invoices of the last 30 days.',
    columns: ['Invoice', 'Client', 'Amount', 'Paid'],
    rows: visits(tenant).map(({ client }, i) => [
      `#${2041 + i}`,
      shortName(client),
      `$${90 + (i % 3) * 35}.00`,
      i % 3 === 1 ? 'Open' : 'Paid',
    ]),
  }),
  reports: () => ({
    title: 'Reports',
    intro: 'Reports that you can run for your practice.',
    columns: ['Report', 'About'],
    rows: [
      ['Detailed Attendance', 'Appointments by client and status'],
      ['Client Demographics', 'Age, gender and zip code of active clients'],
      ['Payments Received', 'Payments by method and date'],
      ['Referral Sources', 'Where new clients heard of you'],
      ['Activity Log', 'Who changed what, and when'],
    ],
  }),
};

export const LISTINGS: readonly string[] = Object.keys(listings);

export const listingOf = (tenant: Tenant, name: string | undefined): Listing | undefined =>
  name !== undefined && Object.hasOwn(listings, name) ? listings[name]?.(tenant) : undefined;
