import { spoken } from '../../core/index.ts';
import { whatIf as en } from './en/whatIf.ts';
import { whatIf as es } from './es/whatIf.ts';

export const whatIfWords = spoken({ en, es });
