transmittal-title = 转递建议
transmittal-lead = 将立即发出一份按年编号的通知。建议所涉各国政府随即收到相应请求，其联络点将获电子邮件告知。
transmittal-none = 本文件没有面向缔约方或其他国家政府的建议，无须转递。
transmittal-to-document = 返回文件
transmittal-all-done = 本文件中面向各国政府的建议均已转递。请查看其后续情况。
transmittal-to-follow-up = 后续情况
transmittal-what = 转递内容
transmittal-whom = 转递对象
transmittal-show = 显示收件方
transmittal-audience = 截至{ $date }：{ $parties ->
    [0] 没有缔约方（{ $instrument }）{ $others ->
        [0] {""}
       *[other] ，有{ $others }个其他国家政府
    }
   *[other] { $parties }个缔约方（{ $instrument }）{ $others ->
        [0] {""}
       *[other] 和{ $others }个其他国家政府
    }
}。
transmittal-vacant = 其中{ $n }个目前无人担任联络点；通知中将列出，但不会收到电子邮件：
transmittal-vacant-since = 自{ $date }起空缺
transmittal-vacant-now = 空缺
transmittal-list = 全部收件方及任职者
transmittal-words = 措辞与期限
transmittal-issue = 发出通知
transmittal-after = 通知发出后不再更改。同一请求不会重复提出。
transmittal-number = 编号
transmittal-recommendation = 建议
transmittal-due = 期限
transmittal-state = 转递
transmittal-due-meeting = 于{ $meeting }开幕时到期
transmittal-done = 已由{ $number }转递
transmittal-leave-out = 不含{ $number }
transmittal-waiting = 待转递
transmittal-waiting-why = 这些建议面向的政府中，有些尚未收到请求。
transmittal-waiting-count = 转递{ $n }项建议
transmittal-waiting-others = 其中{ $n }项仅需转交其他国家政府

notification-list-title = 通知
notification-list-lead = 秘书处向各国政府提出的请求，按年份和编号排列。
notification-list-none = 尚未发出任何通知。秘书处工作人员可根据已通过的文件发出通知。
notification-to-documents = 前往文件
notification-number = 编号
notification-what = 内容
notification-to = 发送对象
notification-issued = 发出日期
notification-sent = { $parties ->
    [0] { $others ->
        [0] 没有缔约方
       *[other] { $others }个其他国家政府
    }
   *[other] { $parties }个缔约方{ $others ->
        [0] {""}
       *[other] 和{ $others }个其他国家政府
    }
}
notification-vacant = { $n }个职位空缺
notification-list-cut = 显示最近{ $n }份。
notification-read = 阅读通知{ $number }
notification-passed = 所转递的内容
notification-from = 建议出处：
notification-titled = 转递{ $document }的建议
notification-mail-subject = 通知{ $number }
notification-mail-asks-party = 现向缔约方{ $party }提出{ $n }项请求：
notification-mail-asks-other = 现向{ $party }政府提出{ $n }项请求：
notification-mail-due = 期限：{ $date }
notification-mail-text =
    { $name }，您好！

    { $opening }

    { $asks }

    { $list }

    文件：{ $document }

    如有进展，请以六种语文中的任何一种在您的工作台上说明每项请求的后续情况：
    { $desk }

    通知：
    { $page }

    秘书处，{ $treaty }

meeting-list-title = 会议
meeting-list-lead = 有些建议以某次会议为期限。会议日期一经确定，期限随之确定。
meeting-list-none = 尚无会议。转递的建议提及某次会议时即自动加入，秘书处工作人员也可添加。
meeting-name = 会议
meeting-opens = 开幕
meeting-place = 地点
meeting-asks = 届时到期的请求
meeting-set = 确定日期
meeting-open = 日期未定
meeting-form = 确定会议日期
meeting-save = 确定

field-notification_text = 引言
field-instrument = 所有缔约方（文书）
field-others = 建议涉及其他国家政府时，也向其转递
field-leave_out = 转递内容
field-due = 请于此日前答复
field-meeting_body = 机构
field-meeting_ordinal = 第几次会议
field-meeting_opens = 开幕日期
field-meeting_place = 地点

hint-opening = 执行秘书在建议之前所述的内容；首句说明所提请求。
hint-due = 适用于文本中未写明期限的建议。如无期限，请留空。
hint-body = 文件中使用的大写代码：COP-MOP
hint-ordinal = 第七次会议填7
hint-meeting-opens = 以该会议为期限的事项于当日到期。

fault-instrument = 请从列表中选择一项文书。
fault-transmitted = 其中一项建议此前已转递给其中一国政府。请查看列表：已转递者均有标注。
fault-asks-nobody = 这样不会向任何一方提出请求：未选入任何建议，或所选建议在此没有对象。
fault-due = 请填写今天或之后二十年内的日期。
fault-body = 请以大写字母填写机构代码，如COP-MOP。
fault-ordinal = 请填写1至99之间的数字。
fault-meeting-stale = 在此期间他人确定了这次会议的日期或地点，见上表。您所填的在下面；如应以此为准，请再次保存。
