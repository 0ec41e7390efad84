import { permissionInfo as en } from './en/permissionInfo.ts';
import { permissionInfo as es } from './es/permissionInfo.ts';
import { spoken } from './spoken.ts';

export const permissionInfoWords = spoken({ en, es });
