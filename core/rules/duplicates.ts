import { EVERY_PLAN, type PracticeRule } from './rule.ts';

/** One person who may be there twice: added by hand once, and invited once (S5). Nobody gets a badge for a name. */
export const duplicates: readonly PracticeRule[] = [
  {
    id: 'possible-duplicate',
    kind: 'data',
    severity: 'warning',
    label: 'Possible duplicate',
    when: 'sameNameOrEmail',
    // Two people of one name are nothing odd; two of one email address are, for it must be unique.
    softer: { unless: 'sameEmail', severity: 'info' },
    message: 'Some active people share a name or an email address: one person may be on the list twice.',
    fix: [
      {
        text: 'Look at both. If they are one person, move their clients to one of the two, then deactivate the other, under {staffList}.',
        page: 'staffList',
      },
      { text: 'If they are two people, nothing is to be done.' },
    ],
    source: 'S5 (R51)',
    plans: EVERY_PLAN,
    examples: {
      fires: {
        staff: [
          { id: 'a', name: 'Ana Ruiz, LCSW' },
          { id: 'b', name: 'Ruiz, Ana' },
        ],
      },
      spares: {
        staff: [
          { id: 'a', name: 'Ana Ruiz, LCSW' },
          { id: 'b', name: 'Ruiz, Ana', active: false },
        ],
      },
    },
  },
];
