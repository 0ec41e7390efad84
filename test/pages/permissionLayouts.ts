import type { Level } from '../../core/index.ts';

export interface BoxSketch {
  label: string;
  on: boolean;
  disabled: boolean;
  /** Neither on nor off. */
  isMixed: boolean;
  /** The part of the level that it stands in. */
  group: string;
}

export interface LevelSketch {
  level: Level;
  title: string;
  boxes: BoxSketch[];
  isClosed: boolean;
}

/** A box with its words, or without where the row says what it is for. */
export type BoxDrawing = (box: BoxSketch, key: string, hasWords: boolean) => string;

const checked = ({ on }: BoxSketch): string => (on ? ' checked' : '');
const disabled = (box: BoxSketch): string => (box.disabled ? ' disabled' : '');
const aria = ({ on, isMixed }: BoxSketch): string => `aria-checked="${isMixed ? 'mixed' : on}"`;

export const BOXES: Record<string, BoxDrawing> = {
  wrapped: (box, _, hasWords) =>
    `<label><input type="checkbox"${checked(box)}${disabled(box)}> ${hasWords ? box.label : ''}</label>`,
  apart: (box, key, hasWords) =>
    `<div><input type="checkbox" id="${key}"${checked(box)}${disabled(box)}>${hasWords ? `<label for="${key}">${box.label}</label>` : ''}</div>`,
  beside: (box, _, hasWords) =>
    `<div><input type="checkbox"${checked(box)}${disabled(box)}> <span>${hasWords ? box.label : ''}</span></div>`,
  switches: (box, _, hasWords) =>
    `<button role="switch" ${aria(box)}${disabled(box)}${hasWords ? ` aria-label="${box.label}"` : ''}>${box.on ? 'On' : 'Off'}</button>`,
  marked: (box, key, hasWords) =>
    `<p><span role="checkbox" ${aria(box)} aria-disabled="${box.disabled}"${hasWords ? ` aria-labelledby="${key}"` : ''}></span>${hasWords ? `<span id="${key}">${box.label}</span>` : ''}</p>`,
  doubled: (box, _, hasWords) =>
    `<div><input type="checkbox" aria-hidden="true" tabindex="-1"${box.on ? '' : ' checked'}><button role="switch" ${aria(box)}${disabled(box)}${hasWords ? ` aria-label="${box.label}"` : ''}></button></div>`,
};

const groupsOf = (boxes: readonly BoxSketch[]): [string, BoxSketch[]][] => [
  ...Map.groupBy(boxes, ({ group }) => group),
];

/** The boxes of a level, those of a part under the title of the part. */
const inner = ({ level, boxes }: LevelSketch, draw: BoxDrawing, title: (text: string) => string): string =>
  groupsOf(boxes)
    .map(([group, some]) => {
      const drawn = some.map((box) => draw(box, `${level}-${boxes.indexOf(box)}`, true)).join('');
      return group ? `<div>${title(group)}${drawn}</div>` : drawn;
    })
    .join('');

const tag =
  (name: string) =>
  (text: string): string =>
    `<${name}>${text}</${name}>`;

type Layout = (levels: readonly LevelSketch[], draw: BoxDrawing) => string;
const each = (draw: (level: LevelSketch, i: number) => string, levels: readonly LevelSketch[]): string =>
  levels.map(draw).join('');
const hidden = ({ isClosed }: LevelSketch): string => (isClosed ? ' hidden' : '');

export const LAYOUTS: Record<string, Layout> = {
  sections: (levels, draw) =>
    each(
      (one) => `<section><h3>${one.title}</h3><div${hidden(one)}>${inner(one, draw, tag('h4'))}</div></section>`,
      levels,
    ),
  'columns of a grid': (levels, draw) =>
    `<div class="five">${each((one) => `<div><h4>${one.title}</h4><ul><li>View the Agenda</li></ul><div${hidden(one)}>${inner(one, draw, tag('strong'))}</div></div>`, levels)}</div>`,
  fieldsets: (levels, draw) =>
    each(
      (one) =>
        `<fieldset><legend>${one.title}</legend><div${hidden(one)}>${inner(one, draw, tag('legend'))}</div></fieldset>`,
      levels,
    ),
  'fieldsets in fieldsets': (levels, draw) =>
    each(
      (one) =>
        `<fieldset><legend>${one.title}</legend><div${hidden(one)}>${inner(one, draw, tag('h4')).replaceAll('<div><h4>', '<fieldset><legend>').replaceAll('</h4>', '</legend>')}</div></fieldset>`,
      levels,
    ),
  'named groups': (levels, draw) =>
    each(
      (one) =>
        `<div role="group" aria-label="${one.title}"><div${hidden(one)}>${inner(one, draw, (text) => `<i>${text}</i>`)}</div></div>`,
      levels,
    ),
  'one table, a cell for each level': (levels, draw) =>
    `<table><thead><tr>${each(({ title }) => `<th scope="col">${title}</th>`, levels)}</tr></thead><tbody><tr>${each(
      (one) => `<td><div${hidden(one)}>${inner(one, draw, tag('b'))}</div></td>`,
      levels,
    )}</tr></tbody></table>`,
  'one table, a row for each permission': (levels, draw) => {
    const labels = [...new Set(levels.flatMap(({ boxes }) => boxes.slice(1).map(({ label }) => label)))];
    const cell = (one: LevelSketch, label: string): string => {
      const box = one.boxes.find((each) => each.label === label);
      return `<td>${box ? `<span${hidden(one)}>${draw(box, '', false)}</span>` : ''}</td>`;
    };
    const level = (one: LevelSketch): string =>
      `<td><span${hidden(one)}>${one.boxes[0] ? draw(one.boxes[0], `${one.level}-0`, true) : ''}</span></td>`;
    return `<table><thead><tr><th>Permission</th>${each(({ title }) => `<th>${title}</th>`, levels)}</tr></thead>
      <tbody><tr><th scope="row"></th>${each(level, levels)}</tr><tr><th colspan="9">More</th></tr>
      ${labels.map((label) => `<tr><th scope="row">${label}</th>${each((one) => cell(one, label), levels)}</tr>`).join('')}</tbody></table>`;
  },
  'a table with roles': (levels, draw) =>
    `<div role="table"><div role="row">${each(({ title }) => `<span role="columnheader">${title}</span>`, levels)}</div><div role="row">${each(
      (one) => `<span role="cell"><span${hidden(one)}>${inner(one, draw, tag('b'))}</span></span>`,
      levels,
    )}</div></div>`,
  'a row for each level': (levels, draw) =>
    `<table>${each((one) => `<tr><th scope="row">${one.title}</th><td${hidden(one)}>${inner(one, draw, tag('i'))}</td></tr>`, levels)}</table>`,
  accordion: (levels, draw) =>
    each(
      (one) =>
        `<h3><button aria-expanded="${!one.isClosed}">${one.title}</button></h3><div${hidden(one)}>${inner(one, draw, tag('h4'))}</div>`,
      levels,
    ),
  'accordion of details': (levels, draw) =>
    each(
      (one) =>
        `<details${one.isClosed ? '' : ' open'}><summary>${one.title}</summary><div>${inner(one, draw, tag('b'))}</div></details>`,
      levels,
    ),
  'terms and their values': (levels, draw) =>
    `<dl>${each((one) => `<dt>${one.title}</dt><dd${hidden(one)}>${inner(one, draw, tag('b'))}</dd>`, levels)}</dl>`,
  tree: (levels) =>
    `<ul role="tree">${each(
      (one) =>
        `<li role="treeitem" aria-expanded="${!one.isClosed}"><span>${one.title}</span><ul role="group"${hidden(one)}>${one.boxes
          .map((box) => `<li role="treeitem" ${aria(box)} aria-disabled="${box.disabled}">${box.label}</li>`)
          .join('')}</ul></li>`,
      levels,
    )}</ul>`,
  'list to choose from': (levels) =>
    `<div role="listbox" aria-multiselectable="true">${each(
      (one) =>
        `<ul role="group" aria-label="${one.title}">${one.boxes
          .map(
            (box) => `<li role="option" ${aria(box)} aria-disabled="${box.disabled}"${hidden(one)}>${box.label}</li>`,
          )
          .join('')}</ul>`,
      levels,
    )}</div>`,
  'titles above, boxes below: nobody can tell which belongs where': (levels, draw) =>
    `<div>${each(({ title }) => `<h3>${title}</h3>`, levels)}${each((one) => `<div${hidden(one)}>${inner(one, draw, tag('h4'))}</div>`, levels)}</div>`,
};
