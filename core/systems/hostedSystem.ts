import { forHost } from './forHost.ts';
import { hostedSystems } from './registry/hosts.ts';
import type { HostedSystem } from './system.ts';

/** Which practice system a host name (without port) is of, if we know. */
export const hostedSystem = (hostname: string): HostedSystem | undefined => forHost(hostedSystems, hostname);
