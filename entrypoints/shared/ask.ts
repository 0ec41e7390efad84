import { browser } from 'wxt/browser';
import type { OwnMessage, PageMessage, Replies, Reply } from './messages.ts';

/** The extension was updated or removed under an open page: this page must be loaded again. */
export class Orphaned extends Error {
  override name = 'Orphaned';
}

/** The background was stopped before it could answer: whoever shows this has the words for it. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

/** Whether the extension that put this script here is still there: after an update another one stands in its place. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

/**
 * Asks the background.
 * @throws Orphaned when the extension is gone, else an Error with what the background says went wrong
 */
export async function ask<T extends keyof Replies>(
  message: (OwnMessage | PageMessage) & { type: T },
): Promise<Replies[T]> {
  if (isOrphaned()) throw new Orphaned('orphaned');
  const reply: Reply<Replies[T]> | undefined = await browser.runtime.sendMessage(message);
  if (reply === undefined) throw new Unanswered('unanswered');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}
