import { licensesInText as en } from './en/licensesInText.ts';
import { licensesInText as es } from './es/licensesInText.ts';
import { spoken } from './spoken.ts';

export const licenseInTextWords = spoken({ en, es });
