## How numbers are written; copy the form { "," } with quotation marks and braces where blanks stand

number-group = { "," }
number-decimal = { "." }
number-group-from = 4
number-group-size = 2
number-percent = { $value }%
number-less-than = <{ $value }
number-more-than = >{ $value }

## Time

time-seconds = { $value } से॰
time-minutes = { $value } मि॰
time-minutes-seconds = { $minutes } मि॰ { $seconds } से॰
time-hours-minutes = { $hours } घं॰ { $minutes } मि॰
time-moment = { $day } { $month } { $year }, { $clock }
month-1 = जन॰
month-2 = फ़र॰
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुल॰
month-8 = अग॰
month-9 = सित॰
month-10 = अक्टू॰
month-11 = नव॰
month-12 = दिस॰

## Counts

n-items = { $n } आइटम
n-answers = { $n } जवाब
n-records = { $n } रिकॉर्ड
n-people = { $n ->
    [one] { $n } व्यक्ति
   *[other] { $n } लोग
}
n-labels = { $n } लेबल
n-answer-pairs = { $n ->
    [one] जवाबों की { $n } जोड़ी
   *[other] जवाबों की { $n } जोड़ियाँ
}
n-texts = { $n } टेक्स्ट
n-comments = { $n ->
    [one] { $n } टिप्पणी
   *[other] { $n } टिप्पणियाँ
}
n-votes = { $n } वोट

## Words on buttons and in tables

close = बंद करें
cancel = रद्द करें
yes = हाँ
try-again = फिर कोशिश करें
skipped = छोड़ा गया
copy = कॉपी करें
copied = कॉपी हो गया

## Who one is in a project

role-labeler = लेबलर
role-expert = विशेषज्ञ
role-owner = मालिक

## Where one's labels are: each is saved in this browser first and then sent to the project's store, its "bucket"

saves-none = अभी कोई लेबल नहीं
saves-all = { $n ->
    [one] आपका { $n } लेबल प्रोजेक्ट के बकेट में है
   *[other] सभी { $n } लेबल प्रोजेक्ट के बकेट में हैं
}
saves-saving = { $n ->
    [one] { $n } सेव हो रहा है
   *[other] { $n } सेव हो रहे हैं
}
saves-here = { $n } इस डिवाइस पर सेव
saves-sent = { $n } रास्ते में
saves-synced = { $n } बकेट में
saves-short-all = सब बकेट में
saves-short-sent = { $n } रास्ते में
saves-short-here = { $n } सिर्फ़ यहाँ
saves-one-saving = सेव हो रहा है
saves-one-here = इस डिवाइस पर
saves-one-sent = रास्ते में
saves-one-synced = बकेट में

## The language of the page

language-choose = भाषा
language-missing = इस भाषा के शब्द नहीं लाए जा सके: { $error }। पेज पहले की तरह चलता रहेगा; ऑनलाइन होने पर फिर कोशिश करें

### The frame around every page, joining, notices

## Names of the pages, as they stand in the navigation

frame-page-label = लेबल करें
frame-page-review = समीक्षा
frame-page-overview = सारांश
frame-page-agreement = सहमति
frame-page-status = स्थिति
frame-page-alike = मिलते-जुलते
frame-page-instructions = निर्देश
frame-page-rounds = राउंड
frame-page-desk = आपके लिए
frame-page-reports = रिपोर्ट
frame-page-records = रिकॉर्ड

## Frame around every page

frame-pages = पेज
frame-nav-disagreements = { $n ->
    [one] असहमति इंतज़ार में
   *[other] असहमतियाँ इंतज़ार में
}
frame-nav-needs = { $n ->
    [one] काम आपके लिए
   *[other] काम आपके लिए
}
frame-leader = यहाँ जाएँ: l लेबल करें, r समीक्षा, o सारांश, a सहमति, s स्थिति, i निर्देश, c राउंड, n आपके लिए
frame-leader-alike = यहाँ जाएँ: l लेबल करें, r समीक्षा, o सारांश, a सहमति, s स्थिति, i निर्देश, c राउंड, n आपके लिए, e मिलते-जुलते
frame-offline = ऑफ़लाइन
frame-offline-about = लेबल इस डिवाइस पर रहते हैं और बाद में भेजे जाते हैं
frame-update = अपडेट करें
frame-update-about = इस पेज का नया वर्शन तैयार है; उसे शुरू करने से कुछ नहीं खोएगा
frame-keys = कुंजियाँ
frame-keys-about = कुंजियाँ (?)

## Before a project is open

frame-opening = प्रोजेक्ट खुल रहा है…
frame-page-coming = पेज लोड हो रहा है…
frame-page-missing = यह पेज लोड नहीं हो सका
frame-page-missing-about = लेबल करना इसके बिना भी चलता रहता है। कनेक्शन आने पर फिर कोशिश करें; उससे बात न बने, तो पेज फिर से लोड करें: हो सकता है नया वर्शन आया हो।

## Joining a project

frame-join-own-texts = लेबल करवाने के लिए आपके अपने टेक्स्ट हैं?
frame-join-new-project = नया प्रोजेक्ट
frame-join-known = इस डिवाइस पर मौजूद प्रोजेक्ट
frame-join-invited = आपको आमंत्रण मिला है
frame-join-as-labeler = आपकी भूमिका लेबलर की है: टेक्स्ट पढ़ना और हर एक के लिए लेबल चुनना
frame-join-as-expert = आपकी भूमिका विशेषज्ञ की है: जहाँ लेबलर असहमत हों, वहाँ फ़ैसला करना
frame-join-as-owner = इस प्रोजेक्ट में आपकी भूमिका मालिक की है
frame-join-as = आपकी भूमिका: { $role }
frame-join-fetching = प्रोजेक्ट लाया जा रहा है…
frame-join-asked = क्या पूछा जाता है
frame-join-task = लेबल करने के लिए { $n } टेक्स्ट, चुनने के लिए { $labels }
frame-join-open = प्रोजेक्ट के दूसरे लोगों को यह नाम दिखता है। आपका नाम और आपके जवाब मालिक के बकेट में रखे जाते हैं; इस डिवाइस पर एक कॉपी रहती है।
frame-join-closed = यह नाम और आपके जवाब विशेषज्ञों और मालिक को दिखते हैं; दूसरे लेबलरों को इनमें से कुछ नहीं दिखता। ये मालिक के बकेट में सीलबंद रखे जाते हैं; इस डिवाइस पर एक कॉपी रहती है।
frame-join-name = आपका नाम
frame-join-do = जुड़ें
frame-join-title = मिलकर टेक्स्ट लेबल करें
frame-join-paste = प्रोजेक्ट के मालिक का भेजा लिंक खोलें, या उसे यहाँ पेस्ट करें
frame-join-link = आमंत्रण का लिंक
frame-join-file = या लिंक वाली फ़ाइल: उसे चुनें, या यहाँ खींच लाएँ
frame-join-secret = इस लिंक में प्रोजेक्ट की कुंजी है: इसे सिर्फ़ उन्हीं लोगों को दें जिन्हें जुड़ना है।
frame-join-continue = आगे बढ़ें

## Pieces that several pages share

frame-link = लिंक
frame-link-code = QR कोड के रूप में लिंक
frame-figure-undefined = परिभाषित नहीं
frame-delete = मिटाएँ
frame-keep = रहने दें
frame-find = लेबल खोजें
frame-find-found = { $n ->
    [one] { $n } मिला
   *[other] { $n } मिले
}
frame-find-nothing = इससे मिलता कोई लेबल नहीं
frame-confirm = संख्या दबाते ही जवाब देने के बजाय, Enter से पुष्टि माँगें

## How far a record is

frame-standing-new = नया
frame-standing-begun = जवाब कम हैं
frame-standing-differs = लोग असहमत हैं
frame-standing-agreed = सहमति है
frame-standing-settled = फ़ैसला हो गया
frame-standing-dropped = बाहर रखा गया

### Keys and dialogs

## Names of keys on a keyboard

keys-key-enter = Enter
keys-key-esc = Esc
keys-key-delete = Delete
keys-key-shift = Shift
keys-key-ctrl = Ctrl
keys-key-alt = Alt
keys-key-arrows = तीर
keys-key-arrows-after = तीर
keys-then = { $first } फिर { $second }

## List of keys: headings

keys-title = कुंजियाँ
keys-group-label = लेबल करना
keys-group-form = लेबल करना: कई सवाल या निशान
keys-group-boxes = इमेज और बॉक्स
keys-group-review = समीक्षा
keys-group-alike = मिलते-जुलते, जब सुझाव चालू हों
keys-group-records = रिकॉर्ड
keys-group-reports = रिपोर्ट
keys-group-everywhere = हर जगह

## List of keys: labeling. Each line says what a key does

keys-choose = लेबल चुनें
keys-find = लेबल खोजें, जब बहुत सारे हों
keys-confirm = जहाँ पूछा जाए वहाँ पुष्टि करें, या सुझाव मान लें
keys-skip = छोड़ें
keys-skip-reason = कारण बताकर छोड़ें
keys-flag-note = नोट के साथ फ़्लैग करें
keys-undo = पिछला जवाब वापस लें
keys-redo = वापस लिया जवाब फिर दें
keys-instructions = निर्देश
keys-history = आपके हाल के जवाब
keys-why = यह आइटम क्यों

## List of keys: several questions or marks

keys-question = अगला या पिछला सवाल
keys-submit = आगे बढ़ें, फिर जमा करें
keys-leave-field = फ़ील्ड से बाहर आएँ
keys-word = टेक्स्ट का कोई शब्द चुनें
keys-stretch = चुना हुआ हिस्सा बढ़ाएँ, या चुने हुए निशान का अंत खिसकाएँ
keys-stretch-character = उसे एक अक्षर बढ़ाएँ
keys-mark-start = चुने हुए निशान की शुरुआत खिसकाएँ
keys-mark-step = अगला या पिछला निशान चुनें
keys-mark-remove = निशान हटाएँ, या क्रम का आखिरी स्थान हटाएँ

## List of keys: images and boxes

keys-zoom = पास से, दूर से
keys-box-move = चुना हुआ बॉक्स, या इमेज का दिखने वाला हिस्सा खिसकाएँ
keys-box-size = बॉक्स का दायाँ और निचला किनारा खिसकाएँ
keys-box-choose = बॉक्स बनाएँ, या चुने हुए बॉक्स को लेबल दें
keys-box-step = अगला या पिछला बॉक्स चुनें
keys-box-leave = बॉक्स का चुनाव हटाएँ
keys-box-remove = बॉक्स हटाएँ
keys-whole = पूरी इमेज
keys-brighter = ज़्यादा या कम रोशनी
keys-uncover = ढका हुआ आइटम दिखाएँ

## List of keys: review

keys-settle = लेबल देकर फ़ैसला करें
keys-next-disagreement = अगली असहमति
keys-previous-disagreement = पिछली असहमति
keys-settle-several = इसे भी सही चुनें; Enter से चुने हुए लेबलों का फ़ैसला होता है
keys-cause = गलती का प्रकार: चूक, अस्पष्ट, कई मतलब, गलत लेबल, खराब
keys-reason = कारण बताएँ
keys-comment = टिप्पणी करें
keys-names = नाम दिखाएँ या छिपाएँ
keys-settle-alike = मिलते-जुलते आइटमों का एक साथ फ़ैसला करें
keys-example = इसे निर्देशों में उदाहरण बनाएँ
keys-talk = चर्चा खोलें या बंद करें
keys-withdraw = पिछला फ़ैसला वापस लें

## List of keys: look-alikes

keys-alike-go = वहाँ जाएँ
keys-alike-move = एक से दूसरे पर जाएँ
keys-alike-odd = यह नहीं
keys-alike-confirm = बाकी की पुष्टि करें
keys-alike-undo = पिछला बैच वापस लें

## List of keys: records, reports, everywhere

keys-walk = ऊपर-नीचे जाएँ
keys-pick = चुनें
keys-pick-several = कई चुनें
keys-pick-all = जितने मिले, सब चुनें
keys-take-back = आखिरी काम वापस लें
keys-open = खोलें
keys-report-make = रिपोर्ट बनाएँ
keys-report-back = सूची पर वापस
keys-go-page = पेज बदलें
keys-list = यह सूची

## Own keys: what can have another key

keys-own-label = लेबल { $n }
keys-own-flag = फ़्लैग करें
keys-own-history = हाल के जवाब
keys-own-question = अगला सवाल
keys-own-next-mark = अगला निशान या बॉक्स
keys-own-previous-mark = पिछला निशान या बॉक्स

## Own keys: changing them

keys-own-title = लेबल वाले पेज की कुंजियाँ बदलें
keys-own-about = किसी कुंजी का बटन दबाएँ, फिर वह कुंजी जो आप उसकी जगह चाहें, किसी भी कीबोर्ड पर। यह ब्राउज़र उसे याद रखता है।
keys-own-usual = डिफ़ॉल्ट कुंजियों पर वापस जाएँ
keys-own-usual-done = सभी कुंजियाँ अपनी डिफ़ॉल्ट जगह पर हैं
keys-own-change = { $action }: { $key }। बदलें
keys-own-awaits = नई कुंजी दबाएँ, या Escape
keys-own-press = कोई कुंजी दबाएँ …
keys-own-exchange = दोनों की अदला-बदली करें
keys-own-exchanged = “{ $one }” और “{ $other }” की कुंजियाँ अब आपस में बदल गई हैं
keys-own-done = “{ $action }” की कुंजी अब “{ $key }” है

## Own keys: why a key cannot be taken

keys-fault-taken = “{ $key }” पहले से “{ $action }” की कुंजी है
keys-fault-go = “{ $key }” से पेज बदलना शुरू होता है; दूसरी कुंजी चुनें
keys-fault-list = “{ $key }” से कुंजियों की सूची खुलती है; दूसरी कुंजी चुनें
keys-fault-find = “{ $key }” से लेबल खोजा जाता है; दूसरी कुंजी चुनें
keys-fault-closer = “{ $key }” से इमेज पास से दिखती है; दूसरी कुंजी चुनें
keys-fault-wider = “{ $key }” से इमेज दूर से दिखती है; दूसरी कुंजी चुनें
keys-fault-mark = “{ $key }” से निशान की शुरुआत खिसकती है; दूसरी कुंजी चुनें
keys-fault-press = “{ $key }” से फ़ोकस वाला बटन दबता है; दूसरी कुंजी चुनें
keys-fault-no-sign = कोई अक्षर, अंक या चिह्न चुनें

## Dialogs about the item on screen

keys-flag-title = इस आइटम को फ़्लैग करें
keys-flag-question = इसमें क्या गड़बड़ है?
keys-flag-about = यह स्क्रीन पर ही रहता है: इसका जवाब अब भी दिया जा सकता है, या इसे छोड़ा जा सकता है। आपका नोट विशेषज्ञों और मालिक को दिखता है।
keys-flag-do = फ़्लैग करें
keys-skip-title = इस आइटम को छोड़ें
keys-skip-question = इसका जवाब क्यों नहीं दिया जा सकता?
keys-skip-about = इसका जवाब नहीं दिया जाता, और अगला आइटम आ जाता है। कारण बताना ज़रूरी नहीं।
keys-skip-do = छोड़ें

### The label page

## Label page

label-which-fits = कौन-सा लेबल सही बैठता है?
label-n-questions = { $n } सवाल
label-instructions = निर्देश
label-history = पिछले जवाब
label-look-alikes = मिलते-जुलते
label-item-to-label = लेबल करने का आइटम
label-item = आइटम
label-labels = लेबल
label-you-flagged = आपने इसे फ़्लैग किया:
label-accept = सुझाव मानें
label-confirm = पुष्टि करें
label-go-on = आगे बढ़ें
label-submit = जमा करें

## Label page: buttons below the item

label-this-item = यह आइटम
label-undo = वापस लें
label-redo = फिर से दें
label-skip = छोड़ें
label-skip-why = छोड़ें, कारण…
label-flag = फ़्लैग करें…

## Label page: new instructions

label-new-instructions = नए निर्देश
label-instructions-changed = निर्देश बदल गए हैं
label-change-versions = आपने पिछला जवाब वर्शन { $from } के हिसाब से दिया था; अब वर्शन { $to } है।
label-change-of-wording = सिर्फ़ शब्द बदले हैं; जो पूछा जाता है, वह नहीं बदला।
label-change-of-meaning = { $labels } का मतलब बदल गया है।
label-n-again = { $n ->
    [one] आपका { $n } जवाब फिर से आएगा: वह जवाब दें जो अब सही है।
   *[other] आपके { $n } जवाब फिर से आएँगे: वह जवाब दें जो अब सही है।
}
label-change-read = पढ़ लिया, आगे बढ़ें
label-whole-text = पूरा टेक्स्ट
label-quoted = “{ $name }”

## Label page: nothing to label

label-fetching = आइटम लाए जा रहे हैं…
label-nothing-waits = अभी आपके लिए कुछ नहीं है
label-you-answered = { $n ->
    [one] आपने { $n } आइटम का जवाब दिया। नया काम यहाँ अपने आप आ जाता है।
   *[other] आपने { $n } आइटमों के जवाब दिए। नया काम यहाँ अपने आप आ जाता है।
}
label-see-overview = सारांश देखें
label-undo-last = पिछला जवाब वापस लें
label-no-connection = कनेक्शन नहीं है, और इस डिवाइस पर अभी कोई आइटम नहीं है
label-connect = आइटम एक बार यहाँ आ जाएँ, तो बिना कनेक्शन के भी लेबल किया जा सकता है। कनेक्ट करें, फिर कोशिश करें।

## Label page: recent answers

label-recent-answers = आपके हाल के जवाब
label-no-recent-answers = आपके जवाब यहाँ दिखते हैं, सबसे नए पहले।
label-change-answer-to = इसका जवाब बदलें: { $text }
label-change = बदलें
label-settled-as = विशेषज्ञ का फ़ैसला:

## Label page: instructions

label-no-instructions = मालिक ने अभी कोई निर्देश नहीं लिखे हैं।
label-version = वर्शन { $version }

## Label page: practice items, whose right answer is told afterwards

label-practice-mark = अभ्यास { $n_place }/{ $n }। सही जवाब आपको बताया जाता है, और इसकी गिनती नहीं होती।
label-item-to-practise = अभ्यास का आइटम
label-right = सही।
label-not-quite = पूरी तरह सही नहीं।
label-right-so-far = अब तक { $n } में से { $n_right } सही
label-either = { $one } या { $other }
label-it-is = सही जवाब { $labels } है।
label-you-said = आपका जवाब “{ $given }” था; सही जवाब { $labels } है।

## Label page: progress

label-progress = प्रगति
label-progress-bar = सभी में से पूरे हुए आइटम
label-n-by-you = { $n } आपके
label-n-complete = { $n_items } में से { $n_complete } पूरे
label-pace-meaning = इस सत्र में सक्रिय समय के हर घंटे में दिए गए जवाब
label-n-an-hour = लगभग { $n } प्रति घंटा
label-without-break = { $n } मिनट से बिना रुके: थोड़ा आराम अच्छा रहेगा
label-round-left = राउंड { $number }: { $n_items } में से { $n_left } बाकी

## Label page: why an item is asked now

label-why-revisited = आपने इसे फिर से खोला
label-why-random = रैंडम चुना गया: सटीकता इन्हीं पर मापी जाती है
label-why-second-opinion = जान-बूझकर दो बार पूछा गया: किसी और ने भी इसका जवाब दिया है
label-why-two-differ = दो लोगों ने अलग-अलग जवाब दिए
label-why-some-differ = लोगों ने अलग-अलग जवाब दिए
label-why-rare = इसका लेबल ऐसा हो सकता है जो अब तक कम मिला है
label-why-shuffled = बेतरतीब क्रम में, क्योंकि मॉडल ने अभी आइटमों का क्रम नहीं बनाया है
label-why-reask = आपके जवाब के बाद निर्देश बदल गए हैं
label-why-round = कई लोग एक साथ इसका जवाब देते हैं, यह देखने के लिए कि वे सहमत हैं या नहीं
label-why-talk = इस पर चर्चा चल रही है
label-why-odd = मिलते-जुलते आइटमों में आपने इसे अलग माना
label-why-typical = यह कई दूसरे आइटमों जैसा है, इसलिए शुरुआत में मॉडल इससे सबसे ज़्यादा सीखता है
label-why-novel = अब तक लेबल की गई किसी भी चीज़ जैसा नहीं
label-why-uncertain = पूछा गया, क्योंकि मॉडल यहाँ दो लेबलों में फ़र्क नहीं कर पा रहा
label-why-sure = मॉडल को यहाँ काफ़ी यकीन है, फिर भी जवाब से वह सबसे ज़्यादा सीखता है
label-why-resembling = { $reason }; लगभग { $n } आइटम इससे मिलते-जुलते हैं

## Label page: the parts of that reason, a name and a value each

label-rank = रैंक
label-rank-of = { $n_ranked } में से { $n_rank }
label-score = स्कोर
label-uncertainty = अनिश्चितता
label-uncertainty-value = { $value } (1 यानी सबसे संभावित दो लेबल बराबरी पर हैं)
label-density = घनत्व
label-density-value = { $value } (1 यानी कई आइटम इसके जैसे हैं)
label-novelty = नयापन
label-novelty-value = { $value } (1 यानी इसके जैसा कुछ भी लेबल नहीं हुआ है)
label-resembles = इससे मिलते-जुलते
label-resembles-n = लगभग { $n } आइटम
label-rarity = दुर्लभता
label-rarity-value = अब तक के लेबलों का { $share }%
label-answer-value = एक जवाब का मोल
label-answer-value-of = { $value } (1 यानी अभी कुछ भी पक्का नहीं है)
label-model = मॉडल

## Label page: who filled a label or an answer in beforehand; shown by itself and within “Filled in for you”

label-by-some-model = एक मॉडल का अनुमान
label-by-model = “{ $model }” का अनुमान
label-by-the-scorer = मॉडल का सुझाव

## Several questions about an item

label-filled-in = आपके लिए पहले से भरा गया: { $by }। जाँचें, और जो गलत हो उसे बदलें।
label-optional = (वैकल्पिक)
label-n-chars = ज़्यादा से ज़्यादा { $n } अक्षर
label-hint-order = इन्हें पहले से आखिरी के क्रम में चुनें
label-hint-boxes = बॉक्स बनाएँ, फिर चुनें कि उसमें क्या दिखता है
label-hint-spans = टेक्स्ट चुनें, फिर चुनें कि वह क्या है
label-any-number = कितने भी, या कोई नहीं
label-up-to-or-none = ज़्यादा से ज़्यादा { $n }, या कोई नहीं
label-one-or-more = एक या ज़्यादा
label-at-least = कम से कम { $n }
label-exactly = ठीक { $n }
label-from-to = { $n_min } से { $n_max }
label-number-between = { $min } से { $max }{ $unit } तक
label-number-from = { $min }{ $unit } या ज़्यादा
label-number-up-to = { $max }{ $unit } या कम
label-number-any = कोई संख्या{ $unit }
label-number-steps = { $step } के अंतर से
label-fault = “{ $question }” { $what }
label-fault-no-number = में संख्या चाहिए; “{ $typed }” संख्या नहीं है
label-fault-no-answer = का जवाब अभी नहीं दिया गया

## Marking text, drawing boxes

label-marks = निशान
label-no-marks = अभी कोई निशान नहीं लगा
label-n-marks = { $n } निशान
label-boxes = बॉक्स
label-no-boxes = अभी कोई बॉक्स नहीं
label-n-boxes = { $n } बॉक्स
label-box-place = { $width } × { $height }, जगह { $x }, { $y }
label-listed = सूची में { $n_first } से { $n_last }
label-remove-mark = { $label } हटाएँ: { $what }

## Putting labels into an order; all are read out

label-order-no-place = { $label }, अभी कोई स्थान नहीं
label-order-place = { $label }, स्थान { $n_place }
label-move-up = { $label } को ऊपर ले जाएँ
label-move-down = { $label } को नीचे ले जाएँ

## Images and items in several parts

label-covered = यह आइटम विचलित कर सकता है। जब तक आप इसे देखना न चाहें, यह ढका रहता है; इसे छोड़ा भी जा सकता है।
label-show-it = दिखाएँ
label-image-to-label = लेबल करने की इमेज
label-image-loading = इमेज लोड हो रही है…
label-image-broken = इमेज नहीं दिखाई जा सकती: { $why }।
label-image-changed = यह वह इमेज नहीं है जो मालिक ने चुनी थी: इसके बाइट बदल दिए गए हैं
label-image-too-large = यह { $n } MB की है; ज़्यादा से ज़्यादा { $n_most } MB दिखाई जाती है
label-image-no-image = यह PNG, JPEG, GIF, WebP, AVIF या BMP इमेज नहीं है
label-image-not-decoded = यह ब्राउज़र इसे नहीं खोल सकता
label-image-broken-remedy = फिर कोशिश करें, या आइटम छोड़ें और बताएँ कि इसकी इमेज खराब है।
label-picture-wider = दूर से
label-picture-closer = पास से
label-picture-whole = पूरी
label-picture-light = रोशनी
label-picture-zoom = { $percent }%
label-picture-lit = रोशनी { $percent }%

## Look-alikes: several items to which the model gives the same label, confirmed at once

label-all-of-them = सब “{ $label }”?
label-items-that-get-it = जिन आइटमों को यह लेबल मिलेगा
label-not-this = यह नहीं
label-none-of-them = इनमें से कोई नहीं
label-confirm-n = { $n } आइटम की पुष्टि करें
label-one-by-one = एक-एक करके लेबल करें
label-grid-keys = तीर वाली कुंजियों से आगे-पीछे जाएँ, X से निशान लगाएँ, Enter से पुष्टि करें।
label-grid-not-on = इस प्रोजेक्ट के मालिक ने सुझाव चालू नहीं किए हैं, इसलिए यहाँ पुष्टि करने को कुछ नहीं है।
label-grid-nothing = अभी ऐसा कोई आइटम नहीं जिस पर मॉडल को काफ़ी यकीन हो। कुछ और आइटम एक-एक करके लेबल करें; मिलते-जुलते आइटम यहाँ अपने आप आ जाते हैं।
label-grid-words = मॉडल के सुझाव; हर आइटम पर उसे कम से कम { $percent }% यकीन है। जहाँ वह गलत हो, वहाँ निशान लगाएँ; वे आइटम वापस कतार में चले जाते हैं।

## At the top of every page

label-alert-not-on-disk = आपके पिछले जवाब डिस्क पर नहीं हैं: { $why }
label-alert-kept-here = लेबल इस डिवाइस पर रखे हैं: { $why }

## Why a figure of agreement between people is not defined

label-undefined-no-answers = अभी कोई जवाब नहीं है
label-undefined-one-labeler = सारे जवाब एक ही व्यक्ति के हैं; सहमति के लिए दो चाहिए
label-undefined-no-overlap = अभी किसी आइटम को दो लोगों ने लेबल नहीं किया है
label-undefined-no-variation = सारे साझा जवाबों में एक ही लेबल है, इसलिए सहमति और संयोग में फ़र्क नहीं किया जा सकता
label-undefined-unused = किसी साझा जवाब में यह लेबल नहीं है
label-undefined-not-two = Cohen का kappa दो लोगों की तुलना करता है; यहाँ { $n } हैं
label-undefined-not-numeric = { $level } स्तर के लिए संख्याएँ चाहिए, और लेबल { $label } संख्या नहीं है
label-undefined-negative = ratio स्तर के लिए 0 या उससे बड़े लेबल चाहिए, और एक लेबल { $label } है
label-undefined-too-many = ratio स्तर हर दो लेबलों की तुलना करता है, और { $n } अलग-अलग लेबल बहुत ज़्यादा हैं; interval इस्तेमाल करें
label-undefined-not-finite = लेबल इतने बड़े हैं कि यह आँकड़ा नहीं निकाला जा सकता

### What the page says of itself: opening, saving, errors

## Opening a project

page-file-without-link = उस फ़ाइल में कोई लिंक नहीं है; वह फ़ाइल चुनें जो मालिक ने आपको भेजी थी
page-project-unknown = इस डिवाइस पर वह प्रोजेक्ट अब नहीं है; उसका लिंक इस्तेमाल करें
page-no-storage = यह डिवाइस लेबल सेव नहीं कर सकता
page-no-signing = यह ब्राउज़र लेबलों पर हस्ताक्षर नहीं कर सकता
page-somebody-else = यह डिवाइस पहले से किसी और के नाम से जुड़ा है
page-somebody-else-remedy = एक लॉग किसी और को नहीं दिया जा सकता। लिंक को किसी दूसरे डिवाइस पर या किसी दूसरी ब्राउज़र प्रोफ़ाइल में खोलें।
page-not-opened = यह प्रोजेक्ट नहीं खोला जा सकता
page-not-utf8 = प्रोजेक्ट UTF-8 में नहीं है
page-no-such-project = स्टोर में ऐसा कोई प्रोजेक्ट नहीं है; मालिक से पूछें कि क्या उसकी जगह बदली गई है
page-project-changed = मालिक ने यह प्रोजेक्ट बदला है; नया वर्शन पाने के लिए पेज फिर से लोड करें
page-data-changed = डेटा का एक भाग रास्ते में बदल गया या कट गया; उसे फिर से लाया जा रहा है

## Status page: the link's key and this device's storage, a name and a value each

page-link-key = स्टोर के लिए लिंक की कुंजी
page-key-ended = अवधि खत्म हो गई है; मालिक से लिंक का नवीनीकरण करने को कहें
page-key-ends-soon = एक घंटे के अंदर खत्म होगी; मालिक से लिंक का नवीनीकरण करने को कहें
page-key-holds = { $n ->
    [one] { $n } घंटा और चलेगी
   *[other] { $n } घंटे और चलेगी
}
page-storage = स्टोरेज
page-storage-kept = जब तक आप न मिटाएँ, ब्राउज़र इसे रखता है
page-storage-may-go = डिस्क भरने पर ब्राउज़र इसे मिटा सकता है; बंद करने से पहले सिंक करें या बैकअप सेव करें
page-storage-unknown = ब्राउज़र नहीं बताता
page-space-used = इस्तेमाल हुई जगह
page-space-used-of = { $all } MiB में से { $used }
page-store-remedy = स्टोर के मालिक के लिए

## What was saved on this device and is gone

page-loss = { $n ->
    [one] “{ $project }” में आपका { $n } रिकॉर्ड, जो पहले सेव दिखाया गया था, अब इस डिवाइस पर नहीं है: ब्राउज़र की स्टोरेज मिटाई गई या खराब हो गई।
   *[other] “{ $project }” में आपके { $n } रिकॉर्ड, जो पहले सेव दिखाए गए थे, अब इस डिवाइस पर नहीं हैं: ब्राउज़र की स्टोरेज मिटाई गई या खराब हो गई।
}
page-loss-safe = { $n ->
    [one] इनमें से { $n } रिकॉर्ड प्रोजेक्ट के स्टोर तक पहुँच चुका था और वहाँ सुरक्षित है।
   *[other] इनमें से { $n } रिकॉर्ड प्रोजेक्ट के स्टोर तक पहुँच चुके थे और वहाँ सुरक्षित हैं।
}
page-loss-lost = { $n ->
    [one] { $n } रिकॉर्ड शायद सिर्फ़ इसी डिवाइस पर था: अगर आपके पास बैकअप फ़ाइल नहीं है, तो वह खो गया है।
   *[other] { $n } रिकॉर्ड शायद सिर्फ़ इसी डिवाइस पर थे: अगर आपके पास बैकअप फ़ाइल नहीं है, तो वे खो गए हैं।
}
page-loss-open-link = आगे बढ़ने के लिए अपना लिंक फिर से खोलें।

## Work carried by hand: files of signed pieces, from one device to another

page-backup-not-saved = ब्राउज़र ने बैकअप फ़ाइल सेव नहीं की; इस पेज के लिए डाउनलोड की अनुमति दें
page-shared = आपके लेबल फ़ाइल के रूप में दे दिए गए
page-not-shared = कुछ नहीं दिया गया; फ़ाइल सेव करें और खुद भेजें
page-taken = { $n ->
    [one] { $n } नया टुकड़ा लिया गया, { $records } के साथ
   *[other] { $n } नए टुकड़े लिए गए, { $records } के साथ
}
page-taken-known = { $n } पहले से मौजूद
page-taken-foreign = { $n ->
    [one] { $n } किसी और प्रोजेक्ट का
   *[other] { $n } किसी और प्रोजेक्ट के
}
page-taken-refused = { $n ->
    [one] { $n } नहीं लिया गया, क्योंकि वह बदला या कटा हुआ था
   *[other] { $n } नहीं लिए गए, क्योंकि वे बदले या कटे हुए थे
}
page-taken-loose = { $n ->
    [one] { $n } लाइन नहीं ली गई, क्योंकि उस पर किसी का हस्ताक्षर नहीं था
   *[other] { $n } लाइनें नहीं ली गईं, क्योंकि उन पर किसी का हस्ताक्षर नहीं था
}
page-taken-unreadable = { $n ->
    [one] { $n } फ़ाइल नहीं पढ़ी जा सकी
   *[other] { $n } फ़ाइलें नहीं पढ़ी जा सकीं
}

## Tables, known answers

page-table-not-saved = ब्राउज़र ने टेबल सेव नहीं की; इस पेज के लिए डाउनलोड की अनुमति दें
page-known-too-early = आइटम अभी रास्ते में हैं; थोड़ी देर में फ़ाइल फिर से चुनें
page-known-more-problems = { $n ->
    [one] { $n } और लाइन इस्तेमाल नहीं की जा सकती
   *[other] { $n } और लाइनें इस्तेमाल नहीं की जा सकतीं
}

## Links for one person

page-link-not-saved = ब्राउज़र ने लिंक सेव नहीं किया; इस पेज के लिए डाउनलोड की अनुमति दें
page-invite-no-reading = स्टोर बिना कुंजी के किसी को पढ़ने नहीं देता, इसलिए सिर्फ़ फ़ॉर्म वाला लिंक लिख तो सकेगा, पढ़ नहीं सकेगा। बकेट को यह नीति दें, या दूसरी कुंजी लें: { $policy }
page-invite-hours = बताएँ कि यह कितने घंटे चले, चौथाई घंटे से 36 घंटे तक
page-invite-key-reads-nothing = जो कुंजी बनी, वह प्रोजेक्ट नहीं पढ़ सकती; क्या भूमिका उसे पढ़ने देती है?
page-warning-shared = इस लिंक में स्टोर के लिए प्रोजेक्ट की अपनी कुंजी है: यह जिसके पास हो, उसके लिए उस कुंजी के दायरे की हर चीज़ बदलना और मिटाना संभव है, जब तक आप स्टोर पर कुंजी न बदलें। बदले हुए ऑब्जेक्ट पहचाने और दिखाए जाते हैं; स्टोर पर वर्शन रखना चालू करें
page-warning-forms = यह लिंक सिर्फ़ उस व्यक्ति के अपने फ़ोल्डरों में लिखता है और कुछ नहीं मिटाता, पर उस व्यक्ति का भेजा हुआ बदल सकता है; ऐसे बदलाव पहचाने और दिखाए जाते हैं। इससे वही पढ़ा जा सकता है जिसे पढ़ने की अनुमति आपने सबको दी है, इसलिए अगर प्रोजेक्ट का डेटा सार्वजनिक नहीं है तो उसे सीलबंद करें

## Reports

page-report-no-link = यहाँ ऐसा लिंक नहीं है: यह प्रोजेक्ट सीलबंद है, या इसका स्टोर पासवर्ड माँगता है। पेज सेव करें, और फ़ाइल दे दें।
page-report-key-copied = नाम क्लिपबोर्ड पर है: यानी प्रोजेक्ट के स्टोर में रिपोर्ट की जगह।
page-report-link-copied = लिंक क्लिपबोर्ड पर है। यह जिसके पास हो, उसे सात दिन तक सिर्फ़ यह रिपोर्ट दिखेगी, और कुछ नहीं।
page-report-not-copied = ब्राउज़र ने कॉपी नहीं किया; यह रहा: { $text }
page-report-not-printed = ब्राउज़र ने प्रिंट नहीं किया; पेज सेव करें और वहाँ से प्रिंट करें।
page-report-saved-as = { $name } नाम से सेव हुआ।
page-report-failed = यह नहीं हो सका: { $why }।
page-report-not-signed = स्टोर के पेज में वह रिपोर्ट नहीं है जिस पर हस्ताक्षर हुए थे, इसलिए उसे नहीं दिखाया जाता
page-report-not-opened = ब्राउज़र ने रिपोर्ट नहीं खोली
page-report-not-saved = ब्राउज़र ने रिपोर्ट सेव नहीं की; इस पेज के लिए डाउनलोड की अनुमति दें
page-report-gone = रिपोर्ट अब यहाँ नहीं है

## Status page: the scorer, which runs beside the page and says in which order items are asked

page-scorer-restarts = { $why }; इसे फिर से शुरू किया जा रहा है
page-scorer-restarts-on-cpu = { $why }; इसे प्रोसेसर पर फिर से शुरू किया जा रहा है
page-scorer-gave-up = यह { $n } बार रुका: { $why }
page-scorer-silent = यह अब जवाब नहीं दे रहा

### The review page, talks and what needs somebody

## Review: the page on which an expert settles items that people answered differently

review-case-region = स्क्रीन पर मौजूद असहमति
review-place = असहमति { $n }, कुल { $n_open }
review-place-none = खुली असहमतियों में नहीं
review-previous = पिछली
review-next = अगली
review-talk-about = चर्चा में जवाब देने वालों को वोट बिना नामों के दिखते हैं, और वे अपने जवाब बदल सकते हैं
review-talk-close = चर्चा बंद करें
review-talk-open = चर्चा खोलें
review-reading = लॉग पढ़े जा रहे हैं…
review-reading-about = सारे जवाब यहाँ आ जाने पर सबसे ज़रूरी असहमति दिखती है।
review-nothing = फ़ैसला करने को कुछ नहीं
review-nothing-about = { $n ->
    [one] अब तक { $n } असहमति पर फ़ैसला हो चुका है।
   *[other] अब तक { $n } असहमतियों पर फ़ैसला हो चुका है।
} जब लेबलर किसी आइटम पर असहमत होते हैं, तो वह यहाँ अपने आप आ जाता है।
review-withdraw-settlement = पिछला फ़ैसला वापस लें

## Review: the item, the votes, what experts decided

review-item-region = फ़ैसले का आइटम
review-show-names = नाम दिखाएँ
review-similar-region = मिलते-जुलते आइटम जिन पर फ़ैसला हो चुका है
review-similar = मिलते-जुलते, फ़ैसला हो चुका
review-similar-cosine = दोनों टेक्स्ट के वेक्टरों की कोसाइन समानता
review-remarks = आइटम पर लिखी बातें
review-settled-by = फ़ैसला: { $who }
review-contested = विशेषज्ञों में मतभेद है। सबसे नया फ़ैसला तब तक लागू रहता है जब तक उनमें से कोई अपना फ़ैसला न बदले।
review-settlements = फ़ैसले
review-votes = वोट
review-vote-before-talk = चर्चा से पहले: { $answer }
review-vote-time = इस जवाब में लगा सक्रिय समय
review-vote-is-old = इसके बाद निर्देश बदल गए हैं
review-vote-version = वर्शन { $n }
review-or = { $one } या { $other }

## Why an item came to the person who answered it: a word or two among other facts, in small letters

review-asked-random = रैंडम
review-asked-scored = मॉडल ने चुना
review-asked-second-opinion = दूसरी राय
review-asked-shuffled = बेतरतीब क्रम
review-asked-revisited = फिर से खोला
review-asked-rare = दुर्लभ
review-asked-ask-again = एक और राय
review-asked-grid = ग्रिड
review-asked-shared = साझा
review-asked-reask = फिर पूछा गया
review-asked-round = राउंड
review-asked-talk = चर्चा
review-asked-repeat = दोहराव

## Review: the list of open disagreements

review-list = खुली असहमतियाँ
review-list-settled = { $n ->
    [one] { $n } मामले
   *[other] { $n } मामलों
} पर फ़ैसला हो चुका
review-list-above = ऊपर { $n ->
    [one] { $n } मामला
   *[other] { $n } मामले
}
review-list-more = और { $n ->
    [one] { $n } मामला
   *[other] { $n } मामले
}
review-row-votes = { $n } { $label }
review-turn-others = किसी और विशेषज्ञ की बारी
review-turn-talk = चर्चा में
review-turn-contested = विशेषज्ञों में मतभेद

## Review: settling

review-settle-as = इस लेबल से फ़ैसला करें
review-settle-marked = फ़ैसला करें: { $labels }
review-several = कई जवाब सही हैं
review-several-keys = (Shift और संख्या से चुनें, Enter से फ़ैसला करें)
review-tool-alike = मिलते-जुलते
review-tool-example = उदाहरण बनाएँ
review-tool-withdraw = पिछला वापस लें
review-reason = कारण (वैकल्पिक)
review-reason-keys = , फिर Enter और लेबल की संख्या
review-causes = गलती का प्रकार (वैकल्पिक)
review-cause-slip = किसी से चूक हुई
review-cause-instructions = निर्देश साफ़ नहीं
review-cause-ambiguous = आइटम के कई मतलब
review-cause-labels = सही लेबल मौजूद नहीं
review-cause-item = खराब आइटम

## Review: why the item is on screen, one of these sentences without a full stop at the end

review-why-closed = आप इस आइटम वाले एक राउंड में शामिल हैं: दूसरों के जवाब सबके पूरा करने पर दिखाए जाते हैं
review-why-settled = फ़ैसला हो गया
review-why-agreed = इस पर कोई असहमत नहीं है
review-why-own = सबसे संभावित लेबल के गलत होने की संभावना लगभग { $chance } है
review-why-others = सबसे संभावित लेबल के गलत होने की संभावना लगभग { $chance } है। काम में लगे किसी और विशेषज्ञ की सूची में यह पहले है
review-why-talk = सबसे संभावित लेबल के गलत होने की संभावना लगभग { $chance } है। चर्चा खुली है, इसलिए लोग अब भी अपने जवाब बदल सकते हैं
review-why-contested = विशेषज्ञों ने इस पर अलग-अलग फ़ैसले किए; सबसे नया तब तक लागू है जब तक उनमें से कोई अपना न बदले

## Review: items like the one on screen, settled together with it

review-alike-title = मिलते-जुलते आइटमों का एक साथ फ़ैसला करें
review-alike-none = ऐसी कोई और खुली असहमति नहीं है जिसमें वही वोट हों और कोई शब्द साझा हो।
review-alike-about = एक लेबल से इस आइटम और { $n ->
    [one] { $n } दूसरे आइटम
   *[other] { $n } दूसरे आइटमों
} का फ़ैसला हो जाता है। वापस लेने पर सब एक साथ वापस होते हैं।
review-alike-settle = चुने हुए सभी पर इस लेबल से फ़ैसला करें
review-alike-share = { $share } शब्द साझा

## Review: the item as an example in the instructions

review-example-title = इस आइटम को निर्देशों में डालें
review-example-about = यह एक नए ड्राफ़्ट में जुड़ता है, जो आपके प्रकाशित करने से पहले किसी को नहीं दिखता।
review-example-counter = उल्टा उदाहरण
review-example-is-not = यह इसका उदाहरण नहीं है
review-example-is = यह इसका उदाहरण है
review-example-labels = लेबल

## What changed between two texts, line by line

review-diff-region = क्या बदला
review-diff-unchanged = { $n ->
    [one] { $n } लाइन में
   *[other] { $n } लाइनों में
} कोई बदलाव नहीं

## Comments on an item

review-comments = टिप्पणियाँ
review-comment-take-back = वापस लें
review-comment = टिप्पणी
review-comment-mentions = @ से किसी का नाम लें
review-comment-send = भेजें

## The page “For you”: what needs this person now. The messages that end in -verb are buttons beside the sentence before

review-desk = आपके लिए
review-desk-needs = अभी आपको क्या करना है
review-desk-no-needs = लेबल करने के सिवा कुछ नहीं। जो भी नया आएगा, यहाँ अपने आप दिखेगा।
review-need-round = राउंड { $n }: { $n_left } आइटम बाकी
review-need-round-verb = जवाब दें
review-need-reask = निर्देश बदल गए हैं: { $n ->
    [one] { $n } जवाब फिर से देखना है
   *[other] { $n } जवाब फिर से देखने हैं
}
review-need-reask-verb = फिर जवाब दें
review-need-mention = { $who } ने एक आइटम पर आपसे कुछ पूछा है
review-need-mention-verb = उत्तर दें
review-need-talk = जिस आइटम का आपने जवाब दिया था, उस पर चर्चा चल रही है
review-need-talk-verb = शामिल हों
review-need-feedback = विशेषज्ञों ने आपके { $n ->
    [one] { $n } आइटम
   *[other] { $n } आइटमों
} पर फ़ैसला किया
review-need-feedback-verb = कारण पढ़ें
review-need-practice = अभ्यास: { $n_left } आइटम बाकी
review-need-practice-verb = अभ्यास करें
review-need-disagreements = लोग { $n ->
    [one] { $n } आइटम
   *[other] { $n } आइटमों
} पर असहमत हैं
review-need-disagreements-verb = फ़ैसला करें
review-need-sent = { $n ->
    [one] { $n } रिकॉर्ड विशेषज्ञों को भेजा गया
   *[other] { $n } रिकॉर्ड विशेषज्ञों को भेजे गए
}
review-need-sent-verb = देखें
review-need-contested = विशेषज्ञों ने { $n ->
    [one] { $n } आइटम
   *[other] { $n } आइटमों
} पर अलग-अलग फ़ैसले किए
review-need-contested-verb = तुलना करें
review-need-discuss = राउंड { $n } पूरा हुआ: देखें कि लोग कहाँ असहमत हैं, और निर्देश सुधारें
review-need-discuss-verb = देखें
review-need-remarks = { $n ->
    [one] { $n } ऐसे आइटम
   *[other] { $n } ऐसे आइटमों
} पर बातें लिखी गई हैं जिन पर किसी ने फ़ैसला नहीं किया
review-need-remarks-verb = देखें
review-need-unverified = { $n ->
    [one] { $n } व्यक्ति ऐसे आमंत्रण से लिख रहा है जो आपका नहीं है; उसके जवाब गिने नहीं जाते
   *[other] { $n } लोग ऐसे आमंत्रण से लिख रहे हैं जो आपका नहीं है; उनके जवाब गिने नहीं जाते
}
review-need-unverified-verb = देखें कौन
review-need-quarantined = { $n ->
    [one] लॉग का { $n } टुकड़ा अलग रखा गया
   *[other] लॉग के { $n } टुकड़े अलग रखे गए
}
review-need-quarantined-verb = देखें क्यों
review-need-forks = लॉग या निर्देशों में { $n ->
    [one] { $n } दोराहा
   *[other] { $n } दोराहे
}: दो जगह से एक साथ लिखा गया
review-need-forks-verb = देखें कहाँ

## The page “For you”: talks on items that this person answered

review-talks = आपके आइटमों पर चर्चा
review-talk-mine = आपका जवाब: { $answer }।
review-talk-may-answer = जब तक चर्चा खुली है, नया जवाब दिया जा सकता है। दोनों जवाब रखे जाते हैं, और सहमति में पहला गिना जाता है।
review-talk-answer = नया जवाब दें

## The page “For you”: this person's work

review-work = आपका काम
review-work-items = आइटम जिनका जवाब दिया या जिन्हें छोड़ा
review-work-active = सक्रिय समय
review-work-pace = आइटम प्रति घंटा
review-work-no-pace = अभी पता नहीं
review-work-no-days = कुछ जवाब देने के बाद आपके दिन यहाँ दिखते हैं।
review-timesheet = समय का हिसाब
review-timesheet-day = दिन
review-timesheet-items = आइटम
review-timesheet-earned = कुल रकम
review-timesheet-save = समय का हिसाब सेव करें
review-timesheet-more = फ़ाइल में { $n } और दिन, इनसे पहले
review-work-about = सक्रिय समय तब गिना जाता है जब किसी आइटम पर आपका काम चल रहा हो: 30 सेकंड से ज़्यादा के ठहराव और छिपे टैब नहीं गिने जाते, सुधारे या वापस लिए जवाब गिने जाते हैं। यह उन जवाबों का हिस्सा है जिन पर आपके हस्ताक्षर होते हैं, इसलिए इसे किसी और से नहीं बदला जा सकता।
review-pay-below = यह मालिक की न्यूनतम दर { $floor } प्रति घंटा से कम है।
review-pay-above = यह मालिक की न्यूनतम दर { $floor } प्रति घंटा के बराबर या उससे ज़्यादा है।
review-pay-terms = मालिक के अनुसार: { $terms }। Accord सिर्फ़ गिनता है; भुगतान मालिक की ओर से होता है।
review-pay-per-hour = सक्रिय समय के एक घंटे के { $amount } बने।

## The page “For you”: what experts decided on this person's items

review-feedback = आपके जवाबों का क्या हुआ
review-feedback-none = जब कोई विशेषज्ञ ऐसे आइटम पर फ़ैसला करे जिसका आपने जवाब दिया था, तो वह यहाँ कारण के साथ दिखता है।
review-feedback-judged = विशेषज्ञों ने { $n ->
    [one] { $n } जवाब
   *[other] { $n } जवाबों
} को परखा; आपके { $n_right } सही थे।
review-feedback-seen = मैंने ये देख लिए
review-feedback-more = और { $n } आइटम, इनसे पहले
review-feedback-right = सही: { $label }
review-feedback-wrong = आपका जवाब: { $given }; सही जवाब: { $right }
review-feedback-was-skipped = आपने इसे छोड़ दिया; सही जवाब: { $label }
review-feedback-new = नया
review-steadiness = आपसे बिना बताए दोबारा पूछे गए { $n } आइटम में से { $n_same } पर आपका जवाब वही रहा: { $share } (95% अंतराल { $low } से { $high })।

### Instructions and rounds

## Rounds: the page

rounds-title = राउंड
rounds-about = राउंड में कई लोगों को एक ही आइटम दिए जाते हैं, और जब तक सब लोग सारे जवाब न दे दें, किसी को दूसरों के जवाब नहीं दिखते। देखें कि लोग कहाँ असहमत हैं, ठीक उन्हीं लेबलों के निर्देश सुधारें, और अगला राउंड करें।
rounds-not-yours = राउंड विशेषज्ञ और मालिक करवाते हैं। आपके राउंड लेबल वाले पेज पर अपने आप आ जाते हैं।
rounds-round = राउंड { $n }
rounds-open = खुला
rounds-person-done = पूरा
rounds-person-left = { $n } बाकी
rounds-drawn = { $n } आइटम { $draw } चुने गए, निर्देशों का वर्शन { $n_version }, { $moment }
rounds-drawn-random = रैंडम
rounds-drawn-colliding = जहाँ “{ $one }” और “{ $other }” टकराते हैं, वहाँ से
rounds-hidden = सबके पूरा करने तक, या राउंड बंद होने तक जवाब छिपे रहते हैं।
rounds-close = राउंड अभी बंद करें

## Rounds: a new one

rounds-next = अगला राउंड
rounds-first = पहला राउंड
rounds-which-items = कौन-से आइटम?
rounds-draw-random = रैंडम, उनमें से जिन पर फ़ैसला नहीं हुआ
rounds-draw-colliding = जहाँ दो लेबल टकराते हैं
rounds-draw-colliding-so-far = जहाँ दो लेबल टकराते हैं (अब तक सबसे ज़्यादा: { $n ->
    [one] जवाबों की { $n } जोड़ी
   *[other] जवाबों की { $n } जोड़ियाँ
})
rounds-pair-one = एक लेबल
rounds-pair-other = दूसरा
rounds-how-many = कितने आइटम? { $n ->
    [one] { $n } आइटम पूछा जा सकता है
   *[other] { $n } आइटम पूछे जा सकते हैं
}
rounds-who = जवाब कौन देगा? कम से कम दो लोग
rounds-note = यह किस बारे में है? (वैकल्पिक)
rounds-start = राउंड शुरू करें

## Rounds: what came of one

rounds-alpha = Alpha
rounds-same-answer = एक जैसा जवाब
rounds-worst = सबसे ज़्यादा “{ $one }” और “{ $other }” टकराते हैं: { $n ->
    [one] जवाबों की { $n } जोड़ी
   *[other] जवाबों की { $n } जोड़ियाँ
}।
rounds-revise = निर्देश सुधारें
rounds-differing = { $n_all } में से { $n ->
    [one] { $n } आइटम
   *[other] { $n } आइटमों
} पर लोग असहमत हैं
rounds-end = राउंड { $n } समाप्त
rounds-labels-region = लेबल के हिसाब से सहमति
rounds-labels-label = लेबल
rounds-labels-answers = जवाब
rounds-two-labels = { $one } और { $other }
rounds-collisions = सभी टकराने वाले लेबल
rounds-discuss = चर्चा करें

## Rounds: whether it gets better

rounds-verdict-unknown = पिछला राउंड इतना छोटा है कि कुछ कहा नहीं जा सकता: ज़्यादा आइटम लें।
rounds-verdict-good = काफ़ी अच्छा: अपने अंतराल के निचले सिरे पर भी alpha कम से कम 0.80 है। इन्हीं निर्देशों से लेबल करते रहें।
rounds-verdict-tentative = कामचलाऊ निष्कर्षों के लिए काफ़ी: अपने अंतराल के निचले सिरे पर भी alpha कम से कम 0.67 है। एक और सुधार मदद कर सकता है।
rounds-verdict-not-moving = कोई बदलाव नहीं: पिछले दो राउंड लगभग एक जैसे हैं। ऐसा एक और राउंड मदद नहीं करेगा; लेबल बदलें, या मान लें कि दुविधा असली है।
rounds-verdict-go-on = अभी काफ़ी नहीं: जो लेबल टकराते हैं उनके निर्देश सुधारें, फिर एक और राउंड करें।
rounds-course = राउंड दर राउंड
rounds-no-chart = चार्ट दूसरे राउंड से शुरू होता है।
rounds-all-labels = सभी लेबल
rounds-chart-column = राउंड { $n } · v{ $n_version }
rounds-chart-alpha = Alpha, 95% अंतरालों के साथ
rounds-numbers = संख्याओं में
rounds-numbers-region = राउंड संख्याओं में
rounds-numbers-round = राउंड
rounds-numbers-version = वर्शन
rounds-told = सभी लेबलों का alpha: { $rounds }
rounds-told-round = राउंड { $n }: { $alpha }
rounds-told-undefined = परिभाषित नहीं

## Instructions: the page on which people read what each label means

rounds-guide = निर्देश
rounds-guide-version = वर्शन { $n }
rounds-guide-waiting = { $n_people ->
    [one] { $n_people } व्यक्ति
   *[other] { $n_people } लोगों
} के { $n ->
    [one] { $n } जवाब का दोबारा मिलना बाकी है।
   *[other] { $n } जवाब अभी दोबारा मिलने हैं।
}
rounds-guide-write = नया वर्शन लिखें
rounds-guide-none = अभी किसी ने निर्देश नहीं लिखे हैं।
rounds-markdown-table = टेबल

## Instructions: a new version

rounds-edit-about = Markdown। हर लेबल का भाग उसके नाम वाले शीर्षक के नीचे होता है; उसमें “Examples:” या “Not:” लाइन और नीचे की सूची उदाहरण और उल्टे उदाहरण बताती है।
rounds-edit-region = नया वर्शन
rounds-edit-text = नया टेक्स्ट
rounds-edit-preview = झलक
rounds-edit-overtaken = इस बीच किसी ने नया वर्शन प्रकाशित कर दिया
rounds-edit-overtaken-about = नीचे दिखाया है कि आपका टेक्स्ट उनके टेक्स्ट में क्या बदलेगा। जो रखना हो उसे अपने में ले लें, फिर आगे बढ़ें।
rounds-edit-rebase = मेरे टेक्स्ट में सब कुछ है
rounds-edit-changes = क्या बदलेगा
rounds-edit-meaning = इस बदलाव का क्या मतलब है?
rounds-edit-wording = वही बात बेहतर शब्दों में: जवाब जैसे हैं वैसे रहेंगे
rounds-edit-labels = इन लेबलों के लिए अब कुछ और पूछा जाता है:
rounds-edit-labels-region = लेबल जिनका मतलब बदलता है
rounds-edit-summary = क्या बदला, एक वाक्य में
rounds-edit-publish = वर्शन { $n } प्रकाशित करें
rounds-edit-drop = ड्राफ़्ट हटाएँ
rounds-edit-tick = जिन लेबलों का मतलब बदलता है उन्हें चुनें।
rounds-edit-affected = इन लेबलों वाले { $n ->
    [one] { $n } जवाब
   *[other] { $n } जवाब
}, { $n_people ->
    [one] { $n_people } व्यक्ति
   *[other] { $n_people } लोगों
} के। पिछले दस मिनट में काम पर: { $n_live ->
    [one] { $n_live } व्यक्ति
   *[other] { $n_live } लोग
}।
rounds-edit-reask = ये जवाब फिर से माँगें

## Instructions: their versions

rounds-history = वर्शन
rounds-history-by = लेखक: { $who }
rounds-history-fork = दो एक साथ लिखे गए
rounds-history-replaced = दूसरे ने इसकी जगह ली
rounds-history-changes = क्या बदला
rounds-meaning-first = जैसे मालिक ने प्रोजेक्ट के साथ लिखे
rounds-meaning-wording = सिर्फ़ शब्द; जवाब जैसे हैं वैसे रहते हैं
rounds-meaning-label = “{ $label }”
rounds-meaning-done = { $labels } का मतलब बदला; फिर से पूछा गया, और कोई बाकी नहीं
rounds-meaning-reask = { $labels } का मतलब बदला; फिर से पूछा गया, अब तक { $n ->
    [one] { $n } पुराना जवाब लागू है
   *[other] { $n } पुराने जवाब लागू हैं
}
rounds-meaning-no-reask = { $labels } का मतलब बदला; लिखने वाले के फ़ैसले से फिर नहीं पूछा गया, { $n ->
    [one] { $n } पुराना जवाब लागू है
   *[other] { $n } पुराने जवाब लागू हैं
}
rounds-answered-before = आपने वर्शन { $n } के हिसाब से “{ $answer }” जवाब दिया था; इसके निर्देश उसके बाद बदल गए हैं।

### The overview

## The page

overview-title = सारांश
overview-sealed = इस प्रोजेक्ट में दूसरे लेबलरों के जवाब सीलबंद हैं और सिर्फ़ विशेषज्ञों और मालिक के लिए खुलते हैं। यह पेज सिर्फ़ आपके और विशेषज्ञों के जवाब गिनता है।
overview-save-csv = CSV के रूप में सेव करें

## Progress

overview-progress = प्रगति
overview-complete = { $n_items } में से { $n_complete } आइटम के सारे ज़रूरी जवाब मिल चुके हैं
overview-complete-share = सभी में से पूरे हुए आइटम
overview-answered = जवाब दिए गए आइटम
overview-answers = जवाब
overview-skips = छोड़े गए
overview-settled = विशेषज्ञों ने फ़ैसला किया
overview-dropped = बाहर रखे गए

## Agreement

overview-agreement = सहमति
overview-alpha = Krippendorff का alpha
overview-alpha-about = 1 पूरी सहमति है, 0 उतनी जितनी संयोग से ही होती, 0 से कम यानी लगातार असहमति
overview-open-agreement = लोग कहाँ सहमत हैं और कहाँ नहीं
overview-reading-good = लेबलर अच्छी तरह सहमत हैं: इन लेबलों पर भरोसा किया जा सकता है
overview-reading-fair = लेबलर ठीक-ठाक सहमत हैं: शुरुआती निष्कर्षों के लिए काफ़ी, निर्देशों पर एक नज़र डालना अच्छा रहेगा
overview-reading-little = लेबलर कम सहमत हैं: देखें कि वे कहाँ असहमत हैं, और वहाँ निर्देश सुधारें
overview-reading-chance = लेबलरों की सहमति संयोग से ज़्यादा नहीं: और लेबल करने से पहले निर्देशों या लेबलों पर काम ज़रूरी है
overview-reading-none = दो लोग एक ही आइटम लेबल कर लें, तब सहमति दिखती है

## Pace and cost

overview-effort = रफ़्तार और खर्च
overview-waiting = { $n ->
    [one] { $n } रिकॉर्ड विशेषज्ञ के इंतज़ार में है
   *[other] { $n } रिकॉर्ड विशेषज्ञ के इंतज़ार में हैं
}
overview-active-of-all = सबका सक्रिय समय
overview-answers-wanted = अभी और जवाब चाहिए, लगभग
overview-days-left = पिछले पाँच दिनों की रफ़्तार से बचा समय
overview-working-days = { $n ->
    [one] काम का { $n } दिन
   *[other] काम के { $n } दिन
}
overview-cost = अब तक की रकम
overview-cost-left = आगे की रकम, लगभग
overview-no-days = किसी के कुछ जवाब देने के बाद दिन यहाँ दिखते हैं।
overview-days-told = { $first } से { $last } तक प्रति दिन आइटम: ज़्यादा से ज़्यादा { $n_most }, आखिरी दिन { $n_last }
overview-days-axis = जिन दिनों किसी ने काम किया
overview-days = दिन
overview-column-day = दिन
overview-column-items = आइटम
overview-column-active = सक्रिय समय

## What the labels teach a model

overview-course = लेबल क्या सिखाते हैं
overview-course-coming = जब तक यह पेज खुला है, इसे बैकग्राउंड में मापा जाता है।
overview-accuracy = नए आइटमों को मॉडल सही लेबल देता है (95% अंतराल { $low } से { $high }, n = { $n_items ->
    [one] { $n_items } रैंडम चुना गया आइटम
   *[other] { $n_items } रैंडम चुने गए आइटम
})
overview-accuracy-unknown = मॉडल की सटीकता अभी पता नहीं है।
overview-labels-saved = रैंडम के मुकाबले लेबलों की बचत
overview-saved = { $share } (95% अंतराल { $low } से { $high }): { $accuracy } सटीकता तक पहुँचाने वाले { $n_random } रैंडम लेबलों के मुकाबले इतने कम लेबल लगते हैं। इनसे आगे कोई अनुमान नहीं लगाया गया है।
overview-saved-unknown = अभी पता नहीं
overview-no-better = यहाँ चुनने से फ़ायदा नहीं है: { $n_labels } चुने हुए लेबल उतने ही रैंडम लेबलों से { $points } प्रतिशत अंक बेहतर हैं (95% अंतराल { $low } से { $high })। मैनिफ़ेस्ट में कतार का रैंडम हिस्सा बढ़ाकर { $share } करें।
overview-go-on = लेबल हो चुके आइटमों को छोड़कर, सभी आइटमों में से { $torn } पर मॉडल दुविधा में है, और दस और लेबल { $changed } पर उसका जवाब बदल देते हैं। जारी रखें: { $bound } से नीचे और लेबल खास मदद नहीं करते।
overview-may-stop = लेबल हो चुके आइटमों को छोड़कर, सभी आइटमों में से { $torn } पर मॉडल दुविधा में है, और दस और लेबल { $changed } पर उसका जवाब बदल देते हैं। चाहें तो यहीं रुक जाएँ: और लेबल खास मदद नहीं करते।
overview-few-random = अभी कहना जल्दी है: रैंडम आइटमों के लगभग { $n } और जवाब चाहिए।
overview-few-labels = अभी कहना जल्दी है: { $n ->
    [one] { $n } और लेबल किया आइटम
   *[other] { $n } और लेबल किए आइटम
} चाहिए।
overview-nothing-chosen = अभी कहना जल्दी है: मॉडल ने अभी इतने आइटम नहीं चुने हैं कि रैंडम आइटमों से तुलना हो सके।
overview-one-class = अभी कहना जल्दी है: अब तक सिर्फ़ एक ही लेबल दिया गया है।
overview-small-sample = कुछ कहने के लिए आइटम बहुत कम हैं।
overview-not-reached = कोई बचत नहीं: मौजूदा लेबल वहाँ तक नहीं पहुँचते जहाँ उतने ही रैंडम लेबल पहुँचते हैं।
overview-curve = सीखने का ग्राफ़: { $points }
overview-curve-first = { $n_labels ->
    [one] { $n_labels } लेबल
   *[other] { $n_labels } लेबलों
} पर सटीकता { $share }
overview-curve-last = फिर { $n_labels ->
    [one] { $n_labels } लेबल
   *[other] { $n_labels } लेबलों
} पर { $share }
overview-curve-random = सिर्फ़ { $n_labels ->
    [one] { $n_labels } रैंडम लेबल
   *[other] { $n_labels } रैंडम लेबलों
} पर { $share }
overview-course-about = पूरी लाइन: लेबल जिस क्रम में दिए गए, 95% अंतराल (Wilson) के साथ। टूटी लाइन: सिर्फ़ रैंडम लेबल। हर बिंदु सभी रैंडम आइटमों पर जाँचा जाता है, ऐसे मॉडलों से जिन्होंने उनसे नहीं सीखा।
overview-course-axis = लेबल किए आइटम (लॉगरिदमिक)
overview-course-table = सीखने का ग्राफ़
overview-column-curve = लेबल
overview-column-labeled = लेबल किए आइटम
overview-column-accuracy = सटीकता
overview-column-interval = 95% अंतराल
overview-in-order = दिए गए क्रम में
overview-random-alone = सिर्फ़ रैंडम
overview-interval = { $low } से { $high }

## People

overview-people = लोग
overview-column-name = नाम
overview-column-role = भूमिका
overview-column-median = माध्यिका समय
overview-column-pace = आइटम प्रति घंटा
overview-column-judged = सही पाए गए
overview-column-earned = कुल रकम
overview-column-hour = प्रति घंटा
overview-admitted = प्रवेश
overview-admitted-about = क्या इस व्यक्ति को मालिक के आमंत्रण से प्रवेश मिला
overview-judged = { $n } में से { $n_right }
overview-no-answers = अभी कोई जवाब नहीं
overview-you = (आप)
overview-below-floor = { $floor } से कम
overview-by-owner = मालिक ने दिया
overview-unverified = पुष्टि नहीं हुई
overview-role-unverified = पुष्टि नहीं हुई
overview-admit = लेबलर के रूप में प्रवेश दें
overview-admitting = थोड़ी देर में प्रवेश मिलेगा
overview-keep-out = वापस लें
overview-unnamed = बिना नाम { $id }

## A link for one person

overview-invite = एक व्यक्ति को आमंत्रित करें
overview-invite-narrow = स्टोर के लिए आपके अपने लिंक की कुंजी सिर्फ़ आपके दायरे की है। लिंक फ़ाइल से `accord grant` के ज़रिए लिंक बनाएँ।
overview-invite-about = ऐसा लिंक जिसे खोलने वाला अपने सभी डिवाइसों पर एक ही व्यक्ति माना जाता है। इसे `accord members end` से खत्म किया जा सकता है।
overview-invite-role = उनकी भूमिका
overview-invite-labeler = लेबलर
overview-invite-expert = विशेषज्ञ
overview-invite-how = वे ऐसे लिखेंगे
overview-invite-shared = स्टोर के लिए इस प्रोजेक्ट की अपनी कुंजी से
overview-invite-temporary = उनकी अपनी अस्थायी कुंजी से, जो स्टोर बनाता है
overview-invite-forms = अपलोड फ़ॉर्म से, उनके अपने फ़ोल्डरों में, 7 दिन तक
overview-means-shared = यह लिंक जिसके पास हो, उसके लिए सब कुछ बदलना और मिटाना संभव है, और यह कभी खत्म नहीं होता।
overview-means-temporary = यह प्रोजेक्ट पढ़ता है, उनके अपने फ़ोल्डरों में लिखता है, कुछ नहीं मिटाता, और अपने आप खत्म हो जाता है। इसके लिए ऐसा स्टोर चाहिए जिसमें ऐसी कुंजियों की सेवा (STS) हो और जो पेजों को आने दे, जैसे SeaweedFS; Ceph किसी पेज को नहीं आने देता, पर `accord grant` को आने देता है।
overview-means-forms = वे अपने फ़ोल्डरों में लिखते हैं और कुछ नहीं मिटाते। इसके लिए ऐसा बकेट चाहिए जिसे सब पढ़ सकें; Cloudflare R2 और Backblaze B2 फ़ॉर्म नहीं लेते।
overview-hours = कितने घंटों के लिए
overview-hours-help = ज़्यादातर सेवाएँ ज़्यादा से ज़्यादा 12 घंटे देती हैं। उसके बाद उस व्यक्ति को नया लिंक चाहिए।
overview-role-arn = भूमिका
overview-role-arn-help = कुंजी को किसके अधिकार मिलते हैं, इस प्रोजेक्ट और इस व्यक्ति के सिवा बाकी सब घटाकर। AWS पर: arn:aws:iam::ACCOUNT:role/NAME
overview-service = सेवा का पता
overview-service-help = अगर स्टोर खुद ही सेवा है तो खाली छोड़ें। AWS पर: https://sts.REGION.amazonaws.com
overview-make-link = लिंक बनाएँ
overview-link-about = इसे सिर्फ़ उसी व्यक्ति को भेजें। यह एक ही बार दिखता है; इस पेज के सिवा यह कहीं नहीं है।
overview-link-note = ध्यान दें: { $warning }।
overview-link-id = उनकी आईडी है
overview-link-save = फ़ाइल के रूप में सेव करें
overview-link-done = हो गया

### The agreement page

## Agreement page: its top and its foot

agreement-title = सहमति
agreement-closed = इस प्रोजेक्ट में दूसरे लेबलरों के जवाब सीलबंद हैं और सिर्फ़ विशेषज्ञों और मालिक के लिए खुलते हैं। यह पेज आपके अपने और विशेषज्ञों के जवाबों पर बना है।
agreement-hides = यह पेज उन आइटमों पर बना है जिन्हें आपने लेबल किया है, और उन पर जिनके बारे में आपसे अब कोई नहीं पूछेगा: इसलिए आपके जवाब देने से पहले यह कभी नहीं बताता कि दूसरों ने क्या कहा।
agreement-empty-title = अभी तुलना करने को कुछ नहीं
agreement-empty = जैसे ही दो लोग एक ही आइटम लेबल कर लें, सहमति यहाँ अपने आप दिखती है।
agreement-work-running = अंतरालों, लोगों की गुणवत्ता और इतिहास की गणना बैकग्राउंड में चल रही है।
agreement-work-done = अंतराल यानी आइटमों को { $n } बार फिर से रैंडम चुनने पर मिले बीच के 95%: वे बताते हैं कि आइटमों के चुनाव से कितना फ़र्क पड़ता है। बदलाव के बाद वे कुछ सेकंड में बदल जाते हैं।
agreement-work-missing = यहाँ अंतराल, इतिहास या लोगों की गुणवत्ता नहीं है, क्योंकि { $why }। बाकी सारे आँकड़े पूरे हैं। `accord agree --bootstrap 1000` इन्हें एक एक्सपोर्ट से निकालता है।
agreement-no-second-worker = इस ब्राउज़र ने दूसरा वर्कर शुरू नहीं किया
agreement-silent-worker = दूसरा वर्कर शुरू नहीं हुआ

## Agreement page: words in several of its tables

agreement-save-csv = CSV के रूप में सेव करें
agreement-items = आइटम
agreement-items-differ = आइटम जिन पर वे असहमत हैं
agreement-column-name = नाम
agreement-column-answers = जवाब
agreement-column-alpha = Alpha
agreement-column-right = सही
agreement-interval-name = 95% अंतराल
agreement-range = { $low } से { $high }
agreement-not-defined = परिभाषित नहीं
agreement-right-of = { $n } में से { $n_right }
agreement-both = { $a } और { $b }

## Agreement page: Krippendorff's alpha, and what it says

agreement-alpha = Krippendorff का alpha
agreement-alpha-meaning = 1 पूरी सहमति है, 0 उतनी जितनी संयोग से ही होती, 0 से कम यानी लगातार असहमति
agreement-alpha-interval = 95% अंतराल { $low } से { $high }
agreement-items-all = आइटम जिन पर लोग असहमत हैं
agreement-skew = “{ $label }” { $share }% जवाबों में है। ऐसे में लोग कितने भी सहमत हों, alpha और kappa 0 की ओर गिरते हैं: AC1 और नीचे हर लेबल को देखें।

## Agreement page: by question

agreement-questions-title = सवाल के हिसाब से
agreement-questions-about = हर सवाल उस गुणांक से जो उसके जवाबों के लिए सही है: 1 पूरी सहमति है, 0 उतनी जितनी संयोग से होती। नीचे के आँकड़े पहले सवाल के लेबलों के हैं।
agreement-questions-table = सवाल के हिसाब से सहमति
agreement-column-question = सवाल
agreement-column-coefficient = गुणांक
agreement-column-value = मान
agreement-column-same = एक जैसा कहा
agreement-share-of-pairs = { $n ->
    [one] { $n } जोड़ी में से { $share }
   *[other] { $n } जोड़ियों में से { $share }
}
agreement-alpha-nominal = alpha (nominal)
agreement-alpha-ordinal = alpha (ordinal)
agreement-alpha-of-intervals = alpha (interval)
agreement-alpha-ratio = alpha (ratio)
agreement-alpha-same-words = alpha (एक जैसे शब्द)
agreement-alpha-masi = alpha (MASI)
agreement-alpha-kendall = alpha (Kendall की दूरी)
agreement-alpha-unitizing = alpha (unitizing)
agreement-alpha-overlap = alpha (ओवरलैप)

## Agreement page: figures side by side

agreement-figures-title = आँकड़े साथ-साथ
agreement-figures-table = हिस्सों के हिसाब से गुणांक
agreement-column-figure = आँकड़ा
agreement-slice-all = सभी आइटम
agreement-slice-all-about = सब कुछ जिसके दो जवाब हैं
agreement-slice-random = रैंडम चुने गए
agreement-slice-random-about = चुनाव के झुकाव से मुक्त: यही आँकड़ा बताएँ
agreement-slice-chosen = मॉडल के चुने हुए
agreement-slice-chosen-about = कठिन होने के कारण चुने गए, इसलिए कम होना आम है
agreement-where-differ = जहाँ वे असहमत हैं
agreement-percent = सहमत जोड़ियाँ
agreement-percent-about = एक आइटम के जवाबों की सभी जोड़ियों में से कितनी बराबर हैं; संयोग नहीं घटाया गया
agreement-alpha-about = 1 पूरी सहमति है, 0 उतनी जितनी संयोग से होती; छूटे जवाबों और कितने भी लोगों के साथ चलता है
agreement-fleiss = Fleiss का kappa
agreement-fleiss-about = alpha जैसा, बहुत सारे आइटमों के लिए; संयोग इससे निकलता है कि लेबल कितनी बार दिए गए
agreement-gwet = Gwet का AC1
agreement-gwet-about = संयोग को ऐसे घटाता है कि एक लेबल बहुत ज़्यादा होने पर भी नतीजा उचित रहता है

## Agreement page: by label

agreement-labels-title = लेबल के हिसाब से
agreement-labels-about = “यह लेबल या कोई और” का alpha, अपने अंतराल के साथ। साथ में यह कि कितने जवाबों में यह लेबल है: दुर्लभ लेबल का आँकड़ा अनिश्चित होता है। निशान 0.80 पर है।
agreement-labels-table = लेबल के हिसाब से सहमति
agreement-column-label = लेबल

## Agreement page: labels taken for each other

agreement-confusions-title = आपस में उलझने वाले लेबल
agreement-confusions-about = एक ही आइटम के जवाबों की जोड़ियाँ जो अलग हैं: निर्देश सबसे ज़्यादा यहीं मदद करते हैं।
agreement-confusions-about-rest = एक ही आइटम के जवाबों की जोड़ियाँ जो अलग हैं: निर्देश सबसे ज़्यादा यहीं मदद करते हैं। { $n ->
    [one] लेबलों की { $n } और जोड़ी इनसे कम मिली।
   *[other] लेबलों की { $n } और जोड़ियाँ इनसे कम मिलीं।
}
agreement-column-labels = लेबल
agreement-column-answer-pairs = जवाबों की जोड़ियाँ

## Agreement page: who agrees with whom

agreement-pairs-title = कौन किससे सहमत है
agreement-pairs-about = दो लोग अपने साझा आइटम को कितनी बार एक ही लेबल देते हैं, और वही संयोग घटाकर (Cohen का kappa)।
agreement-pairs-coming = गिनती चल रही है
agreement-pair-list = { $n ->
    [one] { $a } और { $b } दोनों ने जो { $n } आइटम लेबल किया, उसमें से { $share } को एक ही लेबल दिया।
   *[other] { $a } और { $b } दोनों ने जो { $n } आइटम लेबल किए, उनमें से { $share } को एक ही लेबल दिया।
}
agreement-pair-list-kappa = { $n ->
    [one] { $a } और { $b } दोनों ने जो { $n } आइटम लेबल किया, उसमें से { $share } को एक ही लेबल दिया; Cohen का kappa { $kappa } है।
   *[other] { $a } और { $b } दोनों ने जो { $n } आइटम लेबल किए, उनमें से { $share } को एक ही लेबल दिया; Cohen का kappa { $kappa } है।
}
agreement-pair-told = { $n ->
    [one] { $a } और { $b }: { $n } आइटम में से { $share } पर एक ही लेबल, kappa { $kappa }
   *[other] { $a } और { $b }: { $n } आइटमों में से { $share } पर एक ही लेबल, kappa { $kappa }
}
agreement-pair-told-no-kappa = { $n ->
    [one] { $a } और { $b }: { $n } आइटम में से { $share } पर एक ही लेबल, kappa परिभाषित नहीं
   *[other] { $a } और { $b }: { $n } आइटमों में से { $share } पर एक ही लेबल, kappa परिभाषित नहीं
}
agreement-pair-none = { $a } और { $b }: कोई साझा आइटम नहीं
agreement-cell-none = कोई साझा आइटम नहीं
agreement-cell-of = { $n ->
    [one] कुल { $n } आइटम में
   *[other] कुल { $n } आइटमों में
}
agreement-pairs-table = लोगों की जोड़ियाँ
agreement-colour-shows = रंग दिखाता है
agreement-same-label = एक ही लेबल
agreement-kappa = Kappa
agreement-heat-rest = सबसे ज़्यादा जवाब देने वाले { $n ->
    [one] { $n } व्यक्ति
   *[other] { $n } लोग
}, दूसरों से सबसे ज़्यादा सहमत लोग पहले। { $n_more ->
    [one] { $n_more } और व्यक्ति ने इनसे कम जवाब दिए; उन्हें “लोग” में खोजें।
   *[other] { $n_more } और लोगों ने इनसे कम जवाब दिए; उन्हें “लोग” में खोजें।
}
agreement-picture-name = सभी जोड़ियों का चित्र; तीर वाली कुंजियों से लोगों के बीच जाएँ, Enter से देखें कि दो लोग कहाँ असहमत हैं
agreement-picture-hint = किसी खाने को दबाएँ, या तीर वाली कुंजियों से चलें।
agreement-pairs-all = सभी जोड़ियाँ
agreement-column-two-people = दो लोग

## Agreement page: people

agreement-people-title = लोग
agreement-people-search = नाम से खोजें
agreement-column-others = दूसरों से सहमति
agreement-column-quality = गुणवत्ता
agreement-of-answer-pairs = { $n ->
    [one] जवाबों की कुल { $n } जोड़ी में
   *[other] जवाबों की कुल { $n } जोड़ियों में
}
agreement-people-alone = कोई साझा आइटम नहीं
agreement-people-unknown = पता नहीं
agreement-people-me = (आप)
agreement-people-nobody = इस नाम का कोई नहीं
agreement-people-rest = { $n ->
    [one] { $n } और व्यक्ति
   *[other] { $n } और लोग
}, जिनके { $n_answers ->
    [one] { $n_answers } जवाब हैं
   *[other] { $n_answers } जवाब हैं
}, सूची में नहीं हैं; नाम खोजें, या टेबल सेव करें
agreement-quality-missing = गुणवत्ता नहीं दिखाई जा सकती, क्योंकि { $why }
agreement-quality-coming = गणना चल रही है
agreement-quality-dawid-skene = गुणवत्ता यानी किसी व्यक्ति के कितने लेबलों के सही होने की उम्मीद है, अपने 95% अंतराल के साथ। यह Dawid-Skene मॉडल से आती है: हर व्यक्ति की गलतियों की एक टेबल, जो लेबलों के साथ ही निकाली जाती है।
agreement-quality-one-coin = गुणवत्ता यानी किसी व्यक्ति के कितने लेबलों के सही होने की उम्मीद है, अपने 95% अंतराल के साथ। यह one-coin मॉडल से आती है: हर व्यक्ति की एक सटीकता, जो लेबलों के साथ ही निकाली जाती है।
agreement-quality-none-shared = अभी किसी आइटम को दो लोगों ने लेबल नहीं किया है, इसलिए किसी की तुलना नहीं हो सकती
agreement-quality-only-two = दो लोगों में कोई मॉडल नहीं बता सकता कि कौन सही है; तीन लोगों के साझा आइटम होने पर गुणवत्ता दिखती है

## Agreement page: check items, whose right answers are known

agreement-checks-title = जाँच के आइटम
agreement-checks-file = मालूम जवाब (CSV, कॉलम task और label)
agreement-checks-forget = इन्हें भुला दें
agreement-checks-table = व्यक्ति के हिसाब से जाँच के आइटम
agreement-column-wrong = गलत हुए: मालूम, दिया गया
agreement-checks-choose = मालूम जवाबों की अपनी फ़ाइल चुनें, ताकि सबको उनसे परखा जा सके। वह इस टैब में पढ़ी जाती है, इसी डिवाइस पर रहती है और टैब बंद करने या फिर से लोड करने पर चली जाती है; उसका कुछ भी अपलोड नहीं होता।
agreement-checks-loaded = { $n ->
    [one] { $file } से मालूम जवाब वाला { $n } आइटम, सिर्फ़ इस टैब में। अंतराल Wilson के हैं, 95%।
   *[other] { $file } से मालूम जवाबों वाले { $n } आइटम, सिर्फ़ इस टैब में। अंतराल Wilson के हैं, 95%।
}
agreement-checks-right = { $n } में से { $n_right }, { $low } से { $high }

## Agreement page: practice items, whose right answers are told after the first answer

agreement-practice-title = अभ्यास
agreement-practice-about = उन आइटमों के पहले जवाब जिनका सही जवाब बाद में बताया गया। ये किसी और आँकड़े में नहीं गिने जाते।

## Agreement page: over time

agreement-history-title = समय के साथ सहमति
agreement-history-about = हर आइटम अपने सबसे नए जवाब के समय से गिना जाता है। टूटी लाइनें: 0.80, जिससे ऊपर निष्कर्ष भरोसेमंद माने जाते हैं, और 0.67, जिससे ऊपर कामचलाऊ माने जाते हैं।
agreement-history-across = आड़ा अक्ष
agreement-history-by-answers = जवाबों के हिसाब से
agreement-history-by-time = समय के हिसाब से
agreement-history-empty = जब दो लोग कुछ साझा आइटमों के जवाब दे दें, तब लाइन शुरू होती है।
agreement-history-time = समय (UTC)
agreement-history-answers = अब तक के जवाब
agreement-history-table = समय के साथ alpha
agreement-history-told = alpha का लाइन चार्ट: { $n_first ->
    [one] { $n_first } जवाब
   *[other] { $n_first } जवाबों
} के बाद { $first }, { $n_last ->
    [one] { $n_last } जवाब
   *[other] { $n_last } जवाबों
} के बाद { $last }

## Agreement page: by version of the instructions

agreement-versions-title = निर्देशों के वर्शन के हिसाब से
agreement-versions-about = जवाब उस वर्शन में गिने जाते हैं जो देने वाले के सामने था: जिस बदलाव से मदद मिली, वह यहाँ दिखता है।
agreement-versions-table = निर्देशों के वर्शन के हिसाब से सहमति
agreement-column-version = वर्शन
agreement-version-current = (लागू)

## Agreement page: how far suggestions of the model pull people's answers

agreement-pull-title = सुझाव
agreement-pull-about = बैच में पुष्टि किए गए मिलते-जुलते आइटम नहीं गिने जाते: वहाँ सिर्फ़ सहमति की पुष्टि होती है।
agreement-pull-basis = स्क्रीन पर सुझाव के साथ दिए गए { $n_shown ->
    [one] { $n_shown } जवाब
   *[other] { $n_shown } जवाबों
} में से { $n_shown_agree } उससे मेल खाते हैं, और जहाँ सुझाव नहीं दिखाया गया वहाँ { $n_held_back } में से { $n_held_back_agree }।
agreement-pull-more = जहाँ मॉडल का यकीन बराबर है, वहाँ उसका सुझाव दिखने पर लोग उससे { $points } प्रतिशत अंक ज़्यादा सहमत होते हैं (95% अंतराल { $low } से { $high })। { $basis }
agreement-pull-less = जहाँ मॉडल का यकीन बराबर है, वहाँ उसका सुझाव दिखने पर लोग उससे { $points } प्रतिशत अंक कम सहमत होते हैं (95% अंतराल { $low } से { $high })। { $basis }
agreement-pull-unknown = { $basis } सुझाव जवाबों को कितना खींचते हैं, यह तब दिखता है जब दोनों तरह के ऐसे जवाब हों जिन पर मॉडल का यकीन लगभग बराबर है।

## Dialog: the items behind a number

agreement-drill-title = इस संख्या के पीछे के आइटम
agreement-drill-looking = खोजे जा रहे हैं
agreement-drill-none = कोई नहीं है
agreement-drill-first = { $n } आइटम, यहाँ उनमें से पहले { $n_shown }
agreement-drill-text-coming = टेक्स्ट रास्ते में है
agreement-drill-settle = समीक्षा वाले पेज पर फ़ैसला करें
agreement-drill-random = रैंडम चुने गए आइटम जिन पर लोग असहमत हैं
agreement-drill-chosen = मॉडल के चुने हुए आइटम जिन पर लोग असहमत हैं
agreement-drill-label = आइटम जिन्हें कुछ ने “{ $label }” लेबल दिया और दूसरों ने कुछ और
agreement-drill-labels = आइटम जिन्हें “{ $label }” और “{ $other }” दोनों लेबल मिले
agreement-drill-pair = आइटम जिन पर { $a } और { $b } असहमत हैं
agreement-drill-pair-labels = आइटम जिन्हें { $a } ने “{ $label }” और { $b } ने “{ $other }” लेबल दिया
agreement-drill-person = आइटम जिन पर { $person } की राय किसी और से अलग है
agreement-drill-version = आइटम जिन पर लोग निर्देशों के वर्शन { $version } में असहमत हैं

## Charts on any page

agreement-chart-table = यही टेबल के रूप में

## People around an item whose names are hidden, on any page

agreement-you = आप
agreement-somebody = कोई
agreement-person = व्यक्ति { $letter }

### Disagreement reports

## The page

reports-title = रिपोर्ट
reports-not-yours = रिपोर्ट में सबके वोट दिखते हैं, इसलिए वे विशेषज्ञों और मालिकों के लिए हैं।
reports-about = रिपोर्ट बताती है कि लोग किस पर असहमत हैं, कितना, क्यों, और उसका क्या हुआ। उस पर इस डिवाइस की कुंजी से हस्ताक्षर होता है और वह प्रोजेक्ट के स्टोर में रहती है। लॉग जिसके पास हों, उसके लिए हर आँकड़ा जाँचना संभव है:
reports-names = अक्षरों की जगह लोगों के नाम बताएँ
reports-make = रिपोर्ट बनाएँ
reports-stop = रोकें
reports-failed = रिपोर्ट नहीं बनी: { $why }।

## A report that the store does not have

reports-unstored = यह रिपोर्ट सिर्फ़ इस टैब में है
reports-unstored-why = यह बन गई है और इस पर हस्ताक्षर हो गए हैं, पर यह स्टोर में नहीं है: { $why }।
reports-unstored-about = टैब बंद करने से पहले दोनों फ़ाइलें सेव करें, या बाद में फिर कोशिश करें।
reports-unstored-save-page = पेज सेव करें
reports-unstored-save-data = डेटा सेव करें
reports-unstored-read = पढ़ें
reports-unstored-again = स्टोर में फिर कोशिश करें

## The list

reports-list = स्टोर में
reports-list-coming = स्टोर से पूछा जा रहा है…
reports-list-missing = सूची शायद पूरी नहीं है: { $why }।
reports-list-again = फिर पूछें
reports-list-none = अभी कोई नहीं है। पहली रिपोर्ट पहले राउंड की हो सकती है: वह दिखाती है कि निर्देशों में क्या साफ़ नहीं है।
reports-list-older = पुरानी रिपोर्ट देखें
reports-row-untitled = एक रिपोर्ट
reports-row-by = किसने बनाई: { $who }
reports-who-you = आप
reports-who-owner = मालिक, कमांड लाइन से
reports-who-unknown = कोई अनजान
reports-row-read = पढ़ें
reports-row-coming = लाई जा रही है…
reports-save-page = पेज सेव करें
reports-save-data = डेटा सेव करें
reports-copy-link = लिंक कॉपी करें
reports-copy-link-about = लिंक जिसके पास हो, उसे सात दिन तक सिर्फ़ यह रिपोर्ट दिखेगी, और कुछ नहीं
reports-copy-key = स्टोर में इसका नाम कॉपी करें
reports-copy-key-about = प्रोजेक्ट के स्टोर में रिपोर्ट की जगह
reports-alpha = Alpha
reports-same-answer = एक जैसा जवाब
reports-disagreements = असहमतियाँ
reports-n-open = { $n } खुली
reports-items = आइटम

## Whether a report can be trusted: a few words, and a sentence that explains them

reports-holds = हस्ताक्षर सही है
reports-holds-owner = मालिक की अपनी कुंजी से हस्ताक्षर हुआ, और उसके बाद कुछ नहीं बदला।
reports-holds-member = मालिक से प्रवेश पाए किसी व्यक्ति ने हस्ताक्षर किया, और उसके बाद कुछ नहीं बदला।
reports-unknown = हस्ताक्षर किसी अनजान का
reports-unknown-about = हस्ताक्षर के बाद कुछ नहीं बदला, पर जिस कुंजी से हस्ताक्षर हुआ, उसे किसी ने मंज़ूरी नहीं दी।
reports-misplaced = किसी और की जगह पर
reports-misplaced-about = इस पर हस्ताक्षर है, पर उस व्यक्ति का नहीं जिसकी जगह पर यह रखी है।
reports-foreign = दूसरा प्रोजेक्ट
reports-foreign-about = इस पर हस्ताक्षर है, पर यह किसी दूसरे प्रोजेक्ट की है।
reports-changed = हस्ताक्षर मेल नहीं खाता
reports-changed-about = हस्ताक्षर के बाद इसे बदला गया: इस पर भरोसा न करें।
reports-unreadable = पढ़ी नहीं जा सकती
reports-unreadable-about = इसे पढ़ा नहीं जा सकता: { $why }।

## A report on screen

reports-close = सूची पर वापस
reports-print = प्रिंट करें
reports-frame = रिपोर्ट

## What is done while a report is made

reports-step-waiting = सारे आइटम और आपके पिछले जवाब आ जाने का इंतज़ार…
reports-step-reading = लॉग पढ़े जा रहे हैं…
reports-step-reading-left = लॉग पढ़े जा रहे हैं: { $n ->
    [one] { $n } टुकड़ा बाकी
   *[other] { $n } टुकड़े बाकी
}…
reports-step-computing = आँकड़ों और अंतरालों की गणना चल रही है…
reports-step-writing = स्टोर में लिखी जा रही है…
reports-stored = रिपोर्ट प्रोजेक्ट के स्टोर में है।

## Why something did not work: each goes into a sentence above as $why, in small letters and without a full stop

reports-why-not-kept = इस डिवाइस ने मालिक की हस्ताक्षर की हुई जानकारी नहीं रखी; पेज फिर से लोड करें
reports-why-no-project = कोई प्रोजेक्ट खुला नहीं है
reports-why-few-logs = इस डिवाइस पर अभी सारे लॉग नहीं हैं; थोड़ी देर में फिर कोशिश करें, या कुछ जगह खाली करें
reports-why-no-logs = लॉग नहीं आ रहे; कनेक्शन आने पर फिर कोशिश करें
reports-why-in-round = आप एक खुले राउंड में शामिल हैं, और रिपोर्ट उसके जवाब दिखाती है; सबके पूरा करने पर इसे बनाएँ
reports-why-items = सारे आइटम लोड नहीं हुए हैं; रिपोर्ट के लिए हर एक का टेक्स्ट चाहिए। कनेक्शन आने पर फिर कोशिश करें
reports-why-unsealed = आपके पिछले जवाब अभी लॉग में नहीं हैं; इस प्रोजेक्ट के दूसरे टैब बंद करें और फिर कोशिश करें
reports-why-helper-ended = पेज का सहायक बंद हो गया ({ $why }); फिर कोशिश करें
reports-why-signature = इस डिवाइस के हस्ताक्षर की लंबाई गलत है
reports-why-other-bytes = जो लिखा गया था, स्टोर ने उससे कुछ अलग लौटाया
reports-why-offline = कनेक्शन नहीं है
reports-why-logs-not-stored = यह जिन लॉग पर बनी है, वे अभी स्टोर में नहीं हैं
reports-why-too-large = यह रिपोर्ट की सीमा से बड़ी है
reports-why-gone = रिपोर्ट अब स्टोर में नहीं है

### The records page

## The page

records-title = रिकॉर्ड
records-not-yours = रिकॉर्ड में सबके जवाब दिखते हैं, इसलिए वे विशेषज्ञों और मालिकों के लिए हैं।
records-class-useful = उपयोगी
records-class-useless = बेकार
records-class-harmful = नुकसानदेह

## What is looked for

records-find = रिकॉर्ड खोजें
records-words = शब्द, या कोई आईडी
records-how-far = काम कहाँ तक
records-any = कोई भी
records-label = लेबल
records-answered-by = जवाब देने वाले
records-anybody = कोई भी
records-with = जिनमें है
records-anything = कुछ भी
records-mark-skipped = “कह नहीं सकते”
records-mark-remarked = लिखी बातें या टिप्पणियाँ
records-mark-sent = विशेषज्ञों को भेजे गए
records-triage-class = छँटाई
records-order = क्रम
records-sort-shuffled = बेतरतीब
records-sort-doubt = सबसे ज़्यादा संदेह वाले पहले
records-sort-votes = सबसे ज़्यादा जवाब वाले पहले
records-sort-latest = सबसे हाल के जवाब वाले पहले
records-sort-length = सबसे लंबे पहले

## How many there are, and what can be done

records-found = { $n_items ->
    [one] { $n_items } रिकॉर्ड
   *[other] { $n_items } रिकॉर्ड
} में से { $n_found } मिले
records-found-chosen = { $n_items ->
    [one] { $n_items } रिकॉर्ड
   *[other] { $n_items } रिकॉर्ड
} में से { $n_found } मिले, { $n_chosen } चुने
records-looked = अब तक { $n } देखे…
records-choose-all = जितने मिले, सब चुनें
records-choose-none = चुनाव हटाएँ
records-save-csv = CSV के रूप में सेव करें
records-undo = आखिरी काम वापस लें
records-taken-back = वापस लिया गया।
records-triage = उपयोगी, बेकार, नुकसानदेह: देखें कि `accord triage --json` ने क्या पाया
records-triage-file = उसकी फ़ाइल चुनें
records-triage-read = { $file }: { $n_records } रिकॉर्ड।
records-triage-foreign = { $file }: { $n_records } रिकॉर्ड; { $n_foreign } और यहाँ नहीं हैं।
records-not-saved = ब्राउज़र ने टेबल सेव नहीं की; इस पेज के लिए डाउनलोड की अनुमति दें

## What is done with the chosen records

records-with-chosen = चुने हुए रिकॉर्ड के साथ
records-drop = बाहर रखें
records-keep = वापस शामिल करें
records-send = विशेषज्ञों को भेजें
records-return = वापस कतार में डालें
records-tag = टैग लगाएँ
records-untag = टैग हटाएँ
records-drop-about = इनके बारे में अब किसी से नहीं पूछा जाता, मॉडल इन्हें भूल जाता है, और एक्सपोर्ट में इन पर निशान होता है। जवाब रखे जाते हैं।
records-keep-about = इनके बारे में फिर से पूछा जाता है और ये पहले की तरह गिने जाते हैं।
records-send-about = जब तक कोई विशेषज्ञ फ़ैसला न करे, ये समीक्षा वाले पेज पर इंतज़ार करते हैं।
records-return-about = इनके बारे में तब तक पूछा जाता है जब तक हर एक के इतने जवाब न हो जाएँ।
records-tag-about = टैग से रिकॉर्ड खोजे जाते हैं, और टैग एक्सपोर्ट में जाते हैं। लेबलरों को ये नहीं दिखते।
records-untag-about = रिकॉर्ड जैसे हैं वैसे ही रहते हैं।
records-field-why = क्यों (खाली रह सकता है)
records-field-votes = हर एक के कितने जवाब
records-field-tag = टैग
records-changes = इससे { $n ->
    [one] { $n } रिकॉर्ड बदलेगा
   *[other] { $n } रिकॉर्ड बदलेंगे
}।
records-changes-some = इससे { $n_changed ->
    [one] { $n_changed } रिकॉर्ड बदलेगा
   *[other] { $n_changed } रिकॉर्ड बदलेंगे
}; { $n_same ->
    [one] { $n_same } पहले से ऐसा है
   *[other] { $n_same } पहले से ऐसे हैं
}।
records-answers-stay = { $n } के जवाब हैं, जो लॉग में रहते हैं।
records-settled-stay = { $n ->
    [one] { $n } पर फ़ैसला हो चुका है; फ़ैसला वापस लेने के बाद ही उसके बारे में पूछा जाएगा।
   *[other] { $n } पर फ़ैसला हो चुका है; फ़ैसला वापस लेने के बाद ही उनके बारे में पूछा जाएगा।
}
records-told-drop = बाहर रखे गए: { $records }। इनके बारे में अब किसी से नहीं पूछा जाता।
records-told-keep = वापस शामिल किए गए: { $records }।
records-told-send = विशेषज्ञों को भेजे गए: { $records }।
records-told-unsend = अब विशेषज्ञों को भेजे हुए नहीं: { $records }।
records-told-planned = प्रोजेक्ट की योजना के हिसाब से पूछे जाएँगे: { $records }।
records-told-return = वापस कतार में, जब तक हर एक के { $n_votes } जवाब न हो जाएँ: { $records }।
records-told-tag = “{ $tag }” टैग लगाया गया: { $records }।
records-told-untag = “{ $tag }” टैग हटाया गया: { $records }।

## The list

records-list = जो मिला
records-keys = तीर वाली कुंजियों से ऊपर-नीचे जाएँ, `X` से चुनें, `Shift` और तीर से कई चुनें, `Enter` से खोलें।
records-column-chosen = चुना हुआ
records-column-text = टेक्स्ट
records-answers = जवाब
records-column-doubt = संदेह
records-tags = टैग
records-choose = चुनें: { $text }
records-sent = भेजा गया
records-in-round = खुले राउंड में

## One record

records-record = रिकॉर्ड
records-how-far-told = { $standing }, { $n_wanted } में से { $n_answers } जवाब
records-settled = फ़ैसला
records-dropped = बाहर रखा गया
records-no-reason = कोई कारण नहीं बताया
records-expected = मॉडल का अनुमान
records-id = आईडी
records-column-who = कौन
records-column-answer = जवाब
records-column-active = सक्रिय समय
records-open-review = समीक्षा में खोलें

## A file for another tool

records-export = जो मिला उसे एक्सपोर्ट करें
records-form = फ़ॉर्मेट
records-form-loses = इसमें नहीं आ सकता: { $loses }
records-each = मान्य जवाब की जगह हर व्यक्ति का जवाब
records-write = { $n } रिकॉर्ड लिखें
records-without-dropped = बाहर रखे गए रिकॉर्ड नहीं लिखे जाते, जब तक आप उन्हें न खोजें।
records-lost = { $n ->
    [one] { $n } छूटा: { $what }
   *[other] { $n } छूटे: { $what }
}
records-written = { $file } में { $n_items } आइटम।
records-not-written = फ़ाइल नहीं लिखी गई: { $why }।
records-no-project = कोई प्रोजेक्ट खुला नहीं है
records-no-form = ऐसा कोई फ़ॉर्मेट नहीं है
records-file-not-saved = ब्राउज़र ने इसे सेव नहीं किया; इस पेज के लिए डाउनलोड की अनुमति दें

### The status page

## The page and its sections

status-title = स्थिति
status-store-title = प्रोजेक्ट का स्टोर
status-sync-now = अभी सिंक करें
status-test-store = स्टोर जाँचें
status-device-title = यह डिवाइस
status-save-backup = बैकअप फ़ाइल सेव करें
status-scorer-title = स्कोरर, जो आइटमों का क्रम बनाता है
status-encoder-title = एन्कोडर, जो आइटमों को संख्याओं में बदलता है

## How something stands, beside each row

status-level-good = ठीक
status-level-fair = बेहतर हो सकता है
status-level-bad = ध्यान देने की ज़रूरत

## Labels carried by hand

status-hand-title = हाथ से पहुँचाए गए लेबल
status-hand-about = कनेक्शन न हो, या प्रोजेक्ट का होस्ट कुछ न लेता हो: अपने लेबल फ़ाइल के रूप में सेव करें, उसे मालिक या दूसरों को दें, और उनकी फ़ाइलें यहाँ जोड़ें या इस पेज पर कहीं भी खींच लाएँ। हर टुकड़े पर उसके लिखने वाले का हस्ताक्षर होता है, इसलिए रास्ते में बदली कोई चीज़ नहीं ली जाती।
status-hand-save = अपने लेबल फ़ाइल के रूप में सेव करें
status-hand-share = साझा करें
status-hand-files = दूसरों की फ़ाइलें
status-folder-used = लेबल “{ $name }” फ़ोल्डर में लिखे जाते हैं, और वहाँ से पढ़े भी जाते हैं।
status-folder-about = जो फ़ोल्डर दूसरों को भी दिखता है, जैसे नेटवर्क ड्राइव पर या किसी प्रोग्राम से सिंक होने वाला, वह यह काम अपने आप करता है।
status-folder-last = पिछली बार का फ़ोल्डर इस्तेमाल करें
status-folder-choose = फ़ोल्डर चुनें

## Which device the scorer runs on

status-wish-title = स्कोरर किस पर चले
status-wish-fastest = जो मापी गई दौड़ में सबसे तेज़ हो
status-wish-cpu = प्रोसेसर
status-wish-gpu = ग्राफ़िक्स डिवाइस (WebGPU)

## One more device, and leaving

status-add-device = अपना एक और डिवाइस जोड़ें
status-device-link-about = यह लिंक अपने दूसरे डिवाइस पर खोलें: वहाँ दिए गए लेबल भी आपके ही गिने जाएँगे। यह लिंक जिसके पास हो, उसके लिए आपके नाम से जवाब देना संभव है, इसलिए इसे किसी को न दिखाएँ।
status-device-link-save = फ़ाइल के रूप में सेव करें
status-device-link-done = हो गया
status-leave-title = इस प्रोजेक्ट से निकलें
status-leave-about = इस डिवाइस से आपकी कुंजी, आपके लेबल, आइटम और लिंक मिटा देता है। जो सिंक हो चुका है वह प्रोजेक्ट के स्टोर में रहता है, जहाँ से सिर्फ़ मालिक उसे मिटा सकता है; उनसे कहें। इसके बाद यहाँ से आपके लेबल नहीं बदले जा सकते।
status-leave-lost = { $n ->
    [one] आपका { $n } रिकॉर्ड सिर्फ़ इस डिवाइस पर है और खो जाएगा। पहले सिंक करें, या बैकअप फ़ाइल सेव करें।
   *[other] आपके { $n } रिकॉर्ड सिर्फ़ इस डिवाइस पर हैं और खो जाएँगे। पहले सिंक करें, या बैकअप फ़ाइल सेव करें।
}
status-leave-delete = इस डिवाइस से मिटाएँ

## Deleting what the encoder keeps

status-delete-weights = एन्कोडर की फ़ाइलें मिटाएँ ({ $size })
status-delete-weights-warn = अगली बार खोलने पर ये फिर से डाउनलोड होंगी।
status-delete-vectors = रखे हुए वेक्टर मिटाएँ ({ $size })
status-delete-vectors-warn = अगली बार खोलने पर इनकी गणना फिर से होगी। किसी लेबल पर असर नहीं पड़ता।

## What is wrong

status-problems-title = प्रोजेक्ट के वे भाग जो इस्तेमाल नहीं हो सके
status-errors-title = पिछली गड़बड़ियाँ
status-errors-none = इस सत्र में कोई नहीं।
status-set-aside = { $key } अलग रखा गया: { $why }
status-log-gap = डिवाइस { $device } का लॉग अधूरा है: भाग { $part } नहीं है
status-log-fork = डिवाइस { $device } के लॉग में भाग { $part } के दो वर्शन हैं: दोनों रखे गए
status-log-broken = डिवाइस { $device } के लॉग का भाग { $part } अपने से पहले वाले से नहीं जुड़ता
status-time-ended = मालिक ने प्रोजेक्ट में इस डिवाइस का या आपका समय खत्म कर दिया है: अब से आपके लेबल नहीं गिने जाते। अपने लेबल फ़ाइल के रूप में सेव करें, और मालिक से पूछें
status-rolled-back = किसी ने इस प्रोजेक्ट का वर्शन { $seen } देखा है, और स्टोर वर्शन { $shown } दिखा रहा है: वह पुराने निर्देश और लोगों की पुरानी सूची दे रहा है। मालिक को बताएँ
status-revoked = { $n ->
    [one] { $n } रिकॉर्ड नहीं गिना गया, क्योंकि मालिक ने उसके लिखने वाले का समय उससे पहले ही खत्म कर दिया था
   *[other] { $n } रिकॉर्ड नहीं गिने गए, क्योंकि मालिक ने उनके लिखने वाले का समय उनसे पहले ही खत्म कर दिया था
}
status-unverified = { $n ->
    [one] बिना प्रवेश वाले व्यक्ति का लिखा { $n } रिकॉर्ड नहीं गिना गया
   *[other] बिना प्रवेश वाले लोगों के लिखे { $n } रिकॉर्ड नहीं गिने गए
}
status-unknown = { $n ->
    [one] { $n } रिकॉर्ड नए वर्शन का है; उसे रखा गया है
   *[other] { $n } रिकॉर्ड नए वर्शन के हैं; उन्हें रखा गया है
}

## Rows about the scorer: a name, and how it is

status-scorer = स्कोरर
status-scorer-stopped = नहीं चल रहा: { $why }। लेबल करना बेतरतीब क्रम में जारी है
status-device = डिवाइस
status-device-choosing = चुना जा रहा है
status-items-encoded = एन्कोड हुए आइटम
status-items-of = { $total } में से { $done }
status-latest-order = सबसे नया क्रम
status-latest-order-is = { $n } लेबल: { $train } ms में सीखा, { $rank } ms में क्रम बनाया
status-label-to-order = लेबल से क्रम तक
status-millis = { $millis } ms
status-first-order = पहला क्रम
status-first-order-is = खुलने के { $millis } ms बाद
status-restarts = कितनी बार फिर शुरू हुआ

## Rows about the race between processor and graphics device, for the scorer and for the encoder

status-why = क्यों
status-adapter = WebGPU एडैप्टर
status-adapter-software = { $adapter } (सॉफ़्टवेयर)
status-race = दौड़, माध्यिका
status-race-is = CPU { $cpu } ms, WebGPU { $gpu } ms
status-race-cpu-only = CPU { $cpu } ms, WebGPU मापा नहीं गया
status-warmup = WebGPU वार्म-अप
status-difference = सबसे बड़ा अंतर
status-encoder-device = एन्कोडर: डिवाइस
status-encoder-why = एन्कोडर: क्यों
status-encoder-race = एन्कोडर: दौड़
status-encoder-warmup = एन्कोडर: WebGPU वार्म-अप
status-encoder-difference = एन्कोडर: सबसे बड़ा अंतर

## Rows about the project's store

status-connection = कनेक्शन
status-online = ऑनलाइन
status-offline = ऑफ़लाइन
status-last-poll = नए डेटा की पिछली पूरी जाँच
status-last-poll-none = अभी कोई नहीं
status-store = स्टोर
status-store-answers = जवाब दे रहा है
status-only-here = सिर्फ़ इस डिवाइस पर
status-sent = भेजे गए, अभी वापस नहीं पढ़े गए
status-synced = सिंक हुए
status-n-records = { $n } रिकॉर्ड
status-requests = अब तक के अनुरोध
status-clock = घड़ी
status-clock-differs = स्टोर की घड़ी से { $n_seconds } सेकंड का फ़र्क है; अनुरोधों में इसे ठीक किया जाता है
status-others-answers = दूसरे लेबलरों के जवाब
status-others-closed = सीलबंद, सिर्फ़ विशेषज्ञों और मालिक के लिए खुलते हैं; { $n ->
    [one] स्टोर में { $n } टुकड़ा है
   *[other] स्टोर में { $n } टुकड़े हैं
}
status-queue = आपकी कतार
status-queue-planned = विशेषज्ञों की { $time } की योजना के हिसाब से
status-queue-shuffled = बेतरतीब क्रम: अभी किसी विशेषज्ञ के पेज ने योजना प्रकाशित नहीं की है

## Rows about this device

status-device-id = डिवाइस आईडी
status-role = भूमिका
status-project = प्रोजेक्ट
status-versions = वर्शन
status-versions-are = पेज { $page }, प्रोटोकॉल { $protocol }, मैनिफ़ेस्ट { $manifest }, निर्देश { $instructions }
status-offline-start = बिना नेटवर्क के खुलता है
status-offline-start-newer = हाँ; पेज का नया वर्शन तैयार है
status-offline-start-not-yet = अभी नहीं: पेज की फ़ाइलें रखी जा रही हैं
status-offline-start-never = नहीं: यह ब्राउज़र इस पते का कोई पेज नहीं रखता; लेबल फिर भी रखे जाते हैं

## Rows about the encoder

status-encoder = एन्कोडर
status-licence = इसके वेट का लाइसेंस
status-rests-on = क्रम किस पर बना है
status-rests-instant = तुरंत वाला एन्कोडर
status-rests-this = यह एन्कोडर ({ $id })
status-rests-both = { $n ->
    [one] { $n } आइटम के लिए
   *[other] { $n } आइटमों के लिए
} यह एन्कोडर, बाकी के लिए तुरंत वाला
status-encoder-state = एन्कोडर की स्थिति
status-encoder-built-in = तैयार; यह पेज का हिस्सा है
status-encoder-waits = स्कोरर के शुरू होने के इंतज़ार में
status-note = नोट
status-encoder-queued = पहले क्रम के बाद शुरू होगा
status-encoder-downloading = डाउनलोड हो रहा है, { $total } में से { $done }
status-encoder-waiting = इंतज़ार: { $why }। यह अपने आप आगे बढ़ेगा, { $total } में से { $done } से
status-encoder-verifying = फ़ाइलों को उनके हैश से मिलाया जा रहा है
status-encoder-loading = लोड हो रहा है
status-encoder-racing = डिवाइसों की तुलना हो रही है
status-encoder-encoding = एन्कोड हो रहे हैं, { $total } में से { $done } आइटम, प्रति सेकंड { $speed }
status-encoder-ready = तैयार, { $n } आइटम
status-encoder-ready-speed = तैयार, { $n } आइटम, प्रति सेकंड { $speed }
status-encoder-failed = इस्तेमाल में नहीं: { $why }। तुरंत वाला एन्कोडर काम करता रहेगा
status-vectors = वेक्टर
status-vectors-are = { $now } अभी एन्कोड हुए, { $kept } इस डिवाइस से
status-downloaded = अभी डाउनलोड हुआ
status-memory = स्कोरर की मेमोरी
status-unreadable = आइटम जो यह नहीं पढ़ सकता
status-loss = रखे हुए वेक्टरों में कमी
status-loss-is = कोसाइन का { $share }
status-bytes = { $n } बाइट
status-kilobytes = { $size } kB
status-megabytes = { $size } MB

### The studio, where an owner makes a project: what is drawn

## The studio: an owner makes a project, from a file to the links that others join by. Four steps on one page

studio-new = नया प्रोजेक्ट
studio-more = प्रोजेक्ट के लिए और आइटम
studio-lead-new = आपकी फ़ाइल से साझा करने वाले लिंक तक। आपका डेटा इस ब्राउज़र से आपके अपने स्टोर में जाता है, और कहीं नहीं।
studio-lead-more = आपकी फ़ाइल से आपके प्रोजेक्ट तक। आपका डेटा इस ब्राउज़र से आपके अपने स्टोर में जाता है, और कहीं नहीं।
studio-leave = बाहर निकलें
studio-sentence = { $sentence }।

## Before step 1: more items for a project that is there

studio-add = अपने मौजूदा प्रोजेक्ट में आइटम जोड़ें
studio-add-about = प्रोजेक्ट बनाते समय सेव की गई लिंक फ़ाइल चुनें। वह यहीं पढ़ी जाती है और कहीं नहीं भेजी जाती; जो प्रोजेक्ट में पहले से है वह दोबारा नहीं जोड़ा जाता।
studio-add-choose = लिंक फ़ाइल चुनें
studio-add-none = इसकी जगह नया प्रोजेक्ट बनाएँ
studio-added-to = { $n ->
    [one] नए आइटम “{ $name }” में जाएँगे, जिसमें अभी { $n } आइटम है। सवाल, निर्देश और लोग जैसे हैं वैसे ही रहेंगे।
   *[other] नए आइटम “{ $name }” में जाएँगे, जिसमें अभी { $n } आइटम हैं। सवाल, निर्देश और लोग जैसे हैं वैसे ही रहेंगे।
}

## Step 1: the data

studio-data = डेटा
studio-drop = अपनी फ़ाइल यहाँ खींच लाएँ, या उसे चुनें
studio-file-choose = फ़ाइल चुनें
studio-file-change = दूसरी फ़ाइल चुनें
studio-folder-choose = इमेज का फ़ोल्डर चुनें
studio-file-kinds = CSV, TSV, JSON, JSON Lines, Parquet, हर लाइन में एक टेक्स्ट, इमेज, या इनकी zip; 1 GiB तक
studio-url = या उसका पता
studio-url-fetch = लाएँ
studio-file-refused = यह फ़ाइल अभी इस्तेमाल नहीं की जा सकती: { $why }।
studio-encoding = अक्षरों की एन्कोडिंग
studio-header = पहली लाइन में कॉलम के नाम हैं
studio-outcome-texts = लेबल करने के लिए { $n } टेक्स्ट
studio-outcome-merged = { $n ->
    [one] दोहराए टेक्स्ट वाला { $n } रिकॉर्ड मिला दिया गया
   *[other] दोहराए टेक्स्ट वाले { $n } रिकॉर्ड मिला दिए गए
}
studio-outcome-left-out = { $n ->
    [one] { $n } रिकॉर्ड नहीं लिया गया
   *[other] { $n } रिकॉर्ड नहीं लिए गए
}
studio-problems = क्या नहीं लिया गया और क्यों ({ $n })
studio-problems-table = रिकॉर्ड जो नहीं लिए गए
studio-problem-where = कहाँ
studio-problem-why = क्यों
studio-problem-remedy = क्या करें
studio-problem-line = लाइन { $line }
studio-problem-row = पंक्ति { $line }
studio-problems-more = और { $n }
studio-problems-mend = इन्हें अपनी फ़ाइल में ठीक करके फ़ाइल फिर से चुनें, या इनके बिना आगे बढ़ें।

## Step 1: data in a bucket. A bucket is a store at a vendor of the S3 kind

studio-source = किसी बकेट से लें
studio-source-about = पूरे नाम से एक फ़ाइल, या एक टेबल अथवा इमेज वाला फ़ोल्डर। इसे इस पेज में लाया जाता है; कुंजियों के बिना बकेट से वैसे ही माँगा जाता है जैसे कोई भी माँगता है। ज़रूरी है कि इस पेज को बकेट से पढ़ने की अनुमति हो (CORS)।
studio-source-fetch = ले आएँ

## Step 1: which column is what

studio-choose-text = लेबल करने के टेक्स्ट
studio-choose-other = साथ का दूसरा टेक्स्ट, तुलना के लिए
studio-choose-id = आपकी अपनी आईडी (एक्सपोर्ट में वापस मिलती है)
studio-choose-label = पहले से मौजूद लेबल
studio-choose-prediction = किसी मॉडल का अनुमान
studio-choose-confidence = उसे कितना यकीन है, 0 से 1
studio-use-text = टेक्स्ट
studio-use-other = दूसरा टेक्स्ट
studio-use-id = आईडी
studio-use-label = लेबल
studio-use-prediction = अनुमान
studio-use-confidence = कितना यकीन
studio-column-choose = कॉलम चुनें
studio-column-none = कोई नहीं
studio-column-different = { $name } ({ $n } अलग-अलग)
studio-preview = शुरू के रिकॉर्ड
studio-preview-caption = { $n } रिकॉर्ड में से पहले { $n_shown }
studio-predicted = { $n } टेक्स्ट के साथ अनुमान आया है।
studio-predicted-about = लेबलर इसे भरा हुआ पाते हैं, मॉडल के निशान के साथ, और इसकी पुष्टि करते हैं या इसे सुधारते हैं; रैंडम चुने गए टेक्स्ट, दूसरी राय और कुछ अन्य टेक्स्ट पर उन्हें यह कभी नहीं दिखता, ताकि आप जान सकें कि यह जवाबों को कितना खींचता है।
studio-given-found = { $n_items } आइटम पर { $n_labels ->
    [one] { $n_labels } लेबल मिला
   *[other] { $n_labels } अलग-अलग लेबल मिले
}। चरण 2 में, जहाँ लेबलों के नाम आपको देने हैं, ये सुझाए जाते हैं।
studio-given = इसके अलावा इनका क्या हो
studio-given-list = कुछ नहीं
studio-given-list-about = किस टेक्स्ट का कौन-सा लेबल था, यह आगे नहीं बताया जाता, ताकि लोग खुद सोचकर जवाब दें।
studio-given-votes = इन्हें जवाब गिना जाए
studio-given-votes-about = ये उस नाम के किसी व्यक्ति के जवाब बन जाते हैं, और इन पर “बाहर से लाया गया” का निशान रहता है: इन्हें वोट गिना जाता है, और कतार इनसे सीखती है। जो लेबल चरण 2 के सवाल का जवाब नहीं हैं, वे नहीं लिए जाते।
studio-said-by = ये किसके जवाब हैं

## Step 2: the question

studio-question = सवाल
studio-template = सवाल का प्रकार
studio-prompt = लोगों से क्या पूछा जाए
studio-labels = चुनने के लिए लेबल, हर लाइन में एक
studio-labels-none = अभी कोई लेबल नहीं
studio-labels-count = { $n ->
    [one] { $n } लेबल
   *[other] { $n } लेबल, इसी क्रम में; पहले नौ की कुंजियाँ हैं
}
studio-labels-more = और { $n }
studio-instructions = लेबलरों के लिए निर्देश (शुरुआत आपके लिए लिख दी गई है)
studio-instructions-about = सादा टेक्स्ट या Markdown। हर लेबल के नीचे बताएँ कि वह कब सही है; आप और आपके विशेषज्ञ बाद में भी लिखते रह सकते हैं।
studio-name = प्रोजेक्ट का नाम
studio-votes = हर टेक्स्ट पर कितने लोगों से पूछा जाए
studio-votes-help = 2 या ज़्यादा हों तो दिखता है कि लोग कहाँ असहमत हैं
studio-audit = 100 में से रैंडम चुने जाने वाले टेक्स्ट
studio-audit-help = सच्चे आँकड़े इन्हीं पर बनते हैं; बाकी वे हैं जिनसे मॉडल सबसे ज़्यादा सीखता है

## Step 2: questions from another tool

studio-import = Label Studio, Prodigy, doccano, COCO या CoNLL से सवाल लाएँ
studio-import-choose = कॉन्फ़िगरेशन या एक्सपोर्ट चुनें
studio-import-drop = इसकी जगह टेम्प्लेट इस्तेमाल करें
studio-asks-one = { $prompt }: { $labels } में से एक
studio-asks-many = { $prompt }: { $labels } में से कितने भी
studio-asks-order = { $prompt }: क्रम से: { $labels }
studio-asks-spans = { $prompt }: शब्दों पर निशान: { $labels }
studio-asks-boxes = { $prompt }: बॉक्स: { $labels }
studio-asks-number = { $prompt }: एक संख्या
studio-asks-text = { $prompt }: एक टेक्स्ट
studio-asks-more = { $labels } और { $n } और

## Step 2: suggested answers

studio-suggest = जवाब जिन पर मॉडल को यकीन है
studio-suggest-no = लेबलर हमेशा खुद जवाब देते हैं
studio-suggest-yes = पहले से भरे जाते हैं; लेबलर पुष्टि करते हैं या सुधारते हैं
studio-sure = यकीन यानी कम से कम इतने प्रतिशत
studio-sure-help = रैंडम चुने गए टेक्स्ट, दूसरी राय और बाकी के पाँचवें हिस्से पर कभी नहीं: इससे दिखता है कि सुझाव जवाबों को कितना खींचते हैं

## Step 2: pay

studio-pay = भुगतान (लेबलरों को दिखता है कि उनके काम की कितनी रकम बनी; Accord पैसे का लेन-देन नहीं करता)
studio-pay-amount = रकम
studio-pay-amount-help = जैसे 0.05; अगर किसी को भुगतान नहीं होता तो खाली छोड़ें
studio-pay-for = भुगतान किस पर
studio-pay-item = हर आइटम
studio-pay-hour = सक्रिय समय का हर घंटा
studio-currency = मुद्रा
studio-currency-help = तीन अक्षर: EUR, USD, KES …
studio-floor = एक घंटे की कम से कम रकम
studio-floor-help = आपको और हर लेबलर को दिखता है कि उसकी रकम इसके मुकाबले कैसी है

## Step 2: the encoder, a model that turns items into numbers by which the queue of items is ordered

studio-encoder = एन्कोडर: कतार किस आधार पर चले
studio-encoder-about = अंदर बना एन्कोडर शब्दों के आधार पर चलता है: कुछ लाना नहीं पड़ता, और वह तुरंत तैयार है। भाषा या इमेज पर प्रशिक्षित एन्कोडर बेहतर जानता है कि कौन-से आइटम कुछ नया सिखाते हैं, नीचे बताई कीमत पर। `accord encoder get` ऐसे एन्कोडर का फ़ोल्डर बनाता है: minilm, wordllama, efficientnet-lite0।
studio-encoder-choose = एन्कोडर का फ़ोल्डर चुनें
studio-encoder-drop = अंदर बना एन्कोडर इस्तेमाल करें
studio-encoder-texts = { $name } (टेक्स्ट के लिए, हर एक की { $n } संख्याएँ, { $licence })।
studio-encoder-images = { $name } (इमेज के लिए, हर एक की { $n } संख्याएँ, { $licence })।
studio-licence-unknown = लाइसेंस पता नहीं

## Step 3: the store, where the project lies

studio-store = स्टोर
studio-store-works = काम कर रहा है
studio-store-kind = स्टोर का प्रकार
studio-bucket-address = पता (endpoint)
studio-bucket = बकेट
studio-bucket-key = ऐक्सेस कुंजी (access key)
studio-bucket-secret = गुप्त कुंजी (secret key)
studio-bucket-region = क्षेत्र (region, अगर आपकी सेवा में हो)
studio-bucket-folder = बकेट में फ़ोल्डर (वैकल्पिक)
studio-bucket-note = यह कुंजी हर लिंक का हिस्सा बन जाती है: लिंक जिसके पास हो, उसके लिए इस बकेट में पढ़ना और लिखना संभव है। सिर्फ़ इस बकेट के लिए कुंजी बनाएँ, और लिंक पासवर्ड की तरह साझा करें।
studio-dav-address = फ़ोल्डर का पता
studio-dav-user = यूज़र नाम
studio-dav-password = ऐप पासवर्ड
studio-dav-note = यूज़र नाम और पासवर्ड हर लिंक का हिस्सा बन जाते हैं। सिर्फ़ इस फ़ोल्डर के लिए ऐप पासवर्ड इस्तेमाल करें, और लिंक पासवर्ड की तरह साझा करें।
studio-host-address = वह पता जहाँ फ़ोल्डर ऑनलाइन रखा जाएगा
studio-host-help = आपको एक zip मिलती है। उसे अपने वेब होस्ट (GitHub Pages, nginx, कोई भी) के उस फ़ोल्डर में अनपैक करें; तब लिंक काम करेंगे।
studio-probe = स्टोर जाँचें
studio-probing = जाँच हो रही है…

## Step 4: publishing

studio-publish = प्रकाशित करें
studio-publish-done = हो गया
studio-missing = उससे पहले:
studio-ready-add = सब कुछ तैयार है। जो आइटम प्रोजेक्ट में नहीं हैं, वे जोड़े जाएँगे; लेबल करने वालों को वे अगली बार आने पर मिलेंगे।
studio-ready-folder = सब कुछ तैयार है। आपको प्रोजेक्ट zip के रूप में मिलेगा, और लिंक भी।
studio-ready-store = सब कुछ तैयार है। स्टोर एक बार और जाँचा जाएगा, फिर प्रोजेक्ट लिखा जाएगा और आपको लिंक मिलेंगे।
studio-publish-add = आइटम जोड़ें
studio-publish-folder = प्रोजेक्ट को फ़ोल्डर के रूप में सेव करें
studio-publish-store = प्रकाशित करें
studio-packing = स्टोर की जाँच और टेक्स्ट की पैकिंग हो रही है…
studio-written = { $n } में से { $n_done } भाग लिखे गए…
studio-publish-progress = अब तक प्रकाशित
studio-stopped = यह रुक गया: { $why }।
studio-stopped-about = जो लिखा जा चुका है वह बना रहता है; आगे बढ़ने पर काम वहीं से शुरू होता है जहाँ रुका था।
studio-go-on = आगे बढ़ें
studio-edit = पहले कुछ बदलें
studio-done-add = आइटम आपके प्रोजेक्ट में हैं।
studio-done-folder = zip आपके डाउनलोड में है। उसे वहाँ अनपैक करें जहाँ आपने बताया था कि वह ऑनलाइन होगा; उसके बाद नीचे के लिंक काम करेंगे।
studio-done-store = प्रोजेक्ट आपके स्टोर में है।

## After publishing: the links file and the links

studio-keep = पहले अपनी लिंक फ़ाइल सेव करें
studio-keep-about = इसमें मालिक के रूप में आपकी कुंजी है। इसे दोबारा कोई नहीं बना सकता: इसके बिना प्रोजेक्ट कभी बदला नहीं जा सकता, और नए लिंक नहीं बन सकते। इसे वहाँ रखें जहाँ सिर्फ़ आप इसे पढ़ सकें।
studio-keep-save = लिंक फ़ाइल सेव करें
studio-keep-again = फिर से सेव करें
studio-open = प्रोजेक्ट खोलें
studio-link-labeler = लेबलरों के लिए लिंक
studio-link-labeler-about = इसे लेबल करने वाले लोगों को भेजें।
studio-link-expert = विशेषज्ञों के लिए लिंक
studio-link-expert-about = उनके लिए जो लेबलरों की असहमतियों पर फ़ैसला करते हैं।
studio-link-owner = मालिक के रूप में आपका अपना लिंक
studio-link-owner-about = प्रगति, सहमति और एक्सपोर्ट खोलता है। इसे किसी से साझा न करें।
studio-link-code = QR कोड के रूप में: { $title }
studio-link-show-code = फ़ोन के लिए QR कोड दिखाएँ
studio-copy-refused = ब्राउज़र ने इसकी अनुमति नहीं दी; लिंक चुनें और खुद कॉपी करें

### The studio: what follows from what is chosen

## What is still missing before the project can be published: things to do

making-need-file = अपने टेक्स्ट वाली फ़ाइल चुनें
making-need-readable = ऐसी फ़ाइल चुनें जो पढ़ी जा सके
making-need-column = वह कॉलम चुनें जिसमें टेक्स्ट हैं
making-need-reading = फ़ाइल पढ़े जाने तक रुकें
making-need-second = दूसरे टेक्स्ट वाला कॉलम चुनें
making-need-other-encoder = दूसरा एन्कोडर चुनें, या कोई नहीं
making-need-other-store = कोई एन्कोडर न चुनें, या ऐसा स्टोर चुनें जो उसकी फ़ाइलें ले
making-need-links = अपने प्रोजेक्ट की लिंक फ़ाइल चुनें
making-need-question = सवाल लिखें
making-need-name = प्रोजेक्ट को नाम दें
making-need-author = बताएँ कि आपकी फ़ाइल के लेबल किसके जवाब हैं

## What is being done with the file; each is followed by "…" and a bar

making-looking = फ़ाइल देखी जा रही है
making-reading = रिकॉर्ड पढ़े जा रहे हैं
making-fetching = फ़ाइल लाई जा रही है
making-bucket-looking = बकेट में देखा जा रहा है
making-bucket-fetching = बकेट से लाया जा रहा है

## Adding items to a project that is there

making-no-links = { $file } लिंक फ़ाइल नहीं है: { $why }
making-host-closed = इस प्रोजेक्ट का होस्ट किसी पेज से कुछ नहीं लेता; `accord import` से आइटम जोड़ें और उन्हें अपलोड करें
making-has-vectors = इस प्रोजेक्ट के आइटम वेक्टरों के साथ आए थे, और नए आइटमों के वेक्टर नहीं होंगे; सबका एक नया प्रोजेक्ट बनाएँ
making-not-in-store = `{ $key }` प्रोजेक्ट के स्टोर में नहीं है
making-store-not-read = प्रोजेक्ट का स्टोर नहीं पढ़ा गया: { $why }
making-all-there = ये सारे आइटम प्रोजेक्ट में पहले से हैं
making-too-many-items = प्रोजेक्ट में { $n } आइटम हो जाएँगे; सीमा { $n_limit } है

## Data from a bucket

making-bucket-too-large = वहाँ { $n_megabytes } MB हैं; यहाँ ज़्यादा से ज़्यादा { $n_limit } MB पढ़े जा सकते हैं
making-bucket-gone = `{ $key }` अब नहीं है
making-bucket-not-fetched = `{ $key }` नहीं लाया जा सका: { $why }
making-bucket-no-list = बकेट कोई सूची नहीं देता
making-bucket-not-listed = बकेट की सूची नहीं मिली: { $why }
making-bucket-too-many = { $n } से ज़्यादा ऑब्जेक्ट हैं; इसके अंदर का कोई फ़ोल्डर बताएँ
making-bucket-empty = बकेट के उस फ़ोल्डर में कुछ नहीं है
making-bucket-several = उस फ़ोल्डर में { $n } फ़ाइलें हैं; किसी एक का पूरा नाम लिखें, जैसे { $names }

## Files

making-worker-failed = इसे पढ़ना नहीं हो सका ({ $why }); पेज को कुछ नहीं हुआ, दूसरी फ़ाइल आज़माएँ
making-worker-confused = वर्कर ने कुछ और ही जवाब दिया
making-no-worker = यह ब्राउज़र दूसरा वर्कर शुरू नहीं करता, जो फ़ाइल पढ़ने के लिए चाहिए; इसकी जगह `accord new` इस्तेमाल करें
making-file-gone = फ़ाइल अब वहाँ नहीं है; उसे फिर से चुनें
making-no-file = कोई फ़ाइल नहीं चुनी गई
making-other-file = दूसरी फ़ाइल चुन ली गई
making-no-image = इन फ़ाइलों में कोई इमेज नहीं है; टेक्स्ट की एक टेबल चुनें, या इमेज का फ़ोल्डर या कई इमेज फ़ाइलें
making-no-address = पता https:// से शुरू होता है
making-no-room = इस ब्राउज़र में इसके लिए जगह नहीं है
making-download-yourself = { $why }; इसे खुद डाउनलोड करें और फ़ाइल चुनें
making-no-text-column = किसी कॉलम में टेक्स्ट नहीं है; नीचे से एक चुनें
making-no-joining = यह ब्राउज़र फ़ाइलें नहीं जोड़ता; उनकी एक zip चुनें
making-not-looked = कोई फ़ाइल नहीं देखी गई
making-not-read = फ़ाइल अभी नहीं पढ़ी गई
making-not-made = प्रोजेक्ट अभी नहीं बना
making-no-labelers-link = लेबलरों का लिंक नहीं है

## Kinds of questions that a project can begin with: a name, and what it is for

making-topic = विषय
making-topic-about = हर टेक्स्ट के लिए एक लेबल
making-sentiment = भावना
making-sentiment-about = सकारात्मक, तटस्थ या नकारात्मक
making-yes-no = हाँ या नहीं
making-yes-no-about = कोई बात सही है या नहीं?
making-rating = रेटिंग
making-rating-about = 1 से 5 तक का दर्जा
making-compare = तुलना
making-compare-about = दो टेक्स्ट में से कौन-सा बेहतर है?
making-several = कई लेबल
making-several-about = हर टेक्स्ट के लिए कितने भी लेबल
making-spans = शब्दों पर निशान
making-spans-about = टेक्स्ट के अंदर नाम, जगहें, …
making-boxes = बॉक्स बनाना
making-boxes-about = इमेज में दिखने वाली चीज़ें

## What is to be done about labels, pay and figures

making-labels-few = कम से कम { $n } लेबल लिखें, हर लाइन में एक
making-labels-many = लेबल कम करें: अभी { $n } हैं, और ज़्यादा से ज़्यादा { $n_limit } में से चुना जा सकता है
making-labels-twice = दो “{ $label }” लेबलों में से एक हटाएँ
making-pay-not-said = बताएँ कि कितना भुगतान होगा, या मुद्रा और न्यूनतम दर खाली छोड़ें
making-pay-wrong = भुगतान ठीक करें: { $why }
making-floor-wrong = न्यूनतम दर ठीक करें: { $why }
making-currency-wrong = भुगतान की मुद्रा बताएँ: { $why }
making-budget = लगभग { $n } जवाब माँगे जाएँगे; जहाँ लोग असहमत हों वहाँ कुछ और
making-budget-cost = लगभग { $n } जवाब माँगे जाएँगे, कुल { $cost }; जहाँ लोग असहमत हों वहाँ कुछ और
making-sure-wrong = जवाब सुझाने के लिए यकीन की सीमा 1 से 100 प्रतिशत के बीच रखें
making-votes-wrong = हर टेक्स्ट 1 से 20 लोगों से लेबल करवाएँ
making-random-wrong = 100 में से 0 से 60 टेक्स्ट रैंडम चुनें

## An encoder, which turns items into numbers, from a folder of files

making-encoder-no-weights = इस फ़ोल्डर में `{ $file }` नहीं है; `accord encoder get` का बनाया फ़ोल्डर चुनें
making-encoder-no-kind = साफ़ नहीं है कि यह किस प्रकार का एन्कोडर है; `accord encoder get` का बनाया फ़ोल्डर चुनें
making-encoder-lacks = इस फ़ोल्डर में `{ $file }` की कमी है; `accord encoder get` का बनाया फ़ोल्डर चुनें
making-encoder-no-length = इसके वेक्टरों की लंबाई नहीं बताई गई है; `accord encoder get` का बनाया फ़ोल्डर चुनें
making-encoder-cost = हर लेबलर का ब्राउज़र एक बार { $size } MB लाता है, बिना ग्राफ़िक्स डिवाइस वाले लैपटॉप पर; ग्राफ़िक्स डिवाइस हो तो कम। लेबल करना इस बीच तुरंत शुरू हो जाता है
making-encoder-cost-seconds = हर लेबलर का ब्राउज़र एक बार { $size } MB लाता है; फिर बिना ग्राफ़िक्स डिवाइस वाले लैपटॉप पर लगभग { $n } सेकंड का काम, ग्राफ़िक्स डिवाइस हो तो कम। लेबल करना इस बीच तुरंत शुरू हो जाता है
making-encoder-cost-minutes = हर लेबलर का ब्राउज़र एक बार { $size } MB लाता है; फिर बिना ग्राफ़िक्स डिवाइस वाले लैपटॉप पर लगभग { $n } मिनट का काम, ग्राफ़िक्स डिवाइस हो तो कम। लेबल करना इस बीच तुरंत शुरू हो जाता है
making-encoder-cost-hours = हर लेबलर का ब्राउज़र एक बार { $size } MB लाता है; फिर बिना ग्राफ़िक्स डिवाइस वाले लैपटॉप पर लगभग { $n } घंटे का काम, ग्राफ़िक्स डिवाइस हो तो कम। लेबल करना इस बीच तुरंत शुरू हो जाता है
making-encoder-unknown = इस प्रकार का कोई एन्कोडर नहीं है
making-encoder-refused = एन्कोडर प्रकाशित नहीं किया जा सकता: { $why }
making-encoder-unread = एन्कोडर की `{ $file }` अब पढ़ी नहीं जा सकती; उसका फ़ोल्डर फिर से चुनें
making-encoder-file-unread = एन्कोडर की एक फ़ाइल अब पढ़ी नहीं जा सकती; उसका फ़ोल्डर फिर से चुनें
making-no-hashing = यह पेज https से नहीं खोला गया, और हैश नहीं बना सकता

## The store that the project will lie in

making-bucket = S3 बकेट
making-bucket-about = Amazon, Cloudflare R2, Backblaze, MinIO, … लेबल अपने आप आते हैं
making-webdav = WebDAV फ़ोल्डर
making-webdav-about = Nextcloud, ownCloud, … लेबल अपने आप आते हैं
making-folder = कोई भी वेब होस्ट
making-folder-about = प्रोजेक्ट को फ़ोल्डर के रूप में सेव करके अपलोड करना होता है; लेबल फ़ाइलों के रूप में आपके पास वापस आते हैं
making-need-login = फ़ोल्डर का यूज़र नाम और पासवर्ड दें
making-need-address = स्टोर का पता दें, जैसे https://s3.example.org
making-keys-in-address = कुंजियाँ पते में नहीं, उनके अपने फ़ील्ड में लिखें
making-need-bucket = बकेट का नाम दें
making-address-too-long = स्टोर के पते में होस्ट के बाद का हिस्सा हटाएँ
making-need-keys = बकेट की ऐक्सेस कुंजी और गुप्त कुंजी दें
making-need-folder = फ़ोल्डर का पता दें, जैसे https://example.org/projects/
making-login-in-address = यूज़र नाम और पासवर्ड पते में नहीं, उनके अपने फ़ील्ड में लिखें

## Publishing

making-store-fails = स्टोर अभी काम नहीं कर रहा; ऊपर देखें कि क्या मिला
making-not-saved = ब्राउज़र ने फ़ोल्डर सेव नहीं किया; इस पेज के लिए डाउनलोड की अनुमति दें

## Questions from another tool: where they come from, after the file's name and a colon

making-from-config = Label Studio कॉन्फ़िगरेशन
making-from-config-lost = Label Studio कॉन्फ़िगरेशन; नहीं लिया गया: { $lost }
making-from-answers = { $tool } फ़ाइल, उसके जवाबों से अंदाज़ा लगाया
making-from-nowhere = यह न Label Studio कॉन्फ़िगरेशन है, न Label Studio, Prodigy, doccano, COCO या CoNLL की जवाबों वाली फ़ाइल

### What went wrong, and what to do about it

## Why an answer does not fit; each follows the question in quotation marks: “age” takes nothing below 18

fault-answer-unknown = यहाँ नहीं पूछा जाता
fault-answer-not-asked = इन जवाबों के साथ नहीं पूछा जाता
fault-answer-no-label = में “{ $name }” नाम का कोई लेबल नहीं है
fault-answer-too-few = { $n ->
    [one] के लिए कम से कम { $n } लेबल चुनना ज़रूरी है
   *[other] के लिए कम से कम { $n } लेबल चुनने ज़रूरी हैं
}
fault-answer-too-many = { $n ->
    [one] के लिए ज़्यादा से ज़्यादा { $n } लेबल चुना जा सकता है
   *[other] के लिए ज़्यादा से ज़्यादा { $n } लेबल चुने जा सकते हैं
}
fault-answer-too-long = { $n ->
    [one] में ज़्यादा से ज़्यादा { $n } अक्षर लिखा जा सकता है; अभी { $n_typed } हैं
   *[other] में ज़्यादा से ज़्यादा { $n } अक्षर लिखे जा सकते हैं; अभी { $n_typed } हैं
}
fault-answer-not-in-order = में हर लेबल को उसका स्थान देना ज़रूरी है
fault-answer-empty-mark = में एक निशान ऐसा है जिसमें कोई टेक्स्ट नहीं
fault-answer-empty-box = में एक बॉक्स ऐसा है जिसका कोई क्षेत्रफल नहीं
fault-answer-too-many-marks = { $n ->
    [one] में ज़्यादा से ज़्यादा { $n } निशान लगाया जा सकता है
   *[other] में ज़्यादा से ज़्यादा { $n } निशान लगाए जा सकते हैं
}
fault-answer-too-small = का जवाब { $least } से कम नहीं हो सकता
fault-answer-too-large = का जवाब { $greatest } से ज़्यादा नहीं हो सकता
fault-answer-off-step = में सिर्फ़ { $step } के अंतर वाली संख्याएँ चलती हैं
fault-answer-wrong-kind = का जवाब “{ $kind }” से नहीं दिया जा सकता

## Why something is not done

fault-nothing-shown = जवाब देने के लिए कोई आइटम नहीं है
fault-unknown-label = प्रोजेक्ट में ऐसा कोई लेबल नहीं है; मौजूदा लेबल पाने के लिए पेज फिर से लोड करें
fault-nothing-to-undo = वापस लेने को कुछ नहीं है
fault-experts-settle = फ़ैसला करना विशेषज्ञों का काम है; मालिक से विशेषज्ञों वाला लिंक माँगें
fault-experts-sort-out = रिकॉर्ड छाँटना विशेषज्ञों का काम है; मालिक से विशेषज्ञों वाला लिंक माँगें
fault-experts-write = निर्देश बदलना विशेषज्ञों का काम है; मालिक से विशेषज्ञों वाला लिंक माँगें
fault-experts-begin-rounds = राउंड शुरू करना विशेषज्ञों का काम है; मालिक से विशेषज्ञों वाला लिंक माँगें
fault-experts-close-rounds = राउंड बंद करना विशेषज्ञों का काम है; मालिक से विशेषज्ञों वाला लिंक माँगें
fault-experts-open-talks = चर्चा खोलना और बंद करना विशेषज्ञों का काम है; मालिक से विशेषज्ञों वाला लिंक माँगें
fault-owner-admits = लोगों को प्रवेश देना मालिक का काम है; उनसे कहें
fault-not-waiting = इस नाम का कोई व्यक्ति अब प्रवेश के इंतज़ार में नहीं है
fault-unknown-item = यह आइटम यहाँ लोड नहीं हुआ है; सारे आइटम आ जाने तक रुकें, फिर कोशिश करें
fault-no-items = कुछ नहीं चुना गया है; कम से कम एक आइटम चुनें
fault-nothing-changes = ये सब पहले से ऐसे ही हैं
fault-too-many-items = { $n ->
    [one] एक बार में { $n } आइटम बहुत ज़्यादा है; ज़्यादा से ज़्यादा { $n_most } लें
   *[other] एक बार में { $n } आइटम बहुत ज़्यादा हैं; ज़्यादा से ज़्यादा { $n_most } लें
}
fault-no-text = कोई टेक्स्ट नहीं है; पहले कुछ लिखें
fault-too-long = { $n ->
    [one] टेक्स्ट में { $n } बाइट है, और सीमा { $n_most } की है; इसे छोटा करें
   *[other] टेक्स्ट में { $n } बाइट हैं, और सीमा { $n_most } की है; इसे छोटा करें
}
fault-overtaken = इस बीच निर्देश बदल दिए गए हैं; नया टेक्स्ट देखें और अपना बदलाव उसमें जोड़ें
fault-unchanged = टेक्स्ट जैसा था वैसा ही है; पहले कुछ बदलें
fault-no-labels = बताएँ कि बदलाव किन लेबलों के बारे में है, या यह कि इससे कोई मतलब नहीं बदलता
fault-thread-closed = पहले इस आइटम का जवाब दें; दूसरे इसके बारे में क्या कहते हैं, यह उसके बाद दिखाया जाता है
fault-no-comment = आपकी ऐसी कोई टिप्पणी नहीं है
fault-unknown-person = चुना गया कोई व्यक्ति प्रोजेक्ट से नहीं जुड़ा है
fault-too-few-people = राउंड के लिए कम से कम दो लोग चाहिए
fault-too-many-people = { $n ->
    [one] { $n } व्यक्ति बहुत ज़्यादा है; ज़्यादा से ज़्यादा { $n_most } चुनें
   *[other] { $n } लोग बहुत ज़्यादा हैं; ज़्यादा से ज़्यादा { $n_most } चुनें
}
fault-in-round = यह आइटम ऐसे राउंड में है जो अभी समाप्त नहीं हुआ; राउंड के बाद इस पर फ़ैसला करें, या राउंड बंद करें
fault-round-over = यह राउंड पहले ही समाप्त हो चुका है
fault-talk-open = इस आइटम पर चर्चा पहले से खुली है
fault-no-talk = इस आइटम पर कोई चर्चा खुली नहीं है

## Why a figure of agreement on marked text or boxes is not defined; whole sentences

fault-figure-no-variation = सारे साझा जवाब एक जैसे हैं, इसलिए सहमति और संयोग में फ़र्क नहीं किया जा सकता
fault-figure-nothing-marked = यहाँ किसी ने ऐसे आइटम पर कोई निशान नहीं लगाया जिसका जवाब दो लोगों ने दिया हो
fault-figure-overlapping = एक ही व्यक्ति के अलग-अलग लेबल वाले कुछ निशान एक-दूसरे को ढकते हैं: लेबल के हिसाब से दिया आँकड़ा इस्तेमाल करें
fault-figure-no-matches = कोई दो बॉक्स मेल नहीं खाते, इसलिए तुलना करने को कुछ नहीं है
fault-figure-no-chance = अलग-अलग आइटमों के बॉक्स कभी मेल नहीं खाते, इसलिए तुलना के लिए संयोग का कोई स्तर नहीं है

## What the browser's storage does not do. $detail: the browser's own words, in English

fault-storage-full = ब्राउज़र की स्टोरेज भर गई है: कुछ भी सेव नहीं हुआ; इस डिवाइस पर जगह खाली करें, फिर दोबारा कोशिश करें
fault-storage-silent = ब्राउज़र की स्टोरेज ने समय पर जवाब नहीं दिया; इस पेज के दूसरे टैब बंद करें और पेज फिर से लोड करें
fault-storage-taken = किसी दूसरे टैब ने इस प्रोजेक्ट की स्टोरेज अपडेट की या मिटा दी है; आगे बढ़ने से पहले यह पेज फिर से लोड करें
fault-storage-lost = ब्राउज़र की स्टोरेज से कनेक्शन टूट गया और वापस नहीं जुड़ा; यह पेज फिर से लोड करें
fault-storage-cleared = पेज खुला था, तभी इस ब्राउज़र की स्टोरेज मिटा दी गई: स्थिति वाले पेज पर, जहाँ सिर्फ़ इस टैब में बचा काम अब भी मौजूद है, बैकअप फ़ाइल सेव करें, उसके बाद पेज फिर से लोड करें
fault-storage-forbidden = ब्राउज़र इस पेज को डेटा सेव नहीं करने देता ({ $detail }); इसकी अनुमति दें, या प्राइवेट विंडो से बाहर आएँ
fault-storage-newer = यह प्रोजेक्ट इस पेज के नए वर्शन में खोला जा चुका है; वह वर्शन पाने के लिए पेज फिर से लोड करें
fault-storage-damaged = सेव किया हुआ प्रोजेक्ट खराब हो गया है ({ $detail }); जो स्क्रीन पर है उसे एक्सपोर्ट करें, फिर लिंक से दोबारा जुड़ें
fault-storage-stopped = लिखना पूरा होने से पहले ही ब्राउज़र ने उसे रोक दिया: उसमें से कुछ भी सेव नहीं हुआ; फिर कोशिश करें
fault-storage-failed = ब्राउज़र की स्टोरेज ने काम नहीं किया ({ $detail }); यह पेज फिर से लोड करें

## Why this device cannot sign labels; a signature shows whose a label is

fault-key-insecure = यह पेज लेबलों पर हस्ताक्षर नहीं कर सकता, क्योंकि इसे https से नहीं खोला गया; https वाला पता खोलें
fault-key-unsupported = यह ब्राउज़र लेबलों पर हस्ताक्षर नहीं कर सकता (Ed25519); Chrome 137, Firefox 129, Safari 17 या इनसे नया वर्शन इस्तेमाल करें
fault-key-refused = इस डिवाइस की हस्ताक्षर वाली कुंजी काम नहीं कर रही ({ $detail }); पेज फिर से लोड करें, या लिंक से दोबारा जुड़ें

## The scorer: the program in the page that decides which item comes next

fault-scorer-not-started = ब्राउज़र ने स्कोरर शुरू नहीं किया; लेबल करना बेतरतीब क्रम में जारी है
fault-scorer-stopped = स्कोरर रुक गया है; उसे फिर से शुरू करें
fault-scorer-not-reached = स्कोरर से संपर्क नहीं हो सका; उसे फिर से शुरू करें

## The store: where the project's files and everybody's labels lie

fault-store-silent = स्टोर ने जवाब नहीं दिया; कनेक्शन जाँचें, और स्टोर नया हो तो उसका CORS नियम भी
fault-store-busy = स्टोर व्यस्त है (HTTP { $status }); अपने आप फिर कोशिश की जा रही है
fault-store-clock = इस डिवाइस की घड़ी में { $n } सेकंड का फ़र्क है; उसे सही करें या आगे बढ़ें: अनुरोधों में इसे ठीक किया जाता है
fault-store-denied = स्टोर ने इस लिंक की कुंजी नहीं मानी ({ $code }); मालिक से नया लिंक माँगें
fault-store-read-only = यह प्रोजेक्ट ऐसे होस्ट पर है जो कुछ नहीं लेता; आपने जो लेबल किया है उसे फ़ाइल के रूप में दें
fault-store-rejected = स्टोर ने जवाब में HTTP { $status } ({ $code }) लौटाया
fault-sealed-no-key = यह प्रोजेक्ट सीलबंद है, और लिंक में इसकी कुंजी नहीं है; मालिक से पूरा लिंक माँगें
fault-sealed-wrong-key = यह कुंजी इस प्रोजेक्ट को नहीं खोलती: लिंक बदला गया है, या किसी दूसरे प्रोजेक्ट का है; मालिक से सही लिंक माँगें
fault-sealed-closed = “{ $name }” बंद है: यह सीलबंद है और सिर्फ़ इस प्रोजेक्ट के विशेषज्ञों और मालिक के लिए खुलता है
fault-sealed-plain = “{ $name }” सीलबंद नहीं है, जबकि इस प्रोजेक्ट के ऑब्जेक्ट सीलबंद हैं; इसे लिखने वाले के पास कुंजी नहीं थी

## What was read and cannot be used. $what: which record, and $why: what is wrong with it, both in English

fault-record-unreadable = इसे पढ़ा नहीं जा सकता ({ $what }: { $why })
fault-record-newer = इसे पेज के नए वर्शन ने लिखा है; वह वर्शन पाने के लिए पेज फिर से लोड करें ({ $what })
fault-record-not-signed = इस पर उस मालिक का हस्ताक्षर नहीं है जो लिंक में बताया गया है; मालिक से नया लिंक माँगें ({ $what })
fault-record-changed = यह रास्ते में बदल गया या कट गया, और इसे फिर से लाया जाएगा ({ $what })

## Why a piece of somebody's log was set aside; a log is everything that a person did in a project. “It” is the piece

fault-log-too-large = यह टुकड़े की सीमा से बड़ा है
fault-log-closed = यह बंद है: या तो यह सीलबंद है और सिर्फ़ विशेषज्ञों और मालिक के लिए खुलता है, या रास्ते में बदल गया
fault-log-line = लाइन { $n }: { $why }
fault-log-foreign = यह किसी दूसरे प्रोजेक्ट का है ({ $project })
fault-log-not-signed = इसका हस्ताक्षर मेल नहीं खाता: यह बदला हुआ, कटा हुआ या जाली है
fault-log-not-theirs = इसे लिखने वाले की कुंजी इस व्यक्ति की कुंजियों में से नहीं है
fault-log-misplaced = यह किसी और के नाम पर रखा है, या इसकी सामग्री बदल गई है

## Why no report can be made

fault-report-unsealed = { $n ->
    [one] { $n } जवाब अभी अपलोड नहीं हुआ है, इसलिए कोई और रिपोर्ट को जाँच नहीं सकेगा; उसके सिंक होने तक रुकें
   *[other] { $n } जवाब अभी अपलोड नहीं हुए हैं, इसलिए कोई और रिपोर्ट को जाँच नहीं सकेगा; उनके सिंक होने तक रुकें
}
fault-report-not-loaded = { $n ->
    [one] { $n } आइटम में से सिर्फ़ { $n_loaded } लोड हुआ है; सारे आ जाने तक रुकें, फिर रिपोर्ट बनाएँ
   *[other] { $n } आइटमों में से सिर्फ़ { $n_loaded } लोड हुए हैं; सारे आ जाने तक रुकें, फिर रिपोर्ट बनाएँ
}

## What an owner pays

fault-pay-no-amount = रकम 12 या 0.05 जैसी संख्या होती है, जिसमें ज़्यादा से ज़्यादा छह दशमलव अंक हों और जो एक अरब से कम हो
fault-pay-no-currency = मुद्रा तीन अक्षरों की होती है, जैसे EUR, USD या KES
fault-pay-no-rate = दर शून्य है; अगर किसी को भुगतान नहीं होता तो भुगतान खाली छोड़ें
fault-policy-too-much = रैंडम, दूसरी राय और दुर्लभ वाले हिस्से मिलकर 1 से ज़्यादा हो जाते हैं; रैंडम हिस्सा कम रखें

### Trying a store, on the status page and in the studio

## What is tried; names of rows

probe-read = पढ़ना
probe-list = सूची पाना
probe-write = लिखना
probe-read-back = वापस पढ़ना
probe-conditional = शर्त के साथ लिखना
probe-clock = इस डिवाइस की घड़ी

## What came of it; follows one of the names above. $n: milliseconds, unless something else is said

probe-works = काम करता है, { $n } ms
probe-no-project = काम करता है, { $n } ms; यहाँ कोई प्रोजेक्ट नहीं है
probe-owner-lists = काम करता है, { $n } ms; नया वही माना जाता है जो मालिक index.json में जोड़ता है
probe-by-folder = काम करता है, { $n } ms; नए डेटा की हर जाँच में प्रति लेबलर एक अनुरोध लगता है
probe-other-bytes = जो लिखा गया था, वह वापस नहीं आता
probe-by-hand = यहाँ नहीं: लेबल डिवाइस पर रहते हैं और फ़ाइल के रूप में दिए जाते हैं
probe-honoured = शर्त मानी जाती है
probe-ignored = शर्त पर ध्यान नहीं दिया जाता, पर इससे कोई नुकसान नहीं: किसी ऑब्जेक्ट की जगह कभी दूसरा नहीं रखा जाता
probe-refused = नहीं लिया जाता (HTTP { $status }), पर इससे कोई नुकसान नहीं: इस तरह लिखना इस्तेमाल नहीं होता
probe-not-asked = पता नहीं; पेजों के लिए स्टोर का नियम यह पूछने नहीं देता, पर इससे कोई नुकसान नहीं
probe-clock-agrees = स्टोर की घड़ी से मेल खाती है
probe-clock-off = { $n } सेकंड का फ़र्क है; अनुरोधों में इसे ठीक किया जाता है, लॉग में लिखे समय में नहीं
probe-clock-hidden = तुलना नहीं हुई; स्टोर अपना समय नहीं दिखाता
probe-let-in = { $origin } के पेजों को आने दिया जाता है
probe-kept-out = { $origin } के पेजों को नहीं आने दिया जाता, इसलिए कोई लिंक काम नहीं करता

### What of an owner's file cannot be used, in the studio

## Why a record is left out; each follows “line 17:”. “It” is the record: a line of a table, an object of a list

files-not-csv = यह CSV नहीं है ({ $error })
files-n-fields = { $n ->
    [one] इसमें { $n } फ़ील्ड है, जबकि पहली लाइन में { $n_expected }
   *[other] इसमें { $n } फ़ील्ड हैं, जबकि पहली लाइन में { $n_expected }
}
files-not-utf8 = यह UTF-8 में नहीं है
files-too-many-columns = { $n ->
    [one] फ़ाइल में { $n } से ज़्यादा कॉलम हैं
   *[other] फ़ाइल में { $n } से ज़्यादा कॉलम हैं
}
files-too-long = यह { $n } MiB से ज़्यादा लंबा है
files-no-object = यह JSON ऑब्जेक्ट नहीं है
files-not-json = यह JSON नहीं है ({ $error })
files-cut = फ़ाइल सूची के बीच में ही खत्म हो जाती है
files-two-texts-and-image = दो टेक्स्ट और एक इमेज मिलकर बहुत ज़्यादा हो जाते हैं
files-no-share = इसके “{ $column }” में “{ $found }” है, जो 0 से 1 तक की संख्या नहीं है
files-column-empty = इसका “{ $column }” खाली है
files-no-string = इसका “{ $column }” टेक्स्ट नहीं है
files-no-column = इसमें “{ $column }” नहीं है; इसमें ये हैं: { $found }
files-no-address = इसका “{ $column }” किसी इमेज का पता नहीं है
files-empty-text = इसका टेक्स्ट खाली है
files-long-text = { $n ->
    [one] इसके टेक्स्ट में { $n } बाइट है; सीमा 1 MiB है
   *[other] इसके टेक्स्ट में { $n } बाइट हैं; सीमा 1 MiB है
}
files-nul = इसके टेक्स्ट में NUL बाइट हैं
files-in = { $fault } ({ $column })
files-no-yes = इसके “{ $column }” में “{ $found }” है, जो न हाँ है, न नहीं
files-no-id = इसका “{ $column }” न टेक्स्ट है, न संख्या
files-known = यह आइटम प्रोजेक्ट में पहले से है
files-full = { $n ->
    [one] एक प्रोजेक्ट में ज़्यादा से ज़्यादा { $n } आइटम रखा जा सकता है
   *[other] एक प्रोजेक्ट में ज़्यादा से ज़्यादा { $n } आइटम रखे जा सकते हैं
}
files-same-id = इसकी आईडी “{ $id }” पहले से लाइन { $line } पर है, किसी दूसरे टेक्स्ट के साथ

## What to do about such a record

files-do-quote = देखें कि उस लाइन में कोई उद्धरण चिह्न छूट तो नहीं गया, या एक ज़्यादा तो नहीं लगा
files-do-utf8 = फ़ाइल को UTF-8 में सेव करें, या दूसरी एन्कोडिंग चुनें
files-do-leave-out = जो कॉलम ज़रूरी नहीं हैं, उन्हें हटा दें
files-do-split = इसे हिस्सों में बाँटें
files-do-object = हर रिकॉर्ड को { $example } की तरह लिखें
files-do-one-object = हर रिकॉर्ड को एक JSON ऑब्जेक्ट के रूप में लिखें
files-do-get-again = हो सकता है फ़ाइल बीच में कट गई हो; उसे फिर से लाएँ
files-do-compare = टेक्स्ट की तुलना करवाएँ, या कोई इमेज दिखाएँ
files-do-share = मॉडल को कितना यकीन है, यह 0 से 1 तक की संख्या में लिखें, या ऐसा कोई कॉलम न चुनें
files-do-fill = वहाँ कुछ लिखें, या दूसरा कॉलम चुनें
files-do-texts = टेक्स्ट वाला कॉलम चुनें
files-do-text = इसमें टेक्स्ट लिखें
files-do-other-column = दूसरा कॉलम चुनें
files-do-parts = कई भागों वाले आइटमों के बारे में README देखें
files-do-split-text = इसे हिस्सों में बाँटें; अगर यह इतना लंबा नहीं है, तो वहाँ कोई उद्धरण चिह्न छूट गया है
files-do-damaged = हो सकता है फ़ाइल खराब हो; उसे फिर से लाएँ
files-do-yes = वहाँ true या false लिखें, या दूसरा कॉलम चुनें
files-do-id = इसे कोई आईडी दें
files-do-projects = फ़ाइल को कई प्रोजेक्ट में बाँटें; इस लाइन के बाद कुछ नहीं पढ़ा गया
files-do-own-id = हर रिकॉर्ड को उसकी अपनी आईडी दें, या आईडी का कोई कॉलम न चुनें

## Why a file cannot be read at all, and what to do

files-unreadable = फ़ाइल पढ़ी नहीं जा सकी ({ $error }); अगर इस बीच वह बदल गई हो या कहीं और रख दी गई हो, तो उसे फिर से चुनें
files-empty = फ़ाइल खाली है; वह फ़ाइल चुनें जिसमें आपके रिकॉर्ड हैं
files-too-large = फ़ाइल { $n } MiB की है और सीमा { $n_most } MiB है; उसे बाँटें, या कुछ कॉलम हटा दें
files-no-record = फ़ाइल में कोई रिकॉर्ड नहीं है; कॉलम के नामों वाली लाइन के नीचे रिकॉर्ड जोड़ें
files-first-line = { $n ->
    [one] पहली लाइन में { $n } से ज़्यादा कॉलम के नाम हैं; जाँचें कि उसके फ़ील्ड किस चिह्न से अलग किए गए हैं, या कुछ कॉलम हटा दें
   *[other] पहली लाइन में { $n } से ज़्यादा कॉलमों के नाम हैं; जाँचें कि उसके फ़ील्ड किस चिह्न से अलग किए गए हैं, या कुछ कॉलम हटा दें
}
files-no-list = इस JSON में रिकॉर्ड की कोई सूची नहीं है; उसे { $example } की तरह लिखें, या हर लाइन में एक रिकॉर्ड
files-no-image = चुनी गई फ़ाइलों में कोई इमेज नहीं है; PNG, JPEG, GIF, WebP, AVIF या BMP फ़ाइलों वाला फ़ोल्डर चुनें
files-image-gone = पढ़ते समय कोई इमेज हट गई या बदल गई; फ़ाइल फिर से चुनें
files-folder-damaged = फ़ोल्डर से जो पढ़ा गया, वह खराब है; फ़ोल्डर फिर से चुनें
files-many-entries = { $n ->
    [one] आर्काइव में { $n } एंट्री है; उसके अंदर की वह फ़ाइल चुनें जो आपको चाहिए
   *[other] आर्काइव में { $n } एंट्रियाँ हैं; उसके अंदर की वह फ़ाइल चुनें जो आपको चाहिए
}
files-no-table = आर्काइव में कोई टेबल नहीं है; उसमें CSV, JSON या Parquet फ़ाइल रखें, या इमेज
files-locked = आर्काइव पासवर्ड माँगता है; उसे अनपैक करें और उसके अंदर की फ़ाइल चुनें
files-archive-damaged = आर्काइव खराब है ({ $error }); उसे फिर से लाएँ, या उसे अनपैक करें और उसके अंदर की फ़ाइल चुनें
files-parquet-large = Parquet फ़ाइल 512 MiB से बड़ी है; उसे बाँटें, या CSV के रूप में सेव करें
files-parquet-packed = Parquet फ़ाइल { $name } से कंप्रेस की गई है, जो यहाँ नहीं पढ़ा जाता; उसे Snappy या gzip के साथ, बिना कंप्रेशन के, या CSV के रूप में सेव करें
files-parquet-damaged = Parquet फ़ाइल खराब है ({ $error }); उसे फिर से लाएँ, या CSV के रूप में सेव करें
files-column-missing-all = “{ $column }” नाम का कोई कॉलम नहीं है; एक भी कॉलम नहीं है
files-column-missing = “{ $column }” नाम का कोई कॉलम नहीं है; ये कॉलम हैं: { $found }
files-bomb = आर्काइव अनपैक होने पर { $n } MiB से ज़्यादा का हो जाता है, और आर्काइव इसी तरह प्रोग्रामों पर हमला करते हैं; उसे खुद अनपैक करें और उसके अंदर की फ़ाइल चुनें
files-is-archive = यह { $kind } आर्काइव है, जो यहाँ नहीं पढ़ा जाता; इसे अनपैक करें और इसके अंदर की फ़ाइल चुनें
files-is-document = यह { $kind } दस्तावेज़ है, जो यहाँ नहीं पढ़ा जाता; इसके टेक्स्ट किसी टेबल में कॉपी करें और उसे CSV के रूप में सेव करें
files-is-office = यह { $kind } की फ़ाइल है, जो यहाँ नहीं पढ़ी जाती; इसे खोलें और CSV (UTF-8) के रूप में सेव करें
files-is-database = यह SQLite डेटाबेस है, जो यहाँ नहीं पढ़ा जाता; टेबल को CSV के रूप में एक्सपोर्ट करें
files-is-image = यह इमेज है, जो यहाँ नहीं पढ़ी जाती; वह फ़ोल्डर चुनें जिसमें यह है, या इमेज की zip
files-is-bytes = इस फ़ाइल के बाइट टेक्स्ट नहीं हैं, और ऐसी फ़ाइल यहाँ नहीं पढ़ी जाती; कोई टेबल चुनें, या जिस प्रोग्राम ने इसे बनाया है, उसी से इसे CSV (UTF-8) के रूप में सेव करें

## What an owner should know of how a file is read; whole sentences

files-note-empty = “{ $name }” खाली है।
files-note-documents = { $n ->
    [one] आर्काइव में { $n } दस्तावेज़ है; वह एक रिकॉर्ड है।
   *[other] आर्काइव में { $n } दस्तावेज़ हैं; हर दस्तावेज़ एक रिकॉर्ड है।
}
files-note-as-one = { $n ->
    [one] आर्काइव की { $n } फ़ाइल पढ़ी जाती है: { $names }।
   *[other] आर्काइव की { $n } फ़ाइलें मिलाकर एक फ़ाइल की तरह पढ़ी जाती हैं: { $names }।
}
files-note-images = { $n ->
    [one] { $n } इमेज है; वह एक रिकॉर्ड है।
   *[other] { $n } इमेज हैं; हर इमेज एक रिकॉर्ड है, और साथ में उसके फ़ोल्डर का नाम रहता है।
}
files-note-others = { $n ->
    [one] फ़ोल्डर की { $n } दूसरी फ़ाइल नहीं ली गई।
   *[other] फ़ोल्डर की { $n } दूसरी फ़ाइलें नहीं ली गईं।
}
files-note-utf16 = फ़ाइल में उसकी एन्कोडिंग बताने वाला कोई निशान नहीं है; वह UTF-16 लगती है। अगर नीचे अक्षर गलत हों, तो दूसरी एन्कोडिंग चुनें।
files-note-windows = फ़ाइल UTF-8 में नहीं है। उसे Windows-1252 (Latin-1) मानकर पढ़ा जाता है, जो पुराने प्रोग्रामों की आम एन्कोडिंग है; अगर नीचे अक्षर गलत दिखें, तो दूसरी एन्कोडिंग चुनें या फ़ाइल को UTF-8 में सेव करें।
files-note-broken = कुछ खराब जगहों को छोड़कर फ़ाइल UTF-8 में है; जिन रिकॉर्ड में ऐसी जगहें हैं, वे सूची में दिखाए गए हैं और नहीं लिए गए।
