import { useWords } from '../../components/speaking.ts';
import { optionsWords } from '../../components/words/options.ts';

/** Says why something cannot be changed here. */
export const SetByOrganization = () => {
  const { sections } = useWords(optionsWords);
  return <span class="small why set">{sections.policy}</span>;
};
