import type { StaffTypeId } from '../../model/terms.ts';
import type { PositionMap } from '../../systems/positions.ts';

/** What a position says of somebody's work. */
export interface PositionMeaning {
  /** Opens notes. */
  clinical: boolean;
  /** Runs the practice. */
  admin: boolean;
  /** Does neither. */
  plain: boolean;
}

const NOTHING: PositionMeaning = { clinical: false, admin: false, plain: false };
const CLINICAL: readonly StaffTypeId[] = ['therapist', 'billerWithDocumentation'];
const PLAIN: readonly StaffTypeId[] = ['receptionist', 'scheduler', 'billerWithoutDocumentation'];

const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const meaningIn = (
  position: string,
  words: readonly (readonly [string, StaffTypeId | 'unclear'])[],
): PositionMeaning => {
  let rest = spaced(position);
  const jobs: StaffTypeId[] = [];
  for (const [word, job] of words) {
    if (!rest.includes(word)) continue;
    if (job === 'unclear') return NOTHING;
    jobs.push(job);
    rest = rest.replaceAll(word, ' | ');
  }
  return {
    clinical: jobs.some((job) => CLINICAL.includes(job)),
    admin: jobs.includes('admin'),
    plain: jobs.length > 0 && jobs.every((job) => PLAIN.includes(job)),
  };
};

/** Reads positions on whole words: longer ones first, the first map before others, each part of a position once (R50). */
export function positionReader(...maps: readonly PositionMap[]): (position: string | undefined) => PositionMeaning {
  const words = maps
    .flatMap((map) => Object.entries(map).map(([word, job]) => [spaced(word), job] as const))
    .filter(([word]) => word.trim() !== '')
    .sort(([a], [b]) => b.length - a.length);
  const known = new Map<string, PositionMeaning>();
  return (position) => {
    if (position === undefined) return NOTHING;
    const claims = known.get(position) ?? meaningIn(position, words);
    known.set(position, claims);
    return claims;
  };
}
