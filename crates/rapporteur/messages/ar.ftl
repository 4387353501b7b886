home-nav = الرئيسية
home-title = كل سؤال طرح، وكل كلمة وردت، وكل توصية تجري متابعتها
home-lead = ما يطلب من الأطراف، وما تقوله هي وغيرها، وما يبلغ عنه استنادا إلى ذلك، وما يؤول إليه: كل جملة على الخيط نفسه.

walk-title = من أين جاء، وما آل إليه
walk-here = هذا السجل
walk-alone = لا يرتبط به شيء بعد: لا يستند إلى شيء ولا يستند إليه شيء.
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
read-post = قراءتها في سياق المناقشة
read-document = قراءة الوثيقة
read-notification = قراءة الإخطار
read-ask = الانتقال إلى هذا الطلب
read-paragraph = قراءتها في الوثيقة
read-recommendation = قراءتها في الوثيقة

step-forum = سئل في المنتدى
step-session = في الجلسة
step-topic = ضمن الموضوع الفرعي
step-question = سؤال توجيهي
step-post = قيل
step-document = في الوثيقة
step-paragraph = أبلغ عنه
step-recommendation = أوصي به
step-notification = أحيل
step-ask = طلب من
step-progress = ما أنجز
step-hidden = غير متاح للعموم
