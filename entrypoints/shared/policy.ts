import { browser } from 'wxt/browser';

/** One thing that the organization has set, as it was written. */
export interface PolicyEntry {
  name: string;
  value: string;
}

/** What a policy says, as text, whatever it is. */
export const policyEntries = (values: Readonly<Record<string, unknown>>): PolicyEntry[] =>
  Object.entries(values).map(([name, value]) => ({
    name,
    value: typeof value === 'string' ? value : JSON.stringify(value, null, 1),
  }));

/** What whoever manages this browser has set; nothing where nobody does, or where it cannot be read. */
export async function readPolicy(): Promise<PolicyEntry[]> {
  try {
    return policyEntries(await browser.storage.managed.get(null));
  } catch {
    return [];
  }
}
