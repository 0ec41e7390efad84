import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../core/index.ts';
import { type OpenBrowser, type OpenOptions, openBrowser } from '../launch/open.ts';

/** How everything is looked at: in which colors, language, width and size. */
export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  language: Language;
  /** Of a page, in CSS pixels; absent: as wide as the surface usually is. */
  width?: number;
  /** Of a page, in CSS pixels; absent: as high as the surface usually is. */
  height?: number;
  /** 2 is 200 %: the same window holds half as many CSS pixels. */
  zoom?: number;
  /** The system's own few colors take the place of all others. */
  isForced?: boolean;
}

export const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', language: 'en' },
  { name: 'dark', scheme: 'dark', language: 'en' },
  { name: 'spanish', scheme: 'light', language: 'es' },
  { name: 'narrow', scheme: 'light', language: 'es', width: 320 },
  { name: 'large', scheme: 'dark', language: 'es', zoom: 2 },
  { name: 'forced', scheme: 'dark', language: 'en', isForced: true },
];

/** As the stores want pictures. */
export const STORE_LOOKS: readonly Look[] = [
  { name: 'store-en', scheme: 'light', language: 'en', height: 800 },
  { name: 'store-es', scheme: 'light', language: 'es', height: 800 },
];

export interface Size {
  width: number;
  height: number;
  /** The popup grows with what is in it: at 200 % it is as many CSS pixels wide as ever. */
  grows?: boolean;
}

/** A browser in which everything is looked at in one language. */
export interface Studio {
  open: OpenBrowser;
  language: Language;
  /** A new tab, dressed for a look. */
  tab(look: Look, size: Size): Promise<Page>;
  /** A page of the extension, from which it can be asked. */
  desk: Page;
}

interface ExtensionStorage {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}

const viewport = ({ width: own, height: high, zoom = 1 }: Look, { width, height, grows = false }: Size) => ({
  width: Math.round((own ?? width) / (grows ? 1 : zoom)),
  height: Math.round((high ?? height) / zoom),
  deviceScaleFactor: zoom,
});

/** Colors, width and size of an open tab: nothing is loaded anew. */
export async function dress(page: Page, look: Look, size: Size): Promise<void> {
  await page.setViewport(viewport(look, size));
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: look.isForced ? 'active' : 'none' },
  ]);
}

/** What is remembered of what an admin likes: the language, and nothing else. */
const likeOnly = (desk: Page, language: Language): Promise<void> =>
  desk.evaluate(async (chosen) => {
    const { storage } = (globalThis as unknown as ExtensionStorage).chrome;
    await storage.local.set({ preferences: { language: chosen } });
  }, language);

export async function openStudio(options: OpenOptions, language: Language): Promise<Studio> {
  const open = await openBrowser(options);
  const desk = await open.newPage();
  await desk.goto(open.extensionUrl('manifest.json'));
  return {
    open,
    language,
    desk,
    tab: async (look, size) => {
      await likeOnly(desk, language);
      const page = await open.newPage();
      await dress(page, look, size);
      return page;
    },
  };
}

/** Where a picture goes: a folder per look. */
export function pathOf(folder: string, look: Look, name: string): `${string}.png` {
  mkdirSync(join(folder, look.name), { recursive: true });
  return `${join(folder, look.name, name)}.png`;
}
