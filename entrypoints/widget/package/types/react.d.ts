import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LicenseAuditElement, LicenseAuditEvents, LicenseCheckElement, LicenseCheckEvents } from './classes.js';

type Handlers<Events> = { [K in keyof Events & string as `on${K}`]?: (event: Events[K]) => void };
type Properties<E, K extends keyof E> = { [P in K]?: E[P] | undefined };
type Element<E extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<E>, E>;

type CheckProps = Element<LicenseCheckElement> &
  Properties<LicenseCheckElement, 'system' | 'job' | 'tasks' | 'compact' | 'theme'> &
  Handlers<LicenseCheckEvents>;

type AuditProps = Element<LicenseAuditElement> &
  Properties<LicenseAuditElement, 'src' | 'system' | 'cache' | 'theme'> & {
    practice?: LicenseAuditElement['practice'];
  } & Handlers<LicenseAuditEvents>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'license-check': CheckProps;
      'license-audit': AuditProps;
    }
  }
}
