import type { Page } from 'puppeteer-core';

/** The least that a reader does, written by hand: nobody is read by it. */

/** Walks over all nodes of the page, and asks each for its tag or its text alone. @returns how many those are */
export const walkOver = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let count = 0;
    const visit = (node: Node): void => {
      const said = node.nodeType === 1 ? (node as Element).localName : node.nodeValue;
      if (said !== null) count++;
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    };
    // A trace tells of what runs as a task of the page, and not of what is asked from outside.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        visit(document.documentElement);
        resolve();
      });
    });
    return count;
  });

/** The same from now on with all that is put into the page, right after it was. */
export const walkOverAdded = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const visit = (node: Node): void => {
      Object.assign(globalThis, { said: node.nodeType === 1 ? (node as Element).localName : node.nodeValue });
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    };
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) addedNodes.forEach(visit);
    }).observe(document, { childList: true, subtree: true });
  });

/** Keeps of each row of the list its element, the cell of its name, the name and the address beside it. */
export const keepRows = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const kept = [...document.querySelectorAll('tbody tr')].map((row) => {
      const cell = row.firstElementChild;
      return { row, cell, name: cell?.textContent, address: cell?.querySelector('a')?.getAttribute('href') };
    });
    Object.assign(globalThis, { kept });
    return kept.length;
  });
