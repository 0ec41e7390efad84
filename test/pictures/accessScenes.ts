import { busy, inTurn, own, type Scene, type Show, unanswered, WINDOW } from './scene.ts';
import { CROWD, ONE, UNREAD } from './states.ts';

const DEMO = 'demo.theranest.com';

/** Who can do what, once there is something of it. */
const access = (hash: string): Show => own(`access.html#${hash}`, '#access :is(table, .nothing, li)');
const of = (host: string, rest = ''): Show => access(`practice=${host}${rest}`);

const scene = (name: string, show: Show, state: Scene['state'] = 'everything', isWhole = false): Scene => ({
  name: `access${name && `-${name}`}`,
  state,
  size: WINDOW,
  show,
  isWhole,
});

/** Who can do what, in its states. */
export const ACCESS_SCENES: readonly Scene[] = [
  scene('nothing', access(''), 'nothing'),
  scene('busy', inTurn(busy('matrix'), own('access.html', '.busy'))),
  scene('problem', inTurn(unanswered, own('access.html', '[role="alert"]'))),
  scene('', of(DEMO)),
  scene('permission', of(DEMO, '&permission=default.clients.delete'), 'everything', true),
  scene('only-on', of(DEMO, '&license=admin&only=on'), 'everything', true),
  scene(
    'cell',
    inTurn(of(DEMO), async (page) => {
      // Where a list takes the place of the matrix there are no cells.
      await page.hover('tbody tr:nth-of-type(4) td:nth-of-type(12)').catch(() => undefined);
    }),
  ),
  scene('two', access(''), 'two'),
  scene('broken', own(`access.html#practice=${DEMO}`, '[role="alert"]'), 'broken'),
  scene('one', of(ONE), 'sizes'),
  scene('unread', of(UNREAD), 'sizes', true),
  scene('crowd', of(CROWD), 'sizes'),
];
