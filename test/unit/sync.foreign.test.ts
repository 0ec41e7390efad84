import { describe, expect, it } from 'vitest';
import { practicePrint } from '../../core/records/sync/keys.ts';
import { type Cloud, type Desk, finding, HOST, meetAll, RULE, textOf, two } from './machines.ts';

describe('what comes through the sync is foreign', () => {
  const sent = async (): Promise<[Cloud, Desk]> => {
    const [cloud, a] = two();
    a.decide(HOST, { staleAfterDays: 7 });
    await a.meet();
    return [cloud, a];
  };

  it.each([
    ['newer', '{"version":2}'],
    ['notUnderstood', '{"version":1,"said":"much"}'],
  ])('what is %s is said, and left alone there and here', async (what, item) => {
    const [cloud, a] = await sent();
    cloud.items = { ...cloud.items, 'part.1': item };
    const { items } = cloud;
    const kept = structuredClone(a.kept);
    a.decide(HOST, { staleAfterDays: 8 });
    expect(await a.meet()).toMatchObject({ problem: { what }, hasChanged: false });
    expect(cloud.items).toBe(items);
    expect(a.kept.get(HOST)?.synced).toEqual(kept.get(HOST)?.synced);
    cloud.items = { 'part.0': items['part.0'] };
    await a.meet();
    expect(a.settings(HOST)).toEqual({ staleAfterDays: 8 });
  });

  it('a decision that this version does not understand stays as it is, and the others hold', async () => {
    const [cloud, a] = await sent();
    const print = await practicePrint(HOST);
    const strange: [string, unknown][] = [
      [`setting.${print}.staleAfterDays`, 'soon'],
      [`setting.${print}.color`, 'red'],
      [`setting.${print}.now`, 5],
      [`setting.${print}.ownRules.other`, RULE],
      [`setting.${print}.ownRules.mine`, { ...RULE, when: { all: ['telepathy'] } }],
      [`setting.${print}.rules.__proto__`, 'off'],
      [`aside.${print}.AAAAAAAAAAAAAAAAAAAAAA`, { reason: '' }],
      ['wish.of.mine', 1],
    ];
    const rows = [[`setting.${print}.orgAdminsAtMost`, 9e6, 3], ...strange.map(([key, value]) => [key, 9e6, value])];
    cloud.items = { 'part.0': JSON.stringify({ version: 1, said: rows }) };
    expect(await a.meet()).toMatchObject({ strange: strange.length });
    expect(a.settings(HOST)).toEqual({ staleAfterDays: 7, orgAdminsAtMost: 3 });
    expect(textOf(cloud)).toContain('telepathy');
    // What is decided here afterwards stands.
    a.decide(HOST, { staleAfterDays: 8, orgAdminsAtMost: 3 });
    await a.meet();
    expect(textOf(cloud)).not.toContain('soon');
    expect(Reflect.get({}, 'off')).toBeUndefined();
  });

  it('what is gone from it was removed by somebody: it is said, and not sent again', async () => {
    const [cloud, a] = await sent();
    cloud.items = {};
    expect(await a.meet()).toMatchObject({ problem: { what: 'removed' } });
    expect(cloud.items).toEqual({});
    expect(a.settings(HOST)).toEqual({ staleAfterDays: 7 });
  });

  it('what is too large is not sent at all, and said with how much less would fit; what comes is heard still', async () => {
    const [cloud, a, b] = two();
    const many = Array.from({ length: 400 }, (_, i) => finding('both-licenses', `id-${i}`));
    a.read(HOST, many);
    await meetAll([a, b]);
    const { items } = cloud;
    for (const one of many) a.setAside(HOST, one, `Because ${'x'.repeat(250)}`);
    const { problem } = await a.meet();
    if (problem?.what !== 'tooLarge') throw new Error('it fits');
    expect(problem).toMatchObject({ atMost: 102_400, asides: 400 });
    expect(problem.bytes).toBeGreaterThan(problem.atMost);
    expect(cloud.items).toBe(items);
    b.decide(HOST, { staleAfterDays: 7 });
    await b.meet();
    await a.meet();
    expect(a.settings(HOST)).toEqual({ staleAfterDays: 7 });
    for (const one of many.slice(0, problem.fewer + 3)) a.takeBack(HOST, one);
    expect((await a.meet()).problem).toBeUndefined();
    b.read(HOST, many);
    await b.meet();
    expect(b.told(HOST)).toEqual(a.told(HOST));
  });

  it('a rule that is too long is named', async () => {
    const [, a] = two();
    const fix = Array.from({ length: 5 }, () => ({ text: 'ñ'.repeat(1000) }));
    a.decide(HOST, { ownRules: [{ ...RULE, fix }] });
    expect(await a.meet()).toMatchObject({ problem: { what: 'tooLong', id: 'mine', atMost: 8192 } });
  });
});
