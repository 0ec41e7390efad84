import { LICENSES, type License } from '../../model/terms.ts';
import { licenseName } from '../../systems/catalog.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { inLanguage, LANGUAGES } from '../../words/language.ts';
import { wordKey } from './cellText.ts';
import type { Meaning } from './meaning.ts';

/** How several licenses are told apart in one cell. */
const BETWEEN = /[+;,/&|\n\r·•]| and | y /i;
const NONE = new Set(
  'none|no|no license|no licence|unlicensed|without license|free|0|not licensed|ninguna|ninguno|sin licencia|n'.split(
    '|',
  ),
);
const BOTH = new Set(['both', 'both licenses', 'all', 'ambas', 'ambas licencias']);
const KIND = /\b(?:license|licence|licenses|licences|seat|subscription|user|licencia|suscripción|de)\b/g;

/** What a license is called where the word for license is left out: “Provider”. */
const bare = (text: string): string => wordKey(text.toLowerCase().replace(KIND, ' '));

const namesOf = (license: License, system: PracticeSystem): string[] => [
  ...system.licenses[license],
  system.called[license].label,
  ...LANGUAGES.map((language) => inLanguage(language, () => licenseName(license, system))),
];

/** Reads cells that name licenses: “Provider + Admin”, “None”. Undefined for a cell with another word in it. */
export function licensesReader(system: PracticeSystem): (text: string) => Meaning | undefined {
  const known = new Map<string, License>();
  for (const license of LICENSES) for (const name of namesOf(license, system)) known.set(bare(name), license);
  const read = (parts: readonly string[]): Meaning | undefined => {
    const found = new Set<License>();
    for (const part of parts) {
      const key = wordKey(part);
      if (key === '' || NONE.has(key)) continue;
      const license = known.get(bare(part));
      if (BOTH.has(key)) for (const one of LICENSES) found.add(one);
      else if (license) found.add(license);
      else return undefined;
    }
    if (found.size === 2) return 'both';
    const [only = 'none'] = found;
    return only;
  };
  // Lines in one cell have become blanks between words.
  return (text) => read(text.split(BETWEEN)) ?? read(text.split(/\s+/));
}
