import type { Permission } from '../system.ts';

/**
 * An entry of TheraNest's catalogue as it is in My Clients Plus. There is no Admin license: staff with Default or Billing
 * permissions alone are free, and whoever has “Provider or higher” must be subscribed (S6, S7). From that it is inferred
 * that the admin levels need the Provider subscription as well (docs/domain.md §2.4, §5.1).
 * @param isStated the vendor's own glossary or instructions for My Clients Plus name it (S7, S8)
 */
export const toMyClientsPlus = (permission: Permission, isStated: boolean): Permission => {
  if (permission.needs === 'admin') {
    return { ...permission, needs: 'provider', source: 'S6 S7', certainty: 'inferred' };
  }
  if (isStated) return { ...permission, source: 'S7 S8', certainty: 'vendor' };
  return permission.certainty === 'vendor' ? { ...permission, certainty: 'sister product' } : permission;
};
