import { LAYER } from '../launch/badges.ts';
import { clickFirstBadge } from './onPage.ts';
import { inTurn, own, type Scene, type Show, WINDOW } from './scene.ts';
import { YEAR } from './states.ts';

const DEMO = 'demo.theranest.com';
const welcome = own('welcome.html', LAYER);
const options = own('options.html', '#data :is(.site, .notice)');
const report = (host = '') => own(`report.html${host && `#${host}`}`, '#report h1');
const attestation = inTurn(
  report(DEMO),
  (page) => page.click('.shown label:last-of-type'),
  (page) => page.waitForSelector('.sheet'),
);
const openAll: Show = (page) =>
  page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });

const scene = (name: string, show: Show, state: Scene['state']): Scene => ({
  name,
  state,
  size: WINDOW,
  show,
  isWhole: true,
});

/** Welcome, options and report: pages of our own. */
export const OWN_SCENES: readonly Scene[] = [
  scene('welcome', welcome, 'nothing'),
  scene(
    'welcome-opened',
    inTurn(welcome, clickFirstBadge, (page) => page.waitForSelector('.opened > *')),
    'nothing',
  ),
  scene('options-first-use', options, 'nothing'),
  scene('report-nothing', report(), 'nothing'),
  scene('options', inTurn(options, openAll), 'everything'),
  scene('report', report(DEMO), 'everything'),
  scene('report-attestation', attestation, 'everything'),
  scene('report-unknown', report('nobody.theranest.com'), 'everything'),
  scene(
    'options-two',
    inTurn(options, (page) => page.click('#data .actions [aria-expanded]')),
    'two',
  ),
  scene('options-broken', options, 'broken'),
  scene('report-over-time', report(YEAR), 'sizes'),
];
