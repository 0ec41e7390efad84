import { afterEach, expect, it, vi } from 'vitest';
import { knownSigns } from '../../core/index.ts';
import { pageScripts } from '../../entrypoints/shared/pageScripts.ts';
import type { PageSession } from '../../entrypoints/shared/readerScript.ts';
import { Visit } from '../../entrypoints/staff.content/visit.ts';
import { watchPage } from '../../entrypoints/staff.content/watch.ts';

vi.mock('../../entrypoints/shared/ask.ts', async (original) => ({
  ...(await original<typeof import('../../entrypoints/shared/ask.ts')>()),
  ask: async () => undefined,
  isOrphaned: () => false,
}));

const life = new AbortController();

afterEach(() => life.abort());

it('what the first look of a reader meets is watched from then on, with no frame between', async () => {
  const check = vi.fn(() => false);
  const roots: Node[] = [];
  const root = document.createElement('staff-list').attachShadow({ mode: 'open' });
  const session: Partial<PageSession> = { roots, check, look: () => roots.push(root) > 0, leave: () => undefined };
  pageScripts.reader = () => session as PageSession;
  document.body.innerHTML = '<h1>Manage Licenses</h1>';
  const [signs] = knownSigns;
  if (!signs) throw new Error('no system is known');
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);

  const visit: Visit = new Visit(
    signs,
    { taught: [] },
    { again: () => looks.soon(), now: () => looks.now(), end: () => life.abort() },
  );
  const looks = watchPage(life.signal, visit);
  await vi.waitFor(() => expect(roots).toHaveLength(1));
  root.append('Jordan Blake');
  await vi.waitFor(() => expect(check).toHaveBeenCalled());
});
