// What most admins never open in the panel.
export { History, PersonHistory } from '../../components/History.tsx';
export { TryOut } from '../../components/TryOut.tsx';
export { Teach } from '../panel/Teach.tsx';
