import { withoutAbsent } from './absent.ts';
import { isLabel, labelKey } from './labels.ts';
import { nameKey, tidyName } from './names.ts';
import type { Practice, Seen, StaffMember } from './practice.ts';
import type { BoxReading, PageReading, PersonReading } from './reading.ts';
import { BY_NAME, Roster } from './roster.ts';
import { systemById } from './systems/index.ts';
import type { PracticeSystem } from './systems/system.ts';
import type { PageKind } from './terms.ts';

/** A practice of which nothing has been read yet. */
export const emptyPractice = (system: string, host: string): Practice => ({ version: 1, system, host, staff: [] });

const slug = (label: string): string => labelKey(label).replace(/[^\p{L}\p{N}]+/gu, '-');

/** The key of a box by its label; a label that is in no catalogue is kept under its column (domain.md §6.1). */
const keyOfBox = ({ level, label }: BoxReading, { levels, permissions }: PracticeSystem): string => {
  if (isLabel(label, levels[level])) return level;
  const known = permissions.find((permission) => permission.level === level && isLabel(label, permission.labels));
  return known?.key ?? `${level}.${slug(label)}`;
};

const permissionsOf = (boxes: readonly BoxReading[], before: StaffMember, system: PracticeSystem) => {
  const columns = new Set<string>(boxes.map(({ level }) => level));
  const elsewhere = Object.entries(before.permissions ?? {}).filter(([key]) => !columns.has(key.split('.')[0] ?? key));
  return Object.fromEntries([...elsewhere, ...boxes.map((box) => [keyOfBox(box, system), box.on] as const)]);
};

/** Links that lead elsewhere are none of the practice system's. */
const isSameSite = (href: string, url: string): boolean => new URL(href).origin === new URL(url).origin;

interface Stamp extends Seen {
  kind: PageKind;
}

/** The member as the page shows them now; what the page does not show stays as it was. */
const updated = (before: StaffMember, person: PersonReading, stamp: Stamp, system: PracticeSystem): StaffMember => {
  const { at, url, kind } = stamp;
  const { position, email, active, licenses, boxes, supervision, permissionsUrl } = person;
  const { left: _left, ...here } = before;
  // A permissions page that no longer names an owner or a supervisor takes that back.
  const { owner: _owner, supervision: _supervision, ...rest } = here;
  const permissions = boxes && permissionsOf(boxes, before, system);
  const isReviewed = permissions?.['therapist.supervision'] !== false;
  const after: StaffMember = {
    ...(boxes ? rest : kind === 'staffList' ? here : before),
    name: nameKey(before.name) === nameKey(person.name) ? before.name : tidyName(person.name),
    ...(position !== undefined && { position }),
    ...(email !== undefined && { email }),
    ...(active !== undefined && { active }),
    ...(permissionsUrl && isSameSite(permissionsUrl, url) && { permissionsUrl }),
    ...(person.owner && { owner: true }),
    ...(licenses && { licenses: { ...before.licenses, ...licenses } }),
    ...(permissions && { permissions }),
    ...(supervision && isReviewed && { supervision }),
    seen: { ...before.seen, [kind]: { at, url, ...(person.id === undefined && { byName: true }) } },
  };
  if (after.licenses && after.permissions) delete after.ambiguous;
  return after;
};

/** Facts that pages without ids gave to one of two namesakes may be the other's: they are unread again. */
const withoutFactsByName = (member: StaffMember): StaffMember => {
  const { licenses, permissions, supervision, owner, active, position, email, seen = {}, ...rest } = member;
  if (!Object.values(seen).some(({ byName }) => byName)) return member;
  const isListedByName = seen.staffList?.byName || seen.manageLicenses?.byName;
  const keep = <T extends object>(kind: PageKind, facts: T): T | undefined => (seen[kind]?.byName ? undefined : facts);
  const kept = Object.entries(seen).filter(([, { byName }]) => !byName);
  return {
    ...rest,
    ...(licenses && keep('manageLicenses', { licenses })),
    ...(permissions && keep('staffPermissions', { permissions })),
    ...(supervision && keep('staffPermissions', { supervision })),
    ...(owner && keep('staffPermissions', { owner })),
    ...(!isListedByName && {
      ...(active !== undefined && { active }),
      ...(position && { position }),
      ...(email && { email }),
    }),
    seen: Object.fromEntries(kept),
    ambiguous: true,
  };
};

const newMember = (id: string, name: string, ambiguous: boolean): StaffMember => ({
  id,
  name: tidyName(name),
  ...(ambiguous && { ambiguous }),
});

/**
 * The place of somebody who carries an id: their own, else that of a namesake known by name alone, who keeps
 * their facts if nobody else has that name.
 */
const placeById = (roster: Roster, id: string, name: string, rows: number): number => {
  const known = roster.placeOf(id);
  if (known !== undefined) return known;
  const namesakes = roster.namesakes(name);
  const nameless = namesakes.find((place) => roster.isNamedOnly(place));
  if (namesakes.length + rows > 2 || nameless === undefined) {
    for (const place of namesakes) roster.change(place, withoutFactsByName);
  }
  if (nameless === undefined) return roster.add(newMember(id, name, false));
  roster.change(nameless, (member) => ({ ...member, id }));
  return nameless;
};

/** The place of somebody known by name alone; undefined where several people have that name. */
const placeByName = (roster: Roster, name: string, rows: number): number | undefined => {
  const namesakes = roster.namesakes(name);
  if (rows === 1 && namesakes.length === 1) return namesakes[0];
  if (rows === 1 && namesakes.length === 0) {
    return roster.add(newMember(`${BY_NAME}${nameKey(name)}`, name, false));
  }
  for (const place of namesakes) roster.change(place, (member) => ({ ...withoutFactsByName(member), ambiguous: true }));
  for (let missing = namesakes.length; missing < rows; missing++) {
    roster.add(newMember(`${BY_NAME}${nameKey(name)}#${missing + 1}`, name, true));
  }
  return undefined;
};

/** An id of one person beside the name of another: the page was caught between two people. */
const isMixedUp = (roster: Roster, id: string, name: string): boolean => {
  const place = roster.placeOf(id);
  const before = place === undefined ? undefined : roster.staff[place];
  return before !== undefined && nameKey(before.name) !== nameKey(name) && roster.namesakes(name).length > 0;
};

const sameSite = (menu: NonNullable<PageReading['menu']>, url: string): PageReading['menu'] =>
  Object.fromEntries(Object.entries(menu).filter(([, href]) => isSameSite(href, url)));

const countNames = (people: readonly PersonReading[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { name } of people) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  return counts;
};

/**
 * Merges what a page shows into a practice and leaves both as they were. Who is who: by the system's id, else by
 * name; people who cannot be told apart stay apart and keep no fact that may be the other's (design §3).
 * @param at when the page was read, in milliseconds since 1970
 */
export function merge(practice: Practice, reading: PageReading, at: number): Practice {
  const { kind, url, staff, plan, pools, menu } = reading;
  const system = systemById(practice.system);
  const roster = new Roster(practice.staff);
  const rows = countNames(staff);
  for (const person of staff) {
    if (nameKey(person.name) === '') continue;
    if (person.id !== undefined && isMixedUp(roster, person.id, person.name)) continue;
    const count = rows.get(nameKey(person.name)) ?? 1;
    const place =
      person.id === undefined
        ? placeByName(roster, person.name, count)
        : placeById(roster, person.id, person.name, count);
    if (place !== undefined) roster.change(place, (member) => updated(member, person, { kind, at, url }, system));
  }
  return {
    ...practice,
    ...(plan && { plan }),
    ...(pools && { pools: { ...practice.pools, ...pools } }),
    staff: withoutAbsent(roster.staff, reading),
    ...(menu && { menu: { ...practice.menu, ...sameSite(menu, url) } }),
    seen: { ...practice.seen, [kind]: { at, url, ...(reading.rows && { rows: reading.rows }) } },
  };
}
