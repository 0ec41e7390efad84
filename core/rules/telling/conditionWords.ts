import { conditions as en } from '../../words/en/conditions.ts';
import { conditions as es } from '../../words/es/conditions.ts';
import { spoken } from '../../words/spoken.ts';
import type { PersonFact } from '../facts/personFacts.ts';
import type { PracticeFact } from '../facts/practiceFacts.ts';
import type { Term } from '../needs.ts';

export const conditionWords = spoken({ en, es });

/** What a condition can name. */
export type Nameable = Term | PersonFact | PracticeFact;
