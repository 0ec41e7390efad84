import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARIES } from '../../entrypoints/options/libraries.ts';

interface Component {
  name: string;
  group?: string;
  'bom-ref': string;
}

interface Bom {
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
  metadata: { component: { 'bom-ref': string }; timestamp?: string };
  serialNumber?: string;
}

/** What is built in, out of all that is installed: a CycloneDX document of the packages that the stores get. */
const built = (all: Bom): Bom => {
  const names = new Set(LIBRARIES.map(({ name }) => name));
  const components = all.components.filter(({ name, group }) => names.has(group ? `${group}/${name}` : name));
  if (components.length !== names.size) throw new Error(`expected ${names.size} libraries, found ${components.length}`);
  const refs = new Set(components.map((component) => component['bom-ref']));
  const own = all.metadata.component['bom-ref'];
  const dependencies = all.dependencies
    .filter(({ ref }) => refs.has(ref) || ref === own)
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: ref === own ? [...refs] : dependsOn.filter((one) => refs.has(one)),
    }));
  // Two builds of one version have the same: neither the hour nor a number of their own.
  const { serialNumber: _, ...rest } = all;
  const { timestamp: __, ...metadata } = all.metadata;
  return { ...rest, metadata, components, dependencies };
};

const { stdout, status } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error('npm could not say what is installed.');
mkdirSync('.output', { recursive: true });
const file = join('.output', 'license-lens.cdx.json');
const bom = built(JSON.parse(stdout));
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${file}: ${bom.components.length} libraries are built in.`);
