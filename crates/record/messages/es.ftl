kind-forum = Foro
kind-session = Sesión
kind-topic = Subtema
kind-question = Pregunta orientativa
kind-post = Mensaje
kind-document = Documento
kind-paragraph = Párrafo
kind-recommendation = Recomendación
kind-notification = Notificación
kind-ask = Solicitud a un destinatario
kind-progress = Informe sobre los progresos

status-no-information = sin información
status-considered = examinada
status-under-way = en curso
status-action-taken = medidas adoptadas
status-ongoing = continua
status-not-applicable = no procede
status-declined = no aceptada

force-decided = decidido
force-requested = solicitado
force-recommended = recomendado
force-invited = invitado
force-may-wish = tal vez deseen

capacity-government = Gobierno
capacity-group = grupo de Partes
capacity-organization = organización
capacity-expert = experto a título personal
capacity-moderator = moderador
capacity-officer = Secretaría

channel-web = en el sitio
channel-mail = por correo electrónico
channel-behalf = introducido en nombre del autor
kind-transmittal = Transmisión

### Rounds of comments
kind-review = Ronda de observaciones
kind-comment = Observación
channel-file = en un archivo
channel-api = mediante un programa

### Files
fault-file-kind = El archivo «{ $file }» es de un tipo que no se admite. Guárdelo en uno de estos formatos: { $kinds }.
fault-file-empty = El archivo «{ $file }» está vacío. Elíjalo de nuevo o prescinda de él.
fault-file-size = El archivo «{ $file }» supera los { $n } MB. Redúzcalo o divídalo.
fault-files-many = El archivo «{ $file }» está de más. Número máximo de archivos por mensaje: { $n }. Envíelo en una respuesta a su mensaje.
fault-files-together = Con «{ $file }», los archivos superan en total los { $n } MB. Envíelo en una respuesta a su mensaje.
