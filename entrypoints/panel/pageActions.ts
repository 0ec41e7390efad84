import type { WorkActions } from '../../components/actions.ts';
import type { Lesson } from '../../core/index.ts';
import { ask } from '../shared/ask.ts';
import { askInWords } from '../shared/askInWords.ts';
import { toFinding, toSetAside } from '../shared/findingMessages.ts';
import type { PageScript, ProgressChange } from '../shared/messages.ts';
import { pageScripts } from '../shared/pageScripts.ts';
import type { PageOfPanel, PanelHooks } from '../shared/panelScript.ts';

/** What the admin can do in the panel, beside what they can do with the panel itself. */
export interface PageActions extends WorkActions, Pick<PageOfPanel, 'vocabulary' | 'preview' | 'sketch'> {
  keepProgress(change: ProgressChange): void;
  /** Prints the list on the page with the badges of all its rows. */
  printList(): void;
  /** What the page looks like, without anybody's data. Undefined: it could not be loaded. */
  snapshot(names: readonly string[]): Promise<string | undefined>;
  save(lesson: Lesson): Promise<void>;
  /** Takes back what was shown of this page. */
  forget(): Promise<void>;
}

export const actionsOn = ({ page, ask: askForView, learn, printList }: PanelHooks): PageActions => {
  /** Whoever cannot load a script is not answered for a view either, and the panel says so. */
  const load = async (script: PageScript): Promise<void> => {
    if (!pageScripts[script]) await ask({ type: 'load', script }).catch(() => askForView({ type: 'view' }));
  };
  return {
    vocabulary: page.vocabulary,
    preview: (vocabulary) => page.preview(vocabulary),
    keepProgress: (change) => askForView({ type: 'progressHere', change }),
    setAside: (finding, reason, until) =>
      askForView({ type: 'setAsideHere', finding: toSetAside(finding, reason, until) }),
    takeBack: (finding) => askForView({ type: 'takeBackHere', finding: toFinding(finding) }),
    startWorklist: () => askInWords({ type: 'startWorklistHere' }),
    putAway: () => askForView({ type: 'progressHere', change: { putAway: true } }),
    person: (staffId) => askInWords({ type: 'personHere', staffId }),
    need: (staffId) => askInWords({ type: 'needHere', staffId }),
    whatIf: (changes) => askInWords({ type: 'whatIfHere', changes: [...changes] }),
    history: () => askInWords({ type: 'historyHere' }),
    personHistory: (staffId) => askInWords({ type: 'personHistoryHere', staffId }),
    access: () => askInWords({ type: 'access' }),
    planAhead: () => askInWords({ type: 'planAhead' }),
    report: () => askInWords({ type: 'report' }),
    options: () => askInWords({ type: 'options' }),
    printList,
    sketch: () => page.sketch(),
    snapshot: async (names) => {
      await load('snapshot');
      return pageScripts.snapshot?.(page.vocabulary, names);
    },
    save: async (lesson) => learn(await ask({ type: 'teach', lesson })),
    forget: async () => {
      const { lesson } = page;
      if (lesson) learn(await ask({ type: 'unteach', lesson }));
    },
  };
};
