import { effect } from '@preact/signals';
import { render } from 'preact';
import { accessWords } from '../../components/words/access.ts';
import { followPolicy } from '../shared/policySignal.ts';
import { App } from './App.tsx';
import { follow, host, language, load } from './state.ts';

const root = document.getElementById('access');

/** @param isOnPaper everybody is drawn, not only those within the window */
const draw = (isOnPaper: boolean): void => {
  if (root) render(<App isOnPaper={isOnPaper} />, root);
};

Promise.all([follow(), followPolicy()]).then(() => {
  effect(() => {
    const say = accessWords(language.value);
    document.documentElement.lang = language.value;
    document.title = host.value === undefined ? say.title : say.documentTitle(host.value);
  });
  draw(false);
  // The browser takes what is there when these have been called.
  addEventListener('beforeprint', () => draw(true));
  addEventListener('afterprint', () => draw(false));
  load();
});
