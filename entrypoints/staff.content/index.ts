import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { knownSigns, type Signs, signsForHost } from '../../core/index.ts';
import { ask } from '../shared/ask.ts';
import type { HostWords } from '../shared/messages.ts';
import { isSidePanel } from '../shared/sidePanelPort.ts';
import { isTabMessage } from '../shared/tabMessages.ts';
import { Visit } from './visit.ts';
import { watchPage } from './watch.ts';

/** By what the pages of the host are known: built in, or of the system that the admin chose when they allowed the host. */
const signsOf = async ({ hostname }: Location): Promise<readonly [Signs, Partial<HostWords>] | undefined> => {
  const signs = signsForHost(hostname);
  if (signs) return [signs, {}];
  const words = await ask({ type: 'words' }).catch(() => undefined);
  return words && [words.vocabulary, words];
};

export default defineContentScript({
  matches: knownSigns.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_idle',
  async main(context) {
    const known = await signsOf(location);
    if (!known || context.isInvalid) return;
    const life = new AbortController();
    const visit: Visit = new Visit(...known, {
      again: () => looks.soon(),
      now: () => looks.now(),
      end: () => life.abort(),
    });
    const looks = watchPage(life.signal, visit);

    document.addEventListener('visibilitychange', () => visit.sendAgain(), { signal: life.signal });

    const onMessage = (
      message: unknown,
      sender: { id?: string; tab?: unknown },
      respond: (answer: unknown) => void,
    ) => {
      if (sender.id !== browser.runtime.id || !isTabMessage(message)) return;
      if (message.type === 'openPanel') visit.openPanel(message);
      if (message.type === 'nextPerson') visit.nextPerson();
      respond(visit.where());
    };
    browser.runtime.onMessage.addListener(onMessage);
    const onConnect = (port: Browser.runtime.Port) => {
      if (isSidePanel(port, browser.runtime.id)) visit.attach(port);
    };
    browser.runtime.onConnect.addListener(onConnect);

    life.signal.addEventListener('abort', () => {
      visit.leave();
      browser.runtime?.onMessage?.removeListener(onMessage);
      browser.runtime?.onConnect?.removeListener(onConnect);
    });
    context.onInvalidated(() => life.abort());
  },
});
