import { computed, signal } from '@preact/signals';
import type { PracticeActions } from '../../components/actions.ts';
import { messageOf } from '../../components/messageOf.ts';
import type { NeedView, Overview, PersonView } from '../../core/index.ts';
import { askInWords } from '../shared/askInWords.ts';
import { toFinding, toSetAside } from '../shared/findingMessages.ts';
import type { ProgressChange } from '../shared/messages.ts';
import { onChanged } from '../shared/onChanged.ts';
import { site } from './tab.ts';

export const VIEWS = ['practice', 'check'] as const;
export type PopupView = (typeof VIEWS)[number];

/** A key leads to the question which license somebody needs: `popup.html#check`. */
export const view = signal<PopupView>(location.hash === '#check' ? 'check' : 'practice');
/** Undefined until the first answer. */
export const overviews = signal<readonly Overview[] | undefined>(undefined);
export const problem = signal<string | undefined>(undefined);
/** The practice the admin picked, where there are several. */
export const chosenHost = signal<string | undefined>(undefined);

/** The practice of the tab behind the popup, read or not. */
const hostHere = computed(() => (site.value?.isOurs ? site.value.host : undefined));

/** Practices to choose from: those that were read, and that of the tab. */
export const hosts = computed(() => {
  const read = (overviews.value ?? []).map(({ host }) => host);
  return hostHere.value === undefined || read.includes(hostHere.value) ? read : [hostHere.value, ...read];
});

/** The practice that is shown: the one picked, else that of the tab, else the one read last. */
export const shownHost = computed(
  () => hosts.value.find((host) => host === chosenHost.value) ?? hostHere.value ?? hosts.value[0],
);

/** What is known of it; undefined: nothing has been read. */
export const overview = computed(() => overviews.value?.find(({ host }) => host === shownHost.value));

const show = async (answer: Promise<readonly Overview[]>): Promise<void> => {
  try {
    overviews.value = await answer;
    problem.value = undefined;
  } catch (error) {
    problem.value = messageOf(error);
  }
};

export const load = (): Promise<void> => show(askInWords({ type: 'overviews' }));

export const keepProgress = (host: string, change: ProgressChange): Promise<void> =>
  show(askInWords({ type: 'progress', host, change }));

/** Everybody at the practice that is shown. */
export const peopleShown = async (): Promise<readonly PersonView[]> =>
  shownHost.value === undefined ? [] : askInWords({ type: 'people', host: shownHost.value });

/** Why somebody there needs their license. */
export const needShown = async (staffId: string): Promise<NeedView | undefined> =>
  shownHost.value === undefined ? undefined : askInWords({ type: 'need', host: shownHost.value, staffId });

/** What the admin can say of a practice in the popup. */
export const actionsFor = (host: string): PracticeActions => ({
  setAside: (finding, reason, until) =>
    show(askInWords({ type: 'setAside', host, finding: toSetAside(finding, reason, until) })),
  takeBack: (finding) => show(askInWords({ type: 'takeBack', host, finding: toFinding(finding) })),
  toDo: () => askInWords({ type: 'toDo', host }),
  typeIn: (pools) => show(askInWords({ type: 'typeIn', host, pools })),
});

/** Loads again whenever something was read. */
export const follow = (): void => onChanged(load);
