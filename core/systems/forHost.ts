const fits = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/** Of what is known of practice systems, what belongs to a host name (without port). */
export const forHost = <T extends { hosts: readonly string[] }>(known: readonly T[], hostname: string): T | undefined =>
  known.find(({ hosts }) => hosts.some((pattern) => fits(hostname, pattern)));
