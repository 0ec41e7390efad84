import { type PracticeSystem, systemById } from '../core/index.ts';

/** A practice system that a test relies on. */
export function knownSystem(id: string): PracticeSystem {
  const system = systemById(id);
  if (!system) throw new Error(`no practice system “${id}”`);
  return system;
}
