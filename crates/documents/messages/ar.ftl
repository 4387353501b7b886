documents-nav = الوثائق
document-list-lead = التقارير والوثائق الأخرى بفقراتها المرقمة: من أين جاءت كل فقرة وما آلت إليه.
document-list-empty = لم يُعتمد شيء بعد. وما يُعتمد سيظهر هنا.
document-list-empty-officer = لا توجد وثيقة بعد. ابدأوا وثيقة أو أدخلوا نص تقرير.
document-list-later = وثائق أحدث
document-list-earlier = وثائق أقدم
document-new = بدء وثيقة
document-new-lead = إلى حين اعتمادها تبقى مسودة لا تراها إلا الأمانة.
document-begin = بدء الوثيقة
document-or-read = إذا كان نص التقرير موجودا بالفعل: { $read }
document-symbol = الرمز
document-title = العنوان
document-state = الحالة
document-draft = مسودة
document-begun = بُدئت في { $date }
document-adopted = اعتُمدت في { $date }
document-issued = صدر في { $date }
document-pages = الصفحات
document-page = الصفحة { $page } من { $pages }
document-page-before = الصفحة السابقة
document-page-after = الصفحة التالية
document-latest = أحدث الوثائق
document-all = جميع الوثائق
document-drafts = المسودات
document-continue = متابعة المسودة
document-place = الفقرة { $number } من { $symbol }
document-place-read = قراءتها في موضعها
document-original = الأصل: { $language }
document-distribution = توزيع عام
document-annex = المرفق { $number }
document-notes = الحواشي
document-note = استنادا إلى { $posts }.
document-note-back = العودة إلى نص الحاشية { $n }
document-draft-what = هذه مسودة: لا تراها إلا الأمانة، ولا يزال من الممكن تغيير فقراتها. اكتبوا الفقرة التالية، أو استشهدوا في مكتب التوليف بالمساهمات التي تستند إليها فقرة ما.
document-edit = الرمز والعنوان والمقدمة
document-reads-now = النص الحالي
document-discard = التخلي عن هذا المشروع
document-discard-what = يُحذف المشروع مع جميع فقراته وما تستشهد به. أما المشروع الذي أُرسل لإبداء التعليقات أو الذي يستند إليه شيء فيبقى.
document-discard-button = التخلي عن المشروع
document-desk = مكتب التوليف
document-adopt = اعتماد
document-coverage = المساهمات المستخدمة
document-with-notes = مع مصادرها في الحواشي
document-without-notes = بدون حواش
document-take-away = للتنزيل:
document-as-text = نص
document-was-read = أُدخلت هذه الوثيقة من نص تقرير: { $reading }.
document-contents = المحتويات
document-empty = لا توجد فقرة بعد.
document-thread = من أين جاءت · ما آلت إليه
document-adopt-title = اعتماد { $symbol }
document-adopt-empty = لا يوجد بعد ما يُعتمد: اكتبوا الفقرة الأولى.
### What a round of comments brings
document-review = طلب تعليقات
document-adopt-undecided = بعض التعليقات لم يُتخذ بشأنها إجراء. يمكن اعتماد الوثيقة متى كان لكل منها إجراء. التعليقات المنتظرة: { $n }.
document-adopt-open = لا تزال جولة تعليقات على هذا المشروع مفتوحة. أغلقها وبيّن ما آلت إليه تعليقاتها؛ وبعد ذلك يمكن اعتماد الوثيقة.
paragraph-accepted = مقبول
paragraph-accepted-partly = مقبول جزئيا
paragraph-accepted-deletion = اقتُرح حذفها.

document-adopt-lead = بعد الاعتماد تصبح الوثيقة ومصادرها علنية، ولا تُغيَّر بعد ذلك.
document-adopt-counts = { $paragraphs ->
    [zero] لا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $paragraphs } فقرات
    [many] { $paragraphs } فقرة
   *[other] { $paragraphs } فقرة
}، { $recommendations ->
    [0] ليس منها توصيات
    [one] منها توصية واحدة
    [two] منها توصيتان
    [few] منها { $recommendations } توصيات
    [many] منها { $recommendations } توصية
   *[other] منها { $recommendations } توصية
}.
document-adopt-at-once = تُطلب فورا
document-adopt-later = تُطلب عند تسجيل الإحالة
document-adopt-unclear = لا يبيّن الدليل أي الحكومات هي المقصودة فيما يلي. وسيوجَّه الطلب إلى جميع الأطراف أو إلى جميع الحكومات:
document-adopt-unknown = لا ترد هذه الهيئات ضمن مؤسسات الدليل. ويُطلب منها بالاسم الوارد هنا:
document-adopt-button = اعتمادها الآن
document-adopt-not-yet = ليس بعد

paragraph-new = كتابة الفقرة التالية
paragraph-edit = تعديل الفقرة { $number }
paragraph-edit-short = تعديل
paragraph-recommends = إذا كانت توصية
paragraph-recommends-what = اترك هذا كما هو في فقرة لا تطلب شيئا من أحد. وتأخذ الفقرة الفرعية قوة الفقرة التي تمهد لها والجهات الموجهة إليها وأجلها، ولا تطلب تلك الفقرة عندئذ شيئا بذاتها.
paragraph-no-force = ليست توصية
paragraph-inherits = كما في الفقرة التي تمهد لها
paragraph-add = إضافة الفقرة
paragraph-reads-now = نصها الآن
paragraph-save = حفظ
paragraph-leave = تركها كما هي
paragraph-remove = حذف هذه الفقرة
paragraph-remove-what = تُحذف الفقرة مع ما تستشهد به. أما الفقرة التي يستند إليها شيء أو التي أُرسلت لإبداء التعليقات فتبقى.
paragraph-remove-button = حذف الفقرة { $number }

report-read = إدخال تقرير
report-read-lead = ألصقوا نص تقرير اجتماع. تصبح فقراته وعناوينه ومرفقاته وتوصياته وثيقة.
report-read-then = تُعد الوثيقة معتمدة. ويصبح من تذكرهم من أشخاص وهيئات مقترحات تؤكدونها أو ترفضونها.
report-read-button = إدخال النص
report-what-was-read = ما أُدخل
report-read-document = الانتقال إلى الوثيقة
report-plan-forum = إنشاء المنتدى الذي يقرره هذا التقرير
report-question-forum = إنشاء منتدى بالأسئلة التوجيهية الواردة في هذا التقرير
report-usual-forum = إنشاء منتدى معتاد: لا يقرر التقرير أي منتدى
report-paragraphs = الفقرات
report-with-subparagraphs = { $paragraphs }، وفيها { $subparagraphs ->
    [0] لا فقرات فرعية
    [one] فقرة فرعية واحدة
    [two] فقرتان فرعيتان
    [few] { $subparagraphs } فقرات فرعية
    [many] { $subparagraphs } فقرة فرعية
   *[other] { $subparagraphs } فقرة فرعية
}
report-recommendations = التوصيات
report-annexes = المرفقات
report-agenda = بنود جدول الأعمال
report-questions = الأسئلة التوجيهية
report-members = الأعضاء الحاضرون
report-officers = أعضاء المكتب
report-unplaced = ما تعذر وضعه في موضع
report-all-placed = وجد النص كله موضعه.
report-unplaced-what = تُحفظ هذه النصوص مع التقرير ولا ترد في أي فقرة من الوثيقة.
report-unplaced-more = { $n ->
    [zero] ولا غيرها
    [one] وواحد غيرها
    [two] واثنان غيرها
    [few] و{ $n } غيرها
    [many] و{ $n } غيرها
   *[other] و{ $n } غيرها
}

proposal-title = الأشخاص والهيئات المذكورون
proposal-lead = ذكرهم التقرير. ومن تؤكدونه من الأشخاص يُدرج في الدليل بدون عنوان وبدون حساب.
proposal-none = لم يُتعرَّف في التقرير على اسم أحد.
proposal-choose = اختيار
proposal-name = الاسم
proposal-role = بصفة
proposal-party = الطرف أو المنظمة
proposal-open = { $part } من { $whole } في انتظار قرار
proposal-confirm = تأكيد المختارين
proposal-reject = رفض المختارين
proposal-done = بُت في الجميع.
proposal-kind-person = ميسر
proposal-kind-participant = مشارك
proposal-state-proposed = مقترح
proposal-state-confirmed = مؤكد
proposal-state-rejected = مرفوض

field-symbol = الرمز
field-document_title = عنوان الوثيقة
field-document_language = لغة الوثيقة
field-document_opening = النص الافتتاحي
field-paragraph_number = رقم الفقرة
field-paragraph_text = نص الفقرة
field-heading = العنوان الذي يسبقها
field-annex = المرفق
field-after = موضعها بعد
field-grows_out_of = منبثقة من
field-force = القوة
field-addressees = الموجه إليهم
field-verb = الإجراء
field-timing = الموعد
field-report_text = نص التقرير
field-proposal = الأشخاص والهيئات

hint-symbol = كما سيُستشهد به، مثلا LL/PSM/4/5.
hint-document-opening = ما يرد قبل الفقرة الأولى؛ ويجوز أن يبقى فارغا.
hint-paragraph-number = مثلا 33 أو ‎33(f) أو ‎33(f)(ii).
hint-heading = حيث يبدأ قسم جديد فقط.
hint-annex = رقمه، إذا كانت الفقرة في مرفق.
hint-after = رقم الفقرة التي تسبقها، أو 0 للبداية. وإذا تُرك فارغا: في النهاية، أو تحت الفقرة التي تمهد لها.
hint-after-stays = رقم الفقرة التي تسبقها، أو 0 للبداية. وإذا تُرك فارغا بقيت في مكانها. وينتقل معها ما تحتها.
hint-grows-out-of = رقم فقرة سابقة، يسبقه الرمز إذا كانت في وثيقة أخرى؛ واحد في كل سطر.
hint-addressees = واحد في كل سطر: الأطراف، الحكومات الأخرى، الأمين التنفيذي، أو هيئة باسمها.
hint-verb = فعل ما يلزم القيام به، مثلا «تعزيز». وإذا بقي فارغا أُخذت الكلمة الأولى من النص.
hint-timing = كما يرد في النص، مثلا «بحلول 31 آذار/مارس 2031» أو «قبل COP 7».
hint-report-text = النص الكامل بأرقامه وعناوينه، بالإسبانية أو الإنكليزية أو الفرنسية.
hint-report-found = يُترك فارغا ليؤخذ ما يرد في النص.

fault-symbol-taken = لوثيقة أخرى هذا الرمز بالفعل.
fault-symbol-not-found = لا يذكر النص رمزا. يرجى تقديم رمز.
fault-title-not-found = لم يُتعرَّف على عنوان في النص. يرجى تقديم عنوان.
fault-document-stale = تغيرت الوثيقة منذ عرض هذه الصفحة. راجعوها مرة أخرى ثم اعتمدوها.
fault-paragraph-stale = غيّر شخص آخر هذه الفقرة في هذه الأثناء. ما كتبتموه وارد أدناه؛ احفظوه مرة أخرى إذا كان ينبغي أن يبقى.
fault-paragraph-number = يرجى كتابة رقم مثل 33 أو ‎33(f) أو ‎33(f)(ii).
fault-paragraph-number-taken = في الوثيقة فقرة بهذا الرقم بالفعل.
fault-document-head-stale = غيّر شخص آخر هذا في أثناء ذلك. ويظهر أعلاه ما هو قائم الآن؛ احفظ مرة أخرى ليحل نصك محله.
fault-document-used = يستند شيء إلى هذا المشروع، أو أُرسل لإبداء التعليقات: فهو يبقى.
fault-paragraph-used = يستند شيء إلى هذه الفقرة، أو أُرسلت لإبداء التعليقات: فهي تبقى، ويمكن تغيير نصها.
fault-paragraph-introduces = توجد تحت هذه الفقرة فقرات فرعية: احذفها أولا.
fault-paragraph-chapeau = الفقرة التي تمهد لهذه الفقرة غير موجودة: اكتبها أولا.
fault-paragraph-after = لا توجد فقرة كهذه يمكن أن تأتي بعدها.
fault-force = يرجى اختيار إحدى القوى الواردة في القائمة.
fault-force-missing = يرجى اختيار قوة إذا كانت الفقرة توصية، أو إفراغ الحقول أدناه.
fault-addressees = يرجى بيان الجهة التي توجه إليها التوصية.
fault-grows-out-of = لا توجد فقرة كهذه. اكتبوا رقمها مسبوقا برمز وثيقتها.
fault-report-unread = لم يُعثر في هذا النص على أي فقرة مرقمة.
fault-proposal-none = يرجى اختيار واحد على الأقل لم يُبت فيه بعد.
fault-proposal-decision = يرجى التأكيد أو الرفض.
