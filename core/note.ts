/** What the admin has said of a practice while working on it. */
export interface Note {
  version: 1;
  host: string;
  /** The admin is being led through the pages that have not been read. */
  isChecking?: boolean;
  /** Stops that were put off, by their keys: “I cannot open this one.” */
  skipped?: string[];
}
