import { describe, expect, it } from 'vitest';
import {
  PAGE_KINDS,
  type PageKind,
  type PageReading,
  type PageResult,
  readPage,
  type Vocabulary,
} from '../../core/index.ts';
import { SYSTEM_IDS } from '../../core/systems/ids.ts';
import { allVocabularies } from '../../core/systems/registry/allVocabularies.ts';
import { systemExamples } from '../../core/systems/registry/examples.ts';
import type { ExamplePage, PageExamples, PageMark, SystemExamples } from '../../core/systems/system.ts';

interface Described {
  id: string;
  vocabulary: Vocabulary;
  examples: SystemExamples;
}

const all: readonly Described[] = SYSTEM_IDS.flatMap((id, i) => {
  const [vocabulary, examples] = [allVocabularies[i], systemExamples[i]];
  return vocabulary && examples ? [{ id, vocabulary, examples }] : [];
});

const read = ({ html, path }: ExamplePage, vocabulary: Vocabulary): PageResult => {
  document.body.innerHTML = html;
  return readPage(document, `https://app.example${path}`, vocabulary);
};

const readingIn = (page: ExamplePage, vocabulary: Vocabulary): PageReading | undefined => {
  const result = read(page, vocabulary);
  return result && 'reading' in result ? result.reading : undefined;
};

const kindsOf = ({ examples }: Described) => Object.entries(examples) as [PageKind, PageExamples][];

/** The vocabulary in which one page mark decides: a page that shows it is read, and no other. */
const decidedBy = (mark: PageMark, kind: PageKind, { pages, ...rest }: Vocabulary): Vocabulary => {
  const weighed = (one: PageKind) => ({
    bar: 10,
    marks: pages[one].marks.map((other) => ({ ...other, weight: one !== kind ? 0 : other === mark ? 10 : 0.01 })),
  });
  return {
    ...rest,
    pages: Object.fromEntries(PAGE_KINDS.map((one) => [one, weighed(one)])) as unknown as Vocabulary['pages'],
  };
};

/** Page marks of a kind that no example page of a system shows that has them: each once, where it is first. */
const unshown = (kind: PageKind): string[] => {
  const marks = new Set(all.flatMap(({ vocabulary }) => vocabulary.pages[kind].marks));
  return [...marks].flatMap((mark) => {
    const owners = all.filter(({ vocabulary }) => vocabulary.pages[kind].marks.includes(mark));
    const isShown = owners.some(({ vocabulary, examples }) =>
      examples[kind]?.read.some((page) => readingIn(page, decidedBy(mark, kind, vocabulary))?.kind === kind),
    );
    if (isShown) return [];
    const name = [mark.on, ...(mark.any ? [`“${mark.shown ?? mark.any[0]}”`] : [])].join(' ');
    return [`no page of ${kind} in core/systems/${owners[0]?.id}/examples.ts shows the page mark ${name}`];
  });
};

/** Page marks that an example page is there to show, and that there are not. */
const missing = (kind: PageKind): string[] =>
  all.flatMap(({ id, vocabulary, examples }) => {
    const shown = new Set(vocabulary.pages[kind].marks.map((mark) => mark.shown));
    return (examples[kind]?.read ?? [])
      .flatMap(({ shows = [] }) => shows)
      .filter((label) => !shown.has(label))
      .map(
        (label) =>
          `no page mark of ${kind} in core/systems/${id}/pages.ts is “${label}”, which a page is there to show`,
      );
  });

it.each(PAGE_KINDS)('every page mark of %s that an example page is there to show is there', (kind) => {
  expect(missing(kind)).toEqual([]);
});

it.each(PAGE_KINDS)('every page mark of %s is shown by an example page', (kind) => {
  expect(unshown(kind)).toEqual([]);
});

/** What a reading says of licenses, boxes and seats: what must never be taken for something else. */
const factsOf = ({ staff, pools = {} }: PageReading): string[] => [
  ...Object.entries(pools).map(([license, bought]) => `${bought} of ${license}`),
  ...staff.flatMap(({ name, licenses = {}, boxes = [] }) => [
    ...Object.entries(licenses).map(([license, on]) => `${name}: ${license} ${on}`),
    ...boxes.map(({ level, label, on }) => `${name}: ${level}, ${label} ${on}`),
  ]),
];

describe.each(all.map((system) => [system.id, system] as const))('the example pages of %s', (id, system) => {
  const { vocabulary } = system;

  it('are of each kind that has page marks: some to be read, and one that looks like it and must not be', () => {
    const marked = Object.entries(vocabulary.pages).flatMap(([kind, { marks }]) => (marks.length > 0 ? [kind] : []));
    expect(kindsOf(system).map(([kind]) => kind)).toEqual(expect.arrayContaining(marked));
    for (const [kind, { read: some, notRead }] of kindsOf(system)) {
      expect(some.length, `core/systems/${id}/examples.ts has no page of ${kind} to be read`).toBeGreaterThan(0);
      expect(notRead.length, `core/systems/${id}/examples.ts has none that looks like ${kind}`).toBeGreaterThan(0);
    }
  });

  it('are read as what they are', () => {
    for (const [kind, { read: some }] of kindsOf(system)) {
      for (const page of some) expect(readingIn(page, vocabulary)).toMatchObject({ ...page.says, kind, system: id });
    }
  });

  it('are not read where they only look like it', () => {
    for (const [, { notRead }] of kindsOf(system)) {
      for (const page of notRead) expect(readingIn(page, vocabulary), page.html).toBeUndefined();
    }
  });

  it('say nothing in the words of another system that they do not say in their own', () => {
    const others = all.filter((other) => other !== system);
    for (const page of kindsOf(system).flatMap(([, { read: some }]) => some)) {
      const own = factsOf(readingIn(page, vocabulary) ?? { kind: 'staffList', system: id, url: '', staff: [] });
      for (const other of others) {
        const reading = readingIn(page, other.vocabulary);
        if (reading) expect(own, `read as ${other.id}`).toEqual(expect.arrayContaining(factsOf(reading)));
      }
    }
  });
});
