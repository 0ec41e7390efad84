import { spoken } from '../../core/index.ts';
import { strip as en } from './en/strip.ts';
import { strip as es } from './es/strip.ts';

export const stripWords = spoken({ en, es });
