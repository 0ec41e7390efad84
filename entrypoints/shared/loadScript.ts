import { ask } from './ask.ts';
import { pageScripts } from './pageScripts.ts';
import type { PageScript } from './scriptNames.ts';

const loading = new Map<PageScript, Promise<unknown>>();

/** Loads a script that most pages never need, once. Returns what it brings. */
export async function loadScript<Name extends PageScript>(script: Name): Promise<(typeof pageScripts)[Name]> {
  const asked = loading.get(script) ?? ask({ type: 'load', script });
  loading.set(script, asked);
  try {
    await asked;
    return pageScripts[script];
  } catch (error) {
    loading.delete(script);
    throw error;
  }
}
