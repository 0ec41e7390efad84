import { wordsOf } from '../../systems/catalog.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import { fillIn } from '../../words/fill.ts';
import { inlineRules } from '../families/inline.ts';
import { ruleWords } from './ruleWords.ts';
import { sayLabel } from './sayLabel.ts';

/** What is to be said on a permissions page with changes that are not saved. */
export const remarksOnUnsaved = (
  name: string,
  system: JudgedSystem,
): { rule: string; label: string; message: string }[] =>
  inlineRules.map(({ id }) => {
    const { label, message } = ruleWords()[id];
    const words = wordsOf(system);
    return { rule: id, label: sayLabel(label, words), message: fillIn(message, { ...words, name }) };
  });
