import { basename, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { ownDrawing } from '../../shared/ownDrawing.ts';

const HERE = import.meta.dirname;

export interface Bundle {
  code: string;
  /** What is loaded beside it when it is needed: the code by the name of its file. */
  later: Readonly<Record<string, string>>;
  /** Bytes of each module in it, before compression. */
  modules: Readonly<Record<string, number>>;
}

/** A classic script is one file, with no reader of workbooks: it takes the modules that do without. */
const textsAlone: Plugin = {
  name: 'texts-alone',
  enforce: 'pre',
  resolveId: (id) =>
    /\/(?:fileKinds|fileSheets|loadStaffLists)\.ts$/.test(id)
      ? join(HERE, '..', `${basename(id, '.ts')}.classic.ts`)
      : null,
};

/** One entry with everything that it needs at once in one file; a classic script with everything. */
export async function bundle(entry: string, format: 'es' | 'iife'): Promise<Bundle> {
  const name = basename(entry, '.ts');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: join(HERE, '..'),
    plugins: [ownDrawing(), ...(format === 'iife' ? [textsAlone] : [])],
    define: { 'process.env.NODE_ENV': '"production"' },
    // Under a test runner JSX would be compiled for a development Preact.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      // As a library, nothing is put around what is loaded later.
      ...(format === 'es' && { lib: { entry: join(HERE, '..', entry), formats: [format] } }),
      write: false,
      minify: true,
      target: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        input: join(HERE, '..', entry),
        output: {
          format,
          minify: true,
          entryFileNames: `${name}.js`,
          chunkFileNames: `${name}.[name].js`,
          // A library would keep its marks of pure calls. They help nobody: each file is loaded as it is.
          comments: false,
          ...(format === 'iife' && { codeSplitting: false }),
        },
        // What is loaded later takes from the entry what both need.
        preserveEntrySignatures: 'allow-extension',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${entry} was not built`);
  const [chunk, ...others] = result.output;
  const later = others.flatMap((one) => (one.type === 'chunk' ? [one] : []));
  const modules = [chunk, ...later].flatMap((one) => Object.entries(one.modules));
  return {
    code: chunk.code,
    later: Object.fromEntries(later.map(({ fileName, code }) => [fileName, code])),
    modules: Object.fromEntries(modules.map(([id, { renderedLength }]) => [id, renderedLength])),
  };
}
