import { part } from './parts.ts';

/** What our own pages and the panel are told of a practice, and what is said around the page. */
export const told = part('told', () => import('./parts/told.ts'));
/** What to do about a practice, and what changes would do to it. */
export const plan = part('plan', () => import('./parts/plan.ts'));
/** What is kept: to see, export, import and erase; settings, sites, and pages that the admin has shown. */
export const kept = part('kept', () => import('./parts/kept.ts'));
/** What an organization has set, where it has set anything. */
export const imposed = part('imposed', () => import('./parts/imposed.ts'));
/** What meets the other machines of the admin. */
export const sync = part('sync', () => import('./parts/sync.ts'));
