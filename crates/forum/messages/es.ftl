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
    [one] Hay una designación pendiente
    [many] Hay { $n } de designaciones pendientes
   *[other] Hay { $n } designaciones pendientes
}
forum-none-open = Ningún foro está abierto en este momento.
forum-closes = se cierra: { $when }
forum-answer-how = Elija abajo una sesión o un subtema y escriba allí, en cualquiera de los seis idiomas.
forum-mandate = Mandato
forum-mandate-in = { $symbol }, párrafo { $number }
forum-no-sessions = Este foro todavía no tiene sesiones.
forum-set-up = Organización
forum-walk = Origen y curso dado: el hilo
forum-new-title = Crear un foro
forum-new-lead = Indique el tema y el período de apertura. Después vienen las sesiones, las preguntas y los participantes.
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
setup-discard = Descartar este borrador
setup-discard-what = El foro desaparece con sus sesiones, preguntas y textos, y con su lista de personas. A nadie se le ha informado de él.
setup-discard-button = Descartar el borrador
setup-contents = Resumen
setup-wording = Título e introducción, en cada idioma
setup-done = hecho
setup-to-do = por hacer
setup-draft-what = Este foro es un borrador: solo lo ve la Secretaría y todavía no se ha escrito a nadie.
announce-title = Lo que envía el anuncio
announce-mails = Correos
announce-to = Destinatarios
announce-without = Sin dirección, no se les escribe
announce-sample = Tal como lo leerá { $name }:
setup-invited = { $n ->
    [0] Aún no hay nadie en sus listas.
    [one] Cuando se anuncie, se invitará por correo a { $n } persona de sus listas.
   *[other] Cuando se anuncie, se invitará por correo a { $n } personas de sus listas.
}
stage-button-published = Anunciar el foro
stage-button-summarized = Marcar como resumido
stage-button-archived = Archivar
stage-archive-what = Una vez archivado, el foro solo puede leerse y descargarse: no puede reabrirse y sus fechas no cambian.
fault-stage = Este paso no es posible ahora.

### Llevarse y traer

archive-take = descargar todo (ZIP)
archive-bring = Importar un foro
archive-bring-lead = Un foro celebrado en otro servidor, o el historial de una lista de correo, se importa como foro archivado, con sus fechas, sus hilos, sus versiones y, donde estén libres, sus números.
archive-hint = Un archivo comprimido (ZIP) o su forum.json, tal como se descargan aquí, o un buzón (mbox) con los mensajes de una lista. Como máximo 12 MB; los mayores se importan en el servidor con «rapporteur forum import».
archive-people = Quienes intervinieron allí no reciben una cuenta: figuran en el directorio como propuestas, solo con su nombre.
archive-bring-button = Importar
archive-preview-button = Mostrar lo que se incorporaría
archive-preview = Lo que se incorporaría
archive-preview-lead = Aún no se ha incorporado nada. Lo que se incorpore solo lo verá la Secretaría, hasta que un funcionario lo ponga a la vista de todos.
archive-before = Este archivo ya se incorporó: { $forum }. No se incorpora dos veces.
archive-own = Este archivo se obtuvo de este mismo servidor: { $forum }. Si se incorpora, el foro figurará aquí dos veces.
archive-that-forum = el foro
archive-source = Procedencia
archive-places = Partes
archive-places-count = Sesiones: { $sessions } · subtemas: { $topics }
archive-span = del { $from } al { $until }
archive-languages = Idiomas
archive-files = Archivos adjuntos
archive-files-count = { $n } (en total { $size } kB)
archive-people-known = Nombres que figuran en el directorio
archive-people-unknown = Nombres que no figuran en él
archive-parties-unknown = Gobiernos no conocidos aquí
archive-left-out = Lo que no se incorpora
archive-left-unreadable = correos que no se pueden leer: { $n }
archive-left-empty = correos sin texto ni archivos: { $n }
archive-left-twice = correos repetidos: { $n }
archive-left-files = archivos de tipos no admitidos: { $n }
archive-other = Elegir otro archivo
archive-hidden = visible solo para la Secretaría
archive-publish = Ponerlo a la vista de todos
archive-hide = Retirarlo de la vista pública
archive-hide-what = Retirado, permanece aquí con todo lo que se dijo, solo para la Secretaría, y puede volver a publicarse. El registro conserva quién lo hizo.
field-archive = Archivo
archive-from = Importado de { $source }.
archive-invented = Las personas y las palabras son inventadas.
fault-archive-none = Elija un archivo.
fault-archive-kind = Este archivo no es el de un foro ni un buzón.
fault-archive-damaged = El archivo está dañado.
fault-archive-large = Lo que sale del archivo es mayor de lo que admite una página. El operador puede incorporarlo en el servidor con «rapporteur forum import».
fault-archive-field = Algo en el archivo no es como debe ser. No se importó nada; abajo se indica el lugar.
fault-archive-empty = En el buzón no hay ningún mensaje que se pueda leer.

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
topic-first = Nadie ha escrito todavía. Envíe el primer mensaje.
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
version-corrected = { $who } (Secretaría) corrigió lo que se había registrado. Motivo:
version-number = Versión { $n }
version-digest = Huella del contenido (SHA-256):
version-receipt = Recibo
forum-local = { $date }, { $time } ({ $zone })
forum-calendar = Añadir a mi calendario (.ics)
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
    Estimado/a { $name }:

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
nomination-lead = Los Gobiernos y las organizaciones designan por carta; la Secretaría confirma, y se invita por correo a quien haya sido confirmado.
nomination-none = Aún no se ha designado a nadie.
nomination-new = Designar a una persona
nomination-button = Designar
nomination-confirm = Confirmar
nomination-decline = Rechazar
nomination-owner = En el directorio, esta dirección es la de { $who }.
nomination-owner-of = En el directorio, esta dirección es la de { $who } ({ $whose }).
nomination-closed = Este foro no recibe designaciones en este momento.
nomination-form-title = Formulario de designación
nomination-form-how = Una oficina que solo usa el correo electrónico rellena este formulario y lo envía a { $address } con la carta adjunta. La Secretaría lo registra.
nomination-form-mail = Escribir el correo
nomination-mail-form = Designación para «{ $forum }». Escriba después de cada dos puntos y adjunte la carta.
nomination-word-title = Rellenar el formulario como archivo de Word
nomination-word-download = Descargar el formulario (DOCX)
nomination-word-button = Leer el formulario
nomination-word-read = El formulario se ha leído y todavía no se ha enviado nada. Revise lo que dice, elija la carta y designe.
nomination-word-window = El foro está abierto del { $opens } al { $closes }.
nomination-word-until = Plazo para las designaciones: { $until }.
nomination-word-how = Rellene este formulario y envíelo a { $address } con la carta adjunta, o elija el archivo en la página { $page } para revisarlo antes de enviarlo.
nomination-word-nominator = Gobierno u organización que designa
nomination-asked-title = A quién se ha pedido
nomination-asked-none = Todavía no se ha pedido a nadie que designe.
nomination-asked = Consultados: { $asked }. Han designado: { $did }. Sin respuesta: { $silent }.
nomination-asked-who = A quién se pidió y qué hizo
nomination-asked-column = Gobierno, organización o grupo
nomination-asked-on = Fecha de la petición
nomination-asked-until = Plazo
nomination-asked-did = Designaciones
nomination-asked-reminded = recordatorio el { $day }
nomination-asked-nothing = ninguna
nomination-asked-own = El { $day } se pidió a { $whose } que designara a personas antes del { $until }.
nomination-asked-of-you = Se le pide que designe a personas
nomination-remind = Recordar a quienes no han respondido ({ $n })
nomination-call-title = Convocatoria de designaciones
nomination-call-lead = A cada uno se le pide por correo, en su idioma, con el formulario adjunto. A quien ya se le pidió no se le vuelve a pedir.
nomination-call-no-parties = ningún Gobierno
nomination-call-show = Mostrar a quién se pide
nomination-call-whom = A quién se pide
nomination-call-reached = Correos que se envían: { $n }.
nomination-call-before = Ya consultados: { $n }.
nomination-call-list = Quiénes son
nomination-call-vacant = No se les pide, porque el cargo está vacante o su titular no tiene dirección ({ $n }):
nomination-call-with = Adjunto a cada correo:
nomination-call-send = Enviar la convocatoria ({ $n })
nomination-call-subject = { $forum }: designaciones antes del { $until }
nomination-call-subject-again = Recordatorio: { $forum }: designaciones antes del { $until }
nomination-call-asks = { $treaty } invita a { $whose } a designar a personas para el foro en línea «{ $forum }» antes del { $until }.
nomination-call-reminds = El { $day } se invitó a { $whose } a designar a personas para el foro en línea «{ $forum }» antes del { $until }. Todavía no ha llegado ninguna designación.
nomination-call-text =
    Estimado/a { $name }:

    { $asks } El foro está abierto del { $opens } al { $closes }.

    Puede rellenar el formulario adjunto y enviarlo, con la carta de designación, en respuesta a este correo o a { $address }.

    Para designar en la página, abra este enlace y pulse el botón:

    { $link }

    El enlace funciona una sola vez, hasta el { $good }. La página es:

    { $page }

    La Secretaría confirma o rechaza cada designación y se lo comunica por correo.
nomination-mail-title = Una designación por correo
nomination-mail-no-office = Quien escribió este correo no ocupaba al recibirse ningún cargo que permita designar.
nomination-mail-no-file = ninguno de ellos
nomination-mail-entered = La Secretaría ha registrado la designación de { $who } que usted envió por correo. Se le comunicará su decisión.
nomination-mail-subject = { $forum }: designación de { $who }
nomination-mail-confirmed = La Secretaría ha confirmado la designación de { $who }, a quien se ha invitado por correo.
nomination-mail-declined = La Secretaría no ha podido confirmar la designación de { $who }: { $reason }
forum-nominate = Designar a una persona para este foro
decision-proposed = pendiente de la decisión de la Secretaría
decision-confirmed = confirmada
decision-declined = rechazada
nominee-f = mujer
nominee-m = hombre
nominee-x = otro
field-given = Nombre
field-family = Apellidos
field-nominee_address = Dirección de correo de la persona designada
field-gender = Género
field-position = Cargo u ocupación
field-letter = Carta
field-field_of_work = Ámbito de trabajo
field-qualifications = Cualificaciones
field-letter_file = La carta, como archivo
field-correction_reason = Motivo de la corrección
field-filled_form = El formulario, rellenado
field-nominate_for = Designación en nombre de
field-call_instrument = Partes en
field-organizations = organizaciones que tienen a alguien en el directorio
field-groups = grupos de Partes, por medio de sus coordinadores
field-call_until = Designaciones antes del
field-letter_attached = La carta, entre los archivos del correo
field-decline_reason = Motivo, si se rechaza
field-same_person = La persona designada es esa misma persona
field-decision = Decisión
hint-letter = Su referencia, su fecha y quién la firma.
hint-letter_file = Un documento o una imagen de 10 MB como máximo. Solo la Secretaría y usted pueden abrirlo.
hint-correction_reason = Todos lo leen junto a la versión y se comunica a quien firmó.
hint-filled_form = El archivo de Word (DOCX). Todavía no se envía nada: verá lo que se ha leído y podrá modificarlo.
hint-call_until = El último día, como figura en el correo. Lo que llegue después se acepta mientras dure el foro.
fault-mail-address = Escriba una dirección de correo como nombre@example.org.
fault-nominated = Ya se ha designado para este foro a una persona con esta dirección.
fault-correction-same = No se ha cambiado nada.
fault-form-missing = Elija el formulario que ha rellenado.
fault-form-other = Este no es el formulario de designación. Descárguelo, rellénelo y elíjalo aquí.
fault-form-blank = En este formulario no se ha rellenado nada.
fault-form-large = Este archivo es demasiado grande para un formulario. Elija solo el formulario, sin imágenes.
fault-form-old = Este archivo tiene un formato antiguo o está protegido con contraseña. Guárdelo como DOCX sin contraseña.
fault-form-damaged = Este archivo está dañado y no se puede leer. Guárdelo de nuevo y elíjalo otra vez.
fault-form-kind = Este no es un archivo de Word. Guarde el formulario como DOCX.
fault-call-until = Elija un día entre hoy y el final del foro.
fault-call-nobody = No queda nadie a quien pedir.
fault-decline-reason = Indique el motivo: se comunica a quien designó.
fault-same-person = Marque que la persona designada es la que el directorio conoce por esta dirección, o rechace la designación.

### Files of a post
field-file = Archivos
hint-file = Documentos, cuadros o imágenes. Archivos: { $n } como máximo, de hasta { $largest } MB cada uno y { $together } MB en total.
file-size = { $n } kB
### What is decided about a post
post-pending = En espera del moderador
post-refused = No admitido
post-withdrawn = Retirado por su autor
decide-withdraw = Retirar
decide-remove = Retirar del foro
decide-what-withdraw = Su texto desaparece de todas las páginas. El número queda, con su motivo y la fecha de hoy: quien lo busque verá que usted lo retiró.
decide-what-remove = El texto desaparece de todas las páginas. El número queda, con el motivo y la fecha de hoy. El motivo se comunica al autor.
decide-back = Dejarlo como está
field-why = Motivo
hint-why = En una frase. Todo el mundo puede leerla.
post-in-reply-to = en respuesta a { $number }
post-for = en nombre de { $whom } ({ $capacity })
post-parties = { $n ->
    [one] En nombre de una Parte
    [many] En nombre de { $n } de Partes
   *[other] En nombre de { $n } Partes
}
post-parties-named = { $n ->
    [one] En nombre de una Parte: { $names }
    [many] En nombre de { $n } de Partes: { $names }
   *[other] En nombre de { $n } Partes: { $names }
}
post-answers = responde a { $numbers }
post-receipt = Gracias. Su mensaje es el { $number }.
post-receipt-digest = Huella de lo recibido:
post-receipt-keep = Conserve el recibo: demuestra qué se recibió y cuándo.
post-receipt-next = Debajo verá dónde se utiliza.
post-public = Lo que publique será público, con su nombre y en la calidad indicada.
post-sign-in = Los participantes inician sesión para escribir.
post-not-listed = Usted no figura entre quienes pueden escribir en este foro. Si debiera figurar, escriba a la Secretaría.
post-cited = Citado en { $paragraph }
post-cited-recommendation = Citado en la recomendación { $recommendation }
post-cited-led = Citado en el párrafo { $paragraph }, que dio lugar a la recomendación { $recommendation }
post-cited-and = { $cited }: { $reported }
post-reported = han informado { $reported } de { $asked }
said-title = { $party }: lo que se dijo
said-nothing = { $party }: ningún mensaje todavía.
said-number = Número
said-what = Contenido
said-became = Curso dado
said-cited = citado en el párrafo { $paragraph }
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
field-manner = Forma de participación
field-part_of = Parte de
field-session = Sesión
hint-forum-title = El tema, en una línea.
hint-forum-introduction = Por qué se celebra y qué se hará con lo dicho.
hint-opens-on = Desde las 00:00 UTC.
hint-closes-on = Hasta el final de ese día, UTC.
hint-mandate = El párrafo que lo dispuso, si lo hay: la signatura y el número, por ejemplo LL/SM/DEC/3/5, 3.
hint-number = Por ejemplo, I o (ii).
hint-optional = Puede quedar vacío.
hint-questions = Una por línea.
hint-post = Se admite Markdown; #12 enlaza con el mensaje 12.
hint-addresses = Una por línea; han de ser de personas del directorio.
hint-wording = El mismo texto en el idioma elegido.
fault-capacity = No puede hablar aquí en esa calidad.
fault-closed = El debate se ha cerrado. Su texto se conserva aquí; envíelo a la Secretaría.
fault-divided = Esta sesión tiene subtemas. Su texto se conserva aquí; escríbalo en el subtema que corresponda.
fault-many-addresses = Pueden añadirse como máximo mil direcciones a la vez. Añádalas por partes.
fault-mandate = No existe ese párrafo.
fault-manner = Elija una opción de la lista.
fault-no-such-voice = No ocupan ningún cargo que les permita hablar en esa calidad.
fault-question = Esta pregunta orientativa ya no figura aquí. Vuelva a elegir, por favor.
fault-not-open = El debate aún no está abierto. Su texto se conserva aquí; envíelo cuando lo esté.
fault-order = Debe cerrarse después de abrirse.
fault-session = Aquí no existe esa sesión.
fault-session-used = Esta sesión ya tiene mensajes; no puede dividirse.
fault-wording-stale = Entretanto otra persona modificó este texto: figura arriba. Lo que usted escribió figura abajo; guárdelo de nuevo si debe prevalecer.
fault-setup-stale = Entretanto otra persona modificó esto: lo que rige ahora figura arriba. Lo que usted escribió se conserva; guárdelo de nuevo si debe prevalecer.
stale-by = Modificado por { $who }, { $time }
stale-nothing = nada
fault-unknown-address = Algunas de estas direcciones no figuran en el directorio.
forum-owner = Responsable
forum-owner-who = La Secretaría
answer-by-mail = O por correo electrónico: responda a cualquier aviso de un mensaje, y su respuesta se convierte en un mensaje del foro.
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
    [one] género sin indicar: { $n } persona
   *[other] género sin indicar: { $n } personas
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
post-level = Respuesta, nivel
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
    [one] Recogidos: { $used } de { $all } mensaje
   *[other] Recogidos: { $used } de { $all } mensajes
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
proceedings-contributors = Han contribuido
proceedings-further = Otras contribuciones
proceedings-also = También la responden

### Asking everybody, and reminding
question-pending = traducción pendiente
prompt-title = Plantear una pregunta a todos
prompt-what = Mientras el foro está abierto, toda pregunta nueva se anuncia por correo a los inscritos, que pueden responder con el botón «Responder». Puede aparecer primero en un solo idioma; en los demás se señala hasta que se traduzca.
prompt-mail-subject = { $n ->
    [one] { $forum }: una nueva pregunta a todos
   *[other] { $forum }: nuevas preguntas a todos
}
prompt-mail-how = Puede responder a este correo con el botón «Responder» habitual, en cualquiera de los seis idiomas: lo que escriba será un mensaje del foro. O escriba en la página: { $page }
prompt-mail-text =
    Estimado/a { $name }:

    { $forum }
    { $place }

    { $questions }

    { $how }
reminder-title = Recordatorio a quienes no han escrito
reminder-waiting = Recordatorios propuestos: { $n }
reminder-lead = Lo propone un moderador y lo envía un funcionario de la Secretaría. Se dirige solo a los inscritos que no han escrito en el momento del envío, a cada uno en su idioma, con las direcciones en las que un correo se convierte en mensaje del foro.
reminder-people = { $n ->
    [one] { $n } persona inscrita no ha escrito.
   *[other] { $n } personas inscritas no han escrito.
}
reminder-language = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
reminder-usual = El foro «{ $forum }» está abierto hasta el { $closes }, y aún no hemos recibido ningún mensaje suyo. Serían útiles unas frases sobre su experiencia, en el idioma de los seis en que mejor escriba. Si otra persona está en mejores condiciones de responder, le rogamos que le reenvíe este correo.
reminder-more = Debajo de su texto figuran las direcciones en las que un correo se convierte en mensaje del foro, la página del foro y la forma de dejar su lista.
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
reminder-mail-subject = { $forum }: nos falta su opinión
reminder-mail-text =
    Estimado/a { $name }:

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
phrase-duplicate = Lo mismo ya figura en el debate.
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
moderate-title = Espacio de moderación
moderate-waits = Asuntos pendientes
moderate-nothing-waits = Por el momento no hay nada pendiente.
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
moderate-group-spoke = (su grupo ha hablado: { $groups })
moderate-silent-what = Solo lo ven los moderadores y la Secretaría. No se registra lo que lee cada cual.
moderate-all-spoke = Todas las personas de la lista han escrito.
moderate-per-day = Mensajes por día
moderate-day = Día
moderate-heard = Quiénes se han expresado
moderate-legend = Qué significan los cuadros
moderate-table = Los mismos datos en un cuadro
moderate-party = Parte
moderate-group = Grupo regional
heard-heard = se expresó como Gobierno
heard-people-heard = solo se expresaron personas designadas por ella
heard-silent = en la lista, sin expresarse
heard-absent = nadie en la lista
gender-f = mujeres
gender-m = hombres
gender-x = otros
gender-not-stated = no indicado
participation-title = Participación
participation-lead = Han escrito { $posted } de las { $listed } personas de la lista; mensajes en total: { $posts }.
participation-at = Datos al { $at }.
participation-how = «Han escrito» cuenta personas de la lista; los mensajes se cuentan donde se escribieron, por la vía que llegaran. Un Gobierno se ha expresado cuando habla como tal.
participation-all = Total
participation-by-capacity = Por calidad
participation-by-group = Por grupo regional
participation-by-party-group = Por grupo de Partes
participation-parties-apart = Partes que también hablaron por sí mismas
participation-by-region = Por región
participation-by-party = Por Parte
participation-by-gender = Por género
participation-by-question = Por pregunta orientativa
participation-capacity = Calidad
participation-group = Grupo regional
participation-region = Región
participation-party = Parte
participation-gender = Género
participation-no-party = Organizaciones y otros, sin Gobierno
participation-no-region = Sin región indicada
participation-others = Moderadores, la Secretaría y quienes ya no figuran en la lista
participation-only-spoken = Aquí solo se nombran las Partes que se han expresado, por sí mismas o por personas designadas.
participation-no-questions = Este foro aún no tiene preguntas orientativas.
participation-answers = Respuestas, de los mensajes
participation-people = Personas
participation-governments = Gobiernos
participation-governments-listed = Gobiernos en la lista
participation-governments-heard = se expresaron como tales
participation-people-heard = se expresaron ellos o personas designadas por ellos
notices-title = Por correo electrónico
notices-lead = Elija cómo se le avisa por correo electrónico de lo que se dice aquí. Cuenta lo elegido más cerca de cada mensaje.
notices-each = todos los mensajes
notices-replies = las respuestas a mis mensajes
notices-daily = una recopilación cada mañana
notices-weekly = una recopilación cada lunes por la mañana
notices-none = nada
notices-first = todos los mensajes, hasta que la persona elija otra cosa
notices-above = lo mismo que en el nivel superior
notices-unset = sin elegir
notices-thread = Hilo { $number }
notices-button = Guardar
notices-how = A un aviso se responde con el botón «Responder» del programa de correo: lo que escriba aparecerá en el hilo, con su nombre.
notices-begin = Para abrir aquí un nuevo hilo por correo electrónico, escriba a su propia dirección:
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
} desde su última recopilación en el foro «{ $forum }».
digest-mail-weekly = { $n ->
    [one] Esta semana se ha escrito un mensaje
   *[other] Esta semana se han escrito { $n } mensajes
} en el foro «{ $forum }».
digest-mail-post = { $number } · { $who } · { $at }
digest-mail-read = En su hilo: { $page }
digest-mail-more = { $n ->
    [one] Y un mensaje más:
   *[other] Y { $n } mensajes más:
} { $page }
digest-mail-answer = Para responder a { $number } por correo electrónico, escriba a: { $address }
digest-mail-how = Para responder a un mensaje por correo electrónico, escriba a la dirección que figura debajo de él: lo que escriba aparecerá con su nombre, en cualquiera de los seis idiomas. El botón «Responder» no indica a qué mensaje se refiere.
digest-mail-text =
    { $lead }

    { $posts }

    ____
    { $how }

    El foro: { $page }
    Más correos, menos o ninguno: { $settings }

### Who is told what.
participant-invited-how = Cada persona recibe por correo electrónico una invitación en su idioma, con un enlace para iniciar sesión.
field-notices = Aviso por correo electrónico de
invitation-mail-places =
    Para abrir usted un hilo por correo electrónico, escriba a:
    { $places }
invitation-mail-places-later = Para abrir usted un hilo por correo electrónico, encontrará su dirección en la página del foro cuando tenga sus sesiones.
invitation-mail-subject = Invitación al foro en línea «{ $forum }»
invitation-mail-text =
    Estimado/a { $name }:

    Le invitamos a participar en el foro en línea «{ $forum }» (en calidad de: { $capacity }). Está abierto desde el { $opens } hasta el { $closes }.

    No necesita navegador. Cada mensaje le llega por correo electrónico; lo que escriba con el botón «Responder» de su programa de correo aparecerá en el foro con su nombre, en cualquiera de los seis idiomas.

    { $begin }

    Para leer y escribir en la página, abra este enlace y pulse el botón:

    { $link }

    El enlace sirve una sola vez, hasta el { $until }. Después podrá pedir otro en la página del foro:

    { $page }

    { $treaty }
notice-mail-sender = { $who } · { $treaty }
notice-mail-who = { $who }, { $as }
notice-mail-how = Para responder, use el botón «Responder» de su programa de correo: lo que escriba aparecerá con su nombre, en cualquiera de los seis idiomas.
notice-mail-begin = Para abrir aquí un nuevo hilo, escriba a: { $begin }
notice-mail-reads = Usted sigue este foro; en él escriben sus participantes.
notice-mail-text =
    { $text }

    ____
    Mensaje { $number } de { $who } ({ $at }), foro «{ $forum }», { $place }.

    { $how }

    En su hilo: { $page }
    Menos correos, o ninguno: { $settings }
plan-title = Crear un foro a partir de un informe
plan-lead = { $symbol } prevé este foro. Compruebe lo que se propone, elija las preguntas orientativas y créelo.
plan-none-lead = { $symbol } no prevé ningún foro. Se propone el habitual: una sesión, con las preguntas orientativas que tenga el informe.
plan-forum-title = Foro en línea sobre { $symbol }
plan-duration = Duración
plan-weeks-unknown = No se indica; lo habitual son dos semanas.
plan-moderators = Propuestos como moderadores
plan-moderators-what = Solo nombres: nadie recibe por ello una cuenta. Los moderadores se nombran después, en la página de los participantes.
plan-before = Ya creado a partir del informe
plan-parts = Sesiones y subtemas
plan-choose = Se eligen dos o tres de las preguntas orientativas propuestas para cada sesión o subtema en que se escribe.
plan-no-questions = El informe no tiene preguntas para este lugar. Se pueden añadir después.
plan-unplaced = Sin ubicar
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
reading-many-new-posts = { $n ->
    [one] más de un mensaje nuevo
   *[other] más de { $n } mensajes nuevos
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
window-lead-draft = Se abre y se cierra por sí solo en esas fechas y horas.
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
close-title = Cerrarlo ahora
close-what = El foro se cierra de inmediato, antes de su hora. Se informa a los participantes, con el motivo, que consta como el de una prórroga.
field-close_reason = Motivo del cierre anticipado
window-first = Abierto desde el { $opens } hasta el { $closes }.
window-moved = Cambio de fechas: abierto desde el { $opens } hasta el { $closes }.
window-extended = Prorrogado hasta el { $closes }.
window-shortened = Acortado: se cierra el { $closes }.
window-reopened = Reabierto desde el { $opens } hasta el { $closes }.
settings-title = Reglas del foro
settings-button = Guardar las reglas
participation-nominated = por designación: los Gobiernos y las organizaciones designan, la Secretaría confirma
participation-invited = por invitación de la Secretaría
observers-post = pueden escribir
observers-read = solo leen
moderation-pre = antes de que se publiquen
moderation-post = después de que se publiquen
field-participation = Participación
field-observers = Quienes no participan en nombre de ningún Gobierno
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
fault-window = Estas fechas no son posibles: el cierre debe ser posterior a este momento, y un foro ya abierto no puede cambiar el día de apertura.
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
translation-attach-what = Se muestra junto al mensaje, con el nombre de usted y la clase de traducción. Hay una sola de cada clase por idioma.
translation-button = Adjuntar
translation-withdraw = Retirar esta traducción
translation-withdraw-what = Nadie la leerá más. Queda constancia de que existió, con su motivo.
hint-translation = Se admite Markdown, como en el mensaje.
field-translation = Clase de traducción
fault-translation = Elija la clase de traducción.
fault-translation-same = El mensaje está en este idioma.
fault-translation-stale = El mensaje se modificó entretanto. Vuelva a leerlo y adjunte la traducción de lo que dice ahora.
fault-translation-there = Ya hay una traducción de esta clase en este idioma. Retire primero la existente.
machine-title = Solicitar una traducción automática
machine-what = Las palabras de este mensaje, sin nombres, se envían a { $host }. Lo que devuelve se guarda aquí para todos, señalado como traducción automática que nadie ha revisado.
machine-button = Traducir
field-into = Al
fault-machine-busy = El servicio de traducción está ocupado con otros textos. Inténtelo de nuevo en un minuto.
fault-machine-often = Ha recurrido a la máquina tantas veces como se permite en una hora. Inténtelo más tarde.
fault-machine-unreachable = No se puede acceder al servicio de traducción en este momento. Inténtelo más tarde.
fault-machine-slow = El servicio de traducción tardó demasiado. Inténtelo más tarde.
fault-machine-refused = El servicio de traducción no admitió este texto.
fault-machine-language = El servicio de traducción no conoce este idioma.
fault-machine-unreadable = La respuesta del servicio de traducción no se puede leer.
notice-translated-official = Traducción oficial al español: { $page }
notice-translated-courtesy = Traducción de cortesía al español: { $page }
### Registration

registration-title = Inscribirse en este foro
registration-box = Inscripción
registration-lead = Diga quién es. Recibirá un correo con un enlace: ábralo y pulse el botón para confirmar.
registration-then = Qué sigue
registration-then-closed = La inscripción está cerrada.
registration-then-at-once = Usted participa en cuanto haya confirmado.
registration-then-admitted = Cuando haya confirmado, la Secretaría decide; se le comunicará por correo.
registration-shown = Qué ven los demás
registration-shown-what = Su nombre y la organización en cuyo nombre habla, en la lista de participantes y junto a lo que escriba. Nadie ve su dirección ni su género.
registration-government = Quien habla en nombre de un Gobierno es designado por su punto focal nacional.
register-as-organization = En nombre de una organización
register-as-expert = A título personal, como experto
field-organization = Organización o institución
hint-organization = Su nombre completo. La Secretaría lo comprueba antes de que usted hable en su nombre.
registration-gender-why = Se pregunta el género para conocer el equilibrio entre participantes; solo se muestra en totales y puede quedar sin indicar.
field-consent = Consentimiento
registration-consent = Respetaré las normas de conducta y acepto que mi nombre figure en la lista pública de participantes.
fault-consent = No es posible inscribirse sin aceptarlo.
registration-button = Enviarme el enlace
registration-asked = Se está enviando un enlace a la dirección que ha escrito.
registration-asked-next = Abra el correo, siga el enlace y pulse el botón de la página que se abre. Si no llega nada en unos minutos, busque entre el correo no deseado o compruebe la dirección. Cada dirección recibe como máximo un correo así por hora.
registration-closed-now = Ahora no es posible inscribirse en este foro.
registration-listed = Usted ya figura en la lista de participantes de este foro.
registration-confirm = Confirmar la inscripción de { $name }
registration-press = Pulse el botón para confirmar que esta dirección es suya. Si no fue usted quien se inscribió, cierre esta página: no pasará nada.
registration-confirm-button = Confirmar
registration-waits = Su inscripción está confirmada
registration-waits-what = La Secretaría decide, y después usted recibirá un correo. Si se le admite, contendrá un enlace para iniciar sesión.
registration-admitted = Usted participa en este foro
registration-admitted-what = Ha recibido un correo que explica cómo escribir en él, en la página o por correo.
registration-declined = La Secretaría no admitió esta inscripción
registration-spent = Este enlace ya no es válido
registration-spent-remedy = Es demasiado antiguo. Inscríbase de nuevo en la página del foro.
registration-mail-subject = Confirme su inscripción en el foro en línea «{ $forum }»
registration-mail-text =
    Estimado/a colega:

    Alguien inscribió esta dirección en el foro en línea «{ $forum }». Si fue usted, abra este enlace y pulse el botón de la página:

    { $link }

    El enlace es válido hasta el { $until }.

    Si no fue usted, no tiene que hacer nada: sin este correo no se inscribe a nadie, y lo escrito se borra.

    { $treaty }
registration-declined-subject = { $forum }: su inscripción
registration-declined-news = La Secretaría no pudo admitir su inscripción: { $reason }
registration-list-title = Inscripciones
registration-rule-closed = Este foro no está abierto a inscripción.
registration-rule-at-once = Quien ha confirmado su dirección participa de inmediato. Si nombra una organización con la que el directorio no le vincula, habla a título personal.
registration-rule-admitted = Usted decide sobre cada persona que ha confirmado su dirección. A quien se admite se le invita por correo; a quien no, se le comunica el motivo.
registration-none = Aún no se ha inscrito nadie. La inscripción se hace en la página del foro.
registration-state-waiting = pendiente de la decisión de la Secretaría
registration-state-admitted = admitida
registration-state-declined = no admitida
registration-admit = Admitir
registration-organization = Confirmar la organización
registration-alone = a título personal
registration-new = incluir el nombre indicado en el directorio: { $kind }
field-speaks_for = Habla en nombre de
organization-kind-non-governmental-organization = organización no gubernamental
organization-kind-research-organization = organización de investigación
organization-kind-indigenous-peoples-and-local-communities = pueblos indígenas y comunidades locales
organization-kind-business = sector empresarial
organization-kind-intergovernmental-organization = organización intergubernamental
organization-kind-united-nations = sistema de las Naciones Unidas
field-registration = Inscripción
registration-setting-closed = no abierta
registration-setting-at-once = quien ha confirmado su dirección participa de inmediato
registration-setting-admitted = la Secretaría decide sobre cada inscripción
field-registered = Los moderadores ven los mensajes de quienes se inscribieron
registration-waiting = { $n ->
    [one] Hay una inscripción pendiente
    [many] Hay { $n } de inscripciones pendientes
   *[other] Hay { $n } inscripciones pendientes
}

### Templates

field-template = Plantilla
template-what = Una plantilla aporta sesiones, preguntas orientativas y normas, en los seis idiomas; todo puede modificarse después.
template-kept = Sus propias plantillas:
template-none = ninguna: empezar en blanco
template-experts = Foro en línea de expertos (dos sesiones, normalmente dos semanas)
template-experts-1-title = Experiencias y necesidades
template-experts-1-body = Qué se ha hecho, qué funciona y qué falta.
template-experts-1-question-1 = ¿Qué se ha hecho en su país u organización y qué resultó de ello?
template-experts-1-question-2 = ¿Qué lo obstaculiza y qué ha ayudado?
template-experts-2-title = Camino por seguir
template-experts-2-body = Qué debería seguir, quién podría hacerlo y con qué apoyo.
template-experts-2-question-1 = ¿Qué medidas ayudarían más y quién debería adoptarlas?
template-experts-2-question-2 = ¿Qué apoyo se necesita y de qué fuentes puede proceder?
template-experts-afterwards = Los moderadores resumen cada sesión, la Secretaría informa de lo dicho y bajo cada mensaje se ve dónde se utilizó.
template-consultation = Consulta escrita o revisión por pares (una sesión, normalmente cuatro semanas)
template-consultation-1-title = Observaciones sobre el documento
template-consultation-1-body = Indique el párrafo al que se refiere y proponga un texto cuando pueda.
template-consultation-1-question-1 = ¿Qué es inexacto o ya no es cierto?
template-consultation-1-question-2 = ¿Qué falta y qué fuente lo respalda?
template-consultation-1-question-3 = ¿Qué pasajes necesitan otra redacción?
template-consultation-afterwards = La Secretaría revisa el documento; de cada observación se dice qué curso se le dio y por qué.
template-exchange = Intercambio breve antes de una reunión (una sesión, normalmente una semana)
template-exchange-1-title = Antes de la reunión
template-exchange-1-body = Primeras opiniones, para que la reunión empiece conociéndolas.
template-exchange-1-question-1 = ¿Qué debería saber la reunión antes de empezar?
template-exchange-1-question-2 = ¿En qué puntos espera un acuerdo y cuáles necesitan tiempo?
template-exchange-afterwards = Se presenta un resumen a la reunión en su apertura.
template-conduct = Escriba sobre el tema y con respeto mutuo. Diga en nombre de quién habla. No publique nada confidencial ni datos personales de terceros. Cite sus fuentes. Los moderadores pueden retener o retirar lo que infrinja estas normas; explican por qué, y el número permanece.
setup-template-what = Esto es una plantilla: nunca se anuncia, y a partir de ella se crean otros foros.
setup-template-end = Convertirla en un foro propio
setup-template-title = Guardar como plantilla
setup-template-keep = Se guarda una copia de su estructura, preguntas, reglas y textos, sin personas ni mensajes.
setup-template-button = Guardar una copia como plantilla

### The list of participants

list-lead = Personas: { $people }; Gobiernos representados: { $governments }.
list-count = { $senders } · personas: { $people }
list-section-parties = Partes
list-section-other-governments = Otros Gobiernos
list-section-groups = Grupos de Partes
list-section-organizations = Organizaciones
list-section-experts = Expertos a título personal
list-balance = Equilibrio por grupo regional y género
list-gender-how = Mujeres entre quienes han indicado su género; no se muestra donde lo han hecho menos de cinco o donde se deduciría de las demás cifras. Gobiernos entre los del directorio.
list-public = La lista tal como la ven todos, para imprimir

### What came by letter
letter-title = Introducir lo llegado por carta
letter-what = Lo que una persona de la lista escribió a la Secretaría por carta, fax o correo electrónico pasa a ser su mensaje: las palabras son suyas, y el mensaje dice quién lo introdujo. La carta se adjunta a la vista de todos, y a quien la firmó se le avisa por correo.
letter-signed = Firmada por
letter-other = Otra persona
letter-find = Buscar
letter-nobody = Nadie en la lista tiene ese nombre ni esa dirección. Inclúyale primero en la lista:
letter-unlisted = { $name } no figura en la lista de participantes de este foro en una calidad en la que pueda registrarse una carta. Inclúyalo primero en la lista o busque a quien firmó.
letter-more = Hay más. Precise el nombre.
letter-button = Introducirla como su mensaje
correct-title = Corregir lo registrado
correct-what = Las palabras son de { $who }. Lo corregido pasa a ser una nueva versión junto a la anterior, con el motivo y su nombre; quien firmó recibe de nuevo el texto.
correct-button = Registrar la corrección
field-who = Quién la firmó
hint-who = El nombre o la dirección de alguien de la lista del foro.
field-way = Llegó por
way-letter = carta
way-fax = fax
way-e-mail = correo electrónico
field-arrived_on = Día de llegada
hint-arrived = Esta fecha es la que cuenta: lo llegado después del cierre del foro se señala como recibido después del cierre.
fault-arrived = Ese día aún no ha llegado.
fault-arrived-early = No puede haber llegado antes de que se creara el foro.
field-parent = En respuesta al mensaje
hint-parent = Su número, por ejemplo #12. Vacío: no responde a ninguno.
fault-parent = No hay tal mensaje aquí.
hint-letter-file = La carta tal como llegó, con sus anexos: PDF, imágenes, correos, Word o texto sin formato. Cualquiera puede leerla. Archivos: { $n } como máximo, de hasta { $largest } MB cada uno y { $together } MB en total.
fault-letter = Adjunte la carta tal como llegó.
hint-letter-text = Palabra por palabra, en el idioma de la carta.
entered-from-letter = introducido por { $who } (Secretaría) a partir de una carta recibida el { $day }
entered-from-fax = introducido por { $who } (Secretaría) a partir de un fax recibido el { $day }
entered-from-e-mail = introducido por { $who } (Secretaría) a partir de un correo electrónico recibido el { $day }
entered-news-letter = Su carta, recibida por la Secretaría el { $day }, figura ahora en el foro con su nombre: es el mensaje { $number }.
entered-news-fax = Su fax, recibido por la Secretaría el { $day }, figura ahora en el foro con su nombre: es el mensaje { $number }.
entered-news-e-mail = Su correo electrónico, recibido por la Secretaría el { $day }, figura ahora en el foro con su nombre: es el mensaje { $number }.
entered-news-corrected = La Secretaría ha corregido lo que había registrado en su nombre con el número { $number }, a partir de lo recibido de usted el { $day }. Motivo: { $reason }
entered-mail-subject = { $forum }: sus palabras son el mensaje { $number }
entered-mail-text =
    Estimado/a { $name }:

    { $news }

    { $forum }
    { $place }

    Esto es lo que se introdujo:

    ____
    { $text }
    ____

    Si no es lo que usted escribió, responda a este correo: su respuesta figurará bajo el mensaje. Una vez cerrado el foro, la lee primero un funcionario de la Secretaría.

    El mensaje, con lo que usted envió: { $page }

    { $treaty }
participation-letter = por carta

### Files that are sent before their post
upload-part = { $part } de { $whole } kB
upload-again = No ha llegado entero. Elija el mismo archivo de nuevo y el envío continuará desde ahí.
upload-waits = Se ha cortado la conexión. El envío continuará por sí solo.
upload-refused = No se admite: su tipo o su tamaño no se ajusta a los límites indicados arriba.
upload-sending = Su mensaje se enviará en cuanto lleguen los archivos.
fault-file-unfinished = El archivo «{ $file }» no ha llegado entero. Elíjalo de nuevo o prescinda de él.
post-erased = Borrado porque la ley lo exigía
decide-erase = Borrar definitivamente
decide-what-erase = Para textos que la ley no permite conservar, como datos personales. Cualquier otro mensaje se retira: su texto queda entonces en el registro, fuera de la vista.
erase-goes = Lo que desaparece definitivamente
erase-versions = El texto, en todas sus versiones
erase-translations = Sus traducciones
erase-files = Los archivos adjuntos
erase-passages = Los pasajes reproducidos donde se cita
erase-mails = El correo por el que llegó y los correos que dan cuenta de él
erase-stays = Lo que queda
erase-stays-number = Su número, quién lo dijo, en nombre de quién y cuándo, y el motivo que indique. En el registro sellado queda una huella de la que nadie puede deducir el texto.
erase-stays-copies = Las copias hechas antes: correos que ya llegaron, archivos descargados, copias de seguridad. Trátelas como la ley pide.
erase-stays-others = Lo que otros escribieron y que puede citarlo. Léalo también
erase-button = Borrar definitivamente
erase-instead = Si la ley no permite conservar el texto, un funcionario puede { $erase }.
erase-instead-link = borrarlo definitivamente
hint-why-erase = En virtud de qué ley o a petición de quién, sin decir de qué se trataba. Todo el mundo puede leerlo.
fault-unsealed = Lo que el registro contiene de este mensaje todavía no está sellado. Inténtelo de nuevo dentro de un minuto.
decided-subject-erase = El texto de su mensaje { $number } fue borrado
decided-erase = La Secretaría ha borrado el texto de su mensaje { $number } porque la ley lo exigía. Su número permanece, con el motivo.
erased-text =
    Estimado/a { $name }:

    { $what }

    { $reason }

    { $page }

    { $treaty }
