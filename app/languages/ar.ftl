## How numbers are written; copy the form { "," } with quotation marks and braces where blanks stand

number-group = { "," }
number-decimal = { "." }
number-group-from = 4
number-group-size = 3
number-percent = { $value }{ "\u200F" }%
number-less-than = أقل من { $value }
number-more-than = أكثر من { $value }

## Time

time-seconds = { $value } ث
time-minutes = { $value } د
time-minutes-seconds = { $minutes } د { $seconds } ث
time-hours-minutes = { $hours } س { $minutes } د
time-moment = { $day } { $month } { $year }، { $clock }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## Counts

n-items = { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}
n-answers = { $n ->
    [zero] { $n } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}
n-records = { $n ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}
n-people = { $n ->
    [zero] { $n } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
n-labels = { $n ->
    [zero] { $n } تصنيف
    [one] تصنيف واحد
    [two] تصنيفان
    [few] { $n } تصنيفات
    [many] { $n } تصنيفًا
   *[other] { $n } تصنيف
}
n-answer-pairs = { $n ->
    [zero] { $n } زوج إجابات
    [one] زوج إجابات واحد
    [two] زوجا إجابات
    [few] { $n } أزواج إجابات
    [many] { $n } زوج إجابات
   *[other] { $n } زوج إجابات
}
n-texts = { $n ->
    [zero] { $n } نص
    [one] نص واحد
    [two] نصان
    [few] { $n } نصوص
    [many] { $n } نصًا
   *[other] { $n } نص
}
n-comments = { $n ->
    [zero] { $n } تعليق
    [one] تعليق واحد
    [two] تعليقان
    [few] { $n } تعليقات
    [many] { $n } تعليقًا
   *[other] { $n } تعليق
}
n-votes = { $n ->
    [zero] { $n } صوت
    [one] صوت واحد
    [two] صوتان
    [few] { $n } أصوات
    [many] { $n } صوتًا
   *[other] { $n } صوت
}

## Words on buttons and in tables

close = إغلاق
cancel = إلغاء
yes = نعم
try-again = إعادة المحاولة
skipped = تم التخطي
copy = نسخ
copied = تم النسخ

## Who one is in a project

role-labeler = مصنّف
role-expert = خبير
role-owner = مالك

## Where one's labels are: each is saved in this browser first and then sent to the project's store, its "bucket"

saves-none = لا تصنيفات بعد
saves-all = { $n ->
    [zero] لا تصنيفات في حاوية المشروع
    [one] تصنيفك في حاوية المشروع
    [two] كلا التصنيفين في حاوية المشروع
    [few] كل التصنيفات ({ $n }) في حاوية المشروع
    [many] كل التصنيفات ({ $n }) في حاوية المشروع
   *[other] كل التصنيفات ({ $n }) في حاوية المشروع
}
saves-saving = { $n } قيد الحفظ
saves-here = { $n } على هذا الجهاز
saves-sent = { $n } في الطريق
saves-synced = { $n } في الحاوية
saves-short-all = الكل في الحاوية
saves-short-sent = { $n } في الطريق
saves-short-here = { $n } هنا فقط
saves-one-saving = قيد الحفظ
saves-one-here = على هذا الجهاز
saves-one-sent = في الطريق
saves-one-synced = في الحاوية

## The language of the page

language-choose = اللغة
language-missing = تعذّر جلب كلمات هذه اللغة: { $error }. تبقى الصفحة كما كانت؛ يُرجى المحاولة مجددًا عند الاتصال بالإنترنت

### The frame around every page, joining, notices

## Names of the pages, as they stand in the navigation

frame-page-label = التصنيف
frame-page-review = المراجعة
frame-page-overview = نظرة عامة
frame-page-agreement = الاتفاق
frame-page-status = الحالة
frame-page-alike = المتشابهات
frame-page-instructions = التعليمات
frame-page-rounds = الجولات
frame-page-desk = مهامك
frame-page-reports = التقارير
frame-page-records = السجلات

## Frame around every page

frame-pages = الصفحات
frame-nav-disagreements = { $n ->
    [zero] خلاف في الانتظار
    [one] خلاف في الانتظار
    [two] خلافان في الانتظار
    [few] خلافات في الانتظار
    [many] خلافًا في الانتظار
   *[other] خلاف في الانتظار
}
frame-nav-needs = { $n ->
    [zero] أمر ينتظرك
    [one] أمر ينتظرك
    [two] أمران ينتظرانك
    [few] أمور تنتظرك
    [many] أمرًا ينتظرك
   *[other] أمر ينتظرك
}
frame-leader = الانتقال إلى: l التصنيف، r المراجعة، o نظرة عامة، a الاتفاق، s الحالة، i التعليمات، c الجولات، n مهامك
frame-leader-alike = الانتقال إلى: l التصنيف، r المراجعة، o نظرة عامة، a الاتفاق، s الحالة، i التعليمات، c الجولات، n مهامك، e المتشابهات
frame-offline = بلا اتصال
frame-offline-about = تُحفظ التصنيفات على هذا الجهاز وتُرسل لاحقًا
frame-update = تحديث
frame-update-about = إصدار أحدث من هذه الصفحة جاهز؛ لا يضيع شيء عند تشغيله
frame-keys = المفاتيح
frame-keys-about = المفاتيح (?)

## Before a project is open

frame-opening = جارٍ فتح المشروع…
frame-page-coming = جارٍ تحميل هذه الصفحة…
frame-page-missing = تعذّر تحميل هذه الصفحة
frame-page-missing-about = يستمر التصنيف من دونها. يُرجى المحاولة مجددًا عند توفر الاتصال؛ وإن لم يُفد ذلك فيُرجى إعادة تحميل الصفحة، فقد يكون هناك إصدار أحدث.

## Joining a project

frame-join-own-texts = هل لديك نصوص للتصنيف؟
frame-join-new-project = مشروع جديد
frame-join-known = المشاريع على هذا الجهاز
frame-join-invited = وصلتك دعوة
frame-join-as-labeler = دورك في المشروع مصنّف: قراءة النصوص واختيار تصنيف لكل منها
frame-join-as-expert = دورك في المشروع خبير: حسم ما يختلف فيه المصنّفون
frame-join-as-owner = دورك في المشروع: المالك
frame-join-as = دورك في المشروع: { $role }
frame-join-fetching = جارٍ جلب المشروع…
frame-join-asked = السؤال المطروح
frame-join-task = { $n ->
    [zero] { $n } نص للتصنيف؛ المتاح للاختيار: { $labels }
    [one] نص واحد للتصنيف؛ المتاح للاختيار: { $labels }
    [two] نصان للتصنيف؛ المتاح للاختيار: { $labels }
    [few] { $n } نصوص للتصنيف؛ المتاح للاختيار: { $labels }
    [many] { $n } نصًا للتصنيف؛ المتاح للاختيار: { $labels }
   *[other] { $n } نص للتصنيف؛ المتاح للاختيار: { $labels }
}
frame-join-open = يرى الآخرون في المشروع هذا الاسم. يُخزَّن اسمك وإجاباتك في حاوية المالك، ويحتفظ هذا الجهاز بنسخة منها.
frame-join-closed = يرى الخبراء والمالك هذا الاسم وإجاباتك، ولا يستطيع المصنّفون الآخرون قراءة أي منهما. تُخزَّن مختومة في حاوية المالك، ويحتفظ هذا الجهاز بنسخة منها.
frame-join-name = اسمك
frame-join-do = انضمام
frame-join-title = تصنيف النصوص معًا
frame-join-paste = يُرجى فتح الرابط الذي أرسله مالك المشروع، أو لصقه هنا
frame-join-link = رابط الدعوة
frame-join-file = أو الملف الذي فيه الرابط: باختياره أو إفلاته هنا
frame-join-secret = يحمل الرابط مفتاح المشروع: لا يُعطى إلا لمن يُراد انضمامه.
frame-join-continue = متابعة

## Pieces that several pages share

frame-link = الرابط
frame-link-code = الرابط على شكل رمز QR
frame-figure-undefined = غير معرَّف
frame-delete = حذف
frame-keep = إبقاء
frame-find = البحث عن تصنيف
frame-find-found = عُثر على { $n }
frame-find-nothing = لا تصنيف مطابق
frame-confirm = طلب Enter بعد الرقم بدل الإجابة فورًا

## How far a record is

frame-standing-new = جديد
frame-standing-begun = تنقصه إجابات
frame-standing-differs = مختلف فيه
frame-standing-agreed = متفق عليه
frame-standing-settled = محسوم
frame-standing-dropped = مستبعد

### Keys and dialogs

## Names of keys on a keyboard

keys-key-enter = Enter
keys-key-esc = Esc
keys-key-delete = Delete
keys-key-shift = Shift
keys-key-ctrl = Ctrl
keys-key-alt = Alt
keys-key-arrows = الأسهم
keys-key-arrows-after = مع الأسهم
keys-then = { $first } ثم { $second }

## List of keys: headings

keys-title = المفاتيح
keys-group-label = التصنيف
keys-group-form = التصنيف، مع عدة أسئلة أو علامات
keys-group-boxes = الصور والمربعات
keys-group-review = المراجعة
keys-group-alike = المتشابهات، عند تفعيل الاقتراحات
keys-group-records = السجلات
keys-group-reports = التقارير
keys-group-everywhere = في كل الصفحات

## List of keys: labeling. Each line says what a key does

keys-choose = اختيار تصنيف
keys-find = البحث عن تصنيف حين تكثر التصنيفات
keys-confirm = التأكيد حين يُطلب، أو قبول اقتراح
keys-skip = تخطي
keys-skip-reason = تخطي مع ذكر السبب
keys-flag-note = إبلاغ مع ملاحظة
keys-undo = التراجع عن آخر إجابة
keys-redo = إعادة
keys-instructions = التعليمات
keys-history = إجاباتك الأخيرة
keys-why = لماذا هذا العنصر

## List of keys: several questions or marks

keys-question = السؤال التالي أو السابق
keys-submit = المتابعة ثم التسليم
keys-leave-field = مغادرة الحقل
keys-word = تحديد كلمة من النص
keys-stretch = توسيع التحديد، أو نقل نهاية العلامة المحددة
keys-stretch-character = توسيعه بحرف واحد
keys-mark-start = نقل بداية العلامة المحددة
keys-mark-step = تحديد العلامة التالية أو السابقة
keys-mark-remove = إزالة العلامة، أو آخر موضع في الترتيب

## List of keys: images and boxes

keys-zoom = تقريب، إبعاد
keys-box-move = تحريك المربع المحدد أو الجزء المعروض
keys-box-size = تحريك الحافتين اليمنى والسفلى للمربع
keys-box-choose = رسم مربع، أو تسمية المربع المحدد
keys-box-step = تحديد المربع التالي أو السابق
keys-box-leave = إلغاء تحديد المربع
keys-box-remove = إزالة المربع
keys-whole = الصورة كاملة
keys-brighter = تفتيح أو تعتيم
keys-uncover = إظهار عنصر محجوب

## List of keys: review

keys-settle = الحسم بتصنيف
keys-next-disagreement = الخلاف التالي
keys-previous-disagreement = الخلاف السابق
keys-settle-several = وضع علامة «صحيح أيضًا»؛ ويحسم Enter بما وُضعت عليه العلامة
keys-cause = نوع الخطأ: سهو، غير واضح، ملتبس، تصنيفات خاطئة، معطوب
keys-reason = ذكر السبب
keys-comment = كتابة تعليق
keys-names = إظهار الأسماء أو إخفاؤها
keys-settle-alike = حسم المتشابهات دفعة واحدة
keys-example = جعله مثالًا في التعليمات
keys-talk = فتح نقاش أو إغلاقه
keys-withdraw = سحب آخر حسم

## List of keys: look-alikes

keys-alike-go = الانتقال إلى هناك
keys-alike-move = التنقل
keys-alike-odd = ليس هذا
keys-alike-confirm = تأكيد الباقي
keys-alike-undo = سحب آخر دفعة

## List of keys: records, reports, everywhere

keys-walk = التنقل
keys-pick = اختيار
keys-pick-several = اختيار عدة سجلات
keys-pick-all = اختيار كل ما عُثر عليه
keys-take-back = التراجع عن آخر إجراء
keys-open = فتح
keys-report-make = إعداد تقرير
keys-report-back = العودة إلى القائمة
keys-go-page = تغيير الصفحة
keys-list = هذه القائمة

## Own keys: what can have another key

keys-own-label = التصنيف { $n }
keys-own-flag = إبلاغ
keys-own-history = الإجابات الأخيرة
keys-own-question = السؤال التالي
keys-own-next-mark = العلامة التالية أو المربع التالي
keys-own-previous-mark = العلامة السابقة أو المربع السابق

## Own keys: changing them

keys-own-title = تغيير مفاتيح صفحة التصنيف
keys-own-about = لتغيير مفتاح، يُرجى الضغط على زره ثم على المفتاح المطلوب بدلًا منه، على أي لوحة مفاتيح. ويتذكّر هذا المتصفح ذلك.
keys-own-usual = العودة إلى المفاتيح المعتادة
keys-own-usual-done = كل المفاتيح في أماكنها المعتادة
keys-own-change = { $action }: { $key }. تغيير
keys-own-awaits = يُرجى الضغط على المفتاح الجديد، أو Escape
keys-own-press = بانتظار مفتاح…
keys-own-exchange = تبديل المفتاحين
keys-own-exchanged = تبادل «{ $one }» و«{ $other }» مفتاحيهما
keys-own-done = صار «{ $key }» مفتاح «{ $action }»

## Own keys: why a key cannot be taken

keys-fault-taken = «{ $key }» هو مفتاح «{ $action }»
keys-fault-go = «{ $key }» يبدأ تغيير الصفحة؛ يُرجى اختيار مفتاح آخر
keys-fault-list = «{ $key }» يفتح قائمة المفاتيح؛ يُرجى اختيار مفتاح آخر
keys-fault-find = «{ $key }» يبحث عن تصنيف؛ يُرجى اختيار مفتاح آخر
keys-fault-closer = «{ $key }» يقرّب الصورة؛ يُرجى اختيار مفتاح آخر
keys-fault-wider = «{ $key }» يُبعد الصورة؛ يُرجى اختيار مفتاح آخر
keys-fault-mark = «{ $key }» ينقل بداية علامة؛ يُرجى اختيار مفتاح آخر
keys-fault-press = «{ $key }» يضغط الزر الذي عليه التركيز؛ يُرجى اختيار مفتاح آخر
keys-fault-no-sign = يُرجى اختيار حرف أو رقم أو رمز

## Dialogs about the item on screen

keys-flag-title = الإبلاغ عن هذا العنصر
keys-flag-question = ما المشكلة فيه؟
keys-flag-about = يبقى على الشاشة، ولا يزال بإمكانك الإجابة عنه أو تخطيه. يرى الخبراء والمالك ملاحظتك.
keys-flag-do = إبلاغ
keys-skip-title = تخطي هذا العنصر
keys-skip-question = لماذا لا تمكن الإجابة عنه؟
keys-skip-about = يبقى بلا إجابة ويظهر العنصر التالي. يمكن ترك السبب فارغًا.
keys-skip-do = تخطي

### The label page

## Label page

label-which-fits = ما التصنيف المناسب؟
label-n-questions = { $n ->
    [zero] { $n } سؤال
    [one] سؤال واحد
    [two] سؤالان
    [few] { $n } أسئلة
    [many] { $n } سؤالًا
   *[other] { $n } سؤال
}
label-instructions = التعليمات
label-history = إجاباتك
label-look-alikes = المتشابهات
label-item-to-label = العنصر المطلوب تصنيفه
label-item = العنصر
label-labels = التصنيفات
label-you-flagged = بلاغك عن هذا العنصر:
label-accept = قبول الاقتراح
label-confirm = تأكيد
label-go-on = متابعة
label-submit = تسليم

## Label page: buttons below the item

label-this-item = هذا العنصر
label-undo = تراجع
label-redo = إعادة
label-skip = تخطي
label-skip-why = تخطي مع السبب…
label-flag = إبلاغ…

## Label page: new instructions

label-new-instructions = تعليمات جديدة
label-instructions-changed = تغيّرت التعليمات
label-change-versions = كانت آخر إجابة لك وفق الإصدار { $from }؛ والآن صدر الإصدار { $to }.
label-change-of-wording = تغيّرت الصياغة، أما المطلوب فلم يتغيّر.
label-change-of-meaning = تغيّر معنى { $labels }.
label-n-again = { $n ->
    [zero] لا إجابات لك تُعرض مجددًا.
    [one] تُعرض إجابة واحدة لك مجددًا: المطلوب الإجابة الصحيحة الآن.
    [two] تُعرض إجابتان لك مجددًا: المطلوب الإجابة الصحيحة الآن.
    [few] تُعرض { $n } إجابات لك مجددًا: المطلوب الإجابة الصحيحة الآن.
    [many] تُعرض { $n } إجابة لك مجددًا: المطلوب الإجابة الصحيحة الآن.
   *[other] تُعرض { $n } إجابة لك مجددًا: المطلوب الإجابة الصحيحة الآن.
}
label-change-read = قرأتها، متابعة
label-whole-text = النص الكامل
label-quoted = «{ $name }»

## Label page: nothing to label

label-fetching = جارٍ جلب العناصر…
label-nothing-waits = لا شيء ينتظرك
label-you-answered = { $n ->
    [zero] لم تُجب عن أي عنصر بعد. يظهر العمل الجديد هنا من تلقاء نفسه.
    [one] أجبت عن عنصر واحد. يظهر العمل الجديد هنا من تلقاء نفسه.
    [two] أجبت عن عنصرين. يظهر العمل الجديد هنا من تلقاء نفسه.
    [few] أجبت عن { $n } عناصر. يظهر العمل الجديد هنا من تلقاء نفسه.
    [many] أجبت عن { $n } عنصرًا. يظهر العمل الجديد هنا من تلقاء نفسه.
   *[other] أجبت عن { $n } عنصر. يظهر العمل الجديد هنا من تلقاء نفسه.
}
label-see-overview = عرض النظرة العامة
label-undo-last = التراجع عن آخر إجابة
label-no-connection = لا اتصال، ولا عناصر على هذا الجهاز بعد
label-connect = متى وصلت العناصر إلى هنا أمكن التصنيف بلا اتصال. يُرجى الاتصال بالإنترنت ثم المحاولة مجددًا.

## Label page: recent answers

label-recent-answers = إجاباتك الأخيرة
label-no-recent-answers = تظهر إجاباتك هنا، الأحدث أولًا.
label-change-answer-to = تغيير الإجابة عن: { $text }
label-change = تغيير
label-settled-as = حسمه خبير بالتصنيف

## Label page: instructions

label-no-instructions = لم يكتب المالك تعليمات بعد.
label-version = الإصدار { $version }

## Label page: practice items, whose right answer is told afterwards

label-practice-mark = تدريب { $n_place } من { $n }. تُعرض عليك الإجابة الصحيحة بعد إجابتك، وإجابتك لا تُحتسب.
label-item-to-practise = عنصر التدريب
label-right = صحيح.
label-not-quite = ليس تمامًا.
label-right-so-far = { $n_right } من { $n } صحيحة حتى الآن
label-either = { $one } أو { $other }
label-it-is = الصحيح { $labels }.
label-you-said = إجابتك «{ $given }»؛ والصحيح { $labels }.

## Label page: progress

label-progress = التقدّم
label-progress-bar = العناصر المكتملة من الكل
label-n-by-you = أجبت عن { $n }
label-n-complete = اكتمل { $n_complete } من { $n_items }
label-pace-meaning = الإجابات في ساعة من الوقت الفعلي في هذه الجلسة
label-n-an-hour = نحو { $n } في الساعة
label-without-break = { $n ->
    [zero] { $n } دقيقة بلا استراحة: استراحة قصيرة تفيد
    [one] دقيقة واحدة بلا استراحة: استراحة قصيرة تفيد
    [two] دقيقتان بلا استراحة: استراحة قصيرة تفيد
    [few] { $n } دقائق بلا استراحة: استراحة قصيرة تفيد
    [many] { $n } دقيقة بلا استراحة: استراحة قصيرة تفيد
   *[other] { $n } دقيقة بلا استراحة: استراحة قصيرة تفيد
}
label-round-left = الجولة { $number }: بقي { $n_left } من { $n_items }

## Label page: why an item is asked now

label-why-revisited = عُدت إلى هذا العنصر
label-why-random = مسحوب عشوائيًا: تُقاس الدقة على هذه العناصر
label-why-second-opinion = يُسأل عنه مرتين عمدًا: أجاب عنه شخص آخر
label-why-two-differ = أجاب شخصان إجابتين مختلفتين
label-why-some-differ = اختلفت إجابات المشاركين
label-why-rare = قد يكون له تصنيف نادر حتى الآن
label-why-shuffled = بترتيب عشوائي، لأن النموذج لم يرتّب العناصر بعد
label-why-reask = تغيّرت التعليمات منذ إجابتك عنه
label-why-round = يجيب عنه عدة أشخاص معًا لمعرفة مدى اتفاقهم
label-why-talk = هناك نقاش حوله
label-why-odd = اعتبرته مختلفًا بين المتشابهات
label-why-typical = يشبه عناصر كثيرة أخرى، فهو أنفع ما يتعلم منه النموذج في البداية
label-why-novel = لا يشبه شيئًا صُنّف حتى الآن
label-why-uncertain = يُسأل عنه لأن النموذج لا يميّز هنا بين تصنيفين
label-why-sure = النموذج واثق هنا إلى حد ما، لكن الإجابة عنه تعلّمه أكثر من غيرها
label-why-resembling = { $reason }؛ ويشبهه نحو { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}

## Label page: the parts of that reason, a name and a value each

label-rank = الرتبة
label-rank-of = { $n_rank } من { $n_ranked }
label-score = الدرجة
label-uncertainty = عدم اليقين
label-uncertainty-value = { $value } (1 تعني أن أرجح تصنيفين متعادلان)
label-density = الكثافة
label-density-value = { $value } (1 تعني أن عناصر كثيرة تشبه هذا)
label-novelty = الجِدّة
label-novelty-value = { $value } (1 تعني أنه لم يُصنَّف شيء يشبهه)
label-resembles = يشبه
label-resembles-n = نحو { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}
label-rarity = الندرة
label-rarity-value = { $share }% من التصنيفات حتى الآن
label-answer-value = قيمة إجابة أخرى
label-answer-value-of = { $value } (1 تعني أنه لم يُحسم شيء بعد)
label-model = النموذج

## Label page: who filled a label or an answer in beforehand; shown by itself and within “Filled in for you”

label-by-some-model = بتوقّع من نموذج
label-by-model = بتوقّع من «{ $model }»
label-by-the-scorer = باقتراح من النموذج

## Several questions about an item

label-filled-in = مُعبّأ مسبقًا: { $by }. يُرجى التحقق منه وتغيير ما فيه من خطأ.
label-optional = (اختياري)
label-n-chars = { $n ->
    [zero] حتى { $n } حرف
    [one] حتى حرف واحد
    [two] حتى حرفين
    [few] حتى { $n } أحرف
    [many] حتى { $n } حرفًا
   *[other] حتى { $n } حرف
}
label-hint-order = اختيارها من الأول إلى الأخير
label-hint-boxes = رسم مربع ثم اختيار ما يُظهره
label-hint-spans = تحديد جزء من النص ثم اختيار تصنيفه
label-any-number = أي عدد، أو لا شيء
label-up-to-or-none = حتى { $n }، أو لا شيء
label-one-or-more = واحد أو أكثر
label-at-least = { $n } على الأقل
label-exactly = { $n } بالضبط
label-from-to = من { $n_min } إلى { $n_max }
label-number-between = من { $min } إلى { $max }{ $unit }
label-number-from = { $min }{ $unit } فأكثر
label-number-up-to = { $max }{ $unit } فأقل
label-number-any = عدد{ $unit }
label-number-steps = بخطوات من { $step }
label-fault = «{ $question }» { $what }
label-fault-no-number = يلزمه عدد؛ و«{ $typed }» ليس عددًا
label-fault-no-answer = بلا إجابة بعد

## Marking text, drawing boxes

label-marks = العلامات
label-no-marks = لا علامات بعد
label-n-marks = { $n ->
    [zero] { $n } علامة
    [one] علامة واحدة
    [two] علامتان
    [few] { $n } علامات
    [many] { $n } علامة
   *[other] { $n } علامة
}
label-boxes = المربعات
label-no-boxes = لا مربعات بعد
label-n-boxes = { $n ->
    [zero] { $n } مربع
    [one] مربع واحد
    [two] مربعان
    [few] { $n } مربعات
    [many] { $n } مربعًا
   *[other] { $n } مربع
}
label-box-place = { $width } × { $height } عند { $x }، { $y }
label-listed = في القائمة من { $n_first } إلى { $n_last }
label-remove-mark = إزالة { $label }: { $what }

## Putting labels into an order; all are read out

label-order-no-place = { $label }، بلا موضع بعد
label-order-place = { $label }، الموضع { $n_place }
label-move-up = نقل { $label } إلى أعلى
label-move-down = نقل { $label } إلى أسفل

## Images and items in several parts

label-covered = قد يكون هذا العنصر مزعجًا. يبقى محجوبًا إلى أن يُطلب إظهاره، ويمكنك أيضًا تخطيه.
label-show-it = إظهاره
label-image-to-label = الصورة المطلوب تصنيفها
label-image-loading = جارٍ تحميل الصورة…
label-image-broken = تعذّر عرض الصورة: { $why }.
label-image-changed = ليست الصورة التي اختارها المالك: تغيّرت بياناتها
label-image-too-large = حجمها { $n } م.ب؛ ولا تُعرض إلا صور لا تزيد على { $n_most } م.ب
label-image-no-image = ليست صورة PNG أو JPEG أو GIF أو WebP أو AVIF أو BMP
label-image-not-decoded = لا يستطيع هذا المتصفح قراءتها
label-image-broken-remedy = يُرجى المحاولة مجددًا، أو تخطي العنصر مع ذكر أن صورته معطوبة.
label-picture-wider = إبعاد
label-picture-closer = تقريب
label-picture-whole = كاملة
label-picture-light = الإضاءة
label-picture-zoom = { $percent }%
label-picture-lit = الإضاءة { $percent }%

## Look-alikes: several items to which the model gives the same label, confirmed at once

label-all-of-them = الكل «{ $label }»؟
label-items-that-get-it = العناصر التي تأخذ التصنيف
label-not-this = ليس هذا
label-none-of-them = لا شيء منها
label-confirm-n = تأكيد { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}
label-one-by-one = التصنيف واحدًا واحدًا
label-grid-keys = مفاتيح الأسهم للتنقل، وX لوضع علامة، وEnter للتأكيد.
label-grid-not-on = لم يفعّل مالك هذا المشروع الاقتراحات، فلا شيء هنا للتأكيد.
label-grid-nothing = لا يوجد بعد عنصر يثق النموذج بتصنيفه ثقة كافية. بعد تصنيف عناصر أخرى واحدًا واحدًا تظهر المتشابهات هنا من تلقاء نفسها.
label-grid-words = باقتراح من النموذج، وثقته بكل منها لا تقل عن { $percent }%. يُرجى وضع علامة على ما أخطأ فيه؛ فيعود إلى قائمة الانتظار.

## At the top of every page

label-alert-not-on-disk = إجاباتك الأخيرة ليست محفوظة على القرص: { $why }
label-alert-kept-here = التصنيفات محفوظة على هذا الجهاز: { $why }

## Why a figure of agreement between people is not defined

label-undefined-no-answers = لا إجابات بعد
label-undefined-one-labeler = كل الإجابات من شخص واحد؛ والاتفاق يحتاج إلى شخصين
label-undefined-no-overlap = لم يصنّف شخصان أي عنصر مشترك بعد
label-undefined-no-variation = كل الإجابات المشتركة من التصنيف نفسه، فلا يمكن تمييز الاتفاق من المصادفة
label-undefined-unused = لا إجابة مشتركة بهذا التصنيف
label-undefined-not-two = كابا كوهين تقارن بين شخصين؛ وعدد الأشخاص هنا { $n }
label-undefined-not-numeric = يحتاج المستوى { $level } إلى أعداد، والتصنيف { $label } ليس عددًا
label-undefined-negative = يحتاج مستوى النسبة (ratio) إلى تصنيفات من 0 فأكثر، وأحدها { $label }
label-undefined-too-many = يقارن مستوى النسبة (ratio) كل تصنيفين معًا، وعدد التصنيفات المختلفة { $n } كبير جدًا؛ يُرجى استخدام interval
label-undefined-not-finite = التصنيفات أكبر من أن يُحسب بها هذا المقياس

### What the page says of itself: opening, saving, errors

## Opening a project

page-file-without-link = لا رابط في هذا الملف؛ يُرجى اختيار الملف الذي أرسله المالك
page-project-unknown = لم يعد هذا الجهاز يعرف ذلك المشروع؛ يُرجى استخدام رابطه
page-no-storage = لا يستطيع هذا الجهاز حفظ التصنيفات
page-no-signing = لا يستطيع هذا المتصفح توقيع التصنيفات
page-somebody-else = هذا الجهاز مشارك أصلًا باسم شخص آخر
page-somebody-else-remedy = لا ينتقل دفتر شخص إلى شخص آخر. يُرجى فتح الرابط على جهاز آخر، أو في ملف تعريف آخر للمتصفح.
page-not-opened = تعذّر فتح هذا المشروع
page-not-utf8 = المشروع ليس بترميز UTF-8
page-no-such-project = لا يوجد مشروع كهذا في المخزن؛ يُرجى سؤال المالك هل نُقل
page-project-changed = غيّر المالك هذا المشروع؛ يُرجى إعادة تحميل الصفحة للحصول على الإصدار الجديد
page-data-changed = تغيّر جزء من البيانات أو انقطع في الطريق؛ ويُجلب مجددًا

## Status page: the link's key and this device's storage, a name and a value each

page-link-key = مفتاح الرابط إلى المخزن
page-key-ended = انتهت مدته؛ يُرجى طلب تجديد رابطك من المالك
page-key-ends-soon = تنتهي مدته خلال ساعة؛ يُرجى طلب تجديد رابطك من المالك
page-key-holds = { $n ->
    [zero] صالح لأقل من ساعة
    [one] صالح لساعة أخرى
    [two] صالح لساعتين أخريين
    [few] صالح لـ { $n } ساعات أخرى
    [many] صالح لـ { $n } ساعة أخرى
   *[other] صالح لـ { $n } ساعة أخرى
}
page-storage = التخزين
page-storage-kept = يحتفظ به المتصفح إلى أن يُحذف يدويًا
page-storage-may-go = قد يمسحه المتصفح عند امتلاء القرص؛ يُرجى إجراء المزامنة أو حفظ نسخة احتياطية قبل الإغلاق
page-storage-unknown = لا يُفصح المتصفح عن ذلك
page-space-used = المساحة المستخدمة
page-space-used-of = { $used } من { "\u200E" }{ $all } MiB
page-store-remedy = لمالك المخزن

## What was saved on this device and is gone

page-loss = { $n ->
    [zero] { $n } سجل لك في «{ $project }»، ظهر سابقًا أنه محفوظ، لم يعد على هذا الجهاز: مُسح تخزين المتصفح أو تلف.
    [one] سجل واحد لك في «{ $project }»، ظهر سابقًا أنه محفوظ، لم يعد على هذا الجهاز: مُسح تخزين المتصفح أو تلف.
    [two] سجلان لك في «{ $project }»، ظهر سابقًا أنهما محفوظان، لم يعودا على هذا الجهاز: مُسح تخزين المتصفح أو تلف.
    [few] { $n } سجلات لك في «{ $project }»، ظهر سابقًا أنها محفوظة، لم تعد على هذا الجهاز: مُسح تخزين المتصفح أو تلف.
    [many] { $n } سجلًا لك في «{ $project }»، ظهر سابقًا أنها محفوظة، لم تعد على هذا الجهاز: مُسح تخزين المتصفح أو تلف.
   *[other] { $n } سجل لك في «{ $project }»، ظهر سابقًا أنها محفوظة، لم تعد على هذا الجهاز: مُسح تخزين المتصفح أو تلف.
}
page-loss-safe = { $n ->
    [zero] لم يصل منها شيء إلى مخزن المشروع.
    [one] وصل منها سجل واحد إلى مخزن المشروع وهو آمن هناك.
    [two] وصل منها سجلان إلى مخزن المشروع وهما آمنان هناك.
    [few] وصل منها { $n } سجلات إلى مخزن المشروع وهي آمنة هناك.
    [many] وصل منها { $n } سجلًا إلى مخزن المشروع وهي آمنة هناك.
   *[other] وصل منها { $n } سجل إلى مخزن المشروع وهي آمنة هناك.
}
page-loss-lost = { $n ->
    [zero] لا سجلات كانت على هذا الجهاز وحده.
    [one] ربما كان سجل واحد على هذا الجهاز وحده: فإن لم يكن لديك ملف نسخة احتياطية فقد ضاع.
    [two] ربما كان سجلان على هذا الجهاز وحده: فإن لم يكن لديك ملف نسخة احتياطية فقد ضاعا.
    [few] ربما كانت { $n } سجلات على هذا الجهاز وحده: فإن لم يكن لديك ملف نسخة احتياطية فقد ضاعت.
    [many] ربما كان { $n } سجلًا على هذا الجهاز وحده: فإن لم يكن لديك ملف نسخة احتياطية فقد ضاعت.
   *[other] ربما كان { $n } سجل على هذا الجهاز وحده: فإن لم يكن لديك ملف نسخة احتياطية فقد ضاعت.
}
page-loss-open-link = للمتابعة يُرجى فتح رابطك مجددًا.

## Work carried by hand: files of signed pieces, from one device to another

page-backup-not-saved = لم يحفظ المتصفح ملف النسخة الاحتياطية؛ يُرجى السماح بالتنزيل لهذه الصفحة
page-shared = سُلّمت تصنيفاتك في ملف
page-not-shared = لم يُسلَّم شيء؛ يُرجى حفظ الملف وإرساله بنفسك
page-taken = { $n ->
    [zero] لم تُؤخذ أي قطعة جديدة ({ $records })
    [one] أُخذت قطعة جديدة واحدة، وفيها { $records }
    [two] أُخذت قطعتان جديدتان، وفيهما { $records }
    [few] أُخذت { $n } قطع جديدة، وفيها { $records }
    [many] أُخذت { $n } قطعة جديدة، وفيها { $records }
   *[other] أُخذت { $n } قطعة جديدة، وفيها { $records }
}
page-taken-known = { $n } معروفة من قبل
page-taken-foreign = { $n } من مشروع آخر
page-taken-refused = { $n } مرفوضة لأنها تغيّرت أو انقطعت
page-taken-loose = لم يُؤخذ لعدم توقيعه: { $n ->
    [zero] { $n } سطر
    [one] سطر واحد
    [two] سطران
    [few] { $n } أسطر
    [many] { $n } سطرًا
   *[other] { $n } سطر
}
page-taken-unreadable = تعذّرت قراءة { $n ->
    [zero] { $n } ملف
    [one] ملف واحد
    [two] ملفين
    [few] { $n } ملفات
    [many] { $n } ملفًا
   *[other] { $n } ملف
}

## Tables, known answers

page-table-not-saved = لم يحفظ المتصفح الجدول؛ يُرجى السماح بالتنزيل لهذه الصفحة
page-known-too-early = العناصر لا تزال في الطريق؛ يُرجى اختيار الملف مجددًا بعد لحظة
page-known-more-problems = { $n ->
    [zero] { $n } سطر آخر لا يمكن استخدامه
    [one] سطر واحد آخر لا يمكن استخدامه
    [two] سطران آخران لا يمكن استخدامهما
    [few] { $n } أسطر أخرى لا يمكن استخدامها
    [many] { $n } سطرًا آخر لا يمكن استخدامها
   *[other] { $n } سطر آخر لا يمكن استخدامها
}

## Links for one person

page-link-not-saved = لم يحفظ المتصفح الرابط؛ يُرجى السماح بالتنزيل لهذه الصفحة
page-invite-no-reading = لا يسمح المخزن لأحد بالقراءة بلا مفتاح، فالرابط ذو الاستمارات وحدها يكتب ولا يقرأ. يُرجى إعطاء الحاوية هذه السياسة، أو اختيار مفتاح آخر: { $policy }
page-invite-hours = يُرجى تحديد عدد ساعات صلاحيته، من ربع ساعة إلى 36 ساعة
page-invite-key-reads-nothing = لا يستطيع المفتاح الذي أُنشئ قراءة المشروع؛ هل يسمح له الدور بذلك؟
page-warning-shared = يحمل هذا الرابط مفتاح المشروع نفسه إلى المخزن: فمن يملكه يستطيع الكتابة فوق كل ما يصل إليه المفتاح وحذفه، إلى أن يُغيَّر المفتاح في المخزن. تُكتشف الكائنات المتغيّرة وتُعرض؛ ويُرجى تفعيل حفظ الإصدارات في المخزن
page-warning-forms = يكتب هذا الرابط في مجلدات صاحبه وحدها ولا يحذف شيئًا، لكنه يستطيع الكتابة فوق ما أرسله صاحبه؛ وتُكتشف هذه التغييرات وتُعرض. وهو يقرأ ما أُتيحت قراءته للجميع، فيُرجى ختم المشروع إن لم تكن بياناته عامة

## Reports

page-report-no-link = لا رابط كهذا هنا: هذا المشروع مختوم، أو يطلب مخزنه كلمة مرور. يُرجى حفظ الصفحة وتسليم الملف.
page-report-key-copied = الاسم في الحافظة: وهو موضع التقرير في مخزن المشروع.
page-report-link-copied = الرابط في الحافظة. من يملكه يستطيع قراءة هذا التقرير لمدة سبعة أيام، ولا شيء غيره.
page-report-not-copied = لم ينسخه المتصفح؛ وها هو: { $text }
page-report-not-printed = لم يطبع المتصفح؛ يُرجى حفظ الصفحة والطباعة منها.
page-report-saved-as = حُفظ باسم { $name }.
page-report-failed = لم ينجح ذلك: { $why }.
page-report-not-signed = الصفحة التي في المخزن لا تحوي التقرير الموقَّع، فلا تُعرض
page-report-not-opened = لم يفتح المتصفح التقرير
page-report-not-saved = لم يحفظ المتصفح التقرير؛ يُرجى السماح بالتنزيل لهذه الصفحة
page-report-gone = لم يعد التقرير هنا

## Status page: the scorer, which runs beside the page and says in which order items are asked

page-scorer-restarts = { $why }؛ جارٍ تشغيله مجددًا
page-scorer-restarts-on-cpu = { $why }؛ جارٍ تشغيله مجددًا على المعالج
page-scorer-gave-up = { $n ->
    [zero] توقف { $n } مرة: { $why }
    [one] توقف مرة واحدة: { $why }
    [two] توقف مرتين: { $why }
    [few] توقف { $n } مرات: { $why }
    [many] توقف { $n } مرة: { $why }
   *[other] توقف { $n } مرة: { $why }
}
page-scorer-silent = لم يعد يستجيب

### The review page, talks and what needs somebody

## Review: the page on which an expert settles items that people answered differently

review-case-region = الخلاف المعروض على الشاشة
review-place = الخلاف { $n } من { $n_open }
review-place-none = ليس من الخلافات المفتوحة
review-previous = السابق
review-next = التالي
review-talk-about = في النقاش يرى من أجابوا الأصوات بلا أسماء، ولهم أن يغيّروا إجاباتهم
review-talk-close = إغلاق النقاش
review-talk-open = فتح نقاش
review-reading = جارٍ قراءة الدفاتر…
review-reading-about = يظهر أكثر الخلافات إلحاحًا متى وصلت كل الإجابات.
review-nothing = لا شيء للحسم
review-nothing-about = حُسم حتى الآن { $n ->
    [zero] { $n } خلاف
    [one] خلاف واحد
    [two] خلافان
    [few] { $n } خلافات
    [many] { $n } خلافًا
   *[other] { $n } خلاف
}. متى اختلف المصنّفون في عنصر ظهر هنا من تلقاء نفسه.
review-withdraw-settlement = سحب آخر حسم

## Review: the item, the votes, what experts decided

review-item-region = العنصر المطلوب حسمه
review-show-names = إظهار الأسماء
review-similar-region = عناصر مشابهة محسومة
review-similar = مشابهة ومحسومة
review-similar-cosine = تشابه جيب التمام بين متجهي النصين
review-remarks = ملاحظات على العنصر
review-settled-by = الحسم من: { $who }
review-contested = يختلف الخبراء. يسري آخر حسم إلى أن يغيّر أحدهم حسمه.
review-settlements = قرارات الحسم
review-votes = الأصوات
review-vote-before-talk = قبل النقاش: { $answer }
review-vote-time = الوقت الفعلي الذي استغرقته هذه الإجابة
review-vote-is-old = تغيّرت التعليمات منذ ذلك الحين
review-vote-version = الإصدار { $n }
review-or = { $one } أو { $other }

## Why an item came to the person who answered it: a word or two among other facts, in small letters

review-asked-random = عشوائي
review-asked-scored = اختاره النموذج
review-asked-second-opinion = رأي ثانٍ
review-asked-shuffled = بترتيب عشوائي
review-asked-revisited = عودة إليه
review-asked-rare = نادر
review-asked-ask-again = إجابة إضافية
review-asked-grid = من المتشابهات
review-asked-shared = مشترك
review-asked-reask = سؤال مُعاد
review-asked-round = جولة
review-asked-talk = نقاش
review-asked-repeat = تكرار

## Review: the list of open disagreements

review-list = الخلافات المفتوحة
review-list-settled = المحسوم: { $n ->
    [zero] { $n } حالة
    [one] حالة واحدة
    [two] حالتان
    [few] { $n } حالات
    [many] { $n } حالة
   *[other] { $n } حالة
}
review-list-above = { $n ->
    [zero] { $n } حالة
    [one] حالة واحدة
    [two] حالتان
    [few] { $n } حالات
    [many] { $n } حالة
   *[other] { $n } حالة
} فوقها
review-list-more = وبعدها { $n ->
    [zero] { $n } حالة
    [one] حالة واحدة
    [two] حالتان
    [few] { $n } حالات
    [many] { $n } حالة
   *[other] { $n } حالة
}
review-row-votes = { $n } { $label }
review-turn-others = دور خبير آخر
review-turn-talk = قيد النقاش
review-turn-contested = الخبراء مختلفون

## Review: settling

review-settle-as = الحسم بالتصنيف
review-settle-marked = الحسم بـ { $labels }
review-several = عدة إجابات صحيحة
review-several-keys = (Shift مع الأرقام لوضع العلامات، وEnter للحسم)
review-tool-alike = المتشابهات
review-tool-example = جعله مثالًا
review-tool-withdraw = سحب الأخير
review-reason = السبب (اختياري)
review-reason-keys = ، ثم Enter ورقم التصنيف
review-causes = نوع الخطأ (اختياري)
review-cause-slip = سهو من أحدهم
review-cause-instructions = التعليمات غير واضحة
review-cause-ambiguous = عنصر ملتبس
review-cause-labels = التصنيفات المتاحة خاطئة
review-cause-item = عنصر معطوب

## Review: why the item is on screen, one of these sentences without a full stop at the end

review-why-closed = أنت من المشاركين في جولة فيها هذا العنصر: تُعرض إجابات الآخرين متى انتهى الجميع
review-why-settled = محسوم
review-why-agreed = لا خلاف عليه
review-why-own = احتمال خطأ التصنيف الأرجح نحو { $chance }
review-why-others = احتمال خطأ التصنيف الأرجح نحو { $chance }. وهو أولًا في قائمة خبير آخر يعمل الآن
review-why-talk = احتمال خطأ التصنيف الأرجح نحو { $chance }. وعليه نقاش مفتوح، فقد يغيّر المشاركون إجاباتهم
review-why-contested = اختلف الخبراء في حسمه؛ ويسري آخر حسم إلى أن يغيّر أحدهم رأيه

## Review: items like the one on screen, settled together with it

review-alike-title = حسم المتشابهات دفعة واحدة
review-alike-none = لا خلاف مفتوح له الأصوات نفسها ويشترك مع هذا في كلمة.
review-alike-about = التصنيف يحسم هذا العنصر و{ $n ->
    [zero] { $n } عنصر آخر
    [one] عنصرًا واحدًا آخر
    [two] عنصرين آخرين
    [few] { $n } عناصر أخرى
    [many] { $n } عنصرًا آخر
   *[other] { $n } عنصر آخر
}. والتراجع عن أحدها تراجع عنها كلها.
review-alike-settle = التصنيف الذي تُحسم به كل العناصر المحددة
review-alike-share = { $share } من الكلمات مشتركة

## Review: the item as an example in the instructions

review-example-title = إدراج هذا العنصر في التعليمات
review-example-about = يُضاف إلى مسودة جديدة لا يراها أحد قبل نشرها.
review-example-counter = مثال مضاد
review-example-is-not = ليس مثالًا على
review-example-is = مثال على
review-example-labels = التصنيف

## What changed between two texts, line by line

review-diff-region = ما الذي تغيّر
review-diff-unchanged = { $n ->
    [zero] { $n } سطر
    [one] سطر واحد
    [two] سطران
    [few] { $n } أسطر
    [many] { $n } سطرًا
   *[other] { $n } سطر
} بلا تغيير

## Comments on an item

review-comments = التعليقات
review-comment-take-back = سحب
review-comment = تعليق
review-comment-mentions = @ للإشارة إلى شخص
review-comment-send = إرسال

## The page “For you”: what needs this person now. The messages that end in -verb are buttons beside the sentence before

review-desk = مهامك
review-desk-needs = ما ينتظرك الآن
review-desk-no-needs = لا شيء سوى التصنيف. ما يستجد يظهر هنا من تلقاء نفسه.
review-need-round = الجولة { $n }: بقي { $n_left ->
    [zero] { $n_left } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n_left } عناصر
    [many] { $n_left } عنصرًا
   *[other] { $n_left } عنصر
}
review-need-round-verb = الإجابة
review-need-reask = تغيّرت التعليمات؛ المطلوب إعادة النظر في { $n ->
    [zero] { $n } إجابة
    [one] إجابة واحدة
    [two] إجابتين
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}
review-need-reask-verb = الإجابة مجددًا
review-need-mention = { $who }: سؤال لك عن عنصر
review-need-mention-verb = الرد
review-need-talk = هناك نقاش حول عنصر أجبت عنه
review-need-talk-verb = المشاركة
review-need-feedback = حسم الخبراء { $n ->
    [zero] { $n } عنصر
    [one] عنصرًا واحدًا
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
} مما أجبت عنه
review-need-feedback-verb = قراءة السبب
review-need-practice = التدريب: بقي { $n_left ->
    [zero] { $n_left } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n_left } عناصر
    [many] { $n_left } عنصرًا
   *[other] { $n_left } عنصر
}
review-need-practice-verb = التدرّب
review-need-disagreements = يختلف المشاركون في { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}
review-need-disagreements-verb = الحسم
review-need-sent = أُرسل إلى الخبراء { $n ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}
review-need-sent-verb = الاطلاع عليها
review-need-contested = اختلف الخبراء في حسم { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}
review-need-contested-verb = المقارنة
review-need-discuss = انتهت الجولة { $n }: حان الاطلاع على مواضع الاختلاف وتنقيح التعليمات
review-need-discuss-verb = الاطلاع عليها
review-need-remarks = ملاحظات لم يحسمها أحد على { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}
review-need-remarks-verb = الاطلاع عليها
review-need-unverified = { $n ->
    [zero] { $n } شخص يكتب بدعوة ليست منك؛ ولا تُحتسب إجاباته
    [one] شخص واحد يكتب بدعوة ليست منك؛ ولا تُحتسب إجاباته
    [two] شخصان يكتبان بدعوة ليست منك؛ ولا تُحتسب إجاباتهما
    [few] { $n } أشخاص يكتبون بدعوة ليست منك؛ ولا تُحتسب إجاباتهم
    [many] { $n } شخصًا يكتبون بدعوة ليست منك؛ ولا تُحتسب إجاباتهم
   *[other] { $n } شخص يكتبون بدعوة ليست منك؛ ولا تُحتسب إجاباتهم
}
review-need-unverified-verb = عرض الأشخاص
review-need-quarantined = نُحّيت من الدفاتر { $n ->
    [zero] { $n } قطعة
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $n } قطع
    [many] { $n } قطعة
   *[other] { $n } قطعة
}
review-need-quarantined-verb = معرفة السبب
review-need-forks = { $n ->
    [zero] { $n } تفرّع
    [one] تفرّع واحد
    [two] تفرّعان
    [few] { $n } تفرّعات
    [many] { $n } تفرّعًا
   *[other] { $n } تفرّع
} في الدفاتر أو التعليمات: كتب اثنان في وقت واحد
review-need-forks-verb = عرض الموضع

## The page “For you”: talks on items that this person answered

review-talks = نقاشات حول عناصرك
review-talk-mine = كانت إجابتك { $answer }.
review-talk-may-answer = ما دام النقاش مفتوحًا يمكنك الإجابة من جديد. تُحفظ الإجابتان، ويُحتسب الاتفاق بالأولى.
review-talk-answer = الإجابة من جديد

## The page “For you”: this person's work

review-work = عملك
review-work-items = العناصر المُجاب عنها أو المتخطّاة
review-work-active = الوقت الفعلي
review-work-pace = العناصر في الساعة
review-work-no-pace = غير معروف بعد
review-work-no-days = تظهر أيامك هنا بعد أول إجابة لك.
review-timesheet = كشف ساعات العمل
review-timesheet-day = اليوم
review-timesheet-items = العناصر
review-timesheet-earned = المبلغ
review-timesheet-save = حفظ كشف ساعات العمل
review-timesheet-more = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
} قبل هذه في الملف
review-work-about = يُحتسب الوقت الفعلي أثناء العمل على عنصر: لا تدخل فيه فترات التوقف التي تزيد على 30 ثانية ولا علامات التبويب المخفية، وتدخل فيه الإجابات التي صُحّحت أو سُحبت. وهو جزء من إجاباتك الموقَّعة، فلا يستطيع أحد غيرك تغييره.
review-pay-below = هذا أقل من حد المالك الأدنى، وهو { $floor } في الساعة.
review-pay-above = هذا عند حد المالك الأدنى أو فوقه، وهو { $floor } في الساعة.
review-pay-terms = ما أعلنه المالك: { $terms }. يكتفي Accord بالعدّ؛ والدفع على المالك.
review-pay-per-hour = بلغت ساعة الوقت الفعلي { $amount }.

## The page “For you”: what experts decided on this person's items

review-feedback = ما آلت إليه إجاباتك
review-feedback-none = متى حسم خبير عنصرًا أجبت عنه ظهر هنا مع السبب.
review-feedback-judged = حكم الخبراء على { $n ->
    [zero] { $n } إجابة
    [one] إجابة واحدة
    [two] إجابتين
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}؛ والصحيح من إجاباتك { $n_right }.
review-feedback-seen = اطّلعت عليها
review-feedback-more = و{ $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
} قبل هذه
review-feedback-right = صحيح: { $label }
review-feedback-wrong = إجابتك { $given }؛ والصحيح { $right }
review-feedback-was-skipped = تخطّيته؛ والصحيح { $label }
review-feedback-new = جديد
review-steadiness = العناصر التي سُئلت عنها مرة ثانية دون تنبيه: { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}؛ أجبت عن { $n_same } منها بالإجابة نفسها: { $share } (فترة ثقة 95%: من { $low } إلى { $high }).

### Instructions and rounds

## Rounds: the page

rounds-title = الجولات
rounds-about = في الجولة يجيب عدة أشخاص عن العناصر نفسها، ولا يرى أحد إجابات غيره قبل أن يجيب الجميع عن كل شيء. بعدها تظهر مواضع الاختلاف، فتُنقَّح التعليمات لتلك التصنيفات بعينها، ثم تُعقد الجولة التالية.
rounds-not-yours = عقد الجولات للخبراء والمالكين. وتظهر جولاتك في صفحة التصنيف من تلقاء نفسها.
rounds-round = الجولة { $n }
rounds-open = مفتوحة
rounds-person-done = تم
rounds-person-left = بقي { $n }
rounds-drawn = { $n ->
    [zero] سُحب { $n } عنصر
    [one] سُحب عنصر واحد
    [two] سُحب عنصران
    [few] سُحبت { $n } عناصر
    [many] سُحب { $n } عنصرًا
   *[other] سُحب { $n } عنصر
} { $draw }، الإصدار { $n_version } من التعليمات، { $moment }
rounds-drawn-random = عشوائيًا
rounds-drawn-colliding = حيث يتصادم «{ $one }» و«{ $other }»
rounds-hidden = تبقى الإجابات مخفية حتى ينتهي الجميع أو تُغلق الجولة.
rounds-close = إغلاق الجولة الآن

## Rounds: a new one

rounds-next = الجولة التالية
rounds-first = الجولة الأولى
rounds-which-items = أي العناصر؟
rounds-draw-random = عشوائيًا، من غير المحسوم
rounds-draw-colliding = حيث يتصادم تصنيفان
rounds-draw-colliding-so-far = حيث يتصادم تصنيفان (الأكثر حتى الآن: { $n ->
    [zero] { $n } زوج إجابات
    [one] زوج إجابات واحد
    [two] زوجا إجابات
    [few] { $n } أزواج إجابات
    [many] { $n } زوج إجابات
   *[other] { $n } زوج إجابات
})
rounds-pair-one = تصنيف
rounds-pair-other = والآخر
rounds-how-many = كم عنصرًا؟ المتاح للسؤال: { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}
rounds-who = من يجيب؟ شخصان على الأقل
rounds-note = ما موضوعها؟ (اختياري)
rounds-start = بدء الجولة

## Rounds: what came of one

rounds-alpha = ألفا
rounds-same-answer = الإجابة نفسها
rounds-worst = أكثر ما يتصادم «{ $one }» و«{ $other }»: { $n ->
    [zero] { $n } زوج إجابات
    [one] زوج إجابات واحد
    [two] زوجا إجابات
    [few] { $n } أزواج إجابات
    [many] { $n } زوج إجابات
   *[other] { $n } زوج إجابات
}.
rounds-revise = تنقيح التعليمات
rounds-differing = العناصر التي فيها اختلاف: { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
} من { $n_all }
rounds-end = نهاية الجولة { $n }
rounds-labels-region = الاتفاق حسب التصنيف
rounds-labels-label = التصنيف
rounds-labels-answers = الإجابات
rounds-two-labels = { $one } و{ $other }
rounds-collisions = كل التصنيفات المتصادمة
rounds-discuss = مناقشة

## Rounds: whether it gets better

rounds-verdict-unknown = الجولة الأخيرة أصغر من أن تدل على شيء: يلزم عدد أكبر من العناصر.
rounds-verdict-good = جيد بما يكفي: ألفا لا تقل عن 0.80 حتى عند الحد الأدنى لفترتها. يمكن متابعة التصنيف بهذه التعليمات.
rounds-verdict-tentative = يكفي لاستنتاجات أولية: ألفا لا تقل عن 0.67 حتى عند الحد الأدنى لفترتها. وقد يفيد تنقيح آخر.
rounds-verdict-not-moving = لا تقدّم: لا تكاد الجولتان الأخيرتان تختلفان. لن تفيد جولة أخرى مثلهما؛ الحل تغيير التصنيفات، أو عدّ الشك شكًا حقيقيًا.
rounds-verdict-go-on = ليس بعد: يلزم تنقيح التعليمات للتصنيفات المتصادمة، ثم عقد جولة أخرى.
rounds-course = من جولة إلى جولة
rounds-no-chart = يبدأ الرسم البياني مع الجولة الثانية.
rounds-all-labels = كل التصنيفات
rounds-chart-column = الجولة { $n } · إصدار { $n_version }
rounds-chart-alpha = ألفا، مع فترات ثقة 95%
rounds-numbers = بالأرقام
rounds-numbers-region = الجولات بالأرقام
rounds-numbers-round = الجولة
rounds-numbers-version = الإصدار
rounds-told = ألفا لكل التصنيفات: { $rounds }
rounds-told-round = الجولة { $n }: { $alpha }
rounds-told-undefined = غير معرَّفة

## Instructions: the page on which people read what each label means

rounds-guide = التعليمات
rounds-guide-version = الإصدار { $n }
rounds-guide-waiting = ما زالت مطلوبة من جديد { $n ->
    [zero] { $n } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
} من { $n_people ->
    [zero] { $n_people } شخص
    [one] شخص واحد
    [two] شخصين
    [few] { $n_people } أشخاص
    [many] { $n_people } شخصًا
   *[other] { $n_people } شخص
}.
rounds-guide-write = كتابة إصدار جديد
rounds-guide-none = لم يكتب أحد تعليمات بعد.
rounds-markdown-table = جدول

## Instructions: a new version

rounds-edit-about = بصيغة Markdown. يأتي الجزء الخاص بكل تصنيف تحت عنوان باسمه؛ وفيه سطر «Examples:{ "\u200E" }» أو «Not:{ "\u200E" }» تحته قائمة للأمثلة والأمثلة المضادة.
rounds-edit-region = إصدار جديد
rounds-edit-text = النص الجديد
rounds-edit-preview = معاينة
rounds-edit-overtaken = نشر شخص آخر إصدارًا جديدًا في الأثناء
rounds-edit-overtaken-about = فيما يلي ما يغيّره نصك في نص الآخر. يمكنك نقل ما ينبغي إبقاؤه ثم المتابعة.
rounds-edit-rebase = نصي يشمل كل ما فيه
rounds-edit-changes = ما يتغيّر
rounds-edit-meaning = ماذا يعني هذا التغيير؟
rounds-edit-wording = صياغة أفضل للمعنى نفسه: تبقى الإجابات كما هي
rounds-edit-labels = صار المطلوب شيئًا آخر في هذه التصنيفات:
rounds-edit-labels-region = التصنيفات التي يتغيّر معناها
rounds-edit-summary = ما الذي تغيّر، في جملة
rounds-edit-publish = نشر الإصدار { $n }
rounds-edit-drop = حذف المسودة
rounds-edit-tick = يُرجى تحديد التصنيفات التي يتغيّر معناها.
rounds-edit-affected = بهذه التصنيفات { $n ->
    [zero] { $n } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
} من { $n_people ->
    [zero] { $n_people } شخص
    [one] شخص واحد
    [two] شخصين
    [few] { $n_people } أشخاص
    [many] { $n_people } شخصًا
   *[other] { $n_people } شخص
}. العاملون في آخر عشر دقائق: { $n_live ->
    [zero] { $n_live } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $n_live } أشخاص
    [many] { $n_live } شخصًا
   *[other] { $n_live } شخص
}.
rounds-edit-reask = طلب هذه الإجابات مجددًا

## Instructions: their versions

rounds-history = الإصدارات
rounds-history-by = بقلم { $who }
rounds-history-fork = كُتب إصداران في وقت واحد
rounds-history-replaced = حلّ الآخر محله
rounds-history-changes = ما الذي تغيّر
rounds-meaning-first = كما كتبها المالك مع المشروع
rounds-meaning-wording = الصياغة فقط؛ تبقى الإجابات كما هي
rounds-meaning-label = «{ $label }»
rounds-meaning-done = معنى { $labels }؛ أُعيد السؤال، ولم يبق شيء
rounds-meaning-reask = معنى { $labels }؛ أُعيد السؤال، ولا تزال سارية حتى الآن من الإجابات السابقة: { $n ->
    [zero] { $n } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}
rounds-meaning-no-reask = معنى { $labels }؛ لم يُعَد السؤال باختيار الكاتب، والساري من الإجابات السابقة: { $n ->
    [zero] { $n } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}
rounds-answered-before = كانت إجابتك «{ $answer }» وفق الإصدار { $n }؛ وقد تغيّرت التعليمات الخاصة به منذ ذلك الحين.

### The overview

## The page

overview-title = نظرة عامة
overview-sealed = في هذا المشروع إجابات المصنّفين الآخرين مختومة لا يقرؤها سوى الخبراء والمالك. تحسب هذه الصفحة إجاباتك وإجابات الخبراء وحدها.
overview-save-csv = حفظ بصيغة CSV

## Progress

overview-progress = التقدّم
overview-complete = لدى { $n_complete } من { $n_items } من العناصر كل الإجابات التي تلزمها
overview-complete-share = العناصر المكتملة من الكل
overview-answered = العناصر المُجاب عنها
overview-answers = الإجابات
overview-skips = مرات التخطي
overview-settled = ما حسمه الخبراء
overview-dropped = المستبعد

## Agreement

overview-agreement = الاتفاق
overview-alpha = ألفا كريبندورف
overview-alpha-about = 1 اتفاق تام، و0 ما تعطيه المصادفة وحدها، وما دون 0 اختلاف منهجي
overview-open-agreement = أين يتفق المشاركون وأين يختلفون
overview-reading-good = المصنّفون متفقون جيدًا: يمكن الاعتماد على التصنيفات
overview-reading-fair = المصنّفون متفقون إلى حد ما: يكفي هذا لاستنتاجات أولية، ويُستحسن إلقاء نظرة على التعليمات
overview-reading-little = المصنّفون قليلو الاتفاق: تلزم معرفة مواضع اختلافهم وإصلاح التعليمات فيها
overview-reading-chance = لا يزيد اتفاق المصنّفين على المصادفة: تحتاج التعليمات أو التصنيفات إلى عمل قبل متابعة التصنيف
overview-reading-none = يظهر الاتفاق متى صنّف شخصان العناصر نفسها

## Pace and cost

overview-effort = الوتيرة والتكلفة
overview-waiting = { $n ->
    [zero] لا سجلات تنتظر خبيرًا
    [one] سجل واحد ينتظر خبيرًا
    [two] سجلان ينتظران خبيرًا
    [few] { $n } سجلات تنتظر خبيرًا
    [many] { $n } سجلًا تنتظر خبيرًا
   *[other] { $n } سجل تنتظر خبيرًا
}
overview-active-of-all = الوقت الفعلي للجميع
overview-answers-wanted = الإجابات المطلوبة بعد، نحو
overview-days-left = بوتيرة الأيام الخمسة الأخيرة، خلال
overview-working-days = { $n ->
    [zero] { $n } يوم عمل
    [one] يوم عمل واحد
    [two] يومي عمل
    [few] { $n } أيام عمل
    [many] { $n } يوم عمل
   *[other] { $n } يوم عمل
}
overview-cost = التكلفة حتى الآن
overview-cost-left = التكلفة المتبقية، نحو
overview-no-days = تظهر الأيام هنا بعد أول إجابة.
overview-days-told = العناصر في اليوم من { $first } إلى { $last }: { $n_most } على الأكثر، و{ $n_last } في اليوم الأخير
overview-days-axis = الأيام التي عمل فيها أحد
overview-days = الأيام
overview-column-day = اليوم
overview-column-items = العناصر
overview-column-active = الوقت الفعلي

## What the labels teach a model

overview-course = ما تُعلّمه التصنيفات
overview-course-coming = يُقاس في الخلفية ما دامت هذه الصفحة مفتوحة.
overview-accuracy = من العناصر الجديدة يعطيها النموذج التصنيف الصحيح (فترة ثقة 95%: من { $low } إلى { $high }، والعيّنة { $n_items ->
    [zero] { $n_items } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n_items } عناصر
    [many] { $n_items } عنصرًا
   *[other] { $n_items } عنصر
} بالسحب العشوائي)
overview-accuracy-unknown = دقة النموذج غير معروفة بعد.
overview-labels-saved = التصنيفات الموفَّرة مقارنة بالعشوائي
overview-saved = { $share } (فترة ثقة 95%: من { $low } إلى { $high }): بهذه النسبة يقل عدد التصنيفات عن عدد التصنيفات العشوائية ({ $n_random }) التي تبلغ دقة { $accuracy }. ولا يُقدَّر شيء خارج هذه الحدود.
overview-saved-unknown = غير معروف بعد
overview-no-better = الاختيار لا يفيد هنا: الفرق بين التصنيفات المختارة ({ $n_labels }) وعدد مماثل من العشوائية { $points } نقطة مئوية (فترة ثقة 95%: من { $low } إلى { $high }). يُرجى رفع الحصة العشوائية من قائمة الانتظار إلى { $share } في ملف الإعدادات (manifest).
overview-go-on = النموذج متردد في { $torn } من كل العناصر، عدا المصنَّفة، وعشرة تصنيفات أخرى تغيّر إجابته في { $changed }. يُستحسن الاستمرار: فإذا قلّت النسبة عن { $bound } لم يعد المزيد من التصنيفات يفيد كثيرًا.
overview-may-stop = النموذج متردد في { $torn } من كل العناصر، عدا المصنَّفة، وعشرة تصنيفات أخرى تغيّر إجابته في { $changed }. يمكن التوقف: لم يعد المزيد من التصنيفات يفيد كثيرًا.
overview-few-random = من المبكر الحكم: يلزم نحو { $n ->
    [zero] { $n } إجابة عشوائية أخرى
    [one] إجابة عشوائية واحدة أخرى
    [two] إجابتين عشوائيتين أخريين
    [few] { $n } إجابات عشوائية أخرى
    [many] { $n } إجابة عشوائية أخرى
   *[other] { $n } إجابة عشوائية أخرى
}.
overview-few-labels = من المبكر الحكم: يلزم { $n ->
    [zero] { $n } عنصر مصنَّف آخر
    [one] عنصر مصنَّف واحد آخر
    [two] عنصران مصنَّفان آخران
    [few] { $n } عناصر مصنَّفة أخرى
    [many] { $n } عنصرًا مصنَّفًا آخر
   *[other] { $n } عنصر مصنَّف آخر
}.
overview-nothing-chosen = من المبكر الحكم: ما اختير من العناصر حتى الآن أقل من أن يُقارن بالعشوائية.
overview-one-class = من المبكر الحكم: لم يُعطَ سوى تصنيف واحد حتى الآن.
overview-small-sample = العناصر أقل من أن تسمح بالحكم.
overview-not-reached = لا شيء: لا تبلغ التصنيفات الموجودة ما يبلغه مثلها عددًا من العشوائية.
overview-curve = منحنى التعلّم: { $points }
overview-curve-first = دقة { $share } مع { $n_labels ->
    [zero] { $n_labels } تصنيف
    [one] تصنيف واحد
    [two] تصنيفين
    [few] { $n_labels } تصنيفات
    [many] { $n_labels } تصنيفًا
   *[other] { $n_labels } تصنيف
}
overview-curve-last = ثم { $share } مع { $n_labels ->
    [zero] { $n_labels } تصنيف
    [one] تصنيف واحد
    [two] تصنيفين
    [few] { $n_labels } تصنيفات
    [many] { $n_labels } تصنيفًا
   *[other] { $n_labels } تصنيف
}
overview-curve-random = التصنيفات العشوائية وحدها { $share } مع { $n_labels ->
    [zero] { $n_labels } تصنيف
    [one] تصنيف واحد
    [two] تصنيفين
    [few] { $n_labels } تصنيفات
    [many] { $n_labels } تصنيفًا
   *[other] { $n_labels } تصنيف
}
overview-course-about = الخط: التصنيفات بترتيب إعطائها، مع فترة ثقة 95% (Wilson). المتقطع: التصنيفات العشوائية وحدها. تُختبر كل نقطة على كل العناصر العشوائية، بنماذج لم تتعلم منها.
overview-course-axis = العناصر المصنَّفة (مقياس لوغاريتمي)
overview-course-table = منحنى التعلّم
overview-column-curve = التصنيفات
overview-column-labeled = العناصر المصنَّفة
overview-column-accuracy = الدقة
overview-column-interval = فترة ثقة 95%
overview-in-order = بترتيب إعطائها
overview-random-alone = العشوائية وحدها
overview-interval = من { $low } إلى { $high }

## People

overview-people = الأشخاص
overview-column-name = الاسم
overview-column-role = الدور
overview-column-median = وسيط الوقت
overview-column-pace = العناصر في الساعة
overview-column-judged = حُكم بصحته
overview-column-earned = المبلغ
overview-column-hour = في الساعة
overview-admitted = القبول
overview-admitted-about = هل قُبل هذا الشخص بدعوة من المالك
overview-judged = { $n_right } من { $n }
overview-no-answers = لا إجابات بعد
overview-you = (أنت)
overview-below-floor = أقل من { $floor }
overview-by-owner = من المالك
overview-unverified = غير مُتحقَّق منه
overview-role-unverified = غير مُتحقَّق منه
overview-admit = قبول بصفة مصنّف
overview-admitting = يُقبل بعد لحظة
overview-keep-out = تراجع
overview-unnamed = بلا اسم { $id }

## A link for one person

overview-invite = دعوة شخص واحد
overview-invite-narrow = مفتاح رابطك إلى المخزن محصور بك. تُنشأ الروابط بالأمر `accord grant` من ملف الروابط.
overview-invite-about = رابط يجعل كل من يفتحه شخصًا واحدًا بعينه، على كل أجهزته. ويمكنك إنهاؤه بالأمر `accord members end`.
overview-invite-role = دور المدعو
overview-invite-labeler = مصنّف
overview-invite-expert = خبير
overview-invite-how = طريقة الكتابة
overview-invite-shared = بمفتاح هذا المشروع نفسه إلى المخزن
overview-invite-temporary = بمفتاح مؤقت خاص ينشئه المخزن
overview-invite-forms = باستمارات رفع إلى مجلدات خاصة، لمدة 7 أيام
overview-means-shared = من يملك الرابط يستطيع الكتابة فوق كل شيء وحذفه، وهو لا ينتهي.
overview-means-temporary = يقرأ المشروع، ويكتب في مجلدات صاحبه، ولا يحذف شيئًا، وينتهي من تلقاء نفسه. يتطلب مخزنًا له خدمة لمثل هذه المفاتيح (STS) تقبل الصفحات، مثل SeaweedFS؛ أما Ceph فلا يقبل أي صفحة: يُستخدم معه الأمر `accord grant`.
overview-means-forms = يكتب في مجلدات صاحبه ولا يحذف شيئًا. يتطلب حاوية تسمح للجميع بالقراءة؛ ولا يقبل Cloudflare R2 وBackblaze B2 الاستمارات.
overview-hours = لكم ساعة
overview-hours-help = أقصى ما تعطيه معظم الخدمات 12. وبعدها يلزم رابط جديد.
overview-role-arn = الدور في المخزن (role)
overview-role-arn-help = الدور الذي يأخذ المفتاح صلاحياته، مقصورةً على هذا المشروع وهذا الشخص. في AWS: arn:aws:iam::ACCOUNT:role/NAME
overview-service = عنوان الخدمة
overview-service-help = يُترك فارغًا إن كان المخزن نفسه يعطي هذه المفاتيح. في AWS: https://sts.REGION.amazonaws.com
overview-make-link = إنشاء رابط
overview-link-about = يُرسل إلى ذلك الشخص وحده. يُعرض مرة واحدة، ولا يوجد في غير هذه الصفحة.
overview-link-note = تنبيه: { $warning }.
overview-link-id = معرّف الشخص هو
overview-link-save = حفظه في ملف
overview-link-done = تم

### The agreement page

## Agreement page: its top and its foot

agreement-title = الاتفاق
agreement-closed = في هذا المشروع إجابات المصنّفين الآخرين مختومة لا يقرؤها سوى الخبراء والمالك. تستند هذه الصفحة إلى إجاباتك وإجابات الخبراء.
agreement-hides = تستند هذه الصفحة إلى العناصر التي صنّفتها، وإلى ما لن يُعرض عليك بعد الآن: فلا تكشف أبدًا ما قاله الآخرون قبل إجابتك.
agreement-empty-title = لا شيء للمقارنة بعد
agreement-empty = يظهر الاتفاق هنا من تلقاء نفسه متى صنّف شخصان العناصر نفسها.
agreement-work-running = تُحسب الفترات وبيانات الأشخاص والتطور عبر الزمن في الخلفية.
agreement-work-done = الفترات هي أوسط 95% من { $n ->
    [zero] { $n } عملية سحب عشوائي
    [one] عملية سحب عشوائي واحدة
    [two] عمليتي سحب عشوائي
    [few] { $n } عمليات سحب عشوائي
    [many] { $n } عملية سحب عشوائي
   *[other] { $n } عملية سحب عشوائي
} لعدد مماثل من العناصر: وهي تبيّن مدى تأثير اختيار العناصر. وتتبع كل تغيير خلال ثوانٍ.
agreement-work-missing = لا توجد هنا فترات ولا تطور عبر الزمن ولا جودة للأشخاص، لأن { $why }. كل المقاييس الأخرى كاملة. ولحساب الناقص منها يُستخدم الأمر `accord agree --bootstrap 1000` مع ملف مُصدَّر.
agreement-no-second-worker = هذا المتصفح لم يشغّل عاملًا ثانيًا (worker)
agreement-silent-worker = العامل الثاني (worker) لم يبدأ

## Agreement page: words in several of its tables

agreement-save-csv = حفظ بصيغة CSV
agreement-items = العناصر
agreement-items-differ = العناصر المختلف فيها
agreement-column-name = الاسم
agreement-column-answers = الإجابات
agreement-column-alpha = ألفا
agreement-column-right = الصحيح
agreement-interval-name = فترة ثقة 95%
agreement-range = من { $low } إلى { $high }
agreement-not-defined = غير معرَّف
agreement-right-of = { $n_right } من { $n }
agreement-both = { $a } و{ $b }

## Agreement page: Krippendorff's alpha, and what it says

agreement-alpha = ألفا كريبندورف
agreement-alpha-meaning = 1 اتفاق تام، و0 ما تعطيه المصادفة وحدها، وما دون 0 اختلاف منهجي
agreement-alpha-interval = فترة ثقة 95%: من { $low } إلى { $high }
agreement-items-all = العناصر التي يختلف فيها المشاركون
agreement-skew = «{ $label }» يشكّل { $share }% من الإجابات. وعندئذ تهبط ألفا وكابا نحو 0 مهما كان الاتفاق جيدًا: يُستحسن النظر إلى AC1 وإلى كل تصنيف أدناه.

## Agreement page: by question

agreement-questions-title = حسب السؤال
agreement-questions-about = كل سؤال بالمعامل الذي تقتضيه إجاباته: 1 اتفاق تام، و0 ما تعطيه المصادفة. والمقاييس التي تليه تخص تصنيفات السؤال الأول.
agreement-questions-table = الاتفاق حسب السؤال
agreement-column-question = السؤال
agreement-column-coefficient = المعامل
agreement-column-value = القيمة
agreement-column-same = الإجابة نفسها
agreement-share-of-pairs = { $share } من { $n ->
    [zero] { $n } زوج
    [one] زوج واحد
    [two] زوجين
    [few] { $n } أزواج
    [many] { $n } زوجًا
   *[other] { $n } زوج
}
agreement-alpha-nominal = ألفا (اسمية)
agreement-alpha-ordinal = ألفا (ترتيبية)
agreement-alpha-of-intervals = ألفا (فترية)
agreement-alpha-ratio = ألفا (نسبية)
agreement-alpha-same-words = ألفا (الكلمات نفسها)
agreement-alpha-masi = ألفا (MASI)
agreement-alpha-kendall = ألفا (مسافة كيندال)
agreement-alpha-unitizing = ألفا (تقطيع الوحدات)
agreement-alpha-overlap = ألفا (التداخل)

## Agreement page: figures side by side

agreement-figures-title = المقاييس جنبًا إلى جنب
agreement-figures-table = المعاملات حسب الشريحة
agreement-column-figure = المقياس
agreement-slice-all = كل العناصر
agreement-slice-all-about = كل ما له إجابتان
agreement-slice-random = مسحوبة عشوائيًا
agreement-slice-random-about = بلا تحيّز الاختيار: المقياس الذي يُذكر في التقارير
agreement-slice-chosen = اختارها النموذج
agreement-slice-chosen-about = اختيرت لأنها صعبة، فانخفاض القيمة معتاد
agreement-where-differ = مواضع الاختلاف
agreement-percent = الأزواج المتفقة
agreement-percent-about = نسبة المتطابق من كل أزواج الإجابات عن عنصر واحد؛ من دون استبعاد أثر المصادفة
agreement-alpha-about = 1 اتفاق تام، و0 ما تعطيه المصادفة؛ تقبل إجابات ناقصة وأي عدد من الأشخاص
agreement-fleiss = كابا فلايس
agreement-fleiss-about = مثل ألفا، لأعداد كبيرة من العناصر؛ وتُحسب المصادفة من تكرار إعطاء التصنيفات
agreement-gwet = معامل غويت AC1
agreement-gwet-about = مصحَّح للمصادفة بطريقة تبقى منصفة حين يكون تصنيف أكثر تكرارًا بكثير

## Agreement page: by label

agreement-labels-title = حسب التصنيف
agreement-labels-about = ألفا لـ«هذا التصنيف أو غيره»، مع فترتها. وبجانبها عدد الإجابات بهذا التصنيف: فمقياس التصنيف النادر غير مؤكد. والعلامة عند 0.80.
agreement-labels-table = الاتفاق حسب التصنيف
agreement-column-label = التصنيف

## Agreement page: labels taken for each other

agreement-confusions-title = تصنيفات يُخلط بينها
agreement-confusions-about = أزواج إجابات مختلفة عن عنصر واحد: هنا تفيد التعليمات أكثر ما تفيد.
agreement-confusions-about-rest = أزواج إجابات مختلفة عن عنصر واحد: هنا تفيد التعليمات أكثر ما تفيد. أزواج تصنيفات أخرى أندر: { $n }.
agreement-column-labels = التصنيفات
agreement-column-answer-pairs = أزواج الإجابات

## Agreement page: who agrees with whom

agreement-pairs-title = من يتفق مع من
agreement-pairs-about = كم مرة يعطي شخصان عنصرًا مشتركًا بينهما التصنيف نفسه، والأمر نفسه مصحَّحًا للمصادفة (كابا كوهين).
agreement-pairs-coming = جارٍ العدّ
agreement-pair-list = { $a } و{ $b }: التصنيف نفسه في { $share } من { $n ->
    [zero] { $n } عنصر صنّفه كلاهما.
    [one] عنصر واحد صنّفه كلاهما.
    [two] عنصرين صنّفهما كلاهما.
    [few] { $n } عناصر صنّفها كلاهما.
    [many] { $n } عنصرًا صنّفها كلاهما.
   *[other] { $n } عنصر صنّفها كلاهما.
}
agreement-pair-list-kappa = { $a } و{ $b }: التصنيف نفسه في { $share } من { $n ->
    [zero] { $n } عنصر صنّفه كلاهما
    [one] عنصر واحد صنّفه كلاهما
    [two] عنصرين صنّفهما كلاهما
    [few] { $n } عناصر صنّفها كلاهما
    [many] { $n } عنصرًا صنّفها كلاهما
   *[other] { $n } عنصر صنّفها كلاهما
}؛ وكابا كوهين { $kappa }.
agreement-pair-told = { $a } و{ $b }: التصنيف نفسه في { $share } من { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}، كابا { $kappa }
agreement-pair-told-no-kappa = { $a } و{ $b }: التصنيف نفسه في { $share } من { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}، وكابا غير معرَّفة
agreement-pair-none = { $a } و{ $b }: لا عنصر مشترك
agreement-cell-none = لا عنصر مشترك
agreement-cell-of = من { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}
agreement-pairs-table = أزواج الأشخاص
agreement-colour-shows = اللون يبيّن
agreement-same-label = التصنيف نفسه
agreement-kappa = كابا
agreement-heat-rest = أصحاب أكثر الإجابات، وهم { $n ->
    [zero] { $n } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}، والأكثر اتفاقًا مع الآخرين أولًا. { $n_more ->
    [zero] أجاب { $n_more } شخص آخر إجابات أقل؛ ويمكن البحث ضمن «الأشخاص».
    [one] أجاب شخص واحد آخر إجابات أقل؛ ويمكن البحث عنه ضمن «الأشخاص».
    [two] أجاب شخصان آخران إجابات أقل؛ ويمكن البحث عنهما ضمن «الأشخاص».
    [few] أجاب { $n_more } أشخاص آخرون إجابات أقل؛ ويمكن البحث عنهم ضمن «الأشخاص».
    [many] أجاب { $n_more } شخصًا آخر إجابات أقل؛ ويمكن البحث عنهم ضمن «الأشخاص».
   *[other] أجاب { $n_more } شخص آخر إجابات أقل؛ ويمكن البحث عنهم ضمن «الأشخاص».
}
agreement-picture-name = صورة لكل الأزواج؛ مفاتيح الأسهم للتنقل بين الأشخاص، وEnter لعرض مواضع اختلاف اثنين
agreement-picture-hint = يُرجى الضغط على خانة، أو التنقل بمفاتيح الأسهم.
agreement-pairs-all = كل الأزواج
agreement-column-two-people = الشخصان

## Agreement page: people

agreement-people-title = الأشخاص
agreement-people-search = البحث بالاسم
agreement-column-others = الاتفاق مع الآخرين
agreement-column-quality = الجودة
agreement-of-answer-pairs = من { $n ->
    [zero] { $n } زوج إجابات
    [one] زوج إجابات واحد
    [two] زوجي إجابات
    [few] { $n } أزواج إجابات
    [many] { $n } زوج إجابات
   *[other] { $n } زوج إجابات
}
agreement-people-alone = لا عنصر مشترك
agreement-people-unknown = غير معروف
agreement-people-me = (أنت)
agreement-people-nobody = لا أحد بهذا الاسم
agreement-people-rest = غير مدرجين في القائمة: { $n ->
    [zero] { $n } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}، ولهم { $n_answers ->
    [zero] { $n_answers } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n_answers } إجابات
    [many] { $n_answers } إجابة
   *[other] { $n_answers } إجابة
}؛ يمكن البحث عن اسم أو حفظ الجدول
agreement-quality-missing = الجودة غير متوفرة، لأن { $why }
agreement-quality-coming = جارٍ الحساب
agreement-quality-dawid-skene = الجودة هي الحصة المتوقعة للصحيح من تصنيفات الشخص، مع فترة ثقة 95%. مصدرها نموذج Dawid-Skene: جدول أخطاء لكل شخص، يُقدَّر مع التصنيفات معًا.
agreement-quality-one-coin = الجودة هي الحصة المتوقعة للصحيح من تصنيفات الشخص، مع فترة ثقة 95%. مصدرها نموذج العملة الواحدة (one-coin): دقة واحدة لكل شخص، تُقدَّر مع التصنيفات معًا.
agreement-quality-none-shared = لم يصنّف شخصان أي عنصر مشترك بعد، فلا يمكن مقارنة أحد
agreement-quality-only-two = مع شخصين لا يستطيع أي نموذج معرفة المصيب منهما؛ تظهر الجودة متى اشترك ثلاثة في عناصر

## Agreement page: check items, whose right answers are known

agreement-checks-title = عناصر التحقق
agreement-checks-file = الإجابات المعروفة (CSV فيه task وlabel)
agreement-checks-forget = نسيانها
agreement-checks-table = عناصر التحقق حسب الشخص
agreement-column-wrong = الأخطاء: المعروف، المُعطى
agreement-checks-choose = يُرجى اختيار ملف الإجابات المعروفة لتقييم الجميع بها. يُقرأ في علامة التبويب هذه ويبقى على هذا الجهاز، ويزول عند إغلاقها أو إعادة تحميلها؛ ولا يُرفع منه شيء.
agreement-checks-loaded = { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
} بإجابات معروفة من { $file }، في علامة التبويب هذه فقط. الفترات فترات ثقة 95% بطريقة Wilson.
agreement-checks-right = { $n_right } من { $n }، من { $low } إلى { $high }

## Agreement page: practice items, whose right answers are told after the first answer

agreement-practice-title = التدريب
agreement-practice-about = أول الإجابات عن عناصر عُرضت إجابتها بعد ذلك. ولا تدخل في أي مقياس آخر.

## Agreement page: over time

agreement-history-title = الاتفاق عبر الزمن
agreement-history-about = يُحتسب العنصر ابتداءً من آخر إجابة عنه. الخطان المتقطعان: 0.80 ومنه تُعدّ الاستنتاجات موثوقة، و0.67 ومنه تُعدّ أولية.
agreement-history-across = المحور الأفقي
agreement-history-by-answers = حسب الإجابات
agreement-history-by-time = حسب الوقت
agreement-history-empty = يبدأ الخط متى أجاب شخصان عن بعض العناصر نفسها.
agreement-history-time = الوقت (UTC)
agreement-history-answers = الإجابات حتى الآن
agreement-history-table = ألفا عبر الزمن
agreement-history-told = رسم بياني خطي لألفا: { $first } بعد { $n_first ->
    [zero] { $n_first } إجابة
    [one] إجابة واحدة
    [two] إجابتين
    [few] { $n_first } إجابات
    [many] { $n_first } إجابة
   *[other] { $n_first } إجابة
}، و{ $last } بعد { $n_last ->
    [zero] { $n_last } إجابة
    [one] إجابة واحدة
    [two] إجابتين
    [few] { $n_last } إجابات
    [many] { $n_last } إجابة
   *[other] { $n_last } إجابة
}

## Agreement page: by version of the instructions

agreement-versions-title = حسب إصدار التعليمات
agreement-versions-about = تُحتسب الإجابات ضمن الإصدار الذي كان أمام صاحبها: فيظهر هنا كل تغيير أفاد.
agreement-versions-table = الاتفاق حسب إصدار التعليمات
agreement-column-version = الإصدار
agreement-version-current = (الساري)

## Agreement page: how far suggestions of the model pull people's answers

agreement-pull-title = الاقتراحات
agreement-pull-about = لا تُحتسب المتشابهات المؤكَّدة على دفعات: فلا يؤكَّد فيها إلا الموافقة.
agreement-pull-basis = { $n_shown_agree } من { $n_shown } من الإجابات المعطاة مع ظهور اقتراح توافقه، و{ $n_held_back_agree } من { $n_held_back } حين حُجب.
agreement-pull-more = عند تساوي ثقة النموذج، يوافقه المشاركون أكثر بمقدار { $points } نقطة مئوية حين يرون اقتراحه (فترة ثقة 95%: من { $low } إلى { $high }). { $basis }
agreement-pull-less = عند تساوي ثقة النموذج، يوافقه المشاركون أقل بمقدار { $points } نقطة مئوية حين يرون اقتراحه (فترة ثقة 95%: من { $low } إلى { $high }). { $basis }
agreement-pull-unknown = { $basis } يظهر مدى تأثير الاقتراحات في الإجابات متى كان للحالتين إجابات متقاربة الثقة.

## Dialog: the items behind a number

agreement-drill-title = العناصر وراء هذا الرقم
agreement-drill-looking = جارٍ البحث عنها
agreement-drill-none = لا عناصر
agreement-drill-first = { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}، والمعروض هنا أول { $n_shown }
agreement-drill-text-coming = النص في الطريق
agreement-drill-settle = الحسم في صفحة المراجعة
agreement-drill-random = عناصر مسحوبة عشوائيًا يختلف فيها المشاركون
agreement-drill-chosen = عناصر اختارها النموذج يختلف فيها المشاركون
agreement-drill-label = عناصر صنّفها بعضهم «{ $label }» وغيرهم خلاف ذلك
agreement-drill-labels = عناصر صُنّفت «{ $label }» و«{ $other }» معًا
agreement-drill-pair = عناصر يختلف فيها { $a } و{ $b }
agreement-drill-pair-labels = عناصر تصنيفها «{ $label }» عند { $a } و«{ $other }» عند { $b }
agreement-drill-person = عناصر فيها اختلاف بين { $person } وغيره
agreement-drill-version = عناصر يختلف فيها المشاركون وفق الإصدار { $version } من التعليمات

## Charts on any page

agreement-chart-table = البيانات نفسها في جدول

## People around an item whose names are hidden, on any page

agreement-you = أنت
agreement-somebody = شخص ما
agreement-person = الشخص { $letter }

### Disagreement reports

## The page

reports-title = التقارير
reports-not-yours = تعرض التقارير أصوات الجميع، لذا فهي للخبراء والمالكين.
reports-about = يبيّن التقرير ما يختلف فيه المشاركون ومقدار الاختلاف وسببه وما آل إليه. يُوقَّع بمفتاح هذا الجهاز ويُحفظ في مخزن المشروع. ومن لديه الدفاتر يستطيع التحقق من كل رقم:
reports-names = ذكر أسماء الأشخاص بدل الحروف
reports-make = إعداد تقرير
reports-stop = إيقاف
reports-failed = لم يُعدّ تقرير: { $why }.

## A report that the store does not have

reports-unstored = هذا التقرير في علامة التبويب هذه فقط
reports-unstored-why = أُعدّ ووُقّع، لكنه ليس في المخزن: { $why }.
reports-unstored-about = يُرجى حفظ الملفين قبل إغلاق علامة التبويب، أو المحاولة لاحقًا.
reports-unstored-save-page = حفظ الصفحة
reports-unstored-save-data = حفظ البيانات
reports-unstored-read = قراءته
reports-unstored-again = تجربة المخزن مجددًا

## The list

reports-list = في المخزن
reports-list-coming = جارٍ الاستعلام من المخزن…
reports-list-missing = قد لا تكون القائمة كاملة: { $why }.
reports-list-again = إعادة الاستعلام
reports-list-none = لا تقارير بعد. قد يكون الأول عن الجولة الأولى: فهو يبيّن ما لم تحسمه التعليمات.
reports-list-older = قراءة الأقدم
reports-row-untitled = تقرير
reports-row-by = من إعداد: { $who }
reports-who-you = أنت
reports-who-owner = المالك، من سطر الأوامر
reports-who-unknown = شخص مجهول
reports-row-read = قراءة
reports-row-coming = جارٍ القراءة…
reports-save-page = حفظ الصفحة
reports-save-data = حفظ البيانات
reports-copy-link = نسخ الرابط
reports-copy-link-about = من يملك الرابط يستطيع قراءة هذا التقرير لمدة سبعة أيام، ولا شيء غيره
reports-copy-key = نسخ اسمه في المخزن
reports-copy-key-about = موضع التقرير في مخزن المشروع
reports-alpha = ألفا
reports-same-answer = الإجابة نفسها
reports-disagreements = الخلافات
reports-n-open = المفتوح: { $n }
reports-items = العناصر

## Whether a report can be trusted: a few words, and a sentence that explains them

reports-holds = التوقيع صحيح
reports-holds-owner = موقَّع بمفتاح المالك نفسه، ولم يتغيّر منذ ذلك الحين.
reports-holds-member = موقَّع ممن قبله المالك، ولم يتغيّر منذ ذلك الحين.
reports-unknown = موقِّع مجهول
reports-unknown-about = لم يتغيّر منذ توقيعه، لكن لم يقبل أحد المفتاح الذي وقّعه.
reports-misplaced = في موضع شخص آخر
reports-misplaced-about = موقَّع، لكن ليس من الشخص الذي يقع في موضعه.
reports-foreign = مشروع آخر
reports-foreign-about = موقَّع، لكنه من مشروع آخر.
reports-changed = التوقيع باطل
reports-changed-about = تغيّر بعد توقيعه: لا ينبغي الوثوق به.
reports-unreadable = غير قابل للقراءة
reports-unreadable-about = لا تمكن قراءته: { $why }.

## A report on screen

reports-close = العودة إلى القائمة
reports-print = طباعة
reports-frame = التقرير

## What is done while a report is made

reports-step-waiting = بانتظار وصول كل العناصر وإجاباتك الأخيرة…
reports-step-reading = جارٍ قراءة الدفاتر…
reports-step-reading-left = جارٍ قراءة الدفاتر، والمتبقي: { $n ->
    [zero] { $n } قطعة
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $n } قطع
    [many] { $n } قطعة
   *[other] { $n } قطعة
}…
reports-step-computing = جارٍ حساب المقاييس والفترات…
reports-step-writing = جارٍ كتابته في المخزن…
reports-stored = التقرير في مخزن المشروع.

## Why something did not work: each goes into a sentence above as $why, in small letters and without a full stop

reports-why-not-kept = لم يحتفظ هذا الجهاز بما وقّعه المالك؛ يُرجى إعادة تحميل الصفحة
reports-why-no-project = لا مشروع مفتوح
reports-why-few-logs = لم يحفظ هذا الجهاز كل الدفاتر بعد؛ يُرجى المحاولة بعد لحظة، أو إخلاء بعض المساحة
reports-why-no-logs = الدفاتر لا تصل؛ يُرجى المحاولة مجددًا عند توفر الاتصال
reports-why-in-round = أنت من المشاركين في جولة مفتوحة، والتقرير يُظهر إجاباتها؛ يُرجى إعداده متى انتهى الجميع
reports-why-items = لم تُحمَّل كل العناصر؛ ويحتاج التقرير إلى نص كل منها. يُرجى المحاولة مجددًا عند توفر الاتصال
reports-why-unsealed = إجاباتك الأخيرة ليست في الدفتر بعد؛ يُرجى إغلاق علامات التبويب الأخرى لهذا المشروع والمحاولة مجددًا
reports-why-helper-ended = توقف مساعد الصفحة ({ $why })؛ يُرجى المحاولة مجددًا
reports-why-signature = طول توقيع هذا الجهاز خاطئ
reports-why-other-bytes = أعاد المخزن غير ما كُتب فيه
reports-why-offline = لا اتصال
reports-why-logs-not-stored = الدفاتر التي يستند إليها ليست في المخزن بعد
reports-why-too-large = أكبر من الحجم المسموح به للتقرير
reports-why-gone = لم يعد التقرير في المخزن

### The records page

## The page

records-title = السجلات
records-not-yours = تعرض السجلات إجابات الجميع، لذا فهي للخبراء والمالكين.
records-class-useful = مفيد
records-class-useless = بلا فائدة
records-class-harmful = ضار

## What is looked for

records-find = البحث في السجلات
records-words = كلمات أو معرّف
records-how-far = المرحلة
records-any = الكل
records-label = التصنيف
records-answered-by = أجاب عنه
records-anybody = أي شخص
records-with = مع
records-anything = أي شيء
records-mark-skipped = «لا أستطيع الجزم»
records-mark-remarked = ملاحظات أو تعليقات
records-mark-sent = مُرسل إلى الخبراء
records-triage-class = الفرز
records-order = الترتيب
records-sort-shuffled = بالترتيب العشوائي
records-sort-doubt = الأكثر شكًا أولًا
records-sort-votes = الأكثر إجابات أولًا
records-sort-latest = الأحدث إجابة أولًا
records-sort-length = الأطول أولًا

## How many there are, and what can be done

records-found = عُثر على { $n_found } من { $n_items ->
    [zero] { $n_items } سجل
    [one] سجل واحد
    [two] سجلين
    [few] { $n_items } سجلات
    [many] { $n_items } سجلًا
   *[other] { $n_items } سجل
}
records-found-chosen = عُثر على { $n_found } من { $n_items ->
    [zero] { $n_items } سجل
    [one] سجل واحد
    [two] سجلين
    [few] { $n_items } سجلات
    [many] { $n_items } سجلًا
   *[other] { $n_items } سجل
}، اختير منها { $n_chosen }
records-looked = نُظر في { $n } حتى الآن…
records-choose-all = اختيار كل ما عُثر عليه
records-choose-none = إلغاء الاختيار
records-save-csv = حفظ بصيغة CSV
records-undo = التراجع عن الأخير
records-taken-back = تم التراجع.
records-triage = مفيد، بلا فائدة، ضار: عرض ما وجده `accord triage --json`
records-triage-file = اختيار ملفه
records-triage-read = { $file }: { $n_records ->
    [zero] { $n_records } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n_records } سجلات
    [many] { $n_records } سجلًا
   *[other] { $n_records } سجل
}.
records-triage-foreign = { $file }: { $n_records ->
    [zero] { $n_records } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n_records } سجلات
    [many] { $n_records } سجلًا
   *[other] { $n_records } سجل
}؛ و{ $n_foreign } غيرها ليست هنا.
records-not-saved = لم يحفظ المتصفح الجدول؛ يُرجى السماح بالتنزيل لهذه الصفحة

## What is done with the chosen records

records-with-chosen = للسجلات المختارة
records-drop = استبعاد
records-keep = إلغاء الاستبعاد
records-send = إرسال إلى الخبراء
records-return = إعادة إلى قائمة الانتظار
records-tag = إضافة وسم
records-untag = إزالة وسم
records-drop-about = لا يُسأل عنها أحد بعد الآن، وينساها النموذج، وتُميَّز في الملفات المُصدَّرة. وتبقى الإجابات محفوظة.
records-keep-about = يُسأل عنها مجددًا وتُحتسب كما كانت.
records-send-about = تنتظر في صفحة المراجعة حتى يحسمها خبير.
records-return-about = يُسأل عنها حتى يكون لكل منها هذا العدد من الإجابات.
records-tag-about = يُعثر على السجلات بوسومها، وتدخل الوسوم في الملفات المُصدَّرة. ولا يراها المصنّفون.
records-untag-about = تبقى السجلات كما هي.
records-field-why = السبب (يمكن تركه فارغًا)
records-field-votes = الإجابات لكل سجل
records-field-tag = الوسم
records-changes = يغيّر هذا { $n ->
    [zero] { $n } سجل
    [one] سجلًا واحدًا
    [two] سجلين
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}.
records-changes-some = يغيّر هذا { $n_changed ->
    [zero] { $n_changed } سجل
    [one] سجلًا واحدًا
    [two] سجلين
    [few] { $n_changed } سجلات
    [many] { $n_changed } سجلًا
   *[other] { $n_changed } سجل
}؛ و{ $n_same ->
    [zero] { $n_same } سجل على هذه الحال أصلًا
    [one] سجل واحد على هذه الحال أصلًا
    [two] سجلان على هذه الحال أصلًا
    [few] { $n_same } سجلات على هذه الحال أصلًا
    [many] { $n_same } سجلًا على هذه الحال أصلًا
   *[other] { $n_same } سجل على هذه الحال أصلًا
}.
records-answers-stay = لدى { $n } منها إجابات تبقى في الدفاتر.
records-settled-stay = { $n } منها محسومة ولا يُسأل عنها إلا بعد سحب الحسم.
records-told-drop = تم استبعاد: { $records }. لا يُسأل عنها أحد بعد الآن.
records-told-keep = أُلغي الاستبعاد: { $records }.
records-told-send = أُرسل إلى الخبراء: { $records }.
records-told-unsend = لم يعد مُرسلًا إلى الخبراء: { $records }.
records-told-planned = يُسأل عنها وفق خطة المشروع: { $records }.
records-told-return = عاد إلى قائمة الانتظار (الإجابات المطلوبة لكل سجل: { $n_votes }): { $records }.
records-told-tag = أُضيف الوسم «{ $tag }»: { $records }.
records-told-untag = بلا الوسم «{ $tag }»: { $records }.

## The list

records-list = نتائج البحث
records-keys = مفاتيح الأسهم للتنقل، و`X` للاختيار، و`Shift` مع الأسهم لاختيار عدة سجلات، و`Enter` للفتح.
records-column-chosen = مختار
records-column-text = النص
records-answers = الإجابات
records-column-doubt = الشك
records-tags = الوسوم
records-choose = اختيار: { $text }
records-sent = مُرسل
records-in-round = في جولة مفتوحة

## One record

records-record = السجل
records-how-far-told = { $standing }، { $n_answers ->
    [zero] { $n_answers } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n_answers } إجابات
    [many] { $n_answers } إجابة
   *[other] { $n_answers } إجابة
} من { $n_wanted }
records-settled = الحسم
records-dropped = مستبعد
records-no-reason = لم يُذكر سبب
records-expected = يتوقّع النموذج
records-id = المعرّف
records-column-who = الشخص
records-column-answer = الإجابة
records-column-active = الوقت الفعلي
records-open-review = فتح في المراجعة

## A file for another tool

records-export = تصدير نتائج البحث
records-form = الصيغة
records-form-loses = لا تتسع لما يلي: { $loses }
records-each = إجابة كل شخص، بدل الإجابة المعتمدة
records-write = كتابة { $n ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلين
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}
records-without-dropped = لا تُكتب السجلات المستبعدة، إلا عند البحث عنها.
records-lost = فُقد { $n }: { $what }
records-written = { $n_items ->
    [zero] { $n_items } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n_items } عناصر
    [many] { $n_items } عنصرًا
   *[other] { $n_items } عنصر
} في { $file }.
records-not-written = لم يُكتب ملف: { $why }.
records-no-project = لا مشروع مفتوح
records-no-form = لا توجد صيغة كهذه
records-file-not-saved = لم يحفظه المتصفح؛ يُرجى السماح بالتنزيل لهذه الصفحة

### The status page

## The page and its sections

status-title = الحالة
status-store-title = مخزن المشروع
status-sync-now = مزامنة الآن
status-test-store = اختبار المخزن
status-device-title = هذا الجهاز
status-save-backup = حفظ ملف نسخة احتياطية
status-scorer-title = المُرتِّب، الذي يرتّب العناصر
status-encoder-title = المُرمِّز، الذي يحوّل العناصر إلى أعداد

## How something stands, beside each row

status-level-good = جيد
status-level-fair = يمكن أن يكون أفضل
status-level-bad = يحتاج إلى انتباه

## Labels carried by hand

status-hand-title = تصنيفات تُنقل باليد
status-hand-about = عند انقطاع الاتصال، أو حين لا يستقبل مضيف المشروع شيئًا: يمكن حفظ تصنيفاتك في ملف وتسليمه إلى المالك أو إلى غيره، وإضافة ملفات الآخرين هنا أو إفلاتها في أي مكان من هذه الصفحة. كل قطعة موقَّعة من كاتبها، فلا يُؤخذ شيء تغيّر في الطريق.
status-hand-save = حفظ تصنيفاتك في ملف
status-hand-share = مشاركتها
status-hand-files = ملفات الآخرين
status-folder-used = تُكتب التصنيفات في المجلد «{ $name }»، وتُقرأ منه أيضًا.
status-folder-about = مجلد يراه الآخرون أيضًا، على قرص شبكي أو يزامنه برنامج، يفعل ذلك من تلقاء نفسه.
status-folder-last = استخدام مجلد المرة السابقة
status-folder-choose = اختيار مجلد

## Which device the scorer runs on

status-wish-title = تشغيل المُرتِّب على
status-wish-fastest = الأسرع، بحسب نتيجة السباق
status-wish-cpu = المعالج
status-wish-gpu = معالج الرسوميات (WebGPU)

## One more device, and leaving

status-add-device = إضافة جهاز آخر لك
status-device-link-about = يُفتح هذا الرابط على جهازك الآخر: وما يُصنَّف هناك يُحتسب لك. ومن يملكه يستطيع الإجابة باسمك، فلا ينبغي أن يراه أحد.
status-device-link-save = حفظه في ملف
status-device-link-done = تم
status-leave-title = مغادرة هذا المشروع
status-leave-about = يحذف مفتاحك وتصنيفاتك والعناصر والرابط من هذا الجهاز. أما ما تمت مزامنته فيبقى في مخزن المشروع، ولا يحذفه هناك إلا المالك؛ ويمكن طلب ذلك منه. ولا يمكنك بعدها تغيير تصنيفاتك من هنا.
status-leave-lost = { $n ->
    [zero] لا سجلات لك على هذا الجهاز وحده.
    [one] سجل واحد من سجلاتك على هذا الجهاز وحده وسيضيع.
    [two] سجلان من سجلاتك على هذا الجهاز وحده وسيضيعان.
    [few] { $n } من سجلاتك على هذا الجهاز وحده وستضيع.
    [many] { $n } من سجلاتك على هذا الجهاز وحده وستضيع.
   *[other] { $n } من سجلاتك على هذا الجهاز وحده وستضيع.
} يُرجى إجراء المزامنة أو حفظ ملف نسخة احتياطية أولًا.
status-leave-delete = حذفه من هذا الجهاز

## Deleting what the encoder keeps

status-delete-weights = حذف ملفات المُرمِّز ({ $size })
status-delete-weights-warn = تُنزَّل مجددًا في الزيارة التالية.
status-delete-vectors = حذف المتجهات المحفوظة ({ $size })
status-delete-vectors-warn = تُحسب مجددًا في الزيارة التالية. ولا يُمسّ أي تصنيف.

## What is wrong

status-problems-title = أجزاء من المشروع تعذّر استخدامها
status-errors-title = آخر الأخطاء
status-errors-none = لا أخطاء في هذه الجلسة.
status-set-aside = نُحّيت القطعة { $key }: { $why }
status-log-gap = دفتر الجهاز { $device } غير مكتمل: ينقصه الجزء { $part }
status-log-fork = في دفتر الجهاز { $device } نسختان من الجزء { $part }: حُفظتا كلتاهما
status-log-broken = الجزء { $part } من دفتر الجهاز { $device } لا يتصل بما قبله
status-time-ended = أنهى المالك مدة هذا الجهاز أو مدتك في المشروع: ما يُصنَّف الآن لا يُحتسب. يُرجى حفظ تصنيفاتك في ملف وسؤال المالك
status-rolled-back = رأى أحدهم الإصدار { $seen } من هذا المشروع، والمخزن يعرض الإصدار { $shown }: فهو يقدّم تعليمات قديمة وقائمة أشخاص قديمة. يُرجى إخبار المالك
status-revoked = المستبعد لأن المالك أنهى مدة الكاتب قبلها: { $n ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}
status-unverified = غير محتسب لأن أحدًا لم يقبل كاتبه: { $n ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}
status-unknown = محفوظ مع أنه من إصدار أحدث: { $n ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}

## Rows about the scorer: a name, and how it is

status-scorer = المُرتِّب
status-scorer-stopped = لا يعمل: { $why }. يستمر التصنيف بترتيب عشوائي
status-device = الجهاز
status-device-choosing = جارٍ الاختيار
status-items-encoded = العناصر المُرمَّزة
status-items-of = { $done } من { $total }
status-latest-order = آخر ترتيب
status-latest-order-is = { $n ->
    [zero] { $n } تصنيف
    [one] تصنيف واحد
    [two] تصنيفان
    [few] { $n } تصنيفات
    [many] { $n } تصنيفًا
   *[other] { $n } تصنيف
}: التدريب في { $train } ملي ثانية، والترتيب في { $rank } ملي ثانية
status-label-to-order = من التصنيف إلى الترتيب
status-millis = { $millis } ملي ثانية
status-first-order = أول ترتيب
status-first-order-is = بعد الفتح بـ { $millis } ملي ثانية
status-restarts = مرات إعادة التشغيل

## Rows about the race between processor and graphics device, for the scorer and for the encoder

status-why = السبب
status-adapter = محوّل WebGPU
status-adapter-software = { $adapter } (برمجي)
status-race = السباق، الوسيط
status-race-is = المعالج (CPU) { $cpu } ملي ثانية، وWebGPU { $gpu } ملي ثانية
status-race-cpu-only = المعالج (CPU) { $cpu } ملي ثانية، ولم يُقَس WebGPU
status-warmup = تهيئة WebGPU
status-difference = أكبر فرق
status-encoder-device = المُرمِّز: الجهاز
status-encoder-why = المُرمِّز: السبب
status-encoder-race = المُرمِّز: السباق
status-encoder-warmup = المُرمِّز: تهيئة WebGPU
status-encoder-difference = المُرمِّز: أكبر فرق

## Rows about the project's store

status-connection = الاتصال
status-online = متصل
status-offline = بلا اتصال
status-last-poll = آخر استعلام كامل
status-last-poll-none = لا شيء بعد
status-store = المخزن
status-store-answers = يستجيب
status-only-here = على هذا الجهاز فقط
status-sent = أُرسل ولم يُتحقق منه بعد
status-synced = تمت مزامنته
status-n-records = { $n ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}
status-requests = الطلبات حتى الآن
status-clock = الساعة
status-clock-differs = { $n_seconds ->
    [zero] تختلف عن ساعة المخزن بـ { $n_seconds } ثانية؛ وتُصحَّح الطلبات
    [one] تختلف عن ساعة المخزن بثانية واحدة؛ وتُصحَّح الطلبات
    [two] تختلف عن ساعة المخزن بثانيتين؛ وتُصحَّح الطلبات
    [few] تختلف عن ساعة المخزن بـ { $n_seconds } ثوانٍ؛ وتُصحَّح الطلبات
    [many] تختلف عن ساعة المخزن بـ { $n_seconds } ثانية؛ وتُصحَّح الطلبات
   *[other] تختلف عن ساعة المخزن بـ { $n_seconds } ثانية؛ وتُصحَّح الطلبات
}
status-others-answers = إجابات المصنّفين الآخرين
status-others-closed = مختومة لا يقرؤها سوى الخبراء والمالك؛ وفي المخزن { $n ->
    [zero] { $n } قطعة
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $n } قطع
    [many] { $n } قطعة
   *[other] { $n } قطعة
}
status-queue = قائمة انتظارك
status-queue-planned = تتبع خطة الخبراء الصادرة عند { $time }
status-queue-shuffled = بترتيب عشوائي: لم تنشر صفحة أي خبير خطة بعد

## Rows about this device

status-device-id = معرّف الجهاز
status-role = الدور
status-project = المشروع
status-versions = الإصدارات
status-versions-are = الصفحة { $page }، البروتوكول { $protocol }، ملف الإعدادات (manifest) { $manifest }، التعليمات { $instructions }
status-offline-start = تفتح بلا شبكة
status-offline-start-newer = نعم؛ وإصدار أحدث من الصفحة جاهز
status-offline-start-not-yet = ليس بعد: يجري حفظ ملفات الصفحة
status-offline-start-never = لا: لا يحفظ هذا المتصفح صفحات من هذا العنوان؛ وتُحفظ التصنيفات مع ذلك

## Rows about the encoder

status-encoder = المُرمِّز
status-licence = رخصة أوزانه
status-rests-on = الترتيب مبني على
status-rests-instant = المُرمِّز الفوري
status-rests-this = هذا المُرمِّز ({ $id })
status-rests-both = هذا المُرمِّز في { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}، والفوري في الباقي
status-encoder-state = حالة المُرمِّز
status-encoder-built-in = جاهز؛ وهو جزء من الصفحة
status-encoder-waits = ينتظر بدء المُرتِّب
status-note = ملاحظة
status-encoder-queued = يبدأ بعد أول ترتيب
status-encoder-downloading = جارٍ التنزيل، { $done } من { $total }
status-encoder-waiting = ينتظر: { $why }. ويتابع من تلقاء نفسه، من { $done } من { $total }
status-encoder-verifying = جارٍ مقارنة الملفات ببصماتها (hash)
status-encoder-loading = جارٍ التحميل
status-encoder-racing = جارٍ مقارنة الأجهزة
status-encoder-encoding = جارٍ الترميز، { $done } من { $total } من العناصر، { $speed } في الثانية
status-encoder-ready = جاهز، { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}
status-encoder-ready-speed = جاهز، { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}، { $speed } في الثانية
status-encoder-failed = غير مستخدم: { $why }. ويستمر المُرمِّز الفوري
status-vectors = المتجهات
status-vectors-are = رُمّز الآن { $now }، ومن هذا الجهاز { $kept }
status-downloaded = نُزّل الآن
status-memory = ذاكرة المُرتِّب
status-unreadable = عناصر لا يستطيع قراءتها
status-loss = الفقد في المتجهات المحفوظة
status-loss-is = { $share } من جيب التمام
status-bytes = { $n } بايت
status-kilobytes = { $size } ك.ب
status-megabytes = { $size } م.ب

### The studio, where an owner makes a project: what is drawn

## The studio: an owner makes a project, from a file to the links that others join by. Four steps on one page

studio-new = مشروع جديد
studio-more = عناصر إضافية لمشروع
studio-lead-new = من ملفك إلى روابط للمشاركة. تنتقل بياناتك من هذا المتصفح إلى مخزنك أنت لا غير.
studio-lead-more = من ملفك إلى مشروعك. تنتقل بياناتك من هذا المتصفح إلى مخزنك أنت لا غير.
studio-leave = مغادرة
studio-sentence = { $sentence }.

## Before step 1: more items for a project that is there

studio-add = إضافة عناصر إلى مشروع لديك
studio-add-about = يُرجى اختيار ملف الروابط الذي حُفظ عند إنشاء المشروع. يُقرأ هنا ولا يُرسل إلى أي مكان؛ ولا يُضاف مرتين ما هو في المشروع أصلًا.
studio-add-choose = اختيار ملف الروابط
studio-add-none = إنشاء مشروع جديد بدلًا من ذلك
studio-added-to = تذهب العناصر الجديدة إلى «{ $name }»، وفيه { $n } حتى الآن. ويبقى السؤال والتعليمات والأشخاص كما هم.

## Step 1: the data

studio-data = البيانات
studio-drop = يمكنك إفلات ملفك هنا أو اختياره
studio-file-choose = اختيار ملف
studio-file-change = اختيار ملف آخر
studio-folder-choose = اختيار مجلد صور
studio-file-kinds = CSV أو TSV أو JSON أو JSON Lines أو Parquet أو نص في كل سطر أو صور أو ملف zip منها؛ حتى { "\u200E" }1 GiB
studio-url = أو عنوانه
studio-url-fetch = جلب
studio-file-refused = لا يمكن استخدام هذا الملف بعد: { $why }.
studio-encoding = ترميز الحروف
studio-header = السطر الأول يسمّي الأعمدة
studio-outcome-texts = { $n ->
    [zero] { $n } نص للتصنيف
    [one] نص واحد للتصنيف
    [two] نصان للتصنيف
    [few] { $n } نصوص للتصنيف
    [many] { $n } نصًا للتصنيف
   *[other] { $n } نص للتصنيف
}
studio-outcome-merged = { $n ->
    [zero] دُمج { $n } سجل يكرر نصًا سابقًا
    [one] دُمج سجل واحد يكرر نصًا سابقًا
    [two] دُمج سجلان يكرران نصًا سابقًا
    [few] دُمجت { $n } سجلات تكرر نصًا سابقًا
    [many] دُمج { $n } سجلًا تكرر نصًا سابقًا
   *[other] دُمج { $n } سجل تكرر نصًا سابقًا
}
studio-outcome-left-out = { $n ->
    [zero] استُبعد { $n } سجل
    [one] استُبعد سجل واحد
    [two] استُبعد سجلان
    [few] استُبعدت { $n } سجلات
    [many] استُبعد { $n } سجلًا
   *[other] استُبعد { $n } سجل
}
studio-problems = ما استُبعد وسببه ({ $n })
studio-problems-table = السجلات المستبعدة
studio-problem-where = الموضع
studio-problem-why = السبب
studio-problem-remedy = الحل
studio-problem-line = السطر { $line }
studio-problem-row = الصف { $line }
studio-problems-more = و{ $n } غيرها
studio-problems-mend = يمكنك إصلاحها في ملفك واختياره مجددًا، أو المتابعة من دونها.

## Step 1: data in a bucket. A bucket is a store at a vendor of the S3 kind

studio-source = أخذها من حاوية
studio-source-about = ملف باسمه الكامل، أو مجلد فيه جدول واحد أو صور. يُجلب إلى هذه الصفحة؛ ومن دون مفاتيح يُجلب كما يمكن لأي شخص جلبه. ويجب أن تسمح الحاوية لهذه الصفحة بالقراءة (CORS).
studio-source-fetch = جلبها

## Step 1: which column is what

studio-choose-text = النصوص المطلوب تصنيفها
studio-choose-other = نص ثانٍ بجانبه للمقارنة
studio-choose-id = معرّفك الخاص (يعود في الملفات المُصدَّرة)
studio-choose-label = تصنيفات موجودة أصلًا
studio-choose-prediction = ما يتوقّعه نموذج
studio-choose-confidence = مدى ثقته، من 0 إلى 1
studio-use-text = نص
studio-use-other = نص ثانٍ
studio-use-id = معرّف
studio-use-label = تصنيفات
studio-use-prediction = توقّع
studio-use-confidence = مدى الثقة
studio-column-choose = اختيار عمود
studio-column-none = لا شيء
studio-column-different = { $name } (القيم المختلفة: { $n })
studio-preview = السجلات الأولى
studio-preview-caption = أول { $n_shown } من { $n ->
    [zero] { $n } سجل
    [one] سجل واحد
    [two] سجلين
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}
studio-predicted = { $n ->
    [zero] { $n } نص معه توقّع.
    [one] نص واحد معه توقّع.
    [two] نصان معهما توقّع.
    [few] { $n } نصوص معها توقّع.
    [many] { $n } نصًا معها توقّع.
   *[other] { $n } نص معها توقّع.
}
studio-predicted-about = يجده المصنّفون مُعبّأ ومميَّزًا بأنه من نموذج، فيؤكدونه أو يصحّحونه؛ ولا يرونه أبدًا في النصوص المسحوبة عشوائيًا وفي الآراء الثانية وفي بعض غيرها، لكي يُعرف مدى تأثيره في الإجابات.
studio-given-found = عُثر على { $n_labels ->
    [zero] { $n_labels } تصنيف مختلف
    [one] تصنيف واحد
    [two] تصنيفين مختلفين
    [few] { $n_labels } تصنيفات مختلفة
    [many] { $n_labels } تصنيفًا مختلفًا
   *[other] { $n_labels } تصنيف مختلف
}، في { $n_items ->
    [zero] { $n_items } عنصر
    [one] عنصر واحد
    [two] عنصرين
    [few] { $n_items } عناصر
    [many] { $n_items } عنصرًا
   *[other] { $n_items } عنصر
}. وتُعرض في الخطوة 2 حيث تكون تسمية التصنيفات لك.
studio-given = ماذا يُفعل بها إضافة إلى ذلك
studio-given-list = لا شيء
studio-given-list-about = لا يُنقل التصنيف الذي كان لكل نص، لكي يجيب المشاركون بأنفسهم.
studio-given-votes = تُحتسب إجابات
studio-given-votes-about = تصير إجابات شخص بهذا الاسم، مميَّزة بأنها مستوردة: تُحتسب أصواتًا، وتتعلم منها قائمة الانتظار. وتُستبعد التصنيفات التي ليست إجابة عن سؤال الخطوة 2.
studio-said-by = لمن هذه الإجابات

## Step 2: the question

studio-question = السؤال
studio-template = نوع السؤال
studio-prompt = ما يُسأل عنه المشاركون
studio-labels = التصنيفات للاختيار منها، واحد في كل سطر
studio-labels-none = لا تصنيفات بعد
studio-labels-count = { $n ->
    [zero] { $n } تصنيف
    [one] تصنيف واحد
    [two] تصنيفان، بهذا الترتيب؛ وللتسعة الأولى مفاتيح
    [few] { $n } تصنيفات، بهذا الترتيب؛ وللتسعة الأولى مفاتيح
    [many] { $n } تصنيفًا، بهذا الترتيب؛ وللتسعة الأولى مفاتيح
   *[other] { $n } تصنيف، بهذا الترتيب؛ وللتسعة الأولى مفاتيح
}
studio-labels-more = و{ $n } غيرها
studio-instructions = تعليمات للمصنّفين (كُتبت لك بداية)
studio-instructions-about = نص عادي أو Markdown. يُذكر تحت كل تصنيف متى يكون صحيحًا؛ ويمكنك أنت وخبراءك متابعة الكتابة لاحقًا.
studio-name = اسم المشروع
studio-votes = عدد من يُسألون عن كل نص
studio-votes-help = مع شخصين أو أكثر تظهر مواضع اختلافهم
studio-audit = النصوص المسحوبة عشوائيًا، من كل 100
studio-audit-help = تستند المقاييس غير المتحيّزة إلى هذه؛ أما الأخرى فهي أكثر ما يعلّم النموذج

## Step 2: questions from another tool

studio-import = استيراد أسئلة من Label Studio أو Prodigy أو doccano أو COCO أو CoNLL
studio-import-choose = اختيار ملف إعداد أو ملف مُصدَّر
studio-import-drop = استخدام نوع السؤال بدلًا من ذلك
studio-asks-one = { $prompt }: واحد من { $labels }
studio-asks-many = { $prompt }: أي عدد من { $labels }
studio-asks-order = { $prompt }: بالترتيب: { $labels }
studio-asks-spans = { $prompt }: كلمات توضع عليها علامات { $labels }
studio-asks-boxes = { $prompt }: مربعات حول { $labels }
studio-asks-number = { $prompt }: عدد
studio-asks-text = { $prompt }: نص
studio-asks-more = { $labels } و{ $n } غيرها

## Step 2: suggested answers

studio-suggest = الإجابات التي يثق بها نموذج
studio-suggest-no = يجيب المصنّفون دائمًا بأنفسهم
studio-suggest-yes = تُعبّأ مسبقًا؛ ويؤكدها المصنّفون أو يصحّحونها
studio-sure = أقل نسبة ثقة مقبولة، بالمئة
studio-sure-help = لا يكون ذلك أبدًا في النصوص المسحوبة عشوائيًا ولا في الآراء الثانية ولا في خُمس الباقي: فيظهر مدى تأثيرها في الإجابات

## Step 2: pay

studio-pay = الأجر (يرى المصنّفون ما يبلغه عملهم؛ ولا يحوّل Accord أي أموال)
studio-pay-amount = المبلغ
studio-pay-amount-help = مثل 0.05؛ ويُترك فارغًا إن كان العمل بلا أجر
studio-pay-for = مقابل كل
studio-pay-item = عنصر
studio-pay-hour = ساعة من الوقت الفعلي
studio-currency = العملة
studio-currency-help = ثلاثة أحرف: EUR أو USD أو KES …
studio-floor = الحد الأدنى لأجر الساعة
studio-floor-help = يظهر لك ولكل مصنّف موقع أجره من هذا الحد

## Step 2: the encoder, a model that turns items into numbers by which the queue of items is ordered

studio-encoder = المُرمِّز: ما تُرتَّب به قائمة الانتظار
studio-encoder-about = المُرمِّز المدمج يعمل بالكلمات: لا يُجلب شيء، وهو جاهز فورًا. أما المدرَّب على اللغة أو الصور فأعرف بالعناصر التي تعلّم جديدًا، مقابل التكلفة أدناه. ينشئ `accord encoder get` مجلدًا لواحد منها: minilm أو wordllama أو efficientnet-lite0.
studio-encoder-choose = اختيار مجلد مُرمِّز
studio-encoder-drop = استخدام المدمج
studio-encoder-texts = { $name } (للنصوص، { $n } من الأعداد لكل نص، { $licence }).
studio-encoder-images = { $name } (للصور، { $n } من الأعداد لكل صورة، { $licence }).
studio-licence-unknown = رخصة غير معروفة

## Step 3: the store, where the project lies

studio-store = المخزن
studio-store-works = يعمل
studio-store-kind = نوع المخزن
studio-bucket-address = العنوان (endpoint)
studio-bucket = الحاوية (bucket)
studio-bucket-key = مفتاح الوصول (access key)
studio-bucket-secret = المفتاح السري (secret key)
studio-bucket-region = المنطقة (إن كان لمزوّدك مناطق)
studio-bucket-folder = المجلد داخل الحاوية (اختياري)
studio-bucket-note = يصير هذا المفتاح جزءًا من كل رابط: فمن لديه رابط يستطيع قراءة هذه الحاوية والكتابة فيها. يُرجى إنشاء مفتاح لهذه الحاوية وحدها، ومشاركة الروابط كما تُشارك كلمات المرور.
studio-dav-address = عنوان المجلد
studio-dav-user = اسم المستخدم
studio-dav-password = كلمة مرور التطبيق
studio-dav-note = يصير اسم المستخدم وكلمة المرور جزءًا من كل رابط. يُرجى استخدام كلمة مرور تطبيق لهذا المجلد وحده، ومشاركة الروابط كما تُشارك كلمات المرور.
studio-host-address = العنوان الذي سيكون المجلد تحته على الإنترنت
studio-host-help = الناتج ملف zip. يُفك ضغطه في ذلك المجلد من مضيف موقعك (GitHub Pages أو nginx أو غيرهما)؛ وعندئذ تعمل الروابط.
studio-probe = اختبار المخزن
studio-probing = جارٍ الاختبار…

## Step 4: publishing

studio-publish = النشر
studio-publish-done = تم
studio-missing = يلزم قبل ذلك:
studio-ready-add = كل شيء جاهز. تُضاف العناصر التي تنقص المشروع، وتصل إلى المصنّفين في زيارتهم التالية.
studio-ready-folder = كل شيء جاهز. يصلك المشروع في ملف zip، ومعه الروابط.
studio-ready-store = كل شيء جاهز. يُختبر المخزن مرة أخرى، ثم يُكتب المشروع وتصلك الروابط.
studio-publish-add = إضافة العناصر
studio-publish-folder = حفظ المشروع في مجلد
studio-publish-store = نشر
studio-packing = جارٍ اختبار المخزن وحزم النصوص…
studio-written = كُتب { $n_done } من { $n ->
    [zero] { $n } جزء
    [one] جزء واحد
    [two] جزأين
    [few] { $n } أجزاء
    [many] { $n } جزءًا
   *[other] { $n } جزء
}…
studio-publish-progress = ما نُشر حتى الآن
studio-stopped = توقف: { $why }.
studio-stopped-about = ما كُتب يبقى مكتوبًا؛ والمتابعة تبدأ من حيث توقف.
studio-go-on = متابعة
studio-edit = تغيير شيء أولًا
studio-done-add = العناصر في مشروعك.
studio-done-folder = ملف zip بين تنزيلاتك. يُفك ضغطه في المكان الذي ذكرته على الإنترنت؛ ومن ثم تعمل الروابط أدناه.
studio-done-store = المشروع في مخزنك.

## After publishing: the links file and the links

studio-keep = أولًا، حفظ ملف الروابط
studio-keep-about = يحمل مفتاحك بصفتك مالك المشروع. لا يستطيع أحد إنشاءه مجددًا: فمن دونه لا يمكن تغيير المشروع أبدًا ولا إنشاء روابط جديدة. يُرجى حفظه حيث لا يقرؤه أحد سواك.
studio-keep-save = حفظ ملف الروابط
studio-keep-again = حفظه مجددًا
studio-open = فتح المشروع
studio-link-labeler = رابط للمصنّفين
studio-link-labeler-about = يُرسل إلى من يصنّفون.
studio-link-expert = رابط للخبراء
studio-link-expert-about = لمن يحسمون ما يختلف فيه المصنّفون.
studio-link-owner = رابطك أنت، بصفة المالك
studio-link-owner-about = يفتح التقدّم والاتفاق والتصدير. لا يُشارك مع أحد.
studio-link-code = { $title } على شكل رمز QR
studio-link-show-code = عرضه رمز QR للهاتف
studio-copy-refused = لم يسمح المتصفح بذلك؛ يُرجى تحديد الرابط ونسخه يدويًا

### The studio: what follows from what is chosen

## What is still missing before the project can be published: things to do

making-need-file = اختيار الملف الذي فيه نصوصك
making-need-readable = اختيار ملف قابل للقراءة
making-need-column = اختيار عمود فيه نصوص
making-need-reading = الانتظار حتى يُقرأ الملف
making-need-second = اختيار العمود الذي فيه النص الثاني
making-need-other-encoder = اختيار مُرمِّز آخر، أو لا شيء
making-need-other-store = اختيار العمل بلا مُرمِّز، أو مخزن يقبل ملفاته
making-need-links = اختيار ملف الروابط الخاص بمشروعك
making-need-question = كتابة السؤال
making-need-name = تسمية المشروع
making-need-author = تحديد صاحب الإجابات التي في تصنيفات ملفك

## What is being done with the file; each is followed by "…" and a bar

making-looking = جارٍ فحص الملف
making-reading = جارٍ قراءة السجلات
making-fetching = جارٍ جلب الملف
making-bucket-looking = جارٍ فحص الحاوية
making-bucket-fetching = جارٍ الجلب من الحاوية

## Adding items to a project that is there

making-no-links = { $file } ليس ملف روابط: { $why }
making-host-closed = لا يستقبل مضيف هذا المشروع شيئًا من صفحة؛ يُرجى إضافة العناصر بالأمر `accord import` ثم رفعها
making-has-vectors = جاءت عناصر هذا المشروع مع متجهات، والجديدة بلا متجهات؛ يُرجى إنشاء مشروع جديد منها كلها
making-not-in-store = `{ $key }` ليس في مخزن المشروع
making-store-not-read = تعذّرت قراءة مخزن المشروع: { $why }
making-all-there = كل هذه العناصر موجودة في المشروع أصلًا
making-too-many-items = سيكون في المشروع { $n ->
    [zero] { $n } عنصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $n } عناصر
    [many] { $n } عنصرًا
   *[other] { $n } عنصر
}؛ والحد الأقصى { $n_limit }

## Data from a bucket

making-bucket-too-large = فيها { $n_megabytes } م.ب؛ ولا يُقرأ هنا أكثر من { $n_limit } م.ب
making-bucket-gone = `{ $key }` لم يعد موجودًا
making-bucket-not-fetched = تعذّر جلب `{ $key }`: { $why }
making-bucket-no-list = لا تعرض الحاوية أي قائمة
making-bucket-not-listed = تعذّر سرد محتوى الحاوية: { $why }
making-bucket-too-many = فيها أكثر من { $n ->
    [zero] { $n } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $n } كائنات
    [many] { $n } كائنًا
   *[other] { $n } كائن
}؛ يُرجى تحديد مجلد أعمق
making-bucket-empty = لا شيء في ذلك المجلد من الحاوية
making-bucket-several = في ذلك المجلد { $n ->
    [zero] { $n } ملف
    [one] ملف واحد
    [two] ملفان
    [few] { $n } ملفات
    [many] { $n } ملفًا
   *[other] { $n } ملف
}؛ يُرجى كتابة الاسم الكامل لواحد منها، مثل { $names }

## Files

making-worker-failed = فشلت قراءته ({ $why })؛ لم تتضرر الصفحة، يُرجى تجربة ملف آخر
making-worker-confused = أجاب العامل (worker) بشيء آخر
making-no-worker = لا يشغّل هذا المتصفح عاملًا ثانيًا (worker)، وقراءة الملفات تحتاج إليه؛ يُرجى استخدام `accord new` بدلًا منه
making-file-gone = لم يعد الملف موجودًا؛ يُرجى اختياره مجددًا
making-no-file = لم يُختر ملف
making-other-file = اختير ملف آخر
making-no-image = لا صورة بين هذه الملفات؛ يُرجى اختيار جدول نصوص واحد، أو مجلد صور أو عدة ملفات صور
making-no-address = يبدأ العنوان بـ https://{ "\u200E" }
making-no-room = لا مساحة له في هذا المتصفح
making-download-yourself = { $why }؛ يُرجى تنزيله بنفسك واختيار الملف
making-no-text-column = لا عمود فيه نصوص؛ يُرجى اختيار واحد أدناه
making-no-joining = لا يضم هذا المتصفح الملفات بعضها إلى بعض؛ يُرجى اختيار ملف zip منها
making-not-looked = لم يُفحص أي ملف
making-not-read = لم يُقرأ الملف بعد
making-not-made = لم يُنشأ المشروع بعد
making-no-labelers-link = لا رابط للمصنّفين

## Kinds of questions that a project can begin with: a name, and what it is for

making-topic = الموضوع
making-topic-about = تصنيف واحد لكل نص
making-sentiment = المشاعر
making-sentiment-about = إيجابي أو محايد أو سلبي
making-yes-no = نعم أو لا
making-yes-no-about = هل يصحّ أمر ما أم لا؟
making-rating = التقييم
making-rating-about = درجة من 1 إلى 5
making-compare = المقارنة
making-compare-about = أي النصين أفضل؟
making-several = عدة تصنيفات
making-several-about = أي عدد من التصنيفات لكل نص
making-spans = وضع علامات على كلمات
making-spans-about = أسماء وأماكن … داخل النص
making-boxes = رسم مربعات
making-boxes-about = أشياء في صورة

## What is to be done about labels, pay and figures

making-labels-few = كتابة { $n ->
    [zero] { $n } تصنيف
    [one] تصنيف واحد
    [two] تصنيفين
    [few] { $n } تصنيفات
    [many] { $n } تصنيفًا
   *[other] { $n } تصنيف
} على الأقل، واحد في كل سطر
making-labels-many = حذف بعض التصنيفات: عددها { $n }، ولا يمكن الاختيار من أكثر من { $n_limit }
making-labels-twice = حذف أحد التصنيفين المكررين «{ $label }»
making-pay-not-said = تحديد الأجر، أو ترك العملة والحد الأدنى فارغين
making-pay-wrong = تصحيح الأجر: { $why }
making-floor-wrong = تصحيح الحد الأدنى: { $why }
making-currency-wrong = تحديد عملة الأجر: { $why }
making-budget = يُطلب نحو { $n ->
    [zero] { $n } إجابة
    [one] إجابة واحدة
    [two] إجابتين
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}؛ وأكثر بقليل حيث يختلف المشاركون
making-budget-cost = يُطلب نحو { $n ->
    [zero] { $n } إجابة
    [one] إجابة واحدة
    [two] إجابتين
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}، بمبلغ إجمالي { $cost }؛ وأكثر بقليل حيث يختلف المشاركون
making-sure-wrong = ضبط الحد الأدنى للثقة لعرض الاقتراحات بين 1 و100 بالمئة
making-votes-wrong = جعل عدد من يصنّفون كل نص بين 1 و20 شخصًا
making-random-wrong = سحب ما بين 0 و60 من كل 100 نص عشوائيًا

## An encoder, which turns items into numbers, from a folder of files

making-encoder-no-weights = ليس في هذا المجلد `{ $file }`؛ يُرجى اختيار مجلد أنشأه `accord encoder get`
making-encoder-no-kind = نوع هذا المُرمِّز غير واضح؛ يُرجى اختيار مجلد أنشأه `accord encoder get`
making-encoder-lacks = ينقص هذا المجلد `{ $file }`؛ يُرجى اختيار مجلد أنشأه `accord encoder get`
making-encoder-no-length = طول متجهاته غير مذكور؛ يُرجى اختيار مجلد أنشأه `accord encoder get`
making-encoder-cost = يجلب متصفح كل مصنّف { $size } م.ب مرة واحدة على حاسوب محمول بلا معالج رسوميات، وأقل مع وجوده. ويبدأ التصنيف فورًا في الأثناء
making-encoder-cost-seconds = يجلب متصفح كل مصنّف { $size } م.ب مرة واحدة؛ ثم نحو { $n ->
    [zero] { $n } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $n } ثوانٍ
    [many] { $n } ثانية
   *[other] { $n } ثانية
} من العمل على حاسوب محمول بلا معالج رسوميات، وأقل مع وجوده. ويبدأ التصنيف فورًا في الأثناء
making-encoder-cost-minutes = يجلب متصفح كل مصنّف { $size } م.ب مرة واحدة؛ ثم نحو { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
} من العمل على حاسوب محمول بلا معالج رسوميات، وأقل مع وجوده. ويبدأ التصنيف فورًا في الأثناء
making-encoder-cost-hours = يجلب متصفح كل مصنّف { $size } م.ب مرة واحدة؛ ثم نحو { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
} من العمل على حاسوب محمول بلا معالج رسوميات، وأقل مع وجوده. ويبدأ التصنيف فورًا في الأثناء
making-encoder-unknown = لا يوجد نوع كهذا من المُرمِّزات
making-encoder-refused = لا يمكن نشر المُرمِّز: { $why }
making-encoder-unread = لم تعد قراءة `{ $file }` من المُرمِّز ممكنة؛ يُرجى اختيار مجلده مجددًا
making-encoder-file-unread = لم تعد قراءة أحد ملفات المُرمِّز ممكنة؛ يُرجى اختيار مجلده مجددًا
making-no-hashing = لم تُفتح هذه الصفحة عبر https، فلا تحسب البصمات (hash)

## The store that the project will lie in

making-bucket = حاوية S3
making-bucket-about = Amazon وCloudflare R2 وBackblaze وMinIO وغيرها. تصل التصنيفات من تلقاء نفسها
making-webdav = مجلد WebDAV
making-webdav-about = Nextcloud وownCloud وغيرهما. تصل التصنيفات من تلقاء نفسها
making-folder = أي مضيف ويب
making-folder-about = يُحفظ المشروع في مجلد ثم يُرفع؛ وتعود التصنيفات إليك في ملفات
making-need-login = كتابة اسم المستخدم وكلمة المرور للمجلد
making-need-address = كتابة عنوان المخزن، مثل https://s3.example.org
making-keys-in-address = كتابة المفاتيح في حقولها لا في العنوان
making-need-bucket = كتابة اسم الحاوية
making-address-too-long = حذف ما يلي اسم المضيف في عنوان المخزن
making-need-keys = كتابة مفتاح الوصول والمفتاح السري للحاوية
making-need-folder = كتابة عنوان المجلد، مثل https://example.org/projects/{ "\u200E" }
making-login-in-address = كتابة اسم المستخدم وكلمة المرور في حقليهما لا في العنوان

## Publishing

making-store-fails = المخزن لا يعمل بعد؛ يُرجى الاطلاع على نتائج الاختبار أعلاه
making-not-saved = لم يحفظ المتصفح المجلد؛ يُرجى السماح بالتنزيل لهذه الصفحة

## Questions from another tool: where they come from, after the file's name and a colon

making-from-config = إعداد Label Studio
making-from-config-lost = إعداد Label Studio؛ المستبعد: { $lost }
making-from-answers = ملف { $tool }، استُنتج من إجاباته
making-from-nowhere = ليس إعدادًا من Label Studio، ولا ملفًا فيه إجابات من Label Studio أو Prodigy أو doccano أو COCO أو CoNLL

### What went wrong, and what to do about it

## Why an answer does not fit; each follows the question in quotation marks: “age” takes nothing below 18

fault-answer-unknown = لا يُسأل عنه هنا
fault-answer-not-asked = لا يُسأل عنه مع هذه الإجابات
fault-answer-no-label = ليس بين تصنيفاته «{ $name }»
fault-answer-too-few = { $n ->
    [zero] يلزمه { $n } تصنيف على الأقل
    [one] يلزمه تصنيف واحد على الأقل
    [two] يلزمه تصنيفان على الأقل
    [few] يلزمه { $n } تصنيفات على الأقل
    [many] يلزمه { $n } تصنيفًا على الأقل
   *[other] يلزمه { $n } تصنيف على الأقل
}
fault-answer-too-many = { $n ->
    [zero] يقبل { $n } تصنيف على الأكثر
    [one] يقبل تصنيفًا واحدًا على الأكثر
    [two] يقبل تصنيفين على الأكثر
    [few] يقبل { $n } تصنيفات على الأكثر
    [many] يقبل { $n } تصنيفًا على الأكثر
   *[other] يقبل { $n } تصنيف على الأكثر
}
fault-answer-too-long = { $n ->
    [zero] يقبل { $n } حرف على الأكثر؛ وعدد الأحرف هنا { $n_typed }
    [one] يقبل حرفًا واحدًا على الأكثر؛ وعدد الأحرف هنا { $n_typed }
    [two] يقبل حرفين على الأكثر؛ وعدد الأحرف هنا { $n_typed }
    [few] يقبل { $n } أحرف على الأكثر؛ وعدد الأحرف هنا { $n_typed }
    [many] يقبل { $n } حرفًا على الأكثر؛ وعدد الأحرف هنا { $n_typed }
   *[other] يقبل { $n } حرف على الأكثر؛ وعدد الأحرف هنا { $n_typed }
}
fault-answer-not-in-order = يلزمه وضع كل تصنيف في موضعه
fault-answer-empty-mark = فيه علامة بلا نص
fault-answer-empty-box = فيه مربع بلا مساحة
fault-answer-too-many-marks = { $n ->
    [zero] يقبل { $n } علامة على الأكثر
    [one] يقبل علامة واحدة على الأكثر
    [two] يقبل علامتين على الأكثر
    [few] يقبل { $n } علامات على الأكثر
    [many] يقبل { $n } علامة على الأكثر
   *[other] يقبل { $n } علامة على الأكثر
}
fault-answer-too-small = لا يقبل ما يقل عن { $least }
fault-answer-too-large = لا يقبل ما يزيد على { $greatest }
fault-answer-off-step = يقبل الأعداد بخطوات من { $step }
fault-answer-wrong-kind = لا تمكن الإجابة عنه بـ«{ $kind }»

## Why something is not done

fault-nothing-shown = لا عنصر هنا للإجابة عنه
fault-unknown-label = لا تصنيف كهذا في المشروع؛ يُرجى إعادة تحميل الصفحة للحصول على تصنيفاته الحالية
fault-nothing-to-undo = لا شيء للتراجع عنه
fault-experts-settle = الحسم للخبراء؛ يُرجى طلب رابط خبير من المالك
fault-experts-sort-out = تنظيم السجلات للخبراء؛ يُرجى طلب رابط خبير من المالك
fault-experts-write = تغيير التعليمات للخبراء؛ يُرجى طلب رابط خبير من المالك
fault-experts-begin-rounds = بدء الجولات للخبراء؛ يُرجى طلب رابط خبير من المالك
fault-experts-close-rounds = إغلاق الجولات للخبراء؛ يُرجى طلب رابط خبير من المالك
fault-experts-open-talks = فتح النقاشات وإغلاقها للخبراء؛ يُرجى طلب رابط خبير من المالك
fault-owner-admits = قبول الأشخاص للمالك؛ يُرجى طلب ذلك منه
fault-not-waiting = لم يعد أحد بهذا الاسم ينتظر القبول
fault-unknown-item = هذا العنصر غير محمَّل هنا؛ يُرجى الانتظار حتى تصل كل العناصر ثم المحاولة مجددًا
fault-no-items = لم يُختر شيء؛ يُرجى اختيار عنصر واحد على الأقل
fault-nothing-changes = كلها على هذه الحال أصلًا
fault-too-many-items = { $n ->
    [zero] { $n } عنصر أكثر مما تتسع له دفعة واحدة؛ يُرجى اختيار { $n_most } على الأكثر
    [one] عنصر واحد أكثر مما تتسع له دفعة واحدة؛ يُرجى اختيار { $n_most } على الأكثر
    [two] عنصران أكثر مما تتسع له دفعة واحدة؛ يُرجى اختيار { $n_most } على الأكثر
    [few] { $n } عناصر أكثر مما تتسع له دفعة واحدة؛ يُرجى اختيار { $n_most } على الأكثر
    [many] { $n } عنصرًا أكثر مما تتسع له دفعة واحدة؛ يُرجى اختيار { $n_most } على الأكثر
   *[other] { $n } عنصر أكثر مما تتسع له دفعة واحدة؛ يُرجى اختيار { $n_most } على الأكثر
}
fault-no-text = لا نص هنا؛ يُرجى كتابة شيء أولًا
fault-too-long = { $n ->
    [zero] حجم النص { $n } بايت والمسموح به { $n_most }؛ يُرجى اختصاره
    [one] حجم النص بايت واحد والمسموح به { $n_most }؛ يُرجى اختصاره
    [two] حجم النص { $n } بايت والمسموح به { $n_most }؛ يُرجى اختصاره
    [few] حجم النص { $n } بايت والمسموح به { $n_most }؛ يُرجى اختصاره
    [many] حجم النص { $n } بايت والمسموح به { $n_most }؛ يُرجى اختصاره
   *[other] حجم النص { $n } بايت والمسموح به { $n_most }؛ يُرجى اختصاره
}
fault-overtaken = تغيّرت التعليمات في الأثناء؛ يُرجى الاطلاع على النص الجديد وإدراج تغييرك فيه
fault-unchanged = النص هو الموجود نفسه؛ يُرجى تغيير شيء فيه أولًا
fault-no-labels = يُرجى تحديد التصنيفات التي يخصها التغيير، أو بيان أنه لا يغيّر أي معنى
fault-thread-closed = يُرجى أولًا الإجابة عن هذا العنصر؛ وبعدها يُعرض ما يقوله الآخرون عنه
fault-no-comment = ليس لك تعليق كهذا
fault-unknown-person = أحد المختارين لم ينضم إلى المشروع
fault-too-few-people = تحتاج الجولة إلى شخصين على الأقل
fault-too-many-people = { $n ->
    [zero] { $n } شخص أكثر من المسموح به؛ يُرجى اختيار { $n_most } على الأكثر
    [one] شخص واحد أكثر من المسموح به؛ يُرجى اختيار { $n_most } على الأكثر
    [two] شخصان أكثر من المسموح به؛ يُرجى اختيار { $n_most } على الأكثر
    [few] { $n } أشخاص أكثر من المسموح به؛ يُرجى اختيار { $n_most } على الأكثر
    [many] { $n } شخصًا أكثر من المسموح به؛ يُرجى اختيار { $n_most } على الأكثر
   *[other] { $n } شخص أكثر من المسموح به؛ يُرجى اختيار { $n_most } على الأكثر
}
fault-in-round = هذا العنصر في جولة لم تنتهِ بعد؛ يُرجى حسمه بعد الجولة، أو إغلاق الجولة
fault-round-over = انتهت هذه الجولة من قبل
fault-talk-open = النقاش حول هذا العنصر مفتوح أصلًا
fault-no-talk = لا نقاش مفتوحًا حول هذا العنصر

## Why a figure of agreement on marked text or boxes is not defined; whole sentences

fault-figure-no-variation = كل الإجابات المشتركة متماثلة، فلا يمكن تمييز الاتفاق من المصادفة
fault-figure-nothing-marked = لم يضع أحد أي علامة هنا على عنصر أجاب عنه شخصان
fault-figure-overlapping = بعض علامات الشخص الواحد متداخلة بتصنيفات مختلفة: يُرجى استخدام المقياس حسب التصنيف
fault-figure-no-matches = لا مربعين متطابقين، فلا شيء للمقارنة
fault-figure-no-chance = لا تتطابق مربعات العناصر المختلفة أبدًا، فلا مستوى مصادفة للمقارنة به

## What the browser's storage does not do. $detail: the browser's own words, in English

fault-storage-full = امتلأ تخزين المتصفح: لم يُحفظ شيء؛ يُرجى إخلاء بعض المساحة على هذا الجهاز ثم المحاولة مجددًا
fault-storage-silent = لم يستجب تخزين المتصفح في الوقت المحدد؛ يُرجى إغلاق علامات التبويب الأخرى لهذه الصفحة ثم إعادة تحميلها
fault-storage-taken = حدّثت علامة تبويب أخرى تخزين هذا المشروع أو حذفته؛ يُرجى إعادة تحميل هذه الصفحة قبل المتابعة
fault-storage-lost = انقطع الاتصال بتخزين المتصفح ولم يعد؛ يُرجى إعادة تحميل هذه الصفحة
fault-storage-cleared = مُسح تخزين هذا المتصفح والصفحة مفتوحة: يُرجى حفظ ملف نسخة احتياطية من صفحة الحالة، التي لا يزال فيها ما لا يوجد إلا في علامة التبويب هذه، ثم إعادة التحميل
fault-storage-forbidden = لا يسمح المتصفح لهذه الصفحة بتخزين البيانات ({ $detail })؛ يُرجى السماح بذلك، أو مغادرة نافذة التصفح الخاص
fault-storage-newer = فُتح هذا المشروع بإصدار أحدث من هذه الصفحة؛ يُرجى إعادة التحميل للحصول على ذلك الإصدار
fault-storage-damaged = المشروع المخزَّن تالف ({ $detail })؛ يُرجى تصدير ما على الشاشة، ثم الانضمام مجددًا من الرابط
fault-storage-stopped = أوقف المتصفح الكتابة قبل اكتمالها: لم يُحفظ منها شيء؛ يُرجى المحاولة مجددًا
fault-storage-failed = فشل تخزين المتصفح ({ $detail })؛ يُرجى إعادة تحميل هذه الصفحة

## Why this device cannot sign labels; a signature shows whose a label is

fault-key-insecure = لا تستطيع هذه الصفحة توقيع التصنيفات لأنها لم تُفتح عبر https؛ يُرجى فتح عنوان https
fault-key-unsupported = لا يستطيع هذا المتصفح توقيع التصنيفات (Ed25519)؛ يُرجى استخدام Chrome 137 أو Firefox 129 أو Safari 17 أو إصدار أحدث
fault-key-refused = مفتاح التوقيع في هذا الجهاز لا يعمل ({ $detail })؛ يُرجى إعادة تحميل الصفحة، أو الانضمام مجددًا من الرابط

## The scorer: the program in the page that decides which item comes next

fault-scorer-not-started = لم يشغّل المتصفح المُرتِّب؛ يستمر التصنيف بترتيب عشوائي
fault-scorer-stopped = توقف المُرتِّب؛ يُرجى تشغيله مجددًا
fault-scorer-not-reached = تعذّر الوصول إلى المُرتِّب؛ يُرجى تشغيله مجددًا

## The store: where the project's files and everybody's labels lie

fault-store-silent = لم يستجب المخزن؛ يُرجى التحقق من الاتصال، وإن كان المخزن جديدًا فمن قاعدة CORS فيه
fault-store-busy = المخزن مشغول (HTTP { $status }{ "\u200E" })؛ تُعاد المحاولة من تلقاء نفسها
fault-store-clock = ساعة هذا الجهاز مختلفة بمقدار { $n } ث؛ يُرجى ضبطها أو المتابعة: فالطلبات تُصحَّح
fault-store-denied = رفض المخزن مفتاح هذا الرابط ({ $code })؛ يُرجى طلب رابط جديد من المالك
fault-store-read-only = هذا المشروع على مضيف لا يستقبل شيئًا؛ يُرجى تسليم تصنيفاتك في ملف
fault-store-rejected = أجاب المخزن بـ HTTP { $status }{ "\u200E" } ({ $code })
fault-sealed-no-key = هذا المشروع مختوم، وليس في الرابط مفتاح له؛ يُرجى طلب الرابط كاملًا من المالك
fault-sealed-wrong-key = المفتاح لا يفتح هذا المشروع: تغيّر الرابط، أو هو لمشروع آخر؛ يُرجى طلب الرابط من المالك
fault-sealed-closed = «{ $name }» مغلق: خُتم فلا يقرؤه سوى خبراء هذا المشروع ومالكه
fault-sealed-plain = «{ $name }» غير مختوم، مع أن كائنات هذا المشروع مختومة؛ فلم يكتبه من لديه المفتاح

## What was read and cannot be used. $what: which record, and $why: what is wrong with it, both in English

fault-record-unreadable = لا تمكن قراءة هذا ({ $what }: { $why })
fault-record-newer = كُتب هذا بإصدار أحدث من الصفحة؛ يُرجى إعادة تحميل الصفحة للحصول على ذلك الإصدار ({ $what })
fault-record-not-signed = هذا غير موقَّع من المالك المذكور في الرابط؛ يُرجى طلب رابط جديد من المالك ({ $what })
fault-record-changed = تغيّر هذا أو انقطع في الطريق، وسيُجلب مجددًا ({ $what })

## Why a piece of somebody's log was set aside; a log is everything that a person did in a project. “It” is the piece

fault-log-too-large = أكبر من الحجم المسموح به للقطعة
fault-log-closed = مغلقة: مختومة لا يقرؤها سوى الخبراء والمالك، أو تغيّرت في الطريق
fault-log-line = السطر { $n }: { $why }
fault-log-foreign = من مشروع آخر ({ $project })
fault-log-not-signed = توقيعها غير مطابق: تغيّرت أو انقطعت أو زُوّرت
fault-log-not-theirs = مفتاح كاتبها ليس من مفاتيح هذا الشخص
fault-log-misplaced = موضوعة تحت اسم غير اسمها أو تغيّر محتواها

## Why no report can be made

fault-report-unsealed = { $n ->
    [zero] { $n } إجابة لم تُرفع بعد، فلا يستطيع أحد غيرك التحقق من التقرير؛ يُرجى الانتظار حتى تتم مزامنتها
    [one] إجابة واحدة لم تُرفع بعد، فلا يستطيع أحد غيرك التحقق من التقرير؛ يُرجى الانتظار حتى تتم مزامنتها
    [two] إجابتان لم تُرفعا بعد، فلا يستطيع أحد غيرك التحقق من التقرير؛ يُرجى الانتظار حتى تتم مزامنتهما
    [few] { $n } إجابات لم تُرفع بعد، فلا يستطيع أحد غيرك التحقق من التقرير؛ يُرجى الانتظار حتى تتم مزامنتها
    [many] { $n } إجابة لم تُرفع بعد، فلا يستطيع أحد غيرك التحقق من التقرير؛ يُرجى الانتظار حتى تتم مزامنتها
   *[other] { $n } إجابة لم تُرفع بعد، فلا يستطيع أحد غيرك التحقق من التقرير؛ يُرجى الانتظار حتى تتم مزامنتها
}
fault-report-not-loaded = { $n ->
    [zero] لم يُحمَّل سوى { $n_loaded } من { $n } عنصر؛ يُرجى الانتظار حتى تصل كلها، ثم إعداد التقرير
    [one] لم يُحمَّل سوى { $n_loaded } من عنصر واحد؛ يُرجى الانتظار حتى يصل، ثم إعداد التقرير
    [two] لم يُحمَّل سوى { $n_loaded } من عنصرين؛ يُرجى الانتظار حتى يصل كلاهما، ثم إعداد التقرير
    [few] لم يُحمَّل سوى { $n_loaded } من { $n } عناصر؛ يُرجى الانتظار حتى تصل كلها، ثم إعداد التقرير
    [many] لم يُحمَّل سوى { $n_loaded } من { $n } عنصرًا؛ يُرجى الانتظار حتى تصل كلها، ثم إعداد التقرير
   *[other] لم يُحمَّل سوى { $n_loaded } من { $n } عنصر؛ يُرجى الانتظار حتى تصل كلها، ثم إعداد التقرير
}

## What an owner pays

fault-pay-no-amount = المبلغ عدد مثل 12 أو 0.05، بست منازل عشرية على الأكثر، ودون المليار
fault-pay-no-currency = العملة ثلاثة أحرف، مثل EUR أو USD أو KES
fault-pay-no-rate = الأجر صفر؛ يُرجى تركه فارغًا إن كان العمل بلا أجر
fault-policy-too-much = مجموع حصص العشوائي والرأي الثاني والنادر يزيد على 1؛ يُرجى اختيار حصة عشوائية أصغر

### Trying a store, on the status page and in the studio

## What is tried; names of rows

probe-read = القراءة
probe-list = قراءة القائمة
probe-write = الكتابة
probe-read-back = قراءة ما كُتب
probe-conditional = الكتابة المشروطة
probe-clock = ساعة هذا الجهاز

## What came of it; follows one of the names above. $n: milliseconds, unless something else is said

probe-works = تعمل، { $n } ملي ثانية
probe-no-project = تعمل، { $n } ملي ثانية؛ لا مشروع هنا
probe-owner-lists = تعمل، { $n } ملي ثانية؛ والجديد هو ما يضيفه المالك إلى index.json
probe-by-folder = تعمل، { $n } ملي ثانية؛ والاستعلام طلب واحد لكل مصنّف
probe-other-bytes = لا يعود ما كُتب كما هو
probe-by-hand = ليست هنا: تبقى التصنيفات على الجهاز وتُسلَّم في ملف
probe-honoured = يُراعى شرطها
probe-ignored = يُتجاهل شرطها، ولا ضرر في ذلك: لا يحلّ كائن محل آخر أبدًا
probe-refused = مرفوضة (HTTP { $status }{ "\u200E" })، ولا ضرر في ذلك: فهي لا تُستخدم
probe-not-asked = غير معروفة؛ تمنع قاعدة المخزن للصفحات السؤال عنها، ولا ضرر في ذلك
probe-clock-agrees = توافق ساعة المخزن
probe-clock-off = مختلفة بمقدار { $n } ث؛ تُصحَّح الطلبات، ولا تُصحَّح الأوقات في الدفاتر
probe-clock-hidden = لم تُقارن؛ لا يُظهر المخزن وقته
probe-let-in = الدخول مسموح لصفحات { $origin }
probe-kept-out = الدخول غير مسموح لصفحات { $origin }، فلا يعمل أي رابط

### What of an owner's file cannot be used, in the studio

## Why a record is left out; each follows “line 17:”. “It” is the record: a line of a table, an object of a list

files-not-csv = ليس بصيغة CSV ({ $error })
files-n-fields = { $n ->
    [zero] لا حقول فيه، وعدد حقول السطر الأول { $n_expected }
    [one] فيه حقل واحد، وعدد حقول السطر الأول { $n_expected }
    [two] فيه حقلان، وعدد حقول السطر الأول { $n_expected }
    [few] فيه { $n } حقول، وعدد حقول السطر الأول { $n_expected }
    [many] فيه { $n } حقلًا، وعدد حقول السطر الأول { $n_expected }
   *[other] فيه { $n } حقل، وعدد حقول السطر الأول { $n_expected }
}
files-not-utf8 = ليس بترميز UTF-8
files-too-many-columns = { $n ->
    [zero] في الملف أكثر من { $n } عمود
    [one] في الملف أكثر من عمود واحد
    [two] في الملف أكثر من عمودين
    [few] في الملف أكثر من { $n } أعمدة
    [many] في الملف أكثر من { $n } عمودًا
   *[other] في الملف أكثر من { $n } عمود
}
files-too-long = حجمه أكبر من { "\u200E" }{ $n } MiB
files-no-object = ليس كائن JSON
files-not-json = ليس بصيغة JSON ({ $error })
files-cut = ينتهي الملف قبل نهاية القائمة
files-two-texts-and-image = لا يمكن الجمع بين نصين وصورة
files-no-share = قيمة «{ $column }» فيه هي «{ $found }»، وليست عددًا من 0 إلى 1
files-column-empty = «{ $column }» فيه فارغ
files-no-string = «{ $column }» فيه ليس نصًا
files-no-column = ليس فيه «{ $column }»؛ والموجود فيه { $found }
files-no-address = «{ $column }» فيه ليس عنوان صورة
files-empty-text = نصه فارغ
files-long-text = { $n ->
    [zero] حجم نصه { $n } بايت؛ والحد الأقصى { "\u200E" }1 MiB
    [one] حجم نصه بايت واحد؛ والحد الأقصى { "\u200E" }1 MiB
    [two] حجم نصه { $n } بايت؛ والحد الأقصى { "\u200E" }1 MiB
    [few] حجم نصه { $n } بايت؛ والحد الأقصى { "\u200E" }1 MiB
    [many] حجم نصه { $n } بايت؛ والحد الأقصى { "\u200E" }1 MiB
   *[other] حجم نصه { $n } بايت؛ والحد الأقصى { "\u200E" }1 MiB
}
files-nul = في نصه بايتات NUL
files-in = { $fault } ({ $column })
files-no-yes = قيمة «{ $column }» فيه هي «{ $found }»، وهي لا تعني نعم ولا تعني لا
files-no-id = «{ $column }» فيه ليس نصًا ولا عددًا
files-known = هذا العنصر موجود في المشروع أصلًا
files-full = { $n ->
    [zero] أقصى ما يتسع له المشروع { $n } عنصر
    [one] أقصى ما يتسع له المشروع عنصر واحد
    [two] أقصى ما يتسع له المشروع عنصران
    [few] أقصى ما يتسع له المشروع { $n } عناصر
    [many] أقصى ما يتسع له المشروع { $n } عنصرًا
   *[other] أقصى ما يتسع له المشروع { $n } عنصر
}
files-same-id = معرّفه «{ $id }» ورد من قبل في السطر { $line } مع نص آخر

## What to do about such a record

files-do-quote = البحث في ذلك السطر عن علامة اقتباس ناقصة أو زائدة
files-do-utf8 = حفظ الملف بترميز UTF-8، أو اختيار ترميز آخر
files-do-leave-out = حذف الأعمدة التي لا حاجة إليها
files-do-split = تقسيمه
files-do-object = كتابة كل سجل على شكل { $example }
files-do-one-object = كتابة كل سجل على شكل كائن JSON واحد
files-do-get-again = ربما ضاع جزء من الملف؛ يُرجى الحصول عليه مجددًا
files-do-compare = المقارنة بين نصوص، أو عرض صورة
files-do-share = كتابة مدى ثقة النموذج عددًا من 0 إلى 1، أو ترك هذا العمود بلا اختيار
files-do-fill = كتابة شيء هناك، أو اختيار عمود آخر
files-do-texts = اختيار عمود فيه نصوص
files-do-text = إضافة نص إليه
files-do-other-column = اختيار عمود آخر
files-do-parts = الاطلاع على ما في README عن العناصر ذات الأجزاء المتعددة
files-do-split-text = تقسيمه؛ وإن لم يكن بهذا الطول فهناك علامة اقتباس ناقصة
files-do-damaged = ربما كان الملف تالفًا؛ يُرجى الحصول عليه مجددًا
files-do-yes = كتابة true أو false هناك، أو اختيار عمود آخر
files-do-id = إعطاؤه معرّفًا
files-do-projects = تقسيم الملف على عدة مشاريع؛ لم يُقرأ شيء بعد هذا السطر
files-do-own-id = إعطاء كل سجل معرّفًا خاصًا به، أو عدم استخدام عمود للمعرّفات

## Why a file cannot be read at all, and what to do

files-unreadable = تعذّرت قراءة الملف ({ $error })؛ وإن كان قد تغيّر أو نُقل في الأثناء فيُرجى اختياره مجددًا
files-empty = الملف فارغ؛ يُرجى اختيار الملف الذي فيه سجلاتك
files-too-large = حجم الملف { "\u200E" }{ $n } MiB والحد الأقصى { "\u200E" }{ $n_most } MiB؛ يُرجى تقسيمه، أو حذف بعض أعمدته
files-no-record = لا سجلات في الملف؛ يُرجى إضافة سجلات تحت السطر الذي يسمّي الأعمدة
files-first-line = { $n ->
    [zero] يسمّي السطر الأول أكثر من { $n } عمود؛ يُرجى التحقق مما يفصل بين حقوله، أو حذف بعض الأعمدة
    [one] يسمّي السطر الأول أكثر من عمود واحد؛ يُرجى التحقق مما يفصل بين حقوله، أو حذف بعض الأعمدة
    [two] يسمّي السطر الأول أكثر من عمودين؛ يُرجى التحقق مما يفصل بين حقوله، أو حذف بعض الأعمدة
    [few] يسمّي السطر الأول أكثر من { $n } أعمدة؛ يُرجى التحقق مما يفصل بين حقوله، أو حذف بعض الأعمدة
    [many] يسمّي السطر الأول أكثر من { $n } عمودًا؛ يُرجى التحقق مما يفصل بين حقوله، أو حذف بعض الأعمدة
   *[other] يسمّي السطر الأول أكثر من { $n } عمود؛ يُرجى التحقق مما يفصل بين حقوله، أو حذف بعض الأعمدة
}
files-no-list = ليس في ملف JSON قائمة سجلات؛ يُرجى كتابتها على شكل { $example }، أو كتابة سجل واحد في كل سطر
files-no-image = لا صورة بين الملفات المختارة؛ يُرجى اختيار مجلد فيه ملفات PNG أو JPEG أو GIF أو WebP أو AVIF أو BMP
files-image-gone = اختفت صورة أو تغيّرت أثناء قراءتها؛ يُرجى اختيار الملف مجددًا
files-folder-damaged = ما قُرئ من المجلد تالف؛ يُرجى اختيار المجلد مجددًا
files-many-entries = { $n ->
    [zero] في الأرشيف { $n } ملف؛ يُرجى اختيار الملف المطلوب من داخله
    [one] في الأرشيف ملف واحد؛ يُرجى اختيار الملف المطلوب من داخله
    [two] في الأرشيف ملفان؛ يُرجى اختيار الملف المطلوب من داخله
    [few] في الأرشيف { $n } ملفات؛ يُرجى اختيار الملف المطلوب من داخله
    [many] في الأرشيف { $n } ملفًا؛ يُرجى اختيار الملف المطلوب من داخله
   *[other] في الأرشيف { $n } ملف؛ يُرجى اختيار الملف المطلوب من داخله
}
files-no-table = لا جدول في الأرشيف؛ يُرجى أن يوضع فيه ملف CSV أو JSON أو Parquet، أو صور
files-locked = يطلب الأرشيف كلمة مرور؛ يُرجى فك ضغطه واختيار الملف الذي بداخله
files-archive-damaged = الأرشيف تالف ({ $error })؛ يُرجى الحصول عليه مجددًا، أو فك ضغطه واختيار الملف الذي بداخله
files-parquet-large = حجم ملف Parquet أكبر من { "\u200E" }512 MiB؛ يُرجى تقسيمه، أو حفظه بصيغة CSV
files-parquet-packed = ملف Parquet مضغوط بطريقة { $name }، وهي لا تُقرأ هنا؛ يُرجى حفظه بضغط Snappy أو gzip أو بلا ضغط، أو بصيغة CSV
files-parquet-damaged = ملف Parquet تالف ({ $error })؛ يُرجى الحصول عليه مجددًا، أو حفظه بصيغة CSV
files-column-missing-all = لا يوجد العمود «{ $column }»؛ ولا يوجد أي عمود آخر
files-column-missing = لا يوجد العمود «{ $column }»؛ والموجود: { $found }
files-bomb = يبلغ محتوى الأرشيف بعد فك ضغطه أكثر من { "\u200E" }{ $n } MiB، وبهذه الطريقة تُهاجَم البرامج؛ يُرجى فك ضغطه بنفسك واختيار الملف الذي بداخله
files-is-archive = هذا أرشيف { $kind }، ولا يُقرأ هنا؛ يُرجى فك ضغطه واختيار الملف الذي بداخله
files-is-document = هذا مستند { $kind }، ولا يُقرأ هنا؛ يُرجى نسخ نصوصه إلى جدول وحفظ الجدول بصيغة CSV
files-is-office = هذا ملف { $kind }، ولا يُقرأ هنا؛ يُرجى فتحه وحفظه بصيغة CSV (UTF-8)
files-is-database = هذه قاعدة بيانات SQLite، ولا تُقرأ هنا؛ يُرجى تصدير الجدول بصيغة CSV
files-is-image = هذه صورة، ولا تُقرأ هنا؛ يُرجى اختيار المجلد الذي هي فيه، أو ملف zip فيه صور
files-is-bytes = هذا ملف من بايتات ليست نصًا، ولا يُقرأ هنا؛ يُرجى اختيار جدول، أو حفظه بصيغة CSV (UTF-8) من البرنامج الذي أنشأه

## What an owner should know of how a file is read; whole sentences

files-note-empty = «{ $name }» فارغ.
files-note-documents = { $n ->
    [zero] في الأرشيف { $n } مستند؛ وكل منها سجل واحد.
    [one] في الأرشيف مستند واحد؛ وهو سجل واحد.
    [two] في الأرشيف مستندان؛ وكل منهما سجل واحد.
    [few] في الأرشيف { $n } مستندات؛ وكل منها سجل واحد.
    [many] في الأرشيف { $n } مستندًا؛ وكل منها سجل واحد.
   *[other] في الأرشيف { $n } مستند؛ وكل منها سجل واحد.
}
files-note-as-one = { $n ->
    [zero] يُقرأ { $n } ملف من الأرشيف كأنها ملف واحد: { $names }.
    [one] يُقرأ ملف واحد من الأرشيف: { $names }.
    [two] يُقرأ ملفان من الأرشيف كأنهما ملف واحد: { $names }.
    [few] تُقرأ { $n } ملفات من الأرشيف كأنها ملف واحد: { $names }.
    [many] يُقرأ { $n } ملفًا من الأرشيف كأنها ملف واحد: { $names }.
   *[other] يُقرأ { $n } ملف من الأرشيف كأنها ملف واحد: { $names }.
}
files-note-images = { $n ->
    [zero] توجد { $n } صورة؛ وكل منها سجل واحد، وبجانبها اسم مجلدها.
    [one] توجد صورة واحدة؛ وهي سجل واحد.
    [two] توجد صورتان؛ وكل منهما سجل واحد، وبجانبها اسم مجلدها.
    [few] توجد { $n } صور؛ وكل منها سجل واحد، وبجانبها اسم مجلدها.
    [many] توجد { $n } صورة؛ وكل منها سجل واحد، وبجانبها اسم مجلدها.
   *[other] توجد { $n } صورة؛ وكل منها سجل واحد، وبجانبها اسم مجلدها.
}
files-note-others = { $n ->
    [zero] استُبعد { $n } ملف آخر من المجلد.
    [one] استُبعد ملف آخر واحد من المجلد.
    [two] استُبعد ملفان آخران من المجلد.
    [few] استُبعدت { $n } ملفات أخرى من المجلد.
    [many] استُبعد { $n } ملفًا آخر من المجلد.
   *[other] استُبعد { $n } ملف آخر من المجلد.
}
files-note-utf16 = ليس في الملف علامة تدل على ترميزه؛ ويبدو أنه UTF-16. إن كانت الحروف أدناه خاطئة فيُرجى اختيار ترميز آخر.
files-note-windows = الملف ليس بترميز UTF-8. يُقرأ بترميز Windows-1252 (Latin-1)، وهو المعتاد في البرامج القديمة؛ وإن بدت بعض الحروف أدناه خاطئة فيُرجى اختيار ترميز آخر أو حفظ الملف بترميز UTF-8.
files-note-broken = الملف بترميز UTF-8 ما عدا بعض المواضع التالفة؛ وتُذكر السجلات التي فيها هذه المواضع في القائمة وتُستبعد.
