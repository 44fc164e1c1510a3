# What every page of Accord says. Accord is a tool with which people label data: they look at an item (a text, an image)
# and give it a label, which is their answer. Several people answer the same items, and how far they agree is measured.
# `$n` and variables that begin with `$n_` are whole numbers; any other variable is a text, put in as it is.

## How numbers are written; copy the form { "," } with quotation marks and braces where blanks stand

# What stands between groups of three digits, in quotation marks: 5,452
number-group = { "," }
# The sign before decimals: 0.83
number-decimal = { "." }
# How many digits a number needs before groups are separated: 4 writes 5,452; 5 writes 5452 and 12,345
number-group-from = 4
# Groups above the first have this many digits: 3 writes 1,234,567; 2 writes 12,34,567
number-group-size = 3
# A share, $value is a number like 83, <1 or >99
number-percent = { $value }%
# Less than, more than, before a percentage
number-less-than = <{ $value }
number-more-than = >{ $value }

## Time

# Seconds, $value is a number like 4.2
time-seconds = { $value } s
time-minutes = { $value } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours-minutes = { $hours } h { $minutes } min
# A day and a time of day: 3 Nov 2026, 14:05. $month is one of the short names below
time-moment = { $day } { $month } { $year }, { $clock }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

## Counts

n-items = { $n ->
    [one] { $n } item
   *[other] { $n } items
}
# Answers that people gave
n-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
n-records = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
n-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
n-labels = { $n ->
    [one] { $n } label
   *[other] { $n } labels
}
# Two answers of two people to one item, compared
n-answer-pairs = { $n ->
    [one] { $n } pair of answers
   *[other] { $n } pairs of answers
}
n-texts = { $n ->
    [one] { $n } text
   *[other] { $n } texts
}
n-comments = { $n ->
    [one] { $n } comment
   *[other] { $n } comments
}
n-votes = { $n ->
    [one] { $n } vote
   *[other] { $n } votes
}

## Words on buttons and in tables

close = Close
cancel = Cancel
yes = yes
try-again = Try again
# An item that was passed over without an answer
skipped = Skipped
copy = Copy
copied = Copied

## Who one is in a project

# Somebody who gives labels
role-labeler = labeler
# Somebody who settles where labelers differ
role-expert = expert
# Somebody whose project it is
role-owner = owner

## Where one's labels are: each is saved in this browser first and then sent to the project's store, its "bucket"

saves-none = No labels yet
saves-all = { $n ->
    [one] Your label is in the project's bucket
   *[other] All { $n } labels are in the project's bucket
}
# The next four are joined with commas: 12 saved on this device, 3 on their way
saves-saving = { $n } being saved
saves-here = { $n } saved on this device
saves-sent = { $n ->
    [one] { $n } on its way
   *[other] { $n } on their way
}
saves-synced = { $n } in the bucket
# The next three are short, for the top of the page
saves-short-all = All in the bucket
saves-short-sent = { $n } on the way
saves-short-here = { $n } only here
# The next four say where one label is
saves-one-saving = being saved
saves-one-here = on this device
saves-one-sent = on its way
saves-one-synced = in the bucket

## The language of the page

language-choose = Language
language-missing = The words of this language could not be fetched: { $error }. The page goes on as it was; try again when you are online

### The frame around every page, joining, notices

## Names of the pages, as they stand in the navigation

# The page on which one labels: a verb
frame-page-label = Label
# The page on which an expert settles disagreements: a verb
frame-page-review = Review
frame-page-overview = Overview
# How far people agree with each other
frame-page-agreement = Agreement
# What runs where, and what went wrong
frame-page-status = Status
# Items that look alike and are confirmed in one go
frame-page-alike = Look-alikes
frame-page-instructions = Instructions
frame-page-rounds = Rounds
# What needs this person now
frame-page-desk = For you
frame-page-reports = Reports
# Every item of the project
frame-page-records = Records

## Frame around every page

# Read out: the name of the navigation
frame-pages = Pages
# Read out after the number $n, which is drawn beside the link to the page Review
frame-nav-disagreements = { $n ->
    [one] disagreement waiting
   *[other] disagreements waiting
}
# Read out after the number $n, which is drawn beside the link to the page For you
frame-nav-needs = { $n ->
    [one] thing for you
   *[other] things for you
}
# After the key g was pressed. The single letters are keys and stay as they are, each before the page that it opens
frame-leader = Go to: l label, r review, o overview, a agreement, s status, i instructions, c rounds, n for you
frame-leader-alike = Go to: l label, r review, o overview, a agreement, s status, i instructions, c rounds, n for you, e look-alikes
frame-offline = Offline
frame-offline-about = Labels are kept on this device and sent later
# A button that starts a newer version of the page
frame-update = Update
frame-update-about = A newer version of this page is ready; nothing is lost by starting it
# A button that opens the list of keys of the keyboard
frame-keys = Keys
# Its tooltip: ? is the key that does the same
frame-keys-about = Keys (?)

## Before a project is open

frame-opening = Opening the project…
frame-page-coming = Loading this page…
frame-page-missing = This page could not be loaded
frame-page-missing-about = Labeling goes on without it. Try again once there is a connection; if that does not help, reload: there may be a newer version.

## Joining a project

frame-join-own-texts = Have texts of your own to label?
# A button
frame-join-new-project = New project
frame-join-known = Projects on this device
# A heading, while the project's name is not known yet
frame-join-invited = You are invited
frame-join-as-labeler = You join as a labeler: you read texts and choose a label for each
frame-join-as-expert = You join as an expert: you settle what labelers disagree about
frame-join-as-owner = You join as the owner of this project
# $role is a role that this page does not know
frame-join-as = You join as { $role }
frame-join-fetching = Fetching the project…
# Read out: a part of the page with the question that is asked, and its labels
frame-join-asked = What is asked
# $labels is the number of labels in words: 5 labels
frame-join-task = { $n ->
    [one] { $n } text to label, { $labels } to choose from
   *[other] { $n } texts to label, { $labels } to choose from
}
frame-join-open = Others in the project see this name. Your name and answers are stored in the owner's bucket; this device keeps a copy.
frame-join-closed = Experts and the owner see this name and your answers; other labelers can read neither. They are stored in the owner's bucket, sealed; this device keeps a copy.
# A field
frame-join-name = Your name
# A button: join the project
frame-join-do = Join
frame-join-title = Label texts together
frame-join-paste = Open the link that the project's owner sent you, or paste it here
# A field
frame-join-link = Invitation link
frame-join-file = Or the file with the link: choose it, or drop it here
frame-join-secret = The link holds the key to the project: pass it on only to people who are meant to join.
# A button
frame-join-continue = Continue

## Pieces that several pages share

# A field
frame-link = The link
# Read out: describes a drawing
frame-link-code = The link as a QR code
# Instead of a figure that cannot be computed; the reason stands after it
frame-figure-undefined = Not defined
# A button
frame-delete = Delete
# A button beside Delete: does not delete
frame-keep = Keep
# A field in which one types a few letters of a label
frame-find = Find a label
# How many labels fit what was typed
frame-find-found = { $n } found
frame-find-nothing = No label fits
# A tick box. A number is a key from 1 to 9, Enter is a key
frame-confirm = Ask for Enter after a number, instead of answering at once

## How far a record is

frame-standing-new = New
frame-standing-begun = Lacks answers
frame-standing-differs = People differ
frame-standing-agreed = Agreed
# An expert has decided
frame-standing-settled = Settled
# Nobody is asked about it any more
frame-standing-dropped = Left out

### Keys and dialogs

## Names of keys on a keyboard

# As they are printed on keyboards or called where this language is spoken
keys-key-enter = Enter
keys-key-esc = Esc
keys-key-delete = Delete
keys-key-shift = Shift
keys-key-ctrl = Ctrl
keys-key-alt = Alt
# The four arrow keys, at the beginning
keys-key-arrows = Arrows
# The four arrow keys, after the name of another key: Shift arrows
keys-key-arrows-after = arrows
# First one key, then another: G then E
keys-then = { $first } then { $second }

## List of keys: headings

keys-title = Keys
keys-group-label = Label
keys-group-form = Label, with several questions or marks
keys-group-boxes = Images and boxes
keys-group-review = Review
keys-group-alike = Look-alikes, with suggestions on
keys-group-records = Records
keys-group-reports = Reports
# Keys that work on every page
keys-group-everywhere = Everywhere

## List of keys: labeling. Each line says what a key does

keys-choose = Choose a label
keys-find = Find a label, where there are many
keys-confirm = Confirm, where asked for, or accept a suggestion
keys-skip = Skip
keys-skip-reason = Skip with a reason
keys-flag-note = Flag with a note
keys-undo = Undo the last answer
keys-redo = Redo
keys-instructions = Instructions
keys-history = Your recent answers
keys-why = Why this item

## List of keys: several questions or marks

keys-question = Next or previous question
keys-submit = Go on, then submit
keys-leave-field = Leave a field
keys-word = Select a word of the text
keys-stretch = Stretch the selection, or move the end of the selected mark
# It is the selection
keys-stretch-character = Stretch it by a character
keys-mark-start = Move the beginning of the selected mark
keys-mark-step = Select the next or previous mark
keys-mark-remove = Remove the mark, or the last place of an order

## List of keys: images and boxes

# How close one looks at an image
keys-zoom = Closer, wider
# The look is the part of the image that is seen
keys-box-move = Move the selected box, or the look
keys-box-size = Move the box’s right and lower edge
keys-box-choose = Make a box, or name the selected one
keys-box-step = Select the next or previous box
# Select it no longer
keys-box-leave = Let go of the box
keys-box-remove = Remove the box
keys-whole = The whole image
keys-brighter = Brighter or darker
keys-uncover = Show a covered item

## List of keys: review

keys-settle = Settle with a label
keys-next-disagreement = Next disagreement
keys-previous-disagreement = Previous disagreement
keys-settle-several = Mark as right too; Enter settles with the marks
# The five kinds stand in the order of their keys: S, U, A, W, B
keys-cause = Kind of mistake: slip, unclear, ambiguous, wrong labels, broken
keys-reason = Give a reason
# A verb: write a comment
keys-comment = Comment
keys-names = Show or hide names
keys-settle-alike = Settle look-alikes at once
keys-example = Make it an example in the instructions
keys-talk = Open or close a talk
keys-withdraw = Withdraw the last settlement

## List of keys: look-alikes

# Open the page of look-alikes
keys-alike-go = Go there
# From one item to the next
keys-alike-move = Move
keys-alike-odd = Not this one
keys-alike-confirm = Confirm the others
keys-alike-undo = Take the last batch back

## List of keys: records, reports, everywhere

# From one line of a list to the next
keys-walk = Walk
keys-pick = Choose
keys-pick-several = Choose several
keys-pick-all = Choose all found
keys-take-back = Take back what was done last
keys-open = Open
keys-report-make = Make a report
keys-report-back = Back to the list
keys-go-page = Change page
keys-list = This list

## Own keys: what can have another key

# The key of the label with this number
keys-own-label = Label { $n }
# A verb: flag the item
keys-own-flag = Flag
keys-own-history = Recent answers
keys-own-question = Next question
keys-own-next-mark = Next mark or box
keys-own-previous-mark = Previous mark or box

## Own keys: changing them

keys-own-title = Change the keys of the label page
keys-own-about = Press a key’s button, then the key you want instead, on any keyboard. This browser remembers it.
keys-own-usual = Back to the usual keys
keys-own-usual-done = All keys are where they usually are
# Read out, a button: $action is what the key does, $key its name
keys-own-change = { $action }: { $key }. Change
# Read out while a key is awaited
keys-own-awaits = Press the new key, or Escape
# On the button while a key is awaited
keys-own-press = Press a key …
# A button: each of two actions gets the other's key
keys-own-exchange = Exchange the two
# $one and $other are what the two keys do
keys-own-exchanged = “{ $one }” and “{ $other }” have each other’s key now
# $action is what the key does
keys-own-done = “{ $key }” is the key of “{ $action }” now

## Own keys: why a key cannot be taken

# $action is what the key does already
keys-fault-taken = “{ $key }” is the key of “{ $action }”
keys-fault-go = “{ $key }” begins the change of a page; choose another key
keys-fault-list = “{ $key }” opens the list of keys; choose another key
keys-fault-find = “{ $key }” finds a label; choose another key
keys-fault-closer = “{ $key }” looks closer at an image; choose another key
keys-fault-wider = “{ $key }” looks from further away; choose another key
keys-fault-mark = “{ $key }” moves the beginning of a mark; choose another key
# $key is a space
keys-fault-press = “{ $key }” presses the button that has the focus; choose another key
keys-fault-no-sign = choose a letter, a digit or a sign

## Dialogs about the item on screen

keys-flag-title = Flag this item
keys-flag-question = What is wrong with it?
keys-flag-about = It stays on screen: you can still answer or skip it. The experts and the owner see your note.
# A button
keys-flag-do = Flag
keys-skip-title = Skip this item
keys-skip-question = Why can it not be answered?
keys-skip-about = It is left unanswered, and the next item comes up. The reason may be left out.
# A button
keys-skip-do = Skip

### The label page

## Label page

# The heading where the owner gave the question no words of its own
label-which-fits = Which label fits?
# The heading where several things are asked about an item
label-n-questions = { $n } questions
# A button that opens the project's instructions beside the item, and the heading over them
label-instructions = Instructions
# A button that opens this person's latest answers beside the item
label-history = History
# A link to the page of items that resemble each other and probably get the same label; also the heading of that page
label-look-alikes = Look-alikes
# Read out: name of the region with the item
label-item-to-label = The item to label
# Read out: name of the region with the item's text or images
label-item = Item
# Read out: name of the group of labels (a noun) one chooses from
label-labels = Labels
# Followed by the person's own note in quotation marks
label-you-flagged = You flagged this:
# A button: takes the label that the model suggests as the answer
label-accept = Accept the suggestion
# A button: gives the chosen label as the answer
label-confirm = Confirm
# A button: goes on to what comes next
label-go-on = Go on
# A button: hands in the answers to all questions of an item
label-submit = Submit

## Label page: buttons below the item

# Read out: name of the group of buttons that do something with this item
label-this-item = This item
# A button: takes the last answer back
label-undo = Undo
# A button: gives the answer again that was taken back
label-redo = Redo
# A button: passes the item over without an answer
label-skip = Skip
# A button: the same with a reason, which a dialog asks for
label-skip-why = Skip, why…
# A button: marks the item for the owner's attention with a note, which a dialog asks for
label-flag = Flag…

## Label page: new instructions

# Read out: name of the region
label-new-instructions = New instructions
label-instructions-changed = The instructions changed
# Numbers of versions of the instructions
label-change-versions = You answered last under version { $from }; now there is version { $to }.
label-change-of-wording = The wording changed; what is asked did not.
# $labels: names of labels in quotation marks, separated by commas
label-change-of-meaning = The meaning of { $labels } changed.
label-n-again = { $n ->
    [one] { $n } answer of yours comes up again: give the answer that is right now.
   *[other] { $n } answers of yours come up again: give the answer that is right now.
}
# A button
label-change-read = I have read it, go on
# A button that opens all of the instructions
label-whole-text = The whole text
# The name of a label in quotation marks
label-quoted = “{ $name }”

## Label page: nothing to label

label-fetching = Fetching the items…
label-nothing-waits = Nothing is waiting for you
label-you-answered = { $n ->
    [one] You answered { $n } item. New work appears here by itself.
   *[other] You answered { $n } items. New work appears here by itself.
}
# A button
label-see-overview = See the overview
# A button
label-undo-last = Undo the last answer
label-no-connection = No connection, and no items on this device yet
label-connect = Once the items are here you can label without a connection. Connect, then try again.

## Label page: recent answers

label-recent-answers = Your recent answers
label-no-recent-answers = Your answers appear here, newest first.
# Read out: name of a button. $text: the beginning of the item's text
label-change-answer-to = Change the answer to: { $text }
# A button: goes back to the item, to answer it anew
label-change = Change
# Followed by the label that an expert decided on, in bold
label-settled-as = An expert settled it as

## Label page: instructions

label-no-instructions = The owner has written no instructions yet.
# $version: the version's number
label-version = Version { $version }

## Label page: practice items, whose right answer is told afterwards

# $n_place: which of the practice items this is, $n: how many there are
label-practice-mark = Practice { $n_place } of { $n }. You are told the right answer afterwards, and yours does not count.
# Read out: name of the region
label-item-to-practise = The item to practise on
# The answer was right
label-right = Right.
# The answer was wrong
label-not-quite = Not quite.
label-right-so-far = { $n_right } of { $n } right so far
# Two labels, each in quotation marks, that both count as right
label-either = { $one } or { $other }
# $labels: the right label in quotation marks, or several joined by “or”
label-it-is = It is { $labels }.
label-you-said = You said “{ $given }”; it is { $labels }.

## Label page: progress

# Read out: name of the region
label-progress = Progress
# Read out: name of the bar that shows how much of the project is done
label-progress-bar = Complete items of all
# Number of items that this person answered
label-n-by-you = { $n } by you
# $n_complete: items that have all the answers they need
label-n-complete = { $n_complete } of { $n_items } complete
# Shown when the mouse rests on the next one
label-pace-meaning = Answers an hour of active time in this session
# Answers in an hour
label-n-an-hour = about { $n } an hour
label-without-break = { $n } minutes without a break: a short one helps
# A round: some people answer the same items at once. $number: which round it is
label-round-left = Round { $number }: { $n_left } of { $n_items } left

## Label page: why an item is asked now

label-why-revisited = You came back to this one
label-why-random = Drawn at random: accuracy is measured on these
label-why-second-opinion = Asked twice on purpose: somebody else answered it
label-why-two-differ = Two people answered differently
label-why-some-differ = People answered differently
label-why-rare = It may have a label that is rare so far
label-why-shuffled = In shuffled order, because the model has not ranked the items yet
label-why-reask = The instructions changed since you answered it
label-why-round = Several people answer it at once, to see whether they agree
label-why-talk = There is a talk on it
# Among look-alikes one marks those that do not get the label: the odd ones
label-why-odd = You took this one for odd among look-alikes
label-why-typical = Typical of many others, so it teaches the model most to begin with
label-why-novel = Unlike anything labeled so far
label-why-uncertain = Asked because the model cannot tell two labels apart here
label-why-sure = The model is fairly sure here, but an answer still teaches it most
# $reason: one of the four sentences above
label-why-resembling = { $reason }; about { $n } items resemble it

## Label page: the parts of that reason, a name and a value each

# The item's place in the order in which the model wants answers
label-rank = Rank
label-rank-of = { $n_rank } of { $n_ranked }
label-score = Score
label-uncertainty = Uncertainty
# Here and below $value is a number from 0 to 1
label-uncertainty-value = { $value } (1 means the two likeliest labels are level)
# How many other items lie close to this one
label-density = Density
label-density-value = { $value } (1 means many items are like this one)
label-novelty = Novelty
label-novelty-value = { $value } (1 means nothing like it is labeled)
# This item resembles so many others
label-resembles = Resembles
label-resembles-n = about { $n } items
# How rare the label is that the item may have
label-rarity = Rarity
label-rarity-value = { $share } % of labels so far
# How much one more answer is worth
label-answer-value = Value of an answer
label-answer-value-of = { $value } (1 means that nothing is settled yet)
# The state of the model that made the order; a code follows
label-model = Model

## Label page: who filled a label or an answer in beforehand; shown by itself and within “Filled in for you”

label-by-some-model = predicted by a model
# $model: the name that the project's owner gave the model
label-by-model = predicted by “{ $model }”
label-by-the-scorer = suggested by the model

## Several questions about an item

# $by: one of the three above
label-filled-in = Filled in for you: { $by }. Check it, and change what is wrong.
# After the question: it needs no answer
label-optional = (optional)
# What a question takes, shown below it
label-n-chars = Up to { $n } characters
label-hint-order = Choose them from first to last
label-hint-boxes = Draw a box, then choose what it shows
label-hint-spans = Select text, then choose what it is
# How many labels may be chosen
label-any-number = Any number, or none
label-up-to-or-none = Up to { $n }, or none
label-one-or-more = One or more
label-at-least = At least { $n }
label-exactly = Exactly { $n }
label-from-to = { $n_min } to { $n_max }
# Which numbers may be typed. $unit: a unit with a space before it, such as “ cm”, or nothing
label-number-between = { $min } to { $max }{ $unit }
label-number-from = { $min } or more{ $unit }
label-number-up-to = { $max } or less{ $unit }
label-number-any = A number{ $unit }
# Follows one of the four above and a comma. $step: a number; answers are whole multiples of it
label-number-steps = in steps of { $step }
# What is missing from an answer. $what: one of the two below, or of those whose names begin with fault-answer
label-fault = “{ $question }” { $what }
# Follows the question in quotation marks: “age” needs a number; “1o” is none. $typed: what was typed
label-fault-no-number = needs a number; “{ $typed }” is none
# Follows the question in quotation marks: “age” has no answer yet
label-fault-no-answer = has no answer yet

## Marking text, drawing boxes

# Read out: name of the list of stretches of text that were marked
label-marks = Marks
label-no-marks = Nothing is marked yet
label-n-marks = { $n ->
    [one] { $n } mark
   *[other] { $n } marks
}
# Read out: name of the list of boxes that were drawn on an image
label-boxes = Boxes
label-no-boxes = No boxes yet
label-n-boxes = { $n ->
    [one] { $n } box
   *[other] { $n } boxes
}
# A box's width × height, and where its upper left corner is, all in pixels
label-box-place = { $width } × { $height } at { $x }, { $y }
# Of very many, those with these numbers are in the list
label-listed = { $n_first } to { $n_last } are listed
# Read out: name of a button. $what: the marked text, or where the box is
label-remove-mark = Remove { $label }: { $what }

## Putting labels into an order; all are read out

label-order-no-place = { $label }, no place yet
# $n_place: 1 is first
label-order-place = { $label }, place { $n_place }
label-move-up = Move { $label } up
label-move-down = Move { $label } down

## Images and items in several parts

label-covered = This item may be distressing. It is covered until you want to see it; you may also skip it.
# A button: uncovers the item
label-show-it = Show it
# Stands in for an image's description where there is none
label-image-to-label = The image to label
# Followed by the image's description
label-image-loading = Loading the image…
# $why: one of the sentences below, without a full stop, or what the network said
label-image-broken = The image cannot be shown: { $why }.
label-image-changed = it is not the image that the owner chose: its bytes were changed
# MB: megabytes
label-image-too-large = it has { $n } MB; images of at most { $n_most } MB are shown
label-image-no-image = it is no PNG, JPEG, GIF, WebP, AVIF or BMP image
label-image-not-decoded = this browser cannot decode it
label-image-broken-remedy = Try again, or skip the item and say that its image is broken.
# A button: shows more of the image, smaller
label-picture-wider = Wider
# A button: shows less of the image, larger
label-picture-closer = Closer
# A button: shows the whole image
label-picture-whole = Whole
# A button: makes the image brighter or darker (light, a noun)
label-picture-light = Light
# How large the image is shown
label-picture-zoom = { $percent } %
# How bright the image is shown
label-picture-lit = light { $percent } %

## Look-alikes: several items to which the model gives the same label, confirmed at once

# The heading. $label: the label that the items below may get
label-all-of-them = All “{ $label }”?
# Read out: name of the list
label-items-that-get-it = Items that get the label
# A mark on an item that does not get the label
label-not-this = not this
# A button, where every item is marked as not getting the label
label-none-of-them = None of them
# A button: gives the label to all items that are not marked
label-confirm-n = { $n ->
    [one] Confirm { $n } item
   *[other] Confirm { $n } items
}
# A link to the label page
label-one-by-one = Label one by one
# X and Enter are keys on the keyboard
label-grid-keys = Arrow keys move, X marks, Enter confirms.
label-grid-not-on = The owner of this project has not switched suggestions on, so there is nothing to confirm here.
label-grid-nothing = There is no item yet of which the model is sure enough. Label some more one by one; look-alikes appear here by themselves.
# $percent: a whole number
label-grid-words = Suggested by the model, which is at least { $percent } % sure of each. Mark those it is wrong about; they go back to the queue.

## At the top of every page

# $why: what the browser said
label-alert-not-on-disk = Your last answers are not on disk: { $why }
# Labels go nowhere else for now. $why: what the store or the network said
label-alert-kept-here = Labels are kept on this device: { $why }

## Why a figure of agreement between people is not defined

label-undefined-no-answers = There are no answers yet
label-undefined-one-labeler = All answers are of one person; agreement needs two
label-undefined-no-overlap = No item has been labeled by two people yet
label-undefined-no-variation = All shared answers are the same label, so agreement cannot be told from chance
label-undefined-unused = No shared answer is this label
label-undefined-not-two = Cohen's kappa compares two people; there are { $n }
# $level: a level of measurement, in English: ordinal, interval or ratio. $label: a label in quotation marks
label-undefined-not-numeric = The { $level } level needs numbers, and the label { $label } is none
label-undefined-negative = The ratio level needs labels of 0 and above, and one is { $label }
label-undefined-too-many = The ratio level compares each two labels, and { $n } different labels are too many; use interval
label-undefined-not-finite = The labels are too large for this figure to be computed

### What the page says of itself: opening, saving, errors

## Opening a project

# A project is opened with a link that its owner sent
page-file-without-link = That file holds no link; choose the one the owner sent you
page-project-unknown = This device no longer knows that project; use its link
# A heading; what the browser said stands below it
page-no-storage = This device cannot keep labels
# A heading; what the browser said stands below it. Every record of work is signed with this device's key
page-no-signing = This browser cannot sign labels
# A heading, and the text below it
page-somebody-else = This device already takes part as somebody else
page-somebody-else-remedy = A log cannot change hands. Open the link on another device, or in another browser profile.
# A heading; one of the two below, or what the store said, stands below it
page-not-opened = This project cannot be opened
page-not-utf8 = the project is not UTF-8
page-no-such-project = The store holds no such project; ask the owner whether it was moved
page-project-changed = The owner changed this project; reload the page to get the new version
# In the list of errors on the status page
page-data-changed = a part of the data was changed or cut on its way; it is fetched again

## Status page: the link's key and this device's storage, a name and a value each

# A link holds a key with which this device may use the project's store
page-link-key = The link's key to the store
page-key-ended = has ended; ask the owner to renew your link
page-key-ends-soon = ends within the hour; ask the owner to renew your link
page-key-holds = holds for { $n } more hours
page-storage = Storage
page-storage-kept = the browser keeps it until you delete it
page-storage-may-go = the browser may clear it when the disk is full; sync or save a backup before closing
page-storage-unknown = the browser does not say
page-space-used = Space used
# $used, $all: numbers; MiB: mebibytes
page-space-used-of = { $used } of { $all } MiB
# The name of a row with what the owner of the store has to paste there
page-store-remedy = For the store's owner

## What was saved on this device and is gone

page-loss = { $n ->
    [one] { $n } record of yours in “{ $project }”, shown as saved before, is not on this device any more: its browser storage was cleared or damaged.
   *[other] { $n } records of yours in “{ $project }”, shown as saved before, are not on this device any more: its browser storage was cleared or damaged.
}
# A sentence after the one above
page-loss-safe = { $n ->
    [one] { $n } record of them had reached the project's store and is safe there.
   *[other] { $n } records of them had reached the project's store and are safe there.
}
# A sentence after those above
page-loss-lost = { $n ->
    [one] { $n } record may have been on this device alone: unless you have a backup file, it is lost.
   *[other] { $n } records may have been on this device alone: unless you have a backup file, they are lost.
}
# A sentence after those above
page-loss-open-link = Open your link again to go on.

## Work carried by hand: files of signed pieces, from one device to another

page-backup-not-saved = the browser did not save the backup file; allow downloads for this page
page-shared = Your labels were handed over as a file
page-not-shared = Nothing was handed over; save the file and send it yourself
# What became of files that were chosen. A piece is a part of a log, which is what a device writes. $records: 5 records
page-taken = { $n ->
    [one] { $n } new piece taken, with { $records }
   *[other] { $n } new pieces taken, with { $records }
}
# Pieces; these five follow the one above, with a semicolon before each
page-taken-known = { $n } known already
page-taken-foreign = { $n } of another project
page-taken-refused = { $n } refused, because they were changed or cut
page-taken-loose = { $n } lines not taken, because nobody signed them
page-taken-unreadable = { $n } files that could not be read

## Tables, known answers

page-table-not-saved = the browser did not save the table; allow downloads for this page
page-known-too-early = the items are still on their way; choose the file again in a moment
# After a list of lines of a file that cannot be used, each with its reason
page-known-more-problems = { $n } more lines cannot be used

## Links for one person

page-link-not-saved = the browser did not save the link; allow downloads for this page
# Upload forms in a link let its holder write without a key. $policy: a text in JSON
page-invite-no-reading = The store lets nobody read without a key, so a link with forms alone could write and not read. Give the bucket this policy, or take another key: { $policy }
# How long a temporary key holds
page-invite-hours = Say for how many hours it holds, from a quarter of an hour to 36
page-invite-key-reads-nothing = The key that was made cannot read the project; does the role let it?
# After “Note: ”, without a full stop
page-warning-shared = this link carries the project's own key to the store: whoever has it can overwrite and delete everything that key can, until you change the key at the store. Changed objects are detected and shown; switch on versions at the store
page-warning-forms = this link writes into the person's own folders alone and deletes nothing, but it can overwrite what the person sent; such changes are detected and shown. It reads with what you let everybody read, so seal the project if its data is not public

## Reports

page-report-no-link = There is no such link here: this project is sealed, or its store asks for a password. Save the page, and hand the file over.
page-report-key-copied = The name is on the clipboard: the report's place in the project's store.
page-report-link-copied = The link is on the clipboard. For seven days whoever has it can read this report, and nothing else.
# $text: the link or key
page-report-not-copied = The browser did not copy it; here it is: { $text }
page-report-not-printed = The browser did not print; save the page and print it from there.
# $name: a file's name
page-report-saved-as = Saved as { $name }.
# $why: one of the four below, without a full stop, or what the store said
page-report-failed = That did not work: { $why }.
page-report-not-signed = the page in the store does not hold the report that was signed, so it is not shown
page-report-not-opened = the browser did not open the report
page-report-not-saved = the browser did not save the report; allow downloads for this page
page-report-gone = the report is no longer here

## Status page: the scorer, which runs beside the page and says in which order items are asked

# $why: what went wrong
page-scorer-restarts = { $why }; starting it again
# The graphics card is given up; the processor takes over
page-scorer-restarts-on-cpu = { $why }; starting it again on the processor
page-scorer-gave-up = it stopped { $n } times: { $why }
# Stands for $why in the three above
page-scorer-silent = it no longer answers

### The review page, talks and what needs somebody

# Settling disagreements, the page "For you", comments, and what changed between two texts.

## Review: the page on which an expert settles items that people answered differently

# Read out: the part of the page with the disagreement
review-case-region = The disagreement on screen
review-place = Disagreement { $n } of { $n_open }
# Heading: the item on screen was chosen from elsewhere
review-place-none = Not among the open disagreements
# Button: the disagreement before this one
review-previous = Previous
# Button: the disagreement after this one
review-next = Next
# Explains the next two: a talk is opened on an item, so that those who answered it discuss it
review-talk-about = In a talk those who answered see the votes without names, and may change their answers
# Button
review-talk-close = Close the talk
# Button
review-talk-open = Open a talk
# Heading. The logs are the signed records of what everybody answered
review-reading = Reading the logs…
review-reading-about = The most urgent disagreement appears once all answers are here.
# Heading
review-nothing = Nothing to settle
review-nothing-about = { $n ->
    [one] { $n } disagreement is
   *[other] { $n } disagreements are
} settled so far. When labelers disagree about an item it appears here by itself.
# Button
review-withdraw-settlement = Withdraw the last settlement

## Review: the item, the votes, what experts decided

# Read out
review-item-region = The item to settle
# Beside a tick box: people's own names instead of “Person A”
review-show-names = Show names
# Read out
review-similar-region = Similar settled items
# Heading of a list of items like this one that are settled
review-similar = Similar, and settled
# Explains a number
review-similar-cosine = Cosine similarity of the two texts' vectors
# Read out: a list of what people remarked on the item
review-remarks = Remarks on the item
# $who is a name or “You”; the label that they decided on stands below
review-settled-by = { $who } settled it
review-contested = Experts differ. The latest settlement holds until one of them changes theirs.
# Read out: a list of what experts decided
review-settlements = Settlements
# Read out: a list of what people answered, each answer is a vote
review-votes = Votes
# $answer is the label that somebody gave before they talked about the item
review-vote-before-talk = Before the talk: { $answer }
# Explains a time
review-vote-time = Active time this answer took
# Explains a version number
review-vote-is-old = The instructions changed since
# The version of the instructions under which an answer was given
review-vote-version = version { $n }
# Two labels of which either is right; each may be such a pair itself
review-or = { $one } or { $other }

## Why an item came to the person who answered it: a word or two among other facts, in small letters

# Drawn at random
review-asked-random = random
# Chosen by a model
review-asked-scored = scored
# Somebody else has answered it already
review-asked-second-opinion = second opinion
# In a shuffled order
review-asked-shuffled = shuffled
# The person went back to it
review-asked-revisited = revisited
# Its label is rare so far
review-asked-rare = rare
# People answered differently, so one more is asked
review-asked-ask-again = ask again
# From a grid of look-alikes that were confirmed at once
review-asked-grid = grid
# Everybody is asked it
review-asked-shared = shared
# Asked once more because the instructions changed
review-asked-reask = reask
# It belongs to a round, in which several people answer the same items
review-asked-round = round
# Answered anew during a talk
review-asked-talk = talk
# The same person is asked a second time without notice
review-asked-repeat = repeat

## Review: the list of open disagreements

# Heading
review-list = Open disagreements
# Beside the heading
review-list-settled = { $n ->
    [one] { $n } case
   *[other] { $n } cases
} settled
# Above the list: so many come before the first that is shown
review-list-above = { $n ->
    [one] { $n } case
   *[other] { $n } cases
} above
# Below the list: so many come after the last that is shown
review-list-more = and { $n ->
    [one] { $n } case
   *[other] { $n } cases
} more
# In a list such as “3 Location, 1 Human”: so many people gave this label
review-row-votes = { $n } { $label }
# Beside a disagreement in the list: another expert deals with it first
review-turn-others = another expert's turn
# Beside a disagreement in the list: a talk about it is open
review-turn-talk = in talk
# Beside a disagreement in the list: experts settled it with different labels
review-turn-contested = experts differ

## Review: settling

# Heading above the labels: the label that is chosen is right for the item
review-settle-as = Settle as
# Button; $labels is one label, or several with “or” between them
review-settle-marked = Settle as { $labels }
# Beside a tick box
review-several = Several answers are right
# Shift, Enter: keys on the keyboard
review-several-keys = (Shift and numbers mark, Enter settles)
# Button: shows items like this one, to settle them together
review-tool-alike = Look-alikes
# Button: puts the item into the instructions as an example
review-tool-example = Make an example
# Button: withdraws the last settlement
review-tool-withdraw = Withdraw the last
# Name of a text field: why the expert decides so. The name of a key follows, then the next message
review-reason = Reason (optional)
# Goes on after the name of the key that leads to the field. Enter: a key on the keyboard
review-reason-keys = , then Enter and the label's number
# Heading above the kinds that follow: why people answered differently
review-causes = Kind of mistake (optional)
# Somebody pressed a wrong key
review-cause-slip = Somebody slipped
review-cause-instructions = Instructions unclear
# The item itself can be understood in several ways
review-cause-ambiguous = Ambiguous item
# None of the labels fits the item
review-cause-labels = Wrong labels on offer
# The item cannot be answered: its text is cut off, its image is missing
review-cause-item = Broken item

## Review: why the item is on screen, one of these sentences without a full stop at the end

review-why-closed = You take part in a round with this item: others’ answers are shown when everybody is done
review-why-settled = Settled
review-why-agreed = Nobody disagrees about it
# $chance is a percentage
review-why-own = The label most believed is wrong with a chance of about { $chance }
review-why-others = The label most believed is wrong with a chance of about { $chance }. Another expert at work has it on their list first
review-why-talk = The label most believed is wrong with a chance of about { $chance }. A talk is open, so people may still change their answers
review-why-contested = Experts settled it differently; the latest holds until one of them changes

## Review: items like the one on screen, settled together with it

# Heading of a dialog
review-alike-title = Settle look-alikes at once
review-alike-none = No open disagreement has the same votes and a word in common with this one.
review-alike-about = A label settles this item and { $n ->
    [one] { $n } other
   *[other] { $n } others
}. Each is undone together with the others.
# Read out, above the labels: all ticked items get the label that is chosen
review-alike-settle = Settle all ticked as
# $share is a percentage: so many of the words of two texts are the same
review-alike-share = { $share } of words in common

## Review: the item as an example in the instructions

# Heading of a dialog
review-example-title = Put this item into the instructions
review-example-about = It is added to a new draft, which nobody sees before you publish it.
# Beside a tick box
review-example-counter = A counter-example
# Heading above the list of labels, one of which is chosen next
review-example-is-not = It is not an example of
# Heading above the list of labels, one of which is chosen next
review-example-is = It is an example of
# Read out: the group of labels (a noun)
review-example-labels = Label

## What changed between two texts, line by line

# Read out
review-diff-region = What changed
# Stands for lines that are left out
review-diff-unchanged = { $n ->
    [one] { $n } line
   *[other] { $n } lines
} unchanged

## Comments on an item

# Read out: the part of the page with the comments
review-comments = Comments
# Button beside one's own comment: removes it
review-comment-take-back = Take back
# Name of the text field (a noun)
review-comment = Comment
# Beside the field: an @ and a name call somebody's attention. Keep the @
review-comment-mentions = @ mentions somebody
# Button: sends the comment
review-comment-send = Send

## The page “For you”: what needs this person now. The messages that end in -verb are buttons beside the sentence before

# Heading of the page
review-desk = For you
# Heading
review-desk-needs = What needs you now
review-desk-no-needs = Nothing besides labeling. What comes up appears here by itself.
# $n is the number of a round, in which several people answer the same items
review-need-round = Round { $n }: { $n_left ->
    [one] { $n_left } item
   *[other] { $n_left } items
} left
review-need-round-verb = Answer
review-need-reask = The instructions changed: { $n ->
    [one] { $n } answer
   *[other] { $n } answers
} to look at again
review-need-reask-verb = Answer again
# $who is somebody's name
review-need-mention = { $who } asks you about an item
review-need-mention-verb = Reply
review-need-talk = There is a talk on an item you answered
review-need-talk-verb = Join in
review-need-feedback = Experts settled { $n ->
    [one] { $n } item
   *[other] { $n } items
} of yours
review-need-feedback-verb = Read why
review-need-practice = Practice: { $n_left ->
    [one] { $n_left } item
   *[other] { $n_left } items
} left
review-need-practice-verb = Practise
review-need-disagreements = People disagree about { $n ->
    [one] { $n } item
   *[other] { $n } items
}
review-need-disagreements-verb = Settle
# A record: an item and what belongs to it. Somebody sent it to the experts, to be looked at
review-need-sent = { $n ->
    [one] { $n } record was
   *[other] { $n } records were
} sent to experts
review-need-sent-verb = Look at them
review-need-contested = Experts settled { $n ->
    [one] { $n } item
   *[other] { $n } items
} differently
review-need-contested-verb = Compare
# $n is the number of a round
review-need-discuss = Round { $n } is over: see where people differ, and revise the instructions
review-need-discuss-verb = Look at it
review-need-remarks = Remarks on { $n ->
    [one] { $n } item
   *[other] { $n } items
} nobody has settled
review-need-remarks-verb = Look at them
review-need-unverified = { $n ->
    [one] { $n } person writes
   *[other] { $n } people write
} with an invitation that is not yours; their answers do not count
review-need-unverified-verb = See who
# Something was wrong with these pieces, so they do not count
review-need-quarantined = { $n ->
    [one] { $n } piece of the logs was
   *[other] { $n } pieces of the logs were
} set aside
review-need-quarantined-verb = See why
# A fork: two versions of the same place, as two wrote at the same time
review-need-forks = { $n ->
    [one] { $n } fork
   *[other] { $n } forks
} in the logs or the instructions: two wrote at once
review-need-forks-verb = See where

## The page “For you”: talks on items that this person answered

# Heading
review-talks = Talks on your items
# $answer is a label
review-talk-mine = You said { $answer }.
review-talk-may-answer = While the talk is open you may answer anew. Both answers are kept, and agreement counts the first.
# Button
review-talk-answer = Answer anew

## The page “For you”: this person's work

# Heading
review-work = Your work
review-work-items = Items answered or skipped
# The time in which the person worked on items; also the heading of a column
review-work-active = Active time
# So many items in an hour
review-work-pace = Items an hour
# Instead of the number of items an hour
review-work-no-pace = Not known yet
review-work-no-days = Your days appear here once you have answered something.
# Name of a table: one line a day
review-timesheet = Timesheet
# Heading of a column: a date
review-timesheet-day = Day
# Heading of a column: how many items
review-timesheet-items = Items
# Heading of a column: an amount of money
review-timesheet-earned = Comes to
# Button: saves the timesheet as a file
review-timesheet-save = Save the timesheet
# Below the table: earlier days that are only in the saved file
review-timesheet-more = { $n ->
    [one] { $n } day
   *[other] { $n } days
} before these in the file
review-work-about = Active time counts while you work on an item: pauses of over 30 seconds and hidden tabs are left out, answers you corrected or took back are in. It is part of the answers you sign, so nobody else can change it.
# $floor is an amount of money, the least that the owner wants an hour to come to
review-pay-below = That is below the owner’s floor of { $floor } an hour.
review-pay-above = That is at or above the owner’s floor of { $floor } an hour.
# $terms is what the owner pays, in English as the owner's file states it: “0.10 EUR an item”
review-pay-terms = The owner states: { $terms }. Accord only counts; the owner pays.
# $amount is an amount of money
review-pay-per-hour = An hour of active time came to { $amount }.

## The page “For you”: what experts decided on this person's items

# Heading
review-feedback = What became of your answers
review-feedback-none = When an expert settles an item you answered, it appears here with the reason.
review-feedback-judged = Experts judged { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}; { $n_right } of yours were right.
# Button: these are no longer marked as new
review-feedback-seen = I have seen these
# Below the list: earlier ones that are not shown
review-feedback-more = and { $n ->
    [one] { $n } item
   *[other] { $n } items
} before these
# The person's answer was right; $label is a label
review-feedback-right = Right: { $label }
# $given and $right are labels
review-feedback-wrong = You said { $given }; it is { $right }
# The person gave no answer; $label is the right one
review-feedback-was-skipped = You skipped it; it is { $label }
# Beside what the person has not seen yet
review-feedback-new = New
# How steady the person is; $share, $low, $high are percentages, the last two the ends of an interval
review-steadiness = Of { $n ->
    [one] { $n } item
   *[other] { $n } items
} that you were asked a second time without notice you answered { $n_same } alike: { $share } (95 % interval { $low } to { $high }).

### Instructions and rounds

# Rounds, and the instructions. In a round several people answer the same items at once, and nobody sees another's answers
# before all have answered; where they differ the instructions are revised, and another round shows whether that helped.
# Alpha is Krippendorff's alpha, a measure of how far people agree; keep the word.

## Rounds: the page

# Heading of the page
rounds-title = Rounds
rounds-about = In a round several people answer the same items, and nobody sees another's answers before all have answered all. See where they differ, revise the instructions for exactly those labels, and hold the next one.
rounds-not-yours = Rounds are held by experts and owners. Yours come up on the label page by themselves.
# A round by its number
rounds-round = Round { $n }
# Beside the heading of a round that goes on
rounds-open = Open
# Below a person's name: they have answered all items of the round
rounds-person-done = done
# Below a person's name: so many items they have not answered
rounds-person-left = { $n } left
# How the items of a round were chosen. $draw is one of the next two messages, $moment a day and a time
rounds-drawn = { $n ->
    [one] { $n } item
   *[other] { $n } items
} drawn { $draw }, version { $n_version } of the instructions, { $moment }
# Goes into the message before
rounds-drawn-random = at random
# Goes into the message before the last: items to which some gave one label and some the other
rounds-drawn-colliding = where “{ $one }” and “{ $other }” collide
rounds-hidden = Answers stay hidden until everybody is done, or the round is closed.
# Button
rounds-close = Close the round now

## Rounds: a new one

# Heading
rounds-next = The next round
# Heading
rounds-first = The first round
rounds-which-items = Which items?
# One of the choices
rounds-draw-random = At random, of those not settled
# One of the choices: labels collide where some people give one and others the other to the same item
rounds-draw-colliding = Where two labels collide
rounds-draw-colliding-so-far = Where two labels collide (most often so far: { $n ->
    [one] { $n } pair of answers
   *[other] { $n } pairs of answers
})
# Names of two lists from which a label is chosen
rounds-pair-one = One label
rounds-pair-other = The other
rounds-how-many = How many items? { $n ->
    [one] { $n } item
   *[other] { $n } items
} could be asked
rounds-who = Who answers? At least two
# Name of a text field: a sentence about the round
rounds-note = What is it about? (optional)
# Button
rounds-start = Start the round

## Rounds: what came of one

# Name of a figure and heading of a column
rounds-alpha = Alpha
# Name of a figure: how many pairs of answers are the same
rounds-same-answer = Same answer
# $one and $other are labels
rounds-worst = Most often “{ $one }” and “{ $other }” collide: { $n ->
    [one] { $n } pair of answers
   *[other] { $n } pairs of answers
}.
# Button
rounds-revise = Revise the instructions
# Heading of a list that opens
rounds-differing = { $n ->
    [one] { $n } item
   *[other] { $n } items
} on which people differ, of { $n_all }
# Read out after the round
rounds-end = End of round { $n }
# Read out: name of a table
rounds-labels-region = Agreement by label
# Heading of a column: the name of a label (a noun)
rounds-labels-label = Label
# Heading of a column: how many answers
rounds-labels-answers = Answers
# Two labels that collide; how often stands behind
rounds-two-labels = { $one } and { $other }
# Heading of a list that opens
rounds-collisions = All labels that collide
# Button beside an item nobody has commented on
rounds-discuss = Discuss

## Rounds: whether it gets better

rounds-verdict-unknown = The last round is too small to say anything: take more items.
rounds-verdict-good = Good enough: alpha is at least 0.80 even at the lower end of its interval. Go on labeling with these instructions.
rounds-verdict-tentative = Enough for tentative conclusions: alpha is at least 0.67 even at the lower end of its interval. Another revision may help.
rounds-verdict-not-moving = Not moving: the last two rounds hardly differ. Another round like them will not help; change the labels, or take the doubt as real.
rounds-verdict-go-on = Not there yet: revise the instructions for the labels that collide, then hold another round.
# Heading of a chart
rounds-course = From round to round
rounds-no-chart = The chart begins with the second round.
# A line of the chart: all labels together
rounds-all-labels = All labels
# Below the chart, short: round 2, version 5 of the instructions
rounds-chart-column = Round { $n } · v{ $n_version }
# Beside the chart: what its height means
rounds-chart-alpha = Alpha, with 95 % intervals
# Heading of a table that opens
rounds-numbers = In numbers
# Read out: name of the table
rounds-numbers-region = Rounds in numbers
# Heading of a column
rounds-numbers-round = Round
# Heading of a column: which version of the instructions
rounds-numbers-version = Version
# Read out instead of the chart; $rounds is a list of the next message: “round 1: 0.52, round 2: 0.74”
rounds-told = Alpha over all labels: { $rounds }
# $alpha is a number, or the next message
rounds-told-round = round { $n }: { $alpha }
rounds-told-undefined = not defined

## Instructions: the page on which people read what each label means

# Heading of the page
rounds-guide = Instructions
# A version of the instructions by its number
rounds-guide-version = Version { $n }
# Answers that people are asked to give once more, after the instructions changed
rounds-guide-waiting = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
} of { $n_people ->
    [one] { $n_people } person
   *[other] { $n_people } people
} still to be given again.
# Button
rounds-guide-write = Write a new version
rounds-guide-none = Nobody has written instructions yet.
# Read out: a table in a text that somebody wrote
rounds-markdown-table = Table

## Instructions: a new version

# Markdown is the name of a way to write. “Examples:” and “Not:” stay in English: the page looks for these very words
rounds-edit-about = Markdown. A label's part stands under a heading with its name; a line “Examples:” or “Not:” in it and a list below give examples and counter-examples.
# Read out: the part of the page in which it is written
rounds-edit-region = A new version
# Name of a text field
rounds-edit-text = New text
# Heading: how the text will look
rounds-edit-preview = Preview
# Heading of a warning
rounds-edit-overtaken = Somebody published a new version meanwhile
rounds-edit-overtaken-about = Below is what your text would change in theirs. Take over what you want to keep, then go on.
# Button: nothing of the other's version is missing in one's own text
rounds-edit-rebase = My text has all of it
# Heading
rounds-edit-changes = What changes
rounds-edit-meaning = What does the change mean?
# One of two choices
rounds-edit-wording = Better words for the same: answers stand as they are
# The other choice; the labels follow
rounds-edit-labels = Something else is asked, for these labels:
# Read out: the group of labels
rounds-edit-labels-region = Labels whose meaning changes
# Name of a text field
rounds-edit-summary = What changed, in a sentence
# Button
rounds-edit-publish = Publish version { $n }
# Button: throws away what was written
rounds-edit-drop = Drop the draft
rounds-edit-tick = Tick the labels whose meaning changes.
# Answers that were given with the labels whose meaning changes, and how many people labeled lately
rounds-edit-affected = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
} of { $n_people ->
    [one] { $n_people } person
   *[other] { $n_people } people
} with these labels. At work in the last ten minutes: { $n_live ->
    [one] { $n_live } person
   *[other] { $n_live } people
}.
# Beside a tick box
rounds-edit-reask = Ask for these answers again

## Instructions: their versions

# Heading
rounds-history = Versions
# After “Version 3”; $who is a name, a day and a time follow behind a comma
rounds-history-by = by { $who }
# Beside a version: two people published at the same time
rounds-history-fork = Two were written at once
# Beside a version: the other of two that were written at once holds
rounds-history-replaced = Replaced by the other
# Heading of a text that opens
rounds-history-changes = What changed
# The owner wrote the first version with the project
rounds-meaning-first = As the owner wrote them with the project
rounds-meaning-wording = Wording only; answers stand as they are
# A label in quotation marks, in a list that goes into the next messages as $labels
rounds-meaning-label = “{ $label }”
# The meaning of these labels changed; people were asked again, and all of them have answered anew
rounds-meaning-done = Meaning of { $labels }; asked again, and none is left
# The same, and so many answers from before still hold
rounds-meaning-reask = Meaning of { $labels }; asked again, { $n ->
    [one] { $n } earlier answer stands
   *[other] { $n } earlier answers stand
} so far
# The writer: who wrote this version
rounds-meaning-no-reask = Meaning of { $labels }; by the writer's choice not asked again, { $n ->
    [one] { $n } earlier answer stands
   *[other] { $n } earlier answers stand
}
# Above an item that is asked again; $answer is a label, $n a version of the instructions
rounds-answered-before = You answered “{ $answer }” under version { $n }; the instructions for it changed since.

### The overview

# The overview page: how far a project is, who takes part, how much they agree, what the labels teach a model, and links
# for further people. Answers, labels and records all belong to items (a text, an image) that people look at.

## The page

# Heading of the page, and its name
overview-title = Overview
overview-sealed = In this project other labelers' answers are sealed to the experts and the owner. This page counts yours and the experts' alone.
# A button: saves a table as a file in the form CSV
overview-save-csv = Save as CSV

## Progress

overview-progress = Progress
# After a percentage in large type: "83% 830 of 1,000 items have all the answers they need"
overview-complete = { $n_complete } of { $n_items } items have all the answers they need
# Read out for a bar: the share of items that are complete
overview-complete-share = Complete items of all
# Each of the next five stands before a number
overview-answered = Items answered
# Also a column heading: how many answers somebody gave
overview-answers = Answers
# How often people passed over an item without an answer
overview-skips = Skips
# Items on which people differed until an expert decided
overview-settled = Settled by experts
# Items that an expert took out of the project
overview-dropped = Left out

## Agreement

# Heading: how far people agree
overview-agreement = Agreement
# The name of a coefficient
overview-alpha = Krippendorff's alpha
overview-alpha-about = 1 is perfect agreement, 0 is what chance alone would give, below 0 is systematic disagreement
# A link to another page
overview-open-agreement = Where people agree and where not
# What the coefficient says, from best to worst; also on the agreement page
overview-reading-good = Labelers agree well: the labels can be relied on
overview-reading-fair = Labelers agree fairly: fit for first conclusions, worth a look at the instructions
overview-reading-little = Labelers agree little: find out where they differ, and mend the instructions there
overview-reading-chance = Labelers agree no more than by chance: the instructions or the labels need work before more is labeled
overview-reading-none = Agreement shows once two people have labeled the same items

## Pace and cost

overview-effort = Pace and cost
# A link to the page on which experts decide
overview-waiting = { $n ->
    [one] { $n } record waits for an expert
   *[other] { $n } records wait for an expert
}
# Before a span of time: for how long all people together were at work
overview-active-of-all = Active time of all
# Before a number
overview-answers-wanted = Answers still wanted, about
# Before "12 working days": in how many the project is done at that pace
overview-days-left = At the pace of the last five days, in
overview-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
# Before an amount of money: what the work so far comes to
overview-cost = Comes to so far
# Before an amount of money: what the answers that are still wanted will come to
overview-cost-left = Still to come, about
overview-no-days = Days appear here once somebody has answered something.
# A chart of days in one sentence, read out. $first and $last are dates, $n_most is a number of items
overview-days-told = Items a day from { $first } to { $last }: at most { $n_most }, { $n_last } on the last day
# Name of the chart's horizontal axis
overview-days-axis = Days on which somebody worked
# Name of the table of days, and the headings of its columns
overview-days = Days
overview-column-day = Day
overview-column-items = Items
# Also in the table of people: for how long somebody was at work
overview-column-active = Active time

## What the labels teach a model

overview-course = What the labels teach
# A measurement that is not done yet
overview-course-coming = It is measured in the background while this page is open.
# After a percentage in large type: "83% of new items are given …". $low and $high are percentages. "Drawn at random" are the items
overview-accuracy = of new items are given the right label by the model (95 % interval { $low } to { $high }, n = { $n_items ->
    [one] { $n_items } item
   *[other] { $n_items } items
} drawn at random)
overview-accuracy-unknown = The accuracy of the model is not known yet.
# How many labels fewer are needed where the model chooses the items, than with items drawn at random
overview-labels-saved = Labels saved against random
# $share, $low, $high and $accuracy are percentages
overview-saved = { $share } (95 % interval { $low } to { $high }): so many labels fewer than the { $n_random } random ones that reach an accuracy of { $accuracy }. Nothing is extrapolated beyond these.
overview-saved-unknown = Not known yet
# A warning. Items can be chosen by a model or drawn at random. $points, $low and $high are differences of percentages like −5.0, $share is a percentage. The manifest is the project's file of settings
overview-no-better = Choosing does not help here: { $n_labels } chosen labels differ by { $points } points from as many random ones (95 % interval { $low } to { $high }). Raise the random share of the queue to { $share } in the manifest.
# Advice. The model is torn on an item when it cannot decide between two labels. $torn, $changed and $bound are percentages
overview-go-on = The model is torn on { $torn } of all items, not counting labeled ones, and ten more labels change its answer on { $changed }. Go on: below { $bound } more labels hardly help.
overview-may-stop = The model is torn on { $torn } of all items, not counting labeled ones, and ten more labels change its answer on { $changed }. You may stop: more labels hardly help.
# A random answer is one to an item drawn at random
overview-few-random = Too early to say: needs about { $n ->
    [one] { $n } more random answer
   *[other] { $n } more random answers
}.
overview-few-labels = Too early to say: needs { $n ->
    [one] { $n } more labeled item
   *[other] { $n } more labeled items
}.
# Items that the model chose, that is
overview-nothing-chosen = Too early to say: too few items were chosen yet to compare with random ones.
overview-one-class = Too early to say: only one label was given so far.
overview-small-sample = There are too few items to say.
# Stands where a percentage of labels saved would: none are saved
overview-not-reached = None: the labels at hand do not reach what as many random ones do.
# A chart in one sentence, read out. $points is up to three of the following, with commas between them
overview-curve = Learning curve: { $points }
# $share is a percentage
overview-curve-first = accuracy { $share } with { $n_labels ->
    [one] { $n_labels } label
   *[other] { $n_labels } labels
}
overview-curve-last = then { $share } with { $n_labels ->
    [one] { $n_labels } label
   *[other] { $n_labels } labels
}
overview-curve-random = random labels alone { $share } with { $n_labels ->
    [one] { $n_labels } label
   *[other] { $n_labels } labels
}
# Below the chart, which has a line and a dashed line. Wilson is a person
overview-course-about = Line: labels in the order given, with the 95 % interval (Wilson). Dashed: random labels alone. Each point is tested on all random items, by models that did not learn from them.
# Name of the chart's horizontal axis
overview-course-axis = Labeled items (logarithmic)
# Name of the table of the same numbers, and the headings of its columns
overview-course-table = Learning curve
# Which labels: one of the two below
overview-column-curve = Labels
overview-column-labeled = Labeled items
overview-column-accuracy = Accuracy
overview-column-interval = 95 % interval
# The two rows: labels in the order in which people gave them, and those alone that were drawn at random
overview-in-order = In the order given
overview-random-alone = Random alone
# An interval; both are percentages
overview-interval = { $low } to { $high }

## People

overview-people = People
# Headings of columns
overview-column-name = Name
# Labeler, expert or owner
overview-column-role = Role
# The median of the time that somebody takes for an answer
overview-column-median = Median time
# How many items somebody answers in an hour
overview-column-pace = Items an hour
# How many of somebody's answers an expert found right
overview-column-judged = Judged right
# What somebody has earned
overview-column-earned = Comes to
# What somebody earns in an hour
overview-column-hour = An hour
# Whether the owner let somebody into the project
overview-admitted = Admitted
overview-admitted-about = Whether the owner's invitation admitted this person
# Of $n answers that an expert has judged, $n_right are right
overview-judged = { $n_right } of { $n }
# In place of a time
overview-no-answers = no answers yet
# After somebody's name
overview-you = (you)
# After what an hour came to; $floor is an amount of money
overview-below-floor = below { $floor }
# In the column "Admitted": who did it
overview-by-owner = By the owner
# In the column "Admitted": nobody did
overview-unverified = Unverified
# In the column "Role": nobody gave one
overview-role-unverified = unverified
# A button
overview-admit = Admit as labeler
# It is about to happen; before the button that stops it
overview-admitting = Admitted in a moment
# A button: stops somebody from being admitted
overview-keep-out = Take it back
# Somebody who gave no name; $id is the beginning of their id
overview-unnamed = Unnamed { $id }

## A link for one person

overview-invite = Invite one person
# The words between ` ` here and below are a command and stay as they are
overview-invite-narrow = Your own link's key to the store is scoped to you. Make links with `accord grant`, from the links file.
overview-invite-about = A link that makes whoever opens it one and the same person, on all their devices. You can end it with `accord members end`.
# Before a choice between the next two
overview-invite-role = They join as
overview-invite-labeler = Labeler
overview-invite-expert = Expert
# Before a choice between the next three: in which way they write into the store
overview-invite-how = They write
overview-invite-shared = With this project's own key to the store
overview-invite-temporary = With a temporary key of their own, which the store makes
overview-invite-forms = By upload forms, into their own folders, for 7 days
# What each of the three means; STS, SeaweedFS, Ceph, Cloudflare R2 and Backblaze B2 are names
overview-means-shared = Whoever has the link can overwrite and delete everything, and it does not end.
overview-means-temporary = It reads the project, writes into their own folders, deletes nothing, and ends by itself. It takes a store with a service for such keys (STS) that lets pages in, as SeaweedFS does. Ceph lets no page in: use `accord grant` there.
overview-means-forms = They write into their own folders and delete nothing. It takes a bucket that lets everybody read; Cloudflare R2 and Backblaze B2 take no forms.
# A field: for how long the key holds
overview-hours = For how many hours
# They: the person who gets the link
overview-hours-help = Most services give at most 12. Then they need a new link.
# A field: a role at the store, by whose rights the key is made
overview-role-arn = Role
overview-role-arn-help = Whose rights the key has, less all but this project and this person. On AWS: arn:aws:iam::ACCOUNT:role/NAME
# A field for an address: of the service that makes keys
overview-service = Where the service answers
overview-service-help = Leave it empty where the store itself gives such keys. On AWS: https://sts.REGION.amazonaws.com
# A button
overview-make-link = Make a link
overview-link-about = Send it to that person alone. It is shown once; nothing but this page has it.
# $warning is what the store cannot keep the holder of the link from, in words
overview-link-note = Note: { $warning }.
# Before an id
overview-link-id = Their id is
# A button: saves the link as a file
overview-link-save = Save it as a file
# A button: puts the link away
overview-link-done = Done

### The agreement page

# Agreement: how far people give the same items the same labels. An answer is a label that somebody gave to an item.
# Alpha, kappa and AC1 are coefficients of agreement and keep their names: 1 is perfect, 0 is what chance gives.

## Agreement page: its top and its foot

# The page's heading
agreement-title = Agreement
agreement-closed = In this project other labelers' answers are sealed to the experts and the owner. This page rests on your own answers and on the experts'.
agreement-hides = This page rests on items you have labeled, and on those nobody will ask you about any more: so it never tells what others said before you have answered.
agreement-empty-title = Nothing to compare yet
agreement-empty = Agreement shows here by itself as soon as two people have labeled the same items.
agreement-work-running = Intervals, people and history are being computed in the background.
# $n: how often items were drawn again (bootstrap)
agreement-work-done = Intervals are the middle 95 % of { $n ->
    [one] { $n } draw
   *[other] { $n } draws
} of as many items at random: they say how much the choice of items matters. They follow a change within seconds.
# $why: a clause, agreement-no-second-worker or agreement-silent-worker. The words in backticks are a command
agreement-work-missing = There are no intervals, history or quality of people here, because { $why }. All other figures are complete. `accord agree --bootstrap 1000` computes them from an export.
# A worker is a thread of the browser. Both stand after "because"
agreement-no-second-worker = this browser started no second worker
agreement-silent-worker = the second worker did not start

## Agreement page: words in several of its tables

# Button
agreement-save-csv = Save as CSV
# Button: shows the items behind a figure. Also the hidden heading of the column of such buttons, and the name of a list of items
agreement-items = Items
# Button: shows the items to which two people gave different labels
agreement-items-differ = Items on which they differ
# Column headings; the last two are also the names of axes
agreement-column-name = Name
agreement-column-answers = Answers
agreement-column-alpha = Alpha
# Column heading: of a person's answers to items whose answers are known, how many are right
agreement-column-right = Right
# Read out before the two ends of an interval
agreement-interval-name = 95 % interval
# The ends of an interval, numbers or percentages: 0.41 to 0.62
agreement-range = { $low } to { $high }
# Instead of a figure that cannot be computed; the reason follows
agreement-not-defined = Not defined
# Right answers, and all of them: 7 of 10
agreement-right-of = { $n_right } of { $n }
# Two names of people or of labels
agreement-both = { $a } and { $b }

## Agreement page: Krippendorff's alpha, and what it says

agreement-alpha = Krippendorff's alpha
agreement-alpha-meaning = 1 is perfect agreement, 0 is what chance alone would give, below 0 is systematic disagreement
agreement-alpha-interval = 95 % interval { $low } to { $high }
# Heading of a list, and a button that opens it
agreement-items-all = Items on which people differ
# $label: a label's name. $share: a whole number without its percent sign
agreement-skew = “{ $label }” holds { $share } % of answers. Alpha and kappa fall towards 0 then, however well people agree: look at AC1 and at each label below.

## Agreement page: by question

agreement-questions-title = By question
agreement-questions-about = Each question by the coefficient its answers call for: 1 is full agreement, 0 what chance would give. The figures further down are about the first question's labels.
# Name of the table, read out
agreement-questions-table = Agreement by question
# Column headings
agreement-column-question = Question
agreement-column-coefficient = Coefficient
agreement-column-value = Value
agreement-column-same = Said the same
# Of pairs of people who answered the same item, how many said the same. $share: a percentage
agreement-share-of-pairs = { $n ->
    [one] { $share } of { $n } pair
   *[other] { $share } of { $n } pairs
}
# Kinds of alpha; in brackets how answers are compared
agreement-alpha-nominal = alpha (nominal)
agreement-alpha-ordinal = alpha (ordinal)
agreement-alpha-of-intervals = alpha (interval)
agreement-alpha-ratio = alpha (ratio)
agreement-alpha-same-words = alpha (same words)
agreement-alpha-masi = alpha (MASI)
agreement-alpha-kendall = alpha (Kendall's distance)
agreement-alpha-unitizing = alpha (unitizing)
agreement-alpha-overlap = alpha (overlap)

## Agreement page: figures side by side

agreement-figures-title = Figures side by side
# Name of the table, read out. A slice is a part of the items: all, random ones, chosen ones
agreement-figures-table = Coefficients by slice
# Column heading: a coefficient
agreement-column-figure = Figure
# Column headings, each with what it says
agreement-slice-all = All items
agreement-slice-all-about = Everything with two answers
agreement-slice-random = Drawn at random
agreement-slice-random-about = Free of the bias of choosing: the figure to report
agreement-slice-chosen = Chosen by the model
agreement-slice-chosen-about = Chosen because they are hard, so lower is usual
# Button: shows the items to which people gave different labels
agreement-where-differ = Where they differ
# Rows, each with what it says
agreement-percent = Pairs that agree
agreement-percent-about = Of all pairs of answers to one item, how many are equal; chance is not taken out
agreement-alpha-about = 1 is perfect, 0 is what chance gives; takes missing answers and any number of people
agreement-fleiss = Fleiss' kappa
agreement-fleiss-about = Like alpha, for large numbers of items; chance is taken from how often labels are given
agreement-gwet = Gwet's AC1
agreement-gwet-about = Corrected for chance in a way that stays fair when one label is much more frequent

## Agreement page: by label

agreement-labels-title = By label
agreement-labels-about = Alpha of “this label or another”, with its interval. Beside it how many answers are the label: a rare label's figure is uncertain. The mark stands at 0.80.
# Name of the table, read out
agreement-labels-table = Agreement by label
# Column heading, a noun
agreement-column-label = Label

## Agreement page: labels taken for each other

# Heading, and the name of the table
agreement-confusions-title = Labels taken for each other
agreement-confusions-about = Pairs of answers to one item that differ: where instructions help most.
# $n: pairs of labels that are not in the table
agreement-confusions-about-rest = Pairs of answers to one item that differ: where instructions help most. { $n ->
    [one] { $n } more pair
   *[other] { $n } more pairs
} of labels are rarer.
# Column headings: two labels; how often both were given to one item
agreement-column-labels = Labels
agreement-column-answer-pairs = Pairs of answers

## Agreement page: who agrees with whom

agreement-pairs-title = Who agrees with whom
agreement-pairs-about = How often two people give an item they share the same label, and the same corrected for chance (Cohen's kappa).
agreement-pairs-coming = Being counted
# $a, $b: names of people. $share: a percentage
agreement-pair-list = { $n ->
    [one] { $a } and { $b } gave the same label to { $share } of the { $n } item both labeled.
   *[other] { $a } and { $b } gave the same label to { $share } of the { $n } items both labeled.
}
agreement-pair-list-kappa = { $n ->
    [one] { $a } and { $b } gave the same label to { $share } of the { $n } item both labeled; Cohen's kappa is { $kappa }.
   *[other] { $a } and { $b } gave the same label to { $share } of the { $n } items both labeled; Cohen's kappa is { $kappa }.
}
# The same shorter, in a tooltip and beside a picture
agreement-pair-told = { $n ->
    [one] { $a } and { $b }: the same label on { $share } of { $n } item, kappa { $kappa }
   *[other] { $a } and { $b }: the same label on { $share } of { $n } items, kappa { $kappa }
}
agreement-pair-told-no-kappa = { $n ->
    [one] { $a } and { $b }: the same label on { $share } of { $n } item, kappa not defined
   *[other] { $a } and { $b }: the same label on { $share } of { $n } items, kappa not defined
}
agreement-pair-none = { $a } and { $b }: no item in common
# In a square of the table that stands for two people
agreement-cell-none = no item in common
# Read out after the number in such a square
agreement-cell-of = { $n ->
    [one] of { $n } item
   *[other] of { $n } items
}
# Name of the table, read out
agreement-pairs-table = Pairs of people
# A choice: what the colour of squares shows
agreement-colour-shows = Colour shows
# Choices and column headings: how often two people gave the same label, and the coefficient kappa
agreement-same-label = Same label
agreement-kappa = Kappa
# “People” is the heading agreement-people-title
agreement-heat-rest = The { $n ->
    [one] { $n } person
   *[other] { $n } people
} with the most answers, those who agree most with the others first. { $n_more ->
    [one] { $n_more } more person
   *[other] { $n_more } more people
} answered less; search for them under “People”.
# Read out. Enter is the key
agreement-picture-name = Picture of all pairs; arrow keys move between people, Enter shows where two differ
agreement-picture-hint = Press a square, or move with the arrow keys.
# Name of the table, read out
agreement-pairs-all = All pairs
# Column heading: each row has the names of two people
agreement-column-two-people = Two people

## Agreement page: people

# Heading, and the name of the table
agreement-people-title = People
agreement-people-search = Search by name
# Column headings
agreement-column-others = Agrees with others
agreement-column-quality = Quality
# After a percentage: 83% of 12 pairs of answers
agreement-of-answer-pairs = { $n ->
    [one] of { $n } pair of answers
   *[other] of { $n } pairs of answers
}
agreement-people-alone = No shared item
agreement-people-unknown = Not known
# After the name of the person at this device
agreement-people-me = (you)
agreement-people-nobody = Nobody has such a name
# People who are not in the table, and how many answers they gave
agreement-people-rest = { $n ->
    [one] { $n } more person
   *[other] { $n } more people
} with { $n_answers ->
    [one] { $n_answers } answer
   *[other] { $n_answers } answers
} are not listed; search for a name, or save the table
# $why: a clause, agreement-no-second-worker or agreement-silent-worker
agreement-quality-missing = Quality is missing, because { $why }
agreement-quality-coming = Being computed
agreement-quality-dawid-skene = Quality is the expected share of a person's labels that are right, with its 95 % interval. It comes from a Dawid-Skene model: a table of mistakes for each person, fitted together with the labels.
agreement-quality-one-coin = Quality is the expected share of a person's labels that are right, with its 95 % interval. It comes from a one-coin model: one accuracy for each person, fitted together with the labels.
agreement-quality-none-shared = No item has been labeled by two people yet, so nobody can be compared
agreement-quality-only-two = With two people no model can tell which of them is right; quality shows once three share items

## Agreement page: check items, whose right answers are known

agreement-checks-title = Check items
# Name of a field for a file; task and label are the names of its columns
agreement-checks-file = Known answers (CSV with task, label)
# Button: the known answers leave this tab
agreement-checks-forget = Forget them
agreement-checks-table = Check items by person
# Column heading: pairs of the known label and the label that was given instead
agreement-column-wrong = Went wrong: known, given
agreement-checks-choose = Choose your file of known answers to score everybody by them. It is read into this tab, stays on this device and is gone when the tab is closed or loaded again; nothing of it is uploaded.
# $file: a file's name. Wilson: whose intervals they are
agreement-checks-loaded = { $n ->
    [one] { $n } item with known answers from { $file }, in this tab only. Intervals are Wilson's, 95 %.
   *[other] { $n } items with known answers from { $file }, in this tab only. Intervals are Wilson's, 95 %.
}
# Right answers of all answers, then the ends of an interval: 7 of 10, 40% to 89%
agreement-checks-right = { $n_right } of { $n }, { $low } to { $high }

## Agreement page: practice items, whose right answers are told after the first answer

agreement-practice-title = Practice
agreement-practice-about = First answers to items whose answer was told afterwards. They count in no other figure.

## Agreement page: over time

agreement-history-title = Agreement over time
agreement-history-about = An item counts from its latest answer on. Dashed: 0.80, from which conclusions are held reliable, and 0.67, from which they are held tentative.
# A choice: what the horizontal axis is
agreement-history-across = Across
agreement-history-by-answers = By answers
agreement-history-by-time = By time
agreement-history-empty = The line begins when two people have answered a few of the same items.
# Column headings and names of axes
agreement-history-time = Time (UTC)
agreement-history-answers = Answers so far
# Name of the table, read out
agreement-history-table = Alpha over time
# Read out. $first, $last: alpha at the beginning and at the end, after so many answers
agreement-history-told = Line chart of alpha: { $first } after { $n_first ->
    [one] { $n_first } answer
   *[other] { $n_first } answers
}, { $last } after { $n_last ->
    [one] { $n_last } answer
   *[other] { $n_last } answers
}

## Agreement page: by version of the instructions

agreement-versions-title = By version of the instructions
agreement-versions-about = Answers count under the version their author had before them: a change that helped shows here.
# Name of the table, read out
agreement-versions-table = Agreement by version of the instructions
# Column heading
agreement-column-version = Version
# After the number of the version that people have before them now
agreement-version-current = (in force)

## Agreement page: how far suggestions of the model pull people's answers

# The model's suggestions
agreement-pull-title = Suggestions
agreement-pull-about = Look-alikes confirmed in batches do not count: there, only agreement is confirmed.
# Held back: there was a suggestion, but the person did not see it
agreement-pull-basis = { $n_shown_agree } of { $n_shown } answers given with a suggestion on screen agree with it, and { $n_held_back_agree } of { $n_held_back } where it was held back.
# $points: percentage points, a number like 4.2. $low, $high: the same. $basis: the sentence agreement-pull-basis
agreement-pull-more = At equal confidence of the model, people agree with it { $points } points more often where they see its suggestion (95 % interval { $low } to { $high }). { $basis }
agreement-pull-less = At equal confidence of the model, people agree with it { $points } points less often where they see its suggestion (95 % interval { $low } to { $high }). { $basis }
agreement-pull-unknown = { $basis } How far suggestions pull answers shows once both have answers of like confidence.

## Dialog: the items behind a number

# The dialog's heading
agreement-drill-title = Items behind the number
agreement-drill-looking = Looking for them
agreement-drill-none = There are none
# $n: items in all. $n_shown: those in the list
agreement-drill-first = { $n ->
    [one] { $n } item, the first { $n_shown } of them here
   *[other] { $n } items, the first { $n_shown } of them here
}
# Instead of an item's text, while it is being loaded
agreement-drill-text-coming = The text is on its way
# Button: settle means that an expert decides which label is right
agreement-drill-settle = Settle on the review page
# What the items have in common. $label, $other: names of labels. $a, $b, $person: names of people
agreement-drill-random = Items drawn at random on which people differ
agreement-drill-chosen = Items chosen by the model on which people differ
agreement-drill-label = Items labeled “{ $label }” by some and otherwise by others
agreement-drill-labels = Items labeled both “{ $label }” and “{ $other }”
agreement-drill-pair = Items on which { $a } and { $b } differ
agreement-drill-pair-labels = Items labeled “{ $label }” by { $a } and “{ $other }” by { $b }
agreement-drill-person = Items on which { $person } differs from somebody
agreement-drill-version = Items on which people differ under version { $version } of the instructions

## Charts on any page

# Opens a table with the chart's numbers
agreement-chart-table = The same as a table

## People around an item whose names are hidden, on any page

# The person at this device, where a name would stand
agreement-you = You
# Where a name would stand
agreement-somebody = Somebody
# $letter: A to Z, then A2 and so on
agreement-person = Person { $letter }

### Disagreement reports

# The page with disagreement reports. A report is a signed file that says what people differ on; the project's store keeps it.
# What stands in a report itself is not translated, only what the page says about it.

## The page

# Heading of the page
reports-title = Reports
reports-not-yours = Reports show everybody’s votes, so they are for experts and owners.
# A command for the terminal follows
reports-about = A report says what people differ on, how much, why, and what became of it. It is signed with this device’s key and kept in the project’s store. Whoever has the logs can check every figure:
# Beside a tick box: people's names, instead of Person A, Person B
reports-names = Say who people are, instead of letters
# Button
reports-make = Make a report
# Button: stops making the report
reports-stop = Stop
# $why is one of the reasons below, in small letters and without a full stop
reports-failed = No report was made: { $why }.

## A report that the store does not have

# Heading
reports-unstored = This report is only in this tab
# $why is one of the reasons below
reports-unstored-why = It is made and signed, but the store does not have it: { $why }.
reports-unstored-about = Save both files before you close the tab, or try again later.
# Button: the report as a page
reports-unstored-save-page = Save the page
# Button: the report as data
reports-unstored-save-data = Save the data
# Button
reports-unstored-read = Read it
# Button
reports-unstored-again = Try the store again

## The list

# Heading: reports that the store has
reports-list = In the store
reports-list-coming = Asking the store…
# $why is an error, in small letters and without a full stop
reports-list-missing = The list may not be whole: { $why }.
# Button
reports-list-again = Ask again
reports-list-none = There is none yet. The first one may be of the first round: it shows what the instructions leave open.
# Button: shows older reports
reports-list-older = Read older ones
# Heading where the date is not known
reports-row-untitled = A report
# Who made the report: a name, or one of the next three
reports-row-by = By { $who }
reports-who-you = You
reports-who-owner = The owner, at the command line
reports-who-unknown = Somebody unknown
# Button (an imperative)
reports-row-read = Read
# The report is fetched now
reports-row-coming = Being read…
# Button, short: the report as a page
reports-save-page = Save page
# Button, short: the report as data
reports-save-data = Save data
# Button
reports-copy-link = Copy link
reports-copy-link-about = For seven days whoever has the link can read this report, and nothing else
# Button: the name under which the store keeps the report
reports-copy-key = Copy its name in the store
reports-copy-key-about = The report’s place in the project’s store
# Name of a figure: Krippendorff's alpha, keep the word
reports-alpha = Alpha
# Name of a figure: how many pairs of answers are the same
reports-same-answer = Same answer
# Name of a figure
reports-disagreements = Disagreements
# So many of the disagreements are not settled
reports-n-open = { $n } open
# Name of a figure
reports-items = Items

## Whether a report can be trusted: a few words, and a sentence that explains them

reports-holds = Signature holds
reports-holds-owner = Signed with the owner’s own key, and unchanged since.
reports-holds-member = Signed by somebody whom the owner admitted, and unchanged since.
reports-unknown = Unknown signer
reports-unknown-about = It is unchanged since it was signed, but nobody admitted the key that signed it.
# It lies where another person's reports lie
reports-misplaced = In another’s place
reports-misplaced-about = It is signed, but not by the person in whose place it lies.
reports-foreign = Another project
reports-foreign-about = It is signed, but it is of another project.
reports-changed = Signature broken
reports-changed-about = It was changed after it was signed: do not trust it.
reports-unreadable = Not readable
# $why is an error, in small letters and without a full stop
reports-unreadable-about = It cannot be read: { $why }.

## A report on screen

# Button
reports-close = Back to the list
# Button: prints the report
reports-print = Print
# Read out: the frame in which the report is shown
reports-frame = The report

## What is done while a report is made

reports-step-waiting = Waiting until all items and your last answers are in place…
reports-step-reading = Reading the logs…
reports-step-reading-left = Reading the logs: { $n ->
    [one] { $n } piece
   *[other] { $n } pieces
} to go…
reports-step-computing = Computing figures and intervals…
reports-step-writing = Writing it to the store…
reports-stored = The report is in the project's store.

## Why something did not work: each goes into a sentence above as $why, in small letters and without a full stop

reports-why-not-kept = this device did not keep what the owner signed; reload the page
reports-why-no-project = no project is open
reports-why-few-logs = this device has not kept all logs yet; try again in a moment, or free some space
reports-why-no-logs = the logs do not arrive; try again once there is a connection
reports-why-in-round = you take part in an open round, and a report shows its answers; make it when everybody is done
reports-why-items = not all items are loaded; a report needs the text of each. Try again once there is a connection
reports-why-unsealed = your last answers are not in the log yet; close other tabs of this project and try again
# $why is an error of the browser
reports-why-helper-ended = the page's helper ended ({ $why }); try again
reports-why-signature = this device's signature has a wrong length
reports-why-other-bytes = the store gave back something else than was written
reports-why-offline = there is no connection
reports-why-logs-not-stored = the logs it rests on are not in the store yet
reports-why-too-large = it is larger than a report may be
reports-why-gone = the report is no longer in the store

### The records page

# The records page: a record is an item (a text, an image) with all that became of it. Experts and owners search records,
# choose many of them, and do something with those that are chosen.

## The page

# Heading of the page, and name of the list
records-title = Records
records-not-yours = Records show everybody’s answers, so they are for experts and owners.
# Classes of records by how a model learns from them, in a list of choices and after commas
records-class-useful = useful
records-class-useless = useless
records-class-harmful = harmful

## What is looked for

# Read out for the fields of the search
records-find = Find records
# A field: words that records hold, or the id of one
records-words = Words, or an id
# A choice, also a column heading: how far the work on a record is (new, lacks answers, settled …)
records-how-far = How far
# The choice that takes everything, for how far, label, tag, triage
records-any = Any
# A choice: an answer that somebody gave (a noun)
records-label = Label
# A choice of a person
records-answered-by = Answered by
records-anybody = Anybody
# A choice: records that have one of the three marks below
records-with = With
records-anything = Anything
# What people say who skip an item, in quotation marks
records-mark-skipped = “I can’t say”
records-mark-remarked = Remarks or comments
records-mark-sent = Sent to experts
# A choice of a class: useful, useless, harmful. A triage sorts records into these
records-triage-class = Triage
# A choice: in which order records are listed
records-order = Order
records-sort-shuffled = As shuffled
# Where a model is least sure
records-sort-doubt = Most doubtful first
records-sort-votes = Most answers first
records-sort-latest = Answered last first
# The longest text
records-sort-length = Longest first

## How many there are, and what can be done

records-found = { $n_found } of { $n_items ->
    [one] { $n_items } record
   *[other] { $n_items } records
} found
records-found-chosen = { $n_found } of { $n_items ->
    [one] { $n_items } record
   *[other] { $n_items } records
} found, { $n_chosen } chosen
# While a search is under way: so many records
records-looked = Looked at { $n } so far…
# The next four are buttons
records-choose-all = Choose all found
records-choose-none = Choose none
# Saves a table as a file in the form CSV
records-save-csv = Save as CSV
# Takes back what was done last
records-undo = Take the last one back
records-taken-back = Taken back.
# Opens a field for a file. The words between ` ` are a command and stay as they are
records-triage = Useful, useless, harmful: show what `accord triage --json` found
# A button: its is the command's
records-triage-file = Choose its file
# $file is the name of a file
records-triage-read = { $file }: { $n_records ->
    [one] { $n_records } record
   *[other] { $n_records } records
}.
# Of the records in a file, $n_foreign are not in this project
records-triage-foreign = { $file }: { $n_records ->
    [one] { $n_records } record
   *[other] { $n_records } records
}; { $n_foreign } more are not here.
# In a list of problems; what it refers to is a file
records-not-saved = the browser did not save the table; allow downloads for this page

## What is done with the chosen records

# Read out for the buttons below
records-with-chosen = With the chosen records
# Six buttons, some with … or a number after them
records-drop = Leave out
records-keep = Take back in
records-send = Send to experts
# People are asked about the records again
records-return = Return to the queue
# A verb: a tag is put on the records
records-tag = Tag
records-untag = Remove a tag
# What each of the six does; they: the records
records-drop-about = Nobody is asked about them any more, the model forgets them, and exports mark them. Answers are kept.
records-keep-about = They are asked about again and count as before.
records-send-about = They wait on the review page until an expert settles them.
records-return-about = They are asked about until each has so many answers.
records-tag-about = Records are found by their tags, which go into exports. Labelers do not see them.
records-untag-about = The records stay as they are.
# A field: why the records are left out
records-field-why = Why (may be empty)
# A field for a number: how many answers each record is to have
records-field-votes = Answers for each
# A field, also a choice of the search: a tag (a noun)
records-field-tag = Tag
# Before something is done
records-changes = It changes { $n ->
    [one] { $n } record
   *[other] { $n } records
}.
records-changes-some = It changes { $n_changed ->
    [one] { $n_changed } record
   *[other] { $n_changed } records
}; { $n_same ->
    [one] { $n_same } is like that already
   *[other] { $n_same } are like that already
}.
# After the one before, of records that are left out
records-answers-stay = { $n } have answers, which stay in the logs.
# The same, of records that are returned to the queue; that: what an expert decided
records-settled-stay = { $n } are settled and are asked about only once that is withdrawn.
# After something was done. $records is like "5 records"
records-told-drop = Left out: { $records }. Nobody is asked about them any more.
records-told-keep = Taken back in: { $records }.
records-told-send = Sent to experts: { $records }.
records-told-unsend = Not sent to experts any more: { $records }.
# Each record is asked about as often as the project's settings say
records-told-planned = Asked as the project plans: { $records }.
# $n_votes is how many answers each record is to have
records-told-return = Back in the queue, until each has { $n_votes } answers: { $records }.
records-told-tag = Tagged “{ $tag }”: { $records }.
records-told-untag = Without the tag “{ $tag }”: { $records }.

## The list

# Read out for the list
records-list = What was found
# What stands between ` ` are keys on a keyboard; the ` are not shown. X stays, Shift and Enter as they are written on keyboards
records-keys = Arrow keys walk, `X` chooses, `Shift` with arrows chooses several, `Enter` opens.
# Headings of columns. The first, read out only: whether the record is chosen
records-column-chosen = Chosen
records-column-text = Text
# Also read out for a table of answers
records-answers = Answers
# How unsure the model is of a record
records-column-doubt = Doubt
records-tags = Tags
# Read out for a box to tick; $text is the beginning of a record's text
records-choose = Choose: { $text }
# After how far a record is and a comma: it was sent to experts
records-sent = sent
# In place of answers that this person may not see yet
records-in-round = In an open round

## One record

# Heading (a noun)
records-record = Record
# $standing is how far the record is, like "Lacks answers"; $n_wanted is how many answers it is to have
records-how-far-told = { $standing }, { $n_answers ->
    [one] { $n_answers } answer
   *[other] { $n_answers } answers
} of { $n_wanted }
# Before the answer that an expert decided on
records-settled = Settled
# Before why a record is left out
records-dropped = Left out
records-no-reason = no reason given
# Before a label and how sure the model is
records-expected = The model expects
records-id = Id
# Headings of columns: a person, their answer, and for how long they were at work on it
records-column-who = Who
records-column-answer = Answer
records-column-active = Active
# A button: opens the record on the review page
records-open-review = Open in review

## A file for another tool

records-export = Export what was found
# A choice: in which form (format) the file is written (a noun)
records-form = Form
# $loses is what is lost in that form
records-form-loses = It cannot hold: { $loses }
# Something to tick; the one that holds is the answer on which people agreed or an expert decided
records-each = Each person’s answer, instead of the one that holds
# A button: writes a file
records-write = Write { $n ->
    [one] { $n } record
   *[other] { $n } records
}
records-without-dropped = Records that are left out are not written, unless you look for them.
# $what is something that the form does not hold, $n is how often it occurred
records-lost = Lost { $n }: { $what }
# $file is the name of the file that was written
records-written = { $n_items ->
    [one] { $n_items } item
   *[other] { $n_items } items
} in { $file }.
# $why is one of the three below, or another text like them
records-not-written = No file was written: { $why }.
records-no-project = no project is open
records-no-form = there is no such form
records-file-not-saved = the browser did not save it; allow downloads for this page

### The status page

# The status page: what runs where, where the labels are, and what went wrong.

## The page and its sections

# Heading of the page
status-title = Status
status-store-title = The project's store
# Button: exchange with the project's store now
status-sync-now = Sync now
# Button: try whether the project's store can be read and written
status-test-store = Test the store
status-device-title = This device
# Button
status-save-backup = Save a backup file
status-scorer-title = The scorer, which orders the items
status-encoder-title = The encoder, which turns items into numbers

## How something stands, beside each row

status-level-good = Good
status-level-fair = Could be better
status-level-bad = Needs attention

## Labels carried by hand

status-hand-title = Labels carried by hand
status-hand-about = Without a connection, or where the project's host takes nothing: save your labels as a file, hand it to the owner or to others, and add theirs here or drop them anywhere on this page. Every piece is signed by its writer, so nothing that was changed on its way is taken.
# Button
status-hand-save = Save your labels as a file
# Button: hand the labels to another program by the device's own sharing
status-hand-share = Share them
# Beside a field for choosing files that other people saved
status-hand-files = Files of others
# $name is the name of a folder
status-folder-used = Labels are written into the folder “{ $name }”, and read from there too.
status-folder-about = A folder that others see too, as on a network drive or one that a program keeps in step, does it by itself.
# Button
status-folder-last = Use the folder of last time
# Button
status-folder-choose = Choose a folder

## Which device the scorer runs on

# Above three choices: the fastest, the processor, the graphics device
status-wish-title = Run the scorer on
status-wish-fastest = The fastest, by a measured race
status-wish-cpu = The processor
status-wish-gpu = The graphics device (WebGPU)

## One more device, and leaving

# Button
status-add-device = Add a device of yours
status-device-link-about = Open this link on your other device: what you label there counts as yours. Whoever has it can answer in your name, so show it to nobody.
# Button: save the link as a file
status-device-link-save = Save it as a file
# Button: the link is no longer needed, and is hidden
status-device-link-done = Done
status-leave-title = Leave this project
status-leave-about = Deletes your key, your labels, the items and the link from this device. What was synced stays in the project's store, where only the owner can delete it; ask them. You cannot change your labels from here any more.
# $n is how many records are on this device only
status-leave-lost = { $n } of your records are on this device alone and would be lost. Sync, or save a backup file, first.
# Button
status-leave-delete = Delete it from this device

## Deleting what the encoder keeps

# Button. $size is like 23.1 MB
status-delete-weights = Delete the encoder's files ({ $size })
status-delete-weights-warn = The next visit downloads them again.
# Button. $size is like 23.1 MB. Vectors are the numbers that the encoder made of items
status-delete-vectors = Delete the kept vectors ({ $size })
status-delete-vectors-warn = The next visit computes them again. No label is touched.

## What is wrong

status-problems-title = Parts of the project that could not be used
status-errors-title = Last errors
# Where no error happened since the page was opened
status-errors-none = None in this session.
# A piece of a log is not used. $key is its name, $why is what is wrong with it
status-set-aside = { $key } is set aside: { $why }
# $device is a device's id, $part a number
status-log-gap = The log of device { $device } is incomplete: part { $part } is missing
status-log-fork = The log of device { $device } has two versions of part { $part }: both are kept
status-log-broken = Part { $part } of device { $device }'s log does not continue the one before
status-time-ended = The owner ended the time of this device or of yours in the project: what you label now does not count. Save your labels as a file, and ask the owner
# Both variables are numbers of versions
status-rolled-back = Somebody saw version { $seen } of this project, and the store shows version { $shown }: it serves old instructions and an old list of people. Tell the owner
status-revoked = { $n } records are left out, because the owner ended their writer's time before them
status-unverified = { $n } records of writers nobody admitted are not counted
status-unknown = { $n } records are of a newer version; they are kept

## Rows about the scorer: a name, and how it is

# The scorer is the part that orders the items. Name of a row
status-scorer = Scorer
# $why is a clause
status-scorer-stopped = does not run: { $why }. Labeling goes on in shuffled order
# Name of a row: the processor or the graphics device
status-device = Device
status-device-choosing = being chosen
# Name of a row: how many items the encoder turned into numbers
status-items-encoded = Items encoded
# How many items are encoded of all; both variables are numbers
status-items-of = { $done } of { $total }
# Name of a row: the order of the items that was computed last
status-latest-order = Latest order
# $train and $rank are numbers of milliseconds
status-latest-order-is = { $n } labels: trained in { $train } ms, ranked in { $rank } ms
# Name of a row: how long it takes from a label to a new order of the items
status-label-to-order = From label to order
# $millis is a number of milliseconds
status-millis = { $millis } ms
# Name of a row: when the items were first ordered
status-first-order = First order
status-first-order-is = { $millis } ms after opening
# Name of a row: how often the scorer was started again
status-restarts = Restarts

## Rows about the race between processor and graphics device, for the scorer and for the encoder

# Name of a row: why this device was chosen
status-why = Why
status-adapter = WebGPU adapter
# The adapter is no hardware. $adapter is its name
status-adapter-software = { $adapter } (software)
# Name of a row: how long each device took, the median of several tries
status-race = Race, median
# $cpu and $gpu are numbers of milliseconds
status-race-is = CPU { $cpu } ms, WebGPU { $gpu } ms
status-race-cpu-only = CPU { $cpu } ms, WebGPU not measured
status-warmup = WebGPU warm-up
# Name of a row: how far the results of both devices lie apart at most
status-difference = Largest difference
status-encoder-device = Encoder: device
status-encoder-why = Encoder: why
status-encoder-race = Encoder: race
status-encoder-warmup = Encoder: WebGPU warm-up
status-encoder-difference = Encoder: largest difference

## Rows about the project's store

# Name of a row: whether there is a network
status-connection = Connection
status-online = online
status-offline = offline
# Name of a row: when the store was last asked for everything new
status-last-poll = Last complete poll
# There was no complete poll yet
status-last-poll-none = none yet
# Name of a row: the project's store
status-store = Store
# The store answers
status-store-answers = answers
# Name of a row: records that are not in the store yet
status-only-here = Only on this device
status-sent = Sent, not read back yet
status-synced = Synced
# How many records are only here, sent or synced
status-n-records = { $n } records
status-requests = Requests so far
# Name of a row: this device's clock
status-clock = Clock
status-clock-differs = differs from the store's by { $n_seconds } s; requests are corrected
# Name of a row
status-others-answers = Other labelers' answers
# They cannot be read by this person. $n is how many pieces there are
status-others-closed = sealed to the experts and the owner; { $n } pieces lie in the store
# Name of a row: the items that this person will be asked about
status-queue = Your queue
# $time is like 14:05:09 UTC
status-queue-planned = follows the experts' plan of { $time }
status-queue-shuffled = shuffled: no expert's page has published a plan yet

## Rows about this device

# Name of a row: a string of letters and digits follows
status-device-id = Device id
# Name of a row: labeler, expert or owner
status-role = Role
# Name of a row: the project's id
status-project = Project
status-versions = Versions
# Each variable is a version
status-versions-are = page { $page }, protocol { $protocol }, manifest { $manifest }, instructions { $instructions }
# Name of a row: whether the page is kept on this device
status-offline-start = Opens without a network
status-offline-start-newer = yes; a newer version of the page is ready
status-offline-start-not-yet = not yet: the page's files are being kept
status-offline-start-never = no: this browser keeps no page from this address; labels are kept all the same

## Rows about the encoder

# Name of a row: the encoder's name
status-encoder = Encoder
# Name of a row. Weights are the numbers that the encoder learned
status-licence = Licence of its weights
# Name of a row: which encoder the order of the items rests on
status-rests-on = Order rests on
# The simple encoder that is part of the page
status-rests-instant = the instant encoder
# $id is the encoder's id
status-rests-this = this encoder ({ $id })
status-rests-both = this encoder for { $n } items, the instant one for the rest
# Name of a row: how far the encoder is
status-encoder-state = Encoder state
status-encoder-built-in = ready; it is part of the page
status-encoder-waits = waits for the scorer to start
# Name of a row: a remark follows
status-note = Note
status-encoder-queued = begins after the first order
# $done and $total are like 23.1 MB
status-encoder-downloading = downloading, { $done } of { $total }
# $why is a clause: there is no connection. $done and $total are like 23.1 MB
status-encoder-waiting = waiting: { $why }. It goes on by itself, from { $done } of { $total }
status-encoder-verifying = comparing the files with their hashes
status-encoder-loading = loading
status-encoder-racing = comparing devices
# All variables are numbers; $speed is items a second
status-encoder-encoding = encoding, { $done } of { $total } items, { $speed } a second
status-encoder-ready = ready, { $n } items
# $speed is items a second
status-encoder-ready-speed = ready, { $n } items, { $speed } a second
# $why is a clause
status-encoder-failed = not in use: { $why }. The instant encoder goes on
# Name of a row: the numbers that the encoder made of items
status-vectors = Vectors
# Both variables are numbers of items: encoded since the page was opened, and read from what this device keeps
status-vectors-are = { $now } encoded now, { $kept } from this device
# Name of a row: how many bytes were downloaded since the page was opened
status-downloaded = Downloaded now
status-memory = Scorer's memory
# Name of a row: how many items the encoder cannot read
status-unreadable = Items it cannot read
# Name of a row: how much is lost by keeping vectors in a shorter form
status-loss = Loss of kept vectors
# $share is a number like 1.2e-4. The cosine is that of the angle between two vectors
status-loss-is = { $share } of the cosine
status-bytes = { $n } bytes
status-kilobytes = { $size } kB
status-megabytes = { $size } MB

### The studio, where an owner makes a project: what is drawn

## The studio: an owner makes a project, from a file to the links that others join by. Four steps on one page

# Heading and title of the page
studio-new = New project
# The same where items are added to a project that is there already
studio-more = More items for a project
studio-lead-new = From your file to links that you share. Your data goes from this browser to your own store and nowhere else.
studio-lead-more = From your file into your project. Your data goes from this browser to your own store and nowhere else.
# A button at the top: leaves this page, to the page where items are labeled
studio-leave = Leave
# Puts a full stop behind what lacks only that
studio-sentence = { $sentence }.

## Before step 1: more items for a project that is there

studio-add = Add items to a project that you have
# The links file holds all links and the owner's key; it was saved when the project was made
studio-add-about = Choose the links file that you saved when you made it. It is read here and sent nowhere; what the project has already is not added twice.
# A button
studio-add-choose = Choose the links file
# A button
studio-add-none = Make a new project instead
# $name is the project's name, $n how many items it has
studio-added-to = New items go to “{ $name }”, which has { $n } so far. Question, instructions and people stay as they are.

## Step 1: the data

# Heading of a step: the file with what is to be labeled
studio-data = Data
# Where a file can be dropped with the mouse
studio-drop = Drop your file here, or choose it
# A button
studio-file-choose = Choose a file
# A button
studio-file-change = Choose another file
# A button
studio-folder-choose = Choose a folder of images
studio-file-kinds = CSV, TSV, JSON, JSON Lines, Parquet, one text a line, images, or a zip of those; up to 1 GiB
# Name of a field for a web address; goes on after the button that chooses a file
studio-url = or its address
# A button: fetches the file from its address
studio-url-fetch = Fetch
# $why says what is wrong, without a full stop
studio-file-refused = This file cannot be used yet: { $why }.
# Name of a choice among encodings of characters: UTF-8, Windows-1252
studio-encoding = Letters are written as
# A checkbox
studio-header = The first line names the columns
# What became of the records of the file. These stand in one sentence, with commas between: 40 texts to label, 2 records left out
studio-outcome-texts = { $n ->
    [one] { $n } text to label
   *[other] { $n } texts to label
}
studio-outcome-merged = { $n ->
    [one] { $n } record merged that repeats an earlier text
   *[other] { $n } records merged that repeat an earlier text
}
studio-outcome-left-out = { $n ->
    [one] { $n } record left out
   *[other] { $n } records left out
}
studio-problems = What was left out and why ({ $n })
# Name of a table, read out by screen readers
studio-problems-table = Records that were left out
# Heading of a column: at which place in the file
studio-problem-where = Where
# Heading of a column: why the record was left out
studio-problem-why = Why
# Heading of a column: what its owner can do about it
studio-problem-remedy = What helps
# A place in a file; $line is the line's number
studio-problem-line = line { $line }
# A place in a table (Parquet); $line is the row's number
studio-problem-row = row { $line }
# Below a table with some of the records
studio-problems-more = and { $n } more
# "Them" are the records that were left out
studio-problems-mend = Mend them in your file and choose it again, or go on without them.

## Step 1: data in a bucket. A bucket is a store at a vendor of the S3 kind

# Unfolds a form; "it" is the data
studio-source = Take it from a bucket
# CORS is a technical name
studio-source-about = A file by its whole name, or a folder with one table or with images. It is fetched into this page; without keys it is fetched as anybody could fetch it. The bucket has to let this page read (CORS).
# A button
studio-source-fetch = Fetch it

## Step 1: which column is what

# Names of choices among the columns of the file
studio-choose-text = The texts to label
studio-choose-other = A second text beside it, to compare
studio-choose-id = Your own id (comes back in exports)
studio-choose-label = Labels that are there already
studio-choose-prediction = What a model predicts
# How sure the model is of its prediction
studio-choose-confidence = How sure it is, 0 to 1
# The same in a word, beside a column's name in the head of the table: what the column is used as
studio-use-text = text
studio-use-other = second text
studio-use-id = id
studio-use-label = labels
studio-use-prediction = prediction
studio-use-confidence = how sure
# An option: no column was chosen yet, and one has to be
studio-column-choose = Choose a column
# An option: no column is used for this
studio-column-none = None
# An option. $name is the column's name, $n how many different values it has
studio-column-different = { $name } ({ $n } different)
# Name of a table, read out by screen readers
studio-preview = The first records
# Above the table: how many of the file's records it shows
studio-preview-caption = The first { $n_shown } of { $n } records
studio-predicted = { $n ->
    [one] { $n } text comes with a prediction.
   *[other] { $n } texts come with a prediction.
}
# Goes on after the sentence above; "it" is the prediction
studio-predicted-about = Labelers find it filled in, marked as a model's, and confirm or correct it; on the texts drawn at random, on second opinions and on some others they never see one, so that you can tell how far it pulls answers.
# Labels that came with the file
studio-given-found = { $n_labels ->
    [one] { $n_labels } different label was found
   *[other] { $n_labels } different labels were found
}, on { $n_items ->
    [one] { $n_items } item
   *[other] { $n_items } items
}. In step 2 they are offered where labels are yours to name.
# Name of a choice: what else is done with the labels that were found
studio-given = What becomes of them besides
# An option of it, and what it means
studio-given-list = Nothing
# "Which had which": which text had which label
studio-given-list-about = Which text had which is not passed on, so that people answer for themselves.
# An option of it, and what it means
studio-given-votes = They count as answers
studio-given-votes-about = They become answers of somebody of that name, marked as imported: they count as votes, and the queue learns from them. Labels that are no answer to the question of step 2 are left out.
# Name of a field for a person's or a team's name
studio-said-by = Whose answers they are

## Step 2: the question

# Heading of a step: what is asked about each item
studio-question = Question
# Read out by screen readers, before a choice among kinds of questions
studio-template = Kind of question
# Name of a field for the question
studio-prompt = What people are asked
studio-labels = Labels to choose from, one a line
studio-labels-none = No labels yet
# Keys on the keyboard: 1 to 9
studio-labels-count = { $n ->
    [one] { $n } label
   *[other] { $n } labels, in this order; the first nine have keys
}
# After the first labels of a list
studio-labels-more = and { $n } more
studio-instructions = Instructions for labelers (a start is written for you)
studio-instructions-about = Plain text or Markdown. Say under each label when it is right; you and your experts can go on writing later.
studio-name = Name of the project
# Name of a field for a number
studio-votes = People asked about each text
studio-votes-help = With 2 or more you see where people disagree
# Name of a field for a number, of a hundred texts
studio-audit = Texts drawn at random, of 100
# The other texts are chosen because a model learns most from their answers
studio-audit-help = Honest figures rest on these; the others are those that teach most

## Step 2: questions from another tool

studio-import = Import questions from Label Studio, Prodigy, doccano, COCO or CoNLL
# A button; a file with another tool's configuration, or with the answers it exported
studio-import-choose = Choose a configuration or an export
# A button
studio-import-drop = Use the kind of question instead
# What a question asks for, in a line: $prompt is the question, $labels the names of its labels. One of them is chosen
studio-asks-one = { $prompt }: one of { $labels }
# Any number of them are chosen
studio-asks-many = { $prompt }: any of { $labels }
# They are put in order
studio-asks-order = { $prompt }: in order: { $labels }
# Words of the text are marked with them
studio-asks-spans = { $prompt }: words marked as { $labels }
# Boxes are drawn on an image around things of these kinds
studio-asks-boxes = { $prompt }: boxes of { $labels }
studio-asks-number = { $prompt }: a number
studio-asks-text = { $prompt }: a text
# The list of labels where it is long; $labels are the first of them
studio-asks-more = { $labels } and { $n } more

## Step 2: suggested answers

# Name of a choice: what is done with these answers
studio-suggest = Answers that a model is sure of
# An option of it
studio-suggest-no = Labelers always answer by themselves
# An option of it: the answers are filled in
studio-suggest-yes = Are filled in; labelers confirm or correct them
# Name of a field for a number: how sure a model has to be
studio-sure = Sure means at least so many percent
# When answers are not filled in
studio-sure-help = Never on texts drawn at random, on second opinions and on a fifth of the others: you see how far they pull answers

## Step 2: pay

studio-pay = Pay (labelers see what their work comes to; Accord moves no money)
# Name of a field for an amount of money
studio-pay-amount = Amount
studio-pay-amount-help = Such as 0.05; leave it empty where nobody is paid
# Name of a choice with the two options below: what the amount is paid for
studio-pay-for = For each
studio-pay-item = item
studio-pay-hour = hour of active time
studio-currency = Currency
# The letters are codes of currencies
studio-currency-help = Three letters: EUR, USD, KES …
# Name of a field for an amount of money
studio-floor = An hour should come to at least
# How their own pay for an hour compares with that
studio-floor-help = You and each labeler see how theirs compares

## Step 2: the encoder, a model that turns items into numbers by which the queue of items is ordered

studio-encoder = Encoder: what the queue goes by
# `accord encoder get` is a command and stays as it is; after the colon are names
studio-encoder-about = The built-in one goes by words: nothing is fetched, and it is ready at once. One that was trained on language or images knows better which items teach something new, at the price below. `accord encoder get` makes a folder of one: minilm, wordllama, efficientnet-lite0.
# A button
studio-encoder-choose = Choose an encoder's folder
# A button
studio-encoder-drop = Use the built-in one
# The encoder that was chosen: $name is its name, $n how many numbers an item becomes, $licence the name of its licence
studio-encoder-texts = { $name } (for texts, { $n } numbers each, { $licence }).
studio-encoder-images = { $name } (for images, { $n } numbers each, { $licence }).
studio-licence-unknown = licence unknown

## Step 3: the store, where the project lies

# Heading of a step: where the project's data is kept
studio-store = Store
# In the heading of the step: the store was tested, and it works
studio-store-works = works
# Read out by screen readers, before a choice among kinds of stores
studio-store-kind = Kind of store
# Names of fields for a bucket
studio-bucket-address = Address (endpoint)
studio-bucket = Bucket
studio-bucket-key = Access key
studio-bucket-secret = Secret key
studio-bucket-region = Region (if your vendor has one)
studio-bucket-folder = Folder in the bucket (optional)
studio-bucket-note = This key becomes part of every link: whoever has a link can read and write this bucket. Make a key for this bucket alone, and share links like passwords.
# Names of fields for a WebDAV folder, such as one of Nextcloud
studio-dav-address = Address of the folder
# The name by which one logs in
studio-dav-user = User
# A password that the store makes for one program
studio-dav-password = App password
studio-dav-note = User and password become part of every link. Use an app password for this folder alone, and share links like passwords.
# Name of a field, where the owner puts the project on a web host by hand
studio-host-address = Address under which you will put the folder online
studio-host-help = You get a zip. Unpack it into that folder of your web host (GitHub Pages, nginx, any other); then the links work.
# A button
studio-probe = Test the store
# The same button while the store is tested
studio-probing = Testing…

## Step 4: publishing

# Heading of a step
studio-publish = Publish
# In the heading of the step: it was published
studio-publish-done = done
# Before a list of what has to be done first, such as "choose the file with your texts"
studio-missing = Before that:
studio-ready-add = Everything is there. Items that the project lacks are added; people who label have them with their next visit.
studio-ready-folder = Everything is there. You get the project as a zip, and the links.
studio-ready-store = Everything is there. The store is tested once more, then the project is written and you get the links.
# The button that publishes: for items that are added, for a folder, for any other store
studio-publish-add = Add the items
studio-publish-folder = Save the project as a folder
studio-publish-store = Publish
studio-packing = Testing the store and packing the texts…
# How many parts of the project are in the store already, of how many
studio-written = Written { $n_done } of { $n } parts…
# Name of a progress bar, read out by screen readers
studio-publish-progress = Published so far
# Publishing stopped; $why says what went wrong, without a full stop
studio-stopped = It stopped: { $why }.
studio-stopped-about = What was written stays written; going on begins where it stopped.
# A button: goes on with publishing
studio-go-on = Go on
# A button
studio-edit = Change something first
studio-done-add = The items are in your project.
studio-done-folder = The zip is among your downloads. Unpack it where you said it will be online; from then on the links below work.
studio-done-store = The project is in your store.

## After publishing: the links file and the links

studio-keep = First, save your links file
# Whoever has the owner's key owns the project
studio-keep-about = It holds your key as the owner. Nobody can make it again: without it the project can never be changed, and no new links made. Keep it where only you can read it.
# A button
studio-keep-save = Save the links file
# The same button once it was saved
studio-keep-again = Save it again
# A button
studio-open = Open the project
# Headings over a link, each with what the link is for
studio-link-labeler = Link for labelers
studio-link-labeler-about = Send this to the people who label.
studio-link-expert = Link for experts
studio-link-expert-about = For those who settle what labelers disagree about.
studio-link-owner = Your own link, as the owner
studio-link-owner-about = Opens progress, agreement and exports. Share it with nobody.
# What a picture shows, read out by screen readers; $title is one of the headings above
studio-link-code = { $title } as a QR code
# Unfolds the picture
studio-link-show-code = Show as a QR code for a phone
studio-copy-refused = The browser did not allow it; select the link and copy it by hand

### The studio: what follows from what is chosen

# The studio: the owner makes a project from a file of texts or images, and puts it into a store. Messages in small letters
# without a full stop are clauses: reasons why something does not work, or things that are still to do, shown in a list.

## What is still missing before the project can be published: things to do

making-need-file = choose the file with your texts
making-need-readable = choose a file that can be read
making-need-column = choose a column that holds texts
making-need-reading = wait until the file is read
making-need-second = choose the column with the second text
making-need-other-encoder = choose another encoder, or none
making-need-other-store = choose no encoder, or a store that takes its files
making-need-links = choose the links file of your project
making-need-question = write the question
making-need-name = give the project a name
making-need-author = say whose answers the labels of your file are

## What is being done with the file; each is followed by "…" and a bar

making-looking = Looking at the file
making-reading = Reading the records
making-fetching = Fetching the file
making-bucket-looking = Looking into the bucket
making-bucket-fetching = Fetching from the bucket

## Adding items to a project that is there

# $file is a file's name, $why a clause
making-no-links = { $file } is no links file: { $why }
making-host-closed = this project's host takes nothing from a page; add items with `accord import` and upload them
making-has-vectors = this project's items came with vectors, and new ones would have none; make a new project of all
# $key is the name of an object
making-not-in-store = `{ $key }` is not in the project's store
# $why is a clause
making-store-not-read = the project's store was not read: { $why }
making-all-there = the project has all of these items already
# $n_limit is how many items a project can have
making-too-many-items = the project would have { $n } items; the limit is { $n_limit }

## Data from a bucket

# Megabytes: so many are there, and so many can be read at most
making-bucket-too-large = there are { $n_megabytes } MB; at most { $n_limit } MB can be read here
# $key is the name of an object in the bucket
making-bucket-gone = `{ $key }` is gone
making-bucket-not-fetched = `{ $key }` was not fetched: { $why }
making-bucket-no-list = the bucket lists nothing
making-bucket-not-listed = the bucket was not listed: { $why }
making-bucket-too-many = there are more than { $n } objects; name a folder further down
making-bucket-empty = there is nothing in that folder of the bucket
# $names is a list of names
making-bucket-several = there are { $n } files in that folder; write the whole name of one, such as { $names }

## Files

# The worker is the part of the page that reads files. $why is a technical reason
making-worker-failed = reading it failed ({ $why }); the page is unharmed, try another file
making-worker-confused = the worker answered something else
making-no-worker = this browser starts no second worker, which reading a file needs; use `accord new` instead
making-file-gone = the file is no longer there; choose it again
making-no-file = no file was chosen
making-other-file = another file was chosen
making-no-image = there is no image among these files; choose one table of texts, or a folder or several files of images
making-no-address = an address begins with https://
making-no-room = this browser has no room for it
# $why is a clause: why a file was not fetched
making-download-yourself = { $why }; download it yourself and choose the file
making-no-text-column = no column holds texts; choose one below
making-no-joining = this browser joins no files; choose a zip of them
making-not-looked = no file was looked at
making-not-read = the file was not read yet
making-not-made = the project was not made yet
making-no-labelers-link = there is no labelers' link

## Kinds of questions that a project can begin with: a name, and what it is for

making-topic = Topic
making-topic-about = One label for each text
making-sentiment = Sentiment
making-sentiment-about = Positive, neutral or negative
making-yes-no = Yes or no
making-yes-no-about = Does something hold or not?
making-rating = Rating
making-rating-about = A rank from 1 to 5
making-compare = Comparison
making-compare-about = Which of two texts is better?
# A text can have any number of labels
making-several = Several labels
making-several-about = Any number of labels for each text
# Words in a text are marked and given a label
making-spans = Mark words
making-spans-about = Names, places, … inside the text
making-boxes = Draw boxes
making-boxes-about = Things on an image

## What is to be done about labels, pay and figures

making-labels-few = { $n ->
    [one] write at least { $n } label, one a line
   *[other] write at least { $n } labels, one a line
}
# $n is how many labels there are, $n_limit how many there can be
making-labels-many = leave out labels: there are { $n }, and at most { $n_limit } can be chosen from
making-labels-twice = take out one of the two labels “{ $label }”
making-pay-not-said = say what is paid, or leave currency and floor empty
# $why is a clause
making-pay-wrong = correct the pay: { $why }
# The floor is what an hour should come to at least. $why is a clause
making-floor-wrong = correct the floor: { $why }
# $why is a clause
making-currency-wrong = name the currency of the pay: { $why }
# $n is how many answers
making-budget = About { $n } answers are asked for; a few more where people differ
# $cost is a sum with its currency: 10.00 EUR
making-budget-cost = About { $n } answers are asked for, { $cost } in all; a few more where people differ
making-sure-wrong = show suggestions from a confidence between 1 and 100 percent on
making-votes-wrong = let 1 to 20 people label each text
making-random-wrong = draw 0 to 60 of 100 texts at random

## An encoder, which turns items into numbers, from a folder of files

# $file is a file's name
making-encoder-no-weights = this folder has no `{ $file }`; choose a folder that `accord encoder get` made
making-encoder-no-kind = it is not clear what kind of encoder this is; choose a folder that `accord encoder get` made
making-encoder-lacks = this folder lacks `{ $file }`; choose a folder that `accord encoder get` made
# Vectors are the numbers that the encoder makes of an item
making-encoder-no-length = how long its vectors are is not told; choose a folder that `accord encoder get` made
# $size is a number of megabytes
making-encoder-cost = Each labeler's browser fetches { $size } MB once on a laptop without a graphics device, less with one. Labeling begins at once meanwhile
making-encoder-cost-seconds = Each labeler's browser fetches { $size } MB once; then about { $n } seconds of work on a laptop without a graphics device, less with one. Labeling begins at once meanwhile
making-encoder-cost-minutes = Each labeler's browser fetches { $size } MB once; then about { $n } minutes of work on a laptop without a graphics device, less with one. Labeling begins at once meanwhile
making-encoder-cost-hours = Each labeler's browser fetches { $size } MB once; then about { $n } hours of work on a laptop without a graphics device, less with one. Labeling begins at once meanwhile
making-encoder-unknown = there is no such kind of encoder
# $why is a clause
making-encoder-refused = the encoder cannot be published: { $why }
# $file is a file's name
making-encoder-unread = the encoder's `{ $file }` cannot be read any more; choose its folder again
making-encoder-file-unread = a file of the encoder cannot be read any more; choose its folder again
making-no-hashing = this page was not opened over https, and hashes nothing

## The store that the project will lie in

making-bucket = S3 bucket
making-bucket-about = Amazon, Cloudflare R2, Backblaze, MinIO, … Labels arrive by themselves
making-webdav = WebDAV folder
making-webdav-about = Nextcloud, ownCloud, … Labels arrive by themselves
# Any web server, to which the owner uploads the project by hand
making-folder = Any web host
making-folder-about = You save the project as a folder and upload it; labels come back to you as files
making-need-login = give the folder's user and password
making-need-address = give the store's address, such as https://s3.example.org
making-keys-in-address = write the keys into their own fields and not into the address
making-need-bucket = name the bucket
making-address-too-long = leave out what follows the host in the store's address
making-need-keys = give the bucket's access key and secret key
making-need-folder = give the folder's address, such as https://example.org/projects/
making-login-in-address = write user and password into their own fields and not into the address

## Publishing

making-store-fails = the store does not work yet; see what was found above
making-not-saved = the browser did not save the folder; allow downloads for this page

## Questions from another tool: where they come from, after the file's name and a colon

making-from-config = Label Studio configuration
# $lost is a list of what cannot be asked here
making-from-config-lost = Label Studio configuration; left out: { $lost }
# $tool is the name of a tool
making-from-answers = { $tool } file, guessed from its answers
making-from-nowhere = it is no Label Studio configuration, and no file of Label Studio, Prodigy, doccano, COCO or CoNLL with answers

### What went wrong, and what to do about it
# These stand after a colon or alone in a line, so they begin with a small letter and have no full stop at their end.

## Why an answer does not fit; each follows the question in quotation marks: “age” takes nothing below 18

fault-answer-unknown = is not asked here
fault-answer-not-asked = is not asked with these answers
# $name: a label that somebody chose and that the question does not offer
fault-answer-no-label = has no label “{ $name }”
# How many labels have to be chosen at least
fault-answer-too-few = { $n ->
    [one] needs at least { $n } label
   *[other] needs at least { $n } labels
}
fault-answer-too-many = { $n ->
    [one] takes at most { $n } label
   *[other] takes at most { $n } labels
}
# $n: how many characters are allowed. $n_typed: how many there are
fault-answer-too-long = { $n ->
    [one] takes at most { $n } character; these are { $n_typed }
   *[other] takes at most { $n } characters; these are { $n_typed }
}
# Labels have to be put in order, and some are not yet
fault-answer-not-in-order = needs every label in its place
# A stretch of text was marked, and has no characters
fault-answer-empty-mark = has a mark without text
fault-answer-empty-box = has a box without area
# $n: thousands
fault-answer-too-many-marks = { $n ->
    [one] takes at most { $n } mark
   *[other] takes at most { $n } marks
}
# $least, $greatest, $step: numbers
fault-answer-too-small = takes nothing below { $least }
fault-answer-too-large = takes nothing above { $greatest }
fault-answer-off-step = takes steps of { $step }
# $kind: what was given instead, a word of the program: label, number, text…
fault-answer-wrong-kind = cannot be answered with “{ $kind }”

## Why something is not done

fault-nothing-shown = there is no item to answer
fault-unknown-label = the project has no such label; reload the page to get its current labels
fault-nothing-to-undo = there is nothing to take back
# Settling: an expert decides which label of an item is right
fault-experts-settle = settling is for experts; ask the owner for an expert link
fault-experts-sort-out = sorting out records is for experts; ask the owner for an expert link
fault-experts-write = changing the instructions is for experts; ask the owner for an expert link
# A round: several people label the same items to see where they differ
fault-experts-begin-rounds = beginning a round is for experts; ask the owner for an expert link
fault-experts-close-rounds = closing a round is for experts; ask the owner for an expert link
# A talk: people who answered an item differently write to each other about it
fault-experts-open-talks = opening and closing talks is for experts; ask the owner for an expert link
fault-owner-admits = admitting people is for the owner; ask them
fault-not-waiting = nobody of that name waits to be admitted any more
fault-unknown-item = this item is not loaded here; wait until all items are there and try again
fault-no-items = nothing is chosen; choose at least one item
fault-nothing-changes = all of them are like that already
# $n: how many were chosen. $n_most: how many are allowed
fault-too-many-items = { $n ->
    [one] { $n } item is too many at once; take at most { $n_most }
   *[other] { $n } items are too many at once; take at most { $n_most }
}
fault-no-text = there is no text; write something first
# $n_most: how many bytes are allowed
fault-too-long = { $n ->
    [one] the text has { $n } byte and may have { $n_most }; make it shorter
   *[other] the text has { $n } bytes and may have { $n_most }; make it shorter
}
fault-overtaken = the instructions were changed meanwhile; look at the new text and put your change into it
fault-unchanged = the text is the one there is; change something first
fault-no-labels = say which labels the change is about, or that it changes no meaning
fault-thread-closed = answer this item first; what others say about it is shown after that
fault-no-comment = there is no such comment of yours
fault-unknown-person = somebody who was chosen has not joined the project
fault-too-few-people = a round needs at least two people
# $n: how many were chosen. $n_most: how many are allowed
fault-too-many-people = { $n ->
    [one] { $n } person is too many; take at most { $n_most }
   *[other] { $n } people are too many; take at most { $n_most }
}
fault-in-round = this item is in a round that is not over; settle it after the round, or close the round
fault-round-over = this round is over already
fault-talk-open = the talk on this item is open already
fault-no-talk = there is no open talk on this item

## Why a figure of agreement on marked text or boxes is not defined; whole sentences

fault-figure-no-variation = All shared answers are alike, so agreement cannot be told from chance
fault-figure-nothing-marked = Nobody has marked anything here on an item that two people answered
# The label-wise figure: one figure a label, which stands elsewhere on the page
fault-figure-overlapping = Some marks of one person overlap with different labels: use the label-wise figure
fault-figure-no-matches = No two boxes match, so there is nothing to compare
fault-figure-no-chance = Boxes of different items never match, so there is no chance level to compare with

## What the browser's storage does not do. $detail: the browser's own words, in English

fault-storage-full = the browser’s storage is full: nothing was saved; free space on this device, then try again
fault-storage-silent = the browser’s storage did not answer in time; close other tabs of this page and reload
fault-storage-taken = another tab updated or deleted this project’s storage; reload this page before going on
fault-storage-lost = the connection to the browser’s storage broke and did not come back; reload this page
fault-storage-cleared = this browser’s storage was cleared while the page was open: save a backup file on the status page, which still has what is only in this tab, then reload
fault-storage-forbidden = the browser does not let this page store data ({ $detail }); allow it, or leave the private window
fault-storage-newer = this project was opened by a newer version of this page; reload to get that version
fault-storage-damaged = the stored project is damaged ({ $detail }); export what is on screen, then join again from the link
fault-storage-stopped = the browser stopped the write before it was complete: nothing of it was saved; try again
fault-storage-failed = the browser’s storage failed ({ $detail }); reload this page

## Why this device cannot sign labels; a signature shows whose a label is

fault-key-insecure = this page cannot sign labels because it was not opened over https; open the https address
fault-key-unsupported = this browser cannot sign labels (Ed25519); use Chrome 137, Firefox 129, Safari 17 or a newer one
# $detail: the browser's own words, in English
fault-key-refused = this device’s signing key does not work ({ $detail }); reload, or join again from the link

## The scorer: the program in the page that decides which item comes next

fault-scorer-not-started = the browser did not start the scorer; labeling goes on in shuffled order
fault-scorer-stopped = the scorer has stopped; start it again
fault-scorer-not-reached = the scorer could not be reached; start it again

## The store: where the project's files and everybody's labels lie

# CORS is a name
fault-store-silent = the store did not answer; check the connection and, on a new store, its CORS rule
fault-store-busy = the store is busy (HTTP { $status }); trying again by itself
# $n: seconds, below 0 where the clock is ahead
fault-store-clock = this device’s clock is off by { $n } s; set it right or go on: requests are corrected
# $code: the store's own word for the reason
fault-store-denied = the store refused this link’s key ({ $code }); ask the owner for a new link
fault-store-read-only = this project lies on a host that takes nothing; hand over what you labeled as a file
fault-store-rejected = the store answered HTTP { $status } ({ $code })
# Sealed: encrypted, so that only people with a link can read it
fault-sealed-no-key = this project is sealed, and the link has no key to it; ask the owner for the whole link
fault-sealed-wrong-key = the key does not open this project: the link was changed, or is another project’s; ask the owner for it
# $name: a file
fault-sealed-closed = “{ $name }” is closed: it was sealed to the experts and the owner of this project
fault-sealed-plain = “{ $name }” is not sealed, but this project’s objects are; it was not written by somebody with the key

## What was read and cannot be used. $what: which record, and $why: what is wrong with it, both in English

fault-record-unreadable = this cannot be read ({ $what }: { $why })
fault-record-newer = this was written by a newer version of the page; reload the page to get that version ({ $what })
fault-record-not-signed = this is not signed by the owner whom the link names; ask the owner for a new link ({ $what })
fault-record-changed = this was changed or cut on its way, and will be fetched again ({ $what })

## Why a piece of somebody's log was set aside; a log is everything that a person did in a project. “It” is the piece

fault-log-too-large = it is larger than a piece may be
fault-log-closed = it is closed: sealed to the experts and the owner, or changed on its way
# $n: a line's number. $why: what is wrong with it, in English
fault-log-line = line { $n }: { $why }
# $project: the project's number
fault-log-foreign = it belongs to another project ({ $project })
fault-log-not-signed = its signature does not fit: it was changed, cut or forged
fault-log-not-theirs = its writer’s key is not one of this person’s
fault-log-misplaced = it lies under another’s name or its content changed

## Why no report can be made

fault-report-unsealed = { $n ->
    [one] { $n } answer is not uploaded yet, so nobody else could check the report; wait until it is synced
   *[other] { $n } answers are not uploaded yet, so nobody else could check the report; wait until they are synced
}
# $n_loaded: how many of $n items are there
fault-report-not-loaded = { $n ->
    [one] only { $n_loaded } of { $n } item is loaded; wait until all are there, then make the report
   *[other] only { $n_loaded } of { $n } items are loaded; wait until all are there, then make the report
}

## What an owner pays

fault-pay-no-amount = an amount is a number such as 12 or 0.05, with at most six decimals and below a billion
fault-pay-no-currency = a currency is three letters, such as EUR, USD or KES
fault-pay-no-rate = the rate is zero; leave the pay out where nothing is paid
# Parts of a queue, in percent
fault-policy-too-much = the random, second-opinion and rare shares add up to more than 1; choose a smaller random share

### Trying a store, on the status page and in the studio

## What is tried; names of rows

probe-read = Read
probe-list = List
probe-write = Write
probe-read-back = Read back
# A write that must not replace what is there
probe-conditional = Conditional write
probe-clock = This device’s clock

## What came of it; follows one of the names above. $n: milliseconds, unless something else is said

probe-works = works, { $n } ms
probe-no-project = works, { $n } ms; there is no project here
# index.json is a file's name
probe-owner-lists = works, { $n } ms; new is what the owner adds to index.json
# A poll: looking whether there is something new
probe-by-folder = works, { $n } ms; a poll is one request a labeler
probe-other-bytes = what was written does not come back
probe-by-hand = not here: labels stay on the device and are handed over as a file
probe-honoured = honoured
probe-ignored = ignored, which costs nothing: no object is ever replaced by another
probe-refused = refused (HTTP { $status }), which costs nothing: they are not used
probe-not-asked = not known; the store’s rule for pages forbids to ask, which costs nothing
probe-clock-agrees = agrees with the store’s
# $n: seconds
probe-clock-off = is off by { $n } s; requests are corrected, times in logs are not
probe-clock-hidden = not compared; the store does not show its time
# $origin: the beginning of the page's address
probe-let-in = pages of { $origin } are let in
probe-kept-out = pages of { $origin } are not let in, so no link works

### What of an owner's file cannot be used, in the studio

## Why a record is left out; each follows “line 17:”. “It” is the record: a line of a table, an object of a list

# $error: what the reader says, in English
files-not-csv = it is not CSV ({ $error })
# $n_expected: how many fields the file's first line has
files-n-fields = { $n ->
    [one] it has { $n } field where the first line has { $n_expected }
   *[other] it has { $n } fields where the first line has { $n_expected }
}
# UTF-8 is the name of an encoding of letters
files-not-utf8 = it is not UTF-8
files-too-many-columns = { $n ->
    [one] the file has more than { $n } column
   *[other] the file has more than { $n } columns
}
# $n: megabytes (MiB)
files-too-long = it is longer than { $n } MiB
# JSON is the name of a form of files
files-no-object = it is not a JSON object
files-not-json = it is not JSON ({ $error })
# A list in a JSON file that has no end
files-cut = the file ends within the list
files-two-texts-and-image = two texts and an image are too much
# $column: a column's name. $found: what stands there
files-no-share = its “{ $column }” is “{ $found }”, which is no number from 0 to 1
files-column-empty = its “{ $column }” is empty
# A number or a list stands where a text should be
files-no-string = its “{ $column }” is not a text
# $found: the columns that it has
files-no-column = it has no “{ $column }”; it has { $found }
files-no-address = its “{ $column }” is no address of an image
files-empty-text = its text is empty
files-long-text = { $n ->
    [one] its text has { $n } byte; the limit is 1 MiB
   *[other] its text has { $n } bytes; the limit is 1 MiB
}
files-nul = its text holds NUL bytes
# $fault: one of the three above. $column: which of two texts it is about
files-in = { $fault } ({ $column })
files-no-yes = its “{ $column }” is “{ $found }”, which is neither yes nor no
files-no-id = its “{ $column }” is neither a text nor a number
files-known = the project has this item already
# $n: a million
files-full = { $n ->
    [one] a project holds at most { $n } item
   *[other] a project holds at most { $n } items
}
# $line: the number of a line
files-same-id = its id “{ $id }” stands on line { $line } already, with another text

## What to do about such a record

files-do-quote = look for a quotation mark that is missing or one too many on that line
files-do-utf8 = save the file as UTF-8, or choose another encoding
files-do-leave-out = leave out columns that are not needed
files-do-split = split it
# $example: how such a record looks
files-do-object = write each record as { $example }
files-do-one-object = write each record as one JSON object
files-do-get-again = it may have been cut; get it again
files-do-compare = compare texts, or show an image
# A share: a number from 0 to 1
files-do-share = write how sure the model is as a share, or choose no such column
files-do-fill = write something there, or choose another column
files-do-texts = choose a column with texts
files-do-text = give it a text
files-do-other-column = choose another column
# README: the project's description
files-do-parts = see the README on items with several parts
files-do-split-text = split it; if it is not that long, a quotation mark is missing there
files-do-damaged = the file may be damaged; get it again
# true and false are written in the file as they stand here
files-do-yes = write true or false there, or choose another column
files-do-id = give it an id
files-do-projects = split the file into several projects; nothing after this line was read
files-do-own-id = give each record an id of its own, or use no id column

## Why a file cannot be read at all, and what to do

# $error: what the browser says
files-unreadable = the file could not be read ({ $error }); if it changed or moved meanwhile, choose it again
files-empty = the file is empty; choose the one with your records
# $n: megabytes (MiB). $n_most: how many are allowed
files-too-large = the file has { $n } MiB and the limit is { $n_most } MiB; split it, or leave columns out
files-no-record = the file holds no record; add records below the line that names the columns
files-first-line = { $n ->
    [one] the first line names more than { $n } column; check what separates its fields, or leave columns out
   *[other] the first line names more than { $n } columns; check what separates its fields, or leave columns out
}
# $example: how such a list looks
files-no-list = the JSON holds no list of records; write it as { $example }, or one record a line
files-no-image = none of the chosen files is an image; choose a folder of PNG, JPEG, GIF, WebP, AVIF or BMP files
files-image-gone = an image is gone or changed while it was read; choose the file again
files-folder-damaged = what was read of the folder is damaged; choose the folder again
# An archive: a file in which several files are packed, such as a zip
files-many-entries = { $n ->
    [one] the archive has { $n } entry; choose the file you need in it
   *[other] the archive has { $n } entries; choose the file you need in it
}
files-no-table = the archive holds no table; put a CSV, JSON or Parquet file, or images, into it
files-locked = the archive asks for a password; unpack it and choose the file in it
files-archive-damaged = the archive is damaged ({ $error }); get it again, or unpack it and choose the file in it
files-parquet-large = the Parquet file is larger than 512 MiB; split it, or save it as CSV
# $name: a way of packing
files-parquet-packed = the Parquet file is packed with { $name }, which is not read here; save it with Snappy, gzip or no compression, or as CSV
files-parquet-damaged = the Parquet file is damaged ({ $error }); get it again, or save it as CSV
files-column-missing-all = there is no column “{ $column }”; there is none
# $found: the names of those that are there
files-column-missing = there is no column “{ $column }”; there are: { $found }
# $n: megabytes (MiB)
files-bomb = the archive unpacks to more than { $n } MiB, which is how archives attack programs; unpack it yourself and choose the file in it
# $kind: gzip, zstd or 7z
files-is-archive = this is a { $kind } archive, which is not read here; unpack it and choose the file in it
# $kind: PDF or Word
files-is-document = this is a { $kind } document, which is not read here; copy its texts into a table and save that as CSV
# $kind: Excel, OpenDocument or Office 97–2003
files-is-office = this is a file of { $kind }, which is not read here; open it and save it as CSV (UTF-8)
files-is-database = this is a SQLite database, which is not read here; export the table as CSV
files-is-image = this is an image, which is not read here; choose the folder it is in, or a zip of images
files-is-bytes = this is a file of bytes that are no text, which is not read here; choose a table, or save it as CSV (UTF-8) from the program that made it

## What an owner should know of how a file is read; whole sentences

# $name: a file's name
files-note-empty = “{ $name }” is empty.
files-note-documents = { $n ->
    [one] The archive holds { $n } document; it is one record.
   *[other] The archive holds { $n } documents; each is one record.
}
# $names: names of files
files-note-as-one = { $n ->
    [one] { $n } file of the archive is read: { $names }.
   *[other] { $n } files of the archive are read as one: { $names }.
}
files-note-images = { $n ->
    [one] There is { $n } image; it is one record.
   *[other] There are { $n } images; each is one record, with the name of its folder beside it.
}
files-note-others = { $n ->
    [one] { $n } other file of the folder is left out.
   *[other] { $n } other files of the folder are left out.
}
files-note-utf16 = The file has no mark that tells its encoding; it looks like UTF-16. If the letters below are wrong, choose another encoding.
files-note-windows = The file is not UTF-8. It is read as Windows-1252 (Latin-1), the usual one of older programs; if letters below look wrong, choose another encoding or save the file as UTF-8.
files-note-broken = The file is UTF-8 but for some broken places; the records with them are listed and left out.
