import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type AuditSettings,
  auditPractice,
  checkLicense,
  type Finding,
  inLanguage,
  LANGUAGES,
  type Language,
  OTHER_SYSTEM_ID,
  type Practice,
  planFixes,
  ruleCatalog,
  type StaffMember,
  systems,
  viewPlan,
} from '../../core/index.ts';
import { ruleWords } from '../../core/rules/telling/ruleWords.ts';
import { knownSystem } from '../knownSystem.ts';

const OFF = {
  default: true,
  billing: false,
  therapist: false,
  administration: false,
  organizationAdministration: false,
};
const NONE = { provider: false, admin: false };
const ana = (rest: Partial<StaffMember>): StaffMember => ({ id: 'a', name: 'Ana Ruiz', ...rest });
const practiceOf = (staff: StaffMember[], rest: Partial<Practice> = {}): Practice => ({
  version: 1,
  system: 'theranest',
  host: 'test',
  ...rest,
  staff,
});
const found = (rule: string, practice: Practice, language: Language = 'en', settings?: AuditSettings): Finding => {
  const one = inLanguage(language, () => auditPractice(practice, settings)).findings.find((it) => it.rule === rule);
  if (!one) throw new Error(`${rule} is not found`);
  return one;
};
const saidBy = ({ message, because, fix }: Finding): string[] => [message, ...because, ...fix.map(({ text }) => text)];

/** Every text of every rule, in the words of a system. */
const catalogIn = (language: Language, id: string): string[] =>
  inLanguage(language, () => ruleCatalog(knownSystem(id)).flatMap(({ message, fix, when }) => [message, ...fix, when]));

describe('a step', () => {
  const lacks = ana({ licenses: NONE, permissions: { ...OFF, therapist: true } });

  it('names its place so that it fits a system whose menus are not known', () => {
    const practice = practiceOf([lacks], { system: OTHER_SYSTEM_ID });
    expect(found('provider-license-missing', practice).fix.map(({ text }) => text)).toEqual([
      'Go to your licenses page and turn on the Provider license for Ana Ruiz.',
      'If Ana Ruiz does no clinical work, go to the person’s permissions page and uncheck the Therapist permissions instead.',
    ]);
    expect(checkLicense(['systemSettings'], knownSystem(OTHER_SYSTEM_ID)).steps.map(({ text }) => text)).toEqual([
      'See if an Admin license is unassigned. If not, go to your subscription page and buy one.',
      'Go to your licenses page and toggle the Admin license ON. Buying it doesn’t turn it on.',
      'Go to the person’s permissions page, set the permissions, and save. Saving logs the person out. Ask them to save their work first.',
    ]);
    expect(found('provider-license-missing', practice, 'es').fix[0]?.text).toBe(
      'Vaya a su página de licencias y active la licencia Provider de Ana Ruiz.',
    );
  });

  it('is a way to go in every system and language: no place follows “under”', () => {
    for (const language of LANGUAGES)
      for (const { id } of systems) {
        const places = Object.values(inLanguage(language, () => knownSystem(id).paths()));
        const texts = catalogIn(language, id);
        expect(texts.some((text) => places.some((place) => text.includes(place)))).toBe(true);
        for (const place of places) {
          expect(texts.filter((text) => text.includes(`under ${place}`) || text.includes(`, en ${place}`))).toEqual([]);
        }
      }
  });

  it('buys and removes seats in one place, whichever rule asks for it', () => {
    const lowers = (text: string): boolean => /renewal|buy|renovar|compre/i.test(text);
    for (const language of LANGUAGES)
      for (const [rule, { fix }] of Object.entries(inLanguage(language, ruleWords)))
        for (const text of fix.filter(lowers)) expect(text, rule).toContain('{seatQuantities}');
    const gone = found('inactive-holds-license', practiceOf([ana({ active: false, licenses: { provider: true } })]));
    expect(gone.fix[1]?.text).toContain('Manage Subscription > your current subscription > Edit Subscription');
  });

  it('counts what it buys or removes with its noun', () => {
    const staff = ['a', 'b', 'c'].map((id) => ana({ id, name: `Ana ${id}`, licenses: NONE, permissions: OFF }));
    const left = practiceOf(staff, { pools: { provider: 3, admin: 1 } });
    const [step] = planFixes(left);
    expect(step?.text).toMatch(/and remove 3 Provider licenses and 1 Admin license\.$/);
    expect(inLanguage('es', () => planFixes(left))[0]?.text).toMatch(
      /y quite 3 licencias Provider y 1 licencia Admin\.$/,
    );
  });
});

describe('seats', () => {
  it('are counted in Spanish so that it fits one and many', () => {
    const staff = [ana({ licenses: NONE, permissions: OFF })];
    const { because } = found('seats-unused', practiceOf(staff, { pools: { provider: 0, admin: 1 } }), 'es');
    expect(because[0]).toBe('Admin compradas: 1; activadas: 0.');
  });
});

describe('permission levels', () => {
  const LEVELS = /\b(default|billing|therapist|provider|administration|organization administration) (permission|level)/;

  it.each(['theranest', 'myclientsplus'])('are capitalized wherever a text of %s names one', (id) => {
    const texts = catalogIn('en', id);
    expect(texts.filter((text) => LEVELS.test(text))).toEqual([]);
    expect(texts.some((text) => new RegExp(LEVELS, 'i').test(text))).toBe(true);
  });
});

describe('My Clients Plus', () => {
  it('is told of subscriptions alone, which is what it sells', () => {
    const texts = LANGUAGES.flatMap((language) => catalogIn(language, 'myclientsplus'));
    const tasks = LANGUAGES.flatMap((language) =>
      inLanguage(language, () => checkLicense(['billing'], knownSystem('myclientsplus'))).steps.map(({ text }) => text),
    );
    const others = [...texts, ...tasks].map((text) =>
      text.replaceAll(/(?:AMA CPT|Admin) licenses?|licencias? (?:AMA CPT|Admin)/g, ''),
    );
    // A plan by active clients is what it is for having no licenses, and the vendor’s guide speaks of them.
    const ofThePlan = /pays by active clients|paga por clientes activos|License Lens/;
    expect(
      others.filter((text) => /licen[sc]/i.test(text.replaceAll('License Lens', '')) && !ofThePlan.test(text)),
    ).toEqual([]);
    const gone = practiceOf([ana({ active: false, licenses: { provider: true } })], { system: 'myclientsplus' });
    expect(saidBy(found('inactive-holds-license', gone)).filter((text) => /license/i.test(text))).toEqual([]);
  });
});

describe('what a license that goes off leaves', () => {
  it('is told by what is covered, never as a loss or a price', () => {
    const texts = LANGUAGES.flatMap((language) => systems.flatMap(({ id }) => catalogIn(language, id)));
    expect(texts.filter((text) => /is lost|for less|cheaper|se pierde|por menos|más barat/i.test(text))).toEqual([]);
    const both = ana({ licenses: { provider: true, admin: true }, permissions: { ...OFF, therapist: true } });
    expect(found('both-licenses', practiceOf([both])).message).toBe(
      'Ana Ruiz has both licenses. The Provider license covers everything an Admin license covers.',
    );
  });
});

describe('that saving logs somebody out', () => {
  const member = ana({
    licenses: { provider: true, admin: false },
    permissions: { ...OFF, therapist: true, 'therapist.supervision': true, 'billing.claims.submit': true },
    supervision: { supervisors: ['Ana Ruiz'] },
  });

  it.each(LANGUAGES)('is said once for all steps of one visit, and by no step itself (%s)', (language) => {
    const steps = inLanguage(language, () => viewPlan(practiceOf([member])));
    const onPage = steps.filter(({ page }) => page === 'staffPermissions');
    expect(onPage.map(({ rule }) => rule).sort()).toEqual(['claims-without-billing', 'own-supervisor']);
    expect(onPage.flatMap(({ logsOut }) => logsOut)).toEqual(['Ana Ruiz']);
    expect(onPage[0]?.logsOut).toEqual(['Ana Ruiz']);
    for (const { text } of steps) expect(text).not.toMatch(/logs|cierra la sesión/);
  });

  it('is said of each person, and again on another visit', () => {
    const bo = { ...member, id: 'b', name: 'Bo Ek', supervision: { supervisors: ['Bo Ek'] } };
    const steps = viewPlan(practiceOf([member, bo]));
    expect(steps.flatMap(({ logsOut }) => logsOut).sort()).toEqual(['Ana Ruiz', 'Bo Ek']);
  });

  it('is said with the step of a finding, which stands by itself', () => {
    const [step] = found('own-supervisor', practiceOf([member])).fix;
    expect(step).toEqual({
      text: 'Go to Staff > Permissions and select another supervisor for Ana Ruiz.',
      page: 'staffPermissions',
      logsOut: 'Saving logs Ana Ruiz out. Ask them to save their work first.',
    });
  });
});

describe('what License Lens was tried on', () => {
  it.each(['docs/store/en.md', 'docs/store/es.md', 'CHANGELOG.md'])('is said as it is in %s', (page) => {
    const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
    expect(text).not.toMatch(/classic form|forma nueva y en la clásica|new and its classic/);
    expect(text).toMatch(/public documentation|documentación pública/);
  });
});
