transmittal-title = Transmettre les recommandations
transmittal-lead = Une notification est publiée immédiatement, avec un numéro de l’année. La demande est dès lors adressée à chaque gouvernement visé par une recommandation, et son correspondant en est informé par courriel.
transmittal-none = Aucune recommandation de ce document ne s’adresse aux Parties ni à d’autres gouvernements : il n’y a rien à transmettre.
transmittal-to-document = Retour au document
transmittal-all-done = Toutes les recommandations de ce document qui s’adressent aux gouvernements ont été transmises. Voyez la suite qui leur a été donnée.
transmittal-to-follow-up = La suite donnée
transmittal-what = Ce qui est transmis
transmittal-whom = À qui
transmittal-show = Afficher les destinataires
transmittal-audience = { $parties ->
    [0] Aucune Partie
    [one] { $parties } Partie
   *[other] { $parties } Parties
} ({ $instrument }) au { $date }{ $others ->
    [0] {""}
    [one] {" "}et un autre gouvernement
   *[other] {" "}et { $others } autres gouvernements
}.
transmittal-vacant = { $n ->
    [one] Pour l’un d’eux, la fonction de correspondant est aujourd’hui vacante ; il est nommé dans la notification et ne reçoit pas de courriel :
   *[other] Pour { $n } d’entre eux, la fonction de correspondant est aujourd’hui vacante ; ils sont nommés dans la notification et ne reçoivent pas de courriel :
}
transmittal-vacant-since = vacante depuis le { $date }
transmittal-vacant-now = vacante
transmittal-list = Tous les destinataires, avec le titulaire de la fonction
transmittal-words = Libellé et échéance
transmittal-issue = Publier la notification
transmittal-after = Une fois publiée, la notification n’est plus modifiée. Rien n’est demandé deux fois à la même personne.
transmittal-number = Numéro
transmittal-recommendation = Recommandation
transmittal-due = Échéance
transmittal-state = Transmission
transmittal-due-meeting = échéance : ouverture de { $meeting }
transmittal-done = transmise par { $number }
transmittal-leave-out = ne pas inclure { $number }
transmittal-waiting = À transmettre
transmittal-waiting-why = Ces recommandations s’adressent à des gouvernements auxquels elles n’ont pas encore été transmises.
transmittal-waiting-count = { $n ->
    [one] Transmettre { $n } recommandation
   *[other] Transmettre { $n } recommandations
}
transmittal-waiting-others = { $n ->
    [one] dont { $n } aux seuls autres gouvernements
   *[other] dont { $n } aux seuls autres gouvernements
}

notification-list-title = Notifications
notification-list-lead = Ce que le Secrétariat a demandé aux gouvernements, par numéro et par année.
notification-list-none = Aucune notification n’a encore été publiée. Un fonctionnaire en publie une à partir d’un document adopté.
notification-to-documents = Voir les documents
notification-number = Numéro
notification-what = Objet
notification-to = Destinataires
notification-issued = Publiée
notification-sent = { $parties ->
    [0] Aucune Partie
    [one] { $parties } Partie
   *[other] { $parties } Parties
}{ $others ->
    [0] {""}
    [one] {" "}et un autre gouvernement
   *[other] {" "}et { $others } autres gouvernements
}
notification-vacant = { $n ->
    [one] { $n } fonction vacante
   *[other] { $n } fonctions vacantes
}
notification-list-cut = Les { $n } plus récentes sont affichées.
notification-read = Lire la notification { $number }
notification-passed = Ce qu’elle transmet
notification-from = Recommandations de
notification-titled = Transmission des recommandations de { $document }
notification-mail-subject = Notification { $number }
notification-mail-asks-party = { $n ->
    [one] Une demande est adressée à la Partie ({ $party }) :
   *[other] { $n } demandes sont adressées à la Partie ({ $party }) :
}
notification-mail-asks-other = { $n ->
    [one] Une demande est adressée au Gouvernement ({ $party }) :
   *[other] { $n } demandes sont adressées au Gouvernement ({ $party }) :
}
notification-mail-due = Délai : le { $date }
notification-mail-text =
    Madame, Monsieur,

    { $opening }

    { $asks }

    { $list }

    Document : { $document }

    Nous vous saurions gré d’indiquer dans votre espace la suite donnée à chacune, dès qu’il y a lieu, dans l’une des six langues :
    { $desk }

    La notification :
    { $page }

    Le Secrétariat, { $treaty }

meeting-list-title = Réunions
meeting-list-lead = Certaines recommandations ont une réunion pour échéance. Dès que celle-ci a une date, elles en ont une aussi.
meeting-list-none = Aucune réunion n’est encore connue. Une réunion est ajoutée dès qu’une recommandation transmise la mentionne, ou par un fonctionnaire.
meeting-name = Réunion
meeting-opens = Ouverture
meeting-place = Lieu
meeting-asks = Demandes arrivant à échéance
meeting-set = Fixer la date
meeting-open = pas encore de date
meeting-form = Fixer la date d’une réunion
meeting-save = Fixer la date

field-notification_text = Texte introductif
field-instrument = Toutes les Parties (instrument)
field-others = Les autres gouvernements aussi, lorsqu’une recommandation s’adresse à eux
field-leave_out = Ce qui est transmis
field-due = Réponses demandées avant le
field-meeting_body = Organe
field-meeting_ordinal = Rang de la réunion
field-meeting_opens = Ouverture le
field-meeting_place = Lieu

hint-opening = Ce que le Secrétaire exécutif dit avant les recommandations ; la première phrase dit ce qui est demandé.
hint-due = Pour les recommandations dont le texte n’indique pas d’échéance. Laissez vide s’il n’y en a pas.
hint-body = Son sigle en majuscules, tel qu’il figure dans les documents : COP-MOP
hint-ordinal = 7 pour la septième réunion
hint-meeting-opens = Ce qui doit être fait d’ici à la réunion doit l’être à cette date.

fault-instrument = Veuillez choisir un instrument dans la liste.
fault-transmitted = L’une de ces recommandations a déjà été transmise à l’un de ces gouvernements. Voyez la liste : ce qui a été transmis y est indiqué.
fault-asks-nobody = Rien ne serait demandé à personne : aucune recommandation n’est retenue, ou celles qui le sont ne s’adressent à personne ici.
fault-due = Veuillez indiquer un jour à compter d’aujourd’hui, dans les vingt ans.
fault-body = Veuillez écrire le sigle de l’organe en majuscules, par exemple COP-MOP.
fault-ordinal = Veuillez écrire un nombre de 1 à 99.
fault-meeting-stale = Quelqu’un d’autre a fixé entre-temps la date ou le lieu de cette réunion : voir la liste ci-dessus. Votre saisie figure ci-dessous ; enregistrez de nouveau si elle doit être retenue.
