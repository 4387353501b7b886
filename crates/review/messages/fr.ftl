### The rounds
review-nav = Observations
review-lead = Projets soumis pour observations, et suite donnée aux observations.
review-none = Aucun projet n’est actuellement soumis pour observations.
review-none-officer = Aucun projet n’est soumis pour observations. Un cycle s’ouvre depuis la page d’un projet.
review-to-documents = Voir les documents
review-draft = Projet
review-window = Délai de présentation
review-comments = Observations reçues
review-opens = ouvre le { $at }
review-open-until = ouvert jusqu’au { $at }
review-closed-at = clos le { $at }
review-panel-open = Projets soumis pour observations
review-panel-document = Observations sur ce document
review-count = observations : { $n }
review-undecided = sans décision : { $n }

### Holding a round
review-new = Demander des observations sur un projet
review-new-what = Le projet est envoyé tel qu’il est : vous pouvez continuer d’y travailler, et les observations restent liées aux paragraphes que leurs auteurs ont vus.
review-new-earlier = Cycles déjà tenus sur ce document : { $n }.
review-new-button = Soumettre le projet pour observations
review-version-usual = Projet { $n }
review-title-usual = { $title } [{ $version }]
review-whole-days = Journées entières, en UTC.
review-audience = Destinataires
review-no-forum = aucun forum
review-no-instrument = aucun correspondant national
review-public = Tout le monde peut lire le projet et les observations
review-shown-at-once = dès leur présentation
review-shown-after-closing = après la clôture
review-invited-how = Les destinataires sont invités par courriel, chacun dans sa langue ; ils peuvent répondre sur la page, par le bouton « Répondre » ou dans un fichier.
field-review_version = Désignation de cette version
hint-review-version = Telle que le tableau publié la désignera.
field-review_opens = Premier jour
field-review_closes = Dernier jour
field-review_introduction = Note aux destinataires
hint-review-introduction = Ce qu’il faut examiner en premier. Peut rester vide.
field-review_afterwards = Ce qui se passe ensuite
hint-review-afterwards = Par exemple : le tableau des suites données est publié avec le texte final.
field-review_forum = Participants à un forum
field-review_instrument = Correspondants nationaux pour un instrument
field-review_addresses = Personnes, par adresse électronique
hint-review-addresses = De personnes du répertoire, une par ligne.
field-review_shown = Les autres voient les observations
field-review_role = Rôle
review-role-commenter = invité à présenter des observations
review-role-editor = décide de la suite donnée aux observations
field-review_reason = Motif
review-keep = Gérer ce cycle
review-spoke = Ont présenté des observations : { $part } sur { $whole }.
review-add = Solliciter d’autres personnes
review-add-button = Les inscrire sur la liste
review-extended = Le { $at }, prolongé jusqu’au { $closes } :
review-extend-button = Fixer un autre dernier jour
fault-review-order = Le dernier jour doit suivre le premier.
fault-review-choice = Veuillez choisir dans la liste.
fault-review-nobody = Veuillez indiquer les destinataires : un forum, des correspondants ou des personnes.
fault-review-unknown = L’une de ces adresses n’appartient à personne dans le répertoire.

### The draft and what is said of it
review-how = Comment répondre
review-how-open = À côté d’un paragraphe sur cette page, par le bouton « Répondre » sous votre invitation, ou dans un fichier :
review-how-announced = Le délai n’a pas commencé.
review-how-closed = Le délai est écoulé. Ce qui arrive encore par courriel est mis en attente d’une décision du Secrétariat.
review-sign-in = Les personnes invitées se connectent d’abord.
review-hand-in = Remettre un fichier
review-afterwards = Ensuite
review-away = Télécharger
review-away-word = le projet au format Word
review-away-table = un tableau à remplir
review-table = Observations et suite donnée
review-dispose = Décider de la suite à donner
review-kept-back = Les observations des autres seront visibles après la clôture.
review-whole = Ensemble du projet
review-more = Voir les autres ({ $n })
review-comment-whole = Observation sur l’ensemble du projet
review-comment-here = Observation sur ce paragraphe
review-comment-on = Observation sur le paragraphe { $number }
review-back = Retour au projet
review-pages = Pages du projet
review-page = Page { $page } sur { $pages }
review-before = Page précédente
review-after = Page suivante
review-walk = D’où vient ce cycle et quelle suite lui a été donnée
review-write = Votre observation
field-comment_text = Observation
field-proposed_text = Texte proposé pour le paragraphe
hint-proposed-text = Le paragraphe tel qu’il est. Modifiez-le ici ; laissez-le tel quel si vous ne proposez rien, ou videz-le pour en proposer la suppression.
field-comment_capacity = Qualité
field-comment_language = Langue de l’observation
review-comment-button = Présenter l’observation
review-seen-public = Chacun pourra la lire sous votre nom ; elle ne peut plus être modifiée ensuite.
review-seen-audience = Les participants à ce cycle pourront la lire sous votre nom ; elle ne peut plus être modifiée ensuite.
review-taken = Observations reçues, à partir de { $number }. La suite qui leur sera donnée vous sera communiquée.
review-for = { $whom } ({ $capacity })
review-named = l’auteur a indiqué « { $place } »
review-proposes = Texte proposé :
review-deletes = Propose de supprimer le paragraphe.
review-taken-up = Repris dans { $version }
fault-review-closed = Le délai est écoulé. Vous pouvez encore l’envoyer par courriel en réponse à votre invitation : le Secrétariat décidera.
fault-review-not-open = Le délai de présentation n’a pas commencé.
fault-review-not-listed = Vous ne figurez pas sur la liste des destinataires. Le Secrétariat peut vous y inscrire.

### Files
review-file-lead = Vos observations sont lues dans le fichier et vous sont montrées avant d’être remises.
review-file-word = Soit modifiez le projet avec le suivi des modifications et des commentaires :
review-file-table = soit remplissez un tableau :
field-comment_file = Le fichier
hint-comment-file = DOCX, XLSX ou CSV, 5 Mo au plus.
review-file-read = Lire le fichier
review-file-title = Voici ce que nous avons lu
review-file-count = Remarques dans le fichier : { $n }.
review-file-unplaced = Sans paragraphe du projet : { $n }. Elles seront rattachées à l’ensemble du projet, avec l’indication que vous avez donnée.
review-unplaced = ce paragraphe n’existe pas
review-file-hand-in = Tout remettre ({ $n })
review-file-other = Envoyer un autre fichier
review-file-done = Ce fichier a été remis.
review-word-how = Veuillez modifier le texte avec le suivi des modifications et utiliser les commentaires pour vos remarques. Laissez les numéros des paragraphes tels quels et renvoyez le fichier sur la page ou au Secrétariat.
review-table-how = Veuillez remplir les deux dernières colonnes ; les lignes vides ne sont pas prises en compte.
review-until = Observations jusqu’au { $at }.
fault-review-no-file = Veuillez choisir un fichier.
fault-review-says-nothing = Le fichier est identique au projet : il ne contient ni modification ni commentaire.
fault-file-too-large = Le fichier est trop volumineux, ou le devient une fois décompressé.
fault-file-entities = Le fichier déclare des entités XML, ce qu’aucun traitement de texte ne fait. Veuillez l’enregistrer à nouveau avec un traitement de texte.
fault-file-old = Le fichier est dans un ancien format ou protégé par un mot de passe. Enregistrez-le en DOCX, XLSX ou CSV sans mot de passe.
fault-file-unknown = Ce n’est ni un fichier Word ni un tableau. Veuillez envoyer un fichier DOCX, XLSX ou CSV.
fault-file-damaged = Le fichier est endommagé et illisible. Veuillez l’enregistrer et l’envoyer à nouveau.
fault-file-no-columns = Le tableau n’a pas de ligne nommant ses colonnes : paragraphe, observation, texte proposé.
fault-file-not-unicode = Le tableau n’est pas en Unicode. Enregistrez-le en « CSV UTF-8 » ou en XLSX.
fault-file-too-many = Le fichier contient plus de 1 000 remarques. Veuillez l’envoyer en plusieurs parties.

### What becomes of the comments
review-waiting = Sans décision : { $waiting } sur { $all }.
review-all = Afficher toutes les observations
review-only-waiting = Afficher seulement celles en attente
review-no-comments = Il n’y a pas encore d’observations.
review-all-decided = Une suite a été donnée à chaque observation.
review-tick = Décider au sujet de { $number }
review-decide = Pour les observations cochées
review-decide-button = Décider
review-told-how = Leurs auteurs le voient aussitôt ; une heure après la première décision, ils en sont informés par courriel.
field-disposition = Suite donnée
disposition-accepted = acceptée
disposition-partly = acceptée en partie
disposition-not-accepted = non acceptée
field-disposition_reason = Motif
hint-disposition-reason = Nécessaire, sauf si l’observation est acceptée telle quelle.
field-taken_up = Version qui la reprend
hint-taken-up = Peut rester vide.
field-comment = Observations cochées
fault-review-none-ticked = Veuillez cocher au moins une observation de ce cycle.
review-column-number = N°
review-column-who = Auteur
review-column-whom = Au nom de
review-column-paragraph = Paragraphe
review-column-draft = Texte actuel
review-column-comment = Observation
review-column-proposed = Texte proposé
review-column-disposition = Suite donnée
review-column-reason = Motif
review-column-taken-up = Reprise dans

### Mails
review-mail-subject = Demande d’observations : { $draft }
review-told-subject = Suite donnée à vos observations : { $draft }
review-told-line = { $number } ({ $place }) : { $disposition }
review-mail-text =
    Bonjour { $name },

    Vos observations sont demandées sur le projet « { $draft } », du { $opens } au { $closes }.

    { $introduction }

    Aucun navigateur n’est nécessaire. Écrivez avec le bouton « Répondre » de votre logiciel de messagerie : une ligne qui commence par le numéro d’un paragraphe suivi de deux points, par exemple 12(a):, porte sur ce paragraphe, et « Texte proposé : » introduit un nouveau texte pour celui-ci. Ce qui précède vaut pour l’ensemble du projet. Vous pouvez écrire dans l’une des six langues.

    Le projet au format Word, à modifier avec le suivi des modifications et des commentaires : { $word }
    Un tableau à remplir : { $table }
    L’un ou l’autre peut revenir joint à votre réponse : les observations qu’il contient seront lues.

    Pour répondre sur la page, ouvrez ce lien et appuyez sur le bouton :

    { $link }

    Le lien ne sert qu’une fois, jusqu’au { $until }. Ensuite, vous pourrez vous connecter sur la page :

    { $page }

    { $treaty }
review-told-text =
    Bonjour { $name },

    Voici la suite donnée à vos observations sur « { $draft } » :

    { $what }

    Le tableau de toutes les observations : { $page }

    { $treaty }
fault-review-file-unread = «{ $file }» : aucune observation n’a pu y être lue. Un fichier Word avec des modifications suivies ou des commentaires est lu, de même qu’un tableau (.xlsx, .csv) ayant des colonnes pour le paragraphe, l’observation et le texte proposé.
