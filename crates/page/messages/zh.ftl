layout-skip = 跳到正文
layout-invented = 演示：本页的文字、数字、缔约方和人物均属虚构。
layout-invented-but = 演示：{ $document }按读入的原文呈现；本页其余的文字、数字、缔约方和人物均属虚构。
layout-nav = 主要栏目
layout-sign-in = 登录
layout-sign-out = 退出
layout-languages = 语文
layout-made-with = Rapporteur：征询、听取、报告、跟进。
layout-to-home = 返回首页
layout-done = 已完成。

form-faults = 请再检查以下各项
fault-empty = 请填写此项。
fault-too-long = 文字过长。
fault-nul = 此处的零字符（NUL）无法保存，已删去。请核对文字后重新提交。
fault-day = 请按2031-06-13的格式填写日期。

error-not-found = 此处没有内容
remedy-not-found = 地址可能有误，或此处内容不公开。
error-sign-in = 请登录
remedy-sign-in = 本页供负责此项工作的人员使用。登录后将返回此页。
error-forbidden = 此事不属于您的职权
remedy-forbidden = 您已登录，但此事属于其他职位。如应由您办理，请致函秘书处。
error-invalid = 表格中有内容需要再检查
remedy-invalid = 请返回：您填写的内容仍然保留。
error-conflict = 他人已先行更改
remedy-conflict = 请先查看目前的内容，再决定是否仍需更改。
error-settled = 此事已定
remedy-settled = 它已结束、尚未开始或已获通过，现在不能更改。已有内容可以查阅。
error-not-a-form = 此内容不是通过表格提交的
remedy-not-a-form = 请打开页面并使用其中的表格。
error-cut-off = 内容未全部送达，连接即已中断
remedy-cut-off = 未作任何更改。请返回并重新提交。
error-not-utf8 = 无法读取文字编码
remedy-not-utf8 = 未作任何更改。请以UTF-8编码提交，浏览器会自动这样做。
error-nul = 文字中含有无法保存的字符
remedy-nul = 未作任何更改。请删除零字符（NUL）后重新提交。
error-too-large = 提交的内容过大
remedy-too-large = 未作任何更改。一份表格最多一兆字节，请减少一次提交的内容。
error-busy = 目前访问者很多
remedy-busy = 请几秒钟后再试，内容没有丢失。
error-internal = 系统出现错误
remedy-internal = 未作任何更改。错误已记录，请稍后再试。
error-format = 本页面没有网址所要求的形式
remedy-format = 网址中“format=”之后的内容在此无法识别。现有以下形式：
error-format-page = 不带“format=”
error-typed = 您所写的内容：请从此处复制
error-typed-part = 第{ $n }段文字

### 告知程序的内容

error-token = 需要令牌
remedy-token = 请在标头中发送您的令牌：Authorization: Bearer …。如已发送，则该令牌已撤销、已过期或有误；可在 /tokens 另建一个。
error-out-of-scope = 此令牌的权限范围不够
remedy-out-of-scope = 您本人有权办理；请在 /tokens 创建范围更大的令牌。
error-misread = 所发送的内容不符合要求的格式
remedy-misread = 请与 /api/v1/openapi.json 的说明对照；未作任何更改。
error-faults = 有内容需要再检查
remedy-faults = 未作任何更改。请改正所指出之处后重新发送。
error-reused = 此前已发送过，但内容不同
remedy-reused = 以首次发送的内容为准，此次未作任何更改。如果这是另一项更改，请重新打开页面并从该处发送；程序须为每项更改使用各自的Idempotency-Key。
error-not-json = 此处要求JSON
remedy-not-json = 未作任何更改。请使用标头Content-Type: application/json发送。
error-key = 这不是可用于更改的键
remedy-key = 未作任何更改。Idempotency-Key应为1至255个可打印字符。

field-title = 标题
field-language = 语文
field-text = 正文
field-number = 编号
fault-language = 这不是六种语文之一。
