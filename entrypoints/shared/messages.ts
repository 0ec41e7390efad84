import * as z from 'zod/mini';
import { type Overview, type PageView, pageReadingSchema } from '../../core/index.ts';

/** What a content script may say: it sends readings, and is told about its own host. */
export const pageMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reading'), reading: pageReadingSchema }),
  z.object({ type: z.literal('view') }),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** What an extension page may ask: everything. */
export const ownMessage = z.object({ type: z.literal('overviews') });
export type OwnMessage = z.infer<typeof ownMessage>;

/** Sent to the extension's open pages after something was read. */
export interface ChangedMessage {
  type: 'changed';
}

/** An answer, or the reason why there is none, in words for the admin. */
export type Reply<T> = { ok: true; value: T } | { ok: false; message: string };

export interface Replies {
  reading: PageView;
  /** Undefined: nothing has been read of this host yet. */
  view: PageView | undefined;
  overviews: Overview[];
}
