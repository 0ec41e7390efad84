import type { License, StaffTypeId, Task } from '../model/terms.ts';
import { check as en } from '../words/en/licenseCheck.ts';
import { check as es } from '../words/es/licenseCheck.ts';
import { spoken } from '../words/spoken.ts';

interface CheckWords {
  readonly tasks: Readonly<Record<Task, { readonly label: string; readonly because: string }>>;
  readonly need: Readonly<Record<License | 'none', string>>;
  readonly ownerHolds: string;
  readonly noLicense: string;
  readonly coversAdmin: string;
  readonly steps: Readonly<Record<'owner' | 'none' | 'buy' | 'switchOn' | 'setPermissions', string>>;
  readonly typical: Readonly<Record<StaffTypeId, readonly string[]>>;
}

export const checkWords = spoken<CheckWords>({ en, es });
