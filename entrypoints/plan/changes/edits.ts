import { signal } from '@preact/signals';
import type { License, PlanDraft, StaffChange } from '../../../core/index.ts';
import { askInWords } from '../../shared/askInWords.ts';
import { draft, draftNow, showDraft } from '../state.ts';

/** What was added or removed last, in words: it is said aloud. */
export const lastEdit = signal('');

/** Keeps a draft. It is shown at once; what it would do follows. */
function keep(next: PlanDraft): void {
  const { value: view } = draft;
  if (!view || !draftNow.value) return;
  draftNow.value = { ...draftNow.value, draft: { ...view, draft: next } };
  showDraft(askInWords({ type: 'keepDraft', host: view.host, draft: next }));
}

export function add(change: StaffChange): void {
  const { value: view } = draft;
  if (view) keep({ ...view.draft, changes: [...view.draft.changes, change] });
}

export function remove(place: number): void {
  const { value: view } = draft;
  if (view) keep({ ...view.draft, changes: view.draft.changes.filter((_, i) => i !== place) });
}

/** @param count how many seats there would be; undefined: as many as there are */
export function setSeats(license: License, count: number | undefined): void {
  const { value: view } = draft;
  if (!view) return;
  const { seats: before, ...others } = view.draft;
  const { [license]: _, ...rest } = before ?? {};
  const seats = count === undefined || count === view.bought[license] ? rest : { ...rest, [license]: count };
  keep({ ...others, ...(Object.keys(seats).length > 0 && { seats }) });
}

export const discard = (): void => keep({ changes: [] });

/** Makes a plan of the draft, or only a draft of the plan. */
export function plan(isPlan: boolean): void {
  const { value: view } = draft;
  if (view) showDraft(askInWords({ type: 'planDraft', host: view.host, isPlan }));
}
