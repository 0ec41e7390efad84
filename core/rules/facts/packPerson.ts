import type { StaffMember } from '../../model/practice.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import { FACTS_PER_WORD, type Facts, placesIn } from '../clauses.ts';
import { type PermissionReader, permissionReader, type Ticked } from './permissionFacts.ts';
import { type PersonFactDefinition, personFacts, type Surroundings } from './personFacts.ts';

const UNREAD: Ticked = { on: 0, off: 0 };

type Pack = (member: StaffMember, around: Surroundings) => Facts;

const definitions: readonly PersonFactDefinition[] = Object.values(personFacts);

/**
 * Reads facts about people, each at its place: of each word of bits first those that the permissions tell all at once,
 * then the others one by one.
 */
export function packerOf(facts: readonly PersonFactDefinition[]): Pack {
  const here = facts.slice(0, FACTS_PER_WORD);
  const beyond = facts.slice(FACTS_PER_WORD);
  const packNext = beyond.length > 0 ? packerOf(beyond) : undefined;
  const told = here.flatMap((fact, i) => ('read' in fact ? [] : [[1 << i, fact] as const]));
  const others = here.flatMap((fact, i) => ('read' in fact ? [{ bit: 1 << i, read: fact.read }] : []));
  const readers = new WeakMap<JudgedSystem, PermissionReader>();
  const readerFor = (system: JudgedSystem): PermissionReader => {
    const known = readers.get(system);
    if (known) return known;
    const reader = permissionReader(system, told);
    readers.set(system, reader);
    return reader;
  };
  return (member, around) => {
    let { on, off } = told.length > 0 && member.permissions ? readerFor(around.system)(member.permissions) : UNREAD;
    for (const { bit, read } of others) {
      const value = read(member, around);
      if (value === undefined) continue;
      if (value) on |= bit;
      else off |= bit;
    }
    return { on, off, next: packNext?.(member, around) };
  };
}

/** All facts of one person, known and unknown side by side. */
export const packPerson = packerOf(definitions);

/** Names of unread facts, such as `licenses.provider` or `permissions.therapist`. */
export function unreadNames(facts: Facts, member: StaffMember): string[] {
  const places = placesIn(facts);
  if (places.length === 0) return [];
  return [...new Set(places.flatMap((place) => definitions[place]?.unread?.(member) ?? []))];
}
