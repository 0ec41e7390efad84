import { ask } from './ask.ts';
import type { PageScript } from './messages.ts';
import { take } from './pageScripts.ts';

const loading = new Map<PageScript, Promise<unknown>>();

/** Loads a script that most pages never need, once. Returns what it brings. */
export async function loadScript<Name extends PageScript>(script: Name): Promise<ReturnType<typeof take<Name>>> {
  const asked = loading.get(script) ?? ask({ type: 'load', script });
  loading.set(script, asked);
  try {
    await asked;
    return take(script);
  } catch (error) {
    loading.delete(script);
    throw error;
  }
}
