import { expect, it } from 'vitest';
import { emptyPractice, merge, type PageReading } from '../../core/index.ts';
import { isPermitted, levelOf } from '../../core/model/permissions.ts';

it('a box of which nothing was read is off where its level is, and unread where its level is not off', () => {
  expect(isPermitted('billing.claims.submit', { billing: false })).toBe(false);
  expect(isPermitted('billing.claims.submit', { billing: true })).toBe(undefined);
  expect(isPermitted('billing.claims.submit', { therapist: false })).toBe(undefined);
  expect(isPermitted('billing.claims.submit', { billing: false, 'billing.claims.submit': true })).toBe(true);
  expect(isPermitted('other.box', { other: false })).toBe(undefined);
  expect(levelOf('billingOther')).toBe(undefined);
});

it('nobody is supervised below a level that is off, though their page still names a supervisor', () => {
  const read = (on: boolean) => {
    const reading: PageReading = {
      kind: 'staffPermissions',
      system: 'theranest',
      url: 'https://test/1',
      staff: [
        {
          name: 'Ana Ruiz',
          boxes: [{ level: 'therapist', label: 'Therapist', on, disabled: false }],
          supervision: { supervisors: ['Bo Ek'] },
        },
      ],
    };
    return merge(emptyPractice('theranest', 'test'), reading, 1).staff[0]?.supervision;
  };
  expect(read(true)).toEqual({ supervisors: ['Bo Ek'] });
  expect(read(false)).toBe(undefined);
});
