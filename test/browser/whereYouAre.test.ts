import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { find, waitForTree } from '../launch/accessibility.ts';
import { evaluateInside } from '../launch/inside.ts';
import { askAsPopup, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';
import { panelIn } from './way.ts';

const world = useWorld();
const practice = JSON.parse(readFileSync(join(import.meta.dirname, '../cases/practice.json'), 'utf8'))
  .practice as object;

const LIST = `<table><thead><tr><th>Full name</th><th>Position</th><th>Actions</th></tr></thead><tbody><tr>
  <td><a href="/staff/64c1a7e25f0d3b0011b2c401">Ana Bello</a></td><td>Therapist</td>
  <td><a href="/staff/64c1a7e25f0d3b0011b2c401/permissions">Permissions</a></td></tr></tbody></table>`;
const pageOf = (inside: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Staff</title><body><main><h1>Staff</h1>${inside}</main></body></html>`;

let html = '';
let page: Page;

beforeAll(async () => {
  page = await world.open.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.respond({ status: 404 }),
  );
});

const open = async (inside: string): Promise<void> => {
  const { host } = new URL(DEMO);
  await askAsPopup(world.popup, { type: 'eraseHost', host });
  await askAsPopup(world.popup, { type: 'importPractice', practice: { ...practice, host } });
  html = pageOf(inside);
  await page.bringToFront();
  await page.goto(`${DEMO}/c/staff`);
};

const openPanel = async (): Promise<void> => {
  await waitFor('the focus on a badge', () =>
    evaluateInside(page, () => {
      const ours = [...document.querySelectorAll('[data-license-lens]')];
      const [button] = ours.flatMap(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('button.error') ?? []);
      button?.focus();
      return button !== undefined;
    }),
  );
  await page.keyboard.press('Enter');
  await waitForTree(page, 'the panel', panelIn);
};

const panelHome = (): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('[data-license-lens]:popover-open')?.parentElement?.localName);
const inDialog = (act: 'showModal' | 'close' | 'remove'): Promise<void> =>
  page.evaluate((name) => document.querySelector<HTMLDialogElement>('dialog')?.[name](), act);

describe('the panel goes where the person is', () => {
  it('into a modal dialog, is closed there, and comes back', async () => {
    await open(`${LIST}<dialog><p>Sure?</p><button>Yes</button></dialog>`);
    await openPanel();
    await inDialog('showModal');
    await waitFor('the panel in the dialog', async () => (await panelHome()) === 'dialog');
    const close = await waitForTree(page, 'its button', (tree) => find(panelIn(tree) ?? tree, 'button', 'Close'));
    expect(close.properties.focusable).toBe(true);
    await inDialog('close');
    await waitFor('the panel beside the page', async () => (await panelHome()) === 'html');
    await inDialog('showModal');
    await waitFor('the panel in the dialog again', async () => (await panelHome()) === 'dialog');
    await evaluateInside(page, () => {
      for (const { shadowRoot } of document.querySelectorAll('dialog [data-license-lens]'))
        shadowRoot?.querySelector('h1')?.focus();
    });
    await page.keyboard.press('Escape');
    await waitForTree(page, 'no panel', (tree) => !panelIn(tree));
    expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  });

  it('back beside the page when the dialog it stood in is taken away', async () => {
    await open(`${LIST}<dialog><p>Sure?</p></dialog>`);
    await openPanel();
    await inDialog('showModal');
    await waitFor('the panel in the dialog', async () => (await panelHome()) === 'dialog');
    await inDialog('remove');
    await waitFor('the panel beside the page', async () => (await panelHome()) === 'html');
  });

  it('into what is shown in full screen', async () => {
    await open(`<section style="background:#fff">${LIST}</section>`);
    await openPanel();
    await page.evaluate(() =>
      addEventListener('click', () => document.querySelector('section')?.requestFullscreen(), { once: true }),
    );
    await page.click('h1');
    await waitFor('the panel in it', async () => (await panelHome()) === 'section');
    await page.evaluate(() => document.exitFullscreen());
    await waitFor('the panel beside the page', async () => (await panelHome()) === 'html');
  });
});

it('nothing of ours is printed', async () => {
  await open(LIST);
  await openPanel();
  const drawn = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('[data-license-lens]')].filter(
          (host) => getComputedStyle(host).display !== 'none',
        ).length,
    );
  expect(await drawn()).toBeGreaterThan(1);
  await page.emulateMediaType('print');
  expect(await drawn()).toBe(0);
  await page.emulateMediaType('screen');
});

it('the panel is dark over a page whose colors are turned around', async () => {
  await open(`<style>html{background:#fff;filter:invert(1) hue-rotate(180deg)}</style>${LIST}`);
  await openPanel();
  const background = await evaluateInside(page, () => {
    const panels = [...document.querySelectorAll('[data-license-lens]:popover-open')];
    const [panel] = panels.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('.panel') ?? []);
    return panel ? getComputedStyle(panel).backgroundColor : '';
  });
  const [red = 255] = background.match(/\d+/g)?.map(Number) ?? [];
  expect(red).toBeLessThan(100);
});
