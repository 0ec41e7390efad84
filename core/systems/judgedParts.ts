import type { JudgedSystem } from './judgedSystem.ts';
import { systems } from './registry/systems.ts';
import type { Permission } from './system.ts';

/** What rules ask of a permission is its level, whether it grants anything, and whether it deletes or widens access. */
const isAskedFor = ({ kind, tags }: Permission): boolean =>
  kind === 'level' || kind === 'restriction' || tags !== undefined;

/** No label is said but those of levels. */
const withoutLabels = ({ key, level, kind, needs, tags, labels }: Permission): Pick<Permission, keyof Permission> =>
  ({ key, level, kind, needs, ...(tags && { tags }), labels: kind === 'level' ? labels : [key] }) as Permission;

/** Of each system, in their order: what people are judged by beside its basics. */
export const judgedParts: readonly Pick<JudgedSystem, 'permissions' | 'positions' | 'holders'>[] = systems.map(
  ({ permissions, positions, holders }) => ({
    permissions: permissions.filter(isAskedFor).map(withoutLabels),
    positions,
    holders,
  }),
);
