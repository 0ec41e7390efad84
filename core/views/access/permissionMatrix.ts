import type { Finding } from '../../audit/finding.ts';
import { nameKey } from '../../model/names.ts';
import { isPermitted, levelOf } from '../../model/permissions.ts';
import type { Practice, StaffMember } from '../../model/practice.ts';
import { LEVELS, type Level, type License, type PageKind } from '../../model/terms.ts';
import type { AdminInput } from '../../records/adminInput.ts';
import { dismissedNow } from '../../records/dismissals.ts';
import { auditWith } from '../../records/typedInSeats.ts';
import type { AuditSettings } from '../../rules/auditSettings.ts';
import { licenseTitle, needOfLevel, permissionLabel, soldBy } from '../../systems/catalog.ts';
import { systemById } from '../../systems/index.ts';
import { defaultSystem } from '../../systems/registry/systems.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { unknownSystem } from '../../systems/unknownSystem.ts';
import { capitalized } from '../../words/capitalized.ts';
import { urlOf } from '../urlOf.ts';

/** `unread` is neither on nor off: no page that says it was opened (docs/design.md §3). */
export type MatrixCell = 'on' | 'off' | 'unread';

export interface MatrixColumn {
  /** The permission or the license. */
  key: string;
  kind: 'license' | 'permission';
  label: string;
  /** The column of the permissions page that a permission stands in; absent: none that is known. */
  level?: Level;
  needs: License | 'none';
  /** It deletes what is hard to bring back, or opens what others need not see. */
  isSensitive?: true;
  /** Nobody's page has shown it so far. */
  isUnseen?: true;
}

/** One person, with a cell for each column. */
export interface MatrixRow {
  id: string;
  name: string;
  position?: string;
  /** Only where somebody else has the same name. */
  email?: string;
  owner?: true;
  /** Inactive, or gone from the staff list. */
  isInactive?: true;
  /** Open findings, the most severe first. */
  findings: Pick<Finding, 'rule' | 'label' | 'severity'>[];
  /** When their permissions were last read, in milliseconds since 1970. */
  readAt?: number;
  cells: MatrixCell[];
}

/** A page that tells who can do what, with its name in the practice system. */
export interface PageToOpen {
  page: PageKind;
  path: string;
  url?: string;
}

/** Who has which license and which permission. */
export interface PermissionMatrix {
  host: string;
  /** Why nothing is said of it, in words. */
  problem?: string;
  /** What each level is called. */
  levels: Record<Level, string>;
  /** Licenses first, then permissions by their levels. */
  columns: MatrixColumn[];
  /** By name. */
  rows: MatrixRow[];
  /** When a permissions page was last read, in milliseconds since 1970. */
  readAt?: number;
}

/** What a box that no catalogue has is called: `therapist.new-box` is “New box” under its level. */
const labelOf = (key: string, level: Level | undefined, system: PracticeSystem): string => {
  const isListed = system.permissions.some((permission) => permission.key === key);
  if (isListed || level === undefined) return permissionLabel(key, system);
  return capitalized(key.slice(level.length + 1).replaceAll('-', ' '));
};

const toColumn = (key: string, system: PracticeSystem, isSeen: boolean): MatrixColumn => {
  const level = levelOf(key);
  const { tags = [] } = system.permissions.find((permission) => permission.key === key) ?? {};
  return {
    key,
    kind: 'permission',
    label: labelOf(key, level, system),
    ...(level && { level }),
    needs: level ? needOfLevel(level, system) : 'none',
    ...(tags.length > 0 && { isSensitive: true }),
    ...(!isSeen && { isUnseen: true }),
  };
};

const byLevel = (a: MatrixColumn, b: MatrixColumn): number => {
  const place = ({ level }: MatrixColumn): number => (level ? LEVELS.indexOf(level) : LEVELS.length);
  return place(a) - place(b);
};

/** The licenses that are sold, the boxes that the catalogue lists, and what else was read. */
const columnsOf = ({ staff, plan }: Practice, system: PracticeSystem): MatrixColumn[] => {
  const sold = plan === 'activeClient' ? [] : soldBy(system);
  const licenses = sold.map(
    (key): MatrixColumn => ({ key, kind: 'license', label: licenseTitle(key, system), needs: 'none' }),
  );
  const listed = system.permissions.filter(({ kind }) => kind !== 'implied').map(({ key }) => key);
  const read = new Set(staff.flatMap(({ permissions = {} }) => Object.keys(permissions)));
  const permissions = [...new Set([...listed, ...read])]
    .map((key) => toColumn(key, system, read.has(key)))
    .sort(byLevel);
  return [...licenses, ...permissions];
};

const cellOf = ({ licenses = {}, permissions = {} }: StaffMember, { key, kind }: MatrixColumn): MatrixCell => {
  const isOn = kind === 'license' ? licenses[key as License] : isPermitted(key, permissions);
  return isOn === undefined ? 'unread' : isOn ? 'on' : 'off';
};

const toRow = (
  member: StaffMember,
  columns: readonly MatrixColumn[],
  findings: readonly Finding[],
  isNamesake: boolean,
): MatrixRow => {
  const { id, name, position, email, owner, active, left, seen } = member;
  const readAt = seen?.staffPermissions?.at;
  return {
    id,
    name,
    ...(position !== undefined && { position }),
    ...(isNamesake && email !== undefined && { email }),
    ...(owner && { owner }),
    ...((active === false || left) && { isInactive: true }),
    findings: findings.map(({ rule, label, severity }) => ({ rule, label, severity })),
    ...(readAt !== undefined && { readAt }),
    cells: columns.map((column) => cellOf(member, column)),
  };
};

/** The pages that say who can do what: whom there is, and what each may do. */
const TELLING = ['staffList', 'staffPermissions'] as const;

/** What to open first; without a practice in the system that is met most. */
export const pagesToOpen = (practice?: Practice): PageToOpen[] => {
  const paths = ((practice && systemById(practice.system)) ?? defaultSystem).paths();
  return TELLING.map((page) => {
    // Permissions are opened from the list.
    const url = practice && urlOf('staffList', practice);
    return { page, path: paths[page], ...(url !== undefined && { url }) };
  });
};

const { compare } = new Intl.Collator('en', { sensitivity: 'base' });

const levelNames = (system: PracticeSystem): PermissionMatrix['levels'] =>
  Object.fromEntries(LEVELS.map((level) => [level, permissionLabel(level, system)])) as PermissionMatrix['levels'];

/**
 * The matrix of people and permissions. It is empty where the practice system is not known here.
 * @param settings with `now`, for what is set aside until a day
 */
export function permissionMatrix(
  practice: Practice,
  settings: AuditSettings = {},
  adminInput?: AdminInput,
): PermissionMatrix {
  const { host } = practice;
  const system = systemById(practice.system);
  if (!system) {
    const problem = unknownSystem(practice.system);
    return { host, problem, levels: {} as PermissionMatrix['levels'], columns: [], rows: [] };
  }
  const columns = columnsOf(practice, system);
  const { findings } = auditWith(practice, settings, adminInput);
  const dismissed = dismissedNow(findings, adminInput, settings.now);
  const open = Map.groupBy(
    findings.filter((finding) => !dismissed.has(finding)),
    ({ staffId }) => staffId,
  );
  const namesakes = Map.groupBy(practice.staff, ({ name }) => nameKey(name));
  const readAt = practice.seen?.staffPermissions?.at;
  return {
    host,
    levels: levelNames(system),
    columns,
    rows: practice.staff
      .map((member) => {
        const isNamesake = (namesakes.get(nameKey(member.name))?.length ?? 0) > 1;
        return toRow(member, columns, open.get(member.id) ?? [], isNamesake);
      })
      .sort((a, b) => compare(a.name, b.name)),
    ...(readAt !== undefined && { readAt }),
  };
}
