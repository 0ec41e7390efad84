import type { Outcome } from '../cases/outcome.ts';
import type { Verdict } from './judge.ts';
import { type Whole, wholePractices } from './right.ts';
import { openReader } from './run.ts';

const words = process.argv.slice(2);
const isAsked = ({ name }: Whole): boolean => words.length === 0 || words.some((word) => name.includes(word));

const share = ({ right, of }: { right: number; of: number }): string => `${right} of ${of}`;

const tell = ({ name, badges, facts, wrong, missing }: Verdict): void => {
  console.log(`${name}: ${share(badges)} badges, ${share(facts)} facts, ${wrong.length} wrong`);
  for (const one of wrong) console.log(`  WRONG   ${one}`);
  for (const one of missing) console.log(`  missing ${one}`);
};

const told = (_: Whole, file: string, { saw, missing }: Outcome): void =>
  console.log(`    ${file.padEnd(40)} ${saw}${missing.length > 0 ? ` (${missing.join(', ')})` : ''}`);

const verdicts: Verdict[] = [];
const reader = await openReader();
for (const whole of wholePractices().filter(isAsked)) {
  const verdict = await reader.read(whole, told);
  tell(verdict);
  verdicts.push(verdict);
}
await reader.close();
const sum = (of: (verdict: Verdict) => number): number => verdicts.map(of).reduce((a, b) => a + b, 0);
console.log(
  `${verdicts.length} practices: ${sum(({ badges }) => badges.right)} of ${sum(({ badges }) => badges.of)} badges,`,
  `${sum(({ facts }) => facts.right)} of ${sum(({ facts }) => facts.of)} facts, ${sum(({ wrong }) => wrong.length)} wrong`,
);
