import { expect, it } from 'vitest';
import { nameKey } from '../../core/index.ts';
import { labelKey } from '../../core/model/labels.ts';
import { type MadeUpPermissions, makeUpPermissions } from './corpusPermissions.ts';
import { read } from './fixtures.ts';

/** PAGES=6000 looks for more. */
const PAGES = Number(process.env.PAGES ?? 600);

const keyOf = (label: string): string => labelKey(label.replace('&amp;', '&'));

/** What is wrong in the reading of a page; nothing, if it was read right; undefined, if it was not read. */
function wrongIn({ html, title, path, isDecoy, name, id, levels }: MadeUpPermissions): string[] | undefined {
  document.title = title;
  const result = read(html, path);
  if (!result || 'unclear' in result) return undefined;
  const { kind, staff } = result.reading;
  const [person] = staff;
  if (kind !== 'staffPermissions' || !person) return [`read as ${kind}`];
  const wrong = isDecoy ? ['a decoy was read'] : [];
  if (nameKey(person.name) !== nameKey(name)) wrong.push(`read as of “${person.name}”`);
  if (person.id !== undefined && person.id !== id) wrong.push('the id of another');
  if (person.owner || person.supervision) wrong.push('more than the page says');
  const boxes = person.boxes ?? [];
  for (const { level, label, on, disabled } of boxes) {
    const truth = levels.find((one) => one.level === level)?.boxes.find((box) => keyOf(box.label) === keyOf(label));
    if (!truth || truth.isMixed) wrong.push(`${level}: “${label}” is no box that is on or off`);
    else if (truth.on !== on) wrong.push(`${level}: “${label}” read as ${on}`);
    else if (truth.disabled !== disabled) wrong.push(`${level}: “${label}” read as disabled: ${disabled}`);
  }
  for (const { level, boxes: all, isClosed } of levels) {
    const found = boxes.filter((box) => box.level === level).length;
    const isOff = all[0]?.on === false && all.every(({ on }) => !on);
    if (isClosed && found > 0 && !isOff) wrong.push(`${level} is closed, and was read`);
    if (!isClosed && found !== all.filter(({ isMixed }) => !isMixed).length)
      wrong.push(`${level}: ${found} boxes read`);
  }
  return wrong;
}

it(`${PAGES} made-up permissions pages are read right or not at all`, () => {
  const counts = { right: 0, 'not read': 0, decoys: 0, wrong: 0 };
  const failures: string[] = [];
  for (let seed = 0; seed < PAGES; seed++) {
    const page = makeUpPermissions(seed);
    const wrong = wrongIn(page);
    const of = `seed ${seed} (${page.layout}; ${page.mutations.join('; ')})`;
    if (wrong?.length) failures.push(`${of}: ${wrong.join('; ')}`);
    if (!wrong && page.isDecoy) counts.decoys++;
    else counts[wrong === undefined ? 'not read' : wrong.length ? 'wrong' : 'right']++;
  }
  console.log(
    `made-up permissions pages: ${counts.right} read right, ${counts['not read']} not read, ${counts.decoys} decoys left alone, ${counts.wrong} read wrong`,
  );
  expect(failures.slice(0, 10)).toEqual([]);
  expect(counts.right).toBeGreaterThan(PAGES / 2);
});
