const XML: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The names of the signs from U+00A0 to U+00FF in HTML, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const HTML: Readonly<Record<string, string>> = {
  ...XML,
  ...Object.fromEntries(LATIN.map((name, i) => [name, String.fromCharCode(0xa0 + i)])),
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', bull: '•', check: '✓' },
};

const REFERENCE = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,8})|(\w{1,31}));?/g;

const LAST_CHARACTER = 0x10ffff;
const UNKNOWN_CHARACTER = '\ufffd';

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const character = (code: number): string =>
  code > 0 && code <= LAST_CHARACTER && !isSurrogate(code) ? String.fromCodePoint(code) : UNKNOWN_CHARACTER;

/** Entities of a document itself are never taken: they can grow without end. */
const replaced = (text: string, named: (name: string, whole: string) => string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (whole: string, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return named(name, whole);
        return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
      })
    : text;

const own = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;

/** The text that XML stands for; `unknown` is asked for entities that XML does not have. */
export const xmlText = (text: string, unknown: (whole: string) => string = (whole) => whole): string =>
  replaced(text, (name, whole) => (whole.endsWith(';') ? own(XML, name) : undefined) ?? unknown(whole));

/** The text that HTML stands for. As in a browser, what is no entity stays as it stands. */
export const htmlText = (text: string): string => replaced(text, (name, whole) => own(HTML, name) ?? whole);
