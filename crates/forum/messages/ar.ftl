forum-nav = المنتديات
forum-list-title = المنتديات
forum-list-lead = مناقشات عبر الإنترنت يديرها ميسرون، مفتوحة لفترة محددة، باللغات الست.
forum-list-none = لا يوجد أي منتدى بعد.
forum-list-count = المفتوح: { $open } من أصل { $all }
forum-state = الحالة
forum-posts-title = المشاركات
forum-open-now = مفتوح الآن
forum-yours = منتدياتكم
forum-running = المنتديات التي تديرونها
nomination-waiting = { $n ->
    [zero] لا ترشيحات تنتظر
    [one] ترشيح واحد ينتظر
    [two] ترشيحان ينتظران
    [few] { $n } ترشيحات تنتظر
    [many] { $n } ترشيحا ينتظر
   *[other] { $n } ترشيح ينتظر
}
forum-none-open = لا يوجد منتدى مفتوح في الوقت الحالي.
forum-closes = يغلق: { $when }
forum-answer-how = اختاروا أدناه جلسة أو موضوعا فرعيا واكتبوا فيه بأي من اللغات الست.
forum-mandate = الولاية
forum-mandate-in = { $symbol }، الفقرة { $number }
forum-no-sessions = ليس لهذا المنتدى جلسات بعد.
forum-set-up = الإعداد
forum-walk = من أين جاء وما آل إليه: الخيط
forum-new-title = إنشاء منتدى
forum-new-lead = بيّنوا الموضوع وفترة الانعقاد. أما الجلسات والأسئلة والمشاركون فتأتي بعد ذلك.
forum-new-button = إنشاء
forum-new-next = الخطوة التالية: جلساته ومواضيعه الفرعية.
phase-announced = معلن
phase-open = مفتوح
phase-closed = مغلق
phase-box-announced = موعد الافتتاح
phase-box-open = موعد الإغلاق
phase-box-closed = أُغلق

### Setting up
phase-draft = مسودة
phase-extended = ممدد
phase-summarized = صدر ملخصه
phase-archived = محفوظ
phase-box-draft = موعد الافتتاح
phase-box-extended = موعد الإغلاق (بعد التمديد)
phase-box-summarized = أُغلق
phase-box-archived = أُغلق
setup-title = إعداد المنتدى
setup-discard = التخلي عن هذه المسودة
setup-discard-what = يُحذف المنتدى مع جلساته وأسئلته ونصوصه وقائمة أشخاصه. ولم يُبلَّغ به أحد بعد.
setup-discard-button = التخلي عن المسودة
setup-contents = نظرة عامة
setup-wording = العنوان والمقدمة، بكل لغة
setup-done = أُنجز
setup-to-do = مطلوب إنجازه
setup-draft-what = هذا المنتدى مسودة: لا تراه سوى الأمانة، ولم يُكتب إلى أحد بعد.
announce-title = ما يرسله الإعلان
announce-mails = الرسائل
announce-to = إلى
announce-without = بلا عنوان، ولا يُكتب إليهم
announce-sample = كما يقرؤها { $name }:
setup-invited = { $n ->
    [zero] ليس في قوائمه أحد بعد.
    [one] سيُدعى بالبريد الإلكتروني شخص واحد من قوائمه عند الإعلان عنه.
    [two] سيُدعى بالبريد الإلكتروني شخصان من قوائمه عند الإعلان عنه.
    [few] سيُدعى بالبريد الإلكتروني { $n } أشخاص من قوائمه عند الإعلان عنه.
    [many] سيُدعى بالبريد الإلكتروني { $n } شخصا من قوائمه عند الإعلان عنه.
   *[other] سيُدعى بالبريد الإلكتروني { $n } شخص من قوائمه عند الإعلان عنه.
}
stage-button-published = الإعلان عن المنتدى
stage-button-summarized = وسمه بعبارة «صدر ملخصه»
stage-button-archived = حفظه في الأرشيف
stage-archive-what = بعد الحفظ في الأرشيف لا يمكن إلا قراءة المنتدى وتنزيله: فلا يُفتح من جديد، وتبقى مواعيده كما هي.
fault-stage = لا يمكن اتخاذ هذه الخطوة الآن.

### الإخراج والإدخال

archive-take = تنزيل كل شيء (ZIP)
archive-bring = إدخال منتدى
archive-bring-lead = يُدخَل المنتدى الذي عُقد على خادم آخر، أو تاريخ قائمة بريدية، بوصفه منتدى محفوظا: بأرقامه حيثما كانت متاحة، وبتواريخه وسلاسله وصيغه.
archive-hint = أرشيف مضغوط (ZIP) أو ملف forum.json الخاص به كما ينزَّلان من هنا، أو صندوق بريد (mbox) يضم رسائل قائمة. الحد الأقصى 12 ميغابايت؛ أما الأكبر فيُدخَل على الخادم بالأمر «rapporteur forum import».
archive-people = لا يحصل على حساب من تكلم هناك: يرد اسمه فحسب في الدليل بوصفه مقترحا.
archive-bring-button = إدخاله
archive-preview-button = عرض ما سيُدخل
archive-preview = ما سيُدخل
archive-preview-lead = لم يُدخل شيء بعد. ما يُدخل لا تراه إلا الأمانة إلى أن يعرضه موظف على الجميع.
archive-before = سبق إدخال هذا الأرشيف: { $forum }. ولا يُدخل مرة ثانية.
archive-own = أُخذ هذا الأرشيف من هذا الخادم: { $forum }. وإذا أُدخل صار المنتدى هنا مرتين.
archive-that-forum = المنتدى
archive-source = المصدر
archive-places = الأجزاء
archive-places-count = الجلسات: { $sessions } · المواضيع الفرعية: { $topics }
archive-span = من { $from } إلى { $until }
archive-languages = اللغات
archive-files = الملفات المرفقة
archive-files-count = { $n } ({ $size } كيلوبايت)
archive-people-known = أسماء واردة في الدليل
archive-people-unknown = أسماء غير واردة فيه
archive-parties-unknown = حكومات غير معروفة هنا
archive-left-out = ما لا يُدخل
archive-left-unreadable = رسائل لا تُقرأ: { $n }
archive-left-empty = رسائل بلا نص ولا ملفات: { $n }
archive-left-twice = رسائل مكررة: { $n }
archive-left-files = ملفات من أنواع غير مقبولة: { $n }
archive-other = اختيار ملف آخر
archive-hidden = لا تراه إلا الأمانة
archive-publish = عرضه على الجميع
archive-hide = سحبه من العرض العام
archive-hide-what = إذا سُحب بقي هنا بكل ما قيل فيه، للأمانة وحدها، ويمكن عرضه مرة أخرى. ويحفظ السجل اسم من سحبه.
field-archive = الملف
archive-from = أُدخل من { $source }.
archive-invented = الأشخاص والكلمات فيه من نسج الخيال.
fault-archive-none = يرجى اختيار ملف.
fault-archive-kind = هذا ليس أرشيف منتدى ولا صندوق بريد.
fault-archive-damaged = الملف تالف.
fault-archive-large = ما يخرج من الملف أكبر مما يُقبل في صفحة. يمكن للمشغّل إدخاله على الخادم بالأمر «rapporteur forum import».
fault-archive-field = في الملف ما ليس على ما ينبغي. لم يُدخَل شيء؛ والموضع مذكور أدناه.
fault-archive-empty = لا توجد في صندوق البريد رسالة يمكن قراءتها.

manner-nominated = مرشح
manner-invited = مدعو
manner-open = مسجل
topic-answer = للإجابة
topic-answer-how = اكتبوا أدناه بأي من اللغات الست.
topic-answer-below = اختاروا أحد المواضيع الفرعية أدناه.
topic-answer-closed = أُغلقت المناقشة. يبقى ما قيل هنا.
topic-answer-later = لم تُفتتح المناقشة بعد.
topic-moderator = الميسر
topic-afterwards = بعد ذلك
topic-afterwards-what = ما يقال هنا يدرج في التقرير. ويظهر تحت كل مشاركة أين استُخدمت.
topic-subtopics = المواضيع الفرعية
topic-no-posts = لا مشاركات بعد
topic-first = لم يكتب أحد بعد. المجال مفتوح لأول مشاركة.
topic-none-came = لم ترد أي مشاركات.
topic-last = آخرها { $number }، { $date }
wording-title = لغات أخرى
wording-button = حفظ
part-title = إضافة جلسة أو موضوع فرعي
part-button = إضافة
part-new-session = جلسة جديدة
part-new-topic = موضوع فرعي للجلسة { $number }
question-title = إضافة أسئلة توجيهية
question-button = إضافة الأسئلة
post-write = كتابة مشاركة
post-button = نشر
post-reply = رد
post-removed = أزالها الميسر
### Writing and changing a post
post-preview = معاينة
post-quote = اقتباس
post-edited = عُدّلت في { $time }
draft-button = حفظ كمسودة
draft-discard = حذف المسودة
draft-kept = مسودتكم المؤرخة { $time }. لا يراها غيركم.
draft-kept-now = حُفظت كمسودة.
draft-kept-here = لا يوجد اتصال: نصكم محفوظ في هذا المتصفح.
draft-reply = بدأتم ردا على { $number }.
draft-other = بدأتم كتابة مشاركة هنا.
edit-title = تعديل
edit-button = حفظ الصيغة الجديدة
edit-until = حتى { $time }، ما دام أحد لم يرد عليها أو يستشهد بها. وتبقى الصيغ السابقة متاحة للقراءة.
version-title = صيغ
version-only = لم تُعدّل قط.
version-what = الأحدث أولا. ما أُضيف تحته خط، وما حُذف مشطوب.
version-corrected = صحّح { $who } ما كان قد سُجّل. السبب:
version-number = الصيغة { $n }
version-digest = بصمة المحتوى (SHA-256):
version-receipt = إيصال
forum-local = { $date }، { $time } ({ $zone })
forum-calendar = إلى تقويمي (‎.ics)
question-released = يظهر في { $when }
told-opened = مفتوح الآن
told-closing = يغلق بعد يومين
told-extended = مواعيد جديدة
told-closed = أُغلق
told-subject = { $forum }: { $what }
told-text-opened = المنتدى مفتوح حتى { $closes }. اكتبوا في صفحته أو ردوا على رسائله بأي من اللغات الست.
told-text-closing = يغلق المنتدى في { $closes }. إن أردتم الكتابة فما زال هناك وقت.
told-text-closed = أُغلق المنتدى في { $closes }. وما قيل يبقى في صفحته، وسيظهر تحت كل مشاركة أين استُخدمت.
told-text =
    { $name }،

    { $forum }

    { $news }

    صفحة المنتدى: { $page }
texts-title = ما يقال عن المنتدى
texts-lead = بكل لغة؛ وحيث لا نص تُعرض أقرب لغة. والحقل الفارغ يزيل النص.
texts-show = عرض هذه اللغة
texts-button = حفظ هذه النصوص
background-title = وثيقة معلومات أساسية
background-none = لا وثائق بعد.
background-button = إضافة الوثيقة
copy-title = نسخ هذا المنتدى
copy-lead = ينشئ مسودة جديدة بالجلسات والمواضيع الفرعية والأسئلة والقواعد والنصوص نفسها بجميع اللغات.
copy-people = مع المشاركين فيه وميسريه
copy-button = نسخ
field-conduct = قواعد السلوك
field-afterwards = ما يحدث بعد ذلك
field-outcome = أين يمكن متابعة النتائج
field-background = رمز وثيقة
field-released_on = تظهر في
field-released_at = الساعة
hint-conduct = تُعرض على الجميع قبل الكتابة.
hint-afterwards = ما يؤول إليه ما يقال ومن يقرر.
hint-outcome = بالكلمات أو بعنوان إلكتروني.
hint-background = كما يُستشهد بها، مثل LL/LG/1/2.
hint-released-on = إن تُرك فارغا: حالا. وفي يوم لاحق تظهر من تلقاء نفسها.
fault-symbol = لا توجد وثيقة بهذا الرمز.
nomination-title = الترشيحات
nomination-lead = ترشح الحكومات والمنظمات برسالة، وتؤكد الأمانة الترشيح، ويُدعى بالبريد الإلكتروني من تأكد ترشيحه.
nomination-none = لم يرشَّح أحد بعد.
nomination-new = ترشيح شخص
nomination-button = ترشيح
nomination-confirm = تأكيد
nomination-decline = رفض
nomination-owner = هذا العنوان مسجل في الدليل باسم { $who }.
nomination-owner-of = هذا العنوان مسجل في الدليل باسم { $who } ({ $whose }).
nomination-closed = لا يتلقى هذا المنتدى ترشيحات الآن.
nomination-form-title = استمارة الترشيح
nomination-form-how = تملأ الجهة التي لا تستخدم سوى البريد الإلكتروني هذه الاستمارة وترسلها إلى { $address } مرفقة بالرسالة. وتسجلها الأمانة.
nomination-form-mail = كتابة البريد
nomination-mail-form = الترشيح لمنتدى «{ $forum }». يرجى الكتابة بعد كل نقطتين وإرفاق الرسالة.
nomination-word-title = ملء الاستمارة في ملف وورد
nomination-word-download = تنزيل الاستمارة (DOCX)
nomination-word-button = قراءة الاستمارة
nomination-word-read = قُرئت الاستمارة ولم يُرسل شيء بعد. يرجى مراجعة ما ورد فيها واختيار ملف الرسالة ثم الترشيح.
nomination-word-window = المنتدى مفتوح من { $opens } إلى { $closes }.
nomination-word-until = آخر موعد للترشيح: { $until }.
nomination-word-how = يرجى ملء هذه الاستمارة وإرسالها إلى { $address } مرفقة بالرسالة، أو اختيار الملف في الصفحة { $page } لمراجعته قبل الإرسال.
nomination-word-nominator = الحكومة أو المنظمة التي ترشح
nomination-asked-title = من طُلب منه الترشيح
nomination-asked-none = لم يُطلب من أحد الترشيح بعد.
nomination-asked = طُلب منهم: { $asked }. رشّحوا: { $did }. لم يجيبوا: { $silent }.
nomination-asked-who = من طُلب منه وماذا فعل
nomination-asked-column = الحكومة أو المنظمة أو المجموعة
nomination-asked-on = تاريخ الطلب
nomination-asked-until = الموعد النهائي
nomination-asked-did = الترشيحات
nomination-asked-reminded = ذُكّر في { $day }
nomination-asked-nothing = لا شيء
nomination-asked-own = طُلب من { $whose } في { $day } الترشيح في موعد أقصاه { $until }.
nomination-asked-of-you = مطلوب منكم الترشيح
nomination-remind = تذكير من لم يجب ({ $n })
nomination-call-title = الدعوة إلى الترشيح
nomination-call-lead = يُطلب الترشيح بالبريد الإلكتروني، من كلٍّ بلغته ومع الاستمارة مرفقة. ومن طُلب منه من قبل لا يُطلب منه مرة أخرى.
nomination-call-no-parties = لا حكومات
nomination-call-show = عرض من يُطلب منه
nomination-call-whom = من يُطلب منه
nomination-call-reached = الرسائل التي ستُرسل: { $n }.
nomination-call-before = طُلب منهم من قبل: { $n }.
nomination-call-list = من هم
nomination-call-vacant = لا يُطلب منهم، لأن المنصب شاغر أو لأن شاغله لا عنوان له ({ $n }):
nomination-call-with = تُرفق بكل رسالة:
nomination-call-send = إرسال الدعوة ({ $n })
nomination-call-subject = { $forum }: الترشيحات حتى { $until }
nomination-call-subject-again = تذكير: { $forum }: الترشيحات حتى { $until }
nomination-call-asks = تدعو { $treaty } { $whose } إلى ترشيح مشاركين في المنتدى عبر الإنترنت «{ $forum }» في موعد أقصاه { $until }.
nomination-call-reminds = في { $day } دُعي { $whose } إلى ترشيح مشاركين في المنتدى عبر الإنترنت «{ $forum }» في موعد أقصاه { $until }. ولم يصل أي ترشيح بعد.
nomination-call-text =
    تحية طيبة إلى { $name }،

    { $asks } والمنتدى مفتوح من { $opens } إلى { $closes }.

    يمكنكم أن تملأوا الاستمارة المرفقة وأن ترسلوها ردا على هذه الرسالة، أو إلى { $address }، مرفقة برسالة الترشيح.

    وللترشيح في الصفحة، افتحوا هذا الرابط واضغطوا على الزر الموجود فيها:

    { $link }

    يُستخدم الرابط مرة واحدة، وتنتهي صلاحيته في { $good }. والصفحة هي:

    { $page }

    تؤكد الأمانة كل ترشيح أو ترفضه، وتبلغكم بذلك بالبريد الإلكتروني.
nomination-mail-title = ترشيح بالبريد الإلكتروني
nomination-mail-no-office = لم يكن كاتب هذا البريد يشغل عند وروده منصبا يخوله الترشيح.
nomination-mail-no-file = لا شيء منها
nomination-mail-entered = سجلت الأمانة ترشيح { $who } الذي أرسلتموه بالبريد الإلكتروني. وستبلغون بقرارها.
nomination-mail-subject = { $forum }: ترشيح { $who }
nomination-mail-confirmed = أكدت الأمانة ترشيح { $who }، ووجهت الدعوة بالبريد الإلكتروني.
nomination-mail-declined = تعذر على الأمانة تأكيد ترشيح { $who }: { $reason }
forum-nominate = ترشيح شخص لهذا المنتدى
decision-proposed = في انتظار الأمانة
decision-confirmed = مؤكد
decision-declined = مرفوض
nominee-f = امرأة
nominee-m = رجل
nominee-x = غير ذلك
field-given = الاسم
field-family = اسم العائلة
field-nominee_address = عنوان البريد الإلكتروني للمرشح
field-gender = نوع الجنس
field-position = الوظيفة أو المهنة
field-letter = الرسالة
field-field_of_work = مجال العمل
field-qualifications = المؤهلات
field-letter_file = الرسالة في ملف
field-correction_reason = سبب التصحيح
field-filled_form = الاستمارة بعد ملئها
field-nominate_for = الترشيح باسم
field-call_instrument = الأطراف في
field-organizations = المنظمات التي لها ممثل في الدليل
field-groups = مجموعات الأطراف من خلال منسقيها
field-call_until = الترشيحات حتى
field-letter_attached = الرسالة من بين ملفات البريد
field-decline_reason = السبب في حالة الرفض
field-same_person = المرشح هو هذا الشخص نفسه
field-decision = القرار
hint-letter = رقمها وتاريخها ومن وقّعها.
hint-letter_file = وثيقة أو صورة لا تتجاوز 10 ميغابايت. لا يستطيع فتحها إلا الأمانة وأنتم.
hint-correction_reason = يقرؤه الجميع إلى جانب الصيغة، ويصل إلى الموقّع.
hint-filled_form = ملف وورد (DOCX). لا يُرسل شيء بعد: سترون ما قُرئ ويمكنكم تعديله.
hint-call_until = آخر يوم، كما يرد في الرسالة. وما يصل بعده يُقبل ما دام المنتدى مستمرا.
fault-mail-address = يرجى كتابة عنوان بريد إلكتروني مثل name@example.org.
fault-nominated = سبق ترشيح شخص بهذا العنوان لهذا المنتدى.
fault-correction-same = لم يتغير شيء.
fault-form-missing = يرجى اختيار الاستمارة التي ملأتموها.
fault-form-other = هذه ليست استمارة الترشيح. يرجى تنزيلها وملؤها واختيارها هنا.
fault-form-blank = لم يُملأ شيء في هذه الاستمارة.
fault-form-large = هذا الملف أكبر من أن يكون استمارة. يرجى اختيار الاستمارة وحدها دون صور.
fault-form-old = هذا الملف بصيغة قديمة أو محمي بكلمة مرور. يرجى حفظه بصيغة DOCX دون كلمة مرور.
fault-form-damaged = هذا الملف تالف ولا يمكن قراءته. يرجى حفظه من جديد واختياره مرة أخرى.
fault-form-kind = هذا ليس ملف وورد. يرجى حفظ الاستمارة بصيغة DOCX.
fault-call-until = يرجى اختيار يوم بين اليوم ونهاية المنتدى.
fault-call-nobody = لم يبق أحد يُطلب منه.
fault-decline-reason = يرجى بيان السبب: يُبلَّغ به من قدم الترشيح.
fault-same-person = يرجى تأكيد أن المرشح هو الشخص المسجل بهذا العنوان في الدليل، أو رفض الترشيح.

### Files of a post
field-file = الملفات
hint-file = وثائق أو جداول أو صور. الملفات: { $n } على الأكثر، والحد الأقصى بالميغابايت: { $largest } لكل ملف و{ $together } لجميعها معا.
file-size = { $n } كيلوبايت
### What is decided about a post
post-pending = في انتظار الميسر
post-refused = لم تُقبل
post-withdrawn = سحبها صاحبها
decide-withdraw = سحب
decide-remove = إزالة
decide-what-withdraw = يختفي نصكم من جميع الصفحات. ويبقى الرقم مع السبب وتاريخ اليوم: ومن يبحث عنه يجد أنكم سحبتم النص.
decide-what-remove = يختفي النص من جميع الصفحات. ويبقى الرقم مع السبب وتاريخ اليوم. ويُبلَّغ صاحب النص بالسبب.
decide-back = تركها كما هي
field-why = السبب
hint-why = في جملة واحدة يستطيع الجميع قراءتها.
post-in-reply-to = ردا على { $number }
post-for = باسم { $whom } ({ $capacity })
post-parties = { $n ->
    [zero] باسم الأطراف
    [one] باسم طرف واحد
    [two] باسم طرفين
    [few] باسم { $n } أطراف
    [many] باسم { $n } طرفا
   *[other] باسم { $n } طرف
}
post-parties-named = { $n ->
    [zero] باسم الأطراف: { $names }
    [one] باسم طرف واحد: { $names }
    [two] باسم طرفين: { $names }
    [few] باسم { $n } أطراف: { $names }
    [many] باسم { $n } طرفا: { $names }
   *[other] باسم { $n } طرف: { $names }
}
post-answers = تجيب عن { $numbers }
post-receipt = شكرا. رقم مشاركتكم هو { $number }.
post-receipt-digest = بصمة ما ورد:
post-receipt-keep = احتفظوا بالإيصال: فهو يثبت ما ورد ومتى.
post-receipt-next = سيظهر تحتها أين استُخدمت.
post-public = ما تنشرونه متاح للعموم باسمكم وبالصفة المبينة.
post-sign-in = الكتابة للمشاركين بعد تسجيل الدخول.
post-not-listed = لستم ممن لهم الكتابة في هذا المنتدى. إن كان ينبغي أن تكونوا منهم فاكتبوا إلى الأمانة.
post-cited = استُشهد بها في { $paragraph }
post-cited-recommendation = استُشهد بها في التوصية { $recommendation }
post-cited-led = استُشهد بها في الفقرة { $paragraph } التي أدت إلى التوصية { $recommendation }
post-cited-and = { $cited }: { $reported }
post-reported = قُدم من التقارير المطلوبة { $reported } من أصل { $asked }
said-title = ما قيل باسم { $party }
said-nothing = لم يُنشر شيء باسم { $party } بعد.
said-number = الرقم
said-what = الموضوع
said-became = ما آلت إليه
said-cited = استُشهد بها في الفقرة { $paragraph }
said-not-used = لم تُستخدم بعد
participant-title = المشاركون
participant-list = قائمة المشاركين
participant-none = لا أحد في القائمة بعد.
participant-add = إضافة مشاركين
participant-add-button = إضافتهم
participant-who = الاسم
participant-whose = باسم
participant-alone = بصفتهم الشخصية
participant-as-directory = كما في الدليل
participant-of = { $part } من { $whole }
participant-posted = كتبوا
participant-women = النساء
participant-unknown = لا أحد في الدليل له هذه العناوين:
participant-withdraw = حذف من القائمة
participant-withdrawn = لم يعد في القائمة
participant-change = تغيير
moderator-title = الميسرون
moderator-button = تعيين
moderator-none = لا أحد بعد
moderator-no-session = يرجى إضافة جلسة أولا.
field-introduction = مقدمة
field-opens_on = يفتتح في
field-closes_on = يغلق في
field-mandate = الولاية
field-addresses = عناوين البريد الإلكتروني
field-address = عنوان البريد الإلكتروني
field-questions = الأسئلة
field-answers = يجيب عن الأسئلة التوجيهية
field-capacity = الصفة
field-manner = كيفية المشاركة
field-part_of = جزء من
field-session = الجلسة
hint-forum-title = الموضوع في سطر واحد.
hint-forum-introduction = سبب عقده وما سيؤول إليه ما يقال.
hint-opens-on = من الساعة 00:00 بالتوقيت العالمي المنسق.
hint-closes-on = حتى نهاية ذلك اليوم بالتوقيت العالمي المنسق.
hint-mandate = الفقرة التي نصت عليه، إن وجدت: رمز الوثيقة ورقم الفقرة، مثلا LL/SM/DEC/3/5, 3.
hint-number = مثل I أو ‎(ii).
hint-optional = يمكن تركه فارغا.
hint-questions = سؤال في كل سطر.
hint-post = يمكن استخدام Markdown؛ ويصبح ‎#12 رابطا إلى المشاركة 12.
hint-addresses = عنوان في كل سطر لأشخاص في الدليل.
hint-wording = النص نفسه باللغة المختارة.
fault-capacity = لا يمكنكم الحديث هنا بهذه الصفة.
fault-closed = أُغلقت المناقشة. نصكم محفوظ هنا؛ أرسلوه إلى الأمانة.
fault-divided = لهذه الجلسة مواضيع فرعية. نصكم محفوظ هنا؛ اكتبوه تحت الموضوع الفرعي الذي ينتمي إليه.
fault-many-addresses = يمكن إضافة ألف عنوان على الأكثر في المرة الواحدة. يرجى إضافتها على دفعات.
fault-mandate = لا توجد فقرة كهذه.
fault-manner = يرجى الاختيار من القائمة.
fault-no-such-voice = لا يشغلون منصبا يتيح لهم الحديث بهذه الصفة.
fault-question = لم يعد هذا السؤال التوجيهي موجوداً هنا. يرجى الاختيار من جديد.
fault-not-open = لم تُفتتح المناقشة بعد. نصكم محفوظ هنا؛ أرسلوه بعد افتتاحها.
fault-order = يجب أن يكون الإغلاق بعد الافتتاح.
fault-session = لا توجد جلسة كهذه هنا.
fault-session-used = في هذه الجلسة مشاركات بالفعل؛ لا يمكن تقسيمها.
fault-wording-stale = غيّر شخص آخر هذا النص في هذه الأثناء، وهو وارد أعلاه. أما ما كتبتموه فوارد أدناه؛ احفظوه مرة أخرى إذا كان ينبغي أن يبقى.
fault-setup-stale = غيّر شخص آخر هذا في هذه الأثناء، وما هو قائم الآن وارد أعلاه. أما ما كتبتموه فمحفوظ؛ احفظوه مرة أخرى إذا كان ينبغي أن يبقى.
stale-by = غيّره { $who }، { $time }
stale-nothing = لا شيء
fault-unknown-address = بعض هذه العناوين غير وارد في الدليل.
forum-owner = الجهة المسؤولة
forum-owner-who = الأمانة
answer-by-mail = أو بالبريد الإلكتروني: اضغط «رد» في أي إشعار بمشاركة، فيصبح ردك مشاركة.
forum-posts = { $n ->
    [0] لا مشاركات بعد
    [one] مشاركة واحدة
    [two] مشاركتان
    [few] { $n } مشاركات
    [many] { $n } مشاركة
   *[other] { $n } مشاركة
}
forum-sessions = { $n ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
    [many] { $n } جلسة
   *[other] { $n } جلسة
}
forum-in-days = { $n ->
    [0] اليوم
    [one] يوم واحد متبق
    [two] يومان متبقيان
    [few] { $n } أيام متبقية
    [many] { $n } يوما متبقيا
   *[other] { $n } يوم متبق
}
topic-older = { $n ->
    [zero] لا مشاركات أقدم
    [one] مشاركة أقدم
    [two] مشاركتان أقدم
    [few] { $n } مشاركات أقدم
    [many] { $n } مشاركة أقدم
   *[other] { $n } مشاركة أقدم
}
topic-newer = { $n ->
    [zero] لا مشاركات أحدث
    [one] مشاركة أحدث
    [two] مشاركتان أحدث
    [few] { $n } مشاركات أحدث
    [many] { $n } مشاركة أحدث
   *[other] { $n } مشاركة أحدث
}
participant-gender-unknown = { $n ->
    [zero] نوع الجنس مذكور للجميع
    [one] شخص واحد لم يُذكر نوع جنسه
    [two] شخصان لم يُذكر نوع جنسهما
    [few] { $n } أشخاص لم يُذكر نوع جنسهم
    [many] { $n } شخصا لم يُذكر نوع جنسهم
   *[other] { $n } شخص لم يُذكر نوع جنسهم
}
topic-figures = { $posts ->
    [0] لا مشاركات
    [one] مشاركة واحدة
    [two] مشاركتان
    [few] { $posts } مشاركات
    [many] { $posts } مشاركة
   *[other] { $posts } مشاركة
}{ $parties ->
    [0] ، لا شيء منها من الأطراف
    [one] {" "}من طرف واحد
    [two] {" "}من طرفين
    [few] {" "}من { $parties } أطراف
    [many] {" "}من { $parties } طرفا
   *[other] {" "}من { $parties } طرف
}{ $organizations ->
    [0] ، ولا شيء من المنظمات
    [one] {" "}ومن منظمة واحدة
    [two] {" "}ومن منظمتين
    [few] {" "}ومن { $organizations } منظمات
    [many] {" "}ومن { $organizations } منظمة
   *[other] {" "}ومن { $organizations } منظمة
}
participant-figures = { $people ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصا
   *[other] { $people } شخص
}، { $parties ->
    [0] ولا أطراف
    [one] وطرف واحد
    [two] وطرفان
    [few] و{ $parties } أطراف
    [many] و{ $parties } طرفا
   *[other] و{ $parties } طرف
} { $organizations ->
    [0] ولا منظمات
    [one] ومنظمة واحدة
    [two] ومنظمتان
    [few] و{ $organizations } منظمات
    [many] و{ $organizations } منظمة
   *[other] و{ $organizations } منظمة
}
topic-questions = { $n ->
    [zero] أسئلة توجيهية
    [one] سؤال توجيهي
    [two] سؤالان توجيهيان
    [few] أسئلة توجيهية
    [many] أسئلة توجيهية
   *[other] أسئلة توجيهية
}
post-level = رد، المستوى
post-late = ورد بعد الإغلاق

### Moderators' summaries
summary-title = ملخصات الميسرين
summary-of = الملخص
summary-whole = ملخص الجلسة
summary-week = ملخص الأسبوع { $n }
summary-span = من { $from } إلى { $until }
summary-what = إلى أن تنشروه لا يرى ما يُكتب هنا إلا الميسرون والأمانة. ثم يصبح مشاركة كغيرها: يُرسل إلى المشاركين، ويمكن الرد عليه، ويظهر في أعلى الجلسة.
summary-is = نُشر برقم { $number }. وما تغيرونه يصبح صيغة جديدة؛ وتبقى الصيغ السابقة متاحة للقراءة.
summary-words = الملخص
hint-summary = بصيغة Markdown. اذكروا كل مشاركة تستندون إليها برقمها، مثل ‎#12: يصبح الرقم رابطا، ويظهر تحت المشاركة أين استُخدمت.
summary-publish = نشر الملخص
summary-amend = حفظ الصيغة الجديدة
summary-kept = آخر حفظ: { $who }، { $time }.
summary-said = ما قيل
summary-used = { $all ->
    [zero] استُخدم { $used } من { $all } مشاركة
    [one] استُخدم { $used } من مشاركة واحدة
    [two] استُخدم { $used } من مشاركتين
    [few] استُخدم { $used } من { $all } مشاركات
    [many] استُخدم { $used } من { $all } مشاركة
   *[other] استُخدم { $used } من { $all } مشاركة
}
summary-in = مستخدمة
summary-none = لم يبدأ إعداده
summary-out = منشور
summary-due = مطلوب الآن
moderate-summaries = { $n ->
    [zero] لا ملخصات مطلوبة الآن
    [one] ملخص واحد مطلوب الآن
    [two] ملخصان مطلوبان الآن
    [few] { $n } ملخصات مطلوبة الآن
    [many] { $n } ملخصا مطلوبا الآن
   *[other] { $n } ملخص مطلوب الآن
}
fault-summary-stale = كتب شخص آخر في هذا الملخص في هذه الأثناء. نصه وارد أدناه؛ اجمعوا النصين وأرسلوا من جديد.

### Proceedings
proceedings-title = وقائع المنتدى
proceedings-whole = وقائع المنتدى بأكمله
proceedings-discussion = المناقشة
proceedings-what = كل المساهمات في مجلد واحد، مرتبة حسب الأسئلة التوجيهية، وكل منها بلغتها الأصلية. اطبعوا هذه الصفحة للحصول عليها على الورق أو بصيغة PDF.
proceedings-window = من { $from } إلى { $until }
proceedings-contents = المحتويات
proceedings-contributors = المساهمون
proceedings-further = مساهمات أخرى
proceedings-also = تجيب عنه أيضا

### Asking everybody, and reminding
question-pending = الترجمة قيد الإعداد
prompt-title = طرح سؤال على الجميع
prompt-what = ما دام المنتدى مفتوحا يُبلَّغ جميع المسجلين في قائمته بالسؤال الجديد بالبريد الإلكتروني، ويمكنهم الإجابة بزر «رد». وقد يصدر السؤال أولا بلغة واحدة، ويشار إلى ذلك في اللغات الأخرى إلى أن يُترجم.
prompt-mail-subject = { $n ->
    [zero] { $forum }: أسئلة جديدة للجميع
    [one] { $forum }: سؤال جديد للجميع
    [two] { $forum }: سؤالان جديدان للجميع
    [few] { $forum }: أسئلة جديدة للجميع
    [many] { $forum }: أسئلة جديدة للجميع
   *[other] { $forum }: أسئلة جديدة للجميع
}
prompt-mail-how = يمكنكم الرد على هذه الرسالة بزر «رد» المعتاد وبأي من اللغات الست: ما تكتبونه يصبح مشاركة. أو اكتبوا في الصفحة: { $page }
prompt-mail-text =
    { $name }،

    { $forum }
    { $place }

    { $questions }

    { $how }
reminder-title = تذكير لمن لم يكتبوا بعد
reminder-waiting = التذكيرات المقترحة: { $n }
reminder-lead = يقترحه ميسر ويرسله موظف من الأمانة. ولا يصل إلا إلى من لم يكتب من المسجلين في القائمة وقت إرساله، كل بلغته، مع العناوين التي تصبح الرسالة إليها مشاركة.
reminder-people = { $n ->
    [zero] كتب جميع من في القائمة.
    [one] شخص واحد من القائمة لم يكتب بعد.
    [two] شخصان من القائمة لم يكتبا بعد.
    [few] { $n } أشخاص من القائمة لم يكتبوا بعد.
    [many] { $n } شخصا من القائمة لم يكتبوا بعد.
   *[other] { $n } شخص من القائمة لم يكتبوا بعد.
}
reminder-language = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصا
   *[other] { $n } شخص
}
reminder-usual = منتدى «{ $forum }» مفتوح حتى { $closes }، ولم يصلنا منكم شيء بعد. تكفي بضع جمل من تجربتكم باللغة التي تجيدونها من اللغات الست. وإن كان أحد زملائكم أقدر على الإجابة فيرجى إحالة هذه الرسالة إليه.
reminder-more = تأتي بعد نصكم العناوين التي تصبح الرسالة إليها مشاركة، وصفحة المنتدى، وطريقة مغادرة قائمته.
reminder-propose = اقتراح تذكير
reminder-waits = تذكير ينتظر قرار موظف من الأمانة
reminder-officer = يبت فيه موظف من الأمانة.
reminder-proposed = الاقتراح من { $who }، { $time }
reminder-send = { $n ->
    [zero] لا أحد يُرسل إليه
    [one] إرساله إلى شخص واحد
    [two] إرساله إلى شخصين
    [few] إرساله إلى { $n } أشخاص
    [many] إرساله إلى { $n } شخصا
   *[other] إرساله إلى { $n } شخص
}
reminder-decline = عدم إرساله
reminder-past = التذكيرات السابقة
reminder-sent = { $n ->
    [zero] لم يُرسل إلى أحد
    [one] أُرسل إلى شخص واحد
    [two] أُرسل إلى شخصين
    [few] أُرسل إلى { $n } أشخاص
    [many] أُرسل إلى { $n } شخصا
   *[other] أُرسل إلى { $n } شخص
}
reminder-not-sent = لم يُرسل:
reminder-mail-subject = { $forum }: ننتظر رأيكم
reminder-mail-text =
    { $name }،

    { $words }

    يمكنكم الكتابة بالبريد الإلكتروني دون تسجيل الدخول. ما ترسلونه إلى أحد هذه العناوين يصبح مشاركتكم هناك:

    { $places }

    صفحة المنتدى: { $page }

    لعدم تلقي رسائل هذا المنتدى: { $settings }
hint-reminder-why = سيقرأ السببَ من اقترح التذكير.
field-reminder = التذكير
fault-reminder-closed = المنتدى غير مفتوح، فلا يمكن لأحد أن يجيب.
fault-reminder-nobody = كتب جميع من في القائمة.
fault-reminder-waits = تذكير آخر ينتظر قرار موظف من الأمانة.
moderate-pending-words = أسئلة تنتظر الترجمة
moderate-pending-questions = { $n ->
    [zero] كل الأسئلة متاحة باللغات الست
    [one] سؤال واحد غير متاح بكل اللغات الست
    [two] سؤالان غير متاحين بكل اللغات الست
    [few] { $n } أسئلة غير متاحة بكل اللغات الست
    [many] { $n } سؤالا غير متاح بكل اللغات الست
   *[other] { $n } سؤال غير متاح بكل اللغات الست
}

### How somebody hears of a place by mail.
### Moderating
thread-split = فُصلت { $number } عن { $from }.
moderate-pending = { $n ->
    [zero] لا مشاركات تنتظر القبول
    [one] مشاركة واحدة تنتظر القبول
    [two] مشاركتان تنتظران القبول
    [few] { $n } مشاركات تنتظر القبول
    [many] { $n } مشاركة تنتظر القبول
   *[other] { $n } مشاركة تنتظر القبول
}
moderate-pending-title = مشاركات تنتظر القبول
decide-admit = قبول
decide-refuse = عدم القبول
decide-what-refuse = لا تظهر المشاركة إلا لكاتبها وللميسرين. ويُبلَّغ الكاتب بالسبب بالبريد الإلكتروني.
decided-subject-admit = نُشرت مشاركتكم { $number } في المنتدى
decided-subject-refuse = لم تُقبل مشاركتكم { $number }
decided-subject-remove = أُزيلت مشاركتكم { $number }
decided-admit = قبل الميسر مشاركتكم { $number }، وبإمكان الجميع قراءتها الآن.
decided-refuse = لم يقبل الميسر مشاركتكم { $number }.
decided-remove = أزال الميسر مشاركتكم { $number }. ويبقى رقمها مع السبب.
decided-reason = السبب: { $reason }
decided-text =
    تحية طيبة إلى { $name }،

    { $what }

    { $reason }

    { $page }

    هذا ما كتبتموه:

    { $text }

    { $treaty }
field-phrase = عبارة جاهزة
phrase-own = بعباراتي فقط
phrase-off-topic = لا تتعلق هذه المشاركة بموضوع المناقشة.
phrase-conduct = لا تراعي هذه المشاركة قواعد السلوك.
phrase-personal = تتضمن هذه المشاركة بيانات شخصية تخص آخرين.
phrase-duplicate = وردت العبارات نفسها في المناقشة من قبل.
field-phrase-off-topic = خارج الموضوع
field-phrase-conduct = قواعد السلوك
field-phrase-personal = بيانات شخصية
field-phrase-duplicate = قيل من قبل
phrase-title = عبارات جاهزة
phrase-lead = يشرح بها الميسرون ما يقررونه بلغة المشاركة.
phrase-show = عرض
moderation-to-pre = الاطلاع على مشاركات هذا الشخص قبل ظهورها
moderation-to-post = إظهار مشاركات هذا الشخص فورا
thread-title = سلسلة المشاركات
thread-what = يبقى الرقم والروابط أيا كان قراركم، ويُسجَّل القرار مع سببه.
thread-begins = تبدأ السلسلة بـ { $number }.
thread-button = البت
thread-pinned = مثبتة
thread-closed = مغلقة
thread-moved = نُقلت { $number } مع الردود عليها { $place }.
thread-moved-place = إلى مكان آخر
thread-do-pin = تثبيت السلسلة
thread-do-unpin = إلغاء تثبيت السلسلة
thread-do-close = إغلاق السلسلة: لا ردود بعد ذلك
thread-do-reopen = إعادة فتح السلسلة
thread-do-move = نقل السلسلة إلى مكان آخر
thread-do-split = جعل هذا الرد سلسلة مستقلة
field-what = القرار
field-place = إلى أين عند النقل
fault-thread-what = لا يمكن تقرير ذلك والسلسلة على حالها الآن.
fault-thread-place = لا يوجد هذا المكان في المنتدى.
fault-thread-closed = أغلق الميسر هذه السلسلة. نصكم محفوظ هنا؛ انشروه في سلسلة جديدة.
moderate-title = مكتب الميسر
moderate-waits = ما ينتظر
moderate-nothing-waits = لا شيء ينتظر في الوقت الحالي.
moderate-held = { $n ->
    [zero] لا رسائل محتجزة في انتظار قرار الأمانة
    [one] رسالة واحدة محتجزة في انتظار قرار الأمانة
    [two] رسالتان محتجزتان في انتظار قرار الأمانة
    [few] { $n } رسائل محتجزة في انتظار قرار الأمانة
    [many] { $n } رسالة محتجزة في انتظار قرار الأمانة
   *[other] { $n } رسالة محتجزة في انتظار قرار الأمانة
}
moderate-unanswered = { $n ->
    [zero] لا مشاركات بلا رد
    [one] مشاركة واحدة لم يرد عليها أحد
    [two] مشاركتان لم يرد عليهما أحد
    [few] { $n } مشاركات لم يرد عليها أحد
    [many] { $n } مشاركة لم يرد عليها أحد
   *[other] { $n } مشاركة لم يرد عليها أحد
}
moderate-unanswered-title = مشاركات لم يرد عليها أحد
moderate-thin = { $n ->
    [zero] لا أسئلة توجيهية قليلة الإجابات
    [one] سؤال توجيهي واحد قليل الإجابات
    [two] سؤالان توجيهيان قليلا الإجابات
    [few] { $n } أسئلة توجيهية قليلة الإجابات
    [many] { $n } سؤالا توجيهيا قليل الإجابات
   *[other] { $n } سؤال توجيهي قليل الإجابات
}
moderate-thin-title = أسئلة توجيهية قليلة الإجابات
moderate-answers = { $n ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}
moderate-silent-count = { $n ->
    [zero] كتب جميع من في القائمة
    [one] شخص واحد من القائمة لم يكتب بعد
    [two] شخصان من القائمة لم يكتبا بعد
    [few] { $n } أشخاص من القائمة لم يكتبوا بعد
    [many] { $n } شخصا من القائمة لم يكتبوا بعد
   *[other] { $n } شخص من القائمة لم يكتبوا بعد
}
moderate-silent-title = من لم يكتب بعد
moderate-group-spoke = (تكلمت مجموعته: { $groups })
moderate-silent-what = لا يراه إلا الميسرون والأمانة. ولا يسجَّل هل قرأ أحد شيئا.
moderate-all-spoke = كتب جميع من في القائمة.
moderate-per-day = المشاركات في اليوم
moderate-day = اليوم
moderate-heard = من تكلم
moderate-legend = معنى المربعات
moderate-table = البيانات نفسها في جدول
moderate-party = الطرف
moderate-group = المجموعة الإقليمية
heard-heard = تكلم بصفته حكومة
heard-people-heard = تكلم من رشحهم فقط
heard-silent = في القائمة ولم يتكلم بعد
heard-absent = لا أحد في القائمة
gender-f = نساء
gender-m = رجال
gender-x = غير ذلك
gender-not-stated = غير مذكور
participation-title = المشاركة بالأرقام
participation-lead = كتب { $posted } من { $listed } في القائمة؛ مجموع المشاركات: { $posts }.
participation-at = البيانات حتى { $at }.
participation-how = «كتبوا» تعدّ من في القائمة؛ وتُحسب المشاركات حيث كُتبت أيا كان طريق وصولها. وتُعد الحكومة متكلمة إذا تكلمت بصفتها حكومة.
participation-all = الجميع
participation-by-capacity = حسب الصفة
participation-by-group = حسب المجموعة الإقليمية
participation-by-party-group = حسب مجموعة الأطراف
participation-parties-apart = أطراف تكلمت بنفسها أيضا
participation-by-region = حسب المنطقة
participation-by-party = حسب الطرف
participation-by-gender = حسب نوع الجنس
participation-by-question = حسب السؤال التوجيهي
participation-capacity = الصفة
participation-group = المجموعة الإقليمية
participation-region = المنطقة
participation-party = الطرف
participation-gender = نوع الجنس
participation-no-party = منظمات وغيرها بلا حكومة
participation-no-region = بلا منطقة مذكورة
participation-others = الميسرون والأمانة ومن لم يعد في القائمة
participation-only-spoken = لا تُذكر هنا إلا الأطراف التي تكلمت بنفسها أو عبر من رشحتهم.
participation-no-questions = لا أسئلة توجيهية لهذا المنتدى بعد.
participation-answers = الإجابات من المشاركات
participation-people = الأشخاص
participation-governments = الحكومات
participation-governments-listed = حكومات في القائمة
participation-governments-heard = تكلمت بصفتها
participation-people-heard = هي أو من رشحتهم
notices-title = بالبريد الإلكتروني
notices-lead = اختاروا كيف تعلمون بالبريد الإلكتروني بما يقال هنا. والعبرة بما اختير في الموضع الأقرب إلى المشاركة.
notices-each = جميع المشاركات
notices-replies = الردود على ما كتبتُه
notices-daily = موجز كل صباح
notices-weekly = موجز صباح كل يوم اثنين
notices-none = لا شيء
notices-first = جميع المشاركات، إلى أن يختار الشخص غير ذلك
notices-above = كما اختير في المستوى الأعلى
notices-unset = لم يُختر
notices-thread = السلسلة { $number }
notices-button = حفظ
notices-how = يمكن الرد على الإشعار بزر «رد» في برنامج بريدكم: يظهر ما تكتبونه في السلسلة باسمكم.
notices-begin = لبدء سلسلة جديدة هنا بالبريد الإلكتروني، اكتبوا إلى عنوانكم الخاص:
post-follow = بالبريد الإلكتروني
leave-title = رسائل هذا المنتدى
leave-what = اختاروا الرسائل التي ما زلتم ترغبون في تلقيها. لا يتغير شيء قبل أن تضغطوا على الزر.
leave-done = تم الحفظ.
leave-button = حفظ

### The digest of a forum.
digest-mail-subject = { $n ->
    [zero] لا مشاركات جديدة
    [one] مشاركة جديدة واحدة
    [two] مشاركتان جديدتان
    [few] { $n } مشاركات جديدة
    [many] { $n } مشاركة جديدة
   *[other] { $n } مشاركة جديدة
}: { $forum }
digest-mail-daily = { $n ->
    [zero] لم تُكتب أي مشاركة
    [one] كُتبت مشاركة واحدة
    [two] كُتبت مشاركتان
    [few] كُتبت { $n } مشاركات
    [many] كُتبت { $n } مشاركة
   *[other] كُتبت { $n } مشاركة
} منذ موجزكم الأخير في المنتدى «{ $forum }».
digest-mail-weekly = { $n ->
    [zero] لم تُكتب هذا الأسبوع أي مشاركة
    [one] كُتبت هذا الأسبوع مشاركة واحدة
    [two] كُتبت هذا الأسبوع مشاركتان
    [few] كُتبت هذا الأسبوع { $n } مشاركات
    [many] كُتبت هذا الأسبوع { $n } مشاركة
   *[other] كُتبت هذا الأسبوع { $n } مشاركة
} في المنتدى «{ $forum }».
digest-mail-post = { $number } · { $who } · { $at }
digest-mail-read = في سلسلتها: { $page }
digest-mail-more = { $n ->
    [zero] ولا مشاركات أخرى:
    [one] ومشاركة أخرى:
    [two] ومشاركتان أخريان:
    [few] و{ $n } مشاركات أخرى:
    [many] و{ $n } مشاركة أخرى:
   *[other] و{ $n } مشاركة أخرى:
} { $page }
digest-mail-answer = للرد على { $number } بالبريد الإلكتروني، اكتبوا إلى: { $address }
digest-mail-how = للرد على مشاركة بالبريد الإلكتروني، اكتبوا إلى العنوان الوارد تحتها: يظهر ما تكتبونه باسمكم، بأي من اللغات الست. أما زر «رد» فلا يبين أي مشاركة تقصدون.
digest-mail-text =
    { $lead }

    { $posts }

    ____
    { $how }

    المنتدى: { $page }
    رسائل أكثر أو أقل أو لا رسائل: { $settings }

### Who is told what.
participant-invited-how = يتلقى كل شخص دعوة بالبريد الإلكتروني بلغته، وفيها رابط لتسجيل الدخول.
field-notices = الإشعار بالبريد الإلكتروني بشأن
invitation-mail-places =
    لبدء سلسلة بأنفسكم بالبريد الإلكتروني، اكتبوا إلى:
    { $places }
invitation-mail-places-later = لبدء سلسلة بأنفسكم بالبريد الإلكتروني، ستجدون عنوانكم في صفحة المنتدى متى حُددت جلساته.
invitation-mail-subject = دعوة إلى المنتدى عبر الإنترنت «{ $forum }»
invitation-mail-text =
    تحية طيبة إلى { $name }،

    أنتم مدعوون إلى المشاركة في المنتدى عبر الإنترنت «{ $forum }» (الصفة: { $capacity }). وهو مفتوح من { $opens } إلى { $closes }.

    لا حاجة إلى متصفح: تصلكم كل مشاركة بالبريد الإلكتروني، وما تكتبونه بزر «رد» في برنامج بريدكم يظهر في المنتدى باسمكم، بأي من اللغات الست.

    { $begin }

    للقراءة والكتابة في الصفحة، افتحوا هذا الرابط واضغطوا على الزر الموجود فيها:

    { $link }

    يُستخدم الرابط مرة واحدة، وتنتهي صلاحيته في { $until }. ويمكنكم بعد ذلك طلب رابط آخر في صفحة المنتدى:

    { $page }

    { $treaty }
notice-mail-sender = { $who } · { $treaty }
notice-mail-who = { $who }، { $as }
notice-mail-how = للرد، استخدموا زر «رد» في برنامج بريدكم: يظهر ما تكتبونه باسمكم، بأي من اللغات الست.
notice-mail-begin = لبدء سلسلة جديدة هنا، اكتبوا إلى: { $begin }
notice-mail-reads = أنتم تتابعون هذا المنتدى، والكتابة فيه للمشاركين.
notice-mail-text =
    { $text }

    ____
    المشاركة { $number } من { $who }، في { $at }، في المنتدى «{ $forum }»، { $place }.

    { $how }

    في سلسلتها: { $page }
    رسائل أقل أو لا رسائل: { $settings }
plan-title = إنشاء منتدى استنادا إلى تقرير
plan-lead = تقرر الوثيقة { $symbol } عقد هذا المنتدى. تحققوا مما هو مقترح واختاروا الأسئلة التوجيهية ثم أنشئوه.
plan-none-lead = لا تقرر الوثيقة { $symbol } عقد أي منتدى. والمقترح هو المنتدى المعتاد: جلسة واحدة بالأسئلة التوجيهية الواردة في التقرير.
plan-forum-title = منتدى عبر الإنترنت بشأن { $symbol }
plan-duration = المدة
plan-weeks-unknown = غير محددة؛ والمعتاد أسبوعان.
plan-moderators = مقترحون للتيسير
plan-moderators-what = أسماء فقط: لا يحصل أحد بذلك على حساب. ويُعيَّن الميسرون لاحقا في صفحة المشاركين.
plan-before = أُنشئ من قبل استنادا إلى التقرير
plan-parts = الجلسات والمواضيع الفرعية
plan-choose = يُختار سؤالان أو ثلاثة من الأسئلة التوجيهية المقترحة لكل موضع تُكتب فيه المشاركات.
plan-no-questions = لا يتضمن التقرير أسئلة لهذا الموضع. ويمكن إضافة أسئلة لاحقا.
plan-unplaced = بلا موضع
plan-unplaced-what = لا يحدد التقرير موضعا لهذه الأسئلة. اختاروا موضعا لكل منها أو استبعدوه.
plan-leave-out = استبعاد
plan-next = الخطوة التالية: المشاركون فيه وميسروه.
hint-plan-closes = حتى نهاية ذلك اليوم بالتوقيت العالمي المنسق. وإذا تُرك الحقل فارغا حُدد الموعد وفقا للمدة.
fault-question-count = يرجى اختيار سؤالين أو ثلاثة لهذا الموضع.
plan-weeks = { $n ->
    [zero] لا أسابيع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $n } أسابيع
    [many] { $n } أسبوعا
   *[other] { $n } أسبوع
}

### Reading

reading-search = البحث هنا
reading-flat = عرض المشاركات بترتيب وصولها
reading-tree = عرض الردود تحت المشاركات التي ترد عليها
reading-new = جديدة
reading-new-posts = { $n ->
    [zero] لا مشاركات جديدة
    [one] مشاركة جديدة واحدة
    [two] مشاركتان جديدتان
    [few] { $n } مشاركات جديدة
    [many] { $n } مشاركة جديدة
   *[other] { $n } مشاركة جديدة
}
reading-many-new-posts = { $n ->
    [zero] مشاركات جديدة
    [one] أكثر من مشاركة جديدة واحدة
    [two] أكثر من مشاركتين جديدتين
    [few] أكثر من { $n } مشاركات جديدة
    [many] أكثر من { $n } مشاركة جديدة
   *[other] أكثر من { $n } مشاركة جديدة
}
reading-mark = تعليمها كمقروءة
reading-own = لا يرى هذه العلامات غيركم.
reading-feed = خلاصة Atom
reading-live = الجديد منذ فتحكم هذه الصفحة:
reading-print = نسخة للطباعة
window-title-draft = متى يكون مفتوحا
window-title-announced = تغيير الموعد
window-title-open = تمديد المنتدى
window-title-extended = تمديد المنتدى
window-title-closed = إعادة فتح المنتدى
window-title-summarized = إعادة فتح المنتدى
window-lead-draft = يفتح المنتدى ويغلق من تلقاء نفسه في هذين الموعدين.
window-lead-announced = تدرج المواعيد الجديدة في صفحة المنتدى مع بيان السبب.
window-lead-open = يُدرج القرار في صفحة المنتدى مع بيان السبب، ويُبلَّغ به بالبريد الإلكتروني جميع من في قوائمه.
window-lead-extended = يُدرج القرار في صفحة المنتدى مع بيان السبب، ويُبلَّغ به بالبريد الإلكتروني جميع من في قوائمه.
window-lead-closed = يُدرج القرار في صفحة المنتدى مع بيان السبب، ويُبلَّغ به بالبريد الإلكتروني جميع من في قوائمه.
window-lead-summarized = يُدرج القرار في صفحة المنتدى مع بيان السبب، ويُبلَّغ به بالبريد الإلكتروني جميع من في قوائمه.
window-button-draft = حفظ المواعيد
window-button-announced = تغيير الموعد
window-button-open = تمديد
window-button-extended = تمديد
window-button-closed = إعادة الفتح
window-button-summarized = إعادة الفتح
window-changes = تغييرات المواعيد
close-title = إغلاقه الآن
close-what = يُغلق المنتدى في الحال، قبل موعده. ويُبلَّغ المشاركون بذلك مع السبب، ويبقى السبب مسجلا كما هو الحال عند التمديد.
field-close_reason = سبب الإغلاق قبل الموعد
window-first = مفتوح من { $opens } إلى { $closes }.
window-moved = غُيّر الموعد: مفتوح من { $opens } إلى { $closes }.
window-extended = مُدد حتى { $closes }.
window-shortened = قُصّرت المدة: يغلق في { $closes }.
window-reopened = أُعيد فتحه من { $opens } إلى { $closes }.
settings-title = قواعد المنتدى
settings-button = حفظ القواعد
participation-nominated = بالترشيح: ترشح الحكومات والمنظمات وتؤكد الأمانة
participation-invited = بدعوة من الأمانة
observers-post = لهم الكتابة
observers-read = لهم القراءة فقط
moderation-pre = قبل أن يراها الجميع
moderation-post = بعد ظهورها
field-participation = كيفية المشاركة
field-observers = من لا يشارك باسم حكومة
field-moderation = يطلع الميسرون على المشاركات
field-edit_minutes = الدقائق التي يجوز فيها تعديل المشاركة
field-office_language = لغة العمل
field-opens_at = الساعة
field-closes_at = الساعة
field-time_zone = المنطقة الزمنية
field-window_reason = السبب
hint-opens-at = إن تُرك فارغا: من بداية اليوم.
hint-closes-at = إن تُرك فارغا: حتى نهاية اليوم.
hint-time-zone = مثل Africa/Nairobi. إن تُرك فارغا: UTC.
hint-reason = يقرؤه الجميع.
hint-edit-minutes = ما لم يرد أحد. صفر: لا تعديل.
fault-choice = يرجى الاختيار من القائمة.
fault-minutes = يرجى إدخال عدد الدقائق، أسبوع على الأكثر (10080).
fault-reason = يرجى بيان السبب: فهو يُدرج في صفحة المنتدى.
fault-time = يرجى كتابة الساعة بالصيغة 14:30.
fault-window = هذه المواعيد غير ممكنة: يجب أن يكون الإغلاق بعد الآن، ولا يجوز تغيير يوم افتتاح منتدى سبق افتتاحه.
fault-zone = لا توجد منطقة زمنية بهذا الاسم.

### Translations
translation-title = الترجمات
translation-lead = النص الأصلي هو الذي يُستشهد به ويُحسب. وتبيّن كل ترجمة طبيعتها ومن أعدها ومتى.
translation-none = لا توجد ترجمة لهذه المشاركة بعد.
translation-original = النص الأصلي
translation-also = متاحة أيضا باللغات:
translation-entry = { $language } ({ $what })
translation-short-official = رسمية
translation-short-courtesy-author = غير رسمية، من صاحب المشاركة
translation-short-courtesy-moderator = غير رسمية، من ميسر
translation-short-courtesy-officer = غير رسمية، من الأمانة
translation-short-machine = آلية، لم تُراجَع
translation-what-official = ترجمة رسمية من الأمانة
translation-what-courtesy-author = ترجمة غير رسمية من صاحب المشاركة
translation-what-courtesy-moderator = ترجمة غير رسمية من ميسر
translation-what-courtesy-officer = ترجمة غير رسمية من الأمانة
translation-what-machine = ترجمة آلية لم تُراجَع
translation-kind-official = ترجمة رسمية
translation-kind-courtesy = ترجمة غير رسمية
translation-kind-machine = ترجمة آلية
translation-read = { $n ->
    [zero] لا ترجمة بالعربية
    [one] قراءة مشاركة واحدة مترجمة إلى العربية
    [two] قراءة مشاركتين مترجمتين إلى العربية
    [few] قراءة { $n } مشاركات مترجمة إلى العربية
    [many] قراءة { $n } مشاركة مترجمة إلى العربية
   *[other] قراءة { $n } مشاركة مترجمة إلى العربية
}
translation-read-originals = قراءة جميع المشاركات كما كُتبت
translation-earlier = ترجمات لصيغ سابقة
translation-of-version = ترجمة الصيغة { $n }: عُدّلت المشاركة بعدها
translation-gone = ترجمات مسحوبة
translation-withdrawn = سُحبت في { $at }.
translation-attach = إرفاق ترجمة
translation-attach-what = تظهر بجانب المشاركة مع اسمكم وطبيعة الترجمة. ولا توجد في كل لغة إلا ترجمة واحدة من كل نوع.
translation-button = إرفاق
translation-withdraw = سحب هذه الترجمة
translation-withdraw-what = لن يقرأها أحد بعد ذلك. ويبقى أثرها مع السبب الذي تذكرونه.
hint-translation = يمكن استخدام Markdown كما في المشاركة.
field-translation = نوع الترجمة
fault-translation = يرجى اختيار نوع الترجمة.
fault-translation-same = المشاركة مكتوبة بهذه اللغة.
fault-translation-stale = عُدّلت المشاركة في هذه الأثناء. راجعوها من جديد وأرفقوا ترجمة نصها الحالي.
fault-translation-there = توجد ترجمة من هذا النوع بهذه اللغة. اسحبوها أولا.
machine-title = طلب ترجمة آلية
machine-what = يُرسل نص هذه المشاركة، دون الأسماء، إلى { $host }. ويُحفظ الرد هنا للجميع مع بيان أنه ترجمة آلية لم يراجعها أحد.
machine-button = ترجمة
field-into = إلى
fault-machine-busy = الخدمة الآلية مشغولة بنصوص أخرى. أعيدوا المحاولة بعد دقيقة.
fault-machine-often = لقد طلبتم من الآلة أقصى عدد مسموح به في الساعة. أعيدوا المحاولة لاحقا.
fault-machine-unreachable = لا يمكن الوصول إلى الخدمة الآلية الآن. أعيدوا المحاولة لاحقا.
fault-machine-slow = استغرقت الخدمة الآلية وقتا أطول من اللازم. أعيدوا المحاولة لاحقا.
fault-machine-refused = رفضت الخدمة الآلية ترجمة هذا النص.
fault-machine-language = الخدمة الآلية لا تعرف هذه اللغة.
fault-machine-unreadable = لا يمكن قراءة رد الخدمة الآلية.
notice-translated-official = ترجمة رسمية إلى العربية: { $page }
notice-translated-courtesy = ترجمة غير رسمية إلى العربية: { $page }
### Registration

registration-title = التسجيل في هذا المنتدى
registration-box = التسجيل
registration-lead = بيّنوا من أنتم. تصلكم رسالة فيها رابط؛ افتحوه واضغطوا على الزر لتأكيد تسجيلكم.
registration-then = ما يلي ذلك
registration-then-closed = لم يعد التسجيل مفتوحا.
registration-then-at-once = تشاركون بمجرد تأكيدكم.
registration-then-admitted = بعد تأكيدكم تقرر الأمانة، وتُبلَّغون بالقرار بالبريد الإلكتروني.
registration-shown = ما يراه الآخرون
registration-shown-what = اسمكم والمنظمة التي تتحدثون باسمها، في قائمة المشاركين وعند ما تكتبونه. أما عنوانكم ونوع جنسكم فلا يراهما أحد.
registration-government = من يتحدث باسم حكومة ترشحه نقطة الاتصال الوطنية لتلك الحكومة.
register-as-organization = باسم منظمة
register-as-expert = بصفتي الشخصية، كخبير
field-organization = المنظمة أو المؤسسة
hint-organization = باسمها الكامل. تتحقق منها الأمانة قبل أن تتحدثوا باسمها.
registration-gender-why = نسأل عن نوع الجنس لمعرفة التوازن بين المشاركين، ولا يظهر إلا كمجاميع. ويجوز تركه دون تحديد.
field-consent = الموافقة
registration-consent = سألتزم بقواعد السلوك، وأوافق على أن يظهر اسمي في قائمة المشاركين العلنية.
fault-consent = لا يمكن التسجيل دون هذه الموافقة.
registration-button = إرسال الرابط
registration-asked = أُرسل الرابط إلى العنوان الذي كتبتموه.
registration-asked-next = افتحوا الرسالة واتبعوا الرابط ثم اضغطوا على الزر في الصفحة التي تظهر. وإذا لم يصل شيء خلال بضع دقائق، فابحثوا في البريد غير المرغوب فيه أو تحققوا من العنوان. ولا تُرسل إلى العنوان الواحد أكثر من رسالة واحدة في الساعة.
registration-closed-now = التسجيل في هذا المنتدى ليس مفتوحا الآن.
registration-listed = أنتم مدرجون في قائمة المشاركين في هذا المنتدى.
registration-confirm = تأكيد تسجيل { $name }
registration-press = اضغطوا على الزر لتأكيد أن هذا العنوان عنوانكم. وإذا لم تكونوا أنتم من سجّل، فأغلقوا هذه الصفحة: لا يحدث شيء.
registration-confirm-button = تأكيد
registration-waits = تأكد تسجيلكم
registration-waits-what = تقرر الأمانة، وتصلكم بعد ذلك رسالة. وفيها، في حالة القبول، رابط لتسجيل الدخول.
registration-admitted = أنتم تشاركون في هذا المنتدى
registration-admitted-what = وصلتكم رسالة تبين كيف تكتبون فيه، على الصفحة أو بالبريد الإلكتروني.
registration-declined = لم تقبل الأمانة هذا التسجيل
registration-spent = لم يعد هذا الرابط صالحا
registration-spent-remedy = مضى عليه وقت طويل. يرجى التسجيل مرة أخرى في صفحة المنتدى.
registration-mail-subject = تأكيد التسجيل في المنتدى عبر الإنترنت «{ $forum }»
registration-mail-text =
    تحية طيبة،

    سُجّل هذا العنوان في المنتدى عبر الإنترنت «{ $forum }». إذا كنتم أنتم من سجّله، فافتحوا هذا الرابط واضغطوا على الزر الموجود في الصفحة:

    { $link }

    الرابط صالح حتى { $until }.

    وإذا لم تكونوا أنتم من سجّله، فلا حاجة إلى أي إجراء: من دون هذه الرسالة لا يسجَّل أحد، وتُمحى البيانات التي كُتبت.

    { $treaty }
registration-declined-subject = { $forum }: تسجيلكم
registration-declined-news = لم يتسن للأمانة قبول تسجيلكم: { $reason }
registration-list-title = التسجيلات
registration-rule-closed = التسجيل في هذا المنتدى ليس مفتوحا.
registration-rule-at-once = من أكد عنوانه يشارك على الفور. ومن يذكر منظمة لا يربطه بها الدليل يتحدث بصفته الشخصية.
registration-rule-admitted = البت لكم بشأن كل من أكد عنوانه. ومن يُقبل يُدعى بالبريد الإلكتروني؛ ومن لا يُقبل يقرأ السبب.
registration-none = لم يسجل أحد بعد. التسجيل مفتوح لمن يرغب في صفحة المنتدى.
registration-state-waiting = ينتظر الأمانة
registration-state-admitted = قُبل
registration-state-declined = لم يُقبل
registration-admit = قبول
registration-organization = تأكيد المنظمة
registration-alone = بصفته الشخصية
registration-new = إدراج الاسم كما ذُكر في الدليل: { $kind }
field-speaks_for = يتحدث باسم
organization-kind-non-governmental-organization = منظمة غير حكومية
organization-kind-research-organization = مؤسسة بحثية
organization-kind-indigenous-peoples-and-local-communities = الشعوب الأصلية والمجتمعات المحلية
organization-kind-business = قطاع الأعمال
organization-kind-intergovernmental-organization = منظمة حكومية دولية
organization-kind-united-nations = منظومة الأمم المتحدة
field-registration = التسجيل
registration-setting-closed = غير مفتوح
registration-setting-at-once = من أكد عنوانه يشارك على الفور
registration-setting-admitted = تقرر الأمانة بشأن كل تسجيل
field-registered = مشاركات من سجلوا تظهر للميسرين
registration-waiting = { $n ->
    [zero] لا تسجيلات تنتظر
    [one] تسجيل واحد ينتظر
    [two] تسجيلان ينتظران
    [few] { $n } تسجيلات تنتظر
    [many] { $n } تسجيلا ينتظر
   *[other] { $n } تسجيل ينتظر
}

### Templates

field-template = القالب
template-what = يأتي القالب بالجلسات والأسئلة التوجيهية والقواعد، باللغات الست؛ ويمكن بعد ذلك تغيير كل شيء.
template-kept = القوالب المحفوظة:
template-none = بلا قالب
template-experts = منتدى للخبراء عبر الإنترنت (جلستان، وعادة أسبوعان)
template-experts-1-title = الخبرات والاحتياجات
template-experts-1-body = ما الذي تم، وما الذي نجح، وما الذي ينقص.
template-experts-1-question-1 = ما الذي تم في بلدكم أو منظمتكم، وما نتيجته؟
template-experts-1-question-2 = ما العقبات، وما الذي ساعد؟
template-experts-2-title = سبل المضي قدما
template-experts-2-body = ما الذي ينبغي أن يلي ذلك، ومن يستطيع القيام به، وبأي دعم.
template-experts-2-question-1 = ما التدابير الأكثر نفعا، ومن ينبغي أن يتخذها؟
template-experts-2-question-2 = ما الدعم اللازم، ومن أي مصادر؟
template-experts-afterwards = يلخص الميسرون كل جلسة، وتقدم الأمانة تقريرا عما قيل، ويظهر تحت كل مشاركة أين استُخدمت.
template-consultation = مشاورة كتابية أو استعراض أقران (جلسة واحدة، وعادة أربعة أسابيع)
template-consultation-1-title = تعليقات على الوثيقة
template-consultation-1-body = اذكروا الفقرة التي تتحدثون عنها، واقترحوا النص إن أمكن.
template-consultation-1-question-1 = ما الخطأ فيها أو ما الذي لم يعد صحيحا؟
template-consultation-1-question-2 = ما الذي ينقصها، وأي مصدر يدعمه؟
template-consultation-1-question-3 = أي المواضع تحتاج إلى صياغة أخرى؟
template-consultation-afterwards = تنقح الأمانة الوثيقة، ويقال عن كل تعليق ما آل إليه ولماذا.
template-exchange = تبادل قصير قبل اجتماع (جلسة واحدة، وعادة أسبوع واحد)
template-exchange-1-title = قبل الاجتماع
template-exchange-1-body = آراء أولى، ليبدأ الاجتماع وهو يعرفها.
template-exchange-1-question-1 = ما الذي ينبغي أن يعرفه الاجتماع قبل أن يبدأ؟
template-exchange-1-question-2 = ما النقاط التي تتوقعون الاتفاق عليها، وأيها تحتاج إلى وقت؟
template-exchange-afterwards = يُعرض ملخص على الاجتماع عند افتتاحه.
template-conduct = اكتبوا في الموضوع وباحترام. بيّنوا باسم من تتحدثون. لا تنشروا ما هو سري ولا البيانات الشخصية للآخرين. اذكروا مصادركم. ويجوز للميسرين حجب ما يخالف هذه القواعد أو إزالته مع ذكر السبب، ويبقى رقمه.
setup-template-what = هذا قالب: لا يعلَن أبدا، ومنه تنشأ منتديات أخرى.
setup-template-end = جعله منتدى قائما بذاته
setup-template-title = الحفظ كقالب
setup-template-keep = تُحفظ نسخة من بنيته وأسئلته وقواعده ونصوصه، بلا أشخاص ولا مشاركات.
setup-template-button = حفظ نسخة كقالب

### The list of participants

list-lead = عدد المشاركين: { $people }؛ عدد الحكومات التي لها مشاركون: { $governments }.
list-count = الجهات: { $senders }؛ الأشخاص: { $people }
list-section-parties = الأطراف
list-section-other-governments = حكومات أخرى
list-section-groups = مجموعات الأطراف
list-section-organizations = المنظمات
list-section-experts = خبراء بصفتهم الشخصية
list-balance = التوازن حسب المجموعة الإقليمية ونوع الجنس
list-gender-how = النساء ممن ذكروا نوع جنسهم؛ ولا يبيَّن حيث ذكره أقل من خمسة أشخاص أو أمكن استنتاجه. أما الحكومات فممن هي مدرجة في الدليل.
list-public = القائمة كما يراها الجميع، للطباعة

### What came by letter
letter-title = إدخال ما ورد برسالة
letter-what = ما كتبه شخص مدرج في القائمة إلى الأمانة برسالة أو فاكس أو بريد إلكتروني يصبح مشاركة باسمه: الكلام كلامه، وتبين المشاركة من أدخلها. وتُرفق الرسالة ليقرأها الجميع، ويُبلَّغ من وقّعها بالبريد الإلكتروني.
letter-signed = بتوقيع
letter-other = شخص آخر
letter-find = بحث
letter-nobody = لا أحد في القائمة بهذا الاسم أو العنوان. يرجى إدراجه في القائمة أولا:
letter-unlisted = { $name } ليس على قائمة المشاركين في هذا المنتدى بصفة يمكن أن تُدخل بها رسالة. أضيفوه إلى القائمة أولا، أو ابحثوا عمن وقّع.
letter-more = هناك آخرون. يرجى تدقيق الاسم.
letter-button = إدخالها مشاركةً لصاحبها
correct-title = تصحيح ما سُجّل
correct-what = الكلمات كلمات { $who }. وما يُصحح يصبح صيغة جديدة إلى جانب القديمة، مع السبب واسمكم، ويتلقى الموقّع النص مرة أخرى.
correct-button = تسجيل التصحيح
field-who = من وقّعها
hint-who = اسم شخص مدرج في قائمة المنتدى أو عنوانه.
field-way = طريقة الورود
way-letter = رسالة
way-fax = فاكس
way-e-mail = بريد إلكتروني
field-arrived_on = يوم الورود
hint-arrived = العبرة بهذا اليوم: ما ورد بعد إغلاق المنتدى يُشار إلى أنه ورد بعد الإغلاق.
fault-arrived = لم يحل هذا اليوم بعد.
fault-arrived-early = لا يمكن أن تكون قد وصلت قبل إنشاء المنتدى.
field-parent = ردا على المشاركة
hint-parent = رقمها، مثل ‎#12. وإن تُرك فارغا فليست ردا على مشاركة.
fault-parent = لا توجد هنا مشاركة بهذا الرقم.
hint-letter-file = الرسالة كما وردت مع مرفقاتها: ملفات PDF أو صور أو رسائل إلكترونية أو Word أو نصوص عادية. ويمكن للجميع قراءتها. الملفات: { $n } على الأكثر، والحد الأقصى بالميغابايت: { $largest } لكل ملف و{ $together } لجميعها معا.
fault-letter = يرجى إرفاق الرسالة كما وردت.
hint-letter-text = كلمة بكلمة، بلغة الرسالة.
entered-from-letter = أُدخلت من قِبل { $who } (الأمانة) نقلا عن رسالة وردت في { $day }
entered-from-fax = أُدخلت من قِبل { $who } (الأمانة) نقلا عن فاكس ورد في { $day }
entered-from-e-mail = أُدخلت من قِبل { $who } (الأمانة) نقلا عن رسالة إلكترونية وردت في { $day }
entered-news-letter = رسالتكم التي وردت إلى الأمانة في { $day } مدرجة الآن في المنتدى باسمكم، وهي المشاركة { $number }.
entered-news-fax = الفاكس الذي أرسلتموه وورد إلى الأمانة في { $day } مدرج الآن في المنتدى باسمكم، وهو المشاركة { $number }.
entered-news-e-mail = رسالتكم الإلكترونية التي وردت إلى الأمانة في { $day } مدرجة الآن في المنتدى باسمكم، وهي المشاركة { $number }.
entered-news-corrected = صحّحت الأمانة ما سجلته باسمكم ({ $number }) من رسالتكم الواردة في { $day }. السبب: { $reason }
entered-mail-subject = { $forum }: كلامكم هو المشاركة { $number }
entered-mail-text =
    { $name }،

    { $news }

    { $forum }
    { $place }

    في ما يلي ما أُدخل:

    ____
    { $text }
    ____

    إن لم يكن كما كتبتم فيرجى الرد على هذه الرسالة: يظهر ردكم تحت المشاركة. وبعد إغلاق المنتدى يقرؤه أولا موظف في الأمانة.

    المشاركة مع ما أرسلتم: { $page }

    { $treaty }
participation-letter = برسالة

### Files that are sent before their post
upload-part = { $part } من { $whole } كيلوبايت
upload-again = لم يصل الملف كاملا. يرجى اختياره من جديد ليُستأنف الإرسال من حيث توقف.
upload-waits = انقطع الاتصال. سيُستأنف الإرسال من تلقاء نفسه.
upload-refused = لم يُقبل: نوعه أو حجمه خارج الحدود المبينة أعلاه.
upload-sending = تُرسل مشاركتكم حالما تصل الملفات.
fault-file-unfinished = لم يصل الملف «{ $file }» كاملا. يرجى اختياره من جديد أو الاستغناء عنه.
post-erased = مُحيت وفقا لما يقتضيه القانون
decide-erase = محو نهائي
decide-what-erase = لنص لا يسمح القانون بالاحتفاظ به، مثل البيانات الشخصية. أما أي مشاركة أخرى فتُزال: ويبقى نصها عندئذ في السجل بعيدا عن الأنظار.
erase-goes = ما يختفي نهائيا
erase-versions = النص بجميع صيغه
erase-translations = ترجماته
erase-files = الملفات المرفقة
erase-passages = المقاطع المنقولة حيث يُستشهد بها
erase-mails = الرسالة التي وردت بها، والرسائل التي تخبر عنها
erase-stays = ما يبقى
erase-stays-number = رقمها، ومن قالها وباسم من ومتى، والسبب الذي تذكرونه. وتبقى في السجل المختوم بصمة لا يستطيع أحد أن يستدل بها على النص.
erase-stays-copies = النسخ التي أُخذت من قبل: الرسائل التي وصلت، والملفات التي نُقلت، والنسخ الاحتياطية. فتصرفوا فيها وفقا لما يطلبه القانون.
erase-stays-others = ما كتبه آخرون وقد يقتبس منها. فاقرؤوه أيضا
erase-button = محو نهائي
erase-instead = إذا كان القانون لا يسمح بالاحتفاظ بالنص، فيستطيع أحد موظفي الأمانة { $erase }.
erase-instead-link = محوه نهائيا
hint-why-erase = بموجب أي قانون أو بناء على طلب من، دون ذكر مضمونها. ويستطيع الجميع قراءته.
fault-unsealed = ما يحتويه السجل عن هذه المشاركة لم يُختم بعد. حاولوا مرة أخرى بعد دقيقة.
decided-subject-erase = مُحي نص مشاركتكم { $number }
decided-erase = محت الأمانة نص مشاركتكم { $number } وفقا لما يقتضيه القانون. ويبقى رقمها مع السبب.
erased-text =
    تحية طيبة إلى { $name }،

    { $what }

    { $reason }

    { $page }

    { $treaty }
