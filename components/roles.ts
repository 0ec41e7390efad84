import { type ColumnRole, capitalized, type Vocabulary } from '../core/index.ts';
import { useLicenseNames, useWords } from './speaking.ts';
import { roleWords } from './words/roles.ts';

/** A vocabulary has labels in any case; levels stand in headings: “Organization Administration”. */
const asHeading = (label: string): string => label.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** What a column or a box that was shown holds, in the words of the practice system and the language of the view. */
export const useRoles = (system: Pick<Vocabulary, 'called' | 'levels'>): ((role: ColumnRole) => string) => {
  const { roles: say } = useWords(roleWords);
  const nameOf = useLicenseNames(system);
  return (role) => {
    switch (role) {
      case 'name':
      case 'position':
      case 'email':
      case 'status':
        return say[role];
      case 'provider':
      case 'admin':
        return capitalized(nameOf(role));
      default:
        return (role === 'default' ? say.default : say.level)(asHeading(system.levels[role][0]));
    }
  };
};
