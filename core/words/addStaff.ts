import { addStaff as en } from './en/addStaff.ts';
import { addStaff as es } from './es/addStaff.ts';
import { spoken } from './spoken.ts';

export const addStaffWords = spoken({ en, es });
