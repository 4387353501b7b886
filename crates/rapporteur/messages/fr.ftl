home-nav = Accueil
home-title = Chaque question posée, chaque contribution reçue, chaque recommandation et son suivi
home-lead = Ce qui est demandé aux Parties, ce qu’elles et d’autres en disent, ce qu’en consignent les rapports et ce qu’il en advient : chaque phrase sur le même fil.
home-asked = Demandé
home-asked-what = questions d’orientation et recommandations
home-received = Reçu
home-reported = Consigné
home-followed = Suivi
home-of = { $part } sur { $whole }
home-followed-what = Parties destinataires ont fait rapport
home-thread = Ce qu’il est advenu de ce qui a été dit
home-thread-whole = Suivre tout le fil
home-received-from = contributions { $parties ->
    [0] d’aucune Partie pour l’instant
    [one] de { $parties } Partie
   *[other] de { $parties } Parties
} et { $organizations ->
    [0] d’aucune organisation pour l’instant
    [one] de { $organizations } organisation
   *[other] de { $organizations } organisations
}
home-reported-on = { $used ->
    [0] paragraphes reposant sur l’une d’entre elles
    [one] paragraphes reposant sur une d’entre elles
   *[other] paragraphes reposant sur { $used } d’entre elles
} ; { $waiting ->
    [0] aucune en attente
    [one] { $waiting } en attente
   *[other] { $waiting } en attente
}

### Search

search-nav = Recherche
search-title = Recherche
search-hint = Des mots dans l’une des six langues, sous toutes leurs formes ; entre guillemets, des mots qui se suivent.
search-words = Que cherchez-vous ?
search-button = Rechercher
search-in = Dans
search-everywhere = chercher partout
search-narrow = Affiner la recherche
search-party = Partie
search-region = Région ou groupe régional
search-capacity = Qualité
search-from = Du
search-until = Au
search-any = indifférent
search-contributed = Toutes les contributions, de la plus récente à la plus ancienne
search-none = Aucun résultat. Essayez avec moins de mots, une autre forme du mot ou sans filtre.
search-latest-first = Résultats, du plus récent au plus ancien
search-next = Résultats antérieurs
search-first = Revenir aux plus récents

### Les accès pour programmes

api-nav = Pour les programmes
api-title = Pour les programmes : lire et écrire sans les pages
api-lead = Tout ce qui figure sur les pages peut être lu par un programme, et ce que vous pouvez y écrire, un programme à vous peut l’écrire pour vous.
api-read = Ce qui est public se lit sans jeton :
api-token = Pour écrire, et pour lire ce qui n’est destiné qu’à vous, le programme présente l’un de vos jetons ({ $tokens }) :
api-once = Une modification renvoyée avec la même Idempotency-Key n’est faite qu’une fois : après une coupure, renvoyez-la.
api-lists = Les listes sont divisées en parties ; « next » est l’adresse de la partie suivante. La langue est celle de « ?lang » ou de l’en-tête Accept-Language.
api-description = Chaque demande et chaque réponse sont décrites dans { $file } (OpenAPI 3.1).
api-doors = Ce qui peut être demandé
api-problems = Ce qui est signalé à un programme en cas d’erreur
api-problems-lead = Les erreurs viennent sous la forme application/problem+json (RFC 9457) ; « type » mène à la ligne ci-dessous, « errors » nomme l’endroit dans ce qui a été envoyé.
### A person's page, for officers

person-over = Une personne du répertoire
person-name-local = Dans son écriture d’origine
person-address = Adresse électronique
person-no-address = Aucune n’est connue.
person-reads = Lit
person-correct = Corriger le nom, l’adresse ou la langue

### Walks

walk-title = Origine et suite donnée
walk-here = Cet élément
walk-alone = Rien n’y est encore rattaché : il ne repose sur rien et rien ne repose sur lui.
walk-ends = Éléments à cette étape : { $n }. Ils ne sont pas tous suivis à partir d’ici.
walk-ends-or-more = Éléments à cette étape : { $n } ou plus. Ils ne sont pas tous suivis à partir d’ici.
walk-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}

read-forum = Aller au forum
read-session = Aller à la session
read-topic = Aller à la discussion
read-post = Lire dans son fil
read-document = Lire le document
read-notification = Lire la notification
read-ask = Aller à cette demande
read-paragraph = Lire dans le document
read-recommendation = Lire dans le document

step-forum = Demandé dans le forum
step-session = Dans la session
step-topic = Sous le sous-thème
step-question = Question d’orientation
step-post = Dit
step-document = Dans le document
step-paragraph = Consigné
step-recommendation = Recommandé
step-notification = Transmis
step-ask = Demandé à
step-progress = Ce qui a été fait
step-review = Cycle d’observations à son sujet
step-comment = Observations
step-hidden = Non public

desk-title = Ce qui vous est demandé
desk-nothing = Rien ne vous est demandé pour le moment. Ce qui est ouvert à tous se trouve sur la page d’accueil.
desk-at-hand = Également à votre disposition
step-transmittal = Transmis
read-transmittal = Lire la notification
read-review = Lire le projet et les observations
read-comment = Lire l’observation à côté de son paragraphe
