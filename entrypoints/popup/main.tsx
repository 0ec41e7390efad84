import { render } from 'preact';
import { App } from './App.tsx';
import { follow, load, lookAtTab } from './state.ts';

const root = document.getElementById('popup');
if (root) render(<App />, root);
follow();
load();
lookAtTab();
