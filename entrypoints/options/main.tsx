import { render } from 'preact';
import { App } from './App.tsx';
import { followKept } from './ownData.ts';
import { load } from './state.ts';

const root = document.getElementById('options');
if (root) render(<App />, root);
load();
followKept();
