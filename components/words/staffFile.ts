import { spoken } from '../../core/index.ts';
import { staffFile as en } from './en/staffFile.ts';
import { staffFile as es } from './es/staffFile.ts';

export const staffFileWords = spoken({ en, es });
