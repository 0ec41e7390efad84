import type { check as en } from '../en/licenseCheck.ts';
import type { Likewise } from '../likewise.ts';

export const check: Likewise<typeof en> = {
  tasks: {
    clinicalDocumentation: {
      label: 'Leer o escribir notas clínicas',
      because: 'Para la documentación clínica {need}.',
    },
    therapistPermissions: {
      label: 'Usar permisos {therapist}',
      because: 'Para los permisos {therapist} {need}.',
    },
    clinicalServices: {
      label: 'Atender a clientes, también por telesalud',
      because: 'Para los servicios clínicos, también por telesalud, {need}.',
    },
    clinicalReports: {
      label: 'Generar informes clínicos',
      because: 'Para los informes sobre documentación clínica {need}.',
    },
    systemSettings: {
      label: 'Cambiar la configuración o el personal',
      because: 'Para la configuración del sistema {need}.',
    },
    organizationAdministration: {
      label: 'Administrar el plan y las {anyLicenses}',
      because: 'Para administrar el plan y las {anyLicenses} {need}.',
    },
    billing: { label: 'Facturar sin abrir notas', because: 'Para facturar sin documentación {need}.' },
    billingWithDocumentation: {
      label: 'Facturar y abrir notas',
      because: 'Para facturar con acceso a documentación {need}.',
    },
    scheduling: { label: 'Programar citas', because: 'Para programar citas {need}.' },
    reception: { label: 'Trabajar en la recepción', because: 'Para trabajar en la recepción {need}.' },
    clientInformation: {
      label: 'Ingresar datos básicos de los clientes',
      because: 'Para los datos básicos de los clientes {need}.',
    },
    accountOwner: {
      label: 'Ser titular de la cuenta',
      because: 'El titular de la cuenta tiene todos los permisos: para ellos {need}.',
    },
  },
  need: {
    provider: 'hace falta {aProvider}',
    admin: 'hace falta {anAdmin}, o {aProvider}',
    none: 'no hace falta ninguna {anyLicense}',
  },
  ownerHolds: 'El titular de la cuenta tiene automáticamente {aProvider} y todos los permisos.',
  noLicense: 'Ninguna {anyLicense}',
  coversAdmin: 'La {provider} también cubre las tareas de administración. Nunca asigne ambas.',
  steps: {
    owner: 'No hay nada que configurar: el titular de la cuenta ya tiene la {anyLicense} y todos los permisos.',
    none: 'No hace falta ninguna {anyLicense}.',
    buy: 'Vea si hay {aLicense} sin asignar. Si no, vaya a {seatQuantities} y compre una.',
    switchOn: 'Vaya a {manageLicenses} y active la {license} (ON). Comprarla no la activa.',
    setPermissions:
      'Vaya a {staffPermissions}, configure los permisos y guarde. Al guardar se cierra la sesión de esa persona. Pídale antes que guarde su trabajo.',
  },
  typical: {
    therapist: ['{default}', '{therapist}', '{administration}, si también ayuda a dirigir el consultorio'],
    billerWithDocumentation: ['{default}', '{billing}', '{therapist} o {administration}, por las notas'],
    billerWithoutDocumentation: ['{default}', '{billing}'],
    admin: ['{default}', '{administration}', '{organizationAdministration}, para el plan y las {anyLicenses}'],
    receptionist: ['{default}: citas y datos básicos de los clientes'],
    scheduler: ['{default}: calendario y agenda'],
    accountOwner: ['Todos los permisos, que no se pueden cambiar'],
  },
};
