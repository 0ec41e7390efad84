import type { draftWords } from '../../../components/words/draft.ts';
import { type DraftChangeView, inLanguage, type Language, staffTypeName } from '../../../core/index.ts';

/** What a change is, in words that stand after a name: “joins as: Scheduler”. */
export const toldOf = (
  { do: kind, job }: Pick<DraftChangeView, 'do' | 'job'>,
  say: ReturnType<typeof draftWords>,
  language: Language,
): string => {
  if (kind === 'leave' || job === undefined) return say.told.leaves;
  const name = inLanguage(language, () => staffTypeName(job));
  return kind === 'hire' ? say.told.joins(name) : say.told.becomes(name);
};
