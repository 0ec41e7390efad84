import { spoken } from '../../core/index.ts';
import { nothingRead as en } from './en/nothingRead.ts';
import { nothingRead as es } from './es/nothingRead.ts';

export const nothingReadWords = spoken({ en, es });
