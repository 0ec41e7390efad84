import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../core/index.ts';
import { wordsFile } from './wordsFile.ts';

const IMPORT =
  /(?:src|href)="\/?([^"]+\.(?:js|css))"|from\s*["']\.\/([^"']+\.js)["']|import\s*["']\.\/([^"']+\.js)["']/g;

/** What a script asks for as soon as it has anything to do, by its own name and that of its files (`partsApart.ts`). */
const BRINGS = /\.bring\("[\w-]+\/([\w-]+)\.js",(\[[^\]]*\])\)/g;

/** The words of a script or a part in its largest language; none, if it says nothing. */
function wordsIn(build: string, speaker: string): string[] {
  const words = LANGUAGES.map((language) => wordsFile(speaker, language).slice(1));
  return words
    .filter((file) => existsSync(join(build, file)))
    .sort((a, b) => gzipped(build, [b]) - gzipped(build, [a]))
    .slice(0, 1);
}

/**
 * All that a script or a page of a build loads at once, in its largest language: `hints.js`, `popup.html`. Of the
 * background that is what it takes to keep a reading and to answer it.
 */
export function loadedFiles(build: string, name: string): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path) || !existsSync(join(build, path))) return;
    found.add(path);
    for (const [, linked, ...imported] of readFileSync(join(build, path), 'utf8').matchAll(IMPORT)) {
      if (linked) follow(linked);
      for (const file of imported) if (file) follow(`chunks/${file}`);
    }
  };
  follow(name);
  const speaker = name.replace(/\.\w+$/, '');
  const brought = [...readFileSync(join(build, name), 'utf8').matchAll(BRINGS)];
  const parts = brought.flatMap(([, part, files = '[]']) => [
    ...(JSON.parse(files) as string[]),
    ...wordsIn(build, `${speaker}-${part}`),
  ]);
  return [...found, ...wordsIn(build, speaker), ...parts];
}

/** How large files of a build are together, compressed one by one, in bytes. */
export const gzipped = (build: string, files: readonly string[]): number =>
  files.reduce((total, file) => total + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0);

/** How large what a script or a page loads at once may be, in bytes, compressed. */
export const BUDGETS: Readonly<Record<string, number>> = {
  'content-scripts/staff.js': 6_600,
  'reader.js': 45_900,
  'hints.js': 23_600,
  'judge.js': 29_200,
  'panel.js': 24_800,
  'opened.js': 13_300,
  'background.js': 39_300,
  'popup.html': 24_600,
  'options.html': 21_500,
  'sidepanel.html': 36_200,
  'access.html': 22_700,
  'plan.html': 24_600,
};

/** What of a build is over its budget, in words. */
export const overBudget = (build: string): string[] =>
  Object.entries(BUDGETS).flatMap(([name, budget]) => {
    const size = gzipped(build, loadedFiles(build, name));
    return size > budget ? `${name}: ${size} bytes, ${size - budget} over its budget` : [];
  });
