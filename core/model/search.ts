/** A text as it is searched: without accents, case and what stands between words. */
export const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether each word that was typed in begins a word of the text: “lef fran” finds François Lefèvre. */
export function isFoundBy(query: string, text: string): boolean {
  const inText = ` ${searchable(text)}`;
  return searchable(query)
    .split(' ')
    .every((word) => inText.includes(` ${word}`));
}
