import { LICENSES } from '../../model/terms.ts';
import type { Change } from '../../plan/change.ts';
import type { Step } from '../../plan/index.ts';
import { withTypedIn } from '../../records/typedInSeats.ts';
import type { Called } from '../../systems/catalog.ts';
import { otherSystem, systemById } from '../../systems/index.ts';
import { fillIn } from '../../words/fill.ts';
import { hintWords } from '../../words/hints.ts';
import { type Badge, type Badges, viewPractice } from '../overview.ts';
import { shownSteps, viewPlan } from '../planView.ts';
import type { StepView } from '../stepsView.ts';
import { toBadges } from '../tell.ts';
import type { KeptPractice } from './ticks.ts';

/** What Manage Licenses is told: the switch that should change in each row, and all steps in their order. */
export interface LicenseHints {
  badges: Badges;
  steps: StepView[];
}

type Switch = Change & { do: 'switch' };

const isSwitch = (change: Change): change is Switch => change.do === 'switch';

/** “Turn on Provider, turn off Admin”. */
const labelOf = (switches: readonly Switch[], { called }: Called): string => {
  const { switchOn, switchOff, switchBoth } = hintWords();
  const named = (isOn: boolean): string =>
    LICENSES.filter((license) => switches.some((one) => one.license === license && one.on === isOn))
      .map((license) => called[license].label)
      .join(' + ');
  const [on, off] = [named(true), named(false)];
  return fillIn(on && off ? switchBoth : on ? switchOn : switchOff, { on, off });
};

const switchesById = (steps: readonly Step[]): Map<string, Switch[]> =>
  Map.groupBy(
    steps.filter(({ when }) => when === undefined).flatMap(({ changes }) => changes.filter(isSwitch)),
    ({ staffId }) => staffId,
  );

/** What waits for a seat or another fact says so, in the words of its step. */
const waitingById = (steps: readonly Step[]): Map<string, Step> =>
  new Map(
    steps
      .filter(({ page, waitsFor, staffIds }) => page === 'manageLicenses' && waitsFor && staffIds.length === 1)
      .map((step) => [step.staffIds[0] ?? '', step]),
  );

/** What to switch on Manage Licenses, beside each row and as steps. Who needs no switch keeps their badge. */
export function licenseHints({ practice, settings = {}, adminInput }: KeptPractice, now: number): LicenseHints {
  const today = { ...settings, now };
  const { badges } = viewPractice(practice, today, adminInput);
  const system = systemById(practice.system) ?? otherSystem;
  const steps = shownSteps(withTypedIn(practice, adminInput), today, adminInput);
  const [switched, waiting] = [switchesById(steps), waitingById(steps)];
  const asSwitch = (badge: Badge): Badge => {
    const switches = switched.get(badge.staffId);
    const wait = waiting.get(badge.staffId);
    if (switches) return { ...badge, label: labelOf(switches, system) };
    return wait?.waitsFor ? { ...badge, next: { text: wait.waitsFor } } : badge;
  };
  return {
    badges: toBadges(Object.values(badges.byId).map(asSwitch), practice),
    steps: viewPlan(practice, today, adminInput, steps),
  };
}
