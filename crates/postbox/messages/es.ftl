outbox-title = Bandeja de salida
outbox-lead = El correo que envía este servidor, del más reciente al más antiguo. Se omite lo que solo debe saber su destinatario, como un enlace para iniciar sesión.
outbox-lead-invented = En esta demostración ningún correo sale de la casa: lo que se enviaría se muestra aquí a todo el mundo. Abra un mensaje y siga su enlace, como haría su destinatario.
outbox-to-address = Mensajes a esta dirección
outbox-find = Mostrar
outbox-empty = Todavía no se ha enviado ningún correo. Aquí figurarán las invitaciones, los avisos y los enlaces para iniciar sesión.
outbox-none-to = No hay ningún mensaje para { $address }.
outbox-all = Todos los mensajes
outbox-subject = Asunto
outbox-recipient = Para
outbox-when = Escrito
outbox-state = Estado
outbox-older = Mensajes anteriores
outbox-attempts = { $n ->
    [one] Se intentó una vez y el servidor de correo no lo aceptó. Su respuesta:
   *[other] Se intentó { $n } veces y el servidor de correo no lo aceptó. Su última respuesta:
}
outbox-next-attempt = Se volverá a intentar el { $when }.
outbox-technical = Lo que leen los programas de correo
outbox-message = El mensaje completo
outbox-all-to = Todos los mensajes para { $name }
mail-state-queued = en espera
mail-state-sent = enviado
mail-state-failed = desistido
mail-header-date = Fecha
mail-header-from = De
mail-header-to = Para
mail-header-subject = Asunto
mail-header-reply-to = Responder a
