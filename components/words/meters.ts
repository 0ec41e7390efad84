import { spoken } from '../../core/index.ts';
import { meters as en } from './en/meters.ts';
import { meters as es } from './es/meters.ts';

export const metersWords = spoken({ en, es });
