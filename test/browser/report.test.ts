import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Overview, type Practice, sources } from '../../core/index.ts';
import { knownPractice } from '../known/index.ts';
import {
  type Accessible,
  accessibilityTree,
  find,
  findAll,
  focused,
  tableRows,
  tabTo,
  textOf,
  waitForTree,
} from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { chooseLanguage } from '../launch/extension.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { askAsPopup, overviews, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const HOST = new URL(DEMO).host;
const BIG = 'big.theranest.com';

const world = useWorld();
/** The report. */
let page: Page;
let overview: Overview;

/** The demo practice, with one license and one set of permissions that nobody has read. */
const inPart = async (): Promise<Practice> => {
  const practice = await knownPractice(Date.now());
  return {
    ...practice,
    staff: practice.staff.map((member) => {
      if (member.name === "Siobhan O'Connor") {
        const { licenses: _, ...rest } = member;
        return rest;
      }
      if (member.name !== 'Hana Kobayashi') return member;
      const { permissions: _, ...rest } = member;
      return rest;
    }),
  };
};

/** Three hundred people, as those of the demo practice are. */
const large = async (): Promise<Practice> => {
  const { staff, ...practice }: Practice = JSON.parse(JSON.stringify(await inPart()).replaceAll(HOST, BIG));
  const people = Array.from({ length: 300 }, (_, i) => {
    const { supervision: _supervision, ...member } = staff[i % staff.length] as (typeof staff)[number];
    return { ...member, id: `${i}`.padStart(24, 'a'), name: `${member.name} ${i}` };
  });
  return { ...practice, staff: people };
};

const open = async (host: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${world.open.extensionUrl('report.html')}#${encodeURIComponent(host)}`);
  await page.waitForSelector('#report h1');
};

beforeAll(async () => {
  page = world.page;
  await askAsPopup(world.popup, { type: 'importPractice', practice: await inPart() });
  const [known] = await overviews(world.popup);
  const finding = known?.findings.find(({ staffId }) => staffId !== undefined);
  if (!finding) throw new Error('nothing is found in the demo practice');
  const { rule, staffId, fingerprint } = finding;
  const said = { rule, staffId, fingerprint, reason: 'Until the audit in June' };
  await askAsPopup(world.popup, { type: 'setAside', host: HOST, finding: said });
  [overview] = (await overviews(world.popup)) as [Overview];
});

/** What is said from one heading to the next. */
const sectionOf = (tree: Accessible, from: string, to: string): string => {
  const text = textOf(tree);
  const start = text.indexOf(from);
  return start < 0 ? '' : text.slice(start, text.indexOf(to, start));
};

describe('the audit as a report', () => {
  beforeAll(() => open(HOST));

  it('says all that is found, with reasons and steps; what is set aside with its reason; what is not checked; what changed', async () => {
    const tree = await accessibilityTree(page);
    const text = textOf(tree);
    expect(await page.title()).toMatch(/^License audit of demo\.theranest\.com, /);
    for (const { message, because, fix } of [...overview.findings, ...overview.aside]) {
      for (const said of [message, ...because, ...fix.map((step) => step.text)]) expect(text).toContain(said);
    }
    expect(sectionOf(tree, 'Dismissed ', 'Not checked yet')).toContain('Until the audit in June');
    expect(sectionOf(tree, 'Findings never rely', 'History')).toContain('Hana Kobayashi');
    expect(sectionOf(tree, 'History', 'Created by')).toContain('A file was imported.');
    expect(text).toContain('These files and the report name staff members. Keep them safe.');
    expect(text).toContain('Reasons for dismissed findings are printed as written.');
    const rows = tableRows(tree).map(({ cells }) => cells.join(' '));
    const { atLeast, atMost } = overview.seats.provider.switchedOn;
    expect(rows.some((row) => row.startsWith('Provider') && row.includes(`${atLeast}–${atMost}`))).toBe(true);
  });

  it('names the vendor’s guide that each rule comes from; its link opens a tab of its own, which knows nothing of this one', async () => {
    await open(HOST);
    const links = await page.$$eval('.rule-source a', (all) =>
      all.map((link) => [
        (link as HTMLAnchorElement).href,
        (link as HTMLAnchorElement).target,
        (link as HTMLAnchorElement).relList.contains('noopener'),
      ]),
    );
    expect(links.length).toBeGreaterThan(overview.findings.length / 2);
    for (const [href, ...others] of links) {
      expect(sources.map(({ url }) => url)).toContain(href);
      expect(others).toEqual(['_blank', true]);
    }
    const said = await page.$eval('.rule-source', (line) => line.textContent?.replace(/\s+/g, ' '));
    expect(said).toMatch(/^(?:From|Inferred from) the vendor’s guide \(Ensora\): .+ \(opens in a new tab\)$/);
  });

  it('is printed with the keyboard', async () => {
    await page.evaluate(() => {
      globalThis.print = () => Object.assign(globalThis, { isPrinted: true });
    });
    await tabTo(page, 'button', 'Print or save as PDF');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (globalThis as unknown as { isPrinted?: boolean }).isPrinted)).toBe(true);
  });
});

/** On which page of a PDF each text begins is the printer's matter: what it may tear is not. */
const onPaper = <T>(work: () => Promise<T>): Promise<T> =>
  page
    .emulateMediaType('print')
    .then(work)
    .finally(() => page.emulateMediaType('screen'));

describe('the attestation sheets', () => {
  it('are chosen, and grouped, with the keyboard', async () => {
    await open(HOST);
    await tabTo(page, 'radio', 'Audit report');
    await page.keyboard.press('ArrowDown');
    await waitForTree(
      page,
      'a sheet per supervisor',
      (tree) => findAll(tree, ({ role, name }) => role === 'heading' && name.startsWith('Supervisor: ')).length > 1,
    );
    await tabTo(page, 'combobox', 'Group sheets by');
    expect(focused(await accessibilityTree(page))?.role).toBe('combobox');
    await page.keyboard.press('End');
    await waitForTree(page, 'one sheet', (tree) => findAll(tree, ({ role }) => role === 'table').length === 1);
  });

  it('list each active person with what was read, and never say off of what was not read', async () => {
    const practice = await inPart();
    const rows = tableRows(await accessibilityTree(page)).map(({ cells }) => cells);
    const active = practice.staff.filter((member) => member.active !== false && !member.left);
    expect(rows.map(([person]) => person?.split(' ')[0]).sort()).toEqual(
      active.map(({ name }) => name.split(' ')[0]).sort(),
    );
    const rowOf = (name: string) => rows.find(([person]) => person?.startsWith(name))?.slice(1, 8);
    expect(rowOf("Siobhan O'Connor")?.slice(0, 2)).toEqual(['Not checked', 'Not checked']);
    expect(rowOf('Hana Kobayashi')?.slice(2)).toEqual(Array(5).fill('Not checked'));
    const said = { true: 'On', false: 'Off', undefined: 'Not checked' };
    for (const { name, licenses = {}, permissions = {} } of active.filter((one) => !one.ambiguous)) {
      const { provider, admin } = licenses;
      const { default: usual, billing, therapist, administration, organizationAdministration } = permissions;
      const cells = [provider, admin, usual, billing, therapist, administration, organizationAdministration];
      if (active.filter((one) => one.name === name).length > 1) continue;
      expect(rowOf(name), name).toEqual(cells.map((cell) => said[`${cell}`]));
    }
  });

  it('of 300 people: nobody is torn over two pages, headings repeat, and no button is on paper', async () => {
    await askAsPopup(world.popup, { type: 'importPractice', practice: await large() });
    await open(BIG);
    await page.click('.shown label:last-of-type');
    await page.waitForSelector('.sheet');
    const styles = await onPaper(() =>
      page.evaluate(() => ({
        rows: [...new Set([...document.querySelectorAll('tbody tr')].map((row) => getComputedStyle(row).breakInside))],
        head: getComputedStyle(document.querySelector('thead') as Element).display,
        buttons: [...document.querySelectorAll('button, select, input')].filter((one) => one.checkVisibility()).length,
        inks: [...new Set([...document.querySelectorAll('.sheet *')].map((one) => getComputedStyle(one).color))],
        ground: getComputedStyle(document.body).backgroundColor,
      })),
    );
    expect(styles).toMatchObject({ rows: ['avoid'], head: 'table-header-group', buttons: 0 });
    expect(styles.ground).toBe('rgb(255, 255, 255)');
    expect(styles.inks.sort()).toEqual(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']);
    const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(8);
  });
});

it('hands out the findings and the staff as files', async () => {
  await open(HOST);
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then((text) => Object.assign(globalThis, { handedOut: text }));
      return make.call(URL, blob);
    };
  });
  for (const [button, looks] of [
    ['Findings (CSV)', /^Person,Position,Severity/],
    ['Findings (JSON)', /^{\s*"version": 1/],
    ['Staff (CSV)', /^(?!Person,).*Hana Kobayashi,/s],
  ] as const) {
    await tabTo(page, 'button', button);
    await page.keyboard.press('Enter');
    const text = await waitFor(`the file of “${button}”`, () =>
      page.evaluate(() => {
        const { handedOut } = globalThis as unknown as { handedOut?: string };
        Object.assign(globalThis, { handedOut: undefined });
        return handedOut;
      }),
    );
    expect(text).toMatch(looks);
  }
});

it('of a practice that nobody knows says so, and offers those that are known', async () => {
  await open('nobody.theranest.com');
  const tree = await accessibilityTree(page);
  expect(textOf(tree)).toContain('No saved data for nobody.theranest.com.');
  await page.select('.choice-of select', HOST);
  await waitForTree(page, 'the practice', (now) => textOf(now).includes('History') && find(now, 'article'));
});

/** In every look axe finds nothing, nothing is cut, and nothing scrolls sideways. */
it.each([
  { scheme: 'light', language: 'en', width: 1000 },
  { scheme: 'dark', language: 'es', width: 320 },
  { scheme: 'light', language: 'es', width: 640 },
] as const)('looks well in $language, $scheme, at $width px', async ({ scheme, language, width }) => {
  await chooseLanguage(world.popup, language);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const state of ['audit', 'attestation']) {
    await open(HOST);
    if (state === 'attestation') {
      await page.click('.shown label:last-of-type');
      await page.waitForSelector('.sheet');
    }
    expect(await violations(page), state).toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await misfitsOf(page), state).toEqual([]);
  }
});
