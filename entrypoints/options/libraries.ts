/** A library that is part of the extension. */
export interface Library {
  name: string;
  license: string;
  url: string;
}

/** All libraries in the build. The build fails if one is missing here. */
export const LIBRARIES: readonly Library[] = [
  { name: 'idb', license: 'ISC', url: 'https://github.com/jakearchibald/idb' },
  { name: 'wxt', license: 'MIT', url: 'https://github.com/wxt-dev/wxt' },
  { name: '@wxt-dev/browser', license: 'MIT', url: 'https://github.com/wxt-dev/wxt' },
];
