import findingsCss from '../../components/styles/findings.css?inline';
import readingCss from '../../components/styles/reading.css?inline';
import seatsCss from '../../components/styles/seats.css?inline';
import tagsCss from '../../components/styles/tags.css?inline';
import toDoListCss from '../../components/styles/toDoList.css?inline';
import unreadCss from '../../components/styles/unread.css?inline';
import { styled } from './css.ts';
import type { StaffLists } from './loadStaffLists.ts';

/** The style of the audit; that of staff lists comes with what shows them. */
export const auditCss = ({ staffFileCss = '' }: Partial<StaffLists> = {}): string =>
  styled(tagsCss, findingsCss, toDoListCss, seatsCss, readingCss, staffFileCss, unreadCss);
