import { render } from 'preact';
import { followPolicy } from '../shared/policySignal.ts';
import { speakChosen } from '../shared/preferences.ts';
import { App } from './App.tsx';
import { follow, load } from './state.ts';
import { askTab, lookAtSite } from './tab.ts';

const root = document.getElementById('popup');
follow();
// What is shown first is what is kept: nothing stands there before that moves away again.
Promise.all([speakChosen(), load(), lookAtSite(), followPolicy()]).then(([language]) => {
  document.documentElement.lang = language;
  if (root) render(<App />, root);
  askTab();
});
