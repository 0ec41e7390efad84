import type { Job, License, Task } from '../terms.ts';
import { check as en } from './en/check.ts';
import { check as es } from './es/check.ts';
import { spoken } from './spoken.ts';

interface CheckWords {
  readonly tasks: Readonly<Record<Task, { readonly label: string; readonly because: string }>>;
  readonly need: Readonly<Record<License | 'none', string>>;
  readonly ownerHolds: string;
  readonly noLicense: string;
  readonly coversAdmin: string;
  readonly steps: Readonly<Record<'owner' | 'none' | 'buy' | 'switchOn' | 'setPermissions', string>>;
  readonly typical: Readonly<Record<Job, readonly string[]>>;
}

export const checkWords = spoken<CheckWords>({ en, es });
