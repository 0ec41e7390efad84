import { isLabel } from '../labels.ts';
import type { Vocabulary } from '../systems/system.ts';
import { LICENSES, type License, type Plan } from '../terms.ts';
import { controlName, textOf, topDialog, visibleAll } from './dom.ts';
import { ENOUGH_LEVELS, type Sight } from './marks.ts';

const LINE = 'li, p, dt, dd, td, th, div, span, label, strong, [role="cell"], [role="rowheader"]';
const LONGEST_LINE = 80;
const COUNT = /^\d{1,5}$/;

/** The number behind a label in one line: “Provider licenses: 10”, or the same in two cells. */
const countIn = (line: Element, labels: readonly string[]): number | undefined => {
  const text = textOf(line);
  const [, label = '', count = ''] = /^(.+?)[\s:–-]*\b(\d{1,5})$/.exec(text) ?? [];
  if (isLabel(label, labels)) return Number(count);
  if (!isLabel(text, labels)) return undefined;
  const next = line.nextElementSibling;
  const beside = next ? textOf(next) : '';
  return COUNT.test(beside) ? Number(beside) : undefined;
};

/** How many seats are bought: a license for which the page says two numbers has none. */
export function readQuantities(document: Document, { licenses }: Vocabulary): Partial<Record<License, number>> {
  const lines = visibleAll(document, LINE).filter((line) => (line.textContent ?? '').length <= LONGEST_LINE);
  const pools: Partial<Record<License, number>> = {};
  for (const license of LICENSES) {
    const counts = new Set(lines.flatMap((line) => countIn(line, licenses[license]) ?? []));
    const [count] = counts;
    if (counts.size === 1 && count !== undefined) pools[license] = count;
  }
  return pools;
}

const containsWord = (text: string, word: string): boolean =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);

/** Which kind of plan the page is about, by its tabs, buttons and words (domain.md §2.6). */
export function readPlan(document: Document, { tabs, controls }: Sight, { plans }: Vocabulary): Plan | undefined {
  const text = textOf(document.body);
  const seen = { tab: tabs, control: controls };
  return plans.find(({ all }) =>
    all.every(({ on, any }) =>
      on === 'text' ? any.some((word) => containsWord(text, word)) : seen[on].some((label) => isLabel(label, any)),
    ),
  )?.plan;
}

export const TAB = '[role="tab"], [role="tablist"] a, [role="tablist"] button';

const CLICKED = 'button, a[href], [role="button"], input[type="submit"]';
const BOXES = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';

/** A dialog full of boxes is a page of its own, not a question about the page below. */
const inDialog = (dialog: Element | undefined): Element[] =>
  dialog && dialog.querySelectorAll(BOXES).length >= ENOUGH_LEVELS ? [...dialog.querySelectorAll(CLICKED)] : [];

/** Names of everything that can be clicked. */
export const controlsOn = (document: Document): string[] =>
  [...visibleAll(document, CLICKED), ...inDialog(topDialog(document))].map((control) => controlName(control));
