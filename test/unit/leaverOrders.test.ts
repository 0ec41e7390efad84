import { describe, expect, it } from 'vitest';
import {
  type Audited,
  auditPractice,
  beginMoves,
  keptAfter,
  merge,
  type PageKind,
  type PageReading,
  type Practice,
  type StaffMember,
  viewChecklist,
  withNextSteps,
} from '../../core/index.ts';

const HOST = 'demo.theranest.com';
const NOW = Date.UTC(2026, 6, 1);
const ID = '5f0000000000000000000003';
const NAME = 'Gwen Achebe';
const seen = { at: NOW, url: `https://${HOST}/staff` };
const LEVELS = {
  default: 'Default',
  billing: 'Billing',
  therapist: 'Therapist',
  administration: 'Administration',
  organizationAdministration: 'Organization Administration',
} as const;
type Level = keyof typeof LEVELS;
const levels = Object.keys(LEVELS) as Level[];

const member = (id: string, name: string, on: readonly Level[], more: Partial<StaffMember>): StaffMember => ({
  id,
  name,
  active: true,
  licenses: { provider: false, admin: false },
  permissions: Object.fromEntries(levels.map((level) => [level, level === 'default' || on.includes(level)])),
  ...more,
});

/** A therapist with Administration, a Provider license and two add-ons, beside the owner and another administrator. */
const PRACTICE: Practice = {
  version: 1,
  system: 'theranest',
  host: HOST,
  plan: 'perProvider',
  pools: { provider: 2, admin: 1 },
  staff: [
    member('5f0000000000000000000001', 'Ina Owens', levels, {
      owner: true,
      licenses: { provider: true, admin: false },
    }),
    member('5f0000000000000000000002', 'Bo Ek', ['organizationAdministration'], {
      licenses: { provider: false, admin: true },
    }),
    member(ID, NAME, ['therapist', 'administration'], {
      licenses: { provider: true, admin: false },
      telehealth: true,
      clientPortal: true,
    }),
  ],
  seen: { staffList: seen, manageLicenses: seen, manageSubscription: seen },
};

type Shown = Pick<PageReading, 'kind' | 'staff'> & Partial<PageReading>;

const shown = (kind: PageKind, person: Partial<PageReading['staff'][number]>): Shown => ({
  kind,
  staff: [{ id: ID, name: NAME, ...person }],
});

const boxes = levels.map((level) => ({
  level,
  label: LEVELS[level],
  on: level === 'default' || level === 'therapist',
  disabled: false,
}));

/** What pages show once each of the five steps is done, by the letter of the step. */
const STEPS = {
  A: [shown('staffPermissions', { boxes })],
  D: [shown('staffList', { active: false })],
  L: [shown('manageLicenses', { licenses: { provider: false, admin: false } })],
  U: [shown('telehealthList', { listed: false }), shown('clientPortalList', { listed: false })],
  Q: [{ kind: 'manageSubscription', staff: [], pools: { provider: 1, admin: 1 } }],
} satisfies Record<string, Shown[]>;
type Letter = keyof typeof STEPS;
/** Admin levels off, deactivated, license off, quantity lowered, add-on lists: sorted as the keys of the table are. */
const LETTERS = ['A', 'D', 'L', 'Q', 'U'] as const satisfies readonly Letter[];

/** Where each step is done. */
const LETTER_OF: Partial<Record<PageKind, Letter>> = {
  staffPermissions: 'A',
  staffList: 'D',
  manageLicenses: 'L',
  telehealthList: 'U',
  clientPortalList: 'U',
  manageSubscription: 'Q',
};

const ordersOf = (letters: readonly Letter[]): Letter[][] =>
  letters.length === 0
    ? [[]]
    : letters.flatMap((first) => ordersOf(letters.filter((one) => one !== first)).map((rest) => [first, ...rest]));

const findingsIn = ({ practices }: Audited): string =>
  auditPractice(practices ?? PRACTICE, { now: NOW })
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule !== 'single-organization-administrator')
    .sort()
    .join(' ');

const openIn = ({ practices, notes }: Audited): string => {
  const steps = viewChecklist(practices ?? PRACTICE, { now: NOW }, notes);
  const open = steps.filter(({ done }) => done === undefined).flatMap(({ page }) => (page && LETTER_OF[page]) || '?');
  return [...new Set(open)].sort().join('');
};

/** What is kept once pages show that steps are done, one after the other. */
const after = (order: readonly Letter[], begun: Audited): Audited => {
  let kept = begun;
  for (const reading of order.flatMap((letter): Shown[] => STEPS[letter])) {
    const url = `https://${HOST}/${reading.kind}`;
    const practices = merge(kept.practices ?? PRACTICE, { system: 'theranest', url, ...reading }, NOW);
    kept = withNextSteps(keptAfter(kept, { practices }, 'reading', NOW)).kept;
  }
  return kept;
};

/** What is told after each step of an order: findings, and the steps that are left. */
const told = (order: readonly Letter[], begun: Audited): [done: string, findings: string, left: string][] => {
  let kept = begun;
  return order.map((letter, i) => {
    kept = after([letter], kept);
    const done = LETTERS.filter((one) => order.slice(0, i + 1).includes(one)).join('');
    return [done, findingsIn(kept), openIn(kept)];
  });
};

const ORDERS = ordersOf(LETTERS);

/** The same by what is done, whatever the order was. */
const tableOf = (begun: Audited): Record<string, string> => {
  const table: Record<string, string> = {};
  for (const order of ORDERS) {
    for (const [done, findings, left] of told(order, begun)) {
      const row = `${left} | ${findings}`;
      table[done] ??= row;
      expect({ order, done, row }).toEqual({ order, done, row: table[done] });
    }
  }
  return table;
};

const LICENSED = 'inactive-holds-license';
const LISTED = 'inactive-on-add-on-list';
const RUNS = 'inactive-runs-practice';
const LACKS = 'license-not-switched-on provider-license-missing';
const SHORT = 'provider-license-missing seats-short';
const OVER = 'seats-overassigned';

/** Of what is done (admin levels off, deactivated, license off, add-on lists, quantity): steps that are left, and findings. */
const TOLD: Record<string, string> = {
  A: 'DLQU | ',
  D: `ALQU | ${LICENSED} ${LISTED} ${RUNS}`,
  L: `ADU | ${LACKS}`,
  U: 'ADLQ | opens-all-notes',
  Q: `ADLU | opens-all-notes ${OVER} seats-short`,
  AD: `LQU | ${LICENSED} ${LISTED}`,
  AL: `DU | ${LACKS}`,
  AU: 'DLQ | ',
  AQ: `DLU | ${OVER} seats-short`,
  DL: `AQU | ${LISTED} ${RUNS} seats-unused`,
  DU: `ALQ | ${LICENSED} ${RUNS}`,
  DQ: `ALU | ${LICENSED} ${LISTED} ${RUNS} ${OVER}`,
  LU: `AD | ${LACKS}`,
  LQ: `ADU | ${SHORT}`,
  QU: `ADL | opens-all-notes ${OVER} seats-short`,
  ADL: `QU | ${LISTED} seats-unused`,
  ADU: `LQ | ${LICENSED}`,
  ADQ: `LU | ${LICENSED} ${LISTED} ${OVER}`,
  ALU: `D | ${LACKS}`,
  ALQ: `DU | ${SHORT}`,
  AQU: `DL | ${OVER} seats-short`,
  DLU: `AQ | ${RUNS} seats-unused`,
  DLQ: `AU | ${LISTED} ${RUNS}`,
  DQU: `AL | ${LICENSED} ${RUNS} ${OVER}`,
  LQU: `AD | ${SHORT}`,
  ADLU: 'Q | seats-unused',
  ADLQ: `U | ${LISTED}`,
  ADQU: `L | ${LICENSED} ${OVER}`,
  ALQU: `D | ${SHORT}`,
  DLQU: `A | ${RUNS}`,
  ADLQU: ' | ',
};

const begun = (): Audited => ({
  practices: PRACTICE,
  notes: beginMoves(PRACTICE, { now: NOW }, { version: 1, host: HOST }, [{ do: 'leave', staffId: ID }]),
});

describe('somebody leaves in any of the 120 orders', () => {
  it('and by the list something is told after each step, until nothing is left', () => {
    expect(ORDERS).toHaveLength(120);
    const table = tableOf(begun());
    expect(table).toEqual(TOLD);
    const silent = Object.keys(table).filter((done) => table[done] === ' | ');
    expect(silent).toEqual(['ADLQU']);
  });

  it('and without the list what is left is told as soon as they are deactivated', () => {
    const table = tableOf({ practices: PRACTICE });
    for (const [done, row] of Object.entries(table)) {
      const [left = '', findings = ''] = row.split(' | ');
      const [listed = '', found = ''] = (TOLD[done] ?? '').split(' | ');
      expect({ done, findings }).toEqual({ done, findings: found });
      // Admin levels of somebody inactive are only good to know: there is a finding, and no step.
      if (done.includes('D')) expect({ done, left }).toEqual({ done, left: listed.replace('A', '') });
    }
  });

  it('and at the end of each there is no finding and no seat', () => {
    for (const order of ORDERS) {
      const kept = after(order, begun());
      expect(findingsIn(kept)).toBe('');
      expect(kept.practices?.pools).toEqual({ provider: 1, admin: 1 });
      const gone = kept.practices?.staff.find(({ id }) => id === ID);
      expect(gone).toMatchObject({ active: false, licenses: { provider: false, admin: false }, telehealth: false });
      expect(kept.notes?.moves).toBeUndefined();
    }
  });
});
