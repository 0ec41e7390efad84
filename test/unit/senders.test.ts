import { beforeAll, describe, expect, it, vi } from 'vitest';

type Senders = typeof import('../../entrypoints/background/senders.ts');
let senders: Senders;

beforeAll(async () => {
  vi.stubGlobal('chrome', { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } });
  senders = await import('../../entrypoints/background/senders.ts');
});

const allowed = async (host: string) => (host === 'praxis.example' ? 'other' : undefined);
const pageSender = (sender: object) => senders.pageSender(sender as never, allowed);

const TAB = { id: 7 } as never;
const page = { id: 'ours', url: 'https://demo.theranest.com/staff', tab: TAB, frameId: 0 };
const { tab: _tab, ...pageWithoutTab } = page;
const { url: _url, ...pageWithoutUrl } = page;

describe('who speaks to the background', () => {
  it('the content script of a practice page, for its own host', async () => {
    expect(await pageSender(page)).toEqual({
      host: 'demo.theranest.com',
      origin: 'https://demo.theranest.com',
      system: 'theranest',
      tabId: 7,
    });
    expect(senders.isOwnPage(page)).toBe(false);
  });

  it('the content script of a host that the admin has allowed', async () => {
    expect(await pageSender({ ...page, url: 'https://praxis.example/team' })).toMatchObject({
      host: 'praxis.example',
      system: 'other',
    });
    expect(await pageSender({ ...page, url: 'http://praxis.example/team' })).toBeUndefined();
  });

  it.each([
    ['another extension', { ...page, id: 'theirs' }],
    ['a frame inside the page', { ...page, frameId: 3 }],
    ['no tab', pageWithoutTab],
    ['no address', pageWithoutUrl],
    ['an address without encryption', { ...page, url: 'http://demo.theranest.com/staff' }],
    ['another host', { ...page, url: 'https://example.com/staff' }],
    ['a host that only ends alike', { ...page, url: 'https://nottheranest.com/staff' }],
    ['a host that only begins alike', { ...page, url: 'https://demo.theranest.com.example.com/staff' }],
  ])('not %s', async (_, sender) => {
    expect(await pageSender(sender)).toBeUndefined();
    expect(senders.isOwnPage(sender)).toBe(false);
  });

  it('the extension’s own pages, in a tab or not', async () => {
    const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
    expect(senders.isOwnPage(popup)).toBe(true);
    expect(senders.isOwnPage({ ...popup, tab: TAB, frameId: 0 })).toBe(true);
    expect(await pageSender({ ...popup, tab: TAB, frameId: 0 })).toBeUndefined();
    expect(senders.isOwnPage({ id: 'theirs', url: 'chrome-extension://theirs/popup.html' })).toBe(false);
    expect(senders.isOwnPage({ id: 'ours', url: 'chrome-extension://ours.evil.example/popup.html' })).toBe(false);
  });
});
