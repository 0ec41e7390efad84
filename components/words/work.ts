import { spoken } from '../../core/index.ts';
import { work as en } from './en/work.ts';
import { work as es } from './es/work.ts';

export const workWords = spoken({ en, es });
