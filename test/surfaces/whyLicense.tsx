import { WhyLicense } from '../../components/WhyLicense.tsx';
import { type StaffMember, viewNeed } from '../../core/index.ts';
import { knownPractice } from '../known/index.ts';
import { levels, licenses, NOW, practiceWith } from './practices.ts';
import { draw, opened, type State } from './stage.tsx';
import { ana, bo, SETTINGS, theranest } from './workStage.tsx';

export const needs = (
  name: string,
  member: StaffMember,
  { isWaiting = false, isSupervisor = false, isShort = false } = {},
): State => ({
  name: `Why this license? ${name}`,
  show: async () => {
    const practice = practiceWith(
      [member, bo(isSupervisor ? { supervision: { supervisors: ['Ana Ruiz'] } } : {})],
      isShort ? { pools: { provider: 1, admin: 1 } } : {},
    );
    const load = isWaiting
      ? () => new Promise<undefined>(() => undefined)
      : async () => viewNeed(practice, 'a', SETTINGS);
    const view = draw(<WhyLicense staffId="a" system={theranest} load={load} />);
    await opened(view);
    return view;
  },
});

/** Why somebody needs their license. */
export const WHY: readonly State[] = [
  needs('owner', ana({ owner: true })),
  needs('telehealth', ana({ telehealth: true, permissions: levels() })),
  needs('supervisor', ana({ permissions: levels('administration') }), { isSupervisor: true }),
  needs('none', ana({ permissions: levels() })),
  needs('like an admin', ana({ permissions: levels('administration', 'billing') })),
  needs('documentation', ana({ job: 'billerWithDocumentation', permissions: levels('billing') })),
  needs('Admin would be enough', ana({ licenses: licenses(), permissions: levels('therapist', 'administration') }), {
    isShort: true,
  }),
  needs('hardly anything', ana({ permissions: { ...levels(), default: false } })),
  needs('a therapist without Default', ana({ permissions: { ...levels('therapist'), default: false } })),
  {
    name: 'Why this license? In the demo practice',
    show: async () => {
      const practice = await knownPractice(NOW);
      const { id = '' } = practice.staff.find(({ name }) => name === 'François Lefèvre') ?? {};
      const view = draw(<WhyLicense staffId={id} system={theranest} load={async () => viewNeed(practice, id)} />);
      await opened(view);
      return view;
    },
  },
  needs('not answered yet', ana(), { isWaiting: true }),
];
