import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PACKAGE } from '../../entrypoints/widget/package/build.ts';

/** Applications of others that use the elements, each with its real framework. */
export const HOSTS = ['plain', 'react', 'vue', 'svelte'] as const;
export type Host = (typeof HOSTS)[number];
export const isHost = (name: string | undefined): name is Host => HOSTS.some((host) => host === name);

const svelte = (): Plugin => ({
  name: 'svelte',
  async transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined;
    const { compile } = await import('svelte/compiler');
    return { code: compile(code, { filename: id, generate: 'client', css: 'external' }).js.code, map: null };
  },
});

async function bundled(entry: string, file: string): Promise<string> {
  // Loaded only where such a page is opened: building takes a second that nobody else should wait.
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    root: import.meta.dirname,
    mode: 'production',
    plugins: [svelte()],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    resolve: {
      alias: { 'license-lens-widget': join(PACKAGE, 'license-lens.js') },
      conditions: ['browser', 'module', 'import', 'default'],
    },
    base: './',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { entryFileNames: file, chunkFileNames: 'part-[name]-[hash].js' } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${entry} was not built`);
  const [first, ...others] = result.output;
  for (const one of others) if (one.type === 'chunk') parts.set(one.fileName, one.code);
  return first.code;
}

const parts = new Map<string, string>();

/** What scripts load later, from beside themselves: known once they are built. */
export const partOfScript = (name: string): string | undefined => parts.get(name);

const scripts = new Map<string, Promise<string>>();

/** @param file where it is served: what it loads later asks for it there */
const once = (entry: string, file: string): Promise<string> => {
  const script = scripts.get(entry) ?? bundled(entry, file);
  scripts.set(entry, script);
  return script;
};

/** The script of an application, built when it is first asked for. */
export const hostScript = (host: Host): Promise<string> =>
  once(join(import.meta.dirname, 'hosts', `${host}.ts`), `host/${host}.js`);

export const docsScript = (): Promise<string> =>
  once(join(import.meta.dirname, '..', '..', 'entrypoints', 'widget', 'docs', 'live.ts'), 'docs.js');
