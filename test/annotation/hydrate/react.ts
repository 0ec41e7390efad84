import { createElement, type ReactElement, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { listIn } from './list.ts';

const List = (): ReactElement => {
  const [isTurned, turn] = useState(false);
  Reflect.set(globalThis, 'turn', () => turn(!isTurned));
  return listIn<ReactElement>(createElement, isTurned);
};

/** The list is drawn already: the page makes it its own when it is told to. */
Reflect.set(globalThis, 'hydrate', () => {
  const root = document.querySelector('#app');
  if (root) hydrateRoot(root, createElement(List), { onRecoverableError: (error) => console.error(error) });
});
