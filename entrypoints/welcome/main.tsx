import { effect } from '@preact/signals';
import { render } from 'preact';
import { welcomeWords } from '../../components/words/welcome.ts';
import { App } from './App.tsx';
import { begin, language } from './state.ts';

const root = document.getElementById('welcome');
begin().then(() => {
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = welcomeWords(language.value).documentTitle;
  });
  if (root) render(<App />, root);
});
