import { cellRange } from '../address.ts';
import { attribute } from '../markup/attribute.ts';
import type { MarkupReader } from '../markup/markupParser.ts';
import type { SheetTable } from '../sheet.ts';

/** Reads what Excel knows as a table. */
export class TableReader implements MarkupReader {
  table: SheetTable | undefined;

  open(name: string, tag: string): void {
    const range = name === 'table' && cellRange(attribute(tag, 'ref') ?? '');
    if (!range) return;
    this.table = {
      name: attribute(tag, 'displayName') ?? attribute(tag, 'name') ?? '',
      range,
      hasTotals: Number(attribute(tag, 'totalsRowCount') ?? 0) > 0,
    };
  }

  close(): void {}
  text(): void {}
}
