import type { PageKind } from '../../model/terms.ts';
import { fillKnown, type Template, templateOf, type Words } from '../../words/fill.ts';
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

/**
 * In the language that is spoken now.
 * @param words of the practice system. Those of a license that is not sold are left out: rules about it never hold
 */
export const sayingOf = ({ message, fix }: { message: string; fix: readonly Fix[] }, words: Words): Saying => {
  const say = (text: string): Template => templateOf(fillKnown(text, words));
  return {
    message: say(message),
    fix: fix.map(({ text, page, logsOut }) => {
      const said = say(text);
      const warning = logsOut && say(logOutWarning());
      const same: FindingStep = { text, ...(page && { page }) };
      return (who) => {
        const step = { ...same, text: said(who) };
        if (warning) step.logsOut = warning(who);
        return step;
      };
    }),
  };
};
