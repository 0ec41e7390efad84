import { readingPart } from './readingPart.ts';

export const loadReading = readingPart.load;
