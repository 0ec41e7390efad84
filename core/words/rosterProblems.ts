import { rosterProblems as en } from './en/rosterProblems.ts';
import { rosterProblems as es } from './es/rosterProblems.ts';
import { spoken } from './spoken.ts';

export const rosterWords = spoken({ en, es });
