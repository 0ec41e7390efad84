import { lookAt, Memory, readPage, systemById, type Vocabulary, writeSnapshot } from '../../core/index.ts';

/**
 * What the page looks like, without anybody's data.
 * @param names of people that are known to be at the practice: no word of theirs stays, whatever it means
 */
export function snapshotOf(vocabulary: Vocabulary, names: readonly string[]): string {
  const result = readPage(document, location.href, vocabulary);
  const read = result && 'reading' in result ? result.reading.staff.map(({ name }) => name) : [];
  const look = lookAt(document, location.href, vocabulary, new Memory());
  const permissions = systemById(vocabulary.id)?.permissions ?? [];
  return writeSnapshot({
    page: look,
    ...look,
    vocabulary,
    permissions: permissions.flatMap(({ labels }) => labels),
    names: [...names, ...read],
  });
}
