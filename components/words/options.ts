import { spoken } from '../../core/index.ts';
import { options as en } from './en/options.ts';
import { options as es } from './es/options.ts';

export const optionsWords = spoken({ en, es });
