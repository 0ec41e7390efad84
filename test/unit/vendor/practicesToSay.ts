import fc from 'fast-check';
import {
  type AuditSettings,
  LEVELS,
  type Level,
  type License,
  nameableFacts,
  type OwnRule,
  type PageReading,
  type Practice,
  type PracticeSystem,
  personRules,
  practiceRules,
  type StaffMember,
  type Wish,
} from '../../../core/index.ts';
import { personOracles, practiceOracles } from '../../rules/index.ts';
import { practices } from '../generatedPractices.ts';

export const NOW = Date.UTC(2026, 0, 5);
export const HOST = 'test';

/** With money, and with what is judged only where somebody asks for it. */
export const SETTINGS: AuditSettings = {
  now: NOW,
  prices: { provider: 60, admin: 20 },
  maySeeAllClients: false,
  orgAdminsAtMost: 1,
};

type Example = readonly [what: string, practice: Practice, settings: AuditSettings];

const NOTHING = {
  default: true,
  billing: false,
  therapist: false,
  administration: false,
  organizationAdministration: false,
};
const someone = (
  id: string,
  name: string,
  license: License | 'none',
  on: Partial<Record<Level, boolean>>,
  rest = {},
) => ({
  id,
  name,
  licenses: { provider: license === 'provider', admin: license === 'admin' },
  permissions: { ...NOTHING, ...on },
  ...rest,
});

/** What comes about so seldom that it is not left to chance. */
const SELDOM: Readonly<Record<string, Partial<Practice>>> = {
  'a biller who opens documentation': {
    staff: [{ id: 'a', name: 'Ana Ruiz', job: 'billerWithDocumentation', licenses: { provider: false } }],
  },
  'a biller with an admin license': { staff: [someone('a', 'Ana Ruiz', 'admin', { billing: true })] },
  'two who exchange licenses': {
    pools: { provider: 1, admin: 1 },
    staff: [
      someone('a', 'Ana Ruiz', 'admin', { therapist: true }),
      someone('b', 'Bo Ek', 'provider', { administration: true }),
    ],
  },
  'somebody who leaves with a license too large': {
    pools: { provider: 1, admin: 0 },
    staff: [someone('a', 'Ana Ruiz', 'provider', { administration: true }, { leaving: true })],
  },
};

/** Practices in which each rule finds something, and those that come about seldom. */
export const examplesIn = ({ id: system }: PracticeSystem): Example[] => {
  const of = (what: string, rest: Partial<Practice>, settings: AuditSettings = {}): Example => [
    what,
    { version: 1, host: HOST, staff: [], ...rest, system },
    settings,
  ];
  return [
    ...personRules.map(({ id }) => {
      const { fires, others = [], settings } = personOracles[id];
      return of(id, { staff: [{ id: 'a', name: 'Ana Ruiz', ...fires }, ...others] }, settings);
    }),
    ...practiceRules.map(({ id }) => {
      const { fires, settings } = practiceOracles[id];
      return of(id, fires, settings);
    }),
    ...Object.entries(SELDOM).map(([what, practice]) => of(what, practice)),
  ];
};

/** Practices as they come. */
export const generatedIn = ({ id: system }: PracticeSystem, count: number): Practice[] =>
  fc.sample(practices(), { numRuns: count, seed: 16 }).map((practice) => ({ ...practice, system }));

/** Rules of a practice's own that find whoever has a fact, and whoever has it not: their evidence tells it. */
export const factRulesIn = (system: PracticeSystem): OwnRule[] =>
  nameableFacts(system).flatMap(({ name }, i) =>
    [name, { none: [name] }].map(
      (when, way): OwnRule => ({
        id: `own-${i}-${way}`,
        kind: 'data',
        severity: 'warning',
        label: 'Our own',
        when,
        message: '{name}',
        fix: [{ text: '{name}' }],
      }),
    ),
  );

/** What an admin may want of somebody. */
export const wishesFor = ({ id: staffId }: StaffMember): Wish[] => [
  { do: 'leave', staffId },
  { do: 'deactivate', staffId },
  { do: 'reactivate', staffId },
  { do: 'changeJob', staffId, job: 'therapist' },
  { do: 'changeJob', staffId, job: 'admin' },
  { do: 'permit', staffId, permission: 'billing', on: true },
  { do: 'hire', staff: { id: 'new', name: 'Noa Lim', job: 'admin' }, tasks: ['billingWithDocumentation'] },
];

/** The permissions page of somebody with one level ticked. */
export const tickedPage = ({ id, name }: StaffMember, on: string, system: PracticeSystem): PageReading => ({
  kind: 'staffPermissions',
  system: system.id,
  url: `https://${HOST}/`,
  staff: [
    {
      id,
      name,
      boxes: LEVELS.map((level) => ({ level, label: system.levels[level][0], on: level === on, disabled: false })),
    },
  ],
});
