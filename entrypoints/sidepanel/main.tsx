import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './App.tsx';
import { follow, go, language } from './state.ts';

const root = document.getElementById('side-panel');

/** A link to a page of the practice leads the tab in front there: the side panel itself stays what it is. */
const onLink = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || link.target || !isPlain || !link.href.startsWith('https://')) return;
  event.preventDefault();
  go(link.href);
};

follow().then(() => {
  effect(() => {
    document.documentElement.lang = language.value;
  });
  document.addEventListener('click', onLink);
  if (root) render(<App />, root);
});
