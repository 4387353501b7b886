transmittal-title = إحالة التوصيات
transmittal-lead = يصدر على الفور إخطار يحمل رقما من أرقام هذه السنة. ومنذ ذلك الحين يوجَّه الطلب إلى كل حكومة تخاطبها إحدى التوصيات، وتُبلَّغ نقطة الاتصال فيها بالبريد الإلكتروني.
transmittal-none = لا توجد في هذه الوثيقة توصية موجهة إلى الأطراف أو الحكومات الأخرى؛ فليس هناك ما يُحال.
transmittal-to-document = العودة إلى الوثيقة
transmittal-all-done = أُحيلت جميع توصيات هذه الوثيقة الموجهة إلى الحكومات. يمكن الاطلاع على ما آلت إليه.
transmittal-to-follow-up = ما آلت إليه
transmittal-what = ما يُحال
transmittal-whom = إلى من
transmittal-show = عرض الجهات المرسل إليها
transmittal-audience = { $parties ->
    [0] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $parties } أطراف
    [many] { $parties } طرفا
   *[other] { $parties } طرف
} ({ $instrument }) في { $date }{ $others ->
    [zero] {""}
    [one] {" "}وحكومة أخرى واحدة
    [two] {" "}وحكومتان أخريان
    [few] {" "}و{ $others } حكومات أخرى
    [many] {" "}و{ $others } حكومة أخرى
   *[other] {" "}و{ $others } حكومة أخرى
}.
transmittal-vacant = { $n ->
    [zero] لا شاغر اليوم في منصب نقطة الاتصال:
    [one] في إحداها منصب نقطة الاتصال شاغر اليوم؛ ويرد اسمها في الإخطار ولا يصلها بريد إلكتروني:
    [two] في اثنتين منها منصب نقطة الاتصال شاغر اليوم؛ ويرد اسماهما في الإخطار ولا يصلهما بريد إلكتروني:
    [few] في { $n } منها منصب نقطة الاتصال شاغر اليوم؛ وترد أسماؤها في الإخطار ولا يصلها بريد إلكتروني:
    [many] في { $n } منها منصب نقطة الاتصال شاغر اليوم؛ وترد أسماؤها في الإخطار ولا يصلها بريد إلكتروني:
   *[other] في { $n } منها منصب نقطة الاتصال شاغر اليوم؛ وترد أسماؤها في الإخطار ولا يصلها بريد إلكتروني:
}
transmittal-vacant-since = شاغر منذ { $date }
transmittal-vacant-now = شاغر
transmittal-list = جميع الجهات المرسل إليها ومن يشغل المنصب
transmittal-words = الصياغة والموعد
transmittal-issue = إصدار الإخطار
transmittal-after = ما يصدر لا يُعدَّل بعد ذلك، ولا يُطلب الأمر نفسه من أحد مرتين.
transmittal-number = الرقم
transmittal-recommendation = التوصية
transmittal-due = الموعد
transmittal-state = الإحالة
transmittal-due-meeting = يستحق عند افتتاح { $meeting }
transmittal-done = أُحيلت بالإخطار { $number }
transmittal-leave-out = استثناء { $number }
transmittal-waiting = في انتظار الإحالة
transmittal-waiting-why = هذه التوصيات موجهة إلى حكومات لم يُطلب منها شيء بعد.
transmittal-waiting-count = { $n ->
    [zero] لا توصيات للإحالة
    [one] إحالة توصية واحدة
    [two] إحالة توصيتين
    [few] إحالة { $n } توصيات
    [many] إحالة { $n } توصية
   *[other] إحالة { $n } توصية
}
transmittal-waiting-others = { $n ->
    [zero] ليس منها ما يوجَّه إلى حكومات أخرى فقط
    [one] منها واحدة إلى حكومات أخرى فقط
    [two] منها اثنتان إلى حكومات أخرى فقط
    [few] منها { $n } إلى حكومات أخرى فقط
    [many] منها { $n } إلى حكومات أخرى فقط
   *[other] منها { $n } إلى حكومات أخرى فقط
}

notification-list-title = الإخطارات
notification-list-lead = ما طلبته الأمانة من الحكومات، حسب الرقم والسنة.
notification-list-none = لم يصدر أي إخطار بعد. يصدره موظف من الأمانة استنادا إلى وثيقة معتمدة.
notification-to-documents = إلى الوثائق
notification-number = الرقم
notification-what = الموضوع
notification-to = الجهات المرسل إليها
notification-issued = تاريخ الإصدار
notification-sent = { $parties ->
    [0] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $parties } أطراف
    [many] { $parties } طرفا
   *[other] { $parties } طرف
}{ $others ->
    [zero] {""}
    [one] {" "}وحكومة أخرى واحدة
    [two] {" "}وحكومتان أخريان
    [few] {" "}و{ $others } حكومات أخرى
    [many] {" "}و{ $others } حكومة أخرى
   *[other] {" "}و{ $others } حكومة أخرى
}
notification-vacant = { $n ->
    [zero] لا مناصب شاغرة
    [one] منصب شاغر واحد
    [two] منصبان شاغران
    [few] { $n } مناصب شاغرة
    [many] { $n } منصبا شاغرا
   *[other] { $n } منصب شاغر
}
notification-list-cut = تُعرض أحدث الإخطارات، وعددها { $n }.
notification-read = قراءة الإخطار { $number }
notification-passed = ما يحيله
notification-from = توصيات الوثيقة
notification-titled = إحالة توصيات { $document }
notification-mail-subject = الإخطار { $number }
notification-mail-asks-party = { $n ->
    [zero] لا يُطلب شيء من { $party } بصفة طرف:
    [one] يُطلب من { $party } بصفة طرف أمر واحد:
    [two] يُطلب من { $party } بصفة طرف أمران:
    [few] يُطلب من { $party } بصفة طرف { $n } أمور:
    [many] يُطلب من { $party } بصفة طرف { $n } أمرا:
   *[other] يُطلب من { $party } بصفة طرف { $n } أمر:
}
notification-mail-asks-other = { $n ->
    [zero] لا يُطلب شيء من حكومة { $party }:
    [one] يُطلب من حكومة { $party } أمر واحد:
    [two] يُطلب من حكومة { $party } أمران:
    [few] يُطلب من حكومة { $party } { $n } أمور:
    [many] يُطلب من حكومة { $party } { $n } أمرا:
   *[other] يُطلب من حكومة { $party } { $n } أمر:
}
notification-mail-due = الأجل: { $date }
notification-mail-text =
    تحية طيبة إلى { $name }،

    { $opening }

    { $asks }

    { $list }

    الوثيقة: { $document }

    يرجى أن تبينوا على مكتبكم ما آل إليه كل منها متى كان هناك ما يقال، بأي من اللغات الست:

    { $desk }

    الإخطار:

    { $page }

    الأمانة، { $treaty }

meeting-list-title = الاجتماعات
meeting-list-lead = تستحق بعض التوصيات بحلول اجتماع ما. ومتى حُدد تاريخ الاجتماع حُدد موعدها.
meeting-list-none = لا يُعرف أي اجتماع بعد. يضاف الاجتماع متى ذكرته توصية محالة، أو يضيفه موظف من الأمانة.
meeting-name = الاجتماع
meeting-opens = الافتتاح
meeting-place = المكان
meeting-asks = طلبات تستحق بحلوله
meeting-set = تحديد التاريخ
meeting-open = لم يُحدد التاريخ بعد
meeting-form = تحديد تاريخ اجتماع
meeting-save = تحديد

field-notification_text = النص الافتتاحي
field-instrument = جميع الأطراف (الصك)
field-others = والحكومات الأخرى أيضا، حيثما خاطبتها توصية
field-leave_out = ما يحال
field-due = تُطلب الردود حتى
field-meeting_body = الهيئة
field-meeting_ordinal = رقم الاجتماع
field-meeting_opens = يفتتح في
field-meeting_place = المكان

hint-opening = ما يقوله الأمين التنفيذي قبل التوصيات؛ والجملة الأولى تبين المطلوب.
hint-due = للتوصيات التي لا يذكر نصها موعدا. يُترك فارغا إن لم يكن هناك موعد.
hint-body = رمزها بحروف لاتينية كبيرة كما يرد في الوثائق: COP-MOP
hint-ordinal = 7 للاجتماع السابع
hint-meeting-opens = ما يستحق بحلول الاجتماع يستحق في هذا اليوم.

fault-instrument = يرجى اختيار صك من القائمة.
fault-transmitted = سبق أن أُحيلت إحدى هذه التوصيات إلى إحدى هذه الحكومات. يرجى النظر في القائمة: ما أُحيل مبين فيها.
fault-asks-nobody = لن يُطلب بهذا شيء من أحد: لم يبق شيء مشمول، أو ما بقي لا يخاطب أحدا هنا.
fault-due = يرجى كتابة يوم من اليوم فصاعدا وفي غضون عشرين سنة.
fault-body = يرجى كتابة رمز الهيئة بحروف لاتينية كبيرة، مثل COP-MOP.
fault-ordinal = يرجى كتابة عدد من 1 إلى 99.
fault-meeting-stale = حدد شخص آخر في هذه الأثناء تاريخ هذا الاجتماع أو مكانه: يرد ذلك في القائمة أعلاه. أما ما كتبتموه فوارد أدناه؛ احفظوه مرة أخرى إذا كان ينبغي أن يبقى.
