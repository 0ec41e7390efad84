import { refuseIfOff } from './policySignal.ts';
import { type FileType, saveFile } from './saveFile.ts';

/**
 * Hands out a text as a file.
 * @throws Error in words where the organization has turned that off
 */
export function exportFile(text: string, name: string, type: FileType): void {
  refuseIfOff('export');
  saveFile(text, name.replace(/[^a-z0-9.-]/gi, '-'), type);
}
