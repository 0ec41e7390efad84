import type { LicenseAuditElement, LicenseCheckElement } from 'license-lens-widget';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useWidget } from '../widget/browser.ts';
import { hostileRoster, hugeRoster } from '../widget/rosters.ts';

const world = useWidget('chromium');
let page: Page;

/** Tests that put nothing but elements on a page share it: it is empty again for each. */
const useOnePage = (path: string): void => {
  beforeAll(async () => {
    page = await world.open(path);
    return () => page.close();
  });
  beforeEach(() => page.evaluate(() => document.querySelector('main')?.replaceChildren()));
};

const useNewPages = (): void => {
  beforeEach(async () => {
    page = await world.open('/blank');
    return () => page.close();
  });
};

/** Puts an element on the page; what is missing of it comes later. */
const put = (
  html: { tag: string; id?: string; attributes?: Record<string, string>; practice?: unknown },
  into = 'main',
) =>
  page.evaluate(
    ({ tag, id, attributes, practice }, selector) => {
      const element = document.createElement(tag);
      if (id) element.id = id;
      for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
      if (practice) Object.assign(element, { practice });
      document.querySelector(selector)?.append(element);
    },
    html as object as { tag: string; id?: string; attributes?: Record<string, string>; practice?: object },
    into,
  );

const shown = (selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    const root = document.querySelector(wanted)?.shadowRoot;
    return root?.querySelector('[part~=root]')?.textContent ?? '';
  }, selector);

/** Waits until an element says something. */
const says = (selector: string, text: string) =>
  page.waitForFunction(
    (wanted, words) =>
      document.querySelector(wanted)?.shadowRoot?.querySelector('[part~=root]')?.textContent?.includes(words),
    {},
    selector,
    text,
  );

describe('under the strictest policy', () => {
  useOnePage('/blank');

  it('both elements work, with no violation and no request', async () => {
    await put({ tag: 'license-check' });
    await put({ tag: 'license-audit', practice: hugeRoster(30) });
    await says('license-audit', 'Access blocked');
    const asked = world.server.asked.length;
    await page.click('license-check >>> .choice');
    await says('license-check', 'Provider license');
    await page.click('license-audit >>> details.finding summary');
    await page.click('license-audit >>> details.to-do summary');
    await page.waitForSelector('license-audit >>> details.to-do li');
    await page.click('license-audit >>> [part~=export] button');
    expect(world.server.asked.slice(asked)).toEqual([]);
    expect(world.server.violations).toEqual([]);
  });

  it('a hostile roster is text: nothing of it runs, and nothing bursts', async () => {
    await put({ tag: 'license-audit', practice: hostileRoster() });
    await says('license-audit', '<img src=x onerror=');
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false);
    expect(
      await page.evaluate(() =>
        document.querySelector('license-audit')?.shadowRoot?.querySelector('img, script, iframe'),
      ),
    ).toBeNull();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('a huge roster', () => {
  useOnePage('/blank');

  it('shows its first findings, and more when asked', async () => {
    await page.evaluate((practice) => {
      const audit = document.createElement('license-audit') as LicenseAuditElement;
      audit.practice = practice as never;
      document.querySelector('main')?.append(audit);
    }, hugeRoster() as object);
    await says('license-audit', 'Show more');
    const count = () =>
      page.evaluate(
        () => document.querySelector('license-audit')?.shadowRoot?.querySelectorAll('details.finding').length ?? 0,
      );
    const first = await count();
    expect(first).toBeLessThan(100);
    await page.click('license-audit >>> .more button');
    expect(await count()).toBeGreaterThan(first);
  });
});

describe('a roster that is none', () => {
  useOnePage('/blank');

  const wrong: readonly [what: string, practice: unknown, says: string][] = [
    ['a number', 7, 'License Lens can’t read the roster. the practice: expected an object, found 7'],
    ['a person without a name', [{ id: '1' }], 'staff[0].name'],
    [
      'two with one id',
      [
        { id: '1', name: 'A' },
        { id: '1', name: 'B' },
      ],
      'staff[1].id',
    ],
    ['a system that nobody knows', { system: 'nope', staff: [] }, 'system: expected one that is known here'],
  ];
  it.each(wrong)('%s: a clear message, and an event', async (_, practice, message) => {
    const problem = await page.evaluate(async (given) => {
      const audit = document.createElement('license-audit') as LicenseAuditElement;
      const told = new Promise<string>((resolve) =>
        document.addEventListener('license-lens:error', (event) => resolve((event as CustomEvent).detail.message), {
          once: true,
        }),
      );
      audit.practice = given as never;
      document.querySelector('main')?.append(audit);
      return told;
    }, practice as object);
    expect(problem).toContain(message);
    expect(await shown('license-audit')).toContain(problem);
  });
});

describe('by its address', () => {
  useOnePage('/open');

  it('is fetched when the page asks for it, and only then', async () => {
    const asked = world.server.asked.length;
    await put({ tag: 'license-audit', attributes: { src: 'roster.json' } });
    await says('license-audit', 'Ana Ruiz');
    expect(world.server.asked.slice(asked)).toEqual(['/roster.json']);
  });

  it.each([
    ['nothing is there', 'nowhere.json', 'No roster at nowhere.json'],
    ['it is no JSON', 'broken.json', 'line 2, character'],
    ['it is a web page', 'blank', 'The roster address shows a web page'],
    ['another site does not allow it', 'http://127.0.0.1:9/roster.json', 'Couldn’t load the roster'],
    ['it is no address at all', 'javascript:alert(1)', 'Couldn’t load the roster'],
  ])('says what is wrong: %s', async (_, src, message) => {
    await put({ tag: 'license-audit', attributes: { src } });
    await says('license-audit', message);
  });

  it('shows how to reach the owner of the page with what is wrong, and not before', async () => {
    const shows = () =>
      page.evaluate(() => document.querySelector('[slot="contact"]')?.assignedSlot?.closest('[role="alert"]') != null);
    await page.evaluate(() => {
      const audit = document.createElement('license-audit');
      const contact = document.createElement('a');
      Object.assign(contact, { slot: 'contact', href: 'mailto:it@clinic.example', textContent: 'it@clinic.example' });
      audit.append(contact);
      audit.setAttribute('src', 'roster.json');
      document.querySelector('main')?.append(audit);
    });
    await says('license-audit', 'Ana Ruiz');
    expect(await shown('license-audit')).toContain('Findings can’t be dismissed on this page.');
    expect(await shows()).toBe(false);
    await page.evaluate(() => document.querySelector('license-audit')?.setAttribute('src', 'nowhere.json'));
    await says('license-audit', 'Contact the owner of this page.');
    await expect.poll(shows).toBe(true);
  });

  it('gives up the first when another is asked for', async () => {
    const heard = await page.evaluate(async () => {
      const audit = document.createElement('license-audit') as LicenseAuditElement;
      const heard: string[] = [];
      audit.addEventListener('license-lens:error', ({ detail }) => heard.push(detail.about));
      audit.src = 'broken.json';
      document.querySelector('main')?.append(audit);
      await Promise.resolve();
      const done = new Promise((resolve) => audit.addEventListener('license-lens:audit', resolve));
      audit.src = 'roster.json';
      await done;
      return heard;
    });
    expect(heard).toEqual([]);
  });
});

describe('among other things on a page', () => {
  useNewPages();

  it('attributes and properties are in step', async () => {
    const states = await page.evaluate(() => {
      const check = document.createElement('license-check') as LicenseCheckElement;
      const before = [check.job, check.compact, check.tasks];
      check.setAttribute('tasks', 'billing, scheduling');
      check.compact = true;
      check.job = 'admin';
      const after = [check.tasks, check.getAttribute('compact'), check.getAttribute('job')];
      check.removeAttribute('compact');
      return [before, after, check.compact];
    });
    expect(states).toEqual([['', false, []], [['billing', 'scheduling'], '', 'admin'], false]);
  });

  it('a script that looks for it once it is drawn still hears of its first answer', async () => {
    const license = await page.evaluate(async () => {
      const check = document.createElement('license-check');
      check.job = 'receptionist';
      document.body.append(check);
      while (!check.shadowRoot?.querySelector('h2')) await Promise.resolve();
      return new Promise<string>((resolve) =>
        check.addEventListener('license-lens:advice', ({ detail }) => resolve(detail.advice.license)),
      );
    });
    expect(license).toBe('none');
  });

  it('a second version does no harm', async () => {
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(`${message.type()}: ${message.text()}`));
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const policy = (
            globalThis as unknown as {
              trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
            }
          ).trustedTypes.createPolicy('test', { createScriptURL: (url: string) => url });
          const script = document.createElement('script');
          script.src = policy.createScriptURL('/license-lens.classic.js?again');
          script.onload = resolve;
          document.head.append(script);
        }),
    );
    await put({ tag: 'license-check', attributes: { job: 'therapist' } });
    await says('license-check', 'Provider license');
    expect(warnings).toEqual([
      'warn: License Lens: <license-check> is defined already; it stays as it is.',
      'warn: License Lens: <license-audit> is defined already; it stays as it is.',
    ]);
  });

  it('moved, or taken away and put back, it keeps what was answered; in a form it submits nothing', async () => {
    await page.evaluate(() => {
      const form = document.createElement('form');
      form.addEventListener('submit', () => document.body.setAttribute('data-submitted', ''));
      document.querySelector('main')?.append(form);
      const host = document.createElement('div');
      host.id = 'other';
      host.attachShadow({ mode: 'open' }).append(document.createElement('section'));
      document.querySelector('main')?.append(host);
    });
    await put({ tag: 'license-check' }, 'form');
    await page.click('license-check >>> .choices li:last-child .choice');
    await page.click('license-check >>> input[type=checkbox]');
    await page.keyboard.press('Enter');
    await says('license-check', 'Provider license');
    const text = await page.evaluate(() => {
      const check = document.querySelector('license-check');
      const section = document.querySelector('#other')?.shadowRoot?.querySelector('section');
      check?.remove();
      if (check) section?.append(check);
      return check?.shadowRoot?.querySelector('[part~=answer]')?.textContent;
    });
    expect(text).toBe('Provider license');
    await page.click('#other >>> license-check >>> .actions button');
    expect(await page.evaluate(() => document.body.hasAttribute('data-submitted'))).toBe(false);
    expect(page.url()).toBe(`${world.server.origin}/blank`);
  });

  it('each speaks the language of its place, and follows it', async () => {
    await page.evaluate(() => {
      const spanish = document.createElement('div');
      spanish.id = 'es';
      spanish.lang = 'es-MX';
      document.querySelector('main')?.append(spanish);
    });
    await put({ tag: 'license-check', id: 'a' });
    await put({ tag: 'license-check', id: 'b' }, '#es');
    await put({ tag: 'license-audit', id: 'c', practice: hugeRoster(12) }, '#es');
    await says('#a', 'Who is this for?');
    await says('#b', '¿Para quién es?');
    await says('#c', 'Licencias');
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'es'));
    await says('#a', '¿Para quién es?');
    await page.evaluate(() => document.querySelector('#c')?.setAttribute('lang', 'en'));
    await says('#c', 'Access blocked');
    expect(await shown('#c')).not.toContain('Licencias');
  });

  it('takes the font of the page, and its color scheme unless another is asked for', async () => {
    await put({ tag: 'license-check', id: 'auto' });
    await put({ tag: 'license-check', id: 'dark', attributes: { theme: 'dark' } });
    await says('#dark', 'Who is this for?');
    const look = (id: string) =>
      page.evaluate((one) => {
        const box = document.querySelector(one)?.shadowRoot?.querySelector('[part~=root]');
        const { fontFamily, backgroundColor } = box ? getComputedStyle(box) : document.body.style;
        return { fontFamily, backgroundColor };
      }, id);
    const light = await look('#auto');
    expect(light.fontFamily).toContain('Georgia');
    expect(await look('#dark')).not.toEqual(light);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { color-scheme: dark; } #auto { --license-lens-font: monospace; }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await look('#auto')).toEqual({ ...(await look('#dark')), fontFamily: 'monospace' });
  });
});
