import { spoken } from '../../core/index.ts';
import { sync as en } from './en/sync.ts';
import { sync as es } from './es/sync.ts';

export const syncWords = spoken({ en, es });
