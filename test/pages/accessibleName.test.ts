import { computeAccessibleName } from 'dom-accessibility-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessibleName, controlName } from '../../core/understand/naming.ts';
import { nodeOf } from './sensed.ts';

/**
 * The oracle sets elements apart by their CSS display, which is layout that we do not read: words are compared without
 * the blanks between them.
 */
const words = (name: string): string => name.replace(/\s+/g, '');

const word = fc.constantFrom('Therapist', 'Can delete clients', 'On', '✓', 'a & b', '5');

/** Parts that may stand in a label, a heading, a button; none of them can be clicked or filled in. */
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word.map((text) => text.replace('&', '&amp;')),
    fc.tuple(tie('inline'), tie('inline')).map(([a, b]) => `${a} ${b}`),
    fc
      .tuple(fc.constantFrom('b', 'span', 'i', 'div'), tie('inline'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    tie('inline').map((inner) => `<span aria-hidden="true">${inner}</span>`),
    tie('inline').map((inner) => `<span hidden>${inner}</span>`),
    tie('inline').map(
      (inner) => `<span style="position:absolute;clip-path:inset(50%);width:1px;height:1px">${inner}</span>`,
    ),
    fc.tuple(word, tie('inline')).map(([name, inner]) => `<span aria-label="${name}">${inner}</span>`),
    fc.tuple(word, word).map(([title, text]) => `<i title="${title}">${text}</i>`),
    word.map((alt) => `<img alt="${alt}">`),
    fc.constant('<img alt="">'),
    word.map((title) => `<svg><title>${title}</title><path d=""></path></svg>`),
    word.map((name) => `<svg aria-label="${name}"></svg>`),
    fc.constant('<svg></svg>'),
  ),
}));

/** What is referred to, a label, a legend or a caption says something: where it does not, browsers go on to the next source and the oracle stops. */
const said = fc.tuple(word, inline).map(([text, rest]) => `${text} ${rest}`);

const optional = (name: string) => fc.option(word, { nil: '' }).map((text) => (text ? ` ${name}="${text}"` : ''));
const given = fc
  .tuple(
    optional('aria-label'),
    optional('title'),
    fc.constantFrom('', '', ' aria-labelledby="one"', ' aria-labelledby="one two"', ' aria-labelledby="none  two"'),
  )
  .map((attributes) => attributes.join(''));

/** A control with the id `it`, in what may label it. */
const control = fc.oneof(
  fc
    .tuple(fc.constantFrom('checkbox', 'radio', 'text', 'number'), given)
    .map(([type, attributes]) => `<input type="${type}" id="it"${attributes}>`),
  fc
    .tuple(fc.constantFrom('button', 'submit', 'reset'), word, given)
    .map(([type, value, attributes]) => `<input type="${type}" value="${value}" id="it"${attributes}>`),
  fc
    .tuple(given, word)
    .map(([attributes, text]) => `<select id="it"${attributes}><option>${text}</option><option>No</option></select>`),
  fc.tuple(given, inline).map(([attributes, inner]) => `<button id="it"${attributes}>${inner}</button>`),
  fc.tuple(given, inline).map(([attributes, inner]) => `<button role="switch" id="it"${attributes}>${inner}</button>`),
  fc.tuple(given, inline).map(([attributes, inner]) => `<a href="/" id="it"${attributes}>${inner}</a>`),
  fc
    .tuple(
      fc.constantFrom('switch', 'checkbox', 'menuitemcheckbox', 'tab', 'button', 'option', 'treeitem'),
      given,
      inline,
    )
    .map(([role, attributes, inner]) => `<span role="${role}" id="it"${attributes}>${inner}</span>`),
  fc
    .tuple(fc.constantFrom('h2', 'th', 'td'), given, inline)
    .map(([tag, attributes, inner]) =>
      tag === 'h2'
        ? `<h2 id="it"${attributes}>${inner}</h2>`
        : `<table><tr><${tag} id="it"${attributes}>${inner}</${tag}></tr></table>`,
    ),
  fc
    .tuple(given, said)
    .map(([attributes, inner]) => `<fieldset id="it"${attributes}><legend>${inner}</legend></fieldset>`),
  fc.tuple(given, said).map(([attributes, inner]) => `<table id="it"${attributes}><caption>${inner}</caption></table>`),
  fc.tuple(word, optional('aria-label')).map(([alt, name]) => `<img id="it" alt="${alt}"${name}>`),
);

const page = fc
  .record({
    control,
    before: fc.option(said, { nil: undefined }),
    after: fc.option(said, { nil: undefined }),
    around: fc.option(said, { nil: undefined }),
    one: said,
    two: said,
    isTwoHidden: fc.boolean(),
  })
  .map(({ control, before, after, around, one, two, isTwoHidden }) => {
    const isLabelable = /^<(input|select|button role)/.test(control);
    const label = (text: string | undefined) => (text && isLabelable ? `<label for="it">${text}</label>` : '');
    const wrapped = around && isLabelable ? `<label>${around} ${control}</label>` : control;
    return `<div id="one">${one}</div><div id="two"${isTwoHidden ? ' hidden' : ''}>${two}</div>${label(before)}${wrapped}${label(after)}`;
  });

const drawn = (html: string): Element => {
  document.body.innerHTML = html;
  const element = document.getElementById('it');
  if (!element) throw new Error(`not there: ${html}`);
  return element;
};

const SEED = Number(process.env.FAST_CHECK_SEED ?? 1);
const RUNS = Number(process.env.FAST_CHECK_RUNS ?? 1500);

describe('the name of a control', () => {
  it('is what a screen reader says', () => {
    fc.assert(
      fc.property(page, (html) => {
        const element = drawn(html);
        expect(words(accessibleName(nodeOf(element)))).toBe(words(computeAccessibleName(element)));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it.each([
    [
      'a label is not said with the buttons and fields in it: they are none of its words',
      '<label><input type="checkbox" id="it"> Can delete clients <button>?</button> <select><option>Now</option></select></label>',
      'Can delete clients',
    ],
    [
      'a box without a name is called by the text beside it',
      '<div><input type="checkbox" id="it"> Therapist</div>',
      'Therapist',
    ],
    [
      'boxes that stand together are not called by each other’s text',
      '<div><input type="checkbox" id="it"> Therapist <input type="checkbox"> Billing</div>',
      '',
    ],
    [
      'a button without a value has no name: its word depends on the browser’s language',
      '<input type="submit" id="it">',
      '',
    ],
    [
      'a field is called by its placeholder at last',
      '<input type="text" placeholder="Full name" id="it">',
      'Full name',
    ],
    ['an icon says its title, as in browsers', '<button id="it"><i title="On"></i></button>', 'On'],
    ['what is closed is not said', '<button id="it">On<details><summary></summary><p>Off</p></details></button>', 'On'],
  ])('differs on purpose: %s', (_, html, name) => {
    expect(controlName(nodeOf(drawn(html)))).toBe(name);
  });

  it('has no part that CSS hides', () => {
    const button = drawn('<button id="it">On <span class="gone">Off</span></button>');
    const isGone = (element: Element) => element.closest('.gone') !== null;
    for (const element of document.querySelectorAll('*')) {
      Object.defineProperty(element, 'checkVisibility', { value: () => !isGone(element) });
    }
    expect(controlName(nodeOf(button))).toBe('On');
  });
});
