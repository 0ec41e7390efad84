import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholePractices } from '../practices/right.ts';
import { openReader, type PracticeReader } from '../practices/run.ts';

/** What is read of each practice by now, at least: badges, and facts of its people. */
const READ: Readonly<Record<string, readonly [badges: number, facts: number]>> = {
  '01-kendo-aspnet': [1, 163],
  '02-bootstrap-two-name-columns': [2, 188],
  '03-mui-role-grid': [1, 97],
  '04-ant-fixed-columns': [3, 155],
  '05-tailwind-cards': [1, 150],
  '06-definition-lists-icons': [2, 139],
  '07-semantic-license-select': [3, 124],
  '08-radio-groups': [1, 126],
  '09-on-off-words-split-header': [2, 149],
  '10-web-components-open-shadow': [1, 129],
  '11-web-components-closed-shadow': [2, 113],
  '12-accordions-collapsed': [0, 84],
  '13-iframe-shell': [2, 125],
  '14-legacy-nested-layout-tables': [1, 20],
  '15-list-of-links-no-ids': [2, 113],
  '16-vue-modal-over-list': [1, 124],
  '17-angular-material-paginated': [5, 210],
  '18-lightning-both-words-dueling': [2, 40],
  '19-hashed-divs-hidden-inputs-trial': [0, 0],
  '20-transposed-and-matrix-no-ids': [5, 119],
};

describe('whole practices, as twenty others might have built them', () => {
  let reader: PracticeReader;

  beforeAll(async () => {
    reader = await openReader();
  });

  afterAll(() => reader.close());

  it.each(wholePractices())('$name', async (whole) => {
    const { name, badges, facts, wrong } = await reader.read(whole);
    expect(wrong).toEqual([]);
    const [fewestBadges, fewestFacts] = READ[name] ?? [Infinity, Infinity];
    expect(badges.right).toBeGreaterThanOrEqual(fewestBadges);
    expect(facts.right).toBeGreaterThanOrEqual(fewestFacts);
  });
});
