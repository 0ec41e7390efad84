/** The labels of what has more to say. */
export const labelsOf = <Id extends string>(
  said: Readonly<Record<Id, { readonly label: string }>>,
): Record<Id, string> =>
  Object.fromEntries(Object.entries<{ label: string }>(said).map(([id, { label }]) => [id, label])) as Record<
    Id,
    string
  >;
