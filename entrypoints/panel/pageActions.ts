import type { WorkActions } from '../../components/actions.ts';
import type { Shortcut } from '../../components/shortcutNames.ts';
import type { Lesson, PageSketch, Vocabulary } from '../../core/index.ts';
import { ask } from '../shared/ask.ts';
import { askInWords } from '../shared/askInWords.ts';
import { toFinding, toSetAside } from '../shared/findingMessages.ts';
import type { ProgressChange } from '../shared/messages.ts';
import { pageScripts } from '../shared/pageScripts.ts';
import type { PanelHooks, Preview } from '../shared/panelScript.ts';
import { type PlainSketch, toPlain } from '../shared/plainSketch.ts';
import { prefer } from '../shared/preferences.ts';
import type { PageScript } from '../shared/scriptNames.ts';
import { point, type Target } from './pointer.ts';

/** What is pointed at on a page: the columns of a table, by its place among the tables, or the permission boxes. */
export type PointedAt = { table: number } | 'boxes';

/** What the admin can do in the panel, beside what they can do with the panel itself. */
export interface PageActions extends WorkActions {
  /** The words of the practice system. */
  readonly vocabulary: Vocabulary;
  keepProgress(change: ProgressChange): void;
  /** Prints the list on the page with the badges of all its rows. */
  printList(): void;
  /** What there is to point at. */
  sketch(): Promise<PlainSketch>;
  /** What would be read in these words. */
  preview(vocabulary: Vocabulary): Promise<Preview>;
  /** Lets the admin point at something on the page. @returns its label; undefined if they turned back */
  point(question: string, at: PointedAt): Promise<string | undefined>;
  /** What the page looks like, without anybody's data. Undefined: it could not be loaded. */
  snapshot(names: readonly string[]): Promise<string | undefined>;
  save(lesson: Lesson): Promise<void>;
  /** Takes back what was shown of this page. */
  forget(): Promise<void>;
  /** Loads the page again. */
  reload(): void;
  /** Asks anew what is known. */
  refresh(): void;
  /** What keys do what. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens where the browser lets keys be changed. */
  changeShortcuts(): Promise<unknown>;
  /** Opens the browser's own side panel. @returns whether it is open now */
  toSidePanel(): Promise<boolean>;
  /** Opens the panel on the page, now and from now on. */
  toPage(): Promise<void>;
}

const targetsOn = ({ tables, boxes }: PageSketch, at: PointedAt): Target[] =>
  at === 'boxes'
    ? boxes.map(({ label, element }) => ({ label, elements: [element] }))
    : (tables[at.table]?.columns ?? []).map(({ label, cells }) => ({ label, elements: cells }));

/** What can be done from a script that runs in the page. */
export const actionsOn = ({ page, ask: askForView, learn, printList, openOnPage }: PanelHooks): PageActions => {
  /** Whoever cannot load a script is not answered for a view either, and the panel says so. */
  const load = async (script: PageScript): Promise<void> => {
    if (!pageScripts[script]) await ask({ type: 'load', script }).catch(() => askForView({ type: 'view' }));
  };
  return {
    vocabulary: page.vocabulary,
    preview: async (vocabulary) => page.preview(vocabulary),
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
    sketch: async () => toPlain(page.sketch()),
    point: async (question, at) => {
      const targets = targetsOn(page.sketch(), at);
      const chosen = await point(question, targets);
      return chosen === undefined ? undefined : targets[chosen]?.label;
    },
    snapshot: async (names) => {
      await load('snapshot');
      return pageScripts.snapshot?.(page.vocabulary, names);
    },
    save: async (lesson) => learn(await ask({ type: 'teach', lesson })),
    forget: async () => {
      const { lesson } = page;
      if (lesson) learn(await ask({ type: 'unteach', lesson }));
    },
    reload: () => location.reload(),
    refresh: () => askForView({ type: 'view' }),
    shortcuts: () => askInWords({ type: 'shortcuts' }),
    changeShortcuts: () => askInWords({ type: 'changeShortcuts' }),
    toSidePanel: () => ask({ type: 'sidePanel' }),
    toPage: async () => {
      openOnPage();
      await prefer({ opensBeside: false });
    },
  };
};
