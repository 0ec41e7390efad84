import { spoken } from '../../core/index.ts';
import { ruleSource as en } from './en/ruleSource.ts';
import { ruleSource as es } from './es/ruleSource.ts';

export const ruleSourceWords = spoken({ en, es });
