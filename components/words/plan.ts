import { spoken } from '../../core/index.ts';
import { plan as en } from './en/plan.ts';
import { plan as es } from './es/plan.ts';

export const planWords = spoken({ en, es });
