import { spoken } from '../../core/index.ts';
import { toolbarIcon as en } from './en/toolbarIcon.ts';
import { toolbarIcon as es } from './es/toolbarIcon.ts';

export const toolbarIconWords = spoken({ en, es });
