import { useFormats, useLicenseForms, useWords } from '../../../components/speaking.ts';
import { rulesWords } from '../../../components/words/rules.ts';
import { STALE_AFTER_DAYS } from '../../../core/index.ts';
import { isTheirs } from '../../shared/policySignal.ts';
import { Choice, NumberField } from './fields.tsx';
import { decide, settings, system } from './state.ts';

/** What the admin decides about the audit, each with its reason and what is usual. */
export const Choices = () => {
  const say = useWords(rulesWords);
  const { number } = useFormats();
  const { billingWithoutNotes, maySeeAllClients, orgAdminsAtMost, staleAfterDays } = settings.value ?? {};
  const admin = useLicenseForms(system.value)('admin');
  const { billing, allClients, orgAdmins, stale } = say;
  const why = (reason: string, usual: string): string => `${reason} ${say.standard(usual)}`;
  return (
    <div class="choices">
      <h3>{say.choices}</h3>
      <Choice
        label={billing.label}
        why={why(billing.why(admin), billing.none)}
        isTheirs={isTheirs('billingWithoutNotes')}
      >
        <select
          disabled={isTheirs('billingWithoutNotes')}
          value={billingWithoutNotes ?? 'none'}
          onChange={(event) =>
            decide({ billingWithoutNotes: event.currentTarget.value === 'admin' ? 'admin' : 'none' })
          }
        >
          <option value="none">{billing.none}</option>
          <option value="admin">{admin.one}</option>
        </select>
      </Choice>
      <Choice
        label={allClients.label}
        why={why(allClients.why, allClients.standard)}
        isTheirs={isTheirs('maySeeAllClients')}
      >
        <input
          type="checkbox"
          disabled={isTheirs('maySeeAllClients')}
          checked={maySeeAllClients ?? true}
          onChange={(event) => decide({ maySeeAllClients: event.currentTarget.checked })}
        />
      </Choice>
      <NumberField
        label={orgAdmins.label(system.value.holders.organizationAdministrator)}
        why={why(orgAdmins.why, orgAdmins.standard)}
        value={orgAdminsAtMost}
        isTheirs={isTheirs('orgAdminsAtMost')}
        change={(value) => decide({ orgAdminsAtMost: value })}
      />
      <NumberField
        label={stale.label}
        why={why(stale.why, stale.standard(number(STALE_AFTER_DAYS)))}
        value={staleAfterDays}
        isTheirs={isTheirs('staleAfterDays')}
        usual={STALE_AFTER_DAYS}
        change={(value) => decide({ staleAfterDays: value })}
      />
    </div>
  );
};
