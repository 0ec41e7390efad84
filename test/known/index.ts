import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Practice } from '../../core/index.ts';
import { askAsPopup } from '../walk.ts';

/** What is kept of the demo practice after everything was read; `badges.test.ts` proves that this is so. */
export const KNOWN = join(import.meta.dirname, 'demo.json');

/** The demo practice as if everything had been read at a moment, in milliseconds since 1970. */
export const knownPractice = async (at: number, host = 'demo.theranest.com'): Promise<Practice> =>
  JSON.parse(
    (await readFile(KNOWN, 'utf8')).replaceAll(/"at": \d+/g, `"at": ${at}`).replaceAll('demo.theranest.com', host),
  );

/** Brings the demo practice into the browser as if everything had been read just now: for tests of what is shown of it. */
export async function knowEverything(extensionPage: Page, host?: string): Promise<void> {
  await askAsPopup(extensionPage, { type: 'importPractice', practice: await knownPractice(Date.now(), host) });
}
