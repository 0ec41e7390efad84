import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inLanguage,
  LEVELS,
  type Practice,
  permissionInfo,
  planChanges,
  planFixes,
  type Step,
  systems,
} from '../../core/index.ts';
import { practices } from './generatedPractices.ts';

/** All that a plan says beside its words. */
const unworded = (steps: readonly Step[]) =>
  steps.map(({ text: _text, waitsFor, ...step }) => ({ ...step, waits: waitsFor !== undefined }));

const isWhole = (text: string): void => expect(text).not.toMatch(/[{}]|undefined|\s{2}|^\s|\s$/);

const inBoth = <T>(work: () => T): [english: T, spanish: T] => [inLanguage('en', work), inLanguage('es', work)];

describe('a plan in Spanish', () => {
  it('is the plan in English in everything but words', () => {
    let said = 0;
    fc.assert(
      fc.property(practices(), (practice) => {
        const [english, spanish] = inBoth(() => planFixes(practice));
        expect(unworded(spanish)).toEqual(unworded(english));
        spanish.forEach(({ text, waitsFor }, i) => {
          said += 1;
          isWhole(text);
          expect(text).not.toBe(english[i]?.text);
          if (waitsFor === undefined) return;
          isWhole(waitsFor);
          expect(waitsFor).not.toBe(english[i]?.waitsFor);
        });
      }),
      { numRuns: 300 },
    );
    expect(said).toBeGreaterThan(300);
  });

  it('says what is wanted, too', () => {
    const practice: Practice = {
      version: 1,
      host: 'demo.theranest.com',
      system: 'theranest',
      staff: [
        { id: '1', name: 'Ana Ruiz', licenses: { provider: false, admin: true }, permissions: { default: true } },
      ],
      pools: { provider: 1, admin: 1 },
    };
    const [, spanish] = inBoth(() =>
      planChanges(practice, [{ do: 'permit', staffId: '1', permission: 'therapist', on: true }]),
    );
    const texts = spanish.map(({ text }) => text);
    expect(texts).toContain(
      'Vaya a Organization > Manage Licenses, active la licencia Provider de Ana Ruiz y luego desactive la licencia Admin.',
    );
    expect(texts).toContain('Vaya a Staff > Permissions, marque “Therapist” para Ana Ruiz y guarde.');
  });
});

describe.each(systems.map((system) => [system.id, system] as const))('in %s', (_, system) => {
  it('every permission says in Spanish what it needs', () => {
    const boxes = [
      ...system.permissions.map(({ labels, level }) => [labels[0] ?? '', level] as const),
      ...LEVELS.map((level) => ['a box that nobody knows', level] as const),
    ];
    for (const [label, level] of boxes) {
      const [english, spanish] = inBoth(() => permissionInfo(label, level, system));
      isWhole(spanish.because);
      expect({ ...spanish, because: '' }).toEqual({ ...english, because: '' });
      expect(spanish.because).not.toBe(english.because);
    }
  });
});
