/** A label without what varies from page to page: case, spaces, counts, the signs around it. */
export const labelKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[®™*+▲▼↑↓⌄…]/g, ' ')
    .replace(/\(\s*\d+\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–-]+|[\s:.–-]+$/g, '');

/** Whether a text is one of these labels. */
export const isLabel = (text: string, labels: readonly string[]): boolean => {
  const key = labelKey(text);
  return key !== '' && labels.some((label) => labelKey(label) === key);
};
