import { useWords } from '../../components/speaking.ts';
import { optionsWords } from '../../components/words/options.ts';
import { LANGUAGES, type Language } from '../../core/index.ts';
import { browserLanguage } from '../shared/preferences.ts';
import { choice, chooseLanguage } from './language.ts';
import { Section } from './Section.tsx';

/** What each language calls itself, as the start of a line. */
const nameOf = (tag: Language): string => {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};

/** The language in which everything is said. */
export const LanguageChoice = () => {
  const { language: say, sections } = useWords(optionsWords);
  const browsers = browserLanguage();
  return (
    <Section of="language">
      <p>{say.lead}</p>
      <fieldset class="languages">
        <legend class="unseen">{sections.language}</legend>
        <label>
          <input
            type="radio"
            name="language"
            checked={choice.value === undefined}
            onChange={() => chooseLanguage(undefined)}
          />
          {say.browsers(nameOf(browsers))}
        </label>
        {LANGUAGES.map((tag) => (
          <label key={tag} lang={tag}>
            <input type="radio" name="language" checked={choice.value === tag} onChange={() => chooseLanguage(tag)} />
            {nameOf(tag)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
};
