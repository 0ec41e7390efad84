/**
 * Words that stand on pages of any program with a staff list: what they say is the page's, and nobody's. Left out is what
 * is often somebody's name.
 */
const PAGE_WORDS = `
a about above access account accounts act action actions active activity actual add added additional address admin
administration administrative administrator administrators advanced after agenda all allow allowed also amount an and annual any
app application applications apply appointment appointments approve approved are area areas as ascending ask assign assigned
assistant assessment at attendance audit authorized automatic availability available avatar average away back balance
basic be been before below between biller billers billing birth board books both bottom box boxes breadcrumb browser bulk business button by
calendar call calls can cancel cannot card cards case cases caseload category center change changed changes chat check checkbox checked
checks city claim claims clear clearinghouse click client clients clinic clinical clinician clinicians close closed code codes collapse
column columns com comment comments company compare complete completed confirm contact contacts contains content continue copy
cosign cost count country create created credential credentials credit current custom daily dashboard data database date dates day days
deactivate deactivated default delete deleted deny department departments descending description deselect detail details diagnosis dialog
disabled discharge discipline display do document documentation documents does done down download draft drag due duplicate each edit edited
effective either email emails employed employee employees employment enable enabled end ended ends enter entries entry error even every
everybody everyone expand expired expires expiry export extension external false fax feature features fee field file files filter
filtered filters find finish first for form forms found free from front full full-time general get give go granted
grid group groups guest had has have header heading help hidden hide hire hired history home hour hours how html
id if image import in inactive include includes including info information insurance intake integration integrations internal into invite invited
invitation invitations invoice invoices is issue item items its job jobs keep key keyboard label language last later layout lead leave left legal less level
levels library license licensed licenses licensure like limit limited line link links list lists live load loading location locations lock locked log login logout
main make manage managed management manager managers mandatory manually many master maximum may member members membership menu message messages
minimum missing mobile mode modified module modules month monthly monday more most move multiple must my name named names navigation need needs net never new
next no none not note notes nothing notification notifications notify now npi number numbers of off office offices old on once one online
only open opened optional options or order org organization organizations original other others our out over overview owner owners page
pages paid panel part part-time participant participants password patient patients pay payer payment payments payroll pending people per period
permission permissions permitted person personal phone photo picture plan plans please plus policy portal position positions practice practices
preferences preferred prefix prescriber preview previous price prices primary print privacy private privileges pro process profile profiles program progress
provider providers psychiatry psychology public purchase purchased qty quantity quick rate rates read reading ready receive recent receptionist
record records referral referrals refresh region registered reload remaining remove removed rename reorder report reports request
requests require required requires reset resend resize restore results resume return review revoke right rights role roles room rooms row rows
rows-per-page safe same save saved schedule scheduled scheduler schedulers schedules screen search searching seat seats second section security
see select selected selection send sent service services session sessions set sets setting settings setup share shared show showing
shown side sidebar sign sign-in signed signature since site size skip so some sort sortable sorted sorting source specialty staff standard start started starts state states
status statuses step steps still stop store street submit subscribe subscribed subscription subscriptions subtotal success sum summary superbill supervise supervised supervisee
supervisees supervision supervisor supervisors support suspended switch system systems tab table tabs tag tags task tasks tax team teams telehealth telephone
template templates terminated text than that the their them then therapist therapists therapy there these they this those time
times title to today toggle toggles tool toolbar tools top total totals track training transfer treatment trial true try two type types unassigned
under undo unit units unknown unlimited unlock unpaid unread unsaved unselect until up update updated upgrade upload url us usage use used user username
users utc valid value values verify version video view viewed visible visit visits volunteer waiting was way website week weekly weeks welcome were
what when where which who width window with without work workers workflow workforce working workspace write year yearly years yes yesterday you
your zip zone
accede acceso accesos accion acciones acción activa activas activo activos administrador administradora administradores administración agenda agregar al
anterior aplicar asignada asignado asignar ayuda borrar buscar calendario cambiar cambios cancelar cargo cerrar cita citas cliente clientes clínica clínico columna
columnas con configuración contraseña correo crear cuenta cuentas de del desactivar desde detalles documento documentos editar electrónico eliminar empleado empleados
en entre equipo estado exportar facturación fecha filtrar filtros guardar grupo hasta historial horario imprimir inactiva inactivas inactivo inactivos
informes inicio invitar la las licencia licencias lista los marcar menú miembro miembros mostrar mostrando ninguno ninguna nombre nota notas nuevo nueva
o organización página páginas pacientes para paciente perfil permiso permisos permitido persona personal por práctica primera primero proveedor proveedores puesto puestos qué
quitar rol roles seleccionar sesión sí siguiente sin sitio su suscripción supervisor supervisora tabla teléfono terapeuta terapeutas tipo todas todos total
un una usuario usuarios ver volver y`;

/** Words that are somebody's name as well: they stay only among words that are surely the page's. */
const DOUBTFUL_WORDS = 'may case page will bill mark grant chase rich art hope grace main street day monday lead room';

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const DOUBTFUL: ReadonlySet<string> = new Set(wordsIn(DOUBTFUL_WORDS));
export const SURE: ReadonlySet<string> = new Set(wordsIn(PAGE_WORDS).filter((word) => !DOUBTFUL.has(word)));

/** What ARIA calls things, and what we do. */
export const ARIA_ROLES: ReadonlySet<string> = new Set(
  wordsIn(`alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group
  heading img image insertion label legend link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox
  menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader
  scrollbar search searchbox separator slider small spinbutton status strong subscript suggestion summary superscript svg switch tab table
  tablist tabpanel term terms textbox tfoot thead time timer title toolbar tooltip tree treegrid treeitem`),
);
