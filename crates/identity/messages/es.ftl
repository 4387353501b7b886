sign-in-title = Inicio de sesión
sign-in-lead = La sesión se inicia con un enlace; no hay contraseña que recordar ni que perder.
sign-in-email-hint = La dirección que consta en la Secretaría.
sign-in-send = Enviarme un enlace
sign-in-asked = Si la dirección es conocida, se le está enviando un enlace.
sign-in-asked-next = Abra el mensaje y siga el enlace; después pulse el botón de la página que se abre. Si no llega nada en unos minutos, busque entre el correo no deseado, compruebe la dirección o escriba a la Secretaría. Cada dirección recibe como máximo cinco enlaces por hora.
sign-in-asked-outbox = Abrir la bandeja de salida de esta demostración
sign-in-again = Solicitar otro enlace
sign-in-how = El enlace sirve una sola vez. Si no puede recibir correo, la Secretaría puede entregarle uno.
sign-in-public = Lo que es público puede leerse sin iniciar sesión.
sign-in-as = Le damos la bienvenida, { $name }
sign-in-press = Pulse el botón para iniciar sesión en este navegador.
sign-in-button = Iniciar sesión
sign-in-spent = Este enlace ya no es válido
sign-in-spent-remedy = Ya se utilizó o es demasiado antiguo. Solicite uno nuevo.
sign-in-mail-subject = Su enlace para iniciar sesión – { $treaty }
sign-in-mail-text =
    Estimado/a { $name }:

    Para iniciar sesión, abra este enlace y pulse el botón de la página:

    { $link }

    El enlace sirve una sola vez, hasta el { $until }.

    Si no lo ha solicitado, no tiene que hacer nada: nadie puede entrar sin este mensaje.

    { $treaty }
field-email = Su dirección de correo electrónico
fault-email = Escriba una dirección de correo electrónico, por ejemplo nombre@example.org.
