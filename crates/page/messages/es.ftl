layout-skip = Ir al contenido
layout-invented = Demostración: los textos, las cifras, las Partes y las personas de esta página son inventados.
layout-invented-but = Demostración: { $document } figura tal como se leyó; los demás textos, cifras, Partes y personas de esta página son inventados.
layout-nav = Secciones principales
layout-sign-in = Iniciar sesión
layout-sign-out = Cerrar sesión
layout-languages = Idiomas
layout-made-with = Rapporteur: preguntar, escuchar, informar y hacer el seguimiento.
layout-to-home = Ir a la página de inicio
layout-done = Hecho.

form-faults = Revise los puntos siguientes
fault-empty = Rellene este campo.
fault-too-long = El texto es demasiado largo.
fault-nul = Se suprimió aquí un carácter cero (NUL), que no se puede conservar. Revise el texto y envíelo de nuevo.
fault-day = Escriba la fecha en la forma 2031-06-13.

error-not-found = Aquí no hay nada
remedy-not-found = Es posible que la dirección esté mal escrita o que lo que había aquí no sea público.
error-sign-in = Inicie sesión
remedy-sign-in = Esta página está reservada a quienes se encargan de ella. Después de iniciar sesión volverá aquí.
error-forbidden = Esto no le corresponde a usted
remedy-forbidden = Ha iniciado sesión, pero esto corresponde a otro cargo. Si debiera corresponderle a usted, escriba a la Secretaría.
error-invalid = Hay algo en el formulario que debe revisarse
remedy-invalid = Vuelva atrás: lo que escribió se conserva.
error-conflict = Otra persona se adelantó
remedy-conflict = Vea el estado actual y decida si su cambio sigue siendo necesario.
error-settled = Esto ya está decidido
remedy-settled = Está cerrado, aún no abierto o aprobado, y ahora no se modifica. Lo que consta puede leerse.
error-not-a-form = Esto no se envió desde un formulario
remedy-not-a-form = Abra la página y utilice su formulario.
error-cut-off = La conexión se interrumpió antes de que llegara todo
remedy-cut-off = No se modificó nada. Vuelva atrás y envíelo de nuevo.
error-not-utf8 = La codificación del texto no se puede leer
remedy-not-utf8 = No se modificó nada. Envíelo en UTF-8, como hacen por sí mismos los navegadores.
error-nul = El texto contiene un carácter que no se puede conservar
remedy-nul = No se modificó nada. Elimine el carácter cero (NUL) y envíelo de nuevo.
error-too-large = El envío es demasiado grande
remedy-too-large = No se modificó nada. Un formulario admite un megabyte; envíe menos de una vez.
error-busy = Hay muchos visitantes en este momento
remedy-busy = Vuelva a intentarlo en unos segundos; no se ha perdido nada.
error-internal = Se produjo un error por nuestra parte
remedy-internal = No se modificó nada. El error quedó registrado; vuelva a intentarlo más tarde.
error-format = Esta página no existe en la forma solicitada
remedy-format = Lo que sigue a «format=» en la dirección no se conoce aquí. Existe en estas formas:
error-format-page = Sin «format=»
error-typed = Lo que usted escribió: cópielo de aquí
error-typed-part = Texto núm. { $n }

### Lo que se dice a los programas

error-token = Se necesita un token
remedy-token = Envíe uno de sus tokens en el encabezado: Authorization: Bearer …. Si lo hizo, fue revocado, ha vencido o está mal escrito; cree otro en /tokens.
error-out-of-scope = El alcance de este token no basta
remedy-out-of-scope = Usted puede hacerlo; cree en /tokens un token de mayor alcance.
error-misread = Lo enviado no tiene la forma que se pide
remedy-misread = Compárelo con la descripción en /api/v1/openapi.json; no se modificó nada.
error-faults = Hay algo que debe revisarse
remedy-faults = No se modificó nada. Corrija lo que se indica y envíelo de nuevo.
error-reused = Esto ya se envió antes, con otras palabras
remedy-reused = Queda lo que se envió primero y ahora no se modificó nada. Si se trata de otra modificación, abra de nuevo la página y envíela desde allí; un programa da a cada modificación su propia Idempotency-Key.
error-not-json = Aquí se pide JSON
remedy-not-json = No se modificó nada. Envíelo con el encabezado: Content-Type: application/json.
error-key = Esto no es una clave para una modificación
remedy-key = No se modificó nada. Una Idempotency-Key tiene de 1 a 255 caracteres imprimibles.

field-title = Título
field-language = Idioma
field-text = Texto
field-number = Número
fault-language = No es uno de los seis idiomas.
