import { spoken } from '../../core/index.ts';
import { rules as en } from './en/rules.ts';
import { rules as es } from './es/rules.ts';

export const rulesWords = spoken({ en, es });
