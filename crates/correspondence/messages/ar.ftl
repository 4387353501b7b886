meeting-list-title = الاجتماعات
meeting-list-lead = الاجتماعات التي تحدد بها المواعيد. عندما يحدد يوم الاجتماع يحدد به موعد ما يستحق عنده.
meeting-list-none = لا يوجد اجتماع معروف بعد.
meeting-name = الاجتماع
meeting-opens = الافتتاح
meeting-open = لم يحدد بعد
meeting-place = المكان
meeting-asks = ما يستحق عنده
meeting-form = تحديد يوم الاجتماع
meeting-set = تحديد
meeting-save = حفظ
notification-list-title = الإخطارات
notification-list-lead = ما أحالته الأمانة إلى الحكومات، مرقما بحسب السنة.
notification-list-none = لم يحل شيء بعد.
notification-list-cut = لا يرد هنا إلا آخر { $n }.
notification-number = الرقم
notification-what = الموضوع
notification-issued = صدر في
notification-to = إلى
notification-from = المصدر
notification-passed = ما أحيل
notification-read = قراءة الإخطار { $number }
notification-to-documents = الانتقال إلى الوثائق
notification-titled = إحالة التوصيات الواردة في { $document }
notification-mail-subject = الإخطار { $number }
transmittal-title = إحالة التوصيات
transmittal-lead = يطلب بالإخطار من كل حكومة، ويمكنها منذ ذلك الحين الإبلاغ عما آل إليه الأمر.
transmittal-none = لا شيء في هذه الوثيقة موجه إلى الحكومات.
transmittal-all-done = أحيل كل شيء.
transmittal-what = ما يحال
transmittal-whom = إلى من
transmittal-words = بأي عبارات
transmittal-show = عرض هذه الجهات
transmittal-list = جميع الجهات
transmittal-number = الرقم
transmittal-recommendation = التوصية
transmittal-due = الموعد
transmittal-due-meeting = بحلول { $meeting }
transmittal-state = الحالة
transmittal-done = أحيلت بالإخطار { $number }
transmittal-leave-out = استبعاد { $number }
transmittal-issue = إصدار الإخطار
transmittal-after = يأخذ الإخطار رقمه، وتتلقى كل حكومة طلباتها وكل مركز تنسيق رسالة. ولا يمكن سحبه.
transmittal-to-document = العودة إلى الوثيقة
transmittal-to-follow-up = الاطلاع على ما آلت إليه
transmittal-vacant-now = شاغر
transmittal-vacant-since = شاغر منذ { $date }
transmittal-waiting = بانتظار الإحالة
transmittal-waiting-why = يطلب من الحكومات عندما تحال إليها التوصيات.
field-instrument = الأطراف في
field-others = والحكومات الأخرى
field-notification_text = النص الافتتاحي
field-due = يرجى الرد بحلول
field-leave-out = ما يحال
field-body = الهيئة
field-ordinal = رقم الاجتماع
field-meeting_opens = يفتتح في
hint-body = كما تختصره الوثائق، مثل COP-MOP.
hint-ordinal = رقم: 7 للسابع.
hint-meeting-opens = يومه الأول، أو يترك فارغا إن لم يحدد.
hint-opening = يسبق التوصيات.
hint-due = يمكن تركه فارغا.
fault-instrument = لا يوجد صك كهذا.
fault-due = هذا اليوم مضى أو بعيد جدا.
fault-transmitted = سبق إحالة بعض ذلك إلى هذه الحكومات. استبعده.
fault-asks-nobody = هكذا لن يطلب شيء من أحد.
fault-body = يرجى ذكر مختصر الهيئة.
fault-ordinal = يرجى ذكر رقم ابتداء من 1.
notification-vacant = { $n ->
    [zero] لا مناصب شاغرة
    [one] منصب واحد شاغر
    [two] منصبان شاغران
    [few] { $n } مناصب شاغرة
    [many] { $n } منصبا شاغرا
   *[other] { $n } منصب شاغر
}
transmittal-waiting-count = { $n ->
    [zero] لا توصيات
    [one] توصية واحدة
    [two] توصيتان
    [few] { $n } توصيات
    [many] { $n } توصية
   *[other] { $n } توصية
}
transmittal-vacant = { $n ->
    [zero] لا مناصب شاغرة
    [one] منصب واحد شاغر
    [two] منصبان شاغران
    [few] { $n } مناصب شاغرة
    [many] { $n } منصبا شاغرا
   *[other] { $n } منصب شاغر
}
notification-sent = { $parties ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $parties } أطراف
    [many] { $parties } طرفا
   *[other] { $parties } طرف
} و{ $others ->
    [zero] لا حكومات أخرى
    [one] حكومة أخرى
    [two] حكومتان أخريان
    [few] { $others } حكومات أخرى
    [many] { $others } حكومة أخرى
   *[other] { $others } حكومة أخرى
}
transmittal-audience = { $instrument }, { $date }: { $parties ->
    [zero] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $parties } أطراف
    [many] { $parties } طرفا
   *[other] { $parties } طرف
} و{ $others ->
    [zero] لا حكومات أخرى
    [one] حكومة أخرى
    [two] حكومتان أخريان
    [few] { $others } حكومات أخرى
    [many] { $others } حكومة أخرى
   *[other] { $others } حكومة أخرى
}
notification-mail-asks-party = { $n ->
    [zero] لا توصيات موجهة إلى { $party }:
    [one] وجهت توصية واحدة إلى { $party }:
    [two] وجهت توصيتان إلى { $party }:
    [few] وجهت { $n } توصيات إلى { $party }:
    [many] وجهت { $n } توصية إلى { $party }:
   *[other] وجهت { $n } توصية إلى { $party }:
}
notification-mail-asks-other = { $n ->
    [zero] لا توصيات موجهة إلى { $party }:
    [one] وجهت توصية واحدة إلى { $party }:
    [two] وجهت توصيتان إلى { $party }:
    [few] وجهت { $n } توصيات إلى { $party }:
    [many] وجهت { $n } توصية إلى { $party }:
   *[other] وجهت { $n } توصية إلى { $party }:
}
notification-mail-text =
    السيدة/السيد { $name }،

    { $opening }

    { $asks }

    { $list }

    للإجابة: { $desk }
    الإخطار: { $page }

    { $treaty }
