import { refusalWords } from '../../components/words/refusals.ts';
import { ownMessage, pageMessage } from '../shared/messages.ts';
import { answerOwn } from './answerOwn.ts';
import { answerPage } from './answerPage.ts';
import type { PageSender } from './senders.ts';

const understood = <T>({ success, data }: { success: boolean; data?: T | undefined }): T => {
  if (!success || data === undefined) throw new Error(refusalWords().notUnderstood);
  return data;
};

/** What the background answers one of our own pages, whatever that says. @throws Error in words */
export const answerOwnPage = async (message: unknown): Promise<unknown> =>
  answerOwn(understood(ownMessage.safeParse(message)));

/** The same to a page of the practice. */
export const answerPracticePage = async (message: unknown, page: PageSender): Promise<unknown> =>
  answerPage(understood(pageMessage.safeParse(message)), page);
