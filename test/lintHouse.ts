import { globSync, readFileSync } from 'node:fs';
import { houseOf } from './house/imports.ts';
import { faultsOf } from './house/rules.ts';

/** Keeps the layout of `core`, `components` and `entrypoints`: docs/design.md says why it is as it is. */
const paths = globSync('{core,components,entrypoints}/**/*.{ts,tsx,css}').sort();
const house = houseOf(new Map(paths.map((path) => [path, readFileSync(path, 'utf8')])));
const faults = faultsOf(house);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`The house is in order: ${house.size} files.`);
