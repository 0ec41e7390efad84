import { auditPractice } from '../../audit/audit.ts';
import type { Audit, Finding } from '../../audit/finding.ts';
import { nameKey } from '../../model/names.ts';
import type { Practice, StaffMember } from '../../model/practice.ts';
import { INVITE_BOXES, type InviteBox, type License } from '../../model/terms.ts';
import { applyChanges, type Change } from '../../plan/change.ts';
import { INVITED } from '../../plan/step.ts';
import { withTypedIn } from '../../records/typedInSeats.ts';
import { wordsOf } from '../../systems/catalog.ts';
import { systemById } from '../../systems/index.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import type { NewStaff } from '../../understand/result.ts';
import { addStaffWords } from '../../words/addStaff.ts';
import { fillIn } from '../../words/fill.ts';
import { viewSeats } from '../overview.ts';
import { freeSeats, type KeptPractice } from './ticks.ts';

/** What is said beside somebody who is invited or added, while the form is filled in. */
export interface NewStaffView {
  /** Tells people of one form apart. */
  key: string;
  /** As it is typed in; before that, which person of the form it is. */
  name: string;
  /** In a few words, beside their fields. */
  short: string;
  /** That something has to be done before the form is sent. */
  isWarning: boolean;
  needs?: License | 'none';
  /** What is so, in sentences. */
  says: string[];
  /** What is set afterwards. */
  after: string[];
  /** What the audit will find until then. */
  findings: Pick<Finding, 'rule' | 'label' | 'severity'>[];
}

/** What the form is told: each person in its order, and what goes for all of them. */
export interface AddStaffView {
  people: NewStaffView[];
  remark: string;
}

const idOf = (place: number): string => `new:${place}`;

/** Somebody new, as a change: with what is ticked, and nothing else. */
const hireOf = ({ boxes }: Pick<NewStaff, 'boxes'>, id: string, name: string): Change & { do: 'hire' } => ({
  do: 'hire',
  staff: {
    id,
    name,
    permissions: Object.fromEntries(
      INVITE_BOXES.flatMap((box) => (box !== 'amaCpt' && boxes[box] ? [[box, true] as const] : [])),
    ),
  },
});

const MAIL = /^[^\s@]+@[^\s@]+$/;

/** Whom a form invites or adds that is sent now: all who are filled in, and are not there already. */
export const hiresIn = ({ people }: { people: readonly NewStaff[] }, practice: Practice): (Change & { do: 'hire' })[] =>
  people
    .filter((one) => one.given && one.family && MAIL.test(one.email) && !sayThere(one, people, practice))
    .map((one) => {
      const email = one.email.trim();
      const { staff } = hireOf(one, `${INVITED}${email.toLowerCase()}`, nameOf(one));
      return { do: 'hire', staff: { ...staff, email } };
    });

type Boxes = NewStaff['boxes'];

interface Judged {
  form: string;
  audit: Audit;
}

const judged = new WeakMap<KeptPractice, Judged>();

/** The audit of the practice with everybody in the form. Names do not matter to it: it is made again when a box is ticked. */
const auditWithAll = (kept: KeptPractice, practice: Practice, all: readonly Boxes[], now: number): Audit => {
  const form = JSON.stringify(all);
  const known = judged.get(kept);
  if (known?.form === form) return known.audit;
  const hires = all.map((boxes, i) => hireOf({ boxes }, idOf(i), idOf(i)));
  const after = applyChanges(practice, hires);
  const staff = after.staff.map((member) => {
    const amaCpt = all[Number(/^new:(\d+)$/.exec(member.id)?.[1])]?.amaCpt;
    return amaCpt === undefined ? member : { ...member, amaCpt };
  });
  const audit = auditPractice({ ...after, staff }, { ...kept.settings, now });
  judged.set(kept, { form, audit });
  return audit;
};

const mailKey = (email: string | undefined): string => email?.trim().toLowerCase() ?? '';

interface Known {
  byMail: ReadonlyMap<string, StaffMember>;
  byName: ReadonlyMap<string, StaffMember>;
}

const knownOf = new WeakMap<Practice, Known>();

const whoIsThere = (practice: Practice): Known => {
  const known = knownOf.get(practice) ?? {
    byMail: new Map(practice.staff.map((member) => [mailKey(member.email), member])),
    byName: new Map(practice.staff.map((member) => [nameKey(member.name), member])),
  };
  knownOf.set(practice, known);
  return known;
};

const nameOf = ({ given, family }: Pick<NewStaff, 'given' | 'family'>): string => `${given} ${family}`.trim();

/** That somebody is there already, by their email address or their name. */
const sayThere = (one: NewStaff, all: readonly NewStaff[], practice: Practice): string | undefined => {
  const { there } = addStaffWords();
  const { byMail, byName } = whoIsThere(practice);
  const mail = mailKey(one.email);
  const owner = mail === '' ? undefined : byMail.get(mail);
  if (owner) return fillIn(owner.active === false ? there.inactive : there.email, { person: owner.name });
  if (mail !== '' && all.some((other) => other !== one && mailKey(other.email) === mail)) return there.twice;
  const named = one.given && one.family ? byName.get(nameKey(nameOf(one))) : undefined;
  return named && fillIn(there.name, { person: named.name });
};

type SeatState = 'free' | 'none' | 'unread' | 'trial';

/** Whether a seat is left for somebody, once those before them in the form have one. */
const seatFor = (license: License, before: number, practice: Practice, kept: KeptPractice, audit: Audit): SeatState => {
  if (practice.plan === 'trial') return 'trial';
  const free = freeSeats(viewSeats(audit, practice, kept.adminInput), license);
  if (!free) return 'unread';
  if (free.atLeast > before) return 'free';
  return free.atMost <= before ? 'none' : 'unread';
};

const afterwards = (needs: License | 'none', boxes: Boxes): string[] => {
  const { after } = addStaffWords();
  const own: readonly (InviteBox & keyof typeof after)[] = ['therapist', 'billing', 'amaCpt'];
  return [
    ...(needs === 'none' ? [] : [after[needs]]),
    after.permissions,
    ...own.flatMap((box) => (boxes[box] ? after[box] : [])),
  ];
};

const viewOf = (
  one: NewStaff,
  place: number,
  needs: License | 'none' | undefined,
  seat: SeatState | undefined,
  there: string | undefined,
  system: PracticeSystem,
): Omit<NewStaffView, 'findings'> => {
  const say = addStaffWords();
  const words = wordsOf(system);
  const license = needs === undefined || needs === 'none' ? undefined : system.called[needs].label;
  const need = needs === undefined ? say.noPlan : say.needs[needs];
  const short = license === undefined ? say.short.none : seat === 'none' ? say.short.noSeat(license) : license;
  return {
    key: idOf(place),
    name: nameOf(one) || say.nobody(place + 1),
    short: there ? say.short.there : short,
    isWarning: there !== undefined || seat === 'none',
    ...(needs && { needs }),
    says: [...(there ? [there] : []), fillIn(need, words), ...(seat ? [fillIn(say.seats[seat], words)] : [])],
    after: afterwards(needs ?? 'none', one.boxes).map((text) => fillIn(text, words)),
  };
};

/**
 * What the audit will say of people who are in a form to invite or add staff, as it is filled in now: it judges a copy of
 * the practice in which they are. Undefined where the practice system is not known here.
 */
export function judgeNewStaff(
  kept: KeptPractice,
  { people, isByHand }: { people: readonly NewStaff[]; isByHand: boolean },
  now: number,
): AddStaffView | undefined {
  const practice = withTypedIn(kept.practice, kept.adminInput);
  const system = systemById(practice.system);
  if (!system) return undefined;
  const audit = auditWithAll(
    kept,
    kept.practice,
    people.map(({ boxes }) => boxes),
    now,
  );
  const say = addStaffWords();
  const hasLicenses = practice.plan !== 'activeClient';
  const taken: Record<License, number> = { provider: 0, admin: 0 };
  const needsById = new Map(audit.staff.map(({ id, needs }) => [id, needs]));
  return {
    remark: isByHand ? say.byHand : say.invited,
    people: people.map((one, i) => {
      const needs = hasLicenses ? needsById.get(idOf(i)) : undefined;
      const license = needs === 'none' ? undefined : needs;
      const there = sayThere(one, people, practice);
      const seat = license && seatFor(license, taken[license], practice, kept, audit);
      // Nobody takes a seat who is there already.
      if (license && !there) taken[license]++;
      const findings = audit.findings
        .filter(({ staffId, severity }) => staffId === idOf(i) && severity !== 'info')
        .map(({ rule, label, severity }) => ({ rule, label, severity }));
      return { ...viewOf(one, i, needs, seat, there, system), findings };
    }),
  };
}
