import { effect } from '@preact/signals';
import { render } from 'preact';
import { formatsIn } from '../../components/formats.ts';
import { reportWords } from '../../components/words/report.ts';
import { followPolicy } from '../shared/policySignal.ts';
import { speakChosen } from '../shared/speakChosen.ts';
import { App } from './App.tsx';
import { follow, load, overview } from './state.ts';

const root = document.getElementById('report');
follow();
// The report is drawn once everything is loaded, so that it is complete even if it is printed at once.
Promise.all([speakChosen(), load(), followPolicy()]).then(([language]) => {
  document.documentElement.lang = language;
  effect(() => {
    const { host } = overview.value ?? {};
    const say = reportWords(language);
    // The title is what the browser calls the file that is printed.
    document.title = host === undefined ? say.waiting : say.documentTitle(host, formatsIn(language).day(Date.now()));
  });
  if (root) render(<App />, root);
});
