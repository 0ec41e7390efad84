import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { vocabularies, vocabularyForHost } from '../../core/index.ts';
import { ask } from '../shared/ask.ts';
import type { HostWords } from '../shared/messages.ts';
import { isTabMessage } from '../shared/tabMessages.ts';
import { Session } from './session.ts';
import { watchPage } from './watch.ts';

/** The words of the host's practice system: built in, or of the one that the admin chose when they allowed the host. */
const wordsOf = async ({ hostname }: Location): Promise<Partial<HostWords> | undefined> => {
  const vocabulary = vocabularyForHost(hostname);
  return vocabulary ? { vocabulary } : ask({ type: 'words' }).catch(() => undefined);
};

export default defineContentScript({
  matches: vocabularies.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_idle',
  async main(context) {
    const words = await wordsOf(location);
    if (!words?.vocabulary || context.isInvalid) return;
    const life = new AbortController();
    const session: Session = new Session(words.vocabulary, words.taught, {
      again: () => again(),
      end: () => life.abort(),
    });
    const again = watchPage(life.signal, session);

    document.addEventListener('visibilitychange', () => session.sendAgain(), { signal: life.signal });

    const onMessage = (
      message: unknown,
      sender: { id?: string; tab?: unknown },
      respond: (answer: unknown) => void,
    ) => {
      if (sender.id !== browser.runtime.id || !isTabMessage(message)) return;
      if (message.type === 'openPanel') session.openPanel(message.staffId, true, message.at);
      respond(session.where());
    };
    browser.runtime.onMessage.addListener(onMessage);

    life.signal.addEventListener('abort', () => {
      session.leave();
      browser.runtime?.onMessage?.removeListener(onMessage);
    });
    context.onInvalidated(() => life.abort());
  },
});
