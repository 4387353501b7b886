outbox-title = Boîte d’envoi
outbox-lead = Les courriels que ce serveur envoie, du plus récent au plus ancien. Ce que seul le destinataire doit savoir, comme un lien de connexion, est omis.
outbox-lead-invented = Dans cette démonstration, aucun courriel n’est envoyé : ce qui serait envoyé est montré ici à tous. Ouvrez un courriel et suivez son lien, comme le ferait son destinataire.
outbox-to-address = Courriels à cette adresse
outbox-find = Afficher
outbox-empty = Aucun courriel n’a encore été envoyé. Les invitations, les avis et les liens de connexion figureront ici.
outbox-none-to = Il n’y a aucun courriel à { $address }.
outbox-all = Tous les courriels
outbox-subject = Objet
outbox-recipient = Destinataire
outbox-when = Rédigé
outbox-state = État
outbox-older = Courriels plus anciens
outbox-attempts = { $n ->
    [one] Une tentative a été faite, et le serveur de messagerie n’a pas accepté le courriel. Sa réponse :
   *[other] { $n } tentatives ont été faites, et le serveur de messagerie n’a pas accepté le courriel. Sa dernière réponse :
}
outbox-next-attempt = Prochaine tentative : { $when }.
outbox-technical = Ce que lisent les logiciels de messagerie
outbox-message = Le courriel complet
outbox-all-to = Tous les courriels à { $name }
mail-state-queued = en attente
mail-state-sent = envoyé
mail-state-failed = abandonné
mail-header-date = Date
mail-header-from = De
mail-header-to = À
mail-header-subject = Objet
mail-header-reply-to = Répondre à

### Addresses at which mails do not arrive

address-title = Courrier à cette adresse
address-failing = aucun courriel n’arrive
address-failing-since = Depuis le { $when }, plus rien n’y est envoyé : plusieurs courriels sont revenus définitivement.
address-failing-what = Corrigez l’adresse si elle est fausse. Si elle est juste et fonctionne de nouveau, les courriels y seront envoyés dès maintenant ; ceux qui n’ont pas été envoyés entre-temps restent dans la boîte d’envoi et ne partiront plus.
address-set-right = Y envoyer de nouveau des courriels
address-none-came-back = Aucun courriel envoyé à cette adresse n’est revenu.
address-came-back = { $n ->
    [one] Un courriel envoyé à cette adresse est revenu.
    [many] { $n } de courriels envoyés à cette adresse sont revenus.
   *[other] { $n } courriels envoyés à cette adresse sont revenus.
}
address-when = Signalé le
address-why = Pourquoi
address-said = Ce qu’a dit le serveur de messagerie
bounce-no-address = Cette adresse n’existe pas.
bounce-no-domain = Aucun domaine de ce nom ne reçoit de courrier : ce qui suit le signe @ est faux ou n’existe plus.
bounce-closed = La boîte aux lettres est fermée.
bounce-full = La boîte aux lettres est pleine.
bounce-too-large = Le courriel était trop volumineux.
bounce-unwanted = Le serveur de messagerie refuse notre courrier.
bounce-unreachable = Aucun serveur de messagerie n’a pu être joint à temps.
bounce-late = Il est en retard ; les tentatives se poursuivent.
bounce-unsaid = Le serveur de messagerie n’a donné aucun motif que nous comprenions.
failing-title = Personnes qu’aucun courriel n’atteint
failing-what = Les courriels qui leur étaient adressés sont revenus définitivement ; aucun autre n’est envoyé tant que vous n’avez pas rétabli leur adresse.
failing-since = depuis le { $when }
outbox-untried = Il n’a pas été envoyé : les courriels n’arrivent pas à cette adresse.
outbox-recalled = Il a été retiré avant son départ : ce qu’il annonçait n’est plus publié.
outbox-person = La page de cette personne

### Incoming mail

incoming-title = Courrier reçu
incoming-lead = Tout ce qui est arrivé par courriel, tel quel, et la suite donnée. Les réponses aux avis deviennent d’elles-mêmes des messages du forum ; ce qui est retenu attend votre décision.
incoming-held-title = En attente de décision
incoming-all = Tout le courrier reçu, le plus récent d’abord
incoming-empty = Aucun courriel n’est encore arrivé. Les réponses aux avis et aux invitations figureront ici.
incoming-from = Expéditeur
incoming-when = Reçu
incoming-outcome = Suite donnée
incoming-no-subject = sans objet
incoming-no-text = Il ne contient rien d’autre que ce qu’il cite.
incoming-about = Répond à
incoming-became = Devenu
incoming-as-it-came = Le courriel tel qu’il est arrivé
incoming-accept-title = Accepter
incoming-accept-what = Il devient un message sous le nom de son auteur, à l’heure de sa réception ; ce qui est arrivé après la clôture est signalé. L’auteur en reçoit le numéro.
incoming-accept = Accepter comme message
incoming-nomination = L’enregistrer comme désignation
incoming-return-title = Renvoyer
incoming-return-what = L’auteur récupère son texte avec votre motif.
incoming-return = Renvoyer avec ce motif
incoming-waiting = { $n ->
    [one] Un courriel attend une décision
    [many] { $n } de courriels attendent une décision
   *[other] { $n } courriels attendent une décision
}
incoming-decide = Lire et décider
outcome-posted = publié
outcome-held = retenu
outcome-accepted = accepté
outcome-returned = renvoyé
outcome-refused = refusé
outcome-ignored = n’est pas une contribution
why-late = Il est arrivé après la clôture.
why-early = Il est arrivé avant l’ouverture.
why-divided = Ce à quoi il répond ne reçoit pas de messages ; ses parties en reçoivent.
why-unmatched = Il n’indique pas à quoi il répond.
why-not-yours = Il répond à un avis adressé à quelqu’un d’autre.
why-unproven = Il renvoie à un avis, mais n’a pas été envoyé à son adresse de réponse : n’importe qui a pu l’écrire.
why-sealed = Son texte est chiffré ou enfermé avec sa signature.
why-sounds = Il ressemble à l’avis qu’un courriel n’est pas arrivé, mais vient d’une personne connue.
why-thread = Le fil auquel il répond est clos.
why-expired = Son adresse de réponse est trop ancienne.
why-not-listed = Son auteur ne figure pas sur la liste des participants.
why-stranger = Son auteur n’est pas connu.
why-unknown-address = Il a été envoyé à une adresse qui n’a jamais été attribuée.
why-empty = Il ne contient rien d’autre que ce qu’il cite.
why-too-long = Son texte est trop long.
why-too-large = Le courriel est trop volumineux.
why-automatic = Il a été écrit par un programme.
why-bounce = Un serveur signale qu’un courriel n’est pas arrivé.
why-no-sender = Il n’a pas d’expéditeur à qui répondre.
why-unreadable = Il n’est pas lisible comme courriel.
field-reason = Motif
field-answered = En réponse au message
field-mail_place = Emplacement
hint-mail-post = Le numéro du message auquel il répond, par exemple #12. Laissez vide si le courriel l’indique.
hint-mail-place = Où il doit figurer, sauf si le numéro du message auquel il répond est indiqué ci-dessous.
fault-nothing-said = Le courriel ne dit rien qui puisse devenir une contribution. Veuillez le renvoyer.
fault-no-post = Veuillez indiquer le numéro d’un message auquel ceci peut répondre.
fault-no-place = Veuillez choisir où il doit figurer, ou indiquer le numéro du message auquel il répond.
fault-writer-not-listed = L’auteur ne figure pas sur la liste des participants de ce forum. Ajoutez-le d’abord, ou renvoyez le courriel.
receive-mail-text =
    Bonjour { $name },

    { $what }

    { $treaty }
    { $page }
receive-posted =
    Merci. Votre message porte le numéro { $number } :
    { $page }

    Vous verrez en dessous où il est repris.
receive-waits = Votre texte est arrivé sous le numéro { $number }. Il attend la modération et paraîtra dans la discussion une fois admis ; d’ici là, personne d’autre ne le lit.
receive-words = Voici les mots qui ont été repris de votre courriel :
receive-accepted =
    Le Secrétariat a accepté votre courriel. Votre message porte le numéro { $number } :
    { $page }
receive-returned =
    Le Secrétariat vous renvoie votre courriel, pour le motif suivant :

    { $reason }
receive-held-late = La discussion était close à l’arrivée de votre courriel. Votre texte est conservé. Le Secrétariat décidera s’il est admis comme reçu après la clôture, et sa décision vous sera communiquée.
receive-held-early = La discussion n’était pas encore ouverte à l’arrivée de votre courriel. Votre texte est conservé. Le Secrétariat décide s’il est accepté, et vous en serez informé.
receive-held-unmatched = Merci de votre courriel. Il est conservé ; le Secrétariat déterminera à quoi il se rapporte et vous le fera savoir.
receive-held-unproven = Votre courriel n’est pas arrivé à l’adresse de réponse d’un avis, et nous ne pouvons donc pas être sûrs que vous l’avez écrit. Il est conservé ; le Secrétariat décidera et vous le fera savoir. Si vous utilisez le bouton Répondre d’un avis, votre texte est publié aussitôt.
receive-held-thread = Le fil auquel vous avez répondu est clos, mais la discussion se poursuit. Votre texte est conservé ; le Secrétariat décidera et vous le fera savoir.
receive-held-nomination = Merci de cette désignation. Elle est conservée ; le Secrétariat l’enregistre et vous en informera.
receive-stranger = Les messages par courriel sont acceptés de la part des participants, et { $address } n’est l’adresse d’aucun d’eux. Si vous participez, veuillez écrire depuis l’adresse sous laquelle le Secrétariat vous connaît ; si vous souhaitez participer, veuillez écrire au Secrétariat. Votre texte vous est rendu ci-dessous.
receive-not-listed = Vous ne figurez pas sur la liste des participants de ce forum, et votre texte n’a donc pas pu être admis. Si vous devez y figurer, veuillez écrire au Secrétariat. Votre texte vous est rendu ci-dessous.
receive-empty = Votre courriel ne contient aucun texte de votre part en dehors de ce qu’il cite. Veuillez écrire votre réponse au-dessus du texte cité et la renvoyer.
receive-sealed = Nous ne pouvons pas lire votre courriel : il est chiffré ou enfermé avec sa signature. Veuillez l’envoyer sans cela, ou signé en clair.
receive-too-long = Votre texte est trop long pour un seul message. Veuillez le diviser et le renvoyer. Il vous est rendu ci-dessous.
receive-too-large = Votre courriel est trop volumineux. Veuillez envoyer le texte seul, sans fichiers.
receive-unknown-address = L’adresse à laquelle vous avez écrit n’est pas valable, si bien que nous ne pouvons savoir à quoi vous répondez. Veuillez utiliser le bouton « Répondre » sur un avis du forum. Votre texte vous est rendu ci-dessous.
receive-which-one = Vous avez répondu à un récapitulatif, qui annonce plusieurs messages : nous ne pouvons savoir lequel vous visez. Sous chaque message du récapitulatif figure une adresse qui lui est propre : veuillez y envoyer votre texte. Il vous est rendu ci-dessous.
receive-left = Vous ne recevrez plus de courriels de ce forum. Si vous changez d’avis, choisissez de nouveau sur sa page.
why-digest = Il répond à un récapitulatif sans dire à quel message.
why-nomination = Il désigne quelqu’un pour un forum.
why-left = Il a mis fin aux courriels d’une liste.
receive-left-out =
    { $n ->
        [one] Un fichier n’a pas été accepté :
        [many] { $n } de fichiers n’ont pas été acceptés :
       *[other] { $n } fichiers n’ont pas été acceptés :
    }
    { $files }
receive-attachments = Les fichiers joints à votre courriel n’ont pas été acceptés.
### Comments on a draft that came by mail
receive-comments =
    Vos observations nous sont parvenues. Voici comment elles ont été comprises :

    { $comments }

    Elles peuvent être lues à l’adresse { $page }. Si l’une d’elles n’est pas à sa place, renvoyez-la en commençant la ligne par le numéro du paragraphe suivi de deux points, par exemple 12(a):
receive-from-files = { $n ->
    [one] L’une d’elles a été lue
    [many] { $n } d’entre elles ont été lues
   *[other] { $n } d’entre elles ont été lues
} dans les fichiers joints à votre courriel.
receive-comment-on = { $number } sur le paragraphe { $place }
receive-comment-on-all = { $number } sur l’ensemble du projet

receive-receipt = Votre récépissé, à conserver : { $page }
