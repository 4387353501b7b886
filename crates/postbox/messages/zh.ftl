outbox-title = 发件箱
outbox-lead = 本服务器发出的邮件，最新的在前。只应由收件人知道的内容（如登录链接）不予显示。
outbox-lead-invented = 在本演示中，邮件不会真正发出：本应发出的邮件在此向所有人显示。请打开一封，像收件人那样点击其中的链接。
outbox-to-address = 发往此地址的邮件
outbox-find = 显示
outbox-empty = 尚未发出任何邮件。邀请、通知和登录链接将显示在这里。
outbox-none-to = 没有发往{ $address }的邮件。
outbox-all = 所有邮件
outbox-subject = 主题
outbox-recipient = 收件人
outbox-when = 写于
outbox-state = 状态
outbox-older = 更早的邮件
outbox-attempts = 已尝试{ $n }次，邮件服务器没有接收。其最后的答复：
outbox-next-attempt = 下次尝试时间：{ $when }。
outbox-technical = 供邮件程序读取的信息
outbox-message = 完整邮件
outbox-all-to = 发给{ $name }的所有邮件
mail-state-queued = 等待发送
mail-state-sent = 已发送
mail-state-failed = 已放弃
mail-header-date = 日期
mail-header-from = 发件人
mail-header-to = 收件人
mail-header-subject = 主题
mail-header-reply-to = 回复至

### Addresses at which mails do not arrive

address-title = 发往此地址的邮件
address-failing = 邮件无法送达
address-failing-since = 自{ $when }起不再向该地址发信：多封邮件被永久退回。
address-failing-what = 如地址有误，请更正。如地址无误且已恢复，今后的邮件将照常发送；其间未发送的邮件保留在发件箱中，不再补发。
address-set-right = 重新向该地址发信
address-none-came-back = 没有发往此地址的邮件被退回。
address-came-back = 发往此地址的邮件有{ $n }封被退回。
address-when = 通知时间
address-why = 原因
address-said = 邮件服务器的答复
bounce-no-address = 该地址不存在。
bounce-no-domain = 没有以此为名、可接收邮件的域名：@之后的部分有误或已不存在。
bounce-closed = 该邮箱已关闭。
bounce-full = 该邮箱已满。
bounce-too-large = 邮件过大。
bounce-unwanted = 对方邮件服务器拒收我们的邮件。
bounce-unreachable = 未能及时连接到对方邮件服务器。
bounce-late = 邮件延迟，仍在尝试投递。
bounce-unsaid = 邮件服务器没有给出我们能理解的原因。
failing-title = 邮件无法送达的人员
failing-what = 发给他们的邮件被永久退回；在您恢复其地址之前不再发送。
failing-since = 自{ $when }起
outbox-untried = 未发送：发往此地址的邮件无法送达。
outbox-recalled = 在发出前已撤回：所通知的内容已不再公布。
outbox-person = 此人的页面

### Incoming mail

incoming-title = 收到的邮件
incoming-lead = 通过电子邮件收到的一切内容，保持原样，并说明处理结果。对通知的答复会自动成为帖子；暂存的邮件等待您决定。
incoming-held-title = 等待决定
incoming-all = 收到的所有邮件，最新的在前
incoming-empty = 尚未收到邮件。对通知和邀请的答复将列于此处。
incoming-from = 发件人
incoming-when = 收到时间
incoming-outcome = 处理结果
incoming-no-subject = 无主题
incoming-no-text = 除引文外没有内容。
incoming-about = 答复
incoming-became = 成为
incoming-as-it-came = 邮件原样
incoming-accept-title = 接受
incoming-accept-what = 邮件将以发件人的名义成为帖子，并注明收到时间；截止后收到的会予以标明。发件人将获知编号。
incoming-accept = 接受为帖子
incoming-nomination = 录入为提名
incoming-return-title = 退回
incoming-return-what = 发件人将收到其文本和您的理由。
incoming-return = 以此理由退回
incoming-waiting = { $n ->
   *[other] { $n }封邮件等待决定
}
incoming-decide = 阅读并决定
outcome-posted = 已发布
outcome-held = 暂存
outcome-accepted = 已接受
outcome-returned = 已退回
outcome-refused = 已拒收
outcome-ignored = 非来文
why-late = 截止后收到。
why-early = 在开放之前收到。
why-divided = 它所答复之处本身不接受帖子，其下各部分接受。
why-unmatched = 未说明答复的是什么。
why-not-yours = 答复的是发给他人的通知。
why-unproven = 提到某一通知，但未发往该通知的回复地址：任何人都可能写出此邮件。
why-sealed = 内容已加密或与签名封装在一起。
why-sounds = 像是邮件未送达的通知，但发件人已知。
why-thread = 所答复的讨论串已关闭。
why-expired = 回复地址已过期。
why-not-listed = 发件人不在参加者名单上。
why-stranger = 发件人不详。
why-unknown-address = 发往从未分配过的地址。
why-empty = 除引文外没有内容。
why-too-long = 文本过长。
why-too-large = 邮件过大。
why-automatic = 由程序发出。
why-bounce = 邮件服务器告知邮件未送达。
why-no-sender = 没有可供答复的发件人。
why-unreadable = 无法作为邮件读取。
field-reason = 理由
field-answered = 答复的帖子
field-mail_place = 位置
hint-mail-post = 所答复帖子的编号，如#12。邮件中已说明的，可留空。
hint-mail-place = 应置于何处；如已在下面给出所答复帖子的编号，则无须选择。
fault-nothing-said = 该邮件没有可成为来文的内容，请将其退回。
fault-no-post = 请填写此件可能答复的帖子编号。
fault-no-place = 请选择应置于何处，或给出所答复帖子的编号。
fault-writer-not-listed = 发件人不在该论坛的参加者名单上。请先将其加入，或退回邮件。
receive-mail-text =
    { $name }，您好！

    { $what }

    { $treaty }
    { $page }
receive-posted =
    谢谢。您的帖子编号为{ $number }：
    { $page }

    其采用之处将注明于帖子下方。
receive-waits = 您的文本已收到，编号为{ $number }。文本等待主持人审核，获准后将出现在讨论中；在此之前他人无法阅读。
receive-words = 从您的邮件中采用的文字如下：
receive-accepted =
    秘书处已接受您的邮件。您的帖子编号为{ $number }：
    { $page }
receive-returned =
    秘书处退回您的邮件，理由如下：

    { $reason }
receive-held-late = 您的邮件到达时讨论已结束。您的文本已予保存。秘书处将决定是否作为截止后收到的文本予以接受，并会通知您。
receive-held-early = 您的邮件到达时讨论尚未开放。您的文字已保留。秘书处将决定是否予以接受，并会通知您。
receive-held-unmatched = 感谢您的来信。邮件已予保存；秘书处将为其找到位置，并会通知您。
receive-held-unproven = 您的邮件未发到通知的回复地址，因此我们无法确定是您所写。邮件已予保存；秘书处将作出决定，并会通知您。如使用通知中的“回复”按钮，您的文本将立即发布。
receive-held-thread = 您所答复的讨论串已关闭，但讨论仍在继续。您的文本已予保存；秘书处将作出决定，并会通知您。
receive-held-nomination = 感谢您的提名。邮件已予保存；秘书处将予录入，并会通知您。
receive-stranger = 只接受参加者通过电子邮件发来的帖子，而{ $address }不是参加者的地址。如果您是参加者，请使用秘书处所知的地址来信；如果您希望成为参加者，请致函秘书处。您的文本退回如下。
receive-not-listed = 您不在本论坛的参加者名单上，因此未能接受您的文本。如果您应在名单上，请致函秘书处。您的文本退回如下。
receive-empty = 除引文外，您的邮件中没有您自己的文字。请在引文上方写下答复后重新发送。
receive-sealed = 我们无法阅读您的邮件：邮件已加密或与签名封装在一起。请不加密重新发送，或使用明文签名。
receive-too-long = 您的文本过长，不能成为一个帖子。请分开后重新发送。文本退回如下。
receive-too-large = 您的邮件过大。请只发送文本，不附文件。
receive-unknown-address = 您所写的地址无效，因此无法得知您答复的是什么。请在论坛的通知上使用“回复”按钮。您的文本退回如下。
receive-which-one = 您答复的是一份摘要，其中有多个帖子，因此无法判断您指的是哪一个。摘要中每个帖子下方都有其专用地址：请将您的文本发往该地址。您的文本退回如下。
receive-left = 您将不再收到本论坛的邮件。如改变主意，请在其网页上重新选择。
why-digest = 答复的是摘要，未说明是哪个帖子。
why-nomination = 邮件为论坛提名人选。
why-left = 该邮件停止了某一清单的邮件。
receive-left-out =
    有{ $n }个文件未予接受：
    { $files }
receive-attachments = 您邮件所附的文件未予接受。
### Comments on a draft that came by mail
receive-comments =
    您的意见已收到，理解如下：

    { $comments }

    可在 { $page } 阅读。如有意见位置不对，请重新发送，并在行首写明段落编号和冒号，例如12(a)：
receive-from-files = 其中{ $n }条读自您邮件的附件。
receive-comment-on = { $number }：关于第{ $place }段
receive-comment-on-all = { $number }：关于整个草案

receive-receipt = 您的回执，请保存：{ $page }
