import type { PersonOracles } from './oracle.ts';
import { isStaff } from './wholePerson.ts';

export const supervision = {
  'supervisor-missing': {
    holds: (person) =>
      isStaff(person) && person.permissions['therapist.supervision'] && person.supervisors.length === 0,
    fires: { permissions: { therapist: true, 'therapist.supervision': true }, supervision: { supervisors: [] } },
    spares: { permissions: { therapist: true, 'therapist.supervision': true } },
  },
  'own-supervisor': {
    holds: (person) => isStaff(person) && person.reviewed && person.supervisors.includes('self'),
    fires: { supervision: { supervisors: ['Ana Ruiz'] } },
    spares: { supervision: { supervisors: ['Bo Lind'] } },
    others: [{ id: 'b', name: 'Bo Lind' }],
  },
  'supervisor-inactive': {
    holds: (person) => isStaff(person) && person.reviewed && person.supervisors.includes('somebody inactive'),
    fires: { supervision: { supervisors: ['Bo Lind'] } },
    spares: { supervision: { supervisors: ['Cy Moss'] } },
    others: [
      { id: 'b', name: 'Bo Lind', active: false },
      { id: 'c', name: 'Cy Moss' },
    ],
  },
  'supervisor-supervised': {
    holds: (person) => {
      if (!isStaff(person) || !person.supervises || !person.reviewed) return false;
      return person.supervisors.length > 0 && !person.supervisors.includes('self');
    },
    fires: { supervision: { supervisors: ['Bo Lind'] } },
    spares: { supervision: { supervisors: [] } },
    others: [
      { id: 'b', name: 'Bo Lind' },
      { id: 'c', name: 'Cy Moss', supervision: { supervisors: ['Ana Ruiz'] } },
    ],
  },
} satisfies PersonOracles;
