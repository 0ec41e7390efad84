import { browser } from 'wxt/browser';
import { LANGUAGES, type Language, languageOf, speak } from '../../core/index.ts';

/** How the panel stands on the page. */
export interface PanelPlace {
  side?: 'start' | 'end';
  /** In CSS pixels. */
  width?: number;
  isCollapsed?: boolean;
}

/** How the strip stands on permissions, licenses and subscription pages. */
export interface StripPlace {
  isFolded?: boolean;
}

/** What the admin prefers on this browser, whatever the practice. There is no personal data in it. */
export interface Preferences {
  /** Absent: the language of the browser. */
  language?: Language;
  panel?: PanelPlace;
  /** The panel opens as the side panel of the browser, rather than on the page. */
  opensBeside?: boolean;
  strip?: StripPlace;
  /** The welcome has been read. */
  isWelcomed?: boolean;
}

const KEY = 'preferences';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Leaves out what is not understood: a broken preference must not stop anything. */
const understood = (value: unknown): Preferences => {
  if (!isRecord(value)) return {};
  const language = LANGUAGES.find((one) => one === value.language);
  const { side, width, isCollapsed } = isRecord(value.panel) ? value.panel : {};
  return {
    ...(language && { language }),
    panel: {
      ...((side === 'start' || side === 'end') && { side }),
      ...(typeof width === 'number' && width > 0 && { width }),
      ...(typeof isCollapsed === 'boolean' && { isCollapsed }),
    },
    ...(value.opensBeside === true && { opensBeside: true }),
    ...(isRecord(value.strip) && value.strip.isFolded === true && { strip: { isFolded: true } }),
    ...(value.isWelcomed === true && { isWelcomed: true }),
  };
};

/** If preferences cannot be read, it is as if none had been chosen. */
export const preferences = async (): Promise<Preferences> =>
  understood((await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>))[KEY]);

export async function prefer(change: Preferences): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await preferences()), ...change } });
}

/** From now on the language of the browser counts. */
export async function preferBrowserLanguage(): Promise<void> {
  const { language: _, ...others } = await preferences();
  await browser.storage.local.set({ [KEY]: others });
}

/** The language that the browser speaks, as far as we do. */
export const browserLanguage = (): Language => languageOf([browser.i18n.getUILanguage()]);

/** The language that the admin has chosen, else that of the browser. */
export const chosenLanguage = async (): Promise<Language> => (await preferences()).language ?? browserLanguage();

/** From now on this page speaks the admin's language. */
export async function speakChosen(): Promise<Language> {
  const language = await chosenLanguage();
  speak(language);
  return language;
}

/** Calls back whenever the admin has chosen another language, on whatever page. */
export function onLanguage(changed: () => void): void {
  browser.storage.local.onChanged.addListener(({ [KEY]: change }) => {
    if (change && understood(change.oldValue).language !== understood(change.newValue).language) changed();
  });
}
