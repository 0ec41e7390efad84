import { planAheadWords } from '../../components/words/planAhead.ts';
import { answerOwn } from '../../entrypoints/background/answerOwn.ts';
import { App } from '../../entrypoints/plan/App.tsx';
import { draftNow, follow, problem, seatsNow } from '../../entrypoints/plan/state.ts';
import { world } from './fakeBrowser.ts';
import { add, changes, HIRE, many, NONE, only, open, SHORT, SOME, seats, UNSURE } from './planStage.tsx';
import { HOST, keepAll, levels, licenses, MIXED, practiceWith, therapist, WELL } from './practices.ts';
import { click, draw, type Surface, type as write } from './stage.tsx';

export const plan: Surface = {
  id: 'plan-ahead',
  title: 'Plan ahead',
  states: [
    {
      name: 'Loading',
      show: async () => {
        for (const part of [draftNow, seatsNow, problem]) part.value = undefined;
        await follow();
        return draw(<App />);
      },
    },
    { name: 'Nothing read', show: () => open() },
    {
      name: 'A problem',
      show: async () => {
        world.background = 'isStopped';
        return open();
      },
    },
    { name: 'Title of the page', show: async () => [planAheadWords().title, planAheadWords().documentTitle(HOST)] },
    { name: 'Seats: enough', show: seats(WELL) },
    {
      name: 'Seats: too few',
      show: async () => {
        await keepAll({ practice: SHORT, settings: { prices: { provider: 60, admin: 20 } } });
        return open(`#practice=${HOST}`);
      },
    },
    { name: 'Seats: one goes without', show: seats({ ...SHORT, pools: { provider: 2, admin: 1 } }) },
    { name: 'Seats: permissions not checked', show: seats(UNSURE) },
    { name: 'Seats: no one is known to go without', show: seats({ ...UNSURE, pools: { provider: 3, admin: 1 } }) },
    {
      name: 'Seats: no one needs a license',
      show: seats(practiceWith([therapist('ana', 'Ana Ruiz', { permissions: levels() })])),
    },
    { name: 'Seats: their number not checked', show: seats({ ...WELL, pools: {} }) },
    { name: 'Seats: not limited', show: seats({ ...WELL, plan: 'trial' }) },
    {
      name: 'Seats: someone was moved',
      show: seats(SHORT, (page) => click(page, '[data-staff="bo"] .moves button:nth-of-type(2)')),
    },
    {
      name: 'Seats: more people than are shown',
      show: only(
        seats(practiceWith(many(60), { pools: { provider: 3, admin: 0 } })),
        '.sum',
        '.find',
        '.queue > .actions',
        '.without > button',
      ),
    },
    {
      name: 'Seats: no one found',
      show: only(
        seats(practiceWith(many(60), { pools: { provider: 3, admin: 0 } }), (page) =>
          write(page, '.find input', 'xenia'),
        ),
        '.queue',
      ),
    },
    { name: 'What if: no draft', show: changes(SHORT, undefined) },
    { name: 'What if: a draft', show: changes(SHORT, SOME) },
    { name: 'What if: added to the checklist', show: changes(SHORT, SOME, true) },
    {
      name: 'What if: nothing would change',
      show: changes(practiceWith(WELL.staff), { changes: [], seats: { provider: 2 } }),
    },
    {
      name: 'What if: someone joins',
      show: changes(
        SHORT,
        undefined,
        false,
        add(
          1,
          (page) => write(page, '.fields input', 'Noa Lim'),
          (page) => write(page, '.fields select', 'therapist'),
        ),
      ),
    },
    {
      name: 'What if: someone leaves',
      show: changes(
        SHORT,
        undefined,
        false,
        add(2, (page) => write(page, '.fields select', 'bo')),
      ),
    },
    {
      name: 'What if: someone changes jobs',
      show: changes(
        SHORT,
        undefined,
        false,
        add(
          3,
          (page) => write(page, '.fields select', 'bo'),
          (page) => write(page, '.fields label:nth-of-type(2) select', 'scheduler'),
        ),
      ),
    },
    {
      name: 'What if: no name',
      show: changes(
        SHORT,
        undefined,
        false,
        add(
          1,
          (page) => write(page, '.fields input', ' '),
          (page) => write(page, '.fields select', 'therapist'),
        ),
      ),
    },
    {
      name: 'What if: a name that is taken',
      show: changes(
        SHORT,
        undefined,
        false,
        add(
          1,
          (page) => write(page, '.fields input', 'Bo Ek'),
          (page) => write(page, '.fields select', 'therapist'),
        ),
      ),
    },
    {
      name: 'What if: a change removed',
      show: changes(SHORT, SOME, false, (page) => click(page, '.change-list li button')),
    },
    {
      name: 'What if: the draft discarded',
      show: changes(SHORT, SOME, false, (page) => click(page, '.change-list .actions .link')),
    },
    {
      name: 'What if: a change that was made',
      show: changes(
        {
          ...SHORT,
          staff: SHORT.staff.map((one) => (one.id === 'bo' ? { ...one, active: false, licenses: licenses() } : one)),
        },
        { changes: [{ do: 'leave', staffId: 'bo' }] },
      ),
    },
    { name: 'What if: someone is gone', show: changes(SHORT, { changes: [{ do: 'leave', staffId: 'nobody' }] }) },
    {
      name: 'What if: full',
      show: only(
        changes(SHORT, {
          changes: Array.from({ length: 100 }, (_, i) => ({ do: 'leave' as const, staffId: `gone ${i}` })),
        }),
        '.parts.changes > div > :first-child',
      ),
    },
    {
      name: 'What if: on the checklist, and all done',
      show: changes(
        {
          ...SHORT,
          staff: SHORT.staff.map((one) => (one.id === 'bo' ? { ...one, active: false, licenses: licenses() } : one)),
        },
        { changes: [{ do: 'leave', staffId: 'bo' }] },
        true,
      ),
    },
    {
      name: 'What if: more findings than are shown',
      show: only(
        changes(practiceWith(many(24)), { changes: many(24).map(({ id }) => ({ do: 'leave' as const, staffId: id })) }),
        '.compared',
      ),
    },
    { name: 'What if: seats not checked', show: changes({ ...SHORT, pools: {} }, { changes: [HIRE] }) },
    {
      name: 'What if: prices set',
      show: async () => {
        await keepAll({ practice: SHORT, settings: { prices: { provider: 60, admin: 20 } } });
        await answerOwn({ type: 'keepDraft', host: HOST, draft: { changes: [HIRE] } });
        return open(`#practice=${HOST}&show=changes`);
      },
    },
    { name: 'What if: other steps', show: changes(MIXED, { changes: [HIRE] }) },
    {
      name: 'What if: one other step',
      show: changes(
        practiceWith([...WELL.staff, therapist('zed', 'Zed Adler', NONE)], { pools: { provider: 4, admin: 0 } }),
        { changes: [HIRE] },
      ),
    },
  ],
};
