/** People of a large practice: every third holds both licenses. */
export const PEOPLE = 300;
const idOf = (n: number): string => `c0ffee${n.toString(16).padStart(18, '0')}`;

/** Manage Licenses with everybody on it. */
export const licensesPage = (): string => `<!doctype html><title>x</title><h1>Manage Licenses</h1><table>
  <tr><th>Name</th><th>Provider</th><th>Admin</th></tr>${Array.from(
    { length: PEOPLE },
    (_, n) => `<tr data-id="${idOf(n)}"><td>Person ${n}</td><td>On</td><td>${n % 3 === 0 ? 'On' : 'Off'}</td></tr>`,
  ).join('')}</table>`;

type Rendering = 'at once' | 'in an animation frame';

/** What runs in the page: a list that shows thirty people at a time in rows that it uses again and again. */
function runList(people: number, rendering: Rendering, ids: readonly string[]): void {
  const ROWS = 30;
  const HEIGHT = 40;
  const list = { order: ids.map((_, n) => n), top: 0 };
  const scroller = document.createElement('div');
  scroller.style.cssText = 'height: 640px; overflow: auto';
  const spacer = document.createElement('div');
  spacer.style.height = `${people * HEIGHT}px`;
  document.body.append(scroller);

  const build = (): HTMLTableElement => {
    const table = document.createElement('table');
    table.style.cssText = 'position: sticky; top: 0; width: 100%';
    table.innerHTML = `<thead><tr><th>Full name</th><th>Position</th><th>Default location</th></tr></thead><tbody>${'<tr><td><a></a></td><td></td><td>Main</td></tr>'.repeat(ROWS)}</tbody>`;
    return table;
  };
  let table = build();
  scroller.append(table, spacer);

  const bodyRows = () => [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const fill = (): void => {
    bodyRows().forEach((row, i) => {
      const n = list.order[list.top + i];
      row.hidden = n === undefined;
      const [name, position] = row.cells;
      const link = name?.querySelector('a');
      if (n === undefined || !link || !position) return;
      link.textContent = `Person ${n}`;
      link.href = `/staff/${ids[n]}`;
      position.textContent = `Position ${n % 7}`;
    });
  };
  const render = () => (rendering === 'at once' ? fill() : void requestAnimationFrame(fill));
  scroller.addEventListener('scroll', () => {
    list.top = Math.min(Math.max(0, list.order.length - ROWS), Math.floor(scroller.scrollTop / HEIGHT));
    render();
  });

  const isFlagged = (row: HTMLTableRowElement) =>
    Number(row.cells[0]?.querySelector('a')?.textContent?.slice(7)) % 3 === 0;
  const rows = () => bodyRows().filter((row) => !row.hidden);
  const badges = (row: HTMLTableRowElement) => row.querySelectorAll('[data-license-lens]').length;
  const wrong: string[] = [];
  const watchFrames = (): void => {
    const afterPaint = new MessageChannel();
    afterPaint.port1.onmessage = () => {
      for (const row of rows()) {
        if (badges(row) > (isFlagged(row) ? 1 : 0)) wrong.push(row.textContent ?? '');
      }
      requestAnimationFrame(watchFrames);
    };
    afterPaint.port2.postMessage(0);
  };
  requestAnimationFrame(watchFrames);

  const shuffle = (random: () => number) => list.order.sort(() => random() - 0.5);
  const actions: ((random: () => number) => void)[] = [
    (random) => {
      scroller.scrollTop = random() * people * HEIGHT;
    },
    (random) => {
      scroller.scrollTop += (random() - 0.5) * 400;
    },
    (random) => {
      shuffle(random);
      render();
    },
    () => {
      list.order.reverse();
      render();
    },
    (random) => {
      list.order = ids.map((_, n) => n).filter(() => random() < 0.7);
      list.top = 0;
      render();
    },
    () => {
      const fresh = build();
      table.replaceWith(fresh);
      table = fresh;
      fill();
    },
  ];

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  Object.assign(globalThis, {
    act: async (action: number, seed: number) => {
      let state = seed;
      const random = () => {
        state = (state * 1664525 + 1013904223) % 4294967296;
        return state / 4294967296;
      };
      actions[action % actions.length]?.(random);
      // One frame for the page's own drawing, one for ours, one to be seen.
      for (let i = 0; i < 3; i++) await frame();
      const inView = rows().filter((row) => row.getBoundingClientRect().top < innerHeight);
      return {
        wrong: [...wrong],
        missing: inView.filter((row) => isFlagged(row) && badges(row) === 0).map((row) => row.textContent),
      };
    },
  });
  fill();
}

export const recyclingPage = (rendering: Rendering): string =>
  `<!doctype html><title>x</title><h1>Staff</h1><script>(${runList})(${PEOPLE}, ${JSON.stringify(rendering)}, ${JSON.stringify(
    Array.from({ length: PEOPLE }, (_, n) => idOf(n)),
  )})</script>`;
