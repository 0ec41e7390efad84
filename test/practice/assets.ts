import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Reply } from './routes/route.ts';

const FOLDER = join(import.meta.dirname, 'public');
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Every static file by its path: nothing else of the disk can be asked for. */
export function readAssets(): ReadonlyMap<string, Reply> {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((file): [string, Reply] => {
      const full = join(file.parentPath, file.name);
      const headers = { 'content-type': TYPES[extname(file.name)] ?? 'application/octet-stream' };
      return [`/assets${full.slice(FOLDER.length)}`, { status: 200, headers, body: readFileSync(full) }];
    }),
  );
}
