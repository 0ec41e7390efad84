import { ranges as en } from './en/ranges.ts';
import { ranges as es } from './es/ranges.ts';
import { spoken } from './spoken.ts';

export const rangeWords = spoken({ en, es });
