import { expect } from 'vitest';
import { noPart } from '../../../components/words/noPart.ts';
import type { HostData, StepView } from '../../../core/index.ts';
import { knownPractice } from '../../known/index.ts';
import { chooseLanguage } from '../../launch/extension.ts';
import { askAsPopup, PATHS, waitFor } from '../../walk.ts';
import { hostOf } from './faults.ts';
import { type Either, marked } from './seen.ts';

/** Puts the background to sleep: whatever is asked next starts it. */
export type Sleep = () => Promise<void>;

/** What the background says where a part of it does not come. */
export const MISSING = `${noPart.en} ${noPart.es}`;

/** What is asked rarely, each by a part that nothing has loaded before; `staffId` is somebody at the practice. */
const RARE = (host: string, staffId: string) => [
  { type: 'policy' },
  { type: 'overviews' },
  { type: 'hosts' },
  { type: 'people', host },
  { type: 'matrix' },
  { type: 'history', host },
  { type: 'overTime', host },
  { type: 'toDo', host },
  { type: 'need', host, staffId },
  { type: 'seatShare', host },
  { type: 'draft', host },
  { type: 'settings', host },
  { type: 'kept' },
  { type: 'exportPractice', host },
  { type: 'exportHost', host },
  { type: 'sync' },
];

/** What is asked to change something, with what it answers each time. */
const CHANGES = (host: string, data: HostData) => [
  { type: 'importHost', data },
  { type: 'importPractice', practice: data.practice },
  { type: 'keepSettings', host, settings: { staleAfterDays: 12 } },
  { type: 'keepDraft', host, draft: { changes: [{ do: 'leave', staffId: data.practice?.staff[0]?.id }] } },
  { type: 'planDraft', host, isPlan: true },
  { type: 'typeIn', host, pools: { provider: 4 } },
  { type: 'progress', host, change: { isChecking: true } },
  { type: 'keepSync', isOn: false },
];

/** Times of the clock are no part of what is compared. */
const timeless = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value) => (['at', 'now', 'since', 'asOf'].includes(key) ? 0 : value)));

/** A practice is known of which everything is asked. */
export async function learn(world: Either): Promise<{ host: string; staffId: string; data: HostData }> {
  const host = hostOf(world);
  const practice = await knownPractice(Date.now(), host);
  await askAsPopup(world.popup, { type: 'importPractice', practice });
  const data = await askAsPopup<HostData>(world.popup, { type: 'exportHost', host });
  return { host, staffId: practice.staff[0]?.id ?? '', data };
}

/** Whatever is asked of a background that has just started is answered as by one that runs. */
export async function answersFromAsleep(world: Either, sleep: Sleep): Promise<void> {
  const { host, staffId, data } = await learn(world);
  for (const question of [...RARE(host, staffId), ...CHANGES(host, data)]) {
    await sleep();
    const asleep = await askAsPopup(world.popup, question);
    expect(timeless(asleep), question.type).toEqual(timeless(await askAsPopup(world.popup, question)));
  }
}

const toDo = async ({ popup }: Either, host: string): Promise<string[]> =>
  (await askAsPopup<StepView[]>(popup, { type: 'toDo', host })).map(({ text }) => text);

/** A part that does not come is said, in each language; badges stand without it, and it is there once it can be loaded. */
export async function missingPart(world: Either, take: () => Promise<void>, giveBack: () => Promise<void>) {
  const { host } = await learn(world);
  const before = await toDo(world, host);
  expect(before).not.toEqual([]);
  await take();
  await expect(toDo(world, host)).rejects.toThrow(MISSING);
  await world.page.goto(world.origin + PATHS.new.staff);
  await waitFor('badges', async () => (await marked(world).catch(() => '')) !== '');
  await expect(toDo(world, host)).rejects.toThrow(MISSING);
  await giveBack();
  expect(await toDo(world, host)).toEqual(before);
}

/** What a part says is in the language that is chosen, and all of it: also while another one is being chosen. */
export async function speaksAsChosen(world: Either, sleep: Sleep): Promise<void> {
  const { popup } = world;
  const { host } = await learn(world);
  const fresh = async (language: string): Promise<string[]> => {
    await chooseLanguage(popup, language);
    await sleep();
    return toDo(world, host);
  };
  const spanish = await fresh('es');
  const english = await fresh('en');
  expect(spanish).toHaveLength(english.length);
  for (const [i, text] of english.entries()) expect(spanish[i]).not.toBe(text);
  for (const [language, texts] of [['es', spanish] as const, ['en', english] as const, ['es', spanish] as const]) {
    const [meanwhile] = await Promise.all([toDo(world, host), chooseLanguage(popup, language)]);
    expect([english, spanish]).toContainEqual(meanwhile);
    expect(await toDo(world, host)).toEqual(texts);
  }
  await chooseLanguage(popup, 'en');
  await waitFor('English', async () => (await toDo(world, host))[0] === english[0]);
}
