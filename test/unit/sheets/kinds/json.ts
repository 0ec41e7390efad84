import { type OwnFile, ofKind } from './ownFile.ts';

const rows = ofKind('JSON: rows', 'staff.json');
const nested = ofKind('JSON: nested', 'staff.json');
const wrapped = ofKind('JSON: wrapped', 'staff.json');
const none = ofKind('JSON: no rows', 'staff.json');

const json = (value: unknown): string => JSON.stringify(value);

export const jsonFiles: OwnFile[] = [
  rows(
    'with keys that come and go',
    json([{ Name: 'Ana', a: 1 }, { b: true, Name: 'Bo' }, {}, { Name: null, a: false }]),
    ['sheet “”', '1: Name | a | b', '2: Ana | 1', '3: Bo |  | TRUE', '5:  | FALSE'],
  ),
  rows('as lists', json([['Name', 'x'], ['Ana', 7, null], [], ['Bo']]), [
    'sheet “”',
    '1: Name | x',
    '2: Ana | 7',
    '4: Bo',
  ]),
  rows('with keys of a trap', '[{"__proto__":"x","constructor":"y","Name":"Ana"}]', [
    'sheet “”',
    '1: __proto__ | constructor | Name',
    '2: x | y | Ana',
  ]),
  rows('in UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${json([{ Name: 'Zoë' }])}`, 'utf16le'), [
    'sheet “”',
    '1: Name',
    '2: Zoë',
  ]),
  nested('objects', json([{ id: 1, name: { fullName: 'Ana', more: { x: 'y' } } }, { name: { fullName: 'Bo' } }]), [
    'sheet “”',
    '1: id | name.fullName | name.more.x',
    '2: 1 | Ana | y',
    '3:  | Bo',
  ]),
  nested(
    'lists of texts and of objects',
    json([
      { n: 'Ana', l: ['a', 'b'], e: [{ v: 1 }, { v: 2, p: true }] },
      { n: 'Bo', l: [] },
    ]),
    ['sheet “”', '1: n | l | e.v | e.p', '2: Ana | a; b | 1; 2 | TRUE', '3: Bo'],
  ),
  wrapped('in one list', json({ kind: 'x', users: [{ Name: 'Ana' }], next: null }), ['sheet “”', '1: Name', '2: Ana']),
  wrapped('in a list within an object', json({ '@odata.context': 'x', data: { value: [{ Name: 'Ana' }] } }), [
    'sheet “”',
    '1: Name',
    '2: Ana',
  ]),
  wrapped('in two lists', json({ users: [{ Name: 'Ana' }], groups: [{ Group: 'x' }] }), [
    'sheet “users”',
    '1: Name',
    '2: Ana',
    'sheet “groups”',
    '1: Group',
    '2: x',
  ]),
  none('an object', json({ name: 'Ana' }), /^the file: expected a list of rows, found an object/),
  none('a list of texts', json(['Ana', 'Bo']), /^the file: expected a list of rows, found a list of something else/),
  none('not even JSON', '[{"Name": "Ana"', /^line 1, character 16: expected JSON/),
  none('one that is cut off', '{"users": [', /^line 1, character 12: expected JSON/),
  none('too deep', '['.repeat(5_000), /^line 1, character \d+: expected at most 100 nested brackets/),
];
