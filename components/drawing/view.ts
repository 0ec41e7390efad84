/** What is to be drawn, as views say it. */
export type Child = View | string | number | boolean | null | undefined | readonly Child[];

export interface Props {
  children?: Child;
  ref?: { current: Element | null } | ((element: Element | null) => void);
  readonly [name: string]: unknown;
}

/** What everything below it can ask for (`useContext`); used as a tag it gives it another value. */
export interface Context<T> {
  value: T;
}

// biome-ignore lint/suspicious/noExplicitAny: a component takes props of its own
type Component = (props: any) => Child;
export type Type = string | Component | Context<unknown>;

/** An element, or a component. */
export interface View {
  type: Type;
  props: Props;
  key?: string | number | undefined;
}

export const Fragment = ({ children }: Props): Child => children;
export const createContext = <T>(value: T): Context<T> => ({ value });

/** What JSX is compiled to. */
export const jsx = (type: Type, props: Props, key?: string | number): View => ({ type, props, key });
export { jsx as jsxs };
