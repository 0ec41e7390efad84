import { spoken } from '../../core/index.ts';
import { licenseCheck as en } from './en/licenseCheck.ts';
import { licenseCheck as es } from './es/licenseCheck.ts';

export const licenseCheckWords = spoken({ en, es });
