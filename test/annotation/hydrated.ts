import { join } from 'node:path';
import { createElement, type ReactElement } from 'react';
import { renderToString as reactToString } from 'react-dom/server';
import { build } from 'vite';
import { createSSRApp, h, type VNode } from 'vue';
import { renderToString as vueToString } from 'vue/server-renderer';
import { listIn } from './hydrate/list.ts';
import { htmlOf } from './staffPage.ts';

export type Framework = 'react' | 'vue';

/** As a server sends it. */
const MARKUP: Readonly<Record<Framework, () => Promise<string>>> = {
  react: async () => reactToString(listIn<ReactElement>(createElement)),
  vue: () => vueToString(createSSRApp({ render: () => listIn<VNode>(h) })),
};

/** Vue asks for these to be told. */
const VUE_FLAGS = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/** The build for developers: the other one keeps to itself what it finds wrong. */
const scriptOf = async (framework: Framework): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    root: join(import.meta.dirname, 'hydrate'),
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"development"', ...VUE_FLAGS },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, 'hydrate', `${framework}.ts`) },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`the page of ${framework} was not built`);
  return result.output[0].code.replaceAll('</script', '<\\/script');
};

/** A page whose list comes from a server, and is taken over by a framework of the page later. */
export const hydratedPage = async (framework: Framework): Promise<string> => {
  const list = await MARKUP[framework]();
  const script = await scriptOf(framework);
  return htmlOf({ name: '', around: () => `<div id="app">${list}</div><script type="module">${script}</script>` });
};
