import { loadFile } from './loadFile.ts';

/** Where the parts of a script meet: the build writes them into files of their own, which name this place. */
export const PARTS_PLACE = 'license-lens parts';

/** What a build of a script in several files makes at the beginning of the first (`partsApart.ts`). */
interface PartFiles {
  /** Parts that have come, by their names. */
  left: Record<string, unknown>;
  /** What a part brings that has come. */
  need: (part: string) => object;
  /** Files that may be asked for: each is called as a part that is in it. */
  later: readonly string[];
  /** What a part brings, once these files are loaded. The build puts it in the place of `import()`. */
  bring?: (part: string, files: readonly string[]) => Promise<object>;
}

/** Undefined: all stands in the script itself, as it does while it is developed. */
const parts = (globalThis as { [place: symbol]: PartFiles | undefined })[Symbol.for(PARTS_PLACE)];

/** Where the parts of this script stand in the package. */
export const partFiles = (): readonly string[] => parts?.later.map((file) => `/${file}`) ?? [];

/** Lets this script load its parts. To be called at its start. */
export function bringParts(): void {
  if (!parts) return;
  parts.bring = async (part, files) => {
    await Promise.all(files.map((file) => parts.left[file] ?? loadFile(`/${file}`)));
    return parts.need(part);
  };
}
