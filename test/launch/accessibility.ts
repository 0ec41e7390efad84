import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** What a screen reader is told, closed shadow roots included. */
export interface Accessible {
  role: string;
  name: string;
  properties: Record<string, unknown>;
  backendId: number | undefined;
  children: Accessible[];
}

/** So long a test waits for what it expects, in milliseconds: it costs only when that does not come. */
export const PATIENCE = 40_000;
/** Between two looks, in milliseconds; after a look that took long, longer: looking is most of the work of a test. */
const POLL = 50;
const REST = 2;

const text = (value: Protocol.Accessibility.AXValue | undefined): string => String(value?.value ?? '');

const sessions = new WeakMap<Page, CDPSession>();

/** One session for a page: from the first look at it the browser keeps its tree, rather than make it anew each time. */
const sessionOf = async (page: Page): Promise<CDPSession> => {
  const kept = sessions.get(page);
  if (kept && !kept.detached) return kept;
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  // The next page is spared the work until it is looked at.
  session.on('Page.frameNavigated', ({ frame }) => {
    if (!frame.parentId) session.send('Accessibility.disable').catch(() => undefined);
  });
  sessions.set(page, session);
  return session;
};

/** The accessibility tree of a page, without the nodes that nobody is told of. */
export async function accessibilityTree(page: Page): Promise<Accessible> {
  const session = await sessionOf(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (node: Protocol.Accessibility.AXNode): Accessible[] => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? build(child) : [];
    });
    if (node.ignored) return children;
    const properties = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    return [{ role: text(node.role), name: text(node.name), properties, backendId: node.backendDOMNodeId, children }];
  };
  const [root] = nodes[0] ? build(nodes[0]) : [];
  if (!root) throw new Error('the page has no accessibility tree');
  return root;
}

export const findAll = (tree: Accessible, fits: (node: Accessible) => boolean): Accessible[] => [
  ...(fits(tree) ? [tree] : []),
  ...tree.children.flatMap((child) => findAll(child, fits)),
];

export const find = (tree: Accessible, role: string, name?: string): Accessible | undefined =>
  findAll(tree, (node) => node.role === role && (name === undefined || node.name === name))[0];

/** The text of a node, as it is read out. */
export const textOf = (node: Accessible): string =>
  node.role === 'StaticText'
    ? node.name
    : node.children
        .map(textOf)
        .filter(Boolean)
        .join(' ')
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,:])/g, '')
        .trim();

export interface Row {
  /** The text of each cell, without its buttons. */
  cells: string[];
  /** Names of the buttons in the first cell: our badges, where the page has none there. */
  badges: string[];
}

const CELLS = new Set(['cell', 'gridcell', 'rowheader']);

const withoutButtons = (node: Accessible): Accessible => ({
  ...node,
  children: node.children.filter(({ role }) => role !== 'button').map(withoutButtons),
});

/** The rows of all tables on the page, header rows left out. */
export const tableRows = (tree: Accessible): Row[] =>
  findAll(tree, ({ role }) => role === 'row').flatMap((row) => {
    const cells = row.children.filter(({ role }) => CELLS.has(role));
    const [first] = cells;
    if (!first) return [];
    const badges = findAll(first, ({ role }) => role === 'button').map(({ name }) => name);
    return [{ cells: cells.map((cell) => textOf(withoutButtons(cell))), badges }];
  });

const outline = (node: Accessible, depth = 0): string =>
  [`${'  '.repeat(depth)}${node.role} “${node.name}”`, ...node.children.map((child) => outline(child, depth + 1))].join(
    '\n',
  );

/** Waits until the tree gives what is looked for; fails with its name and the tree as it was. */
export async function waitForTree<T>(
  page: Page,
  what: string,
  look: (tree: Accessible) => T | undefined | false,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const begin = Date.now();
    const tree = await accessibilityTree(page);
    const found = look(tree);
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what} in\n${outline(tree)}`);
    await new Promise((resolve) => setTimeout(resolve, Math.max(POLL, REST * (Date.now() - begin))));
  }
}

const backendOf = async (page: Page, role: string, name: string): Promise<number> => {
  const node = await waitForTree(page, `${role} “${name}”`, (tree) => find(tree, role, name));
  if (node.backendId === undefined) throw new Error(`${role} “${name}” has no element`);
  return node.backendId;
};

/** Before a page is painted its styles may be missing, and things stand elsewhere. */
const isPainted = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.visibilityState === 'hidden' || performance.getEntriesByType('paint').length > 0,
    { timeout: PATIENCE },
  );

/** Where what has this role and name stands in the window, once it was scrolled into view. */
export async function boxByName(page: Page, role: string, name: string) {
  const backendNodeId = await backendOf(page, role, name);
  await isPainted(page);
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

const middleOf = async (page: Page, role: string, name: string): Promise<[number, number]> => {
  const { left, top, right, bottom } = await boxByName(page, role, name);
  return [(left + right) / 2, (top + bottom) / 2];
};

/**
 * Clicks with the mouse what has this role and name, wherever it is.
 * The click may close the page it is in (a popup does) before the browser has answered for it.
 */
export async function clickByName(page: Page, role: string, name: string): Promise<void> {
  const middle = await middleOf(page, role, name);
  await page.mouse.click(...middle).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
  });
}

/** Rests the mouse on what has this role and name, wherever it is. */
export async function hoverByName(page: Page, role: string, name: string): Promise<void> {
  await page.mouse.move(...(await middleOf(page, role, name)));
}

/** Puts the focus on what has this role and name, wherever it is. */
export async function focusByName(page: Page, role: string, name: string): Promise<void> {
  const backendNodeId = await backendOf(page, role, name);
  await (await sessionOf(page)).send('DOM.focus', { backendNodeId });
}

const TABS = 80;

/** What has the focus now: the innermost. */
export const focused = (tree: Accessible): Accessible | undefined =>
  findAll(tree, ({ properties }) => properties.focused === true).at(-1);

/** The innermost element with the focus, closed shadow roots included. */
const activeElement = async (session: CDPSession): Promise<string | undefined> => {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  let { objectId } = result;
  while (objectId) {
    const { node } = await session.send('DOM.describeNode', { objectId });
    const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType !== 'user-agent');
    if (!root) return objectId;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    if (!object.objectId) return objectId;
    const inner = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { return this.activeElement; }',
    });
    if (!inner.result.objectId) return objectId;
    objectId = inner.result.objectId;
  }
  return undefined;
};

/** What has the focus now, asked for without the rest of the tree. */
export const focusedIn = async (page: Page): Promise<Pick<Accessible, 'role' | 'name'>> => {
  const session = await sessionOf(page);
  await session.send('Accessibility.enable');
  const objectId = await activeElement(session);
  if (!objectId) return { role: 'nothing', name: '' };
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  return { role: text(nodes[0]?.role), name: text(nodes[0]?.name) };
};

/** Waits for what has this role and name, then presses Tab, or Shift and Tab, until it has the focus. */
export async function tabTo(page: Page, role: string, name: string, { isBack = false } = {}): Promise<void> {
  await backendOf(page, role, name);
  const seen: string[] = [];
  for (let i = 0; i < TABS; i++) {
    const now = await focusedIn(page);
    if (now.role === role && now.name === name) return;
    seen.push(`${now.role} “${now.name}”`);
    if (isBack) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (isBack) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never came to ${role} “${name}”, only to\n${seen.join('\n')}`);
}
