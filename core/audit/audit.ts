import { atOnce, type InPieces, mapInPieces } from '../model/inPieces.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { License } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { Directory } from '../rules/facts/directory.ts';
import type { PracticeContext } from '../rules/facts/practiceContext.ts';
import { wholeness } from '../rules/facts/practiceFacts.ts';
import { bitsOf, RoleCounts } from '../rules/facts/roles.ts';
import { SEVERITIES, type Severity } from '../rules/rule.ts';
import type { Person } from '../rules/tally.ts';
import { soldBy } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { inLanguage } from '../words/language.ts';
import type { Audit, Finding, Seats, StaffAudit } from './finding.ts';
import { type Judgment, judgePerson, judgePractice, type Scope, scopeOf } from './judge.ts';

/** What is found of some people who stand together in the list, in its order. */
type FindingsBlock = Record<Severity, readonly Finding[]> & { staff: readonly StaffAudit[] };

/** How many people share a block: after a change to one of them only their block is made again. */
const BLOCK_SIZE = 128;

const blockOf = (judged: readonly Judgment[]): FindingsBlock => {
  const found: Record<Severity, Finding[]> = { error: [], warning: [], info: [] };
  for (const { findings } of judged) for (const finding of findings) found[finding.severity].push(finding);
  return { ...found, staff: judged.map(({ audit }) => audit) };
};

/** A practice while it is audited: who is who, what is found of each person, and how many there are of whom. */
export interface AuditState {
  practice: Practice;
  scope: Scope;
  directory: Directory;
  judged: Judgment[];
  counts: RoleCounts;
  /** Blocks of findings, by their number; none where somebody in it was judged again. */
  blocks: Map<number, FindingsBlock>;
}

/** Judges everybody in a practice, and keeps what its audit is made of. */
export function* auditStateInPieces(
  practice: Practice,
  system: PracticeSystem,
  settings: AuditSettings = {},
): InPieces<AuditState> {
  const directory = yield* Directory.inPieces(practice.staff);
  const scope = scopeOf(practice, system, settings, directory);
  const judged = yield* mapInPieces(practice.staff, (member) => judgePerson(member, scope));
  yield;
  const counts = new RoleCounts();
  for (const { ruling } of judged) counts.add(ruling.roles);
  yield;
  return { practice, scope, directory, judged, counts, blocks: new Map() };
}

/** Judges again whoever stands at a place. */
export function judgeAgain({ scope, judged, counts, blocks }: AuditState, member: StaffMember, place: number): void {
  const before = judged[place];
  if (before) counts.add(before.ruling.roles, -1);
  const after = judgePerson(member, scope);
  judged[place] = after;
  blocks.delete(Math.floor(place / BLOCK_SIZE));
  counts.add(after.ruling.roles);
}

const soldPools = ({ pools = {} }: Practice, system: PracticeSystem): NonNullable<Practice['pools']> =>
  Object.fromEntries(soldBy(system).flatMap((license) => (license in pools ? [[license, pools[license]]] : [])));

const personOf = ({ member, ruling }: Judgment): Person => ({ member, ...ruling });

const contextOf = ({ practice, scope, directory, judged, counts }: AuditState): PracticeContext => {
  const { system } = scope.around;
  return {
    practice,
    system,
    settings: scope.settings,
    pools: soldPools(practice, system),
    tally: counts.tally(),
    staff: judged.length,
    isWhole: wholeness(practice),
    count: (role) => counts.of(role),
    those: (...roles) => {
      const wanted = bitsOf(roles);
      const people: Person[] = [];
      if (wanted !== 0) for (const one of judged) if ((one.ruling.roles & wanted) !== 0) people.push(personOf(one));
      return people;
    },
    sharing: () => directory.sharing().map((place) => personOf(judged[place] as Judgment)),
    sharesMail: directory.sharesMail,
  };
};

const blocksOf = ({ judged, blocks }: AuditState): FindingsBlock[] =>
  Array.from({ length: Math.ceil(judged.length / BLOCK_SIZE) }, (_, i) => {
    const block = blocks.get(i) ?? blockOf(judged.slice(i * BLOCK_SIZE, (i + 1) * BLOCK_SIZE));
    blocks.set(i, block);
    return block;
  });

/** The audit of what was judged so far. */
export function auditOf(state: AuditState): Audit {
  const { scope } = state;
  const context = contextOf(state);
  const ofPractice = inLanguage(scope.language, () => judgePractice(context, scope));
  const blocks = blocksOf(state);
  const seats = (license: License): Seats => ({
    ...(context.pools[license] !== undefined && { bought: context.pools[license] }),
    switchedOn: context.tally.switchedOn[license],
    needed: context.tally.needed[license],
  });
  return {
    findings: ([] as Finding[]).concat(
      ...SEVERITIES.flatMap((severity) => [
        ofPractice.filter((finding) => finding.severity === severity),
        ...blocks.map((block) => block[severity]),
      ]),
    ),
    staff: ([] as StaffAudit[]).concat(...blocks.map(({ staff }) => staff)),
    seats: { provider: seats('provider'), admin: seats('admin') },
  };
}

/** What is said of a practice whose system is not known here: nothing, of anybody. */
export const unjudged = (staff: Practice['staff']): Audit => {
  const anyNumber = { atLeast: 0, atMost: staff.length };
  const seats: Seats = { switchedOn: anyNumber, needed: anyNumber };
  return { findings: [], staff: staff.map(({ id }) => ({ id, unread: [] })), seats: { provider: seats, admin: seats } };
};

/**
 * Judges a practice by what has been read of it. A finding is reported exactly when it is true however
 * the unread licenses and permissions turn out (docs/design.md §3); counts are ranges until everything is read. A practice
 * whose system is not known here is judged by nothing.
 */
export const auditPractice = (practice: Practice, settings: AuditSettings = {}): Audit =>
  atOnce(auditInPieces(practice, settings));

/** The same in pieces, for a door that shares its thread with a page of others. */
export function* auditInPieces(practice: Practice, settings: AuditSettings = {}): InPieces<Audit> {
  const system = systemById(practice.system);
  return system ? auditOf(yield* auditStateInPieces(practice, system, settings)) : unjudged(practice.staff);
}
