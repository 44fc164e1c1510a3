# What every page of Accord says, in Filipino. CLDR's category "other" is for numbers that end in 4, 6 or 9 (apat, anim, siyam), which link with "na".

## How numbers are written; copy the form { "," } with quotation marks and braces where blanks stand

number-group = { "," }
number-decimal = { "." }
number-group-from = 4
number-group-size = 3
number-percent = { $value }%
number-less-than = <{ $value }
number-more-than = >{ $value }

## Time

time-seconds = { $value } seg
time-minutes = { $value } min
time-minutes-seconds = { $minutes } min { $seconds } seg
time-hours-minutes = { $hours } oras { $minutes } min
time-moment = { $month } { $day }, { $year }, { $clock }
month-1 = Ene
month-2 = Peb
month-3 = Mar
month-4 = Abr
month-5 = May
month-6 = Hun
month-7 = Hul
month-8 = Ago
month-9 = Set
month-10 = Okt
month-11 = Nob
month-12 = Dis

## Counts

n-items = { $n ->
    [one] { $n } item
   *[other] { $n } na item
}
n-answers = { $n ->
    [one] { $n } sagot
   *[other] { $n } na sagot
}
n-records = { $n ->
    [one] { $n } record
   *[other] { $n } na record
}
n-people = { $n ->
    [one] { $n } tao
   *[other] { $n } na tao
}
n-labels = { $n ->
    [one] { $n } label
   *[other] { $n } na label
}
n-answer-pairs = { $n ->
    [one] { $n } pares ng sagot
   *[other] { $n } na pares ng sagot
}
n-texts = { $n ->
    [one] { $n } teksto
   *[other] { $n } na teksto
}
n-comments = { $n ->
    [one] { $n } komento
   *[other] { $n } na komento
}
n-votes = { $n ->
    [one] { $n } boto
   *[other] { $n } na boto
}

## Words on buttons and in tables

close = Isara
cancel = Kanselahin
yes = oo
try-again = Subukang muli
skipped = Nilaktawan
copy = Kopyahin
copied = Nakopya na

## Who one is in a project

role-labeler = labeler
role-expert = eksperto
role-owner = may-ari

## Where one's labels are: each is saved in this browser first and then sent to the project's store, its "bucket"

saves-none = Wala pang label
saves-all = Nasa bucket na ng proyekto ang { $n ->
    [one] { $n } label
   *[other] { $n } na label
} mo
saves-saving = { $n } ang sine-save
saves-here = { $n } ang naka-save sa device na ito
saves-sent = { $n } ang ipinapadala na
saves-synced = { $n } ang nasa bucket
saves-short-all = Nasa bucket na lahat
saves-short-sent = { $n } ang ipinapadala na
saves-short-here = { $n } ang narito lang
saves-one-saving = sine-save
saves-one-here = nasa device na ito
saves-one-sent = ipinapadala na
saves-one-synced = nasa bucket na

## The language of the page

language-choose = Wika
language-missing = Hindi makuha ang mga salita ng wikang ito: { $error }. Mananatili ang page sa dati; subukang muli kapag online ka na

### The frame around every page, joining, notices

## Names of the pages, as they stand in the navigation

frame-page-label = Mag-label
frame-page-review = Review
frame-page-overview = Buod
frame-page-agreement = Pagkakasundo
frame-page-status = Status
frame-page-alike = Magkakahawig
frame-page-instructions = Mga tagubilin
frame-page-rounds = Mga round
frame-page-desk = Para sa iyo
frame-page-reports = Mga ulat
frame-page-records = Mga record

## Frame around every page

frame-pages = Mga page
frame-nav-disagreements = { $n ->
    [one] di-pagkakasundong naghihintay
   *[other] na di-pagkakasundong naghihintay
}
frame-nav-needs = { $n ->
    [one] bagay para sa iyo
   *[other] na bagay para sa iyo
}
frame-leader = Pumunta sa: l mag-label, r review, o buod, a pagkakasundo, s status, i mga tagubilin, c mga round, n para sa iyo
frame-leader-alike = Pumunta sa: l mag-label, r review, o buod, a pagkakasundo, s status, i mga tagubilin, c mga round, n para sa iyo, e magkakahawig
frame-offline = Offline
frame-offline-about = Itinatabi sa device na ito ang mga label at ipapadala kapag online na
frame-update = I-update
frame-update-about = May mas bagong bersyon ng page na ito; walang mawawala kapag nag-update ka
frame-keys = Mga key
frame-keys-about = Mga key (?)

## Before a project is open

frame-opening = Binubuksan ang proyekto…
frame-page-coming = Nilo-load ang page na ito…
frame-page-missing = Hindi ma-load ang page na ito
frame-page-missing-about = Tuloy ang pagle-label kahit wala ito. Subukang muli kapag may koneksyon na; kung hindi pa rin gumana, i-reload: baka may mas bagong bersyon.

## Joining a project

frame-join-own-texts = May sarili ka bang mga tekstong ipapa-label?
frame-join-new-project = Bagong proyekto
frame-join-known = Mga proyekto sa device na ito
frame-join-invited = Inimbitahan ka
frame-join-as-labeler = Sasali ka bilang labeler: magbabasa ka ng mga teksto at pipili ng label para sa bawat isa
frame-join-as-expert = Sasali ka bilang eksperto: ikaw ang magpapasya kapag hindi nagkakasundo ang mga labeler
frame-join-as-owner = Sasali ka bilang may-ari ng proyektong ito
frame-join-as = Sasali ka bilang { $role }
frame-join-fetching = Kinukuha ang proyekto…
frame-join-asked = Ang itinatanong
frame-join-task = { $n ->
    [one] { $n } tekstong ile-label
   *[other] { $n } na tekstong ile-label
}, { $labels } ang mapagpipilian
frame-join-open = Makikita ng iba sa proyekto ang pangalang ito. Nakaimbak sa bucket ng may-ari ang pangalan at mga sagot mo; may kopya sa device na ito.
frame-join-closed = Makikita ng mga eksperto at ng may-ari ang pangalang ito at ang mga sagot mo; hindi mababasa ng ibang labeler ang alinman sa mga ito. Nakaimbak nang selyado ang mga ito sa bucket ng may-ari; may kopya sa device na ito.
frame-join-name = Pangalan mo
frame-join-do = Sumali
frame-join-title = Sama-samang mag-label ng mga teksto
frame-join-paste = Buksan ang link na ipinadala ng may-ari ng proyekto, o i-paste dito
frame-join-link = Link ng imbitasyon
frame-join-file = O ang file na may link: piliin ito, o i-drop dito
frame-join-secret = Nasa link ang key ng proyekto: ibigay lang ito sa mga taong dapat sumali.
frame-join-continue = Magpatuloy

## Pieces that several pages share

frame-link = Ang link
frame-link-code = Ang link bilang QR code
frame-figure-undefined = Hindi matukoy
frame-delete = I-delete
frame-keep = Panatilihin
frame-find = Maghanap ng label
frame-find-found = { $n } ang nahanap
frame-find-nothing = Walang tugmang label
frame-confirm = Hingin ang Enter pagkatapos ng numero, sa halip na sumagot agad

## How far a record is

frame-standing-new = Bago
frame-standing-begun = Kulang sa sagot
frame-standing-differs = Magkakaiba ang sagot
frame-standing-agreed = Nagkasundo
frame-standing-settled = Napagpasyahan
frame-standing-dropped = Inalis

### Keys and dialogs

## Names of keys on a keyboard

keys-key-enter = Enter
keys-key-esc = Esc
keys-key-delete = Delete
keys-key-shift = Shift
keys-key-ctrl = Ctrl
keys-key-alt = Alt
keys-key-arrows = Mga arrow
keys-key-arrows-after = mga arrow
keys-then = { $first } tapos { $second }

## List of keys: headings

keys-title = Mga key
keys-group-label = Mag-label
keys-group-form = Mag-label, kapag maraming tanong o marka
keys-group-boxes = Mga larawan at kahon
keys-group-review = Review
keys-group-alike = Magkakahawig, kapag naka-on ang mga mungkahi
keys-group-records = Mga record
keys-group-reports = Mga ulat
keys-group-everywhere = Kahit saan

## List of keys: labeling. Each line says what a key does

keys-choose = Pumili ng label
keys-find = Maghanap ng label, kapag marami
keys-confirm = Kumpirmahin, kung hinihingi, o tanggapin ang mungkahi
keys-skip = Laktawan
keys-skip-reason = Laktawan nang may dahilan
keys-flag-note = I-flag nang may tala
keys-undo = I-undo ang huling sagot
keys-redo = I-redo
keys-instructions = Mga tagubilin
keys-history = Mga huling sagot mo
keys-why = Bakit ang item na ito

## List of keys: several questions or marks

keys-question = Susunod o naunang tanong
keys-submit = Magpatuloy, tapos isumite
keys-leave-field = Umalis sa field
keys-word = Pumili ng salita sa teksto
keys-stretch = Habaan ang napili, o ilipat ang dulo ng napiling marka
keys-stretch-character = Habaan ito nang isang karakter
keys-mark-start = Ilipat ang simula ng napiling marka
keys-mark-step = Piliin ang susunod o naunang marka
keys-mark-remove = Alisin ang marka, o ang huling puwesto sa pagkakasunod-sunod

## List of keys: images and boxes

keys-zoom = Mas malapit, mas malawak
keys-box-move = Ilipat ang napiling kahon, o ang tanaw
keys-box-size = Ilipat ang kanan at ibabang gilid ng kahon
keys-box-choose = Gumawa ng kahon, o pangalanan ang napili
keys-box-step = Piliin ang susunod o naunang kahon
keys-box-leave = Bitiwan ang kahon
keys-box-remove = Alisin ang kahon
keys-whole = Ang buong larawan
keys-brighter = Mas maliwanag o mas madilim
keys-uncover = Ipakita ang natatakpang item

## List of keys: review

keys-settle = Magpasya gamit ang isang label
keys-next-disagreement = Susunod na di-pagkakasundo
keys-previous-disagreement = Naunang di-pagkakasundo
keys-settle-several = Markahang tama rin; Enter ang magpapasya ayon sa mga marka
keys-cause = Uri ng pagkakamali: maling pindot, malabo, maraming kahulugan, maling mga label, sira
keys-reason = Magbigay ng dahilan
keys-comment = Magkomento
keys-names = Ipakita o itago ang mga pangalan
keys-settle-alike = Sabay-sabay na pagpasyahan ang magkakahawig
keys-example = Gawing halimbawa sa mga tagubilin
keys-talk = Buksan o isara ang usapan
keys-withdraw = Bawiin ang huling pasya

## List of keys: look-alikes

keys-alike-go = Pumunta roon
keys-alike-move = Lumipat
keys-alike-odd = Hindi ito
keys-alike-confirm = Kumpirmahin ang iba
keys-alike-undo = Bawiin ang huling batch

## List of keys: records, reports, everywhere

keys-walk = Lumipat
keys-pick = Pumili
keys-pick-several = Pumili ng marami
keys-pick-all = Piliin ang lahat ng nahanap
keys-take-back = Bawiin ang huling ginawa
keys-open = Buksan
keys-report-make = Gumawa ng ulat
keys-report-back = Bumalik sa listahan
keys-go-page = Lumipat ng page
keys-list = Ang listahang ito

## Own keys: what can have another key

keys-own-label = Label { $n }
keys-own-flag = I-flag
keys-own-history = Mga huling sagot
keys-own-question = Susunod na tanong
keys-own-next-mark = Susunod na marka o kahon
keys-own-previous-mark = Naunang marka o kahon

## Own keys: changing them

keys-own-title = Palitan ang mga key ng page ng pagle-label
keys-own-about = Pindutin ang button ng isang key, tapos ang key na gusto mong ipalit, sa kahit anong keyboard. Tatandaan ito ng browser na ito.
keys-own-usual = Ibalik sa karaniwang mga key
keys-own-usual-done = Nasa karaniwang ayos ang lahat ng key
keys-own-change = { $action }: { $key }. Palitan
keys-own-awaits = Pindutin ang bagong key, o Escape
keys-own-press = Pumindot ng key …
keys-own-exchange = Pagpalitin ang dalawa
keys-own-exchanged = Nagpalit na ng key ang “{ $one }” at “{ $other }”
keys-own-done = “{ $key }” na ang key ng “{ $action }”

## Own keys: why a key cannot be taken

keys-fault-taken = “{ $key }” ang key ng “{ $action }”
keys-fault-go = Ang “{ $key }” ay para sa paglipat ng page; pumili ng ibang key
keys-fault-list = Binubuksan ng “{ $key }” ang listahan ng mga key; pumili ng ibang key
keys-fault-find = Ang “{ $key }” ay para sa paghahanap ng label; pumili ng ibang key
keys-fault-closer = Inilalapit ng “{ $key }” ang tingin sa larawan; pumili ng ibang key
keys-fault-wider = Inilalayo ng “{ $key }” ang tingin sa larawan; pumili ng ibang key
keys-fault-mark = Inililipat ng “{ $key }” ang simula ng marka; pumili ng ibang key
keys-fault-press = Pinipindot ng “{ $key }” ang button na naka-focus; pumili ng ibang key
keys-fault-no-sign = pumili ng letra, numero o simbolo

## Dialogs about the item on screen

keys-flag-title = I-flag ang item na ito
keys-flag-question = Ano ang mali rito?
keys-flag-about = Mananatili ito sa screen: puwede mo pa rin itong sagutin o laktawan. Makikita ng mga eksperto at ng may-ari ang tala mo.
keys-flag-do = I-flag
keys-skip-title = Laktawan ang item na ito
keys-skip-question = Bakit hindi ito masagot?
keys-skip-about = Maiiwan itong walang sagot, at lalabas ang susunod na item. Puwedeng walang dahilan.
keys-skip-do = Laktawan

### The label page

## Label page

label-which-fits = Aling label ang angkop?
label-n-questions = { $n ->
    [one] { $n } tanong
   *[other] { $n } na tanong
}
label-instructions = Mga tagubilin
label-history = History
label-look-alikes = Magkakahawig
label-item-to-label = Ang item na ile-label
label-item = Item
label-labels = Mga label
label-you-flagged = Na-flag mo ang item na ito:
label-accept = Tanggapin ang mungkahi
label-confirm = Kumpirmahin
label-go-on = Magpatuloy
label-submit = Isumite

## Label page: buttons below the item

label-this-item = Ang item na ito
label-undo = I-undo
label-redo = I-redo
label-skip = Laktawan
label-skip-why = Laktawan, bakit…
label-flag = I-flag…

## Label page: new instructions

label-new-instructions = Mga bagong tagubilin
label-instructions-changed = Nagbago ang mga tagubilin
label-change-versions = Huli kang sumagot sa bersyon { $from }; bersyon { $to } na ngayon.
label-change-of-wording = Nagbago ang mga salita; hindi nagbago ang itinatanong.
label-change-of-meaning = Nagbago ang kahulugan ng { $labels }.
label-n-again = Lalabas ulit ang { $n ->
    [one] { $n } sagot
   *[other] { $n } na sagot
} mo: ibigay ang sagot na tama ngayon.
label-change-read = Nabasa ko na, magpatuloy
label-whole-text = Ang buong teksto
label-quoted = “{ $name }”

## Label page: nothing to label

label-fetching = Kinukuha ang mga item…
label-nothing-waits = Walang naghihintay na item para sa iyo
label-you-answered = Nakasagot ka ng { $n ->
    [one] { $n } item
   *[other] { $n } na item
}. Kusang lalabas dito ang bagong gawain.
label-see-overview = Tingnan ang buod
label-undo-last = I-undo ang huling sagot
label-no-connection = Walang koneksyon, at wala pang item sa device na ito
label-connect = Kapag narito na ang mga item, puwede kang mag-label nang walang koneksyon. Kumonekta, tapos subukang muli.

## Label page: recent answers

label-recent-answers = Mga huling sagot mo
label-no-recent-answers = Lalabas dito ang mga sagot mo, pinakabago ang una.
label-change-answer-to = Palitan ang sagot sa: { $text }
label-change = Palitan
label-settled-as = Pinagpasyahan ng eksperto bilang

## Label page: instructions

label-no-instructions = Wala pang isinusulat na tagubilin ang may-ari.
label-version = Bersyon { $version }

## Label page: practice items, whose right answer is told afterwards

label-practice-mark = Pagsasanay { $n_place } sa { $n }. Sasabihin sa iyo ang sagot, at hindi ito bibilangin.
label-item-to-practise = Ang item para sa pagsasanay
label-right = Tama.
label-not-quite = Hindi pa tama.
label-right-so-far = { $n_right } sa { $n } ang tama sa ngayon
label-either = { $one } o { $other }
label-it-is = Ang sagot ay { $labels }.
label-you-said = “{ $given }” ang sagot mo; ang tama ay { $labels }.

## Label page: progress

label-progress = Progreso
label-progress-bar = Kumpletong item sa lahat
label-n-by-you = { $n } ang nasagot mo
label-n-complete = { $n_complete } sa { $n_items } ang kumpleto
label-pace-meaning = Mga sagot bawat oras ng aktibong paggawa sa session na ito
label-n-an-hour = mga { $n } bawat oras
label-without-break = { $n ->
    [one] { $n } minuto
   *[other] { $n } na minuto
} nang walang pahinga: makatutulong ang sandaling pahinga
label-round-left = Round { $number }: { $n_left } pa sa { $n_items }

## Label page: why an item is asked now

label-why-revisited = Binalikan mo ang item na ito
label-why-random = Pinili nang random: dito sinusukat ang katumpakan
label-why-second-opinion = Sadyang tinanong nang dalawang beses: may ibang nakasagot na
label-why-two-differ = Magkaiba ang sagot ng dalawang tao
label-why-some-differ = Magkakaiba ang sagot ng mga tao
label-why-rare = Baka may label itong bihira pa sa ngayon
label-why-shuffled = Binalasa ang pagkakasunod-sunod, dahil hindi pa nairaranggo ng modelo ang mga item
label-why-reask = Nagbago ang mga tagubilin mula nang sagutin mo ito
label-why-round = Ilang tao ang sabay na sumasagot nito, para makita kung nagkakasundo sila
label-why-talk = May usapan tungkol dito
label-why-odd = Itinuring mo itong naiiba sa mga magkakahawig
label-why-typical = Karaniwan sa maraming iba pa, kaya ito ang may pinakamaraming maituturo sa modelo sa simula
label-why-novel = Walang katulad sa mga na-label na
label-why-uncertain = Itinanong dahil hindi matukoy ng modelo kung alin sa dalawang label ang tama rito
label-why-sure = Halos sigurado na ang modelo rito, pero sagot pa rin dito ang may pinakamaraming maituturo
label-why-resembling = { $reason }; mga { $n ->
    [one] { $n } item
   *[other] { $n } na item
} ang kahawig nito

## Label page: the parts of that reason, a name and a value each

label-rank = Ranggo
label-rank-of = { $n_rank } sa { $n_ranked }
label-score = Score
label-uncertainty = Kawalang-katiyakan
label-uncertainty-value = { $value } (1 kapag pantay ang dalawang pinakamalamang na label)
label-density = Density
label-density-value = { $value } (1 kapag maraming item ang katulad nito)
label-novelty = Pagkabago
label-novelty-value = { $value } (1 kapag wala pang katulad nito ang na-label)
label-resembles = Kahawig ng
label-resembles-n = humigit-kumulang { $n ->
    [one] { $n } item
   *[other] { $n } na item
}
label-rarity = Pagkabihira
label-rarity-value = { $share }% ng mga label sa ngayon
label-answer-value = Halaga ng isang sagot
label-answer-value-of = { $value } (1 kapag wala pang napagpapasyahan)
label-model = Modelo

## Label page: who filled a label or an answer in beforehand; shown by itself and within “Filled in for you”

label-by-some-model = hula ng isang modelo
label-by-model = hula ng “{ $model }”
label-by-the-scorer = mungkahi ng modelo

## Several questions about an item

label-filled-in = Pinunan na para sa iyo: { $by }. Suriin ito, at palitan ang mali.
label-optional = (opsyonal)
label-n-chars = Hanggang { $n ->
    [one] { $n } karakter
   *[other] { $n } na karakter
}
label-hint-order = Piliin ang mga ito mula una hanggang huli
label-hint-boxes = Gumuhit ng kahon, tapos piliin kung ano ang nasa loob
label-hint-spans = Pumili ng bahagi ng teksto, tapos piliin kung ano ito
label-any-number = Kahit ilan, o wala
label-up-to-or-none = Hanggang { $n }, o wala
label-one-or-more = Isa o higit pa
label-at-least = Hindi bababa sa { $n }
label-exactly = Eksaktong { $n }
label-from-to = { $n_min } hanggang { $n_max }
label-number-between = { $min } hanggang { $max }{ $unit }
label-number-from = { $min } o higit pa{ $unit }
label-number-up-to = { $max } o mas mababa{ $unit }
label-number-any = Isang numero{ $unit }
label-number-steps = pataas nang tig-{ $step }
label-fault = “{ $question }”: { $what }
label-fault-no-number = kailangan ng numero; hindi numero ang “{ $typed }”
label-fault-no-answer = wala pang sagot

## Marking text, drawing boxes

label-marks = Mga marka
label-no-marks = Wala pang minarkahan
label-n-marks = { $n ->
    [one] { $n } marka
   *[other] { $n } na marka
}
label-boxes = Mga kahon
label-no-boxes = Wala pang kahon
label-n-boxes = { $n ->
    [one] { $n } kahon
   *[other] { $n } na kahon
}
label-box-place = { $width } × { $height } sa { $x }, { $y }
label-listed = Nakalista ang { $n_first } hanggang { $n_last }
label-remove-mark = Alisin ang { $label }: { $what }

## Putting labels into an order; all are read out

label-order-no-place = { $label }, wala pang puwesto
label-order-place = { $label }, puwesto { $n_place }
label-move-up = Itaas ang { $label }
label-move-down = Ibaba ang { $label }

## Images and items in several parts

label-covered = Maaaring nakababahala ang item na ito. Natatakpan ito hanggang gusto mo nang makita; puwede mo rin itong laktawan.
label-show-it = Ipakita
label-image-to-label = Ang larawang ile-label
label-image-loading = Nilo-load ang larawan…
label-image-broken = Hindi maipakita ang larawan: { $why }.
label-image-changed = hindi ito ang larawang pinili ng may-ari: binago ang mga byte nito
label-image-too-large = { $n } MB ito; hanggang { $n_most } MB lang ang ipinapakita
label-image-no-image = hindi ito larawang PNG, JPEG, GIF, WebP, AVIF o BMP
label-image-not-decoded = hindi ito ma-decode ng browser na ito
label-image-broken-remedy = Subukang muli, o laktawan ang item at sabihing sira ang larawan nito.
label-picture-wider = Mas malawak
label-picture-closer = Mas malapit
label-picture-whole = Buo
label-picture-light = Liwanag
label-picture-zoom = { $percent }%
label-picture-lit = liwanag { $percent }%

## Look-alikes: several items to which the model gives the same label, confirmed at once

label-all-of-them = “{ $label }” ba lahat?
label-items-that-get-it = Mga item na bibigyan ng label
label-not-this = hindi ito
label-none-of-them = Wala sa mga ito
label-confirm-n = Kumpirmahin ang { $n ->
    [one] { $n } item
   *[other] { $n } na item
}
label-one-by-one = Isa-isang i-label
label-grid-keys = Arrow key ang panlipat, X ang pangmarka, Enter ang pangkumpirma.
label-grid-not-on = Hindi in-on ng may-ari ng proyektong ito ang mga mungkahi, kaya walang makukumpirma rito.
label-grid-nothing = Wala pang item na sapat ang katiyakan ng modelo. Mag-label pa nang isa-isa; kusang lalabas dito ang magkakahawig.
label-grid-words = Mungkahi ng modelo, na hindi bababa sa { $percent }% ang katiyakan sa bawat isa. Markahan ang mga mali; babalik ang mga iyon sa pila.

## At the top of every page

label-alert-not-on-disk = Wala pa sa disk ang mga huling sagot mo: { $why }
label-alert-kept-here = Itinatabi sa device na ito ang mga label: { $why }

## Why a figure of agreement between people is not defined

label-undefined-no-answers = Wala pang sagot
label-undefined-one-labeler = Sa iisang tao ang lahat ng sagot; kailangan ng dalawa para masukat ang pagkakasundo
label-undefined-no-overlap = Wala pang item na na-label ng dalawang tao
label-undefined-no-variation = Iisa ang label ng lahat ng sagot sa parehong item, kaya hindi malaman kung pagkakasundo ito o nagkataon lang
label-undefined-unused = Walang sagot sa parehong item na ganito ang label
label-undefined-not-two = Dalawang tao ang pinaghahambing ng kappa ni Cohen; { $n } ang narito
label-undefined-not-numeric = Kailangan ng mga numero sa antas na { $level }, at hindi numero ang label na { $label }
label-undefined-negative = Kailangan ng antas na ratio ng mga label na 0 pataas, at may label na { $label }
label-undefined-too-many = Pinaghahambing ng antas na ratio ang bawat dalawang label, at sobrang dami ang { $n ->
    [one] { $n } magkakaibang label
   *[other] { $n } na magkakaibang label
}; gamitin ang interval
label-undefined-not-finite = Masyadong malaki ang mga label para makuwenta ang sukat na ito

### What the page says of itself: opening, saving, errors

## Opening a project

page-file-without-link = Walang link sa file na iyan; piliin ang ipinadala sa iyo ng may-ari
page-project-unknown = Hindi na kilala ng device na ito ang proyektong iyan; gamitin ang link nito
page-no-storage = Hindi makapagtabi ng mga label ang device na ito
page-no-signing = Hindi makapirma ng mga label ang browser na ito
page-somebody-else = Kasali na ang device na ito bilang ibang tao
page-somebody-else-remedy = Hindi puwedeng ilipat ang log sa ibang tao. Buksan ang link sa ibang device, o sa ibang profile ng browser.
page-not-opened = Hindi mabuksan ang proyektong ito
page-not-utf8 = hindi UTF-8 ang proyekto
page-no-such-project = Wala sa imbakan ang ganitong proyekto; itanong sa may-ari kung inilipat ito
page-project-changed = Binago ng may-ari ang proyektong ito; i-reload ang page para makuha ang bagong bersyon
page-data-changed = nabago o naputol sa daan ang isang bahagi ng data; kinukuha itong muli

## Status page: the link's key and this device's storage, a name and a value each

page-link-key = Key ng link sa imbakan
page-key-ended = tapos na; hilingin sa may-ari na i-renew ang link mo
page-key-ends-soon = matatapos sa loob ng isang oras; hilingin sa may-ari na i-renew ang link mo
page-key-holds = may bisa pa nang { $n ->
    [one] { $n } oras
   *[other] { $n } na oras
}
page-storage = Storage
page-storage-kept = itatabi ito ng browser hanggang i-delete mo
page-storage-may-go = puwede itong burahin ng browser kapag puno na ang disk; mag-sync o mag-save ng backup bago magsara
page-storage-unknown = hindi sinasabi ng browser
page-space-used = Nagamit na espasyo
page-space-used-of = { $used } sa { $all } MiB
page-store-remedy = Para sa may-ari ng imbakan

## What was saved on this device and is gone

page-loss = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} mo sa “{ $project }” na ipinakitang naka-save na ang wala na sa device na ito: nabura o nasira ang storage ng browser nito.
page-loss-safe = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} sa mga ito ang umabot na sa imbakan ng proyekto at ligtas doon.
page-loss-lost = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} ang maaaring nasa device lang na ito: kung wala kang backup file, nawala na ang mga iyon.
page-loss-open-link = Buksan muli ang link mo para magpatuloy.

## Work carried by hand: files of signed pieces, from one device to another

page-backup-not-saved = hindi na-save ng browser ang backup file; payagan ang mga download para sa page na ito
page-shared = Naibigay na ang mga label mo bilang file
page-not-shared = Walang naibigay; i-save ang file at ikaw mismo ang magpadala
page-taken = { $n ->
    [one] { $n } bagong piraso
   *[other] { $n } na bagong piraso
} ang tinanggap, may { $records }
page-taken-known = { $n } ang dati nang kilala
page-taken-foreign = { $n } ang mula sa ibang proyekto
page-taken-refused = { $n } ang tinanggihan, dahil nabago o naputol
page-taken-loose = { $n ->
    [one] { $n } linya
   *[other] { $n } na linya
} ang hindi tinanggap, dahil walang pumirma
page-taken-unreadable = { $n ->
    [one] { $n } file
   *[other] { $n } na file
} ang hindi mabasa

## Tables, known answers

page-table-not-saved = hindi na-save ng browser ang talahanayan; payagan ang mga download para sa page na ito
page-known-too-early = paparating pa ang mga item; piliin muli ang file maya-maya
page-known-more-problems = { $n ->
    [one] { $n } linya
   *[other] { $n } na linya
} pa ang hindi magagamit

## Links for one person

page-link-not-saved = hindi na-save ng browser ang link; payagan ang mga download para sa page na ito
page-invite-no-reading = Walang pinababasa ang imbakan nang walang key, kaya makasusulat pero hindi makababasa ang link na puro form. Ibigay sa bucket ang policy na ito, o gumamit ng ibang key: { $policy }
page-invite-hours = Sabihin kung ilang oras ang bisa nito, mula sangkapat na oras hanggang 36
page-invite-key-reads-nothing = Hindi mabasa ng nagawang key ang proyekto; pinapayagan ba ito ng role?
page-warning-shared = dala ng link na ito ang mismong key ng proyekto sa imbakan: kayang patungan at i-delete ng sinumang may hawak nito ang lahat ng kaya ng key na iyon, hanggang palitan mo ang key sa imbakan. Natutukoy at ipinapakita ang mga nabagong object; i-on ang mga bersyon sa imbakan
page-warning-forms = sumusulat lang ang link na ito sa mga sariling folder ng tao at walang dine-delete, pero kaya nitong patungan ang ipinadala ng tao; natutukoy at ipinapakita ang ganitong pagbabago. Bumabasa ito gamit ang ipinababasa mo sa lahat, kaya selyuhan ang proyekto kung hindi pampubliko ang data nito

## Reports

page-report-no-link = Walang ganoong link dito: selyado ang proyektong ito, o humihingi ng password ang imbakan nito. I-save ang page, at ibigay ang file.
page-report-key-copied = Nasa clipboard na ang pangalan: ang kinalalagyan ng ulat sa imbakan ng proyekto.
page-report-link-copied = Nasa clipboard na ang link. Sa loob ng pitong araw, mababasa ng sinumang may hawak nito ang ulat na ito, at wala nang iba.
page-report-not-copied = Hindi ito nakopya ng browser; heto: { $text }
page-report-not-printed = Hindi nakapag-print ang browser; i-save ang page at mula roon mag-print.
page-report-saved-as = Na-save bilang { $name }.
page-report-failed = Hindi iyon gumana: { $why }.
page-report-not-signed = hindi ang pinirmahang ulat ang nasa page sa imbakan, kaya hindi ito ipinapakita
page-report-not-opened = hindi binuksan ng browser ang ulat
page-report-not-saved = hindi na-save ng browser ang ulat; payagan ang mga download para sa page na ito
page-report-gone = wala na rito ang ulat

## Status page: the scorer, which runs beside the page and says in which order items are asked

page-scorer-restarts = { $why }; pinaaandar itong muli
page-scorer-restarts-on-cpu = { $why }; pinaaandar itong muli sa processor
page-scorer-gave-up = tumigil ito nang { $n ->
    [one] { $n } beses
   *[other] { $n } na beses
}: { $why }
page-scorer-silent = hindi na ito sumasagot

### The review page, talks and what needs somebody

## Review: the page on which an expert settles items that people answered differently

review-case-region = Ang di-pagkakasundo sa screen
review-place = Di-pagkakasundo { $n } sa { $n_open }
review-place-none = Wala sa mga bukas na di-pagkakasundo
review-previous = Nauna
review-next = Susunod
review-talk-about = Sa isang usapan, nakikita ng mga sumagot ang mga boto nang walang pangalan, at puwede nilang baguhin ang sagot nila
review-talk-close = Isara ang usapan
review-talk-open = Magbukas ng usapan
review-reading = Binabasa ang mga log…
review-reading-about = Lalabas ang pinakaapurahang di-pagkakasundo kapag narito na ang lahat ng sagot.
review-nothing = Walang kailangang pagpasyahan
review-nothing-about = { $n ->
    [one] { $n } di-pagkakasundo
   *[other] { $n } na di-pagkakasundo
} ang napagpasyahan na. Kapag hindi nagkasundo ang mga labeler sa isang item, kusa itong lalabas dito.
review-withdraw-settlement = Bawiin ang huling pasya

## Review: the item, the votes, what experts decided

review-item-region = Ang item na pagpapasyahan
review-show-names = Ipakita ang mga pangalan
review-similar-region = Mga katulad na item na napagpasyahan na
review-similar = Katulad, at napagpasyahan na
review-similar-cosine = Cosine similarity ng mga vector ng dalawang teksto
review-remarks = Mga puna sa item
review-settled-by = Nagpasya rito: { $who }
review-contested = Magkakaiba ang pasya ng mga eksperto. Ang pinakahuling pasya ang masusunod hanggang may magbago ng sa kanila.
review-settlements = Mga pasya
review-votes = Mga boto
review-vote-before-talk = Bago ang usapan: { $answer }
review-vote-time = Aktibong oras na ginugol sa sagot na ito
review-vote-is-old = Nagbago na ang mga tagubilin mula noon
review-vote-version = bersyon { $n }
review-or = { $one } o { $other }

## Why an item came to the person who answered it: a word or two among other facts, in small letters

review-asked-random = random
review-asked-scored = pinili ng modelo
review-asked-second-opinion = second opinion
review-asked-shuffled = binalasa
review-asked-revisited = binalikan
review-asked-rare = bihira
review-asked-ask-again = dagdag na tanong
review-asked-grid = grid
review-asked-shared = para sa lahat
review-asked-reask = tinanong muli
review-asked-round = round
review-asked-talk = usapan
review-asked-repeat = inulit

## Review: the list of open disagreements

review-list = Mga bukas na di-pagkakasundo
review-list-settled = { $n ->
    [one] { $n } kaso
   *[other] { $n } na kaso
} ang napagpasyahan
review-list-above = { $n ->
    [one] { $n } kaso
   *[other] { $n } na kaso
} sa itaas
review-list-more = at { $n ->
    [one] { $n } kaso
   *[other] { $n } na kaso
} pa
review-row-votes = { $n } { $label }
review-turn-others = iba ang nakatokang eksperto
review-turn-talk = pinag-uusapan
review-turn-contested = magkakaiba ang pasya ng mga eksperto

## Review: settling

review-settle-as = Pagpasyahan bilang
review-settle-marked = Pagpasyahan bilang { $labels }
review-several = Higit sa isa ang tamang sagot
review-several-keys = (Shift at numero ang pangmarka, Enter ang pampasya)
review-tool-alike = Magkakahawig
review-tool-example = Gawing halimbawa
review-tool-withdraw = Bawiin ang huli
review-reason = Dahilan (opsyonal)
review-reason-keys = , tapos Enter at ang numero ng label
review-causes = Uri ng pagkakamali (opsyonal)
review-cause-slip = May nagkamali ng pindot
review-cause-instructions = Malabo ang mga tagubilin
review-cause-ambiguous = Maraming puwedeng kahulugan ang item
review-cause-labels = Mali ang mga label na mapagpipilian
review-cause-item = Sira ang item

## Review: why the item is on screen, one of these sentences without a full stop at the end

review-why-closed = Kasali ka sa isang round na may item na ito: ipapakita ang sagot ng iba kapag tapos na ang lahat
review-why-settled = Napagpasyahan na
review-why-agreed = Walang di-pagkakasundo rito
review-why-own = Mga { $chance } ang tsansang mali ang label na pinakapinaniniwalaan
review-why-others = Mga { $chance } ang tsansang mali ang label na pinakapinaniniwalaan. Nasa unahan ito ng listahan ng isa pang ekspertong gumagawa ngayon
review-why-talk = Mga { $chance } ang tsansang mali ang label na pinakapinaniniwalaan. May bukas na usapan, kaya puwede pang baguhin ng mga tao ang sagot nila
review-why-contested = Magkakaiba ang pasya ng mga eksperto; ang pinakahuli ang masusunod hanggang may magbago

## Review: items like the one on screen, settled together with it

review-alike-title = Sabay-sabay na pagpasyahan ang magkakahawig
review-alike-none = Walang bukas na di-pagkakasundo na pareho ang mga boto at may salitang kapareho ng isang ito.
review-alike-about = Pagpapasyahan ng isang label ang item na ito at ang { $n ->
    [one] { $n } iba pa
   *[other] { $n } na iba pa
}. Kapag in-undo ang isa, kasama ang lahat.
review-alike-settle = Pagpasyahan ang lahat ng naka-tick bilang
review-alike-share = { $share } ng mga salita ang magkapareho

## Review: the item as an example in the instructions

review-example-title = Ilagay ang item na ito sa mga tagubilin
review-example-about = Idadagdag ito sa bagong draft, na walang makakakita hangga't hindi mo nailalathala.
review-example-counter = Kontra-halimbawa
review-example-is-not = Hindi ito halimbawa ng
review-example-is = Halimbawa ito ng
review-example-labels = Label

## What changed between two texts, line by line

review-diff-region = Ang nagbago
review-diff-unchanged = { $n ->
    [one] { $n } linya
   *[other] { $n } na linya
} ang hindi nagbago

## Comments on an item

review-comments = Mga komento
review-comment-take-back = Bawiin
review-comment = Komento
review-comment-mentions = @ ang pantawag sa isang tao
review-comment-send = Ipadala

## The page “For you”: what needs this person now. The messages that end in -verb are buttons beside the sentence before

review-desk = Para sa iyo
review-desk-needs = Kailangan ka rito ngayon
review-desk-no-needs = Wala, maliban sa pagle-label. Kusang lalabas dito kapag mayroon na.
review-need-round = Round { $n }: { $n_left ->
    [one] { $n_left } item
   *[other] { $n_left } na item
} pa
review-need-round-verb = Sagutin
review-need-reask = Nagbago ang mga tagubilin: { $n ->
    [one] { $n } sagot
   *[other] { $n } na sagot
} ang kailangang tingnan ulit
review-need-reask-verb = Sagutin muli
review-need-mention = Tinatanong ka ni { $who } tungkol sa isang item
review-need-mention-verb = Tumugon
review-need-talk = May usapan tungkol sa item na sinagot mo
review-need-talk-verb = Sumali
review-need-feedback = Nagpasya ang mga eksperto sa { $n ->
    [one] { $n } item
   *[other] { $n } na item
} mo
review-need-feedback-verb = Basahin kung bakit
review-need-practice = Pagsasanay: { $n_left ->
    [one] { $n_left } item
   *[other] { $n_left } na item
} pa
review-need-practice-verb = Magsanay
review-need-disagreements = Hindi nagkakasundo ang mga tao sa { $n ->
    [one] { $n } item
   *[other] { $n } na item
}
review-need-disagreements-verb = Magpasya
review-need-sent = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} ang ipinadala sa mga eksperto
review-need-sent-verb = Tingnan
review-need-contested = Magkakaiba ang pasya ng mga eksperto sa { $n ->
    [one] { $n } item
   *[other] { $n } na item
}
review-need-contested-verb = Paghambingin
review-need-discuss = Tapos na ang round { $n }: tingnan kung saan nagkakaiba ang mga tao, at baguhin ang mga tagubilin
review-need-discuss-verb = Tingnan
review-need-remarks = May mga puna sa { $n ->
    [one] { $n } item
   *[other] { $n } na item
} na hindi pa napagpapasyahan
review-need-remarks-verb = Tingnan
review-need-unverified = { $n ->
    [one] { $n } tao
   *[other] { $n } na tao
} ang sumusulat gamit ang imbitasyong hindi galing sa iyo; hindi binibilang ang mga sagot nila
review-need-unverified-verb = Tingnan kung sino
review-need-quarantined = { $n ->
    [one] { $n } piraso
   *[other] { $n } na piraso
} ng mga log ang isinantabi
review-need-quarantined-verb = Tingnan kung bakit
review-need-forks = { $n ->
    [one] { $n } sanga
   *[other] { $n } na sanga
} sa mga log o sa mga tagubilin: may dalawang sabay na sumulat
review-need-forks-verb = Tingnan kung saan

## The page “For you”: talks on items that this person answered

review-talks = Mga usapan sa mga item mo
review-talk-mine = { $answer } ang sagot mo.
review-talk-may-answer = Habang bukas ang usapan, puwede kang sumagot muli. Parehong itatabi ang mga sagot, at ang una ang bibilangin sa pagkakasundo.
review-talk-answer = Sumagot muli

## The page “For you”: this person's work

review-work = Ang gawa mo
review-work-items = Mga item na sinagot o nilaktawan
review-work-active = Aktibong oras
review-work-pace = Item bawat oras
review-work-no-pace = Hindi pa alam
review-work-no-days = Lalabas dito ang mga araw mo kapag may nasagot ka na.
review-timesheet = Timesheet
review-timesheet-day = Araw
review-timesheet-items = Mga item
review-timesheet-earned = Katumbas
review-timesheet-save = I-save ang timesheet
review-timesheet-more = nasa file ang { $n ->
    [one] { $n } araw
   *[other] { $n } na araw
} bago ang mga ito
review-work-about = Bumibilang ang aktibong oras habang nasa isang item ka: hindi kasama ang mga hintong lampas 30 segundo at mga nakatagong tab, kasama ang mga sagot na itinama o binawi mo. Bahagi ito ng mga sagot na pinipirmahan mo, kaya walang ibang makapagbabago nito.
review-pay-below = Mas mababa iyan sa pinakamababang itinakda ng may-ari na { $floor } bawat oras.
review-pay-above = Kapantay o mas mataas iyan sa pinakamababang itinakda ng may-ari na { $floor } bawat oras.
review-pay-terms = Ayon sa may-ari: { $terms }. Bumibilang lang ang Accord; ang may-ari ang nagbabayad.
review-pay-per-hour = { $amount } ang katumbas ng isang oras ng aktibong paggawa.

## The page “For you”: what experts decided on this person's items

review-feedback = Ang kinahinatnan ng mga sagot mo
review-feedback-none = Kapag pinagpasyahan ng eksperto ang item na sinagot mo, lalabas ito rito kasama ang dahilan.
review-feedback-judged = Sinuri ng mga eksperto ang { $n ->
    [one] { $n } sagot
   *[other] { $n } na sagot
}; { $n_right } sa mga sagot mo ang tama.
review-feedback-seen = Nakita ko na ang mga ito
review-feedback-more = at { $n ->
    [one] { $n } item
   *[other] { $n } na item
} bago ang mga ito
review-feedback-right = Tama: { $label }
review-feedback-wrong = { $given } ang sagot mo; { $right } ang tama
review-feedback-was-skipped = Nilaktawan mo ito; { $label } ang tama
review-feedback-new = Bago
review-steadiness = Sa { $n ->
    [one] { $n } item
   *[other] { $n } na item
} na itinanong sa iyo ulit nang walang abiso, { $n_same } ang pareho ang sagot mo: { $share } (95% interval { $low } hanggang { $high }).

### Instructions and rounds

## Rounds: the page

rounds-title = Mga round
rounds-about = Sa isang round, ilang tao ang sumasagot ng parehong mga item, at walang nakakakita sa sagot ng iba hangga't hindi pa nasasagot ng lahat ang lahat. Tingnan kung saan sila nagkakaiba, baguhin ang mga tagubilin para sa mismong mga label na iyon, at idaos ang susunod.
rounds-not-yours = Mga eksperto at may-ari ang nagdaraos ng mga round. Kusang lalabas ang sa iyo sa page ng pagle-label.
rounds-round = Round { $n }
rounds-open = Idinaraos
rounds-person-done = tapos na
rounds-person-left = { $n } pa
rounds-drawn = { $n ->
    [one] { $n } item
   *[other] { $n } na item
} ang pinili { $draw }, bersyon { $n_version } ng mga tagubilin, { $moment }
rounds-drawn-random = nang random
rounds-drawn-colliding = kung saan nagsasalungatan ang “{ $one }” at “{ $other }”
rounds-hidden = Nakatago ang mga sagot hanggang matapos ang lahat, o isara ang round.
rounds-close = Isara na ang round

## Rounds: a new one

rounds-next = Ang susunod na round
rounds-first = Ang unang round
rounds-which-items = Aling mga item?
rounds-draw-random = Random, mula sa mga hindi pa napagpapasyahan
rounds-draw-colliding = Kung saan nagsasalungatan ang dalawang label
rounds-draw-colliding-so-far = Kung saan nagsasalungatan ang dalawang label (pinakamadalas sa ngayon: { $n ->
    [one] { $n } pares ng sagot
   *[other] { $n } na pares ng sagot
})
rounds-pair-one = Isang label
rounds-pair-other = Ang isa pa
rounds-how-many = Ilang item? { $n ->
    [one] { $n } item
   *[other] { $n } na item
} ang puwedeng itanong
rounds-who = Sino ang sasagot? Hindi bababa sa dalawa
rounds-note = Tungkol saan ito? (opsyonal)
rounds-start = Simulan ang round

## Rounds: what came of one

rounds-alpha = Alpha
rounds-same-answer = Parehong sagot
rounds-worst = Pinakamadalas magsalungatan ang “{ $one }” at “{ $other }”: { $n ->
    [one] { $n } pares ng sagot
   *[other] { $n } na pares ng sagot
}.
rounds-revise = Baguhin ang mga tagubilin
rounds-differing = { $n ->
    [one] { $n } item
   *[other] { $n } na item
} sa { $n_all } ang magkakaiba ang sagot ng mga tao
rounds-end = Katapusan ng round { $n }
rounds-labels-region = Pagkakasundo ayon sa label
rounds-labels-label = Label
rounds-labels-answers = Mga sagot
rounds-two-labels = { $one } at { $other }
rounds-collisions = Lahat ng nagsasalungatang label
rounds-discuss = Pag-usapan

## Rounds: whether it gets better

rounds-verdict-unknown = Masyadong maliit ang huling round para may masabi: damihan ang mga item.
rounds-verdict-good = Sapat na: hindi bababa sa 0.80 ang alpha kahit sa mababang dulo ng interval nito. Ituloy ang pagle-label gamit ang mga tagubiling ito.
rounds-verdict-tentative = Sapat para sa pansamantalang konklusyon: hindi bababa sa 0.67 ang alpha kahit sa mababang dulo ng interval nito. Maaaring makatulong ang isa pang pagbabago.
rounds-verdict-not-moving = Walang usad: halos walang pinagkaiba ang huling dalawang round. Hindi makatutulong ang isa pang katulad nila; palitan ang mga label, o tanggaping totoo ang pag-aalinlangan.
rounds-verdict-go-on = Hindi pa sapat: baguhin ang mga tagubilin para sa mga nagsasalungatang label, tapos magdaos ng isa pang round.
rounds-course = Bawat round
rounds-no-chart = Magsisimula ang tsart sa ikalawang round.
rounds-all-labels = Lahat ng label
rounds-chart-column = Round { $n } · v{ $n_version }
rounds-chart-alpha = Alpha, may 95% interval
rounds-numbers = Sa mga numero
rounds-numbers-region = Mga round sa mga numero
rounds-numbers-round = Round
rounds-numbers-version = Bersyon
rounds-told = Alpha sa lahat ng label: { $rounds }
rounds-told-round = round { $n }: { $alpha }
rounds-told-undefined = hindi matukoy

## Instructions: the page on which people read what each label means

rounds-guide = Mga tagubilin
rounds-guide-version = Bersyon { $n }
rounds-guide-waiting = { $n ->
    [one] { $n } sagot
   *[other] { $n } na sagot
} ng { $n_people ->
    [one] { $n_people } tao
   *[other] { $n_people } na tao
} ang kailangan pang ibigay muli.
rounds-guide-write = Sumulat ng bagong bersyon
rounds-guide-none = Wala pang nagsusulat ng mga tagubilin.
rounds-markdown-table = Talahanayan

## Instructions: a new version

rounds-edit-about = Markdown. Nasa ilalim ng heading na may pangalan ng label ang bahagi nito; ang linyang “Examples:” o “Not:” doon at ang listahan sa ibaba nito ay nagbibigay ng mga halimbawa at kontra-halimbawa.
rounds-edit-region = Bagong bersyon
rounds-edit-text = Bagong teksto
rounds-edit-preview = Preview
rounds-edit-overtaken = May naglathala na ng bagong bersyon
rounds-edit-overtaken-about = Nasa ibaba ang babaguhin ng teksto mo sa teksto nila. Kunin ang gusto mong panatilihin, tapos magpatuloy.
rounds-edit-rebase = Nasa teksto ko na lahat
rounds-edit-changes = Ang magbabago
rounds-edit-meaning = Ano ang ibig sabihin ng pagbabago?
rounds-edit-wording = Mas mahusay na salita para sa dating kahulugan: mananatili ang mga sagot
rounds-edit-labels = Iba na ang itinatanong, para sa mga label na ito:
rounds-edit-labels-region = Mga label na magbabago ang kahulugan
rounds-edit-summary = Ano ang nagbago, sa isang pangungusap
rounds-edit-publish = Ilathala ang bersyon { $n }
rounds-edit-drop = Itapon ang draft
rounds-edit-tick = I-tick ang mga label na magbabago ang kahulugan.
rounds-edit-affected = { $n ->
    [one] { $n } sagot
   *[other] { $n } na sagot
} ng { $n_people ->
    [one] { $n_people } tao
   *[other] { $n_people } na tao
} ang may ganitong mga label. Gumagawa nitong huling sampung minuto: { $n_live ->
    [one] { $n_live } tao
   *[other] { $n_live } na tao
}.
rounds-edit-reask = Itanong muli ang mga sagot na ito

## Instructions: their versions

rounds-history = Mga bersyon
rounds-history-by = isinulat ni { $who }
rounds-history-fork = Dalawa ang sabay na naisulat
rounds-history-replaced = Pinalitan ng isa pa
rounds-history-changes = Ang nagbago
rounds-meaning-first = Ayon sa isinulat ng may-ari kasama ng proyekto
rounds-meaning-wording = Mga salita lang; mananatili ang mga sagot
rounds-meaning-label = “{ $label }”
rounds-meaning-done = Kahulugan ng { $labels }; tinanong muli, at wala nang natitira
rounds-meaning-reask = Kahulugan ng { $labels }; tinanong muli, { $n ->
    [one] { $n } naunang sagot
   *[other] { $n } na naunang sagot
} ang nananatili sa ngayon
rounds-meaning-no-reask = Kahulugan ng { $labels }; hindi na tinanong muli ayon sa pasya ng sumulat, { $n ->
    [one] { $n } naunang sagot
   *[other] { $n } na naunang sagot
} ang nananatili
rounds-answered-before = “{ $answer }” ang sagot mo sa bersyon { $n }; nagbago na mula noon ang mga tagubilin para rito.

### The overview

## The page

overview-title = Buod
overview-sealed = Sa proyektong ito, selyado ang mga sagot ng ibang labeler at ang mga eksperto at may-ari lang ang makababasa. Ang sa iyo at sa mga eksperto lang ang binibilang ng page na ito.
overview-save-csv = I-save bilang CSV

## Progress

overview-progress = Progreso
overview-complete = { $n_complete } sa { $n_items ->
    [one] { $n_items } item
   *[other] { $n_items } na item
} ang may lahat na ng kailangang sagot
overview-complete-share = Kumpletong item sa lahat
overview-answered = Mga item na nasagot
overview-answers = Mga sagot
overview-skips = Mga nilaktawan
overview-settled = Pinagpasyahan ng mga eksperto
overview-dropped = Inalis

## Agreement

overview-agreement = Pagkakasundo
overview-alpha = Alpha ni Krippendorff
overview-alpha-about = 1 ang ganap na pagkakasundo, 0 ang inaasahan kung nagkataon lang, mas mababa sa 0 ang sistematikong di-pagkakasundo
overview-open-agreement = Kung saan nagkakasundo ang mga tao at kung saan hindi
overview-reading-good = Mataas ang pagkakasundo ng mga labeler: maaasahan ang mga label
overview-reading-fair = Katamtaman ang pagkakasundo ng mga labeler: puwede para sa mga unang konklusyon, pero silipin ang mga tagubilin
overview-reading-little = Mababa ang pagkakasundo ng mga labeler: alamin kung saan sila nagkakaiba, at ayusin ang mga tagubilin doon
overview-reading-chance = Parang nagkataon lang ang pagkakasundo ng mga labeler: kailangang ayusin ang mga tagubilin o ang mga label bago mag-label pa
overview-reading-none = Lalabas ang pagkakasundo kapag may dalawang taong nag-label ng parehong mga item

## Pace and cost

overview-effort = Bilis at gastos
overview-waiting = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} ang naghihintay sa eksperto
overview-active-of-all = Aktibong oras ng lahat
overview-answers-wanted = Mga sagot na kailangan pa, humigit-kumulang
overview-days-left = Sa bilis ng huling limang araw, sa loob ng
overview-working-days = { $n ->
    [one] { $n } araw ng trabaho
   *[other] { $n } na araw ng trabaho
}
overview-cost = Katumbas sa ngayon
overview-cost-left = Madadagdag pa, humigit-kumulang
overview-no-days = Lalabas dito ang mga araw kapag may nakasagot na.
overview-days-told = Mga item bawat araw mula { $first } hanggang { $last }: { $n_most } ang pinakamarami, { $n_last } sa huling araw
overview-days-axis = Mga araw na may gumawa
overview-days = Mga araw
overview-column-day = Araw
overview-column-items = Mga item
overview-column-active = Aktibong oras

## What the labels teach a model

overview-course = Ang itinuturo ng mga label
overview-course-coming = Sinusukat ito sa background habang bukas ang page na ito.
overview-accuracy = ng mga bagong item ang nabibigyan ng modelo ng tamang label (95% interval { $low } hanggang { $high }, n = { $n_items ->
    [one] { $n_items } item
   *[other] { $n_items } na item
} na pinili nang random)
overview-accuracy-unknown = Hindi pa alam ang katumpakan ng modelo.
overview-labels-saved = Natipid na label kumpara sa random
overview-saved = { $share } (95% interval { $low } hanggang { $high }): ganito ang nabawas sa { $n_random ->
    [one] { $n_random } random na label
   *[other] { $n_random } na random na label
} na umaabot sa katumpakang { $accuracy }. Walang tinataya nang lampas sa mga ito.
overview-saved-unknown = Hindi pa alam
overview-no-better = Hindi nakatutulong dito ang pagpili: ang { $n_labels ->
    [one] { $n_labels } piniling label
   *[other] { $n_labels } na piniling label
} ay { $points } puntos na mas mahusay kaysa sa kasindaming random (95% interval { $low } hanggang { $high }). Itaas sa { $share } ang random na bahagi ng pila sa manifest.
overview-go-on = Nag-aalangan ang modelo sa { $torn } ng lahat ng item, hindi kasama ang mga na-label na, at nababago ng sampung dagdag na label ang sagot nito sa { $changed }. Magpatuloy: kapag mas mababa na sa { $bound }, halos hindi na makatutulong ang dagdag na label.
overview-may-stop = Nag-aalangan ang modelo sa { $torn } ng lahat ng item, hindi kasama ang mga na-label na, at nababago ng sampung dagdag na label ang sagot nito sa { $changed }. Puwede nang tumigil: halos hindi na makatutulong ang dagdag na label.
overview-few-random = Masyado pang maaga para may masabi: kailangan pa ng mga { $n ->
    [one] { $n } random na sagot
   *[other] { $n } na random na sagot
}.
overview-few-labels = Masyado pang maaga para may masabi: kailangan pa ng { $n ->
    [one] { $n } na-label na item
   *[other] { $n } na na-label na item
}.
overview-nothing-chosen = Masyado pang maaga para may masabi: kulang pa ang mga piniling item para maihambing sa random.
overview-one-class = Masyado pang maaga para may masabi: iisang label pa lang ang naibigay.
overview-small-sample = Masyadong kaunti ang mga item para may masabi.
overview-not-reached = Wala: hindi naaabot ng mga label na narito ang naaabot ng kasindaming random.
overview-curve = Learning curve: { $points }
overview-curve-first = katumpakang { $share } sa { $n_labels ->
    [one] { $n_labels } label
   *[other] { $n_labels } na label
}
overview-curve-last = tapos { $share } sa { $n_labels ->
    [one] { $n_labels } label
   *[other] { $n_labels } na label
}
overview-curve-random = random na label lang, { $share } sa { $n_labels ->
    [one] { $n_labels } label
   *[other] { $n_labels } na label
}
overview-course-about = Linya: mga label ayon sa pagkakasunod-sunod ng pagbigay, may 95% interval (Wilson). Putol-putol: random na label lang. Sinusubok ang bawat punto sa lahat ng random na item, gamit ang mga modelong hindi natuto mula sa mga iyon.
overview-course-axis = Mga na-label na item (logarithmic)
overview-course-table = Learning curve
overview-column-curve = Mga label
overview-column-labeled = Mga na-label na item
overview-column-accuracy = Katumpakan
overview-column-interval = 95% interval
overview-in-order = Ayon sa pagkakasunod-sunod
overview-random-alone = Random lang
overview-interval = { $low } hanggang { $high }

## People

overview-people = Mga tao
overview-column-name = Pangalan
overview-column-role = Role
overview-column-median = Median na oras
overview-column-pace = Item bawat oras
overview-column-judged = Itinuring na tama
overview-column-earned = Katumbas
overview-column-hour = Bawat oras
overview-admitted = Tinanggap
overview-admitted-about = Kung tinanggap ang taong ito ng imbitasyon ng may-ari
overview-judged = { $n_right } sa { $n }
overview-no-answers = wala pang sagot
overview-you = (ikaw)
overview-below-floor = mas mababa sa { $floor }
overview-by-owner = Ng may-ari
overview-unverified = Di-beripikado
overview-role-unverified = di-beripikado
overview-admit = Tanggapin bilang labeler
overview-admitting = Tatanggapin na maya-maya
overview-keep-out = Bawiin
overview-unnamed = Walang pangalan { $id }

## A link for one person

overview-invite = Mag-imbita ng isang tao
overview-invite-narrow = Para sa iyo lang ang key ng sarili mong link sa imbakan. Gumawa ng mga link gamit ang `accord grant`, mula sa links file.
overview-invite-about = Isang link na ginagawang iisang tao ang sinumang magbukas nito, sa lahat ng device nila. Puwede mo itong tapusin gamit ang `accord members end`.
overview-invite-role = Sasali sila bilang
overview-invite-labeler = Labeler
overview-invite-expert = Eksperto
overview-invite-how = Sumusulat sila
overview-invite-shared = Gamit ang mismong key ng proyektong ito sa imbakan
overview-invite-temporary = Gamit ang sarili nilang pansamantalang key, na ginagawa ng imbakan
overview-invite-forms = Gamit ang mga upload form, sa mga sarili nilang folder, sa loob ng 7 araw
overview-means-shared = Kayang patungan at i-delete ng sinumang may link ang lahat, at hindi ito natatapos.
overview-means-temporary = Binabasa nito ang proyekto, sumusulat sa mga sarili nilang folder, walang dine-delete, at kusang natatapos. Kailangan nito ng imbakang may serbisyo para sa ganitong key (STS) na nagpapapasok ng mga page, gaya ng SeaweedFS; hindi nagpapapasok ng page ang Ceph, pero puwede ang `accord grant`.
overview-means-forms = Sumusulat sila sa mga sarili nilang folder at walang dine-delete. Kailangan nito ng bucket na nababasa ng lahat; hindi tumatanggap ng form ang Cloudflare R2 at Backblaze B2.
overview-hours = Ilang oras ang bisa
overview-hours-help = Hanggang 12 ang ibinibigay ng karamihan ng serbisyo. Pagkatapos noon, kailangan nila ng bagong link.
overview-role-arn = Role
overview-role-arn-help = Kaninong mga karapatan ang nasa key, bawas ang lahat maliban sa proyektong ito at sa taong ito. Sa AWS: arn:aws:iam::ACCOUNT:role/NAME
overview-service = Kung saan sumasagot ang serbisyo
overview-service-help = Iwang walang laman kung ang imbakan mismo ang sumasagot. Sa AWS: https://sts.REGION.amazonaws.com
overview-make-link = Gumawa ng link
overview-link-about = Ipadala lang ito sa taong iyon. Isang beses lang itong ipapakita; ang page na ito lang ang may hawak nito.
overview-link-note = Tandaan: { $warning }.
overview-link-id = Ang id nila ay
overview-link-save = I-save bilang file
overview-link-done = Tapos na

### The agreement page

## Agreement page: its top and its foot

agreement-title = Pagkakasundo
agreement-closed = Sa proyektong ito, selyado ang mga sagot ng ibang labeler at ang mga eksperto at may-ari lang ang makababasa. Nakabatay ang page na ito sa sarili mong mga sagot at sa mga sagot ng mga eksperto.
agreement-hides = Nakabatay ang page na ito sa mga item na na-label mo na, at sa mga hindi na itatanong sa iyo: kaya hindi nito kailanman sinasabi ang sagot ng iba bago ka sumagot.
agreement-empty-title = Wala pang maihahambing
agreement-empty = Kusang lalabas dito ang pagkakasundo kapag may dalawang taong nag-label ng parehong mga item.
agreement-work-running = Kinukuwenta sa background ang mga interval, mga tao at history.
agreement-work-done = Ang mga interval ay ang gitnang 95% ng { $n ->
    [one] { $n } ulit
   *[other] { $n } na ulit
} ng random na muling pagpili ng mga item: sinasabi ng mga ito kung gaano kalaki ang epekto ng kung aling mga item ang napili. Sumusunod ang mga ito sa pagbabago sa loob ng ilang segundo.
agreement-work-missing = Walang interval, history o sukat ng kalidad ng mga tao rito, dahil { $why }. Kumpleto ang lahat ng ibang sukat. Kinukuwenta ang mga iyon ng `accord agree --bootstrap 1000` mula sa isang export.
agreement-no-second-worker = hindi nagpaandar ng ikalawang worker ang browser na ito
agreement-silent-worker = hindi umandar ang ikalawang worker

## Agreement page: words in several of its tables

agreement-save-csv = I-save bilang CSV
agreement-items = Mga item
agreement-items-differ = Mga item na magkaiba ang sagot nila
agreement-column-name = Pangalan
agreement-column-answers = Mga sagot
agreement-column-alpha = Alpha
agreement-column-right = Tama
agreement-interval-name = 95% interval
agreement-range = { $low } hanggang { $high }
agreement-not-defined = Hindi matukoy
agreement-right-of = { $n_right } sa { $n }
agreement-both = { $a } at { $b }

## Agreement page: Krippendorff's alpha, and what it says

agreement-alpha = Alpha ni Krippendorff
agreement-alpha-meaning = 1 ang ganap na pagkakasundo, 0 ang inaasahan kung nagkataon lang, mas mababa sa 0 ang sistematikong di-pagkakasundo
agreement-alpha-interval = 95% interval { $low } hanggang { $high }
agreement-items-all = Mga item na magkakaiba ang sagot ng mga tao
agreement-skew = “{ $label }” ang { $share }% ng mga sagot. Sa ganoon, bumababa ang alpha at kappa papunta sa 0 gaano man magkasundo ang mga tao: tingnan ang AC1 at ang bawat label sa ibaba.

## Agreement page: by question

agreement-questions-title = Ayon sa tanong
agreement-questions-about = Bawat tanong ayon sa coefficient na bagay sa mga sagot nito: 1 ang ganap na pagkakasundo, 0 ang inaasahan kung nagkataon lang. Tungkol sa mga label ng unang tanong ang mga sukat sa ibaba.
agreement-questions-table = Pagkakasundo ayon sa tanong
agreement-column-question = Tanong
agreement-column-coefficient = Coefficient
agreement-column-value = Halaga
agreement-column-same = Pareho ang sagot
agreement-share-of-pairs = { $share } ng { $n ->
    [one] { $n } pares
   *[other] { $n } na pares
}
agreement-alpha-nominal = alpha (nominal)
agreement-alpha-ordinal = alpha (ordinal)
agreement-alpha-of-intervals = alpha (interval)
agreement-alpha-ratio = alpha (ratio)
agreement-alpha-same-words = alpha (parehong salita)
agreement-alpha-masi = alpha (MASI)
agreement-alpha-kendall = alpha (distansya ni Kendall)
agreement-alpha-unitizing = alpha (unitizing)
agreement-alpha-overlap = alpha (overlap)

## Agreement page: figures side by side

agreement-figures-title = Magkakatabing sukat
agreement-figures-table = Mga coefficient ayon sa bahagi
agreement-column-figure = Sukat
agreement-slice-all = Lahat ng item
agreement-slice-all-about = Lahat ng may dalawang sagot
agreement-slice-random = Pinili nang random
agreement-slice-random-about = Walang pagkiling ng pagpili: ito ang sukat na dapat iulat
agreement-slice-chosen = Pinili ng modelo
agreement-slice-chosen-about = Pinili dahil mahirap, kaya karaniwang mas mababa
agreement-where-differ = Kung saan sila nagkakaiba
agreement-percent = Mga pares na nagkakasundo
agreement-percent-about = Sa lahat ng pares ng sagot sa isang item, ilan ang magkapareho; hindi inaalis ang nagkataon lang
agreement-alpha-about = 1 ang ganap, 0 ang inaasahan kung nagkataon lang; tumatanggap ng mga kulang na sagot at kahit ilang tao
agreement-fleiss = Kappa ni Fleiss
agreement-fleiss-about = Parang alpha, para sa maraming item; kinukuha ang tsansa mula sa dalas ng pagbigay ng mga label
agreement-gwet = AC1 ni Gwet
agreement-gwet-about = Itinama para sa nagkataon sa paraang nananatiling patas kapag mas madalas ang isang label

## Agreement page: by label

agreement-labels-title = Ayon sa label
agreement-labels-about = Alpha ng “ang label na ito o iba pa”, kasama ang interval nito. Katabi nito kung ilang sagot ang ganitong label: di-tiyak ang sukat ng bihirang label. Nasa 0.80 ang guhit.
agreement-labels-table = Pagkakasundo ayon sa label
agreement-column-label = Label

## Agreement page: labels taken for each other

agreement-confusions-title = Mga label na napagpapalit
agreement-confusions-about = Mga pares ng sagot sa isang item na magkaiba: dito pinakamakatutulong ang mga tagubilin.
agreement-confusions-about-rest = Mga pares ng sagot sa isang item na magkaiba: dito pinakamakatutulong ang mga tagubilin. May { $n ->
    [one] { $n } pares
   *[other] { $n } na pares
} pa ng mga label na mas bihira.
agreement-column-labels = Mga label
agreement-column-answer-pairs = Mga pares ng sagot

## Agreement page: who agrees with whom

agreement-pairs-title = Sino ang nagkakasundo
agreement-pairs-about = Gaano kadalas magkapareho ng ibinibigay na label ang dalawang tao sa parehong item, at ganoon din na itinama para sa nagkataon (kappa ni Cohen).
agreement-pairs-coming = Binibilang pa
agreement-pair-list = Pareho ang ibinigay na label nina { $a } at { $b } sa { $share } ng { $n ->
    [one] { $n } item
   *[other] { $n } na item
} na parehong na-label nila.
agreement-pair-list-kappa = Pareho ang ibinigay na label nina { $a } at { $b } sa { $share } ng { $n ->
    [one] { $n } item
   *[other] { $n } na item
} na parehong na-label nila; { $kappa } ang kappa ni Cohen.
agreement-pair-told = { $a } at { $b }: parehong label sa { $share } ng { $n ->
    [one] { $n } item
   *[other] { $n } na item
}, kappa { $kappa }
agreement-pair-told-no-kappa = { $a } at { $b }: parehong label sa { $share } ng { $n ->
    [one] { $n } item
   *[other] { $n } na item
}, hindi matukoy ang kappa
agreement-pair-none = { $a } at { $b }: walang parehong item
agreement-cell-none = walang parehong item
agreement-cell-of = ng { $n ->
    [one] { $n } item
   *[other] { $n } na item
}
agreement-pairs-table = Mga pares ng tao
agreement-colour-shows = Ipinapakita ng kulay
agreement-same-label = Parehong label
agreement-kappa = Kappa
agreement-heat-rest = Ang { $n ->
    [one] { $n } tao
   *[other] { $n } na tao
} na may pinakamaraming sagot, una ang mga pinakamadalas sumang-ayon sa iba. { $n_more ->
    [one] { $n_more } tao
   *[other] { $n_more } na tao
} pa ang may mas kaunting sagot; hanapin sila sa “Mga tao”.
agreement-picture-name = Larawan ng lahat ng pares; arrow key ang panlipat sa mga tao, ipinapakita ng Enter kung saan nagkakaiba ang dalawa
agreement-picture-hint = Pindutin ang isang parisukat, o lumipat gamit ang mga arrow key.
agreement-pairs-all = Lahat ng pares
agreement-column-two-people = Dalawang tao

## Agreement page: people

agreement-people-title = Mga tao
agreement-people-search = Maghanap ayon sa pangalan
agreement-column-others = Pagkakasundo sa iba
agreement-column-quality = Kalidad
agreement-of-answer-pairs = ng { $n ->
    [one] { $n } pares ng sagot
   *[other] { $n } na pares ng sagot
}
agreement-people-alone = Walang kaparehong item
agreement-people-unknown = Hindi alam
agreement-people-me = (ikaw)
agreement-people-nobody = Walang may ganitong pangalan
agreement-people-rest = Hindi nakalista ang { $n ->
    [one] { $n } tao
   *[other] { $n } na tao
} pa na may { $n_answers ->
    [one] { $n_answers } sagot
   *[other] { $n_answers } na sagot
}; maghanap ng pangalan, o i-save ang talahanayan
agreement-quality-missing = Walang sukat ng kalidad, dahil { $why }
agreement-quality-coming = Kinukuwenta pa
agreement-quality-dawid-skene = Ang kalidad ay ang inaasahang bahagi ng mga label ng isang tao na tama, kasama ang 95% interval nito. Galing ito sa modelong Dawid-Skene: isang talahanayan ng mga pagkakamali para sa bawat tao, na tinaya kasama ng mga label.
agreement-quality-one-coin = Ang kalidad ay ang inaasahang bahagi ng mga label ng isang tao na tama, kasama ang 95% interval nito. Galing ito sa modelong one-coin: isang katumpakan para sa bawat tao, na tinaya kasama ng mga label.
agreement-quality-none-shared = Wala pang item na na-label ng dalawang tao, kaya walang maihahambing
agreement-quality-only-two = Kapag dalawa lang ang tao, walang modelong makapagsasabi kung sino ang tama; lalabas ang kalidad kapag tatlo na ang may parehong item

## Agreement page: check items, whose right answers are known

agreement-checks-title = Mga check item
agreement-checks-file = Mga alam nang sagot (CSV na may task, label)
agreement-checks-forget = Kalimutan ang mga ito
agreement-checks-table = Mga check item ayon sa tao
agreement-column-wrong = Mali: alam na sagot, ibinigay
agreement-checks-choose = Piliin ang file mo ng mga alam nang sagot para bigyan ng score ang lahat. Binabasa ito sa tab na ito, nananatili sa device na ito at nawawala kapag isinara o ni-reload ang tab; walang ina-upload mula rito.
agreement-checks-loaded = { $n ->
    [one] { $n } item
   *[other] { $n } na item
} na may alam nang sagot mula sa { $file }, sa tab na ito lang. Wilson ang mga interval, 95%.
agreement-checks-right = { $n_right } sa { $n }, { $low } hanggang { $high }

## Agreement page: practice items, whose right answers are told after the first answer

agreement-practice-title = Pagsasanay
agreement-practice-about = Mga unang sagot sa mga item na sinabi ang sagot pagkatapos. Hindi kasama ang mga ito sa ibang sukat.

## Agreement page: over time

agreement-history-title = Pagkakasundo sa paglipas ng panahon
agreement-history-about = Binibilang ang isang item mula sa pinakahuling sagot nito. Putol-putol: 0.80, kung saan itinuturing na maaasahan ang mga konklusyon, at 0.67, kung saan pansamantala lang.
agreement-history-across = Pahalang
agreement-history-by-answers = Ayon sa mga sagot
agreement-history-by-time = Ayon sa oras
agreement-history-empty = Magsisimula ang linya kapag may dalawang taong nakasagot ng ilang parehong item.
agreement-history-time = Oras (UTC)
agreement-history-answers = Mga sagot sa ngayon
agreement-history-table = Alpha sa paglipas ng panahon
agreement-history-told = Line chart ng alpha: { $first } pagkatapos ng { $n_first ->
    [one] { $n_first } sagot
   *[other] { $n_first } na sagot
}, { $last } pagkatapos ng { $n_last ->
    [one] { $n_last } sagot
   *[other] { $n_last } na sagot
}

## Agreement page: by version of the instructions

agreement-versions-title = Ayon sa bersyon ng mga tagubilin
agreement-versions-about = Binibilang ang mga sagot sa bersyong nasa harap noon ng sumagot: makikita rito ang pagbabagong nakatulong.
agreement-versions-table = Pagkakasundo ayon sa bersyon ng mga tagubilin
agreement-column-version = Bersyon
agreement-version-current = (may bisa)

## Agreement page: how far suggestions of the model pull people's answers

agreement-pull-title = Mga mungkahi
agreement-pull-about = Hindi kasama ang magkakahawig na kinumpirma nang batch: pagsang-ayon lang ang kinukumpirma roon.
agreement-pull-basis = { $n_shown_agree } sa { $n_shown ->
    [one] { $n_shown } sagot
   *[other] { $n_shown } na sagot
} na may mungkahi sa screen ang sang-ayon dito, at { $n_held_back_agree } sa { $n_held_back } kung saan hindi ito ipinakita.
agreement-pull-more = Sa parehong katiyakan ng modelo, { $points } puntos na mas madalas sumang-ayon dito ang mga tao kapag nakikita nila ang mungkahi (95% interval { $low } hanggang { $high }). { $basis }
agreement-pull-less = Sa parehong katiyakan ng modelo, { $points } puntos na mas madalang sumang-ayon dito ang mga tao kapag nakikita nila ang mungkahi (95% interval { $low } hanggang { $high }). { $basis }
agreement-pull-unknown = { $basis } Lalabas kung gaano nahihila ng mga mungkahi ang mga sagot kapag parehong may mga sagot na magkatulad ang katiyakan.

## Dialog: the items behind a number

agreement-drill-title = Mga item sa likod ng numero
agreement-drill-looking = Hinahanap ang mga ito
agreement-drill-none = Wala
agreement-drill-first = { $n ->
    [one] { $n } item
   *[other] { $n } na item
}, narito ang unang { $n_shown }
agreement-drill-text-coming = Paparating na ang teksto
agreement-drill-settle = Pagpasyahan sa page ng review
agreement-drill-random = Mga item na pinili nang random na magkakaiba ang sagot ng mga tao
agreement-drill-chosen = Mga item na pinili ng modelo na magkakaiba ang sagot ng mga tao
agreement-drill-label = Mga item na “{ $label }” ang label ng ilan at iba ang label ng iba
agreement-drill-labels = Mga item na may label na parehong “{ $label }” at “{ $other }”
agreement-drill-pair = Mga item na magkaiba ang sagot nina { $a } at { $b }
agreement-drill-pair-labels = Mga item na “{ $label }” ang label ni { $a } at “{ $other }” ang kay { $b }
agreement-drill-person = Mga item na naiiba ang sagot ni { $person } sa sagot ng iba
agreement-drill-version = Mga item na magkakaiba ang sagot ng mga tao sa bersyon { $version } ng mga tagubilin

## Charts on any page

agreement-chart-table = Ito rin bilang talahanayan

## People around an item whose names are hidden, on any page

agreement-you = Ikaw
agreement-somebody = Isang tao
agreement-person = Tao { $letter }

### Disagreement reports

## The page

reports-title = Mga ulat
reports-not-yours = Ipinapakita ng mga ulat ang boto ng lahat, kaya para lang ito sa mga eksperto at may-ari.
reports-about = Sinasabi ng ulat kung saan nagkakaiba ang mga tao, gaano, bakit, at ano ang kinahinatnan. Pinipirmahan ito ng key ng device na ito at itinatabi sa imbakan ng proyekto. Masusuri ng sinumang may mga log ang bawat numero:
reports-names = Sabihin kung sino ang mga tao, sa halip na mga letra
reports-make = Gumawa ng ulat
reports-stop = Itigil
reports-failed = Walang nagawang ulat: { $why }.

## A report that the store does not have

reports-unstored = Nasa tab lang na ito ang ulat na ito
reports-unstored-why = Nagawa at napirmahan na ito, pero wala ito sa imbakan: { $why }.
reports-unstored-about = I-save ang dalawang file bago isara ang tab, o subukang muli mamaya.
reports-unstored-save-page = I-save ang page
reports-unstored-save-data = I-save ang data
reports-unstored-read = Basahin ito
reports-unstored-again = Subukang muli ang imbakan

## The list

reports-list = Nasa imbakan
reports-list-coming = Tinatanong ang imbakan…
reports-list-missing = Maaaring hindi buo ang listahan: { $why }.
reports-list-again = Itanong muli
reports-list-none = Wala pa. Puwedeng sa unang round ang unang ulat: ipinapakita nito kung ano ang hindi nasasagot ng mga tagubilin.
reports-list-older = Basahin ang mga mas luma
reports-row-untitled = Isang ulat
reports-row-by = May gawa: { $who }
reports-who-you = Ikaw
reports-who-owner = Ang may-ari, sa command line
reports-who-unknown = Di-kilala
reports-row-read = Basahin
reports-row-coming = Binabasa…
reports-save-page = I-save ang page
reports-save-data = I-save ang data
reports-copy-link = Kopyahin ang link
reports-copy-link-about = Sa loob ng pitong araw, mababasa ng sinumang may link ang ulat na ito, at wala nang iba
reports-copy-key = Kopyahin ang pangalan nito sa imbakan
reports-copy-key-about = Ang kinalalagyan ng ulat sa imbakan ng proyekto
reports-alpha = Alpha
reports-same-answer = Parehong sagot
reports-disagreements = Mga di-pagkakasundo
reports-n-open = { $n } ang bukas
reports-items = Mga item

## Whether a report can be trusted: a few words, and a sentence that explains them

reports-holds = Tunay ang pirma
reports-holds-owner = Pinirmahan ng mismong key ng may-ari, at hindi nabago mula noon.
reports-holds-member = Pinirmahan ng taong tinanggap ng may-ari, at hindi nabago mula noon.
reports-unknown = Di-kilala ang pumirma
reports-unknown-about = Hindi ito nabago mula nang pirmahan, pero walang tumanggap sa key na pumirma rito.
reports-misplaced = Nasa lugar ng iba
reports-misplaced-about = Pirmado ito, pero hindi ng taong may-ari ng lugar na kinalalagyan nito.
reports-foreign = Ibang proyekto
reports-foreign-about = Pirmado ito, pero sa ibang proyekto ito.
reports-changed = Sira ang pirma
reports-changed-about = Binago ito pagkatapos pirmahan: huwag pagkatiwalaan.
reports-unreadable = Hindi mabasa
reports-unreadable-about = Hindi ito mabasa: { $why }.

## A report on screen

reports-close = Bumalik sa listahan
reports-print = I-print
reports-frame = Ang ulat

## What is done while a report is made

reports-step-waiting = Hinihintay na makumpleto ang lahat ng item at ang mga huling sagot mo…
reports-step-reading = Binabasa ang mga log…
reports-step-reading-left = Binabasa ang mga log: { $n ->
    [one] { $n } piraso
   *[other] { $n } na piraso
} pa…
reports-step-computing = Kinukuwenta ang mga sukat at interval…
reports-step-writing = Isinusulat sa imbakan…
reports-stored = Nasa imbakan na ng proyekto ang ulat.

## Why something did not work: each goes into a sentence above as $why, in small letters and without a full stop

reports-why-not-kept = hindi naitabi ng device na ito ang pinirmahan ng may-ari; i-reload ang page
reports-why-no-project = walang bukas na proyekto
reports-why-few-logs = hindi pa naitatabi ng device na ito ang lahat ng log; subukang muli maya-maya, o magbakante ng espasyo
reports-why-no-logs = hindi dumarating ang mga log; subukang muli kapag may koneksyon na
reports-why-in-round = kasali ka sa isang bukas na round, at ipinapakita ng ulat ang mga sagot doon; gawin ito kapag tapos na ang lahat
reports-why-items = hindi pa na-load ang lahat ng item; kailangan ng ulat ang teksto ng bawat isa. Subukang muli kapag may koneksyon na
reports-why-unsealed = wala pa sa log ang mga huling sagot mo; isara ang ibang tab ng proyektong ito at subukang muli
reports-why-helper-ended = tumigil ang katulong ng page ({ $why }); subukang muli
reports-why-signature = mali ang haba ng pirma ng device na ito
reports-why-other-bytes = iba ang ibinalik ng imbakan sa isinulat
reports-why-offline = walang koneksyon
reports-why-logs-not-stored = wala pa sa imbakan ang mga log na pinagbabatayan nito
reports-why-too-large = mas malaki ito kaysa sa pinapayagan para sa ulat
reports-why-gone = wala na sa imbakan ang ulat

### The records page

## The page

records-title = Mga record
records-not-yours = Ipinapakita ng mga record ang sagot ng lahat, kaya para lang ito sa mga eksperto at may-ari.
records-class-useful = kapaki-pakinabang
records-class-useless = walang silbi
records-class-harmful = nakakasama

## What is looked for

records-find = Maghanap ng mga record
records-words = Mga salita, o id
records-how-far = Lagay
records-any = Kahit ano
records-label = Label
records-answered-by = Sinagot ni
records-anybody = Kahit sino
records-with = May
records-anything = Kahit ano
records-mark-skipped = “Hindi ko masabi”
records-mark-remarked = Mga puna o komento
records-mark-sent = Ipinadala sa mga eksperto
records-triage-class = Triage
records-order = Pagkakasunod-sunod
records-sort-shuffled = Ayon sa pagkakabalasa
records-sort-doubt = Pinakaalanganin muna
records-sort-votes = Pinakamaraming sagot muna
records-sort-latest = Huling sinagot muna
records-sort-length = Pinakamahaba muna

## How many there are, and what can be done

records-found = { $n_found } sa { $n_items ->
    [one] { $n_items } record
   *[other] { $n_items } na record
} ang nahanap
records-found-chosen = { $n_found } sa { $n_items ->
    [one] { $n_items } record
   *[other] { $n_items } na record
} ang nahanap, { $n_chosen } ang napili
records-looked = { $n } na ang natingnan…
records-choose-all = Piliin ang lahat ng nahanap
records-choose-none = Walang piliin
records-save-csv = I-save bilang CSV
records-undo = Bawiin ang huli
records-taken-back = Nabawi na.
records-triage = Kapaki-pakinabang, walang silbi, nakakasama: ipakita ang nahanap ng `accord triage --json`
records-triage-file = Piliin ang file nito
records-triage-read = { $file }: { $n_records ->
    [one] { $n_records } record
   *[other] { $n_records } na record
}.
records-triage-foreign = { $file }: { $n_records ->
    [one] { $n_records } record
   *[other] { $n_records } na record
}; { $n_foreign } pa ang wala rito.
records-not-saved = hindi na-save ng browser ang talahanayan; payagan ang mga download para sa page na ito

## What is done with the chosen records

records-with-chosen = Sa mga napiling record
records-drop = Alisin
records-keep = Isamang muli
records-send = Ipadala sa mga eksperto
records-return = Ibalik sa pila
records-tag = Lagyan ng tag
records-untag = Mag-alis ng tag
records-drop-about = Hindi na ito itatanong kaninuman, kakalimutan ito ng modelo, at mamarkahan ito sa mga export. Itatabi ang mga sagot.
records-keep-about = Itatanong muli ang mga ito at bibilangin gaya ng dati.
records-send-about = Maghihintay ang mga ito sa page ng review hanggang pagpasyahan ng isang eksperto.
records-return-about = Itatanong ang mga ito hanggang magkaroon ng ganito karaming sagot ang bawat isa.
records-tag-about = Nahahanap ang mga record ayon sa tag, na kasama sa mga export. Hindi ito nakikita ng mga labeler.
records-untag-about = Walang ibang magbabago sa mga record.
records-field-why = Bakit (puwedeng walang laman)
records-field-votes = Sagot para sa bawat isa
records-field-tag = Tag
records-changes = Babaguhin nito ang { $n ->
    [one] { $n } record
   *[other] { $n } na record
}.
records-changes-some = Babaguhin nito ang { $n_changed ->
    [one] { $n_changed } record
   *[other] { $n_changed } na record
}; ganoon na ang { $n_same }.
records-answers-stay = { $n } ang may mga sagot, na mananatili sa mga log.
records-settled-stay = { $n } ang napagpasyahan na at itatanong lang kapag binawi ang pasya.
records-told-drop = Inalis: { $records }. Hindi na ito itatanong kaninuman.
records-told-keep = Isinamang muli: { $records }.
records-told-send = Ipinadala sa mga eksperto: { $records }.
records-told-unsend = Binawi ang pagpapadala sa mga eksperto: { $records }.
records-told-planned = Itatanong ayon sa plano ng proyekto: { $records }.
records-told-return = Bumalik sa pila, hanggang may { $n_votes ->
    [one] { $n_votes } sagot
   *[other] { $n_votes } na sagot
} ang bawat isa: { $records }.
records-told-tag = Nilagyan ng tag na “{ $tag }”: { $records }.
records-told-untag = Wala nang tag na “{ $tag }”: { $records }.

## The list

records-list = Ang nahanap
records-keys = Arrow key ang panlipat, `X` ang pampili, `Shift` at arrow ang pampili ng marami, `Enter` ang pambukas.
records-column-chosen = Napili
records-column-text = Teksto
records-answers = Mga sagot
records-column-doubt = Alinlangan
records-tags = Mga tag
records-choose = Piliin: { $text }
records-sent = ipinadala
records-in-round = Nasa bukas na round

## One record

records-record = Record
records-how-far-told = { $standing }, { $n_answers ->
    [one] { $n_answers } sagot
   *[other] { $n_answers } na sagot
} sa { $n_wanted }
records-settled = Napagpasyahan
records-dropped = Inalis
records-no-reason = walang ibinigay na dahilan
records-expected = Inaasahan ng modelo
records-id = Id
records-column-who = Sino
records-column-answer = Sagot
records-column-active = Aktibo
records-open-review = Buksan sa review

## A file for another tool

records-export = I-export ang nahanap
records-form = Format
records-form-loses = Hindi nito kayang isama: { $loses }
records-each = Sagot ng bawat tao, sa halip na ang may bisa
records-write = Isulat ang { $n ->
    [one] { $n } record
   *[other] { $n } na record
}
records-without-dropped = Hindi isinusulat ang mga inalis na record, maliban kung hahanapin mo ang mga ito.
records-lost = { $n } ang nawala: { $what }
records-written = { $n_items ->
    [one] { $n_items } item
   *[other] { $n_items } na item
} sa { $file }.
records-not-written = Walang naisulat na file: { $why }.
records-no-project = walang bukas na proyekto
records-no-form = walang ganoong format
records-file-not-saved = hindi ito na-save ng browser; payagan ang mga download para sa page na ito

### The status page

## The page and its sections

status-title = Status
status-store-title = Ang imbakan ng proyekto
status-sync-now = Mag-sync na
status-test-store = Subukan ang imbakan
status-device-title = Ang device na ito
status-save-backup = Mag-save ng backup file
status-scorer-title = Ang scorer, na nag-aayos ng pagkakasunod-sunod ng mga item
status-encoder-title = Ang encoder, na ginagawang numero ang mga item

## How something stands, beside each row

status-level-good = Maayos
status-level-fair = Puwede pang humusay
status-level-bad = Kailangang asikasuhin

## Labels carried by hand

status-hand-title = Mga label na hand-carry
status-hand-about = Kapag walang koneksyon, o hindi tumatanggap ang host ng proyekto: i-save ang mga label mo bilang file, ibigay ito sa may-ari o sa iba, at idagdag dito ang sa kanila o i-drop saanman sa page na ito. Pirmado ng sumulat ang bawat piraso, kaya hindi tinatanggap ang anumang nabago sa daan.
status-hand-save = I-save ang mga label mo bilang file
status-hand-share = I-share ang mga ito
status-hand-files = Mga file ng iba
status-folder-used = Isinusulat ang mga label sa folder na “{ $name }”, at binabasa rin mula roon.
status-folder-about = Kusa itong ginagawa ng isang folder na nakikita rin ng iba, gaya ng nasa network drive o ng sini-sync ng isang program.
status-folder-last = Gamitin ang dating folder
status-folder-choose = Pumili ng folder

## Which device the scorer runs on

status-wish-title = Patakbuhin ang scorer sa
status-wish-fastest = Pinakamabilis, ayon sa sinukat na karera
status-wish-cpu = Processor
status-wish-gpu = Graphics device (WebGPU)

## One more device, and leaving

status-add-device = Magdagdag ng isa mo pang device
status-device-link-about = Buksan ang link na ito sa isa mo pang device: bibilangin bilang sa iyo ang ile-label mo roon. Makasasagot sa pangalan mo ang sinumang may hawak nito, kaya huwag itong ipakita kaninuman.
status-device-link-save = I-save bilang file
status-device-link-done = Tapos na
status-leave-title = Umalis sa proyektong ito
status-leave-about = Dine-delete ang key mo, ang mga label mo, ang mga item at ang link mula sa device na ito. Mananatili sa imbakan ng proyekto ang na-sync na, kung saan ang may-ari lang ang makapagde-delete; hilingin sa kanila. Hindi mo na mababago ang mga label mo mula rito.
status-leave-lost = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} mo ang nasa device lang na ito at mawawala. Mag-sync, o mag-save muna ng backup file.
status-leave-delete = I-delete ito sa device na ito

## Deleting what the encoder keeps

status-delete-weights = I-delete ang mga file ng encoder ({ $size })
status-delete-weights-warn = Ida-download muli ang mga ito sa susunod na pagbisita.
status-delete-vectors = I-delete ang mga nakatabing vector ({ $size })
status-delete-vectors-warn = Kukuwentahin muli ang mga ito sa susunod na pagbisita. Walang label na magagalaw.

## What is wrong

status-problems-title = Mga bahagi ng proyekto na hindi magamit
status-errors-title = Mga huling error
status-errors-none = Wala sa session na ito.
status-set-aside = Isinantabi ang { $key }: { $why }
status-log-gap = Kulang ang log ng device { $device }: nawawala ang bahagi { $part }
status-log-fork = May dalawang bersyon ng bahagi { $part } ang log ng device { $device }: parehong itinatabi
status-log-broken = Hindi karugtong ng nauna ang bahagi { $part } ng log ng device { $device }
status-time-ended = Tinapos ng may-ari ang panahon mo o ng device na ito sa proyekto: hindi bibilangin ang ile-label mo ngayon. I-save ang mga label mo bilang file, at tanungin ang may-ari
status-rolled-back = May nakakita ng bersyon { $seen } ng proyektong ito, at bersyon { $shown } ang ipinapakita ng imbakan: lumang mga tagubilin at lumang listahan ng mga tao ang ibinibigay nito. Sabihin sa may-ari
status-revoked = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} ang hindi isinama, dahil natapos na ng may-ari ang panahon ng sumulat bago pa ang mga ito
status-unverified = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} ng mga sumulat na walang tumanggap ang hindi binibilang
status-unknown = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} ang mula sa mas bagong bersyon; itinatabi ang mga ito

## Rows about the scorer: a name, and how it is

status-scorer = Scorer
status-scorer-stopped = hindi tumatakbo: { $why }. Tuloy ang pagle-label sa binalasang pagkakasunod-sunod
status-device = Device
status-device-choosing = pinipili pa
status-items-encoded = Mga item na na-encode
status-items-of = { $done } sa { $total }
status-latest-order = Pinakahuling ayos
status-latest-order-is = { $n ->
    [one] { $n } label
   *[other] { $n } na label
}: sinanay sa { $train } ms, niranggo sa { $rank } ms
status-label-to-order = Mula label hanggang ayos
status-millis = { $millis } ms
status-first-order = Unang ayos
status-first-order-is = { $millis } ms pagkabukas
status-restarts = Mga pag-restart

## Rows about the race between processor and graphics device, for the scorer and for the encoder

status-why = Bakit
status-adapter = WebGPU adapter
status-adapter-software = { $adapter } (software)
status-race = Karera, median
status-race-is = CPU { $cpu } ms, WebGPU { $gpu } ms
status-race-cpu-only = CPU { $cpu } ms, hindi nasukat ang WebGPU
status-warmup = Warm-up ng WebGPU
status-difference = Pinakamalaking pagkakaiba
status-encoder-device = Encoder: device
status-encoder-why = Encoder: bakit
status-encoder-race = Encoder: karera
status-encoder-warmup = Encoder: warm-up ng WebGPU
status-encoder-difference = Encoder: pinakamalaking pagkakaiba

## Rows about the project's store

status-connection = Koneksyon
status-online = online
status-offline = offline
status-last-poll = Huling kumpletong pag-check
status-last-poll-none = wala pa
status-store = Imbakan
status-store-answers = sumasagot
status-only-here = Nasa device lang na ito
status-sent = Naipadala, hindi pa nababasa pabalik
status-synced = Na-sync
status-n-records = { $n ->
    [one] { $n } record
   *[other] { $n } na record
}
status-requests = Mga request sa ngayon
status-clock = Orasan
status-clock-differs = { $n_seconds } seg ang layo sa orasan ng imbakan; itinatama ang mga request
status-others-answers = Mga sagot ng ibang labeler
status-others-closed = selyado para sa mga eksperto at may-ari; { $n ->
    [one] { $n } piraso
   *[other] { $n } na piraso
} ang nasa imbakan
status-queue = Pila mo
status-queue-planned = sumusunod sa plano ng mga eksperto noong { $time }
status-queue-shuffled = binalasa: wala pang page ng eksperto na naglalathala ng plano

## Rows about this device

status-device-id = Id ng device
status-role = Role
status-project = Proyekto
status-versions = Mga bersyon
status-versions-are = page { $page }, protocol { $protocol }, manifest { $manifest }, mga tagubilin { $instructions }
status-offline-start = Nagbubukas nang walang network
status-offline-start-newer = oo; may mas bagong bersyon ng page na handa na
status-offline-start-not-yet = hindi pa: itinatabi pa ang mga file ng page
status-offline-start-never = hindi: walang itinatabing page ang browser na ito mula sa address na ito; itinatabi pa rin ang mga label

## Rows about the encoder

status-encoder = Encoder
status-licence = Lisensya ng mga weight nito
status-rests-on = Batayan ng ayos
status-rests-instant = ang instant encoder
status-rests-this = ang encoder na ito ({ $id })
status-rests-both = ang encoder na ito para sa { $n ->
    [one] { $n } item
   *[other] { $n } na item
}, ang instant para sa iba
status-encoder-state = Lagay ng encoder
status-encoder-built-in = handa na; bahagi ito ng page
status-encoder-waits = hinihintay na umandar ang scorer
status-note = Tala
status-encoder-queued = magsisimula pagkatapos ng unang ayos
status-encoder-downloading = nagda-download, { $done } sa { $total }
status-encoder-waiting = naghihintay: { $why }. Kusa itong magpapatuloy, mula sa { $done } sa { $total }
status-encoder-verifying = inihahambing ang mga file sa mga hash ng mga ito
status-encoder-loading = nilo-load
status-encoder-racing = pinaghahambing ang mga device
status-encoder-encoding = nag-e-encode, { $done } sa { $total } item, { $speed } bawat segundo
status-encoder-ready = handa na, { $n ->
    [one] { $n } item
   *[other] { $n } na item
}
status-encoder-ready-speed = handa na, { $n ->
    [one] { $n } item
   *[other] { $n } na item
}, { $speed } bawat segundo
status-encoder-failed = hindi ginagamit: { $why }. Tuloy ang instant encoder
status-vectors = Mga vector
status-vectors-are = { $now } ang na-encode ngayon, { $kept } mula sa device na ito
status-downloaded = Na-download ngayon
status-memory = Memory ng scorer
status-unreadable = Mga item na hindi nito mabasa
status-loss = Bawas sa mga nakatabing vector
status-loss-is = { $share } ng cosine
status-bytes = { $n } byte
status-kilobytes = { $size } kB
status-megabytes = { $size } MB

### The studio, where an owner makes a project: what is drawn

## The studio: an owner makes a project, from a file to the links that others join by. Four steps on one page

studio-new = Bagong proyekto
studio-more = Dagdag na item para sa proyekto
studio-lead-new = Mula sa file mo hanggang sa mga link na ibabahagi mo. Mula sa browser na ito, sa sarili mong imbakan lang pupunta ang data mo at wala nang iba.
studio-lead-more = Mula sa file mo papunta sa proyekto mo. Mula sa browser na ito, sa sarili mong imbakan lang pupunta ang data mo at wala nang iba.
studio-leave = Umalis
studio-sentence = { $sentence }.

## Before step 1: more items for a project that is there

studio-add = Magdagdag ng mga item sa proyektong mayroon ka na
studio-add-about = Piliin ang links file na na-save mo nang gawin ito. Dito lang ito binabasa at hindi ipinapadala kahit saan; hindi idinadagdag nang dalawang beses ang nasa proyekto na.
studio-add-choose = Piliin ang links file
studio-add-none = Gumawa na lang ng bagong proyekto
studio-added-to = Mapupunta ang mga bagong item sa “{ $name }”, na may { $n ->
    [one] { $n } item
   *[other] { $n } na item
} sa ngayon. Mananatili ang tanong, mga tagubilin at mga tao.

## Step 1: the data

studio-data = Data
studio-drop = I-drop dito ang file mo, o piliin ito
studio-file-choose = Pumili ng file
studio-file-change = Pumili ng ibang file
studio-folder-choose = Pumili ng folder ng mga larawan
studio-file-kinds = CSV, TSV, JSON, JSON Lines, Parquet, isang teksto bawat linya, mga larawan, o zip ng mga iyon; hanggang 1 GiB
studio-url = o ang address nito
studio-url-fetch = Kunin
studio-file-refused = Hindi pa magagamit ang file na ito: { $why }.
studio-encoding = Isinulat ang mga letra bilang
studio-header = Nasa unang linya ang mga pangalan ng column
studio-outcome-texts = { $n ->
    [one] { $n } tekstong ile-label
   *[other] { $n } na tekstong ile-label
}
studio-outcome-merged = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} na umuulit sa naunang teksto ang pinagsama
studio-outcome-left-out = { $n ->
    [one] { $n } record
   *[other] { $n } na record
} ang hindi isinama
studio-problems = Ang hindi isinama at kung bakit ({ $n })
studio-problems-table = Mga record na hindi isinama
studio-problem-where = Saan
studio-problem-why = Bakit
studio-problem-remedy = Ang makatutulong
studio-problem-line = linya { $line }
studio-problem-row = row { $line }
studio-problems-more = at { $n } pa
studio-problems-mend = Ayusin ang mga ito sa file mo at piliin itong muli, o magpatuloy nang wala ang mga ito.

## Step 1: data in a bucket. A bucket is a store at a vendor of the S3 kind

studio-source = Kunin ito mula sa bucket
studio-source-about = Isang file ayon sa buong pangalan nito, o isang folder na may isang talahanayan o may mga larawan. Kukunin ito sa page na ito; kung walang mga key, hihingin ito sa bucket sa paraang magagawa ng kahit sino. Kailangang pabasahin ng bucket ang page na ito (CORS).
studio-source-fetch = Kunin ito

## Step 1: which column is what

studio-choose-text = Ang mga tekstong ile-label
studio-choose-other = Ikalawang teksto sa tabi nito, para paghambingin
studio-choose-id = Sarili mong id (babalik sa mga export)
studio-choose-label = Mga label na naroon na
studio-choose-prediction = Ang hula ng isang modelo
studio-choose-confidence = Gaano ito kasigurado, 0 hanggang 1
studio-use-text = teksto
studio-use-other = ikalawang teksto
studio-use-id = id
studio-use-label = mga label
studio-use-prediction = hula
studio-use-confidence = katiyakan
studio-column-choose = Pumili ng column
studio-column-none = Wala
studio-column-different = { $name } ({ $n } ang magkakaiba)
studio-preview = Ang mga unang record
studio-preview-caption = Ang unang { $n_shown } sa { $n ->
    [one] { $n } record
   *[other] { $n } na record
}
studio-predicted = { $n ->
    [one] { $n } teksto
   *[other] { $n } na teksto
} ang may kasamang hula.
studio-predicted-about = Makikita ito ng mga labeler na napunan na, may markang mula sa modelo, at kukumpirmahin o itatama nila; sa mga tekstong pinili nang random, sa mga second opinion at sa ilang iba pa, hindi nila ito makikita kailanman, para malaman mo kung gaano nito nahihila ang mga sagot.
studio-given-found = { $n_labels ->
    [one] { $n_labels } magkakaibang label
   *[other] { $n_labels } na magkakaibang label
} ang nahanap, sa { $n_items ->
    [one] { $n_items } item
   *[other] { $n_items } na item
}. Sa hakbang 2, iaalok ang mga ito kung saan ikaw ang nagpapangalan ng mga label.
studio-given = Ano pa ang gagawin sa mga ito
studio-given-list = Wala
studio-given-list-about = Hindi ipinapasa kung aling teksto ang may aling label, para ang mga tao mismo ang magpasya sa sagot nila.
studio-given-votes = Bibilangin bilang mga sagot
studio-given-votes-about = Magiging mga sagot ang mga ito ng isang taong may ganoong pangalan, may markang na-import: bibilangin bilang mga boto, at matututo ang pila mula sa mga ito. Hindi isasama ang mga label na hindi sagot sa tanong ng hakbang 2.
studio-said-by = Kaninong mga sagot ito

## Step 2: the question

studio-question = Tanong
studio-template = Uri ng tanong
studio-prompt = Ang itatanong sa mga tao
studio-labels = Mga label na mapagpipilian, isa bawat linya
studio-labels-none = Wala pang label
studio-labels-count = { $n ->
    [one] { $n } label
   *[other] { $n } na label
}, sa ganitong pagkakasunod-sunod; may key ang unang siyam
studio-labels-more = at { $n } pa
studio-instructions = Mga tagubilin para sa mga labeler (may nakasulat nang panimula para sa iyo)
studio-instructions-about = Plain text o Markdown. Sabihin sa ilalim ng bawat label kung kailan ito tama; puwede pa itong dagdagan mo at ng mga eksperto mo kalaunan.
studio-name = Pangalan ng proyekto
studio-votes = Ilang tao ang tatanungin sa bawat teksto
studio-votes-help = Kapag 2 o higit pa, makikita mo kung saan hindi nagkakasundo ang mga tao
studio-audit = Mga tekstong pipiliin nang random, sa bawat 100
studio-audit-help = Nakabatay sa mga ito ang matatapat na sukat; ang iba ay ang mga pinakamaraming maituturo

## Step 2: questions from another tool

studio-import = Mag-import ng mga tanong mula sa Label Studio, Prodigy, doccano, COCO o CoNLL
studio-import-choose = Pumili ng configuration o export
studio-import-drop = Gamitin na lang ang template
studio-asks-one = { $prompt }: isa sa { $labels }
studio-asks-many = { $prompt }: kahit ilan sa { $labels }
studio-asks-order = { $prompt }: pagsunod-sunurin: { $labels }
studio-asks-spans = { $prompt }: mga salitang minarkahan bilang { $labels }
studio-asks-boxes = { $prompt }: mga kahon ng { $labels }
studio-asks-number = { $prompt }: isang numero
studio-asks-text = { $prompt }: isang teksto
studio-asks-more = { $labels } at { $n } pa

## Step 2: suggested answers

studio-suggest = Mga sagot na sigurado ang isang modelo
studio-suggest-no = Laging ang mga labeler mismo ang sumasagot
studio-suggest-yes = Pinupunan na; kinukumpirma o itinatama ng mga labeler
studio-sure = Sigurado kapag hindi bababa sa ganitong porsyento
studio-sure-help = Hindi kailanman pinupunan sa mga tekstong pinili nang random, sa mga second opinion at sa ikalimang bahagi ng iba: makikita mo kung gaano nahihila ng mga ito ang mga sagot

## Step 2: pay

studio-pay = Bayad (nakikita ng mga labeler ang katumbas ng gawa nila; walang perang inililipat ang Accord)
studio-pay-amount = Halaga
studio-pay-amount-help = Gaya ng 0.05; iwang walang laman kung walang binabayaran
studio-pay-for = Para sa bawat
studio-pay-item = item
studio-pay-hour = oras ng aktibong paggawa
studio-currency = Currency
studio-currency-help = Tatlong letra: EUR, USD, KES …
studio-floor = Ang isang oras ay dapat umabot man lang sa
studio-floor-help = Makikita mo at ng bawat labeler ang kanila kumpara rito

## Step 2: the encoder, a model that turns items into numbers by which the queue of items is ordered

studio-encoder = Encoder: ang sinusunod ng pila
studio-encoder-about = Sa mga salita bumabatay ang built-in: walang kinukuha, at handa agad. Ang encoder na sinanay sa wika o mga larawan ay mas nakaaalam kung aling mga item ang may bagong maituturo, sa kapalit na nasa ibaba. Gumagawa ng folder nito ang `accord encoder get`: minilm, wordllama, efficientnet-lite0.
studio-encoder-choose = Pumili ng folder ng encoder
studio-encoder-drop = Gamitin ang built-in
studio-encoder-texts = { $name } (para sa mga teksto, tig-{ $n ->
    [one] { $n } numero
   *[other] { $n } na numero
}, { $licence }).
studio-encoder-images = { $name } (para sa mga larawan, tig-{ $n ->
    [one] { $n } numero
   *[other] { $n } na numero
}, { $licence }).
studio-licence-unknown = hindi alam ang lisensya

## Step 3: the store, where the project lies

studio-store = Imbakan
studio-store-works = gumagana
studio-store-kind = Uri ng imbakan
studio-bucket-address = Address (endpoint)
studio-bucket = Bucket
studio-bucket-key = Access key
studio-bucket-secret = Secret key
studio-bucket-region = Region (kung mayroon ang vendor mo)
studio-bucket-folder = Folder sa bucket (opsyonal)
studio-bucket-note = Magiging bahagi ng bawat link ang key na ito: makababasa at makasusulat sa bucket na ito ang sinumang may link. Gumawa ng key para lang sa bucket na ito, at ibahagi ang mga link nang kasing-ingat ng password.
studio-dav-address = Address ng folder
studio-dav-user = User
studio-dav-password = App password
studio-dav-note = Magiging bahagi ng bawat link ang user at password. Gumamit ng app password para lang sa folder na ito, at ibahagi ang mga link nang kasing-ingat ng password.
studio-host-address = Address kung saan mo ilalagay online ang folder
studio-host-help = Makakakuha ka ng zip. I-unpack ito sa folder na iyon ng web host mo (GitHub Pages, nginx, o iba pa); gagana na ang mga link pagkatapos.
studio-probe = Subukan ang imbakan
studio-probing = Sinusubukan…

## Step 4: publishing

studio-publish = Ilathala
studio-publish-done = tapos na
studio-missing = Bago iyan:
studio-ready-add = Narito na ang lahat. Idadagdag ang mga item na wala pa sa proyekto; makukuha ang mga ito ng mga nagle-label sa susunod nilang pagbisita.
studio-ready-folder = Narito na ang lahat. Makukuha mo ang proyekto bilang zip, at ang mga link.
studio-ready-store = Narito na ang lahat. Susubukan muli ang imbakan, tapos isusulat ang proyekto at makukuha mo ang mga link.
studio-publish-add = Idagdag ang mga item
studio-publish-folder = I-save ang proyekto bilang folder
studio-publish-store = Ilathala
studio-packing = Sinusubukan ang imbakan at iniimpake ang mga teksto…
studio-written = Naisulat ang { $n_done } sa { $n ->
    [one] { $n } bahagi
   *[other] { $n } na bahagi
}…
studio-publish-progress = Nailathala sa ngayon
studio-stopped = Tumigil ito: { $why }.
studio-stopped-about = Mananatiling nakasulat ang naisulat na; sa pagpapatuloy, magsisimula ito kung saan tumigil.
studio-go-on = Magpatuloy
studio-edit = May babaguhin muna
studio-done-add = Nasa proyekto mo na ang mga item.
studio-done-folder = Nasa mga download mo ang zip. I-unpack ito kung saan mo sinabing magiging online ito; mula noon, gagana ang mga link sa ibaba.
studio-done-store = Nasa imbakan mo na ang proyekto.

## After publishing: the links file and the links

studio-keep = Una, i-save ang links file mo
studio-keep-about = Naroon ang key mo bilang may-ari. Walang makagagawa nitong muli: kung wala ito, hindi na mababago kailanman ang proyekto, at walang magagawang bagong link. Itago ito kung saan ikaw lang ang makababasa.
studio-keep-save = I-save ang links file
studio-keep-again = I-save muli
studio-open = Buksan ang proyekto
studio-link-labeler = Link para sa mga labeler
studio-link-labeler-about = Ipadala ito sa mga taong magle-label.
studio-link-expert = Link para sa mga eksperto
studio-link-expert-about = Para sa mga magpapasya kapag hindi nagkakasundo ang mga labeler.
studio-link-owner = Sarili mong link, bilang may-ari
studio-link-owner-about = Binubuksan nito ang progreso, pagkakasundo at mga export. Huwag itong ibahagi kaninuman.
studio-link-code = { $title } bilang QR code
studio-link-show-code = Ipakita bilang QR code para sa telepono
studio-copy-refused = Hindi ito pinayagan ng browser; piliin ang link at kopyahin nang manu-mano

### The studio: what follows from what is chosen

## What is still missing before the project can be published: things to do

making-need-file = piliin ang file na may mga teksto mo
making-need-readable = pumili ng file na nababasa
making-need-column = pumili ng column na may mga teksto
making-need-reading = hintaying mabasa ang file
making-need-second = piliin ang column na may ikalawang teksto
making-need-other-encoder = pumili ng ibang encoder, o wala
making-need-other-store = huwag pumili ng encoder, o pumili ng imbakang tumatanggap ng mga file nito
making-need-links = piliin ang links file ng proyekto mo
making-need-question = isulat ang tanong
making-need-name = bigyan ng pangalan ang proyekto
making-need-author = sabihin kung kaninong mga sagot ang mga label sa file mo

## What is being done with the file; each is followed by "…" and a bar

making-looking = Tinitingnan ang file
making-reading = Binabasa ang mga record
making-fetching = Kinukuha ang file
making-bucket-looking = Tinitingnan ang bucket
making-bucket-fetching = Kumukuha mula sa bucket

## Adding items to a project that is there

making-no-links = hindi links file ang { $file }: { $why }
making-host-closed = hindi tumatanggap mula sa page ang host ng proyektong ito; magdagdag ng mga item gamit ang `accord import` at i-upload ang mga ito
making-has-vectors = may kasamang mga vector ang mga item ng proyektong ito, at wala nito ang mga bago; gumawa ng bagong proyekto para sa lahat
making-not-in-store = wala sa imbakan ng proyekto ang `{ $key }`
making-store-not-read = hindi nabasa ang imbakan ng proyekto: { $why }
making-all-there = nasa proyekto na ang lahat ng item na ito
making-too-many-items = magkakaroon ang proyekto ng { $n ->
    [one] { $n } item
   *[other] { $n } na item
}; hanggang { $n_limit } lang

## Data from a bucket

making-bucket-too-large = { $n_megabytes } MB ang naroon; hanggang { $n_limit } MB lang ang mababasa rito
making-bucket-gone = wala na ang `{ $key }`
making-bucket-not-fetched = hindi nakuha ang `{ $key }`: { $why }
making-bucket-no-list = walang inililista ang bucket
making-bucket-not-listed = hindi nailista ang bucket: { $why }
making-bucket-too-many = may higit sa { $n ->
    [one] { $n } object
   *[other] { $n } na object
}; magbigay ng folder na mas nasa loob
making-bucket-empty = walang laman ang folder na iyon ng bucket
making-bucket-several = may { $n ->
    [one] { $n } file
   *[other] { $n } na file
} sa folder na iyon; isulat ang buong pangalan ng isa, gaya ng { $names }

## Files

making-worker-failed = pumalya ang pagbasa nito ({ $why }); walang pinsala sa page, subukan ang ibang file
making-worker-confused = iba ang isinagot ng worker
making-no-worker = hindi nagpapaandar ng ikalawang worker ang browser na ito, na kailangan sa pagbasa ng file; gamitin na lang ang `accord new`
making-file-gone = wala na roon ang file; piliin itong muli
making-no-file = walang napiling file
making-other-file = ibang file ang napili
making-no-image = walang larawan sa mga file na ito; pumili ng isang talahanayan ng mga teksto, o isang folder o ilang file ng mga larawan
making-no-address = nagsisimula ang address sa https://
making-no-room = walang espasyo ang browser na ito para rito
making-download-yourself = { $why }; ikaw mismo ang mag-download at piliin ang file
making-no-text-column = walang column na may mga teksto; pumili ng isa sa ibaba
making-no-joining = hindi pinagdurugtong ng browser na ito ang mga file; pumili ng zip ng mga ito
making-not-looked = walang file na natingnan
making-not-read = hindi pa nababasa ang file
making-not-made = hindi pa nagagawa ang proyekto
making-no-labelers-link = walang link para sa mga labeler

## Kinds of questions that a project can begin with: a name, and what it is for

making-topic = Paksa
making-topic-about = Isang label para sa bawat teksto
making-sentiment = Sentimyento
making-sentiment-about = Positibo, neutral o negatibo
making-yes-no = Oo o hindi
making-yes-no-about = Totoo ba ang isang bagay o hindi?
making-rating = Rating
making-rating-about = Ranggo mula 1 hanggang 5
making-compare = Paghahambing
making-compare-about = Alin sa dalawang teksto ang mas mahusay?
making-several = Maraming label
making-several-about = Kahit ilang label para sa bawat teksto
making-spans = Magmarka ng mga salita
making-spans-about = Mga pangalan, lugar, … sa loob ng teksto
making-boxes = Gumuhit ng mga kahon
making-boxes-about = Mga bagay sa isang larawan

## What is to be done about labels, pay and figures

making-labels-few = sumulat ng hindi bababa sa { $n ->
    [one] { $n } label
   *[other] { $n } na label
}, isa bawat linya
making-labels-many = bawasan ang mga label: may { $n }, at hanggang { $n_limit } lang ang mapagpipilian
making-labels-twice = alisin ang isa sa dalawang label na “{ $label }”
making-pay-not-said = sabihin kung ano ang bayad, o iwang walang laman ang currency at ang pinakamababang halaga
making-pay-wrong = itama ang bayad: { $why }
making-floor-wrong = itama ang pinakamababang halaga: { $why }
making-currency-wrong = pangalanan ang currency ng bayad: { $why }
making-budget = Mga { $n ->
    [one] { $n } sagot
   *[other] { $n } na sagot
} ang hinihingi; dagdag na kaunti kung saan nagkakaiba ang mga tao
making-budget-cost = Mga { $n ->
    [one] { $n } sagot
   *[other] { $n } na sagot
} ang hinihingi, { $cost } sa kabuuan; dagdag na kaunti kung saan nagkakaiba ang mga tao
making-sure-wrong = itakda sa 1 hanggang 100 porsyento ang pinakamababang katiyakan para sa mga mungkahing sagot
making-votes-wrong = palagyan ng label ang bawat teksto sa 1 hanggang 20 tao
making-random-wrong = pumili nang random ng 0 hanggang 60 sa 100 teksto

## An encoder, which turns items into numbers, from a folder of files

making-encoder-no-weights = walang `{ $file }` ang folder na ito; pumili ng folder na ginawa ng `accord encoder get`
making-encoder-no-kind = hindi malinaw kung anong uri ng encoder ito; pumili ng folder na ginawa ng `accord encoder get`
making-encoder-lacks = kulang ng `{ $file }` ang folder na ito; pumili ng folder na ginawa ng `accord encoder get`
making-encoder-no-length = hindi sinasabi kung gaano kahaba ang mga vector nito; pumili ng folder na ginawa ng `accord encoder get`
making-encoder-cost = Kumukuha ang browser ng bawat labeler ng { $size } MB nang isang beses sa laptop na walang graphics device, mas kaunti kung mayroon. Samantala, puwede nang magsimula agad ang pagle-label
making-encoder-cost-seconds = Kumukuha ang browser ng bawat labeler ng { $size } MB nang isang beses; pagkatapos, mga { $n ->
    [one] { $n } segundo
   *[other] { $n } na segundo
} ng trabaho sa laptop na walang graphics device, mas kaunti kung mayroon. Samantala, puwede nang magsimula agad ang pagle-label
making-encoder-cost-minutes = Kumukuha ang browser ng bawat labeler ng { $size } MB nang isang beses; pagkatapos, mga { $n ->
    [one] { $n } minuto
   *[other] { $n } na minuto
} ng trabaho sa laptop na walang graphics device, mas kaunti kung mayroon. Samantala, puwede nang magsimula agad ang pagle-label
making-encoder-cost-hours = Kumukuha ang browser ng bawat labeler ng { $size } MB nang isang beses; pagkatapos, mga { $n ->
    [one] { $n } oras
   *[other] { $n } na oras
} ng trabaho sa laptop na walang graphics device, mas kaunti kung mayroon. Samantala, puwede nang magsimula agad ang pagle-label
making-encoder-unknown = walang ganoong uri ng encoder
making-encoder-refused = hindi mailathala ang encoder: { $why }
making-encoder-unread = hindi na mabasa ang `{ $file }` ng encoder; piliin muli ang folder nito
making-encoder-file-unread = hindi na mabasa ang isang file ng encoder; piliin muli ang folder nito
making-no-hashing = hindi binuksan ang page na ito sa https, kaya hindi ito makapag-hash

## The store that the project will lie in

making-bucket = S3 bucket
making-bucket-about = Amazon, Cloudflare R2, Backblaze, MinIO, … Kusang dumarating ang mga label
making-webdav = WebDAV folder
making-webdav-about = Nextcloud, ownCloud, … Kusang dumarating ang mga label
making-folder = Kahit anong web host
making-folder-about = Ise-save mo ang proyekto bilang folder at ia-upload ito; babalik sa iyo ang mga label bilang mga file
making-need-login = ibigay ang user at password ng folder
making-need-address = ibigay ang address ng imbakan, gaya ng https://s3.example.org
making-keys-in-address = isulat ang mga key sa sarili nilang field at hindi sa address
making-need-bucket = pangalanan ang bucket
making-address-too-long = alisin ang kasunod ng host sa address ng imbakan
making-need-keys = ibigay ang access key at secret key ng bucket
making-need-folder = ibigay ang address ng folder, gaya ng https://example.org/projects/
making-login-in-address = isulat ang user at password sa sarili nilang field at hindi sa address

## Publishing

making-store-fails = hindi pa gumagana ang imbakan; tingnan sa itaas ang nakita
making-not-saved = hindi na-save ng browser ang folder; payagan ang mga download para sa page na ito

## Questions from another tool: where they come from, after the file's name and a colon

making-from-config = configuration ng Label Studio
making-from-config-lost = configuration ng Label Studio; hindi isinama: { $lost }
making-from-answers = file ng { $tool }, hinulaan mula sa mga sagot nito
making-from-nowhere = hindi ito configuration ng Label Studio, at hindi rin file ng Label Studio, Prodigy, doccano, COCO o CoNLL na may mga sagot

### What went wrong, and what to do about it

## Why an answer does not fit; each follows the question in quotation marks: “age” takes nothing below 18

fault-answer-unknown = hindi itinatanong dito
fault-answer-not-asked = hindi itinatanong kapag ganito ang mga sagot
fault-answer-no-label = walang label na “{ $name }”
fault-answer-too-few = kailangan ng hindi bababa sa { $n ->
    [one] { $n } label
   *[other] { $n } na label
}
fault-answer-too-many = hanggang { $n ->
    [one] { $n } label
   *[other] { $n } na label
} lang
fault-answer-too-long = hanggang { $n ->
    [one] { $n } karakter
   *[other] { $n } na karakter
} lang; { $n_typed } ang narito
fault-answer-not-in-order = kailangang may puwesto ang bawat label
fault-answer-empty-mark = may markang walang teksto
fault-answer-empty-box = may kahong walang lawak
fault-answer-too-many-marks = hanggang { $n ->
    [one] { $n } marka
   *[other] { $n } na marka
} lang
fault-answer-too-small = hindi puwede ang mas mababa sa { $least }
fault-answer-too-large = hindi puwede ang mas mataas sa { $greatest }
fault-answer-off-step = kailangang pataas nang tig-{ $step }
fault-answer-wrong-kind = hindi masasagot ng “{ $kind }”

## Why something is not done

fault-nothing-shown = walang item na sasagutin
fault-unknown-label = walang ganoong label sa proyekto; i-reload ang page para makuha ang mga kasalukuyang label nito
fault-nothing-to-undo = walang mababawi
fault-experts-settle = para lang sa mga eksperto ang pagpapasya; humingi sa may-ari ng link na pang-eksperto
fault-experts-sort-out = para lang sa mga eksperto ang pagsasaayos ng mga record; humingi sa may-ari ng link na pang-eksperto
fault-experts-write = para lang sa mga eksperto ang pagbabago ng mga tagubilin; humingi sa may-ari ng link na pang-eksperto
fault-experts-begin-rounds = para lang sa mga eksperto ang pagsisimula ng round; humingi sa may-ari ng link na pang-eksperto
fault-experts-close-rounds = para lang sa mga eksperto ang pagsasara ng round; humingi sa may-ari ng link na pang-eksperto
fault-experts-open-talks = para lang sa mga eksperto ang pagbubukas at pagsasara ng usapan; humingi sa may-ari ng link na pang-eksperto
fault-owner-admits = para lang sa may-ari ang pagtanggap ng mga tao; hilingin ito sa kanila
fault-not-waiting = wala nang may ganoong pangalan na naghihintay na tanggapin
fault-unknown-item = hindi pa na-load dito ang item na ito; hintaying dumating ang lahat ng item, tapos subukang muli
fault-no-items = walang napili; pumili ng kahit isang item
fault-nothing-changes = ganoon na ang lahat ng ito
fault-too-many-items = masyadong marami ang { $n ->
    [one] { $n } item
   *[other] { $n } na item
} para sa isang beses; hanggang { $n_most } lang ang puwede
fault-no-text = walang teksto; magsulat muna
fault-too-long = may { $n ->
    [one] { $n } byte
   *[other] { $n } na byte
} ang teksto at hanggang { $n_most } lang ang puwede; paikliin ito
fault-overtaken = may nagbago ng mga tagubilin samantala; tingnan ang bagong teksto at ilagay roon ang pagbabago mo
fault-unchanged = walang ipinagkaiba ang teksto sa dati; may baguhin muna
fault-no-labels = sabihin kung aling mga label ang saklaw ng pagbabago, o na wala itong binabagong kahulugan
fault-thread-closed = sagutin muna ang item na ito; ipapakita pagkatapos ang sinasabi ng iba tungkol dito
fault-no-comment = wala kang ganoong komento
fault-unknown-person = may napiling tao na hindi pa sumasali sa proyekto
fault-too-few-people = kailangan ng hindi bababa sa dalawang tao para sa isang round
fault-too-many-people = masyadong marami ang { $n ->
    [one] { $n } tao
   *[other] { $n } na tao
}; hanggang { $n_most } lang ang puwede
fault-in-round = nasa round na hindi pa tapos ang item na ito; pagpasyahan ito pagkatapos ng round, o isara ang round
fault-round-over = tapos na ang round na ito
fault-talk-open = bukas na ang usapan tungkol sa item na ito
fault-no-talk = walang bukas na usapan tungkol sa item na ito

## Why a figure of agreement on marked text or boxes is not defined; whole sentences

fault-figure-no-variation = Magkakapareho ang lahat ng sagot sa parehong item, kaya hindi malaman kung pagkakasundo ito o nagkataon lang
fault-figure-nothing-marked = Walang minarkahan dito sa mga item na sinagot ng dalawang tao
fault-figure-overlapping = May mga marka ang iisang tao na nagkakapatong kahit magkaiba ang label: gamitin ang sukat ayon sa label
fault-figure-no-matches = Walang dalawang kahong magkatugma, kaya walang maihahambing
fault-figure-no-chance = Hindi kailanman nagtutugma ang mga kahon ng magkaibang item, kaya walang antas ng tsansa na mapaghahambingan

## What the browser's storage does not do. $detail: the browser's own words, in English

fault-storage-full = puno na ang storage ng browser: walang na-save; magbakante ng espasyo sa device na ito, tapos subukang muli
fault-storage-silent = hindi sumagot sa oras ang storage ng browser; isara ang ibang tab ng page na ito at mag-reload
fault-storage-taken = na-update o na-delete ng ibang tab ang storage ng proyektong ito; i-reload ang page na ito bago magpatuloy
fault-storage-lost = naputol ang koneksyon sa storage ng browser at hindi na bumalik; i-reload ang page na ito
fault-storage-cleared = nabura ang storage ng browser na ito habang bukas ang page: mag-save ng backup file sa page ng status, na may hawak pa ng mga nasa tab lang na ito, tapos mag-reload
fault-storage-forbidden = hindi pinapayagan ng browser ang page na ito na magtabi ng data ({ $detail }); payagan ito, o umalis sa private window
fault-storage-newer = binuksan ang proyektong ito ng mas bagong bersyon ng page na ito; mag-reload para makuha ang bersyong iyon
fault-storage-damaged = sira ang nakatabing proyekto ({ $detail }); i-export ang nasa screen, tapos sumaling muli mula sa link
fault-storage-stopped = itinigil ng browser ang pagsulat bago ito nakumpleto: walang na-save mula rito; subukang muli
fault-storage-failed = pumalya ang storage ng browser ({ $detail }); i-reload ang page na ito

## Why this device cannot sign labels; a signature shows whose a label is

fault-key-insecure = hindi makapirma ng mga label ang page na ito dahil hindi ito binuksan sa https; buksan ang address na https
fault-key-unsupported = hindi makapirma ng mga label ang browser na ito (Ed25519); gumamit ng Chrome 137, Firefox 129, Safari 17 o mas bago
fault-key-refused = hindi gumagana ang key na pampirma ng device na ito ({ $detail }); mag-reload, o sumaling muli mula sa link

## The scorer: the program in the page that decides which item comes next

fault-scorer-not-started = hindi pinaandar ng browser ang scorer; tuloy ang pagle-label sa binalasang pagkakasunod-sunod
fault-scorer-stopped = tumigil ang scorer; paandarin itong muli
fault-scorer-not-reached = hindi maabot ang scorer; paandarin itong muli

## The store: where the project's files and everybody's labels lie

fault-store-silent = hindi sumagot ang imbakan; tingnan ang koneksyon at, kung bago ang imbakan, ang CORS rule nito
fault-store-busy = abala ang imbakan (HTTP { $status }); kusa itong susubukang muli
fault-store-clock = mali nang { $n } seg ang orasan ng device na ito; itama ito o magpatuloy lang: itinatama ang mga request
fault-store-denied = tinanggihan ng imbakan ang key ng link na ito ({ $code }); humingi sa may-ari ng bagong link
fault-store-read-only = nasa host na hindi tumatanggap ng anuman ang proyektong ito; ibigay bilang file ang mga na-label mo
fault-store-rejected = HTTP { $status } ({ $code }) ang isinagot ng imbakan
fault-sealed-no-key = selyado ang proyektong ito, at wala sa link ang key nito; hingin sa may-ari ang buong link
fault-sealed-wrong-key = hindi nabubuksan ng key ang proyektong ito: nabago ang link, o sa ibang proyekto iyon; hingin sa may-ari ang tamang link
fault-sealed-closed = sarado ang “{ $name }”: selyado ito para sa mga eksperto at may-ari ng proyektong ito
fault-sealed-plain = hindi selyado ang “{ $name }”, pero selyado ang mga object ng proyektong ito; hindi ito isinulat ng sinumang may key

## What was read and cannot be used. $what: which record, and $why: what is wrong with it, both in English

fault-record-unreadable = hindi ito mabasa ({ $what }: { $why })
fault-record-newer = isinulat ito ng mas bagong bersyon ng page; i-reload ang page para makuha ang bersyong iyon ({ $what })
fault-record-not-signed = hindi ito pinirmahan ng may-ari na tinutukoy ng link; humingi sa may-ari ng bagong link ({ $what })
fault-record-changed = nabago o naputol ito sa daan, at kukuning muli ({ $what })

## Why a piece of somebody's log was set aside; a log is everything that a person did in a project. “It” is the piece

fault-log-too-large = mas malaki ito kaysa sa pinapayagan para sa isang piraso
fault-log-closed = sarado ito: selyado para sa mga eksperto at may-ari, o nabago sa daan
fault-log-line = linya { $n }: { $why }
fault-log-foreign = sa ibang proyekto ito ({ $project })
fault-log-not-signed = hindi tugma ang pirma nito: nabago, naputol o pineke ito
fault-log-not-theirs = hindi kabilang sa mga key ng taong ito ang key ng sumulat nito
fault-log-misplaced = nasa pangalan ito ng iba, o nagbago ang laman nito

## Why no report can be made

fault-report-unsealed = { $n ->
    [one] { $n } sagot
   *[other] { $n } na sagot
} ang hindi pa naa-upload, kaya walang ibang makasusuri sa ulat; hintayin munang ma-sync
fault-report-not-loaded = { $n_loaded } pa lang sa { $n ->
    [one] { $n } item
   *[other] { $n } na item
} ang na-load; hintaying dumating ang lahat, tapos gawin ang ulat

## What an owner pays

fault-pay-no-amount = ang halaga ay numerong gaya ng 12 o 0.05, na may hanggang anim na decimal at mas mababa sa isang bilyon
fault-pay-no-currency = ang currency ay tatlong letra, gaya ng EUR, USD o KES
fault-pay-no-rate = zero ang halaga; huwag nang maglagay ng bayad kung walang binabayaran
fault-policy-too-much = lampas sa 1 ang kabuuan ng mga bahaging random, second opinion at bihira; pumili ng mas maliit na random na bahagi

### Trying a store, on the status page and in the studio

## What is tried; names of rows

probe-read = Pagbasa
probe-list = Paglista
probe-write = Pagsulat
probe-read-back = Pagbasa pabalik
probe-conditional = Pagsulat na may kondisyon
probe-clock = Orasan ng device na ito

## What came of it; follows one of the names above. $n: milliseconds, unless something else is said

probe-works = gumagana, { $n } ms
probe-no-project = gumagana, { $n } ms; walang proyekto rito
probe-owner-lists = gumagana, { $n } ms; ang idinadagdag ng may-ari sa index.json ang bago
probe-by-folder = gumagana, { $n } ms; isang request sa bawat labeler ang isang pag-check
probe-other-bytes = iba ang bumabalik sa isinulat
probe-by-hand = hindi puwede rito: mananatili sa device ang mga label at ibibigay bilang file
probe-honoured = sinusunod
probe-ignored = binabalewala, pero walang mawawala: walang object na pinapalitan ng iba kailanman
probe-refused = tinatanggihan (HTTP { $status }), pero walang mawawala: hindi ginagamit ang mga ito
probe-not-asked = hindi alam; ipinagbabawal ng rule ng imbakan para sa mga page na itanong ito, pero walang mawawala
probe-clock-agrees = tugma sa orasan ng imbakan
probe-clock-off = mali nang { $n } seg; itinatama ang mga request, pero hindi ang mga oras sa mga log
probe-clock-hidden = hindi naihambing; hindi ipinapakita ng imbakan ang oras nito
probe-let-in = pinapapasok ang mga page ng { $origin }
probe-kept-out = hindi pinapapasok ang mga page ng { $origin }, kaya walang link na gumagana

### What of an owner's file cannot be used, in the studio

## Why a record is left out; each follows “line 17:”. “It” is the record: a line of a table, an object of a list

files-not-csv = hindi ito CSV ({ $error })
files-n-fields = may { $n ->
    [one] { $n } field
   *[other] { $n } na field
} ito, pero { $n_expected } ang nasa unang linya
files-not-utf8 = hindi ito UTF-8
files-too-many-columns = may higit sa { $n ->
    [one] { $n } column
   *[other] { $n } na column
} ang file
files-too-long = lampas ito sa { $n } MiB
files-no-object = hindi ito JSON object
files-not-json = hindi ito JSON ({ $error })
files-cut = nagtatapos ang file sa gitna ng listahan
files-two-texts-and-image = sobra na ang dalawang teksto at isang larawan
files-no-share = “{ $found }” ang nasa “{ $column }” nito, na hindi numero mula 0 hanggang 1
files-column-empty = walang laman ang “{ $column }” nito
files-no-string = hindi teksto ang nasa “{ $column }” nito
files-no-column = wala itong “{ $column }”; ang mayroon ito: { $found }
files-no-address = hindi address ng larawan ang nasa “{ $column }” nito
files-empty-text = walang laman ang teksto nito
files-long-text = may { $n ->
    [one] { $n } byte
   *[other] { $n } na byte
} ang teksto nito; hanggang 1 MiB lang ang puwede
files-nul = may mga NUL byte ang teksto nito
files-in = { $fault } ({ $column })
files-no-yes = “{ $found }” ang nasa “{ $column }” nito, na hindi katumbas ng “oo” o ng “hindi”
files-no-id = hindi teksto at hindi rin numero ang nasa “{ $column }” nito
files-known = nasa proyekto na ang item na ito
files-full = hanggang { $n ->
    [one] { $n } item
   *[other] { $n } na item
} lang ang kasya sa isang proyekto
files-same-id = nasa linya { $line } na ang id nitong “{ $id }”, pero iba ang teksto roon

## What to do about such a record

files-do-quote = hanapin sa linyang iyon ang kulang o sobrang panipi
files-do-utf8 = i-save ang file bilang UTF-8, o pumili ng ibang encoding
files-do-leave-out = alisin ang mga column na hindi kailangan
files-do-split = hatiin ito
files-do-object = isulat ang bawat record bilang { $example }
files-do-one-object = isulat ang bawat record bilang isang JSON object
files-do-get-again = baka naputol ito; kunin itong muli
files-do-compare = magpahambing ng mga teksto, o magpakita ng larawan
files-do-share = isulat kung gaano kasigurado ang modelo bilang numero mula 0 hanggang 1, o huwag pumili ng ganoong column
files-do-fill = lagyan ito ng laman, o pumili ng ibang column
files-do-texts = pumili ng column na may mga teksto
files-do-text = lagyan ito ng teksto
files-do-other-column = pumili ng ibang column
files-do-parts = tingnan sa README ang tungkol sa mga item na may ilang bahagi
files-do-split-text = hatiin ito; kung hindi naman ito ganoon kahaba, may kulang na panipi roon
files-do-damaged = baka sira ang file; kunin itong muli
files-do-yes = isulat doon ang true o false, o pumili ng ibang column
files-do-id = bigyan ito ng id
files-do-projects = hatiin ang file sa ilang proyekto; walang binasa pagkatapos ng linyang ito
files-do-own-id = bigyan ng sariling id ang bawat record, o huwag gumamit ng column para sa id

## Why a file cannot be read at all, and what to do

files-unreadable = hindi nabasa ang file ({ $error }); kung nabago o nailipat ito samantala, piliin itong muli
files-empty = walang laman ang file; piliin ang may mga record mo
files-too-large = { $n } MiB ang file, at hanggang { $n_most } MiB lang ang puwede; hatiin ito, o bawasan ang mga column
files-no-record = walang record sa file; magdagdag ng mga record sa ilalim ng linyang may mga pangalan ng column
files-first-line = may higit sa { $n ->
    [one] { $n } column
   *[other] { $n } na column
} sa unang linya; tingnan kung ano ang naghihiwalay sa mga field nito, o bawasan ang mga column
files-no-list = walang listahan ng mga record sa JSON; isulat ito bilang { $example }, o isang record bawat linya
files-no-image = walang larawan sa mga napiling file; pumili ng folder ng mga file na PNG, JPEG, GIF, WebP, AVIF o BMP
files-image-gone = may larawang nawala o nabago habang binabasa; piliin muli ang file
files-folder-damaged = sira ang nabasa mula sa folder; piliin muli ang folder
files-many-entries = may { $n ->
    [one] { $n } entry
   *[other] { $n } na entry
} ang archive; piliin ang file na kailangan mo roon
files-no-table = walang talahanayan sa archive; lagyan ito ng file na CSV, JSON o Parquet, o ng mga larawan
files-locked = humihingi ng password ang archive; i-unpack ito at piliin ang file na nasa loob
files-archive-damaged = sira ang archive ({ $error }); kunin itong muli, o i-unpack ito at piliin ang file na nasa loob
files-parquet-large = lampas sa 512 MiB ang Parquet file; hatiin ito, o i-save bilang CSV
files-parquet-packed = naka-compress sa { $name } ang Parquet file, na hindi binabasa rito; i-save ito gamit ang Snappy o gzip, nang walang compression, o bilang CSV
files-parquet-damaged = sira ang Parquet file ({ $error }); kunin itong muli, o i-save bilang CSV
files-column-missing-all = walang column na “{ $column }”; wala ni isang column
files-column-missing = walang column na “{ $column }”; ang mayroon: { $found }
files-bomb = lampas sa { $n } MiB ang laman ng archive kapag na-unpack, at ganoon umaatake ang mga archive sa mga program; ikaw mismo ang mag-unpack nito at piliin ang file na nasa loob
files-is-archive = isa itong archive na { $kind }, na hindi binabasa rito; i-unpack ito at piliin ang file na nasa loob
files-is-document = isa itong dokumentong { $kind }, na hindi binabasa rito; kopyahin ang mga teksto nito sa isang talahanayan at i-save iyon bilang CSV
files-is-office = isa itong file ng { $kind }, na hindi binabasa rito; buksan ito at i-save bilang CSV (UTF-8)
files-is-database = isa itong SQLite database, na hindi binabasa rito; i-export ang talahanayan bilang CSV
files-is-image = isa itong larawan, na hindi binabasa rito; piliin ang folder na kinaroroonan nito, o isang zip ng mga larawan
files-is-bytes = isa itong file ng mga byte na hindi teksto, na hindi binabasa rito; pumili ng talahanayan, o i-save ito bilang CSV (UTF-8) mula sa program na gumawa nito

## What an owner should know of how a file is read; whole sentences

files-note-empty = Walang laman ang “{ $name }”.
files-note-documents = May { $n ->
    [one] { $n } dokumento
   *[other] { $n } na dokumento
} sa archive; isang record ang bawat isa.
files-note-as-one = { $n ->
    [one] { $n } file
   *[other] { $n } na file
} ng archive ang binabasa bilang isang talahanayan: { $names }.
files-note-images = May { $n ->
    [one] { $n } larawan
   *[other] { $n } na larawan
}; isang record ang bawat isa, katabi ang pangalan ng folder nito.
files-note-others = { $n ->
    [one] { $n } iba pang file
   *[other] { $n } na iba pang file
} ng folder ang hindi isinama.
files-note-utf16 = Walang tanda sa file na nagsasabi ng encoding nito; mukhang UTF-16 ito. Kung mali ang mga letra sa ibaba, pumili ng ibang encoding.
files-note-windows = Hindi UTF-8 ang file. Binabasa ito bilang Windows-1252 (Latin-1), ang karaniwan sa mga mas lumang program; kung mukhang mali ang mga letra sa ibaba, pumili ng ibang encoding o i-save ang file bilang UTF-8.
files-note-broken = UTF-8 ang file maliban sa ilang sirang bahagi; nakalista at hindi isinama ang mga record na may ganoon.
