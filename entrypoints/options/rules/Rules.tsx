import { useEffect } from 'preact/hooks';
import type { RuleEntry } from '../../../core/index.ts';
import { kept } from '../ownData.ts';
import { Choices } from './Choices.tsx';
import { OwnRules } from './OwnRules.tsx';
import { RuleItem } from './RuleItem.tsx';
import { chosenHost, entries, host, loadSettings, problem, settings } from './state.ts';

const PracticeChoice = () => {
  const hosts = kept.value ?? [];
  if (hosts.length < 2) return null;
  return (
    <label class="field">
      Practice
      <select
        value={host.value}
        onChange={(event) => {
          settings.value = undefined;
          chosenHost.value = event.currentTarget.value;
        }}
      >
        {hosts.map((one) => (
          <option key={one.host}>{one.host}</option>
        ))}
      </select>
    </label>
  );
};

const GROUPS: readonly { title: string; about: RuleEntry['about'] }[] = [
  { title: 'About people', about: 'person' },
  { title: 'About the practice', about: 'practice' },
  { title: 'While you change something', about: 'page' },
];

const Catalog = () => (
  <>
    {GROUPS.map(({ title, about }) => (
      <div key={about}>
        <h3>{title}</h3>
        {entries.value
          .filter((entry) => entry.about === about)
          .map((entry) => (
            <RuleItem key={entry.id} {...entry} />
          ))}
      </div>
    ))}
  </>
);

/** Every rule to read, what the practice decides about them, and rules of its own. */
export const Rules = () => {
  const of = host.value;
  useEffect(() => {
    if (of !== undefined) loadSettings(of);
  }, [of]);
  return (
    <section aria-label="Rules">
      <h2>Rules</h2>
      <p>This is all that License Lens checks, where each rule comes from, and what you can decide about it.</p>
      {problem.value && (
        <p class="notice error" role="alert">
          {problem.value}
        </p>
      )}
      {of === undefined && (
        <p class="notice">Read a page of your practice first: then you can change what is checked.</p>
      )}
      <PracticeChoice />
      {settings.value && <Choices key={of} />}
      <Catalog />
      {settings.value && <OwnRules key={`own ${of}`} />}
    </section>
  );
};
