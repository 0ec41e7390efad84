import { render } from 'preact';
import { speakChosen } from '../shared/preferences.ts';
import { App } from './App.tsx';
import { follow, load, lookAtTab } from './state.ts';

const root = document.getElementById('popup');
speakChosen().then((language) => {
  document.documentElement.lang = language;
  if (root) render(<App />, root);
  follow();
  load();
  lookAtTab();
});
