import { asking, catchUp, type Hook, settle } from './hooks.ts';
import { setProperties, setRef } from './properties.ts';
import { type Child, Fragment, type Props, type Type, type View } from './view.ts';

// What our views need of Preact, in a quarter of its size: the same views are drawn with either, and a test compares
// both. A change of state draws all that stands in one root anew, for it is small; what is kept with `useMemo` is skipped.

const TEXT = '';
const NOTHING = '-';

interface Drawn {
  type: Type;
  id: string | number;
  props: Props;
  node?: Element | Text;
  kids: Drawn[];
  hooks: Hook[];
  /** The view that it was drawn from. */
  view?: View;
}

/** Whether the same view would be drawn the same again: nothing in it has a state or asks for a context. */
const isStill = ({ hooks, kids }: Drawn): boolean => hooks.length === 0 && kids.every(isStill);

/** Where the next node belongs. */
interface Place {
  parent: Node;
  next: Node | null;
  again: () => void;
}

const viewOf = (child: Child): View => {
  if (child === null || child === undefined || typeof child === 'boolean') return { type: NOTHING, props: {} };
  if (typeof child !== 'object') return { type: TEXT, props: { text: child } };
  return 'type' in child ? child : { type: Fragment, props: { children: child } };
};

const put = (node: Node, place: Place): void => {
  if (node === place.next) place.next = node.nextSibling;
  else place.parent.insertBefore(node, place.next);
};

/** Takes away what is not wanted any more; without a place it goes with what it stands in. */
const remove = ({ node, kids, hooks, props }: Drawn, place?: Place): void => {
  for (const { end } of hooks) end?.();
  if (node) setRef(props.ref, null);
  for (const kid of kids) remove(kid, node ? undefined : place);
  if (!node || !place) return;
  if (place.next === node) place.next = node.nextSibling;
  node.remove();
};

const SVG = 'http://www.w3.org/2000/svg';

const made = (type: Type, { parent }: Place): Element | Text | undefined => {
  if (typeof type !== 'string' || type === NOTHING) return undefined;
  if (type === TEXT) return document.createTextNode('');
  const isDrawing = type === 'svg' || (parent instanceof Element && parent.namespaceURI === SVG);
  return isDrawing ? document.createElementNS(SVG, type) : document.createElement(type);
};

const drawOne = (one: Drawn, props: Props, place: Place): Drawn => {
  const { type, node, hooks } = one;
  const { again } = place;
  const below = (children: Child, at = place): void => {
    one.kids = drawAll(Array.isArray(children) ? children : [children], one.kids, at);
  };
  if (node instanceof Text) {
    if (props.text !== one.props.text) node.data = String(props.text);
  } else if (node) {
    // What stands in it comes first: a list to choose from has no value before it has options.
    below(props.children, { parent: node, next: node.firstChild, again });
    setProperties(node, props, one.props);
  } else if (typeof type === 'function') below(asking(hooks, again, () => type(props)));
  else if (typeof type === 'object') {
    const { value } = type;
    type.value = props.value;
    below(props.children);
    type.value = value;
  }
  if (node) put(node, place);
  one.props = props;
  return one;
};

/** Draws children side by side. A child with the same key, or without one in the same place, is kept. */
function drawAll(children: readonly Child[], before: readonly Drawn[], place: Place): Drawn[] {
  const known = new Map(before.map((one) => [one.id, one]));
  const ids = new Set<string | number>();
  const wanted = children.map((child, i) => {
    const view = viewOf(child);
    const { type, key } = view;
    const id = key === undefined || ids.has(`${key}`) ? i : `${key}`;
    ids.add(id);
    const old = known.get(id);
    const stays = old?.type === type && known.delete(id) ? old : undefined;
    return { id, view, stays };
  });
  for (const gone of known.values()) remove(gone, place);
  return wanted.map(({ id, view, stays }) => {
    if (stays?.node && stays.view === view && isStill(stays)) {
      put(stays.node, place);
      return stays;
    }
    const node = stays ? undefined : made(view.type, place);
    const one = stays ?? { type: view.type, id, props: {}, kids: [], hooks: [], ...(node && { node }) };
    one.view = view;
    return drawOne(one, view.props, place);
  });
}

interface Root {
  view: Child;
  drawn: Drawn[];
  isDue: boolean;
  /** Ends watching what the last drawing has read. */
  end?: (() => void) | undefined;
}

type Watch = (draw: () => void, again: () => void) => (() => void) | undefined;
let watch: Watch = (draw) => {
  draw();
  return undefined;
};

/** Lets something see each drawing, which asks for another one when what it has read has changed. */
export const watchDrawings = (by: Watch): void => {
  watch = by;
};

const roots = new WeakMap<Node, Root>();

function paint(root: Root, parent: Node): void {
  const again = (): void => {
    if (root.isDue) return;
    root.isDue = true;
    queueMicrotask(() => paint(root, parent));
  };
  root.isDue = false;
  catchUp();
  root.end?.();
  root.end = watch(() => {
    root.drawn = drawAll([root.view], root.drawn, { parent, next: parent.firstChild, again });
  }, again);
  settle();
}

/** Draws a view into an element, or anew what differs from what was drawn there before. */
export function render(view: Child, parent: Node): void {
  const root = roots.get(parent) ?? { view, drawn: [], isDue: false };
  roots.set(parent, root);
  root.view = view;
  paint(root, parent);
}
