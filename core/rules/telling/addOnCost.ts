import type { StaffMember } from '../../model/practice.ts';
import { type AddOn, OTHER_LISTS, type OtherList } from '../../model/terms.ts';
import { addOnName } from '../../systems/catalog.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import { fillIn, listNames } from '../../words/fill.ts';
import { languageNow } from '../../words/language.ts';
import { licenseWords } from '../../words/licenses.ts';
import { type AuditSettings, CURRENCY } from '../auditSettings.ts';

const LISTS = Object.keys(OTHER_LISTS) as OtherList[];

/**
 * What it costs to leave somebody on lists of what is paid apart from the plan: a sum where the practice has said what
 * each of them costs, else what is paid for. Never a made-up sum.
 */
export function sayAddOnCost(
  addOns: readonly AddOn[],
  member: StaffMember,
  { prices = {} }: AuditSettings,
  system: JudgedSystem,
): string {
  const say = licenseWords().addOns;
  const lists = LISTS.filter((list) => addOns.includes(OTHER_LISTS[list]) && member[OTHER_LISTS[list]] === true);
  const isYearly = lists.includes('amaLicenses');
  const paid = lists.map((list) => prices[OTHER_LISTS[list]]);
  if (paid.includes(undefined)) {
    return isYearly
      ? say.byYear
      : fillIn(say.bySeat, { lists: listNames(lists.map((list) => addOnName(list, system))) });
  }
  const money = new Intl.NumberFormat(languageNow(), { style: 'currency', currency: prices.currency ?? CURRENCY });
  const sum = money.format(paid.reduce<number>((all, price = 0) => all + price, 0));
  return fillIn(isYearly ? say.year : say.month, { sum });
}
