forum-nav = Foros
forum-list-title = Foros
forum-list-lead = Debates en línea moderados, abiertos por un tiempo, en seis idiomas.
forum-list-none = Todavía no hay ningún foro.
forum-list-count = Abiertos: { $open } de { $all }
forum-state = Estado
forum-posts-title = Mensajes
forum-open-now = Abiertos ahora
forum-yours = Sus foros
forum-running = Foros a su cargo
nomination-waiting = { $n ->
    [one] Una candidatura espera
    [many] { $n } de candidaturas esperan
   *[other] { $n } candidaturas esperan
}
forum-none-open = Ningún foro está abierto en este momento.
forum-closes = se cierra: { $when }
forum-answer-how = Elija abajo una sesión o un subtema y escriba allí, en cualquiera de los seis idiomas.
forum-mandate = Mandato
forum-mandate-in = { $symbol }, párrafo { $number }
forum-no-sessions = Este foro todavía no tiene sesiones.
forum-set-up = Organización
forum-walk = De dónde viene y en qué quedó: el hilo
forum-new-title = Crear un foro
forum-new-lead = Indique el tema y el plazo. Después vienen las sesiones, las preguntas y los participantes.
forum-new-button = Crear
forum-new-next = A continuación: sus sesiones y subtemas.
phase-announced = anunciado
phase-open = abierto
phase-closed = cerrado
phase-box-announced = Apertura
phase-box-open = Cierre
phase-box-closed = Cerrado

### Setting up
phase-draft = borrador
phase-extended = prorrogado
phase-summarized = resumido
phase-archived = archivado
phase-box-draft = Apertura
phase-box-extended = Cierre (prorrogado)
phase-box-summarized = Cerrado
phase-box-archived = Cerrado
setup-title = Organización del foro
setup-draft-what = Este foro es un borrador: solo lo ve la Secretaría y todavía no se ha escrito a nadie.
setup-invited = { $n ->
    [0] Aún no hay nadie en sus listas.
    [one] Cuando se anuncie, se invitará por correo a { $n } persona de sus listas.
   *[other] Cuando se anuncie, se invitará por correo a { $n } personas de sus listas.
}
stage-button-published = Anunciar el foro
stage-button-summarized = Sus resultados constan por escrito
stage-button-archived = Archivarlo
fault-stage = Este paso no es posible ahora.

### Llevarse y traer

archive-take = llevarse todo (ZIP)
archive-bring = Traer un foro
archive-bring-lead = Un foro celebrado en otro servidor, o la historia de una lista de correo, se trae como foro archivado: con sus números donde estén libres, sus fechas, sus hilos y sus versiones.
archive-hint = Un archivo (ZIP) o su forum.json, tal como se llevan de aquí, o un buzón (mbox) con los mensajes de una lista. Como máximo 12 MB; los mayores se traen en el servidor con «rapporteur forum import».
archive-people = Quienes hablaron allí no reciben cuenta: figuran como propuestas en el directorio, solo por su nombre.
archive-bring-button = Traerlo
field-archive = Archivo
archive-from = Traído de { $source }.
archive-invented = Sus personas y sus palabras son inventadas.
fault-archive-none = Elija un archivo.
fault-archive-kind = Esto no es un archivo de un foro ni un buzón.
fault-archive-damaged = El archivo está dañado.
fault-archive-large = Lo que sale del archivo es demasiado grande.
fault-archive-field = Algo en el archivo no es como debe ser. No se trajo nada; abajo se indica el lugar.
fault-archive-empty = No hay en el buzón ningún mensaje legible.

manner-nominated = designado
manner-invited = invitado
manner-open = inscrito
topic-answer = Para responder
topic-answer-how = Escriba abajo, en cualquiera de los seis idiomas.
topic-answer-below = Elija uno de los subtemas siguientes.
topic-answer-closed = El debate está cerrado. Lo dicho permanece aquí.
topic-answer-later = El debate aún no está abierto.
topic-moderator = Moderador
topic-afterwards = Después
topic-afterwards-what = Lo que se diga aquí se recoge en el informe. Bajo cada mensaje se ve dónde se utilizó.
topic-subtopics = Subtemas
topic-no-posts = sin mensajes
topic-first = Nadie ha escrito todavía. Sea el primero.
topic-none-came = No se recibió ningún mensaje.
topic-last = último: { $number }, { $date }
wording-title = Otros idiomas
wording-button = Guardar
part-title = Añadir una sesión o un subtema
part-button = Añadir
part-new-session = una nueva sesión
part-new-topic = un subtema de la sesión { $number }
question-title = Añadir preguntas orientativas
question-button = Añadir las preguntas
post-write = Escribir un mensaje
post-button = Publicar
post-reply = Responder
post-removed = Retirado por el moderador
### Writing and changing a post
post-preview = Vista previa
post-quote = Citar
post-edited = modificado el { $time }
draft-button = Guardar como borrador
draft-discard = Descartar el borrador
draft-kept = Su borrador del { $time }. Solo usted lo ve.
draft-kept-now = Guardado como borrador.
draft-kept-here = No hay conexión: su texto se conserva en este navegador.
draft-reply = Ha empezado una respuesta a { $number }.
draft-other = Ha empezado un mensaje aquí.
edit-title = Modificar
edit-button = Guardar la nueva versión
edit-until = Hasta el { $time }, mientras nadie haya respondido ni lo haya citado. Las versiones anteriores se conservan y se pueden leer.
version-title = Versiones de
version-only = Nunca se ha modificado.
version-what = La más reciente primero. Lo añadido está subrayado; lo suprimido, tachado.
version-number = Versión { $n }
version-digest = Huella del contenido (SHA-256):
version-receipt = Acuse de recibo
forum-local = { $date }, { $time } ({ $zone })
forum-calendar = A mi calendario (.ics)
question-released = aparecerá el { $when }
told-opened = abierto
told-closing = se cierra dentro de dos días
told-extended = nuevas fechas
told-closed = cerrado
told-subject = { $forum }: { $what }
told-text-opened = El foro está abierto hasta el { $closes }. Escriba en su página o responda a sus correos, en cualquiera de los seis idiomas.
told-text-closing = El foro se cierra el { $closes }. Si quería escribir, aún está a tiempo.
told-text-closed = El foro se cerró el { $closes }. Lo dicho permanece en su página, y bajo cada mensaje verá dónde se utilizó.
told-text =
    { $name }:

    { $forum }

    { $news }

    La página del foro: { $page }
texts-title = Lo que se dice del foro
texts-lead = En cada idioma; si falta, se muestra el más próximo. Un campo vacío retira el texto.
texts-show = Mostrar este idioma
texts-button = Guardar estos textos
background-title = Documento de antecedentes
background-none = Aún no hay ningún documento.
background-button = Añadir el documento
copy-title = Copiar este foro
copy-lead = Crea un nuevo borrador con las mismas sesiones, subtemas, preguntas, reglas y textos, en todos los idiomas.
copy-people = con sus participantes y moderadores
copy-button = Copiar
field-conduct = Normas de conducta
field-afterwards = Qué ocurre después
field-outcome = Dónde seguir los resultados
field-background = Signatura de un documento
field-released_on = Aparecen el
field-released_at = Hora
hint-conduct = Se muestran a todo el mundo antes de escribir.
hint-afterwards = Qué se hace con lo dicho y quién decide.
hint-outcome = Con palabras o como dirección.
hint-background = Tal como se cita, por ejemplo LL/LG/1/2.
hint-released-on = Vacío: de inmediato. En una fecha posterior aparecen por sí solas.
fault-symbol = No hay ningún documento con esta signatura.
nomination-title = Designaciones
nomination-lead = Los gobiernos y las organizaciones designan por carta; la Secretaría confirma, y se invita por correo a quien haya sido confirmado.
nomination-none = Aún no se ha designado a nadie.
nomination-new = Designar a una persona
nomination-button = Designar
nomination-confirm = Confirmar
nomination-decline = Rechazar
nomination-closed = Este foro no recibe designaciones en este momento.
nomination-mail-subject = { $forum }: designación de { $who }
nomination-mail-confirmed = La Secretaría ha confirmado la designación de { $who }, a quien se ha invitado por correo.
nomination-mail-declined = La Secretaría no ha podido confirmar la designación de { $who }: { $reason }
forum-nominate = Designar a una persona para este foro
decision-proposed = pendiente de la Secretaría
decision-confirmed = confirmada
decision-declined = rechazada
nominee-f = mujer
nominee-m = hombre
nominee-x = otro
field-given = Nombre
field-family = Apellidos
field-nominee_address = Dirección de correo de la persona designada
field-gender = Género
field-position = Cargo o trabajo
field-letter = Carta
field-decline_reason = Motivo, si se rechaza
field-decision = Decisión
hint-letter = Su referencia, su fecha y quién la firma.
fault-mail-address = Escriba una dirección de correo como nombre@ejemplo.org.
fault-nominated = Ya se ha designado para este foro a una persona con esta dirección.
fault-decline-reason = Indique el motivo: se comunica a quien designó.

### Files of a post
field-file = Archivo
hint-file = Un documento, una tabla o una imagen de 10 MB como máximo; elíjalo después de la vista previa.
file-size = { $n } KB
fault-file-kind = No se admiten archivos de este tipo. Se admiten documentos, tablas, PDF, texto sin formato e imágenes.
fault-file-size = El archivo supera los 10 MB.
fault-files-many = Hay más de 10 archivos.
fault-file-empty = El archivo está vacío.
### What is decided about a post
post-pending = En espera del moderador
post-refused = No admitido
post-withdrawn = Retirado por su autor
decide-withdraw = Retirar
decide-remove = Quitar
decide-what-withdraw = Su texto desaparece de todas las páginas. El número queda, con su motivo y la fecha de hoy: quien lo busque verá que usted lo retiró.
decide-what-remove = El texto desaparece de todas las páginas. El número queda, con el motivo y la fecha de hoy. El autor lee ahí por qué.
decide-back = Dejarlo como está
field-why = Motivo
hint-why = En una frase. Todo el mundo puede leerla.
post-in-reply-to = en respuesta a { $number }
post-for = por { $whom } ({ $capacity })
post-answers = responde a { $numbers }
post-receipt = Gracias. Su mensaje es el { $number }.
post-receipt-digest = Huella de lo recibido:
post-receipt-keep = Conserve el recibo: demuestra qué se recibió y cuándo.
post-receipt-next = Debajo verá dónde se utiliza.
post-public = Lo que publique es público, con su nombre y en la calidad indicada.
post-sign-in = Los participantes inician sesión para escribir.
post-not-listed = Usted no figura entre quienes pueden escribir en este foro. Si debiera figurar, escriba a la Secretaría.
post-cited = Citado en { $paragraph }
post-cited-recommendation = Citado en la recomendación { $recommendation }
post-cited-led = Citado en { $paragraph }, que dio lugar a la recomendación { $recommendation }
post-cited-and = { $cited }: { $reported }
post-reported = han informado { $reported } de { $asked }
said-title = Lo que dijo { $party }
said-nothing = { $party } aún no ha publicado nada.
said-number = Número
said-what = Contenido
said-became = En qué quedó
said-cited = citado
said-not-used = aún no utilizado
participant-title = Participantes
participant-list = Lista de participantes
participant-none = Todavía no hay nadie en la lista.
participant-add = Añadir participantes
participant-add-button = Añadirlos
participant-who = Nombre
participant-whose = En nombre de
participant-alone = a título personal
participant-as-directory = según el directorio
participant-of = { $part } de { $whole }
participant-posted = Han escrito
participant-women = Mujeres
participant-unknown = Nadie en el directorio tiene estas direcciones:
participant-withdraw = Retirar de la lista
participant-withdrawn = ya no figura en la lista
participant-change = Modificar
moderator-title = Moderadores
moderator-button = Nombrar
moderator-none = ninguno
moderator-no-session = Añada primero una sesión.
field-introduction = Introducción
field-opens_on = Se abre el
field-closes_on = Se cierra el
field-mandate = Mandato
field-addresses = Direcciones de correo
field-address = Dirección de correo
field-questions = Preguntas
field-answers = Responde a las preguntas orientativas
field-capacity = Calidad
field-manner = Cómo
field-part_of = Parte de
field-session = Sesión
hint-forum-title = El tema, en una línea.
hint-forum-introduction = Por qué se celebra y qué se hará con lo dicho.
hint-opens-on = Desde las 00:00 UTC.
hint-closes-on = Hasta el final de ese día, UTC.
hint-mandate = El número del registro del párrafo que lo dispuso, si lo hay.
hint-number = Por ejemplo, I o (ii).
hint-optional = Puede quedar vacío.
hint-questions = Una por línea.
hint-post = Se admite Markdown; #12 enlaza con el mensaje 12.
hint-addresses = Una por línea, de personas del directorio.
hint-wording = El mismo texto en el idioma elegido.
fault-capacity = No puede hablar aquí en esa calidad.
fault-closed = El debate se ha cerrado. Su texto se conserva aquí; envíelo a la Secretaría.
fault-divided = Esta sesión tiene subtemas. Su texto se conserva aquí; escríbalo en el subtema que corresponda.
fault-many-addresses = Pueden añadirse como máximo mil direcciones a la vez. Añádalas por partes.
fault-mandate = No existe ese párrafo.
fault-manner = Elija una opción de la lista.
fault-no-such-voice = No ocupan ningún cargo que les permita hablar en esa calidad.
fault-not-open = El debate aún no está abierto. Su texto se conserva aquí; envíelo cuando lo esté.
fault-order = Debe cerrarse después de abrirse.
fault-session = Aquí no existe esa sesión.
fault-session-used = Esta sesión ya tiene mensajes; no puede dividirse.
fault-wording-stale = Entretanto otra persona modificó este texto: figura arriba. Lo que usted escribió figura abajo; guárdelo de nuevo si debe prevalecer.
fault-unknown-address = Algunas direcciones no figuran en el directorio.
forum-posts = { $n ->
    [0] ningún mensaje todavía
    [one] { $n } mensaje
   *[other] { $n } mensajes
}
forum-sessions = { $n ->
    [one] { $n } sesión
   *[other] { $n } sesiones
}
forum-in-days = { $n ->
    [0] hoy
    [one] { $n } día restante
   *[other] { $n } días restantes
}
topic-older = { $n ->
    [one] { $n } anterior
   *[other] { $n } anteriores
}
topic-newer = { $n ->
    [one] { $n } posterior
   *[other] { $n } posteriores
}
participant-gender-unknown = { $n ->
    [one] { $n } persona sin especificar
   *[other] { $n } personas sin especificar
}
topic-figures = { $posts ->
    [one] { $posts } mensaje
   *[other] { $posts } mensajes
} de { $parties ->
    [0] ninguna Parte
    [one] { $parties } Parte
   *[other] { $parties } Partes
} y { $organizations ->
    [0] ninguna organización
    [one] { $organizations } organización
   *[other] { $organizations } organizaciones
}
participant-figures = { $people ->
    [0] nadie
    [one] { $people } persona
   *[other] { $people } personas
}, { $parties ->
    [0] ninguna Parte
    [one] { $parties } Parte
   *[other] { $parties } Partes
} y { $organizations ->
    [0] ninguna organización
    [one] { $organizations } organización
   *[other] { $organizations } organizaciones
}
topic-questions = { $n ->
    [one] Pregunta orientativa
   *[other] Preguntas orientativas
}
post-late = recibido después del cierre

### Moderators' summaries
summary-title = Resúmenes de los moderadores
summary-of = Resumen
summary-whole = Resumen de la sesión
summary-week = Resumen de la semana { $n }
summary-span = { $from } – { $until }
summary-what = Mientras no lo publique, solo los moderadores y la Secretaría ven lo que se escribe aquí. Después es un mensaje como los demás: se envía, se puede responder y figura al principio de la sesión.
summary-is = Está publicado como { $number }. Lo que cambie será una nueva versión; las anteriores se conservan y se pueden leer.
summary-words = El resumen
hint-summary = Markdown. Nombre cada mensaje que recoja por su número, por ejemplo #12: se convierte en un enlace, y el mensaje mostrará dónde se recogió.
summary-publish = Publicar el resumen
summary-amend = Guardar la nueva versión
summary-kept = Guardado por { $who }, { $time }.
summary-said = Lo que se dijo
summary-used = { $all ->
    [one] { $used } de { $all } mensaje recogido
   *[other] { $used } de { $all } mensajes recogidos
}
summary-in = recogido
summary-none = sin empezar
summary-out = publicado
summary-due = pendiente ahora
moderate-summaries = { $n ->
    [one] { $n } resumen pendiente
   *[other] { $n } resúmenes pendientes
}
fault-summary-stale = Otra persona ha escrito entretanto en este resumen. Su texto figura abajo; reúna ambos y envíe de nuevo.

### Proceedings
proceedings-title = Actas
proceedings-whole = Las actas de todo el foro
proceedings-discussion = El debate
proceedings-what = Todas las contribuciones en un volumen, por pregunta orientativa, cada una en el idioma en que se escribió. Imprima esta página para tenerla en papel o en PDF.
proceedings-window = Del { $from } al { $until }
proceedings-contents = Índice
proceedings-contributors = Contribuyentes
proceedings-further = Otras contribuciones
proceedings-also = También la responden

### Asking everybody, and reminding
question-pending = traducción pendiente
prompt-title = Plantear una pregunta a todos
prompt-what = Mientras el foro está abierto, toda pregunta nueva se anuncia por correo a los inscritos, que pueden responder con el botón Responder. Puede aparecer primero en un solo idioma; en los demás se señala hasta que se traduzca.
prompt-mail-subject = { $n ->
    [one] { $forum }: una nueva pregunta a todos
   *[other] { $forum }: nuevas preguntas a todos
}
prompt-mail-text =
    { $name }:

    { $forum }
    { $place }

    { $questions }

    Puede responder a este correo con el botón Responder habitual, en cualquiera de los seis idiomas: lo que escriba será un mensaje. O escriba en la página: { $page }
reminder-title = Recordatorio a quienes no han escrito
reminder-lead = Lo propone un moderador y lo envía un funcionario de la Secretaría. Va solo a los inscritos que no han escrito en el momento del envío, a cada uno en su idioma, con las direcciones en las que un correo se convierte en mensaje.
reminder-people = { $n ->
    [one] { $n } persona inscrita no ha escrito.
   *[other] { $n } personas inscritas no han escrito.
}
reminder-language = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
reminder-usual = El foro «{ $forum }» está abierto hasta el { $closes }, y aún no tenemos noticias suyas. Serían útiles unas frases sobre su experiencia, en el idioma de los seis en que mejor escriba. Si un colega está en mejores condiciones de responder, le rogamos que se lo transmita.
reminder-more = Debajo de su texto figuran las direcciones en las que un correo se convierte en mensaje, la página del foro y la forma de dejar su lista.
reminder-propose = Proponer un recordatorio
reminder-waits = Un recordatorio espera la decisión de la Secretaría
reminder-officer = Decide un funcionario de la Secretaría.
reminder-proposed = Propuesto por { $who }, { $time }
reminder-send = { $n ->
    [one] Enviarlo a { $n } persona
   *[other] Enviarlo a { $n } personas
}
reminder-decline = No enviarlo
reminder-past = Recordatorios anteriores
reminder-sent = { $n ->
    [0] enviado a nadie
    [one] enviado a { $n } persona
   *[other] enviado a { $n } personas
}
reminder-not-sent = no enviado:
reminder-mail-subject = { $forum }: falta su opinión
reminder-mail-text =
    { $name }:

    { $words }

    Puede escribir por correo, sin iniciar sesión. Lo que envíe a una de estas direcciones será su mensaje allí:

    { $places }

    La página del foro: { $page }
    No recibir más correos de este foro: { $settings }
hint-reminder-why = Quien lo propuso leerá el motivo.
field-reminder = Recordatorio
fault-reminder-closed = El foro no está abierto: nadie podría responder.
fault-reminder-nobody = Todos los inscritos han escrito.
fault-reminder-waits = Otro recordatorio espera ya la decisión de la Secretaría.
moderate-pending-words = Preguntas pendientes de traducción
moderate-pending-questions = { $n ->
    [one] { $n } pregunta no está en los seis idiomas
   *[other] { $n } preguntas no están en los seis idiomas
}

### How somebody hears of a place by mail.
### Moderating
thread-split = { $number } se separó de { $from }.
moderate-pending = { $n ->
    [one] { $n } mensaje espera ser admitido
   *[other] { $n } mensajes esperan ser admitidos
}
moderate-pending-title = Mensajes que esperan ser admitidos
decide-admit = Admitir
decide-refuse = No admitir
decide-what-refuse = El mensaje solo lo ven su autor y los moderadores. Se informa al autor del motivo por correo electrónico.
decided-subject-admit = Su mensaje { $number } está en el foro
decided-subject-refuse = Su mensaje { $number } no fue admitido
decided-subject-remove = Su mensaje { $number } fue retirado
decided-admit = El moderador ha admitido su mensaje { $number }: ahora puede leerlo todo el mundo.
decided-refuse = El moderador no ha admitido su mensaje { $number }.
decided-remove = El moderador ha retirado su mensaje { $number }. Su número permanece, con el motivo.
decided-reason = Motivo: { $reason }
decided-text =
    Estimado/a { $name }:

    { $what }

    { $reason }

    { $page }

    Esto es lo que escribió:

    { $text }

    { $treaty }
field-phrase = Frase tipo
phrase-own = solo con mis propias palabras
phrase-off-topic = Este mensaje no trata del tema del debate.
phrase-conduct = Este mensaje no respeta las normas de conducta.
phrase-personal = Este mensaje contiene datos personales de terceros.
phrase-duplicate = Las mismas palabras ya figuran en el debate.
field-phrase-off-topic = Fuera de tema
field-phrase-conduct = Normas de conducta
field-phrase-personal = Datos personales
field-phrase-duplicate = Ya se dijo
phrase-title = Frases tipo
phrase-lead = Con ellas los moderadores explican lo que deciden, en el idioma del mensaje.
phrase-show = Mostrar
moderation-to-pre = Ver sus mensajes antes de que aparezcan
moderation-to-post = Dejar que sus mensajes aparezcan al momento
thread-title = Hilo
thread-what = Decida lo que decida, el número y los enlaces se mantienen, y la decisión consta con su motivo.
thread-begins = El hilo empieza con { $number }.
thread-button = Decidir
thread-pinned = fijado
thread-closed = cerrado
thread-moved = { $number } se trasladó con sus respuestas { $place }.
thread-moved-place = a otro lugar
thread-do-pin = Fijar el hilo
thread-do-unpin = Dejar de fijar el hilo
thread-do-close = Cerrar el hilo: no se responde más
thread-do-reopen = Reabrir el hilo
thread-do-move = Trasladar el hilo a otro lugar
thread-do-split = Hacer de esta respuesta un hilo propio
field-what = Decisión
field-place = Adónde, si se traslada
fault-thread-what = Eso no puede decidirse en el estado actual del hilo.
fault-thread-place = No existe ese lugar en este foro.
fault-thread-closed = El moderador ha cerrado este hilo. Su texto se conserva aquí; publíquelo como hilo nuevo.
moderate-title = Mesa del moderador
moderate-waits = Lo que espera
moderate-nothing-waits = Nada espera por ahora.
moderate-held = { $n ->
    [one] { $n } correo retenido espera la decisión de la Secretaría
   *[other] { $n } correos retenidos esperan la decisión de la Secretaría
}
moderate-unanswered = { $n ->
    [one] { $n } mensaje sin respuesta
   *[other] { $n } mensajes sin respuesta
}
moderate-unanswered-title = Mensajes sin respuesta
moderate-thin = { $n ->
    [one] { $n } pregunta orientativa con pocas respuestas
   *[other] { $n } preguntas orientativas con pocas respuestas
}
moderate-thin-title = Preguntas orientativas con pocas respuestas
moderate-answers = { $n ->
    [one] { $n } respuesta
   *[other] { $n } respuestas
}
moderate-silent-count = { $n ->
    [one] { $n } persona de la lista no ha escrito aún
   *[other] { $n } personas de la lista no han escrito aún
}
moderate-silent-title = Quiénes no han escrito aún
moderate-silent-what = Solo lo ven los moderadores y la Secretaría. No se registra lo que lee cada cual.
moderate-all-spoke = Todas las personas de la lista han escrito.
moderate-per-day = Mensajes por día
moderate-day = Día
moderate-heard = Quiénes se han expresado
moderate-legend = Qué significan los cuadros
moderate-table = Lo mismo en una tabla
moderate-party = Parte
moderate-group = Grupo regional
heard-heard = se expresó como gobierno
heard-people-heard = solo se expresaron sus expertos
heard-silent = en la lista, sin expresarse
heard-absent = nadie en la lista
gender-f = mujeres
gender-m = hombres
gender-x = otro
gender-not-stated = no indicado
participation-title = Participación
participation-lead = Han escrito { $posted } de las { $listed } personas de la lista; mensajes en total: { $posts }.
participation-at = Datos al { $at }.
participation-how = «Han escrito» cuenta personas de la lista; los mensajes se cuentan donde se escribieron, por la vía que llegaran. Un gobierno se ha expresado cuando habla como tal.
participation-all = Total
participation-by-capacity = Por calidad
participation-by-group = Por grupo regional
participation-by-region = Por región
participation-by-party = Por Parte
participation-by-gender = Por género
participation-by-question = Por pregunta orientativa
participation-capacity = Calidad
participation-group = Grupo regional
participation-region = Región
participation-party = Parte
participation-gender = Género
participation-no-party = Organizaciones y otros, sin gobierno
participation-no-region = Sin región indicada
participation-others = Moderadores, la Secretaría y quienes ya no figuran en la lista
participation-only-spoken = Aquí solo se nombran las Partes que se han expresado, por sí mismas o por personas designadas.
participation-no-questions = Este foro aún no tiene preguntas orientativas.
participation-answers = Respuestas, de los mensajes
participation-people = Personas
participation-governments = Gobiernos
participation-governments-listed = Gobiernos en la lista
participation-governments-heard = se expresaron como tales
participation-people-heard = ellos o sus expertos
notices-title = Por correo electrónico
notices-lead = Elija cómo se le avisa por correo electrónico de lo que se dice aquí. Cuenta lo elegido más cerca de cada mensaje.
notices-each = todos los mensajes
notices-replies = las respuestas a mis mensajes
notices-daily = un resumen cada mañana
notices-weekly = un resumen cada lunes por la mañana
notices-none = nada
notices-first = todos los mensajes, hasta que la persona elija otra cosa
notices-above = lo mismo que en el nivel superior
notices-unset = sin elegir
notices-thread = Conversación { $number }
notices-button = Guardar
notices-how = A un aviso se responde con el botón «Responder» del programa de correo: lo que escriba aparecerá en la conversación con su nombre.
notices-begin = Para abrir aquí una nueva conversación por correo electrónico, escriba a su propia dirección:
post-follow = Por correo
leave-title = Correos de este foro
leave-what = Elija qué correos desea seguir recibiendo. Nada cambia hasta que pulse el botón.
leave-done = Guardado.
leave-button = Guardar

### The digest of a forum.
digest-mail-subject = { $n ->
    [one] { $n } mensaje nuevo
   *[other] { $n } mensajes nuevos
}: { $forum }
digest-mail-daily = { $n ->
    [one] Se ha escrito un mensaje
   *[other] Se han escrito { $n } mensajes
} desde su último resumen en el foro «{ $forum }».
digest-mail-weekly = { $n ->
    [one] Esta semana se ha escrito un mensaje
   *[other] Esta semana se han escrito { $n } mensajes
} en el foro «{ $forum }».
digest-mail-post = { $number } · { $who } · { $at }
digest-mail-read = En su conversación: { $page }
digest-mail-answer = Para responder a { $number } por correo electrónico, escriba a: { $address }
digest-mail-text =
    { $lead }

    { $posts }

    ____
    Para responder a un mensaje por correo electrónico, escriba a la dirección que figura debajo de él: lo que escriba aparecerá con su nombre, en cualquiera de los seis idiomas. El botón «Responder» no indica a qué mensaje se refiere.

    El foro: { $page }
    Más correos, menos o ninguno: { $settings }

### Who is told what.
participant-invited-how = Cada persona recibe por correo electrónico una invitación en su idioma, con un enlace para iniciar sesión.
field-notices = Aviso por correo electrónico de
invitation-mail-places =
    Para abrir usted una conversación por correo electrónico, escriba a:
    { $places }
invitation-mail-places-later = Para abrir usted una conversación por correo electrónico, encontrará su dirección en la página del foro cuando tenga sus sesiones.
invitation-mail-subject = Invitación al foro en línea «{ $forum }»
invitation-mail-text =
    Hola, { $name }:

    Se le invita a participar en el foro en línea «{ $forum }» (en calidad de: { $capacity }). Está abierto desde el { $opens } hasta el { $closes }.

    No necesita navegador. Cada mensaje le llega por correo electrónico; lo que escriba con el botón «Responder» aparecerá en el foro con su nombre, en cualquiera de los seis idiomas.

    { $begin }

    Para leer y escribir en la página, abra este enlace y pulse el botón:

    { $link }

    El enlace sirve una sola vez, hasta el { $until }. Después podrá pedir otro en la página del foro:

    { $page }

    { $treaty }
notice-mail-sender = { $who } · { $treaty }
notice-mail-who = { $who }, { $as }
notice-mail-how =
    Para responder, use el botón «Responder» de su programa de correo: lo que escriba aparecerá con su nombre, en cualquiera de los seis idiomas.

    Para abrir aquí una nueva conversación, escriba a: { $begin }
notice-mail-reads = Usted sigue este foro; en él escriben sus participantes.
notice-mail-text =
    { $text }

    ____
    { $who }, escribió este mensaje { $number } el { $at } en el foro «{ $forum }», { $place }.

    { $how }

    En su conversación: { $page }
    Menos avisos, o ninguno: { $settings }
plan-title = Crear un foro a partir de un informe
plan-lead = { $symbol } prevé este foro. Compruebe lo que se propone, elija las preguntas orientativas y créelo.
plan-none-lead = { $symbol } no prevé ningún foro. Se propone el habitual: una sesión, con las preguntas orientativas que tenga el informe.
plan-forum-title = Foro en línea sobre { $symbol }
plan-duration = Duración
plan-weeks-unknown = No se indica; lo habitual son dos semanas.
plan-moderators = Propuestos como moderadores
plan-moderators-what = Solo nombres: nadie recibe por ello una cuenta. Los moderadores se designan después, en la página de los participantes.
plan-before = Ya creado a partir del informe
plan-parts = Sesiones y subtemas
plan-choose = Se eligen dos o tres de las preguntas orientativas propuestas para cada lugar en que se escriben mensajes.
plan-no-questions = El informe no tiene preguntas para este lugar. Se pueden añadir después.
plan-unplaced = Sin lugar
plan-unplaced-what = El informe no indica un lugar para estas preguntas. Elija uno para cada una o déjela fuera.
plan-leave-out = dejar fuera
plan-next = A continuación: sus participantes y moderadores.
hint-plan-closes = Hasta el final de ese día, UTC. Si se deja vacío, se deduce de la duración.
fault-question-count = Elija dos o tres preguntas para este lugar.
plan-weeks = { $n ->
    [one] { $n } semana
   *[other] { $n } semanas
}

### Reading

reading-search = Buscar aquí
reading-flat = Mostrar los mensajes en el orden en que llegaron
reading-tree = Mostrar las respuestas bajo el mensaje al que responden
reading-new = nuevo
reading-new-posts = { $n ->
    [one] un mensaje nuevo
   *[other] { $n } mensajes nuevos
}
reading-mark = Marcar como leído
reading-own = Solo usted ve estas marcas.
reading-feed = Canal Atom
reading-live = Nuevo desde que abrió esta página:
reading-print = Versión para imprimir
window-title-draft = Cuándo está abierto
window-title-announced = Cambiar las fechas
window-title-open = Prorrogar el foro
window-title-extended = Prorrogar el foro
window-title-closed = Reabrir el foro
window-title-summarized = Reabrir el foro
window-lead-draft = Se abre y se cierra por sí solo en esos instantes.
window-lead-announced = Las nuevas fechas figuran en la página del foro, con el motivo.
window-lead-open = Consta en la página del foro, con el motivo, y se avisa por correo a todas las personas de sus listas.
window-lead-extended = Consta en la página del foro, con el motivo, y se avisa por correo a todas las personas de sus listas.
window-lead-closed = Consta en la página del foro, con el motivo, y se avisa por correo a todas las personas de sus listas.
window-lead-summarized = Consta en la página del foro, con el motivo, y se avisa por correo a todas las personas de sus listas.
window-button-draft = Guardar las fechas
window-button-announced = Cambiar las fechas
window-button-open = Prorrogar
window-button-extended = Prorrogar
window-button-closed = Reabrir
window-button-summarized = Reabrir
window-changes = Cambios de fechas
window-first = Abierto desde el { $opens } hasta el { $closes }.
window-moved = Cambio de fechas: abierto desde el { $opens } hasta el { $closes }.
window-extended = Prorrogado hasta el { $closes }.
window-shortened = Acortado: se cierra el { $closes }.
window-reopened = Reabierto desde el { $opens } hasta el { $closes }.
settings-title = Reglas del foro
settings-button = Guardar las reglas
participation-nominated = por designación: los gobiernos y las organizaciones designan, la Secretaría confirma
participation-invited = por invitación de la Secretaría
observers-post = pueden escribir
observers-read = solo leen
moderation-pre = antes de que se publiquen
moderation-post = después de que se publiquen
field-participation = Participación
field-observers = Quienes no participan por ningún gobierno
field-moderation = Los moderadores ven los mensajes
field-edit_minutes = Minutos durante los que se puede cambiar un mensaje
field-office_language = Idioma de trabajo
field-opens_at = Hora
field-closes_at = Hora
field-time_zone = Huso horario
field-window_reason = Motivo
hint-opens-at = Vacío: desde el comienzo del día.
hint-closes-at = Vacío: hasta el final del día.
hint-time-zone = Por ejemplo, Africa/Nairobi. Vacío: UTC.
hint-reason = Lo lee todo el mundo.
hint-edit-minutes = Mientras nadie haya respondido. 0: nunca.
fault-choice = Elija una opción de la lista.
fault-minutes = Indique un número de minutos, como máximo una semana (10080).
fault-reason = Indique el motivo: consta en la página del foro.
fault-time = Escriba la hora en la forma 14:30.
fault-window = Estas fechas no son posibles: debe cerrarse después de este momento, y un foro ya abierto no puede cambiar el día de apertura.
fault-zone = No existe ese huso horario.

### Translations
translation-title = Traducciones
translation-lead = Lo que se cita y se cuenta es el original. Una traducción dice qué es, quién la hizo y cuándo.
translation-none = Este mensaje no tiene todavía traducción.
translation-original = Original
translation-also = También en:
translation-entry = { $language } ({ $what })
translation-short-official = oficial
translation-short-courtesy-author = de cortesía, del autor
translation-short-courtesy-moderator = de cortesía, de un moderador
translation-short-courtesy-officer = de cortesía, de la Secretaría
translation-short-machine = automática, sin revisar
translation-what-official = Traducción oficial de la Secretaría
translation-what-courtesy-author = Traducción de cortesía del autor
translation-what-courtesy-moderator = Traducción de cortesía de un moderador
translation-what-courtesy-officer = Traducción de cortesía de la Secretaría
translation-what-machine = Traducción automática, sin revisar
translation-kind-official = Traducción oficial
translation-kind-courtesy = Traducción de cortesía
translation-kind-machine = Traducción automática
translation-read = { $n ->
    [one] Leer un mensaje en español, traducido
   *[other] Leer { $n } mensajes en español, traducidos
}
translation-read-originals = Leer todos los mensajes tal como se escribieron
translation-earlier = De versiones anteriores
translation-of-version = De la versión { $n }: el mensaje se modificó después
translation-gone = Retiradas
translation-withdrawn = Retirada el { $at }.
translation-attach = Adjuntar una traducción
translation-attach-what = Se muestra junto al mensaje con su nombre y lo que es. Hay una sola de cada clase por idioma.
translation-button = Adjuntar
translation-withdraw = Retirar esta traducción
translation-withdraw-what = Nadie la leerá más. Queda constancia de que existió, con su motivo.
hint-translation = Se admite Markdown, como en el mensaje.
field-translation = Clase de traducción
fault-translation = Elija la clase de traducción.
fault-translation-same = El mensaje está en este idioma.
fault-translation-stale = El mensaje se modificó mientras tanto. Vuelva a leerlo y adjunte la traducción de lo que dice ahora.
fault-translation-there = Ya hay una traducción de esta clase en este idioma. Retire primero la existente.
machine-title = Traducir con una máquina
machine-what = Las palabras de este mensaje, sin nombres, se envían a { $host }. Lo que devuelve se guarda aquí para todos, señalado como traducción automática que nadie ha revisado.
machine-button = Traducir
field-into = Al
fault-machine-busy = La máquina está ocupada con otros textos. Inténtelo de nuevo en un minuto.
fault-machine-unreachable = No se puede acceder a la máquina en este momento. Inténtelo más tarde.
fault-machine-slow = La máquina tardó demasiado. Inténtelo más tarde.
fault-machine-refused = La máquina se negó a traducir este texto.
fault-machine-language = La máquina no conoce este idioma.
fault-machine-unreadable = La respuesta de la máquina no se puede leer.
notice-translated-official = Traducción oficial al español: { $page }
notice-translated-courtesy = Traducción de cortesía al español: { $page }
