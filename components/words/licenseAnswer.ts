import { spoken } from '../../core/index.ts';
import { licenseAnswer as en } from './en/licenseAnswer.ts';
import { licenseAnswer as es } from './es/licenseAnswer.ts';

export const licenseAnswerWords = spoken({ en, es });
