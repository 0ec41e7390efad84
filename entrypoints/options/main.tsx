import { render } from 'preact';
import { speakChosen } from '../shared/preferences.ts';
import { App } from './App.tsx';
import { followKept } from './ownData.ts';
import { load } from './state.ts';

const root = document.getElementById('options');
speakChosen().then((language) => {
  document.documentElement.lang = language;
  if (root) render(<App />, root);
  load();
  followKept();
});
