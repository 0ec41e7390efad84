import { spoken } from '../../core/index.ts';
import { report as en } from './en/report.ts';
import { report as es } from './es/report.ts';

export const reportWords = spoken({ en, es });
