import type { Permission } from '../system.ts';

/** What the glossary and the instructions of My Clients Plus name themselves (S7, S8). */
const STATED: ReadonlySet<string> = new Set([
  'default',
  'default.forms.client',
  'billing',
  'billing.reports',
  'billing.claims.submit',
  'therapist',
  'therapist.assignedCases',
  'therapist.clientData',
  'therapist.reports',
  'therapist.onlyAssigned',
  'therapist.onlyPersonalCalendar',
  'therapist.bulkEdit',
  'therapist.supervision',
]);

/**
 * There is no Admin license. Basic staff with Default or Billing permissions are free, and for “Provider or higher”
 * one subscribes: by that the admin levels need the Provider subscription as well (S6, S7; docs/domain.md §2.4).
 */
export const toMyClientsPlus = (permission: Permission): Permission => {
  if (permission.needs === 'admin') {
    return { ...permission, needs: 'provider', source: 'S6 S7', certainty: 'inferred' };
  }
  if (STATED.has(permission.key)) return { ...permission, source: 'S7 S8', certainty: 'vendor' };
  return permission.certainty === 'vendor' ? { ...permission, certainty: 'sister product' } : permission;
};
