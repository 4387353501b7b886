meeting-list-title = Reuniones
meeting-list-lead = Reuniones que fijan plazos. Cuando una recibe su fecha, lo que vence con ella también la recibe.
meeting-list-none = Todavía no se conoce ninguna reunión.
meeting-name = Reunión
meeting-opens = Apertura
meeting-open = sin fecha
meeting-place = Lugar
meeting-asks = Vence con ella
meeting-form = Fijar la fecha de una reunión
meeting-set = Fijar
meeting-save = Guardar
notification-list-title = Notificaciones
notification-list-lead = Lo que la Secretaría transmitió a los Gobiernos, numerado por año.
notification-list-none = Todavía no se ha transmitido nada.
notification-list-cut = Solo figuran las { $n } últimas.
notification-number = Número
notification-what = Asunto
notification-issued = Emitida
notification-to = Destinatarios
notification-from = Procedencia
notification-passed = Lo transmitido
notification-read = Leer la notificación { $number }
notification-to-documents = Ir a los documentos
notification-titled = Transmisión de las recomendaciones de { $document }
notification-mail-subject = Notificación { $number }
transmittal-title = Transmitir recomendaciones
transmittal-lead = Mediante una notificación se consulta a cada Gobierno, que desde entonces puede informar del curso dado.
transmittal-none = Nada de este documento se dirige a los Gobiernos.
transmittal-all-done = Se ha transmitido todo.
transmittal-what = Qué se transmite
transmittal-whom = A quién
transmittal-words = Con qué palabras
transmittal-show = Mostrar estos destinatarios
transmittal-list = Todos los destinatarios
transmittal-number = Número
transmittal-recommendation = Recomendación
transmittal-due = Plazo
transmittal-due-meeting = a más tardar en { $meeting }
transmittal-state = Estado
transmittal-done = transmitida por { $number }
transmittal-leave-out = omitir { $number }
transmittal-issue = Emitir la notificación
transmittal-after = La notificación recibe su número, cada Gobierno sus solicitudes y cada punto focal un correo. No puede retirarse.
transmittal-to-document = Volver al documento
transmittal-to-follow-up = Ver el curso dado
transmittal-vacant-now = vacante
transmittal-vacant-since = vacante desde el { $date }
transmittal-waiting = Pendiente de transmisión
transmittal-waiting-why = Se consulta a los Gobiernos cuando se transmiten las recomendaciones.
field-instrument = Partes en
field-others = y a otros Gobiernos
field-notification_text = Texto introductorio
field-due = Se espera respuesta antes del
field-leave-out = Lo que se transmite
field-body = Órgano
field-ordinal = Número de la reunión
field-meeting_opens = Se inaugura el
hint-body = Como en los documentos, por ejemplo COP-MOP.
hint-ordinal = Un número: 7 para la séptima.
hint-meeting-opens = Su primer día, o vacío si aún no lo tiene.
hint-opening = Precede a las recomendaciones.
hint-due = Puede quedar vacío.
fault-instrument = No existe ese instrumento.
fault-due = Esa fecha ya pasó o está demasiado lejos.
fault-transmitted = Parte de ello ya se les transmitió. Omítalo.
fault-asks-nobody = Así no se pediría nada a nadie.
fault-body = Indique un órgano por su sigla.
fault-ordinal = Indique un número a partir de 1.
notification-vacant = { $n ->
    [one] { $n } cargo está vacante
   *[other] { $n } cargos están vacantes
}
transmittal-waiting-count = { $n ->
    [one] { $n } recomendación
   *[other] { $n } recomendaciones
}
transmittal-vacant = { $n ->
    [one] { $n } cargo está vacante
   *[other] { $n } cargos están vacantes
}
notification-sent = { $parties ->
    [one] { $parties } Parte
   *[other] { $parties } Partes
} y { $others ->
    [one] { $others } otro Gobierno
   *[other] { $others } otros Gobiernos
}
transmittal-audience = { $instrument }, { $date }: { $parties ->
    [one] { $parties } Parte
   *[other] { $parties } Partes
} y { $others ->
    [one] { $others } otro Gobierno
   *[other] { $others } otros Gobiernos
}
notification-mail-asks-party = { $n ->
    [one] Se dirige una recomendación a { $party }:
   *[other] Se dirigen { $n } recomendaciones a { $party }:
}
notification-mail-asks-other = { $n ->
    [one] Se dirige una recomendación a { $party }:
   *[other] Se dirigen { $n } recomendaciones a { $party }:
}
notification-mail-text =
    Estimada/o { $name }:

    { $opening }

    { $asks }

    { $list }

    Para responder: { $desk }
    La notificación: { $page }

    { $treaty }
