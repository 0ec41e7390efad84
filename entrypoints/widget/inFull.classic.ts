import type { Glance } from '../../core/index.ts';
import type { inFull as inParts } from './inFull.ts';

/** In one file it was told at once (auditRoster.classic.ts). */
export const inFull: typeof inParts = async ({ full }) => full as Glance;
