import { storeProblems as en } from './en/storeProblems.ts';
import { storeProblems as es } from './es/storeProblems.ts';
import { spoken } from './spoken.ts';

export const storeProblemWords = spoken({ en, es });
