import { vocabularyById } from '../../core/index.ts';
import type { PageReading } from '../../core/model/pageReading.ts';
import { understandPage } from '../../core/understand/others.ts';
import type { Understanding } from '../../core/understand/result.ts';
import { NoSuchLine, parseSnapshot } from './parseSnapshot.ts';

/**
 * Understands the page of a snapshot as if it were open.
 * @throws NoSuchLine which names the line, and what was expected
 */
export function replay(text: string): Understanding {
  const { system, page, ...look } = parseSnapshot(text);
  const vocabulary = vocabularyById(system);
  if (!vocabulary) throw new NoSuchLine(`line 2: “${system}” is no practice system that is known here`);
  return understandPage({ ...page, ...look, vocabulary, spend: () => undefined });
}

const stateOf = (on: boolean | undefined): string => (on === undefined ? 'not read' : on ? 'on' : 'off');

const personLine = ({
  name,
  id,
  position,
  active,
  owner,
  licenses = {},
  boxes,
}: PageReading['staff'][number]): string =>
  [
    name,
    id === undefined ? 'no id' : 'id',
    position ?? 'no position',
    active === undefined ? 'active: not read' : active ? 'active' : 'inactive',
    ...(owner ? ['owner'] : []),
    `Provider ${stateOf(licenses.provider)}`,
    `Admin ${stateOf(licenses.admin)}`,
    ...(boxes ? [`${boxes.filter(({ on }) => on).length} of ${boxes.length} boxes on`] : []),
  ].join(' · ');

/** What is understood of a page, and what is not, in lines. */
export function tell(understood: Understanding): string[] {
  if (!understood) return ['None of our pages: it is not looked at any further.'];
  if ('unclear' in understood) {
    const missing = understood.missing.map(({ what, label }) => (label === undefined ? what : `${what} “${label}”`));
    return [`Looks like ${understood.unclear}, and is not read. Missing: ${missing.join(', ')}.`];
  }
  const { kind, staff, pools, rows, covers } = understood.reading;
  return [
    `Read as ${kind}, ${staff.length} people.`,
    ...(pools ? [`Bought: ${JSON.stringify(pools)}`] : []),
    ...(rows ? [`Rows: ${JSON.stringify(rows)}`] : []),
    ...(covers ? [`Who is missing is not on the list of ${covers}.`] : []),
    ...staff.map((person) => `  ${personLine(person)}`),
  ];
}
