import type { Attestation, AttestationSheet, AttestedPerson } from '../../core/index.ts';
import { Name, Phrase } from '../Phrase.tsx';
import { useFormats, useWords } from '../speaking.ts';
import { attestationWords } from '../words/attestation.ts';

interface Props {
  attestation: Attestation;
  host: string;
  /** When any page was last read, in milliseconds since 1970. */
  asOf: number;
}

type Columns = Attestation['columns'];

/** “On”, “Off” or “Not read”: what was not read is never said to be off. */
const Cell = ({ label, isOn }: { label: string; isOn: boolean | undefined }) => {
  const say = useWords(attestationWords);
  const [text, kind] = isOn === undefined ? [say.notRead, 'not-read'] : isOn ? [say.on, 'is-on'] : [say.off, 'is-off'];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: on a narrow screen the cells are no table cells to the browser
    <td role="cell" class={kind} data-label={label}>
      {text}
    </td>
  );
};

const Box = ({ label }: { label: string }) => (
  // biome-ignore lint/a11y/noRedundantRoles: on a narrow screen the cells are no table cells to the browser
  <td role="cell" class="box" data-label={label}>
    <span class="tick" />
  </td>
);

const Person = ({ person, columns }: { person: AttestedPerson; columns: Columns }) => {
  const say = useWords(attestationWords);
  const { name, position, email, owner, cells } = person;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: on a narrow screen the rows are no table rows to the browser
    <tr role="row">
      {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
      <th scope="row" role="rowheader">
        <Name of={name} />
        {position && <span class="soft">{position}</span>}
        {email && <span class="soft">{email}</span>}
        {owner && <span class="soft">{say.owner}</span>}
      </th>
      {columns.map(({ kind, key, label }, i) => (
        <Cell key={`${kind} ${key}`} label={label} isOn={cells[i]} />
      ))}
      <Box label={say.right} />
      <Box label={say.toChange} />
    </tr>
  );
};

const Head = ({ columns }: { columns: Columns }) => {
  const say = useWords(attestationWords);
  const heading = (text: string, key: string) => (
    // biome-ignore lint/a11y/noRedundantRoles: on a narrow screen the cells are no table cells to the browser
    <th key={key} scope="col" role="columnheader">
      {text}
    </th>
  );
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the same
    <thead role="rowgroup">
      {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
      <tr role="row">
        {heading(say.person, 'person')}
        {columns.map(({ kind, key, label }) => heading(label, `${kind} ${key}`))}
        {heading(say.right, 'right')}
        {heading(say.toChange, 'toChange')}
      </tr>
    </thead>
  );
};

const Signature = () => {
  const { sign, remarks } = useWords(attestationWords);
  return (
    <div class="sign-off">
      <p class="remarks">{remarks}</p>
      <div class="signature">
        {(['place', 'date', 'name', 'signature'] as const).map((line) => (
          <p key={line}>{sign[line]}</p>
        ))}
      </div>
    </div>
  );
};

const Sheet = ({ sheet, attestation, host, asOf }: Props & { sheet: AttestationSheet }) => {
  const say = useWords(attestationWords);
  const { day } = useFormats();
  const { by, columns } = attestation;
  const title =
    sheet.of === undefined || by === 'all' ? say.rest[by] : <Phrase text={say.of[by]} name={<Name of={sheet.of} />} />;
  const hasUnread = sheet.people.some(({ cells }) => cells.includes(undefined));
  return (
    <section class="sheet">
      <h1>{say.title}</h1>
      <h2>
        {title} <span class="soft">{say.people(sheet.people.length)}</span>
      </h2>
      <p class="soft">
        <Phrase text={say.asOf} host={host} day={day(asOf)} />
      </p>
      <p>{say.ask}</p>
      {hasUnread && <p>{say.aboutUnread}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: on a narrow screen the table is none to the browser */}
      <table role="table" class="attestation">
        <Head columns={columns} />
        {/* biome-ignore lint/a11y/noRedundantRoles: the same */}
        <tbody role="rowgroup">
          {sheet.people.map((person) => (
            <Person key={person.id} person={person} columns={columns} />
          ))}
        </tbody>
      </table>
      <Signature />
    </section>
  );
};

/** Sheets to sign: what each person may do as it was read, with room to say whether that is right. */
export const AttestationSheets = (props: Props) => {
  const say = useWords(attestationWords);
  const { sheets } = props.attestation;
  if (sheets.length === 0) return <p class="notice">{say.nobody}</p>;
  return (
    <>
      {sheets.map((sheet) => (
        <Sheet key={sheet.of ?? ''} sheet={sheet} {...props} />
      ))}
    </>
  );
};
