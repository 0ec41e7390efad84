interface WithRoots {
  licenseLensRoots?: WeakMap<Element, ShadowRoot>;
}

/** Runs in a page before its own scripts: keeps each shadow root, which pages may close to scripts. */
export function keepRoots(): void {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  (globalThis as WithRoots).licenseLensRoots = roots;
}

export const keptRoots = (): WeakMap<Element, ShadowRoot> | undefined => (globalThis as WithRoots).licenseLensRoots;
