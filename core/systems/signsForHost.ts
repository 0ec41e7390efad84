import { forHost } from './forHost.ts';
import { knownSigns } from './registry/signs.ts';
import type { Signs } from './system.ts';

/** The signs for a host name (without port), if we know its practice system. */
export const signsForHost = (hostname: string): Signs | undefined => forHost(knownSigns, hostname);
