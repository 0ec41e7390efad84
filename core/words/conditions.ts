import { conditions as en } from './en/conditions.ts';
import { conditions as es } from './es/conditions.ts';
import { spoken } from './spoken.ts';

export const conditionWords = spoken({ en, es });
