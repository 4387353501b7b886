kind-forum = منتدى
kind-session = جلسة
kind-topic = موضوع فرعي
kind-question = سؤال توجيهي
kind-post = مشاركة
kind-document = وثيقة
kind-paragraph = فقرة
kind-recommendation = توصية
kind-notification = إخطار
kind-ask = طلب إلى جهة
kind-progress = تقرير مرحلي

status-no-information = لا توجد معلومات
status-considered = جرى النظر فيها
status-under-way = قيد التنفيذ
status-action-taken = اتُّخذت إجراءات
status-ongoing = مستمرة
status-not-applicable = لا تنطبق
status-declined = لم تُقبل

force-decided = تقرر
force-requested = مطلوب
force-recommended = موصى به
force-invited = مدعو إليه
force-may-wish = قد تود

capacity-government = حكومة
capacity-group = مجموعة أطراف
capacity-organization = منظمة
capacity-expert = خبير بصفته الشخصية
capacity-moderator = ميسر
capacity-officer = الأمانة

channel-web = عبر الموقع
channel-mail = بالبريد الإلكتروني
channel-behalf = أُدخلت بالنيابة
kind-transmittal = إحالة

### Rounds of comments
kind-review = جولة تعليقات
kind-comment = تعليق
channel-file = في ملف
channel-api = عبر برنامج

### Files
fault-file-kind = الملف «{ $file }» من نوع غير مقبول. يرجى حفظه بإحدى هذه الصيغ: { $kinds }.
fault-file-empty = الملف «{ $file }» فارغ. يرجى اختياره من جديد أو الاستغناء عنه.
fault-file-size = حجم الملف «{ $file }» يتجاوز الحد الأقصى بالميغابايت ({ $n }). يرجى تصغيره أو تقسيمه.
fault-files-many = الملف «{ $file }» زائد على العدد المسموح به. الحد الأقصى لعدد الملفات في المشاركة الواحدة: { $n }. يرجى إرساله في رد على مشاركتكم.
fault-files-together = مع الملف «{ $file }» يتجاوز مجموع الملفات الحد الأقصى بالميغابايت ({ $n }). يرجى إرساله في رد على مشاركتكم.
