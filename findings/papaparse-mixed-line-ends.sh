#!/usr/bin/env bash
# papaparse 5.7.1: the end of the first line is taken for the end of all lines. A file whose heading line ends in CR LF
# and whose rows end in LF (a heading put in front by a script) gives one row for all people, and no error is told.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund papaparse@5.7.1 >/dev/null
seen=$(node -e '
const Papa = require("papaparse");
const { data, errors } = Papa.parse("Name,Status\r\nPerson One,Active\nPerson Two,Inactive\n");
console.log(JSON.stringify({ data, errors: errors.length }));
')
expected='{"data":[["Name","Status"],["Person One","Active\nPerson Two","Inactive\n"]],"errors":0}'
echo "papaparse 5.7.1, a heading line that ends in CR LF above two rows that end in LF:"
echo "  seen:     $seen"
echo "  expected: one row for both people, the second one inside the first one's status, and no error"
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
