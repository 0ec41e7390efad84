import { join } from 'node:path';
import type { Plugin } from 'vite';

const DRAWING = join(import.meta.dirname, '..', '..', 'components', 'drawing', 'preact.ts');

/**
 * Draws with our own drawing in the place of Preact.
 * @param scripts folders of the entries in which it does; absent: in all
 */
export function ownDrawing(scripts?: readonly string[]): Plugin {
  let isOwn = false;
  return {
    name: 'own-drawing',
    enforce: 'pre',
    buildStart({ input }) {
      const entries = JSON.stringify(input);
      isOwn = scripts?.some((script) => entries.includes(`/entrypoints/${script}/`)) ?? true;
    },
    resolveId: (id) => (isOwn && /^preact(\/hooks|\/jsx-runtime)?$/.test(id) ? DRAWING : null),
  };
}
