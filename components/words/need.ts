import { spoken } from '../../core/index.ts';
import { need as en } from './en/need.ts';
import { need as es } from './es/need.ts';

export const needWords = spoken({ en, es });
