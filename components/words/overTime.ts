import { spoken } from '../../core/index.ts';
import { overTime as en } from './en/overTime.ts';
import { overTime as es } from './es/overTime.ts';

export const overTimeWords = spoken({ en, es });
