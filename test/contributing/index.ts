import { readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { type Command, scriptsOf, TYPES, testsOf } from './checks.ts';
import { type Copy, copyOfCheckout } from './copy.ts';
import { type Addition, additionsOf, type Piece } from './guide.ts';

/**
 * Follows CONTRIBUTING.md and forgets one thing at a time: a piece of code, or a command. Prints what says so, and fails
 * where nothing names what was forgotten.
 */

/** Whether a line names a file: by its path, or by its folder. */
const names =
  (file: string) =>
  (line: string): boolean =>
    line.split(/[\s:,;'"`“”()]+/).some((word) => word.endsWith(file) || word.endsWith(`${dirname(file)}/`));

/** Where Vitest begins to say what failed. */
const FAILED = /^FAIL\b.*?(?<test>test\/\S+)/;

/** Where a test failed, and the source there: no message. */
const PLACE = /^(❯|\d+\|)/;

/** What a failed check says that names what is missing: the check, a test by its file, and the line. */
const saidBy = (check: string, output: string, isNaming: (line: string) => boolean): string | undefined => {
  const lines = output.split('\n').map((line) => line.trim());
  const start = Math.max(
    0,
    lines.findIndex((line) => FAILED.test(line)),
  );
  const place = lines.findIndex((line, i) => i >= start && isNaming(line) && !PLACE.test(line));
  const test = lines.slice(0, place + 1).findLast((line) => FAILED.test(line));
  const name = FAILED.exec(test ?? '')?.groups?.test ?? check;
  return place < 0 ? undefined : `${name}: ${lines[place]?.replace(/^[+-] +/, '')}`;
};

interface Omission {
  name: string;
  pieces: readonly Piece[];
  scripts: readonly Command[];
  /** Whether a line names what was left out. */
  isNaming: (line: string) => boolean;
}

/** An addition without each thing that it consists of. */
const omissionsOf = ({ pieces, ...rest }: Addition): Omission[] => {
  const scripts = scriptsOf([{ pieces, ...rest }]);
  return [
    ...pieces.map((piece) => ({
      name: piece.file,
      pieces: pieces.filter((other) => other !== piece),
      scripts,
      isNaming: names(piece.file),
    })),
    ...scripts.map((script) => ({
      name: script[0],
      pieces,
      scripts: scripts.filter((other) => other !== script),
      isNaming: (line: string) => line.includes(script[0]),
    })),
  ];
};

/** The check that names what was left out, and how; undefined: there is none. */
async function whoNames({ pieces, scripts, isNaming }: Omission, addition: Addition, copy: Copy) {
  await copy.reset();
  for (const piece of pieces) await copy.add(piece);
  for (const [name, line] of [...scripts, testsOf([addition]), TYPES]) {
    const { passed, output } = await copy.run(...line);
    const said = passed ? undefined : saidBy(name, output, isNaming);
    if (said !== undefined) return said;
  }
}

const copy = await copyOfCheckout();
try {
  for (const addition of additionsOf(readFileSync('CONTRIBUTING.md', 'utf8'))) {
    console.log(`${addition.title}, but not`);
    for (const omission of omissionsOf(addition)) {
      const said = await whoNames(omission, addition, copy);
      if (said === undefined) process.exitCode = 1;
      console.log(`  ${omission.name} → ${said ?? 'NOTHING NAMES IT'}`);
    }
  }
} finally {
  await copy.remove();
}
