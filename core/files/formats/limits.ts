/** How much is taken from a file; more is refused before it is read. */
export const LIMITS = {
  /** Of a file, in bytes. */
  bytes: 20_000_000,
  /** Of a workbook once it is unpacked, in bytes. */
  unpacked: 100_000_000,
  rows: 50_000,
  columns: 1_000,
  /** Of one cell. */
  characters: 1_000,
  /** Of brackets in each other, in JSON. */
  depth: 100,
} as const;

/** “20 MB”. */
export const sizeText = (bytes: number): string => {
  const [unit, size] = bytes < 1_000_000 ? (['kB', 1_000] as const) : (['MB', 1_000_000] as const);
  return `${(bytes / size).toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`;
};

export const countText = (count: number): string => count.toLocaleString('en');
