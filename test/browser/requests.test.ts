import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clickByName, find, waitForTree } from '../launch/accessibility.ts';
import { PATHS, visit } from '../walk.ts';
import { DEMO, EXTENSION, useWorld } from './setup.ts';

const world = useWorld();

describe('nothing leaves the browser', () => {
  it('no request is made by the worker, the popup or the page on our behalf', async () => {
    const { open, page, popup } = world;
    const ours = open.extensionUrl('');
    const outside: string[] = [];
    const target = await open.browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(ours),
    );
    const worker = await target.createCDPSession();
    worker.on('Network.requestWillBeSent', ({ request }) => outside.push(`worker: ${request.url}`));
    await worker.send('Network.enable');
    popup.on('request', (request) => {
      if (!request.url().startsWith(ours)) outside.push(`popup: ${request.url()}`);
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== DEMO) outside.push(`page: ${request.url()}`);
    });
    const onPage: string[] = [];
    page.on('request', (request) => onPage.push(new URL(request.url()).pathname));

    await visit(page, DEMO + PATHS.new.subscription, popup);
    await visit(page, DEMO + PATHS.new.licenses, popup);
    await visit(page, DEMO + PATHS.new.staff, popup);
    const loaded = onPage.length;
    await clickByName(page, 'button', 'Inactive, still licensed');
    await waitForTree(page, 'the panel', (tree) => find(tree, 'complementary', 'License Lens'));
    await popup.bringToFront();
    await popup.reload();
    await clickByName(popup, 'tab', 'Which license?');
    await popup.click('.choices li:first-child button');
    await waitForTree(popup, 'the advice', (tree) => find(tree, 'heading', 'Provider license'));

    for (const path of ['options.html', 'report.html#demo.theranest.com', 'welcome.html']) {
      const tab = await open.newPage();
      tab.on('request', (request) => {
        if (!request.url().startsWith(ours)) outside.push(`${path}: ${request.url()}`);
      });
      await tab.goto(open.extensionUrl(path), { waitUntil: 'networkidle0' });
      await waitForTree(tab, 'a heading', (tree) => find(tree, 'heading'));
      await tab.close();
    }

    expect(outside).toEqual([]);
    expect(onPage.slice(loaded)).toEqual([]);
    // One that is made would have been seen.
    await page.evaluate(() => fetch('/calendar'));
    expect(onPage.slice(loaded)).toEqual(['/calendar']);
  });

  it('a request could not even be made: the extension’s own pages and its worker may connect to nothing', async () => {
    const attempt = () =>
      fetch('https://demo.theranest.com/staff').then(
        () => 'sent',
        () => 'refused',
      );
    expect(await world.popup.evaluate(attempt)).toBe('refused');
  });

  it('the manifest asks for the least', () => {
    const {
      permissions,
      host_permissions,
      optional_host_permissions,
      content_scripts,
      content_security_policy,
      web_accessible_resources,
      ...rest
    } = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
    // None of these warns anybody. Scripting loads the panel, and runs on sites that the admin allows one by one.
    expect(permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'activeTab']);
    expect(host_permissions).toEqual(['https://*.theranest.com/*']);
    expect(optional_host_permissions).toEqual(['https://*/*']);
    expect(web_accessible_resources).toBeUndefined();
    expect(content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([
      ['https://*.theranest.com/*'],
    ]);
    expect(content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(Object.keys(rest).sort()).toEqual([
      'action',
      'background',
      'default_locale',
      'description',
      'icons',
      'manifest_version',
      'minimum_chrome_version',
      'name',
      'options_ui',
      'version',
    ]);
  });
});
