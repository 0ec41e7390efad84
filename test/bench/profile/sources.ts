import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import type { Frame } from './samples.ts';

/** Where a function stands in the source. */
export interface Place {
  /** From the root of the project; of a library, from its name on. */
  file: string;
  name: string;
}

const EXTENSION = /^chrome-extension:\/\/[^/]+\/(.+)$/;
const METHOD = /^(?:async |get |set |static |readonly )*([#\w$]+)/;
const FUNCTION = /([#\w$]+)(?:: [^=]+)?(?: = |: |function )(?:async )?(?:function )?\(?$/;

/** What a function is called that begins at this place of a line; '': it has no name. */
const nameAt = (line: string, column: number): string => {
  const [before, after] = [line.slice(0, column), line.slice(column)];
  const isFirst = /^\s*(?:(?:async|get|set|static|readonly) )*$/.test(before);
  return (
    FUNCTION.exec(before)?.[1] ??
    /^function ([\w$]+)/.exec(after)?.[1] ??
    (isFirst ? METHOD.exec(after)?.[1] : '') ??
    ''
  );
};

/** Finds the functions of a built extension in the source that it was built from. */
export class Sources {
  readonly #folder: string;
  readonly #maps = new Map<string, SourceMap | undefined>();
  readonly #lines = new Map<string, readonly string[]>();
  readonly #places = new Map<string, Place | undefined>();

  /** @param folder the built extension, with its source maps */
  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  /** Undefined: it is none of the extension's. */
  placeOf({ url, lineNumber = 0, columnNumber = 0 }: Frame): Place | undefined {
    const [, file] = EXTENSION.exec(url ?? '') ?? [];
    if (file === undefined) return undefined;
    const key = `${file} ${lineNumber} ${columnNumber}`;
    if (!this.#places.has(key)) this.#places.set(key, this.#find(file, lineNumber, columnNumber));
    return this.#places.get(key);
  }

  #find(file: string, line: number, column: number): Place | undefined {
    const entry = this.#mapOf(file)?.findEntry(line, column);
    if (!entry || !('originalSource' in entry) || !entry.originalSource) return undefined;
    const path = resolve(dirname(join(this.#folder, file)), entry.originalSource);
    const text = this.#linesOf(path)[entry.originalLine] ?? '';
    const named = nameAt(text, entry.originalColumn);
    return {
      file: relative('.', path).replace(/^.*node_modules\//, ''),
      name: named || `line ${entry.originalLine + 1}`,
    };
  }

  #linesOf(path: string): readonly string[] {
    const lines = this.#lines.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []);
    this.#lines.set(path, lines);
    return lines;
  }

  #mapOf(file: string): SourceMap | undefined {
    const path = join(this.#folder, `${file}.map`);
    if (!this.#maps.has(file))
      this.#maps.set(
        file,
        existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload) : undefined,
      );
    return this.#maps.get(file);
  }
}
