import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const PACKAGE = resolve('.output/widget');
const TSC = resolve('node_modules/typescript/bin/tsc');
const project = mkdtempSync(join(tmpdir(), 'license-lens-project-'));

const run = (command: string, args: readonly string[], cwd = project): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The errors of the compiler, none where all is well. */
const typeErrors = (...files: string[]): string => {
  try {
    run(process.execPath, [
      TSC,
      '--noEmit',
      '--strict',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      '--types',
      '',
      ...files,
    ]);
    return '';
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
};

beforeAll(() => {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--silent', PACKAGE]));
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', `./${filename}`]);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

it('is loaded by Node, where it does nothing and leaves nothing behind', () => {
  writeFileSync(
    join(project, 'server.js'),
    `const names = () => Object.keys(globalThis);
     const before = names().length;
     const all = await Promise.all(['', '/classes', '/check'].map((part) => import('license-lens-widget' + part)));
     await import('license-lens-widget/classic');
     console.log(typeof all[0].LicenseAuditElement, typeof all[1].define, typeof all[2].LicenseCheckElement, names().length - before);`,
  );
  expect(run(process.execPath, ['server.js']).trim()).toBe('function function function 0');
});

it('has everything in it that its package.json names, and needs no other package', () => {
  const installed = join(project, 'node_modules', 'license-lens-widget');
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const files = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(files);
  for (const file of [...files(manifest.exports), manifest.types, manifest.unpkg, manifest.customElements]) {
    expect(readFileSync(join(installed, file), 'utf8').length, file).toBeGreaterThan(10);
  }
  expect(manifest.dependencies).toBeUndefined();
});

it('has types with which the examples of its readme are right, and mistakes are wrong', () => {
  writeFileSync(
    join(project, 'right.ts'),
    `import 'license-lens-widget';
     import { LicenseAuditElement, define, type Practice } from 'license-lens-widget/classes';
     const practice: Practice = { version: 1, system: 'theranest', host: 'demo.theranest.com', pools: { provider: 3 },
       staff: [{ id: '1', name: 'Ana Diaz', licenses: { provider: false }, permissions: { default: true } }] };
     const audit = document.querySelector('license-audit');
     if (audit) audit.practice = practice;
     audit?.addEventListener('license-lens:audit', ({ detail }) => detail.overview.toFix.toFixed());
     document.querySelector('license-check')?.addEventListener('license-lens:advice', ({ detail }) => {
       console.log(detail.advice.license, detail.advice.name);
     });
     define('my-audit', class extends LicenseAuditElement {});`,
  );
  writeFileSync(
    join(project, 'wrong.ts'),
    `import 'license-lens-widget';
     const check = document.createElement('license-check');
     check.job = 'dentist';
     check.advice = undefined;
     check.addEventListener('license-lens:advice', ({ detail }) => detail.nothing);`,
  );
  expect(typeErrors('right.ts')).toBe('');
  expect(typeErrors('wrong.ts').match(/error TS/g)).toHaveLength(3);
});

it('has types for JSX in React and Preact', () => {
  // Their own types are those that are installed here.
  for (const name of ['@types/react', 'csstype', 'preact']) {
    mkdirSync(join(project, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
  }
  const jsx = (framework: string, job: string): string =>
    `/** @jsxImportSource ${framework} */
     import type {} from 'license-lens-widget/${framework}';
     export const view = <p><license-check job="${job}" compact tasks={['billing']} />
       <license-audit src="/roster.json" {...{ 'onlicense-lens:error': (event: CustomEvent) => event.detail }} /></p>;`;
  for (const framework of ['react', 'preact']) {
    writeFileSync(join(project, `${framework}.tsx`), jsx(framework, 'admin'));
    writeFileSync(join(project, `${framework}-wrong.tsx`), jsx(framework, 'dentist'));
    expect(typeErrors('--jsx', 'react-jsx', '--skipLibCheck', `${framework}.tsx`)).toBe('');
    expect(typeErrors('--jsx', 'react-jsx', '--skipLibCheck', `${framework}-wrong.tsx`)).toContain('dentist');
  }
});
