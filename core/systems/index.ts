import { systems } from './registry/systems.ts';
import type { PracticeSystem } from './system.ts';

export { system as otherSystem } from './other/index.ts';

/** All that is known of a practice system but how its pages look; undefined for one that is not known here. */
export const systemById = (id: string): PracticeSystem | undefined => systems.find((system) => system.id === id);
