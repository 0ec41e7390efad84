/** Words with one blank between them: only their case varies. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[®™*+▲▼↑↓⌄…]/g, ' ')
    .replace(/\(\s*\d+\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–-]+|(?<![\s:.–-])[\s:.–-]+$/g, '');

/** A label without what varies from page to page: case, spaces, counts, the signs around it. */
export const labelKey = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : keyOf(text));

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

const keysOf = (labels: readonly string[]): ReadonlySet<string> => {
  const keys = known.get(labels) ?? new Set(labels.map(labelKey));
  known.set(labels, keys);
  return keys;
};

/** Whether a text with this key is one of these labels; a list of labels never changes. */
export const isLabelKey = (key: string, labels: readonly string[]): boolean => key !== '' && keysOf(labels).has(key);

/** Whether a text is one of these labels. */
export const isLabel = (text: string, labels: readonly string[]): boolean => isLabelKey(labelKey(text), labels);
