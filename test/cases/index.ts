import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { casesIn, PAGES } from './case.ts';
import type { Judgment } from './judge.ts';
import { runCases } from './run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Another folder of pages. */
    folder: { type: 'string', default: PAGES },
    /** With the extension as it ships, in Firefox; it is built before. */
    firefox: { type: 'boolean', default: false },
    /** Writes all that was found to a file as well. */
    out: { type: 'string' },
  },
});

const tell = ({ name, about, saw, missing, faults, isWrong }: Judgment): void => {
  const verdict = faults.length === 0 ? 'right' : isWrong ? 'WRONG' : 'silent';
  const seen = missing.length > 0 ? `${saw} (${missing.join(', ')})` : saw;
  console.log([verdict.padEnd(7), name.padEnd(34), about.padEnd(16), seen].join(''));
  for (const fault of faults) console.log(`         ${fault}`);
};

/** Without a word all pages; else those whose name or kind has it. */
const all = casesIn(resolve(values.folder));
const isAsked = (text: string): boolean => positionals.length === 0 || positionals.some((word) => text.includes(word));
const judgments = await runCases(
  all.filter(({ name, about }) => isAsked(`${name} ${about}`)),
  { all, tell, place: values.firefox ? 'firefox' : 'chromium' },
);
const right = judgments.filter(({ faults }) => faults.length === 0).length;
const wrong = judgments.filter(({ isWrong }) => isWrong).length;
console.log(`${judgments.length} pages: ${right} right, ${wrong} wrong, ${judgments.length - right - wrong} silent`);
if (values.out) writeFileSync(values.out, JSON.stringify(judgments, undefined, 2));
