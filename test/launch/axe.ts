import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { evaluateInside } from './inside.ts';
import { copiesOfOurs } from './ours.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  axe: { run(context: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** Where the system's own colors are forced, styles still name ours: contrast is the system's matter then. */
const isForced = (page: Page): Promise<boolean> => page.evaluate(() => matchMedia('(forced-colors: active)').matches);

const rulesFor = async (page: Page) => ({ rules: { 'color-contrast': { enabled: !(await isForced(page)) } } });

/** What axe finds wrong in an open document. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(
    async (options) => {
      const results = await (globalThis as unknown as Axe).axe.run(document, options);
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    await rulesFor(page),
  );
}

/** What axe finds wrong in all that we show on a page: in copies of it, for axe cannot look into closed shadow roots. */
export async function violationsOfOurs(page: Page): Promise<string[]> {
  const copies = await copiesOfOurs(page);
  const scheme = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  const blank = await page.browserContext().newPage();
  try {
    await blank.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await blank.setContent('<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1></main></html>');
    await blank.evaluate((all) => {
      for (const { css, html } of all) {
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        // Where it stands on the page is nothing to axe, and a popover that is not open would be hidden.
        sheet.replaceSync(`${css}\n:host { position: static !important; display: block !important; }`);
        root.adoptedStyleSheets = [sheet];
        root.innerHTML = html;
        document.querySelector('main')?.append(host);
      }
    }, copies);
    return await violations(blank);
  } finally {
    await blank.close();
  }
}

/** What axe finds wrong in our elements where they stand on a page, with what is open over it. */
export async function violationsInPlace(page: Page): Promise<string[]> {
  return evaluateInside(
    page,
    async (script: string, options: object) => {
      if (!('axe' in globalThis)) new Function(script)();
      const ours = [...document.querySelectorAll('[data-license-lens]')];
      if (ours.length === 0) throw new Error('nothing of ours is on the page');
      const results = await (globalThis as unknown as Axe).axe.run({ include: ours }, options);
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    source,
    await rulesFor(page),
  );
}
