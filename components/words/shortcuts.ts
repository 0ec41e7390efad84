import { spoken } from '../../core/index.ts';
import { shortcuts as en } from './en/shortcuts.ts';
import { shortcuts as es } from './es/shortcuts.ts';

export const shortcutWords = spoken({ en, es });
