import { dirname, join } from 'node:path/posix';
import type { Plugin, Rolldown } from 'vite';
import { PARTS_PLACE } from './partFiles.ts';

type Chunk = Rolldown.OutputChunk;
/** How a chunk gives what others ask for: at its end, and nothing that it gives changes after that. */
const GIVES =
  /Object\.defineProperty\(exports,(["'`][\w$]+["'`]),\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g;

type Chunks = ReadonlyMap<string, Chunk>;
type Files = ReadonlyMap<string, string>;

const PLACE = `globalThis[Symbol.for(${JSON.stringify(PARTS_PLACE)})]`;

/** How a chunk asks for what another one brings: at once, and later. */
const NEEDS = /\brequire\((["'`])([^"'`]+)\1\)/g;
const LATER = /Promise\.resolve\(\)\.then\(\(\)=>require\((["'`])([^"'`]+)\1\)\)/g;

/** A chunk with all that it needs at once, by their names. */
function neededBy(name: string, chunks: Chunks): Set<string> {
  const needed = new Set([name]);
  for (const one of needed) for (const other of chunks.get(one)?.imports ?? []) needed.add(other);
  return needed;
}

/**
 * The file in which each chunk stands: that of the script, or of the one part that needs it. What several parts need
 * stands by itself, unless whoever asks for them has it already.
 */
export function filesOf(entry: string, chunks: Chunks): Map<string, string> {
  const files = new Map<string, string>();
  const parts = new Map<string, Set<string>>();
  const visit = (all: ReadonlySet<string>, just: Iterable<string>, way: readonly string[]): void => {
    for (const part of new Set([...just].flatMap((name) => chunks.get(name)?.dynamicImports ?? []))) {
      if (way.includes(part)) continue;
      const fresh = [...neededBy(part, chunks)].filter((name) => !all.has(name));
      for (const name of fresh) parts.set(name, (parts.get(name) ?? new Set()).add(part));
      visit(new Set([...all, ...fresh]), fresh, [...way, part]);
    }
  };
  const atOnce = neededBy(entry, chunks);
  visit(atOnce, atOnce, []);
  for (const [name, [part = name, ...others]] of parts) files.set(name, others.length > 0 ? name : part);
  for (const name of atOnce) files.set(name, entry);
  return files;
}

/** The code of a chunk, in which what it asks for is named by its place in the package. */
function linked({ fileName, code, dynamicImports }: Chunk, entry: string, chunks: Chunks, files: Files): string {
  const at = (path: string): string => join(dirname(fileName), path);
  let found = 0;
  const named = code
    .replace(LATER, (_, __, path) => {
      found += 1;
      const needed = new Set([...neededBy(at(path), chunks)].map((name) => files.get(name) ?? name));
      needed.delete(entry);
      return `${PLACE}.bring(${JSON.stringify(at(path))},${JSON.stringify([...needed])})`;
    })
    .replace(GIVES, 'exports[$1]=$2')
    .replace(NEEDS, (_, __, path) => `require(${JSON.stringify(at(path))})`);
  if (found < new Set(dynamicImports).size) throw new Error(`${fileName}: not all of its parts were found`);
  return named;
}

const left = (name: string, code: string): string =>
  `${PLACE}.left[${JSON.stringify(name)}]=(require,exports)=>{${code}\n};`;

/** What the first file begins with: where parts are left, and brought once. */
const beginning = (later: readonly string[]): string => `{
const left={},brought={};
const need=(part)=>{
if(brought[part])return brought[part];
const exports=brought[part]={};
try{left[part](need,exports)}catch(error){delete brought[part];throw error}
return exports};
${PLACE}={left,need,later:${JSON.stringify(later)}}}`;

/**
 * Lets a script load parts of itself with `import()` where a browser has none for it: Chrome's worker. Each part is a
 * script that leaves itself for the one that asks (`partFiles.ts`).
 * @param script its name in the package, and that of the folder of its parts: `background`
 */
export const partsApart = (script: string): Plugin => ({
  name: 'parts-apart',
  apply: 'build',
  enforce: 'post',
  outputOptions: (options) =>
    options.entryFileNames === `${script}.js`
      ? { ...options, format: 'cjs', exports: 'named', codeSplitting: true, chunkFileNames: `${script}/[name].js` }
      : options,
  generateBundle(_, bundle) {
    const entry = bundle[`${script}.js`];
    if (entry?.type !== 'chunk') return;
    const all = Object.values(bundle).filter((one) => one.type === 'chunk');
    const chunks: Chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]));
    const files = filesOf(entry.fileName, chunks);
    const later = [...new Set(files.values())].filter((file) => file !== entry.fileName);
    const written = new Map(
      all.map((chunk) => [chunk.fileName, left(chunk.fileName, linked(chunk, entry.fileName, chunks, files))]),
    );
    for (const chunk of all) {
      const { fileName } = chunk;
      const inIt = [...files].flatMap(([name, file]) => (file === fileName ? (written.get(name) ?? []) : []));
      if (inIt.length === 0) delete bundle[fileName];
      chunk.code = inIt.join('\n');
    }
    entry.code = `${beginning(later)}\n${entry.code}\n${PLACE}.need(${JSON.stringify(entry.fileName)});`;
  },
});
