import { spoken } from '../../core/index.ts';
import { access as en } from './en/access.ts';
import { access as es } from './es/access.ts';

export const accessWords = spoken({ en, es });
