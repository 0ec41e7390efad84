import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  type Called,
  inLanguage,
  type Language,
  type License,
  type LicenseForms,
  languageNow,
  licenseForms,
  licenseName,
} from '../core/index.ts';
import { type Counts, countsIn } from './counts.ts';
import { type Formats, formatsIn } from './formats.ts';

/** The language of a part of a page; where none is given, views speak the language that was set for the whole page. */
export const Speaking = createContext<Language | undefined>(undefined);

export const useLanguage = (): Language => useContext(Speaking) ?? languageNow();

/** The words of one topic (components/words) in the language of the view. */
export const useWords = <T>(topic: (language: Language) => T): T => topic(useLanguage());

/** Numbers and lists as they are written in the language of the view. */
export const useCounts = (): Counts => countsIn(useLanguage());

/** Numbers, money, dates and lists as they are written in the language of the view. */
export const useFormats = (): Formats => formatsIn(useLanguage());

/** What licenses are called in the language of the view: “Provider license”. */
export const useLicenseNames = (system: Called): ((license: License) => string) => {
  const language = useLanguage();
  return (license) => inLanguage(language, () => licenseName(license, system));
};

/** Each form in which a text in the language of the view may name a license. */
export const useLicenseForms = (system: Called): ((license: License) => LicenseForms) => {
  const language = useLanguage();
  return (license) => inLanguage(language, () => licenseForms(license, system));
};
