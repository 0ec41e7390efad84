// @vitest-environment jsdom
import fc from 'fast-check';
import * as preact from 'preact';
import * as preactHooks from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import * as ours from '../../components/drawing/preact.ts';

/** Some of a page, as data: what is drawn of it by Preact is what must be drawn of it by us. */
type Sketch =
  | { is: 'text'; text: string | number }
  | { is: 'none'; value: null | undefined | boolean }
  | { is: 'tag'; tag: string; key?: string; props: Record<string, unknown>; below: Sketch[] }
  | { is: 'group'; below: Sketch[] }
  | { is: 'list'; below: Extract<Sketch, { is: 'tag' }>[] }
  | { is: 'context'; value: string; below: Sketch[] }
  | { is: 'counter'; key?: string };

// biome-ignore lint/suspicious/noExplicitAny: both libraries have types of their own for the same thing
type Any = any;

interface Library {
  jsx(type: Any, props: Any, key?: string): Any;
  Fragment: Any;
  render(view: Any, into: Element): void;
  createContext(value: string): Any;
  useContext(context: Any): Any;
  useState(start: Any): [Any, (to: Any) => void];
  useEffect(run: () => Any, deps?: Any[]): void;
  useRef(value: Any): Any;
}

const PREACT: Library = {
  ...preact,
  ...preactHooks,
  jsx: (type, props, key) => preact.createElement(type, { ...props, key }),
};
const OURS: Library = { ...ours };

/** Draws sketches with one of the two, and tells what its effects have done. */
function drawer(library: Library) {
  const { jsx, Fragment, useState, useEffect, useRef, useContext } = library;
  const Around = library.createContext('nothing');
  const told: string[] = [];
  const Counter = () => {
    const [count, set] = useState(() => 0);
    const button = useRef(null);
    useEffect(() => {
      told.push(`${count} ${button.current?.tagName}`);
      return () => told.push(`not ${count}`);
    }, [count]);
    const add = () => set((before: number) => before + 1);
    const children = [useContext(Around), ' ', count, count % 2 === 1 && jsx('em', { children: 'odd' })];
    return jsx('button', { ref: button, onClick: add, 'aria-pressed': count > 0, children });
  };
  const viewOf = (sketch: Sketch): Any => {
    if (sketch.is === 'text') return sketch.text;
    if (sketch.is === 'none') return sketch.value;
    if (sketch.is === 'counter') return jsx(Counter, {}, sketch.key);
    const children = sketch.below.map(viewOf);
    if (sketch.is === 'list') return children;
    if (sketch.is === 'group') return jsx(Fragment, { children });
    if (sketch.is === 'context') return jsx(Around, { value: sketch.value, children });
    return jsx(sketch.tag, { ...sketch.props, children }, sketch.key);
  };
  const into = document.createElement('div');
  document.body.append(into);
  return { into, told, draw: (sketch: Sketch) => library.render(viewOf(sketch), into) };
}

const props = fc.record(
  {
    class: fc.constantFrom('a', 'b', undefined),
    'aria-busy': fc.boolean(),
    'data-a': fc.constantFrom('1', null, undefined),
    hidden: fc.boolean(),
    tabIndex: fc.constantFrom(-1, 0),
    part: fc.constantFrom('p', 'q'),
    style: fc.constantFrom({ color: 'red' }, { color: 'blue' }),
  },
  { requiredKeys: [] },
);
/** Elements that are drawn only in the namespace of what they stand in. */
const icon = (d: string): Sketch => ({
  is: 'tag',
  tag: 'svg',
  props: { viewBox: '0 0 9 9', 'aria-hidden': 'true' },
  below: [{ is: 'tag', tag: 'path', props: { d, 'stroke-width': '1.8' }, below: [] }],
});
const keys = fc.constantFrom('k1', 'k2', 'k3', 'k4');

const { sketch } = fc.letrec<{ sketch: Sketch; tag: Extract<Sketch, { is: 'tag' }> }>((tie) => {
  const below = fc.array(tie('sketch'), { maxLength: 4 });
  return {
    tag: fc.record({ is: fc.constant('tag'), tag: fc.constantFrom('p', 'div', 'details'), props, below }),
    sketch: fc.oneof(
      { maxDepth: 4 },
      fc.record({ is: fc.constant('text'), text: fc.oneof(fc.string(), fc.nat()) }),
      fc.record({ is: fc.constant('none'), value: fc.constantFrom(null, undefined, true, false) }),
      fc.record({ is: fc.constant('counter'), key: keys }, { requiredKeys: ['is'] }),
      tie('tag'),
      fc.record({ is: fc.constant('group'), below }),
      fc.constantFrom('M0 0', 'M1 1').map(icon),
      fc.record({ is: fc.constant('context'), value: fc.constantFrom('v', 'w'), below }),
      fc.record({
        is: fc.constant('list'),
        below: fc
          .uniqueArray(fc.tuple(keys, tie('tag')), { selector: ([key]) => key, maxLength: 4 })
          .map((tags) => tags.map(([key, tag]) => ({ ...tag, key, props: { ...tag.props, 'data-key': key } }))),
      }),
    ),
  };
});
const sketches = fc.array(sketch, { minLength: 1, maxLength: 4 });

const settled = () => new Promise((done) => setTimeout(done));

/** Texts side by side are one text to whoever reads. */
const shown = (into: Element): string => {
  const copy = into.cloneNode(true) as Element;
  copy.normalize();
  for (const one of copy.querySelectorAll('*')) {
    one.setAttribute('data-namespace', String(one.namespaceURI));
    const sorted = [...one.attributes].map(({ name, value }) => [name, value] as const).sort();
    for (const [name] of sorted) one.removeAttribute(name);
    for (const [name, value] of sorted) one.setAttribute(name, value);
  }
  return copy.innerHTML;
};

describe('what the elements draw with', () => {
  it('shows, drawing after drawing, what Preact shows that draws it for the first time', () => {
    fc.assert(
      fc.property(sketches, (drawings) => {
        const own = drawer(OURS);
        for (const drawing of drawings) {
          const theirs = drawer(PREACT);
          theirs.draw(drawing);
          own.draw(drawing);
          expect(shown(own.into)).toBe(shown(theirs.into));
        }
      }),
    );
  });

  it('shows what Preact shows once somebody has clicked, and runs and ends its effects', async () => {
    await fc.assert(
      fc.asyncProperty(sketch, fc.array(fc.nat(), { maxLength: 5 }), async (drawing, clicks) => {
        const both = [drawer(PREACT), drawer(OURS)] as const;
        for (const { draw } of both) draw(drawing);
        for (const click of clicks) {
          for (const { into } of both) {
            const buttons = into.querySelectorAll('button');
            buttons[click % buttons.length]?.click();
          }
          await settled();
        }
        expect(shown(both[1].into)).toBe(shown(both[0].into));
        const count = both[1].into.querySelectorAll('button').length;
        both[1].draw({ is: 'none', value: null });
        const begun = both[1].told.filter((one) => !one.startsWith('not'));
        expect(begun.length).toBeGreaterThanOrEqual(count);
        const ended = both[1].told.filter((one) => one.startsWith('not'));
        expect(ended.map((one) => one.slice(4)).sort()).toEqual(begun.map((one) => one.split(' ')[0]).sort());
        expect(begun.every((one) => one.endsWith('BUTTON'))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the element of a key wherever it goes', () => {
    const list = (...names: string[]): Sketch => ({
      is: 'list',
      below: names.map((key) => ({ is: 'tag', tag: 'p', key, props: { 'data-key': key }, below: [] })),
    });
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), { minLength: 2, maxLength: 5 }),
        (orders) => {
          const { into, draw } = drawer(OURS);
          let before = new Map<string, Element>();
          for (const order of orders) {
            draw({ is: 'group', below: [list(...order), { is: 'text', text: 'end' }] });
            const now = new Map([...into.children].map((one) => [one.getAttribute('data-key') ?? '', one]));
            expect([...now.keys()]).toEqual(order);
            for (const [key, one] of now) if (before.has(key)) expect(one).toBe(before.get(key));
            expect(into.lastChild?.nodeValue).toBe('end');
            before = now;
          }
        },
      ),
    );
  });

  it('draws all of those who share a key, and takes all of them away', () => {
    const { into, draw } = drawer(OURS);
    const twins: Sketch = {
      is: 'list',
      below: [1, 2, 3].map((n) => ({ is: 'tag', tag: 'i', key: 'same', props: {}, below: [{ is: 'text', text: n }] })),
    };
    for (let i = 0; i < 2; i++) {
      draw(twins);
      expect(into.textContent).toBe('123');
    }
    draw({ is: 'none', value: null });
    expect(into.childNodes.length).toBe(0);
  });

  it('leaves alone what a person has changed since', () => {
    const { into, draw } = drawer(OURS);
    const tag = (props: Record<string, unknown>): Sketch => ({ is: 'tag', tag: 'details', props, below: [] });
    draw(tag({ open: false }));
    into.querySelector('details')?.setAttribute('open', '');
    draw(tag({ open: false, class: 'b' }));
    expect(into.innerHTML).toBe('<details open="" class="b"></details>');
  });

  it('lets what is typed in be until another value is wanted', () => {
    const { into, draw } = drawer(OURS);
    const field = (value: string, more = {}): Sketch => ({
      is: 'tag',
      tag: 'input',
      props: { value, ...more },
      below: [],
    });
    draw(field('1'));
    const input = into.querySelector('input');
    if (!input) throw new Error('no field');
    input.value = '12';
    draw(field('1', { class: 'b' }));
    expect(input.value).toBe('12');
    draw(field('2'));
    expect(input.value).toBe('2');
  });

  it('gives elements to whoever wants them, and takes away what it has listened with', () => {
    for (const library of [PREACT, OURS]) {
      const told: string[] = [];
      const into = document.createElement('div');
      const field = (name: string): Any =>
        library.jsx('input', {
          ref: (element: Element | null) => told.push(`${name} ${element?.tagName}`),
          spellCheck: false,
          onFocus: () => told.push(`${name} focus`),
        });
      library.render(field('a'), into);
      const input = into.querySelector('input');
      input?.dispatchEvent(new FocusEvent('focus'));
      library.render(field('b'), into);
      input?.dispatchEvent(new FocusEvent('focus'));
      library.render(null, into);
      expect(told, library === OURS ? 'ours' : 'theirs').toEqual(
        expect.arrayContaining(['a INPUT', 'a focus', 'b INPUT', 'b focus', 'b undefined']),
      );
      expect(told.filter((one) => one.endsWith('focus'))).toEqual(['a focus', 'b focus']);
    }
  });

  it('does not draw again what was kept, but what has a state in it', async () => {
    const { jsx, render } = ours;
    const drawn: string[] = [];
    const add: (() => void)[] = [];
    const Still = ({ name }: { name: string }) => {
      drawn.push(name);
      return name;
    };
    const Counter = () => {
      const [count, set] = ours.useState(0);
      add[0] = () => set(count + 1);
      return `${count}`;
    };
    const Kept = ({ name }: { name: string }) =>
      ours.useMemo(() => jsx('p', { children: [jsx(Still, { name }), jsx(Counter, {})] }), [name]);
    const Plain = ({ name }: { name: string }) =>
      ours.useMemo(() => jsx('p', { children: jsx(Still, { name }) }), [name]);
    const into = document.createElement('div');
    const draw = (name: string, hidden: boolean) =>
      render([jsx('i', { hidden }), jsx(Kept, { name: `${name} kept` }), jsx(Plain, { name: `${name} plain` })], into);
    draw('a', false);
    draw('a', true);
    expect(drawn.filter((one) => one === 'a plain')).toHaveLength(1);
    add[0]?.();
    await settled();
    expect(into.textContent).toBe('a kept1a plain');
    draw('b', true);
    expect(into.textContent).toBe('b kept1b plain');
  });
});
