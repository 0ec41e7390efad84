import { spoken } from '../../core/index.ts';
import { roster as en } from './en/roster.ts';
import { roster as es } from './es/roster.ts';

export const rosterWords = spoken({ en, es });
