import type { PageKind } from '../../model/terms.ts';
import { PAGE_KINDS } from '../../model/terms.ts';
import type { Labels, PageMark, PageMarks, Vocabulary } from '../system.ts';
import type { Lesson } from './lesson.ts';

const UNKNOWN: PageMarks = { bar: 1, marks: [] };
/** More than heading and address weigh together: neither makes up for a column that is not there. */
const COLUMN_WEIGHT = 10;

const only = (label: string | undefined, otherwise: Labels): Labels => (label === undefined ? otherwise : [label]);

/** All that was shown must be there again, and besides either the heading or the address. */
const marksOf = ({ columns, boxes, heading, path }: Lesson): PageMarks => {
  const shown: PageMark[] = Object.values(columns).map((label) => ({
    on: 'column',
    any: [label],
    weight: COLUMN_WEIGHT,
    shown: label,
  }));
  if (boxes.length > 0) shown.push({ on: 'boxes', weight: COLUMN_WEIGHT });
  const places: PageMark[] = [{ on: 'path', any: [path], weight: 1, shown: path }];
  if (heading !== undefined) {
    places.push({ on: 'heading', any: [heading.toLowerCase()], weight: 1, shown: heading });
  }
  return { bar: COLUMN_WEIGHT * shown.length + 1, marks: [...shown, ...places] };
};

const withWords = (words: Vocabulary['words'], { words: shown = {} }: Lesson): Vocabulary['words'] => ({
  ...words,
  inactive: [...words.inactive, ...(shown.inactive ?? [])],
  on: [...words.on, ...(shown.on ?? [])],
  off: [...words.off, ...(shown.off ?? [])],
});

/** The words of a system as the admin has shown them on one page: it recognizes that kind of page alone. */
export function taughtVocabulary(system: Vocabulary, lesson: Lesson): Vocabulary {
  const { kind, columns, heading, boxes } = lesson;
  const pages = Object.fromEntries(PAGE_KINDS.map((one) => [one, one === kind ? marksOf(lesson) : UNKNOWN]));
  const { name, position, email, status, ...facts } = columns;
  return {
    ...system,
    pages: pages as Record<PageKind, PageMarks>,
    columns: {
      name: only(name, system.columns.name),
      position: only(position, system.columns.position),
      email: only(email, system.columns.email),
      status: only(status, system.columns.status),
    },
    nameParts: name === undefined ? system.nameParts : { given: [], family: [] },
    personHeadings: only(heading?.toLowerCase(), system.personHeadings),
    words: withWords(system.words, lesson),
    taught: { columns: facts, boxes },
  };
}
