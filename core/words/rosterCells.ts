import { rosterCells as en } from './en/rosterCells.ts';
import { rosterCells as es } from './es/rosterCells.ts';
import { spoken } from './spoken.ts';

export const rosterCellWords = spoken({ en, es });
