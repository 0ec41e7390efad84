import type { Column } from '../roster/columns.ts';

/** The fields of somebody, and where one of them is: some fields hold several facts. */
export type DraftFields = Record<string, unknown>;
export type Place = Column['at'];

export const get = (fields: DraftFields, at: Place): unknown => {
  const value = fields[at[0]];
  return at[1] === undefined ? value : (value as DraftFields | undefined)?.[at[1]];
};

export const put = (fields: DraftFields, at: Place, value: unknown): void => {
  const key = at[1];
  if (key === undefined) {
    fields[at[0]] = value;
    return;
  }
  const before = fields[at[0]] as DraftFields | undefined;
  const within: DraftFields = before ?? {};
  within[key] = value;
  if (!before) fields[at[0]] = within;
};

export const remove = (fields: DraftFields, at: Place): void => {
  const [field, key] = at;
  const within = fields[field] as DraftFields;
  if (key !== undefined) delete within[key];
  if (key === undefined || Object.keys(within).length === 0) delete fields[field];
};
