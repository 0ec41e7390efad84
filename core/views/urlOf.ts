import type { Practice } from '../model/practice.ts';
import type { PageKind } from '../model/terms.ts';

/** Where a page was seen, else where the system's menu leads. */
export const urlOf = (page: PageKind, { seen, menu }: Practice): string | undefined =>
  seen?.[page]?.url ?? menu?.[page];
