import { browser } from 'wxt/browser';
import { Speaking, useLanguage, useWords } from '../../components/speaking.ts';
import { welcomeWords } from '../../components/words/welcome.ts';
import { defaultSystem, inLanguage, LANGUAGES, type Language } from '../../core/index.ts';
import { openPractice } from '../shared/openPractice.ts';
import { DemoList } from './DemoList.tsx';
import { choose, language } from './state.ts';

/** What each language calls itself. */
const nameOf = (tag: Language): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

const LanguageChoice = () => {
  const say = useWords(welcomeWords);
  return (
    <fieldset class="languages">
      <legend class="unseen">{say.language}</legend>
      {LANGUAGES.map((tag) => (
        <label key={tag} lang={tag}>
          <input
            type="radio"
            name="language"
            value={tag}
            checked={language.value === tag}
            onChange={() => choose(tag)}
          />
          {nameOf(tag)}
        </label>
      ))}
    </fieldset>
  );
};

const List = ({ title, items, sign }: { title: string; items: readonly string[]; sign: 'yes' | 'no' }) => (
  <section>
    <h2>{title}</h2>
    <ul class={`signs ${sign}`}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </section>
);

const Start = () => {
  const say = useWords(welcomeWords);
  const paths = inLanguage(useLanguage(), defaultSystem.paths);
  return (
    <section class="start">
      <h2>{say.start}</h2>
      <p>{say.startHow(say.and([paths.manageLicenses, paths.staffList]))}</p>
      <button type="button" class="button primary big" onClick={openPractice}>
        {say.go(defaultSystem.name())}
      </button>
      <details>
        <summary>{say.others}</summary>
        <ol>
          {say.othersHow.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </section>
  );
};

const openOptions = (): void => {
  browser.runtime.openOptionsPage();
};

const Page = () => {
  const say = useWords(welcomeWords);
  return (
    <>
      <header>
        <p class="brand">
          <img src="/icon/icon.svg" alt="" width="28" height="28" /> License Lens
        </p>
        <LanguageChoice />
      </header>
      <main>
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <DemoList />
        <div class="promises">
          <List title={say.reads} items={say.readsList} sign="yes" />
          <List title={say.never} items={say.neverList} sign="no" />
        </div>
        <Start />
      </main>
      <footer class="soft small">
        {say.options}{' '}
        <button type="button" class="link" onClick={openOptions}>
          {say.openOptions}
        </button>
      </footer>
    </>
  );
};

/** What License Lens is, on made-up people: shown once, after it was installed. */
export const App = () => (
  <Speaking value={language.value}>
    <Page />
  </Speaking>
);
