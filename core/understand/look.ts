import type { PageModel } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';

/** One look at a page: what is there to be understood, and in whose words. */
export interface Look extends PageModel {
  url: string;
  vocabulary: Vocabulary;
  /** To be called before anything that takes a while; throws where the time of this look is over. */
  spend(): void;
}
