import { busy, inTurn, own, type Scene, type Show, unanswered, WINDOW } from './scene.ts';
import { CROWD, ONE, SHORT, UNREAD } from './states.ts';

const DEMO = 'demo.theranest.com';

/** Who gets a seat first, once there is something of it. */
const seats = (host?: string): Show =>
  own(`plan.html${host === undefined ? '' : `#practice=${host}`}`, '#plan :is(.sum, .nothing, .notice)');

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
];
