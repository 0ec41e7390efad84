import type { PageSketch } from '../../core/index.ts';
import { ask } from '../shared/ask.ts';
import { askInWords } from '../shared/askInWords.ts';
import { toFinding, toSetAside } from '../shared/findingMessages.ts';
import { loadScript } from '../shared/loadScript.ts';
import { pageScripts } from '../shared/pageScripts.ts';
import type { PanelHooks } from '../shared/panelScript.ts';
import { toPlain } from '../shared/plainSketch.ts';
import { prefer } from '../shared/preferences.ts';
import type { PageScript } from '../shared/scriptNames.ts';
import type { PageActions, PointedAt } from './panelActions.ts';
import type { Target } from './pointer.ts';

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
      const make = await loadScript('opened');
      const views = await make?.();
      const targets = targetsOn(page.sketch(), at);
      const chosen = await views?.point(question, targets);
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
