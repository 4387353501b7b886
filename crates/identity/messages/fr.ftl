sign-in-title = Connexion
sign-in-lead = Vous vous connectez au moyen d’un lien ; il n’y a pas de mot de passe à retenir ni à perdre.
sign-in-email-hint = L’adresse sous laquelle le Secrétariat vous connaît.
sign-in-send = M’envoyer un lien
sign-in-asked = Si l’adresse est connue, un lien vient de lui être envoyé.
sign-in-asked-next = Ouvrez le courriel et suivez le lien, puis appuyez sur le bouton de la page qui s’ouvre. Si rien n’arrive d’ici quelques minutes, regardez parmi les courriers indésirables, vérifiez l’adresse ou écrivez au Secrétariat. Une adresse reçoit au plus cinq liens par heure.
sign-in-asked-outbox = Ouvrir la boîte d’envoi de cette démonstration
sign-in-again = Demander un autre lien
sign-in-how = Le lien ne sert qu’une fois. Si vous ne pouvez pas recevoir de courriels, le Secrétariat peut vous remettre un lien.
sign-in-public = Ce qui est public se lit sans connexion.
sign-in-as = Bienvenue, { $name }
sign-in-press = Appuyez sur le bouton pour vous connecter dans ce navigateur.
sign-in-button = Se connecter
sign-in-spent = Ce lien n’est plus valable
sign-in-spent-remedy = Il a déjà servi ou il est trop ancien. Demandez-en un nouveau.
sign-in-mail-subject = Votre lien de connexion – { $treaty }
sign-in-mail-text =
    Bonjour { $name },

    Pour vous connecter, ouvrez ce lien et appuyez sur le bouton de la page :

    { $link }

    Le lien ne sert qu’une fois, jusqu’au { $until }.
    Si vous n’avez rien demandé, vous n’avez rien à faire : personne ne peut se connecter sans ce courriel.

    { $treaty }

### Les jetons des programmes d’une personne

token-title = Jetons pour vos programmes
token-lead = Un programme à vous qui lit ou écrit ici présente un jeton en votre nom. Il peut ce que vous pouvez, dans la portée que vous choisissez, jusqu’à ce qu’il expire ou que vous le révoquiez.
token-guide = Comment les programmes lisent et écrivent ici
token-made = Voici votre nouveau jeton. Copiez-le maintenant : il ne sera plus affiché.
token-none = Vous n’avez pas de jeton. Créez-en un lorsqu’un programme en a besoin.
token-new = Créer un jeton
hint-token-name = À quoi il sert, pour savoir plus tard lequel révoquer.
token-scope-hint = Chaque portée comprend les précédentes. Choisissez la plus étroite qui suffit.
token-created = Créé
token-expires = Valable jusqu’au
token-used = Dernière utilisation
token-unused = pas encore
token-revoke = Révoquer
token-revoke-one = Révoquer le jeton { $name }
token-button = Créer le jeton
token-days = { $n ->
    [one] un jour
   *[other] { $n } jours
}
scope-read = lire
scope-post = lire et publier
scope-moderate = lire, publier et modérer
scope-manage = tout ce que vous pouvez faire
field-token_name = Nom
field-scope = Portée
field-token_days = Durée de validité
fault-scope = Veuillez choisir l’une des portées.
fault-token-days = Veuillez choisir l’une des durées.
fault-tokens = Vous avez de très nombreux jetons. Révoquez ceux dont aucun programme n’a plus besoin.

field-email = Votre adresse électronique
fault-email = Veuillez indiquer une adresse électronique telle que nom@example.org.
