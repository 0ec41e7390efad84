import { signal } from '@preact/signals';
import type { Language } from '../../core/index.ts';
import { browserLanguage, onLanguage, prefer, preferBrowserLanguage, preferences } from '../shared/preferences.ts';
import { speakChosen, speakIn } from '../shared/speakChosen.ts';

/** The language of this page. */
export const language = signal<Language>('en');
/** The one that the admin has chosen; undefined: that of the browser. */
export const choice = signal<Language | undefined>(undefined);

const follow = async (): Promise<void> => {
  const now = await speakChosen();
  choice.value = (await preferences()).language;
  language.value = now;
};

/** Speaks the admin's language, now and whenever another one is chosen, here or elsewhere. */
export function followLanguage(): Promise<void> {
  onLanguage(follow);
  return follow();
}

/** From now on everything is said in this language; undefined: in that of the browser. */
export async function chooseLanguage(wanted: Language | undefined): Promise<void> {
  choice.value = wanted;
  const now = wanted ?? browserLanguage();
  await speakIn(now);
  language.value = now;
  await (wanted === undefined ? preferBrowserLanguage() : prefer({ language: wanted }));
}
