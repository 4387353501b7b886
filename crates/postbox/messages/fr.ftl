outbox-title = Boîte d’envoi
outbox-lead = Le courrier que ce serveur envoie, du plus récent au plus ancien. Ce que seul le destinataire doit savoir, comme un lien de connexion, est omis.
outbox-lead-invented = Dans cette démonstration, aucun courrier ne quitte la maison : ce qui serait envoyé est montré ici à tous. Ouvrez un message et suivez son lien, comme le ferait son destinataire.
outbox-to-address = Messages à cette adresse
outbox-find = Afficher
outbox-empty = Aucun courrier n’a encore été envoyé. Les invitations, les avis et les liens de connexion figureront ici.
outbox-none-to = Il n’y a aucun message à { $address }.
outbox-all = Tous les messages
outbox-subject = Objet
outbox-recipient = Destinataire
outbox-when = Rédigé
outbox-state = État
outbox-older = Messages plus anciens
outbox-attempts = { $n ->
    [one] Le serveur de courrier a été sollicité une fois et n’a pas accepté le message. Sa réponse :
   *[other] Le serveur de courrier a été sollicité { $n } fois et n’a pas accepté le message. Sa dernière réponse :
}
outbox-next-attempt = Prochain essai : { $when }.
outbox-technical = Ce que lisent les logiciels de messagerie
outbox-message = Le message complet
outbox-all-to = Tous les messages à { $name }
mail-state-queued = en attente
mail-state-sent = envoyé
mail-state-failed = abandonné
mail-header-date = Date
mail-header-from = De
mail-header-to = À
mail-header-subject = Objet
mail-header-reply-to = Répondre à
