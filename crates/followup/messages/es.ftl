followup-nav = Seguimiento
followup-title = Curso dado a las recomendaciones
followup-lead = Cada recomendación, a quiénes se dirigió y cuántos de ellos han informado.
followup-none = Todavía no se ha pedido nada a nadie: una recomendación se dirige cuando su documento se aprueba o se transmite.
followup-to-documents = Ir a los documentos
followup-what = Asunto
followup-of-whom = Dirigida a
followup-reported = Informes recibidos
followup-counts = { $reported } de { $asked }
followup-became = Curso dado: han informado { $reported } de { $asked }
followup-others = Otros Gobiernos: han informado { $reported } de { $asked }
followup-asked-of = Solicitado a: { $party }
followup-asked-none = Todavía no se ha solicitado nada que sea público.
followup-list = cuadro
followup-none-waits = Ha informado usted sobre todo. Un informe posterior se añade a lo que dijo.
followup-waits = { $n ->
    [one] Una recomendación espera su informe.
    [many] { $n } de recomendaciones esperan su informe.
   *[other] { $n } recomendaciones esperan su informe.
}
followup-say-of = Informar sobre { $number }
followup-asked-secretariat = Solicitado a la Secretaría, aún sin informe
followup-due = Plazo
followup-no-date = sin fecha
followup-state = Estado
followup-overdue = vencido
followup-legend = Significado de los estados
followup-table = Los mismos datos en un cuadro
followup-party = Parte
followup-group = Grupo regional
followup-silent = Solo la Secretaría y el Gobierno en cuestión ven quién no ha informado sobre una solicitud voluntaria.
followup-answered = Han informado
followup-receipt = Gracias. Su informe tiene el número { $number }.
followup-receipt-keep = Conserve el recibo: demuestra qué se recibió y cuándo.
followup-nothing-yet = Todavía no se ha informado al respecto.
followup-say = Indicar el curso dado
followup-choose = Elegir
followup-send = Enviar el informe
followup-public = Lo que envíe será público en nombre de su Gobierno y no se modificará; un informe posterior lo complementa.
followup-walk = Origen y curso dado
field-status = Curso dado
field-done = Medidas adoptadas
field-evidence = Documento justificativo
hint-done = Unas frases, en cualquiera de los seis idiomas.
hint-evidence = Si lo hay: una dirección que empiece por https:// o la signatura de un documento.
fault-status = Elija una opción.
fault-evidence = Indique una dirección que empiece por https:// o la signatura de un documento.
