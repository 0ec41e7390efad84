import type { Tenant } from '../tenants.ts';

export interface Call {
  tenant: Tenant;
  path: string;
  /** Parts of the path, by the names that the route gives them. */
  params: Record<string, string>;
  query: URLSearchParams;
  body: string;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Undefined where there is no such thing. */
export type Handler = (call: Call) => Reply | undefined;
export type Route = readonly [method: 'GET' | 'POST', path: string, handler: Handler];

export const page = (body: string, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

export const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/** After a form was sent: the browser opens this page, and a reload sends nothing again. */
export const redirect = (location: string): Reply => ({ status: 303, headers: { location }, body: '' });

/** The parts of a path that fits a pattern such as /staff/:id/permissions. */
function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const text = given[i] ?? '';
    if (part.startsWith(':') && text) params[part.slice(1)] = text;
    else if (part !== text) return undefined;
  }
  return params;
}

export function answer(routes: readonly Route[], method: string, call: Omit<Call, 'params'>): Reply | undefined {
  for (const [wanted, pattern, handler] of routes) {
    if (wanted !== method) continue;
    const params = match(pattern, call.path);
    if (params) return handler({ ...call, params });
  }
  return undefined;
}
