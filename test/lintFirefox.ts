import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

const run = promisify(execFile);
const FAILED = 1;

/** `web-ext lint` on the Firefox build: no error and no warning passes. */
const { stdout } = await run('web-ext', ['lint', '-s', '.output/firefox-mv3', '--output', 'json'], {
  shell: process.platform === 'win32',
}).catch((error: { stdout?: string }) => {
  // With findings it prints them and exits with another code than 0.
  if (error.stdout) return { stdout: error.stdout };
  throw error;
});
const { errors, warnings }: { errors: Message[]; warnings: Message[] } = JSON.parse(stdout);

for (const { code, message, file = '', line = 0 } of [...errors, ...warnings]) {
  console.error(`${code}: ${message} (${file}:${line})`);
}
console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings`);
if (errors.length + warnings.length > 0) process.exitCode = FAILED;
