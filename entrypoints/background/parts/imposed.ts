export { readPolicy } from '../../../core/index.ts';
