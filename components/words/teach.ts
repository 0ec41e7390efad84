import { spoken } from '../../core/index.ts';
import { teach as en } from './en/teach.ts';
import { teach as es } from './es/teach.ts';

export const teachWords = spoken({ en, es });
