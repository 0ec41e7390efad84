import type { Sheet } from './sheet.ts';
export const readSheets = async (_: { name: string; bytes: Uint8Array }): Promise<Sheet[]> => [];
