import type { Kept, RecordKind, Records } from './store/index.ts';

/** Records of all kinds, put together by their host. */
export function byHost(all: { [K in RecordKind]?: readonly Records[K][] }): Map<string, Kept<RecordKind>> {
  const hosts = new Map<string, Kept<RecordKind>>();
  const put = <K extends RecordKind>(kind: K, records: readonly Records[K][] = []): void => {
    for (const record of records) {
      const kept = hosts.get(record.host) ?? {};
      kept[kind] = record;
      hosts.set(record.host, kept);
    }
  };
  put('practices', all.practices);
  put('notes', all.notes);
  put('hosts', all.hosts);
  put('settings', all.settings);
  put('history', all.history);
  return hosts;
}
