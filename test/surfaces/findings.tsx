import { Findings } from '../../components/Findings.tsx';
import { RuleSource } from '../../components/RuleSource.tsx';
import { type AuditSettings, OTHER_SYSTEM_ID, type Practice, viewPractice } from '../../core/index.ts';
import { knownSystem } from '../knownSystem.ts';
import { examplesIn, factRulesIn, generatedIn } from '../unit/vendor/practicesToSay.ts';
import { NOW } from './practices.ts';
import { draw, type State, type Surface } from './stage.tsx';

const theranest = knownSystem('theranest');
const mcp = knownSystem('myclientsplus');

/** What is said of a practice: of one rule, where that is named. */
const found =
  (practice: Practice, settings: AuditSettings, rule?: string): State['show'] =>
  async () => {
    const { overview, badges } = viewPractice(practice, { now: NOW, ...settings });
    const findings = overview.findings.filter((one) => rule === undefined || one.rule === rule);
    const [badge] = Object.values(badges.byId).filter(({ label }) => findings.some((one) => one.label === label));
    return draw(
      <>
        <Findings findings={findings} more={({ source }) => <RuleSource source={source} />} />
        {badge && (
          <div>
            <p>{badge.label}</p>
            <p>{badge.reason}</p>
            {badge.next && <p>{badge.next.text}</p>}
          </div>
        )}
      </>,
    );
  };

const INACTIVE = { id: 'a', name: 'Ana Ruiz', active: false, licenses: { provider: false, admin: false } };
const practiceOf = (staff: Practice['staff'], rest: Partial<Practice> = {}): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'test',
  plan: 'perProvider',
  staff,
  ...rest,
});

const ADD_ONS: State[] = [
  {
    name: 'Add-ons of someone inactive',
    show: found(practiceOf([{ ...INACTIVE, telehealth: true, clientPortal: true }]), {}),
  },
  {
    name: 'Add-ons of someone inactive, with prices',
    show: found(practiceOf([{ ...INACTIVE, telehealth: true }]), { prices: { telehealth: 10 } }),
  },
  { name: 'An AMA CPT license of someone inactive', show: found(practiceOf([{ ...INACTIVE, amaCpt: true }]), {}) },
  {
    name: 'An AMA CPT license of someone inactive, with prices',
    show: found(practiceOf([{ ...INACTIVE, amaCpt: true }]), { prices: { amaCpt: 17.5 } }),
  },
];

const CLINICAL = { default: true, therapist: true };
const MCP: Readonly<Record<string, Practice>> = {
  'a subscription is missing': practiceOf([{ ...INACTIVE, active: true, permissions: CLINICAL }]),
  'subscriptions left over': practiceOf([], { pools: { provider: 2 } }),
  'the account owner': practiceOf([{ ...INACTIVE, active: true, owner: true, permissions: CLINICAL }]),
};

/** Of a system that nobody has described, its places are told in our own words. */
const OTHER = examplesIn(knownSystem(OTHER_SYSTEM_ID)).filter(([what]) => /^seats-short$|add-on|ama/.test(what));

/** Evidence of everything that a custom rule can name, said of practices as they come. */
const evidence: State = {
  name: 'Evidence for custom rules',
  show: async () => {
    const ownRules = factRulesIn(theranest);
    const said = generatedIn(theranest, 12).flatMap((practice) =>
      viewPractice(practice, {
        now: NOW,
        ownRules,
        orgAdminsAtMost: 1,
        maySeeAllClients: false,
      }).overview.findings.flatMap(({ because }) => because),
    );
    return [...new Set(said)];
  },
};

export const findings: Surface = {
  id: 'findings',
  title: 'Findings',
  states: [
    ...examplesIn(theranest).map(([what, practice, settings]) => ({
      name: what,
      show: found({ ...practice, host: 'test' }, settings, what.includes(' ') ? undefined : what),
    })),
    ...ADD_ONS,
    {
      name: 'A trial, and the list read in part',
      show: found(
        practiceOf([{ ...INACTIVE, active: true, permissions: CLINICAL }], {
          plan: 'trial',
          seen: { staffList: { at: NOW, url: 'https://test/', rows: { seen: 1, total: 9 } } },
        }),
        {},
      ),
    },
    { name: 'The limit is reached', show: found(practiceOf([], { limitReached: true }), {}) },
    ...Object.entries(MCP).map(([name, practice]) => ({
      name: `My Clients Plus: ${name}`,
      show: found({ ...practice, system: mcp.id }, {}),
    })),
    ...OTHER.map(([what, practice, settings]) => ({
      name: `Another system: ${what}`,
      show: found(practice, settings),
    })),
    evidence,
  ],
};
