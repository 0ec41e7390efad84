/** The same words in another language: the same entries, as many of each, and other texts. */
export type Likewise<T> = T extends string
  ? string
  : T extends (...given: never[]) => unknown
    ? T
    : { readonly [Entry in keyof T]: Likewise<T[Entry]> };
