import type { Plugin } from 'vite';

/** Preact without `dangerouslySetInnerHTML`, so that no text from a page can become HTML. */
export const withoutHtmlStrings = (): Plugin => ({
  name: 'without-html-strings',
  transform(code, id) {
    if (!id.includes('/preact/dist/preact.mjs')) return undefined;
    const safe = code.replace(/\w+\.innerHTML=\w+\.__html/, '0');
    if (safe === code || safe.includes('.innerHTML='))
      throw new Error('Preact sets innerHTML in a place we do not know');
    return { code: safe, map: null };
  },
});
