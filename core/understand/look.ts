import type { PageModel } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';

/** One look at a page: what is there to be understood, and in whose words. */
export interface Look extends PageModel {
  url: string;
  vocabulary: Vocabulary;
  /** The language that the page says it is in; '' if it says none. */
  language: string;
  /** The browser has put other words in the place of the page's own. */
  isTranslated: boolean;
  /** To be called before anything that takes a while; throws where the time of this look is over. */
  spend(): void;
}
