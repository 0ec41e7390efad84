import { workbookMistakes as en } from './en/workbookMistakes.ts';
import { workbookMistakes as es } from './es/workbookMistakes.ts';
import { spoken } from './spoken.ts';

export const workbookMistakeWords = spoken({ en, es });
