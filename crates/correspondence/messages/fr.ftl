meeting-list-title = Réunions
meeting-list-lead = Réunions servant d’échéance. Lorsqu’une réunion reçoit sa date, les échéances qui en dépendent la reçoivent aussi.
meeting-list-none = Aucune réunion n’est encore connue.
meeting-name = Réunion
meeting-opens = Ouverture
meeting-open = date à fixer
meeting-place = Lieu
meeting-asks = Échéances
meeting-form = Fixer la date d’une réunion
meeting-set = Fixer
meeting-save = Enregistrer
notification-list-title = Liste des notifications
notification-list-lead = Ce que le Secrétariat a transmis aux gouvernements, numéroté par année.
notification-list-none = Rien n’a encore été transmis.
notification-list-cut = Seules les { $n } dernières figurent ici.
notification-number = Numéro
notification-what = Objet
notification-issued = Date d’émission
notification-to = Destinataires
notification-from = Origine
notification-passed = Ce qui a été transmis
notification-read = Lire la notification { $number }
notification-to-documents = Aller aux documents
notification-titled = Transmission des recommandations figurant dans { $document }
notification-mail-subject = Notification no { $number }
transmittal-title = Transmettre des recommandations
transmittal-lead = Par une notification, chaque gouvernement est saisi ; il peut dès lors rendre compte de la suite donnée.
transmittal-none = Rien dans ce document ne s’adresse aux gouvernements.
transmittal-all-done = Tout a été transmis.
transmittal-what = Ce qui est transmis
transmittal-whom = À qui
transmittal-words = En quels termes
transmittal-show = Afficher ces destinataires
transmittal-list = Tous les destinataires
transmittal-number = Numéro
transmittal-recommendation = Recommandation
transmittal-due = Échéance
transmittal-due-meeting = d’ici à { $meeting }
transmittal-state = État
transmittal-done = transmise par { $number }
transmittal-leave-out = omettre { $number }
transmittal-issue = Émettre la notification
transmittal-after = La notification reçoit son numéro, chaque gouvernement ses demandes et chaque correspondant un courriel. Elle ne peut être retirée.
transmittal-to-document = Retour au document
transmittal-to-follow-up = Voir la suite donnée
transmittal-vacant-now = vacant actuellement
transmittal-vacant-since = vacant depuis le { $date }
transmittal-waiting = En attente de transmission
transmittal-waiting-why = Les gouvernements sont saisis lorsque leurs recommandations sont transmises.
field-instrument = Parties à
field-others = et aux autres gouvernements
field-notification_text = Texte d’introduction
field-due = Réponse attendue pour le
field-leave-out = Ce qui est transmis
field-body = Organe
field-ordinal = Rang de la réunion
field-meeting_opens = Ouverture le
hint-body = Comme dans les documents, par exemple COP-MOP.
hint-ordinal = Un nombre : 7 pour la septième.
hint-meeting-opens = Son premier jour, ou vide s’il n’est pas fixé.
hint-opening = Il précède les recommandations.
hint-due = Peut rester vide.
fault-instrument = Cet instrument n’existe pas.
fault-due = Cette date est passée ou trop éloignée.
fault-transmitted = Une partie leur a déjà été transmise. Veuillez l’omettre.
fault-asks-nobody = Personne ne serait alors saisi.
fault-body = Veuillez indiquer un organe par son sigle.
fault-ordinal = Veuillez indiquer un nombre à partir de 1.
notification-vacant = { $n ->
    [one] { $n } fonction est vacante
   *[other] { $n } fonctions sont vacantes
}
transmittal-waiting-count = { $n ->
    [one] { $n } recommandation
   *[other] { $n } recommandations
}
transmittal-vacant = { $n ->
    [one] { $n } fonction est vacante
   *[other] { $n } fonctions sont vacantes
}
notification-sent = { $parties ->
    [one] { $parties } Partie
   *[other] { $parties } Parties
} et { $others ->
    [one] { $others } autre gouvernement
   *[other] { $others } autres gouvernements
}
transmittal-audience = { $instrument }, { $date }: { $parties ->
    [one] { $parties } Partie
   *[other] { $parties } Parties
} et { $others ->
    [one] { $others } autre gouvernement
   *[other] { $others } autres gouvernements
}
notification-mail-asks-party = { $n ->
    [one] { $n } recommandation est adressée à { $party } :
   *[other] { $n } recommandations sont adressées à { $party } :
}
notification-mail-asks-other = { $n ->
    [one] { $n } recommandation est adressée à { $party } :
   *[other] { $n } recommandations sont adressées à { $party } :
}
notification-mail-text =
    Madame, Monsieur { $name },

    { $opening }

    { $asks }

    { $list }

    Pour répondre : { $desk }
    La notification : { $page }

    { $treaty }
