import { spoken } from '../../core/index.ts';
import { roles as en } from './en/roles.ts';
import { roles as es } from './es/roles.ts';

export const roleWords = spoken({ en, es });
