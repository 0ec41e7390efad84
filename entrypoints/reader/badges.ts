import type { Badge, Badges, PersonRow } from '../../core/index.ts';
import type { CardMaker } from '../shared/cardScript.ts';
import { Layer } from '../shared/layer.ts';
import { schemeOn } from '../shared/scheme.ts';
import css from './badges.css?inline';
import { isCovered } from './cover.ts';
import { badgeOf, type Flagged, isStill } from './flagged.ts';
import { type Held, makeUp } from './madeUp.ts';
import { near } from './near.ts';
import { placeIn } from './place.ts';
import { type Stand, spotOf, standOf } from './stand.ts';

/** How wide a badge is taken to be where none is drawn, in pixels. */
const UNKNOWN = 120;

/** Without its anchor, until it is taken away, a badge stands out of sight. */
const fromAnchor = (side: Stand['side'] | 'top', distance: number): string =>
  `calc(anchor(${side}, -999px) + ${distance}px)`;

interface Drawn extends Held {
  /** The row it stands beside, and whose badge it is. */
  row: PersonRow;
  badge: Badge;
  /** Something lies over its place, or it was not looked at yet. */
  isCovered: boolean;
  /** Which asking was the last after which it was looked at; 0: none. */
  looked: number;
}

interface Placement extends Flagged {
  stand: Stand;
  anchor: HTMLElement;
}

/** By which it is measured how wide a badge is with its text, whatever fonts and sizes the admin has chosen. */
const probeOf = ({ label }: Badge): HTMLElement => {
  const probe = document.createElement('button');
  probe.style.display = 'flex';
  probe.textContent = label;
  return probe;
};

/** How long one frame may be used to look what lies over badges, in milliseconds: about a quarter of it. */
const TIME = 4;

/** What a badge leads to. */
export interface BadgeHooks {
  open(staffId: string): void;
  /** Somebody points at a badge for the first time, or it gets the focus. */
  meet: CardMaker;
}

/** Draws badges beside the names on the page and takes them away again. Nothing is put into the page for that. */
export class BadgeLayer {
  readonly #drawn = new Map<Element, Drawn>();
  readonly #layer = new Layer(css);
  readonly #hooks: BadgeHooks;
  /** How wide badges are, by their labels, in a window of this size. */
  #widths = new Map<string, number>();
  #window = '';
  #fullscreen: Element | null = null;
  #frame = 0;
  /** How often it was asked to look what lies over badges. */
  #asked = 0;

  constructor(hooks: BadgeHooks) {
    this.#hooks = hooks;
  }

  /**
   * Brings the page in line with these badges: first all measuring, then all writing. Whatever is held to something new
   * has all around that laid out again: that is left to the frame, and nothing is asked in between.
   */
  draw(flagged: readonly Flagged[]): void {
    this.#notice();
    const placements = this.#placementsOf(near(flagged).filter(isStill));
    const anchors = new Map(placements.map(({ row, anchor }) => [row.nameCell, anchor]));
    for (const [cell, drawn] of this.#drawn) {
      if (anchors.get(cell) !== drawn.anchor || !this.#layer.has(drawn.button)) this.#remove(cell, drawn);
    }
    if (placements.length === 0) return;
    this.#write(placements);
    this.#asked++;
    this.#uncoverSoon();
  }

  /** Where badges stand, each where there is room. */
  #placementsOf(flagged: readonly Flagged[]): Placement[] {
    const [first] = flagged;
    if (!first) return [];
    const isMirrored = getComputedStyle(first.row.nameCell).direction === 'rtl';
    const probes = flagged.flatMap(({ badge }) => (this.#widths.get(badge.label) ? [] : probeOf(badge)));
    return this.#layer.measure(probes, first.row.nameCell, () => {
      for (const probe of probes) this.#widths.set(probe.textContent, probe.getBoundingClientRect().width);
      return flagged.flatMap(({ row, badge }) => {
        const width = this.#widths.get(badge.label) || UNKNOWN;
        const place = placeIn(row.nameCell, row.person.name, width, isMirrored);
        return place ? [{ row, badge, anchor: place.anchor, stand: standOf(place, width, isMirrored) }] : [];
      });
    });
  }

  /**
   * Takes away at once what stands beside somebody else by now; the next frame draws what belongs there. Who stands in
   * a row depends on what is in it alone.
   */
  check(badges: Badges): void {
    for (const [cell, drawn] of this.#drawn) {
      const isThere = cell.isConnected && drawn.anchor.isConnected;
      if (isThere && drawn.row.isAsItWas) continue;
      const person = isThere ? drawn.row.readAgain() : undefined;
      const badge = person && badgeOf(person, badges);
      if (badge?.staffId !== drawn.badge.staffId) this.#remove(cell, drawn);
    }
  }

  clear(): void {
    this.draw([]);
  }

  /** Puts the focus on the badge of a person. Returns whether they have one now. */
  focus(staffId: string): boolean {
    const drawn = [...this.#drawn.values()].find(({ badge }) => badge.staffId === staffId);
    drawn?.button.focus();
    return drawn !== undefined;
  }

  /** In another window, and in full screen, nothing is as it was. */
  #notice(): void {
    const now = `${innerWidth} ${innerHeight} ${devicePixelRatio}`;
    if (now !== this.#window) this.#widths = new Map();
    this.#window = now;
    // What is outside of what is shown in full screen cannot be clicked.
    if (document.fullscreenElement !== this.#fullscreen) {
      for (const [cell, drawn] of this.#drawn) this.#remove(cell, drawn);
    }
    this.#fullscreen = document.fullscreenElement;
  }

  #remove(cell: Element, { button }: Drawn): void {
    this.#layer.remove(button);
    this.#drawn.delete(cell);
  }

  #write(placements: readonly Placement[]): void {
    const added: { element: HTMLElement; anchor: HTMLElement }[] = [];
    const all = placements.map(({ row, badge, anchor, stand }) => {
      const kept = this.#drawn.get(row.nameCell);
      const drawn = kept ?? this.#create(row, badge, anchor);
      if (!kept) added.push({ element: drawn.button, anchor });
      if (drawn.button.textContent !== badge.label) drawn.button.textContent = badge.label;
      if (drawn.button.ariaDescription !== badge.name) drawn.button.ariaDescription = badge.name;
      drawn.row = row;
      drawn.badge = badge;
      this.#place(drawn, stand);
      return drawn;
    });
    if (placements[0] && added.length > 0) {
      this.#layer.add(added);
      this.#layer.paint(schemeOn(placements[0].row.nameCell));
    }
    if (import.meta.env.FIREFOX) makeUp(all);
  }

  #place(drawn: Drawn, stand: Stand): void {
    const { button, badge, isCovered: isHidden, stand: before } = drawn;
    const className = `${badge.severity}${stand.isMark ? ' compact' : ''}${isHidden ? ' covered' : ''}`;
    if (button.className !== className) button.className = className;
    if (before?.x !== stand.x || before.side !== stand.side) button.style.left = fromAnchor(stand.side, stand.x);
    if (before?.y !== stand.y) button.style.top = fromAnchor('top', stand.y);
    drawn.stand = stand;
  }

  #uncoverSoon(): void {
    this.#frame ||= requestAnimationFrame(() => this.#uncover());
  }

  /**
   * Puts out of sight what would lie over something else, and shows the others. In a long list the browser takes long to
   * say what lies where: whoever waits longest comes first, and the rest in the next frame.
   */
  #uncover(): void {
    this.#frame = 0;
    const begun = performance.now();
    const isThrough = (element: Element) => this.#layer.isHost(element);
    const isWaiting = ([, { looked }]: [Element, Drawn]): boolean => looked < this.#asked;
    const waiting = [...this.#drawn].filter(isWaiting).sort(([, one], [, other]) => one.looked - other.looked);
    for (const [cell, drawn] of waiting) {
      drawn.isCovered = isCovered(cell, drawn.anchor, spotOf(drawn.anchor, drawn.stand), isThrough);
      drawn.looked = this.#asked;
      if (performance.now() - begun > TIME) break;
    }
    for (const [, { button, isCovered }] of waiting) button.classList.toggle('covered', isCovered);
    if (waiting.some(isWaiting)) this.#uncoverSoon();
  }

  #create(row: PersonRow, badge: Badge, anchor: HTMLElement): Drawn {
    const button = document.createElement('button');
    button.type = 'button';
    const drawn: Drawn = {
      button,
      row,
      badge,
      anchor,
      stand: undefined,
      isCovered: true,
      looked: 0,
      moved: { x: 0, y: 0 },
    };
    button.addEventListener('click', (event) => {
      if (event.isTrusted) this.#hooks.open(drawn.badge.staffId);
    });
    // It stands in no part of the page that the browser would scroll for it.
    button.addEventListener('focus', () => drawn.row.nameCell.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    for (const event of ['pointerenter', 'focus']) {
      button.addEventListener(event, (met) => this.#hooks.meet(button, () => drawn.badge, met), { once: true });
    }
    this.#drawn.set(row.nameCell, drawn);
    return drawn;
  }
}
