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

### Addresses at which mails do not arrive

address-title = البريد إلى هذا العنوان
address-failing = لا تصل الرسائل
address-failing-since = منذ { $when } لا يرسل شيء إلى هذا العنوان: ارتدت عدة رسائل نهائيا.
address-failing-what = صحح العنوان إن كان خاطئا. وإن كان صحيحا وعاد إلى العمل، ترسل الرسائل إليه من الآن؛ أما ما لم يرسل في هذه الأثناء فيبقى في البريد الصادر ولا يرسل لاحقا.
address-set-right = استئناف الإرسال إلى هذا العنوان
address-none-came-back = لم ترتد أي رسالة إلى هذا العنوان.
address-came-back = { $n ->
    [zero] لم ترتد أي رسالة إلى هذا العنوان.
    [one] ارتدت رسالة واحدة إلى هذا العنوان.
    [two] ارتدت رسالتان إلى هذا العنوان.
    [few] ارتدت { $n } رسائل إلى هذا العنوان.
    [many] ارتدت { $n } رسالة إلى هذا العنوان.
   *[other] ارتدت { $n } رسالة إلى هذا العنوان.
}
address-when = أُبلغ في
address-why = السبب
address-said = رد خادم البريد
bounce-no-address = لا يوجد عنوان كهذا.
bounce-no-domain = لا يوجد نطاق بهذا الاسم يستقبل البريد: ما بعد العلامة @ خاطئ أو لم يعد موجودا.
bounce-closed = صندوق البريد مغلق.
bounce-full = صندوق البريد ممتلئ.
bounce-too-large = كانت الرسالة أكبر من المسموح.
bounce-unwanted = يرفض خادم البريد هناك رسائلنا.
bounce-unreachable = تعذر الوصول إلى خادم بريد هناك في الوقت المناسب.
bounce-late = الرسالة متأخرة، والمحاولات مستمرة.
bounce-unsaid = لم يذكر خادم البريد سببا نفهمه.
failing-title = أشخاص لا تصل إليهم الرسائل
failing-what = ارتدت الرسائل إليهم نهائيا، ولا ترسل أخرى حتى تعيد عنوانهم إلى العمل.
failing-since = منذ { $when }
outbox-untried = لم ترسل: لا تصل الرسائل إلى هذا العنوان.
outbox-person = صفحة هذا الشخص

### Incoming mail

incoming-title = البريد الوارد
incoming-lead = كل ما ورد بالبريد الإلكتروني كما ورد، وما آل إليه. تصبح الردود على الإشعارات مشاركات من تلقاء نفسها، وما احتجز ينتظر قرارك.
incoming-held-title = في انتظار قرار
incoming-all = كل البريد الوارد، الأحدث أولا
incoming-empty = لم يرد أي بريد بعد. ستظهر هنا الردود على الإشعارات والدعوات.
incoming-none-waits = لا توجد رسالة تنتظر قرارا.
incoming-to-list = كل البريد الوارد
incoming-from = المرسل
incoming-when = تاريخ الورود
incoming-outcome = ما آلت إليه
incoming-no-subject = بلا موضوع
incoming-no-text = لا تتضمن شيئا سوى ما تقتبسه.
incoming-about = ردا على
incoming-became = أصبحت
incoming-as-it-came = الرسالة كما وردت
incoming-accept-title = قبولها
incoming-accept-what = تصبح مشاركة باسم كاتبها وبوقت ورودها، ويشار إلى ما ورد بعد الإغلاق. ويبلغ الكاتب برقمها.
incoming-accept = قبولها مشاركة
incoming-return-title = إعادتها
incoming-return-what = يستعيد الكاتب نصه مع السبب الذي تذكره.
incoming-return = إعادتها لهذا السبب
incoming-waiting = { $n ->
    [zero] لا توجد رسالة تنتظر قرارا
    [one] رسالة واحدة تنتظر قرارا
    [two] رسالتان تنتظران قرارا
    [few] { $n } رسائل تنتظر قرارا
    [many] { $n } رسالة تنتظر قرارا
   *[other] { $n } رسالة تنتظر قرارا
}
outcome-posted = نشرت
outcome-held = محتجزة
outcome-accepted = قبلت
outcome-returned = أعيدت
outcome-refused = رفضت
outcome-ignored = ليست مساهمة
why-late = وردت بعد الإغلاق.
why-unmatched = لا يتبين علام ترد.
why-not-yours = ترد على إشعار موجه إلى شخص آخر.
why-expired = عنوان الرد قديم جدا.
why-not-listed = كاتبها ليس في قائمة المشاركين.
why-stranger = كاتبها غير معروف.
why-unknown-address = أرسلت إلى عنوان لم يعط لأحد قط.
why-empty = لا تتضمن شيئا سوى ما تقتبسه.
why-too-long = نصها أطول مما يجب.
why-too-large = الرسالة أكبر مما يجب.
why-automatic = كتبها برنامج.
why-bounce = يبلغ خادم بريد بأن رسالة لم تصل.
why-no-sender = ليس لها مرسل يمكن الرد عليه.
why-unreadable = لا يمكن قراءتها كرسالة بريد.
field-reason = السبب
field-answered = ردا على المشاركة
hint-mail-post = رقم المشاركة التي ترد عليها، مثل #12. اتركه فارغا إذا كان واضحا من الرسالة.
fault-no-post = يرجى ذكر رقم مشاركة يمكن أن يكون هذا ردا عليها.
fault-writer-not-listed = كاتب الرسالة ليس في قائمة المشاركين في ذلك المنتدى. أضفه أولا أو أعد الرسالة.
receive-mail-text =
    مرحبا { $name }،

    { $what }

    { $treaty }
    { $page }
receive-posted =
    شكرا. رقم مشاركتك هو { $number }:
    { $page }

    سترى تحتها أين استخدمت.
receive-accepted =
    قبلت الأمانة رسالتك. رقم مشاركتك هو { $number }:
    { $page }
receive-returned =
    تعيد إليك الأمانة رسالتك للسبب الآتي:

    { $reason }
receive-held-late = كان النقاش قد أغلق عند ورود رسالتك. حفظ نصك، وتقرر الأمانة ما إذا كان سيقبل بوصفه واردا بعد الإغلاق، وستبلغ بذلك.
receive-held-unmatched = شكرا على رسالتك. لقد حفظت، وستجد الأمانة موضعها، وستبلغ بذلك.
receive-stranger = تقبل المشاركات بالبريد الإلكتروني من المشاركين، و{ $address } ليس عنوان أحدهم. إذا كنت مشاركا فاكتب من العنوان الذي تعرفك به الأمانة، وإذا رغبت في المشاركة فاكتب إلى الأمانة. ويعاد إليك نصك أدناه.
receive-not-listed = لست في قائمة المشاركين في هذا المنتدى، ولذلك لم يتسن قبول نصك. يرجى الكتابة إلى الأمانة إذا كان ينبغي أن تكون فيها. ويعاد إليك نصك أدناه.
receive-empty = لم نجد في رسالتك كلاما لك سوى ما تقتبسه. يرجى كتابة ردك فوق النص المقتبس وإرساله مرة أخرى.
receive-too-long = نصك أطول من أن يكون مشاركة واحدة. يرجى تقسيمه وإرساله مرة أخرى. ويعاد إليك أدناه.
receive-too-large = رسالتك أكبر مما يجب. يرجى إرسال النص وحده من دون ملفات.
receive-unknown-address = العنوان الذي كتبت إليه غير صالح، فلا يتبين لنا علام ترد. يرجى استخدام زر «رد» في أحد إشعارات المنتدى. ويعاد إليك نصك أدناه.
receive-which-one = لقد رددت على موجز يضم عدة مشاركات، فلا يمكننا معرفة المشاركة المقصودة. تحت كل مشاركة في الموجز عنوان خاص بها: يرجى إرسال نصك إليه. ونعيد إليك نصك أدناه.
receive-left = لن تتلقى بعد الآن رسائل من هذا المنتدى. وإذا غيرت رأيك، فاختر من جديد في صفحته.
why-digest = يرد على موجز دون بيان المشاركة المقصودة.
why-left = أنهى رسائل إحدى القوائم.
receive-attachments = لم تقبل الملفات المرفقة برسالتك.
### Comments on a draft that came by mail
receive-comments =
    وصلت تعليقاتكم، وقد فُهمت على النحو التالي:

    { $comments }

    ويمكن قراءتها على { $page }. وإذا كان شيء منها في غير موضعه، فأرسلوه مرة أخرى مع كتابة رقم الفقرة ونقطتين في أول السطر، مثل 12(a):
receive-comment-on = { $number } على الفقرة { $place }
receive-comment-on-all = { $number } على المشروع بأكمله

receive-receipt = إيصالك، للاحتفاظ به: { $page }
