import { afterEach, describe, expect, it } from 'vitest';
import { type Framework, hydratedPage } from '../../annotation/hydrated.ts';
import { htmlOf } from '../../annotation/staffPage.ts';
import { waitFor } from '../../walk.ts';
import { FLAGGED, problemsOf, type Standing } from '../standing.ts';

/** The names are edited in place, and saved as they stand in their cell. */
const EDITED = `<script>
  const saved = (globalThis.saved = []);
  for (const { cells: [cell] } of document.querySelectorAll('tbody tr')) {
    cell.ondblclick = () => { cell.contentEditable = 'true'; cell.focus(); };
    cell.addEventListener('blur', () => {
      cell.contentEditable = 'false';
      saved.push({ html: cell.innerHTML, text: cell.textContent, seen: cell.innerText, children: cell.childNodes.length });
    });
  }
</script>`;

/** A row is taken by its place, a picture of it goes along with the pointer, and it is put down as a copy. */
const DRAGGED = `<script>
  const list = document.querySelector('tbody');
  let row, picture;
  list.onpointerdown = ({ target }) => {
    row = target.closest('tr');
    picture = row.cloneNode(true);
    picture.style.cssText = 'position:fixed;pointer-events:none;opacity:.6';
    document.querySelector('table').append(picture);
  };
  onpointermove = ({ clientY }) => picture && (picture.style.top = clientY + 'px');
  onpointerup = ({ target }) => {
    if (!picture) return;
    globalThis.picture = picture.outerHTML;
    picture.remove();
    picture = undefined;
    const copy = row.cloneNode(true);
    target.closest('tr').after(copy);
    row.remove();
  };
</script>`;

const htmlWith = (script: string): string => htmlOf({ name: '', around: (table) => table + script });

/** What scripts of a page do with its list is what they would do without badges, in either browser. */
export function describeOwnScripts(standing: Standing): void {
  const messages: string[] = [];
  afterEach(() => {
    messages.length = 0;
    standing.page.removeAllListeners('console');
  });

  /** What the page says to its developers from now on. */
  const listen = (): void => {
    standing.page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) messages.push(message.text());
    });
    standing.page.once('pageerror', (error) => messages.push(String(error)));
  };

  const call = (name: 'hydrate' | 'turn'): Promise<void> =>
    standing.page.evaluate((what) => {
      Reflect.get(globalThis, what)();
    }, name);

  const atRest = (): Promise<true> =>
    waitFor('the badges of all', async () => {
      const now = await standing.measure();
      return problemsOf(now).length === 0 && now.badges.filter(({ isSeen }) => isSeen).length === FLAGGED.length;
    });

  /** Takes the list over as its framework does. @returns whether each element is the one that the server had sent */
  const takeOver = async (): Promise<boolean> => {
    await standing.page.evaluate(() => {
      Reflect.set(globalThis, 'sent', [...document.querySelectorAll('#app, #app *')]);
    });
    await call('hydrate');
    await standing.frames();
    return standing.page.evaluate(() => {
      const now = [...document.querySelectorAll('#app, #app *')];
      const sent = Reflect.get(globalThis, 'sent') as Element[];
      return sent.length === now.length && now.every((element, i) => element === sent[i]);
    });
  };

  describe('a framework takes over a list beside which badges stand', () => {
    it.each<Framework>(['react', 'vue'])(
      '%s says nothing, keeps each element, and draws it anew',
      async (framework) => {
        const html = await hydratedPage(framework);
        await standing.open(html);
        await atRest();
        listen();
        expect(await takeOver()).toBe(true);
        await call('turn');
        await waitFor('the list turned around', () =>
          standing.page.$eval('tbody a', (first) => first.textContent === 'Kwame Mensah-Boateng'),
        );
        await atRest();
        expect(messages).toEqual([]);

        // What stands in a cell would be said.
        await standing.open(html);
        await atRest();
        await standing.page.$eval('tbody td', (cell) => cell.append(document.createElement('span')));
        await takeOver();
        expect(messages).not.toEqual([]);
      },
    );
  });

  const edit = async (): Promise<unknown> => {
    const { page } = standing;
    const box = await (await page.$('tbody td'))?.boundingBox();
    if (!box) throw new Error('no cell');
    // In what the cell leaves free below the name.
    await page.mouse.click(box.x + box.width - 4, box.y + box.height - 3, { count: 2 });
    await page.keyboard.press('End');
    await page.keyboard.type(' Jr.');
    await page.$eval('tbody td', (cell) => cell.blur());
    return page.evaluate(() => Reflect.get(globalThis, 'saved'));
  };

  const drag = async (): Promise<unknown> => {
    const { page } = standing;
    const [from, to] = await page.$$eval('tbody tr', (rows) =>
      [rows[0], rows[4]].map((row) => {
        const box = row?.cells[1]?.getBoundingClientRect() ?? new DOMRect();
        return [box.left + 8, (box.top + box.bottom) / 2] as const;
      }),
    );
    if (!from || !to) throw new Error('no rows');
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 8 });
    await page.mouse.up();
    return page.evaluate(() => [Reflect.get(globalThis, 'picture'), document.querySelector('table')?.outerHTML]);
  };

  describe('what a page saves and copies is what it would be without badges', () => {
    it('a name that is edited in its cell', async () => {
      await standing.open(htmlWith(EDITED));
      await atRest();
      const saved = await edit();
      await standing.openAlone();
      expect(saved).toEqual(await edit());
      expect(JSON.stringify(saved)).toContain('Jr.');
    });

    it('a row that is dragged, and its badge goes along', async () => {
      await standing.open(htmlWith(DRAGGED));
      await atRest();
      const dragged = await drag();
      await atRest();
      await standing.openAlone();
      expect(dragged).toEqual(await drag());
      expect(JSON.stringify(dragged)).toMatch(/Elena.*Ana Bello/);
    });
  });
}
