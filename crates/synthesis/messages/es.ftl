synthesis-documents = Documentos
desk-synthesis-title = Espacio de síntesis
desk-synthesis-lead = A un lado, lo que se dijo; al otro, lo que se está redactando. Indique en qué palabras se basa cada párrafo.
desk-new-paragraph = Redactar un párrafo
desk-evidence = Lo que se dijo
desk-place = Sesión o subtema
desk-everywhere = en todas partes
desk-whole-forum = El foro completo
desk-waiting = solo lo que aún no sustenta ningún párrafo
desk-filter = Mostrar
desk-no-evidence = Todavía no se ha dicho nada ahí, o ya está todo utilizado.
desk-more = Más mensajes
desk-paragraph = Párrafo { $number }
desk-withdraw = retirar
desk-cite = Indicar en qué se basa { $number }
desk-cite-button = Citar
desk-no-paragraphs = Todavía no hay ningún párrafo. Redacte el primero e indique en qué se basa.
field-post = Número del mensaje
field-words = Las palabras en que se basa, tal como figuran en el mensaje
fault-post-number = Ningún mensaje tiene este número.
fault-not-said = Estas palabras no figuran en ese mensaje. Cópielas de él.
fault-cited-already = El párrafo ya se basa en este mensaje. Retire primero esa cita para citar otras palabras.
coverage-title = Cobertura
coverage-to-desk = Leer lo pendiente en el espacio de síntesis
coverage-by-party = Mensajes por Parte y organización, y en cuántos de ellos se basa el documento
coverage-who = Parte u organización
coverage-posts = Mensajes
coverage-cited = Citados
coverage-waiting = Mensajes en los que aún no se basa ningún párrafo
coverage-more = Se indican los { $n } primeros. El espacio de síntesis los muestra todos.
coverage-forum = Foro
coverage-none-waits = Se ha utilizado todo lo que se dijo.
desk-used = { $n ->
    [one] un párrafo se basa en este mensaje
   *[other] { $n } párrafos se basan en este mensaje
}
coverage-lead = { $posts ->
    [0] Ningún mensaje todavía
    [one] Citados: { $cited } de { $posts } mensaje
   *[other] Citados: { $cited } de { $posts } mensajes
}{ $parties ->
    [0] {""}
    [one] ; { $with } de { $parties } Parte
   *[other] ; { $with } de { $parties } Partes
}
