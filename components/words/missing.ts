import { spoken } from '../../core/index.ts';
import { missing as en } from './en/missing.ts';
import { missing as es } from './es/missing.ts';

export const missingWords = spoken({ en, es });
