import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NoSuchLine } from './pages/parseSnapshot.ts';
import { replay, tell } from './pages/replay.ts';

const { positionals: files } = parseArgs({ allowPositionals: true });
if (files.length === 0) {
  console.error('npm run replay FILE…: says what is read of a page that was saved from the panel, and why not more.');
  process.exitCode = 1;
}
for (const file of files) {
  console.log(file);
  try {
    for (const line of tell(replay(readFileSync(file, 'utf8')))) console.log(`  ${line}`);
  } catch (error) {
    if (!(error instanceof NoSuchLine) && !(error instanceof Error && 'code' in error)) throw error;
    console.error(`  ${error.message}`);
    process.exitCode = 1;
  }
}
