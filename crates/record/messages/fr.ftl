kind-forum = Forum
kind-session = Session
kind-topic = Sous-thème
kind-question = Question d’orientation
kind-post = Message
kind-document = Document
kind-paragraph = Paragraphe
kind-recommendation = Recommandation
kind-notification = Notification
kind-ask = Demande à un destinataire
kind-progress = Rapport d’étape

status-no-information = aucune information
status-considered = examinée
status-under-way = en cours
status-action-taken = mesures prises
status-ongoing = permanente
status-not-applicable = sans objet
status-declined = non retenue

force-decided = décidé
force-requested = demandé
force-recommended = recommandé
force-invited = invité
force-may-wish = pourraient souhaiter

capacity-government = Gouvernement
capacity-group = groupe de Parties
capacity-organization = organisation
capacity-expert = expert à titre personnel
capacity-moderator = modérateur
capacity-officer = Secrétariat

channel-web = sur le site
channel-mail = par courriel
channel-behalf = saisi pour le compte de l’auteur
kind-transmittal = Transmission

### Rounds of comments
kind-review = Cycle d’observations
kind-comment = Observation
channel-file = dans un fichier
channel-api = par un programme

### Files
fault-file-kind = Le type du fichier « { $file } » n’est pas accepté. Enregistrez-le dans l’un de ces formats : { $kinds }.
fault-file-empty = Le fichier « { $file } » est vide. Choisissez-le à nouveau ou renoncez-y.
fault-file-size = Le fichier « { $file } » dépasse { $n } Mo. Réduisez-le ou divisez-le.
fault-files-many = Le fichier « { $file } » est de trop. Nombre maximal de fichiers par message : { $n }. Envoyez-le en réponse à votre message.
fault-files-together = Avec « { $file } », les fichiers dépassent { $n } Mo au total. Envoyez-le en réponse à votre message.
