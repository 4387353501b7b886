### The rounds
review-nav = Observaciones
review-lead = Proyectos sobre los que se piden observaciones, y curso dado a estas.
review-none = No hay ningún proyecto en ronda de observaciones.
review-none-officer = No hay ningún proyecto en ronda de observaciones. Una ronda se abre desde la página de un proyecto.
review-to-documents = Ir a los documentos
review-draft = Proyecto
review-window = Plazo de presentación
review-comments = Observaciones recibidas
review-opens = se abre el { $at }
review-open-until = abierta hasta el { $at }
review-closed-at = cerrada el { $at }
review-panel-open = Proyectos en ronda de observaciones
review-panel-document = Observaciones sobre este documento
review-count = observaciones: { $n }
review-undecided = pendientes de decisión: { $n }

### Holding a round
review-new = Pedir observaciones sobre un proyecto
review-new-what = El proyecto se envía tal como está: puede seguir trabajando en él, y las observaciones quedan unidas a los párrafos que vieron sus autores.
review-new-earlier = Rondas ya celebradas sobre este documento: { $n }.
review-new-button = Enviar el proyecto para observaciones
review-version-usual = Proyecto { $n }
review-title-usual = { $title } — { $version }
review-whole-days = Días completos, en UTC.
review-audience = Destinatarios
review-no-forum = de ningún foro
review-no-instrument = ningún punto focal
review-public = Todo el mundo puede leer el proyecto y las observaciones
review-shown-at-once = en cuanto se presentan
review-shown-after-closing = después del cierre
review-invited-how = Los destinatarios reciben una invitación por correo, cada uno en su idioma; pueden responder en la página, con el botón «Responder» o en un archivo.
field-review_version = Nombre de esta versión
hint-review-version = Como la llamará el cuadro publicado.
field-review_opens = Primer día
field-review_closes = Último día
field-review_introduction = Nota a los destinatarios
hint-review-introduction = Qué mirar primero. Puede dejarse en blanco.
field-review_afterwards = Qué ocurre después
hint-review-afterwards = Por ejemplo: el cuadro del curso dado se publica con el texto final.
field-review_forum = Participantes en un foro
field-review_instrument = Puntos focales nacionales de un instrumento
field-review_addresses = Personas, por dirección de correo
hint-review-addresses = De personas del directorio, una por línea.
field-review_shown = Los demás ven las observaciones
field-review_role = Función
review-role-commenter = invitado a formular observaciones
review-role-editor = decide el curso que se da a las observaciones
field-review_reason = Motivo
review-keep = Gestionar esta ronda
review-spoke = Han formulado observaciones: { $part } de { $whole }.
review-add = Invitar a más personas
review-add-button = Incluirlas en la lista
review-extended = El { $at }, prorrogada hasta el { $closes }:
review-extend-button = Fijar otro último día
fault-review-order = El último día debe ser posterior al primero.
fault-review-choice = Elija una de las opciones.
fault-review-nobody = Indique a quién se piden las observaciones: un foro, puntos focales o personas.
fault-review-unknown = Una de estas direcciones no pertenece a nadie del directorio.

### The draft and what is said of it
review-how = Cómo responder
review-how-open = Junto a un párrafo en esta página, con el botón «Responder» de su invitación, o en un archivo:
review-how-announced = El plazo no ha comenzado.
review-how-closed = El plazo ha terminado. Lo que aún llegue por correo queda retenido hasta que la Secretaría decida.
review-sign-in = Quienes han sido invitados deben iniciar sesión primero.
review-hand-in = Entregar un archivo
review-afterwards = Después
review-away = Descargar
review-away-word = el proyecto en formato Word
review-away-table = un cuadro para rellenar
review-table = Observaciones y curso dado
review-dispose = Decidir el curso de las observaciones
review-kept-back = Las observaciones de los demás se verán después del cierre.
review-whole = El proyecto en su conjunto
review-more = { $n } más
review-comment-whole = Observación sobre el proyecto en su conjunto
review-comment-here = Observación sobre este párrafo
review-comment-on = Observación sobre el párrafo { $number }
review-back = Volver al proyecto
review-pages = Páginas del proyecto
review-page = Página { $page } de { $pages }
review-before = Página anterior
review-after = Página siguiente
review-walk = Origen de esta ronda y curso dado
review-write = Su observación
field-comment_text = Observación
field-proposed_text = Texto propuesto para el párrafo
hint-proposed-text = El párrafo tal como está. Modifíquelo aquí; déjelo igual si no propone nada, o vacío para proponer su supresión.
field-comment_capacity = Calidad
field-comment_language = Idioma de la observación
review-comment-button = Presentar la observación
review-seen-public = Todo el mundo podrá leerla con su nombre; después no se puede modificar.
review-seen-audience = Los participantes en esta ronda podrán leerla con su nombre; después no se puede modificar.
review-taken = Observaciones recibidas, a partir de { $number }. Se le comunicará el curso dado.
review-for = { $whom } ({ $capacity })
review-named = su autor indicó «{ $place }»
review-proposes = Texto propuesto:
review-deletes = Propone suprimir el párrafo.
review-taken-up = Recogida en { $version }
fault-review-closed = El plazo ha terminado. Aún puede enviarla por correo en respuesta a su invitación: la Secretaría decidirá.
fault-review-not-open = El plazo de presentación no ha comenzado.
fault-review-not-listed = No figura en la lista de destinatarios. La Secretaría puede incluirle.

### Files
review-file-lead = Sus observaciones se leen del archivo y se le muestran antes de entregarlas.
review-file-word = O bien modifique el proyecto con control de cambios y comentarios:
review-file-table = o rellene un cuadro:
field-comment_file = El archivo
hint-comment-file = DOCX, XLSX o CSV, 5 MB como máximo.
review-file-read = Leer el archivo
review-file-title = Esto es lo que se leyó
review-file-count = Observaciones en el archivo: { $n }.
review-file-unplaced = Sin párrafo del proyecto: { $n }. Figurarán junto al proyecto en su conjunto, con la indicación que usted dio.
review-unplaced = párrafo no encontrado
review-file-hand-in = Entregar todas ({ $n })
review-file-other = Enviar otro archivo
review-file-done = Este archivo ya se entregó.
review-word-how = Modifique el texto con el control de cambios activado y use comentarios para sus observaciones. No cambie los números de los párrafos y devuelva el archivo en la página o a la Secretaría.
review-table-how = Rellene las dos últimas columnas; las filas vacías no cuentan.
review-until = Observaciones hasta el { $at }.
fault-review-no-file = Elija un archivo.
fault-review-says-nothing = El archivo es igual al proyecto: no contiene cambios ni comentarios.
fault-file-too-large = El archivo es demasiado grande, o lo es al descomprimirse.
fault-file-entities = El archivo declara entidades XML, lo que no hace ningún procesador de textos. Guárdelo de nuevo con uno.
fault-file-old = El archivo tiene un formato antiguo o está protegido con contraseña. Guárdelo como DOCX, XLSX o CSV sin contraseña.
fault-file-unknown = No es un archivo Word ni un cuadro. Envíe DOCX, XLSX o CSV.
fault-file-damaged = El archivo está dañado y no se puede leer. Guárdelo y envíelo de nuevo.
fault-file-no-columns = El cuadro no tiene una fila que nombre sus columnas: párrafo, observación, texto propuesto.
fault-file-not-unicode = El cuadro no está en Unicode. Guárdelo como «CSV UTF-8» o XLSX.
fault-file-too-many = El archivo contiene más de 1.000 observaciones. Envíelo por partes.

### What becomes of the comments
review-waiting = Pendientes de decisión: { $waiting } de { $all }.
review-all = Mostrar todas las observaciones
review-only-waiting = Mostrar solo las pendientes
review-no-comments = Todavía no hay observaciones.
review-all-decided = Se ha dado curso a todas las observaciones.
review-tick = Decidir sobre { $number }
review-decide = Para las observaciones marcadas
review-decide-button = Decidir
review-told-how = Sus autores lo ven de inmediato; una hora después de la primera decisión se les informa de todas por correo.
field-disposition = Curso dado
disposition-accepted = aceptada
disposition-partly = aceptada en parte
disposition-not-accepted = no aceptada
field-disposition_reason = Motivo
hint-disposition-reason = Necesario, salvo que la observación se acepte tal cual.
field-taken_up = Versión que la recoge
hint-taken-up = Puede dejarse en blanco.
field-comment = Observaciones marcadas
fault-review-none-ticked = Marque al menos una observación de esta ronda.
review-column-number = Núm.
review-column-who = Autor
review-column-whom = En nombre de
review-column-paragraph = Párrafo
review-column-draft = Texto actual
review-column-comment = Observación
review-column-proposed = Texto propuesto
review-column-disposition = Curso dado
review-column-reason = Motivo
review-column-taken-up = Recogida en

### Mails
review-mail-subject = Solicitud de observaciones: { $draft }
review-told-subject = Curso dado a sus observaciones: { $draft }
review-told-line = { $number } ({ $place }): { $disposition }
review-mail-text =
    Estimado/a { $name }:

    Se solicitan sus observaciones sobre el proyecto «{ $draft }», del { $opens } al { $closes }.

    { $introduction }

    No necesita navegador. Escriba con el botón «Responder» de su programa de correo: una línea que empiece con el número de un párrafo y dos puntos, por ejemplo 12(a):, se refiere a ese párrafo, y «Texto propuesto:» introduce un nuevo texto para él. Lo que figure antes vale para el proyecto en su conjunto. Sirve cualquiera de los seis idiomas.

    El proyecto en formato Word, para modificar con control de cambios y comentarios: { $word }
    Un cuadro para rellenar: { $table }
    Cualquiera de los dos puede devolverse adjunto a su respuesta: se leerán las observaciones que contenga.

    Para responder en la página, abra este enlace y pulse el botón:

    { $link }

    El enlace sirve una sola vez, hasta el { $until }. Después podrá iniciar sesión en la página:

    { $page }

    { $treaty }
review-told-text =
    Estimado/a { $name }:

    Este es el curso dado a sus observaciones sobre «{ $draft }»:

    { $what }

    El cuadro de todas las observaciones: { $page }

    { $treaty }
fault-review-file-unread = «{ $file }»: no se pudo leer en él ninguna observación. Se leen los archivos Word con cambios marcados o comentarios y los cuadros (.xlsx, .csv) con columnas para el párrafo, la observación y el texto propuesto.
