import type { Archive } from '../archive.ts';
import type { MarkupReader } from '../markup/markupParser.ts';
import { readPart } from '../readPart.ts';
import type { Sheet } from '../sheet.ts';
import { refusedFile, withPassword } from '../sheetMistake.ts';
import { OdsReader } from './odsReader.ts';
import { SettingsReader } from './settingsReader.ts';

export const ODS_CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const SETTINGS = 'settings.xml';

/** A part with a password stands in its archive like any other; the manifest alone says so. */
class ManifestReader implements MarkupReader {
  isEncrypted = false;

  open(name: string): void {
    if (name === 'encryption-data') this.isEncrypted = true;
  }

  close(): void {}
  text(): void {}
}

/** @throws PracticeError for a text or a drawing */
export const sheetsOf = ({ isSpreadsheet, sheets }: OdsReader): Sheet[] => {
  if (!isSpreadsheet) throw refusedFile((found) => found.document);
  return sheets;
};

/**
 * The sheets of an OpenDocument spreadsheet.
 * @throws PracticeError for another document, and for one that is damaged, has a password, or is larger than is taken
 */
export async function readOds(archive: Archive): Promise<Sheet[]> {
  const manifest = new ManifestReader();
  if (archive.has(MANIFEST)) await readPart(archive, MANIFEST, manifest);
  if (manifest.isEncrypted) throw withPassword();
  const settings = new SettingsReader();
  if (archive.has(SETTINGS)) await readPart(archive, SETTINGS, settings);
  return sheetsOf(await readPart(archive, ODS_CONTENT, new OdsReader(settings.activeSheet)));
}
