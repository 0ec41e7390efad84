import { type FindingView, isFoundBy, type Overview, searchable } from '../core/index.ts';

export const FILTERS = ['wrong', 'save', 'unread'] as const;
/** What is shown of a practice: what to fix, what could be saved, or what is not checked yet. */
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

/** What a number of the filters counts. */
export interface FilterCount {
  count: number;
  of: Filter | 'practice';
}

/** How many there are of each: people, or findings about the practice where there is nobody; pages not checked yet. */
export function countsOf({ findings, checklist }: Overview): Record<Filter, FilterCount> {
  const countFor = (filter: Exclude<Filter, 'unread'>): FilterCount => {
    const { people, practice } = countOf(findings.filter(FITS[filter]));
    return people === 0 && practice > 0 ? { count: practice, of: 'practice' } : { count: people, of: filter };
  };
  return { wrong: countFor('wrong'), save: countFor('save'), unread: { count: checklist.next.length, of: 'unread' } };
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
