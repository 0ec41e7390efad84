import { describe, expect, it } from 'vitest';
import { vocabularyById } from '../../core/index.ts';
import { isDisabled, isOn, isShown, stateOf } from '../../core/understand/switches.ts';
import { nodeOf } from './sensed.ts';

const theranest = vocabularyById('theranest');
if (!theranest) throw new Error('no words for TheraNest');

const drawn = (html: string): Element => {
  document.body.innerHTML = `<div>${html}</div>`;
  return document.body.firstElementChild as Element;
};
const stateIn = (html: string) => stateOf(nodeOf(drawn(html)), theranest);

describe('the state of a cell', () => {
  it.each([
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox">', false],
    ['<input type="checkbox" role="switch" checked>', true],
    ['<button role="switch" aria-checked="true">Off</button>', true],
    ['<span role="checkbox" aria-checked="false"></span>', false],
    ['<span role="menuitemcheckbox" aria-checked="true"></span>', true],
    ['<button aria-pressed="false">Provider</button>', false],
    ['<select><option>Disabled</option><option selected>Enabled</option></select>', true],
    ['<select><option selected>Not assigned</option><option>Assigned</option></select>', false],
    ['<select><option label="Yes" selected>1</option></select>', true],
    ['<label><input type="radio" name="a" checked>On</label><label><input type="radio" name="a">Off</label>', true],
    ['<span role="radio" aria-checked="false">Yes</span><span role="radio" aria-checked="true">No</span>', false],
    ['On', true],
    [' OFF ', false],
    ['True', true],
    ['<button>On</button>', true],
    ['<button><svg></svg> Off</button>', false],
    ['Off <button>On</button>', false],
    ['<button aria-pressed="true">On</button><button aria-pressed="false">Off</button>', true],
    ['<a role="tab" aria-selected="false">On</a><a role="tab" aria-selected="true">Off</a>', false],
    ['<div role="checkbox" aria-checked="true"><input type="checkbox" role="switch" checked></div>', true],
    ['<div role="switch"><input type="checkbox"></div>', false],
    ['<div role="checkbox" aria-checked="true"><input type="checkbox" hidden></div>', true],
    ['<b>Not</b> assigned', false],
    ['✓', true],
    ['✔️', true],
    ['✗', false],
    ['<svg></svg> On', true],
    ['<img src="" alt="On">', true],
    ['<a href="/"><img src="" alt="No"></a>', false],
    ['<svg><title>Disabled</title></svg>', false],
    ['<svg aria-label="Enabled"></svg>', true],
    ['<i class="icon" title="No"></i>', false],
    ['<span role="img" aria-label="Assigned">●</span>', true],
    ['<span title="since May 3">On</span>', true],
    ['<img src="" alt="On"> On', true],
    ['<input type="checkbox" aria-hidden="true"><button role="switch" aria-checked="true"></button>', true],
    ['<span hidden>Off</span>On', true],
  ])('%s is %s', (html, state) => {
    expect(stateIn(html)).toBe(state);
  });

  it.each([
    '',
    ' ',
    '—',
    '-',
    'x',
    '?',
    '<svg></svg>',
    '<img src="" alt="">',
    '<button>On</button><button>Off</button>',
    '<button>Turn on</button>',
    '<button aria-label="Enabled"><svg></svg></button>',
    '<a href="/" title="On"></a>',
    'On Off',
    '✓ ✗',
    '✓ since May',
    '✗ since May',
    'all ✓',
    '<input type="checkbox" checked><input type="radio">',
    '<label><input type="radio" name="a">Full</label><label><input type="radio" name="a" checked>Off</label>',
    '<label><input type="radio" name="a" checked>On</label><label><input type="radio" name="a">Off</label><input type="radio" name="a">',
    '<img src="" alt="On"> Off',
    '<button role="switch" aria-checked="mixed">On</button>',
    '<button role="switch">On</button>',
    '<input type="checkbox" aria-checked="false" checked>',
    '<button role="switch" aria-checked="mixed" aria-pressed="true"></button>',
    '<input type="checkbox" checked><input type="checkbox" checked>',
    '<div role="checkbox" aria-checked="true"><input type="checkbox"></div>',
    '<button aria-pressed="true">On</button><button aria-pressed="true">Off</button>',
    '<button aria-pressed="false">On</button><button aria-pressed="false">Off</button>',
    '<input type="checkbox" checked><select><option>On</option></select>',
    '<select><option selected>Choose</option><option>On</option></select>',
    '<select multiple><option selected>On</option><option selected>Off</option></select>',
    '<select></select>',
    '<label><input type="radio" name="a">On</label><label><input type="radio" name="a">Off</label>',
    '<label><input type="radio" name="a" checked>On</label>',
    '<label><input type="radio" name="a" checked>On</label><label><input type="radio" name="b" checked>Off</label>',
    '<label><input type="radio" name="a" checked>Full</label><label><input type="radio" name="a">Off</label>',
    '<label><input type="radio" name="a" checked>On</label><label><input type="radio" name="a">Yes</label>',
  ])('%s is unread', (html) => {
    expect(stateIn(html)).toBeUndefined();
  });

  it('is that of the cell itself, if that is a switch', () => {
    const [cell] = drawn('<button role="switch" aria-checked="true">Off</button>').children;
    expect(cell && stateOf(nodeOf(cell), theranest)).toBe(true);
  });

  it('is unread where a box is neither ticked nor not', () => {
    const cell = drawn('<input type="checkbox" checked>');
    (cell.firstElementChild as HTMLInputElement).indeterminate = true;
    expect(stateOf(nodeOf(cell), theranest)).toBeUndefined();
  });

  it('is that of a box that CSS draws as its label, and of none without a label', () => {
    const undrawn = (html: string) => {
      const cell = drawn(html);
      const box = cell.querySelector('input') as HTMLInputElement;
      Object.defineProperty(box, 'checkVisibility', { value: () => false });
      return [isShown(nodeOf(box)), stateOf(nodeOf(cell), theranest)];
    };
    expect(undrawn('<input type="checkbox" id="a" checked><label for="a"></label>')).toEqual([true, true]);
    expect(undrawn('<input type="checkbox" checked>')).toEqual([false, undefined]);
  });
});

describe('a control that cannot be used', () => {
  it.each([
    ['<input disabled>', true],
    ['<fieldset disabled><p><input></p></fieldset>', true],
    ['<fieldset disabled><legend><input></legend></fieldset>', false],
    ['<button role="switch" aria-disabled="true"></button>', true],
    ['<div role="group" aria-disabled="true"><p><span role="switch"></span></p></div>', true],
    ['<div aria-disabled="false"><input></div>', false],
    ['<input readonly>', false],
  ])('%s: %s', (html, expected) => {
    const control = drawn(html).querySelector('input, [role="switch"]') as Element;
    expect(isDisabled(nodeOf(control))).toBe(expected);
  });

  it('has its state all the same', () => {
    const box = drawn('<input type="checkbox" disabled checked>').firstElementChild as Element;
    expect(isOn(nodeOf(box), theranest)).toBe(true);
  });
});
