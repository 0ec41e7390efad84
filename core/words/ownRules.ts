import { ownRules as en } from './en/ownRules.ts';
import { ownRules as es } from './es/ownRules.ts';
import { spoken } from './spoken.ts';

export const ownRuleWords = spoken({ en, es });
