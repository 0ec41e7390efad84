import type { WordOf } from '../../words/counts.ts';
import { conditions as en } from '../../words/en/conditions.ts';
import { conditions as es } from '../../words/es/conditions.ts';
import { spoken } from '../../words/spoken.ts';
import type { PersonFact } from '../facts/personFacts.ts';
import type { PracticeFact } from '../facts/practiceFacts.ts';
import type { Term } from '../needs.ts';

/** What a condition can name. */
export type Nameable = Term | PersonFact | PracticeFact;

/** What is said of it: a text with places for words of the practice system, or a function where grammar needs more than that. */
type SaidInCondition = string | ((word: WordOf) => string);

type ConditionWords = Omit<typeof en, 'says'> & { says: Readonly<Record<Nameable, SaidInCondition>> };

export const conditionWords = spoken<ConditionWords>({ en, es });
