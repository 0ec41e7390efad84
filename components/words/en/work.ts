export const work = {
  filters: 'Show only',
  wrong: 'to put right',
  save: 'could save',
  unread: 'not checked yet',
  views: { label: 'Sort by', person: 'By person', step: 'By step' },
  search: 'Find a name or finding',
  found: (people: number, practice: number) =>
    [
      ...(people > 0 || practice === 0 ? [people === 1 ? '1 person' : `${people} people`] : []),
      ...(practice > 0 ? [practice === 1 ? '1 about the practice' : `${practice} about the practice`] : []),
    ].join(', '),
  steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  none: 'Nothing fits. Change the filter or what you typed.',
  everything: 'Show everything',
  nothing: 'Nothing here needs you.',
};
