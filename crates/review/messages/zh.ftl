### The rounds
review-nav = 征求意见
review-lead = 征求意见的草案，以及对意见的处理结果。
review-none = 目前没有征求意见的草案。
review-none-officer = 目前没有征求意见的草案。征求意见从草案页面开始。
review-to-documents = 前往文件
review-draft = 草案
review-window = 提交期限
review-comments = 收到的意见
review-opens = { $at }开始
review-open-until = { $at }截止
review-closed-at = 已于{ $at }截止
review-panel-open = 正在征求意见的草案
review-panel-document = 对本文件的意见
review-count = 意见：{ $n }
review-undecided = 待处理：{ $n }

### Holding a round
review-new = 就草案征求意见
review-new-what = 草案按现状发出：您可继续修改，意见仍对应提交者所见的段落。
review-new-earlier = 本文件此前征求意见次数：{ $n }。
review-new-button = 发出草案征求意见
review-version-usual = 草案{ $n }
review-title-usual = { $title }（{ $version }）
review-whole-days = 整日，以协调世界时计。
review-audience = 征求对象
review-no-forum = 不含论坛参加者
review-no-instrument = 不含国家联络点
review-public = 草案和意见对所有人公开
review-shown-at-once = 提交后立即可见
review-shown-after-closing = 截止后可见
review-invited-how = 征求对象将收到以其语文书写的邮件邀请；可在页面上、以回复邮件或以文件提交意见。
field-review_version = 本版本名称
hint-review-version = 公布的汇总表将使用此名称。
field-review_opens = 开始日期
field-review_closes = 截止日期
field-review_introduction = 致征求对象的说明
hint-review-introduction = 请说明应首先关注的内容。可留空。
field-review_afterwards = 后续安排
hint-review-afterwards = 例如：处理结果汇总表与定稿一并公布。
field-review_forum = 论坛参加者
field-review_instrument = 某文书的国家联络点
field-review_addresses = 按电子邮件地址列出的人员
hint-review-addresses = 名录中的人员，每行一个。
field-review_shown = 他人何时可见意见
field-review_role = 角色
review-role-commenter = 受邀提出意见
review-role-editor = 决定意见的处理
field-review_reason = 理由
review-keep = 管理本次征求意见
review-spoke = 已提出意见：{ $whole }人中的{ $part }人。
review-add = 增加征求对象
review-add-button = 列入名单
review-extended = { $at }，延长至{ $closes }：
review-extend-button = 更改截止日期
fault-review-order = 截止日期须在开始日期之后。
fault-review-choice = 请从列表中选择。
fault-review-nobody = 请指明征求对象：论坛、联络点或人员。
fault-review-unknown = 其中一个地址不属于名录中的任何人。

### The draft and what is said of it
review-how = 如何提出意见
review-how-open = 在本页段落旁填写、直接回复邀请邮件，或提交文件：
review-how-announced = 征求意见尚未开始。
review-how-closed = 提交期限已过。此后收到的邮件将予保留，由秘书处决定。
review-sign-in = 受邀者请先登录。
review-hand-in = 提交文件
review-afterwards = 之后
review-away = 下载
review-away-word = 草案（Word文件）
review-away-table = 待填表格
review-table = 意见及处理结果
review-dispose = 处理意见
review-kept-back = 他人的意见将在截止后显示。
review-whole = 整个草案
review-more = 另有{ $n }条
review-comment-whole = 对整个草案提出意见
review-comment-here = 对本段提出意见
review-comment-on = 对第{ $number }段提出意见
review-back = 返回草案
review-pages = 草案分页
review-page = 第{ $page }页，共{ $pages }页
review-before = 上一页
review-after = 下一页
review-walk = 本次征求意见的来源与后续
review-write = 您的意见
field-comment_text = 意见
field-proposed_text = 拟议段落案文
hint-proposed-text = 段落现有案文。请在此修改；无提议则保持原样；留空表示提议删除。
field-comment_capacity = 身份
field-comment_language = 意见所用语文
review-comment-button = 提交意见
review-seen-public = 所有人均可看到署有您姓名的意见；提交后不能更改。
review-seen-audience = 本次征求意见的参与者可看到署有您姓名的意见；提交后不能更改。
review-taken = 已收到，编号自{ $number }起。处理结果将通知您。
review-for = { $whom }（{ $capacity }）
review-named = 提交者注明“{ $place }”
review-proposes = 拟议案文：
review-deletes = 提议删除该段。
review-taken-up = 已纳入{ $version }
fault-review-closed = 提交期限已过。您仍可回复邀请邮件发送，由秘书处决定。
fault-review-not-open = 征求意见期尚未开始。
fault-review-not-listed = 您不在征求对象名单上。秘书处可将您列入。

### Files
review-file-lead = 系统读取文件中的意见，提交前先显示给您。
review-file-word = 或在草案中使用修订和批注：
review-file-table = 或填写表格：
field-comment_file = 文件
hint-comment-file = DOCX、XLSX或CSV，不超过5 MB。
review-file-read = 读取文件
review-file-title = 读取结果
review-file-count = 文件中的意见：{ $n }条。
review-file-unplaced = 未对应草案段落：{ $n }条。将列于整个草案之下，并保留您所注明的位置。
review-unplaced = 无此段落
review-file-hand-in = 全部提交（{ $n }条）
review-file-other = 更换文件
review-file-done = 该文件已提交。
review-word-how = 请在修订模式下修改案文，并用批注说明意见。请勿改动段落编号，并在页面上或向秘书处交回文件。
review-table-how = 请填写最后两列；空行不计。
review-until = 意见提交截止：{ $at }。
fault-review-no-file = 请选择文件。
fault-review-says-nothing = 该文件与草案一致，没有修订或批注。
fault-file-too-large = 文件过大，或解压后过大。
fault-file-entities = 文件声明了XML实体，文字处理软件不会生成这种声明。请用文字处理软件重新保存。
fault-file-old = 文件为旧格式或有密码保护。请另存为无密码的DOCX、XLSX或CSV。
fault-file-unknown = 这不是Word文件或表格。请发送DOCX、XLSX或CSV。
fault-file-damaged = 文件已损坏，无法读取。请重新保存后再发送。
fault-file-no-columns = 表格缺少列标题行：段落、意见、拟议案文。
fault-file-not-unicode = 表格不是Unicode编码。请另存为“CSV UTF-8”或XLSX。
fault-file-too-many = 文件中的意见超过1000条。请分次发送。

### What becomes of the comments
review-waiting = 待处理：{ $all }条中的{ $waiting }条。
review-all = 显示全部意见
review-only-waiting = 只显示待处理的意见
review-no-comments = 尚无意见。
review-all-decided = 所有意见均已处理。
review-tick = 处理{ $number }
review-decide = 对勾选的意见
review-decide-button = 确定
review-told-how = 提交者立即可见；首条意见处理一小时后，系统以邮件一并通知。
field-disposition = 处理结果
disposition-accepted = 采纳
disposition-partly = 部分采纳
disposition-not-accepted = 未采纳
field-disposition_reason = 理由
hint-disposition-reason = 除完全采纳外，必须填写。
field-taken_up = 纳入的版本
hint-taken-up = 可留空。
field-comment = 勾选的意见
fault-review-none-ticked = 请至少勾选本次的一条意见。
review-column-number = 编号
review-column-who = 提交者
review-column-whom = 代表
review-column-paragraph = 段落
review-column-draft = 现有案文
review-column-comment = 意见
review-column-proposed = 拟议案文
review-column-disposition = 处理结果
review-column-reason = 理由
review-column-taken-up = 纳入版本

### Mails
review-mail-subject = 征求意见：{ $draft }
review-told-subject = 您的意见的处理结果：{ $draft }
review-told-line = { $number }（{ $place }）：{ $disposition }
review-mail-text =
    { $name }，您好！

    请您就草案“{ $draft }”提出意见，期限为{ $opens }至{ $closes }。

    { $introduction }

    无需使用浏览器，直接回复本邮件即可：行首写明段落编号和冒号（例如12(a)：），即为对该段的意见；“拟议案文：”之后为建议的案文。其前的内容视为对整个草案的意见。六种语文均可使用。

    草案（Word文件，请使用修订和批注）：{ $word }
    待填表格：{ $table }
    两者均可作为您回复的附件发回：其中的意见会被读取。

    如要在页面上提出意见，请打开以下链接并点击按钮：

    { $link }

    该链接只能使用一次，有效期至{ $until }。此后可在页面上登录：

    { $page }

    { $treaty }
review-told-text =
    { $name }，您好！

    您对“{ $draft }”的意见处理结果如下：

    { $what }

    全部意见汇总表：{ $page }

    { $treaty }
fault-review-file-unread = «{ $file }»：未能从中读到意见。可读取带有修订或批注的Word文件，以及有段落、意见和拟议案文各栏的表格（.xlsx、.csv）。
