import { type Badge, type Badges, nameKey, OURS, type PersonRow } from '../../core/index.ts';
import type { CardMaker } from '../shared/cardScript.ts';
import { createHost } from '../shared/shadow.ts';
import css from './badges.css?inline';

/** How far outside the window a row already gets its badge, in pixels. */
const MARGIN = 300;
/** What a badge takes beside its text, its distance to the name included, in pixels (badges.css). */
const BADGE_EDGE = 36;
const FONT = '600 11px system-ui, sans-serif';

const widths = new Map<string, number>();

const measured = (label: string): number => {
  const brush = new OffscreenCanvas(0, 0).getContext('2d');
  if (brush) brush.font = FONT;
  return brush?.measureText(label).width ?? Number.POSITIVE_INFINITY;
};

/** How wide a badge with this label is, in pixels. It is measured once, and without laying out the page. */
const widthOf = (label: string): number => {
  const width = widths.get(label) ?? BADGE_EDGE + measured(label);
  widths.set(label, width);
  return width;
};

interface Drawn {
  host: HTMLElement;
  button: HTMLButtonElement;
  text: HTMLElement;
  /** The row it stands in, and whose badge it is. */
  row: PersonRow | undefined;
  badge: Badge | undefined;
  isCompact: boolean | undefined;
}

/** A row with the badge that belongs in it. */
export interface Flagged {
  row: PersonRow;
  badge: Badge;
}

interface Placement extends Flagged {
  isCompact: boolean;
}

/** Looks at own keys alone: somebody may be called “Constructor”, which every object has. */
const own = (badges: Record<string, Badge>, key: string): Badge | undefined =>
  Object.hasOwn(badges, key) ? badges[key] : undefined;

/** The badge of a person: by the id that the row carries, else by a name that nobody else in the practice has. */
export const badgeOf = ({ id, name }: PersonRow['person'], { byId, byName }: Badges): Badge | undefined =>
  id === undefined ? own(byName, nameKey(name)) : own(byId, id);

/** The rows that get a badge. Two rows of one name without ids get none: nobody can tell which is meant. */
export function flaggedRows(rows: readonly PersonRow[], badges: Badges): Flagged[] {
  const names = new Map<string, number>();
  if (rows.some(({ person }) => person.id === undefined)) {
    for (const { person } of rows) names.set(nameKey(person.name), (names.get(nameKey(person.name)) ?? 0) + 1);
  }
  return rows.flatMap((row) => {
    const isOnlyOne = row.person.id !== undefined || names.get(nameKey(row.person.name)) === 1;
    const badge = isOnlyOne ? badgeOf(row.person, badges) : undefined;
    return badge ? [{ row, badge }] : [];
  });
}

/** How much room there is behind the page's own text in a cell. */
const roomIn = (cell: Element, box: DOMRect, isMirrored: boolean): number => {
  const range = cell.ownerDocument.createRange();
  range.selectNodeContents(cell);
  const last = cell.lastElementChild;
  if (last?.hasAttribute(OURS)) range.setEndBefore(last);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  return isMirrored
    ? Math.min(...boxes.map(({ left }) => left)) - box.left
    : box.right - Math.max(...boxes.map(({ right }) => right));
};

/** How far from the top of the window the top of a document is: it may be that of a frame. */
const topOf = ({ defaultView }: Document): number => {
  const frame = defaultView?.frameElement;
  return frame ? frame.getBoundingClientRect().top + topOf(frame.ownerDocument) : 0;
};

/** In a list that is longer than this, the rows near the window are searched for before others are measured. */
const LONG = 64;
const SAMPLES = 16;

/**
 * The rows near the window, and perhaps more. In a long list that stands in order from top to bottom they are found
 * by binary search.
 */
const near = (flagged: readonly Flagged[]): readonly Flagged[] => {
  if (flagged.length <= LONG) return flagged;
  const boxes = new Map<number, DOMRect>();
  const down = flagged[0] ? topOf(flagged[0].row.nameCell.ownerDocument) : 0;
  const boxOf = (i: number): DOMRect => {
    const box = boxes.get(i) ?? flagged[i]?.row.nameCell.getBoundingClientRect() ?? new DOMRect();
    boxes.set(i, box);
    return box;
  };
  const first = (isBehind: (box: DOMRect) => boolean): number => {
    let [low, high] = [0, flagged.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBehind(boxOf(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  for (let i = 0; i < flagged.length; i += Math.ceil(flagged.length / SAMPLES)) boxOf(i);
  const [from, to] = [
    first(({ bottom }) => bottom + down >= -MARGIN),
    first(({ top }) => top + down > innerHeight + MARGIN),
  ];
  const asked = [...boxes].sort(([a], [b]) => a - b).map(([, box]) => box);
  const isSorted = asked.every((box, i) => box.width > 0 && box.top >= (asked[i - 1]?.top ?? box.top));
  return isSorted ? flagged.slice(from, to) : flagged;
};

const place = ({ row, badge }: Flagged, isMirrored: boolean): Placement | undefined => {
  const box = row.nameCell.getBoundingClientRect();
  const down = topOf(row.nameCell.ownerDocument);
  if (box.bottom + down < -MARGIN || box.top + down > innerHeight + MARGIN || box.width === 0) return undefined;
  return { row, badge, isCompact: roomIn(row.nameCell, box, isMirrored) < widthOf(badge.label) };
};

/** Whether the same person still stands in the row. It is read again, so that nobody gets the badge of another. */
const isStill = ({ row }: Flagged): boolean => {
  const now = row.readAgain();
  return now !== undefined && now.id === row.person.id && nameKey(now.name) === nameKey(row.person.name);
};

/** What a badge leads to. */
export interface BadgeHooks {
  open(staffId: string): void;
  /** Somebody points at a badge for the first time, or it gets the focus. */
  meet: CardMaker;
}

/** Draws badges into the rows of the page and takes them away again. */
export class BadgeLayer {
  readonly #drawn = new Map<Element, Drawn>();
  readonly #hooks: BadgeHooks;

  constructor(hooks: BadgeHooks) {
    this.#hooks = hooks;
  }

  /** Brings the page in line with these badges: first all measuring, then all writing. */
  draw(flagged: readonly Flagged[]): void {
    const [first] = flagged;
    const isMirrored = first !== undefined && getComputedStyle(first.row.nameCell).direction === 'rtl';
    const placements = near(flagged)
      .flatMap((one) => place(one, isMirrored) ?? [])
      .filter(isStill);
    const kept = new Set(placements.map(({ row }) => row.nameCell));
    for (const [cell, drawn] of this.#drawn) if (!kept.has(cell)) this.#remove(cell, drawn);
    for (const placement of placements) this.#put(placement);
  }

  /**
   * Takes away at once what stands beside somebody else by now; the next frame draws what belongs there. Who stands in
   * a row depends on what is in it alone.
   */
  check(badges: Badges): void {
    for (const [cell, drawn] of this.#drawn) {
      if (drawn.host.isConnected && drawn.row?.isAsItWas) continue;
      const person = drawn.host.isConnected ? drawn.row?.readAgain() : undefined;
      const badge = person && badgeOf(person, badges);
      if (badge?.staffId !== drawn.badge?.staffId) this.#remove(cell, drawn);
    }
  }

  clear(): void {
    this.draw([]);
  }

  /** Puts the focus on the badge of a person. Returns whether they have one now. */
  focus(staffId: string): boolean {
    const drawn = [...this.#drawn.values()].find(({ badge }) => badge?.staffId === staffId);
    drawn?.button.focus();
    return drawn !== undefined;
  }

  #remove(cell: Element, { host }: Drawn): void {
    host.remove();
    this.#drawn.delete(cell);
  }

  #put({ row, badge, isCompact }: Placement): void {
    const cell = row.nameCell;
    const drawn = this.#drawn.get(cell) ?? this.#create(cell);
    if (drawn.badge?.label !== badge.label) drawn.text.textContent = badge.label;
    if (drawn.badge?.severity !== badge.severity || drawn.isCompact !== isCompact) {
      drawn.button.className = isCompact ? `${badge.severity} compact` : badge.severity;
    }
    drawn.row = row;
    drawn.badge = badge;
    drawn.isCompact = isCompact;
    if (drawn.host.parentElement !== cell || cell.lastChild !== drawn.host) cell.append(drawn.host);
  }

  #create(cell: Element): Drawn {
    const { host, root } = createHost('span', css, cell.ownerDocument);
    const button = document.createElement('button');
    const text = document.createElement('span');
    button.type = 'button';
    button.append(text);
    root.append(button);
    const drawn: Drawn = { host, button, text, row: undefined, badge: undefined, isCompact: undefined };
    button.addEventListener('click', (event) => {
      if (event.isTrusted && drawn.badge) this.#hooks.open(drawn.badge.staffId);
    });
    for (const event of ['pointerenter', 'focus']) {
      button.addEventListener(event, (met) => this.#hooks.meet(button, () => drawn.badge, met), { once: true });
    }
    this.#drawn.set(cell, drawn);
    return drawn;
  }
}
