import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { knowEverything } from '../known/index.ts';
import { find, textOf, waitForTree } from '../launch/accessibility.ts';
import { badgesOn, type ShownBadge } from '../launch/badges.ts';
import { askAsPopup, overviews, PATHS, waitFor } from '../walk.ts';
import { demoBadges } from './demo-truth.ts';
import { DEMO, useWorld } from './setup.ts';

const world = useWorld();
const PAGE = '/flat';

/** What a test page can do with its list, wherever it stands. */
interface ListPage {
  /** The ids of those beside whom a badge stands, and of all, in the order of the page. */
  flagged(badges: readonly ShownBadge[]): string[];
  all(): string[];
  reverse(): void;
  rename(): void;
  remove(): void;
  drawAgain(): void;
}

interface Extension {
  chrome: {
    tabs: { query(all: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> };
  };
}

interface InPage {
  list: ListPage;
}

/** Draws the list into any root, and says who is flagged in it. */
const LIST = `
const people = PEOPLE;
const link = ({ id, name }) => '<a href="/staff/' + id + '">' + name + '</a>';
const stands = (element, badges) => {
  const frame = element.ownerDocument.defaultView.frameElement?.getBoundingClientRect();
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [x, y] = [frame?.left ?? 0, frame?.top ?? 0];
  return badges.some((badge) => {
    const middle = (badge.top + badge.bottom) / 2 - y;
    return top <= middle && middle < bottom && left <= badge.left - x && badge.left - x <= right;
  });
};
const HEAD = '<h1>Staff</h1><table role="table"><thead><tr><th>Full name</th><th>Position</th><th>Actions</th></tr></thead><tbody></tbody></table>';
const rowOf = (person) => {
  const row = document.createElement('tr');
  row.innerHTML = '<td>' + link(person) + '</td><td>' + person.position + '</td><td><a href="/staff/' + person.id + '/permissions">Permissions</a></td>';
  return row;
};
const listIn = (root) => {
  root.innerHTML = HEAD;
  const body = root.querySelector('tbody');
  const rows = () => [...body.rows];
  const named = (row) => row.querySelector('a').getAttribute('href').slice(7);
  const draw = () => body.replaceChildren(...people.map(rowOf));
  draw();
  globalThis.list = {
    all: () => rows().map(named),
    flagged: (badges) => rows().filter((row) => stands(row, badges)).map(named),
    reverse: () => body.append(...rows().reverse()),
    rename: () => { const [one, other] = rows().map((row) => row.cells[0]); const text = one.innerHTML; one.innerHTML = other.innerHTML; other.innerHTML = text; },
    remove: () => rows()[0].remove(),
    drawAgain: draw,
  };
};`;

/** The same with cells that are slotted into rows of a closed root, as Vaadin’s grid does. */
const SLOTTED = `
customElements.define('staff-grid', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    const cell = (tag, name) => '<' + tag + '><slot name="' + name + '"></slot></' + tag + '>';
    root.innerHTML = '<table role="grid"><thead><tr>' + [0, 1, 2].map((i) => cell('th', 'h' + i)).join('') + '</tr></thead><tbody>' +
      people.map((_, r) => '<tr>' + [0, 1, 2].map((i) => cell('td', r + '-' + i)).join('') + '</tr>').join('') + '</tbody></table>';
    const content = (name, html) => { const made = document.createElement('grid-cell-content'); made.slot = name; made.innerHTML = html; this.append(made); return made; };
    ['Full name', 'Position', 'Actions'].forEach((text, i) => content('h' + i, text));
    const cells = people.map((person, r) => [link(person), person.position, '<a href="/staff/' + person.id + '/permissions">Permissions</a>'].map((html, i) => content(r + '-' + i, html)));
    const named = ([first]) => first.querySelector('a').getAttribute('href').slice(7);
    const fill = (list) => list.forEach((person, r) => { cells[r][0].querySelector('a').outerHTML = link(person); cells[r][1].firstChild.data = person.position; });
    globalThis.list = {
      all: () => cells.map(named),
      flagged: (badges) => cells.filter(([first]) => stands(first, badges)).map(named),
      reverse: () => fill([...people].reverse()),
      rename: () => fill(people),
      remove: () => { root.querySelector('tbody tr').remove(); for (const one of cells.shift()) one.remove(); },
      drawAgain: () => fill(people.slice(1)),
    };
  }
});
document.body.innerHTML = '<h1>Staff</h1><staff-grid></staff-grid>';`;

const attach = (mode: string): string => `document.body.innerHTML = '<main><staff-app></staff-app></main>';
listIn(document.querySelector('staff-app').attachShadow({ mode: '${mode}' }));`;

const FRAME = `document.body.innerHTML = '<h1>Practice</h1><iframe style="width: 100%; height: 1200px" title="Staff"></iframe>';
const frame = document.querySelector('iframe');
globalThis.fill = () => listIn(frame.contentDocument.body);
frame.addEventListener('load', fill);
fill();`;

const serve = (page: Page, script: () => string): Promise<void> => {
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== PAGE) return request.continue();
    const body = `<!doctype html><title>Practice</title><body><script>${script()}</script>`;
    return request.respond({ contentType: 'text/html; charset=utf-8', body });
  });
  return page.setRequestInterception(true);
};

/** Waits until badges stand beside exactly those who have one, and beside all of them. */
const settled = async (page: Page, what: string): Promise<string[]> => {
  return waitFor(what, async () => {
    const { all, found } = await page.evaluate(
      (badges) => {
        const { list } = globalThis as unknown as InPage;
        return { all: list.all(), found: list.flagged(badges) };
      },
      await badgesOn(page),
    );
    const right = all.filter((id) => demoBadges[id]);
    return right.length > 1 && String(found) === String(right) ? found : undefined;
  });
};

let people: { id: string; name: string; position: string }[] = [];
let script = '';
let page: Page;

beforeAll(async () => {
  people = world.practice
    .tenant('demo')
    .people.filter(({ active }) => active)
    .map(({ id, first, last, position }) => ({ id, name: `${first} ${last}`, position }));
  page = await world.open.newPage();
  await page.setViewport({ width: 1280, height: 1600 });
  await serve(page, () => LIST.replace('PEOPLE', JSON.stringify(people)) + script);
  await page.goto(DEMO + PATHS.new.staff);
  await knowEverything(world.popup);
});

const STEPS = ['reverse', 'rename', 'remove', 'drawAgain'] as const;

describe.each([
  ['an open shadow root', attach('open')],
  ['a closed shadow root', attach('closed')],
  ['cells slotted into a closed shadow root', SLOTTED],
  ['a frame of the same site', FRAME],
])('a staff list in %s', (_, where) => {
  it('carries the right badges, and carries them still after it was sorted, changed, cut short and drawn again', async () => {
    script = where;
    await page.bringToFront();
    await page.goto(DEMO + PAGE);
    await settled(page, 'the badges');
    for (const step of STEPS) {
      await page.evaluate((name) => (globalThis as unknown as InPage).list[name](), step);
      await settled(page, `the badges after ${step}`);
    }
  });
});

it('a frame that shows another page is read again', async () => {
  script = FRAME;
  await page.goto(DEMO + PAGE);
  await settled(page, 'the badges');
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe');
    if (frame) frame.srcdoc = '<p>Another page</p>';
  });
  await settled(page, 'the badges in the other page');
});

const SHELL = `document.body.innerHTML = '<h1>Practice</h1><iframe style="width: 100%; height: 1400px" title="Practice"></iframe>';`;

it('the practice in a frame of another page of its site is read on each page that the frame goes to', async () => {
  script = SHELL;
  await page.goto(DEMO + PAGE);
  for (const path of [PATHS.new.staff, PATHS.new.clients, PATHS.classic.staff, PATHS.new.staff]) {
    await page.evaluate(
      (to) => document.querySelector<HTMLIFrameElement>('iframe')?.contentWindow?.location.assign(to),
      path,
    );
    await waitFor(`the badges of ${path}`, async () => {
      const rows = await page.evaluate(
        (to, badges) => {
          const frame = document.querySelector<HTMLIFrameElement>('iframe');
          const inside = frame?.contentDocument;
          if (!inside?.URL.endsWith(to)) return [];
          const down = frame?.getBoundingClientRect().top ?? 0;
          return [...inside.querySelectorAll('tbody tr')].map((row) => {
            const { top, bottom } = row.getBoundingClientRect();
            const middles = badges.map((badge) => (badge.top + badge.bottom) / 2 - down);
            return {
              id: /[0-9a-f]{24}/.exec(row.querySelector('a')?.getAttribute('href') ?? '')?.[0] ?? '',
              badges: middles.filter((middle) => top <= middle && middle < bottom).length,
            };
          });
        },
        path,
        await badgesOn(page),
      );
      const isRight = rows.every(({ id, badges }) => badges === (path !== PATHS.new.clients && demoBadges[id] ? 1 : 0));
      return rows.length > 1 && isRight;
    });
  }
});

const CANVAS = `document.body.innerHTML = '<h1>Practice</h1><canvas width="1000" height="600"></canvas>';
listIn(document.querySelector('canvas'));`;

it('a list that is drawn on a canvas is read, carries no badge, and the panel says that none can stand there', async () => {
  const { popup } = world;
  await askAsPopup(popup, { type: 'eraseHost', host: new URL(DEMO).host });
  script = CANVAS;
  await page.goto(DEMO + PAGE);
  await waitFor('all of the list', async () => {
    const [one] = await overviews(popup);
    return one?.staff === people.length;
  });
  await popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as Extension).chrome;
    for (const { id } of await tabs.query({})) await tabs.sendMessage(id, { type: 'openPanel' }).catch(() => undefined);
  });
  await waitForTree(page, 'that nothing can stand there', (tree) => {
    const panel = find(tree, 'complementary', 'License Lens');
    return panel && textOf(panel).includes('draws its list as a picture');
  });
  expect(await badgesOn(page)).toEqual([]);
});
