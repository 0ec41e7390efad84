import { spoken } from '../../core/index.ts';
import { yourData as en } from './en/yourData.ts';
import { yourData as es } from './es/yourData.ts';

export const yourDataWords = spoken({ en, es });
