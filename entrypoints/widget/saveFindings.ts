import { findingsCsv, findingsJson, type Glance, inLanguage, type Language } from '../../core/index.ts';
import { type FileType, saveFile } from '../shared/saveFile.ts';

/** Hands out what was found as a file, in the words of a language. */
export function saveFindings(glance: Glance, type: FileType, language: Language): void {
  const write = type === 'json' ? findingsJson : findingsCsv;
  saveFile(
    inLanguage(language, () => write(glance)),
    'findings',
    type,
  );
}
