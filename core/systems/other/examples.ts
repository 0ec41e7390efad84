import type { SystemExamples } from '../system.ts';

/** No page of it is recognized before the admin has shown one. */
export const examples: SystemExamples = {};
