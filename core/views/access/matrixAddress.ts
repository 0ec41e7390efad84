import { LICENSES } from '../../model/terms.ts';
import type { MatrixFilter } from './filterMatrix.ts';

/** What an address asks for: of which practice, and what of its matrix. */
export interface MatrixAddress {
  host?: string;
  filter: MatrixFilter;
}

const LICENSE_CHOICES = [...LICENSES, 'none'] as const;

/** The part of an address behind `#`: `practice=demo.theranest.com&permission=default.clients.delete`. */
export function toMatrixAddress({ host, filter }: MatrixAddress): string {
  const { permission, license, finding, onlyOn, withInactive, query } = filter;
  const parts = {
    practice: host,
    permission,
    license,
    finding,
    only: onlyOn && 'on',
    inactive: withInactive && 'shown',
    find: query,
  };
  const given = Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams(given).toString();
}

/** What such a part of an address says. What is not understood is left out. */
export function fromMatrixAddress(hash: string): MatrixAddress {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const [host, permission, finding, query] = ['practice', 'permission', 'finding', 'find'].map(
    (name) => parts.get(name) || undefined,
  );
  const license = LICENSE_CHOICES.find((one) => one === parts.get('license'));
  return {
    ...(host !== undefined && { host }),
    filter: {
      ...(permission !== undefined && { permission }),
      ...(license && { license }),
      ...(finding !== undefined && { finding }),
      ...(parts.get('only') === 'on' && { onlyOn: true }),
      ...(parts.get('inactive') === 'shown' && { withInactive: true }),
      ...(query !== undefined && { query }),
    },
  };
}
