import { type Judgment, judgePerson, judgePractice, type Scope, scopeOf } from './judge.ts';
import { atOnce, type InPieces, mapInPieces } from './pieces.ts';
import type { Practice, StaffMember } from './practice.ts';
import { Directory } from './rules/directory.ts';
import { type Books, wholeness } from './rules/practiceFacts.ts';
import { bitsOf, Counts } from './rules/roles.ts';
import { type Kind, SEVERITIES, type Severity } from './rules/rule.ts';
import type { Need, Person, Range } from './rules/tally.ts';
import type { AuditSettings } from './settings.ts';
import { soldBy } from './systems/catalog.ts';
import type { PracticeSystem } from './systems/system.ts';
import type { License, PageKind } from './terms.ts';
import { inLanguage } from './words/language.ts';

export type { AuditSettings } from './settings.ts';

export interface Finding {
  rule: string;
  severity: Severity;
  kind: Kind;
  /** Absent: about the practice. */
  staffId?: string;
  /** The people a finding about the practice names. */
  people?: string[];
  label: string;
  /** Only good to know: it puts no badge beside the person. */
  quiet?: true;
  message: string;
  because: string[];
  /** The same facts in no language: what stays the same whoever reads it. */
  facts: string[];
  fix: { text: string; page?: PageKind }[];
  source: string;
}

export interface StaffAudit {
  id: string;
  /** The least license that works, if it is known. */
  needs?: Need;
  /** What is unread and could still change a finding or the need, such as `licenses.provider`. */
  unread: string[];
}

export interface Seats {
  bought?: number;
  switchedOn: Range;
  needed: Range;
}

export interface Audit {
  /** Most severe first. */
  findings: Finding[];
  staff: StaffAudit[];
  seats: Record<License, Seats>;
}

/** What is found of some people who stand together in the list, in its order. */
type Sheet = Record<Severity, readonly Finding[]> & { staff: readonly StaffAudit[] };

/** So many people share a sheet. */
const SHEET = 128;

const sheetOf = (judged: readonly Judgment[]): Sheet => {
  const found: Record<Severity, Finding[]> = { error: [], warning: [], info: [] };
  for (const { findings } of judged) for (const finding of findings) found[finding.severity].push(finding);
  return { ...found, staff: judged.map(({ audit }) => audit) };
};

/** A practice while it is audited: who is who, what is found of each person, and how many there are of whom. */
export interface Ledger {
  practice: Practice;
  scope: Scope;
  directory: Directory;
  judged: Judgment[];
  counts: Counts;
  /** Those that are still right. */
  sheets: Map<number, Sheet>;
}

/** Opens the books of a practice and judges everybody. */
export function* ledgerInPieces(practice: Practice, settings: AuditSettings = {}): InPieces<Ledger> {
  const directory = yield* Directory.inPieces(practice.staff);
  const scope = scopeOf(practice, settings, directory);
  const judged = yield* mapInPieces(practice.staff, (member) => judgePerson(member, scope));
  yield;
  const counts = new Counts();
  for (const { roles } of judged) counts.add(roles);
  yield;
  return { practice, scope, directory, judged, counts, sheets: new Map() };
}

/** Judges again whoever stands at a place. */
export function judgeAgain({ scope, judged, counts, sheets }: Ledger, member: StaffMember, place: number): void {
  const before = judged[place];
  if (before) counts.add(before.roles, -1);
  const after = judgePerson(member, scope);
  judged[place] = after;
  sheets.delete(Math.floor(place / SHEET));
  counts.add(after.roles);
}

const soldPools = ({ pools = {} }: Practice, system: PracticeSystem): NonNullable<Practice['pools']> =>
  Object.fromEntries(soldBy(system).flatMap((license) => (license in pools ? [[license, pools[license]]] : [])));

const booksOf = ({ practice, scope, directory, judged, counts }: Ledger): Books => {
  const { system } = scope.around;
  return {
    practice,
    system,
    settings: scope.settings,
    pools: soldPools(practice, system),
    tally: counts.tally(),
    staff: judged.length,
    isWhole: wholeness(practice),
    count: (role) => counts.of(role),
    those: (...roles) => {
      const wanted = bitsOf(roles);
      const people: Person[] = [];
      if (wanted !== 0) for (const { person, roles: own } of judged) if ((own & wanted) !== 0) people.push(person);
      return people;
    },
    sharing: () => directory.sharing().flatMap((place) => judged[place]?.person ?? []),
    sharesMail: directory.sharesMail,
  };
};

const sheetsOf = ({ judged, sheets }: Ledger): Sheet[] =>
  Array.from({ length: Math.ceil(judged.length / SHEET) }, (_, i) => {
    const sheet = sheets.get(i) ?? sheetOf(judged.slice(i * SHEET, (i + 1) * SHEET));
    sheets.set(i, sheet);
    return sheet;
  });

/** What the books of a practice say. */
export function auditOf(ledger: Ledger): Audit {
  const { scope } = ledger;
  const books = booksOf(ledger);
  const ofPractice = inLanguage(scope.language, () => judgePractice(books, scope));
  const sheets = sheetsOf(ledger);
  const seats = (license: License): Seats => ({
    ...(books.pools[license] !== undefined && { bought: books.pools[license] }),
    switchedOn: books.tally.switchedOn[license],
    needed: books.tally.needed[license],
  });
  return {
    findings: ([] as Finding[]).concat(
      ...SEVERITIES.flatMap((severity) => [
        ofPractice.filter((finding) => finding.severity === severity),
        ...sheets.map((sheet) => sheet[severity]),
      ]),
    ),
    staff: ([] as StaffAudit[]).concat(...sheets.map(({ staff }) => staff)),
    seats: { provider: seats('provider'), admin: seats('admin') },
  };
}

/**
 * Judges a practice by what has been read of it. A finding is reported exactly when it is true however
 * the unread licenses and permissions turn out (design §3); counts are ranges until everything is read.
 */
export const auditPractice = (practice: Practice, settings: AuditSettings = {}): Audit =>
  atOnce(auditInPieces(practice, settings));

/** The same in pieces, for a door that shares its thread with a page of others. */
export function* auditInPieces(practice: Practice, settings: AuditSettings = {}): InPieces<Audit> {
  return auditOf(yield* ledgerInPieces(practice, settings));
}
