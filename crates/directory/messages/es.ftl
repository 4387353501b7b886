directory-nav = Partes
directory-take-away = Descargar:
directory-source-un-2026 = Nombres, códigos, regiones y categorías: Naciones Unidas (UNTERM, M49, DGACM, CDP, OHRLLS), al 1 de enero de 2026.
directory-source-scbd-2020 = Situación: Secretaría del Convenio sobre la Diversidad Biológica, cuadro del 26 de marzo de 2020; no incluye los cambios posteriores.
directory-source-un-groups-2026 = Miembros: grupos regionales de las Naciones Unidas (DAGGC), al 1 de enero de 2026; la pertenencia consta desde ese día.
directory-source-eu-members = Miembros: tratados de adhesión y acuerdo sobre la retirada del Reino Unido; al 1 de enero de 2026.

party-list-title = Partes
party-list-all = Mostrar todo
party-list-none = Ningún Gobierno coincide.
party-list-shown = { $n ->
    [0] ningún Gobierno en la lista
    [one] { $n } Gobierno en la lista
   *[other] { $n } Gobiernos en la lista
}
party-count = { $n ->
    [0] Ningún Gobierno
    [one] { $n } Gobierno
   *[other] { $n } Gobiernos
}
party-count-status = { $instrument }, al { $date }: { $n ->
    [0] ninguna Parte
    [one] { $n } Parte
   *[other] { $n } Partes
} de { $total } Gobiernos
party-count-narrowed = { $instrument }, al { $date }: { $n ->
    [0] ninguna Parte
    [one] { $n } Parte
   *[other] { $n } Partes
} de los { $total } Gobiernos que cumplen lo demás
party-name = Gobierno
party-group = Grupo regional
party-categories = Categorías
party-party-to = Parte en
party-as-of = Al { $date }.
party-as-today = Ver hoy
party-filter-name = Nombre o código
party-filter-instrument = Instrumento
party-filter-status = Situación
party-filter-status-party = Parte
party-filter-status-not-party = no es Parte
party-filter-status-signed = firmante, aún no es Parte
party-filter-region = Región o grupo regional
party-filter-category = Categoría
party-filter-on = En la fecha
party-filter-any = cualquiera
party-filter-show = Mostrar
party-category-ldc = país menos adelantado
party-category-lldc = país en desarrollo sin litoral
party-category-sids = pequeño Estado insular en desarrollo
party-category-transition = país con economía en transición
party-category-developing = país en desarrollo
party-category-short-ldc = PMA
party-category-short-lldc = PDL
party-category-short-sids = PEID
party-category-short-transition = PET
party-status-title = Situación
party-standing-party = Parte desde el { $date }
party-standing-joining = será Parte el { $date }
party-standing-left = dejó de ser Parte el { $date }
party-standing-signed = no es Parte; firmó el { $date }
party-standing-not = no es Parte
party-joining-ratification = por ratificación
party-joining-acceptance = por aceptación
party-joining-approval = por aprobación
party-joining-accession = por adhesión
party-joining-succession = por sucesión

instrument-list-title = Instrumentos
instrument-list-none = Aún no se conoce aquí ningún instrumento. La Secretaría los importa.
instrument-name = Instrumento
instrument-adopted = Aprobación
instrument-opened = Apertura a la firma
instrument-in-force = En vigor desde el
instrument-parties = Partes al { $date }

office-title = Cargos
office-none = Aún no se conoce aquí ningún cargo.
office-office = Cargo
office-holder = Titular
office-institution = Institución
office-of = { $role }, { $instrument }
office-since = desde el { $date }
office-since-when = Desde
office-coming = aún no ha asumido el cargo
office-over = ya no ocupa el cargo
office-from = a partir del { $date }
office-from-to = del { $from } al { $to }
office-apart = Los { $points } puntos focales están en { $institutions } instituciones distintas.
office-manner-primary = titular
office-manner-alternate = suplente
office-manner-acting = interino
office-vacant = vacante
office-vacant-since = vacante desde el { $date }
office-vacant-title = Cargos vacantes
office-vacant-count = { $n ->
    [0] Ningún cargo de punto focal vacante
    [one] { $n } cargo de punto focal vacante
   *[other] { $n } cargos de punto focal vacantes
} de { $total } al { $date }
office-vacant-see = { $n ->
    [one] cargo de punto focal vacante: lo que se pide allí no llega a nadie
   *[other] cargos de punto focal vacantes: lo que se pide allí no llega a nadie
}
office-role-focal-point = Punto focal nacional
office-role-operational-focal-point = Punto focal operacional del Fondo
office-role-expert = Experto designado
office-role-moderator = Moderador
office-role-observer = Observador
office-role-coordinator = Coordinador de un grupo de Partes
office-role-executive-secretary = Secretario Ejecutivo
office-role-head-of-unit = Jefe de dependencia
office-role-secretariat-officer = Oficial de la Secretaría
office-role-legal-adviser = Asesor jurídico
office-role-information-officer = Oficial de información
office-role-documents-officer = Oficial de documentos
person-new = Añadir una persona
person-new-lead = Verá lo que cambiaría antes de que cambie nada. A quien ya figure en el directorio con esta dirección se le corrige, no se le añade otra vez.
person-edit = Corregir la información
person-edit-lead = Sigue siendo la misma persona: sus cargos y lo que dijo continúan con el nombre y la dirección corregidos. Los correos que se envíen a partir de ahora van a la nueva dirección.
person-save = Guardar la corrección
person-other-party = Elegir otro Gobierno
person-organization = Ningún Gobierno: una organización o la Secretaría
person-go-on = Continuar
person-office = El cargo que ocupa
person-no-office = ningún cargo
person-holds-none = No se conoce aquí ningún cargo de esta persona.
person-gender-f = mujer
person-gender-m = hombre
person-gender-x = otro
field-person_party = Gobierno
field-person_institution = Institución
hint-person-institution = Las instituciones se importan; puede dejarse vacío.
field-person_given = Nombre
field-person_family = Apellidos
field-person_email = Dirección de correo electrónico
hint-person-email = Cada persona tiene una dirección propia; sin ella no se le puede escribir ni puede iniciar sesión.
field-person_language = Lee en
field-person_gender = Sexo
field-person_role = Cargo
field-person_instrument = Instrumento
hint-person-instrument = De un punto focal nacional: para qué instrumento.
field-person_since = Desde
hint-person-since = Quien empieza más tarde figura como aún no en el cargo, y habla en su nombre a partir de ese día.
field-person_manner = Modalidad
field-person_authority = Por qué carta y de quién
hint-person-authority = Por ejemplo: carta 17 del Ministerio, 2 de junio de 2031
fault-person-known = El directorio ya dice todo esto.
fault-person-address = Indique una dirección como nombre@example.org.
fault-person-address-taken = Otra persona del directorio ya tiene esta dirección.

group-list-title = Grupos de Partes
group-lead = Grupos en los que las Partes hablan juntas. Lo que se dice por un grupo cuenta una vez y nombra a las Partes que ese día pertenecían a él.
group-list-none = Aún no se conoce aquí ningún grupo. La Secretaría los importa.
group-known-lead = El programa conoce seis grupos: los cinco grupos regionales y la Unión Europea con sus Estados miembros. Primero se incorporan los grupos y después sus Partes, cada vez con una vista previa. Los coordinadores los introduce usted.
group-known-groups = Incorporar los grupos conocidos
group-known-members = Incorporar sus Partes
group-name = Grupo
group-parties-on = Partes al { $date }
group-parties = { $n ->
    [0] Ninguna Parte pertenece a él
    [one] Una Parte
    [many] { $n } de Partes
   *[other] { $n } Partes
}
group-others = Ya no, o todavía no
group-no-coordinator = No se ha designado a nadie que hable en su nombre.
group-span = del { $from } hasta el { $to }
group-edit = Partes y coordinador
group-member-how = Una Parte pertenece al grupo a partir de un día. Para poner fin a ello, elija la Parte en la lista anterior y escriba el día desde el cual ya no pertenece.
group-member-button = Guardar esta Parte
group-coordinator-how = El coordinador habla por el grupo en los foros en cuya lista figura. Un nuevo coordinador titular sucede al anterior.
group-coordinator-button = Designar al coordinador
hint-group-to = El primer día en que ya no es así; vacío si continúa.
field-member_party = Parte
field-member_from = Pertenece a él desde el
field-member_to = Hasta el
field-coordinator_address = Correo electrónico del coordinador
field-coordinator_manner = En calidad de
field-coordinator_from = Desde el
field-coordinator_to = Hasta el
field-coordinator_authority = Por qué carta y de quién
fault-group-party = Elija una Parte.
fault-group-days = Este día es anterior al primero.
fault-group-belongs = La Parte ya pertenece al grupo en esa fecha.
fault-group-manner = Elija una de estas posibilidades.
fault-group-person = Nadie en el directorio tiene esta dirección.

import-title = Importación
import-lead = Pegue una tabla de una hoja de cálculo. Verá lo que cambiaría antes de que cambie nada.
import-one = Para una sola persona:
import-table-name = Tabla
import-table-regions = Regiones
import-table-instruments = Instrumentos
import-table-parties = Gobiernos
import-table-status = Situación respecto de los instrumentos
import-table-institutions = Instituciones de los Gobiernos
import-table-organizations = Organizaciones
import-table-groups = Grupos de Partes
import-table-group-members = Partes de los grupos
import-table-offices = Cargos
import-table-people = Personas y los cargos que ocupan
hint-import-text = Con los nombres de las columnas en la primera línea; separados por comas, puntos y comas o tabuladores.
import-choose = Elegir
import-preview = Ver lo que cambiaría
import-columns = Columnas
import-columns-what = Las columnas en negrita son necesarias. Una columna omitida no cambia nada; una celda vacía significa que no hay. Las fechas se escriben 2031-06-13; sí y no, 1 y 0. Una importación nunca borra nada.
import-recent = Últimas importaciones
import-when = Cuándo
import-who = Por quién
import-more = Importar otra tabla
import-counts = Nuevas: { $new } · modificadas: { $changed } · sin cambios: { $unchanged } · con errores: { $faulty }
import-untouched = { $n ->
    [one] { $n } fila del directorio no está en esta tabla; queda como está.
   *[other] { $n } filas del directorio no están en esta tabla; quedan como están.
}
import-unknown = Estas columnas no se conocen y se dejan fuera:
import-missing = Falta una columna necesaria
import-missing-remedy = No se leyó nada. Nombre las columnas en la primera línea como en la lista y pegue de nuevo la tabla.
import-astray = Una comilla en la línea { $line } incluye otras filas en una celda
import-astray-remedy = No se leyó nada. El entrecomillado que comienza allí no se cierra, continúa después de cerrarse o contiene una fila. Suprima la comilla o escríbala dos veces, y pegue de nuevo la tabla.
import-apply = { $n ->
    [one] Aplicar esta fila
   *[other] Aplicar estas { $n } filas
}
import-faulty-stay = { $n ->
    [one] { $n } fila con errores se deja fuera: corríjala en su hoja de cálculo e importe de nuevo la tabla.
   *[other] { $n } filas con errores se dejan fuera: corríjalas en su hoja de cálculo e importe de nuevo la tabla.
}
import-leave = No hacer nada
import-nothing = No hay nada que aplicar.
import-applied = Aplicada: { $date }. Nuevas: { $new } · modificadas: { $changed }
import-too-old = Esta tabla no se aplicó en el plazo de un día y ya no se conserva.
import-stale = El directorio ha cambiado desde esta vista previa
import-stale-remedy = No se aplicó nada. Abajo está lo que la tabla cambiaría ahora; revíselo antes de aplicarlo.
import-rows = Filas
import-line = Línea
import-row = Fila
import-what = Lo que cambiaría
import-new = nueva
import-changed = modificada
import-faulty = con errores
import-change = { $column }: { $old } pasa a ser { $new }
import-change-from-nothing = { $column }: se añade { $new }
import-change-to-nothing = { $column }: se quita { $old }
import-ends = Esto pone fin al cargo de { $name }.
field-import_table = Qué tabla
field-import_text = La tabla

fault-import-table = Elija de qué tabla se trata.
fault-import-cells = La fila tiene { $value } celdas; la primera línea, otro número. Una celda que contiene un separador necesita comillas.
fault-import-empty = Este campo debe rellenarse.
fault-import-too-long = Es demasiado largo.
fault-import-code = «{ $value }» no puede ser un código. Use las letras y cifras de la lista de códigos.
fault-import-unknown-party = No hay ningún Gobierno con el código «{ $value }». Corríjalo o importe antes el Gobierno.
fault-import-unknown-region = No hay ninguna región ni grupo con el código «{ $value }». Corríjalo o importe antes la región.
fault-import-unknown-instrument = No hay ningún instrumento con el código «{ $value }». Corríjalo o importe antes el instrumento.
fault-import-unknown-group = No hay ningún grupo de Partes con el código «{ $value }». Corríjalo o importe antes el grupo.
fault-import-unknown-institution = Este Gobierno, o las organizaciones, no tienen la institución «{ $value }». Corríjala o impórtela antes.
fault-import-day = «{ $value }» no es una fecha. Escríbala así: 2031-06-13.
fault-import-day-order = { $value } es anterior a la fecha de «{ $other }». Corrija una de las dos.
fault-import-flag = «{ $value }» no es ni sí ni no. Escriba 1 o 0.
fault-import-language = «{ $value }» no es ninguno de estos idiomas: ar, en, es, fr, ru, zh.
fault-import-zone = «{ $value }» no es un huso horario. Escriba, por ejemplo, Africa/Nairobi.
fault-import-email = «{ $value }» no es una dirección de correo electrónico. Escriba nombre@example.org, sin nada alrededor.
fault-import-word = «{ $value }» no es ninguna de estas palabras: { $words }.
fault-import-role = «{ $value }» no es una función conocida. Escriba, por ejemplo, «focal point of the Protocol», «expert» o «Secretariat officer».
fault-import-which-instrument = No está claro de qué instrumento se trata. Escriba su código en la columna «instrument».
fault-import-needs-party = Es un cargo de un Gobierno: escriba su código en la columna «code».
fault-import-needs-group = Un coordinador habla por un grupo de Partes: escriba su código en la columna «group».
fault-import-belongs = La Parte ya pertenece a este grupo en esa fecha. Escriba en «until» cuándo termina.
fault-import-needs-organization = Es un cargo en una organización: deje «code» vacío y escriba la clave de la organización en «institution».
fault-import-no-name = Hace falta un nombre al menos en un idioma.
fault-import-nameless-language = Indique en la columna «language» en qué idioma está este nombre.
fault-import-no-days = Hace falta una fecha: de firma, de depósito o desde la que es Parte.
fault-import-no-joining = Indique cómo llegó a ser Parte: ratification, acceptance, approval, accession o succession.
fault-import-twice = La misma fila está ya en la línea { $line }. Conserve una de las dos.
fault-import-other-name = En la línea { $line } esta dirección pertenece a otro nombre. Dé a cada persona su propia dirección.
fault-import-held = Otra persona ocupa este cargo en la línea { $line }. Escriba cuándo termina una en «until», o «alternate» en «manner».
