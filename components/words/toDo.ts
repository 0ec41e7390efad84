import { spoken } from '../../core/index.ts';
import { toDo as en } from './en/toDo.ts';
import { toDo as es } from './es/toDo.ts';

export const toDoWords = spoken({ en, es });
