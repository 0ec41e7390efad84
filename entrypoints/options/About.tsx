import { browser } from 'wxt/browser';
import { Phrase } from '../../components/Phrase.tsx';
import { useWords } from '../../components/speaking.ts';
import { optionsWords } from '../../components/words/options.ts';
import { sources } from '../../core/index.ts';
import { LIBRARIES } from './libraries.ts';
import { Section } from './Section.tsx';

/** What never leaves the browser, in ten plain lines. */
export const Privacy = () => {
  const { privacy } = useWords(optionsWords);
  return (
    <Section of="privacy">
      <ol class="privacy">
        {privacy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Section>
  );
};

/** The version, what is built in, and where the rules come from. */
export const About = () => {
  const { about: say } = useWords(optionsWords);
  return (
    <Section of="about">
      <p>
        <strong>License Lens</strong> <Phrase text={say.version} version={browser.runtime.getManifest().version} />
      </p>
      <p>{say.lead}</p>
      <h3>{say.licenses}</h3>
      <p>{say.licensesLead}</p>
      <ul class="bullets">
        {LIBRARIES.map(({ name, license, url }) => (
          <li key={name}>
            <a href={url}>{name}</a> <span class="soft">{license}</span>
          </li>
        ))}
      </ul>
      <details class="fold">
        <summary>{say.sources}</summary>
        <p>{say.sourcesLead}</p>
        <ul class="sources">
          {sources.map(({ id, title, url }) => (
            <li key={id} id={id}>
              <span class="soft">{id}</span> <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
};
