// What stands in what is opened: a finding, and somebody who is looked for.
export { PersonItem } from '../../components/PersonItem.tsx';
export { RuleSource } from '../../components/RuleSource.tsx';
export { SetAside } from '../../components/SetAside.tsx';
