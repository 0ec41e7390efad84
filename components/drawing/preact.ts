// Stands in for `preact` and its other entries in what is loaded into a page of others: 3 to 5 kB less in each script.
export { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from './hooks.ts';
export { render } from './render.ts';
export { createContext, Fragment, jsx, jsxs } from './view.ts';
