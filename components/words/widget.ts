import { spoken } from '../../core/index.ts';
import { widget as en } from './en/widget.ts';
import { widget as es } from './es/widget.ts';

export const widgetWords = spoken({ en, es });
