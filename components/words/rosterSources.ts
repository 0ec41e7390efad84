import { spoken } from '../../core/index.ts';
import { rosterSources as en } from './en/rosterSources.ts';
import { rosterSources as es } from './es/rosterSources.ts';

export const rosterSourceWords = spoken({ en, es });
