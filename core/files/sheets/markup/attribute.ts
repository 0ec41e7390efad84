import { htmlText, xmlText } from './entities.ts';

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const COLON = 0x3a;
const QUOTES = [0x22, 0x27];

/** Whether the name that ends here in a tag is this one, whatever its prefix. */
const isNamed = (tag: string, name: string, end: number): boolean => {
  const start = end - name.length;
  if (!tag.startsWith(name, start)) return false;
  const before = start === 0 ? COLON : tag.charCodeAt(start - 1);
  return before === COLON || isSpace(before);
};

/** The value of an attribute in what stands behind the name of an XML element. Prefixes of names do not count. */
export function attribute(tag: string, name: string): string | undefined {
  for (let equals = tag.indexOf('='); equals > 0; ) {
    let end = equals;
    while (isSpace(tag.charCodeAt(end - 1))) end -= 1;
    let open = equals + 1;
    while (isSpace(tag.charCodeAt(open))) open += 1;
    if (!QUOTES.includes(tag.charCodeAt(open))) return undefined;
    const close = tag.indexOf(tag[open] ?? '', open + 1);
    if (close < 0) return undefined;
    if (isNamed(tag, name, end)) return xmlText(tag.slice(open + 1, close));
    equals = tag.indexOf('=', close);
  }
  return undefined;
}

/** Whether an attribute says yes in one of the spellings of XML. */
export const saysYes = (tag: string, name: string): boolean => /^(?:1|true|on)$/i.test(attribute(tag, name) ?? '');

const HTML_ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of an HTML element: they may have no quotes, or no value. */
export const htmlAttributes = (tag: string): Map<string, string> =>
  new Map(
    [...tag.matchAll(HTML_ATTRIBUTE)].map(([, name = '', double, single, plain]) => [
      name.toLowerCase(),
      htmlText(double ?? single ?? plain ?? ''),
    ]),
  );
