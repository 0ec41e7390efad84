import { describe, expect, it } from 'vitest';
import {
  type AuditSettings,
  atOnce,
  auditPractice,
  auditStateInPieces,
  firstGlanceInPieces,
  glanceInPieces,
  judgedById,
  LANGUAGES,
  type Practice,
  speak,
  systems,
  tellFully,
  tellHeads,
  tellInPieces,
  withWholeSystem,
} from '../../core/index.ts';
import { examplesIn, factRulesIn, generatedIn } from './vendor/practicesToSay.ts';

const NOW = Date.UTC(2026, 0, 2);

/** A practice as a list first judges it. */
const judged = (practice: Practice, settings: AuditSettings) => {
  const system = judgedById(practice.system);
  if (!system) throw new Error(practice.system);
  return atOnce(auditStateInPieces(practice, system, settings));
};

describe.each(systems.map((system) => [system.id, system] as const))('what is found in %s', (_, system) => {
  const practices: (readonly [Practice, AuditSettings])[] = [
    ...examplesIn(system).map(([, practice, settings]) => [{ ...practice, host: 'test' }, settings] as const),
    ...generatedIn(system, 12).map((practice) => [practice, { ownRules: factRulesIn(system) }] as const),
  ];

  it.each(LANGUAGES)('is listed first as it is told in full, by less than is known of the system (%s)', (language) => {
    speak(language);
    for (const [practice, own] of practices) {
      const settings = { now: NOW, ...own };
      const state = judged(practice, settings);
      const whole = auditPractice(practice, settings);
      expect(atOnce(tellInPieces(withWholeSystem(state), tellFully))).toEqual(whole);
      const heads = atOnce(tellInPieces(state, tellHeads));
      expect(heads).toEqual({
        ...whole,
        findings: whole.findings.map(({ rule, severity, kind, staffId, label }) => ({
          rule,
          severity,
          kind,
          ...(staffId !== undefined && { staffId }),
          label,
        })),
      });
      const first = atOnce(firstGlanceInPieces(practice, heads));
      expect(atOnce(glanceInPieces(practice, whole, settings))).toMatchObject(first);
    }
    speak(LANGUAGES[0]);
  });
});
