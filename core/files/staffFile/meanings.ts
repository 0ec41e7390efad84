import { isLabelKey, labelKey } from '../../model/labels.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { wordKey } from './cellText.ts';
import type { Meaning } from './meaning.ts';

const setOf = (...texts: string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => text.split(' | ')));

/** Words and signs for yes, as people, spreadsheets and admin consoles write them, in English and Spanish. */
const ON = setOf(
  'yes | y | true | t | 1 | x | v | on | ok | checked | ticked | enabled | assigned | licensed | granted | has | have | full',
  '✓ | ✔ | ☑ | ✅ | ☒ | ● | ■ | ◉ | ⬤ | 🟢 | 👍 | √',
  'si | sí | s | verdadero | activado | activada | asignado | asignada | marcado',
);
const OFF = setOf(
  'no | n | false | f | 0 | off | unchecked | disabled | unassigned | not assigned | unlicensed | not licensed | no license | none',
  '✗ | ✘ | ✕ | ✖ | ❌ | ❎ | ☐ | □ | ○ | ◯ | ⚪ | 🔴 | 👎 | ×',
  'falso | desactivado | desactivada | sin asignar | sin licencia | ninguna | ninguno',
);

/** Works there, if not at this moment: somebody on leave comes back, and keeps their license meanwhile. */
const ACTIVE = setOf(
  'active | a | enabled | current | employed | employee | working | on staff | live | open | full time | full-time | part time | part-time',
  'leave | l | loa | on leave | leave of absence | paid leave | unpaid leave | medical leave | maternity leave | parental leave | sabbatical',
  'member | admin | owner | primary owner | workspace admin | workspace owner | password expired | recovery',
  'activo | activa | en activo | de permiso | de licencia | empleado | empleada | de vacaciones | vacation',
);
const INACTIVE = setOf(
  'inactive | i | suspended | deactivated | deprovisioned | disabled | terminated | term | t | left | former | ex | resigned | retired | r',
  'quit | fired | laid off | archived | deleted | removed | blocked | closed | separated | dismissed | deceased | d | not employed | offboarded',
  'not on payroll | no longer employed | contract ended | expired | ended',
  'inactivo | inactiva | suspendido | suspendida | de baja | baja | dado de baja | dada de baja | desactivado | desactivada | cesado | jubilado',
);
/** Not there yet, or nobody can tell. */
const UNSURE = setOf(
  'invited | pending | pending invite | pending invitation | staged | provisioned | new | applicant | candidate | guest',
  'locked out | locked | on hold | hold | prospective | onboarding | invitado | pendiente',
);

const DATE = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d\d\b/;
const WHOLE_DATE =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ t]\d{1,2}:\d{2}.*)?$|^\d{4}-\d{2}-\d{2}(?:[t ].*)?$|^[a-z]{3,9}\.? \d{1,2},? \d{4}$|^\d{1,2} [a-z]{3,9}\.? \d{4}$/i;

/** What is said of the time of a status is no part of it: “Active since 01/10/2012”, “Inactive (06/30/2025)”. */
const withoutTime = (key: string): string =>
  key
    .replace(/\([^)]*\)?\s*$/, '')
    .trim()
    .replace(/(?<=\S)\s+(?:since|until|from|as of|through|effective|on|desde|hasta)\b(?=.*\d).*$/, '')
    .replace(DATE, '')
    .replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '')
    .trim();

const lookUp = (key: string, words: readonly [ReadonlySet<string>, Meaning][]): Meaning | undefined =>
  words.find(([known]) => known.has(key))?.[1];

const STATUS: readonly [ReadonlySet<string>, Meaning][] = [
  [ACTIVE, 'active'],
  [INACTIVE, 'inactive'],
  [UNSURE, 'unread'],
];

const TRUTH: Readonly<Record<string, Meaning>> = { on: 'active', off: 'inactive' };

/** What a word in a column about somebody's status says; undefined for a word that is not known. */
export function statusMeaning(text: string, { words }: PracticeSystem): Meaning | undefined {
  const key = wordKey(text);
  const whole = labelKey(text);
  if (isLabelKey(whole, words.active)) return 'active';
  if (isLabelKey(whole, words.inactive)) return 'inactive';
  const timeless = withoutTime(key);
  const [first = ''] = timeless.split(/[-–:,/]\s|\s[-–/]/).map((part) => part.trim());
  for (const one of [key, timeless, first]) {
    const meaning = lookUp(one, STATUS);
    if (meaning) return meaning;
  }
  const truth = lookUp(key, [
    [ON, 'on'],
    [OFF, 'off'],
  ]);
  return truth && TRUTH[truth];
}

/** What a word in a column that says yes or no says; undefined for a word that is not known. */
export function flagMeaning(text: string, { words }: PracticeSystem): Meaning | undefined {
  const whole = labelKey(text);
  if (isLabelKey(whole, words.on)) return 'on';
  if (isLabelKey(whole, words.off)) return 'off';
  const key = wordKey(text);
  return lookUp(key, [
    [ON, 'on'],
    [OFF, 'off'],
  ]);
}

/** A license column tells since when, or how many, as well. */
export function licenseMeaning(text: string, system: PracticeSystem): Meaning | undefined {
  const flag = flagMeaning(text, system);
  if (flag) return flag;
  const key = wordKey(text);
  if (WHOLE_DATE.test(key) || /^(?:since|from|desde) .*\d/.test(key)) return 'on';
  if (/^\d{1,3}$/.test(key)) return Number(key) > 0 ? 'on' : 'off';
  if (lookUp(key, [[ACTIVE, 'on']]) && key.length > 1) return 'on';
  return lookUp(key, [[INACTIVE, 'off']]) && key.length > 1 ? 'off' : undefined;
}

/** Yes where the person is kept out: “Suspended”, “Block credential”. */
export function suspendedMeaning(text: string, system: PracticeSystem): Meaning | undefined {
  const flag = flagMeaning(text, system);
  if (flag) return flag === 'on' ? 'inactive' : 'active';
  if (WHOLE_DATE.test(wordKey(text))) return 'inactive';
  const status = lookUp(wordKey(text), STATUS);
  return status === 'unread' ? undefined : status;
}
