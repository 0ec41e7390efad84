import { describe, expect, it } from 'vitest';
import { type OwnRule, parseSettings } from '../../core/index.ts';

const rule = {
  id: 'front-desk-bills',
  kind: 'access',
  severity: 'warning',
  label: 'Front desk bills',
  when: 'billing',
  message: '{name} may bill.',
  fix: [{ text: 'Untick Billing.' }],
} as const satisfies OwnRule;

/** What is wrong with a rule that a practice writes itself; nothing, if it is taken as it is. */
const faultOf = (changed: Record<string, unknown>): string | undefined => {
  const own = { ...rule, ...changed };
  try {
    expect(parseSettings({ ownRules: [own] })).toEqual({ ownRules: [own] });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};
const times = <T>(count: number, one: T): T[] => Array<T>(count).fill(one);

describe('a rule of a practice’s own', () => {
  it.each(
    'name provider aProvider admin anAdmin therapist staffList staffPermissions manageLicenses manageSubscription seatQuantities'.split(
      ' ',
    ),
  )('can name {%s}', (place) => {
    expect(faultOf({ message: `See {${place}}.` })).toBeUndefined();
  });

  it.each(['staffList', 'staffPermissions', 'manageLicenses', 'manageSubscription'])(
    'can lead to the page %s',
    (page) => {
      expect(faultOf({ fix: [{ text: 'See there.', page }] })).toBeUndefined();
    },
  );

  it.each(['blocked', 'waste', 'access', 'data'])('can be of the kind %s', (kind) => {
    expect(faultOf({ kind })).toBeUndefined();
  });

  it('has at most five words of label, whatever blanks are around them', () => {
    expect(faultOf({ label: ' one two  three four five ' })).toBeUndefined();
    expect(faultOf({ label: 'one two three four five six' })).toContain('at most 5 words');
  });

  it('can name nothing else, and is told what it can name', () => {
    expect(faultOf({ message: 'See {client}.' })).toContain(
      'no {client}; it can name name, provider, aProvider, admin,',
    );
  });

  it('has an id of small letters and digits, and hyphens between them', () => {
    expect(faultOf({ id: 'a1-b2-3' })).toBeUndefined();
    for (const id of ['A', 'a-', '-a', 'a--b', 'a b', 'a-b!', ' a'])
      expect(faultOf({ id })).toContain('an ID in lower');
  });

  it('is about facts or what needs a license, in groups of one to forty', () => {
    for (const when of ['needsProvider', { all: ['needsAdmin', 'active'] }, { any: times(40, 'active') }])
      expect(faultOf({ when })).toBeUndefined();
    for (const parts of [times(41, 'active'), [], 'active'])
      expect(faultOf({ when: { any: parts } })).toContain('when.any: expected a list of 1 to 40');
    for (const when of [5, null, [], {}, { one: ['active'] }, { all: ['active'], any: ['active'] }])
      expect(faultOf({ when })).toContain('or one of “all”, “any” and “none”');
  });

  it('is nested at most nine times', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'active' : { all: [nested(depth - 1)] });
    expect(faultOf({ when: nested(9) })).toBeUndefined();
    expect(faultOf({ when: nested(10) })).toContain('or one of “all”, “any” and “none”');
  });

  it('is not so long that judging it takes long', () => {
    const among = (...sizes: number[]) => ({ any: sizes.map((size) => ({ all: times(size, 'active') })) });
    expect(faultOf({ when: among(10, 10, 20) })).toBeUndefined();
    expect(faultOf({ when: among(10, 10, 21) })).toContain('a simpler condition');
    expect(faultOf({ when: { any: times(4, { none: ['active'] }) } })).toBeUndefined();
    expect(faultOf({ when: { any: times(4, 'needsProvider') } })).toBeUndefined();
    for (const term of ['needsProvider', 'needsAdmin'])
      expect(faultOf({ when: { any: times(4, { none: [term] }) } })).toContain('a simpler condition');
  });
});
