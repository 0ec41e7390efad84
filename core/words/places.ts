import { places as en } from './en/places.ts';
import { places as es } from './es/places.ts';
import { spoken } from './spoken.ts';

export const placeWords = spoken({ en, es });
