import { format } from 'node:util';
import { expect, vi } from 'vitest';

type Body = (...args: unknown[]) => unknown;

export interface Test {
  name: string;
  run: () => Promise<void>;
}

interface Scope {
  name: string;
  around?: Scope;
  before: Body[];
  after: Body[];
  once: Body[];
}

const scopes = (scope: Scope): Scope[] => (scope.around ? [...scopes(scope.around), scope] : [scope]);

/** Runs a test with what stands before and after it. */
async function run(scope: Scope, body: Body, args: unknown[]): Promise<void> {
  const all = scopes(scope);
  for (const { once } of all) for (const first of once.splice(0)) await first();
  for (const { before } of all) for (const each of before) await each();
  try {
    await body(...args);
  } finally {
    for (const { after } of all) for (const each of after) await each();
  }
}

/** What test files ask of Vitest, and the tests they say; Vitest itself takes a second to begin, for every mutant. */
export function suite() {
  const tests: Test[] = [];
  let scope: Scope = { name: '', before: [], after: [], once: [] };

  const add = (name: string, first: unknown, second: unknown, args: unknown[] = []): void => {
    const [body] = [first, second].filter((it): it is Body => typeof it === 'function');
    const here = scope;
    const whole = `${here.name}${name}`;
    const same = tests.filter((test) => test.name.split('\0')[0] === whole).length;
    if (body) tests.push({ name: same ? `${whole}\0${same}` : whole, run: () => run(here, body, args) });
  };
  const within = (name: string, body: Body, args: unknown[] = []): void => {
    const around = scope;
    scope = { name: `${around.name}${name} > `, around, before: [], after: [], once: [] };
    body(...args);
    scope = around;
  };
  const each = (say: (name: string, body: Body, args: unknown[]) => void) => (cases: readonly unknown[]) => {
    return (name: string, ...rest: unknown[]) => {
      const [body] = rest.filter((it): it is Body => typeof it === 'function');
      for (const one of cases) {
        const args = Array.isArray(one) ? one : [one];
        if (body) say(format(name, ...args.map((arg) => (typeof arg === 'object' ? '' : arg))), body, args);
      }
    };
  };
  const it = Object.assign((name: string, a: unknown, b?: unknown) => add(name, a, b), {
    each: each((name, body, args) => add(name, body, undefined, args)),
  });
  const describe = Object.assign((name: string, body: Body) => within(name, body), { each: each(within) });
  const door = {
    it,
    test: it,
    describe,
    expect,
    vi,
    beforeEach: (body: Body) => scope.before.push(body),
    afterEach: (body: Body) => scope.after.push(body),
    beforeAll: (body: Body) => scope.once.push(body),
    afterAll: () => undefined,
  };
  return { door, tests };
}
