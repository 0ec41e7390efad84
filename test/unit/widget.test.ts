import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, parsePractice } from '../../core/index.ts';
import { mapInPieces, sortInPieces } from '../../core/model/inPieces.ts';
import { AUDIT_ATTRIBUTES, CHECK_ATTRIBUTES } from '../../entrypoints/widget/attributes.ts';
import { LicenseAuditElement, LicenseCheckElement } from '../../entrypoints/widget/classes.ts';
import { AUDIT, CHECK } from '../../entrypoints/widget/package/description.ts';
import { manifest } from '../../entrypoints/widget/package/manifest.ts';

describe('work in pieces', () => {
  it('sorts as a list sorts itself, and keeps what is equal in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: fc.nat(9), place: fc.nat() }), { maxLength: 900 }), (items) => {
        const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
        expect(atOnce(sortInPieces(items, compare))).toEqual(items.toSorted(compare));
      }),
    );
  });

  it('rests often: no piece is a long list', () => {
    const touched: number[] = [];
    const list = Array.from({ length: 5_000 }, (_, i) => i);
    const work = mapInPieces(list, (i) => touched.push(i));
    let most = 0;
    for (let before = 0; !work.next().done; before = touched.length) most = Math.max(most, touched.length - before);
    expect(touched).toHaveLength(5_000);
    expect(most).toBeLessThanOrEqual(100);
  });

  it('names the place of what is wrong in a long roster, whichever piece it is in', () => {
    const staff = Array.from({ length: 1_000 }, (_, i) => ({ id: `${i}`, name: i === 777 ? 7 : 'Ana' }));
    expect(() => parsePractice({ version: 1, system: 'theranest', host: 'a.example', staff })).toThrow(
      'staff[777].name: expected text, found 7',
    );
  });
});

describe('the description of the elements', () => {
  const each = [
    { description: CHECK, element: LicenseCheckElement, attributes: CHECK_ATTRIBUTES },
    { description: AUDIT, element: LicenseAuditElement, attributes: AUDIT_ATTRIBUTES },
  ];

  it.each(each)('names every attribute of $description.tag and no other', ({ description, element, attributes }) => {
    expect(Object.keys(description.attributes).sort()).toEqual([...element.observedAttributes].sort());
    expect(Object.keys(description.attributes)).toEqual(expect.arrayContaining(Object.keys(attributes)));
  });

  it.each(each)(
    'names every property of $description.tag, and which are only to be read',
    ({ description, element }) => {
      const own = Object.entries(Object.getOwnPropertyDescriptors(element.prototype)).filter(([, one]) => one.get);
      const described = { ...description.attributes, ...description.properties };
      // Every element in HTML has a `lang`.
      expect([...own.map(([name]) => name), 'lang'].sort()).toEqual(Object.keys(described).sort());
      const readonly = own.filter(([, one]) => !one.set).map(([name]) => name);
      expect(readonly).toEqual(
        Object.entries(description.properties).flatMap(([name, one]) => ('readonly' in one ? [name] : [])),
      );
    },
  );

  it('is what the manifest says', () => {
    const { modules } = manifest();
    expect(modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName))).toEqual([
      'license-check',
      'license-audit',
    ]);
    expect(modules[0]?.declarations[1]?.events.map(({ name }) => name)).toEqual(Object.keys(AUDIT.events));
  });
});
