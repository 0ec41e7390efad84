import licenseCheckCss from '../../components/licenseCheck.css?inline';
import narrowCss from './checkNarrow.css?inline';

// What `<license-check>` shows: a page that has none never asks for it.
export const checkCss = `${licenseCheckCss}\n${narrowCss}`;
export { CheckView } from './CheckView.tsx';
