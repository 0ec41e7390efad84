import { spoken } from '../../core/index.ts';
import { popup as en } from './en/popup.ts';
import { popup as es } from './es/popup.ts';

export const popupWords = spoken({ en, es });
