directory-nav = Parties
directory-take-away = Télécharger :
directory-source-un-2026 = Noms, codes, régions et catégories : Nations Unies (UNTERM, M49, DGACM, CDP, OHRLLS), au 1er janvier 2026.
directory-source-scbd-2020 = Statut : Secrétariat de la Convention sur la diversité biologique, tableau du 26 mars 2020 ; les changements ultérieurs n’y figurent pas.
directory-source-un-groups-2026 = Membres : groupes régionaux des Nations Unies (DGACM), au 1er janvier 2026 ; l’appartenance est inscrite à partir de ce jour.
directory-source-eu-members = Membres : traités d’adhésion et accord sur le retrait du Royaume-Uni ; au 1er janvier 2026.

party-list-title = Parties
party-list-all = Tout afficher
party-list-none = Aucun gouvernement ne correspond.
party-list-shown = { $n ->
    [0] aucun gouvernement dans la liste
    [one] { $n } gouvernement dans la liste
   *[other] { $n } gouvernements dans la liste
}
party-count = { $n ->
    [0] Aucun gouvernement
    [one] { $n } gouvernement
   *[other] { $n } gouvernements
}
party-count-status = { $instrument }, au { $date } : { $n ->
    [0] aucune Partie
    [one] { $n } Partie
   *[other] { $n } Parties
} sur { $total } gouvernements
party-count-narrowed = { $instrument }, au { $date } : { $n ->
    [0] aucune Partie
    [one] { $n } Partie
   *[other] { $n } Parties
} sur les { $total } gouvernements qui répondent aux autres choix
party-name = Gouvernement
party-group = Groupe régional
party-categories = Catégories
party-party-to = Partie à
party-as-of = Au { $date }.
party-as-today = Voir aujourd’hui
party-filter-name = Nom ou code
party-filter-instrument = Instrument
party-filter-status = Statut
party-filter-status-party = Partie
party-filter-status-not-party = non-Partie
party-filter-status-signed = signataire, pas encore Partie
party-filter-region = Région ou groupe régional
party-filter-category = Catégorie
party-filter-on = À la date du
party-filter-any = indifférent
party-filter-show = Afficher
party-category-ldc = pays parmi les moins avancés
party-category-lldc = pays en développement sans littoral
party-category-sids = petit État insulaire en développement
party-category-transition = pays à économie en transition
party-category-developing = pays en développement
party-category-short-ldc = PMA
party-category-short-lldc = PDSL
party-category-short-sids = PEID
party-category-short-transition = PET
party-status-title = Statut
party-standing-party = Partie depuis le { $date }
party-standing-joining = devient Partie le { $date }
party-standing-left = n’est plus Partie depuis le { $date }
party-standing-signed = non-Partie ; signature le { $date }
party-standing-not = non-Partie
party-joining-ratification = par ratification
party-joining-acceptance = par acceptation
party-joining-approval = par approbation
party-joining-accession = par adhésion
party-joining-succession = par succession

instrument-list-title = Instruments juridiques
instrument-list-none = Aucun instrument n’est encore connu ici. Le Secrétariat les importe.
instrument-name = Instrument
instrument-adopted = Adoption
instrument-opened = Ouverture à la signature
instrument-in-force = En vigueur depuis le
instrument-parties = Parties au { $date }

office-title = Fonctions
office-none = Aucune fonction n’est encore connue ici.
office-office = Fonction
office-holder = Titulaire
office-institution = Institution
office-of = { $role }, { $instrument }
office-since = depuis le { $date }
office-since-when = Depuis
office-coming = pas encore en fonction
office-over = n’est plus en fonction
office-from = à compter du { $date }
office-from-to = du { $from } au { $to }
office-apart = Les { $points } correspondants relèvent de { $institutions } institutions différentes.
office-manner-primary = titulaire
office-manner-alternate = suppléance
office-manner-acting = par intérim
office-vacant = vacante
office-vacant-since = vacante depuis le { $date }
office-vacant-title = Fonctions vacantes
office-vacant-count = { $n ->
    [0] Aucune fonction de correspondant vacante
    [one] { $n } fonction de correspondant vacante
   *[other] { $n } fonctions de correspondant vacantes
} sur { $total } au { $date }
office-vacant-see = { $n ->
    [one] fonction de correspondant vacante : les demandes qui y sont adressées ne parviennent à personne
   *[other] fonctions de correspondant vacantes : les demandes qui y sont adressées ne parviennent à personne
}
office-role-focal-point = Correspondant national
office-role-operational-focal-point = Point focal opérationnel du Fonds
office-role-expert = Expert désigné
office-role-moderator = Modérateur
office-role-observer = Observateur
office-role-coordinator = Coordonnateur d’un groupe de Parties
office-role-executive-secretary = Secrétaire exécutif
office-role-head-of-unit = Chef d’unité
office-role-secretariat-officer = Fonctionnaire du Secrétariat
office-role-legal-adviser = Conseiller juridique
office-role-information-officer = Fonctionnaire chargé de l’information
office-role-documents-officer = Fonctionnaire chargé des documents
person-new = Ajouter une personne
person-new-lead = Vous voyez ce qui changerait avant que rien ne change. Une personne déjà connue du répertoire à cette adresse est corrigée, et non ajoutée une seconde fois.
person-edit = Corriger les informations
person-edit-lead = La personne reste la même : ses fonctions et ce qu’elle a dit continuent sous le nom et l’adresse corrigés. Les courriels envoyés désormais vont à la nouvelle adresse.
person-save = Enregistrer la correction
person-other-party = Choisir un autre gouvernement
person-organization = Aucun gouvernement : une organisation ou le Secrétariat
person-go-on = Continuer
person-office = La fonction exercée
person-no-office = aucune fonction
person-holds-none = Aucune fonction de cette personne n’est connue ici.
person-gender-f = femme
person-gender-m = homme
person-gender-x = autre
field-person_party = Gouvernement
field-person_institution = Institution d’attache
hint-person-institution = Les institutions sont importées ; peut rester vide.
field-person_given = Prénom
field-person_family = Nom de famille
field-person_email = Adresse électronique
hint-person-email = Chaque personne a sa propre adresse ; sans elle, on ne peut lui écrire et elle ne peut se connecter.
field-person_language = Lit en
field-person_gender = Sexe
field-person_role = Fonction
field-person_instrument = Instrument juridique
hint-person-instrument = D’un correspondant national : pour quel instrument.
field-person_since = À compter du
hint-person-since = Qui commence plus tard figure comme pas encore en fonction, et ne s’exprime à ce titre qu’à compter de ce jour.
field-person_manner = Modalité
field-person_authority = Par quelle lettre, et de qui
hint-person-authority = Par exemple : lettre 17 du Ministère, 2 juin 2031
fault-person-known = Le répertoire dit déjà tout cela.
fault-person-address = Veuillez indiquer une adresse telle que nom@example.org.
fault-person-address-taken = Une autre personne du répertoire a déjà cette adresse.

group-list-title = Groupes de Parties
group-lead = Groupes au sein desquels des Parties s’expriment ensemble. Ce qui est dit pour un groupe compte une fois et nomme les Parties qui en faisaient partie ce jour-là.
group-list-none = Aucun groupe n’est encore connu ici. Le Secrétariat les importe.
group-known-lead = Le programme connaît six groupes : les cinq groupes régionaux et l’Union européenne avec ses États membres. Les groupes sont repris d’abord, puis leurs Parties, chaque fois avec un aperçu. Les coordonnateurs sont à inscrire par vous.
group-known-groups = Reprendre les groupes connus
group-known-members = Reprendre leurs Parties
group-name = Groupe
group-parties-on = Parties au { $date }
group-parties = { $n ->
    [0] Aucune Partie n’en fait partie
    [one] Une Partie
    [many] { $n } de Parties
   *[other] { $n } Parties
}
group-others = N’en font plus partie, ou pas encore
group-no-coordinator = Personne n’est désigné pour parler en son nom.
group-span = du { $from } jusqu’au { $to }
group-edit = Parties et coordonnateur
group-member-how = Une Partie appartient au groupe à partir d’un jour donné. Pour y mettre fin, choisissez la Partie dans la liste ci-dessus et écrivez le jour à partir duquel elle n’en fait plus partie.
group-member-button = Enregistrer cette Partie
group-coordinator-how = Le coordonnateur parle pour le groupe dans les forums sur la liste desquels il figure. Un nouveau coordonnateur titulaire succède au précédent.
group-coordinator-button = Désigner le coordonnateur
hint-group-to = Le premier jour où cela ne vaut plus ; vide si cela continue.
field-member_party = Partie
field-member_from = En fait partie depuis le
field-member_to = Jusqu’au
field-coordinator_address = Adresse électronique du coordonnateur
field-coordinator_manner = À quel titre
field-coordinator_from = Depuis le
field-coordinator_to = Jusqu’au
field-coordinator_authority = Par quelle lettre, et de qui
fault-group-party = Veuillez choisir une Partie.
fault-group-days = Ce jour précède le premier.
fault-group-belongs = La Partie appartient déjà au groupe à cette date.
fault-group-manner = Veuillez choisir l’une de ces possibilités.
fault-group-person = Personne dans l’annuaire n’a cette adresse.

import-title = Importation
import-lead = Collez un tableau provenant d’un tableur. Vous voyez ce qui changerait avant que rien ne change.
import-one = Pour une seule personne :
import-table-name = Tableau
import-table-regions = Régions
import-table-instruments = Instruments juridiques
import-table-parties = Gouvernements
import-table-status = Statut au regard des instruments
import-table-institutions = Institutions des gouvernements
import-table-organizations = Organisations
import-table-groups = Groupes de Parties
import-table-group-members = Parties des groupes
import-table-offices = Fonctions
import-table-people = Personnes et fonctions qu’elles exercent
hint-import-text = Avec le nom des colonnes sur la première ligne ; séparateurs : virgules, points-virgules ou tabulations.
import-choose = Choisir
import-preview = Voir ce qui changerait
import-columns = Colonnes
import-columns-what = Les colonnes en gras sont nécessaires. Une colonne omise ne change rien ; une cellule vide signifie « néant ». Les dates s’écrivent 2031-06-13, oui et non 1 et 0. Une importation ne supprime jamais rien.
import-recent = Dernières importations
import-when = Quand
import-who = Par qui
import-more = Importer un autre tableau
import-counts = Nouvelles : { $new } · modifiées : { $changed } · inchangées : { $unchanged } · fautives : { $faulty }
import-untouched = { $n ->
    [one] { $n } ligne du répertoire ne figure pas dans ce tableau ; elle reste telle quelle.
   *[other] { $n } lignes du répertoire ne figurent pas dans ce tableau ; elles restent telles quelles.
}
import-unknown = Ces colonnes ne sont pas connues et sont laissées de côté :
import-missing = Une colonne nécessaire manque
import-missing-remedy = Rien n’a été lu. Nommez les colonnes sur la première ligne comme dans la liste et collez de nouveau le tableau.
import-astray = Un guillemet à la ligne { $line } réunit d’autres lignes dans une cellule
import-astray-remedy = Rien n’a été lu. La citation qui s’ouvre là n’est jamais fermée, se poursuit après sa fermeture ou contient une ligne du tableau. Supprimez le guillemet ou doublez-le, et collez de nouveau le tableau.
import-apply = { $n ->
    [one] Appliquer cette ligne
   *[other] Appliquer ces { $n } lignes
}
import-faulty-stay = { $n ->
    [one] { $n } ligne fautive est laissée de côté : corrigez-la dans votre tableur et importez de nouveau le tableau.
   *[other] { $n } lignes fautives sont laissées de côté : corrigez-les dans votre tableur et importez de nouveau le tableau.
}
import-leave = Ne rien faire
import-nothing = Il n’y a rien à appliquer.
import-applied = Appliqué : { $date }. Nouvelles : { $new } · modifiées : { $changed }
import-too-old = Ce tableau n’a pas été appliqué dans la journée et n’est plus conservé.
import-stale = Le répertoire a changé depuis cet aperçu
import-stale-remedy = Rien n’a été appliqué. Voici ce que le tableau changerait maintenant ; vérifiez avant de l’appliquer.
import-rows = Lignes
import-line = Ligne
import-row = Contenu
import-what = Ce qui changerait
import-new = nouvelle
import-changed = modifiée
import-faulty = fautive
import-change = { $column } : { $old } devient { $new }
import-change-from-nothing = { $column } : { $new } est ajouté
import-change-to-nothing = { $column } : { $old } est retiré
import-ends = Cela met fin à la fonction de { $name }.
field-import_table = Quel tableau
field-import_text = Le tableau

fault-import-table = Veuillez choisir de quel tableau il s’agit.
fault-import-cells = La ligne a { $value } cellules, la première ligne un autre nombre. Une cellule qui contient un séparateur doit être entre guillemets.
fault-import-empty = Ce champ doit être rempli.
fault-import-too-long = C’est trop long.
fault-import-code = « { $value } » ne peut pas être un code. Employez les lettres et chiffres de la liste des codes.
fault-import-unknown-party = Aucun gouvernement n’a le code « { $value } ». Corrigez-le, ou importez d’abord ce gouvernement.
fault-import-unknown-region = Aucune région et aucun groupe n’ont le code « { $value } ». Corrigez-le, ou importez d’abord la région.
fault-import-unknown-instrument = Aucun instrument n’a le code « { $value } ». Corrigez-le, ou importez d’abord l’instrument.
fault-import-unknown-group = Aucun groupe de Parties n’a le code « { $value } ». Corrigez-le, ou importez d’abord le groupe.
fault-import-unknown-institution = Ce gouvernement, ou les organisations, n’ont pas d’institution « { $value } ». Corrigez-la, ou importez-la d’abord.
fault-import-day = « { $value } » n’est pas une date. Écrivez-la ainsi : 2031-06-13.
fault-import-day-order = { $value } précède la date de « { $other } ». Corrigez l’une des deux.
fault-import-flag = « { $value } » n’est ni oui ni non. Écrivez 1 ou 0.
fault-import-language = « { $value } » n’est aucune de ces langues : ar, en, es, fr, ru, zh.
fault-import-zone = « { $value } » n’est pas un fuseau horaire. Écrivez par exemple Africa/Nairobi.
fault-import-email = « { $value } » n’est pas une adresse électronique. Écrivez nom@example.org, sans rien autour.
fault-import-word = « { $value } » n’est aucun de ces mots : { $words }.
fault-import-role = « { $value } » n’est pas un rôle connu. Écrivez par exemple « focal point of the Protocol », « expert » ou « Secretariat officer ».
fault-import-which-instrument = On ne sait pas de quel instrument il s’agit. Écrivez son code dans la colonne « instrument ».
fault-import-needs-party = C’est une fonction d’un gouvernement : écrivez son code dans la colonne « code ».
fault-import-needs-group = Un coordonnateur parle pour un groupe de Parties : écrivez son code dans la colonne « group ».
fault-import-belongs = La Partie appartient déjà à ce groupe à cette date. Indiquez dans « until » quand cela prend fin.
fault-import-needs-organization = C’est une fonction dans une organisation : laissez « code » vide et écrivez la clé de l’organisation dans « institution ».
fault-import-no-name = Il faut un nom dans une langue au moins.
fault-import-nameless-language = Indiquez dans la colonne « language » la langue de ce nom.
fault-import-no-days = Il faut une date : de signature, de dépôt, ou à partir de laquelle il est Partie.
fault-import-no-joining = Indiquez comment il est devenu Partie : ratification, acceptance, approval, accession ou succession.
fault-import-twice = La même ligne figure déjà à la ligne { $line }. Gardez l’une des deux.
fault-import-other-name = À la ligne { $line }, cette adresse appartient à un autre nom. Donnez à chacun sa propre adresse.
fault-import-held = Quelqu’un d’autre exerce cette fonction à la ligne { $line }. Indiquez la fin de l’une dans « until », ou « alternate » dans « manner ».
