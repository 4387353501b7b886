outbox-title = البريد الصادر
outbox-lead = الرسائل التي يرسلها هذا الخادم، الأحدث أولا. ويحجب ما لا ينبغي أن يعرفه إلا المرسل إليه، مثل رابط تسجيل الدخول.
outbox-lead-invented = في هذا العرض لا تخرج أي رسالة: ما كان سيرسل يعرض هنا للجميع. افتح رسالة واتبع رابطها كما يفعل المرسل إليه.
outbox-to-address = الرسائل الموجهة إلى هذا العنوان
outbox-find = اعرض
outbox-empty = لم ترسل أي رسالة بعد. ستظهر هنا الدعوات والإشعارات وروابط تسجيل الدخول.
outbox-none-to = لا توجد رسائل موجهة إلى { $address }.
outbox-all = جميع الرسائل
outbox-subject = الموضوع
outbox-recipient = إلى
outbox-when = وقت الكتابة
outbox-state = الحالة
outbox-older = رسائل أقدم
outbox-attempts = { $n ->
    [zero] لم يقبل خادم البريد الرسالة. وكان رده الأخير:
    [one] جرت محاولة واحدة ولم يقبل خادم البريد الرسالة. وكان رده الأخير:
    [two] جرت محاولتان ولم يقبل خادم البريد الرسالة. وكان رده الأخير:
    [few] جرت { $n } محاولات ولم يقبل خادم البريد الرسالة. وكان رده الأخير:
    [many] جرت { $n } محاولة ولم يقبل خادم البريد الرسالة. وكان رده الأخير:
   *[other] جرت { $n } محاولة ولم يقبل خادم البريد الرسالة. وكان رده الأخير:
}
outbox-next-attempt = ستعاد المحاولة في { $when }.
outbox-technical = ما تقرأه برامج البريد
outbox-message = الرسالة كاملة
outbox-all-to = جميع الرسائل الموجهة إلى { $name }
mail-state-queued = في الانتظار
mail-state-sent = أرسلت
mail-state-failed = تعذر إرسالها
mail-header-date = التاريخ
mail-header-from = من
mail-header-to = إلى
mail-header-subject = الموضوع
mail-header-reply-to = الرد على
