/** Every practice system that is known: a folder here of the same name. `npm run systems` makes the lists of `registry/` of it. */
export const SYSTEM_IDS = ['theranest', 'myclientsplus', 'other'] as const;

export type SystemId = (typeof SYSTEM_IDS)[number];

/** Whether this is a practice system that is known here. */
export const isSystemId = (id: string): id is SystemId => SYSTEM_IDS.some((known) => known === id);

/** The system that is meant where nobody has said which. */
export const DEFAULT_SYSTEM_ID: SystemId = 'theranest';

/** Stands for every system that nobody has described yet: the admin shows its pages. */
export const OTHER_SYSTEM_ID: SystemId = 'other';
