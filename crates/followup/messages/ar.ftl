followup-nav = المتابعة
followup-title = ما آلت إليه التوصيات
followup-lead = كل توصية، ومن وُجهت إليهم، وعدد من قدم منهم تقريرا.
followup-none = لم يُطلب شيء من أحد بعد: تُوجَّه التوصية عند اعتماد وثيقتها أو إحالتها.
followup-to-documents = الانتقال إلى الوثائق
followup-what = الموضوع
followup-of-whom = موجهة إلى
followup-reported = التقارير الواردة
followup-counts = { $reported } من { $asked }
followup-became = ما آلت إليه: عدد من قدموا تقارير { $reported } من { $asked }
followup-others = الحكومات الأخرى: عدد من قدم منها تقارير { $reported } من { $asked }
followup-asked-of = المطلوب من { $party }
followup-asked-none = لم يُطلب بعد شيء متاح للعموم.
followup-list = جدول
followup-none-waits = لقد قدمتم تقارير عن كل شيء. وأي تقرير لاحق يضاف إلى ما قلتموه.
followup-waits = { $n ->
    [zero] لا توجد توصيات تنتظر تقريركم.
    [one] توصية واحدة تنتظر تقريركم.
    [two] توصيتان تنتظران تقريركم.
    [few] { $n } توصيات تنتظر تقريركم.
    [many] { $n } توصية تنتظر تقريركم.
   *[other] { $n } توصية تنتظر تقريركم.
}
followup-say-of = تقديم تقرير عن { $number }
followup-asked-secretariat = المطلوب من الأمانة ولم يُقدَّم تقرير عنه بعد
followup-due = الموعد
followup-no-date = دون موعد
followup-state = الحالة
followup-overdue = متأخر
followup-legend = معنى الحالات
followup-table = البيانات نفسها في جدول
followup-party = الطرف
followup-group = المجموعة الإقليمية
followup-silent = لا يرى من لم يقدم تقريرا بشأن طلب طوعي إلا الأمانة والحكومة المعنية.
followup-answered = قدموا تقارير
followup-receipt = شكرا. رقم تقريركم هو { $number }.
followup-receipt-keep = احتفظوا بالإيصال: فهو يثبت ما ورد ومتى.
followup-nothing-yet = لم يُقدَّم تقرير عن ذلك بعد.
followup-say = بيان ما آلت إليه
followup-choose = اختيار
followup-send = إرسال التقرير
followup-public = ما ترسلونه متاح للعموم باسم حكومتكم ولا يُغيَّر بعد ذلك؛ ويضاف إليه أي تقرير لاحق.
followup-walk = من أين جاء وما آل إليه
field-status = ما آلت إليه
field-done = ما أُنجز
field-evidence = الإثبات
hint-done = بضع جمل بأي من اللغات الست.
hint-evidence = إن وُجد: عنوان يبدأ بـ https://‎ أو رمز وثيقة.
fault-status = يرجى اختيار واحدة.
fault-evidence = يرجى ذكر عنوان يبدأ بـ https://‎ أو رمز وثيقة.
