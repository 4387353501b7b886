directory-nav = 缔约方
directory-take-away = 下载：
directory-source-un-2026 = 名称、代码、区域和类别：联合国（UNTERM、M49、DGACM、CDP、OHRLLS），截至2026年1月1日。
directory-source-scbd-2020 = 缔约状况：生物多样性公约秘书处2020年3月26日的表格，不含其后的变化。
directory-source-un-groups-2026 = 成员：联合国区域组（大会部），截至2026年1月1日；成员资格自该日起记录。
directory-source-eu-members = 成员：各加入条约及联合王国退出协定；截至2026年1月1日。

party-list-title = 缔约方
party-list-all = 显示全部
party-list-none = 没有符合条件的政府。
party-list-shown = { $n ->
    [0] 没有列出任何政府
   *[other] 列出{ $n }个政府
}
party-count = { $n ->
    [0] 没有政府
   *[other] { $n }个政府
}
party-count-status = { $instrument }，{ $date }：{ $total }个政府中{ $n ->
    [0] 没有缔约方
   *[other] 有{ $n }个缔约方
}
party-count-narrowed = { $instrument }，{ $date }：符合其他条件的{ $total }个政府中{ $n ->
    [0] 没有缔约方
   *[other] 有{ $n }个缔约方
}
party-name = 政府
party-group = 区域组
party-categories = 类别
party-party-to = 加入的文书
party-as-of = 截至{ $date }。
party-as-today = 查看今天
party-filter-name = 名称或代码
party-filter-instrument = 文书
party-filter-status = 状况
party-filter-status-party = 缔约方
party-filter-status-not-party = 非缔约方
party-filter-status-signed = 已签署，尚非缔约方
party-filter-region = 区域或区域组
party-filter-category = 类别
party-filter-on = 日期
party-filter-any = 不限
party-filter-show = 显示
party-category-ldc = 最不发达国家
party-category-lldc = 内陆发展中国家
party-category-sids = 小岛屿发展中国家
party-category-transition = 经济转型国家
party-category-developing = 发展中国家
party-category-short-ldc = 最不发达
party-category-short-lldc = 内陆
party-category-short-sids = 小岛屿
party-category-short-transition = 转型
party-status-title = 缔约状况
party-standing-party = 自{ $date }起为缔约方
party-standing-joining = 将于{ $date }成为缔约方
party-standing-left = 自{ $date }起不再是缔约方
party-standing-signed = 非缔约方；{ $date }签署
party-standing-not = 非缔约方
party-joining-ratification = 批准
party-joining-acceptance = 接受
party-joining-approval = 核准
party-joining-accession = 加入
party-joining-succession = 继承

instrument-list-title = 文书
instrument-list-none = 这里还没有任何文书。由秘书处导入。
instrument-name = 文书
instrument-adopted = 通过
instrument-opened = 开放供签署
instrument-in-force = 生效日期
instrument-parties = { $date }的缔约方

office-title = 职位
office-none = 这里还没有任何职位。
office-office = 职位
office-holder = 任职者
office-institution = 机构
office-of = { $role }，{ $instrument }
office-since = 自{ $date }起
office-since-when = 自何时起
office-apart = { $points }个联络点设在{ $institutions }个不同的机构。
office-manner-primary = 主要
office-manner-alternate = 候补
office-manner-acting = 代理
office-vacant = 空缺
office-vacant-since = 自{ $date }起空缺
office-vacant-title = 空缺职位
office-vacant-count = { $date }，{ $total }个联络点职位中{ $n ->
    [0] 没有空缺
   *[other] 有{ $n }个空缺
}
office-vacant-see = 个联络点职位空缺：向其提出的要求无人收到
office-role-focal-point = 国家联络点
office-role-operational-focal-point = 基金业务联络点
office-role-expert = 提名专家
office-role-moderator = 主持人
office-role-observer = 观察员
office-role-coordinator = 缔约方集团协调员
office-role-executive-secretary = 执行秘书
office-role-head-of-unit = 股长
office-role-secretariat-officer = 秘书处干事
office-role-legal-adviser = 法律顾问
office-role-information-officer = 新闻干事
office-role-documents-officer = 文件干事

group-list-title = 缔约方集团
group-lead = 缔约方共同发言的集团。代表集团的发言只计一次，并列明当日属于该集团的缔约方。
group-list-none = 这里还没有任何集团。由秘书处导入。
group-known-lead = 本程序已知六个集团：五个区域组，以及欧洲联盟及其成员国。先导入集团，再导入其缔约方，每次均可预览。协调员由您录入。
group-known-groups = 导入已知集团
group-known-members = 导入其缔约方
group-name = 集团
group-parties-on = { $date }的缔约方
group-parties = { $n ->
    [0] 没有缔约方属于该集团
   *[other] { $n }个缔约方
}
group-others = 已不再属于或尚未属于该集团
group-no-coordinator = 尚未指定代表其发言的人。
group-span = { $from }至{ $to }
group-edit = 缔约方和协调员
group-member-how = 缔约方自某日起属于该集团。如要终止，请在上面的名单中选择该缔约方，并写明自哪一天起不再属于该集团。
group-member-button = 保存该缔约方
group-coordinator-how = 协调员在其列入名单的论坛中代表集团发言。新的主要协调员接替前任。
group-coordinator-button = 指定协调员
hint-group-to = 不再有效的第一天；如继续有效则留空。
field-member_party = 缔约方
field-member_from = 自何日起属于该集团
field-member_to = 至
field-coordinator_address = 协调员的电子邮件地址
field-coordinator_manner = 身份
field-coordinator_from = 自
field-coordinator_to = 至
field-coordinator_authority = 依据何人的哪一信函
fault-group-party = 请选择缔约方。
fault-group-days = 这一天早于起始日。
fault-group-belongs = 该缔约方当时已属于这一集团。
fault-group-manner = 请选择其中之一。
fault-group-person = 名录中无人使用此地址。

import-title = 导入
import-lead = 从电子表格中粘贴一张表。在作出任何更改之前，您会看到将更改什么。
import-table-name = 表
import-table-regions = 区域
import-table-instruments = 文书
import-table-parties = 政府
import-table-status = 文书缔约状况
import-table-institutions = 政府机构
import-table-organizations = 组织
import-table-groups = 缔约方集团
import-table-group-members = 各集团的缔约方
import-table-offices = 职位
import-table-people = 人员及其职位
hint-import-text = 第一行写列名；以逗号、分号或制表符分隔。
import-choose = 请选择
import-preview = 显示将更改什么
import-columns = 列
import-columns-what = 粗体的列是必需的。省略的列不作更改；空单元格表示没有。日期写作2031-06-13，是与否写作1和0。导入从不删除任何内容。
import-recent = 最近的导入
import-when = 时间
import-who = 导入者
import-more = 导入另一张表
import-counts = 新增：{ $new } · 更改：{ $changed } · 不变：{ $unchanged } · 有误：{ $faulty }
import-untouched = 名录中有{ $n }行不在这张表中，保持原样。
import-unknown = 以下各列无法识别，未予采用：
import-missing = 缺少必需的列
import-missing-remedy = 未读取任何内容。请按列表在第一行写明列名，然后重新粘贴。
import-apply = 应用这{ $n }行
import-faulty-stay = { $n }行有误，未予采用：请在电子表格中更正后重新导入。
import-leave = 不应用
import-nothing = 没有可应用的内容。
import-applied = 已于{ $date }应用。新增：{ $new } · 更改：{ $changed }
import-too-old = 这张表在一天内未应用，已不再保存。
import-stale = 名录在此预览之后已有变化
import-stale-remedy = 未应用任何内容。下面是这张表现在将作的更改，请查看后再应用。
import-rows = 各行
import-line = 行号
import-row = 行
import-what = 将更改的内容
import-new = 新增
import-changed = 更改
import-faulty = 有误
import-change = { $column }：{ $old }改为{ $new }
import-change-from-nothing = { $column }：增加{ $new }
import-change-to-nothing = { $column }：去掉{ $old }
import-ends = { $name }的任期就此结束。
field-import_table = 哪张表
field-import_text = 表的内容

fault-import-table = 请选择是哪张表。
import-fault-cells = 这一行有{ $value }个单元格，与第一行不同。含有分隔符的单元格须加引号。
import-fault-empty = 此处必须填写。
import-fault-too-long = 太长。
import-fault-code = “{ $value }”不能作为代码。请使用代码表中的字母和数字。
import-fault-unknown-party = 没有代码为“{ $value }”的政府。请更正，或先导入该政府。
import-fault-unknown-region = 没有代码为“{ $value }”的区域或区域组。请更正，或先导入该区域。
import-fault-unknown-instrument = 没有代码为“{ $value }”的文书。请更正，或先导入该文书。
import-fault-unknown-group = 没有代码为“{ $value }”的缔约方集团。请更正，或先导入该集团。
import-fault-unknown-institution = 该政府（或各组织）没有机构“{ $value }”。请更正，或先导入该机构。
import-fault-day = “{ $value }”不是日期。请写作2031-06-13。
import-fault-day-order = { $value }早于“{ $other }”列的日期。请更正其一。
import-fault-flag = “{ $value }”既不是“是”也不是“否”。请写1或0。
import-fault-language = “{ $value }”不是ar、en、es、fr、ru、zh之一。
import-fault-zone = “{ $value }”不是时区。请写作Africa/Nairobi。
import-fault-email = “{ $value }”不是一个电子邮件地址。请写作name@host.org，前后不加任何内容。
import-fault-word = “{ $value }”不在以下各词之中：{ $words }。
import-fault-role = “{ $value }”不是已知的职务。请写例如“focal point of the Protocol”、“expert”或“Secretariat officer”。
import-fault-which-instrument = 不清楚是哪项文书。请在“instrument”列写明其代码。
import-fault-needs-party = 这是政府的职位：请在“code”列写明其代码。
import-fault-needs-group = 协调员代表缔约方集团发言：请在“group”列写明其代码。
import-fault-belongs = 该缔约方当时已属于这一集团。请在“until”列写明何时结束。
import-fault-needs-organization = 这是组织的职位：“code”列留空，并在“institution”列写明该组织的键名。
import-fault-no-name = 至少需要一种语文的名称。
import-fault-nameless-language = 请在“language”列写明此名称的语文。
import-fault-no-days = 需要一个日期：签署、交存，或成为缔约方之日。
import-fault-no-joining = 请写明如何成为缔约方：ratification、acceptance、approval、accession或succession。
import-fault-twice = 第{ $line }行已有同样的一行。请保留其一。
import-fault-other-name = 第{ $line }行中此地址属于另一姓名。请为每人使用各自的地址。
import-fault-held = 第{ $line }行另有他人担任此职位。请在“until”列写明其中一人何时结束，或在“manner”列写“alternate”。
