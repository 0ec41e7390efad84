// In one file, everything is there already.

export const hasCome = (): boolean => true;
export const loadWords = async (): Promise<void> => undefined;
export const loadListWords = loadWords;
