import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { vocabularies, vocabularyForHost } from '../../core/index.ts';
import { isTabMessage } from '../shared/tabMessages.ts';
import { Session } from './session.ts';
import { watchPage } from './watch.ts';

export default defineContentScript({
  matches: vocabularies.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_idle',
  main(context) {
    const vocabulary = vocabularyForHost(location.hostname);
    if (!vocabulary) return;
    const life = new AbortController();
    const session = new Session(vocabulary, () => life.abort());
    watchPage(life.signal, {
      check: () => session.check(),
      look: () => session.look(),
      move: () => session.move(),
    });

    const onInput = ({ target, isTrusted }: Event) => isTrusted && session.onInput(target);
    for (const event of ['click', 'change']) {
      document.addEventListener(event, onInput, { capture: true, passive: true, signal: life.signal });
    }
    document.addEventListener('visibilitychange', () => session.forget(), { signal: life.signal });

    const onMessage = (
      message: unknown,
      sender: { id?: string; tab?: unknown },
      respond: (answer: unknown) => void,
    ) => {
      if (sender.id !== browser.runtime.id || !isTabMessage(message)) return;
      if (message.type === 'openPanel') session.openPanel(message.staffId);
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
