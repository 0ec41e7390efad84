import { isLabel, labelKey } from '../model/labels.ts';
import { isWrittenLikeName, nameKey, tidyName } from '../model/names.ts';
import type { PageNode } from '../model/page.ts';
import type { BoxReading } from '../model/pageReading.ts';
import { LEVELS } from '../model/terms.ts';
import type { Vocabulary } from '../systems/system.ts';
import { isHeading } from './headings.ts';
import { readNameCell } from './nameCell.ts';
import { matchesName } from './pageMarks.ts';
import type { SeenAll } from './personNamed.ts';
import { rawText, textOf } from './text.ts';
import { closest, isA, nextOf } from './tree.ts';

const isLine = isA('', 'paragraph', 'listitem', 'cell', 'definition', 'strong', 'alert', 'status', 'note');
const isMenu = isA('navigation', 'banner');
const LONGEST_LINE = 200;
const END = /[.!?;]\s|[.!?;]$|:\s|:$/;

const isPerson = (text: string, name: string, { words }: Vocabulary): boolean =>
  nameKey(text) === nameKey(name) || isLabel(text, words.thisPerson);

/** Whether a line says it: “Ana Ruiz is the account owner.”, “Account Owner: always has every permission.” */
const saysIt = (line: string, name: string, vocabulary: Vocabulary): boolean => {
  const { owner } = vocabulary.words;
  const sentences = line.split(END);
  const isNamed = sentences.some((sentence) => {
    const named = matchesName(sentence, owner);
    return named !== undefined && isPerson(named, name, vocabulary);
  });
  const [label = '', said = ''] = sentences;
  // What stands behind the label may be who it is: somebody else.
  const isOther = isWrittenLikeName(tidyName(said).split(' ')) && !isPerson(said, name, vocabulary);
  return isNamed || (line.length > label.length && isLabel(label, owner) && said !== '' && !isOther);
};

/** Whether the page of a person says that they own the account: in a sentence, beside their name, by what is locked. */
export function isOwnerOn(all: SeenAll, name: string, boxes: readonly BoxReading[], vocabulary: Vocabulary): boolean {
  const isLocked =
    LEVELS.every((level) => boxes.some((box) => box.level === level)) &&
    boxes.every(({ on, disabled }) => on && disabled);
  if (isLocked) return true;
  const isTag = (node: PageNode | undefined): boolean =>
    node !== undefined && isLabel(textOf(node), vocabulary.words.owner);
  const isHers = (heading: PageNode): boolean => {
    const read = readNameCell(heading, vocabulary);
    const said = matchesName(read.name, vocabulary.personHeadings) ?? read.name;
    return nameKey(said) === nameKey(name) && (read.owner === true || isTag(nextOf(heading)));
  };
  return (
    all(isHeading).some(isHers) ||
    all(isLine)
      .filter((line) => rawText(line).length <= LONGEST_LINE && closest(line, isMenu) === undefined)
      .some((line) => saysIt(textOf(line), name, vocabulary))
  );
}

/** Whether what stands in the row of somebody, as their position or role, is that they own the account. */
export const isOwnerBy = (texts: readonly string[], { words }: Vocabulary): boolean =>
  texts.some((text) => labelKey(text) !== '' && isLabel(text, words.owner));
