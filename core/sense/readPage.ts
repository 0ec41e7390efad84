import type { Vocabulary } from '../systems/system.ts';
import { isTitledPermissions } from '../understand/headings.ts';
import type { Look } from '../understand/look.ts';
import { understandPage } from '../understand/others.ts';
import { Memory } from './memory.ts';
import { onPage, type PageResult } from './spots.ts';

/** How Chromium marks a page that it has translated. */
const TRANSLATED = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;

/** Whether the browser has put other words in the place of the page's own. */
export const isTranslated = ({ documentElement }: Document): boolean => TRANSLATED.test(documentElement.className);

/** What there is to be understood of a page. */
export const lookAt = (document: Document, url: string, vocabulary: Vocabulary, memory: Memory): Look => ({
  ...memory.page(document),
  url,
  vocabulary,
  spend: memory.spend,
  language: document.documentElement.lang,
  isTranslated: isTranslated(document),
});

/**
 * Reads a page as a person does: it is sensed, and then understood.
 * @param url where the page is, which may carry the id of the person it is about
 */
export const readPage = (document: Document, url: string, vocabulary: Vocabulary, memory = new Memory()): PageResult =>
  onPage(understandPage(lookAt(document, url, vocabulary, memory)));

/** Whether a heading says that the page is about the permissions of somebody, whatever else it shows. */
export const isAboutPermissions = (
  document: Document,
  { personHeadings }: Vocabulary,
  memory = new Memory(),
): boolean => isTitledPermissions(memory.page(document).root, personHeadings);
