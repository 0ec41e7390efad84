import findingsCss from '../../components/styles/findings.css?inline';
import seatsCss from '../../components/styles/seats.css?inline';
import tagsCss from '../../components/styles/tags.css?inline';
import toDoListCss from '../../components/styles/toDoList.css?inline';
import unreadCss from '../../components/styles/unread.css?inline';
import { styled } from './css.ts';

/** The style of the audit. @param parts that of what it shows from its parts, as far as they are there */
export const auditCss = (...parts: readonly (string | undefined)[]): string =>
  styled(tagsCss, findingsCss, toDoListCss, seatsCss, ...parts.flatMap((css) => css ?? []), unreadCss);
