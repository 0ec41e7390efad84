import { writeFileSync } from 'node:fs';
import { openWorld } from '../browser/world.ts';
import { machineName } from '../report.ts';
import { buildWithMaps } from './build.ts';
import { toMarkdown } from './report.ts';
import { sectionsOf } from './sections.ts';
import { Sources } from './sources.ts';

const folder = await buildWithMaps();
const world = await openWorld(folder);
try {
  const sections = await sectionsOf(world, new Sources(folder));
  const measured = `${machineName()}, ${await world.open.browser.version()}`;
  writeFileSync('docs/profile.md', toMarkdown(sections, measured));
  console.log(sections.map(({ title, parts }) => [title, ...parts].join('\n\n')).join('\n\n'));
} finally {
  await world.close();
}
