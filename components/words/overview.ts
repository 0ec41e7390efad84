import { spoken } from '../../core/index.ts';
import { overview as en } from './en/overview.ts';
import { overview as es } from './es/overview.ts';

export const overviewWords = spoken({ en, es });
