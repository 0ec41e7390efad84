import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDIT, CHECK } from '../../entrypoints/widget/package/description.ts';
import { violations } from '../launch/axe.ts';
import { useWidget } from '../widget/browser.ts';

const world = useWidget('chromium');
let page: Page;
let folder: string;
beforeAll(async () => {
  page = await world.open('/');
  folder = await mkdtemp(join(tmpdir(), 'license-lens-rosters-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const says = (id: string, text: string) =>
  page.waitForFunction(
    (selector, words) => {
      const element = document.querySelector(`${selector} > :is(license-check, license-audit)`);
      return element?.shadowRoot?.querySelector('[part~=root]')?.textContent?.includes(words);
    },
    {},
    `#${id}`,
    text,
  );

const edit = (id: string, html: string) =>
  page.evaluate(
    (example, text) => {
      const area = document.querySelector<HTMLTextAreaElement>(`#${example}-html`);
      if (!area) return;
      area.value = text;
      area.dispatchEvent(new Event('input'));
    },
    id,
    html,
  );

/** Parts and slots in what an element shows now. */
const inside = (id: string) =>
  page.evaluate((example) => {
    const root = document.querySelector(`#${example} > *`)?.shadowRoot;
    return {
      text: root?.textContent ?? '',
      parts: [...(root?.querySelectorAll('[part]') ?? [])].flatMap((one) => [...one.part]),
      slots: [...(root?.querySelectorAll('slot') ?? [])].map(({ name }) => name),
    };
  }, id);

const sorted = (all: Iterable<string>): string[] => [...new Set(all)].sort();

/** Gives the second example a file, as somebody who chooses it does. */
const choose = async (name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, text);
  const input = await page.waitForSelector('#drop > license-audit >>> input[type=file]');
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(path);
};

describe('the documentation', () => {
  it('shows every example, and what it becomes when it is edited; nothing of it runs', async () => {
    await says('check', 'Who is this for?');
    await says('preset', 'Ninguna licencia');
    await says('inline', 'Ana Diaz');
    expect((await inside('inline')).text).not.toContain('the staff list');
    await says('src', 'Ana Ruiz');
    await says('drop', 'Drop a roster here');
    await edit(
      'check',
      '<license-check job="therapist"></license-check><script>globalThis.hurt = 1</script><img src=x onerror="hurt = 1">',
    );
    await says('check', 'Provider license');
    await page.waitForFunction(() =>
      document.querySelector('#check-event')?.textContent?.startsWith('license-lens:advice'),
    );
    expect(await page.evaluate(() => [document.querySelectorAll('#check > *').length, 'hurt' in globalThis])).toEqual([
      1,
      false,
    ]);
  });

  it('names every part and slot that there is', async () => {
    await edit('check', '<license-check system="nobody’s"></license-check>');
    await says('check', 'Unknown practice system');
    const asking = await inside('check');
    await edit('check', '<license-check job="admin"></license-check>');
    await says('check', 'Admin license');
    const answered = await inside('check');
    expect(sorted([...asking.parts, ...answered.parts])).toEqual(sorted(Object.keys(CHECK.parts)));
    expect(sorted([...asking.slots, ...answered.slots])).toEqual(sorted(Object.keys(CHECK.slots)));

    const audited = await inside('inline');
    const empty = await inside('drop');
    await edit('drop', '<license-audit><script type="application/json">[7]</script></license-audit>');
    await says('drop', 'staff[0]');
    const wrong = await inside('drop');
    await edit('drop', '<license-audit></license-audit>');
    await choose('asks.csv', 'Name;Provider license;Status\nAna Diaz;On;Bygone\n');
    await says('drop', 'Bygone');
    const open = await inside('drop');
    expect(sorted([...audited.parts, ...empty.parts, ...wrong.parts, ...open.parts])).toEqual(
      sorted(Object.keys(AUDIT.parts)),
    );
    expect(sorted([...audited.slots, ...empty.slots, ...wrong.slots])).toEqual(sorted(Object.keys(AUDIT.slots)));
  });

  it.each([
    ['light', 'es', 'Licencias'],
    ['dark', 'en', 'Licenses'],
  ])('axe finds nothing in %s and %s, and at 320 px nothing sticks out', async (scheme, lang, word) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate((tag) => {
      document.documentElement.lang = tag;
    }, lang);
    await says('src', word);
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewport({ width: 1000, height: 800 });
  });
});

describe('a file of the reader', () => {
  const CSV = 'Name;Provider license;Therapist permissions\nAna Diaz;Off;On\nBo Lindgren;On;On\n';

  it('is checked, kept where the page lets it, there again, and forgotten', async () => {
    await edit('drop', '<license-audit id="mine" cache></license-audit>');
    await choose('staff.csv', CSV);
    await says('drop', 'Ana Diaz');
    await page.reload();
    await says('drop', 'Ana Diaz');
    await page.click('#drop > license-audit >>> .link');
    await says('drop', 'Drop a roster here');
    await page.reload();
    await says('drop', 'Drop a roster here');
  });

  it('is kept nowhere unless asked for, and is checked where nothing can be kept', async () => {
    await edit('drop', '<license-audit id="mine"></license-audit>');
    await choose('staff.csv', CSV);
    await says('drop', 'Ana Diaz');
    await page.reload();
    await says('drop', 'Drop a roster here');
    const blocked = await world.browser.newPage();
    await blocked.evaluateOnNewDocument(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('not here', 'SecurityError');
        },
      });
    });
    await page.close();
    page = blocked;
    await page.goto(`${world.server.origin}/`);
    await says('drop', 'Drop a roster here');
    await choose('staff.csv', CSV);
    await says('drop', 'Ana Diaz');
  });

  it('that is none is refused in words; the findings of one that is are saved as files', async () => {
    await choose('picture.csv', '\u0000\u0001');
    await says('drop', 'found a file that isn’t plain text');
    await choose('staff.csv', CSV);
    await says('drop', 'Ana Diaz');
    const saved = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const make = URL.createObjectURL;
          URL.createObjectURL = (blob) => {
            (blob as Blob).text().then(resolve);
            return make(blob);
          };
        }),
    );
    await page.click('#drop > license-audit >>> [part~=export] button:last-child');
    expect(await saved).toContain('Ana Diaz,,error,Needs Provider license');
  });
});

describe('with the keyboard alone', () => {
  it('a license is found, by staff type and by tasks', async () => {
    await edit('check', '<license-check></license-check>');
    await says('check', 'Who is this for?');
    await page.focus('#check-html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says('check', 'Provider license');
    // The answer has the focus: what comes next is the next thing to do.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says('check', 'Who is this for?');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('check-html');
  });

  it('a finding is opened, and heard of', async () => {
    await page.focus('#inline-html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('#inline-event')?.textContent?.startsWith('license-lens:finding'),
    );
  });
});
