kind-forum = 论坛
kind-session = 专题讨论
kind-topic = 分主题
kind-question = 指导性问题
kind-post = 帖子
kind-document = 文件
kind-paragraph = 段落
kind-recommendation = 建议
kind-notification = 通知
kind-ask = 向对象提出的请求
kind-progress = 进展报告

status-no-information = 无资料
status-considered = 已审议
status-under-way = 正在进行
status-action-taken = 已采取行动
status-ongoing = 持续进行
status-not-applicable = 不适用
status-declined = 不予采纳

force-decided = 决定
force-requested = 请求
force-recommended = 建议
force-invited = 邀请
force-may-wish = 不妨

capacity-government = 政府
capacity-group = 缔约方集团
capacity-organization = 组织
capacity-expert = 个人专家
capacity-moderator = 主持人
capacity-officer = 秘书处

channel-web = 通过网站
channel-mail = 通过电子邮件
channel-behalf = 由他人代为录入
kind-transmittal = 转递

### Rounds of comments
kind-review = 征求意见
kind-comment = 意见
channel-file = 以文件提交
channel-api = 由程序提交

### Files
fault-file-kind = 不接受“{ $file }”这类文件。请另存为以下格式之一：{ $kinds }。
fault-file-empty = 文件“{ $file }”为空。请重新选择，或不附该文件。
fault-file-size = 文件“{ $file }”超过{ $n } MB。请将其缩小或拆分。
fault-files-many = 文件“{ $file }”超出数量限制。每个帖子最多可附文件数：{ $n }。请在对您帖子的回复中发送该文件。
fault-files-together = 加上“{ $file }”后，文件总量超过{ $n } MB。请在对您帖子的回复中发送该文件。
