import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Filters } from '../../components/Filters.tsx';
import { Findings } from '../../components/Findings.tsx';
import { AuditReport } from '../../components/report/AuditReport.tsx';
import { SetAside } from '../../components/SetAside.tsx';
import { staffDetails as english } from '../../components/words/en/staffDetails.ts';
import { staffDetails as spanish } from '../../components/words/es/staffDetails.ts';
import { historyWords } from '../../components/words/history.ts';
import { optionsWords } from '../../components/words/options.ts';
import { overviewWords } from '../../components/words/overview.ts';
import { panelWords } from '../../components/words/panel.ts';
import { popupWords } from '../../components/words/popup.ts';
import { setAsideWords } from '../../components/words/setAside.ts';
import { teachWords } from '../../components/words/teach.ts';
import { toolbarIconWords } from '../../components/words/toolbarIcon.ts';
import { welcomeWords } from '../../components/words/welcome.ts';
import { workWords } from '../../components/words/work.ts';
import { inLanguage, LANGUAGES, type Overview, type Practice, speak, viewPractice } from '../../core/index.ts';
import { tryRule } from '../../entrypoints/options/rules/state.ts';
import { FirstUse } from '../../entrypoints/popup/FirstUse.tsx';
import { site } from '../../entrypoints/popup/tab.ts';
import { drawn, member, practiceOf, textIn } from './said.ts';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'id', getURL: (path: string) => path, onMessage: { addListener: () => undefined } },
    storage: { onChanged: { addListener: () => undefined } },
  },
}));

const overviewOf = (practice: Practice, ...input: unknown[]): Overview =>
  viewPractice(practice, {}, ...(input as never[])).overview;

beforeEach(() => speak('en'));

describe('a number', () => {
  const blocked = member('a', [false, false], 'therapist');
  const wasted = member('b', [false, true]);
  const unread = { ...member('c', [false, false]), permissions: {} };

  it('of the panel says what it counts: people, findings about the practice, or pages', () => {
    const said = (practice: Practice, language: 'en' | 'es' = 'en'): string[] => {
      const overview = inLanguage(language, () => overviewOf(practice));
      const view = drawn(language, h(Filters, { overview, chosen: undefined, choose: () => undefined }));
      return [...view.querySelectorAll('button')].map(textIn);
    };
    const pools = { provider: 9, admin: 9 };
    expect(said(practiceOf([blocked, wasted, unread], { pools }))).toEqual([
      '1 person with access to fix',
      '1 person with an unneeded license',
      '1 page not checked yet',
    ]);
    expect(
      said(practiceOf([member('d', [true, false], 'therapist')], { pools: { provider: 0, admin: 0 } }))[0],
    ).toMatch(/^\d findings? about the practice$/);
    for (const text of said(practiceOf([blocked, wasted, unread], { pools }), 'es')) {
      expect(text).toMatch(/^1 (persona|página|hallazgo)\b/);
    }
  });

  it('is never without its unit, for none, one and many, in any text that counts what is to be fixed', () => {
    const UNIT = { en: /^(person|people|findings?|pages?)\b/, es: /^(personas?|hallazgos?|páginas?)\b/ };
    for (const language of LANGUAGES) {
      for (const count of [0, 1, 2, 30]) {
        for (const of of Object.values(workWords(language).counts)) expect(of(count)).toMatch(UNIT[language]);
        if (count === 0) continue;
        for (const text of [
          panelWords(language).unfold(count),
          toolbarIconWords(language).needAttention(count),
          overviewWords(language).needAttention(count),
          historyWords(language).counts(count),
        ]) {
          const [, after = ''] = text.split(`${count} `);
          expect(after).toMatch(UNIT[language]);
          if (count === 1) expect(after).not.toMatch(/^(people|findings|personas|hallazgos)\b/);
        }
      }
    }
  });
});

describe('what is read', () => {
  it('is one list wherever it is said', () => {
    for (const [language, list] of [
      ['en', english],
      ['es', spanish],
    ] as const) {
      expect(popupWords(language).first.privacy).toContain(list);
      expect(welcomeWords(language).readsList.join('\n')).toContain(list);
      expect(optionsWords(language).privacy.join('\n')).toContain(list);
    }
  });

  it('is what the privacy policy says', () => {
    const [, said = ''] = readFileSync('docs/privacy.md', 'utf8').split(/^## What it reads$/m);
    const [section = ''] = said.split(/^## /m);
    const parts = english.split(/, (?:and )?/).map((part) => part.replace('active status', 'active'));
    expect(parts).toHaveLength(8);
    for (const part of parts) expect(section).toContain(part.replace(' you bought', ''));
  });
});

describe('the popup, before anything was read', () => {
  const shown = (system: string | undefined): string => {
    const host = system && 'praxis.example';
    site.value = host === undefined ? undefined : { host, isOurs: true, ...(system && { system }) };
    return textIn(drawn('en', h(FirstUse, { host })));
  };

  it('names the pages of the practice system that the site is of', () => {
    expect(shown('myclientsplus')).toContain('Staff > Active Staff members');
    expect(shown('myclientsplus')).not.toContain('Manage Licenses');
    expect(shown('myclientsplus').split('Manage Subscription')).toHaveLength(2);
    expect(shown('theranest')).toContain('Organization > Manage Licenses');
  });

  it('names no menu of a system that is not known, and says that the columns are to be matched', () => {
    const text = shown('other');
    expect(text).not.toMatch(/Organization|Manage/);
    expect(text).toContain(popupWords('en').first.match);
    expect(shown(undefined)).not.toContain(popupWords('en').first.match);
  });
});

it('what asks for values of a column asks which values, not who', () => {
  for (const ask of ['whichOn', 'whichInactive'] as const) {
    expect(teachWords('en')[ask]).toMatch(/^Which values /);
    expect(teachWords('es')[ask]).toMatch(/^¿Qué valores /);
  }
});

it.each(LANGUAGES)(
  'whoever dismisses a finding reads how to restore it, and to name no client (%s)',
  async (language) => {
    const [finding] = overviewOf(practiceOf([member('a', [true, true], 'therapist')])).findings;
    if (!finding) throw new Error('nothing to dismiss');
    const view = drawn(language, h(SetAside, { finding, setAside: () => undefined }));
    await act(() => {
      const details = view.querySelector('details');
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    const { note } = setAsideWords(language);
    expect(textIn(view.querySelector('form') ?? view)).toContain(note);
    expect(note).toMatch(language === 'en' ? /clients.*restore/s : /clientes.*restaurar/s);
  },
);

it('each link beside a finding is named after the page that it opens', () => {
  const overview = overviewOf(
    practiceOf([member('a', [false, false], 'therapist'), member('b', [true, true], 'therapist')], {
      pools: { provider: 1, admin: 0 },
    }),
  );
  const view = drawn('en', h(Findings, { findings: overview.findings }));
  const links = [...view.querySelectorAll<HTMLAnchorElement>('li a')].map((link) => [textIn(link), link.href] as const);
  expect(links.length).toBeGreaterThan(2);
  const NAMES: Record<string, string> = {
    '/licenses': 'Open Organization > Manage Licenses',
    '/subscription': 'Open Organization > Manage Subscription',
    '/staff': 'Open Staff',
  };
  for (const [name, href] of links) {
    expect(name).toBe(NAMES[new URL(href).pathname] ?? 'Open Staff > Permissions');
  }
});

describe('what went wrong', () => {
  it('is said in the language of the admin, without the words of the browser', async () => {
    for (const text of ['{ "id": ', '{ "id" 7 }', 'nothing']) {
      speak('es');
      const trial = await tryRule(text);
      expect(trial).toEqual({ fault: expect.stringMatching(/línea \d+, carácter \d+/) });
      expect(JSON.stringify(trial)).not.toMatch(/Unexpected|Expected|position|JSON\.parse|token/);
    }
  });

  it('with a page that could not be read has no place for them', () => {
    for (const language of LANGUAGES) expect(panelWords(language).couldNotRead).toMatch(/\.$/);
  });
});

describe('the report', () => {
  const reportOn = (practice: Practice, input?: unknown): string => {
    const overview = overviewOf(practice, input);
    return textIn(drawn('en', h(AuditReport, { overview, history: [], months: [], toCheck: 0, at: 0 })));
  };

  it('says that reasons are printed as written where there are any, and never that the paper has no client data', () => {
    const practice = practiceOf([member('a', [true, true], 'therapist')]);
    const [finding] = overviewOf(practice).findings;
    if (!finding) throw new Error('nothing to dismiss');
    const { rule, staffId, fingerprint } = finding;
    const item = { rule, ...(staffId !== undefined && { staffId }), fingerprint, reason: 'Until June', at: 0 };
    const reasons = 'Reasons for dismissed findings are printed as written.';
    expect(reportOn(practice, { version: 1, host: 'x.example', setAside: [item] })).toContain(reasons);
    expect(reportOn(practice)).not.toContain(reasons);
    expect(reportOn(practice)).not.toMatch(/(?<!reads )no client data/i);
  });
});
