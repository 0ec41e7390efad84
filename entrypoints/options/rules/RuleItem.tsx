import { Phrase } from '../../../components/Phrase.tsx';
import { useFormats, useWords } from '../../../components/speaking.ts';
import { rulesWords } from '../../../components/words/rules.ts';
import { type RuleEntry, SEVERITIES, type Severity } from '../../../core/index.ts';
import { isTheirs } from '../../shared/policySignal.ts';
import { SetByOrganization } from '../SetByOrganization.tsx';
import { decide, settings } from './state.ts';

const choose = (id: string, value: string): Promise<void> => {
  const { [id]: _, ...others } = settings.value?.rules ?? {};
  return decide({ rules: value === '' ? others : { ...others, [id]: value as Severity | 'off' } });
};

/** One rule to read, and how severe it is in this practice. */
export const RuleItem = ({ id, about, label, severity, when, unlessFound, message, fix, source }: RuleEntry) => {
  const say = useWords(rulesWords);
  const { list } = useFormats();
  const own = settings.value?.rules?.[id];
  const title = label === '' ? id : label;
  return (
    <details class="rule">
      <summary>
        <strong>{title}</strong>
        <span class={`tag ${own === 'off' ? 'info' : (own ?? severity)}`}>{say.severities[own ?? severity]}</span>
      </summary>
      <p>{message}</p>
      <p class="small">
        <strong>{say.when}</strong> {when}
        {unlessFound.length > 0 && <Phrase text={say.unless} labels={list(unlessFound.map((label) => `“${label}”`))} />}
        .
      </p>
      <ul class="bullets small" aria-label={say.whatToDo}>
        {fix.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="small soft">
        {id} · {source}
      </p>
      {about !== 'page' && (
        <label class="field">
          {say.inThisPractice} {isTheirs(`rules.${id}`) && <SetByOrganization />}
          <select
            value={own ?? ''}
            disabled={isTheirs(`rules.${id}`)}
            onChange={(event) => choose(id, event.currentTarget.value)}
          >
            <option value="">{say.standardSeverity(say.severities[severity].toLowerCase())}</option>
            {[...SEVERITIES, 'off' as const].map((value) => (
              <option key={value} value={value}>
                {say.severities[value]}
              </option>
            ))}
          </select>
        </label>
      )}
    </details>
  );
};
