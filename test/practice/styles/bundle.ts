import { join } from 'node:path';
import type { Reply } from '../routes/route.ts';
import { guestPackages } from './guestPackages.ts';
import { isGuest } from './guests.ts';
import { isStyle, type Style } from './styles.ts';

interface Bundle {
  js: string;
  css: string;
}

const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

async function bundle(style: Style): Promise<Bundle> {
  // Loaded only where such a page is opened: building takes a second that nobody else should wait.
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, style),
    publicDir: false,
    plugins: isGuest(style) ? [guestPackages()] : [],
    define: { 'process.env.NODE_ENV': '"production"' },
    // Under a test runner libraries would be taken as they are for their developers.
    resolve: { conditions: ['module', 'browser', 'production'] },
    // Under a test runner JSX would be compiled for a development React, which the production one does not understand.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      // Nothing but the script and the sheet is served.
      ...(isGuest(style) && { assetsInlineLimit: Number.MAX_SAFE_INTEGER }),
      rolldownOptions: {
        input: join(import.meta.dirname, style, 'main.ts'),
        // Such as what a library would load for a menu that nobody opens.
        output: { codeSplitting: false },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`the style ${style} was not built`);
  const { output } = result;
  const css = output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : []));
  return { js: output[0].code, css: css.join('\n') };
}

const bundles = new Map<Style, Promise<Bundle>>();

/** The script or the style sheet of a style, built with its library when it is first asked for. */
export async function bundleAt(path: string): Promise<Reply | undefined> {
  const [, style, kind] = /^\/styles\/([^/]+)\/main\.(js|css)$/.exec(path) ?? [];
  if (!isStyle(style) || (kind !== 'js' && kind !== 'css')) return undefined;
  const built = bundles.get(style) ?? bundle(style);
  bundles.set(style, built);
  return { status: 200, headers: { 'content-type': TYPES[kind] }, body: (await built)[kind] };
}
