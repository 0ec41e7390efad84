import { describe, expect, it } from 'vitest';
import { nameKey, tidyName } from '../../core/index.ts';

describe('tidyName', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ruiz, Ana', 'Ana Ruiz'],
    ['Ruiz, Ana LCSW', 'Ana Ruiz'],
    ['Ruiz, Ana, LCSW', 'Ana Ruiz'],
    ['Ana Ruiz, LCSW, PhD', 'Ana Ruiz'],
    ['Ana Ruiz, lcsw', 'Ana Ruiz'],
    ['  Ana \u00a0 Ruiz\u200b ', 'Ana Ruiz'],
    ['Dr. Ana Ruiz', 'Ana Ruiz'],
    ['García Márquez, José', 'José García Márquez'],
    ["O'Brien-Nwosu, Zoë, LMFT", "Zoë O'Brien-Nwosu"],
    ['Yo-Yo Ma', 'Yo-Yo Ma'],
    ['Ma, Yo-Yo', 'Yo-Yo Ma'],
    ['Do, Minh', 'Minh Do'],
    ['MINH DO', 'MINH DO'],
    ['Mei Chen, MA', 'Mei Chen'],
    ['Sammy Davis, Jr.', 'Sammy Davis Jr.'],
    ['Davis, Sammy, Jr.', 'Sammy Davis Jr.'],
    ['Cher', 'Cher'],
    ['Ana Maria Ruiz LCSW', 'Ana Maria Ruiz'],
    ['Ruiz , Ana', 'Ana Ruiz'],
    ['Ruiz,, Ana', 'Ana Ruiz'],
    [', Ana', 'Ana'],
    ['LCSW', 'LCSW'],
    ['LCSW PhD', 'LCSW'],
    ['LCSW, Ana', 'Ana LCSW'],
    ['MINH LCSW', 'MINH'],
    ['MINH LPC', 'MINH LPC'],
    ['Minh LPC', 'Minh'],
    ['Dr. Ruiz', 'Dr. Ruiz'],
    ['Jr.', 'Jr.'],
    ['   ', ''],
  ])('%j is %j', (raw, tidy) => {
    expect(tidyName(raw)).toBe(tidy);
  });

  it('is done once and for all', () => {
    for (const raw of ['Ruiz, Ana LCSW', 'Dr. Ana Ruiz, PhD', 'Davis, Sammy, Jr.']) {
      expect(tidyName(tidyName(raw))).toBe(tidyName(raw));
    }
  });
});

describe('nameKey', () => {
  it('is the same however the name is written', () => {
    expect(nameKey('RUIZ,  Ana')).toBe(nameKey('ana ruiz, LCSW'));
  });

  it('tells accents apart: they may be two people', () => {
    expect(nameKey('José Ruiz')).not.toBe(nameKey('Jose Ruiz'));
  });

  it('is the same for both ways to write an accent in Unicode', () => {
    expect(nameKey('Jose\u0301 Ruiz')).toBe(nameKey('Jos\u00e9 Ruiz'));
  });
});
