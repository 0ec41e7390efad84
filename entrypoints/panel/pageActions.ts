import type { WorkActions } from '../../components/actions.ts';
import type { Lesson } from '../../core/index.ts';
import { asideOf, findingOf } from '../shared/aside.ts';
import { ask } from '../shared/ask.ts';
import { ask as askInWords } from '../shared/askInWords.ts';
import type { NoteChange } from '../shared/messages.ts';
import type { PageOfPanel, PanelHooks } from '../shared/panelScript.ts';

/** What the admin can do in the panel, beside what they can do with the panel itself. */
export interface PageActions extends WorkActions, Pick<PageOfPanel, 'vocabulary' | 'preview'> {
  note(change: NoteChange): void;
  save(lesson: Lesson): Promise<void>;
  /** Takes back what was shown of this page. */
  forget(): Promise<void>;
}

export const actionsOn = ({ page, ask: askForView, learn }: PanelHooks): PageActions => ({
  vocabulary: page.vocabulary,
  preview: (vocabulary) => page.preview(vocabulary),
  note: (change) => askForView({ type: 'note', change }),
  setAside: (finding, reason, until) => askForView({ type: 'setAsideHere', finding: asideOf(finding, reason, until) }),
  takeBack: (finding) => askForView({ type: 'takeBackHere', finding: findingOf(finding) }),
  begin: () => askInWords({ type: 'beginHere' }),
  putAway: () => askForView({ type: 'note', change: { putAway: true } }),
  person: (staffId) => askInWords({ type: 'personHere', staffId }),
  whatIf: (changes) => askInWords({ type: 'whatIfHere', changes: [...changes] }),
  history: () => askInWords({ type: 'historyHere' }),
  personLine: (staffId) => askInWords({ type: 'personLineHere', staffId }),
  report: () => askInWords({ type: 'report' }),
  save: async (lesson) => learn(await ask({ type: 'teach', lesson })),
  forget: async () => {
    const { lesson } = page;
    if (lesson) learn(await ask({ type: 'unteach', lesson }));
  },
});
