synthesis-documents = Documents
desk-synthesis-title = Espace de synthèse
desk-synthesis-lead = D’un côté ce qui a été dit, de l’autre ce qui est en cours de rédaction. Indiquez sur quels propos repose chaque paragraphe.
desk-new-paragraph = Rédiger un paragraphe
desk-evidence = Ce qui a été dit
desk-place = Session ou sous-thème
desk-everywhere = partout
desk-whole-forum = Le forum entier
desk-waiting = seulement ce qui n’est encore repris dans aucun paragraphe
desk-filter = Afficher
desk-no-evidence = Rien n’y a encore été dit, ou tout est déjà repris.
desk-more = Autres messages
desk-paragraph = Paragraphe { $number }
desk-withdraw = retirer
desk-cite = Indiquer sur quoi repose { $number }
desk-cite-button = Citer
desk-no-paragraphs = Aucun paragraphe n’est encore rédigé. Rédigez le premier, puis indiquez sur quoi il repose.
field-post = Numéro du message
field-words = Les mots sur lesquels il repose, tels qu’ils figurent dans le message
fault-post-number = Aucun message ne porte ce numéro.
fault-not-said = Ces mots ne figurent pas dans ce message. Copiez-les à partir de celui-ci.
fault-cited-already = Le paragraphe repose déjà sur ce message. Retirez d’abord cette citation pour citer d’autres mots.
coverage-title = Couverture
coverage-to-desk = Lire ce qui est en attente dans l’espace de synthèse
coverage-by-party = Messages par Partie et par organisation, et nombre de ceux sur lesquels repose le document
coverage-who = Partie ou organisation
coverage-posts = Messages
coverage-cited = Cités
coverage-waiting = Messages sur lesquels aucun paragraphe ne repose encore
coverage-more = Les { $n } premiers sont indiqués. L’espace de synthèse les présente tous.
coverage-forum = Forum
coverage-none-waits = Tout ce qui a été dit est repris.
desk-used = { $n ->
    [one] { $n } paragraphe s’appuie sur ce message
   *[other] { $n } paragraphes s’appuient sur ce message
}
coverage-lead = { $posts ->
    [0] Aucun message pour l’instant
    [one] Cités : { $cited } sur { $posts } message
   *[other] Cités : { $cited } sur { $posts } messages
}{ $parties ->
    [0] {""}
    [one] {"\u202F"}; { $with } sur { $parties } Partie
   *[other] {"\u202F"}; { $with } sur { $parties } Parties
}
