import { inOurRoots } from '../launch/ours.ts';
import { PATHS } from '../walk.ts';
import { click, clickWithMouse, hoverFirstBadge, isThere } from './onPage.ts';
import { inTurn, practicePage, type Scene, type Show, WINDOW } from './scene.ts';

const list = (path: string): Show =>
  inTurn(practicePage(path), (page) => page.waitForSelector(':root > [data-license-lens]:not([popover])'));

/** One of the pages of the practice, once the strip says what it is about. */
const withStrip = (path: string): Show => inTurn(practicePage(path), (page) => isThere(page, '.strip'));

/** Where there is no room for it, the strip comes folded. */
const unfold: Show = async (page) => {
  const isFolded = await inOurRoots(page, (root) => root.querySelector('.strip.folded') !== null);
  if (isFolded.includes(true)) await clickWithMouse('.strip .fold')(page);
};

/** Ana Ruiz, the therapist. */
const ANA = '64c1a8115f0d3b0011b2c41a';

const scene = (name: string, show: Show): Scene => ({ name, state: 'everything', size: WINDOW, show });

/** What stands on the pages of the practice itself. */
export const STAFF_SCENES: readonly Scene[] = [
  scene('staff-list', list(PATHS.new.staff)),
  scene('staff-list-classic', list(PATHS.classic.staff)),
  scene('card', inTurn(list(PATHS.new.staff), hoverFirstBadge)),
  scene('permissions', withStrip(PATHS.new.permissions(ANA))),
  scene(
    'permissions-ticked',
    inTurn(withStrip(PATHS.new.permissions(ANA)), (page) => page.click('input[type="checkbox"]:not(:disabled)')),
  ),
  scene('permissions-classic', withStrip(PATHS.classic.permissions(ANA))),
  scene('licenses', withStrip(PATHS.new.licenses)),
  scene('licenses-steps', inTurn(withStrip(PATHS.new.licenses), unfold, click('.strip summary'))),
  scene('licenses-classic', withStrip(PATHS.classic.licenses)),
  scene('subscription', withStrip(PATHS.new.subscription)),
  scene(
    'strip-folded',
    inTurn(withStrip(PATHS.new.subscription), unfold, clickWithMouse('.strip .fold'), (page) =>
      isThere(page, '.strip.folded'),
    ),
  ),
];
