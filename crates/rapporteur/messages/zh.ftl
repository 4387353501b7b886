home-nav = 首页
home-title = 有问必录，有言必收，每项建议都有后续
home-lead = 向缔约方征询什么，缔约方和其他各方怎样说，由此报告了什么，结果又如何：每一句话都在同一条线上。
home-asked = 征询
home-asked-what = 指导性问题和建议
home-received = 收到
home-reported = 报告
home-followed = 后续行动
home-of = { $part } / { $whole }
home-followed-what = 个被征询的缔约方已提交报告
home-thread = 所说内容的后续情况
home-thread-whole = 查看整条线索
home-received-from =
    份来文，{ $parties ->
        [0] { $organizations ->
            [0] 缔约方和组织尚未发言
           *[other] 来自{ $organizations }个组织，缔约方尚未发言
        }
       *[other] 来自{ $parties }个缔约方{ $organizations ->
            [0] ，组织尚未发言
           *[other] 和{ $organizations }个组织
        }
    }
home-reported-on = { $used ->
    [0] 个段落，尚未以任何来文为依据
   *[other] 个段落，以其中{ $used }份来文为依据
}；{ $waiting ->
    [0] 无待采用
   *[other] { $waiting }份待采用
}

### Search

search-nav = 搜索
search-title = 搜索
search-words = 您要查找什么？
search-hint = 可使用六种语文中任何一种语文的词，词的各种形式均可找到；引号内的词须相连。
search-button = 搜索
search-in = 范围：
search-everywhere = 全站搜索
search-narrow = 缩小搜索范围
search-party = 缔约方
search-region = 区域或区域组
search-capacity = 身份
search-from = 自
search-until = 至
search-any = 不限
search-contributed = 全部来文，最新的在前
search-none = 未找到任何内容。请减少词语、改用其他形式，或取消筛选后再试。
search-latest-first = 搜索结果，最新的在前
search-next = 更早的结果
search-first = 返回最新结果

### 供程序使用的接口

api-nav = 供程序使用
api-title = 供程序使用：不经页面读取和写入
api-lead = 页面上的一切都可由程序读取；您可以在页面上写的内容，您的程序也可以代您写入。
api-read = 公开的内容无需令牌即可读取：
api-token = 如要写入，或读取仅供您本人的内容，程序须出示您的一个令牌（{ $tokens }）：
api-once = 以同一Idempotency-Key再次发送的更改只执行一次：连接中断后请重新发送。
api-lists = 列表分段返回；“next”是下一段的地址。语文由“?lang”或标头Accept-Language决定。
api-description = 每个请求和每个答复都在{ $file }（OpenAPI 3.1）中有说明。
api-doors = 可以请求的内容
api-problems = 出错时告知程序的内容
api-problems-lead = 错误以application/problem+json（RFC 9457）返回；“type”指向本页的相应一行，“errors”指出所发送内容中的位置。
### A person's page, for officers

person-over = 名录中的人员
person-name-local = 本国文字姓名
person-address = 电子邮件地址
person-no-address = 尚无记录。
person-reads = 阅读语文
person-correct = 更正姓名、地址或语言

### Walks

walk-title = 来源与后续情况
walk-here = 本记录
walk-alone = 尚无任何关联：它不以任何内容为依据，也没有内容以它为依据。
walk-ends = 此步骤的记录：{ $n }项。自此并非全部继续追踪。
walk-ends-or-more = 此步骤的记录：{ $n }项或更多。自此并非全部继续追踪。
walk-more = 另有{ $n }项

read-forum = 前往论坛
read-session = 前往专题讨论
read-topic = 前往讨论
read-post = 在讨论串中阅读
read-document = 阅读文件
read-notification = 阅读通知
read-ask = 前往此项请求
read-paragraph = 在文件中阅读
read-recommendation = 在文件中阅读

step-forum = 在论坛中征询
step-session = 在专题讨论中
step-topic = 在分主题下
step-question = 指导性问题
step-post = 发言
step-document = 在文件中
step-paragraph = 报告
step-recommendation = 建议
step-notification = 转递
step-ask = 请求对象
step-progress = 采取的行动
step-review = 就此征求意见
step-comment = 意见
step-hidden = 不公开

desk-title = 向您提出的请求
desk-nothing = 目前没有向您提出的请求。对所有人开放的内容见首页。
desk-at-hand = 其他常用页面
step-transmittal = 转递
read-transmittal = 阅读通知
read-review = 阅读草案和意见
read-comment = 在段落旁阅读该意见
