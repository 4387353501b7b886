home-nav = Inicio
home-title = Cada pregunta formulada, cada contribución recibida, cada recomendación con su seguimiento
home-lead = Lo que se pide a las Partes, lo que ellas y otros dicen, lo que de ello se refleja en los informes y el curso que se le da: cada frase en el mismo hilo.
home-asked = Solicitado
home-asked-what = preguntas orientativas y recomendaciones
home-received = Recibido
home-reported = Reflejado
home-followed = Seguimiento
home-of = { $part } de { $whole }
home-followed-what = Partes destinatarias han informado
home-thread = Qué ha sido de lo que se dijo
home-thread-whole = Seguir todo el hilo
home-received-from = contribuciones de { $parties ->
    [0] ninguna Parte todavía
    [one] una Parte
   *[other] { $parties } Partes
} y { $organizations ->
    [0] ninguna organización todavía
    [one] una organización
   *[other] { $organizations } organizaciones
}
home-reported-on = { $used ->
    [0] párrafos que se basan en alguna de ellas
    [one] párrafos que se basan en una de ellas
   *[other] párrafos que se basan en { $used } de ellas
}; { $waiting ->
    [0] no queda ninguna
    [one] queda una
   *[other] quedan { $waiting }
}

### Search

search-nav = Búsqueda
search-title = Búsqueda
search-words = ¿Qué busca?
search-hint = Palabras en cualquiera de los seis idiomas, en todas sus formas; entre comillas, palabras que van juntas.
search-button = Buscar
search-in = En
search-everywhere = buscar en todo el sitio
search-narrow = Acotar la búsqueda
search-party = Parte
search-region = Región o grupo regional
search-capacity = Calidad
search-from = Desde
search-until = Hasta
search-any = cualquiera
search-contributed = Todas las contribuciones, de la más reciente a la más antigua
search-none = No se encontró nada. Pruebe con menos palabras, con otra forma de la palabra o sin filtros.
search-latest-first = Resultados, del más reciente al más antiguo
search-next = Resultados anteriores
search-first = Volver a los más recientes

### Accesos para programas

api-nav = Para programas
api-title = Para programas: leer y escribir sin páginas
api-lead = Todo lo que figura en las páginas puede leerlo un programa, y lo que usted puede escribir en ellas puede escribirlo por usted un programa suyo.
api-read = Lo público se lee sin token:
api-token = Para escribir, y para leer lo que es solo para usted, el programa presenta uno de sus tokens ({ $tokens }):
api-once = Una modificación que se envía de nuevo con la misma Idempotency-Key se hace una sola vez: si se cortó la conexión, envíela otra vez.
api-lists = Las listas llegan por partes; «next» es la dirección de la parte siguiente. El idioma es el de «?lang» o el del encabezado Accept-Language.
api-description = Cada solicitud y cada respuesta se describen en { $file } (OpenAPI 3.1).
api-doors = Lo que se puede pedir
api-problems = Lo que se dice a un programa cuando algo no está bien
api-problems-lead = Los errores llegan como application/problem+json (RFC 9457); «type» lleva a la línea correspondiente de esta página y «errors» indica el lugar en lo enviado.
### A person's page, for officers

person-over = Una persona del directorio
person-name-local = En su escritura original
person-address = Dirección de correo electrónico
person-no-address = No se conoce ninguna.
person-reads = Lee
person-correct = Corregir el nombre, la dirección o el idioma

### Walks

walk-title = Origen y curso dado
walk-here = Este elemento
walk-alone = Todavía no hay nada vinculado: no se basa en nada ni nada se basa en él.
walk-ends = Elementos en este paso: { $n }. No todos se siguen a partir de aquí.
walk-ends-or-more = Elementos en este paso: { $n } o más. No todos se siguen a partir de aquí.
walk-more = { $n ->
    [one] y uno más
   *[other] y { $n } más
}

read-forum = Ir al foro
read-session = Ir a la sesión
read-topic = Ir al debate
read-post = Leerlo en su hilo
read-document = Leer el documento
read-notification = Leer la notificación
read-ask = Ir a esta solicitud
read-paragraph = Leerlo en el documento
read-recommendation = Leerla en el documento

step-forum = Preguntado en el foro
step-session = En la sesión
step-topic = En el subtema
step-question = Pregunta orientativa
step-post = Dicho
step-document = En el documento
step-paragraph = Reflejado en el informe
step-recommendation = Recomendado
step-notification = Transmitido
step-ask = Solicitado a
step-progress = Medidas adoptadas
step-review = Ronda de observaciones al respecto
step-comment = Observaciones
step-hidden = No público

desk-title = Lo que se le pide
desk-nothing = Por el momento no se le pide nada. Lo que está abierto a todos figura en la página de inicio.
desk-at-hand = También a su disposición
step-transmittal = Transmitido
read-transmittal = Leer la notificación
read-review = Leer el proyecto y las observaciones
read-comment = Leer la observación junto a su párrafo
