import { spoken } from '../../core/index.ts';
import { checkEveryone as en } from './en/checkEveryone.ts';
import { checkEveryone as es } from './es/checkEveryone.ts';

export const checkEveryoneWords = spoken({ en, es });
