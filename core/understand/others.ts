import { LEVELS } from '../model/terms.ts';
import { addStaffCandidate } from './addStaff.ts';
import { type Candidate, firstSight, type Part, readBest } from './candidates.ts';
import { isHeadline } from './headings.ts';
import { tableCandidates } from './lists.ts';
import type { Look } from './look.ts';
import { controlsOn, readPlan, readQuantities } from './manageSubscription.ts';
import { givenName } from './naming.ts';
import { recognize, type Sight } from './pageMarks.ts';
import type { Missing, Understanding } from './result.ts';
import { type PermissionsPage, readBoxes, readPermissions } from './staffPermissions.ts';
import { taughtBoxes } from './taught.ts';
import { textOf } from './text.ts';
import { all, visibleAll } from './tree.ts';

/** What levels of permissions, or two other marks, weigh. */
const ALMOST = 4;

/** The page as a whole: somebody's permissions, or what is bought. */
const pageCandidates = (look: Look, page: Sight, boxes: PermissionsPage): Candidate[] => {
  const { root, vocabulary } = look;
  const { taught } = vocabulary;
  const { dialog } = boxes;
  const headings = dialog
    ? [givenName(dialog), ...all(dialog, isHeadline).map((heading) => textOf(heading))]
    : visibleAll(root, isHeadline).map((heading) => textOf(heading));
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
  const { root, vocabulary } = look;
  const { taught } = vocabulary;
  const page = firstSight(look);
  const form = addStaffCandidate(look, page);
  // A dialog is what the page is about, for as long as it lies over it; a form that is open is what somebody works on.
  if (form && form.score >= vocabulary.pages.addStaff.bar) return readBest([form], look);
  const boxes = taught ? taughtBoxes(root, vocabulary, taught) : readBoxes(root, vocabulary);
  const asWhole = pageCandidates(look, page, boxes);
  return readBest(boxes.dialog ? asWhole : [...tableCandidates(look, page), ...asWhole], look);
};
