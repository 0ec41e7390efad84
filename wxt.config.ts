import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

import { COMMANDS, type CommandName } from './components/shortcutNames.ts';
import { vocabularies } from './core/systems/registry/vocabularies.ts';
import { LANGUAGES } from './core/words/language.ts';
import { overBudget } from './entrypoints/shared/loadedFiles.ts';
import { onlyNamedLibraries, thirdParty } from './entrypoints/shared/onlyNamedLibraries.ts';
import { ownLibraries } from './entrypoints/shared/ownLibraries.ts';
import { partsApart } from './entrypoints/shared/partsApart.ts';
import { SPEAKING } from './entrypoints/shared/scriptNames.ts';
import { wordsApart } from './entrypoints/shared/wordsApart.ts';
import { wordsFile } from './entrypoints/shared/wordsFile.ts';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Nearly all of it runs on every page of the host: Chromium compiles it at once, and not function by function. */
const FIRST_SCRIPT = 'content-scripts/staff.js';
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** The oldest versions in which everything stands in its place: docs/browsers.md says what asks for which. */
const OLDEST = { chrome: 144, firefox: 147 };

/**
 * Keys for what the admin does most, which no browser has for something of its own: it would leave ours out. The admin
 * may change each.
 */
const KEYS: Record<CommandName, string> = {
  sidePanel: 'Alt+Shift+L',
  panel: 'Alt+Shift+O',
  nextPerson: 'Alt+Shift+J',
  licenseCheck: 'Alt+Shift+K',
};
const commands = () =>
  Object.fromEntries(
    COMMANDS.map((name) => [name, { suggested_key: { default: KEYS[name] }, description: `__MSG_${name}__` }]),
  );

export default defineConfig({
  imports: false,
  // `wxt dev` opens a browser where one can be seen, and only rebuilds elsewhere.
  webExt: { disabled: !hasDisplay },
  manifestVersion: 3,
  hooks: {
    'build:done': ({ config }) => {
      const over = config.command === 'build' ? overBudget(config.outDir) : [];
      if (over.length > 0) throw new Error(over.join('\n'));
    },
    // Files of words come out of the build (wordsApart.ts).
    'prepare:publicPaths': (_, paths) => {
      paths.push(...SPEAKING.flatMap((script) => LANGUAGES.map((language) => wordsFile(script, language))));
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'third-party.txt', contents: thirdParty() });
    },
  },
  vite: ({ command }) => ({
    // While it is developed, WXT brings more libraries along, and words and parts stand in the scripts.
    plugins: [
      ...(command === 'build' ? [onlyNamedLibraries(), wordsApart(), partsApart('background')] : []),
      ownLibraries(),
    ],
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('entrypoints/staff.content/context.ts') } },
    worker: {
      format: 'es',
      plugins: () => [onlyNamedLibraries(), ownLibraries()],
      rolldownOptions: { output: { comments: false } },
    },
    // Written out for older browsers, `light-dark()` would follow the browser where it should follow the page.
    build: {
      modulePreload: false,
      cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      rolldownOptions: {
        output: { postBanner: ({ fileName }) => (fileName === FIRST_SCRIPT ? COMPILED_AT_ONCE : '') },
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser, command }) => ({
    name: 'License Lens',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    commands: commands(),
    host_permissions: vocabularies.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
    // Other practice systems: each host with a click of the admin, in the browser's own prompt.
    optional_host_permissions: ['https://*/*'],
    // While it is developed, the pages are loaded from a server.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
      },
    }),
    // Firefox takes what an organization sets without being told of what kind it is.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser !== 'firefox' && { minimum_chrome_version: String(OLDEST.chrome) }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'license-lens@license-lens.dev',
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
