import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  type HostSettings,
  type Vocabulary,
  vocabularies,
  vocabularyById,
  vocabularyForHost,
} from '../../core/index.ts';
import { ask } from '../shared/ask.ts';
import { isTabMessage } from '../shared/tabMessages.ts';
import { Session } from './session.ts';
import { watchPage } from './watch.ts';

interface Words {
  vocabulary: Vocabulary;
  /** What the admin has said of the host; undefined: not asked. */
  settings?: HostSettings;
}

/** The words of the host's practice system: built in, or chosen by the admin when they allowed the host. */
const wordsOf = async ({ hostname }: Location): Promise<Words | undefined> => {
  const known = vocabularyForHost(hostname);
  if (known) return { vocabulary: known };
  const settings = await ask({ type: 'settings' }).catch(() => undefined);
  const vocabulary = settings && vocabularyById(settings.system);
  return vocabulary && { vocabulary, settings };
};

const RUNNING = Symbol.for('license-lens running');

export default defineContentScript({
  matches: vocabularies.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_idle',
  async main(context) {
    // A tab that was open when its host was allowed may be given the script twice.
    if (Reflect.get(globalThis, RUNNING) === true) return;
    Reflect.set(globalThis, RUNNING, true);
    const words = await wordsOf(location);
    if (!words || context.isInvalid) return;
    const life = new AbortController();
    const session = new Session(words.vocabulary, words.settings, () => life.abort());
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
      Reflect.deleteProperty(globalThis, RUNNING);
      browser.runtime?.onMessage?.removeListener(onMessage);
    });
    context.onInvalidated(() => life.abort());
  },
});
