import { type Audit, auditor, auditPractice, type Practice, type StaffMember } from '../../../core/index.ts';
import { alternately, timed } from '../measure.ts';
import { practiceOf } from '../people.ts';
import { type Group, pair, type Row } from '../rows.ts';
import { auditByHand } from './byHand.ts';
import { engines, factsOf } from './engines.ts';
import { learnTexts } from './texts.ts';

const BY_HAND = 'one hand-written function';
const SIZES = [
  { count: 1_000, rounds: 31 },
  { count: 10_000, rounds: 15 },
  { count: 100_000, rounds: 3 },
];
const ENGINE_STAFF = 1_000;
const ENGINE_ROUNDS = 3;

const said = learnTexts();

const expectSame = (what: string, ours: unknown, theirs: unknown): void => {
  if (JSON.stringify(ours) !== JSON.stringify(theirs))
    throw new Error(`${what}: what is compared gives another result`);
};

/** The hand-written function does not tell in no language what is found of the practice as a whole: a few findings. */
const asCompared = ({ findings, ...audit }: Audit) => ({
  findings: findings.map((one) => (one.staffId === undefined ? { ...one, facts: [] } : one)),
  ...audit,
});

const againstHand = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const { count, rounds } of SIZES) {
    const practice = practiceOf(count);
    expectSame(`${count} staff`, asCompared(auditPractice(practice)), auditByHand(practice, said));
    const { ours, theirs, again } = await alternately(
      {
        ours: timed(() => auditPractice(practice)),
        theirs: timed(() => auditByHand(practice, said)),
        again: timed(() => auditByHand(practice, said)),
      },
      rounds,
      Math.min(5, rounds),
    );
    const size = count.toLocaleString('en');
    rows.push(
      pair({
        what: `audit of ${size} staff, evidence included`,
        ours,
        theirs,
        against: BY_HAND,
        ...(count === 10_000 && { atMost: 2 }),
      }),
    );
    rows.push(pair({ what: `noise: ${BY_HAND}, ${size} staff`, ours: again, theirs, against: 'itself' }));
  }
  return rows;
};

/** The rules about people that hold, in the order of the staff. */
const rulesFound = (practice: Practice): string[][] => {
  const found = new Map(practice.staff.map(({ id }) => [id, [] as string[]]));
  for (const { rule, staffId } of auditPractice(practice).findings) found.get(staffId ?? '')?.push(rule);
  return [...found.values()];
};

const sorted = (found: readonly (readonly string[])[]): string[] => found.map((rules) => rules.toSorted().join());

const againstEngines = async (): Promise<Row[]> => {
  const practice = practiceOf(ENGINE_STAFF);
  const facts = factsOf(practice);
  const wanted = sorted(rulesFound(practice));
  const rows: Row[] = [];
  for (const { name, lacks, prepare } of engines) {
    const judge = prepare();
    expectSame(name, wanted, sorted(await judge(facts)));
    const { ours, theirs } = await alternately(
      {
        ours: timed(() => auditPractice(practice), 3),
        theirs: async () => {
          const start = performance.now();
          await judge(facts);
          return performance.now() - start;
        },
      },
      ENGINE_ROUNDS,
    );
    rows.push(
      pair({
        what: `audit of ${ENGINE_STAFF.toLocaleString('en')} staff`,
        ours,
        theirs,
        against: name,
        note: `${name} ${lacks}.`,
      }),
    );
  }
  return rows;
};

/** Whether licenses are on changes to and fro, of one person after the other. */
const changesOf = ({ staff }: Practice): (() => StaffMember) => {
  let next = 0;
  return () => {
    const member = staff[(next++ * 7919) % staff.length] as StaffMember;
    return { ...member, licenses: { ...member.licenses, provider: !member.licenses?.provider } };
  };
};

const MANY = 50;

const again = async (): Promise<Row> => {
  const practice = practiceOf(10_000);
  const kept = auditor(practice);
  const changed = changesOf(practice);
  const ours = timed(() => {
    kept.change(changed());
    return kept.audit();
  }, MANY);
  const taken = await alternately({ ours, theirs: timed(() => auditPractice(practice)) }, 15, 5);
  return pair({
    what: 'audit again after one of 10,000 staff changed',
    ...taken,
    against: 'audit of all',
    atMost: 1 / 100,
  });
};

export async function auditGroup(): Promise<Group> {
  return {
    title: 'Audit',
    how: 'Of a made-up practice all of which has been read. The hand-written function knows one system, one plan and no settings, decides the same rules and gives the same output, which is checked first. The engines get the facts of each person ready, decide the same rules about people, and give the ids of those that hold; ours reads the facts and gives the whole audit.',
    rows: [...(await againstHand()), await again(), ...(await againstEngines())],
  };
}
