import { effect } from '@preact/signals';
import { render } from 'preact';
import { planAheadWords } from '../../components/words/planAhead.ts';
import { App } from './App.tsx';
import { follow, host, language, load } from './state.ts';

const root = document.getElementById('plan');

follow().then(() => {
  effect(() => {
    const say = planAheadWords(language.value);
    document.documentElement.lang = language.value;
    document.title = host.value === undefined ? say.title : say.documentTitle(host.value);
  });
  if (root) render(<App />, root);
  load();
});
