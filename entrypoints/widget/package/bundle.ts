import { join } from 'node:path';
import { build } from 'vite';
import { withoutHtmlStrings } from '../../shared/withoutHtmlStrings.ts';

const HERE = import.meta.dirname;

export interface Bundle {
  code: string;
  /** Bytes of each module in it, before compression. */
  modules: Readonly<Record<string, number>>;
}

/** One entry with everything in one file. */
export async function bundle(entry: string, format: 'es' | 'iife'): Promise<Bundle> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: join(HERE, '..'),
    plugins: [withoutHtmlStrings()],
    resolve: {
      alias: [{ find: /^preact(\/hooks|\/jsx-runtime)?$/, replacement: join(HERE, '..', 'drawing', 'preact.ts') }],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    // Under a test runner JSX would be compiled for a development Preact.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        input: join(HERE, '..', entry),
        output: { format, codeSplitting: false },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${entry} was not built`);
  const [chunk, ...others] = result.output;
  if (others.length > 0) throw new Error(`${entry} is more than one file: ${others.map((one) => one.fileName)}`);
  const modules = Object.entries(chunk.modules).map(([id, { renderedLength }]) => [id, renderedLength] as const);
  return { code: chunk.code, modules: Object.fromEntries(modules) };
}
