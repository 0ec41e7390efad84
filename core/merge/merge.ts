import { isSameSite } from '../model/address.ts';
import { isLabel, labelKey } from '../model/labels.ts';
import { hasSameLetters } from '../model/likeNames.ts';
import { BY_NAME, idByName, nameKey, tidyName } from '../model/names.ts';
import type { BoxReading, PageReading, PersonReading } from '../model/pageReading.ts';
import { isPermitted, levelOf, SUPERVISION_BOX } from '../model/permissions.ts';
import type { Practice, Seen, StaffMember } from '../model/practice.ts';
import { isOtherList, type Level, type PageKind } from '../model/terms.ts';
import { systemById } from '../systems/index.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { withoutAbsent } from './absent.ts';
import { KnownNames } from './knownNames.ts';
import { mergeOtherList } from './otherLists.ts';
import { rowsAfter } from './rowsAfter.ts';
import { StaffIndex } from './staffIndex.ts';
import { beforeReading, withoutDifferences, withoutFactsByName } from './withoutFacts.ts';

/** A practice of which nothing has been read yet. */
export const emptyPractice = (system: string, host: string): Practice => ({ version: 1, system, host, staff: [] });

const slug = (label: string): string => labelKey(label).replace(/[^\p{L}\p{N}]+/gu, '-');

/** The key of a box by its label; a label that is in no catalogue is kept under its column (docs/domain.md §6.1). */
const keyOfBox = ({ level, label }: BoxReading, { levels, permissions }: PracticeSystem): string => {
  if (isLabel(label, levels[level])) return level;
  const known = permissions.find((permission) => permission.level === level && isLabel(label, permission.labels));
  return known?.key ?? `${level}.${slug(label)}`;
};

const permissionsOf = (boxes: readonly BoxReading[], before: StaffMember, system: PracticeSystem) => {
  const columns = new Set<Level | undefined>(boxes.map(({ level }) => level));
  const elsewhere = Object.entries(before.permissions ?? {}).filter(([key]) => !columns.has(levelOf(key)));
  return Object.fromEntries([...elsewhere, ...boxes.map((box) => [keyOfBox(box, system), box.on] as const)]);
};

interface Stamp extends Seen {
  kind: PageKind;
}

/** Somebody who had left the staff list is on it again: they are as active as the list says. */
const listedAgain = ({ left, active, ...member }: StaffMember): StaffMember => ({
  ...member,
  ...(!left && active !== undefined && { active }),
});

/** A permissions page that no longer names an owner or a supervisor takes that back. */
const shownAgain = ({ owner: _, supervision: __, ...member }: StaffMember): StaffMember => member;

/** The member as the page shows them now; what the page does not show stays as it was. */
const updated = (
  known: StaffMember,
  person: PersonReading,
  stamp: Stamp,
  system: PracticeSystem | undefined,
): StaffMember => {
  const { at, url, kind } = stamp;
  const { position, email, active, unclearStatus, licenses, boxes, supervision, permissionsUrl } = person;
  const before = beforeReading(known, person, kind);
  const here = kind === 'staffList' ? listedAgain(before) : before;
  // What a box means in a system that is not known here nobody can tell.
  const permissions = boxes && system && permissionsOf(boxes, before, system);
  const isReviewed = isPermitted(SUPERVISION_BOX, permissions ?? {}) !== false;
  const after: StaffMember = {
    // A closed level says nothing of the owner or the review that would stand in it.
    ...(boxes?.some(({ level }) => level === 'therapist') ? shownAgain(here) : here),
    name: hasSameLetters(before.name, person.name) ? before.name : tidyName(person.name),
    ...(position !== undefined && { position }),
    ...(email !== undefined && { email }),
    ...(active !== undefined && { active }),
    // Who is known to have left is not taken to be back by a word that nobody understands.
    ...(unclearStatus && before.active !== false && { unclearStatus }),
    ...(permissionsUrl && isSameSite(permissionsUrl, url) && { permissionsUrl }),
    ...(person.owner && { owner: true }),
    ...(licenses && { licenses: { ...before.licenses, ...licenses } }),
    ...(permissions && { permissions }),
    ...(supervision && isReviewed && { supervision }),
    seen: { ...before.seen, [kind]: { at, url, ...(person.id === undefined && { byName: true }) } },
  };
  if (active !== undefined) delete after.unclearStatus;
  if (after.unclearStatus) delete after.active;
  if (after.licenses && after.permissions) delete after.ambiguous;
  return after;
};

const newMember = (id: string, name: string, ambiguous: boolean): StaffMember => ({
  id,
  name: tidyName(name),
  ...(ambiguous && { ambiguous }),
});

/**
 * The place of somebody who carries an id: their own; else that of the only one known by name alone who has their email
 * address, whatever they are called by now; else that of a namesake known by name alone, who keeps their facts if
 * nobody else has that name. Of several such namesakes nobody can tell which one it is.
 */
const placeById = (roster: StaffIndex, { id, name, email }: PersonReading & { id: string }, rows: number): number => {
  const known = roster.placeOf(id);
  if (known !== undefined) return known;
  const namesakes = roster.namesakes(name);
  const byMail = roster.namedOnlyWith(email);
  const open = namesakes.filter((place) => roster.isNamedOnly(place) && !roster.hasOtherMail(place, email));
  const nameless = byMail ?? open[0];
  if (namesakes.length + rows > 2 || nameless === undefined) {
    for (const place of namesakes) roster.change(place, withoutFactsByName);
  }
  if (nameless === undefined) return roster.add(newMember(id, name, false));
  if (byMail === undefined && open.length > 1) withoutDifferences(roster, open);
  roster.change(nameless, (member) => ({ ...member, id }));
  return nameless;
};

/** The place of somebody known by name alone; undefined where several people have that name. */
const placeByName = (roster: StaffIndex, name: string, rows: number): number | undefined => {
  const namesakes = roster.namesakes(name);
  if (rows === 1 && namesakes.length === 1) return namesakes[0];
  if (rows === 1 && namesakes.length === 0) {
    return roster.add(newMember(idByName(name), name, false));
  }
  for (const place of namesakes) roster.change(place, (member) => ({ ...withoutFactsByName(member), ambiguous: true }));
  for (let missing = namesakes.length; missing < rows; missing++) {
    roster.add(newMember(`${BY_NAME}${nameKey(name)}#${missing + 1}`, name, true));
  }
  return undefined;
};

/** Somebody known by id takes over what pages without ids have shown of them under their new name. */
const takeOver = (roster: StaffIndex, place: number, nameless: number): void => {
  const found = roster.staff[nameless];
  if (!found) return;
  roster.change(place, (member) => {
    const { seen, ...before } = member.left ? listedAgain(member) : member;
    return { ...before, ...found, id: member.id, seen: { ...seen, ...found.seen } };
  });
  roster.remove(nameless);
};

/**
 * An id beside a name that is not the one it was known by: somebody was renamed, or the page was caught between two
 * people. Returns false for the latter.
 */
const isOnePerson = (
  roster: StaffIndex,
  id: string,
  { name }: PersonReading,
  kind: PageKind,
  rows: number,
): boolean => {
  const place = roster.placeOf(id);
  const before = place === undefined ? undefined : roster.staff[place];
  if (place === undefined || !before || hasSameLetters(before.name, name)) return true;
  const [namesake, ...others] = roster.namesakes(name);
  if (namesake === undefined) return true;
  // A page about one person is drawn piece by piece; the rows of a list are not.
  const isRenamed = kind !== 'staffPermissions' || before.left === true;
  if (!isRenamed || others.length > 0 || rows > 1 || !roster.isNamedOnly(namesake)) return false;
  takeOver(roster, place, namesake);
  return true;
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
 * name; people who cannot be told apart stay apart and keep no fact that may be the other's (docs/design.md §3).
 * @param at when the page was read, in milliseconds since 1970
 */
export function merge(practice: Practice, reading: PageReading, at: number): Practice {
  const { kind, url, plan, pools, menu, userLimit, limitReached } = reading;
  if (isOtherList(kind)) return mergeOtherList(practice, { ...reading, kind }, at);
  const names = new KnownNames(practice.staff, reading.staff);
  const staff = reading.staff.flatMap((person) => names.known(person) ?? []);
  const system = systemById(practice.system);
  const roster = new StaffIndex(practice.staff);
  const rows = countNames(staff);
  const shown = rowsAfter(practice.seen?.[kind]?.rows, reading);
  for (const person of staff) {
    if (nameKey(person.name) === '') continue;
    const count = rows.get(nameKey(person.name)) ?? 1;
    if (person.id !== undefined && !isOnePerson(roster, person.id, person, kind, count)) continue;
    const { id } = person;
    const place =
      id === undefined ? placeByName(roster, person.name, count) : placeById(roster, { ...person, id }, count);
    if (place !== undefined) roster.change(place, (member) => updated(member, person, { kind, at, url }, system));
  }
  const { limitReached: _, ...before } = practice;
  return {
    ...(kind === 'staffList' ? before : practice),
    ...(userLimit && { userLimit }),
    ...(limitReached && { limitReached }),
    ...(plan && { plan }),
    ...(pools && { pools: { ...practice.pools, ...pools } }),
    staff: withoutAbsent(roster.members(), { ...reading, staff }),
    ...(menu && { menu: { ...practice.menu, ...sameSite(menu, url) } }),
    seen: { ...practice.seen, [kind]: { at, url, ...(shown && { rows: shown }) } },
  };
}
