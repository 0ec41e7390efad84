import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { auditGroup } from './audit/index.ts';
import { accessGroup } from './browser/access.ts';
import { formGroup } from './browser/form.ts';
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

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' } },
});

/** Opens a browser for a part, and another one for the older build where that is measured as well. */
const inBrowsers = (measure: (world: World, before?: World) => Promise<Group>) => async (): Promise<Group> => {
  const world = await openWorld();
  const before = options.before === undefined ? undefined : await openWorld(options.before);
  try {
    browserName = await world.open.browser.version();
    return await measure(world, before);
  } finally {
    await world.close();
    await before?.close();
  }
};

let browserName: string | undefined;

/**
 * What is measured, by the word with which one part can be asked for, and renewed in the table: `npm run bench -- audit`.
 * With the directory of an older build, that is measured beside this one: `npm run bench -- lists --before DIR`.
 */
const parts: Readonly<Record<string, () => Promise<Group> | Group>> = {
  sizes: sizesGroup,
  lists: inBrowsers(listsGroup),
  starts: inBrowsers(startsGroup),
  store: inBrowsers(storeGroup),
  access: inBrowsers(accessGroup),
  form: inBrowsers(formGroup),
  widget: inBrowsers(widgetGroup),
  audit: auditGroup,
  rosters: rostersGroup,
  memory: inBrowsers(memoryGroup),
};

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
const last: Report | undefined =
  wanted.length > 0 && existsSync(JSON_FILE) ? JSON.parse(readFileSync(JSON_FILE, 'utf8')) : undefined;

/** The last groups with those that were measured anew in their place; what was never measured before comes last. */
const renewed = (all: readonly Group[]): Group[] => [
  ...all.map((old) => groups.find(({ title }) => title === old.title) ?? old),
  ...groups.filter(({ title }) => !all.some((old) => old.title === title)),
];

if (wanted.length === 0 || last) {
  const browser = browserName ?? last?.browser;
  const report: Report = {
    at: new Date().toISOString(),
    machine: machineName(),
    ...(browser !== undefined && { browser }),
    groups: last ? renewed(last.groups) : groups,
  };
  mkdirSync('.output', { recursive: true });
  writeFileSync(JSON_FILE, JSON.stringify(report, null, 2));
  writeFileSync('docs/bench.md', toMarkdown(report));
}
const missed = groups.flatMap(({ rows }) => rows.filter(({ goal }) => goal?.isMet === false));
console.log(missed.length === 0 ? 'Every goal is met.' : `Not met: ${missed.map(({ what }) => what).join('; ')}.`);
