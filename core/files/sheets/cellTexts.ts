const ESCAPED = /_x([\da-f]{4})_/gi;

/** A text whose lines end in one way, whatever system it comes from. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);

/**
 * The text that Excel shows: what XML cannot hold stands in it as `_x000B_` (ST_Xstring in ECMA-376), an underline before
 * an `x` as `_x005F_`.
 */
export const excelText = (written: string): string =>
  withLineFeeds(
    written.includes('_x')
      ? written.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : written,
  );
