// Stands in for `preact` and its other entries where the elements are bundled.
export { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from './hooks.ts';
export { render } from './render.ts';
export { createContext, Fragment, jsx, jsxs } from './view.ts';
