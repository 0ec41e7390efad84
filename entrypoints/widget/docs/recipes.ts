export interface Recipe {
  title: string;
  code: string;
}

/** How the elements are used in each kind of page; `integrity` is what the built file has. */
export const recipes = (version: string, integrity: string): readonly Recipe[] => [
  {
    title: 'Plain HTML',
    code: `<script src="https://cdn.example/license-lens-widget@${version}/license-lens.classic.js"
  integrity="${integrity}"
  crossorigin="anonymous" defer></script>

<license-check></license-check>`,
  },
  {
    title: 'React 19',
    code: `import 'license-lens-widget';
import type {} from 'license-lens-widget/react';

export const Licenses = ({ practice, onFinding }) => (
  <license-audit practice={practice} {...{ 'onlicense-lens:finding': onFinding }} />
);`,
  },
  {
    title: 'Vue 3',
    code: `// vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('license-') } } })
<script setup>
import 'license-lens-widget';
defineProps(['practice']);
</script>

<template>
  <license-audit :practice="practice" @license-lens:finding="({ detail }) => console.log(detail)" />
</template>`,
  },
  {
    title: 'Svelte 5',
    code: `<script>
  import 'license-lens-widget';
  let { practice, onfinding } = $props();
</script>

<license-audit {practice} {...{ 'onlicense-lens:finding': onfinding }}></license-audit>`,
  },
  {
    title: 'WordPress',
    code: `// functions.php of your theme, or a plugin of your own
add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script_module('license-lens', get_theme_file_uri('license-lens.js'), [], '${version}');
});

<!-- then in a “Custom HTML” block -->
<license-check lang="es"></license-check>`,
  },
];
