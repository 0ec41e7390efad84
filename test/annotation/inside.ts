/** A badge as it stands on the page. */
export interface Standing {
  label: string;
  /** Left, top, right and bottom, in pixels of the window. */
  box: [number, number, number, number];
  /** The row it stands in, or beside, by where it is drawn; '': none. */
  row: string;
  /** How far it begins behind the name, in pixels; negative: over it. */
  gap: number;
  isCompact: boolean;
  /** It is what is seen at its middle. */
  isSeen: boolean;
  isDark: boolean;
  /** What of the page it is drawn over, and should not be. */
  over: string;
}

export interface Measured {
  /** Where each element of the page stands: left, top, width, height. */
  boxes: number[][];
  badges: Standing[];
  /** Whose names are in the window. */
  names: string[];
}

/** Runs where content scripts run, where our roots are open, or in a page without any. It sees nothing of its file. */
export function measureInside(roots: readonly ShadowRoot[], names: readonly string[]): Measured {
  const OURS = '[data-license-lens]';
  const CLICKED =
    'a[href], button, input, select, textarea, summary, label, [onclick], [role="button"], [role="menuitem"], [tabindex]';
  const own = [...document.querySelectorAll('body, body *')].filter((element) => !element.closest(OURS));
  const boxes = own.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + scrollX, top + scrollY, width, height].map((n) => Math.round(n * 10) / 10);
  });
  const rangeOf = (name: string, element: Element): DOMRect | undefined => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(name) ?? -1;
      if (at === -1 || node.parentElement?.closest('script, style')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + name.length);
      return [...range.getClientRects()].at(-1);
    }
    return undefined;
  };
  const people = names.flatMap((name) => {
    const box = rangeOf(name, document.body);
    return box ? [{ name, box }] : [];
  });
  const lightOf = (color: string): number => Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
  const rtl = getComputedStyle(document.body).direction === 'rtl';
  const buttons = roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('button[popover]:is(.error, .warning, .info)'),
  ]);
  const clips = buttons.map((button) => ({ button, box: button.getBoundingClientRect() }));
  /** A word with a box of its own that a badge lies on, be it by the width of a border. */
  const tagUnder = (box: DOMRect, name: string): Element | undefined =>
    own.find((element) => {
      const text = element.textContent?.trim();
      if (!text || element.childElementCount > 0 || text.includes(name) || name.includes(text)) return false;
      const { backgroundColor, borderLeftWidth, display } = getComputedStyle(element);
      const isDrawn = /^inline/.test(display) && (!/, 0\)$/.test(backgroundColor) || borderLeftWidth !== '0px');
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isUnder = left < box.right - 0.5 && box.left + 0.5 < right && top < box.bottom && box.top < bottom;
      return isDrawn && isUnder && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    });
  const topAt = (x: number, y: number) => document.elementsFromPoint(x, y).find((element) => !element.closest(OURS));
  const badges = clips.map(({ button, box }): Standing => {
    const middle = (box.top + box.bottom) / 2;
    const mid = (box.left + box.right) / 2;
    const inWindow = box.width > 0 && mid >= 0 && mid < innerWidth && middle >= 0 && middle < innerHeight;
    const [beside] = people
      .filter(({ box: one }) => one.top - 9 <= middle && middle <= one.bottom + 9)
      .map((person) => ({
        ...person,
        gap: rtl ? person.box.left - box.right : box.left - person.box.right,
        far: Math.abs((person.box.top + person.box.bottom) / 2 - middle),
      }))
      .sort((a, b) => a.far - b.far);
    const isShown =
      inWindow &&
      button.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      getComputedStyle(button).opacity !== '0';
    const isSeen = isShown && document.elementFromPoint(mid, middle)?.closest(OURS) !== null;
    let over = '';
    if (isSeen && beside) {
      const tag = tagUnder(box, beside.name);
      if (tag) over ||= `the tag ${tag.textContent}`;
      for (const [x, y] of [
        [box.left + 2, box.top + 2],
        [box.right - 2, box.top + 2],
        [box.left + 2, box.bottom - 2],
        [box.right - 2, box.bottom - 2],
        [mid, middle],
      ] as const) {
        const on = topAt(x, y);
        if (!on || on === document.documentElement || on === document.body) continue;
        const row = on.closest('tr, [role="row"], li, [role="listitem"]');
        const isOfRow = row?.textContent?.includes(beside.name) ?? false;
        const holds = on.textContent?.includes(beside.name) ?? false;
        const button = on.closest(CLICKED);
        const area = button?.getBoundingClientRect();
        // What a style lays over a whole row is no button of its own.
        const isIn = area && x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
        const clicked = isIn ? button : null;
        if (!isOfRow && !holds) over ||= `${on.localName}.${on.className}: ${on.textContent?.trim().slice(0, 20)}`;
        else if (clicked && !clicked.textContent?.includes(beside.name) && clicked !== row) {
          over ||= `click ${clicked.localName}: ${clicked.textContent?.trim().slice(0, 20)}`;
        } else if (
          isOfRow &&
          on.matches('td, [role="cell"], [role="gridcell"]') &&
          !on.textContent?.includes(beside.name) &&
          on.textContent?.trim()
        ) {
          over ||= `next column: ${on.textContent?.trim().slice(0, 20)}`;
        }
      }
    }
    return {
      label: button.textContent ?? '',
      box: [box.left, box.top, box.right, box.bottom],
      row: beside?.name ?? '',
      gap: Math.round(beside?.gap ?? 0),
      isCompact: box.width < 20 && box.width > 0,
      isSeen,
      isDark: lightOf(getComputedStyle(button).backgroundColor) < 100,
      over,
    };
  });
  const isIn = ({ top, bottom, left, right }: DOMRect) =>
    top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
  return { boxes, badges, names: people.filter(({ box }) => isIn(box)).map(({ name }) => name) };
}
