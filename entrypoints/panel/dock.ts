import { coveredButtons, type Rectangle } from '../shared/coveredButtons.ts';
import type { PanelPlace } from '../shared/preferences.ts';

export type Side = NonNullable<PanelPlace['side']>;

export const WIDTH = { least: 320, usual: 400, most: 720, folded: 44 } as const;
/** In a window this narrow, the panel takes the whole width. */
const NARROW = 480;
/** The least share of the window's height that the panel takes where it leaves room for buttons above or below it. */
const LEAST_HEIGHT = 0.6;

/** How the panel stands in the window, in CSS pixels. */
export interface Dock {
  side: Side;
  width: number;
  top: number;
  bottom: number;
  isFolded: boolean;
  /** It takes the whole width. */
  isWhole: boolean;
}

const isRightToLeft = (): boolean => getComputedStyle(document.body ?? document.documentElement).direction === 'rtl';

export const isAtRight = ({ side }: Pick<Dock, 'side'>): boolean => (side === 'end') !== isRightToLeft();

/** The window as far as it shows the page. */
const windowSize = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight });

export const widthFor = (width: number): number =>
  Math.round(Math.max(WIDTH.least, Math.min(width, WIDTH.most, windowSize().width - 80)));

const placeOf = (side: Side, width: number, top: number, bottom: number): Rectangle => {
  const view = windowSize();
  const isRight = isAtRight({ side });
  return {
    left: isRight ? view.width - width : 0,
    right: isRight ? view.width : width,
    top,
    bottom: view.height - bottom,
  };
};

/** How much room the panel leaves at its upper and lower end for buttons of the page; undefined: too much of it. */
const freeOn = (side: Side, width: number): Pick<Dock, 'top' | 'bottom'> | undefined => {
  const { height } = windowSize();
  const [slack, middle] = [4, height / 2];
  let [top, bottom] = [0, 0];
  for (const button of coveredButtons(placeOf(side, width, 0, 0), document)) {
    const box = button.getBoundingClientRect();
    if (box.top + box.bottom < 2 * middle) top = Math.max(top, box.bottom + slack);
    else bottom = Math.max(bottom, height - box.top + slack);
  }
  return height - top - bottom >= height * LEAST_HEIGHT ? { top, bottom } : undefined;
};

/**
 * Where the panel stands: on the side that the admin likes, as high as the page's own main buttons leave room; where
 * they leave none on that side on the other one, else it is folded.
 * @param isWanted the admin has asked for it: then it is not folded by itself
 */
export function dock({ side: liked = 'end', width: own, isCollapsed }: PanelPlace, isWanted: boolean): Dock {
  const view = windowSize();
  const isWhole = view.width <= NARROW;
  const width = isWhole ? view.width : widthFor(own ?? WIDTH.usual);
  const other: Side = liked === 'end' ? 'start' : 'end';
  const at = (side: Side, room: Pick<Dock, 'top' | 'bottom'>, isFolded = false): Dock => ({
    side,
    width,
    isFolded: isFolded || (isCollapsed === true && !isWanted),
    isWhole,
    ...room,
  });
  const [here, there] = [freeOn(liked, width), isWhole ? undefined : freeOn(other, width)];
  if (here) return at(liked, here);
  if (there) return at(other, there);
  return at(liked, { top: 0, bottom: 0 }, !isWanted);
}
