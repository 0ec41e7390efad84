/** A small staff list with one thing in it that readers take wrongly, and what is to be read of it. */
export interface OwnStaffFile {
  kind: string;
  content: string;
  name?: string;
  people: string[];
  /** What is asked, by its kind. */
  asked?: string[];
  /** Why, of which column, in which rows. */
  leftOut?: string[];
}

const of =
  (kind: string, name?: string) =>
  (content: string, people: string[], also: Pick<OwnStaffFile, 'asked' | 'leftOut'> = {}): OwnStaffFile => ({
    kind,
    content,
    people,
    ...(name !== undefined && { name }),
    ...also,
  });

const supervisor = of('a line manager is no clinical supervisor');
const names = of('names in two columns');
const login = of('a log-in is no name');
const opposite = of('a column of the opposite sense');
const totals = of('totals are nobody');
const headless = of('no headings');
const named = of('licenses by their names');
const titled = of('titles above the headings');
const status = of('words of a status');
const ragged = of('short and long rows');
const heads = of('commas in headings');
const twice = of('somebody on several rows');
const ends = of('line ends');
const padded = of('texts with breaks and dashes');
const signs = of('signs for yes and no');
const json = of('JSON of others', 'staff.json');
const nothing = of('texts that say nothing');
const inOwnColumn = of('a license in its own column, by its name');
const numbers = of('numbers of employees');
const groups = of('groups and vacancies');

export const ownStaffFiles: OwnStaffFile[] = [
  supervisor('Employee,Manager,Supervisor\nAna Ruiz,Dee Park,Dee Park\n', ['Ana Ruiz']),
  supervisor('Worker,Supervisor Name,Status\nAna Ruiz,Dee Park,Active\n', ['Ana Ruiz active']),
  supervisor('Name,Clinical Supervisor\nAna Ruiz,Dee Park\n', ['Ana Ruiz under Dee Park']),
  names('First,Last,Title\nAna,Ruiz,Therapist\nBo,Ek,\n', ['Ana Ruiz (Therapist)', 'Bo Ek']),
  names('Nombre,Apellido,Correo\nZoë,Núñez,zoe@cedar.example\n', ['Zoë Núñez <zoe@cedar.example>']),
  names('Surname;Forename\nde la Cruz;Cy\n', ['Cy de la Cruz']),
  names('Full Name,First Name,Last Name\n"Ruiz, Ana",Ana,Ruiz\n', ['Ana Ruiz']),
  login('Username,Given name,Family name\nbek,Bo,Ek\n', ['Bo Ek']),
  login('Login,Display Name\nbo@cedar.example,Bo Ek\n', ['Bo Ek <bo@cedar.example>']),
  opposite('Name,Disabled\nAna Ruiz,No\nBo Ek,Yes\n', ['Ana Ruiz active', 'Bo Ek inactive']),
  opposite('displayName,Block credential\nAna Ruiz,False\nBo Ek,True\n', ['Ana Ruiz active', 'Bo Ek inactive']),
  opposite('Name,IsHidden,Deleted\nAna Ruiz,0,0\nBo Ek,0,1\n', ['Ana Ruiz active', 'Bo Ek inactive']),
  totals('Name,Provider license\nAna Ruiz,1\nGrand Total,1\n', ['Ana Ruiz +provider'], { leftOut: ['total 3'] }),
  totals('Department,Name,Admin license\nFront,Bo Ek,0\nTotal,,0\n', ['Bo Ek -admin'], { leftOut: ['total 3'] }),
  headless(
    'Ana Ruiz,Therapist,ana@cedar.example\nBo Ek,Biller,bo@cedar.example\n',
    ['Ana Ruiz (Therapist) <ana@cedar.example>', 'Bo Ek (Biller) <bo@cedar.example>'],
    { asked: ['headings'] },
  ),
  headless('7;Ana Ruiz;Therapist\n8;Bo Ek;Biller\n', ['Ana Ruiz (Therapist)', 'Bo Ek (Biller)'], {
    asked: ['headings'],
  }),
  named('Name,Licenses\nAna Ruiz,Provider/Admin\nBo Ek,"Admin license, Provider license"\nCy Diaz,no license\n', [
    'Ana Ruiz +provider +admin',
    'Bo Ek +provider +admin',
    'Cy Diaz -provider -admin',
  ]),
  named('Name,Seat type\nAna Ruiz,Provider seat\nBo Ek,Both\n', [
    'Ana Ruiz +provider -admin',
    'Bo Ek +provider +admin',
  ]),
  titled('Cedar Counseling\nPrinted 11/20/2025\n\nStaff,Role\nAna Ruiz,Therapist\n', ['Ana Ruiz (Therapist)'], {
    leftOut: ['before the headings 1,2'],
  }),
  titled('Staff,,\n\nName,Status,Email\nBo Ek,Active,\n', ['Bo Ek active'], { leftOut: ['before the headings 1'] }),
  status('Name,Status\nAna Ruiz,DEPROVISIONED\nBo Ek,Leave of Absence\nCy Diaz,Invited\n', [
    'Ana Ruiz inactive',
    'Bo Ek active',
    'Cy Diaz',
  ]),
  status('Worker,Worker Status\nAna Ruiz,Terminated (03/01/2025)\nBo Ek,Full-time\n', [
    'Ana Ruiz inactive',
    'Bo Ek active',
  ]),
  status('Name,Status\nAna Ruiz,Furloughed\n', ['Ana Ruiz'], { asked: ['word'] }),
  ragged('Name,Provider license,Admin license\nAna Ruiz\nBo Ek,Yes\n', ['Ana Ruiz', 'Bo Ek +provider']),
  ragged('Name,Status,\nAna Ruiz,Active,,,\nBo Ek,Inactive\n', ['Ana Ruiz active', 'Bo Ek inactive']),
  heads('Staff (first, last);Role (one, or more)\nAna Ruiz;Therapist\n', ['Ana Ruiz (Therapist)']),
  heads('Name;Provider license (yes, no)\n"Ek, Bo";Yes\n', ['Bo Ek +provider']),
  twice('Name,Office,Provider license\nAna Ruiz,Reno,Yes\nAna Ruiz,Sparks,No\n', ['Ana Ruiz'], {
    asked: ['same'],
    leftOut: ['contradiction 3'],
  }),
  twice('Name,Email,Office\nAna Ruiz,a@cedar.example,Reno\nAna Ruiz,b@cedar.example,Reno\n', [
    'Ana Ruiz <a@cedar.example>',
    'Ana Ruiz <b@cedar.example>',
  ]),
  ends('Name,Status\rAna Ruiz,Active\nBo Ek,Inactive\r\n', ['Ana Ruiz active', 'Bo Ek inactive']),
  ends('Name,Status\n\rAna Ruiz,Active\n\rBo Ek,Inactive', ['Ana Ruiz active', 'Bo Ek inactive']),
  padded('Name,Position\n"Ana\nRuiz ","\tTherapist"\n', ['Ana Ruiz (Therapist)']),
  padded('Name,Position\nBo Ek,• Biller\nCy Diaz,– Intern\n', ['Bo Ek (Biller)', 'Cy Diaz (Intern)']),
  signs('Name,Provider license,Admin license\nAna Ruiz,☑️,☐\nBo Ek,❌,✅\n', [
    'Ana Ruiz +provider -admin',
    'Bo Ek -provider +admin',
  ]),
  signs('Name,Provider license\nAna Ruiz,Licensed\nBo Ek,since 2024-01-15\nCy Diaz,0\n', [
    'Ana Ruiz +provider',
    'Bo Ek +provider',
    'Cy Diaz -provider',
  ]),
  json('[{"firstName":"Ana","lastName":"Ruiz","isActive":true},{"firstName":"Bo","lastName":"Ek","isActive":false}]', [
    'Ana Ruiz active',
    'Bo Ek inactive',
  ]),
  json('{"users":[{"name":{"fullName":"Ana Ruiz"},"primaryEmail":"ana@cedar.example","suspended":true}]}', [
    'Ana Ruiz inactive <ana@cedar.example>',
  ]),
  nothing('Name,Position,Provider license\nAna Ruiz,#N/A,Loading...\nBo Ek,null,—\n', ['Ana Ruiz', 'Bo Ek']),
  nothing('Name,Email,Status\nAna Ruiz,(blank),N/A\nNULL,NULL,NULL\n', ['Ana Ruiz'], { leftOut: ['no name 3'] }),
  inOwnColumn('Name,Admin license\nAna Ruiz,Admin\nBo Ek,None\n', ['Ana Ruiz +admin', 'Bo Ek -admin']),
  inOwnColumn('Name,Provider license,Admin license\nAna Ruiz,Provider license,\n', ['Ana Ruiz +provider']),
  numbers('Employee #,Employee Name,Work Email\n7,"Ruiz, Ana",ana@cedar.example\n', ['Ana Ruiz <ana@cedar.example>']),
  numbers('Id,Employee Name,Job Title\n101,"Ek, Bo",Biller\n102,"Ek, Bo",Therapist\n', [
    'Bo Ek (Biller)',
    'Bo Ek (Therapist)',
  ]),
  groups('Name,Position,Status\nFRONT DESK,,\nBo Ek,Biller,Active\nVacant,Biller,\n', ['Bo Ek (Biller) active'], {
    leftOut: ['group 2', 'vacancy 4'],
  }),
  groups('Name,Position\nClinical:,\nAna Ruiz,Therapist\nTBD,Intern\n', ['Ana Ruiz (Therapist)'], {
    leftOut: ['group 2', 'vacancy 4'],
  }),
];
