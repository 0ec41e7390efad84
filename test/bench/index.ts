import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { auditGroup } from './audit/index.ts';
import { accessGroup } from './browser/access.ts';
import { listsGroup } from './browser/lists.ts';
import { memoryGroup } from './browser/memory.ts';
import { sizesGroup } from './browser/sizes.ts';
import { startsGroup } from './browser/starts.ts';
import { storeGroup } from './browser/store.ts';
import { widgetGroup } from './browser/widget.ts';
import { openWorld, type World } from './browser/world.ts';
import { machineName, type Report, toMarkdown, toText } from './report.ts';
import { rostersGroup } from './rosters.ts';
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

/** What is measured, by the word with which one part can be asked for, and renewed in the table: `npm run bench -- audit`. */
const parts: Readonly<Record<string, () => Promise<Group> | Group>> = {
  sizes: sizesGroup,
  lists: inBrowser(listsGroup),
  starts: inBrowser(startsGroup),
  store: inBrowser(storeGroup),
  access: inBrowser(accessGroup),
  widget: inBrowser(widgetGroup),
  audit: auditGroup,
  rosters: rostersGroup,
  memory: inBrowser(memoryGroup),
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

const JSON_FILE = '.output/bench.json';

/** The last report, of which some parts are measured anew. */
const before: Report | undefined =
  wanted.length > 0 && existsSync(JSON_FILE) ? JSON.parse(readFileSync(JSON_FILE, 'utf8')) : undefined;

/** The last groups with those that were measured anew in their place; what was never measured before comes last. */
const renewed = (last: readonly Group[]): Group[] => [
  ...last.map((old) => groups.find(({ title }) => title === old.title) ?? old),
  ...groups.filter(({ title }) => !last.some((old) => old.title === title)),
];

if (wanted.length === 0 || before) {
  const browser = browserName ?? before?.browser;
  const report: Report = {
    at: new Date().toISOString(),
    machine: machineName(),
    ...(browser !== undefined && { browser }),
    groups: before ? renewed(before.groups) : groups,
  };
  mkdirSync('.output', { recursive: true });
  writeFileSync(JSON_FILE, JSON.stringify(report, null, 2));
  writeFileSync('docs/bench.md', toMarkdown(report));
}
const missed = groups.flatMap(({ rows }) => rows.filter(({ goal }) => goal?.isMet === false));
console.log(missed.length === 0 ? 'Every goal is met.' : `Not met: ${missed.map(({ what }) => what).join('; ')}.`);
