/** What pages of ours ask of a browser, beyond what jsdom has. No layout is asked of it: every box is empty. */
const attachShadow = Element.prototype.attachShadow;

/** What stands in closed roots can be seen by a person, too. */
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

class Box {
  left = 0;
  top = 0;
  right = 0;
  bottom = 0;
  width = 0;
  height = 0;
}

class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(document, { elementsFromPoint: () => [] });
Object.assign(HTMLElement.prototype, {
  showPopover: () => undefined,
  hidePopover: () => undefined,
});
Object.assign(Element.prototype, { scrollIntoView: () => undefined });

/** Whether whoever waits for a while waits no longer than a moment. */
export const room = { isHurried: false };

const wait = globalThis.setTimeout;
globalThis.setTimeout = ((work: () => void, time?: number, ...given: []) =>
  wait(work, room.isHurried ? 0 : time, ...given)) as typeof wait;

Object.assign(globalThis, {
  DOMRect: Box,
  ResizeObserver: Observer,
  IntersectionObserver: Observer,
  matchMedia: () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }),
  print: () => undefined,
});

Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new Box() });

/** What a file is read beside the page with: the worker itself, in the page. */
type Hear = (event: { data: unknown }) => void;
let worker: Promise<Hear> | undefined;
let reply: Hear = () => undefined;

const started = (): Promise<Hear> => {
  worker ??= new Promise((resolve) => {
    const listen = globalThis.addEventListener;
    globalThis.addEventListener = ((_: string, hear: Hear) => resolve(hear)) as typeof listen;
    Object.assign(globalThis, { postMessage: (data: unknown) => reply({ data }) });
    import('../../entrypoints/options/reading/worker.ts').then(() => {
      globalThis.addEventListener = listen;
    });
  });
  return worker;
};

/** A worker that answers, as long as it is let. */
export const workers = { areBusy: false, open: 0 };

class PageWorker {
  onmessage: Hear = () => undefined;
  postMessage(data: unknown): void {
    if (workers.areBusy) return;
    workers.open += 1;
    reply = (event) => {
      workers.open -= 1;
      this.onmessage(event);
    };
    started().then((hear) => hear({ data }));
  }
  terminate(): void {}
}

Object.assign(globalThis, { Worker: PageWorker });
