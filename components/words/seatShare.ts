import { spoken } from '../../core/index.ts';
import { seatShare as en } from './en/seatShare.ts';
import { seatShare as es } from './es/seatShare.ts';

export const seatShareWords = spoken({ en, es });
