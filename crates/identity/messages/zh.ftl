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
field-email = 您的电子邮件地址
fault-email = 请填写电子邮件地址，例如 name@example.org。
