import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../core/index.ts';
import { everyText, type Text } from '../everyText.ts';
import { filled, isToBe, isTooLong, MOST_WORDS, sentencesOf, syllablesIn, wordsIn } from '../readability.ts';

/** Pages have the signs of a keyboard. */
const TYPOGRAPHY = 'typographic signs';

/** Words that no text uses, each with the one that it uses instead. */
const INSTEAD: Readonly<Record<Language, readonly (readonly [never: RegExp, instead: string])[]>> = {
  en: [
    [/^That (?:saves|costs)\b/, 'what saves or costs'],
    [/\b(?:put|puts|putting) (?:\w+ )?(?:right|in order)\b/, 'to fix, needs attention'],
    [/\b(?:set|sets|setting)[ -](?:this |it )?aside\b|\btak(?:e|en|ing) back\b/, 'dismiss, restore'],
    [/\b(?:un)?tick(?:s|ed|ing)?\b/, 'check, uncheck'],
    [/\bswitch(?:es|ed|ing)?\b/, 'turn on, turn off; is on, is off'],
    [/\b(?:no|some|every)body\b|\bwhoever\b|\bwhom\b/, 'no one, someone, everyone'],
    [/\bmembers? of (?:the )?staff\b/, 'staff member'],
    [/\b(?:is|are|was|were|has|have) to be\b|\bthere is none\b/, 'who does it, and how'],
    [
      /\bcannot\b|\b(?:do|does|did|is|are|was|were|has|have|should) not (?:be|have|yet|need|know|see)\b/,
      'a contraction',
    ],
    [/\bunread\b|\bnot read\b|\b(?:been|was|were) read\b|\bread yet\b/, 'not checked yet'],
    [/\bjudge[sd]?\b|\baccus\w+/, 'what the setup is'],
    [/\bfor nothing\b|\bfor less\b/, 'unneeded, unassigned'],
    [/\bholds? (?:both|an?|one|\{)/, 'has'],
    [/\bg[ai]ve[ns]? back\b|\bleft over\b|\bfor nobody\b|\bis free\b|\bfree seats?\b/, 'unassigned; remove seats'],
    [/\battest\w+/, 'access review'],
    [/\bwhich column is which\b|\bwhat is what\b/, 'match columns'],
    [/\b(?:the|your|our) settings\b|\bother computers\b.*\bfollow/, 'License Lens options; sync'],
    [/\bunder \{/, 'go to {place}'],
    [/\borganis|\bcolour|\bbehaviour|\blicence|\bcatalogue\b|\bgrey|\benrolment|\bcancelled\b/, 'US spelling'],
    [/\bprovider permissions\b|\btherapist permissions\b|\badministration permissions\b/, 'levels are capitalized'],
    [/--|[«»]|\b\w+n't\b|\b\w+'s\b/, TYPOGRAPHY],
  ],
  es: [
    [/^Eso (?:ahorra|cuesta)\b/, 'qué ahorra o cuesta'],
    [/\bproveedor(?:es)?\b/, 'fabricante: proveedor is a Provider'],
    [/\bequipos?\b|\bordenador(?:es)?\b/, 'computadora'],
    [/\b(?:la|una|las|unas|esta|cada|sin) marcas?\b/, 'etiqueta'],
    [/\bcargos?\b/, 'puesto'],
    [/\bpuestos: /, 'licencias'],
    [/\bañad\w+/, 'agregar'],
    [/\bajustes?\b/, 'opciones'],
    [/\bapart(?:ar|e|ado|ada|ados|adas|ó)\b|\bdej\w+ a un lado\b/, 'descartar'],
    [/\bleíd[oa]s?\b|\bsin leer\b|\bno se (?:ha|han) leído\b|\bse leyó\b|\bse leyeron\b/, 'sin revisar'],
    [/\bjuzga\w*|\bacusa\w*/, 'lo que hay'],
    [/\bcómputo\b|\bfichero\b|\bpinch\w+|\bclicar\b|\bvale,/, 'Latin American words'],
    [/\b(?:tú|tus?|vosotr\w+|vuestr\w+)\b|\b(?:tienes|puedes|haz|abre tu|guarda tu)\b/, 'usted'],
    [/\bguardar la lista\b/, 'quitar'],
    [/\bdevuel\w+|\bdevolver\b/, 'quitar'],
    [/\b(?:licencia|licencias|plazas?|ninguna|alguna) libres?\b/, 'sin asignar'],
    [/, en \{/, 'vaya a {place}'],
    [/\ben su lugar\b/, 'nothing'],
    [/\bqué columna es cuál\b|\bqué es qué\b/, 'relacionar columnas'],
    [/[«»]/, '“ ”'],
  ],
};

/** Where such a word stands all the same, and why. */
const ALLOWED: readonly (readonly [entry: RegExp, text: RegExp, why: string])[] = [
  [/^howRead$/, /^How this file was read$/, 'a file is read, a page is checked'],
  [/^line \d+$/, /^ *unread: '/, 'the name of a part'],
  [/leaver-runs-practice(\.label)?$/, /^Leaving, with administration permissions$/, 'a badge stays word for word'],
];

const isAllowed = ({ entry, text }: Text): boolean =>
  ALLOWED.some(([where, what]) => where.test(entry) && what.test(text));

const all: Record<Language, Text[]> = { en: [], es: [] };

/** Pages that admins and stores read. */
const PAGES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'CHANGELOG.md',
    'docs/organizations.md',
    'docs/privacy.md',
    'docs/store/en.md',
    'entrypoints/widget/docs/examples.ts',
    'entrypoints/widget/package/README.md',
    'entrypoints/widget/package/description.ts',
    'public/_locales/en/messages.json',
    'public/managed-schema.json',
  ],
  es: ['docs/store/es.md', 'public/_locales/es/messages.json'],
};

/** Code and addresses are no words of ours. */
const linesOf = (page: string): Text[] =>
  readFileSync(page, 'utf8')
    .replace(/^```.*?^```$|^\/\*\*.*?\*\/$|`[^`\n]*`/gms, '')
    .split('\n')
    .map((text, i) => ({ file: page, entry: `line ${i + 1}`, text }));

beforeAll(async () => {
  for (const language of ['en', 'es'] as const) all[language] = await everyText(language);
});

describe.each(['en', 'es'] as const)('no text (%s) says', (language) => {
  it.each(INSTEAD[language])('%s, but: %s', (never, instead) => {
    const texts = [...all[language], ...(instead === TYPOGRAPHY ? [] : PAGES[language].flatMap(linesOf))];
    const found = texts.filter((one) => new RegExp(never, 'iu').test(one.text) && !isAllowed(one));
    expect(found.map(({ file, entry, text }) => `${file} › ${entry}: ${text}`)).toEqual([]);
  });
});

describe('an English sentence', () => {
  const sentences = (): string[] => [...new Set(all.en.flatMap(({ text }) => sentencesOf(filled(text))))];

  it(`has at most ${MOST_WORDS} words`, () => {
    expect(sentences().filter(isTooLong)).toEqual([]);
  });

  it('is not passive with “is to be”', () => {
    expect(sentences().filter(isToBe)).toEqual([]);
  });
});

describe('what keeps the terms', () => {
  it('sees every topic, and what functions say', () => {
    expect(all.en.length).toBeGreaterThan(900);
    expect(all.en.map(({ text }) => text)).toContain(
      '2 practices: open a staff page there on this computer to apply synced options.',
    );
    const topics = new Set(all.en.map(({ file }) => file.replace('/en/', '/es/')));
    expect([...topics].sort()).toEqual([...new Set(all.es.map(({ file }) => file))].sort());
  });

  it('would find each of these', () => {
    const found = (text: string, language: Language): boolean =>
      INSTEAD[language].some(([never]) => new RegExp(never, 'iu').test(text));
    for (const text of ['Put right', 'set aside', 'Untick it', 'Switch it on', 'Nobody', 'It cannot', 'not read yet']) {
      expect(found(text, 'en'), text).toBe(true);
    }
    for (const text of ['la guía del proveedor', 'otros equipos', 'Una marca corta', 'Cargo', 'Apartado hasta']) {
      expect(found(text, 'es'), text).toBe(true);
    }
    expect(isTooLong(`${'word '.repeat(MOST_WORDS)}.`)).toBe(false);
    expect(isTooLong(`${'word '.repeat(MOST_WORDS + 1)}.`)).toBe(true);
    expect(isToBe('No license is to be bought.')).toBe(true);
    expect(sentencesOf('Go to Staff. Then save.')).toEqual(['Go to Staff.', 'Then save.']);
    expect(wordsIn('“Check everyone”: 2 pages.')).toEqual(['Check', 'everyone', '2', 'pages']);
    expect(['license', 'permissions', 'checked', 'the', 'administration'].map(syllablesIn)).toEqual([2, 3, 1, 1, 5]);
  });
});
