home-nav = 首页
home-title = 有问必录，有言必收，每项建议都有后续
home-lead = 向缔约方征询什么，缔约方和其他各方怎样说，由此报告了什么，结果又如何：每一句话都在同一条线上。
home-asked = 征询
home-asked-what = 指导问题和建议
home-received = 收到
home-reported = 报告
home-followed = 后续行动
home-of = { $part } / { $whole }
home-followed-what = 个被征询的缔约方已提交报告
home-received-from = 份意见，{ $parties ->
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
    [0] 个段落，尚未以任何意见为依据
   *[other] 个段落，以其中{ $used }份为依据
}；{ $waiting ->
    [0] 无待采用
   *[other] { $waiting }份待采用
}

walk-title = 来源与后续情况
walk-here = 本记录
walk-alone = 尚无任何关联：它不以任何内容为依据，也没有内容以它为依据。
walk-more = 另有{ $n }项

read-forum = 前往论坛
read-session = 前往专题会议
read-topic = 前往讨论
read-post = 在讨论串中阅读
read-document = 阅读文件
read-notification = 阅读通知
read-ask = 前往此项请求
read-paragraph = 在文件中阅读
read-recommendation = 在文件中阅读

step-forum = 在论坛中征询
step-session = 在专题会议中
step-topic = 在分主题下
step-question = 指导问题
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
step-transmittal = 转递
read-transmittal = 阅读通知
read-review = 阅读草案和意见
read-comment = 在段落旁阅读该意见
