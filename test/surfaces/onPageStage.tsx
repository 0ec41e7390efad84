import { StripText } from '../../components/StripText.tsx';
import {
  boxHint,
  hintsFor,
  judgeNewStaff,
  judgeTicks,
  type KeptPractice,
  LEVELS,
  levelHint,
  type NewStaff,
  type PageReading,
  type Practice,
  remarksOnUnsaved,
  type StaffMember,
  viewPractice,
  whyDisabled,
} from '../../core/index.ts';
import { explain } from '../../entrypoints/card/card.ts';
import { knownSystem } from '../knownSystem.ts';
import { HOST, licenses, NOW, practiceWith, therapist } from './practices.ts';
import { draw, type State, settled } from './stage.tsx';

export const system = knownSystem('theranest');

export type Content = Parameters<typeof StripText>[0]['content'];
export const strip = (content: Content): HTMLElement => draw(<StripText content={content} />);

export const overviewOf = (practice: Practice, settings = {}) =>
  viewPractice(practice, { now: NOW, ...settings }).overview;

/** The strip of a licenses or a subscription page. */
export const seats =
  (page: 'manageLicenses' | 'manageSubscription', practice: Practice, settings = {}): State['show'] =>
  async () => {
    const hints = hintsFor(page, { practice, settings }, NOW);
    const overview = overviewOf(practice, settings);
    if (hints?.page === 'manageLicenses') return strip({ page: 'manageLicenses', overview, steps: hints.steps });
    if (hints?.page === 'manageSubscription')
      return strip({ page: 'manageSubscription', overview, fewest: hints.fewest });
    throw new Error('there are no hints');
  };

export const tickedPage = (
  { id, name, owner }: StaffMember,
  on: readonly string[],
  isDisabled = false,
): PageReading => ({
  kind: 'staffPermissions',
  system: 'theranest',
  url: `https://${HOST}/staff/${id}/permissions`,
  staff: [
    {
      id,
      name,
      ...(owner && { owner }),
      boxes: LEVELS.map((level) => ({
        level,
        label: system.levels[level][0],
        on: on.includes(level),
        disabled: isDisabled,
      })),
    },
  ],
});

/** The strip of a permissions page on which these levels are ticked. */
export const ticks =
  (member: StaffMember, on: readonly string[], isDraft = true, rest: Partial<Practice> = {}): State['show'] =>
  async () => {
    const practice = practiceWith([member, therapist('bo', 'Bo Ek')], rest);
    const view = judgeTicks({ practice }, tickedPage(member, on), NOW);
    if (!view) throw new Error('nothing is judged');
    return strip({
      page: 'staffPermissions',
      view,
      isDraft,
      beforeSaving: isDraft ? remarksOnUnsaved(member.name, system).map(({ message }) => message) : [],
      disabled: LEVELS.flatMap((level) => whyDisabled(level, view.member, system) ?? []),
    });
  };

export const ana = (rest: Partial<StaffMember> = {}): StaffMember => therapist('ana', 'Ana Ruiz', rest);
export const NONE = { licenses: licenses() };

export const invited = (given: string, boxes: NewStaff['boxes'], email = `${given}@new.example`): NewStaff => ({
  given,
  family: 'Lim',
  email,
  boxes,
});

export const newStaff =
  (people: readonly NewStaff[], rest: Partial<Practice> = {}, isByHand = false, isAdminNeeded = false): State['show'] =>
  async () => {
    const practice = practiceWith(
      [
        ana({ email: 'ana@new.example' }),
        therapist('bo', 'Bo Lim', { active: false, email: 'bo@new.example' }),
        therapist('cy', 'Cy Lim', {}),
      ],
      { pools: { provider: 4, admin: 0 }, ...rest },
    );
    const kept: KeptPractice = { practice, ...(isAdminNeeded && { settings: { billingWithoutNotes: 'admin' } }) };
    const view = judgeNewStaff(kept, { people, isByHand }, NOW);
    if (!view) throw new Error('nothing is judged');
    return strip({ page: 'addStaff', view });
  };

export const leaving =
  (member: StaffMember, moves: 'none' | 'tried' | 'begun' = 'none'): State['show'] =>
  async () => {
    const practice = practiceWith([member, therapist('bo', 'Bo Ek')]);
    const change = { do: moves === 'begun' ? ('leave' as const) : ('deactivate' as const), staffId: member.id };
    const adminInput = { version: 1 as const, host: HOST, moves: [{ at: NOW - 1000, change }] };
    const hints = hintsFor('staffList', { practice, ...(moves !== 'none' && { adminInput }) }, NOW, {
      staffId: member.id,
    });
    if (hints?.page !== 'staffList' || !hints.leaving) throw new Error('nothing is said');
    return strip({ page: 'staffList', view: hints.leaving, begin: () => undefined, undo: () => undefined });
  };

/** All that hints beside boxes and levels say. */
export const boxes =
  (member: StaffMember, isDisabled: boolean, of = system): State['show'] =>
  async () => {
    const hints = [
      ...LEVELS.map((level) => levelHint(level, of)),
      ...of.permissions.map(({ labels, level }) =>
        boxHint({ label: labels[0], level, disabled: isDisabled }, member, of),
      ),
      ...LEVELS.map((level) => boxHint({ label: 'Rent a room', level, disabled: isDisabled }, member, of)),
    ];
    return hints.flatMap((hint) =>
      hint
        ? [hint.short, hint.says, hint.reason, ...('disabled' in hint && hint.disabled ? [String(hint.disabled)] : [])]
        : [],
    );
  };

/** The card of a badge. */
export const card =
  (practice: Practice, staffId: string): State['show'] =>
  async () => {
    const { badges } = viewPractice(practice, { now: NOW });
    const badge = badges.byId[staffId];
    if (!badge) throw new Error(`${staffId} has no badge`);
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const button = document.createElement('button');
    button.textContent = badge.label;
    root.append(button);
    explain(button, () => badge, new MouseEvent('click'));
    button.click();
    await settled();
    return root;
  };
