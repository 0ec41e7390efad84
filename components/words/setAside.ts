import { spoken } from '../../core/index.ts';
import { setAside as en } from './en/setAside.ts';
import { setAside as es } from './es/setAside.ts';

export const setAsideWords = spoken({ en, es });
