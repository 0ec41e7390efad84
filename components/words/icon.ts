import { spoken } from '../../core/index.ts';
import { icon as en } from './en/icon.ts';
import { icon as es } from './es/icon.ts';

export const iconWords = spoken({ en, es });
