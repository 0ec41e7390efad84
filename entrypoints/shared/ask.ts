import { browser } from 'wxt/browser';
import type { OwnMessage, PageMessage } from './messages.ts';
import type { Replies, Reply } from './replies.ts';

/** The extension was updated or removed under an open page: this page must be loaded again. */
export class Orphaned extends Error {
  override name = 'Orphaned';
}

/** The background was stopped before it could answer. It carries no text: where it is shown, the language is known. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

/** Whether the extension that put this script here is still there: after an update another one stands in its place. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

/** A question starts a background that was stopped, but may get lost: it is asked again after so many milliseconds. */
const ASKED_ANEW = [200, 1000];

const replyTo = async (message: OwnMessage | PageMessage): Promise<Reply<unknown> | undefined> => {
  for (const wait of [0, ...ASKED_ANEW]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (isOrphaned()) throw new Orphaned('orphaned');
    const reply = await browser.runtime.sendMessage(message).catch(() => undefined);
    if (reply !== undefined) return reply;
  }
  return undefined;
};

/**
 * Asks the background. What is asked may be carried out twice, if it was stopped just before it could answer.
 * @throws Orphaned when the extension is gone, else an Error with what the background says went wrong
 */
export async function ask<T extends keyof Replies>(
  message: (OwnMessage | PageMessage) & { type: T },
): Promise<Replies[T]> {
  const reply = (await replyTo(message)) as Reply<Replies[T]> | undefined;
  if (reply === undefined) throw new Unanswered('unanswered');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}
