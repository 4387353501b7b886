forum-nav = Forums
forum-list-title = Forums
forum-list-lead = Des discussions en ligne modérées, ouvertes pour un temps, en six langues.
forum-list-none = Il n’y a encore aucun forum.
forum-list-count = Ouverts : { $open } sur { $all }
forum-state = État
forum-posts-title = Messages
forum-open-now = Ouverts en ce moment
forum-yours = Vos forums
forum-running = Forums dont vous avez la charge
nomination-waiting = { $n ->
    [one] Une désignation est en attente
    [many] { $n } de désignations sont en attente
   *[other] { $n } désignations sont en attente
}
forum-none-open = Aucun forum n’est ouvert en ce moment.
forum-closes = clôture : { $when }
forum-answer-how = Choisissez ci-dessous une session ou un sous-thème et écrivez-y, dans l’une des six langues.
forum-mandate = Mandat
forum-mandate-in = { $symbol }, paragraphe { $number }
forum-no-sessions = Ce forum n’a pas encore de session.
forum-set-up = Organisation
forum-walk = Origine et suite donnée : le fil
forum-new-title = Créer un forum
forum-new-lead = Indiquez le sujet et la période d’ouverture. Les sessions, les questions et les participants viennent ensuite.
forum-new-button = Créer le forum
forum-new-next = Ensuite : ses sessions et sous-thèmes.
phase-announced = annoncé
phase-open = ouvert
phase-closed = clos
phase-box-announced = Ouverture
phase-box-open = Clôture
phase-box-closed = Clos

### Setting up
phase-draft = projet
phase-extended = prolongé
phase-summarized = résumé
phase-archived = archivé
phase-box-draft = Ouverture
phase-box-extended = Clôture (prolongée)
phase-box-summarized = Clos
phase-box-archived = Clos
setup-title = Organisation du forum
setup-discard = Abandonner ce projet
setup-discard-what = Le forum disparaît avec ses sessions, ses questions et ses textes, ainsi que sa liste de personnes. Personne n’en a été informé.
setup-discard-button = Abandonner le projet
setup-contents = Vue d’ensemble
setup-wording = Titre et introduction, dans chaque langue
setup-done = fait
setup-to-do = à faire
setup-draft-what = Ce forum est à l’état de projet : seul le Secrétariat le voit, et personne n’a encore reçu de courriel.
announce-title = Ce qu’envoie l’annonce
announce-mails = Courriels
announce-to = Destinataires
announce-without = Sans adresse, aucun courriel
announce-sample = Tel que { $name } le lira :
setup-invited = { $n ->
    [0] Personne n’est encore inscrit sur ses listes.
    [one] { $n } personne inscrite sur ses listes sera invitée par courriel lorsqu’il sera annoncé.
   *[other] { $n } personnes inscrites sur ses listes seront invitées par courriel lorsqu’il sera annoncé.
}
stage-button-published = Annoncer le forum
stage-button-summarized = Marquer comme résumé
stage-button-archived = Archiver
stage-archive-what = Une fois archivé, le forum peut seulement être lu et téléchargé : il ne peut pas être rouvert et ses dates restent ce qu’elles sont.
fault-stage = Cette étape n’est pas possible maintenant.

### Emporter et apporter

archive-take = tout télécharger (ZIP)
archive-bring = Importer un forum
archive-bring-lead = Un forum tenu sur un autre serveur, ou l’historique d’une liste de diffusion, est importé comme forum archivé, avec ses dates, ses fils, ses versions et, lorsqu’ils sont libres, ses numéros.
archive-hint = Une archive (ZIP) ou son forum.json, tels qu’on les télécharge ici, ou une boîte aux lettres (mbox) contenant les messages d’une liste. Au plus 12 Mo ; les fichiers plus volumineux s’importent sur le serveur avec « rapporteur forum import ».
archive-people = Les personnes qui s’y sont exprimées ne reçoivent pas de compte : elles figurent au répertoire comme propositions, sous leur seul nom.
archive-bring-button = Importer
archive-preview-button = Montrer ce qui serait repris
archive-preview = Ce qui serait repris
archive-preview-lead = Rien n’est encore repris. Ce qui est repris n’est visible que du Secrétariat, jusqu’à ce qu’un fonctionnaire le rende public.
archive-before = Ces archives ont déjà été reprises : { $forum }. Elles ne le sont pas deux fois.
archive-own = Ces archives proviennent de ce serveur : { $forum }. Repris, le forum y figurerait deux fois.
archive-that-forum = le forum
archive-source = Provenance
archive-places = Parties
archive-places-count = Sessions : { $sessions } · sous-thèmes : { $topics }
archive-span = du { $from } au { $until }
archive-languages = Langues
archive-files = Fichiers
archive-files-count = { $n } ({ $size } ko)
archive-people-known = Noms qui figurent au répertoire
archive-people-unknown = Noms qui n’y figurent pas
archive-parties-unknown = Gouvernements inconnus ici
archive-left-out = Ce qui n’est pas repris
archive-left-unreadable = courriels illisibles : { $n }
archive-left-empty = courriels sans texte ni fichier : { $n }
archive-left-twice = courriels en double : { $n }
archive-left-files = fichiers de types non acceptés : { $n }
archive-other = Choisir un autre fichier
archive-hidden = visible du seul Secrétariat
archive-publish = Le rendre public
archive-hide = Le retirer de la vue du public
archive-hide-what = Retiré, il reste ici avec tout ce qui a été dit, pour le seul Secrétariat, et peut être rendu public de nouveau. Le journal garde qui l’a fait.
field-archive = Fichier
archive-from = Importé de { $source }.
archive-invented = Les personnes et les propos sont inventés.
fault-archive-none = Veuillez choisir un fichier.
fault-archive-kind = Ce n’est ni une archive de forum ni une boîte aux lettres.
fault-archive-damaged = Le fichier est endommagé.
fault-archive-large = Ce qui sort du fichier est plus grand que ce qu’une page accepte. L’exploitant peut le reprendre sur le serveur avec « rapporteur forum import ».
fault-archive-field = Un élément du fichier n’est pas conforme. Rien n’a été importé ; l’endroit est indiqué ci-dessous.
fault-archive-empty = La boîte aux lettres ne contient aucun message lisible.

manner-nominated = désigné
manner-invited = invité
manner-open = inscrit
topic-answer = Pour répondre
topic-answer-how = Écrivez ci-dessous, dans l’une des six langues.
topic-answer-below = Choisissez l’un des sous-thèmes ci-dessous.
topic-answer-closed = La discussion est close. Ce qui a été dit reste ici.
topic-answer-later = La discussion n’est pas encore ouverte.
topic-moderator = Modérateur
topic-afterwards = Ensuite
topic-afterwards-what = Ce qui est dit ici alimente le rapport. Sous chaque message, vous voyez où il a été repris.
topic-subtopics = Sous-thèmes
topic-no-posts = aucun message
topic-first = Personne n’a encore écrit. Envoyez le premier message.
topic-none-came = Aucun message n’a été reçu.
topic-last = dernier : { $number }, { $date }
wording-title = Autres langues
wording-button = Enregistrer
part-title = Ajouter une session ou un sous-thème
part-button = Ajouter
part-new-session = une nouvelle session
part-new-topic = un sous-thème de la session { $number }
question-title = Ajouter des questions d’orientation
question-button = Ajouter les questions
post-write = Écrire un message
post-button = Publier
post-reply = Répondre
post-removed = Retiré par le modérateur
### Writing and changing a post
post-preview = Aperçu
post-quote = Citer
post-edited = modifié le { $time }
draft-button = Conserver comme brouillon
draft-discard = Supprimer le brouillon
draft-kept = Votre brouillon du { $time }. Il n’est visible que par vous.
draft-kept-now = Conservé comme brouillon.
draft-kept-here = Pas de connexion : votre texte est conservé dans ce navigateur.
draft-reply = Vous avez commencé une réponse à { $number }.
draft-other = Vous avez commencé un message ici.
edit-title = Modifier
edit-button = Enregistrer la nouvelle version
edit-until = Jusqu’au { $time }, tant que personne n’y a répondu ou ne l’a cité. Les versions antérieures demeurent et restent lisibles.
version-title = Versions de
version-only = Il n’a jamais été modifié.
version-what = La plus récente d’abord. Les ajouts sont soulignés, les suppressions barrées.
version-corrected = { $who } (Secrétariat) a corrigé ce qui avait été enregistré. Motif :
version-number = Version { $n }
version-digest = Empreinte du contenu (SHA-256) :
version-receipt = Récépissé
forum-local = { $date }, { $time } ({ $zone })
forum-calendar = Ajouter à mon agenda (.ics)
question-released = paraîtra le { $when }
told-opened = ouvert
told-closing = clôture dans deux jours
told-extended = nouvelles dates
told-closed = clos
told-subject = { $forum } : { $what }
told-text-opened = Le forum est ouvert jusqu’au { $closes }. Écrivez sur sa page ou répondez à ses courriels, dans l’une des six langues.
told-text-closing = Le forum se clôt le { $closes }. Si vous vouliez écrire, il en est encore temps.
told-text-closed = Le forum s’est clos le { $closes }. Ce qui a été dit reste sur sa page, et sous chaque message vous verrez où il a été repris.
told-text =
    Bonjour { $name },

    { $forum }

    { $news }

    La page du forum : { $page }
texts-title = Ce que l’on dit du forum
texts-lead = Dans chaque langue ; à défaut, la plus proche est affichée. Un champ vide retire le texte.
texts-show = Afficher cette langue
texts-button = Enregistrer ces textes
background-title = Document d’information
background-none = Aucun document.
background-button = Ajouter le document
copy-title = Copier ce forum
copy-lead = Crée un nouveau projet avec les mêmes sessions, sous-thèmes, questions, règles et textes, dans toutes les langues.
copy-people = avec ses participants et ses modérateurs
copy-button = Copier
field-conduct = Règles de conduite
field-afterwards = Ce qui se passe ensuite
field-outcome = Où suivre les résultats
field-background = Cote d’un document
field-released_on = Paraissent le
field-released_at = Heure
hint-conduct = Affichées à tous avant d’écrire.
hint-afterwards = Ce que devient ce qui est dit, et qui décide.
hint-outcome = En toutes lettres ou sous forme d’adresse.
hint-background = Telle qu’elle est citée, par exemple LL/LG/1/2.
hint-released-on = Vide : immédiatement. À une date ultérieure, elles paraissent d’elles-mêmes.
fault-symbol = Aucun document ne porte cette cote.
nomination-title = Désignations
nomination-lead = Les gouvernements et les organisations désignent par lettre ; le Secrétariat confirme, et toute personne confirmée est invitée par courriel.
nomination-none = Personne n’a encore été désigné.
nomination-new = Désigner une personne
nomination-button = Désigner
nomination-confirm = Confirmer
nomination-decline = Refuser
nomination-owner = Dans le répertoire, cette adresse est celle de { $who }.
nomination-owner-of = Dans le répertoire, cette adresse est celle de { $who } ({ $whose }).
nomination-closed = Ce forum ne reçoit pas de désignations en ce moment.
nomination-form-title = Formulaire de désignation
nomination-form-how = Un service qui n’utilise que le courriel remplit ce formulaire et l’envoie à { $address }, la lettre jointe. Le Secrétariat l’enregistre.
nomination-form-mail = Écrire le courriel
nomination-mail-form = Désignation pour « { $forum } ». Veuillez écrire après chaque deux-points et joindre la lettre.
nomination-word-title = Remplir le formulaire sous forme de fichier Word
nomination-word-download = Télécharger le formulaire (DOCX)
nomination-word-button = Lire le formulaire
nomination-word-read = Le formulaire a été lu et rien n’est encore envoyé. Veuillez vérifier ce qu’il dit, choisir la lettre et désigner.
nomination-word-window = Le forum est ouvert du { $opens } au { $closes }.
nomination-word-until = Les désignations sont attendues d’ici au { $until }.
nomination-word-how = Remplissez ce formulaire et envoyez-le à { $address }, la lettre jointe, ou choisissez le fichier sur la page { $page } pour le vérifier avant l’envoi.
nomination-word-nominator = Gouvernement ou organisation qui désigne
nomination-asked-title = Qui a été sollicité
nomination-asked-none = Personne n’a encore été sollicité.
nomination-asked = Sollicités : { $asked }. Ont désigné : { $did }. Sans réponse : { $silent }.
nomination-asked-who = Qui a été sollicité, et ce qu’il a fait
nomination-asked-column = Gouvernement, organisation ou groupe
nomination-asked-on = Sollicité le
nomination-asked-until = Délai
nomination-asked-did = Désignations
nomination-asked-reminded = rappel le { $day }
nomination-asked-nothing = aucune
nomination-asked-own = Le { $day }, { $whose } a été invité à désigner des personnes d’ici au { $until }.
nomination-asked-of-you = Vous êtes invités à désigner des personnes
nomination-remind = Rappeler à ceux qui n’ont pas répondu ({ $n })
nomination-call-title = Appel à désignations
nomination-call-lead = Chacun est sollicité par courriel, dans sa langue, le formulaire joint. Qui a déjà été sollicité ne l’est pas une seconde fois.
nomination-call-no-parties = aucun gouvernement
nomination-call-show = Afficher qui est sollicité
nomination-call-whom = Qui est sollicité
nomination-call-reached = Courriels qui partent : { $n }.
nomination-call-before = Déjà sollicités : { $n }.
nomination-call-list = Qui ils sont
nomination-call-vacant = Non sollicités, la fonction étant vacante ou son titulaire sans adresse ({ $n }) :
nomination-call-with = Joint à chaque courriel :
nomination-call-send = Envoyer l’appel ({ $n })
nomination-call-subject = { $forum } : désignations d’ici au { $until }
nomination-call-subject-again = Rappel : { $forum } : désignations d’ici au { $until }
nomination-call-asks = { $treaty } invite { $whose } à désigner des personnes pour le forum en ligne « { $forum } » d’ici au { $until }.
nomination-call-reminds = Le { $day }, { $whose } a été invité à désigner des personnes pour le forum en ligne « { $forum } » d’ici au { $until }. Aucune désignation n’est encore parvenue.
nomination-call-text =
    Bonjour { $name },

    { $asks } Le forum est ouvert du { $opens } au { $closes }.

    Vous pouvez remplir le formulaire joint et l’envoyer, avec la lettre de désignation, en réponse à ce courriel ou à { $address }.

    Pour désigner sur la page, ouvrez ce lien et appuyez sur le bouton :

    { $link }

    Le lien ne sert qu’une fois, jusqu’au { $good }. La page est :

    { $page }

    Le Secrétariat confirme ou refuse chaque désignation et vous en informe par courriel.
nomination-mail-title = Une désignation par courriel
nomination-mail-no-office = L’auteur de ce courriel n’exerçait à sa réception aucune fonction qui permette de désigner.
nomination-mail-no-file = aucun d’entre eux
nomination-mail-entered = Le Secrétariat a enregistré la désignation de { $who } que vous avez envoyée par courriel. Sa décision vous sera communiquée.
nomination-mail-subject = { $forum } : désignation de { $who }
nomination-mail-confirmed = Le Secrétariat a confirmé la désignation de { $who } et lui a envoyé une invitation par courriel.
nomination-mail-declined = Le Secrétariat n’a pu confirmer la désignation de { $who } : { $reason }
forum-nominate = Désigner une personne pour ce forum
decision-proposed = en attente de la décision du Secrétariat
decision-confirmed = confirmée
decision-declined = refusée
nominee-f = femme
nominee-m = homme
nominee-x = autre
field-given = Prénom
field-family = Nom
field-nominee_address = Adresse électronique de la personne désignée
field-gender = Genre
field-position = Fonction ou profession
field-letter = Lettre
field-field_of_work = Domaine d’activité
field-qualifications = Qualifications
field-letter_file = La lettre, sous forme de fichier
field-correction_reason = Motif de la correction
field-filled_form = Le formulaire, rempli
field-nominate_for = Désignation au nom de
field-call_instrument = Parties à
field-organizations = organisations qui ont quelqu’un dans le répertoire
field-groups = groupes de Parties, par leurs coordonnateurs
field-call_until = Désignations d’ici au
field-letter_attached = La lettre, parmi les fichiers du courriel
field-decline_reason = Motif, en cas de refus
field-same_person = La personne désignée est bien celle-ci
field-decision = Décision
hint-letter = Sa référence, sa date et son signataire.
hint-letter_file = Un document ou une image de 10 Mo au plus. Seuls le Secrétariat et vous pouvez l’ouvrir.
hint-correction_reason = Chacun le lit à côté de la version, et le signataire en est informé.
hint-filled_form = Le fichier Word (DOCX). Rien n’est encore envoyé : vous verrez ce qui a été lu et pourrez le modifier.
hint-call_until = Le dernier jour, tel qu’il figure dans le courriel. Ce qui arrive ensuite est accepté tant que dure le forum.
fault-mail-address = Veuillez indiquer une adresse électronique telle que nom@example.org.
fault-nominated = Une personne ayant cette adresse est déjà désignée pour ce forum.
fault-correction-same = Rien n’a été modifié.
fault-form-missing = Veuillez choisir le formulaire que vous avez rempli.
fault-form-other = Ce n’est pas le formulaire de désignation. Veuillez le télécharger, le remplir et le choisir ici.
fault-form-blank = Rien n’est rempli dans ce formulaire.
fault-form-large = Ce fichier est trop volumineux pour un formulaire. Veuillez choisir le formulaire seul, sans images.
fault-form-old = Ce fichier est dans un ancien format ou protégé par un mot de passe. Veuillez l’enregistrer en DOCX sans mot de passe.
fault-form-damaged = Ce fichier est endommagé et illisible. Veuillez l’enregistrer à nouveau et le choisir encore une fois.
fault-form-kind = Ce n’est pas un fichier Word. Veuillez enregistrer le formulaire en DOCX.
fault-call-until = Veuillez choisir un jour entre aujourd’hui et la fin du forum.
fault-call-nobody = Il ne reste personne à solliciter.
fault-decline-reason = Veuillez indiquer le motif : l’auteur de la désignation en est informé.
fault-same-person = Veuillez cocher que la personne désignée est bien celle que le répertoire connaît à cette adresse, ou refuser la désignation.

### Files of a post
field-file = Fichiers
hint-file = Des documents, des tableaux ou des images. Fichiers : { $n } au plus, de { $largest } Mo au plus chacun et de { $together } Mo au total.
file-size = { $n } ko
### What is decided about a post
post-pending = En attente du modérateur
post-refused = Non admis
post-withdrawn = Retiré par son auteur
decide-withdraw = Retirer
decide-remove = Retirer du forum
decide-what-withdraw = Votre texte disparaît de toutes les pages. Le numéro demeure, avec votre motif et la date d’aujourd’hui : quiconque le cherche constate que vous l’avez retiré.
decide-what-remove = Le texte disparaît de toutes les pages. Le numéro demeure, avec le motif et la date d’aujourd’hui. Le motif est communiqué à l’auteur.
decide-back = Laisser tel quel
field-why = Motif
hint-why = En une phrase. Tout le monde peut la lire.
post-in-reply-to = en réponse à { $number }
post-for = pour { $whom } ({ $capacity })
post-parties = { $n ->
    [one] Au nom d’une Partie
    [many] Au nom de { $n } de Parties
   *[other] Au nom de { $n } Parties
}
post-parties-named = { $n ->
    [one] Au nom d’une Partie : { $names }
    [many] Au nom de { $n } de Parties : { $names }
   *[other] Au nom de { $n } Parties : { $names }
}
post-answers = répond à { $numbers }
post-receipt = Merci. Votre message porte le numéro { $number }.
post-receipt-digest = Empreinte de ce qui a été reçu :
post-receipt-keep = Conservez le récépissé : il prouve ce qui a été reçu, et quand.
post-receipt-next = Vous verrez en dessous où il est repris.
post-public = Ce que vous publiez est public, sous votre nom et dans la qualité indiquée.
post-sign-in = Les participants se connectent pour écrire.
post-not-listed = Vous n’êtes pas parmi les personnes qui peuvent écrire dans ce forum. Si vous devez en faire partie, écrivez au Secrétariat.
post-cited = Cité dans { $paragraph }
post-cited-recommendation = Cité dans la recommandation { $recommendation }
post-cited-led = Cité au paragraphe { $paragraph }, qui a conduit à la recommandation { $recommendation }
post-cited-and = { $cited } : { $reported }
post-reported = { $reported } sur { $asked } ont fait rapport
said-title = { $party } : ce qui a été dit
said-nothing = { $party } : aucun message pour l’instant.
said-number = Numéro
said-what = Objet
said-became = Suite donnée
said-cited = cité au paragraphe { $paragraph }
said-not-used = pas encore repris
participant-title = Participants
participant-list = Liste des participants
participant-none = Personne ne figure encore sur la liste.
participant-add = Ajouter des participants
participant-add-button = Les ajouter
participant-who = Nom
participant-whose = Au nom de
participant-alone = à titre personnel
participant-as-directory = selon le répertoire
participant-of = { $part } sur { $whole }
participant-posted = Ont écrit
participant-women = Femmes
participant-unknown = Personne dans le répertoire n’a ces adresses :
participant-withdraw = Retirer de la liste
participant-withdrawn = n’est plus sur la liste
participant-change = Modifier
moderator-title = Modérateurs
moderator-button = Nommer
moderator-none = aucun
moderator-no-session = Ajoutez d’abord une session.
field-introduction = Présentation
field-opens_on = Ouverture le
field-closes_on = Clôture le
field-mandate = Mandat
field-addresses = Adresses électroniques
field-address = Adresse électronique
field-questions = Questions
field-answers = Répond aux questions d’orientation
field-capacity = Qualité
field-manner = Mode de participation
field-part_of = Fait partie de
field-session = Session
hint-forum-title = Le sujet, en une ligne.
hint-forum-introduction = Pourquoi il a lieu et ce que deviendront les contributions.
hint-opens-on = À partir de 00:00 UTC.
hint-closes-on = Jusqu’à la fin de cette journée, UTC.
hint-mandate = Le paragraphe qui l’a demandé, le cas échéant : la cote et le numéro, par exemple LL/SM/DEC/3/5, 3.
hint-number = Par exemple I ou (ii).
hint-optional = Peut rester vide.
hint-questions = Une par ligne.
hint-post = Markdown est accepté ; #12 devient un lien vers le message 12.
hint-addresses = Une par ligne, pour des personnes du répertoire.
hint-wording = Le même texte dans la langue choisie.
fault-capacity = Vous ne pouvez pas vous exprimer ici en cette qualité.
fault-closed = La discussion est close. Votre texte est conservé ici ; envoyez-le au Secrétariat.
fault-divided = Cette session a des sous-thèmes. Votre texte est conservé ici ; publiez-le dans le sous-thème dont il relève.
fault-many-addresses = Mille adresses au plus peuvent être ajoutées à la fois. Veuillez les ajouter en plusieurs fois.
fault-mandate = Ce paragraphe n’existe pas.
fault-manner = Veuillez choisir dans la liste.
fault-no-such-voice = Aucune fonction ne leur permet de s’exprimer en cette qualité.
fault-question = Cette question d’orientation ne figure plus ici. Veuillez choisir de nouveau.
fault-not-open = La discussion n’est pas encore ouverte. Votre texte est conservé ici ; envoyez-le une fois qu’elle le sera.
fault-order = La clôture doit suivre l’ouverture.
fault-session = Cette session n’existe pas ici.
fault-session-used = Cette session contient déjà des messages ; elle ne peut être divisée.
fault-wording-stale = Quelqu’un d’autre a modifié ce texte entre-temps : il figure ci-dessus. Votre texte figure ci-dessous ; enregistrez de nouveau s’il doit être retenu.
fault-setup-stale = Quelqu’un d’autre a modifié ceci entre-temps : ce qui vaut maintenant figure ci-dessus. Votre texte est conservé ; enregistrez de nouveau s’il doit être retenu.
stale-by = Modifié par { $who }, { $time }
stale-nothing = rien
fault-unknown-address = Certaines de ces adresses ne figurent pas dans le répertoire.
forum-owner = Responsable
forum-owner-who = Le Secrétariat
answer-by-mail = Ou par courriel : répondez simplement à tout avis de message, et votre réponse devient un message du forum.
forum-posts = { $n ->
    [0] aucun message pour l’instant
    [one] { $n } message
   *[other] { $n } messages
}
forum-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
forum-in-days = { $n ->
    [0] aujourd’hui
    [one] { $n } jour restant
   *[other] { $n } jours restants
}
topic-older = { $n ->
    [one] { $n } plus ancien
   *[other] { $n } plus anciens
}
topic-newer = { $n ->
    [one] { $n } plus récent
   *[other] { $n } plus récents
}
participant-gender-unknown = { $n ->
    [one] genre non indiqué : { $n } personne
   *[other] genre non indiqué : { $n } personnes
}
topic-figures = { $posts ->
    [one] { $posts } message
   *[other] { $posts } messages
} { $parties ->
    [0] d’aucune Partie
    [one] de { $parties } Partie
   *[other] de { $parties } Parties
} et { $organizations ->
    [0] d’aucune organisation
    [one] de { $organizations } organisation
   *[other] de { $organizations } organisations
}
participant-figures = { $people ->
    [0] personne
    [one] { $people } personne
   *[other] { $people } personnes
}, { $parties ->
    [0] aucune Partie
    [one] { $parties } Partie
   *[other] { $parties } Parties
} et { $organizations ->
    [0] aucune organisation
    [one] { $organizations } organisation
   *[other] { $organizations } organisations
}
topic-questions = { $n ->
    [one] Question d’orientation
   *[other] Questions d’orientation
}
post-level = Réponse, niveau
post-late = reçu après la clôture

### Moderators' summaries
summary-title = Résumés des modérateurs
summary-of = Résumé
summary-whole = Résumé de la session
summary-week = Résumé de la semaine { $n }
summary-span = { $from } – { $until }
summary-what = Tant que vous ne le publiez pas, seuls les modérateurs et le Secrétariat voient ce qui est écrit ici. Ensuite, c’est un message comme les autres : il est envoyé, on peut y répondre, et il figure en tête de la session.
summary-is = Il est publié en tant que { $number }. Ce que vous modifiez devient une nouvelle version ; les versions précédentes restent lisibles.
summary-words = Le résumé
hint-summary = Markdown. Désignez chaque message que vous reprenez par son numéro, par exemple #12 : il devient un lien, et le message indiquera où il a été repris.
summary-publish = Publier le résumé
summary-amend = Enregistrer la nouvelle version
summary-kept = Enregistré par { $who }, { $time }.
summary-said = Ce qui a été dit
summary-used = { $all ->
    [one] Repris : { $used } sur { $all } message
   *[other] Repris : { $used } sur { $all } messages
}
summary-in = repris
summary-none = pas commencé
summary-out = publié
summary-due = attendu maintenant
moderate-summaries = { $n ->
    [one] { $n } résumé est attendu
   *[other] { $n } résumés sont attendus
}
fault-summary-stale = Quelqu’un d’autre a travaillé à ce résumé entre-temps. Son texte figure ci-dessous ; réunissez les deux et envoyez de nouveau.

### Proceedings
proceedings-title = Actes
proceedings-whole = Les actes de tout le forum
proceedings-discussion = La discussion
proceedings-what = Toutes les contributions en un volume, par question d’orientation, chacune dans la langue où elle a été écrite. Imprimez cette page pour l’avoir sur papier ou en PDF.
proceedings-window = Du { $from } au { $until }
proceedings-contents = Sommaire
proceedings-contributors = Ont contribué
proceedings-further = Autres contributions
proceedings-also = Y répondent aussi

### Asking everybody, and reminding
question-pending = traduction en attente
prompt-title = Poser une question à tous
prompt-what = Tant que le forum est ouvert, toute nouvelle question est annoncée par courriel à tous les inscrits, qui peuvent y répondre avec le bouton « Répondre ». Elle peut paraître d’abord dans une seule langue ; dans les autres, elle est signalée jusqu’à sa traduction.
prompt-mail-subject = { $n ->
    [one] { $forum } : une nouvelle question à tous
   *[other] { $forum } : de nouvelles questions à tous
}
prompt-mail-how = Vous pouvez répondre à ce courriel avec le bouton « Répondre » habituel, dans l’une des six langues : ce que vous écrivez devient un message du forum. Ou écrivez sur la page : { $page }
prompt-mail-text =
    Bonjour { $name },

    { $forum }
    { $place }

    { $questions }

    { $how }
reminder-title = Rappel aux personnes qui n’ont pas écrit
reminder-waiting = Rappels proposés : { $n }
reminder-lead = Un modérateur le propose, un fonctionnaire du Secrétariat l’envoie. Il n’est adressé qu’aux inscrits qui n’ont pas encore écrit au moment de l’envoi, à chacun dans sa langue, avec les adresses auxquelles un courriel devient un message du forum.
reminder-people = { $n ->
    [one] { $n } personne inscrite n’a pas écrit.
   *[other] { $n } personnes inscrites n’ont pas écrit.
}
reminder-language = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
reminder-usual = Le forum « { $forum } » est ouvert jusqu’au { $closes }, et nous n’avons pas encore reçu de message de votre part. Quelques phrases tirées de votre expérience seraient utiles, dans celle des six langues que vous écrivez le mieux. Si une autre personne est mieux placée pour répondre, veuillez lui transmettre ce courriel.
reminder-more = Sous votre texte figurent les adresses auxquelles un courriel devient un message du forum, la page du forum et le moyen de quitter sa liste.
reminder-propose = Proposer un rappel
reminder-waits = Un rappel attend la décision du Secrétariat
reminder-officer = Un fonctionnaire du Secrétariat en décide.
reminder-proposed = Proposé par { $who }, { $time }
reminder-send = { $n ->
    [one] L’envoyer à { $n } personne
   *[other] L’envoyer à { $n } personnes
}
reminder-decline = Ne pas l’envoyer
reminder-past = Rappels précédents
reminder-sent = { $n ->
    [0] envoyé à personne
    [one] envoyé à { $n } personne
   *[other] envoyé à { $n } personnes
}
reminder-not-sent = non envoyé :
reminder-mail-subject = { $forum } : votre avis nous manque
reminder-mail-text =
    Bonjour { $name },

    { $words }

    Vous pouvez écrire par courriel, sans vous connecter. Ce que vous envoyez à l’une de ces adresses y devient votre message :

    { $places }

    La page du forum : { $page }
    Ne plus recevoir les courriels de ce forum : { $settings }
hint-reminder-why = La personne qui l’a proposé lira pourquoi.
field-reminder = Rappel
fault-reminder-closed = Le forum n’est pas ouvert : personne ne pourrait répondre.
fault-reminder-nobody = Tous les inscrits ont écrit.
fault-reminder-waits = Un autre rappel attend déjà la décision du Secrétariat.
moderate-pending-words = Questions en attente de traduction
moderate-pending-questions = { $n ->
    [one] { $n } question n’est pas disponible dans les six langues
   *[other] { $n } questions ne sont pas disponibles dans les six langues
}

### How somebody hears of a place by mail.
### Moderating
thread-split = { $number } a été détaché de { $from }.
moderate-pending = { $n ->
    [one] { $n } message attend d’être admis
   *[other] { $n } messages attendent d’être admis
}
moderate-pending-title = Messages qui attendent d’être admis
decide-admit = Admettre
decide-refuse = Ne pas admettre
decide-what-refuse = Le message n’est montré qu’à son auteur et aux modérateurs. L’auteur est informé des raisons par courriel.
decided-subject-admit = Votre message { $number } est publié dans le forum
decided-subject-refuse = Votre message { $number } n’a pas été admis
decided-subject-remove = Votre message { $number } a été retiré
decided-admit = Le modérateur a admis votre message { $number } : chacun peut maintenant le lire.
decided-refuse = Le modérateur n’a pas admis votre message { $number }.
decided-remove = Le modérateur a retiré votre message { $number }. Son numéro demeure, avec le motif.
decided-reason = Motif : { $reason }
decided-text =
    Bonjour { $name },

    { $what }

    { $reason }

    { $page }

    Voici ce que vous avez écrit :

    { $text }

    { $treaty }
field-phrase = Phrase type
phrase-own = seulement dans mes propres termes
phrase-off-topic = Ce message ne porte pas sur le sujet de la discussion.
phrase-conduct = Ce message ne respecte pas les règles de conduite.
phrase-personal = Ce message contient des données personnelles d’autrui.
phrase-duplicate = Les mêmes propos figurent déjà dans la discussion.
field-phrase-off-topic = Hors sujet
field-phrase-conduct = Règles de conduite
field-phrase-personal = Données personnelles
field-phrase-duplicate = Déjà dit
phrase-title = Phrases types
phrase-lead = Les modérateurs s’en servent pour expliquer leurs décisions, dans la langue du message.
phrase-show = Afficher
moderation-to-pre = Voir ses messages avant leur parution
moderation-to-post = Laisser paraître ses messages aussitôt
thread-title = Fil
thread-what = Quelle que soit la décision, le numéro et les liens demeurent, et la décision est consignée avec son motif.
thread-begins = Le fil commence par { $number }.
thread-button = Décider
thread-pinned = épinglé
thread-closed = fermé
thread-moved = { $number } a été déplacé avec ses réponses { $place }.
thread-moved-place = ailleurs dans le forum
thread-do-pin = Épingler le fil
thread-do-unpin = Ne plus épingler le fil
thread-do-close = Fermer le fil : plus de réponses
thread-do-reopen = Rouvrir le fil
thread-do-move = Déplacer le fil
thread-do-split = Faire de cette réponse un fil à part
field-what = Décision
field-place = Où, en cas de déplacement
fault-thread-what = Cela ne peut pas être décidé dans l’état actuel du fil.
fault-thread-place = Cet endroit n’existe pas dans ce forum.
fault-thread-closed = Le modérateur a fermé ce fil. Votre texte est conservé ici ; publiez-le dans un nouveau fil.
moderate-title = Espace de modération
moderate-waits = Ce qui attend
moderate-nothing-waits = Rien n’attend pour le moment.
moderate-held = { $n ->
    [one] { $n } courriel est retenu et attend la décision du Secrétariat
   *[other] { $n } courriels sont retenus et attendent la décision du Secrétariat
}
moderate-unanswered = { $n ->
    [one] { $n } message resté sans réponse
   *[other] { $n } messages restés sans réponse
}
moderate-unanswered-title = Messages restés sans réponse
moderate-thin = { $n ->
    [one] { $n } question d’orientation qui a peu de réponses
   *[other] { $n } questions d’orientation qui ont peu de réponses
}
moderate-thin-title = Questions d’orientation qui ont peu de réponses
moderate-answers = { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
}
moderate-silent-count = { $n ->
    [one] { $n } personne inscrite n’a pas encore écrit
   *[other] { $n } personnes inscrites n’ont pas encore écrit
}
moderate-silent-title = Qui n’a pas encore écrit
moderate-group-spoke = (son groupe s’est exprimé : { $groups })
moderate-silent-what = Visible des seuls modérateurs et du Secrétariat. Rien n’est enregistré de ce que chacun lit.
moderate-all-spoke = Toutes les personnes inscrites ont écrit.
moderate-per-day = Messages par jour
moderate-day = Jour
moderate-heard = Qui s’est exprimé
moderate-legend = Signification des carrés
moderate-table = Les mêmes données en tableau
moderate-party = Partie
moderate-group = Groupe régional
heard-heard = s’est exprimée comme gouvernement
heard-people-heard = seules des personnes désignées par elle se sont exprimées
heard-silent = inscrite, pas encore entendue
heard-absent = aucune personne inscrite
gender-f = femmes
gender-m = hommes
gender-x = autre
gender-not-stated = non précisé
participation-title = Participation
participation-lead = Ont écrit : { $posted } des { $listed } personnes inscrites ; messages en tout : { $posts }.
participation-at = État au { $at }.
participation-how = « Ont écrit » compte les personnes inscrites ; les messages comptent là où ils ont été écrits, quelle que soit la voie. Un gouvernement est entendu lorsqu’il s’exprime comme tel.
participation-all = Ensemble
participation-by-capacity = Par qualité
participation-by-group = Par groupe régional
participation-by-party-group = Par groupe de Parties
participation-parties-apart = Parties qui se sont aussi exprimées elles-mêmes
participation-by-region = Par région
participation-by-party = Par Partie
participation-by-gender = Par genre
participation-by-question = Par question d’orientation
participation-capacity = Qualité
participation-group = Groupe régional
participation-region = Région
participation-party = Partie
participation-gender = Genre
participation-no-party = Organisations et autres, sans gouvernement
participation-no-region = Région non précisée
participation-others = Modérateurs, Secrétariat et personnes qui ne sont plus inscrites
participation-only-spoken = Seules sont nommées ici les Parties qui se sont exprimées, elles-mêmes ou par des personnes désignées.
participation-no-questions = Ce forum n’a pas encore de questions d’orientation.
participation-answers = Réponses, sur les messages
participation-people = Personnes
participation-governments = Gouvernements
participation-governments-listed = Gouvernements inscrits
participation-governments-heard = se sont exprimés comme tels
participation-people-heard = se sont exprimés, eux ou des personnes désignées par eux
notices-title = Par courriel
notices-lead = Choisissez les courriels qui vous informeront de ce qui se dit ici. Le choix le plus proche d’un message l’emporte.
notices-each = tous les messages
notices-replies = les réponses à mes messages
notices-daily = un récapitulatif chaque matin
notices-weekly = un récapitulatif chaque lundi matin
notices-none = rien
notices-first = tous les messages, jusqu’à ce que la personne choisisse
notices-above = comme au niveau supérieur
notices-unset = aucun choix
notices-thread = Fil { $number }
notices-button = Enregistrer
notices-how = On répond à un avis avec le bouton « Répondre » de son logiciel de messagerie : ce que vous écrivez paraît dans le fil, sous votre nom.
notices-begin = Pour ouvrir ici un nouveau fil par courriel, écrivez à votre adresse personnelle :
post-follow = Par courriel
leave-title = Courriels de ce forum
leave-what = Choisissez les courriels que vous souhaitez encore recevoir. Rien ne change avant que vous n’appuyiez sur le bouton.
leave-done = Enregistré.
leave-button = Enregistrer

### The digest of a forum.
digest-mail-subject = { $n ->
    [one] { $n } nouveau message
   *[other] { $n } nouveaux messages
} : { $forum }
digest-mail-daily = { $n ->
    [one] Un message a été écrit
   *[other] { $n } messages ont été écrits
} depuis votre dernier récapitulatif dans le forum « { $forum } ».
digest-mail-weekly = { $n ->
    [one] Cette semaine, un message a été écrit
   *[other] Cette semaine, { $n } messages ont été écrits
} dans le forum « { $forum } ».
digest-mail-post = { $number } · { $who } · { $at }
digest-mail-read = Dans son fil : { $page }
digest-mail-more = { $n ->
    [one] Et un autre message :
   *[other] Et { $n } autres messages :
} { $page }
digest-mail-answer = Pour répondre à { $number } par courriel, écrivez à : { $address }
digest-mail-how = Pour répondre à un message par courriel, écrivez à l’adresse qui figure au-dessous : ce que vous écrivez paraît sous votre nom, dans l’une des six langues. Le bouton « Répondre » ne dit pas de quel message il s’agit.
digest-mail-text =
    { $lead }

    { $posts }

    ____
    { $how }

    Le forum : { $page }
    Plus, moins ou pas de courriels : { $settings }

### Who is told what.
participant-invited-how = Chacun reçoit par courriel une invitation dans sa langue, avec un lien de connexion.
field-notices = Avis par courriel pour
invitation-mail-places =
    Pour ouvrir vous-même un fil par courriel, écrivez à :
    { $places }
invitation-mail-places-later = Pour ouvrir vous-même un fil par courriel, vous trouverez votre adresse sur la page du forum dès qu’il aura ses sessions.
invitation-mail-subject = Invitation au forum en ligne « { $forum } »
invitation-mail-text =
    Bonjour { $name },

    Nous vous invitons à participer au forum en ligne « { $forum } » (en qualité de : { $capacity }). Il est ouvert du { $opens } au { $closes }.

    Aucun navigateur n’est nécessaire. Chaque message vous parvient par courriel ; ce que vous écrivez avec le bouton « Répondre » de votre logiciel de messagerie paraît dans le forum sous votre nom, dans l’une des six langues.

    { $begin }

    Pour lire et écrire sur la page, ouvrez ce lien et appuyez sur le bouton :

    { $link }

    Le lien ne sert qu’une fois, jusqu’au { $until }. Vous pourrez ensuite en demander un autre sur la page du forum :

    { $page }

    { $treaty }
notice-mail-sender = { $who } · { $treaty }
notice-mail-who = { $who }, { $as }
notice-mail-how = Pour répondre, utilisez le bouton « Répondre » de votre logiciel de messagerie : ce que vous écrivez paraît sous votre nom, dans l’une des six langues.
notice-mail-begin = Pour ouvrir ici un nouveau fil, écrivez à : { $begin }
notice-mail-reads = Vous suivez ce forum ; ce sont ses participants qui y écrivent.
notice-mail-text =
    { $text }

    ____
    Message { $number } de { $who } ({ $at }), forum « { $forum } », { $place }.

    { $how }

    Dans son fil : { $page }
    Moins de courriels, ou aucun : { $settings }
plan-title = Créer un forum à partir d’un rapport
plan-lead = { $symbol } prévoit ce forum. Vérifiez ce qui est proposé, choisissez les questions d’orientation et créez-le.
plan-none-lead = { $symbol } ne prévoit aucun forum. La proposition est celle d’usage : une session, avec les questions d’orientation que contient le rapport.
plan-forum-title = Forum en ligne relatif à { $symbol }
plan-duration = Durée
plan-weeks-unknown = Non indiquée ; deux semaines sont d’usage.
plan-moderators = Modérateurs proposés
plan-moderators-what = Des noms seulement : personne ne reçoit de compte pour autant. Les modérateurs sont nommés plus tard, à la page des participants.
plan-before = Déjà créé à partir du rapport
plan-parts = Sessions et sous-thèmes
plan-choose = Deux ou trois des questions d’orientation proposées sont retenues pour chaque session ou sous-thème dans lequel on écrit.
plan-no-questions = Le rapport ne contient aucune question à cet endroit. Des questions pourront être ajoutées plus tard.
plan-unplaced = Sans emplacement
plan-unplaced-what = Le rapport n’indique pas d’emplacement pour ces questions. Choisissez-en un pour chacune, ou laissez-la de côté.
plan-leave-out = laisser de côté
plan-next = Ensuite : ses participants et ses modérateurs.
hint-plan-closes = Jusqu’à la fin de cette journée, UTC. Si le champ reste vide, la date découle de la durée.
fault-question-count = Veuillez choisir deux ou trois questions pour cet endroit.
plan-weeks = { $n ->
    [one] { $n } semaine
   *[other] { $n } semaines
}

### Reading

reading-search = Rechercher ici
reading-flat = Afficher les messages dans l’ordre de leur arrivée
reading-tree = Afficher les réponses sous le message auquel elles répondent
reading-new = nouveau
reading-new-posts = { $n ->
    [one] un nouveau message
   *[other] { $n } nouveaux messages
}
reading-many-new-posts = { $n ->
    [one] plus d’un nouveau message
   *[other] plus de { $n } nouveaux messages
}
reading-mark = Marquer comme lu
reading-own = Ces marques ne sont visibles que par vous.
reading-feed = Flux Atom
reading-live = Nouveau depuis que vous avez ouvert cette page :
reading-print = Version imprimable
window-title-draft = Période d’ouverture
window-title-announced = Changer les dates
window-title-open = Prolonger le forum
window-title-extended = Prolonger le forum
window-title-closed = Rouvrir le forum
window-title-summarized = Rouvrir le forum
window-lead-draft = Le forum s’ouvre et se clôt de lui-même à ces dates et heures.
window-lead-announced = Les nouvelles dates figurent sur la page du forum, avec le motif.
window-lead-open = La décision figure sur la page du forum, avec le motif, et toutes les personnes inscrites en sont informées par courriel.
window-lead-extended = La décision figure sur la page du forum, avec le motif, et toutes les personnes inscrites en sont informées par courriel.
window-lead-closed = La décision figure sur la page du forum, avec le motif, et toutes les personnes inscrites en sont informées par courriel.
window-lead-summarized = La décision figure sur la page du forum, avec le motif, et toutes les personnes inscrites en sont informées par courriel.
window-button-draft = Enregistrer les dates
window-button-announced = Changer les dates
window-button-open = Prolonger
window-button-extended = Prolonger
window-button-closed = Rouvrir
window-button-summarized = Rouvrir
window-changes = Modifications des dates
close-title = Le clore maintenant
close-what = Le forum est clos immédiatement, avant son terme. Les participants en sont informés, avec le motif, qui est consigné comme celui d’une prolongation.
field-close_reason = Motif de la clôture anticipée
window-first = Ouvert du { $opens } au { $closes }.
window-moved = Dates changées : ouvert du { $opens } au { $closes }.
window-extended = Prolongé jusqu’au { $closes }.
window-shortened = Écourté : clôture le { $closes }.
window-reopened = Rouvert du { $opens } au { $closes }.
settings-title = Règles du forum
settings-button = Enregistrer les règles
participation-nominated = sur désignation : les gouvernements et les organisations désignent, le Secrétariat confirme
participation-invited = sur invitation du Secrétariat
observers-post = peuvent écrire
observers-read = lisent seulement
moderation-pre = avant leur publication
moderation-post = après leur publication
field-participation = Participation
field-observers = Personnes ne participant au nom d’aucun gouvernement
field-moderation = Les modérateurs voient les messages
field-edit_minutes = Minutes pendant lesquelles un message peut être modifié
field-office_language = Langue de travail
field-opens_at = Heure
field-closes_at = Heure
field-time_zone = Fuseau horaire
field-window_reason = Motif
hint-opens-at = Vide : dès le début de la journée.
hint-closes-at = Vide : jusqu’à la fin de la journée.
hint-time-zone = Par exemple Africa/Nairobi. Vide : UTC.
hint-reason = Tout le monde peut le lire.
hint-edit-minutes = Tant que personne n’a répondu. 0 : jamais.
fault-choice = Veuillez choisir dans la liste.
fault-minutes = Veuillez indiquer un nombre de minutes, une semaine au plus (10080).
fault-reason = Veuillez indiquer le motif : il figure sur la page du forum.
fault-time = Veuillez écrire l’heure sous la forme 14:30.
fault-window = Ces dates ne sont pas possibles : la clôture doit être postérieure à l’heure actuelle, et un forum déjà ouvert ne peut pas changer de date d’ouverture.
fault-zone = Ce fuseau horaire n’existe pas.

### Translations
translation-title = Traductions
translation-lead = C’est l’original qui est cité et compté. Une traduction dit ce qu’elle est, de qui elle est et de quand elle date.
translation-none = Ce message n’a pas encore de traduction.
translation-original = Original
translation-also = Aussi en :
translation-entry = { $language } ({ $what })
translation-short-official = officielle
translation-short-courtesy-author = de courtoisie, par l’auteur
translation-short-courtesy-moderator = de courtoisie, par un modérateur
translation-short-courtesy-officer = de courtoisie, par le Secrétariat
translation-short-machine = automatique, non vérifiée
translation-what-official = Traduction officielle du Secrétariat
translation-what-courtesy-author = Traduction de courtoisie par l’auteur
translation-what-courtesy-moderator = Traduction de courtoisie par un modérateur
translation-what-courtesy-officer = Traduction de courtoisie par le Secrétariat
translation-what-machine = Traduction automatique, non vérifiée
translation-kind-official = Traduction officielle
translation-kind-courtesy = Traduction de courtoisie
translation-kind-machine = Traduction automatique
translation-read = { $n ->
    [one] Lire un message en français, dans sa traduction
   *[other] Lire { $n } messages en français, dans leur traduction
}
translation-read-originals = Lire tous les messages tels qu’ils ont été écrits
translation-earlier = De versions antérieures
translation-of-version = De la version { $n } : le message a été modifié ensuite
translation-gone = Retirées
translation-withdrawn = Retirée le { $at }.
translation-attach = Joindre une traduction
translation-attach-what = Elle paraît à côté du message, avec votre nom et sa nature. Il y en a une seule de chaque nature par langue.
translation-button = Joindre
translation-withdraw = Retirer cette traduction
translation-withdraw-what = Plus personne ne la lira. La trace en reste, avec votre motif.
hint-translation = Markdown est accepté, comme dans le message.
field-translation = Nature de la traduction
fault-translation = Veuillez choisir la nature de la traduction.
fault-translation-same = Le message est dans cette langue.
fault-translation-stale = Le message a été modifié entre-temps. Relisez-le et joignez la traduction de ce qu’il dit maintenant.
fault-translation-there = Il existe déjà une telle traduction dans cette langue. Retirez-la d’abord.
machine-title = Demander une traduction automatique
machine-what = Le texte de ce message, sans les noms, est envoyé à { $host }. La réponse est gardée ici pour tous et signalée comme une traduction automatique que personne n’a vérifiée.
machine-button = Traduire
field-into = Vers
fault-machine-busy = Le service de traduction traite d’autres textes. Réessayez dans une minute.
fault-machine-often = Vous avez sollicité la machine autant de fois qu’il est permis en une heure. Réessayez plus tard.
fault-machine-unreachable = Le service de traduction ne peut pas être joint pour le moment. Réessayez plus tard.
fault-machine-slow = Le service de traduction a mis trop de temps. Réessayez plus tard.
fault-machine-refused = Le service de traduction a refusé de traduire ce texte.
fault-machine-language = Le service de traduction ne connaît pas cette langue.
fault-machine-unreadable = La réponse du service de traduction est illisible.
notice-translated-official = Traduction officielle en français : { $page }
notice-translated-courtesy = Traduction de courtoisie en français : { $page }
registration-title = S’inscrire à ce forum
registration-box = Inscription
registration-lead = Dites qui vous êtes. Vous recevrez un courriel avec un lien : ouvrez-le et appuyez sur le bouton pour confirmer.
registration-then = La suite
registration-then-closed = L’inscription est close.
registration-then-at-once = Vous participez dès que vous avez confirmé.
registration-then-admitted = Une fois que vous avez confirmé, le Secrétariat décide ; sa décision vous est communiquée par courriel.
registration-shown = Ce que voient les autres
registration-shown-what = Votre nom et l’organisation au nom de laquelle vous parlez, dans la liste des participants et avec ce que vous écrivez. Personne ne voit votre adresse ni votre genre.
registration-government = Les personnes qui parlent au nom d’un gouvernement sont désignées par son correspondant national.
register-as-organization = Au nom d’une organisation
register-as-expert = À titre personnel, comme expert
field-organization = Organisation ou institution
hint-organization = Son nom complet. Le Secrétariat le vérifie avant que vous ne parliez en son nom.
registration-gender-why = Le genre est demandé pour connaître l’équilibre entre les participants ; il n’apparaît que dans des totaux et peut rester non précisé.
field-consent = Consentement
registration-consent = Je respecterai les règles de conduite et j’accepte que mon nom figure dans la liste publique des participants.
fault-consent = Il n’est pas possible de s’inscrire sans l’accepter.
registration-button = M’envoyer le lien
registration-asked = Un lien est envoyé à l’adresse que vous avez indiquée.
registration-asked-next = Ouvrez le courriel, suivez le lien et appuyez sur le bouton de la page qui s’ouvre. Si rien n’arrive d’ici quelques minutes, regardez parmi les courriers indésirables ou vérifiez l’adresse. Une adresse reçoit au plus un tel courriel par heure.
registration-closed-now = Il n’est pas possible de s’inscrire à ce forum en ce moment.
registration-listed = Vous figurez déjà sur la liste des participants de ce forum.
registration-confirm = Confirmer l’inscription de { $name }
registration-press = Appuyez sur le bouton pour confirmer que cette adresse est la vôtre. Si l’inscription ne vient pas de vous, fermez cette page : rien ne se passera.
registration-confirm-button = Confirmer
registration-waits = Votre inscription est confirmée
registration-waits-what = Le Secrétariat décide, puis un courriel vous parvient. En cas d’admission, il contient un lien de connexion.
registration-admitted = Vous participez à ce forum
registration-admitted-what = Un courriel vous est parvenu, qui explique comment y écrire, sur la page ou par courriel.
registration-declined = Le Secrétariat n’a pas admis cette inscription
registration-spent = Ce lien n’est plus valable
registration-spent-remedy = Il est trop ancien. Veuillez vous inscrire de nouveau sur la page du forum.
registration-mail-subject = Confirmez votre inscription au forum en ligne « { $forum } »
registration-mail-text =
    Bonjour,

    Quelqu’un a inscrit cette adresse au forum en ligne « { $forum } ». Si c’est vous, ouvrez ce lien et appuyez sur le bouton de la page :

    { $link }

    Le lien est valable jusqu’au { $until }.

    Si ce n’est pas vous, vous n’avez rien à faire : sans ce courriel, personne n’est inscrit, et ce qui a été saisi est effacé.

    { $treaty }
registration-declined-subject = { $forum } : votre inscription
registration-declined-news = Le Secrétariat n’a pas pu admettre votre inscription : { $reason }
registration-list-title = Inscriptions
registration-rule-closed = Ce forum n’est pas ouvert à l’inscription.
registration-rule-at-once = Toute personne qui a confirmé son adresse participe aussitôt. Si elle nomme une organisation à laquelle le répertoire ne la rattache pas, elle parle à titre personnel.
registration-rule-admitted = Vous décidez pour chaque personne qui a confirmé son adresse. Celles que vous admettez sont invitées par courriel ; les autres en reçoivent le motif.
registration-none = Personne ne s’est encore inscrit. L’inscription se fait sur la page du forum.
registration-state-waiting = en attente de la décision du Secrétariat
registration-state-admitted = admise
registration-state-declined = non admise
registration-admit = Admettre
registration-organization = Confirmer l’organisation
registration-alone = à titre personnel
registration-new = inscrire le nom indiqué au répertoire : { $kind }
field-speaks_for = Parle au nom de
organization-kind-non-governmental-organization = organisation non gouvernementale
organization-kind-research-organization = organisme de recherche
organization-kind-indigenous-peoples-and-local-communities = peuples autochtones et communautés locales
organization-kind-business = secteur privé
organization-kind-intergovernmental-organization = organisation intergouvernementale
organization-kind-united-nations = système des Nations Unies
field-registration = Inscription
registration-setting-closed = non ouverte
registration-setting-at-once = toute personne qui a confirmé son adresse participe aussitôt
registration-setting-admitted = le Secrétariat décide pour chaque inscription
field-registered = Les modérateurs voient les messages des personnes inscrites
registration-waiting = { $n ->
    [one] Une inscription est en attente
    [many] { $n } d’inscriptions sont en attente
   *[other] { $n } inscriptions sont en attente
}

### Templates

field-template = Modèle
template-what = Un modèle apporte sessions, questions d’orientation et règles, dans les six langues ; tout peut être modifié ensuite.
template-kept = Vos propres modèles :
template-none = aucun : partir d’un forum vide
template-experts = Forum en ligne d’experts (deux sessions, en général deux semaines)
template-experts-1-title = Expériences et besoins
template-experts-1-body = Ce qui a été fait, ce qui fonctionne et ce qui manque.
template-experts-1-question-1 = Qu’a-t-on fait dans votre pays ou votre organisation, et qu’en est-il résulté ?
template-experts-1-question-2 = Qu’est-ce qui fait obstacle, et qu’est-ce qui a aidé ?
template-experts-2-title = La voie à suivre
template-experts-2-body = Ce qui devrait suivre, qui pourrait le faire et avec quel appui.
template-experts-2-question-1 = Quelles mesures aideraient le plus, et qui devrait les prendre ?
template-experts-2-question-2 = Quel appui est nécessaire, et de qui peut-il venir ?
template-experts-afterwards = Les modérateurs résument chaque session, le Secrétariat rend compte de ce qui a été dit, et sous chaque message on voit où il a été repris.
template-consultation = Consultation écrite ou examen par les pairs (une session, en général quatre semaines)
template-consultation-1-title = Observations sur le document
template-consultation-1-body = Indiquez le paragraphe dont vous parlez et proposez une rédaction quand vous le pouvez.
template-consultation-1-question-1 = Qu’est-ce qui est inexact, ou ne l’est plus ?
template-consultation-1-question-2 = Que manque-t-il, et quelle source l’étaye ?
template-consultation-1-question-3 = Quels passages appellent une autre rédaction ?
template-consultation-afterwards = Le Secrétariat révise le document ; pour chaque observation, il est indiqué quelle suite lui a été donnée et pourquoi.
template-exchange = Bref échange avant une réunion (une session, en général une semaine)
template-exchange-1-title = Avant la réunion
template-exchange-1-body = Des vues préliminaires, pour que la réunion parte de là.
template-exchange-1-question-1 = Que la réunion devrait-elle savoir avant de commencer ?
template-exchange-1-question-2 = Sur quels points vous attendez-vous à un accord, et lesquels demandent du temps ?
template-exchange-afterwards = Un résumé est présenté à la réunion à son ouverture.
template-conduct = Écrivez sur le sujet et dans le respect de chacun. Dites au nom de qui vous parlez. Ne publiez rien de confidentiel ni de données personnelles d’autrui. Citez vos sources. Les modérateurs peuvent retenir ou retirer ce qui enfreint ces règles ; ils disent pourquoi, et le numéro demeure.
setup-template-what = Ceci est un modèle : il n’est jamais annoncé, et d’autres forums en sont tirés.
setup-template-end = En faire un forum à part entière
setup-template-title = Conserver comme modèle
setup-template-keep = Une copie de sa structure, de ses questions, règles et textes est conservée, sans personnes ni messages.
setup-template-button = Conserver une copie comme modèle

### The list of participants

list-lead = Personnes : { $people } ; gouvernements représentés : { $governments }.
list-count = { $senders } · personnes : { $people }
list-section-parties = Parties
list-section-other-governments = Autres gouvernements
list-section-groups = Groupes de Parties
list-section-organizations = Organisations
list-section-experts = Experts à titre personnel
list-balance = Équilibre par groupe régional et par genre
list-gender-how = Femmes parmi les personnes ayant indiqué leur genre ; non affiché lorsque moins de cinq l’ont fait, ou lorsque les autres chiffres permettraient de le déduire. Gouvernements parmi ceux du répertoire.
list-public = La liste telle que tout le monde la voit, à imprimer

### What came by letter
letter-title = Saisir ce qui est arrivé par lettre
letter-what = Ce qu’une personne de la liste a écrit au Secrétariat par lettre, télécopie ou courriel devient son message : les mots sont les siens, et le message indique qui l’a saisi. La lettre est jointe, lisible par tous, et son signataire en est informé par courriel.
letter-signed = Signée par
letter-other = Une autre personne
letter-find = Chercher
letter-nobody = Personne sur la liste n’a ce nom ni cette adresse. Inscrivez-la d’abord sur la liste :
letter-unlisted = { $name } ne figure pas sur la liste des participants de ce forum en une qualité dans laquelle une lettre peut être enregistrée. Ajoutez d’abord la personne à la liste, ou cherchez qui a signé.
letter-more = Il y en a d’autres. Précisez le nom.
letter-button = La saisir comme son message
correct-title = Corriger ce qui a été enregistré
correct-what = Les mots sont ceux de { $who }. Ce qui est corrigé devient une nouvelle version à côté de l’ancienne, avec le motif et votre nom ; le signataire reçoit le texte à nouveau.
correct-button = Enregistrer la correction
field-who = Qui l’a signée
hint-who = Le nom ou l’adresse d’une personne de la liste du forum.
field-way = Arrivée par
way-letter = lettre
way-fax = télécopie
way-e-mail = courriel
field-arrived_on = Date d’arrivée
hint-arrived = Cette date fait foi : ce qui est arrivé après la clôture du forum est signalé comme reçu après la clôture.
fault-arrived = Cette date n’est pas encore arrivée.
fault-arrived-early = Elle ne peut être arrivée avant la création du forum.
field-parent = En réponse au message
hint-parent = Son numéro, par exemple #12. Vide : elle ne répond à aucun.
fault-parent = Il n’y a pas de tel message ici.
hint-letter-file = La lettre telle qu’elle est arrivée, avec ses annexes : PDF, images, courriels, Word ou texte brut. Tout le monde peut la lire. Fichiers : { $n } au plus, de { $largest } Mo au plus chacun et de { $together } Mo au total.
fault-letter = Joignez la lettre telle qu’elle est arrivée.
hint-letter-text = Mot pour mot, dans la langue de la lettre.
entered-from-letter = saisi par { $who } (Secrétariat) d’après une lettre reçue le { $day }
entered-from-fax = saisi par { $who } (Secrétariat) d’après une télécopie reçue le { $day }
entered-from-e-mail = saisi par { $who } (Secrétariat) d’après un courriel reçu le { $day }
entered-news-letter = Votre lettre, reçue par le Secrétariat le { $day }, figure désormais dans le forum sous votre nom : c’est le message { $number }.
entered-news-fax = Votre télécopie, reçue par le Secrétariat le { $day }, figure désormais dans le forum sous votre nom : c’est le message { $number }.
entered-news-e-mail = Votre courriel, reçu par le Secrétariat le { $day }, figure désormais dans le forum sous votre nom : c’est le message { $number }.
entered-news-corrected = Le Secrétariat a corrigé ce qu’il avait enregistré en votre nom sous le numéro { $number }, à partir de ce qu’il avait reçu de vous le { $day }. Motif : { $reason }
entered-mail-subject = { $forum } : vos propos sont le message { $number }
entered-mail-text =
    Bonjour { $name },

    { $news }

    { $forum }
    { $place }

    Voici ce qui a été saisi :

    ____
    { $text }
    ____

    Si ce n’est pas ce que vous avez écrit, répondez à ce courriel : votre réponse figurera sous le message. Après la clôture du forum, un fonctionnaire du Secrétariat la lit d’abord.

    Le message, avec votre envoi : { $page }

    { $treaty }
participation-letter = par lettre

### Files that are sent before their post
upload-part = { $part } sur { $whole } ko
upload-again = Le fichier n’est pas arrivé en entier. Choisissez-le à nouveau : l’envoi reprendra là où il s’est arrêté.
upload-waits = La connexion est coupée. L’envoi reprendra de lui-même.
upload-refused = Refusé : son type ou sa taille ne respecte pas les limites ci-dessus.
upload-sending = Votre message partira dès que les fichiers seront arrivés.
fault-file-unfinished = Le fichier « { $file } » n’est pas arrivé en entier. Choisissez-le à nouveau ou renoncez-y.
post-erased = Effacé comme la loi l’exigeait
decide-erase = Effacer définitivement
decide-what-erase = Pour un texte que la loi ne permet pas de conserver, par exemple des données personnelles. Tout autre message est retiré : son texte reste alors dans le dossier, hors de vue.
erase-goes = Ce qui disparaît définitivement
erase-versions = Le texte, dans toutes ses versions
erase-translations = Ses traductions
erase-files = Les fichiers joints
erase-passages = Les passages reproduits là où il est cité
erase-mails = Le courriel par lequel il est arrivé et ceux qui en font état
erase-stays = Ce qui reste
erase-stays-number = Son numéro, qui l’a dit, au nom de qui et quand, et votre motif. Le journal scellé garde une empreinte dont personne ne peut déduire le texte.
erase-stays-copies = Les copies faites auparavant : courriels arrivés, fichiers emportés, sauvegardes. Traitez-les comme la loi le demande.
erase-stays-others = Ce que d’autres ont écrit et qui peut le citer. Lisez-le aussi
erase-button = Effacer définitivement
erase-instead = Si la loi ne permet pas de conserver le texte, un fonctionnaire peut { $erase }.
erase-instead-link = l’effacer définitivement
hint-why-erase = En vertu de quelle loi ou à la demande de qui, sans dire de quoi il s’agissait. Tout le monde peut le lire.
fault-unsealed = Ce que le journal contient de ce message n’est pas encore scellé. Réessayez dans une minute.
decided-subject-erase = Le texte de votre message { $number } a été effacé
decided-erase = Le Secrétariat a effacé le texte de votre message { $number }, comme la loi l’exigeait. Son numéro demeure, avec le motif.
erased-text =
    Bonjour { $name },

    { $what }

    { $reason }

    { $page }

    { $treaty }
