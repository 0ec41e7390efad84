import {
  inLanguage,
  type License,
  licenseTitle,
  type PracticeSystem,
  type Preview,
  type StaffMember,
  soldBy,
} from '../../core/index.ts';
import { useCounts, useLanguage, useWords } from '../speaking.ts';
import { staffFileWords } from '../words/staffFile.ts';
import { shortened } from './shortened.ts';

interface Props {
  preview: Preview;
  system: PracticeSystem;
}

/** What is known of a fact; what is not is never told as “off”. */
const Fact = ({ value, yes, no }: { value: boolean | undefined; yes: string; no: string }) => {
  const { preview: say } = useWords(staffFileWords);
  return value === undefined ? <td class="soft">{say.unread}</td> : <td>{value ? yes : no}</td>;
};

const PersonRow = ({ person, sold }: { person: StaffMember; sold: readonly License[] }) => {
  const { preview: say } = useWords(staffFileWords);
  const { name, position, active, licenses } = person;
  return (
    <tr>
      <th scope="row">
        {shortened(name, 60)}
        {position && <span class="soft small">{shortened(position, 60)}</span>}
      </th>
      <Fact value={active} yes={say.active} no={say.inactive} />
      {sold.map((license) => (
        <Fact key={license} value={licenses?.[license]} yes={say.on} no={say.off} />
      ))}
    </tr>
  );
};

/** The first people as they would be read, and how many there are. */
export const StaffPreview = ({ preview: { people, count }, system }: Props) => {
  const { preview: say } = useWords(staffFileWords);
  const { number } = useCounts();
  const language = useLanguage();
  const sold = soldBy(system);
  if (count === 0) return <p class="notice">{say.nobody}</p>;
  return (
    <div class="wide">
      <table class="matching">
        <caption>{count > people.length ? say.first(people.length, number(count)) : say.all(count)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.name}</th>
            <th scope="col">{say.status}</th>
            {sold.map((license) => (
              <th key={license} scope="col">
                {inLanguage(language, () => licenseTitle(license, system))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} sold={sold} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
