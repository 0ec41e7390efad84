import { LEVELS } from '../model/terms.ts';
import { type Candidate, firstSight, type Part, readBest } from './candidates.ts';
import { isHeading } from './headings.ts';
import { tableCandidates } from './lists.ts';
import type { Look } from './look.ts';
import { controlsOn, readPlan, readQuantities } from './manageSubscription.ts';
import { recognize, type Sight } from './pageMarks.ts';
import type { Missing, Understanding } from './result.ts';
import { readBoxes, readPermissions } from './staffPermissions.ts';
import { taughtBoxes } from './taught.ts';
import { textOf } from './text.ts';
import { visibleAll } from './tree.ts';

/** What levels of permissions, or two other marks, weigh. */
const ALMOST = 4;

/** The page as a whole: somebody's permissions, or what is bought. */
const pageCandidates = (look: Look, page: Sight): Candidate[] => {
  const { root, vocabulary } = look;
  const { taught } = vocabulary;
  const boxes = taught ? taughtBoxes(root, vocabulary, taught) : readBoxes(root, vocabulary);
  const headings = visibleAll(root, isHeading).map((heading) => textOf(heading));
  const glance: Sight = { ...page, headings, levels: boxes.levels.size, boxes: boxes.unplaced === 0 };
  // Buttons and quantities are looked for only on a page that shows something else of its kind.
  const kinds = (['staffPermissions', 'manageSubscription'] as const).filter(
    (kind) => recognize(vocabulary.pages[kind], glance).score > 0,
  );
  if (kinds.length === 0) return [];
  const pools = kinds.includes('manageSubscription') ? readQuantities(root, vocabulary) : {};
  const sight = { ...glance, controls: controlsOn(root), quantities: Object.keys(pools).length };
  const readPermissionsPage = (): Part | Missing['what'] => {
    if ((!taught && boxes.levels.size < LEVELS.length) || boxes.unplaced > 0) return 'levelOfBoxes';
    const person = readPermissions(look, boxes);
    if (person === undefined) return 'person';
    return { rows: [], reading: { kind: 'staffPermissions', staff: [person] }, places: boxes.places };
  };
  const readSubscription = (): Part | Missing['what'] => {
    const plan = readPlan(root, sight, vocabulary);
    if (plan === undefined && sight.quantities === 0) return 'quantities';
    return { rows: [], reading: { kind: 'manageSubscription', staff: [], ...(plan && { plan }), pools } };
  };
  const read = { staffPermissions: readPermissionsPage, manageSubscription: readSubscription };
  return kinds.map((kind) => ({
    kind,
    almost: ALMOST,
    ...recognize(vocabulary.pages[kind], sight),
    read: read[kind],
  }));
};

/**
 * Understands a page as a person does: by its headings, columns and labels. A page that shows too few page marks of its kind
 * is not read, and neither is one that is still loading (docs/design.md §5).
 */
export const understandPage = (look: Look): Understanding => {
  const page = firstSight(look);
  return readBest([...tableCandidates(look, page), ...pageCandidates(look, page)], look);
};
