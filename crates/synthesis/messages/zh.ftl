synthesis-documents = 文件
desk-synthesis-title = 综合工作台
desk-synthesis-lead = 一边是各方发言，一边是正在起草的文件。请注明每个段落以哪些言论为依据。
desk-new-paragraph = 起草段落
desk-evidence = 各方发言
desk-place = 专题讨论或分主题
desk-everywhere = 全部
desk-whole-forum = 整个论坛
desk-waiting = 只看尚未被任何段落采用的内容
desk-filter = 显示
desk-no-evidence = 该处尚无发言，或已全部采用。
desk-more = 更多帖子
desk-paragraph = 第{ $number }段
desk-withdraw = 撤回
desk-cite = 注明第{ $number }段的依据
desk-cite-button = 引用
desk-no-paragraphs = 尚未起草任何段落。请先写第一段，再注明其依据。
field-post = 帖子编号
field-words = 作为依据的原文，与帖子中一致
fault-post-number = 没有这个编号的帖子。
fault-not-said = 该帖子中没有这些文字。请从帖子中复制。
fault-cited-already = 该段已以此帖子为依据。如要引用其他文字，请先撤回该引用。
coverage-title = 采用情况
coverage-to-desk = 在工作台查看待采用内容
coverage-by-party = 按缔约方和组织列出的帖子及被文件采用的数目
coverage-who = 缔约方或组织
coverage-posts = 帖子
coverage-cited = 已采用
coverage-waiting = 尚未被任何段落采用
coverage-more = 此处列出前{ $n }个。综合工作台显示全部。
coverage-forum = 论坛
coverage-none-waits = 所有发言均已采用。
desk-used = { $n }个段落以此为依据
coverage-lead = { $posts ->
    [0] 尚无帖子
   *[other] { $posts }个帖子中已采用{ $cited }个
}{ $parties ->
    [0] {""}
   *[other] ；涉及{ $parties }个缔约方中的{ $with }个
}
