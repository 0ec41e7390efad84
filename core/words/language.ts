/** The languages in which everything is said. The first one is spoken unless another is asked for. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

let spoken: Language = LANGUAGES[0];

/** The language that is spoken now. */
export const languageNow = (): Language => spoken;

/** From now on everything is said in this language. A door chooses it once, before it asks for anything. */
export const speak = (language: Language): void => {
  spoken = language;
};

/** What `work` gives, said in a language. It must not wait for anything: others may speak meanwhile. */
export function inLanguage<T>(language: Language, work: () => T): T {
  const before = spoken;
  spoken = language;
  try {
    return work();
  } finally {
    spoken = before;
  }
}

/** The first of these language tags (BCP 47, such as `es-MX`) that we speak, else the default. */
export const languageOf = (tags: readonly string[]): Language => {
  const wanted = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.flatMap((base) => LANGUAGES.find((language) => language === base) ?? [])[0] ?? LANGUAGES[0];
};
