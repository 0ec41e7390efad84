import { hints as en } from './en/hints.ts';
import { hints as es } from './es/hints.ts';
import { spoken } from './spoken.ts';

export const hintWords = spoken({ en, es });
