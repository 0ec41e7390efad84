#!/usr/bin/env bash
# exceljs 4.4.0: a cell of type "d" holds a date as ISO 8601 writes it (ECMA-376, part 1, 18.18.11). It is read as the
# number with which that text begins: the year. Nothing is told.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund exceljs@4.4.0 fflate@0.8.3 >/dev/null 2>&1
cat > run.mjs <<'JS'
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';

const ns = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pack = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const book = (cells, texts = "") =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          "[Content_Types].xml": `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
          "_rels/.rels": `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
          "xl/workbook.xml": `<workbook ${ns} xmlns:r="${rel}"><sheets><sheet name="Staff" sheetId="1" r:id="rId1"/></sheets></workbook>`,
          "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
          "xl/sharedStrings.xml": `<sst ${ns}>${texts}</sst>`,
          "xl/worksheets/sheet1.xml": `<worksheet ${ns}><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
  );
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(book('<c r="A1" t="d"><v>2024-03-01T00:00:00</v></c>'));
console.log(JSON.stringify(workbook.worksheets[0].getCell('A1').value));
JS
seen=$(node run.mjs)
echo 'exceljs 4.4.0, a cell of type d with 2024-03-01T00:00:00:'
echo "  seen:     $seen"
echo '  expected: 2024'
[ "$seen" = 2024 ] || { echo 'This has changed.'; exit 1; }
