forum-nav = Foros
forum-list-title = Foros
forum-list-lead = Debates en línea moderados, abiertos por un tiempo, en seis idiomas.
forum-list-none = Todavía no hay ningún foro.
forum-list-count = { $open } abiertos de { $all }
forum-state = Estado
forum-posts-title = Mensajes
forum-open-now = Abiertos ahora
forum-yours = Sus foros
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
participant-withdraw = Retirar
participant-withdrawn = retirado
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
fault-unknown-address = Algunas direcciones no figuran en el directorio.
forum-posts = { $n ->
    [one] { $n } mensaje
   *[other] { $n } mensajes
}
forum-sessions = { $n ->
    [one] { $n } sesión
   *[other] { $n } sesiones
}
forum-in-days = { $n ->
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
    [one] { $parties } Parte
   *[other] { $parties } Partes
} y { $organizations ->
    [one] { $organizations } organización
   *[other] { $organizations } organizaciones
}
participant-figures = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}, { $parties ->
    [one] { $parties } Parte
   *[other] { $parties } Partes
} y { $organizations ->
    [one] { $organizations } organización
   *[other] { $organizations } organizaciones
}
topic-questions = { $n ->
    [one] Pregunta orientativa
   *[other] Preguntas orientativas
}
post-late = recibido después del cierre
### Moderating
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
notices-all = todos los mensajes
notices-replies = las respuestas a mis mensajes
notices-none = nada
notices-button = Guardar
notices-how = A un aviso se responde con el botón «Responder» del programa de correo: lo que escriba aparecerá en la conversación con su nombre.
participant-invited-how = Cada persona recibe por correo electrónico una invitación en su idioma, con un enlace para iniciar sesión.
field-notices = Aviso por correo electrónico de
invitation-mail-subject = Invitación al foro en línea «{ $forum }»
invitation-mail-text =
    Hola, { $name }:

    Se le invita a participar en el foro en línea «{ $forum }» (en calidad de: { $capacity }). Está abierto desde el { $opens } hasta el { $closes }.

    No necesita navegador. Cada mensaje le llega por correo electrónico; lo que escriba con el botón «Responder» aparecerá en el foro con su nombre, en cualquiera de los seis idiomas.

    Para leer y escribir en la página, abra este enlace y pulse el botón:

    { $link }

    El enlace sirve una sola vez, hasta el { $until }. Después podrá pedir otro en la página del foro:

    { $page }

    { $treaty }
notice-mail-sender = { $who } · { $treaty }
notice-mail-who = { $who }, { $as }
notice-mail-text =
    { $text }

    ____
    { $who }, escribió este mensaje { $number } el { $at } en el foro «{ $forum }», { $place }.

    Para responder, use el botón «Responder» de su programa de correo: lo que escriba aparecerá con su nombre, en cualquiera de los seis idiomas.

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
participation-open = abierta: puede inscribirse quien confirme una dirección de correo
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
