import { personRules } from '../rules/families/index.ts';
import type { Remedy } from '../rules/remedy.ts';

const remedies: ReadonlyMap<string, Remedy | undefined> = new Map(personRules.map(({ id, remedy }) => [id, remedy]));

/** What puts right what a rule finds about a person; undefined for rules about the practice, and for those without one. */
export const remedyOf = (rule: string): Remedy | undefined => remedies.get(rule);
