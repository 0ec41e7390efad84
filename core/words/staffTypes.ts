import { staffTypes as en } from './en/staffTypes.ts';
import { staffTypes as es } from './es/staffTypes.ts';
import { spoken } from './spoken.ts';

export const staffTypeWords = spoken({ en, es });
