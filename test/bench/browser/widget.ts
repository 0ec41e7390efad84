import { readFile } from 'node:fs/promises';
import type { LicenseAuditElement } from 'license-lens-widget';
import { practiceOf } from '../people.ts';
import { type Group, single } from '../rows.ts';
import { rest, type World } from './world.ts';

const STAFF = 20_000;
const ROUNDS = 5;

type InPage = typeof globalThis & { practice: NonNullable<LicenseAuditElement['practice']> };

interface Round {
  /** Milliseconds until the findings are there. */
  shown: number;
  longest: number;
}

/** From the roster to its findings on the page, in a page that has rested. */
const round = (): Promise<Round> =>
  new Promise((resolve) => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ entryTypes: ['longtask'] });
    const audit = document.createElement('license-audit') as LicenseAuditElement;
    const begin = performance.now();
    audit.addEventListener('license-lens:audit', () => {
      // The frame in which it is drawn, and what comes after it.
      requestAnimationFrame(() =>
        requestIdleCallback(() => {
          observer.disconnect();
          audit.remove();
          resolve({ shown: performance.now() - begin, longest: Math.max(0, ...tasks) });
        }),
      );
    });
    audit.practice = (globalThis as InPage).practice as never;
    document.body.append(audit);
  });

export async function widgetGroup({ page, theirs }: World): Promise<Group> {
  await page.goto(theirs('/empty'));
  await page.evaluate(await readFile('.output/widget/license-lens.classic.js', 'utf8'));
  await page.evaluate((practice) => {
    Object.assign(globalThis, { practice });
  }, practiceOf(STAFF));
  const rounds: Round[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    await rest(page);
    rounds.push(await page.evaluate(round));
  }
  const size = STAFF.toLocaleString('en');
  const tasks = rounds.map(({ longest }) => longest);
  return {
    title: 'The widget with a large roster',
    how: `A roster of ${size} staff given to <license-audit> as an object, until its first findings are drawn. Only tasks of more than 50 ms are seen by the browser: 0 is none of them. The first round is that of a page just opened.`,
    rows: [
      single(`longest task over 50 ms, ${size} staff, first round`, tasks.slice(0, 1), 'ms', 50),
      single(`longest task over 50 ms, ${size} staff, then`, tasks.slice(1), 'ms', 50),
      single(
        `roster of ${size} staff until it is drawn`,
        rounds.map(({ shown }) => shown),
        'ms',
      ),
    ],
  };
}
