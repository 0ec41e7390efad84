import { licenses as en } from './en/licenses.ts';
import { licenses as es } from './es/licenses.ts';
import { spoken } from './spoken.ts';

export const licenseWords = spoken({ en, es });
