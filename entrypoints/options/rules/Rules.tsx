import { useWords } from '../../../components/speaking.ts';
import { rulesWords } from '../../../components/words/rules.ts';
import { isTurnedOff } from '../../shared/policySignal.ts';
import { Section } from '../Section.tsx';
import { Choices } from './Choices.tsx';
import { DecisionProblem } from './fields.tsx';
import { OwnRules } from './OwnRules.tsx';
import { Positions } from './Positions.tsx';
import { PracticeChoice } from './PracticeChoice.tsx';
import { RuleItem } from './RuleItem.tsx';
import { entries, host, settings } from './state.ts';

const GROUPS = ['person', 'practice', 'page'] as const;

const Catalog = () => {
  const { groups } = useWords(rulesWords);
  return (
    <>
      {GROUPS.map((about) => (
        <div key={about}>
          <h3>{groups[about]}</h3>
          {entries.value
            .filter((entry) => entry.about === about)
            .map((entry) => (
              <RuleItem key={entry.id} {...entry} />
            ))}
        </div>
      ))}
    </>
  );
};

/** Every rule to read, what the practice decides about them, and rules of its own. */
export const Rules = () => {
  const say = useWords(rulesWords);
  const of = host.value;
  return (
    <Section of="rules">
      <p>{say.lead}</p>
      <DecisionProblem of="rules" />
      {of === undefined && <p class="notice">{say.readFirst}</p>}
      <PracticeChoice />
      {settings.value && <Choices key={of} />}
      {settings.value && <Positions key={`positions ${of}`} />}
      <Catalog />
      {settings.value && !isTurnedOff('ownRules') && <OwnRules key={`own ${of}`} />}
    </Section>
  );
};
