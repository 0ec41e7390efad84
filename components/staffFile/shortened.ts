/** A text of a file, as long as there is room for. */
export const shortened = (text: string, most = 30): string => (text.length > most ? `${text.slice(0, most)}…` : text);
