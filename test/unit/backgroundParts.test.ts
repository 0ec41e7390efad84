import { expect, it, vi } from 'vitest';
import { noPart } from '../../components/words/noPart.ts';

import { part } from '../../entrypoints/background/parts.ts';

vi.mock('../../entrypoints/shared/preferences.ts', () => ({ chosenLanguage: async () => 'en' }));

const PROBLEM = `${noPart.en} ${noPart.es}`;

it('a part that fails is tried twice, said to be missing, and tried again when it is next asked for', async () => {
  const bring = vi.fn(async () => 'brought');
  for (let i = 0; i < 2; i++) bring.mockRejectedValueOnce(new Error('gone'));
  const get = part('rest', bring);
  await expect(get()).rejects.toThrow(PROBLEM);
  expect(bring).toHaveBeenCalledTimes(2);
  expect(await get()).toBe('brought');
  expect(bring).toHaveBeenCalledTimes(3);
});

it('a part that is there is not brought again, whoever asks', async () => {
  const bring = vi.fn(async () => 'brought');
  const get = part('rest', bring);
  expect(await Promise.all([get(), get()])).toEqual(['brought', 'brought']);
  expect(await get()).toBe('brought');
  expect(bring).toHaveBeenCalledTimes(1);
});
