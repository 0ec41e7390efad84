// What reads the settings of a site out of a file, loaded with the first one.
export { parseHost } from '../../core/index.ts';
