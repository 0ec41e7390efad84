import { computed, signal } from '@preact/signals';
import { messageOf } from '../../components/messageOf.ts';
import type { Language } from '../../core/index.ts';
import { askInWords } from '../shared/askInWords.ts';
import { onChanged } from '../shared/onChanged.ts';
import { fromPlanAddress, type PlanPart, toPlanAddress } from '../shared/planAddress.ts';
import type { DraftNow, PracticesNow, SeatShareNow } from '../shared/practicesNow.ts';
import { onLanguage } from '../shared/preferences.ts';
import { speakChosen } from '../shared/speakChosen.ts';

export const language = signal<Language>('en');
export const problem = signal<string | undefined>(undefined);

/** What the address asks for: `plan.html#practice=demo.theranest.com&show=changes`. */
const address = signal(fromPlanAddress(location.hash));

/** The answer for each part; undefined until the first one. */
export const seatsNow = signal<SeatShareNow | undefined>(undefined);

export const draftNow = signal<DraftNow | undefined>(undefined);

export const part = computed((): PlanPart => address.value.part);
export const share = computed(() => seatsNow.value?.share);
export const draft = computed(() => draftNow.value?.draft);
/** What there is to choose from; undefined as long as nothing is known of the part that is shown. */
export const practices = computed((): PracticesNow | undefined =>
  part.value === 'seats' ? seatsNow.value : draftNow.value,
);
/** What there is to say of a practice, whatever part is shown. */
export const shown = computed(() => (part.value === 'seats' ? share.value : draft.value));
/** The practice that is shown, read or not. */
export const host = computed(() => address.value.host ?? shown.value?.host ?? practices.value?.hosts[0]);

let asked = 0;

/** Shows an answer, unless another was asked for since. What was shown stays until it is there. */
async function show<T>(answer: Promise<T>, take: (value: T) => void): Promise<void> {
  const turn = ++asked;
  try {
    const value = await answer;
    if (turn !== asked) return;
    take(value);
    problem.value = undefined;
  } catch (error) {
    if (turn === asked) problem.value = messageOf(error);
  }
}

/** Shows what the background says of who gets a seat first. */
export const showSeats = (answer: Promise<SeatShareNow>): Promise<void> =>
  show(answer, (value) => {
    seatsNow.value = value;
  });

/** Shows what the background says of the draft. */
export const showDraft = (answer: Promise<DraftNow>): Promise<void> =>
  show(answer, (value) => {
    draftNow.value = value;
  });

/** Asks for what is known now of the part that is shown. */
export function load(): Promise<void> {
  const { host: wanted } = address.value;
  const of = wanted !== undefined && { host: wanted };
  return part.value === 'seats'
    ? showSeats(askInWords({ type: 'seatShare', ...of }))
    : showDraft(askInWords({ type: 'draft', ...of }));
}

/** A link to a part of this page. */
export const linkTo = (wanted: PlanPart): string => `#${toPlanAddress({ host: host.value, part: wanted })}`;

export const choosePractice = (wanted: string): void => {
  location.hash = toPlanAddress({ host: wanted, part: part.value });
};

const speakNow = async (): Promise<void> => {
  language.value = await speakChosen();
};

/** Follows the address, the language, and whatever is read meanwhile. */
export async function follow(): Promise<void> {
  addEventListener('hashchange', () => {
    address.value = fromPlanAddress(location.hash);
    load();
  });
  onLanguage(() => speakNow().then(load));
  onChanged(load);
  await speakNow();
}
