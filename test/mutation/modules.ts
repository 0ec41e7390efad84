import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction, constants } from 'node:vm';
import fc from 'fast-check';
import { build, type Plugin } from 'vite';
import { instrument, type Mutant } from './instrument.ts';
import { suite, type Test } from './suite.ts';

/** Who says which mutant lives, counts the rounds of loops, and how often a property is tried at most. */
export interface Switch {
  is: (id: number) => boolean;
  tick: () => void;
  runs: () => number;
}

export interface Built {
  mutants: readonly Mutant[];
  /** Loads a test file and all that it is made of, afresh. */
  load: (file: string, switched: Switch) => Test[];
}

const ROOT = process.cwd();
/** Of 600 made-up pages, this many: what they tell, the first ones tell. */
const PAGES = 100;
/** Fewer runs, and no search for the smallest example: that a mutant was noticed is enough. */
const checker = (runs: Switch['runs']) => {
  const assert = (property: Parameters<typeof fc.assert>[0], given: { numRuns?: number } = {}) =>
    fc.assert(property, {
      seed: 20260522,
      ...given,
      numRuns: Math.min(given.numRuns ?? 100, runs()),
      endOnFailure: true,
    });
  return { ...fc, assert, default: { ...fc, assert } };
};

const instrumenting = (rooms: readonly string[], mutants: Mutant[]): Plugin => ({
  name: 'mutants',
  enforce: 'pre',
  transform: {
    filter: { id: /\.tsx?$/ },
    handler(source, id) {
      const path = relative(ROOT, id);
      const code = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
        .replace('const PAGES = 600;', `const PAGES = ${PAGES};`);
      if (!path.startsWith('core/') || path.startsWith('core/words/')) return code;
      const mutates = rooms.some((room) => path.startsWith(room));
      const made = instrument(path, code, mutants.length, mutates);
      mutants.push(...made.mutants);
      return made.code;
    },
  },
});

type Exports = Record<string, unknown>;
type Compiled = (
  require: (id: string) => unknown,
  module: { exports: Exports },
  exports: Exports,
  is: Switch['is'],
  tick: Switch['tick'],
) => void;

/** Builds test files with every mutant of these rooms in one instrumented source. */
export async function buildTests(files: readonly string[], rooms: readonly string[]): Promise<Built> {
  const mutants: Mutant[] = [];
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [instrumenting(rooms, mutants)],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: {
        input: [...files],
        treeshake: false,
        output: { format: 'cjs', preserveModules: true, preserveModulesRoot: ROOT, entryFileNames: '[name].cjs' },
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  const compiled = new Map<string, Compiled>();
  for (const chunk of bundle.output) {
    if (chunk.type !== 'chunk') continue;
    const names = ['require', 'module', 'exports', '__is', '__tick'];
    const options = { filename: chunk.fileName, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
    compiled.set(chunk.fileName, compileFunction(chunk.code, names, options) as Compiled);
  }
  const outside = createRequire(`${ROOT}/package.json`);

  const load = (file: string, { is, tick, runs }: Switch): Test[] => {
    const fastCheck = checker(runs);
    const { door, tests } = suite();
    const loaded = new Map<string, { exports: Exports }>();
    const inside = (name: string): Exports => {
      const known = loaded.get(name);
      if (known) return known.exports;
      const run = compiled.get(name);
      if (!run) throw new Error(`${name} was not built`);
      const module = { exports: {} };
      loaded.set(name, module);
      const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '.';
      const require = (id: string): unknown => {
        if (id === 'vitest') return door;
        if (id === 'fast-check') return fastCheck;
        return id.startsWith('.') ? inside(new URL(`${folder}/${id}`, 'file:///').pathname.slice(1)) : outside(id);
      };
      run(require, module, module.exports, is, tick);
      return module.exports;
    };
    inside(file.replace(/\.tsx?$/, '.cjs'));
    return tests;
  };
  return { mutants, load };
}
