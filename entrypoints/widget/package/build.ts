import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fillKnown } from '../../../core/index.ts';
import { bundle } from './bundle.ts';
import { manifest } from './manifest.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..', '..', '..');
export const PACKAGE = join(ROOT, '.output', 'widget');

/**
 * Files with code: where each begins, and how large it may be, minified and compressed, in bytes: with all that it loads
 * at once (what it shares with others, the words of one language), and whatever is loaded later.
 */
const FILES = {
  'license-lens.js': { entry: 'license-lens.ts', format: 'es', budget: 42_600, laterBudget: 30_700 },
  'license-lens.classic.js': { entry: 'classic.ts', format: 'iife', budget: 78_800, laterBudget: 0 },
  'license-check.js': { entry: 'license-check.ts', format: 'es', budget: 11_150, laterBudget: 0 },
  'classes.js': { entry: 'classes.ts', format: 'es', budget: 42_600, laterBudget: 30_700 },
} as const;

type FileName = keyof typeof FILES;

/** What a page writes beside the address of a script, so that no other script is run (SRI). */
const integrity = (code: string): string => `sha384-${createHash('sha384').update(code).digest('base64')}`;

const packageJson = (version: string) => ({
  name: 'license-lens-widget',
  version,
  description: 'Custom elements that tell which license somebody needs, and who has the wrong one.',
  license: 'MIT',
  type: 'module',
  keywords: ['web-components', 'custom-elements', 'license', 'audit'],
  main: './license-lens.js',
  types: './license-lens.d.ts',
  unpkg: './license-lens.classic.js',
  jsdelivr: './license-lens.classic.js',
  customElements: './custom-elements.json',
  sideEffects: ['./license-lens.js', './license-lens.classic.js', './license-check.js'],
  exports: {
    '.': { types: './license-lens.d.ts', default: './license-lens.js' },
    './classes': { types: './classes.d.ts', default: './classes.js' },
    './check': { types: './license-check.d.ts', default: './license-check.js' },
    './classic': './license-lens.classic.js',
    './react': { types: './react.d.ts' },
    './preact': { types: './preact.d.ts' },
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  },
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Builds the package. @returns what is over its budget, or should not be in it, in words */
export async function buildWidget(log: (line: string) => void = console.log): Promise<string[]> {
  rmSync(PACKAGE, { recursive: true, force: true });
  mkdirSync(PACKAGE, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const over: string[] = [];
  const sums: Record<string, string> = {};
  const sizes: Record<string, string> = {};
  const put = (name: string, code: string): number => {
    writeFileSync(join(PACKAGE, name), code);
    sums[name] = integrity(code);
    const size = gzipSync(code, { level: 9 }).length;
    log(`${name.padEnd(28)} ${kB(code.length).padStart(9)} min ${kB(size).padStart(9)} min + gzip`);
    return size;
  };
  const keepWithin = (budget: number, name: string, size: number): void => {
    sizes[name] = kB(size);
    if (size > budget) over.push(`${name}: ${size} bytes, ${size - budget} over its budget`);
  };
  for (const name of Object.keys(FILES) as FileName[]) {
    const { entry, format, budget, laterBudget } = FILES[name];
    const { code, atOnce, words, later, modules } = await bundle(entry, format);
    const putAll = (files: Readonly<Record<string, string>>) =>
      Object.entries(files).map(([file, code]) => [file, put(file, code)] as const);
    const sizesOf = (files: Readonly<Record<string, string>>) => putAll(files).map(([, size]) => size);
    const first = [put(name, code), ...sizesOf(atOnce), Math.max(0, ...sizesOf(words))];
    keepWithin(
      budget,
      name,
      first.reduce((total, size) => total + size),
    );
    for (const [file, size] of putAll(later)) keepWithin(laterBudget, file, size);
    // No library may come in: reading rosters and drawing are done by small code of our own.
    const libraries = Object.keys(modules).filter((id) => id.includes('node_modules'));
    if (libraries.length > 0) over.push(`${name} carries ${libraries.join(', ')}`);
  }
  cpSync(join(HERE, 'types'), PACKAGE, { recursive: true });
  cpSync(join(ROOT, 'LICENSE'), join(PACKAGE, 'LICENSE'));
  const told = {
    version,
    integrity: sums['license-lens.classic.js'],
    size: sizes['license-lens.js'],
    laterSize: sizes['license-lens.staffLists.js'],
    classicSize: sizes['license-lens.classic.js'],
    checkSize: sizes['license-check.js'],
  };
  const readme = readFileSync(join(HERE, 'README.md'), 'utf8');
  writeFileSync(join(PACKAGE, 'README.md'), fillKnown(readme, told));
  writeFileSync(join(PACKAGE, 'package.json'), json(packageJson(version)));
  writeFileSync(join(PACKAGE, 'custom-elements.json'), json(manifest()));
  writeFileSync(join(PACKAGE, 'integrity.json'), json(sums));
  return over;
}

if (import.meta.main) {
  const over = await buildWidget();
  for (const line of over) console.error(line);
  if (over.length > 0) process.exitCode = 1;
}
