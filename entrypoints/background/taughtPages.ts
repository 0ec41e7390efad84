import { refusalWords } from '../../components/words/refusals.ts';
import {
  type HostSettings,
  type Lesson,
  taughtVocabulary,
  type Vocabulary,
  vocabularyById,
  withLesson,
  withoutLesson,
} from '../../core/index.ts';
import type { HostWords } from '../shared/messages.ts';
import { store } from './store.ts';

const toWords = (vocabulary: Vocabulary, lessons: readonly Lesson[]): HostWords => ({
  vocabulary,
  taught: lessons.map((lesson) => ({ lesson, vocabulary: taughtVocabulary(vocabulary, lesson) })),
});

/** How the pages of a host are read, by what is known of it. */
export function wordsFor({ system, lessons }: HostSettings): HostWords | undefined {
  const vocabulary = vocabularyById(system);
  return vocabulary && toWords(vocabulary, lessons);
}

const changeLessons = async (
  host: string,
  system: string,
  change: (before: HostSettings) => HostSettings,
): Promise<HostWords> => {
  const vocabulary = vocabularyById(system);
  if (!vocabulary) throw new Error(refusalWords().unknownSystem(system));
  const { lessons } = await (await store()).change('hosts', host, (before) =>
    change(before ?? { version: 1, host, system, lessons: [] }),
  );
  return toWords(vocabulary, lessons);
};

/** Keeps a lesson for the host whose page it is about. */
export const teach = (host: string, system: string, lesson: Lesson): Promise<HostWords> =>
  changeLessons(host, system, (before) => withLesson(before, lesson));

export const unteach = (host: string, system: string, lesson: Lesson): Promise<HostWords> =>
  changeLessons(host, system, (before) => withoutLesson(before, lesson));
