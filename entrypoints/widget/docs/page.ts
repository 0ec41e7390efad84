import { CSS_PROPERTIES, type Description, ELEMENTS } from '../package/description.ts';
import { EXAMPLES, type Example } from './examples.ts';
import { escaped, prose, table } from './html.ts';
import { recipes } from './recipes.ts';

const exampleOf = ({
  id,
  title,
  says,
  html,
}: Example): string => `<section class="example" aria-labelledby="${id}-title">
<h3 id="${id}-title">${escaped(title)}</h3>
<p>${escaped(says)}</p>
<label for="${id}-html">HTML of “${escaped(title)}”</label>
<textarea id="${id}-html" data-example="${id}" rows="${Math.min(8, html.split('\n').length + 1)}" spellcheck="false">${escaped(html)}</textarea>
<div class="preview" id="${id}"></div>
<p class="events"><span>Last event:</span> <output id="${id}-event" for="${id}-html">none yet</output></p>
</section>`;

const says = (all: Readonly<Record<string, string>>): string[][] => Object.entries(all);

const referenceOf = (element: Description): string => {
  const { tag, attributes, properties, events, slots, parts } = element;
  return `<section aria-labelledby="${tag}-title">
<h2 id="${tag}-title"><code>&lt;${tag}&gt;</code></h2>
<p>${prose(element.says)}</p>
${table(
  `Attributes of ${tag}, each a property as well`,
  ['Attribute', 'Type', 'Default', 'What it is'],
  Object.entries(attributes).map(([name, one]) => [name, `\`${one.type}\``, one.otherwise ?? '', one.says]),
)}
${table(
  `Properties of ${tag} without an attribute`,
  ['Property', 'Type', 'What it is'],
  Object.entries(properties).map(([name, one]) => [
    name,
    `\`${one.type}\``,
    `${one.says}${one.readonly ? ' Read-only.' : ''}`,
  ]),
)}
${table(
  `Events of ${tag}`,
  ['Event', 'Type', 'When'],
  Object.entries(events).map(([name, one]) => [name, `\`${one.type}\``, one.says]),
)}
${table(`Slots of ${tag}`, ['Slot', 'What is there'], says(slots))}
${table(`Parts of ${tag}`, ['Part', 'What it is'], says(parts))}
</section>`;
};

const themeSection = `<section aria-labelledby="theming">
<h2 id="theming">Theming</h2>
<p>${prose('Both elements take the page’s font and follow its `color-scheme`. Colors and room are custom properties; what these do not reach, `::part()` does.')}</p>
${table('CSS custom properties of both', ['Property', 'What it is'], says(CSS_PROPERTIES))}
<pre tabindex="0" aria-label="Theming by example"><code>license-check {
  --license-lens-accent: #7a2048;
  --license-lens-radius: 0;
}
license-check::part(answer) {
  font-weight: 400;
}</code></pre>
</section>`;

/** The page about the elements: examples to edit, everything they have, recipes. */
export const docsPage = (version: string, integrity: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>License Lens for any web page</title>
<link rel="stylesheet" href="docs.css">
<script type="module" src="license-lens.js"></script>
<script type="module" src="docs.js"></script>
</head>
<body>
<header>
<h1>License Lens for any web page</h1>
<p>Two custom elements, no account, no server. Version ${escaped(version)}.</p>
<nav aria-label="On this page"><ul>
<li><a href="#examples">Examples</a></li>
${ELEMENTS.map(({ tag }) => `<li><a href="#${tag}-title"><code>&lt;${tag}&gt;</code></a></li>`).join('\n')}
<li><a href="#theming">Theming</a></li>
<li><a href="#recipes">Recipes</a></li>
</ul></nav>
</header>
<main>
<section aria-labelledby="examples">
<h2 id="examples">Examples</h2>
<p>Edit the HTML; the result appears below.</p>
${EXAMPLES.map(exampleOf).join('\n')}
</section>
${ELEMENTS.map(referenceOf).join('\n')}
${themeSection}
<section aria-labelledby="recipes">
<h2 id="recipes">Recipes</h2>
${recipes(version, integrity)
  .map(
    ({ title, code }) =>
      `<h3>${escaped(title)}</h3>\n<pre tabindex="0" role="region" aria-label="${escaped(title)}"><code>${escaped(code)}</code></pre>`,
  )
  .join('\n')}
</section>
</main>
</body>
</html>
`;
