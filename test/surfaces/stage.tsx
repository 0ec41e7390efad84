import { type ComponentChild, options, render } from 'preact';
import { inLanguage, type Language, speak } from '../../core/index.ts';
import { prefer } from '../../entrypoints/shared/preferences.ts';
import { isWaiting, startAnew } from './fakeBrowser.ts';
import { hush } from './heard.ts';

/** One state of a surface. */
export interface State {
  name: string;
  /** Brings it about, and gives what then says something. */
  show(): Promise<Node | readonly string[]>;
}

export interface Surface {
  /** Its file in docs/surfaces. */
  id: string;
  title: string;
  states: readonly State[];
}

// Effects are not put off to the next frame: nobody looks.
options.requestAnimationFrame = (work) => void setTimeout(work);

let drawn: HTMLElement[] = [];

/** Draws a view as a page of its own would. */
export function draw(view: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  drawn.push(place);
  render(view, place);
  return place;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** How often nothing may happen until nothing more is expected. */
const QUIET = 6;

/** Waits until nothing is drawn and nothing is asked any more. */
export async function settled(root: Node = document): Promise<void> {
  let isChanged = false;
  const watching = new MutationObserver(() => {
    isChanged = true;
  });
  watching.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let quiet = 0; quiet < QUIET; quiet++) {
    await turn();
    if (isWaiting() || isChanged) quiet = 0;
    isChanged = false;
  }
  watching.disconnect();
}

/** Opens all that is folded, and what is folded in it. */
export async function opened(root: ParentNode): Promise<void> {
  for (;;) {
    const closed = [...root.querySelectorAll('details')].filter((one) => !one.open);
    if (closed.length === 0) return;
    for (const one of closed) one.open = true;
    await settled();
  }
}

const found = (root: ParentNode, selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
};

/** Parts of what was drawn, where the rest of it is another state. */
export function picked(root: ParentNode, ...selectors: readonly string[]): Node {
  const parts = document.createElement('div');
  for (const selector of selectors) parts.append(found(root, selector).cloneNode(true));
  return parts;
}

/** Clicks one after the other. */
export async function click(root: ParentNode, ...selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    found(root, selector).click();
    await settled();
  }
}

/** Types into a field, or chooses in a select. */
export async function type(root: ParentNode, selector: string, text: string): Promise<void> {
  const field = found(root, selector) as HTMLInputElement;
  field.value = text;
  for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
  await settled();
}

/** What of ours was put on the page last. */
export const oursOnPage = (): Node =>
  [...document.querySelectorAll('[data-license-lens]')].at(-1)?.shadowRoot ?? document.body;

/** What a state says in a language. */
export async function shownBy(state: State, language: Language): Promise<Node | readonly string[]> {
  await startAnew();
  await prefer({ language });
  speak(language);
  hush();
  return inLanguage(language, () => state.show());
}

/** Takes away what was drawn. */
export function strike(): void {
  for (const place of drawn) {
    render(null, place);
    place.remove();
  }
  drawn = [];
  document.body.replaceChildren();
  for (const one of document.querySelectorAll('[data-license-lens]')) one.remove();
}
