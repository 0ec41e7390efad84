import { type RuleEntry, SEVERITIES, type Severity } from '../../../core/index.ts';
import { decide, settings } from './state.ts';

const SEVERITY_TEXT: Record<Severity | 'off', string> = {
  error: 'Must be put right',
  warning: 'Should be put in order',
  info: 'Good to know',
  off: 'Do not check this',
};

const choose = (id: string, value: string): Promise<void> => {
  const { [id]: _, ...others } = settings.value?.rules ?? {};
  return decide({ rules: value === '' ? others : { ...others, [id]: value as Severity | 'off' } });
};

/** One rule to read, and how severe it is in this practice. */
export const RuleItem = ({ id, about, label, severity, when, unlessFound, message, fix, source }: RuleEntry) => {
  const own = settings.value?.rules?.[id];
  const title = label === '' ? id : label;
  return (
    <details class="rule">
      <summary>
        <strong>{title}</strong>
        <span class={`tag ${own === 'off' ? 'info' : (own ?? severity)}`}>{SEVERITY_TEXT[own ?? severity]}</span>
      </summary>
      <p>{message}</p>
      <p class="small">
        <strong>When:</strong> {when}
        {unlessFound.length > 0 && `, unless “${unlessFound.join('”, “')}” says it already`}.
      </p>
      <ul class="bullets small" aria-label="What to do">
        {fix.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="small soft">
        {id} · {source}
      </p>
      {about !== 'page' && (
        <label class="field">
          In this practice
          <select value={own ?? ''} onChange={(event) => choose(id, event.currentTarget.value)}>
            <option value="">As usual: {SEVERITY_TEXT[severity].toLowerCase()}</option>
            {[...SEVERITIES, 'off' as const].map((value) => (
              <option key={value} value={value}>
                {SEVERITY_TEXT[value]}
              </option>
            ))}
          </select>
        </label>
      )}
    </details>
  );
};
