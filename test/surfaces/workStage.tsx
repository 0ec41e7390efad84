import { Worklist } from '../../components/Worklist.tsx';
import {
  type AdminInput,
  type AuditSettings,
  beginMoves,
  beginPlan,
  hiresIn,
  type Practice,
  planChanges,
  type StaffMember,
  viewChecklist,
  viewPlan,
  type Wish,
} from '../../core/index.ts';
import { knownSystem } from '../knownSystem.ts';
import { HOST, levels, licenses, NOW, practiceWith, therapist } from './practices.ts';
import { draw, type State } from './stage.tsx';

export const theranest = knownSystem('theranest');

export const SETTINGS: AuditSettings = { now: NOW, prices: { provider: 60, admin: 20 } };

/** The list of what to do, as the panel shows it. */
export const list =
  (practice: Practice, notes: () => AdminInput | undefined = () => undefined): State['show'] =>
  async () =>
    draw(
      <Worklist
        steps={viewChecklist(practice, SETTINGS, notes())}
        called={theranest.called}
        putAway={() => undefined}
      />,
    );

/** The steps of what an admin wants. */
export const wanted =
  (practice: Practice, wish: Wish): State['show'] =>
  async () =>
    draw(
      <Worklist
        isPreview
        called={theranest.called}
        steps={viewPlan(practice, SETTINGS, undefined, planChanges(practice, [wish], SETTINGS))}
      />,
    );

export const NONE = { licenses: licenses() };
export const ana = (rest: Partial<StaffMember> = {}): StaffMember => therapist('a', 'Ana Ruiz', rest);
export const bo = (rest: Partial<StaffMember> = {}): StaffMember => therapist('b', 'Bo Ek', rest);
export const ADMIN = { permissions: levels('administration') };

export const LACKS = practiceWith([ana(NONE), bo()], { pools: { provider: 2, admin: 0 } });
export const begun = (practice: Practice): AdminInput => beginPlan(practice, SETTINGS, { version: 1, host: HOST });
export const noa = { given: 'Noa', family: 'Lim', email: 'noa@lim.example' };
export const invited = (practice: Practice): AdminInput =>
  beginMoves(
    practice,
    SETTINGS,
    { version: 1, host: HOST },
    hiresIn({ people: [{ ...noa, boxes: { therapist: true, billing: true } }] }, practice),
  );
