import { type FindingView, isFoundBy, type Overview, searchable } from '../core/index.ts';

export const FILTERS = ['wrong', 'save', 'unread'] as const;
/** What is shown of a practice: what to put right, what could be saved, or what has not been read. */
export type Filter = (typeof FILTERS)[number];

const isSerious = ({ severity }: FindingView): boolean => severity !== 'info';

const FITS: Record<Exclude<Filter, 'unread'>, (finding: FindingView) => boolean> = {
  wrong: (finding) => isSerious(finding) && finding.kind !== 'waste',
  save: (finding) => isSerious(finding) && finding.kind === 'waste',
};

/** How many people these are about, and how many are about the practice. */
export const countOf = (findings: readonly FindingView[]): { people: number; practice: number } => ({
  people: new Set(findings.flatMap(({ staffId }) => staffId ?? [])).size,
  practice: findings.filter(({ staffId }) => staffId === undefined).length,
});

/** How many there are of each: people, or what is about the practice alone; pages that are not read. */
export function countsOf({ findings, checklist }: Overview): Record<Filter, number> {
  const count = (fits: (finding: FindingView) => boolean): number => {
    const { people, practice } = countOf(findings.filter(fits));
    return people || practice;
  };
  return { wrong: count(FITS.wrong), save: count(FITS.save), unread: checklist.next.length };
}

/** Whether what was typed in is found in a text; nothing typed in is found everywhere. */
export const isFound = (query: string, text: string): boolean => searchable(query) === '' || isFoundBy(query, text);

/** Findings of one kind, or of all, in whose name, position or label is what was typed in. */
export const findingsFor = (
  findings: readonly FindingView[],
  filter: Filter | undefined,
  query: string,
): readonly FindingView[] =>
  findings.filter(
    (finding) =>
      (filter === undefined || (filter !== 'unread' && FITS[filter](finding))) &&
      isFound(query, `${finding.name ?? ''} ${finding.position ?? ''} ${finding.label}`),
  );
