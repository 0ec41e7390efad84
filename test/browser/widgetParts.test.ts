import type { LicenseAuditElement } from 'license-lens-widget';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { licenseCheck } from '../../components/words/en/licenseCheck.ts';
import { missing } from '../../components/words/en/missing.ts';
import { violations } from '../launch/axe.ts';
import { useWidget } from '../widget/browser.ts';
import { hugeRoster } from '../widget/rosters.ts';

interface Heard {
  heard: string[];
}

describe.each(['chromium', 'firefox'] as const)('the parts of the elements, in %s', (kind) => {
  const world = useWidget(kind);
  let page: Page;
  afterEach(() => page.close());

  /** A page on which files with this in their names do not come, until they are let through. */
  const openWithout = async (name: string): Promise<() => void> => {
    page = await world.open('/module');
    let isOff = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (isOff && request.url().includes(name)) void request.abort();
      else void request.continue();
    });
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['audit', 'error', 'finding', 'advice'])
        document.addEventListener(`license-lens:${name}`, () => heard.push(name));
    });
    return () => {
      isOff = false;
    };
  };
  const heard = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as Heard).heard);
  const audit = (practice: object) =>
    page.evaluate((given) => {
      const element = document.createElement('license-audit') as LicenseAuditElement;
      element.practice = given as never;
      document.querySelector('main')?.append(element);
    }, practice);
  const check = () =>
    page.evaluate(() => document.querySelector('main')?.append(document.createElement('license-check')));
  const says = (text: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('main :not(h1)')?.shadowRoot?.textContent?.includes(wanted),
      {},
      text,
    );
  const clickAgain = async (within: string): Promise<void> => {
    const button = await page.waitForSelector(`${within} >>> .problem button`);
    await button?.evaluate((one) => (one as HTMLElement).click());
  };

  it('findings are listed before what tells them has come, which is said to be missing and loaded again', async () => {
    const letThrough = await openWithout('.details.');
    await audit(hugeRoster(30) as object);
    await page.waitForSelector('license-audit >>> details.finding');
    await says('Access blocked');
    const summary = await page.$('license-audit >>> details.finding summary');
    await summary?.evaluate((one) => (one as HTMLElement).click());
    await page.waitForSelector('license-audit >>> details.finding[open] .problem');
    await says(missing.part);
    expect(await page.$$('license-audit >>> .because')).toHaveLength(0);
    expect(await heard()).toEqual([]);
    if (kind === 'chromium') expect(await violations(page)).toEqual([]);
    letThrough();
    await clickAgain('license-audit');
    await page.waitForSelector('license-audit >>> details.finding[open] .because');
    await expect.poll(heard).toEqual(['audit', 'finding']);
    expect(await page.$$('license-audit >>> .problem')).toHaveLength(0);
  });

  it('the check asks its first question before what answers has come, which is said to be missing and loaded again', async () => {
    const letThrough = await openWithout('.licenseAnswers.');
    await check();
    await says(licenseCheck.who);
    const choice = await page.$('license-check >>> .choice');
    await choice?.evaluate((one) => (one as HTMLElement).click());
    await says(missing.part);
    expect(await heard()).toEqual([]);
    if (kind === 'chromium') expect(await violations(page)).toEqual([]);
    letThrough();
    await clickAgain('license-check');
    await says('Provider license');
    await expect.poll(heard).toEqual(['advice']);
    // Whoever goes on by keyboard or screen reader is at the answer.
    const focused = () =>
      page.evaluate(() => document.querySelector('license-check')?.shadowRoot?.activeElement?.tagName ?? '');
    await expect.poll(focused).toBe('H2');
  });

  it('a roster that is an object is read by the first files alone; what is wrong with one is told by the part that reads', async () => {
    await openWithout('nothing');
    const asked = world.server.asked.length;
    const beside = () => world.server.asked.slice(asked).filter((path) => path.startsWith('/license-lens.'));
    await audit(hugeRoster(30) as object);
    await expect.poll(heard).toEqual(['audit']);
    expect(beside().filter((path) => /\.(?:reading|check|plan|staffLists|licenseAnswers)\./.test(path))).toEqual([]);
    await page.evaluate(() => {
      const element = document.querySelector<LicenseAuditElement>('license-audit');
      if (element) element.practice = [{ id: '1' }] as never;
    });
    await says('staff[0].name');
    await expect.poll(heard).toEqual(['audit', 'error']);
    expect(
      beside()
        .filter((path) => path.includes('.reading.'))
        .sort(),
    ).toEqual(['/license-lens.reading.en.js', '/license-lens.reading.js']);
    expect(world.server.violations).toEqual([]);
  });

  it('what reads a roster that is a text did not come: that is told, and no fault of the roster; it is read once it has', async () => {
    const letThrough = await openWithout('.reading.');
    await page.evaluate((given) => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
      const element = document.createElement('license-audit') as LicenseAuditElement;
      element.addEventListener('license-lens:error', ({ detail }) => told.push(detail.problem));
      const roster = document.createElement('script');
      roster.type = 'application/json';
      roster.append(JSON.stringify(given));
      element.append(roster);
      document.querySelector('main')?.append(element);
    }, hugeRoster(30) as object);
    const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    await expect.poll(told).toEqual(['noReader']);
    await page.waitForSelector('license-audit >>> button');
    letThrough();
    const again = await page.$('license-audit >>> button');
    await again?.evaluate((one) => (one as HTMLElement).click());
    await page.waitForSelector('license-audit >>> details.finding');
    expect(await told()).toEqual(['noReader']);
  });

  it('what is opened or saved before everything is told comes once it is', async () => {
    const letThrough = await openWithout('.details.');
    await audit(hugeRoster(30) as object);
    await page.waitForSelector('license-audit >>> [part~=export] .problem, license-audit >>> .problem');
    await page.evaluate(() => {
      const made: string[] = [];
      Object.assign(globalThis, { made });
      URL.createObjectURL = (blob) => {
        made.push((blob as Blob).type);
        return 'blob:none';
      };
      const buttons = document.querySelector('license-audit')?.shadowRoot?.querySelectorAll('[part~=export] > button');
      for (const button of buttons ?? []) (button as HTMLElement).click();
    });
    const made = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { made: string[] }).made);
    expect(await made()).toEqual([]);
    letThrough();
    await clickAgain('license-audit');
    await expect.poll(made).toEqual(['application/json', 'text/csv;charset=utf-8']);
  });
});
