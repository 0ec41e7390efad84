import { teachWords } from '../../components/words/teach.ts';
import { createHost } from '../shared/shadow.ts';
import { topmost } from '../shared/topmost.ts';
import css from './pointer.css?inline';

/** Something on the page that can be pointed at. */
export interface Target {
  label: string;
  elements: readonly Element[];
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The box around all that is drawn of a target, in pixels of the window. */
const boxOf = ({ elements }: Target): DOMRect => {
  const boxes = elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return boxes.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
};

const create = (tag: string, role: string, text = ''): HTMLElement => {
  const element = document.createElement(tag);
  element.setAttribute('role', role);
  element.textContent = text;
  return element;
};

/**
 * Lets the admin point at one of these targets on the page, with the mouse or the keyboard.
 * @returns the place of the target; undefined if they turned back
 */
export function point(question: string, targets: readonly Target[]): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const life = new AbortController();
  const { signal } = life;
  const { host, root } = createHost('div', css);
  const list = create('div', 'listbox');
  list.ariaLabel = question;
  const banner = create('p', 'status', teachWords().howToSelect(question));
  const options = targets.map(({ label }) => {
    const option = create('div', 'option', label);
    option.ariaSelected = 'false';
    option.tabIndex = -1;
    return option;
  });
  list.append(...options);
  root.append(banner, list);

  const end = (chosen: number | undefined): void => {
    life.abort();
    host.remove();
    resolve(chosen);
  };

  const draw = (): void => {
    targets.forEach((target, i) => {
      const { left, top, width, height } = boxOf(target);
      const option = options[i];
      if (option)
        Object.assign(option.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    });
  };

  const focus = (i: number): void => {
    targets[i]?.elements[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    draw();
    for (const [at, option] of options.entries()) {
      option.ariaSelected = String(at === i);
      option.tabIndex = at === i ? 0 : -1;
    }
    options[i]?.focus({ preventScroll: true });
  };

  list.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    const at = options.indexOf(root.activeElement as HTMLElement);
    const step = STEPS[event.key];
    if (step) focus(step(at, options.length - 1));
    else if (event.key === 'Enter' || event.key === ' ') end(at === -1 ? undefined : at);
    else if (event.key === 'Escape' || event.key === 'Tab') end(undefined);
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const at = options.indexOf(event.target as HTMLElement);
    if (event.isTrusted && at !== -1) end(at);
  });
  for (const event of ['scroll', 'resize']) {
    window.addEventListener(event, draw, { capture: true, passive: true, signal });
  }

  host.popover = 'manual';
  topmost().append(host);
  host.showPopover();
  focus(0);
  return promise;
}
