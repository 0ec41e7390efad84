import { know, type World } from '../browser/world.ts';
import { changeSection, scrollSection } from './changeSections.ts';
import { LISTS, listSection, longestSection } from './listSections.ts';
import type { Section } from './report.ts';
import { type ListRound, readList, rounds } from './scenes.ts';
import type { Sources } from './sources.ts';
import { badgeSection, foreignSection, memorySection } from './startSections.ts';

/** All goals for the page, each with its profile. */
export async function sectionsOf(world: World, sources: Sources): Promise<Section[]> {
  const sections: Section[] = [await foreignSection(world, sources)];
  let largest: readonly ListRound[] = [];
  for (const list of LISTS) {
    await know(world, list.count);
    if (list.count === 100) sections.push(await badgeSection(world, sources));
    largest = await rounds(list.times, readList(world, sources, list.count));
    sections.push(listSection(list, largest));
    if (list.count === 1_000) sections.push(await scrollSection(world, sources));
  }
  sections.push(longestSection(largest), await changeSection(world, sources), await memorySection(world, sources));
  return sections;
}
