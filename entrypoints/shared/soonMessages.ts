import * as z from 'zod/mini';
import { pageReadingSchema } from '../../core/index.ts';
import { PAGE_SCRIPTS, SPEAKING } from './scriptNames.ts';

/** What a page of the practice says before anything is seen of it: most pages say nothing else. */
export const SOON = [
  /** `wants`: the page shows more than badges. */
  z.object({ type: z.literal('reading'), reading: pageReadingSchema, wants: z.exactOptional(z.literal('all')) }),
  z.object({ type: z.literal('load'), script: z.enum(PAGE_SCRIPTS) }),
  /** The words of a script that is there, where the admin has chosen another language since. */
  z.object({ type: z.literal('loadWords'), script: z.enum(SPEAKING) }),
] as const;

export const soonMessage = z.discriminatedUnion('type', SOON);
export type SoonMessage = z.infer<typeof soonMessage>;
