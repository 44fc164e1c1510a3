# Accord in Spanish (international, with Latin America in mind)

## How numbers are written; copy the form { "," } with quotation marks and braces where blanks stand

number-group = { "\u202F" }
number-decimal = { "." }
number-group-from = 5
number-group-size = 3
number-percent = { $value } %
number-less-than = <{ $value }
number-more-than = >{ $value }

## Time

time-seconds = { $value } s
time-minutes = { $value } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours-minutes = { $hours } h { $minutes } min
time-moment = { $day } { $month } { $year }, { $clock }
month-1 = ene
month-2 = feb
month-3 = mar
month-4 = abr
month-5 = may
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = sep
month-10 = oct
month-11 = nov
month-12 = dic

## Counts

n-items = { $n ->
    [one] { $n } elemento
   *[other] { $n } elementos
}
n-answers = { $n ->
    [one] { $n } respuesta
   *[other] { $n } respuestas
}
n-records = { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
n-people = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
n-labels = { $n ->
    [one] { $n } etiqueta
   *[other] { $n } etiquetas
}
n-answer-pairs = { $n ->
    [one] { $n } par de respuestas
   *[other] { $n } pares de respuestas
}
n-texts = { $n ->
    [one] { $n } texto
   *[other] { $n } textos
}
n-comments = { $n ->
    [one] { $n } comentario
   *[other] { $n } comentarios
}
n-votes = { $n ->
    [one] { $n } voto
   *[other] { $n } votos
}

## Words on buttons and in tables

close = Cerrar
cancel = Cancelar
yes = sí
try-again = Reintentar
skipped = Omitido
copy = Copiar
copied = Copiado

## Who one is in a project

role-labeler = etiquetador/a
role-expert = especialista
role-owner = propietario/a

## Where one's labels are: each is saved in this browser first and then sent to the project's store, its "bucket"

saves-none = Aún no hay etiquetas
saves-all = { $n ->
    [one] Tu etiqueta está en el bucket del proyecto
   *[other] Las { $n } etiquetas están en el bucket del proyecto
}
saves-saving = { $n } guardándose
saves-here = { $n ->
    [one] { $n } guardada en este dispositivo
   *[other] { $n } guardadas en este dispositivo
}
saves-sent = { $n } en camino
saves-synced = { $n } en el bucket
saves-short-all = Todo en el bucket
saves-short-sent = { $n } en camino
saves-short-here = { $n } solo aquí
saves-one-saving = guardándose
saves-one-here = en este dispositivo
saves-one-sent = en camino
saves-one-synced = en el bucket

## The language of the page

language-choose = Idioma
language-missing = No se pudieron obtener los textos de este idioma: { $error }. La página sigue como estaba; reinténtalo cuando tengas conexión

### The frame around every page, joining, notices

## Names of the pages, as they stand in the navigation

frame-page-label = Etiquetar
frame-page-review = Revisar
frame-page-overview = Resumen
frame-page-agreement = Acuerdo
frame-page-status = Estado
frame-page-alike = Parecidos
frame-page-instructions = Instrucciones
frame-page-rounds = Rondas
frame-page-desk = Para ti
frame-page-reports = Informes
frame-page-records = Registros

## Frame around every page

frame-pages = Páginas
frame-nav-disagreements = { $n ->
    [one] desacuerdo pendiente
   *[other] desacuerdos pendientes
}
frame-nav-needs = { $n ->
    [one] asunto para ti
   *[other] asuntos para ti
}
frame-leader = Ir a: l etiquetar, r revisar, o resumen, a acuerdo, s estado, i instrucciones, c rondas, n para ti
frame-leader-alike = Ir a: l etiquetar, r revisar, o resumen, a acuerdo, s estado, i instrucciones, c rondas, n para ti, e parecidos
frame-offline = Sin conexión
frame-offline-about = Las etiquetas se guardan en este dispositivo y se envían después
frame-update = Actualizar
frame-update-about = Hay una versión más nueva de esta página; no se pierde nada al iniciarla
frame-keys = Teclas
frame-keys-about = Teclas (?)

## Before a project is open

frame-opening = Abriendo el proyecto…
frame-page-coming = Cargando esta página…
frame-page-missing = No se pudo cargar esta página
frame-page-missing-about = Puedes seguir etiquetando sin ella. Reinténtalo cuando haya conexión; si no funciona, recarga: puede haber una versión más nueva.

## Joining a project

frame-join-own-texts = ¿Tienes textos propios para etiquetar?
frame-join-new-project = Proyecto nuevo
frame-join-known = Proyectos en este dispositivo
frame-join-invited = Tienes una invitación
frame-join-as-labeler = Te unes para etiquetar: lees textos y eliges una etiqueta para cada uno
frame-join-as-expert = Te unes como especialista: resuelves los desacuerdos entre etiquetadores
frame-join-as-owner = Te unes como propietario/a de este proyecto
frame-join-as = Te unes como { $role }
frame-join-fetching = Obteniendo el proyecto…
frame-join-asked = Qué se pregunta
frame-join-task = { $n ->
    [one] { $n } texto por etiquetar, { $labels } para elegir
   *[other] { $n } textos por etiquetar, { $labels } para elegir
}
frame-join-open = Las demás personas del proyecto ven este nombre. Tu nombre y tus respuestas se guardan en el bucket del propietario; este dispositivo conserva una copia.
frame-join-closed = Los especialistas y el propietario ven este nombre y tus respuestas; los demás etiquetadores no pueden leer ni uno ni otras. Se guardan selladas en el bucket del propietario; este dispositivo conserva una copia.
frame-join-name = Tu nombre
frame-join-do = Unirme
frame-join-title = Etiquetar textos en equipo
frame-join-paste = Abre el enlace que te envió el propietario del proyecto, o pégalo aquí
frame-join-link = Enlace de invitación
frame-join-file = O el archivo con el enlace: elígelo o suéltalo aquí
frame-join-secret = El enlace contiene la clave del proyecto: compártelo solo con quienes deban unirse.
frame-join-continue = Continuar

## Pieces that several pages share

frame-link = El enlace
frame-link-code = El enlace como código QR
frame-figure-undefined = Sin definir
frame-delete = Eliminar
frame-keep = Conservar
frame-find = Buscar una etiqueta
frame-find-found = { $n ->
    [one] { $n } encontrada
   *[other] { $n } encontradas
}
frame-find-nothing = Ninguna etiqueta coincide
frame-confirm = Pedir Enter después de un número, en vez de responder de inmediato

## How far a record is

frame-standing-new = Nuevo
frame-standing-begun = Faltan respuestas
frame-standing-differs = Con desacuerdo
frame-standing-agreed = Con acuerdo
frame-standing-settled = Resuelto
frame-standing-dropped = Excluido

### Keys and dialogs

## Names of keys on a keyboard

keys-key-enter = Enter
keys-key-esc = Esc
keys-key-delete = Supr
keys-key-shift = Shift
keys-key-ctrl = Ctrl
keys-key-alt = Alt
keys-key-arrows = Flechas
keys-key-arrows-after = flechas
keys-then = { $first } y luego { $second }

## List of keys: headings

keys-title = Teclas
keys-group-label = Etiquetar
keys-group-form = Etiquetar, con varias preguntas o marcas
keys-group-boxes = Imágenes y recuadros
keys-group-review = Revisar
keys-group-alike = Parecidos, con las sugerencias activadas
keys-group-records = Registros
keys-group-reports = Informes
keys-group-everywhere = En todas partes

## List of keys: labeling. Each line says what a key does

keys-choose = Elegir una etiqueta
keys-find = Buscar una etiqueta, donde hay muchas
keys-confirm = Confirmar, donde se pide, o aceptar una sugerencia
keys-skip = Omitir
keys-skip-reason = Omitir con una razón
keys-flag-note = Señalar con una nota
keys-undo = Deshacer la última respuesta
keys-redo = Rehacer
keys-instructions = Instrucciones
keys-history = Tus respuestas recientes
keys-why = Por qué este elemento

## List of keys: several questions or marks

keys-question = Pregunta siguiente o anterior
keys-submit = Seguir y luego enviar
keys-leave-field = Salir de un campo
keys-word = Seleccionar una palabra del texto
keys-stretch = Ampliar la selección, o mover el final de la marca seleccionada
keys-stretch-character = Ampliarla un carácter
keys-mark-start = Mover el inicio de la marca seleccionada
keys-mark-step = Seleccionar la marca siguiente o anterior
keys-mark-remove = Quitar la marca, o el último lugar de un orden

## List of keys: images and boxes

keys-zoom = Acercar, alejar
keys-box-move = Mover el recuadro seleccionado, o la vista
keys-box-size = Mover el borde derecho e inferior del recuadro
keys-box-choose = Crear un recuadro, o nombrar el seleccionado
keys-box-step = Seleccionar el recuadro siguiente o anterior
keys-box-leave = Soltar el recuadro
keys-box-remove = Quitar el recuadro
keys-whole = La imagen completa
keys-brighter = Más clara o más oscura
keys-uncover = Mostrar un elemento cubierto

## List of keys: review

keys-settle = Resolver con una etiqueta
keys-next-disagreement = Desacuerdo siguiente
keys-previous-disagreement = Desacuerdo anterior
keys-settle-several = Marcar también como correcta; Enter resuelve con las marcas
keys-cause = Tipo de error: descuido, instrucciones poco claras, ambiguo, etiquetas inadecuadas, dañado
keys-reason = Dar una razón
keys-comment = Comentar
keys-names = Mostrar u ocultar los nombres
keys-settle-alike = Resolver los parecidos de una vez
keys-example = Convertirlo en ejemplo en las instrucciones
keys-talk = Abrir o cerrar una conversación
keys-withdraw = Retirar la última resolución

## List of keys: look-alikes

keys-alike-go = Ir allí
keys-alike-move = Moverse
keys-alike-odd = Este no
keys-alike-confirm = Confirmar los demás
keys-alike-undo = Deshacer el último lote

## List of keys: records, reports, everywhere

keys-walk = Recorrer
keys-pick = Elegir
keys-pick-several = Elegir varios
keys-pick-all = Elegir todos los encontrados
keys-take-back = Deshacer lo último que se hizo
keys-open = Abrir
keys-report-make = Crear un informe
keys-report-back = Volver a la lista
keys-go-page = Cambiar de página
keys-list = Esta lista

## Own keys: what can have another key

keys-own-label = Etiqueta { $n }
keys-own-flag = Señalar
keys-own-history = Respuestas recientes
keys-own-question = Pregunta siguiente
keys-own-next-mark = Marca o recuadro siguiente
keys-own-previous-mark = Marca o recuadro anterior

## Own keys: changing them

keys-own-title = Cambiar las teclas de la página Etiquetar
keys-own-about = Presiona el botón de una tecla y luego la tecla que prefieras, en cualquier teclado. Este navegador la recuerda.
keys-own-usual = Volver a las teclas habituales
keys-own-usual-done = Todas las teclas están donde siempre
keys-own-change = { $action }: { $key }. Cambiar
keys-own-awaits = Presiona la nueva tecla, o Esc
keys-own-press = Presiona una tecla…
keys-own-exchange = Intercambiar las dos
keys-own-exchanged = “{ $one }” y “{ $other }” intercambiaron sus teclas
keys-own-done = “{ $key }” es ahora la tecla de “{ $action }”

## Own keys: why a key cannot be taken

keys-fault-taken = “{ $key }” es la tecla de “{ $action }”
keys-fault-go = “{ $key }” inicia el cambio de página; elige otra tecla
keys-fault-list = “{ $key }” abre la lista de teclas; elige otra tecla
keys-fault-find = “{ $key }” busca una etiqueta; elige otra tecla
keys-fault-closer = “{ $key }” acerca una imagen; elige otra tecla
keys-fault-wider = “{ $key }” aleja una imagen; elige otra tecla
keys-fault-mark = “{ $key }” mueve el inicio de una marca; elige otra tecla
keys-fault-press = “{ $key }” presiona el botón que tiene el foco; elige otra tecla
keys-fault-no-sign = elige una letra, un dígito o un signo

## Dialogs about the item on screen

keys-flag-title = Señalar este elemento
keys-flag-question = ¿Qué problema tiene?
keys-flag-about = Sigue en pantalla: aún puedes responderlo u omitirlo. Los especialistas y el propietario ven tu nota.
keys-flag-do = Señalar
keys-skip-title = Omitir este elemento
keys-skip-question = ¿Por qué no se puede responder?
keys-skip-about = Queda sin respuesta y aparece el siguiente elemento. La razón es opcional.
keys-skip-do = Omitir

### The label page

## Label page

label-which-fits = ¿Qué etiqueta corresponde?
label-n-questions = { $n ->
    [one] { $n } pregunta
   *[other] { $n } preguntas
}
label-instructions = Instrucciones
label-history = Historial
label-look-alikes = Parecidos
label-item-to-label = El elemento por etiquetar
label-item = Elemento
label-labels = Etiquetas
label-you-flagged = Señalaste esto:
label-accept = Aceptar la sugerencia
label-confirm = Confirmar
label-go-on = Seguir
label-submit = Enviar

## Label page: buttons below the item

label-this-item = Este elemento
label-undo = Deshacer
label-redo = Rehacer
label-skip = Omitir
label-skip-why = Omitir, razón…
label-flag = Señalar…

## Label page: new instructions

label-new-instructions = Instrucciones nuevas
label-instructions-changed = Las instrucciones cambiaron
label-change-versions = Tu última respuesta fue con la versión { $from }; ahora está la versión { $to }.
label-change-of-wording = Cambió la redacción; lo que se pregunta, no.
label-change-of-meaning = Cambió el significado de { $labels }.
label-n-again = { $n ->
    [one] { $n } respuesta tuya vuelve a aparecer: da la respuesta que ahora es correcta.
   *[other] { $n } respuestas tuyas vuelven a aparecer: da la respuesta que ahora es correcta.
}
label-change-read = Ya lo leí, seguir
label-whole-text = El texto completo
label-quoted = “{ $name }”

## Label page: nothing to label

label-fetching = Obteniendo los elementos…
label-nothing-waits = No hay nada pendiente para ti
label-you-answered = { $n ->
    [one] Respondiste { $n } elemento. El trabajo nuevo aparece aquí automáticamente.
   *[other] Respondiste { $n } elementos. El trabajo nuevo aparece aquí automáticamente.
}
label-see-overview = Ver el resumen
label-undo-last = Deshacer la última respuesta
label-no-connection = No hay conexión, y aún no hay elementos en este dispositivo
label-connect = Cuando los elementos estén aquí podrás etiquetar sin conexión. Conéctate y reinténtalo.

## Label page: recent answers

label-recent-answers = Tus respuestas recientes
label-no-recent-answers = Tus respuestas aparecen aquí, las más nuevas primero.
label-change-answer-to = Cambiar la respuesta a: { $text }
label-change = Cambiar
label-settled-as = Un especialista lo resolvió como

## Label page: instructions

label-no-instructions = El propietario aún no ha escrito instrucciones.
label-version = Versión { $version }

## Label page: practice items, whose right answer is told afterwards

label-practice-mark = Práctica { $n_place } de { $n }. Después te mostramos la respuesta correcta; la tuya no cuenta.
label-item-to-practise = El elemento para practicar
label-right = Correcto.
label-not-quite = No exactamente.
label-right-so-far = { $n_right ->
    [one] { $n_right } correcta
   *[other] { $n_right } correctas
} de { $n } hasta ahora
label-either = { $one } o { $other }
label-it-is = Es { $labels }.
label-you-said = Dijiste “{ $given }”; es { $labels }.

## Label page: progress

label-progress = Progreso
label-progress-bar = Elementos completos del total
label-n-by-you = { $n } por ti
label-n-complete = { $n_complete ->
    [one] { $n_complete } completo
   *[other] { $n_complete } completos
} de { $n_items }
label-pace-meaning = Respuestas por hora de tiempo activo en esta sesión
label-n-an-hour = unas { $n } por hora
label-without-break = { $n ->
    [one] { $n } minuto sin pausa: un descanso breve ayuda
   *[other] { $n } minutos sin pausa: un descanso breve ayuda
}
label-round-left = Ronda { $number }: { $n_left ->
    [one] queda { $n_left }
   *[other] quedan { $n_left }
} de { $n_items }

## Label page: why an item is asked now

label-why-revisited = Volviste a este elemento
label-why-random = Elegido al azar: con estos se mide la exactitud
label-why-second-opinion = Se pregunta dos veces a propósito: otra persona ya lo respondió
label-why-two-differ = Dos personas respondieron distinto
label-why-some-differ = Hay respuestas distintas
label-why-rare = Puede tener una etiqueta poco frecuente hasta ahora
label-why-shuffled = En orden mezclado, porque el modelo aún no ha ordenado los elementos
label-why-reask = Las instrucciones cambiaron desde que lo respondiste
label-why-round = Varias personas lo responden a la vez, para ver si están de acuerdo
label-why-talk = Hay una conversación sobre él
label-why-odd = Entre los parecidos, lo marcaste como distinto
label-why-typical = Típico de muchos otros, así que es lo que más enseña al modelo al comienzo
label-why-novel = No se parece a nada de lo etiquetado hasta ahora
label-why-uncertain = Se pregunta porque aquí el modelo no distingue entre dos etiquetas
label-why-sure = El modelo está bastante seguro aquí, pero una respuesta es lo que más le enseña
label-why-resembling = { $reason }; { $n ->
    [one] se le parece { $n } elemento
   *[other] se le parecen unos { $n } elementos
}

## Label page: the parts of that reason, a name and a value each

label-rank = Posición
label-rank-of = { $n_rank } de { $n_ranked }
label-score = Puntuación
label-uncertainty = Incertidumbre
label-uncertainty-value = { $value } (1 significa que las dos etiquetas más probables están empatadas)
label-density = Densidad
label-density-value = { $value } (1 significa que muchos elementos son como este)
label-novelty = Novedad
label-novelty-value = { $value } (1 significa que no hay nada parecido etiquetado)
label-resembles = Se parece a
label-resembles-n = { $n ->
    [one] { $n } elemento
   *[other] unos { $n } elementos
}
label-rarity = Rareza
label-rarity-value = { $share } % de las etiquetas hasta ahora
label-answer-value = Valor de una respuesta
label-answer-value-of = { $value } (1 significa que aún no hay nada resuelto)
label-model = Modelo

## Label page: who filled a label or an answer in beforehand; shown by itself and within “Filled in for you”

label-by-some-model = predicha por un modelo
label-by-model = predicha por “{ $model }”
label-by-the-scorer = sugerida por el modelo

## Several questions about an item

label-filled-in = Respuesta ya puesta: { $by }. Revísala y cambia lo que esté mal.
label-optional = (opcional)
label-n-chars = { $n ->
    [one] Hasta { $n } carácter
   *[other] Hasta { $n } caracteres
}
label-hint-order = Elígelas de la primera a la última
label-hint-boxes = Dibuja un recuadro y luego elige qué muestra
label-hint-spans = Selecciona texto y luego elige qué es
label-any-number = Las que quieras, o ninguna
label-up-to-or-none = Hasta { $n }, o ninguna
label-one-or-more = Una o más
label-at-least = Al menos { $n }
label-exactly = Exactamente { $n }
label-from-to = De { $n_min } a { $n_max }
label-number-between = De { $min } a { $max }{ $unit }
label-number-from = { $min }{ $unit } o más
label-number-up-to = { $max }{ $unit } o menos
label-number-any = Un número{ $unit }
label-number-steps = en pasos de { $step }
label-fault = “{ $question }” { $what }
label-fault-no-number = necesita un número; “{ $typed }” no lo es
label-fault-no-answer = aún no tiene respuesta

## Marking text, drawing boxes

label-marks = Marcas
label-no-marks = Aún no hay nada marcado
label-n-marks = { $n ->
    [one] { $n } marca
   *[other] { $n } marcas
}
label-boxes = Recuadros
label-no-boxes = Aún no hay recuadros
label-n-boxes = { $n ->
    [one] { $n } recuadro
   *[other] { $n } recuadros
}
label-box-place = { $width } × { $height } en { $x }, { $y }
label-listed = Se muestran del { $n_first } al { $n_last }
label-remove-mark = Quitar { $label }: { $what }

## Putting labels into an order; all are read out

label-order-no-place = { $label }, aún sin lugar
label-order-place = { $label }, lugar { $n_place }
label-move-up = Subir { $label }
label-move-down = Bajar { $label }

## Images and items in several parts

label-covered = Este elemento puede resultar perturbador. Está cubierto hasta que quieras verlo; también puedes omitirlo.
label-show-it = Mostrarlo
label-image-to-label = La imagen por etiquetar
label-image-loading = Cargando la imagen…
label-image-broken = No se puede mostrar la imagen: { $why }.
label-image-changed = no es la imagen que eligió el propietario: sus bytes cambiaron
label-image-too-large = ocupa { $n } MB; solo se muestran imágenes de hasta { $n_most } MB
label-image-no-image = no es una imagen PNG, JPEG, GIF, WebP, AVIF ni BMP
label-image-not-decoded = este navegador no puede decodificarla
label-image-broken-remedy = Reinténtalo, u omite el elemento y di que su imagen está dañada.
label-picture-wider = Alejar
label-picture-closer = Acercar
label-picture-whole = Completa
label-picture-light = Brillo
label-picture-zoom = { $percent } %
label-picture-lit = brillo { $percent } %

## Look-alikes: several items to which the model gives the same label, confirmed at once

label-all-of-them = ¿Todos “{ $label }”?
label-items-that-get-it = Elementos que reciben la etiqueta
label-not-this = este no
label-none-of-them = Ninguno
label-confirm-n = { $n ->
    [one] Confirmar { $n } elemento
   *[other] Confirmar { $n } elementos
}
label-one-by-one = Etiquetar uno por uno
label-grid-keys = Las flechas mueven, X marca, Enter confirma.
label-grid-not-on = El propietario de este proyecto no ha activado las sugerencias, así que aquí no hay nada que confirmar.
label-grid-nothing = Aún no hay ningún elemento del que el modelo esté lo bastante seguro. Etiqueta algunos más uno por uno; los parecidos aparecen aquí automáticamente.
label-grid-words = Sugerencias del modelo, que está al menos un { $percent } % seguro de cada una. Marca los elementos en los que se equivoca; vuelven a la cola.

## At the top of every page

label-alert-not-on-disk = Tus últimas respuestas no están en el disco: { $why }
label-alert-kept-here = Las etiquetas se guardan en este dispositivo: { $why }

## Why a figure of agreement between people is not defined

label-undefined-no-answers = Aún no hay respuestas
label-undefined-one-labeler = Todas las respuestas son de una sola persona; para el acuerdo se necesitan dos
label-undefined-no-overlap = Ningún elemento ha sido etiquetado aún por dos personas
label-undefined-no-variation = Todas las respuestas en común son la misma etiqueta, así que no se puede distinguir el acuerdo del azar
label-undefined-unused = Ninguna respuesta en común es esta etiqueta
label-undefined-not-two = La kappa de Cohen compara a dos personas; hay { $n }
label-undefined-not-numeric = El nivel { $level } necesita números, y la etiqueta { $label } no es un número
label-undefined-negative = El nivel ratio necesita etiquetas de 0 en adelante, y una es { $label }
label-undefined-too-many = El nivel ratio compara las etiquetas de dos en dos, y { $n } etiquetas distintas son demasiadas; usa interval
label-undefined-not-finite = Las etiquetas son demasiado grandes para calcular esta cifra

### What the page says of itself: opening, saving, errors

## Opening a project

page-file-without-link = Ese archivo no contiene ningún enlace; elige el que te envió el propietario
page-project-unknown = Este dispositivo ya no conoce ese proyecto; usa su enlace
page-no-storage = Este dispositivo no puede guardar etiquetas
page-no-signing = Este navegador no puede firmar etiquetas
page-somebody-else = Este dispositivo ya participa como otra persona
page-somebody-else-remedy = Una bitácora no puede cambiar de manos. Abre el enlace en otro dispositivo, o en otro perfil del navegador.
page-not-opened = No se puede abrir este proyecto
page-not-utf8 = el proyecto no está en UTF-8
page-no-such-project = El almacén no tiene ese proyecto; pregunta al propietario si lo movió
page-project-changed = El propietario cambió este proyecto; recarga la página para obtener la nueva versión
page-data-changed = una parte de los datos se alteró o se cortó en el camino; se vuelve a obtener

## Status page: the link's key and this device's storage, a name and a value each

page-link-key = Clave del enlace para el almacén
page-key-ended = ha caducado; pide al propietario que renueve tu enlace
page-key-ends-soon = caduca en menos de una hora; pide al propietario que renueve tu enlace
page-key-holds = { $n ->
    [one] vale { $n } hora más
   *[other] vale { $n } horas más
}
page-storage = Almacenamiento
page-storage-kept = el navegador lo conserva hasta que lo elimines
page-storage-may-go = el navegador puede borrarlo si el disco se llena; sincroniza o guarda una copia de seguridad antes de cerrar
page-storage-unknown = el navegador no lo indica
page-space-used = Espacio usado
page-space-used-of = { $used } de { $all } MiB
page-store-remedy = Para el propietario del almacén

## What was saved on this device and is gone

page-loss = { $n ->
    [one] { $n } registro tuyo de “{ $project }”, que antes figuraba como guardado, ya no está en este dispositivo: el almacenamiento del navegador se borró o se dañó.
   *[other] { $n } registros tuyos de “{ $project }”, que antes figuraban como guardados, ya no están en este dispositivo: el almacenamiento del navegador se borró o se dañó.
}
page-loss-safe = { $n ->
    [one] { $n } de ellos había llegado al almacén del proyecto y allí está a salvo.
   *[other] { $n } de ellos habían llegado al almacén del proyecto y allí están a salvo.
}
page-loss-lost = { $n ->
    [one] { $n } registro pudo haber estado solo en este dispositivo: si no tienes un archivo de copia de seguridad, se perdió.
   *[other] { $n } registros pudieron haber estado solo en este dispositivo: si no tienes un archivo de copia de seguridad, se perdieron.
}
page-loss-open-link = Vuelve a abrir tu enlace para seguir.

## Work carried by hand: files of signed pieces, from one device to another

page-backup-not-saved = el navegador no guardó la copia de seguridad; permite las descargas de esta página
page-shared = Tus etiquetas se entregaron como archivo
page-not-shared = No se entregó nada; guarda el archivo y envíalo tú
page-taken = { $n ->
    [one] { $n } fragmento nuevo incorporado, con { $records }
   *[other] { $n } fragmentos nuevos incorporados, con { $records }
}
page-taken-known = { $n ->
    [one] { $n } ya conocido
   *[other] { $n } ya conocidos
}
page-taken-foreign = { $n } de otro proyecto
page-taken-refused = { $n ->
    [one] { $n } rechazado, porque fue alterado o cortado
   *[other] { $n } rechazados, porque fueron alterados o cortados
}
page-taken-loose = { $n ->
    [one] { $n } línea no incorporada, porque nadie la firmó
   *[other] { $n } líneas no incorporadas, porque nadie las firmó
}
page-taken-unreadable = { $n ->
    [one] { $n } archivo que no se pudo leer
   *[other] { $n } archivos que no se pudieron leer
}

## Tables, known answers

page-table-not-saved = el navegador no guardó la tabla; permite las descargas de esta página
page-known-too-early = los elementos aún están en camino; vuelve a elegir el archivo en un momento
page-known-more-problems = { $n ->
    [one] { $n } línea más no se puede usar
   *[other] { $n } líneas más no se pueden usar
}

## Links for one person

page-link-not-saved = el navegador no guardó el enlace; permite las descargas de esta página
page-invite-no-reading = El almacén no deja leer a nadie sin clave, así que un enlace que solo tenga formularios podría escribir, pero no leer. Ponle esta política al bucket, o usa otra clave: { $policy }
page-invite-hours = Indica cuántas horas vale, de un cuarto de hora a 36
page-invite-key-reads-nothing = La clave que se creó no puede leer el proyecto; ¿el rol se lo permite?
page-warning-shared = este enlace lleva la clave del propio proyecto para el almacén: quien lo tenga puede sobrescribir y eliminar todo lo que esa clave permite, hasta que la cambies en el almacén. Los objetos alterados se detectan y se muestran; activa el control de versiones en el almacén
page-warning-forms = este enlace escribe solo en las carpetas de la persona y no elimina nada, pero puede sobrescribir lo que la persona envió; esos cambios se detectan y se muestran. Lee con lo que dejas leer a todo el mundo, así que sella el proyecto si sus datos no son públicos

## Reports

page-report-no-link = Aquí no existe ese enlace: este proyecto está sellado, o su almacén pide una contraseña. Guarda la página y entrega el archivo.
page-report-key-copied = El nombre está en el portapapeles: es el lugar del informe en el almacén del proyecto.
page-report-link-copied = El enlace está en el portapapeles. Durante siete días, quien lo tenga puede leer este informe y nada más.
page-report-not-copied = El navegador no lo copió; aquí está: { $text }
page-report-not-printed = El navegador no imprimió; guarda la página e imprímela desde allí.
page-report-saved-as = Guardado como { $name }.
page-report-failed = No funcionó: { $why }.
page-report-not-signed = la página del almacén no contiene el informe que se firmó, así que no se muestra
page-report-not-opened = el navegador no abrió el informe
page-report-not-saved = el navegador no guardó el informe; permite las descargas de esta página
page-report-gone = el informe ya no está aquí

## Status page: the scorer, which runs beside the page and says in which order items are asked

page-scorer-restarts = { $why }; se vuelve a iniciar
page-scorer-restarts-on-cpu = { $why }; se vuelve a iniciar en el procesador
page-scorer-gave-up = { $n ->
    [one] se detuvo { $n } vez: { $why }
   *[other] se detuvo { $n } veces: { $why }
}
page-scorer-silent = ya no responde

### The review page, talks and what needs somebody

## Review: the page on which an expert settles items that people answered differently

review-case-region = El desacuerdo en pantalla
review-place = Desacuerdo { $n } de { $n_open }
review-place-none = No está entre los desacuerdos abiertos
review-previous = Anterior
review-next = Siguiente
review-talk-about = En una conversación, quienes respondieron ven los votos sin nombres y pueden cambiar sus respuestas
review-talk-close = Cerrar la conversación
review-talk-open = Abrir una conversación
review-reading = Leyendo las bitácoras…
review-reading-about = El desacuerdo más urgente aparece cuando estén aquí todas las respuestas.
review-nothing = Nada por resolver
review-nothing-about = { $n ->
    [one] Hasta ahora hay { $n } desacuerdo resuelto.
   *[other] Hasta ahora hay { $n } desacuerdos resueltos.
} Cuando los etiquetadores no coinciden en un elemento, aparece aquí automáticamente.
review-withdraw-settlement = Retirar la última resolución

## Review: the item, the votes, what experts decided

review-item-region = El elemento por resolver
review-show-names = Mostrar nombres
review-similar-region = Elementos similares resueltos
review-similar = Similares y resueltos
review-similar-cosine = Similitud del coseno entre los vectores de los dos textos
review-remarks = Observaciones sobre el elemento
review-settled-by = Resuelto por: { $who }
review-contested = Los especialistas no coinciden. La última resolución vale hasta que alguno cambie la suya.
review-settlements = Resoluciones
review-votes = Votos
review-vote-before-talk = Antes de la conversación: { $answer }
review-vote-time = Tiempo activo que llevó esta respuesta
review-vote-is-old = Las instrucciones cambiaron desde entonces
review-vote-version = versión { $n }
review-or = { $one } o { $other }

## Why an item came to the person who answered it: a word or two among other facts, in small letters

review-asked-random = al azar
review-asked-scored = por el modelo
review-asked-second-opinion = segunda opinión
review-asked-shuffled = mezclado
review-asked-revisited = retomado
review-asked-rare = poco frecuente
review-asked-ask-again = otra respuesta
review-asked-grid = cuadrícula
review-asked-shared = común
review-asked-reask = instrucciones nuevas
review-asked-round = ronda
review-asked-talk = conversación
review-asked-repeat = repetido

## Review: the list of open disagreements

review-list = Desacuerdos abiertos
review-list-settled = { $n ->
    [one] { $n } caso resuelto
   *[other] { $n } casos resueltos
}
review-list-above = { $n ->
    [one] { $n } caso más arriba
   *[other] { $n } casos más arriba
}
review-list-more = { $n ->
    [one] y { $n } caso más
   *[other] y { $n } casos más
}
review-row-votes = { $n } { $label }
review-turn-others = turno de otro especialista
review-turn-talk = en conversación
review-turn-contested = especialistas en desacuerdo

## Review: settling

review-settle-as = Resolver como
review-settle-marked = Resolver como { $labels }
review-several = Varias respuestas son correctas
review-several-keys = (Shift y los números marcan, Enter resuelve)
review-tool-alike = Parecidos
review-tool-example = Usar como ejemplo
review-tool-withdraw = Retirar la última
review-reason = Razón (opcional)
review-reason-keys = , luego Enter y el número de la etiqueta
review-causes = Tipo de error (opcional)
review-cause-slip = Fue un descuido
review-cause-instructions = Instrucciones poco claras
review-cause-ambiguous = Elemento ambiguo
review-cause-labels = Ninguna etiqueta adecuada
review-cause-item = Elemento dañado

## Review: why the item is on screen, one of these sentences without a full stop at the end

review-why-closed = Participas en una ronda con este elemento: las respuestas de los demás se muestran cuando todos terminen
review-why-settled = Resuelto
review-why-agreed = Nadie está en desacuerdo
review-why-own = La etiqueta más creíble está mal con una probabilidad de cerca de { $chance }
review-why-others = La etiqueta más creíble está mal con una probabilidad de cerca de { $chance }. Otro especialista activo lo tiene primero en su lista
review-why-talk = La etiqueta más creíble está mal con una probabilidad de cerca de { $chance }. Hay una conversación abierta, así que aún pueden cambiar las respuestas
review-why-contested = Los especialistas lo resolvieron de formas distintas; vale la última hasta que alguno la cambie

## Review: items like the one on screen, settled together with it

review-alike-title = Resolver los parecidos de una vez
review-alike-none = Ningún desacuerdo abierto tiene los mismos votos y alguna palabra en común con este.
review-alike-about = Una etiqueta resuelve este elemento y { $n ->
    [one] { $n } más
   *[other] { $n } más
}. Cada uno se deshace junto con los demás.
review-alike-settle = Resolver todos los marcados como
review-alike-share = { $share } de palabras en común

## Review: the item as an example in the instructions

review-example-title = Poner este elemento en las instrucciones
review-example-about = Se agrega a un borrador nuevo, que nadie ve hasta que lo publiques.
review-example-counter = Un contraejemplo
review-example-is-not = No es un ejemplo de
review-example-is = Es un ejemplo de
review-example-labels = Etiqueta

## What changed between two texts, line by line

review-diff-region = Qué cambió
review-diff-unchanged = { $n ->
    [one] { $n } línea sin cambios
   *[other] { $n } líneas sin cambios
}

## Comments on an item

review-comments = Comentarios
review-comment-take-back = Retirar
review-comment = Comentario
review-comment-mentions = @ menciona a alguien
review-comment-send = Enviar

## The page “For you”: what needs this person now. The messages that end in -verb are buttons beside the sentence before

review-desk = Para ti
review-desk-needs = Lo que requiere tu atención
review-desk-no-needs = Nada aparte de etiquetar. Lo que surja aparece aquí automáticamente.
review-need-round = Ronda { $n }: { $n_left ->
    [one] queda { $n_left } elemento
   *[other] quedan { $n_left } elementos
}
review-need-round-verb = Responder
review-need-reask = Las instrucciones cambiaron: { $n ->
    [one] { $n } respuesta por revisar
   *[other] { $n } respuestas por revisar
}
review-need-reask-verb = Responder otra vez
review-need-mention = { $who } te pregunta por un elemento
review-need-mention-verb = Contestar
review-need-talk = Hay una conversación sobre un elemento que respondiste
review-need-talk-verb = Participar
review-need-feedback = Los especialistas resolvieron { $n ->
    [one] { $n } elemento tuyo
   *[other] { $n } elementos tuyos
}
review-need-feedback-verb = Leer por qué
review-need-practice = Práctica: { $n_left ->
    [one] queda { $n_left } elemento
   *[other] quedan { $n_left } elementos
}
review-need-practice-verb = Practicar
review-need-disagreements = Hay desacuerdo sobre { $n ->
    [one] { $n } elemento
   *[other] { $n } elementos
}
review-need-disagreements-verb = Resolver
review-need-sent = { $n ->
    [one] Se envió { $n } registro a especialistas
   *[other] Se enviaron { $n } registros a especialistas
}
review-need-sent-verb = Verlos
review-need-contested = Los especialistas resolvieron { $n ->
    [one] { $n } elemento de formas distintas
   *[other] { $n } elementos de formas distintas
}
review-need-contested-verb = Comparar
review-need-discuss = La ronda { $n } terminó: mira dónde hay desacuerdo y corrige las instrucciones
review-need-discuss-verb = Verla
review-need-remarks = Observaciones sobre { $n ->
    [one] { $n } elemento que nadie ha resuelto
   *[other] { $n } elementos que nadie ha resuelto
}
review-need-remarks-verb = Verlas
review-need-unverified = { $n ->
    [one] { $n } persona escribe con una invitación que no es tuya; sus respuestas no cuentan
   *[other] { $n } personas escriben con una invitación que no es tuya; sus respuestas no cuentan
}
review-need-unverified-verb = Ver quién
review-need-quarantined = { $n ->
    [one] Se apartó { $n } fragmento de las bitácoras
   *[other] Se apartaron { $n } fragmentos de las bitácoras
}
review-need-quarantined-verb = Ver por qué
review-need-forks = { $n ->
    [one] { $n } bifurcación
   *[other] { $n } bifurcaciones
} en las bitácoras o en las instrucciones: dos personas escribieron a la vez
review-need-forks-verb = Ver dónde

## The page “For you”: talks on items that this person answered

review-talks = Conversaciones sobre tus elementos
review-talk-mine = Dijiste { $answer }.
review-talk-may-answer = Mientras la conversación esté abierta puedes responder de nuevo. Se guardan las dos respuestas, y el acuerdo cuenta la primera.
review-talk-answer = Responder de nuevo

## The page “For you”: this person's work

review-work = Tu trabajo
review-work-items = Elementos respondidos u omitidos
review-work-active = Tiempo activo
review-work-pace = Elementos por hora
review-work-no-pace = Aún no se sabe
review-work-no-days = Tus días aparecen aquí cuando hayas respondido algo.
review-timesheet = Hoja de horas
review-timesheet-day = Día
review-timesheet-items = Elementos
review-timesheet-earned = Importe
review-timesheet-save = Guardar la hoja de horas
review-timesheet-more = { $n ->
    [one] { $n } día anterior en el archivo
   *[other] { $n } días anteriores en el archivo
}
review-work-about = El tiempo activo cuenta mientras trabajas en un elemento: no incluye las pausas de más de 30 segundos ni las pestañas ocultas; sí incluye las respuestas que corregiste o deshiciste. Forma parte de las respuestas que firmas, así que nadie más puede cambiarlo.
review-pay-below = Está por debajo del mínimo del propietario, { $floor } por hora.
review-pay-above = Alcanza o supera el mínimo del propietario, { $floor } por hora.
review-pay-terms = El propietario indica: { $terms }. Accord solo cuenta; quien paga es el propietario.
review-pay-per-hour = El importe por hora de tiempo activo fue de { $amount }.

## The page “For you”: what experts decided on this person's items

review-feedback = Qué pasó con tus respuestas
review-feedback-none = Cuando un especialista resuelve un elemento que respondiste, aparece aquí con la razón.
review-feedback-judged = Los especialistas juzgaron { $n ->
    [one] { $n } respuesta tuya
   *[other] { $n } respuestas tuyas
}; { $n_right ->
    [one] { $n_right } era correcta
   *[other] { $n_right } eran correctas
}.
review-feedback-seen = Ya las vi
review-feedback-more = { $n ->
    [one] y { $n } elemento anterior
   *[other] y { $n } elementos anteriores
}
review-feedback-right = Correcto: { $label }
review-feedback-wrong = Dijiste { $given }; es { $right }
review-feedback-was-skipped = Lo omitiste; es { $label }
review-feedback-new = Nuevo
review-steadiness = De { $n ->
    [one] { $n } elemento que se te preguntó
   *[other] { $n } elementos que se te preguntaron
} una segunda vez sin aviso, respondiste igual en { $n_same }: { $share } (intervalo del 95 %: { $low } a { $high }).

### Instructions and rounds

## Rounds: the page

rounds-title = Rondas
rounds-about = En una ronda, varias personas responden los mismos elementos, y nadie ve las respuestas de los demás hasta que todos hayan respondido todo. Mira dónde no coinciden, corrige las instrucciones de esas etiquetas y haz la siguiente ronda.
rounds-not-yours = Las rondas las organizan los especialistas y los propietarios. Las tuyas aparecen automáticamente en la página Etiquetar.
rounds-round = Ronda { $n }
rounds-open = Abierta
rounds-person-done = listo
rounds-person-left = { $n ->
    [one] falta { $n }
   *[other] faltan { $n }
}
rounds-drawn = { $n ->
    [one] { $n } elemento elegido
   *[other] { $n } elementos elegidos
} { $draw }, versión { $n_version } de las instrucciones, { $moment }
rounds-drawn-random = al azar
rounds-drawn-colliding = donde “{ $one }” y “{ $other }” chocan
rounds-hidden = Las respuestas quedan ocultas hasta que todos terminen o se cierre la ronda.
rounds-close = Cerrar la ronda ahora

## Rounds: a new one

rounds-next = La siguiente ronda
rounds-first = La primera ronda
rounds-which-items = ¿Qué elementos?
rounds-draw-random = Al azar, entre los no resueltos
rounds-draw-colliding = Donde dos etiquetas chocan
rounds-draw-colliding-so-far = Donde dos etiquetas chocan (la mayor cantidad hasta ahora: { $n ->
    [one] { $n } par de respuestas
   *[other] { $n } pares de respuestas
})
rounds-pair-one = Una etiqueta
rounds-pair-other = La otra
rounds-how-many = ¿Cuántos elementos? { $n ->
    [one] Se podría preguntar { $n } elemento
   *[other] Se podrían preguntar { $n } elementos
}
rounds-who = ¿Quién responde? Al menos dos personas
rounds-note = ¿De qué se trata? (opcional)
rounds-start = Iniciar la ronda

## Rounds: what came of one

rounds-alpha = Alpha
rounds-same-answer = Misma respuesta
rounds-worst = Las que más chocan son “{ $one }” y “{ $other }”: { $n ->
    [one] { $n } par de respuestas
   *[other] { $n } pares de respuestas
}.
rounds-revise = Corregir las instrucciones
rounds-differing = { $n ->
    [one] { $n } elemento con desacuerdo
   *[other] { $n } elementos con desacuerdo
}, de { $n_all }
rounds-end = Fin de la ronda { $n }
rounds-labels-region = Acuerdo por etiqueta
rounds-labels-label = Etiqueta
rounds-labels-answers = Respuestas
rounds-two-labels = { $one } y { $other }
rounds-collisions = Todas las etiquetas que chocan
rounds-discuss = Comentar

## Rounds: whether it gets better

rounds-verdict-unknown = La última ronda es demasiado pequeña para decir algo: toma más elementos.
rounds-verdict-good = Suficiente: alpha es de al menos 0.80 incluso en el extremo inferior de su intervalo. Se puede seguir etiquetando con estas instrucciones.
rounds-verdict-tentative = Suficiente para conclusiones provisionales: alpha es de al menos 0.67 incluso en el extremo inferior de su intervalo. Otra corrección puede ayudar.
rounds-verdict-not-moving = Sin avance: las dos últimas rondas casi no difieren. Otra ronda igual no servirá; cambia las etiquetas, o toma la duda como real.
rounds-verdict-go-on = Todavía no: corrige las instrucciones de las etiquetas que chocan y haz otra ronda.
rounds-course = De ronda en ronda
rounds-no-chart = El gráfico empieza con la segunda ronda.
rounds-all-labels = Todas las etiquetas
rounds-chart-column = Ronda { $n } · v{ $n_version }
rounds-chart-alpha = Alpha, con intervalos del 95 %
rounds-numbers = En números
rounds-numbers-region = Rondas en números
rounds-numbers-round = Ronda
rounds-numbers-version = Versión
rounds-told = Alpha de todas las etiquetas: { $rounds }
rounds-told-round = ronda { $n }: { $alpha }
rounds-told-undefined = sin definir

## Instructions: the page on which people read what each label means

rounds-guide = Instrucciones
rounds-guide-version = Versión { $n }
rounds-guide-waiting = { $n ->
    [one] Falta volver a dar { $n } respuesta
   *[other] Falta volver a dar { $n } respuestas
} de { $n_people ->
    [one] { $n_people } persona
   *[other] { $n_people } personas
}.
rounds-guide-write = Escribir una versión nueva
rounds-guide-none = Aún nadie ha escrito instrucciones.
rounds-markdown-table = Tabla

## Instructions: a new version

rounds-edit-about = Markdown. La parte de cada etiqueta va bajo un título con su nombre; una línea “Examples:” o “Not:” (así, en inglés) y una lista debajo dan ejemplos y contraejemplos.
rounds-edit-region = Una versión nueva
rounds-edit-text = Texto nuevo
rounds-edit-preview = Vista previa
rounds-edit-overtaken = Mientras tanto, alguien publicó una versión nueva
rounds-edit-overtaken-about = Abajo está lo que tu texto cambiaría en el suyo. Incorpora lo que quieras conservar y luego sigue.
rounds-edit-rebase = Mi texto ya lo tiene todo
rounds-edit-changes = Qué cambia
rounds-edit-meaning = ¿Qué significa el cambio?
rounds-edit-wording = Mejores palabras para lo mismo: las respuestas quedan como están
rounds-edit-labels = Se pregunta otra cosa, para estas etiquetas:
rounds-edit-labels-region = Etiquetas cuyo significado cambia
rounds-edit-summary = Qué cambió, en una frase
rounds-edit-publish = Publicar la versión { $n }
rounds-edit-drop = Descartar el borrador
rounds-edit-tick = Marca las etiquetas cuyo significado cambia.
rounds-edit-affected = { $n ->
    [one] { $n } respuesta
   *[other] { $n } respuestas
} de { $n_people ->
    [one] { $n_people } persona
   *[other] { $n_people } personas
} con estas etiquetas. Trabajando en los últimos diez minutos: { $n_live ->
    [one] { $n_live } persona
   *[other] { $n_live } personas
}.
rounds-edit-reask = Volver a pedir estas respuestas

## Instructions: their versions

rounds-history = Versiones
rounds-history-by = por { $who }
rounds-history-fork = Se escribieron dos a la vez
rounds-history-replaced = Reemplazada por la otra
rounds-history-changes = Qué cambió
rounds-meaning-first = Como las escribió el propietario con el proyecto
rounds-meaning-wording = Solo la redacción; las respuestas quedan como están
rounds-meaning-label = “{ $label }”
rounds-meaning-done = Significado de { $labels }; se volvió a preguntar y no falta ninguna respuesta
rounds-meaning-reask = Significado de { $labels }; se volvió a preguntar, { $n ->
    [one] por ahora sigue en pie { $n } respuesta anterior
   *[other] por ahora siguen en pie { $n } respuestas anteriores
}
rounds-meaning-no-reask = Significado de { $labels }; por decisión de quien la escribió no se volvió a preguntar, { $n ->
    [one] sigue en pie { $n } respuesta anterior
   *[other] siguen en pie { $n } respuestas anteriores
}
rounds-answered-before = Respondiste “{ $answer }” con la versión { $n }; desde entonces cambiaron sus instrucciones.

### The overview

## The page

overview-title = Resumen
overview-sealed = En este proyecto, las respuestas de los demás etiquetadores están selladas: solo las leen los especialistas y el propietario. Esta página cuenta solo las tuyas y las de los especialistas.
overview-save-csv = Guardar como CSV

## Progress

overview-progress = Progreso
overview-complete = { $n_complete } de { $n_items } elementos con todas las respuestas que necesitan
overview-complete-share = Elementos completos del total
overview-answered = Elementos respondidos
overview-answers = Respuestas
overview-skips = Omisiones
overview-settled = Resueltos por especialistas
overview-dropped = Excluidos

## Agreement

overview-agreement = Acuerdo
overview-alpha = Alpha de Krippendorff
overview-alpha-about = 1 es acuerdo perfecto, 0 es lo que daría el puro azar, menos de 0 es desacuerdo sistemático
overview-open-agreement = Dónde hay acuerdo y dónde no
overview-reading-good = Los etiquetadores están muy de acuerdo: se puede confiar en las etiquetas
overview-reading-fair = Los etiquetadores están bastante de acuerdo: sirve para primeras conclusiones, y vale la pena mirar las instrucciones
overview-reading-little = Los etiquetadores están poco de acuerdo: averigua dónde no coinciden y corrige allí las instrucciones
overview-reading-chance = El acuerdo entre etiquetadores no supera al azar: hay que mejorar las instrucciones o las etiquetas antes de seguir etiquetando
overview-reading-none = El acuerdo aparece cuando dos personas hayan etiquetado los mismos elementos

## Pace and cost

overview-effort = Ritmo y costo
overview-waiting = { $n ->
    [one] { $n } registro espera a un especialista
   *[other] { $n } registros esperan a un especialista
}
overview-active-of-all = Tiempo activo de todos
overview-answers-wanted = Respuestas que aún faltan, aprox.
overview-days-left = Al ritmo de los últimos cinco días, en
overview-working-days = { $n ->
    [one] { $n } día de trabajo
   *[other] { $n } días de trabajo
}
overview-cost = Importe hasta ahora
overview-cost-left = Importe que falta, aprox.
overview-no-days = Los días aparecen aquí cuando alguien haya respondido algo.
overview-days-told = Elementos por día del { $first } al { $last }: como máximo { $n_most }, { $n_last } el último día
overview-days-axis = Días en que alguien trabajó
overview-days = Días
overview-column-day = Día
overview-column-items = Elementos
overview-column-active = Tiempo activo

## What the labels teach a model

overview-course = Qué enseñan las etiquetas
overview-course-coming = Se mide en segundo plano mientras esta página está abierta.
overview-accuracy = de los elementos nuevos reciben del modelo la etiqueta correcta (intervalo del 95 %: { $low } a { $high }, n = { $n_items ->
    [one] { $n_items } elemento elegido
   *[other] { $n_items } elementos elegidos
} al azar)
overview-accuracy-unknown = Aún no se conoce la exactitud del modelo.
overview-labels-saved = Etiquetas ahorradas frente al azar
overview-saved = { $share } (intervalo del 95 %: { $low } a { $high }): tantas etiquetas menos que las { $n_random } al azar que alcanzan una exactitud de { $accuracy }. No se extrapola nada más allá de estas.
overview-saved-unknown = Aún no se sabe
overview-no-better = Elegir no ayuda aquí: { $n_labels } etiquetas elegidas son { $points } puntos mejores que otras tantas al azar (intervalo del 95 %: { $low } a { $high }). Sube la proporción al azar de la cola a { $share } en el manifiesto.
overview-go-on = El modelo duda en { $torn } de todos los elementos, sin contar los etiquetados, y diez etiquetas más cambian su respuesta en { $changed }. Sigue: por debajo de { $bound }, más etiquetas casi no ayudan.
overview-may-stop = El modelo duda en { $torn } de todos los elementos, sin contar los etiquetados, y diez etiquetas más cambian su respuesta en { $changed }. Puedes parar: más etiquetas casi no ayudan.
overview-few-random = Es pronto para decirlo: { $n ->
    [one] hace falta cerca de { $n } respuesta más a un elemento elegido al azar
   *[other] hacen falta cerca de { $n } respuestas más a elementos elegidos al azar
}.
overview-few-labels = Es pronto para decirlo: { $n ->
    [one] hace falta { $n } elemento etiquetado más
   *[other] hacen falta { $n } elementos etiquetados más
}.
overview-nothing-chosen = Es pronto para decirlo: aún se eligieron muy pocos elementos para compararlos con los elegidos al azar.
overview-one-class = Es pronto para decirlo: hasta ahora solo se dio una etiqueta.
overview-small-sample = Hay muy pocos elementos para decirlo.
overview-not-reached = Ninguna: las etiquetas disponibles no alcanzan lo que logran otras tantas al azar.
overview-curve = Curva de aprendizaje: { $points }
overview-curve-first = exactitud de { $share } con { $n_labels ->
    [one] { $n_labels } etiqueta
   *[other] { $n_labels } etiquetas
}
overview-curve-last = luego { $share } con { $n_labels ->
    [one] { $n_labels } etiqueta
   *[other] { $n_labels } etiquetas
}
overview-curve-random = solo al azar, { $share } con { $n_labels ->
    [one] { $n_labels } etiqueta
   *[other] { $n_labels } etiquetas
}
overview-course-about = Línea: etiquetas en el orden en que se dieron, con el intervalo del 95 % (Wilson). Discontinua: solo etiquetas al azar. Cada punto se prueba con todos los elementos elegidos al azar, con modelos que no aprendieron de ellos.
overview-course-axis = Elementos etiquetados (escala logarítmica)
overview-course-table = Curva de aprendizaje
overview-column-curve = Etiquetas
overview-column-labeled = Elementos etiquetados
overview-column-accuracy = Exactitud
overview-column-interval = Intervalo del 95 %
overview-in-order = En el orden dado
overview-random-alone = Solo al azar
overview-interval = { $low } a { $high }

## People

overview-people = Personas
overview-column-name = Nombre
overview-column-role = Rol
overview-column-median = Tiempo mediano
overview-column-pace = Elementos por hora
overview-column-judged = Juzgadas correctas
overview-column-earned = Importe
overview-column-hour = Por hora
overview-admitted = Admisión
overview-admitted-about = Si esta persona fue admitida por invitación del propietario
overview-judged = { $n_right } de { $n }
overview-no-answers = aún sin respuestas
overview-you = (tú)
overview-below-floor = menos de { $floor }
overview-by-owner = Por el propietario
overview-unverified = Sin verificar
overview-role-unverified = sin verificar
overview-admit = Admitir como etiquetador/a
overview-admitting = Se admitirá en un momento
overview-keep-out = Deshacer
overview-unnamed = Sin nombre { $id }

## A link for one person

overview-invite = Invitar a una persona
overview-invite-narrow = La clave de tu enlace para el almacén se limita a ti. Crea los enlaces con `accord grant`, a partir del archivo de enlaces.
overview-invite-about = Un enlace con el que quien lo abra es siempre la misma persona, en todos sus dispositivos. Puedes ponerle fin con `accord members end`.
overview-invite-role = Se une como
overview-invite-labeler = Etiquetador/a
overview-invite-expert = Especialista
overview-invite-how = Escribe
overview-invite-shared = Con la clave del propio proyecto para el almacén
overview-invite-temporary = Con una clave temporal propia, que crea el almacén
overview-invite-forms = Con formularios de subida, en sus propias carpetas, durante 7 días
overview-means-shared = Quien tenga el enlace puede sobrescribir y eliminar todo, y no caduca.
overview-means-temporary = Lee el proyecto, escribe en sus propias carpetas, no elimina nada y caduca por sí sola. Requiere un almacén con un servicio para esas claves (STS) que admita páginas, como SeaweedFS; Ceph no admite páginas, pero sí `accord grant`.
overview-means-forms = Escribe en sus propias carpetas y no elimina nada. Requiere un bucket que deje leer a todo el mundo; Cloudflare R2 y Backblaze B2 no aceptan formularios.
overview-hours = Por cuántas horas
overview-hours-help = La mayoría de los servicios dan 12 como máximo. Después se necesita un enlace nuevo.
overview-role-arn = Rol
overview-role-arn-help = De quién son los permisos que tiene la clave, limitados a este proyecto y a esta persona. En AWS: arn:aws:iam::ACCOUNT:role/NAME
overview-service = Dónde responde el servicio
overview-service-help = Déjalo vacío si es el propio almacén. En AWS: https://sts.REGION.amazonaws.com
overview-make-link = Crear un enlace
overview-link-about = Envíalo solo a esa persona. Se muestra una sola vez; nadie más que esta página lo tiene.
overview-link-note = Nota: { $warning }.
overview-link-id = Su id es
overview-link-save = Guardarlo como archivo
overview-link-done = Listo

### The agreement page

## Agreement page: its top and its foot

agreement-title = Acuerdo
agreement-closed = En este proyecto, las respuestas de los demás etiquetadores están selladas: solo las leen los especialistas y el propietario. Esta página se basa en tus respuestas y en las de los especialistas.
agreement-hides = Esta página se basa en los elementos que ya etiquetaste y en los que nadie te preguntará más: así nunca revela lo que dijeron otros antes de que respondas.
agreement-empty-title = Aún no hay nada que comparar
agreement-empty = El acuerdo aparece aquí automáticamente en cuanto dos personas hayan etiquetado los mismos elementos.
agreement-work-running = Los intervalos, las personas y el historial se están calculando en segundo plano.
agreement-work-done = Los intervalos son el 95 % central de { $n ->
    [one] { $n } nuevo sorteo
   *[other] { $n } nuevos sorteos
} de los elementos: indican cuánto influye qué elementos salieron elegidos. Se actualizan segundos después de cada cambio.
agreement-work-missing = Aquí no hay intervalos, historial ni calidad de las personas, porque { $why }. Todas las demás cifras están completas. `accord agree --bootstrap 1000` los calcula a partir de una exportación.
agreement-no-second-worker = este navegador no inició un segundo hilo de trabajo
agreement-silent-worker = el segundo hilo de trabajo no arrancó

## Agreement page: words in several of its tables

agreement-save-csv = Guardar como CSV
agreement-items = Elementos
agreement-items-differ = Elementos en los que no coinciden
agreement-column-name = Nombre
agreement-column-answers = Respuestas
agreement-column-alpha = Alpha
agreement-column-right = Correctas
agreement-interval-name = Intervalo del 95 %
agreement-range = { $low } a { $high }
agreement-not-defined = Sin definir
agreement-right-of = { $n_right } de { $n }
agreement-both = { $a } y { $b }

## Agreement page: Krippendorff's alpha, and what it says

agreement-alpha = Alpha de Krippendorff
agreement-alpha-meaning = 1 es acuerdo perfecto, 0 es lo que daría el puro azar, menos de 0 es desacuerdo sistemático
agreement-alpha-interval = Intervalo del 95 %: { $low } a { $high }
agreement-items-all = Elementos con desacuerdo
agreement-skew = “{ $label }” reúne el { $share } % de las respuestas. En ese caso alpha y kappa caen hacia 0, por mucho acuerdo que haya: mira AC1 y cada etiqueta más abajo.

## Agreement page: by question

agreement-questions-title = Por pregunta
agreement-questions-about = Cada pregunta con el coeficiente que corresponde a sus respuestas: 1 es acuerdo total, 0 es lo que daría el azar. Las cifras de más abajo se refieren a las etiquetas de la primera pregunta.
agreement-questions-table = Acuerdo por pregunta
agreement-column-question = Pregunta
agreement-column-coefficient = Coeficiente
agreement-column-value = Valor
agreement-column-same = Dijeron lo mismo
agreement-share-of-pairs = { $n ->
    [one] { $share } de { $n } par
   *[other] { $share } de { $n } pares
}
agreement-alpha-nominal = alpha (nominal)
agreement-alpha-ordinal = alpha (ordinal)
agreement-alpha-of-intervals = alpha (de intervalo)
agreement-alpha-ratio = alpha (de razón)
agreement-alpha-same-words = alpha (mismas palabras)
agreement-alpha-masi = alpha (MASI)
agreement-alpha-kendall = alpha (distancia de Kendall)
agreement-alpha-unitizing = alpha (segmentación)
agreement-alpha-overlap = alpha (superposición)

## Agreement page: figures side by side

agreement-figures-title = Cifras lado a lado
agreement-figures-table = Coeficientes por grupo de elementos
agreement-column-figure = Cifra
agreement-slice-all = Todos los elementos
agreement-slice-all-about = Todo lo que tiene dos respuestas
agreement-slice-random = Elegidos al azar
agreement-slice-random-about = Sin el sesgo de la selección: la cifra que conviene informar
agreement-slice-chosen = Elegidos por el modelo
agreement-slice-chosen-about = Elegidos por ser difíciles, así que lo normal es que sea más baja
agreement-where-differ = Dónde no coinciden
agreement-percent = Pares que coinciden
agreement-percent-about = De todos los pares de respuestas a un mismo elemento, cuántos son iguales; no se descuenta el azar
agreement-alpha-about = 1 es perfecto, 0 es lo que da el azar; admite respuestas faltantes y cualquier número de personas
agreement-fleiss = Kappa de Fleiss
agreement-fleiss-about = Como alpha, para muchos elementos; el azar se estima por la frecuencia con que se da cada etiqueta
agreement-gwet = AC1 de Gwet
agreement-gwet-about = Corregido por el azar de un modo que sigue siendo justo cuando una etiqueta es mucho más frecuente

## Agreement page: by label

agreement-labels-title = Por etiqueta
agreement-labels-about = Alpha de “esta etiqueta u otra”, con su intervalo. Al lado, cuántas respuestas son esa etiqueta: la cifra de una etiqueta poco frecuente es incierta. La línea de referencia está en 0.80.
agreement-labels-table = Acuerdo por etiqueta
agreement-column-label = Etiqueta

## Agreement page: labels taken for each other

agreement-confusions-title = Etiquetas que se confunden
agreement-confusions-about = Pares de respuestas distintas a un mismo elemento: donde más ayudan las instrucciones.
agreement-confusions-about-rest = Pares de respuestas distintas a un mismo elemento: donde más ayudan las instrucciones. { $n ->
    [one] { $n } par más de etiquetas es menos frecuente
   *[other] { $n } pares más de etiquetas son menos frecuentes
}.
agreement-column-labels = Etiquetas
agreement-column-answer-pairs = Pares de respuestas

## Agreement page: who agrees with whom

agreement-pairs-title = Quién coincide con quién
agreement-pairs-about = Con qué frecuencia dos personas dan la misma etiqueta a un elemento que comparten, y lo mismo corregido por el azar (kappa de Cohen).
agreement-pairs-coming = Se está contando
agreement-pair-list = { $n ->
    [one] { $a } y { $b } dieron la misma etiqueta a { $share } del { $n } elemento que etiquetaron en común.
   *[other] { $a } y { $b } dieron la misma etiqueta a { $share } de los { $n } elementos que etiquetaron en común.
}
agreement-pair-list-kappa = { $n ->
    [one] { $a } y { $b } dieron la misma etiqueta a { $share } del { $n } elemento que etiquetaron en común; la kappa de Cohen es { $kappa }.
   *[other] { $a } y { $b } dieron la misma etiqueta a { $share } de los { $n } elementos que etiquetaron en común; la kappa de Cohen es { $kappa }.
}
agreement-pair-told = { $n ->
    [one] { $a } y { $b }: la misma etiqueta en { $share } de { $n } elemento, kappa { $kappa }
   *[other] { $a } y { $b }: la misma etiqueta en { $share } de { $n } elementos, kappa { $kappa }
}
agreement-pair-told-no-kappa = { $n ->
    [one] { $a } y { $b }: la misma etiqueta en { $share } de { $n } elemento, kappa sin definir
   *[other] { $a } y { $b }: la misma etiqueta en { $share } de { $n } elementos, kappa sin definir
}
agreement-pair-none = { $a } y { $b }: ningún elemento en común
agreement-cell-none = ningún elemento en común
agreement-cell-of = { $n ->
    [one] de { $n } elemento
   *[other] de { $n } elementos
}
agreement-pairs-table = Pares de personas
agreement-colour-shows = El color muestra
agreement-same-label = Misma etiqueta
agreement-kappa = Kappa
agreement-heat-rest = { $n ->
    [one] Se muestra { $n } persona, la que más respondió
   *[other] Se muestran las { $n } personas que más respondieron, primero las que más coinciden con las demás
}. { $n_more ->
    [one] { $n_more } persona más respondió menos; búscala
   *[other] { $n_more } personas más respondieron menos; búscalas
} en “Personas”.
agreement-picture-name = Imagen de todos los pares; las flechas mueven entre personas, Enter muestra dónde no coinciden dos
agreement-picture-hint = Presiona un cuadrado, o muévete con las flechas.
agreement-pairs-all = Todos los pares
agreement-column-two-people = Dos personas

## Agreement page: people

agreement-people-title = Personas
agreement-people-search = Buscar por nombre
agreement-column-others = Coincide con los demás
agreement-column-quality = Calidad
agreement-of-answer-pairs = { $n ->
    [one] de { $n } par de respuestas
   *[other] de { $n } pares de respuestas
}
agreement-people-alone = Ningún elemento en común
agreement-people-unknown = No se sabe
agreement-people-me = (tú)
agreement-people-nobody = Nadie tiene ese nombre
agreement-people-rest = { $n ->
    [one] { $n } persona más
   *[other] { $n } personas más
} con { $n_answers ->
    [one] { $n_answers } respuesta
   *[other] { $n_answers } respuestas
} sin mostrar; busca un nombre o guarda la tabla
agreement-quality-missing = Falta la calidad, porque { $why }
agreement-quality-coming = Se está calculando
agreement-quality-dawid-skene = La calidad es la proporción esperada de etiquetas correctas de una persona, con su intervalo del 95 %. Proviene de un modelo de Dawid-Skene: una tabla de errores por persona, ajustada junto con las etiquetas.
agreement-quality-one-coin = La calidad es la proporción esperada de etiquetas correctas de una persona, con su intervalo del 95 %. Proviene de un modelo de una moneda (one-coin): una exactitud por persona, ajustada junto con las etiquetas.
agreement-quality-none-shared = Ningún elemento ha sido etiquetado aún por dos personas, así que no se puede comparar a nadie
agreement-quality-only-two = Con dos personas, ningún modelo puede saber cuál de ellas acierta; la calidad aparece cuando tres comparten elementos

## Agreement page: check items, whose right answers are known

agreement-checks-title = Elementos de control
agreement-checks-file = Respuestas conocidas (CSV con task, label)
agreement-checks-forget = Olvidarlas
agreement-checks-table = Elementos de control por persona
agreement-column-wrong = Errores: conocida, dada
agreement-checks-choose = Elige tu archivo de respuestas conocidas para evaluar con ellas a cada persona. Se lee en esta pestaña, no sale de este dispositivo y desaparece al cerrar o recargar la pestaña; no se sube nada.
agreement-checks-loaded = { $n ->
    [one] { $n } elemento con respuesta conocida de { $file }, solo en esta pestaña. Los intervalos son de Wilson, del 95 %.
   *[other] { $n } elementos con respuesta conocida de { $file }, solo en esta pestaña. Los intervalos son de Wilson, del 95 %.
}
agreement-checks-right = { $n_right } de { $n }, { $low } a { $high }

## Agreement page: practice items, whose right answers are told after the first answer

agreement-practice-title = Práctica
agreement-practice-about = Primeras respuestas a elementos cuya respuesta correcta se mostró después. No cuentan en ninguna otra cifra.

## Agreement page: over time

agreement-history-title = El acuerdo en el tiempo
agreement-history-about = Un elemento cuenta desde su última respuesta. Discontinuas: 0.80, a partir de donde las conclusiones se consideran fiables, y 0.67, a partir de donde se consideran provisionales.
agreement-history-across = Eje horizontal
agreement-history-by-answers = Por respuestas
agreement-history-by-time = Por tiempo
agreement-history-empty = La línea empieza cuando dos personas hayan respondido algunos de los mismos elementos.
agreement-history-time = Hora (UTC)
agreement-history-answers = Respuestas hasta entonces
agreement-history-table = Alpha en el tiempo
agreement-history-told = Gráfico de líneas de alpha: { $first } tras { $n_first ->
    [one] { $n_first } respuesta
   *[other] { $n_first } respuestas
}, { $last } tras { $n_last ->
    [one] { $n_last } respuesta
   *[other] { $n_last } respuestas
}

## Agreement page: by version of the instructions

agreement-versions-title = Por versión de las instrucciones
agreement-versions-about = Cada respuesta cuenta en la versión que su autor tenía delante: un cambio que ayudó se nota aquí.
agreement-versions-table = Acuerdo por versión de las instrucciones
agreement-column-version = Versión
agreement-version-current = (vigente)

## Agreement page: how far suggestions of the model pull people's answers

agreement-pull-title = Sugerencias
agreement-pull-about = Los parecidos confirmados por lotes no cuentan: allí solo se confirma que se está de acuerdo.
agreement-pull-basis = Respuestas que coinciden con la sugerencia: { $n_shown_agree } de { $n_shown } cuando estaba en pantalla, y { $n_held_back_agree } de { $n_held_back } cuando no se mostró.
agreement-pull-more = A igual confianza del modelo, las personas coinciden con él { $points } puntos más cuando ven su sugerencia (intervalo del 95 %: { $low } a { $high }). { $basis }
agreement-pull-less = A igual confianza del modelo, las personas coinciden con él { $points } puntos menos cuando ven su sugerencia (intervalo del 95 %: { $low } a { $high }). { $basis }
agreement-pull-unknown = { $basis } Cuánto influyen las sugerencias en las respuestas se verá cuando haya respuestas de confianza similar en ambos casos.

## Dialog: the items behind a number

agreement-drill-title = Elementos detrás del número
agreement-drill-looking = Buscándolos
agreement-drill-none = No hay ninguno
agreement-drill-first = { $n ->
    [one] { $n } elemento, aquí los primeros { $n_shown }
   *[other] { $n } elementos, aquí los primeros { $n_shown }
}
agreement-drill-text-coming = El texto está en camino
agreement-drill-settle = Resolver en la página Revisar
agreement-drill-random = Elementos elegidos al azar con desacuerdo
agreement-drill-chosen = Elementos elegidos por el modelo con desacuerdo
agreement-drill-label = Elementos que unos etiquetaron “{ $label }” y otros no
agreement-drill-labels = Elementos etiquetados tanto “{ $label }” como “{ $other }”
agreement-drill-pair = Elementos en los que { $a } y { $b } no coinciden
agreement-drill-pair-labels = Elementos etiquetados “{ $label }” por { $a } y “{ $other }” por { $b }
agreement-drill-person = Elementos en los que { $person } no coincide con alguien
agreement-drill-version = Elementos con desacuerdo en la versión { $version } de las instrucciones

## Charts on any page

agreement-chart-table = Lo mismo en una tabla

## People around an item whose names are hidden, on any page

agreement-you = Tú
agreement-somebody = Alguien
agreement-person = Persona { $letter }

### Disagreement reports

## The page

reports-title = Informes
reports-not-yours = Los informes muestran los votos de todos, así que son para especialistas y propietarios.
reports-about = Un informe dice en qué hay desacuerdo, cuánto, por qué y cómo terminó. Se firma con la clave de este dispositivo y se guarda en el almacén del proyecto. Quien tenga las bitácoras puede comprobar cada cifra:
reports-names = Decir quién es cada persona, en vez de letras
reports-make = Crear un informe
reports-stop = Detener
reports-failed = No se creó ningún informe: { $why }.

## A report that the store does not have

reports-unstored = Este informe está solo en esta pestaña
reports-unstored-why = Está hecho y firmado, pero el almacén no lo tiene: { $why }.
reports-unstored-about = Guarda los dos archivos antes de cerrar la pestaña, o reinténtalo más tarde.
reports-unstored-save-page = Guardar la página
reports-unstored-save-data = Guardar los datos
reports-unstored-read = Leerlo
reports-unstored-again = Reintentar con el almacén

## The list

reports-list = En el almacén
reports-list-coming = Consultando el almacén…
reports-list-missing = Puede que la lista no esté completa: { $why }.
reports-list-again = Consultar de nuevo
reports-list-none = Aún no hay ninguno. El primero puede ser de la primera ronda: muestra lo que las instrucciones dejan abierto.
reports-list-older = Leer los anteriores
reports-row-untitled = Un informe
reports-row-by = De: { $who }
reports-who-you = Tú
reports-who-owner = El propietario, en la línea de comandos
reports-who-unknown = Alguien desconocido
reports-row-read = Leer
reports-row-coming = Leyendo…
reports-save-page = Guardar página
reports-save-data = Guardar datos
reports-copy-link = Copiar enlace
reports-copy-link-about = Durante siete días, quien tenga el enlace puede leer este informe y nada más
reports-copy-key = Copiar su nombre en el almacén
reports-copy-key-about = El lugar del informe en el almacén del proyecto
reports-alpha = Alpha
reports-same-answer = Misma respuesta
reports-disagreements = Desacuerdos
reports-n-open = { $n ->
    [one] { $n } abierto
   *[other] { $n } abiertos
}
reports-items = Elementos

## Whether a report can be trusted: a few words, and a sentence that explains them

reports-holds = Firma válida
reports-holds-owner = Firmado con la clave del propietario y sin cambios desde entonces.
reports-holds-member = Firmado por alguien a quien el propietario admitió y sin cambios desde entonces.
reports-unknown = Firmante desconocido
reports-unknown-about = No ha cambiado desde que se firmó, pero nadie admitió la clave que lo firmó.
reports-misplaced = En el lugar de otra persona
reports-misplaced-about = Está firmado, pero no por la persona en cuyo lugar se encuentra.
reports-foreign = Otro proyecto
reports-foreign-about = Está firmado, pero es de otro proyecto.
reports-changed = Firma no válida
reports-changed-about = Se alteró después de firmarse: no confíes en él.
reports-unreadable = Ilegible
reports-unreadable-about = No se puede leer: { $why }.

## A report on screen

reports-close = Volver a la lista
reports-print = Imprimir
reports-frame = El informe

## What is done while a report is made

reports-step-waiting = Esperando a que estén todos los elementos y tus últimas respuestas…
reports-step-reading = Leyendo las bitácoras…
reports-step-reading-left = Leyendo las bitácoras: { $n ->
    [one] falta { $n } fragmento
   *[other] faltan { $n } fragmentos
}…
reports-step-computing = Calculando cifras e intervalos…
reports-step-writing = Escribiéndolo en el almacén…
reports-stored = El informe está en el almacén del proyecto.

## Why something did not work: each goes into a sentence above as $why, in small letters and without a full stop

reports-why-not-kept = este dispositivo no conservó lo que firmó el propietario; recarga la página
reports-why-no-project = no hay ningún proyecto abierto
reports-why-few-logs = este dispositivo aún no ha guardado todas las bitácoras; reinténtalo en un momento o libera espacio
reports-why-no-logs = las bitácoras no llegan; reinténtalo cuando haya conexión
reports-why-in-round = participas en una ronda abierta, y un informe muestra sus respuestas; créalo cuando todos terminen
reports-why-items = no están cargados todos los elementos; un informe necesita el texto de cada uno. Reinténtalo cuando haya conexión
reports-why-unsealed = tus últimas respuestas aún no están en la bitácora; cierra otras pestañas de este proyecto y reinténtalo
reports-why-helper-ended = el asistente de la página se detuvo ({ $why }); reinténtalo
reports-why-signature = la firma de este dispositivo tiene una longitud incorrecta
reports-why-other-bytes = el almacén devolvió algo distinto de lo que se escribió
reports-why-offline = no hay conexión
reports-why-logs-not-stored = las bitácoras en las que se basa aún no están en el almacén
reports-why-too-large = es más grande de lo que puede ser un informe
reports-why-gone = el informe ya no está en el almacén

### The records page

## The page

records-title = Registros
records-not-yours = Los registros muestran las respuestas de todos, así que son para especialistas y propietarios.
records-class-useful = útil
records-class-useless = inútil
records-class-harmful = dañino

## What is looked for

records-find = Buscar registros
records-words = Palabras, o un id
records-how-far = Avance
records-any = Cualquiera
records-label = Etiqueta
records-answered-by = Respondido por
records-anybody = Cualquier persona
records-with = Con
records-anything = Cualquier cosa
records-mark-skipped = “No sabría decirlo”
records-mark-remarked = Observaciones o comentarios
records-mark-sent = Enviados a especialistas
records-triage-class = Triaje
records-order = Orden
records-sort-shuffled = Mezclado
records-sort-doubt = Primero los más dudosos
records-sort-votes = Primero los que tienen más respuestas
records-sort-latest = Primero los respondidos más recientemente
records-sort-length = Primero los más largos

## How many there are, and what can be done

records-found = { $n_found } de { $n_items ->
    [one] { $n_items } registro
   *[other] { $n_items } registros
}
records-found-chosen = { $n_found } de { $n_items ->
    [one] { $n_items } registro
   *[other] { $n_items } registros
}, { $n_chosen ->
    [one] { $n_chosen } elegido
   *[other] { $n_chosen } elegidos
}
records-looked = { $n ->
    [one] { $n } revisado hasta ahora…
   *[other] { $n } revisados hasta ahora…
}
records-choose-all = Elegir todos los encontrados
records-choose-none = No elegir ninguno
records-save-csv = Guardar como CSV
records-undo = Deshacer lo último
records-taken-back = Deshecho.
records-triage = Útil, inútil, dañino: mostrar lo que encontró `accord triage --json`
records-triage-file = Elegir su archivo
records-triage-read = { $file }: { $n_records ->
    [one] { $n_records } registro
   *[other] { $n_records } registros
}.
records-triage-foreign = { $file }: { $n_records ->
    [one] { $n_records } registro
   *[other] { $n_records } registros
}; { $n_foreign ->
    [one] { $n_foreign } más no está aquí
   *[other] { $n_foreign } más no están aquí
}.
records-not-saved = el navegador no guardó la tabla; permite las descargas de esta página

## What is done with the chosen records

records-with-chosen = Con los registros elegidos
records-drop = Excluir
records-keep = Volver a incluir
records-send = Enviar a especialistas
records-return = Devolver a la cola
records-tag = Poner rótulo
records-untag = Quitar un rótulo
records-drop-about = Ya no se pregunta por ellos, el modelo los olvida y las exportaciones los marcan. Las respuestas se conservan.
records-keep-about = Se vuelve a preguntar por ellos y cuentan como antes.
records-send-about = Esperan en la página Revisar hasta que un especialista los resuelva.
records-return-about = Se pregunta por ellos hasta que cada uno tenga ese número de respuestas.
records-tag-about = Los registros se encuentran por sus rótulos, que van en las exportaciones. Los etiquetadores no los ven.
records-untag-about = Los registros quedan como están.
records-field-why = Por qué (puede quedar vacío)
records-field-votes = Respuestas para cada uno
records-field-tag = Rótulo
records-changes = { $n ->
    [one] Cambia { $n } registro
   *[other] Cambian { $n } registros
}.
records-changes-some = { $n_changed ->
    [one] Cambia { $n_changed } registro
   *[other] Cambian { $n_changed } registros
}; { $n_same ->
    [one] { $n_same } ya está así
   *[other] { $n_same } ya están así
}.
records-answers-stay = { $n ->
    [one] { $n } tiene respuestas, que quedan en las bitácoras.
   *[other] { $n } tienen respuestas, que quedan en las bitácoras.
}
records-settled-stay = { $n ->
    [one] { $n } está resuelto; solo se preguntará por él si se retira la resolución.
   *[other] { $n } están resueltos; solo se preguntará por ellos si se retira la resolución.
}
records-told-drop = Excluidos: { $records }. Ya no se pregunta por ellos.
records-told-keep = Incluidos de nuevo: { $records }.
records-told-send = Enviados a especialistas: { $records }.
records-told-unsend = Ya no se envían a especialistas: { $records }.
records-told-planned = Se preguntan según el plan del proyecto: { $records }.
records-told-return = De vuelta en la cola, hasta que cada uno tenga { $n_votes ->
    [one] { $n_votes } respuesta
   *[other] { $n_votes } respuestas
}: { $records }.
records-told-tag = Con el rótulo “{ $tag }”: { $records }.
records-told-untag = Sin el rótulo “{ $tag }”: { $records }.

## The list

records-list = Lo que se encontró
records-keys = Las flechas recorren, `X` elige, `Shift` con flechas elige varios, `Enter` abre.
records-column-chosen = Elegido
records-column-text = Texto
records-answers = Respuestas
records-column-doubt = Duda
records-tags = Rótulos
records-choose = Elegir: { $text }
records-sent = enviado
records-in-round = En una ronda abierta

## One record

records-record = Registro
records-how-far-told = { $standing }, { $n_answers ->
    [one] { $n_answers } respuesta
   *[other] { $n_answers } respuestas
} de { $n_wanted }
records-settled = Resuelto
records-dropped = Excluido
records-no-reason = sin razón indicada
records-expected = El modelo prevé
records-id = Id
records-column-who = Quién
records-column-answer = Respuesta
records-column-active = Tiempo activo
records-open-review = Abrir en Revisar

## A file for another tool

records-export = Exportar lo encontrado
records-form = Formato
records-form-loses = No puede contener: { $loses }
records-each = La respuesta de cada persona, en vez de la que vale
records-write = Exportar { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
records-without-dropped = Los registros excluidos no se exportan, salvo que los busques.
records-lost = Se perdió { $n }: { $what }
records-written = { $n_items ->
    [one] { $n_items } elemento
   *[other] { $n_items } elementos
} en { $file }.
records-not-written = No se escribió ningún archivo: { $why }.
records-no-project = no hay ningún proyecto abierto
records-no-form = no existe ese formato
records-file-not-saved = el navegador no lo guardó; permite las descargas de esta página

### The status page

## The page and its sections

status-title = Estado
status-store-title = El almacén del proyecto
status-sync-now = Sincronizar ahora
status-test-store = Probar el almacén
status-device-title = Este dispositivo
status-save-backup = Guardar una copia de seguridad
status-scorer-title = El priorizador, que ordena los elementos
status-encoder-title = El codificador, que convierte los elementos en números

## How something stands, beside each row

status-level-good = Bien
status-level-fair = Puede mejorar
status-level-bad = Requiere atención

## Labels carried by hand

status-hand-title = Etiquetas llevadas a mano
status-hand-about = Si no hay conexión, o si el servidor del proyecto no recibe nada: guarda tus etiquetas como archivo, entrégalo al propietario o a otras personas, y agrega aquí los de ellas o suéltalos en cualquier lugar de esta página. Cada fragmento va firmado por quien lo escribió, así que no se acepta nada que se haya alterado en el camino.
status-hand-save = Guardar tus etiquetas como archivo
status-hand-share = Compartirlas
status-hand-files = Archivos de otras personas
status-folder-used = Las etiquetas se escriben en la carpeta “{ $name }”, y también se leen de ella.
status-folder-about = Una carpeta que otras personas también ven, como la de una unidad de red o una que un programa mantiene sincronizada, lo hace por sí sola.
status-folder-last = Usar la carpeta de la última vez
status-folder-choose = Elegir una carpeta

## Which device the scorer runs on

status-wish-title = Ejecutar el priorizador en
status-wish-fastest = El más rápido, según una prueba de velocidad
status-wish-cpu = El procesador
status-wish-gpu = El dispositivo gráfico (WebGPU)

## One more device, and leaving

status-add-device = Agregar otro dispositivo tuyo
status-device-link-about = Abre este enlace en tu otro dispositivo: lo que etiquetes allí cuenta como tuyo. Quien lo tenga puede responder en tu nombre, así que no se lo muestres a nadie.
status-device-link-save = Guardarlo como archivo
status-device-link-done = Listo
status-leave-title = Salir de este proyecto
status-leave-about = Elimina de este dispositivo tu clave, tus etiquetas, los elementos y el enlace. Lo sincronizado queda en el almacén del proyecto, donde solo el propietario puede eliminarlo; pídeselo. Ya no podrás cambiar tus etiquetas desde aquí.
status-leave-lost = { $n ->
    [one] { $n } registro tuyo está solo en este dispositivo y se perdería.
   *[other] { $n } registros tuyos están solo en este dispositivo y se perderían.
} Primero sincroniza o guarda una copia de seguridad.
status-leave-delete = Eliminarlo de este dispositivo

## Deleting what the encoder keeps

status-delete-weights = Eliminar los archivos del codificador ({ $size })
status-delete-weights-warn = La próxima visita los descarga de nuevo.
status-delete-vectors = Eliminar los vectores guardados ({ $size })
status-delete-vectors-warn = La próxima visita los calcula de nuevo. No se toca ninguna etiqueta.

## What is wrong

status-problems-title = Partes del proyecto que no se pudieron usar
status-errors-title = Últimos errores
status-errors-none = Ninguno en esta sesión.
status-set-aside = { $key } se apartó: { $why }
status-log-gap = La bitácora del dispositivo { $device } está incompleta: falta la parte { $part }
status-log-fork = La bitácora del dispositivo { $device } tiene dos versiones de la parte { $part }: se conservan ambas
status-log-broken = La parte { $part } de la bitácora del dispositivo { $device } no continúa la anterior
status-time-ended = El propietario dio por terminada la participación de este dispositivo, o la tuya, en el proyecto: lo que etiquetes ahora no cuenta. Guarda tus etiquetas como archivo y pregunta al propietario
status-rolled-back = Alguien vio la versión { $seen } de este proyecto, y el almacén muestra la versión { $shown }: entrega instrucciones antiguas y una lista de personas antigua. Avisa al propietario
status-revoked = { $n ->
    [one] Se excluye { $n } registro, porque el propietario ya había terminado la participación de quien lo escribió
   *[other] Se excluyen { $n } registros, porque el propietario ya había terminado la participación de quien los escribió
}
status-unverified = { $n ->
    [one] { $n } registro de alguien a quien nadie admitió no se cuenta
   *[other] { $n } registros de personas a quienes nadie admitió no se cuentan
}
status-unknown = { $n ->
    [one] { $n } registro es de una versión más nueva; se conserva
   *[other] { $n } registros son de una versión más nueva; se conservan
}

## Rows about the scorer: a name, and how it is

status-scorer = Priorizador
status-scorer-stopped = no funciona: { $why }. Se sigue etiquetando en orden mezclado
status-device = Dispositivo
status-device-choosing = eligiéndose
status-items-encoded = Elementos codificados
status-items-of = { $done } de { $total }
status-latest-order = Último orden
status-latest-order-is = { $n ->
    [one] { $n } etiqueta: entrenado en { $train } ms, ordenado en { $rank } ms
   *[other] { $n } etiquetas: entrenado en { $train } ms, ordenado en { $rank } ms
}
status-label-to-order = De la etiqueta al orden
status-millis = { $millis } ms
status-first-order = Primer orden
status-first-order-is = { $millis } ms después de abrir
status-restarts = Reinicios

## Rows about the race between processor and graphics device, for the scorer and for the encoder

status-why = Por qué
status-adapter = Adaptador WebGPU
status-adapter-software = { $adapter } (software)
status-race = Prueba de velocidad, mediana
status-race-is = CPU { $cpu } ms, WebGPU { $gpu } ms
status-race-cpu-only = CPU { $cpu } ms, WebGPU sin medir
status-warmup = Calentamiento de WebGPU
status-difference = Mayor diferencia
status-encoder-device = Codificador: dispositivo
status-encoder-why = Codificador: por qué
status-encoder-race = Codificador: prueba de velocidad
status-encoder-warmup = Codificador: calentamiento de WebGPU
status-encoder-difference = Codificador: mayor diferencia

## Rows about the project's store

status-connection = Conexión
status-online = con conexión
status-offline = sin conexión
status-last-poll = Última consulta completa
status-last-poll-none = ninguna aún
status-store = Almacén
status-store-answers = responde
status-only-here = Solo en este dispositivo
status-sent = Enviados, aún sin confirmar
status-synced = Sincronizados
status-n-records = { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
status-requests = Solicitudes hasta ahora
status-clock = Reloj
status-clock-differs = difiere del reloj del almacén en { $n_seconds } s; las solicitudes se corrigen
status-others-answers = Respuestas de los demás etiquetadores
status-others-closed = selladas para los especialistas y el propietario; { $n ->
    [one] hay { $n } fragmento en el almacén
   *[other] hay { $n } fragmentos en el almacén
}
status-queue = Tu cola
status-queue-planned = sigue el plan de los especialistas de las { $time }
status-queue-shuffled = mezclada: ninguna página de especialista ha publicado aún un plan

## Rows about this device

status-device-id = Id del dispositivo
status-role = Rol
status-project = Proyecto
status-versions = Versiones
status-versions-are = página { $page }, protocolo { $protocol }, manifiesto { $manifest }, instrucciones { $instructions }
status-offline-start = Se abre sin red
status-offline-start-newer = sí; hay lista una versión más nueva de la página
status-offline-start-not-yet = aún no: se están guardando los archivos de la página
status-offline-start-never = no: este navegador no guarda páginas de esta dirección; las etiquetas se guardan de todos modos

## Rows about the encoder

status-encoder = Codificador
status-licence = Licencia de sus pesos
status-rests-on = El orden se basa en
status-rests-instant = el codificador instantáneo
status-rests-this = este codificador ({ $id })
status-rests-both = este codificador para { $n ->
    [one] { $n } elemento
   *[other] { $n } elementos
}, el instantáneo para el resto
status-encoder-state = Estado del codificador
status-encoder-built-in = listo; forma parte de la página
status-encoder-waits = espera a que arranque el priorizador
status-note = Nota
status-encoder-queued = empieza después del primer orden
status-encoder-downloading = descargando, { $done } de { $total }
status-encoder-waiting = en espera: { $why }. Continúa automáticamente, desde { $done } de { $total }
status-encoder-verifying = comparando los archivos con sus hashes
status-encoder-loading = cargando
status-encoder-racing = comparando dispositivos
status-encoder-encoding = codificando, { $done } de { $total } elementos, { $speed } por segundo
status-encoder-ready = { $n ->
    [one] listo, { $n } elemento
   *[other] listo, { $n } elementos
}
status-encoder-ready-speed = { $n ->
    [one] listo, { $n } elemento, { $speed } por segundo
   *[other] listo, { $n } elementos, { $speed } por segundo
}
status-encoder-failed = no está en uso: { $why }. Continúa el codificador instantáneo
status-vectors = Vectores
status-vectors-are = { $now } codificados ahora, { $kept } de este dispositivo
status-downloaded = Descargado ahora
status-memory = Memoria del priorizador
status-unreadable = Elementos que no puede leer
status-loss = Pérdida de los vectores guardados
status-loss-is = { $share } del coseno
status-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
status-kilobytes = { $size } kB
status-megabytes = { $size } MB

### The studio, where an owner makes a project: what is drawn

## The studio: an owner makes a project, from a file to the links that others join by. Four steps on one page

studio-new = Proyecto nuevo
studio-more = Más elementos para un proyecto
studio-lead-new = De tu archivo a enlaces que compartes. Tus datos van de este navegador a tu propio almacén y a ningún otro lugar.
studio-lead-more = De tu archivo a tu proyecto. Tus datos van de este navegador a tu propio almacén y a ningún otro lugar.
studio-leave = Salir
studio-sentence = { $sentence }.

## Before step 1: more items for a project that is there

studio-add = Agregar elementos a un proyecto que ya tienes
studio-add-about = Elige el archivo de enlaces que guardaste al crear el proyecto. Se lee aquí y no se envía a ningún lugar; lo que el proyecto ya tiene no se agrega dos veces.
studio-add-choose = Elegir el archivo de enlaces
studio-add-none = Crear un proyecto nuevo
studio-added-to = Los elementos nuevos van a “{ $name }”, que hasta ahora tiene { $n }. La pregunta, las instrucciones y las personas quedan como están.

## Step 1: the data

studio-data = Datos
studio-drop = Suelta aquí tu archivo, o elígelo
studio-file-choose = Elegir un archivo
studio-file-change = Elegir otro archivo
studio-folder-choose = Elegir una carpeta de imágenes
studio-file-kinds = CSV, TSV, JSON, JSON Lines, Parquet, un texto por línea, imágenes, o un zip de estos; hasta 1 GiB
studio-url = o su dirección
studio-url-fetch = Obtener
studio-file-refused = Este archivo aún no se puede usar: { $why }.
studio-encoding = Codificación de caracteres
studio-header = La primera línea nombra las columnas
studio-outcome-texts = { $n ->
    [one] { $n } texto por etiquetar
   *[other] { $n } textos por etiquetar
}
studio-outcome-merged = { $n ->
    [one] { $n } registro unido porque repite un texto anterior
   *[other] { $n } registros unidos porque repiten un texto anterior
}
studio-outcome-left-out = { $n ->
    [one] { $n } registro excluido
   *[other] { $n } registros excluidos
}
studio-problems = Qué se excluyó y por qué ({ $n })
studio-problems-table = Registros excluidos
studio-problem-where = Dónde
studio-problem-why = Por qué
studio-problem-remedy = Qué hacer
studio-problem-line = línea { $line }
studio-problem-row = fila { $line }
studio-problems-more = y { $n } más
studio-problems-mend = Corrígelos en tu archivo y vuelve a elegirlo, o sigue sin ellos.

## Step 1: data in a bucket. A bucket is a store at a vendor of the S3 kind

studio-source = Tomarlos de un bucket
studio-source-about = Un archivo con su nombre completo, o una carpeta con una tabla o con imágenes. Se trae a esta página; sin claves, el bucket se consulta como lo haría cualquiera. El bucket tiene que dejar leer a esta página (CORS).
studio-source-fetch = Obtenerlos

## Step 1: which column is what

studio-choose-text = Los textos por etiquetar
studio-choose-other = Un segundo texto al lado, para comparar
studio-choose-id = Tu propio id (vuelve en las exportaciones)
studio-choose-label = Etiquetas que ya existen
studio-choose-prediction = Lo que predice un modelo
studio-choose-confidence = Qué tan seguro está, de 0 a 1
studio-use-text = texto
studio-use-other = segundo texto
studio-use-id = id
studio-use-label = etiquetas
studio-use-prediction = predicción
studio-use-confidence = seguridad
studio-column-choose = Elige una columna
studio-column-none = Ninguna
studio-column-different = { $n ->
    [one] { $name } ({ $n } valor distinto)
   *[other] { $name } ({ $n } valores distintos)
}
studio-preview = Los primeros registros
studio-preview-caption = { $n_shown ->
    [one] El primer registro ({ $n_shown }) de { $n }
   *[other] Los primeros { $n_shown } registros de { $n }
}
studio-predicted = { $n ->
    [one] { $n } texto trae una predicción.
   *[other] { $n } textos traen una predicción.
}
studio-predicted-about = Los etiquetadores la encuentran ya puesta, marcada como de un modelo, y la confirman o la corrigen; en los textos elegidos al azar, en las segundas opiniones y en algunos otros nunca la ven, para que puedas saber cuánto influye en las respuestas.
studio-given-found = { $n_labels ->
    [one] Se encontró { $n_labels } etiqueta distinta
   *[other] Se encontraron { $n_labels } etiquetas distintas
}, en { $n_items ->
    [one] { $n_items } elemento
   *[other] { $n_items } elementos
}. En el paso 2 se ofrecen donde te toca nombrar las etiquetas.
studio-given = Qué más se hace con ellas
studio-given-list = Nada
studio-given-list-about = No se transmite qué texto tenía qué etiqueta, para que cada persona responda por sí misma.
studio-given-votes = Cuentan como respuestas
studio-given-votes-about = Pasan a ser respuestas de alguien con ese nombre, marcadas como importadas: cuentan como votos, y la cola aprende de ellas. Se excluyen las etiquetas que no responden a la pregunta del paso 2.
studio-said-by = De quién son las respuestas

## Step 2: the question

studio-question = Pregunta
studio-template = Tipo de pregunta
studio-prompt = Qué se les pregunta a las personas
studio-labels = Etiquetas para elegir, una por línea
studio-labels-none = Aún no hay etiquetas
studio-labels-count = { $n ->
    [one] { $n } etiqueta
   *[other] { $n } etiquetas, en este orden; las nueve primeras tienen teclas
}
studio-labels-more = y { $n } más
studio-instructions = Instrucciones para los etiquetadores (ya tienes un comienzo escrito)
studio-instructions-about = Texto simple o Markdown. Di bajo cada etiqueta cuándo es la correcta; tú y tus especialistas pueden seguir escribiendo después.
studio-name = Nombre del proyecto
studio-votes = Personas a las que se pregunta por cada texto
studio-votes-help = Con 2 o más ves dónde hay desacuerdo
studio-audit = Textos elegidos al azar, de cada 100
studio-audit-help = En estos se basan las cifras honestas; los demás son los que más enseñan

## Step 2: questions from another tool

studio-import = Importar preguntas de Label Studio, Prodigy, doccano, COCO o CoNLL
studio-import-choose = Elegir una configuración o una exportación
studio-import-drop = Usar la plantilla
studio-asks-one = { $prompt }: una de { $labels }
studio-asks-many = { $prompt }: las que quieras de { $labels }
studio-asks-order = { $prompt }: en orden: { $labels }
studio-asks-spans = { $prompt }: palabras marcadas como { $labels }
studio-asks-boxes = { $prompt }: recuadros de { $labels }
studio-asks-number = { $prompt }: un número
studio-asks-text = { $prompt }: un texto
studio-asks-more = { $labels } y { $n } más

## Step 2: suggested answers

studio-suggest = Respuestas de las que un modelo está seguro
studio-suggest-no = Los etiquetadores siempre responden por sí mismos
studio-suggest-yes = Vienen ya puestas; los etiquetadores las confirman o las corrigen
studio-sure = Seguro significa al menos este porcentaje
studio-sure-help = Nunca en textos elegidos al azar, en segundas opiniones ni en una quinta parte de los demás: así ves cuánto influyen en las respuestas

## Step 2: pay

studio-pay = Pago (los etiquetadores ven el importe de su trabajo; Accord no mueve dinero)
studio-pay-amount = Monto
studio-pay-amount-help = Por ejemplo 0.05; déjalo vacío si no se paga a nadie
studio-pay-for = Por cada
studio-pay-item = elemento
studio-pay-hour = hora de tiempo activo
studio-currency = Moneda
studio-currency-help = Tres letras: EUR, USD, KES…
studio-floor = Una hora debería llegar al menos a
studio-floor-help = Tú y cada etiquetador ven cómo se compara su pago

## Step 2: the encoder, a model that turns items into numbers by which the queue of items is ordered

studio-encoder = Codificador: en qué se basa la cola
studio-encoder-about = El incorporado se guía por palabras: no se descarga nada y está listo de inmediato. Uno entrenado con lenguaje o imágenes sabe mejor qué elementos enseñan algo nuevo, al precio indicado abajo. `accord encoder get` crea la carpeta de uno: minilm, wordllama, efficientnet-lite0.
studio-encoder-choose = Elegir la carpeta de un codificador
studio-encoder-drop = Usar el incorporado
studio-encoder-texts = { $n ->
    [one] { $name } (para textos, { $n } número cada uno, { $licence }).
   *[other] { $name } (para textos, { $n } números cada uno, { $licence }).
}
studio-encoder-images = { $n ->
    [one] { $name } (para imágenes, { $n } número cada una, { $licence }).
   *[other] { $name } (para imágenes, { $n } números cada una, { $licence }).
}
studio-licence-unknown = licencia desconocida

## Step 3: the store, where the project lies

studio-store = Almacén
studio-store-works = funciona
studio-store-kind = Tipo de almacén
studio-bucket-address = Dirección (endpoint)
studio-bucket = Bucket
studio-bucket-key = Clave de acceso
studio-bucket-secret = Clave secreta
studio-bucket-region = Región (si tu proveedor la tiene)
studio-bucket-folder = Carpeta en el bucket (opcional)
studio-bucket-note = Esta clave pasa a formar parte de cada enlace: quien tenga un enlace puede leer y escribir en este bucket. Crea una clave solo para este bucket y comparte los enlaces como si fueran contraseñas.
studio-dav-address = Dirección de la carpeta
studio-dav-user = Usuario
studio-dav-password = Contraseña de aplicación
studio-dav-note = El usuario y la contraseña pasan a formar parte de cada enlace. Usa una contraseña de aplicación solo para esta carpeta y comparte los enlaces como si fueran contraseñas.
studio-host-address = Dirección en la que pondrás la carpeta en línea
studio-host-help = Recibes un zip. Descomprímelo en esa carpeta de tu servidor web (GitHub Pages, nginx o cualquier otro); entonces los enlaces funcionan.
studio-probe = Probar el almacén
studio-probing = Probando…

## Step 4: publishing

studio-publish = Publicar
studio-publish-done = listo
studio-missing = Antes de eso:
studio-ready-add = Está todo. Se agregan los elementos que le faltan al proyecto; quienes etiquetan los tendrán en su próxima visita.
studio-ready-folder = Está todo. Recibes el proyecto como zip, y los enlaces.
studio-ready-store = Está todo. El almacén se prueba una vez más, luego se escribe el proyecto y recibes los enlaces.
studio-publish-add = Agregar los elementos
studio-publish-folder = Guardar el proyecto como carpeta
studio-publish-store = Publicar
studio-packing = Probando el almacén y empaquetando los textos…
studio-written = { $n ->
    [one] { $n_done } de { $n } parte escrita…
   *[other] { $n_done } de { $n } partes escritas…
}
studio-publish-progress = Publicado hasta ahora
studio-stopped = Se detuvo: { $why }.
studio-stopped-about = Lo que se escribió queda escrito; al seguir, se retoma donde se detuvo.
studio-go-on = Seguir
studio-edit = Cambiar algo antes
studio-done-add = Los elementos están en tu proyecto.
studio-done-folder = El zip está entre tus descargas. Descomprímelo donde dijiste que estará en línea; desde entonces los enlaces de abajo funcionan.
studio-done-store = El proyecto está en tu almacén.

## After publishing: the links file and the links

studio-keep = Primero, guarda tu archivo de enlaces
studio-keep-about = Contiene tu clave de propietario. Nadie puede volver a crearla: sin ella no se podrá cambiar el proyecto nunca más ni crear enlaces nuevos. Guárdalo donde solo tú puedas leerlo.
studio-keep-save = Guardar el archivo de enlaces
studio-keep-again = Guardarlo otra vez
studio-open = Abrir el proyecto
studio-link-labeler = Enlace para etiquetadores
studio-link-labeler-about = Envíalo a las personas que etiquetan.
studio-link-expert = Enlace para especialistas
studio-link-expert-about = Para quienes resuelven los desacuerdos entre etiquetadores.
studio-link-owner = Tu propio enlace de propietario
studio-link-owner-about = Abre el progreso, el acuerdo y las exportaciones. No lo compartas con nadie.
studio-link-code = { $title } como código QR
studio-link-show-code = Mostrar como código QR para un teléfono
studio-copy-refused = El navegador no lo permitió; selecciona el enlace y cópialo a mano

### The studio: what follows from what is chosen

## What is still missing before the project can be published: things to do

making-need-file = elige el archivo con tus textos
making-need-readable = elige un archivo que se pueda leer
making-need-column = elige una columna que contenga textos
making-need-reading = espera a que se lea el archivo
making-need-second = elige la columna con el segundo texto
making-need-other-encoder = elige otro codificador, o ninguno
making-need-other-store = no elijas ningún codificador, o elige un almacén que acepte sus archivos
making-need-links = elige el archivo de enlaces de tu proyecto
making-need-question = escribe la pregunta
making-need-name = ponle un nombre al proyecto
making-need-author = di de quién son las respuestas que hay en las etiquetas de tu archivo

## What is being done with the file; each is followed by "…" and a bar

making-looking = Examinando el archivo
making-reading = Leyendo los registros
making-fetching = Obteniendo el archivo
making-bucket-looking = Examinando el bucket
making-bucket-fetching = Obteniendo los datos del bucket

## Adding items to a project that is there

making-no-links = { $file } no es un archivo de enlaces: { $why }
making-host-closed = el servidor de este proyecto no recibe nada de una página; agrega elementos con `accord import` y súbelos
making-has-vectors = los elementos de este proyecto vinieron con vectores, y los nuevos no los tendrían; crea un proyecto nuevo con todos
making-not-in-store = `{ $key }` no está en el almacén del proyecto
making-store-not-read = no se leyó el almacén del proyecto: { $why }
making-all-there = el proyecto ya tiene todos estos elementos
making-too-many-items = el proyecto tendría { $n } elementos; el límite es de { $n_limit }

## Data from a bucket

making-bucket-too-large = hay { $n_megabytes } MB; aquí se pueden leer { $n_limit } MB como máximo
making-bucket-gone = `{ $key }` ya no está
making-bucket-not-fetched = no se obtuvo `{ $key }`: { $why }
making-bucket-no-list = el bucket no muestra su contenido
making-bucket-not-listed = no se obtuvo la lista del bucket: { $why }
making-bucket-too-many = hay más de { $n } objetos; indica una subcarpeta
making-bucket-empty = no hay nada en esa carpeta del bucket
making-bucket-several = hay { $n } archivos en esa carpeta; escribe el nombre completo de uno, por ejemplo { $names }

## Files

making-worker-failed = falló la lectura ({ $why }); la página está intacta, prueba con otro archivo
making-worker-confused = el hilo de trabajo respondió otra cosa
making-no-worker = este navegador no inicia un segundo hilo de trabajo, necesario para leer un archivo; usa `accord new`
making-file-gone = el archivo ya no está; elígelo de nuevo
making-no-file = no se eligió ningún archivo
making-other-file = se eligió otro archivo
making-no-image = no hay ninguna imagen entre estos archivos; elige una tabla de textos, o una carpeta o varios archivos de imágenes
making-no-address = una dirección empieza con https://
making-no-room = este navegador no tiene espacio para este archivo
making-download-yourself = { $why }; descárgalo tú y elige el archivo
making-no-text-column = ninguna columna contiene textos; elige una abajo
making-no-joining = este navegador no puede unir archivos; elige un zip con ellos
making-not-looked = no se examinó ningún archivo
making-not-read = aún no se ha leído el archivo
making-not-made = aún no se ha creado el proyecto
making-no-labelers-link = no hay enlace para etiquetadores

## Kinds of questions that a project can begin with: a name, and what it is for

making-topic = Tema
making-topic-about = Una etiqueta para cada texto
making-sentiment = Sentimiento
making-sentiment-about = Positivo, neutro o negativo
making-yes-no = Sí o no
making-yes-no-about = ¿Algo se cumple o no?
making-rating = Calificación
making-rating-about = Un valor de 1 a 5
making-compare = Comparación
making-compare-about = ¿Cuál de dos textos es mejor?
making-several = Varias etiquetas
making-several-about = Cualquier cantidad de etiquetas por texto
making-spans = Marcar palabras
making-spans-about = Nombres, lugares… dentro del texto
making-boxes = Dibujar recuadros
making-boxes-about = Cosas en una imagen

## What is to be done about labels, pay and figures

making-labels-few = { $n ->
    [one] escribe al menos { $n } etiqueta, una por línea
   *[other] escribe al menos { $n } etiquetas, una por línea
}
making-labels-many = quita etiquetas: hay { $n }, y se puede elegir entre { $n_limit } como máximo
making-labels-twice = quita una de las dos etiquetas “{ $label }”
making-pay-not-said = di cuánto se paga, o deja vacíos la moneda y el mínimo
making-pay-wrong = corrige el pago: { $why }
making-floor-wrong = corrige el mínimo: { $why }
making-currency-wrong = indica la moneda del pago: { $why }
making-budget = { $n ->
    [one] Se pide cerca de { $n } respuesta; algunas más donde hay desacuerdo
   *[other] Se piden cerca de { $n } respuestas; algunas más donde hay desacuerdo
}
making-budget-cost = { $n ->
    [one] Se pide cerca de { $n } respuesta, { $cost } en total; algunas más donde hay desacuerdo
   *[other] Se piden cerca de { $n } respuestas, { $cost } en total; algunas más donde hay desacuerdo
}
making-sure-wrong = sugiere respuestas a partir de una confianza de 1 a 100 por ciento
making-votes-wrong = haz que de 1 a 20 personas etiqueten cada texto
making-random-wrong = elige al azar de 0 a 60 de cada 100 textos

## An encoder, which turns items into numbers, from a folder of files

making-encoder-no-weights = esta carpeta no tiene `{ $file }`; elige una carpeta creada con `accord encoder get`
making-encoder-no-kind = no está claro qué tipo de codificador es; elige una carpeta creada con `accord encoder get`
making-encoder-lacks = a esta carpeta le falta `{ $file }`; elige una carpeta creada con `accord encoder get`
making-encoder-no-length = no se indica la longitud de sus vectores; elige una carpeta creada con `accord encoder get`
making-encoder-cost = El navegador de cada etiquetador descarga { $size } MB una sola vez en una computadora portátil sin dispositivo gráfico, menos con uno. Mientras tanto se puede etiquetar de inmediato
making-encoder-cost-seconds = El navegador de cada etiquetador descarga { $size } MB una sola vez; después, { $n ->
    [one] cerca de { $n } segundo
   *[other] unos { $n } segundos
} de trabajo en una computadora portátil sin dispositivo gráfico, menos con uno. Mientras tanto se puede etiquetar de inmediato
making-encoder-cost-minutes = El navegador de cada etiquetador descarga { $size } MB una sola vez; después, { $n ->
    [one] cerca de { $n } minuto
   *[other] unos { $n } minutos
} de trabajo en una computadora portátil sin dispositivo gráfico, menos con uno. Mientras tanto se puede etiquetar de inmediato
making-encoder-cost-hours = El navegador de cada etiquetador descarga { $size } MB una sola vez; después, { $n ->
    [one] cerca de { $n } hora
   *[other] unas { $n } horas
} de trabajo en una computadora portátil sin dispositivo gráfico, menos con uno. Mientras tanto se puede etiquetar de inmediato
making-encoder-unknown = no existe ese tipo de codificador
making-encoder-refused = no se puede publicar el codificador: { $why }
making-encoder-unread = ya no se puede leer `{ $file }` del codificador; elige su carpeta de nuevo
making-encoder-file-unread = ya no se puede leer un archivo del codificador; elige su carpeta de nuevo
making-no-hashing = esta página no se abrió con https y no puede calcular hashes

## The store that the project will lie in

making-bucket = Bucket S3
making-bucket-about = Amazon, Cloudflare R2, Backblaze, MinIO… Las etiquetas llegan automáticamente
making-webdav = Carpeta WebDAV
making-webdav-about = Nextcloud, ownCloud… Las etiquetas llegan automáticamente
making-folder = Cualquier servidor web
making-folder-about = Guardas el proyecto como carpeta y la subes; las etiquetas te llegan como archivos
making-need-login = indica el usuario y la contraseña de la carpeta
making-need-address = indica la dirección del almacén, por ejemplo https://s3.example.org
making-keys-in-address = escribe las claves en sus propios campos y no en la dirección
making-need-bucket = indica el nombre del bucket
making-address-too-long = quita lo que sigue al servidor en la dirección del almacén
making-need-keys = indica la clave de acceso y la clave secreta del bucket
making-need-folder = indica la dirección de la carpeta, por ejemplo https://example.org/projects/
making-login-in-address = escribe el usuario y la contraseña en sus propios campos y no en la dirección

## Publishing

making-store-fails = el almacén aún no funciona; mira arriba lo que se encontró
making-not-saved = el navegador no guardó la carpeta; permite las descargas de esta página

## Questions from another tool: where they come from, after the file's name and a colon

making-from-config = configuración de Label Studio
making-from-config-lost = configuración de Label Studio; se excluyó: { $lost }
making-from-answers = archivo de { $tool }, deducido de sus respuestas
making-from-nowhere = no es una configuración de Label Studio, ni un archivo de Label Studio, Prodigy, doccano, COCO o CoNLL con respuestas

### What went wrong, and what to do about it

## Why an answer does not fit; each follows the question in quotation marks: “age” takes nothing below 18

fault-answer-unknown = no se pregunta aquí
fault-answer-not-asked = no se pregunta con estas respuestas
fault-answer-no-label = no tiene la etiqueta “{ $name }”
fault-answer-too-few = { $n ->
    [one] necesita al menos { $n } etiqueta
   *[other] necesita al menos { $n } etiquetas
}
fault-answer-too-many = { $n ->
    [one] admite como máximo { $n } etiqueta
   *[other] admite como máximo { $n } etiquetas
}
fault-answer-too-long = { $n ->
    [one] admite como máximo { $n } carácter; aquí hay { $n_typed }
   *[other] admite como máximo { $n } caracteres; aquí hay { $n_typed }
}
fault-answer-not-in-order = necesita que cada etiqueta tenga su lugar
fault-answer-empty-mark = tiene una marca sin texto
fault-answer-empty-box = tiene un recuadro sin superficie
fault-answer-too-many-marks = { $n ->
    [one] admite como máximo { $n } marca
   *[other] admite como máximo { $n } marcas
}
fault-answer-too-small = no admite nada por debajo de { $least }
fault-answer-too-large = no admite nada por encima de { $greatest }
fault-answer-off-step = solo admite pasos de { $step }
fault-answer-wrong-kind = no se puede responder con “{ $kind }”

## Why something is not done

fault-nothing-shown = no hay ningún elemento que responder
fault-unknown-label = el proyecto no tiene esa etiqueta; recarga la página para obtener las etiquetas actuales
fault-nothing-to-undo = no hay nada que deshacer
fault-experts-settle = resolver elementos es tarea de especialistas; pide al propietario un enlace de especialista
fault-experts-sort-out = gestionar los registros es tarea de especialistas; pide al propietario un enlace de especialista
fault-experts-write = cambiar las instrucciones es tarea de especialistas; pide al propietario un enlace de especialista
fault-experts-begin-rounds = iniciar una ronda es tarea de especialistas; pide al propietario un enlace de especialista
fault-experts-close-rounds = cerrar una ronda es tarea de especialistas; pide al propietario un enlace de especialista
fault-experts-open-talks = abrir y cerrar conversaciones es tarea de especialistas; pide al propietario un enlace de especialista
fault-owner-admits = admitir a personas es tarea del propietario; pídeselo
fault-not-waiting = ya no hay nadie con ese nombre a la espera de admisión
fault-unknown-item = este elemento no está cargado aquí; espera a que estén todos los elementos y reinténtalo
fault-no-items = no hay nada elegido; elige al menos un elemento
fault-nothing-changes = todos están ya así
fault-too-many-items = { $n ->
    [one] { $n } elemento es demasiado de una vez; elige { $n_most } como máximo
   *[other] { $n } elementos son demasiados de una vez; elige { $n_most } como máximo
}
fault-no-text = no hay texto; escribe algo primero
fault-too-long = { $n ->
    [one] el texto tiene { $n } byte y puede tener { $n_most }; acórtalo
   *[other] el texto tiene { $n } bytes y puede tener { $n_most }; acórtalo
}
fault-overtaken = mientras tanto cambiaron las instrucciones; mira el texto nuevo e incorpora en él tu cambio
fault-unchanged = el texto es el mismo que ya había; cambia algo primero
fault-no-labels = indica a qué etiquetas se refiere el cambio, o que no cambia ningún significado
fault-thread-closed = responde primero este elemento; lo que otros dicen de él se muestra después
fault-no-comment = no hay ningún comentario tuyo como ese
fault-unknown-person = una de las personas elegidas no se ha unido al proyecto
fault-too-few-people = una ronda necesita al menos dos personas
fault-too-many-people = { $n ->
    [one] { $n } persona es demasiado; elige { $n_most } como máximo
   *[other] { $n } personas son demasiadas; elige { $n_most } como máximo
}
fault-in-round = este elemento está en una ronda que no ha terminado; resuélvelo después de la ronda, o cierra la ronda
fault-round-over = esta ronda ya terminó
fault-talk-open = la conversación sobre este elemento ya está abierta
fault-no-talk = no hay ninguna conversación abierta sobre este elemento

## Why a figure of agreement on marked text or boxes is not defined; whole sentences

fault-figure-no-variation = Todas las respuestas en común son iguales, así que no se puede distinguir el acuerdo del azar
fault-figure-nothing-marked = Aquí nadie ha marcado nada en un elemento que hayan respondido dos personas
fault-figure-overlapping = Algunas marcas de una misma persona se superponen con etiquetas distintas: usa la cifra por etiqueta
fault-figure-no-matches = No hay dos recuadros que coincidan, así que no hay nada que comparar
fault-figure-no-chance = Los recuadros de elementos distintos nunca coinciden, así que no hay un nivel de azar con el que comparar

## What the browser's storage does not do

fault-storage-full = el almacenamiento del navegador está lleno: no se guardó nada; libera espacio en este dispositivo y luego reinténtalo
fault-storage-silent = el almacenamiento del navegador no respondió a tiempo; cierra las demás pestañas de esta página y recarga
fault-storage-taken = otra pestaña actualizó o eliminó el almacenamiento de este proyecto; recarga esta página antes de seguir
fault-storage-lost = la conexión con el almacenamiento del navegador se interrumpió y no se restableció; recarga esta página
fault-storage-cleared = el almacenamiento de este navegador se borró mientras la página estaba abierta: guarda una copia de seguridad en la página Estado, que aún tiene lo que está solo en esta pestaña, y luego recarga
fault-storage-forbidden = el navegador no deja que esta página guarde datos ({ $detail }); permítelo, o sal de la ventana privada
fault-storage-newer = una versión más nueva de esta página abrió este proyecto; recarga para obtener esa versión
fault-storage-damaged = el proyecto guardado está dañado ({ $detail }); exporta lo que hay en pantalla y luego vuelve a unirte desde el enlace
fault-storage-stopped = el navegador detuvo la escritura antes de que se completara: no se guardó nada de ella; reinténtalo
fault-storage-failed = falló el almacenamiento del navegador ({ $detail }); recarga esta página

## Why this device cannot sign labels; a signature shows whose a label is

fault-key-insecure = esta página no puede firmar etiquetas porque no se abrió con https; abre la dirección https
fault-key-unsupported = este navegador no puede firmar etiquetas (Ed25519); usa Chrome 137, Firefox 129, Safari 17 o una versión más nueva
fault-key-refused = la clave de firma de este dispositivo no funciona ({ $detail }); recarga, o vuelve a unirte desde el enlace

## The scorer: the program in the page that decides which item comes next

fault-scorer-not-started = el navegador no inició el priorizador; se sigue etiquetando en orden mezclado
fault-scorer-stopped = el priorizador se detuvo; vuelve a iniciarlo
fault-scorer-not-reached = no se pudo contactar con el priorizador; vuelve a iniciarlo

## The store: where the project's files and everybody's labels lie

fault-store-silent = el almacén no respondió; revisa la conexión y, si el almacén es nuevo, su regla CORS
fault-store-busy = el almacén está ocupado (HTTP { $status }); se reintenta automáticamente
fault-store-clock = el reloj de este dispositivo está desajustado en { $n } s; ajústalo o sigue así: las solicitudes se corrigen
fault-store-denied = el almacén rechazó la clave de este enlace ({ $code }); pide al propietario un enlace nuevo
fault-store-read-only = este proyecto está en un servidor que no recibe nada; entrega como archivo lo que etiquetaste
fault-store-rejected = el almacén respondió HTTP { $status } ({ $code })
fault-sealed-no-key = este proyecto está sellado, y el enlace no trae su clave; pide al propietario el enlace completo
fault-sealed-wrong-key = la clave no abre este proyecto: el enlace se alteró, o es de otro proyecto; pide el correcto al propietario
fault-sealed-closed = “{ $name }” está cerrado: se selló para los especialistas y el propietario de este proyecto
fault-sealed-plain = “{ $name }” no está sellado, pero los objetos de este proyecto sí; quien lo escribió no tenía la clave

## What was read and cannot be used

fault-record-unreadable = esto no se puede leer ({ $what }: { $why })
fault-record-newer = esto se escribió con una versión más nueva de la página; recarga la página para obtener esa versión ({ $what })
fault-record-not-signed = esto no está firmado por el propietario que indica el enlace; pide al propietario un enlace nuevo ({ $what })
fault-record-changed = esto se alteró o se cortó en el camino, y se volverá a obtener ({ $what })

## Why a piece of somebody's log was set aside; a log is everything that a person did in a project. “It” is the piece

fault-log-too-large = es más grande de lo que puede ser un fragmento
fault-log-closed = está cerrado: se selló para los especialistas y el propietario, o se alteró en el camino
fault-log-line = línea { $n }: { $why }
fault-log-foreign = pertenece a otro proyecto ({ $project })
fault-log-not-signed = su firma no corresponde: el fragmento se alteró, se cortó o se falsificó
fault-log-not-theirs = la clave de quien lo escribió no es ninguna de las de esta persona
fault-log-misplaced = está bajo un nombre ajeno o su contenido cambió

## Why no report can be made

fault-report-unsealed = { $n ->
    [one] aún no se ha subido { $n } respuesta, así que nadie más podría comprobar el informe; espera a que se sincronice
   *[other] aún no se han subido { $n } respuestas, así que nadie más podría comprobar el informe; espera a que se sincronicen
}
fault-report-not-loaded = { $n ->
    [one] solo hay { $n_loaded } de { $n } elemento cargado; espera a que estén todos y luego crea el informe
   *[other] solo hay { $n_loaded } de { $n } elementos cargados; espera a que estén todos y luego crea el informe
}

## What an owner pays

fault-pay-no-amount = un monto es un número como 12 o 0.05, con seis decimales como máximo y menor que mil millones
fault-pay-no-currency = una moneda se indica con tres letras, como EUR, USD o KES
fault-pay-no-rate = la tarifa es cero; si no se paga nada, deja el pago sin indicar
fault-policy-too-much = las proporciones al azar, de segundas opiniones y de etiquetas poco frecuentes suman más de 1; elige una proporción al azar menor

### Trying a store, on the status page and in the studio

## What is tried; names of rows

probe-read = Lectura
probe-list = Listado
probe-write = Escritura
probe-read-back = Relectura
probe-conditional = Escritura condicional
probe-clock = Reloj de este dispositivo

## What came of it; follows one of the names above

probe-works = funciona, { $n } ms
probe-no-project = funciona, { $n } ms; aquí no hay ningún proyecto
probe-owner-lists = funciona, { $n } ms; lo nuevo es lo que el propietario agrega a index.json
probe-by-folder = funciona, { $n } ms; cada consulta es una solicitud por etiquetador
probe-other-bytes = lo que se lee no es lo que se escribió
probe-by-hand = aquí no: las etiquetas quedan en el dispositivo y se entregan como archivo
probe-honoured = se respeta
probe-ignored = se ignora, sin consecuencias: ningún objeto se reemplaza nunca por otro
probe-refused = se rechaza (HTTP { $status }), sin consecuencias: no se utiliza
probe-not-asked = no se sabe; la regla del almacén para páginas impide preguntarlo, sin consecuencias
probe-clock-agrees = coincide con el del almacén
probe-clock-off = está desajustado en { $n } s; las solicitudes se corrigen, las horas de las bitácoras no
probe-clock-hidden = sin comparar; el almacén no muestra su hora
probe-let-in = se admiten páginas de { $origin }
probe-kept-out = no se admiten páginas de { $origin }, así que ningún enlace funciona

### What of an owner's file cannot be used, in the studio

## Why a record is left out; each follows “line 17:”. “It” is the record: a line of a table, an object of a list

files-not-csv = no es CSV ({ $error })
files-n-fields = { $n ->
    [one] tiene { $n } campo y la primera línea tiene { $n_expected }
   *[other] tiene { $n } campos y la primera línea tiene { $n_expected }
}
files-not-utf8 = no es UTF-8
files-too-many-columns = { $n ->
    [one] el archivo tiene más de { $n } columna
   *[other] el archivo tiene más de { $n } columnas
}
files-too-long = ocupa más de { $n } MiB
files-no-object = no es un objeto JSON
files-not-json = no es JSON ({ $error })
files-cut = el archivo se acaba antes de que termine la lista
files-two-texts-and-image = dos textos y una imagen son demasiado
files-no-share = en “{ $column }” tiene “{ $found }”, que no es un número de 0 a 1
files-column-empty = no tiene nada en “{ $column }”
files-no-string = lo que tiene en “{ $column }” no es un texto
files-no-column = no tiene “{ $column }”; tiene { $found }
files-no-address = lo que tiene en “{ $column }” no es la dirección de una imagen
files-empty-text = su texto está vacío
files-long-text = { $n ->
    [one] su texto ocupa { $n } byte; el límite es de 1 MiB
   *[other] su texto ocupa { $n } bytes; el límite es de 1 MiB
}
files-nul = su texto contiene bytes NUL
files-in = { $fault } ({ $column })
files-no-yes = en “{ $column }” tiene “{ $found }”, que no es ni sí ni no
files-no-id = lo que tiene en “{ $column }” no es ni un texto ni un número
files-known = el proyecto ya tiene este elemento
files-full = { $n ->
    [one] un proyecto admite { $n } elemento como máximo
   *[other] el máximo de elementos de un proyecto es { $n }
}
files-same-id = su id “{ $id }” ya está en la línea { $line }, con otro texto

## What to do about such a record

files-do-quote = busca en esa línea una comilla que falte o que sobre
files-do-utf8 = guarda el archivo como UTF-8, o elige otra codificación
files-do-leave-out = quita las columnas que no hagan falta
files-do-split = divídelo
files-do-object = escribe cada registro así: { $example }
files-do-one-object = escribe cada registro como un solo objeto JSON
files-do-get-again = puede que el archivo esté cortado; obtenlo de nuevo
files-do-compare = compara textos, o muestra una imagen
files-do-share = escribe qué tan seguro está el modelo como un número de 0 a 1, o no elijas ninguna columna para eso
files-do-fill = escribe algo ahí, o elige otra columna
files-do-texts = elige una columna con textos
files-do-text = ponle un texto
files-do-other-column = elige otra columna
files-do-parts = consulta en el README cómo son los elementos de varias partes
files-do-split-text = divídelo; si no es tan largo, ahí falta una comilla
files-do-damaged = puede que el archivo esté dañado; obtenlo de nuevo
files-do-yes = escribe ahí true o false, o elige otra columna
files-do-id = ponle un id
files-do-projects = divide el archivo en varios proyectos; después de esta línea no se leyó nada
files-do-own-id = dale a cada registro un id propio, o no uses ninguna columna de id

## Why a file cannot be read at all, and what to do

files-unreadable = no se pudo leer el archivo ({ $error }); si entretanto cambió o se movió, elígelo de nuevo
files-empty = el archivo está vacío; elige el que tiene tus registros
files-too-large = el archivo ocupa { $n } MiB y el límite es de { $n_most } MiB; divídelo, o quita columnas
files-no-record = el archivo no contiene ningún registro; agrega registros debajo de la línea que nombra las columnas
files-first-line = { $n ->
    [one] la primera línea nombra más de { $n } columna; revisa qué separa sus campos, o quita columnas
   *[other] la primera línea nombra más de { $n } columnas; revisa qué separa sus campos, o quita columnas
}
files-no-list = el JSON no contiene ninguna lista de registros; escríbela como { $example }, o pon un registro por línea
files-no-image = ninguno de los archivos elegidos es una imagen; elige una carpeta de archivos PNG, JPEG, GIF, WebP, AVIF o BMP
files-image-gone = una imagen ya no está o cambió mientras se leía; elige el archivo de nuevo
files-folder-damaged = lo que se leyó de la carpeta está dañado; elige la carpeta de nuevo
files-many-entries = { $n ->
    [one] el archivo comprimido tiene { $n } entrada; elige el archivo que necesitas de él
   *[other] el archivo comprimido tiene { $n } entradas; elige el archivo que necesitas de él
}
files-no-table = el archivo comprimido no contiene ninguna tabla; pon en él un archivo CSV, JSON o Parquet, o imágenes
files-locked = el archivo comprimido pide una contraseña; descomprímelo y elige el archivo que hay dentro
files-archive-damaged = el archivo comprimido está dañado ({ $error }); obtenlo de nuevo, o descomprímelo y elige el archivo que hay dentro
files-parquet-large = el archivo Parquet ocupa más de 512 MiB; divídelo, o guárdalo como CSV
files-parquet-packed = el archivo Parquet está comprimido con { $name }, que aquí no se lee; guárdalo con Snappy, con gzip o sin compresión, o como CSV
files-parquet-damaged = el archivo Parquet está dañado ({ $error }); obtenlo de nuevo, o guárdalo como CSV
files-column-missing-all = no hay ninguna columna “{ $column }”, ni ninguna otra
files-column-missing = no hay ninguna columna “{ $column }”; las que hay son: { $found }
files-bomb = el archivo comprimido ocupa más de { $n } MiB al descomprimirse, y así es como esos archivos atacan a los programas; descomprímelo tú y elige el archivo que hay dentro
files-is-archive = esto es un archivo comprimido { $kind }, que aquí no se lee; descomprímelo y elige el archivo que hay dentro
files-is-document = esto es un documento { $kind }, que aquí no se lee; copia sus textos en una tabla y guárdala como CSV
files-is-office = esto es un archivo de { $kind }, que aquí no se lee; ábrelo y guárdalo como CSV (UTF-8)
files-is-database = esto es una base de datos SQLite, que aquí no se lee; exporta la tabla como CSV
files-is-image = esto es una imagen suelta, que aquí no se lee; elige la carpeta en la que está, o un zip de imágenes
files-is-bytes = esto es un archivo de bytes que no son texto, y aquí no se lee; elige una tabla, o guárdalo como CSV (UTF-8) desde el programa que lo creó

## What an owner should know of how a file is read; whole sentences

files-note-empty = “{ $name }” está vacío.
files-note-documents = { $n ->
    [one] El archivo comprimido contiene { $n } documento; es un registro.
   *[other] El archivo comprimido contiene { $n } documentos; cada uno es un registro.
}
files-note-as-one = { $n ->
    [one] Se lee { $n } archivo del archivo comprimido: { $names }.
   *[other] Se leen { $n } archivos del archivo comprimido como si fueran uno solo: { $names }.
}
files-note-images = { $n ->
    [one] Hay { $n } imagen; es un registro.
   *[other] Hay { $n } imágenes; cada una es un registro, con el nombre de su carpeta al lado.
}
files-note-others = { $n ->
    [one] Se excluye { $n } archivo más de la carpeta.
   *[other] Se excluyen { $n } archivos más de la carpeta.
}
files-note-utf16 = El archivo no tiene ninguna marca que indique su codificación; parece UTF-16. Si las letras de abajo no se ven bien, elige otra codificación.
files-note-windows = El archivo no es UTF-8. Se lee como Windows-1252 (Latin-1), la codificación habitual de los programas más antiguos; si abajo hay letras que se ven mal, elige otra codificación o guarda el archivo como UTF-8.
files-note-broken = El archivo es UTF-8 salvo en algunos lugares dañados; los registros que los contienen figuran en la lista y se excluyen.
