import type { Page } from 'puppeteer-core';

/** Left, top, right and bottom, in pixels of the window. */
export type Box = readonly [number, number, number, number];

/** How two pictures of a window differ. */
export interface Difference {
  /** How many pixels are others outside of all boxes. */
  outside: number;
  /** The first one of them. */
  first: string;
  /** The share of other pixels in each box. */
  inside: number[];
}

interface Compared {
  /** PNG, in base64. */
  pictures: readonly [string, string];
  boxes: readonly Box[];
  /** Pixels of the picture for one of the window. */
  scale: number;
}

/** Runs in a page. It sees nothing of its file. */
async function compare({ pictures, boxes, scale }: Compared): Promise<Difference> {
  /** Colors that differ less are drawn alike: the same text on another layer is smoothed otherwise. */
  const LEAST = 24;
  const pixelsOf = async (png: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [one, other] = await Promise.all(pictures.map(pixelsOf));
  if (!one || !other || one.width !== other.width || one.height !== other.height) throw new Error('two sizes');
  // What is drawn over the edge of a pixel colors it.
  const areas = boxes.map(([left, top, right, bottom]) => [
    Math.floor(left * scale) - 1,
    Math.floor(top * scale) - 1,
    Math.ceil(right * scale) + 1,
    Math.ceil(bottom * scale) + 1,
  ]) as unknown as Box[];
  const found = areas.map(() => 0);
  let outside = 0;
  let first = '';
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      const at = (y * one.width + x) * 4;
      const isOther = [0, 1, 2].some((i) => Math.abs((one.data[at + i] ?? 0) - (other.data[at + i] ?? 0)) >= LEAST);
      if (!isOther) continue;
      const area = areas.findIndex(([left, top, right, bottom]) => left <= x && x < right && top <= y && y < bottom);
      if (area >= 0) found[area] = (found[area] ?? 0) + 1;
      else if (outside++ === 0) first = `${x / scale}, ${y / scale}`;
    }
  }
  const inside = areas.map(([left, top, right, bottom], i) => (found[i] ?? 0) / ((right - left) * (bottom - top)));
  return { outside, first, inside };
}

/** Compares two pictures of a window. Any page will do for it. */
export const differenceOf = (
  page: Page,
  pictures: readonly [Uint8Array, Uint8Array],
  boxes: readonly Box[],
  scale: number,
): Promise<Difference> =>
  page.evaluate(compare, {
    pictures: pictures.map((picture) => Buffer.from(picture).toString('base64')) as [string, string],
    boxes,
    scale,
  });
