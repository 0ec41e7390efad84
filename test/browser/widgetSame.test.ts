import fc from 'fast-check';
import type { LicenseAuditElement, Practice as Roster } from 'license-lens-widget';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditPractice, type Finding, type Overview, type Practice } from '../../core/index.ts';
import { practices } from '../unit/generatedPractices.ts';
import { askAsPopup } from '../walk.ts';
import { startWidget, type WidgetServer } from '../widget/server.ts';
import { useWorld } from './setup.ts';

const world = useWorld();
let server: WidgetServer;
beforeAll(async () => {
  server = await startWidget();
  await world.page.goto(`${server.origin}/blank`);
  await world.page.evaluate(() => document.querySelector('main')?.append(document.createElement('license-audit')));
});
afterAll(() => server.close());

const facts = (findings: readonly Finding[]): string[] =>
  findings
    .map(({ rule, staffId, severity, message, because }) => JSON.stringify([rule, staffId, severity, message, because]))
    .sort();

const inWidget = (practice: Practice): Promise<Finding[]> =>
  world.page.evaluate(
    async (roster) => {
      const audit = document.querySelector<LicenseAuditElement>('license-audit');
      const checked = new Promise((resolve) => audit?.addEventListener('license-lens:audit', resolve, { once: true }));
      if (audit) audit.practice = roster as unknown as Roster;
      await checked;
      return (audit?.overview?.findings ?? []) as unknown as Finding[];
    },
    practice as object as Record<string, never>,
  );

const inPopup = async (practice: Practice): Promise<Finding[]> => {
  await askAsPopup(world.popup, { type: 'importPractice', practice });
  const overviews = await askAsPopup<Overview[]>(world.popup, { type: 'overviews' });
  return (overviews.find(({ host }) => host === practice.host)?.findings ?? []) as unknown as Finding[];
};

it('the same roster gives the same findings in the widget, in the popup and in Node', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(practices(), async (generated) => {
      const practice: Practice = { ...generated, host: 'any.example' };
      const expected = facts(auditPractice(practice).findings);
      expect(facts(await inWidget(practice))).toEqual(expected);
      expect(facts(await inPopup(practice))).toEqual(expected);
      found += expected.length;
    }),
    { numRuns: 40, seed: 20260522, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
  );
  expect(found).toBeGreaterThan(40);
});
