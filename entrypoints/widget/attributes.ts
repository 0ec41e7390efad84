/** What an attribute holds: a text, words with spaces between them, or only that it is there. */
export type AttributeKind = 'text' | 'words' | 'flag';
export type Attributes = Readonly<Record<string, AttributeKind>>;

export const CHECK_ATTRIBUTES = {
  system: 'text',
  job: 'text',
  tasks: 'words',
  compact: 'flag',
  theme: 'text',
} as const satisfies Attributes;

export const AUDIT_ATTRIBUTES = {
  src: 'text',
  system: 'text',
  cache: 'flag',
  theme: 'text',
} as const satisfies Attributes;

/** Names of all attributes that an element looks at; `lang` is one of every element in HTML. */
export const observed = (attributes: Attributes): string[] => [...Object.keys(attributes), 'lang'];
