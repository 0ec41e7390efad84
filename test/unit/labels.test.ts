import { expect, it } from 'vitest';
import { isLabel, isLabelKey, labelKey } from '../../core/model/labels.ts';

it.each([
  ['Full Name', 'full name'],
  ['  Full \u00a0 name:', 'full name'],
  ['Full name ▲', 'full name'],
  ['▼Full name', 'full name'],
  ['Full↑name', 'full name'],
  ['Staff members (12)', 'staff members'],
  ['Staff members ( 12 )', 'staff members'],
  ['Staff (12) members', 'staff members'],
  ['Staff(12)members', 'staff members'],
  ['Staff ( all )', 'staff ( all )'],
  ['– Notes –', 'notes'],
  [': - Notes . : ', 'notes'],
  ['AMA CPT®', 'ama cpt'],
  ['Required *', 'required'],
  ['Email +', 'email'],
  ['Loading…', 'loading'],
  ['ﬁle', 'file'],
  ['Añadir', 'añadir'],
  ['x (12', 'x (12'],
  ['', ''],
  [' ▲ ', ''],
])('%j is the label “%s”', (text, key) => {
  expect(labelKey(text)).toBe(key);
});

it('a text is one of the labels however it is written, and no text is none', () => {
  const labels = ['Full name', 'Name:', ''];
  expect([isLabel('FULL NAME', labels), isLabel('name', labels), isLabel('names', labels)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isLabel(' ', labels), isLabelKey('', labels)]).toEqual([false, false]);
});
