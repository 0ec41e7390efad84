import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWidget, PACKAGE } from '../../../entrypoints/widget/package/build.ts';
import { type Group, type Row, single } from '../rows.ts';
import { EXTENSION } from './world.ts';

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

const IMPORT =
  /(?:src|href)="\/?([^"]+\.(?:js|css))"|from\s*["']\.\/([^"']+\.js)["']|import\s*["']\.\/([^"']+\.js)["']/g;

/** All that a page of the extension loads. */
const filesOf = (page: string): string[] => {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path) || !existsSync(join(EXTENSION, path))) return;
    found.add(path);
    for (const [, linked, ...imported] of readFileSync(join(EXTENSION, path), 'utf8').matchAll(IMPORT)) {
      if (linked) follow(linked);
      for (const name of imported) if (name) follow(`chunks/${name}`);
    }
  };
  follow(page);
  return [...found];
};

const sizeOf = (what: string, files: readonly string[], atMost?: number, note?: string): Row =>
  single(what, [files.reduce((total, file) => total + gzipped(file), 0)], 'kB', atMost, note);

/** What the content script is made of, by its source map. */
const CONTENT =
  'What every page of the host gets: of these, about 2.1 kB watch the page and load what it calls for, 1.6 kB are the first look, 0.8 kB the marks by which the pages of the practice system are known, 0.6 kB what asks the background. No library is in it. A page that may be one of ours gets reader.js as well: about 26 kB of it sense and understand pages, 4 kB are badges and what holds the answers, 2.6 kB the words of the practice system, 1.6 kB names and labels.';

/** Both elements, and the quick check alone: what they may weigh, and what the weight is. */
const WIDGET_GOALS: Readonly<Record<string, readonly [atMost: number, note?: string]>> = {
  'license-lens.js': [
    20,
    'Of these, about 17 kB are texts in two languages, 11 kB the rules and the audit, 5 kB reading rosters (JSON) and writing findings, 6 kB the plan, 5.5 kB views and elements, 3 kB what is known of practice systems, 1.5 kB styles, 1 kB what draws (in place of 6 kB of Preact). No library is in it. The texts alone are nearly the goal; with one language and no plan it would still be about 30 kB.',
  ],
  'license-lens.staffLists.js': [
    35,
    'Loaded with the first staff list of another program: reading XLSX, ODS, HTML and CSV, understanding them, and the questions.',
  ],
  'license-lens.classic.js': [75, 'One file, without the reader of workbooks.'],
  'license-check.js': [12],
};

const widgetRows = async (): Promise<Row[]> => {
  await buildWidget(() => undefined);
  return Object.entries(WIDGET_GOALS).map(([name, [atMost, note]]) =>
    sizeOf(`widget: ${name}`, [join(PACKAGE, name)], atMost, note),
  );
};

export async function sizesGroup(): Promise<Group> {
  const inBuild = (...names: string[]) => names.map((name) => join(EXTENSION, name));
  const own = readdirSync(EXTENSION).filter((name) => name.endsWith('.js') && name !== 'background.js');
  return {
    title: 'Sizes',
    how: 'Of the build that ships, minified and compressed with gzip, each with all that it loads.',
    rows: [
      sizeOf('content script', inBuild('content-scripts/staff.js'), 15, CONTENT),
      ...own.map((name) => sizeOf(`${name}, loaded into the page when it is asked for`, inBuild(name))),
      sizeOf('background.js', inBuild('background.js')),
      sizeOf('popup', inBuild(...filesOf('popup.html'))),
      sizeOf('who can do what', inBuild(...filesOf('access.html')), 40),
      sizeOf('plan ahead', inBuild(...filesOf('plan.html')), 40),
      sizeOf('options', inBuild(...filesOf('options.html'))),
      ...(await widgetRows()),
    ],
  };
}
