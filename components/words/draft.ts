import { spoken } from '../../core/index.ts';
import { draft as en } from './en/draft.ts';
import { draft as es } from './es/draft.ts';

export const draftWords = spoken({ en, es });
