import { CSS_PROPERTIES, type Description, ELEMENTS } from './description.ts';

const plain = (text: string): { text: string } => ({ text });
const named = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([name, description]) => ({ name, description }));

const declarationOf = ({ tag, className, says, attributes, properties, events, slots, parts }: Description) => ({
  kind: 'class',
  customElement: true,
  tagName: tag,
  name: className,
  description: says,
  superclass: { name: 'HTMLElement' },
  attributes: Object.entries(attributes).map(([name, one]) => ({
    name,
    fieldName: name,
    type: plain(one.type),
    ...(one.otherwise && { default: one.otherwise }),
    description: one.says,
  })),
  members: [
    ...Object.entries(attributes).map(([name, one]) => ({
      kind: 'field',
      name,
      attribute: name,
      reflects: true,
      type: plain(one.type),
      description: one.says,
    })),
    ...Object.entries(properties).map(([name, one]) => ({
      kind: 'field',
      name,
      ...(one.readonly && { readonly: true }),
      type: plain(one.type),
      description: one.says,
    })),
  ],
  events: Object.entries(events).map(([name, one]) => ({ name, type: plain(one.type), description: one.says })),
  slots: named(slots),
  cssParts: named(parts),
  cssProperties: named(CSS_PROPERTIES),
});

const moduleOf = (path: string, elements: readonly Description[]) => ({
  kind: 'javascript-module',
  path,
  declarations: elements.map(declarationOf),
  exports: elements.flatMap(({ tag, className }) => [
    { kind: 'js', name: className, declaration: { name: className } },
    { kind: 'custom-element-definition', name: tag, declaration: { name: className } },
  ]),
});

/** The manifest by which editors and catalogues know the elements (custom-elements.json, schema 1.0.0). */
export const manifest = () => ({
  schemaVersion: '1.0.0',
  modules: [moduleOf('license-lens.js', ELEMENTS)],
});
