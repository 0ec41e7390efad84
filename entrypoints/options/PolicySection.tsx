import { useFormats, useLicenseForms, useWords } from '../../components/speaking.ts';
import { optionsWords } from '../../components/words/options.ts';
import { rulesWords } from '../../components/words/rules.ts';
import {
  addOnName,
  CURRENCY,
  LICENSES,
  OTHER_LISTS,
  type OtherList,
  type Policy as PolicySet,
  systemById,
} from '../../core/index.ts';
import { policy } from '../shared/policySignal.ts';
import { hasPolicy } from './policyState.ts';
import { useWork } from './rules/Positions.tsx';
import { entries, system } from './rules/state.ts';
import { Section } from './Section.tsx';

/** One thing that the organization has set, in words. */
interface Line {
  name: string;
  value: string;
}

const useLines = ({ settings, hosts, turnedOff }: PolicySet): Line[] => {
  const { policy: say } = useWords(optionsWords);
  const { severities, billing, prices: price } = useWords(rulesWords);
  const { number, list, money } = useFormats();
  const work = useWork();
  const formsOf = useLicenseForms(system.value);
  const { holders } = system.value;
  const { rules = {}, positions = {}, prices = {} } = settings;
  const labelOf = (id: string): string => entries.value.find((entry) => entry.id === id)?.label || id;
  return [
    ...hosts.map(({ host, system }) => ({
      name: say.site,
      value: `${host} · ${systemById(system)?.name() ?? system}`,
    })),
    ...Object.entries(rules).map(([id, severity]) => ({ name: labelOf(id), value: severities[severity] })),
    ...(settings.billingWithoutNotes
      ? [{ name: billing.label, value: settings.billingWithoutNotes === 'admin' ? formsOf('admin').one : billing.none }]
      : []),
    ...(['maySeeAllClients'] as const).flatMap((key) =>
      settings[key] === undefined ? [] : [{ name: say[key], value: settings[key] ? say.yes : say.no }],
    ),
    ...(
      [
        ['orgAdminsAtMost', say.orgAdminsAtMost(holders.organizationAdministrator)],
        ['staleAfterDays', say.staleAfterDays],
      ] as const
    ).flatMap(([key, name]) => (settings[key] === undefined ? [] : [{ name, value: number(settings[key]) }])),
    ...Object.entries(positions).map(([word, job]) => ({ name: say.position(word), value: work(job) })),
    ...LICENSES.flatMap((license) => {
      const value = prices[license];
      return value === undefined
        ? []
        : [{ name: price.of(formsOf(license)), value: money(value, prices.currency ?? CURRENCY) }];
    }),
    ...(Object.keys(OTHER_LISTS) as OtherList[]).flatMap((list) => {
      const value = prices[OTHER_LISTS[list]];
      const name = (list === 'amaLicenses' ? price.ofYearly : price.ofAddOn)(addOnName(list, system.value));
      return value === undefined ? [] : [{ name, value: money(value, prices.currency ?? CURRENCY) }];
    }),
    ...(prices.currency ? [{ name: price.currency, value: prices.currency }] : []),
    ...(turnedOff.length > 0
      ? [{ name: say.turnedOff, value: list(turnedOff.map((feature) => say.features[feature])) }]
      : []),
  ];
};

/** What the organization has set: shown only where there is something. */
export const Policy = () => {
  const { policy: say } = useWords(optionsWords);
  const { policy: set, problems } = policy.value;
  const lines = useLines(set);
  if (!hasPolicy()) return null;
  return (
    <Section of="policy">
      <p>{say.lead}</p>
      <dl class="policy">
        {lines.map(({ name, value }) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {problems.length > 0 && (
        <div class="notice">
          <p>{say.notUnderstood}</p>
          <ul class="bullets">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
};
