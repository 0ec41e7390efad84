import type { StaffMember } from '../../model/practice.ts';
import { permissionLabel } from '../../systems/catalog.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import { granted } from '../facts/granted.ts';
import { type PersonFact, type PersonFactDefinition, personFacts, type Surroundings } from '../facts/personFacts.ts';
import { supervisorsOf } from '../facts/supervisors.ts';

/** What the words of a fact name beside the person: boxes, other people, a position. */
export type Naming = (member: StaffMember, around: Surroundings) => readonly string[];

/** What is named where a fact is on, or off; where it is off, that is nothing of the person's own. */
interface Namings {
  on?: Naming;
  off?: (system: JudgedSystem) => readonly string[];
}

const labels = (keys: readonly string[], system: JudgedSystem): string[] =>
  keys.map((key) => permissionLabel(key, system));

/** Of a fact that the permissions page tells: its boxes, by their labels. */
const boxesOf = (fact: PersonFactDefinition): Namings => {
  if ('column' in fact) {
    return {
      on: (member, { system }) => labels(granted(member, fact.column, system), system),
      off: (system) => labels([fact.column], system),
    };
  }
  if (!('boxes' in fact)) return {};
  return {
    on: ({ permissions = {} }, { system }) =>
      labels(
        fact.boxes(system).filter((key) => permissions[key]),
        system,
      ),
    off: (system) => labels(fact.boxes(system), system),
  };
};

const position: Namings = { on: ({ position = '' }) => [position] };

const namings: Readonly<Partial<Record<PersonFact, Namings>>> = {
  clientPortal: { on: (_, { system }) => [system.paths().clientPortalList] },
  wiley: { on: (_, { system }) => [system.paths().wileyList] },
  supervisor: { on: (member, { supervisors }) => supervisors.supervisedBy(member) },
  supervised: { on: (member) => supervisorsOf(member) ?? [] },
  inactiveSupervisor: { on: (member, { supervisors }) => supervisors.inactiveOf(member) },
  positionClinical: position,
  positionAdmin: position,
  positionPlain: position,
};

/** What the words of a fact about a person name; those of most facts name nothing. */
export const namingsOf = (name: PersonFact): Namings => namings[name] ?? boxesOf(personFacts[name]);
