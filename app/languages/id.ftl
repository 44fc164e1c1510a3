## How numbers are written; copy the form { "," } with quotation marks and braces where blanks stand

number-group = { "." }
number-decimal = { "," }
number-group-from = 4
number-group-size = 3
number-percent = { $value }%
number-less-than = <{ $value }
number-more-than = >{ $value }

## Time

time-seconds = { $value } dtk
time-minutes = { $value } mnt
time-minutes-seconds = { $minutes } mnt { $seconds } dtk
time-hours-minutes = { $hours } j { $minutes } mnt
time-moment = { $day } { $month } { $year }, { $clock }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = Mei
month-6 = Jun
month-7 = Jul
month-8 = Agu
month-9 = Sep
month-10 = Okt
month-11 = Nov
month-12 = Des

## Counts

n-items = { $n } item
n-answers = { $n } jawaban
n-records = { $n } entri
n-people = { $n } orang
n-labels = { $n } label
n-answer-pairs = { $n } pasang jawaban
n-texts = { $n } teks
n-comments = { $n } komentar
n-votes = { $n } suara

## Words on buttons and in tables

close = Tutup
cancel = Batal
yes = ya
try-again = Coba lagi
skipped = Dilewati
copy = Salin
copied = Disalin

## Who one is in a project

role-labeler = pelabel
role-expert = pakar
role-owner = pemilik

## Where one's labels are: each is saved in this browser first and then sent to the project's store, its "bucket"

saves-none = Belum ada label
saves-all = { $n } label Anda sudah ada di bucket proyek
saves-saving = { $n } sedang disimpan
saves-here = { $n } tersimpan di perangkat ini
saves-sent = { $n } sedang dikirim
saves-synced = { $n } di bucket
saves-short-all = Semua di bucket
saves-short-sent = { $n } sedang dikirim
saves-short-here = { $n } hanya di sini
saves-one-saving = sedang disimpan
saves-one-here = di perangkat ini
saves-one-sent = sedang dikirim
saves-one-synced = di bucket

## The language of the page

language-choose = Bahasa
language-missing = Teks bahasa ini tidak dapat diambil: { $error }. Halaman tetap seperti semula; coba lagi saat Anda online

### The frame around every page, joining, notices

## Names of the pages, as they stand in the navigation

frame-page-label = Beri label
frame-page-review = Tinjau
frame-page-overview = Ikhtisar
frame-page-agreement = Kesepakatan
frame-page-status = Status
frame-page-alike = Item serupa
frame-page-instructions = Petunjuk
frame-page-rounds = Putaran
frame-page-desk = Untuk Anda
frame-page-reports = Laporan
frame-page-records = Entri

## Frame around every page

frame-pages = Halaman
frame-nav-disagreements = { $n ->
   *[other] perbedaan menunggu
}
frame-nav-needs = { $n ->
   *[other] hal untuk Anda
}
frame-leader = Buka: l beri label, r tinjau, o ikhtisar, a kesepakatan, s status, i petunjuk, c putaran, n untuk Anda
frame-leader-alike = Buka: l beri label, r tinjau, o ikhtisar, a kesepakatan, s status, i petunjuk, c putaran, n untuk Anda, e item serupa
frame-offline = Offline
frame-offline-about = Label disimpan di perangkat ini dan dikirim nanti
frame-update = Perbarui
frame-update-about = Versi baru halaman ini sudah siap; tidak ada yang hilang jika Anda memulainya
frame-keys = Pintasan
frame-keys-about = Pintasan keyboard (?)

## Before a project is open

frame-opening = Membuka proyek…
frame-page-coming = Memuat halaman ini…
frame-page-missing = Halaman ini tidak dapat dimuat
frame-page-missing-about = Pelabelan tetap berjalan tanpanya. Coba lagi setelah ada koneksi; jika tidak berhasil, muat ulang: mungkin ada versi yang lebih baru.

## Joining a project

frame-join-own-texts = Punya teks sendiri untuk dilabeli?
frame-join-new-project = Proyek baru
frame-join-known = Proyek di perangkat ini
frame-join-invited = Anda diundang
frame-join-as-labeler = Anda bergabung sebagai pelabel: Anda membaca teks dan memilih label untuk masing-masing
frame-join-as-expert = Anda bergabung sebagai pakar: Anda memutuskan item yang jawabannya berbeda antarpelabel
frame-join-as-owner = Anda bergabung sebagai pemilik proyek ini
frame-join-as = Anda bergabung sebagai { $role }
frame-join-fetching = Mengambil proyek…
frame-join-asked = Yang ditanyakan
frame-join-task = { $n } teks untuk dilabeli, pilihannya { $labels }
frame-join-open = Peserta lain di proyek ini melihat nama ini. Nama dan jawaban Anda disimpan di bucket pemilik; perangkat ini menyimpan salinannya.
frame-join-closed = Pakar dan pemilik melihat nama ini dan jawaban Anda; pelabel lain tidak dapat membaca keduanya. Semuanya disimpan tersegel di bucket pemilik; perangkat ini menyimpan salinannya.
frame-join-name = Nama Anda
frame-join-do = Gabung
frame-join-title = Melabeli teks bersama-sama
frame-join-paste = Buka tautan yang dikirim pemilik proyek, atau tempelkan di sini
frame-join-link = Tautan undangan
frame-join-file = Atau file berisi tautan itu: pilih, atau seret ke sini
frame-join-secret = Tautan ini memuat kunci proyek: berikan hanya kepada orang yang memang akan bergabung.
frame-join-continue = Lanjutkan

## Pieces that several pages share

frame-link = Tautan
frame-link-code = Tautan sebagai kode QR
frame-figure-undefined = Tidak terdefinisi
frame-delete = Hapus
frame-keep = Jangan hapus
frame-find = Cari label
frame-find-found = { $n } ditemukan
frame-find-nothing = Tidak ada label yang cocok
frame-confirm = Minta Enter setelah angka, jangan langsung menjawab

## How far a record is

frame-standing-new = Baru
frame-standing-begun = Kurang jawaban
frame-standing-differs = Jawaban berbeda
frame-standing-agreed = Sepakat
frame-standing-settled = Diputuskan
frame-standing-dropped = Dikeluarkan

### Keys and dialogs

## Names of keys on a keyboard

keys-key-enter = Enter
keys-key-esc = Esc
keys-key-delete = Delete
keys-key-shift = Shift
keys-key-ctrl = Ctrl
keys-key-alt = Alt
keys-key-arrows = Panah
keys-key-arrows-after = panah
keys-then = { $first } lalu { $second }

## List of keys: headings

keys-title = Pintasan keyboard
keys-group-label = Beri label
keys-group-form = Beri label, dengan beberapa pertanyaan atau tanda
keys-group-boxes = Gambar dan kotak
keys-group-review = Tinjau
keys-group-alike = Item serupa, jika saran aktif
keys-group-records = Entri
keys-group-reports = Laporan
keys-group-everywhere = Di semua halaman

## List of keys: labeling. Each line says what a key does

keys-choose = Pilih label
keys-find = Cari label, jika pilihannya banyak
keys-confirm = Konfirmasi bila diminta, atau terima saran
keys-skip = Lewati
keys-skip-reason = Lewati dengan alasan
keys-flag-note = Tandai masalah dengan catatan
keys-undo = Urungkan jawaban terakhir
keys-redo = Ulangi
keys-instructions = Petunjuk
keys-history = Jawaban terbaru Anda
keys-why = Mengapa item ini

## List of keys: several questions or marks

keys-question = Pertanyaan berikutnya atau sebelumnya
keys-submit = Lanjut, lalu kirim
keys-leave-field = Keluar dari kolom isian
keys-word = Pilih satu kata dalam teks
keys-stretch = Perluas pilihan, atau geser akhir tanda yang dipilih
keys-stretch-character = Perluas satu karakter
keys-mark-start = Geser awal tanda yang dipilih
keys-mark-step = Pilih tanda berikutnya atau sebelumnya
keys-mark-remove = Hapus tanda, atau posisi terakhir dalam urutan

## List of keys: images and boxes

keys-zoom = Perbesar, perkecil
keys-box-move = Pindahkan kotak yang dipilih, atau bagian yang terlihat
keys-box-size = Geser tepi kanan dan bawah kotak
keys-box-choose = Buat kotak, atau beri nama kotak yang dipilih
keys-box-step = Pilih kotak berikutnya atau sebelumnya
keys-box-leave = Lepaskan kotak
keys-box-remove = Hapus kotak
keys-whole = Seluruh gambar
keys-brighter = Lebih terang atau lebih gelap
keys-uncover = Tampilkan item yang ditutupi

## List of keys: review

keys-settle = Putuskan dengan label
keys-next-disagreement = Perbedaan berikutnya
keys-previous-disagreement = Perbedaan sebelumnya
keys-settle-several = Tandai juga sebagai benar; Enter memutuskan sesuai tanda
keys-cause = Jenis kesalahan: salah tekan, tidak jelas, ambigu, label keliru, rusak
keys-reason = Beri alasan
keys-comment = Beri komentar
keys-names = Tampilkan atau sembunyikan nama
keys-settle-alike = Putuskan item serupa sekaligus
keys-example = Jadikan contoh dalam petunjuk
keys-talk = Buka atau tutup diskusi
keys-withdraw = Tarik keputusan terakhir

## List of keys: look-alikes

keys-alike-go = Buka halaman ini
keys-alike-move = Pindah
keys-alike-odd = Bukan yang ini
keys-alike-confirm = Konfirmasi yang lain
keys-alike-undo = Urungkan kelompok terakhir

## List of keys: records, reports, everywhere

keys-walk = Pindah baris
keys-pick = Pilih
keys-pick-several = Pilih beberapa
keys-pick-all = Pilih semua yang ditemukan
keys-take-back = Urungkan tindakan terakhir
keys-open = Buka
keys-report-make = Buat laporan
keys-report-back = Kembali ke daftar
keys-go-page = Pindah halaman
keys-list = Daftar ini

## Own keys: what can have another key

keys-own-label = Label { $n }
keys-own-flag = Tandai masalah
keys-own-history = Jawaban terbaru
keys-own-question = Pertanyaan berikutnya
keys-own-next-mark = Tanda atau kotak berikutnya
keys-own-previous-mark = Tanda atau kotak sebelumnya

## Own keys: changing them

keys-own-title = Ubah pintasan di halaman Beri label
keys-own-about = Klik pintasan yang ingin diganti, lalu tekan tombol penggantinya di keyboard apa pun. Browser ini akan mengingatnya.
keys-own-usual = Kembali ke pintasan biasa
keys-own-usual-done = Semua pintasan kembali seperti biasa
keys-own-change = { $action }: { $key }. Ubah
keys-own-awaits = Tekan tombol baru, atau Escape
keys-own-press = Tekan tombol…
keys-own-exchange = Tukar keduanya
keys-own-exchanged = Tombol untuk “{ $one }” dan “{ $other }” sekarang sudah ditukar
keys-own-done = “{ $key }” sekarang menjadi tombol untuk “{ $action }”

## Own keys: why a key cannot be taken

keys-fault-taken = “{ $key }” adalah tombol untuk “{ $action }”
keys-fault-go = “{ $key }” dipakai untuk pindah halaman; pilih tombol lain
keys-fault-list = “{ $key }” membuka daftar pintasan; pilih tombol lain
keys-fault-find = “{ $key }” mencari label; pilih tombol lain
keys-fault-closer = “{ $key }” memperbesar gambar; pilih tombol lain
keys-fault-wider = “{ $key }” memperkecil gambar; pilih tombol lain
keys-fault-mark = “{ $key }” menggeser awal tanda; pilih tombol lain
keys-fault-press = “{ $key }” menekan tombol layar yang sedang mendapat fokus; pilih tombol lain
keys-fault-no-sign = pilih huruf, angka, atau tanda baca

## Dialogs about the item on screen

keys-flag-title = Tandai masalah pada item ini
keys-flag-question = Apa yang salah dengan item ini?
keys-flag-about = Item tetap di layar: Anda masih dapat menjawab atau melewatinya. Pakar dan pemilik melihat catatan Anda.
keys-flag-do = Tandai
keys-skip-title = Lewati item ini
keys-skip-question = Mengapa tidak dapat dijawab?
keys-skip-about = Item dibiarkan tanpa jawaban dan item berikutnya muncul. Alasan boleh dikosongkan.
keys-skip-do = Lewati

### The label page

## Label page

label-which-fits = Label mana yang cocok?
label-n-questions = { $n } pertanyaan
label-instructions = Petunjuk
label-history = Riwayat
label-look-alikes = Item serupa
label-item-to-label = Item untuk dilabeli
label-item = Item
label-labels = Label
label-you-flagged = Masalah yang Anda tandai:
label-accept = Terima saran
label-confirm = Konfirmasi
label-go-on = Lanjut
label-submit = Kirim

## Label page: buttons below the item

label-this-item = Item ini
label-undo = Urungkan
label-redo = Ulangi
label-skip = Lewati
label-skip-why = Lewati, alasan…
label-flag = Tandai masalah…

## Label page: new instructions

label-new-instructions = Petunjuk baru
label-instructions-changed = Petunjuk berubah
label-change-versions = Anda terakhir menjawab dengan versi { $from }; sekarang ada versi { $to }.
label-change-of-wording = Hanya kata-katanya yang berubah; yang ditanyakan tetap sama.
label-change-of-meaning = Arti { $labels } berubah.
label-n-again = { $n } jawaban Anda muncul lagi: berikan jawaban yang benar menurut petunjuk sekarang.
label-change-read = Sudah saya baca, lanjut
label-whole-text = Teks lengkap
label-quoted = “{ $name }”

## Label page: nothing to label

label-fetching = Mengambil item…
label-nothing-waits = Tidak ada yang menunggu Anda
label-you-answered = Anda telah menjawab { $n } item. Pekerjaan baru muncul di sini dengan sendirinya.
label-see-overview = Lihat ikhtisar
label-undo-last = Urungkan jawaban terakhir
label-no-connection = Tidak ada koneksi, dan belum ada item di perangkat ini
label-connect = Setelah item ada di sini, Anda dapat melabeli tanpa koneksi. Sambungkan, lalu coba lagi.

## Label page: recent answers

label-recent-answers = Jawaban terbaru Anda
label-no-recent-answers = Jawaban Anda muncul di sini, yang terbaru di atas.
label-change-answer-to = Ubah jawaban untuk: { $text }
label-change = Ubah
label-settled-as = Pakar memutuskannya sebagai

## Label page: instructions

label-no-instructions = Pemilik belum menulis petunjuk.
label-version = Versi { $version }

## Label page: practice items, whose right answer is told afterwards

label-practice-mark = Latihan { $n_place } dari { $n }. Jawaban yang benar akan diberitahukan, dan ini tidak dihitung.
label-item-to-practise = Item untuk latihan
label-right = Benar.
label-not-quite = Belum tepat.
label-right-so-far = { $n_right } dari { $n } benar sejauh ini
label-either = { $one } atau { $other }
label-it-is = Jawabannya { $labels }.
label-you-said = Anda menjawab “{ $given }”; yang benar { $labels }.

## Label page: progress

label-progress = Kemajuan
label-progress-bar = Item yang lengkap dari semuanya
label-n-by-you = { $n } oleh Anda
label-n-complete = { $n_complete } dari { $n_items } lengkap
label-pace-meaning = Jawaban per jam waktu aktif pada sesi ini
label-n-an-hour = sekitar { $n } per jam
label-without-break = { $n } menit tanpa jeda: istirahat sebentar akan membantu
label-round-left = Putaran { $number }: tersisa { $n_left } dari { $n_items }

## Label page: why an item is asked now

label-why-revisited = Anda kembali ke item ini
label-why-random = Diambil secara acak: akurasi diukur dari item seperti ini
label-why-second-opinion = Sengaja ditanyakan dua kali: orang lain sudah menjawabnya
label-why-two-differ = Dua orang menjawab berbeda
label-why-some-differ = Jawaban orang berbeda-beda
label-why-rare = Item ini mungkin berlabel yang sejauh ini jarang
label-why-shuffled = Dalam urutan acak, karena model belum memeringkat item
label-why-reask = Petunjuk berubah sejak Anda menjawabnya
label-why-round = Beberapa orang menjawabnya sekaligus, untuk melihat apakah mereka sepakat
label-why-talk = Ada diskusi tentang item ini
label-why-odd = Anda menganggapnya berbeda di antara item serupa
label-why-typical = Mewakili banyak item lain, jadi paling banyak mengajari model di awal
label-why-novel = Tidak mirip dengan apa pun yang sudah dilabeli
label-why-uncertain = Ditanyakan karena model tidak dapat membedakan dua label di sini
label-why-sure = Model cukup yakin di sini, tetapi jawaban tetap paling banyak mengajarinya
label-why-resembling = { $reason }; sekitar { $n } item mirip dengannya

## Label page: the parts of that reason, a name and a value each

label-rank = Peringkat
label-rank-of = { $n_rank } dari { $n_ranked }
label-score = Skor
label-uncertainty = Ketidakpastian
label-uncertainty-value = { $value } (1 berarti dua label teratas sama kuat)
label-density = Kepadatan
label-density-value = { $value } (1 berarti banyak item seperti ini)
label-novelty = Kebaruan
label-novelty-value = { $value } (1 berarti belum ada yang seperti ini dilabeli)
label-resembles = Mirip dengan
label-resembles-n = sekitar { $n } item
label-rarity = Kelangkaan
label-rarity-value = { $share }% dari label sejauh ini
label-answer-value = Nilai satu jawaban
label-answer-value-of = { $value } (1 berarti belum ada yang pasti)
label-model = Model

## Label page: who filled a label or an answer in beforehand; shown by itself and within “Filled in for you”

label-by-some-model = prediksi sebuah model
label-by-model = prediksi “{ $model }”
label-by-the-scorer = saran model

## Several questions about an item

label-filled-in = Sudah diisikan untuk Anda: { $by }. Periksa, dan ubah yang salah.
label-optional = (opsional)
label-n-chars = Paling banyak { $n } karakter
label-hint-order = Pilih dari yang pertama sampai terakhir
label-hint-boxes = Buat kotak, lalu pilih apa yang ditunjukkannya
label-hint-spans = Pilih teks, lalu tentukan labelnya
label-any-number = Berapa saja, boleh tidak ada
label-up-to-or-none = Paling banyak { $n }, boleh tidak ada
label-one-or-more = Satu atau lebih
label-at-least = Paling sedikit { $n }
label-exactly = Tepat { $n }
label-from-to = { $n_min } hingga { $n_max }
label-number-between = { $min } hingga { $max }{ $unit }
label-number-from = { $min }{ $unit } atau lebih
label-number-up-to = { $max }{ $unit } atau kurang
label-number-any = Angka{ $unit }
label-number-steps = dalam kelipatan { $step }
label-fault = “{ $question }” { $what }
label-fault-no-number = perlu angka; “{ $typed }” bukan angka
label-fault-no-answer = belum dijawab

## Marking text, drawing boxes

label-marks = Tanda
label-no-marks = Belum ada yang ditandai
label-n-marks = { $n } tanda
label-boxes = Kotak
label-no-boxes = Belum ada kotak
label-n-boxes = { $n } kotak
label-box-place = { $width } × { $height } di { $x }, { $y }
label-listed = Yang ditampilkan { $n_first } hingga { $n_last }
label-remove-mark = Hapus { $label }: { $what }

## Putting labels into an order; all are read out

label-order-no-place = { $label }, belum ada posisi
label-order-place = { $label }, posisi { $n_place }
label-move-up = Pindahkan { $label } ke atas
label-move-down = Pindahkan { $label } ke bawah

## Images and items in several parts

label-covered = Item ini mungkin mengganggu perasaan. Item ditutupi sampai Anda ingin melihatnya; Anda juga boleh melewatinya.
label-show-it = Tampilkan
label-image-to-label = Gambar untuk dilabeli
label-image-loading = Memuat gambar…
label-image-broken = Gambar tidak dapat ditampilkan: { $why }.
label-image-changed = ini bukan gambar yang dipilih pemilik: isinya telah diubah
label-image-too-large = ukurannya { $n } MB; yang ditampilkan paling besar { $n_most } MB
label-image-no-image = ini bukan gambar PNG, JPEG, GIF, WebP, AVIF, atau BMP
label-image-not-decoded = browser ini tidak dapat membacanya
label-image-broken-remedy = Coba lagi, atau lewati item ini dan sebutkan bahwa gambarnya rusak.
label-picture-wider = Perkecil
label-picture-closer = Perbesar
label-picture-whole = Utuh
label-picture-light = Kecerahan
label-picture-zoom = { $percent }%
label-picture-lit = kecerahan { $percent }%

## Look-alikes: several items to which the model gives the same label, confirmed at once

label-all-of-them = Semuanya “{ $label }”?
label-items-that-get-it = Item yang mendapat label
label-not-this = bukan ini
label-none-of-them = Tidak satu pun
label-confirm-n = Konfirmasi { $n } item
label-one-by-one = Beri label satu per satu
label-grid-keys = Tombol panah untuk pindah, X menandai, Enter mengonfirmasi.
label-grid-not-on = Pemilik proyek ini belum mengaktifkan saran, jadi tidak ada yang perlu dikonfirmasi di sini.
label-grid-nothing = Belum ada item yang cukup diyakini model. Labeli lagi beberapa item satu per satu; item serupa muncul di sini dengan sendirinya.
label-grid-words = Disarankan oleh model, yang paling sedikit { $percent }% yakin untuk masing-masing. Tandai yang keliru; item itu kembali ke antrean.

## At the top of every page

label-alert-not-on-disk = Jawaban terakhir Anda belum tersimpan di disk: { $why }
label-alert-kept-here = Label disimpan di perangkat ini: { $why }

## Why a figure of agreement between people is not defined

label-undefined-no-answers = Belum ada jawaban
label-undefined-one-labeler = Semua jawaban dari satu orang; kesepakatan perlu dua orang
label-undefined-no-overlap = Belum ada item yang dilabeli oleh dua orang
label-undefined-no-variation = Semua jawaban bersama berlabel sama, jadi kesepakatan tidak dapat dibedakan dari kebetulan
label-undefined-unused = Tidak ada jawaban bersama dengan label ini
label-undefined-not-two = Kappa Cohen membandingkan dua orang; di sini ada { $n }
label-undefined-not-numeric = Tingkat { $level } perlu angka, dan label { $label } bukan angka
label-undefined-negative = Tingkat rasio perlu label bernilai 0 ke atas, dan ada yang { $label }
label-undefined-too-many = Tingkat rasio membandingkan setiap dua label, dan { $n } label berbeda terlalu banyak; gunakan interval
label-undefined-not-finite = Nilai label terlalu besar untuk menghitung angka ini

### What the page says of itself: opening, saving, errors

## Opening a project

page-file-without-link = File itu tidak berisi tautan; pilih file yang dikirim pemilik kepada Anda
page-project-unknown = Perangkat ini tidak lagi mengenal proyek itu; gunakan tautannya
page-no-storage = Perangkat ini tidak dapat menyimpan label
page-no-signing = Browser ini tidak dapat menandatangani label
page-somebody-else = Perangkat ini sudah ikut serta sebagai orang lain
page-somebody-else-remedy = Log tidak dapat berpindah tangan. Buka tautan di perangkat lain, atau di profil browser lain.
page-not-opened = Proyek ini tidak dapat dibuka
page-not-utf8 = proyek ini bukan UTF-8
page-no-such-project = Proyek itu tidak ada di penyimpanan; tanyakan kepada pemilik apakah sudah dipindahkan
page-project-changed = Pemilik mengubah proyek ini; muat ulang halaman untuk mendapatkan versi baru
page-data-changed = sebagian data berubah atau terpotong di perjalanan; data itu diambil lagi

## Status page: the link's key and this device's storage, a name and a value each

page-link-key = Kunci penyimpanan dalam tautan
page-key-ended = sudah berakhir; minta pemilik memperbarui tautan Anda
page-key-ends-soon = berakhir kurang dari satu jam lagi; minta pemilik memperbarui tautan Anda
page-key-holds = berlaku { $n } jam lagi
page-storage = Penyimpanan browser
page-storage-kept = browser menyimpannya sampai Anda menghapusnya
page-storage-may-go = browser dapat menghapusnya saat disk penuh; sinkronkan atau simpan cadangan sebelum menutup
page-storage-unknown = browser tidak memberi tahu
page-space-used = Ruang terpakai
page-space-used-of = { $used } dari { $all } MiB
page-store-remedy = Untuk pemilik penyimpanan

## What was saved on this device and is gone

page-loss = { $n } entri Anda di “{ $project }”, yang sebelumnya tampak tersimpan, tidak ada lagi di perangkat ini: penyimpanan browsernya dihapus atau rusak.
page-loss-safe = { $n } entri di antaranya sudah sampai di penyimpanan proyek dan aman di sana.
page-loss-lost = { $n } entri mungkin hanya ada di perangkat ini: kecuali Anda punya file cadangan, entri itu hilang.
page-loss-open-link = Buka lagi tautan Anda untuk melanjutkan.

## Work carried by hand: files of signed pieces, from one device to another

page-backup-not-saved = browser tidak menyimpan file cadangan; izinkan unduhan untuk halaman ini
page-shared = Label Anda sudah diserahkan sebagai file
page-not-shared = Tidak ada yang diserahkan; simpan filenya dan kirim sendiri
page-taken = { $n } potongan baru diambil, berisi { $records }
page-taken-known = { $n } sudah ada
page-taken-foreign = { $n } dari proyek lain
page-taken-refused = { $n } ditolak, karena diubah atau terpotong
page-taken-loose = { $n } baris tidak diambil, karena tidak ditandatangani siapa pun
page-taken-unreadable = { $n } file tidak dapat dibaca

## Tables, known answers

page-table-not-saved = browser tidak menyimpan tabel; izinkan unduhan untuk halaman ini
page-known-too-early = item masih dalam perjalanan; pilih lagi filenya sebentar lagi
page-known-more-problems = { $n } baris lagi tidak dapat dipakai

## Links for one person

page-link-not-saved = browser tidak menyimpan tautan; izinkan unduhan untuk halaman ini
page-invite-no-reading = Penyimpanan tidak mengizinkan siapa pun membaca tanpa kunci, jadi tautan yang hanya berisi formulir dapat menulis tetapi tidak dapat membaca. Pasang kebijakan ini pada bucket, atau pakai kunci lain: { $policy }
page-invite-hours = Tentukan berapa jam berlakunya, dari seperempat jam hingga 36
page-invite-key-reads-nothing = Kunci yang dibuat tidak dapat membaca proyek; apakah perannya mengizinkan?
page-warning-shared = tautan ini memuat kunci penyimpanan milik proyek ini sendiri: siapa pun yang memegangnya dapat menimpa dan menghapus semua yang bisa dijangkau kunci itu, sampai Anda mengganti kuncinya di penyimpanan. Objek yang berubah terdeteksi dan ditampilkan; aktifkan pembuatan versi di penyimpanan
page-warning-forms = tautan ini hanya menulis ke folder milik orang itu dan tidak menghapus apa pun, tetapi dapat menimpa yang sudah ia kirim; perubahan seperti itu terdeteksi dan ditampilkan. Tautan ini membaca apa yang Anda izinkan dibaca semua orang, jadi segel proyek jika datanya tidak untuk umum

## Reports

page-report-no-link = Di sini tidak ada tautan seperti itu: proyek ini disegel, atau penyimpanannya meminta kata sandi. Simpan halamannya, lalu serahkan filenya.
page-report-key-copied = Nama ada di papan klip: tempat laporan di penyimpanan proyek.
page-report-link-copied = Tautan ada di papan klip. Selama tujuh hari siapa pun yang memegangnya dapat membaca laporan ini, dan tidak lebih dari itu.
page-report-not-copied = Browser tidak menyalinnya; ini teksnya: { $text }
page-report-not-printed = Browser tidak mencetak; simpan halamannya dan cetak dari sana.
page-report-saved-as = Disimpan sebagai { $name }.
page-report-failed = Tidak berhasil: { $why }.
page-report-not-signed = halaman di penyimpanan tidak memuat laporan yang ditandatangani, jadi tidak ditampilkan
page-report-not-opened = browser tidak membuka laporan
page-report-not-saved = browser tidak menyimpan laporan; izinkan unduhan untuk halaman ini
page-report-gone = laporan tidak ada lagi di sini

## Status page: the scorer, which runs beside the page and says in which order items are asked

page-scorer-restarts = { $why }; sedang dimulai ulang
page-scorer-restarts-on-cpu = { $why }; sedang dimulai ulang dengan prosesor
page-scorer-gave-up = berhenti { $n } kali: { $why }
page-scorer-silent = tidak lagi menjawab

### The review page, talks and what needs somebody

## Review: the page on which an expert settles items that people answered differently

review-case-region = Perbedaan di layar
review-place = Perbedaan { $n } dari { $n_open }
review-place-none = Tidak termasuk perbedaan yang terbuka
review-previous = Sebelumnya
review-next = Berikutnya
review-talk-about = Dalam diskusi, mereka yang telah menjawab melihat suara tanpa nama, dan boleh mengubah jawabannya
review-talk-close = Tutup diskusi
review-talk-open = Buka diskusi
review-reading = Membaca log…
review-reading-about = Perbedaan yang paling mendesak muncul setelah semua jawaban ada di sini.
review-nothing = Tidak ada yang perlu diputuskan
review-nothing-about = { $n } perbedaan sudah diputuskan sejauh ini. Jika jawaban pelabel tentang suatu item berbeda, item itu muncul di sini dengan sendirinya.
review-withdraw-settlement = Tarik keputusan terakhir

## Review: the item, the votes, what experts decided

review-item-region = Item untuk diputuskan
review-show-names = Tampilkan nama
review-similar-region = Item mirip yang sudah diputuskan
review-similar = Mirip, dan sudah diputuskan
review-similar-cosine = Kemiripan kosinus vektor kedua teks
review-remarks = Catatan tentang item
review-settled-by = Diputuskan oleh { $who }
review-contested = Pakar berbeda pendapat. Keputusan terbaru berlaku sampai salah satu mengubah keputusannya.
review-settlements = Keputusan
review-votes = Suara
review-vote-before-talk = Sebelum diskusi: { $answer }
review-vote-time = Waktu aktif untuk jawaban ini
review-vote-is-old = Petunjuk sudah berubah sejak itu
review-vote-version = versi { $n }
review-or = { $one } atau { $other }

## Why an item came to the person who answered it: a word or two among other facts, in small letters

review-asked-random = acak
review-asked-scored = pilihan model
review-asked-second-opinion = pendapat kedua
review-asked-shuffled = diacak
review-asked-revisited = dibuka lagi
review-asked-rare = jarang
review-asked-ask-again = jawaban tambahan
review-asked-grid = item serupa
review-asked-shared = bersama
review-asked-reask = ditanya ulang
review-asked-round = putaran
review-asked-talk = diskusi
review-asked-repeat = pengulangan

## Review: the list of open disagreements

review-list = Perbedaan yang terbuka
review-list-settled = { $n } kasus diputuskan
review-list-above = { $n } kasus di atas
review-list-more = dan { $n } kasus lagi
review-row-votes = { $n } { $label }
review-turn-others = giliran pakar lain
review-turn-talk = sedang didiskusikan
review-turn-contested = pakar berbeda pendapat

## Review: settling

review-settle-as = Putuskan sebagai
review-settle-marked = Putuskan sebagai { $labels }
review-several = Beberapa jawaban benar
review-several-keys = (Shift dan angka menandai, Enter memutuskan)
review-tool-alike = Item serupa
review-tool-example = Jadikan contoh
review-tool-withdraw = Tarik yang terakhir
review-reason = Alasan (opsional)
review-reason-keys = , lalu Enter dan nomor label
review-causes = Jenis kesalahan (opsional)
review-cause-slip = Ada yang salah tekan
review-cause-instructions = Petunjuk tidak jelas
review-cause-ambiguous = Item ambigu
review-cause-labels = Pilihan label keliru
review-cause-item = Item rusak

## Review: why the item is on screen, one of these sentences without a full stop at the end

review-why-closed = Anda ikut dalam putaran dengan item ini: jawaban orang lain ditampilkan setelah semua selesai
review-why-settled = Diputuskan
review-why-agreed = Tidak ada perbedaan jawaban
review-why-own = Label yang paling dipercaya punya kemungkinan salah sekitar { $chance }
review-why-others = Label yang paling dipercaya punya kemungkinan salah sekitar { $chance }. Item ini lebih dulu ada di daftar pakar lain yang sedang bekerja
review-why-talk = Label yang paling dipercaya punya kemungkinan salah sekitar { $chance }. Diskusi masih terbuka, jadi jawaban masih dapat berubah
review-why-contested = Keputusan para pakar berbeda; yang terbaru berlaku sampai salah satunya berubah

## Review: items like the one on screen, settled together with it

review-alike-title = Putuskan item serupa sekaligus
review-alike-none = Tidak ada perbedaan terbuka dengan suara yang sama dan kata yang sama dengan item ini.
review-alike-about = Satu label memutuskan item ini dan { $n } item lain. Jika satu diurungkan, semuanya ikut diurungkan.
review-alike-settle = Putuskan semua yang dicentang sebagai
review-alike-share = { $share } kata sama

## Review: the item as an example in the instructions

review-example-title = Masukkan item ini ke petunjuk
review-example-about = Item ditambahkan ke draf baru, yang tidak dilihat siapa pun sebelum Anda menerbitkannya.
review-example-counter = Contoh yang salah
review-example-is-not = Ini bukan contoh dari
review-example-is = Ini contoh dari
review-example-labels = Label

## What changed between two texts, line by line

review-diff-region = Yang berubah
review-diff-unchanged = { $n } baris tidak berubah

## Comments on an item

review-comments = Komentar
review-comment-take-back = Tarik kembali
review-comment = Komentar
review-comment-mentions = @ menyebut seseorang
review-comment-send = Kirim

## The page “For you”: what needs this person now. The messages that end in -verb are buttons beside the sentence before

review-desk = Untuk Anda
review-desk-needs = Yang perlu Anda kerjakan sekarang
review-desk-no-needs = Tidak ada selain pelabelan. Hal baru muncul di sini dengan sendirinya.
review-need-round = Putaran { $n }: tersisa { $n_left } item
review-need-round-verb = Jawab
review-need-reask = Petunjuk berubah: { $n } jawaban perlu dilihat lagi
review-need-reask-verb = Jawab lagi
review-need-mention = { $who } bertanya kepada Anda tentang sebuah item
review-need-mention-verb = Balas
review-need-talk = Ada diskusi tentang item yang Anda jawab
review-need-talk-verb = Ikut diskusi
review-need-feedback = Pakar memutuskan { $n } item yang Anda jawab
review-need-feedback-verb = Baca alasannya
review-need-practice = Latihan: tersisa { $n_left } item
review-need-practice-verb = Berlatih
review-need-disagreements = Jawaban berbeda pada { $n } item
review-need-disagreements-verb = Putuskan
review-need-sent = { $n } entri dikirim ke pakar
review-need-sent-verb = Lihat
review-need-contested = Keputusan para pakar berbeda pada { $n } item
review-need-contested-verb = Bandingkan
review-need-discuss = Putaran { $n } selesai: lihat di mana jawaban berbeda, dan perbaiki petunjuk
review-need-discuss-verb = Lihat
review-need-remarks = Ada catatan pada { $n } item yang belum diputuskan
review-need-remarks-verb = Lihat
review-need-unverified = { $n } orang menulis dengan undangan yang bukan dari Anda; jawaban mereka tidak dihitung
review-need-unverified-verb = Lihat siapa
review-need-quarantined = { $n } potongan log disisihkan
review-need-quarantined-verb = Lihat alasannya
review-need-forks = { $n } percabangan dalam log atau petunjuk: dua orang menulis bersamaan
review-need-forks-verb = Lihat di mana

## The page “For you”: talks on items that this person answered

review-talks = Diskusi tentang item Anda
review-talk-mine = Anda menjawab { $answer }.
review-talk-may-answer = Selama diskusi terbuka, Anda boleh menjawab ulang. Kedua jawaban disimpan, dan kesepakatan menghitung yang pertama.
review-talk-answer = Jawab ulang

## The page “For you”: this person's work

review-work = Pekerjaan Anda
review-work-items = Item yang dijawab atau dilewati
review-work-active = Waktu aktif
review-work-pace = Item per jam
review-work-no-pace = Belum diketahui
review-work-no-days = Hari kerja Anda muncul di sini setelah Anda menjawab sesuatu.
review-timesheet = Catatan waktu kerja
review-timesheet-day = Hari
review-timesheet-items = Item
review-timesheet-earned = Jumlah bayaran
review-timesheet-save = Simpan catatan waktu kerja
review-timesheet-more = { $n } hari sebelumnya ada di file
review-work-about = Waktu aktif dihitung selama Anda mengerjakan item: jeda lebih dari 30 detik dan tab yang tersembunyi tidak dihitung, jawaban yang Anda perbaiki atau tarik kembali tetap dihitung. Waktu ini bagian dari jawaban yang Anda tandatangani, jadi orang lain tidak dapat mengubahnya.
review-pay-below = Itu di bawah batas minimum pemilik, { $floor } per jam.
review-pay-above = Itu memenuhi batas minimum pemilik, { $floor } per jam.
review-pay-terms = Pernyataan pemilik: { $terms }. Accord hanya menghitung; pemilik yang membayar.
review-pay-per-hour = Satu jam waktu aktif menghasilkan { $amount }.

## The page “For you”: what experts decided on this person's items

review-feedback = Hasil jawaban Anda
review-feedback-none = Jika pakar memutuskan item yang Anda jawab, keputusan itu muncul di sini beserta alasannya.
review-feedback-judged = Pakar menilai { $n } jawaban; { $n_right } jawaban Anda benar.
review-feedback-seen = Sudah saya lihat
review-feedback-more = dan { $n } item sebelumnya
review-feedback-right = Benar: { $label }
review-feedback-wrong = Anda menjawab { $given }; yang benar { $right }
review-feedback-was-skipped = Anda melewatinya; yang benar { $label }
review-feedback-new = Baru
review-steadiness = Dari { $n } item yang ditanyakan dua kali tanpa pemberitahuan, { $n_same } Anda jawab sama: { $share } (interval 95% { $low } hingga { $high }).

### Instructions and rounds

## Rounds: the page

rounds-title = Putaran
rounds-about = Dalam satu putaran, beberapa orang menjawab item yang sama, dan tidak ada yang melihat jawaban orang lain sebelum semua menjawab semuanya. Lihat di mana jawaban berbeda, perbaiki petunjuk tepat untuk label itu, lalu adakan putaran berikutnya.
rounds-not-yours = Putaran diadakan oleh pakar dan pemilik. Putaran Anda muncul sendiri di halaman Beri label.
rounds-round = Putaran { $n }
rounds-open = Terbuka
rounds-person-done = selesai
rounds-person-left = tersisa { $n }
rounds-drawn = { $n } item diambil { $draw }, versi petunjuk { $n_version }, { $moment }
rounds-drawn-random = secara acak
rounds-drawn-colliding = dari yang bentrok antara “{ $one }” dan “{ $other }”
rounds-hidden = Jawaban tetap tersembunyi sampai semua selesai, atau putaran ditutup.
rounds-close = Tutup putaran sekarang

## Rounds: a new one

rounds-next = Putaran berikutnya
rounds-first = Putaran pertama
rounds-which-items = Item mana?
rounds-draw-random = Secara acak, dari yang belum diputuskan
rounds-draw-colliding = Yang dua labelnya bentrok
rounds-draw-colliding-so-far = Yang dua labelnya bentrok (paling sering sejauh ini: { $n } pasang jawaban)
rounds-pair-one = Label pertama
rounds-pair-other = Label lainnya
rounds-how-many = Berapa item? Ada { $n } item yang dapat ditanyakan
rounds-who = Siapa yang menjawab? Paling sedikit dua orang
rounds-note = Tentang apa putaran ini? (opsional)
rounds-start = Mulai putaran

## Rounds: what came of one

rounds-alpha = Alpha
rounds-same-answer = Jawaban sama
rounds-worst = Paling sering bentrok “{ $one }” dan “{ $other }”: { $n } pasang jawaban.
rounds-revise = Perbaiki petunjuk
rounds-differing = { $n } dari { $n_all } item jawabannya berbeda
rounds-end = Akhir putaran { $n }
rounds-labels-region = Kesepakatan per label
rounds-labels-label = Label
rounds-labels-answers = Jawaban
rounds-two-labels = { $one } dan { $other }
rounds-collisions = Semua label yang bentrok
rounds-discuss = Bahas

## Rounds: whether it gets better

rounds-verdict-unknown = Putaran terakhir terlalu kecil untuk disimpulkan: ambil lebih banyak item.
rounds-verdict-good = Cukup baik: alpha paling sedikit 0,80 bahkan di ujung bawah intervalnya. Teruskan pelabelan dengan petunjuk ini.
rounds-verdict-tentative = Cukup untuk kesimpulan sementara: alpha paling sedikit 0,67 bahkan di ujung bawah intervalnya. Satu perbaikan lagi mungkin membantu.
rounds-verdict-not-moving = Tidak ada kemajuan: dua putaran terakhir hampir sama. Putaran serupa lagi tidak akan membantu; ubah labelnya, atau terima bahwa keraguannya memang nyata.
rounds-verdict-go-on = Belum cukup: perbaiki petunjuk untuk label yang bentrok, lalu adakan putaran lagi.
rounds-course = Dari putaran ke putaran
rounds-no-chart = Grafik dimulai dari putaran kedua.
rounds-all-labels = Semua label
rounds-chart-column = Putaran { $n } · v{ $n_version }
rounds-chart-alpha = Alpha, dengan interval 95%
rounds-numbers = Dalam angka
rounds-numbers-region = Putaran dalam angka
rounds-numbers-round = Putaran
rounds-numbers-version = Versi
rounds-told = Alpha untuk semua label: { $rounds }
rounds-told-round = putaran { $n }: { $alpha }
rounds-told-undefined = tidak terdefinisi

## Instructions: the page on which people read what each label means

rounds-guide = Petunjuk
rounds-guide-version = Versi { $n }
rounds-guide-waiting = { $n } jawaban dari { $n_people } orang masih perlu diberikan lagi.
rounds-guide-write = Tulis versi baru
rounds-guide-none = Belum ada yang menulis petunjuk.
rounds-markdown-table = Tabel

## Instructions: a new version

rounds-edit-about = Markdown. Bagian untuk setiap label berada di bawah judul dengan nama label itu; baris “Examples:” atau “Not:” di dalamnya dan daftar di bawahnya memberi contoh dan contoh yang salah.
rounds-edit-region = Versi baru
rounds-edit-text = Teks baru
rounds-edit-preview = Pratinjau
rounds-edit-overtaken = Sementara itu orang lain menerbitkan versi baru
rounds-edit-overtaken-about = Di bawah ini perubahan teks Anda terhadap versi mereka. Ambil yang ingin Anda pertahankan, lalu lanjutkan.
rounds-edit-rebase = Teks saya sudah memuat semuanya
rounds-edit-changes = Yang berubah
rounds-edit-meaning = Apa arti perubahan ini?
rounds-edit-wording = Kata-kata yang lebih baik untuk hal yang sama: jawaban tetap berlaku
rounds-edit-labels = Ada hal lain yang ditanyakan, untuk label ini:
rounds-edit-labels-region = Label yang artinya berubah
rounds-edit-summary = Yang berubah, dalam satu kalimat
rounds-edit-publish = Terbitkan versi { $n }
rounds-edit-drop = Buang draf
rounds-edit-tick = Centang label yang artinya berubah.
rounds-edit-affected = { $n } jawaban dari { $n_people } orang memakai label ini. Yang bekerja dalam sepuluh menit terakhir: { $n_live } orang.
rounds-edit-reask = Tanyakan lagi jawaban-jawaban ini

## Instructions: their versions

rounds-history = Versi
rounds-history-by = oleh { $who }
rounds-history-fork = Dua versi ditulis bersamaan
rounds-history-replaced = Digantikan oleh versi lainnya
rounds-history-changes = Yang berubah
rounds-meaning-first = Seperti yang ditulis pemilik saat membuat proyek
rounds-meaning-wording = Hanya kata-katanya; jawaban tetap berlaku
rounds-meaning-label = “{ $label }”
rounds-meaning-done = Arti { $labels }; ditanyakan lagi, dan semua sudah dijawab
rounds-meaning-reask = Arti { $labels }; ditanyakan lagi, { $n } jawaban lama masih berlaku sejauh ini
rounds-meaning-no-reask = Arti { $labels }; atas pilihan penulisnya tidak ditanyakan lagi, { $n } jawaban lama tetap berlaku
rounds-answered-before = Anda menjawab “{ $answer }” dengan versi { $n }; petunjuk untuk label itu berubah sejak itu.

### The overview

## The page

overview-title = Ikhtisar
overview-sealed = Di proyek ini jawaban pelabel lain disegel: hanya pakar dan pemilik yang dapat membacanya. Halaman ini hanya menghitung jawaban Anda dan jawaban pakar.
overview-save-csv = Simpan sebagai CSV

## Progress

overview-progress = Kemajuan
overview-complete = { $n_complete } dari { $n_items } item sudah punya semua jawaban yang diperlukan
overview-complete-share = Item yang lengkap dari semuanya
overview-answered = Item dijawab
overview-answers = Jawaban
overview-skips = Dilewati
overview-settled = Diputuskan pakar
overview-dropped = Dikeluarkan

## Agreement

overview-agreement = Kesepakatan
overview-alpha = Alpha Krippendorff
overview-alpha-about = 1 berarti sepakat sempurna, 0 sama dengan kebetulan saja, di bawah 0 berarti berbeda secara sistematis
overview-open-agreement = Di mana orang sepakat dan di mana tidak
overview-reading-good = Kesepakatan pelabel baik: label dapat diandalkan
overview-reading-fair = Kesepakatan pelabel cukup: layak untuk kesimpulan awal, petunjuk sebaiknya diperiksa
overview-reading-little = Kesepakatan pelabel rendah: cari di mana jawaban berbeda, dan perbaiki petunjuk di bagian itu
overview-reading-chance = Kesepakatan pelabel tidak lebih dari kebetulan: petunjuk atau labelnya perlu dibenahi sebelum pelabelan diteruskan
overview-reading-none = Kesepakatan tampil setelah dua orang melabeli item yang sama

## Pace and cost

overview-effort = Kecepatan dan biaya
overview-waiting = { $n } entri menunggu pakar
overview-active-of-all = Waktu aktif semua orang
overview-answers-wanted = Jawaban yang masih diperlukan, sekitar
overview-days-left = Dengan kecepatan lima hari terakhir, selesai dalam
overview-working-days = { $n } hari kerja
overview-cost = Jumlah biaya sejauh ini
overview-cost-left = Sisa biaya, sekitar
overview-no-days = Hari kerja muncul di sini setelah ada yang menjawab.
overview-days-told = Item per hari dari { $first } hingga { $last }: paling banyak { $n_most }, { $n_last } pada hari terakhir
overview-days-axis = Hari saat ada yang bekerja
overview-days = Hari
overview-column-day = Hari
overview-column-items = Item
overview-column-active = Waktu aktif

## What the labels teach a model

overview-course = Yang dipelajari model dari label
overview-course-coming = Diukur di latar belakang selama halaman ini terbuka.
overview-accuracy = item baru diberi label yang benar oleh model (interval 95% { $low } hingga { $high }, n = { $n_items } item yang diambil secara acak)
overview-accuracy-unknown = Akurasi model belum diketahui.
overview-labels-saved = Label yang dihemat dibanding acak
overview-saved = { $share } (interval 95% { $low } hingga { $high }): sebesar itulah pengurangan label dibanding { $n_random } label acak yang mencapai akurasi { $accuracy }. Tidak ada ekstrapolasi di luar itu.
overview-saved-unknown = Belum diketahui
overview-no-better = Pemilihan tidak membantu di sini: selisih { $n_labels } label pilihan terhadap label acak sebanyak itu { $points } poin (interval 95% { $low } hingga { $high }). Naikkan bagian acak dalam antrean menjadi { $share } di manifes.
overview-go-on = Model ragu pada { $torn } dari semua item, tanpa yang sudah dilabeli, dan sepuluh label lagi mengubah jawabannya pada { $changed }. Teruskan: di bawah { $bound }, label tambahan hampir tidak membantu.
overview-may-stop = Model ragu pada { $torn } dari semua item, tanpa yang sudah dilabeli, dan sepuluh label lagi mengubah jawabannya pada { $changed }. Anda boleh berhenti: label tambahan hampir tidak membantu.
overview-few-random = Terlalu dini: perlu sekitar { $n } jawaban acak lagi.
overview-few-labels = Terlalu dini: perlu { $n } item berlabel lagi.
overview-nothing-chosen = Terlalu dini: item yang dipilih model masih terlalu sedikit untuk dibandingkan dengan yang acak.
overview-one-class = Terlalu dini: baru satu label yang diberikan.
overview-small-sample = Item terlalu sedikit untuk disimpulkan.
overview-not-reached = Tidak ada: label yang ada belum mencapai hasil label acak sebanyak itu.
overview-curve = Kurva belajar: { $points }
overview-curve-first = akurasi { $share } dengan { $n_labels } label
overview-curve-last = lalu { $share } dengan { $n_labels } label
overview-curve-random = label acak saja { $share } dengan { $n_labels } label
overview-course-about = Garis: label sesuai urutan pemberian, dengan interval 95% (Wilson). Putus-putus: label acak saja. Setiap titik diuji pada semua item acak, oleh model yang tidak belajar darinya.
overview-course-axis = Item berlabel (logaritmik)
overview-course-table = Kurva belajar
overview-column-curve = Label
overview-column-labeled = Item berlabel
overview-column-accuracy = Akurasi
overview-column-interval = Interval 95%
overview-in-order = Sesuai urutan pemberian
overview-random-alone = Acak saja
overview-interval = { $low } hingga { $high }

## People

overview-people = Orang
overview-column-name = Nama
overview-column-role = Peran
overview-column-median = Waktu median
overview-column-pace = Item per jam
overview-column-judged = Dinilai benar
overview-column-earned = Jumlah bayaran
overview-column-hour = Per jam
overview-admitted = Diterima
overview-admitted-about = Apakah orang ini diterima melalui undangan pemilik
overview-judged = { $n_right } dari { $n }
overview-no-answers = belum ada jawaban
overview-you = (Anda)
overview-below-floor = di bawah { $floor }
overview-by-owner = Oleh pemilik
overview-unverified = Belum terverifikasi
overview-role-unverified = belum terverifikasi
overview-admit = Terima sebagai pelabel
overview-admitting = Diterima sebentar lagi
overview-keep-out = Batalkan
overview-unnamed = Tanpa nama { $id }

## A link for one person

overview-invite = Undang satu orang
overview-invite-narrow = Kunci penyimpanan pada tautan Anda hanya berlaku untuk Anda. Buat tautan dengan `accord grant`, dari file tautan.
overview-invite-about = Tautan yang menjadikan siapa pun yang membukanya satu orang yang sama, di semua perangkatnya. Anda dapat mengakhirinya dengan `accord members end`.
overview-invite-role = Bergabung sebagai
overview-invite-labeler = Pelabel
overview-invite-expert = Pakar
overview-invite-how = Cara menulis
overview-invite-shared = Dengan kunci penyimpanan milik proyek ini sendiri
overview-invite-temporary = Dengan kunci sementara tersendiri, yang dibuat penyimpanan
overview-invite-forms = Lewat formulir unggah, ke folder masing-masing, selama 7 hari
overview-means-shared = Siapa pun yang memegang tautan dapat menimpa dan menghapus semuanya, dan tautan itu tidak berakhir.
overview-means-temporary = Kunci itu membaca proyek, menulis ke folder orang itu sendiri, tidak menghapus apa pun, dan berakhir sendiri. Perlu penyimpanan dengan layanan untuk kunci semacam itu (STS) yang bisa diakses halaman, seperti SeaweedFS; Ceph tidak mengizinkan halaman, hanya `accord grant`.
overview-means-forms = Orang itu menulis ke foldernya sendiri dan tidak menghapus apa pun. Perlu bucket yang boleh dibaca semua orang; Cloudflare R2 dan Backblaze B2 tidak menerima formulir.
overview-hours = Untuk berapa jam
overview-hours-help = Kebanyakan layanan memberi paling lama 12. Setelah itu orang tersebut perlu tautan baru.
overview-role-arn = Peran
overview-role-arn-help = Peran yang haknya diberikan kepada kunci itu, dibatasi pada proyek ini dan orang ini. Di AWS: arn:aws:iam::ACCOUNT:role/NAME
overview-service = Alamat layanan
overview-service-help = Kosongkan jika sama dengan penyimpanan. Di AWS: https://sts.REGION.amazonaws.com
overview-make-link = Buat tautan
overview-link-about = Kirim hanya kepada orang itu. Tautan ditampilkan sekali; tidak ada di mana pun selain halaman ini.
overview-link-note = Catatan: { $warning }.
overview-link-id = ID orang itu
overview-link-save = Simpan sebagai file
overview-link-done = Selesai

### The agreement page

## Agreement page: its top and its foot

agreement-title = Kesepakatan
agreement-closed = Di proyek ini jawaban pelabel lain disegel: hanya pakar dan pemilik yang dapat membacanya. Halaman ini didasarkan pada jawaban Anda sendiri dan jawaban pakar.
agreement-hides = Halaman ini didasarkan pada item yang sudah Anda labeli, dan item yang tidak akan ditanyakan lagi kepada Anda: jadi jawaban orang lain tidak pernah terungkap sebelum Anda menjawab.
agreement-empty-title = Belum ada yang dapat dibandingkan
agreement-empty = Kesepakatan muncul di sini dengan sendirinya segera setelah dua orang melabeli item yang sama.
agreement-work-running = Interval, orang, dan riwayat sedang dihitung di latar belakang.
agreement-work-done = Interval adalah 95% bagian tengah dari { $n } kali pengambilan ulang item secara acak: interval menunjukkan seberapa besar pengaruh pemilihan item. Perubahan diikuti dalam hitungan detik.
agreement-work-missing = Di sini tidak ada interval, riwayat, atau kualitas orang, karena { $why }. Semua angka lain lengkap. `accord agree --bootstrap 1000` menghitungnya dari hasil ekspor.
agreement-no-second-worker = browser ini tidak memulai worker kedua
agreement-silent-worker = worker kedua tidak mulai

## Agreement page: words in several of its tables

agreement-save-csv = Simpan sebagai CSV
agreement-items = Item
agreement-items-differ = Item yang jawabannya berbeda
agreement-column-name = Nama
agreement-column-answers = Jawaban
agreement-column-alpha = Alpha
agreement-column-right = Benar
agreement-interval-name = Interval 95%
agreement-range = { $low } hingga { $high }
agreement-not-defined = Tidak terdefinisi
agreement-right-of = { $n_right } dari { $n }
agreement-both = { $a } dan { $b }

## Agreement page: Krippendorff's alpha, and what it says

agreement-alpha = Alpha Krippendorff
agreement-alpha-meaning = 1 berarti sepakat sempurna, 0 sama dengan kebetulan saja, di bawah 0 berarti berbeda secara sistematis
agreement-alpha-interval = interval 95% { $low } hingga { $high }
agreement-items-all = Item yang jawabannya berbeda
agreement-skew = “{ $label }” mencakup { $share }% jawaban. Karena itu alpha dan kappa turun mendekati 0, sebaik apa pun kesepakatannya: lihat AC1 dan setiap label di bawah.

## Agreement page: by question

agreement-questions-title = Per pertanyaan
agreement-questions-about = Setiap pertanyaan dengan koefisien yang sesuai jawabannya: 1 berarti sepakat penuh, 0 sama dengan kebetulan. Angka di bagian bawah adalah tentang label pertanyaan pertama.
agreement-questions-table = Kesepakatan per pertanyaan
agreement-column-question = Pertanyaan
agreement-column-coefficient = Koefisien
agreement-column-value = Nilai
agreement-column-same = Jawaban sama
agreement-share-of-pairs = { $share } dari { $n } pasang
agreement-alpha-nominal = alpha (nominal)
agreement-alpha-ordinal = alpha (ordinal)
agreement-alpha-of-intervals = alpha (interval)
agreement-alpha-ratio = alpha (rasio)
agreement-alpha-same-words = alpha (kata sama)
agreement-alpha-masi = alpha (MASI)
agreement-alpha-kendall = alpha (jarak Kendall)
agreement-alpha-unitizing = alpha (unitisasi)
agreement-alpha-overlap = alpha (tumpang tindih)

## Agreement page: figures side by side

agreement-figures-title = Angka berdampingan
agreement-figures-table = Koefisien per bagian
agreement-column-figure = Angka
agreement-slice-all = Semua item
agreement-slice-all-about = Semua yang punya dua jawaban
agreement-slice-random = Diambil secara acak
agreement-slice-random-about = Bebas dari bias pemilihan: inilah angka untuk dilaporkan
agreement-slice-chosen = Dipilih oleh model
agreement-slice-chosen-about = Dipilih karena sulit, jadi wajar jika lebih rendah
agreement-where-differ = Di mana jawaban berbeda
agreement-percent = Pasangan yang sepakat
agreement-percent-about = Dari semua pasangan jawaban untuk satu item, berapa yang sama; tanpa koreksi terhadap kebetulan
agreement-alpha-about = 1 berarti sempurna, 0 sama dengan kebetulan; menerima jawaban yang kosong dan berapa pun jumlah orang
agreement-fleiss = Kappa Fleiss
agreement-fleiss-about = Seperti alpha, untuk item dalam jumlah besar; kebetulan dihitung dari seberapa sering label diberikan
agreement-gwet = AC1 Gwet
agreement-gwet-about = Dikoreksi terhadap kebetulan dengan cara yang tetap adil jika satu label jauh lebih sering

## Agreement page: by label

agreement-labels-title = Per label
agreement-labels-about = Alpha untuk “label ini atau yang lain”, dengan intervalnya. Di sampingnya berapa banyak jawaban dengan label itu: angka label yang jarang tidak pasti. Penandanya ada di 0,80.
agreement-labels-table = Kesepakatan per label
agreement-column-label = Label

## Agreement page: labels taken for each other

agreement-confusions-title = Label yang saling tertukar
agreement-confusions-about = Pasangan jawaban yang berbeda untuk satu item: di sinilah petunjuk paling membantu.
agreement-confusions-about-rest = Pasangan jawaban yang berbeda untuk satu item: di sinilah petunjuk paling membantu. { $n } pasang label lain lebih jarang.
agreement-column-labels = Label
agreement-column-answer-pairs = Pasang jawaban

## Agreement page: who agrees with whom

agreement-pairs-title = Siapa sepakat dengan siapa
agreement-pairs-about = Seberapa sering dua orang memberi label yang sama pada item bersama, dan angka yang sama setelah dikoreksi terhadap kebetulan (kappa Cohen).
agreement-pairs-coming = Sedang dihitung
agreement-pair-list = { $a } dan { $b } memberi label yang sama pada { $share } dari { $n } item yang dilabeli keduanya.
agreement-pair-list-kappa = { $a } dan { $b } memberi label yang sama pada { $share } dari { $n } item yang dilabeli keduanya; kappa Cohen { $kappa }.
agreement-pair-told = { $a } dan { $b }: label sama pada { $share } dari { $n } item, kappa { $kappa }
agreement-pair-told-no-kappa = { $a } dan { $b }: label sama pada { $share } dari { $n } item, kappa tidak terdefinisi
agreement-pair-none = { $a } dan { $b }: tidak ada item bersama
agreement-cell-none = tidak ada item bersama
agreement-cell-of = dari { $n } item
agreement-pairs-table = Pasangan orang
agreement-colour-shows = Warna menunjukkan
agreement-same-label = Label sama
agreement-kappa = Kappa
agreement-heat-rest = { $n } orang dengan jawaban terbanyak, mulai dari yang paling sepakat dengan orang lain. { $n_more } orang lagi menjawab lebih sedikit; cari mereka di bawah “Orang”.
agreement-picture-name = Gambaran semua pasangan; tombol panah berpindah antarorang, Enter menunjukkan di mana jawaban keduanya berbeda
agreement-picture-hint = Tekan sebuah petak, atau pindah dengan tombol panah.
agreement-pairs-all = Semua pasangan
agreement-column-two-people = Dua orang

## Agreement page: people

agreement-people-title = Orang
agreement-people-search = Cari nama
agreement-column-others = Sepakat dengan yang lain
agreement-column-quality = Kualitas
agreement-of-answer-pairs = dari { $n } pasang jawaban
agreement-people-alone = Tidak ada item bersama
agreement-people-unknown = Tidak diketahui
agreement-people-me = (Anda)
agreement-people-nobody = Tidak ada orang dengan nama itu
agreement-people-rest = { $n } orang lagi dengan { $n_answers } jawaban tidak ditampilkan; cari namanya, atau simpan tabelnya
agreement-quality-missing = Kualitas tidak ada, karena { $why }
agreement-quality-coming = Sedang dihitung
agreement-quality-dawid-skene = Kualitas adalah perkiraan bagian label seseorang yang benar, dengan interval 95%. Asalnya dari model Dawid-Skene: tabel kesalahan untuk setiap orang, disesuaikan bersama labelnya.
agreement-quality-one-coin = Kualitas adalah perkiraan bagian label seseorang yang benar, dengan interval 95%. Asalnya dari model one-coin: satu akurasi untuk setiap orang, disesuaikan bersama labelnya.
agreement-quality-none-shared = Belum ada item yang dilabeli oleh dua orang, jadi tidak ada yang dapat dibandingkan
agreement-quality-only-two = Dengan dua orang, tidak ada model yang dapat mengetahui siapa yang benar; kualitas tampil setelah tiga orang punya item bersama

## Agreement page: check items, whose right answers are known

agreement-checks-title = Item uji
agreement-checks-file = Jawaban yang diketahui (CSV dengan task, label)
agreement-checks-forget = Lupakan
agreement-checks-table = Item uji per orang
agreement-column-wrong = Salah: yang diketahui, yang diberikan
agreement-checks-choose = Pilih file jawaban yang diketahui untuk menilai semua orang. File dibaca ke tab ini, tetap di perangkat ini, dan hilang saat tab ditutup atau dimuat ulang; tidak ada yang diunggah.
agreement-checks-loaded = { $n } item dengan jawaban yang diketahui dari { $file }, hanya di tab ini. Interval menurut Wilson, 95%.
agreement-checks-right = { $n_right } dari { $n }, { $low } hingga { $high }

## Agreement page: practice items, whose right answers are told after the first answer

agreement-practice-title = Latihan
agreement-practice-about = Jawaban pertama untuk item yang jawabannya diberitahukan setelahnya. Tidak dihitung dalam angka lain.

## Agreement page: over time

agreement-history-title = Kesepakatan dari waktu ke waktu
agreement-history-about = Item dihitung sejak jawaban terakhirnya. Putus-putus: 0,80, mulai di sini kesimpulan dianggap andal, dan 0,67, mulai di sini dianggap sementara.
agreement-history-across = Sumbu mendatar
agreement-history-by-answers = Menurut jawaban
agreement-history-by-time = Menurut waktu
agreement-history-empty = Garis dimulai setelah dua orang menjawab beberapa item yang sama.
agreement-history-time = Waktu (UTC)
agreement-history-answers = Jawaban sejauh ini
agreement-history-table = Alpha dari waktu ke waktu
agreement-history-told = Grafik garis alpha: { $first } setelah { $n_first } jawaban, { $last } setelah { $n_last } jawaban

## Agreement page: by version of the instructions

agreement-versions-title = Per versi petunjuk
agreement-versions-about = Jawaban dihitung pada versi yang sedang dibaca penjawabnya: perubahan yang membantu terlihat di sini.
agreement-versions-table = Kesepakatan per versi petunjuk
agreement-column-version = Versi
agreement-version-current = (berlaku)

## Agreement page: how far suggestions of the model pull people's answers

agreement-pull-title = Saran
agreement-pull-about = Item serupa yang dikonfirmasi sekaligus tidak dihitung: di sana hanya persetujuan yang dikonfirmasi.
agreement-pull-basis = { $n_shown_agree } dari { $n_shown } jawaban yang diberikan dengan saran di layar sesuai dengan saran itu, dan { $n_held_back_agree } dari { $n_held_back } saat saran disembunyikan.
agreement-pull-more = Pada tingkat keyakinan model yang sama, orang sependapat dengan model { $points } poin lebih sering jika melihat sarannya (interval 95% { $low } hingga { $high }). { $basis }
agreement-pull-less = Pada tingkat keyakinan model yang sama, orang sependapat dengan model { $points } poin lebih jarang jika melihat sarannya (interval 95% { $low } hingga { $high }). { $basis }
agreement-pull-unknown = { $basis } Seberapa besar saran memengaruhi jawaban tampak setelah keduanya punya jawaban dengan keyakinan serupa.

## Dialog: the items behind a number

agreement-drill-title = Item di balik angka ini
agreement-drill-looking = Sedang dicari
agreement-drill-none = Tidak ada
agreement-drill-first = { $n } item, { $n_shown } yang pertama di sini
agreement-drill-text-coming = Teks sedang diambil
agreement-drill-settle = Putuskan di halaman Tinjau
agreement-drill-random = Item yang diambil secara acak dan jawabannya berbeda
agreement-drill-chosen = Item yang dipilih model dan jawabannya berbeda
agreement-drill-label = Item yang diberi label “{ $label }” oleh sebagian orang dan label lain oleh yang lain
agreement-drill-labels = Item yang diberi label “{ $label }” dan juga “{ $other }”
agreement-drill-pair = Item yang jawabannya berbeda antara { $a } dan { $b }
agreement-drill-pair-labels = Item yang diberi label “{ $label }” oleh { $a } dan “{ $other }” oleh { $b }
agreement-drill-person = Item yang jawabannya berbeda antara { $person } dan orang lain
agreement-drill-version = Item yang jawabannya berbeda pada petunjuk versi { $version }

## Charts on any page

agreement-chart-table = Isi yang sama sebagai tabel

## People around an item whose names are hidden, on any page

agreement-you = Anda
agreement-somebody = Seseorang
agreement-person = Orang { $letter }

### Disagreement reports

## The page

reports-title = Laporan
reports-not-yours = Laporan menampilkan suara semua orang, jadi hanya untuk pakar dan pemilik.
reports-about = Laporan menyebutkan di mana jawaban berbeda, seberapa besar, mengapa, dan apa hasilnya. Laporan ditandatangani dengan kunci perangkat ini dan disimpan di penyimpanan proyek. Siapa pun yang punya log dapat memeriksa setiap angka:
reports-names = Sebutkan nama orang, bukan huruf
reports-make = Buat laporan
reports-stop = Hentikan
reports-failed = Laporan tidak dibuat: { $why }.

## A report that the store does not have

reports-unstored = Laporan ini hanya ada di tab ini
reports-unstored-why = Laporan sudah dibuat dan ditandatangani, tetapi belum ada di penyimpanan: { $why }.
reports-unstored-about = Simpan kedua file sebelum menutup tab, atau coba lagi nanti.
reports-unstored-save-page = Simpan halaman
reports-unstored-save-data = Simpan data
reports-unstored-read = Baca
reports-unstored-again = Coba lagi ke penyimpanan

## The list

reports-list = Di penyimpanan
reports-list-coming = Menanyakan ke penyimpanan…
reports-list-missing = Daftar mungkin tidak lengkap: { $why }.
reports-list-again = Tanyakan lagi
reports-list-none = Belum ada. Laporan pertama bisa tentang putaran pertama: isinya menunjukkan apa yang belum dijelaskan petunjuk.
reports-list-older = Baca yang lebih lama
reports-row-untitled = Laporan
reports-row-by = Oleh { $who }
reports-who-you = Anda
reports-who-owner = Pemilik, lewat baris perintah
reports-who-unknown = Orang tak dikenal
reports-row-read = Baca
reports-row-coming = Sedang dibaca…
reports-save-page = Simpan halaman
reports-save-data = Simpan data
reports-copy-link = Salin tautan
reports-copy-link-about = Selama tujuh hari siapa pun yang memegang tautan dapat membaca laporan ini, dan tidak lebih dari itu
reports-copy-key = Salin namanya di penyimpanan
reports-copy-key-about = Tempat laporan di penyimpanan proyek
reports-alpha = Alpha
reports-same-answer = Jawaban sama
reports-disagreements = Perbedaan
reports-n-open = { $n } terbuka
reports-items = Item

## Whether a report can be trusted: a few words, and a sentence that explains them

reports-holds = Tanda tangan sah
reports-holds-owner = Ditandatangani dengan kunci pemilik sendiri, dan tidak berubah sejak itu.
reports-holds-member = Ditandatangani oleh orang yang diterima pemilik, dan tidak berubah sejak itu.
reports-unknown = Penanda tangan tak dikenal
reports-unknown-about = Tidak berubah sejak ditandatangani, tetapi kunci penanda tangannya tidak diterima siapa pun.
reports-misplaced = Di tempat orang lain
reports-misplaced-about = Ditandatangani, tetapi bukan oleh orang yang tempatnya dipakai laporan ini.
reports-foreign = Proyek lain
reports-foreign-about = Ditandatangani, tetapi dari proyek lain.
reports-changed = Tanda tangan rusak
reports-changed-about = Diubah setelah ditandatangani: jangan dipercaya.
reports-unreadable = Tidak terbaca
reports-unreadable-about = Tidak dapat dibaca: { $why }.

## A report on screen

reports-close = Kembali ke daftar
reports-print = Cetak
reports-frame = Laporan

## What is done while a report is made

reports-step-waiting = Menunggu sampai semua item dan jawaban terakhir Anda siap…
reports-step-reading = Membaca log…
reports-step-reading-left = Membaca log: tersisa { $n } potongan…
reports-step-computing = Menghitung angka dan interval…
reports-step-writing = Menulis ke penyimpanan…
reports-stored = Laporan sudah ada di penyimpanan proyek.

## Why something did not work: each goes into a sentence above as $why, in small letters and without a full stop

reports-why-not-kept = perangkat ini tidak menyimpan apa yang ditandatangani pemilik; muat ulang halaman
reports-why-no-project = tidak ada proyek yang terbuka
reports-why-few-logs = perangkat ini belum menyimpan semua log; coba lagi sebentar lagi, atau kosongkan sedikit ruang
reports-why-no-logs = log tidak kunjung tiba; coba lagi setelah ada koneksi
reports-why-in-round = Anda ikut dalam putaran yang masih terbuka, dan laporan menampilkan jawabannya; buat laporan setelah semua selesai
reports-why-items = belum semua item dimuat; laporan perlu teks masing-masing. Coba lagi setelah ada koneksi
reports-why-unsealed = jawaban terakhir Anda belum masuk ke log; tutup tab lain dari proyek ini dan coba lagi
reports-why-helper-ended = proses pembantu halaman berhenti ({ $why }); coba lagi
reports-why-signature = panjang tanda tangan perangkat ini salah
reports-why-other-bytes = penyimpanan mengembalikan sesuatu yang berbeda dari yang ditulis
reports-why-offline = tidak ada koneksi
reports-why-logs-not-stored = log yang menjadi dasarnya belum ada di penyimpanan
reports-why-too-large = laporan ini melebihi ukuran yang diperbolehkan
reports-why-gone = laporan tidak ada lagi di penyimpanan

### The records page

## The page

records-title = Entri
records-not-yours = Entri menampilkan jawaban semua orang, jadi hanya untuk pakar dan pemilik.
records-class-useful = berguna
records-class-useless = tidak berguna
records-class-harmful = merugikan

## What is looked for

records-find = Cari entri
records-words = Kata, atau ID
records-how-far = Tahap
records-any = Semua
records-label = Label
records-answered-by = Dijawab oleh
records-anybody = Siapa saja
records-with = Dengan
records-anything = Apa saja
records-mark-skipped = “Saya tidak bisa menjawab”
records-mark-remarked = Catatan atau komentar
records-mark-sent = Dikirim ke pakar
records-triage-class = Triase
records-order = Urutan
records-sort-shuffled = Acak
records-sort-doubt = Paling meragukan dulu
records-sort-votes = Jawaban terbanyak dulu
records-sort-latest = Terakhir dijawab dulu
records-sort-length = Terpanjang dulu

## How many there are, and what can be done

records-found = { $n_found } dari { $n_items } entri ditemukan
records-found-chosen = { $n_found } dari { $n_items } entri ditemukan, { $n_chosen } dipilih
records-looked = { $n } diperiksa sejauh ini…
records-choose-all = Pilih semua yang ditemukan
records-choose-none = Batalkan pilihan
records-save-csv = Simpan sebagai CSV
records-undo = Urungkan yang terakhir
records-taken-back = Diurungkan.
records-triage = Berguna, tidak berguna, merugikan: tampilkan temuan `accord triage --json`
records-triage-file = Pilih filenya
records-triage-read = { $file }: { $n_records } entri.
records-triage-foreign = { $file }: { $n_records } entri; { $n_foreign } lagi tidak ada di sini.
records-not-saved = browser tidak menyimpan tabel; izinkan unduhan untuk halaman ini

## What is done with the chosen records

records-with-chosen = Untuk entri yang dipilih
records-drop = Keluarkan
records-keep = Masukkan lagi
records-send = Kirim ke pakar
records-return = Kembalikan ke antrean
records-tag = Beri tag
records-untag = Hapus tag
records-drop-about = Entri tidak ditanyakan lagi, model melupakannya, dan ekspor menandainya. Jawaban tetap disimpan.
records-keep-about = Entri ditanyakan lagi dan dihitung seperti sebelumnya.
records-send-about = Entri menunggu di halaman Tinjau sampai pakar memutuskannya.
records-return-about = Entri ditanyakan sampai masing-masing punya sekian jawaban.
records-tag-about = Entri dapat dicari lewat tagnya, yang ikut dalam ekspor. Pelabel tidak melihatnya.
records-untag-about = Entrinya sendiri tidak berubah.
records-field-why = Alasan (boleh kosong)
records-field-votes = Jawaban untuk masing-masing
records-field-tag = Tag
records-changes = { $n } entri akan berubah.
records-changes-some = { $n_changed } entri akan berubah; { $n_same } sudah seperti itu.
records-answers-stay = { $n } sudah punya jawaban, yang tetap ada di log.
records-settled-stay = { $n } sudah diputuskan dan baru ditanyakan lagi jika keputusan itu ditarik.
records-told-drop = Dikeluarkan: { $records }. Tidak ditanyakan lagi kepada siapa pun.
records-told-keep = Dimasukkan lagi: { $records }.
records-told-send = Dikirim ke pakar: { $records }.
records-told-unsend = Tidak lagi dikirim ke pakar: { $records }.
records-told-planned = Ditanyakan sesuai rencana proyek: { $records }.
records-told-return = Kembali ke antrean, sampai masing-masing punya { $n_votes } jawaban: { $records }.
records-told-tag = Diberi tag “{ $tag }”: { $records }.
records-told-untag = Tanpa tag “{ $tag }”: { $records }.

## The list

records-list = Yang ditemukan
records-keys = Tombol panah untuk pindah, `X` memilih, `Shift` dengan panah memilih beberapa, `Enter` membuka.
records-column-chosen = Dipilih
records-column-text = Teks
records-answers = Jawaban
records-column-doubt = Keraguan
records-tags = Tag
records-choose = Pilih: { $text }
records-sent = dikirim
records-in-round = Dalam putaran terbuka

## One record

records-record = Entri
records-how-far-told = { $standing }, { $n_answers } dari { $n_wanted } jawaban
records-settled = Diputuskan
records-dropped = Dikeluarkan
records-no-reason = tanpa alasan
records-expected = Perkiraan model
records-id = ID
records-column-who = Siapa
records-column-answer = Jawaban
records-column-active = Aktif
records-open-review = Buka di Tinjau

## A file for another tool

records-export = Ekspor yang ditemukan
records-form = Format
records-form-loses = Tidak dapat memuat: { $loses }
records-each = Jawaban setiap orang, bukan jawaban yang berlaku
records-write = Tulis { $n } entri
records-without-dropped = Entri yang dikeluarkan tidak ditulis, kecuali jika Anda mencarinya.
records-lost = Hilang { $n }: { $what }
records-written = { $n_items } item di { $file }.
records-not-written = File tidak ditulis: { $why }.
records-no-project = tidak ada proyek yang terbuka
records-no-form = format itu tidak ada
records-file-not-saved = browser tidak menyimpannya; izinkan unduhan untuk halaman ini

### The status page

## The page and its sections

status-title = Status
status-store-title = Penyimpanan proyek
status-sync-now = Sinkronkan sekarang
status-test-store = Uji penyimpanan
status-device-title = Perangkat ini
status-save-backup = Simpan file cadangan
status-scorer-title = Pemeringkat, yang mengurutkan item
status-encoder-title = Encoder, yang mengubah item menjadi angka

## How something stands, beside each row

status-level-good = Baik
status-level-fair = Bisa lebih baik
status-level-bad = Perlu perhatian

## Labels carried by hand

status-hand-title = Label yang dibawa sendiri
status-hand-about = Tanpa koneksi, atau jika host proyek tidak menerima kiriman: simpan label Anda sebagai file, serahkan kepada pemilik atau peserta lain, dan tambahkan file mereka di sini atau seret ke mana saja di halaman ini. Setiap potongan ditandatangani penulisnya, jadi yang berubah di perjalanan tidak diterima.
status-hand-save = Simpan label Anda sebagai file
status-hand-share = Bagikan
status-hand-files = File dari orang lain
status-folder-used = Label ditulis ke folder “{ $name }”, dan juga dibaca dari sana.
status-folder-about = Folder yang juga dilihat orang lain, misalnya di drive jaringan atau yang disinkronkan sebuah program, melakukannya secara otomatis.
status-folder-last = Pakai folder terakhir
status-folder-choose = Pilih folder

## Which device the scorer runs on

status-wish-title = Jalankan pemeringkat di
status-wish-fastest = Yang tercepat, menurut adu cepat yang diukur
status-wish-cpu = Prosesor
status-wish-gpu = Perangkat grafis (WebGPU)

## One more device, and leaving

status-add-device = Tambah perangkat Anda
status-device-link-about = Buka tautan ini di perangkat Anda yang lain: yang Anda labeli di sana dihitung sebagai milik Anda. Siapa pun yang memegangnya dapat menjawab atas nama Anda, jadi jangan tunjukkan kepada siapa pun.
status-device-link-save = Simpan sebagai file
status-device-link-done = Selesai
status-leave-title = Keluar dari proyek ini
status-leave-about = Menghapus kunci, label, item, dan tautan Anda dari perangkat ini. Yang sudah disinkronkan tetap ada di penyimpanan proyek, dan hanya pemilik yang dapat menghapusnya; mintalah kepadanya. Anda tidak dapat lagi mengubah label Anda dari sini.
status-leave-lost = { $n } entri Anda hanya ada di perangkat ini dan akan hilang. Sinkronkan, atau simpan file cadangan, terlebih dahulu.
status-leave-delete = Hapus dari perangkat ini

## Deleting what the encoder keeps

status-delete-weights = Hapus file encoder ({ $size })
status-delete-weights-warn = Kunjungan berikutnya mengunduhnya lagi.
status-delete-vectors = Hapus vektor yang disimpan ({ $size })
status-delete-vectors-warn = Kunjungan berikutnya menghitungnya lagi. Label tidak tersentuh.

## What is wrong

status-problems-title = Bagian proyek yang tidak dapat dipakai
status-errors-title = Kesalahan terakhir
status-errors-none = Tidak ada pada sesi ini.
status-set-aside = { $key } disisihkan: { $why }
status-log-gap = Log perangkat { $device } tidak lengkap: bagian { $part } tidak ada
status-log-fork = Log perangkat { $device } punya dua versi bagian { $part }: keduanya disimpan
status-log-broken = Bagian { $part } dari log perangkat { $device } tidak melanjutkan bagian sebelumnya
status-time-ended = Pemilik mengakhiri masa ikut serta perangkat ini atau Anda dalam proyek: yang Anda labeli sekarang tidak dihitung. Simpan label Anda sebagai file, dan tanyakan kepada pemilik
status-rolled-back = Ada yang melihat versi { $seen } dari proyek ini, sedangkan penyimpanan menampilkan versi { $shown }: petunjuk dan daftar orang yang diberikannya sudah lama. Beri tahu pemilik
status-revoked = { $n } entri dikeluarkan, karena pemilik telah mengakhiri masa ikut serta penulisnya sebelum entri itu
status-unverified = { $n } entri dari penulis yang belum diterima siapa pun tidak dihitung
status-unknown = { $n } entri berasal dari versi yang lebih baru; entri itu disimpan

## Rows about the scorer: a name, and how it is

status-scorer = Pemeringkat
status-scorer-stopped = tidak berjalan: { $why }. Pelabelan berlanjut dalam urutan acak
status-device = Perangkat
status-device-choosing = sedang dipilih
status-items-encoded = Item yang sudah di-encode
status-items-of = { $done } dari { $total }
status-latest-order = Urutan terbaru
status-latest-order-is = { $n } label: dilatih dalam { $train } ms, diperingkat dalam { $rank } ms
status-label-to-order = Dari label ke urutan
status-millis = { $millis } ms
status-first-order = Urutan pertama
status-first-order-is = { $millis } ms setelah dibuka
status-restarts = Mulai ulang

## Rows about the race between processor and graphics device, for the scorer and for the encoder

status-why = Alasan
status-adapter = Adaptor WebGPU
status-adapter-software = { $adapter } (perangkat lunak)
status-race = Adu cepat, median
status-race-is = CPU { $cpu } ms, WebGPU { $gpu } ms
status-race-cpu-only = CPU { $cpu } ms, WebGPU tidak diukur
status-warmup = Pemanasan WebGPU
status-difference = Selisih terbesar
status-encoder-device = Encoder: perangkat
status-encoder-why = Encoder: alasan
status-encoder-race = Encoder: adu cepat
status-encoder-warmup = Encoder: pemanasan WebGPU
status-encoder-difference = Encoder: selisih terbesar

## Rows about the project's store

status-connection = Koneksi
status-online = online
status-offline = offline
status-last-poll = Pengecekan lengkap terakhir
status-last-poll-none = belum ada
status-store = Penyimpanan proyek
status-store-answers = menjawab
status-only-here = Hanya di perangkat ini
status-sent = Dikirim, belum dibaca kembali
status-synced = Tersinkron
status-n-records = { $n } entri
status-requests = Permintaan sejauh ini
status-clock = Jam
status-clock-differs = berselisih { $n_seconds } dtk dari jam penyimpanan; permintaan dikoreksi
status-others-answers = Jawaban pelabel lain
status-others-closed = disegel, hanya untuk pakar dan pemilik; { $n } potongan ada di penyimpanan
status-queue = Antrean Anda
status-queue-planned = mengikuti rencana pakar pukul { $time }
status-queue-shuffled = diacak: belum ada halaman pakar yang menerbitkan rencana

## Rows about this device

status-device-id = ID perangkat
status-role = Peran
status-project = Proyek
status-versions = Versi
status-versions-are = halaman { $page }, protokol { $protocol }, manifes { $manifest }, petunjuk { $instructions }
status-offline-start = Dapat dibuka tanpa jaringan
status-offline-start-newer = ya; versi halaman yang lebih baru sudah siap
status-offline-start-not-yet = belum: file halaman sedang disimpan
status-offline-start-never = tidak: browser ini tidak menyimpan halaman dari alamat ini; label tetap disimpan

## Rows about the encoder

status-encoder = Encoder
status-licence = Lisensi bobotnya
status-rests-on = Dasar urutan
status-rests-instant = encoder instan
status-rests-this = encoder ini ({ $id })
status-rests-both = encoder ini untuk { $n } item, encoder instan untuk sisanya
status-encoder-state = Keadaan encoder
status-encoder-built-in = siap; bagian dari halaman ini
status-encoder-waits = menunggu pemeringkat mulai
status-note = Catatan
status-encoder-queued = mulai setelah urutan pertama
status-encoder-downloading = mengunduh, { $done } dari { $total }
status-encoder-waiting = menunggu: { $why }. Berlanjut sendiri, mulai dari { $done } dari { $total }
status-encoder-verifying = mencocokkan file dengan hash-nya
status-encoder-loading = memuat
status-encoder-racing = membandingkan perangkat
status-encoder-encoding = meng-encode, { $done } dari { $total } item, { $speed } per detik
status-encoder-ready = siap, { $n } item
status-encoder-ready-speed = siap, { $n } item, { $speed } per detik
status-encoder-failed = tidak dipakai: { $why }. Encoder instan tetap berjalan
status-vectors = Vektor
status-vectors-are = { $now } di-encode sekarang, { $kept } dari perangkat ini
status-downloaded = Diunduh sekarang
status-memory = Memori pemeringkat
status-unreadable = Item yang tidak terbaca olehnya
status-loss = Kehilangan pada vektor yang disimpan
status-loss-is = { $share } dari kosinus
status-bytes = { $n } byte
status-kilobytes = { $size } kB
status-megabytes = { $size } MB

### The studio, where an owner makes a project: what is drawn

## The studio: an owner makes a project, from a file to the links that others join by. Four steps on one page

studio-new = Proyek baru
studio-more = Tambahan item untuk proyek
studio-lead-new = Dari file Anda hingga tautan untuk dibagikan. Data Anda dikirim dari browser ini ke penyimpanan Anda sendiri, tidak ke tempat lain.
studio-lead-more = Dari file Anda ke proyek Anda. Data Anda dikirim dari browser ini ke penyimpanan Anda sendiri, tidak ke tempat lain.
studio-leave = Keluar
studio-sentence = { $sentence }.

## Before step 1: more items for a project that is there

studio-add = Tambahkan item ke proyek yang sudah ada
studio-add-about = Pilih file tautan yang Anda simpan saat membuat proyek. File dibaca di sini dan tidak dikirim ke mana pun; item yang sudah ada di proyek tidak ditambahkan dua kali.
studio-add-choose = Pilih file tautan
studio-add-none = Buat proyek baru saja
studio-added-to = Item baru masuk ke “{ $name }”, yang sejauh ini berisi { $n } item. Pertanyaan, petunjuk, dan orang tetap sama.

## Step 1: the data

studio-data = Data
studio-drop = Seret file Anda ke sini, atau pilih
studio-file-choose = Pilih file
studio-file-change = Pilih file lain
studio-folder-choose = Pilih folder gambar
studio-file-kinds = CSV, TSV, JSON, JSON Lines, Parquet, satu teks per baris, gambar, atau zip berisi file seperti itu; paling besar 1 GiB
studio-url = atau alamatnya
studio-url-fetch = Ambil
studio-file-refused = File ini belum dapat dipakai: { $why }.
studio-encoding = Pengodean huruf
studio-header = Baris pertama berisi nama kolom
studio-outcome-texts = { $n } teks untuk dilabeli
studio-outcome-merged = { $n } entri yang mengulang teks sebelumnya digabung
studio-outcome-left-out = { $n } entri dikeluarkan
studio-problems = Yang dikeluarkan dan alasannya ({ $n })
studio-problems-table = Entri yang dikeluarkan
studio-problem-where = Di mana
studio-problem-why = Alasan
studio-problem-remedy = Solusi
studio-problem-line = baris { $line }
studio-problem-row = baris tabel { $line }
studio-problems-more = dan { $n } lagi
studio-problems-mend = Perbaiki di file Anda lalu pilih lagi, atau lanjutkan tanpa entri itu.

## Step 1: data in a bucket. A bucket is a store at a vendor of the S3 kind

studio-source = Ambil dari bucket
studio-source-about = Satu file dengan nama lengkapnya, atau folder berisi satu tabel atau gambar. Isinya diambil ke halaman ini; tanpa kunci, bucket diakses seperti oleh siapa saja. Bucket harus mengizinkan halaman ini membaca (CORS).
studio-source-fetch = Ambil

## Step 1: which column is what

studio-choose-text = Teks untuk dilabeli
studio-choose-other = Teks kedua di sampingnya, untuk dibandingkan
studio-choose-id = ID Anda sendiri (ikut dalam ekspor)
studio-choose-label = Label yang sudah ada
studio-choose-prediction = Prediksi sebuah model
studio-choose-confidence = Seberapa yakin modelnya, 0 hingga 1
studio-use-text = teks
studio-use-other = teks kedua
studio-use-id = ID
studio-use-label = label
studio-use-prediction = prediksi
studio-use-confidence = keyakinan
studio-column-choose = Pilih kolom
studio-column-none = Tidak ada
studio-column-different = { $name } ({ $n } berbeda)
studio-preview = Entri pertama
studio-preview-caption = { $n_shown } entri pertama dari { $n }
studio-predicted = { $n } teks disertai prediksi.
studio-predicted-about = Bagi pelabel, prediksi itu sudah terisi dan ditandai sebagai milik model; mereka mengonfirmasi atau memperbaikinya. Pada teks yang diambil secara acak, pendapat kedua, dan beberapa lainnya, prediksi tidak pernah ditampilkan, agar Anda tahu seberapa besar pengaruhnya terhadap jawaban.
studio-given-found = { $n_labels } label berbeda ditemukan, pada { $n_items } item. Di langkah 2 label itu ditawarkan jika Anda menentukan sendiri labelnya.
studio-given = Dipakai untuk apa lagi
studio-given-list = Tidak ada
studio-given-list-about = Informasi tentang teks mana berlabel apa tidak diteruskan, agar orang menjawab sendiri.
studio-given-votes = Dihitung sebagai jawaban
studio-given-votes-about = Label menjadi jawaban seseorang dengan nama itu, ditandai sebagai impor: dihitung sebagai suara, dan antrean belajar darinya. Label yang bukan jawaban atas pertanyaan di langkah 2 dikeluarkan.
studio-said-by = Jawaban siapa

## Step 2: the question

studio-question = Pertanyaan
studio-template = Jenis pertanyaan
studio-prompt = Yang ditanyakan
studio-labels = Pilihan label, satu per baris
studio-labels-none = Belum ada label
studio-labels-count = { $n } label, dalam urutan ini; sembilan label pertama punya tombol pintasan
studio-labels-more = dan { $n } lagi
studio-instructions = Petunjuk untuk pelabel (awalnya sudah dituliskan untuk Anda)
studio-instructions-about = Teks biasa atau Markdown. Di bawah setiap label, jelaskan kapan label itu tepat; Anda dan para pakar dapat melanjutkannya nanti.
studio-name = Nama proyek
studio-votes = Jumlah orang yang ditanya untuk setiap teks
studio-votes-help = Dengan 2 atau lebih, Anda melihat di mana jawaban berbeda
studio-audit = Teks yang diambil secara acak, dari 100
studio-audit-help = Angka yang jujur didasarkan pada teks ini; sisanya adalah yang paling banyak mengajari model

## Step 2: questions from another tool

studio-import = Impor pertanyaan dari Label Studio, Prodigy, doccano, COCO, atau CoNLL
studio-import-choose = Pilih konfigurasi atau hasil ekspor
studio-import-drop = Pakai jenis pertanyaan di sini saja
studio-asks-one = { $prompt }: salah satu dari { $labels }
studio-asks-many = { $prompt }: berapa saja dari { $labels }
studio-asks-order = { $prompt }: diurutkan: { $labels }
studio-asks-spans = { $prompt }: kata ditandai sebagai { $labels }
studio-asks-boxes = { $prompt }: kotak untuk { $labels }
studio-asks-number = { $prompt }: sebuah angka
studio-asks-text = { $prompt }: sebuah teks
studio-asks-more = { $labels } dan { $n } lagi

## Step 2: suggested answers

studio-suggest = Jawaban yang diyakini model
studio-suggest-no = Pelabel selalu menjawab sendiri
studio-suggest-yes = Diisikan; pelabel mengonfirmasi atau memperbaikinya
studio-sure = Yakin berarti paling sedikit sekian persen
studio-sure-help = Tidak pernah pada teks yang diambil secara acak, pendapat kedua, dan seperlima dari sisanya: Anda melihat seberapa besar pengaruhnya terhadap jawaban

## Step 2: pay

studio-pay = Bayaran (pelabel melihat jumlah hasil kerjanya; Accord tidak memindahkan uang)
studio-pay-amount = Jumlah
studio-pay-amount-help = Misalnya 0.05; kosongkan jika tidak ada yang dibayar
studio-pay-for = Untuk setiap
studio-pay-item = item
studio-pay-hour = jam waktu aktif
studio-currency = Mata uang
studio-currency-help = Tiga huruf: EUR, USD, KES …
studio-floor = Satu jam sebaiknya menghasilkan paling sedikit
studio-floor-help = Anda dan setiap pelabel melihat perbandingannya

## Step 2: the encoder, a model that turns items into numbers by which the queue of items is ordered

studio-encoder = Encoder: dasar pengurutan antrean
studio-encoder-about = Encoder bawaan bekerja berdasarkan kata: tidak ada yang diunduh, dan langsung siap. Encoder yang dilatih dengan bahasa atau gambar lebih tahu item mana yang mengajarkan hal baru, dengan harga di bawah ini. `accord encoder get` membuat foldernya: minilm, wordllama, efficientnet-lite0.
studio-encoder-choose = Pilih folder encoder
studio-encoder-drop = Pakai encoder bawaan
studio-encoder-texts = { $name } (untuk teks, masing-masing { $n } angka, { $licence }).
studio-encoder-images = { $name } (untuk gambar, masing-masing { $n } angka, { $licence }).
studio-licence-unknown = lisensi tidak diketahui

## Step 3: the store, where the project lies

studio-store = Penyimpanan
studio-store-works = berfungsi
studio-store-kind = Jenis penyimpanan
studio-bucket-address = Alamat (endpoint)
studio-bucket = Bucket
studio-bucket-key = Access key
studio-bucket-secret = Secret key
studio-bucket-region = Region (jika vendor Anda memakainya)
studio-bucket-folder = Folder di bucket (opsional)
studio-bucket-note = Kunci ini menjadi bagian dari setiap tautan: siapa pun yang memegang tautan dapat membaca dan menulis bucket ini. Buat kunci khusus untuk bucket ini, dan bagikan tautan dengan hati-hati seperti kata sandi.
studio-dav-address = Alamat folder
studio-dav-user = Nama pengguna
studio-dav-password = Kata sandi aplikasi
studio-dav-note = Nama pengguna dan kata sandi menjadi bagian dari setiap tautan. Pakai kata sandi aplikasi khusus untuk folder ini, dan bagikan tautan dengan hati-hati seperti kata sandi.
studio-host-address = Alamat tempat folder akan Anda pasang online
studio-host-help = Anda mendapat file zip. Ekstrak ke folder itu di host web Anda (GitHub Pages, nginx, atau lainnya); setelah itu tautannya berfungsi.
studio-probe = Uji penyimpanan
studio-probing = Menguji…

## Step 4: publishing

studio-publish = Terbitkan
studio-publish-done = selesai
studio-missing = Sebelum itu:
studio-ready-add = Semuanya siap. Item yang belum ada di proyek ditambahkan; pelabel mendapatkannya pada kunjungan berikutnya.
studio-ready-folder = Semuanya siap. Anda mendapat proyek sebagai zip, beserta tautannya.
studio-ready-store = Semuanya siap. Penyimpanan diuji sekali lagi, lalu proyek ditulis dan Anda mendapat tautannya.
studio-publish-add = Tambahkan item
studio-publish-folder = Simpan proyek sebagai folder
studio-publish-store = Terbitkan
studio-packing = Menguji penyimpanan dan mengemas teks…
studio-written = { $n_done } dari { $n } bagian ditulis…
studio-publish-progress = Diterbitkan sejauh ini
studio-stopped = Terhenti: { $why }.
studio-stopped-about = Yang sudah ditulis tetap tersimpan; jika dilanjutkan, mulai dari tempat berhenti.
studio-go-on = Lanjutkan
studio-edit = Ubah sesuatu dulu
studio-done-add = Item sudah ada di proyek Anda.
studio-done-folder = File zip ada di unduhan Anda. Ekstrak di tempat online yang tadi Anda sebutkan; setelah itu tautan di bawah berfungsi.
studio-done-store = Proyek sudah ada di penyimpanan Anda.

## After publishing: the links file and the links

studio-keep = Pertama, simpan file tautan Anda
studio-keep-about = File ini memuat kunci Anda sebagai pemilik. Tidak ada yang dapat membuatnya lagi: tanpa file ini proyek tidak dapat diubah selamanya, dan tautan baru tidak dapat dibuat. Simpan di tempat yang hanya dapat Anda baca.
studio-keep-save = Simpan file tautan
studio-keep-again = Simpan lagi
studio-open = Buka proyek
studio-link-labeler = Tautan untuk pelabel
studio-link-labeler-about = Kirim ini kepada orang yang melabeli.
studio-link-expert = Tautan untuk pakar
studio-link-expert-about = Untuk mereka yang memutuskan perbedaan antarpelabel.
studio-link-owner = Tautan Anda sendiri, sebagai pemilik
studio-link-owner-about = Membuka kemajuan, kesepakatan, dan ekspor. Jangan bagikan kepada siapa pun.
studio-link-code = { $title } sebagai kode QR
studio-link-show-code = Tampilkan sebagai kode QR untuk ponsel
studio-copy-refused = Browser tidak mengizinkannya; pilih tautan dan salin sendiri

### The studio: what follows from what is chosen

## What is still missing before the project can be published: things to do

making-need-file = pilih file berisi teks Anda
making-need-readable = pilih file yang dapat dibaca
making-need-column = pilih kolom yang berisi teks
making-need-reading = tunggu sampai file selesai dibaca
making-need-second = pilih kolom berisi teks kedua
making-need-other-encoder = pilih encoder lain, atau tanpa encoder
making-need-other-store = jangan pilih encoder, atau pilih penyimpanan yang menerima filenya
making-need-links = pilih file tautan proyek Anda
making-need-question = tulis pertanyaannya
making-need-name = beri nama proyek
making-need-author = sebutkan siapa yang memberi label di file Anda

## What is being done with the file; each is followed by "…" and a bar

making-looking = Memeriksa file
making-reading = Membaca entri
making-fetching = Mengambil file
making-bucket-looking = Memeriksa bucket
making-bucket-fetching = Mengambil dari bucket

## Adding items to a project that is there

making-no-links = { $file } bukan file tautan: { $why }
making-host-closed = host proyek ini tidak menerima kiriman dari halaman; tambahkan item dengan `accord import` lalu unggah
making-has-vectors = item proyek ini disertai vektor, sedangkan item baru tidak; buat proyek baru dari semuanya
making-not-in-store = `{ $key }` tidak ada di penyimpanan proyek
making-store-not-read = penyimpanan proyek tidak terbaca: { $why }
making-all-there = semua item ini sudah ada di proyek
making-too-many-items = proyek akan berisi { $n } item; batasnya { $n_limit }

## Data from a bucket

making-bucket-too-large = ada { $n_megabytes } MB; paling banyak { $n_limit } MB dapat dibaca di sini
making-bucket-gone = `{ $key }` sudah tidak ada
making-bucket-not-fetched = `{ $key }` tidak terambil: { $why }
making-bucket-no-list = bucket tidak memberi daftar apa pun
making-bucket-not-listed = daftar isi bucket tidak diperoleh: { $why }
making-bucket-too-many = ada lebih dari { $n } objek; sebutkan folder yang lebih dalam
making-bucket-empty = tidak ada apa-apa di folder bucket itu
making-bucket-several = ada { $n } file di folder itu; tulis nama lengkap salah satunya, misalnya { $names }

## Files

making-worker-failed = gagal membacanya ({ $why }); halaman tidak terganggu, coba file lain
making-worker-confused = worker menjawab hal lain
making-no-worker = browser ini tidak memulai worker kedua, yang diperlukan untuk membaca file; gunakan `accord new`
making-file-gone = file sudah tidak ada; pilih lagi
making-no-file = belum ada file yang dipilih
making-other-file = file lain telah dipilih
making-no-image = tidak ada gambar di antara file ini; pilih satu tabel teks, atau folder atau beberapa file gambar
making-no-address = alamat harus diawali https://
making-no-room = browser ini tidak punya ruang untuknya
making-download-yourself = { $why }; unduh sendiri lalu pilih filenya
making-no-text-column = tidak ada kolom yang berisi teks; pilih satu di bawah
making-no-joining = browser ini tidak dapat menggabungkan file; pilih zip berisi file-file itu
making-not-looked = belum ada file yang diperiksa
making-not-read = file belum dibaca
making-not-made = proyek belum dibuat
making-no-labelers-link = tidak ada tautan untuk pelabel

## Kinds of questions that a project can begin with: a name, and what it is for

making-topic = Topik
making-topic-about = Satu label untuk setiap teks
making-sentiment = Sentimen
making-sentiment-about = Positif, netral, atau negatif
making-yes-no = Ya atau tidak
making-yes-no-about = Apakah sesuatu benar atau tidak?
making-rating = Penilaian
making-rating-about = Nilai dari 1 hingga 5
making-compare = Perbandingan
making-compare-about = Mana dari dua teks yang lebih baik?
making-several = Beberapa label
making-several-about = Berapa pun label untuk setiap teks
making-spans = Tandai kata
making-spans-about = Nama, tempat, … di dalam teks
making-boxes = Buat kotak
making-boxes-about = Benda-benda pada gambar

## What is to be done about labels, pay and figures

making-labels-few = tulis paling sedikit { $n } label, satu per baris
making-labels-many = kurangi label: ada { $n }, dan pilihannya paling banyak { $n_limit }
making-labels-twice = hapus salah satu dari dua label “{ $label }”
making-pay-not-said = sebutkan bayarannya, atau kosongkan mata uang dan batas minimum
making-pay-wrong = perbaiki bayaran: { $why }
making-floor-wrong = perbaiki batas minimum: { $why }
making-currency-wrong = sebutkan mata uang bayaran: { $why }
making-budget = Sekitar { $n } jawaban diminta; sedikit lebih banyak jika jawaban berbeda
making-budget-cost = Sekitar { $n } jawaban diminta, seluruhnya { $cost }; sedikit lebih banyak jika jawaban berbeda
making-sure-wrong = isi batas keyakinan untuk saran jawaban dengan 1 hingga 100 persen
making-votes-wrong = minta 1 hingga 20 orang melabeli setiap teks
making-random-wrong = ambil 0 hingga 60 dari 100 teks secara acak

## An encoder, which turns items into numbers, from a folder of files

making-encoder-no-weights = folder ini tidak berisi `{ $file }`; pilih folder yang dibuat `accord encoder get`
making-encoder-no-kind = jenis encoder ini tidak jelas; pilih folder yang dibuat `accord encoder get`
making-encoder-lacks = folder ini kekurangan `{ $file }`; pilih folder yang dibuat `accord encoder get`
making-encoder-no-length = panjang vektornya tidak disebutkan; pilih folder yang dibuat `accord encoder get`
making-encoder-cost = Browser setiap pelabel mengunduh { $size } MB satu kali pada laptop tanpa perangkat grafis, lebih sedikit jika ada. Sementara itu pelabelan langsung dimulai
making-encoder-cost-seconds = Browser setiap pelabel mengunduh { $size } MB satu kali; lalu sekitar { $n } detik kerja pada laptop tanpa perangkat grafis, lebih singkat jika ada. Sementara itu pelabelan langsung dimulai
making-encoder-cost-minutes = Browser setiap pelabel mengunduh { $size } MB satu kali; lalu sekitar { $n } menit kerja pada laptop tanpa perangkat grafis, lebih singkat jika ada. Sementara itu pelabelan langsung dimulai
making-encoder-cost-hours = Browser setiap pelabel mengunduh { $size } MB satu kali; lalu sekitar { $n } jam kerja pada laptop tanpa perangkat grafis, lebih singkat jika ada. Sementara itu pelabelan langsung dimulai
making-encoder-unknown = jenis encoder itu tidak ada
making-encoder-refused = encoder tidak dapat diterbitkan: { $why }
making-encoder-unread = `{ $file }` milik encoder tidak dapat dibaca lagi; pilih lagi foldernya
making-encoder-file-unread = sebuah file encoder tidak dapat dibaca lagi; pilih lagi foldernya
making-no-hashing = halaman ini tidak dibuka lewat https, jadi tidak dapat menghitung hash

## The store that the project will lie in

making-bucket = Bucket S3
making-bucket-about = Amazon, Cloudflare R2, Backblaze, MinIO, … Label masuk secara otomatis
making-webdav = Folder WebDAV
making-webdav-about = Nextcloud, ownCloud, … Label masuk secara otomatis
making-folder = Host web apa pun
making-folder-about = Anda menyimpan proyek sebagai folder lalu mengunggahnya; label kembali kepada Anda sebagai file
making-need-login = isi nama pengguna dan kata sandi folder
making-need-address = isi alamat penyimpanan, misalnya https://s3.example.org
making-keys-in-address = tulis kunci di kolomnya sendiri, bukan di alamat
making-need-bucket = sebutkan nama bucket
making-address-too-long = hilangkan bagian setelah host pada alamat penyimpanan
making-need-keys = isi access key dan secret key bucket
making-need-folder = isi alamat folder, misalnya https://example.org/projects/
making-login-in-address = tulis nama pengguna dan kata sandi di kolomnya sendiri, bukan di alamat

## Publishing

making-store-fails = penyimpanan belum berfungsi; lihat temuan di atas
making-not-saved = browser tidak menyimpan folder; izinkan unduhan untuk halaman ini

## Questions from another tool: where they come from, after the file's name and a colon

making-from-config = konfigurasi Label Studio
making-from-config-lost = konfigurasi Label Studio; dikeluarkan: { $lost }
making-from-answers = file { $tool }, diterka dari jawabannya
making-from-nowhere = ini bukan konfigurasi Label Studio, dan bukan file Label Studio, Prodigy, doccano, COCO, atau CoNLL yang berisi jawaban

### What went wrong, and what to do about it

## Why an answer does not fit; each follows the question in quotation marks: “age” takes nothing below 18

fault-answer-unknown = tidak ditanyakan di sini
fault-answer-not-asked = tidak ditanyakan jika jawabannya seperti ini
fault-answer-no-label = tidak punya label “{ $name }”
fault-answer-too-few = perlu paling sedikit { $n } label
fault-answer-too-many = menerima paling banyak { $n } label
fault-answer-too-long = menerima paling banyak { $n } karakter; isinya { $n_typed }
fault-answer-not-in-order = perlu posisi untuk setiap label
fault-answer-empty-mark = berisi tanda tanpa teks
fault-answer-empty-box = berisi kotak tanpa luas
fault-answer-too-many-marks = menerima paling banyak { $n } tanda
fault-answer-too-small = tidak menerima angka di bawah { $least }
fault-answer-too-large = tidak menerima angka di atas { $greatest }
fault-answer-off-step = hanya menerima kelipatan { $step }
fault-answer-wrong-kind = tidak dapat dijawab dengan “{ $kind }”

## Why something is not done

fault-nothing-shown = tidak ada item untuk dijawab
fault-unknown-label = proyek ini tidak punya label itu; muat ulang halaman untuk mendapatkan label yang berlaku sekarang
fault-nothing-to-undo = tidak ada yang dapat diurungkan
fault-experts-settle = memutuskan item adalah tugas pakar; minta tautan pakar kepada pemilik
fault-experts-sort-out = memilah entri adalah tugas pakar; minta tautan pakar kepada pemilik
fault-experts-write = mengubah petunjuk adalah tugas pakar; minta tautan pakar kepada pemilik
fault-experts-begin-rounds = memulai putaran adalah tugas pakar; minta tautan pakar kepada pemilik
fault-experts-close-rounds = menutup putaran adalah tugas pakar; minta tautan pakar kepada pemilik
fault-experts-open-talks = membuka dan menutup diskusi adalah tugas pakar; minta tautan pakar kepada pemilik
fault-owner-admits = menerima orang ke proyek adalah tugas pemilik; mintalah kepadanya
fault-not-waiting = tidak ada lagi orang dengan nama itu yang menunggu diterima
fault-unknown-item = item ini belum dimuat di sini; tunggu sampai semua item ada, lalu coba lagi
fault-no-items = belum ada yang dipilih; pilih paling sedikit satu item
fault-nothing-changes = semuanya sudah seperti itu
fault-too-many-items = { $n } item terlalu banyak untuk sekaligus; pilih paling banyak { $n_most }
fault-no-text = belum ada teks; tulis sesuatu dulu
fault-too-long = teks ini { $n } byte, sedangkan batasnya { $n_most }; perpendek teksnya
fault-overtaken = sementara itu petunjuk sudah diubah; lihat teks barunya dan masukkan perubahan Anda ke sana
fault-unchanged = teksnya sama dengan yang sudah ada; ubah sesuatu dulu
fault-no-labels = sebutkan perubahan ini tentang label mana, atau bahwa tidak ada arti yang berubah
fault-thread-closed = jawab item ini dulu; pendapat orang lain tentangnya ditampilkan setelah itu
fault-no-comment = Anda tidak punya komentar itu
fault-unknown-person = ada orang yang dipilih tetapi belum bergabung dengan proyek
fault-too-few-people = putaran perlu paling sedikit dua orang
fault-too-many-people = { $n } orang terlalu banyak; pilih paling banyak { $n_most }
fault-in-round = item ini ada dalam putaran yang belum selesai; putuskan setelah putaran itu selesai, atau tutup putarannya
fault-round-over = putaran ini sudah selesai
fault-talk-open = diskusi tentang item ini sudah terbuka
fault-no-talk = tidak ada diskusi terbuka tentang item ini

## Why a figure of agreement on marked text or boxes is not defined; whole sentences

fault-figure-no-variation = Semua jawaban bersama persis sama, jadi kesepakatan tidak dapat dibedakan dari kebetulan
fault-figure-nothing-marked = Tidak ada yang menandai apa pun di sini pada item yang dijawab dua orang
fault-figure-overlapping = Beberapa tanda dari satu orang bertumpang tindih dengan label berbeda: gunakan angka per label
fault-figure-no-matches = Tidak ada dua kotak yang cocok, jadi tidak ada yang dapat dibandingkan
fault-figure-no-chance = Kotak dari item yang berbeda tidak pernah cocok, jadi tidak ada tingkat kebetulan sebagai pembanding

## What the browser's storage does not do. $detail: the browser's own words, in English

fault-storage-full = penyimpanan browser penuh: tidak ada yang tersimpan; kosongkan ruang di perangkat ini, lalu coba lagi
fault-storage-silent = penyimpanan browser tidak menjawab pada waktunya; tutup tab lain dari halaman ini, lalu muat ulang
fault-storage-taken = tab lain memperbarui atau menghapus penyimpanan browser untuk proyek ini; muat ulang halaman ini sebelum melanjutkan
fault-storage-lost = koneksi ke penyimpanan browser terputus dan tidak pulih; muat ulang halaman ini
fault-storage-cleared = penyimpanan browser ini dihapus saat halaman terbuka: simpan file cadangan di halaman Status, karena di sana masih ada data yang hanya ada di tab ini, lalu muat ulang
fault-storage-forbidden = browser tidak mengizinkan halaman ini menyimpan data ({ $detail }); izinkan, atau buka di jendela biasa, bukan jendela pribadi
fault-storage-newer = proyek ini pernah dibuka dengan versi halaman yang lebih baru; muat ulang untuk mendapatkan versi itu
fault-storage-damaged = proyek yang tersimpan rusak ({ $detail }); ekspor yang ada di layar, lalu gabung lagi lewat tautan
fault-storage-stopped = browser menghentikan penulisan sebelum selesai: tidak ada bagiannya yang tersimpan; coba lagi
fault-storage-failed = penyimpanan browser gagal ({ $detail }); muat ulang halaman ini

## Why this device cannot sign labels; a signature shows whose a label is

fault-key-insecure = halaman ini tidak dapat menandatangani label karena tidak dibuka lewat https; buka alamat https-nya
fault-key-unsupported = browser ini tidak dapat menandatangani label (Ed25519); gunakan Chrome 137, Firefox 129, Safari 17, atau yang lebih baru
fault-key-refused = kunci tanda tangan perangkat ini tidak berfungsi ({ $detail }); muat ulang, atau gabung lagi lewat tautan

## The scorer: the program in the page that decides which item comes next

fault-scorer-not-started = browser tidak memulai pemeringkat; pelabelan berlanjut dalam urutan acak
fault-scorer-stopped = pemeringkat berhenti; jalankan lagi
fault-scorer-not-reached = pemeringkat tidak dapat dihubungi; jalankan lagi

## The store: where the project's files and everybody's labels lie

fault-store-silent = penyimpanan tidak menjawab; periksa koneksi dan, pada penyimpanan baru, aturan CORS-nya
fault-store-busy = penyimpanan sedang sibuk (HTTP { $status }); dicoba lagi secara otomatis
fault-store-clock = jam perangkat ini berselisih { $n } dtk; setel dengan benar atau lanjutkan saja: permintaan dikoreksi
fault-store-denied = penyimpanan menolak kunci tautan ini ({ $code }); minta tautan baru kepada pemilik
fault-store-read-only = proyek ini ada di host yang tidak menerima kiriman; serahkan label Anda sebagai file
fault-store-rejected = penyimpanan menjawab HTTP { $status } ({ $code })
fault-sealed-no-key = proyek ini disegel, dan tautan ini tidak memuat kuncinya; minta tautan yang lengkap kepada pemilik
fault-sealed-wrong-key = kunci itu tidak membuka proyek ini: tautannya telah diubah, atau milik proyek lain; minta tautan yang benar kepada pemilik
fault-sealed-closed = “{ $name }” tertutup: disegel hanya untuk pakar dan pemilik proyek ini
fault-sealed-plain = “{ $name }” tidak disegel, padahal objek proyek ini disegel; penulisnya bukan orang yang punya kunci

## What was read and cannot be used. $what: which record, and $why: what is wrong with it, both in English

fault-record-unreadable = ini tidak dapat dibaca ({ $what }: { $why })
fault-record-newer = ini ditulis oleh versi halaman yang lebih baru; muat ulang halaman untuk mendapatkan versi itu ({ $what })
fault-record-not-signed = ini tidak ditandatangani oleh pemilik yang disebut dalam tautan; minta tautan baru kepada pemilik ({ $what })
fault-record-changed = ini berubah atau terpotong di perjalanan, dan akan diambil lagi ({ $what })

## Why a piece of somebody's log was set aside; a log is everything that a person did in a project. “It” is the piece

fault-log-too-large = ukurannya melebihi batas untuk satu potongan
fault-log-closed = tertutup: disegel hanya untuk pakar dan pemilik, atau berubah di perjalanan
fault-log-line = baris { $n }: { $why }
fault-log-foreign = berasal dari proyek lain ({ $project })
fault-log-not-signed = tanda tangannya tidak cocok: diubah, terpotong, atau dipalsukan
fault-log-not-theirs = kunci penulisnya bukan salah satu kunci orang ini
fault-log-misplaced = berada di bawah nama orang lain, atau isinya berubah

## Why no report can be made

fault-report-unsealed = { $n } jawaban belum diunggah, jadi orang lain tidak akan dapat memeriksa laporan; tunggu sampai tersinkron
fault-report-not-loaded = baru { $n_loaded } dari { $n } item dimuat; tunggu sampai semua ada, lalu buat laporan

## What an owner pays

fault-pay-no-amount = jumlah berupa angka seperti 12 atau 0.05, dengan paling banyak enam desimal dan di bawah satu miliar
fault-pay-no-currency = mata uang berupa tiga huruf, misalnya EUR, USD, atau KES
fault-pay-no-rate = tarifnya nol; kosongkan bayaran jika tidak ada yang dibayar
fault-policy-too-much = bagian acak, pendapat kedua, dan jarang jika dijumlahkan melebihi 1; pilih bagian acak yang lebih kecil

### Trying a store, on the status page and in the studio

## What is tried; names of rows

probe-read = Baca
probe-list = Daftar isi
probe-write = Tulis
probe-read-back = Baca kembali
probe-conditional = Tulis bersyarat
probe-clock = Jam perangkat ini

## What came of it; follows one of the names above. $n: milliseconds, unless something else is said

probe-works = berfungsi, { $n } ms
probe-no-project = berfungsi, { $n } ms; tidak ada proyek di sini
probe-owner-lists = berfungsi, { $n } ms; yang baru adalah yang ditambahkan pemilik ke index.json
probe-by-folder = berfungsi, { $n } ms; sekali pengecekan berarti satu permintaan per pelabel
probe-other-bytes = yang terbaca kembali bukan yang ditulis
probe-by-hand = tidak di sini: label tetap di perangkat dan diserahkan sebagai file
probe-honoured = dipatuhi
probe-ignored = diabaikan, tetapi tidak merugikan: tidak ada objek yang pernah digantikan objek lain
probe-refused = ditolak (HTTP { $status }), tetapi tidak merugikan: cara ini tidak dipakai
probe-not-asked = tidak diketahui; aturan penyimpanan untuk halaman tidak mengizinkan pertanyaan ini, tetapi tidak merugikan
probe-clock-agrees = cocok dengan jam penyimpanan
probe-clock-off = berselisih { $n } dtk; permintaan dikoreksi, waktu di log tidak
probe-clock-hidden = tidak dibandingkan; penyimpanan tidak menunjukkan waktunya
probe-let-in = halaman dari { $origin } diizinkan
probe-kept-out = halaman dari { $origin } tidak diizinkan, jadi tidak ada tautan yang berfungsi

### What of an owner's file cannot be used, in the studio

## Why a record is left out; each follows “line 17:”. “It” is the record: a line of a table, an object of a list

files-not-csv = bukan CSV ({ $error })
files-n-fields = berisi { $n } kolom, sedangkan baris pertama { $n_expected }
files-not-utf8 = bukan UTF-8
files-too-many-columns = file berisi lebih dari { $n } kolom
files-too-long = panjangnya lebih dari { $n } MiB
files-no-object = bukan objek JSON
files-not-json = bukan JSON ({ $error })
files-cut = file berakhir sebelum daftarnya selesai
files-two-texts-and-image = dua teks ditambah gambar terlalu banyak
files-no-share = “{ $column }” berisi “{ $found }”, bukan angka dari 0 hingga 1
files-column-empty = “{ $column }” kosong
files-no-string = isi “{ $column }” bukan teks
files-no-column = tidak punya “{ $column }”; yang ada: { $found }
files-no-address = isi “{ $column }” bukan alamat gambar
files-empty-text = teksnya kosong
files-long-text = teksnya { $n } byte; batasnya 1 MiB
files-nul = teksnya memuat byte NUL
files-in = { $fault } ({ $column })
files-no-yes = “{ $column }” berisi “{ $found }”, bukan ya ataupun tidak
files-no-id = isi “{ $column }” bukan teks ataupun angka
files-known = item ini sudah ada di proyek
files-full = satu proyek memuat paling banyak { $n } item
files-same-id = ID “{ $id }” sudah ada di baris { $line }, dengan teks lain

## What to do about such a record

files-do-quote = periksa apakah ada tanda kutip yang kurang atau berlebih di baris itu
files-do-utf8 = simpan file sebagai UTF-8, atau pilih pengodean lain
files-do-leave-out = hilangkan kolom yang tidak diperlukan
files-do-split = bagi menjadi beberapa entri
files-do-object = tulis setiap entri seperti { $example }
files-do-one-object = tulis setiap entri sebagai satu objek JSON
files-do-get-again = file mungkin terpotong; ambil lagi filenya
files-do-compare = bandingkan teks saja, atau tampilkan gambar saja
files-do-share = tulis keyakinan model sebagai angka dari 0 hingga 1, atau jangan pilih kolom keyakinan
files-do-fill = isi bagian itu, atau pilih kolom lain
files-do-texts = pilih kolom yang berisi teks
files-do-text = tambahkan teksnya
files-do-other-column = pilih kolom lain
files-do-parts = lihat README tentang item yang terdiri dari beberapa bagian
files-do-split-text = bagi menjadi beberapa teks; jika sebenarnya tidak sepanjang itu, ada tanda kutip yang kurang di sana
files-do-damaged = file mungkin rusak; ambil lagi filenya
files-do-yes = tulis true atau false di sana, atau pilih kolom lain
files-do-id = beri ID
files-do-projects = bagi file menjadi beberapa proyek; apa pun setelah baris ini tidak dibaca
files-do-own-id = beri setiap entri ID sendiri, atau jangan pakai kolom ID

## Why a file cannot be read at all, and what to do

files-unreadable = file tidak dapat dibaca ({ $error }); jika sementara itu file berubah atau dipindahkan, pilih lagi
files-empty = file ini kosong; pilih file yang berisi entri Anda
files-too-large = ukuran file { $n } MiB, sedangkan batasnya { $n_most } MiB; bagi filenya, atau hilangkan beberapa kolom
files-no-record = file ini tidak berisi entri; tambahkan entri di bawah baris nama kolom
files-first-line = baris pertama menyebut lebih dari { $n } kolom; periksa pemisah kolomnya, atau hilangkan beberapa kolom
files-no-list = JSON ini tidak berisi daftar entri; tulis sebagai { $example }, atau satu entri per baris
files-no-image = tidak ada gambar di antara file yang dipilih; pilih folder berisi file PNG, JPEG, GIF, WebP, AVIF, atau BMP
files-image-gone = ada gambar yang hilang atau berubah saat dibaca; pilih lagi filenya
files-folder-damaged = hasil pembacaan folder rusak; pilih lagi foldernya
files-many-entries = arsip ini berisi { $n } file; pilih file yang Anda perlukan di dalamnya
files-no-table = arsip ini tidak berisi tabel; masukkan file CSV, JSON, atau Parquet, atau gambar, ke dalamnya
files-locked = arsip ini meminta kata sandi; ekstrak lalu pilih file di dalamnya
files-archive-damaged = arsip ini rusak ({ $error }); ambil lagi, atau ekstrak lalu pilih file di dalamnya
files-parquet-large = file Parquet ini lebih besar dari 512 MiB; bagi filenya, atau simpan sebagai CSV
files-parquet-packed = file Parquet ini dikompresi dengan { $name }, yang tidak dapat dibaca di sini; simpan dengan Snappy, gzip, atau tanpa kompresi, atau sebagai CSV
files-parquet-damaged = file Parquet ini rusak ({ $error }); ambil lagi, atau simpan sebagai CSV
files-column-missing-all = tidak ada kolom “{ $column }”; tidak ada kolom sama sekali
files-column-missing = tidak ada kolom “{ $column }”; yang ada: { $found }
files-bomb = jika diekstrak, isi arsip ini lebih dari { $n } MiB, seperti arsip yang dibuat untuk menyerang program; ekstrak sendiri lalu pilih file di dalamnya
files-is-archive = ini arsip { $kind }, yang tidak dapat dibaca di sini; ekstrak lalu pilih file di dalamnya
files-is-document = ini dokumen { $kind }, yang tidak dapat dibaca di sini; salin teksnya ke tabel lalu simpan sebagai CSV
files-is-office = ini file { $kind }, yang tidak dapat dibaca di sini; buka lalu simpan sebagai CSV (UTF-8)
files-is-database = ini basis data SQLite, yang tidak dapat dibaca di sini; ekspor tabelnya sebagai CSV
files-is-image = ini satu gambar, yang tidak dapat dibaca di sini; pilih folder tempat gambar itu, atau zip berisi gambar
files-is-bytes = isi file ini bukan teks, jadi tidak dapat dibaca di sini; pilih sebuah tabel, atau simpan sebagai CSV (UTF-8) dari program yang membuatnya

## What an owner should know of how a file is read; whole sentences

files-note-empty = “{ $name }” kosong.
files-note-documents = Arsip ini berisi { $n } dokumen; setiap dokumen menjadi satu entri.
files-note-as-one = { $n } file dalam arsip dibaca sebagai satu tabel: { $names }.
files-note-images = Ada { $n } gambar; setiap gambar menjadi satu entri, disertai nama foldernya.
files-note-others = { $n } file lain di folder ini tidak disertakan.
files-note-utf16 = File ini tidak punya tanda yang menunjukkan pengodeannya; tampaknya UTF-16. Jika huruf di bawah keliru, pilih pengodean lain.
files-note-windows = File ini bukan UTF-8. File dibaca sebagai Windows-1252 (Latin-1), pengodean yang lazim pada program lama; jika huruf di bawah tampak keliru, pilih pengodean lain atau simpan file sebagai UTF-8.
files-note-broken = File ini UTF-8, kecuali beberapa bagian yang rusak; entri yang memuatnya didaftar dan dikeluarkan.
