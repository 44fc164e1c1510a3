## How numbers are written; copy the form { "," } with quotation marks and braces where blanks stand

number-group = { "\u202F" }
number-decimal = { "," }
number-group-from = 4
number-group-size = 3
number-percent = { $value } %
number-less-than = < { $value }
number-more-than = > { $value }

## Time

time-seconds = { $value } s
time-minutes = { $value } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours-minutes = { $hours } h { $minutes } min
time-moment = { $day } { $month } { $year } à { $clock }
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

## Counts

n-items = { $n ->
    [one] { $n } élément
   *[other] { $n } éléments
}
n-answers = { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
}
n-records = { $n ->
    [one] { $n } enregistrement
   *[other] { $n } enregistrements
}
n-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
n-labels = { $n ->
    [one] { $n } étiquette
   *[other] { $n } étiquettes
}
n-answer-pairs = { $n ->
    [one] { $n } paire de réponses
   *[other] { $n } paires de réponses
}
n-texts = { $n ->
    [one] { $n } texte
   *[other] { $n } textes
}
n-comments = { $n ->
    [one] { $n } commentaire
   *[other] { $n } commentaires
}
n-votes = { $n ->
    [one] { $n } vote
   *[other] { $n } votes
}

## Words on buttons and in tables

close = Fermer
cancel = Annuler
yes = oui
try-again = Réessayer
skipped = Passé
copy = Copier
copied = Copié

## Who one is in a project

role-labeler = annotateur
role-expert = expert
role-owner = propriétaire

## Where one's labels are: each is saved in this browser first and then sent to the project's store, its "bucket"

saves-none = Pas encore d’étiquette
saves-all = { $n ->
    [one] Votre étiquette est dans le stockage du projet
   *[other] Vos { $n } étiquettes sont dans le stockage du projet
}
saves-saving = { $n } en cours d’enregistrement
saves-here = { $n ->
    [one] { $n } enregistrée sur cet appareil
   *[other] { $n } enregistrées sur cet appareil
}
saves-sent = { $n } en cours d’envoi
saves-synced = { $n } dans le stockage
saves-short-all = Tout est dans le stockage
saves-short-sent = { $n } en cours d’envoi
saves-short-here = { $n } seulement ici
saves-one-saving = en cours d’enregistrement
saves-one-here = sur cet appareil
saves-one-sent = en cours d’envoi
saves-one-synced = dans le stockage

## The language of the page

language-choose = Langue
language-missing = Les textes de cette langue n’ont pas pu être chargés : { $error }. La page reste comme elle était ; réessayez une fois en ligne

### The frame around every page, joining, notices

## Names of the pages, as they stand in the navigation

frame-page-label = Annoter
frame-page-review = Arbitrage
frame-page-overview = Vue d’ensemble
frame-page-agreement = Accord
frame-page-status = État
frame-page-alike = Semblables
frame-page-instructions = Consignes
frame-page-rounds = Tours
frame-page-desk = Pour vous
frame-page-reports = Rapports
frame-page-records = Enregistrements

## Frame around every page

frame-pages = Pages
frame-nav-disagreements = { $n ->
    [one] désaccord en attente
   *[other] désaccords en attente
}
frame-nav-needs = { $n ->
    [one] chose pour vous
   *[other] choses pour vous
}
frame-leader = Aller à : l annoter, r arbitrage, o vue d’ensemble, a accord, s état, i consignes, c tours, n pour vous
frame-leader-alike = Aller à : l annoter, r arbitrage, o vue d’ensemble, a accord, s état, i consignes, c tours, n pour vous, e semblables
frame-offline = Hors ligne
frame-offline-about = Les étiquettes sont gardées sur cet appareil et envoyées plus tard
frame-update = Mettre à jour
frame-update-about = Une version plus récente de cette page est prête ; vous ne perdrez rien en la lançant
frame-keys = Touches
frame-keys-about = Touches (?)

## Before a project is open

frame-opening = Ouverture du projet…
frame-page-coming = Chargement de la page…
frame-page-missing = Cette page n’a pas pu être chargée
frame-page-missing-about = Vous pouvez continuer à annoter sans elle. Réessayez dès que la connexion est rétablie ; si cela ne suffit pas, rechargez : il y a peut-être une version plus récente.

## Joining a project

frame-join-own-texts = Vous avez vos propres textes à annoter ?
frame-join-new-project = Nouveau projet
frame-join-known = Projets sur cet appareil
frame-join-invited = On vous invite à participer
frame-join-as-labeler = Vous participez comme annotateur : vous lisez des textes et choisissez une étiquette pour chacun
frame-join-as-expert = Vous participez comme expert : vous tranchez quand les annotateurs ne sont pas d’accord
frame-join-as-owner = Vous participez comme propriétaire de ce projet
frame-join-as = Vous participez en tant que { $role }
frame-join-fetching = Chargement du projet…
frame-join-asked = Ce qui est demandé
frame-join-task = { $n ->
    [one] { $n } texte à annoter, { $labels } au choix
   *[other] { $n } textes à annoter, { $labels } au choix
}
frame-join-open = Les autres participants du projet voient ce nom. Votre nom et vos réponses sont conservés dans le stockage du propriétaire ; cet appareil en garde une copie.
frame-join-closed = Les experts et le propriétaire voient ce nom et vos réponses ; les autres annotateurs ne peuvent lire ni l’un ni les autres. Tout est conservé, scellé, dans le stockage du propriétaire ; cet appareil en garde une copie.
frame-join-name = Votre nom
frame-join-do = Rejoindre
frame-join-title = Annotez des textes ensemble
frame-join-paste = Ouvrez le lien que le propriétaire du projet vous a envoyé, ou collez-le ici
frame-join-link = Lien d’invitation
frame-join-file = Ou le fichier qui contient le lien : choisissez-le, ou déposez-le ici
frame-join-secret = Le lien contient la clé du projet : ne le transmettez qu’aux personnes qui doivent participer.
frame-join-continue = Continuer

## Pieces that several pages share

frame-link = Le lien
frame-link-code = Le lien sous forme de QR code
frame-figure-undefined = Non défini
frame-delete = Supprimer
frame-keep = Garder
frame-find = Chercher une étiquette
frame-find-found = { $n ->
    [one] { $n } trouvée
   *[other] { $n } trouvées
}
frame-find-nothing = Aucune étiquette ne correspond
frame-confirm = Demander Entrée après un chiffre, au lieu de répondre aussitôt

## How far a record is

frame-standing-new = Nouveau
frame-standing-begun = Réponses manquantes
frame-standing-differs = Avis divergents
frame-standing-agreed = Avis concordants
frame-standing-settled = Tranché
frame-standing-dropped = Écarté

### Keys and dialogs

## Names of keys on a keyboard

keys-key-enter = Entrée
keys-key-esc = Échap
keys-key-delete = Suppr
keys-key-shift = Maj
keys-key-ctrl = Ctrl
keys-key-alt = Alt
keys-key-arrows = Flèches
keys-key-arrows-after = flèches
keys-then = { $first } puis { $second }

## List of keys: headings

keys-title = Touches
keys-group-label = Annoter
keys-group-form = Annoter, avec plusieurs questions ou des marques
keys-group-boxes = Images et cadres
keys-group-review = Arbitrage
keys-group-alike = Semblables, si les suggestions sont activées
keys-group-records = Enregistrements
keys-group-reports = Rapports
keys-group-everywhere = Partout

## List of keys: labeling. Each line says what a key does

keys-choose = Choisir une étiquette
keys-find = Chercher une étiquette, quand il y en a beaucoup
keys-confirm = Confirmer, si c’est demandé, ou accepter une suggestion
keys-skip = Passer
keys-skip-reason = Passer en donnant une raison
keys-flag-note = Signaler avec une note
keys-undo = Annuler la dernière réponse
keys-redo = Rétablir
keys-instructions = Consignes
keys-history = Vos réponses récentes
keys-why = Pourquoi cet élément

## List of keys: several questions or marks

keys-question = Question suivante ou précédente
keys-submit = Continuer, puis envoyer
keys-leave-field = Quitter un champ
keys-word = Sélectionner un mot du texte
keys-stretch = Étendre la sélection, ou déplacer la fin de la marque choisie
keys-stretch-character = L’étendre d’un caractère
keys-mark-start = Déplacer le début de la marque choisie
keys-mark-step = Choisir la marque suivante ou précédente
keys-mark-remove = Retirer la marque, ou la dernière place d’un classement

## List of keys: images and boxes

keys-zoom = Plus près, plus loin
keys-box-move = Déplacer le cadre choisi, ou la vue
keys-box-size = Déplacer les bords droit et inférieur du cadre
keys-box-choose = Tracer un cadre, ou nommer celui qui est choisi
keys-box-step = Choisir le cadre suivant ou précédent
keys-box-leave = Lâcher le cadre
keys-box-remove = Retirer le cadre
keys-whole = L’image entière
keys-brighter = Plus clair ou plus sombre
keys-uncover = Montrer un élément masqué

## List of keys: review

keys-settle = Trancher par une étiquette
keys-next-disagreement = Désaccord suivant
keys-previous-disagreement = Désaccord précédent
keys-settle-several = Marquer comme juste aussi ; Entrée tranche avec les marques
keys-cause = Type d’erreur : étourderie, consignes floues, élément ambigu, mauvaises étiquettes, élément défectueux
keys-reason = Donner une raison
keys-comment = Commenter
keys-names = Montrer ou cacher les noms
keys-settle-alike = Trancher les éléments semblables d’un coup
keys-example = En faire un exemple dans les consignes
keys-talk = Ouvrir ou clore une discussion
keys-withdraw = Retirer la dernière décision

## List of keys: look-alikes

keys-alike-go = Y aller
keys-alike-move = Se déplacer
keys-alike-odd = Pas celui-ci
keys-alike-confirm = Confirmer les autres
keys-alike-undo = Annuler le dernier lot

## List of keys: records, reports, everywhere

keys-walk = Parcourir
keys-pick = Choisir
keys-pick-several = En choisir plusieurs
keys-pick-all = Choisir tout ce qui a été trouvé
keys-take-back = Annuler la dernière action
keys-open = Ouvrir
keys-report-make = Créer un rapport
keys-report-back = Retour à la liste
keys-go-page = Changer de page
keys-list = Cette liste

## Own keys: what can have another key

keys-own-label = Étiquette { $n }
keys-own-flag = Signaler
keys-own-history = Réponses récentes
keys-own-question = Question suivante
keys-own-next-mark = Marque ou cadre suivant
keys-own-previous-mark = Marque ou cadre précédent

## Own keys: changing them

keys-own-title = Changer les touches de la page Annoter
keys-own-about = Appuyez sur le bouton d’une touche, puis sur la touche que vous voulez à la place, sur n’importe quel clavier. Ce navigateur s’en souvient.
keys-own-usual = Revenir aux touches habituelles
keys-own-usual-done = Toutes les touches sont à leur place habituelle
keys-own-change = { $action } : { $key }. Changer
keys-own-awaits = Appuyez sur la nouvelle touche, ou sur Échap
keys-own-press = Appuyez sur une touche…
keys-own-exchange = Échanger les deux
keys-own-exchanged = « { $one } » et « { $other } » ont maintenant échangé leurs touches
keys-own-done = « { $key } » est maintenant la touche de « { $action } »

## Own keys: why a key cannot be taken

keys-fault-taken = « { $key } » est la touche de « { $action } »
keys-fault-go = « { $key } » sert à changer de page ; choisissez une autre touche
keys-fault-list = « { $key } » ouvre la liste des touches ; choisissez une autre touche
keys-fault-find = « { $key } » cherche une étiquette ; choisissez une autre touche
keys-fault-closer = « { $key } » rapproche l’image ; choisissez une autre touche
keys-fault-wider = « { $key } » éloigne l’image ; choisissez une autre touche
keys-fault-mark = « { $key } » déplace le début d’une marque ; choisissez une autre touche
keys-fault-press = « { $key } » actionne le bouton sélectionné ; choisissez une autre touche
keys-fault-no-sign = choisissez une lettre, un chiffre ou un signe

## Dialogs about the item on screen

keys-flag-title = Signaler cet élément
keys-flag-question = Quel est le problème ?
keys-flag-about = L’élément reste à l’écran : vous pouvez encore y répondre ou le passer. Les experts et le propriétaire voient votre note.
keys-flag-do = Signaler
keys-skip-title = Passer cet élément
keys-skip-question = Pourquoi ne peut-on pas y répondre ?
keys-skip-about = Il reste sans réponse, et l’élément suivant arrive. La raison est facultative.
keys-skip-do = Passer

### The label page

## Label page

label-which-fits = Quelle étiquette convient ?
label-n-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
label-instructions = Consignes
label-history = Historique
label-look-alikes = Éléments semblables
label-item-to-label = L’élément à annoter
label-item = Élément
label-labels = Étiquettes
label-you-flagged = Vous l’avez signalé :
label-accept = Accepter la suggestion
label-confirm = Confirmer
label-go-on = Continuer
label-submit = Envoyer

## Label page: buttons below the item

label-this-item = Cet élément
label-undo = Annuler
label-redo = Rétablir
label-skip = Passer
label-skip-why = Passer, raison…
label-flag = Signaler…

## Label page: new instructions

label-new-instructions = Nouvelles consignes
label-instructions-changed = Les consignes ont changé
label-change-versions = Vos dernières réponses suivaient la version { $from } ; voici la version { $to }.
label-change-of-wording = Seule la formulation a changé, pas ce qui est demandé.
label-change-of-meaning = Le sens a changé pour { $labels }.
label-n-again = { $n ->
    [one] { $n } de vos réponses vous est redemandée : donnez celle qui est juste maintenant.
   *[other] { $n } de vos réponses vous sont redemandées : donnez celle qui est juste maintenant.
}
label-change-read = J’ai lu, continuer
label-whole-text = Le texte entier
label-quoted = « { $name } »

## Label page: nothing to label

label-fetching = Chargement des éléments…
label-nothing-waits = Rien ne vous attend
label-you-answered = { $n ->
    [one] Vous avez répondu à { $n } élément. Le travail nouveau apparaît ici tout seul.
   *[other] Vous avez répondu à { $n } éléments. Le travail nouveau apparaît ici tout seul.
}
label-see-overview = Voir la vue d’ensemble
label-undo-last = Annuler la dernière réponse
label-no-connection = Pas de connexion, et aucun élément sur cet appareil pour l’instant
label-connect = Une fois les éléments ici, vous pourrez annoter sans connexion. Connectez-vous, puis réessayez.

## Label page: recent answers

label-recent-answers = Vos réponses récentes
label-no-recent-answers = Vos réponses apparaissent ici, les plus récentes en premier.
label-change-answer-to = Changer la réponse à : { $text }
label-change = Changer
label-settled-as = Un expert a tranché :

## Label page: instructions

label-no-instructions = Le propriétaire n’a pas encore écrit de consignes.
label-version = Version { $version }

## Label page: practice items, whose right answer is told afterwards

label-practice-mark = Entraînement { $n_place } sur { $n }. La bonne réponse vous sera donnée, et la vôtre ne compte pas.
label-item-to-practise = L’élément d’entraînement
label-right = Juste.
label-not-quite = Pas tout à fait.
label-right-so-far = { $n_right ->
    [one] { $n_right } juste sur { $n } jusqu’ici
   *[other] { $n_right } justes sur { $n } jusqu’ici
}
label-either = { $one } ou { $other }
label-it-is = C’est { $labels }.
label-you-said = Vous avez répondu « { $given } » ; c’est { $labels }.

## Label page: progress

label-progress = Avancement
label-progress-bar = Éléments complets sur le total
label-n-by-you = { $n } par vous
label-n-complete = { $n_complete ->
    [one] { $n_complete } complet sur { $n_items }
   *[other] { $n_complete } complets sur { $n_items }
}
label-pace-meaning = Réponses par heure de temps actif dans cette session
label-n-an-hour = environ { $n } par heure
label-without-break = { $n ->
    [one] { $n } minute sans pause : une petite pause fait du bien
   *[other] { $n } minutes sans pause : une petite pause fait du bien
}
label-round-left = Tour { $number } : encore { $n_left } sur { $n_items }

## Label page: why an item is asked now

label-why-revisited = Vous avez repris celui-ci
label-why-random = Tiré au hasard : c’est sur ces éléments que l’exactitude est mesurée
label-why-second-opinion = Demandé deux fois exprès : quelqu’un d’autre y a répondu
label-why-two-differ = Deux personnes ont répondu différemment
label-why-some-differ = Les réponses divergent
label-why-rare = Il a peut-être une étiquette encore rare
label-why-shuffled = Ordre mélangé, car le modèle n’a pas encore classé les éléments
label-why-reask = Les consignes ont changé depuis votre réponse
label-why-round = Plusieurs personnes y répondent en même temps, pour voir si elles sont d’accord
label-why-talk = Une discussion est ouverte à son sujet
label-why-odd = Vous l’avez mis à part parmi des éléments semblables
label-why-typical = Typique de beaucoup d’autres : c’est ce qui apprend le plus au modèle pour commencer
label-why-novel = Ne ressemble à rien de ce qui a été annoté jusqu’ici
label-why-uncertain = Demandé parce que le modèle hésite ici entre deux étiquettes
label-why-sure = Le modèle est assez sûr ici, mais c’est encore cette réponse qui lui apprend le plus
label-why-resembling = { $n ->
    [one] { $reason } ; environ { $n } élément lui ressemble
   *[other] { $reason } ; environ { $n } éléments lui ressemblent
}

## Label page: the parts of that reason, a name and a value each

label-rank = Rang
label-rank-of = { $n_rank } sur { $n_ranked }
label-score = Score
label-uncertainty = Incertitude
label-uncertainty-value = { $value } (1 : les deux étiquettes les plus probables sont à égalité)
label-density = Densité
label-density-value = { $value } (1 : beaucoup d’éléments ressemblent à celui-ci)
label-novelty = Nouveauté
label-novelty-value = { $value } (1 : rien de semblable n’est annoté)
label-resembles = Ressemble à
label-resembles-n = { $n ->
    [one] environ { $n } élément
   *[other] environ { $n } éléments
}
label-rarity = Rareté
label-rarity-value = { $share } % des étiquettes jusqu’ici
label-answer-value = Valeur d’une réponse
label-answer-value-of = { $value } (1 : rien n’est encore établi)
label-model = Modèle

## Label page: who filled a label or an answer in beforehand; shown by itself and within “Filled in for you”

label-by-some-model = prédit par un modèle
label-by-model = prédit par « { $model } »
label-by-the-scorer = suggéré par le modèle

## Several questions about an item

label-filled-in = Rempli pour vous : { $by }. Vérifiez, et changez ce qui est faux.
label-optional = (facultatif)
label-n-chars = { $n ->
    [one] { $n } caractère au plus
   *[other] { $n } caractères au plus
}
label-hint-order = Choisissez-les de la première à la dernière
label-hint-boxes = Tracez un cadre, puis choisissez ce qu’il montre
label-hint-spans = Sélectionnez du texte, puis choisissez ce que c’est
label-any-number = Autant que vous voulez, ou aucune
label-up-to-or-none = { $n } au plus, ou aucune
label-one-or-more = Une ou plusieurs
label-at-least = Au moins { $n }
label-exactly = Exactement { $n }
label-from-to = De { $n_min } à { $n_max }
label-number-between = De { $min } à { $max }{ $unit }
label-number-from = { $min }{ $unit } ou plus
label-number-up-to = { $max }{ $unit } ou moins
label-number-any = Un nombre{ $unit }
label-number-steps = par pas de { $step }
label-fault = « { $question } » { $what }
label-fault-no-number = attend un nombre ; « { $typed } » n’en est pas un
label-fault-no-answer = n’a pas encore de réponse

## Marking text, drawing boxes

label-marks = Marques
label-no-marks = Rien n’est encore marqué
label-n-marks = { $n ->
    [one] { $n } marque
   *[other] { $n } marques
}
label-boxes = Cadres
label-no-boxes = Pas encore de cadre
label-n-boxes = { $n ->
    [one] { $n } cadre
   *[other] { $n } cadres
}
label-box-place = { $width } × { $height } en { $x }, { $y }
label-listed = La liste montre de { $n_first } à { $n_last }
label-remove-mark = Retirer { $label } : { $what }

## Putting labels into an order; all are read out

label-order-no-place = { $label }, pas encore de place
label-order-place = { $label }, place { $n_place }
label-move-up = Monter { $label }
label-move-down = Descendre { $label }

## Images and items in several parts

label-covered = Cet élément peut être pénible à voir. Il est masqué jusqu’à ce que vous vouliez le voir ; vous pouvez aussi le passer.
label-show-it = Le montrer
label-image-to-label = L’image à annoter
label-image-loading = Chargement de l’image…
label-image-broken = L’image ne peut pas être affichée : { $why }.
label-image-changed = ce n’est pas l’image que le propriétaire a choisie : le fichier a été modifié
label-image-too-large = elle fait { $n } Mo ; au-delà de { $n_most } Mo, elle n’est pas affichée
label-image-no-image = ce n’est pas une image PNG, JPEG, GIF, WebP, AVIF ou BMP
label-image-not-decoded = ce navigateur ne sait pas la décoder
label-image-broken-remedy = Réessayez, ou passez l’élément en indiquant que son image est défectueuse.
label-picture-wider = Plus loin
label-picture-closer = Plus près
label-picture-whole = Entière
label-picture-light = Luminosité
label-picture-zoom = { $percent } %
label-picture-lit = luminosité { $percent } %

## Look-alikes: several items to which the model gives the same label, confirmed at once

label-all-of-them = Tous « { $label } » ?
label-items-that-get-it = Éléments qui reçoivent l’étiquette
label-not-this = pas celui-ci
label-none-of-them = Aucun
label-confirm-n = { $n ->
    [one] Confirmer { $n } élément
   *[other] Confirmer { $n } éléments
}
label-one-by-one = Annoter un par un
label-grid-keys = Les flèches servent à se déplacer, X marque, Entrée confirme.
label-grid-not-on = Le propriétaire de ce projet n’a pas activé les suggestions : il n’y a rien à confirmer ici.
label-grid-nothing = Le modèle n’est encore assez sûr d’aucun élément. Annotez-en d’autres un par un ; les éléments semblables apparaissent ici tout seuls.
label-grid-words = Suggestions du modèle, sûr de chacune à au moins { $percent } %. Marquez les éléments sur lesquels il se trompe ; ils retournent dans la file d’attente.

## At the top of every page

label-alert-not-on-disk = Vos dernières réponses ne sont pas sur le disque : { $why }
label-alert-kept-here = Les étiquettes sont gardées sur cet appareil : { $why }

## Why a figure of agreement between people is not defined

label-undefined-no-answers = Il n’y a pas encore de réponse
label-undefined-one-labeler = Toutes les réponses viennent d’une seule personne ; il en faut deux pour mesurer l’accord
label-undefined-no-overlap = Aucun élément n’a encore été annoté par deux personnes
label-undefined-no-variation = Toutes les réponses communes sont la même étiquette : impossible de distinguer l’accord du hasard
label-undefined-unused = Aucune réponse commune n’est cette étiquette
label-undefined-not-two = Le kappa de Cohen compare deux personnes ; il y en a { $n }
label-undefined-not-numeric = Le niveau { $level } demande des nombres, et l’étiquette { $label } n’en est pas un
label-undefined-negative = Le niveau ratio demande des étiquettes à partir de 0, et l’une d’elles est { $label }
label-undefined-too-many = Le niveau ratio compare les étiquettes deux à deux, et { $n } étiquettes différentes, c’est trop ; utilisez interval
label-undefined-not-finite = Les étiquettes sont trop grandes pour que ce chiffre puisse être calculé

### What the page says of itself: opening, saving, errors

## Opening a project

page-file-without-link = Ce fichier ne contient aucun lien ; choisissez celui que le propriétaire vous a envoyé
page-project-unknown = Cet appareil ne connaît plus ce projet ; utilisez son lien
page-no-storage = Cet appareil ne peut pas garder d’étiquettes
page-no-signing = Ce navigateur ne peut pas signer d’étiquettes
page-somebody-else = Cet appareil participe déjà sous une autre identité
page-somebody-else-remedy = Un journal ne peut pas changer de mains. Ouvrez le lien sur un autre appareil, ou dans un autre profil du navigateur.
page-not-opened = Ce projet ne peut pas être ouvert
page-not-utf8 = le projet n’est pas en UTF-8
page-no-such-project = Le stockage ne contient pas ce projet ; demandez au propriétaire s’il a été déplacé
page-project-changed = Le propriétaire a modifié ce projet ; rechargez la page pour obtenir la nouvelle version
page-data-changed = une partie des données a été modifiée ou coupée en route ; elle est rechargée

## Status page: the link's key and this device's storage, a name and a value each

page-link-key = La clé du lien pour le stockage
page-key-ended = a expiré ; demandez au propriétaire de renouveler votre lien
page-key-ends-soon = expire dans moins d’une heure ; demandez au propriétaire de renouveler votre lien
page-key-holds = { $n ->
    [one] valable encore { $n } heure
   *[other] valable encore { $n } heures
}
page-storage = Espace du navigateur
page-storage-kept = le navigateur le garde jusqu’à ce que vous le supprimiez
page-storage-may-go = le navigateur peut le vider quand le disque est plein ; synchronisez ou enregistrez une sauvegarde avant de fermer
page-storage-unknown = le navigateur ne le dit pas
page-space-used = Espace utilisé
page-space-used-of = { $used } sur { $all } Mio
page-store-remedy = Pour le propriétaire du stockage

## What was saved on this device and is gone

page-loss = { $n ->
    [one] { $n } de vos enregistrements dans « { $project } », affiché auparavant comme sauvegardé, n’est plus sur cet appareil : les données du navigateur ont été effacées ou endommagées.
   *[other] { $n } de vos enregistrements dans « { $project } », affichés auparavant comme sauvegardés, ne sont plus sur cet appareil : les données du navigateur ont été effacées ou endommagées.
}
page-loss-safe = { $n ->
    [one] { $n } d’entre eux était arrivé dans le stockage du projet et y est en sécurité.
   *[other] { $n } d’entre eux étaient arrivés dans le stockage du projet et y sont en sécurité.
}
page-loss-lost = { $n ->
    [one] { $n } enregistrement n’était peut-être que sur cet appareil : sans fichier de sauvegarde, il est perdu.
   *[other] { $n } enregistrements n’étaient peut-être que sur cet appareil : sans fichier de sauvegarde, ils sont perdus.
}
page-loss-open-link = Rouvrez votre lien pour continuer.

## Work carried by hand: files of signed pieces, from one device to another

page-backup-not-saved = le navigateur n’a pas enregistré le fichier de sauvegarde ; autorisez les téléchargements pour cette page
page-shared = Vos étiquettes ont été transmises dans un fichier
page-not-shared = Rien n’a été transmis ; enregistrez le fichier et envoyez-le vous-même
page-taken = { $n ->
    [one] { $n } nouveau fragment repris, avec { $records }
   *[other] { $n } nouveaux fragments repris, avec { $records }
}
page-taken-known = { $n ->
    [one] { $n } déjà connu
   *[other] { $n } déjà connus
}
page-taken-foreign = { $n } d’un autre projet
page-taken-refused = { $n ->
    [one] { $n } refusé, car modifié ou coupé
   *[other] { $n } refusés, car modifiés ou coupés
}
page-taken-loose = { $n ->
    [one] { $n } ligne non reprise, car personne ne l’a signée
   *[other] { $n } lignes non reprises, car personne ne les a signées
}
page-taken-unreadable = { $n ->
    [one] { $n } fichier illisible
   *[other] { $n } fichiers illisibles
}

## Tables, known answers

page-table-not-saved = le navigateur n’a pas enregistré le tableau ; autorisez les téléchargements pour cette page
page-known-too-early = les éléments sont encore en chemin ; choisissez à nouveau le fichier dans un instant
page-known-more-problems = { $n ->
    [one] { $n } autre ligne n’est pas utilisable
   *[other] { $n } autres lignes ne sont pas utilisables
}

## Links for one person

page-link-not-saved = le navigateur n’a pas enregistré le lien ; autorisez les téléchargements pour cette page
page-invite-no-reading = Le stockage ne laisse personne lire sans clé : un lien avec formulaires seuls pourrait écrire, mais pas lire. Donnez cette règle d’accès (policy) au bucket, ou prenez une autre clé : { $policy }
page-invite-hours = Indiquez pour combien d’heures elle est valable, d’un quart d’heure à 36 heures
page-invite-key-reads-nothing = La clé créée ne peut pas lire le projet ; le rôle le permet-il ?
page-warning-shared = ce lien contient la clé du projet lui-même pour le stockage : toute personne qui l’a peut écraser et supprimer tout ce que cette clé permet, jusqu’à ce que vous changiez la clé dans le stockage. Les objets modifiés sont détectés et signalés ; activez la gestion des versions dans le stockage
page-warning-forms = ce lien n’écrit que dans les dossiers de la personne et ne supprime rien, mais il peut écraser ce qu’elle a envoyé ; ces modifications sont détectées et signalées. Il lit ce que vous laissez lire à tous : scellez donc le projet si ses données ne sont pas publiques

## Reports

page-report-no-link = Pas de lien de ce type ici : ce projet est scellé, ou son stockage demande un mot de passe. Enregistrez la page, et transmettez le fichier.
page-report-key-copied = Le nom est dans le presse-papiers : c’est l’emplacement du rapport dans le stockage du projet.
page-report-link-copied = Le lien est dans le presse-papiers. Pendant sept jours, toute personne qui l’a peut lire ce rapport, et rien d’autre.
page-report-not-copied = Le navigateur n’a pas pu copier ; voici le texte : { $text }
page-report-not-printed = Le navigateur n’a pas imprimé ; enregistrez la page et imprimez-la depuis le fichier.
page-report-saved-as = Enregistré sous { $name }.
page-report-failed = Cela n’a pas marché : { $why }.
page-report-not-signed = la page dans le stockage ne contient pas le rapport qui a été signé, elle n’est donc pas affichée
page-report-not-opened = le navigateur n’a pas ouvert le rapport
page-report-not-saved = le navigateur n’a pas enregistré le rapport ; autorisez les téléchargements pour cette page
page-report-gone = le rapport n’est plus ici

## Status page: the scorer, which runs beside the page and says in which order items are asked

page-scorer-restarts = { $why } ; redémarrage en cours
page-scorer-restarts-on-cpu = { $why } ; redémarrage sur le processeur
page-scorer-gave-up = il s’est arrêté { $n } fois : { $why }
page-scorer-silent = il ne répond plus

### The review page, talks and what needs somebody

## Review: the page on which an expert settles items that people answered differently

review-case-region = Le désaccord à l’écran
review-place = Désaccord { $n } sur { $n_open }
review-place-none = Pas parmi les désaccords ouverts
review-previous = Précédent
review-next = Suivant
review-talk-about = Dans une discussion, ceux qui ont répondu voient les votes sans les noms et peuvent changer leur réponse
review-talk-close = Clore la discussion
review-talk-open = Ouvrir une discussion
review-reading = Lecture des journaux…
review-reading-about = Le désaccord le plus urgent s’affiche dès que toutes les réponses sont là.
review-nothing = Rien à trancher
review-nothing-about = { $n ->
    [one] { $n } désaccord tranché jusqu’ici.
   *[other] { $n } désaccords tranchés jusqu’ici.
} Quand des annotateurs ne sont pas d’accord sur un élément, il apparaît ici tout seul.
review-withdraw-settlement = Retirer la dernière décision

## Review: the item, the votes, what experts decided

review-item-region = L’élément à trancher
review-show-names = Montrer les noms
review-similar-region = Éléments semblables déjà tranchés
review-similar = Semblables, et tranchés
review-similar-cosine = Similarité cosinus des vecteurs des deux textes
review-remarks = Remarques sur l’élément
review-settled-by = Tranché par : { $who }
review-contested = Les experts ne sont pas d’accord. La dernière décision vaut jusqu’à ce que l’un d’eux change la sienne.
review-settlements = Décisions
review-votes = Votes
review-vote-before-talk = Avant la discussion : { $answer }
review-vote-time = Temps actif pour cette réponse
review-vote-is-old = Les consignes ont changé depuis
review-vote-version = version { $n }
review-or = { $one } ou { $other }

## Why an item came to the person who answered it: a word or two among other facts, in small letters

review-asked-random = au hasard
review-asked-scored = par le modèle
review-asked-second-opinion = second avis
review-asked-shuffled = ordre mélangé
review-asked-revisited = revisité
review-asked-rare = rare
review-asked-ask-again = avis de plus
review-asked-grid = grille
review-asked-shared = commun à tous
review-asked-reask = redemandé
review-asked-round = tour
review-asked-talk = discussion
review-asked-repeat = répété

## Review: the list of open disagreements

review-list = Désaccords ouverts
review-list-settled = { $n ->
    [one] { $n } cas tranché
   *[other] { $n } cas tranchés
}
review-list-above = { $n } cas au-dessus
review-list-more = et { $n ->
    [one] { $n } autre cas
   *[other] { $n } autres cas
}
review-row-votes = { $n } { $label }
review-turn-others = au tour d’un autre expert
review-turn-talk = en discussion
review-turn-contested = experts en désaccord

## Review: settling

review-settle-as = Trancher :
review-settle-marked = Trancher : { $labels }
review-several = Plusieurs réponses sont justes
review-several-keys = (Maj et chiffres marquent, Entrée tranche)
review-tool-alike = Semblables
review-tool-example = En faire un exemple
review-tool-withdraw = Retirer la dernière
review-reason = Raison (facultative)
review-reason-keys = , puis Entrée et le numéro de l’étiquette
review-causes = Type d’erreur (facultatif)
review-cause-slip = Étourderie
review-cause-instructions = Consignes floues
review-cause-ambiguous = Élément ambigu
review-cause-labels = Étiquettes proposées inadaptées
review-cause-item = Élément défectueux

## Review: why the item is on screen, one of these sentences without a full stop at the end

review-why-closed = Vous participez à un tour avec cet élément : les réponses des autres s’affichent quand tout le monde a fini
review-why-settled = Tranché
review-why-agreed = Personne n’est en désaccord à son sujet
review-why-own = L’étiquette la plus crédible est fausse avec une probabilité d’environ { $chance }
review-why-others = L’étiquette la plus crédible est fausse avec une probabilité d’environ { $chance }. Cet élément revient d’abord à un autre expert au travail
review-why-talk = L’étiquette la plus crédible est fausse avec une probabilité d’environ { $chance }. Une discussion est ouverte, les réponses peuvent donc encore changer
review-why-contested = Des experts ont tranché différemment ; la dernière décision vaut jusqu’à ce que l’un d’eux change la sienne

## Review: items like the one on screen, settled together with it

review-alike-title = Trancher les éléments semblables d’un coup
review-alike-none = Aucun désaccord ouvert n’a les mêmes votes et un mot en commun avec celui-ci.
review-alike-about = Une étiquette tranche cet élément et { $n ->
    [one] { $n } autre
   *[other] { $n } autres
}. Annuler l’un les annule tous.
review-alike-settle = Trancher tous les éléments cochés :
review-alike-share = { $share } de mots en commun

## Review: the item as an example in the instructions

review-example-title = Mettre cet élément dans les consignes
review-example-about = Il est ajouté à un nouveau brouillon, que personne ne voit avant sa publication.
review-example-counter = Un contre-exemple
review-example-is-not = Ce n’est pas un exemple de
review-example-is = C’est un exemple de
review-example-labels = Étiquette

## What changed between two texts, line by line

review-diff-region = Ce qui a changé
review-diff-unchanged = { $n ->
    [one] { $n } ligne inchangée
   *[other] { $n } lignes inchangées
}

## Comments on an item

review-comments = Commentaires
review-comment-take-back = Retirer
review-comment = Commentaire
review-comment-mentions = @ mentionne quelqu’un
review-comment-send = Envoyer

## The page “For you”: what needs this person now. The messages that end in -verb are buttons beside the sentence before

review-desk = Pour vous
review-desk-needs = Ce qui vous attend maintenant
review-desk-no-needs = Rien, à part annoter. Ce qui arrive apparaît ici tout seul.
review-need-round = Tour { $n } : encore { $n_left ->
    [one] { $n_left } élément
   *[other] { $n_left } éléments
}
review-need-round-verb = Répondre
review-need-reask = Les consignes ont changé : { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
} à revoir
review-need-reask-verb = Répondre à nouveau
review-need-mention = { $who } vous interroge sur un élément
review-need-mention-verb = Répondre
review-need-talk = Une discussion est ouverte sur un élément auquel vous avez répondu
review-need-talk-verb = Participer
review-need-feedback = Des experts ont tranché { $n } de vos éléments
review-need-feedback-verb = Lire pourquoi
review-need-practice = Entraînement : encore { $n_left ->
    [one] { $n_left } élément
   *[other] { $n_left } éléments
}
review-need-practice-verb = S’entraîner
review-need-disagreements = Les avis divergent sur { $n ->
    [one] { $n } élément
   *[other] { $n } éléments
}
review-need-disagreements-verb = Trancher
review-need-sent = { $n ->
    [one] { $n } enregistrement a été envoyé aux experts
   *[other] { $n } enregistrements ont été envoyés aux experts
}
review-need-sent-verb = Regarder
review-need-contested = Des experts ont tranché { $n ->
    [one] { $n } élément
   *[other] { $n } éléments
} différemment
review-need-contested-verb = Comparer
review-need-discuss = Le tour { $n } est fini : voyez où les avis divergent, et révisez les consignes
review-need-discuss-verb = Regarder
review-need-remarks = Remarques sur { $n ->
    [one] { $n } élément que personne n’a tranché
   *[other] { $n } éléments que personne n’a tranchés
}
review-need-remarks-verb = Regarder
review-need-unverified = { $n ->
    [one] { $n } personne écrit avec une invitation qui n’est pas de vous ; ses réponses ne comptent pas
   *[other] { $n } personnes écrivent avec une invitation qui n’est pas de vous ; leurs réponses ne comptent pas
}
review-need-unverified-verb = Voir qui
review-need-quarantined = { $n ->
    [one] { $n } fragment des journaux a été mis de côté
   *[other] { $n } fragments des journaux ont été mis de côté
}
review-need-quarantined-verb = Voir pourquoi
review-need-forks = { $n ->
    [one] { $n } bifurcation
   *[other] { $n } bifurcations
} dans les journaux ou les consignes : deux écritures en même temps
review-need-forks-verb = Voir où

## The page “For you”: talks on items that this person answered

review-talks = Discussions sur vos éléments
review-talk-mine = Vous avez répondu { $answer }.
review-talk-may-answer = Tant que la discussion est ouverte, vous pouvez répondre à nouveau. Les deux réponses sont gardées, et l’accord compte la première.
review-talk-answer = Répondre à nouveau

## The page “For you”: this person's work

review-work = Votre travail
review-work-items = Éléments traités ou passés
review-work-active = Temps actif
review-work-pace = Éléments par heure
review-work-no-pace = Pas encore connu
review-work-no-days = Vos journées apparaissent ici dès que vous avez répondu à quelque chose.
review-timesheet = Relevé d’heures
review-timesheet-day = Jour
review-timesheet-items = Éléments
review-timesheet-earned = Montant
review-timesheet-save = Enregistrer le relevé
review-timesheet-more = { $n ->
    [one] { $n } jour antérieur dans le fichier
   *[other] { $n } jours antérieurs dans le fichier
}
review-work-about = Le temps actif compte pendant que vous travaillez sur un élément : les pauses de plus de 30 secondes et les onglets cachés ne comptent pas, les réponses corrigées ou annulées comptent. Il fait partie des réponses que vous signez : personne d’autre ne peut le changer.
review-pay-below = C’est en dessous du minimum du propriétaire : { $floor } de l’heure.
review-pay-above = C’est égal ou supérieur au minimum du propriétaire : { $floor } de l’heure.
review-pay-terms = Le propriétaire indique : { $terms }. Accord ne fait que compter ; c’est le propriétaire qui paie.
review-pay-per-hour = Une heure de temps actif a rapporté { $amount }.

## The page “For you”: what experts decided on this person's items

review-feedback = Ce que sont devenues vos réponses
review-feedback-none = Quand un expert tranche un élément auquel vous avez répondu, il apparaît ici avec la raison.
review-feedback-judged = Les experts ont jugé { $n } de vos réponses ; { $n_right ->
    [one] { $n_right } était juste
   *[other] { $n_right } étaient justes
}.
review-feedback-seen = J’ai vu tout cela
review-feedback-more = et { $n ->
    [one] { $n } élément antérieur
   *[other] { $n } éléments antérieurs
}
review-feedback-right = Juste : { $label }
review-feedback-wrong = Vous avez répondu { $given } ; c’est { $right }
review-feedback-was-skipped = Vous l’avez passé ; c’est { $label }
review-feedback-new = Nouveau
review-steadiness = Sur { $n ->
    [one] { $n } élément redemandé à votre insu, vous avez donné { $n_same } fois la même réponse
   *[other] { $n } éléments redemandés à votre insu, vous avez donné { $n_same } fois la même réponse
} : { $share } (intervalle à 95 % : de { $low } à { $high }).

### Instructions and rounds

## Rounds: the page

rounds-title = Tours
rounds-about = Dans un tour, plusieurs personnes répondent aux mêmes éléments, et nul ne voit les réponses des autres avant que tous aient répondu à tout. Voyez où les avis divergent, révisez les consignes pour ces étiquettes précisément, et lancez le tour suivant.
rounds-not-yours = Ce sont les experts et les propriétaires qui lancent des tours. Les vôtres arrivent tout seuls sur la page Annoter.
rounds-round = Tour { $n }
rounds-open = En cours
rounds-person-done = terminé
rounds-person-left = encore { $n }
rounds-drawn = { $n ->
    [one] { $n } élément tiré
   *[other] { $n } éléments tirés
} { $draw }, version { $n_version } des consignes, { $moment }
rounds-drawn-random = au hasard
rounds-drawn-colliding = là où « { $one } » et « { $other } » s’opposent
rounds-hidden = Les réponses restent cachées jusqu’à ce que tous aient fini, ou que le tour soit clos.
rounds-close = Clore le tour maintenant

## Rounds: a new one

rounds-next = Le prochain tour
rounds-first = Le premier tour
rounds-which-items = Quels éléments ?
rounds-draw-random = Au hasard, parmi ceux qui ne sont pas tranchés
rounds-draw-colliding = Là où deux étiquettes s’opposent
rounds-draw-colliding-so-far = Là où deux étiquettes s’opposent (le plus souvent jusqu’ici : { $n ->
    [one] { $n } paire de réponses
   *[other] { $n } paires de réponses
})
rounds-pair-one = Une étiquette
rounds-pair-other = L’autre
rounds-how-many = Combien d’éléments ? { $n ->
    [one] { $n } élément est disponible
   *[other] { $n } éléments sont disponibles
}
rounds-who = Qui répond ? Au moins deux personnes
rounds-note = De quoi s’agit-il ? (facultatif)
rounds-start = Lancer le tour

## Rounds: what came of one

rounds-alpha = Alpha
rounds-same-answer = Même réponse
rounds-worst = Le plus souvent, « { $one } » et « { $other } » s’opposent : { $n ->
    [one] { $n } paire de réponses
   *[other] { $n } paires de réponses
}.
rounds-revise = Réviser les consignes
rounds-differing = { $n ->
    [one] { $n } élément où les avis divergent, sur { $n_all }
   *[other] { $n } éléments où les avis divergent, sur { $n_all }
}
rounds-end = Fin du tour { $n }
rounds-labels-region = Accord par étiquette
rounds-labels-label = Étiquette
rounds-labels-answers = Réponses
rounds-two-labels = { $one } et { $other }
rounds-collisions = Toutes les étiquettes qui s’opposent
rounds-discuss = Discuter

## Rounds: whether it gets better

rounds-verdict-unknown = Le dernier tour est trop petit pour dire quoi que ce soit : prenez plus d’éléments.
rounds-verdict-good = Suffisant : alpha vaut au moins 0,80, même au bas de son intervalle. Continuez à annoter avec ces consignes.
rounds-verdict-tentative = Suffisant pour des conclusions provisoires : alpha vaut au moins 0,67, même au bas de son intervalle. Une autre révision peut aider.
rounds-verdict-not-moving = Ça n’avance plus : les deux derniers tours diffèrent à peine. Un autre tour comme ceux-là n’aidera pas ; changez les étiquettes, ou admettez que le doute est réel.
rounds-verdict-go-on = Pas encore suffisant : révisez les consignes pour les étiquettes qui s’opposent, puis lancez un autre tour.
rounds-course = D’un tour à l’autre
rounds-no-chart = Le graphique commence au deuxième tour.
rounds-all-labels = Toutes les étiquettes
rounds-chart-column = Tour { $n } · v{ $n_version }
rounds-chart-alpha = Alpha, avec intervalles à 95 %
rounds-numbers = En chiffres
rounds-numbers-region = Les tours en chiffres
rounds-numbers-round = Tour
rounds-numbers-version = Version
rounds-told = Alpha pour toutes les étiquettes : { $rounds }
rounds-told-round = tour { $n } : { $alpha }
rounds-told-undefined = non défini

## Instructions: the page on which people read what each label means

rounds-guide = Consignes
rounds-guide-version = Version { $n }
rounds-guide-waiting = Encore { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
} de { $n_people ->
    [one] { $n_people } personne
   *[other] { $n_people } personnes
} à donner à nouveau.
rounds-guide-write = Écrire une nouvelle version
rounds-guide-none = Personne n’a encore écrit de consignes.
rounds-markdown-table = Tableau

## Instructions: a new version

rounds-edit-about = Markdown. La partie d’une étiquette se place sous un titre qui porte son nom ; une ligne « Examples: » ou « Not: », suivie d’une liste, y donne des exemples et des contre-exemples.
rounds-edit-region = Une nouvelle version
rounds-edit-text = Nouveau texte
rounds-edit-preview = Aperçu
rounds-edit-overtaken = Quelqu’un a publié une nouvelle version entre-temps
rounds-edit-overtaken-about = Voici ce que votre texte changerait dans le sien. Reprenez ce que vous voulez garder, puis continuez.
rounds-edit-rebase = Mon texte contient tout
rounds-edit-changes = Ce qui change
rounds-edit-meaning = Que signifie ce changement ?
rounds-edit-wording = Mieux dire la même chose : les réponses restent telles quelles
rounds-edit-labels = Demander autre chose, pour ces étiquettes :
rounds-edit-labels-region = Étiquettes dont le sens change
rounds-edit-summary = Ce qui a changé, en une phrase
rounds-edit-publish = Publier la version { $n }
rounds-edit-drop = Jeter le brouillon
rounds-edit-tick = Cochez les étiquettes dont le sens change.
rounds-edit-affected = { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
} de { $n_people ->
    [one] { $n_people } personne
   *[other] { $n_people } personnes
} avec ces étiquettes. Au travail ces dix dernières minutes : { $n_live ->
    [one] { $n_live } personne
   *[other] { $n_live } personnes
}.
rounds-edit-reask = Redemander ces réponses

## Instructions: their versions

rounds-history = Versions
rounds-history-by = par { $who }
rounds-history-fork = Deux ont été écrites en même temps
rounds-history-replaced = Remplacée par l’autre
rounds-history-changes = Ce qui a changé
rounds-meaning-first = Telles que le propriétaire les a écrites avec le projet
rounds-meaning-wording = Formulation seulement ; les réponses restent telles quelles
rounds-meaning-label = « { $label } »
rounds-meaning-done = Nouveau sens pour { $labels } ; réponses redemandées, il n’en manque aucune
rounds-meaning-reask = Nouveau sens pour { $labels } ; redemandé, { $n ->
    [one] { $n } réponse antérieure vaut encore
   *[other] { $n } réponses antérieures valent encore
}
rounds-meaning-no-reask = Nouveau sens pour { $labels } ; pas redemandé, par choix de l’auteur : { $n ->
    [one] { $n } réponse antérieure vaut toujours
   *[other] { $n } réponses antérieures valent toujours
}
rounds-answered-before = Vous avez répondu « { $answer } » avec la version { $n } ; les consignes à ce sujet ont changé depuis.

### The overview

## The page

overview-title = Vue d’ensemble
overview-sealed = Dans ce projet, les réponses des autres annotateurs sont scellées : seuls les experts et le propriétaire les lisent. Cette page ne compte que les vôtres et celles des experts.
overview-save-csv = Enregistrer en CSV

## Progress

overview-progress = Avancement
overview-complete = { $n_complete ->
    [one] { $n_complete } élément sur { $n_items } a toutes les réponses voulues
   *[other] { $n_complete } éléments sur { $n_items } ont toutes les réponses voulues
}
overview-complete-share = Éléments complets sur le total
overview-answered = Éléments avec réponse
overview-answers = Réponses
overview-skips = Passés
overview-settled = Tranchés par les experts
overview-dropped = Écartés

## Agreement

overview-agreement = Accord
overview-alpha = Alpha de Krippendorff
overview-alpha-about = 1 : accord parfait ; 0 : ce que donnerait le seul hasard ; sous 0 : désaccord systématique
overview-open-agreement = Où l’on est d’accord, et où non
overview-reading-good = Les annotateurs sont bien d’accord : on peut se fier aux étiquettes
overview-reading-fair = Les annotateurs sont assez d’accord : suffisant pour de premières conclusions, mais les consignes méritent un coup d’œil
overview-reading-little = Les annotateurs sont peu d’accord : cherchez où les avis divergent, et corrigez les consignes à ces endroits
overview-reading-chance = Les annotateurs ne sont pas plus d’accord que par hasard : retravaillez les consignes ou les étiquettes avant de continuer à annoter
overview-reading-none = L’accord s’affiche dès que deux personnes ont annoté les mêmes éléments

## Pace and cost

overview-effort = Rythme et coût
overview-waiting = { $n ->
    [one] { $n } enregistrement attend un expert
   *[other] { $n } enregistrements attendent un expert
}
overview-active-of-all = Temps actif de tous
overview-answers-wanted = Réponses encore attendues, environ
overview-days-left = Au rythme des cinq derniers jours, dans
overview-working-days = { $n ->
    [one] { $n } jour de travail
   *[other] { $n } jours de travail
}
overview-cost = Montant à ce jour
overview-cost-left = Encore à venir, environ
overview-no-days = Les jours apparaissent ici dès que quelqu’un a répondu.
overview-days-told = Éléments par jour, du { $first } au { $last } : au plus { $n_most }, { $n_last } le dernier jour
overview-days-axis = Jours où quelqu’un a travaillé
overview-days = Jours
overview-column-day = Jour
overview-column-items = Éléments
overview-column-active = Temps actif

## What the labels teach a model

overview-course = Ce que les étiquettes apprennent au modèle
overview-course-coming = Mesure en arrière-plan tant que cette page est ouverte.
overview-accuracy = des nouveaux éléments reçoivent la bonne étiquette du modèle (intervalle à 95 % : de { $low } à { $high }, n = { $n_items ->
    [one] { $n_items } élément tiré au hasard
   *[other] { $n_items } éléments tirés au hasard
})
overview-accuracy-unknown = L’exactitude du modèle n’est pas encore connue.
overview-labels-saved = Étiquettes économisées par rapport au hasard
overview-saved = { $share } (intervalle à 95 % : de { $low } à { $high }) : c’est ce qu’on économise sur les { $n_random } étiquettes au hasard qui atteignent une exactitude de { $accuracy }. Rien n’est extrapolé au-delà.
overview-saved-unknown = Pas encore connu
overview-no-better = Choisir n’aide pas ici : avec { $n_labels } étiquettes choisies, l’exactitude change de { $points } points par rapport à autant d’étiquettes au hasard (intervalle à 95 % : de { $low } à { $high }). Portez la part aléatoire de la file d’attente à { $share } dans le manifeste.
overview-go-on = Le modèle hésite sur { $torn } de tous les éléments, sans compter ceux déjà annotés, et dix étiquettes de plus changent sa réponse sur { $changed }. Continuez : sous { $bound }, de nouvelles étiquettes n’aident presque plus.
overview-may-stop = Le modèle hésite sur { $torn } de tous les éléments, sans compter ceux déjà annotés, et dix étiquettes de plus changent sa réponse sur { $changed }. Vous pouvez arrêter : de nouvelles étiquettes n’aident presque plus.
overview-few-random = Trop tôt pour le dire : il faut encore environ { $n ->
    [one] { $n } réponse à un élément tiré au hasard
   *[other] { $n } réponses à des éléments tirés au hasard
}.
overview-few-labels = Trop tôt pour le dire : il faut encore { $n ->
    [one] { $n } élément annoté
   *[other] { $n } éléments annotés
}.
overview-nothing-chosen = Trop tôt pour le dire : trop peu d’éléments ont été choisis pour comparer avec le hasard.
overview-one-class = Trop tôt pour le dire : une seule étiquette a été donnée jusqu’ici.
overview-small-sample = Il y a trop peu d’éléments pour le dire.
overview-not-reached = Aucune : les étiquettes actuelles n’atteignent pas ce que donnent autant d’étiquettes au hasard.
overview-curve = Courbe d’apprentissage : { $points }
overview-curve-first = exactitude { $share } avec { $n_labels ->
    [one] { $n_labels } étiquette
   *[other] { $n_labels } étiquettes
}
overview-curve-last = puis { $share } avec { $n_labels ->
    [one] { $n_labels } étiquette
   *[other] { $n_labels } étiquettes
}
overview-curve-random = étiquettes au hasard seules { $share } avec { $n_labels ->
    [one] { $n_labels } étiquette
   *[other] { $n_labels } étiquettes
}
overview-course-about = Ligne : étiquettes dans l’ordre où elles ont été données, avec l’intervalle à 95 % (Wilson). Pointillés : étiquettes au hasard seules. Chaque point est testé sur tous les éléments au hasard, par des modèles qui n’ont pas appris d’eux.
overview-course-axis = Éléments annotés (logarithmique)
overview-course-table = Courbe d’apprentissage
overview-column-curve = Étiquettes
overview-column-labeled = Éléments annotés
overview-column-accuracy = Exactitude
overview-column-interval = Intervalle à 95 %
overview-in-order = Dans l’ordre donné
overview-random-alone = Hasard seul
overview-interval = de { $low } à { $high }

## People

overview-people = Personnes
overview-column-name = Nom
overview-column-role = Rôle
overview-column-median = Temps médian
overview-column-pace = Éléments par heure
overview-column-judged = Jugées justes
overview-column-earned = Montant
overview-column-hour = Par heure
overview-admitted = Admission
overview-admitted-about = Si l’invitation du propriétaire a admis cette personne
overview-judged = { $n_right } sur { $n }
overview-no-answers = pas encore de réponse
overview-you = (vous)
overview-below-floor = sous { $floor }
overview-by-owner = Par le propriétaire
overview-unverified = Non vérifiée
overview-role-unverified = non vérifié
overview-admit = Admettre comme annotateur
overview-admitting = Admission dans un instant
overview-keep-out = Annuler
overview-unnamed = Sans nom { $id }

## A link for one person

overview-invite = Inviter une personne
overview-invite-narrow = La clé de votre propre lien est limitée à vous dans le stockage. Créez des liens avec `accord grant`, à partir du fichier de liens.
overview-invite-about = Un lien qui fait de quiconque l’ouvre une seule et même personne, sur tous ses appareils. Vous pouvez y mettre fin avec `accord members end`.
overview-invite-role = Rôle de la personne
overview-invite-labeler = Annotateur
overview-invite-expert = Expert
overview-invite-how = Elle écrit
overview-invite-shared = Avec la clé du projet lui-même pour le stockage
overview-invite-temporary = Avec une clé temporaire à elle, créée par le stockage
overview-invite-forms = Par formulaires d’envoi, dans ses propres dossiers, pendant 7 jours
overview-means-shared = Qui a le lien peut tout écraser et tout supprimer, et il n’expire pas.
overview-means-temporary = Il lit le projet, écrit dans les dossiers de la personne, ne supprime rien et expire tout seul. Il faut un stockage doté d’un service pour ces clés (STS) qui accepte les pages, comme SeaweedFS ; Ceph n’en accepte aucune, sauf par `accord grant`.
overview-means-forms = La personne écrit dans ses propres dossiers et ne supprime rien. Il faut un bucket que tout le monde peut lire ; Cloudflare R2 et Backblaze B2 n’acceptent pas de formulaires.
overview-hours = Pour combien d’heures
overview-hours-help = La plupart des services en donnent au plus 12. Ensuite, la personne a besoin d’un nouveau lien.
overview-role-arn = Rôle
overview-role-arn-help = Celui dont la clé reçoit les droits, limités à ce projet et à cette personne. Sur AWS : arn:aws:iam::ACCOUNT:role/NAME
overview-service = Où le service répond
overview-service-help = Vide si c’est le stockage lui-même. Sur AWS : https://sts.REGION.amazonaws.com
overview-make-link = Créer un lien
overview-link-about = Envoyez-le à cette seule personne. Il n’est affiché qu’une fois ; rien d’autre que cette page ne l’a.
overview-link-note = Remarque : { $warning }.
overview-link-id = Son identifiant est
overview-link-save = L’enregistrer dans un fichier
overview-link-done = Terminé

### The agreement page

## Agreement page: its top and its foot

agreement-title = Accord
agreement-closed = Dans ce projet, les réponses des autres annotateurs sont scellées : seuls les experts et le propriétaire les lisent. Cette page repose sur vos réponses et sur celles des experts.
agreement-hides = Cette page repose sur les éléments que vous avez annotés, et sur ceux qu’on ne vous demandera plus : elle ne dit donc jamais ce que les autres ont répondu avant vous.
agreement-empty-title = Encore rien à comparer
agreement-empty = L’accord s’affiche ici tout seul dès que deux personnes ont annoté les mêmes éléments.
agreement-work-running = Les intervalles, les personnes et l’historique sont calculés en arrière-plan.
agreement-work-done = Les intervalles sont les 95 % centraux de { $n ->
    [one] { $n } nouveau tirage au hasard des éléments
   *[other] { $n } nouveaux tirages au hasard des éléments
} : ils disent à quel point le choix des éléments compte. Ils suivent un changement en quelques secondes.
agreement-work-missing = Pas d’intervalles, d’historique ni de qualité des personnes ici, car { $why }. Tous les autres chiffres sont complets. `accord agree --bootstrap 1000` les calcule à partir d’un export.
agreement-no-second-worker = ce navigateur n’a pas lancé de second worker
agreement-silent-worker = le second worker n’a pas démarré

## Agreement page: words in several of its tables

agreement-save-csv = Enregistrer en CSV
agreement-items = Éléments
agreement-items-differ = Éléments où elles divergent
agreement-column-name = Nom
agreement-column-answers = Réponses
agreement-column-alpha = Alpha
agreement-column-right = Justes
agreement-interval-name = Intervalle à 95 %
agreement-range = de { $low } à { $high }
agreement-not-defined = Non défini
agreement-right-of = { $n_right } sur { $n }
agreement-both = { $a } et { $b }

## Agreement page: Krippendorff's alpha, and what it says

agreement-alpha = Alpha de Krippendorff
agreement-alpha-meaning = 1 : accord parfait ; 0 : ce que donnerait le seul hasard ; sous 0 : désaccord systématique
agreement-alpha-interval = Intervalle à 95 % : de { $low } à { $high }
agreement-items-all = Éléments où les avis divergent
agreement-skew = « { $label } » représente { $share } % des réponses. Alpha et kappa tendent alors vers 0, même si les gens sont bien d’accord : regardez AC1 et chaque étiquette ci-dessous.

## Agreement page: by question

agreement-questions-title = Par question
agreement-questions-about = Chaque question avec le coefficient qui convient à ses réponses : 1 est un accord complet, 0 ce que donnerait le hasard. Les chiffres plus bas portent sur les étiquettes de la première question.
agreement-questions-table = Accord par question
agreement-column-question = Question
agreement-column-coefficient = Coefficient
agreement-column-value = Valeur
agreement-column-same = Même réponse
agreement-share-of-pairs = { $n ->
    [one] { $share } sur { $n } paire
   *[other] { $share } sur { $n } paires
}
agreement-alpha-nominal = alpha (nominal)
agreement-alpha-ordinal = alpha (ordinal)
agreement-alpha-of-intervals = alpha (intervalle)
agreement-alpha-ratio = alpha (ratio)
agreement-alpha-same-words = alpha (mêmes mots)
agreement-alpha-masi = alpha (MASI)
agreement-alpha-kendall = alpha (distance de Kendall)
agreement-alpha-unitizing = alpha (segmentation)
agreement-alpha-overlap = alpha (chevauchement)

## Agreement page: figures side by side

agreement-figures-title = Chiffres côte à côte
agreement-figures-table = Coefficients par partie
agreement-column-figure = Chiffre
agreement-slice-all = Tous les éléments
agreement-slice-all-about = Tout ce qui a deux réponses
agreement-slice-random = Tirés au hasard
agreement-slice-random-about = Sans le biais du choix : le chiffre à publier
agreement-slice-chosen = Choisis par le modèle
agreement-slice-chosen-about = Choisis parce qu’ils sont difficiles : il est normal que ce soit plus bas
agreement-where-differ = Où les avis divergent
agreement-percent = Paires d’accord
agreement-percent-about = Parmi toutes les paires de réponses à un même élément, combien sont égales ; sans correction du hasard
agreement-alpha-about = 1 est parfait, 0 est ce que donne le hasard ; admet des réponses manquantes et un nombre quelconque de personnes
agreement-fleiss = Kappa de Fleiss
agreement-fleiss-about = Comme alpha, pour beaucoup d’éléments ; le hasard est estimé d’après la fréquence des étiquettes
agreement-gwet = AC1 de Gwet
agreement-gwet-about = Corrigé du hasard d’une façon qui reste juste quand une étiquette est bien plus fréquente

## Agreement page: by label

agreement-labels-title = Par étiquette
agreement-labels-about = Alpha de « cette étiquette ou une autre », avec son intervalle. À côté, combien de réponses sont cette étiquette : le chiffre d’une étiquette rare est incertain. Le repère est à 0,80.
agreement-labels-table = Accord par étiquette
agreement-column-label = Étiquette

## Agreement page: labels taken for each other

agreement-confusions-title = Étiquettes prises l’une pour l’autre
agreement-confusions-about = Paires de réponses à un même élément qui diffèrent : c’est là que les consignes aident le plus.
agreement-confusions-about-rest = Paires de réponses à un même élément qui diffèrent : c’est là que les consignes aident le plus. { $n ->
    [one] { $n } autre paire d’étiquettes est plus rare.
   *[other] { $n } autres paires d’étiquettes sont plus rares.
}
agreement-column-labels = Étiquettes
agreement-column-answer-pairs = Paires de réponses

## Agreement page: who agrees with whom

agreement-pairs-title = Qui est d’accord avec qui
agreement-pairs-about = Combien de fois deux personnes donnent la même étiquette à un élément qu’elles ont en commun, et le même chiffre corrigé du hasard (kappa de Cohen).
agreement-pairs-coming = Calcul en cours
agreement-pair-list = { $n ->
    [one] { $a } et { $b } ont donné la même étiquette à { $share } du seul élément annoté par les deux ({ $n }).
   *[other] { $a } et { $b } ont donné la même étiquette à { $share } des { $n } éléments annotés par les deux.
}
agreement-pair-list-kappa = { $n ->
    [one] { $a } et { $b } ont donné la même étiquette à { $share } du seul élément annoté par les deux ({ $n }) ; le kappa de Cohen vaut { $kappa }.
   *[other] { $a } et { $b } ont donné la même étiquette à { $share } des { $n } éléments annotés par les deux ; le kappa de Cohen vaut { $kappa }.
}
agreement-pair-told = { $n ->
    [one] { $a } et { $b } : même étiquette pour { $share } de { $n } élément, kappa { $kappa }
   *[other] { $a } et { $b } : même étiquette pour { $share } des { $n } éléments, kappa { $kappa }
}
agreement-pair-told-no-kappa = { $n ->
    [one] { $a } et { $b } : même étiquette pour { $share } de { $n } élément, kappa non défini
   *[other] { $a } et { $b } : même étiquette pour { $share } des { $n } éléments, kappa non défini
}
agreement-pair-none = { $a } et { $b } : aucun élément en commun
agreement-cell-none = aucun élément en commun
agreement-cell-of = { $n ->
    [one] sur { $n } élément
   *[other] sur { $n } éléments
}
agreement-pairs-table = Paires de personnes
agreement-colour-shows = La couleur montre
agreement-same-label = Même étiquette
agreement-kappa = Kappa
agreement-heat-rest = { $n ->
    [one] La personne qui a le plus de réponses ({ $n }).
   *[other] Les { $n } personnes qui ont le plus de réponses, en commençant par celles qui sont le plus d’accord avec les autres.
} { $n_more ->
    [one] { $n_more } autre personne a moins répondu ; cherchez-la sous « Personnes ».
   *[other] { $n_more } autres personnes ont moins répondu ; cherchez-les sous « Personnes ».
}
agreement-picture-name = Image de toutes les paires ; les flèches passent d’une personne à l’autre, Entrée montre où deux personnes divergent
agreement-picture-hint = Appuyez sur une case, ou déplacez-vous avec les flèches.
agreement-pairs-all = Toutes les paires
agreement-column-two-people = Deux personnes

## Agreement page: people

agreement-people-title = Personnes
agreement-people-search = Chercher par nom
agreement-column-others = D’accord avec les autres
agreement-column-quality = Qualité
agreement-of-answer-pairs = { $n ->
    [one] sur { $n } paire de réponses
   *[other] sur { $n } paires de réponses
}
agreement-people-alone = Aucun élément commun
agreement-people-unknown = Inconnu
agreement-people-me = (vous)
agreement-people-nobody = Personne ne porte ce nom
agreement-people-rest = { $n ->
    [one] { $n } autre personne n’est pas dans la liste
   *[other] { $n } autres personnes ne sont pas dans la liste
} ({ $n_answers ->
    [one] { $n_answers } réponse
   *[other] { $n_answers } réponses
}) ; cherchez un nom, ou enregistrez le tableau
agreement-quality-missing = La qualité manque, car { $why }
agreement-quality-coming = Calcul en cours
agreement-quality-dawid-skene = La qualité est la part attendue d’étiquettes justes d’une personne, avec son intervalle à 95 %. Elle vient d’un modèle de Dawid-Skene : un tableau d’erreurs par personne, ajusté en même temps que les étiquettes.
agreement-quality-one-coin = La qualité est la part attendue d’étiquettes justes d’une personne, avec son intervalle à 95 %. Elle vient d’un modèle « one-coin » : une seule exactitude par personne, ajustée en même temps que les étiquettes.
agreement-quality-none-shared = Aucun élément n’a encore été annoté par deux personnes : on ne peut comparer personne
agreement-quality-only-two = Avec deux personnes, aucun modèle ne peut dire laquelle a raison ; la qualité s’affiche dès que trois ont des éléments communs

## Agreement page: check items, whose right answers are known

agreement-checks-title = Éléments de contrôle
agreement-checks-file = Réponses connues (CSV avec task, label)
agreement-checks-forget = Les oublier
agreement-checks-table = Éléments de contrôle par personne
agreement-column-wrong = Erreurs : connue, donnée
agreement-checks-choose = Choisissez votre fichier de réponses connues pour évaluer chacun. Il est lu dans cet onglet, reste sur cet appareil et disparaît quand l’onglet est fermé ou rechargé ; rien n’en est envoyé.
agreement-checks-loaded = { $n ->
    [one] { $n } élément à réponse connue tiré de { $file }, dans cet onglet seulement. Intervalles de Wilson, 95 %.
   *[other] { $n } éléments à réponse connue tirés de { $file }, dans cet onglet seulement. Intervalles de Wilson, 95 %.
}
agreement-checks-right = { $n_right } sur { $n }, de { $low } à { $high }

## Agreement page: practice items, whose right answers are told after the first answer

agreement-practice-title = Entraînement
agreement-practice-about = Premières réponses à des éléments dont la bonne réponse a été donnée ensuite. Elles ne comptent dans aucun autre chiffre.

## Agreement page: over time

agreement-history-title = L’accord au fil du temps
agreement-history-about = Un élément compte à partir de sa dernière réponse. Pointillés : 0,80, seuil de conclusions jugées fiables, et 0,67, seuil de conclusions jugées provisoires.
agreement-history-across = Axe horizontal
agreement-history-by-answers = Par réponses
agreement-history-by-time = Par date
agreement-history-empty = La ligne commence quand deux personnes ont répondu à quelques éléments communs.
agreement-history-time = Date (UTC)
agreement-history-answers = Réponses jusque-là
agreement-history-table = Alpha au fil du temps
agreement-history-told = Courbe d’alpha : { $first } après { $n_first ->
    [one] { $n_first } réponse
   *[other] { $n_first } réponses
}, { $last } après { $n_last ->
    [one] { $n_last } réponse
   *[other] { $n_last } réponses
}

## Agreement page: by version of the instructions

agreement-versions-title = Par version des consignes
agreement-versions-about = Les réponses comptent pour la version que leur auteur avait sous les yeux : un changement utile se voit ici.
agreement-versions-table = Accord par version des consignes
agreement-column-version = Version
agreement-version-current = (en vigueur)

## Agreement page: how far suggestions of the model pull people's answers

agreement-pull-title = Suggestions
agreement-pull-about = Les éléments semblables confirmés par lots ne comptent pas : là, on ne fait que confirmer un accord.
agreement-pull-basis = { $n_shown_agree } sur { $n_shown } réponses données avec une suggestion à l’écran vont dans son sens, et { $n_held_back_agree } sur { $n_held_back } quand elle n’était pas montrée.
agreement-pull-more = À confiance égale du modèle, les gens sont d’accord avec lui { $points } points plus souvent quand ils voient sa suggestion (intervalle à 95 % : de { $low } à { $high }). { $basis }
agreement-pull-less = À confiance égale du modèle, les gens sont d’accord avec lui { $points } points moins souvent quand ils voient sa suggestion (intervalle à 95 % : de { $low } à { $high }). { $basis }
agreement-pull-unknown = { $basis } L’influence des suggestions s’affiche quand les deux groupes ont des réponses de confiance comparable.

## Dialog: the items behind a number

agreement-drill-title = Les éléments derrière le chiffre
agreement-drill-looking = Recherche en cours
agreement-drill-none = Il n’y en a pas
agreement-drill-first = { $n ->
    [one] { $n } élément, dont les { $n_shown } premiers ici
   *[other] { $n } éléments, dont les { $n_shown } premiers ici
}
agreement-drill-text-coming = Le texte arrive
agreement-drill-settle = Trancher sur la page Arbitrage
agreement-drill-random = Éléments tirés au hasard où les avis divergent
agreement-drill-chosen = Éléments choisis par le modèle où les avis divergent
agreement-drill-label = Éléments étiquetés « { $label } » par certains et autrement par d’autres
agreement-drill-labels = Éléments étiquetés à la fois « { $label } » et « { $other } »
agreement-drill-pair = Éléments où { $a } et { $b } divergent
agreement-drill-pair-labels = Éléments étiquetés « { $label } » par { $a } et « { $other } » par { $b }
agreement-drill-person = Éléments où { $person } diverge de quelqu’un
agreement-drill-version = Éléments où les avis divergent avec la version { $version } des consignes

## Charts on any page

agreement-chart-table = Les mêmes chiffres en tableau

## People around an item whose names are hidden, on any page

agreement-you = Vous
agreement-somebody = Quelqu’un
agreement-person = Personne { $letter }

### Disagreement reports

## The page

reports-title = Rapports
reports-not-yours = Les rapports montrent les votes de tous : ils sont donc réservés aux experts et aux propriétaires.
reports-about = Un rapport dit sur quoi les avis divergent, à quel point, pourquoi, et ce qui en est advenu. Il est signé avec la clé de cet appareil et conservé dans le stockage du projet. Qui a les journaux peut vérifier chaque chiffre :
reports-names = Indiquer les noms, au lieu de lettres
reports-make = Créer un rapport
reports-stop = Arrêter
reports-failed = Aucun rapport n’a été créé : { $why }.

## A report that the store does not have

reports-unstored = Ce rapport n’est que dans cet onglet
reports-unstored-why = Il est créé et signé, mais le stockage ne l’a pas : { $why }.
reports-unstored-about = Enregistrez les deux fichiers avant de fermer l’onglet, ou réessayez plus tard.
reports-unstored-save-page = Enregistrer la page
reports-unstored-save-data = Enregistrer les données
reports-unstored-read = Le lire
reports-unstored-again = Réessayer le stockage

## The list

reports-list = Dans le stockage
reports-list-coming = Interrogation du stockage…
reports-list-missing = La liste n’est peut-être pas complète : { $why }.
reports-list-again = Redemander
reports-list-none = Il n’y en a pas encore. Le premier peut porter sur le premier tour : il montre ce que les consignes laissent ouvert.
reports-list-older = Lire les plus anciens
reports-row-untitled = Un rapport
reports-row-by = Auteur : { $who }
reports-who-you = Vous
reports-who-owner = Le propriétaire, en ligne de commande
reports-who-unknown = Un inconnu
reports-row-read = Lire
reports-row-coming = Lecture…
reports-save-page = Enregistrer la page
reports-save-data = Enregistrer les données
reports-copy-link = Copier le lien
reports-copy-link-about = Pendant sept jours, qui a le lien peut lire ce rapport, et rien d’autre
reports-copy-key = Copier son nom dans le stockage
reports-copy-key-about = L’emplacement du rapport dans le stockage du projet
reports-alpha = Alpha
reports-same-answer = Même réponse
reports-disagreements = Désaccords
reports-n-open = { $n ->
    [one] { $n } ouvert
   *[other] { $n } ouverts
}
reports-items = Éléments

## Whether a report can be trusted: a few words, and a sentence that explains them

reports-holds = Signature valide
reports-holds-owner = Signé avec la clé du propriétaire, et inchangé depuis.
reports-holds-member = Signé par une personne que le propriétaire a admise, et inchangé depuis.
reports-unknown = Signataire inconnu
reports-unknown-about = Il est inchangé depuis sa signature, mais personne n’a admis la clé qui l’a signé.
reports-misplaced = À l’emplacement d’un autre
reports-misplaced-about = Il est signé, mais pas par la personne à l’emplacement de laquelle il se trouve.
reports-foreign = Autre projet
reports-foreign-about = Il est signé, mais il vient d’un autre projet.
reports-changed = Signature rompue
reports-changed-about = Il a été modifié après sa signature : ne vous y fiez pas.
reports-unreadable = Illisible
reports-unreadable-about = Il ne peut pas être lu : { $why }.

## A report on screen

reports-close = Retour à la liste
reports-print = Imprimer
reports-frame = Le rapport

## What is done while a report is made

reports-step-waiting = En attente de tous les éléments et de vos dernières réponses…
reports-step-reading = Lecture des journaux…
reports-step-reading-left = Lecture des journaux : encore { $n ->
    [one] { $n } fragment
   *[other] { $n } fragments
}…
reports-step-computing = Calcul des chiffres et des intervalles…
reports-step-writing = Écriture dans le stockage…
reports-stored = Le rapport est dans le stockage du projet.

## Why something did not work: each goes into a sentence above as $why, in small letters and without a full stop

reports-why-not-kept = cet appareil n’a pas gardé ce que le propriétaire a signé ; rechargez la page
reports-why-no-project = aucun projet n’est ouvert
reports-why-few-logs = cet appareil n’a pas encore tous les journaux ; réessayez dans un instant, ou libérez de l’espace
reports-why-no-logs = les journaux n’arrivent pas ; réessayez dès que la connexion est rétablie
reports-why-in-round = vous participez à un tour en cours, et un rapport montre ses réponses ; créez-le quand tout le monde a fini
reports-why-items = tous les éléments ne sont pas chargés ; un rapport a besoin du texte de chacun. Réessayez dès que la connexion est rétablie
reports-why-unsealed = vos dernières réponses ne sont pas encore dans le journal ; fermez les autres onglets de ce projet et réessayez
reports-why-helper-ended = l’assistant de la page s’est arrêté ({ $why }) ; réessayez
reports-why-signature = la signature de cet appareil n’a pas la bonne longueur
reports-why-other-bytes = le stockage a rendu autre chose que ce qui a été écrit
reports-why-offline = il n’y a pas de connexion
reports-why-logs-not-stored = les journaux sur lesquels il repose ne sont pas encore dans le stockage
reports-why-too-large = il dépasse la taille permise pour un rapport
reports-why-gone = le rapport n’est plus dans le stockage

### The records page

## The page

records-title = Enregistrements
records-not-yours = Les enregistrements montrent les réponses de tous : ils sont donc réservés aux experts et aux propriétaires.
records-class-useful = utile
records-class-useless = inutile
records-class-harmful = nuisible

## What is looked for

records-find = Chercher des enregistrements
records-words = Mots, ou un identifiant
records-how-far = Avancement
records-any = Peu importe
records-label = Étiquette
records-answered-by = Réponse de
records-anybody = N’importe qui
records-with = Avec
records-anything = Peu importe
records-mark-skipped = « Impossible à dire »
records-mark-remarked = Remarques ou commentaires
records-mark-sent = Envoyés aux experts
records-triage-class = Tri
records-order = Ordre
records-sort-shuffled = Ordre mélangé
records-sort-doubt = Les plus douteux d’abord
records-sort-votes = Le plus de réponses d’abord
records-sort-latest = Réponses récentes d’abord
records-sort-length = Les plus longs d’abord

## How many there are, and what can be done

records-found = { $n_found ->
    [one] { $n_found } trouvé
   *[other] { $n_found } trouvés
} sur { $n_items ->
    [one] { $n_items } enregistrement
   *[other] { $n_items } enregistrements
}
records-found-chosen = { $n_found ->
    [one] { $n_found } trouvé
   *[other] { $n_found } trouvés
} sur { $n_items ->
    [one] { $n_items } enregistrement
   *[other] { $n_items } enregistrements
}, { $n_chosen ->
    [one] { $n_chosen } choisi
   *[other] { $n_chosen } choisis
}
records-looked = { $n ->
    [one] { $n } examiné jusqu’ici…
   *[other] { $n } examinés jusqu’ici…
}
records-choose-all = Choisir tout ce qui a été trouvé
records-choose-none = Ne rien choisir
records-save-csv = Enregistrer en CSV
records-undo = Annuler la dernière action
records-taken-back = Action annulée.
records-triage = Utile, inutile, nuisible : montrer ce que `accord triage --json` a trouvé
records-triage-file = Choisir son fichier
records-triage-read = { $file } : { $n_records ->
    [one] { $n_records } enregistrement
   *[other] { $n_records } enregistrements
}.
records-triage-foreign = { $file } : { $n_records ->
    [one] { $n_records } enregistrement
   *[other] { $n_records } enregistrements
} ; { $n_foreign ->
    [one] { $n_foreign } autre n’est pas ici
   *[other] { $n_foreign } autres ne sont pas ici
}.
records-not-saved = le navigateur n’a pas enregistré le tableau ; autorisez les téléchargements pour cette page

## What is done with the chosen records

records-with-chosen = Avec les enregistrements choisis
records-drop = Écarter
records-keep = Réintégrer
records-send = Envoyer aux experts
records-return = Remettre dans la file d’attente
records-tag = Ajouter un tag
records-untag = Retirer un tag
records-drop-about = On ne les demande plus à personne, le modèle les oublie, et les exports les signalent. Les réponses sont gardées.
records-keep-about = Ils sont demandés à nouveau et comptent comme avant.
records-send-about = Ils attendent sur la page Arbitrage qu’un expert les tranche.
records-return-about = Ils sont demandés jusqu’à ce que chacun ait ce nombre de réponses.
records-tag-about = On retrouve les enregistrements par leurs tags, qui figurent dans les exports. Les annotateurs ne les voient pas.
records-untag-about = Les enregistrements restent tels quels.
records-field-why = Pourquoi (facultatif)
records-field-votes = Réponses pour chacun
records-field-tag = Tag
records-changes = Cela modifie { $n ->
    [one] { $n } enregistrement
   *[other] { $n } enregistrements
}.
records-changes-some = Cela modifie { $n_changed ->
    [one] { $n_changed } enregistrement
   *[other] { $n_changed } enregistrements
} ; { $n_same ->
    [one] { $n_same } est déjà ainsi
   *[other] { $n_same } sont déjà ainsi
}.
records-answers-stay = { $n ->
    [one] { $n } a des réponses, qui restent dans les journaux.
   *[other] { $n } ont des réponses, qui restent dans les journaux.
}
records-settled-stay = { $n ->
    [one] { $n } est tranché et ne sera demandé que si la décision est retirée.
   *[other] { $n } sont tranchés et ne seront demandés que si la décision est retirée.
}
records-told-drop = Mis à l’écart : { $records }. On ne les demande plus à personne.
records-told-keep = Réintégrés : { $records }.
records-told-send = Envoyés aux experts : { $records }.
records-told-unsend = Ne sont plus envoyés aux experts : { $records }.
records-told-planned = Demandés comme le prévoit le projet : { $records }.
records-told-return = De retour dans la file d’attente, jusqu’à { $n_votes ->
    [one] { $n_votes } réponse
   *[other] { $n_votes } réponses
} pour chacun : { $records }.
records-told-tag = Tag « { $tag } » ajouté : { $records }.
records-told-untag = Tag « { $tag } » retiré : { $records }.

## The list

records-list = Ce qui a été trouvé
records-keys = Les flèches parcourent, `X` choisit, `Maj` avec les flèches en choisit plusieurs, `Entrée` ouvre.
records-column-chosen = Choisi
records-column-text = Texte
records-answers = Réponses
records-column-doubt = Doute
records-tags = Tags
records-choose = Choisir : { $text }
records-sent = envoyé
records-in-round = Dans un tour en cours

## One record

records-record = Enregistrement
records-how-far-told = { $standing }, { $n_answers ->
    [one] { $n_answers } réponse
   *[other] { $n_answers } réponses
} sur { $n_wanted }
records-settled = Tranché
records-dropped = Écarté
records-no-reason = aucune raison donnée
records-expected = Le modèle prévoit
records-id = Identifiant
records-column-who = Qui
records-column-answer = Réponse
records-column-active = Temps actif
records-open-review = Ouvrir dans Arbitrage

## A file for another tool

records-export = Exporter ce qui a été trouvé
records-form = Format
records-form-loses = Ce format ne peut pas contenir : { $loses }
records-each = La réponse de chaque personne, au lieu de celle qui vaut
records-write = Exporter { $n ->
    [one] { $n } enregistrement
   *[other] { $n } enregistrements
}
records-without-dropped = Les enregistrements écartés ne sont pas exportés, sauf si vous les cherchez.
records-lost = Perdu, { $n } fois : { $what }
records-written = { $n_items ->
    [one] { $n_items } élément
   *[other] { $n_items } éléments
} dans { $file }.
records-not-written = Aucun fichier n’a été écrit : { $why }.
records-no-project = aucun projet n’est ouvert
records-no-form = ce format n’existe pas
records-file-not-saved = le navigateur ne l’a pas enregistré ; autorisez les téléchargements pour cette page

### The status page

## The page and its sections

status-title = État
status-store-title = Le stockage du projet
status-sync-now = Synchroniser
status-test-store = Tester le stockage
status-device-title = Cet appareil
status-save-backup = Enregistrer une sauvegarde
status-scorer-title = L’ordonnanceur, qui classe les éléments
status-encoder-title = L’encodeur, qui transforme les éléments en nombres

## How something stands, beside each row

status-level-good = Bon
status-level-fair = Peut être amélioré
status-level-bad = Demande votre attention

## Labels carried by hand

status-hand-title = Étiquettes transportées à la main
status-hand-about = Sans connexion, ou si l’hébergement du projet n’accepte rien : enregistrez vos étiquettes dans un fichier, remettez-le au propriétaire ou à d’autres, et ajoutez les leurs ici ou déposez-les n’importe où sur cette page. Chaque fragment est signé par son auteur : rien de ce qui a été modifié en route n’est repris.
status-hand-save = Enregistrer vos étiquettes dans un fichier
status-hand-share = Les partager
status-hand-files = Fichiers des autres
status-folder-used = Les étiquettes sont écrites dans le dossier « { $name } », et lues depuis ce dossier aussi.
status-folder-about = Un dossier que d’autres voient aussi, sur un disque réseau ou tenu à jour par un programme, le fait tout seul.
status-folder-last = Reprendre le dernier dossier
status-folder-choose = Choisir un dossier

## Which device the scorer runs on

status-wish-title = Exécuter l’ordonnanceur sur
status-wish-fastest = Le plus rapide, après mesure
status-wish-cpu = Le processeur
status-wish-gpu = La carte graphique (WebGPU)

## One more device, and leaving

status-add-device = Ajouter un de vos appareils
status-device-link-about = Ouvrez ce lien sur votre autre appareil : ce que vous y annotez compte comme venant de vous. Toute personne qui l’a peut répondre en votre nom, ne le montrez donc à personne.
status-device-link-save = L’enregistrer dans un fichier
status-device-link-done = Terminé
status-leave-title = Quitter ce projet
status-leave-about = Supprime de cet appareil votre clé, vos étiquettes, les éléments et le lien. Ce qui a été synchronisé reste dans le stockage du projet, où seul le propriétaire peut le supprimer ; demandez-le-lui. Vous ne pourrez plus changer vos étiquettes d’ici.
status-leave-lost = { $n ->
    [one] { $n } de vos enregistrements n’est que sur cet appareil et serait perdu. Synchronisez d’abord, ou enregistrez une sauvegarde.
   *[other] { $n } de vos enregistrements ne sont que sur cet appareil et seraient perdus. Synchronisez d’abord, ou enregistrez une sauvegarde.
}
status-leave-delete = Tout supprimer de cet appareil

## Deleting what the encoder keeps

status-delete-weights = Supprimer les fichiers de l’encodeur ({ $size })
status-delete-weights-warn = La prochaine visite les téléchargera à nouveau.
status-delete-vectors = Supprimer les vecteurs gardés ({ $size })
status-delete-vectors-warn = La prochaine visite les recalculera. Aucune étiquette n’est touchée.

## What is wrong

status-problems-title = Parties du projet inutilisables
status-errors-title = Dernières erreurs
status-errors-none = Aucune dans cette session.
status-set-aside = { $key } est mis de côté : { $why }
status-log-gap = Le journal de l’appareil { $device } est incomplet : la partie { $part } manque
status-log-fork = Le journal de l’appareil { $device } a deux versions de la partie { $part } : les deux sont gardées
status-log-broken = La partie { $part } du journal de l’appareil { $device } ne fait pas suite à la précédente
status-time-ended = Le propriétaire a mis fin à votre participation, ou à celle de cet appareil : ce que vous annotez maintenant ne compte pas. Enregistrez vos étiquettes dans un fichier, et interrogez le propriétaire
status-rolled-back = Quelqu’un a vu la version { $seen } de ce projet, et le stockage montre la version { $shown } : il sert d’anciennes consignes et une ancienne liste de personnes. Prévenez le propriétaire
status-revoked = { $n ->
    [one] { $n } enregistrement est écarté, car le propriétaire avait déjà mis fin à la participation de son auteur
   *[other] { $n } enregistrements sont écartés, car le propriétaire avait déjà mis fin à la participation de leur auteur
}
status-unverified = { $n ->
    [one] { $n } enregistrement d’un auteur que personne n’a admis ne compte pas
   *[other] { $n } enregistrements d’auteurs que personne n’a admis ne comptent pas
}
status-unknown = { $n ->
    [one] { $n } enregistrement vient d’une version plus récente ; il est gardé
   *[other] { $n } enregistrements viennent d’une version plus récente ; ils sont gardés
}

## Rows about the scorer: a name, and how it is

status-scorer = Ordonnanceur
status-scorer-stopped = arrêté : { $why }. L’annotation continue dans un ordre mélangé
status-device = Appareil de calcul
status-device-choosing = choix en cours
status-items-encoded = Éléments encodés
status-items-of = { $done } sur { $total }
status-latest-order = Dernier classement
status-latest-order-is = { $n ->
    [one] { $n } étiquette
   *[other] { $n } étiquettes
} : appris en { $train } ms, classé en { $rank } ms
status-label-to-order = De l’étiquette au classement
status-millis = { $millis } ms
status-first-order = Premier classement
status-first-order-is = { $millis } ms après l’ouverture
status-restarts = Redémarrages

## Rows about the race between processor and graphics device, for the scorer and for the encoder

status-why = Pourquoi
status-adapter = Adaptateur WebGPU
status-adapter-software = { $adapter } (logiciel)
status-race = Mesure, médiane
status-race-is = CPU { $cpu } ms, WebGPU { $gpu } ms
status-race-cpu-only = CPU { $cpu } ms, WebGPU non mesuré
status-warmup = Préchauffage WebGPU
status-difference = Plus grand écart
status-encoder-device = Encodeur : appareil de calcul
status-encoder-why = Encodeur : pourquoi
status-encoder-race = Encodeur : mesure
status-encoder-warmup = Encodeur : préchauffage WebGPU
status-encoder-difference = Encodeur : plus grand écart

## Rows about the project's store

status-connection = Connexion
status-online = en ligne
status-offline = hors ligne
status-last-poll = Dernier relevé complet
status-last-poll-none = aucun pour l’instant
status-store = Stockage
status-store-answers = répond
status-only-here = Seulement sur cet appareil
status-sent = Envoyés, pas encore relus
status-synced = Synchronisés
status-n-records = { $n ->
    [one] { $n } enregistrement
   *[other] { $n } enregistrements
}
status-requests = Requêtes jusqu’ici
status-clock = Horloge
status-clock-differs = diffère de celle du stockage de { $n_seconds } s ; les requêtes sont corrigées
status-others-answers = Réponses des autres annotateurs
status-others-closed = { $n ->
    [one] scellées, lisibles par les experts et le propriétaire ; { $n } fragment se trouve dans le stockage
   *[other] scellées, lisibles par les experts et le propriétaire ; { $n } fragments se trouvent dans le stockage
}
status-queue = Votre file d’attente
status-queue-planned = suit le plan des experts ({ $time })
status-queue-shuffled = ordre mélangé : aucune page d’expert n’a encore publié de plan

## Rows about this device

status-device-id = Identifiant de l’appareil
status-role = Rôle
status-project = Projet
status-versions = Versions
status-versions-are = page { $page }, protocole { $protocol }, manifeste { $manifest }, consignes { $instructions }
status-offline-start = S’ouvre sans réseau
status-offline-start-newer = oui ; une version plus récente de la page est prête
status-offline-start-not-yet = pas encore : les fichiers de la page sont en cours d’enregistrement
status-offline-start-never = non : ce navigateur ne garde aucune page de cette adresse ; les étiquettes sont gardées quand même

## Rows about the encoder

status-encoder = Encodeur
status-licence = Licence de ses poids
status-rests-on = Classement fondé sur
status-rests-instant = l’encodeur instantané
status-rests-this = cet encodeur ({ $id })
status-rests-both = { $n ->
    [one] cet encodeur pour { $n } élément, l’instantané pour le reste
   *[other] cet encodeur pour { $n } éléments, l’instantané pour le reste
}
status-encoder-state = État de l’encodeur
status-encoder-built-in = prêt ; il fait partie de la page
status-encoder-waits = attend le démarrage de l’ordonnanceur
status-note = Remarque
status-encoder-queued = commence après le premier classement
status-encoder-downloading = téléchargement, { $done } sur { $total }
status-encoder-waiting = en attente : { $why }. Il reprend tout seul, à partir de { $done } sur { $total }
status-encoder-verifying = comparaison des fichiers avec leurs empreintes
status-encoder-loading = chargement
status-encoder-racing = comparaison des appareils de calcul
status-encoder-encoding = encodage, { $done } éléments sur { $total }, { $speed } par seconde
status-encoder-ready = { $n ->
    [one] prêt, { $n } élément
   *[other] prêt, { $n } éléments
}
status-encoder-ready-speed = { $n ->
    [one] prêt, { $n } élément, { $speed } par seconde
   *[other] prêt, { $n } éléments, { $speed } par seconde
}
status-encoder-failed = non utilisé : { $why }. L’encodeur instantané continue
status-vectors = Vecteurs
status-vectors-are = { $now } encodés maintenant, { $kept } gardés sur cet appareil
status-downloaded = Téléchargé cette fois
status-memory = Mémoire de l’ordonnanceur
status-unreadable = Éléments qu’il ne peut pas lire
status-loss = Perte des vecteurs gardés
status-loss-is = { $share } du cosinus
status-bytes = { $n ->
    [one] { $n } octet
   *[other] { $n } octets
}
status-kilobytes = { $size } ko
status-megabytes = { $size } Mo

### The studio, where an owner makes a project: what is drawn

## The studio: an owner makes a project, from a file to the links that others join by. Four steps on one page

studio-new = Nouveau projet
studio-more = Plus d’éléments pour un projet
studio-lead-new = De votre fichier aux liens que vous partagez. Vos données vont de ce navigateur à votre propre stockage, et nulle part ailleurs.
studio-lead-more = De votre fichier à votre projet. Vos données vont de ce navigateur à votre propre stockage, et nulle part ailleurs.
studio-leave = Quitter
studio-sentence = { $sentence }.

## Before step 1: more items for a project that is there

studio-add = Ajouter des éléments à un projet existant
studio-add-about = Choisissez le fichier de liens que vous avez enregistré en créant le projet. Il est lu ici et n’est envoyé nulle part ; ce que le projet a déjà n’est pas ajouté une seconde fois.
studio-add-choose = Choisir le fichier de liens
studio-add-none = Créer plutôt un nouveau projet
studio-added-to = Les nouveaux éléments vont dans « { $name } », qui en a { $n } pour l’instant. Question, consignes et personnes ne changent pas.

## Step 1: the data

studio-data = Données
studio-drop = Déposez votre fichier ici, ou choisissez-le
studio-file-choose = Choisir un fichier
studio-file-change = Choisir un autre fichier
studio-folder-choose = Choisir un dossier d’images
studio-file-kinds = CSV, TSV, JSON, JSON Lines, Parquet, un texte par ligne, des images, ou un zip de tout cela ; jusqu’à 1 Gio
studio-url = ou son adresse
studio-url-fetch = Charger
studio-file-refused = Ce fichier ne peut pas encore être utilisé : { $why }.
studio-encoding = Encodage des caractères
studio-header = La première ligne nomme les colonnes
studio-outcome-texts = { $n ->
    [one] { $n } texte à annoter
   *[other] { $n } textes à annoter
}
studio-outcome-merged = { $n ->
    [one] { $n } enregistrement fusionné, qui répète un texte précédent
   *[other] { $n } enregistrements fusionnés, qui répètent un texte précédent
}
studio-outcome-left-out = { $n ->
    [one] { $n } enregistrement écarté
   *[other] { $n } enregistrements écartés
}
studio-problems = Ce qui a été écarté et pourquoi ({ $n })
studio-problems-table = Enregistrements écartés
studio-problem-where = Où
studio-problem-why = Pourquoi
studio-problem-remedy = Que faire
studio-problem-line = ligne { $line }
studio-problem-row = ligne { $line }
studio-problems-more = et { $n ->
    [one] { $n } autre
   *[other] { $n } autres
}
studio-problems-mend = Corrigez-les dans votre fichier et choisissez-le à nouveau, ou continuez sans eux.

## Step 1: data in a bucket. A bucket is a store at a vendor of the S3 kind

studio-source = Prendre les données dans un bucket
studio-source-about = Un fichier par son nom complet, ou un dossier avec un seul tableau ou avec des images. Il est chargé dans cette page ; sans clés, le bucket est interrogé comme par n’importe qui. Le bucket doit permettre à cette page de lire (CORS).
studio-source-fetch = Charger

## Step 1: which column is what

studio-choose-text = Les textes à annoter
studio-choose-other = Un second texte à côté, pour comparer
studio-choose-id = Votre propre identifiant (revient dans les exports)
studio-choose-label = Étiquettes déjà présentes
studio-choose-prediction = Ce qu’un modèle prédit
studio-choose-confidence = À quel point il est sûr, de 0 à 1
studio-use-text = texte
studio-use-other = second texte
studio-use-id = identifiant
studio-use-label = étiquettes
studio-use-prediction = prédiction
studio-use-confidence = confiance
studio-column-choose = Choisissez une colonne
studio-column-none = Aucune
studio-column-different = { $n ->
    [one] { $name } ({ $n } valeur différente)
   *[other] { $name } ({ $n } valeurs différentes)
}
studio-preview = Les premiers enregistrements
studio-preview-caption = { $n ->
    [one] { $n_shown } sur { $n } enregistrement
   *[other] Les { $n_shown } premiers enregistrements sur { $n }
}
studio-predicted = { $n ->
    [one] { $n } texte est accompagné d’une prédiction.
   *[other] { $n } textes sont accompagnés d’une prédiction.
}
studio-predicted-about = Les annotateurs la trouvent déjà remplie, signalée comme venant d’un modèle, et la confirment ou la corrigent ; sur les textes tirés au hasard, les seconds avis et quelques autres, ils n’en voient jamais, pour que vous puissiez voir à quel point elle influence les réponses.
studio-given-found = { $n_labels ->
    [one] { $n_labels } étiquette différente a été trouvée
   *[other] { $n_labels } étiquettes différentes ont été trouvées
}, sur { $n_items ->
    [one] { $n_items } élément
   *[other] { $n_items } éléments
}. À l’étape 2, elles sont proposées là où vous nommez les étiquettes.
studio-given = Ce qu’elles deviennent en plus
studio-given-list = Rien
studio-given-list-about = Quel texte avait quelle étiquette n’est pas transmis, pour que chacun réponde par lui-même.
studio-given-votes = Elles comptent comme réponses
studio-given-votes-about = Elles deviennent les réponses d’une personne de ce nom, signalées comme importées : elles comptent comme votes, et la file d’attente en tient compte. Les étiquettes qui ne répondent pas à la question de l’étape 2 sont écartées.
studio-said-by = De qui sont ces réponses

## Step 2: the question

studio-question = Question
studio-template = Type de question
studio-prompt = Ce qu’on demande aux gens
studio-labels = Étiquettes au choix, une par ligne
studio-labels-none = Pas encore d’étiquette
studio-labels-count = { $n ->
    [one] { $n } étiquette
   *[other] { $n } étiquettes, dans cet ordre ; les neuf premières ont des touches
}
studio-labels-more = et { $n ->
    [one] { $n } autre
   *[other] { $n } autres
}
studio-instructions = Consignes pour les annotateurs (un début est écrit pour vous)
studio-instructions-about = Texte simple ou Markdown. Dites sous chaque étiquette quand elle convient ; vous et vos experts pourrez continuer à écrire plus tard.
studio-name = Nom du projet
studio-votes = Personnes interrogées sur chaque texte
studio-votes-help = À partir de 2, vous voyez où les avis divergent
studio-audit = Textes tirés au hasard, sur 100
studio-audit-help = Les chiffres honnêtes reposent sur eux ; les autres sont ceux qui apprennent le plus au modèle

## Step 2: questions from another tool

studio-import = Importer des questions de Label Studio, Prodigy, doccano, COCO ou CoNLL
studio-import-choose = Choisir une configuration ou un export
studio-import-drop = Utiliser plutôt le modèle de question
studio-asks-one = { $prompt } : une parmi { $labels }
studio-asks-many = { $prompt } : un choix parmi { $labels }, autant que voulu
studio-asks-order = { $prompt } : dans l’ordre : { $labels }
studio-asks-spans = { $prompt } : mots marqués comme { $labels }
studio-asks-boxes = { $prompt } : cadres pour { $labels }
studio-asks-number = { $prompt } : un nombre
studio-asks-text = { $prompt } : un texte
studio-asks-more = { $n ->
    [one] { $labels } et { $n } autre
   *[other] { $labels } et { $n } autres
}

## Step 2: suggested answers

studio-suggest = Réponses dont un modèle est sûr
studio-suggest-no = Les annotateurs répondent toujours par eux-mêmes
studio-suggest-yes = Sont remplies d’avance ; les annotateurs les confirment ou les corrigent
studio-sure = Sûr veut dire à partir de ce pourcentage
studio-sure-help = Jamais sur les textes tirés au hasard, les seconds avis et un cinquième des autres : vous voyez ainsi à quel point elles influencent les réponses

## Step 2: pay

studio-pay = Paiement (les annotateurs voient ce que leur travail rapporte ; Accord ne transfère pas d’argent)
studio-pay-amount = Montant
studio-pay-amount-help = Par exemple 0.05 ; laissez vide si personne n’est payé
studio-pay-for = Pour chaque
studio-pay-item = élément
studio-pay-hour = heure de temps actif
studio-currency = Monnaie
studio-currency-help = Trois lettres : EUR, USD, KES…
studio-floor = Une heure devrait rapporter au moins
studio-floor-help = Vous et chaque annotateur voyez si c’est le cas

## Step 2: the encoder, a model that turns items into numbers by which the queue of items is ordered

studio-encoder = Encodeur : ce qui guide la file d’attente
studio-encoder-about = Celui qui est intégré se fonde sur les mots : rien n’est téléchargé, et il est prêt aussitôt. Un encodeur entraîné sur la langue ou sur des images sait mieux quels éléments apprennent quelque chose de nouveau, au prix indiqué ci-dessous. `accord encoder get` en crée le dossier : minilm, wordllama, efficientnet-lite0.
studio-encoder-choose = Choisir le dossier d’un encodeur
studio-encoder-drop = Utiliser celui qui est intégré
studio-encoder-texts = { $n ->
    [one] { $name } (pour les textes, { $n } nombre chacun, { $licence }).
   *[other] { $name } (pour les textes, { $n } nombres chacun, { $licence }).
}
studio-encoder-images = { $n ->
    [one] { $name } (pour les images, { $n } nombre chacune, { $licence }).
   *[other] { $name } (pour les images, { $n } nombres chacune, { $licence }).
}
studio-licence-unknown = licence inconnue

## Step 3: the store, where the project lies

studio-store = Stockage
studio-store-works = fonctionne
studio-store-kind = Type de stockage
studio-bucket-address = Adresse (endpoint)
studio-bucket = Bucket
studio-bucket-key = Clé d’accès
studio-bucket-secret = Clé secrète
studio-bucket-region = Région (si votre fournisseur en a une)
studio-bucket-folder = Dossier dans le bucket (facultatif)
studio-bucket-note = Cette clé fait partie de chaque lien : qui a un lien peut lire et écrire dans ce bucket. Créez une clé pour ce seul bucket, et partagez les liens comme des mots de passe.
studio-dav-address = Adresse du dossier
studio-dav-user = Utilisateur
studio-dav-password = Mot de passe d’application
studio-dav-note = L’utilisateur et le mot de passe font partie de chaque lien. Prenez un mot de passe d’application pour ce seul dossier, et partagez les liens comme des mots de passe.
studio-host-address = Adresse à laquelle vous mettrez le dossier en ligne
studio-host-help = Vous recevez un zip. Décompressez-le dans ce dossier de votre hébergement web (GitHub Pages, nginx ou tout autre) ; les liens marchent alors.
studio-probe = Tester le stockage
studio-probing = Test en cours…

## Step 4: publishing

studio-publish = Publication
studio-publish-done = fait
studio-missing = Avant cela :
studio-ready-add = Tout est là. Les éléments qui manquent au projet sont ajoutés ; les annotateurs les auront à leur prochaine visite.
studio-ready-folder = Tout est là. Vous recevez le projet dans un zip, et les liens.
studio-ready-store = Tout est là. Le stockage est testé une dernière fois, puis le projet est écrit et vous recevez les liens.
studio-publish-add = Ajouter les éléments
studio-publish-folder = Enregistrer le projet dans un dossier
studio-publish-store = Publier
studio-packing = Test du stockage et préparation des textes…
studio-written = { $n_done ->
    [one] { $n_done } partie écrite sur { $n }…
   *[other] { $n_done } parties écrites sur { $n }…
}
studio-publish-progress = Publié jusqu’ici
studio-stopped = Interrompu : { $why }.
studio-stopped-about = Ce qui est écrit reste écrit ; la reprise part de là où cela s’est arrêté.
studio-go-on = Continuer
studio-edit = D’abord changer quelque chose
studio-done-add = Les éléments sont dans votre projet.
studio-done-folder = Le zip est dans vos téléchargements. Décompressez-le là où vous avez dit qu’il serait en ligne ; dès lors, les liens ci-dessous marchent.
studio-done-store = Le projet est dans votre stockage.

## After publishing: the links file and the links

studio-keep = D’abord, enregistrez votre fichier de liens
studio-keep-about = Il contient votre clé de propriétaire. Personne ne peut la recréer : sans elle, le projet ne pourra plus jamais être modifié, ni de nouveaux liens créés. Gardez-le là où vous seul pouvez le lire.
studio-keep-save = Enregistrer le fichier de liens
studio-keep-again = L’enregistrer à nouveau
studio-open = Ouvrir le projet
studio-link-labeler = Lien pour les annotateurs
studio-link-labeler-about = Envoyez-le aux personnes qui annotent.
studio-link-expert = Lien pour les experts
studio-link-expert-about = Pour ceux qui tranchent les désaccords des annotateurs.
studio-link-owner = Votre propre lien de propriétaire
studio-link-owner-about = Ouvre l’avancement, l’accord et les exports. Ne le partagez avec personne.
studio-link-code = { $title } sous forme de QR code
studio-link-show-code = Afficher un QR code pour un téléphone
studio-copy-refused = Le navigateur ne l’a pas permis ; sélectionnez le lien et copiez-le à la main

### The studio: what follows from what is chosen

## What is still missing before the project can be published: things to do

making-need-file = choisissez le fichier avec vos textes
making-need-readable = choisissez un fichier lisible
making-need-column = choisissez une colonne qui contient des textes
making-need-reading = attendez que le fichier soit lu
making-need-second = choisissez la colonne du second texte
making-need-other-encoder = choisissez un autre encodeur, ou aucun
making-need-other-store = ne choisissez pas d’encodeur, ou prenez un stockage qui accepte ses fichiers
making-need-links = choisissez le fichier de liens de votre projet
making-need-question = écrivez la question
making-need-name = donnez un nom au projet
making-need-author = indiquez de qui sont les étiquettes de votre fichier

## What is being done with the file; each is followed by "…" and a bar

making-looking = Examen du fichier
making-reading = Lecture des enregistrements
making-fetching = Chargement du fichier
making-bucket-looking = Examen du bucket
making-bucket-fetching = Chargement depuis le bucket

## Adding items to a project that is there

making-no-links = { $file } n’est pas un fichier de liens : { $why }
making-host-closed = l’hébergement de ce projet n’accepte rien d’une page ; ajoutez des éléments avec `accord import` et mettez-les en ligne
making-has-vectors = les éléments de ce projet sont venus avec des vecteurs, et les nouveaux n’en auraient pas ; créez un nouveau projet avec tous
making-not-in-store = `{ $key }` n’est pas dans le stockage du projet
making-store-not-read = le stockage du projet n’a pas pu être lu : { $why }
making-all-there = le projet a déjà tous ces éléments
making-too-many-items = le projet aurait { $n } éléments ; la limite est de { $n_limit }

## Data from a bucket

making-bucket-too-large = il y a { $n_megabytes } Mo ; on peut lire ici au plus { $n_limit } Mo
making-bucket-gone = `{ $key }` n’est plus là
making-bucket-not-fetched = `{ $key }` n’a pas pu être chargé : { $why }
making-bucket-no-list = le bucket ne donne pas de liste
making-bucket-not-listed = le contenu du bucket n’a pas pu être listé : { $why }
making-bucket-too-many = il y a plus de { $n } objets ; indiquez un dossier plus précis
making-bucket-empty = il n’y a rien dans ce dossier du bucket
making-bucket-several = il y a { $n } fichiers dans ce dossier ; écrivez le nom complet de l’un d’eux, par exemple { $names }

## Files

making-worker-failed = la lecture a échoué ({ $why }) ; la page est intacte, essayez un autre fichier
making-worker-confused = le worker a répondu autre chose
making-no-worker = ce navigateur ne lance pas de second worker, nécessaire pour lire un fichier ; utilisez plutôt `accord new`
making-file-gone = le fichier n’est plus là ; choisissez-le à nouveau
making-no-file = aucun fichier n’a été choisi
making-other-file = un autre fichier a été choisi
making-no-image = il n’y a pas d’image parmi ces fichiers ; choisissez un seul tableau de textes, ou un dossier ou plusieurs fichiers d’images
making-no-address = une adresse commence par https://
making-no-room = ce navigateur n’a pas assez de place pour ce fichier
making-download-yourself = { $why } ; téléchargez-le vous-même et choisissez le fichier
making-no-text-column = aucune colonne ne contient de textes ; choisissez-en une ci-dessous
making-no-joining = ce navigateur ne sait pas réunir des fichiers ; choisissez-en un zip
making-not-looked = aucun fichier n’a été examiné
making-not-read = le fichier n’a pas encore été lu
making-not-made = le projet n’a pas encore été créé
making-no-labelers-link = il n’y a pas de lien pour les annotateurs

## Kinds of questions that a project can begin with: a name, and what it is for

making-topic = Sujet
making-topic-about = Une étiquette par texte
making-sentiment = Sentiment
making-sentiment-about = Positif, neutre ou négatif
making-yes-no = Oui ou non
making-yes-no-about = Quelque chose est-il vrai ou non ?
making-rating = Note
making-rating-about = Une note de 1 à 5
making-compare = Comparaison
making-compare-about = Lequel de deux textes est le meilleur ?
making-several = Plusieurs étiquettes
making-several-about = Autant d’étiquettes que voulu par texte
making-spans = Marquer des mots
making-spans-about = Noms, lieux… dans le texte
making-boxes = Tracer des cadres
making-boxes-about = Des choses sur une image

## What is to be done about labels, pay and figures

making-labels-few = { $n ->
    [one] écrivez au moins { $n } étiquette, une par ligne
   *[other] écrivez au moins { $n } étiquettes, une par ligne
}
making-labels-many = retirez des étiquettes : il y en a { $n }, et on peut en proposer au plus { $n_limit }
making-labels-twice = retirez l’une des deux étiquettes « { $label } »
making-pay-not-said = indiquez ce qui est payé, ou laissez vides la monnaie et le minimum horaire
making-pay-wrong = corrigez le paiement : { $why }
making-floor-wrong = corrigez le minimum horaire : { $why }
making-currency-wrong = indiquez la monnaie du paiement : { $why }
making-budget = { $n ->
    [one] Environ { $n } réponse demandée ; un peu plus là où les avis divergent
   *[other] Environ { $n } réponses demandées ; un peu plus là où les avis divergent
}
making-budget-cost = { $n ->
    [one] Environ { $n } réponse demandée, { $cost } en tout ; un peu plus là où les avis divergent
   *[other] Environ { $n } réponses demandées, { $cost } en tout ; un peu plus là où les avis divergent
}
making-sure-wrong = suggérez des réponses à partir d’une confiance de 1 à 100 pour cent
making-votes-wrong = faites annoter chaque texte par 1 à 20 personnes
making-random-wrong = tirez au hasard de 0 à 60 textes sur 100

## An encoder, which turns items into numbers, from a folder of files

making-encoder-no-weights = ce dossier ne contient pas `{ $file }` ; choisissez un dossier créé par `accord encoder get`
making-encoder-no-kind = on ne voit pas de quel type d’encodeur il s’agit ; choisissez un dossier créé par `accord encoder get`
making-encoder-lacks = il manque `{ $file }` dans ce dossier ; choisissez un dossier créé par `accord encoder get`
making-encoder-no-length = la longueur de ses vecteurs n’est pas indiquée ; choisissez un dossier créé par `accord encoder get`
making-encoder-cost = Le navigateur de chaque annotateur télécharge { $size } Mo une fois sur un portable sans carte graphique, moins avec une. L’annotation commence aussitôt, sans attendre
making-encoder-cost-seconds = { $n ->
    [one] Le navigateur de chaque annotateur télécharge { $size } Mo une fois ; puis environ { $n } seconde de travail sur un portable sans carte graphique, moins avec une. L’annotation commence aussitôt, sans attendre
   *[other] Le navigateur de chaque annotateur télécharge { $size } Mo une fois ; puis environ { $n } secondes de travail sur un portable sans carte graphique, moins avec une. L’annotation commence aussitôt, sans attendre
}
making-encoder-cost-minutes = { $n ->
    [one] Le navigateur de chaque annotateur télécharge { $size } Mo une fois ; puis environ { $n } minute de travail sur un portable sans carte graphique, moins avec une. L’annotation commence aussitôt, sans attendre
   *[other] Le navigateur de chaque annotateur télécharge { $size } Mo une fois ; puis environ { $n } minutes de travail sur un portable sans carte graphique, moins avec une. L’annotation commence aussitôt, sans attendre
}
making-encoder-cost-hours = { $n ->
    [one] Le navigateur de chaque annotateur télécharge { $size } Mo une fois ; puis environ { $n } heure de travail sur un portable sans carte graphique, moins avec une. L’annotation commence aussitôt, sans attendre
   *[other] Le navigateur de chaque annotateur télécharge { $size } Mo une fois ; puis environ { $n } heures de travail sur un portable sans carte graphique, moins avec une. L’annotation commence aussitôt, sans attendre
}
making-encoder-unknown = ce type d’encodeur n’existe pas
making-encoder-refused = l’encodeur ne peut pas être publié : { $why }
making-encoder-unread = le fichier `{ $file }` de l’encodeur n’est plus lisible ; choisissez à nouveau son dossier
making-encoder-file-unread = un fichier de l’encodeur n’est plus lisible ; choisissez à nouveau son dossier
making-no-hashing = cette page n’a pas été ouverte en https, et ne calcule pas d’empreintes

## The store that the project will lie in

making-bucket = Bucket S3
making-bucket-about = Amazon, Cloudflare R2, Backblaze, MinIO… Les étiquettes arrivent toutes seules
making-webdav = Dossier WebDAV
making-webdav-about = Nextcloud, ownCloud… Les étiquettes arrivent toutes seules
making-folder = Tout hébergement web
making-folder-about = Vous enregistrez le projet dans un dossier et le mettez en ligne ; les étiquettes vous reviennent dans des fichiers
making-need-login = donnez l’utilisateur et le mot de passe du dossier
making-need-address = donnez l’adresse du stockage, par exemple https://s3.example.org
making-keys-in-address = écrivez les clés dans leurs propres champs, pas dans l’adresse
making-need-bucket = nommez le bucket
making-address-too-long = retirez ce qui suit le nom d’hôte dans l’adresse du stockage
making-need-keys = donnez la clé d’accès et la clé secrète du bucket
making-need-folder = donnez l’adresse du dossier, par exemple https://example.org/projects/
making-login-in-address = écrivez l’utilisateur et le mot de passe dans leurs propres champs, pas dans l’adresse

## Publishing

making-store-fails = le stockage ne fonctionne pas encore ; voyez ce qui a été trouvé ci-dessus
making-not-saved = le navigateur n’a pas enregistré le dossier ; autorisez les téléchargements pour cette page

## Questions from another tool: where they come from, after the file's name and a colon

making-from-config = configuration Label Studio
making-from-config-lost = configuration Label Studio ; écarté : { $lost }
making-from-answers = fichier { $tool }, deviné d’après ses réponses
making-from-nowhere = ce n’est ni une configuration Label Studio, ni un fichier de Label Studio, Prodigy, doccano, COCO ou CoNLL avec des réponses

### What went wrong, and what to do about it

## Why an answer does not fit; each follows the question in quotation marks

fault-answer-unknown = ne fait pas partie des questions posées ici
fault-answer-not-asked = ne fait pas partie des questions posées avec ces réponses
fault-answer-no-label = n’a pas d’étiquette « { $name } »
fault-answer-too-few = { $n ->
    [one] attend au moins { $n } étiquette
   *[other] attend au moins { $n } étiquettes
}
fault-answer-too-many = { $n ->
    [one] accepte au plus { $n } étiquette
   *[other] accepte au plus { $n } étiquettes
}
fault-answer-too-long = { $n ->
    [one] accepte au plus { $n } caractère ; il y en a { $n_typed }
   *[other] accepte au plus { $n } caractères ; il y en a { $n_typed }
}
fault-answer-not-in-order = attend chaque étiquette à sa place
fault-answer-empty-mark = a une marque sans texte
fault-answer-empty-box = a un cadre sans surface
fault-answer-too-many-marks = { $n ->
    [one] accepte au plus { $n } marque
   *[other] accepte au plus { $n } marques
}
fault-answer-too-small = n’accepte rien en dessous de { $least }
fault-answer-too-large = n’accepte rien au-dessus de { $greatest }
fault-answer-off-step = n’accepte que des valeurs par pas de { $step }
fault-answer-wrong-kind = n’accepte pas de réponse du type « { $kind } »

## Why something is not done

fault-nothing-shown = il n’y a pas d’élément auquel répondre
fault-unknown-label = le projet n’a pas cette étiquette ; rechargez la page pour obtenir les étiquettes actuelles
fault-nothing-to-undo = il n’y a rien à annuler
fault-experts-settle = seuls les experts peuvent trancher ; demandez un lien d’expert au propriétaire
fault-experts-sort-out = seuls les experts peuvent trier les enregistrements ; demandez un lien d’expert au propriétaire
fault-experts-write = seuls les experts peuvent modifier les consignes ; demandez un lien d’expert au propriétaire
fault-experts-begin-rounds = seuls les experts peuvent lancer un tour ; demandez un lien d’expert au propriétaire
fault-experts-close-rounds = seuls les experts peuvent clore un tour ; demandez un lien d’expert au propriétaire
fault-experts-open-talks = seuls les experts peuvent ouvrir et clore des discussions ; demandez un lien d’expert au propriétaire
fault-owner-admits = seul le propriétaire peut admettre quelqu’un ; demandez-le-lui
fault-not-waiting = plus personne de ce nom n’attend d’être admis
fault-unknown-item = cet élément n’est pas chargé ici ; attendez que tous les éléments soient là, puis réessayez
fault-no-items = rien n’est choisi ; choisissez au moins un élément
fault-nothing-changes = tous sont déjà ainsi
fault-too-many-items = { $n ->
    [one] { $n } élément à la fois, c’est trop ; prenez-en au plus { $n_most }
   *[other] { $n } éléments à la fois, c’est trop ; prenez-en au plus { $n_most }
}
fault-no-text = il n’y a pas de texte ; écrivez d’abord quelque chose
fault-too-long = { $n ->
    [one] le texte fait { $n } octet et peut en faire { $n_most } au plus ; raccourcissez-le
   *[other] le texte fait { $n } octets et peut en faire { $n_most } au plus ; raccourcissez-le
}
fault-overtaken = les consignes ont été modifiées entre-temps ; regardez le nouveau texte et reportez-y votre changement
fault-unchanged = le texte est identique à l’actuel ; changez d’abord quelque chose
fault-no-labels = indiquez quelles étiquettes le changement concerne, ou qu’il ne change aucun sens
fault-thread-closed = répondez d’abord à cet élément ; ce que les autres en disent s’affiche ensuite
fault-no-comment = ce commentaire n’existe pas ou n’est pas de vous
fault-unknown-person = une des personnes choisies n’a pas rejoint le projet
fault-too-few-people = un tour demande au moins deux personnes
fault-too-many-people = { $n ->
    [one] { $n } personne, c’est trop ; prenez-en au plus { $n_most }
   *[other] { $n } personnes, c’est trop ; prenez-en au plus { $n_most }
}
fault-in-round = cet élément est dans un tour en cours ; attendez la fin du tour pour le trancher, ou mettez fin au tour
fault-round-over = ce tour est déjà fini
fault-talk-open = la discussion sur cet élément est déjà ouverte
fault-no-talk = aucune discussion n’est ouverte sur cet élément

## Why a figure of agreement on marked text or boxes is not defined; whole sentences

fault-figure-no-variation = Toutes les réponses communes sont identiques : impossible de distinguer l’accord du hasard
fault-figure-nothing-marked = Personne n’a rien marqué ici sur un élément auquel deux personnes ont répondu
fault-figure-overlapping = Des marques d’une même personne se chevauchent avec des étiquettes différentes : utilisez le chiffre par étiquette
fault-figure-no-matches = Aucun cadre ne correspond à un autre : il n’y a rien à comparer
fault-figure-no-chance = Les cadres d’éléments différents ne correspondent jamais : il n’y a pas de niveau de hasard auquel comparer

## What the browser's storage does not do

fault-storage-full = l’espace du navigateur est plein : rien n’a été enregistré ; libérez de la place sur cet appareil, puis réessayez
fault-storage-silent = l’espace du navigateur n’a pas répondu à temps ; fermez les autres onglets de cette page et rechargez
fault-storage-taken = un autre onglet a mis à jour ou supprimé les données de ce projet dans le navigateur ; rechargez cette page avant de continuer
fault-storage-lost = la connexion à l’espace du navigateur a été coupée et n’est pas revenue ; rechargez cette page
fault-storage-cleared = l’espace de ce navigateur a été vidé pendant que la page était ouverte ; la page État a encore ce qui n’est que dans cet onglet : enregistrez-y un fichier de sauvegarde, puis rechargez
fault-storage-forbidden = le navigateur ne laisse pas cette page garder de données ({ $detail }) ; autorisez-le, ou quittez la navigation privée
fault-storage-newer = ce projet a été ouvert par une version plus récente de cette page ; rechargez pour obtenir cette version
fault-storage-damaged = le projet gardé ici est endommagé ({ $detail }) ; exportez ce qui est à l’écran, puis rejoignez à nouveau le projet par le lien
fault-storage-stopped = le navigateur a interrompu l’écriture avant la fin : rien n’en a été enregistré ; réessayez
fault-storage-failed = l’espace du navigateur a eu une erreur ({ $detail }) ; rechargez cette page

## Why this device cannot sign labels; a signature shows whose a label is

fault-key-insecure = cette page ne peut pas signer d’étiquettes, car elle n’a pas été ouverte en https ; ouvrez l’adresse en https
fault-key-unsupported = ce navigateur ne peut pas signer d’étiquettes (Ed25519) ; utilisez Chrome 137, Firefox 129, Safari 17 ou une version plus récente
fault-key-refused = la clé de signature de cet appareil ne fonctionne pas ({ $detail }) ; rechargez, ou rejoignez à nouveau le projet par le lien

## The scorer: the program in the page that decides which item comes next

fault-scorer-not-started = le navigateur n’a pas lancé l’ordonnanceur ; l’annotation continue dans un ordre mélangé
fault-scorer-stopped = l’ordonnanceur s’est arrêté ; redémarrez-le
fault-scorer-not-reached = l’ordonnanceur n’a pas pu être joint ; redémarrez-le

## The store: where the project's files and everybody's labels lie

fault-store-silent = le stockage n’a pas répondu ; vérifiez la connexion et, si le stockage est nouveau, sa règle CORS
fault-store-busy = le stockage est occupé (HTTP { $status }) ; la page réessaie toute seule
fault-store-clock = l’horloge de cet appareil est décalée de { $n } s ; réglez-la, ou continuez : les requêtes sont corrigées
fault-store-denied = le stockage a refusé la clé de ce lien ({ $code }) ; demandez un nouveau lien au propriétaire
fault-store-read-only = l’hébergement de ce projet n’accepte rien ; remettez ce que vous avez annoté dans un fichier
fault-store-rejected = le stockage a répondu HTTP { $status } ({ $code })
fault-sealed-no-key = ce projet est scellé, et le lien n’en contient pas la clé ; demandez le lien complet au propriétaire
fault-sealed-wrong-key = la clé n’ouvre pas ce projet : le lien a été modifié, ou est celui d’un autre projet ; demandez le bon au propriétaire
fault-sealed-closed = « { $name } » est fermé : il a été scellé pour les experts et le propriétaire de ce projet
fault-sealed-plain = « { $name } » n’est pas scellé, alors que les objets de ce projet le sont ; la personne qui l’a écrit n’avait pas la clé

## What was read and cannot be used

fault-record-unreadable = ceci ne peut pas être lu ({ $what } : { $why })
fault-record-newer = ceci a été écrit par une version plus récente de la page ; rechargez la page pour obtenir cette version ({ $what })
fault-record-not-signed = ceci n’est pas signé par le propriétaire que nomme le lien ; demandez un nouveau lien au propriétaire ({ $what })
fault-record-changed = ceci a été modifié ou coupé en route, et sera rechargé ({ $what })

## Why a piece of somebody's log was set aside; “il” is the piece

fault-log-too-large = il dépasse la taille permise pour un fragment
fault-log-closed = il est fermé : scellé pour les experts et le propriétaire, ou modifié en route
fault-log-line = ligne { $n } : { $why }
fault-log-foreign = il appartient à un autre projet ({ $project })
fault-log-not-signed = sa signature ne correspond pas : il a été modifié, coupé ou falsifié
fault-log-not-theirs = la clé de son auteur n’est pas l’une de celles de cette personne
fault-log-misplaced = il se trouve sous le nom d’un autre, ou son contenu a changé

## Why no report can be made

fault-report-unsealed = { $n ->
    [one] { $n } réponse n’est pas encore envoyée, donc personne d’autre ne pourrait vérifier le rapport ; attendez qu’elle soit synchronisée
   *[other] { $n } réponses ne sont pas encore envoyées, donc personne d’autre ne pourrait vérifier le rapport ; attendez qu’elles soient synchronisées
}
fault-report-not-loaded = { $n ->
    [one] élément chargé : { $n_loaded } sur { $n } seulement ; attendez que tout soit là, puis créez le rapport
   *[other] éléments chargés : { $n_loaded } sur { $n } seulement ; attendez que tout soit là, puis créez le rapport
}

## What an owner pays

fault-pay-no-amount = un montant est un nombre comme 12 ou 0.05, avec six décimales au plus, et inférieur à un milliard
fault-pay-no-currency = une monnaie s’écrit en trois lettres, comme EUR, USD ou KES
fault-pay-no-rate = le tarif est de zéro ; si rien n’est payé, n’indiquez pas de paiement
fault-policy-too-much = la part aléatoire, celle des seconds avis et celle des étiquettes rares dépassent 1 au total ; choisissez une part aléatoire plus petite

### Trying a store, on the status page and in the studio

## What is tried; names of rows

probe-read = Lecture
probe-list = Liste
probe-write = Écriture
probe-read-back = Relecture
probe-conditional = Écriture conditionnelle
probe-clock = Horloge de cet appareil

## What came of it; follows one of the names above

probe-works = fonctionne, { $n } ms
probe-no-project = fonctionne, { $n } ms ; il n’y a pas de projet ici
probe-owner-lists = fonctionne, { $n } ms ; est nouveau ce que le propriétaire ajoute à index.json
probe-by-folder = fonctionne, { $n } ms ; un relevé demande une requête par annotateur
probe-other-bytes = ce qui revient n’est pas ce qui a été écrit
probe-by-hand = pas ici : les étiquettes restent sur l’appareil et sont remises dans un fichier
probe-honoured = respectée
probe-ignored = ignorée, sans conséquence : aucun objet n’est jamais remplacé par un autre
probe-refused = refusée (HTTP { $status }), sans conséquence : on ne s’en sert pas
probe-not-asked = inconnue ; la règle du stockage pour les pages interdit de le demander, ce qui est sans conséquence
probe-clock-agrees = concorde avec celle du stockage
probe-clock-off = décalée de { $n } s ; les requêtes sont corrigées, mais pas les heures dans les journaux
probe-clock-hidden = non comparée ; le stockage n’indique pas son heure
probe-let-in = les pages de { $origin } sont admises
probe-kept-out = les pages de { $origin } ne sont pas admises, donc aucun lien ne fonctionne

### What of an owner's file cannot be used, in the studio

## Why a record is left out; each follows “line 17:”. “It” is the record: a line of a table, an object of a list

files-not-csv = ce n’est pas du CSV ({ $error })
files-n-fields = { $n ->
    [one] il a { $n } champ, alors que la première ligne en a { $n_expected }
   *[other] il a { $n } champs, alors que la première ligne en a { $n_expected }
}
files-not-utf8 = il n’est pas en UTF-8
files-too-many-columns = { $n ->
    [one] le fichier a plus de { $n } colonne
   *[other] le fichier a plus de { $n } colonnes
}
files-too-long = il fait plus de { $n } Mio
files-no-object = ce n’est pas un objet JSON
files-not-json = ce n’est pas du JSON ({ $error })
files-cut = le fichier s’arrête au milieu de la liste
files-two-texts-and-image = deux textes et une image, c’est trop
files-no-share = son champ « { $column } » contient « { $found } », qui n’est pas un nombre de 0 à 1
files-column-empty = son champ « { $column } » est vide
files-no-string = son champ « { $column } » ne contient pas un texte
files-no-column = il n’a pas de champ « { $column } » ; il a { $found }
files-no-address = son champ « { $column } » ne contient pas l’adresse d’une image
files-empty-text = son texte est vide
files-long-text = { $n ->
    [one] son texte fait { $n } octet ; la limite est de 1 Mio
   *[other] son texte fait { $n } octets ; la limite est de 1 Mio
}
files-nul = son texte contient des octets NUL
files-in = { $fault } ({ $column })
files-no-yes = son champ « { $column } » contient « { $found } », ce qui n’est ni oui ni non
files-no-id = son champ « { $column } » ne contient ni texte ni nombre
files-known = le projet a déjà cet élément
files-full = { $n ->
    [one] un projet contient au plus { $n } élément
   *[other] un projet contient au plus { $n } éléments
}
files-same-id = son identifiant « { $id } » figure déjà à la ligne { $line }, avec un autre texte

## What to do about such a record

files-do-quote = cherchez sur cette ligne un guillemet qui manque ou qui est en trop
files-do-utf8 = enregistrez le fichier en UTF-8, ou choisissez un autre encodage
files-do-leave-out = retirez les colonnes dont vous n’avez pas besoin
files-do-split = découpez-le
files-do-object = écrivez chaque enregistrement sous la forme { $example }
files-do-one-object = écrivez chaque enregistrement comme un objet JSON
files-do-get-again = le fichier a peut-être été coupé ; récupérez-le à nouveau
files-do-compare = comparez des textes, ou montrez une image
files-do-share = indiquez par un nombre de 0 à 1 à quel point le modèle est sûr, ou ne choisissez pas de colonne pour cela
files-do-fill = écrivez-y quelque chose, ou choisissez une autre colonne
files-do-texts = choisissez une colonne qui contient des textes
files-do-text = donnez-lui un texte
files-do-other-column = choisissez une autre colonne
files-do-parts = voyez ce que dit le README des éléments en plusieurs parties
files-do-split-text = découpez-le ; s’il n’est pas si long, c’est qu’il y manque un guillemet
files-do-damaged = le fichier est peut-être endommagé ; récupérez-le à nouveau
files-do-yes = écrivez-y true ou false, ou choisissez une autre colonne
files-do-id = donnez-lui un identifiant
files-do-projects = répartissez le fichier sur plusieurs projets ; rien n’a été lu après cette ligne
files-do-own-id = donnez à chaque enregistrement son propre identifiant, ou n’utilisez pas de colonne d’identifiants

## Why a file cannot be read at all, and what to do

files-unreadable = le fichier n’a pas pu être lu ({ $error }) ; s’il a été modifié ou déplacé entre-temps, choisissez-le à nouveau
files-empty = le fichier est vide ; choisissez celui qui contient vos enregistrements
files-too-large = le fichier fait { $n } Mio et la limite est de { $n_most } Mio ; découpez-le, ou retirez des colonnes
files-no-record = le fichier ne contient aucun enregistrement ; ajoutez-en sous la ligne qui nomme les colonnes
files-first-line = { $n ->
    [one] la première ligne nomme plus de { $n } colonne ; vérifiez ce qui sépare ses champs, ou retirez des colonnes
   *[other] la première ligne nomme plus de { $n } colonnes ; vérifiez ce qui sépare ses champs, ou retirez des colonnes
}
files-no-list = ce JSON ne contient pas de liste d’enregistrements ; écrivez-la sous la forme { $example }, ou mettez un enregistrement par ligne
files-no-image = aucun des fichiers choisis n’est une image ; choisissez un dossier de fichiers PNG, JPEG, GIF, WebP, AVIF ou BMP
files-image-gone = une image a disparu ou a été modifiée pendant la lecture ; choisissez à nouveau le fichier
files-folder-damaged = ce qui a été lu du dossier est endommagé ; choisissez à nouveau le dossier
files-many-entries = { $n ->
    [one] l’archive contient { $n } entrée ; choisissez-y le fichier dont vous avez besoin
   *[other] l’archive contient { $n } entrées ; choisissez-y le fichier dont vous avez besoin
}
files-no-table = l’archive ne contient pas de tableau ; mettez-y un fichier CSV, JSON ou Parquet, ou des images
files-locked = l’archive demande un mot de passe ; décompressez-la et choisissez le fichier qu’elle contient
files-archive-damaged = l’archive est endommagée ({ $error }) ; récupérez-la à nouveau, ou décompressez-la et choisissez le fichier qu’elle contient
files-parquet-large = le fichier Parquet dépasse 512 Mio ; découpez-le, ou enregistrez-le en CSV
files-parquet-packed = le fichier Parquet est compressé avec { $name }, ce qui ne peut pas être lu ici ; enregistrez-le avec Snappy, gzip ou sans compression, ou en CSV
files-parquet-damaged = le fichier Parquet est endommagé ({ $error }) ; récupérez-le à nouveau, ou enregistrez-le en CSV
files-column-missing-all = il n’y a pas de colonne « { $column } », ni aucune autre
files-column-missing = il n’y a pas de colonne « { $column } » ; voici celles qui existent : { $found }
files-bomb = une fois décompressée, l’archive dépasse { $n } Mio, et c’est ainsi que des archives attaquent des programmes ; décompressez-la vous-même et choisissez le fichier qu’elle contient
files-is-archive = c’est une archive { $kind }, qui ne peut pas être lue ici ; décompressez-la et choisissez le fichier qu’elle contient
files-is-document = c’est un document { $kind }, qui ne peut pas être lu ici ; copiez ses textes dans un tableau et enregistrez-le en CSV
files-is-office = c’est un fichier { $kind }, qui ne peut pas être lu ici ; ouvrez-le et enregistrez-le en CSV (UTF-8)
files-is-database = c’est une base de données SQLite, qui ne peut pas être lue ici ; exportez la table en CSV
files-is-image = c’est une image, qui ne peut pas être lue ici ; choisissez le dossier où elle se trouve, ou un zip d’images
files-is-bytes = c’est un fichier d’octets qui ne sont pas du texte, et il ne peut pas être lu ici ; choisissez un tableau, ou enregistrez-le en CSV (UTF-8) depuis le programme qui l’a créé

## What an owner should know of how a file is read; whole sentences

files-note-empty = « { $name } » est vide.
files-note-documents = { $n ->
    [one] L’archive contient { $n } document ; c’est un enregistrement.
   *[other] L’archive contient { $n } documents ; chacun est un enregistrement.
}
files-note-as-one = { $n ->
    [one] { $n } fichier de l’archive est lu : { $names }.
   *[other] { $n } fichiers de l’archive sont lus comme un seul : { $names }.
}
files-note-images = { $n ->
    [one] Il y a { $n } image ; c’est un enregistrement.
   *[other] Il y a { $n } images ; chacune est un enregistrement, avec le nom de son dossier à côté.
}
files-note-others = { $n ->
    [one] { $n } autre fichier du dossier est écarté.
   *[other] { $n } autres fichiers du dossier sont écartés.
}
files-note-utf16 = Rien dans le fichier n’indique son encodage ; il semble être en UTF-16. Si les caractères ci-dessous ne sont pas les bons, choisissez un autre encodage.
files-note-windows = Le fichier n’est pas en UTF-8. Il est lu en Windows-1252 (Latin-1), l’encodage habituel des programmes plus anciens ; si des caractères ci-dessous semblent faux, choisissez un autre encodage ou enregistrez le fichier en UTF-8.
files-note-broken = Le fichier est en UTF-8, à part quelques endroits abîmés ; les enregistrements concernés sont listés et écartés.
