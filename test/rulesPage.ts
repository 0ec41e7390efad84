import { writeFileSync } from 'node:fs';
import { inlineRules, personRules, practiceRules, type RuleEntry, ruleCatalog } from '../core/index.ts';
import { ruleRows } from './domainPage.ts';
import { knownSystem } from './knownSystem.ts';
import { personOracles, practiceOracles } from './rules/index.ts';
import type { PersonOracle, PracticeOracle } from './rules/oracle.ts';

const PAGE = new URL('../docs/rules.md', import.meta.url);

/** Every rule of docs/domain.md §6.3. */
export const RULE_IDS: readonly string[] = [...ruleRows.keys()];

/** What no page tells, so that a rule holds only where an import or the admin says it, or never. */
const LIMITS: Readonly<Record<string, string>> = {
  R02: 'Clinical reports come with the Therapist level; no box of their own is known.',
  R04: 'A supervisor’s name that several people share accuses none of them.',
  R06: 'No page says which kind of biller somebody is (C16): an import says it.',
  R24: 'How the staff list writes the limit is inferred from the data behind it; an import says it as well.',
  R31: 'Silent unless the settings say that therapists should see their own clients alone.',
  R34: 'Only where the page lets one choose a supervisor and nobody is chosen: what could not be read accuses nobody.',
  R36: 'A supervisor who is known by name alone and left the list may have been renamed: that accuses nobody.',
  R40: 'Nobody sees their own permissions: that the owner is alone is known only if the owner reads, or by an import.',
  R41: 'An owner who is merely missing from the list is not called inactive.',
  R42: 'No page is known to mark whose account reads it: an import says it. The owner has all permissions: there is nothing to read.',
  R43: 'No page says who is about to leave: an import says it. Once they are inactive, R13 takes over.',
  R45: 'Somebody is known to have none only if the list of the year says how many have one, and nothing narrows it; or by an import.',
  R47: 'What an add-on costs is not known: a place on its list may be free.',
  R50: 'By the map of positions; billers are left out of it, for there are two kinds of them (C16).',
  R51: 'Without a badge. Two people of one name are only good to know; one email address twice is a warning.',
  R52: 'Only where the audit is told what day it is.',
  R55: 'Two of the three generations sell by active clients and are not told apart: for both there is no license to check.',
};

const number = (id: string): number => Number(id.replace(/\D/g, ''));

/** The ids that a source names: “(R01–R04, R06)” names five. */
export const idsIn = (source: string): string[] => {
  const ranges = [...source.matchAll(/(R\d+)–(R\d+)/g)].map(([, from = '', to = '']) => [number(from), number(to)]);
  return RULE_IDS.filter(
    (id) =>
      new RegExp(`\\b${id}\\b`).test(source) ||
      ranges.some(([from = 0, to = 0]) => number(id) >= from && number(id) <= to),
  );
};

/** The rules that say what a rule of docs/domain.md asks for. */
export const rulesOf = (id: string): string[] =>
  [...personRules, ...practiceRules, ...inlineRules]
    .filter(({ source }) => idsIn(source).includes(id))
    .map((r) => r.id);

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;

const table = (): string[] => [
  '| rule | here | what cannot be known |',
  '|---|---|---|',
  ...RULE_IDS.map(
    (id) =>
      `| ${id} | ${rulesOf(id)
        .map((rule) => `[${rule}](#${rule})`)
        .join(', ')} | ${cell(LIMITS[id] ?? '')} |`,
  ),
];

const EXAMPLES: ReadonlyMap<string, PersonOracle | (PracticeOracle & { others?: never })> = new Map(
  Object.entries({ ...personOracles, ...practiceOracles }),
);

const examplesOf = (id: string): string[] => {
  const example = EXAMPLES.get(id);
  if (example === undefined) return [];
  const { fires, spares, others, settings } = example;
  return [
    `- Fires: ${code(fires)}`,
    `- Does not: ${code(spares)}`,
    ...(others ? [`- Also on the staff, in both: ${code(others)}`] : []),
    ...(settings ? [`- With the settings, in both: ${code(settings)}`] : []),
  ];
};

const PLAN_NAMES = { perProvider: 'per provider', trial: 'trial', activeClient: 'active client' } as const;

const section = (rule: RuleEntry): string[] => [
  `### ${rule.id}`,
  '',
  `**${rule.label}** · ${rule.severity}${rule.softerSeverity ? ` or ${rule.softerSeverity}` : ''}${
    rule.kind ? ` · ${rule.kind}` : ''
  } · ${rule.source}`,
  '',
  rule.message,
  '',
  `- When: ${rule.when}.`,
  ...(rule.unlessFound.length > 0 ? [`- Silent where this is found: ${rule.unlessFound.join(', ')}.`] : []),
  ...(rule.plans.length < 3 ? [`- Plans: ${rule.plans.map((plan) => PLAN_NAMES[plan]).join(', ')}.`] : []),
  ...rule.fix.map((text) => `- Fix: ${text}`),
  ...examplesOf(rule.id),
  '',
];

const TITLES: Record<RuleEntry['about'], string> = {
  person: 'About one person',
  practice: 'About the practice',
  page: 'On a page, before it is saved',
};

/** The page about all rules, made from the rules themselves, in the words of TheraNest. */
export function rulesPage(): string {
  const rules = ruleCatalog(knownSystem('theranest'));
  return [
    '# Rules',
    '',
    'Made from the rules themselves with `npm run docs`. Sources are those of [domain.md §0](domain.md#0-sources), R-ids those of [its §6.3](domain.md#63-rules); an example is what is known of the person `a`, Ana Ruiz, or of the practice.',
    '',
    'A rule holds when it is true however everything that has not been read turns out. Where the usual severity is `info`, it puts no badge on the page.',
    '',
    ...table(),
    '',
    ...(['person', 'practice', 'page'] as const).flatMap((about) => [
      `## ${TITLES[about]}`,
      '',
      ...rules.filter((rule) => rule.about === about).flatMap(section),
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

if (import.meta.main) writeFileSync(PAGE, rulesPage());
