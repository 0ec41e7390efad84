import {
  type AuditSettings,
  adviceOn,
  attestationOf,
  auditPractice,
  beginMoves,
  boxHint,
  checkLicense,
  checkStaffType,
  describeKept,
  emptyHistory,
  type Finding,
  findingKey,
  hintsFor,
  hiresIn,
  inlineRules,
  judgeNewStaff,
  judgeTicks,
  knownColumns,
  LEVELS,
  LICENSES,
  levelHint,
  nameableFacts,
  type Practice,
  type PracticeSystem,
  permissionInfo,
  permissionMatrix,
  personRules,
  planChanges,
  planFixes,
  practiceRules,
  remarksOnUnsaved,
  reportOf,
  ruleCatalog,
  type StaffMember,
  TASKS,
  viewChecklist,
  viewDraft,
  viewFacts,
  viewHistory,
  viewNeed,
  viewPeople,
  viewPersonFacts,
  viewPlan,
  viewPractice,
  viewSeatShare,
  viewWhatIf,
  whatItTakes,
  whyDisabled,
} from '../../../core/index.ts';
import { examplesIn, factRulesIn, generatedIn, HOST, NOW, SETTINGS, tickedPage, wishesFor } from './practicesToSay.ts';

/** So many practices are looked at; all that there is to see only of the first ones. */
const GENERATED = { plans: 300, views: 30 };

/** Where something is said, and what. */
export type Told = readonly [place: string, text: string];

/** Fields of views that hold keys, codes and addresses, and what is the practice's own: no word of ours is in them. */
const NO_TEXT = new Set(
  'about certainty changes clinical column do fact facts fingerprint gets group id job jobs key kind level license needs page pages permission permissions plan plans position rule sells severity softerSeverity source staffId staffIds systemId url'.split(
    ' ',
  ),
);

function* textsIn(value: unknown, place: string): Generator<Told> {
  if (typeof value === 'string') yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (!NO_TEXT.has(key)) yield* textsIn(one, Array.isArray(value) ? place : `${place} › ${key}`);
  }
}

function* saidOfPractice(practice: Practice, settings: AuditSettings): Generator<Told> {
  const { overview, badges } = viewPractice(practice, settings);
  yield* textsIn(overview, 'overview');
  yield* textsIn(badges, 'badges');
  yield* textsIn(viewPlan(practice, settings), 'plan as it is shown');
  yield* textsIn(hintsFor('manageLicenses', { practice, settings }, NOW), 'hints beside licenses');
  for (const { id: staffId } of practice.staff) {
    yield* textsIn(hintsFor('staffList', { practice, settings }, NOW, { staffId }), 'hints about somebody who leaves');
    const moves = [{ at: NOW, change: { do: 'deactivate' as const, staffId } }];
    const adminInput = { version: 1 as const, host: practice.host, moves };
    yield* textsIn(hintsFor('staffList', { practice, settings, adminInput }, NOW, { staffId }), 'hints after a click');
  }
  yield* textsIn(hintsFor('manageSubscription', { practice, settings }, NOW), 'hints beside seats');
  yield* textsIn(reportOf(overview, NOW), 'report');
  yield* textsIn(viewPeople(practice, settings), 'people');
  yield* textsIn(attestationOf(practice, 'all'), 'attestation');
  yield* textsIn(permissionMatrix(practice), 'matrix');
  yield* textsIn(viewSeatShare(practice, settings), 'who gets a seat first');
  yield* textsIn(describeKept({ practices: practice }, HOST), 'what is kept');
}

const INVITED = { given: 'Noa', family: 'Lim', email: 'noa@lim.example' };

function* saidOfHire(practice: Practice): Generator<Told> {
  const form = { people: [{ ...INVITED, boxes: { therapist: true, billing: true, amaCpt: true } }], isByHand: false };
  yield* textsIn(judgeNewStaff({ practice, settings: SETTINGS }, form, NOW), 'hints beside somebody new');
  const notes = beginMoves(practice, SETTINGS, { version: 1, host: HOST }, hiresIn(form, practice));
  yield* textsIn(viewChecklist(practice, SETTINGS, notes), 'list for somebody new');
}

function* saidOfPerson(member: StaffMember, practice: Practice, system: PracticeSystem): Generator<Told> {
  for (const level of LEVELS) {
    const view = judgeTicks({ practice, settings: SETTINGS }, tickedPage(member, level, system), NOW);
    yield* textsIn(view, `ticks of ${level}`);
    yield* textsIn(whyDisabled(level, member, system), `why ${level} is disabled`);
  }
  for (const wish of wishesFor(member)) {
    const isOfDraft = wish.do === 'hire' || wish.do === 'leave' || wish.do === 'changeJob';
    const draft = { changes: isOfDraft ? [wish] : [], seats: { provider: 1 } };
    yield* textsIn(viewDraft(practice, SETTINGS, { version: 1, host: HOST, draft }), 'draft');
    yield* textsIn(planChanges(practice, [wish], SETTINGS), `plan to ${wish.do}`);
  }
  for (const license of LICENSES) {
    const change = { do: 'switch', staffId: member.id, license, on: true } as const;
    yield* textsIn(viewWhatIf(practice, [change], SETTINGS), 'what if');
  }
  yield* textsIn(whatItTakes(practice, member.id, SETTINGS), 'what it takes');
  yield* textsIn(viewPersonFacts(practice, member.id), 'facts to try');
  yield* textsIn(viewNeed(practice, member.id, SETTINGS), 'why this license');
}

function* saidBeforehand(system: PracticeSystem): Generator<Told> {
  yield* textsIn(ruleCatalog(system), 'catalog');
  for (const { says } of nameableFacts(system)) yield* textsIn(says, 'fact');
  for (const { labels } of knownColumns(system)) yield* textsIn(labels[0], 'column');
  yield* textsIn(remarksOnUnsaved('Ana Ruiz', system), 'before saving');
  for (const task of TASKS) {
    yield* textsIn(adviceOn(task, system), `task ${task}`);
    for (const other of TASKS) yield* textsIn(checkLicense([task, other], system), `check of ${task} and ${other}`);
  }
  yield* textsIn(checkLicense([], system), 'check of nothing');
  for (const { job } of system.staffTypes) yield* textsIn(checkStaffType(job, system), `check of ${job}`);
  const lacks: StaffMember = { id: 'a', name: 'Ana Ruiz', licenses: { provider: false, admin: false } };
  const unknown = LEVELS.map((level) => ({ labels: ['Qwx'] as const, level }));
  for (const { labels, level } of [...system.permissions, ...unknown]) {
    yield* textsIn(permissionInfo(labels[0], level, system), 'permission');
    yield* textsIn(boxHint({ label: labels[0], level, disabled: true }, lacks, system), 'hint beside a box');
    yield* textsIn(levelHint(level, system), 'hint beside a level');
  }
}

function* saidOfThePast(system: PracticeSystem): Generator<Told> {
  const levels = LEVELS.flatMap((one) => [`permissions.${one}`, `permissions.${one}.qwx`]);
  const changes = [...LICENSES.map((one) => `licenses.${one}`), ...levels].map((fact) => ({ at: NOW, fact, to: true }));
  const rules = [...personRules, ...practiceRules, ...inlineRules].map(({ id }) => findingKey({ rule: id }));
  const counts = { error: 1, warning: 0, info: 0 };
  const history = {
    ...emptyHistory(HOST),
    people: { a: { name: 'Ana Ruiz', changes } },
    entries: [{ at: NOW, by: 'reading' as const, appeared: rules, fixed: [], counts }],
  };
  yield* textsIn(viewHistory(history, system), 'history');
  yield* textsIn(viewFacts(history, 'a', system.id), 'history of a person');
}

/** What is said in one practice system, and what was found for it. */
export interface Said {
  told: readonly Told[];
  findings: readonly Finding[];
}

/** Everything that is said in a practice system that is known, in the language that is spoken. */
export function everythingSaidIn(system: PracticeSystem): Said {
  const told: Told[] = [...saidBeforehand(system), ...saidOfThePast(system)];
  const findings: Finding[] = [];
  for (const [what, practice, settings] of examplesIn(system)) {
    const found = auditPractice(practice, settings).findings;
    findings.push(...found);
    // Evidence quotes a position as the practice has written it.
    const own = practice.staff.flatMap(({ position }) => (position ? [`“${position}”`] : []));
    for (const [place, text] of [...saidOfPractice(practice, settings), ...textsIn(found, 'finding')]) {
      told.push([`${what} › ${place}`, own.reduce((rest, position) => rest.replaceAll(position, '“”'), text)]);
    }
  }
  for (const [i, practice] of generatedIn(system, GENERATED.plans).entries()) {
    told.push(...textsIn(planFixes(practice, SETTINGS), 'plan'));
    if (i >= GENERATED.views) continue;
    const { findings: own } = auditPractice(practice, { ...SETTINGS, ownRules: factRulesIn(system) });
    told.push(...textsIn(own, 'evidence'), ...saidOfPractice(practice, SETTINGS));
    const [member] = practice.staff;
    if (member && i % 4 === 0) told.push(...saidOfPerson(member, practice, system), ...saidOfHire(practice));
  }
  return { told, findings };
}
