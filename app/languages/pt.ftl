## How numbers are written; copy the form { "," } with quotation marks and braces where blanks stand

number-group = { "." }
number-decimal = { "," }
number-group-from = 4
number-group-size = 3
number-percent = { $value }%
number-less-than = <{ $value }
number-more-than = >{ $value }

## Time

time-seconds = { $value } s
time-minutes = { $value } min
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours-minutes = { $hours } h { $minutes } min
time-moment = { $day } de { $month } de { $year }, { $clock }
month-1 = jan.
month-2 = fev.
month-3 = mar.
month-4 = abr.
month-5 = mai.
month-6 = jun.
month-7 = jul.
month-8 = ago.
month-9 = set.
month-10 = out.
month-11 = nov.
month-12 = dez.

## Counts

n-items = { $n ->
    [one] { $n } item
   *[other] { $n } itens
}
n-answers = { $n ->
    [one] { $n } resposta
   *[other] { $n } respostas
}
n-records = { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
n-people = { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
}
n-labels = { $n ->
    [one] { $n } rótulo
   *[other] { $n } rótulos
}
n-answer-pairs = { $n ->
    [one] { $n } par de respostas
   *[other] { $n } pares de respostas
}
n-texts = { $n ->
    [one] { $n } texto
   *[other] { $n } textos
}
n-comments = { $n ->
    [one] { $n } comentário
   *[other] { $n } comentários
}
n-votes = { $n ->
    [one] { $n } voto
   *[other] { $n } votos
}

## Words on buttons and in tables

close = Fechar
cancel = Cancelar
yes = sim
try-again = Tentar de novo
skipped = Pulado
copy = Copiar
copied = Copiado

## Who one is in a project

role-labeler = rotulador
role-expert = especialista
role-owner = proprietário

## Where one's labels are: each is saved in this browser first and then sent to the project's store, its "bucket"

saves-none = Nenhum rótulo ainda
saves-all = { $n ->
    [one] Seu rótulo está no bucket do projeto
   *[other] Todos os { $n } rótulos estão no bucket do projeto
}
saves-saving = { $n ->
    [one] { $n } sendo salvo
   *[other] { $n } sendo salvos
}
saves-here = { $n ->
    [one] { $n } salvo neste dispositivo
   *[other] { $n } salvos neste dispositivo
}
saves-sent = { $n } a caminho
saves-synced = { $n } no bucket
saves-short-all = Tudo no bucket
saves-short-sent = { $n } a caminho
saves-short-here = { $n } só aqui
saves-one-saving = sendo salvo
saves-one-here = neste dispositivo
saves-one-sent = a caminho
saves-one-synced = no bucket

## The language of the page

language-choose = Idioma
language-missing = Não foi possível buscar as palavras deste idioma: { $error }. A página continua como estava; tente de novo quando houver conexão

### The frame around every page, joining, notices

## Names of the pages, as they stand in the navigation

frame-page-label = Rotular
frame-page-review = Revisar
frame-page-overview = Visão geral
frame-page-agreement = Concordância
frame-page-status = Status
frame-page-alike = Parecidos
frame-page-instructions = Instruções
frame-page-rounds = Rodadas
frame-page-desk = Para você
frame-page-reports = Relatórios
frame-page-records = Registros

## Frame around every page

frame-pages = Páginas
frame-nav-disagreements = { $n ->
    [one] divergência à espera
   *[other] divergências à espera
}
frame-nav-needs = { $n ->
    [one] coisa para você
   *[other] coisas para você
}
frame-leader = Ir para: l rotular, r revisar, o visão geral, a concordância, s status, i instruções, c rodadas, n para você
frame-leader-alike = Ir para: l rotular, r revisar, o visão geral, a concordância, s status, i instruções, c rodadas, n para você, e parecidos
frame-offline = Sem conexão
frame-offline-about = Os rótulos ficam guardados neste dispositivo e são enviados depois
frame-update = Atualizar
frame-update-about = Há uma versão mais nova desta página; nada se perde ao abri-la
frame-keys = Teclas
frame-keys-about = Teclas (?)

## Before a project is open

frame-opening = Abrindo o projeto…
frame-page-coming = Carregando esta página…
frame-page-missing = Não foi possível carregar esta página
frame-page-missing-about = Você pode continuar rotulando sem ela. Tente de novo quando houver conexão; se não adiantar, recarregue: pode haver uma versão mais nova.

## Joining a project

frame-join-own-texts = Tem seus próprios textos para rotular?
frame-join-new-project = Novo projeto
frame-join-known = Projetos neste dispositivo
frame-join-invited = Você recebeu um convite
frame-join-as-labeler = Você entra para rotular: lê textos e escolhe um rótulo para cada um
frame-join-as-expert = Você entra como especialista: decide onde os rotuladores divergem
frame-join-as-owner = Você entra como proprietário deste projeto
frame-join-as = Você entra como { $role }
frame-join-fetching = Buscando o projeto…
frame-join-asked = O que se pergunta
frame-join-task = { $n ->
    [one] { $n } texto para rotular, { $labels } para escolher
   *[other] { $n } textos para rotular, { $labels } para escolher
}
frame-join-open = As outras pessoas do projeto veem este nome. Seu nome e suas respostas ficam guardados no bucket do proprietário; este dispositivo mantém uma cópia.
frame-join-closed = Os especialistas e o proprietário veem este nome e suas respostas; os outros rotuladores não veem nenhum dos dois. Tudo fica guardado no bucket do proprietário, cifrado; este dispositivo mantém uma cópia.
frame-join-name = Seu nome
frame-join-do = Entrar
frame-join-title = Rotular textos em conjunto
frame-join-paste = Abra o link que o proprietário do projeto enviou a você ou cole-o aqui
frame-join-link = Link de convite
frame-join-file = Ou o arquivo com o link: escolha-o ou solte-o aqui
frame-join-secret = O link contém a chave do projeto: passe-o somente a quem deve entrar.
frame-join-continue = Continuar

## Pieces that several pages share

frame-link = O link
frame-link-code = O link como código QR
frame-figure-undefined = Não definido
frame-delete = Apagar
frame-keep = Manter
frame-find = Buscar um rótulo
frame-find-found = { $n ->
    [one] { $n } encontrado
   *[other] { $n } encontrados
}
frame-find-nothing = Nenhum rótulo corresponde
frame-confirm = Pedir Enter depois de um número, em vez de responder na hora

## How far a record is

frame-standing-new = Novo
frame-standing-begun = Faltam respostas
frame-standing-differs = As pessoas divergem
frame-standing-agreed = Há concordância
frame-standing-settled = Decidido
frame-standing-dropped = Deixado de fora

### Keys and dialogs

## Names of keys on a keyboard

keys-key-enter = Enter
keys-key-esc = Esc
keys-key-delete = Delete
keys-key-shift = Shift
keys-key-ctrl = Ctrl
keys-key-alt = Alt
keys-key-arrows = Setas
keys-key-arrows-after = setas
keys-then = { $first } e depois { $second }

## List of keys: headings

keys-title = Teclas
keys-group-label = Rotular
keys-group-form = Rotular com várias perguntas ou marcas
keys-group-boxes = Imagens e caixas
keys-group-review = Revisar
keys-group-alike = Parecidos, com sugestões ativadas
keys-group-records = Registros
keys-group-reports = Relatórios
keys-group-everywhere = Em todas as páginas

## List of keys: labeling. Each line says what a key does

keys-choose = Escolher um rótulo
keys-find = Buscar um rótulo, quando há muitos
keys-confirm = Confirmar, quando pedido, ou aceitar uma sugestão
keys-skip = Pular
keys-skip-reason = Pular com um motivo
keys-flag-note = Sinalizar com uma nota
keys-undo = Desfazer a última resposta
keys-redo = Refazer
keys-instructions = Instruções
keys-history = Suas respostas recentes
keys-why = Por que este item

## List of keys: several questions or marks

keys-question = Pergunta seguinte ou anterior
keys-submit = Continuar e, no fim, enviar
keys-leave-field = Sair de um campo
keys-word = Selecionar uma palavra do texto
keys-stretch = Estender a seleção ou mover o fim da marca selecionada
keys-stretch-character = Estendê-la em um caractere
keys-mark-start = Mover o começo da marca selecionada
keys-mark-step = Selecionar a marca seguinte ou anterior
keys-mark-remove = Remover a marca ou o último lugar de uma ordem

## List of keys: images and boxes

keys-zoom = Aproximar, afastar
keys-box-move = Mover a caixa selecionada ou a área visível
keys-box-size = Mover a borda direita e a inferior da caixa
keys-box-choose = Criar uma caixa ou dar nome à selecionada
keys-box-step = Selecionar a caixa seguinte ou anterior
keys-box-leave = Largar a caixa
keys-box-remove = Remover a caixa
keys-whole = A imagem inteira
keys-brighter = Mais clara ou mais escura
keys-uncover = Mostrar um item coberto

## List of keys: review

keys-settle = Decidir por um rótulo
keys-next-disagreement = Próxima divergência
keys-previous-disagreement = Divergência anterior
keys-settle-several = Marcar também como certo; Enter decide com as marcas
keys-cause = Tipo de erro: engano, instruções pouco claras, ambíguo, rótulos errados, item com defeito
keys-reason = Dar um motivo
keys-comment = Comentar
keys-names = Mostrar ou ocultar nomes
keys-settle-alike = Decidir parecidos de uma vez
keys-example = Fazer dele um exemplo nas instruções
keys-talk = Abrir ou encerrar uma conversa
keys-withdraw = Retirar a última decisão

## List of keys: look-alikes

keys-alike-go = Ir para lá
keys-alike-move = Mover-se
keys-alike-odd = Este não
keys-alike-confirm = Confirmar os outros
keys-alike-undo = Desfazer o último lote

## List of keys: records, reports, everywhere

keys-walk = Percorrer
keys-pick = Escolher
keys-pick-several = Escolher vários
keys-pick-all = Escolher todos os encontrados
keys-take-back = Desfazer o que foi feito por último
keys-open = Abrir
keys-report-make = Fazer um relatório
keys-report-back = Voltar à lista
keys-go-page = Mudar de página
keys-list = Esta lista

## Own keys: what can have another key

keys-own-label = Rótulo { $n }
keys-own-flag = Sinalizar
keys-own-history = Respostas recentes
keys-own-question = Próxima pergunta
keys-own-next-mark = Próxima marca ou caixa
keys-own-previous-mark = Marca ou caixa anterior

## Own keys: changing them

keys-own-title = Mudar as teclas da página Rotular
keys-own-about = Pressione o botão de uma tecla e depois a tecla que você quer no lugar dela, em qualquer teclado. Este navegador se lembrará da escolha.
keys-own-usual = Voltar às teclas habituais
keys-own-usual-done = Todas as teclas estão onde costumam estar
keys-own-change = { $action }: { $key }. Mudar
keys-own-awaits = Pressione a nova tecla, ou Esc
keys-own-press = Pressione uma tecla…
keys-own-exchange = Trocar as duas
keys-own-exchanged = “{ $one }” e “{ $other }” trocaram de tecla
keys-own-done = “{ $key }” agora é a tecla de “{ $action }”

## Own keys: why a key cannot be taken

keys-fault-taken = “{ $key }” é a tecla de “{ $action }”
keys-fault-go = “{ $key }” inicia a mudança de página; escolha outra tecla
keys-fault-list = “{ $key }” abre a lista de teclas; escolha outra tecla
keys-fault-find = “{ $key }” busca um rótulo; escolha outra tecla
keys-fault-closer = “{ $key }” aproxima uma imagem; escolha outra tecla
keys-fault-wider = “{ $key }” afasta uma imagem; escolha outra tecla
keys-fault-mark = “{ $key }” move o começo de uma marca; escolha outra tecla
keys-fault-press = “{ $key }” aciona o botão em foco; escolha outra tecla
keys-fault-no-sign = escolha uma letra, um algarismo ou um sinal

## Dialogs about the item on screen

keys-flag-title = Sinalizar este item
keys-flag-question = O que há de errado com ele?
keys-flag-about = Ele continua na tela: você ainda pode responder ou pular. Os especialistas e o proprietário veem sua nota.
keys-flag-do = Sinalizar
keys-skip-title = Pular este item
keys-skip-question = Por que não dá para responder?
keys-skip-about = Ele fica sem resposta e vem o próximo item. O motivo é opcional.
keys-skip-do = Pular

### The label page

## Label page

label-which-fits = Qual rótulo é o certo?
label-n-questions = { $n ->
    [one] { $n } pergunta
   *[other] { $n } perguntas
}
label-instructions = Instruções
label-history = Histórico
label-look-alikes = Parecidos
label-item-to-label = O item a rotular
label-item = Item
label-labels = Rótulos
label-you-flagged = Você sinalizou isto:
label-accept = Aceitar a sugestão
label-confirm = Confirmar
label-go-on = Continuar
label-submit = Enviar

## Label page: buttons below the item

label-this-item = Este item
label-undo = Desfazer
label-redo = Refazer
label-skip = Pular
label-skip-why = Pular, motivo…
label-flag = Sinalizar…

## Label page: new instructions

label-new-instructions = Novas instruções
label-instructions-changed = As instruções mudaram
label-change-versions = Você respondeu pela última vez com a versão { $from }; agora existe a versão { $to }.
label-change-of-wording = A redação mudou; o que se pergunta, não.
label-change-of-meaning = Mudou o significado de { $labels }.
label-n-again = { $n ->
    [one] { $n } resposta sua volta a aparecer: dê a resposta que agora é a certa.
   *[other] { $n } respostas suas voltam a aparecer: dê a resposta que agora é a certa.
}
label-change-read = Já li, continuar
label-whole-text = O texto completo
label-quoted = “{ $name }”

## Label page: nothing to label

label-fetching = Buscando os itens…
label-nothing-waits = Nada à sua espera
label-you-answered = { $n ->
    [one] Você respondeu { $n } item. Trabalho novo aparece aqui sozinho.
   *[other] Você respondeu { $n } itens. Trabalho novo aparece aqui sozinho.
}
label-see-overview = Ver a visão geral
label-undo-last = Desfazer a última resposta
label-no-connection = Sem conexão, e ainda sem itens neste dispositivo
label-connect = Com os itens aqui, você pode rotular sem conexão. Conecte-se e tente de novo.

## Label page: recent answers

label-recent-answers = Suas respostas recentes
label-no-recent-answers = Suas respostas aparecem aqui, as mais novas primeiro.
label-change-answer-to = Mudar a resposta a: { $text }
label-change = Mudar
label-settled-as = Um especialista decidiu por

## Label page: instructions

label-no-instructions = O proprietário ainda não escreveu instruções.
label-version = Versão { $version }

## Label page: practice items, whose right answer is told afterwards

label-practice-mark = Treino: { $n_place } de { $n }. Você fica sabendo a resposta certa, e a sua não conta.
label-item-to-practise = O item de treino
label-right = Certo.
label-not-quite = Não foi dessa vez.
label-right-so-far = Certas até agora: { $n_right } de { $n }
label-either = { $one } ou { $other }
label-it-is = É { $labels }.
label-you-said = Você disse “{ $given }”; é { $labels }.

## Label page: progress

label-progress = Progresso
label-progress-bar = Itens completos do total
label-n-by-you = { $n } por você
label-n-complete = Completos: { $n_complete } de { $n_items }
label-pace-meaning = Respostas por hora de tempo ativo nesta sessão
label-n-an-hour = cerca de { $n } por hora
label-without-break = { $n ->
    [one] { $n } minuto sem pausa: parar um pouco ajuda
   *[other] { $n } minutos sem pausa: parar um pouco ajuda
}
label-round-left = Rodada { $number }: faltam { $n_left } de { $n_items }

## Label page: why an item is asked now

label-why-revisited = Você voltou a este
label-why-random = Sorteado: a taxa de acerto é medida com estes itens
label-why-second-opinion = Perguntado duas vezes de propósito: outra pessoa já respondeu
label-why-two-differ = Duas pessoas deram respostas diferentes
label-why-some-differ = As pessoas deram respostas diferentes
label-why-rare = Pode ter um rótulo que até agora é raro
label-why-shuffled = Em ordem embaralhada, porque o modelo ainda não ordenou os itens
label-why-reask = As instruções mudaram desde que você respondeu
label-why-round = Várias pessoas respondem ao mesmo tempo, para ver se concordam
label-why-talk = Há uma conversa sobre ele
label-why-odd = Você o marcou como diferente entre parecidos
label-why-typical = Típico de muitos outros, por isso é o que mais ensina o modelo no começo
label-why-novel = Diferente de tudo o que já foi rotulado
label-why-uncertain = Perguntado porque aqui o modelo não sabe escolher entre dois rótulos
label-why-sure = Aqui o modelo está bastante seguro, mas uma resposta ainda é o que mais o ensina
label-why-resembling = { $reason }; cerca de { $n ->
    [one] { $n } item se parece
   *[other] { $n } itens se parecem
} com ele

## Label page: the parts of that reason, a name and a value each

label-rank = Posição
label-rank-of = { $n_rank } de { $n_ranked }
label-score = Pontuação
label-uncertainty = Incerteza
label-uncertainty-value = { $value } (1 significa que os dois rótulos mais prováveis estão empatados)
label-density = Densidade
label-density-value = { $value } (1 significa que muitos itens são como este)
label-novelty = Novidade
label-novelty-value = { $value } (1 significa que nada parecido foi rotulado)
label-resembles = Parecido com
label-resembles-n = cerca de { $n ->
    [one] { $n } item
   *[other] { $n } itens
}
label-rarity = Raridade
label-rarity-value = { $share }% dos rótulos até agora
label-answer-value = Valor de uma resposta
label-answer-value-of = { $value } (1 significa que nada está decidido ainda)
label-model = Modelo

## Label page: who filled a label or an answer in beforehand; shown by itself and within “Filled in for you”

label-by-some-model = previsto por um modelo
label-by-model = previsto por “{ $model }”
label-by-the-scorer = sugerido pelo modelo

## Several questions about an item

label-filled-in = Preenchido para você: { $by }. Confira e corrija o que estiver errado.
label-optional = (opcional)
label-n-chars = Até { $n ->
    [one] { $n } caractere
   *[other] { $n } caracteres
}
label-hint-order = Escolha-os do primeiro ao último
label-hint-boxes = Desenhe uma caixa e escolha o que ela mostra
label-hint-spans = Selecione um trecho e escolha o que ele é
label-any-number = Quantos quiser, ou nenhum
label-up-to-or-none = Até { $n }, ou nenhum
label-one-or-more = Um ou mais
label-at-least = Pelo menos { $n }
label-exactly = Exatamente { $n }
label-from-to = De { $n_min } a { $n_max }
label-number-between = De { $min } a { $max }{ $unit }
label-number-from = { $min }{ $unit } ou mais
label-number-up-to = { $max }{ $unit } ou menos
label-number-any = Um número{ $unit }
label-number-steps = em passos de { $step }
label-fault = “{ $question }” { $what }
label-fault-no-number = precisa de um número; “{ $typed }” não é
label-fault-no-answer = ainda não tem resposta

## Marking text, drawing boxes

label-marks = Marcas
label-no-marks = Nada marcado ainda
label-n-marks = { $n ->
    [one] { $n } marca
   *[other] { $n } marcas
}
label-boxes = Caixas
label-no-boxes = Nenhuma caixa ainda
label-n-boxes = { $n ->
    [one] { $n } caixa
   *[other] { $n } caixas
}
label-box-place = { $width } × { $height } em { $x }, { $y }
label-listed = Na lista: de { $n_first } a { $n_last }
label-remove-mark = Remover { $label }: { $what }

## Putting labels into an order; all are read out

label-order-no-place = { $label }, ainda sem lugar
label-order-place = { $label }, lugar { $n_place }
label-move-up = Mover { $label } para cima
label-move-down = Mover { $label } para baixo

## Images and items in several parts

label-covered = Este item pode ser perturbador. Ele fica coberto até você querer vê-lo; você também pode pular.
label-show-it = Mostrar
label-image-to-label = A imagem a rotular
label-image-loading = Carregando a imagem…
label-image-broken = Não é possível mostrar a imagem: { $why }.
label-image-changed = não é a imagem que o proprietário escolheu: os bytes dela foram alterados
label-image-too-large = ela tem { $n } MB; são mostradas imagens de no máximo { $n_most } MB
label-image-no-image = não é uma imagem PNG, JPEG, GIF, WebP, AVIF ou BMP
label-image-not-decoded = este navegador não consegue decodificá-la
label-image-broken-remedy = Tente de novo, ou pule o item e diga que a imagem tem defeito.
label-picture-wider = Afastar
label-picture-closer = Aproximar
label-picture-whole = Inteira
label-picture-light = Brilho
label-picture-zoom = { $percent }%
label-picture-lit = brilho { $percent }%

## Look-alikes: several items to which the model gives the same label, confirmed at once

label-all-of-them = São todos “{ $label }”?
label-items-that-get-it = Itens que recebem o rótulo
label-not-this = este não
label-none-of-them = Nenhum deles
label-confirm-n = { $n ->
    [one] Confirmar { $n } item
   *[other] Confirmar { $n } itens
}
label-one-by-one = Rotular um por um
label-grid-keys = As setas movem, X marca, Enter confirma.
label-grid-not-on = O proprietário deste projeto não ativou as sugestões; por isso não há nada a confirmar aqui.
label-grid-nothing = Ainda não há nenhum item de que o modelo tenha certeza suficiente. Rotule mais alguns um por um; os parecidos aparecem aqui sozinhos.
label-grid-words = Sugeridos pelo modelo, que tem pelo menos { $percent }% de certeza de cada um. Marque aqueles em que ele errou; eles voltam para a fila.

## At the top of every page

label-alert-not-on-disk = Suas últimas respostas não estão no disco: { $why }
label-alert-kept-here = Os rótulos estão guardados neste dispositivo: { $why }

## Why a figure of agreement between people is not defined

label-undefined-no-answers = Ainda não há respostas
label-undefined-one-labeler = Todas as respostas são de uma só pessoa; para haver concordância são precisas duas
label-undefined-no-overlap = Nenhum item foi rotulado por duas pessoas ainda
label-undefined-no-variation = Todas as respostas em comum são o mesmo rótulo; não dá para distinguir concordância de acaso
label-undefined-unused = Nenhuma resposta em comum é este rótulo
label-undefined-not-two = O kappa de Cohen compara duas pessoas; aqui há { $n }
label-undefined-not-numeric = O nível { $level } precisa de números, e o rótulo { $label } não é um número
label-undefined-negative = O nível ratio precisa de rótulos a partir de 0, e um deles é { $label }
label-undefined-too-many = O nível ratio compara os rótulos dois a dois, e { $n } rótulos diferentes são demais; use interval
label-undefined-not-finite = Os rótulos são grandes demais para calcular este valor

### What the page says of itself: opening, saving, errors

## Opening a project

page-file-without-link = Esse arquivo não contém link; escolha o que o proprietário enviou a você
page-project-unknown = Este dispositivo não conhece mais esse projeto; use o link dele
page-no-storage = Este dispositivo não consegue guardar rótulos
page-no-signing = Este navegador não consegue assinar rótulos
page-somebody-else = Este dispositivo já participa como outra pessoa
page-somebody-else-remedy = Um log não pode mudar de mãos. Abra o link em outro dispositivo ou em outro perfil do navegador.
page-not-opened = Não é possível abrir este projeto
page-not-utf8 = o projeto não está em UTF-8
page-no-such-project = Esse projeto não está no armazenamento; pergunte ao proprietário se ele foi movido
page-project-changed = O proprietário alterou este projeto; recarregue a página para obter a nova versão
page-data-changed = uma parte dos dados foi alterada ou cortada no caminho; ela é buscada de novo

## Status page: the link's key and this device's storage, a name and a value each

page-link-key = Chave do armazenamento no link
page-key-ended = venceu; peça ao proprietário que renove seu link
page-key-ends-soon = vence dentro de uma hora; peça ao proprietário que renove seu link
page-key-holds = vale por mais { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
page-storage = Espaço do navegador
page-storage-kept = o navegador guarda tudo até você apagar
page-storage-may-go = o navegador pode limpá-lo quando o disco estiver cheio; sincronize ou salve um backup antes de fechar
page-storage-unknown = o navegador não informa
page-space-used = Espaço usado
page-space-used-of = { $used } de { $all } MiB
page-store-remedy = Para o proprietário do armazenamento

## What was saved on this device and is gone

page-loss = { $n ->
    [one] { $n } registro seu em “{ $project }”, antes mostrado como salvo, não está mais neste dispositivo: os dados do navegador foram apagados ou danificados.
   *[other] { $n } registros seus em “{ $project }”, antes mostrados como salvos, não estão mais neste dispositivo: os dados do navegador foram apagados ou danificados.
}
page-loss-safe = { $n ->
    [one] { $n } desses registros já tinha chegado ao armazenamento do projeto e está seguro lá.
   *[other] { $n } desses registros já tinham chegado ao armazenamento do projeto e estão seguros lá.
}
page-loss-lost = { $n ->
    [one] { $n } registro talvez estivesse só neste dispositivo: se você não tem um arquivo de backup, ele se perdeu.
   *[other] { $n } registros talvez estivessem só neste dispositivo: se você não tem um arquivo de backup, eles se perderam.
}
page-loss-open-link = Abra seu link de novo para continuar.

## Work carried by hand: files of signed pieces, from one device to another

page-backup-not-saved = o navegador não salvou o arquivo de backup; permita downloads para esta página
page-shared = Seus rótulos foram entregues como arquivo
page-not-shared = Nada foi entregue; salve o arquivo e envie-o por conta própria
page-taken = { $n ->
    [one] { $n } bloco novo recebido, com { $records }
   *[other] { $n } blocos novos recebidos, com { $records }
}
page-taken-known = { $n ->
    [one] { $n } já conhecido
   *[other] { $n } já conhecidos
}
page-taken-foreign = { $n } de outro projeto
page-taken-refused = { $n ->
    [one] { $n } recusado, porque foi alterado ou cortado
   *[other] { $n } recusados, porque foram alterados ou cortados
}
page-taken-loose = { $n ->
    [one] { $n } linha não recebida, porque ninguém a assinou
   *[other] { $n } linhas não recebidas, porque ninguém as assinou
}
page-taken-unreadable = { $n ->
    [one] { $n } arquivo que não pôde ser lido
   *[other] { $n } arquivos que não puderam ser lidos
}

## Tables, known answers

page-table-not-saved = o navegador não salvou a tabela; permita downloads para esta página
page-known-too-early = os itens ainda estão a caminho; escolha o arquivo de novo daqui a pouco
page-known-more-problems = { $n ->
    [one] mais { $n } linha não pode ser usada
   *[other] mais { $n } linhas não podem ser usadas
}

## Links for one person

page-link-not-saved = o navegador não salvou o link; permita downloads para esta página
page-invite-no-reading = O armazenamento não deixa ninguém ler sem chave; um link só com formulários poderia escrever, mas não ler. Dê ao bucket esta política ou use outra chave: { $policy }
page-invite-hours = Diga por quantas horas ela vale, de um quarto de hora a 36
page-invite-key-reads-nothing = A chave criada não consegue ler o projeto; o papel (role) permite isso?
page-warning-shared = este link contém a chave do armazenamento do próprio projeto: quem o tiver pode sobrescrever e apagar tudo o que essa chave permite, até você trocar a chave no armazenamento. Objetos alterados são detectados e mostrados; ative o versionamento no armazenamento
page-warning-forms = este link só escreve nas pastas da própria pessoa e não apaga nada, mas pode sobrescrever o que a pessoa enviou; essas alterações são detectadas e mostradas. Ele lê o que você deixa todo mundo ler; por isso, cifre o projeto se os dados não forem públicos

## Reports

page-report-no-link = Aqui não existe esse tipo de link: este projeto está cifrado, ou o armazenamento pede uma senha. Salve a página e entregue o arquivo.
page-report-key-copied = O nome foi copiado: é o lugar do relatório no armazenamento do projeto.
page-report-link-copied = O link foi copiado. Por sete dias, quem o tiver pode ler este relatório, e nada mais.
page-report-not-copied = O navegador não copiou; aqui está: { $text }
page-report-not-printed = O navegador não imprimiu; salve a página e imprima a partir dela.
page-report-saved-as = Salvo como { $name }.
page-report-failed = Não deu certo: { $why }.
page-report-not-signed = a página que está no armazenamento não contém o relatório assinado, por isso não é mostrada
page-report-not-opened = o navegador não abriu o relatório
page-report-not-saved = o navegador não salvou o relatório; permita downloads para esta página
page-report-gone = o relatório não está mais aqui

## Status page: the scorer, which runs beside the page and says in which order items are asked

page-scorer-restarts = { $why }; iniciando de novo
page-scorer-restarts-on-cpu = { $why }; iniciando de novo no processador
page-scorer-gave-up = parou { $n ->
    [one] { $n } vez
   *[other] { $n } vezes
}: { $why }
page-scorer-silent = não responde mais

### The review page, talks and what needs somebody

## Review: the page on which an expert settles items that people answered differently

review-case-region = A divergência na tela
review-place = Divergência { $n } de { $n_open }
review-place-none = Não está entre as divergências abertas
review-previous = Anterior
review-next = Próxima
review-talk-about = Numa conversa, quem respondeu vê os votos sem nomes e pode mudar sua resposta
review-talk-close = Encerrar a conversa
review-talk-open = Abrir uma conversa
review-reading = Lendo os logs…
review-reading-about = A divergência mais urgente aparece quando todas as respostas estiverem aqui.
review-nothing = Nada a decidir
review-nothing-about = { $n ->
    [one] { $n } divergência decidida
   *[other] { $n } divergências decididas
} até agora. Quando os rotuladores divergem sobre um item, ele aparece aqui sozinho.
review-withdraw-settlement = Retirar a última decisão

## Review: the item, the votes, what experts decided

review-item-region = O item a decidir
review-show-names = Mostrar nomes
review-similar-region = Itens semelhantes já decididos
review-similar = Semelhantes e já decididos
review-similar-cosine = Similaridade de cosseno entre os vetores dos dois textos
review-remarks = Observações sobre o item
review-settled-by = { $who } decidiu
review-contested = Os especialistas divergem. A decisão mais recente vale até que um deles mude a sua.
review-settlements = Decisões
review-votes = Votos
review-vote-before-talk = Antes da conversa: { $answer }
review-vote-time = Tempo ativo que esta resposta levou
review-vote-is-old = As instruções mudaram desde então
review-vote-version = versão { $n }
review-or = { $one } ou { $other }

## Why an item came to the person who answered it: a word or two among other facts, in small letters

review-asked-random = sorteado
review-asked-scored = pelo modelo
review-asked-second-opinion = segunda opinião
review-asked-shuffled = embaralhado
review-asked-revisited = revisitado
review-asked-rare = raro
review-asked-ask-again = resposta adicional
review-asked-grid = parecidos
review-asked-shared = para todos
review-asked-reask = novas instruções
review-asked-round = rodada
review-asked-talk = conversa
review-asked-repeat = repetição

## Review: the list of open disagreements

review-list = Divergências abertas
review-list-settled = { $n ->
    [one] { $n } caso decidido
   *[other] { $n } casos decididos
}
review-list-above = { $n ->
    [one] { $n } caso
   *[other] { $n } casos
} acima
review-list-more = e mais { $n ->
    [one] { $n } caso
   *[other] { $n } casos
}
review-row-votes = { $n } { $label }
review-turn-others = vez de outro especialista
review-turn-talk = em conversa
review-turn-contested = especialistas divergem

## Review: settling

review-settle-as = Decidir por
review-settle-marked = Decidir por { $labels }
review-several = Várias respostas estão certas
review-several-keys = (Shift e números marcam, Enter decide)
review-tool-alike = Parecidos
review-tool-example = Usar como exemplo
review-tool-withdraw = Retirar a última
review-reason = Motivo (opcional)
review-reason-keys = , depois Enter e o número do rótulo
review-causes = Tipo de erro (opcional)
review-cause-slip = Alguém se enganou
review-cause-instructions = Instruções pouco claras
review-cause-ambiguous = Item ambíguo
review-cause-labels = Rótulos oferecidos errados
review-cause-item = Item com defeito

## Review: why the item is on screen, one of these sentences without a full stop at the end

review-why-closed = Você participa de uma rodada com este item: as respostas dos outros aparecem quando todos terminarem
review-why-settled = Decidido
review-why-agreed = Ninguém diverge sobre ele
review-why-own = O rótulo mais provável está errado com uma chance de cerca de { $chance }
review-why-others = O rótulo mais provável está errado com uma chance de cerca de { $chance }. Outro especialista que está trabalhando tem este item na lista antes de você
review-why-talk = O rótulo mais provável está errado com uma chance de cerca de { $chance }. Há uma conversa aberta, por isso as pessoas ainda podem mudar suas respostas
review-why-contested = Os especialistas decidiram de modos diferentes; vale a decisão mais recente até que um deles mude

## Review: items like the one on screen, settled together with it

review-alike-title = Decidir parecidos de uma vez
review-alike-none = Nenhuma divergência aberta tem os mesmos votos e uma palavra em comum com esta.
review-alike-about = Um rótulo decide este item e mais { $n ->
    [one] { $n } outro
   *[other] { $n } outros
}. Todos são desfeitos juntos.
review-alike-settle = Rótulo para todos os itens marcados
review-alike-share = { $share } das palavras em comum

## Review: the item as an example in the instructions

review-example-title = Pôr este item nas instruções
review-example-about = Ele entra em um novo rascunho, que ninguém vê antes de você publicar.
review-example-counter = Um contraexemplo
review-example-is-not = Não é um exemplo de
review-example-is = É um exemplo de
review-example-labels = Rótulo

## What changed between two texts, line by line

review-diff-region = O que mudou
review-diff-unchanged = { $n ->
    [one] { $n } linha sem mudança
   *[other] { $n } linhas sem mudança
}

## Comments on an item

review-comments = Comentários
review-comment-take-back = Retirar
review-comment = Comentário
review-comment-mentions = @ menciona alguém
review-comment-send = Enviar

## The page “For you”: what needs this person now. The messages that end in -verb are buttons beside the sentence before

review-desk = Para você
review-desk-needs = O que precisa de você agora
review-desk-no-needs = Nada além de rotular. O que surgir aparece aqui sozinho.
review-need-round = Rodada { $n }: { $n_left ->
    [one] falta { $n_left } item
   *[other] faltam { $n_left } itens
}
review-need-round-verb = Responder
review-need-reask = As instruções mudaram: { $n ->
    [one] { $n } resposta
   *[other] { $n } respostas
} para rever
review-need-reask-verb = Responder de novo
review-need-mention = { $who } pergunta a você sobre um item
review-need-mention-verb = Responder
review-need-talk = Há uma conversa sobre um item que você respondeu
review-need-talk-verb = Participar
review-need-feedback = Especialistas decidiram { $n ->
    [one] { $n } item seu
   *[other] { $n } itens seus
}
review-need-feedback-verb = Ler por quê
review-need-practice = Treino: { $n_left ->
    [one] falta { $n_left } item
   *[other] faltam { $n_left } itens
}
review-need-practice-verb = Treinar
review-need-disagreements = As pessoas divergem sobre { $n ->
    [one] { $n } item
   *[other] { $n } itens
}
review-need-disagreements-verb = Decidir
review-need-sent = { $n ->
    [one] { $n } registro foi enviado
   *[other] { $n } registros foram enviados
} a especialistas
review-need-sent-verb = Ver
review-need-contested = Especialistas decidiram { $n ->
    [one] { $n } item
   *[other] { $n } itens
} de modos diferentes
review-need-contested-verb = Comparar
review-need-discuss = A rodada { $n } terminou: veja onde as pessoas divergem e revise as instruções
review-need-discuss-verb = Ver
review-need-remarks = Observações sobre { $n ->
    [one] { $n } item que ninguém decidiu
   *[other] { $n } itens que ninguém decidiu
}
review-need-remarks-verb = Ver
review-need-unverified = { $n ->
    [one] { $n } pessoa escreve com um convite que não é seu; as respostas dela não contam
   *[other] { $n } pessoas escrevem com um convite que não é seu; as respostas delas não contam
}
review-need-unverified-verb = Ver quem
review-need-quarantined = { $n ->
    [one] { $n } bloco dos logs foi posto
   *[other] { $n } blocos dos logs foram postos
} de lado
review-need-quarantined-verb = Ver por quê
review-need-forks = { $n ->
    [one] { $n } bifurcação
   *[other] { $n } bifurcações
} nos logs ou nas instruções: dois escreveram ao mesmo tempo
review-need-forks-verb = Ver onde

## The page “For you”: talks on items that this person answered

review-talks = Conversas sobre seus itens
review-talk-mine = Você disse { $answer }.
review-talk-may-answer = Enquanto a conversa está aberta, você pode responder de novo. As duas respostas são guardadas, e a concordância conta a primeira.
review-talk-answer = Responder de novo

## The page “For you”: this person's work

review-work = Seu trabalho
review-work-items = Itens respondidos ou pulados
review-work-active = Tempo ativo
review-work-pace = Itens por hora
review-work-no-pace = Ainda não se sabe
review-work-no-days = Seus dias aparecem aqui quando você tiver respondido alguma coisa.
review-timesheet = Folha de horas
review-timesheet-day = Dia
review-timesheet-items = Itens
review-timesheet-earned = Valor
review-timesheet-save = Salvar a folha de horas
review-timesheet-more = Mais { $n ->
    [one] { $n } dia anterior
   *[other] { $n } dias anteriores
} no arquivo
review-work-about = O tempo ativo conta enquanto você trabalha em um item: pausas de mais de 30 segundos e abas ocultas ficam de fora; respostas que você corrigiu ou desfez entram. Ele faz parte das respostas que você assina, por isso ninguém mais pode alterá-lo.
review-pay-below = Isso está abaixo do mínimo de { $floor } por hora que o proprietário definiu.
review-pay-above = Isso atinge ou supera o mínimo de { $floor } por hora que o proprietário definiu.
review-pay-terms = O proprietário declara: { $terms }. O Accord só conta; quem paga é o proprietário.
review-pay-per-hour = Uma hora de tempo ativo rendeu { $amount }.

## The page “For you”: what experts decided on this person's items

review-feedback = O que foi feito das suas respostas
review-feedback-none = Quando um especialista decide um item que você respondeu, ele aparece aqui com o motivo.
review-feedback-judged = Especialistas julgaram { $n ->
    [one] { $n } resposta sua
   *[other] { $n } respostas suas
}; certas: { $n_right }.
review-feedback-seen = Já vi estas
review-feedback-more = e mais { $n ->
    [one] { $n } item anterior
   *[other] { $n } itens anteriores
}
review-feedback-right = Certo: { $label }
review-feedback-wrong = Você disse { $given }; é { $right }
review-feedback-was-skipped = Você pulou; é { $label }
review-feedback-new = Novo
review-steadiness = { $n ->
    [one] De { $n } item perguntado
   *[other] De { $n } itens perguntados
} a você uma segunda vez sem aviso, você deu a mesma resposta em { $n_same }: { $share } (intervalo de 95%: { $low } a { $high }).

### Instructions and rounds

## Rounds: the page

rounds-title = Rodadas
rounds-about = Numa rodada, várias pessoas respondem aos mesmos itens, e ninguém vê as respostas dos outros antes de todos terem respondido tudo. Veja onde divergem, revise as instruções exatamente para esses rótulos e faça a próxima.
rounds-not-yours = Rodadas são feitas por especialistas e proprietários. As suas aparecem sozinhas na página Rotular.
rounds-round = Rodada { $n }
rounds-open = Aberta
rounds-person-done = terminou
rounds-person-left = { $n ->
    [one] falta { $n }
   *[other] faltam { $n }
}
rounds-drawn = { $n ->
    [one] { $n } item escolhido
   *[other] { $n } itens escolhidos
} { $draw }, versão { $n_version } das instruções, { $moment }
rounds-drawn-random = ao acaso
rounds-drawn-colliding = onde “{ $one }” e “{ $other }” colidem
rounds-hidden = As respostas ficam ocultas até todos terminarem ou a rodada ser encerrada.
rounds-close = Encerrar a rodada agora

## Rounds: a new one

rounds-next = A próxima rodada
rounds-first = A primeira rodada
rounds-which-items = Quais itens?
rounds-draw-random = Ao acaso, entre os não decididos
rounds-draw-colliding = Onde dois rótulos colidem
rounds-draw-colliding-so-far = Onde dois rótulos colidem (o máximo até agora: { $n ->
    [one] { $n } par de respostas
   *[other] { $n } pares de respostas
})
rounds-pair-one = Um rótulo
rounds-pair-other = O outro
rounds-how-many = Quantos itens? { $n ->
    [one] Há { $n } item disponível
   *[other] Há { $n } itens disponíveis
}
rounds-who = Quem responde? Pelo menos duas pessoas
rounds-note = Do que se trata? (opcional)
rounds-start = Começar a rodada

## Rounds: what came of one

rounds-alpha = Alpha
rounds-same-answer = Mesma resposta
rounds-worst = Os rótulos que mais colidem são “{ $one }” e “{ $other }”: { $n ->
    [one] { $n } par de respostas
   *[other] { $n } pares de respostas
}.
rounds-revise = Revisar as instruções
rounds-differing = { $n ->
    [one] { $n } item
   *[other] { $n } itens
} em que as pessoas divergem, de { $n_all }
rounds-end = Fim da rodada { $n }
rounds-labels-region = Concordância por rótulo
rounds-labels-label = Rótulo
rounds-labels-answers = Respostas
rounds-two-labels = { $one } e { $other }
rounds-collisions = Todos os rótulos que colidem
rounds-discuss = Discutir

## Rounds: whether it gets better

rounds-verdict-unknown = A última rodada é pequena demais para dizer alguma coisa: use mais itens.
rounds-verdict-good = Bom o bastante: o alpha é de pelo menos 0,80 mesmo no limite inferior do intervalo. Continue rotulando com estas instruções.
rounds-verdict-tentative = Suficiente para conclusões provisórias: o alpha é de pelo menos 0,67 mesmo no limite inferior do intervalo. Mais uma revisão pode ajudar.
rounds-verdict-not-moving = Sem avanço: as duas últimas rodadas quase não diferem. Outra rodada igual não vai ajudar; mude os rótulos ou aceite a dúvida como real.
rounds-verdict-go-on = Ainda não chegou lá: revise as instruções dos rótulos que colidem e faça outra rodada.
rounds-course = De rodada em rodada
rounds-no-chart = O gráfico começa com a segunda rodada.
rounds-all-labels = Todos os rótulos
rounds-chart-column = Rodada { $n } · v{ $n_version }
rounds-chart-alpha = Alpha, com intervalos de 95%
rounds-numbers = Em números
rounds-numbers-region = Rodadas em números
rounds-numbers-round = Rodada
rounds-numbers-version = Versão
rounds-told = Alpha de todos os rótulos: { $rounds }
rounds-told-round = rodada { $n }: { $alpha }
rounds-told-undefined = não definido

## Instructions: the page on which people read what each label means

rounds-guide = Instruções
rounds-guide-version = Versão { $n }
rounds-guide-waiting = Ainda a repetir: { $n ->
    [one] { $n } resposta
   *[other] { $n } respostas
} de { $n_people ->
    [one] { $n_people } pessoa
   *[other] { $n_people } pessoas
}.
rounds-guide-write = Escrever uma nova versão
rounds-guide-none = Ninguém escreveu instruções ainda.
rounds-markdown-table = Tabela

## Instructions: a new version

rounds-edit-about = Markdown. A parte de um rótulo fica sob um título com o nome dele; uma linha “Examples:” ou “Not:” (em inglês) nessa parte, seguida de uma lista, dá exemplos e contraexemplos.
rounds-edit-region = Uma nova versão
rounds-edit-text = Novo texto
rounds-edit-preview = Prévia
rounds-edit-overtaken = Alguém publicou uma nova versão enquanto isso
rounds-edit-overtaken-about = Abaixo está o que o seu texto mudaria no dessa pessoa. Traga para o seu o que quiser manter e continue.
rounds-edit-rebase = Meu texto já tem tudo
rounds-edit-changes = O que muda
rounds-edit-meaning = O que a mudança significa?
rounds-edit-wording = Palavras melhores para a mesma coisa: as respostas continuam valendo
rounds-edit-labels = Pergunta-se outra coisa, nestes rótulos:
rounds-edit-labels-region = Rótulos cujo significado muda
rounds-edit-summary = O que mudou, em uma frase
rounds-edit-publish = Publicar a versão { $n }
rounds-edit-drop = Descartar o rascunho
rounds-edit-tick = Marque os rótulos cujo significado muda.
rounds-edit-affected = { $n ->
    [one] { $n } resposta
   *[other] { $n } respostas
} de { $n_people ->
    [one] { $n_people } pessoa
   *[other] { $n_people } pessoas
} com estes rótulos. Trabalhando nos últimos dez minutos: { $n_live ->
    [one] { $n_live } pessoa
   *[other] { $n_live } pessoas
}.
rounds-edit-reask = Pedir estas respostas de novo

## Instructions: their versions

rounds-history = Versões
rounds-history-by = por { $who }
rounds-history-fork = Duas foram escritas ao mesmo tempo
rounds-history-replaced = Substituída pela outra
rounds-history-changes = O que mudou
rounds-meaning-first = Como o proprietário as escreveu com o projeto
rounds-meaning-wording = Só a redação; as respostas continuam valendo
rounds-meaning-label = “{ $label }”
rounds-meaning-done = Significado de { $labels }; perguntado de novo, e não falta nenhuma resposta
rounds-meaning-reask = Significado de { $labels }; perguntado de novo, { $n ->
    [one] { $n } resposta anterior ainda vale
   *[other] { $n } respostas anteriores ainda valem
}
rounds-meaning-no-reask = Significado de { $labels }; por escolha de quem escreveu, não perguntado de novo, { $n ->
    [one] { $n } resposta anterior vale
   *[other] { $n } respostas anteriores valem
}
rounds-answered-before = Você respondeu “{ $answer }” com a versão { $n }; as instruções para isso mudaram desde então.

### The overview

## The page

overview-title = Visão geral
overview-sealed = Neste projeto, as respostas dos outros rotuladores estão cifradas: só os especialistas e o proprietário podem lê-las. Esta página conta apenas as suas e as dos especialistas.
overview-save-csv = Salvar como CSV

## Progress

overview-progress = Progresso
overview-complete = { $n_complete } de { $n_items } itens têm todas as respostas de que precisam
overview-complete-share = Itens completos do total
overview-answered = Itens respondidos
overview-answers = Respostas
overview-skips = Pulados
overview-settled = Decididos por especialistas
overview-dropped = Deixados de fora

## Agreement

overview-agreement = Concordância
overview-alpha = Alpha de Krippendorff
overview-alpha-about = 1 é concordância perfeita, 0 é o que o acaso daria, abaixo de 0 é divergência sistemática
overview-open-agreement = Onde as pessoas concordam e onde não
overview-reading-good = Os rotuladores concordam bem: dá para confiar nos rótulos
overview-reading-fair = Os rotuladores concordam razoavelmente: serve para primeiras conclusões, mas vale olhar as instruções
overview-reading-little = Os rotuladores concordam pouco: descubra onde divergem e corrija as instruções ali
overview-reading-chance = Os rotuladores não concordam mais do que por acaso: as instruções ou os rótulos precisam melhorar antes de continuar
overview-reading-none = A concordância aparece quando duas pessoas tiverem rotulado os mesmos itens

## Pace and cost

overview-effort = Ritmo e custo
overview-waiting = { $n ->
    [one] { $n } registro espera por um especialista
   *[other] { $n } registros esperam por um especialista
}
overview-active-of-all = Tempo ativo de todos
overview-answers-wanted = Respostas que ainda faltam, cerca de
overview-days-left = No ritmo dos últimos cinco dias, termina em
overview-working-days = { $n ->
    [one] { $n } dia de trabalho
   *[other] { $n } dias de trabalho
}
overview-cost = Custo até agora
overview-cost-left = Custo do que falta, cerca de
overview-no-days = Os dias aparecem aqui quando alguém tiver respondido alguma coisa.
overview-days-told = Itens por dia de { $first } a { $last }: no máximo { $n_most }, { $n_last } no último dia
overview-days-axis = Dias em que alguém trabalhou
overview-days = Dias
overview-column-day = Dia
overview-column-items = Itens
overview-column-active = Tempo ativo

## What the labels teach a model

overview-course = O que os rótulos ensinam
overview-course-coming = É medido em segundo plano enquanto esta página está aberta.
overview-accuracy = dos itens novos recebem do modelo o rótulo certo (intervalo de 95%: { $low } a { $high }, n = { $n_items ->
    [one] { $n_items } item sorteado
   *[other] { $n_items } itens sorteados
})
overview-accuracy-unknown = A taxa de acerto do modelo ainda não é conhecida.
overview-labels-saved = Rótulos poupados em relação ao sorteio
overview-saved = { $share } (intervalo de 95%: { $low } a { $high }): essa é a redução em relação aos { $n_random } rótulos de itens sorteados que chegam a uma taxa de acerto de { $accuracy }. Nada é extrapolado além disso.
overview-saved-unknown = Ainda não se sabe
overview-no-better = Escolher não ajuda aqui: com { $n_labels } rótulos escolhidos, a diferença para outros tantos sorteados é de { $points } pontos (intervalo de 95%: { $low } a { $high }). Aumente para { $share } a parte aleatória da fila no manifesto.
overview-go-on = O modelo está indeciso em { $torn } de todos os itens, sem contar os rotulados, e mais dez rótulos mudam a resposta dele em { $changed }. Continue: abaixo de { $bound }, mais rótulos quase não ajudam.
overview-may-stop = O modelo está indeciso em { $torn } de todos os itens, sem contar os rotulados, e mais dez rótulos mudam a resposta dele em { $changed }. Pode parar: mais rótulos quase não ajudam.
overview-few-random = Cedo demais para dizer: { $n ->
    [one] falta cerca de { $n } resposta a um item sorteado
   *[other] faltam cerca de { $n } respostas a itens sorteados
}.
overview-few-labels = Cedo demais para dizer: { $n ->
    [one] falta { $n } item rotulado
   *[other] faltam { $n } itens rotulados
}.
overview-nothing-chosen = Cedo demais para dizer: o modelo ainda escolheu poucos itens para comparar com os sorteados.
overview-one-class = Cedo demais para dizer: até agora só foi dado um rótulo.
overview-small-sample = Há poucos itens para tirar conclusões.
overview-not-reached = Nenhum: os rótulos que há não alcançam o que outros tantos sorteados alcançam.
overview-curve = Curva de aprendizado: { $points }
overview-curve-first = taxa de acerto de { $share } com { $n_labels ->
    [one] { $n_labels } rótulo
   *[other] { $n_labels } rótulos
}
overview-curve-last = depois, { $share } com { $n_labels ->
    [one] { $n_labels } rótulo
   *[other] { $n_labels } rótulos
}
overview-curve-random = só sorteados, { $share } com { $n_labels ->
    [one] { $n_labels } rótulo
   *[other] { $n_labels } rótulos
}
overview-course-about = Linha: os rótulos na ordem em que foram dados, com o intervalo de 95% (Wilson). Tracejada: só os rótulos de itens sorteados. Cada ponto é testado em todos os itens sorteados, por modelos que não aprenderam com eles.
overview-course-axis = Itens rotulados (logarítmico)
overview-course-table = Curva de aprendizado
overview-column-curve = Rótulos
overview-column-labeled = Itens rotulados
overview-column-accuracy = Taxa de acerto
overview-column-interval = Intervalo de 95%
overview-in-order = Na ordem dada
overview-random-alone = Só sorteados
overview-interval = { $low } a { $high }

## People

overview-people = Pessoas
overview-column-name = Nome
overview-column-role = Papel
overview-column-median = Tempo mediano
overview-column-pace = Itens por hora
overview-column-judged = Julgadas certas
overview-column-earned = Valor
overview-column-hour = Por hora
overview-admitted = Admissão
overview-admitted-about = Se o convite do proprietário admitiu esta pessoa
overview-judged = { $n_right } de { $n }
overview-no-answers = nenhuma resposta ainda
overview-you = (você)
overview-below-floor = abaixo de { $floor }
overview-by-owner = Pelo proprietário
overview-unverified = Não verificada
overview-role-unverified = não verificado
overview-admit = Admitir como rotulador
overview-admitting = Será admitida em instantes
overview-keep-out = Desfazer
overview-unnamed = Sem nome { $id }

## A link for one person

overview-invite = Convidar uma pessoa
overview-invite-narrow = No seu próprio link, a chave do armazenamento vale só para você. Crie links com `accord grant`, a partir do arquivo de links.
overview-invite-about = Um link que faz de quem o abre sempre a mesma pessoa, em todos os seus dispositivos. Você pode encerrá-lo com `accord members end`.
overview-invite-role = Entra como
overview-invite-labeler = Rotulador
overview-invite-expert = Especialista
overview-invite-how = Escreve
overview-invite-shared = Com a chave do armazenamento do próprio projeto
overview-invite-temporary = Com uma chave temporária só sua, criada pelo armazenamento
overview-invite-forms = Por formulários de envio, nas próprias pastas, por 7 dias
overview-means-shared = Quem tem o link pode sobrescrever e apagar tudo, e ele não vence.
overview-means-temporary = Lê o projeto, escreve nas próprias pastas, não apaga nada e vence sozinha. Exige um armazenamento com um serviço para essas chaves (STS) que aceite páginas, como o SeaweedFS; o Ceph não aceita páginas, mas aceita `accord grant`.
overview-means-forms = A pessoa escreve nas próprias pastas e não apaga nada. Exige um bucket que todos possam ler; Cloudflare R2 e Backblaze B2 não aceitam formulários.
overview-hours = Por quantas horas
overview-hours-help = A maioria dos serviços dá no máximo 12. Depois, a pessoa precisa de um novo link.
overview-role-arn = Papel (role)
overview-role-arn-help = De quem são os direitos da chave, reduzidos a este projeto e a esta pessoa. Na AWS: arn:aws:iam::ACCOUNT:role/NAME
overview-service = Onde o serviço responde
overview-service-help = Deixe vazio se for o próprio armazenamento. Na AWS: https://sts.REGION.amazonaws.com
overview-make-link = Criar um link
overview-link-about = Envie-o somente a essa pessoa. Ele é mostrado uma única vez; só esta página o tem.
overview-link-note = Atenção: { $warning }.
overview-link-id = O id da pessoa é
overview-link-save = Salvar como arquivo
overview-link-done = Pronto

### The agreement page

## Agreement page: its top and its foot

agreement-title = Concordância
agreement-closed = Neste projeto, as respostas dos outros rotuladores estão cifradas: só os especialistas e o proprietário podem lê-las. Esta página se baseia nas suas respostas e nas dos especialistas.
agreement-hides = Esta página se baseia nos itens que você rotulou e naqueles sobre os quais ninguém mais vai perguntar a você: assim, ela nunca revela o que os outros disseram antes de você responder.
agreement-empty-title = Nada para comparar ainda
agreement-empty = A concordância aparece aqui sozinha assim que duas pessoas tiverem rotulado os mesmos itens.
agreement-work-running = Intervalos, pessoas e histórico estão sendo calculados em segundo plano.
agreement-work-done = Os intervalos são os 95% centrais de { $n ->
    [one] { $n } repetição
   *[other] { $n } repetições
} do sorteio dos itens: dizem quanto pesa a escolha dos itens. Eles acompanham uma mudança em segundos.
agreement-work-missing = Não há intervalos, histórico nem qualidade das pessoas aqui, porque { $why }. Todos os outros valores estão completos. `accord agree --bootstrap 1000` calcula isso a partir de uma exportação.
agreement-no-second-worker = este navegador não iniciou um segundo worker
agreement-silent-worker = o segundo worker não começou

## Agreement page: words in several of its tables

agreement-save-csv = Salvar como CSV
agreement-items = Itens
agreement-items-differ = Itens em que divergem
agreement-column-name = Nome
agreement-column-answers = Respostas
agreement-column-alpha = Alpha
agreement-column-right = Certas
agreement-interval-name = Intervalo de 95%
agreement-range = { $low } a { $high }
agreement-not-defined = Não definido
agreement-right-of = { $n_right } de { $n }
agreement-both = { $a } e { $b }

## Agreement page: Krippendorff's alpha, and what it says

agreement-alpha = Alpha de Krippendorff
agreement-alpha-meaning = 1 é concordância perfeita, 0 é o que o acaso daria, abaixo de 0 é divergência sistemática
agreement-alpha-interval = intervalo de 95%: { $low } a { $high }
agreement-items-all = Itens em que as pessoas divergem
agreement-skew = “{ $label }” concentra { $share }% das respostas. Nesse caso, alpha e kappa caem para perto de 0, por mais que as pessoas concordem: veja o AC1 e cada rótulo abaixo.

## Agreement page: by question

agreement-questions-title = Por pergunta
agreement-questions-about = Cada pergunta com o coeficiente adequado às suas respostas: 1 é concordância total, 0 é o que o acaso daria. Os valores mais abaixo tratam dos rótulos da primeira pergunta.
agreement-questions-table = Concordância por pergunta
agreement-column-question = Pergunta
agreement-column-coefficient = Coeficiente
agreement-column-value = Valor
agreement-column-same = Disseram o mesmo
agreement-share-of-pairs = { $n ->
    [one] { $share } de { $n } par
   *[other] { $share } de { $n } pares
}
agreement-alpha-nominal = alpha (nominal)
agreement-alpha-ordinal = alpha (ordinal)
agreement-alpha-of-intervals = alpha (intervalar)
agreement-alpha-ratio = alpha (de razão)
agreement-alpha-same-words = alpha (mesmas palavras)
agreement-alpha-masi = alpha (MASI)
agreement-alpha-kendall = alpha (distância de Kendall)
agreement-alpha-unitizing = alpha (unitização)
agreement-alpha-overlap = alpha (sobreposição)

## Agreement page: figures side by side

agreement-figures-title = Valores lado a lado
agreement-figures-table = Coeficientes por recorte
agreement-column-figure = Medida
agreement-slice-all = Todos os itens
agreement-slice-all-about = Tudo o que tem duas respostas
agreement-slice-random = Sorteados
agreement-slice-random-about = Livres do viés da escolha: o valor a relatar
agreement-slice-chosen = Escolhidos pelo modelo
agreement-slice-chosen-about = Escolhidos por serem difíceis, por isso o normal é ser mais baixo
agreement-where-differ = Onde divergem
agreement-percent = Pares que concordam
agreement-percent-about = De todos os pares de respostas a um item, quantos são iguais; o acaso não é descontado
agreement-alpha-about = 1 é perfeito, 0 é o que o acaso dá; aceita respostas ausentes e qualquer número de pessoas
agreement-fleiss = Kappa de Fleiss
agreement-fleiss-about = Como o alpha, para grandes números de itens; o acaso é tirado da frequência dos rótulos
agreement-gwet = AC1 de Gwet
agreement-gwet-about = Desconta o acaso de um modo que continua justo quando um rótulo é muito mais frequente

## Agreement page: by label

agreement-labels-title = Por rótulo
agreement-labels-about = Alpha de “este rótulo ou outro”, com seu intervalo. Ao lado, quantas respostas são o rótulo: o valor de um rótulo raro é incerto. A marca fica em 0,80.
agreement-labels-table = Concordância por rótulo
agreement-column-label = Rótulo

## Agreement page: labels taken for each other

agreement-confusions-title = Rótulos confundidos
agreement-confusions-about = Pares de respostas a um item que diferem: onde as instruções mais ajudam.
agreement-confusions-about-rest = Pares de respostas a um item que diferem: onde as instruções mais ajudam. { $n ->
    [one] Mais { $n } par de rótulos é mais raro.
   *[other] Mais { $n } pares de rótulos são mais raros.
}
agreement-column-labels = Rótulos
agreement-column-answer-pairs = Pares de respostas

## Agreement page: who agrees with whom

agreement-pairs-title = Quem concorda com quem
agreement-pairs-about = Com que frequência duas pessoas dão o mesmo rótulo a um item que ambas rotularam, e o mesmo descontado o acaso (kappa de Cohen).
agreement-pairs-coming = Contando
agreement-pair-list = { $n ->
    [one] { $a } e { $b } deram o mesmo rótulo a { $share } de { $n } item que ambos rotularam.
   *[other] { $a } e { $b } deram o mesmo rótulo a { $share } dos { $n } itens que ambos rotularam.
}
agreement-pair-list-kappa = { $n ->
    [one] { $a } e { $b } deram o mesmo rótulo a { $share } de { $n } item que ambos rotularam; o kappa de Cohen é { $kappa }.
   *[other] { $a } e { $b } deram o mesmo rótulo a { $share } dos { $n } itens que ambos rotularam; o kappa de Cohen é { $kappa }.
}
agreement-pair-told = { $n ->
    [one] { $a } e { $b }: o mesmo rótulo em { $share } de { $n } item, kappa { $kappa }
   *[other] { $a } e { $b }: o mesmo rótulo em { $share } de { $n } itens, kappa { $kappa }
}
agreement-pair-told-no-kappa = { $n ->
    [one] { $a } e { $b }: o mesmo rótulo em { $share } de { $n } item, kappa não definido
   *[other] { $a } e { $b }: o mesmo rótulo em { $share } de { $n } itens, kappa não definido
}
agreement-pair-none = { $a } e { $b }: nenhum item em comum
agreement-cell-none = nenhum item em comum
agreement-cell-of = { $n ->
    [one] de { $n } item
   *[other] de { $n } itens
}
agreement-pairs-table = Pares de pessoas
agreement-colour-shows = A cor mostra
agreement-same-label = Mesmo rótulo
agreement-kappa = Kappa
agreement-heat-rest = { $n ->
    [one] Aqui está { $n } pessoa, a que tem mais respostas.
   *[other] Aqui estão as { $n } pessoas com mais respostas, primeiro as que mais concordam com as outras.
} { $n_more ->
    [one] Mais { $n_more } pessoa respondeu menos; busque-a em “Pessoas”.
   *[other] Mais { $n_more } pessoas responderam menos; busque-as em “Pessoas”.
}
agreement-picture-name = Imagem de todos os pares; as setas movem entre pessoas, Enter mostra onde duas divergem
agreement-picture-hint = Pressione um quadrado ou mova com as setas.
agreement-pairs-all = Todos os pares
agreement-column-two-people = Duas pessoas

## Agreement page: people

agreement-people-title = Pessoas
agreement-people-search = Buscar por nome
agreement-column-others = Concorda com os outros
agreement-column-quality = Qualidade
agreement-of-answer-pairs = { $n ->
    [one] de { $n } par de respostas
   *[other] de { $n } pares de respostas
}
agreement-people-alone = Nenhum item em comum
agreement-people-unknown = Não se sabe
agreement-people-me = (você)
agreement-people-nobody = Ninguém tem esse nome
agreement-people-rest = Fora da lista: mais { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
} com { $n_answers ->
    [one] { $n_answers } resposta
   *[other] { $n_answers } respostas
}; busque um nome ou salve a tabela
agreement-quality-missing = A qualidade não aparece, porque { $why }
agreement-quality-coming = Calculando
agreement-quality-dawid-skene = A qualidade é a parte esperada dos rótulos de uma pessoa que estão certos, com seu intervalo de 95%. Vem de um modelo de Dawid-Skene: uma tabela de erros para cada pessoa, ajustada junto com os rótulos.
agreement-quality-one-coin = A qualidade é a parte esperada dos rótulos de uma pessoa que estão certos, com seu intervalo de 95%. Vem de um modelo de uma moeda (one-coin): uma só taxa de acerto para cada pessoa, ajustada junto com os rótulos.
agreement-quality-none-shared = Nenhum item foi rotulado por duas pessoas ainda, por isso não dá para comparar ninguém
agreement-quality-only-two = Com duas pessoas, nenhum modelo sabe qual delas está certa; a qualidade aparece quando três tiverem itens em comum

## Agreement page: check items, whose right answers are known

agreement-checks-title = Itens de controle
agreement-checks-file = Respostas conhecidas (CSV com task, label)
agreement-checks-forget = Esquecê-las
agreement-checks-table = Itens de controle por pessoa
agreement-column-wrong = Erros: conhecida, dada
agreement-checks-choose = Escolha seu arquivo de respostas conhecidas para avaliar todos com elas. Ele é lido nesta aba, fica neste dispositivo e some quando a aba é fechada ou recarregada; nada dele é enviado.
agreement-checks-loaded = { $n ->
    [one] { $n } item com resposta conhecida de { $file }, só nesta aba. Os intervalos são de Wilson, 95%.
   *[other] { $n } itens com respostas conhecidas de { $file }, só nesta aba. Os intervalos são de Wilson, 95%.
}
agreement-checks-right = { $n_right } de { $n }, { $low } a { $high }

## Agreement page: practice items, whose right answers are told after the first answer

agreement-practice-title = Treino
agreement-practice-about = Primeiras respostas a itens cuja resposta certa foi dita depois. Não contam em nenhum outro valor.

## Agreement page: over time

agreement-history-title = Concordância ao longo do tempo
agreement-history-about = Um item conta a partir da sua resposta mais recente. Tracejado: 0,80, a partir do qual as conclusões são consideradas confiáveis, e 0,67, a partir do qual são consideradas provisórias.
agreement-history-across = Eixo horizontal
agreement-history-by-answers = Por respostas
agreement-history-by-time = Por tempo
agreement-history-empty = A linha começa quando duas pessoas tiverem respondido alguns itens iguais.
agreement-history-time = Hora (UTC)
agreement-history-answers = Respostas até então
agreement-history-table = Alpha ao longo do tempo
agreement-history-told = Gráfico de linha do alpha: { $first } depois de { $n_first ->
    [one] { $n_first } resposta
   *[other] { $n_first } respostas
}, { $last } depois de { $n_last ->
    [one] { $n_last } resposta
   *[other] { $n_last } respostas
}

## Agreement page: by version of the instructions

agreement-versions-title = Por versão das instruções
agreement-versions-about = As respostas contam na versão que a pessoa tinha diante de si: uma mudança que ajudou aparece aqui.
agreement-versions-table = Concordância por versão das instruções
agreement-column-version = Versão
agreement-version-current = (em vigor)

## Agreement page: how far suggestions of the model pull people's answers

agreement-pull-title = Sugestões
agreement-pull-about = Parecidos confirmados em lote não contam: ali só se confirma concordância.
agreement-pull-basis = Concordam com a sugestão { $n_shown_agree } de { $n_shown } respostas dadas com ela na tela, e { $n_held_back_agree } de { $n_held_back } em que ela não foi mostrada.
agreement-pull-more = Com a mesma certeza do modelo, as pessoas concordam com ele { $points } pontos a mais quando veem a sugestão (intervalo de 95%: { $low } a { $high }). { $basis }
agreement-pull-less = Com a mesma certeza do modelo, as pessoas concordam com ele { $points } pontos a menos quando veem a sugestão (intervalo de 95%: { $low } a { $high }). { $basis }
agreement-pull-unknown = { $basis } Quanto as sugestões influenciam as respostas aparece quando os dois grupos tiverem respostas com certeza parecida.

## Dialog: the items behind a number

agreement-drill-title = Itens por trás do número
agreement-drill-looking = Procurando
agreement-drill-none = Não há nenhum
agreement-drill-first = { $n ->
    [one] { $n } item; aqui, os primeiros { $n_shown }
   *[other] { $n } itens; aqui, os primeiros { $n_shown }
}
agreement-drill-text-coming = O texto está a caminho
agreement-drill-settle = Decidir na página Revisar
agreement-drill-random = Itens sorteados em que as pessoas divergem
agreement-drill-chosen = Itens escolhidos pelo modelo em que as pessoas divergem
agreement-drill-label = Itens rotulados “{ $label }” por alguns e de outra forma por outros
agreement-drill-labels = Itens rotulados tanto “{ $label }” como “{ $other }”
agreement-drill-pair = Itens em que { $a } e { $b } divergem
agreement-drill-pair-labels = Itens rotulados “{ $label }” por { $a } e “{ $other }” por { $b }
agreement-drill-person = Itens em que { $person } diverge de alguém
agreement-drill-version = Itens em que as pessoas divergem com a versão { $version } das instruções

## Charts on any page

agreement-chart-table = O mesmo em tabela

## People around an item whose names are hidden, on any page

agreement-you = Você
agreement-somebody = Alguém
agreement-person = Pessoa { $letter }

### Disagreement reports

## The page

reports-title = Relatórios
reports-not-yours = Os relatórios mostram os votos de todos; por isso são para especialistas e proprietários.
reports-about = Um relatório diz em que as pessoas divergem, quanto, por quê e o que foi feito disso. Ele é assinado com a chave deste dispositivo e guardado no armazenamento do projeto. Quem tiver os logs pode conferir cada valor:
reports-names = Dizer quem são as pessoas, em vez de letras
reports-make = Fazer um relatório
reports-stop = Parar
reports-failed = Nenhum relatório foi feito: { $why }.

## A report that the store does not have

reports-unstored = Este relatório está só nesta aba
reports-unstored-why = Está feito e assinado, mas não está no armazenamento: { $why }.
reports-unstored-about = Salve os dois arquivos antes de fechar a aba ou tente de novo mais tarde.
reports-unstored-save-page = Salvar a página
reports-unstored-save-data = Salvar os dados
reports-unstored-read = Ler
reports-unstored-again = Tentar o armazenamento de novo

## The list

reports-list = No armazenamento
reports-list-coming = Consultando o armazenamento…
reports-list-missing = A lista pode não estar completa: { $why }.
reports-list-again = Consultar de novo
reports-list-none = Ainda não há nenhum. O primeiro pode ser o da primeira rodada: ele mostra o que as instruções deixam em aberto.
reports-list-older = Ler mais antigos
reports-row-untitled = Um relatório
reports-row-by = Por: { $who }
reports-who-you = Você
reports-who-owner = O proprietário, na linha de comando
reports-who-unknown = Pessoa desconhecida
reports-row-read = Ler
reports-row-coming = Lendo…
reports-save-page = Salvar página
reports-save-data = Salvar dados
reports-copy-link = Copiar link
reports-copy-link-about = Por sete dias, quem tiver o link pode ler este relatório, e nada mais
reports-copy-key = Copiar seu nome no armazenamento
reports-copy-key-about = O lugar do relatório no armazenamento do projeto
reports-alpha = Alpha
reports-same-answer = Mesma resposta
reports-disagreements = Divergências
reports-n-open = { $n ->
    [one] { $n } aberta
   *[other] { $n } abertas
}
reports-items = Itens

## Whether a report can be trusted: a few words, and a sentence that explains them

reports-holds = Assinatura válida
reports-holds-owner = Assinado com a própria chave do proprietário e inalterado desde então.
reports-holds-member = Assinado por alguém que o proprietário admitiu e inalterado desde então.
reports-unknown = Signatário desconhecido
reports-unknown-about = Está inalterado desde que foi assinado, mas ninguém admitiu a chave que o assinou.
reports-misplaced = No lugar de outra pessoa
reports-misplaced-about = Está assinado, mas não pela pessoa em cujo lugar se encontra.
reports-foreign = Outro projeto
reports-foreign-about = Está assinado, mas é de outro projeto.
reports-changed = Assinatura quebrada
reports-changed-about = Foi alterado depois de assinado: não confie nele.
reports-unreadable = Ilegível
reports-unreadable-about = Não é possível lê-lo: { $why }.

## A report on screen

reports-close = Voltar à lista
reports-print = Imprimir
reports-frame = O relatório

## What is done while a report is made

reports-step-waiting = Esperando até que todos os itens e suas últimas respostas estejam no lugar…
reports-step-reading = Lendo os logs…
reports-step-reading-left = Lendo os logs: { $n ->
    [one] falta { $n } bloco
   *[other] faltam { $n } blocos
}…
reports-step-computing = Calculando valores e intervalos…
reports-step-writing = Gravando no armazenamento…
reports-stored = O relatório está no armazenamento do projeto.

## Why something did not work: each goes into a sentence above as $why, in small letters and without a full stop

reports-why-not-kept = este dispositivo não guardou o que o proprietário assinou; recarregue a página
reports-why-no-project = nenhum projeto está aberto
reports-why-few-logs = este dispositivo ainda não guardou todos os logs; tente de novo daqui a pouco ou libere espaço
reports-why-no-logs = os logs não chegam; tente de novo quando houver conexão
reports-why-in-round = você participa de uma rodada aberta, e um relatório mostra as respostas dela; faça-o quando todos terminarem
reports-why-items = nem todos os itens estão carregados; um relatório precisa do texto de cada um. Tente de novo quando houver conexão
reports-why-unsealed = suas últimas respostas ainda não estão no log; feche outras abas deste projeto e tente de novo
reports-why-helper-ended = o processo auxiliar da página parou ({ $why }); tente de novo
reports-why-signature = a assinatura deste dispositivo tem o tamanho errado
reports-why-other-bytes = o armazenamento devolveu algo diferente do que foi gravado
reports-why-offline = não há conexão
reports-why-logs-not-stored = os logs em que ele se baseia ainda não estão no armazenamento
reports-why-too-large = ele é maior do que um relatório pode ser
reports-why-gone = o relatório não está mais no armazenamento

### The records page

## The page

records-title = Registros
records-not-yours = Os registros mostram as respostas de todos; por isso são para especialistas e proprietários.
records-class-useful = útil
records-class-useless = inútil
records-class-harmful = prejudicial

## What is looked for

records-find = Buscar registros
records-words = Palavras ou um id
records-how-far = Andamento
records-any = Qualquer
records-label = Rótulo
records-answered-by = Respondido por
records-anybody = Qualquer pessoa
records-with = Com
records-anything = Qualquer coisa
records-mark-skipped = “Não sei dizer”
records-mark-remarked = Observações ou comentários
records-mark-sent = Enviado a especialistas
records-triage-class = Triagem
records-order = Ordem
records-sort-shuffled = Embaralhada
records-sort-doubt = Mais duvidosos primeiro
records-sort-votes = Mais respostas primeiro
records-sort-latest = Respostas mais recentes primeiro
records-sort-length = Mais longos primeiro

## How many there are, and what can be done

records-found = Encontrados: { $n_found } de { $n_items ->
    [one] { $n_items } registro
   *[other] { $n_items } registros
}
records-found-chosen = Encontrados: { $n_found } de { $n_items ->
    [one] { $n_items } registro
   *[other] { $n_items } registros
}; escolhidos: { $n_chosen }
records-looked = Vistos até agora: { $n }…
records-choose-all = Escolher todos os encontrados
records-choose-none = Não escolher nenhum
records-save-csv = Salvar como CSV
records-undo = Desfazer o último
records-taken-back = Desfeito.
records-triage = Útil, inútil, prejudicial: mostrar o que `accord triage --json` encontrou
records-triage-file = Escolher o arquivo dele
records-triage-read = { $file }: { $n_records ->
    [one] { $n_records } registro
   *[other] { $n_records } registros
}.
records-triage-foreign = { $file }: { $n_records ->
    [one] { $n_records } registro
   *[other] { $n_records } registros
}; { $n_foreign ->
    [one] mais { $n_foreign } não está aqui
   *[other] mais { $n_foreign } não estão aqui
}.
records-not-saved = o navegador não salvou a tabela; permita downloads para esta página

## What is done with the chosen records

records-with-chosen = Com os registros escolhidos
records-drop = Deixar de fora
records-keep = Incluir de novo
records-send = Enviar a especialistas
records-return = Devolver à fila
records-tag = Pôr etiqueta
records-untag = Tirar uma etiqueta
records-drop-about = Ninguém mais os recebe para responder, o modelo os esquece e as exportações os marcam. As respostas são guardadas.
records-keep-about = Voltam a ser respondidos e contam como antes.
records-send-about = Esperam na página Revisar até um especialista decidir.
records-return-about = Voltam para a fila até cada um ter esse número de respostas.
records-tag-about = Os registros são encontrados pelas etiquetas, que vão nas exportações. Os rotuladores não as veem.
records-untag-about = Os registros ficam como estão.
records-field-why = Por quê (pode ficar vazio)
records-field-votes = Respostas para cada um
records-field-tag = Etiqueta
records-changes = Isto muda { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}.
records-changes-some = Isto muda { $n_changed ->
    [one] { $n_changed } registro
   *[other] { $n_changed } registros
}; { $n_same ->
    [one] { $n_same } já está assim
   *[other] { $n_same } já estão assim
}.
records-answers-stay = { $n ->
    [one] { $n } tem respostas, que ficam nos logs.
   *[other] { $n } têm respostas, que ficam nos logs.
}
records-settled-stay = { $n ->
    [one] { $n } está decidido e só volta para a fila se a decisão for retirada.
   *[other] { $n } estão decididos e só voltam para a fila se a decisão for retirada.
}
records-told-drop = Deixados de fora: { $records }. Ninguém mais os recebe para responder.
records-told-keep = Incluídos de novo: { $records }.
records-told-send = Enviados a especialistas: { $records }.
records-told-unsend = Não mais enviados a especialistas: { $records }.
records-told-planned = Respostas conforme o plano do projeto: { $records }.
records-told-return = De volta à fila, até cada um ter { $n_votes ->
    [one] { $n_votes } resposta
   *[other] { $n_votes } respostas
}: { $records }.
records-told-tag = Com a etiqueta “{ $tag }”: { $records }.
records-told-untag = Sem a etiqueta “{ $tag }”: { $records }.

## The list

records-list = O que foi encontrado
records-keys = As setas percorrem, `X` escolhe, `Shift` com setas escolhe vários, `Enter` abre.
records-column-chosen = Escolhido
records-column-text = Texto
records-answers = Respostas
records-column-doubt = Dúvida
records-tags = Etiquetas
records-choose = Escolher: { $text }
records-sent = enviado
records-in-round = Em rodada aberta

## One record

records-record = Registro
records-how-far-told = { $standing }, { $n_answers ->
    [one] { $n_answers } resposta
   *[other] { $n_answers } respostas
} de { $n_wanted }
records-settled = Decidido
records-dropped = Deixado de fora
records-no-reason = sem motivo informado
records-expected = O modelo espera
records-id = Id
records-column-who = Quem
records-column-answer = Resposta
records-column-active = Ativo
records-open-review = Abrir em Revisar

## A file for another tool

records-export = Exportar o que foi encontrado
records-form = Formato
records-form-loses = Não comporta: { $loses }
records-each = A resposta de cada pessoa, em vez da que vale
records-write = Gravar { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
records-without-dropped = Registros deixados de fora não são gravados, a não ser que você os busque.
records-lost = Perdas ({ $n }): { $what }
records-written = { $n_items ->
    [one] { $n_items } item
   *[other] { $n_items } itens
} em { $file }.
records-not-written = Nenhum arquivo foi gravado: { $why }.
records-no-project = nenhum projeto está aberto
records-no-form = não existe esse formato
records-file-not-saved = o navegador não o salvou; permita downloads para esta página

### The status page

## The page and its sections

status-title = Status
status-store-title = O armazenamento do projeto
status-sync-now = Sincronizar agora
status-test-store = Testar o armazenamento
status-device-title = Este dispositivo
status-save-backup = Salvar um arquivo de backup
status-scorer-title = O pontuador, que ordena os itens
status-encoder-title = O codificador, que transforma itens em números

## How something stands, beside each row

status-level-good = Bom
status-level-fair = Poderia ser melhor
status-level-bad = Requer atenção

## Labels carried by hand

status-hand-title = Rótulos levados à mão
status-hand-about = Sem conexão, ou quando o servidor do projeto não recebe nada: salve seus rótulos como arquivo, entregue-o ao proprietário ou a outras pessoas e adicione os delas aqui ou solte-os em qualquer lugar desta página. Cada bloco é assinado por quem o escreveu, por isso nada que tenha sido alterado no caminho é aceito.
status-hand-save = Salvar seus rótulos como arquivo
status-hand-share = Compartilhar
status-hand-files = Arquivos de outras pessoas
status-folder-used = Os rótulos são gravados na pasta “{ $name }” e também lidos de lá.
status-folder-about = Uma pasta que outras pessoas também veem, como numa unidade de rede ou mantida em sincronia por um programa, faz isso sozinha.
status-folder-last = Usar a pasta da última vez
status-folder-choose = Escolher uma pasta

## Which device the scorer runs on

status-wish-title = Onde executar o pontuador
status-wish-fastest = No mais rápido, por medição
status-wish-cpu = No processador
status-wish-gpu = Na placa gráfica (WebGPU)

## One more device, and leaving

status-add-device = Adicionar outro dispositivo seu
status-device-link-about = Abra este link no seu outro dispositivo: o que você rotular lá conta como seu. Quem o tiver pode responder em seu nome; não o mostre a ninguém.
status-device-link-save = Salvar como arquivo
status-device-link-done = Pronto
status-leave-title = Sair deste projeto
status-leave-about = Apaga deste dispositivo sua chave, seus rótulos, os itens e o link. O que foi sincronizado fica no armazenamento do projeto, onde só o proprietário pode apagar; peça a ele. Daqui você não poderá mais mudar seus rótulos.
status-leave-lost = { $n ->
    [one] { $n } registro seu está só neste dispositivo e se perderia.
   *[other] { $n } registros seus estão só neste dispositivo e se perderiam.
} Antes, sincronize ou salve um arquivo de backup.
status-leave-delete = Apagar deste dispositivo

## Deleting what the encoder keeps

status-delete-weights = Apagar os arquivos do codificador ({ $size })
status-delete-weights-warn = Na próxima visita eles são baixados de novo.
status-delete-vectors = Apagar os vetores guardados ({ $size })
status-delete-vectors-warn = Na próxima visita eles são calculados de novo. Nenhum rótulo é afetado.

## What is wrong

status-problems-title = Partes do projeto que não puderam ser usadas
status-errors-title = Últimos erros
status-errors-none = Nenhum nesta sessão.
status-set-aside = { $key } foi posto de lado: { $why }
status-log-gap = O log do dispositivo { $device } está incompleto: falta a parte { $part }
status-log-fork = O log do dispositivo { $device } tem duas versões da parte { $part }: ambas são guardadas
status-log-broken = A parte { $part } do log do dispositivo { $device } não continua a anterior
status-time-ended = O proprietário encerrou a participação deste dispositivo ou a sua no projeto: o que você rotular agora não conta. Salve seus rótulos como arquivo e pergunte ao proprietário
status-rolled-back = Alguém viu a versão { $seen } deste projeto, e o armazenamento mostra a versão { $shown }: ele entrega instruções antigas e uma lista antiga de pessoas. Avise o proprietário
status-revoked = { $n ->
    [one] { $n } registro ficou de fora, porque antes dele o proprietário encerrou a participação de quem o escreveu
   *[other] { $n } registros ficaram de fora, porque antes deles o proprietário encerrou a participação de quem os escreveu
}
status-unverified = { $n ->
    [one] { $n } registro de alguém que ninguém admitiu não é contado
   *[other] { $n } registros de pessoas que ninguém admitiu não são contados
}
status-unknown = { $n ->
    [one] { $n } registro é de uma versão mais nova; ele é guardado
   *[other] { $n } registros são de uma versão mais nova; eles são guardados
}

## Rows about the scorer: a name, and how it is

status-scorer = Pontuador
status-scorer-stopped = não está funcionando: { $why }. A rotulagem continua em ordem embaralhada
status-device = Dispositivo
status-device-choosing = sendo escolhido
status-items-encoded = Itens codificados
status-items-of = { $done } de { $total }
status-latest-order = Última ordem
status-latest-order-is = { $n ->
    [one] { $n } rótulo
   *[other] { $n } rótulos
}: treinado em { $train } ms, ordenado em { $rank } ms
status-label-to-order = Do rótulo à ordem
status-millis = { $millis } ms
status-first-order = Primeira ordem
status-first-order-is = { $millis } ms depois de abrir
status-restarts = Reinícios

## Rows about the race between processor and graphics device, for the scorer and for the encoder

status-why = Por quê
status-adapter = Adaptador WebGPU
status-adapter-software = { $adapter } (software)
status-race = Teste de velocidade, mediana
status-race-is = CPU { $cpu } ms, WebGPU { $gpu } ms
status-race-cpu-only = CPU { $cpu } ms, WebGPU não medido
status-warmup = Aquecimento do WebGPU
status-difference = Maior diferença
status-encoder-device = Codificador: dispositivo
status-encoder-why = Codificador: por quê
status-encoder-race = Codificador: teste de velocidade
status-encoder-warmup = Codificador: aquecimento do WebGPU
status-encoder-difference = Codificador: maior diferença

## Rows about the project's store

status-connection = Conexão
status-online = com conexão
status-offline = sem conexão
status-last-poll = Última consulta completa
status-last-poll-none = nenhuma ainda
status-store = Armazenamento
status-store-answers = responde
status-only-here = Só neste dispositivo
status-sent = Enviados, ainda não relidos
status-synced = Sincronizados
status-n-records = { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
status-requests = Requisições até agora
status-clock = Relógio
status-clock-differs = difere do relógio do armazenamento em { $n_seconds } s; as requisições são corrigidas
status-others-answers = Respostas de outros rotuladores
status-others-closed = cifradas, só para os especialistas e o proprietário; { $n ->
    [one] { $n } bloco
   *[other] { $n } blocos
} no armazenamento
status-queue = Sua fila
status-queue-planned = segue o plano dos especialistas ({ $time })
status-queue-shuffled = embaralhada: nenhuma página de especialista publicou um plano ainda

## Rows about this device

status-device-id = Id do dispositivo
status-role = Papel
status-project = Projeto
status-versions = Versões
status-versions-are = página { $page }, protocolo { $protocol }, manifesto { $manifest }, instruções { $instructions }
status-offline-start = Abre sem rede
status-offline-start-newer = sim; há uma versão mais nova da página
status-offline-start-not-yet = ainda não: os arquivos da página estão sendo guardados
status-offline-start-never = não: este navegador não guarda páginas deste endereço; os rótulos são guardados mesmo assim

## Rows about the encoder

status-encoder = Codificador
status-licence = Licença dos pesos
status-rests-on = A ordem se baseia em
status-rests-instant = o codificador instantâneo
status-rests-this = este codificador ({ $id })
status-rests-both = este codificador para { $n ->
    [one] { $n } item
   *[other] { $n } itens
}, o instantâneo para o resto
status-encoder-state = Estado do codificador
status-encoder-built-in = pronto; faz parte da página
status-encoder-waits = espera o pontuador começar
status-note = Nota
status-encoder-queued = começa depois da primeira ordem
status-encoder-downloading = baixando, { $done } de { $total }
status-encoder-waiting = à espera: { $why }. Continua sozinho, a partir de { $done } de { $total }
status-encoder-verifying = comparando os arquivos com seus hashes
status-encoder-loading = carregando
status-encoder-racing = comparando dispositivos
status-encoder-encoding = codificando, { $done } de { $total } itens, { $speed } por segundo
status-encoder-ready = pronto, { $n ->
    [one] { $n } item
   *[other] { $n } itens
}
status-encoder-ready-speed = pronto, { $n ->
    [one] { $n } item
   *[other] { $n } itens
}, { $speed } por segundo
status-encoder-failed = fora de uso: { $why }. O codificador instantâneo continua
status-vectors = Vetores
status-vectors-are = { $now } codificados agora, { $kept } deste dispositivo
status-downloaded = Baixado agora
status-memory = Memória do pontuador
status-unreadable = Itens que ele não consegue ler
status-loss = Perda nos vetores guardados
status-loss-is = { $share } do cosseno
status-bytes = { $n ->
    [one] { $n } byte
   *[other] { $n } bytes
}
status-kilobytes = { $size } kB
status-megabytes = { $size } MB

### The studio, where an owner makes a project: what is drawn

## The studio: an owner makes a project, from a file to the links that others join by. Four steps on one page

studio-new = Novo projeto
studio-more = Mais itens para um projeto
studio-lead-new = Do seu arquivo aos links que você compartilha. Seus dados vão deste navegador para o seu próprio armazenamento e para nenhum outro lugar.
studio-lead-more = Do seu arquivo para o seu projeto. Seus dados vão deste navegador para o seu próprio armazenamento e para nenhum outro lugar.
studio-leave = Sair
studio-sentence = { $sentence }.

## Before step 1: more items for a project that is there

studio-add = Adicionar itens a um projeto que você já tem
studio-add-about = Escolha o arquivo de links que você salvou ao criá-lo. Ele é lido aqui e não é enviado a lugar nenhum; o que o projeto já tem não é adicionado duas vezes.
studio-add-choose = Escolher o arquivo de links
studio-add-none = Em vez disso, criar um novo projeto
studio-added-to = Os novos itens vão para “{ $name }”, que tem { $n } até agora. Pergunta, instruções e pessoas ficam como estão.

## Step 1: the data

studio-data = Dados
studio-drop = Solte seu arquivo aqui ou escolha-o
studio-file-choose = Escolher um arquivo
studio-file-change = Escolher outro arquivo
studio-folder-choose = Escolher uma pasta de imagens
studio-file-kinds = CSV, TSV, JSON, JSON Lines, Parquet, um texto por linha, imagens ou um zip disso; até 1 GiB
studio-url = ou o endereço dele
studio-url-fetch = Buscar
studio-file-refused = Este arquivo ainda não pode ser usado: { $why }.
studio-encoding = Codificação das letras
studio-header = A primeira linha dá nome às colunas
studio-outcome-texts = { $n ->
    [one] { $n } texto para rotular
   *[other] { $n } textos para rotular
}
studio-outcome-merged = { $n ->
    [one] { $n } registro fundido por repetir um texto anterior
   *[other] { $n } registros fundidos por repetirem um texto anterior
}
studio-outcome-left-out = { $n ->
    [one] { $n } registro deixado de fora
   *[other] { $n } registros deixados de fora
}
studio-problems = O que ficou de fora e por quê ({ $n })
studio-problems-table = Registros deixados de fora
studio-problem-where = Onde
studio-problem-why = Por quê
studio-problem-remedy = O que ajuda
studio-problem-line = linha { $line }
studio-problem-row = linha { $line } da tabela
studio-problems-more = e mais { $n }
studio-problems-mend = Corrija-os no seu arquivo e escolha-o de novo, ou continue sem eles.

## Step 1: data in a bucket. A bucket is a store at a vendor of the S3 kind

studio-source = Pegá-los de um bucket
studio-source-about = Um arquivo pelo nome completo, ou uma pasta com uma tabela ou com imagens. Ele é trazido para esta página; sem chaves, o bucket é consultado como por qualquer pessoa. O bucket precisa deixar esta página ler (CORS).
studio-source-fetch = Buscar

## Step 1: which column is what

studio-choose-text = Os textos a rotular
studio-choose-other = Um segundo texto ao lado, para comparar
studio-choose-id = Seu próprio id (volta nas exportações)
studio-choose-label = Rótulos que já existem
studio-choose-prediction = O que um modelo prevê
studio-choose-confidence = A certeza dele, de 0 a 1
studio-use-text = texto
studio-use-other = segundo texto
studio-use-id = id
studio-use-label = rótulos
studio-use-prediction = previsão
studio-use-confidence = certeza
studio-column-choose = Escolha uma coluna
studio-column-none = Nenhuma
studio-column-different = { $name } ({ $n ->
    [one] { $n } valor diferente
   *[other] { $n } valores diferentes
})
studio-preview = Os primeiros registros
studio-preview-caption = Os primeiros { $n_shown } de { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
studio-predicted = { $n ->
    [one] { $n } texto vem com uma previsão.
   *[other] { $n } textos vêm com uma previsão.
}
studio-predicted-about = Os rotuladores a encontram preenchida, marcada como de um modelo, e a confirmam ou corrigem; nos textos sorteados, nas segundas opiniões e em alguns outros, nunca a veem, para que você saiba quanto ela influencia as respostas.
studio-given-found = { $n_labels ->
    [one] { $n_labels } rótulo diferente foi encontrado
   *[other] { $n_labels } rótulos diferentes foram encontrados
}, em { $n_items ->
    [one] { $n_items } item
   *[other] { $n_items } itens
}. No passo 2 eles são oferecidos quando cabe a você dar nome aos rótulos.
studio-given = O que mais se faz com eles
studio-given-list = Nada
studio-given-list-about = Qual texto tinha qual rótulo não é repassado, para que as pessoas respondam por si mesmas.
studio-given-votes = Contam como respostas
studio-given-votes-about = Tornam-se respostas de alguém com esse nome, marcadas como importadas: contam como votos, e a fila aprende com elas. Rótulos que não respondem à pergunta do passo 2 ficam de fora.
studio-said-by = De quem são as respostas

## Step 2: the question

studio-question = Pergunta
studio-template = Tipo de pergunta
studio-prompt = O que se pergunta às pessoas
studio-labels = Rótulos para escolher, um por linha
studio-labels-none = Nenhum rótulo ainda
studio-labels-count = { $n ->
    [one] { $n } rótulo
   *[other] { $n } rótulos, nesta ordem; os nove primeiros têm teclas
}
studio-labels-more = e mais { $n }
studio-instructions = Instruções para os rotuladores (já há um começo escrito)
studio-instructions-about = Texto simples ou Markdown. Diga sob cada rótulo quando ele é o certo; você e seus especialistas podem continuar escrevendo depois.
studio-name = Nome do projeto
studio-votes = Pessoas consultadas sobre cada texto
studio-votes-help = Com 2 ou mais, você vê onde as pessoas divergem
studio-audit = Textos sorteados, de cada 100
studio-audit-help = É neles que se baseiam os valores imparciais; os outros são os que mais ensinam

## Step 2: questions from another tool

studio-import = Importar perguntas do Label Studio, Prodigy, doccano, COCO ou CoNLL
studio-import-choose = Escolher uma configuração ou uma exportação
studio-import-drop = Usar um dos tipos de pergunta daqui
studio-asks-one = { $prompt }: um de { $labels }
studio-asks-many = { $prompt }: quaisquer de { $labels }
studio-asks-order = { $prompt }: em ordem: { $labels }
studio-asks-spans = { $prompt }: palavras marcadas como { $labels }
studio-asks-boxes = { $prompt }: caixas de { $labels }
studio-asks-number = { $prompt }: um número
studio-asks-text = { $prompt }: um texto
studio-asks-more = { $labels } e mais { $n }

## Step 2: suggested answers

studio-suggest = Respostas de que um modelo tem certeza
studio-suggest-no = Os rotuladores sempre respondem por si mesmos
studio-suggest-yes = São preenchidas; os rotuladores confirmam ou corrigem
studio-sure = Ter certeza significa, em porcentagem, pelo menos
studio-sure-help = Nunca em textos sorteados, em segundas opiniões e em um quinto dos outros: você vê quanto as sugestões influenciam as respostas

## Step 2: pay

studio-pay = Pagamento (os rotuladores veem quanto seu trabalho rende; o Accord não movimenta dinheiro)
studio-pay-amount = Valor
studio-pay-amount-help = Por exemplo 0.05; deixe vazio se ninguém é pago
studio-pay-for = Por
studio-pay-item = item
studio-pay-hour = hora de tempo ativo
studio-currency = Moeda
studio-currency-help = Três letras: EUR, USD, KES …
studio-floor = Uma hora deve render pelo menos
studio-floor-help = Você e cada rotulador veem como a sua hora se compara

## Step 2: the encoder, a model that turns items into numbers by which the queue of items is ordered

studio-encoder = Codificador: o que orienta a fila
studio-encoder-about = O embutido se guia pelas palavras: nada é baixado, e ele está pronto na hora. Um que foi treinado com linguagem ou imagens sabe melhor quais itens ensinam algo novo, ao custo indicado abaixo. `accord encoder get` cria uma pasta com um deles: minilm, wordllama, efficientnet-lite0.
studio-encoder-choose = Escolher a pasta de um codificador
studio-encoder-drop = Usar o embutido
studio-encoder-texts = { $name } (para textos, { $n ->
    [one] { $n } número
   *[other] { $n } números
} cada, { $licence }).
studio-encoder-images = { $name } (para imagens, { $n ->
    [one] { $n } número
   *[other] { $n } números
} cada, { $licence }).
studio-licence-unknown = licença desconhecida

## Step 3: the store, where the project lies

studio-store = Armazenamento
studio-store-works = funciona
studio-store-kind = Tipo de armazenamento
studio-bucket-address = Endereço (endpoint)
studio-bucket = Bucket
studio-bucket-key = Chave de acesso
studio-bucket-secret = Chave secreta
studio-bucket-region = Região (se o seu fornecedor tiver)
studio-bucket-folder = Pasta no bucket (opcional)
studio-bucket-note = Esta chave passa a fazer parte de cada link: quem tem um link pode ler e escrever neste bucket. Crie uma chave só para este bucket e trate os links como senhas.
studio-dav-address = Endereço da pasta
studio-dav-user = Usuário
studio-dav-password = Senha de aplicativo
studio-dav-note = Usuário e senha passam a fazer parte de cada link. Use uma senha de aplicativo só para esta pasta e trate os links como senhas.
studio-host-address = Endereço em que você vai colocar a pasta na internet
studio-host-help = Você recebe um zip. Extraia-o nessa pasta do seu servidor web (GitHub Pages, nginx ou qualquer outro); então os links funcionam.
studio-probe = Testar o armazenamento
studio-probing = Testando…

## Step 4: publishing

studio-publish = Publicar
studio-publish-done = feito
studio-missing = Antes disso:
studio-ready-add = Está tudo aí. Os itens que faltam no projeto são adicionados; quem rotula os recebe na próxima visita.
studio-ready-folder = Está tudo aí. Você recebe o projeto como zip, e os links.
studio-ready-store = Está tudo aí. O armazenamento é testado mais uma vez, depois o projeto é gravado e você recebe os links.
studio-publish-add = Adicionar os itens
studio-publish-folder = Salvar o projeto como pasta
studio-publish-store = Publicar
studio-packing = Testando o armazenamento e empacotando os textos…
studio-written = Partes gravadas: { $n_done } de { $n }…
studio-publish-progress = Publicado até agora
studio-stopped = Parou: { $why }.
studio-stopped-about = O que foi gravado continua gravado; ao continuar, recomeça de onde parou.
studio-go-on = Continuar
studio-edit = Mudar algo antes
studio-done-add = Os itens estão no seu projeto.
studio-done-folder = O zip está nos seus downloads. Extraia-o no endereço que você informou; a partir daí, os links abaixo funcionam.
studio-done-store = O projeto está no seu armazenamento.

## After publishing: the links file and the links

studio-keep = Primeiro, salve seu arquivo de links
studio-keep-about = Ele contém sua chave de proprietário. Ninguém consegue refazê-la: sem ela, o projeto nunca mais pode ser alterado e nenhum link novo pode ser criado. Guarde-o onde só você possa ler.
studio-keep-save = Salvar o arquivo de links
studio-keep-again = Salvar de novo
studio-open = Abrir o projeto
studio-link-labeler = Link para rotuladores
studio-link-labeler-about = Envie este a quem rotula.
studio-link-expert = Link para especialistas
studio-link-expert-about = Para quem decide onde os rotuladores divergem.
studio-link-owner = Seu próprio link, como proprietário
studio-link-owner-about = Abre progresso, concordância e exportações. Não o compartilhe com ninguém.
studio-link-code = { $title } como código QR
studio-link-show-code = Mostrar como código QR para um celular
studio-copy-refused = O navegador não permitiu; selecione o link e copie-o manualmente

### The studio: what follows from what is chosen

## What is still missing before the project can be published: things to do

making-need-file = escolher o arquivo com seus textos
making-need-readable = escolher um arquivo que possa ser lido
making-need-column = escolher uma coluna que contenha textos
making-need-reading = esperar o arquivo ser lido
making-need-second = escolher a coluna com o segundo texto
making-need-other-encoder = escolher outro codificador, ou nenhum
making-need-other-store = não escolher codificador, ou escolher um armazenamento que aceite os arquivos dele
making-need-links = escolher o arquivo de links do seu projeto
making-need-question = escrever a pergunta
making-need-name = dar um nome ao projeto
making-need-author = dizer de quem são as respostas dos rótulos do seu arquivo

## What is being done with the file; each is followed by "…" and a bar

making-looking = Examinando o arquivo
making-reading = Lendo os registros
making-fetching = Buscando o arquivo
making-bucket-looking = Olhando no bucket
making-bucket-fetching = Buscando do bucket

## Adding items to a project that is there

making-no-links = { $file } não é um arquivo de links: { $why }
making-host-closed = o servidor deste projeto não recebe nada de uma página; adicione itens com `accord import` e envie-os ao servidor
making-has-vectors = os itens deste projeto vieram com vetores, e os novos não teriam nenhum; crie um novo projeto com todos
making-not-in-store = `{ $key }` não está no armazenamento do projeto
making-store-not-read = o armazenamento do projeto não foi lido: { $why }
making-all-there = o projeto já tem todos estes itens
making-too-many-items = o projeto teria { $n } itens; o limite é { $n_limit }

## Data from a bucket

making-bucket-too-large = há { $n_megabytes } MB; aqui podem ser lidos no máximo { $n_limit } MB
making-bucket-gone = `{ $key }` não existe mais
making-bucket-not-fetched = `{ $key }` não pôde ser buscado: { $why }
making-bucket-no-list = o bucket não lista nada
making-bucket-not-listed = não foi possível listar o bucket: { $why }
making-bucket-too-many = há mais de { $n } objetos; informe uma subpasta
making-bucket-empty = não há nada nessa pasta do bucket
making-bucket-several = { $n ->
    [one] há { $n } arquivo
   *[other] há { $n } arquivos
} nessa pasta; escreva o nome completo de um, como { $names }

## Files

making-worker-failed = a leitura falhou ({ $why }); a página não foi afetada, tente outro arquivo
making-worker-confused = o worker respondeu outra coisa
making-no-worker = este navegador não inicia um segundo worker, necessário para ler um arquivo; use `accord new`
making-file-gone = o arquivo não está mais lá; escolha-o de novo
making-no-file = nenhum arquivo foi escolhido
making-other-file = outro arquivo foi escolhido
making-no-image = não há imagem entre estes arquivos; escolha uma tabela de textos, ou uma pasta ou vários arquivos de imagens
making-no-address = um endereço começa com https://
making-no-room = este navegador não tem espaço para ele
making-download-yourself = { $why }; baixe-o por conta própria e escolha o arquivo
making-no-text-column = nenhuma coluna contém textos; escolha uma abaixo
making-no-joining = este navegador não junta arquivos; escolha um zip deles
making-not-looked = nenhum arquivo foi examinado
making-not-read = o arquivo ainda não foi lido
making-not-made = o projeto ainda não foi criado
making-no-labelers-link = não há link para rotuladores

## Kinds of questions that a project can begin with: a name, and what it is for

making-topic = Tema
making-topic-about = Um rótulo para cada texto
making-sentiment = Sentimento
making-sentiment-about = Positivo, neutro ou negativo
making-yes-no = Sim ou não
making-yes-no-about = Algo é verdade ou não?
making-rating = Nota
making-rating-about = Uma nota de 1 a 5
making-compare = Comparação
making-compare-about = Qual de dois textos é melhor?
making-several = Vários rótulos
making-several-about = Qualquer número de rótulos para cada texto
making-spans = Marcar palavras
making-spans-about = Nomes, lugares, … dentro do texto
making-boxes = Desenhar caixas
making-boxes-about = Coisas em uma imagem

## What is to be done about labels, pay and figures

making-labels-few = { $n ->
    [one] escrever pelo menos { $n } rótulo, um por linha
   *[other] escrever pelo menos { $n } rótulos, um por linha
}
making-labels-many = tirar rótulos: há { $n }, e no máximo { $n_limit } podem ser oferecidos
making-labels-twice = tirar um dos dois rótulos “{ $label }”
making-pay-not-said = dizer quanto se paga, ou deixar moeda e mínimo vazios
making-pay-wrong = corrigir o pagamento: { $why }
making-floor-wrong = corrigir o mínimo: { $why }
making-currency-wrong = informar a moeda do pagamento: { $why }
making-budget = Pedem-se cerca de { $n } respostas; algumas a mais onde as pessoas divergem
making-budget-cost = Pedem-se cerca de { $n } respostas, { $cost } no total; algumas a mais onde as pessoas divergem
making-sure-wrong = sugerir respostas a partir de 1 a 100 por cento de certeza
making-votes-wrong = pedir que de 1 a 20 pessoas rotulem cada texto
making-random-wrong = sortear de 0 a 60 de cada 100 textos

## An encoder, which turns items into numbers, from a folder of files

making-encoder-no-weights = esta pasta não tem `{ $file }`; escolha uma pasta criada por `accord encoder get`
making-encoder-no-kind = não está claro que tipo de codificador é este; escolha uma pasta criada por `accord encoder get`
making-encoder-lacks = falta `{ $file }` nesta pasta; escolha uma pasta criada por `accord encoder get`
making-encoder-no-length = não está indicado o comprimento dos vetores; escolha uma pasta criada por `accord encoder get`
making-encoder-cost = O navegador de cada rotulador baixa { $size } MB uma vez num notebook sem placa gráfica, menos se houver uma. Enquanto isso, a rotulagem já pode começar
making-encoder-cost-seconds = O navegador de cada rotulador baixa { $size } MB uma vez; depois, cerca de { $n ->
    [one] { $n } segundo
   *[other] { $n } segundos
} de trabalho num notebook sem placa gráfica, menos se houver uma. Enquanto isso, a rotulagem já pode começar
making-encoder-cost-minutes = O navegador de cada rotulador baixa { $size } MB uma vez; depois, cerca de { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
} de trabalho num notebook sem placa gráfica, menos se houver uma. Enquanto isso, a rotulagem já pode começar
making-encoder-cost-hours = O navegador de cada rotulador baixa { $size } MB uma vez; depois, cerca de { $n ->
    [one] { $n } hora
   *[other] { $n } horas
} de trabalho num notebook sem placa gráfica, menos se houver uma. Enquanto isso, a rotulagem já pode começar
making-encoder-unknown = não existe esse tipo de codificador
making-encoder-refused = o codificador não pode ser publicado: { $why }
making-encoder-unread = não é mais possível ler o `{ $file }` do codificador; escolha a pasta dele de novo
making-encoder-file-unread = não é mais possível ler um arquivo do codificador; escolha a pasta dele de novo
making-no-hashing = esta página não foi aberta por https e não calcula hashes

## The store that the project will lie in

making-bucket = Bucket S3
making-bucket-about = Amazon, Cloudflare R2, Backblaze, MinIO, … Os rótulos chegam sozinhos
making-webdav = Pasta WebDAV
making-webdav-about = Nextcloud, ownCloud, … Os rótulos chegam sozinhos
making-folder = Qualquer servidor web
making-folder-about = Você salva o projeto como pasta e o envia ao servidor; os rótulos voltam a você como arquivos
making-need-login = informar o usuário e a senha da pasta
making-need-address = informar o endereço do armazenamento, como https://s3.example.org
making-keys-in-address = escrever as chaves nos campos delas e não no endereço
making-need-bucket = informar o nome do bucket
making-address-too-long = tirar o que vem depois do servidor no endereço do armazenamento
making-need-keys = informar a chave de acesso e a chave secreta do bucket
making-need-folder = informar o endereço da pasta, como https://example.org/projects/
making-login-in-address = escrever usuário e senha nos campos deles e não no endereço

## Publishing

making-store-fails = o armazenamento ainda não funciona; veja acima o que foi encontrado
making-not-saved = o navegador não salvou a pasta; permita downloads para esta página

## Questions from another tool: where they come from, after the file's name and a colon

making-from-config = configuração do Label Studio
making-from-config-lost = configuração do Label Studio; ficou de fora: { $lost }
making-from-answers = arquivo do { $tool }, deduzido das respostas
making-from-nowhere = não é uma configuração do Label Studio, nem um arquivo do Label Studio, Prodigy, doccano, COCO ou CoNLL com respostas

### What went wrong, and what to do about it

## Why an answer does not fit; each follows the question in quotation marks: “age” takes nothing below 18

fault-answer-unknown = não se pergunta aqui
fault-answer-not-asked = não se pergunta com estas respostas
fault-answer-no-label = não tem o rótulo “{ $name }”
fault-answer-too-few = { $n ->
    [one] precisa de pelo menos { $n } rótulo
   *[other] precisa de pelo menos { $n } rótulos
}
fault-answer-too-many = { $n ->
    [one] aceita no máximo { $n } rótulo
   *[other] aceita no máximo { $n } rótulos
}
fault-answer-too-long = { $n ->
    [one] aceita no máximo { $n } caractere; aqui há { $n_typed }
   *[other] aceita no máximo { $n } caracteres; aqui há { $n_typed }
}
fault-answer-not-in-order = precisa de cada rótulo em seu lugar
fault-answer-empty-mark = tem uma marca sem texto
fault-answer-empty-box = tem uma caixa sem área
fault-answer-too-many-marks = { $n ->
    [one] aceita no máximo { $n } marca
   *[other] aceita no máximo { $n } marcas
}
fault-answer-too-small = não aceita nada abaixo de { $least }
fault-answer-too-large = não aceita nada acima de { $greatest }
fault-answer-off-step = só aceita passos de { $step }
fault-answer-wrong-kind = não aceita “{ $kind }” como resposta

## Why something is not done

fault-nothing-shown = não há nenhum item para responder
fault-unknown-label = o projeto não tem esse rótulo; recarregue a página para obter os rótulos atuais
fault-nothing-to-undo = não há nada a desfazer
fault-experts-settle = só especialistas podem decidir; peça ao proprietário um link para especialistas
fault-experts-sort-out = só especialistas podem organizar registros; peça ao proprietário um link para especialistas
fault-experts-write = só especialistas podem mudar as instruções; peça ao proprietário um link para especialistas
fault-experts-begin-rounds = só especialistas podem começar uma rodada; peça ao proprietário um link para especialistas
fault-experts-close-rounds = só especialistas podem encerrar uma rodada; peça ao proprietário um link para especialistas
fault-experts-open-talks = só especialistas podem abrir e encerrar conversas; peça ao proprietário um link para especialistas
fault-owner-admits = só o proprietário pode admitir pessoas; peça a ele
fault-not-waiting = não há mais ninguém com esse nome à espera de admissão
fault-unknown-item = este item não está carregado aqui; espere até que todos os itens estejam aqui e tente de novo
fault-no-items = nada foi escolhido; escolha pelo menos um item
fault-nothing-changes = todos já estão assim
fault-too-many-items = { $n ->
    [one] { $n } item é demais de uma vez; escolha no máximo { $n_most }
   *[other] { $n } itens são demais de uma vez; escolha no máximo { $n_most }
}
fault-no-text = não há texto; escreva algo antes
fault-too-long = { $n ->
    [one] o texto tem { $n } byte e pode ter no máximo { $n_most }; encurte-o
   *[other] o texto tem { $n } bytes e pode ter no máximo { $n_most }; encurte-o
}
fault-overtaken = as instruções mudaram enquanto isso; veja o novo texto e traga sua mudança para ele
fault-unchanged = o texto é igual ao que já existe; mude algo antes
fault-no-labels = diga a quais rótulos a mudança se refere, ou que ela não muda nenhum significado
fault-thread-closed = responda este item primeiro; depois disso aparece o que os outros dizem sobre ele
fault-no-comment = esse comentário não existe ou não é seu
fault-unknown-person = uma das pessoas escolhidas não entrou no projeto
fault-too-few-people = uma rodada precisa de pelo menos duas pessoas
fault-too-many-people = { $n ->
    [one] { $n } pessoa é demais; escolha no máximo { $n_most }
   *[other] { $n } pessoas são demais; escolha no máximo { $n_most }
}
fault-in-round = este item está em uma rodada que ainda não terminou; decida-o depois da rodada ou encerre a rodada
fault-round-over = esta rodada já terminou
fault-talk-open = a conversa sobre este item já está aberta
fault-no-talk = não há conversa aberta sobre este item

## Why a figure of agreement on marked text or boxes is not defined; whole sentences

fault-figure-no-variation = Todas as respostas em comum são iguais; não dá para distinguir concordância de acaso
fault-figure-nothing-marked = Ninguém marcou nada aqui em um item que duas pessoas responderam
fault-figure-overlapping = Algumas marcas de uma mesma pessoa se sobrepõem com rótulos diferentes: use o valor por rótulo
fault-figure-no-matches = Não há duas caixas que correspondam uma à outra, por isso não há nada para comparar
fault-figure-no-chance = Caixas de itens diferentes nunca correspondem, por isso não há um nível de acaso com que comparar

## What the browser's storage does not do

fault-storage-full = o armazenamento do navegador está cheio: nada foi salvo; libere espaço neste dispositivo e tente de novo
fault-storage-silent = o armazenamento do navegador não respondeu a tempo; feche outras abas desta página e recarregue
fault-storage-taken = outra aba atualizou ou apagou os dados deste projeto no navegador; recarregue esta página antes de continuar
fault-storage-lost = a conexão com o armazenamento do navegador caiu e não voltou; recarregue esta página
fault-storage-cleared = o armazenamento deste navegador foi limpo enquanto a página estava aberta: na página Status, salve um arquivo de backup, que ainda contém o que está só nesta aba, e depois recarregue
fault-storage-forbidden = o navegador não deixa esta página guardar dados ({ $detail }); permita isso ou saia da janela anônima
fault-storage-newer = este projeto foi aberto por uma versão mais nova desta página; recarregue para obter essa versão
fault-storage-damaged = o projeto guardado está danificado ({ $detail }); exporte o que está na tela e depois entre de novo pelo link
fault-storage-stopped = o navegador interrompeu a gravação antes do fim: nada dela foi salvo; tente de novo
fault-storage-failed = o armazenamento do navegador falhou ({ $detail }); recarregue esta página

## Why this device cannot sign labels; a signature shows whose a label is

fault-key-insecure = esta página não consegue assinar rótulos porque não foi aberta por https; abra o endereço https
fault-key-unsupported = este navegador não consegue assinar rótulos (Ed25519); use Chrome 137, Firefox 129, Safari 17 ou uma versão mais nova
fault-key-refused = a chave de assinatura deste dispositivo não funciona ({ $detail }); recarregue ou entre de novo pelo link

## The scorer: the program in the page that decides which item comes next

fault-scorer-not-started = o navegador não iniciou o pontuador; a rotulagem continua em ordem embaralhada
fault-scorer-stopped = o pontuador parou; inicie-o de novo
fault-scorer-not-reached = não foi possível contatar o pontuador; inicie-o de novo

## The store: where the project's files and everybody's labels lie

fault-store-silent = o armazenamento não respondeu; verifique a conexão e, se ele for novo, a regra CORS dele
fault-store-busy = o armazenamento está ocupado (HTTP { $status }); a página tenta de novo sozinha
fault-store-clock = o relógio deste dispositivo tem uma diferença de { $n } s; acerte-o ou continue: as requisições são corrigidas
fault-store-denied = o armazenamento recusou a chave deste link ({ $code }); peça um novo link ao proprietário
fault-store-read-only = este projeto está em um servidor que não recebe nada; entregue como arquivo o que você rotulou
fault-store-rejected = o armazenamento respondeu HTTP { $status } ({ $code })
fault-sealed-no-key = este projeto está cifrado, e o link não tem a chave dele; peça o link completo ao proprietário
fault-sealed-wrong-key = a chave não abre este projeto: o link foi alterado ou é de outro projeto; peça o link certo ao proprietário
fault-sealed-closed = “{ $name }” está fechado: foi cifrado para os especialistas e o proprietário deste projeto
fault-sealed-plain = “{ $name }” não está cifrado, mas os objetos deste projeto estão; não foi gravado por alguém com a chave

## What was read and cannot be used

fault-record-unreadable = não é possível ler isto ({ $what }: { $why })
fault-record-newer = isto foi escrito por uma versão mais nova da página; recarregue a página para obter essa versão ({ $what })
fault-record-not-signed = isto não está assinado pelo proprietário que o link indica; peça um novo link ao proprietário ({ $what })
fault-record-changed = isto foi alterado ou cortado no caminho e será buscado de novo ({ $what })

## Why a piece of somebody's log was set aside; a log is everything that a person did in a project. “It” is the piece

fault-log-too-large = ele é maior do que um bloco pode ser
fault-log-closed = ele está fechado: cifrado para os especialistas e o proprietário, ou alterado no caminho
fault-log-line = linha { $n }: { $why }
fault-log-foreign = ele é de outro projeto ({ $project })
fault-log-not-signed = a assinatura dele não confere: ele foi alterado, cortado ou forjado
fault-log-not-theirs = a chave de quem o escreveu não é uma das chaves desta pessoa
fault-log-misplaced = ele está sob o nome de outro, ou o conteúdo dele mudou

## Why no report can be made

fault-report-unsealed = { $n ->
    [one] { $n } resposta ainda não foi enviada, e ninguém mais poderia conferir o relatório; espere até que ela esteja sincronizada
   *[other] { $n } respostas ainda não foram enviadas, e ninguém mais poderia conferir o relatório; espere até que elas estejam sincronizadas
}
fault-report-not-loaded = { $n ->
    [one] só { $n_loaded } de { $n } item está carregado; espere até que todos estejam aqui e então faça o relatório
   *[other] só { $n_loaded } de { $n } itens estão carregados; espere até que todos estejam aqui e então faça o relatório
}

## What an owner pays

fault-pay-no-amount = um valor é um número como 12 ou 0.05, com no máximo seis casas decimais e abaixo de um bilhão
fault-pay-no-currency = uma moeda são três letras, como EUR, USD ou KES
fault-pay-no-rate = o valor é zero; deixe o pagamento de fora se nada é pago
fault-policy-too-much = as partes aleatória, de segunda opinião e de rótulos raros somam mais de 1; escolha uma parte aleatória menor

### Trying a store, on the status page and in the studio

## What is tried; names of rows

probe-read = Leitura
probe-list = Listagem
probe-write = Gravação
probe-read-back = Releitura
probe-conditional = Gravação condicional
probe-clock = Relógio deste dispositivo

## What came of it; follows one of the names above

probe-works = funciona, { $n } ms
probe-no-project = funciona, { $n } ms; não há nenhum projeto aqui
probe-owner-lists = funciona, { $n } ms; novo é o que o proprietário adiciona a index.json
probe-by-folder = funciona, { $n } ms; uma consulta é uma requisição por rotulador
probe-other-bytes = o que foi gravado não volta igual
probe-by-hand = aqui não; os rótulos ficam no dispositivo e são entregues como arquivo
probe-honoured = respeitada
probe-ignored = ignorada, o que não faz mal: nenhum objeto é substituído por outro
probe-refused = recusada (HTTP { $status }), o que não faz mal: esse tipo de gravação não é usado
probe-not-asked = não se sabe; a regra do armazenamento para páginas proíbe perguntar, o que não faz mal
probe-clock-agrees = coincide com o do armazenamento
probe-clock-off = tem uma diferença de { $n } s; as requisições são corrigidas, os horários nos logs não
probe-clock-hidden = não comparado; o armazenamento não mostra a hora dele
probe-let-in = páginas de { $origin } são aceitas
probe-kept-out = páginas de { $origin } não são aceitas, por isso nenhum link funciona

### What of an owner's file cannot be used, in the studio

## Why a record is left out; each follows “line 17:”. “It” is the record: a line of a table, an object of a list

files-not-csv = não é CSV ({ $error })
files-n-fields = { $n ->
    [one] tem { $n } campo, e a primeira linha tem { $n_expected }
   *[other] tem { $n } campos, e a primeira linha tem { $n_expected }
}
files-not-utf8 = não está em UTF-8
files-too-many-columns = { $n ->
    [one] o arquivo tem mais de { $n } coluna
   *[other] o arquivo tem mais de { $n } colunas
}
files-too-long = passa de { $n } MiB
files-no-object = não é um objeto JSON
files-not-json = não é JSON ({ $error })
files-cut = o arquivo acaba no meio da lista
files-two-texts-and-image = dois textos e uma imagem são demais
files-no-share = em “{ $column }” está “{ $found }”, que não é um número de 0 a 1
files-column-empty = não há nada em “{ $column }”
files-no-string = o que está em “{ $column }” não é um texto
files-no-column = não tem “{ $column }”; tem { $found }
files-no-address = o que está em “{ $column }” não é um endereço de imagem
files-empty-text = o texto está vazio
files-long-text = { $n ->
    [one] o texto tem { $n } byte; o limite é 1 MiB
   *[other] o texto tem { $n } bytes; o limite é 1 MiB
}
files-nul = o texto contém bytes NUL
files-in = { $fault } ({ $column })
files-no-yes = em “{ $column }” está “{ $found }”, que não é nem sim nem não
files-no-id = o que está em “{ $column }” não é nem texto nem número
files-known = o projeto já tem este item
files-full = { $n ->
    [one] um projeto comporta no máximo { $n } item
   *[other] um projeto comporta no máximo { $n } itens
}
files-same-id = o id “{ $id }” já aparece na linha { $line }, com outro texto

## What to do about such a record

files-do-quote = verifique se faltam ou sobram aspas nessa linha
files-do-utf8 = salve o arquivo em UTF-8 ou escolha outra codificação
files-do-leave-out = deixe de fora as colunas de que não precisa
files-do-split = divida-o
files-do-object = escreva cada registro como { $example }
files-do-one-object = escreva cada registro como um objeto JSON
files-do-get-again = o arquivo pode ter sido cortado; obtenha-o de novo
files-do-compare = compare textos ou, em vez disso, mostre uma imagem
files-do-share = escreva a certeza do modelo como um número de 0 a 1 ou não escolha coluna de certeza
files-do-fill = escreva algo ali ou escolha outra coluna
files-do-texts = escolha uma coluna com textos
files-do-text = dê um texto a este registro
files-do-other-column = escolha outra coluna
files-do-parts = veja no README como são os itens com várias partes
files-do-split-text = divida-o; se ele não é tão longo, faltam aspas ali
files-do-damaged = o arquivo pode estar danificado; obtenha-o de novo
files-do-yes = escreva true ou false ali ou escolha outra coluna
files-do-id = dê um id a este registro
files-do-projects = divida o arquivo em vários projetos; nada foi lido depois desta linha
files-do-own-id = dê a cada registro um id próprio ou não use coluna de id

## Why a file cannot be read at all, and what to do

files-unreadable = não foi possível ler o arquivo ({ $error }); se ele mudou ou foi movido nesse meio-tempo, escolha-o de novo
files-empty = o arquivo está vazio; escolha o que contém seus registros
files-too-large = o arquivo tem { $n } MiB, e o limite é { $n_most } MiB; divida-o ou deixe colunas de fora
files-no-record = o arquivo não contém nenhum registro; adicione registros abaixo da linha que dá nome às colunas
files-first-line = { $n ->
    [one] a primeira linha dá nome a mais de { $n } coluna; confira o que separa os campos dela ou deixe colunas de fora
   *[other] a primeira linha dá nome a mais de { $n } colunas; confira o que separa os campos dela ou deixe colunas de fora
}
files-no-list = o JSON não contém uma lista de registros; escreva-a como { $example }, ou um registro por linha
files-no-image = nenhum dos arquivos escolhidos é uma imagem; escolha uma pasta de arquivos PNG, JPEG, GIF, WebP, AVIF ou BMP
files-image-gone = uma imagem sumiu ou mudou durante a leitura; escolha o arquivo de novo
files-folder-damaged = o que foi lido da pasta está danificado; escolha a pasta de novo
files-many-entries = { $n ->
    [one] o arquivo compactado tem { $n } entrada; escolha nele o arquivo de que você precisa
   *[other] o arquivo compactado tem { $n } entradas; escolha nele o arquivo de que você precisa
}
files-no-table = o arquivo compactado não contém nenhuma tabela; coloque nele um arquivo CSV, JSON ou Parquet, ou imagens
files-locked = o arquivo compactado pede uma senha; extraia-o e escolha o arquivo que está dentro dele
files-archive-damaged = o arquivo compactado está danificado ({ $error }); obtenha-o de novo, ou extraia-o e escolha o arquivo que está dentro dele
files-parquet-large = o arquivo Parquet passa de 512 MiB; divida-o ou salve-o como CSV
files-parquet-packed = o arquivo Parquet está compactado com { $name }, que não é lido aqui; salve-o com Snappy, gzip ou sem compressão, ou como CSV
files-parquet-damaged = o arquivo Parquet está danificado ({ $error }); obtenha-o de novo ou salve-o como CSV
files-column-missing-all = não existe a coluna “{ $column }”; não há nenhuma
files-column-missing = não existe a coluna “{ $column }”; existem: { $found }
files-bomb = extraído, o arquivo compactado passa de { $n } MiB, e é assim que arquivos desse tipo atacam programas; extraia-o por conta própria e escolha o arquivo que está dentro dele
files-is-archive = este é um arquivo compactado { $kind }, que não é lido aqui; extraia-o e escolha o arquivo que está dentro dele
files-is-document = este é um documento { $kind }, que não é lido aqui; copie os textos dele para uma tabela e salve-a como CSV
files-is-office = este é um arquivo do { $kind }, que não é lido aqui; abra-o e salve-o como CSV (UTF-8)
files-is-database = este é um banco de dados SQLite, que não é lido aqui; exporte a tabela como CSV
files-is-image = esta é uma imagem, que não é lida aqui; escolha a pasta em que ela está ou um zip de imagens
files-is-bytes = este arquivo é feito de bytes que não são texto e não é lido aqui; escolha uma tabela ou salve-o como CSV (UTF-8) no programa que o criou

## What an owner should know of how a file is read; whole sentences

files-note-empty = “{ $name }” está vazio.
files-note-documents = { $n ->
    [one] O arquivo compactado contém { $n } documento; ele é um registro.
   *[other] O arquivo compactado contém { $n } documentos; cada um é um registro.
}
files-note-as-one = { $n ->
    [one] Do arquivo compactado é lido { $n } arquivo: { $names }.
   *[other] Do arquivo compactado são lidos { $n } arquivos, como se fossem um só: { $names }.
}
files-note-images = { $n ->
    [one] Há { $n } imagem; ela é um registro.
   *[other] Há { $n } imagens; cada uma é um registro, com o nome da pasta dela ao lado.
}
files-note-others = { $n ->
    [one] { $n } outro arquivo da pasta fica de fora.
   *[other] { $n } outros arquivos da pasta ficam de fora.
}
files-note-utf16 = O arquivo não tem marca que indique a codificação; parece ser UTF-16. Se as letras abaixo estiverem erradas, escolha outra codificação.
files-note-windows = O arquivo não está em UTF-8. Ele é lido como Windows-1252 (Latin-1), a codificação habitual de programas mais antigos; se houver letras abaixo que pareçam erradas, escolha outra codificação ou salve o arquivo em UTF-8.
files-note-broken = O arquivo está em UTF-8, exceto por alguns trechos defeituosos; os registros em que eles aparecem são listados e ficam de fora.
