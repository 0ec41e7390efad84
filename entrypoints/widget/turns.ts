import { type InPieces, inLanguage, type Language } from '../../core/index.ts';

/** Milliseconds of work at a time: less than a frame, on slow computers too. */
const TURN = 8;

interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets the page work first: a message to ourselves arrives after what is waiting. */
const rest = (): Promise<void> => {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
};

/** Does work in turns with the page. @throws what the work throws, and the reason of the signal */
export async function inTurns<T>(work: InPieces<T>, language: Language, signal: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + TURN;
    do {
      const { done, value } = inLanguage(language, () => work.next());
      if (done) return value;
    } while (performance.now() < end);
    await rest();
    signal.throwIfAborted();
  }
}
