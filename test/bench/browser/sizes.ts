import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipped, loadedFiles } from '../../../entrypoints/shared/loadedFiles.ts';
import { buildWidget, PACKAGE } from '../../../entrypoints/widget/package/build.ts';
import { type Group, type Row, single } from '../rows.ts';
import { EXTENSION } from './world.ts';

const sizeOf = (what: string, build: string, files: readonly string[], atMost?: number, note?: string): Row =>
  single(what, [gzipped(build, files) / 1000], 'kB', atMost, note);

/** A script or a page of the extension, with all that it loads at once and the words of one language. */
const loadedBy = (what: string, name: string, atMost?: number, note?: string): Row =>
  sizeOf(what, EXTENSION, loadedFiles(EXTENSION, name), atMost, note);

/** What the content script is made of, by its source map. */
const CONTENT =
  'What every page of the host gets: of these, about 2.1 kB watch the page and load what it calls for, 1.6 kB are the first look, 0.8 kB the marks by which the pages of the practice system are known, 0.6 kB what asks the background. No library is in it. A page that may be one of ours gets reader.js as well: about 26 kB of it sense and understand pages, 4 kB are badges and what holds the answers, 2.6 kB the words of the practice system, 1.6 kB names and labels.';

/** Both elements, and the quick check alone: what they may weigh, and what the weight is. */
const WIDGET_GOALS: Readonly<Record<string, readonly [atMost: number, note?: string]>> = {
  'license-lens.js': [
    20,
    'To the first findings of a roster that is given as an object: the script, what it shares with its other files, and the words of one language (2.3 kB). About 7.5 kB are the rules and the audit, 2.8 kB what a roster is made of, names and labels, 2.2 kB what rules ask of practice systems, 7.5 kB views and elements, 1.5 kB styles, 1.5 kB what draws (in place of 6 kB of Preact). Reasons and steps come once the findings are listed (12.6 kB with their words, the whole catalogue of permissions among them); what asks for a roster or reads one from an address or a text where none is given as an object (4.4 kB), the check (2 kB, what answers it 3 kB) and the list of what to do (7.5 kB) where they are needed. No library is in it.',
  ],
  'license-lens.staffLists.js': [
    35,
    'Loaded with the first staff list of another program: reading XLSX, ODS, HTML and CSV, understanding them, and the questions.',
  ],
  'license-lens.classic.js': [45, 'One file with both languages, without the reader of workbooks.'],
  'license-check.js': [
    10,
    'To its first question, with the words of one language (0.8 kB). What answers comes once that stands: 3.9 kB with its words.',
  ],
};

/** A file of the package with what it loads at once. */
const withItsParts = (name: string): string[] =>
  [name, name.replace('.js', '.shared.js'), name.replace('.js', '.es.js')].filter((file) =>
    existsSync(join(PACKAGE, file)),
  );

const widgetRows = async (): Promise<Row[]> => {
  await buildWidget(() => undefined);
  return Object.entries(WIDGET_GOALS).map(([name, [atMost, note]]) =>
    sizeOf(`widget: ${name}`, PACKAGE, withItsParts(name), atMost, note),
  );
};

export async function sizesGroup(): Promise<Group> {
  return {
    title: 'Sizes',
    how: 'Of the build that ships, minified and compressed with gzip, each with all that it loads at once and the words of one language.',
    rows: [
      loadedBy('content script', 'content-scripts/staff.js', 15, CONTENT),
      loadedBy('reader.js, loaded into a page that may be one of ours', 'reader.js'),
      loadedBy('hints.js, loaded into a page with hints', 'hints.js', 25),
      loadedBy('judge.js, loaded into a permissions page once its hints stand', 'judge.js'),
      loadedBy('panel.js, loaded into the page when it is opened', 'panel.js', 25),
      loadedBy('opened.js, loaded with the first thing that is opened in the panel', 'opened.js'),
      loadedBy('beside.js, loaded into the page for the side panel', 'beside.js'),
      loadedBy('card.js, loaded into the page with the first card', 'card.js'),
      loadedBy('snapshot.js, loaded into the page for a snapshot', 'snapshot.js'),
      loadedBy('background.js', 'background.js', 40),
      loadedBy('popup, to its first content', 'popup.html', 25),
      loadedBy('side panel', 'sidepanel.html'),
      loadedBy('who can do what', 'access.html', 40),
      loadedBy('plan ahead', 'plan.html', 40),
      loadedBy('options, to their first content', 'options.html', 35),
      ...(await widgetRows()),
    ],
  };
}
