/** What a hostile page does. All of these run in the page, and see nothing of this file. */

export const HOSTILE = '<img src=x onerror="globalThis.pwned=1">';

/** Keeps every shadow root that is made where the page can see it. To be run before the page is. */
export function collectRoots(): void {
  const roots: ShadowRoot[] = [];
  Reflect.set(globalThis, 'rootsSeen', roots);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, { ...options, mode: 'open', serializable: true });
    roots.push(root);
    return root;
  };
}

/** All that the page can read of what we show on it: our elements are there, and empty. */
export function readOurs(): { elements: number; read: string } {
  const ours = [...document.querySelectorAll('[data-license-lens]')];
  const roots = [...ours.map(({ shadowRoot }) => shadowRoot), ...(Reflect.get(globalThis, 'rootsSeen') ?? [])];
  const texts = ours.flatMap((element) => [
    element.innerHTML,
    (element as HTMLElement).innerText,
    element.getHTML({ serializableShadowRoots: true }),
    element.getAttributeNames().includes('aria-label') ? 'a label' : '',
  ]);
  return { elements: ours.length, read: [...roots.map((root) => root?.textContent ?? ''), ...texts].join('').trim() };
}

/** Clicks, points at and types into everything of ours that the page can reach, as far as scripts can. */
export function clickOurs(): void {
  for (const host of document.querySelectorAll<HTMLElement>('[data-license-lens]')) {
    const inside = host.shadowRoot?.querySelectorAll<HTMLElement>('button, input, a, summary') ?? [];
    for (const target of [host, ...inside]) {
      const options = { bubbles: true, composed: true, cancelable: true };
      for (const type of ['pointerenter', 'pointerdown', 'mousedown', 'pointerup', 'mouseup'])
        target.dispatchEvent(new MouseEvent(type, options));
      for (const key of ['Enter', ' ', 'Escape'])
        target.dispatchEvent(new KeyboardEvent('keydown', { ...options, key }));
      target.click();
    }
  }
}

/** Takes our elements out of the rows, each time one comes; counts them. */
export function removeOurs(): void {
  Reflect.set(globalThis, 'removed', 0);
  new MutationObserver(() => {
    for (const element of document.querySelectorAll(':root > [data-license-lens]:not([popover])')) {
      element.remove();
      Reflect.set(globalThis, 'removed', Reflect.get(globalThis, 'removed') + 1);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Changes the page more than a thousand times a second, in the middle of its list; counts the changes. */
export function neverRest(): void {
  Reflect.set(globalThis, 'changes', 0);
  const place = document.createElement('i');
  setInterval(() => {
    // A list that was drawn anew has lost it.
    if (!place.isConnected) (document.querySelector('tbody tr td:last-child') ?? document.body).append(place);
    for (let i = 0; i < 20; i++) place.textContent = String(Math.random());
    Reflect.set(globalThis, 'changes', Reflect.get(globalThis, 'changes') + 20);
  }, 10);
}

/** Says to everybody who listens in the page what our content script says to the extension. */
export async function forge(messages: readonly object[]): Promise<void> {
  for (const message of messages) {
    window.postMessage(message, '*');
    for (const target of [window, document, document.documentElement]) {
      for (const type of ['message', 'license-lens', String(Reflect.get(message, 'type'))])
        target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true, composed: true }));
      target.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin }));
    }
    new BroadcastChannel('license-lens').postMessage(message);
  }
  // Our own message comes last: by then the others have been heard.
  await new Promise((resolve) => {
    addEventListener('message', ({ data }) => data === 'over' && resolve(undefined));
    window.postMessage('over', '*');
  });
}
