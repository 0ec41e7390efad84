/** How a spreadsheet shows the number in a cell, as far as people take it for something else than that number. */
export type NumberFormat = 'plain' | 'boolean' | 'date' | 'time' | { digits: number };

// ECMA-376 part 1, 18.8.30: formats that are known by their number alone.
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const TIMES = [18, 19, 20, 21, 32, 33, 45, 47];

const KNOWN: ReadonlyMap<number, NumberFormat> = new Map<number, NumberFormat>([
  [1, { digits: 1 }],
  ...DATES.map((id) => [id, 'date'] as const),
  ...TIMES.map((id) => [id, 'time'] as const),
]);

export const knownFormat = (id: number): NumberFormat => KNOWN.get(id) ?? 'plain';

/** What LibreOffice writes for a boolean that was worked out, in its language: `"TRUE";"TRUE";"FALSE"`. */
const BOOLEAN = /^"([^"]+)";"\1";"[^"]+"$/;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** What is shown as it stands: texts in quotes, a sign after `\`, the room of a sign, colors and languages in brackets. */
const AS_IT_STANDS = /"[^"]*"?|[\\_*].|\[[^\]]*\]?/g;

/** What a format says in the codes of Excel: `0000`, `yyyy-mm-dd`. */
export function numberFormat(code: string): NumberFormat {
  if (BOOLEAN.test(code)) return 'boolean';
  const zeros = /^0+(?=;|$)/.exec(code.replace(/_./g, ''))?.[0];
  if (zeros) return { digits: zeros.length };
  const [codes = ''] = code.replace(ELAPSED, '').replace(AS_IT_STANDS, '').split(';');
  const said = codes.replace(/am\/pm|a\/p/i, 'h').toLowerCase();
  if (said === 'general' || ELAPSED.test(code)) return 'plain';
  if (/[dy]/.test(said)) return 'date';
  if (/[hs]/.test(said)) return 'time';
  return said.includes('m') ? 'date' : 'plain';
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const DAY = 86_400;
const LAST_DAY = 2_958_465;
/** 1900 was no leap year, but Lotus 1-2-3 took it for one, and Excel does so to this day. */
const LEAP_DAY_OF_1900 = 60;
const DAYS_FROM_1900_TO_1904 = 1_462;

const isoTime = (seconds: number): string => new Date(seconds * 1_000).toISOString().slice(11, 19);

const isoDay = (day: number): string => {
  if (day === LEAP_DAY_OF_1900) return '1900-02-29';
  const first = Date.UTC(1899, 11, day < LEAP_DAY_OF_1900 ? 31 : 30);
  return new Date(first + day * DAY * 1_000).toISOString().slice(0, 10);
};

/** A day as spreadsheets count them, as ISO 8601, whatever the zone of this machine; undefined for what is none. */
const isoDate = (serial: number, format: 'date' | 'time', counts1904: boolean): string | undefined => {
  const seconds = Math.round(serial * DAY);
  const day = Math.floor(seconds / DAY) + (counts1904 ? DAYS_FROM_1900_TO_1904 : 0);
  const rest = seconds % DAY;
  if (seconds < 0 || day > LAST_DAY) return undefined;
  if (format === 'time') return isoTime(rest);
  if (day === 0) return undefined;
  return rest === 0 ? isoDay(day) : `${isoDay(day)}T${isoTime(rest)}`;
};

/** Excel keeps fifteen digits: 0.1 + 0.2 is 0.3 in it. */
const plainNumber = (number: number): string => String(Number(number.toPrecision(15)) || 0);

const withZeros = (number: number, digits: number): string => {
  const whole = plainNumber(Math.round(Math.abs(number)));
  return `${number <= -0.5 ? '-' : ''}${whole.padStart(digits, '0')}`;
};

/**
 * A number as a person sees it: plain, with leading zeros, as a date, as a boolean. Other formats give the plain number.
 * @param counts1904 whether the days of the workbook are counted from 1904
 */
export function shownNumber(written: string, format: NumberFormat = 'plain', counts1904 = false): string {
  const text = written.trim();
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) return text;
  if (format === 'boolean') return number === 0 ? 'FALSE' : 'TRUE';
  if (format === 'date' || format === 'time') return isoDate(number, format, counts1904) ?? plainNumber(number);
  return typeof format === 'object' ? withZeros(number, format.digits) : plainNumber(number);
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?)?$/;

/** A date that a file holds as ISO 8601, without the midnight that stands for “no time”. */
export function shownIsoDate(written: string): string {
  const text = written.trim();
  const [, day, time] = ISO.exec(text) ?? [];
  if (day === undefined) return text;
  return time === undefined || /^00:00(?::00)?$/.test(time) ? day : `${day}T${time}`;
}

/** TRUE and FALSE, in whatever spelling a file has them. */
export const shownBoolean = (written: string): string => {
  const text = written.trim().toUpperCase();
  if (text === '1') return 'TRUE';
  return text === '0' ? 'FALSE' : text;
};
