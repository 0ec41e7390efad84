import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { type Piece, withPiece } from './guide.ts';

/** Linked, not copied: what `npm ci` makes. */
const LINKED = ['node_modules', '.wxt'];
const LEFT_OUT = new Set([...LINKED, '.git', '.output']);

/** What a command said, and whether it was content. */
export interface Spoken {
  passed: boolean;
  output: string;
}

/** A copy of the checkout, in which a guide may be followed without a trace. */
export interface Copy {
  add(piece: Piece): Promise<void>;
  /** Runs a command of `node_modules` or of the machine in it. */
  run(command: string, ...args: string[]): Promise<Spoken>;
  /** Everything is as it was in the checkout. */
  reset(): Promise<void>;
  remove(): Promise<void>;
}

const copyInto = (folder: string): Promise<void> =>
  cp('.', folder, { recursive: true, filter: (path) => !LEFT_OUT.has(relative('.', path)) });

/** What a run of tests or of npm tells what it starts: it is about the checkout, not about the copy. Nor are colors wanted. */
const OF_THE_CHECKOUT = /^(VITEST|npm_|NODE_OPTIONS|NODE_V8_COVERAGE|FORCE_COLOR)/i;

const environment = (folder: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_CHECKOUT.test(name))),
  NO_COLOR: '1',
  PATH: [join(folder, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});

/** @returns a copy of the checkout that this process runs in, in a temporary folder */
export async function copyOfCheckout(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'license-lens-contributing-'));
  const fill = async (): Promise<void> => {
    await copyInto(folder);
    for (const name of LINKED) await symlink(join(process.cwd(), name), join(folder, name), 'junction');
  };
  await fill();
  return {
    add: async (piece) => {
      const path = join(folder, piece.file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, withPiece(piece, existsSync(path) ? await readFile(path, 'utf8') : undefined));
    },
    run: (command, ...args) =>
      new Promise((resolve) => {
        const options = {
          cwd: folder,
          env: environment(folder),
          shell: process.platform === 'win32',
          maxBuffer: 1 << 26,
        };
        execFile(command, args, options, (error, out, err) => {
          resolve({ passed: error === null, output: `${out}${err}${out || err ? '' : (error?.message ?? '')}` });
        });
      }),
    reset: async () => {
      await rm(folder, { recursive: true });
      await mkdir(folder);
      await fill();
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
