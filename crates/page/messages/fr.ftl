layout-skip = Aller au contenu
layout-invented = Démonstration : les textes, les chiffres, les Parties et les personnes de cette page sont inventés.
layout-invented-but = Démonstration : { $document } figure tel qu’il a été lu ; les autres textes, chiffres, Parties et personnes de cette page sont inventés.
layout-nav = Rubriques principales
layout-sign-in = Se connecter
layout-sign-out = Se déconnecter
layout-languages = Langues
layout-made-with = Rapporteur : demander, écouter, rendre compte, assurer le suivi.
layout-to-home = Aller à la page d’accueil
layout-done = C’est fait.

form-faults = Veuillez revoir les points suivants
fault-empty = Veuillez remplir ce champ.
fault-too-long = Ce texte est trop long.
fault-nul = Un caractère zéro (NUL), qui ne peut être conservé, a été supprimé ici. Relisez le texte et renvoyez-le.
fault-day = Veuillez écrire la date sous la forme 2031-06-13.

error-not-found = Il n’y a rien à cette adresse
remedy-not-found = L’adresse est peut-être mal saisie, ou ce qui s’y trouvait n’est pas public.
error-sign-in = Veuillez vous connecter
remedy-sign-in = Cette page est réservée aux personnes qui en ont la charge. Après la connexion, vous y reviendrez.
error-forbidden = Cette action ne relève pas de vous
remedy-forbidden = Votre session est ouverte, mais cette action relève d’une autre fonction. Si elle doit relever de vous, écrivez au Secrétariat.
error-invalid = Un point du formulaire est à revoir
remedy-invalid = Revenez en arrière : ce que vous avez saisi est conservé.
error-conflict = Quelqu’un d’autre a été plus rapide
remedy-conflict = Voyez l’état actuel, puis décidez si votre modification est encore nécessaire.
error-settled = Ceci ne peut plus être modifié
remedy-settled = Le contenu est clos, n’est pas encore ouvert ou a été adopté ; il ne peut être modifié maintenant, mais il peut être lu.
error-not-a-form = Ceci n’a pas été envoyé depuis un formulaire
remedy-not-a-form = Ouvrez la page et utilisez son formulaire.
error-cut-off = La connexion a été interrompue avant la fin de l’envoi
remedy-cut-off = Rien n’a été modifié. Revenez en arrière et renvoyez le formulaire.
error-not-utf8 = Le codage du texte est illisible
remedy-not-utf8 = Rien n’a été modifié. Veuillez l’envoyer en UTF-8, comme le font d’eux-mêmes les navigateurs.
error-nul = Le texte contient un caractère qui ne peut être conservé
remedy-nul = Rien n’a été modifié. Supprimez le caractère zéro (NUL) et renvoyez le texte.
error-too-large = L’envoi est trop volumineux
remedy-too-large = Rien n’a été modifié. Un formulaire est limité à un mégaoctet ; veuillez envoyer moins à la fois.
error-busy = Les visiteurs sont très nombreux en ce moment
remedy-busy = Veuillez réessayer dans quelques secondes ; rien n’a été perdu.
error-internal = Une erreur s’est produite de notre côté
remedy-internal = Rien n’a été modifié. L’erreur a été enregistrée ; veuillez réessayer plus tard.
error-format = Cette page n’existe pas sous la forme demandée
remedy-format = Ce qui suit « format= » dans l’adresse n’est pas connu ici. Elle existe sous les formes suivantes :
error-format-page = Sans « format= »
error-typed = Ce que vous aviez écrit : copiez-le d’ici
error-typed-part = Texte n° { $n }

### Ce qui est dit aux programmes

error-token = Un jeton est nécessaire
remedy-token = Envoyez l’un de vos jetons dans l’en-tête : Authorization: Bearer …. Si vous l’avez fait, il a été révoqué, a expiré ou est mal écrit ; créez-en un autre sur /tokens.
error-out-of-scope = La portée de ce jeton ne suffit pas
remedy-out-of-scope = Vous en avez le droit ; créez sur /tokens un jeton d’une portée plus large.
error-misread = Ce qui a été envoyé n’a pas la forme demandée
remedy-misread = Comparez avec la description sur /api/v1/openapi.json ; rien n’a été modifié.
error-faults = Quelque chose est à revoir
remedy-faults = Rien n’a été modifié. Corrigez ce qui est indiqué et renvoyez le tout.
error-reused = Ceci a déjà été envoyé, avec d’autres mots
remedy-reused = Ce qui a été envoyé en premier demeure, et rien n’a été modifié à présent. S’il s’agit d’une autre modification, ouvrez de nouveau la page et envoyez-la de là ; un programme donne à chaque modification sa propre Idempotency-Key.
error-not-json = Ici, du JSON est demandé
remedy-not-json = Rien n’a été modifié. Envoyez-le avec l’en-tête : Content-Type: application/json.
error-key = Ce n’est pas une clé pour une modification
remedy-key = Rien n’a été modifié. Une Idempotency-Key compte de 1 à 255 caractères imprimables.

field-title = Titre
field-language = Langue
field-text = Texte
field-number = Numéro
fault-language = Ce n’est pas l’une des six langues.
