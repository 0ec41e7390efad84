import { spoken } from '../../core/index.ts';
import { seats as en } from './en/seats.ts';
import { seats as es } from './es/seats.ts';

export const seatWords = spoken({ en, es });
