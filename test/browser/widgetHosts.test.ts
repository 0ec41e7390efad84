import type { LicenseAuditElement, LicenseCheckElement } from 'license-lens-widget';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useWidget } from '../widget/browser.ts';
import { HOSTS } from '../widget/scripts.ts';

const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('output')?.textContent === wanted, {}, text);

/** What the reader sees of an element, and what a script of the page sees. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const check = document.querySelector<LicenseCheckElement>('license-check');
    const audit = document.querySelector<LicenseAuditElement>('license-audit');
    return {
      answer: check?.shadowRoot?.querySelector('[part~=answer]')?.textContent,
      attribute: check?.getAttribute('job'),
      property: check?.job,
      compact: [check?.compact, check?.hasAttribute('compact')],
      found: audit?.shadowRoot?.querySelector('details.finding summary')?.textContent ?? 'nobody',
      staff: audit?.overview?.staff,
    };
  });

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const world = useWidget(kind);

  it.each(HOSTS)('an application with %s sets properties and attributes, and hears events', async (host) => {
    const page = await world.open(`/${host}`);
    await says(page, 'none, 0 to fix, ');
    expect(await seen(page)).toEqual({
      answer: 'No license',
      attribute: 'receptionist',
      property: 'receptionist',
      compact: [true, true],
      found: 'nobody',
      staff: 1,
    });

    await page.click('button');
    await says(page, 'provider, 1 to fix, ');
    const { found, ...rest } = await seen(page);
    expect(found).toContain('Bo Lindgren');
    expect(rest).toEqual({
      answer: 'Provider license',
      attribute: 'therapist',
      property: 'therapist',
      compact: [false, false],
      staff: 1,
    });

    await page.click('license-audit >>> details.finding summary');
    await says(page, 'provider, 1 to fix, provider-license-unused');
    await page.close();
    expect(world.server.violations).toEqual([]);
  });
});
