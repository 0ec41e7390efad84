import { LEVELS } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { type Candidate, firstSight, type Part, readBest } from './candidates.ts';
import { HEADING, textOf, visibleAll } from './dom.ts';
import { tableCandidates } from './lists.ts';
import { controlsOn, readPlan, readQuantities } from './manageSubscription.ts';
import { Memory } from './memory.ts';
import { recognize, type Sight } from './pageMarks.ts';
import type { Missing, PageResult } from './result.ts';
import { searching } from './search.ts';
import { readBoxes, readPermissions } from './staffPermissions.ts';
import { taughtBoxes } from './taught.ts';

/** The page as a whole: somebody's permissions, or what is bought. */
const pageCandidates = (document: Document, url: string, page: Sight, vocabulary: Vocabulary): Candidate[] => {
  const { taught } = vocabulary;
  const boxes = taught ? taughtBoxes(document, vocabulary, taught) : readBoxes(document, vocabulary);
  const headings = visibleAll(document, HEADING).map((heading) => textOf(heading));
  const glance: Sight = { ...page, headings, levels: boxes.levels.size, boxes: boxes.unplaced === 0 };
  // Buttons and quantities are looked for only on a page that shows something else of its kind.
  const kinds = (['staffPermissions', 'manageSubscription'] as const).filter(
    (kind) => recognize(vocabulary.pages[kind], glance).score > 0,
  );
  if (kinds.length === 0) return [];
  const pools = kinds.includes('manageSubscription') ? readQuantities(document, vocabulary) : {};
  const sight = { ...glance, controls: controlsOn(document), quantities: Object.keys(pools).length };
  const readPermissionsPage = (): Part | Missing['what'] => {
    if ((!taught && boxes.levels.size < LEVELS.length) || boxes.unplaced > 0) return 'levelOfBoxes';
    const person = readPermissions(document, url, boxes, vocabulary);
    if (person === undefined) return 'person';
    return { rows: [], reading: { kind: 'staffPermissions', staff: [person] }, spots: boxes.spots };
  };
  const readSubscription = (): Part | Missing['what'] => {
    const plan = readPlan(document, sight, vocabulary);
    if (plan === undefined && sight.quantities === 0) return 'quantities';
    return { rows: [], reading: { kind: 'manageSubscription', staff: [], ...(plan && { plan }), pools } };
  };
  const read = { staffPermissions: readPermissionsPage, manageSubscription: readSubscription };
  return kinds.map((kind) => ({ kind, ...recognize(vocabulary.pages[kind], sight), read: read[kind] }));
};

/**
 * Reads a page as a person does: by its headings, columns and labels. A page that shows too few page marks of its kind
 * is not read, and neither is one that is still loading (docs/design.md §5).
 * @param url where the page is, which may carry the id of the person it is about
 */
export const readPage = (
  document: Document,
  url: string,
  vocabulary: Vocabulary,
  memory = new Memory(),
): PageResult => {
  const page = firstSight(document, url);
  const tables = searching(document, memory, () => tableCandidates(document, url, page, vocabulary, memory));
  return readBest([...tables, ...pageCandidates(document, url, page, vocabulary)], document, url, vocabulary);
};
