import { capitalized } from '../../words/capitalized.ts';
import { fillKnown, type Words } from '../../words/fill.ts';

/** A badge in the words of a practice system; it may begin with one of them. */
export const sayLabel = (label: string, words: Words): string => capitalized(fillKnown(label, words));
