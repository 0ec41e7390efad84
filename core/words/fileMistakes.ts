import { fileMistakes as en } from './en/fileMistakes.ts';
import { fileMistakes as es } from './es/fileMistakes.ts';
import { spoken } from './spoken.ts';

export const fileMistakeWords = spoken({ en, es });
