import type { PlanDraft } from '../../core/index.ts';
import { askAsPopup } from '../walk.ts';
import { busy, inTurn, own, type Scene, type Show, unanswered, WINDOW } from './scene.ts';
import { CROWD, ONE, SHORT, UNREAD } from './states.ts';

const DEMO = 'demo.theranest.com';

/** Who gets a seat first, once there is something of it. */
const seats = (host?: string): Show =>
  own(`plan.html${host === undefined ? '' : `#practice=${host}`}`, '#plan :is(.sum, .nothing, .notice)');

/** What changes would do; made a plan of with `isPlan`. */
const changes =
  (host: string, draft: PlanDraft = { changes: [] }, isPlan = false): Show =>
  async (page, studio) => {
    await askAsPopup(studio.desk, { type: 'keepDraft', host, draft });
    if (isPlan) await askAsPopup(studio.desk, { type: 'planDraft', host, isPlan });
    await own(`plan.html#practice=${host}&show=changes`, '#plan .changes')(page, studio);
  };

const id = (n: number): string => `66d0b5a19c3e7200128a4f0${n}`;

/** Of the practice with too few seats. */
const SOME: PlanDraft = {
  changes: [
    { do: 'hire', staff: { id: 'hire:1', name: 'Noa Lim', job: 'therapist' } },
    { do: 'leave', staffId: id(1) },
    { do: 'changeJob', staffId: id(4), job: 'scheduler' },
  ],
  seats: { provider: 5 },
};

const scene = (name: string, show: Show, state: Scene['state'] = 'everything', isWhole = false): Scene => ({
  name: `plan-${name}`,
  state,
  size: WINDOW,
  show,
  isWhole,
});

/** Planning ahead, in its states. */
export const PLAN_SCENES: readonly Scene[] = [
  scene('nothing', seats(), 'nothing'),
  scene('busy', inTurn(busy('seatShare'), own('plan.html', '.busy'))),
  scene('problem', inTurn(unanswered, own('plan.html', '[role="alert"]'))),
  scene('seats-enough', seats(DEMO), 'everything', true),
  scene('seats-broken', own(`plan.html#practice=${DEMO}`, '[role="alert"]'), 'broken'),
  scene('seats-one', seats(ONE), 'sizes'),
  scene('seats-unread', seats(UNREAD), 'sizes', true),
  scene('seats-short', seats(SHORT), 'sizes', true),
  scene('seats-crowd', seats(CROWD), 'sizes'),
  scene('changes-none', changes(SHORT), 'sizes'),
  scene('changes', changes(SHORT, SOME), 'sizes', true),
  scene('changes-planned', changes(SHORT, SOME, true), 'sizes', true),
  scene('changes-crowd', changes(CROWD, { changes: [SOME.changes[0] as PlanDraft['changes'][0]] }), 'sizes'),
  scene('changes-unread', changes(UNREAD, { changes: [SOME.changes[0] as PlanDraft['changes'][0]] }), 'sizes', true),
];
