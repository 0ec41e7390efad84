import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fillKnown } from '../../../core/index.ts';
import { bundle, type Load } from './bundle.ts';
import { manifest } from './manifest.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..', '..', '..');
export const PACKAGE = join(ROOT, '.output', 'widget');

/** How large what is loaded later may be, with all it needs and words of one language, minified and compressed, in bytes. */
const LATER = {
  check: 2_000,
  licenseAnswers: 4_000,
  reading: 4_500,
  details: 12_700,
  plan: 14_500,
  staffLists: 40_500,
} as const;

/** How large one file of them may be. */
const LARGEST = 30_700;

/**
 * Files with code: where each begins, and how large it may be, minified and compressed, in bytes, with all that it loads
 * at once: what it shares with others, and the words of one language.
 */
const FILES = {
  'license-lens.js': { entry: 'license-lens.ts', format: 'es', budget: 27_300 },
  'license-lens.classic.js': { entry: 'license-lens.classic.ts', format: 'iife', budget: 78_800 },
  'license-check.js': { entry: 'license-check.ts', format: 'es', budget: 8_600 },
  'classes.js': { entry: 'classes.ts', format: 'es', budget: 27_200 },
} as const;

type FileName = keyof typeof FILES;
type Part = keyof typeof LATER;

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
  const bytes = new Map<string, number>();
  const put = (name: string, code: string): void => {
    writeFileSync(join(PACKAGE, name), code);
    sums[name] = integrity(code);
    const size = gzipSync(code, { level: 9 }).length;
    bytes.set(name, size);
    log(`${name.padEnd(32)} ${kB(code.length).padStart(9)} min ${kB(size).padStart(9)} min + gzip`);
  };
  /** How much is loaded together: files, and words of the language that has most to say. */
  const together = ({ files, words }: Load): number => {
    const sizesOf = (names: readonly string[]): number[] => names.map((name) => bytes.get(name) ?? 0);
    return sizesOf(files).reduce((total, size) => total + size, Math.max(0, ...sizesOf(words)));
  };
  const keepWithin = (budget: number, name: string, load: Load): void => {
    const size = together(load);
    sizes[name] = kB(size);
    if (size > budget) over.push(`${name}: ${size} bytes, ${size - budget} over its budget`);
  };
  for (const name of Object.keys(FILES) as FileName[]) {
    const { entry, format, budget } = FILES[name];
    const { code, first, later, modules } = await bundle(entry, format);
    for (const [file, its] of Object.entries(code)) put(file, its);
    keepWithin(budget, name, first);
    for (const [part, load] of Object.entries(later)) {
      keepWithin(LATER[part as Part] ?? 0, `${name}: ${part}`, load);
      for (const file of load.files) keepWithin(LARGEST, file, { files: [file], words: [] });
    }
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
    laterSize: kB(bytes.get('license-lens.staffLists.js') ?? 0),
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
