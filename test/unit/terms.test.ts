import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/index.ts';
import { everythingWritten } from './vendor/everythingWritten.ts';

/** Words that are not ours: each thing has one name, the one that the field uses. */
const NOT_OURS: Readonly<Record<Language, readonly [not: RegExp, use: string][]>> = {
  en: [
    [/\bput(s|ting)? (right|in order)\b/i, 'fix, needs attention'],
    [/\bset(s|ting)? (this )?aside\b|\btake[ns]? back\b/i, 'dismiss, restore'],
    [/\b(un)?tick(s|ed|ing)?\b/i, 'check or uncheck a box'],
    [/\bswitch(es|ed|ing)? .*\b(on|off)\b/i, 'turn on, turn off, is on'],
    [/\b(some|no|every|any)bod(y|ies)\b|\bwho(m?)ever\b/i, 'someone, no one, everyone'],
    [/\bmembers? of staff\b/i, 'staff member'],
    [/\b(is|are) to be\b/i, 'an active verb'],
    [/\b(un|not )read yet\b|\bhas not been read\b|\bnot read\b/i, 'not checked yet'],
    [/\bwhich column is which\b|\bwhat is what\b/i, 'match columns'],
    [/\bfor nothing\b|\bgive[ns]? back\b/i, 'a license they don’t need, remove seats'],
    [/\bjudged?\b|\baccused?\b/i, 'what is the case'],
    [/\b(cannot|do not|does not|did not|is not(?! enough)|are not|has not|have not)\b/i, 'a contraction'],
    [/\b(the|your|these|our) settings\b/i, 'License Lens options: settings are those of the practice system'],
    [/\bcolour|\bbehaviour|\blicence|\bcheque\b/i, 'American spelling'],
  ],
  es: [
    [/\ba un lado\b|\bapart(ó|ados?|ar)\b/i, 'descartar, restaurar'],
    [/\bequipos?\b/i, 'computadora'],
    [/\bproveedor(es)?\b/i, 'la guía de Ensora: “proveedor” is what Provider means'],
    [/\bcargos?\b/i, 'puesto'],
    [/\b(la|una|las|su) marcas?\b/i, 'etiqueta'],
    [/\bsin leer\b|\bno leíd[oa]s?\b|\baún no se ha leído\b/i, 'sin revisar'],
    [/\bqué columna es cuál\b|\bqué es qué\b/i, 'relacionar columnas'],
    [/\bañad(ir|e|a|ido)/i, 'agregar'],
    [/[«»]/, '“ ”'],
    [/\bajustes\b/i, 'las opciones de License Lens'],
    [/\b(le )?juzga\b/i, 'what is the case'],
    [/\b(ordenador|fichero|vale)\b/i, 'words of the Americas'],
  ],
};

/** Where such a word is meant as it stands. */
const MEANT: Readonly<Record<string, string>> = {
  'components/words/es/sync.ts › toggleWhy': '“vale el último cambio”: what counts',
  'core/words/en/sheetMistakes.ts › expected.merges': 'what a file must be, word for word',
  'core/words/en/sheetMistakes.ts › found.lonelyQuote': 'the end of a comparison has no contraction',
  'core/words/en/sheetMistakes.ts › found.noSharedText': 'the same',
};

const written = everythingWritten();

describe.each(['en', 'es'] as const)('in every text, in %s', (language) => {
  it.each(NOT_OURS[language])('no text says %s: it is said as “%s”', (not) => {
    const found = written.filter(
      ([place, text]) => place.includes(`/${language}/`) && not.test(text) && !Object.hasOwn(MEANT, place),
    );
    expect(found).toEqual([]);
  });
});

it('no sentence in English has more than 25 words', () => {
  const sentences = written
    .filter(([place]) => place.includes('/en/'))
    .flatMap(([place, text]) => text.split(/(?<=[.?!:])\s/).map((sentence) => [place, sentence] as const));
  expect(sentences.filter(([, sentence]) => sentence.split(/\s+/).length > 25)).toEqual([]);
});
