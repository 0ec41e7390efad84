const counted = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const work = {
  filters: 'Show only',
  /** What each number counts: it stands below it. */
  counts: {
    wrong: (people: number) => counted(people, 'person with access to fix', 'people with access to fix'),
    save: (people: number) => counted(people, 'person with an unneeded license', 'people with an unneeded license'),
    practice: (findings: number) => counted(findings, 'finding about the practice', 'findings about the practice'),
    unread: (pages: number) => counted(pages, 'page not checked yet', 'pages not checked yet'),
  },
  views: { label: 'View', person: 'By person', step: 'By step' },
  whatIf: 'What if…',
  search: 'Find a name or finding',
  found: (people: number, practice: number) =>
    [
      ...(people > 0 || practice === 0 ? [`${people} ${counted(people, 'person', 'people')}`] : []),
      ...(practice > 0
        ? [`${practice} ${counted(practice, 'finding about the practice', 'findings about the practice')}`]
        : []),
    ].join(', '),
  steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  none: 'No matches. Change the filter or search.',
  everything: 'Clear filters',
  nothing: 'All pages are checked.',
};
