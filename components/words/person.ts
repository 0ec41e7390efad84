import { spoken } from '../../core/index.ts';
import { person as en } from './en/person.ts';
import { person as es } from './es/person.ts';

export const personWords = spoken({ en, es });
