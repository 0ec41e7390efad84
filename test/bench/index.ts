import { mkdir, writeFile } from 'node:fs/promises';
import { auditGroup } from './audit/index.ts';
import { machineName, type Report, toMarkdown, toText } from './report.ts';
import type { Group } from './rows.ts';

/** What is measured, by the word with which one part can be asked for: `npm run bench audit`. */
const parts: Readonly<Record<string, () => Promise<Group>>> = {
  audit: auditGroup,
};

const wanted = process.argv.slice(2);
const strangers = wanted.filter((name) => !Object.hasOwn(parts, name));
if (strangers.length > 0) throw new Error(`there is no ${strangers.join()}: only ${Object.keys(parts).join(', ')}`);

const groups: Group[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const group = await measure();
  groups.push(group);
  console.log(`${toText({ at: '', machine: '', groups: [group] })}\n`);
}

const report: Report = { at: new Date().toISOString(), machine: machineName(), groups };
if (wanted.length === 0) {
  await mkdir('.output', { recursive: true });
  await writeFile('.output/bench.json', JSON.stringify(report, null, 2));
  await writeFile('docs/bench.md', toMarkdown(report));
}
const missed = groups.flatMap(({ rows }) => rows.filter(({ goal }) => goal?.isMet === false));
console.log(missed.length === 0 ? 'Every goal is met.' : `Not met: ${missed.map(({ what }) => what).join('; ')}.`);
