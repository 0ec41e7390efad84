import { useWords } from '../../../components/speaking.ts';
import { accessWords } from '../../../components/words/access.ts';
import type { FilteredMatrix, PermissionMatrix } from '../../../core/index.ts';
import { filter } from '../state.ts';
import { PeopleList } from './PeopleList.tsx';
import { PermissionList } from './PermissionList.tsx';

/** Where a matrix has no room: the permissions with how many have them; once one is chosen, who has it. */
export const AccessList = ({ matrix, shown }: { matrix: PermissionMatrix; shown: FilteredMatrix }) => {
  const say = useWords(accessWords);
  const { permission } = filter.value;
  if (permission === undefined) return <PermissionList shown={shown} levels={matrix.levels} />;
  return <PeopleList key={permission} shown={shown} back={say.back} />;
};
