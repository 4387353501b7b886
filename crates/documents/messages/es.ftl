documents-nav = Documentos
document-list-lead = Informes y otros documentos, con sus párrafos numerados: el origen de cada uno y el curso que se le dio.
document-list-empty = Todavía no se ha aprobado nada. Lo que se apruebe figurará aquí.
document-list-empty-officer = Todavía no hay ningún documento. Comience uno o haga leer el texto de un informe.
document-list-later = Documentos más recientes
document-list-earlier = Documentos anteriores
document-new = Comenzar un documento
document-new-lead = Hasta su aprobación es un proyecto que solo ve la Secretaría.
document-begin = Comenzar el documento
document-or-read = Si el informe ya existe como texto: { $read }
document-symbol = Signatura
document-title = Título
document-state = Estado
document-draft = Proyecto
document-begun = comenzado el { $date }
document-adopted = aprobado el { $date }
document-issued = publicada el { $date }
document-pages = Páginas
document-page = Página { $page } de { $pages }
document-page-before = Página anterior
document-page-after = Página siguiente
document-latest = Últimos documentos
document-all = Todos los documentos
document-drafts = Proyectos
document-continue = Continuar el proyecto
document-place = Párrafo { $number } del documento { $symbol }
document-place-read = Leerlo en su lugar
document-original = Original: { $language }
document-distribution = Distr. general
document-annex = Anexo { $number }
document-notes = Notas
document-note = Basado en { $posts }.
document-note-back = Volver al texto de la nota { $n }
document-draft-what = Es un proyecto: solo lo ve la Secretaría y sus párrafos aún pueden modificarse. Redacte el párrafo siguiente o cite, en el espacio de síntesis, las contribuciones en que se basa un párrafo.
document-edit = Signatura, título e introducción
document-reads-now = Ahora dice lo siguiente
document-discard = Descartar este proyecto
document-discard-what = El proyecto desaparece con todos sus párrafos y con lo que citan. Un proyecto que se envió para observaciones, o en el que algo se apoya, permanece.
document-discard-button = Descartar el proyecto
document-desk = Espacio de síntesis
document-adopt = Aprobar
document-coverage = Contribuciones que utiliza
document-with-notes = Con sus fuentes como notas
document-without-notes = Sin notas
document-take-away = Descargar:
document-as-text = texto
document-was-read = Este documento se leyó del texto de un informe: { $reading }.
document-contents = Índice
document-empty = Todavía no hay ningún párrafo.
document-thread = Origen · curso dado
document-adopt-title = Aprobar { $symbol }
document-adopt-empty = Todavía no hay nada que aprobar: redacte el primer párrafo.
### What a round of comments brings
document-review = Pedir observaciones
document-adopt-undecided = Aún no se ha dado curso a algunas observaciones. El documento podrá aprobarse cuando se haya dado curso a todas. Observaciones pendientes: { $n }.
document-adopt-open = Todavía está abierta una ronda de observaciones sobre este proyecto. Ciérrela e indique qué se hace con las observaciones; después podrá aprobarse el documento.
paragraph-accepted = aceptada
paragraph-accepted-partly = aceptada en parte
paragraph-accepted-deletion = Se propuso su supresión.

document-adopt-lead = Una vez aprobados, el documento y sus fuentes son públicos, y el documento ya no se modifica.
document-adopt-counts = { $paragraphs ->
    [one] { $paragraphs } párrafo
   *[other] { $paragraphs } párrafos
}, { $recommendations ->
    [0] ninguno de los cuales es una recomendación
    [one] de los cuales { $recommendations } es una recomendación
   *[other] de los cuales { $recommendations } son recomendaciones
}.
document-adopt-at-once = Se pide de inmediato
document-adopt-later = Se pide cuando conste la transmisión
document-adopt-unclear = El directorio no permite saber cuáles son estos gobiernos. Se preguntará a todas las Partes o a todos los gobiernos:
document-adopt-unknown = Estas entidades no figuran entre las instituciones del directorio. Se les pide con el nombre que aquí consta:
document-adopt-button = Aprobarlo ahora
document-adopt-not-yet = Todavía no

paragraph-new = Redactar el párrafo siguiente
paragraph-edit = Modificar el párrafo { $number }
paragraph-edit-short = Modificar
paragraph-recommends = Si es una recomendación
paragraph-recommends-what = No lo cambie en un párrafo que no pide nada a nadie. Un apartado toma la fuerza, los destinatarios y el plazo del párrafo que lo introduce, que entonces no pide nada por sí mismo.
paragraph-no-force = no es una recomendación
paragraph-inherits = como el párrafo que lo introduce
paragraph-add = Añadir el párrafo
paragraph-reads-now = Ahora dice
paragraph-save = Guardar
paragraph-leave = Dejarlo como está
paragraph-remove = Retirar este párrafo
paragraph-remove-what = El párrafo desaparece con lo que cita. Un párrafo en el que algo se apoya, o que se envió para observaciones, permanece.
paragraph-remove-button = Retirar el párrafo { $number }

report-read = Incorporar un informe
report-read-lead = Pegue el texto del informe de una reunión. Sus párrafos, títulos, anexos y recomendaciones pasan a ser un documento.
report-read-then = El documento se considera aprobado. Las personas y los órganos que nombra pasan a ser propuestas, que usted confirma o rechaza.
report-read-button = Leerlo
report-what-was-read = Lo que se leyó
report-read-document = Ir al documento
report-plan-forum = Crear el foro que prevé este informe
report-question-forum = Crear un foro con las preguntas orientativas de este informe
report-usual-forum = Crear un foro habitual: el informe no prevé ninguno
report-paragraphs = Párrafos
report-with-subparagraphs = { $paragraphs }, { $subparagraphs ->
    [0] sin apartados
    [one] con { $subparagraphs } apartado
   *[other] con { $subparagraphs } apartados
}
report-recommendations = Recomendaciones
report-annexes = Anexos
report-agenda = Temas del programa
report-questions = Preguntas orientativas
report-members = Miembros presentes
report-officers = Mesa
report-unplaced = Lo que no pudo situarse
report-all-placed = Todo el texto encontró su lugar.
report-unplaced-what = Estos textos se conservan con el informe y no figuran en ningún párrafo del documento.
report-unplaced-more = { $n ->
    [one] y { $n } más
   *[other] y { $n } más
}

proposal-title = Personas y órganos nombrados
proposal-lead = El informe los nombra. La persona que usted confirme figurará en el directorio, sin dirección y sin cuenta.
proposal-none = El informe no nombra a nadie a quien se haya podido reconocer.
proposal-choose = Elegir
proposal-name = Nombre
proposal-role = En calidad de
proposal-party = Parte u organización
proposal-open = { $part } de { $whole } a la espera de una decisión
proposal-confirm = Confirmar los elegidos
proposal-reject = Rechazar los elegidos
proposal-done = Todos están decididos.
proposal-kind-person = Moderador
proposal-kind-participant = Participante
proposal-state-proposed = propuesto
proposal-state-confirmed = confirmado
proposal-state-rejected = rechazado

field-symbol = Signatura
field-document_title = Título del documento
field-document_language = Idioma del documento
field-document_opening = Texto inicial
field-paragraph_number = Número del párrafo
field-paragraph_text = Texto del párrafo
field-heading = Título que lo precede
field-annex = Anexo
field-after = Situado después de
field-grows_out_of = Deriva de
field-force = Grado de obligatoriedad
field-addressees = Destinatarios
field-verb = Medida
field-timing = Plazo
field-report_text = Texto del informe
field-proposal = Personas y órganos

hint-symbol = Como se citará, por ejemplo LL/PSM/4/5.
hint-document-opening = Lo que precede al primer párrafo; puede quedar vacío.
hint-paragraph-number = Por ejemplo 33, 33(f) o 33(f)(ii).
hint-heading = Solo donde comienza una sección nueva.
hint-annex = Su número, si el párrafo figura en un anexo.
hint-after = El número del párrafo que lo precede, o 0 para el principio. Si queda vacío: al final, o debajo del párrafo que lo introduce.
hint-after-stays = El número del párrafo que lo precede, o 0 para el principio. Si queda vacío, permanece en su lugar. Lo que está debajo lo acompaña.
hint-grows-out-of = El número de un párrafo anterior, precedido de la signatura si figura en otro documento; uno por línea.
hint-addressees = Uno por línea: Partes, otros Gobiernos, Secretario Ejecutivo, o un órgano por su nombre.
hint-verb = El verbo de lo que ha de hacerse, por ejemplo «fortalecer». Si queda vacío, se toma la primera palabra del texto.
hint-timing = Como lo dice el texto, por ejemplo «a más tardar el 31 de marzo de 2031» o «antes de la COP 7».
hint-report-text = El texto completo, con sus números y títulos, en español, francés o inglés.
hint-report-found = Déjelo vacío para tomar lo que dice el texto.

fault-symbol-taken = Otro documento ya tiene esta signatura.
fault-symbol-not-found = El texto no menciona ninguna signatura. Indique una.
fault-title-not-found = No se pudo reconocer ningún título en el texto. Indique uno.
fault-document-stale = El documento ha cambiado desde que se mostró esta página. Véalo de nuevo y apruébelo después.
fault-paragraph-stale = Entretanto otra persona modificó este párrafo. Lo que usted escribió figura abajo; guárdelo de nuevo si debe prevalecer.
fault-paragraph-number = Escriba un número como 33, 33(f) o 33(f)(ii).
fault-paragraph-number-taken = El documento ya tiene un párrafo con este número.
fault-document-head-stale = Entretanto otra persona ha modificado estos datos. Arriba se muestra lo que consta ahora; guarde de nuevo para sustituirlo por lo suyo.
fault-document-used = Algo se apoya en este proyecto, o se envió para observaciones: permanece.
fault-paragraph-used = Algo se apoya en este párrafo, o se envió para observaciones: permanece, y se le puede dar otro texto.
fault-paragraph-introduces = Debajo de este párrafo hay apartados: retírelos primero.
fault-paragraph-chapeau = Falta el párrafo que introduce este: redáctelo primero.
fault-paragraph-after = No existe tal párrafo después del cual pueda situarse.
fault-force = Elija una opción de la lista.
fault-force-missing = Elija un grado de obligatoriedad si el párrafo es una recomendación, o vacíe los campos de abajo.
fault-addressees = Indique a quién se dirige la recomendación.
fault-grows-out-of = No existe ese párrafo. Escriba su número, precedido de la signatura de su documento.
fault-report-unread = No se encontró ningún párrafo numerado en este texto.
fault-proposal-none = Elija al menos uno que aún no esté decidido.
fault-proposal-decision = Confirme o rechace.
