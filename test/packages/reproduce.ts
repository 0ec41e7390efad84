import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** Builds all packages twice from clean clones, and Firefox's once more from its source package: all have to be the same. */
const folder = mkdtempSync(join(tmpdir(), 'license-lens-packages-'));
const shell = process.platform === 'win32';
const run = (cwd: string, command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell });
};
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const packagesIn = (root: string): string[] =>
  readdirSync(join(root, '.output'))
    .filter((name) => name.endsWith('.zip'))
    .sort();

const build = (name: string): string => {
  const root = join(folder, name);
  run(folder, 'git', 'clone', '--quiet', process.cwd(), root);
  run(root, 'npm', 'ci', '--no-audit', '--no-fund');
  run(root, 'npm', 'run', 'zip');
  return root;
};

const unzip = (zip: string, into: string): void => {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = join(into, name);
    if (name.endsWith('/')) continue;
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, bytes);
  }
};

/** Each file of a package by its name, as a hash. */
const filesIn = (zip: string): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(zip))).map(([name, bytes]) => [name, hashOf(bytes)]));

const fail = (text: string): never => {
  throw new Error(text);
};

try {
  const [one, two] = [build('one'), build('two')];
  const names = packagesIn(one);
  if (names.join() !== packagesIn(two).join()) fail('not the same packages');
  for (const name of names) {
    const [a, b] = [one, two].map((root) => hashOf(readFileSync(join(root, '.output', name))));
    if (a !== b) fail(`${name} differs between two builds`);
    console.log(`${a}  ${name}`);
  }
  const sources = names.find((name) => name.endsWith('-sources.zip')) ?? fail('there is no source package');
  const firefox = names.find((name) => name.endsWith('-firefox.zip')) ?? fail('there is no package for Firefox');
  const rebuilt = join(folder, 'rebuilt');
  unzip(join(one, '.output', sources), rebuilt);
  run(rebuilt, 'npm', 'ci', '--no-audit', '--no-fund');
  run(rebuilt, 'npm', 'run', 'build:firefox');
  const want = filesIn(join(one, '.output', firefox));
  for (const [name, hash] of Object.entries(want)) {
    if (hashOf(readFileSync(join(rebuilt, '.output', 'firefox-mv3', name))) !== hash)
      fail(`${name} differs from sources`);
  }
  console.log(`The source package builds all ${Object.keys(want).length} files of the package for Firefox.`);
  cpSync(join(one, '.output'), join('.output', 'packages'), { recursive: true, filter: (from) => !/-mv3/.test(from) });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
