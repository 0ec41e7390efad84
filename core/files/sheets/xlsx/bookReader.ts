import { attribute, saysYes } from '../markup/attribute.ts';
import type { MarkupReader } from '../markup/markupParser.ts';

/** A sheet, as the list of a workbook has it. */
export interface ListedSheet {
  name: string;
  /** Which relationship leads to it. */
  id: string;
  isHidden: boolean;
}

/** Reads what a workbook says of its sheets. */
export class BookReader implements MarkupReader {
  readonly sheets: ListedSheet[] = [];
  /** Which of them was in front; none if nothing is said of it. */
  activeSheet = -1;
  counts1904 = false;

  open(name: string, tag: string): void {
    if (name === 'workbookPr') this.counts1904 = saysYes(tag, 'date1904');
    if (name === 'workbookView' && this.activeSheet < 0) this.activeSheet = Number(attribute(tag, 'activeTab') ?? 0);
    if (name !== 'sheet') return;
    this.sheets.push({
      name: attribute(tag, 'name') ?? '',
      id: attribute(tag, 'id') ?? '',
      isHidden: /hidden$/i.test(attribute(tag, 'state') ?? ''),
    });
  }

  close(): void {}
  text(): void {}
}
