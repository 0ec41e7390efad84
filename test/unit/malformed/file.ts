/** A file that is to be refused, and how the reason begins: with the place. */
export interface MalformedFile {
  name: string;
  bytes: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
  says: RegExp;
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
export const utf16 = (text: string, isLittle: boolean, mark = true): Uint8Array<ArrayBuffer> => {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
};
/** The same rubbish in every run. */
export const rubbish = (length: number, seed = 7): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    bytes[i] = (state >>> 16) | 1;
  }
  return bytes;
};

export const file = (name: string, says: RegExp, content: string | MalformedFile['bytes']): MalformedFile => ({
  name,
  says,
  bytes: typeof content === 'string' ? () => utf8(content) : content,
});

export const ana = { id: 'a', name: 'Ana Ruiz', licenses: { provider: true }, permissions: { therapist: true } };
export const practice = {
  version: 1,
  system: 'theranest',
  host: 'demo.theranest.com',
  staff: [ana, { id: 'b', name: 'Bo Ek' }],
};
export const whole = JSON.stringify(practice);
export const CSV = 'Id,Name,Position,Provider license\n1,Ana Ruiz,Therapist,on\n2,Bo Ek,Biller,off\n';
export const FRENCH = 'Id,Name\n1,Zoé\n2,Bo\n';
