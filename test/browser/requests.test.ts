import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clickByName, find, waitForTree } from '../launch/accessibility.ts';
import { PATHS, visit } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

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

    for (const path of [
      'options.html',
      'report.html#demo.theranest.com',
      'access.html',
      'plan.html',
      'welcome.html',
      'sidepanel.html',
    ]) {
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
});

describe('the manifests ask for the least', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const BOTH = {
    manifest_version: 3,
    name: 'License Lens',
    description: '__MSG_description__',
    version,
    default_locale: 'en',
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
    commands: Object.fromEntries(
      [
        ['sidePanel', 'L'],
        ['panel', 'O'],
        ['nextPerson', 'J'],
        ['licenseCheck', 'K'],
      ].map(([name, key]) => [
        name,
        { suggested_key: { default: `Alt+Shift+${key}` }, description: `__MSG_${name}__` },
      ]),
    ),
    host_permissions: ['https://*.theranest.com/*'],
    optional_host_permissions: ['https://*/*'],
    content_scripts: [
      { matches: ['https://*.theranest.com/*'], run_at: 'document_idle', js: ['content-scripts/staff.js'] },
    ],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    },
    action: { default_title: 'License Lens', default_popup: 'popup.html' },
    options_ui: { open_in_tab: true, page: 'options.html' },
  };

  // None of these warns anybody. Scripting loads the panel, and runs on sites that the admin allows one by one. The menu
  // is that of the toolbar icon.
  const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'];

  // Nothing is web accessible: no page can find out that License Lens is there, nor frame it.
  it.each([
    [
      'chrome-mv3',
      {
        permissions: [...PERMISSIONS, 'sidePanel'],
        side_panel: { default_path: 'sidepanel.html' },
        minimum_chrome_version: '144',
        storage: { managed_schema: 'managed-schema.json' },
        background: { service_worker: 'background.js' },
      },
    ],
    [
      'firefox-mv3',
      {
        permissions: PERMISSIONS,
        // It opens when the admin asks for it, and not because it was installed.
        sidebar_action: { default_panel: 'sidepanel.html', default_title: 'License Lens', open_at_install: false },
        browser_specific_settings: {
          gecko: {
            id: 'license-lens@license-lens.dev',
            strict_min_version: '147.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
        background: { scripts: ['background.js'] },
      },
    ],
  ])('%s', (build, own) => {
    expect(JSON.parse(readFileSync(join('.output', build, 'manifest.json'), 'utf8'))).toEqual({ ...BOTH, ...own });
  });
});
