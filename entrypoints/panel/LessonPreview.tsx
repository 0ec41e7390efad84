import { Name } from '../../components/Phrase.tsx';
import { useRoles } from '../../components/roles.ts';
import { useFormats, useWords } from '../../components/speaking.ts';
import { panelWords } from '../../components/words/panel.ts';
import { teachWords } from '../../components/words/teach.ts';
import { type ColumnRole, LICENSES, type PersonReading, type Vocabulary } from '../../core/index.ts';
import type { Preview } from '../shared/panelScript.ts';

const SHOWN = 6;

type RoleOf = ReturnType<typeof useRoles>;

const factsOf = ({ id, position, active, licenses = {}, boxes = [] }: PersonReading, roleOf: RoleOf): string[] => {
  const say = teachWords();
  const state = (role: ColumnRole, on: boolean): string => (on ? say.on : say.off)(roleOf(role));
  return [
    ...(position ? [position] : []),
    ...(active === false ? [say.inactive] : []),
    ...LICENSES.flatMap((license) => (licenses[license] === undefined ? [] : state(license, licenses[license]))),
    ...boxes.map(({ level, on }) => state(level, on)),
    ...(id === undefined ? [say.byName] : []),
  ];
};

const Person = ({ person, roleOf }: { person: PersonReading; roleOf: RoleOf }) => (
  <li>
    <strong>
      <Name of={person.name} />
    </strong>{' '}
    <span class="soft small">{factsOf(person, roleOf).join(', ')}</span>
  </li>
);

/** What would be read of the page, before it is kept. */
export const LessonPreview = ({ preview, vocabulary }: { preview: Preview; vocabulary: Vocabulary }) => {
  const say = useWords(teachWords);
  const roleOf = useRoles(vocabulary);
  const { list } = useFormats();
  const { missing } = useWords(panelWords);
  if ('missing' in preview) {
    const lacks = preview.missing.map(({ what, label = '' }) => missing[what](label));
    return (
      <p class="notice error" role="status">
        {say.missing(lacks.length > 0 ? list(lacks) : say.nobody)}
      </p>
    );
  }
  const { people } = preview;
  return (
    <div class="preview" role="status">
      <h3>{say.found(people.length)}</h3>
      <ul>
        {people.slice(0, SHOWN).map((person, i) => (
          <Person key={i} person={person} roleOf={roleOf} />
        ))}
      </ul>
      {people.length > SHOWN && <p class="soft small">{say.andMore(people.length - SHOWN)}</p>}
    </div>
  );
};
