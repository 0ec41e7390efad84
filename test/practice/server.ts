import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { readAssets } from './assets.ts';
import { certificate } from './certificate.ts';
import { notFound } from './notFound.ts';
import { addOnsApi } from './routes/addOnsApi.ts';
import { api } from './routes/api.ts';
import { app } from './routes/app.ts';
import { classic } from './routes/classic.ts';
import { elsewhere } from './routes/elsewhere.ts';
import { answer, type Reply, type Route } from './routes/route.ts';
import { styles } from './routes/styles.ts';
import { bundleAt } from './styles/bundle.ts';
import { seeds, type Tenant } from './tenants.ts';

export interface PracticeServer {
  port: number;
  /** The live state: what is changed here shows on the next page load. */
  tenant(name: string): Tenant;
  /** Every tenant back to its seed. */
  reset(): void;
  close(): Promise<void>;
}

const DEFAULT_TENANT = 'demo';
const routes: readonly Route[] = [...addOnsApi, ...api, ...app, ...classic, ...elsewhere, ...styles];

const freshTenants = (): Map<string, Tenant> =>
  new Map(Object.entries(seeds).map(([name, seed]) => [name, structuredClone(seed)]));

/** The first label of the host says whose practice is meant: `maple`, or `maple-anything` for a host of its own. */
const tenantName = (host = ''): string => {
  const [label = ''] = host.toLowerCase().split(/[.-]/);
  return Object.hasOwn(seeds, label) ? label : DEFAULT_TENANT;
};

async function reply(request: IncomingMessage, tenant: Tenant, assets: ReadonlyMap<string, Reply>): Promise<Reply> {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'https://localhost');
  const path = pathname.replace(/(.)\/+$/, '$1');
  const asset = assets.get(path) ?? (await bundleAt(path));
  if (asset) return asset;
  const body = await text(request);
  return answer(routes, request.method ?? 'GET', { tenant, path, query, body }) ?? notFound(tenant, path);
}

const failure = (error: unknown): Reply => ({
  status: 500,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `Something went wrong: ${error}`,
});

export async function startPractice({ port = 0 }: { port?: number } = {}): Promise<PracticeServer> {
  const assets = readAssets();
  const tenants = freshTenants();
  const tenant = (name: string): Tenant => {
    const found = tenants.get(name);
    if (!found) throw new Error(`There is no practice “${name}”, only ${[...tenants.keys()].join(', ')}.`);
    return found;
  };

  const server = createServer(await certificate(), async (request, response) => {
    const { status, headers, body } = await reply(request, tenant(tenantName(request.headers.host)), assets).catch(
      failure,
    );
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    tenant,
    reset: () => {
      for (const [name, fresh] of freshTenants()) Object.assign(tenant(name), fresh);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const { port } = await startPractice({ port: Number(process.argv[2] ?? 0) });
  console.log(`The practice listens at https://localhost:${port}/staff`);
}
