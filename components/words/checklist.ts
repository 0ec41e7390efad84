import { spoken } from '../../core/index.ts';
import { checklist as en } from './en/checklist.ts';
import { checklist as es } from './es/checklist.ts';

export const checklistWords = spoken({ en, es });
