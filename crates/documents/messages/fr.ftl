documents-nav = Documents
document-list-lead = Rapports et autres documents, avec leurs paragraphes numérotés : l’origine de chacun et ce qu’il en est advenu.
document-list-empty = Rien n’a encore été adopté. Les documents adoptés figureront ici.
document-list-empty-officer = Il n’y a pas encore de document. Commencez-en un ou faites lire le texte d’un rapport.
document-list-later = Documents plus récents
document-list-earlier = Documents antérieurs
document-new = Commencer un document
document-new-lead = Jusqu’à son adoption, c’est un projet que seul le Secrétariat voit.
document-begin = Commencer le document
document-or-read = Si le rapport existe déjà sous forme de texte : { $read }
document-symbol = Cote
document-title = Titre
document-state = État
document-draft = Projet
document-begun = commencé le { $date }
document-adopted = adopté le { $date }
document-issued = publiée le { $date }
document-pages = Pages
document-page = Page { $page } sur { $pages }
document-page-before = Page précédente
document-page-after = Page suivante
document-latest = Derniers documents
document-all = Tous les documents
document-drafts = Projets
document-continue = Poursuivre le projet
document-place = Paragraphe { $number } du document { $symbol }
document-place-read = Le lire à sa place
document-original = Original : { $language }
document-distribution = Distr. générale
document-annex = Annexe { $number }
document-notes = Notes
document-note = Fondé sur { $posts }.
document-note-back = Retour au texte de la note { $n }
document-draft-what = Projet : seul le Secrétariat le voit et ses paragraphes peuvent encore être modifiés. Rédigez le paragraphe suivant ou citez, dans l’espace de synthèse, les contributions sur lesquelles un paragraphe repose.
document-edit = Cote, titre et introduction
document-reads-now = Le texte est désormais le suivant
document-discard = Abandonner ce projet
document-discard-what = Le projet disparaît avec tous ses paragraphes et ce qu’ils citent. Un projet envoyé pour observations, ou sur lequel quelque chose s’appuie, reste.
document-discard-button = Abandonner le projet
document-desk = Espace de synthèse
document-adopt = Adopter
document-coverage = Contributions utilisées
document-with-notes = Avec ses sources en notes
document-without-notes = Sans notes
document-take-away = Télécharger :
document-as-text = texte
document-was-read = Ce document a été lu à partir du texte d’un rapport : { $reading }.
document-contents = Table des matières
document-empty = Il n’y a pas encore de paragraphe.
document-thread = Origine · suite donnée
document-adopt-title = Adopter { $symbol }
document-adopt-empty = Il n’y a encore rien à adopter : rédigez le premier paragraphe.
### What a round of comments brings
document-review = Demander des observations
document-adopt-undecided = Aucune décision n’a encore été prise sur certaines observations. Le document pourra être adopté lorsqu’une suite aura été donnée à chacune. Observations en attente : { $n }.
document-adopt-open = Une série d’observations sur ce projet est encore ouverte. Clôturez-la et indiquez la suite donnée aux observations ; le document pourra alors être adopté.
paragraph-accepted = acceptée
paragraph-accepted-partly = acceptée en partie
paragraph-accepted-deletion = Sa suppression a été proposée.

document-adopt-lead = Une fois adopté, le document et ses sources sont publics, et il n’est plus modifié.
document-adopt-counts = { $paragraphs ->
    [one] { $paragraphs } paragraphe
   *[other] { $paragraphs } paragraphes
}, { $recommendations ->
    [0] dont aucune recommandation
    [one] dont { $recommendations } recommandation
   *[other] dont { $recommendations } recommandations
}.
document-adopt-at-once = Demandé immédiatement
document-adopt-later = Demandé lorsque la transmission est enregistrée
document-adopt-unclear = L’annuaire ne permet pas de savoir quels sont ces gouvernements. Toutes les Parties, ou tous les gouvernements, seront sollicités :
document-adopt-unknown = Ces entités ne figurent pas parmi les institutions du répertoire. Elles sont sollicitées sous le nom indiqué ici :
document-adopt-button = L’adopter maintenant
document-adopt-not-yet = Pas encore

paragraph-new = Rédiger le paragraphe suivant
paragraph-edit = Modifier le paragraphe { $number }
paragraph-edit-short = Modifier
paragraph-recommends = S’il s’agit d’une recommandation
paragraph-recommends-what = N’y touchez pas pour un paragraphe qui ne demande rien à personne. Un alinéa reprend la force, les destinataires et le délai du paragraphe qui l’introduit, lequel ne demande alors plus rien par lui-même.
paragraph-no-force = n’est pas une recommandation
paragraph-inherits = comme le paragraphe qui l’introduit
paragraph-add = Ajouter le paragraphe
paragraph-reads-now = Il se lit maintenant
paragraph-save = Enregistrer
paragraph-leave = Le laisser tel quel
paragraph-remove = Retirer ce paragraphe
paragraph-remove-what = Le paragraphe disparaît avec ce qu’il cite. Un paragraphe sur lequel quelque chose s’appuie, ou qui a été envoyé pour observations, reste.
paragraph-remove-button = Retirer le paragraphe { $number }

report-read = Intégrer un rapport
report-read-lead = Collez le texte du rapport d’une réunion. Ses paragraphes, titres, annexes et recommandations deviennent un document.
report-read-then = Le document est réputé adopté. Les personnes et les organes qu’il nomme deviennent des propositions, que vous confirmez ou rejetez.
report-read-button = Lire ce texte
report-what-was-read = Ce qui a été lu
report-read-document = Aller au document
report-plan-forum = Créer le forum que prévoit ce rapport
report-question-forum = Créer un forum avec les questions d’orientation de ce rapport
report-usual-forum = Créer un forum type : le rapport n’en prévoit pas
report-paragraphs = Paragraphes
report-with-subparagraphs = { $paragraphs }, { $subparagraphs ->
    [0] sans alinéa
    [one] avec { $subparagraphs } alinéa
   *[other] avec { $subparagraphs } alinéas
}
report-recommendations = Recommandations
report-annexes = Annexes
report-agenda = Points de l’ordre du jour
report-questions = Questions d’orientation
report-members = Membres présents
report-officers = Bureau
report-unplaced = Ce qui n’a pu être placé
report-all-placed = Tout le texte a trouvé sa place.
report-unplaced-what = Ces textes sont conservés avec le rapport et ne figurent dans aucun paragraphe du document.
report-unplaced-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}

proposal-title = Personnes et organes nommés
proposal-lead = Le rapport les nomme. Une personne que vous confirmez figure au répertoire, sans adresse et sans compte.
proposal-none = Le rapport ne nomme personne que l’on ait pu reconnaître.
proposal-choose = Choisir
proposal-name = Nom
proposal-role = En tant que
proposal-party = Partie ou organisation
proposal-open = { $part } sur { $whole } en attente d’une décision
proposal-confirm = Confirmer la sélection
proposal-reject = Rejeter la sélection
proposal-done = Tous ont fait l’objet d’une décision.
proposal-kind-person = Modérateur
proposal-kind-participant = Participant
proposal-state-proposed = proposé
proposal-state-confirmed = confirmé
proposal-state-rejected = rejeté

field-symbol = Cote
field-document_title = Titre du document
field-document_language = Langue du document
field-document_opening = Texte liminaire
field-paragraph_number = Numéro du paragraphe
field-paragraph_text = Texte du paragraphe
field-heading = Titre qui le précède
field-annex = Annexe
field-after = Placé après
field-grows_out_of = Découle de
field-force = Degré d’obligation
field-addressees = Destinataires
field-verb = Mesure
field-timing = Échéance
field-report_text = Texte du rapport
field-proposal = Personnes et organes

hint-symbol = Telle qu’elle sera citée, par exemple LL/PSM/4/5.
hint-document-opening = Ce qui précède le premier paragraphe ; il peut être vide.
hint-paragraph-number = Par exemple 33, 33(f) ou 33(f)(ii).
hint-heading = Seulement au début d’une nouvelle section.
hint-annex = Son numéro, si le paragraphe figure dans une annexe.
hint-after = Le numéro du paragraphe qui le précède, ou 0 pour le début. Si ce champ est vide : à la fin, ou sous le paragraphe qui l’introduit.
hint-after-stays = Le numéro du paragraphe qui le précède, ou 0 pour le début. Si ce champ est vide, il reste à sa place. Ce qui se trouve au-dessous le suit.
hint-grows-out-of = Le numéro d’un paragraphe antérieur, précédé de la cote s’il figure dans un autre document ; un par ligne.
hint-addressees = Un par ligne : Parties, autres gouvernements, Secrétaire exécutif, ou un organe par son nom.
hint-verb = Le verbe de ce qui est à faire, par exemple « renforcer ». S’il est vide, le premier mot du texte est retenu.
hint-timing = Comme le texte le dit, par exemple « d’ici au 31 mars 2031 » ou « avant la COP 7 ».
hint-report-text = Le texte entier, avec ses numéros et ses titres, en anglais, en espagnol ou en français.
hint-report-found = Laissez vide pour retenir ce que dit le texte.

fault-symbol-taken = Un autre document porte déjà cette cote.
fault-symbol-not-found = Le texte ne mentionne aucune cote. Veuillez en donner une.
fault-title-not-found = Aucun titre n’a pu être reconnu dans le texte. Veuillez en donner un.
fault-document-stale = Le document a changé depuis l’affichage de cette page. Relisez-le, puis adoptez-le.
fault-paragraph-stale = Quelqu’un d’autre a modifié ce paragraphe entre-temps. Votre texte figure ci-dessous ; enregistrez de nouveau s’il doit être retenu.
fault-paragraph-number = Veuillez écrire un numéro tel que 33, 33(f) ou 33(f)(ii).
fault-paragraph-number-taken = Le document a déjà un paragraphe portant ce numéro.
fault-document-head-stale = Quelqu’un d’autre a modifié ces éléments entre-temps. Leur état actuel figure ci-dessus ; enregistrez de nouveau pour y substituer le vôtre.
fault-document-used = Quelque chose s’appuie sur ce projet, ou il a été envoyé pour observations : il reste.
fault-paragraph-used = Quelque chose s’appuie sur ce paragraphe, ou il a été envoyé pour observations : il reste, et peut recevoir un autre texte.
fault-paragraph-introduces = Des alinéas se trouvent sous ce paragraphe : retirez-les d’abord.
fault-paragraph-chapeau = Le paragraphe qui introduit celui-ci manque : rédigez-le d’abord.
fault-paragraph-after = Il n’y a pas de tel paragraphe après lequel il pourrait se placer.
fault-force = Veuillez choisir dans la liste.
fault-force-missing = Choisissez un degré d’obligation si le paragraphe est une recommandation, ou videz les champs ci-dessous.
fault-addressees = Veuillez dire à qui s’adresse la recommandation.
fault-grows-out-of = Ce paragraphe n’existe pas. Écrivez son numéro, précédé de la cote de son document.
fault-report-unread = Aucun paragraphe numéroté n’a été trouvé dans ce texte.
fault-proposal-none = Veuillez en choisir au moins un qui n’a pas encore fait l’objet d’une décision.
fault-proposal-decision = Veuillez confirmer ou rejeter.
