import { columns as en } from './en/columns.ts';
import { columns as es } from './es/columns.ts';
import { spoken } from './spoken.ts';

export const columnWords = spoken({ en, es });
