import { createHost } from '../shared/shadow.ts';
import css from './badges.css?inline';
import type { Flagged } from './flagged.ts';

const PRINTED = `${css}
:host { display: inline !important; margin-inline-start: 6px !important; }
button { position: static; display: inline-flex; print-color-adjust: exact; }`;

/** Puts badges into the cells of all rows, for a sheet of paper. @returns takes them away again */
const putIn = (flagged: readonly Flagged[]): (() => void) => {
  const hosts = flagged.map(({ row, badge }) => {
    const { host, root } = createHost('span', PRINTED, { page: row.nameCell.ownerDocument, isPrinted: true });
    const button = document.createElement('button');
    button.className = badge.severity;
    button.textContent = badge.label;
    root.append(button);
    row.nameCell.append(host);
    return host;
  });
  return () => {
    for (const host of hosts) host.remove();
  };
};

/** Prints the page with the badges of all its rows. They are in it only while the browser makes the sheets. */
export function printWith(flagged: readonly Flagged[] = []): void {
  addEventListener(
    'beforeprint',
    () => {
      const takeAway = putIn(flagged);
      addEventListener('afterprint', takeAway, { once: true });
    },
    { once: true },
  );
  print();
}
