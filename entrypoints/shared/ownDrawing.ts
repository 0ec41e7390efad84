import { join } from 'node:path';
import type { Plugin } from 'vite';

const DRAWING = join(import.meta.dirname, '..', '..', 'components', 'drawing');

/** Draws with our own drawing in the place of Preact and its signals. */
export const ownDrawing = (): Plugin => ({
  name: 'own-drawing',
  enforce: 'pre',
  resolveId: (id) => {
    if (id === '@preact/signals') return join(DRAWING, 'signals.ts');
    return /^preact(\/hooks|\/jsx-runtime|\/jsx-dev-runtime)?$/.test(id) ? join(DRAWING, 'preact.ts') : null;
  },
});
