import { useFormats, useLanguage, useLicenseForms, useWords } from '../../../components/speaking.ts';
import { rulesWords } from '../../../components/words/rules.ts';
import { CURRENCY, LICENSES, type License, type PracticeSystem } from '../../../core/index.ts';
import { isTheirs } from '../../shared/policySignal.ts';
import { Section } from '../Section.tsx';
import { Choice, DecisionProblem, NumberField } from './fields.tsx';
import { PracticeChoice } from './PracticeChoice.tsx';
import { decide, host, settings, system } from './state.ts';

/** Currencies of the countries in which most practices are: they come first. */
const USUAL = ['USD', 'CAD', 'MXN', 'EUR', 'GBP', 'AUD', 'NZD'];

const Price = ({ license }: { license: License }) => {
  const { prices: say } = useWords(rulesWords);
  const { money } = useFormats();
  const forms = useLicenseForms(system.value)(license);
  const { currency = CURRENCY, ...prices } = settings.value?.prices ?? {};
  const value = prices[license];
  const change = (price: number | undefined) => {
    const { [license]: _, ...others } = prices;
    decide({ prices: { currency, ...others, ...(price !== undefined && { [license]: price }) } }, 'prices');
  };
  return (
    <NumberField
      label={say.of(forms)}
      why={value === undefined ? say.notSet : say.set(money(value, currency))}
      value={value}
      step="0.01"
      isTheirs={isTheirs(`prices.${license}`)}
      change={change}
    />
  );
};

const Currency = () => {
  const { prices: say } = useWords(rulesWords);
  const name = new Intl.DisplayNames(useLanguage(), { type: 'currency' });
  const { currency = CURRENCY, ...prices } = settings.value?.prices ?? {};
  const others = Intl.supportedValuesOf('currency').filter((one) => !USUAL.includes(one));
  return (
    <Choice label={say.currency} why={say.currencyWhy} isTheirs={isTheirs('prices.currency')}>
      <select
        disabled={isTheirs('prices.currency')}
        value={currency}
        onChange={(event) => decide({ prices: { ...prices, currency: event.currentTarget.value } }, 'prices')}
      >
        {[...USUAL, ...others].map((one) => (
          <option key={one} value={one}>
            {one} · {name.of(one)}
          </option>
        ))}
      </select>
    </Choice>
  );
};

/** Prices that third parties have published, to compare with. They are never filled in. */
const Published = ({ published, called }: Pick<PracticeSystem, 'published' | 'called'>) => {
  const { prices: say } = useWords(rulesWords);
  const { money } = useFormats();
  if (!published) return null;
  const { currency, plans } = published;
  return (
    <details class="fold">
      <summary>{say.others}</summary>
      <p class="soft small">{say.othersLead}</p>
      <table class="seats">
        <thead>
          <tr>
            <th scope="col">{say.plan}</th>
            <th scope="col">{called.provider.label}</th>
            <th scope="col">{called.admin.label}</th>
            <th scope="col">{say.source}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map(({ name, provider, admin, isFrom, source }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{isFrom ? say.from(money(provider, currency)) : money(provider, currency)}</td>
              <td>{money(admin, currency)}</td>
              <td>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

/** What a license costs in this practice; nothing is assumed. */
export const Prices = () => {
  const { prices: say } = useWords(rulesWords);
  const sold = LICENSES.filter((license) => system.value.licenses[license].length > 0);
  return (
    <Section of="prices">
      <p>{say.lead}</p>
      <DecisionProblem of="prices" />
      {host.value === undefined && <p class="notice">{say.readFirst}</p>}
      <PracticeChoice />
      {settings.value && (
        <div class="choices" key={host.value}>
          {sold.map((license) => (
            <Price key={license} license={license} />
          ))}
          <Currency />
        </div>
      )}
      <Published {...system.value} />
    </Section>
  );
};
