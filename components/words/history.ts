import { spoken } from '../../core/index.ts';
import { history as en } from './en/history.ts';
import { history as es } from './es/history.ts';

export const historyWords = spoken({ en, es });
