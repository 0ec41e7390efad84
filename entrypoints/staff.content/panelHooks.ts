import type { PageView } from '../../core/index.ts';
import { asideOf, findingOf } from '../shared/aside.ts';
import { ask } from '../shared/ask.ts';
import type { HostWords } from '../shared/messages.ts';
import type { PanelHooks } from '../shared/panel.ts';
import type { PageReader } from './pageReader.ts';

/** What the page does for its panel. */
export interface PageOfPanel {
  reader: PageReader;
  focusBadge(staffId: string): boolean;
  /** Asks for what is known now, and shows it. */
  view(question: () => Promise<PageView | undefined>): Promise<void>;
  learn(words: HostWords): void;
}

export const panelHooks = ({ reader, focusBadge, view, learn }: PageOfPanel): PanelHooks => ({
  vocabulary: reader.vocabulary,
  focusBadge,
  note: (change) => view(() => ask({ type: 'note', change })),
  actions: {
    setAside: (finding, reason, until) =>
      view(() => ask({ type: 'setAsideHere', finding: asideOf(finding, reason, until) })),
    plan: () => ask({ type: 'planHere' }),
    takeBack: (finding) => view(() => ask({ type: 'takeBackHere', finding: findingOf(finding) })),
  },
  preview: (vocabulary) => reader.preview(vocabulary),
  save: async (lesson) => learn(await ask({ type: 'teach', lesson })),
  forget: async () => {
    if (reader.lesson) learn(await ask({ type: 'unteach', lesson: reader.lesson }));
  },
});
