import { effect } from '@preact/signals';
import { render } from 'preact';
import { optionsWords } from '../../components/words/options.ts';
import { followPolicy } from '../shared/policySignal.ts';
import { App } from './App.tsx';
import { followKept } from './dataState.ts';
import { followLanguage, language } from './language.ts';
import { followPanel } from './panelState.ts';
import { followSettings } from './rules/state.ts';
import { load } from './state.ts';
import { followSync } from './syncState.ts';

const root = document.getElementById('options');

/** Goes to the part that the address names. */
const goToSection = (): void => {
  const section = document.getElementById(location.hash.slice(1));
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
};

// The page is drawn once everything is loaded: what came later would move what is about to be clicked.
const loadAll = async (): Promise<void> => {
  await Promise.all([followLanguage(), load(), followKept(), followPanel(), followSync(), followPolicy()]);
  await followSettings();
};

loadAll().then(() => {
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = optionsWords(language.value).documentTitle;
  });
  if (root) render(<App />, root);
  goToSection();
});
