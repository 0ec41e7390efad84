const DARK = 0.4;

/** How light a color is, from 0 to 1; undefined: nothing of it is seen. */
const lightOf = (color: string): number | undefined => {
  const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (a < 0.5) return undefined;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
};

/** Whether filters turn the colors of an element around. What is in the top layer is not drawn through them. */
const isInverted = (element: Element | null): boolean => {
  let isTurned = false;
  for (let one = element; one; one = one.parentElement) {
    if (/invert\((?:1|100%)\)/.test(getComputedStyle(one).filter)) isTurned = !isTurned;
  }
  return isTurned;
};

/** Whether what an element stands on is dark, as a person sees it; undefined: the page does not say. */
export const isOnDark = (element: Element): boolean | undefined => {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const light = lightOf(getComputedStyle(one).backgroundColor);
    if (light !== undefined) return light < DARK !== isInverted(one);
  }
  return isInverted(element) || undefined;
};

/** The colors in which something of ours is drawn beside an element of the page. */
export const schemeOn = (element: Element): string => {
  const isDark = isOnDark(element);
  return isDark === undefined ? 'normal' : isDark ? 'dark' : 'light';
};
