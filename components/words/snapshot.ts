import { spoken } from '../../core/index.ts';
import { snapshot as en } from './en/snapshot.ts';
import { snapshot as es } from './es/snapshot.ts';

export const snapshotWords = spoken({ en, es });
