import { judgedParts } from './judgedParts.ts';
import type { JudgedSystem } from './judgedSystem.ts';
import { systemBasics } from './registry/basics.ts';

const judged: readonly JudgedSystem[] = systemBasics.flatMap((basics, i) => {
  const part = judgedParts[i];
  return part ? [{ ...basics, ...part }] : [];
});

/**
 * A practice system as far as people are judged by it: its catalogue has no more than rules ask for, without labels.
 * Undefined for one that is not known here.
 */
export const judgedById = (id: string): JudgedSystem | undefined => judged.find((system) => system.id === id);
