import { refuseIfOff } from './policy.ts';

const TYPES = { json: 'application/json', csv: 'text/csv;charset=utf-8' } as const;

/**
 * Hands out a text as a file.
 * @throws Error in words where the organization has turned that off
 */
export function download(text: string, name: string, type: keyof typeof TYPES): void {
  refuseIfOff('export');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[type] }));
  link.download = `license-lens-${name.replace(/[^a-z0-9.-]/gi, '-')}.${type}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
