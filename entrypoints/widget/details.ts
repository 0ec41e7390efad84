// What is said of findings beyond the list of them, loaded once that stands.
export { FindingBody } from '../../components/FindingBody.tsx';
export { inFull } from './inFull.ts';
export { saveFindings } from './saveFindings.ts';
