/** Staff lists of other programs. */
export const QUESTIONS = [
  'Cedar Counseling: staff by location',
  '',
  'Name,Job Title,Status,Provider license,Admin,Email',
  'Ana Ruiz,Therapist,Active,Yes,x,ana@cedar.example',
  'Bo Ek,Biller,Furloughed,Sometimes,,bo@cedar.example',
  'Cy Diaz,Office Manager,Active,No,x,',
  'Cy Diaz,Front Desk,Active,No,,',
  'Dee Park,Therapist,Per diem,Yes,,dee@cedar.example',
  'Vacant,Therapist,,,,',
  'Total,4,,,,',
].join('\n');

export const READ = [
  'First Name,Last Name,Email Address,Status,Employee Title,Provider license',
  'Ana,Ruiz,ana@cedar.example,Active,Therapist,On',
  'Bo,Ek,bo@cedar.example,Suspended,Biller,Off',
  'Cy,Diaz,cy@cedar.example,Active,Therapist,',
].join('\n');

export const NO_NAMES = ['Who is it,Where,What', 'ruiz.a,North,Notes', 'ek.b,South,Billing'].join('\n');

/** A file as somebody chooses it. */
export const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>): File => {
  const file = new File([content], name);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return Object.assign(file, { arrayBuffer: async () => bytes.buffer });
};
