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

### Files
fault-file-kind = “{ $file }” is of a kind that is not taken. Save it as one of these: { $kinds }.
fault-file-empty = “{ $file }” is empty. Choose it again, or leave it out.
fault-file-size = “{ $file }” is larger than { $n } MB. Make it smaller, or divide it.
fault-files-many = “{ $file }” is one file too many. Files with one post: at most { $n }. Send it with a reply to your post.
fault-files-together = With “{ $file }” the files are larger than { $n } MB together. Send it with a reply to your post.
