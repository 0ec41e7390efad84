import { join } from 'node:path';
import type { Plugin } from 'vite';
import { GUESTS_FOLDER } from './guests.ts';

/** Packages are those of the folder in which guests are installed, where it has them. */
export function guestPackages(): Plugin {
  const folder = process.env[GUESTS_FOLDER];
  if (!folder) throw new Error('guests are not installed: `npm run guests` does that, and tries them');
  return {
    name: 'guest-packages',
    enforce: 'pre',
    resolveId(source, importer) {
      const isOurs = importer?.startsWith(import.meta.dirname);
      if (!isOurs || !/^[@\w]/.test(source)) return undefined;
      return this.resolve(source, join(folder, 'package.json'), { skipSelf: true });
    },
  };
}
