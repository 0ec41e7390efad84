import { beforeEach, describe, expect, it } from 'vitest';
import { type ReadPage, vocabularies } from '../../core/index.ts';
import { Draft } from '../../entrypoints/hints/draft.ts';
import { URL_OF } from './fixtures.ts';

const [vocabulary] = vocabularies;
let draft: Draft;
const ANA = URL_OF('/staff/1/permissions');
const BO = URL_OF('/staff/2/permissions');

const draw = (): void => {
  document.body.innerHTML =
    '<label><input type="checkbox">Therapist</label><button>Save Permissions</button><button>Cancel</button>';
};
const page = (url = ANA, name = 'Ana Ruiz'): ReadPage => ({
  rows: [],
  reading: { kind: 'staffPermissions', system: 'theranest', url, staff: [{ name }] },
});
const click = (selector: string): void => draft.onInput(document.querySelector(selector));

beforeEach(() => {
  if (!vocabulary) throw new Error('no practice system is known');
  draft = new Draft(vocabulary);
  draw();
  expect(draft.isDraft(page())).toBe(false);
});

describe('a permissions page', () => {
  it('is no draft while nobody touches it', () => {
    expect(draft.isDraft(page())).toBe(false);
    draw();
    expect(draft.isDraft(page())).toBe(false);
  });

  it('is a draft when a box of it was clicked before it was read, and not when that was another page', () => {
    if (!vocabulary) throw new Error('no practice system is known');
    for (const [url, isDraft] of [
      [ANA, true],
      [BO, false],
    ] as const) {
      draft = new Draft(vocabulary);
      draft.onInput(document.querySelector('input'), url);
      expect(draft.isDraft(page())).toBe(isDraft);
      expect(draft.isDraft(page())).toBe(isDraft);
    }
  });

  it('is a draft from the first tick on, however often it is drawn', () => {
    click('input');
    expect(draft.isDraft(page())).toBe(true);
    draw();
    expect(draft.isDraft(page())).toBe(true);
  });

  it('is none any more when it was saved and drawn again, and not before', () => {
    click('input');
    click('button');
    expect(draft.isDraft(page())).toBe(true);
    draw();
    expect(draft.isDraft(page())).toBe(false);
  });

  it('is none when it is left for another person', () => {
    click('input');
    draw();
    expect(draft.isDraft(page(BO, 'Bo Ek'))).toBe(false);
  });

  it('is none when it was left for another page and opened again', () => {
    click('input');
    draft.onOtherPage(URL_OF('/calendar'));
    draw();
    expect(draft.isDraft(page())).toBe(false);
  });

  it('stays a draft while its own address shows something else, such as a question', () => {
    click('input');
    draft.onOtherPage(ANA);
    expect(draft.isDraft(page())).toBe(true);
  });

  it('is not read while it still shows one person under the address of the next', () => {
    expect(draft.isDraft(page(BO, 'Ana Ruiz'))).toBe(true);
    draw();
    expect(draft.isDraft(page(BO, 'Bo Ek'))).toBe(false);
  });
});

it('a subscription page is a draft while a number stands in it that somebody has typed', () => {
  const subscription: ReadPage = {
    rows: [],
    reading: { kind: 'manageSubscription', system: 'theranest', url: URL_OF('/plan'), staff: [] },
  };
  document.body.innerHTML = '<input type="number" value="12">';
  expect(draft.isDraft(subscription)).toBe(false);
  click('input');
  expect(draft.isDraft(subscription)).toBe(true);
  document.body.innerHTML = '<p>Provider licenses: 13</p>';
  expect(draft.isDraft(subscription)).toBe(false);
});

describe('a page on which something is chosen, not ticked', () => {
  const SAVE = '<button>Save</button>';
  const license = (at: string) => `<${at}><label><input type="radio" name="a">Provider</label></${at}>`;
  const licenses: ReadPage = {
    rows: [],
    reading: { kind: 'manageLicenses', system: 'theranest', url: URL_OF('/organization/licenses'), staff: [] },
  };
  const chooseIn = (html: string, selector: string): boolean => {
    document.body.innerHTML = html + SAVE;
    const at = licenses.reading.url;
    draft.onInput(document.querySelector(selector), at);
    return draft.isDraft(licenses);
  };

  it('is a draft once a license is chosen for somebody', () => {
    expect(chooseIn(license('fieldset'), 'input')).toBe(true);
    expect(chooseIn('<table><tr><td><select></select></td></tr></table>', 'select')).toBe(true);
  });

  it('is none for choosing whom the list shows', () => {
    expect(chooseIn(license('p'), 'input')).toBe(false);
    expect(chooseIn('<table><thead><tr><th><select></select></th></tr></thead></table>', 'select')).toBe(false);
  });

  it('is a draft once a permission is chosen', () => {
    document.body.innerHTML = `<p><button aria-pressed="true">Therapist</button></p>${SAVE}`;
    const element = document.querySelector('button') as Element;
    const pressed = {
      ...page(),
      spots: { boxes: [{ level: 'therapist' as const, label: '', on: true, disabled: false, element }], titles: [] },
    };
    expect(draft.isDraft(pressed)).toBe(false);
    click('button');
    expect(draft.isDraft(pressed)).toBe(true);
  });
});
