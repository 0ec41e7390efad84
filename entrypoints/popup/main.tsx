import { render } from 'preact';
import { followPolicy } from '../shared/policySignal.ts';
import { speakChosen } from '../shared/speakChosen.ts';
import { App } from './App.tsx';
import { loadFirst, loadRest } from './parts.ts';
import { follow, load } from './state.ts';
import { askTab, lookAtSite } from './tab.ts';

const root = document.getElementById('popup');
follow();
// The popup is drawn once what is kept is loaded: what came later would move what is about to be clicked.
const begin = async (): Promise<void> => {
  const [language] = await Promise.all([speakChosen(), load(), lookAtSite(), followPolicy()]);
  await loadFirst();
  document.documentElement.lang = language;
  if (root) render(<App />, root);
  askTab();
  loadRest();
};
begin();
