import type { Permission } from '../system.ts';

/** Entries that the vendor's own glossary and instructions for My Clients Plus name (S7, S8); the others are known of TheraNest. */
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
 * An entry of TheraNest's catalogue as it is in My Clients Plus. There is no Admin license: staff with Default or Billing
 * permissions alone are free, and whoever has “Provider or higher” must be subscribed (S6, S7). From that it is inferred
 * that the admin levels need the Provider subscription as well (docs/domain.md §2.4, §5.1).
 */
export const toMyClientsPlus = (permission: Permission): Permission => {
  if (permission.needs === 'admin') {
    return { ...permission, needs: 'provider', source: 'S6 S7', certainty: 'inferred' };
  }
  if (STATED.has(permission.key)) return { ...permission, source: 'S7 S8', certainty: 'vendor' };
  return permission.certainty === 'vendor' ? { ...permission, certainty: 'sister product' } : permission;
};
