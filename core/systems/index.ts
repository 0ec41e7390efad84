import { myclientsplus } from './myclientsplus/index.ts';
import { other } from './other/index.ts';
import type { PracticeSystem, Vocabulary } from './system.ts';
import { theranest } from './theranest/index.ts';

/** Every practice system we know; the first one is the default. */
export const systems: readonly [PracticeSystem, ...PracticeSystem[]] = [theranest, myclientsplus, other];

export const systemById = (id: string): PracticeSystem => systems.find((system) => system.id === id) ?? systems[0];

/** How the pages of a system look, without what is known beyond them; undefined for a system that is not known. */
export function vocabularyById(id: string): Vocabulary | undefined {
  const system = systems.find((one) => one.id === id);
  if (!system) return undefined;
  const {
    name: _,
    start: _start,
    permissions: _permissions,
    staffTypes: _staffTypes,
    positions: _positions,
    paths: _paths,
    published: _published,
    called: _called,
    ...vocabulary
  } = system;
  return vocabulary;
}
