#!/usr/bin/env bash
# read-excel-file 9.3.17: texts that a writer has put into CDATA (XML 1.0 §2.7) are lost. A text of which a part is CDATA
# keeps only what follows it; a text that is CDATA as a whole is an empty cell. Nothing is told.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund read-excel-file@9.3.17 fflate@0.8.3 >/dev/null
cat > run.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';

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
const texts = '<si><t><![CDATA[Therapist & supervisor]]></t></si><si><t>Person <![CDATA[& Partner]]> One</t></si><si><t>plain</t></si>';
const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>';
const [{ data }] = await readWorkbook(book(cells, texts));
console.log(JSON.stringify(data));
JS
seen=$(node run.mjs)
expected='[[null,"One","plain"]]'
echo 'read-excel-file 9.3.17, a row of three texts: one in CDATA, one partly in CDATA, one plain:'
echo "  seen:     $seen"
echo '  expected: the first is null, of the second only “One” is left, the third is there'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
