import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { noWords } from '../../components/words/en/noWords.ts';
import { rosterSources as en } from '../../components/words/en/rosterSources.ts';
import { noWords as sinTextos } from '../../components/words/es/noWords.ts';
import { rosterSources as es } from '../../components/words/es/rosterSources.ts';
import { violations } from '../launch/axe.ts';
import { useWidget } from '../widget/browser.ts';

interface Watched {
  said: Set<string>;
}

describe.each(['chromium', 'firefox'] as const)('what the elements say, in %s', (kind) => {
  const world = useWidget(kind);
  let page: Page;
  afterEach(() => page.close());

  /** An element in a language, of which all that it shows is noted. */
  const put = (lang: string) =>
    page.evaluate((wanted) => {
      const element = document.createElement('license-audit');
      element.lang = wanted;
      const said = new Set<string>();
      Object.assign(globalThis, { said });
      const note = () => said.add(element.shadowRoot?.textContent ?? '');
      if (element.shadowRoot)
        new MutationObserver(note).observe(element.shadowRoot, { childList: true, subtree: true });
      document.querySelector('main')?.append(element);
    }, lang);
  const says = (text: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('license-audit')?.shadowRoot?.textContent?.includes(wanted),
      {},
      text,
    );
  const said = (): Promise<string[]> => page.evaluate(() => [...(globalThis as unknown as Watched).said]);

  it('comes in the language of the element, once, and is never shown in another', async () => {
    page = await world.open('/module');
    const asked = world.server.asked.length;
    await put('es');
    await says(es.choose);
    const spanish = world.server.asked.slice(asked).filter((path) => path.includes('.es.'));
    expect(spanish.sort()).toEqual(['/license-lens.es.js', '/license-lens.reading.es.js']);
    for (const text of await said()) expect(text).not.toContain(en.choose);
  });

  it('is another language as soon as that has come; until then what was said stays', async () => {
    page = await world.open('/module');
    await put('en');
    await says(en.choose);
    await page.evaluate(() => document.querySelector('license-audit')?.setAttribute('lang', 'es'));
    await says(es.choose);
    for (const text of await said()) expect(text.includes(en.choose) !== text.includes(es.choose)).toBe(true);
  });

  it('is said to be missing in each language where it does not come, and is loaded again when that is asked for', async () => {
    page = await world.open('/module');
    let isOff = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (isOff && request.url().includes('.es.js')) void request.abort();
      else void request.continue();
    });
    await put('es');
    await says(noWords.problem);
    await says(sinTextos.problem);
    expect(await page.$$('license-audit >>> [role=alert]')).toHaveLength(1);
    if (kind === 'chromium') expect(await violations(page)).toEqual([]);
    isOff = false;
    const again = await page.$('license-audit >>> p[lang=es] button');
    await again?.click();
    await says(es.choose);
    expect(await page.$$('license-audit >>> [role=alert]')).toHaveLength(0);
  });
});
