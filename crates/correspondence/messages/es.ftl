transmittal-title = Transmitir las recomendaciones
transmittal-lead = Se publica de inmediato una notificación con un número del año en curso. Desde ese momento, cada Gobierno destinatario de una recomendación recibe la solicitud, y se informa por correo electrónico a su punto focal.
transmittal-none = Ninguna recomendación de este documento se dirige a las Partes ni a otros Gobiernos: no hay nada que transmitir.
transmittal-to-document = Volver al documento
transmittal-all-done = Se han transmitido todas las recomendaciones de este documento dirigidas a los Gobiernos. Vea el curso que se les ha dado.
transmittal-to-follow-up = Curso dado
transmittal-what = Qué se transmite
transmittal-whom = A quién
transmittal-show = Mostrar los destinatarios
transmittal-audience = { $parties ->
    [0] Ninguna Parte
    [one] Una Parte
   *[other] { $parties } Partes
} ({ $instrument }) al { $date }{ $others ->
    [0] {""}
    [one] {" "}y otro Gobierno
   *[other] {" "}y otros { $others } Gobiernos
}.
transmittal-vacant = { $n ->
    [one] En uno de ellos el cargo de punto focal está hoy vacante; se lo nombra en la notificación y no recibe correo electrónico:
   *[other] En { $n } de ellos el cargo de punto focal está hoy vacante; se los nombra en la notificación y no reciben correo electrónico:
}
transmittal-vacant-since = vacante desde el { $date }
transmittal-vacant-now = vacante
transmittal-list = Todos los destinatarios, con el titular del cargo
transmittal-words = Redacción y plazo
transmittal-issue = Publicar la notificación
transmittal-after = Una vez publicada, la notificación no se modifica. A nadie se le pide dos veces lo mismo.
transmittal-number = Número
transmittal-recommendation = Recomendación
transmittal-due = Plazo
transmittal-state = Transmisión
transmittal-due-meeting = plazo: apertura de { $meeting }
transmittal-done = transmitida por { $number }
transmittal-leave-out = no incluir { $number }
transmittal-waiting = Por transmitir
transmittal-waiting-why = Estas recomendaciones se dirigen a Gobiernos a los que todavía no se ha solicitado nada.
transmittal-waiting-count = { $n ->
    [one] Transmitir una recomendación
   *[other] Transmitir { $n } recomendaciones
}
transmittal-waiting-others = { $n ->
    [one] { $n } de ellas solo a otros Gobiernos
   *[other] { $n } de ellas solo a otros Gobiernos
}

notification-list-title = Notificaciones
notification-list-lead = Lo que la Secretaría ha pedido a los Gobiernos, por número y año.
notification-list-none = Aún no se ha publicado ninguna notificación. Un funcionario la publica a partir de un documento aprobado.
notification-to-documents = Ir a los documentos
notification-number = Número
notification-what = Asunto
notification-to = Destinatarios
notification-issued = Publicada
notification-sent = { $parties ->
    [0] Ninguna Parte
    [one] Una Parte
   *[other] { $parties } Partes
}{ $others ->
    [0] {""}
    [one] {" "}y otro Gobierno
   *[other] {" "}y otros { $others } Gobiernos
}
notification-vacant = { $n ->
    [one] un cargo vacante
   *[other] { $n } cargos vacantes
}
notification-list-cut = Se muestran las { $n } más recientes.
notification-read = Leer la notificación { $number }
notification-passed = Qué transmite
notification-from = Recomendaciones de
notification-titled = Transmisión de las recomendaciones de { $document }
notification-mail-subject = Notificación { $number }
notification-mail-asks-party = { $n ->
    [one] A { $party }, en calidad de Parte, se pide lo siguiente:
   *[other] A { $party }, en calidad de Parte, se piden { $n } cosas:
}
notification-mail-asks-other = { $n ->
    [one] Al Gobierno ({ $party }) se pide lo siguiente:
   *[other] Al Gobierno ({ $party }) se piden { $n } cosas:
}
notification-mail-due = Plazo: { $date }
notification-mail-text =
    Estimado/a { $name }:

    { $opening }

    { $asks }

    { $list }

    Documento: { $document }

    Sírvase indicar en su espacio el curso dado a cada una, cuando haya novedades, en cualquiera de los seis idiomas:
    { $desk }

    La notificación:
    { $page }

    La Secretaría, { $treaty }

meeting-list-title = Reuniones
meeting-list-lead = El plazo de algunas recomendaciones es una reunión. En cuanto se fija la fecha de la reunión, queda fijado el plazo.
meeting-list-none = Todavía no se conoce ninguna reunión. Se añade en cuanto la nombra una recomendación transmitida, o la añade un funcionario.
meeting-name = Reunión
meeting-opens = Apertura
meeting-place = Lugar
meeting-asks = Solicitudes que vencen entonces
meeting-set = Fijar la fecha
meeting-open = sin fecha todavía
meeting-form = Fijar la fecha de una reunión
meeting-save = Fijar la fecha

field-notification_text = Texto introductorio
field-instrument = Todas las Partes (instrumento)
field-others = También a otros Gobiernos, cuando una recomendación se dirija a ellos
field-leave_out = Qué se transmite
field-due = Respuestas solicitadas hasta el
field-meeting_body = Órgano
field-meeting_ordinal = Número de la reunión
field-meeting_opens = Apertura el
field-meeting_place = Lugar

hint-opening = Lo que el Secretario Ejecutivo dice antes de las recomendaciones; la primera frase dice qué se pide.
hint-due = Para las recomendaciones cuyo texto no indica plazo. Déjelo en blanco si no lo hay.
hint-body = Su sigla en mayúsculas, como en los documentos: COP-MOP
hint-ordinal = 7 para la séptima reunión
hint-meeting-opens = Lo que vence en la reunión vence ese día.

fault-instrument = Elija un instrumento de la lista.
fault-transmitted = Una de estas recomendaciones ya se transmitió a uno de estos Gobiernos. Consulte la lista: lo transmitido está señalado.
fault-asks-nobody = No se pediría nada a nadie: no queda nada incluido, o lo incluido no se dirige a nadie aquí.
fault-due = Indique un día a partir de hoy, dentro de los próximos veinte años.
fault-body = Escriba la sigla del órgano en mayúsculas, por ejemplo COP-MOP.
fault-ordinal = Escriba un número del 1 al 99.
fault-meeting-stale = Entretanto otra persona fijó la fecha o el lugar de esta reunión: véase la lista de arriba. Lo que usted escribió figura abajo; guárdelo de nuevo si debe prevalecer.
