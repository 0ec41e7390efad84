import type { Browser } from 'wxt/browser';
import { answerWords } from '../../components/words/answers.ts';
import { forgetNames } from '../../core/index.ts';
import { soonMessage } from '../shared/soonMessages.ts';
import { answerSoon } from './answerSoon.ts';
import { systemOf } from './hosts.ts';
import { rest } from './rest.ts';
import { isOwnPage, pageSender } from './senders.ts';

const answerTo = async (message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> => {
  if (isOwnPage(sender)) return (await rest()).answerOwnPage(message);
  const page = await pageSender(sender, systemOf);
  if (!page) throw new Error(answerWords().unknownSender);
  const { data: soon } = soonMessage.safeParse(message);
  return soon ? answerSoon(soon, page) : (await rest()).answerPracticePage(message, page);
};

/** What the background answers, to whom it may; names that it has compared are not kept after it. @throws Error in words */
export const answer = (message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> =>
  answerTo(message, sender).finally(forgetNames);
