import type { AttributeKind, Attributes } from './attributes.ts';

interface Codec {
  read(element: Element, name: string): unknown;
  /** The text of the attribute; absent: it is taken away. */
  write(value: unknown): string | undefined;
}

const text = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : String(value);

/** Words, however many spaces or commas stand between them. */
const split = (list: string): string[] => list.split(/[\s,]+/).filter(Boolean);

const CODECS: Record<AttributeKind, Codec> = {
  text: { read: (element, name) => element.getAttribute(name) ?? '', write: text },
  words: {
    read: (element, name) => split(element.getAttribute(name) ?? ''),
    write: (value) => (Array.isArray(value) ? value.join(' ') || undefined : text(value)),
  },
  flag: { read: (element, name) => element.hasAttribute(name), write: (value) => (value ? '' : undefined) },
};

/** Gives a class a property for each attribute, always in step with it. */
export function reflect(proto: Element, attributes: Attributes): void {
  for (const [name, kind] of Object.entries(attributes)) {
    const { read, write } = CODECS[kind];
    Object.defineProperty(proto, name, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return read(this, name);
      },
      set(this: Element, value: unknown) {
        const written = write(value);
        if (written === undefined) this.removeAttribute(name);
        else this.setAttribute(name, written);
      },
    });
  }
}

/** Sets again what was set before the element had its class, as it would hide the properties of the class. */
export function takeUp(element: Element, names: readonly string[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
