import { myclientsplus } from './myclientsplus/index.ts';
import { other } from './other/index.ts';
import type { PracticeSystem } from './system.ts';
import { theranest } from './theranest/index.ts';

/** Every practice system we know; the first one is the default. */
export const systems: readonly [PracticeSystem, ...PracticeSystem[]] = [theranest, myclientsplus, other];

export const systemById = (id: string): PracticeSystem => systems.find((system) => system.id === id) ?? systems[0];
