import { circles } from './circles.ts';
import type { SourceFile } from './imports.ts';

type House = ReadonlyMap<string, SourceFile>;

/** The rooms of core, each on the floor above those it may import. Rooms on one floor import none of each other. */
export const FLOORS: readonly (readonly string[])[] = [
  ['words'],
  ['model'],
  ['systems'],
  ['advice', 'merge', 'rules', 'understand'],
  ['audit', 'sense', 'snapshots'],
  ['plan'],
  ['records'],
  ['views'],
  ['files'],
];

/** The door of core, and how many files may lie loose beside its rooms. */
const DOOR = 'core/index.ts';
const LOOSE_AT_MOST = 2;
const LINES_AT_MOST = 250;

const roomOf = (path: string): string | undefined => /^core\/(\w+)\//.exec(path)?.[1];
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

const mayImport = (from: string, to: string): boolean => from === to || floorOf(to) < floorOf(from);

const strangeRooms = (house: House): string[] =>
  [...new Set([...house.keys()].flatMap((path) => roomOf(path) ?? []))]
    .filter((room) => floorOf(room) < 0)
    .map((room) => `core/${room}/ is no room of core: its place is in FLOORS of test/house/rules.ts`);

const upward = (house: House): string[] =>
  [...house].flatMap(([path, { imports }]) => {
    const room = roomOf(path);
    if (room === undefined) return [];
    return imports.flatMap((target) => {
      const other = roomOf(target);
      if (other !== undefined && mayImport(room, other)) return [];
      return [`${path} imports ${target}: ${room} may import only rooms before it`];
    });
  });

const loose = (house: House): string[] => {
  const files = [...house.keys()].filter((path) => /^core\/[^/]+$/.test(path));
  return files.length > LOOSE_AT_MOST || !files.includes(DOOR)
    ? [`core/ has loose files: ${files.join(', ')}; only the door, ${DOOR}, and one more may lie there`]
    : [];
};

const long = (house: House): string[] =>
  [...house]
    .filter(([, { lines }]) => lines > LINES_AT_MOST)
    .map(([path, { lines }]) => `${path} has ${lines} lines; over ${LINES_AT_MOST} it is two files`);

/** What a page is made of in a browser: pages are understood without it, in any place where code runs. */
const DOM = /^(?:document|window|Document|Element|Node|Attr|Text|Range|NodeList|(?:HTML|SVG|Shadow|Mutation)[A-Z]\w*)$/;
const WITHOUT_DOM = ['understand'];

const touching = (house: House): string[] =>
  [...house]
    .filter(([path]) => WITHOUT_DOM.includes(roomOf(path) ?? ''))
    .flatMap(([path, { names }]) =>
      [...names]
        .filter((name) => DOM.test(name))
        .map((name) => `${path} names ${name}: a page is understood without its document`),
    );

/** Each system, language and family of rules has files and exports of one kind under one name. */
const REPEATS = /^core\/(systems|words)\/|\/examples\//;

const twice = (house: House): string[] => {
  const places = new Map<string, string[]>();
  for (const [path, { exports }] of house) {
    if (!path.startsWith('core/') || path === DOOR || REPEATS.test(path)) continue;
    for (const name of exports) places.set(name, [...(places.get(name) ?? []), path]);
  }
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name} is exported twice: ${paths.join(' and ')}`);
};

/** What is wrong with the house, each fault in one line that names the file. */
export const faultsOf = (house: House): string[] => [
  ...strangeRooms(house),
  ...upward(house),
  ...loose(house),
  ...touching(house),
  ...long(house),
  ...twice(house),
  ...circles(house).map((circle) => `these import each other in a circle: ${circle.join(', ')}`),
];
