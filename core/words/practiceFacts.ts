import type { PracticeFactWords } from '../rules/tellPractice.ts';
import { practiceFacts as en } from './en/practiceFacts.ts';
import { practiceFacts as es } from './es/practiceFacts.ts';
import { spoken } from './spoken.ts';

/** What is said of each fact about a practice, as evidence. */
export const practiceFactWords = spoken<PracticeFactWords>({ en, es });
