import { accessColumns as en } from './en/accessColumns.ts';
import { accessColumns as es } from './es/accessColumns.ts';
import { spoken } from './spoken.ts';

export const accessColumnWords = spoken({ en, es });
