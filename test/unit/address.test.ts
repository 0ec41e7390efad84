import { expect, it } from 'vitest';
import { isPageOf, isSameSite } from '../../core/model/address.ts';
import { withOtherId } from '../../core/model/otherAddress.ts';

it.each([
  ['https://a.example/x', 'https://a.example/y', true],
  ['https://a.example/x', 'https://b.example/x', false],
  ['https://a.example/x', 'http://a.example/x', false],
  ['https://a.example/x', 'https://a.example:8443/x', false],
  ['blob:https://a.example/x', 'https://a.example/x', false],
  ['', 'https://a.example/x', false],
  ['https://a.example/x', '', false],
  ['', '', false],
])('“%s” and “%s” are of the same site: %s', (href, url, isSame) => {
  expect(isSameSite(href, url)).toBe(isSame);
});

it('a page of a host is one that its own browser would open there', () => {
  expect(isPageOf('a.example', 'https://a.example/staff')).toBe(true);
  expect(isPageOf('a.example', 'https://a.example.evil.example/staff')).toBe(false);
});

it.each([
  ['https://a.example/staff/17/rights', '17', '18', 'https://a.example/staff/18/rights'],
  ['https://a.example/staff?id=AB', 'ab', 'cd', 'https://a.example/staff?id=cd'],
  ['https://a.example/staff/a.b(c)/x', 'a.b(c)', 'd', 'https://a.example/staff/d/x'],
  ['https://a.example/staff/a*b', 'a*b', 'd', 'https://a.example/staff/d'],
  ['https://a.example/staff/axb', 'a.b', 'd', undefined],
  ['https://a.example/staff/117', '17', '18', undefined],
  ['https://a.example/17/17', '17', '18', undefined],
  ['https://a.example/staff', '17', '18', undefined],
  ['https://17.example/staff', '17', '18', undefined],
  ['/staff/17', '17', '18', undefined],
  [' https://a.example/staff/17', '17', '18', undefined],
])('%s with %s made %s', (href, id, other, made) => {
  expect(withOtherId(href, id, other)).toBe(made);
});
