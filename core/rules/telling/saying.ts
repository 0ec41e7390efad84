import type { PageKind } from '../../model/terms.ts';
import { type Template, templateOf, type Words } from '../../words/fill.ts';
import type { Fix } from '../rule.ts';
import { logOutWarning } from './steps.ts';

/** A step that puts a finding right. */
export interface FindingStep {
  text: string;
  page?: PageKind;
  /** That saving it logs the person out, in words: a plan says it once for all steps of one visit. */
  logsOut?: string;
}

/** What a rule says of whomever it finds, ready to be filled in. */
export interface Saying {
  message: Template;
  fix: readonly ((words: Words) => FindingStep)[];
}

const stepOf = ({ text, page, logsOut }: Fix): ((words: Words) => FindingStep) => {
  const warning = logsOut && logOutWarning();
  const same: FindingStep = { text, ...(page && { page }), ...(warning && { logsOut: warning }) };
  const say = templateOf(text);
  const warn = warning && templateOf(warning);
  return (words) => {
    const step = { ...same, text: say(words) };
    if (warn) step.logsOut = warn(words);
    return step;
  };
};

/** In the language that is spoken now. */
export const sayingOf = ({ message, fix }: { message: string; fix: readonly Fix[] }): Saying => ({
  message: templateOf(message),
  fix: fix.map(stepOf),
});
