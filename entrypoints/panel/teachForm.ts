import { teachWords } from '../../components/words/teach.ts';
import { type ColumnRole, LEVELS, type Lesson, type Level, LICENSES, type Vocabulary } from '../../core/index.ts';
import type { PlainColumn, PlainSketch, PlainTable } from '../shared/plainSketch.ts';

export type TaughtKind = Lesson['kind'];

/** What the admin has said so far. */
export interface TeachForm {
  kind: TaughtKind;
  /** Place of the table among those of the page. */
  table: number;
  columns: Partial<Record<ColumnRole, string>>;
  words: { inactive: readonly string[]; on: readonly string[] };
  /** On a page about one person: the heading that names them, and the name in it. */
  heading: string;
  name: string;
  boxes: Readonly<Record<string, Level>>;
}

const STATES: readonly ColumnRole[] = [...LICENSES, ...LEVELS];

/** What columns a kind of page is asked for, the usual ones and the others. */
export function rolesOf(kind: TaughtKind, { licenses }: Vocabulary): { usual: ColumnRole[]; others: ColumnRole[] } {
  const sells = LICENSES.filter((license) => licenses[license].length > 0);
  const usual: ColumnRole[] = kind === 'manageLicenses' ? ['name', ...sells] : ['name', 'position', 'status'];
  const all: readonly ColumnRole[] = ['position', 'status', 'email', ...sells, ...LEVELS];
  return { usual, others: all.filter((role) => !usual.includes(role)) };
}

export const startForm = ({ headings, tables }: PlainSketch): TeachForm => ({
  kind: tables.length > 0 ? 'staffList' : 'staffPermissions',
  table: 0,
  columns: {},
  words: { inactive: [], on: [] },
  heading: headings[0] ?? '',
  name: '',
  boxes: {},
});

export const tableOf = ({ table }: TeachForm, { tables }: PlainSketch): PlainTable | undefined => tables[table];

const columnFor = (role: ColumnRole, form: TeachForm, sketch: PlainSketch): PlainColumn | undefined =>
  tableOf(form, sketch)?.columns.find(({ label }) => label === form.columns[role]);

/** The words that must be explained: what stands in the status column, and where a license is not a switch. */
export const wordsToExplain = (form: TeachForm, sketch: PlainSketch): { inactive: string[]; on: string[] } => {
  const states = STATES.flatMap((role) => columnFor(role, form, sketch) ?? []).filter(({ isSwitch }) => !isSwitch);
  return {
    inactive: [...(columnFor('status', form, sketch)?.values ?? [])],
    on: [...new Set(states.flatMap(({ values }) => values))],
  };
};

const ofTable = (form: TeachForm, sketch: PlainSketch): Lesson | string => {
  const { kind, columns, words } = form;
  if (!columns.name) return teachWords().nameColumn;
  if (kind === 'manageLicenses' && !columns.provider && !columns.admin) return teachWords().licenseColumn;
  const explained = wordsToExplain(form, sketch);
  const on = explained.on.filter((word) => words.on.includes(word));
  const title = tableOf(form, sketch)?.title;
  return {
    version: 1,
    kind,
    path: sketch.path,
    ...(title && sketch.headings.includes(title) && { heading: title }),
    columns: Object.fromEntries(Object.entries(columns).filter(([, label]) => label !== undefined)),
    words: {
      inactive: explained.inactive.filter((word) => words.inactive.includes(word)),
      // Words mean “off” only where others were said to mean “on”.
      ...(on.length > 0 && { on, off: explained.on.filter((word) => !on.includes(word)) }),
    },
    boxes: [],
  };
};

const ofPerson = ({ kind, heading, name, boxes }: TeachForm, sketch: PlainSketch): Lesson | string => {
  if (name.trim() === '' || !heading.includes(name.trim())) return teachWords().typeName;
  const shown = Object.entries(boxes).map(([label, level]) => ({ label, level }));
  if (shown.length === 0) return teachWords().matchBox;
  const template = heading.replace(name.trim(), '{name}');
  return { version: 1, kind, path: sketch.path, heading: template, columns: {}, boxes: shown };
};

/** The lesson in what was said, or what is still to say. */
export const lessonOf = (form: TeachForm, sketch: PlainSketch): Lesson | string =>
  form.kind === 'staffPermissions' ? ofPerson(form, sketch) : ofTable(form, sketch);
