import { JSDOM } from 'jsdom';

const OWN = ['Event', 'CustomEvent', 'EventTarget', 'MouseEvent', 'KeyboardEvent'];
const globals = globalThis as unknown as Record<string, unknown>;
let added: Map<string, unknown> | undefined;

/** Gives the tests of pages a document, and takes it from the others. */
export function withDocument(wanted: boolean): void {
  if (wanted && added) {
    document.documentElement.innerHTML = '<head></head><body></body>';
    return;
  }
  if (!wanted) {
    for (const [name, before] of added ?? []) {
      if (before === undefined) delete globals[name];
      else globals[name] = before;
    }
    added = undefined;
    return;
  }
  const { window } = new JSDOM('<!doctype html>', { url: 'http://localhost:3000', pretendToBeVisual: true });
  const source = window as unknown as Record<string, unknown>;
  const names = Object.getOwnPropertyNames(window).filter((name) => !(name in globals) || OWN.includes(name));
  added = new Map(names.map((name) => [name, globals[name]]));
  for (const name of names) globals[name] = source[name];
}
