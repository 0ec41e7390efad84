import { spoken } from '../../core/index.ts';
import { reading as en } from './en/reading.ts';
import { reading as es } from './es/reading.ts';

export const readingWords = spoken({ en, es });
