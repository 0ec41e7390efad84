import { spoken } from '../../core/index.ts';
import { way as en } from './en/way.ts';
import { way as es } from './es/way.ts';

export const wayWords = spoken({ en, es });
