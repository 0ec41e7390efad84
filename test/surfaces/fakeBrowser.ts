import { store } from '../../entrypoints/background/store.ts';
import type { OwnMessage, PageMessage } from '../../entrypoints/shared/messages.ts';
import type { Reply } from '../../entrypoints/shared/replies.ts';
import type { Where } from '../../entrypoints/shared/tabMessages.ts';
import { room, workers } from './room.ts';

type Message = OwnMessage | PageMessage;

/** What the browser tells, apart from what is kept. */
export interface World {
  /** The tab in front. */
  tab: { url: string; where?: Where | null };
  /** The browser does not let License Lens work on these pages. */
  isBarred: boolean;
  /** It lets nobody allow anything. */
  isRefusing: boolean;
  /** What the organization has set. */
  managed: Record<string, unknown>;
  /** The background takes its time, or was stopped before it could answer. */
  background: 'answers' | 'isBusy' | 'isStopped';
  /** The host of the page that asks, where it is one of the practice. */
  page: string | undefined;
  shortcuts: { name: string; shortcut: string }[];
}

const NOWHERE: World = {
  tab: { url: 'https://demo.theranest.com/staff', where: null },
  isBarred: false,
  isRefusing: false,
  managed: {},
  background: 'answers',
  page: undefined,
  shortcuts: [],
};

export const world: World = { ...NOWHERE };

const area = () => {
  let items: Record<string, unknown> = {};
  return {
    get: async (key: string | null) => (key === null ? { ...items } : key in items ? { [key]: items[key] } : {}),
    set: async (more: Record<string, unknown>) => {
      items = { ...items, ...more };
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete items[key];
    },
    clear: () => {
      items = {};
    },
    setAccessLevel: async () => undefined,
    onChanged: { addListener: () => undefined },
  };
};

export const local = area();
export const synced = area();

type OnChange = (change: object, area: string) => void;
const listeners = new Set<OnChange>();

/** What the organization has set from now on. */
export function manage(values: World['managed']): void {
  world.managed = values;
  for (const listen of listeners) listen({}, 'managed');
}

/** What the browser shows of us around the page. */
export const told: string[] = [];

/** How many questions are not answered yet. */
let open = 0;
export const isWaiting = (): boolean => open + workers.open > 0;

/** What the real background answers. */
async function answerTo(message: Message): Promise<unknown> {
  if (world.page !== undefined) {
    const { answerPage } = await import('../../entrypoints/background/answerPage.ts');
    const origin = `https://${world.page}`;
    const page = { host: world.page, origin, system: 'theranest', tabId: 1 };
    return answerPage(message as PageMessage, page as Parameters<typeof answerPage>[1]);
  }
  const { answerOwn } = await import('../../entrypoints/background/answerOwn.ts');
  return answerOwn(message as OwnMessage);
}

async function reply(message: Message): Promise<Reply<unknown> | undefined> {
  if (world.background === 'isStopped') {
    room.isHurried = true;
    return undefined;
  }
  if (world.background === 'isBusy') return new Promise(() => undefined);
  open += 1;
  try {
    return { ok: true, value: await answerTo(message) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  } finally {
    open -= 1;
  }
}

/** Does nothing, whatever is asked of it. */
const silent: object = new Proxy(() => undefined, {
  get: (_, name) => (name === 'then' ? undefined : silent),
  apply: () => Promise.resolve(undefined),
});

/** An interface of which only these parts do something. */
const partly = <T extends object>(parts: T): T =>
  new Proxy(parts, { get: (target, name) => Reflect.get(target, name) ?? silent });

export type Hear = (
  message: unknown,
  sender: { id: string; url: string; frameId?: number; tab?: never },
  respond: (reply: unknown) => void,
) => unknown;

let background: Hear | undefined;

/** Who hears messages once the background has started. */
export function heardBy(start: () => void): Hear {
  if (!background) start();
  if (!background) throw new Error('the background hears nothing');
  return background;
}

/** A browser as our pages and our background see it. */
export const fakeBrowser = partly({
  runtime: partly({
    id: 'license-lens',
    getURL: (path: string) => `/${path.replace(/^\//, '')}`,
    getManifest: () => ({ version: '0.1.0' }),
    sendMessage: reply,
    onMessage: {
      addListener: (hear: Hear) => {
        if (hear.length > 1) background ??= hear;
      },
    },
  }),
  i18n: partly({ getUILanguage: () => 'en-US' }),
  storage: partly({
    local,
    sync: synced,
    onChanged: { addListener: (listen: OnChange) => listeners.add(listen) },
    managed: partly({ get: async () => world.managed }),
  }),
  tabs: partly({
    query: async () => [{ id: 1, windowId: 1, url: world.tab.url }],
    sendMessage: async () => world.tab.where ?? undefined,
  }),
  permissions: partly({ contains: async () => !world.isBarred, request: async () => !world.isRefusing }),
  scripting: partly({ getRegisteredContentScripts: async () => [] }),
  action: partly({ setTitle: async ({ title }: { title: string }) => void told.push(title) }),
  contextMenus: partly({ create: ({ title }: { title: string }) => void told.push(title) }),
  commands: partly({ getAll: async () => world.shortcuts }),
});

/** Forgets everything: nothing is kept, and nothing is open. */
export async function startAnew(): Promise<void> {
  Object.assign(world, NOWHERE);
  room.isHurried = false;
  const { policyChanged } = await import('../../entrypoints/background/managedPolicy.ts');
  listeners.add(policyChanged);
  manage({});
  local.clear();
  synced.clear();
  const { hosts, remove } = await store();
  const { RECORD_KINDS } = await import('../../core/index.ts');
  for (const kind of RECORD_KINDS) for (const host of await hosts(kind)) await remove(kind, host);
}
