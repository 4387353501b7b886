synthesis-documents = Documents
desk-synthesis-title = Synthesis desk
desk-synthesis-lead = On one side what was said, on the other what is being written. Say on which words each paragraph rests.
desk-new-paragraph = Write a paragraph
desk-evidence = What was said
desk-place = Session or sub-topic
desk-everywhere = everywhere
desk-whole-forum = The whole forum
desk-waiting = only what no paragraph rests on yet
desk-filter = Show
desk-no-evidence = Nothing has been said there yet, or all of it is used.
desk-more = More posts
desk-paragraph = Paragraph { $number }
desk-withdraw = take back
desk-cite = Cite what { $number } rests on
desk-cite-button = Cite
desk-no-paragraphs = No paragraph is written yet. Write the first one; then say on what it rests.
field-post = Number of the post
field-words = The words on which it rests, as they stand in the post
fault-post-number = No post has this number.
fault-not-said = These words do not stand in that post. Copy them from it.
fault-cited-already = The paragraph rests on this post already. Take that citation back first to cite other words.
coverage-title = Coverage
coverage-to-desk = Read what waits at the desk
coverage-by-party = Posts by Party and organization, and how many of them the document rests on
coverage-who = Party or organization
coverage-posts = Posts
coverage-cited = Cited
coverage-waiting = Posts on which no paragraph rests yet
coverage-more = The first { $n } are named. The desk shows all of them.
coverage-forum = Forum
coverage-none-waits = Everything that was said is used.
desk-used = { $n ->
    [one] one paragraph rests on it
   *[other] { $n } paragraphs rest on it
}
coverage-lead = { $posts ->
    [0] No posts yet
    [one] { $cited } of one post cited
   *[other] { $cited } of { $posts } posts cited
}{ $parties ->
    [0] {""}
    [one] ; { $with } of one Party
   *[other] ; { $with } of { $parties } Parties
}
