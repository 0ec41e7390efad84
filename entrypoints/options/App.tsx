import { Speaking, useWords } from '../../components/speaking.ts';
import { optionsWords } from '../../components/words/options.ts';
import { Later } from '../shared/parts.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { language } from './language.ts';
import { PanelChoice } from './PanelChoice.tsx';
import { rest } from './parts.ts';
import { hasPolicy } from './policyState.ts';
import { SECTIONS } from './Section.tsx';
import { Sites } from './Sites.tsx';

const Head = () => {
  const say = useWords(optionsWords);
  const shown = SECTIONS.filter((id) => id !== 'policy' || hasPolicy());
  return (
    <header>
      <a class="skip" href="#sites">
        {say.skip}
      </a>
      <p class="brand">
        <img src="/icon/icon.svg" alt="" width="24" height="24" /> License Lens
      </p>
      <nav aria-label={say.nav}>
        <ul>
          {shown.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{say.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
};

const Page = () => {
  const say = useWords(optionsWords);
  return (
    <>
      <Head />
      <main>
        <h1>{say.title}</h1>
        <Sites />
        <LanguageChoice />
        <PanelChoice />
        <Later part={rest} draw={({ Rest }) => <Rest />} />
      </main>
    </>
  );
};

/** All that can be set, seen and erased, on one page. */
export const App = () => (
  <Speaking value={language.value}>
    <Page />
  </Speaking>
);
