import { ask } from '../shared/ask.ts';
import type { PageScript } from '../shared/messages.ts';

const loading = new Map<PageScript, Promise<unknown>>();

/** Loads a script that most pages never need, once. */
export async function load(script: PageScript): Promise<void> {
  const asked = loading.get(script) ?? ask({ type: 'load', script });
  loading.set(script, asked);
  try {
    await asked;
  } catch (error) {
    loading.delete(script);
    throw error;
  }
}
