import { computed, signal } from '@preact/signals';
import {
  inLanguage,
  type Language,
  type PageView,
  type PersonView,
  viewPeople,
  viewPractice,
} from '../../core/index.ts';
import { prefer } from '../shared/preferences.ts';
import { speakChosen, speakIn } from '../shared/speakChosen.ts';
import { demo } from './demo.ts';

export const language = signal<Language>('en');
/** The made-up person whose badge was clicked. */
export const opened = signal<string | undefined>(undefined);

/** What is said of the made-up practice, by the same audit as of every other. */
export const view = computed((): PageView => inLanguage(language.value, () => viewPractice(demo)));
export const person = computed((): PersonView | undefined =>
  inLanguage(language.value, () => viewPeople(demo)).find(({ id }) => id === opened.value),
);

export async function begin(): Promise<void> {
  language.value = await speakChosen();
}

/** From now on everything is said in this language. */
export async function choose(chosen: Language): Promise<void> {
  await speakIn(chosen);
  language.value = chosen;
  await prefer({ language: chosen });
}
