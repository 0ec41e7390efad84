import { hintsFor, judgeTicks } from '../../core/index.ts';
import { Strip } from '../../entrypoints/hints/strip.tsx';
import { prefer } from '../../entrypoints/shared/preferences.ts';
import { knownSystem } from '../knownSystem.ts';
import { ana, boxes, card, invited, leaving, NONE, newStaff, seats, strip, tickedPage, ticks } from './onPageStage.tsx';
import { levels, MIXED, NOW, practiceWith, therapist, unchecked, WELL } from './practices.ts';
import { oursOnPage, type State, type Surface, settled } from './stage.tsx';

const states: State[] = [
  ...MIXED.staff.slice(1, 3).map(({ id, name }): State => ({ name: `Badge and card: ${name}`, show: card(MIXED, id) })),
  {
    name: 'Strip: minimized and not',
    show: async () => {
      const one = new Strip();
      one.show(<p />, 'manageLicenses');
      await settled();
      return oursOnPage();
    },
  },
  {
    name: 'Strip: minimized',
    show: async () => {
      await prefer({ strip: { isFolded: true } });
      const one = new Strip();
      await one.remember();
      one.show(<p />, 'manageLicenses');
      await settled();
      return oursOnPage();
    },
  },
  { name: 'Licenses: steps', show: seats('manageLicenses', MIXED) },
  { name: 'Licenses: nothing to change', show: seats('manageLicenses', WELL) },
  { name: 'Licenses: seats not checked', show: seats('manageLicenses', { ...WELL, pools: {} }) },
  { name: 'Licenses: a step at renewal', show: seats('manageLicenses', { ...WELL, pools: { provider: 5, admin: 0 } }) },
  { name: 'Subscription: enough', show: seats('manageSubscription', WELL, { prices: { provider: 60, admin: 20 } }) },
  {
    name: 'Subscription: too many',
    show: seats(
      'manageSubscription',
      { ...WELL, pools: { provider: 5, admin: 1 } },
      { prices: { provider: 60, admin: 20 } },
    ),
  },
  {
    name: 'Subscription: too few',
    show: seats(
      'manageSubscription',
      { ...WELL, pools: { provider: 1, admin: 0 } },
      { prices: { provider: 60, admin: 20 } },
    ),
  },
  {
    name: 'Subscription: some not checked',
    show: seats(
      'manageSubscription',
      { ...MIXED, pools: { provider: 2, admin: 3 } },
      { prices: { provider: 60, admin: 20 } },
    ),
  },
  {
    name: 'Subscription: many not checked',
    show: seats(
      'manageSubscription',
      practiceWith(
        ['ana', 'bo', 'cy'].map((id) => unchecked(therapist(id, `Kim ${id}`))),
        { pools: { provider: 2, admin: 0 } },
      ),
      { prices: { provider: 60, admin: 20 } },
    ),
  },
  {
    name: 'Subscription: up to',
    show: seats(
      'manageSubscription',
      practiceWith([unchecked(ana()), therapist('bo', 'Bo Ek')], { pools: { provider: 2, admin: 0 } }),
      { prices: { provider: 60, admin: 20 } },
    ),
  },
  {
    name: 'Subscription: saves between',
    show: seats(
      'manageSubscription',
      practiceWith([unchecked(ana()), therapist('bo', 'Bo Ek')], { pools: { provider: 9, admin: 0 } }),
      { prices: { provider: 60, admin: 20 } },
    ),
  },
  { name: 'Subscription: one is enough', show: seats('manageSubscription', practiceWith([ana()])) },
  { name: 'Subscription: seats not checked', show: seats('manageSubscription', { ...WELL, pools: {} }) },
  { name: 'Subscription: no seats', show: seats('manageSubscription', { ...WELL, plan: 'activeClient' }) },
  { name: 'Permissions: as saved, well', show: ticks(ana(), ['default', 'therapist'], false) },
  { name: 'Permissions: as saved, something to do', show: ticks(ana(NONE), ['default', 'therapist'], false) },
  { name: 'Permissions: needs no license', show: ticks(ana(), ['default']) },
  { name: 'Permissions: a license that is off', show: ticks(ana(NONE), ['default', 'therapist']) },
  {
    name: 'Permissions: a seat is unassigned',
    show: ticks(ana(NONE), ['default', 'therapist'], true, { pools: { provider: 2, admin: 0 } }),
  },
  {
    name: 'Permissions: seats are unassigned',
    show: ticks(ana(NONE), ['default', 'therapist'], true, { pools: { provider: 4, admin: 0 } }),
  },
  {
    name: 'Permissions: no seat is unassigned',
    show: ticks(ana(NONE), ['default', 'therapist'], true, { pools: { provider: 1, admin: 0 } }),
  },
  { name: 'Permissions: seats not checked', show: ticks(ana(NONE), ['default', 'therapist'], true, { pools: {} }) },
  {
    name: 'Permissions: perhaps a seat',
    show: ticks(ana(NONE), ['default', 'therapist'], true, {
      pools: { provider: 2, admin: 0 },
      staff: [ana(NONE), therapist('bo', 'Bo Ek', { licenses: {} })],
    }),
  },
  { name: 'Permissions: trial', show: ticks(ana(NONE), ['default', 'therapist'], true, { plan: 'trial' }) },
  { name: 'Permissions: a plan without licenses', show: ticks(ana(), ['default'], true, { plan: 'activeClient' }) },
  { name: 'Permissions: inactive', show: ticks(ana({ active: false }), ['default']) },
  { name: 'Permissions: the account owner', show: ticks(ana({ owner: true }), ['default', 'therapist']) },
  { name: 'Permissions: covered', show: ticks(ana(), ['default', 'administration']) },
  { name: 'Permissions: an Admin license is missing', show: ticks(ana(NONE), ['default', 'administration']) },
  { name: 'Permissions: licenses not checked', show: ticks(ana({ licenses: {} }), ['default', 'therapist']) },
  {
    name: 'Permissions: not known which license',
    show: async () => {
      const { permissions: _, ...member } = ana();
      const page = tickedPage(member, ['default']);
      const view = judgeTicks(
        { practice: practiceWith([member]) },
        { ...page, staff: page.staff.map((one) => ({ ...one, boxes: (one.boxes ?? []).slice(0, 1) })) },
        NOW,
      );
      if (!view) throw new Error('nothing is judged');
      return strip({ page: 'staffPermissions', view, isDraft: false, beforeSaving: [], disabled: [] });
    },
  },
  { name: 'Hints beside boxes', show: boxes(ana(), true) },
  { name: 'Hints beside boxes of someone without a license', show: boxes(ana(NONE), true) },
  { name: 'Hints beside boxes of the account owner', show: boxes(ana({ owner: true }), true) },
  { name: 'Hints beside boxes of someone not checked', show: boxes(ana({ licenses: {} }), true) },
  { name: 'Hints beside boxes in My Clients Plus', show: boxes(ana(NONE), true, knownSystem('myclientsplus')) },
  {
    name: 'Hints beside licenses',
    show: async () => {
      const practice = practiceWith(
        [
          ana(NONE),
          therapist('bo', 'Bo Ek', { permissions: levels() }),
          therapist('cy', 'Cy Lund', { permissions: levels('administration') }),
        ],
        { pools: { provider: 3, admin: 1 } },
      );
      const hints = hintsFor('manageLicenses', { practice }, NOW);
      return hints?.page === 'manageLicenses'
        ? Object.values(hints.badges.byId).flatMap(({ label, reason }) => [label, reason])
        : [];
    },
  },
  {
    name: 'Add staff: a therapist and a biller',
    show: newStaff([
      invited('Zed', { therapist: true, billing: true, amaCpt: true }),
      invited('Yan', { billing: true }),
    ]),
  },
  { name: 'Add staff: no name yet', show: newStaff([{ given: '', family: '', email: 'x@new.example', boxes: {} }]) },
  {
    name: 'Add staff: no seat',
    show: newStaff([invited('Zed', { therapist: true })], { pools: { provider: 3, admin: 0 } }),
  },
  { name: 'Add staff: seats not checked', show: newStaff([invited('Zed', { therapist: true })], { pools: {} }) },
  { name: 'Add staff: trial', show: newStaff([invited('Zed', { therapist: true })], { plan: 'trial' }) },
  {
    name: 'Add staff: a plan without licenses',
    show: newStaff([invited('Zed', { therapist: true })], { plan: 'activeClient' }),
  },
  {
    name: 'Add staff: already there',
    show: newStaff([invited('Zed', {}, 'ana@new.example'), invited('Bo', {}, 'bo@new.example'), invited('Cy', {})]),
  },
  {
    name: 'Add staff: twice',
    show: newStaff([invited('Zed', {}, 'zed@new.example'), invited('Yan', {}, 'zed@new.example')]),
  },
  {
    name: 'Add staff: an Admin license',
    show: newStaff([invited('Zed', { billing: true })], { pools: { provider: 3, admin: 1 } }, false, true),
  },
  { name: 'Add staff: by hand', show: newStaff([invited('Zed', { therapist: true })], {}, true) },
  { name: 'Leaving: the account owner', show: leaving(ana({ owner: true })) },
  { name: 'Leaving: with an admin level', show: leaving(ana({ permissions: levels('therapist', 'administration') })) },
  { name: 'Leaving: not known', show: leaving(unchecked(ana())) },
  { name: 'Leaving: tried', show: leaving(ana(), 'tried') },
  { name: 'Leaving: begun', show: leaving(ana({ permissions: levels('administration') }), 'begun') },
];

export const onPage: Surface = { id: 'on-the-page', title: 'On the page', states };
