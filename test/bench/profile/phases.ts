import type { Frame } from './samples.ts';
import type { Place } from './sources.ts';

/** What the thread of a page is used for, in the order in which it is told. */
export const PHASES = [
  'compile and evaluate staff.js',
  'compile and evaluate reader.js',
  'compile functions when they first run, and optimize them',
  'the first look: may the page be ours?',
  'the first reading: sensing',
  'the first reading: understanding',
  'later looks: sensing',
  'later looks: understanding',
  'drawing badges',
  'looking what lies over badges',
  'telling the worker',
  'other questions to the worker',
  'taking in its answer',
  'watching, and the rest of ours',
  'style and layout that drawing asks for',
  'style and layout that looking over badges asks for',
  'style and layout that sensing asks for',
  'style and layout that nothing of ours asks for',
  'garbage collection',
  'script of the page',
  'the browser around script',
] as const;
export type Phase = (typeof PHASES)[number];

/** What the code of ours is for. */
export type Work =
  | 'first look'
  | 'sensing'
  | 'understanding'
  | 'drawing'
  | 'looking over'
  | 'telling'
  | 'answer'
  | 'asking'
  | 'rest'
  | 'page';

const FILES: readonly (readonly [file: RegExp, work: Work])[] = [
  [/^core\/sense\/(?:firstLook|roots)\.ts$/, 'first look'],
  [/^core\/understand\/(?:rollCall|calledNames)\.ts$/, 'telling'],
  [/^core\/sense\//, 'sensing'],
  [/^core\/understand\//, 'understanding'],
  [/^core\/views\/toldBadges\.ts$/, 'answer'],
  [/^entrypoints\/reader\/cover\.ts$/, 'looking over'],
  [/^entrypoints\/reader\/(?:badges|near|place|stand|madeUp|flagged)\.ts$/, 'drawing'],
  [/^entrypoints\/shared\/(?:layer|shadow|scheme)\.ts$/, 'drawing'],
  [/^entrypoints\/shared\/(?:ask|loadScript)\.ts$/, 'asking'],
  [/^entrypoints\/reader\/answerTo\.ts$/, 'telling'],
];
/** Functions that are there for something else than their file. */
const FUNCTIONS: Readonly<Record<string, Work>> = {
  'entrypoints/reader/badges.ts #uncover': 'looking over',
  'entrypoints/reader/sessionEvents.ts answered': 'answer',
  'entrypoints/reader/session.ts #send': 'telling',
};

const workIn = ({ file, name }: Place): Work | undefined =>
  FUNCTIONS[`${file} ${name}`] ?? FILES.find(([pattern]) => pattern.test(file))?.[1];

/** What was being done: the innermost function that is there for something counts. Undefined: nobody's code ran. */
export function workOf(stack: readonly Frame[], placeOf: (frame: Frame) => Place | undefined): Work | undefined {
  let work: Work | undefined;
  for (const frame of stack) {
    const place = placeOf(frame);
    const known = place && workIn(place);
    if (known) return known;
    if (place) work = 'rest';
    else if (frame.url?.startsWith('http')) work ??= 'page';
  }
  return work;
}
