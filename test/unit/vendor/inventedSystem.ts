import { LEVELS, LICENSES, type PracticeSystem, systems } from '../../../core/index.ts';
import { knownSystem } from '../../knownSystem.ts';

const SYLLABLES = ['bra', 'dux', 'fep', 'gom', 'kiv', 'lun', 'mazz', 'nop', 'quo', 'rist', 'vub', 'zey'];

let invented = 0;

/** A word that is in no dictionary, and another one each time. */
const word = (): string => {
  const count = SYLLABLES.length;
  const place = invented++;
  const parts = [place, Math.floor(place / count), Math.floor(place / count ** 2)].map((i) => SYLLABLES[i % count]);
  const text = parts.join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const wordFor = <Key extends string>(keys: readonly Key[]): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, word()])) as Record<Key, string>;

const inWords = <Labels extends object>(labels: Labels): Labels =>
  Object.fromEntries(Object.keys(labels).map((key) => [key, word()])) as Labels;

const named =
  <T>(value: T) =>
  (): T =>
    value;

/** Its licenses are called licenses, or one is sold alone and called a subscription. */
export type Kind = 'both' | 'alone';

/** A practice system that works as TheraNest does, and all of whose labels are invented. */
export function inventedSystem(kind: Kind): PracticeSystem {
  const like = knownSystem(kind === 'both' ? 'theranest' : 'myclientsplus');
  const labels = wordFor(LICENSES);
  const levels = wordFor(LEVELS);
  return {
    ...like,
    id: `invented ${kind}`,
    name: named(word()),
    licenses: { provider: [labels.provider], admin: kind === 'both' ? [labels.admin] : [] },
    called: {
      provider: { ...like.called.provider, label: labels.provider },
      admin: { ...like.called.admin, label: labels.admin },
    },
    holders: inWords(like.holders),
    levels: Object.fromEntries(LEVELS.map((level) => [level, [levels[level]]])) as unknown as PracticeSystem['levels'],
    permissions: like.permissions.map((permission) => ({
      ...permission,
      labels: [permission.kind === 'level' ? levels[permission.level] : word()],
    })),
    staffTypes: like.staffTypes,
    paths: named(inWords(like.paths())),
  };
}

/** Does something with a system that is known as long as that takes. */
export function withSystem<T>(system: PracticeSystem, work: () => T): T {
  const known = systems as unknown as PracticeSystem[];
  known.push(system);
  try {
    return work();
  } finally {
    known.splice(known.indexOf(system), 1);
  }
}
