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
