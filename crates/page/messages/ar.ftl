layout-skip = الانتقال إلى المحتوى
layout-invented = عرض تجريبي: النصوص والأرقام والأطراف والأشخاص في هذه الصفحة من نسج الخيال.
layout-invented-but = عرض تجريبي: ترد الوثيقة { $document } كما قرئت؛ أما سائر النصوص والأرقام والأطراف والأشخاص في هذه الصفحة فمن نسج الخيال.
layout-nav = الأقسام الرئيسية
layout-sign-in = تسجيل الدخول
layout-sign-out = تسجيل الخروج
layout-languages = اللغات
layout-made-with = Rapporteur: السؤال والاستماع والإبلاغ والمتابعة.
layout-to-home = إلى الصفحة الرئيسية

form-faults = يرجى مراجعة ما يلي
fault-empty = يرجى ملء هذه الخانة.
fault-too-long = النص طويل أكثر مما يجب.
fault-day = يرجى كتابة التاريخ على النحو 2031-06-13.

error-not-found = لا يوجد شيء هنا
remedy-not-found = قد يكون العنوان مكتوبا على نحو خاطئ، أو قد يكون ما كان هنا غير متاح للعموم.
error-sign-in = يرجى تسجيل الدخول
remedy-sign-in = هذه الصفحة مخصصة للمكلفين بها. بعد تسجيل الدخول تعود إليها.
error-forbidden = هذا الأمر لا يدخل في اختصاصك
remedy-forbidden = لقد سجلت الدخول، لكن هذا الأمر من اختصاص منصب آخر. إن كان ينبغي أن يكون من اختصاصك، فاكتب إلى الأمانة.
error-invalid = في الاستمارة ما يحتاج إلى مراجعة
remedy-invalid = ارجع إلى الخلف: ما كتبته ما زال محفوظا.
error-conflict = سبقك شخص آخر
remedy-conflict = انظر إلى ما هو مسجل الآن، ثم قرر ما إذا كان تعديلك ما زال لازما.
error-settled = هذا أمر محسوم
remedy-settled = إنه مغلق أو لم يفتح بعد أو معتمد، ولا يعدل الآن. ويمكن قراءة ما هو مسجل.
error-not-a-form = لم يرسل هذا من استمارة
remedy-not-a-form = افتح الصفحة واستخدم الاستمارة الموجودة فيها.
error-cut-off = انقطع الاتصال قبل وصول كل شيء
remedy-cut-off = لم يتغير شيء. ارجع إلى الخلف وأرسل مرة أخرى.
error-not-utf8 = تعذرت قراءة ترميز النص
remedy-not-utf8 = لم يتغير شيء. يرجى إرسال النص بترميز UTF-8، وهو ما تفعله المتصفحات من تلقاء نفسها.
error-nul = يتضمن النص رمزا لا يمكن حفظه
remedy-nul = لم يتغير شيء. احذف الرمز الصفري (NUL) وأرسل مرة أخرى.
error-too-large = الحجم أكبر مما يجب
remedy-too-large = لم يتغير شيء. لا تتجاوز الاستمارة ميغابايت واحدا؛ يرجى إرسال قدر أقل في المرة الواحدة.
error-busy = عدد الزوار كبير جدا في هذه اللحظة
remedy-busy = يرجى المحاولة مرة أخرى بعد بضع ثوان؛ لم يضع شيء.
error-internal = حدث خطأ من جانبنا
remedy-internal = لم يتغير شيء. سجل الخطأ؛ يرجى المحاولة لاحقا.
error-typed = ما كتبته: انسخه من هنا
error-typed-part = النص { $n }

### ما يقال للبرامج

error-token = يلزم رمز دخول
remedy-token = أرسل أحد رموزك في الترويسة: Authorization: Bearer …. وإن كنت قد فعلت، فقد ألغي الرمز أو انتهت صلاحيته أو كتب خطأ؛ يمكنك إنشاء رمز آخر في /tokens.
error-out-of-scope = نطاق هذا الرمز لا يكفي
remedy-out-of-scope = يحق لك القيام بذلك؛ أنشئ في /tokens رمزا ذا نطاق أوسع.
error-misread = ما أرسل ليس على الشكل المطلوب
remedy-misread = قارنه بالوصف الوارد في /api/v1/openapi.json؛ لم يتغير شيء.
error-faults = هناك ما يحتاج إلى مراجعة
remedy-faults = لم يتغير شيء. صحح ما ذكر ثم أرسله من جديد.
error-reused = أجري تغيير آخر تحت هذا المفتاح
remedy-reused = لم يتغير شيء. اجعل لكل تغيير مفتاح Idempotency-Key خاصا به؛ ولا ترسل المفتاح نفسه إلا مع الكلمات نفسها.
error-not-json = المطلوب هنا هو JSON
remedy-not-json = لم يتغير شيء. أرسله مع الترويسة: Content-Type: application/json.
error-key = هذا ليس مفتاحا لتغيير
remedy-key = لم يتغير شيء. يتكون مفتاح Idempotency-Key من 1 إلى 255 محرفا قابلا للطباعة.

field-title = العنوان
field-language = اللغة
field-text = النص
field-number = الرقم
fault-language = هذه ليست إحدى اللغات الست.
