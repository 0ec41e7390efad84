import { file, type MalformedFile, practice, whole } from './file.ts';

export const brokenJson: MalformedFile[] = [
  ...[1, 7, 20, 60, 100, whole.length - 1].map((end) =>
    file(`JSON cut off after ${end} characters`, /^line 1, character \d+: expected JSON/, whole.slice(0, end)),
  ),
  file('JSON with a comma too many', /^line 1, character \d+: expected JSON/, '[1, ]'),
  file('JSON with a comma too few', /^line 3, character 1: expected JSON/, '{"version": 1\n\n"system": 1}'),
  file('JSON with apostrophes', /^line 1, character 2: expected JSON/, "{'version': 1}"),
  file('JSON with a remark', /^line 2, character 1: expected JSON/, '{\n// mine\n"version": 1}'),
  file('JSON twice', /^line 2, character 1: expected JSON/, `${whole}\n${whole}`),
  file('JSON with NaN', /^line 1, character \d+: expected JSON/, '{"version": NaN}'),
  file('JSON with a line break in a text', /^line 1, character \d+: expected JSON/, '{"version": "1\n"}'),
  file(
    '100,000 lists in each other',
    /^line 1, character \d+: expected at most 100 nested brackets/,
    '['.repeat(100_000) + ']'.repeat(100_000),
  ),
  file(
    '100,000 objects in each other',
    /^line 1, character \d+: expected at most 100 nested brackets/,
    `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  ),
  file(
    'deep nesting in the staff',
    /^line 1, character \d+: expected at most 100 nested brackets/,
    whole.replace('"staff":[', `"staff":[${'['.repeat(5000)}${']'.repeat(5000)},`),
  ),
  file('a list', /^the file: expected a list of rows, found a list of something else/, '[]'),
  file('an empty object', /^the file: expected a list of rows, found an object/, '{}'),
];

/** A practice with another value at a place. */
const withAt = (path: readonly (string | number)[], value: unknown): string => {
  const copy = structuredClone({ ...practice, plan: 'trial', pools: { provider: 1 } });
  let place: unknown = copy;
  for (const step of path.slice(0, -1)) place = Reflect.get(place as object, step);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(place as object, last);
  else Reflect.set(place as object, last, value);
  return JSON.stringify(copy);
};

const WRONG: readonly (readonly [path: readonly (string | number)[], place: string, values: readonly unknown[]])[] = [
  [['version'], 'version', [undefined, null, 0, 2, 99, '1', true, [1], {}]],
  [['system'], 'system', [undefined, null, '', 7, [], {}, 'nobody', '__proto__']],
  [
    ['host'],
    'host',
    [undefined, null, '', 7, [], 'no host', 'https://demo.theranest.com', '../etc', 'a b', '__proto__'],
  ],
  [['plan'], 'plan', [null, '', 'lifetime', 1, []]],
  [['pools'], 'pools', [null, 3, '3', [], { gold: 1 }]],
  [['pools', 'provider'], 'pools.provider', [null, '3', -1, 1.5, 1e30, true]],
  [['staff'], 'staff', [undefined, null, {}, 'Ana', 3]],
  [['staff', 1], 'staff[1]', [null, 'Ana', 3, [], true]],
  [['staff', 1, 'id'], 'staff[1].id', [undefined, null, '', 7, {}, 'a']],
  [['staff', 1, 'name'], 'staff[1].name', [undefined, null, '', 7, []]],
  [['staff', 1, 'position'], 'staff[1].position', [null, 7, []]],
  [['staff', 1, 'email'], 'staff[1].email', [null, 7, {}]],
  [['staff', 1, 'active'], 'staff[1].active', [null, 'yes', 1]],
  [['staff', 1, 'owner'], 'staff[1].owner', [null, 'yes', 0]],
  [['staff', 1, 'left'], 'staff[1].left', ['yes']],
  [['staff', 1, 'ambiguous'], 'staff[1].ambiguous', ['yes']],
  [['staff', 1, 'telehealth'], 'staff[1].telehealth', ['on', 1]],
  [['staff', 1, 'job'], 'staff[1].job', [null, 'wizard', 1]],
  [['staff', 1, 'licenses'], 'staff[1].licenses', [null, 'all', [], { gold: true }]],
  [['staff', 0, 'licenses', 'provider'], 'staff[0].licenses.provider', [null, 'on', 1]],
  [['staff', 1, 'permissions'], 'staff[1].permissions', [null, 'all', [true]]],
  [['staff', 0, 'permissions', 'therapist'], 'staff[0].permissions.therapist', [null, 'on', 1, {}]],
  [['staff', 1, 'supervision'], 'staff[1].supervision', [null, 'Ana', []]],
  [['staff', 1, 'supervision'], 'staff[1].supervision.supervisors', [{}, { supervisors: 'Ana' }, { supervisors: [7] }]],
  [['staff', 1, 'supervision'], 'staff[1].supervision.mode', [{ supervisors: [], mode: 'watch' }]],
  [['staff', 1, 'permissionsUrl'], 'staff[1].permissionsUrl', [7, 'https://elsewhere.example/', 'javascript:alert(1)']],
  [['staff', 1, 'seen'], 'staff[1].seen', [[], { staffList: 1 }, { elsewhere: { at: 1, url: 'x' } }]],
  [['seen'], 'seen', ['yesterday', { staffList: {} }, { staffList: { at: 'now', url: '' } }]],
  [['menu'], 'menu', ['x', { staffList: 7 }, { staffList: 'https://elsewhere.example/' }]],
];

const starting = (place: string): RegExp => new RegExp(`^${place.replace(/[[\].]/g, '\\$&')}[:.[]`);

export const wrongTypes: MalformedFile[] = WRONG.flatMap(([path, place, values]) =>
  values.map((value) => file(`${place} is ${JSON.stringify(value)}`, starting(place), withAt(path, value))),
);

export const pollution: MalformedFile[] = [
  file(
    'a prototype with staff',
    /^staff: expected a list/,
    '{"version":1,"system":"theranest","host":"a.b","__proto__":{"staff":[]}}',
  ),
  file(
    'a member who is a prototype',
    /^staff\[0\]\.id: /,
    '{"version":1,"system":"theranest","host":"a.b","staff":[{"__proto__":{"id":"a","name":"b"}}]}',
  ),
  file(
    'licenses of a constructor',
    /^staff\[0\]\.licenses: expected no “constructor”/,
    withAt(['staff', 0, 'licenses'], { constructor: true }),
  ),
  file('pools of a prototype', /^pools: /, withAt(['pools'], { prototype: 1 })),
];

export const hosts: MalformedFile[] = [
  file(
    'everything of a host, of another version',
    /^version: expected 1, found 2/,
    '{"version":2,"host":"a.b","note":{}}',
  ),
  file('everything of no host', /^host: expected/, '{"version":1,"note":{"version":1,"host":"a.b"}}'),
  file(
    'the note of another host',
    /^note\.host: expected “a\.b”, found “c\.d”/,
    '{"version":1,"host":"a.b","note":{"version":1,"host":"c.d"}}',
  ),
  file(
    'a broken practice in it',
    /^practice\.staff: expected a list/,
    '{"version":1,"host":"a.b","practice":{"version":1,"system":"theranest","host":"a.b"}}',
  ),
  file(
    'broken settings in it',
    /^settings\.staleAfterDays: expected/,
    '{"version":1,"host":"a.b","settings":{"staleAfterDays":"soon"}}',
  ),
  file(
    'settings nobody knows',
    /^settings\..*expected no “speed”/,
    '{"version":1,"host":"a.b","settings":{"speed":9}}',
  ),
  file(
    'a broken history in it',
    /^history\.entries: expected a list/,
    '{"version":1,"host":"a.b","history":{"version":1,"host":"a.b","open":{},"hidden":[],"people":{},"labels":{}}}',
  ),
  file(
    'a history of no time',
    /^history\.open\./,
    '{"version":1,"host":"a.b","history":{"version":1,"host":"a.b","open":{"r a":"then"},"hidden":[],"entries":[],"people":{},"labels":{}}}',
  ),
  file(
    'a set aside without a reason',
    /^note\.setAside\[0\]\.reason: expected/,
    '{"version":1,"host":"a.b","note":{"version":1,"host":"a.b","setAside":[{"rule":"r","fingerprint":"f","at":1}]}}',
  ),
  file(
    'seats below nothing',
    /^note\.pools\.provider: expected at least 0/,
    '{"version":1,"host":"a.b","note":{"version":1,"host":"a.b","pools":{"provider":-1}}}',
  ),
  file(
    'a site of no system',
    /^site\.system: expected/,
    '{"version":1,"host":"a.b","site":{"version":1,"host":"a.b","system":"nobody","lessons":[]}}',
  ),
  file('a note that is none', /^note\.the note: expected an object/, '{"version":1,"host":"a.b","note":7}'),
];
