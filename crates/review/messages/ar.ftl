### The rounds
review-nav = التعليقات
review-lead = المسودات التي تُطلب عليها تعليقات، وما آلت إليه التعليقات.
review-none = لا توجد حاليا مسودة معروضة للتعليق.
review-none-officer = لا توجد مسودة معروضة للتعليق. تبدأ الجولة من صفحة المسودة.
review-to-documents = إلى الوثائق
review-draft = المسودة
review-window = فترة التعليق
review-comments = التعليقات الواردة
review-opens = تُفتح في { $at }
review-open-until = مفتوحة حتى { $at }
review-closed-at = أُغلقت في { $at }
review-panel-open = مسودات معروضة للتعليق
review-panel-document = التعليقات على هذه الوثيقة
review-count = التعليقات: { $n }
review-undecided = بلا إجراء: { $n }

### Holding a round
review-new = طلب تعليقات على مسودة
review-new-what = تُرسل المسودة كما هي الآن: يمكنكم مواصلة العمل عليها، وتبقى التعليقات مرتبطة بالفقرات التي رآها أصحابها.
review-new-earlier = الجولات السابقة على هذه الوثيقة: { $n }.
review-new-button = إرسال المسودة للتعليق
review-version-usual = المسودة { $n }
review-title-usual = { $title } - { $version }
review-whole-days = أيام كاملة، بالتوقيت العالمي المنسق.
review-audience = الجهات المدعوة
review-no-forum = دون المشاركين في أي منتدى
review-no-instrument = دون نقاط اتصال
review-public = يمكن للجميع قراءة المسودة والتعليقات
review-shown-at-once = فور تقديمها
review-shown-after-closing = بعد انتهاء فترة التعليق
review-invited-how = تُرسل الدعوات بالبريد الإلكتروني، إلى كل شخص بلغته؛ ويمكن التعليق على الصفحة أو بزر «رد» أو في ملف.
field-review_version = اسم هذه الصيغة
hint-review-version = كما سيسميها الجدول المنشور.
field-review_opens = اليوم الأول
field-review_closes = آخر يوم
field-review_introduction = ملاحظة إلى المدعوين
hint-review-introduction = ما ينبغي النظر فيه أولا. يمكن تركه فارغا.
field-review_afterwards = ما يحدث بعد ذلك
hint-review-afterwards = مثلا: يُنشر جدول الإجراءات المتخذة مع النص النهائي.
field-review_forum = المشاركون في منتدى
field-review_instrument = نقاط الاتصال الوطنية لصك
field-review_addresses = أشخاص، بعناوين بريدهم الإلكتروني
hint-review-addresses = لأشخاص في الدليل، عنوان في كل سطر.
field-review_shown = يرى الآخرون التعليقات
field-review_role = الدور
review-role-commenter = مدعو إلى التعليق
review-role-editor = يقرر ما تؤول إليه التعليقات
field-review_reason = السبب
review-keep = إدارة هذه الجولة
review-spoke = علّق منهم: { $part } من { $whole }.
review-add = دعوة آخرين
review-add-button = إدراجهم في القائمة
review-extended = في { $at }، مُددت حتى { $closes }:
review-extend-button = تحديد آخر يوم من جديد
fault-review-order = يجب أن يأتي اليوم الأخير بعد الأول.
fault-review-choice = يرجى الاختيار من القائمة.
fault-review-nobody = يرجى تحديد المدعوين: منتدى أو نقاط اتصال أو أشخاص.
fault-review-unknown = أحد هذه العناوين لا يعود إلى أحد في الدليل.

### The draft and what is said of it
review-how = كيفية التعليق
review-how-open = بجانب فقرة على هذه الصفحة، أو بزر «رد» على دعوتكم، أو في ملف:
review-how-announced = لم تبدأ فترة التعليق.
review-how-closed = انتهت فترة التعليق. وما يصل بعدها بالبريد الإلكتروني يُحفظ إلى أن تبت فيه الأمانة.
review-sign-in = يسجل المدعوون الدخول أولا.
review-hand-in = تسليم ملف
review-afterwards = بعد ذلك
review-away = تنزيل
review-away-word = المسودة في ملف Word
review-away-table = جدول للملء
review-table = التعليقات والإجراءات المتخذة
review-dispose = البت في التعليقات
review-kept-back = تظهر تعليقات الآخرين بعد انتهاء فترة التعليق.
review-whole = المسودة بأكملها
review-more = { $n } أخرى
review-comment-whole = تعليق على المسودة بأكملها
review-comment-here = تعليق على هذه الفقرة
review-comment-on = تعليق على الفقرة { $number }
review-back = العودة إلى المسودة
review-pages = صفحات المسودة
review-page = الصفحة { $page } من { $pages }
review-before = الصفحة السابقة
review-after = الصفحة التالية
review-walk = من أين جاءت هذه الجولة وما آلت إليه
review-write = تعليقكم
field-comment_text = التعليق
field-proposed_text = النص المقترح للفقرة
hint-proposed-text = الفقرة كما هي. عدّلوها هنا؛ واتركوها كما هي إن لم تقترحوا شيئا، أو فارغة لاقتراح حذفها.
field-comment_capacity = الصفة
field-comment_language = لغة التعليق
review-comment-button = تقديم التعليق
review-seen-public = سيتمكن الجميع من قراءته باسمكم؛ ولا يمكن تغييره بعد ذلك.
review-seen-audience = سيتمكن المشاركون في هذه الجولة من قراءته باسمكم؛ ولا يمكن تغييره بعد ذلك.
review-taken = ورد تعليقكم، ابتداء من { $number }. وستُبلَّغون بما يؤول إليه.
review-for = { $whom } ({ $capacity })
review-named = ذكر صاحبه «{ $place }»
review-proposes = النص المقترح:
review-deletes = يقترح حذف الفقرة.
review-taken-up = أُخذ به في { $version }
fault-review-closed = انتهت فترة التعليق. ما زال بإمكانكم إرساله ردا على الدعوة، وتبت فيه الأمانة.
fault-review-not-open = فترة التعليق لم تبدأ بعد.
fault-review-not-listed = لستم على قائمة المدعوين. يمكن للأمانة إدراجكم.

### Files
review-file-lead = تُقرأ تعليقاتكم من الملف وتُعرض عليكم قبل تسليمها.
review-file-word = إما أن تعدّلوا المسودة بتتبع التغييرات والتعليقات:
review-file-table = أو أن تملأوا جدولا:
field-comment_file = الملف
hint-comment-file = DOCX أو XLSX أو CSV، بحد أقصى 5 ميغابايت.
review-file-read = قراءة الملف
review-file-title = هذا ما قرأناه
review-file-count = عدد الملاحظات في الملف: { $n }.
review-file-unplaced = بلا فقرة من المسودة: { $n }. ستوضع مع المسودة بأكملها، مع ما ذكرتموه.
review-unplaced = لا توجد فقرة كهذه
review-file-hand-in = تسليم الكل ({ $n })
review-file-other = إرسال ملف آخر
review-file-done = سُلّم هذا الملف.
review-word-how = يرجى تعديل النص مع تتبع التغييرات، واستخدام التعليقات لملاحظاتكم. اتركوا أرقام الفقرات كما هي، وأعيدوا الملف على الصفحة أو إلى الأمانة.
review-table-how = يرجى ملء العمودين الأخيرين؛ والصفوف الفارغة لا تُحتسب.
review-until = التعليقات حتى { $at }.
fault-review-no-file = يرجى اختيار ملف.
fault-review-says-nothing = الملف مطابق للمسودة: لا تغيير فيه ولا تعليق.
fault-file-too-large = الملف كبير جدا، أو يصبح كذلك عند فك ضغطه.
fault-file-entities = يعرّف الملف كيانات XML، ولا يفعل ذلك أي معالج نصوص. يرجى حفظه من جديد بأحد معالجات النصوص.
fault-file-old = الملف بصيغة قديمة أو محمي بكلمة سر. يرجى حفظه بصيغة DOCX أو XLSX أو CSV دون كلمة سر.
fault-file-unknown = ليس هذا ملف Word ولا جدولا. يرجى إرسال DOCX أو XLSX أو CSV.
fault-file-damaged = الملف تالف ولا يمكن قراءته. يرجى حفظه وإرساله من جديد.
fault-file-no-columns = ليس في الجدول صف يسمي أعمدته: الفقرة، التعليق، النص المقترح.
fault-file-not-unicode = الجدول ليس بترميز يونيكود. يرجى حفظه بصيغة «CSV UTF-8» أو XLSX.
fault-file-too-many = في الملف أكثر من 1000 ملاحظة. يرجى إرساله على أجزاء.

### What becomes of the comments
review-waiting = بلا إجراء: { $waiting } من { $all }.
review-all = عرض كل التعليقات
review-only-waiting = عرض ما ينتظر فقط
review-no-comments = لا توجد تعليقات بعد.
review-all-decided = لكل تعليق إجراء متخذ.
review-tick = البت في { $number }
review-decide = للتعليقات المحددة
review-decide-button = البت
review-told-how = يراها أصحابها فورا؛ وبعد ساعة من البت في أولها يُبلَّغون بها جميعا بالبريد الإلكتروني.
field-disposition = الإجراء المتخذ
disposition-accepted = مقبول
disposition-partly = مقبول جزئيا
disposition-not-accepted = غير مقبول
field-disposition_reason = السبب
hint-disposition-reason = لازم ما لم يُقبل التعليق كما هو.
field-taken_up = الصيغة التي أُخذ به فيها
hint-taken-up = يمكن تركه فارغا.
field-comment = التعليقات المحددة
fault-review-none-ticked = يرجى تحديد تعليق واحد على الأقل من هذه الجولة.
review-column-number = الرقم
review-column-who = من
review-column-whom = باسم
review-column-paragraph = الفقرة
review-column-draft = النص الحالي
review-column-comment = التعليق
review-column-proposed = النص المقترح
review-column-disposition = الإجراء المتخذ
review-column-reason = السبب
review-column-taken-up = أُخذ به في

### Mails
review-mail-subject = طلب تعليقات: { $draft }
review-told-subject = ما آلت إليه تعليقاتكم: { $draft }
review-told-line = { $number } ({ $place }): { $disposition }
review-mail-text =
    تحية طيبة إلى { $name }،

    نرجو تعليقاتكم على المسودة «{ $draft }»، من { $opens } إلى { $closes }.

    { $introduction }

    لا حاجة إلى متصفح. اكتبوا بزر «رد» في برنامج بريدكم: السطر الذي يبدأ برقم فقرة ونقطتين، مثل ‎12(a):‎، يخص تلك الفقرة، وعبارة «النص المقترح:» تبدأ نصا آخر لها. وما يسبق ذلك يُعد تعليقا على المسودة بأكملها. ويمكن استخدام أي من اللغات الست.

    المسودة في ملف Word، لتعديلها بتتبع التغييرات والتعليقات: { $word }
    جدول للملء: { $table }
    يمكن إعادة أي منهما مرفقا بردكم، وتُقرأ التعليقات الواردة فيه.

    للتعليق على الصفحة، افتحوا هذا الرابط واضغطوا على الزر هناك:

    { $link }

    يُستخدم الرابط مرة واحدة، وتنتهي صلاحيته في { $until }. ويمكنكم بعد ذلك تسجيل الدخول على الصفحة:

    { $page }

    { $treaty }
review-told-text =
    تحية طيبة إلى { $name }،

    هذا ما آلت إليه تعليقاتكم على «{ $draft }»:

    { $what }

    جدول كل التعليقات: { $page }

    { $treaty }
fault-review-file-unread = «{ $file }»: تعذرت قراءة أي تعليقات فيه. تُقرأ ملفات Word التي فيها تغييرات متعقبة أو تعليقات، والجداول (‎.xlsx و‎.csv) التي فيها أعمدة للفقرة والتعليق والنص المقترح.
