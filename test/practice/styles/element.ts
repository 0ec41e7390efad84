/** An element with properties and children; strings are text, never markup. */
export const element = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};
