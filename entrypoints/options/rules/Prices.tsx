import { useFormats, useLanguage, useLicenseForms, useWords } from '../../../components/speaking.ts';
import { rulesWords } from '../../../components/words/rules.ts';
import {
  type AddOn,
  addOnName,
  CURRENCY,
  LICENSES,
  type License,
  OTHER_LISTS,
  type OtherList,
  type PracticeSystem,
} from '../../../core/index.ts';
import { isTheirs } from '../../shared/policySignal.ts';
import { Section } from '../Section.tsx';
import { Choice, DecisionProblem, NumberField } from './fields.tsx';
import { PracticeChoice } from './PracticeChoice.tsx';
import { decide, host, settings, system } from './state.ts';

/** Currencies of the countries in which most practices are: they come first. */
const USUAL = ['USD', 'CAD', 'MXN', 'EUR', 'GBP', 'AUD', 'NZD'];

interface PriceProps {
  of: License | AddOn;
  label: string;
  isYearly?: boolean;
}

const Price = ({ of, label, isYearly = false }: PriceProps) => {
  const { prices: say } = useWords(rulesWords);
  const { money } = useFormats();
  const { currency = CURRENCY, ...prices } = settings.value?.prices ?? {};
  const value = prices[of];
  const change = (price: number | undefined) => {
    const { [of]: _, ...others } = prices;
    decide({ prices: { currency, ...others, ...(price !== undefined && { [of]: price }) } }, 'prices');
  };
  const set = isYearly ? say.setYearly : say.set;
  return (
    <NumberField
      label={label}
      why={value === undefined ? say.notSet : set(money(value, currency))}
      value={value}
      step="0.01"
      isTheirs={isTheirs(`prices.${of}`)}
      change={change}
    />
  );
};

const LISTS = Object.keys(OTHER_LISTS) as OtherList[];

/** An AMA CPT license is bought for a year (S15). */
const isYearly = (list: OtherList): boolean => list === 'amaLicenses';

/** What is paid apart from the licenses of the plan. */
const AddOnPrices = () => {
  const { prices: say } = useWords(rulesWords);
  return (
    <>
      {LISTS.map((list) => (
        <Price
          key={list}
          of={OTHER_LISTS[list]}
          label={(isYearly(list) ? say.ofYearly : say.ofAddOn)(addOnName(list, system.value))}
          isYearly={isYearly(list)}
        />
      ))}
    </>
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

const PublishedAddOns = ({ currency, addOns }: NonNullable<PracticeSystem['published']>) => {
  const { prices: say } = useWords(rulesWords);
  const { money } = useFormats();
  const priceOf = ({ list, price, most, isFirstFree }: (typeof addOns)[number]): string => {
    const text =
      most === undefined ? money(price, currency) : say.fromTo(money(price, currency), money(most, currency));
    const told = (isYearly(list) ? say.perYear : say.perMonth)(text);
    return isFirstFree ? say.firstFree(told) : told;
  };
  return (
    <table class="seats">
      <thead>
        <tr>
          <th scope="col">{say.addOn}</th>
          <th scope="col">{say.perPerson}</th>
          <th scope="col">{say.source}</th>
        </tr>
      </thead>
      <tbody>
        {addOns.map((addOn) => (
          <tr key={addOn.list}>
            <th scope="row">{addOnName(addOn.list, system.value)}</th>
            <td>{priceOf(addOn)}</td>
            <td>{addOn.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Prices that others have published, to compare with. They are never filled in. */
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
      <PublishedAddOns {...published} />
    </details>
  );
};

/** What a license costs in this practice; nothing is assumed. */
export const Prices = () => {
  const { prices: say } = useWords(rulesWords);
  const formsOf = useLicenseForms(system.value);
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
            <Price key={license} of={license} label={say.of(formsOf(license))} />
          ))}
          <AddOnPrices />
          <Currency />
        </div>
      )}
      <Published {...system.value} />
    </Section>
  );
};
