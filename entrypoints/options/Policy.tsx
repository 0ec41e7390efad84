import { useWords } from '../../components/speaking.ts';
import { optionsWords } from '../../components/words/options.ts';
import { Section } from './Section.tsx';
import { policy } from './state.ts';

/** What the organization has set: shown only where there is something. */
export const Policy = () => {
  const { policy: say } = useWords(optionsWords);
  if (policy.value.length === 0) return null;
  return (
    <Section of="policy">
      <p>{say.lead}</p>
      <dl class="policy">
        {policy.value.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};
