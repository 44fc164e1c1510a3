## How numbers are written; copy the form { "," } with quotation marks and braces where blanks stand

number-group = { "," }
number-decimal = { "." }
number-group-from = 4
number-group-size = 3
number-percent = { $value }%
number-less-than = <{ $value }
number-more-than = >{ $value }

## Time

time-seconds = sek { $value }
time-minutes = dak { $value }
time-minutes-seconds = dak { $minutes } sek { $seconds }
time-hours-minutes = saa { $hours } dak { $minutes }
time-moment = { $day } { $month } { $year }, { $clock }
month-1 = Jan
month-2 = Feb
month-3 = Mac
month-4 = Apr
month-5 = Mei
month-6 = Jun
month-7 = Jul
month-8 = Ago
month-9 = Sep
month-10 = Okt
month-11 = Nov
month-12 = Des

## Counts

n-items = { $n ->
    [one] kipengee { $n }
   *[other] vipengee { $n }
}
n-answers = { $n ->
    [one] jibu { $n }
   *[other] majibu { $n }
}
n-records = { $n ->
    [one] rekodi { $n }
   *[other] rekodi { $n }
}
n-people = { $n ->
    [one] mtu { $n }
   *[other] watu { $n }
}
n-labels = { $n ->
    [one] lebo { $n }
   *[other] lebo { $n }
}
n-answer-pairs = { $n ->
    [one] jozi { $n } ya majibu
   *[other] jozi { $n } za majibu
}
n-texts = { $n ->
    [one] matini { $n }
   *[other] matini { $n }
}
n-comments = { $n ->
    [one] maoni { $n }
   *[other] maoni { $n }
}
n-votes = { $n ->
    [one] kura { $n }
   *[other] kura { $n }
}

## Words on buttons and in tables

close = Funga
cancel = Ghairi
yes = ndiyo
try-again = Jaribu tena
skipped = Kimerukwa
copy = Nakili
copied = Imenakiliwa

## Who one is in a project

role-labeler = mweka lebo
role-expert = mtaalamu
role-owner = mmiliki

## Where one's labels are: each is saved in this browser first and then sent to the project's store, its "bucket"

saves-none = Bado hakuna lebo
saves-all = { $n ->
    [one] Lebo yako iko kwenye hifadhi ya mradi
   *[other] Lebo zote { $n } ziko kwenye hifadhi ya mradi
}
saves-saving = { $n ->
    [one] { $n } inahifadhiwa
   *[other] { $n } zinahifadhiwa
}
saves-here = { $n ->
    [one] { $n } imehifadhiwa kwenye kifaa hiki
   *[other] { $n } zimehifadhiwa kwenye kifaa hiki
}
saves-sent = { $n ->
    [one] { $n } iko njiani
   *[other] { $n } ziko njiani
}
saves-synced = { $n ->
    [one] { $n } iko kwenye hifadhi
   *[other] { $n } ziko kwenye hifadhi
}
saves-short-all = Zote ziko kwenye hifadhi
saves-short-sent = { $n ->
    [one] { $n } iko njiani
   *[other] { $n } ziko njiani
}
saves-short-here = { $n ->
    [one] { $n } iko hapa tu
   *[other] { $n } ziko hapa tu
}
saves-one-saving = inahifadhiwa
saves-one-here = kwenye kifaa hiki
saves-one-sent = njiani
saves-one-synced = kwenye hifadhi

## The language of the page

language-choose = Lugha
language-missing = Maneno ya lugha hii hayakupatikana: { $error }. Ukurasa unaendelea kama ulivyokuwa; jaribu tena ukiwa mtandaoni

### The frame around every page, joining, notices

## Names of the pages, as they stand in the navigation

frame-page-label = Weka lebo
frame-page-review = Kagua
frame-page-overview = Muhtasari
frame-page-agreement = Makubaliano
frame-page-status = Hali
frame-page-alike = Vinavyofanana
frame-page-instructions = Maelekezo
frame-page-rounds = Raundi
frame-page-desk = Kwako
frame-page-reports = Ripoti
frame-page-records = Rekodi

## Frame around every page

frame-pages = Kurasa
frame-nav-disagreements = { $n ->
    [one] tofauti inasubiri
   *[other] tofauti zinasubiri
}
frame-nav-needs = { $n ->
    [one] jambo kwako
   *[other] mambo kwako
}
frame-leader = Nenda: l weka lebo, r kagua, o muhtasari, a makubaliano, s hali, i maelekezo, c raundi, n kwako
frame-leader-alike = Nenda: l weka lebo, r kagua, o muhtasari, a makubaliano, s hali, i maelekezo, c raundi, n kwako, e vinavyofanana
frame-offline = Nje ya mtandao
frame-offline-about = Lebo zinahifadhiwa kwenye kifaa hiki na kutumwa baadaye
frame-update = Sasisha
frame-update-about = Toleo jipya la ukurasa huu liko tayari; hupotezi chochote ukilianzisha
frame-keys = Vibonye
frame-keys-about = Vibonye (?)

## Before a project is open

frame-opening = Mradi unafunguliwa…
frame-page-coming = Ukurasa huu unapakiwa…
frame-page-missing = Ukurasa huu haukuweza kupakiwa
frame-page-missing-about = Kazi ya kuweka lebo inaendelea bila ukurasa huu. Jaribu tena ukipata muunganisho; isiposaidia, pakia upya: huenda kuna toleo jipya.

## Joining a project

frame-join-own-texts = Una matini zako za kuwekewa lebo?
frame-join-new-project = Mradi mpya
frame-join-known = Miradi kwenye kifaa hiki
frame-join-invited = Umealikwa
frame-join-as-labeler = Unajiunga kama mweka lebo: unasoma matini na kuchagua lebo kwa kila moja
frame-join-as-expert = Unajiunga kama mtaalamu: unaamua pale waweka lebo wanapotofautiana
frame-join-as-owner = Unajiunga kama mmiliki wa mradi huu
frame-join-as = Unajiunga kama { $role }
frame-join-fetching = Mradi unaletwa…
frame-join-asked = Kinachoulizwa
frame-join-task = { $n ->
    [one] Matini { $n } ya kuwekewa lebo, { $labels } za kuchagua
   *[other] Matini { $n } za kuwekewa lebo, { $labels } za kuchagua
}
frame-join-open = Wengine kwenye mradi wanaona jina hili. Jina lako na majibu yako yanawekwa kwenye hifadhi ya mmiliki; kifaa hiki kinabaki na nakala.
frame-join-closed = Wataalamu na mmiliki wanaona jina hili na majibu yako; waweka lebo wengine hawawezi kusoma chochote kati ya hivyo. Vinawekwa kwenye hifadhi ya mmiliki vikiwa vimefungwa kwa siri; kifaa hiki kinabaki na nakala.
frame-join-name = Jina lako
frame-join-do = Jiunge
frame-join-title = Tuweke lebo kwenye matini pamoja
frame-join-paste = Fungua kiungo ulichotumiwa na mmiliki wa mradi, au kibandike hapa
frame-join-link = Kiungo cha mwaliko
frame-join-file = Au faili lenye kiungo: lichague, au lidondoshe hapa
frame-join-secret = Kiungo kina ufunguo wa mradi: wape tu watu wanaopaswa kujiunga.
frame-join-continue = Endelea

## Pieces that several pages share

frame-link = Kiungo
frame-link-code = Kiungo kama msimbo wa QR
frame-figure-undefined = Haipatikani
frame-delete = Futa
frame-keep = Bakiza
frame-find = Tafuta lebo
frame-find-found = { $n ->
    [one] { $n } imepatikana
   *[other] { $n } zimepatikana
}
frame-find-nothing = Hakuna lebo inayolingana
frame-confirm = Subiri Enter baada ya namba, badala ya kujibu papo hapo

## How far a record is

frame-standing-new = Mpya
frame-standing-begun = Inakosa majibu
frame-standing-differs = Watu wanatofautiana
frame-standing-agreed = Wamekubaliana
frame-standing-settled = Imeamuliwa
frame-standing-dropped = Imeachwa nje

### Keys and dialogs

## Names of keys on a keyboard

keys-key-enter = Enter
keys-key-esc = Esc
keys-key-delete = Delete
keys-key-shift = Shift
keys-key-ctrl = Ctrl
keys-key-alt = Alt
keys-key-arrows = Mishale
keys-key-arrows-after = mishale
keys-then = { $first } kisha { $second }

## List of keys: headings

keys-title = Vibonye
keys-group-label = Kuweka lebo
keys-group-form = Kuweka lebo, kwa maswali au alama kadhaa
keys-group-boxes = Picha na visanduku
keys-group-review = Kukagua
keys-group-alike = Vinavyofanana, mapendekezo yakiwa yamewashwa
keys-group-records = Rekodi
keys-group-reports = Ripoti
keys-group-everywhere = Kila mahali

## List of keys: labeling. Each line says what a key does

keys-choose = Chagua lebo
keys-find = Tafuta lebo, zikiwa nyingi
keys-confirm = Thibitisha ukiombwa, au kubali pendekezo
keys-skip = Ruka
keys-skip-reason = Ruka ukitoa sababu
keys-flag-note = Taja tatizo kwa dokezo
keys-undo = Tendua jibu la mwisho
keys-redo = Fanya tena
keys-instructions = Maelekezo
keys-history = Majibu yako ya karibuni
keys-why = Kwa nini kipengee hiki

## List of keys: several questions or marks

keys-question = Swali linalofuata au lililotangulia
keys-submit = Endelea, kisha wasilisha
keys-leave-field = Toka kwenye sehemu ya kuandika
keys-word = Chagua neno kwenye matini
keys-stretch = Panua uteuzi, au sogeza mwisho wa alama iliyochaguliwa
keys-stretch-character = Panua kwa herufi moja
keys-mark-start = Sogeza mwanzo wa alama iliyochaguliwa
keys-mark-step = Chagua alama inayofuata au iliyotangulia
keys-mark-remove = Ondoa alama, au nafasi ya mwisho ya mpangilio

## List of keys: images and boxes

keys-zoom = Karibu zaidi, mbali zaidi
keys-box-move = Sogeza kisanduku kilichochaguliwa, au mwonekano
keys-box-size = Sogeza ukingo wa kulia na wa chini wa kisanduku
keys-box-choose = Chora kisanduku, au taja jina la kilichochaguliwa
keys-box-step = Chagua kisanduku kinachofuata au kilichotangulia
keys-box-leave = Achilia kisanduku
keys-box-remove = Ondoa kisanduku
keys-whole = Picha nzima
keys-brighter = Angavu zaidi au hafifu zaidi
keys-uncover = Onyesha kipengee kilichofunikwa

## List of keys: review

keys-settle = Amua kwa lebo
keys-next-disagreement = Tofauti inayofuata
keys-previous-disagreement = Tofauti iliyotangulia
keys-settle-several = Weka alama kuwa sahihi pia; Enter huamua kwa zenye alama
keys-cause = Aina ya kosa: kuteleza, maelekezo, utata, lebo zisizofaa, kuharibika
keys-reason = Toa sababu
keys-comment = Toa maoni
keys-names = Onyesha au ficha majina
keys-settle-alike = Amua vinavyofanana kwa pamoja
keys-example = Kifanye mfano kwenye maelekezo
keys-talk = Fungua au funga mjadala
keys-withdraw = Batilisha uamuzi wa mwisho

## List of keys: look-alikes

keys-alike-go = Nenda huko
keys-alike-move = Sogea
keys-alike-odd = Si hiki
keys-alike-confirm = Thibitisha vingine
keys-alike-undo = Tendua kundi la mwisho

## List of keys: records, reports, everywhere

keys-walk = Pita kwenye orodha
keys-pick = Chagua
keys-pick-several = Chagua kadhaa
keys-pick-all = Chagua zote zilizopatikana
keys-take-back = Tendua kilichofanywa mwisho
keys-open = Fungua
keys-report-make = Tengeneza ripoti
keys-report-back = Rudi kwenye orodha
keys-go-page = Badilisha ukurasa
keys-list = Orodha hii

## Own keys: what can have another key

keys-own-label = Lebo ya { $n }
keys-own-flag = Taja tatizo
keys-own-history = Majibu ya karibuni
keys-own-question = Swali linalofuata
keys-own-next-mark = Alama au kisanduku kinachofuata
keys-own-previous-mark = Alama au kisanduku kilichotangulia

## Own keys: changing them

keys-own-title = Badilisha vibonye vya ukurasa wa kuweka lebo
keys-own-about = Gusa jina la kibonye hapa, kisha bonyeza kibonye unachotaka badala yake, kwenye kibodi yoyote. Kivinjari hiki kitakumbuka.
keys-own-usual = Rudisha vibonye vya kawaida
keys-own-usual-done = Vibonye vyote viko mahali pake pa kawaida
keys-own-change = { $action }: { $key }. Badilisha
keys-own-awaits = Bonyeza kibonye kipya, au Escape
keys-own-press = Bonyeza kibonye …
keys-own-exchange = Badilishanisha vibonye hivi viwili
keys-own-exchanged = “{ $one }” na “{ $other }” zimebadilishana vibonye
keys-own-done = “{ $key }” sasa ni kibonye cha “{ $action }”

## Own keys: why a key cannot be taken

keys-fault-taken = “{ $key }” ni kibonye cha “{ $action }”
keys-fault-go = “{ $key }” huanzisha ubadilishaji wa ukurasa; chagua kibonye kingine
keys-fault-list = “{ $key }” hufungua orodha ya vibonye; chagua kibonye kingine
keys-fault-find = “{ $key }” hutafuta lebo; chagua kibonye kingine
keys-fault-closer = “{ $key }” husogeza picha karibu; chagua kibonye kingine
keys-fault-wider = “{ $key }” husogeza picha mbali; chagua kibonye kingine
keys-fault-mark = “{ $key }” husogeza mwanzo wa alama; chagua kibonye kingine
keys-fault-press = “{ $key }” hubonyeza kitufe kilicholengwa; chagua kibonye kingine
keys-fault-no-sign = chagua herufi, tarakimu au alama

## Dialogs about the item on screen

keys-flag-title = Taja tatizo la kipengee hiki
keys-flag-question = Kina tatizo gani?
keys-flag-about = Kinabaki kwenye skrini: bado unaweza kukijibu au kukiruka. Wataalamu na mmiliki wataona dokezo lako.
keys-flag-do = Taja tatizo
keys-skip-title = Ruka kipengee hiki
keys-skip-question = Kwa nini hakiwezi kujibiwa?
keys-skip-about = Kinaachwa bila jibu, na kinachofuata kinaonyeshwa. Si lazima kutoa sababu.
keys-skip-do = Ruka

### The label page

## Label page

label-which-fits = Lebo ipi inafaa?
label-n-questions = { $n ->
    [one] Swali { $n }
   *[other] Maswali { $n }
}
label-instructions = Maelekezo
label-history = Historia
label-look-alikes = Vinavyofanana
label-item-to-label = Kipengee cha kuwekewa lebo
label-item = Kipengee
label-labels = Lebo
label-you-flagged = Ulitaja tatizo hili:
label-accept = Kubali pendekezo
label-confirm = Thibitisha
label-go-on = Endelea
label-submit = Wasilisha

## Label page: buttons below the item

label-this-item = Kipengee hiki
label-undo = Tendua
label-redo = Fanya tena
label-skip = Ruka
label-skip-why = Ruka, kwa sababu…
label-flag = Taja tatizo…

## Label page: new instructions

label-new-instructions = Maelekezo mapya
label-instructions-changed = Maelekezo yamebadilika
label-change-versions = Mara ya mwisho ulijibu kwa toleo la { $from }; sasa kuna toleo la { $to }.
label-change-of-wording = Maneno yamebadilika; kinachoulizwa ni kilekile.
label-change-of-meaning = Maana imebadilika: { $labels }.
label-n-again = { $n ->
    [one] Jibu lako { $n } linaulizwa tena: toa jibu lililo sahihi sasa.
   *[other] Majibu yako { $n } yanaulizwa tena: toa jibu lililo sahihi sasa.
}
label-change-read = Nimesoma, endelea
label-whole-text = Maelekezo yote
label-quoted = “{ $name }”

## Label page: nothing to label

label-fetching = Vipengee vinaletwa…
label-nothing-waits = Hakuna kinachokusubiri
label-you-answered = { $n ->
    [one] Umejibu kipengee { $n }. Kazi mpya itaonekana hapa yenyewe.
   *[other] Umejibu vipengee { $n }. Kazi mpya itaonekana hapa yenyewe.
}
label-see-overview = Tazama muhtasari
label-undo-last = Tendua jibu la mwisho
label-no-connection = Hakuna muunganisho, na bado hakuna vipengee kwenye kifaa hiki
label-connect = Vipengee vikishafika hapa unaweza kuweka lebo bila muunganisho. Unganisha mtandao, kisha jaribu tena.

## Label page: recent answers

label-recent-answers = Majibu yako ya karibuni
label-no-recent-answers = Majibu yako yataonekana hapa, mapya kwanza.
label-change-answer-to = Badilisha jibu la: { $text }
label-change = Badilisha
label-settled-as = Mtaalamu aliamua kuwa ni

## Label page: instructions

label-no-instructions = Mmiliki bado hajaandika maelekezo.
label-version = Toleo la { $version }

## Label page: practice items, whose right answer is told afterwards

label-practice-mark = Zoezi la { $n_place } kati ya { $n }. Utaambiwa jibu sahihi, na zoezi hili halihesabiwi.
label-item-to-practise = Kipengee cha mazoezi
label-right = Sahihi.
label-not-quite = Si sahihi kabisa.
label-right-so-far = { $n_right } sahihi kati ya { $n } hadi sasa
label-either = { $one } au { $other }
label-it-is = Ni { $labels }.
label-you-said = Ulisema “{ $given }”; ni { $labels }.

## Label page: progress

label-progress = Maendeleo
label-progress-bar = Vipengee vilivyokamilika kati ya vyote
label-n-by-you = umejibu { $n }
label-n-complete = { $n_complete } kati ya { $n_items } vimekamilika
label-pace-meaning = Majibu kwa saa ya kazi katika kipindi hiki
label-n-an-hour = takriban { $n } kwa saa
label-without-break = Dakika { $n } bila kupumzika: mapumziko mafupi husaidia
label-round-left = Raundi ya { $number }: bado { $n_left } kati ya { $n_items }

## Label page: why an item is asked now

label-why-revisited = Umerudi kwenye kipengee hiki
label-why-random = Kimechaguliwa kwa nasibu: usahihi hupimwa kwa vipengee hivi
label-why-second-opinion = Kinaulizwa mara mbili makusudi: mtu mwingine alikijibu
label-why-two-differ = Watu wawili walijibu tofauti
label-why-some-differ = Watu walijibu tofauti
label-why-rare = Huenda kina lebo ambayo ni adimu hadi sasa
label-why-shuffled = Kwa mpangilio uliochanganywa, kwa sababu modeli bado haijapanga vipengee
label-why-reask = Maelekezo yamebadilika tangu ulipokijibu
label-why-round = Watu kadhaa wanakijibu kwa wakati mmoja, kuona kama wanakubaliana
label-why-talk = Kuna mjadala kuhusu kipengee hiki
label-why-odd = Ulisema hiki ni tofauti kati ya vinavyofanana
label-why-typical = Ni mfano mzuri wa vingine vingi, kwa hiyo ndicho kinachofunza modeli zaidi mwanzoni
label-why-novel = Hakifanani na chochote kilichowekewa lebo hadi sasa
label-why-uncertain = Kinaulizwa kwa sababu hapa modeli haiwezi kutofautisha lebo mbili
label-why-sure = Modeli ina uhakika kiasi hapa, lakini jibu bado linaifunza zaidi
label-why-resembling = { $reason }; { $n ->
    [one] takriban kipengee { $n } kinafanana nacho
   *[other] takriban vipengee { $n } vinafanana nacho
}

## Label page: the parts of that reason, a name and a value each

label-rank = Nafasi
label-rank-of = { $n_rank } kati ya { $n_ranked }
label-score = Pointi
label-uncertainty = Mashaka
label-uncertainty-value = { $value } (1 maana yake lebo mbili zenye uwezekano mkubwa zaidi zinalingana)
label-density = Msongamano
label-density-value = { $value } (1 maana yake vipengee vingi viko kama hiki)
label-novelty = Upya
label-novelty-value = { $value } (1 maana yake hakuna kinachofanana kilichowekewa lebo)
label-resembles = Kinafanana na
label-resembles-n = { $n ->
    [one] takriban kipengee { $n }
   *[other] takriban vipengee { $n }
}
label-rarity = Uadimu
label-rarity-value = { $share }% ya lebo hadi sasa
label-answer-value = Thamani ya jibu
label-answer-value-of = { $value } (1 maana yake bado hakuna kilichoamuliwa)
label-model = Modeli

## Label page: who filled a label or an answer in beforehand; shown by itself and within “Filled in for you”

label-by-some-model = imetabiriwa na modeli
label-by-model = imetabiriwa na “{ $model }”
label-by-the-scorer = imependekezwa na modeli

## Several questions about an item

label-filled-in = Umejaziwa tayari: { $by }. Hakikisha, na ubadilishe kilicho na kosa.
label-optional = (si lazima)
label-n-chars = { $n ->
    [one] Hadi herufi { $n }
   *[other] Hadi herufi { $n }
}
label-hint-order = Zichague kutoka ya kwanza hadi ya mwisho
label-hint-boxes = Chora kisanduku, kisha chagua kinachoonyeshwa
label-hint-spans = Chagua maneno, kisha chagua ni nini
label-any-number = Idadi yoyote, au hakuna
label-up-to-or-none = Hadi { $n }, au hakuna
label-one-or-more = Moja au zaidi
label-at-least = Angalau { $n }
label-exactly = { $n } kamili
label-from-to = { $n_min } hadi { $n_max }
label-number-between = { $min } hadi { $max }{ $unit }
label-number-from = Kuanzia { $min }{ $unit }
label-number-up-to = Hadi { $max }{ $unit }
label-number-any = Namba{ $unit }
label-number-steps = kwa hatua za { $step }
label-fault = “{ $question }” { $what }
label-fault-no-number = inahitaji namba; “{ $typed }” si namba
label-fault-no-answer = bado haina jibu

## Marking text, drawing boxes

label-marks = Alama
label-no-marks = Bado hakuna alama
label-n-marks = { $n ->
    [one] alama { $n }
   *[other] alama { $n }
}
label-boxes = Visanduku
label-no-boxes = Bado hakuna visanduku
label-n-boxes = { $n ->
    [one] kisanduku { $n }
   *[other] visanduku { $n }
}
label-box-place = { $width } × { $height } kwenye { $x }, { $y }
label-listed = Kwenye orodha: { $n_first } hadi { $n_last }
label-remove-mark = Ondoa { $label }: { $what }

## Putting labels into an order; all are read out

label-order-no-place = { $label }, bado haina nafasi
label-order-place = { $label }, nafasi ya { $n_place }
label-move-up = Sogeza { $label } juu
label-move-down = Sogeza { $label } chini

## Images and items in several parts

label-covered = Huenda kipengee hiki kikasumbua. Kimefunikwa hadi utakapotaka kukiona; unaweza pia kukiruka.
label-show-it = Kionyeshe
label-image-to-label = Picha ya kuwekewa lebo
label-image-loading = Picha inapakiwa…
label-image-broken = Picha haiwezi kuonyeshwa: { $why }.
label-image-changed = si picha ambayo mmiliki aliichagua: baiti zake zimebadilishwa
label-image-too-large = ina MB { $n }; zinazoonyeshwa ni hadi MB { $n_most }
label-image-no-image = si picha ya PNG, JPEG, GIF, WebP, AVIF wala BMP
label-image-not-decoded = kivinjari hiki hakiwezi kuisoma
label-image-broken-remedy = Jaribu tena, au ruka kipengee na useme kuwa picha yake imeharibika.
label-picture-wider = Mbali
label-picture-closer = Karibu
label-picture-whole = Nzima
label-picture-light = Mwanga
label-picture-zoom = { $percent }%
label-picture-lit = mwanga { $percent }%

## Look-alikes: several items to which the model gives the same label, confirmed at once

label-all-of-them = Vyote “{ $label }”?
label-items-that-get-it = Vipengee vitakavyopata lebo
label-not-this = si hiki
label-none-of-them = Hakuna hata kimoja
label-confirm-n = { $n ->
    [one] Thibitisha kipengee { $n }
   *[other] Thibitisha vipengee { $n }
}
label-one-by-one = Weka lebo kimoja kimoja
label-grid-keys = Vibonye vya mishale husogeza, X huweka alama, Enter huthibitisha.
label-grid-not-on = Mmiliki wa mradi huu hajawasha mapendekezo, kwa hiyo hakuna cha kuthibitisha hapa.
label-grid-nothing = Bado hakuna kipengee ambacho modeli ina uhakika wa kutosha nacho. Weka lebo zaidi kimoja kimoja; vinavyofanana vitaonekana hapa vyenyewe.
label-grid-words = Vimependekezwa na modeli, yenye uhakika wa angalau { $percent }% kwa kila kimoja. Weka alama kwenye vile ambavyo imekosea; vitarudi kwenye foleni.

## At the top of every page

label-alert-not-on-disk = Majibu yako ya mwisho hayajahifadhiwa kwenye diski: { $why }
label-alert-kept-here = Lebo zinabaki kwenye kifaa hiki: { $why }

## Why a figure of agreement between people is not defined

label-undefined-no-answers = Bado hakuna majibu
label-undefined-one-labeler = Majibu yote ni ya mtu mmoja; makubaliano yanahitaji wawili
label-undefined-no-overlap = Bado hakuna kipengee kilichowekewa lebo na watu wawili
label-undefined-no-variation = Majibu yote ya pamoja ni lebo moja, kwa hiyo makubaliano hayawezi kutofautishwa na bahati
label-undefined-unused = Hakuna jibu la pamoja lenye lebo hii
label-undefined-not-two = Kappa ya Cohen hulinganisha watu wawili; { $n ->
    [one] yupo { $n }
   *[other] wapo { $n }
}
label-undefined-not-numeric = Kiwango cha { $level } kinahitaji namba, na lebo { $label } si namba
label-undefined-negative = Kiwango cha ratio kinahitaji lebo za 0 na zaidi, na mojawapo ni { $label }
label-undefined-too-many = Kiwango cha ratio hulinganisha kila lebo mbili, na lebo { $n } tofauti ni nyingi mno; tumia interval
label-undefined-not-finite = Lebo ni kubwa mno kwa takwimu hii kukokotolewa

### What the page says of itself: opening, saving, errors

## Opening a project

page-file-without-link = Faili hilo halina kiungo; chagua lile ulilotumiwa na mmiliki
page-project-unknown = Kifaa hiki hakiujui tena mradi huo; tumia kiungo chake
page-no-storage = Kifaa hiki hakiwezi kuhifadhi lebo
page-no-signing = Kivinjari hiki hakiwezi kutia saini lebo
page-somebody-else = Kifaa hiki tayari kinashiriki kama mtu mwingine
page-somebody-else-remedy = Kumbukumbu haiwezi kuhamia kwa mtu mwingine. Fungua kiungo kwenye kifaa kingine, au kwenye wasifu mwingine wa kivinjari.
page-not-opened = Mradi huu hauwezi kufunguliwa
page-not-utf8 = mradi si UTF-8
page-no-such-project = Hifadhi haina mradi kama huo; muulize mmiliki kama umehamishwa
page-project-changed = Mmiliki amebadilisha mradi huu; pakia ukurasa upya upate toleo jipya
page-data-changed = sehemu ya data ilibadilishwa au kukatwa njiani; inaletwa tena

## Status page: the link's key and this device's storage, a name and a value each

page-link-key = Ufunguo wa hifadhi ulio kwenye kiungo
page-key-ended = umeisha muda; mwombe mmiliki akupe kiungo kipya
page-key-ends-soon = utaisha ndani ya saa moja; mwombe mmiliki akupe kiungo kipya
page-key-holds = { $n ->
    [one] utatumika kwa saa { $n } zaidi
   *[other] utatumika kwa saa { $n } zaidi
}
page-storage = Nafasi ya kuhifadhi
page-storage-kept = kivinjari kinaitunza hadi utakapoifuta
page-storage-may-go = kivinjari kinaweza kuifuta diski ikijaa; sawazisha au hifadhi nakala ya akiba kabla ya kufunga
page-storage-unknown = kivinjari hakisemi
page-space-used = Nafasi iliyotumika
page-space-used-of = MiB { $used } kati ya { $all }
page-store-remedy = Kwa mmiliki wa hifadhi

## What was saved on this device and is gone

page-loss = { $n ->
    [one] Rekodi yako { $n } katika “{ $project }”, iliyoonyeshwa awali kuwa imehifadhiwa, haipo tena kwenye kifaa hiki: nafasi ya kuhifadhi ya kivinjari ilifutwa au kuharibika.
   *[other] Rekodi zako { $n } katika “{ $project }”, zilizoonyeshwa awali kuwa zimehifadhiwa, hazipo tena kwenye kifaa hiki: nafasi ya kuhifadhi ya kivinjari ilifutwa au kuharibika.
}
page-loss-safe = { $n ->
    [one] Rekodi { $n } kati ya hizo ilikuwa imefika kwenye hifadhi ya mradi na iko salama huko.
   *[other] Rekodi { $n } kati ya hizo zilikuwa zimefika kwenye hifadhi ya mradi na ziko salama huko.
}
page-loss-lost = { $n ->
    [one] Huenda rekodi { $n } ilikuwa kwenye kifaa hiki pekee: kama huna faili la akiba, imepotea.
   *[other] Huenda rekodi { $n } zilikuwa kwenye kifaa hiki pekee: kama huna faili la akiba, zimepotea.
}
page-loss-open-link = Fungua kiungo chako tena ili kuendelea.

## Work carried by hand: files of signed pieces, from one device to another

page-backup-not-saved = kivinjari hakikuhifadhi faili la akiba; ruhusu upakuaji kwa ukurasa huu
page-shared = Lebo zako zimekabidhiwa kama faili
page-not-shared = Hakuna kilichokabidhiwa; hifadhi faili na ulitume mwenyewe
page-taken = { $n ->
    [one] Kipande kipya { $n } kimechukuliwa, chenye { $records }
   *[other] Vipande vipya { $n } vimechukuliwa, vyenye { $records }
}
page-taken-known = { $n ->
    [one] { $n } kinajulikana tayari
   *[other] { $n } vinajulikana tayari
}
page-taken-foreign = { $n ->
    [one] { $n } cha mradi mwingine
   *[other] { $n } vya mradi mwingine
}
page-taken-refused = { $n ->
    [one] { $n } kimekataliwa, kwa sababu kilibadilishwa au kukatwa
   *[other] { $n } vimekataliwa, kwa sababu vilibadilishwa au kukatwa
}
page-taken-loose = { $n ->
    [one] mstari { $n } haukuchukuliwa, kwa sababu haukutiwa saini
   *[other] mistari { $n } haikuchukuliwa, kwa sababu haikutiwa saini
}
page-taken-unreadable = { $n ->
    [one] faili { $n } halikuweza kusomwa
   *[other] mafaili { $n } hayakuweza kusomwa
}

## Tables, known answers

page-table-not-saved = kivinjari hakikuhifadhi jedwali; ruhusu upakuaji kwa ukurasa huu
page-known-too-early = vipengee bado viko njiani; chagua faili tena baada ya muda mfupi
page-known-more-problems = { $n ->
    [one] mstari { $n } zaidi hauwezi kutumika
   *[other] mistari { $n } zaidi haiwezi kutumika
}

## Links for one person

page-link-not-saved = kivinjari hakikuhifadhi kiungo; ruhusu upakuaji kwa ukurasa huu
page-invite-no-reading = Hifadhi hairuhusu mtu yeyote kusoma bila ufunguo, kwa hiyo kiungo chenye fomu pekee kingeweza kuandika lakini si kusoma. Ipe bucket sera hii, au tumia ufunguo mwingine: { $policy }
page-invite-hours = Taja ufunguo utatumika kwa saa ngapi, kuanzia robo saa hadi saa 36
page-invite-key-reads-nothing = Ufunguo uliotengenezwa hauwezi kusoma mradi; je, jukumu (role) linauruhusu?
page-warning-shared = kiungo hiki kinabeba ufunguo wa hifadhi wa mradi wenyewe: yeyote aliye nacho anaweza kuandika juu na kufuta kila kitu ambacho ufunguo huo unaruhusu, hadi ubadilishe ufunguo kwenye hifadhi. Vitu vilivyobadilishwa hugunduliwa na kuonyeshwa; washa matoleo (versions) kwenye hifadhi
page-warning-forms = kiungo hiki huandika kwenye folda za mtu huyo pekee na hakifuti chochote, lakini kinaweza kuandika juu ya alichotuma mtu huyo; mabadiliko kama hayo hugunduliwa na kuonyeshwa. Husoma kwa ruhusa unayompa kila mtu, kwa hiyo funga mradi kwa siri kama data yake si ya umma

## Reports

page-report-no-link = Hakuna kiungo kama hicho hapa: mradi huu umefungwa kwa siri, au hifadhi yake inadai nenosiri. Hifadhi ukurasa, na ukabidhi faili.
page-report-key-copied = Jina limenakiliwa kwenye ubao wa kunakili: ndipo mahali pa ripoti kwenye hifadhi ya mradi.
page-report-link-copied = Kiungo kimenakiliwa kwenye ubao wa kunakili. Kwa siku saba yeyote aliye nacho anaweza kusoma ripoti hii, na si kingine chochote.
page-report-not-copied = Kivinjari hakikunakili; nakili mwenyewe hapa: { $text }
page-report-not-printed = Kivinjari hakikuchapa; hifadhi ukurasa na uuchape kutoka huko.
page-report-saved-as = Imehifadhiwa kama { $name }.
page-report-failed = Haikufaulu: { $why }.
page-report-not-signed = ukurasa ulio kwenye hifadhi hauna ripoti iliyotiwa saini, kwa hiyo hauonyeshwi
page-report-not-opened = kivinjari hakikufungua ripoti
page-report-not-saved = kivinjari hakikuhifadhi ripoti; ruhusu upakuaji kwa ukurasa huu
page-report-gone = ripoti haipo tena hapa

## Status page: the scorer, which runs beside the page and says in which order items are asked

page-scorer-restarts = { $why }; kinaanzishwa tena
page-scorer-restarts-on-cpu = { $why }; kinaanzishwa tena kwenye kichakataji
page-scorer-gave-up = { $n ->
    [one] kilisimama mara { $n }: { $why }
   *[other] kilisimama mara { $n }: { $why }
}
page-scorer-silent = hakijibu tena

### The review page, talks and what needs somebody

## Review: the page on which an expert settles items that people answered differently

review-case-region = Tofauti iliyo kwenye skrini
review-place = Tofauti ya { $n } kati ya { $n_open }
review-place-none = Si kati ya tofauti zilizo wazi
review-previous = Iliyotangulia
review-next = Inayofuata
review-talk-about = Katika mjadala waliojibu wanaona kura bila majina, na wanaweza kubadilisha majibu yao
review-talk-close = Funga mjadala
review-talk-open = Fungua mjadala
review-reading = Kumbukumbu zinasomwa…
review-reading-about = Tofauti ya dharura zaidi itaonekana majibu yote yakishafika hapa.
review-nothing = Hakuna cha kuamua
review-nothing-about = { $n ->
    [one] Tofauti { $n } imeamuliwa
   *[other] Tofauti { $n } zimeamuliwa
} hadi sasa. Waweka lebo wakitofautiana kuhusu kipengee, kitaonekana hapa chenyewe.
review-withdraw-settlement = Batilisha uamuzi wa mwisho

## Review: the item, the votes, what experts decided

review-item-region = Kipengee cha kuamuliwa
review-show-names = Onyesha majina
review-similar-region = Vipengee vinavyofanana vilivyoamuliwa
review-similar = Vinavyofanana, vilivyoamuliwa
review-similar-cosine = Ufanano wa kosaini wa vekta za matini hizo mbili
review-remarks = Madokezo kuhusu kipengee
review-settled-by = Uamuzi wa: { $who }
review-contested = Wataalamu wanatofautiana. Uamuzi wa mwisho ndio unaotumika hadi mmoja wao abadilishe wake.
review-settlements = Maamuzi
review-votes = Kura
review-vote-before-talk = Kabla ya mjadala: { $answer }
review-vote-time = Muda wa kazi uliotumika kwa jibu hili
review-vote-is-old = Maelekezo yamebadilika tangu hapo
review-vote-version = toleo la { $n }
review-or = { $one } au { $other }

## Why an item came to the person who answered it: a word or two among other facts, in small letters

review-asked-random = nasibu
review-asked-scored = modeli
review-asked-second-opinion = maoni ya pili
review-asked-shuffled = mchanganyiko
review-asked-revisited = amerudia
review-asked-rare = adimu
review-asked-ask-again = uliza tena
review-asked-grid = vinavyofanana
review-asked-shared = kwa wote
review-asked-reask = maelekezo mapya
review-asked-round = raundi
review-asked-talk = mjadala
review-asked-repeat = marudio

## Review: the list of open disagreements

review-list = Tofauti zilizo wazi
review-list-settled = { $n ->
    [one] tofauti { $n } imeamuliwa
   *[other] tofauti { $n } zimeamuliwa
}
review-list-above = { $n ->
    [one] tofauti { $n } juu
   *[other] tofauti { $n } juu
}
review-list-more = na { $n ->
    [one] tofauti { $n } zaidi
   *[other] tofauti { $n } zaidi
}
review-row-votes = { $n } { $label }
review-turn-others = zamu ya mtaalamu mwingine
review-turn-talk = kwenye mjadala
review-turn-contested = wataalamu wanatofautiana

## Review: settling

review-settle-as = Amua kuwa
review-settle-marked = Amua kuwa { $labels }
review-several = Majibu kadhaa ni sahihi
review-several-keys = (Shift na namba huweka alama, Enter huamua)
review-tool-alike = Vinavyofanana
review-tool-example = Kifanye mfano
review-tool-withdraw = Batilisha wa mwisho
review-reason = Sababu (si lazima)
review-reason-keys = , kisha Enter na namba ya lebo
review-causes = Aina ya kosa (si lazima)
review-cause-slip = Mtu aliteleza
review-cause-instructions = Maelekezo hayako wazi
review-cause-ambiguous = Kipengee chenye utata
review-cause-labels = Lebo zilizopo hazifai
review-cause-item = Kipengee kimeharibika

## Review: why the item is on screen, one of these sentences without a full stop at the end

review-why-closed = Unashiriki raundi yenye kipengee hiki: majibu ya wengine yataonyeshwa kila mtu akimaliza
review-why-settled = Imeamuliwa
review-why-agreed = Hakuna anayetofautiana kuhusu hiki
review-why-own = Lebo inayoaminika zaidi ina uwezekano wa takriban { $chance } wa kuwa si sahihi
review-why-others = Lebo inayoaminika zaidi ina uwezekano wa takriban { $chance } wa kuwa si sahihi. Mtaalamu mwingine aliye kazini anacho kwanza kwenye orodha yake
review-why-talk = Lebo inayoaminika zaidi ina uwezekano wa takriban { $chance } wa kuwa si sahihi. Mjadala uko wazi, kwa hiyo watu bado wanaweza kubadilisha majibu yao
review-why-contested = Wataalamu wameamua tofauti; uamuzi wa mwisho ndio unaotumika hadi mmoja abadilishe

## Review: items like the one on screen, settled together with it

review-alike-title = Amua vinavyofanana kwa pamoja
review-alike-none = Hakuna tofauti nyingine iliyo wazi yenye kura zilezile na neno la pamoja na hii.
review-alike-about = Lebo moja inaamua kipengee hiki na { $n ->
    [one] kingine { $n }
   *[other] vingine { $n }
}. Kikitenduliwa kimoja, vingine hutenduliwa pamoja nacho.
review-alike-settle = Amua vyote vyenye tiki kuwa
review-alike-share = { $share } ya maneno yanafanana

## Review: the item as an example in the instructions

review-example-title = Weka kipengee hiki kwenye maelekezo
review-example-about = Kinaongezwa kwenye rasimu mpya, ambayo hakuna anayeiona kabla hujaichapisha.
review-example-counter = Mfano kinyume
review-example-is-not = Si mfano wa
review-example-is = Ni mfano wa
review-example-labels = Lebo

## What changed between two texts, line by line

review-diff-region = Kilichobadilika
review-diff-unchanged = { $n ->
    [one] mstari { $n } haukubadilika
   *[other] mistari { $n } haikubadilika
}

## Comments on an item

review-comments = Maoni
review-comment-take-back = Ondoa
review-comment = Maoni
review-comment-mentions = @ humtaja mtu
review-comment-send = Tuma

## The page “For you”: what needs this person now. The messages that end in -verb are buttons beside the sentence before

review-desk = Kwako
review-desk-needs = Kinachokuhitaji sasa
review-desk-no-needs = Hakuna zaidi ya kuweka lebo. Kitakachojitokeza kitaonekana hapa chenyewe.
review-need-round = Raundi ya { $n }: { $n_left ->
    [one] kimebaki kipengee { $n_left }
   *[other] vimebaki vipengee { $n_left }
}
review-need-round-verb = Jibu
review-need-reask = Maelekezo yamebadilika: { $n ->
    [one] jibu { $n } la kuangaliwa tena
   *[other] majibu { $n } ya kuangaliwa tena
}
review-need-reask-verb = Jibu tena
review-need-mention = { $who } anakuuliza kuhusu kipengee
review-need-mention-verb = Jibu
review-need-talk = Kuna mjadala kuhusu kipengee ulichojibu
review-need-talk-verb = Shiriki
review-need-feedback = Wataalamu wameamua { $n ->
    [one] kipengee { $n } ulichojibu
   *[other] vipengee { $n } ulivyojibu
}
review-need-feedback-verb = Soma sababu
review-need-practice = Mazoezi: { $n_left ->
    [one] kimebaki kipengee { $n_left }
   *[other] vimebaki vipengee { $n_left }
}
review-need-practice-verb = Fanya mazoezi
review-need-disagreements = Watu wanatofautiana kuhusu { $n ->
    [one] kipengee { $n }
   *[other] vipengee { $n }
}
review-need-disagreements-verb = Amua
review-need-sent = { $n ->
    [one] Rekodi { $n } imetumwa
   *[other] Rekodi { $n } zimetumwa
} kwa wataalamu
review-need-sent-verb = Zitazame
review-need-contested = Wataalamu wameamua tofauti kuhusu { $n ->
    [one] kipengee { $n }
   *[other] vipengee { $n }
}
review-need-contested-verb = Linganisha
review-need-discuss = Raundi ya { $n } imekwisha: tazama watu wanatofautiana wapi, na urekebishe maelekezo
review-need-discuss-verb = Itazame
review-need-remarks = Kuna madokezo kuhusu { $n ->
    [one] kipengee { $n } ambacho hakijaamuliwa
   *[other] vipengee { $n } ambavyo havijaamuliwa
}
review-need-remarks-verb = Yatazame
review-need-unverified = { $n ->
    [one] Mtu { $n } anaandika kwa mwaliko usio wako; majibu yake hayahesabiwi
   *[other] Watu { $n } wanaandika kwa mialiko isiyo yako; majibu yao hayahesabiwi
}
review-need-unverified-verb = Tazama ni nani
review-need-quarantined = { $n ->
    [one] Kipande { $n } cha kumbukumbu kimewekwa kando
   *[other] Vipande { $n } vya kumbukumbu vimewekwa kando
}
review-need-quarantined-verb = Tazama sababu
review-need-forks = { $n ->
    [one] Mgawanyiko { $n }
   *[other] Migawanyiko { $n }
} kwenye kumbukumbu au maelekezo: wawili waliandika kwa wakati mmoja
review-need-forks-verb = Tazama wapi

## The page “For you”: talks on items that this person answered

review-talks = Mijadala kuhusu vipengee vyako
review-talk-mine = Ulisema { $answer }.
review-talk-may-answer = Mjadala ukiwa wazi unaweza kujibu upya. Majibu yote mawili yanatunzwa, na makubaliano huhesabu la kwanza.
review-talk-answer = Jibu upya

## The page “For you”: this person's work

review-work = Kazi yako
review-work-items = Vipengee vilivyojibiwa au kurukwa
review-work-active = Muda wa kazi
review-work-pace = Vipengee kwa saa
review-work-no-pace = Bado haijulikani
review-work-no-days = Siku zako zitaonekana hapa ukishajibu kitu.
review-timesheet = Jedwali la muda
review-timesheet-day = Siku
review-timesheet-items = Vipengee
review-timesheet-earned = Jumla ya malipo
review-timesheet-save = Hifadhi jedwali la muda
review-timesheet-more = { $n ->
    [one] siku { $n } kabla ya hizi iko kwenye faili
   *[other] siku { $n } kabla ya hizi ziko kwenye faili
}
review-work-about = Muda wa kazi huhesabiwa unapofanyia kazi kipengee: mapumziko ya zaidi ya sekunde 30 na vichupo vilivyofichwa havihesabiwi, majibu uliyosahihisha au kutendua yanahesabiwa. Muda huo ni sehemu ya majibu unayotia saini, kwa hiyo hakuna mwingine anayeweza kuubadilisha.
review-pay-below = Hiyo iko chini ya kima cha chini cha mmiliki cha { $floor } kwa saa.
review-pay-above = Hiyo imefikia au kuzidi kima cha chini cha mmiliki cha { $floor } kwa saa.
review-pay-terms = Mmiliki anataja: { $terms }. Accord huhesabu tu; mmiliki ndiye anayelipa.
review-pay-per-hour = Saa moja ya muda wa kazi imeleta { $amount }.

## The page “For you”: what experts decided on this person's items

review-feedback = Kilichotokea kwa majibu yako
review-feedback-none = Mtaalamu akiamua kipengee ulichojibu, kitaonekana hapa pamoja na sababu.
review-feedback-judged = Wataalamu wamepima { $n ->
    [one] jibu { $n }
   *[other] majibu { $n }
}; uliyopata sahihi: { $n_right }.
review-feedback-seen = Nimeviona hivi
review-feedback-more = na { $n ->
    [one] kipengee { $n }
   *[other] vipengee { $n }
} kabla ya hivi
review-feedback-right = Sahihi: { $label }
review-feedback-wrong = Ulisema { $given }; ni { $right }
review-feedback-was-skipped = Ulikiruka; ni { $label }
review-feedback-new = Mpya
review-steadiness = Kati ya { $n ->
    [one] kipengee { $n } ulichoulizwa
   *[other] vipengee { $n } ulivyoulizwa
} mara ya pili bila kuarifiwa, ulivyovijibu vilevile ni { $n_same }: { $share } (wigo wa 95% { $low } hadi { $high }).

### Instructions and rounds

## Rounds: the page

rounds-title = Raundi
rounds-about = Katika raundi watu kadhaa hujibu vipengee vilevile, na hakuna anayeona majibu ya mwingine kabla wote hawajajibu vyote. Tazama wanatofautiana wapi, rekebisha maelekezo kwa lebo hizo hasa, kisha fanya inayofuata.
rounds-not-yours = Raundi huendeshwa na wataalamu na wamiliki. Zako hujitokeza zenyewe kwenye ukurasa wa kuweka lebo.
rounds-round = Raundi ya { $n }
rounds-open = Wazi
rounds-person-done = amemaliza
rounds-person-left = { $n ->
    [one] kimebaki { $n }
   *[other] vimebaki { $n }
}
rounds-drawn = { $n ->
    [one] Kipengee { $n } kimechaguliwa
   *[other] Vipengee { $n } vimechaguliwa
} { $draw }, toleo la { $n_version } la maelekezo, { $moment }
rounds-drawn-random = kwa nasibu
rounds-drawn-colliding = pale “{ $one }” na “{ $other }” zinapogongana
rounds-hidden = Majibu yanabaki yamefichwa hadi kila mtu amalize, au raundi ifungwe.
rounds-close = Funga raundi sasa

## Rounds: a new one

rounds-next = Raundi inayofuata
rounds-first = Raundi ya kwanza
rounds-which-items = Vipengee vipi?
rounds-draw-random = Kwa nasibu, kati ya visivyoamuliwa
rounds-draw-colliding = Pale lebo mbili zinapogongana
rounds-draw-colliding-so-far = Pale lebo mbili zinapogongana (zaidi hadi sasa: { $n ->
    [one] jozi { $n } ya majibu
   *[other] jozi { $n } za majibu
})
rounds-pair-one = Lebo moja
rounds-pair-other = Lebo nyingine
rounds-how-many = Vipengee vingapi? Vinavyoweza kuulizwa: { $n ->
    [one] kipengee { $n }
   *[other] vipengee { $n }
}
rounds-who = Nani anajibu? Angalau wawili
rounds-note = Inahusu nini? (si lazima)
rounds-start = Anza raundi

## Rounds: what came of one

rounds-alpha = Alpha
rounds-same-answer = Jibu lilelile
rounds-worst = Zinazogongana zaidi ni “{ $one }” na “{ $other }”: { $n ->
    [one] jozi { $n } ya majibu
   *[other] jozi { $n } za majibu
}.
rounds-revise = Rekebisha maelekezo
rounds-differing = { $n ->
    [one] Kipengee { $n } ambacho watu wanatofautiana kukihusu
   *[other] Vipengee { $n } ambavyo watu wanatofautiana kuvihusu
}, kati ya { $n_all }
rounds-end = Mwisho wa raundi ya { $n }
rounds-labels-region = Makubaliano kwa lebo
rounds-labels-label = Lebo
rounds-labels-answers = Majibu
rounds-two-labels = { $one } na { $other }
rounds-collisions = Lebo zote zinazogongana
rounds-discuss = Jadili

## Rounds: whether it gets better

rounds-verdict-unknown = Raundi ya mwisho ni ndogo mno kusema lolote: chukua vipengee zaidi.
rounds-verdict-good = Inatosha: alpha ni angalau 0.80 hata kwenye ncha ya chini ya wigo wake. Endeleeni kuweka lebo kwa maelekezo haya.
rounds-verdict-tentative = Inatosha kwa hitimisho la awali: alpha ni angalau 0.67 hata kwenye ncha ya chini ya wigo wake. Marekebisho mengine yanaweza kusaidia.
rounds-verdict-not-moving = Haisogei: raundi mbili za mwisho karibu hazitofautiani. Raundi nyingine kama hizo haitasaidia; badilisha lebo, au kubali kwamba shaka ni ya kweli.
rounds-verdict-go-on = Bado: rekebisha maelekezo kwa lebo zinazogongana, kisha fanya raundi nyingine.
rounds-course = Kutoka raundi hadi raundi
rounds-no-chart = Chati huanza na raundi ya pili.
rounds-all-labels = Lebo zote
rounds-chart-column = Raundi ya { $n } · v{ $n_version }
rounds-chart-alpha = Alpha, pamoja na wigo wa 95%
rounds-numbers = Kwa namba
rounds-numbers-region = Raundi kwa namba
rounds-numbers-round = Raundi
rounds-numbers-version = Toleo
rounds-told = Alpha kwa lebo zote: { $rounds }
rounds-told-round = raundi ya { $n }: { $alpha }
rounds-told-undefined = haipatikani

## Instructions: the page on which people read what each label means

rounds-guide = Maelekezo
rounds-guide-version = Toleo la { $n }
rounds-guide-waiting = Kinachosubiri kutolewa upya: { $n ->
    [one] jibu { $n } la
   *[other] majibu { $n } ya
} { $n_people ->
    [one] mtu { $n_people }
   *[other] watu { $n_people }
}.
rounds-guide-write = Andika toleo jipya
rounds-guide-none = Bado hakuna aliyeandika maelekezo.
rounds-markdown-table = Jedwali

## Instructions: a new version

rounds-edit-about = Markdown. Sehemu ya lebo iko chini ya kichwa chenye jina lake; mstari “Examples:” au “Not:” ndani yake pamoja na orodha chini yake hutoa mifano na mifano kinyume.
rounds-edit-region = Toleo jipya
rounds-edit-text = Matini mpya
rounds-edit-preview = Hakikisho
rounds-edit-overtaken = Wakati huo mtu mwingine amechapisha toleo jipya
rounds-edit-overtaken-about = Hapa chini ni kile ambacho matini yako ingebadilisha kwenye yake. Chukua unachotaka kibaki, kisha endelea.
rounds-edit-rebase = Matini yangu ina yote hayo
rounds-edit-changes = Kinachobadilika
rounds-edit-meaning = Mabadiliko yanamaanisha nini?
rounds-edit-wording = Maneno bora kwa jambo lilelile: majibu yanabaki yalivyo
rounds-edit-labels = Kinachoulizwa kimebadilika, kwa lebo hizi:
rounds-edit-labels-region = Lebo ambazo maana yake inabadilika
rounds-edit-summary = Kilichobadilika, kwa sentensi moja
rounds-edit-publish = Chapisha toleo la { $n }
rounds-edit-drop = Tupa rasimu
rounds-edit-tick = Tia tiki lebo ambazo maana yake inabadilika.
rounds-edit-affected = { $n ->
    [one] Jibu { $n } la
   *[other] Majibu { $n } ya
} { $n_people ->
    [one] mtu { $n_people }
   *[other] watu { $n_people }
} kwa lebo hizi. Walio kazini dakika kumi zilizopita: { $n_live ->
    [one] mtu { $n_live }
   *[other] watu { $n_live }
}.
rounds-edit-reask = Uliza majibu haya tena

## Instructions: their versions

rounds-history = Matoleo
rounds-history-by = lililoandikwa na { $who }
rounds-history-fork = Mawili yaliandikwa kwa wakati mmoja
rounds-history-replaced = Limebadilishwa na lile lingine
rounds-history-changes = Kilichobadilika
rounds-meaning-first = Kama mmiliki alivyoyaandika pamoja na mradi
rounds-meaning-wording = Maneno tu; majibu yanabaki yalivyo
rounds-meaning-label = “{ $label }”
rounds-meaning-done = Maana ya { $labels }; majibu yaliulizwa tena, na hakuna yaliyobaki
rounds-meaning-reask = Maana ya { $labels }; majibu yaliulizwa tena, { $n ->
    [one] jibu { $n } la awali linabaki
   *[other] majibu { $n } ya awali yanabaki
} hadi sasa
rounds-meaning-no-reask = Maana ya { $labels }; kwa uamuzi wa mwandishi majibu hayakuulizwa tena, { $n ->
    [one] jibu { $n } la awali linabaki
   *[other] majibu { $n } ya awali yanabaki
}
rounds-answered-before = Ulijibu “{ $answer }” kwa toleo la { $n }; maelekezo yake yamebadilika tangu hapo.

### The overview

## The page

overview-title = Muhtasari
overview-sealed = Katika mradi huu majibu ya waweka lebo wengine yamefungwa kwa siri kwa ajili ya wataalamu na mmiliki. Ukurasa huu huhesabu yako na ya wataalamu tu.
overview-save-csv = Hifadhi kama CSV

## Progress

overview-progress = Maendeleo
overview-complete = vipengee { $n_complete } kati ya { $n_items } vina majibu yote yanayohitajika
overview-complete-share = Vipengee vilivyokamilika kati ya vyote
overview-answered = Vipengee vilivyojibiwa
overview-answers = Majibu
overview-skips = Vilivyorukwa
overview-settled = Vilivyoamuliwa na wataalamu
overview-dropped = Vilivyoachwa nje

## Agreement

overview-agreement = Makubaliano
overview-alpha = Alpha ya Krippendorff
overview-alpha-about = 1 ni makubaliano kamili, 0 ni kile ambacho bahati pekee ingetoa, chini ya 0 ni kutofautiana kwa utaratibu
overview-open-agreement = Watu wanakubaliana wapi na wapi hawakubaliani
overview-reading-good = Waweka lebo wanakubaliana vizuri: lebo zinaweza kutegemewa
overview-reading-fair = Waweka lebo wanakubaliana kiasi: inafaa kwa hitimisho la kwanza, na maelekezo yafaa kuangaliwa
overview-reading-little = Waweka lebo wanakubaliana kidogo: tafuta wanatofautiana wapi, na urekebishe maelekezo hapo
overview-reading-chance = Waweka lebo hawakubaliani zaidi ya inavyotokea kwa bahati: maelekezo au lebo zinahitaji kufanyiwa kazi kabla ya kuweka lebo zaidi
overview-reading-none = Makubaliano yataonekana watu wawili wakishaweka lebo kwenye vipengee vilevile

## Pace and cost

overview-effort = Kasi na gharama
overview-waiting = { $n ->
    [one] Rekodi { $n } inamsubiri mtaalamu
   *[other] Rekodi { $n } zinamsubiri mtaalamu
}
overview-active-of-all = Muda wa kazi wa wote
overview-answers-wanted = Majibu ambayo bado yanahitajika, takriban
overview-days-left = Kwa kasi ya siku tano zilizopita, katika
overview-working-days = { $n ->
    [one] siku { $n } ya kazi
   *[other] siku { $n } za kazi
}
overview-cost = Gharama hadi sasa
overview-cost-left = Gharama iliyobaki, takriban
overview-no-days = Siku zitaonekana hapa mtu akishajibu kitu.
overview-days-told = Vipengee kwa siku kuanzia { $first } hadi { $last }: visivyozidi { $n_most }, { $n_last } siku ya mwisho
overview-days-axis = Siku ambazo mtu alifanya kazi
overview-days = Siku
overview-column-day = Siku
overview-column-items = Vipengee
overview-column-active = Muda wa kazi

## What the labels teach a model

overview-course = Lebo zinafunza nini
overview-course-coming = Inapimwa nyuma ya pazia ukurasa huu ukiwa wazi.
overview-accuracy = ya vipengee vipya hupewa lebo sahihi na modeli (wigo wa 95% { $low } hadi { $high }, n = { $n_items ->
    [one] kipengee { $n_items } kilichochaguliwa
   *[other] vipengee { $n_items } vilivyochaguliwa
} kwa nasibu)
overview-accuracy-unknown = Usahihi wa modeli bado haujulikani.
overview-labels-saved = Lebo zilizookolewa zikilinganishwa na nasibu
overview-saved = { $share } (wigo wa 95% { $low } hadi { $high }): ndivyo lebo zilivyo pungufu kuliko zile { $n_random } za nasibu zinazofikia usahihi wa { $accuracy }. Hakuna kinachokisiwa zaidi ya hapo.
overview-saved-unknown = Bado haijulikani
overview-no-better = Kuchagua hakusaidii hapa: lebo { $n_labels } zilizochaguliwa ni bora kwa pointi { $points } kuliko idadi hiyohiyo ya nasibu (wigo wa 95% { $low } hadi { $high }). Ongeza sehemu ya nasibu ya foleni hadi { $share } kwenye manifest (faili la mipangilio ya mradi).
overview-go-on = Modeli inasitasita kuhusu { $torn } ya vipengee vyote, bila kuhesabu vilivyowekewa lebo, na lebo kumi zaidi hubadilisha jibu lake kwa { $changed }. Endeleeni: ikifika chini ya { $bound }, lebo zaidi hazisaidii sana.
overview-may-stop = Modeli inasitasita kuhusu { $torn } ya vipengee vyote, bila kuhesabu vilivyowekewa lebo, na lebo kumi zaidi hubadilisha jibu lake kwa { $changed }. Mnaweza kuacha: lebo zaidi hazisaidii sana.
overview-few-random = Ni mapema mno kusema: { $n ->
    [one] inahitaji takriban jibu { $n } zaidi la nasibu
   *[other] inahitaji takriban majibu { $n } zaidi ya nasibu
}.
overview-few-labels = Ni mapema mno kusema: { $n ->
    [one] inahitaji kipengee { $n } zaidi chenye lebo
   *[other] inahitaji vipengee { $n } zaidi vyenye lebo
}.
overview-nothing-chosen = Ni mapema mno kusema: vipengee vilivyochaguliwa bado ni vichache mno kulinganishwa na vya nasibu.
overview-one-class = Ni mapema mno kusema: hadi sasa imetolewa lebo moja tu.
overview-small-sample = Vipengee ni vichache mno kusema.
overview-not-reached = Hakuna: lebo zilizopo hazifikii zinachofikia idadi hiyohiyo ya nasibu.
overview-curve = Mkondo wa kujifunza: { $points }
overview-curve-first = usahihi { $share } kwa { $n_labels ->
    [one] lebo { $n_labels }
   *[other] lebo { $n_labels }
}
overview-curve-last = kisha { $share } kwa { $n_labels ->
    [one] lebo { $n_labels }
   *[other] lebo { $n_labels }
}
overview-curve-random = lebo za nasibu pekee { $share } kwa { $n_labels ->
    [one] lebo { $n_labels }
   *[other] lebo { $n_labels }
}
overview-course-about = Mstari: lebo kwa mpangilio zilivyotolewa, pamoja na wigo wa 95% (Wilson). Mstari wa vipande: lebo za nasibu pekee. Kila nukta inapimwa kwa vipengee vyote vya nasibu, na modeli ambazo hazikujifunza kutoka kwavyo.
overview-course-axis = Vipengee vyenye lebo (logarithimu)
overview-course-table = Mkondo wa kujifunza
overview-column-curve = Lebo
overview-column-labeled = Vipengee vyenye lebo
overview-column-accuracy = Usahihi
overview-column-interval = Wigo wa 95%
overview-in-order = Kwa mpangilio zilivyotolewa
overview-random-alone = Za nasibu pekee
overview-interval = { $low } hadi { $high }

## People

overview-people = Watu
overview-column-name = Jina
overview-column-role = Jukumu
overview-column-median = Muda wa kati (median)
overview-column-pace = Vipengee kwa saa
overview-column-judged = Yaliyoonekana sahihi
overview-column-earned = Jumla ya malipo
overview-column-hour = Kwa saa
overview-admitted = Amekubaliwa
overview-admitted-about = Kama mwaliko wa mmiliki ulimkubali mtu huyu
overview-judged = { $n_right } kati ya { $n }
overview-no-answers = bado hakuna majibu
overview-you = (wewe)
overview-below-floor = chini ya { $floor }
overview-by-owner = Na mmiliki
overview-unverified = Hajathibitishwa
overview-role-unverified = hajathibitishwa
overview-admit = Mkubali kama mweka lebo
overview-admitting = Anakubaliwa punde
overview-keep-out = Tendua
overview-unnamed = Asiye na jina { $id }

## A link for one person

overview-invite = Alika mtu mmoja
overview-invite-narrow = Ufunguo wa hifadhi ulio kwenye kiungo chako ni kwa ajili yako tu. Tengeneza viungo kwa `accord grant`, kutoka kwenye faili la viungo.
overview-invite-about = Kiungo kinachomfanya yeyote anayekifungua kuwa mtu mmoja yuleyule, kwenye vifaa vyake vyote. Unaweza kukikomesha kwa `accord members end`.
overview-invite-role = Anajiunga kama
overview-invite-labeler = Mweka lebo
overview-invite-expert = Mtaalamu
overview-invite-how = Anaandika
overview-invite-shared = Kwa ufunguo wa hifadhi wa mradi wenyewe
overview-invite-temporary = Kwa ufunguo wake wa muda, unaotengenezwa na hifadhi
overview-invite-forms = Kwa fomu za kupakia, kwenye folda zake, kwa siku 7
overview-means-shared = Yeyote aliye na kiungo anaweza kuandika juu na kufuta kila kitu, na hakiishi muda.
overview-means-temporary = Husoma mradi, huandika kwenye folda za mtu huyo, haufuti chochote, na huisha wenyewe. Inahitaji hifadhi yenye huduma ya funguo kama hizo (STS) inayoruhusu kurasa, kama SeaweedFS; Ceph haiziruhusu, bali huruhusu `accord grant` tu.
overview-means-forms = Anaandika kwenye folda zake na hafuti chochote. Inahitaji bucket inayoruhusu kila mtu kusoma; Cloudflare R2 na Backblaze B2 hazipokei fomu.
overview-hours = Kwa saa ngapi
overview-hours-help = Huduma nyingi hutoa hadi 12. Baadaye atahitaji kiungo kipya.
overview-role-arn = Jukumu (role)
overview-role-arn-help = Ufunguo una haki za jukumu hili, lakini kwa mradi huu na mtu huyu pekee. Kwenye AWS: arn:aws:iam::ACCOUNT:role/NAME
overview-service = Anwani ambapo huduma inajibu
overview-service-help = Acha wazi kama ni hifadhi yenyewe. Kwenye AWS: https://sts.REGION.amazonaws.com
overview-make-link = Tengeneza kiungo
overview-link-about = Mtumie mtu huyo pekee. Kinaonyeshwa mara moja; hakipo popote ila kwenye ukurasa huu.
overview-link-note = Kumbuka: { $warning }.
overview-link-id = Kitambulisho chake ni
overview-link-save = Kihifadhi kama faili
overview-link-done = Nimemaliza

### The agreement page

## Agreement page: its top and its foot

agreement-title = Makubaliano
agreement-closed = Katika mradi huu majibu ya waweka lebo wengine yamefungwa kwa siri kwa ajili ya wataalamu na mmiliki. Ukurasa huu unategemea majibu yako na ya wataalamu.
agreement-hides = Ukurasa huu unategemea vipengee ulivyowekea lebo, na vile ambavyo hutaulizwa tena: kwa hiyo hausemi kamwe wengine walisema nini kabla hujajibu.
agreement-empty-title = Bado hakuna cha kulinganisha
agreement-empty = Makubaliano yataonekana hapa yenyewe mara watu wawili watakapoweka lebo kwenye vipengee vilevile.
agreement-work-running = Wigo, watu na historia vinakokotolewa nyuma ya pazia.
agreement-work-done = Wigo ni 95% ya katikati baada ya vipengee kuchaguliwa upya kwa nasibu { $n ->
    [one] mara { $n }
   *[other] mara { $n }
}: unaonyesha uteuzi wa vipengee una athari kiasi gani. Hufuata mabadiliko ndani ya sekunde chache.
agreement-work-missing = Hakuna wigo, historia wala ubora wa watu hapa, kwa sababu { $why }. Takwimu nyingine zote ni kamili. `accord agree --bootstrap 1000` huzikokotoa kutoka kwenye faili lililohamishwa.
agreement-no-second-worker = kivinjari hiki hakikuanzisha mchakato wa pili (worker)
agreement-silent-worker = mchakato wa pili (worker) haukuanza

## Agreement page: words in several of its tables

agreement-save-csv = Hifadhi kama CSV
agreement-items = Vipengee
agreement-items-differ = Vipengee ambavyo wanatofautiana kuvihusu
agreement-column-name = Jina
agreement-column-answers = Majibu
agreement-column-alpha = Alpha
agreement-column-right = Sahihi
agreement-interval-name = Wigo wa 95%
agreement-range = { $low } hadi { $high }
agreement-not-defined = Haipatikani
agreement-right-of = { $n_right } kati ya { $n }
agreement-both = { $a } na { $b }

## Agreement page: Krippendorff's alpha, and what it says

agreement-alpha = Alpha ya Krippendorff
agreement-alpha-meaning = 1 ni makubaliano kamili, 0 ni kile ambacho bahati pekee ingetoa, chini ya 0 ni kutofautiana kwa utaratibu
agreement-alpha-interval = Wigo wa 95% { $low } hadi { $high }
agreement-items-all = Vipengee ambavyo watu wanatofautiana kuvihusu
agreement-skew = “{ $label }” ina { $share }% ya majibu. Hapo alpha na kappa huelekea 0, hata watu wakikubaliana vizuri namna gani: tazama AC1 na kila lebo hapa chini.

## Agreement page: by question

agreement-questions-title = Kwa swali
agreement-questions-about = Kila swali kwa kipimo kinachofaa majibu yake: 1 ni makubaliano kamili, 0 ni kile ambacho bahati ingetoa. Takwimu zilizo chini zaidi zinahusu lebo za swali la kwanza.
agreement-questions-table = Makubaliano kwa swali
agreement-column-question = Swali
agreement-column-coefficient = Kipimo
agreement-column-value = Thamani
agreement-column-same = Walisema lilelile
agreement-share-of-pairs = { $n ->
    [one] { $share } ya jozi { $n }
   *[other] { $share } ya jozi { $n }
}
agreement-alpha-nominal = alpha (nominal)
agreement-alpha-ordinal = alpha (ordinal)
agreement-alpha-of-intervals = alpha (interval)
agreement-alpha-ratio = alpha (ratio)
agreement-alpha-same-words = alpha (maneno yaleyale)
agreement-alpha-masi = alpha (MASI)
agreement-alpha-kendall = alpha (umbali wa Kendall)
agreement-alpha-unitizing = alpha (unitizing)
agreement-alpha-overlap = alpha (mwingiliano)

## Agreement page: figures side by side

agreement-figures-title = Takwimu sambamba
agreement-figures-table = Vipimo kwa sehemu ya vipengee
agreement-column-figure = Takwimu
agreement-slice-all = Vipengee vyote
agreement-slice-all-about = Kila chenye majibu mawili
agreement-slice-random = Vilivyochaguliwa kwa nasibu
agreement-slice-random-about = Havina upendeleo wa uteuzi: ndiyo takwimu ya kuripoti
agreement-slice-chosen = Vilivyochaguliwa na modeli
agreement-slice-chosen-about = Vimechaguliwa kwa kuwa ni vigumu, kwa hiyo kuwa chini ni kawaida
agreement-where-differ = Wanapotofautiana
agreement-percent = Jozi zinazokubaliana
agreement-percent-about = Kati ya jozi zote za majibu kwa kipengee kimoja, ngapi ni sawa; bahati haijaondolewa
agreement-alpha-about = 1 ni kamili, 0 ni kile ambacho bahati hutoa; hukubali majibu yanayokosekana na idadi yoyote ya watu
agreement-fleiss = Kappa ya Fleiss
agreement-fleiss-about = Kama alpha, kwa idadi kubwa ya vipengee; bahati hukadiriwa kutokana na mara ambazo lebo hutolewa
agreement-gwet = AC1 ya Gwet
agreement-gwet-about = Imeondolewa athari ya bahati kwa njia inayobaki ya haki hata lebo moja ikitolewa mara nyingi zaidi

## Agreement page: by label

agreement-labels-title = Kwa lebo
agreement-labels-about = Alpha ya “lebo hii au nyingine”, pamoja na wigo wake. Kando yake ni majibu mangapi yana lebo hiyo: takwimu ya lebo adimu haina uhakika. Alama iko kwenye 0.80.
agreement-labels-table = Makubaliano kwa lebo
agreement-column-label = Lebo

## Agreement page: labels taken for each other

agreement-confusions-title = Lebo zinazochanganywa
agreement-confusions-about = Jozi za majibu kwa kipengee kimoja zinazotofautiana: hapo ndipo maelekezo husaidia zaidi.
agreement-confusions-about-rest = Jozi za majibu kwa kipengee kimoja zinazotofautiana: hapo ndipo maelekezo husaidia zaidi. { $n ->
    [one] Jozi nyingine { $n } ya lebo ni adimu zaidi
   *[other] Jozi nyingine { $n } za lebo ni adimu zaidi
}.
agreement-column-labels = Lebo
agreement-column-answer-pairs = Jozi za majibu

## Agreement page: who agrees with whom

agreement-pairs-title = Nani anakubaliana na nani
agreement-pairs-about = Ni mara ngapi watu wawili huweka lebo ileile kwenye kipengee walichojibu wote, na kiwango hicho kikiondolewa athari ya bahati (kappa ya Cohen).
agreement-pairs-coming = Zinahesabiwa
agreement-pair-list = { $n ->
    [one] { $a } na { $b } waliweka lebo ileile kwenye { $share } ya kipengee { $n } walichowekea lebo wote wawili.
   *[other] { $a } na { $b } waliweka lebo ileile kwenye { $share } ya vipengee { $n } walivyowekea lebo wote wawili.
}
agreement-pair-list-kappa = { $n ->
    [one] { $a } na { $b } waliweka lebo ileile kwenye { $share } ya kipengee { $n } walichowekea lebo wote wawili; kappa ya Cohen ni { $kappa }.
   *[other] { $a } na { $b } waliweka lebo ileile kwenye { $share } ya vipengee { $n } walivyowekea lebo wote wawili; kappa ya Cohen ni { $kappa }.
}
agreement-pair-told = { $n ->
    [one] { $a } na { $b }: lebo ileile kwenye { $share } ya kipengee { $n }, kappa { $kappa }
   *[other] { $a } na { $b }: lebo ileile kwenye { $share } ya vipengee { $n }, kappa { $kappa }
}
agreement-pair-told-no-kappa = { $n ->
    [one] { $a } na { $b }: lebo ileile kwenye { $share } ya kipengee { $n }, kappa haipatikani
   *[other] { $a } na { $b }: lebo ileile kwenye { $share } ya vipengee { $n }, kappa haipatikani
}
agreement-pair-none = { $a } na { $b }: hakuna kipengee cha pamoja
agreement-cell-none = hakuna kipengee cha pamoja
agreement-cell-of = { $n ->
    [one] ya kipengee { $n }
   *[other] ya vipengee { $n }
}
agreement-pairs-table = Jozi za watu
agreement-colour-shows = Rangi inaonyesha
agreement-same-label = Lebo ileile
agreement-kappa = Kappa
agreement-heat-rest = { $n ->
    [one] Mtu { $n } mwenye majibu mengi zaidi
   *[other] Watu { $n } wenye majibu mengi zaidi
}, wanaokubaliana zaidi na wengine kwanza. { $n_more ->
    [one] Mtu { $n_more } zaidi alijibu machache; mtafute
   *[other] Watu { $n_more } zaidi walijibu machache; watafute
} chini ya “Watu”.
agreement-picture-name = Picha ya jozi zote; vibonye vya mishale husogea kati ya watu, Enter huonyesha wawili wanapotofautiana
agreement-picture-hint = Bonyeza mraba, au sogea kwa vibonye vya mishale.
agreement-pairs-all = Jozi zote
agreement-column-two-people = Watu wawili

## Agreement page: people

agreement-people-title = Watu
agreement-people-search = Tafuta kwa jina
agreement-column-others = Anakubaliana na wengine
agreement-column-quality = Ubora
agreement-of-answer-pairs = { $n ->
    [one] ya jozi { $n } ya majibu
   *[other] ya jozi { $n } za majibu
}
agreement-people-alone = Hakuna kipengee cha pamoja
agreement-people-unknown = Haijulikani
agreement-people-me = (wewe)
agreement-people-nobody = Hakuna mwenye jina hilo
agreement-people-rest = { $n ->
    [one] Mtu { $n } zaidi hayuko
   *[other] Watu { $n } zaidi hawako
} kwenye orodha ({ $n_answers ->
    [one] jibu { $n_answers }
   *[other] majibu { $n_answers }
}); tafuta jina, au hifadhi jedwali
agreement-quality-missing = Ubora haupo, kwa sababu { $why }
agreement-quality-coming = Unakokotolewa
agreement-quality-dawid-skene = Ubora ni sehemu inayotarajiwa ya lebo za mtu zilizo sahihi, pamoja na wigo wake wa 95%. Unatoka kwenye modeli ya Dawid-Skene: jedwali la makosa kwa kila mtu, linalokadiriwa pamoja na lebo.
agreement-quality-one-coin = Ubora ni sehemu inayotarajiwa ya lebo za mtu zilizo sahihi, pamoja na wigo wake wa 95%. Unatoka kwenye modeli ya one-coin: kiwango kimoja cha usahihi kwa kila mtu, kinachokadiriwa pamoja na lebo.
agreement-quality-none-shared = Bado hakuna kipengee kilichowekewa lebo na watu wawili, kwa hiyo hakuna anayeweza kulinganishwa
agreement-quality-only-two = Kwa watu wawili hakuna modeli inayoweza kujua nani yuko sahihi; ubora utaonekana watatu wakiwa na vipengee vya pamoja

## Agreement page: check items, whose right answers are known

agreement-checks-title = Vipengee vya kupimia
agreement-checks-file = Majibu yanayojulikana (CSV yenye task, label)
agreement-checks-forget = Yasahau
agreement-checks-table = Vipengee vya kupimia kwa kila mtu
agreement-column-wrong = Yaliyokosewa: linalojulikana, lililotolewa
agreement-checks-choose = Chagua faili lako la majibu yanayojulikana ili kumpima kila mtu nalo. Linasomwa kwenye kichupo hiki, linabaki kwenye kifaa hiki na hutoweka kichupo kikifungwa au kupakiwa upya; hakuna kinachopakiwa mtandaoni.
agreement-checks-loaded = { $n ->
    [one] Kipengee { $n } chenye jibu linalojulikana kutoka { $file }, kwenye kichupo hiki tu. Wigo ni wa Wilson, 95%.
   *[other] Vipengee { $n } vyenye majibu yanayojulikana kutoka { $file }, kwenye kichupo hiki tu. Wigo ni wa Wilson, 95%.
}
agreement-checks-right = { $n_right } kati ya { $n }, { $low } hadi { $high }

## Agreement page: practice items, whose right answers are told after the first answer

agreement-practice-title = Mazoezi
agreement-practice-about = Majibu ya kwanza kwa vipengee ambavyo majibu yake yalitajwa baadaye. Hayahesabiwi kwenye takwimu nyingine yoyote.

## Agreement page: over time

agreement-history-title = Makubaliano kadiri muda unavyopita
agreement-history-about = Kipengee huhesabiwa kuanzia jibu lake la mwisho. Mistari ya vipande: 0.80, ambapo hitimisho huonekana la kutegemewa, na 0.67, ambapo huonekana la awali.
agreement-history-across = Mhimili mlalo
agreement-history-by-answers = Kwa majibu
agreement-history-by-time = Kwa muda
agreement-history-empty = Mstari huanza watu wawili wakishajibu vipengee vichache vilevile.
agreement-history-time = Muda (UTC)
agreement-history-answers = Majibu hadi sasa
agreement-history-table = Alpha kadiri muda unavyopita
agreement-history-told = Chati ya mstari ya alpha: { $first } baada ya { $n_first ->
    [one] jibu { $n_first }
   *[other] majibu { $n_first }
}, { $last } baada ya { $n_last ->
    [one] jibu { $n_last }
   *[other] majibu { $n_last }
}

## Agreement page: by version of the instructions

agreement-versions-title = Kwa toleo la maelekezo
agreement-versions-about = Majibu huhesabiwa kwa toleo ambalo aliyejibu alikuwa nalo mbele yake: mabadiliko yaliyosaidia yataonekana hapa.
agreement-versions-table = Makubaliano kwa toleo la maelekezo
agreement-column-version = Toleo
agreement-version-current = (linalotumika)

## Agreement page: how far suggestions of the model pull people's answers

agreement-pull-title = Mapendekezo
agreement-pull-about = Vinavyofanana vilivyothibitishwa kwa makundi havihesabiwi: hapo makubaliano pekee ndiyo huthibitishwa.
agreement-pull-basis = Majibu { $n_shown_agree } kati ya { $n_shown } yaliyotolewa pendekezo likiwa kwenye skrini yanakubaliana nalo, na { $n_held_back_agree } kati ya { $n_held_back } pale lilipofichwa.
agreement-pull-more = Kwa uhakika uleule wa modeli, watu hukubaliana nayo kwa pointi { $points } zaidi wanapoona pendekezo lake (wigo wa 95% { $low } hadi { $high }). { $basis }
agreement-pull-less = Kwa uhakika uleule wa modeli, watu hukubaliana nayo kwa pointi { $points } pungufu wanapoona pendekezo lake (wigo wa 95% { $low } hadi { $high }). { $basis }
agreement-pull-unknown = { $basis } Kiasi ambacho mapendekezo huvuta majibu kitaonekana pande zote mbili zikiwa na majibu ya uhakika unaolingana.

## Dialog: the items behind a number

agreement-drill-title = Vipengee vilivyo nyuma ya namba
agreement-drill-looking = Vinatafutwa
agreement-drill-none = Hakuna
agreement-drill-first = { $n ->
    [one] Kipengee { $n }, { $n_shown } cha kwanza kiko hapa
   *[other] Vipengee { $n }, { $n_shown } vya kwanza viko hapa
}
agreement-drill-text-coming = Matini iko njiani
agreement-drill-settle = Amua kwenye ukurasa wa ukaguzi
agreement-drill-random = Vipengee vilivyochaguliwa kwa nasibu ambavyo watu wanatofautiana kuvihusu
agreement-drill-chosen = Vipengee vilivyochaguliwa na modeli ambavyo watu wanatofautiana kuvihusu
agreement-drill-label = Vipengee vilivyopewa “{ $label }” na baadhi ya watu na lebo nyingine na wengine
agreement-drill-labels = Vipengee vilivyopewa “{ $label }” na pia “{ $other }”
agreement-drill-pair = Vipengee ambavyo { $a } na { $b } wanatofautiana kuvihusu
agreement-drill-pair-labels = Vipengee ambavyo { $a } alitoa “{ $label }” na { $b } akatoa “{ $other }”
agreement-drill-person = Vipengee ambavyo { $person } anatofautiana na wengine kuvihusu
agreement-drill-version = Vipengee ambavyo watu wanatofautiana kuvihusu kwa toleo la { $version } la maelekezo

## Charts on any page

agreement-chart-table = Hayohayo kama jedwali

## People around an item whose names are hidden, on any page

agreement-you = Wewe
agreement-somebody = Mtu fulani
agreement-person = Mtu { $letter }

### Disagreement reports

## The page

reports-title = Ripoti
reports-not-yours = Ripoti zinaonyesha kura za kila mtu, kwa hiyo ni za wataalamu na wamiliki.
reports-about = Ripoti inasema watu wanatofautiana kuhusu nini, kwa kiasi gani, kwa nini, na kilichofuata. Imetiwa saini kwa ufunguo wa kifaa hiki na inatunzwa kwenye hifadhi ya mradi. Yeyote aliye na kumbukumbu anaweza kuhakiki kila takwimu:
reports-names = Taja watu kwa majina, badala ya herufi
reports-make = Tengeneza ripoti
reports-stop = Simamisha
reports-failed = Ripoti haikutengenezwa: { $why }.

## A report that the store does not have

reports-unstored = Ripoti hii iko kwenye kichupo hiki tu
reports-unstored-why = Imetengenezwa na kutiwa saini, lakini hifadhi haina: { $why }.
reports-unstored-about = Hifadhi mafaili yote mawili kabla ya kufunga kichupo, au jaribu tena baadaye.
reports-unstored-save-page = Hifadhi ukurasa
reports-unstored-save-data = Hifadhi data
reports-unstored-read = Isome
reports-unstored-again = Jaribu hifadhi tena

## The list

reports-list = Kwenye hifadhi
reports-list-coming = Hifadhi inaulizwa…
reports-list-missing = Huenda orodha si kamili: { $why }.
reports-list-again = Uliza tena
reports-list-none = Bado hakuna. Ya kwanza inaweza kuwa ya raundi ya kwanza: inaonyesha kile ambacho maelekezo hayajakiweka wazi.
reports-list-older = Soma za zamani
reports-row-untitled = Ripoti
reports-row-by = Imetengenezwa na { $who }
reports-who-you = wewe
reports-who-owner = mmiliki, kwa mstari wa amri
reports-who-unknown = mtu asiyejulikana
reports-row-read = Soma
reports-row-coming = Inasomwa…
reports-save-page = Hifadhi ukurasa
reports-save-data = Hifadhi data
reports-copy-link = Nakili kiungo
reports-copy-link-about = Kwa siku saba yeyote aliye na kiungo anaweza kusoma ripoti hii, na si kingine chochote
reports-copy-key = Nakili jina lake kwenye hifadhi
reports-copy-key-about = Mahali pa ripoti kwenye hifadhi ya mradi
reports-alpha = Alpha
reports-same-answer = Jibu lilelile
reports-disagreements = Tofauti
reports-n-open = { $n } wazi
reports-items = Vipengee

## Whether a report can be trusted: a few words, and a sentence that explains them

reports-holds = Saini ni halali
reports-holds-owner = Imetiwa saini kwa ufunguo wa mmiliki mwenyewe, na haijabadilika tangu hapo.
reports-holds-member = Imetiwa saini na mtu aliyekubaliwa na mmiliki, na haijabadilika tangu hapo.
reports-unknown = Mtia saini hajulikani
reports-unknown-about = Haijabadilika tangu ilipotiwa saini, lakini hakuna aliyekubali ufunguo ulioitia saini.
reports-misplaced = Mahali pa mwingine
reports-misplaced-about = Imetiwa saini, lakini aliyetia saini si mwenye mahali ilipowekwa.
reports-foreign = Mradi mwingine
reports-foreign-about = Imetiwa saini, lakini ni ya mradi mwingine.
reports-changed = Saini si halali
reports-changed-about = Ilibadilishwa baada ya kutiwa saini: usiiamini.
reports-unreadable = Haisomeki
reports-unreadable-about = Haiwezi kusomwa: { $why }.

## A report on screen

reports-close = Rudi kwenye orodha
reports-print = Chapa
reports-frame = Ripoti

## What is done while a report is made

reports-step-waiting = Inasubiri hadi vipengee vyote na majibu yako ya mwisho viwe mahali pake…
reports-step-reading = Kumbukumbu zinasomwa…
reports-step-reading-left = Kumbukumbu zinasomwa: { $n ->
    [one] kimebaki kipande { $n }
   *[other] vimebaki vipande { $n }
}…
reports-step-computing = Takwimu na wigo vinakokotolewa…
reports-step-writing = Inaandikwa kwenye hifadhi…
reports-stored = Ripoti iko kwenye hifadhi ya mradi.

## Why something did not work: each goes into a sentence above as $why, in small letters and without a full stop

reports-why-not-kept = kifaa hiki hakikutunza kilichotiwa saini na mmiliki; pakia ukurasa upya
reports-why-no-project = hakuna mradi uliofunguliwa
reports-why-few-logs = kifaa hiki bado hakijatunza kumbukumbu zote; jaribu tena baada ya muda mfupi, au ongeza nafasi
reports-why-no-logs = kumbukumbu hazifiki; jaribu tena ukipata muunganisho
reports-why-in-round = unashiriki raundi iliyo wazi, na ripoti huonyesha majibu yake; itengeneze kila mtu akimaliza
reports-why-items = si vipengee vyote vimepakiwa; ripoti inahitaji matini ya kila kimoja. Jaribu tena ukipata muunganisho
reports-why-unsealed = majibu yako ya mwisho bado hayajaingia kwenye kumbukumbu; funga vichupo vingine vya mradi huu na ujaribu tena
reports-why-helper-ended = msaidizi wa ukurasa alisimama ({ $why }); jaribu tena
reports-why-signature = saini ya kifaa hiki ina urefu usio sahihi
reports-why-other-bytes = hifadhi ilirudisha kitu tofauti na kilichoandikwa
reports-why-offline = hakuna muunganisho
reports-why-logs-not-stored = kumbukumbu inazotegemea bado haziko kwenye hifadhi
reports-why-too-large = ni kubwa kuliko ripoti inavyoruhusiwa
reports-why-gone = ripoti haipo tena kwenye hifadhi

### The records page

## The page

records-title = Rekodi
records-not-yours = Rekodi zinaonyesha majibu ya kila mtu, kwa hiyo ni za wataalamu na wamiliki.
records-class-useful = zenye manufaa
records-class-useless = zisizo na manufaa
records-class-harmful = zenye madhara

## What is looked for

records-find = Tafuta rekodi
records-words = Maneno, au kitambulisho
records-how-far = Hatua
records-any = Yoyote
records-label = Lebo
records-answered-by = Imejibiwa na
records-anybody = Yeyote
records-with = Yenye
records-anything = Chochote
records-mark-skipped = “Siwezi kusema”
records-mark-remarked = Madokezo au maoni
records-mark-sent = Imetumwa kwa wataalamu
records-triage-class = Uchujaji
records-order = Mpangilio
records-sort-shuffled = Uliochanganywa
records-sort-doubt = Zenye shaka zaidi kwanza
records-sort-votes = Zenye majibu mengi kwanza
records-sort-latest = Zilizojibiwa karibuni kwanza
records-sort-length = Ndefu zaidi kwanza

## How many there are, and what can be done

records-found = Zilizopatikana: { $n_found } kati ya { $n_items ->
    [one] rekodi { $n_items }
   *[other] rekodi { $n_items }
}
records-found-chosen = Zilizopatikana: { $n_found } kati ya { $n_items ->
    [one] rekodi { $n_items }
   *[other] rekodi { $n_items }
}; zilizochaguliwa: { $n_chosen }
records-looked = Zimeangaliwa { $n } hadi sasa…
records-choose-all = Chagua zote zilizopatikana
records-choose-none = Usichague yoyote
records-save-csv = Hifadhi kama CSV
records-undo = Tendua la mwisho
records-taken-back = Imetenduliwa.
records-triage = Zenye manufaa, zisizo na manufaa, zenye madhara: onyesha ilichopata `accord triage --json`
records-triage-file = Chagua faili lake
records-triage-read = { $file }: { $n_records ->
    [one] rekodi { $n_records }
   *[other] rekodi { $n_records }
}.
records-triage-foreign = { $file }: { $n_records ->
    [one] rekodi { $n_records }
   *[other] rekodi { $n_records }
}; { $n_foreign } zaidi hazipo hapa.
records-not-saved = kivinjari hakikuhifadhi jedwali; ruhusu upakuaji kwa ukurasa huu

## What is done with the chosen records

records-with-chosen = Kwa rekodi zilizochaguliwa
records-drop = Acha nje
records-keep = Rudisha ndani
records-send = Tuma kwa wataalamu
records-return = Rudisha kwenye foleni
records-tag = Weka tagi
records-untag = Ondoa tagi
records-drop-about = Hakuna anayeulizwa tena kuzihusu, modeli inazisahau, na mafaili yanayohamishwa yanazitia alama. Majibu yanatunzwa.
records-keep-about = Zinaulizwa tena na kuhesabiwa kama awali.
records-send-about = Zinasubiri kwenye ukurasa wa ukaguzi hadi mtaalamu aziamue.
records-return-about = Zinaulizwa hadi kila moja iwe na majibu ya idadi hiyo.
records-tag-about = Rekodi hupatikana kwa tagi zake, ambazo huingia kwenye mafaili yanayohamishwa. Waweka lebo hawazioni.
records-untag-about = Rekodi zinabaki zilivyo.
records-field-why = Sababu (si lazima)
records-field-votes = Majibu kwa kila moja
records-field-tag = Tagi
records-changes = Hii itabadilisha { $n ->
    [one] rekodi { $n }
   *[other] rekodi { $n }
}.
records-changes-some = Hii itabadilisha { $n_changed ->
    [one] rekodi { $n_changed }
   *[other] rekodi { $n_changed }
}; { $n_same ->
    [one] { $n_same } iko hivyo tayari
   *[other] { $n_same } ziko hivyo tayari
}.
records-answers-stay = { $n ->
    [one] { $n } ina majibu, ambayo yanabaki kwenye kumbukumbu.
   *[other] { $n } zina majibu, ambayo yanabaki kwenye kumbukumbu.
}
records-settled-stay = { $n ->
    [one] { $n } imeamuliwa na itaulizwa tu uamuzi ukibatilishwa.
   *[other] { $n } zimeamuliwa na zitaulizwa tu uamuzi ukibatilishwa.
}
records-told-drop = Umeacha nje: { $records }. Hakuna tena anayeulizwa.
records-told-keep = Umerudisha ndani: { $records }.
records-told-send = Umetuma kwa wataalamu: { $records }.
records-told-unsend = Umeondoa kwa wataalamu: { $records }.
records-told-planned = Kuulizwa kama mradi ulivyopanga: { $records }.
records-told-return = Umerudisha kwenye foleni, hadi kila moja iwe na { $n_votes ->
    [one] jibu { $n_votes }
   *[other] majibu { $n_votes }
}: { $records }.
records-told-tag = Umeweka tagi “{ $tag }”: { $records }.
records-told-untag = Umeondoa tagi “{ $tag }”: { $records }.

## The list

records-list = Kilichopatikana
records-keys = Vibonye vya mishale hupita kwenye orodha, `X` huchagua, `Shift` pamoja na mishale huchagua kadhaa, `Enter` hufungua.
records-column-chosen = Imechaguliwa
records-column-text = Matini
records-answers = Majibu
records-column-doubt = Shaka
records-tags = Tagi
records-choose = Chagua: { $text }
records-sent = imetumwa
records-in-round = Kwenye raundi iliyo wazi

## One record

records-record = Rekodi
records-how-far-told = { $standing }, { $n_answers ->
    [one] jibu { $n_answers }
   *[other] majibu { $n_answers }
} kati ya { $n_wanted }
records-settled = Imeamuliwa
records-dropped = Imeachwa nje
records-no-reason = hakuna sababu iliyotolewa
records-expected = Modeli inatarajia
records-id = Kitambulisho
records-column-who = Nani
records-column-answer = Jibu
records-column-active = Muda wa kazi
records-open-review = Fungua kwenye ukaguzi

## A file for another tool

records-export = Hamisha kilichopatikana
records-form = Muundo
records-form-loses = Hauwezi kubeba: { $loses }
records-each = Jibu la kila mtu, badala ya lile linalotumika
records-write = Andika { $n ->
    [one] rekodi { $n }
   *[other] rekodi { $n }
}
records-without-dropped = Rekodi zilizoachwa nje haziandikwi, isipokuwa ukizitafuta.
records-lost = Vilivyopotea { $n }: { $what }
records-written = { $n_items ->
    [one] Kipengee { $n_items } kimeandikwa
   *[other] Vipengee { $n_items } vimeandikwa
} kwenye { $file }.
records-not-written = Hakuna faili lililoandikwa: { $why }.
records-no-project = hakuna mradi uliofunguliwa
records-no-form = hakuna muundo kama huo
records-file-not-saved = kivinjari hakikulihifadhi; ruhusu upakuaji kwa ukurasa huu

### The status page

## The page and its sections

status-title = Hali
status-store-title = Hifadhi ya mradi
status-sync-now = Sawazisha sasa
status-test-store = Jaribu hifadhi
status-device-title = Kifaa hiki
status-save-backup = Hifadhi faili la akiba
status-scorer-title = Kipangaji, kinachopanga vipengee
status-encoder-title = Kisimbaji, kinachogeuza vipengee kuwa namba

## How something stands, beside each row

status-level-good = Nzuri
status-level-fair = Inaweza kuwa bora
status-level-bad = Inahitaji kushughulikiwa

## Labels carried by hand

status-hand-title = Lebo zinazobebwa kwa mkono
status-hand-about = Bila muunganisho, au pale seva ya mradi isipopokea chochote: hifadhi lebo zako kama faili, mkabidhi mmiliki au wengine, na uongeze zao hapa au uzidondoshe popote kwenye ukurasa huu. Kila kipande kimetiwa saini na mwandishi wake, kwa hiyo hakuna kilichobadilishwa njiani kinachochukuliwa.
status-hand-save = Hifadhi lebo zako kama faili
status-hand-share = Zishiriki
status-hand-files = Mafaili ya wengine
status-folder-used = Lebo zinaandikwa kwenye folda “{ $name }”, na kusomwa kutoka huko pia.
status-folder-about = Folda ambayo wengine pia wanaiona, kama kwenye diski ya mtandao au ile ambayo programu huisawazisha, hufanya hivyo yenyewe.
status-folder-last = Tumia folda ya mara ya mwisho
status-folder-choose = Chagua folda

## Which device the scorer runs on

status-wish-title = Endesha kipangaji kwenye
status-wish-fastest = Kilicho cha kasi zaidi, kwa mashindano yaliyopimwa
status-wish-cpu = Kichakataji
status-wish-gpu = Kifaa cha michoro (WebGPU)

## One more device, and leaving

status-add-device = Ongeza kifaa chako kingine
status-device-link-about = Fungua kiungo hiki kwenye kifaa chako kingine: lebo utakazoweka huko zinahesabiwa kuwa zako. Yeyote aliye nacho anaweza kujibu kwa jina lako, kwa hiyo usimwonyeshe mtu yeyote.
status-device-link-save = Kihifadhi kama faili
status-device-link-done = Nimemaliza
status-leave-title = Ondoka kwenye mradi huu
status-leave-about = Hufuta ufunguo wako, lebo zako, vipengee na kiungo kutoka kwenye kifaa hiki. Kilichosawazishwa kinabaki kwenye hifadhi ya mradi, ambako mmiliki pekee anaweza kukifuta; mwombe. Hutaweza tena kubadilisha lebo zako kutoka hapa.
status-leave-lost = { $n ->
    [one] Rekodi yako { $n } iko kwenye kifaa hiki pekee na itapotea. Kwanza sawazisha, au hifadhi faili la akiba.
   *[other] Rekodi zako { $n } ziko kwenye kifaa hiki pekee na zitapotea. Kwanza sawazisha, au hifadhi faili la akiba.
}
status-leave-delete = Ufute kwenye kifaa hiki

## Deleting what the encoder keeps

status-delete-weights = Futa mafaili ya kisimbaji ({ $size })
status-delete-weights-warn = Utakapofungua tena yatapakuliwa upya.
status-delete-vectors = Futa vekta zilizotunzwa ({ $size })
status-delete-vectors-warn = Utakapofungua tena zitakokotolewa upya. Hakuna lebo inayoguswa.

## What is wrong

status-problems-title = Sehemu za mradi ambazo hazikuweza kutumika
status-errors-title = Hitilafu za mwisho
status-errors-none = Hakuna katika kipindi hiki.
status-set-aside = { $key } imewekwa kando: { $why }
status-log-gap = Kumbukumbu ya kifaa { $device } haijakamilika: sehemu ya { $part } haipo
status-log-fork = Kumbukumbu ya kifaa { $device } ina matoleo mawili ya sehemu ya { $part }: yote mawili yanatunzwa
status-log-broken = Sehemu ya { $part } ya kumbukumbu ya kifaa { $device } haiendelei kutoka ile iliyotangulia
status-time-ended = Mmiliki amekomesha muda wa kifaa hiki au wako kwenye mradi: lebo unazoweka sasa hazihesabiwi. Hifadhi lebo zako kama faili, na umuulize mmiliki
status-rolled-back = Mtu aliona toleo la { $seen } la mradi huu, na hifadhi inaonyesha toleo la { $shown }: inatoa maelekezo ya zamani na orodha ya zamani ya watu. Mwambie mmiliki
status-revoked = { $n ->
    [one] Rekodi { $n } imeachwa nje, kwa sababu mmiliki alikomesha muda wa mwandishi wake kabla yake
   *[other] Rekodi { $n } zimeachwa nje, kwa sababu mmiliki alikomesha muda wa waandishi wake kabla yake
}
status-unverified = { $n ->
    [one] Rekodi { $n } ya mwandishi ambaye hakukubaliwa haihesabiwi
   *[other] Rekodi { $n } za waandishi ambao hawakukubaliwa hazihesabiwi
}
status-unknown = { $n ->
    [one] Rekodi { $n } ni ya toleo jipya zaidi; inatunzwa
   *[other] Rekodi { $n } ni za toleo jipya zaidi; zinatunzwa
}

## Rows about the scorer: a name, and how it is

status-scorer = Kipangaji
status-scorer-stopped = hakifanyi kazi: { $why }. Kazi ya kuweka lebo inaendelea kwa mpangilio uliochanganywa
status-device = Kifaa
status-device-choosing = kinachaguliwa
status-items-encoded = Vipengee vilivyosimbwa
status-items-of = { $done } kati ya { $total }
status-latest-order = Mpangilio wa mwisho
status-latest-order-is = { $n ->
    [one] lebo { $n }: modeli imefunzwa kwa ms { $train }, vipengee vimepangwa kwa ms { $rank }
   *[other] lebo { $n }: modeli imefunzwa kwa ms { $train }, vipengee vimepangwa kwa ms { $rank }
}
status-label-to-order = Kutoka lebo hadi mpangilio
status-millis = ms { $millis }
status-first-order = Mpangilio wa kwanza
status-first-order-is = ms { $millis } baada ya kufungua
status-restarts = Mara za kuanzishwa upya

## Rows about the race between processor and graphics device, for the scorer and for the encoder

status-why = Sababu
status-adapter = Adapta ya WebGPU
status-adapter-software = { $adapter } (programu)
status-race = Mashindano, muda wa kati (median)
status-race-is = CPU ms { $cpu }, WebGPU ms { $gpu }
status-race-cpu-only = CPU ms { $cpu }, WebGPU haikupimwa
status-warmup = Kupasha moto WebGPU
status-difference = Tofauti kubwa zaidi
status-encoder-device = Kisimbaji: kifaa
status-encoder-why = Kisimbaji: sababu
status-encoder-race = Kisimbaji: mashindano
status-encoder-warmup = Kisimbaji: kupasha moto WebGPU
status-encoder-difference = Kisimbaji: tofauti kubwa zaidi

## Rows about the project's store

status-connection = Muunganisho
status-online = mtandaoni
status-offline = nje ya mtandao
status-last-poll = Ulizo la mwisho lililokamilika
status-last-poll-none = bado hakuna
status-store = Hifadhi
status-store-answers = inajibu
status-only-here = Kwenye kifaa hiki tu
status-sent = Zimetumwa, bado hazijasomwa tena
status-synced = Zimesawazishwa
status-n-records = { $n ->
    [one] rekodi { $n }
   *[other] rekodi { $n }
}
status-requests = Maombi hadi sasa
status-clock = Saa
status-clock-differs = inatofautiana na ya hifadhi kwa sek { $n_seconds }; maombi yanarekebishwa
status-others-answers = Majibu ya waweka lebo wengine
status-others-closed = yamefungwa kwa siri kwa ajili ya wataalamu na mmiliki; { $n ->
    [one] kipande { $n } kiko kwenye hifadhi
   *[other] vipande { $n } viko kwenye hifadhi
}
status-queue = Foleni yako
status-queue-planned = inafuata mpango wa wataalamu wa { $time }
status-queue-shuffled = imechanganywa: bado hakuna ukurasa wa mtaalamu uliochapisha mpango

## Rows about this device

status-device-id = Kitambulisho cha kifaa
status-role = Jukumu
status-project = Mradi
status-versions = Matoleo
status-versions-are = ukurasa { $page }, itifaki { $protocol }, manifest { $manifest }, maelekezo { $instructions }
status-offline-start = Hufunguka bila mtandao
status-offline-start-newer = ndiyo; toleo jipya la ukurasa liko tayari
status-offline-start-not-yet = bado: mafaili ya ukurasa yanahifadhiwa
status-offline-start-never = hapana: kivinjari hiki hakihifadhi ukurasa kutoka anwani hii; lebo zinahifadhiwa hata hivyo

## Rows about the encoder

status-encoder = Kisimbaji
status-licence = Leseni ya uzito wake (weights)
status-rests-on = Mpangilio unategemea
status-rests-instant = kisimbaji cha papo hapo
status-rests-this = kisimbaji hiki ({ $id })
status-rests-both = { $n ->
    [one] kisimbaji hiki kwa kipengee { $n }, cha papo hapo kwa vingine
   *[other] kisimbaji hiki kwa vipengee { $n }, cha papo hapo kwa vingine
}
status-encoder-state = Hali ya kisimbaji
status-encoder-built-in = tayari; ni sehemu ya ukurasa
status-encoder-waits = kinasubiri kipangaji kianze
status-note = Dokezo
status-encoder-queued = kitaanza baada ya mpangilio wa kwanza
status-encoder-downloading = kinapakuliwa, { $done } kati ya { $total }
status-encoder-waiting = kinasubiri: { $why }. Kitaendelea chenyewe, kutoka { $done } kati ya { $total }
status-encoder-verifying = mafaili yanalinganishwa na hash zake
status-encoder-loading = kinapakiwa
status-encoder-racing = vifaa vinalinganishwa
status-encoder-encoding = kinasimba, vipengee { $done } kati ya { $total }, { $speed } kwa sekunde
status-encoder-ready = tayari, { $n ->
    [one] kipengee { $n }
   *[other] vipengee { $n }
}
status-encoder-ready-speed = tayari, { $n ->
    [one] kipengee { $n }
   *[other] vipengee { $n }
}, { $speed } kwa sekunde
status-encoder-failed = hakitumiki: { $why }. Kisimbaji cha papo hapo kinaendelea
status-vectors = Vekta
status-vectors-are = zilizosimbwa sasa: { $now }; kutoka kifaa hiki: { $kept }
status-downloaded = Iliyopakuliwa sasa
status-memory = Kumbukumbu (RAM) ya kipangaji
status-unreadable = Vipengee kisivyoweza kusoma
status-loss = Upotevu wa vekta zilizotunzwa
status-loss-is = { $share } ya kosaini
status-bytes = { $n ->
    [one] baiti { $n }
   *[other] baiti { $n }
}
status-kilobytes = kB { $size }
status-megabytes = MB { $size }

### The studio, where an owner makes a project: what is drawn

## The studio: an owner makes a project, from a file to the links that others join by. Four steps on one page

studio-new = Mradi mpya
studio-more = Vipengee zaidi kwa mradi
studio-lead-new = Kutoka faili lako hadi viungo unavyoshiriki. Data yako hutoka kwenye kivinjari hiki kwenda kwenye hifadhi yako mwenyewe, na si mahali pengine popote.
studio-lead-more = Kutoka faili lako hadi kwenye mradi wako. Data yako hutoka kwenye kivinjari hiki kwenda kwenye hifadhi yako mwenyewe, na si mahali pengine popote.
studio-leave = Ondoka
studio-sentence = { $sentence }.

## Before step 1: more items for a project that is there

studio-add = Ongeza vipengee kwenye mradi ulio nao
studio-add-about = Chagua faili la viungo ulilohifadhi ulipoutengeneza. Linasomwa hapa na halitumwi popote; vilivyomo tayari kwenye mradi haviongezwi mara mbili.
studio-add-choose = Chagua faili la viungo
studio-add-none = Tengeneza mradi mpya badala yake
studio-added-to = Vipengee vipya vitaingia kwenye “{ $name }”, mradi wenye { $n ->
    [one] kipengee { $n }
   *[other] vipengee { $n }
} hadi sasa. Swali, maelekezo na watu vinabaki vilivyo.

## Step 1: the data

studio-data = Data
studio-drop = Dondosha faili lako hapa, au lichague
studio-file-choose = Chagua faili
studio-file-change = Chagua faili lingine
studio-folder-choose = Chagua folda ya picha
studio-file-kinds = CSV, TSV, JSON, JSON Lines, Parquet, matini moja kwa kila mstari, picha, au zip ya hivyo; hadi GiB 1
studio-url = au anwani yake
studio-url-fetch = Leta
studio-file-refused = Faili hili bado haliwezi kutumika: { $why }.
studio-encoding = Herufi zimeandikwa kama
studio-header = Mstari wa kwanza unataja safu wima
studio-outcome-texts = { $n ->
    [one] Matini { $n } ya kuwekewa lebo
   *[other] Matini { $n } za kuwekewa lebo
}
studio-outcome-merged = { $n ->
    [one] rekodi { $n } inayorudia matini ya awali imeunganishwa
   *[other] rekodi { $n } zinazorudia matini za awali zimeunganishwa
}
studio-outcome-left-out = { $n ->
    [one] rekodi { $n } imeachwa nje
   *[other] rekodi { $n } zimeachwa nje
}
studio-problems = Kilichoachwa nje na kwa nini ({ $n })
studio-problems-table = Rekodi zilizoachwa nje
studio-problem-where = Wapi
studio-problem-why = Kwa nini
studio-problem-remedy = Kinachosaidia
studio-problem-line = mstari wa { $line }
studio-problem-row = safu mlalo ya { $line }
studio-problems-more = na { $n } zaidi
studio-problems-mend = Zirekebishe kwenye faili lako na ulichague tena, au endelea bila hizo.

## Step 1: data in a bucket. A bucket is a store at a vendor of the S3 kind

studio-source = Ichukue kutoka kwenye bucket
studio-source-about = Faili kwa jina lake kamili, au folda yenye jedwali moja au yenye picha. Inaletwa kwenye ukurasa huu; bila funguo, bucket huombwa kama ambavyo mtu yeyote angeiomba. Bucket lazima iruhusu ukurasa huu kusoma (CORS).
studio-source-fetch = Ilete

## Step 1: which column is what

studio-choose-text = Matini za kuwekewa lebo
studio-choose-other = Matini ya pili kando yake, ya kulinganisha
studio-choose-id = Kitambulisho chako mwenyewe (hurudi kwenye mafaili yanayohamishwa)
studio-choose-label = Lebo ambazo tayari zipo
studio-choose-prediction = Kinachotabiriwa na modeli
studio-choose-confidence = Uhakika wake, 0 hadi 1
studio-use-text = matini
studio-use-other = matini ya pili
studio-use-id = kitambulisho
studio-use-label = lebo
studio-use-prediction = utabiri
studio-use-confidence = uhakika
studio-column-choose = Chagua safu wima
studio-column-none = Hakuna
studio-column-different = { $n ->
    [one] { $name } ({ $n } tofauti)
   *[other] { $name } ({ $n } tofauti)
}
studio-preview = Rekodi za kwanza
studio-preview-caption = Rekodi { $n_shown } za kwanza kati ya { $n }
studio-predicted = { $n ->
    [one] Matini { $n } ina utabiri.
   *[other] Matini { $n } zina utabiri.
}
studio-predicted-about = Waweka lebo wanaukuta umejazwa, ukiwa na alama kuwa ni wa modeli, na kuuthibitisha au kuusahihisha; kwenye matini zilizochaguliwa kwa nasibu, kwenye maoni ya pili na kwenye nyingine kadhaa hawauoni kamwe, ili uweze kujua unavuta majibu kiasi gani.
studio-given-found = { $n_labels ->
    [one] Lebo { $n_labels } imepatikana
   *[other] Lebo { $n_labels } tofauti zimepatikana
}, kwenye { $n_items ->
    [one] kipengee { $n_items }
   *[other] vipengee { $n_items }
}. Katika hatua ya 2 zitapendekezwa pale unapotaja lebo mwenyewe.
studio-given = Zifanyiwe nini zaidi
studio-given-list = Hakuna kingine
studio-given-list-about = Taarifa ya matini ipi ilikuwa na lebo ipi haipitishwi, ili watu wajibu wenyewe.
studio-given-votes = Zihesabiwe kama majibu
studio-given-votes-about = Zinakuwa majibu ya mtu wa jina hilo, yenye alama kuwa yameingizwa: yanahesabiwa kama kura, na foleni hujifunza kutoka kwayo. Lebo ambazo si jibu la swali la hatua ya 2 zinaachwa nje.
studio-said-by = Majibu ni ya nani

## Step 2: the question

studio-question = Swali
studio-template = Aina ya swali
studio-prompt = Watu wanaulizwa nini
studio-labels = Lebo za kuchagua, moja kwa kila mstari
studio-labels-none = Bado hakuna lebo
studio-labels-count = { $n ->
    [one] Lebo { $n }
   *[other] Lebo { $n }, kwa mpangilio huu; tisa za kwanza zina vibonye
}
studio-labels-more = na { $n } zaidi
studio-instructions = Maelekezo kwa waweka lebo (umeandikiwa mwanzo tayari)
studio-instructions-about = Maandishi ya kawaida au Markdown. Sema chini ya kila lebo ni lini inafaa; wewe na wataalamu wako mnaweza kuendelea kuandika baadaye.
studio-name = Jina la mradi
studio-votes = Watu wanaoulizwa kuhusu kila matini
studio-votes-help = Ukiweka 2 au zaidi utaona watu wanapotofautiana
studio-audit = Matini zinazochaguliwa kwa nasibu, kati ya 100
studio-audit-help = Takwimu za kweli hutegemea hizi; nyingine ni zile zinazofunza zaidi

## Step 2: questions from another tool

studio-import = Ingiza maswali kutoka Label Studio, Prodigy, doccano, COCO au CoNLL
studio-import-choose = Chagua faili la usanidi au lililohamishwa
studio-import-drop = Tumia kiolezo badala yake
studio-asks-one = { $prompt }: mojawapo ya { $labels }
studio-asks-many = { $prompt }: zozote kati ya { $labels }
studio-asks-order = { $prompt }: kwa mpangilio: { $labels }
studio-asks-spans = { $prompt }: maneno yenye alama ya { $labels }
studio-asks-boxes = { $prompt }: visanduku vya { $labels }
studio-asks-number = { $prompt }: namba
studio-asks-text = { $prompt }: maandishi
studio-asks-more = { $labels } na { $n } zaidi

## Step 2: suggested answers

studio-suggest = Majibu ambayo modeli ina uhakika nayo
studio-suggest-no = Waweka lebo hujibu wenyewe kila mara
studio-suggest-yes = Hujazwa tayari; waweka lebo huthibitisha au kusahihisha
studio-sure = Uhakika maana yake ni angalau asilimia ngapi
studio-sure-help = Kamwe si kwenye matini zilizochaguliwa kwa nasibu, kwenye maoni ya pili na kwenye sehemu moja ya tano ya nyingine: hivyo unaona yanavuta majibu kiasi gani

## Step 2: pay

studio-pay = Malipo (waweka lebo wanaona kazi yao inafikia kiasi gani; Accord haihamishi pesa)
studio-pay-amount = Kiasi
studio-pay-amount-help = Kama 0.05; acha wazi kama hakuna anayelipwa
studio-pay-for = Kwa kila
studio-pay-item = kipengee
studio-pay-hour = saa ya muda wa kazi
studio-currency = Sarafu
studio-currency-help = Herufi tatu: EUR, USD, KES …
studio-floor = Saa moja ifikie angalau
studio-floor-help = Wewe na kila mweka lebo mnaona malipo yake yanalinganaje na hiki

## Step 2: the encoder, a model that turns items into numbers by which the queue of items is ordered

studio-encoder = Kisimbaji: kinachoongoza foleni
studio-encoder-about = Kilichojengewa ndani huongozwa na maneno: hakuna kinacholetwa, na kiko tayari mara moja. Kilichofunzwa kwa lugha au picha kinajua vizuri zaidi vipengee vipi vinafunza jambo jipya, kwa gharama iliyo hapa chini. `accord encoder get` hutengeneza folda ya kimoja: minilm, wordllama, efficientnet-lite0.
studio-encoder-choose = Chagua folda ya kisimbaji
studio-encoder-drop = Tumia kilichojengewa ndani
studio-encoder-texts = { $n ->
    [one] { $name } (kwa matini, namba { $n } kila moja, { $licence }).
   *[other] { $name } (kwa matini, namba { $n } kila moja, { $licence }).
}
studio-encoder-images = { $n ->
    [one] { $name } (kwa picha, namba { $n } kila moja, { $licence }).
   *[other] { $name } (kwa picha, namba { $n } kila moja, { $licence }).
}
studio-licence-unknown = leseni haijulikani

## Step 3: the store, where the project lies

studio-store = Hifadhi
studio-store-works = inafanya kazi
studio-store-kind = Aina ya hifadhi
studio-bucket-address = Anwani (endpoint)
studio-bucket = Bucket
studio-bucket-key = Ufunguo wa kufikia (access key)
studio-bucket-secret = Ufunguo wa siri (secret key)
studio-bucket-region = Eneo (region), kama mtoa huduma wako analo
studio-bucket-folder = Folda kwenye bucket (si lazima)
studio-bucket-note = Ufunguo huu unakuwa sehemu ya kila kiungo: yeyote aliye na kiungo anaweza kusoma na kuandika kwenye bucket hii. Tengeneza ufunguo wa bucket hii pekee, na ushiriki viungo kwa uangalifu kama manenosiri.
studio-dav-address = Anwani ya folda
studio-dav-user = Mtumiaji
studio-dav-password = Nenosiri la programu
studio-dav-note = Mtumiaji na nenosiri vinakuwa sehemu ya kila kiungo. Tumia nenosiri la programu la folda hii pekee, na ushiriki viungo kwa uangalifu kama manenosiri.
studio-host-address = Anwani ambako utaweka folda mtandaoni
studio-host-help = Utapata zip. Ifungue kwenye folda hiyo ya seva yako ya wavuti (GitHub Pages, nginx, au nyingine yoyote); kisha viungo vitafanya kazi.
studio-probe = Jaribu hifadhi
studio-probing = Inajaribiwa…

## Step 4: publishing

studio-publish = Chapisha
studio-publish-done = tayari
studio-missing = Kabla ya hapo:
studio-ready-add = Kila kitu kipo. Vipengee ambavyo mradi hauna vitaongezwa; wanaoweka lebo watavipata watakapoufungua tena.
studio-ready-folder = Kila kitu kipo. Utapata mradi kama zip, pamoja na viungo.
studio-ready-store = Kila kitu kipo. Hifadhi itajaribiwa mara moja zaidi, kisha mradi utaandikwa na utapata viungo.
studio-publish-add = Ongeza vipengee
studio-publish-folder = Hifadhi mradi kama folda
studio-publish-store = Chapisha
studio-packing = Hifadhi inajaribiwa na matini zinafungashwa…
studio-written = Zimeandikwa sehemu { $n_done } kati ya { $n }…
studio-publish-progress = Kilichochapishwa hadi sasa
studio-stopped = Imesimama: { $why }.
studio-stopped-about = Kilichoandikwa kinabaki kimeandikwa; ukiendelea itaanzia iliposimama.
studio-go-on = Endelea
studio-edit = Badilisha kitu kwanza
studio-done-add = Vipengee viko kwenye mradi wako.
studio-done-folder = Zip iko kati ya vipakuliwa vyako. Ifungue mahali uliposema itakuwa mtandaoni; kuanzia hapo viungo vilivyo hapa chini vitafanya kazi.
studio-done-store = Mradi uko kwenye hifadhi yako.

## After publishing: the links file and the links

studio-keep = Kwanza, hifadhi faili lako la viungo
studio-keep-about = Lina ufunguo wako kama mmiliki. Hakuna anayeweza kuutengeneza tena: bila huo mradi hauwezi kubadilishwa kamwe, wala viungo vipya kutengenezwa. Litunze mahali ambapo wewe tu unaweza kulisoma.
studio-keep-save = Hifadhi faili la viungo
studio-keep-again = Lihifadhi tena
studio-open = Fungua mradi
studio-link-labeler = Kiungo cha waweka lebo
studio-link-labeler-about = Watumie watu watakaoweka lebo.
studio-link-expert = Kiungo cha wataalamu
studio-link-expert-about = Kwa wale wanaoamua pale waweka lebo wanapotofautiana.
studio-link-owner = Kiungo chako mwenyewe, kama mmiliki
studio-link-owner-about = Hufungua maendeleo, makubaliano na mafaili ya kuhamisha. Usimpe mtu yeyote.
studio-link-code = { $title } kama msimbo wa QR
studio-link-show-code = Onyesha kama msimbo wa QR kwa simu
studio-copy-refused = Kivinjari hakikuruhusu; chagua kiungo na ukinakili kwa mkono

### The studio: what follows from what is chosen

## What is still missing before the project can be published: things to do

making-need-file = chagua faili lenye matini zako
making-need-readable = chagua faili linaloweza kusomwa
making-need-column = chagua safu wima yenye matini
making-need-reading = subiri faili lisomwe
making-need-second = chagua safu wima yenye matini ya pili
making-need-other-encoder = chagua kisimbaji kingine, au usichague
making-need-other-store = usichague kisimbaji, au chagua hifadhi inayopokea mafaili yake
making-need-links = chagua faili la viungo la mradi wako
making-need-question = andika swali
making-need-name = upe mradi jina
making-need-author = sema lebo za faili lako ni majibu ya nani

## What is being done with the file; each is followed by "…" and a bar

making-looking = Faili linaangaliwa
making-reading = Rekodi zinasomwa
making-fetching = Faili linaletwa
making-bucket-looking = Bucket inaangaliwa
making-bucket-fetching = Inaletwa kutoka kwenye bucket

## Adding items to a project that is there

making-no-links = { $file } si faili la viungo: { $why }
making-host-closed = seva ya mradi huu haipokei chochote kutoka kwenye ukurasa; ongeza vipengee kwa `accord import` kisha uvipakie
making-has-vectors = vipengee vya mradi huu vilikuja na vekta, na vipya havingekuwa nazo; tengeneza mradi mpya wa vyote
making-not-in-store = `{ $key }` haimo kwenye hifadhi ya mradi
making-store-not-read = hifadhi ya mradi haikusomwa: { $why }
making-all-there = mradi tayari una vipengee hivi vyote
making-too-many-items = mradi ungekuwa na vipengee { $n }; kikomo ni { $n_limit }

## Data from a bucket

making-bucket-too-large = kuna MB { $n_megabytes }; zinazoweza kusomwa hapa ni hadi MB { $n_limit }
making-bucket-gone = `{ $key }` haipo tena
making-bucket-not-fetched = `{ $key }` haikuletwa: { $why }
making-bucket-no-list = bucket haiorodheshi chochote
making-bucket-not-listed = bucket haikuorodheshwa: { $why }
making-bucket-too-many = kuna vitu zaidi ya { $n }; taja folda ya ndani zaidi
making-bucket-empty = hakuna kitu kwenye folda hiyo ya bucket
making-bucket-several = kuna mafaili { $n } kwenye folda hiyo; andika jina kamili la mojawapo, kama { $names }

## Files

making-worker-failed = kulisoma kumeshindikana ({ $why }); ukurasa hauna tatizo, jaribu faili lingine
making-worker-confused = mchakato wa kusoma faili (worker) ulijibu kitu kingine
making-no-worker = kivinjari hiki hakianzishi mchakato wa pili (worker), unaohitajika kusoma faili; tumia `accord new` badala yake
making-file-gone = faili halipo tena; lichague upya
making-no-file = hakuna faili lililochaguliwa
making-other-file = faili lingine limechaguliwa
making-no-image = hakuna picha kati ya mafaili haya; chagua jedwali moja la matini, au folda au mafaili kadhaa ya picha
making-no-address = anwani huanza na https://
making-no-room = kivinjari hiki hakina nafasi yake
making-download-yourself = { $why }; lipakue mwenyewe kisha uchague faili
making-no-text-column = hakuna safu wima yenye matini; chagua moja hapa chini
making-no-joining = kivinjari hiki hakiunganishi mafaili; chagua zip yenye mafaili hayo
making-not-looked = hakuna faili lililoangaliwa
making-not-read = faili bado halijasomwa
making-not-made = mradi bado haujatengenezwa
making-no-labelers-link = hakuna kiungo cha waweka lebo

## Kinds of questions that a project can begin with: a name, and what it is for

making-topic = Mada
making-topic-about = Lebo moja kwa kila matini
making-sentiment = Hisia
making-sentiment-about = Chanya, ya kati au hasi
making-yes-no = Ndiyo au hapana
making-yes-no-about = Je, jambo fulani ni kweli au la?
making-rating = Ukadiriaji
making-rating-about = Daraja la 1 hadi 5
making-compare = Ulinganisho
making-compare-about = Ipi kati ya matini mbili ni bora?
making-several = Lebo kadhaa
making-several-about = Idadi yoyote ya lebo kwa kila matini
making-spans = Weka alama kwenye maneno
making-spans-about = Majina, mahali, … ndani ya matini
making-boxes = Chora visanduku
making-boxes-about = Vitu kwenye picha

## What is to be done about labels, pay and figures

making-labels-few = { $n ->
    [one] andika angalau lebo { $n }, moja kwa kila mstari
   *[other] andika angalau lebo { $n }, moja kwa kila mstari
}
making-labels-many = punguza lebo: zipo { $n }, na zinazoweza kuwekwa ni hadi { $n_limit }
making-labels-twice = ondoa mojawapo ya lebo mbili “{ $label }”
making-pay-not-said = sema kinacholipwa, au acha sarafu na kima cha chini wazi
making-pay-wrong = sahihisha malipo: { $why }
making-floor-wrong = sahihisha kima cha chini: { $why }
making-currency-wrong = taja sarafu ya malipo: { $why }
making-budget = { $n ->
    [one] Takriban jibu { $n } linaombwa; machache zaidi watu wakitofautiana
   *[other] Takriban majibu { $n } yanaombwa; machache zaidi watu wakitofautiana
}
making-budget-cost = { $n ->
    [one] Takriban jibu { $n } linaombwa, { $cost } kwa jumla; machache zaidi watu wakitofautiana
   *[other] Takriban majibu { $n } yanaombwa, { $cost } kwa jumla; machache zaidi watu wakitofautiana
}
making-sure-wrong = weka mapendekezo kuanzia uhakika wa asilimia 1 hadi 100
making-votes-wrong = ruhusu watu 1 hadi 20 waweke lebo kwenye kila matini
making-random-wrong = chagua matini 0 hadi 60 kati ya 100 kwa nasibu

## An encoder, which turns items into numbers, from a folder of files

making-encoder-no-weights = folda hii haina `{ $file }`; chagua folda iliyotengenezwa na `accord encoder get`
making-encoder-no-kind = haiko wazi hiki ni kisimbaji cha aina gani; chagua folda iliyotengenezwa na `accord encoder get`
making-encoder-lacks = folda hii inakosa `{ $file }`; chagua folda iliyotengenezwa na `accord encoder get`
making-encoder-no-length = urefu wa vekta zake haujatajwa; chagua folda iliyotengenezwa na `accord encoder get`
making-encoder-cost = Kivinjari cha kila mweka lebo kinapakua MB { $size } mara moja tu kwenye kompyuta mpakato isiyo na kadi ya michoro, pungufu ikiwa nayo. Kuweka lebo huanza papo hapo bila kusubiri
making-encoder-cost-seconds = Kivinjari cha kila mweka lebo kinapakua MB { $size } mara moja tu; kisha takriban sekunde { $n } za kazi kwenye kompyuta mpakato isiyo na kadi ya michoro, pungufu ikiwa nayo. Kuweka lebo huanza papo hapo bila kusubiri
making-encoder-cost-minutes = Kivinjari cha kila mweka lebo kinapakua MB { $size } mara moja tu; kisha takriban dakika { $n } za kazi kwenye kompyuta mpakato isiyo na kadi ya michoro, pungufu ikiwa nayo. Kuweka lebo huanza papo hapo bila kusubiri
making-encoder-cost-hours = Kivinjari cha kila mweka lebo kinapakua MB { $size } mara moja tu; kisha takriban saa { $n } za kazi kwenye kompyuta mpakato isiyo na kadi ya michoro, pungufu ikiwa nayo. Kuweka lebo huanza papo hapo bila kusubiri
making-encoder-unknown = hakuna aina kama hiyo ya kisimbaji
making-encoder-refused = kisimbaji hakiwezi kuchapishwa: { $why }
making-encoder-unread = `{ $file }` ya kisimbaji haisomeki tena; chagua folda yake upya
making-encoder-file-unread = faili la kisimbaji halisomeki tena; chagua folda yake upya
making-no-hashing = ukurasa huu haukufunguliwa kwa https, na haukokotoi hash

## The store that the project will lie in

making-bucket = Bucket ya S3
making-bucket-about = Amazon, Cloudflare R2, Backblaze, MinIO, … Lebo hufika zenyewe
making-webdav = Folda ya WebDAV
making-webdav-about = Nextcloud, ownCloud, … Lebo hufika zenyewe
making-folder = Seva yoyote ya wavuti
making-folder-about = Unahifadhi mradi kama folda na kuupakia; lebo zinakurudia kama mafaili
making-need-login = taja mtumiaji na nenosiri la folda
making-need-address = taja anwani ya hifadhi, kama https://s3.example.org
making-keys-in-address = andika funguo kwenye sehemu zake na si kwenye anwani
making-need-bucket = taja bucket
making-address-too-long = ondoa kinachofuata baada ya seva kwenye anwani ya hifadhi
making-need-keys = taja ufunguo wa kufikia (access key) na ufunguo wa siri (secret key) wa bucket
making-need-folder = taja anwani ya folda, kama https://example.org/projects/
making-login-in-address = andika mtumiaji na nenosiri kwenye sehemu zake na si kwenye anwani

## Publishing

making-store-fails = hifadhi bado haifanyi kazi; tazama kilichopatikana hapo juu
making-not-saved = kivinjari hakikuhifadhi folda; ruhusu upakuaji kwa ukurasa huu

## Questions from another tool: where they come from, after the file's name and a colon

making-from-config = Usanidi wa Label Studio
making-from-config-lost = Usanidi wa Label Studio; vilivyoachwa nje: { $lost }
making-from-answers = Faili la { $tool }, limekisiwa kutokana na majibu yake
making-from-nowhere = si usanidi wa Label Studio, wala faili la Label Studio, Prodigy, doccano, COCO au CoNLL lenye majibu

### What went wrong, and what to do about it

## Why an answer does not fit; each follows the question in quotation marks: “age” takes nothing below 18

fault-answer-unknown = haiulizwi hapa
fault-answer-not-asked = haiulizwi kwa majibu haya
fault-answer-no-label = haina lebo “{ $name }”
fault-answer-too-few = { $n ->
    [one] inahitaji angalau lebo { $n }
   *[other] inahitaji angalau lebo { $n }
}
fault-answer-too-many = { $n ->
    [one] haipokei zaidi ya lebo { $n }
   *[other] haipokei zaidi ya lebo { $n }
}
fault-answer-too-long = { $n ->
    [one] haipokei zaidi ya herufi { $n }; hapa zipo { $n_typed }
   *[other] haipokei zaidi ya herufi { $n }; hapa zipo { $n_typed }
}
fault-answer-not-in-order = inahitaji kila lebo iwe mahali pake
fault-answer-empty-mark = ina alama isiyo na matini
fault-answer-empty-box = ina kisanduku kisicho na eneo
fault-answer-too-many-marks = { $n ->
    [one] haipokei zaidi ya alama { $n }
   *[other] haipokei zaidi ya alama { $n }
}
fault-answer-too-small = haipokei namba iliyo chini ya { $least }
fault-answer-too-large = haipokei namba iliyo juu ya { $greatest }
fault-answer-off-step = inapokea namba kwa hatua za { $step }
fault-answer-wrong-kind = haiwezi kujibiwa kwa “{ $kind }”

## Why something is not done

fault-nothing-shown = hakuna kipengee cha kujibu
fault-unknown-label = mradi hauna lebo kama hiyo; pakia ukurasa upya upate lebo zake za sasa
fault-nothing-to-undo = hakuna cha kutendua
fault-experts-settle = kuamua ni kazi ya wataalamu; mwombe mmiliki akupe kiungo cha mtaalamu
fault-experts-sort-out = kuchambua rekodi ni kazi ya wataalamu; mwombe mmiliki akupe kiungo cha mtaalamu
fault-experts-write = kubadilisha maelekezo ni kazi ya wataalamu; mwombe mmiliki akupe kiungo cha mtaalamu
fault-experts-begin-rounds = kuanzisha raundi ni kazi ya wataalamu; mwombe mmiliki akupe kiungo cha mtaalamu
fault-experts-close-rounds = kufunga raundi ni kazi ya wataalamu; mwombe mmiliki akupe kiungo cha mtaalamu
fault-experts-open-talks = kufungua na kufunga mijadala ni kazi ya wataalamu; mwombe mmiliki akupe kiungo cha mtaalamu
fault-owner-admits = kukubali watu ni kazi ya mmiliki; mwombe yeye
fault-not-waiting = hakuna tena mwenye jina hilo anayesubiri kukubaliwa
fault-unknown-item = kipengee hiki hakijapakiwa hapa; subiri vipengee vyote vifike, kisha ujaribu tena
fault-no-items = hakuna kilichochaguliwa; chagua angalau kipengee kimoja
fault-nothing-changes = vyote viko hivyo tayari
fault-too-many-items = { $n ->
    [one] kipengee { $n } kinazidi kikomo kwa mara moja; chagua visivyozidi { $n_most }
   *[other] vipengee { $n } ni vingi mno kwa mara moja; chagua visivyozidi { $n_most }
}
fault-no-text = hakuna maandishi; andika kitu kwanza
fault-too-long = { $n ->
    [one] maandishi yana baiti { $n }, na kikomo ni { $n_most }; yafupishe
   *[other] maandishi yana baiti { $n }, na kikomo ni { $n_most }; yafupishe
}
fault-overtaken = wakati huo maelekezo yamebadilishwa; tazama matini mpya na uweke mabadiliko yako humo
fault-unchanged = matini ni ileile iliyopo; badilisha kitu kwanza
fault-no-labels = sema mabadiliko yanahusu lebo zipi, au kwamba hayabadilishi maana yoyote
fault-thread-closed = jibu kipengee hiki kwanza; wanachosema wengine kukihusu kitaonyeshwa baada ya hapo
fault-no-comment = huna maoni kama hayo
fault-unknown-person = mmoja wa waliochaguliwa hajajiunga na mradi
fault-too-few-people = raundi inahitaji angalau watu wawili
fault-too-many-people = { $n ->
    [one] mtu { $n } anazidi kikomo; chagua wasiozidi { $n_most }
   *[other] watu { $n } ni wengi mno; chagua wasiozidi { $n_most }
}
fault-in-round = kipengee hiki kiko kwenye raundi ambayo haijakwisha; kiamue baada ya raundi, au funga raundi
fault-round-over = raundi hii imekwisha tayari
fault-talk-open = mjadala kuhusu kipengee hiki uko wazi tayari
fault-no-talk = hakuna mjadala ulio wazi kuhusu kipengee hiki

## Why a figure of agreement on marked text or boxes is not defined; whole sentences

fault-figure-no-variation = Majibu yote ya pamoja yanafanana, kwa hiyo makubaliano hayawezi kutofautishwa na bahati
fault-figure-nothing-marked = Hakuna aliyeweka alama yoyote hapa kwenye kipengee kilichojibiwa na watu wawili
fault-figure-overlapping = Baadhi ya alama za mtu mmoja zinaingiliana zikiwa na lebo tofauti: tumia takwimu ya kila lebo
fault-figure-no-matches = Hakuna visanduku viwili vinavyolingana, kwa hiyo hakuna cha kulinganisha
fault-figure-no-chance = Visanduku vya vipengee tofauti havilingani kamwe, kwa hiyo hakuna kiwango cha bahati cha kulinganisha nacho

## What the browser's storage does not do. $detail: the browser's own words, in English

fault-storage-full = nafasi ya kuhifadhi ya kivinjari imejaa: hakuna kilichohifadhiwa; ongeza nafasi kwenye kifaa hiki, kisha ujaribu tena
fault-storage-silent = nafasi ya kuhifadhi ya kivinjari haikujibu kwa wakati; funga vichupo vingine vya ukurasa huu, kisha upakie upya
fault-storage-taken = kichupo kingine kimesasisha au kufuta nafasi ya kuhifadhi ya mradi huu; pakia ukurasa huu upya kabla ya kuendelea
fault-storage-lost = muunganisho na nafasi ya kuhifadhi ya kivinjari ulikatika na haukurudi; pakia ukurasa huu upya
fault-storage-cleared = nafasi ya kuhifadhi ya kivinjari hiki ilifutwa ukurasa ukiwa wazi: hifadhi faili la akiba kwenye ukurasa wa hali, ambao bado una kilicho kwenye kichupo hiki pekee, kisha upakie upya
fault-storage-forbidden = kivinjari hakiruhusu ukurasa huu kuhifadhi data ({ $detail }); uruhusu, au toka kwenye dirisha la faragha
fault-storage-newer = mradi huu ulifunguliwa na toleo jipya zaidi la ukurasa huu; pakia upya upate toleo hilo
fault-storage-damaged = mradi uliohifadhiwa umeharibika ({ $detail }); hamisha kilicho kwenye skrini, kisha ujiunge tena kwa kiungo
fault-storage-stopped = kivinjari kilisimamisha uandishi kabla haujakamilika: hakuna sehemu yake iliyohifadhiwa; jaribu tena
fault-storage-failed = nafasi ya kuhifadhi ya kivinjari imeshindwa kufanya kazi ({ $detail }); pakia ukurasa huu upya

## Why this device cannot sign labels; a signature shows whose a label is

fault-key-insecure = ukurasa huu hauwezi kutia saini lebo kwa sababu haukufunguliwa kwa https; fungua anwani ya https
fault-key-unsupported = kivinjari hiki hakiwezi kutia saini lebo (Ed25519); tumia Chrome 137, Firefox 129, Safari 17 au toleo jipya zaidi
fault-key-refused = ufunguo wa saini wa kifaa hiki haufanyi kazi ({ $detail }); pakia upya, au jiunge tena kwa kiungo

## The scorer: the program in the page that decides which item comes next

fault-scorer-not-started = kivinjari hakikuanzisha kipangaji; kazi ya kuweka lebo inaendelea kwa mpangilio uliochanganywa
fault-scorer-stopped = kipangaji kimesimama; kianzishe tena
fault-scorer-not-reached = kipangaji hakikuweza kufikiwa; kianzishe tena

## The store: where the project's files and everybody's labels lie

fault-store-silent = hifadhi haikujibu; angalia muunganisho na, kama hifadhi ni mpya, kanuni yake ya CORS
fault-store-busy = hifadhi ina shughuli nyingi (HTTP { $status }); ukurasa unajaribu tena wenyewe
fault-store-clock = saa ya kifaa hiki imekosea kwa sek { $n }; irekebishe au endelea: maombi yanarekebishwa
fault-store-denied = hifadhi imekataa ufunguo wa kiungo hiki ({ $code }); mwombe mmiliki akupe kiungo kipya
fault-store-read-only = mradi huu uko kwenye seva isiyopokea chochote; kabidhi lebo zako kama faili
fault-store-rejected = hifadhi ilijibu HTTP { $status } ({ $code })
fault-sealed-no-key = mradi huu umefungwa kwa siri, na kiungo hakina ufunguo wake; mwombe mmiliki akupe kiungo kizima
fault-sealed-wrong-key = ufunguo haufungui mradi huu: kiungo kilibadilishwa, au ni cha mradi mwingine; mwombe mmiliki akupe kiungo sahihi
fault-sealed-closed = “{ $name }” haifunguki: imefungwa kwa siri kwa ajili ya wataalamu na mmiliki wa mradi huu
fault-sealed-plain = “{ $name }” haijafungwa kwa siri, ingawa vitu vya mradi huu vimefungwa; haikuandikwa na mtu mwenye ufunguo

## What was read and cannot be used. $what: which record, and $why: what is wrong with it, both in English

fault-record-unreadable = hii haisomeki ({ $what }: { $why })
fault-record-newer = hii iliandikwa na toleo jipya zaidi la ukurasa; pakia ukurasa upya upate toleo hilo ({ $what })
fault-record-not-signed = hii haijatiwa saini na mmiliki anayetajwa na kiungo; mwombe mmiliki akupe kiungo kipya ({ $what })
fault-record-changed = hii ilibadilishwa au kukatwa njiani, na italetwa tena ({ $what })

## Why a piece of somebody's log was set aside; a log is everything that a person did in a project. “It” is the piece

fault-log-too-large = kipande ni kikubwa kuliko kinavyoruhusiwa
fault-log-closed = kipande hakifunguki: kimefungwa kwa siri kwa ajili ya wataalamu na mmiliki, au kilibadilishwa njiani
fault-log-line = mstari wa { $n }: { $why }
fault-log-foreign = kipande ni cha mradi mwingine ({ $project })
fault-log-not-signed = saini ya kipande hailingani nacho: kilibadilishwa, kukatwa au kughushiwa
fault-log-not-theirs = ufunguo wa mwandishi wa kipande si mmoja wa funguo za mtu huyu
fault-log-misplaced = kipande kiko kwa jina la mwingine, au maudhui yake yalibadilika

## Why no report can be made

fault-report-unsealed = { $n ->
    [one] jibu { $n } bado halijafika kwenye hifadhi, kwa hiyo hakuna mwingine ambaye angeweza kuhakiki ripoti; subiri lisawazishwe
   *[other] majibu { $n } bado hayajafika kwenye hifadhi, kwa hiyo hakuna mwingine ambaye angeweza kuhakiki ripoti; subiri yasawazishwe
}
fault-report-not-loaded = { $n ->
    [one] kati ya kipengee { $n }, kilichopakiwa ni { $n_loaded } tu; subiri kifike, kisha utengeneze ripoti
   *[other] kati ya vipengee { $n }, vilivyopakiwa ni { $n_loaded } tu; subiri vyote vifike, kisha utengeneze ripoti
}

## What an owner pays

fault-pay-no-amount = kiasi ni namba kama 12 au 0.05, yenye desimali zisizozidi sita na iliyo chini ya bilioni moja
fault-pay-no-currency = sarafu ni herufi tatu, kama EUR, USD au KES
fault-pay-no-rate = kiwango ni sifuri; acha malipo wazi kama hakuna kinacholipwa
fault-policy-too-much = sehemu za nasibu, za maoni ya pili na za adimu zinazidi 1 kwa jumla; chagua sehemu ndogo zaidi ya nasibu

### Trying a store, on the status page and in the studio

## What is tried; names of rows

probe-read = Kusoma
probe-list = Kuorodhesha
probe-write = Kuandika
probe-read-back = Kusoma kilichoandikwa
probe-conditional = Kuandika kwa sharti
probe-clock = Saa ya kifaa hiki

## What came of it; follows one of the names above. $n: milliseconds, unless something else is said

probe-works = kunafanya kazi, ms { $n }
probe-no-project = kunafanya kazi, ms { $n }; hakuna mradi hapa
probe-owner-lists = kunafanya kazi, ms { $n }; kipya ni kile ambacho mmiliki anaongeza kwenye index.json
probe-by-folder = kunafanya kazi, ms { $n }; kila ulizo ni ombi moja kwa kila mweka lebo
probe-other-bytes = kinachorudi si kile kilichoandikwa
probe-by-hand = si hapa: lebo zinabaki kwenye kifaa na hukabidhiwa kama faili
probe-honoured = kunazingatiwa
probe-ignored = kunapuuzwa, na hilo halina hasara: hakuna kitu kinachobadilishwa kamwe na kingine
probe-refused = kunakataliwa (HTTP { $status }), na hilo halina hasara: hakutumiki
probe-not-asked = haijulikani; kanuni ya hifadhi kwa kurasa inakataza kuuliza, na hilo halina hasara
probe-clock-agrees = inalingana na ya hifadhi
probe-clock-off = imekosea kwa sek { $n }; maombi yanarekebishwa, nyakati kwenye kumbukumbu hazirekebishwi
probe-clock-hidden = haikulinganishwa; hifadhi haionyeshi saa yake
probe-let-in = kurasa za { $origin } zinaruhusiwa
probe-kept-out = kurasa za { $origin } haziruhusiwi, kwa hiyo hakuna kiungo kinachofanya kazi

### What of an owner's file cannot be used, in the studio

## Why a record is left out; each follows “line 17:”. “It” is the record: a line of a table, an object of a list

files-not-csv = si CSV ({ $error })
files-n-fields = { $n ->
    [one] ina sehemu { $n }, ilhali mstari wa kwanza una { $n_expected }
   *[other] ina sehemu { $n }, ilhali mstari wa kwanza una { $n_expected }
}
files-not-utf8 = si UTF-8
files-too-many-columns = { $n ->
    [one] faili lina zaidi ya safu wima { $n }
   *[other] faili lina zaidi ya safu wima { $n }
}
files-too-long = ni ndefu kuliko MiB { $n }
files-no-object = si object ya JSON
files-not-json = si JSON ({ $error })
files-cut = faili linaishia katikati ya orodha
files-two-texts-and-image = haiwezi kuwa na matini mbili na picha kwa pamoja
files-no-share = “{ $column }” yake ni “{ $found }”, ambayo si namba kuanzia 0 hadi 1
files-column-empty = “{ $column }” yake haina kitu
files-no-string = “{ $column }” yake si matini
files-no-column = haina “{ $column }”; ina { $found }
files-no-address = “{ $column }” yake si anwani ya picha
files-empty-text = matini yake haina kitu
files-long-text = { $n ->
    [one] matini yake ina baiti { $n }; kikomo ni MiB 1
   *[other] matini yake ina baiti { $n }; kikomo ni MiB 1
}
files-nul = matini yake ina baiti za NUL
files-in = { $fault } ({ $column })
files-no-yes = “{ $column }” yake ni “{ $found }”, ambayo si ndiyo wala hapana
files-no-id = “{ $column }” yake si matini wala namba
files-known = mradi tayari una kipengee hiki
files-full = { $n ->
    [one] mradi hauwezi kuwa na zaidi ya kipengee { $n }
   *[other] mradi hauwezi kuwa na zaidi ya vipengee { $n }
}
files-same-id = kitambulisho chake “{ $id }” kipo tayari kwenye mstari wa { $line }, kikiwa na matini nyingine

## What to do about such a record

files-do-quote = tafuta alama ya kunukuu inayokosekana au iliyozidi kwenye mstari huo
files-do-utf8 = hifadhi faili kama UTF-8, au chagua usimbaji mwingine wa herufi
files-do-leave-out = acha nje safu wima zisizohitajika
files-do-split = igawanye
files-do-object = andika kila rekodi kama { $example }
files-do-one-object = andika kila rekodi kama object moja ya JSON
files-do-get-again = huenda faili lilikatwa; lichukue upya lilikotoka
files-do-compare = linganisha matini, au onyesha picha
files-do-share = andika uhakika wa modeli kama namba kuanzia 0 hadi 1, au usichague safu wima ya uhakika
files-do-fill = andika kitu hapo, au chagua safu wima nyingine
files-do-texts = chagua safu wima yenye matini
files-do-text = ipe matini
files-do-other-column = chagua safu wima nyingine
files-do-parts = tazama README kuhusu vipengee vyenye sehemu kadhaa
files-do-split-text = igawanye; kama si ndefu hivyo, kuna alama ya kunukuu inayokosekana hapo
files-do-damaged = huenda faili limeharibika; lichukue upya lilikotoka
files-do-yes = andika true au false hapo, au chagua safu wima nyingine
files-do-id = ipe kitambulisho
files-do-projects = gawanya faili katika miradi kadhaa; hakuna kilichosomwa baada ya mstari huu
files-do-own-id = ipe kila rekodi kitambulisho chake yenyewe, au usitumie safu wima ya vitambulisho

## Why a file cannot be read at all, and what to do

files-unreadable = faili halikuweza kusomwa ({ $error }); kama lilibadilika au kuhamishwa wakati huo, lichague upya
files-empty = faili halina kitu; chagua lile lenye rekodi zako
files-too-large = faili lina MiB { $n } na kikomo ni MiB { $n_most }; ligawanye, au acha nje baadhi ya safu wima
files-no-record = faili halina rekodi yoyote; ongeza rekodi chini ya mstari unaotaja safu wima
files-first-line = { $n ->
    [one] mstari wa kwanza unataja zaidi ya safu wima { $n }; angalia kinachotenganisha sehemu zake, au acha nje baadhi ya safu wima
   *[other] mstari wa kwanza unataja zaidi ya safu wima { $n }; angalia kinachotenganisha sehemu zake, au acha nje baadhi ya safu wima
}
files-no-list = JSON hii haina orodha ya rekodi; iandike kama { $example }, au rekodi moja kwa kila mstari
files-no-image = hakuna picha kati ya mafaili yaliyochaguliwa; chagua folda yenye mafaili ya PNG, JPEG, GIF, WebP, AVIF au BMP
files-image-gone = picha mojawapo haipo tena au ilibadilika ilipokuwa ikisomwa; chagua faili upya
files-folder-damaged = kilichosomwa kutoka kwenye folda kimeharibika; chagua folda upya
files-many-entries = { $n ->
    [one] kifurushi kina kitu { $n }; chagua faili unalohitaji lililomo
   *[other] kifurushi kina vitu { $n }; chagua faili unalohitaji lililomo
}
files-no-table = kifurushi hakina jedwali; weka ndani yake faili la CSV, JSON au Parquet, au picha
files-locked = kifurushi kinadai nenosiri; kifungue na uchague faili lililomo
files-archive-damaged = kifurushi kimeharibika ({ $error }); kichukue upya kilikotoka, au kifungue na uchague faili lililomo
files-parquet-large = faili la Parquet ni kubwa kuliko MiB 512; ligawanye, au lihifadhi kama CSV
files-parquet-packed = faili la Parquet limebanwa kwa { $name }, ambayo haisomwi hapa; lihifadhi kwa Snappy, gzip au bila kubanwa, au kama CSV
files-parquet-damaged = faili la Parquet limeharibika ({ $error }); lichukue upya lilikotoka, au lihifadhi kama CSV
files-column-missing-all = hakuna safu wima “{ $column }”; hakuna hata moja
files-column-missing = hakuna safu wima “{ $column }”; zilizopo: { $found }
files-bomb = kifurushi kikifunguliwa kinazidi MiB { $n }, na hivyo ndivyo vifurushi hutumiwa kushambulia programu; kifungue mwenyewe na uchague faili lililomo
files-is-archive = hiki ni kifurushi cha { $kind }, ambacho hakisomwi hapa; kifungue na uchague faili lililomo
files-is-document = hii ni hati ya { $kind }, ambayo haisomwi hapa; nakili matini zake kwenye jedwali na ulihifadhi kama CSV
files-is-office = hili ni faili la { $kind }, ambalo halisomwi hapa; lifungue na ulihifadhi kama CSV (UTF-8)
files-is-database = hii ni hifadhidata ya SQLite, ambayo haisomwi hapa; hamisha jedwali lake kama CSV
files-is-image = hii ni picha, ambayo haisomwi hapa; chagua folda yenye picha hiyo, au zip ya picha
files-is-bytes = hili ni faili la baiti ambazo si maandishi, ambalo halisomwi hapa; chagua jedwali, au lihifadhi kama CSV (UTF-8) kutoka kwenye programu iliyolitengeneza

## What an owner should know of how a file is read; whole sentences

files-note-empty = Faili “{ $name }” halina kitu.
files-note-documents = { $n ->
    [one] Kifurushi kina hati { $n }; ni rekodi moja.
   *[other] Kifurushi kina hati { $n }; kila moja ni rekodi moja.
}
files-note-as-one = { $n ->
    [one] Faili { $n } la kifurushi linasomwa: { $names }.
   *[other] Mafaili { $n } ya kifurushi yanasomwa kama faili moja: { $names }.
}
files-note-images = { $n ->
    [one] Kuna picha { $n }; ni rekodi moja.
   *[other] Kuna picha { $n }; kila moja ni rekodi moja, na jina la folda yake liko kando yake.
}
files-note-others = { $n ->
    [one] Faili { $n } lingine la folda limeachwa nje.
   *[other] Mafaili { $n } mengine ya folda yameachwa nje.
}
files-note-utf16 = Faili halina alama inayotaja usimbaji wake wa herufi; linaonekana kuwa UTF-16. Kama herufi zilizo hapa chini si sahihi, chagua usimbaji mwingine.
files-note-windows = Faili si UTF-8. Linasomwa kama Windows-1252 (Latin-1), usimbaji wa kawaida wa programu za zamani; kama herufi zilizo hapa chini hazionekani sawa, chagua usimbaji mwingine au hifadhi faili kama UTF-8.
files-note-broken = Faili ni UTF-8 isipokuwa baadhi ya sehemu zilizoharibika; rekodi zenye sehemu hizo zimeorodheshwa na kuachwa nje.
