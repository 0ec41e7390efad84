import { emptyPractice, merge, type PageReading, type Practice } from '../../core/index.ts';

export const HOST = 'cedar.theranest.com';
export const ORIGIN = `https://${HOST}`;
export const ID = '5f0000000000000000000001';
export const OTHER_ID = '5f0000000000000000000002';
export const THIRD_ID = '5f0000000000000000000003';

/** What a page of the practice says. */
export const reading = (
  kind: PageReading['kind'],
  staff: PageReading['staff'],
  rest: Partial<PageReading> = {},
): PageReading => ({ kind, system: 'theranest', url: `${ORIGIN}/${kind}`, staff, ...rest });

/** The practice after these pages were read, one after the other. */
export const read = (...readings: PageReading[]): Practice =>
  readings.reduce((practice, page, i) => merge(practice, page, i + 1), emptyPractice('theranest', HOST));
