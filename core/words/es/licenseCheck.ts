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
      label: 'Atender a clientes (también por video)',
      because: 'Para los servicios clínicos, también por video, {need}.',
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
      label: 'Dirigir la organización (plan, licencias)',
      because: 'Para administrar la organización {need}.',
    },
    billing: { label: 'Facturar sin abrir notas', because: 'Para facturar sin documentación {need}.' },
    billingWithDocumentation: {
      label: 'Facturar y abrir notas',
      because: 'Para facturar y abrir documentación {need}.',
    },
    scheduling: { label: 'Programar citas', because: 'Para programar citas {need}.' },
    reception: { label: 'Recibir a los clientes', because: 'Para la recepción {need}.' },
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
    none: 'no hace falta ninguna licencia',
  },
  ownerHolds: 'El titular de la cuenta tiene {aProvider} automáticamente, y todos los permisos.',
  noLicense: 'Ninguna licencia',
  coversAdmin: 'La {provider} cubre también las tareas de administración: nunca asigne ambas.',
  steps: {
    owner: 'No hay nada que establecer: el titular de la cuenta tiene la licencia y todos los permisos.',
    none: 'No hay que comprar ni activar ninguna licencia.',
    buy: 'Mire si hay {aLicense} libre. Si no la hay, compre una en {seatQuantities}.',
    switchOn: 'Active la {license} en {manageLicenses}: lo comprado no sirve hasta entonces.',
    setPermissions:
      'Establezca los permisos en {staffPermissions} y guarde. Al guardar se cierra la sesión de esa persona: pídale antes que guarde su trabajo.',
  },
  typical: {
    therapist: [
      '{defaultLabel}',
      '{therapistLabel}',
      '{administrationLabel}, si también ayuda a dirigir el consultorio',
    ],
    billerWithDocumentation: [
      '{defaultLabel}',
      '{billingLabel}',
      '{therapistLabel} o {administrationLabel}, por las notas',
    ],
    billerWithoutDocumentation: ['{defaultLabel}', '{billingLabel}'],
    admin: [
      '{defaultLabel}',
      '{administrationLabel}',
      '{organizationAdministrationLabel}, para el plan y las licencias',
    ],
    receptionist: ['{defaultLabel}: citas y datos básicos de los clientes'],
    scheduler: ['{defaultLabel}: calendario y agenda'],
    accountOwner: ['Todos los permisos; no se pueden cambiar'],
  },
};
