import { Worklist } from '../../components/Worklist.tsx';
import {
  type OwnRule,
  type Practice,
  planChanges,
  type StaffMember,
  viewChecklist,
  viewPlan,
} from '../../core/index.ts';
import { examplesIn, generatedIn, wishesFor } from '../unit/vendor/practicesToSay.ts';
import { HOST, levels, licenses, NOW, practiceWith, seenAt, therapist, unchecked } from './practices.ts';
import { draw, type State } from './stage.tsx';
import { WHY } from './whyLicense.tsx';
import { ADMIN, ana, begun, bo, invited, LACKS, list, NONE, noa, SETTINGS, theranest, wanted } from './workStage.tsx';

const STEPS: [string, Practice][] = [
  ['nothing to do', practiceWith([ana({ permissions: levels('therapist') })])],
  ['another license', practiceWith([ana({ licenses: licenses('admin') }), bo()], { pools: { provider: 2, admin: 1 } })],
  ['an Admin license is enough', practiceWith([ana(ADMIN), bo()], { pools: { provider: 2, admin: 1 } })],
  [
    'an Admin license that no one has bought',
    practiceWith([ana({ ...ADMIN, ...NONE }), bo()], { pools: { provider: 2, admin: 0 } }),
  ],
  [
    'an Admin license, perhaps',
    practiceWith([ana({ ...ADMIN, ...NONE }), bo({ licenses: { provider: true } })], {
      pools: { provider: 1, admin: 1 },
    }),
  ],
  ['too large, and none to take', practiceWith([ana(ADMIN)], { pools: { provider: 1, admin: 0 } })],
  [
    'no seat, and some not checked',
    practiceWith([ana(NONE), unchecked(bo()), unchecked(therapist('c', 'Cy Lund', NONE))], {
      pools: { provider: 1, admin: 0 },
    }),
  ],
  [
    'no seat, and many not checked',
    practiceWith([ana(NONE), ...['b', 'c', 'd', 'e', 'f'].map((id) => unchecked(therapist(id, `Kim ${id}`)))], {
      pools: { provider: 5, admin: 0 },
    }),
  ],
  ['seats not checked', practiceWith([ana(NONE)], { pools: {}, seen: {} })],
  ['licenses not checked', practiceWith([ana(NONE), bo({ licenses: {} })], { pools: { provider: 1, admin: 0 } })],
  [
    'the staff list in part',
    practiceWith([ana(NONE), bo(NONE)], {
      pools: { provider: 1, admin: 0 },
      seen: { ...seenAt(HOST), staffList: { at: NOW, url: `https://${HOST}/staff`, rows: { seen: 2, total: 9 } } },
    }),
  ],
  ['someone leaves', practiceWith([ana({ ...NONE, leaving: true }), bo()], { pools: { provider: 1, admin: 0 } })],
  [
    'someone leaves, with an admin level',
    practiceWith([ana({ ...ADMIN, leaving: true }), bo()], { pools: { provider: 2, admin: 0 } }),
  ],
  [
    'seats are short, needs not checked',
    practiceWith([ana(), unchecked(bo(NONE))], { pools: { provider: 1, admin: 0 } }),
  ],
  ...examplesIn(theranest).flatMap(([what, practice]): [string, Practice][] =>
    what.includes(' ') || what.startsWith('seat') || what.startsWith('more') ? [[what, practice]] : [],
  ),
];

const WISHED: [string, Practice, StaffMember][] = [
  [
    'a therapist',
    practiceWith([ana(), bo({ supervision: { supervisors: ['Ana Ruiz'] } })], { pools: { provider: 2, admin: 1 } }),
    ana(),
  ],
  [
    'someone without a seat',
    practiceWith([ana({ ...NONE, permissions: levels() }), bo()], { pools: { provider: 1, admin: 0 } }),
    ana(),
  ],
  [
    'someone inactive',
    practiceWith([ana({ active: false, ...NONE }), bo()], { pools: { provider: 1, admin: 1 } }),
    ana(),
  ],
  [
    'the account owner',
    practiceWith([
      ana({ owner: true, permissions: levels('therapist', 'administration', 'organizationAdministration') }),
      bo(),
    ]),
    ana(),
  ],
];

/** A custom rule whose step is done on no page. */
const NO_PAGE: OwnRule = {
  id: 'mine',
  kind: 'data',
  severity: 'warning',
  label: 'Our own',
  when: 'active',
  message: '{name}',
  fix: [{ text: '{name}' }],
};

/** Steps of practices as they come, with what they wait for. */
const asTheyCome: State = {
  name: 'Steps as they come',
  show: async () =>
    generatedIn(theranest, 150)
      .flatMap((practice) => viewPlan(practice, SETTINGS))
      .flatMap(({ text, waitsFor = '' }) => [text, waitsFor]),
};

/** What steps wait for, where somebody wants something of practices as they come. */
const waiting: State = {
  name: 'What steps wait for',
  show: async () =>
    generatedIn(theranest, 60).flatMap((practice) => {
      const [member] = practice.staff;
      const wishes = member ? wishesFor(member) : [];
      return wishes.flatMap((wish) => planChanges(practice, [wish], SETTINGS).map(({ waitsFor = '' }) => waitsFor));
    }),
};

/** What to do, in order, and why somebody needs their license. */
export const WORK: readonly State[] = [
  ...STEPS.map(([name, practice]): State => ({ name: `What to do: ${name}`, show: list(practice) })),
  {
    name: 'What to do: without a page',
    show: async () =>
      draw(
        <Worklist
          steps={viewChecklist(practiceWith([bo()]), { ...SETTINGS, ownRules: [NO_PAGE] })}
          called={theranest.called}
        />,
      ),
  },
  {
    name: 'What to do: done',
    show: list(practiceWith([ana(), bo()], { pools: { provider: 2, admin: 0 } }), () => ({
      ...begun(LACKS),
      begun: (begun(LACKS).begun ?? []).map((step) => ({ ...step, done: NOW })),
    })),
  },
  {
    name: 'What to do: not certain',
    show: list(practiceWith([ana({ licenses: {} }), bo()], { pools: { provider: 2, admin: 0 } }), () => begun(LACKS)),
  },
  { name: 'What to do: someone was invited', show: list(LACKS, () => invited(LACKS)) },
  {
    name: 'What to do: someone was invited and is there',
    show: list(
      practiceWith([...LACKS.staff, therapist('n', 'Noa Lim', { ...NONE, email: noa.email, permissions: levels() })]),
      () => invited(LACKS),
    ),
  },
  {
    name: 'What to do: someone was deactivated',
    show: list(practiceWith([ana({ active: false, ...ADMIN, ...NONE }), bo()]), () => ({
      version: 1,
      host: HOST,
      moves: [{ at: NOW - 1000, change: { do: 'leave', staffId: 'a' } }],
    })),
  },
  ...WISHED.flatMap(([name, practice, member]) =>
    wishesFor(member).map(
      (wish, i): State => ({ name: `Steps: ${name}, ${wish.do} ${i + 1}`, show: wanted(practice, wish) }),
    ),
  ),
  asTheyCome,
  waiting,
  ...WHY,
];
