import { spoken } from '../../core/index.ts';
import { findings as en } from './en/findings.ts';
import { findings as es } from './es/findings.ts';

export const findingWords = spoken({ en, es });
