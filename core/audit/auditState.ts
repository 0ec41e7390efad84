import { type InPieces, mapInPieces } from '../model/inPieces.ts';
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
import type { JudgedSystem } from '../systems/judgedSystem.ts';
import { inLanguage } from '../words/language.ts';
import type { Audit, FindingHead, Seats, StaffAudit } from './finding.ts';
import { type Judgment, judgePerson, judgePractice, type Scope, scopeOf } from './judge.ts';
import type { Teller, TellerFor } from './teller.ts';

/** What is found of some people who stand together in the list, in its order. */
type FindingsBlock<F> = Record<Severity, readonly F[]> & { staff: readonly StaffAudit[] };

/** How many people share a block: after a change to one of them only their block is told again. */
const BLOCK_SIZE = 128;

/** Blocks of findings, by their number; none where somebody in it was judged again. */
export type Blocks<F> = (FindingsBlock<F> | undefined)[];

/** A practice while it is audited: who is who, what is found of each person, and how many there are of whom. */
export interface AuditState {
  practice: Practice;
  scope: Scope;
  directory: Directory;
  judged: Judgment[];
  counts: RoleCounts;
}

/** Judges everybody in a practice, and keeps what its audit is made of. */
export function* auditStateInPieces(
  practice: Practice,
  system: JudgedSystem,
  settings: AuditSettings = {},
): InPieces<AuditState> {
  const directory = yield* Directory.inPieces(practice.staff);
  const scope = scopeOf(practice, system, settings, directory);
  const judged = yield* mapInPieces(practice.staff, (member) => judgePerson(member, scope));
  yield;
  const counts = new RoleCounts();
  for (const { ruling } of judged) counts.add(ruling.roles);
  yield;
  return { practice, scope, directory, judged, counts };
}

/** Judges again whoever stands at a place. Returns the number of the block that is another one now. */
export function judgeAgain({ scope, judged, counts }: AuditState, member: StaffMember, place: number): number {
  const before = judged[place];
  if (before) counts.add(before.ruling.roles, -1);
  const after = judgePerson(member, scope);
  judged[place] = after;
  counts.add(after.ruling.roles);
  return Math.floor(place / BLOCK_SIZE);
}

const soldPools = ({ pools = {} }: Practice, system: JudgedSystem): NonNullable<Practice['pools']> =>
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

/** What is told of each person, by their place; none where somebody was judged again. */
export type ToldOfEach<F> = (readonly F[] | undefined)[];

const blockOf = <F extends FindingHead>(
  judged: readonly Judgment[],
  first: number,
  teller: Teller<F>,
  told: ToldOfEach<F>,
): FindingsBlock<F> => {
  const block: Record<Severity, F[]> = { error: [], warning: [], info: [] };
  const some = judged.slice(first, first + BLOCK_SIZE);
  const findings = some.flatMap(
    ({ member, ruling }, i) => (told[first + i] ??= ruling.found.map((found) => teller.person(member, found))),
  );
  for (const finding of findings) block[finding.severity].push(finding);
  return { ...block, staff: some.map(({ audit }) => audit) };
};

/**
 * Tells what was judged so far, in the language in which judging began.
 * @param blocks those that were told before, and still are so
 * @param told the same of each person
 */
export function* tellInPieces<F extends FindingHead>(
  state: AuditState,
  tellerFor: TellerFor<F>,
  blocks: Blocks<F> = [],
  told: ToldOfEach<F> = [],
): InPieces<Audit<F>> {
  const { scope, judged } = state;
  const context = contextOf(state);
  const say = <T>(work: () => T): T => inLanguage(scope.language, work);
  const teller = say(() => tellerFor(scope));
  const ofPractice = say(() => judgePractice(context, scope).map((found) => teller.practice(found, context)));
  for (let i = 0; i * BLOCK_SIZE < judged.length; i++) {
    blocks[i] ??= say(() => blockOf(judged, i * BLOCK_SIZE, teller, told));
    yield;
  }
  const all = blocks as FindingsBlock<F>[];
  const seats = (license: License): Seats => ({
    ...(context.pools[license] !== undefined && { bought: context.pools[license] }),
    switchedOn: context.tally.switchedOn[license],
    needed: context.tally.needed[license],
  });
  return {
    findings: ([] as F[]).concat(
      ...SEVERITIES.flatMap((severity) => [
        ofPractice.filter((finding) => finding.severity === severity),
        ...all.map((block) => block[severity]),
      ]),
    ),
    staff: ([] as StaffAudit[]).concat(...all.map(({ staff }) => staff)),
    seats: { provider: seats('provider'), admin: seats('admin') },
  };
}
