import { mistakes as en } from './en/mistakes.ts';
import { mistakes as es } from './es/mistakes.ts';
import { spoken } from './spoken.ts';

export const mistakeWords = spoken({ en, es });
