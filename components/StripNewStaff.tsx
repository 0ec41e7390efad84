import type { AddStaffView, NewStaffView } from '../core/index.ts';

/** So many people are told of in sentences; of more only what is to be done before the form is sent. */
const TOLD = 4;

const Person = ({ person, isShort }: { person: NewStaffView; isShort: boolean }) => {
  const { name, short, isWarning, says, after, findings } = person;
  return (
    <li>
      <bdi class="who">{name}</bdi> <span class={isWarning ? 'tag warning' : 'tag info'}>{short}</span>{' '}
      {findings.map(({ rule, label, severity }) => (
        <span key={rule} class={`tag ${severity}`}>
          {label}
        </span>
      ))}{' '}
      {(!isShort || isWarning) && <span class="need">{says.join(' ')}</span>}{' '}
      {!isShort && <span class="soft">{after.join(' ')}</span>}
    </li>
  );
};

/** What is said of everybody in a form that invites or adds staff. */
export const StripNewStaff = ({ view: { people, remark } }: { view: AddStaffView }) => (
  <div class="new-staff">
    <div role="status">
      <ul>
        {people.map((person) => (
          <Person key={person.key} person={person} isShort={people.length > TOLD} />
        ))}
      </ul>
    </div>
    <p class="soft">{remark}</p>
  </div>
);
