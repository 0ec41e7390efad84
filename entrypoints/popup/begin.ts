// For who has no practice yet, or is at another site.
export { AllowSite } from './AllowSite.tsx';
export { FirstUse } from './FirstUse.tsx';
