import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GUESTS, GUESTS_FOLDER, isGuest } from '../practice/styles/guests.ts';

const HELP = `npm run guests [${Object.keys(GUESTS).join('|')}…]: tries lists of libraries that do not come with the project, each by itself.`;

const { positionals } = parseArgs({ allowPositionals: true });
const strange = positionals.filter((name) => !isGuest(name));
const wanted = positionals.length > 0 ? positionals.filter(isGuest) : Object.keys(GUESTS).filter(isGuest);

/** Whether a command ends well. */
const run = (command: string, args: readonly string[], options: object = {}): boolean =>
  spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0;

/** Installs the packages of a guest in a folder that is taken away again, and tries its lists. */
const isWellRead = (guest: keyof typeof GUESTS): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'guests-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: GUESTS[guest] }));
    const isInstalled = run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
    const env = { ...process.env, [GUESTS_FOLDER]: folder, GUESTS_WANTED: guest };
    return isInstalled && run('npx', ['vitest', 'run', '--project', 'guests'], { env });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (strange.length > 0) console.error(`${strange.join(', ')}: no such library.\n${HELP}`);
if (strange.length > 0 || !wanted.map(isWellRead).every(Boolean)) process.exitCode = 1;
