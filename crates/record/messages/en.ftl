kind-forum = Forum
kind-session = Session
kind-topic = Sub-topic
kind-question = Guiding question
kind-post = Post
kind-document = Document
kind-paragraph = Paragraph
kind-recommendation = Recommendation
kind-notification = Notification
kind-ask = Request to an addressee
kind-progress = Progress report

status-no-information = no information
status-considered = considered
status-under-way = under way
status-action-taken = action taken
status-ongoing = ongoing
status-not-applicable = not applicable
status-declined = declined

force-decided = decided
force-requested = requested
force-recommended = recommended
force-invited = invited
force-may-wish = may wish to

capacity-government = Government
capacity-group = group of Parties
capacity-organization = organization
capacity-expert = personal expert
capacity-moderator = moderator
capacity-officer = Secretariat

channel-web = on the web
channel-mail = by e-mail
channel-behalf = entered on behalf
kind-transmittal = Transmittal

### Rounds of comments
kind-review = Round of comments
kind-comment = Comment
channel-file = in a file
channel-api = by a program
