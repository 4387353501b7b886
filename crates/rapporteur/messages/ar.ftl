home-nav = الرئيسية
home-title = كل سؤال طُرح، وكل كلمة وردت، وكل توصية تجري متابعتها
home-lead = ما يُطلب من الأطراف، وما تقوله هي وغيرها، وما يُبلَّغ عنه استنادا إلى ذلك، وما يؤول إليه: كل جملة على الخيط نفسه.
home-asked = المطلوب
home-asked-what = أسئلة توجيهية وتوصيات
home-received = الوارد
home-reported = المدرج في التقارير
home-followed = المتابعة
home-of = { $part } من { $whole }
home-followed-what = من الأطراف التي طُلب منها قدمت تقارير
home-thread = ما آل إليه ما قيل
home-thread-whole = تتبُّع الخيط كله
home-received-from = مساهمات{ $parties ->
    [0] ، لا شيء منها من الأطراف بعد
    [one] {" "}من طرف واحد
    [two] {" "}من طرفين
    [few] {" "}من { $parties } أطراف
    [many] {" "}من { $parties } طرفا
   *[other] {" "}من { $parties } طرف
}{ $organizations ->
    [0] ، ولا شيء من المنظمات بعد
    [one] {" "}ومن منظمة واحدة
    [two] {" "}ومن منظمتين
    [few] {" "}ومن { $organizations } منظمات
    [many] {" "}ومن { $organizations } منظمة
   *[other] {" "}ومن { $organizations } منظمة
}
home-reported-on = فقرات تستند إلى { $used ->
    [0] أي منها
    [one] واحدة منها
    [two] اثنتين منها
    [few] { $used } منها
    [many] { $used } منها
   *[other] { $used } منها
}؛ { $waiting ->
    [0] لا شيء ينتظر
    [one] واحدة تنتظر
    [two] اثنتان تنتظران
    [few] { $waiting } تنتظر
    [many] { $waiting } تنتظر
   *[other] { $waiting } تنتظر
}

### Search

search-nav = البحث
search-title = البحث
search-words = عمّ تبحثون؟
search-hint = كلمات بأي من اللغات الست، بجميع صيغها؛ والكلمات الموضوعة بين علامتي اقتباس تُطلب متجاورة.
search-button = بحث
search-in = ضمن
search-everywhere = البحث في كل شيء
search-narrow = تضييق نطاق البحث
search-party = الطرف
search-region = المنطقة أو المجموعة الإقليمية
search-capacity = الصفة
search-from = من
search-until = إلى
search-any = الكل
search-contributed = جميع المساهمات، الأحدث أولا
search-none = لم يُعثر على شيء. جرّبوا كلمات أقل أو صيغة أخرى للكلمة أو ابحثوا من دون تصفية.
search-latest-first = نتائج البحث، الأحدث أولا
search-next = نتائج أقدم
search-first = العودة إلى الأحدث

### منافذ البرامج

api-nav = للبرامج
api-title = للبرامج: القراءة والكتابة من دون صفحات
api-lead = كل ما يرد في الصفحات يمكن لبرنامج أن يقرأه، وما يحق لكم أن تكتبوه فيها يمكن لبرنامج لكم أن يكتبه نيابة عنكم.
api-read = ما هو متاح للعموم يُقرأ من دون رمز:
api-token = للكتابة، ولقراءة ما هو لكم وحدكم، يبرز البرنامج أحد رموزكم ({ $tokens }):
api-once = التغيير الذي يُرسل مرة أخرى بمفتاح Idempotency-Key نفسه يُجرى مرة واحدة: فإن انقطع الاتصال فأرسلوه من جديد.
api-lists = تأتي القوائم على أجزاء؛ و«next» هو عنوان الجزء التالي. واللغة هي لغة «‎?lang» أو لغة الترويسة Accept-Language.
api-description = كل طلب وكل رد موصوف في { $file } (OpenAPI 3.1).
api-doors = ما يمكن طلبه
api-problems = ما يقال للبرنامج عندما يكون هناك خطأ
api-problems-lead = تأتي الأخطاء على شكل application/problem+json (RFC 9457)؛ ويقود «type» إلى السطر الوارد هنا، ويذكر «errors» موضع الخطأ في ما أُرسل.
### A person's page, for officers

person-over = شخص من الدليل
person-name-local = بكتابته الأصلية
person-address = عنوان البريد الإلكتروني
person-no-address = لا يوجد عنوان معروف.
person-reads = لغة القراءة
person-correct = تصحيح الاسم أو العنوان أو اللغة

### Walks

walk-title = من أين جاء، وما آل إليه
walk-here = هذا السجل
walk-alone = لا يرتبط به شيء بعد: لا يستند إلى شيء ولا يستند إليه شيء.
walk-ends = عدد السجلات في هذه الخطوة: { $n }. ولا تُتابَع كلها من هنا.
walk-ends-or-more = عدد السجلات في هذه الخطوة: { $n } أو أكثر. ولا تُتابَع كلها من هنا.
walk-more = { $n ->
    [zero] ولا شيء غير ذلك
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $n } غيرها
    [many] و{ $n } غيرها
   *[other] و{ $n } غيرها
}

read-forum = الانتقال إلى المنتدى
read-session = الانتقال إلى الجلسة
read-topic = الانتقال إلى المناقشة
read-post = قراءتها في سلسلتها
read-document = قراءة الوثيقة
read-notification = قراءة الإخطار
read-ask = الانتقال إلى هذا الطلب
read-paragraph = قراءتها في الوثيقة
read-recommendation = قراءتها في الوثيقة

step-forum = سُئل في المنتدى
step-session = في الجلسة
step-topic = ضمن الموضوع الفرعي
step-question = سؤال توجيهي
step-post = قيل
step-document = في الوثيقة
step-paragraph = أُبلغ عنه
step-recommendation = أُوصي به
step-notification = أُحيل
step-ask = طُلب من
step-progress = ما أُنجز
step-review = جولة تعليقات عليه
step-comment = التعليقات
step-hidden = غير متاح للعموم

desk-title = المطلوب منكم
desk-nothing = لا يُطلب منكم شيء في الوقت الحالي. وما هو مفتوح للجميع تجدونه في الصفحة الرئيسية.
desk-at-hand = صفحات أخرى في المتناول
step-transmittal = أُحيل
read-transmittal = قراءة الإخطار
read-review = قراءة المسودة والتعليقات
read-comment = قراءة التعليق بجانب فقرته
