import { spoken } from '../../core/index.ts';
import { panel as en } from './en/panel.ts';
import { panel as es } from './es/panel.ts';

export const panelWords = spoken({ en, es });
