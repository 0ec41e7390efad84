import { utf8 } from '../archive.ts';

/** A file made for this test, the kind of oddity in it, and what must be read from it, or how it must be refused. */
export interface OwnFile {
  kind: string;
  what: string;
  name: string;
  bytes: Uint8Array;
  gives: readonly string[] | RegExp;
}

/** Files of one kind. */
export const ofKind =
  (kind: string, name: string) =>
  (what: string, content: string | Uint8Array, gives: OwnFile['gives']): OwnFile => ({
    kind,
    what,
    name,
    bytes: typeof content === 'string' ? utf8(content) : content,
    gives,
  });
