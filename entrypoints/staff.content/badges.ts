import { type Badge, type Badges, nameKey, OURS, type PersonRow } from '../../core/index.ts';
import css from './badges.css?inline';
import { createHost } from './shadow.ts';

/** How far outside the window a row already gets its badge, in pixels. */
const MARGIN = 300;
/** What a badge takes beside its text, and what a letter of it takes, in pixels: generous, so that it never runs over. */
const BADGE_EDGE = 36;
const LETTER = 6.6;

interface Drawn {
  host: HTMLElement;
  button: HTMLButtonElement;
  text: HTMLElement;
  badge: Badge | undefined;
  isMark: boolean | undefined;
}

interface Placement {
  cell: Element;
  badge: Badge;
  isMark: boolean;
}

/** The badge of each row: by the id that the row carries, else by a name that nobody else has, here or elsewhere. */
export function badgesOfRows(rows: readonly PersonRow[], { byId, byName }: Badges): Map<Element, Badge> {
  const names = new Map<string, number>();
  for (const { person } of rows) names.set(nameKey(person.name), (names.get(nameKey(person.name)) ?? 0) + 1);
  const badges = new Map<Element, Badge>();
  for (const { nameCell, person } of rows) {
    const key = nameKey(person.name);
    const badge = person.id !== undefined ? byId[person.id] : names.get(key) === 1 ? byName[key] : undefined;
    if (badge) badges.set(nameCell, badge);
  }
  return badges;
}

/** Where the page's own text in a cell ends. */
const textEnd = (cell: Element): number => {
  const range = cell.ownerDocument.createRange();
  range.selectNodeContents(cell);
  const last = cell.lastElementChild;
  if (last?.hasAttribute(OURS)) range.setEndBefore(last);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  return Math.max(...boxes.map(({ right }) => right));
};

const place = (cell: Element, badge: Badge): Placement | undefined => {
  const box = cell.getBoundingClientRect();
  if (box.bottom < -MARGIN || box.top > innerHeight + MARGIN || box.width === 0) return undefined;
  return { cell, badge, isMark: box.right - textEnd(cell) < BADGE_EDGE + badge.label.length * LETTER };
};

/** Draws badges into the rows of the page and takes them away again. */
export class BadgeLayer {
  readonly #drawn = new Map<Element, Drawn>();
  readonly #open: (staffId: string) => void;

  constructor(open: (staffId: string) => void) {
    this.#open = open;
  }

  /** Brings the page in line with these badges: first all measuring, then all writing. */
  draw(wanted: ReadonlyMap<Element, Badge>): void {
    const placements = [...wanted].flatMap(([cell, badge]) => place(cell, badge) ?? []);
    const kept = new Set(placements.map(({ cell }) => cell));
    for (const [cell, { host }] of this.#drawn) {
      if (kept.has(cell)) continue;
      host.remove();
      this.#drawn.delete(cell);
    }
    for (const placement of placements) this.#put(placement);
  }

  clear(): void {
    this.draw(new Map());
  }

  /** Puts the focus on the badge of a person. Returns whether they have one now. */
  focus(staffId: string): boolean {
    const drawn = [...this.#drawn.values()].find(({ badge }) => badge?.staffId === staffId);
    drawn?.button.focus();
    return drawn !== undefined;
  }

  #put({ cell, badge, isMark }: Placement): void {
    const drawn = this.#drawn.get(cell) ?? this.#create(cell);
    if (drawn.badge?.label !== badge.label) drawn.text.textContent = badge.label;
    if (drawn.badge?.severity !== badge.severity || drawn.isMark !== isMark) {
      drawn.button.className = isMark ? `${badge.severity} mark` : badge.severity;
      drawn.button.title = isMark ? badge.label : '';
    }
    drawn.badge = badge;
    drawn.isMark = isMark;
    if (drawn.host.parentElement !== cell || cell.lastChild !== drawn.host) cell.append(drawn.host);
  }

  #create(cell: Element): Drawn {
    const { host, root } = createHost('span', css);
    const button = document.createElement('button');
    const text = document.createElement('span');
    button.type = 'button';
    button.append(text);
    root.append(button);
    const drawn: Drawn = { host, button, text, badge: undefined, isMark: undefined };
    button.addEventListener('click', (event) => {
      if (event.isTrusted && drawn.badge) this.#open(drawn.badge.staffId);
    });
    this.#drawn.set(cell, drawn);
    return drawn;
  }
}
