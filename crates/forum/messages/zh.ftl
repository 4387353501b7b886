forum-nav = 论坛
forum-list-title = 论坛
forum-list-lead = 由主持人引导、限期开放、使用六种语文的在线讨论。
forum-list-none = 尚无论坛。
forum-list-count = 共{ $all }个，其中{ $open }个开放
forum-state = 状态
forum-posts-title = 帖子
forum-open-now = 目前开放
forum-yours = 您的论坛
forum-running = 您负责的论坛
nomination-waiting = { $n ->
   *[other] { $n }项提名待处理
}
forum-none-open = 目前没有开放的论坛。
forum-closes = 截止：{ $when }
forum-answer-how = 请在下方选择专题讨论或分主题，用六种语文中的任何一种发言。
forum-mandate = 授权
forum-mandate-in = { $symbol }，第{ $number }段
forum-no-sessions = 本论坛尚未设专题讨论。
forum-set-up = 设置
forum-walk = 来源与后续：线索
forum-new-title = 设立论坛
forum-new-lead = 请说明主题和开放时间。随后设置专题讨论、问题和参加者。
forum-new-button = 设立
forum-new-next = 下一步：专题讨论和分主题。
phase-announced = 已公布
phase-open = 开放
phase-closed = 已结束
phase-box-announced = 开始
phase-box-open = 截止
phase-box-closed = 已结束

### Setting up
phase-draft = 筹备中
phase-extended = 已延期
phase-summarized = 已总结
phase-archived = 已归档
phase-box-draft = 开始
phase-box-extended = 截止（已延期）
phase-box-summarized = 已结束
phase-box-archived = 已结束
setup-title = 论坛的设置
setup-discard = 放弃本草稿
setup-discard-what = 论坛连同其会议、问题、文字和人员名单一并删去。尚未通知任何人。
setup-discard-button = 放弃草稿
setup-contents = 概览
setup-wording = 各语文的标题和引言
setup-done = 已完成
setup-to-do = 待办
setup-draft-what = 本论坛尚在筹备：仅秘书处可见，尚未向任何人发信。
announce-title = 宣布时发送的内容
announce-mails = 邮件
announce-to = 收件人
announce-without = 无地址，不致函
announce-sample = { $name }将看到：
setup-invited = { $n ->
    [0] 名单上尚无任何人。
   *[other] 论坛公布时，将以邮件邀请名单上的{ $n }人。
}
stage-button-published = 公布论坛
stage-button-summarized = 标记为已总结
stage-button-archived = 归档
stage-archive-what = 论坛归档后只能阅读和下载，不能重新开放，日期也不再更改。
fault-stage = 目前无法执行这一步。

### 导出和导入

archive-take = 全部下载（ZIP）
archive-bring = 导入论坛
archive-bring-lead = 在其他服务器上举行的论坛或邮件列表的历史，可作为已归档的论坛导入：保留其日期、讨论串和版本，编号在未被占用时也予保留。
archive-hint = 从此处导出的压缩档案（ZIP）或其中的forum.json，或载有列表邮件的邮箱文件（mbox）。最大12 MB；更大的文件请在服务器上用“rapporteur forum import”导入。
archive-people = 在该论坛发言者不会获得账户，仅以姓名列入名录，待确认。
archive-bring-button = 导入
archive-preview-button = 显示将导入的内容
archive-preview = 将导入的内容
archive-preview-lead = 尚未导入任何内容。导入后仅秘书处可见，直至由一名官员向所有人公开。
archive-before = 此档案此前已导入：{ $forum }。不会重复导入。
archive-own = 此档案取自本服务器：{ $forum }。如导入，该论坛将在此出现两次。
archive-that-forum = 该论坛
archive-source = 来源
archive-places = 组成部分
archive-places-count = 会期：{ $sessions } · 分专题：{ $topics }
archive-span = { $from }至{ $until }
archive-languages = 语文
archive-files = 附件
archive-files-count = { $n }（{ $size } KB）
archive-people-known = 名录中已有的姓名
archive-people-unknown = 名录中没有的姓名
archive-parties-unknown = 此处未知的政府
archive-left-out = 不导入的内容
archive-left-unreadable = 无法读取的邮件：{ $n }
archive-left-empty = 没有文字和附件的邮件：{ $n }
archive-left-twice = 重复的邮件：{ $n }
archive-left-files = 不接受类型的文件：{ $n }
archive-other = 选择另一文件
archive-hidden = 仅秘书处可见
archive-publish = 向所有人公开
archive-hide = 撤出公开显示
archive-hide-what = 撤出后仍连同全部发言保留在此，仅秘书处可见，并可再次公开。日志记录由谁操作。
field-archive = 文件
archive-from = 导入自{ $source }。
archive-invented = 其中的人物和文字均为虚构。
fault-archive-none = 请选择一个文件。
fault-archive-kind = 这不是论坛档案，也不是邮箱文件。
fault-archive-damaged = 文件已损坏。
fault-archive-large = 文件解压后超出网页可接受的大小。运营者可在服务器上用“rapporteur forum import”导入。
fault-archive-field = 文件中有内容不符合要求。未导入任何内容；位置见下。
fault-archive-empty = 邮箱文件中没有可以读取的邮件。

manner-nominated = 提名
manner-invited = 受邀
manner-open = 已登记
topic-answer = 如何发言
topic-answer-how = 请在下方用六种语文中的任何一种发言。
topic-answer-below = 请选择下列分主题之一。
topic-answer-closed = 讨论已结束，发言保留于此。
topic-answer-later = 讨论尚未开始。
topic-moderator = 主持人
topic-afterwards = 之后
topic-afterwards-what = 此处的发言将写入报告。每个帖子下方注明其采用之处。
topic-subtopics = 分主题
topic-no-posts = 尚无帖子
topic-first = 尚无人发言，欢迎率先发言。
topic-none-came = 没有收到帖子。
topic-last = 最新：{ $number }，{ $date }
wording-title = 其他语文
wording-button = 保存
part-title = 添加专题讨论或分主题
part-button = 添加
part-new-session = 新的专题讨论
part-new-topic = 专题讨论{ $number }的分主题
question-title = 添加指导性问题
question-button = 添加问题
post-write = 发帖
post-button = 发布
post-reply = 回复
post-removed = 已由主持人移除
### Writing and changing a post
post-preview = 预览
post-quote = 引用
post-edited = 修改于{ $time }
draft-button = 保存为草稿
draft-discard = 放弃草稿
draft-kept = 您于{ $time }保存的草稿。只有您能看到。
draft-kept-now = 已保存为草稿。
draft-kept-here = 没有网络连接：您的文字保存在此浏览器中。
draft-reply = 您已开始回复{ $number }。
draft-other = 您已在此开始撰写帖子。
edit-title = 修改
edit-button = 保存新版本
edit-until = 可修改至{ $time }，前提是尚无人回复或引用。先前的版本予以保留，可供阅读。
version-title = 各版本：
version-only = 从未修改。
version-what = 最新版本在前。新增内容加下划线，删除内容加删除线。
version-corrected = { $who }（秘书处）更正了录入内容。理由：
version-number = 第{ $n }版
version-digest = 内容摘要值（SHA-256）：
version-receipt = 回执
forum-local = { $date }{ $time }（{ $zone }）
forum-calendar = 加入我的日历（.ics）
question-released = 将于{ $when }公布
told-opened = 现已开放
told-closing = 两天后截止
told-extended = 日期变更
told-closed = 已结束
told-subject = { $forum }：{ $what }
told-text-opened = 论坛现已开放，{ $closes }截止。请在论坛页面发帖或回复论坛的邮件，六种语文均可。
told-text-closing = 论坛将于{ $closes }截止。如欲发言，尚有时间。
told-text-closed = 论坛已于{ $closes }结束。发言保留在论坛页面，每个帖子下方将注明其采用之处。
told-text =
    { $name }：

    { $forum }

    { $news }

    论坛页面：{ $page }
texts-title = 关于论坛的说明
texts-lead = 按语文填写；某种语文没有文本时，显示最接近的语文。留空即删除该文本。
texts-show = 显示该语文
texts-button = 保存这些文本
background-title = 背景文件
background-none = 尚无文件。
background-button = 添加文件
copy-title = 复制该论坛
copy-lead = 新建一个筹备中的论坛，沿用本论坛所有语文的专题讨论、分主题、问题、规则和文本。
copy-people = 连同参加者和主持人
copy-button = 复制
field-conduct = 行为准则
field-afterwards = 之后的安排
field-outcome = 在何处了解成果
field-background = 文件文号
field-released_on = 公布日期
field-released_at = 时刻
hint-conduct = 发帖前向所有人显示。
hint-afterwards = 发言将如何处理，由谁决定。
hint-outcome = 文字说明或网址。
hint-background = 按引用形式填写，例如LL/LG/1/2。
hint-released-on = 留空：立即公布。填写以后的日期，届时自行公布。
fault-symbol = 没有该文号的文件。
nomination-title = 提名
nomination-lead = 各国政府和组织以函件提名，由秘书处确认；经确认者将以邮件受邀。
nomination-none = 尚无人获得提名。
nomination-new = 提名人选
nomination-button = 提名
nomination-confirm = 确认
nomination-decline = 不予确认
nomination-owner = 在名录中，此地址属于{ $who }。
nomination-owner-of = 在名录中，此地址属于{ $who }（{ $whose }）。
nomination-closed = 本论坛目前不接受提名。
nomination-form-title = 提名表
nomination-form-how = 只使用电子邮件的机构填写此表，附上函件，发送至{ $address }。由秘书处录入。
nomination-form-mail = 撰写邮件
nomination-mail-form = “{ $forum }”提名。请在每个冒号之后填写，并附上函件。
nomination-word-title = 以Word文件填写表格
nomination-word-download = 下载表格（DOCX）
nomination-word-button = 读取表格
nomination-word-read = 表格已读取，尚未发送。请核对内容，选择函件，然后提名。
nomination-word-window = 论坛开放时间：{ $opens }至{ $closes }。
nomination-word-until = 提名截止日期：{ $until }。
nomination-word-how = 请填写此表，附上函件发送至{ $address }；或在页面{ $page }选择该文件，核对后再提交。
nomination-word-nominator = 提名的政府或组织
nomination-asked-title = 已请求提名的对象
nomination-asked-none = 尚未请求任何一方提名。
nomination-asked = 已请求：{ $asked }。已提名：{ $did }。未答复：{ $silent }。
nomination-asked-who = 请求对象及其回应
nomination-asked-column = 政府、组织或集团
nomination-asked-on = 请求日期
nomination-asked-until = 截止日期
nomination-asked-did = 提名数
nomination-asked-reminded = 已于{ $day }提醒
nomination-asked-nothing = 无
nomination-asked-own = 已于{ $day }请{ $whose }在{ $until }前提名。
nomination-asked-of-you = 请贵方提名
nomination-remind = 提醒未答复者（{ $n }）
nomination-call-title = 提名邀请
nomination-call-lead = 以邮件请求，使用各方的语文并附上表格。已请求过的不再请求。
nomination-call-no-parties = 不请求政府
nomination-call-show = 显示请求对象
nomination-call-whom = 请求对象
nomination-call-reached = 将发出邮件：{ $n }。
nomination-call-before = 此前已请求：{ $n }。
nomination-call-list = 名单
nomination-call-vacant = 因职位空缺或任职者无邮址而未请求（{ $n }）：
nomination-call-with = 每封邮件附有：
nomination-call-send = 发出邀请（{ $n }）
nomination-call-subject = { $forum }：请于{ $until }前提名
nomination-call-subject-again = 提醒：{ $forum }：请于{ $until }前提名
nomination-call-asks = { $treaty }邀请{ $whose }于{ $until }前提名人员参加在线论坛“{ $forum }”。
nomination-call-reminds = 已于{ $day }邀请{ $whose }在{ $until }前提名人员参加在线论坛“{ $forum }”，尚未收到提名。
nomination-call-text =
    { $name }，您好：

    { $asks }论坛开放时间：{ $opens }至{ $closes }。

    您可填写所附表格，连同提名函回复本邮件，或发送至{ $address }。

    如在页面上提名，请打开此链接并点击其中的按钮：

    { $link }

    该链接只能使用一次，有效期至{ $good }。页面：

    { $page }

    秘书处对每项提名予以确认或不予确认，并以邮件告知。
nomination-mail-title = 以邮件提名
nomination-mail-no-office = 收到此邮件时，其作者未担任有权提名的职位。
nomination-mail-no-file = 均不是
nomination-mail-entered = 秘书处已录入您以邮件提交的对{ $who }的提名。其决定将通知您。
nomination-mail-subject = { $forum }：对{ $who }的提名
nomination-mail-confirmed = 秘书处已确认对{ $who }的提名，并已以邮件发出邀请。
nomination-mail-declined = 秘书处未能确认对{ $who }的提名：{ $reason }
forum-nominate = 为本论坛提名人选
decision-proposed = 待秘书处确认
decision-confirmed = 已确认
decision-declined = 未予确认
nominee-f = 女
nominee-m = 男
nominee-x = 其他
field-given = 名
field-family = 姓
field-nominee_address = 被提名人的电子邮件地址
field-gender = 性别
field-position = 职务或职业
field-letter = 函件
field-field_of_work = 工作领域
field-qualifications = 资历
field-letter_file = 函件（文件）
field-correction_reason = 更正理由
field-filled_form = 填好的表格
field-nominate_for = 代表何方提名
field-call_instrument = 缔约方所属文书
field-organizations = 名录中有代表的组织
field-groups = 缔约方集团（经由其协调员）
field-call_until = 提名截止日
field-letter_attached = 邮件所附文件中的函件
field-decline_reason = 不予确认的理由
field-same_person = 被提名者即为此人
field-decision = 决定
hint-letter = 函件的编号、日期及签署人。
hint-letter_file = 文档或图片，最大10 MB。只有秘书处和您能够打开。
hint-correction_reason = 所有人都可在该版本旁看到，并会告知签署人。
hint-filled_form = Word文件（DOCX）。此时尚未发送：您可看到读取的内容并加以修改。
hint-call_until = 邮件中写明的最后一日。论坛期间逾期收到的仍予受理。
fault-mail-address = 请填写电子邮件地址，例如name@example.org。
fault-nominated = 使用该地址者已获提名参加本论坛。
fault-correction-same = 内容没有任何改动。
fault-form-missing = 请选择您填好的表格。
fault-form-other = 这不是提名表。请下载提名表，填写后在此选择。
fault-form-blank = 此表尚未填写任何内容。
fault-form-large = 此文件过大，不像表格。请只选择表格本身，不含图片。
fault-form-old = 此文件格式过旧或设有密码。请存为不设密码的DOCX。
fault-form-damaged = 此文件已损坏，无法读取。请重新保存后再选择。
fault-form-kind = 这不是Word文件。请将表格存为DOCX。
fault-call-until = 请选择今日至论坛结束之间的日期。
fault-call-nobody = 已无可请求的对象。
fault-decline-reason = 请说明理由：提名者将获告知。
fault-same-person = 请勾选确认被提名者即为名录中使用此地址的人，或不予确认该提名。

### Files of a post
field-file = 文件
hint-file = 文档、表格或图片。文件数最多{ $n }个，每个不超过{ $largest } MB，合计不超过{ $together } MB。
file-size = { $n }千字节
### What is decided about a post
post-pending = 等待主持人批准
post-refused = 未获准发布
post-withdrawn = 已由作者撤回
decide-withdraw = 撤回
decide-remove = 移除
decide-what-withdraw = 您的文字将从所有页面上消失。编号保留，并附上您的理由和今天的日期：查找该编号的人会看到您已将其撤回。
decide-what-remove = 文字将从所有页面上消失。编号保留，并附上理由和今天的日期。理由将告知作者。
decide-back = 保持原样
field-why = 理由
hint-why = 用一句话说明。所有人均可阅读。
post-in-reply-to = 回复{ $number }
post-for = 代表{ $whom }（{ $capacity }）
post-parties = { $n ->
   *[other] 代表{ $n }个缔约方
}
post-parties-named = { $n ->
   *[other] 代表{ $n }个缔约方：{ $names }
}
post-answers = 回答问题{ $numbers }
post-receipt = 谢谢。您的帖子编号为{ $number }。
post-receipt-digest = 所收内容的摘要值：
post-receipt-keep = 请保存回执：它证明何时收到了什么。
post-receipt-next = 其采用之处将注明于帖子下方。
post-public = 您发布的内容将以您的姓名和所示身份公开。
post-sign-in = 参加者登录后即可发言。
post-not-listed = 您不在本论坛可发帖者之列。如应列入，请致函秘书处。
post-cited = 引用于{ $paragraph }
post-cited-recommendation = 在建议{ $recommendation }中引用
post-cited-led = 在第{ $paragraph }段中引用，并促成建议{ $recommendation }
post-cited-and = { $cited }：{ $reported }
post-reported = { $asked }个对象中已有{ $reported }个提交报告
said-title = { $party }的发言
said-nothing = { $party }尚未发帖。
said-number = 编号
said-what = 内容
said-became = 后续
said-cited = 在第 { $paragraph } 段中引用
said-not-used = 尚未采用
participant-title = 参加者
participant-list = 参加者名单
participant-none = 名单上尚无人。
participant-add = 添加参加者
participant-add-button = 添加
participant-who = 姓名
participant-whose = 代表
participant-alone = 以个人身份
participant-as-directory = 按名录
participant-of = { $part } / { $whole }
participant-posted = 已发帖
participant-women = 女性
participant-unknown = 名录中没有以下地址：
participant-withdraw = 移出名单
participant-withdrawn = 已移出名单
participant-change = 更改
moderator-title = 主持人
moderator-button = 指定
moderator-none = 尚无
moderator-no-session = 请先添加专题讨论。
field-introduction = 导言
field-opens_on = 开始日期
field-closes_on = 截止日期
field-mandate = 授权
field-addresses = 电子邮件地址
field-address = 电子邮件地址
field-questions = 问题
field-answers = 回答指导性问题
field-capacity = 身份
field-manner = 方式
field-part_of = 隶属
field-session = 专题讨论
hint-forum-title = 用一行说明主题。
hint-forum-introduction = 为何举行，以及发言将如何处理。
hint-opens-on = 自协调世界时00:00起。
hint-closes-on = 至当日结束（协调世界时）。
hint-mandate = 规定举办本论坛的段落（如有）：文号和段落编号，例如 LL/SM/DEC/3/5, 3。
hint-number = 例如I或(ii)。
hint-optional = 可留空。
hint-questions = 每行一个。
hint-post = 可使用Markdown；#12将链接到第12号帖子。
hint-addresses = 每行一个，须为名录中人员。
hint-wording = 以所选语文写出相同内容。
fault-capacity = 您不能以此身份在此发言。
fault-closed = 讨论已结束。您的文字保留于此，请发送给秘书处。
fault-divided = 该专题讨论设有分主题。您的文字保留于此，请写入其所属的分主题。
fault-many-addresses = 一次最多可添加一千个地址，请分批添加。
fault-mandate = 没有这一段落。
fault-manner = 请从列表中选择。
fault-no-such-voice = 其职务不允许以此身份发言。
fault-question = 此指导性问题已不在此处。请重新选择。
fault-not-open = 讨论尚未开始。您的文字保留于此，请在讨论开始后发送。
fault-order = 截止须在开始之后。
fault-session = 此处没有这一专题讨论。
fault-session-used = 该专题讨论已有帖子，不能再划分。
fault-wording-stale = 在此期间他人修改了这些文字，现文见上。您所写的在下面；如应以此为准，请再次保存。
fault-setup-stale = 在此期间他人修改了此处，现行内容见上。您所写的已保留；如应以此为准，请再次保存。
stale-by = 由{ $who }修改，{ $time }
stale-nothing = 空白
fault-unknown-address = 部分地址不在名录中。
forum-owner = 负责方
forum-owner-who = 秘书处
answer-by-mail = 也可通过电子邮件：回复任何一封发帖通知，您的回复即成为一个帖子。
forum-posts = { $n ->
    [0] 尚无帖子
   *[other] { $n }个帖子
}
forum-sessions = { $n }场专题讨论
forum-in-days = { $n ->
    [0] 今天
   *[other] 还有{ $n }天
}
topic-older = { $n }个较早的帖子
topic-newer = { $n }个较新的帖子
participant-gender-unknown = { $n }人未注明
topic-figures = { $posts ->
    [0] 尚无帖子
   *[other] { $posts }个帖子
}，{ $parties ->
    [0] { $organizations ->
        [0] 缔约方和组织尚未发言
       *[other] 来自{ $organizations }个组织，缔约方尚未发言
    }
   *[other] 来自{ $parties }个缔约方{ $organizations ->
        [0] ，组织尚未发言
       *[other] 和{ $organizations }个组织
    }
}
participant-figures = { $people ->
    [0] 无人
   *[other] { $people }人
}，{ $parties ->
    [0] 无缔约方
   *[other] { $parties }个缔约方
}，{ $organizations ->
    [0] 无组织
   *[other] { $organizations }个组织
}
topic-questions = 指导性问题
post-level = 回复，层级
post-late = 截止后收到

### Moderators' summaries
summary-title = 主持人总结
summary-of = 总结
summary-whole = 专题讨论总结
summary-week = 第{ $n }周总结
summary-span = { $from }至{ $until }
summary-what = 发布之前，只有主持人和秘书处能看到这里的内容。发布后即为普通帖子：将以邮件发给参加者，可以回复，并列于专题讨论页面之首。
summary-is = 已作为{ $number }发布。修改将成为新版本；此前各版本予以保留，可供查阅。
summary-words = 总结内容
hint-summary = Markdown格式。采用的每个帖子请注明编号，例如#12：编号将成为链接，该帖子下方将注明其采用之处。
summary-publish = 发布总结
summary-amend = 保存新版本
summary-kept = { $who }保存于{ $time }。
summary-said = 发言内容
summary-used = { $all ->
   *[other] { $all }个帖子中已采用{ $used }个
}
summary-in = 已采用
summary-none = 尚未开始
summary-out = 已发布
summary-due = 现应完成
moderate-summaries = { $n ->
   *[other] { $n }份总结现应完成
}
fault-summary-stale = 其间另有人修改了本总结。其文本列于下方；请合并后重新提交。

### Proceedings
proceedings-title = 发言汇编
proceedings-whole = 整个论坛的发言汇编
proceedings-discussion = 讨论
proceedings-what = 全部发言汇编为一卷，按指导性问题排列，各以原文语文刊载。打印本页即可得到纸本或PDF。
proceedings-window = { $from }至{ $until }
proceedings-contents = 目录
proceedings-contributors = 发言者
proceedings-further = 其他发言
proceedings-also = 以下帖子也作了回答：

### Asking everybody, and reminding
question-pending = 译文待补
prompt-title = 向全体提问
prompt-what = 论坛开放期间，新问题将以电子邮件通知名单上的所有人，可用“回复”按钮作答。问题可先以一种语文发布；在译成其他语文之前，会注明译文待补。
prompt-mail-subject = { $n ->
   *[other] { $forum }：向全体提出的新问题
}
prompt-mail-how = 您可用普通的“回复”按钮以六种语文中的任何一种回复本邮件，所写内容将成为帖子。也可在页面上发帖：{ $page }
prompt-mail-text =
    { $name }：

    { $forum }
    { $place }

    { $questions }

    { $how }
reminder-title = 提醒尚未发言者
reminder-waiting = 拟发提醒：{ $n }
reminder-lead = 由主持人提议，由秘书处工作人员发送。只发给发送时名单上尚未发言的人，以各自的语文撰写，并附有可用邮件发帖的地址。
reminder-people = { $n ->
   *[other] 名单上有{ $n }人尚未发言。
}
reminder-language = { $n ->
   *[other] { $n }人
}
reminder-usual = “{ $forum }”论坛开放至{ $closes }，我们尚未收到您的意见。请用六种语文中您最熟悉的一种写上几句，谈谈您的经验，这将很有帮助。如有同事更适合答复，请将本邮件转交。
reminder-more = 您的文字之下将列出可用邮件发帖的地址、论坛页面以及退出名单的办法。
reminder-propose = 提议发送提醒
reminder-waits = 有一份提醒等待秘书处决定
reminder-officer = 由秘书处工作人员决定。
reminder-proposed = { $who }于{ $time }提议
reminder-send = { $n ->
   *[other] 发送给{ $n }人
}
reminder-decline = 不予发送
reminder-past = 以往的提醒
reminder-sent = { $n ->
    [0] 未发送给任何人
   *[other] 已发送给{ $n }人
}
reminder-not-sent = 未发送：
reminder-mail-subject = { $forum }：期待您的意见
reminder-mail-text =
    { $name }：

    { $words }

    您无需登录，即可用电子邮件发言。发送至下列地址之一的邮件将成为您在该处的帖子：

    { $places }

    论坛页面：{ $page }
    不再接收本论坛邮件：{ $settings }
hint-reminder-why = 提议者将看到理由。
field-reminder = 提醒
fault-reminder-closed = 论坛未开放，无人能够答复。
fault-reminder-nobody = 名单上所有人均已发言。
fault-reminder-waits = 已有另一份提醒等待秘书处决定。
moderate-pending-words = 等待翻译的问题
moderate-pending-questions = { $n ->
   *[other] { $n }个问题尚未具备六种语文
}

### How somebody hears of a place by mail.
### Moderating
thread-split = { $number }已从{ $from }分出。
moderate-pending = { $n }个帖子等待批准
moderate-pending-title = 等待批准的帖子
decide-admit = 批准发布
decide-refuse = 不予发布
decide-what-refuse = 该帖子仅作者和主持人可见。理由将通过电子邮件告知作者。
decided-subject-admit = 您的帖子{ $number }已在论坛发布
decided-subject-refuse = 您的帖子{ $number }未获发布
decided-subject-remove = 您的帖子{ $number }已被移除
decided-admit = 主持人已批准您的帖子{ $number }：现在所有人均可阅读。
decided-refuse = 主持人未批准您的帖子{ $number }。
decided-remove = 主持人已移除您的帖子{ $number }。编号和原因予以保留。
decided-reason = 理由：{ $reason }
decided-text =
    { $name }，您好！

    { $what }

    { $reason }

    { $page }

    您所写内容如下：

    { $text }

    { $treaty }
field-phrase = 常用语
phrase-own = 仅用自己的话
phrase-off-topic = 该帖子与讨论主题无关。
phrase-conduct = 该帖子不符合行为准则。
phrase-personal = 该帖子包含他人的个人信息。
phrase-duplicate = 讨论中已有相同内容。
field-phrase-off-topic = 偏离主题
field-phrase-conduct = 行为准则
field-phrase-personal = 个人信息
field-phrase-duplicate = 重复内容
phrase-title = 常用语
phrase-lead = 主持人以帖子所用语文说明决定时使用这些语句。
phrase-show = 显示
moderation-to-pre = 先审后发
moderation-to-post = 直接发布
thread-title = 讨论串
thread-what = 无论作何决定，编号和链接均保持不变，决定及其理由将记录在案。
thread-begins = 讨论串始于{ $number }。
thread-button = 决定
thread-pinned = 置顶
thread-closed = 已关闭
thread-moved = { $number }及其回复已移至{ $place }。
thread-moved-place = 另一处
thread-do-pin = 置顶讨论串
thread-do-unpin = 取消置顶
thread-do-close = 关闭讨论串：不再接受回复
thread-do-reopen = 重新开放讨论串
thread-do-move = 将讨论串移至另一处
thread-do-split = 将此回复另立讨论串
field-what = 决定
field-place = 移至何处（如需移动）
fault-thread-what = 就讨论串目前的状态，不能作出此项决定。
fault-thread-place = 本论坛没有这个位置。
fault-thread-closed = 主持人已关闭此讨论串。您的文字保留在此，请另立讨论串发布。
moderate-title = 主持人工作台
moderate-waits = 待处理事项
moderate-nothing-waits = 目前没有待处理事项。
moderate-held = { $n }封邮件暂存，等待秘书处决定
moderate-unanswered = { $n }个帖子无人回复
moderate-unanswered-title = 无人回复的帖子
moderate-thin = { $n }个指导性问题回答较少
moderate-thin-title = 回答较少的指导性问题
moderate-answers = { $n }个回答
moderate-silent-count = 名单上有{ $n }人尚未发帖
moderate-silent-title = 尚未发帖者
moderate-group-spoke = （其所属集团已发言：{ $groups }）
moderate-silent-what = 仅主持人和秘书处可见。系统不记录任何人是否阅读。
moderate-all-spoke = 名单上的所有人均已发帖。
moderate-per-day = 每日发帖数
moderate-day = 日期
moderate-heard = 发言情况
moderate-legend = 图例
moderate-table = 以表格显示
moderate-party = 缔约方
moderate-group = 区域组
heard-heard = 以政府身份发言
heard-people-heard = 仅其提名人员发言
heard-silent = 已列入名单，尚未发言
heard-absent = 名单上无人
gender-f = 女性
gender-m = 男性
gender-x = 其他
gender-not-stated = 未注明
participation-title = 参与情况
participation-lead = 名单上{ $listed }人中已有{ $posted }人发帖；帖子总数：{ $posts }。
participation-at = 数据截至{ $at }。
participation-how = “已发帖”统计名单上的人数；帖子按发表之处统计，不论以何种途径提交。政府以政府身份发言，方计为已发言。
participation-all = 合计
participation-by-capacity = 按身份
participation-by-group = 按区域组
participation-by-party-group = 按缔约方集团
participation-parties-apart = 自身也发言的缔约方
participation-by-region = 按区域
participation-by-party = 按缔约方
participation-by-gender = 按性别
participation-by-question = 按指导性问题
participation-capacity = 身份
participation-group = 区域组
participation-region = 区域
participation-party = 缔约方
participation-gender = 性别
participation-no-party = 各组织及其他非政府代表
participation-no-region = 未注明区域
participation-others = 主持人、秘书处及已不在名单上的人
participation-only-spoken = 此处仅列出已发言的缔约方，包括由其提名人员发言者。
participation-no-questions = 本论坛尚无指导性问题。
participation-answers = 回答数/帖子数
participation-people = 人数
participation-governments = 政府
participation-governments-listed = 列入名单的政府
participation-governments-heard = 以政府身份发言
participation-people-heard = 政府或其提名人员发言
notices-title = 电子邮件
notices-lead = 请选择如何以电子邮件获知此处的发言。以离帖子最近的选择为准。
notices-each = 所有帖子
notices-replies = 对我的帖子的回复
notices-daily = 每天早晨的摘要
notices-weekly = 每周一早晨的摘要
notices-none = 不通知
notices-first = 所有帖子，直至本人另行选择
notices-above = 与上一级的选择相同
notices-unset = 未选择
notices-thread = 讨论串{ $number }
notices-button = 保存
notices-how = 可用邮件程序的“回复”按钮答复通知：您所写的内容将以您的名义出现在讨论串中。
notices-begin = 如要在此以电子邮件新开讨论串，请写信至您的专用地址：
post-follow = 邮件通知
leave-title = 本论坛的邮件
leave-what = 请选择您还希望收到哪些邮件。在您按下按钮之前，一切不变。
leave-done = 已保存。
leave-button = 保存

### The digest of a forum.
digest-mail-subject = { $n ->
   *[other] { $n }个新帖子
}：{ $forum }
digest-mail-daily = { $n ->
   *[other] 自上一期摘要以来，论坛“{ $forum }”有{ $n }个新帖子。
}
digest-mail-weekly = { $n ->
   *[other] 本周论坛“{ $forum }”有{ $n }个新帖子。
}
digest-mail-post = { $number } · { $who } · { $at }
digest-mail-read = 在讨论串中查看：{ $page }
digest-mail-more = { $n ->
   *[other] 另有{ $n }个帖子：{ $page }
}
digest-mail-answer = 如要以电子邮件答复{ $number }，请写信至：{ $address }
digest-mail-how = 如要以电子邮件答复某个帖子，请写信至该帖子下方的地址：您以六种语文中任何一种所写的内容将以您的名义出现。“回复”按钮无法说明您答复的是哪个帖子。
digest-mail-text =
    { $lead }

    { $posts }

    ____
    { $how }

    论坛：{ $page }
    增加、减少或停止邮件：{ $settings }

### Who is told what.
participant-invited-how = 每人将收到一封以其语文写成的邀请邮件，内有登录链接。
field-notices = 以电子邮件通知
invitation-mail-places =
    如要以电子邮件自行新开讨论串，请写信至：
    { $places }
invitation-mail-places-later = 论坛设定专题讨论后，您可在其网页上找到用于以电子邮件新开讨论串的专用地址。
invitation-mail-subject = 邀请参加在线论坛“{ $forum }”
invitation-mail-text =
    { $name }，您好！

    谨邀请您参加在线论坛“{ $forum }”（身份：{ $capacity }）。论坛开放时间为{ $opens }至{ $closes }。

    无需使用浏览器。每个帖子都会通过电子邮件发给您；您用邮件程序的“回复”按钮以六种语文中任何一种所写的内容，将以您的名义出现在论坛上。

    { $begin }

    如要在网页上阅读和发言，请打开以下链接并按下页面上的按钮：

    { $link }

    链接只能使用一次，有效期至{ $until }。此后可在论坛网页上索取新的链接：

    { $page }

    { $treaty }
notice-mail-sender = { $who } · { $treaty }
notice-mail-who = { $who }，{ $as }
notice-mail-how = 如要答复，请使用邮件程序的“回复”按钮：您以六种语文中任何一种所写的内容将以您的名义出现。
notice-mail-begin = 如要在此新开讨论串，请写信至：{ $begin }
notice-mail-reads = 您是本论坛的读者；发言者为其参加者。
notice-mail-text =
    { $text }

    ____
    { $who }于{ $at }在论坛“{ $forum }”（{ $place }）发表帖子{ $number }。

    { $how }

    在讨论串中查看：{ $page }
    减少或停止邮件：{ $settings }
plan-title = 根据报告设立论坛
plan-lead = { $symbol }计划举行本论坛。请核对所提议的内容，选择指导性问题，然后设立论坛。
plan-none-lead = { $symbol }没有计划举行论坛。所提议的是通常的形式：一场专题讨论，并采用报告中的指导性问题。
plan-forum-title = 关于{ $symbol }的在线论坛
plan-duration = 期限
plan-weeks-unknown = 未注明；通常为两周。
plan-moderators = 提议的主持人
plan-moderators-what = 仅为姓名：任何人都不会因此获得账户。主持人稍后在参加者页面指定。
plan-before = 已根据报告设立
plan-parts = 专题讨论和分主题
plan-choose = 每个发帖之处从所提议的指导性问题中选择两个或三个。
plan-no-questions = 报告中没有用于此处的问题。问题可以稍后添加。
plan-unplaced = 未安排
plan-unplaced-what = 报告没有说明这些问题的位置。请为每个问题选择位置，或选择不采用。
plan-leave-out = 不采用
plan-next = 下一步：参加者和主持人。
hint-plan-closes = 至当日结束（协调世界时）。如留空，则根据期限确定。
fault-question-count = 请为此处选择两个或三个问题。
plan-weeks = { $n }周

### Reading

reading-search = 在此搜索
reading-flat = 按发布顺序显示帖子
reading-tree = 按回复关系显示帖子
reading-new = 新
reading-new-posts = { $n ->
   *[other] { $n }个新帖子
}
reading-many-new-posts = { $n ->
   *[other] 超过{ $n }个新帖子
}
reading-mark = 标记为已读
reading-own = 只有您能看到这些标记。
reading-feed = Atom订阅
reading-live = 您打开本页之后的新内容：
reading-print = 打印版
window-title-draft = 开放时间
window-title-announced = 改期
window-title-open = 延期
window-title-extended = 延期
window-title-closed = 重新开放
window-title-summarized = 重新开放
window-lead-draft = 论坛将在所定时刻自行开放和结束。
window-lead-announced = 新的日期及理由将列于论坛页面。
window-lead-open = 该决定及理由将列于论坛页面，并以邮件通知名单上的所有人。
window-lead-extended = 该决定及理由将列于论坛页面，并以邮件通知名单上的所有人。
window-lead-closed = 该决定及理由将列于论坛页面，并以邮件通知名单上的所有人。
window-lead-summarized = 该决定及理由将列于论坛页面，并以邮件通知名单上的所有人。
window-button-draft = 保存日期
window-button-announced = 改期
window-button-open = 延期
window-button-extended = 延期
window-button-closed = 重新开放
window-button-summarized = 重新开放
window-changes = 日期的变更
close-title = 立即关闭
close-what = 论坛立即关闭，早于原定时间。将连同理由告知与会者，理由如延期一样记录在案。
field-close_reason = 提前关闭的理由
window-first = 开放时间：{ $opens }至{ $closes }。
window-moved = 改期：开放时间为{ $opens }至{ $closes }。
window-extended = 延期至{ $closes }。
window-shortened = 缩短：{ $closes }截止。
window-reopened = 重新开放：{ $opens }至{ $closes }。
settings-title = 论坛规则
settings-button = 保存规则
participation-nominated = 提名：由各国政府和组织提名，秘书处确认
participation-invited = 由秘书处邀请
observers-post = 可以发帖
observers-read = 只能阅读
moderation-pre = 在公开之前
moderation-post = 在公开之后
field-participation = 参与方式
field-observers = 不代表任何政府者
field-moderation = 主持人审阅帖子
field-edit_minutes = 帖子可修改的分钟数
field-office_language = 工作语文
field-opens_at = 时刻
field-closes_at = 时刻
field-time_zone = 时区
field-window_reason = 理由
hint-opens-at = 留空：自当日开始时起。
hint-closes-at = 留空：至当日结束时止。
hint-time-zone = 例如Africa/Nairobi。留空：UTC。
hint-reason = 人人可见。
hint-edit-minutes = 有人回复之前有效。0：不可修改。
fault-choice = 请从列表中选择。
fault-minutes = 请填写分钟数，最多一周（10080）。
fault-reason = 请说明理由：理由将列于论坛页面。
fault-time = 请按14:30的格式填写时刻。
fault-window = 日期不可行：截止时间须晚于现在，已开放的论坛不能更改开放日期。
fault-zone = 没有这个时区。

### Translations
translation-title = 译文
translation-lead = 引用和统计以原文为准。每份译文均注明性质、译者和时间。
translation-none = 此帖尚无译文。
translation-original = 原文
translation-also = 另有：
translation-entry = { $language }（{ $what }）
translation-short-official = 正式译文
translation-short-courtesy-author = 非正式译文，作者提供
translation-short-courtesy-moderator = 非正式译文，主持人提供
translation-short-courtesy-officer = 非正式译文，秘书处提供
translation-short-machine = 机器翻译，未经核对
translation-what-official = 秘书处正式译文
translation-what-courtesy-author = 作者提供的非正式译文
translation-what-courtesy-moderator = 主持人提供的非正式译文
translation-what-courtesy-officer = 秘书处提供的非正式译文
translation-what-machine = 机器翻译，未经核对
translation-kind-official = 正式译文
translation-kind-courtesy = 非正式译文
translation-kind-machine = 机器翻译
translation-read = 阅读{ $n }个帖子的中文译文
translation-read-originals = 按原文阅读所有帖子
translation-earlier = 较早版本的译文
translation-of-version = 第{ $n }版的译文：此帖其后有修改
translation-gone = 已撤回
translation-withdrawn = { $at }撤回。
translation-attach = 附上译文
translation-attach-what = 译文将与帖子一同显示，并注明您的姓名和译文性质。每种语文每类译文只有一份。
translation-button = 附上
translation-withdraw = 撤回此译文
translation-withdraw-what = 此后无人能读到译文，但会保留撤回记录和您的理由。
hint-translation = 与帖子一样可使用Markdown。
field-translation = 译文性质
fault-translation = 请选择译文性质。
fault-translation-same = 此帖原文即为该语文。
fault-translation-stale = 此帖在此期间已修改。请重新查看，并附上现有内容的译文。
fault-translation-there = 该语文已有同类译文。请先撤回该译文。
machine-title = 机器翻译
machine-what = 此帖的文字（不含姓名）将发送至{ $host }。返回的译文保存在此供所有人阅读，并标明为未经核对的机器翻译。
machine-button = 翻译
field-into = 译成
fault-machine-busy = 机器翻译服务正在处理其他文本。请一分钟后再试。
fault-machine-often = 您在一小时内使用机器翻译的次数已达上限。请稍后再试。
fault-machine-unreachable = 目前无法连接机器翻译服务。请稍后再试。
fault-machine-slow = 机器翻译服务用时过长。请稍后再试。
fault-machine-refused = 机器翻译服务拒绝翻译此文。
fault-machine-language = 机器翻译服务不支持该语文。
fault-machine-unreadable = 无法读取机器翻译服务的答复。
notice-translated-official = 中文正式译文：{ $page }
notice-translated-courtesy = 中文非正式译文：{ $page }
### Registration

registration-title = 注册参加本论坛
registration-box = 注册
registration-lead = 请说明您的身份。您将收到一封带链接的邮件：打开链接并按下按钮即可确认。
registration-then = 后续步骤
registration-then-closed = 注册已结束。
registration-then-at-once = 确认后即可参加。
registration-then-admitted = 您确认后由秘书处决定，并以邮件通知您。
registration-shown = 他人可见的内容
registration-shown-what = 您的姓名和您所代表的组织，会出现在参加者名单和您所发的内容旁。您的地址和性别任何人都看不到。
registration-government = 代表政府发言者由该国国家联络点提名。
register-as-organization = 代表组织
register-as-expert = 以个人专家身份
field-organization = 组织或机构
hint-organization = 全称。在您代表其发言之前，秘书处会予以核实。
registration-gender-why = 询问性别是为了了解参加者的性别平衡；只以总数显示，也可以不填。
field-consent = 同意
registration-consent = 我将遵守行为准则，并同意将我的姓名列入公开的参加者名单。
fault-consent = 不同意则无法注册。
registration-button = 向我发送链接
registration-asked = 链接正在发往您填写的地址。
registration-asked-next = 请打开邮件并点击链接，然后在打开的页面上按下按钮。如果几分钟内没有收到，请查看垃圾邮件或核对地址。每个地址每小时最多收到一封此类邮件。
registration-closed-now = 本论坛目前不接受注册。
registration-listed = 您已在本论坛的参加者名单上。
registration-confirm = 确认{ $name }的注册
registration-press = 请按下按钮，确认这是您的地址。如果不是您本人注册，请关闭本页：不会发生任何事情。
registration-confirm-button = 确认
registration-waits = 您的注册已确认
registration-waits-what = 由秘书处决定，届时您会收到一封邮件。如获准参加，邮件中有登录链接。
registration-admitted = 您已参加本论坛
registration-admitted-what = 您已收到一封邮件，说明如何在网页上或通过邮件发言。
registration-declined = 秘书处未接受此项注册
registration-spent = 此链接已失效
registration-spent-remedy = 链接时间过久。请在论坛页面重新注册。
registration-mail-subject = 请确认注册参加在线论坛“{ $forum }”
registration-mail-text =
    您好！

    有人以此地址注册参加在线论坛“{ $forum }”。如果是您本人，请打开此链接并按下页面上的按钮：

    { $link }

    链接有效期至{ $until }。

    如果不是您本人，则无需任何操作：没有这封邮件便无人能完成注册，所填内容也将被删除。

    { $treaty }
registration-declined-subject = { $forum }：您的注册
registration-declined-news = 秘书处未能接受您的注册：{ $reason }
registration-list-title = 注册情况
registration-rule-closed = 本论坛不开放注册。
registration-rule-at-once = 确认地址者即可参加。名录中未载明其属于所报组织者，以个人身份发言。
registration-rule-admitted = 由您就每位已确认地址者作出决定。获准者会收到邮件邀请；未获准者会看到理由。
registration-none = 尚无人注册。有意者可在论坛页面注册。
registration-state-waiting = 待秘书处决定
registration-state-admitted = 已获准
registration-state-declined = 未获准
registration-admit = 准予参加
registration-organization = 确认该组织
registration-alone = 以个人身份
registration-new = 按所报名称录入名录：{ $kind }
field-speaks_for = 代表
organization-kind-non-governmental-organization = 非政府组织
organization-kind-research-organization = 研究机构
organization-kind-indigenous-peoples-and-local-communities = 土著人民和地方社区
organization-kind-business = 工商界
organization-kind-intergovernmental-organization = 政府间组织
organization-kind-united-nations = 联合国系统
field-registration = 注册
registration-setting-closed = 不开放
registration-setting-at-once = 确认地址者即可参加
registration-setting-admitted = 由秘书处逐一决定
field-registered = 主持人查看注册者的帖子
registration-waiting = { $n ->
   *[other] { $n }项注册待处理
}

### Templates

field-template = 模板
template-what = 模板提供六种语文的专题讨论、指导性问题和规则；之后均可修改。
template-kept = 自有模板：
template-none = 不用模板，从空白开始
template-experts = 专家在线论坛（两场专题讨论，通常为期两周）
template-experts-1-title = 经验和需求
template-experts-1-body = 已做的工作、有效的做法和不足之处。
template-experts-1-question-1 = 贵国或贵组织做了哪些工作，结果如何？
template-experts-1-question-2 = 有哪些障碍，哪些做法有所帮助？
template-experts-2-title = 前进方向
template-experts-2-body = 下一步应做什么，由谁来做，需要何种支持。
template-experts-2-question-1 = 哪些措施最有帮助，应由谁采取？
template-experts-2-question-2 = 需要什么支持，来自哪些渠道？
template-experts-afterwards = 主持人总结每场专题讨论，秘书处报告讨论内容，每个帖子下方注明其采用之处。
template-consultation = 书面协商或同行评审（一场专题讨论，通常为期四周）
template-consultation-1-title = 对文件的意见
template-consultation-1-body = 请注明所指段落，并尽可能提出措辞。
template-consultation-1-question-1 = 其中哪些内容有误或已过时？
template-consultation-1-question-2 = 缺少什么内容，有何资料佐证？
template-consultation-1-question-3 = 哪些段落需要修改措辞？
template-consultation-afterwards = 秘书处修订文件；对每条意见均说明处理结果及理由。
template-exchange = 会前简短交流（一场专题讨论，通常为期一周）
template-exchange-1-title = 会议之前
template-exchange-1-body = 初步意见，供会议开始时参考。
template-exchange-1-question-1 = 会议开始前应了解哪些情况？
template-exchange-1-question-2 = 您预计在哪些问题上可达成一致，哪些需要时间？
template-exchange-afterwards = 会议开幕时提交一份摘要。
template-conduct = 请围绕议题发言，相互尊重。说明您代表谁发言。不要发布机密内容或他人的个人资料。注明资料来源。主持人可暂缓或移除违反规则的内容，会说明理由，编号予以保留。
setup-template-what = 这是一个模板：从不公布，用于创建其他论坛。
setup-template-end = 改为独立论坛
setup-template-title = 存为模板
setup-template-keep = 保存其结构、问题、规则和文本的副本，不含人员和帖子。
setup-template-button = 将副本存为模板

### The list of participants

list-lead = 人数：{ $people }；派员的政府数：{ $governments }。
list-count = { $senders } · 人数：{ $people }
list-section-parties = 缔约方
list-section-other-governments = 其他国家政府
list-section-groups = 缔约方集团
list-section-organizations = 组织
list-section-experts = 个人专家
list-balance = 按区域组和性别的平衡
list-gender-how = 女性占已注明性别者；不足五人注明或可由其他数字推出的不显示。政府数以名录所列为总数。
list-public = 供所有人查看和打印的名单

### What came by letter
letter-title = 录入来函
letter-what = 名单上的人以信函、传真或电子邮件向秘书处写来的内容将成为其本人的帖子：言论属于其本人，帖子注明由谁录入。信函作为附件供所有人查阅，并以电子邮件通知署名者。
letter-signed = 署名者：
letter-other = 另选他人
letter-find = 查找
letter-nobody = 名单上没有此姓名或地址的人。请先将其列入名单：
letter-unlisted = { $name }不在本论坛的与会者名单上，无法以任何身份登记来函。请先将其列入名单，或查找签署人。
letter-more = 还有其他人。请输入更完整的姓名。
letter-button = 录入为其帖子
correct-title = 更正录入内容
correct-what = 这些文字出自{ $who }。更正内容将成为新版本，与旧版本并列，并注明理由和您的姓名；签署人将再次收到文本。
correct-button = 录入更正
field-who = 署名者
hint-who = 论坛名单上某人的姓名或电子邮件地址。
field-way = 来文方式
way-letter = 信函
way-fax = 传真
way-e-mail = 电子邮件
field-arrived_on = 收到日期
hint-arrived = 以此日期为准：论坛截止后收到的，将注明为截止后收到。
fault-arrived = 该日期尚未到来。
fault-arrived-early = 不可能在论坛设立之前收到。
field-parent = 回复帖子
hint-parent = 填写编号，例如#12。留空表示不回复任何帖子。
fault-parent = 此处没有该帖子。
hint-letter-file = 来函原件及其附件：PDF、图片、电子邮件、Word或纯文本。所有人均可查阅。文件数最多{ $n }个，每个不超过{ $largest } MB，合计不超过{ $together } MB。
fault-letter = 请附上来函原件。
hint-letter-text = 按来函语言逐字录入。
entered-from-letter = 由{ $who }（秘书处）根据{ $day }收到的信函录入
entered-from-fax = 由{ $who }（秘书处）根据{ $day }收到的传真录入
entered-from-e-mail = 由{ $who }（秘书处）根据{ $day }收到的电子邮件录入
entered-news-letter = 秘书处{ $day }收到的您的来函，现已以您的名义列入论坛，为帖子{ $number }。
entered-news-fax = 秘书处{ $day }收到的您的传真，现已以您的名义列入论坛，为帖子{ $number }。
entered-news-e-mail = 秘书处{ $day }收到的您的电子邮件，现已以您的名义列入论坛，为帖子{ $number }。
entered-news-corrected = 秘书处已更正以您的名义录入的{ $number }（依据{ $day }收到的来函）。理由：{ $reason }
entered-mail-subject = { $forum }：您的意见为帖子{ $number }
entered-mail-text =
    { $name }：

    { $news }

    { $forum }
    { $place }

    录入的内容如下：

    ____
    { $text }
    ____

    如与您所写不符，请回复本邮件：您的答复将列在该帖子之下。论坛截止后，由秘书处工作人员先行阅读。

    该帖子及您寄来的文件：{ $page }

    { $treaty }
participation-letter = 通过信函

### Files that are sent before their post
upload-part = { $part }/{ $whole } kB
upload-again = 文件未完整收到。请重新选择同一文件，将从中断处继续上传。
upload-waits = 连接已中断，恢复后将自动继续上传。
upload-refused = 未予接受：类型或大小不符合上述限制。
upload-sending = 文件上传完成后，您的帖子将立即发出。
fault-file-unfinished = 文件“{ $file }”未完整收到。请重新选择，或不附该文件。
post-erased = 已依法删除
decide-erase = 永久删除
decide-what-erase = 用于法律不允许保留的文字，例如个人资料。其他帖子请用移除：其文字仍留在记录中，但不再显示。
erase-goes = 将永久消失的内容
erase-versions = 所有版本的文字
erase-translations = 其译文
erase-files = 随附的文件
erase-passages = 引用处所摘录的段落
erase-mails = 带来该帖子的邮件，以及提到它的邮件
erase-stays = 将保留的内容
erase-stays-number = 编号、何人代表谁在何时所说，以及您的理由。封存的日志中保留一个无法据以猜出文字的摘要值。
erase-stays-copies = 此前已有的副本：已送达的邮件、已取走的文件、备份。请依法处理。
erase-stays-others = 他人所写、可能引用它的内容。请一并查看
erase-button = 永久删除
erase-instead = 如果法律不允许保留这些文字，秘书处官员可以{ $erase }。
erase-instead-link = 将其永久删除
hint-why-erase = 依据哪项法律或应谁的请求，不要说明内容。所有人均可阅读。
fault-unsealed = 日志中有关此帖子的内容尚未封存。请在一分钟后再试。
decided-subject-erase = 您的帖子{ $number }的文字已被删除
decided-erase = 秘书处已依法删除您的帖子{ $number }的文字。编号和原因予以保留。
erased-text =
    { $name }，您好！

    { $what }

    { $reason }

    { $page }

    { $treaty }
