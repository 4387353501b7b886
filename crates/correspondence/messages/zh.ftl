meeting-list-title = 会议
meeting-list-lead = 作为期限的会议。会议日期确定后，以其为限的事项也随之确定日期。
meeting-list-none = 尚无会议。
meeting-name = 会议
meeting-opens = 开幕
meeting-open = 日期未定
meeting-place = 地点
meeting-asks = 以此为限
meeting-form = 确定会议日期
meeting-set = 确定
meeting-save = 保存
notification-list-title = 通知
notification-list-lead = 秘书处转递各国政府的内容，按年度编号。
notification-list-none = 尚无转递内容。
notification-list-cut = 仅列出最近 { $n } 份。
notification-number = 编号
notification-what = 内容
notification-issued = 发出日期
notification-to = 对象
notification-from = 来源
notification-passed = 转递内容
notification-read = 阅读通知 { $number }
notification-to-documents = 前往文件
notification-titled = 转递 { $document } 所载建议
notification-mail-subject = 通知 { $number }
transmittal-title = 转递建议
transmittal-lead = 通过通知征询各国政府，此后各国政府可报告后续情况。
transmittal-none = 本文件中没有面向各国政府的内容。
transmittal-all-done = 已全部转递。
transmittal-what = 转递内容
transmittal-whom = 对象
transmittal-words = 行文
transmittal-show = 显示这些对象
transmittal-list = 全部对象
transmittal-number = 编号
transmittal-recommendation = 建议
transmittal-due = 期限
transmittal-due-meeting = { $meeting } 之前
transmittal-state = 状态
transmittal-done = 已由 { $number } 转递
transmittal-leave-out = 不转递 { $number }
transmittal-issue = 发出通知
transmittal-after = 通知将获得编号，各国政府收到请求，各联络点收到邮件。发出后不能撤回。
transmittal-to-document = 返回文件
transmittal-to-follow-up = 查看后续情况
transmittal-vacant-now = 空缺
transmittal-vacant-since = 自 { $date } 起空缺
transmittal-waiting = 待转递
transmittal-waiting-why = 建议转递后即向各国政府提出请求。
field-instrument = 文书缔约方
field-others = 及其他国家政府
field-notification_text = 引言
field-due = 请于何日前答复
field-leave-out = 转递内容
field-body = 机构
field-ordinal = 第几次会议
field-meeting_opens = 开幕日期
hint-body = 按文件中的简称，例如 COP-MOP。
hint-ordinal = 数字：第七次填 7。
hint-meeting-opens = 首日；未定则留空。
hint-opening = 置于建议之前。
hint-due = 可留空。
fault-instrument = 没有这一文书。
fault-due = 该日期已过或过远。
fault-transmitted = 部分内容已转递这些政府，请勿重复。
fault-asks-nobody = 这样将不会向任何方面提出请求。
fault-body = 请填写机构简称。
fault-ordinal = 请填写 1 以上的数字。
notification-vacant = { $n } 个职位空缺
transmittal-waiting-count = { $n } 项建议
transmittal-vacant = { $n } 个职位空缺
notification-sent = { $parties } 个缔约方和 { $others } 个其他国家政府
transmittal-audience = { $instrument }, { $date }: { $parties } 个缔约方和 { $others } 个其他国家政府
notification-mail-asks-party = 向{ $party }提出的建议有 { $n } 项：
notification-mail-asks-other = 向{ $party }提出的建议有 { $n } 项：
notification-mail-text =
    { $name }：

    { $opening }

    { $asks }

    { $list }

    答复：{ $desk }
    通知：{ $page }

    { $treaty }
