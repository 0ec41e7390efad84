import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('../surfaces/fakeBrowser.ts')).fakeBrowser }));

// Words are listened to before anything takes them, also where other tests have run before.
vi.resetModules();
await import('../surfaces/room.ts');
const { listen, unlisten } = await import('../surfaces/heard.ts');
await listen();
const { LANGUAGES } = await import('../../core/index.ts');
const { SURFACES } = await import('../surfaces/index.ts');
const { pageOf } = await import('../surfaces/page.ts');
const { NOW } = await import('../surfaces/practices.ts');
const { everyFile, shownAllTheSame, unshownIn } = await import('../surfaces/unshown.ts');

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

afterAll(() => {
  unlisten();
  vi.useRealTimers();
});

describe('every state with its text in both languages', () => {
  it.each(SURFACES.map((surface) => [surface.id, surface] as const))(
    'docs/surfaces/%s.md is up to date: npm run docs',
    async (_, surface) => {
      await expect(await pageOf(surface)).toMatchFileSnapshot(`../../docs/surfaces/${surface.id}.md`);
    },
  );
});

it('every page of docs/surfaces is about a surface, and docs/surfaces.md names it', () => {
  const pages = readdirSync('docs/surfaces').map((name) => name.replace('.md', ''));
  expect(pages.sort()).toEqual(SURFACES.map(({ id }) => id).sort());
  const index = readFileSync('docs/surfaces.md', 'utf8');
  expect(pages.filter((id) => !index.includes(`(surfaces/${id}.md)`))).toEqual([]);
});

describe('no text is in no state', () => {
  it.each(LANGUAGES.flatMap((language) => everyFile().map((file) => [file, language] as const)))(
    '%s (%s)',
    (file, language) => {
      expect(unshownIn(file, language)).toEqual([]);
    },
  );

  it('those that are said to be in none are in none', () => {
    expect(shownAllTheSame()).toEqual([]);
  });
});
