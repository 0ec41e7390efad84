import type { Archive } from '../archive.ts';
import { attribute } from '../markup/attribute.ts';
import type { MarkupReader } from '../markup/markupParser.ts';
import { readPart } from '../readPart.ts';

/** What a part of a workbook refers to. */
export interface Relationship {
  id: string;
  /** The end of its type: `worksheet`. Before it stands which edition of the standard it is in. */
  type: string;
  /** The name of the part. */
  target: string;
}

/** The name of a part, as it is addressed from a folder. */
const resolved = (folder: string, target: string): string => {
  const path = target.startsWith('/') ? target : `${folder}/${target}`;
  const names: string[] = [];
  for (const name of path.replaceAll('\\', '/').split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
};

class RelationshipsReader implements MarkupReader {
  readonly found: Relationship[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  open(name: string, tag: string): void {
    if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
    this.found.push({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
      target: resolved(this.#folder, attribute(tag, 'Target') ?? ''),
    });
  }

  close(): void {}
  text(): void {}
}

/** What a part refers to; '' is the workbook as a whole. */
export async function relationshipsOf(archive: Archive, part: string): Promise<Relationship[]> {
  const [, folder = '', name = part] = /^(.*)\/([^/]*)$/.exec(part) ?? [];
  const rels = `${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`;
  if (!archive.has(rels)) return [];
  return (await readPart(archive, rels, new RelationshipsReader(folder))).found;
}
