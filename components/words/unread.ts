import { spoken } from '../../core/index.ts';
import { unread as en } from './en/unread.ts';
import { unread as es } from './es/unread.ts';

export const unreadWords = spoken({ en, es });
