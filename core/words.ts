const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** “Ana, Bo and Cy”. */
export const listNames = (names: readonly string[]): string => list.format(names);

/** Puts words in the places of a text such as `Switch {name} on`. Throws where a place has no word. */
export const fillIn = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, place: string) => {
    const word = words[place];
    if (word === undefined) throw new Error(`no word for {${place}} in “${text}”`);
    return word;
  });

/** “an Admin license”. */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
