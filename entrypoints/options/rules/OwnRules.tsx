import { useSignal } from '@preact/signals';
import { useFormats, useWords } from '../../../components/speaking.ts';
import { rulesWords } from '../../../components/words/rules.ts';
import type { Practice } from '../../../core/index.ts';
import { dropRule, keepRule, type RuleTrial, settings, tryRule } from './state.ts';

const exampleIn = ({ example: { label, message, fix } }: ReturnType<typeof rulesWords>['own']): string => `{
  "id": "billing-with-notes",
  "kind": "access",
  "severity": "warning",
  "label": ${JSON.stringify(label)},
  "when": { "all": ["active", "billing", "therapist"] },
  "message": ${JSON.stringify(message)},
  "fix": [{ "text": ${JSON.stringify(fix)}, "page": "staffPermissions" }]
}`;

const namesOf = (ids: readonly string[], { staff }: Practice): string[] =>
  ids.map((id) => staff.find((member) => member.id === id)?.name ?? id);

const TrialResult = ({ trial }: { trial: RuleTrial }) => {
  const { own: say } = useWords(rulesWords);
  const { list } = useFormats();
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
          ? say.nobody
          : say.finds(preview.matches.length, list(namesOf(preview.matches, practice)))}
      </p>
      {preview.open.length > 0 && <p class="soft small">{say.open(list(namesOf(preview.open, practice)))}</p>}
    </div>
  );
};

/** Rules that a practice writes itself, tried before they are kept. */
export const OwnRules = () => {
  const { own: say } = useWords(rulesWords);
  const text = useSignal(exampleIn(say));
  const trial = useSignal<RuleTrial | undefined>(undefined);
  const isGood = trial.value !== undefined && 'preview' in trial.value;
  return (
    <div class="own-rules">
      <h3>{say.title}</h3>
      <p class="soft small">{say.lead}</p>
      <ul>
        {settings.value?.ownRules?.map(({ id, label }) => (
          <li key={id}>
            <strong>{label}</strong> <span class="soft small">{id}</span>{' '}
            <button type="button" class="link" aria-label={say.removeRule(label)} onClick={() => dropRule(id)}>
              {say.remove}
            </button>
          </li>
        ))}
      </ul>
      <label>
        {say.text}
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
          {say.test}
        </button>
        <button type="button" class="button primary" disabled={!isGood} onClick={() => keepRule(text.value)}>
          {say.save}
        </button>
      </p>
    </div>
  );
};
