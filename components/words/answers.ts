import { spoken } from '../../core/index.ts';
import { answers as en } from './en/answers.ts';
import { answers as es } from './es/answers.ts';

export const answerWords = spoken({ en, es });
