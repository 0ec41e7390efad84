import { describe, expect, it } from 'vitest';
import { overviews, visit, waitFor } from '../walk.ts';
import { licensesPage, PEOPLE, recyclingPage } from './recyclingPage.ts';
import { DEMO, useWorld } from './setup.ts';

const world = useWorld();
const INTERACTIONS = 200;

interface Outcome {
  wrong: string[];
  missing: string[];
}

describe.each(['at once', 'in an animation frame'] as const)(
  'a list that uses its rows again, drawn %s',
  (rendering) => {
    it(`carries no badge beside the wrong person in any frame of ${INTERACTIONS} interactions`, async () => {
      const { open, popup } = world;
      const page = await open.newPage();
      await page.setViewport({ width: 1000, height: 700 });
      await page.setRequestInterception(true);
      const pages: Record<string, string> = { '/big-licenses': licensesPage(), '/big-staff': recyclingPage(rendering) };
      page.on('request', (request) => {
        const body = pages[new URL(request.url()).pathname];
        return body ? request.respond({ contentType: 'text/html; charset=utf-8', body }) : request.continue();
      });
      await visit(page, `${DEMO}/big-licenses`, popup);
      expect((await overviews(popup))[0]?.findings).toHaveLength(PEOPLE / 3);

      await page.bringToFront();
      await page.goto(`${DEMO}/big-staff`);
      await waitFor('the first badge', () => page.$('td [data-license-lens]').then(Boolean));
      for (let i = 0; i < INTERACTIONS; i++) {
        const outcome: Outcome = await page.evaluate(
          (action, seed) =>
            (globalThis as unknown as { act(a: number, s: number): Promise<Outcome> }).act(action, seed),
          (i * 7919) % 101,
          i,
        );
        expect([i, outcome]).toEqual([i, { wrong: [], missing: [] }]);
      }
      await page.close();
    });
  },
);
