import { CURRENCY, type License, STALE_AFTER_DAYS } from '../../../core/index.ts';
import { decide, settings } from './state.ts';

const numberIn = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));

interface NumberFieldProps {
  label: string;
  why: string;
  value: number | undefined;
  usual?: number;
  step?: string;
  change(value: number | undefined): void;
}

const NumberField = ({ label, why, value, usual, step = '1', change }: NumberFieldProps) => (
  <label class="choice">
    <span>
      {label}
      <span class="soft small why">{why}</span>
    </span>
    <input
      type="number"
      min="0"
      step={step}
      value={value ?? ''}
      placeholder={usual === undefined ? '' : String(usual)}
      onChange={(event) => change(numberIn(event.currentTarget.value))}
    />
  </label>
);

const PRICE_TEXT: Record<License, string> = { provider: 'A Provider license', admin: 'An Admin license' };

const Price = ({ license }: { license: License }) => {
  const prices = settings.value?.prices ?? {};
  const change = (value: number | undefined) => {
    const { [license]: _, ...others } = prices;
    decide({ prices: value === undefined ? others : { currency: CURRENCY, ...others, [license]: value } });
  };
  return (
    <NumberField
      label={`${PRICE_TEXT[license]}, per month`}
      why={`In ${prices.currency ?? CURRENCY}. Without a price, savings are counted in seats.`}
      value={prices[license]}
      step="0.01"
      change={change}
    />
  );
};

/** What the admin decides about the audit, each with its reason. */
export const Choices = () => {
  const { billingWithoutNotes, maySeeAllClients, orgAdminsAtMost, staleAfterDays } = settings.value ?? {};
  return (
    <div class="choices">
      <label class="choice">
        <span>
          Billing without notes needs
          <span class="soft small why">The vendor’s guide says “no license” three times and “Admin license” once.</span>
        </span>
        <select
          value={billingWithoutNotes ?? 'none'}
          onChange={(event) =>
            decide({ billingWithoutNotes: event.currentTarget.value === 'admin' ? 'admin' : 'none' })
          }
        >
          <option value="none">no license</option>
          <option value="admin">an Admin license</option>
        </select>
      </label>
      <label class="choice">
        <span>
          Therapists may see the general data of all clients
          <span class="soft small why">
            A new therapist is set up like that. Take the tick away to be told of each.
          </span>
        </span>
        <input
          type="checkbox"
          checked={maySeeAllClients ?? true}
          onChange={(event) => decide({ maySeeAllClients: event.currentTarget.checked })}
        />
      </label>
      <NumberField
        label="At most so many Organization Administrators"
        why="Empty: any number."
        value={orgAdminsAtMost}
        change={(value) => decide({ orgAdminsAtMost: value })}
      />
      <NumberField
        label="A page counts as read long ago after so many days"
        why="Licenses are paid by the month."
        value={staleAfterDays}
        usual={STALE_AFTER_DAYS}
        change={(value) => decide({ staleAfterDays: value })}
      />
      <Price license="provider" />
      <Price license="admin" />
    </div>
  );
};
