import { computed, signal } from '@preact/signals';
import { messageOf } from '../../components/messageOf.ts';
import {
  type AttestedBy,
  findingsCsv,
  findingsJson,
  type HistoryLine,
  hasSupervisors,
  type Month,
  type Overview,
  type PersonView,
  type Practice,
  practiceCsv,
} from '../../core/index.ts';
import { askInWords } from '../shared/askInWords.ts';
import { exportFile } from '../shared/exportFile.ts';
import { onChanged } from '../shared/onChanged.ts';

export const SHOWN = ['audit', 'attestation'] as const;
export type Shown = (typeof SHOWN)[number];

/** Undefined until the first answer. */
export const overviews = signal<readonly Overview[] | undefined>(undefined);
export const problem = signal<string | undefined>(undefined);
export const shown = signal<Shown>('audit');
/** How the admin wants the sheets; undefined: as fits the practice. */
export const chosenBy = signal<AttestedBy | undefined>(undefined);

interface Details {
  host: string;
  history: readonly HistoryLine[];
  months: readonly Month[];
  people: readonly PersonView[];
  practice: Practice | undefined;
}
const details = signal<Details | undefined>(undefined);

/** The host that the address names: `report.html#demo.theranest.com`. */
const hostInAddress = (): string => {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
export const asked = signal(hostInAddress());

/** The practice that is shown: the one in the address; without one, that which was read last. */
export const overview = computed<Overview | undefined>(() =>
  asked.value === '' ? overviews.value?.[0] : overviews.value?.find(({ host }) => host === asked.value),
);

/** What is known of it beside its overview; undefined until it is there. */
export const known = computed(() => (details.value?.host === overview.value?.host ? details.value : undefined));

export const by = computed<AttestedBy>(() => {
  const { practice } = known.value ?? {};
  return chosenBy.value ?? (practice && hasSupervisors(practice) ? 'supervisor' : 'all');
});

const detailsOf = async (host: string): Promise<Details> => {
  const [history, months, people, practice] = await Promise.all([
    askInWords({ type: 'history', host }),
    askInWords({ type: 'overTime', host }),
    askInWords({ type: 'people', host }),
    askInWords({ type: 'exportPractice', host }),
  ]);
  return { host, history, months, people, practice };
};

/** Asks for what is known now. What was shown stays until the answer is there. */
export async function load(): Promise<void> {
  try {
    overviews.value = await askInWords({ type: 'overviews' });
    const host = overview.value?.host;
    if (host !== undefined) details.value = await detailsOf(host);
    problem.value = undefined;
  } catch (error) {
    problem.value = messageOf(error);
  }
}

export const choosePractice = (host: string): void => {
  location.hash = encodeURIComponent(host);
};

/** Follows the address, and whatever is read meanwhile. */
export function follow(): void {
  addEventListener('hashchange', () => {
    asked.value = hostInAddress();
    load();
  });
  onChanged(load);
}

export const handOutFindings = (of: Overview, type: 'csv' | 'json'): void =>
  exportFile(type === 'csv' ? findingsCsv(of) : findingsJson(of), `${of.host}-findings`, type);

export const handOutStaff = (practice: Practice): void =>
  exportFile(practiceCsv(practice), `${practice.host}-staff`, 'csv');
