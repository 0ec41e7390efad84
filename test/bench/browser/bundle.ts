import { join } from 'node:path';
import { build } from 'vite';

/** A script of `inPage` with all that it imports, to be run in a page. */
export async function bundled(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'inPage', `${name}.ts`), formats: ['iife'], name: 'unused' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${name} was not built`);
  return result.output[0].code;
}
