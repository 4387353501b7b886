sign-in-title = 登录
sign-in-lead = 通过链接登录，无需记住密码，也不会丢失密码。
sign-in-email-hint = 您在秘书处登记的电子邮件地址。
sign-in-send = 给我发送链接
sign-in-asked = 如果该地址已登记，链接正在发送。
sign-in-asked-next = 请打开邮件并点击链接，然后在打开的页面上按下按钮。如果几分钟内没有收到，请查看垃圾邮件、核对地址，或致函秘书处。每个地址每小时最多收到五个链接。
sign-in-asked-outbox = 打开本演示的发件箱
sign-in-again = 再要一个链接
sign-in-how = 链接只能使用一次。如果您无法接收邮件，秘书处可以直接给您一个链接。
sign-in-public = 公开内容无需登录即可阅读。
sign-in-as = 欢迎您，{ $name }
sign-in-press = 请按下按钮，在此浏览器中登录。
sign-in-button = 登录
sign-in-spent = 此链接已失效
sign-in-spent-remedy = 链接已经使用过或时间过久。请索取新的链接。
sign-in-mail-subject = 您的登录链接 – { $treaty }
sign-in-mail-text =
    { $name }，您好！

    请打开以下链接并按下页面上的按钮登录：

    { $link }

    链接只能使用一次，有效期至{ $until }。

    如果不是您索取的，则无需理会：没有这封邮件，任何人都无法登录。

    { $treaty }

### 本人程序的令牌

token-title = 您的程序所用的令牌
token-lead = 您的程序在此读取或写入时，以您的名义出示令牌。在您选择的权限范围内，凡您有权做的，程序均可代做，直到令牌过期或被您撤销。
token-guide = 程序如何在此读取和写入
token-made = 这是您的新令牌。请立即复制：以后不再显示。
token-none = 您还没有令牌。程序需要时请创建一个。
token-new = 创建令牌
hint-token-name = 注明用途，以便日后知道应撤销哪一个。
token-scope-hint = 每个范围都包含前面的范围。请选择够用的最小范围。
token-created = 创建日期
token-expires = 有效期至
token-used = 最近使用
token-unused = 尚未使用
token-revoke = 撤销
token-revoke-one = 撤销令牌{ $name }
token-button = 创建令牌
token-days = { $n }天
scope-read = 阅读
scope-post = 阅读和发帖
scope-moderate = 阅读、发帖和主持
scope-manage = 您有权做的一切
field-token_name = 名称
field-scope = 权限范围
field-token_days = 有效期
fault-scope = 请选择一个权限范围。
fault-token-days = 请选择一个有效期。
fault-tokens = 您的令牌过多。请撤销程序不再需要的令牌。

field-email = 您的电子邮件地址
fault-email = 请填写电子邮件地址，例如name@example.org。
