import { systemBasics } from './registry/basics.ts';
import type { SystemBasics } from './system.ts';

/** What is known of a practice system without its pages and the boxes below its levels; undefined for one that is not known here. */
export const basicsById = (id: string): SystemBasics | undefined => systemBasics.find((system) => system.id === id);
