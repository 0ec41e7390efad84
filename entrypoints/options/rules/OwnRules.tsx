import { useSignal } from '@preact/signals';
import type { Practice } from '../../../core/index.ts';
import { dropRule, keepRule, settings, type Trial, tryRule } from './state.ts';

const EXAMPLE = `{
  "id": "billing-with-notes",
  "kind": "access",
  "severity": "warning",
  "label": "Billing and notes together",
  "when": { "all": ["active", "billing", "therapist"] },
  "message": "{name} may bill and read notes.",
  "fix": [{ "text": "Untick one of them, under {staffPermissions}.", "page": "staffPermissions" }]
}`;

const namesOf = (ids: readonly string[], { staff }: Practice): string =>
  ids.map((id) => staff.find((member) => member.id === id)?.name ?? id).join(', ');

const TrialResult = ({ trial }: { trial: Trial }) => {
  if ('fault' in trial) {
    return (
      <p class="notice error" role="alert">
        {trial.fault}
      </p>
    );
  }
  const { preview, practice } = trial;
  return (
    <div class="notice" role="status">
      <p>
        {preview.matches.length === 0
          ? 'It finds nobody.'
          : `It finds ${preview.matches.length}: ${namesOf(preview.matches, practice)}.`}
      </p>
      {preview.open.length > 0 && (
        <p class="soft small">Not decided yet, by what has not been read: {namesOf(preview.open, practice)}.</p>
      )}
    </div>
  );
};

/** Rules that a practice writes itself, tried before they are kept. */
export const OwnRules = () => {
  const text = useSignal(EXAMPLE);
  const trial = useSignal<Trial | undefined>(undefined);
  const isGood = trial.value !== undefined && 'preview' in trial.value;
  return (
    <div class="own-rules">
      <h3>Rules of your own</h3>
      <p class="soft small">
        In the same form as ours, for whoever knows how to write it. See whom it finds before you keep it.
      </p>
      <ul>
        {settings.value?.ownRules?.map(({ id, label }) => (
          <li key={id}>
            <strong>{label}</strong> <span class="soft small">{id}</span>{' '}
            <button type="button" class="link" aria-label={`Remove the rule ${label}`} onClick={() => dropRule(id)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      <label>
        The rule, as JSON
        <textarea
          rows={10}
          spellcheck={false}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            trial.value = undefined;
          }}
        />
      </label>
      {trial.value && <TrialResult trial={trial.value} />}
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={async () => {
            trial.value = await tryRule(text.value);
          }}
        >
          See whom it finds
        </button>
        <button type="button" class="button primary" disabled={!isGood} onClick={() => keepRule(text.value)}>
          Keep it
        </button>
      </p>
    </div>
  );
};
