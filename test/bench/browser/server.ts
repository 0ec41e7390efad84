import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { auditPractice, type Practice } from '../../../core/index.ts';
import { certificate } from '../../practice/certificate.ts';
import { practiceOf } from '../people.ts';
import { clientList, floorList, inviteForm, permissionsOf, staffList, virtualList } from './pages.ts';

export interface BenchServer {
  port: number;
  close(): Promise<void>;
}

const practices = new Map<number, Practice>();
export const benchPractice = (count: number): Practice => {
  const practice = practices.get(count) ?? practiceOf(count);
  practices.set(count, practice);
  return practice;
};

/** Who carries a badge on the page. */
export const flaggedIn = (practice: Practice): string[] => [
  ...new Set(auditPractice(practice).findings.flatMap(({ staffId, quiet }) => (quiet ? [] : (staffId ?? [])))),
];

/** The host that the extension knows. */
export const HOST = 'bench.theranest.com';

const pageAt = (path: string, count: number): string | undefined => {
  const { staff } = benchPractice(count);
  const [, id] = /^\/staff\/([^/]+)\/permissions$/.exec(path) ?? [];
  const member = staff.find((one) => one.id === id);
  if (member) return permissionsOf(member);
  switch (path) {
    case '/staff':
      return staffList(staff);
    case '/floor':
      return floorList(staff, flaggedIn(benchPractice(count)));
    case '/clients':
      return clientList(staff);
    case '/virtual':
      return virtualList(staff);
    case '/invite':
      return inviteForm(count);
    case '/empty':
      return '<!doctype html><title>Empty</title>';
    default:
      return undefined;
  }
};

/** Serves the pages with as many rows as `?rows=` says. */
export async function startServer(): Promise<BenchServer> {
  const pages = new Map<string, string | undefined>();
  const server = createServer(await certificate(), ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'https://localhost');
    if (!pages.has(url)) pages.set(url, pageAt(pathname, Number(searchParams.get('rows') ?? 1)));
    const body = pages.get(url);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
