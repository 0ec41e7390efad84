import type { PlanDraft, Practice } from '../../core/index.ts';
import { answerOwn } from '../../entrypoints/background/answerOwn.ts';
import { App } from '../../entrypoints/plan/App.tsx';
import { draftNow, follow, load, problem, seatsNow } from '../../entrypoints/plan/state.ts';
import { HOST, keep, levels, licenses, practiceWith, therapist, unchecked } from './practices.ts';
import { click, draw, picked, type State, settled } from './stage.tsx';

export async function open(rest = ''): Promise<HTMLElement> {
  for (const part of [draftNow, seatsNow, problem]) part.value = undefined;
  location.hash = rest;
  await follow();
  dispatchEvent(new Event('hashchange'));
  await load();
  const page = draw(<App />);
  await settled();
  return page;
}

export type Step = (page: HTMLElement) => Promise<unknown>;

export const seats =
  (practice: Practice, ...steps: Step[]): State['show'] =>
  async () => {
    await keep(practice);
    const page = await open(`#practice=${HOST}`);
    for (const step of steps) await step(page);
    return page;
  };

export const changes =
  (practice: Practice, draft: PlanDraft | undefined, isPlan = false, ...steps: Step[]): State['show'] =>
  async () => {
    await keep(practice);
    if (draft) await answerOwn({ type: 'keepDraft', host: HOST, draft });
    if (isPlan) await answerOwn({ type: 'planDraft', host: HOST, isPlan });
    const page = await open(`#practice=${HOST}&show=changes`);
    for (const step of steps) await step(page);
    return page;
  };

export const NONE = { licenses: licenses() };
export const SHORT = practiceWith(
  [
    therapist('ana', 'Ana Ruiz', { owner: true, email: 'ana@test.example' }),
    therapist('bo', 'Bo Ek', { ...NONE, telehealth: true }),
    therapist('cy', 'Cy Lund', {
      ...NONE,
      position: 'Office manager',
      permissions: levels('administration', 'billing'),
    }),
    therapist('dev', 'Dev Patel', { licenses: licenses('admin'), permissions: levels('therapist', 'administration') }),
  ],
  { pools: { provider: 1, admin: 1 } },
);
export const UNSURE = { ...SHORT, staff: [...SHORT.staff, unchecked(therapist('noor', 'Noor Haddad', NONE))] };
export const many = (count: number) =>
  Array.from({ length: count }, (_, i) => therapist(`id${i}`, `Kim Number${i}`, NONE));

export const only =
  (show: State['show'], ...selectors: string[]): State['show'] =>
  async () =>
    picked((await show()) as HTMLElement, ...selectors);

export const HIRE: PlanDraft['changes'][number] = {
  do: 'hire',
  staff: { id: 'hire:1', name: 'Noa Lim', job: 'therapist' },
};
export const SOME: PlanDraft = {
  changes: [HIRE, { do: 'leave', staffId: 'bo' }, { do: 'changeJob', staffId: 'cy', job: 'scheduler' }],
  seats: { provider: 5 },
};

export const add =
  (kind: number, ...fill: Step[]): Step =>
  async (page) => {
    await click(page, `.kinds label:nth-of-type(${kind}) input`);
    for (const step of fill) await step(page);
    page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
  };
