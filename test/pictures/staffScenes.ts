import { LAYER } from '../launch/badges.ts';
import { inOurRoots } from '../launch/ours.ts';
import { PATHS } from '../walk.ts';
import { click, clickWithMouse, hoverFirstBadge, isThere } from './onPage.ts';
import { inTurn, practicePage, type Scene, type Show, WINDOW } from './scene.ts';

const list = (path: string): Show => inTurn(practicePage(path), (page) => page.waitForSelector(LAYER));

/** One of the pages of the practice, once the strip says what it is about. */
const withStrip = (path: string): Show => inTurn(practicePage(path), (page) => isThere(page, '.strip'));

/** Where there is no room for it, the strip comes folded. */
const unfold: Show = async (page) => {
  const isFolded = await inOurRoots(page, (root) => root.querySelector('.strip.folded') !== null);
  if (isFolded.includes(true)) await clickWithMouse('.strip .fold')(page);
};

/** A form to invite people, with a therapist, somebody who bills, and somebody who is there already. */
const filledIn =
  (path: string): Show =>
  async (page, studio) => {
    await withStrip(path)(page, studio);
    const people = [
      ['Zed', 'Adler', 'zed@cedarhollow.example'],
      ['Yan', 'Bell', 'yan@cedarhollow.example'],
      ['Olga', 'Petrova-Lind', 'olga@cedarhollow.example'],
    ];
    const fields = await page.$$('#content_ph input:not([type="checkbox"])');
    for (const [i, text] of people.flat().entries()) await fields[i]?.type(text);
    const boxes = await page.$$('#content_ph input[type="checkbox"]');
    await boxes[0]?.click();
    await boxes[4]?.click();
    await unfold(page, studio);
    await isThere(page, '.new-staff .warning');
  };

/** The menu of somebody whom nobody can deactivate, who has an admin level; `isOpen`: with the steps by which they leave. */
const heldBack = (isOpen: boolean): Show =>
  inTurn(
    list(PATHS.new.staff),
    (page) => page.locator('[aria-label^="Actions for Gwendolyn"]').click(),
    (page) => isThere(page, '.strip'),
    unfold,
    ...(isOpen ? [click('.strip summary')] : []),
  );

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
  scene('invite', filledIn('/staff/invite?rows=3')),
  scene('invite-classic', filledIn('/classic/staff/invite?rows=3')),
  scene('leaver', heldBack(false)),
  scene('leaver-steps', heldBack(true)),
  scene(
    'leaver-begun',
    inTurn(heldBack(false), clickWithMouse('.strip .button'), (page) => isThere(page, '.strip .link')),
  ),
  scene('add-ons', list('/organization/add-ons/telehealth')),
  scene('add-ons-classic', list('/classic/organization/add-ons/telehealth')),
  scene('subscription', withStrip(PATHS.new.subscription)),
  scene(
    'strip-folded',
    inTurn(withStrip(PATHS.new.subscription), unfold, clickWithMouse('.strip .fold'), (page) =>
      isThere(page, '.strip.folded'),
    ),
  ),
];
