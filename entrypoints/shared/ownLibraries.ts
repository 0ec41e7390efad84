import { join } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
const DRAWING = join(ROOT, 'components', 'drawing', 'preact.ts');

/** What stands in the place of libraries in whatever is built; of zod in tests as well. */
export const OWN: Readonly<Record<string, string>> = {
  preact: DRAWING,
  'preact/hooks': DRAWING,
  'preact/jsx-runtime': DRAWING,
  'preact/jsx-dev-runtime': DRAWING,
  '@preact/signals': join(ROOT, 'components', 'drawing', 'signals.ts'),
  'zod/mini': join(ROOT, 'core', 'model', 'schema', 'ownZod.ts'),
};

export const ownLibraries = (): Plugin => ({
  name: 'own-libraries',
  enforce: 'pre',
  resolveId: (id) => OWN[id] ?? null,
});
