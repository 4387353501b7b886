directory-nav = الأطراف
directory-take-away = للتنزيل:
directory-source-un-2026 = الأسماء والرموز والمناطق والفئات: الأمم المتحدة (UNTERM وM49 وDGACM وCDP وOHRLLS)، في 1 كانون الثاني/يناير 2026.
directory-source-scbd-2020 = حالة العضوية: أمانة اتفاقية التنوع البيولوجي، جدول 26 آذار/مارس 2020؛ ولا ترد فيه التغييرات اللاحقة.
directory-source-un-groups-2026 = الأعضاء: المجموعات الإقليمية للأمم المتحدة (إدارة شؤون الجمعية العامة والمؤتمرات)، في 1 كانون الثاني/يناير 2026؛ والعضوية مسجلة من ذلك اليوم.
directory-source-eu-members = الأعضاء: معاهدات الانضمام واتفاق انسحاب المملكة المتحدة؛ في 1 كانون الثاني/يناير 2026.

party-list-title = الأطراف
party-list-all = عرض الكل
party-list-none = لا توجد حكومة مطابقة.
party-list-shown = { $n ->
    [0] ليس في القائمة أي حكومة
    [one] في القائمة حكومة واحدة
    [two] في القائمة حكومتان
    [few] في القائمة { $n } حكومات
    [many] في القائمة { $n } حكومة
   *[other] في القائمة { $n } حكومة
}
party-count = { $n ->
    [0] لا حكومات
    [one] حكومة واحدة
    [two] حكومتان
    [few] { $n } حكومات
    [many] { $n } حكومة
   *[other] { $n } حكومة
}
party-count-status = { $instrument }، في { $date }: { $n ->
    [0] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $n } أطراف
    [many] { $n } طرفا
   *[other] { $n } طرف
} من أصل { $total } حكومة
party-count-narrowed = { $instrument }، في { $date }: { $n ->
    [0] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $n } أطراف
    [many] { $n } طرفا
   *[other] { $n } طرف
} من أصل { $total } حكومة تستوفي الاختيارات الأخرى
party-name = الحكومة
party-group = المجموعة الإقليمية
party-categories = الفئات
party-party-to = طرف في
party-as-of = في { $date }.
party-as-today = عرض اليوم
party-filter-name = الاسم أو الرمز
party-filter-instrument = الصك
party-filter-status = الحالة
party-filter-status-party = طرف
party-filter-status-not-party = ليس طرفا
party-filter-status-signed = موقّع، لم يصبح طرفا بعد
party-filter-region = المنطقة أو المجموعة الإقليمية
party-filter-category = الفئة
party-filter-on = في تاريخ
party-filter-any = الكل
party-filter-show = عرض
party-category-ldc = بلد من أقل البلدان نموا
party-category-lldc = بلد نام غير ساحلي
party-category-sids = دولة جزرية صغيرة نامية
party-category-transition = بلد يمر اقتصاده بمرحلة انتقالية
party-category-developing = بلد نام
party-category-short-ldc = أقل نموا
party-category-short-lldc = غير ساحلي
party-category-short-sids = جزرية صغيرة
party-category-short-transition = اقتصاد انتقالي
party-status-title = الحالة
party-standing-party = طرف منذ { $date }
party-standing-joining = يصبح طرفا في { $date }
party-standing-left = لم يعد طرفا منذ { $date }
party-standing-signed = ليس طرفا؛ وقّع في { $date }
party-standing-not = ليس طرفا
party-joining-ratification = بالتصديق
party-joining-acceptance = بالقبول
party-joining-approval = بالموافقة
party-joining-accession = بالانضمام
party-joining-succession = بالخلافة

instrument-list-title = الصكوك
instrument-list-none = لا يوجد أي صك هنا بعد. وتستورد الأمانة الصكوك.
instrument-name = الصك
instrument-adopted = الاعتماد
instrument-opened = فتح باب التوقيع
instrument-in-force = بدء النفاذ
instrument-parties = الأطراف في { $date }

office-title = المناصب
office-none = لا يوجد أي منصب هنا بعد.
office-office = المنصب
office-holder = الشاغل
office-institution = المؤسسة
office-of = { $role }، { $instrument }
office-since = منذ { $date }
office-since-when = منذ متى
office-coming = لم يتولَّ المنصب بعد
office-over = لم يعد في المنصب
office-from = اعتبارا من { $date }
office-from-to = من { $from } إلى { $to }
office-apart = عدد نقاط الاتصال { $points }، وهي في { $institutions ->
    [two] مؤسستين مختلفتين
    [few] { $institutions } مؤسسات مختلفة
   *[other] { $institutions } مؤسسة مختلفة
}.
office-manner-primary = أصيل
office-manner-alternate = مناوب
office-manner-acting = بالنيابة
office-vacant = شاغر
office-vacant-since = شاغر منذ { $date }
office-vacant-title = المناصب الشاغرة
office-vacant-count = { $n ->
    [zero] لا مناصب شاغرة لنقاط الاتصال
    [one] منصب شاغر واحد لنقاط الاتصال
    [two] منصبان شاغران لنقاط الاتصال
    [few] { $n } مناصب شاغرة لنقاط الاتصال
    [many] { $n } منصبا شاغرا لنقاط الاتصال
   *[other] { $n } منصب شاغر لنقاط الاتصال
} من أصل { $total } في { $date }
office-vacant-see = { $n ->
    [one] منصب شاغر لنقطة اتصال: ما يُطلب هناك لا يصل إلى أحد
    [two] منصبان شاغران لنقاط الاتصال: ما يُطلب هناك لا يصل إلى أحد
    [few] مناصب شاغرة لنقاط الاتصال: ما يُطلب هناك لا يصل إلى أحد
    [many] منصبا شاغرا لنقاط الاتصال: ما يُطلب هناك لا يصل إلى أحد
   *[other] منصب شاغر لنقاط الاتصال: ما يُطلب هناك لا يصل إلى أحد
}
office-role-focal-point = نقطة الاتصال الوطنية
office-role-operational-focal-point = نقطة الاتصال التنفيذية للصندوق
office-role-expert = خبير مرشح
office-role-moderator = ميسر
office-role-observer = مراقب
office-role-coordinator = منسق مجموعة أطراف
office-role-executive-secretary = الأمين التنفيذي
office-role-head-of-unit = رئيس وحدة
office-role-secretariat-officer = موظف في الأمانة
office-role-legal-adviser = مستشار قانوني
office-role-information-officer = موظف لشؤون الإعلام
office-role-documents-officer = موظف لشؤون الوثائق
person-new = إضافة شخص
person-new-lead = ترون ما سيتغير قبل أن يتغير شيء. والشخص الذي له هذا العنوان في الدليل يُصحَّح ولا يُضاف مرة ثانية.
person-edit = تصحيح المعلومات
person-edit-lead = يبقى الشخص نفسه: تستمر مناصبه وما قاله بالاسم والعنوان المصححين. وتذهب الرسائل التي تُرسل من الآن إلى العنوان الجديد.
person-save = حفظ التصحيح
person-other-party = اختيار حكومة أخرى
person-organization = لا حكومة: منظمة أو الأمانة
person-go-on = متابعة
person-office = المنصب
person-no-office = لا منصب
person-holds-none = لم يُعرف هنا منصب لهذا الشخص.
person-gender-f = امرأة
person-gender-m = رجل
person-gender-x = غير ذلك
field-person_party = الحكومة
field-person_institution = المؤسسة
hint-person-institution = المؤسسات تُستورد؛ ويمكن ترك الخانة فارغة.
field-person_given = الاسم الأول
field-person_family = اسم العائلة
field-person_email = عنوان البريد الإلكتروني
hint-person-email = لكل شخص عنوانه الخاص؛ ودون عنوان لا يمكن الكتابة إليه ولا تسجيل دخوله.
field-person_language = اللغة التي يقرأ بها
field-person_gender = الجنس
field-person_role = المنصب
field-person_instrument = الصك
hint-person-instrument = لمنسق وطني: الصك الذي يخصه.
field-person_since = اعتبارا من
hint-person-since = من يبدأ في يوم لاحق يظهر بوصفه لم يتولَّ المنصب بعد، ولا يتكلم باسم المنصب حتى ذلك اليوم.
field-person_manner = الصفة
field-person_authority = بموجب أي رسالة، وممن
hint-person-authority = مثلا: رسالة الوزارة رقم 17 المؤرخة 2 حزيران/يونيه 2031
fault-person-known = الدليل يذكر هذا بالفعل.
fault-person-address = يرجى كتابة عنوان مثل name@example.org.
fault-person-address-taken = لشخص آخر في الدليل هذا العنوان.

group-list-title = مجموعات الأطراف
group-lead = مجموعات تتكلم فيها الأطراف معا. وما يقال باسم مجموعة يحسب مرة واحدة وتذكر معه الأطراف التي كانت تنتمي إليها في ذلك اليوم.
group-list-none = لا توجد أي مجموعة هنا بعد. وتستورد الأمانة المجموعات.
group-known-lead = يعرف البرنامج ست مجموعات: المجموعات الإقليمية الخمس، والاتحاد الأوروبي مع دوله الأعضاء. تُجلب المجموعات أولا ثم أطرافها، مع معاينة في كل مرة. والمنسقون تدخلونهم أنتم.
group-known-groups = جلب المجموعات المعروفة
group-known-members = جلب أطرافها
group-name = المجموعة
group-parties-on = الأطراف في { $date }
group-parties = { $n ->
    [0] لا ينتمي إليها أي طرف
    [one] طرف واحد
    [two] طرفان
    [few] { $n } أطراف
    [many] { $n } طرفا
   *[other] { $n } طرف
}
group-others = أطراف لم تعد تنتمي إليها أو لا تنتمي إليها بعد
group-no-coordinator = لم يعين أحد ليتكلم باسمها.
group-span = من { $from } حتى { $to }
group-edit = الأطراف والمنسق
group-member-how = ينتمي الطرف إلى المجموعة اعتبارا من يوم معين. ولإنهاء ذلك اختاروا الطرف من القائمة أعلاه واكتبوا اليوم الذي لا ينتمي إليها اعتبارا منه.
group-member-button = حفظ هذا الطرف
group-coordinator-how = يتكلم المنسق باسم المجموعة في المنتديات التي يرد اسمه في قوائمها. ويخلف المنسق الأصيل الجديد من سبقه.
group-coordinator-button = تعيين المنسق
hint-group-to = أول يوم لا يسري فيه ذلك؛ ويترك فارغا إن كان مستمرا.
field-member_party = الطرف
field-member_from = ينتمي إليها اعتبارا من
field-member_to = حتى
field-coordinator_address = عنوان البريد الإلكتروني للمنسق
field-coordinator_manner = بصفة
field-coordinator_from = اعتبارا من
field-coordinator_to = حتى
field-coordinator_authority = بموجب أي رسالة وممن
fault-group-party = يرجى اختيار طرف.
fault-group-days = هذا اليوم يسبق اليوم الأول.
fault-group-belongs = ينتمي الطرف إلى المجموعة في ذلك الوقت.
fault-group-manner = يرجى اختيار واحد من هذه الخيارات.
fault-group-person = لا أحد في الدليل له هذا العنوان.

import-title = الاستيراد
import-lead = ألصقوا جدولا من جداول البيانات. سترون ما سيتغير قبل أن يتغير أي شيء.
import-one = لإضافة شخص واحد:
import-table-name = الجدول
import-table-regions = المناطق
import-table-instruments = الصكوك
import-table-parties = الحكومات
import-table-status = الحالة في الصكوك
import-table-institutions = مؤسسات الحكومات
import-table-organizations = المنظمات
import-table-groups = مجموعات الأطراف
import-table-group-members = أطراف المجموعات
import-table-offices = المناصب
import-table-people = الأشخاص والمناصب التي يشغلونها
hint-import-text = مع أسماء الأعمدة في السطر الأول، مفصولة بفواصل أو فواصل منقوطة أو علامات جدولة.
import-choose = اختيار
import-preview = عرض ما سيتغير
import-columns = الأعمدة
import-columns-what = الأعمدة بالخط العريض لازمة. العمود المحذوف لا يغير شيئا، والخانة الفارغة تعني عدم الوجود. تُكتب التواريخ هكذا ‎2031-06-13، ونعم ولا 1 و0. لا يحذف الاستيراد شيئا أبدا.
import-recent = آخر عمليات الاستيراد
import-when = متى
import-who = من قام بها
import-more = استيراد جدول آخر
import-counts = جديد: { $new } · متغير: { $changed } · دون تغيير: { $unchanged } · فيه خطأ: { $faulty }
import-untouched = { $n ->
    [one] سطر واحد من الدليل لا يرد في هذا الجدول، ويبقى كما هو.
    [two] سطران من الدليل لا يردان في هذا الجدول، ويبقيان كما هما.
    [few] { $n } أسطر من الدليل لا ترد في هذا الجدول، وتبقى كما هي.
    [many] { $n } سطرا من الدليل لا ترد في هذا الجدول، وتبقى كما هي.
   *[other] { $n } سطر من الدليل لا ترد في هذا الجدول، وتبقى كما هي.
}
import-unknown = هذه الأعمدة غير معروفة وقد تُركت:
import-missing = ينقص عمود لازم
import-missing-remedy = لم يُقرأ شيء. سمّوا الأعمدة في السطر الأول كما ترد في القائمة، ثم ألصقوا الجدول من جديد.
import-astray = علامة اقتباس في السطر { $line } تضم صفوفا أخرى إلى خلية واحدة
import-astray-remedy = لم يُقرأ شيء. الاقتباس الذي يبدأ هناك لا يُغلق، أو يستمر بعد إغلاقه، أو يضم صفا. احذفوا العلامة أو ضاعفوها، والصقوا الجدول مرة أخرى.
import-apply = { $n ->
    [one] تطبيق هذا السطر
    [two] تطبيق هذين السطرين
    [few] تطبيق هذه الأسطر وعددها { $n }
    [many] تطبيق هذه الأسطر وعددها { $n }
   *[other] تطبيق هذه الأسطر وعددها { $n }
}
import-faulty-stay = { $n ->
    [one] تُرك سطر واحد فيه خطأ: صححوه في جدولكم واستوردوا الجدول من جديد.
    [two] تُرك سطران فيهما خطأ: صححوهما في جدولكم واستوردوا الجدول من جديد.
    [few] تُركت { $n } أسطر فيها خطأ: صححوها في جدولكم واستوردوا الجدول من جديد.
    [many] تُرك { $n } سطرا فيها خطأ: صححوها في جدولكم واستوردوا الجدول من جديد.
   *[other] تُرك { $n } سطر فيها خطأ: صححوها في جدولكم واستوردوا الجدول من جديد.
}
import-leave = عدم التطبيق
import-nothing = لا يوجد ما يُطبَّق.
import-applied = طُبّق في { $date }. جديد: { $new } · متغير: { $changed }
import-too-old = لم يُطبَّق هذا الجدول خلال يوم، ولم يعد محفوظا.
import-stale = تغير الدليل بعد هذه المعاينة
import-stale-remedy = لم يُطبَّق شيء. فيما يلي ما سيغيره الجدول الآن؛ راجعوه قبل تطبيقه.
import-rows = الأسطر
import-line = رقم السطر
import-row = السطر
import-what = ما سيتغير
import-new = جديد
import-changed = متغير
import-faulty = فيه خطأ
import-change = { $column }: { $old } يصبح { $new }
import-change-from-nothing = { $column }: يُضاف { $new }
import-change-to-nothing = { $column }: يُزال { $old }
import-ends = بهذا تنتهي ولاية { $name }.
field-import_table = نوع الجدول
field-import_text = محتوى الجدول

fault-import-table = يرجى اختيار الجدول.
fault-import-cells = عدد الخانات في هذا السطر { $value }، وعددها في السطر الأول مختلف. الخانة التي فيها فاصل تحتاج إلى علامتي اقتباس.
fault-import-empty = يجب ملء هذه الخانة.
fault-import-too-long = هذا أطول مما ينبغي.
fault-import-code = لا يمكن أن يكون «{ $value }» رمزا. استعملوا الحروف والأرقام الواردة في قائمة الرموز.
fault-import-unknown-party = لا توجد حكومة رمزها «{ $value }». صححوه أو استوردوا الحكومة أولا.
fault-import-unknown-region = لا توجد منطقة أو مجموعة رمزها «{ $value }». صححوه أو استوردوا المنطقة أولا.
fault-import-unknown-instrument = لا يوجد صك رمزه «{ $value }». صححوه أو استوردوا الصك أولا.
fault-import-unknown-group = لا توجد مجموعة أطراف رمزها «{ $value }». صححوه أو استوردوا المجموعة أولا.
fault-import-unknown-institution = ليست لهذه الحكومة، ولا بين المنظمات، مؤسسة «{ $value }». صححوها أو استوردوها أولا.
fault-import-day = «{ $value }» ليس تاريخا. اكتبوه هكذا: ‎2031-06-13.
fault-import-day-order = { $value } قبل التاريخ الوارد في «{ $other }». صححوا أحدهما.
fault-import-flag = «{ $value }» ليس نعم ولا لا. اكتبوا 1 أو 0.
fault-import-language = «{ $value }» ليست إحدى اللغات ar وen وes وfr وru وzh.
fault-import-zone = «{ $value }» ليست منطقة زمنية. اكتبوها هكذا: Africa/Nairobi.
fault-import-email = «{ $value }» ليس عنوان بريد إلكتروني واحدا. اكتبوه هكذا: name@host.org، دون شيء حوله.
fault-import-word = «{ $value }» ليس إحدى الكلمات: { $words }.
fault-import-role = «{ $value }» ليس دورا معروفا. اكتبوا مثلا «focal point of the Protocol» أو «expert» أو «Secretariat officer».
fault-import-which-instrument = ليس واضحا أي صك هو المقصود. اكتبوا رمزه في العمود «instrument».
fault-import-needs-party = هذا منصب لدى حكومة: اكتبوا رمزها في العمود «code».
fault-import-needs-group = يتكلم المنسق باسم مجموعة أطراف: اكتبوا رمزها في العمود «group».
fault-import-belongs = ينتمي الطرف إلى هذه المجموعة في ذلك الوقت. اذكروا في «until» متى ينتهي ذلك.
fault-import-needs-organization = هذا منصب لدى منظمة: اتركوا «code» فارغا واكتبوا مفتاح المنظمة في «institution».
fault-import-no-name = يلزم اسم بلغة واحدة على الأقل.
fault-import-nameless-language = اذكروا في العمود «language» لغة هذا الاسم.
fault-import-no-days = يلزم تاريخ: التوقيع أو الإيداع أو التاريخ الذي يصبح فيه طرفا.
fault-import-no-joining = اذكروا كيف أصبح طرفا: ratification أو acceptance أو approval أو accession أو succession.
fault-import-twice = يرد السطر نفسه في السطر { $line }. أبقوا أحدهما.
fault-import-other-name = في السطر { $line } هذا العنوان لاسم آخر. اجعلوا لكل شخص عنوانا خاصا به.
fault-import-held = يشغل شخص آخر هذا المنصب في السطر { $line }. اذكروا متى تنتهي ولاية أحدهما في «until»، أو اكتبوا «alternate» في «manner».
