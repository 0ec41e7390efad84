import type { ranges as en } from '../en/ranges.ts';

export const ranges: typeof en = {
  atLeast: (count) => `al menos ${count}`,
  between: (atLeast, atMost) => `de ${atLeast} a ${atMost}`,
};
