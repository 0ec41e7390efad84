import { mkdir, writeFile } from 'node:fs/promises';
import { auditGroup } from './audit/index.ts';
import { listsGroup } from './browser/lists.ts';
import { sizesGroup } from './browser/sizes.ts';
import { startsGroup } from './browser/starts.ts';
import { storeGroup } from './browser/store.ts';
import { widgetGroup } from './browser/widget.ts';
import { openWorld, type World } from './browser/world.ts';
import { machineName, type Report, toMarkdown, toText } from './report.ts';
import type { Group } from './rows.ts';

const inBrowser = (measure: (world: World) => Promise<Group>) => async (): Promise<Group> => {
  const world = await openWorld();
  try {
    browserName = await world.open.browser.version();
    return await measure(world);
  } finally {
    await world.close();
  }
};

let browserName: string | undefined;

/** What is measured, by the word with which one part can be asked for: `npm run bench -- audit`. */
const parts: Readonly<Record<string, () => Promise<Group> | Group>> = {
  sizes: sizesGroup,
  lists: inBrowser(listsGroup),
  starts: inBrowser(startsGroup),
  store: inBrowser(storeGroup),
  widget: inBrowser(widgetGroup),
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
  console.log(`${toText(group)}\n`);
}

if (wanted.length === 0) {
  const report: Report = {
    at: new Date().toISOString(),
    machine: machineName(),
    ...(browserName !== undefined && { browser: browserName }),
    groups,
  };
  await mkdir('.output', { recursive: true });
  await writeFile('.output/bench.json', JSON.stringify(report, null, 2));
  await writeFile('docs/bench.md', toMarkdown(report));
}
const missed = groups.flatMap(({ rows }) => rows.filter(({ goal }) => goal?.isMet === false));
console.log(missed.length === 0 ? 'Every goal is met.' : `Not met: ${missed.map(({ what }) => what).join('; ')}.`);
