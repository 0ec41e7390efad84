import { ownRuleMistakes as en } from './en/ownRuleMistakes.ts';
import { ownRuleMistakes as es } from './es/ownRuleMistakes.ts';
import { spoken } from './spoken.ts';

export const ownRuleMistakeWords = spoken({ en, es });
