const TYPES = { json: 'application/json', csv: 'text/csv;charset=utf-8', txt: 'text/plain;charset=utf-8' } as const;
export type FileType = keyof typeof TYPES;

/** Hands out a text as a file, without a request. */
export function saveFile(text: string, name: string, type: FileType): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[type] }));
  link.download = `license-lens-${name}.${type}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
