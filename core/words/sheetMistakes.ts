import { sheetMistakes as en } from './en/sheetMistakes.ts';
import { sheetMistakes as es } from './es/sheetMistakes.ts';
import { spoken } from './spoken.ts';

export const sheetMistakeWords = spoken({ en, es });
