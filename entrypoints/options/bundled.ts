/** A library that is part of the extension. */
export interface Bundled {
  name: string;
  license: string;
  url: string;
}

/** What the build carries of others; the build fails if it is not all. */
export const BUNDLED: readonly Bundled[] = [
  { name: 'preact', license: 'MIT', url: 'https://github.com/preactjs/preact' },
  { name: '@preact/signals', license: 'MIT', url: 'https://github.com/preactjs/signals' },
  { name: '@preact/signals-core', license: 'MIT', url: 'https://github.com/preactjs/signals' },
  { name: 'idb', license: 'ISC', url: 'https://github.com/jakearchibald/idb' },
  { name: 'zod', license: 'MIT', url: 'https://github.com/colinhacks/zod' },
  { name: 'wxt', license: 'MIT', url: 'https://github.com/wxt-dev/wxt' },
  { name: '@wxt-dev/browser', license: 'MIT', url: 'https://github.com/wxt-dev/wxt' },
];
