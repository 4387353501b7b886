outbox-title = Bandeja de salida
outbox-lead = El correo que envía este servidor, del más reciente al más antiguo. Se omite lo que solo debe saber su destinatario, como un enlace para iniciar sesión.
outbox-lead-invented = En esta demostración no se envía ningún correo: lo que se enviaría se muestra aquí a todo el mundo. Abra un correo y siga su enlace, como haría su destinatario.
outbox-to-address = Correos a esta dirección
outbox-find = Mostrar
outbox-empty = Todavía no se ha enviado ningún correo. Aquí figurarán las invitaciones, los avisos y los enlaces para iniciar sesión.
outbox-none-to = No hay ningún correo para { $address }.
outbox-all = Todos los correos
outbox-subject = Asunto
outbox-recipient = Para
outbox-when = Escrito
outbox-state = Estado
outbox-older = Correos anteriores
outbox-attempts = { $n ->
    [one] Se intentó una vez y el servidor de correo no lo aceptó. Su respuesta:
   *[other] Se intentó { $n } veces y el servidor de correo no lo aceptó. Su última respuesta:
}
outbox-next-attempt = Se volverá a intentar el { $when }.
outbox-technical = Lo que leen los programas de correo
outbox-message = El correo completo
outbox-all-to = Todos los correos para { $name }
mail-state-queued = en espera
mail-state-sent = enviado
mail-state-failed = no entregado
mail-header-date = Fecha
mail-header-from = De
mail-header-to = Para
mail-header-subject = Asunto
mail-header-reply-to = Responder a

### Addresses at which mails do not arrive

address-title = Correo a esta dirección
address-failing = no llega ningún correo
address-failing-since = Desde el { $when } no se envía nada allí: varios correos fueron devueltos definitivamente.
address-failing-what = Corrija la dirección si es errónea. Si es correcta y vuelve a funcionar, los correos se enviarán desde ahora; los que no se enviaron entretanto quedan en la bandeja de salida y no se enviarán después.
address-set-right = Volver a enviar correos allí
address-none-came-back = No se ha devuelto ningún correo a esta dirección.
address-came-back = { $n ->
    [one] Se devolvió un correo a esta dirección.
    [many] Se devolvieron { $n } de correos a esta dirección.
   *[other] Se devolvieron { $n } correos a esta dirección.
}
address-when = Comunicado el
address-why = Por qué
address-said = Lo que dijo el servidor de correo
bounce-no-address = Esa dirección no existe.
bounce-no-domain = Ningún dominio de ese nombre recibe correo: lo que sigue a la @ es erróneo o ya no existe.
bounce-closed = El buzón está cerrado.
bounce-full = El buzón está lleno.
bounce-too-large = El correo era demasiado grande.
bounce-unwanted = El servidor de correo del destinatario rechaza nuestros correos.
bounce-unreachable = No se pudo contactar a tiempo con ningún servidor de correo de ese dominio.
bounce-late = Lleva retraso; se sigue intentando.
bounce-unsaid = El servidor de correo no dio ningún motivo que entendamos.
failing-title = Personas a las que no llega ningún correo
failing-what = Los correos que se les enviaron fueron devueltos definitivamente; no se les envía ninguno más hasta que usted restablezca su dirección.
failing-since = desde el { $when }
outbox-untried = No se envió: los correos no llegan a esta dirección.
outbox-recalled = Se retiró antes de salir: lo que comunicaba ya no está publicado.
outbox-person = La página de esta persona

### Incoming mail

incoming-title = Correo recibido
incoming-lead = Todo lo que llegó por correo electrónico, tal como llegó, y lo que se hizo con ello. Las respuestas a los avisos se convierten por sí solas en mensajes del foro; lo retenido espera su decisión.
incoming-held-title = En espera de una decisión
incoming-all = Todo el correo recibido, el más reciente primero
incoming-empty = Todavía no ha llegado ningún correo. Aquí figurarán las respuestas a avisos e invitaciones.
incoming-from = Remitente
incoming-when = Recibido
incoming-outcome = Curso dado
incoming-no-subject = sin asunto
incoming-no-text = No dice nada aparte de lo que cita.
incoming-about = Responde a
incoming-became = Se convirtió en
incoming-as-it-came = El correo tal como llegó
incoming-accept-title = Aceptar
incoming-accept-what = Se convierte en un mensaje con el nombre de quien lo escribió y la hora de recepción; lo que llegó después del cierre se indica. Se comunica el número a quien lo escribió.
incoming-accept = Aceptar como mensaje
incoming-nomination = Registrarlo como designación
incoming-return-title = Devolver
incoming-return-what = Quien lo escribió recupera su texto junto con el motivo.
incoming-return = Devolver con este motivo
incoming-waiting = { $n ->
    [one] Un correo espera una decisión
    [many] { $n } de correos esperan una decisión
   *[other] { $n } correos esperan una decisión
}
incoming-decide = Leer y decidir
outcome-posted = publicado
outcome-held = retenido
outcome-accepted = aceptado
outcome-returned = devuelto
outcome-refused = rechazado
outcome-ignored = no es una contribución
why-late = Llegó después del cierre.
why-early = Llegó antes de la apertura.
why-divided = Aquello a lo que responde no admite mensajes; sus partes sí.
why-unmatched = No indica a qué responde.
why-not-yours = Responde a un aviso dirigido a otra persona.
why-unproven = Remite a un aviso, pero no se envió a su dirección de respuesta: pudo escribirlo cualquiera.
why-sealed = Su texto está cifrado o encerrado con su firma.
why-sounds = Parece un aviso de que un correo no llegó, pero lo envió alguien conocido.
why-thread = El hilo al que responde está cerrado.
why-expired = Su dirección de respuesta es demasiado antigua.
why-not-listed = Quien lo escribió no figura en la lista de participantes.
why-stranger = No se conoce a quien lo escribió.
why-unknown-address = Se envió a una dirección que nunca se asignó.
why-empty = No dice nada aparte de lo que cita.
why-too-long = Su texto es demasiado largo.
why-too-large = El correo es demasiado grande.
why-automatic = Lo escribió un programa.
why-bounce = Un servidor comunica que un correo no llegó.
why-no-sender = No tiene remitente a quien responder.
why-unreadable = No se puede leer como correo.
field-reason = Motivo
field-answered = En respuesta al mensaje
field-mail_place = Lugar
hint-mail-post = El número del mensaje al que responde, por ejemplo #12. Déjelo vacío si el correo lo indica.
hint-mail-place = Dónde debe figurar, salvo que se indique abajo el número del mensaje al que responde.
fault-nothing-said = El correo no dice nada que pueda ser una contribución. Devuélvalo.
fault-no-post = Indique el número de un mensaje al que esto pueda responder.
fault-no-place = Elija dónde debe figurar o indique el número del mensaje al que responde.
fault-writer-not-listed = Quien lo escribió no figura en la lista de participantes de ese foro. Añádalo primero o devuelva el correo.
receive-mail-text =
    Estimado/a { $name }:

    { $what }

    { $treaty }
    { $page }
receive-posted =
    Gracias. Su mensaje es el { $number }:
    { $page }

    Debajo verá dónde se utiliza.
receive-waits = Su texto llegó con el número { $number }. Espera al moderador y aparecerá en el debate cuando este lo admita; hasta entonces nadie más lo lee.
receive-words = Estas son las palabras que se tomaron de su correo:
receive-accepted =
    La Secretaría ha aceptado su correo. Su mensaje es el { $number }:
    { $page }
receive-returned =
    La Secretaría le devuelve su correo por el motivo siguiente:

    { $reason }
receive-held-late = El debate ya se había cerrado cuando llegó su correo. Su texto se conserva. La Secretaría decidirá si se admite como recibido después del cierre y se le comunicará.
receive-held-early = El debate aún no estaba abierto cuando llegó su correo. Su texto se conserva. La Secretaría decidirá si se acepta y se le informará.
receive-held-unmatched = Gracias por su correo. Se conserva; la Secretaría determinará a qué se refiere y se lo comunicará.
receive-held-unproven = Su correo no llegó a la dirección de respuesta de un aviso, por lo que no podemos estar seguros de que lo haya escrito usted. Se conserva; la Secretaría decidirá y se le comunicará. Si usa el botón Responder de un aviso, su texto se publica enseguida.
receive-held-thread = El hilo al que respondió está cerrado, aunque el debate continúa. Su texto se conserva; la Secretaría decidirá y se le comunicará.
receive-held-nomination = Gracias por la designación. Se conserva; la Secretaría la registrará y se lo comunicará.
receive-stranger = Los mensajes por correo electrónico se aceptan de los participantes, y { $address } no es la dirección de ninguno. Si participa, escriba desde la dirección que conoce la Secretaría; si desea participar, escriba a la Secretaría. Su texto se devuelve a continuación.
receive-not-listed = No figura en la lista de participantes de este foro, por lo que su texto no pudo admitirse. Escriba a la Secretaría si debiera figurar. Su texto se devuelve a continuación.
receive-empty = En su correo no encontramos palabras suyas aparte de lo que cita. Escriba su respuesta encima del texto citado y envíela de nuevo.
receive-sealed = No podemos leer su correo: está cifrado o encerrado con su firma. Envíelo sin ello o con la firma en texto claro.
receive-too-long = Su texto es demasiado largo para un solo mensaje. Divídalo y envíelo de nuevo. Se devuelve a continuación.
receive-too-large = Su correo es demasiado grande. Envíe solo el texto, sin archivos.
receive-unknown-address = La dirección a la que escribió no es válida, por lo que no podemos saber a qué responde. Use el botón «Responder» en un aviso del foro. Su texto se devuelve a continuación.
receive-which-one = Usted respondió a una recopilación, que anuncia varios mensajes, y no podemos saber a cuál se refiere. Debajo de cada mensaje de la recopilación figura una dirección propia: envíe allí su texto. Se le devuelve a continuación.
receive-left = No recibirá más correos de este foro. Si cambia de opinión, elija de nuevo en su página.
why-digest = Responde a una recopilación y no dice a qué mensaje.
why-nomination = Designa a alguien para un foro.
why-left = Puso fin a los correos de una lista.
receive-left-out =
    { $n ->
        [one] Un archivo no se admitió:
        [many] { $n } de archivos no se admitieron:
       *[other] { $n } archivos no se admitieron:
    }
    { $files }
receive-attachments = Los archivos adjuntos a su correo no se admitieron.
### Comments on a draft that came by mail
receive-comments =
    Hemos recibido sus observaciones. Se entendieron así:

    { $comments }

    Pueden leerse en { $page }. Si alguna no está en su lugar, envíela de nuevo comenzando la línea con el número del párrafo y dos puntos, por ejemplo 12(a):
receive-from-files = { $n ->
    [one] Una de ellas se leyó
    [many] { $n } de ellas se leyeron
   *[other] { $n } de ellas se leyeron
} en los archivos adjuntos a su correo.
receive-comment-on = { $number } sobre el párrafo { $place }
receive-comment-on-all = { $number } sobre el proyecto en su conjunto

receive-receipt = Su recibo, para conservar: { $page }
