import { describe, expect, it } from 'vitest';
import { auditPractice, emptyPractice, merge } from '../../core/index.ts';
import { ID, read, readingOf } from './fixtures.ts';

const LEVELS = ['Default', 'Billing', 'Therapist', 'Administration', 'Organization Administration'];
const path = `/staff/${ID(1)}/permissions`;

const box = (label: string, isOn: boolean): string =>
  `<label><input type="checkbox" ${isOn ? 'checked' : ''}> ${label}</label>`;

const page = (isReviewed: boolean, picker: string): string => {
  const review = box('Notes Require Supervisory Review', isReviewed) + picker;
  const columns = LEVELS.map(
    (level) =>
      `<section><h3>${level}</h3>${box(level, level === 'Therapist')}${level === 'Therapist' ? review : ''}</section>`,
  );
  return `<h1>Permissions for Ana Ruiz</h1><form><div>${columns.join('')}</div><button>Save Permissions</button></form>`;
};

const picker = (chosen: string): string =>
  `<label>Supervisor <select><option value="">Choose</option>${chosen}</select></label>`;
const BO = '<option selected value="x">Bo Ek</option>';

const rulesAfter = (html: string): string[] =>
  auditPractice(merge(emptyPractice('theranest', 'demo.example'), readingOf(read(html, path)), 1)).findings.map(
    ({ rule }) => rule,
  );

describe('a review without a supervisor', () => {
  it('is found where the page lets one choose and nobody is chosen', () => {
    expect(rulesAfter(page(true, picker('')))).toContain('supervisor-missing');
  });

  it('is not found where somebody is chosen, where no review is needed, or where the page lets nobody choose', () => {
    for (const html of [page(true, picker(BO)), page(false, picker('')), page(true, ''), page(true, '<p>Bo Ek</p>')]) {
      expect(rulesAfter(html)).not.toContain('supervisor-missing');
    }
  });
});
