import { describe, expect, it } from 'vitest';
import {
  adviceOn,
  checkLicense,
  checkStaffType,
  inLanguage,
  type LicenseAdvice,
  STAFF_TYPE_IDS,
  systems,
  TASKS,
} from '../../core/index.ts';

const textsOf = ({ name, because, steps, typicalPermissions }: LicenseAdvice): string[] => [
  name,
  ...because,
  ...steps.map(({ text }) => text),
  ...typicalPermissions,
];

/** Labels of the practice system stay as its pages print them. */
const LABELS = /^(Default|Billing|Therapist|Provider|Administration|Organization administration)$/i;

describe.each(systems.map((system) => [system.id, system] as const))('the quick check for %s', (_, system) => {
  const questions: [string, () => LicenseAdvice][] = [
    ...STAFF_TYPE_IDS.map((job): [string, () => LicenseAdvice] => [job, () => checkStaffType(job, system)]),
    ...TASKS.map((task): [string, () => LicenseAdvice] => [task, () => checkLicense([task], system)]),
    ['clinical and admin tasks', () => checkLicense(['clinicalServices', 'systemSettings'], system)],
    ['no task', () => checkLicense([], system)],
  ];

  it.each(questions)('%s is answered the same in Spanish, in other words', (_name, ask) => {
    const english = inLanguage('en', ask);
    const spanish = inLanguage('es', ask);
    expect(spanish.license).toBe(english.license);
    expect(spanish.steps.map(({ page }) => page)).toEqual(english.steps.map(({ page }) => page));
    expect(spanish.because.length).toBe(english.because.length);
    const [en, es] = [textsOf(english), textsOf(spanish)];
    expect(es.length).toBe(en.length);
    es.forEach((text, i) => {
      expect(text).not.toMatch(/[{}]|undefined/);
      if (!LABELS.test(text)) expect(text).not.toBe(en[i]);
    });
  });

  it('every task has a label of its own in both languages', () => {
    for (const language of ['en', 'es'] as const) {
      const labels = inLanguage(language, () => TASKS.map((task) => adviceOn(task, system).label));
      expect(new Set(labels).size).toBe(TASKS.length);
      expect(labels.join()).not.toMatch(/[{}]/);
    }
  });
});
