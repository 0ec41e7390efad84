import { effect } from '@preact/signals';
import { render } from 'preact';
import { optionsWords } from '../../components/words/options.ts';
import { followPolicy } from '../shared/policySignal.ts';
import { App } from './App.tsx';
import { followLanguage, language } from './language.ts';
import { followPanel } from './panelState.ts';
import { rest } from './parts.ts';
import { load } from './state.ts';

const root = document.getElementById('options');

/** Goes to the part that the address names. */
const goToSection = (): void => {
  const section = document.getElementById(location.hash.slice(1));
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
};

// What is seen first is drawn once all of it is loaded: what came later would move what is about to be clicked.
const loadFirst = async (): Promise<void> => {
  await Promise.all([followLanguage(), load(), followPanel(), followPolicy()]);
  if (location.hash) await rest.load();
};

loadFirst().then(() => {
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = optionsWords(language.value).documentTitle;
  });
  if (root) render(<App />, root);
  goToSection();
});
