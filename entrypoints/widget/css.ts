import base from '../../components/styles/base.css?inline';
import controls from '../../components/styles/controls.css?inline';
import forced from '../../components/styles/forced.css?inline';
import notices from '../../components/styles/notices.css?inline';
import tokens from '../../components/styles/tokens.css?inline';
import widget from './widget.css?inline';

/** The style of an element: what both share around its own. */
export const styled = (...own: readonly string[]): string =>
  [tokens, base, controls, notices, ...own, forced, widget].join('\n');
