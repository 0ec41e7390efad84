import { spoken } from '../../core/index.ts';
import { worklist as en } from './en/worklist.ts';
import { worklist as es } from './es/worklist.ts';

export const worklistWords = spoken({ en, es });
