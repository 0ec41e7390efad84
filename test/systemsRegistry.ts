import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { DEFAULT_SYSTEM_ID, SYSTEM_IDS } from '../core/systems/ids.ts';
import type { SystemBasics } from '../core/systems/system.ts';

const IDS = 'core/systems/ids.ts';

/** Folders of core/systems that are no practice system. */
const OTHER_FOLDERS: ReadonlySet<string> = new Set(['registry', 'taught']);

/** What the folder of every practice system has: the lists are made of it. */
export const SYSTEM_FILES = ['basics.ts', 'index.ts', 'vocabulary.ts', 'examples.ts'] as const;

/** What is wrong with the folders of the practice systems, each fault in one line that names the folder. */
export function folderFaults(paths: readonly string[], ids: readonly string[]): string[] {
  const folders = new Set(paths.map((path) => path.split('/')[2] ?? ''));
  const unlisted = [...folders].filter((folder) => !ids.includes(folder) && !OTHER_FOLDERS.has(folder));
  const missing = ids
    .flatMap((id) => SYSTEM_FILES.map((file) => `core/systems/${id}/${file}`))
    .filter((path) => !paths.includes(path));
  return [
    ...unlisted.map((folder) => `core/systems/${folder}/ is in no list: add '${folder}' to SYSTEM_IDS of ${IDS}`),
    ...missing.map((path) => `${path} is missing`),
  ];
}

/** A list of `registry/`: what it takes from the folder of each system. */
interface Listed {
  says: string;
  list: string;
  type: 'SystemBasics' | 'PracticeSystem' | 'Vocabulary' | 'Signs' | 'SystemExamples' | 'HostedSystem';
  from: (typeof SYSTEM_FILES)[number] | 'signs.ts' | 'labels.ts';
  name: string;
  /** The name under which the default system stands in the same file. */
  first?: string;
  /** Only of systems whose hosts are known. */
  isHosted?: true;
}

const LISTS: Readonly<Record<string, Listed>> = {
  basics: {
    says: 'Every practice system without its pages: a door that reads none need not carry them.',
    list: 'systemBasics',
    type: 'SystemBasics',
    from: 'basics.ts',
    name: 'basics',
    first: 'defaultBasics',
  },
  systems: {
    says: 'Every practice system, but how its pages look.',
    list: 'systems',
    type: 'PracticeSystem',
    from: 'index.ts',
    name: 'system',
    first: 'defaultSystem',
  },
  vocabularies: {
    says: 'How the pages of systems look whose hosts are known.',
    list: 'vocabularies',
    type: 'Vocabulary',
    from: 'vocabulary.ts',
    name: 'vocabulary',
    isHosted: true,
  },
  signs: {
    says: 'By what their pages are known at a first look: what every content script loads. It is given others when it asks.',
    list: 'knownSigns',
    type: 'Signs',
    from: 'signs.ts',
    name: 'signs',
    isHosted: true,
  },
  hosts: {
    says: 'On which hosts each system is, where that is known.',
    list: 'hostedSystems',
    type: 'HostedSystem',
    from: 'labels.ts',
    name: 'labels',
    isHosted: true,
  },
  allVocabularies: {
    says: 'How the pages of every practice system look.',
    list: 'allVocabularies',
    type: 'Vocabulary',
    from: 'vocabulary.ts',
    name: 'vocabulary',
  },
  examples: {
    says: 'Example pages of every practice system, in the order of their ids: for the tests alone.',
    list: 'systemExamples',
    type: 'SystemExamples',
    from: 'examples.ts',
    name: 'examples',
  },
};

const LINE_WIDTH = 120;

/** A list as the formatter writes it. */
const listOf = (start: string, ids: readonly string[]): string => {
  const line = `${start}[${ids.join(', ')}];`;
  return line.length <= LINE_WIDTH ? line : `${start}[\n${ids.map((id) => `  ${id},\n`).join('')}];`;
};

const registryFile = ({ says, list, type, from, name, first }: Listed, ids: readonly string[]): string => {
  const imports = [
    ...ids.map((id) => [`../${id}/${from}`, `import { ${name} as ${id} } from '../${id}/${from}';`] as const),
    ['../system.ts', `import type { ${type} } from '../system.ts';`] as const,
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `// Made of ${IDS} by \`npm run systems\`.`,
    '',
    ...imports.map(([, line]) => line),
    '',
    `/** ${says} */`,
    listOf(`export const ${list}: readonly ${type}[] = `, ids),
    ...(first ? ['', '/** The one that is meant where nobody has said which. */'] : []),
    ...(first ? [`export const ${first}: ${type} = ${DEFAULT_SYSTEM_ID};`] : []),
    '',
  ].join('\n');
};

/** Where ids stand in files that say other things as well. */
const NAMED: readonly { path: string; place: RegExp; ids: (ids: readonly string[]) => string }[] = [
  {
    path: 'entrypoints/widget/package/types/data.d.ts',
    place: /(?<=^export type System = )[^;]*/m,
    ids: (ids) => ids.map((id) => `'${id}'`).join(' | '),
  },
  {
    path: 'docs/organizations.md',
    place: /(?<=which one it is: )[^;]*/,
    ids: (ids) => ids.map((id) => `\`${id}\``).join(', '),
  },
];

const hasHosts = async (id: string): Promise<boolean> => {
  const { basics }: { basics: SystemBasics } = await import(`../core/systems/${id}/basics.ts`);
  return basics.hosts.length > 0;
};

/** Every file that is made of the list of systems, by its path, as it should be. */
export async function systemsFiles(): Promise<Map<string, string>> {
  const known = await Promise.all(SYSTEM_IDS.map(hasHosts));
  const hosted = SYSTEM_IDS.filter((_, i) => known[i]);
  return new Map([
    ...Object.entries(LISTS).map(([file, listed]) => {
      const text = registryFile(listed, listed.isHosted ? hosted : SYSTEM_IDS);
      return [`core/systems/registry/${file}.ts`, text] as const;
    }),
    ...NAMED.map(({ path, place, ids }) => {
      const text = readFileSync(path, 'utf8');
      if (!place.test(text)) throw new Error(`${path} has no place for the systems: ${place}`);
      return [path, text.replace(place, ids(SYSTEM_IDS))] as const;
    }),
  ]);
}

export const systemPaths = (): string[] => globSync('core/systems/*/*.ts').sort();

async function writeSystemsFiles(): Promise<void> {
  const faults = folderFaults(systemPaths(), SYSTEM_IDS);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else for (const [path, text] of await systemsFiles()) writeFileSync(path, text);
}

// Without `await`: tests of mutants import this file in a form that has none outside functions (test/mutation).
if (import.meta.main) writeSystemsFiles();
