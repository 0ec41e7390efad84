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

const sizeOf = (what: string, files: readonly string[], atMost?: number): Row =>
  single(what, [files.reduce((total, file) => total + gzipped(file), 0)], 'kB', atMost);

/** Both elements, and the quick check alone. */
const WIDGET_GOALS: Readonly<Record<string, number>> = { 'license-lens.js': 20, 'license-check.js': 12 };

const widgetRows = async (): Promise<Row[]> => {
  await buildWidget(() => undefined);
  return Object.entries(WIDGET_GOALS).map(([name, atMost]) => sizeOf(`widget: ${name}`, [join(PACKAGE, name)], atMost));
};

export async function sizesGroup(): Promise<Group> {
  const inBuild = (...names: string[]) => names.map((name) => join(EXTENSION, name));
  const own = readdirSync(EXTENSION).filter((name) => name.endsWith('.js') && name !== 'background.js');
  return {
    title: 'Sizes',
    how: 'Of the build that ships, minified and compressed with gzip, each with all that it loads.',
    rows: [
      sizeOf('content script', inBuild('content-scripts/staff.js'), 15),
      ...own.map((name) => sizeOf(`${name}, loaded into the page when it is asked for`, inBuild(name))),
      sizeOf('background.js', inBuild('background.js')),
      sizeOf('popup', inBuild(...filesOf('popup.html'))),
      sizeOf('options', inBuild(...filesOf('options.html'))),
      ...(await widgetRows()),
    ],
  };
}
