import { permissionInfo } from '../../advice/permissionInfo.ts';
import type { BoxReading } from '../../model/pageReading.ts';
import type { StaffMember } from '../../model/practice.ts';
import type { Level, License } from '../../model/terms.ts';
import { licenseName, needOfLevel, permissionLabel, wordsOf } from '../../systems/catalog.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { fillIn } from '../../words/fill.ts';
import { hintWords } from '../../words/hints.ts';

/** What stands beside a box or a level of a permissions page before it is ticked. */
export interface BoxHint {
  license: License;
  /** The license in one word. */
  short: string;
  /** “needs a Provider license”. */
  says: string;
  /** In one or two sentences. */
  reason: string;
  /** Why the box cannot be ticked now. */
  disabled?: string;
}

const covers = ({ licenses = {} }: StaffMember, needed: License): boolean | undefined => {
  if (licenses[needed] === true || licenses.provider === true) return true;
  return licenses[needed] === false && licenses.provider === false ? false : undefined;
};

/** Why boxes of a level cannot be ticked: as far as it is known, by what was read of the person. */
export function whyDisabled(level: Level, member: StaffMember, system: PracticeSystem): string | undefined {
  const say = hintWords();
  const words = { ...wordsOf(system), name: member.name };
  if (member.owner) return fillIn(say.disabledForOwner, words);
  const needed = needOfLevel(level, system);
  if (needed === 'none') return undefined;
  const license = say.theLicense(licenseName(needed, system));
  const isCovered = covers(member, needed);
  const text = isCovered === false ? say.disabledWithout : isCovered ? say.disabledWith : say.disabledUnread;
  return fillIn(text, { ...words, license, level: permissionLabel(level, system) });
}

/** What a box needs; undefined where it needs no license. */
export function boxHint(
  { label, level, disabled }: Pick<BoxReading, 'label' | 'level' | 'disabled'>,
  member: StaffMember | undefined,
  system: PracticeSystem,
): BoxHint | undefined {
  const { needs, because } = permissionInfo(label, level, system);
  if (needs === 'none') return undefined;
  const why = disabled && member ? whyDisabled(level, member, system) : undefined;
  const say = hintWords();
  return {
    license: needs,
    short: system.called[needs].label,
    says: fillIn(say.needs, { license: say.theLicense(licenseName(needs, system)) }),
    reason: because,
    ...(why && { disabled: why }),
  };
}

/** What everything under a level needs; undefined where it needs no license. */
export function levelHint(level: Level, system: PracticeSystem): BoxHint | undefined {
  return boxHint({ label: system.levels[level][0], level, disabled: false }, undefined, system);
}
