import { Problem } from '../../components/Problem.tsx';
import { useWords } from '../../components/speaking.ts';
import { missingWords } from '../../components/words/missing.ts';

/** In the place of a part that did not come. */
export const Missing = ({ again }: { again: (() => void) | undefined }) => {
  const say = useWords(missingWords);
  return again ? <Problem text={say.part} remedy={say.again} act={again} /> : null;
};
