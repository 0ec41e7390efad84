import { computed, effect, signal } from '@preact/signals';
import { messageOf } from '../../../components/messageOf.ts';
import { rulesWords } from '../../../components/words/rules.ts';
import {
  type AuditSettings,
  defaultSystem,
  inLanguage,
  otherSystem,
  type Practice,
  parseRule,
  previewRule,
  type RuleEntry,
  type RulePreview,
  readJson,
  ruleCatalog,
  systemById,
} from '../../../core/index.ts';
import { askInWords } from '../../shared/askInWords.ts';
import { policy } from '../../shared/policySignal.ts';
import { kept } from '../dataState.ts';
import { language } from '../language.ts';

/** The practice whose rules are shown; undefined until one is known. */
export const chosenHost = signal<string | undefined>(undefined);
export const host = computed(() => chosenHost.value ?? kept.value?.[0]?.host);

/** What the admin has decided for that practice; undefined until the first answer. */
export const settings = signal<AuditSettings | undefined>(undefined);
/** What went wrong, and in which part of the page. */
export const problem = signal<{ text: string; in: Place } | undefined>(undefined);

type Place = 'rules' | 'prices';

/** Where the practice's is not known here, rules are told as in any other. */
export const system = computed(() => {
  const id = kept.value?.find((one) => one.host === host.value)?.systemId;
  return id === undefined ? defaultSystem : (systemById(id) ?? otherSystem);
});
export const entries = computed<readonly RuleEntry[]>(() =>
  inLanguage(language.value, () => ruleCatalog(system.value)),
);

const attempt = async (work: () => Promise<void>, place: Place = 'rules'): Promise<void> => {
  try {
    await work();
    problem.value = undefined;
  } catch (error) {
    problem.value = { text: messageOf(error), in: place };
  }
};

export const loadSettings = (of: string): Promise<void> =>
  attempt(async () => {
    const answer = await askInWords({ type: 'settings', host: of });
    if (host.value === of) settings.value = answer;
  });

/** Shows what is decided for the practice that is chosen, now and whenever another one is, or another policy is set. */
export const followSettings = (): Promise<void> =>
  new Promise((resolve) => {
    effect(() => {
      const of = policy.value && host.value;
      if (of === undefined) return resolve();
      settings.value = undefined;
      loadSettings(of).then(resolve);
    });
  });

/** Keeps decisions at once; undefined takes one back. */
export const decide = (
  change: { [K in keyof AuditSettings]?: AuditSettings[K] | undefined },
  place: Place = 'rules',
): Promise<void> =>
  attempt(async () => {
    const of = host.value;
    if (of === undefined) return;
    const all = Object.entries({ ...settings.value, ...change }).filter(([, value]) => value !== undefined);
    settings.value = await askInWords({ type: 'keepSettings', host: of, settings: Object.fromEntries(all) });
  }, place);

/** What a practice's own rule would find, or what is wrong in it. */
export type RuleTrial = { preview: RulePreview; practice: Practice } | { fault: string };

/** Tries a rule that somebody has written; nothing is kept. */
export async function tryRule(text: string): Promise<RuleTrial> {
  try {
    const rule = parseRule(readJson(text));
    const practice =
      host.value === undefined ? undefined : await askInWords({ type: 'exportPractice', host: host.value });
    if (!practice) return { fault: rulesWords().own.nothingRead };
    return { preview: previewRule(practice, rule, settings.value), practice };
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

export const keepRule = (text: string): Promise<void> =>
  attempt(async () => {
    const rule = parseRule(readJson(text));
    const others = (settings.value?.ownRules ?? []).filter(({ id }) => id !== rule.id);
    await decide({ ownRules: [...others, rule] });
  });

export const dropRule = (id: string): Promise<void> =>
  decide({ ownRules: (settings.value?.ownRules ?? []).filter((rule) => rule.id !== id) });
