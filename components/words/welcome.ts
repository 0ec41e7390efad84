import { spoken } from '../../core/index.ts';
import { welcome as en } from './en/welcome.ts';
import { welcome as es } from './es/welcome.ts';

export const welcomeWords = spoken({ en, es });
