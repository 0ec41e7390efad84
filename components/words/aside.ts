import { spoken } from '../../core/index.ts';
import { aside as en } from './en/aside.ts';
import { aside as es } from './es/aside.ts';

export const asideWords = spoken({ en, es });
