followup-nav = Suivi
followup-title = Suite donnée aux recommandations
followup-lead = Chaque recommandation, ses destinataires, et le nombre de ceux qui ont fait rapport.
followup-none = Rien n’a encore été demandé : une recommandation est adressée lorsque son document est adopté ou transmis.
followup-to-documents = Aller aux documents
followup-what = Objet
followup-of-whom = Demandé à
followup-reported = Rapports reçus
followup-counts = { $reported } sur { $asked }
followup-became = Suite donnée : { $reported } sur { $asked } ont fait rapport
followup-others = Autres gouvernements : { $reported } sur { $asked } ont fait rapport
followup-asked-of = Demandé à { $party }
followup-asked-none = Rien de public n’a encore été demandé.
followup-list = tableau
followup-none-waits = Vous avez rendu compte de tout. Un rapport ultérieur complète ce que vous avez dit.
followup-waits = { $n ->
    [one] Une recommandation attend votre rapport.
    [many] { $n } de recommandations attendent votre rapport.
   *[other] { $n } recommandations attendent votre rapport.
}
followup-say-of = Rendre compte de { $number }
followup-asked-secretariat = Demandé au Secrétariat, sans rapport à ce jour
followup-due = Échéance
followup-no-date = sans date
followup-state = État
followup-overdue = en retard
followup-legend = Signification des états
followup-table = Les mêmes données en tableau
followup-party = Partie
followup-group = Groupe régional
followup-silent = Seuls le Secrétariat et le gouvernement concerné voient qui n’a pas fait rapport sur une demande facultative.
followup-answered = Ont fait rapport
followup-receipt = Merci. Votre rapport porte le numéro { $number }.
followup-receipt-keep = Conservez le récépissé : il prouve ce qui a été reçu, et quand.
followup-nothing-yet = Rien n’a encore été rapporté à ce sujet.
followup-say = Indiquer la suite donnée
followup-choose = Choisir
followup-send = Envoyer le rapport
followup-public = Ce que vous envoyez est public au nom de votre gouvernement et n’est plus modifié ; un rapport ultérieur s’y ajoute.
followup-walk = Origine et suite donnée
field-status = Suite donnée
field-done = Mesures prises
field-evidence = Justificatif
hint-done = Quelques phrases, dans l’une des six langues.
hint-evidence = Le cas échéant : une adresse commençant par https:// ou la cote d’un document.
fault-status = Veuillez en choisir une.
fault-evidence = Veuillez indiquer une adresse commençant par https:// ou la cote d’un document.
