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

async function bundled(entry: string): Promise<string> {
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
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${entry} was not built`);
  return result.output[0].code;
}

const scripts = new Map<string, Promise<string>>();

const once = (entry: string): Promise<string> => {
  const script = scripts.get(entry) ?? bundled(entry);
  scripts.set(entry, script);
  return script;
};

/** The script of an application, built when it is first asked for. */
export const hostScript = (host: Host): Promise<string> => once(join(import.meta.dirname, 'hosts', `${host}.ts`));

export const docsScript = (): Promise<string> =>
  once(join(import.meta.dirname, '..', '..', 'entrypoints', 'widget', 'docs', 'live.ts'));
