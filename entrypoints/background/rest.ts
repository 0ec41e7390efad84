import { part } from './parts.ts';

/**
 * What no page of the practice waits for: what our own pages and the panel are told, the plan, what is kept, sync, what
 * an organization has set.
 */
export const rest = part('rest', () => import('./parts/rest.ts'));
