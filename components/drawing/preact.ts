// Stands in for `preact` and its other entries in whatever is built: 3 to 5 kB less in each script and page.
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from './hooks.ts';
export { render } from './render.ts';
export { createContext, Fragment, jsx, jsx as jsxDEV, jsxs } from './view.ts';
