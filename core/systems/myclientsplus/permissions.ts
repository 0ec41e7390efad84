import type { Permission } from '../system.ts';
import { permissions as theranest } from '../theranest/permissions.ts';
import { basics } from './basics.ts';
import { toMyClientsPlus } from './toMyClientsPlus.ts';

/** Entries below the levels that the vendor names for My Clients Plus (S7, S8); the others are known of TheraNest. */
const STATED: ReadonlySet<string> = new Set([
  'default.forms.client',
  'billing.reports',
  'billing.claims.submit',
  'therapist.assignedCases',
  'therapist.clientData',
  'therapist.reports',
  'therapist.onlyAssigned',
  'therapist.onlyPersonalCalendar',
  'therapist.bulkEdit',
  'therapist.supervision',
]);

export const permissions: readonly Permission[] = theranest.map(
  (entry) => basics.permissions.find(({ key }) => key === entry.key) ?? toMyClientsPlus(entry, STATED.has(entry.key)),
);
