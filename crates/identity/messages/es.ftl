sign-in-title = Inicio de sesión
sign-in-lead = La sesión se inicia con un enlace; no hay contraseña que recordar ni que perder.
sign-in-email-hint = La dirección que la Secretaría tiene de usted.
sign-in-send = Enviarme un enlace
sign-in-asked = Si la dirección es conocida, se le está enviando un enlace.
sign-in-asked-next = Abra el correo y siga el enlace; después pulse el botón de la página que se abre. Si no llega nada en unos minutos, busque entre el correo no deseado, compruebe la dirección o escriba a la Secretaría. Cada dirección recibe como máximo cinco enlaces por hora.
sign-in-asked-outbox = Abrir la bandeja de salida de esta demostración
sign-in-again = Solicitar otro enlace
sign-in-how = El enlace sirve una sola vez. Si no puede recibir correo, la Secretaría puede entregarle un enlace.
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
    Si no lo ha solicitado, no tiene que hacer nada: nadie puede iniciar sesión sin este correo.

    { $treaty }

### Los tokens de los programas propios

token-title = Tokens para sus programas
token-lead = Un programa suyo que lee o escribe aquí presenta un token en nombre de usted. Puede lo que usted puede, hasta donde llegue el alcance que elija, mientras no venza ni usted lo revoque.
token-guide = Cómo leen y escriben aquí los programas
token-made = Este es su nuevo token. Cópielo ahora: no se mostrará otra vez.
token-none = No tiene ningún token. Cree uno cuando un programa lo necesite.
token-new = Crear un token
hint-token-name = Para qué sirve, de modo que sepa más adelante cuál revocar.
token-scope-hint = Cada alcance comprende los anteriores. Elija el más reducido que baste.
token-created = Creado
token-expires = Válido hasta
token-used = Último uso
token-unused = todavía no
token-revoke = Revocar
token-revoke-one = Revocar el token { $name }
token-button = Crear el token
token-days = { $n ->
    [one] un día
   *[other] { $n } días
}
scope-read = leer
scope-post = leer y publicar
scope-moderate = leer, publicar y moderar
scope-manage = todo lo que usted puede hacer
field-token_name = Nombre
field-scope = Alcance
field-token_days = Validez
fault-scope = Elija uno de los alcances.
fault-token-days = Elija uno de los plazos.
fault-tokens = Tiene muchísimos tokens. Revoque los que ya ningún programa necesite.

field-email = Su dirección de correo electrónico
fault-email = Escriba una dirección de correo electrónico, por ejemplo nombre@example.org.
