import { spoken } from '../../core/index.ts';
import { ownData as en } from './en/ownData.ts';
import { ownData as es } from './es/ownData.ts';

export const ownDataWords = spoken({ en, es });
