import { spoken } from '../../core/index.ts';
import { planAhead as en } from './en/planAhead.ts';
import { planAhead as es } from './es/planAhead.ts';

export const planAheadWords = spoken({ en, es });
