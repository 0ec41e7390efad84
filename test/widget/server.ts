import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { docsPage } from '../../entrypoints/widget/docs/page.ts';
import { buildWidget, PACKAGE } from '../../entrypoints/widget/package/build.ts';
import { knownPractice } from '../known/index.ts';
import { docsScript, HOSTS, hostScript, isHost, partOfScript } from './scripts.ts';

export interface WidgetServer {
  port: number;
  origin: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  /** What browsers have reported against the content security policy. */
  violations: string[];
  close(): Promise<void>;
}

/** The strictest page there is; `connect` lets it ask its own site. */
const policy = (connect: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ...(connect ? ["connect-src 'self'"] : []),
    "require-trusted-types-for 'script'",
    'report-uri /violation',
  ].join('; ');

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.html': 'text/html',
};

interface Reply {
  body: string | Buffer;
  type: string;
  status?: number;
  csp?: string;
}

const json = (value: unknown): Reply => ({ body: JSON.stringify(value), type: TYPES['.json'] ?? '' });

const html = (body: string, isOpen = false, status = 200): Reply => ({
  body,
  type: TYPES['.html'] ?? '',
  status,
  csp: policy(isOpen),
});

const hostPage = (name: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${name}</title>
<body><div id="app"></div><script type="module" src="/host/${name}.js"></script>
${name === 'plain' ? MODULE : ''}</body></html>`;

/** A page with nothing on it but the elements’ script, for tests to fill. */
const blankPage = (script: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Blank</title>
<link rel="stylesheet" href="/blank.css">
<body><main><h1>Blank</h1></main>${script}</body></html>`;

const CLASSIC = '<script src="/license-lens.classic.js"></script>';
const MODULE = '<script type="module" src="/license-lens.js"></script>';

const FIXED: Record<string, () => Reply> = {
  '/blank': () => html(blankPage(CLASSIC)),
  '/open': () => html(blankPage(CLASSIC), true),
  '/module': () => html(blankPage(MODULE)),
  '/blank.css': () => ({
    body: ':root { color-scheme: light dark; } body { font: 16px/1.5 Georgia, serif; }',
    type: TYPES['.css'] ?? '',
  }),
  '/broken.json': () => ({ body: '{ "staff": [\n  { "id": 1, }\n] }', type: TYPES['.json'] ?? '' }),
  '/docs.css': () => ({
    body: readFileSync(join(PACKAGE, '..', '..', 'entrypoints', 'widget', 'docs', 'docs.css')),
    type: TYPES['.css'] ?? '',
  }),
};

const docs = (): Reply => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(PACKAGE, name), 'utf8'));
  const { version } = read('package.json') as { version: string };
  const sums = read('integrity.json') as Record<string, string>;
  return html(docsPage(version, sums['license-lens.classic.js'] ?? ''), true);
};

const reply = async (path: string): Promise<Reply> => {
  if (path === '/') return docs();
  if (path === '/roster.json') return json(await knownPractice(Date.now()));
  const fixed = FIXED[path];
  if (fixed) return fixed();
  if (path === '/docs.js') return { body: await docsScript(), type: TYPES['.js'] ?? '' };
  const name = /^\/(?:host\/)?(\w+)(?:\.js)?$/.exec(path)?.[1];
  if (isHost(name))
    return path.startsWith('/host/')
      ? { body: await hostScript(name), type: TYPES['.js'] ?? '' }
      : html(hostPage(name));
  const part = partOfScript(path.slice(1));
  if (part !== undefined) return { body: part, type: TYPES['.js'] ?? '' };
  try {
    if (/^\/[\w.-]+$/.test(path))
      return { body: readFileSync(join(PACKAGE, path)), type: TYPES[extname(path)] ?? 'text/plain' };
  } catch {
    // It is not in the package.
  }
  return html('<!doctype html><title>Nothing here</title><p>Nothing here.', false, 404);
};

/** Serves the package with its documentation, and pages of others that use it. */
export async function startWidget({ port = 0 }: { port?: number } = {}): Promise<WidgetServer> {
  if (!existsSync(join(PACKAGE, 'package.json'))) throw new Error('there is no package yet: npm run build:widget');
  const asked: string[] = [];
  const violations: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/violation') {
      let body = '';
      for await (const part of request) body += part;
      violations.push(body);
      response.writeHead(204).end();
      return;
    }
    asked.push(pathname);
    const { body, type, status = 200, csp } = await reply(pathname);
    response
      .writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...(csp && { 'content-security-policy': csp }) })
      .end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: listening } = server.address() as AddressInfo;
  return {
    port: listening,
    origin: `http://localhost:${listening}`,
    asked,
    violations,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  await buildWidget();
  const { origin } = await startWidget({ port: Number(process.argv[2] ?? 0) });
  console.log(
    `\nThe documentation of the widget: ${origin}/\nIn other applications: ${HOSTS.map((name) => `${origin}/${name}`).join('  ')}`,
  );
}
