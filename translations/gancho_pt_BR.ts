<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AccountGate</name>
        <message>
            <source>No account yet</source>
            <translation>Nenhuma conta ainda</translation>
        </message>
        <message>
            <source>Connect a customer's account, or the sandbox, to see its %1 here.</source>
            <translation>Conecte a conta de um cliente, ou o sandbox, para ver %1 aqui.</translation>
        </message>
        <message>
            <source>This platform offers no %1.</source>
            <translation>Esta plataforma não oferece %1.</translation>
        </message>
    </context>
    <context>
        <name>AnswerRule</name>
        <message>
            <source>1xx is not a final answer: senders would go on waiting. Choose 200 to 599.</source>
            <translation>1xx não é uma resposta final: quem envia continuaria esperando. Escolha de 200 a 599.</translation>
        </message>
        <message>
            <source>A status is a number from 200 to 599.</source>
            <translation>Um status é um número de 200 a 599.</translation>
        </message>
        <message>
            <source>"%1" is no name of a header: letters, digits and hyphens.</source>
            <translation>"%1" não é um nome de cabeçalho: use letras, algarismos e hífens.</translation>
        </message>
        <message>
            <source>Gancho writes %1 itself. Take it out.</source>
            <translation>O próprio Gancho escreve %1. Remova-o.</translation>
        </message>
        <message>
            <source>The value of %1 has a line break or control character in it.</source>
            <translation>O valor de %1 contém uma quebra de linha ou um caractere de controle.</translation>
        </message>
        <message>
            <source>An answer %1 has no body. Empty it or choose another status.</source>
            <translation>Uma resposta %1 não tem corpo. Esvazie-o ou escolha outro status.</translation>
        </message>
        <message>
            <source>The body is longer than 1 MiB. Shorten it.</source>
            <translation>O corpo passa de 1 MiB. Encurte-o.</translation>
        </message>
        <message>
            <source>{{%1}} is not known. Known are %2.</source>
            <translation>{{%1}} não é conhecido. São conhecidos: %2.</translation>
        </message>
        <message>
            <source>A failure can be played up to 1,000 times, or every time.</source>
            <translation>Uma falha pode ser simulada até 1.000 vezes, ou sempre.</translation>
        </message>
        <message>
            <source>Retry-After can be up to a day.</source>
            <translation>Retry-After pode ser de até um dia.</translation>
        </message>
        <message>
            <source>A byte can drip every 10 ms to every minute.</source>
            <translation>O intervalo entre os bytes pode ser de 10 ms a um minuto.</translation>
        </message>
        <message>
            <source>A connection can be held for a second to an hour.</source>
            <translation>Uma conexão pode ser mantida aberta de um segundo a uma hora.</translation>
        </message>
        <message>
            <source>A method is one word, such as POST.</source>
            <translation>Um método é uma só palavra, como POST.</translation>
        </message>
        <message>
            <source>A path begins with / (behind the inbox's own) or with *: "/%1".</source>
            <translation>Um caminho começa com / (depois do caminho da inbox) ou com *: "/%1".</translation>
        </message>
        <message>
            <source>The path ends before the question mark: match a field of the query under "Field".</source>
            <translation>O caminho termina antes do ponto de interrogação: compare um campo da query em "Campo".</translation>
        </message>
        <message>
            <source>Say which header, such as X-Event: letters, digits and hyphens.</source>
            <translation>Informe o cabeçalho, por exemplo X-Event: letras, algarismos e hífens.</translation>
        </message>
        <message>
            <source>Say which field of the body, such as content.status.</source>
            <translation>Informe o campo do corpo, por exemplo content.status.</translation>
        </message>
        <message>
            <source>A delay can be up to 300 seconds.</source>
            <translation>Um atraso pode ser de até 300 segundos.</translation>
        </message>
        <message>
            <source>An inbox can have 100 rules.</source>
            <translation>Uma inbox pode ter 100 regras.</translation>
        </message>
        <message>
            <source>%1 is not known. Known are %2.</source>
            <translation>%1 não é conhecido. São conhecidos: %2.</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>um texto</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>um número inteiro</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>um objeto</translation>
        </message>
        <message>
            <source>%1 must be %2.</source>
            <translation>%1 deve ser %2.</translation>
        </message>
        <message>
            <source>an array of [name, value]</source>
            <translation>uma lista de [name, value]</translation>
        </message>
        <message>
            <source>This is not valid JSON: line %1.</source>
            <translation>JSON inválido: linha %1.</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>Regra %1</translation>
        </message>
        <message>
            <source>Rule %1, %2: %3</source>
            <translation>Regra %1, %2: %3</translation>
        </message>
        <message>
            <source>%1 with Retry-After %2</source>
            <translation>%1 com Retry-After %2</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sem resposta</translation>
        </message>
        <message>
            <source>slow drip</source>
            <translation>gotejamento lento</translation>
        </message>
        <message>
            <source>connection reset</source>
            <translation>conexão interrompida</translation>
        </message>
        <message>
            <source>hub.challenge, where the verify token fits</source>
            <translation>hub.challenge, se o token de verificação conferir</translation>
        </message>
        <message>
            <source>%1 once, then %2</source>
            <translation>%1 uma vez, depois %2</translation>
        </message>
        <message>
            <source>%1 twice, then %2</source>
            <translation>%1 duas vezes, depois %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 %n times, then %2</source>
            <translation>
                <numerusform>%1 %n vez, depois %2</numerusform>
                <numerusform>%1 %n vezes, depois %2</numerusform>
            </translation>
        </message>
        <message>
            <source> after %1 s</source>
            <translation> após %1 s</translation>
        </message>
        <message>
            <source>every request</source>
            <translation>todas as requisições</translation>
        </message>
        <message>
            <source>Answer 200 with a body</source>
            <translation>Responder 200 com um corpo</translation>
        </message>
        <message>
            <source>500 twice, then 200</source>
            <translation>500 duas vezes, depois 200</translation>
        </message>
        <message>
            <source>429 with Retry-After</source>
            <translation>429 com Retry-After</translation>
        </message>
        <message>
            <source>410 Gone</source>
            <translation>410 Gone</translation>
        </message>
        <message>
            <source>Never answers</source>
            <translation>Nunca responde</translation>
        </message>
        <message>
            <source>Slow drip</source>
            <translation>Gotejamento lento</translation>
        </message>
        <message>
            <source>Connection reset</source>
            <translation>Conexão interrompida</translation>
        </message>
        <message>
            <source>Meta handshake</source>
            <translation>Handshake da Meta</translation>
        </message>
    </context>
    <context>
        <name>ApiError</name>
        <message>
            <source>The platform's answer has a form that Gancho does not know. Check the base URL, and whether a newer Gancho exists.</source>
            <translation>A resposta da plataforma tem um formato que o Gancho não conhece. Verifique a URL base e se existe uma versão mais nova do Gancho.</translation>
        </message>
        <message>
            <source>This webhook does not exist on the platform.</source>
            <translation>Este webhook não existe na plataforma.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid today. Check the date of this computer; if it is right, the server's certificate must be renewed.</source>
            <translation>O certificado de %1 não é válido hoje. Verifique a data deste computador; se ela estiver certa, o certificado do servidor precisa ser renovado.</translation>
        </message>
        <message>
            <source>The certificate was issued for another server than %1. Check the base URL; on a foreign network someone may be listening in.</source>
            <translation>O certificado foi emitido para um servidor diferente de %1. Verifique a URL base; em uma rede alheia, alguém pode estar interceptando a conexão.</translation>
        </message>
        <message>
            <source>This computer does not trust the certificate of %1. In a company network with a proxy, its certificate must be installed in the system.</source>
            <translation>Este computador não confia no certificado de %1. Em uma rede corporativa com proxy, é preciso instalar o certificado do proxy no sistema.</translation>
        </message>
        <message>
            <source>The certificate of %1 has been revoked. Do not connect; tell the operator of the server.</source>
            <translation>O certificado de %1 foi revogado. Não se conecte; avise o responsável pelo servidor.</translation>
        </message>
        <message>
            <source>No encrypted connection to %1 could be made. Check the base URL, and whether it wants https:// or http://.</source>
            <translation>Não foi possível estabelecer uma conexão criptografada com %1. Verifique a URL base e se ela pede https:// ou http://.</translation>
        </message>
        <message>
            <source>The server %1 was not found. Check the base URL and your internet connection.</source>
            <translation>O servidor %1 não foi encontrado. Verifique a URL base e a sua conexão com a internet.</translation>
        </message>
        <message>
            <source>Nothing answers at %1. Check the base URL; if it is right, the server is not running.</source>
            <translation>Nada responde em %1. Verifique a URL base; se ela estiver certa, o servidor não está em execução.</translation>
        </message>
        <message>
            <source>The proxy of this network did not let the connection to %1 through. Check the system's proxy settings.</source>
            <translation>O proxy desta rede não deixou passar a conexão com %1. Verifique as configurações de proxy do sistema.</translation>
        </message>
        <message>
            <source>%1 answers, but not in HTTP. Check the base URL and its port.</source>
            <translation>%1 responde, mas não em HTTP. Verifique a URL base e a porta.</translation>
        </message>
        <message>
            <source>The connection to %1 was lost before the answer was complete. Check whether it was done, then try again.</source>
            <translation>A conexão com %1 caiu antes de a resposta chegar por completo. Verifique se a ação foi feita e só então tente de novo.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. Check your internet connection and try again.</source>
            <translation>Não foi possível alcançar %1. Verifique a sua conexão com a internet e tente de novo.</translation>
        </message>
        <message>
            <source>The address answered with a redirect that leads nowhere. Check the base URL.</source>
            <translation>O endereço respondeu com um redirecionamento que não leva a lugar nenhum. Verifique a URL base.</translation>
        </message>
        <message>
            <source>The address answered with a redirect to another host (%1). It was not followed, so that the token goes nowhere else. Check the base URL.</source>
            <translation>O endereço respondeu com um redirecionamento para outro host (%1). Ele não foi seguido, para que o token não vá parar em outro lugar. Verifique a URL base.</translation>
        </message>
        <message>
            <source>The address answered with a redirect to another path (%1). Check the base URL.</source>
            <translation>O endereço respondeu com um redirecionamento para outro caminho (%1). Verifique a URL base.</translation>
        </message>
        <message>
            <source>This address answers with a web page, not with the API. Check the base URL of the account.</source>
            <translation>Este endereço responde com uma página da web, não com a API. Verifique a URL base da conta.</translation>
        </message>
        <message>
            <source>The platform refused the data. Check what you entered.</source>
            <translation>A plataforma recusou os dados. Verifique o que você preencheu.</translation>
        </message>
        <message>
            <source>The platform does not know this address (404). Check the base URL, or reload: the entry may have been deleted.</source>
            <translation>A plataforma não conhece este endereço (404). Verifique a URL base ou recarregue: o item pode ter sido excluído.</translation>
        </message>
        <message>
            <source>The platform refused the token. It may be wrong or deleted, or not allowed for this group of the API. Check it under Settings, or create one with more permissions.</source>
            <translation>A plataforma recusou o token. Ele pode estar errado, ter sido excluído ou não ter permissão para este grupo da API. Verifique-o em Configurações ou crie um com mais permissões.</translation>
        </message>
        <message>
            <source>The platform does not allow this for the account or its token (403).</source>
            <translation>A plataforma não permite isso para a conta ou para o token dela (403).</translation>
        </message>
        <message>
            <source>The platform takes no more requests for the moment. Wait a little and try again.</source>
            <translation>A plataforma não aceita mais requisições no momento. Espere um pouco e tente de novo.</translation>
        </message>
        <message>
            <source>The platform did not wait for the whole request. Try again.</source>
            <translation>A plataforma não esperou a requisição inteira. Tente de novo.</translation>
        </message>
        <message>
            <source>Something with this name or address exists already.</source>
            <translation>Já existe algo com este nome ou endereço.</translation>
        </message>
        <message>
            <source>The platform refused the request (%1). Check what you entered.</source>
            <translation>A plataforma recusou a requisição (%1). Verifique o que você preencheu.</translation>
        </message>
        <message>
            <source>The platform cannot be reached at the moment (%1). Try again in a few minutes.</source>
            <translation>Não é possível alcançar a plataforma no momento (%1). Tente de novo em alguns minutos.</translation>
        </message>
        <message>
            <source>The platform reported a failure of its own (%1). Try again; if it stays, ask its support.</source>
            <translation>A plataforma informou uma falha interna (%1). Tente de novo; se o problema continuar, fale com o suporte dela.</translation>
        </message>
        <message>
            <source>The platform's answer is damaged and cannot be understood. Try again.</source>
            <translation>A resposta da plataforma está danificada e não pode ser interpretada. Tente de novo.</translation>
        </message>
        <message>
            <source>The platform's answer is larger than %1 and was given up. Narrow down what you ask for.</source>
            <translation>A resposta da plataforma é maior que %1 e foi descartada. Restrinja o que você pede.</translation>
        </message>
        <message>
            <source>A card that is won or lost stays in its step. Reopen it first, then move it.</source>
            <translation>Um card ganho ou perdido fica na etapa em que está. Reabra-o primeiro e depois mova.</translation>
        </message>
        <message>
            <source>The account's balance is not enough for this (402). Recharge it on the platform, then try again.</source>
            <translation>O saldo da conta não é suficiente para isto (402). Recarregue na plataforma e tente de novo.</translation>
        </message>
        <message>
            <source>The account's balance is not enough for this (402): it has %1, and %2 are needed. Recharge it on the platform, then try again.</source>
            <translation>O saldo da conta não é suficiente para isto (402): ela tem %1, e são necessários %2. Recarregue na plataforma e tente de novo.</translation>
        </message>
        <message>
            <source>The platform refused the token. It may be wrong, expired or switched off. Copy it once more from the platform's settings, or create a new one.</source>
            <translation>A plataforma recusou o token. Ele pode estar errado, expirado ou desativado. Copie-o mais uma vez nas configurações da plataforma ou crie um novo.</translation>
        </message>
        <message>
            <source>This token belongs to another channel than the address. Copy both, URL and token, from the same line of the platform's settings.</source>
            <translation>Este token é de um canal diferente do canal do endereço. Copie os dois, URL e token, da mesma linha nas configurações da plataforma.</translation>
        </message>
        <message>
            <source>The account or its token may not do this. Ask an administrator of the platform.</source>
            <translation>A conta ou o token dela não tem permissão para isto. Fale com quem administra a plataforma.</translation>
        </message>
        <message>
            <source>The platform knows no such contact. Check the number or the id.</source>
            <translation>A plataforma não conhece esse contato. Verifique o número ou o id.</translation>
        </message>
        <message>
            <source>The platform knows no such ticket. Check the number or the id.</source>
            <translation>A plataforma não conhece esse ticket. Verifique o número ou o id.</translation>
        </message>
        <message>
            <source>The platform knows no such user. Check the id.</source>
            <translation>A plataforma não conhece esse usuário. Verifique o id.</translation>
        </message>
        <message>
            <source>The platform knows no such channel. Check the base URL.</source>
            <translation>A plataforma não conhece esse canal. Verifique a URL base.</translation>
        </message>
        <message>
            <source>No channel is chosen as the default one. Choose one in the platform.</source>
            <translation>Nenhum canal está escolhido como padrão. Escolha um na plataforma.</translation>
        </message>
        <message>
            <source>The channel is not connected. Connect it in the platform, then try again.</source>
            <translation>O canal não está conectado. Conecte-o na plataforma e tente de novo.</translation>
        </message>
        <message>
            <source>This number is not on WhatsApp. Check it, with country and area code.</source>
            <translation>Este número não está no WhatsApp. Verifique-o, com código do país e DDD.</translation>
        </message>
        <message>
            <source>WhatsApp did not take the message. See that the channel is connected, then try again.</source>
            <translation>O WhatsApp não aceitou a mensagem. Confira se o canal está conectado e tente de novo.</translation>
        </message>
        <message>
            <source>This contact has an open ticket already. Use that one, or close it first.</source>
            <translation>Este contato já tem um ticket aberto. Use esse ticket ou feche-o primeiro.</translation>
        </message>
        <message>
            <source>There is a contact with this number already.</source>
            <translation>Já existe um contato com este número.</translation>
        </message>
        <message>
            <source>The platform knows no such entry. It may have been deleted: reload, and check what you entered.</source>
            <translation>A plataforma não conhece esse item. Ele pode ter sido excluído: recarregue e verifique o que você preencheu.</translation>
        </message>
        <message>
            <source>%1 In the platform's words: “%2”</source>
            <translation>%1 Nas palavras da plataforma: “%2”</translation>
        </message>
    </context>
    <context>
        <name>ArrivalStep</name>
        <message>
            <source>Receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Answer on this computer</source>
            <translation>Resposta neste computador</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>URL pública</translation>
        </message>
        <message>
            <source>Webhook of the account</source>
            <translation>Webhook da conta</translation>
        </message>
        <message>
            <source>Webhook active</source>
            <translation>Webhook ativo</translation>
        </message>
        <message>
            <source>Events chosen</source>
            <translation>Eventos escolhidos</translation>
        </message>
        <message>
            <source>Same address</source>
            <translation>Mesmo endereço</translation>
        </message>
        <message>
            <source>Sender check</source>
            <translation>Verificação do remetente</translation>
        </message>
        <message>
            <source>Last delivery</source>
            <translation>Última entrega</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
        <message>
            <source>Start receiver</source>
            <translation>Iniciar receptor</translation>
        </message>
        <message>
            <source>Resume inbox</source>
            <translation>Retomar inbox</translation>
        </message>
        <message>
            <source>Enter secret</source>
            <translation>Informar segredo</translation>
        </message>
        <message>
            <source>Set public URL</source>
            <translation>Definir URL pública</translation>
        </message>
        <message>
            <source>Create webhook</source>
            <translation>Criar webhook</translation>
        </message>
        <message>
            <source>Activate webhook</source>
            <translation>Ativar webhook</translation>
        </message>
        <message>
            <source>Choose events</source>
            <translation>Escolher eventos</translation>
        </message>
        <message>
            <source>Correct URL</source>
            <translation>Corrigir URL</translation>
        </message>
        <message>
            <source>Open event</source>
            <translation>Abrir evento</translation>
        </message>
        <message>
            <source>Why did nothing arrive at the inbox "%1"? %2</source>
            <translation>Por que nada chegou à inbox "%1"? %2</translation>
        </message>
    </context>
    <context>
        <name>ArrivalSteps</name>
        <message>
            <source>The receiver runs, but the log cannot be written, so senders are told to come again: %1</source>
            <translation>O receptor está em execução, mas não é possível gravar o registro; por isso, quem envia é orientado a tentar de novo mais tarde: %1</translation>
        </message>
        <message>
            <source>The receiver is running at %1.</source>
            <translation>O receptor está em execução em %1.</translation>
        </message>
        <message>
            <source>The receiver is not running, so nothing can arrive.</source>
            <translation>O receptor não está em execução; por isso, nada pode chegar.</translation>
        </message>
        <message>
            <source>The inbox is paused: senders are answered 503 and asked to come again.</source>
            <translation>A inbox está pausada: quem envia recebe 503 como resposta e é orientado a tentar de novo mais tarde.</translation>
        </message>
        <message>
            <source>The inbox "%1" takes events.</source>
            <translation>A inbox "%1" aceita eventos.</translation>
        </message>
        <message>
            <source>Not asked, since the receiver is not running.</source>
            <translation>Não verificado, pois o receptor não está em execução.</translation>
        </message>
        <message>
            <source>A probe from this computer was answered %1 and is in the log.</source>
            <translation>Uma requisição de teste deste computador recebeu %1 como resposta e está no registro.</translation>
        </message>
        <message>
            <source>Port %1 does not answer, not even on this computer. Stop the receiver and start it again.</source>
            <translation>A porta %1 não responde, nem neste computador. Pare o receptor e inicie-o de novo.</translation>
        </message>
        <message>
            <source>A probe from this computer was answered %1, but did not reach this inbox: another program may hold port %2.</source>
            <translation>Uma requisição de teste deste computador recebeu %1 como resposta, mas não chegou a esta inbox: outro programa pode estar usando a porta %2.</translation>
        </message>
        <message>
            <source>Other computers may call %1; a firewall here or in the router has to let TCP port %2 in.</source>
            <translation>Outros computadores podem chamar %1; um firewall aqui ou no roteador precisa liberar a entrada na porta TCP %2.</translation>
        </message>
        <message>
            <source>Only this computer reaches the receiver, which is enough: the sandbox is on it too.</source>
            <translation>Só este computador alcança o receptor, e isso basta: o sandbox também está nele.</translation>
        </message>
        <message>
            <source>Only this computer reaches the receiver; the public URL leads others to it.</source>
            <translation>Só este computador alcança o receptor; a URL pública leva os outros até ele.</translation>
        </message>
        <message>
            <source>Only this computer reaches the receiver; a platform needs a public URL, of a tunnel for example.</source>
            <translation>Só este computador alcança o receptor; uma plataforma precisa de uma URL pública, a de um túnel, por exemplo.</translation>
        </message>
        <message>
            <source>None is set, and the sandbox needs none.</source>
            <translation>Nenhuma foi definida, e o sandbox não precisa dela.</translation>
        </message>
        <message>
            <source>None is set, so it could not be tried.</source>
            <translation>Nenhuma foi definida; por isso, não foi possível testá-la.</translation>
        </message>
        <message>
            <source>A probe sent round by %1 has arrived.</source>
            <translation>Uma requisição de teste enviada por meio de %1 chegou.</translation>
        </message>
        <message>
            <source>%1 does not answer: the tunnel is down or the address is an old one.</source>
            <translation>%1 não responde: o túnel está fora do ar ou o endereço é antigo.</translation>
        </message>
        <message>
            <source>%1 answered %2, but the probe did not arrive here: it leads somewhere else, or the tunnel lost its way.</source>
            <translation>%1 respondeu %2, mas a requisição de teste não chegou aqui: o endereço leva a outro lugar ou o túnel perdeu o caminho.</translation>
        </message>
        <message>
            <source>This inbox is free and no account is chosen: check at the sender that it calls this address.</source>
            <translation>Esta inbox é livre e nenhuma conta está escolhida: confira no remetente se ele chama este endereço.</translation>
        </message>
        <message>
            <source>The inbox is for the account %1. Switch to it to have its webhooks checked.</source>
            <translation>A inbox é da conta %1. Mude para essa conta para que os webhooks dela sejam verificados.</translation>
        </message>
        <message>
            <source>The webhooks of %1 could not be read: %2</source>
            <translation>Não foi possível ler os webhooks de %1: %2</translation>
        </message>
        <message>
            <source>The webhook calls exactly the address of this inbox.</source>
            <translation>O webhook chama exatamente o endereço desta inbox.</translation>
        </message>
        <message>
            <source>The addresses differ in a slash at the end only, which this receiver takes.</source>
            <translation>Os endereços diferem só por uma barra no final, que este receptor aceita.</translation>
        </message>
        <message>
            <source>The webhook calls https://, the address begins with http://.</source>
            <translation>O webhook chama https://, e o endereço começa com http://.</translation>
        </message>
        <message>
            <source>The webhook calls http://, the address begins with https://.</source>
            <translation>O webhook chama http://, e o endereço começa com https://.</translation>
        </message>
        <message>
            <source>The webhook calls another port than the receiver's.</source>
            <translation>O webhook chama outra porta, não a do receptor.</translation>
        </message>
        <message>
            <source>The token in the webhook's URL is missing or is not the one of this inbox.</source>
            <translation>O token na URL do webhook está faltando ou não é o desta inbox.</translation>
        </message>
        <message>
            <source>The webhook calls another path of the same address.</source>
            <translation>O webhook chama outro caminho do mesmo endereço.</translation>
        </message>
        <message>
            <source>The webhook calls this inbox at another address, %1: an old one?</source>
            <translation>O webhook chama esta inbox em outro endereço, %1: seria um antigo?</translation>
        </message>
        <message>
            <source>The webhook calls another inbox, "%1".</source>
            <translation>O webhook chama outra inbox, "%1".</translation>
        </message>
        <message>
            <source>All events of the platform's form are ticked.</source>
            <translation>Todos os eventos do formulário da plataforma estão marcados.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) ticked; these are not: %1.</source>
            <translation>
                <numerusform>%n evento marcado; não marcados: %1.</numerusform>
                <numerusform>%n eventos marcados; não marcados: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No webhook of %1 calls this inbox.</source>
            <translation>Nenhum webhook de %1 chama esta inbox.</translation>
        </message>
        <message>
            <source>The webhook "%1" of %2 calls this inbox.</source>
            <translation>O webhook "%1" de %2 chama esta inbox.</translation>
        </message>
        <message>
            <source>It is active.</source>
            <translation>Está ativo.</translation>
        </message>
        <message>
            <source>It is paused: the platform sends nothing.</source>
            <translation>Está pausado: a plataforma não envia nada.</translation>
        </message>
        <message>
            <source>Senders are not checked: nobody is turned away.</source>
            <translation>Os remetentes não são verificados: ninguém é recusado.</translation>
        </message>
        <message>
            <source>Senders are checked, but the secret is not in the keychain: they are asked to come again.</source>
            <translation>Os remetentes são verificados, mas o segredo não está no cofre de senhas: eles são orientados a tentar de novo mais tarde.</translation>
        </message>
        <message>
            <source>The latest sender passed the check (%1).</source>
            <translation>O último remetente passou na verificação (%1).</translation>
        </message>
        <message>
            <source>The secret is there and no sender has failed the check (%1).</source>
            <translation>O segredo está guardado e nenhum remetente falhou na verificação (%1).</translation>
        </message>
        <message>
            <source>Nothing has arrived at this inbox yet.</source>
            <translation>Nada chegou a esta inbox ainda.</translation>
        </message>
        <message>
            <source>%1: %2, answered %3.</source>
            <translation>%1: %2, respondido com %3.</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>dddd, MMMM d</source>
            <comment>as QLocale formats a date</comment>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <source>MMMM d, yyyy</source>
            <comment>as QLocale formats a date</comment>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>Transcription: %1</source>
            <translation>Transcrição: %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Open</source>
            <translation>Aberto</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Ganho</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Arquivado</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
        <message>
            <source>Give the card a title.</source>
            <translation>Dê um título ao card.</translation>
        </message>
        <message>
            <source>The title is longer than the 500 characters that the platform takes.</source>
            <translation>O título passa dos 500 caracteres que a plataforma aceita.</translation>
        </message>
        <message>
            <source>The description is longer than the 8,000 characters that the platform takes.</source>
            <translation>A descrição passa dos 8.000 caracteres que a plataforma aceita.</translation>
        </message>
        <message>
            <source>Choose the step that the card is in.</source>
            <translation>Escolha a etapa em que o card está.</translation>
        </message>
        <message>
            <source>won</source>
            <translation>ganho</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>perdido</translation>
        </message>
        <message>
            <source>lost: %1</source>
            <translation>perdido: %1</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>arquivado</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sem data</translation>
        </message>
        <message numerus="yes">
            <source>overdue %n day(s)</source>
            <translation>
                <numerusform>atrasado há %n dia</numerusform>
                <numerusform>atrasado há %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue today</source>
            <translation>venceu hoje</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>responsible: %1</source>
            <translation>responsável: %1</translation>
        </message>
    </context>
    <context>
        <name>CatalogueDocument</name>
        <message>
            <source>Event %1</source>
            <translation>Evento %1</translation>
        </message>
        <message>
            <source>Webhook events</source>
            <translation>Eventos de webhook</translation>
        </message>
        <message>
            <source>Made on %1 from events that were received.</source>
            <translation>Gerado em %1 a partir de eventos recebidos.</translation>
        </message>
        <message>
            <source>Delivered as an HTTP POST to your URL, with a JSON body in UTF-8.</source>
            <translation>Entregue por HTTP POST na sua URL, com um corpo JSON em UTF-8.</translation>
        </message>
        <message>
            <source>Answer with a status from 200 to 299 as soon as it is stored, and work on it later.</source>
            <translation>Responda com um status de 200 a 299 assim que o evento estiver gravado e processe-o depois.</translation>
        </message>
        <message>
            <source>It may come more than once and not in order: the same event must do no harm when it comes again.</source>
            <translation>Pode chegar mais de uma vez e fora de ordem: o mesmo evento não deve causar problemas quando chegar de novo.</translation>
        </message>
        <message>
            <source>It has no id of its own. Recognise a repetition by eventType, content.id and content.updatedAt (or date).</source>
            <translation>O evento não tem id próprio. Reconheça uma repetição por eventType, content.id e content.updatedAt (ou date).</translation>
        </message>
        <message>
            <source>It is not signed. Put a secret into the path of your URL and refuse all else.</source>
            <translation>O evento não é assinado. Ponha um segredo no caminho da sua URL e recuse todo o resto.</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>ainda não visto</translation>
        </message>
        <message>
            <source>always</source>
            <translation>sempre</translation>
        </message>
        <message>
            <source>rarely</source>
            <translation>raramente</translation>
        </message>
        <message>
            <source>Not in the platform's description.</source>
            <translation>Não consta na descrição da plataforma.</translation>
        </message>
        <message>
            <source>The platform's description says: %1.</source>
            <translation>A descrição da plataforma diz: %1.</translation>
        </message>
        <message>
            <source>events seen: %1</source>
            <translation>eventos vistos: %1</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Presença</translation>
        </message>
        <message>
            <source>Example and meaning</source>
            <translation>Exemplo e significado</translation>
        </message>
        <message>
            <source>Example (invented)</source>
            <translation>Exemplo (fictício)</translation>
        </message>
        <message>
            <source>Examples are masked: • stands for a character that was taken out.</source>
            <translation>Os exemplos estão mascarados: • representa um caractere que foi retirado.</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Exemplo</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
    </context>
    <context>
        <name>Clint</name>
        <message>
            <source>Clint has not opened activities to this account, or its key lacks the scopes activities:read and activities:write. Ask Clint's support to enable them.</source>
            <translation>A Clint não liberou as atividades para esta conta, ou a chave dela não tem os escopos activities:read e activities:write. Peça ao suporte da Clint que os ative.</translation>
        </message>
        <message>
            <source>The account's key lacks the scope deals:read, which the history of deals needs. Ask Clint's support to enable it.</source>
            <translation>A chave da conta não tem o escopo deals:read, necessário para o histórico de negócios. Peça ao suporte da Clint que o ative.</translation>
        </message>
        <message>
            <source>This account does not have Clint's feature “SMS &amp; Voice”. It can be hired under the account's plan.</source>
            <translation>Esta conta não tem o recurso “SMS &amp; Voice” da Clint. Ele pode ser contratado no plano da conta.</translation>
        </message>
        <message>
            <source>This account does not have Clint's feature “SMS &amp; Voice”, and its status webhook comes with it. “Receber webhook” and “Enviar webhook” work without it.</source>
            <translation>Esta conta não tem o recurso “SMS &amp; Voice” da Clint, e o webhook de situação vem com ele. “Receber webhook” e “Enviar webhook” funcionam sem ele.</translation>
        </message>
        <message>
            <source>Clint has not opened its attendance API to this account, which notes need. Ask Clint's support to enable it.</source>
            <translation>A Clint não liberou a API de atendimento para esta conta, e as notas dependem dela. Peça ao suporte da Clint que a ative.</translation>
        </message>
        <message>
            <source>Clint has not opened its attendance API to this account, which chats come from. Ask Clint's support to enable it.</source>
            <translation>A Clint não liberou a API de atendimento para esta conta, de onde vêm os chats. Peça ao suporte da Clint que a ative.</translation>
        </message>
        <message>
            <source>Clint has not opened this part of the API to this account. Ask Clint's support to enable it.</source>
            <translation>A Clint não liberou esta parte da API para esta conta. Peça ao suporte da Clint que a ative.</translation>
        </message>
        <message>
            <source>Clint does not allow this for the account. The API needs the plan Elite.</source>
            <translation>A Clint não permite isto para a conta. A API exige o plano Elite.</translation>
        </message>
        <message>
            <source>Clint takes no uploaded files. Give the address of the file, which Clint fetches.</source>
            <translation>A Clint não aceita o envio de arquivos. Informe o endereço do arquivo, e a Clint o busca.</translation>
        </message>
        <message>
            <source>Write a text first.</source>
            <translation>Escreva um texto primeiro.</translation>
        </message>
        <message>
            <source>Choose a message template first.</source>
            <translation>Escolha um modelo de mensagem primeiro.</translation>
        </message>
        <message>
            <source>Enter the address of the file first.</source>
            <translation>Informe primeiro o endereço do arquivo.</translation>
        </message>
        <message>
            <source>Clint's conversations are not found by tags. Look for the contacts by their tags.</source>
            <translation>Não é possível buscar conversas da Clint por etiquetas. Busque os contatos pelas etiquetas deles.</translation>
        </message>
        <message>
            <source>Clint's API does not give conversations to teams. Give this one to a user.</source>
            <translation>A API da Clint não atribui conversas a equipes. Atribua esta a um usuário.</translation>
        </message>
        <message>
            <source>A conversation of Clint can be open, waiting or completed. Choose one of these.</source>
            <translation>Uma conversa da Clint pode estar aberta, em espera ou concluída. Escolha uma dessas situações.</translation>
        </message>
        <message>
            <source>Clint's API does not delete notes. Delete it in Clint.</source>
            <translation>A API da Clint não exclui notas. Exclua esta na própria Clint.</translation>
        </message>
        <message>
            <source>Clint has no portfolios. Narrow the contacts by tags instead.</source>
            <translation>A Clint não tem carteiras. Em vez disso, filtre os contatos por etiquetas.</translation>
        </message>
        <message>
            <source>Contacts of Clint have no status. Look for all of them instead.</source>
            <translation>Os contatos da Clint não têm situação. Em vez disso, busque todos.</translation>
        </message>
        <message>
            <source>Clint does not narrow contacts by date. Look for deals by date instead, or export the contacts.</source>
            <translation>A Clint não filtra contatos por data. Em vez disso, busque negócios por data ou exporte os contatos.</translation>
        </message>
        <message>
            <source>Clint does not look contacts up by Instagram. Look for the name, the e-mail or the phone.</source>
            <translation>A Clint não busca contatos pelo Instagram. Busque pelo nome, pelo e-mail ou pelo telefone.</translation>
        </message>
        <message>
            <source>No contact of this account has this phone.</source>
            <translation>Nenhum contato desta conta tem este telefone.</translation>
        </message>
        <message>
            <source>Contacts of Clint have no notes, status or portfolios. Use a custom field or a tag.</source>
            <translation>Os contatos da Clint não têm anotações, situação nem carteiras. Use um campo personalizado ou uma etiqueta.</translation>
        </message>
        <message>
            <source>Clint's API knows no teams. Give deals and conversations to users.</source>
            <translation>A API da Clint não conhece equipes. Atribua negócios e conversas a usuários.</translation>
        </message>
        <message>
            <source>Clint's API does not change users. Do it in Clint, under Configurações.</source>
            <translation>A API da Clint não altera usuários. Faça isso na Clint, em Configurações.</translation>
        </message>
        <message>
            <source>Clint's API does not change tags. Create a new tag, or change this one in Clint.</source>
            <translation>A API da Clint não altera etiquetas. Crie uma nova ou altere esta na Clint.</translation>
        </message>
        <message>
            <source>Contacts carry this tag. Delete it from them too, or take it from them first.</source>
            <translation>Há contatos com esta etiqueta. Exclua-a também deles ou remova-a deles primeiro.</translation>
        </message>
        <message>
            <source>Clint's API knows no chatbots. Look at its automations in Clint.</source>
            <translation>A API da Clint não conhece chatbots. Veja as automações dela na própria Clint.</translation>
        </message>
        <message>
            <source>Clint does not wait for the gateway. Send the message, and follow its state.</source>
            <translation>A Clint não espera pelo gateway. Envie a mensagem e acompanhe o estado dela.</translation>
        </message>
        <message>
            <source>Clint's API starts no chatbots. Move the deal to a stage whose automation sends what you want.</source>
            <translation>A API da Clint não inicia chatbots. Mova o negócio para uma etapa cuja automação envie o que você quer.</translation>
        </message>
        <message>
            <source>Clint's API does not delete messages that were sent.</source>
            <translation>A API da Clint não exclui mensagens já enviadas.</translation>
        </message>
        <message>
            <source>This account has no channel “%1”. Choose one of its channels.</source>
            <translation>Esta conta não tem o canal “%1”. Escolha um dos canais dela.</translation>
        </message>
        <message>
            <source>No contact of this account has this phone. Create the contact first.</source>
            <translation>Nenhum contato desta conta tem este telefone. Crie o contato primeiro.</translation>
        </message>
        <message>
            <source>Clint keeps no order of the deals within a stage. Move the deal to another stage.</source>
            <translation>A Clint não guarda a ordem dos negócios dentro de uma etapa. Mova o negócio para outra etapa.</translation>
        </message>
        <message>
            <source>Clint's API marks a deal open, won or lost, but cannot archive it or set the reason of a loss. Mark it without a reason, and choose the reason in Clint.</source>
            <translation>A API da Clint marca um negócio como aberto, ganho ou perdido, mas não consegue arquivá-lo nem definir o motivo de perda. Marque-o sem motivo e escolha o motivo na Clint.</translation>
        </message>
        <message>
            <source>Clint's API cannot take the responsible user from a deal. Choose another.</source>
            <translation>A API da Clint não consegue deixar um negócio sem responsável. Escolha outro usuário.</translation>
        </message>
        <message>
            <source>Clint's API cannot give a deal to another contact. Create a deal for that contact.</source>
            <translation>A API da Clint não consegue passar um negócio para outro contato. Crie um negócio para esse contato.</translation>
        </message>
        <message>
            <source>Deals of Clint have no description, due date or tags of their own. Use a custom field, an activity, or the tags of the contact.</source>
            <translation>Os negócios da Clint não têm descrição, vencimento nem etiquetas próprias. Use um campo personalizado, uma atividade ou as etiquetas do contato.</translation>
        </message>
        <message>
            <source>Clint's API cannot archive a deal. Copy it, then mark the original won or lost.</source>
            <translation>A API da Clint não consegue arquivar um negócio. Copie-o e depois marque o original como ganho ou perdido.</translation>
        </message>
        <message>
            <source>Clint's API cannot write notes on a deal. Create an activity, or write the note in Clint.</source>
            <translation>A API da Clint não consegue escrever anotações em um negócio. Crie uma atividade ou escreva a anotação na Clint.</translation>
        </message>
        <message>
            <source>The history of a deal of Clint cannot be changed.</source>
            <translation>O histórico de um negócio da Clint não pode ser alterado.</translation>
        </message>
        <message>
            <source>SMS and voice status</source>
            <translation>Situação de SMS e voz</translation>
        </message>
        <message>
            <source>A Clint account has one status webhook, and this one has it already. Change that one.</source>
            <translation>Uma conta da Clint tem um só webhook de situação, e esta já tem o seu. Altere esse.</translation>
        </message>
        <message>
            <source>The status webhook of Clint cannot be paused. Delete it, and set it again later.</source>
            <translation>O webhook de situação da Clint não pode ser pausado. Exclua-o e configure-o de novo mais tarde.</translation>
        </message>
    </context>
    <context>
        <name>ClintField</name>
        <message>
            <source>Deal: id</source>
            <translation>Negócio: id</translation>
        </message>
        <message>
            <source>Deal: name</source>
            <translation>Negócio: nome</translation>
        </message>
        <message>
            <source>Deal: value</source>
            <translation>Negócio: valor</translation>
        </message>
        <message>
            <source>Deal: stage</source>
            <translation>Negócio: etapa</translation>
        </message>
        <message>
            <source>Deal: stage before</source>
            <translation>Negócio: etapa anterior</translation>
        </message>
        <message>
            <source>Deal: owner's e-mail</source>
            <translation>Negócio: e-mail do responsável</translation>
        </message>
        <message>
            <source>Deal: owner's name</source>
            <translation>Negócio: nome do responsável</translation>
        </message>
        <message>
            <source>Deal: status</source>
            <translation>Negócio: situação</translation>
        </message>
        <message>
            <source>Deal: origin</source>
            <translation>Negócio: origem</translation>
        </message>
        <message>
            <source>Deal: created at</source>
            <translation>Negócio: criado em</translation>
        </message>
        <message>
            <source>Deal: changed at</source>
            <translation>Negócio: alterado em</translation>
        </message>
        <message>
            <source>Deal: stage changed at</source>
            <translation>Negócio: etapa alterada em</translation>
        </message>
        <message>
            <source>Deal: closer</source>
            <translation>Negócio: closer</translation>
        </message>
        <message>
            <source>Origin: name</source>
            <translation>Origem: nome</translation>
        </message>
        <message>
            <source>Contact: name</source>
            <translation>Contato: nome</translation>
        </message>
        <message>
            <source>Contact: e-mail</source>
            <translation>Contato: e-mail</translation>
        </message>
        <message>
            <source>Contact: phone</source>
            <translation>Contato: telefone</translation>
        </message>
        <message>
            <source>Contact: document</source>
            <translation>Contato: documento</translation>
        </message>
        <message>
            <source>Contact: role</source>
            <translation>Contato: cargo</translation>
        </message>
        <message>
            <source>Contact: notes</source>
            <translation>Contato: anotações</translation>
        </message>
        <message>
            <source>Contact: tags</source>
            <translation>Contato: etiquetas</translation>
        </message>
        <message>
            <source>Contact: UTM source</source>
            <translation>Contato: UTM source</translation>
        </message>
        <message>
            <source>Contact: UTM medium</source>
            <translation>Contato: UTM medium</translation>
        </message>
        <message>
            <source>Contact: UTM campaign</source>
            <translation>Contato: UTM campaign</translation>
        </message>
        <message>
            <source>Contact: UTM content</source>
            <translation>Contato: UTM content</translation>
        </message>
    </context>
    <context>
        <name>ClintHook</name>
        <message>
            <source>SMS and voice status</source>
            <translation>Situação de SMS e voz</translation>
        </message>
        <message>
            <source>Receive webhook</source>
            <translation>Receber webhook</translation>
        </message>
        <message>
            <source>Send webhook</source>
            <translation>Enviar webhook</translation>
        </message>
    </context>
    <context>
        <name>ClintIntegration</name>
        <message>
            <source>Give the integration a name.</source>
            <translation>Dê um nome à integração.</translation>
        </message>
        <message>
            <source>Clint sends by GET or by POST.</source>
            <translation>A Clint envia por GET ou por POST.</translation>
        </message>
        <message>
            <source>The field %1 has no identifier.</source>
            <translation>O campo %1 não tem identificador.</translation>
        </message>
        <message>
            <source>Two fields have the identifier %1.</source>
            <translation>Dois campos têm o identificador %1.</translation>
        </message>
        <message>
            <source>Every field is dropped: nothing would be sent.</source>
            <translation>Todos os campos estão descartados: nada seria enviado.</translation>
        </message>
        <message>
            <source>Clint finds the contact by its e-mail or its phone: one of both must be there.</source>
            <translation>A Clint encontra o contato pelo e-mail ou pelo telefone: um dos dois precisa estar presente.</translation>
        </message>
        <message>
            <source>By GET all fields stand in the address, so personal data lands in the logs of every server on the way. Clint itself advises against it: choose POST, or drop the personal fields.</source>
            <translation>Por GET, todos os campos ficam no endereço, e assim dados pessoais vão parar nos registros de cada servidor do caminho. A própria Clint desaconselha isso: escolha POST ou descarte os campos pessoais.</translation>
        </message>
        <message>
            <source>Without https everybody on the way can read what is sent.</source>
            <translation>Sem https, qualquer um no caminho pode ler o que é enviado.</translation>
        </message>
        <message>
            <source>The integration cannot be read: %1 is “%2”.</source>
            <translation>Não foi possível ler a integração: %1 é “%2”.</translation>
        </message>
        <message>
            <source>Enter an e-mail or a phone: by them Clint finds the contact, so without both the lead is lost.</source>
            <translation>Informe um e-mail ou um telefone: é por eles que a Clint encontra o contato; sem nenhum dos dois, o lead se perde.</translation>
        </message>
        <message>
            <source>This is no phone number. Write it with its area code: (11) 99999-0000.</source>
            <translation>Este não é um número de telefone. Escreva com o DDD: (11) 99999-0000.</translation>
        </message>
        <message>
            <source>This is not a URL that Clint generates: those contain /endpoints/integration/ and end with a long id. Copy it whole from Clint.</source>
            <translation>Esta não é uma URL gerada pela Clint: essas contêm /endpoints/integration/ e terminam com um id longo. Copie-a inteira da Clint.</translation>
        </message>
        <message>
            <source>told by the marker in the URL</source>
            <translation>indicado pelo marcador na URL</translation>
        </message>
        <message>
            <source>told by the integration that the URL names</source>
            <translation>indicado pela integração que a URL informa</translation>
        </message>
        <message>
            <source>inferred from the fields, since the URL has no marker: likely, not sure</source>
            <translation>inferido dos campos, pois a URL não tem marcador: provável, não certo</translation>
        </message>
        <message>
            <source>unknown: neither a marker nor the fields tell it</source>
            <translation>desconhecido: nem um marcador nem os campos o indicam</translation>
        </message>
        <message>
            <source>The deal is created</source>
            <translation>O negócio for criado</translation>
        </message>
        <message>
            <source>It enters a stage</source>
            <translation>Entrar em uma etapa</translation>
        </message>
        <message>
            <source>It changes its stage</source>
            <translation>Mudar de etapa</translation>
        </message>
        <message>
            <source>It changes its status</source>
            <translation>Mudar de status</translation>
        </message>
        <message>
            <source>Create a deal</source>
            <translation>Criar negócio</translation>
        </message>
        <message>
            <source>Update a deal</source>
            <translation>Atualizar negócio</translation>
        </message>
        <message>
            <source>Create or update a deal</source>
            <translation>Criar ou atualizar negócio</translation>
        </message>
        <message>
            <source>The secret in this address is not at hand. Enter it again.</source>
            <translation>O segredo deste endereço não está disponível. Informe-o de novo.</translation>
        </message>
    </context>
    <context>
        <name>ClintLead</name>
        <message>
            <source>A new deal was created.</source>
            <translation>Um novo negócio foi criado.</translation>
        </message>
        <message>
            <source>An existing deal was updated.</source>
            <translation>Um negócio existente foi atualizado.</translation>
        </message>
        <message>
            <source>Clint does not know this URL: copy it again from the integration.</source>
            <translation>A Clint não conhece esta URL: copie-a de novo da integração.</translation>
        </message>
        <message>
            <source>Clint answered %1, so the lead was not taken.</source>
            <translation>A Clint respondeu %1; portanto, o lead não foi aceito.</translation>
        </message>
        <message>
            <source>Clint took it, but no deal of this contact came or changed in the origin. With “Update a deal” that is so when no deal matches.</source>
            <translation>A Clint aceitou o lead, mas nenhum negócio deste contato surgiu nem mudou na origem. Com “Atualizar negócio”, isso acontece quando nenhum negócio corresponde.</translation>
        </message>
        <message>
            <source>Clint took it; what came of it is not known, since the API does not answer: %1</source>
            <translation>A Clint aceitou o lead; não se sabe o que resultou dele, pois a API não responde: %1</translation>
        </message>
        <message>
            <source>Clint took it. A deal of this contact was there, and the API shows no change of it.</source>
            <translation>A Clint aceitou. Já havia um negócio deste contato, e a API não mostra nenhuma mudança nele.</translation>
        </message>
        <message>
            <source>The contact itself is in the account.</source>
            <translation>O contato em si está na conta.</translation>
        </message>
    </context>
    <context>
        <name>ClintWords</name>
        <message>
            <source>Task</source>
            <translation>Tarefa</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ligação</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Reunião</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Compromisso</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>The main job with no account and no display</source>
            <translation>A tarefa principal, sem conta e sem tela</translation>
        </message>
        <message>
            <source>The receiver alone</source>
            <translation>Só o receptor</translation>
        </message>
        <message>
            <source>The embedded platform alone</source>
            <translation>Só a plataforma embutida</translation>
        </message>
        <message>
            <source>Sends realistic test events to a URL</source>
            <translation>Envia eventos de teste realistas a uma URL</translation>
        </message>
        <message>
            <source>Events out of the log</source>
            <translation>Exporta eventos do registro</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>demo takes no further words.</source>
            <translation>demo não aceita outras palavras.</translation>
        </message>
        <message>
            <source>ndjson, csv or har.</source>
            <translation>ndjson, csv ou har.</translation>
        </message>
        <message>
            <source>Only events of this type; may be repeated.</source>
            <translation>Só eventos deste tipo; pode ser repetida.</translation>
        </message>
        <message>
            <source>Only events with all these words.</source>
            <translation>Só eventos com todas estas palavras.</translation>
        </message>
        <message>
            <source>File to write instead of the standard output.</source>
            <translation>Arquivo a gravar em vez da saída padrão.</translation>
        </message>
        <message>
            <source>--format must be ndjson, csv or har.</source>
            <translation>--format deve ser ndjson, csv ou har.</translation>
        </message>
        <message>
            <source>There is no event log in %1.</source>
            <translation>Não há registro de eventos em %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>Não foi possível gravar %1: %2</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>Mostra esta ajuda.</translation>
        </message>
        <message>
            <source>Folder of log and settings.</source>
            <translation>Pasta do registro e das configurações.</translation>
        </message>
        <message>
            <source>Address to listen on.</source>
            <translation>Endereço em que escutar.</translation>
        </message>
        <message>
            <source>receive takes no further words.</source>
            <translation>receive não aceita outras palavras.</translation>
        </message>
        <message>
            <source>--listen needs HOST:PORT, for example 127.0.0.1:8787.</source>
            <translation>--listen precisa de HOST:PORT, por exemplo 127.0.0.1:8787.</translation>
        </message>
        <message>
            <source> Port %1 is free: --listen %2:%1</source>
            <translation> A porta %1 está livre: --listen %2:%1</translation>
        </message>
        <message>
            <source>The same number gives the same company.</source>
            <translation>O mesmo número gera a mesma empresa.</translation>
        </message>
        <message>
            <source>How many contacts, 1 to 200000.</source>
            <translation>Quantos contatos, de 1 a 200000.</translation>
        </message>
        <message>
            <source>--seed needs a number.</source>
            <translation>--seed precisa de um número.</translation>
        </message>
        <message>
            <source>--contacts needs a number from 1 to 200000.</source>
            <translation>--contacts precisa de um número de 1 a 200000.</translation>
        </message>
        <message>
            <source>Identifier of the event, for example CONTACT_NEW.</source>
            <translation>Identificador do evento, por exemplo CONTACT_NEW.</translation>
        </message>
        <message>
            <source>Where to send it.</source>
            <translation>Para onde enviar.</translation>
        </message>
        <message>
            <source>How many a second at most, up to 1000.</source>
            <translation>Quantos por segundo no máximo, até 1000.</translation>
        </message>
        <message>
            <source>A header, name:value; may be repeated.</source>
            <translation>Um cabeçalho, name:value; pode ser repetida.</translation>
        </message>
        <message>
            <source>--event needs the identifier of an event, for example CONTACT_NEW.</source>
            <translation>--event precisa do identificador de um evento, por exemplo CONTACT_NEW.</translation>
        </message>
        <message>
            <source>--rate needs a number above 0, up to 1000.</source>
            <translation>--rate precisa de um número maior que 0, até 1000.</translation>
        </message>
        <message>
            <source>--header needs NAME:VALUE.</source>
            <translation>--header precisa de NAME:VALUE.</translation>
        </message>
        <message>
            <source>There is no command "%1"; see gancho --help.</source>
            <translation>Não existe o comando "%1"; consulte gancho --help.</translation>
        </message>
        <message>
            <source>--lang must be pt_BR or en.</source>
            <translation>--lang deve ser pt_BR ou en.</translation>
        </message>
        <message>
            <source>--style must be light, dark or system.</source>
            <translation>--style deve ser light, dark ou system.</translation>
        </message>
        <message>
            <source>Usage: gancho [COMMAND] [OPTIONS]

Without a command the window opens: --data-dir DIR, --lang pt_BR|en, --style light|dark|system

</source>
            <translation>Uso: gancho [COMMAND] [OPTIONS]

Sem um comando, a janela é aberta: --data-dir DIR, --lang pt_BR|en, --style light|dark|system

</translation>
        </message>
        <message>
            <source>
"gancho COMMAND --help" tells the options of a command.
</source>
            <translation>
"gancho COMMAND --help" mostra as opções de um comando.
</translation>
        </message>
        <message>
            <source>There is no display to open the window on. "gancho demo" and "gancho receive" work without one.</source>
            <translation>Não há tela em que abrir a janela. "gancho demo" e "gancho receive" funcionam sem tela.</translation>
        </message>
        <message>
            <source>There is no operation "%1". "gancho api list" tells all of them.</source>
            <translation>Não existe a operação "%1". "gancho api list" mostra todas.</translation>
        </message>
        <message>
            <source>There is no operation "%1"; there are %2.</source>
            <translation>Não existe a operação "%1"; existem %2.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>Não foi possível ler %1: %2</translation>
        </message>
        <message>
            <source>The body is not JSON: %1 (byte %2)</source>
            <translation>O corpo não é JSON: %1 (byte %2)</translation>
        </message>
        <message>
            <source>%1 needs a body: --body FILE, or --body - for the input.</source>
            <translation>%1 precisa de um corpo: --body FILE, ou --body - para a entrada padrão.</translation>
        </message>
        <message>
            <source>%1 takes no body.</source>
            <translation>%1 não aceita corpo.</translation>
        </message>
        <message>
            <source>The JSON to send: a file, or - for the input.</source>
            <translation>O JSON a enviar: um arquivo, ou - para a entrada padrão.</translation>
        </message>
        <message>
            <source>A list of a platform: contacts, conversations, cards and so on</source>
            <translation>Uma lista de uma plataforma: contatos, conversas, cards e assim por diante</translation>
        </message>
        <message>
            <source>Any operation of a platform's API</source>
            <translation>Qualquer operação da API de uma plataforma</translation>
        </message>
        <message>
            <source>The environment variable that holds the token.</source>
            <translation>A variável de ambiente que contém o token.</translation>
        </message>
        <message>
            <source>A parameter of the operation; may be repeated.</source>
            <translation>Um parâmetro da operação; pode ser repetida.</translation>
        </message>
        <message>
            <source>Exactly one %1 is needed.</source>
            <translation>Informe %1 exatamente uma vez.</translation>
        </message>
        <message>
            <source>--platform must be wts-chat, whazing or clint.</source>
            <translation>--platform deve ser wts-chat, whazing ou clint.</translation>
        </message>
        <message>
            <source>The environment variable %1 must hold the token of the API; --token-env names another one.</source>
            <translation>A variável de ambiente %1 deve conter o token da API; --token-env indica outra.</translation>
        </message>
        <message>
            <source>--param needs NAME=VALUE.</source>
            <translation>--param precisa de NAME=VALUE.</translation>
        </message>
        <message>
            <source>%1 takes no parameters.</source>
            <translation>%1 não aceita parâmetros.</translation>
        </message>
        <message>
            <source>%1 has no parameter "%2". It takes %3.</source>
            <translation>%1 não tem o parâmetro "%2". Aceita %3.</translation>
        </message>
        <message>
            <source>%1 takes one value, not several.</source>
            <translation>%1 aceita um só valor, não vários.</translation>
        </message>
        <message>
            <source>%1 needs --param %2=…</source>
            <translation>%1 precisa de --param %2=…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Interrompido.</translation>
        </message>
        <message>
            <source>(The platform's support asks for this id: %1)</source>
            <translation>(O suporte da plataforma pede este ID: %1)</translation>
        </message>
        <message>
            <source>Warning: the platform says that there is more, but the page was empty.</source>
            <translation>Aviso: a plataforma diz que há mais, mas a página veio vazia.</translation>
        </message>
        <message>
            <source>Warning: the platform sends the same rows again and again; reading ended here.</source>
            <translation>Aviso: a plataforma envia as mesmas linhas repetidamente; a leitura terminou aqui.</translation>
        </message>
        <message>
            <source>Warning: the platform counted %1, but %2 came. Rows that are deleted meanwhile make others move; read the list again.</source>
            <translation>Aviso: a plataforma contou %1, mas vieram %2. Linhas excluídas durante a leitura deslocam as outras; leia a lista de novo.</translation>
        </message>
        <message>
            <source>--all reads every page; leave %1 out.</source>
            <translation>--all lê todas as páginas; deixe %1 de fora.</translation>
        </message>
        <message>
            <source>Every page, not only one.</source>
            <translation>Todas as páginas, não só uma.</translation>
        </message>
        <message>
            <source>json (an object a line) or table.</source>
            <translation>json (um objeto por linha) ou table.</translation>
        </message>
        <message>
            <source>There is no list "%1"; there are %2.</source>
            <translation>Não existe a lista "%1"; existem %2.</translation>
        </message>
        <message>
            <source>--format must be json or table.</source>
            <translation>--format deve ser json ou table.</translation>
        </message>
        <message>
            <source>Events of files into the log</source>
            <translation>Importa eventos de arquivos para o registro</translation>
        </message>
        <message>
            <source>Only events of this inbox; may be repeated.</source>
            <translation>Só eventos desta inbox; pode ser repetida.</translation>
        </message>
        <message>
            <source>Only events answered with this status, 404 or 4xx; may be repeated.</source>
            <translation>Só eventos respondidos com este status, 404 ou 4xx; pode ser repetida.</translation>
        </message>
        <message>
            <source>Only events whose sender check was: none, passed or failed; may be repeated.</source>
            <translation>Só eventos com este resultado na verificação do remetente: none, passed ou failed; pode ser repetida.</translation>
        </message>
        <message>
            <source>Only events of this method; may be repeated.</source>
            <translation>Só eventos deste método; pode ser repetida.</translation>
        </message>
        <message>
            <source>Only events from this address; may be repeated.</source>
            <translation>Só eventos vindos deste endereço; pode ser repetida.</translation>
        </message>
        <message>
            <source>Only events whose body has at least as many bytes.</source>
            <translation>Só eventos cujo corpo tenha no mínimo este número de bytes.</translation>
        </message>
        <message>
            <source>Only events whose body has at most as many bytes.</source>
            <translation>Só eventos cujo corpo tenha no máximo este número de bytes.</translation>
        </message>
        <message>
            <source>Only repeated deliveries.</source>
            <translation>Só entregas repetidas.</translation>
        </message>
        <message>
            <source>No repeated deliveries.</source>
            <translation>Sem entregas repetidas.</translation>
        </message>
        <message>
            <source>Only events with a star.</source>
            <translation>Só eventos com estrela.</translation>
        </message>
        <message>
            <source>Only events with a note.</source>
            <translation>Só eventos com nota.</translation>
        </message>
        <message>
            <source>Only events that are not as the contract says.</source>
            <translation>Só eventos que não estão de acordo com o contrato.</translation>
        </message>
        <message>
            <source>--%1 needs a number of bytes.</source>
            <translation>--%1 precisa de um número de bytes.</translation>
        </message>
        <message>
            <source>--status needs a status such as 404, or 4xx for all of them.</source>
            <translation>--status precisa de um status como 404, ou 4xx para todos eles.</translation>
        </message>
        <message>
            <source>--verification must be none, passed or failed.</source>
            <translation>--verification deve ser none, passed ou failed.</translation>
        </message>
        <message>
            <source>There is no inbox "%1".</source>
            <translation>Não existe inbox com o nome "%1".</translation>
        </message>
        <message>
            <source>Columns of a CSV, with commas; fields of the body by their path: id,receivedAt,content.contactDetails.name</source>
            <translation>Colunas de um CSV, separadas por vírgulas; campos do corpo pelo caminho: id,receivedAt,content.contactDetails.name</translation>
        </message>
        <message>
            <source>Names, phones, e-mails and documents of people are replaced by stand-ins.</source>
            <translation>Nomes, telefones, e-mails e documentos de pessoas são trocados por substitutos.</translation>
        </message>
        <message>
            <source>Headers and parameters with secrets are written as they came.</source>
            <translation>Cabeçalhos e parâmetros com segredos são gravados como chegaram.</translation>
        </message>
        <message>
            <source>export takes no further words.</source>
            <translation>export não aceita outras palavras.</translation>
        </message>
        <message>
            <source>--pseudonymise and --with-secrets exclude each other.</source>
            <translation>--pseudonymise e --with-secrets não podem ser usadas juntas.</translation>
        </message>
        <message>
            <source>%1 is neither NDJSON nor HAR, or cannot be read.</source>
            <translation>%1 não é NDJSON nem HAR, ou não pode ser lido.</translation>
        </message>
        <message>
            <source>%1, number %2: %3</source>
            <translation>%1, número %2: %3</translation>
        </message>
        <message>
            <source>%1: %2 imported, %3 refused</source>
            <translation>%1: importados: %2, recusados: %3</translation>
        </message>
        <message>
            <source>ndjson or har; told by the file where left out.</source>
            <translation>ndjson ou har; se omitida, o formato é reconhecido pelo arquivo.</translation>
        </message>
        <message>
            <source>Files to take events from.</source>
            <translation>Arquivos de onde importar os eventos.</translation>
        </message>
        <message>
            <source>--format must be ndjson or har.</source>
            <translation>--format deve ser ndjson ou har.</translation>
        </message>
        <message>
            <source>import needs a FILE.</source>
            <translation>import precisa de um FILE.</translation>
        </message>
        <message>
            <source>Inbox that there shall be; made where it is not.</source>
            <translation>Inbox que deve existir; é criada se faltar.</translation>
        </message>
        <message>
            <source>How it checks its senders: %1.</source>
            <translation>Como ela confere quem envia: %1.</translation>
        </message>
        <message>
            <source>Header or parameter with the key, for header and query.</source>
            <translation>Cabeçalho ou parâmetro com a chave, para header e query.</translation>
        </message>
        <message>
            <source>Environment variable that holds the secret.</source>
            <translation>Variável de ambiente que guarda o segredo.</translation>
        </message>
        <message>
            <source>How far the sender's time may be off, 300 by default; 0: any.</source>
            <translation>Quanto a hora de quem envia pode diferir, 300 por padrão; 0: qualquer uma.</translation>
        </message>
        <message>
            <source>Requests that fail the check are answered like others.</source>
            <translation>Requisições que não passam na verificação são respondidas como as outras.</translation>
        </message>
        <message>
            <source>--inbox needs small letters, digits and hyphens: "%1" would do.</source>
            <translation>--inbox aceita só letras minúsculas, algarismos e hífens: “%1” serviria.</translation>
        </message>
        <message>
            <source>--%1 needs --check.</source>
            <translation>--%1 precisa de --check.</translation>
        </message>
        <message>
            <source>--check must be one of %1.</source>
            <translation>--check precisa ser um destes: %1.</translation>
        </message>
        <message>
            <source>--tolerance needs a number of seconds.</source>
            <translation>--tolerance precisa de um número de segundos.</translation>
        </message>
        <message>
            <source>--check needs --secret-env, the environment variable that holds the secret.</source>
            <translation>--check precisa de --secret-env, a variável de ambiente que guarda o segredo.</translation>
        </message>
        <message>
            <source>Looking for people: %1 of %2</source>
            <translation>Procurando pessoas: %1 de %2</translation>
        </message>
        <message>
            <source>Writing: %1 of %2</source>
            <translation>Gravando: %1 de %2</translation>
        </message>
        <message>
            <source>Finds out why events do not arrive at a webhook URL</source>
            <translation>Descobre por que os eventos não chegam a uma URL de webhook</translation>
        </message>
        <message>
            <source>Webhook URL to examine.</source>
            <translation>URL do webhook a examinar.</translation>
        </message>
        <message>
            <source>Seconds that the sender waits for an answer (0.1 to 300).</source>
            <translation>Segundos que quem envia espera por uma resposta (0.1 a 300).</translation>
        </message>
        <message>
            <source>Sends no test event; stops when the connection stands.</source>
            <translation>Não envia evento de teste; para quando a conexão está estabelecida.</translation>
        </message>
        <message>
            <source>Sends test events of 1 and 5 MB too.</source>
            <translation>Envia também eventos de teste de 1 e 5 MB.</translation>
        </message>
        <message>
            <source>Platform that sends: wts-chat, whazing or clint.</source>
            <translation>Plataforma que envia: wts-chat, whazing ou clint.</translation>
        </message>
        <message>
            <source>The sender is on this computer or network, too.</source>
            <translation>Quem envia também está neste computador ou nesta rede.</translation>
        </message>
        <message>
            <source>Header for the test events; may be repeated.</source>
            <translation>Cabeçalho para os eventos de teste; pode ser repetida.</translation>
        </message>
        <message>
            <source>Prints the report as JSON.</source>
            <translation>Mostra o relatório em JSON.</translation>
        </message>
        <message>
            <source>doctor needs one URL.</source>
            <translation>doctor precisa de uma URL.</translation>
        </message>
        <message>
            <source>--timeout needs a number of seconds from 0.1 to 300.</source>
            <translation>--timeout precisa de um número de segundos de 0.1 a 300.</translation>
        </message>
        <message>
            <source>--limit and --no-send do not go together.</source>
            <translation>--limit e --no-send não podem ser usadas juntas.</translation>
        </message>
        <message>
            <source>Rules by which the inbox answers, as JSON; [] takes them away.</source>
            <translation>Regras pelas quais a inbox responde, em JSON; [] remove todas.</translation>
        </message>
        <message>
            <source>Environment variable with the verify token of their handshakes.</source>
            <translation>Variável de ambiente com o token de verificação dos handshakes dessas regras.</translation>
        </message>
        <message>
            <source>--%1 needs --answer.</source>
            <translation>--%1 precisa de --answer.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>Não foi possível ler %1: %2.</translation>
        </message>
        <message>
            <source>A handshake needs --verify-token-env, the environment variable that holds its token.</source>
            <translation>Um handshake precisa de --verify-token-env, a variável de ambiente que guarda o token dele.</translation>
        </message>
        <message>
            <source>--verify-token-env needs a rule with a handshake.</source>
            <translation>--verify-token-env precisa de uma regra com handshake.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 está em branco.</translation>
        </message>
        <message>
            <source>There is no such event to be sent.</source>
            <translation>Não há nenhum evento desses para enviar.</translation>
        </message>
        <message>
            <source>%1 events, %2 bytes, to %3</source>
            <translation>%1 eventos, %2 bytes, para %3</translation>
        </message>
        <message>
            <source>Nothing was sent; --anyway sends it.</source>
            <translation>Nada foi enviado; use --anyway para enviar mesmo assim.</translation>
        </message>
        <message>
            <source>With --event: the documented example, not an invented one.</source>
            <translation>Com --event: o exemplo documentado, não um fictício.</translation>
        </message>
        <message>
            <source>An event of the log as a test event, with a new id and as of now.</source>
            <translation>Um evento do registro como evento de teste, com um ID novo e a hora atual.</translation>
        </message>
        <message>
            <source>Puts a value into the body, for example /content/name=Maria; may be repeated.</source>
            <translation>Põe um valor no corpo, por exemplo /content/name=Maria; pode ser repetida.</translation>
        </message>
        <message>
            <source>Sends again the events of the log with all these words; an empty text: every event.</source>
            <translation>Reenvia os eventos do registro com todas estas palavras; um texto vazio: todos os eventos.</translation>
        </message>
        <message>
            <source>Sends again the events of this type; may be repeated.</source>
            <translation>Reenvia os eventos deste tipo; pode ser repetida.</translation>
        </message>
        <message>
            <source>How many, 1 to 1000000; of a story up to 1000.</source>
            <translation>Quantos, de 1 a 1000000; de uma história, até 1000.</translation>
        </message>
        <message>
            <source>Sends again in the time in which they came, that many times faster: 1, 10.</source>
            <translation>Reenvia no ritmo em que chegaram, tantas vezes mais rápido: 1, 10.</translation>
        </message>
        <message>
            <source>Signs with the present time: %1.</source>
            <translation>Assina com a hora atual: %1.</translation>
        </message>
        <message>
            <source>Without the header that says that it is a test or comes again.</source>
            <translation>Sem o cabeçalho que indica que é um teste ou um reenvio.</translation>
        </message>
        <message>
            <source>Says what would be sent again.</source>
            <translation>Mostra o que seria reenviado.</translation>
        </message>
        <message>
            <source>Sends again in spite of warnings.</source>
            <translation>Reenvia apesar dos avisos.</translation>
        </message>
        <message>
            <source>send needs one of --event, --story, --from-event and --resend-filter or --resend-type.</source>
            <translation>send precisa de uma destas opções: --event, --story, --from-event e --resend-filter ou --resend-type.</translation>
        </message>
        <message>
            <source>--set is for test events; see --from-event.</source>
            <translation>--set é para eventos de teste; veja --from-event.</translation>
        </message>
        <message>
            <source>--from-event needs the number of an event.</source>
            <translation>--from-event precisa do número de um evento.</translation>
        </message>
        <message>
            <source>--story must be one of %1.</source>
            <translation>--story precisa ser um destes: %1.</translation>
        </message>
        <message>
            <source>--count needs a number from 1 to %1.</source>
            <translation>--count precisa de um número de 1 a %1.</translation>
        </message>
        <message>
            <source>--pace needs --resend-filter, and no --rate.</source>
            <translation>--pace precisa de --resend-filter e não pode ser usada com --rate.</translation>
        </message>
        <message>
            <source>--pace needs a number above 0, up to 1000.</source>
            <translation>--pace precisa de um número maior que 0, até 1000.</translation>
        </message>
        <message>
            <source>--%1 needs --sign.</source>
            <translation>--%1 precisa de --sign.</translation>
        </message>
        <message>
            <source>--sign must be one of %1.</source>
            <translation>--sign precisa ser um destes: %1.</translation>
        </message>
        <message>
            <source>--sign needs --secret-env, the environment variable that holds the secret.</source>
            <translation>--sign precisa de --secret-env, a variável de ambiente que guarda o segredo.</translation>
        </message>
        <message>
            <source>Whose API: wts-chat, whazing or clint.</source>
            <translation>De quem é a API: wts-chat, whazing ou clint.</translation>
        </message>
        <message>
            <source>Speak HTTPS too, with this certificate (PEM, its chain included). Read again when it is renewed.</source>
            <translation>Atende também por HTTPS, com este certificado (PEM, com a cadeia dele). É lido de novo quando é renovado.</translation>
        </message>
        <message>
            <source>The key of --tls-cert (PEM, without a password).</source>
            <translation>A chave de --tls-cert (PEM, sem senha).</translation>
        </message>
        <message>
            <source>--tls-cert and --tls-key belong together.</source>
            <translation>--tls-cert e --tls-key devem ser usadas juntas.</translation>
        </message>
        <message>
            <source>The platform to be: wts-chat, whazing or clint.</source>
            <translation>A plataforma a simular: wts-chat, whazing ou clint.</translation>
        </message>
        <message>
            <source>How fast the clock of its webhooks goes, 0.1 to 10000: Whazing waits 3 seconds, and 3 minutes before it tries again.</source>
            <translation>A velocidade do relógio dos webhooks dela, de 0.1 a 10000: o Whazing espera 3 segundos, e 3 minutos antes de tentar de novo.</translation>
        </message>
        <message>
            <source>--speed needs a number from 0.1 to 10000.</source>
            <translation>--speed precisa de um número de 0.1 a 10000.</translation>
        </message>
        <message>
            <source>Whose event: wts-chat, whazing or clint.</source>
            <translation>De quem é o evento: wts-chat, whazing ou clint.</translation>
        </message>
        <message>
            <source>The routes: list them, pass them on</source>
            <translation>As rotas: listar e passar adiante</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>Não foi possível ler %1 (%2).</translation>
        </message>
        <message>
            <source>: still needs %1</source>
            <translation>: ainda precisa de %1</translation>
        </message>
        <message>
            <source>list, export (without secrets, to the standard output) or import.</source>
            <translation>list, export (sem segredos, na saída padrão) ou import.</translation>
        </message>
        <message>
            <source>What to import; its routes are off.</source>
            <translation>O que importar; as rotas chegam desativadas.</translation>
        </message>
        <message>
            <source>routes needs list, export or import FILE; see gancho routes --help.</source>
            <translation>routes precisa de list, export ou import ARQUIVO; veja gancho routes --help.</translation>
        </message>
        <message>
            <source>Its name, or its method and path: completeSession or "PUT /chat/v1/session/{id}/complete" of wts-chat, createTicket or "POST /createticket" of whazing, createDeal or "POST /v1/deals" of clint. "list" tells all of a --platform.</source>
            <translation>O nome dela, ou o método e o caminho: completeSession ou "PUT /chat/v1/session/{id}/complete" do wts-chat, createTicket ou "POST /createticket" do whazing, createDeal ou "POST /v1/deals" do clint. "list" mostra todas de uma --platform.</translation>
        </message>
        <message>
            <source>Where the API is, for example what "gancho sandbox" prints. Without it: where the platform has it. Whazing has a server per customer, so it is needed there.</source>
            <translation>Onde está a API, por exemplo o que "gancho sandbox" mostra. Sem isso: onde a plataforma a mantém. O Whazing tem um servidor por cliente; ali é obrigatório.</translation>
        </message>
        <message>
            <source>--base-url needs an address such as %1.</source>
            <translation>--base-url precisa de um endereço como %1.</translation>
        </message>
        <message>
            <source>What to list. %1.</source>
            <translation>O que listar. %1.</translation>
        </message>
        <message>
            <source>Events that belong together: %1; of the other platforms %2 and %3.</source>
            <translation>Eventos que formam uma história: %1; das outras plataformas, %2 e %3.</translation>
        </message>
        <message>
            <source>Only events since this ISO date or time, or since so long ago: 90m, 2h, 7d.</source>
            <translation>Só eventos desde esta data ou hora ISO, ou desde há tanto tempo: 90m, 2h, 7d.</translation>
        </message>
        <message>
            <source>Only events before this ISO date or time, or before so long ago: 90m, 2h, 7d.</source>
            <translation>Só eventos antes desta data ou hora ISO, ou de há mais tempo que: 90m, 2h, 7d.</translation>
        </message>
        <message>
            <source>Only events that came at least so many seconds after they happened.</source>
            <translation>Só eventos que chegaram pelo menos tantos segundos depois de ocorrer.</translation>
        </message>
        <message>
            <source>Only events that came at most so many seconds after they happened.</source>
            <translation>Só eventos que chegaram no máximo tantos segundos depois de ocorrer.</translation>
        </message>
        <message>
            <source>Only events of this colour: red, yellow, green, blue, purple; may be repeated.</source>
            <translation>Só eventos desta cor: red, yellow, green, blue, purple; pode ser repetido.</translation>
        </message>
        <message>
            <source>--%1 needs a date or time such as 2026-03-02, 2026-03-02T14:05:00 or 2h.</source>
            <translation>--%1 precisa de uma data ou hora como 2026-03-02, 2026-03-02T14:05:00 ou 2h.</translation>
        </message>
        <message>
            <source>--%1 needs a number of seconds.</source>
            <translation>--%1 precisa de um número de segundos.</translation>
        </message>
        <message>
            <source>--colour must be red, yellow, green, blue or purple.</source>
            <translation>--colour deve ser red, yellow, green, blue ou purple.</translation>
        </message>
    </context>
    <context>
        <name>Composition</name>
        <message>
            <source>The event log was damaged</source>
            <translation>O registro de eventos estava danificado</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) could be read and are in a new log.</source>
            <translation>
                <numerusform>%n evento pôde ser lido e está em um registro novo.</numerusform>
                <numerusform>%n eventos puderam ser lidos e estão em um registro novo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file is kept as %1. You may delete it when nothing is missing.</source>
            <translation>O arquivo danificado foi mantido como %1. Se não faltar nada, você pode excluí-lo.</translation>
        </message>
    </context>
    <context>
        <name>Contact</name>
        <message>
            <source>Active</source>
            <translation>Ativo</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Arquivado</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
        <message numerus="yes">
            <source>At most %n characters.</source>
            <translation>
                <numerusform>No máximo %n caractere.</numerusform>
                <numerusform>No máximo %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter a name, or at least a phone, an e-mail or Instagram.</source>
            <translation>Informe um nome ou, pelo menos, um telefone, um e-mail ou o Instagram.</translation>
        </message>
        <message>
            <source>This is no phone number. Write it with its area code: (11) 99999-0000.</source>
            <translation>Este não é um número de telefone. Escreva com o DDD: (11) 99999-0000.</translation>
        </message>
        <message>
            <source>This is no e-mail address. Example: maria@example.com.</source>
            <translation>Este não é um endereço de e-mail. Exemplo: maria@example.com.</translation>
        </message>
    </context>
    <context>
        <name>ContactCsv</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Instagram</source>
            <translation>Instagram</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>Anotação</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Portfolios</source>
            <translation>Carteiras</translation>
        </message>
        <message>
            <source>“%1” does not fit the field %2.</source>
            <translation>“%1” não serve para o campo %2.</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Criado</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterado</translation>
        </message>
    </context>
    <context>
        <name>ContactsApi</name>
        <message>
            <source>This platform has no such groups.</source>
            <translation>Esta plataforma não tem grupos desse tipo.</translation>
        </message>
    </context>
    <context>
        <name>Contract</name>
        <message>
            <source>The API of %1 is not described yet.</source>
            <translation>A API de %1 ainda não está descrita.</translation>
        </message>
        <message>
            <source>The description of the API cannot be read: %1</source>
            <translation>Não foi possível ler a descrição da API: %1</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>Started</source>
            <translation>Iniciado</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>Pendente</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Em atendimento</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
    </context>
    <context>
        <name>Csv</name>
        <message>
            <source>This file holds no table. Save it as CSV, with the names of the columns in its first line.</source>
            <translation>Este arquivo não contém uma tabela. Salve-o como CSV, com os nomes das colunas na primeira linha.</translation>
        </message>
    </context>
    <context>
        <name>CustomField</name>
        <message>
            <source>Yes</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text of several lines</source>
            <translation>Texto de várias linhas</translation>
        </message>
        <message>
            <source>Whole number</source>
            <translation>Número inteiro</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>One of several</source>
            <translation>Uma entre várias opções</translation>
        </message>
        <message>
            <source>Several of several</source>
            <translation>Várias opções</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Data e hora</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Sim ou não</translation>
        </message>
        <message>
            <source>Unknown type</source>
            <translation>Tipo desconhecido</translation>
        </message>
    </context>
    <context>
        <name>DataFolders</name>
        <message>
            <source>The folder %1 cannot be created. Check the permissions of the folder above it, or choose another one with --data-dir.</source>
            <translation>Não foi possível criar a pasta %1. Verifique as permissões da pasta acima dela ou escolha outra com --data-dir.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder. Choose another one with --data-dir.</source>
            <translation>%1 é um arquivo, não uma pasta. Escolha outra com --data-dir.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be written to. Check its permissions, or choose another one with --data-dir.</source>
            <translation>Não é possível gravar na pasta %1. Verifique as permissões dela ou escolha outra com --data-dir.</translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message>
            <source>The team is saved, but not who is in it: %1</source>
            <translation>A equipe foi salva, mas não quem faz parte dela: %1</translation>
        </message>
        <message>
            <source>The user is saved, but not the teams of the user: %1</source>
            <translation>O usuário foi salvo, mas não as equipes dele: %1</translation>
        </message>
        <message>
            <source>Portfolios</source>
            <translation>Carteiras</translation>
        </message>
        <message>
            <source>Sequences</source>
            <translation>Sequências</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Equipes</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuários</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Campos personalizados</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Chatbots</source>
            <translation>Chatbots</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Modelos de mensagem</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Hands out conversations</source>
            <translation>Distribui conversas</translation>
        </message>
        <message>
            <source>Automatically</source>
            <translation>Automaticamente</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Manualmente</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Padrão</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Disponibilidade</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Criado em</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Pertence a</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Obrigatório</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Used for</source>
            <translation>Usado em</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterado em</translation>
        </message>
        <message>
            <source>Contacts may be in</source>
            <translation>O contato pode estar em</translation>
        </message>
        <message>
            <source>This portfolio alone</source>
            <translation>Apenas esta carteira</translation>
        </message>
        <message>
            <source>Several portfolios</source>
            <translation>Várias carteiras</translation>
        </message>
        <message>
            <source>Takes contacts in by itself</source>
            <translation>Inclui contatos automaticamente</translation>
        </message>
        <message>
            <source>Contacts leave after</source>
            <translation>Os contatos saem após</translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n mês</numerusform>
                <numerusform>%n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>Handed on when nobody answers for</source>
            <translation>Repassa se ninguém responder em</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>A conversation lasts at most</source>
            <translation>Uma conversa dura no máximo</translation>
        </message>
        <message>
            <source>Owner of the account</source>
            <translation>Titular da conta</translation>
        </message>
        <message>
            <source>User id in conversations and cards</source>
            <translation>Id do usuário em conversas e cards</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Shown in forms</source>
            <translation>Exibido nos formulários</translation>
        </message>
        <message>
            <source>Below the heading</source>
            <translation>Abaixo do título</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opções</translation>
        </message>
        <message>
            <source>Known as</source>
            <translation>Conhecido como</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Provedor</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Arquivado</translation>
        </message>
        <message>
            <source>Default team</source>
            <translation>Equipe padrão</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>Rodapé</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Quick reply by</source>
            <translation>Atalho da resposta rápida</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoria</translation>
        </message>
        <message>
            <source>Why it was rejected</source>
            <translation>Motivo da rejeição</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Origens</translation>
        </message>
        <message>
            <source>Groups of origins</source>
            <translation>Grupos de origens</translation>
        </message>
        <message>
            <source>Reasons of loss</source>
            <translation>Motivos de perda</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>CRM stages</source>
            <translation>Etapas do CRM</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Follow-ups</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>Carteiras</translation>
        </message>
        <message>
            <source>Closing reasons</source>
            <translation>Motivos de encerramento</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Visto por último</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Called in events</source>
            <translation>Nome nos eventos</translation>
        </message>
    </context>
    <context>
        <name>DirectoryWords</name>
        <message>
            <source>Administrator</source>
            <translation>Administrador</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Atendente</translation>
        </message>
        <message>
            <source>Restricted agent</source>
            <translation>Atendente restrito</translation>
        </message>
        <message>
            <source>Everybody sees its conversations</source>
            <translation>Todos veem as conversas</translation>
        </message>
        <message>
            <source>Only the team sees them</source>
            <translation>Só a equipe vê as conversas</translation>
        </message>
        <message>
            <source>Only the user in charge sees them</source>
            <translation>Só o usuário responsável vê as conversas</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponível</translation>
        </message>
        <message>
            <source>Unavailable</source>
            <translation>Indisponível</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Ativo</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inativo</translation>
        </message>
        <message>
            <source>WhatsApp (Cloud API)</source>
            <translation>WhatsApp (Cloud API)</translation>
        </message>
        <message>
            <source>WhatsApp (360dialog)</source>
            <translation>WhatsApp (360dialog)</translation>
        </message>
        <message>
            <source>WhatsApp (Gupshup)</source>
            <translation>WhatsApp (Gupshup)</translation>
        </message>
        <message>
            <source>WhatsApp (Z-API)</source>
            <translation>WhatsApp (Z-API)</translation>
        </message>
        <message>
            <source>WhatsApp (Evolution API)</source>
            <translation>WhatsApp (Evolution API)</translation>
        </message>
        <message>
            <source>Instagram</source>
            <translation>Instagram</translation>
        </message>
        <message>
            <source>Messenger</source>
            <translation>Messenger</translation>
        </message>
        <message>
            <source>Reactive</source>
            <translation>Reativo</translation>
        </message>
        <message>
            <source>Automation</source>
            <translation>Automação</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Being published</source>
            <translation>Publicando</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>Não publicado</translation>
        </message>
        <message>
            <source>Publishing failed</source>
            <translation>Falha na publicação</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprovado</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>Em análise</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeitado</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Desativado</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Excluído</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>Quick reply</source>
            <translation>Resposta rápida</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Atendimento</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campanha</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>Sequência</translation>
        </message>
        <message>
            <source>Scheduled message</source>
            <translation>Mensagem agendada</translation>
        </message>
        <message>
            <source>Authentication</source>
            <translation>Autenticação</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
        <message>
            <source>Cards of a panel</source>
            <translation>Cards de um painel</translation>
        </message>
        <message>
            <source>By a user</source>
            <translation>Por um usuário</translation>
        </message>
        <message>
            <source>By a user's filter</source>
            <translation>Pelo filtro de um usuário</translation>
        </message>
        <message>
            <source>By a chatbot</source>
            <translation>Por um chatbot</translation>
        </message>
        <message>
            <source>By the API</source>
            <translation>Pela API</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Marrom</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Roxo</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Vermelho</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Amarelo</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Sky blue</source>
            <translation>Azul-celeste</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Cinza</translation>
        </message>
    </context>
    <context>
        <name>EventBody</name>
        <message>
            <source>Not valid JSON at line %1, column %2 (byte %3): %4</source>
            <translation>JSON inválido na linha %1, coluna %2 (byte %3): %4</translation>
        </message>
        <message>
            <source>Only the beginning is shown.</source>
            <translation>Só o início é mostrado.</translation>
        </message>
        <message>
            <source>The tree shows only the first %1 levels.</source>
            <translation>A árvore mostra só os primeiros %1 níveis.</translation>
        </message>
        <message>
            <source>Some bytes are not UTF-8; they are shown as �.</source>
            <translation>Alguns bytes não são UTF-8; eles aparecem como �.</translation>
        </message>
        <message>
            <source>The sender compressed this body (%1) in a way that cannot be read here.</source>
            <translation>O remetente comprimiu este corpo (%1) de um modo que não pode ser lido aqui.</translation>
        </message>
        <message>
            <source>Decompressed (%1): %2 of %3.</source>
            <translation>Descomprimido (%1): %2 de %3.</translation>
        </message>
        <message>
            <source>The compressed data is incomplete or damaged.</source>
            <translation>Os dados comprimidos estão incompletos ou danificados.</translation>
        </message>
    </context>
    <context>
        <name>EventColumns</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Caminho</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remetente</translation>
        </message>
        <message>
            <source>Sender check</source>
            <translation>Verificação do remetente</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repetição</translation>
        </message>
        <message>
            <source>Star and note</source>
            <translation>Estrela e nota</translation>
        </message>
    </context>
    <context>
        <name>EventCsv</name>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebido em</translation>
        </message>
        <message>
            <source>Received (UTC, microseconds)</source>
            <translation>Recebido em (UTC, microssegundos)</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Refere-se a</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Caminho</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Sender check</source>
            <translation>Verificação do remetente</translation>
        </message>
        <message>
            <source>Answered after (ms)</source>
            <translation>Respondido após (ms)</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>Tamanho (bytes)</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remetente</translation>
        </message>
        <message>
            <source>Contact id</source>
            <translation>Id do contato</translation>
        </message>
        <message>
            <source>Conversation id</source>
            <translation>Id da conversa</translation>
        </message>
        <message>
            <source>Card id</source>
            <translation>Id do card</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
    </context>
    <context>
        <name>EventExport</name>
        <message>
            <source>The events cannot be written: %1</source>
            <translation>Não foi possível gravar os eventos: %1</translation>
        </message>
    </context>
    <context>
        <name>EventFilterState</name>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Sender check</source>
            <translation>Verificação do remetente</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remetente</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>Repeats only</source>
            <translation>Só repetições</translation>
        </message>
        <message>
            <source>Without repeats</source>
            <translation>Sem repetições</translation>
        </message>
        <message>
            <source>With star</source>
            <translation>Com estrela</translation>
        </message>
        <message>
            <source>With note</source>
            <translation>Com nota</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>Not as documented</source>
            <translation>Diferente do documentado</translation>
        </message>
    </context>
    <context>
        <name>EventImport</name>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>Não foi possível ler o arquivo: %1</translation>
        </message>
        <message>
            <source>The entry has no request with a URL.</source>
            <translation>O item não tem uma requisição com URL.</translation>
        </message>
        <message>
            <source>"startedDateTime" is no time: %1</source>
            <translation>"startedDateTime" não é uma data e hora válida: %1</translation>
        </message>
        <message>
            <source>This is no HAR: it has no list of entries. Choose another file.</source>
            <translation>Este arquivo não é HAR: não tem uma lista de itens (entries). Escolha outro arquivo.</translation>
        </message>
        <message>
            <source>Not valid JSON, at byte %1. What follows is lost.</source>
            <translation>JSON inválido no byte %1. O que vem depois se perde.</translation>
        </message>
        <message>
            <source>"headers" must be a list of [name, value].</source>
            <translation>"headers" deve ser uma lista de [name, value].</translation>
        </message>
        <message>
            <source>Not valid JSON, at character %1.</source>
            <translation>JSON inválido no caractere %1.</translation>
        </message>
        <message>
            <source>Not an event: it has neither method, headers nor body.</source>
            <translation>Não é um evento: não tem método, nem cabeçalhos, nem corpo.</translation>
        </message>
        <message>
            <source>"receivedAt" is no time: %1</source>
            <translation>"receivedAt" não é uma data e hora válida: %1</translation>
        </message>
        <message>
            <source>Method or path cannot be those of a request.</source>
            <translation>O método ou o caminho não podem ser os de uma requisição.</translation>
        </message>
        <message>
            <source>"bodyBase64" is not base64.</source>
            <translation>"bodyBase64" não está em base64.</translation>
        </message>
        <message>
            <source>The line is too long.</source>
            <translation>A linha é longa demais.</translation>
        </message>
    </context>
    <context>
        <name>EventPeriod</name>
        <message>
            <source>Last 15 min</source>
            <translation>Últimos 15 min</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>Last 24 h</source>
            <translation>Últimas 24 h</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo o período</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>De – até</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
    </context>
    <context>
        <name>EventQuery</name>
        <message>
            <source>Write the word to leave out right after the minus: -test</source>
            <translation>Escreva a palavra a excluir da busca logo depois do sinal de menos: -test</translation>
        </message>
        <message>
            <source>Write the value right after the colon: %1:maria or %1:"maria souza"</source>
            <translation>Escreva o valor logo depois dos dois-pontos: %1:maria ou %1:"maria souza"</translation>
        </message>
        <message>
            <source>Write the name of a field before the colon: contact.name:maria</source>
            <translation>Escreva o nome de um campo antes dos dois-pontos: contact.name:maria</translation>
        </message>
        <message>
            <source>Write out the name of the field; only its beginning may be missing: name:maria finds contact.name too</source>
            <translation>Escreva o nome do campo até o fim; só o começo dele pode faltar: name:maria também encontra contact.name</translation>
        </message>
        <message>
            <source>Write a name on both sides of the dot: contact.name</source>
            <translation>Escreva um nome de cada lado do ponto: contact.name</translation>
        </message>
        <message>
            <source>Close the quotation marks: "bom dia"</source>
            <translation>Feche as aspas: "bom dia"</translation>
        </message>
        <message>
            <source>Write the beginning of a word before the asterisk: pag*</source>
            <translation>Escreva o começo de uma palavra antes do asterisco: pag*</translation>
        </message>
        <message>
            <source>The asterisk can only stand at the end of a word: pag*</source>
            <translation>O asterisco só pode ficar no fim de uma palavra: pag*</translation>
        </message>
    </context>
    <context>
        <name>EventText</name>
        <message>
            <source>No longer in the log</source>
            <translation>Não está mais no registro</translation>
        </message>
        <message>
            <source>Refused request</source>
            <translation>Requisição recusada</translation>
        </message>
        <message>
            <source>Sender check failed</source>
            <translation>Conferência do remetente falhou</translation>
        </message>
        <message>
            <source>MMM d</source>
            <comment>date format: day and month, short</comment>
            <translation>dd/MM</translation>
        </message>
        <message>
            <source>&lt;1 ms</source>
            <translation>&lt;1 ms</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebido em</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requisição</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remetente</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeçalhos</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vazio)</translation>
        </message>
        <message>
            <source>Not text; its first bytes in hexadecimal:</source>
            <translation>Não é texto; os primeiros bytes em hexadecimal:</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Vermelho</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Amarelo</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Roxo</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sem cor</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Passou</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Sem verificação</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Com estrela</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Nota: %1</translation>
        </message>
        <message>
            <source>Put a star on it</source>
            <translation>Pôr uma estrela</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repetição</translation>
        </message>
    </context>
    <context>
        <name>EventType</name>
        <message>
            <source>Conversation created</source>
            <translation>Atendimento criado</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Atendimento</translation>
        </message>
        <message>
            <source>created (conversation)</source>
            <translation>criado (atendimento)</translation>
        </message>
        <message>
            <source>Conversation changed</source>
            <translation>Atendimento alterado</translation>
        </message>
        <message>
            <source>changed (conversation)</source>
            <translation>alterado (atendimento)</translation>
        </message>
        <message>
            <source>Conversation completed</source>
            <translation>Atendimento concluído</translation>
        </message>
        <message>
            <source>completed (conversation)</source>
            <translation>concluído (atendimento)</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>Mensagem recebida</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>received (message)</source>
            <translation>recebida (mensagem)</translation>
        </message>
        <message>
            <source>Message sent</source>
            <translation>Mensagem enviada</translation>
        </message>
        <message>
            <source>sent (message)</source>
            <translation>enviada (mensagem)</translation>
        </message>
        <message>
            <source>Contact created</source>
            <translation>Contato criado</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contato</translation>
        </message>
        <message>
            <source>created (contact)</source>
            <translation>criado (contato)</translation>
        </message>
        <message>
            <source>Contact changed</source>
            <translation>Contato alterado</translation>
        </message>
        <message>
            <source>changed (contact)</source>
            <translation>alterado (contato)</translation>
        </message>
        <message>
            <source>Payment created</source>
            <translation>Pagamento criado</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>created (payment)</source>
            <translation>criado (pagamento)</translation>
        </message>
        <message>
            <source>Payment changed</source>
            <translation>Pagamento alterado</translation>
        </message>
        <message>
            <source>changed (payment)</source>
            <translation>alterado (pagamento)</translation>
        </message>
        <message>
            <source>Panel card created</source>
            <translation>Item de painel criado</translation>
        </message>
        <message>
            <source>Panel card</source>
            <translation>Item de painel</translation>
        </message>
        <message>
            <source>created (panel card)</source>
            <translation>criado (item de painel)</translation>
        </message>
        <message>
            <source>Panel card changed</source>
            <translation>Item de painel alterado</translation>
        </message>
        <message>
            <source>changed (panel card)</source>
            <translation>alterado (item de painel)</translation>
        </message>
        <message>
            <source>Message changed</source>
            <translation>Mensagem alterada</translation>
        </message>
        <message>
            <source>changed (message)</source>
            <translation>alterada (mensagem)</translation>
        </message>
        <message>
            <source>Contact tags changed</source>
            <translation>Etiquetas do contato alteradas</translation>
        </message>
        <message>
            <source>tags changed (contact)</source>
            <translation>etiquetas alteradas (contato)</translation>
        </message>
        <message>
            <source>Panel card moved to another step</source>
            <translation>Item de painel movido para outra etapa</translation>
        </message>
        <message>
            <source>moved to another step (panel card)</source>
            <translation>movido para outra etapa (item de painel)</translation>
        </message>
        <message>
            <source>Panel card note created</source>
            <translation>Anotação de item de painel criada</translation>
        </message>
        <message>
            <source>note created (panel card)</source>
            <translation>anotação criada (item de painel)</translation>
        </message>
        <message>
            <source>Panel card note changed</source>
            <translation>Anotação de item de painel alterada</translation>
        </message>
        <message>
            <source>note changed (panel card)</source>
            <translation>anotação alterada (item de painel)</translation>
        </message>
        <message>
            <source>Template created</source>
            <translation>Modelo criado</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>created (template)</source>
            <translation>criado (modelo)</translation>
        </message>
        <message>
            <source>Template changed</source>
            <translation>Modelo alterado</translation>
        </message>
        <message>
            <source>changed (template)</source>
            <translation>alterado (modelo)</translation>
        </message>
        <message>
            <source>Event without a name</source>
            <translation>Evento sem nome</translation>
        </message>
        <message>
            <source>Deal created</source>
            <translation>Negócio criado</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Negócio</translation>
        </message>
        <message>
            <source>created (deal)</source>
            <translation>criado (negócio)</translation>
        </message>
        <message>
            <source>Deal entered a stage</source>
            <translation>Negócio entrou em uma etapa</translation>
        </message>
        <message>
            <source>entered a stage (deal)</source>
            <translation>entrou em uma etapa (negócio)</translation>
        </message>
        <message>
            <source>Deal changed its stage</source>
            <translation>Negócio mudou de etapa</translation>
        </message>
        <message>
            <source>changed its stage (deal)</source>
            <translation>mudou de etapa (negócio)</translation>
        </message>
        <message>
            <source>Deal changed its status</source>
            <translation>Negócio mudou de situação</translation>
        </message>
        <message>
            <source>changed its status (deal)</source>
            <translation>mudou de situação (negócio)</translation>
        </message>
        <message>
            <source>SMS delivered</source>
            <translation>SMS entregue</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>delivered (SMS)</source>
            <translation>entregue (SMS)</translation>
        </message>
        <message>
            <source>SMS not delivered</source>
            <translation>SMS não entregue</translation>
        </message>
        <message>
            <source>not delivered (SMS)</source>
            <translation>não entregue (SMS)</translation>
        </message>
        <message>
            <source>SMS failed</source>
            <translation>SMS falhou</translation>
        </message>
        <message>
            <source>failed (SMS)</source>
            <translation>falhou (SMS)</translation>
        </message>
        <message>
            <source>Call answered</source>
            <translation>Ligação atendida</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ligação</translation>
        </message>
        <message>
            <source>answered (call)</source>
            <translation>atendida (ligação)</translation>
        </message>
        <message>
            <source>Call not answered</source>
            <translation>Ligação não atendida</translation>
        </message>
        <message>
            <source>not answered (call)</source>
            <translation>não atendida (ligação)</translation>
        </message>
        <message>
            <source>Call failed</source>
            <translation>Ligação falhou</translation>
        </message>
        <message>
            <source>failed (call)</source>
            <translation>falhou (ligação)</translation>
        </message>
        <message>
            <source>Ticket opened by a message</source>
            <translation>Ticket aberto por uma mensagem</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Ticket</translation>
        </message>
        <message>
            <source>opened by a message (ticket)</source>
            <translation>aberto por uma mensagem (ticket)</translation>
        </message>
        <message>
            <source>Ticket opened by a user</source>
            <translation>Ticket aberto por um usuário</translation>
        </message>
        <message>
            <source>opened by a user (ticket)</source>
            <translation>aberto por um usuário (ticket)</translation>
        </message>
        <message>
            <source>Ticket transferred</source>
            <translation>Ticket transferido</translation>
        </message>
        <message>
            <source>transferred (ticket)</source>
            <translation>transferido (ticket)</translation>
        </message>
        <message>
            <source>Ticket closed</source>
            <translation>Ticket fechado</translation>
        </message>
        <message>
            <source>closed (ticket)</source>
            <translation>fechado (ticket)</translation>
        </message>
        <message>
            <source>Test of the webhook</source>
            <translation>Teste do webhook</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>tested (webhook)</source>
            <translation>testado (webhook)</translation>
        </message>
        <message>
            <source>Channel connected or lost</source>
            <translation>Canal conectado ou desconectado</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>connected or lost (channel)</source>
            <translation>conectado ou desconectado (canal)</translation>
        </message>
        <message>
            <source>Sign-up for a trial</source>
            <translation>Cadastro para teste grátis</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>signed up for a trial (company)</source>
            <translation>cadastrada para teste grátis (empresa)</translation>
        </message>
    </context>
    <context>
        <name>Expectation</name>
        <message>
            <source>if the contact is new</source>
            <translation>se o contato for novo</translation>
        </message>
        <message>
            <source>if no conversation is open</source>
            <translation>se não houver conversa aberta</translation>
        </message>
        <message>
            <source>A contact writes</source>
            <translation>Um contato escreve</translation>
        </message>
        <message>
            <source>Send a message from a phone to a channel of the account.</source>
            <translation>Envie uma mensagem de um celular para um canal da conta.</translation>
        </message>
        <message>
            <source>An attendant answers</source>
            <translation>Um atendente responde</translation>
        </message>
        <message>
            <source>Answer a contact in the platform's chat.</source>
            <translation>Responda a um contato no chat da plataforma.</translation>
        </message>
        <message>
            <source>when the message is delivered and read</source>
            <translation>quando a mensagem é entregue e lida</translation>
        </message>
        <message>
            <source>A conversation begins</source>
            <translation>Um atendimento começa</translation>
        </message>
        <message>
            <source>Begin a conversation with a contact who has none open.</source>
            <translation>Inicie um atendimento com um contato que não tenha nenhum em aberto.</translation>
        </message>
        <message>
            <source>A conversation changes hands</source>
            <translation>Um atendimento muda de mãos</translation>
        </message>
        <message>
            <source>Hand an open conversation to another attendant.</source>
            <translation>Transfira um atendimento em aberto para outro atendente.</translation>
        </message>
        <message>
            <source>A conversation is concluded</source>
            <translation>Um atendimento é concluído</translation>
        </message>
        <message>
            <source>Conclude an open conversation.</source>
            <translation>Conclua um atendimento em aberto.</translation>
        </message>
        <message>
            <source>if the platform reports the change as well</source>
            <translation>se a plataforma também informar a alteração</translation>
        </message>
        <message>
            <source>A contact is created</source>
            <translation>Um contato é criado</translation>
        </message>
        <message>
            <source>Create a contact in the platform.</source>
            <translation>Crie um contato na plataforma.</translation>
        </message>
        <message>
            <source>A contact is changed</source>
            <translation>Um contato é alterado</translation>
        </message>
        <message>
            <source>Change a field of a contact, such as its annotation.</source>
            <translation>Altere um campo de um contato, como a anotação.</translation>
        </message>
        <message>
            <source>A contact's tags change</source>
            <translation>As etiquetas de um contato mudam</translation>
        </message>
        <message>
            <source>Add a tag to a contact or take one away.</source>
            <translation>Adicione uma etiqueta a um contato ou remova uma.</translation>
        </message>
        <message>
            <source>A panel card is created</source>
            <translation>Um item de painel é criado</translation>
        </message>
        <message>
            <source>Create a card on a panel.</source>
            <translation>Crie um card em um painel.</translation>
        </message>
        <message>
            <source>A panel card is changed</source>
            <translation>Um item de painel é alterado</translation>
        </message>
        <message>
            <source>Change the amount of a card.</source>
            <translation>Altere o valor de um card.</translation>
        </message>
        <message>
            <source>A panel card moves to another step</source>
            <translation>Um item de painel muda de etapa</translation>
        </message>
        <message>
            <source>Drag a card to another step of its panel.</source>
            <translation>Arraste um card para outra etapa do painel.</translation>
        </message>
        <message>
            <source>A payment is requested</source>
            <translation>Um pagamento é solicitado</translation>
        </message>
        <message>
            <source>Request a payment in a conversation (a paid add-on).</source>
            <translation>Solicite um pagamento em um atendimento (recurso adicional pago).</translation>
        </message>
        <message>
            <source>A payment comes in</source>
            <translation>Um pagamento é recebido</translation>
        </message>
        <message>
            <source>Have a requested payment paid (a paid add-on).</source>
            <translation>Faça com que um pagamento solicitado seja pago (recurso adicional pago).</translation>
        </message>
        <message>
            <source>Nothing came: the platform sent nothing, or not to this address.</source>
            <translation>Nada chegou: a plataforma não enviou nada ou não enviou para este endereço.</translation>
        </message>
        <message>
            <source>The webhook is paused.</source>
            <translation>O webhook está pausado.</translation>
        </message>
        <message>
            <source>No webhook of the account calls this inbox.</source>
            <translation>Nenhum webhook da conta chama esta inbox.</translation>
        </message>
        <message>
            <source>The receiver is not running.</source>
            <translation>O receptor não está em execução.</translation>
        </message>
        <message>
            <source>The inbox is paused.</source>
            <translation>A inbox está pausada.</translation>
        </message>
        <message>
            <source>It came, but its sender check failed.</source>
            <translation>Chegou, mas a verificação do remetente falhou.</translation>
        </message>
        <message>
            <source>It came, but was answered %1.</source>
            <translation>Chegou, mas a resposta foi %1.</translation>
        </message>
        <message>
            <source>It came to another inbox, "%1".</source>
            <translation>Chegou a outra inbox, “%1”.</translation>
        </message>
        <message>
            <source>if no ticket is open</source>
            <translation>se não houver ticket aberto</translation>
        </message>
        <message>
            <source>A ticket is opened by a message</source>
            <translation>Uma mensagem abre um ticket</translation>
        </message>
        <message>
            <source>Write from a phone that has no open ticket.</source>
            <translation>Escreva de um telefone que não tenha ticket aberto.</translation>
        </message>
        <message>
            <source>A user opens a ticket</source>
            <translation>Um usuário abre um ticket</translation>
        </message>
        <message>
            <source>Open a ticket for a contact in the platform.</source>
            <translation>Abra um ticket para um contato na plataforma.</translation>
        </message>
        <message>
            <source>A ticket is transferred</source>
            <translation>Um ticket é transferido</translation>
        </message>
        <message>
            <source>Transfer an open ticket to another queue.</source>
            <translation>Transfira um ticket aberto para outra fila.</translation>
        </message>
        <message>
            <source>A ticket is closed</source>
            <translation>Um ticket é encerrado</translation>
        </message>
        <message>
            <source>Close an open ticket.</source>
            <translation>Encerre um ticket aberto.</translation>
        </message>
        <message>
            <source>if an integration waits for that stage</source>
            <translation>se uma integração espera essa etapa</translation>
        </message>
        <message>
            <source>A deal is created</source>
            <translation>Um negócio é criado</translation>
        </message>
        <message>
            <source>Create a deal in the origin of the integration.</source>
            <translation>Crie um negócio na origem da integração.</translation>
        </message>
        <message>
            <source>A deal moves to another stage</source>
            <translation>Um negócio muda de etapa</translation>
        </message>
        <message>
            <source>Drag a deal to another stage of its origin.</source>
            <translation>Arraste um negócio para outra etapa da origem dele.</translation>
        </message>
        <message>
            <source>A deal is won</source>
            <translation>Um negócio é ganho</translation>
        </message>
        <message>
            <source>Mark an open deal as won.</source>
            <translation>Marque um negócio aberto como ganho.</translation>
        </message>
        <message>
            <source>A deal is lost</source>
            <translation>Um negócio é perdido</translation>
        </message>
        <message>
            <source>Mark an open deal as lost.</source>
            <translation>Marque um negócio aberto como perdido.</translation>
        </message>
        <message>
            <source>An SMS is delivered</source>
            <translation>Um SMS é entregue</translation>
        </message>
        <message>
            <source>Send an SMS to a phone that is switched on.</source>
            <translation>Envie um SMS para um telefone ligado.</translation>
        </message>
        <message>
            <source>A call is answered</source>
            <translation>Uma ligação é atendida</translation>
        </message>
        <message>
            <source>Call a contact by the platform and have the call answered.</source>
            <translation>Ligue para um contato pela plataforma e peça que atenda.</translation>
        </message>
        <message>
            <source>No webhook that calls this inbox is set up for it, so it is not sent.</source>
            <translation>Nenhum webhook que chama esta caixa está configurado para isso; por isso, não é enviado.</translation>
        </message>
    </context>
    <context>
        <name>GroupAccess</name>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Campos personalizados</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuários</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Equipes</translation>
        </message>
        <message>
            <source>Portfolios</source>
            <translation>Carteiras</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Message templates</source>
            <translation>Modelos de mensagem</translation>
        </message>
        <message>
            <source>Chatbots</source>
            <translation>Chatbots</translation>
        </message>
        <message>
            <source>Sequences</source>
            <translation>Sequências</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Painéis</translation>
        </message>
        <message>
            <source>The platform does not accept this token. Copy it once more, or create a new one: tokens that were not used for a while may be deleted.</source>
            <translation>A plataforma não aceita este token. Copie-o mais uma vez ou crie um novo: tokens sem uso há algum tempo podem ser excluídos.</translation>
        </message>
        <message>
            <source>This token may not use this group. Create one with this permission in the platform's settings if you need it.</source>
            <translation>Este token não pode usar este grupo. Se precisar dele, crie um token com esta permissão nas configurações da plataforma.</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>Negócios</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Origens</translation>
        </message>
        <message>
            <source>Channels and conversations</source>
            <translation>Canais e conversas</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Atividades</translation>
        </message>
        <message>
            <source>SMS and voice, with their webhook</source>
            <translation>SMS e voz, com o webhook deles</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>Dashboards</translation>
        </message>
        <message>
            <source>Clint does not accept this token. Copy it once more in Clint, top right: Conta, API, Copiar.</source>
            <translation>A Clint não aceita este token. Copie-o mais uma vez na Clint, no canto superior direito: Conta, API, Copiar.</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>The channel is disconnected: nothing is sent or received until its phone is connected again.</source>
            <translation>O canal está desconectado: nada é enviado nem recebido até que o celular dele seja conectado de novo.</translation>
        </message>
        <message>
            <source>Kanban Pro</source>
            <translation>Kanban Pro</translation>
        </message>
    </context>
    <context>
        <name>IntegratorAnswer</name>
        <message>
            <source>The event is too large (413).</source>
            <translation>O evento é grande demais (413).</translation>
        </message>
        <message>
            <source>Make takes up to 5 MB per event. Send fewer fields, or links in place of files.</source>
            <translation>O Make aceita até 5 MB por evento. Envie menos campos, ou links no lugar de arquivos.</translation>
        </message>
        <message>
            <source>n8n takes 16 MB unless set otherwise: raise N8N_PAYLOAD_SIZE_MAX, or the limit of the proxy in front of it, or send fewer fields.</source>
            <translation>O n8n aceita 16 MB, se nada diferente for configurado: aumente N8N_PAYLOAD_SIZE_MAX ou o limite do proxy à frente dele, ou envie menos campos.</translation>
        </message>
        <message>
            <source>Too many events at once (429).</source>
            <translation>Eventos demais de uma vez (429).</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s), then send again.</source>
            <translation>
                <numerusform>Espere %n segundo e envie de novo.</numerusform>
                <numerusform>Espere %n segundos e envie de novo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait a little, then send again. A route slows down by itself.</source>
            <translation>Espere um pouco e envie de novo. Uma rota diminui o ritmo automaticamente.</translation>
        </message>
        <message>
            <source>A server in front answers that the integrator cannot be reached (%1).</source>
            <translation>Um servidor intermediário responde que não é possível alcançar o integrador (%1).</translation>
        </message>
        <message>
            <source>See whether it is running and try again in a few minutes.</source>
            <translation>Veja se ele está em execução e tente de novo em alguns minutos.</translation>
        </message>
        <message>
            <source>The event was refused (%1).</source>
            <translation>O evento foi recusado (%1).</translation>
        </message>
        <message>
            <source>Compare the address with the one that the webhook shows.</source>
            <translation>Compare o endereço com o que o webhook mostra.</translation>
        </message>
        <message>
            <source>n8n is not listening on its test URL (404). It listens for 120 seconds and takes a single event.</source>
            <translation>O n8n não está escutando na URL de teste (404). Ele escuta por 120 segundos e aceita um único evento.</translation>
        </message>
        <message>
            <source>Open the Webhook node, press "Listen for test event" and send again; or activate the workflow and use the production URL.</source>
            <translation>Abra o nó Webhook, clique em "Listen for test event" e envie de novo; ou ative o workflow e use a URL de produção.</translation>
        </message>
        <message>
            <source>n8n knows no active workflow with this address (404).</source>
            <translation>O n8n não conhece nenhum workflow ativo com este endereço (404).</translation>
        </message>
        <message>
            <source>Switch the workflow to active, then compare the path and the method with those of its Webhook node.</source>
            <translation>Ative o workflow e depois compare o caminho e o método com os do nó Webhook dele.</translation>
        </message>
        <message>
            <source>n8n started the workflow (%1).</source>
            <translation>O n8n iniciou o workflow (%1).</translation>
        </message>
        <message>
            <source>n8n took the event (%1).</source>
            <translation>O n8n recebeu o evento (%1).</translation>
        </message>
        <message>
            <source>The webhook in n8n asks for a login (401).</source>
            <translation>O webhook no n8n pede um login (401).</translation>
        </message>
        <message>
            <source>In the Webhook node choose "Header Auth" with a key of its own: platforms send no user and password.</source>
            <translation>No nó Webhook, escolha "Header Auth" com uma chave própria: as plataformas não enviam usuário e senha.</translation>
        </message>
        <message>
            <source>The webhook in n8n takes events from chosen IP addresses only (403).</source>
            <translation>O webhook no n8n só aceita eventos de endereços IP escolhidos (403).</translation>
        </message>
        <message>
            <source>Add the sender's address to "IP(s) Whitelist" in the options of the Webhook node.</source>
            <translation>Inclua o endereço do remetente em "IP(s) Whitelist", nas opções do nó Webhook.</translation>
        </message>
        <message>
            <source>The key in the header is wrong or missing (403).</source>
            <translation>A chave no cabeçalho está errada ou faltando (403).</translation>
        </message>
        <message>
            <source>Compare the header's name and value with the Header Auth credential of the Webhook node. It is not the API key of n8n.</source>
            <translation>Compare o nome e o valor do cabeçalho com a credencial Header Auth do nó Webhook. Não é a chave de API do n8n.</translation>
        </message>
        <message>
            <source>The webhook in n8n takes another method (404).</source>
            <translation>O webhook no n8n aceita outro método (404).</translation>
        </message>
        <message>
            <source>Choose the method of the Webhook node, or change it there: platforms send POST.</source>
            <translation>Escolha o método do nó Webhook ou altere-o lá: as plataformas enviam POST.</translation>
        </message>
        <message>
            <source>The workflow in n8n started and failed (500).</source>
            <translation>O workflow no n8n começou e falhou (500).</translation>
        </message>
        <message>
            <source>Look under Executions in n8n for the node that failed. With "Respond: Immediately" senders need not wait for it.</source>
            <translation>Procure em Executions, no n8n, o nó que falhou. Com "Respond: Immediately", quem envia não precisa esperar por ele.</translation>
        </message>
        <message>
            <source>Make took the event (%1). It is in the webhook's queue; the scenario runs when it is on.</source>
            <translation>O Make recebeu o evento (%1). Ele está na fila do webhook; o cenário é executado quando está ativado.</translation>
        </message>
        <message>
            <source>Make did not take the event: the queue is full, or the data cannot be read (400).</source>
            <translation>O Make não aceitou o evento: a fila está cheia ou não é possível ler os dados (400).</translation>
        </message>
        <message>
            <source>Open the webhook's queue in Make: let the scenario run or empty it. See whether the body is sound JSON.</source>
            <translation>Abra a fila do webhook no Make: deixe o cenário rodar ou esvazie a fila. Veja se o corpo é um JSON válido.</translation>
        </message>
        <message>
            <source>The webhook in Make asks for an API key, and it is wrong or missing (401).</source>
            <translation>O webhook no Make pede uma chave de API, e ela está errada ou faltando (401).</translation>
        </message>
        <message>
            <source>Send it in the header x-make-apikey. Whazing and Clint cannot: with them leave the key off in Make.</source>
            <translation>Envie-a no cabeçalho x-make-apikey. O Whazing e a Clint não conseguem: com eles, não use chave no Make.</translation>
        </message>
        <message>
            <source>Make knows no such webhook (404).</source>
            <translation>O Make não conhece esse webhook (404).</translation>
        </message>
        <message>
            <source>Copy the address from the webhook in Make again; it may have been deleted, or be of another zone.</source>
            <translation>Copie de novo o endereço do webhook no Make; ele pode ter sido excluído ou ser de outra zona.</translation>
        </message>
        <message>
            <source>The webhook is switched off in Make (410).</source>
            <translation>O webhook está desativado no Make (410).</translation>
        </message>
        <message>
            <source>Make does that when no scenario uses it for five days. Put it into a scenario and switch that on.</source>
            <translation>O Make faz isso quando nenhum cenário usa o webhook por cinco dias. Coloque-o em um cenário e ative o cenário.</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Resposta: %1</translation>
        </message>
        <message>
            <source>n8n cannot read the body of the event (422).</source>
            <translation>O n8n não consegue ler o corpo do evento (422).</translation>
        </message>
        <message>
            <source>See whether it is sound JSON, and whether its Content-Type says what it is.</source>
            <translation>Veja se é um JSON válido e se o Content-Type diz o que ele é.</translation>
        </message>
        <message>
            <source>The Webhook node in n8n has no credential to compare the key with (500).</source>
            <translation>O nó Webhook do n8n não tem credencial com que comparar a chave (500).</translation>
        </message>
        <message>
            <source>Open the Webhook node and choose or create its Header Auth credential.</source>
            <translation>Abra o nó Webhook e escolha ou crie a credencial Header Auth dele.</translation>
        </message>
    </context>
    <context>
        <name>JsonDiff</name>
        <message>
            <source>Added</source>
            <translation>Adicionado</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Notation</source>
            <translation>Notação</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterado</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>JsonNote</name>
        <message>
            <source>from the contact</source>
            <translation>do contato</translation>
        </message>
        <message>
            <source>to the contact</source>
            <translation>para o contato</translation>
        </message>
        <message>
            <source>being processed</source>
            <translation>em processamento</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>salva</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>à espera de envio</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviada</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregue</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lida</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>excluída</translation>
        </message>
        <message>
            <source>waiting for a reply</source>
            <translation>à espera de resposta</translation>
        </message>
        <message>
            <source>started</source>
            <translation>iniciado</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>pendente</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>em andamento</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>concluído</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>oculto</translation>
        </message>
        <message>
            <source>active</source>
            <translation>ativo</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>arquivado</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aberto</translation>
        </message>
        <message>
            <source>won</source>
            <translation>ganho</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>perdido</translation>
        </message>
        <message>
            <source>24 h window open</source>
            <translation>janela de 24 h aberta</translation>
        </message>
        <message>
            <source>24 h window expired</source>
            <translation>janela de 24 h expirada</translation>
        </message>
        <message>
            <source>24 h window not started</source>
            <translation>janela de 24 h não iniciada</translation>
        </message>
        <message>
            <source>by a campaign</source>
            <translation>por uma campanha</translation>
        </message>
        <message>
            <source>by the office hours</source>
            <translation>pelo horário de atendimento</translation>
        </message>
        <message>
            <source>by a chatbot</source>
            <translation>por um chatbot</translation>
        </message>
        <message>
            <source>by the API</source>
            <translation>pela API</translation>
        </message>
        <message>
            <source>by a payment</source>
            <translation>por um pagamento</translation>
        </message>
        <message>
            <source>from the channel</source>
            <translation>pelo canal</translation>
        </message>
        <message>
            <source>created by a user</source>
            <translation>criado por um usuário</translation>
        </message>
        <message>
            <source>created by a conversation</source>
            <translation>criado por um atendimento</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>importado</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>agora mesmo</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>há %n min</numerusform>
                <numerusform>há %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>há %n h</numerusform>
                <numerusform>há %n h</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JsonParser</name>
        <message>
            <source>There is no JSON here.</source>
            <translation>Não há JSON aqui.</translation>
        </message>
        <message>
            <source>Something follows after the end of the JSON value.</source>
            <translation>Há algo depois do fim do valor JSON.</translation>
        </message>
        <message>
            <source>A key in quotation marks is missing here.</source>
            <translation>Falta aqui uma chave entre aspas.</translation>
        </message>
        <message>
            <source>A colon is missing after the key.</source>
            <translation>Faltam dois-pontos depois da chave.</translation>
        </message>
        <message>
            <source>A comma or a closing brace is missing here.</source>
            <translation>Falta aqui uma vírgula ou o fechamento da chave “}”.</translation>
        </message>
        <message>
            <source>A comma or a closing bracket is missing here.</source>
            <translation>Falta aqui uma vírgula ou o fechamento do colchete “]”.</translation>
        </message>
        <message>
            <source>A character of this string is written in a wrong way.</source>
            <translation>Um caractere deste texto está escrito de forma incorreta.</translation>
        </message>
        <message>
            <source>A string has no closing quotation mark.</source>
            <translation>Faltam as aspas de fechamento de um texto.</translation>
        </message>
        <message>
            <source>This number is incomplete.</source>
            <translation>Este número está incompleto.</translation>
        </message>
        <message>
            <source>This is not a JSON value.</source>
            <translation>Isto não é um valor JSON.</translation>
        </message>
        <message>
            <source>This number is larger than any program takes.</source>
            <translation>Este número é maior do que qualquer programa aceita.</translation>
        </message>
    </context>
    <context>
        <name>MakeBlueprint</name>
        <message>
            <source>PUT-THE-TOKEN-HERE</source>
            <translation>COLOQUE-O-TOKEN-AQUI</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
    </context>
    <context>
        <name>MakeUrl</name>
        <message>
            <source>Make takes up to 5 MB per event; this one has %1. Send fewer fields, or a link in place of the file.</source>
            <translation>O Make aceita até 5 MB por evento; este tem %1. Envie menos campos, ou um link no lugar do arquivo.</translation>
        </message>
        <message>
            <source>Each webhook has a queue. Make answers "Accepted" as soon as an event is in it; the scenario runs at once or on its schedule.</source>
            <translation>Cada webhook tem uma fila. O Make responde "Accepted" assim que um evento entra nela; o cenário é executado na hora ou conforme seu agendamento.</translation>
        </message>
        <message>
            <source>The queue holds 667 events per 10,000 credits a month, 10,000 at most. A full one refuses events (400).</source>
            <translation>A fila comporta 667 eventos para cada 10.000 créditos por mês, no máximo 10.000. Cheia, ela recusa eventos (400).</translation>
        </message>
        <message>
            <source>A scenario that runs in sequence stops its queue at an incomplete execution, until somebody resolves it.</source>
            <translation>Um cenário executado em sequência para a fila em uma execução incompleta, até que alguém a resolva.</translation>
        </message>
        <message>
            <source>A webhook that no scenario uses for five days is switched off (410). Up to 5 MB per event.</source>
            <translation>Um webhook que nenhum cenário usa por cinco dias é desativado (410). Até 5 MB por evento.</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Processing</source>
            <translation>Processando</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Na fila</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lida</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Excluída</translation>
        </message>
        <message>
            <source>Waiting for a reply</source>
            <translation>À espera de resposta</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecida</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Figurinha</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Áudio</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contato</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Localização</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Escolha</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Nota interna</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>Não foi possível ler o arquivo: %1</translation>
        </message>
        <message>
            <source>The file is larger than 100 MB, which is the most that can be sent. Send a link to it instead.</source>
            <translation>O arquivo tem mais de 100 MB, o máximo que pode ser enviado. Em vez dele, envie um link.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>O arquivo está vazio.</translation>
        </message>
    </context>
    <context>
        <name>N8nClient</name>
        <message>
            <source>What was made in n8n could not be noted: %1</source>
            <translation>O que foi criado no n8n não pôde ser anotado: %1</translation>
        </message>
    </context>
    <context>
        <name>N8nUrl</name>
        <message>
            <source>Test URL: press "Listen for test event" in n8n first. It then takes a single event within 120 seconds. Platforms are given the production URL.</source>
            <translation>URL de teste: clique primeiro em "Listen for test event" no n8n. Ele então aceita um único evento em até 120 segundos. Às plataformas se informa a URL de produção.</translation>
        </message>
        <message>
            <source>Production URL: works while the workflow is active.</source>
            <translation>URL de produção: funciona enquanto o workflow está ativo.</translation>
        </message>
        <message>
            <source>URL of an execution that waits: it is gone when that has gone on. Platforms are given the production URL.</source>
            <translation>URL de uma execução em espera: deixa de existir quando a execução continua. Às plataformas se informa a URL de produção.</translation>
        </message>
    </context>
    <context>
        <name>N8nWorkflow</name>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fim</translation>
        </message>
    </context>
    <context>
        <name>NamePick</name>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuário</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipe</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
        </message>
    </context>
    <context>
        <name>NoticeRow</name>
        <message>
            <source>The check of a sender fails · %1</source>
            <translation>A verificação de um remetente falha · %1</translation>
        </message>
        <message numerus="yes">
            <source>Nothing for %n minute(s) · %1</source>
            <translation>
                <numerusform>Nada por %n minuto · %1</numerusform>
                <numerusform>Nada por %n minutos · %1</numerusform>
            </translation>
        </message>
        <message>
            <source>An event arrives · %1</source>
            <translation>Um evento chega · %1</translation>
        </message>
    </context>
    <context>
        <name>NoticeRule</name>
        <message>
            <source>This inbox is gone. Choose another one.</source>
            <translation>Esta inbox não existe mais. Escolha outra.</translation>
        </message>
        <message>
            <source>This view is gone. Choose another one.</source>
            <translation>Esta vista não existe mais. Escolha outra.</translation>
        </message>
        <message>
            <source>This view shows what people have marked, and nothing is marked when it arrives. Choose a view without stars, colours and notes.</source>
            <translation>Esta vista mostra o que as pessoas marcaram, e nada está marcado ao chegar. Escolha uma vista sem estrelas, cores e anotações.</translation>
        </message>
        <message>
            <source>The search of this view has a mistake in it: %1</source>
            <translation>A busca desta vista tem um erro: %1</translation>
        </message>
        <message>
            <source>This view leaves out the events whose check failed. Choose another one.</source>
            <translation>Esta vista deixa de fora os eventos cuja verificação falhou. Escolha outra.</translation>
        </message>
        <message>
            <source>Give it a name: the notification shows it.</source>
            <translation>Dê um nome: a notificação o mostra.</translation>
        </message>
        <message>
            <source>Enter 1 minute to 7 days (10,080 minutes).</source>
            <translation>Informe de 1 minuto a 7 dias (10.080 minutos).</translation>
        </message>
    </context>
    <context>
        <name>NoticeWords</name>
        <message>
            <source>%1. The last: %2</source>
            <translation>%1. Último evento: %2</translation>
        </message>
        <message numerus="yes">
            <source>Nothing has arrived for %n minute(s).</source>
            <translation>
                <numerusform>Faz %n minuto que nada chega.</numerusform>
                <numerusform>Faz %n minutos que nada chega.</numerusform>
            </translation>
        </message>
        <message>
            <source>The receiver is not running.</source>
            <translation>O receptor não está em execução.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n evento</numerusform>
                <numerusform>%n eventos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sender check(s) failed</source>
            <translation>
                <numerusform>%n verificação do remetente falhou</numerusform>
                <numerusform>%n verificações do remetente falharam</numerusform>
            </translation>
        </message>
        <message>
            <source>Events arrive again after %1</source>
            <translation>Eventos voltaram a chegar após %1</translation>
        </message>
        <message>
            <source>This is how Gancho tells you of events.</source>
            <translation>É assim que o Gancho avisa você de eventos.</translation>
        </message>
        <message>
            <source>Gancho keeps receiving. Quit it from the tray.</source>
            <translation>O Gancho continua recebendo. Encerre-o pela bandeja.</translation>
        </message>
    </context>
    <context>
        <name>Operation</name>
        <message>
            <source>Lists custom fields</source>
            <translation>Lista campos personalizados</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Campos personalizados</translation>
        </message>
        <message>
            <source>Lists the custom fields of contacts</source>
            <translation>Lista os campos personalizados dos contatos</translation>
        </message>
        <message>
            <source>Lists the custom fields of a panel</source>
            <translation>Lista os campos personalizados de um painel</translation>
        </message>
        <message>
            <source>Lists portfolios</source>
            <translation>Lista carteiras</translation>
        </message>
        <message>
            <source>Portfolios</source>
            <translation>Carteiras</translation>
        </message>
        <message>
            <source>Lists the contacts of a portfolio</source>
            <translation>Lista os contatos de uma carteira</translation>
        </message>
        <message>
            <source>Adds a contact to a portfolio</source>
            <translation>Adiciona um contato a uma carteira</translation>
        </message>
        <message>
            <source>Removes a contact from a portfolio</source>
            <translation>Remove um contato de uma carteira</translation>
        </message>
        <message>
            <source>Adds contacts to a portfolio</source>
            <translation>Adiciona contatos a uma carteira</translation>
        </message>
        <message>
            <source>Removes contacts from a portfolio</source>
            <translation>Remove contatos de uma carteira</translation>
        </message>
        <message>
            <source>Lists contacts</source>
            <translation>Lista contatos</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
        <message>
            <source>Creates a contact</source>
            <translation>Cria um contato</translation>
        </message>
        <message>
            <source>Searches contacts</source>
            <translation>Busca contatos</translation>
        </message>
        <message>
            <source>Gets a contact by its phone</source>
            <translation>Obtém um contato pelo telefone</translation>
        </message>
        <message>
            <source>An unknown phone is answered with HTTP 500 and FORM_ERROR.</source>
            <translation>Um telefone desconhecido recebe HTTP 500 e FORM_ERROR como resposta.</translation>
        </message>
        <message>
            <source>Changes a contact found by its phone</source>
            <translation>Altera um contato encontrado pelo telefone</translation>
        </message>
        <message>
            <source>Changes the tags of a contact found by its phone</source>
            <translation>Altera as etiquetas de um contato encontrado pelo telefone</translation>
        </message>
        <message>
            <source>Gets a contact</source>
            <translation>Obtém um contato</translation>
        </message>
        <message>
            <source>Changes a contact (older path)</source>
            <translation>Altera um contato (caminho antigo)</translation>
        </message>
        <message>
            <source>Creates or changes up to 100 contacts</source>
            <translation>Cria ou altera até 100 contatos</translation>
        </message>
        <message>
            <source>A known phone, Instagram name or e-mail means a change.</source>
            <translation>Se o telefone, o nome no Instagram ou o e-mail já for conhecido, o contato é alterado.</translation>
        </message>
        <message>
            <source>Changes a contact</source>
            <translation>Altera um contato</translation>
        </message>
        <message>
            <source>Changes the tags of a contact</source>
            <translation>Altera as etiquetas de um contato</translation>
        </message>
        <message>
            <source>Lists teams</source>
            <translation>Lista equipes</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Equipes</translation>
        </message>
        <message>
            <source>Lists teams (older path)</source>
            <translation>Lista equipes (caminho antigo)</translation>
        </message>
        <message>
            <source>Creates a team</source>
            <translation>Cria uma equipe</translation>
        </message>
        <message>
            <source>Gets a team</source>
            <translation>Obtém uma equipe</translation>
        </message>
        <message>
            <source>Changes a team</source>
            <translation>Altera uma equipe</translation>
        </message>
        <message>
            <source>Deletes a team</source>
            <translation>Exclui uma equipe</translation>
        </message>
        <message>
            <source>Changes who is in a team</source>
            <translation>Altera quem faz parte de uma equipe</translation>
        </message>
        <message>
            <source>Gets the channels of a team</source>
            <translation>Obtém os canais de uma equipe</translation>
        </message>
        <message>
            <source>Lists the tags of contacts</source>
            <translation>Lista as etiquetas dos contatos</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Creates a tag</source>
            <translation>Cria uma etiqueta</translation>
        </message>
        <message>
            <source>Lists the colours of tags</source>
            <translation>Lista as cores das etiquetas</translation>
        </message>
        <message>
            <source>Changes a tag</source>
            <translation>Altera uma etiqueta</translation>
        </message>
        <message>
            <source>Deletes a tag</source>
            <translation>Exclui uma etiqueta</translation>
        </message>
        <message>
            <source>Lists users</source>
            <translation>Lista usuários</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuários</translation>
        </message>
        <message>
            <source>Creates a user</source>
            <translation>Cria um usuário</translation>
        </message>
        <message>
            <source>Gets a user</source>
            <translation>Obtém um usuário</translation>
        </message>
        <message>
            <source>Changes a user</source>
            <translation>Altera um usuário</translation>
        </message>
        <message>
            <source>Deletes a user</source>
            <translation>Exclui um usuário</translation>
        </message>
        <message>
            <source>Changes the teams of a user</source>
            <translation>Altera as equipes de um usuário</translation>
        </message>
        <message>
            <source>Blocks or unblocks a user</source>
            <translation>Bloqueia ou desbloqueia um usuário</translation>
        </message>
        <message>
            <source>Logs a user out</source>
            <translation>Desconecta um usuário</translation>
        </message>
        <message>
            <source>Lists channels</source>
            <translation>Lista canais</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Lists chatbots</source>
            <translation>Lista chatbots</translation>
        </message>
        <message>
            <source>Chatbots</source>
            <translation>Chatbots</translation>
        </message>
        <message>
            <source>Sends a chatbot to a contact</source>
            <translation>Envia um chatbot a um contato</translation>
        </message>
        <message>
            <source>Queues a chatbot for a contact</source>
            <translation>Coloca um chatbot na fila para um contato</translation>
        </message>
        <message>
            <source>Queues a chatbot for many contacts</source>
            <translation>Coloca um chatbot na fila para vários contatos</translation>
        </message>
        <message>
            <source>Gets the state of a queued chatbot</source>
            <translation>Obtém o estado de um chatbot na fila</translation>
        </message>
        <message>
            <source>Lists conversations</source>
            <translation>Lista conversas</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Lists conversations (older path)</source>
            <translation>Lista conversas (caminho antigo)</translation>
        </message>
        <message>
            <source>Gets a conversation</source>
            <translation>Obtém uma conversa</translation>
        </message>
        <message>
            <source>Gets a conversation (older path)</source>
            <translation>Obtém uma conversa (caminho antigo)</translation>
        </message>
        <message>
            <source>Transfers a conversation</source>
            <translation>Transfere uma conversa</translation>
        </message>
        <message>
            <source>Assigns a conversation to a user</source>
            <translation>Atribui uma conversa a um usuário</translation>
        </message>
        <message>
            <source>Changes the status of a conversation</source>
            <translation>Altera a situação de uma conversa</translation>
        </message>
        <message>
            <source>Completes a conversation</source>
            <translation>Conclui uma conversa</translation>
        </message>
        <message>
            <source>Changes parts of a conversation</source>
            <translation>Altera partes de uma conversa</translation>
        </message>
        <message>
            <source>Lists the notes of a conversation</source>
            <translation>Lista as notas de uma conversa</translation>
        </message>
        <message>
            <source>Adds a note to a conversation</source>
            <translation>Adiciona uma nota a uma conversa</translation>
        </message>
        <message>
            <source>Gets a note of a conversation</source>
            <translation>Obtém uma nota de uma conversa</translation>
        </message>
        <message>
            <source>Deletes a note of a conversation</source>
            <translation>Exclui uma nota de uma conversa</translation>
        </message>
        <message>
            <source>Lists the messages of a conversation by its path</source>
            <translation>Lista as mensagens de uma conversa pelo caminho dela</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Sends a message into a conversation</source>
            <translation>Envia uma mensagem em uma conversa</translation>
        </message>
        <message>
            <source>Sends a message into a conversation and waits, up to 25 seconds</source>
            <translation>Envia uma mensagem em uma conversa e aguarda até 25 segundos</translation>
        </message>
        <message>
            <source>Lists the messages of a conversation</source>
            <translation>Lista as mensagens de uma conversa</translation>
        </message>
        <message>
            <source>Gets a message</source>
            <translation>Obtém uma mensagem</translation>
        </message>
        <message>
            <source>Deletes a message</source>
            <translation>Exclui uma mensagem</translation>
        </message>
        <message>
            <source>Gets the status of a message</source>
            <translation>Obtém a situação de uma mensagem</translation>
        </message>
        <message>
            <source>Sends a message</source>
            <translation>Envia uma mensagem</translation>
        </message>
        <message>
            <source>On WhatsApp a conversation begins with a template; free text needs an open one. Unknown contacts are created.</source>
            <translation>No WhatsApp, uma conversa começa com um modelo; texto livre exige uma conversa aberta. Contatos desconhecidos são criados.</translation>
        </message>
        <message>
            <source>Sends a message and waits, up to 25 seconds</source>
            <translation>Envia uma mensagem e aguarda até 25 segundos</translation>
        </message>
        <message>
            <source>Queues a text</source>
            <translation>Coloca um texto na fila</translation>
        </message>
        <message>
            <source>Queues an image</source>
            <translation>Coloca uma imagem na fila</translation>
        </message>
        <message>
            <source>Queues an audio</source>
            <translation>Coloca um áudio na fila</translation>
        </message>
        <message>
            <source>Queues a video</source>
            <translation>Coloca um vídeo na fila</translation>
        </message>
        <message>
            <source>Queues a document</source>
            <translation>Coloca um documento na fila</translation>
        </message>
        <message>
            <source>Queues a template</source>
            <translation>Coloca um modelo na fila</translation>
        </message>
        <message>
            <source>Queues a template for up to 100 contacts</source>
            <translation>Coloca um modelo na fila para até 100 contatos</translation>
        </message>
        <message>
            <source>Gets the state of a queued message</source>
            <translation>Obtém o estado de uma mensagem na fila</translation>
        </message>
        <message>
            <source>Sends a one-time password</source>
            <translation>Envia uma senha de uso único</translation>
        </message>
        <message>
            <source>Gets the state of a one-time password</source>
            <translation>Obtém o estado de uma senha de uso único</translation>
        </message>
        <message>
            <source>Shows "typing" to the contact</source>
            <translation>Mostra "digitando" ao contato</translation>
        </message>
        <message>
            <source>Takes effect on CLOUDAPI_WHATSAPP alone.</source>
            <translation>Só tem efeito em CLOUDAPI_WHATSAPP.</translation>
        </message>
        <message>
            <source>Gets an address to upload a file to</source>
            <translation>Obtém um endereço para o envio de um arquivo</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Keeps an uploaded file</source>
            <translation>Guarda um arquivo enviado</translation>
        </message>
        <message>
            <source>Lists message templates</source>
            <translation>Lista modelos de mensagem</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Lists panels</source>
            <translation>Lista painéis</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Painéis</translation>
        </message>
        <message>
            <source>Lists panels (older path)</source>
            <translation>Lista painéis (caminho antigo)</translation>
        </message>
        <message>
            <source>Gets a panel</source>
            <translation>Obtém um painel</translation>
        </message>
        <message>
            <source>Lists the reasons for lost cards of a sales panel</source>
            <translation>Lista os motivos de perda dos cards de um painel de vendas</translation>
        </message>
        <message>
            <source>Any other panel is answered with HTTP 500.</source>
            <translation>Qualquer outro painel recebe HTTP 500 como resposta.</translation>
        </message>
        <message>
            <source>Lists the cards of a panel</source>
            <translation>Lista os cards de um painel</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cards</translation>
        </message>
        <message>
            <source>Creates a card</source>
            <translation>Cria um card</translation>
        </message>
        <message>
            <source>Lists the cards of a panel (older path)</source>
            <translation>Lista os cards de um painel (caminho antigo)</translation>
        </message>
        <message>
            <source>Creates a card (older path)</source>
            <translation>Cria um card (caminho antigo)</translation>
        </message>
        <message>
            <source>Gets a card</source>
            <translation>Obtém um card</translation>
        </message>
        <message>
            <source>Gets a card (older path)</source>
            <translation>Obtém um card (caminho antigo)</translation>
        </message>
        <message>
            <source>Changes a card (older path)</source>
            <translation>Altera um card (caminho antigo)</translation>
        </message>
        <message>
            <source>Changes a card</source>
            <translation>Altera um card</translation>
        </message>
        <message>
            <source>Duplicates a card</source>
            <translation>Duplica um card</translation>
        </message>
        <message>
            <source>Lists the notes of a card</source>
            <translation>Lista as anotações de um card</translation>
        </message>
        <message>
            <source>Adds a note to a card</source>
            <translation>Adiciona uma anotação a um card</translation>
        </message>
        <message>
            <source>Deletes a note of a card</source>
            <translation>Exclui uma anotação de um card</translation>
        </message>
        <message>
            <source>Lists sequences</source>
            <translation>Lista sequências</translation>
        </message>
        <message>
            <source>Sequences</source>
            <translation>Sequências</translation>
        </message>
        <message>
            <source>Lists the contacts of a sequence</source>
            <translation>Lista os contatos de uma sequência</translation>
        </message>
        <message>
            <source>Adds a contact to a sequence</source>
            <translation>Adiciona um contato a uma sequência</translation>
        </message>
        <message>
            <source>Removes a contact from a sequence</source>
            <translation>Remove um contato de uma sequência</translation>
        </message>
        <message>
            <source>Adds contacts to a sequence</source>
            <translation>Adiciona contatos a uma sequência</translation>
        </message>
        <message>
            <source>Unknown phones become contacts.</source>
            <translation>Telefones desconhecidos viram contatos.</translation>
        </message>
        <message>
            <source>Removes contacts from a sequence</source>
            <translation>Remove contatos de uma sequência</translation>
        </message>
        <message>
            <source>Lists scheduled messages</source>
            <translation>Lista mensagens agendadas</translation>
        </message>
        <message>
            <source>Scheduled messages</source>
            <translation>Mensagens agendadas</translation>
        </message>
        <message>
            <source>Schedules a message</source>
            <translation>Agenda uma mensagem</translation>
        </message>
        <message>
            <source>Gets a scheduled message</source>
            <translation>Obtém uma mensagem agendada</translation>
        </message>
        <message>
            <source>Changes a scheduled message</source>
            <translation>Altera uma mensagem agendada</translation>
        </message>
        <message>
            <source>As long as it was not sent.</source>
            <translation>Enquanto ela não tiver sido enviada.</translation>
        </message>
        <message>
            <source>Cancels a scheduled message</source>
            <translation>Cancela uma mensagem agendada</translation>
        </message>
        <message>
            <source>Cancels scheduled messages</source>
            <translation>Cancela mensagens agendadas</translation>
        </message>
        <message>
            <source>Gets the office hours</source>
            <translation>Obtém o horário de atendimento</translation>
        </message>
        <message>
            <source>Lists the events that webhooks can be told</source>
            <translation>Lista os eventos que podem ser informados a webhooks</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>Lists webhook subscriptions</source>
            <translation>Lista assinaturas de webhook</translation>
        </message>
        <message>
            <source>The active and the inactive ones.</source>
            <translation>As ativas e as inativas.</translation>
        </message>
        <message>
            <source>Creates a webhook subscription</source>
            <translation>Cria uma assinatura de webhook</translation>
        </message>
        <message>
            <source>Gets a webhook subscription</source>
            <translation>Obtém uma assinatura de webhook</translation>
        </message>
        <message>
            <source>Changes a webhook subscription</source>
            <translation>Altera uma assinatura de webhook</translation>
        </message>
        <message>
            <source>Deletes a webhook subscription</source>
            <translation>Exclui uma assinatura de webhook</translation>
        </message>
        <message>
            <source>Fields within their groups.</source>
            <translation>Campos dentro dos seus grupos.</translation>
        </message>
        <message>
            <source>Digits with the country's prefix, 5511999990000.</source>
            <translation>Dígitos com o código do país, 5511999990000.</translation>
        </message>
        <message>
            <source>Id or phone of the contact.</source>
            <translation>Id ou telefone do contato.</translation>
        </message>
        <message>
            <source>userId of an agent.</source>
            <translation>userId de um atendente.</translation>
        </message>
        <message>
            <source>How it is spelled is not documented.</source>
            <translation>A grafia não é documentada.</translation>
        </message>
        <message>
            <source>Its id, or the senderId that it was sent with.</source>
            <translation>O id, ou o senderId com que foi enviado.</translation>
        </message>
        <message>
            <source>IMAGE and VIDEO are transcoded, DOCUMENT is not.</source>
            <translation>IMAGE e VIDEO são convertidos, DOCUMENT não.</translation>
        </message>
        <message>
            <source>With its ending.</source>
            <translation>Com a extensão.</translation>
        </message>
        <message>
            <source>Id or name.</source>
            <translation>Id ou nome.</translation>
        </message>
        <message>
            <source>ASCENDING or DESCENDING; also seen in lower case and shortened.</source>
            <translation>ASCENDING ou DESCENDING; também visto em minúsculas e abreviado.</translation>
        </message>
        <message>
            <source>The envelope of every list but the bare arrays.</source>
            <translation>O envelope de toda lista que não seja um array simples.</translation>
        </message>
        <message>
            <source>What the platform's support asks for.</source>
            <translation>O que o suporte da plataforma pede.</translation>
        </message>
        <message>
            <source>Stable code, for example FORM_ERROR.</source>
            <translation>Código estável, por exemplo FORM_ERROR.</translation>
        </message>
        <message>
            <source>In Portuguese, for the user.</source>
            <translation>Em português, para o usuário.</translation>
        </message>
        <message>
            <source>Under this name values travel in customFields.</source>
            <translation>Com este nome os valores vão em customFields.</translation>
        </message>
        <message>
            <source>0 unless IncludeDetails has ContactCount.</source>
            <translation>0, a menos que IncludeDetails tenha ContactCount.</translation>
        </message>
        <message>
            <source>sourceId and clid are read-only.</source>
            <translation>sourceId e clid são somente leitura.</translation>
        </message>
        <message>
            <source>"+55|11999990000"</source>
            <translation>"+55|11999990000"</translation>
        </message>
        <message>
            <source>null unless IncludeDetails has Tags.</source>
            <translation>null, a menos que IncludeDetails tenha Tags.</translation>
        </message>
        <message>
            <source>null unless IncludeDetails has CustomFields.</source>
            <translation>null, a menos que IncludeDetails tenha CustomFields.</translation>
        </message>
        <message>
            <source>Wins over tagNames.</source>
            <translation>Prevalece sobre tagNames.</translation>
        </message>
        <message>
            <source>Tags that do not exist are created.</source>
            <translation>Etiquetas que não existem são criadas.</translation>
        </message>
        <message>
            <source>A null value removes the key.</source>
            <translation>Um valor null remove a chave.</translation>
        </message>
        <message>
            <source>phoneNumber, email or instagram says who it is.</source>
            <translation>phoneNumber, email ou instagram diz quem é.</translation>
        </message>
        <message>
            <source>What is not named here is not applied.</source>
            <translation>O que não é nomeado aqui não é aplicado.</translation>
        </message>
        <message>
            <source>InsertIfNotExists where none is given.</source>
            <translation>InsertIfNotExists quando nada é informado.</translation>
        </message>
        <message>
            <source>Spelled so in the API.</source>
            <translation>Escrito assim na API.</translation>
        </message>
        <message>
            <source>Family and shade, for example GRAY_600; null for a colour outside the palette.</source>
            <translation>Família e tom, por exemplo GRAY_600; null para uma cor fora da paleta.</translation>
        </message>
        <message>
            <source>Refused while in use unless true.</source>
            <translation>Recusado enquanto em uso, a menos que true.</translation>
        </message>
        <message>
            <source>What conversations and cards call this person; not the id.</source>
            <translation>Como conversas e cards chamam esta pessoa; não é o id.</translation>
        </message>
        <message>
            <source>Needed for TRANSFER.</source>
            <translation>Necessário para TRANSFER.</translation>
        </message>
        <message>
            <source>What a send names as botKey; not the id.</source>
            <translation>O que um envio informa como botKey; não é o id.</translation>
        </message>
        <message>
            <source>key of the chatbot.</source>
            <translation>key do chatbot.</translation>
        </message>
        <message>
            <source>Phone, @instagramuser or id of the channel.</source>
            <translation>Telefone, @usuariodoinstagram ou id do canal.</translation>
        </message>
        <message>
            <source>Phone or @instagramuser.</source>
            <translation>Telefone ou @usuariodoinstagram.</translation>
        </message>
        <message>
            <source>The conversation in the web application.</source>
            <translation>A conversa no aplicativo web.</translation>
        </message>
        <message>
            <source>Signed; expires.</source>
            <translation>Assinada; expira.</translation>
        </message>
        <message>
            <source>Takes the bytes by PUT, without the token.</source>
            <translation>Recebe os bytes por PUT, sem o token.</translation>
        </message>
        <message>
            <source>FROM_HUB came from the contact.</source>
            <translation>FROM_HUB veio do contato.</translation>
        </message>
        <message>
            <source>The message that this one answers.</source>
            <translation>A mensagem que esta responde.</translation>
        </message>
        <message>
            <source>One of text, templateId and a file.</source>
            <translation>Um entre text, templateId e um arquivo.</translation>
        </message>
        <message>
            <source>Seconds.</source>
            <translation>Segundos.</translation>
        </message>
        <message>
            <source>Caption.</source>
            <translation>Legenda.</translation>
        </message>
        <message>
            <source>Five random digits where none is given.</source>
            <translation>Cinco dígitos aleatórios quando nada é informado.</translation>
        </message>
        <message>
            <source>Of the type AUTHENTICATION.</source>
            <translation>Do tipo AUTHENTICATION.</translation>
        </message>
        <message>
            <source>null unless IncludeDetails has Params.</source>
            <translation>null, a menos que IncludeDetails tenha Params.</translation>
        </message>
        <message>
            <source>null unless IncludeDetails has Steps.</source>
            <translation>null, a menos que IncludeDetails tenha Steps.</translation>
        </message>
        <message>
            <source>Tags of the panel, not of contacts.</source>
            <translation>Etiquetas do painel, não dos contatos.</translation>
        </message>
        <message>
            <source>The step decides the panel.</source>
            <translation>A etapa define o painel.</translation>
        </message>
        <message>
            <source>Up to 25 MB each.</source>
            <translation>Até 25 MB cada.</translation>
        </message>
        <message>
            <source>One of the two.</source>
            <translation>Um dos dois.</translation>
        </message>
        <message>
            <source>The two add up.</source>
            <translation>Os dois se somam.</translation>
        </message>
        <message>
            <source>Hours from UTC.</source>
            <translation>Horas em relação ao UTC.</translation>
        </message>
        <message>
            <source>In English, upper case.</source>
            <translation>Em inglês, maiúsculas.</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>Objects when read, identifiers when written.</source>
            <translation>Objetos na leitura, identificadores na escrita.</translation>
        </message>
        <message>
            <source>UTC; with or without fraction and Z.</source>
            <translation>UTC; com ou sem fração e Z.</translation>
        </message>
        <message>
            <source>No id of the event and no count of attempts.</source>
            <translation>Sem id do evento e sem contagem de tentativas.</translation>
        </message>
        <message>
            <source>"+55|11999990000"; REST says phoneNumber.</source>
            <translation>"+55|11999990000"; no REST é phoneNumber.</translation>
        </message>
        <message>
            <source>Names.</source>
            <translation>Nomes.</translation>
        </message>
        <message>
            <source>Neither id nor name of the contact; the conversation has them.</source>
            <translation>Nem id nem nome do contato; a conversa os tem.</translation>
        </message>
        <message>
            <source>Inferred from REST: no sample is known.</source>
            <translation>Inferido do REST: não se conhece exemplo.</translation>
        </message>
        <message>
            <source>Not documented, and no sample is known.</source>
            <translation>Não documentado, e não se conhece exemplo.</translation>
        </message>
        <message>
            <source>Not documented: read as REST shows a template.</source>
            <translation>Não documentado: lido como o REST mostra um modelo.</translation>
        </message>
        <message>
            <source>More than 100 is answered with HTTP 500.</source>
            <translation>Mais de 100 é respondido com HTTP 500.</translation>
        </message>
        <message>
            <source>Name of a property.</source>
            <translation>Nome de uma propriedade.</translation>
        </message>
        <message>
            <source>UTC.</source>
            <translation>UTC.</translation>
        </message>
        <message>
            <source>A permanent token, "pn_…".</source>
            <translation>Um token permanente, "pn_…".</translation>
        </message>
        <message>
            <source>A conversation began</source>
            <translation>Um atendimento foi iniciado</translation>
        </message>
        <message>
            <source>A conversation changed</source>
            <translation>Um atendimento foi alterado</translation>
        </message>
        <message>
            <source>A conversation was completed</source>
            <translation>Um atendimento foi concluído</translation>
        </message>
        <message>
            <source>A contact wrote</source>
            <translation>Um contato escreveu</translation>
        </message>
        <message>
            <source>A message was sent</source>
            <translation>Uma mensagem foi enviada</translation>
        </message>
        <message>
            <source>The status of a message changed</source>
            <translation>A situação de uma mensagem mudou</translation>
        </message>
        <message>
            <source>A contact was created</source>
            <translation>Um contato foi criado</translation>
        </message>
        <message>
            <source>A contact changed</source>
            <translation>Um contato foi alterado</translation>
        </message>
        <message>
            <source>The tags of a contact changed</source>
            <translation>As etiquetas de um contato foram alteradas</translation>
        </message>
        <message>
            <source>A payment was requested</source>
            <translation>Um pagamento foi solicitado</translation>
        </message>
        <message>
            <source>A payment changed</source>
            <translation>Um pagamento foi alterado</translation>
        </message>
        <message>
            <source>A card was created</source>
            <translation>Um card foi criado</translation>
        </message>
        <message>
            <source>A card changed</source>
            <translation>Um card foi alterado</translation>
        </message>
        <message>
            <source>A card moved to another step</source>
            <translation>Um card foi movido para outra etapa</translation>
        </message>
        <message>
            <source>A card got a note</source>
            <translation>Um card recebeu uma anotação</translation>
        </message>
        <message>
            <source>A note of a card changed</source>
            <translation>Uma anotação de um card foi alterada</translation>
        </message>
        <message>
            <source>A message template was created</source>
            <translation>Um modelo de mensagem foi criado</translation>
        </message>
        <message>
            <source>A message template changed</source>
            <translation>Um modelo de mensagem foi alterado</translation>
        </message>
        <message>
            <source>Rows of a page.</source>
            <translation>Linhas por página.</translation>
        </message>
        <message>
            <source>Counts from 1.</source>
            <translation>Conta a partir de 1.</translation>
        </message>
        <message>
            <source>Values separated by commas; any of them counts.</source>
            <translation>Valores separados por vírgulas; basta um deles.</translation>
        </message>
        <message>
            <source>A custom field by its label: fields[Cidade]=Recife.</source>
            <translation>Um campo personalizado pelo rótulo: fields[Cidade]=Recife.</translation>
        </message>
        <message>
            <source>Clint changes records by POST.</source>
            <translation>A Clint altera registros por POST.</translation>
        </message>
        <message>
            <source>Deletes a contact</source>
            <translation>Exclui um contato</translation>
        </message>
        <message>
            <source>Adds tags to a contact by their names</source>
            <translation>Adiciona etiquetas a um contato pelos nomes delas</translation>
        </message>
        <message>
            <source>The body is an array of names.</source>
            <translation>O corpo é um array de nomes.</translation>
        </message>
        <message>
            <source>Takes a tag from a contact</source>
            <translation>Remove uma etiqueta de um contato</translation>
        </message>
        <message>
            <source>By its id or by its name, in a body.</source>
            <translation>Pelo id ou pelo nome, em um corpo.</translation>
        </message>
        <message>
            <source>Lists the attachments of a contact</source>
            <translation>Lista os anexos de um contato</translation>
        </message>
        <message>
            <source>Gets an organization</source>
            <translation>Obtém uma organização</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>Organizações</translation>
        </message>
        <message>
            <source>Changes an organization</source>
            <translation>Altera uma organização</translation>
        </message>
        <message>
            <source>Lists deals</source>
            <translation>Lista negócios</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>Negócios</translation>
        </message>
        <message>
            <source>Creates a deal</source>
            <translation>Cria um negócio</translation>
        </message>
        <message>
            <source>Gets a deal</source>
            <translation>Obtém um negócio</translation>
        </message>
        <message>
            <source>Changes a deal</source>
            <translation>Altera um negócio</translation>
        </message>
        <message>
            <source>Also moves it, and marks it won or lost. Its loss reason cannot be set.</source>
            <translation>Também o move e o marca como ganho ou perdido. O motivo de perda não pode ser definido.</translation>
        </message>
        <message>
            <source>Deletes a deal</source>
            <translation>Exclui um negócio</translation>
        </message>
        <message>
            <source>Lists the history of a deal</source>
            <translation>Lista o histórico de um negócio</translation>
        </message>
        <message>
            <source>Needs the scope deals:read.</source>
            <translation>Precisa do escopo deals:read.</translation>
        </message>
        <message>
            <source>Lists groups of origins</source>
            <translation>Lista grupos de origens</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Origens</translation>
        </message>
        <message>
            <source>Gets a group of origins</source>
            <translation>Obtém um grupo de origens</translation>
        </message>
        <message>
            <source>Lists origins</source>
            <translation>Lista origens</translation>
        </message>
        <message>
            <source>Gets an origin</source>
            <translation>Obtém uma origem</translation>
        </message>
        <message>
            <source>Lists loss reasons</source>
            <translation>Lista motivos de perda</translation>
        </message>
        <message>
            <source>Gets a loss reason</source>
            <translation>Obtém um motivo de perda</translation>
        </message>
        <message>
            <source>Lists tags</source>
            <translation>Lista etiquetas</translation>
        </message>
        <message>
            <source>What is answered is not specified.</source>
            <translation>O conteúdo da resposta não é especificado.</translation>
        </message>
        <message>
            <source>Gets a tag</source>
            <translation>Obtém uma etiqueta</translation>
        </message>
        <message>
            <source>Gets the custom fields of the account</source>
            <translation>Obtém os campos personalizados da conta</translation>
        </message>
        <message>
            <source>Gets a channel</source>
            <translation>Obtém um canal</translation>
        </message>
        <message>
            <source>Lists the message templates of a channel</source>
            <translation>Lista os modelos de mensagem de um canal</translation>
        </message>
        <message>
            <source>Gets a message template</source>
            <translation>Obtém um modelo de mensagem</translation>
        </message>
        <message>
            <source>Lists the conversations of a contact</source>
            <translation>Lista as conversas de um contato</translation>
        </message>
        <message>
            <source>Lists the conversations of a channel</source>
            <translation>Lista as conversas de um canal</translation>
        </message>
        <message>
            <source>Assigns a conversation or changes its status</source>
            <translation>Atribui uma conversa ou altera a situação dela</translation>
        </message>
        <message>
            <source>An assigned conversation is open unless a status is given.</source>
            <translation>Uma conversa atribuída fica aberta, a menos que se informe uma situação.</translation>
        </message>
        <message>
            <source>Writes an internal note into a conversation</source>
            <translation>Escreve uma nota interna em uma conversa</translation>
        </message>
        <message>
            <source>Sends a text</source>
            <translation>Envia um texto</translation>
        </message>
        <message>
            <source>Only on a channel of type WHATSAPP_OFFICIAL, and within 24 hours after the contact's last message.</source>
            <translation>Só em um canal do tipo WHATSAPP_OFFICIAL e até 24 horas depois da última mensagem do contato.</translation>
        </message>
        <message>
            <source>Sends an image</source>
            <translation>Envia uma imagem</translation>
        </message>
        <message>
            <source>Sends a video</source>
            <translation>Envia um vídeo</translation>
        </message>
        <message>
            <source>Sends a document</source>
            <translation>Envia um documento</translation>
        </message>
        <message>
            <source>Sends an audio</source>
            <translation>Envia um áudio</translation>
        </message>
        <message>
            <source>Sends a message template</source>
            <translation>Envia um modelo de mensagem</translation>
        </message>
        <message>
            <source>Only on a channel of type WHATSAPP_OFFICIAL.</source>
            <translation>Só em um canal do tipo WHATSAPP_OFFICIAL.</translation>
        </message>
        <message>
            <source>Lists dashboards</source>
            <translation>Lista dashboards</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>Dashboards</translation>
        </message>
        <message>
            <source>Gets a dashboard</source>
            <translation>Obtém um dashboard</translation>
        </message>
        <message>
            <source>Gets the figures of a dashboard</source>
            <translation>Obtém os números de um dashboard</translation>
        </message>
        <message>
            <source>Ten charts to a page.</source>
            <translation>Dez gráficos por página.</translation>
        </message>
        <message>
            <source>Gets the figures of a chart</source>
            <translation>Obtém os números de um gráfico</translation>
        </message>
        <message>
            <source>Sends an SMS</source>
            <translation>Envia um SMS</translation>
        </message>
        <message>
            <source>SMS and voice</source>
            <translation>SMS e voz</translation>
        </message>
        <message>
            <source>Sends up to 1,000 SMS</source>
            <translation>Envia até 1.000 SMS</translation>
        </message>
        <message>
            <source>Registers an audio for calls</source>
            <translation>Registra um áudio para ligações</translation>
        </message>
        <message>
            <source>Calls and plays an audio</source>
            <translation>Liga e toca um áudio</translation>
        </message>
        <message>
            <source>Calls up to 1,000 phones and plays an audio</source>
            <translation>Liga para até 1.000 telefones e toca um áudio</translation>
        </message>
        <message>
            <source>Gets the webhook of SMS and voice</source>
            <translation>Obtém o webhook de SMS e voz</translation>
        </message>
        <message>
            <source>Sets the webhook of SMS and voice</source>
            <translation>Configura o webhook de SMS e voz</translation>
        </message>
        <message>
            <source>The events are all that shall be sent. An empty object removes the webhook. The secret is told once, at the first configuration.</source>
            <translation>Os eventos são todos os que devem ser enviados. Um objeto vazio remove o webhook. O segredo é informado uma única vez, na primeira configuração.</translation>
        </message>
        <message>
            <source>Lists activities</source>
            <translation>Lista atividades</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Atividades</translation>
        </message>
        <message>
            <source>What was just written may be missing for a moment.</source>
            <translation>O que acabou de ser gravado pode faltar por um momento.</translation>
        </message>
        <message>
            <source>Creates an activity</source>
            <translation>Cria uma atividade</translation>
        </message>
        <message>
            <source>Gets an activity</source>
            <translation>Obtém uma atividade</translation>
        </message>
        <message>
            <source>Changes an activity</source>
            <translation>Altera uma atividade</translation>
        </message>
        <message>
            <source>Deletes an activity</source>
            <translation>Exclui uma atividade</translation>
        </message>
        <message>
            <source>Completes an activity, or opens it again</source>
            <translation>Conclui uma atividade ou a reabre</translation>
        </message>
        <message>
            <source>A deal was created</source>
            <translation>Um negócio foi criado</translation>
        </message>
        <message>
            <source>Flat, without a name of the event: the marker in the URL tells which it is. Also sent by GET, as a query.</source>
            <translation>Sem aninhamento e sem nome do evento: o marcador na URL diz qual é. Também enviado por GET, como query.</translation>
        </message>
        <message>
            <source>A deal entered a stage</source>
            <translation>Um negócio entrou em uma etapa</translation>
        </message>
        <message>
            <source>A deal changed its stage</source>
            <translation>Um negócio mudou de etapa</translation>
        </message>
        <message>
            <source>A deal was won, lost or opened again</source>
            <translation>Um negócio foi ganho, perdido ou reaberto</translation>
        </message>
        <message>
            <source>An SMS was delivered</source>
            <translation>Um SMS foi entregue</translation>
        </message>
        <message>
            <source>An SMS could not be delivered</source>
            <translation>Não foi possível entregar um SMS</translation>
        </message>
        <message>
            <source>An SMS failed</source>
            <translation>Um SMS falhou</translation>
        </message>
        <message>
            <source>A call was answered</source>
            <translation>Uma ligação foi atendida</translation>
        </message>
        <message>
            <source>A call was not answered</source>
            <translation>Uma ligação não foi atendida</translation>
        </message>
        <message>
            <source>A call failed</source>
            <translation>Uma ligação falhou</translation>
        </message>
        <message>
            <source>E.164.</source>
            <translation>E.164.</translation>
        </message>
        <message>
            <source>Country code with a plus sign, "+55".</source>
            <translation>Código do país com o sinal de mais, "+55".</translation>
        </message>
        <message>
            <source>By entity (DEAL, CONTACT, ORGANIZATION), then by the id of the field.</source>
            <translation>Por entidade (DEAL, CONTACT, ORGANIZATION), depois pelo id do campo.</translation>
        </message>
        <message>
            <source>As a voice message; the file must be ogg with opus.</source>
            <translation>Como mensagem de voz; o arquivo deve ser ogg com opus.</translation>
        </message>
        <message>
            <source>An empty object removes the webhook.</source>
            <translation>Um objeto vazio remove o webhook.</translation>
        </message>
        <message>
            <source>Only once, at the first configuration.</source>
            <translation>Só uma vez, na primeira configuração.</translation>
        </message>
        <message>
            <source>Flat; every identifier may be renamed or dropped in the panel.</source>
            <translation>Sem aninhamento; cada identificador pode ser renomeado ou descartado no painel.</translation>
        </message>
        <message>
            <source>Name of the contact.</source>
            <translation>Nome do contato.</translation>
        </message>
        <message>
            <source>E-mail of the contact.</source>
            <translation>E-mail do contato.</translation>
        </message>
        <message>
            <source>Phone of the contact.</source>
            <translation>Telefone do contato.</translation>
        </message>
        <message>
            <source>Document of the contact.</source>
            <translation>Documento do contato.</translation>
        </message>
        <message>
            <source>Role of the contact.</source>
            <translation>Cargo do contato.</translation>
        </message>
        <message>
            <source>Notes on the contact.</source>
            <translation>Anotações sobre o contato.</translation>
        </message>
        <message>
            <source>Of the deal, where it is mapped.</source>
            <translation>Do negócio, quando mapeado.</translation>
        </message>
        <message>
            <source>Name of the deal.</source>
            <translation>Nome do negócio.</translation>
        </message>
        <message>
            <source>Name of the stage.</source>
            <translation>Nome da etapa.</translation>
        </message>
        <message>
            <source>Name of the stage before.</source>
            <translation>Nome da etapa anterior.</translation>
        </message>
        <message>
            <source>E-mail of the responsible user.</source>
            <translation>E-mail do usuário responsável.</translation>
        </message>
        <message>
            <source>Name of the responsible user.</source>
            <translation>Nome do usuário responsável.</translation>
        </message>
        <message>
            <source>OPEN, WON or LOST; also Aberto, Ganho and Perdido.</source>
            <translation>OPEN, WON ou LOST; também Aberto, Ganho e Perdido.</translation>
        </message>
        <message>
            <source>Name of the origin.</source>
            <translation>Nome da origem.</translation>
        </message>
        <message>
            <source>A custom field.</source>
            <translation>Um campo personalizado.</translation>
        </message>
        <message>
            <source>The key of the account, without a prefix.</source>
            <translation>A chave da conta, sem prefixo.</translation>
        </message>
        <message>
            <source>Sends a text or a file</source>
            <translation>Envia um texto ou um arquivo</translation>
        </message>
        <message>
            <source>The base URL itself, without a slash at its end. A file goes by its URL, as base64, or as multipart/form-data.</source>
            <translation>A própria URL base, sem barra no final. Um arquivo vai pela URL dele, em base64 ou como multipart/form-data.</translation>
        </message>
        <message>
            <source>Sends a text by a query</source>
            <translation>Envia um texto por query</translation>
        </message>
        <message>
            <source>The token goes with the query: use sendMessage instead.</source>
            <translation>O token vai junto na query: prefira sendMessage.</translation>
        </message>
        <message>
            <source>The token, which lands in the logs of all servers on the way.</source>
            <translation>O token, que fica nos registros de todos os servidores do caminho.</translation>
        </message>
        <message>
            <source>Sends a location</source>
            <translation>Envia uma localização</translation>
        </message>
        <message>
            <source>Sends a contact</source>
            <translation>Envia um contato</translation>
        </message>
        <message>
            <source>Sends buttons, a list, a link or a template by WhatsApp's official API</source>
            <translation>Envia botões, uma lista, um link ou um modelo pela API oficial do WhatsApp</translation>
        </message>
        <message>
            <source>Sends buttons, a list or a carousel by the unofficial API</source>
            <translation>Envia botões, uma lista ou um carrossel pela API não oficial</translation>
        </message>
        <message>
            <source>Sends a PIX key with a button that copies it</source>
            <translation>Envia uma chave PIX com um botão que a copia</translation>
        </message>
        <message>
            <source>Asks for a payment</source>
            <translation>Solicita um pagamento</translation>
        </message>
        <message>
            <source>Opens a ticket</source>
            <translation>Abre um ticket</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
        <message>
            <source>Gets the last ticket of a number</source>
            <translation>Obtém o último ticket de um número</translation>
        </message>
        <message>
            <source>Gets the ticket of a number that a chatbot has</source>
            <translation>Obtém o ticket de um número que está com um robô</translation>
        </message>
        <message>
            <source>Gets all tickets of a number</source>
            <translation>Obtém todos os tickets de um número</translation>
        </message>
        <message>
            <source>Changes the status, user and queue of a ticket</source>
            <translation>Altera a situação, o usuário e a fila de um ticket</translation>
        </message>
        <message>
            <source>Moves a ticket to a queue</source>
            <translation>Move um ticket para uma fila</translation>
        </message>
        <message>
            <source>The ticket also gets the integration of that queue.</source>
            <translation>O ticket também recebe a integração dessa fila.</translation>
        </message>
        <message>
            <source>Gives a ticket to a chatbot</source>
            <translation>Passa um ticket para um robô</translation>
        </message>
        <message>
            <source>Lists the messages of a ticket</source>
            <translation>Lista as mensagens de um ticket</translation>
        </message>
        <message>
            <source>Gets a contact by its number or id</source>
            <translation>Obtém um contato pelo número ou pelo id</translation>
        </message>
        <message>
            <source>Replaces the tags of a contact</source>
            <translation>Substitui as etiquetas de um contato</translation>
        </message>
        <message>
            <source>Puts a contact into a stage of the CRM</source>
            <translation>Coloca um contato em uma etapa do CRM</translation>
        </message>
        <message>
            <source>Puts a contact into a follow-up</source>
            <translation>Coloca um contato em um follow-up</translation>
        </message>
        <message>
            <source>Checks whether a number is on WhatsApp</source>
            <translation>Verifica se um número está no WhatsApp</translation>
        </message>
        <message>
            <source>Lists the contacts with a tag</source>
            <translation>Lista os contatos com uma etiqueta</translation>
        </message>
        <message>
            <source>Lists the contacts in a stage of the CRM</source>
            <translation>Lista os contatos em uma etapa do CRM</translation>
        </message>
        <message>
            <source>Lists the contacts in a follow-up</source>
            <translation>Lista os contatos em um follow-up</translation>
        </message>
        <message>
            <source>Lists the contacts of a wallet</source>
            <translation>Lista os contatos de uma carteira</translation>
        </message>
        <message>
            <source>Gets the status of the channel</source>
            <translation>Obtém a situação do canal</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Gets the QR code that connects the channel</source>
            <translation>Obtém o QR code que conecta o canal</translation>
        </message>
        <message>
            <source>The answer holds secrets: whoever has them reads the channel's messages.</source>
            <translation>A resposta contém segredos: quem os tiver lê as mensagens do canal.</translation>
        </message>
        <message>
            <source>Lists boards</source>
            <translation>Lista quadros</translation>
        </message>
        <message>
            <source>Kanban Pro</source>
            <translation>Kanban Pro</translation>
        </message>
        <message>
            <source>Lists the columns of a board</source>
            <translation>Lista as colunas de um quadro</translation>
        </message>
        <message>
            <source>Lists the cards of a board</source>
            <translation>Lista os cards de um quadro</translation>
        </message>
        <message>
            <source>Lists the cards of a contact</source>
            <translation>Lista os cards de um contato</translation>
        </message>
        <message>
            <source>Creates or moves a card</source>
            <translation>Cria ou move um card</translation>
        </message>
        <message>
            <source>Archives or deletes a card</source>
            <translation>Arquiva ou exclui um card</translation>
        </message>
        <message>
            <source>True: deleted for good; otherwise archived.</source>
            <translation>True: excluído de vez; senão, arquivado.</translation>
        </message>
        <message>
            <source>Lists the checklist of a card</source>
            <translation>Lista o checklist de um card</translation>
        </message>
        <message>
            <source>Adds an item to the checklist of a card</source>
            <translation>Adiciona um item ao checklist de um card</translation>
        </message>
        <message>
            <source>Changes an item of a checklist</source>
            <translation>Altera um item de um checklist</translation>
        </message>
        <message>
            <source>Deletes an item of a checklist</source>
            <translation>Exclui um item de um checklist</translation>
        </message>
        <message>
            <source>Puts the checklist of a card in another order</source>
            <translation>Muda a ordem do checklist de um card</translation>
        </message>
        <message>
            <source>A ticket was opened by a message</source>
            <translation>Um ticket foi aberto por uma mensagem</translation>
        </message>
        <message>
            <source>A ticket was opened by a user</source>
            <translation>Um ticket foi aberto por um usuário</translation>
        </message>
        <message>
            <source>A ticket was transferred</source>
            <translation>Um ticket foi transferido</translation>
        </message>
        <message>
            <source>A ticket was closed</source>
            <translation>Um ticket foi fechado</translation>
        </message>
        <message>
            <source>The body names no event: Gancho calls it so by fromMe.</source>
            <translation>O corpo não nomeia o evento: o Gancho lhe dá este nome com base em fromMe.</translation>
        </message>
        <message>
            <source>The panel's test button</source>
            <translation>O botão de teste do painel</translation>
        </message>
        <message>
            <source>A channel of a tenant was connected or lost</source>
            <translation>Um canal de uma empresa (tenant) foi conectado ou caiu</translation>
        </message>
        <message>
            <source>Of the SaaS operator's webhook.</source>
            <translation>Do webhook do operador do SaaS.</translation>
        </message>
        <message>
            <source>Somebody signed up for a trial</source>
            <translation>Alguém se cadastrou para um teste grátis</translation>
        </message>
        <message>
            <source>Of the SaaS operator's webhook. The body names no event.</source>
            <translation>Do webhook do operador do SaaS. O corpo não nomeia o evento.</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>The target does not exist any more (410). The route is switched off.</source>
            <translation>O destino não existe mais (410). A rota foi desativada.</translation>
        </message>
        <message>
            <source>The target asks to come again later (%1).</source>
            <translation>O destino pede para tentar de novo mais tarde (%1).</translation>
        </message>
        <message>
            <source>The target does not let this sender in (%1). Check the key or the signature.</source>
            <translation>O destino não aceita este remetente (%1). Verifique a chave ou a assinatura.</translation>
        </message>
        <message>
            <source>Nothing is at this address of the target (404). Check the address.</source>
            <translation>Não há nada neste endereço do destino (404). Verifique o endereço.</translation>
        </message>
        <message>
            <source>This is too large for the target (413).</source>
            <translation>Isto é grande demais para o destino (413).</translation>
        </message>
        <message>
            <source>The target points to another address (%1), which is not followed. Enter the final address.</source>
            <translation>O destino aponta para outro endereço (%1), que não é seguido. Informe o endereço final.</translation>
        </message>
        <message>
            <source>The target refuses this content (%1).</source>
            <translation>O destino recusa este conteúdo (%1).</translation>
        </message>
        <message>
            <source>The target failed (%1).</source>
            <translation>O destino falhou (%1).</translation>
        </message>
        <message>
            <source>It was not done.</source>
            <translation>Não foi feito.</translation>
        </message>
        <message>
            <source>Gancho ended before the answer came. It is sent again.</source>
            <translation>O Gancho foi encerrado antes de a resposta chegar. O envio será feito de novo.</translation>
        </message>
        <message>
            <source>Another route has this name.</source>
            <translation>Outra rota já tem este nome.</translation>
        </message>
        <message>
            <source>This route does not exist any more.</source>
            <translation>Esta rota não existe mais.</translation>
        </message>
        <message>
            <source>This delivery is over and cannot be mended.</source>
            <translation>Esta entrega já foi encerrada e não pode ser corrigida.</translation>
        </message>
        <message>
            <source>The event was refused when it came: its content was not kept.</source>
            <translation>O evento foi recusado ao chegar: o conteúdo dele não foi guardado.</translation>
        </message>
        <message>
            <source>The event came to an address that belongs to no inbox.</source>
            <translation>O evento chegou a um endereço que não é de nenhuma inbox.</translation>
        </message>
        <message>
            <source>Its sender was answered %1, so that it comes again.</source>
            <translation>Quem o enviou recebeu %1 como resposta, para que o envie de novo.</translation>
        </message>
        <message>
            <source>Its sender could not prove that it is who it says.</source>
            <translation>Quem o enviou não conseguiu provar que é quem diz ser.</translation>
        </message>
        <message numerus="yes">
            <source>The route took %n event(s) of the same record within three minutes: what it does seems to cause them. Narrow down which events it takes.</source>
            <translation>
                <numerusform>A rota pegou %n evento do mesmo registro em três minutos: o que ela faz parece causá-lo. Restrinja os eventos que ela pega.</numerusform>
                <numerusform>A rota pegou %n eventos do mesmo registro em três minutos: o que ela faz parece causá-los. Restrinja os eventos que ela pega.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlatformCall</name>
        <message>
            <source>Create contact</source>
            <translation>Criar contato</translation>
        </message>
        <message>
            <source>Send message</source>
            <translation>Enviar mensagem</translation>
        </message>
        <message>
            <source>Create or update contact</source>
            <translation>Criar ou atualizar contato</translation>
        </message>
        <message>
            <source>Panel or origin</source>
            <translation>Painel ou origem</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>Sequência</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>a phone</source>
            <translation>um telefone</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>um texto</translation>
        </message>
        <message>
            <source>a title</source>
            <translation>um título</translation>
        </message>
        <message>
            <source>the id of the contact there</source>
            <translation>o id do contato lá</translation>
        </message>
        <message>
            <source>the id of the card or deal there</source>
            <translation>o id do card ou negócio lá</translation>
        </message>
        <message>
            <source>the id of the ticket there</source>
            <translation>o id do ticket lá</translation>
        </message>
        <message>
            <source>Add tag</source>
            <translation>Adicionar etiqueta</translation>
        </message>
        <message>
            <source>Send template</source>
            <translation>Enviar modelo</translation>
        </message>
        <message>
            <source>Start chatbot</source>
            <translation>Iniciar chatbot</translation>
        </message>
        <message>
            <source>Add to sequence</source>
            <translation>Adicionar à sequência</translation>
        </message>
        <message>
            <source>Create card</source>
            <translation>Criar card</translation>
        </message>
        <message>
            <source>Move card</source>
            <translation>Mover card</translation>
        </message>
        <message>
            <source>Open ticket</source>
            <translation>Abrir ticket</translation>
        </message>
        <message>
            <source>Move ticket to a queue</source>
            <translation>Mover ticket para uma fila</translation>
        </message>
        <message>
            <source>Set tag (others are taken away)</source>
            <translation>Definir etiqueta (as outras são retiradas)</translation>
        </message>
        <message>
            <source>Set stage of the CRM</source>
            <translation>Definir etapa do CRM</translation>
        </message>
        <message>
            <source>Create or move card</source>
            <translation>Criar ou mover card</translation>
        </message>
        <message>
            <source>Add to follow-up</source>
            <translation>Adicionar ao follow-up</translation>
        </message>
        <message>
            <source>the name of a tag</source>
            <translation>o nome de uma etiqueta</translation>
        </message>
        <message>
            <source>Create deal</source>
            <translation>Criar negócio</translation>
        </message>
        <message>
            <source>Move deal</source>
            <translation>Mover negócio</translation>
        </message>
        <message>
            <source>Send SMS</source>
            <translation>Enviar SMS</translation>
        </message>
    </context>
    <context>
        <name>Pseudonymizer</name>
        <message numerus="yes">
            <source>[%n bytes removed by the pseudonymisation]</source>
            <translation>
                <numerusform>[%n byte removido pela pseudonimização]</numerusform>
                <numerusform>[%n bytes removidos pela pseudonimização]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PublicUrl</name>
        <message>
            <source>Its path belongs to no inbox here. Choose an inbox for it.</source>
            <translation>O caminho dele não é de nenhuma inbox daqui. Escolha uma inbox para ele.</translation>
        </message>
        <message>
            <source>The new URL is longer than the 500 characters that the platform takes. Use a shorter inbox name or base URL.</source>
            <translation>A nova URL passa dos 500 caracteres que a plataforma aceita. Use um nome de inbox ou uma URL base mais curta.</translation>
        </message>
        <message>
            <source>Another webhook calls the new URL already, so each event would come twice. Delete one of them.</source>
            <translation>Outro webhook já chama a nova URL, por isso cada evento chegaria duas vezes. Exclua um deles.</translation>
        </message>
        <message>
            <source>There is no public URL at the moment.</source>
            <translation>Não há URL pública no momento.</translation>
        </message>
        <message>
            <source>Enter the server as user@server.example.com.</source>
            <translation>Informe o servidor como user@server.example.com.</translation>
        </message>
        <message>
            <source>The address on the server must be an IP address, localhost or *.</source>
            <translation>O endereço no servidor precisa ser um endereço IP, localhost ou *.</translation>
        </message>
        <message>
            <source>The path of the key file must not begin with a hyphen.</source>
            <translation>O caminho do arquivo de chave não pode começar com hífen.</translation>
        </message>
        <message>
            <source>Enter the domain alone, for example shop.ngrok.app.</source>
            <translation>Informe só o domínio, por exemplo shop.ngrok.app.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>A URL of your own</source>
            <translation>Uma URL própria</translation>
        </message>
        <message>
            <source>SSH to a server of your own</source>
            <translation>SSH para um servidor próprio</translation>
        </message>
        <message>
            <source>Cloudflare quick tunnel</source>
            <translation>Túnel rápido da Cloudflare</translation>
        </message>
        <message>
            <source>Relay like smee.io</source>
            <translation>Repassador (relay) como o smee.io</translation>
        </message>
        <message>
            <source>A relay takes each event apart and builds it again, so signatures cannot be checked. It answers 200 by itself, also while Gancho is closed: what comes then is lost. Whoever knows the channel can read along, so use it with test data.</source>
            <translation>Um repassador (relay) desmonta cada evento e o monta de novo, por isso as assinaturas não podem ser conferidas. Ele responde 200 por conta própria, mesmo com o Gancho fechado: o que chegar nesse período se perde. Quem conhece o canal pode ler tudo, então use-o com dados de teste.</translation>
        </message>
        <message>
            <source>Each start has another URL. Gancho then offers to update the webhooks.</source>
            <translation>Cada início gera outra URL. O Gancho então oferece atualizar os webhooks.</translation>
        </message>
        <message>
            <source>Your server must pass the public URL on to the port of the tunnel, best by a web server with HTTPS.</source>
            <translation>Seu servidor precisa encaminhar a URL pública para a porta do túnel, de preferência por um servidor web com HTTPS.</translation>
        </message>
        <message>
            <source>ssh is not installed. Install the package openssh-client.</source>
            <translation>O ssh não está instalado. Instale o pacote openssh-client.</translation>
        </message>
        <message>
            <source>cloudflared is not installed. Install it as described at pkg.cloudflare.com, then start again.</source>
            <translation>O cloudflared não está instalado. Instale-o conforme as instruções em pkg.cloudflare.com e inicie de novo.</translation>
        </message>
        <message>
            <source>ngrok is not installed. Install it as described at ngrok.com/download, then start again.</source>
            <translation>O ngrok não está instalado. Instale-o conforme as instruções em ngrok.com/download e inicie de novo.</translation>
        </message>
        <message>
            <source>tailscale is not installed. Install it as described at tailscale.com/download, then start again.</source>
            <translation>O tailscale não está instalado. Instale-o conforme as instruções em tailscale.com/download e inicie de novo.</translation>
        </message>
        <message>
            <source>ngrok does not know your account. Run “ngrok config add-authtoken” with the token from your ngrok dashboard.</source>
            <translation>O ngrok não conhece a sua conta. Execute “ngrok config add-authtoken” com o token do seu painel do ngrok.</translation>
        </message>
        <message>
            <source>The server does not let %1 in. Add your public key to its authorized_keys, and load a key with a passphrase into the SSH agent first: Gancho cannot ask for it.</source>
            <translation>O servidor não permite a entrada de %1. Adicione sua chave pública ao authorized_keys dele e, se a chave tiver senha, carregue-a antes no agente SSH: o Gancho não pode pedi-la.</translation>
        </message>
        <message>
            <source>The service refuses the access. Check your account there.</source>
            <translation>O serviço recusa o acesso. Verifique a sua conta nele.</translation>
        </message>
        <message>
            <source>The server is not known yet. Connect once with “ssh %1” in a terminal and check its fingerprint, or allow new servers.</source>
            <translation>O servidor ainda não é conhecido. Conecte-se uma vez com “ssh %1” em um terminal e confira a impressão digital da chave, ou permita servidores novos.</translation>
        </message>
        <message>
            <source>The server shows another key than before. It was set up anew, or somebody is in between. Ask its administrator before you remove the old key from known_hosts.</source>
            <translation>A chave do servidor não é a mesma de antes. Ele foi reinstalado, ou alguém está interceptando a conexão. Pergunte a quem o administra antes de remover a chave antiga do known_hosts.</translation>
        </message>
        <message>
            <source>The server does not give port %1 free yet.</source>
            <translation>O servidor ainda não liberou a porta %1.</translation>
        </message>
        <message>
            <source>The server does not forward its port %1: another program has it, or sshd does not allow it. Choose another port, or ask for AllowTcpForwarding.</source>
            <translation>O servidor não encaminha a porta %1 dele: outro programa a está usando ou o sshd não permite. Escolha outra porta ou peça para liberar AllowTcpForwarding.</translation>
        </message>
        <message>
            <source>The key file cannot be used. Check its path, and that only you can read it.</source>
            <translation>O arquivo de chave não pode ser usado. Verifique o caminho e se só você pode lê-lo.</translation>
        </message>
        <message>
            <source>Tailscale is not logged in. Run “tailscale up” in a terminal.</source>
            <translation>O Tailscale está sem login. Execute “tailscale up” em um terminal.</translation>
        </message>
        <message>
            <source>The service tailscaled does not run. Start it, then start again here.</source>
            <translation>O serviço tailscaled não está em execução. Inicie-o e depois inicie aqui de novo.</translation>
        </message>
        <message>
            <source>You may not publish through Tailscale yet. Run “sudo tailscale set --operator=$USER” once in a terminal.</source>
            <translation>Você ainda não tem permissão para publicar pelo Tailscale. Execute “sudo tailscale set --operator=$USER” uma vez em um terminal.</translation>
        </message>
        <message>
            <source>Funnel or HTTPS is not switched on for your tailnet. Run “tailscale funnel” in a terminal and follow its link.</source>
            <translation>O Funnel ou o HTTPS não está ativado na sua tailnet. Execute “tailscale funnel” em um terminal e siga o link exibido.</translation>
        </message>
        <message>
            <source>Another tunnel is in the way. End the one that runs elsewhere with this account, domain or port, then start again.</source>
            <translation>Outro túnel está impedindo este. Encerre o que está em execução em outro lugar com esta conta, domínio ou porta e inicie de novo.</translation>
        </message>
        <message>
            <source>The installed program is too old for its service. Update it.</source>
            <translation>O programa instalado é antigo demais para o serviço dele. Atualize-o.</translation>
        </message>
        <message>
            <source>The relay does not know this channel or has closed it. Make a new one.</source>
            <translation>O repassador (relay) não conhece este canal ou o fechou. Crie um novo.</translation>
        </message>
        <message>
            <source>What answers at this address is no relay: it sends no events. Check the URL.</source>
            <translation>O que responde neste endereço não é um repassador (relay): não envia eventos. Verifique a URL.</translation>
        </message>
        <message>
            <source>The program does not take these settings. Check them.</source>
            <translation>O programa não aceita estas configurações. Verifique-as.</translation>
        </message>
        <message>
            <source>The tunnel's program ended.</source>
            <translation>O programa do túnel foi encerrado.</translation>
        </message>
        <message>
            <source>The connection broke off.</source>
            <translation>A conexão foi interrompida.</translation>
        </message>
        <message>
            <source>The other side is not found. Check the network and the name.</source>
            <translation>O outro lado não foi encontrado. Verifique a rede e o nome.</translation>
        </message>
        <message>
            <source>The other side does not take connections at the moment.</source>
            <translation>O outro lado não aceita conexões no momento.</translation>
        </message>
        <message>
            <source>The other side does not answer.</source>
            <translation>O outro lado não responde.</translation>
        </message>
        <message>
            <source>The service answers with an error.</source>
            <translation>O serviço responde com um erro.</translation>
        </message>
        <message>
            <source>The service asks to come again later: too many starts.</source>
            <translation>O serviço pede para tentar de novo mais tarde: inícios demais.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Reachable</source>
            <translation>Acessível</translation>
        </message>
        <message>
            <source>Not reachable</source>
            <translation>Inacessível</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Interrompido</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Não instalado</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Requer sua ação</translation>
        </message>
        <message>
            <source>Next try at %1.</source>
            <translation>Próxima tentativa às %1.</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>Salvar as alterações em “%1”?</translation>
        </message>
        <message>
            <source>They are lost if you leave without saving.</source>
            <translation>Elas serão perdidas se você sair sem salvar.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Ficar</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ReceiverPill</name>
        <message>
            <source>Stopped</source>
            <translation>Parado</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Cannot store</source>
            <translation>Não consegue gravar</translation>
        </message>
        <message>
            <source>Receiving</source>
            <translation>Recebendo</translation>
        </message>
        <message>
            <source>Not receiving</source>
            <translation>Sem receber</translation>
        </message>
    </context>
    <context>
        <name>RetryStory</name>
        <message numerus="yes">
            <source>%n times</source>
            <comment>how often a sender tried</comment>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n vezes</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has arrived that could tell how patient the sender is.</source>
            <translation>Ainda não chegou nada que mostre quanta paciência o remetente tem.</translation>
        </message>
        <message>
            <source>Nothing lost so far: the delivery was taken at once, so the sender had no reason to try again.</source>
            <translation>Nada se perdeu até agora: a entrega foi aceita de imediato, e o remetente não teve motivo para tentar de novo.</translation>
        </message>
        <message>
            <source>Nothing lost so far: the sender tried %1 within %2, and the last delivery was taken. An outage of %2 was bridged.</source>
            <translation>Nada se perdeu até agora: o remetente tentou %1 em %2, e a última entrega foi aceita. Uma interrupção de %2 foi superada.</translation>
        </message>
        <message>
            <source>The sender tried once and has not tried again for %1. Nothing lost so far if it still does.</source>
            <translation>O remetente tentou uma vez e há %1 não tenta de novo. Nada se perdeu até agora, se ele ainda tentar.</translation>
        </message>
        <message>
            <source>The sender tried %1 within %2 and has not tried again for %3. Nothing lost so far if it still does.</source>
            <translation>O remetente tentou %1 em %2 e há %3 não tenta de novo. Nada se perdeu até agora, se ele ainda tentar.</translation>
        </message>
        <message>
            <source>The sender tried once and, for %1 now, not again: every outage loses events, however short.</source>
            <translation>O remetente tentou uma vez e há %1 não tenta de novo: toda interrupção faz perder eventos, por mais curta que seja.</translation>
        </message>
        <message>
            <source>The sender tried %1 within %2 and then gave up: an outage of more than %3 loses events.</source>
            <translation>O remetente tentou %1 em %2 e depois desistiu: uma interrupção de mais de %3 faz perder eventos.</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
    </context>
    <context>
        <name>Route</name>
        <message>
            <source>On</source>
            <translation>Ativa</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desativada</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Falhando</translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n enviada</numerusform>
                <numerusform>%n enviadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n aguardando</numerusform>
                <numerusform>%n aguardando</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n falhou</numerusform>
                <numerusform>%n falharam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undeliverable</source>
            <translation>
                <numerusform>%n não entregue</numerusform>
                <numerusform>%n não entregues</numerusform>
            </translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parada</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada ainda</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desativada</translation>
        </message>
    </context>
    <context>
        <name>RouteTemplates</name>
        <message>
            <source>Spreadsheets, ERP, automations</source>
            <translation>Planilhas, ERP, automações</translation>
        </message>
        <message>
            <source>New lead → spreadsheet in Make</source>
            <translation>Novo lead → planilha no Make</translation>
        </message>
        <message>
            <source>Name, phone and e-mail of each new contact, deal or ticket go to a custom webhook of Make, which writes a row.</source>
            <translation>Nome, telefone e e-mail de cada novo contato, negócio ou ticket vão para um webhook personalizado do Make, que grava uma linha.</translation>
        </message>
        <message>
            <source>Conversation completed → ERP</source>
            <translation>Atendimento concluído → ERP</translation>
        </message>
        <message>
            <source>Number, contact and agent of each conversation that ends go to an address of your ERP.</source>
            <translation>Número, contato e atendente de cada conversa concluída vão para um endereço do seu ERP.</translation>
        </message>
        <message>
            <source>Payment received → ERP</source>
            <translation>Pagamento recebido → ERP</translation>
        </message>
        <message>
            <source>Each payment of wts.chat that is received goes to an address of your ERP, with its amount in cents.</source>
            <translation>Cada pagamento recebido no wts.chat vai para um endereço do seu ERP, com o valor em centavos.</translation>
        </message>
        <message>
            <source>Ticket of Whazing closed → n8n</source>
            <translation>Ticket do Whazing fechado → n8n</translation>
        </message>
        <message>
            <source>The event goes unchanged to the production address of a workflow, with the key of its header credential.</source>
            <translation>O evento vai sem alterações para o endereço de produção de um workflow, com a chave da credencial de cabeçalho dele.</translation>
        </message>
        <message>
            <source>Plain forward</source>
            <translation>Encaminhamento simples</translation>
        </message>
        <message>
            <source>Every event goes on as it came: method, body and content type. Add more targets to copy it to several.</source>
            <translation>Cada evento segue como chegou: método, corpo e tipo de conteúdo. Adicione mais destinos para copiá-lo a vários.</translation>
        </message>
        <message>
            <source>Lead by GET</source>
            <translation>Lead por GET</translation>
        </message>
        <message>
            <source>For systems that take a lead in the address alone.</source>
            <translation>Para sistemas que recebem um lead só pelo endereço.</translation>
        </message>
        <message>
            <source>Between platforms</source>
            <translation>Entre plataformas</translation>
        </message>
        <message>
            <source>Contact of %1 → contact in %2</source>
            <translation>Contato de %1 → contato em %2</translation>
        </message>
        <message>
            <source>Each new contact of %1 is created in %2, or updated where its phone is known there.</source>
            <translation>Cada novo contato de %1 é criado em %2, ou atualizado se o telefone já for conhecido lá.</translation>
        </message>
        <message>
            <source>Deal of Clint won → message</source>
            <translation>Negócio da Clint ganho → mensagem</translation>
        </message>
        <message>
            <source>Whoever buys gets a template from another account.</source>
            <translation>Quem compra recebe um modelo enviado de outra conta.</translation>
        </message>
        <message>
            <source>New deal of Clint → welcome</source>
            <translation>Novo negócio da Clint → boas-vindas</translation>
        </message>
        <message>
            <source>Each new deal's contact gets a message, with the name in it.</source>
            <translation>O contato de cada novo negócio recebe uma mensagem com o nome dele.</translation>
        </message>
        <message>
            <source>Hello, {{contact_name}}! How can we help?</source>
            <translation>Olá, {{contact_name}}! Como podemos ajudar?</translation>
        </message>
        <message>
            <source>Conversation completed → tag</source>
            <translation>Atendimento concluído → etiqueta</translation>
        </message>
        <message>
            <source>The contact gets a tag in another account, so that an automation there goes on.</source>
            <translation>O contato recebe uma etiqueta em outra conta, para que uma automação continue lá.</translation>
        </message>
        <message>
            <source>As Clint's webhooks</source>
            <translation>Como os webhooks da Clint</translation>
        </message>
        <message>
            <source>Receive: %1</source>
            <translation>Receber: %1</translation>
        </message>
        <message>
            <source>What Clint's "Receber webhook" does, for any account: the contact is found by e-mail or phone, and its deal or card goes to the stage chosen.</source>
            <translation>O que o "Receber webhook" da Clint faz, para qualquer conta: o contato é encontrado pelo e-mail ou telefone, e o negócio ou card dele vai para a etapa escolhida.</translation>
        </message>
        <message>
            <source>Send: %1</source>
            <translation>Enviar: %1</translation>
        </message>
        <message>
            <source>What Clint's "Enviar webhook" does, for the deals of Clint and the cards of wts.chat, with the same fields.</source>
            <translation>O que o "Enviar webhook" da Clint faz, para os negócios da Clint e os cards do wts.chat, com os mesmos campos.</translation>
        </message>
        <message>
            <source>the stage that it is about</source>
            <translation>a etapa em questão</translation>
        </message>
    </context>
    <context>
        <name>Routes</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Note on the contact</source>
            <translation>Anotação no contato</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Vencimento</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Texto da mensagem</translation>
        </message>
        <message>
            <source>Address of a file</source>
            <translation>Endereço de um arquivo</translation>
        </message>
        <message>
            <source>Id of the contact there</source>
            <translation>Id do contato lá</translation>
        </message>
        <message>
            <source>Id of the card or deal there</source>
            <translation>Id do card ou negócio lá</translation>
        </message>
        <message>
            <source>Id of the conversation there</source>
            <translation>Id da conversa lá</translation>
        </message>
        <message>
            <source>The event has no phone and no e-mail to find the contact by. Map a field to "telefone" or "email".</source>
            <translation>O evento não tem telefone nem e-mail para encontrar o contato. Mapeie um campo para "telefone" ou "email".</translation>
        </message>
        <message>
            <source>This platform has no tags.</source>
            <translation>Esta plataforma não tem etiquetas.</translation>
        </message>
        <message>
            <source>No contact of the account has this e-mail.</source>
            <translation>Nenhum contato da conta tem este e-mail.</translation>
        </message>
        <message>
            <source>No contact of the account has this phone.</source>
            <translation>Nenhum contato da conta tem este telefone.</translation>
        </message>
        <message>
            <source>Contact created: %1</source>
            <translation>Contato criado: %1</translation>
        </message>
        <message>
            <source>Contact updated: %1</source>
            <translation>Contato atualizado: %1</translation>
        </message>
        <message>
            <source>The contact is there already: %1</source>
            <translation>O contato já existe lá: %1</translation>
        </message>
        <message>
            <source>Card created: %1</source>
            <translation>Card criado: %1</translation>
        </message>
        <message>
            <source>Card updated: %1</source>
            <translation>Card atualizado: %1</translation>
        </message>
        <message>
            <source>%1 has no card in this panel.</source>
            <translation>%1 não tem card neste painel.</translation>
        </message>
        <message>
            <source>Tag added: %1</source>
            <translation>Etiqueta adicionada: %1</translation>
        </message>
        <message>
            <source>%1 has no phone.</source>
            <translation>%1 não tem telefone.</translation>
        </message>
        <message>
            <source>Choose the channel that messages are sent from.</source>
            <translation>Escolha o canal de onde as mensagens são enviadas.</translation>
        </message>
        <message>
            <source>The message is empty. Map a field to "texto", or a constant.</source>
            <translation>A mensagem está vazia. Mapeie um campo para "texto", ou uma constante.</translation>
        </message>
        <message>
            <source>Message handed over</source>
            <translation>Mensagem repassada</translation>
        </message>
        <message>
            <source>Chatbot started</source>
            <translation>Chatbot iniciado</translation>
        </message>
        <message>
            <source>Added to the sequence</source>
            <translation>Contato adicionado à sequência</translation>
        </message>
        <message>
            <source>Choose an account.</source>
            <translation>Escolha uma conta.</translation>
        </message>
        <message>
            <source>Clint's API starts no chatbots. Put a tag on the contact, and let an automation of Clint follow it.</source>
            <translation>A API da Clint não inicia chatbots. Ponha uma etiqueta no contato e deixe que uma automação da Clint reaja a ela.</translation>
        </message>
        <message>
            <source>Clint has no sequences in its API. Put a tag on the contact, and let an automation of Clint follow it.</source>
            <translation>A Clint não tem sequências na API. Ponha uma etiqueta no contato e deixe que uma automação da Clint reaja a ela.</translation>
        </message>
        <message>
            <source>Whazing finds contacts by phone alone. Match by phone.</source>
            <translation>O Whazing só encontra contatos pelo telefone. Faça a correspondência por telefone.</translation>
        </message>
        <message>
            <source>The action lacks: %1.</source>
            <translation>Falta na ação: %1.</translation>
        </message>
        <message>
            <source>The event was refused when it came: its body was not kept.</source>
            <translation>O evento foi recusado quando chegou: o corpo dele não foi guardado.</translation>
        </message>
        <message>
            <source>It came to another inbox.</source>
            <translation>O evento chegou a outra inbox.</translation>
        </message>
        <message>
            <source>It is no event of %1.</source>
            <translation>Não é um evento de %1.</translation>
        </message>
        <message>
            <source>It is another event: %1.</source>
            <translation>É outro evento: %1.</translation>
        </message>
        <message>
            <source>This does not hold: %1.</source>
            <translation>Esta condição não é atendida: %1.</translation>
        </message>
        <message>
            <source>None of its conditions holds.</source>
            <translation>Nenhuma das condições é atendida.</translation>
        </message>
        <message>
            <source>Enter the address that events go to.</source>
            <translation>Informe o endereço para onde vão os eventos.</translation>
        </message>
        <message>
            <source>Replace {token} in the address by the token.</source>
            <translation>Substitua {token} no endereço pelo token.</translation>
        </message>
        <message>
            <source>This is no address: it begins with https:// or http://.</source>
            <translation>Isto não é um endereço: um endereço começa com https:// ou http://.</translation>
        </message>
        <message>
            <source>This event was refused when it came, so that its body was not kept: it cannot be sent.</source>
            <translation>Este evento foi recusado quando chegou, por isso o corpo dele não foi guardado: não é possível enviá-lo.</translation>
        </message>
        <message>
            <source>The route feeds itself: this event came out of it. Send it to another address, or narrow down which events it takes.</source>
            <translation>A rota alimenta a si mesma: este evento saiu dela. Envie para outro endereço ou restrinja os eventos que ela recebe.</translation>
        </message>
        <message>
            <source>This event went through %1 routes already. They feed each other.</source>
            <translation>Este evento já passou por %1 rotas. Elas se alimentam umas às outras.</translation>
        </message>
        <message>
            <source>This is no file of routes. Choose one that was exported here.</source>
            <translation>Isto não é um arquivo de rotas. Escolha um que tenha sido exportado aqui.</translation>
        </message>
        <message>
            <source>This file was written by a newer version of Gancho. Update Gancho to read it.</source>
            <translation>Este arquivo foi gravado por uma versão mais nova do Gancho. Atualize o Gancho para lê-lo.</translation>
        </message>
        <message>
            <source>the address</source>
            <translation>o endereço</translation>
        </message>
        <message>
            <source>the token in the address</source>
            <translation>o token no endereço</translation>
        </message>
        <message>
            <source>the value of the header %1</source>
            <translation>o valor do cabeçalho %1</translation>
        </message>
        <message>
            <source>the secret of the signature</source>
            <translation>o segredo da assinatura</translation>
        </message>
        <message>
            <source>is</source>
            <translation>é</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>não é</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>contém</translation>
        </message>
        <message>
            <source>matches</source>
            <translation>corresponde a</translation>
        </message>
        <message>
            <source>is present</source>
            <translation>está presente</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>está ausente</translation>
        </message>
        <message>
            <source>has changed</source>
            <translation>mudou</translation>
        </message>
        <message>
            <source>is greater than</source>
            <translation>é maior que</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>é menor que</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>Como vem</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>UPPER CASE</source>
            <translation>MAIÚSCULAS</translation>
        </message>
        <message>
            <source>lower case</source>
            <translation>minúsculas</translation>
        </message>
        <message>
            <source>Trimmed</source>
            <translation>Aparar espaços</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Data e hora</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Date and time, ISO 8601</source>
            <translation>Data e hora, ISO 8601</translation>
        </message>
        <message>
            <source>Unix time, seconds</source>
            <translation>Hora Unix, segundos</translation>
        </message>
        <message>
            <source>Phone with country</source>
            <translation>Telefone com código do país</translation>
        </message>
        <message>
            <source>Phone, E.164</source>
            <translation>Telefone, E.164</translation>
        </message>
        <message>
            <source>Phone, digits with country</source>
            <translation>Telefone, dígitos com código do país</translation>
        </message>
        <message>
            <source>Phone, digits without country</source>
            <translation>Telefone, dígitos sem código do país</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Cents</source>
            <translation>Centavos</translation>
        </message>
        <message>
            <source>Digits only</source>
            <translation>Só dígitos</translation>
        </message>
        <message>
            <source>Unchanged, as it came</source>
            <translation>Sem alterações, como chegou</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulário</translation>
        </message>
        <message>
            <source>In the address</source>
            <translation>No endereço</translation>
        </message>
        <message>
            <source>Create a contact</source>
            <translation>Criar um contato</translation>
        </message>
        <message>
            <source>Update a contact</source>
            <translation>Atualizar um contato</translation>
        </message>
        <message>
            <source>Create or update a contact</source>
            <translation>Criar ou atualizar um contato</translation>
        </message>
        <message>
            <source>Create a card or deal</source>
            <translation>Criar um card ou negócio</translation>
        </message>
        <message>
            <source>Update a card or deal</source>
            <translation>Atualizar um card ou negócio</translation>
        </message>
        <message>
            <source>Create or update a card or deal</source>
            <translation>Criar ou atualizar um card ou negócio</translation>
        </message>
        <message>
            <source>Add a tag to a contact</source>
            <translation>Adicionar uma etiqueta a um contato</translation>
        </message>
        <message>
            <source>Set stage and status of a card or deal</source>
            <translation>Definir etapa e situação de um card ou negócio</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Enviar uma mensagem</translation>
        </message>
        <message>
            <source>Send a template</source>
            <translation>Enviar um modelo</translation>
        </message>
        <message>
            <source>Start a chatbot</source>
            <translation>Iniciar um chatbot</translation>
        </message>
        <message>
            <source>Add to a sequence</source>
            <translation>Adicionar a uma sequência</translation>
        </message>
        <message>
            <source>Phone, else e-mail</source>
            <translation>Telefone; se não houver, e-mail</translation>
        </message>
        <message>
            <source>Delivered twice, it creates two cards.</source>
            <translation>Se a entrega se repetir, são criados dois cards.</translation>
        </message>
        <message>
            <source>Delivered twice, the contact gets the message twice.</source>
            <translation>Se a entrega se repetir, o contato recebe a mensagem duas vezes.</translation>
        </message>
        <message>
            <source>Delivered twice, the chatbot may begin anew.</source>
            <translation>Se a entrega se repetir, o chatbot pode recomeçar.</translation>
        </message>
        <message>
            <source>Delivered twice, the sequence may begin anew.</source>
            <translation>Se a entrega se repetir, a sequência pode recomeçar.</translation>
        </message>
        <message>
            <source>the account</source>
            <translation>a conta</translation>
        </message>
        <message>
            <source>the panel or origin</source>
            <translation>o painel ou a origem</translation>
        </message>
        <message>
            <source>the stage</source>
            <translation>a etapa</translation>
        </message>
        <message>
            <source>the stage or the status</source>
            <translation>a etapa ou a situação</translation>
        </message>
        <message>
            <source>the tag</source>
            <translation>a etiqueta</translation>
        </message>
        <message>
            <source>the template</source>
            <translation>o modelo</translation>
        </message>
        <message>
            <source>the chatbot</source>
            <translation>o chatbot</translation>
        </message>
        <message>
            <source>the sequence</source>
            <translation>a sequência</translation>
        </message>
        <message>
            <source>inbox %1</source>
            <translation>inbox %1</translation>
        </message>
        <message>
            <source> and </source>
            <translation> e </translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>every event</source>
            <translation>todos os eventos</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>sem alterações</translation>
        </message>
        <message>
            <source>no address yet</source>
            <translation>ainda sem endereço</translation>
        </message>
        <message>
            <source>The route feeds itself: what it does on the account comes back as an event. Narrow down which events it takes.</source>
            <translation>A rota alimenta a si mesma: o que ela faz na conta volta como evento. Restrinja os eventos que ela pega.</translation>
        </message>
        <message>
            <source>Routes feed each other: what they do on their accounts comes back as events. Narrow down which events they take.</source>
            <translation>As rotas alimentam umas às outras: o que elas fazem nas contas volta como evento. Restrinja os eventos que elas pegam.</translation>
        </message>
        <message>
            <source>The keychain does not tell the value of the header %1. Unlock it, or enter the value again.</source>
            <translation>O cofre de senhas não informa o valor do cabeçalho %1. Desbloqueie-o ou informe o valor de novo.</translation>
        </message>
    </context>
    <context>
        <name>Sandbox</name>
        <message>
            <source>A contact writes</source>
            <translation>Um contato escreve</translation>
        </message>
        <message>
            <source>An attendant answers</source>
            <translation>Um atendente responde</translation>
        </message>
        <message>
            <source>A contact reads a message</source>
            <translation>Um contato lê uma mensagem</translation>
        </message>
        <message>
            <source>A conversation begins</source>
            <translation>Um atendimento começa</translation>
        </message>
        <message>
            <source>A conversation changes hands</source>
            <translation>Um atendimento muda de mãos</translation>
        </message>
        <message>
            <source>A conversation is completed</source>
            <translation>Um atendimento é concluído</translation>
        </message>
        <message>
            <source>A contact is created</source>
            <translation>Um contato é criado</translation>
        </message>
        <message>
            <source>A contact is changed</source>
            <translation>Um contato é alterado</translation>
        </message>
        <message>
            <source>A contact's tags change</source>
            <translation>As etiquetas de um contato mudam</translation>
        </message>
        <message>
            <source>A payment is requested</source>
            <translation>Um pagamento é solicitado</translation>
        </message>
        <message>
            <source>A payment comes in</source>
            <translation>Um pagamento é recebido</translation>
        </message>
        <message>
            <source>A panel card is created</source>
            <translation>Um item de painel é criado</translation>
        </message>
        <message>
            <source>A panel card is changed</source>
            <translation>Um item de painel é alterado</translation>
        </message>
        <message>
            <source>A panel card moves to another step</source>
            <translation>Um item de painel muda de etapa</translation>
        </message>
        <message>
            <source>A panel card gets a note</source>
            <translation>Um item de painel ganha uma anotação</translation>
        </message>
        <message>
            <source>A note of a panel card is changed</source>
            <translation>Uma anotação de um item de painel é alterada</translation>
        </message>
        <message>
            <source>Everything once: a customer's whole story</source>
            <translation>Tudo uma vez: a história completa de um cliente</translation>
        </message>
        <message>
            <source>A message template is created</source>
            <translation>Um modelo de mensagem é criado</translation>
        </message>
        <message>
            <source>A message template is approved or paused</source>
            <translation>Um modelo de mensagem é aprovado ou pausado</translation>
        </message>
        <message>
            <source>New lead: from the first message to the payment</source>
            <translation>Novo lead: da primeira mensagem ao pagamento</translation>
        </message>
        <message>
            <source>Support: somebody known asks for help</source>
            <translation>Suporte: alguém conhecido pede ajuda</translation>
        </message>
        <message>
            <source>Order: a payment is asked for and comes in</source>
            <translation>Pedido: um pagamento é solicitado e recebido</translation>
        </message>
        <message>
            <source>A lead arrives</source>
            <translation>Um lead chega</translation>
        </message>
        <message>
            <source>A deal moves to the next stage</source>
            <translation>Um negócio avança para a próxima etapa</translation>
        </message>
        <message>
            <source>A deal is won</source>
            <translation>Um negócio é ganho</translation>
        </message>
        <message>
            <source>A deal is lost</source>
            <translation>Um negócio é perdido</translation>
        </message>
        <message>
            <source>An SMS is delivered</source>
            <translation>Um SMS é entregue</translation>
        </message>
        <message>
            <source>An SMS cannot be delivered</source>
            <translation>Um SMS não pode ser entregue</translation>
        </message>
        <message>
            <source>An SMS fails</source>
            <translation>Um SMS falha</translation>
        </message>
        <message>
            <source>A call is answered</source>
            <translation>Uma chamada é atendida</translation>
        </message>
        <message>
            <source>A call is not answered</source>
            <translation>Uma chamada não é atendida</translation>
        </message>
        <message>
            <source>A call fails</source>
            <translation>Uma chamada falha</translation>
        </message>
        <message>
            <source>A contact sends a picture</source>
            <translation>Um contato envia uma imagem</translation>
        </message>
        <message>
            <source>Somebody writes in a group</source>
            <translation>Alguém escreve em um grupo</translation>
        </message>
        <message>
            <source>A chatbot answers</source>
            <translation>Um robô responde</translation>
        </message>
        <message>
            <source>A ticket is opened by a message</source>
            <translation>Um ticket é aberto por uma mensagem</translation>
        </message>
        <message>
            <source>A user opens a ticket</source>
            <translation>Um usuário abre um ticket</translation>
        </message>
        <message>
            <source>A ticket is transferred</source>
            <translation>Um ticket é transferido</translation>
        </message>
        <message>
            <source>A ticket is closed</source>
            <translation>Um ticket é fechado</translation>
        </message>
        <message>
            <source>The panel's test button is pressed</source>
            <translation>O botão de teste do painel é acionado</translation>
        </message>
        <message>
            <source>The channel is lost or connected again</source>
            <translation>O canal cai ou é reconectado</translation>
        </message>
        <message>
            <source>A company signs up for a trial</source>
            <translation>Uma empresa se cadastra para um teste grátis</translation>
        </message>
        <message>
            <source>Everything once: from the first message to the end of the ticket</source>
            <translation>Tudo uma vez: da primeira mensagem ao fim do ticket</translation>
        </message>
        <message>
            <source>New lead: from the first stage to a won deal</source>
            <translation>Novo lead: da primeira etapa ao negócio ganho</translation>
        </message>
        <message>
            <source>Lost lead: one stage on, then lost</source>
            <translation>Lead perdido: avança uma etapa e é perdido</translation>
        </message>
        <message>
            <source>New lead: from the first message to the end of the ticket</source>
            <translation>Novo lead: da primeira mensagem ao fim do ticket</translation>
        </message>
        <message>
            <source>Follow-up: a user opens a ticket and the contact answers</source>
            <translation>Retorno: um usuário abre um ticket e o contato responde</translation>
        </message>
    </context>
    <context>
        <name>SenderCheckGuide</name>
        <message>
            <source>Whoever knows the address may send. wts.chat signs nothing: a token in the address is what protects there.</source>
            <translation>Quem conhece o endereço pode enviar. O wts.chat não assina nada: ali, o que protege é um token no endereço.</translation>
        </message>
        <message>
            <source>The sender puts a key that both sides know into a header. Enter the same header and key there; Whazing and n8n use X-N8N-API-KEY.</source>
            <translation>Quem envia põe em um cabeçalho uma chave que os dois lados conhecem. Informe lá o mesmo cabeçalho e a mesma chave; Whazing e n8n usam X-N8N-API-KEY.</translation>
        </message>
        <message>
            <source>The key stands in the address, behind the question mark. The sender needs nothing but the whole address.</source>
            <translation>A chave fica no endereço, depois do ponto de interrogação. Quem envia só precisa do endereço completo.</translation>
        </message>
        <message>
            <source>The key is the last part of the address. The sender needs nothing but the whole address.</source>
            <translation>A chave é a última parte do endereço. Quem envia só precisa do endereço completo.</translation>
        </message>
        <message>
            <source>webhook-signature signs the body with its id and time. Enter the secret, which begins with whsec_, at the sender too.</source>
            <translation>webhook-signature assina o corpo com o id e a hora. Informe o segredo, que começa com whsec_, também em quem envia.</translation>
        </message>
        <message>
            <source>X-Clint-Signature signs the body with its time. Enter here the secret that Clint showed once, when its webhook was set up.</source>
            <translation>X-Clint-Signature assina o corpo com a hora. Informe aqui o segredo que a Clint mostrou uma única vez, quando o webhook foi configurado.</translation>
        </message>
        <message>
            <source>X-Hub-Signature-256 signs the body. Enter the same text as Secret in the webhook's settings at GitHub.</source>
            <translation>X-Hub-Signature-256 assina o corpo. Informe o mesmo texto como Secret nas configurações do webhook no GitHub.</translation>
        </message>
        <message>
            <source>Stripe-Signature signs the body with its time. Enter here the signing secret that Stripe shows at the endpoint; it begins with whsec_.</source>
            <translation>Stripe-Signature assina o corpo com a hora. Informe aqui o segredo de assinatura que a Stripe mostra no endpoint; ele começa com whsec_.</translation>
        </message>
        <message>
            <source>X-Shopify-Hmac-SHA256 signs the body. Enter here the app's client secret, or the key under the shop's webhooks.</source>
            <translation>X-Shopify-Hmac-SHA256 assina o corpo. Informe aqui o segredo do cliente (client secret) do app ou a chave que aparece abaixo dos webhooks da loja.</translation>
        </message>
        <message>
            <source>X-Hub-Signature-256 signs the body. Enter here the app secret that Meta shows in the app's basic settings.</source>
            <translation>X-Hub-Signature-256 assina o corpo. Informe aqui a chave secreta do app que a Meta mostra nas configurações básicas dele.</translation>
        </message>
        <message>
            <source>X-Slack-Signature signs the body with its time. Enter here the signing secret of the Slack app.</source>
            <translation>X-Slack-Signature assina o corpo com a hora. Informe aqui o segredo de assinatura (signing secret) do app do Slack.</translation>
        </message>
        <message>
            <source>GitLab sends the key as it is in X-Gitlab-Token. Enter the same text as Secret token there.</source>
            <translation>O GitLab envia a chave como ela é em X-Gitlab-Token. Informe lá o mesmo texto como Secret token.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Token in the address</source>
            <translation>Token no endereço</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Segredo</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Cabeçalho</translation>
        </message>
        <message>
            <source>Parameter</source>
            <translation>Parâmetro</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>The method is not a word.</source>
            <translation>O método não é uma palavra.</translation>
        </message>
        <message>
            <source>The address has a character that cannot be sent.</source>
            <translation>O endereço tem um caractere que não pode ser enviado.</translation>
        </message>
        <message>
            <source>The header "%1" cannot be sent: a name has letters, digits and hyphens, and a value is one line.</source>
            <translation>O cabeçalho “%1” não pode ser enviado: o nome só tem letras, algarismos e hífens, e o valor ocupa uma única linha.</translation>
        </message>
        <message>
            <source>This event was refused when it came, so that its body was not kept: it cannot be sent again.</source>
            <translation>Este evento foi recusado quando chegou, por isso o corpo não foi guardado: não é possível enviá-lo de novo.</translation>
        </message>
        <message>
            <source>The name of the target is not known. Check the address.</source>
            <translation>O nome do destino não é conhecido. Verifique o endereço.</translation>
        </message>
        <message>
            <source>Not sent: the address is link-local, which no webhook has.</source>
            <translation>Não enviado: o endereço é link-local, tipo que nenhum webhook usa.</translation>
        </message>
        <message>
            <source>Not sent: the address is that of a cloud's metadata service, which gives access to whoever asks it.</source>
            <translation>Não enviado: o endereço é o do serviço de metadados de uma nuvem, que dá acesso a quem o consulta.</translation>
        </message>
        <message>
            <source>Not sent: the address stands for no computer. Write 127.0.0.1 for this one.</source>
            <translation>Não enviado: o endereço não corresponde a nenhum computador. Escreva 127.0.0.1 para indicar este.</translation>
        </message>
        <message>
            <source>Not sent: the address is that of many computers at once.</source>
            <translation>Não enviado: o endereço é de muitos computadores ao mesmo tempo.</translation>
        </message>
        <message>
            <source>Not sent: the address is reserved and belongs to no computer.</source>
            <translation>Não enviado: o endereço é reservado e não pertence a nenhum computador.</translation>
        </message>
        <message numerus="yes">
            <source>This target has accepted %n of these event(s) already: it may do its work twice.</source>
            <translation>
                <numerusform>Este destino já aceitou %n destes eventos: ele pode executar o trabalho duas vezes.</numerusform>
                <numerusform>Este destino já aceitou %n destes eventos: ele pode executar o trabalho duas vezes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are more than a day old, and the target is not on this computer: a customer's system may act on what is over.</source>
            <translation>
                <numerusform>%n evento tem mais de um dia, e o destino não está neste computador: o sistema de um cliente pode agir sobre algo que já passou.</numerusform>
                <numerusform>%n eventos têm mais de um dia, e o destino não está neste computador: o sistema de um cliente pode agir sobre algo que já passou.</numerusform>
            </translation>
        </message>
        <message>
            <source>Invented events would go to a target that is not on this computer: a customer's system may act on people who do not exist.</source>
            <translation>Eventos inventados iriam para um destino que não está neste computador: o sistema de um cliente pode agir sobre pessoas que não existem.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are left out: they were refused when they came, and their bodies were not kept.</source>
            <translation>
                <numerusform>%n evento fica de fora: foi recusado quando chegou, e o corpo não foi guardado.</numerusform>
                <numerusform>%n eventos ficam de fora: foram recusados quando chegaram, e os corpos não foram guardados.</numerusform>
            </translation>
        </message>
        <message>
            <source>The original signature does not fit any more: a receiver that checks it will refuse. Sign anew.</source>
            <translation>A assinatura original não combina mais: um receptor que a confira vai recusar o evento. Assine de novo.</translation>
        </message>
        <message>
            <source>There is no place "%1" in the event.</source>
            <translation>O caminho “%1” não existe no evento.</translation>
        </message>
        <message>
            <source>Write a place and its value as /content/name=Maria.</source>
            <translation>Escreva um caminho e seu valor assim: /content/name=Maria.</translation>
        </message>
        <message>
            <source>There is no event "%1".</source>
            <translation>Não existe o evento “%1”.</translation>
        </message>
        <message>
            <source>The body of this event is not a JSON object, so no field of it can be changed.</source>
            <translation>O corpo deste evento não é um objeto JSON, por isso nenhum campo dele pode ser alterado.</translation>
        </message>
        <message>
            <source>There is no story "%1".</source>
            <translation>Não existe a história “%1”.</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>A public key (whpk_) cannot sign. Enter the private one, which begins with whsk_.</source>
            <translation>Uma chave pública (whpk_) não assina. Informe a privada, que começa com whsk_.</translation>
        </message>
        <message>
            <source>Enter the secret.</source>
            <translation>Informe o segredo.</translation>
        </message>
        <message>
            <source>Remove the white space before or after the secret.</source>
            <translation>Remova o espaço antes ou depois do segredo.</translation>
        </message>
        <message>
            <source>This is no secret of Standard Webhooks: whsec_ with base64 behind it. Copy it from the sender once more.</source>
            <translation>Isto não é um segredo de Standard Webhooks: whsec_ seguido de base64. Copie-o de novo de quem envia.</translation>
        </message>
        <message>
            <source>This looks like an access key of n8n or another program. Use a new random key: the sender hands it to every address that it is given.</source>
            <translation>Isto parece uma chave de acesso do n8n ou de outro programa. Use uma chave aleatória nova: quem envia a entrega a todo endereço que receber.</translation>
        </message>
        <message>
            <source>A key of fewer than %1 characters is guessed soon. Have one made.</source>
            <translation>Uma chave com menos de %1 caracteres é fácil de adivinhar. Gere uma.</translation>
        </message>
        <message>
            <source>A header's name has letters, digits and hyphens only, for example X-N8N-API-KEY.</source>
            <translation>O nome de um cabeçalho tem só letras, algarismos e hífens, por exemplo X-N8N-API-KEY.</translation>
        </message>
        <message>
            <source>A parameter's name has 100 characters at most.</source>
            <translation>O nome de um parâmetro tem no máximo 100 caracteres.</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>The event log cannot be opened. Check the data folder.</source>
            <translation>Não foi possível abrir o registro de eventos. Verifique a pasta de dados.</translation>
        </message>
        <message>
            <source>The event log cannot be read. Try again.</source>
            <translation>Não foi possível ler o registro de eventos. Tente de novo.</translation>
        </message>
        <message>
            <source>This event is no longer in the log.</source>
            <translation>Este evento não está mais no registro.</translation>
        </message>
        <message>
            <source>The data folder %1 cannot be written. Check its permissions.</source>
            <translation>Não é possível gravar na pasta de dados %1. Verifique as permissões dela.</translation>
        </message>
        <message>
            <source>%1 (process %2) is already receiving into %3. Close it, or choose another folder with --data-dir.</source>
            <translation>%1 (processo %2) já está recebendo em %3. Feche-o ou escolha outra pasta com --data-dir.</translation>
        </message>
        <message>
            <source>The event log was written by a newer version of Gancho. Update this one.</source>
            <translation>O registro de eventos foi gravado por uma versão mais nova do Gancho. Atualize esta.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space: receiving resumes by itself.</source>
            <translation>O disco está cheio. Libere espaço: o recebimento é retomado sozinho.</translation>
        </message>
        <message>
            <source>The event log cannot be written. Check the permissions of the data folder.</source>
            <translation>Não foi possível gravar no registro de eventos. Verifique as permissões da pasta de dados.</translation>
        </message>
        <message>
            <source>Another program keeps the event log locked. Close it and try again.</source>
            <translation>Outro programa mantém o registro de eventos bloqueado. Feche-o e tente de novo.</translation>
        </message>
        <message>
            <source>The event log cannot be read or written. Check the disk and the data folder.</source>
            <translation>Não foi possível ler ou gravar o registro de eventos. Verifique o disco e a pasta de dados.</translation>
        </message>
        <message>
            <source>More than %1 events match. Narrow the search before sorting by a field of the body.</source>
            <translation>Mais de %1 eventos correspondem à busca. Restrinja a busca antes de ordenar por um campo do corpo.</translation>
        </message>
        <message>
            <source>The event log is damaged, and %1 cannot be set aside. Check the permissions of the data folder.</source>
            <translation>O registro de eventos está danificado, e %1 não pode ser movido para outro lugar. Verifique as permissões da pasta de dados.</translation>
        </message>
        <message>
            <source>The event log is damaged, and there is no room to recover it. Free some space on the disk.</source>
            <translation>O registro de eventos está danificado, e não há espaço para recuperá-lo. Libere espaço no disco.</translation>
        </message>
        <message>
            <source>The recovered event log cannot be put in its place. Check the permissions of the data folder.</source>
            <translation>Não foi possível colocar no lugar o registro de eventos recuperado. Verifique as permissões da pasta de dados.</translation>
        </message>
        <message>
            <source>The event log is damaged. Close Gancho and start it again: the file is set aside, and what can be read of it becomes a new log.</source>
            <translation>O registro de eventos está danificado. Feche o Gancho e abra-o de novo: o arquivo é guardado à parte, e o que puder ser lido dele vira um novo registro.</translation>
        </message>
        <message>
            <source>The outbox was written by a newer version of Gancho. Update this one.</source>
            <translation>A fila de envio foi gravada por uma versão mais nova do Gancho. Atualize esta.</translation>
        </message>
    </context>
    <context>
        <name>Subscription</name>
        <message>
            <source>Enter the URL that shall receive the events.</source>
            <translation>Preencha a URL que receberá os eventos.</translation>
        </message>
        <message>
            <source>The URL must begin with http:// or https://.</source>
            <translation>A URL deve começar com http:// ou https://.</translation>
        </message>
        <message>
            <source>The URL contains a space. Remove it or write it as %20.</source>
            <translation>A URL contém um espaço. Remova-o ou escreva-o como %20.</translation>
        </message>
        <message>
            <source>The URL has no host, for example https://example.com/hook.</source>
            <translation>Falta o host na URL, por exemplo https://example.com/hook.</translation>
        </message>
        <message>
            <source>The URL contains a character that is not allowed. Check it once more.</source>
            <translation>A URL contém um caractere que não é permitido. Confira-a mais uma vez.</translation>
        </message>
        <message>
            <source>The URL is longer than the 500 characters that the platform takes.</source>
            <translation>A URL passa dos 500 caracteres que a plataforma aceita.</translation>
        </message>
        <message>
            <source>Give the webhook a name.</source>
            <translation>Dê um nome ao webhook.</translation>
        </message>
        <message>
            <source>The name is longer than the 100 characters that the platform takes.</source>
            <translation>O nome passa dos 100 caracteres que a plataforma aceita.</translation>
        </message>
        <message>
            <source>Choose at least one event.</source>
            <translation>Escolha pelo menos um evento.</translation>
        </message>
    </context>
    <context>
        <name>TlsIdentity</name>
        <message>
            <source>This file cannot be read: %1</source>
            <translation>Não foi possível ler este arquivo: %1</translation>
        </message>
        <message>
            <source>This file is too large for a PEM file.</source>
            <translation>Este arquivo é grande demais para um arquivo PEM.</translation>
        </message>
        <message>
            <source>Choose the certificate: a PEM file such as fullchain.pem.</source>
            <translation>Escolha o certificado: um arquivo PEM como fullchain.pem.</translation>
        </message>
        <message>
            <source>Choose its key: a PEM file such as privkey.pem.</source>
            <translation>Escolha a chave dele: um arquivo PEM como privkey.pem.</translation>
        </message>
        <message>
            <source>There is no certificate in this file. It must be a PEM file that begins with BEGIN CERTIFICATE.</source>
            <translation>Não há certificado neste arquivo. Ele precisa ser um arquivo PEM que começa com BEGIN CERTIFICATE.</translation>
        </message>
        <message>
            <source>This key is protected by a password. Save it without one, for example with “openssl pkey”.</source>
            <translation>Esta chave está protegida por senha. Salve-a sem senha, por exemplo com “openssl pkey”.</translation>
        </message>
        <message>
            <source>There is no private key in this file. It must be a PEM file that begins with BEGIN PRIVATE KEY.</source>
            <translation>Não há chave privada neste arquivo. Ele precisa ser um arquivo PEM que começa com BEGIN PRIVATE KEY.</translation>
        </message>
        <message>
            <source>This key does not belong to the certificate. Choose the one that was made together with it.</source>
            <translation>Esta chave não é a deste certificado. Escolha a que foi criada junto com ele.</translation>
        </message>
        <message>
            <source>Keys of this kind are not supported. Use RSA or an elliptic curve.</source>
            <translation>Não há suporte a chaves deste tipo. Use RSA ou uma curva elíptica.</translation>
        </message>
    </context>
    <context>
        <name>UrlFinding</name>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Observação</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Address as written</source>
            <translation>Endereço como foi escrito</translation>
        </message>
        <message>
            <source>Other webhooks</source>
            <translation>Outros webhooks</translation>
        </message>
        <message>
            <source>Server's name</source>
            <translation>Nome do servidor</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexão</translation>
        </message>
        <message>
            <source>Encryption and certificate</source>
            <translation>Criptografia e certificado</translation>
        </message>
        <message>
            <source>Test event and answer</source>
            <translation>Evento de teste e resposta</translation>
        </message>
        <message>
            <source>Large events</source>
            <translation>Eventos grandes</translation>
        </message>
        <message>
            <source>Diagnosis of %1</source>
            <translation>Diagnóstico de %1</translation>
        </message>
        <message>
            <source>Redirects:</source>
            <translation>Redirecionamentos:</translation>
        </message>
        <message>
            <source>(not followed)</source>
            <translation>(não seguido)</translation>
        </message>
        <message>
            <source>Checks:</source>
            <translation>Verificações:</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>not made</source>
            <translation>não feita</translation>
        </message>
        <message>
            <source>Copy the webhook's URL from the system that shall receive the events.</source>
            <translation>Copie a URL do webhook no sistema que vai receber os eventos.</translation>
        </message>
        <message>
            <source>Copy the URL anew from where it was made, and not out of a chat or a document.</source>
            <translation>Copie a URL de novo de onde ela foi criada, e não de uma conversa ou de um documento.</translation>
        </message>
        <message>
            <source>Type this character anew on the keyboard, or copy the URL from where it was made.</source>
            <translation>Digite esse caractere de novo no teclado ou copie a URL de onde ela foi criada.</translation>
        </message>
        <message>
            <source>Remove the first of the two.</source>
            <translation>Remova o primeiro dos dois.</translation>
        </message>
        <message>
            <source>Write the whole URL, beginning with https://.</source>
            <translation>Escreva a URL inteira, começando com https://.</translation>
        </message>
        <message>
            <source>Compare it with the original; a good one looks like https://example.com/hook.</source>
            <translation>Compare com a original; uma URL correta se parece com https://example.com/hook.</translation>
        </message>
        <message>
            <source>Have a shorter URL made by the system that receives.</source>
            <translation>Peça uma URL mais curta, gerada pelo sistema que recebe os eventos.</translation>
        </message>
        <message>
            <source>In n8n, activate the workflow and copy the production URL, which has /%1/ instead.</source>
            <translation>No n8n, ative o workflow e copie a URL de produção, que tem /%1/ no lugar.</translation>
        </message>
        <message>
            <source>Open the webhook's own settings there and copy the URL that they show.</source>
            <translation>Abra lá as configurações do próprio webhook e copie a URL que aparece nelas.</translation>
        </message>
        <message>
            <source>Ask the customer for the server's public name; nothing was sent there.</source>
            <translation>Peça ao cliente o nome público do servidor; nada foi enviado para esse endereço.</translation>
        </message>
        <message>
            <source>Give the platform a public URL, for example that of a tunnel; it is fine only where the sender runs in the same place.</source>
            <translation>Informe à plataforma uma URL pública, por exemplo a de um túnel; este endereço só serve se quem envia roda no mesmo lugar.</translation>
        </message>
        <message>
            <source>Check the name letter by letter; if it is right, its owner must enter it in the domain's DNS.</source>
            <translation>Confira o nome letra por letra; se estiver certo, o dono precisa cadastrá-lo no DNS do domínio.</translation>
        </message>
        <message>
            <source>Check the name and the internet connection of this computer, then try again.</source>
            <translation>Confira o nome e a conexão deste computador com a internet e tente de novo.</translation>
        </message>
        <message>
            <source>Have the program at the customer's started, and compare the port in the URL.</source>
            <translation>Peça ao cliente que inicie o programa que recebe os eventos e confira a porta na URL.</translation>
        </message>
        <message>
            <source>Usually a firewall drops the connection: ask the customer's IT to open the port to the platform.</source>
            <translation>Em geral, é um firewall que bloqueia a conexão: peça à TI do cliente que libere a porta para a plataforma.</translation>
        </message>
        <message>
            <source>Check this computer's own connection; if other pages open, the customer's server or network is down.</source>
            <translation>Confira a conexão deste computador; se outras páginas abrem, o servidor ou a rede do cliente está fora do ar.</translation>
        </message>
        <message>
            <source>Have a certificate set up at the server, or correct the port in the URL.</source>
            <translation>Peça que instalem um certificado no servidor ou corrija a porta na URL.</translation>
        </message>
        <message>
            <source>Ask the customer's IT whether this port is really the one for https:// and whether the program behind it runs.</source>
            <translation>Pergunte à TI do cliente se essa porta é mesmo a de https:// e se o programa que atende nela está rodando.</translation>
        </message>
        <message>
            <source>Ask the customer's IT to enable TLS 1.2 or newer.</source>
            <translation>Peça à TI do cliente que ative o TLS 1.2 ou mais recente.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server to renew the certificate.</source>
            <translation>Peça a quem cuida do servidor que renove o certificado.</translation>
        </message>
        <message>
            <source>Check the date of this computer; if it is right, the server needs another certificate until then.</source>
            <translation>Verifique a data deste computador; se ela estiver certa, até lá o servidor precisa de outro certificado.</translation>
        </message>
        <message>
            <source>Write the server's name as the certificate has it, or have one issued for this name.</source>
            <translation>Escreva o nome do servidor como está no certificado ou peça a emissão de um certificado para este nome.</translation>
        </message>
        <message>
            <source>Have one issued by a public authority; Let's Encrypt does it at no cost.</source>
            <translation>Peça um certificado emitido por uma autoridade certificadora pública; a Let's Encrypt emite de graça.</translation>
        </message>
        <message>
            <source>Have the full chain of certificates (fullchain) installed at the server.</source>
            <translation>Peça que instalem no servidor a cadeia completa de certificados (fullchain).</translation>
        </message>
        <message>
            <source>Have a certificate of a public authority installed; in a company network, check whether a proxy put in its own.</source>
            <translation>Peça que instalem um certificado de uma autoridade certificadora pública; em uma rede corporativa, verifique se um proxy colocou o próprio certificado no lugar.</translation>
        </message>
        <message>
            <source>Compare the URL with the one that the receiving system shows for its webhook; it must not need a login in a browser.</source>
            <translation>Compare a URL com a que o sistema que recebe mostra para o webhook; ela não pode exigir login no navegador.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server to mend its redirects; the steps are listed below.</source>
            <translation>Peça a quem cuida do servidor que corrija os redirecionamentos; os passos estão listados abaixo.</translation>
        </message>
        <message>
            <source>Senders often do not follow redirects: ask for the final URL and enter it at the platform.</source>
            <translation>Muitas vezes, quem envia não segue redirecionamentos: peça a URL final e informe-a na plataforma.</translation>
        </message>
        <message>
            <source>Ask for the final URL and enter it at the platform.</source>
            <translation>Peça a URL final e informe-a na plataforma.</translation>
        </message>
        <message>
            <source>The system should answer 200 at once and do its work afterwards; in n8n choose "Respond: Immediately".</source>
            <translation>O sistema deve responder 200 na hora e fazer o trabalho depois; no n8n, escolha "Respond: Immediately".</translation>
        </message>
        <message>
            <source>Try again; if it stays, ask whoever runs the server to look into its log at the time of this test.</source>
            <translation>Tente de novo; se continuar, peça a quem cuida do servidor que veja o registro dele no horário deste teste.</translation>
        </message>
        <message>
            <source>Write https:// instead of http://.</source>
            <translation>Escreva https:// em vez de http://.</translation>
        </message>
        <message>
            <source>Compare the port in the URL with the one of the webhook.</source>
            <translation>Compare a porta na URL com a do webhook.</translation>
        </message>
        <message>
            <source>In n8n, open the workflow and switch it to active; then compare the production URL letter by letter.</source>
            <translation>No n8n, abra o workflow e ative-o; depois, compare a URL de produção letra por letra.</translation>
        </message>
        <message>
            <source>In n8n, open the Webhook node and choose POST as HTTP method.</source>
            <translation>No n8n, abra o nó Webhook e escolha POST como método HTTP.</translation>
        </message>
        <message>
            <source>Compare the Header Auth credential of the Webhook node with the key that the platform sends; if it sends none, choose no authentication.</source>
            <translation>Compare a credencial Header Auth do nó Webhook com a chave que a plataforma envia; se ela não envia nenhuma, escolha a opção sem autenticação.</translation>
        </message>
        <message>
            <source>Make sure that the platform's IP address is in the list of the Webhook node.</source>
            <translation>Confirme que o endereço IP da plataforma está na lista do nó Webhook.</translation>
        </message>
        <message>
            <source>Look into Executions in n8n for the step that failed, or have the webhook respond immediately.</source>
            <translation>Procure em Executions, no n8n, o passo que falhou ou faça o webhook responder imediatamente.</translation>
        </message>
        <message>
            <source>Compare the URL letter by letter with the one that the receiving system shows; in n8n the workflow must be active.</source>
            <translation>Compare a URL letra por letra com a que o sistema que recebe mostra; no n8n, o workflow precisa estar ativo.</translation>
        </message>
        <message>
            <source>If the platform cannot send a key, have the check switched off (in n8n "Authentication: None", in Make no API key) and put a secret into the URL instead.</source>
            <translation>Se a plataforma não consegue enviar uma chave, peça que desativem essa verificação (no n8n, "Authentication: None"; no Make, nenhuma chave de API) e que coloquem um segredo na URL.</translation>
        </message>
        <message>
            <source>Ask the customer's IT whether a firewall or a key keeps the platform out.</source>
            <translation>Pergunte à TI do cliente se um firewall ou a exigência de uma chave está barrando a plataforma.</translation>
        </message>
        <message>
            <source>Have the receiving system take POST at this address, or ask for the URL that does.</source>
            <translation>Peça que o sistema que recebe aceite POST neste endereço ou peça a URL que aceita.</translation>
        </message>
        <message>
            <source>Have a new one made; in Make, a webhook that no scenario uses for some days is switched off: connect and activate it.</source>
            <translation>Peça que criem um novo; no Make, um webhook que nenhum cenário usa por alguns dias é desativado: conecte-o a um cenário e ative-o.</translation>
        </message>
        <message>
            <source>Have the size limit raised at the server; Make takes 5 MB and n8n 16 MB, unless set otherwise.</source>
            <translation>Peça que aumentem o limite de tamanho no servidor; o Make aceita 5 MB e o n8n, 16 MB, se não houver outra configuração.</translation>
        </message>
        <message>
            <source>Wait and try again; if it stays, subscribe to fewer events or have the limit raised.</source>
            <translation>Aguarde e tente de novo; se continuar, assine menos eventos ou peça que aumentem o limite.</translation>
        </message>
        <message>
            <source>The system may only take real events: send one. In Make it can also mean that the webhook's queue is full.</source>
            <translation>Talvez o sistema só aceite eventos reais: envie um. No Make, também pode ser que a fila do webhook esteja cheia.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server what it expects.</source>
            <translation>Pergunte a quem cuida do servidor o que ele espera receber.</translation>
        </message>
        <message>
            <source>Have the program at the customer's started; the server in front of it is well.</source>
            <translation>Peça ao cliente que inicie o programa que recebe os eventos; o servidor que fica na frente dele está funcionando.</translation>
        </message>
        <message>
            <source>Ask whoever runs it to look into its log at the time of this test.</source>
            <translation>Peça a quem cuida do programa que veja o registro dele no horário deste teste.</translation>
        </message>
        <message>
            <source>Keep one of them, or untick the events that both have.</source>
            <translation>Mantenha só um deles ou desmarque os eventos que os dois têm em comum.</translation>
        </message>
        <message>
            <source>Events may get lost now and then: ask whoever runs the domain to remove the wrong addresses from its DNS.</source>
            <translation>Alguns eventos podem se perder de vez em quando: peça a quem cuida do domínio que remova do DNS os endereços errados.</translation>
        </message>
        <message>
            <source>Use https:// if the server offers it.</source>
            <translation>Use https:// se o servidor oferecer.</translation>
        </message>
        <message>
            <source>Use a secret in the path instead, or a key in a header.</source>
            <translation>Em vez disso, use um segredo no caminho ou uma chave em um cabeçalho.</translation>
        </message>
        <message>
            <source>Remove the part from # on.</source>
            <translation>Remova a parte a partir do #.</translation>
        </message>
        <message>
            <source>Remove it; it was left out for this test.</source>
            <translation>Remova isso; ficou de fora deste teste.</translation>
        </message>
        <message>
            <source>It says: "%1".</source>
            <translation>A mensagem é: "%1".</translation>
        </message>
        <message>
            <source>There is no URL.</source>
            <translation>Não há URL.</translation>
        </message>
        <message>
            <source>The URL has a space or a line break inside.</source>
            <translation>Há um espaço ou uma quebra de linha no meio da URL.</translation>
        </message>
        <message>
            <source>There is an invisible character (%1) at place %2 of the URL.</source>
            <translation>Há um caractere invisível (%1) na posição %2 da URL.</translation>
        </message>
        <message>
            <source>The URL contains "%1" (%2), which only looks like a character of an address.</source>
            <translation>A URL contém "%1" (%2), que só parece um caractere de endereço.</translation>
        </message>
        <message>
            <source>The URL begins with http:// or https:// twice.</source>
            <translation>A URL começa com http:// ou https:// duas vezes.</translation>
        </message>
        <message>
            <source>The URL does not begin with https://.</source>
            <translation>A URL não começa com https://.</translation>
        </message>
        <message>
            <source>The URL begins with "%1:", where platforms send to https:// and http:// only.</source>
            <translation>A URL começa com "%1:", mas as plataformas só enviam para https:// e http://.</translation>
        </message>
        <message>
            <source>The URL names no server.</source>
            <translation>A URL não indica nenhum servidor.</translation>
        </message>
        <message>
            <source>The URL is not written as a URL must be.</source>
            <translation>A URL não está escrita como uma URL deve ser.</translation>
        </message>
        <message>
            <source>The URL has %1 characters; the platform takes %2.</source>
            <translation>A URL tem %1 caracteres; a plataforma aceita %2.</translation>
        </message>
        <message>
            <source>This is n8n's test URL: it takes a single event, and only in the two minutes after "Listen for test event" was clicked.</source>
            <translation>Esta é a URL de teste do n8n: ela aceita um único evento, e só nos dois minutos depois do clique em "Listen for test event".</translation>
        </message>
        <message>
            <source>This is the address of the page where the flow is edited in %1, and not that of its webhook.</source>
            <translation>Este é o endereço da página em que o fluxo é editado no %1, e não o do webhook dele.</translation>
        </message>
        <message>
            <source>The URL leads to %1, an address inside a machine or network that no webhook may be sent to.</source>
            <translation>A URL leva a %1, um endereço interno de uma máquina ou rede, para o qual nenhum webhook pode ser enviado.</translation>
        </message>
        <message>
            <source>The URL leads to %1, which is this computer itself: a platform on the internet cannot reach it.</source>
            <translation>A URL leva a %1, que é este próprio computador: uma plataforma na internet não consegue chegar até ele.</translation>
        </message>
        <message>
            <source>The URL leads to %1, an address inside a private network: a platform on the internet cannot reach it.</source>
            <translation>A URL leva a %1, um endereço dentro de uma rede privada: uma plataforma na internet não consegue chegar até ele.</translation>
        </message>
        <message>
            <source>There is no server named %1.</source>
            <translation>Não existe servidor com o nome %1.</translation>
        </message>
        <message>
            <source>The name %1 could not be looked up.</source>
            <translation>Não foi possível consultar o nome %1.</translation>
        </message>
        <message>
            <source>%1 refuses connections at port %2: no program listens there.</source>
            <translation>%1 recusa conexões na porta %2: nenhum programa está atendendo nela.</translation>
        </message>
        <message>
            <source>%1 does not react at port %2.</source>
            <translation>%1 não reage na porta %2.</translation>
        </message>
        <message>
            <source>There is no way from here to %1, port %2.</source>
            <translation>Não há caminho daqui até %1, porta %2.</translation>
        </message>
        <message>
            <source>Port %1 answers without encryption, though the URL begins with https://.</source>
            <translation>A porta %1 responde sem criptografia, embora a URL comece com https://.</translation>
        </message>
        <message>
            <source>The server takes the connection and then says nothing for %1 seconds, so that no encryption can begin.</source>
            <translation>O servidor aceita a conexão e depois fica %1 segundos sem dizer nada; assim, a criptografia não pode começar.</translation>
        </message>
        <message>
            <source>The server ends the connection before encryption begins.</source>
            <translation>O servidor encerra a conexão antes de a criptografia começar.</translation>
        </message>
        <message>
            <source>The server only knows an old encryption (before TLS 1.2), which platforms refuse.</source>
            <translation>O servidor só conhece uma criptografia antiga (anterior ao TLS 1.2), que as plataformas recusam.</translation>
        </message>
        <message>
            <source>The certificate of %2 expired on %1.</source>
            <translation>O certificado de %2 venceu em %1.</translation>
        </message>
        <message>
            <source>The certificate of %2 is valid only from %1.</source>
            <translation>O certificado de %2 só é válido a partir de %1.</translation>
        </message>
        <message>
            <source>The certificate is not for %1 but for %2.</source>
            <translation>O certificado não é de %1, e sim de %2.</translation>
        </message>
        <message>
            <source>The server signed its certificate itself, so that no platform trusts it.</source>
            <translation>O próprio servidor assinou o certificado dele, por isso nenhuma plataforma confia nele.</translation>
        </message>
        <message>
            <source>The server does not send the certificate of "%1" along, without which its own cannot be checked.</source>
            <translation>O servidor não envia junto o certificado de "%1", sem o qual o dele não pode ser conferido.</translation>
        </message>
        <message>
            <source>The certificate was issued by "%1", which is not trusted here.</source>
            <translation>O certificado foi emitido por "%1", em que este computador não confia.</translation>
        </message>
        <message>
            <source>No encrypted connection could be made (%1).</source>
            <translation>Não foi possível estabelecer uma conexão criptografada (%1).</translation>
        </message>
        <message>
            <source>A login page for people answers instead of a webhook: events sent here are lost.</source>
            <translation>Quem responde é uma página de login para pessoas, e não um webhook: os eventos enviados para cá se perdem.</translation>
        </message>
        <message>
            <source>The URL sends the sender round in a circle (%1 redirects).</source>
            <translation>A URL faz quem envia andar em círculos (%1 redirecionamentos).</translation>
        </message>
        <message>
            <source>The server answers %1 and wants https://: %2</source>
            <translation>O servidor responde com %1 e pede https://: %2</translation>
        </message>
        <message>
            <source>The server answers %1 and points to another server: %2</source>
            <translation>O servidor responde com %1 e aponta para outro servidor: %2</translation>
        </message>
        <message>
            <source>The server answers %1 and points to another address: %2</source>
            <translation>O servidor responde com %1 e aponta para outro endereço: %2</translation>
        </message>
        <message>
            <source>The server answers %1, a redirect that does not say where to.</source>
            <translation>O servidor responde com %1, um redirecionamento que não diz para onde.</translation>
        </message>
        <message>
            <source>The server took the test event and did not answer within %1 seconds.</source>
            <translation>O servidor recebeu o evento de teste e não respondeu em %1 segundos.</translation>
        </message>
        <message>
            <source>The answer had begun but was not complete after %1 seconds.</source>
            <translation>A resposta tinha começado, mas não estava completa depois de %1 segundos.</translation>
        </message>
        <message>
            <source>The server ended the connection without any answer.</source>
            <translation>O servidor encerrou a conexão sem nenhuma resposta.</translation>
        </message>
        <message>
            <source>The answer breaks off in the middle.</source>
            <translation>A resposta é interrompida no meio.</translation>
        </message>
        <message>
            <source>The port wants an encrypted connection, but the URL begins with http://.</source>
            <translation>A porta pede uma conexão criptografada, mas a URL começa com http://.</translation>
        </message>
        <message>
            <source>What answers at this port is not a web server.</source>
            <translation>O que responde nesta porta não é um servidor web.</translation>
        </message>
        <message>
            <source>n8n knows no active workflow with this webhook (404).</source>
            <translation>O n8n não conhece nenhum workflow ativo com este webhook (404).</translation>
        </message>
        <message>
            <source>The webhook in n8n does not take POST, the method that platforms send with (404).</source>
            <translation>O webhook no n8n não aceita POST, o método que as plataformas usam para enviar (404).</translation>
        </message>
        <message>
            <source>n8n wants a key in a header, and the right one was not sent (403).</source>
            <translation>O n8n pede uma chave em um cabeçalho, e a chave certa não foi enviada (403).</translation>
        </message>
        <message>
            <source>The webhook in n8n takes events from chosen IP addresses only, and this computer's is not one of them (403).</source>
            <translation>O webhook no n8n só aceita eventos de determinados endereços IP, e o deste computador não é um deles (403).</translation>
        </message>
        <message>
            <source>The workflow in n8n started and failed (500).</source>
            <translation>O workflow no n8n começou e falhou (500).</translation>
        </message>
        <message>
            <source>A web page for people answers (%1) instead of a webhook.</source>
            <translation>Quem responde é uma página web para pessoas (%1), e não um webhook.</translation>
        </message>
        <message>
            <source>The server does not know this address (404).</source>
            <translation>O servidor não conhece este endereço (404).</translation>
        </message>
        <message>
            <source>The server wants a user name or a key (401).</source>
            <translation>O servidor pede um nome de usuário ou uma chave (401).</translation>
        </message>
        <message>
            <source>The server does not let this sender in (403).</source>
            <translation>O servidor não permite a entrada deste remetente (403).</translation>
        </message>
        <message>
            <source>This address does not take POST, the method that platforms send with (405).</source>
            <translation>Este endereço não aceita POST, o método que as plataformas usam para enviar (405).</translation>
        </message>
        <message>
            <source>This address does not take POST, the method that platforms send with, but %1 (405).</source>
            <translation>Este endereço não aceita POST, o método que as plataformas usam para enviar, e sim %1 (405).</translation>
        </message>
        <message>
            <source>This webhook does not exist any more (410).</source>
            <translation>Este webhook não existe mais (410).</translation>
        </message>
        <message>
            <source>Even a small test event is too large for the server (413).</source>
            <translation>Até um evento de teste pequeno é grande demais para o servidor (413).</translation>
        </message>
        <message>
            <source>The server gets more requests than it takes (429).</source>
            <translation>O servidor recebe mais requisições do que aceita (429).</translation>
        </message>
        <message numerus="yes">
            <source>The server gets more requests than it takes and asks to wait (429, %n seconds).</source>
            <translation>
                <numerusform>O servidor recebe mais requisições do que aceita e pede para esperar (429, %n segundo).</numerusform>
                <numerusform>O servidor recebe mais requisições do que aceita e pede para esperar (429, %n segundos).</numerusform>
            </translation>
        </message>
        <message>
            <source>The server does not accept the test event (400).</source>
            <translation>O servidor não aceita o evento de teste (400).</translation>
        </message>
        <message>
            <source>The server refuses the test event (%1).</source>
            <translation>O servidor recusa o evento de teste (%1).</translation>
        </message>
        <message>
            <source>A server in front answers, but the program behind it does not (%1).</source>
            <translation>Um servidor na frente responde, mas o programa atrás dele não (%1).</translation>
        </message>
        <message>
            <source>The program at this address fails (%1).</source>
            <translation>O programa neste endereço falha (%1).</translation>
        </message>
        <message>
            <source>Another active webhook sends to the same URL: %1.</source>
            <translation>Outro webhook ativo envia para a mesma URL: %1.</translation>
        </message>
        <message>
            <source>Another active webhook sends to the same URL: %1. These events arrive twice: %2.</source>
            <translation>Outro webhook ativo envia para a mesma URL: %1. Estes eventos chegam duas vezes: %2.</translation>
        </message>
        <message>
            <source>Some of the server's addresses cannot be reached from the internet: %1.</source>
            <translation>Alguns dos endereços do servidor não podem ser alcançados pela internet: %1.</translation>
        </message>
        <message>
            <source>Some of the server's addresses could not be reached from here: %1.</source>
            <translation>Não foi possível alcançar daqui alguns dos endereços do servidor: %1.</translation>
        </message>
        <message numerus="yes">
            <source>The certificate expires on %1, in %n days.</source>
            <translation>
                <numerusform>O certificado vence em %1, daqui a %n dia.</numerusform>
                <numerusform>O certificado vence em %1, daqui a %n dias.</numerusform>
            </translation>
        </message>
        <message>
            <source>An event of %1 MB is not taken (%2).</source>
            <translation>Um evento de %1 MB não é aceito (%2).</translation>
        </message>
        <message>
            <source>An event of %1 MB is not taken: the connection breaks or no answer comes.</source>
            <translation>Um evento de %1 MB não é aceito: a conexão cai ou não vem resposta.</translation>
        </message>
        <message>
            <source>The answer came after %1 seconds; senders give up after about %2.</source>
            <translation>A resposta veio depois de %1 segundos; quem envia costuma desistir depois de cerca de %2.</translation>
        </message>
        <message>
            <source>The URL begins with http://: customers' data would travel unencrypted.</source>
            <translation>A URL começa com http://: os dados dos clientes viajariam sem criptografia.</translation>
        </message>
        <message>
            <source>The URL holds a user name or password before the @, which many senders leave out.</source>
            <translation>A URL contém um nome de usuário ou uma senha antes do @, que muitos remetentes deixam de fora.</translation>
        </message>
        <message>
            <source>What stands behind # in the URL is never sent.</source>
            <translation>O que vem depois de # na URL nunca é enviado.</translation>
        </message>
        <message>
            <source>There is a space or line break before or behind the URL.</source>
            <translation>Há um espaço ou uma quebra de linha antes ou depois da URL.</translation>
        </message>
        <message>
            <source>No test event was sent, so that it is not known how the webhook answers.</source>
            <translation>Nenhum evento de teste foi enviado, por isso não se sabe como o webhook responde.</translation>
        </message>
        <message>
            <source>The URL is written as it must be.</source>
            <translation>A URL está escrita como deve ser.</translation>
        </message>
        <message>
            <source>The server's name leads to %1.</source>
            <translation>O nome do servidor leva a %1.</translation>
        </message>
        <message>
            <source>The server takes connections (%1, port %2).</source>
            <translation>O servidor aceita conexões (%1, porta %2).</translation>
        </message>
        <message>
            <source>The connection is encrypted (%1), the certificate valid until %2.</source>
            <translation>A conexão é criptografada (%1), e o certificado é válido até %2.</translation>
        </message>
        <message>
            <source>An event of %1 MB is taken.</source>
            <translation>Um evento de %1 MB é aceito.</translation>
        </message>
        <message>
            <source>The server took the test event: %1 after %2 seconds.</source>
            <translation>O servidor aceitou o evento de teste: %1 depois de %2 segundos.</translation>
        </message>
    </context>
    <context>
        <name>ValueNote</name>
        <message>
            <source>id of the contact</source>
            <translation>id do contato</translation>
        </message>
        <message>
            <source>id of the conversation</source>
            <translation>id da conversa</translation>
        </message>
        <message>
            <source>id of the card</source>
            <translation>id do card</translation>
        </message>
        <message>
            <source>id of the panel</source>
            <translation>id do painel</translation>
        </message>
        <message>
            <source>id of the panel's step</source>
            <translation>id da etapa do painel</translation>
        </message>
        <message>
            <source>id of the message</source>
            <translation>id da mensagem</translation>
        </message>
        <message>
            <source>id of the channel</source>
            <translation>id do canal</translation>
        </message>
        <message>
            <source>id of the team</source>
            <translation>id da equipe</translation>
        </message>
        <message>
            <source>id of the user</source>
            <translation>id do usuário</translation>
        </message>
        <message>
            <source>id of the company</source>
            <translation>id da empresa</translation>
        </message>
        <message>
            <source>id of the tag</source>
            <translation>id da etiqueta</translation>
        </message>
        <message>
            <source>%1 %2, check digits valid</source>
            <translation>%1 %2, dígitos verificadores corretos</translation>
        </message>
        <message>
            <source>%1 %2, check digits wrong</source>
            <translation>%1 %2, dígitos verificadores incorretos</translation>
        </message>
        <message>
            <source>link to %1</source>
            <translation>link para %1</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>endereço de e-mail</translation>
        </message>
        <message>
            <source>id of the ticket</source>
            <translation>id do ticket</translation>
        </message>
        <message>
            <source>id of the queue</source>
            <translation>id da fila</translation>
        </message>
        <message>
            <source>id of the chatbot</source>
            <translation>id do chatbot</translation>
        </message>
        <message>
            <source>id of the deal</source>
            <translation>id do negócio</translation>
        </message>
        <message>
            <source>id of the origin</source>
            <translation>id da origem</translation>
        </message>
        <message>
            <source>id of the stage</source>
            <translation>id da etapa</translation>
        </message>
    </context>
    <context>
        <name>VerdictText</name>
        <message>
            <source>The secret stored for this inbox is not one of %1, so nothing can be checked. Copy it from the sender once more and enter it here.</source>
            <translation>O segredo guardado para esta inbox não é de %1, por isso nada pode ser conferido. Copie-o de novo de quem envia e informe-o aqui.</translation>
        </message>
        <message>
            <source>This inbox checks its senders, but its secret is not in the keychain. Enter it in the inbox; until then senders are asked to come again later.</source>
            <translation>Esta inbox confere quem envia, mas o segredo dela não está no cofre de senhas do sistema. Informe-o na inbox; até lá, quem envia recebe o pedido de tentar mais tarde.</translation>
        </message>
        <message>
            <source>The address was called without the parameter "%1". Give the sender the whole address of this inbox.</source>
            <translation>O endereço foi chamado sem o parâmetro “%1”. Dê a quem envia o endereço completo desta inbox.</translation>
        </message>
        <message>
            <source>The address was called without the token at its end. Give the sender the whole address of this inbox.</source>
            <translation>O endereço foi chamado sem o token no final. Dê a quem envia o endereço completo desta inbox.</translation>
        </message>
        <message>
            <source>The header %1 is missing, but the one of %2 is there. Choose %2 as the check of this inbox.</source>
            <translation>Falta o cabeçalho %1, mas o de %2 está presente. Escolha %2 como verificação desta inbox.</translation>
        </message>
        <message>
            <source>The header %1 is missing. Either the sender was not given the secret, or something on the way removed the header.</source>
            <translation>Falta o cabeçalho %1. Ou o segredo não foi informado a quem envia, ou algo no caminho removeu o cabeçalho.</translation>
        </message>
        <message>
            <source>The signature is right but written in hexadecimal; %1 demands base64. The sender has to change it.</source>
            <translation>A assinatura está certa, mas escrita em hexadecimal; %1 exige base64. Quem envia precisa mudar isso.</translation>
        </message>
        <message>
            <source>The signature is right but written in base64; %1 demands hexadecimal. The sender has to change it.</source>
            <translation>A assinatura está certa, mas escrita em base64; %1 exige hexadecimal. Quem envia precisa mudar isso.</translation>
        </message>
        <message>
            <source>The signature is right but written in the base64 of URLs (- and _, or without = at its end). The sender has to use the standard one.</source>
            <translation>A assinatura está certa, mas escrita no base64 de URLs (- e _, ou sem = no final). Quem envia precisa usar o padrão.</translation>
        </message>
        <message>
            <source>The signature is right, but what %1 demands in front of it in %2 is missing. The sender has to add it.</source>
            <translation>A assinatura está certa, mas falta o que %1 exige antes dela em %2. Quem envia precisa acrescentar.</translation>
        </message>
        <message>
            <source>The signature is right, but the time in %1 is in milliseconds; %2 demands seconds. The sender has to change it.</source>
            <translation>A assinatura está certa, mas a hora em %1 está em milissegundos; %2 exige segundos. Quem envia precisa mudar isso.</translation>
        </message>
        <message>
            <source>The sender signs with the text of the secret, whsec_ included. %1 demands that the part behind whsec_ is decoded from base64 first.</source>
            <translation>Quem envia assina com o texto do segredo, incluindo whsec_. %1 exige que a parte depois de whsec_ seja antes decodificada de base64.</translation>
        </message>
        <message>
            <source>The sender signs with the text behind whsec_ as it is. %1 demands that it is decoded from base64 first.</source>
            <translation>Quem envia assina com o texto depois de whsec_ como ele é. %1 exige que ele seja antes decodificado de base64.</translation>
        </message>
        <message>
            <source>The sender decodes the secret from base64 before it signs. %1 demands the whole text of the secret, as it is shown.</source>
            <translation>Quem envia decodifica o segredo de base64 antes de assinar. %1 exige o texto inteiro do segredo, como é mostrado.</translation>
        </message>
        <message>
            <source>The sender reads the secret as hexadecimal before it signs. %1 demands the text of the secret, as it is shown.</source>
            <translation>Quem envia lê o segredo como hexadecimal antes de assinar. %1 exige o texto do segredo, como é mostrado.</translation>
        </message>
        <message>
            <source>The secret is right but for white space or a line end at one of its ends. Enter it once more, here and at the sender, without.</source>
            <translation>O segredo está certo, a não ser por um espaço ou uma quebra de linha em uma das pontas. Informe-o de novo, aqui e em quem envia, sem isso.</translation>
        </message>
        <message>
            <source>The key in %1 is right but stands in quotation marks. Remove them at the sender.</source>
            <translation>A chave em %1 está certa, mas está entre aspas. Remova-as em quem envia.</translation>
        </message>
        <message>
            <source>The key in %1 is right, but "Bearer" stands in front of it. Remove that at the sender, or add it to the key here.</source>
            <translation>A chave em %1 está certa, mas com “Bearer” na frente. Remova isso em quem envia ou acrescente à chave aqui.</translation>
        </message>
        <message>
            <source>The key in %1 is right but encoded as in an address (%2 and the like). The sender has to send it as it is.</source>
            <translation>A chave em %1 está certa, mas codificada como em um endereço (%2 e semelhantes). Quem envia precisa mandá-la como ela é.</translation>
        </message>
        <message>
            <source>The signature is right but written in another form than %1 demands.</source>
            <translation>A assinatura está certa, mas escrita de outra forma do que %1 exige.</translation>
        </message>
        <message>
            <source>The secret is right, but the sender signed the body alone. %1 demands the time in front of it.</source>
            <translation>O segredo está certo, mas quem envia assinou só o corpo. %1 exige a hora na frente dele.</translation>
        </message>
        <message>
            <source>The secret is right, but the sender left the id out of what it signed. %1 demands id, time and body.</source>
            <translation>O segredo está certo, mas quem envia deixou o id fora do que assinou. %1 exige id, hora e corpo.</translation>
        </message>
        <message>
            <source>The secret is right, but the sender put a time in front of the body when it signed. %1 demands the body alone.</source>
            <translation>O segredo está certo, mas quem envia pôs uma hora na frente do corpo ao assinar. %1 exige só o corpo.</translation>
        </message>
        <message>
            <source>The secret is right, but a line end was signed at the end of the body that did not arrive. The sender has to sign exactly the bytes that it sends.</source>
            <translation>O segredo está certo, mas foi assinada uma quebra de linha no final do corpo que não chegou. Quem envia precisa assinar exatamente os bytes que manda.</translation>
        </message>
        <message>
            <source>The secret is right, but the body arrived with a line end that was not signed. The sender has to sign exactly the bytes that it sends.</source>
            <translation>O segredo está certo, mas o corpo chegou com uma quebra de linha que não foi assinada. Quem envia precisa assinar exatamente os bytes que manda.</translation>
        </message>
        <message>
            <source>The secret is right, but the line ends within the body changed between signing and arrival. Look for a relay that changes them.</source>
            <translation>O segredo está certo, mas as quebras de linha do corpo mudaram entre a assinatura e a chegada. Procure um intermediário que as mude.</translation>
        </message>
        <message>
            <source>The secret is right, but the sender signed the body before it compressed it. The bytes that are sent have to be signed.</source>
            <translation>O segredo está certo, mas quem envia assinou o corpo antes de comprimi-lo. É preciso assinar os bytes que são enviados.</translation>
        </message>
        <message>
            <source>The secret is right, but a byte order mark at the start of the body came or went between signing and arrival.</source>
            <translation>O segredo está certo, mas uma marca de ordem de bytes no início do corpo surgiu ou sumiu entre a assinatura e a chegada.</translation>
        </message>
        <message>
            <source>The secret is right, but the sender signed an empty body. It has to sign what it sends.</source>
            <translation>O segredo está certo, mas quem envia assinou um corpo vazio. Ele precisa assinar o que manda.</translation>
        </message>
        <message>
            <source>The secret is right, but the same JSON was signed in another spelling (spaces, order or escapes). The sender, or a relay on the way, reads the body and writes it anew: it has to be passed on as it is.</source>
            <translation>O segredo está certo, mas o mesmo JSON foi assinado com outra escrita (espaços, ordem ou escapes). Quem envia, ou um intermediário, lê o corpo e o escreve de novo: ele precisa ser repassado como é.</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Key in a header</source>
            <translation>Chave em um cabeçalho</translation>
        </message>
        <message>
            <source>Token in the address (parameter)</source>
            <translation>Token no endereço (parâmetro)</translation>
        </message>
        <message>
            <source>Token in the address (path)</source>
            <translation>Token no endereço (caminho)</translation>
        </message>
        <message>
            <source>No check</source>
            <translation>Sem verificação</translation>
        </message>
        <message>
            <source>The sender is who it should be (%1).</source>
            <translation>Quem enviou é quem deve ser (%1).</translation>
        </message>
        <message>
            <source>The header %1 does not hold what %2 puts there. Check the sender, and whether the right check is chosen here.</source>
            <translation>O cabeçalho %1 não contém o que %2 põe ali. Verifique quem envia e se a conferência escolhida aqui é a certa.</translation>
        </message>
        <message>
            <source>The key is right but came in %1 instead of %2. Change the name in the check of this inbox, or at the sender.</source>
            <translation>A chave está certa, mas veio em %1 em vez de %2. Mude o nome na conferência desta inbox ou em quem envia.</translation>
        </message>
        <message numerus="yes">
            <source>The signature is the right one but for %n character(s): it was damaged or cut on the way. Look for a relay that changes headers.</source>
            <translation>
                <numerusform>A assinatura é a certa, a não ser por %n caractere: ela foi danificada ou cortada no caminho. Procure um intermediário que mude cabeçalhos.</numerusform>
                <numerusform>A assinatura é a certa, a não ser por %n caracteres: ela foi danificada ou cortada no caminho. Procure um intermediário que mude cabeçalhos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The request is signed with SHA-1 only (%1), which is no longer safe. The sender has to send %2 too.</source>
            <translation>A requisição está assinada só com SHA-1 (%1), que não é mais seguro. Quem envia precisa mandar também %2.</translation>
        </message>
        <message>
            <source>The sender signs with another kind of key than the one stored here: whpk_ belongs to signatures with a key pair (v1a), whsec_ to those with a shared secret (v1). Enter the one that the sender uses.</source>
            <translation>Quem envia assina com outro tipo de chave do que a guardada aqui: whpk_ é de assinaturas com par de chaves (v1a), whsec_ das que usam um segredo comum (v1). Informe a que quem envia usa.</translation>
        </message>
        <message>
            <source>The signature is right, but it was made %1 ago, longer than this inbox allows. Either the sender's clock is behind, or the request waited or was sent again on the way. Compare both clocks.</source>
            <translation>A assinatura está certa, mas foi feita há %1, mais do que esta inbox permite. Ou o relógio de quem envia está atrasado, ou a requisição esperou ou foi reenviada no caminho. Compare os dois relógios.</translation>
        </message>
        <message>
            <source>The signature is right, but its time is %1 ahead. The sender's clock is fast or this computer's is slow. Compare both clocks.</source>
            <translation>A assinatura está certa, mas a hora dela está %1 adiantada. O relógio de quem envia está adiantado ou o deste computador está atrasado. Compare os dois relógios.</translation>
        </message>
        <message>
            <source>The secret is the one of the inbox "%1". Give the sender that inbox's address, or this inbox's secret.</source>
            <translation>O segredo é o da inbox “%1”. Dê a quem envia o endereço dela ou o segredo desta.</translation>
        </message>
        <message>
            <source>The key is another one than the one stored here. Enter the same one at the sender and in this inbox.</source>
            <translation>A chave é outra, não a guardada aqui. Informe a mesma em quem envia e nesta inbox.</translation>
        </message>
        <message>
            <source>The signature fits neither the secret stored here nor that of another inbox: the sender has another secret, or the body was changed on the way. Enter the sender's secret here once more.</source>
            <translation>A assinatura não combina com o segredo guardado aqui nem com o de outra inbox: quem envia tem outro segredo, ou o corpo foi mudado no caminho. Informe de novo aqui o segredo de quem envia.</translation>
        </message>
        <message>
            <source>The very same request, signature included, came %1 before. A sender that tries again signs anew: this is a copy.</source>
            <translation>Exatamente a mesma requisição, com a assinatura, chegou %1 antes. Quem tenta de novo assina de novo: isto é uma cópia.</translation>
        </message>
    </context>
    <context>
        <name>Whazing</name>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Disconnected</source>
            <translation>Desconectado</translation>
        </message>
        <message>
            <source>Waiting for the phone</source>
            <translation>Aguardando o celular</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
        <message>
            <source>There is no code to scan: the channel may be connected already.</source>
            <translation>Não há código para escanear: talvez o canal já esteja conectado.</translation>
        </message>
        <message>
            <source>Whazing does not archive contacts. Block the contact instead.</source>
            <translation>O Whazing não arquiva contatos. Em vez disso, bloqueie o contato.</translation>
        </message>
        <message>
            <source>Whazing's API does not change this. Do it in Whazing's own window; what comes in events afterwards is known here by itself.</source>
            <translation>A API do Whazing não altera isto. Faça a alteração no próprio Whazing; o que chegar depois em eventos aparece aqui sozinho.</translation>
        </message>
        <message>
            <source>Tag %1</source>
            <translation>Etiqueta %1</translation>
        </message>
        <message>
            <source>Queue %1</source>
            <translation>Fila %1</translation>
        </message>
        <message>
            <source>User %1</source>
            <translation>Usuário %1</translation>
        </message>
        <message>
            <source>Channel %1</source>
            <translation>Canal %1</translation>
        </message>
        <message>
            <source>Chatbot %1</source>
            <translation>Robô %1</translation>
        </message>
        <message>
            <source>This needs the contact's number, which the ticket does not tell. Look the contact up first.</source>
            <translation>Isto precisa do número do contato, que o ticket não informa. Busque o contato primeiro.</translation>
        </message>
        <message>
            <source>This file is not at hand any more. Choose it once more.</source>
            <translation>Este arquivo não está mais disponível. Escolha-o de novo.</translation>
        </message>
        <message>
            <source>Whazing does not wait for WhatsApp. Send the message, and see what became of it in the events.</source>
            <translation>O Whazing não espera pelo WhatsApp. Envie a mensagem e veja nos eventos o que aconteceu com ela.</translation>
        </message>
        <message>
            <source>Whazing tells in its events alone what became of a message. Set up a webhook to see it.</source>
            <translation>O Whazing só informa nos eventos o que aconteceu com uma mensagem. Configure um webhook para ver.</translation>
        </message>
        <message>
            <source>Whazing starts a chatbot in a ticket that there is. Open one for the number first.</source>
            <translation>O Whazing inicia um robô em um ticket que já existe. Primeiro, abra um para o número.</translation>
        </message>
        <message>
            <source>Whazing's API does not delete messages. Delete it in Whazing or on the phone.</source>
            <translation>A API do Whazing não exclui mensagens. Exclua a mensagem no Whazing ou no celular.</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>Não foi possível ler %1: %2</translation>
        </message>
        <message>
            <source>%1 is larger than %2. Send it by a URL instead.</source>
            <translation>%1 é maior que %2. Envie o arquivo por uma URL.</translation>
        </message>
        <message>
            <source>This board is gone. Reload the boards.</source>
            <translation>Este quadro não existe mais. Recarregue os quadros.</translation>
        </message>
        <message>
            <source>A card in Whazing belongs to a contact. Choose one.</source>
            <translation>No Whazing, um card pertence a um contato. Escolha um.</translation>
        </message>
        <message>
            <source>Whazing's API does not take cards out of the archive. Do it in Whazing's own window.</source>
            <translation>A API do Whazing não tira cards do arquivo. Faça isso no próprio Whazing.</translation>
        </message>
        <message>
            <source>Cards in Whazing are neither won nor lost. Move the card to the column that says so.</source>
            <translation>No Whazing, cards não são ganhos nem perdidos. Mova o card para a coluna que indica isso.</translation>
        </message>
        <message>
            <source>Enter at least one choice.</source>
            <translation>Preencha pelo menos uma opção.</translation>
        </message>
        <message>
            <source>Every choice needs a text.</source>
            <translation>Toda opção precisa de um texto.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is too long: WhatsApp takes at most %n characters here.</source>
            <translation>
                <numerusform>“%1” é longo demais: aqui o WhatsApp aceita no máximo %n caractere.</numerusform>
                <numerusform>“%1” é longo demais: aqui o WhatsApp aceita no máximo %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>A latitude lies between -90 and 90, a longitude between -180 and 180. Are the two swapped?</source>
            <translation>A latitude fica entre -90 e 90, a longitude entre -180 e 180. As duas estão trocadas?</translation>
        </message>
        <message>
            <source>WhatsApp's official API takes up to three buttons, and as replies only.</source>
            <translation>A API oficial do WhatsApp aceita até três botões, e só como respostas.</translation>
        </message>
        <message>
            <source>Enter the PIX key and choose what kind it is.</source>
            <translation>Preencha a chave PIX e escolha o tipo dela.</translation>
        </message>
        <message>
            <source>Enter an amount above zero.</source>
            <translation>Informe um valor acima de zero.</translation>
        </message>
        <message>
            <source>Whazing's API has no internal notes. Write them in Whazing's own window.</source>
            <translation>A API do Whazing não tem notas internas. Escreva-as no próprio Whazing.</translation>
        </message>
        <message>
            <source>Whazing's tickets are pending, open or closed. Choose one of these.</source>
            <translation>Os tickets do Whazing estão pendentes, abertos ou fechados. Escolha uma destas situações.</translation>
        </message>
        <message>
            <source>Whazing has no list of all contacts: these came in events and answers. Type a phone to look one up, or choose a tag, a wallet, a CRM stage or a follow-up.</source>
            <translation>O Whazing não tem uma lista de todos os contatos: estes vieram em eventos e respostas. Digite um telefone para buscar um contato ou escolha uma etiqueta, uma carteira, uma etapa do CRM ou um follow-up.</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>Carteira</translation>
        </message>
        <message>
            <source>Wallet %1</source>
            <translation>Carteira %1</translation>
        </message>
        <message>
            <source>CRM stage</source>
            <translation>Etapa do CRM</translation>
        </message>
        <message>
            <source>Move to CRM stage</source>
            <translation>Mover para etapa do CRM</translation>
        </message>
        <message>
            <source>Stage %1</source>
            <translation>Etapa %1</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Put into follow-up</source>
            <translation>Incluir em follow-up</translation>
        </message>
        <message>
            <source>Follow-up %1</source>
            <translation>Follow-up %1</translation>
        </message>
        <message>
            <source>Whazing has no list of all tickets: these came in events and answers. Type a phone to look up the tickets of a contact.</source>
            <translation>O Whazing não tem uma lista de todos os tickets: estes vieram em eventos e respostas. Digite um telefone para buscar os tickets de um contato.</translation>
        </message>
        <message>
            <source>Whazing cannot send this kind of message.</source>
            <translation>O Whazing não envia este tipo de mensagem.</translation>
        </message>
    </context>
    <context>
        <name>WhazingFinding</name>
        <message>
            <source>Enter the URL that shall receive the events.</source>
            <translation>Preencha a URL que receberá os eventos.</translation>
        </message>
        <message>
            <source>Whazing would refuse this URL. It begins with https:// or http://.</source>
            <translation>O Whazing recusaria esta URL. Ela começa com https:// ou http://.</translation>
        </message>
        <message>
            <source>Whazing demands a name for an integration of queues.</source>
            <translation>O Whazing exige um nome para uma integração de filas.</translation>
        </message>
        <message>
            <source>Without a key anybody who learns the URL can send invented events, since Whazing signs nothing. Generate one.</source>
            <translation>Sem uma chave, qualquer pessoa que descubra a URL pode enviar eventos inventados, pois o Whazing não assina nada. Gere uma.</translation>
        </message>
        <message>
            <source>This looks like a token of n8n or of another API, which opens far more than this webhook. It is not used here: generate a key of its own.</source>
            <translation>Isto parece um token do n8n ou de outra API, que dá acesso a muito mais que este webhook. Ele não é usado aqui: gere uma chave própria.</translation>
        </message>
        <message>
            <source>No event is switched on, so Whazing sends nothing at all. Switch on at least one.</source>
            <translation>Nenhum evento está ativado, então o Whazing não envia nada. Ative pelo menos um.</translation>
        </message>
        <message>
            <source>Messages are on, but both “Ticket em atendimento” and “Ticket pendente” are off: not one message is sent. Switch on at least one of the two.</source>
            <translation>As mensagens estão ativadas, mas “Ticket em atendimento” e “Ticket pendente” estão desativados: nenhuma mensagem é enviada. Ative pelo menos um dos dois.</translation>
        </message>
        <message>
            <source>The filters work on messages alone, and neither “Mensagem recebida” nor “Mensagem enviada” is on: they do nothing.</source>
            <translation>Os filtros valem só para mensagens, e nem “Mensagem recebida” nem “Mensagem enviada” está ativado: eles não têm efeito.</translation>
        </message>
        <message>
            <source>Files go along as base64: an event with a file above %1 is larger than the %2 that n8n takes, and is lost after three tries. Leave this off and fetch files from mediaUrl, or raise N8N_PAYLOAD_SIZE_MAX.</source>
            <translation>Os arquivos vão junto em base64: um evento com um arquivo acima de %1 é maior que os %2 que o n8n aceita, e se perde depois de três tentativas. Deixe isto desativado e baixe os arquivos de mediaUrl, ou aumente N8N_PAYLOAD_SIZE_MAX.</translation>
        </message>
        <message>
            <source>The integration is switched off, so Whazing sends nothing.</source>
            <translation>A integração está desativada, então o Whazing não envia nada.</translation>
        </message>
        <message>
            <source>No queue is linked, so Whazing sends nothing. Link the integration to a queue.</source>
            <translation>Nenhuma fila está vinculada, então o Whazing não envia nada. Vincule a integração a uma fila.</translation>
        </message>
    </context>
    <context>
        <name>WhazingSendPage</name>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>Caption (may be empty)</source>
            <translation>Legenda (pode ficar vazia)</translation>
        </message>
        <message>
            <source>Choose a file of this computer. A link is sent by “File…”.</source>
            <translation>Escolha um arquivo deste computador. Um link é enviado por “Arquivo…”.</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>Nome do lugar</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Enter latitude and longitude in degrees, such as %1.</source>
            <translation>Informe latitude e longitude em graus, como %1.</translation>
        </message>
        <message>
            <source>Location: %1</source>
            <translation>Localização: %1</translation>
        </message>
        <message>
            <source>Name of the contact</source>
            <translation>Nome do contato</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Enter a name, and a phone with its area code.</source>
            <translation>Informe um nome e um telefone com DDD.</translation>
        </message>
        <message>
            <source>Contact: %1, %2</source>
            <translation>Contato: %1, %2</translation>
        </message>
        <message>
            <source>Name of the template at WhatsApp</source>
            <translation>Nome do modelo no WhatsApp</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Parameters, one per line (for named ones: name=value)</source>
            <translation>Parâmetros, um por linha (com nome: nome=valor)</translation>
        </message>
        <message>
            <source>Enter the template's name, as WhatsApp knows it, and its language.</source>
            <translation>Informe o nome do modelo, como está no WhatsApp, e o idioma.</translation>
        </message>
        <message>
            <source>Template %1</source>
            <translation>Modelo %1</translation>
        </message>
        <message>
            <source>WhatsApp API of the channel</source>
            <translation>API do WhatsApp do canal</translation>
        </message>
        <message>
            <source>Official API</source>
            <translation>API oficial</translation>
        </message>
        <message>
            <source>Unofficial API (Plus)</source>
            <translation>API não oficial (Plus)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Footer (may be empty)</source>
            <translation>Rodapé (pode ficar vazio)</translation>
        </message>
        <message>
            <source>Buttons</source>
            <translation>Botões</translation>
        </message>
        <message>
            <source>Write the text above the buttons.</source>
            <translation>Escreva o texto acima dos botões.</translation>
        </message>
        <message>
            <source>Button that opens the list</source>
            <translation>Botão que abre a lista</translation>
        </message>
        <message>
            <source>Heading of the rows</source>
            <translation>Título das linhas</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Linhas</translation>
        </message>
        <message>
            <source>Write the text, and what the button is to say.</source>
            <translation>Escreva o texto e o que o botão deve dizer.</translation>
        </message>
        <message>
            <source>PIX key</source>
            <translation>Chave PIX</translation>
        </message>
        <message>
            <source>Kind of key</source>
            <translation>Tipo de chave</translation>
        </message>
        <message>
            <source>Name of the receiver</source>
            <translation>Nome de quem recebe</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Random key</source>
            <translation>Chave aleatória</translation>
        </message>
        <message>
            <source>Enter the PIX key and who receives the money.</source>
            <translation>Informe a chave PIX e quem recebe o dinheiro.</translation>
        </message>
        <message>
            <source>PIX key of %1</source>
            <translation>Chave PIX de %1</translation>
        </message>
        <message>
            <source>Amount in reais</source>
            <translation>Valor em reais</translation>
        </message>
        <message>
            <source>What is paid</source>
            <translation>O que é pago</translation>
        </message>
        <message>
            <source>Text (may be empty)</source>
            <translation>Texto (pode ficar vazio)</translation>
        </message>
        <message>
            <source>Payment link (may be empty)</source>
            <translation>Link de pagamento (pode ficar vazio)</translation>
        </message>
        <message>
            <source>Enter an amount such as %1.</source>
            <translation>Informe um valor como %1.</translation>
        </message>
        <message>
            <source>Payment of %1</source>
            <translation>Pagamento de %1</translation>
        </message>
        <message>
            <source>Payment of %1: %2</source>
            <translation>Pagamento de %1: %2</translation>
        </message>
    </context>
    <context>
        <name>WhazingToken</name>
        <message>
            <source>This token does not say when it expires.</source>
            <translation>Este token não informa quando expira.</translation>
        </message>
        <message>
            <source>Expires on %1.</source>
            <translation>Expira em %1.</translation>
        </message>
        <message numerus="yes">
            <source>Expires on %1, in %n days. Create a new one in Whazing under Canais/API before that.</source>
            <translation>
                <numerusform>Expira em %1, daqui a %n dia. Antes disso, crie um novo no Whazing em Canais/API.</numerusform>
                <numerusform>Expira em %1, daqui a %n dias. Antes disso, crie um novo no Whazing em Canais/API.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expired on %1. Create a new one in Whazing under Canais/API.</source>
            <translation>Expirou em %1. Crie um novo no Whazing em Canais/API.</translation>
        </message>
    </context>
    <context>
        <name>WhazingWebhook</name>
        <message>
            <source>This webhook is gone already.</source>
            <translation>Este webhook já não existe mais.</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (cópia)</translation>
        </message>
        <message>
            <source>The webhooks cannot be stored in %1.</source>
            <translation>Não foi possível guardar os webhooks em %1.</translation>
        </message>
        <message>
            <source>A contact wrote.</source>
            <translation>Um contato escreveu.</translation>
        </message>
        <message>
            <source>A message went to a contact, by hand, by a chatbot or by the API.</source>
            <translation>Uma mensagem foi enviada a um contato, manualmente, por um robô ou pela API.</translation>
        </message>
        <message>
            <source>A ticket was opened, by a message or by a user.</source>
            <translation>Um ticket foi aberto, por uma mensagem ou por um usuário.</translation>
        </message>
        <message>
            <source>A ticket went to another queue or user.</source>
            <translation>Um ticket foi para outra fila ou outro usuário.</translation>
        </message>
        <message>
            <source>A ticket was closed.</source>
            <translation>Um ticket foi fechado.</translation>
        </message>
        <message>
            <source>Lets messages through whose ticket is being attended to.</source>
            <translation>Deixa passar mensagens cujo ticket está em atendimento.</translation>
        </message>
        <message>
            <source>Lets messages through whose ticket waits for somebody.</source>
            <translation>Deixa passar mensagens cujo ticket aguarda alguém.</translation>
        </message>
        <message>
            <source>Lets messages of groups through; off, groups send nothing.</source>
            <translation>Deixa passar mensagens de grupos; desativado, os grupos não enviam nada.</translation>
        </message>
        <message>
            <source>Puts files into the event itself, a third larger than they are.</source>
            <translation>Põe os arquivos no próprio evento, um terço maiores do que são.</translation>
        </message>
    </context>
    <context>
        <name>gancho::AccountDialog</name>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Laranja</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Vermelho</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Roxo</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Cinza</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Testar conexão</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Conectar uma conta</translation>
        </message>
        <message>
            <source>Edit the account</source>
            <translation>Editar a conta</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>URL base</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>The customer's name</source>
            <translation>O nome do cliente</translation>
        </message>
        <message>
            <source>Leave empty to keep the stored one</source>
            <translation>Deixe vazio para manter o token guardado</translation>
        </message>
        <message>
            <source>&amp;Platform</source>
            <translation>&amp;Plataforma</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>&amp;Base URL</source>
            <translation>URL &amp;base</translation>
        </message>
        <message>
            <source>&amp;Token</source>
            <translation>&amp;Token</translation>
        </message>
        <message>
            <source>This is the sandbox: it needs neither address nor token.</source>
            <translation>Este é o sandbox: não precisa de endereço nem de token.</translation>
        </message>
        <message>
            <source>This system has no keychain that works: the token is kept until the program ends and must be entered again next time.</source>
            <translation>Este sistema não tem um cofre de senhas que funcione: o token é mantido até o programa ser fechado e precisa ser informado de novo na próxima vez.</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>Cor: %1</translation>
        </message>
        <message>
            <source>Enter the token of the customer's account.</source>
            <translation>Informe o token da conta do cliente.</translation>
        </message>
        <message>
            <source>Give the account a name.</source>
            <translation>Dê um nome à conta.</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Testando…</translation>
        </message>
        <message>
            <source>✓ Allowed</source>
            <translation>✓ Permitido</translation>
        </message>
        <message>
            <source>✕ Denied</source>
            <translation>✕ Negado</translation>
        </message>
        <message>
            <source>! Failed</source>
            <translation>! Falhou</translation>
        </message>
        <message>
            <source>&amp;Sandbox: an invented company, nothing leaves this computer</source>
            <translation>&amp;Sandbox: uma empresa inventada, nada sai deste computador</translation>
        </message>
        <message>
            <source>Sandbox: an invented company, nothing leaves this computer</source>
            <translation>Sandbox: uma empresa inventada, nada sai deste computador</translation>
        </message>
        <message>
            <source>In Whazing's panel: Configurações, Canais/API, tab API. Copy the URL with its apiId and the token from there.</source>
            <translation>No painel do Whazing: Configurações, Canais/API, aba API. Copie de lá a URL com o apiId e o token.</translation>
        </message>
        <message>
            <source>In Clint: Conta, API, Copiar. Only the Elite plan has an API.</source>
            <translation>Na Clint: Conta, API, Copiar. Só o plano Elite tem API.</translation>
        </message>
        <message>
            <source>Token of channel %1. %2</source>
            <translation>Token do canal %1. %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::AccountFlow</name>
        <message>
            <source>Loja Azul (sandbox)</source>
            <translation>Loja Azul (sandbox)</translation>
        </message>
        <message>
            <source>inbox</source>
            <translation>inbox</translation>
        </message>
    </context>
    <context>
        <name>gancho::AccountPlatforms</name>
        <message>
            <source>This account is not here any more. Choose another one for the route.</source>
            <translation>Esta conta não está mais aqui. Escolha outra para a rota.</translation>
        </message>
        <message>
            <source>There is no token for %1. Enter it under Settings, Accounts.</source>
            <translation>Não há token para %1. Informe-o em Configurações, Contas.</translation>
        </message>
        <message>
            <source>This version of Gancho cannot connect to %1 yet.</source>
            <translation>Esta versão do Gancho ainda não consegue se conectar a %1.</translation>
        </message>
    </context>
    <context>
        <name>gancho::AccountSession</name>
        <message>
            <source>This version of Gancho cannot connect to %1 yet. Its events can be received all the same.</source>
            <translation>Esta versão do Gancho ainda não se conecta a %1. Mesmo assim, é possível receber os eventos dessa plataforma.</translation>
        </message>
        <message>
            <source>There is no token for %1. Enter it under Settings, Accounts.</source>
            <translation>Não há token para %1. Informe-o em Configurações, Contas.</translation>
        </message>
        <message>
            <source>The sandbox has stopped. Start it again to go on.</source>
            <translation>O sandbox parou. Inicie-o de novo para continuar.</translation>
        </message>
    </context>
    <context>
        <name>gancho::AccountStore</name>
        <message>
            <source>The accounts file %1 cannot be read (%2). Check its permissions and start Gancho again.</source>
            <translation>Não foi possível ler o arquivo de contas %1 (%2). Verifique as permissões dele e abra o Gancho de novo.</translation>
        </message>
        <message>
            <source>The accounts file %1 was written by a newer version of Gancho. Install that version to use it.</source>
            <translation>O arquivo de contas %1 foi gravado por uma versão mais nova do Gancho. Instale essa versão para usá-lo.</translation>
        </message>
        <message>
            <source>The accounts file was damaged and could not be read. It is kept as %1; connect your accounts again, or repair it and put it back.</source>
            <translation>O arquivo de contas estava danificado e não pôde ser lido. Ele foi mantido como %1; conecte as contas de novo ou repare o arquivo e coloque-o de volta.</translation>
        </message>
        <message>
            <source>The accounts file %1 is damaged and cannot be moved aside. Check the permissions of its folder and start Gancho again.</source>
            <translation>O arquivo de contas %1 está danificado e não pode ser movido para outro lugar. Verifique as permissões da pasta dele e abra o Gancho de novo.</translation>
        </message>
        <message>
            <source>The accounts could not be saved to %1 (%2). Check free space and permissions, then try again.</source>
            <translation>Não foi possível salvar as contas em %1 (%2). Verifique o espaço livre e as permissões e tente de novo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::AccountSwitcher</name>
        <message>
            <source>No account</source>
            <translation>Nenhuma conta</translation>
        </message>
        <message>
            <source>Choose an account</source>
            <translation>Escolha uma conta</translation>
        </message>
        <message>
            <source>Add one…</source>
            <translation>Adicione uma…</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n conta</numerusform>
                <numerusform>%n contas</numerusform>
            </translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Account: %1, %2</source>
            <translation>Conta: %1, %2</translation>
        </message>
        <message>
            <source>%1 — Sandbox</source>
            <translation>%1 — Sandbox</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Edit “%1”…</source>
            <translation>Editar “%1”…</translation>
        </message>
    </context>
    <context>
        <name>gancho::ActivityForm</name>
        <message>
            <source>Due</source>
            <translation>Prazo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Title of the activity</source>
            <translation>Título da atividade</translation>
        </message>
        <message>
            <source>Kind of activity</source>
            <translation>Tipo de atividade</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>O que deve ser feito</translation>
        </message>
        <message>
            <source>Details (optional)</source>
            <translation>Detalhes (opcional)</translation>
        </message>
        <message>
            <source>New activity</source>
            <translation>Nova atividade</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Atividade</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Diga o que deve ser feito.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Criar</translation>
        </message>
    </context>
    <context>
        <name>gancho::AddMembersForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Search contacts to add by name, phone or e-mail</source>
            <translation>Buscar contatos para adicionar por nome, telefone ou e-mail</translation>
        </message>
        <message>
            <source>Search name, phone or e-mail</source>
            <translation>Buscar nome, telefone ou e-mail</translation>
        </message>
        <message>
            <source>Contacts to add</source>
            <translation>Contatos a adicionar</translation>
        </message>
        <message>
            <source>Phones of contacts to add, one per line</source>
            <translation>Telefones dos contatos a adicionar, um por linha</translation>
        </message>
        <message>
            <source>Or paste phones, one per line</source>
            <translation>Ou cole telefones, um por linha</translation>
        </message>
        <message>
            <source>Phones that are no contact yet become contacts.</source>
            <translation>Telefones que ainda não são de nenhum contato viram contatos.</translation>
        </message>
        <message>
            <source>Only phones of contacts can be added.</source>
            <translation>Só é possível adicionar telefones de contatos existentes.</translation>
        </message>
        <message>
            <source>These are no phones: %1</source>
            <translation>Não são números de telefone: %1</translation>
        </message>
        <message>
            <source>Adding…</source>
            <translation>Adicionando…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message numerus="yes">
            <source>Add %n contacts</source>
            <translation>
                <numerusform>Adicionar %n contato</numerusform>
                <numerusform>Adicionar %n contatos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::AgentForm</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nome curto</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Available for conversations</source>
            <translation>Disponível para conversas</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Equipes</translation>
        </message>
        <message>
            <source>(11) 99999-0000</source>
            <translation>(11) 99999-0000</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Is in the teams</source>
            <translation>Está nas equipes</translation>
        </message>
        <message>
            <source>Made of the name; can be changed later</source>
            <translation>Criado a partir do nome; pode ser alterado depois</translation>
        </message>
        <message>
            <source>A user needs a name.</source>
            <translation>Informe o nome do usuário.</translation>
        </message>
        <message>
            <source>This is no e-mail address.</source>
            <translation>Este não é um endereço de e-mail.</translation>
        </message>
        <message>
            <source>This is no phone number. Write it with its area code.</source>
            <translation>Este não é um número de telefone. Escreva com o DDD.</translation>
        </message>
        <message>
            <source>In each team a user is agent, supervisor, or both.</source>
            <translation>Em cada equipe, o usuário é atendente, supervisor ou ambos.</translation>
        </message>
    </context>
    <context>
        <name>gancho::AgentRemovalForm</name>
        <message>
            <source>Delete user…</source>
            <translation>Excluir usuário…</translation>
        </message>
        <message>
            <source>What happens to the open conversations</source>
            <translation>O que acontece com as conversas abertas</translation>
        </message>
        <message>
            <source>Return to pending</source>
            <translation>Voltar para pendente</translation>
        </message>
        <message>
            <source>Complete them</source>
            <translation>Concluir as conversas</translation>
        </message>
        <message>
            <source>Transfer to a user</source>
            <translation>Transferir para um usuário</translation>
        </message>
        <message>
            <source>User who takes over the conversations</source>
            <translation>Usuário que assume as conversas</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>What happens to the open conversations of %1?</source>
            <translation>O que acontece com as conversas abertas de %1?</translation>
        </message>
    </context>
    <context>
        <name>gancho::AnswerInsight</name>
        <message>
            <source>What the last event would be answered</source>
            <translation>Como o último evento seria respondido</translation>
        </message>
        <message>
            <source>How the sender tries again</source>
            <translation>Como o remetente tenta de novo</translation>
        </message>
        <message>
            <source>No event has arrived here yet.</source>
            <translation>Nenhum evento chegou aqui ainda.</translation>
        </message>
        <message>
            <source>%1, received %2</source>
            <translation>%1, recebido em %2</translation>
        </message>
        <message>
            <source>by rule %1, "%2": %3</source>
            <translation>pela regra %1, “%2”: %3</translation>
        </message>
        <message>
            <source>Shown is the answer once the failure has been played.</source>
            <translation>A resposta mostrada é a que vem depois de simulada a falha.</translation>
        </message>
        <message>
            <source>as without rules</source>
            <translation>como se não houvesse regras</translation>
        </message>
        <message>
            <source>as without rules: none fits</source>
            <translation>como se não houvesse regras: nenhuma se aplica</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sem resposta</translation>
        </message>
    </context>
    <context>
        <name>gancho::AnswerRuleEditor</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>When all of this holds</source>
            <translation>Quando tudo isto se aplica</translation>
        </message>
        <message>
            <source>Failure first</source>
            <translation>Primeiro, uma falha</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>any</source>
            <translation>qualquer</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Path below the inbox</source>
            <translation>Caminho após a inbox</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Type of the event</source>
            <translation>Tipo do evento</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Cabeçalho</translation>
        </message>
        <message>
            <source>with the value</source>
            <translation>com o valor</translation>
        </message>
        <message>
            <source>Value of the header</source>
            <translation>Valor do cabeçalho</translation>
        </message>
        <message>
            <source>Field of the body</source>
            <translation>Campo do corpo</translation>
        </message>
        <message>
            <source>Value of the field</source>
            <translation>Valor do campo</translation>
        </message>
        <message>
            <source>* stands for any text. Empty fields hold always.</source>
            <translation>* representa qualquer texto. Campos vazios sempre se aplicam.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>A status</source>
            <translation>Um status</translation>
        </message>
        <message>
            <source>Never answers</source>
            <translation>Nunca responde</translation>
        </message>
        <message>
            <source>Slow drip</source>
            <translation>Resposta a conta-gotas</translation>
        </message>
        <message>
            <source>Connection reset</source>
            <translation>Conexão redefinida</translation>
        </message>
        <message>
            <source> times</source>
            <translation> vezes</translation>
        </message>
        <message>
            <source>every time</source>
            <translation>todas as vezes</translation>
        </message>
        <message>
            <source>each delivery</source>
            <translation>cada entrega</translation>
        </message>
        <message>
            <source>all requests together</source>
            <translation>todas as requisições juntas</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Failure</source>
            <translation>Falha</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Quantas vezes</translation>
        </message>
        <message>
            <source>Counted for</source>
            <translation>Contagem para</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Status of the failure</source>
            <translation>Status da falha</translation>
        </message>
        <message>
            <source>A byte every</source>
            <translation>Um byte a cada</translation>
        </message>
        <message>
            <source>Held for at most</source>
            <translation>Manter por no máximo</translation>
        </message>
        <message>
            <source>Status of the answer</source>
            <translation>Status da resposta</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>Headers, one a line</source>
            <translation>Cabeçalhos, um por linha</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
        <message>
            <source>Body of the answer</source>
            <translation>Corpo da resposta</translation>
        </message>
        <message>
            <source>Insert placeholder</source>
            <translation>Inserir variável</translation>
        </message>
        <message>
            <source>Verify token</source>
            <translation>Token de verificação</translation>
        </message>
        <message>
            <source>Meta asks once, when the URL is entered in the app's settings: GET with hub.mode, hub.verify_token and hub.challenge. Where the token fits, the challenge is answered, otherwise 403.</source>
            <translation>A Meta pergunta uma vez, quando a URL é informada nas configurações do app: GET com hub.mode, hub.verify_token e hub.challenge. Se o token confere, o challenge é devolvido como resposta; senão, 403.</translation>
        </message>
        <message>
            <source>Stored in the keychain. Type another one to replace it.</source>
            <translation>Guardado no cofre de senhas. Digite outro para substituí-lo.</translation>
        </message>
        <message>
            <source>Not stored yet: without it the handshake is answered 503.</source>
            <translation>Ainda não guardado: sem ele, o handshake recebe 503 como resposta.</translation>
        </message>
    </context>
    <context>
        <name>gancho::AnswerRuleModel</name>
        <message>
            <source>%1: %2, answers %3</source>
            <translation>%1: %2, responde %3</translation>
        </message>
        <message>
            <source>(off)</source>
            <translation>(desativada)</translation>
        </message>
    </context>
    <context>
        <name>gancho::AnswerRulesForm</name>
        <message>
            <source>Rules in order</source>
            <translation>Regras em ordem</translation>
        </message>
        <message>
            <source>Space switches a rule on and off, Alt with the arrow keys moves it.</source>
            <translation>A barra de espaço ativa e desativa uma regra; Alt com as setas muda a posição dela.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Move the rule up</source>
            <translation>Mover a regra para cima</translation>
        </message>
        <message>
            <source>Move the rule down</source>
            <translation>Mover a regra para baixo</translation>
        </message>
        <message>
            <source>Duplicate the rule</source>
            <translation>Duplicar a regra</translation>
        </message>
        <message>
            <source>Delete the rule</source>
            <translation>Excluir a regra</translation>
        </message>
        <message>
            <source>The first rule that fits answers. Where none does: 200.</source>
            <translation>A primeira regra que se aplica responde. Se nenhuma se aplica: 200.</translation>
        </message>
        <message>
            <source>This inbox answers every event with 200. Add a rule to answer otherwise, or to rehearse a failure of the customer's system and see how the sender tries again.</source>
            <translation>Esta inbox responde a todo evento com 200. Adicione uma regra para responder de outro modo ou para simular uma falha do sistema do cliente e ver como o remetente tenta de novo.</translation>
        </message>
        <message>
            <source>Changes not saved</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (cópia)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Rule "%1" deleted</source>
            <translation>Regra “%1” excluída</translation>
        </message>
        <message>
            <source>No inbox chosen</source>
            <translation>Nenhuma inbox escolhida</translation>
        </message>
        <message>
            <source>Choose an inbox to say how it answers.</source>
            <translation>Escolha uma inbox para definir como ela responde.</translation>
        </message>
        <message>
            <source>Answers saved</source>
            <translation>Respostas salvas</translation>
        </message>
    </context>
    <context>
        <name>gancho::AnswerView</name>
        <message>
            <source>%1 OK</source>
            <translation>%1 OK</translation>
        </message>
        <message>
            <source>%1 Created</source>
            <translation>%1 Criado</translation>
        </message>
        <message>
            <source>%1 Accepted</source>
            <translation>%1 Aceito</translation>
        </message>
        <message>
            <source>%1 Done, nothing to say</source>
            <translation>%1 Feito, sem conteúdo</translation>
        </message>
        <message>
            <source>%1 Bad request</source>
            <translation>%1 Requisição inválida</translation>
        </message>
        <message>
            <source>%1 Not authorized</source>
            <translation>%1 Não autorizado</translation>
        </message>
        <message>
            <source>%1 Forbidden</source>
            <translation>%1 Proibido</translation>
        </message>
        <message>
            <source>%1 Not found</source>
            <translation>%1 Não encontrado</translation>
        </message>
        <message>
            <source>%1 Conflict</source>
            <translation>%1 Conflito</translation>
        </message>
        <message>
            <source>%1 Too many requests</source>
            <translation>%1 Requisições demais</translation>
        </message>
        <message>
            <source>%1 Error of the platform</source>
            <translation>%1 Erro da plataforma</translation>
        </message>
        <message>
            <source>%1 Refused</source>
            <translation>%1 Recusado</translation>
        </message>
        <message>
            <source>%1 Redirected</source>
            <translation>%1 Redirecionado</translation>
        </message>
        <message>
            <source>Copy body</source>
            <translation>Copiar corpo</translation>
        </message>
        <message>
            <source>Headers of the answer</source>
            <translation>Cabeçalhos da resposta</translation>
        </message>
        <message>
            <source>Views of the answer</source>
            <translation>Visualizações da resposta</translation>
        </message>
        <message>
            <source>Answer as a tree</source>
            <translation>Resposta em árvore</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Árvore</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeçalhos</translation>
        </message>
        <message>
            <source>Value copied</source>
            <translation>Valor copiado</translation>
        </message>
        <message>
            <source>Body copied</source>
            <translation>Corpo copiado</translation>
        </message>
        <message>
            <source>The answer appears here. Ctrl+Enter sends.</source>
            <translation>A resposta aparece aqui. Ctrl+Enter envia.</translation>
        </message>
        <message>
            <source>Waiting for the answer to %1…</source>
            <translation>Aguardando a resposta a %1…</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sem resposta</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Reading a long answer…</source>
            <translation>Lendo uma resposta longa…</translation>
        </message>
        <message>
            <source>This answer has no body.</source>
            <translation>Esta resposta não tem corpo.</translation>
        </message>
        <message>
            <source>This body is not JSON; see the tab Text.</source>
            <translation>Este corpo não é JSON; veja a aba Texto.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ApiClient</name>
        <message>
            <source>The base URL of this account is not complete. It must begin with https:// or http:// and name a server, for example https://api.wts.chat.</source>
            <translation>A URL base desta conta não está completa. Ela deve começar com https:// ou http:// e indicar um servidor, por exemplo https://api.wts.chat.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ArrivalCheck</name>
        <message>
            <source>Walks the whole way from the platform to this inbox: the receiver, its port, the public URL, the webhook of the account and the sender check. A marked probe is sent to the inbox; nothing is changed.</source>
            <translation>Percorre todo o caminho da plataforma até esta inbox: o receptor, a porta dele, a URL pública, o webhook da conta e a verificação do remetente. Uma requisição de teste marcada é enviada à inbox; nada é alterado.</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Verificar agora</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Why did nothing arrive?</source>
            <translation>Por que nada chegou?</translation>
        </message>
        <message>
            <source>Check why nothing arrives</source>
            <translation>Verificar por que nada chega</translation>
        </message>
        <message>
            <source>Cancel the check</source>
            <translation>Cancelar a verificação</translation>
        </message>
        <message>
            <source>Copy what was found as text</source>
            <translation>Copiar o resultado como texto</translation>
        </message>
        <message>
            <source>The findings were copied.</source>
            <translation>O resultado foi copiado.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Verificação cancelada</translation>
        </message>
        <message>
            <source>Checking: %1…</source>
            <translation>Verificando: %1…</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Problema encontrado em: %1</translation>
        </message>
        <message>
            <source>No problem found</source>
            <translation>Nenhum problema encontrado</translation>
        </message>
        <message>
            <source>Webhook “%1” saved.</source>
            <translation>Webhook “%1” salvo.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
    </context>
    <context>
        <name>gancho::ArrivalDoctor</name>
        <message>
            <source>This inbox was deleted.</source>
            <translation>Esta inbox foi excluída.</translation>
        </message>
    </context>
    <context>
        <name>gancho::AudienceDesk</name>
        <message>
            <source>+ Add contacts</source>
            <translation>+ Adicionar contatos</translation>
        </message>
        <message>
            <source>Add contacts</source>
            <translation>Adicionar contatos</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Open contact</source>
            <translation>Abrir contato</translation>
        </message>
        <message>
            <source>Search its contacts by name or phone</source>
            <translation>Buscar entre os contatos por nome ou telefone</translation>
        </message>
        <message>
            <source>Search name or phone</source>
            <translation>Buscar nome ou telefone</translation>
        </message>
        <message>
            <source>Contacts in it</source>
            <translation>Contatos incluídos</translation>
        </message>
        <message>
            <source>This platform offers no contacts.</source>
            <translation>Esta plataforma não oferece contatos.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its contacts match.</source>
            <translation>
                <numerusform>%n dos contatos corresponde.</numerusform>
                <numerusform>%n dos contatos correspondem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n match among the %1 contacts read so far; the platform cannot search here.</source>
            <translation>
                <numerusform>%n corresponde entre os %1 contatos lidos até agora; a plataforma não permite buscar aqui.</numerusform>
                <numerusform>%n correspondem entre os %1 contatos lidos até agora; a plataforma não permite buscar aqui.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n contato</numerusform>
                <numerusform>%n contatos</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>None of its contacts has this name or phone.</source>
            <translation>Nenhum dos contatos tem este nome ou telefone.</translation>
        </message>
        <message>
            <source>No contact in it</source>
            <translation>Nenhum contato aqui</translation>
        </message>
        <message>
            <source>Contacts that you add belong to this portfolio.</source>
            <translation>Os contatos que você adicionar passam a pertencer a esta carteira.</translation>
        </message>
        <message>
            <source>Contacts that you add get the messages of this sequence.</source>
            <translation>Os contatos que você adicionar recebem as mensagens desta sequência.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n</source>
            <translation>
                <numerusform>Remover %n</numerusform>
                <numerusform>Remover %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the chosen contacts from it</source>
            <translation>Remover os contatos escolhidos</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts added to “%1”.</source>
            <translation>
                <numerusform>%n contato adicionado a “%1”.</numerusform>
                <numerusform>%n contatos adicionados a “%1”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken out of “%1” again.</source>
            <translation>Inclusão em “%1” desfeita.</translation>
        </message>
        <message>
            <source>%1 removed from “%2”.</source>
            <translation>Contato %1 removido de “%2”.</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts removed from “%1”.</source>
            <translation>
                <numerusform>%n contato removido de “%1”.</numerusform>
                <numerusform>%n contatos removidos de “%1”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back in “%1”.</source>
            <translation>De volta a “%1”.</translation>
        </message>
    </context>
    <context>
        <name>gancho::Banner</name>
        <message>
            <source>%1 (reference %2)</source>
            <translation>%1 (referência %2)</translation>
        </message>
    </context>
    <context>
        <name>gancho::BoardColumn</name>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Cards of the step “%1”</source>
            <translation>Cards da etapa “%1”</translation>
        </message>
        <message>
            <source>Try again: %1</source>
            <translation>Tentar de novo: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The sum of the %n card(s) that were read so far; the platform gives no sum for this selection.</source>
            <translation>
                <numerusform>A soma do %n card lido até agora; a plataforma não informa a soma desta seleção.</numerusform>
                <numerusform>A soma dos %n cards lidos até agora; a plataforma não informa a soma desta seleção.</numerusform>
            </translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Carregando…</translation>
        </message>
    </context>
    <context>
        <name>gancho::BoardFilterBar</name>
        <message>
            <source>Panel</source>
            <translation>Painel</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpar filtros</translation>
        </message>
        <message>
            <source>Search in the cards</source>
            <translation>Buscar nos cards</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::BoardView</name>
        <message>
            <source>Board</source>
            <translation>Quadro</translation>
        </message>
    </context>
    <context>
        <name>gancho::BodyForm</name>
        <message>
            <source>Form</source>
            <translation>Formulário</translation>
        </message>
        <message>
            <source>Raw JSON</source>
            <translation>JSON bruto</translation>
        </message>
        <message>
            <source>Show the body as a form</source>
            <translation>Mostrar o corpo como formulário</translation>
        </message>
        <message>
            <source>Show the body as raw JSON</source>
            <translation>Mostrar o corpo como JSON bruto</translation>
        </message>
        <message>
            <source>Body as JSON</source>
            <translation>Corpo em JSON</translation>
        </message>
        <message>
            <source>Not JSON at line %1, column %2: %3</source>
            <translation>JSON inválido na linha %1, coluna %2: %3</translation>
        </message>
        <message>
            <source>Only an object or an array can be shown as a form.</source>
            <translation>Só um objeto ou um array pode ser mostrado como formulário.</translation>
        </message>
        <message>
            <source>Not JSON: %1</source>
            <translation>JSON inválido: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::BodyImage</name>
        <message>
            <source>This picture cannot be shown: it is damaged or too large.</source>
            <translation>Não é possível mostrar esta imagem: ela está danificada ou é grande demais.</translation>
        </message>
        <message>
            <source>Picture in the body</source>
            <translation>Imagem no corpo</translation>
        </message>
    </context>
    <context>
        <name>gancho::BodyParts</name>
        <message>
            <source>The file could not be saved: %1</source>
            <translation>Não foi possível salvar o arquivo: %1</translation>
        </message>
        <message>
            <source>Content of the part</source>
            <translation>Conteúdo da parte</translation>
        </message>
        <message>
            <source>Save file…</source>
            <translation>Salvar arquivo…</translation>
        </message>
        <message>
            <source>Parts of the body</source>
            <translation>Partes do corpo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>This part is empty.</source>
            <translation>Esta parte está vazia.</translation>
        </message>
        <message>
            <source>Save file</source>
            <translation>Salvar arquivo</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1 salvo</translation>
        </message>
    </context>
    <context>
        <name>gancho::BodyTable</name>
        <message>
            <source>Array that is shown as a table</source>
            <translation>Lista mostrada como tabela</translation>
        </message>
        <message>
            <source>Arrays of this body</source>
            <translation>Listas deste corpo</translation>
        </message>
        <message>
            <source>Array as a table</source>
            <translation>Lista como tabela</translation>
        </message>
        <message>
            <source>Copy cells</source>
            <translation>Copiar células</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copiar linhas</translation>
        </message>
        <message>
            <source>Whole body</source>
            <translation>Corpo inteiro</translation>
        </message>
        <message>
            <source>the first %1 rows</source>
            <translation>as primeiras %1 linhas</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n linha</numerusform>
                <numerusform>%n linhas</numerusform>
            </translation>
        </message>
        <message>
            <source>The first %1 cells copied</source>
            <translation>Primeiras %1 células copiadas</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied</source>
            <translation>
                <numerusform>%n célula copiada</numerusform>
                <numerusform>%n células copiadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Sort by this column, ascending</source>
            <translation>Ordenar por esta coluna, crescente</translation>
        </message>
        <message>
            <source>Sort by this column, descending</source>
            <translation>Ordenar por esta coluna, decrescente</translation>
        </message>
        <message>
            <source>Order of the array</source>
            <translation>Ordem da lista</translation>
        </message>
        <message>
            <source>Sorting…</source>
            <translation>Ordenando…</translation>
        </message>
    </context>
    <context>
        <name>gancho::BodyTextView</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Selecionar tudo</translation>
        </message>
        <message>
            <source>Fold all</source>
            <translation>Recolher tudo</translation>
        </message>
        <message>
            <source>Unfold all</source>
            <translation>Expandir tudo</translation>
        </message>
    </context>
    <context>
        <name>gancho::BodyTree</name>
        <message>
            <source>Show the place</source>
            <translation>Mostrar o local</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Buscar chaves e valores</translation>
        </message>
        <message>
            <source>Copy value</source>
            <translation>Copiar valor</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar caminho</translation>
        </message>
        <message>
            <source>Other ways to copy the chosen field</source>
            <translation>Outras formas de copiar o campo escolhido</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copiar como JSON</translation>
        </message>
        <message>
            <source>Copy key</source>
            <translation>Copiar chave</translation>
        </message>
        <message>
            <source>Key copied</source>
            <translation>Chave copiada</translation>
        </message>
        <message>
            <source>Copy path as JSON Pointer</source>
            <translation>Copiar caminho como JSON Pointer</translation>
        </message>
        <message>
            <source>Copy path as n8n expression</source>
            <translation>Copiar caminho como expressão do n8n</translation>
        </message>
        <message>
            <source>Copy as a search</source>
            <translation>Copiar como busca</translation>
        </message>
        <message>
            <source>Find events with this value</source>
            <translation>Buscar eventos com este valor</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) not as documented</source>
            <translation>
                <numerusform>%n campo diferente do documentado</numerusform>
                <numerusform>%n campos diferentes do documentado</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows them one after the other.</source>
            <translation>Mostra um após o outro.</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Ausente: %1</translation>
        </message>
        <message>
            <source>%1: %2 is missing</source>
            <translation>%1: falta %2</translation>
        </message>
        <message>
            <source>%1: %2 is new</source>
            <translation>%1: %2 é novo</translation>
        </message>
        <message>
            <source>%1: %2 is %3 instead of %4</source>
            <translation>%1: %2 é %3 em vez de %4</translation>
        </message>
        <message>
            <source>Path copied</source>
            <translation>Caminho copiado</translation>
        </message>
        <message>
            <source>Value copied</source>
            <translation>Valor copiado</translation>
        </message>
        <message>
            <source>JSON copied</source>
            <translation>JSON copiado</translation>
        </message>
        <message>
            <source>Fields that are not as documented</source>
            <translation>Campos que diferem da documentação</translation>
        </message>
        <message>
            <source>This field is not in the event; nothing was copied</source>
            <translation>Este campo não está no evento; nada foi copiado</translation>
        </message>
    </context>
    <context>
        <name>gancho::BodyView</name>
        <message>
            <source>Body as text</source>
            <translation>Corpo como texto</translation>
        </message>
        <message>
            <source>Search in this text</source>
            <translation>Buscar neste texto</translation>
        </message>
        <message>
            <source>This request had no body.</source>
            <translation>Esta requisição não tinha corpo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::CardActions</name>
        <message>
            <source>Open card</source>
            <translation>Abrir card</translation>
        </message>
        <message>
            <source>Mark as won</source>
            <translation>Marcar como ganho</translation>
        </message>
        <message>
            <source>Mark as lost…</source>
            <translation>Marcar como perdido…</translation>
        </message>
        <message>
            <source>Reopen card</source>
            <translation>Reabrir card</translation>
        </message>
        <message>
            <source>Duplicate card…</source>
            <translation>Duplicar card…</translation>
        </message>
        <message>
            <source>Archive card</source>
            <translation>Arquivar card</translation>
        </message>
        <message>
            <source>Copy the card's id</source>
            <translation>Copiar o ID do card</translation>
        </message>
        <message>
            <source>Move to</source>
            <translation>Mover para</translation>
        </message>
    </context>
    <context>
        <name>gancho::CardChecklist</name>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Checklist of the card</source>
            <translation>Checklist do card</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Novo item</translation>
        </message>
        <message>
            <source>Add an item…</source>
            <translation>Adicionar um item…</translation>
        </message>
        <message>
            <source>Nothing on the list</source>
            <translation>Nada na lista</translation>
        </message>
        <message>
            <source>Write what is to be done for this card, one item at a time.</source>
            <translation>Escreva o que deve ser feito neste card, um item por vez.</translation>
        </message>
        <message>
            <source>Delete this item?</source>
            <translation>Excluir este item?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
    </context>
    <context>
        <name>gancho::CardContacts</name>
        <message>
            <source>Add a contact by name</source>
            <translation>Adicionar um contato pelo nome</translation>
        </message>
        <message>
            <source>Add a contact by name…</source>
            <translation>Adicionar um contato pelo nome…</translation>
        </message>
        <message>
            <source>Open the contact %1</source>
            <translation>Abrir o contato %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove %1 from the card</source>
            <translation>Remover %1 do card</translation>
        </message>
    </context>
    <context>
        <name>gancho::CardDetail</name>
        <message>
            <source>Copy the card's id</source>
            <translation>Copiar o ID do card</translation>
        </message>
        <message>
            <source>Actions of the card</source>
            <translation>Ações do card</translation>
        </message>
        <message>
            <source>Close the card</source>
            <translation>Fechar o card</translation>
        </message>
        <message>
            <source>Won</source>
            <translation>Ganho</translation>
        </message>
        <message>
            <source>Lost…</source>
            <translation>Perdido…</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Reabrir</translation>
        </message>
        <message>
            <source>Archive the original</source>
            <translation>Arquivar o original</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Parts of the card</source>
            <translation>Seções do card</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dados</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anotações</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Notes (%1)</source>
            <translation>Anotações (%1)</translation>
        </message>
        <message>
            <source>Why it was lost</source>
            <translation>Motivo de perda</translation>
        </message>
        <message>
            <source>Why was it lost?</source>
            <translation>Qual foi o motivo de perda?</translation>
        </message>
        <message>
            <source>Mark as lost</source>
            <translation>Marcar como perdido</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Step of the copy</source>
            <translation>Etapa da cópia</translation>
        </message>
        <message>
            <source>Duplicate into the step</source>
            <translation>Duplicar na etapa</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Sem motivo informado</translation>
        </message>
        <message>
            <source>New card</source>
            <translation>Novo card</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>status: reason</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Checklist (%1/%2)</source>
            <translation>Checklist (%1/%2)</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Activities (%1)</source>
            <translation>Atividades (%1)</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Atividades</translation>
        </message>
        <message>
            <source>The platform's API marks it as lost, but takes no reason. Choose the reason on the platform itself; it is shown here then.</source>
            <translation>A API da plataforma marca como perdido, mas não aceita o motivo. Escolha o motivo na própria plataforma; depois ele aparece aqui.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organização</translation>
        </message>
    </context>
    <context>
        <name>gancho::CardForm</name>
        <message>
            <source>Due</source>
            <translation>Vencimento</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>Abrir a conversa</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Campos personalizados</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>In reais</source>
            <translation>Em reais</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
        <message>
            <source>A step of another panel</source>
            <translation>Uma etapa de outro painel</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ninguém</translation>
        </message>
        <message>
            <source>A card that is won or lost stays in its step. Reopen it first.</source>
            <translation>Um card ganho ou perdido fica na etapa em que está. Reabra-o primeiro.</translation>
        </message>
        <message>
            <source>Enter an amount such as %1.</source>
            <translation>Informe um valor como %1.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Criar</translation>
        </message>
    </context>
    <context>
        <name>gancho::CardList</name>
        <message>
            <source>No cards</source>
            <translation>Nenhum card</translation>
        </message>
        <message>
            <source>Drop here</source>
            <translation>Solte aqui</translation>
        </message>
        <message>
            <source>Drop here: %1</source>
            <translation>Solte aqui: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::CardNotes</name>
        <message>
            <source>Add note</source>
            <translation>Adicionar anotação</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nova anotação</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>Escreva uma anotação…</translation>
        </message>
        <message>
            <source>Notes of the card</source>
            <translation>Anotações do card</translation>
        </message>
        <message>
            <source>Show more notes</source>
            <translation>Mostrar mais anotações</translation>
        </message>
        <message>
            <source>No note yet</source>
            <translation>Nenhuma anotação ainda</translation>
        </message>
        <message>
            <source>Notes are seen by everybody who works on this panel.</source>
            <translation>Todas as pessoas que trabalham neste painel veem as anotações.</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>Delete the note “%1”</source>
            <translation>Excluir a anotação “%1”</translation>
        </message>
        <message>
            <source>The platform takes notes of up to 8,000 characters.</source>
            <translation>A plataforma aceita anotações de até 8.000 caracteres.</translation>
        </message>
        <message>
            <source>Delete this note?</source>
            <translation>Excluir esta anotação?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
    </context>
    <context>
        <name>gancho::CatalogueDocumentDialog</name>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Salvar como</translation>
        </message>
        <message>
            <source>Documentation of events</source>
            <translation>Documentação dos eventos</translation>
        </message>
        <message>
            <source>Which events are described</source>
            <translation>Eventos descritos</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Todos os eventos</translation>
        </message>
        <message>
            <source>Language of the documentation</source>
            <translation>Idioma da documentação</translation>
        </message>
        <message>
            <source>The documentation as it will be printed</source>
            <translation>A documentação como será impressa</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>Save the documentation</source>
            <translation>Salvar a documentação</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Salvo como %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>Não foi possível gravar %1: %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::CatalogueModel</name>
        <message>
            <source>Documented</source>
            <translation>Documentado</translation>
        </message>
        <message>
            <source>Other type</source>
            <translation>Outro tipo</translation>
        </message>
        <message>
            <source>Undocumented</source>
            <translation>Não documentado</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Livre</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Nunca visto</translation>
        </message>
        <message>
            <source>No contract</source>
            <translation>Sem contrato</translation>
        </message>
        <message>
            <source>The contract names this field, and what came fits.</source>
            <translation>O contrato prevê este campo, e o que chegou está de acordo.</translation>
        </message>
        <message>
            <source>The contract says %1.</source>
            <translation>O contrato diz %1.</translation>
        </message>
        <message>
            <source>The contract does not name this field.</source>
            <translation>O contrato não prevê este campo.</translation>
        </message>
        <message>
            <source>The contract leaves open what stands here.</source>
            <translation>O contrato deixa em aberto o que vem aqui.</translation>
        </message>
        <message>
            <source>The contract demands this field, and it never came.</source>
            <translation>O contrato exige este campo, e ele nunca chegou.</translation>
        </message>
        <message>
            <source>The contract names this field, and it never came.</source>
            <translation>O contrato prevê este campo, e ele nunca chegou.</translation>
        </message>
        <message>
            <source>There is no contract for this event.</source>
            <translation>Não há contrato para este evento.</translation>
        </message>
        <message>
            <source>In %1 of %2 events</source>
            <translation>Em %1 de %2 eventos</translation>
        </message>
        <message>
            <source>First seen: %1
Last seen: %2</source>
            <translation>Visto pela primeira vez: %1
Visto pela última vez: %2</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Presença</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Exemplos</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Visto por último</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
    </context>
    <context>
        <name>gancho::CatalogueNotices</name>
        <message>
            <source>New field %1 (%2)</source>
            <translation>Novo campo %1 (%2)</translation>
        </message>
        <message>
            <source>Field %1 came as %2</source>
            <translation>O campo %1 veio como %2</translation>
        </message>
        <message>
            <source>Field %1 does not come any more</source>
            <translation>O campo %1 não vem mais</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Novo</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Other type</source>
            <translation>Outro tipo</translation>
        </message>
        <message>
            <source>Show changes</source>
            <translation>Mostrar mudanças</translation>
        </message>
        <message>
            <source>I have seen them</source>
            <translation>Já vi</translation>
        </message>
        <message>
            <source>Changes of fields</source>
            <translation>Mudanças nos campos</translation>
        </message>
        <message>
            <source>Hide changes</source>
            <translation>Ocultar mudanças</translation>
        </message>
        <message numerus="yes">
            <source>%n changes of fields since you last looked.</source>
            <translation>
                <numerusform>%n mudança nos campos desde a sua última visita.</numerusform>
                <numerusform>%n mudanças nos campos desde a sua última visita.</numerusform>
            </translation>
        </message>
        <message>
            <source>No changes</source>
            <translation>Nenhuma mudança</translation>
        </message>
    </context>
    <context>
        <name>gancho::CataloguePage</name>
        <message>
            <source>Differs from contract</source>
            <translation>Difere do contrato</translation>
        </message>
        <message>
            <source>Types of events</source>
            <translation>Tipos de eventos</translation>
        </message>
        <message>
            <source>Documentation…</source>
            <translation>Documentação…</translation>
        </message>
        <message>
            <source>Set up a webhook</source>
            <translation>Configurar um webhook</translation>
        </message>
        <message>
            <source>Search fields of the catalogue</source>
            <translation>Buscar campos do catálogo</translation>
        </message>
        <message>
            <source>Filter fields by name, type or example</source>
            <translation>Filtrar campos por nome, tipo ou exemplo</translation>
        </message>
        <message>
            <source>Filter by field, type or example</source>
            <translation>Filtrar por campo, tipo ou exemplo</translation>
        </message>
        <message>
            <source>Only fields that differ from the contract</source>
            <translation>Somente campos que diferem do contrato</translation>
        </message>
        <message>
            <source>Fields of the event</source>
            <translation>Campos do evento</translation>
        </message>
        <message>
            <source>Nothing is known of events yet</source>
            <translation>Ainda não se sabe nada sobre os eventos</translation>
        </message>
        <message>
            <source>With the first events that arrive, the catalogue learns which fields they have, how often and of which type.</source>
            <translation>Com os primeiros eventos que chegarem, o catálogo aprende quais campos eles têm, com que frequência e de que tipo.</translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n evento</numerusform>
                <numerusform>%n eventos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fields</source>
            <translation>
                <numerusform>%n campo</numerusform>
                <numerusform>%n campos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n differ from the contract</source>
            <translation>
                <numerusform>%n difere do contrato</numerusform>
                <numerusform>%n diferem do contrato</numerusform>
            </translation>
        </message>
        <message>
            <source>as the contract says</source>
            <translation>de acordo com o contrato</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>Nothing differs</source>
            <translation>Nenhuma diferença</translation>
        </message>
        <message>
            <source>All fields are as the contract says.</source>
            <translation>Todos os campos estão de acordo com o contrato.</translation>
        </message>
        <message>
            <source>No such field</source>
            <translation>Campo não encontrado</translation>
        </message>
        <message>
            <source>No field, type or example holds this text.</source>
            <translation>Nenhum campo, tipo ou exemplo contém este texto.</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
    </context>
    <context>
        <name>gancho::ChatbotForm</name>
        <message>
            <source>Start a chatbot</source>
            <translation>Iniciar um chatbot</translation>
        </message>
        <message>
            <source>Start chatbot</source>
            <translation>Iniciar chatbot</translation>
        </message>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>Not while another chatbot is running</source>
            <translation>Não iniciar se outro chatbot estiver em execução</translation>
        </message>
        <message>
            <source>Not while somebody attends to the contact</source>
            <translation>Não iniciar se alguém estiver atendendo o contato</translation>
        </message>
        <message>
            <source>Choose a chatbot.</source>
            <translation>Escolha um chatbot.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ChecklistItemRow</name>
        <message>
            <source>Done: %1</source>
            <translation>Concluir: %1</translation>
        </message>
        <message>
            <source>Text of the item “%1”</source>
            <translation>Texto do item “%1”</translation>
        </message>
        <message>
            <source>Delete the item “%1”</source>
            <translation>Excluir o item “%1”</translation>
        </message>
        <message>
            <source>Delete the item</source>
            <translation>Excluir o item</translation>
        </message>
        <message>
            <source>Done %1</source>
            <translation>Concluído em %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Prazo: %1</translation>
        </message>
        <message>
            <source>Move the item “%1” up</source>
            <translation>Mover o item “%1” para cima</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>Mover para cima (Alt+↑)</translation>
        </message>
        <message>
            <source>Move the item “%1” down</source>
            <translation>Mover o item “%1” para baixo</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>Mover para baixo (Alt+↓)</translation>
        </message>
    </context>
    <context>
        <name>gancho::ChecklistRow</name>
        <message>
            <source>Done: %1</source>
            <translation>Concluído: %1</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Pendente: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::ChoiceButton</name>
        <message>
            <source>Narrow down: %1</source>
            <translation>Filtrar: %1</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::ChoicesEdit</name>
        <message>
            <source>Add a button</source>
            <translation>Adicionar um botão</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Adicionar uma linha</translation>
        </message>
        <message>
            <source>What button %1 does</source>
            <translation>O que o botão %1 faz</translation>
        </message>
        <message>
            <source>Text of button %1</source>
            <translation>Texto do botão %1</translation>
        </message>
        <message>
            <source>Text of row %1</source>
            <translation>Texto da linha %1</translation>
        </message>
        <message>
            <source>Value of button %1</source>
            <translation>Valor do botão %1</translation>
        </message>
        <message>
            <source>Second line of row %1</source>
            <translation>Segunda linha da linha %1</translation>
        </message>
        <message>
            <source>Remove button %1</source>
            <translation>Remover o botão %1</translation>
        </message>
        <message>
            <source>Remove row %1</source>
            <translation>Remover a linha %1</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ligar</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Second line (optional)</source>
            <translation>Segunda linha (opcional)</translation>
        </message>
        <message>
            <source>Text to copy</source>
            <translation>Texto a copiar</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintGuide</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copiar: %1</translation>
        </message>
        <message>
            <source>Copied. Paste it in Clint.</source>
            <translation>Copiado. Cole na Clint.</translation>
        </message>
        <message>
            <source>In Clint, open Mais › Integrações (older screens: the gear of the origin › Integrações), then “+ Nova Integração” › Webhook.</source>
            <translation>Na Clint, abra Mais › Integrações (telas mais antigas: a engrenagem da origem › Integrações) e depois “+ Nova Integração” › Webhook.</translation>
        </message>
        <message>
            <source>In Clint, open Mais › Integrações of the origin “%1” (older screens: its gear › Integrações), then “+ Nova Integração” › Webhook.</source>
            <translation>Na Clint, abra Mais › Integrações da origem “%1” (telas mais antigas: a engrenagem dela › Integrações) e depois “+ Nova Integração” › Webhook.</translation>
        </message>
        <message>
            <source>Choose “Enviar” and press “Começar”. When shall it be sent: “%1”%2.</source>
            <translation>Escolha “Enviar” e clique em “Começar”. Quando enviar: “%1”%2.</translation>
        </message>
        <message>
            <source>, in the stage “%1”</source>
            <translation>, na etapa “%1”</translation>
        </message>
        <message>
            <source>Name of the integration:</source>
            <translation>Nome da integração:</translation>
        </message>
        <message>
            <source>URL, whole as it is: the end of it tells which event it was.</source>
            <translation>URL, inteira como está: o final dela indica qual foi o evento.</translation>
        </message>
        <message>
            <source>Method: %1.</source>
            <translation>Método: %1.</translation>
        </message>
        <message>
            <source>Mapping (“Configurações de negócio” and of the contact): %1</source>
            <translation>Mapeamento (“Configurações de negócio” e do contato): %1</translation>
        </message>
        <message>
            <source>leave the identifiers as they are.</source>
            <translation>deixe os identificadores como estão.</translation>
        </message>
        <message>
            <source>change these identifiers: %1.</source>
            <translation>altere estes identificadores: %1.</translation>
        </message>
        <message>
            <source>Take these fields out: %1.</source>
            <translation>Remova estes campos: %1.</translation>
        </message>
        <message>
            <source>Save in Clint, then press “Verify” here and make it happen once.</source>
            <translation>Salve na Clint, depois clique em “Verificar” aqui e faça o evento acontecer uma vez.</translation>
        </message>
        <message>
            <source>Choose “Receber” and press “Começar”. Name of the integration:</source>
            <translation>Escolha “Receber” e clique em “Começar”. Nome da integração:</translation>
        </message>
        <message>
            <source>What it does: “%1”.</source>
            <translation>O que faz: “%1”.</translation>
        </message>
        <message>
            <source>Copy the URL that Clint generates, and paste it here as “Generated URL”. Whoever has it can send leads: treat it as a password.</source>
            <translation>Copie a URL que a Clint gera e cole-a aqui em “URL gerada”. Quem a tiver pode enviar leads: trate-a como uma senha.</translation>
        </message>
        <message>
            <source>Send a test lead from here, so that Clint sees the fields; then assign them: %1.</source>
            <translation>Envie daqui um lead de teste, para que a Clint veja os campos; depois associe-os: %1.</translation>
        </message>
        <message>
            <source>In the last step: tag “%1”, stage “%2”, status “%3”.</source>
            <translation>Na última etapa da configuração: etiqueta “%1”, etapa “%2”, situação “%3”.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>the first</source>
            <translation>a primeira</translation>
        </message>
        <message>
            <source>What arrived is shown for three months in the tab “Históricos” of the origin.</source>
            <translation>O que chegou fica visível por três meses na aba “Históricos” da origem.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintHookDesk</name>
        <message>
            <source>%1 of %2 events</source>
            <translation>%1 de %2 eventos</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>URL not entered yet</source>
            <translation>URL ainda não informada</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintHookList</name>
        <message>
            <source>Filter by name or URL</source>
            <translation>Filtrar por nome ou URL</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todos %1</translation>
        </message>
        <message>
            <source>Status %1</source>
            <translation>Situação %1</translation>
        </message>
        <message>
            <source>Receive %1</source>
            <translation>Receber %1</translation>
        </message>
        <message>
            <source>Send %1</source>
            <translation>Enviar %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintHookModel</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>Url</source>
            <translation>Url</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintIntegrationFields</name>
        <message>
            <source>Origin</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>What sets it off</source>
            <translation>O que dispara</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>What another origin of Clint sends here arrives open all the same.</source>
            <translation>O que outra origem da própria Clint enviar para cá chega Aberto mesmo assim.</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Use this computer</source>
            <translation>Usar este computador</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Origin</source>
            <translation>&amp;Origem</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Quando</translation>
        </message>
        <message>
            <source>What it &amp;does</source>
            <translation>O que &amp;faz</translation>
        </message>
        <message>
            <source>S&amp;tage</source>
            <translation>E&amp;tapa</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Url</source>
            <translation>Url</translation>
        </message>
        <message>
            <source>Where Clint shall send to.</source>
            <translation>Para onde a Clint deve enviar.</translation>
        </message>
        <message>
            <source>Generated URL</source>
            <translation>URL gerada</translation>
        </message>
        <message>
            <source>The URL that Clint generates. It is kept in the keychain.</source>
            <translation>A URL que a Clint gera. Ela fica guardada no cofre de senhas.</translation>
        </message>
        <message>
            <source>Copy the generated URL</source>
            <translation>Copiar a URL gerada</translation>
        </message>
        <message>
            <source>Stat&amp;us</source>
            <translation>Sit&amp;uação</translation>
        </message>
        <message>
            <source>Ta&amp;g</source>
            <translation>Et&amp;iqueta</translation>
        </message>
        <message>
            <source>Gene&amp;rated URL</source>
            <translation>URL &amp;gerada</translation>
        </message>
        <message>
            <source>&amp;Method</source>
            <translation>&amp;Método</translation>
        </message>
        <message>
            <source>Ur&amp;l</source>
            <translation>Ur&amp;l</translation>
        </message>
        <message>
            <source>Protect with a token</source>
            <translation>Proteger com um token</translation>
        </message>
        <message>
            <source>URL copied. It is a secret: whoever has it can send leads.</source>
            <translation>URL copiada. Ela é um segredo: quem a tiver pode enviar leads.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide the generated URL</source>
            <translation>Ocultar a URL gerada</translation>
        </message>
        <message>
            <source>Show the generated URL</source>
            <translation>Mostrar a URL gerada</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>Não escolhida</translation>
        </message>
        <message>
            <source>Any stage</source>
            <translation>Qualquer etapa</translation>
        </message>
        <message>
            <source>The first stage</source>
            <translation>A primeira etapa</translation>
        </message>
        <message>
            <source>Clint signs nothing: whoever knows this address may send. A token in the address keeps others out.</source>
            <translation>A Clint não assina nada: quem souber este endereço pode enviar. Um token no endereço mantém os outros de fora.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintIntegrationForm</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Apply in the sandbox</source>
            <translation>Aplicar no sandbox</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>In Clint</source>
            <translation>Na Clint</translation>
        </message>
        <message>
            <source>Fields and their identifiers</source>
            <translation>Campos e seus identificadores</translation>
        </message>
        <message>
            <source>The box drops a field; the identifier can be renamed.</source>
            <translation>A caixa de seleção descarta um campo; o identificador pode ser renomeado.</translation>
        </message>
        <message>
            <source>As in Clint's mapping: rename an identifier, or drop a field by its box.</source>
            <translation>Como no mapeamento da Clint: renomeie um identificador ou descarte um campo pela caixa de seleção.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Saves it, and puts it into the panel of the sandbox</source>
            <translation>Salva e coloca no painel do sandbox</translation>
        </message>
        <message>
            <source>Send test leads</source>
            <translation>Enviar leads de teste</translation>
        </message>
        <message>
            <source>New “Enviar webhook”: Clint sends</source>
            <translation>Novo “Enviar webhook”: a Clint envia</translation>
        </message>
        <message>
            <source>New “Receber webhook”: Clint receives</source>
            <translation>Novo “Receber webhook”: a Clint recebe</translation>
        </message>
        <message>
            <source>Fields (!)</source>
            <translation>Campos (!)</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintIntegrationStore</name>
        <message>
            <source>This integration does not exist any more.</source>
            <translation>Esta integração não existe mais.</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (cópia)</translation>
        </message>
        <message>
            <source>The saved integrations in %1 cannot be read (%2). They are left as they are; rename the file to begin anew.</source>
            <translation>Não foi possível ler as integrações salvas em %1 (%2). Elas ficam como estão; renomeie o arquivo para começar do zero.</translation>
        </message>
        <message>
            <source>it is of a newer Gancho</source>
            <translation>é de uma versão mais nova do Gancho</translation>
        </message>
        <message>
            <source>The integrations cannot be saved in %1 (%2).</source>
            <translation>Não foi possível salvar as integrações em %1 (%2).</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintLeadForm</name>
        <message>
            <source>Send this lead</source>
            <translation>Enviar este lead</translation>
        </message>
        <message>
            <source>Send a CSV…</source>
            <translation>Enviar um CSV…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>UTM source</source>
            <translation>UTM source</translation>
        </message>
        <message>
            <source>UTM medium</source>
            <translation>UTM medium</translation>
        </message>
        <message>
            <source>UTM campaign</source>
            <translation>UTM campaign</translation>
        </message>
        <message>
            <source>UTM content</source>
            <translation>UTM content</translation>
        </message>
        <message>
            <source>What came of the leads</source>
            <translation>Resultado dos leads</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>Negócio</translation>
        </message>
        <message>
            <source>Choose a CSV of leads</source>
            <translation>Escolher um CSV de leads</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt)</source>
            <translation>Tabelas (*.csv *.txt)</translation>
        </message>
        <message>
            <source>The file has %1 rows; up to %2 are sent at once.</source>
            <translation>O arquivo tem %1 linhas; são enviadas até %2 por vez.</translation>
        </message>
        <message>
            <source>The file has no rows below its header.</source>
            <translation>O arquivo não tem linhas abaixo do cabeçalho.</translation>
        </message>
        <message>
            <source>The file is larger than 4 MB.</source>
            <translation>O arquivo tem mais de 4 MB.</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>Não foi possível ler o arquivo: %1</translation>
        </message>
        <message>
            <source>Enter the generated URL first: it is where leads are sent.</source>
            <translation>Informe primeiro a URL gerada: é para ela que os leads são enviados.</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Aguardando a vez</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>%1, %2 ms</source>
            <translation>%1, %2 ms</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Não enviado</translation>
        </message>
        <message>
            <source>Not sent, since the integration drops these fields: %1. Tick them in the table of fields to send them.</source>
            <translation>Não enviados, pois a integração descarta estes campos: %1. Marque-os na tabela de campos para enviá-los.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintMappingModel</name>
        <message>
            <source>%1, used</source>
            <translation>%1, usado</translation>
        </message>
        <message>
            <source>%1, dropped</source>
            <translation>%1, descartado</translation>
        </message>
        <message>
            <source>Field of Clint</source>
            <translation>Campo da Clint</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identificador</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintStatusForm</name>
        <message>
            <source>SMS and voice status</source>
            <translation>Situação de SMS e voz</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <source>Use this computer</source>
            <translation>Usar este computador</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Save in Clint</source>
            <translation>Salvar na Clint</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>Url</source>
            <translation>Url</translation>
        </message>
        <message>
            <source>Where Clint shall send the status of SMS and calls.</source>
            <translation>Para onde a Clint deve enviar a situação de SMS e ligações.</translation>
        </message>
        <message>
            <source>Secret of the signature</source>
            <translation>Segredo da assinatura</translation>
        </message>
        <message>
            <source>Ur&amp;l</source>
            <translation>Ur&amp;l</translation>
        </message>
        <message>
            <source>Secre&amp;t of the signature</source>
            <translation>Segredo da assina&amp;tura</translation>
        </message>
        <message>
            <source>Secret copied.</source>
            <translation>Segredo copiado.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide the secret</source>
            <translation>Ocultar o segredo</translation>
        </message>
        <message>
            <source>Show the secret</source>
            <translation>Mostrar o segredo</translation>
        </message>
        <message>
            <source>Copy the secret</source>
            <translation>Copiar o segredo</translation>
        </message>
        <message>
            <source>Clint signs with it, in X-Clint-Signature. It is kept in the keychain of this computer.</source>
            <translation>A Clint assina com ele, em X-Clint-Signature. Ele fica guardado no cofre de senhas deste computador.</translation>
        </message>
        <message>
            <source>Clint shows it once, when the webhook is first saved. Gancho keeps it in the keychain.</source>
            <translation>A Clint o mostra uma única vez, quando o webhook é salvo pela primeira vez. O Gancho o guarda no cofre de senhas.</translation>
        </message>
        <message>
            <source>This webhook was set up elsewhere, so its secret is not known here: Clint shows it only once, and does not say whether deleting and saving the webhook again gives a new one.</source>
            <translation>Este webhook foi configurado em outro lugar, por isso o segredo dele não é conhecido aqui: a Clint o mostra uma única vez e não informa se excluir o webhook e salvá-lo de novo gera outro.</translation>
        </message>
        <message>
            <source>Choose at least one event.</source>
            <translation>Escolha pelo menos um evento.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintVerify</name>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message numerus="yes">
            <source>Nothing came in %n second(s). Is the integration saved and switched on in Clint? Is the URL there exactly the one from the guide? Does the receiver run, and does the tunnel lead here? Make it happen once (move a deal, for example) while this waits.</source>
            <translation>
                <numerusform>Nada chegou em %n segundo. A integração está salva e ativada na Clint? A URL lá é exatamente a do guia? O receptor está em execução, e o túnel leva até aqui? Provoque o evento uma vez (mova um negócio, por exemplo) durante a espera.</numerusform>
                <numerusform>Nada chegou em %n segundos. A integração está salva e ativada na Clint? A URL lá é exatamente a do guia? O receptor está em execução, e o túnel leva até aqui? Provoque o evento uma vez (mova um negócio, por exemplo) durante a espera.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waits for the next event, says which one it was and whether its key was right.</source>
            <translation>Aguarda o próximo evento e diz qual foi e se a chave estava certa.</translation>
        </message>
        <message>
            <source>This URL is no inbox of this computer, so what arrives there cannot be seen here. With “Use this computer” the events come here first.</source>
            <translation>Esta URL não é de uma inbox deste computador, por isso o que chega lá não pode ser visto aqui. Com “Usar este computador”, os eventos chegam primeiro aqui.</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>Parar de aguardar</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for an event… %n second(s) left.</source>
            <translation>
                <numerusform>Aguardando um evento… Falta %n segundo.</numerusform>
                <numerusform>Aguardando um evento… Faltam %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>An event came, but its key is not right. %1</source>
            <translation>Um evento chegou, mas a chave não está certa. %1</translation>
        </message>
        <message>
            <source>The key is right.</source>
            <translation>A chave está certa.</translation>
        </message>
        <message>
            <source>The inbox asks for no key.</source>
            <translation>A inbox não pede chave.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::ClintWebhooksPage</name>
        <message>
            <source>+ New webhook</source>
            <translation>+ Novo webhook</translation>
        </message>
        <message>
            <source>New webhook</source>
            <translation>Novo webhook</translation>
        </message>
        <message>
            <source>New “Receber webhook”</source>
            <translation>Novo “Receber webhook”</translation>
        </message>
        <message>
            <source>Set the status webhook of SMS and voice</source>
            <translation>Configurar o webhook de situação de SMS e voz</translation>
        </message>
        <message>
            <source>Duplicate webhook</source>
            <translation>Duplicar webhook</translation>
        </message>
        <message>
            <source>Delete webhook…</source>
            <translation>Excluir webhook…</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>The status webhook was deleted in Clint.</source>
            <translation>O webhook de situação foi excluído na Clint.</translation>
        </message>
        <message>
            <source>This account has its one status webhook already.</source>
            <translation>Esta conta já tem seu único webhook de situação.</translation>
        </message>
        <message>
            <source>The status webhook could not be read: %1</source>
            <translation>Não foi possível ler o webhook de situação: %1</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Nenhuma conta ainda</translation>
        </message>
        <message>
            <source>Connect a customer's account, or the sandbox, to set up its webhooks here.</source>
            <translation>Conecte a conta de um cliente, ou o sandbox, para configurar aqui os webhooks dela.</translation>
        </message>
        <message>
            <source>No webhook yet</source>
            <translation>Nenhum webhook ainda</translation>
        </message>
        <message>
            <source>Clint sends what happens to deals (“Enviar webhook”), takes leads in (“Receber webhook”), and tells what became of SMS and calls.</source>
            <translation>A Clint envia o que acontece com os negócios (“Enviar webhook”), recebe leads (“Receber webhook”) e informa o resultado de SMS e ligações.</translation>
        </message>
        <message>
            <source>“%1” is kept. Now enter it in Clint as the steps say.</source>
            <translation>Webhook “%1” guardado. Agora cadastre-o na Clint conforme as etapas.</translation>
        </message>
        <message>
            <source>“%1” is kept.</source>
            <translation>Webhook “%1” guardado.</translation>
        </message>
        <message>
            <source>The status webhook was saved in Clint.</source>
            <translation>O webhook de situação foi salvo na Clint.</translation>
        </message>
        <message>
            <source>Saved in Clint. Its secret is kept in the keychain: Clint shows it only this once.</source>
            <translation>Salvo na Clint. O segredo dele fica guardado no cofre de senhas: a Clint só o mostra desta vez.</translation>
        </message>
        <message>
            <source>Applied in the sandbox. Make something happen with the bar above.</source>
            <translation>Aplicado no sandbox. Provoque um evento com a barra acima.</translation>
        </message>
        <message>
            <source>Applied in the sandbox, which generated the URL. Send it a test lead.</source>
            <translation>Aplicado no sandbox, que gerou a URL. Envie um lead de teste para ela.</translation>
        </message>
        <message>
            <source>“%1” was made.</source>
            <translation>Webhook “%1” criado.</translation>
        </message>
        <message>
            <source>Delete the status webhook?</source>
            <translation>Excluir o webhook de situação?</translation>
        </message>
        <message>
            <source>Clint stops sending what becomes of SMS and calls to %1.</source>
            <translation>A Clint deixa de enviar o resultado de SMS e ligações para %1.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Excluir “%1”?</translation>
        </message>
        <message>
            <source>It is deleted here and in the sandbox's panel.</source>
            <translation>O webhook é excluído aqui e no painel do sandbox.</translation>
        </message>
        <message>
            <source>It is deleted here. In Clint's panel it stays until it is deleted there.</source>
            <translation>O webhook é excluído aqui. No painel da Clint, ele continua até ser excluído lá.</translation>
        </message>
        <message>
            <source>“%1” was deleted.</source>
            <translation>Webhook “%1” excluído.</translation>
        </message>
        <message>
            <source>The receiver is not running: start it with the button at the top.</source>
            <translation>O receptor não está em execução: inicie-o com o botão no alto da janela.</translation>
        </message>
        <message>
            <source>Only this computer reaches that address. For the platform to reach it, enter the public base URL of your tunnel in the receiver's panel.</source>
            <translation>Só este computador alcança esse endereço. Para que a plataforma chegue até ele, preencha a URL base pública do seu túnel no painel do receptor.</translation>
        </message>
        <message>
            <source>The address has a token now: apply it in the sandbox again.</source>
            <translation>O endereço agora tem um token: aplique-o de novo no sandbox.</translation>
        </message>
        <message>
            <source>The address has a token now. Copy it again, and enter it in Clint in every integration that calls this inbox.</source>
            <translation>O endereço agora tem um token. Copie-o de novo e informe-o na Clint em cada integração que chama esta inbox.</translation>
        </message>
        <message>
            <source>It came: %1.</source>
            <translation>Chegou: %1.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Something came; which event it was is %1.</source>
            <translation>Algo chegou; qual evento foi: %1.</translation>
        </message>
        <message>
            <source>It came: “%1”, %2.</source>
            <translation>Chegou: “%1”, %2.</translation>
        </message>
        <message>
            <source>This integration is for another: “%1”.</source>
            <translation>Esta integração é para outro evento: “%1”.</translation>
        </message>
        <message>
            <source>%1 (not in the mapping)</source>
            <translation>%1 (fora do mapeamento)</translation>
        </message>
        <message>
            <source>Clint says that this webhook has no secret: what it sends is not signed, so an inbox that checks the signature refuses it.</source>
            <translation>A Clint informa que este webhook não tem segredo: o que ela envia não é assinado, e uma inbox que confere a assinatura o recusa.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ColourPicker</name>
        <message>
            <source>Colour of the tag</source>
            <translation>Cor da etiqueta</translation>
        </message>
        <message>
            <source>Colour of the tag: %1</source>
            <translation>Cor da etiqueta: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::CommandPalette</name>
        <message>
            <source>Nothing has that name.</source>
            <translation>Nada tem esse nome.</translation>
        </message>
        <message>
            <source>Go to or do</source>
            <translation>Ir para ou fazer</translation>
        </message>
        <message>
            <source>Go to or do…</source>
            <translation>Ir para ou fazer…</translation>
        </message>
        <message>
            <source>Pages and actions</source>
            <translation>Páginas e ações</translation>
        </message>
    </context>
    <context>
        <name>gancho::CompareDialog</name>
        <message>
            <source>Only differences</source>
            <translation>Somente diferenças</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próxima</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Swap sides</source>
            <translation>Trocar os lados</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Bodies compared</source>
            <translation>Comparação dos corpos</translation>
        </message>
        <message>
            <source>Headers compared</source>
            <translation>Comparação dos cabeçalhos</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Show only what differs</source>
            <translation>Mostrar somente o que difere</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeçalhos</translation>
        </message>
        <message>
            <source>Next difference (F7)</source>
            <translation>Próxima diferença (F7)</translation>
        </message>
        <message>
            <source>Previous difference (Shift+F7)</source>
            <translation>Diferença anterior (Shift+F7)</translation>
        </message>
        <message>
            <source>Differences as text</source>
            <translation>Diferenças como texto</translation>
        </message>
        <message>
            <source>Differences as Markdown</source>
            <translation>Diferenças como Markdown</translation>
        </message>
        <message>
            <source>Left:</source>
            <translation>Esquerda:</translation>
        </message>
        <message>
            <source>Right:</source>
            <translation>Direita:</translation>
        </message>
        <message>
            <source>Example of the contract · %1</source>
            <translation>Exemplo do contrato · %1</translation>
        </message>
        <message>
            <source>Both are the same, byte for byte: %1 bytes.</source>
            <translation>Os dois são iguais, byte a byte: %1 bytes.</translation>
        </message>
        <message>
            <source>They differ from byte %1 on: %2 bytes on the left, %3 on the right.</source>
            <translation>Há diferença a partir do byte %1: %2 bytes à esquerda, %3 à direita.</translation>
        </message>
        <message>
            <source>Not both are objects or lists in JSON, so they are compared line by line.</source>
            <translation>Os dois não são ambos objetos ou listas em JSON; por isso, a comparação é feita linha por linha.</translation>
        </message>
        <message>
            <source>There are more differences than can be listed.</source>
            <translation>Há mais diferenças do que se pode listar.</translation>
        </message>
        <message>
            <source>Both are the same, byte for byte.</source>
            <translation>Os dois são iguais, byte a byte.</translation>
        </message>
        <message>
            <source>No field differs; only the order of keys or the spacing does.</source>
            <translation>Nenhum campo difere; só mudam a ordem das chaves ou os espaços.</translation>
        </message>
        <message>
            <source>Headers (%1)</source>
            <translation>Cabeçalhos (%1)</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n alterado</numerusform>
                <numerusform>%n alterados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n acrescentado</numerusform>
                <numerusform>%n acrescentados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n ausente</numerusform>
                <numerusform>%n ausentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>gancho::ConsolePage</name>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation>Copiar como cURL</translation>
        </message>
        <message>
            <source>Empty the form</source>
            <translation>Limpar o formulário</translation>
        </message>
        <message>
            <source>Export all operations for Postman…</source>
            <translation>Exportar todas as operações para o Postman…</translation>
        </message>
        <message>
            <source>Search operations of the API</source>
            <translation>Buscar operações da API</translation>
        </message>
        <message>
            <source>API operations</source>
            <translation>Operações da API</translation>
        </message>
        <message>
            <source>This platform does not offer this operation.</source>
            <translation>Esta plataforma não oferece esta operação.</translation>
        </message>
        <message>
            <source>You cancelled it.</source>
            <translation>Você cancelou a requisição.</translation>
        </message>
        <message>
            <source>It was broken off, since the account changed.</source>
            <translation>A requisição foi interrompida porque a conta mudou.</translation>
        </message>
        <message>
            <source>Whether the platform carried it out is not known.</source>
            <translation>Não se sabe se a plataforma a executou.</translation>
        </message>
        <message>
            <source>Command copied. It reads the token from the variable GANCHO_TOKEN.</source>
            <translation>Comando copiado. Ele lê o token da variável GANCHO_TOKEN.</translation>
        </message>
        <message>
            <source>Export for Postman</source>
            <translation>Exportar para o Postman</translation>
        </message>
        <message>
            <source>Postman collection (*.json)</source>
            <translation>Coleção do Postman (*.json)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Salvo como %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>Não foi possível gravar %1: %2</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactActions</name>
        <message>
            <source>Archive</source>
            <translation>Arquivar</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Make active again</source>
            <translation>Reativar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Add tag</source>
            <translation>Adicionar etiqueta</translation>
        </message>
        <message>
            <source>Remove tag</source>
            <translation>Remover etiqueta</translation>
        </message>
        <message>
            <source>Add to portfolio</source>
            <translation>Adicionar à carteira</translation>
        </message>
        <message>
            <source>Add to sequence</source>
            <translation>Adicionar à sequência</translation>
        </message>
        <message>
            <source>Contact “%1” is as it was.</source>
            <translation>Contato “%1” voltou a ser como era.</translation>
        </message>
        <message>
            <source>Contact “%1” saved.</source>
            <translation>Contato “%1” salvo.</translation>
        </message>
        <message>
            <source>Contact “%1” archived.</source>
            <translation>Contato “%1” arquivado.</translation>
        </message>
        <message>
            <source>Contact “%1” blocked.</source>
            <translation>Contato “%1” bloqueado.</translation>
        </message>
        <message>
            <source>Contact “%1” is active again.</source>
            <translation>Contato “%1” reativado.</translation>
        </message>
        <message numerus="yes">
            <source>Archive %n contacts?</source>
            <translation>
                <numerusform>Arquivar %n contato?</numerusform>
                <numerusform>Arquivar %n contatos?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Block %n contacts?</source>
            <translation>
                <numerusform>Bloquear %n contato?</numerusform>
                <numerusform>Bloquear %n contatos?</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave this list. You find them under the status of that name and can make them active again.</source>
            <translation>Eles saem desta lista. Você os encontra na situação de mesmo nome e pode reativá-los.</translation>
        </message>
        <message>
            <source>No tag</source>
            <translation>Nenhuma etiqueta</translation>
        </message>
        <message>
            <source>Tag “%1” added to %2.</source>
            <translation>Etiqueta “%1” adicionada a %2.</translation>
        </message>
        <message>
            <source>Tag “%1” removed from %2.</source>
            <translation>Etiqueta “%1” removida de %2.</translation>
        </message>
        <message>
            <source>No portfolio</source>
            <translation>Nenhuma carteira</translation>
        </message>
        <message>
            <source>No sequence</source>
            <translation>Nenhuma sequência</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts added to “%1”.</source>
            <translation>
                <numerusform>%n contato adicionado a “%1”.</numerusform>
                <numerusform>%n contatos adicionados a “%1”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken out of “%1” again.</source>
            <translation>Inclusão em “%1” desfeita.</translation>
        </message>
        <message>
            <source>Put into</source>
            <translation>Incluir em</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma opção</translation>
        </message>
        <message>
            <source>%1: %2 taken away.</source>
            <translation>%1: agora sem %2.</translation>
        </message>
        <message>
            <source>%1: %2 is “%3”.</source>
            <translation>%1: %2 agora é “%3”.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactDetail</name>
        <message>
            <source>Copy the contact's id</source>
            <translation>Copiar o ID do contato</translation>
        </message>
        <message>
            <source>Actions of the contact</source>
            <translation>Ações do contato</translation>
        </message>
        <message>
            <source>Conversations of the contact</source>
            <translation>Conversas do contato</translation>
        </message>
        <message>
            <source>Cards of the contact</source>
            <translation>Cards do contato</translation>
        </message>
        <message>
            <source>Parts of the contact</source>
            <translation>Seções do contato</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dados</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cards</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Novo contato</translation>
        </message>
        <message>
            <source>created %1</source>
            <translation>criado em %1</translation>
        </message>
        <message>
            <source>It is created on the platform when you save.</source>
            <translation>O contato é criado na plataforma quando você salvar.</translation>
        </message>
        <message>
            <source>This platform offers no conversations.</source>
            <translation>Esta plataforma não oferece conversas.</translation>
        </message>
        <message>
            <source>No conversation</source>
            <translation>Nenhuma conversa</translation>
        </message>
        <message>
            <source>This contact has not written, and nobody has written to it.</source>
            <translation>Este contato não escreveu, e ninguém escreveu para ele.</translation>
        </message>
        <message>
            <source>This platform offers no panels.</source>
            <translation>Esta plataforma não oferece painéis.</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>Nenhum card</translation>
        </message>
        <message>
            <source>No card of any panel names this contact.</source>
            <translation>Nenhum card, em nenhum painel, inclui este contato.</translation>
        </message>
        <message>
            <source>Files of the contact</source>
            <translation>Arquivos do contato</translation>
        </message>
        <message>
            <source>Organization</source>
            <translation>Organização</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>The account is not connected. Try again once it is.</source>
            <translation>A conta não está conectada. Tente de novo quando estiver.</translation>
        </message>
        <message>
            <source>Not part of this account</source>
            <translation>Não faz parte desta conta</translation>
        </message>
        <message>
            <source>No file</source>
            <translation>Nenhum arquivo</translation>
        </message>
        <message>
            <source>Files are put at a contact in Clint itself.</source>
            <translation>Os arquivos são anexados ao contato no próprio Clint.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactExport</name>
        <message>
            <source>The file cannot be written: %1</source>
            <translation>Não foi possível gravar o arquivo: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactExportDialog</name>
        <message>
            <source>Choose file…</source>
            <translation>Escolher arquivo…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export contacts as CSV</source>
            <translation>Exportar contatos como CSV</translation>
        </message>
        <message>
            <source>All contacts of the current search and filters are written, with their tags, portfolios and custom fields. The file opens in Excel and LibreOffice as it is.</source>
            <translation>Todos os contatos da busca e dos filtros atuais são gravados, com etiquetas, carteiras e campos personalizados. O arquivo abre direto no Excel e no LibreOffice.</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts.</source>
            <translation>
                <numerusform>%n contato.</numerusform>
                <numerusform>%n contatos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progresso da exportação</translation>
        </message>
        <message>
            <source>Export contacts</source>
            <translation>Exportar contatos</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Arquivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>contacts.csv</source>
            <translation>contatos.csv</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts were written to %1.</source>
            <translation>
                <numerusform>%n contato foi gravado em %1.</numerusform>
                <numerusform>%n contatos foram gravados em %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>%1 of %2 contacts written…</source>
            <translation>%1 de %2 contatos gravados…</translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactFilterBar</name>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Portfolios</source>
            <translation>Carteiras</translation>
        </message>
        <message>
            <source>Search contacts by name, phone or e-mail</source>
            <translation>Buscar contatos por nome, telefone ou e-mail</translation>
        </message>
        <message>
            <source>Search name, phone or e-mail</source>
            <translation>Buscar nome, telefone ou e-mail</translation>
        </message>
        <message>
            <source>Status of the contacts</source>
            <translation>Situação dos contatos</translation>
        </message>
        <message>
            <source>Which dates narrow the list</source>
            <translation>Datas que filtram a lista</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Qualquer data</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Criado</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterado</translation>
        </message>
        <message>
            <source>From this day</source>
            <translation>A partir deste dia</translation>
        </message>
        <message>
            <source>Up to this day</source>
            <translation>Até este dia</translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactForm</name>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Portfolios</source>
            <translation>Carteiras</translation>
        </message>
        <message>
            <source>Custom fields</source>
            <translation>Campos personalizados</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Instagram</source>
            <translation>Instagram</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>Anotação</translation>
        </message>
        <message>
            <source>(11) 99999-0000</source>
            <translation>(11) 99999-0000</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Create contact</source>
            <translation>Criar contato</translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactImportDialog</name>
        <message>
            <source>Choose file…</source>
            <translation>Escolher arquivo…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Save refused rows…</source>
            <translation>Salvar linhas recusadas…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Import contacts from CSV</source>
            <translation>Importar contatos de CSV</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Linhas do arquivo</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Progresso da importação</translation>
        </message>
        <message>
            <source>Import contacts</source>
            <translation>Importar contatos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Choose a CSV file with the names of the columns in its first line: name, phone, e-mail, tags, and whatever custom fields the account has. Contacts that exist already, by phone, e-mail or Instagram, are updated; the others are created.</source>
            <translation>Escolha um arquivo CSV com os nomes das colunas na primeira linha: nome, telefone, e-mail, etiquetas e os campos personalizados que a conta tiver. Os contatos que já existem, pelo telefone, e-mail ou Instagram, são atualizados; os outros são criados.</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.txt);;All files (*)</source>
            <translation>Arquivos CSV (*.csv *.txt);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>Não foi possível ler o arquivo: %1</translation>
        </message>
        <message>
            <source>What the column %1 is</source>
            <translation>O que é a coluna %1</translation>
        </message>
        <message>
            <source>(leave out)</source>
            <translation>(não importar)</translation>
        </message>
        <message numerus="yes">
            <source>%n rows. Say below what each column is.</source>
            <translation>
                <numerusform>%n linha. Indique abaixo o que é cada coluna.</numerusform>
                <numerusform>%n linhas. Indique abaixo o que é cada coluna.</numerusform>
            </translation>
        </message>
        <message>
            <source>Two columns go to the same part of the contact. Leave one of them out.</source>
            <translation>Duas colunas vão para o mesmo dado do contato. Deixe uma delas de fora.</translation>
        </message>
        <message>
            <source>Without a phone, an e-mail or an Instagram column nobody can tell which contacts exist already. Choose one of them.</source>
            <translation>Sem uma coluna de telefone, e-mail ou Instagram, não dá para saber quais contatos já existem. Escolha uma delas.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>%1 of %2 rows taken over…</source>
            <translation>%1 de %2 linhas importadas…</translation>
        </message>
        <message numerus="yes">
            <source>%n rows were taken over.</source>
            <translation>
                <numerusform>%n linha foi importada.</numerusform>
                <numerusform>%n linhas foram importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were refused:</source>
            <translation>
                <numerusform>%n linha foi recusada:</numerusform>
                <numerusform>%n linhas foram recusadas:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were not sent.</source>
            <translation>
                <numerusform>%n linha não foi enviada.</numerusform>
                <numerusform>%n linhas não foram enviadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Linha</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>Save refused rows</source>
            <translation>Salvar linhas recusadas</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Arquivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>refused.csv</source>
            <translation>recusadas.csv</translation>
        </message>
        <message>
            <source>The file cannot be written: %1</source>
            <translation>Não foi possível gravar o arquivo: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactPane</name>
        <message>
            <source>Contact of the conversation</source>
            <translation>Contato da conversa</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contato</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the contact</source>
            <translation>Abrir o contato</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the phone</source>
            <translation>Copiar o telefone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cards</translation>
        </message>
        <message>
            <source>Events of this conversation</source>
            <translation>Eventos desta conversa</translation>
        </message>
        <message>
            <source>Phone copied</source>
            <translation>Telefone copiado</translation>
        </message>
        <message>
            <source>Looking for cards…</source>
            <translation>Buscando cards…</translation>
        </message>
        <message>
            <source>No cards.</source>
            <translation>Nenhum card.</translation>
        </message>
        <message>
            <source>No webhook event of the log concerns it.</source>
            <translation>Nenhum evento de webhook do registro se refere a ela.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactTableModel</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Portfolios</source>
            <translation>Carteiras</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Criado</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterado</translation>
        </message>
    </context>
    <context>
        <name>gancho::ContactsPage</name>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n contato</numerusform>
                <numerusform>%n contatos</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
        <message>
            <source>+ New contact</source>
            <translation>+ Novo contato</translation>
        </message>
        <message>
            <source>Import from CSV…</source>
            <translation>Importar de CSV…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>Exportar como CSV…</translation>
        </message>
        <message>
            <source>Show all contacts</source>
            <translation>Mostrar todos os contatos</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>The connection ended before the platform answered. What you typed is still here.</source>
            <translation>A conexão terminou antes de a plataforma responder. O que você digitou continua aqui.</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>contatos</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>No contact matches the search and its filters.</source>
            <translation>Nenhum contato corresponde à busca e aos filtros.</translation>
        </message>
        <message>
            <source>No contact yet</source>
            <translation>Nenhum contato ainda</translation>
        </message>
        <message>
            <source>Whoever writes to a channel becomes a contact. You can also create one, or import a CSV.</source>
            <translation>Quem escreve para um canal vira um contato. Você também pode criar um ou importar um CSV.</translation>
        </message>
        <message>
            <source>Contact “%1” created.</source>
            <translation>Contato “%1” criado.</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Novo contato</translation>
        </message>
        <message>
            <source>This file has no web address that can be opened.</source>
            <translation>Este arquivo não tem um endereço web que possa ser aberto.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ConversationFilterBar</name>
        <message>
            <source>Team</source>
            <translation>Equipe</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Last activity</source>
            <translation>Última atividade</translation>
        </message>
        <message>
            <source>Search contact or number</source>
            <translation>Buscar contato ou número</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Show all conversations</source>
            <translation>Mostrar todas</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Status: open</source>
            <translation>Situação: em aberto</translation>
        </message>
        <message>
            <source>Status: %1</source>
            <translation>Situação: %1</translation>
        </message>
        <message numerus="yes">
            <source>Status: %n chosen</source>
            <translation>
                <numerusform>Situação: %n escolhida</numerusform>
                <numerusform>Situação: %n escolhidas</numerusform>
            </translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Mais filtros</translation>
        </message>
        <message numerus="yes">
            <source>More filters (%n)</source>
            <translation>
                <numerusform>Mais filtros (%n)</numerusform>
                <numerusform>Mais filtros (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::ConversationListPane</name>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Carregando…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>No conversation matches what you search for.</source>
            <translation>Nenhuma conversa corresponde à busca.</translation>
        </message>
        <message>
            <source>Clear search and filters</source>
            <translation>Limpar busca e filtros</translation>
        </message>
        <message>
            <source>No conversation matches the filters.</source>
            <translation>Nenhuma conversa corresponde aos filtros.</translation>
        </message>
        <message>
            <source>Show all conversations</source>
            <translation>Mostrar todas</translation>
        </message>
    </context>
    <context>
        <name>gancho::ConversationModel</name>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n não lida</numerusform>
                <numerusform>%n não lidas</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a day of this year, as QLocale formats it</comment>
            <translation>dd/MM</translation>
        </message>
    </context>
    <context>
        <name>gancho::ConversationsPage</name>
        <message>
            <source>Choose a conversation to read it and to answer.</source>
            <translation>Escolha uma conversa para ler e responder.</translation>
        </message>
        <message>
            <source>+ New message</source>
            <translation>+ Nova mensagem</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nova mensagem</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Buscar conversas</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Show all conversations</source>
            <translation>Mostrar todas</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Nenhuma conta ainda</translation>
        </message>
        <message>
            <source>Connect an account to read and answer the conversations of its contacts.</source>
            <translation>Conecte uma conta para ler e responder as conversas dos contatos dela.</translation>
        </message>
        <message>
            <source>No conversations here</source>
            <translation>Não há conversas aqui</translation>
        </message>
        <message>
            <source>This platform offers no conversations to Gancho.</source>
            <translation>Esta plataforma não oferece conversas ao Gancho.</translation>
        </message>
        <message>
            <source>No conversations yet</source>
            <translation>Nenhuma conversa ainda</translation>
        </message>
        <message>
            <source>When a contact writes to a channel of the account, or you write to one, the conversation stands here.</source>
            <translation>Quando um contato escrever para um canal da conta, ou você escrever para um contato, a conversa aparecerá aqui.</translation>
        </message>
        <message>
            <source>No conversation found</source>
            <translation>Nenhuma conversa encontrada</translation>
        </message>
        <message>
            <source>Nothing matches the search and the filters. Completed conversations are shown only when you ask for them.</source>
            <translation>Nada corresponde à busca e aos filtros. As conversas concluídas só são mostradas quando você pede.</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations</source>
            <translation>
                <numerusform>%n conversa</numerusform>
                <numerusform>%n conversas</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
    </context>
    <context>
        <name>gancho::CopyPreview</name>
        <message>
            <source>What will be copied</source>
            <translation>O que será copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Read it through before you hand it over: names, phones, e-mails and documents are replaced by stand-ins, and what no field and no form gives away can have been missed.</source>
            <translation>Leia tudo antes de entregar: nomes, telefones, e-mails e documentos foram trocados por substitutos, mas algo que nenhum campo nem formato denuncia pode ter passado.</translation>
        </message>
        <message>
            <source>The first %1 of %2 are shown; all of it is copied.</source>
            <translation>São mostrados os primeiros %1 de %2; tudo será copiado.</translation>
        </message>
    </context>
    <context>
        <name>gancho::CustomFieldEditor</name>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (obrigatório)</translation>
        </message>
        <message>
            <source>Enter a whole number.</source>
            <translation>Informe um número inteiro.</translation>
        </message>
        <message>
            <source>Enter a number.</source>
            <translation>Informe um número.</translation>
        </message>
        <message>
            <source>This field is required.</source>
            <translation>Este campo é obrigatório.</translation>
        </message>
    </context>
    <context>
        <name>gancho::CustomFieldsForm</name>
        <message>
            <source>Values without a known field</source>
            <translation>Valores sem campo conhecido</translation>
        </message>
    </context>
    <context>
        <name>gancho::DealActivities</name>
        <message>
            <source>New activity</source>
            <translation>Nova atividade</translation>
        </message>
        <message>
            <source>Activities of the deal</source>
            <translation>Atividades do negócio</translation>
        </message>
        <message>
            <source>Not part of this account</source>
            <translation>Não faz parte desta conta</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostrar mais</translation>
        </message>
        <message>
            <source>No activity yet</source>
            <translation>Nenhuma atividade ainda</translation>
        </message>
        <message>
            <source>A call, a meeting or a task that belongs to this deal.</source>
            <translation>Uma ligação, uma reunião ou uma tarefa deste negócio.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Concluir: %1</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sem data</translation>
        </message>
        <message>
            <source>Done %1</source>
            <translation>Concluído em %1</translation>
        </message>
        <message>
            <source>Overdue since %1</source>
            <translation>Atrasada desde %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Prazo: %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit the activity “%1”</source>
            <translation>Editar a atividade “%1”</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>Delete the activity “%1”</source>
            <translation>Excluir a atividade “%1”</translation>
        </message>
        <message>
            <source>Delete this activity?</source>
            <translation>Excluir esta atividade?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
    </context>
    <context>
        <name>gancho::DealHistory</name>
        <message>
            <source>History of the deal</source>
            <translation>Histórico do negócio</translation>
        </message>
        <message>
            <source>Not part of this account</source>
            <translation>Não faz parte desta conta</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostrar mais</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nada ainda</translation>
        </message>
        <message>
            <source>What happens to this deal in Clint is listed here.</source>
            <translation>O que acontece com este negócio no Clint aparece aqui.</translation>
        </message>
        <message>
            <source>By Clint itself</source>
            <translation>Pelo próprio Clint</translation>
        </message>
    </context>
    <context>
        <name>gancho::Deliverer</name>
        <message>
            <source>The target of this delivery does not exist any more.</source>
            <translation>O destino desta entrega não existe mais.</translation>
        </message>
        <message>
            <source>Actions on accounts are not available here.</source>
            <translation>Ações em contas não estão disponíveis aqui.</translation>
        </message>
    </context>
    <context>
        <name>gancho::DeliveryModel</name>
        <message>
            <source>first</source>
            <translation>primeira</translation>
        </message>
        <message>
            <source>%1 later</source>
            <translation>%1 depois</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
    </context>
    <context>
        <name>gancho::DeliveryScope</name>
        <message>
            <source>Deliveries of this route, or to a target of any route</source>
            <translation>Entregas desta rota, ou a um destino de qualquer rota</translation>
        </message>
        <message>
            <source>To %1, from every route</source>
            <translation>Para %1, de todas as rotas</translation>
        </message>
        <message>
            <source>Of this route</source>
            <translation>Desta rota</translation>
        </message>
        <message>
            <source>a target is paused</source>
            <translation>um destino está pausado</translation>
        </message>
    </context>
    <context>
        <name>gancho::DemoRun</name>
        <message>
            <source>Not all events arrived within a minute.</source>
            <translation>Nem todos os eventos chegaram em um minuto.</translation>
        </message>
    </context>
    <context>
        <name>gancho::DirectoryDesk</name>
        <message>
            <source>New tag</source>
            <translation>Nova etiqueta</translation>
        </message>
        <message>
            <source>New team</source>
            <translation>Nova equipe</translation>
        </message>
        <message>
            <source>New user</source>
            <translation>Novo usuário</translation>
        </message>
        <message>
            <source>Remove from contacts too…</source>
            <translation>Remover também dos contatos…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>Choose one on the left to see it here.</source>
            <translation>Escolha um item à esquerda para vê-lo aqui.</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>Seções do cadastro</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatos</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dados</translation>
        </message>
        <message>
            <source>The user can no longer sign in. The open conversations are completed. This cannot be undone.</source>
            <translation>O usuário não poderá mais entrar. As conversas abertas serão concluídas. Não é possível desfazer.</translation>
        </message>
        <message>
            <source>The user can no longer sign in. The open conversations go to %1. This cannot be undone.</source>
            <translation>O usuário não poderá mais entrar. As conversas abertas vão para %1. Não é possível desfazer.</translation>
        </message>
        <message>
            <source>The user can no longer sign in. The open conversations are pending again. This cannot be undone.</source>
            <translation>O usuário não poderá mais entrar. As conversas abertas voltam a ficar pendentes. Não é possível desfazer.</translation>
        </message>
        <message>
            <source>Delete the user “%1”?</source>
            <translation>Excluir o usuário “%1”?</translation>
        </message>
        <message>
            <source>Delete user</source>
            <translation>Excluir usuário</translation>
        </message>
        <message>
            <source>Delete the tag “%1” and take it off all contacts?</source>
            <translation>Excluir a etiqueta “%1” e removê-la de todos os contatos?</translation>
        </message>
        <message>
            <source>Which contacts carried it is lost. This cannot be undone.</source>
            <translation>Não será mais possível saber quais contatos tinham a etiqueta. Não é possível desfazer.</translation>
        </message>
        <message>
            <source>Delete everywhere</source>
            <translation>Excluir e remover dos contatos</translation>
        </message>
        <message>
            <source>Copy its id</source>
            <translation>Copiar o ID</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>The owner of the account cannot be deleted.</source>
            <translation>O titular da conta não pode ser excluído.</translation>
        </message>
        <message>
            <source>“%1” created.</source>
            <translation>Criação de “%1” concluída.</translation>
        </message>
        <message>
            <source>“%1” saved.</source>
            <translation>Alterações em “%1” salvas.</translation>
        </message>
        <message>
            <source>“%1” is as it was.</source>
            <translation>“%1” voltou a ser como era.</translation>
        </message>
        <message>
            <source>Delete the team “%1”?</source>
            <translation>Excluir a equipe “%1”?</translation>
        </message>
        <message numerus="yes">
            <source>Its %n users stay, but are no longer in it. Conversations of the team keep its name nowhere.</source>
            <translation>
                <numerusform>%n usuário sai da equipe, mas continua na conta. As conversas da equipe deixam de mostrar o nome dela.</numerusform>
                <numerusform>%n usuários saem da equipe, mas continuam na conta. As conversas da equipe deixam de mostrar o nome dela.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete team</source>
            <translation>Excluir equipe</translation>
        </message>
        <message>
            <source>Delete the tag “%1”?</source>
            <translation>Excluir a etiqueta “%1”?</translation>
        </message>
        <message>
            <source>The platform refuses while contacts carry it; then you can have it taken off them too.</source>
            <translation>A plataforma recusa enquanto houver contatos com ela; nesse caso, você pode removê-la também dos contatos.</translation>
        </message>
        <message>
            <source>Delete tag</source>
            <translation>Excluir etiqueta</translation>
        </message>
        <message>
            <source>“%1” is gone again.</source>
            <translation>Criação de “%1” desfeita.</translation>
        </message>
        <message>
            <source>“%1” deleted.</source>
            <translation>Exclusão de “%1” concluída.</translation>
        </message>
        <message>
            <source>Tag “%1” is there again, but on no contact.</source>
            <translation>A etiqueta “%1” existe de novo, mas em nenhum contato.</translation>
        </message>
        <message>
            <source>Team “%1” is there again, with its users but without its conversations.</source>
            <translation>A equipe “%1” existe de novo, com os usuários, mas sem as conversas.</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Novo registro</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Esquecer…</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>Esquecer “%1”?</translation>
        </message>
        <message>
            <source>Its name is forgotten here; the platform is not asked. It is here again with the next event that holds it.</source>
            <translation>O nome é esquecido aqui; a plataforma não é consultada. Ele volta com o próximo evento que o trouxer.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>“%1” is there again.</source>
            <translation>“%1” voltou.</translation>
        </message>
    </context>
    <context>
        <name>gancho::DirectoryPage</name>
        <message>
            <source>A portfolio is a set of contacts that a user looks after. It is made on the platform.</source>
            <translation>Uma carteira é um conjunto de contatos de que um usuário cuida. Ela é criada na plataforma.</translation>
        </message>
        <message>
            <source>A sequence sends its contacts message after message. It is made on the platform.</source>
            <translation>Uma sequência envia aos contatos dela uma mensagem após a outra. Ela é criada na plataforma.</translation>
        </message>
        <message>
            <source>A team answers conversations together.</source>
            <translation>Uma equipe responde às conversas em conjunto.</translation>
        </message>
        <message>
            <source>Users answer conversations on the platform.</source>
            <translation>Os usuários respondem às conversas na plataforma.</translation>
        </message>
        <message>
            <source>Tags mark contacts, so that they are found again.</source>
            <translation>As etiquetas marcam os contatos para que seja fácil encontrá-los.</translation>
        </message>
        <message>
            <source>Custom fields hold what the customer wants to know of contacts and cards. They are made on the platform.</source>
            <translation>Os campos personalizados guardam o que o cliente quer saber sobre contatos e cards. Eles são criados na plataforma.</translation>
        </message>
        <message>
            <source>A channel is a number or a profile that contacts write to. It is connected on the platform.</source>
            <translation>Um canal é um número ou um perfil para o qual os contatos escrevem. Ele é conectado na plataforma.</translation>
        </message>
        <message>
            <source>A chatbot answers by itself. It is built on the platform.</source>
            <translation>Um chatbot responde sozinho. Ele é montado na plataforma.</translation>
        </message>
        <message>
            <source>Message templates are written and approved on the platform.</source>
            <translation>Os modelos de mensagem são escritos e aprovados na plataforma.</translation>
        </message>
        <message>
            <source>The token of this account is not let into this part of the API (%1). The other parts may work. Create a token with more permissions on the platform to see it here.</source>
            <translation>O token desta conta não tem acesso a esta parte da API (%1). As outras partes podem funcionar. Para vê-la aqui, crie na plataforma um token com mais permissões.</translation>
        </message>
        <message>
            <source>Search this list</source>
            <translation>Buscar nesta lista</translation>
        </message>
        <message>
            <source>Records of this kind</source>
            <translation>Cadastros deste tipo</translation>
        </message>
        <message>
            <source>+ New tag</source>
            <translation>+ Nova etiqueta</translation>
        </message>
        <message>
            <source>+ New team</source>
            <translation>+ Nova equipe</translation>
        </message>
        <message>
            <source>+ New user</source>
            <translation>+ Novo usuário</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Search: %1</source>
            <translation>Buscar: %1</translation>
        </message>
        <message>
            <source>directory</source>
            <translation>cadastros</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Nada aqui ainda</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Nothing in this list matches the search.</source>
            <translation>Nada nesta lista corresponde à busca.</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Cadastros</translation>
        </message>
        <message>
            <source>+ Add by its number</source>
            <translation>+ Adicionar pelo número</translation>
        </message>
        <message>
            <source>An origin holds deals in its stages. It is made in Clint.</source>
            <translation>Uma origem reúne negócios nas etapas dela. É criada no Clint.</translation>
        </message>
        <message>
            <source>A group holds origins. It is made in Clint.</source>
            <translation>Um grupo reúne origens. É criado no Clint.</translation>
        </message>
        <message>
            <source>Why a deal was lost. The reasons are written in Clint.</source>
            <translation>Por que um negócio foi perdido. Os motivos são cadastrados no Clint.</translation>
        </message>
        <message>
            <source>Whazing's API lists none of these. They are learnt from the events that come in, and may be entered by their numbers.</source>
            <translation>A API do Whazing não lista nada disto. O Gancho aprende com os eventos que chegam, e você pode informar pelo número.</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventAnswer</name>
        <message>
            <source>Headers of the answer</source>
            <translation>Cabeçalhos da resposta</translation>
        </message>
        <message>
            <source>Status %1</source>
            <translation>Status %1</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Não respondido</translation>
        </message>
        <message>
            <source>Body of the answer</source>
            <translation>Corpo da resposta</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventChecks</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Choose all events</source>
            <translation>Escolher todos os eventos</translation>
        </message>
        <message>
            <source>Choose no events</source>
            <translation>Não escolher nenhum evento</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>%1 of %2 + %3</source>
            <translation>%1 de %2 + %3</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Other events (%1)</source>
            <translation>Outros eventos (%1)</translation>
        </message>
        <message>
            <source>Hide the other events</source>
            <translation>Ocultar os outros eventos</translation>
        </message>
        <message>
            <source>Show the other events</source>
            <translation>Mostrar os outros eventos</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventColumnsPopup</name>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message>
            <source>Field of the body</source>
            <translation>Campo do corpo</translation>
        </message>
        <message>
            <source>Field of the body…</source>
            <translation>Campo do corpo…</translation>
        </message>
        <message>
            <source>As at the start</source>
            <translation>Voltar ao padrão</translation>
        </message>
        <message>
            <source>This field is a column already.</source>
            <translation>Este campo já é uma coluna.</translation>
        </message>
        <message>
            <source>Write the names one after the other with dots between them, such as contact.name.</source>
            <translation>Escreva os nomes em sequência, separados por pontos, por exemplo contact.name.</translation>
        </message>
        <message>
            <source>Sort by this column</source>
            <translation>Ordenar por esta coluna</translation>
        </message>
        <message>
            <source>Space shows or hides a column, Enter sorts by it, Ctrl with the arrows moves it, Delete removes a field.</source>
            <translation>Espaço mostra ou oculta uma coluna, Enter ordena por ela, Ctrl com as setas muda a posição dela, Delete remove um campo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventCopyMenu</name>
        <message>
            <source>Copy as</source>
            <translation>Copiar como</translation>
        </message>
        <message>
            <source>cURL</source>
            <translation>cURL</translation>
        </message>
        <message>
            <source>HTTPie</source>
            <translation>HTTPie</translation>
        </message>
        <message>
            <source>Raw HTTP</source>
            <translation>HTTP bruto</translation>
        </message>
        <message>
            <source>Markdown, for a ticket</source>
            <translation>Markdown, para um chamado</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>Pseudonymised</source>
            <translation>Pseudonimizado</translation>
        </message>
        <message>
            <source>People's names, phones, e-mails and documents are replaced by stand-ins</source>
            <translation>Nomes, telefones, e-mails e documentos de pessoas são trocados por substitutos</translation>
        </message>
        <message>
            <source>With secrets</source>
            <translation>Com segredos</translation>
        </message>
        <message>
            <source>%1 copied, with its secrets</source>
            <translation>Copiado: %1, com os segredos</translation>
        </message>
        <message>
            <source>%1 copied, pseudonymised</source>
            <translation>Copiado: %1, pseudonimizado</translation>
        </message>
        <message>
            <source>%1 copied; secrets are masked</source>
            <translation>Copiado: %1; os segredos estão mascarados</translation>
        </message>
        <message>
            <source>%1, pseudonymised</source>
            <translation>%1, pseudonimizado</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventDelays</name>
        <message>
            <source>Delay by event</source>
            <translation>Atraso por evento</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Quantidade</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Mediana</translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95%</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>Maior</translation>
        </message>
        <message>
            <source>Median to 95 %</source>
            <translation>Da mediana a 95%</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>de %1 a %2</translation>
        </message>
        <message>
            <source>None of these events says in its body when it happened.</source>
            <translation>Nenhum destes eventos informa no corpo quando aconteceu.</translation>
        </message>
        <message>
            <source>From the time in the body to the arrival. A click shows the events of that kind.</source>
            <translation>Da hora informada no corpo até a chegada. Um clique mostra os eventos desse tipo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventDeliveries</name>
        <message>
            <source>Deliveries of this event</source>
            <translation>Entregas deste evento</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventDesk</name>
        <message>
            <source>Export these events…</source>
            <translation>Exportar estes eventos…</translation>
        </message>
        <message>
            <source>Import events…</source>
            <translation>Importar eventos…</translation>
        </message>
        <message>
            <source>Catalogue of fields</source>
            <translation>Catálogo de campos</translation>
        </message>
        <message>
            <source>Compare with the documented example</source>
            <translation>Comparar com o exemplo documentado</translation>
        </message>
        <message>
            <source>Compare with the one before of its kind</source>
            <translation>Comparar com o anterior do mesmo tipo</translation>
        </message>
        <message>
            <source>Fields of this kind of event</source>
            <translation>Campos deste tipo de evento</translation>
        </message>
        <message numerus="yes">
            <source>Export %n event(s)…</source>
            <translation>
                <numerusform>Exportar %n evento…</numerusform>
                <numerusform>Exportar %n eventos…</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare the two</source>
            <translation>Comparar os dois</translation>
        </message>
        <message>
            <source>No example of this kind of event is documented.</source>
            <translation>Não há exemplo documentado deste tipo de evento.</translation>
        </message>
        <message>
            <source>This is the first event of its kind.</source>
            <translation>Este é o primeiro evento deste tipo.</translation>
        </message>
        <message>
            <source>New route with this event</source>
            <translation>Nova rota com este evento</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventDetail</name>
        <message>
            <source>Choose an event to see what came.</source>
            <translation>Escolha um evento para ver o que chegou.</translation>
        </message>
        <message>
            <source>Copy body</source>
            <translation>Copiar corpo</translation>
        </message>
        <message>
            <source>Body copied</source>
            <translation>Corpo copiado</translation>
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation>Copiar como cURL</translation>
        </message>
        <message>
            <source>Command copied; secret headers are masked</source>
            <translation>Comando copiado; os cabeçalhos secretos estão mascarados</translation>
        </message>
        <message>
            <source>Copy raw request</source>
            <translation>Copiar requisição bruta</translation>
        </message>
        <message>
            <source>Request copied</source>
            <translation>Requisição copiada</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventExportDialog</name>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message>
            <source>Pseudonymise</source>
            <translation>Pseudonimizar</translation>
        </message>
        <message>
            <source>With secrets</source>
            <translation>Com segredos</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Escolher arquivo…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export events</source>
            <translation>Exportar eventos</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progresso da exportação</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; nada foi gravado.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>Everything, to import again or for scripts</source>
            <translation>Tudo, para importar de novo ou para scripts</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>A table for Excel; in LibreOffice, tick “Evaluate formulas” as it opens</source>
            <translation>Uma tabela para o Excel; no LibreOffice, marque “Avaliar fórmulas” ao abrir</translation>
        </message>
        <message>
            <source>HAR</source>
            <translation>HAR</translation>
        </message>
        <message>
            <source>For HTTP tools and browsers</source>
            <translation>Para ferramentas HTTP e navegadores</translation>
        </message>
        <message>
            <source>Fields of the body as columns</source>
            <translation>Campos do corpo como colunas</translation>
        </message>
        <message>
            <source>content.name, content.email</source>
            <translation>content.name, content.email</translation>
        </message>
        <message>
            <source>Fields of the body</source>
            <translation>Campos do corpo</translation>
        </message>
        <message>
            <source>For others</source>
            <translation>Para outras pessoas</translation>
        </message>
        <message>
            <source>Names, phones, e-mails, CPF, CNPJ and other personal values become stand-ins of the same form, the same everywhere. Read free texts yourself before you hand the file over.</source>
            <translation>Nomes, telefones, e-mails, CPF, CNPJ e outros dados pessoais viram substitutos do mesmo formato, sempre os mesmos em todo o arquivo. Leia você os textos livres antes de entregar o arquivo.</translation>
        </message>
        <message>
            <source>Tokens, keys and cookies as they came. Otherwise they are masked.</source>
            <translation>Tokens, chaves e cookies como chegaram. Caso contrário, são mascarados.</translation>
        </message>
        <message numerus="yes">
            <source>%n events, oldest first.</source>
            <translation>
                <numerusform>%n evento, do mais antigo ao mais novo.</numerusform>
                <numerusform>%n eventos, do mais antigo ao mais novo.</numerusform>
            </translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>Looking for the events…</source>
            <translation>Procurando os eventos…</translation>
        </message>
        <message>
            <source>%1 of %2 events looked through for people…</source>
            <translation>%1 de %2 eventos verificados em busca de pessoas…</translation>
        </message>
        <message>
            <source>%1 of %2 events written, %3…</source>
            <translation>%1 de %2 eventos gravados, %3…</translation>
        </message>
        <message numerus="yes">
            <source>%n events were written to %1 (%2).</source>
            <translation>
                <numerusform>%n evento foi gravado em %1 (%2).</numerusform>
                <numerusform>%n eventos foram gravados em %1 (%2).</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventFilterBar</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;De</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>&amp;até</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Outros</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Filter by event</source>
            <translation>Filtrar por evento</translation>
        </message>
        <message>
            <source>Filter by inbox</source>
            <translation>Filtrar por inbox</translation>
        </message>
        <message>
            <source>Filter by period</source>
            <translation>Filtrar por período</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Mais filtros</translation>
        </message>
        <message>
            <source>F1 explains what can be searched for; the arrow down offers former searches.</source>
            <translation>F1 explica o que se pode buscar; a seta para baixo mostra as buscas anteriores.</translation>
        </message>
        <message>
            <source>More filters: %1</source>
            <translation>Mais filtros: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventFilterPills</name>
        <message>
            <source>Clear all</source>
            <translation>Limpar tudo</translation>
        </message>
        <message>
            <source>Take the filter away: %1</source>
            <translation>Remover o filtro: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventHead</name>
        <message>
            <source>More actions for this event</source>
            <translation>Mais ações para este evento</translation>
        </message>
        <message>
            <source>event at the same time</source>
            <translation>evento no mesmo instante</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>event %1 earlier</source>
            <translation>evento %1 antes</translation>
        </message>
        <message>
            <source>event %1 later, by the platform's clock</source>
            <translation>evento %1 depois, pelo relógio da plataforma</translation>
        </message>
        <message>
            <source>no body</source>
            <translation>sem corpo</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>answered %1 in %2</source>
            <translation>respondido com %1 em %2</translation>
        </message>
        <message>
            <source>Repeated delivery: show the first one</source>
            <translation>Entrega repetida: mostrar a primeira</translation>
        </message>
        <message>
            <source>Repeat of the delivery of %1 · %2 of %3</source>
            <translation>Repetição da entrega de %1 · %2 de %3</translation>
        </message>
        <message>
            <source>sender checked (%1)</source>
            <translation>remetente conferido (%1)</translation>
        </message>
        <message>
            <source>The QR code and the pairing code are hidden: show them</source>
            <translation>O QR code e o código de pareamento estão ocultos: mostrar</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventHistogram</name>
        <message>
            <source>Events per minute</source>
            <translation>Eventos por minuto</translation>
        </message>
        <message>
            <source>Events per hour</source>
            <translation>Eventos por hora</translation>
        </message>
        <message>
            <source>Events per day</source>
            <translation>Eventos por dia</translation>
        </message>
        <message>
            <source>Events per %1 s</source>
            <translation>Eventos a cada %1 s</translation>
        </message>
        <message>
            <source>Events per %1 min</source>
            <translation>Eventos a cada %1 min</translation>
        </message>
        <message>
            <source>Events per %1 h</source>
            <translation>Eventos a cada %1 h</translation>
        </message>
        <message>
            <source>Events per %1 days</source>
            <translation>Eventos a cada %1 dias</translation>
        </message>
        <message>
            <source>1 event</source>
            <translation>1 evento</translation>
        </message>
        <message>
            <source>%1 events</source>
            <translation>%1 eventos</translation>
        </message>
        <message>
            <source>1 refused</source>
            <translation>1 recusado</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 recusados</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Outros</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceitos</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusados</translation>
        </message>
        <message>
            <source>No events</source>
            <translation>Nenhum evento</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventImportDialog</name>
        <message>
            <source>Choose file…</source>
            <translation>Escolher arquivo…</translation>
        </message>
        <message>
            <source>Save refused events…</source>
            <translation>Salvar eventos recusados…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Import events</source>
            <translation>Importar eventos</translation>
        </message>
        <message>
            <source>Choose a file with events: JSON lines that Gancho exported, or a HAR of a browser, Postman, ngrok or HTTP Toolkit. The events keep their own times. Nothing is sent anywhere.</source>
            <translation>Escolha um arquivo com eventos: JSON Lines exportado pelo Gancho ou um HAR de um navegador, do Postman, do ngrok ou do HTTP Toolkit. Os eventos mantêm a hora original. Nada é enviado a lugar nenhum.</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Progresso da importação</translation>
        </message>
        <message>
            <source>Refused events</source>
            <translation>Eventos recusados</translation>
        </message>
        <message>
            <source>Events (*.ndjson *.jsonl *.har *.json)</source>
            <translation>Eventos (*.ndjson *.jsonl *.har *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>%1 is neither JSON lines nor HAR, or cannot be read. Choose another file.</source>
            <translation>%1 não é JSON Lines nem HAR, ou não pode ser lido. Escolha outro arquivo.</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Lendo %1…</translation>
        </message>
        <message>
            <source>%1 of %2 read: %3 events taken over, %4 refused…</source>
            <translation>%1 de %2 lidos: %3 eventos importados, %4 recusados…</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Escolher outro arquivo…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message numerus="yes">
            <source>%n events were taken over.</source>
            <translation>
                <numerusform>%n evento foi importado.</numerusform>
                <numerusform>%n eventos foram importados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were refused:</source>
            <translation>
                <numerusform>%n foi recusado:</numerusform>
                <numerusform>%n foram recusados:</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest was not read.</source>
            <translation>O restante não foi lido.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>Save refused events</source>
            <translation>Salvar eventos recusados</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>recusados</translation>
        </message>
        <message>
            <source>The file cannot be written: %1</source>
            <translation>Não foi possível gravar o arquivo: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventLinks</name>
        <message>
            <source>Webhook events</source>
            <translation>Eventos de webhook</translation>
        </message>
        <message>
            <source>No event yet</source>
            <translation>Nenhum evento ainda</translation>
        </message>
        <message>
            <source>Webhook events that concern this record appear here as soon as the receiver gets them.</source>
            <translation>Os eventos de webhook relacionados a este item aparecem aqui assim que o receptor os recebe.</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventMarkBar</name>
        <message>
            <source>Note on this event</source>
            <translation>Nota neste evento</translation>
        </message>
        <message>
            <source>A note for you and your colleagues; it is kept as you type.</source>
            <translation>Uma nota para você e seus colegas; ela é salva enquanto você digita.</translation>
        </message>
        <message>
            <source>Take the star off this event</source>
            <translation>Tirar a estrela deste evento</translation>
        </message>
        <message>
            <source>Put a star on this event</source>
            <translation>Pôr uma estrela neste evento</translation>
        </message>
        <message>
            <source>Colour of this event: %1</source>
            <translation>Cor deste evento: %1</translation>
        </message>
        <message>
            <source>Write a note on this event</source>
            <translation>Escrever uma nota neste evento</translation>
        </message>
        <message>
            <source>Note on this event: %1</source>
            <translation>Nota neste evento: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventMarks</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message numerus="yes">
            <source>Star taken off %n event(s).</source>
            <translation>
                <numerusform>Estrela tirada de %n evento.</numerusform>
                <numerusform>Estrela tirada de %n eventos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Star put on %n event(s).</source>
            <translation>
                <numerusform>Estrela posta em %n evento.</numerusform>
                <numerusform>Estrela posta em %n eventos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n event(s).</source>
            <translation>
                <numerusform>%1: %n evento.</numerusform>
                <numerusform>%1: %n eventos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Note removed.</source>
            <translation>Nota removida.</translation>
        </message>
        <message>
            <source>Note saved.</source>
            <translation>Nota salva.</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventMoreFilters</name>
        <message>
            <source>More filters</source>
            <translation>Mais filtros</translation>
        </message>
        <message>
            <source>Answered %1</source>
            <translation>Respondido com %1</translation>
        </message>
        <message>
            <source>Answered exactly, for example 401, 503</source>
            <translation>Resposta exata, por exemplo 401, 503</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Sender check: %1</source>
            <translation>Verificação do remetente: %1</translation>
        </message>
        <message>
            <source>Sender check</source>
            <translation>Verificação do remetente</translation>
        </message>
        <message>
            <source>Method %1</source>
            <translation>Método %1</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Address of the sender</source>
            <translation>Endereço do remetente</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remetente</translation>
        </message>
        <message>
            <source>Size from</source>
            <translation>Tamanho a partir de</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>Size to</source>
            <translation>Tamanho até</translation>
        </message>
        <message>
            <source>to</source>
            <translation>até</translation>
        </message>
        <message>
            <source>Unit of the size</source>
            <translation>Unidade do tamanho</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>bytes</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Delay from</source>
            <translation>Atraso a partir de</translation>
        </message>
        <message>
            <source>Delay to</source>
            <translation>Atraso até</translation>
        </message>
        <message>
            <source>Unit of the delay</source>
            <translation>Unidade do atraso</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>Repeated deliveries</source>
            <translation>Entregas repetidas</translation>
        </message>
        <message>
            <source>With repeats</source>
            <translation>Com repetições</translation>
        </message>
        <message>
            <source>Repeats only</source>
            <translation>Só repetições</translation>
        </message>
        <message>
            <source>Without repeats</source>
            <translation>Sem repetições</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Repetições</translation>
        </message>
        <message>
            <source>★ Star</source>
            <translation>★ Estrela</translation>
        </message>
        <message>
            <source>Only with a star</source>
            <translation>Só com estrela</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Only with a note</source>
            <translation>Só com nota</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marcações</translation>
        </message>
        <message>
            <source>Colour: %1</source>
            <translation>Cor: %1</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>Not as documented by the platform</source>
            <translation>Diferente do documentado pela plataforma</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>Isto não é um número.</translation>
        </message>
        <message>
            <source>Numbers from 100 to 599, with commas between them.</source>
            <translation>Números de 100 a 599, separados por vírgulas.</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventPoster</name>
        <message>
            <source>No answer within 30 seconds.</source>
            <translation>Nenhuma resposta em 30 segundos.</translation>
        </message>
        <message>
            <source>No answer: nothing listens at this address, or it cannot be reached.</source>
            <translation>Sem resposta: nada escuta neste endereço, ou não é possível alcançá-lo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventPreviewPane</name>
        <message>
            <source>The event as it came</source>
            <translation>O evento como chegou</translation>
        </message>
        <message>
            <source>The event as it will be in the file</source>
            <translation>O evento como ficará no arquivo</translation>
        </message>
        <message>
            <source>Event of the preview</source>
            <translation>Evento da prévia</translation>
        </message>
        <message>
            <source>As received</source>
            <translation>Como recebido</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>No arquivo</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n pessoa</numerusform>
                <numerusform>%n pessoas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phones</source>
            <translation>
                <numerusform>%n telefone</numerusform>
                <numerusform>%n telefones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n e-mails</source>
            <translation>
                <numerusform>%n e-mail</numerusform>
                <numerusform>%n e-mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n documento</numerusform>
                <numerusform>%n documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n profiles</source>
            <translation>
                <numerusform>%n perfil</numerusform>
                <numerusform>%n perfis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other values</source>
            <translation>
                <numerusform>%n outro valor</numerusform>
                <numerusform>%n outros valores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files left out</source>
            <translation>
                <numerusform>%n arquivo omitido</numerusform>
                <numerusform>%n arquivos omitidos</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nenhuma</translation>
        </message>
        <message numerus="yes">
            <source>In the newest %n events are replaced:</source>
            <translation>
                <numerusform>Substituições no %n evento mais novo:</numerusform>
                <numerusform>Substituições nos %n eventos mais novos:</numerusform>
            </translation>
        </message>
        <message>
            <source>No events match.</source>
            <translation>Nenhum evento corresponde.</translation>
        </message>
        <message>
            <source>The newest events, as they will be written. What differs is marked.</source>
            <translation>Os eventos mais novos, como serão gravados. As diferenças estão marcadas.</translation>
        </message>
        <message numerus="yes">
            <source>%n IP addresses</source>
            <translation>
                <numerusform>%n endereço IP</numerusform>
                <numerusform>%n endereços IP</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::EventQueryHelp</name>
        <message>
            <source>What can be searched for</source>
            <translation>O que pode ser buscado</translation>
        </message>
        <message>
            <source>In names, bodies and headers. Accents and case do not matter; all conditions must hold.</source>
            <translation>Em nomes, corpos e cabeçalhos. Acentos e maiúsculas não importam; todas as condições precisam ser atendidas.</translation>
        </message>
        <message>
            <source>both words, or longer ones that begin so</source>
            <translation>as duas palavras, ou palavras mais longas que começam assim</translation>
        </message>
        <message>
            <source>exactly these words, one after the other</source>
            <translation>exatamente estas palavras, uma depois da outra</translation>
        </message>
        <message>
            <source>a word that begins so</source>
            <translation>uma palavra que começa assim</translation>
        </message>
        <message>
            <source>not with this word</source>
            <translation>sem esta palavra</translation>
        </message>
        <message>
            <source>this word in a field of the body</source>
            <translation>esta palavra em um campo do corpo</translation>
        </message>
        <message>
            <source>a value that begins so</source>
            <translation>um valor que começa assim</translation>
        </message>
        <message>
            <source>in a header of the request</source>
            <translation>em um cabeçalho da requisição</translation>
        </message>
        <message>
            <source>not with these words in that field</source>
            <translation>sem estas palavras nesse campo</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventResends</name>
        <message>
            <source>This event sent again</source>
            <translation>Reenvios deste evento</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventRowMenu</name>
        <message>
            <source>Take the star off</source>
            <translation>Tirar a estrela</translation>
        </message>
        <message>
            <source>Put a star on</source>
            <translation>Pôr uma estrela</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>Escrever uma nota…</translation>
        </message>
        <message>
            <source>Change the note…</source>
            <translation>Alterar a nota…</translation>
        </message>
        <message>
            <source>Only events like this one</source>
            <translation>Só eventos como este</translation>
        </message>
        <message>
            <source>Event: %1</source>
            <translation>Evento: %1</translation>
        </message>
        <message>
            <source>Sender: %1</source>
            <translation>Remetente: %1</translation>
        </message>
        <message>
            <source>Who: %1</source>
            <translation>Quem: %1</translation>
        </message>
        <message>
            <source>Show the repeats</source>
            <translation>Mostrar as repetições</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventSearchField</name>
        <message>
            <source>Search events</source>
            <translation>Buscar eventos</translation>
        </message>
        <message>
            <source>F1 explains what can be searched for; the arrow down offers former searches.</source>
            <translation>F1 explica o que pode ser buscado; a seta para baixo mostra as buscas anteriores.</translation>
        </message>
        <message>
            <source>Search names, bodies and headers</source>
            <translation>Buscar em nomes, corpos e cabeçalhos</translation>
        </message>
        <message>
            <source>What can be searched for (F1)</source>
            <translation>O que pode ser buscado (F1)</translation>
        </message>
        <message>
            <source>Offered for the search</source>
            <translation>Sugestões para a busca</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventStore</name>
        <message>
            <source>There is no event log in %1.</source>
            <translation>Não há registro de eventos em %1.</translation>
        </message>
        <message>
            <source>There is an inbox "%1" already. Choose another name.</source>
            <translation>Já existe inbox com o nome "%1". Escolha outro nome.</translation>
        </message>
        <message>
            <source>This inbox was deleted.</source>
            <translation>Esta inbox foi excluída.</translation>
        </message>
        <message>
            <source>The event log is open for reading only.</source>
            <translation>O registro de eventos está aberto só para leitura.</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventTable</name>
        <message>
            <source>Events, newest first</source>
            <translation>Eventos, do mais novo ao mais antigo</translation>
        </message>
        <message numerus="yes">
            <source>%n new ↑</source>
            <translation>
                <numerusform>%n novo ↑</numerusform>
                <numerusform>%n novos ↑</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n new event(s)</source>
            <translation>
                <numerusform>Mostrar %n evento novo</numerusform>
                <numerusform>Mostrar %n eventos novos</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the columns</source>
            <translation>Escolher as colunas</translation>
        </message>
        <message>
            <source>Events, sorted</source>
            <translation>Eventos, ordenados</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventTimeline</name>
        <message>
            <source>Delays</source>
            <translation>Atrasos</translation>
        </message>
        <message>
            <source>How long the events took to arrive</source>
            <translation>Quanto tempo os eventos levaram para chegar</translation>
        </message>
        <message>
            <source>Show the timeline taller, with its axis</source>
            <translation>Mostrar a linha do tempo mais alta, com o eixo</translation>
        </message>
        <message>
            <source>By outcome</source>
            <translation>Por resultado</translation>
        </message>
        <message>
            <source>By event</source>
            <translation>Por evento</translation>
        </message>
        <message>
            <source>Step as it fits</source>
            <translation>Intervalo automático</translation>
        </message>
        <message>
            <source>Per minute</source>
            <translation>Por minuto</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>Per day</source>
            <translation>Por dia</translation>
        </message>
        <message>
            <source>Show the timeline lower</source>
            <translation>Mostrar a linha do tempo mais baixa</translation>
        </message>
        <message>
            <source>%1: how the timeline is shown</source>
            <translation>%1: como a linha do tempo é mostrada</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventViews</name>
        <message>
            <source>Views of the event</source>
            <translation>Visualizações do evento</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Árvore</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeçalhos</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Query</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Bruto</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>Hex</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>Headers of the request</source>
            <translation>Cabeçalhos da requisição</translation>
        </message>
        <message>
            <source>Query of the request</source>
            <translation>Query da requisição</translation>
        </message>
        <message>
            <source>Request as it came</source>
            <translation>Requisição como chegou</translation>
        </message>
        <message>
            <source>Body in hexadecimal</source>
            <translation>Corpo em hexadecimal</translation>
        </message>
        <message>
            <source>Deliveries %1</source>
            <translation>Entregas %1</translation>
        </message>
        <message>
            <source>Reading the body…</source>
            <translation>Lendo o corpo…</translation>
        </message>
        <message>
            <source>The bytes as they were received.</source>
            <translation>Os bytes como foram recebidos.</translation>
        </message>
        <message>
            <source>Selection copied</source>
            <translation>Seleção copiada</translation>
        </message>
        <message>
            <source>Sent again from here</source>
            <translation>Reenviado daqui</translation>
        </message>
        <message>
            <source>Routes</source>
            <translation>Rotas</translation>
        </message>
        <message>
            <source>Routes %1</source>
            <translation>Rotas %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::EventsPage</name>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Search events</source>
            <translation>Buscar eventos</translation>
        </message>
        <message>
            <source>Go to the newest event</source>
            <translation>Ir para o evento mais novo</translation>
        </message>
        <message>
            <source>Clear the filters of the events</source>
            <translation>Limpar os filtros dos eventos</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a busca</translation>
        </message>
        <message>
            <source>The events could not be read</source>
            <translation>Não foi possível ler os eventos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>No events yet</source>
            <translation>Nenhum evento ainda</translation>
        </message>
        <message>
            <source>Set up a webhook that leads to this computer. What the platform sends appears here the moment it arrives.</source>
            <translation>Configure um webhook que leve a este computador. O que a plataforma enviar aparece aqui assim que chegar.</translation>
        </message>
        <message>
            <source>Set up a webhook</source>
            <translation>Configurar um webhook</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Nada corresponde</translation>
        </message>
        <message>
            <source>No event fits the search and the filters.</source>
            <translation>Nenhum evento corresponde à busca e aos filtros.</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpar filtros</translation>
        </message>
        <message>
            <source>Choose the columns of the events</source>
            <translation>Escolher as colunas dos eventos</translation>
        </message>
        <message>
            <source>Saved views of the events</source>
            <translation>Vistas salvas dos eventos</translation>
        </message>
        <message>
            <source>List the events newest first</source>
            <translation>Listar os eventos do mais novo ao mais antigo</translation>
        </message>
        <message>
            <source>More for these events</source>
            <translation>Mais opções para estes eventos</translation>
        </message>
        <message>
            <source>The events cannot be put in this order</source>
            <translation>Não é possível pôr os eventos nesta ordem</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Do mais novo ao mais antigo</translation>
        </message>
        <message>
            <source>This event was delivered once.</source>
            <translation>Este evento foi entregue uma vez.</translation>
        </message>
        <message numerus="yes">
            <source>%n deliveries</source>
            <translation>
                <numerusform>%n entrega</numerusform>
                <numerusform>%n entregas</numerusform>
            </translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Vistas</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vistas salvas</translation>
        </message>
        <message>
            <source>The newest %1 events; older ones follow at the end of the list</source>
            <translation>Os %1 eventos mais novos; os mais antigos seguem no fim da lista</translation>
        </message>
        <message>
            <source>The first %1 events in this order; choose a period to see others</source>
            <translation>Os primeiros %1 eventos nesta ordem; escolha um período para ver outros</translation>
        </message>
        <message>
            <source>The newest %1 of %2 events; older ones follow at the end of the list</source>
            <translation>Os %1 eventos mais novos de %2; os mais antigos seguem no fim da lista</translation>
        </message>
        <message>
            <source>The first %1 of %2 events in this order; choose a period to see others</source>
            <translation>Os primeiros %1 de %2 eventos nesta ordem; escolha um período para ver outros</translation>
        </message>
        <message>
            <source>Send a test event…</source>
            <translation>Enviar um evento de teste…</translation>
        </message>
    </context>
    <context>
        <name>gancho::ExpectedArrived</name>
        <message>
            <source>✓ Arrived</source>
            <translation>✓ Chegou</translation>
        </message>
        <message>
            <source>✕ Missing</source>
            <translation>✕ Faltando</translation>
        </message>
        <message>
            <source>– Did not come</source>
            <translation>– Não veio</translation>
        </message>
        <message>
            <source>… Waiting</source>
            <translation>… Aguardando</translation>
        </message>
        <message>
            <source>Inferred: the platform does not document when it sends this.</source>
            <translation>Inferido: a plataforma não documenta quando envia isto.</translation>
        </message>
        <message>
            <source>Only %1.</source>
            <translation>Só %1.</translation>
        </message>
        <message>
            <source>%1 after the start</source>
            <translation>%1 após o início</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Do it in the sandbox</source>
            <translation>Fazer no sandbox</translation>
        </message>
        <message>
            <source>Why did nothing arrive?</source>
            <translation>Por que nada chegou?</translation>
        </message>
        <message>
            <source>Expected against arrived</source>
            <translation>Esperado × recebido</translation>
        </message>
        <message>
            <source>What happens on the platform</source>
            <translation>O que acontece na plataforma</translation>
        </message>
        <message>
            <source>Seconds to wait</source>
            <translation>Segundos de espera</translation>
        </message>
        <message>
            <source>wait </source>
            <translation>espera </translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Iniciar de novo</translation>
        </message>
        <message>
            <source>Waiting: %1 of %2 arrived, %3 s left</source>
            <translation>Aguardando: recebidos %1 de %2, faltam %3 s</translation>
        </message>
        <message>
            <source>Everything that was promised has arrived</source>
            <translation>Tudo o que foi prometido chegou</translation>
        </message>
        <message>
            <source>%1 of %2 arrived</source>
            <translation>Recebidos: %1 de %2</translation>
        </message>
        <message>
            <source>The webhook “%1” promises</source>
            <translation>O webhook “%1” promete</translation>
        </message>
        <message>
            <source>No webhook of the account calls this inbox</source>
            <translation>Nenhum webhook da conta chama esta inbox</translation>
        </message>
        <message>
            <source>Events of this action</source>
            <translation>Eventos desta ação</translation>
        </message>
        <message>
            <source>• Promised</source>
            <translation>• Prometido</translation>
        </message>
        <message>
            <source>Open event</source>
            <translation>Abrir evento</translation>
        </message>
        <message>
            <source>! Not set up</source>
            <translation>! Não configurado</translation>
        </message>
    </context>
    <context>
        <name>gancho::FileForm</name>
        <message>
            <source>Send a file</source>
            <translation>Enviar um arquivo</translation>
        </message>
        <message>
            <source>Send file</source>
            <translation>Enviar arquivo</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Caption (may be empty)</source>
            <translation>Legenda (opcional)</translation>
        </message>
    </context>
    <context>
        <name>gancho::FilePick</name>
        <message>
            <source>File of this computer, or a link</source>
            <translation>Arquivo deste computador ou um link</translation>
        </message>
        <message>
            <source>File of this computer, or a link (https://…)</source>
            <translation>Arquivo deste computador ou um link (https://…)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>Choose a file of this computer</source>
            <translation>Escolher um arquivo deste computador</translation>
        </message>
        <message>
            <source>Choose a file or enter a link to it.</source>
            <translation>Escolha um arquivo ou informe o link dele.</translation>
        </message>
        <message>
            <source>The link is not complete.</source>
            <translation>O link não está completo.</translation>
        </message>
        <message>
            <source>There is no such file on this computer.</source>
            <translation>Esse arquivo não existe neste computador.</translation>
        </message>
        <message>
            <source>Choose a file to send</source>
            <translation>Escolher um arquivo para enviar</translation>
        </message>
    </context>
    <context>
        <name>gancho::FirstRunPage</name>
        <message>
            <source>Welcome to Gancho</source>
            <translation>Bem-vindo ao Gancho</translation>
        </message>
        <message>
            <source>Set up webhooks, receive the events here, and see what came.</source>
            <translation>Configure webhooks, receba os eventos aqui e veja o que chegou.</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>Experimentar</translation>
        </message>
        <message>
            <source>An invented company, real webhooks. Nothing leaves this computer.</source>
            <translation>Uma empresa de mentira, webhooks de verdade. Nada sai deste computador.</translation>
        </message>
        <message>
            <source>Open the sandbox</source>
            <translation>Abrir o sandbox</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Conectar uma conta</translation>
        </message>
        <message>
            <source>wts.chat, with the customer's token. It is kept in the system's keychain.</source>
            <translation>wts.chat, com o token do cliente. Ele fica guardado no cofre de senhas do sistema.</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Conectar…</translation>
        </message>
        <message>
            <source>Only receive</source>
            <translation>Só receber</translation>
        </message>
        <message>
            <source>A URL on this computer for any system that sends webhooks.</source>
            <translation>Uma URL neste computador para qualquer sistema que envie webhooks.</translation>
        </message>
        <message>
            <source>Start receiving</source>
            <translation>Começar a receber</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>System language</source>
            <translation>Idioma do sistema</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <source>System style</source>
            <translation>Estilo do sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
    </context>
    <context>
        <name>gancho::FlowPane</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Save as file…</source>
            <translation>Salvar como arquivo…</translation>
        </message>
        <message>
            <source>The file cannot be written: %1</source>
            <translation>Não é possível gravar o arquivo: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::FlowRecords</name>
        <message>
            <source>Id of the stage</source>
            <translation>Id da etapa</translation>
        </message>
    </context>
    <context>
        <name>gancho::FlowSource</name>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Name of the flow</source>
            <translation>Nome do fluxo</translation>
        </message>
        <message>
            <source>Inbox that brings the sample event</source>
            <translation>Inbox de onde vem o evento de exemplo</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Tipo de evento</translation>
        </message>
        <message>
            <source>What the flow does on a platform at its end</source>
            <translation>O que o fluxo faz em uma plataforma no fim</translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>Novo lead</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>No fim</translation>
        </message>
        <message>
            <source>Any inbox</source>
            <translation>Qualquer inbox</translation>
        </message>
        <message>
            <source>Nothing more</source>
            <translation>Nada mais</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Any event</source>
            <translation>Qualquer evento</translation>
        </message>
        <message>
            <source>Sample: the event of %1. It goes along as pinned data, without secrets.</source>
            <translation>Exemplo: o evento de %1. Ele vai junto como dados fixados, sem segredos.</translation>
        </message>
        <message>
            <source>No such event has come yet: the file is made without a sample, and fields cannot be picked.</source>
            <translation>Nenhum evento desse tipo chegou ainda: o arquivo é feito sem exemplo, e não dá para escolher campos.</translation>
        </message>
        <message>
            <source>Give it a name first.</source>
            <translation>Dê um nome primeiro.</translation>
        </message>
        <message>
            <source>Numbers of more than 15 digits lose the last ones in n8n and Make, which read them by themselves: %1. Have the sender write them as a text.</source>
            <translation>Números com mais de 15 dígitos perdem os últimos no n8n e no Make, que os leem por conta própria: %1. Peça ao remetente que os escreva como texto.</translation>
        </message>
        <message>
            <source>What is done at the end still lacks: %1. Choose it, or map a field to it.</source>
            <translation>Para o que é feito no fim ainda falta: %1. Escolha ou mapeie um campo para isso.</translation>
        </message>
    </context>
    <context>
        <name>gancho::HeaderBar</name>
        <message>
            <source>Main action of the page</source>
            <translation>Ação principal da página</translation>
        </message>
    </context>
    <context>
        <name>gancho::HeaderChoice</name>
        <message>
            <source>Headers that go along</source>
            <translation>Cabeçalhos que vão junto</translation>
        </message>
        <message>
            <source>Space leaves a header out, F2 changes it.</source>
            <translation>Espaço deixa um cabeçalho de fora, F2 o altera.</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Cabeçalho</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Add a header</source>
            <translation>Adicionar um cabeçalho</translation>
        </message>
    </context>
    <context>
        <name>gancho::HeadersModel</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>gancho::HomePage</name>
        <message>
            <source>Home</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>URL pública</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Events per minute</source>
            <translation>Eventos por minuto</translation>
        </message>
        <message>
            <source>Address copied.</source>
            <translation>Endereço copiado.</translation>
        </message>
        <message>
            <source>From the account to the first event</source>
            <translation>Da conta ao primeiro evento</translation>
        </message>
        <message>
            <source>Account connected</source>
            <translation>Conta conectada</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Conectar…</translation>
        </message>
        <message>
            <source>Webhook created</source>
            <translation>Webhook criado</translation>
        </message>
        <message>
            <source>New webhook</source>
            <translation>Novo webhook</translation>
        </message>
        <message>
            <source>First event received</source>
            <translation>Primeiro evento recebido</translation>
        </message>
        <message>
            <source>Receiver…</source>
            <translation>Receptor…</translation>
        </message>
        <message>
            <source>All events seen</source>
            <translation>Todos os eventos vistos</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>Mostrar eventos</translation>
        </message>
        <message>
            <source>A moment ago</source>
            <translation>Agora há pouco</translation>
        </message>
        <message>
            <source>Nothing has come yet. What the receiver takes appears here at once.</source>
            <translation>Nada chegou ainda. O que o receptor receber aparece aqui na hora.</translation>
        </message>
        <message>
            <source>Start…</source>
            <translation>Iniciar…</translation>
        </message>
        <message>
            <source>Copy URL</source>
            <translation>Copiar URL</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>only this computer reaches it</source>
            <translation>só este computador a alcança</translation>
        </message>
        <message>
            <source>Enter one…</source>
            <translation>Informar…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>connect one, or the sandbox</source>
            <translation>conecte uma ou use o sandbox</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>%1 · connected</source>
            <translation>%1 · conectada</translation>
        </message>
        <message>
            <source>%1 · connecting…</source>
            <translation>%1 · conectando…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n webhook(s)</source>
            <translation>
                <numerusform>%n webhook</numerusform>
                <numerusform>%n webhooks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n ativo</numerusform>
                <numerusform>%n ativos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>events · %n refused</source>
            <translation>
                <numerusform>eventos · %n recusado</numerusform>
                <numerusform>eventos · %n recusados</numerusform>
            </translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>%1 received</source>
            <translation>Recebidos: %1</translation>
        </message>
        <message>
            <source>Generate one</source>
            <translation>Gerar um</translation>
        </message>
        <message>
            <source>%1 of %1</source>
            <translation>%1 de %1</translation>
        </message>
        <message>
            <source>%1 of %2: %3 missing</source>
            <translation>%1 de %2; ainda não vistos: %3</translation>
        </message>
        <message>
            <source>Generate the missing ones</source>
            <translation>Gerar os que faltam</translation>
        </message>
        <message>
            <source>%1 · the platform asked for a pause</source>
            <translation>%1 · a plataforma pediu uma pausa</translation>
        </message>
        <message>
            <source>%1 · quota %2 of %3</source>
            <translation>%1 · cota %2 de %3</translation>
        </message>
    </context>
    <context>
        <name>gancho::HookDelivery</name>
        <message>
            <source>Given up: too many deliveries to this URL are waiting already.</source>
            <translation>Entrega abandonada: já há entregas demais à espera para esta URL.</translation>
        </message>
        <message>
            <source>No answer in time.</source>
            <translation>Sem resposta dentro do prazo.</translation>
        </message>
        <message>
            <source>No answer: the connection failed.</source>
            <translation>Sem resposta: a conexão falhou.</translation>
        </message>
        <message>
            <source>Answered %1 instead of 2xx.</source>
            <translation>Respondeu %1 em vez de 2xx.</translation>
        </message>
    </context>
    <context>
        <name>gancho::HttpFront</name>
        <message>
            <source>Port %1 is in use by another program. Choose another port.</source>
            <translation>A porta %1 está em uso por outro programa. Escolha outra porta.</translation>
        </message>
        <message>
            <source>This computer cannot listen on %1:%2. Check the address.</source>
            <translation>Este computador não consegue escutar em %1:%2. Verifique o endereço.</translation>
        </message>
    </context>
    <context>
        <name>gancho::InboxAddress</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the address of the inbox</source>
            <translation>Copiar o endereço da inbox</translation>
        </message>
    </context>
    <context>
        <name>gancho::InboxForm</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <source>&amp;Platform</source>
            <translation>&amp;Plataforma</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Show events</source>
            <translation>Mostrar eventos</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>Settings of the inbox</source>
            <translation>Configurações da inbox</translation>
        </message>
        <message>
            <source>Secret copied.</source>
            <translation>Segredo copiado.</translation>
        </message>
        <message>
            <source>Address copied.</source>
            <translation>Endereço copiado.</translation>
        </message>
        <message>
            <source>Name of the inbox</source>
            <translation>Nome da inbox</translation>
        </message>
        <message>
            <source>Account whose events are expected</source>
            <translation>Conta de onde os eventos são esperados</translation>
        </message>
        <message>
            <source>Platform whose events are expected</source>
            <translation>Plataforma de onde os eventos são esperados</translation>
        </message>
        <message>
            <source>Recognise it from the content</source>
            <translation>Reconhecer pelo conteúdo</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Conta</translation>
        </message>
        <message>
            <source>Free: events of any sender</source>
            <translation>Livre: eventos de qualquer remetente</translation>
        </message>
        <message>
            <source>An account that was removed</source>
            <translation>Uma conta que foi removida</translation>
        </message>
        <message>
            <source>New inbox</source>
            <translation>Nova inbox</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Resume the inbox</source>
            <translation>Retomar a inbox</translation>
        </message>
        <message>
            <source>Pause the inbox</source>
            <translation>Pausar a inbox</translation>
        </message>
        <message>
            <source>The address ends with the name of the inbox.</source>
            <translation>O endereço termina com o nome da inbox.</translation>
        </message>
        <message>
            <source>When you save, the old address %1 stops working: change it at the senders too.</source>
            <translation>Ao salvar, o endereço antigo %1 deixa de funcionar: altere-o também em quem envia.</translation>
        </message>
        <message>
            <source>On this computer: %1</source>
            <translation>Neste computador: %1</translation>
        </message>
        <message>
            <source>The token is hidden here and copied with the address.</source>
            <translation>O token fica oculto aqui e é copiado com o endereço.</translation>
        </message>
        <message>
            <source>Give the inbox a name: it becomes the end of its address.</source>
            <translation>Dê um nome à inbox: ele vira o final do endereço dela.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
    </context>
    <context>
        <name>gancho::InboxKeeper</name>
        <message>
            <source>A name has small letters, digits and hyphens only, 60 at most. "%1" would do.</source>
            <translation>Um nome tem só letras minúsculas, algarismos e hífens, no máximo 60. “%1” serviria.</translation>
        </message>
        <message>
            <source>This inbox was deleted.</source>
            <translation>Esta inbox foi excluída.</translation>
        </message>
    </context>
    <context>
        <name>gancho::InboxModel</name>
        <message>
            <source>free</source>
            <translation>livre</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada ainda</translation>
        </message>
        <message>
            <source>‖ Paused</source>
            <translation>‖ Pausada</translation>
        </message>
        <message>
            <source>● Receiving</source>
            <translation>● Recebendo</translation>
        </message>
        <message>
            <source>! Needs its secret</source>
            <translation>! Falta o segredo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Sender check</source>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Last arrival</source>
            <translation>Última chegada</translation>
        </message>
    </context>
    <context>
        <name>gancho::InboxPanel</name>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Parts of the inbox</source>
            <translation>Seções da inbox</translation>
        </message>
    </context>
    <context>
        <name>gancho::InboxTable</name>
        <message>
            <source>Inboxes</source>
            <translation>Inboxes</translation>
        </message>
    </context>
    <context>
        <name>gancho::InboxesPage</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>Why did nothing arrive?</source>
            <translation>Por que nada chegou?</translation>
        </message>
        <message>
            <source>Expected against arrived</source>
            <translation>Esperado × recebido</translation>
        </message>
        <message>
            <source>+ New inbox</source>
            <translation>+ Nova inbox</translation>
        </message>
        <message>
            <source>New inbox</source>
            <translation>Nova inbox</translation>
        </message>
        <message>
            <source>Show events of the inbox</source>
            <translation>Mostrar eventos da inbox</translation>
        </message>
        <message>
            <source>Copy address of the inbox</source>
            <translation>Copiar endereço da inbox</translation>
        </message>
        <message>
            <source>Pause inbox</source>
            <translation>Pausar inbox</translation>
        </message>
        <message>
            <source>Delete inbox…</source>
            <translation>Excluir inbox…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Address copied.</source>
            <translation>Endereço copiado.</translation>
        </message>
        <message>
            <source>Resume inbox</source>
            <translation>Retomar inbox</translation>
        </message>
        <message>
            <source>Inbox “%1” saved.</source>
            <translation>Inbox “%1” salva.</translation>
        </message>
        <message>
            <source>Inbox “%1” created.</source>
            <translation>Inbox “%1” criada.</translation>
        </message>
        <message>
            <source>Inbox “%1” paused.</source>
            <translation>Inbox “%1” pausada.</translation>
        </message>
        <message>
            <source>Inbox “%1” receives again.</source>
            <translation>Inbox “%1” voltou a receber.</translation>
        </message>
        <message>
            <source>Inbox “%1” deleted.</source>
            <translation>Inbox “%1” excluída.</translation>
        </message>
        <message>
            <source>No inbox yet</source>
            <translation>Nenhuma inbox ainda</translation>
        </message>
        <message>
            <source>An inbox is an address of this computer that takes events and keeps them in the log. Each customer or sender gets one of its own.</source>
            <translation>Uma inbox é um endereço deste computador que recebe eventos e os guarda no registro. Cada cliente ou remetente tem a sua.</translation>
        </message>
        <message>
            <source> Its secret is removed from the keychain.</source>
            <translation> O segredo dela é removido do cofre de senhas do sistema.</translation>
        </message>
        <message>
            <source>Delete the inbox “%1”?</source>
            <translation>Excluir a inbox “%1”?</translation>
        </message>
        <message>
            <source>Senders that call %1 are answered 404 from then on. Its events stay in the log.</source>
            <translation>A partir de então, quem chamar %1 recebe 404 como resposta. Os eventos da inbox continuam no registro.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Inboxes</source>
            <translation>Inboxes</translation>
        </message>
    </context>
    <context>
        <name>gancho::InlineMessage</name>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
    </context>
    <context>
        <name>gancho::IntegrationsPage</name>
        <message>
            <source>+ New route</source>
            <translation>+ Nova rota</translation>
        </message>
        <message>
            <source>New route</source>
            <translation>Nova rota</translation>
        </message>
        <message>
            <source>Import routes…</source>
            <translation>Importar rotas…</translation>
        </message>
        <message>
            <source>Export all routes…</source>
            <translation>Exportar todas as rotas…</translation>
        </message>
        <message>
            <source>Switch on or off</source>
            <translation>Ativar ou desativar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Preview, deliveries, export</source>
            <translation>Prévia, entregas, exportação</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Prévia</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>The route “%1” was stopped: %2</source>
            <translation>A rota “%1” foi interrompida: %2</translation>
        </message>
        <message>
            <source>No route yet</source>
            <translation>Nenhuma rota ainda</translation>
        </message>
        <message>
            <source>A route takes events that come in here to another system: to n8n, Make or an address of your own, or into an account of one of the platforms. You choose when, what and where to, and see what would be sent before anything is.</source>
            <translation>Uma rota leva os eventos que chegam aqui para outro sistema: para o n8n, o Make ou um endereço seu, ou para uma conta de uma das plataformas. Você escolhe quando, o quê e para onde, e vê o que seria enviado antes de qualquer envio.</translation>
        </message>
        <message>
            <source>This is what you had typed last time. It is not saved yet.</source>
            <translation>Isto é o que você tinha digitado da última vez. Ainda não foi salvo.</translation>
        </message>
        <message>
            <source>Integrations</source>
            <translation>Integrações</translation>
        </message>
        <message>
            <source>Empty route</source>
            <translation>Rota vazia</translation>
        </message>
        <message>
            <source>Still to be filled in: %1</source>
            <translation>Falta preencher: %1</translation>
        </message>
        <message>
            <source>Route “%1” saved.</source>
            <translation>Rota “%1” salva.</translation>
        </message>
        <message>
            <source>Route “%1” saved. It is off: look at what it would send, then switch it on.</source>
            <translation>Rota “%1” salva. Ela está desativada: veja o que enviaria e depois ative-a.</translation>
        </message>
        <message>
            <source>Route “%1” is on: it takes the events that come from now on.</source>
            <translation>Rota “%1” ativada: ela pega os eventos que chegarem a partir de agora.</translation>
        </message>
        <message>
            <source>Route “%1” is off.</source>
            <translation>Rota “%1” desativada.</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (cópia)</translation>
        </message>
        <message>
            <source>Route “%1” deleted.</source>
            <translation>Rota “%1” excluída.</translation>
        </message>
        <message>
            <source>Import routes</source>
            <translation>Importar rotas</translation>
        </message>
        <message>
            <source>Routes of Gancho (*.json)</source>
            <translation>Rotas do Gancho (*.json)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>Não foi possível ler o arquivo: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n route(s) imported, switched off. Their secrets have to be entered again.</source>
            <translation>
                <numerusform>%n rota importada, desativada. É preciso informar de novo os segredos dela.</numerusform>
                <numerusform>%n rotas importadas, desativadas. É preciso informar de novo os segredos delas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export routes</source>
            <translation>Exportar rotas</translation>
        </message>
        <message>
            <source>routes.json</source>
            <translation>rotas.json</translation>
        </message>
        <message numerus="yes">
            <source>%n route(s) exported, without their secrets.</source>
            <translation>
                <numerusform>%n rota exportada, sem os segredos dela.</numerusform>
                <numerusform>%n rotas exportadas, sem os segredos delas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file cannot be written: %1</source>
            <translation>Não foi possível gravar o arquivo: %1</translation>
        </message>
        <message>
            <source>Deliveries by target…</source>
            <translation>Entregas por destino…</translation>
        </message>
        <message>
            <source>Save the route and switch it on to send these for real.</source>
            <translation>Salve a rota e ative-a para enviar estes de verdade.</translation>
        </message>
        <message>
            <source>Save the changes to send these for real.</source>
            <translation>Salve as alterações para enviar estes de verdade.</translation>
        </message>
        <message>
            <source>Switch the route on to send these for real: one that is off delivers nothing.</source>
            <translation>Ative a rota para enviar estes de verdade: uma rota desativada não entrega nada.</translation>
        </message>
        <message>
            <source>This is what you had typed last time. It is not saved yet, and secrets that you typed have to be typed again.</source>
            <translation>Isto é o que você digitou da última vez. Ainda não foi salvo, e os segredos digitados precisam ser digitados de novo.</translation>
        </message>
        <message numerus="yes">
            <source>Send %n event(s) of the past for real?</source>
            <translation>
                <numerusform>Enviar %n evento do passado de verdade?</numerusform>
                <numerusform>Enviar %n eventos do passado de verdade?</numerusform>
            </translation>
        </message>
        <message>
            <source>The route “%1” delivers each of them to: %2. What arrived before arrives once more.</source>
            <translation>A rota “%1” entrega cada um deles em: %2. O que já chegou lá chega mais uma vez.</translation>
        </message>
        <message numerus="yes">
            <source>Send %n event(s)</source>
            <translation>
                <numerusform>Enviar %n evento</numerusform>
                <numerusform>Enviar %n eventos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are on their way.</source>
            <translation>
                <numerusform>%n evento está a caminho.</numerusform>
                <numerusform>%n eventos estão a caminho.</numerusform>
            </translation>
        </message>
        <message>
            <source>Route “%1” saved. This system has no keychain that works: its keys are kept until the program ends and must be entered again next time.</source>
            <translation>Rota “%1” salva. Este sistema não tem um cofre de senhas que funcione: as chaves dela são mantidas até o programa ser fechado e precisam ser informadas de novo na próxima vez.</translation>
        </message>
    </context>
    <context>
        <name>gancho::JsonDiffModel</name>
        <message>
            <source>Same</source>
            <translation>Igual</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterado</translation>
        </message>
        <message>
            <source>Notation</source>
            <translation>Notação</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Adicionado</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ausente</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… e mais %n</numerusform>
                <numerusform>… e mais %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n diferença</numerusform>
                <numerusform>%n diferenças</numerusform>
            </translation>
        </message>
        <message>
            <source>The same number, written differently.</source>
            <translation>O mesmo número, escrito de outra forma.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Esquerda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Direita</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>gancho::JsonTreeModel</name>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>not documented</source>
            <translation>não documentado</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 em vez de %2</translation>
        </message>
        <message>
            <source>repeated key</source>
            <translation>chave repetida</translation>
        </message>
        <message>
            <source>Members %1</source>
            <translation>Itens %1</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obrigatório</translation>
        </message>
        <message>
            <source>required: %1</source>
            <translation>obrigatório: %1</translation>
        </message>
        <message>
            <source>The contract requires this field; it is not in the event.</source>
            <translation>O contrato exige este campo; ele não está no evento.</translation>
        </message>
    </context>
    <context>
        <name>gancho::JsonView</name>
        <message>
            <source>Body as a tree</source>
            <translation>Corpo em árvore</translation>
        </message>
    </context>
    <context>
        <name>gancho::KeepingForm</name>
        <message>
            <source>Delete events older than</source>
            <translation>Excluir eventos com mais de</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dias</translation>
        </message>
        <message>
            <source>Keep at most</source>
            <translation>Manter no máximo</translation>
        </message>
        <message>
            <source>events</source>
            <translation>eventos</translation>
        </message>
        <message>
            <source>Keep the log below</source>
            <translation>Manter o registro abaixo de</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>Every event is kept.</source>
            <translation>Todos os eventos são mantidos.</translation>
        </message>
        <message>
            <source>Events with a star are always kept.</source>
            <translation>Eventos com estrela são sempre mantidos.</translation>
        </message>
        <message>
            <source>Nothing is deleted now; the oldest events go as new ones come.</source>
            <translation>Nada é excluído agora; os eventos mais antigos saem à medida que chegam novos.</translation>
        </message>
        <message>
            <source>Deletes %1 events now, received from %2 to %3 (about %4). %5 events remain.</source>
            <translation>Eventos a excluir agora: %1, recebidos de %2 a %3 (cerca de %4). Eventos restantes: %5.</translation>
        </message>
        <message>
            <source>About %1 more stay until routes have delivered them; see the deliveries of Integrations.</source>
            <translation>Cerca de %1 a mais ficam até que as rotas os entreguem; veja as entregas em Integrações.</translation>
        </message>
    </context>
    <context>
        <name>gancho::KindList</name>
        <message>
            <source>Kinds of records</source>
            <translation>Tipos de cadastro</translation>
        </message>
        <message>
            <source>%1, could not be read</source>
            <translation>%1, não foi possível ler</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::MainWindow</name>
        <message>
            <source>%1 — Gancho</source>
            <translation>%1 — Gancho</translation>
        </message>
        <message>
            <source>Other computers can reach the receiver at %1. Anyone in the network can send events to it and fill the log.</source>
            <translation>Outros computadores podem alcançar o receptor em %1. Qualquer pessoa na rede pode enviar eventos a ele e encher o registro.</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir para</translation>
        </message>
        <message>
            <source>Receiver…</source>
            <translation>Receptor…</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <source>Stop receiving</source>
            <translation>Parar de receber</translation>
        </message>
        <message>
            <source>Start receiving</source>
            <translation>Começar a receber</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Switch to %1</source>
            <translation>Mudar para %1</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>gancho::MakeForm</name>
        <message>
            <source>Scenario for Make</source>
            <translation>Cenário para o Make</translation>
        </message>
        <message>
            <source>Queue and limits</source>
            <translation>Fila e limites</translation>
        </message>
        <message>
            <source>Blueprint copied.</source>
            <translation>Blueprint copiado.</translation>
        </message>
        <message>
            <source>In Make: Create a scenario, menu ⋯, Import blueprint. Then open the webhook module and choose or create its webhook.</source>
            <translation>No Make: “Create a scenario”, menu ⋯, “Import blueprint”. Depois, abra o módulo do webhook e escolha ou crie o webhook dele.</translation>
        </message>
        <message>
            <source>Switch on "Get request headers" in the webhook's advanced settings.</source>
            <translation>Ative "Get request headers" nas configurações avançadas do webhook.</translation>
        </message>
        <message>
            <source>Type the account's token into the last module: it is not in the file.</source>
            <translation>Digite o token da conta no último módulo: ele não está no arquivo.</translation>
        </message>
        <message>
            <source>Save the blueprint</source>
            <translation>Salvar o blueprint</translation>
        </message>
        <message>
            <source>Blueprints of Make (*.json)</source>
            <translation>Blueprints do Make (*.json)</translation>
        </message>
        <message>
            <source>Blueprint saved.</source>
            <translation>Blueprint salvo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::MappingDelegate</name>
        <message>
            <source>⚠ no name</source>
            <translation>⚠ sem nome</translation>
        </message>
        <message>
            <source>Format of the value</source>
            <translation>Formato do valor</translation>
        </message>
    </context>
    <context>
        <name>gancho::MappingModel</name>
        <message>
            <source>constant</source>
            <translation>constante</translation>
        </message>
        <message>
            <source>Name a field of the event, or write a constant in quotation marks.</source>
            <translation>Informe um campo do evento ou escreva uma constante entre aspas.</translation>
        </message>
        <message>
            <source>Give the field a name at the target.</source>
            <translation>Dê um nome ao campo no destino.</translation>
        </message>
        <message>
            <source>Field of the event</source>
            <translation>Campo do evento</translation>
        </message>
        <message>
            <source>Name at the target</source>
            <translation>Nome no destino</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>If missing</source>
            <translation>Se faltar</translation>
        </message>
        <message>
            <source>or %1</source>
            <translation>ou %1</translation>
        </message>
        <message>
            <source>Taken where the fields of that name above it have no value.</source>
            <translation>Usado quando os campos de mesmo nome acima não têm valor.</translation>
        </message>
    </context>
    <context>
        <name>gancho::MemberModel</name>
        <message>
            <source>Contact</source>
            <translation>Contato</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Adicionado em</translation>
        </message>
    </context>
    <context>
        <name>gancho::MembershipList</name>
        <message>
            <source>Go to “%1”</source>
            <translation>Ir para “%1”</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Atendente</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>Take out “%1”</source>
            <translation>Retirar “%1”</translation>
        </message>
    </context>
    <context>
        <name>gancho::MessageComposer</name>
        <message>
            <source>Send a template</source>
            <translation>Enviar um modelo</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Template…</source>
            <translation>Modelo…</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Arquivo…</translation>
        </message>
        <message>
            <source>Chatbot…</source>
            <translation>Chatbot…</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Nota interna</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escreva uma mensagem</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter begins a new line</source>
            <translation>Enter envia, Shift+Enter inicia uma nova linha</translation>
        </message>
        <message>
            <source>Write an internal note, which the contact does not see</source>
            <translation>Escreva uma nota interna, que o contato não vê</translation>
        </message>
        <message>
            <source>The contact has not written yet: the platform lets a conversation begin with a template only.</source>
            <translation>O contato ainda não escreveu: a plataforma só permite iniciar uma conversa com um modelo.</translation>
        </message>
        <message>
            <source>The 24 h window has closed: until the contact writes again, only templates can be sent.</source>
            <translation>A janela de 24 h se fechou: até o contato escrever de novo, só é possível enviar modelos.</translation>
        </message>
        <message>
            <source>The 24 h window stays open for %1 h %2 min</source>
            <translation>A janela de 24 h fica aberta por mais %1 h %2 min</translation>
        </message>
        <message numerus="yes">
            <source>The 24 h window stays open for %n min</source>
            <translation>
                <numerusform>A janela de 24 h fica aberta por mais %n min</numerusform>
                <numerusform>A janela de 24 h fica aberta por mais %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>The contact does not see an internal note.</source>
            <translation>O contato não vê notas internas.</translation>
        </message>
        <message>
            <source>Write an internal note</source>
            <translation>Escreva uma nota interna</translation>
        </message>
        <message>
            <source>Only templates can be sent</source>
            <translation>Só é possível enviar modelos</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Salvar nota</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Mais…</translation>
        </message>
        <message>
            <source>Send something else</source>
            <translation>Enviar outra coisa</translation>
        </message>
    </context>
    <context>
        <name>gancho::MessageModel</name>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Não enviada</translation>
        </message>
        <message>
            <source>Read at %1</source>
            <translation>Lida em %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::N8nClient</name>
        <message>
            <source>n8n refused the API key. Create one in n8n under Settings, n8n API, and paste it here; a webhook's key is another thing.</source>
            <translation>O n8n recusou a chave de API. Crie uma no n8n, em Settings, n8n API, e cole-a aqui; a chave de um webhook é outra coisa.</translation>
        </message>
        <message>
            <source>The REST API of n8n does not answer at %1. See whether this is the address of the instance, and whether its public API is switched on.</source>
            <translation>A API REST do n8n não responde em %1. Veja se este é o endereço da instância e se a API pública dela está ativada.</translation>
        </message>
        <message>
            <source>n8n cannot be reached at %1. See whether it is running. %2</source>
            <translation>Não foi possível alcançar o n8n em %1. Veja se ele está em execução. %2</translation>
        </message>
        <message>
            <source>Another active workflow has a webhook with the same path and method. Choose another path, or switch the other workflow off.</source>
            <translation>Outro workflow ativo tem um webhook com o mesmo caminho e método. Escolha outro caminho ou desative o outro workflow.</translation>
        </message>
        <message>
            <source>n8n refused it: %1</source>
            <translation>O n8n recusou: %1</translation>
        </message>
        <message>
            <source>This is the API key of n8n. As a webhook's key, it would be handed to every sender. Have one made instead.</source>
            <translation>Esta é a chave de API do n8n. Como chave de um webhook, ela seria entregue a todo remetente. Em vez disso, gere uma.</translation>
        </message>
        <message>
            <source>This looks like an API key of n8n, which opens far more than this webhook. Have a key made instead.</source>
            <translation>Isto parece uma chave de API do n8n, que dá acesso a muito mais que este webhook. Em vez disso, gere uma chave.</translation>
        </message>
        <message>
            <source>Enter the address of n8n, for example https://n8n.example.com.</source>
            <translation>Informe o endereço do n8n, por exemplo https://n8n.example.com.</translation>
        </message>
        <message>
            <source>Enter an API key of n8n: it is created there under Settings, n8n API.</source>
            <translation>Informe uma chave de API do n8n: ela é criada lá, em Settings, n8n API.</translation>
        </message>
        <message>
            <source>This API key may not do that. Create one in n8n that may read and write workflows and credentials, and read executions.</source>
            <translation>Esta chave de API não tem permissão para isso. Crie no n8n uma que possa ler e gravar workflows e credenciais e ler execuções.</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>concluída</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>broke off</source>
            <translation>interrompida</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>esperando</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>em execução</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>na fila</translation>
        </message>
        <message>
            <source>state unknown</source>
            <translation>estado desconhecido</translation>
        </message>
    </context>
    <context>
        <name>gancho::N8nForm</name>
        <message>
            <source>Senders bring a key</source>
            <translation>Quem envia apresenta uma chave</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nova chave</translation>
        </message>
        <message>
            <source>Copy key</source>
            <translation>Copiar chave</translation>
        </message>
        <message>
            <source>Hand the account's token to n8n</source>
            <translation>Entregar o token da conta ao n8n</translation>
        </message>
        <message>
            <source>Create and activate in n8n</source>
            <translation>Criar e ativar no n8n</translation>
        </message>
        <message>
            <source>Workflow for n8n</source>
            <translation>Workflow para o n8n</translation>
        </message>
        <message>
            <source>In n8n: menu ⋯, Import from file; or paste it into an empty workflow.</source>
            <translation>No n8n: menu ⋯, “Import from file”; ou cole em um workflow vazio.</translation>
        </message>
        <message>
            <source>Key copied.</source>
            <translation>Chave copiada.</translation>
        </message>
        <message>
            <source>Address of n8n</source>
            <translation>Endereço do n8n</translation>
        </message>
        <message>
            <source>API key of n8n</source>
            <translation>Chave de API do n8n</translation>
        </message>
        <message>
            <source>Hand the account's token to n8n as a credential</source>
            <translation>Entregar o token da conta ao n8n como credencial</translation>
        </message>
        <message>
            <source>Optional. Created in n8n under Settings, n8n API. It only goes to that address, never along with events.</source>
            <translation>Opcional. Criada no n8n, em Settings, n8n API. Ela só vai para esse endereço, nunca junto com os eventos.</translation>
        </message>
        <message>
            <source>Key of the webhook</source>
            <translation>Chave do webhook</translation>
        </message>
        <message>
            <source>In the header %1. It is not in the file: n8n keeps it as a credential.</source>
            <translation>No cabeçalho %1. Ela não está no arquivo: o n8n a guarda como credencial.</translation>
        </message>
        <message>
            <source>Have a key made, or switch it off.</source>
            <translation>Gere uma chave ou desative esta opção.</translation>
        </message>
        <message>
            <source>Workflow copied: paste it into an empty workflow of n8n.</source>
            <translation>Workflow copiado: cole-o em um workflow vazio do n8n.</translation>
        </message>
        <message>
            <source>Save the workflow</source>
            <translation>Salvar o workflow</translation>
        </message>
        <message>
            <source>Workflows of n8n (*.json)</source>
            <translation>Workflows do n8n (*.json)</translation>
        </message>
        <message>
            <source>Workflow saved.</source>
            <translation>Workflow salvo.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Criando…</translation>
        </message>
        <message>
            <source>The workflow was created, but not activated. %1</source>
            <translation>O workflow foi criado, mas não ativado. %1</translation>
        </message>
        <message>
            <source>The workflow was created and is active.</source>
            <translation>O workflow foi criado e está ativo.</translation>
        </message>
        <message>
            <source>In n8n, choose the credential with the account's token in its last node.</source>
            <translation>No n8n, escolha a credencial com o token da conta no último nó do workflow.</translation>
        </message>
        <message>
            <source>Update in n8n</source>
            <translation>Atualizar no n8n</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>Atualizando…</translation>
        </message>
        <message>
            <source>The workflow was updated, but not activated. %1</source>
            <translation>O workflow foi atualizado, mas não ativado. %1</translation>
        </message>
        <message>
            <source>The workflow was updated and is active.</source>
            <translation>O workflow foi atualizado e está ativo.</translation>
        </message>
        <message>
            <source>The workflow was no longer in n8n. It was created again and is active.</source>
            <translation>O workflow não estava mais no n8n. Foi criado de novo e está ativo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::N8nRuns</name>
        <message>
            <source>Refresh</source>
            <translation>Atualizar</translation>
        </message>
        <message>
            <source>Refresh the executions</source>
            <translation>Atualizar as execuções</translation>
        </message>
        <message>
            <source>Last executions</source>
            <translation>Últimas execuções</translation>
        </message>
        <message>
            <source>Asking n8n…</source>
            <translation>Consultando o n8n…</translation>
        </message>
        <message>
            <source>It has not run yet, or n8n keeps no executions of it.</source>
            <translation>Ainda não foi executado, ou o n8n não guarda as execuções dele.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the execution of %1 in the browser</source>
            <translation>Abrir a execução de %1 no navegador</translation>
        </message>
    </context>
    <context>
        <name>gancho::NameForm</name>
        <message>
            <source>Number on the platform</source>
            <translation>Número na plataforma</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Enter the number that it has on the platform.</source>
            <translation>Informe o número que tem na plataforma.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Dê um nome.</translation>
        </message>
    </context>
    <context>
        <name>gancho::NavigationEntry</name>
        <message numerus="yes">
            <source>%1, %n new</source>
            <translation>
                <numerusform>%1, %n novo</numerusform>
                <numerusform>%1, %n novos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::NavigationRail</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>gancho::NewMessageContent</name>
        <message>
            <source>What is sent</source>
            <translation>O que é enviado</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Texto da mensagem</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escreva uma mensagem</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>Caption (may be empty)</source>
            <translation>Legenda (opcional)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Áudio</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Write the text of the message.</source>
            <translation>Escreva o texto da mensagem.</translation>
        </message>
    </context>
    <context>
        <name>gancho::NewMessageForm</name>
        <message>
            <source>New message</source>
            <translation>Nova mensagem</translation>
        </message>
        <message>
            <source>On WhatsApp, a conversation can be begun with a template only; free text needs one that is open.</source>
            <translation>No WhatsApp, só é possível iniciar uma conversa com um modelo; para texto livre, é preciso que já haja uma aberta.</translation>
        </message>
        <message>
            <source>More options</source>
            <translation>Mais opções</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>Abrir a conversa</translation>
        </message>
        <message>
            <source>To: phone or @instagram</source>
            <translation>Para: telefone ou @instagram</translation>
        </message>
        <message>
            <source>(11) 99999-0000 or @name</source>
            <translation>(11) 99999-0000 ou @nome</translation>
        </message>
        <message>
            <source>Channel that it is sent from</source>
            <translation>Canal de envio</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>How it is sent</source>
            <translation>Como é feito o envio</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Na fila</translation>
        </message>
        <message>
            <source>The platform answers at once and sends by and by</source>
            <translation>A plataforma responde na hora e envia aos poucos</translation>
        </message>
        <message>
            <source>Wait for the gateway</source>
            <translation>Esperar pelo gateway</translation>
        </message>
        <message>
            <source>Answers when the gateway has taken it, after 25 s at most</source>
            <translation>Responde quando o gateway aceita a mensagem, em no máximo 25 s</translation>
        </message>
        <message>
            <source>Endpoint of its kind</source>
            <translation>Endpoint do tipo</translation>
        </message>
        <message>
            <source>By /chat/v1/send/…, which has a quota of its own</source>
            <translation>Por /chat/v1/send/…, que tem uma cota própria</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>Team of the conversation</source>
            <translation>Equipe da conversa</translation>
        </message>
        <message>
            <source>User of the conversation</source>
            <translation>Usuário da conversa</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipe</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuário</translation>
        </message>
        <message>
            <source>The chatbot may answer</source>
            <translation>O chatbot pode responder</translation>
        </message>
        <message>
            <source>Hidden conversation</source>
            <translation>Conversa oculta</translation>
        </message>
        <message>
            <source>Begin a new conversation even if one is open</source>
            <translation>Iniciar uma nova conversa mesmo que já haja uma aberta</translation>
        </message>
        <message>
            <source>The account's first channel</source>
            <translation>O primeiro canal da conta</translation>
        </message>
        <message>
            <source>Any team</source>
            <translation>Qualquer equipe</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ninguém em particular</translation>
        </message>
        <message>
            <source>Enter a phone with its area code, or an Instagram name beginning with @.</source>
            <translation>Informe um telefone com DDD ou um nome do Instagram começando com @.</translation>
        </message>
        <message>
            <source>No account is connected that can send messages.</source>
            <translation>Não há conta conectada que possa enviar mensagens.</translation>
        </message>
        <message>
            <source>Look whether it arrived before you send it again.</source>
            <translation>Verifique se ela chegou antes de enviar de novo.</translation>
        </message>
        <message>
            <source>(11) 99999-0000</source>
            <translation>(11) 99999-0000</translation>
        </message>
        <message>
            <source>On the official API of WhatsApp, a conversation can be begun with a template only; a channel of the unofficial one takes any message.</source>
            <translation>Na API oficial do WhatsApp, uma conversa só pode ser iniciada com um modelo; um canal da API não oficial aceita qualquer mensagem.</translation>
        </message>
        <message>
            <source>Enter a phone with its area code.</source>
            <translation>Informe um telefone com DDD.</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>Enviar (%1)</translation>
        </message>
        <message>
            <source>Find the conversation</source>
            <translation>Buscar a conversa</translation>
        </message>
    </context>
    <context>
        <name>gancho::NoticeBook</name>
        <message>
            <source>The notifications could not be saved to %1 (%2). Check free space and permissions, then try again.</source>
            <translation>Não foi possível salvar as notificações em %1 (%2). Verifique o espaço livre e as permissões e tente de novo.</translation>
        </message>
        <message>
            <source>The notifications in %1 cannot be read (%2). Check its permissions and start Gancho again.</source>
            <translation>Não foi possível ler as notificações em %1 (%2). Verifique as permissões do arquivo e abra o Gancho de novo.</translation>
        </message>
        <message>
            <source>The notifications in %1 were written by a newer version of Gancho. Install that version to use them.</source>
            <translation>As notificações em %1 foram gravadas por uma versão mais nova do Gancho. Instale essa versão para usá-las.</translation>
        </message>
        <message>
            <source>The file of the notifications was damaged. It is kept as %1; set them up again, or repair it and put it back.</source>
            <translation>O arquivo de notificações estava danificado. Ele foi mantido como %1; configure as notificações de novo ou repare o arquivo e coloque-o de volta.</translation>
        </message>
        <message>
            <source>The file of the notifications, %1, is damaged and cannot be moved aside. Check the permissions of its folder and start Gancho again.</source>
            <translation>O arquivo de notificações, %1, está danificado e não pode ser movido para outro lugar. Verifique as permissões da pasta dele e abra o Gancho de novo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::NoticeDelivery</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::NoticeRow</name>
        <message>
            <source>Notification “%1”</source>
            <translation>Notificação “%1”</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit the notification “%1”</source>
            <translation>Editar a notificação “%1”</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove the notification “%1”</source>
            <translation>Remover a notificação “%1”</translation>
        </message>
    </context>
    <context>
        <name>gancho::NoticeRuleForm</name>
        <message>
            <source>Tell me when</source>
            <translation>Avisar quando</translation>
        </message>
        <message>
            <source>An event arrives</source>
            <translation>Um evento chega</translation>
        </message>
        <message>
            <source>The check of a sender fails</source>
            <translation>A verificação de um remetente falha</translation>
        </message>
        <message>
            <source>Nothing has arrived for</source>
            <translation>Nada chega há</translation>
        </message>
        <message>
            <source>Minutes without an event</source>
            <translation>Minutos sem eventos</translation>
        </message>
        <message>
            <source> min</source>
            <comment>behind a number of minutes</comment>
            <translation> min</translation>
        </message>
        <message>
            <source>Among these events</source>
            <translation>Entre estes eventos</translation>
        </message>
        <message>
            <source>Name of the notification</source>
            <translation>Nome da notificação</translation>
        </message>
        <message>
            <source>Tell me &amp;when</source>
            <translation>Avisar &amp;quando</translation>
        </message>
        <message>
            <source>A&amp;mong these events</source>
            <translation>En&amp;tre estes eventos</translation>
        </message>
        <message>
            <source>&amp;Name, as the notification shows it</source>
            <translation>&amp;Nome, como a notificação o mostra</translation>
        </message>
        <message>
            <source>Save notification</source>
            <translation>Salvar notificação</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard what was changed in the notification</source>
            <translation>Descartar o que foi alterado na notificação</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>Todos os eventos</translation>
        </message>
        <message>
            <source>Inbox: %1</source>
            <translation>Inbox: %1</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>Vista: %1</translation>
        </message>
        <message>
            <source>An inbox that is gone</source>
            <translation>Uma inbox que não existe mais</translation>
        </message>
        <message>
            <source>A view that is gone</source>
            <translation>Uma vista que não existe mais</translation>
        </message>
        <message>
            <source>%1 · check failed</source>
            <translation>%1 · verificação falhou</translation>
        </message>
        <message>
            <source>%1 · silence</source>
            <translation>%1 · silêncio</translation>
        </message>
    </context>
    <context>
        <name>gancho::NoticesForm</name>
        <message>
            <source>No notifications yet.</source>
            <translation>Nenhuma notificação ainda.</translation>
        </message>
        <message>
            <source>Add notification…</source>
            <translation>Adicionar notificação…</translation>
        </message>
        <message>
            <source>Send a test notification</source>
            <translation>Enviar notificação de teste</translation>
        </message>
        <message>
            <source>Show names of persons in notifications</source>
            <translation>Mostrar nomes de pessoas nas notificações</translation>
        </message>
        <message>
            <source>Keep receiving in the tray when the window is closed</source>
            <translation>Continuar recebendo na bandeja quando a janela for fechada</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Gancho can tell you on the desktop when an event arrives, when the check of a sender fails, or when nothing arrives for a while. What you change here holds at once.</source>
            <translation>O Gancho pode avisar você na área de trabalho quando um evento chega, quando a verificação de um remetente falha ou quando nada chega por um tempo. O que você alterar aqui vale na hora.</translation>
        </message>
        <message>
            <source>Notifications may stand on a locked or a shared screen, and the desktop may keep them. Numbers and e-mail addresses are shortened in any case; what the event says is never shown.</source>
            <translation>As notificações podem aparecer em uma tela bloqueada ou compartilhada, e a área de trabalho pode guardá-las. Números e endereços de e-mail são sempre abreviados; o que o evento diz nunca é mostrado.</translation>
        </message>
        <message>
            <source>Notification “%1” removed.</source>
            <translation>Notificação “%1” removida.</translation>
        </message>
        <message>
            <source>The desktop shows them.</source>
            <translation>A área de trabalho mostra as notificações.</translation>
        </message>
        <message>
            <source>The desktop shows them (%1).</source>
            <translation>A área de trabalho mostra as notificações (%1).</translation>
        </message>
        <message>
            <source>This desktop has no service for notifications; they appear at the icon in the tray.</source>
            <translation>Esta área de trabalho não tem um serviço de notificações; elas aparecem no ícone da bandeja do sistema.</translation>
        </message>
        <message>
            <source>This desktop has neither a service for notifications nor a tray: they appear at the foot of this window, and only while it is open.</source>
            <translation>Esta área de trabalho não tem serviço de notificações nem bandeja do sistema: elas aparecem no rodapé desta janela, e só enquanto ela está aberta.</translation>
        </message>
        <message>
            <source>Asking the desktop whether it shows notifications…</source>
            <translation>Consultando se a área de trabalho mostra notificações…</translation>
        </message>
        <message>
            <source>Closing the window then hides it; Gancho is quit from the tray, or with Ctrl+Q.</source>
            <translation>Ao fechar a janela, ela é ocultada; para sair do Gancho, use a bandeja do sistema ou Ctrl+Q.</translation>
        </message>
        <message>
            <source>This desktop has no tray at the moment: closing the window quits Gancho.</source>
            <translation>Esta área de trabalho não tem bandeja do sistema no momento: fechar a janela encerra o Gancho.</translation>
        </message>
        <message>
            <source>Sent to the tray.</source>
            <translation>Enviada para a bandeja.</translation>
        </message>
        <message>
            <source>Sent to the desktop.</source>
            <translation>Enviada para a área de trabalho.</translation>
        </message>
    </context>
    <context>
        <name>gancho::Noticing</name>
        <message>
            <source>All events</source>
            <translation>Todos os eventos</translation>
        </message>
    </context>
    <context>
        <name>gancho::OperationList</name>
        <message>
            <source>Operations</source>
            <translation>Operações</translation>
        </message>
        <message>
            <source>Requests sent before</source>
            <translation>Requisições já enviadas</translation>
        </message>
        <message>
            <source>Show all operations</source>
            <translation>Mostrar todas as operações</translation>
        </message>
        <message>
            <source>Operations or history</source>
            <translation>Operações ou histórico</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Search operations</source>
            <translation>Buscar operações</translation>
        </message>
        <message>
            <source>Search name or path</source>
            <translation>Buscar nome ou caminho</translation>
        </message>
        <message>
            <source>Clear history</source>
            <translation>Limpar histórico</translation>
        </message>
        <message>
            <source>Nothing sent yet</source>
            <translation>Nada enviado ainda</translation>
        </message>
        <message>
            <source>What you send from here can be chosen here again.</source>
            <translation>O que você enviar daqui poderá ser escolhido de novo aqui.</translation>
        </message>
        <message>
            <source>No such operation</source>
            <translation>Operação não encontrada</translation>
        </message>
        <message>
            <source>No name and no path holds these words.</source>
            <translation>Nenhum nome nem caminho contém estas palavras.</translation>
        </message>
    </context>
    <context>
        <name>gancho::OptionalDate</name>
        <message>
            <source>Set time</source>
            <translation>Definir hora</translation>
        </message>
        <message>
            <source>Set date</source>
            <translation>Definir data</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
    </context>
    <context>
        <name>gancho::OrganizationForm</name>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Name of the organization</source>
            <translation>Nome da organização</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Nenhum contato</translation>
        </message>
        <message>
            <source>A deal belongs to an organization by its contact, and this one has none.</source>
            <translation>Um negócio pertence a uma organização pelo contato, e este não tem nenhum.</translation>
        </message>
        <message>
            <source>No organization</source>
            <translation>Nenhuma organização</translation>
        </message>
        <message>
            <source>%1 belongs to no organization. Clint's API lists none: choose it in Clint, and it is shown and edited here.</source>
            <translation>%1 não pertence a nenhuma organização. A API do Clint não lista organizações: escolha no Clint e ela aparece aqui para editar.</translation>
        </message>
        <message>
            <source>Not part of this account</source>
            <translation>Não faz parte desta conta</translation>
        </message>
        <message>
            <source>An organization needs a name.</source>
            <translation>Uma organização precisa de um nome.</translation>
        </message>
    </context>
    <context>
        <name>gancho::Outbox</name>
        <message>
            <source>This route does not exist any more.</source>
            <translation>Esta rota não existe mais.</translation>
        </message>
        <message>
            <source>This delivery is over and cannot be sent again.</source>
            <translation>Esta entrega já terminou e não pode ser enviada de novo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::PaceForm</name>
        <message>
            <source>How fast the events go out</source>
            <translation>Ritmo de envio dos eventos</translation>
        </message>
        <message>
            <source>Events a second</source>
            <translation>Eventos por segundo</translation>
        </message>
        <message>
            <source>One after the other</source>
            <translation>Um após o outro</translation>
        </message>
        <message>
            <source>%1 at the same time</source>
            <translation>%1 ao mesmo tempo</translation>
        </message>
        <message>
            <source>At a rate</source>
            <translation>Em ritmo fixo</translation>
        </message>
        <message>
            <source>As fast as they came</source>
            <translation>No ritmo em que chegaram</translation>
        </message>
        <message>
            <source>Ten times as fast as they came</source>
            <translation>Dez vezes mais rápido do que chegaram</translation>
        </message>
        <message>
            <source> a second</source>
            <translation> por segundo</translation>
        </message>
    </context>
    <context>
        <name>gancho::PaletteField</name>
        <message>
            <source>Go to or do…</source>
            <translation>Ir para ou fazer…</translation>
        </message>
        <message>
            <source>Go to or do</source>
            <translation>Ir para ou fazer</translation>
        </message>
    </context>
    <context>
        <name>gancho::PanelDesk</name>
        <message>
            <source>The account is not connected. Try again once it is.</source>
            <translation>A conta não está conectada. Tente de novo quando estiver.</translation>
        </message>
    </context>
    <context>
        <name>gancho::PanelsPage</name>
        <message>
            <source>+ New card</source>
            <translation>+ Novo card</translation>
        </message>
        <message>
            <source>New card</source>
            <translation>Novo card</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpar filtros</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>The connection was lost while the card was being saved. Look at the card on the board before you save again.</source>
            <translation>A conexão caiu enquanto o card era salvo. Verifique o card no quadro antes de salvar de novo.</translation>
        </message>
        <message>
            <source>%1 moved.</source>
            <translation>%1 movido.</translation>
        </message>
        <message>
            <source>%1 moved to “%2”.</source>
            <translation>%1 movido para “%2”.</translation>
        </message>
        <message>
            <source>%1 saved.</source>
            <translation>%1 salvo.</translation>
        </message>
        <message>
            <source>%1 created.</source>
            <translation>%1 criado.</translation>
        </message>
        <message>
            <source>Duplicated as %1.</source>
            <translation>Duplicado como %1.</translation>
        </message>
        <message>
            <source>panels</source>
            <translation>painéis</translation>
        </message>
        <message>
            <source>No panel yet</source>
            <translation>Nenhum painel ainda</translation>
        </message>
        <message>
            <source>Panels are made on the platform itself. As soon as there is one, its steps and cards are shown here.</source>
            <translation>Os painéis são criados na própria plataforma. Assim que houver um, as etapas e os cards dele aparecem aqui.</translation>
        </message>
        <message>
            <source>This panel has no steps</source>
            <translation>Este painel não tem etapas</translation>
        </message>
        <message>
            <source>Steps are made on the platform itself.</source>
            <translation>As etapas são criadas na própria plataforma.</translation>
        </message>
        <message>
            <source>No card matches</source>
            <translation>Nenhum card corresponde</translation>
        </message>
        <message>
            <source>No card of this panel matches the search and the filters.</source>
            <translation>Nenhum card deste painel corresponde à busca e aos filtros.</translation>
        </message>
        <message>
            <source>No card yet</source>
            <translation>Nenhum card ainda</translation>
        </message>
        <message>
            <source>A card follows a sale or a task through the steps of the panel.</source>
            <translation>Um card acompanha uma venda ou uma tarefa pelas etapas do painel.</translation>
        </message>
        <message>
            <source>%1 is won.</source>
            <translation>%1 marcado como ganho.</translation>
        </message>
        <message>
            <source>%1 is lost.</source>
            <translation>%1 marcado como perdido.</translation>
        </message>
        <message>
            <source>%1 archived.</source>
            <translation>%1 arquivado.</translation>
        </message>
        <message>
            <source>%1 is open again.</source>
            <translation>%1 reaberto.</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Painéis</translation>
        </message>
        <message>
            <source>%1 archived. It comes out of the archive on the platform itself.</source>
            <translation>%1 arquivado. Para desarquivar, use a própria plataforma.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ParameterForm</name>
        <message>
            <source>Required</source>
            <translation>Obrigatório</translation>
        </message>
    </context>
    <context>
        <name>gancho::PickerBox</name>
        <message>
            <source>Choose…</source>
            <translation>Escolha…</translation>
        </message>
    </context>
    <context>
        <name>gancho::PlatformWebhooksPage</name>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
    </context>
    <context>
        <name>gancho::PublicUrl</name>
        <message>
            <source>The receiver is not running. Start it first.</source>
            <translation>O receptor não está em execução. Inicie-o primeiro.</translation>
        </message>
        <message>
            <source>The receiver has another address now.</source>
            <translation>O receptor agora tem outro endereço.</translation>
        </message>
    </context>
    <context>
        <name>gancho::PublicUrlForm</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>How the platform reaches this computer</source>
            <translation>Como a plataforma alcança este computador</translation>
        </message>
        <message>
            <source>Copy the public URL</source>
            <translation>Copiar a URL pública</translation>
        </message>
        <message>
            <source>Try now whether the public URL works</source>
            <translation>Testar agora se a URL pública funciona</translation>
        </message>
        <message>
            <source>&amp;Way from outside</source>
            <translation>&amp;Acesso externo</translation>
        </message>
        <message>
            <source>Address copied.</source>
            <translation>Endereço copiado.</translation>
        </message>
        <message>
            <source>Public base URL</source>
            <translation>URL base pública</translation>
        </message>
        <message>
            <source>Of a server or tunnel of yours that forwards to this computer.</source>
            <translation>De um servidor ou túnel seu que encaminha para este computador.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Public URL of that server</source>
            <translation>URL pública desse servidor</translation>
        </message>
        <message>
            <source>By which the platform reaches the port below.</source>
            <translation>Por ela a plataforma alcança a porta abaixo.</translation>
        </message>
        <message>
            <source>Port on the server for the tunnel</source>
            <translation>Porta no servidor para o túnel</translation>
        </message>
        <message>
            <source>Port of SSH</source>
            <translation>Porta do SSH</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>padrão</translation>
        </message>
        <message>
            <source>Address on the server</source>
            <translation>Endereço no servidor</translation>
        </message>
        <message>
            <source>Empty: only the server itself reaches the port, which is right behind a web server.</source>
            <translation>Vazio: só o próprio servidor alcança a porta, o que é o certo atrás de um servidor web.</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Arquivo da chave</translation>
        </message>
        <message>
            <source>Empty: the keys of your SSH agent and the usual files.</source>
            <translation>Vazio: as chaves do seu agente SSH e os arquivos de costume.</translation>
        </message>
        <message>
            <source>Trust the server when it is seen for the first time</source>
            <translation>Confiar no servidor na primeira vez em que ele aparecer</translation>
        </message>
        <message>
            <source>Reserved domain</source>
            <translation>Domínio reservado</translation>
        </message>
        <message>
            <source>Empty: ngrok gives one.</source>
            <translation>Vazio: o ngrok fornece um.</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>An address that ends with /new makes a channel.</source>
            <translation>Um endereço que termina em /new cria um canal.</translation>
        </message>
        <message>
            <source>Inbox for calls of the bare channel</source>
            <translation>Inbox para as chamadas ao canal sem caminho</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>A primeira</translation>
        </message>
        <message>
            <source>Last problem, %1: %2</source>
            <translation>Último problema, %1: %2</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Stop the way from outside</source>
            <translation>Parar o acesso externo</translation>
        </message>
        <message>
            <source>Start the way from outside</source>
            <translation>Iniciar o acesso externo</translation>
        </message>
    </context>
    <context>
        <name>gancho::QuotaMeter</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Quota of the platform</source>
            <translation>Cota da plataforma</translation>
        </message>
        <message>
            <source>%1 of %2 in %3</source>
            <translation>%1 de %2 em %3</translation>
        </message>
        <message numerus="yes">
            <source>%n requests wait</source>
            <translation>
                <numerusform>%n requisição à espera</numerusform>
                <numerusform>%n requisições à espera</numerusform>
            </translation>
        </message>
        <message>
            <source>the platform asked for a pause: %1 s</source>
            <translation>a plataforma pediu uma pausa: %1 s</translation>
        </message>
    </context>
    <context>
        <name>gancho::RawSender</name>
        <message>
            <source>The name of the target is not known. Check the address and the connection to the internet.</source>
            <translation>O nome do destino não foi encontrado. Verifique o endereço e a conexão com a internet.</translation>
        </message>
        <message>
            <source>What came back is no answer of HTTP. Something else listens at this address.</source>
            <translation>O que voltou não é uma resposta HTTP. Outra coisa escuta neste endereço.</translation>
        </message>
        <message>
            <source>Nothing listens at this address: the connection was refused.</source>
            <translation>Nada escuta neste endereço: a conexão foi recusada.</translation>
        </message>
        <message>
            <source>No encrypted connection: the certificate is not accepted, or the target does not encrypt.</source>
            <translation>Sem conexão criptografada: o certificado não é aceito ou o destino não usa criptografia.</translation>
        </message>
        <message>
            <source>The target cannot be reached.</source>
            <translation>Não foi possível alcançar o destino.</translation>
        </message>
        <message>
            <source>The target closed the connection without an answer.</source>
            <translation>O destino fechou a conexão sem responder.</translation>
        </message>
        <message>
            <source>No connection in time.</source>
            <translation>Sem conexão dentro do prazo.</translation>
        </message>
        <message>
            <source>No answer in time.</source>
            <translation>Sem resposta dentro do prazo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ReachProbe</name>
        <message>
            <source>The relay took a test call and did not pass it on.</source>
            <translation>O repassador (relay) aceitou uma requisição de teste, mas não a repassou.</translation>
        </message>
        <message>
            <source>No answer comes by the public URL.</source>
            <translation>Não vem resposta pela URL pública.</translation>
        </message>
        <message>
            <source>The name of the public URL is not found.</source>
            <translation>O nome da URL pública não foi encontrado.</translation>
        </message>
        <message>
            <source>Nothing listens at the public URL.</source>
            <translation>Nada escuta na URL pública.</translation>
        </message>
        <message>
            <source>The certificate of the public URL is not accepted, and a platform would not accept it either.</source>
            <translation>O certificado da URL pública não é aceito, e uma plataforma também não o aceitaria.</translation>
        </message>
        <message>
            <source>The public URL closes the connection without an answer.</source>
            <translation>A URL pública fecha a conexão sem responder.</translation>
        </message>
        <message>
            <source>The public URL redirects elsewhere, which platforms may not follow. Use the address that it redirects to.</source>
            <translation>A URL pública redireciona para outro lugar, e as plataformas podem não seguir o redirecionamento. Use o endereço para o qual ela redireciona.</translation>
        </message>
        <message>
            <source>The server at the public URL cannot reach this computer (it answers %1).</source>
            <translation>O servidor na URL pública não consegue alcançar este computador (ele responde %1).</translation>
        </message>
        <message>
            <source>Something else than this receiver answers at the public URL (with %1).</source>
            <translation>Outra coisa, e não este receptor, responde na URL pública (com %1).</translation>
        </message>
    </context>
    <context>
        <name>gancho::Receiver</name>
        <message>
            <source>This inbox was deleted.</source>
            <translation>Esta inbox foi excluída.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ReceiverPanel</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Change port</source>
            <translation>Alterar porta</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar o endereço</translation>
        </message>
        <message>
            <source>Public base URL</source>
            <translation>URL base pública</translation>
        </message>
        <message>
            <source>Under which address the platform reaches this receiver, when a tunnel or a server forwards to it.</source>
            <translation>O endereço pelo qual a plataforma alcança este receptor, quando um túnel ou um servidor encaminha para ele.</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <source>Address on this computer</source>
            <translation>Endereço neste computador</translation>
        </message>
        <message>
            <source>&amp;Public base URL</source>
            <translation>&amp;URL base pública</translation>
        </message>
        <message>
            <source>Of a tunnel or server that forwards to this computer. Webhooks then get this address instead of the local one.</source>
            <translation>De um túnel ou servidor que encaminha para este computador. Os webhooks passam a receber este endereço em vez do local.</translation>
        </message>
        <message>
            <source>P&amp;ort</source>
            <translation>P&amp;orta</translation>
        </message>
        <message>
            <source>Address copied.</source>
            <translation>Endereço copiado.</translation>
        </message>
        <message>
            <source>Use port %1</source>
            <translation>Usar a porta %1</translation>
        </message>
        <message>
            <source>%1 per minute</source>
            <translation>%1 por minuto</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Stop receiving</source>
            <translation>Parar de receber</translation>
        </message>
        <message>
            <source>Start receiving</source>
            <translation>Começar a receber</translation>
        </message>
        <message>
            <source>Why did nothing arrive?</source>
            <translation>Por que nada chegou?</translation>
        </message>
        <message>
            <source>Set up a tunnel…</source>
            <translation>Configurar um túnel…</translation>
        </message>
    </context>
    <context>
        <name>gancho::ReceiverPill</name>
        <message>
            <source>%1 · %2/min</source>
            <translation>%1 · %2/min</translation>
        </message>
        <message>
            <source>Receiver: %1</source>
            <translation>Receptor: %1</translation>
        </message>
        <message>
            <source>Receiver: %1, %2</source>
            <translation>Receptor: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::RecentList</name>
        <message>
            <source>A moment ago</source>
            <translation>Agora há pouco</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
    </context>
    <context>
        <name>gancho::RecordFields</name>
        <message>
            <source>More fields</source>
            <translation>Mais campos</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copiar: %1</translation>
        </message>
        <message>
            <source>Go to “%1”</source>
            <translation>Ir para “%1”</translation>
        </message>
    </context>
    <context>
        <name>gancho::RecordLinks</name>
        <message>
            <source>Open contact</source>
            <translation>Abrir contato</translation>
        </message>
        <message>
            <source>Open conversation</source>
            <translation>Abrir conversa</translation>
        </message>
        <message>
            <source>Open card</source>
            <translation>Abrir card</translation>
        </message>
        <message>
            <source>Find contact</source>
            <translation>Buscar contato</translation>
        </message>
        <message>
            <source>“%1”: %2.</source>
            <translation>“%1”: %2.</translation>
        </message>
    </context>
    <context>
        <name>gancho::RecoveryProgress</name>
        <message>
            <source>Progress of the recovery</source>
            <translation>Andamento da recuperação</translation>
        </message>
        <message>
            <source>Recovering the event log</source>
            <translation>Recuperando o registro de eventos</translation>
        </message>
        <message>
            <source>Its file is damaged. It is set aside, and everything that can be read of it goes into a new log. Gancho opens when this is done.</source>
            <translation>O arquivo está danificado. Ele é posto de lado, e tudo o que ainda pode ser lido dele vai para um registro novo. O Gancho abre quando isso terminar.</translation>
        </message>
    </context>
    <context>
        <name>gancho::RequestForm</name>
        <message>
            <source>Changes the account</source>
            <translation>Altera a conta</translation>
        </message>
        <message>
            <source>Deprecated</source>
            <translation>Obsoleta</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Enviar mesmo assim</translation>
        </message>
        <message>
            <source>This operation takes neither parameters nor a body.</source>
            <translation>Esta operação não aceita parâmetros nem corpo.</translation>
        </message>
        <message>
            <source>Parts of the request</source>
            <translation>Seções da requisição</translation>
        </message>
        <message>
            <source>Send: this changes the account</source>
            <translation>Enviar: isto altera a conta</translation>
        </message>
        <message>
            <source>Don't ask again for this account</source>
            <translation>Não perguntar de novo para esta conta</translation>
        </message>
        <message>
            <source>Send (Ctrl+Enter)</source>
            <translation>Enviar (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>More for this request</source>
            <translation>Mais opções desta requisição</translation>
        </message>
        <message>
            <source>Parameters (%1)</source>
            <translation>Parâmetros (%1)</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
        <message numerus="yes">
            <source>%n values do not fit the contract.</source>
            <translation>
                <numerusform>%n valor não segue o contrato da API.</numerusform>
                <numerusform>%n valores não seguem o contrato da API.</numerusform>
            </translation>
        </message>
        <message>
            <source>The path is not complete: fill what is marked.</source>
            <translation>O caminho não está completo: preencha o que está marcado.</translation>
        </message>
        <message>
            <source>This changes data in %1.</source>
            <translation>Isto altera dados em %1.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
    </context>
    <context>
        <name>gancho::RequestHistory</name>
        <message>
            <source>The history of requests cannot be kept: %1</source>
            <translation>Não é possível guardar o histórico de requisições: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::ResendModel</name>
        <message>
            <source>same</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>another status</source>
            <translation>outro status</translation>
        </message>
        <message>
            <source>another body</source>
            <translation>outro corpo</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <translation>%1, editado</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Against the first</source>
            <translation>Em relação à primeira</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
    </context>
    <context>
        <name>gancho::RetryChart</name>
        <message>
            <source>Deliveries of the same event over time</source>
            <translation>Entregas do mesmo evento ao longo do tempo</translation>
        </message>
        <message>
            <source>answered %1</source>
            <translation>respondido com %1</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sem resposta</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 later: %2</source>
            <translation>%1 depois: %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteActionTarget</name>
        <message>
            <source>Found by</source>
            <translation>Encontrar por</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Account that the action is done on</source>
            <translation>Conta em que a ação é feita</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>O que é feito</translation>
        </message>
        <message>
            <source>By what a contact or card is found</source>
            <translation>Como um contato ou card é encontrado</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>como está</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aberto</translation>
        </message>
        <message>
            <source>won</source>
            <translation>ganho</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>perdido</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Ação</translation>
        </message>
        <message>
            <source>Panel or origin</source>
            <translation>Painel ou origem</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>Sequência</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>a deleted account</source>
            <translation>uma conta excluída</translation>
        </message>
        <message>
            <source>the account's own</source>
            <translation>o da própria conta</translation>
        </message>
        <message>
            <source>Still missing: %1</source>
            <translation>Ainda falta: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteAttempts</name>
        <message>
            <source>Request or answer of the attempt</source>
            <translation>Requisição ou resposta da tentativa</translation>
        </message>
        <message>
            <source>Attempts of the delivery</source>
            <translation>Tentativas da entrega</translation>
        </message>
        <message>
            <source>Request or answer</source>
            <translation>Requisição ou resposta</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requisição</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Body to send instead</source>
            <translation>Corpo a enviar no lugar</translation>
        </message>
        <message>
            <source>Send corrected</source>
            <translation>Enviar corrigido</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Linha %1: %2</translation>
        </message>
        <message>
            <source>It has not been tried yet.</source>
            <translation>Ainda não houve tentativa.</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteConditions</name>
        <message>
            <source>Add a condition</source>
            <translation>Adicionar uma condição</translation>
        </message>
        <message>
            <source>How many of the conditions must hold</source>
            <translation>Quantas das condições precisam valer</translation>
        </message>
        <message>
            <source>all of these must hold</source>
            <translation>todas estas precisam valer</translation>
        </message>
        <message>
            <source>one of these is enough</source>
            <translation>basta uma destas</translation>
        </message>
        <message>
            <source>and</source>
            <translation>e</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <source>Remove this condition</source>
            <translation>Remover esta condição</translation>
        </message>
        <message>
            <source>if</source>
            <translation>se</translation>
        </message>
        <message>
            <source>or</source>
            <translation>ou</translation>
        </message>
        <message>
            <source>Field of condition %1</source>
            <translation>Campo da condição %1</translation>
        </message>
        <message>
            <source>Test of condition %1</source>
            <translation>Teste da condição %1</translation>
        </message>
        <message>
            <source>Value of condition %1</source>
            <translation>Valor da condição %1</translation>
        </message>
        <message>
            <source>Remove condition %1</source>
            <translation>Remover a condição %1</translation>
        </message>
        <message>
            <source>Name the field of the event that is looked at.</source>
            <translation>Informe o campo do evento a verificar.</translation>
        </message>
        <message>
            <source>The regular expression has a mistake: %1</source>
            <translation>A expressão regular tem um erro: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteDeliveriesPane</name>
        <message>
            <source>Send all again</source>
            <translation>Enviar todas de novo</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Enviar de novo</translation>
        </message>
        <message>
            <source>Correct and send…</source>
            <translation>Corrigir e enviar…</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Open the event</source>
            <translation>Abrir o evento</translation>
        </message>
        <message>
            <source>Open the route</source>
            <translation>Abrir a rota</translation>
        </message>
        <message>
            <source>Which deliveries are listed</source>
            <translation>Quais entregas são listadas</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All that could not be delivered go out again.</source>
            <translation>Todas as que não foi possível entregar são enviadas de novo.</translation>
        </message>
        <message>
            <source>More with this delivery</source>
            <translation>Mais ações para esta entrega</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <source>Nothing delivered yet</source>
            <translation>Nada entregue ainda</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>Nenhuma nesta situação</translation>
        </message>
        <message>
            <source>What the route sends is listed here, with every attempt and its answer.</source>
            <translation>O que a rota envia aparece aqui, com cada tentativa e a resposta dela.</translation>
        </message>
        <message>
            <source>Save the route first.</source>
            <translation>Salve a rota primeiro.</translation>
        </message>
        <message>
            <source>It goes out again.</source>
            <translation>Será reenviada.</translation>
        </message>
        <message numerus="yes">
            <source>%n delivery(ies) go out again.</source>
            <translation>
                <numerusform>%n entrega será reenviada.</numerusform>
                <numerusform>%n entregas serão reenviadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Discarded: it is not sent any more.</source>
            <translation>Descartada: não será mais enviada.</translation>
        </message>
        <message>
            <source>Corrected; it goes out again.</source>
            <translation>Corrigida: será reenviada.</translation>
        </message>
        <message>
            <source>What any route sends to this target is listed here.</source>
            <translation>O que qualquer rota envia a este destino aparece aqui.</translation>
        </message>
        <message>
            <source>Discard all of these…</source>
            <translation>Descartar todas estas…</translation>
        </message>
        <message>
            <source>Discard all that waits?</source>
            <translation>Descartar tudo que espera?</translation>
        </message>
        <message>
            <source>Discard all that could not be delivered?</source>
            <translation>Descartar tudo que não pôde ser entregue?</translation>
        </message>
        <message>
            <source>Discard all that is not delivered?</source>
            <translation>Descartar tudo que não foi entregue?</translation>
        </message>
        <message>
            <source>The deliveries of this event are not sent any more.</source>
            <translation>As entregas deste evento não são mais enviadas.</translation>
        </message>
        <message>
            <source>The deliveries of this route are not sent any more, also those that the list is too short for.</source>
            <translation>As entregas desta rota não são mais enviadas, também as que não cabem na lista.</translation>
        </message>
        <message>
            <source>The deliveries of every route to this target are not sent any more, also those that the list is too short for.</source>
            <translation>As entregas de todas as rotas para este destino não são mais enviadas, também as que não cabem na lista.</translation>
        </message>
        <message>
            <source>The events stay in the log.</source>
            <translation>Os eventos continuam no registro.</translation>
        </message>
        <message numerus="yes">
            <source>%n delivery(ies) discarded.</source>
            <translation>
                <numerusform>%n entrega descartada.</numerusform>
                <numerusform>%n entregas descartadas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteDeliveryModel</name>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Undeliverable</source>
            <translation>Não entregue</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Descartada</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corrigida</translation>
        </message>
        <message>
            <source>Tried again at %1</source>
            <translation>Nova tentativa: %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Na fila</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Rota</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Tentativas</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting, the oldest for %1</source>
            <translation>
                <numerusform>%n esperando, há %1</numerusform>
                <numerusform>%n esperando, o mais antigo há %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undeliverable</source>
            <translation>
                <numerusform>%n não entregue</numerusform>
                <numerusform>%n não entregues</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteDryRun</name>
        <message>
            <source>Send these for real…</source>
            <translation>Enviar estes de verdade…</translation>
        </message>
        <message>
            <source>What would become of the last events</source>
            <translation>O que aconteceria com os últimos eventos</translation>
        </message>
        <message>
            <source>Enter shows what would be sent.</source>
            <translation>Enter mostra o que seria enviado.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>What, or why not</source>
            <translation>O quê, ou por que não</translation>
        </message>
        <message>
            <source>Back to one event</source>
            <translation>Voltar a um evento</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Fails</source>
            <translation>Falha</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Fora</translation>
        </message>
        <message>
            <source>There is no event to test with yet.</source>
            <translation>Ainda não há evento para testar.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of the last %n event(s) would be sent. Nothing was sent now.</source>
            <translation>
                <numerusform>Do último evento (%n), %1 seria enviado. Nada foi enviado agora.</numerusform>
                <numerusform>%1 dos últimos %n eventos seriam enviados. Nada foi enviado agora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send these %n event(s) for real…</source>
            <translation>
                <numerusform>Enviar este evento de verdade (%n)…</numerusform>
                <numerusform>Enviar estes %n eventos de verdade…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteEventTree</name>
        <message>
            <source>Click a field of this event to add it.</source>
            <translation>Clique em um campo deste evento para adicioná-lo.</translation>
        </message>
        <message>
            <source>Fields of the event; Enter adds one to the route</source>
            <translation>Campos do evento; Enter adiciona um à rota</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteExportPane</name>
        <message>
            <source>Integrator</source>
            <translation>Integrador</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteForm</name>
        <message>
            <source>On</source>
            <translation>Ativa</translation>
        </message>
        <message>
            <source>Unsaved</source>
            <translation>Não salva</translation>
        </message>
        <message>
            <source>Test with the last 20</source>
            <translation>Testar com os últimos 20</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Rota</translation>
        </message>
        <message>
            <source>Name of the route</source>
            <translation>Nome da rota</translation>
        </message>
        <message>
            <source>The route is on: it takes the events that come from then on</source>
            <translation>A rota está ativa: ela aceita os eventos que chegarem a partir de então</translation>
        </message>
        <message>
            <source>Shows what would be sent for the last 20 events; nothing is sent.</source>
            <translation>Mostra o que seria enviado para os últimos 20 eventos; nada é enviado.</translation>
        </message>
        <message>
            <source>More with this route</source>
            <translation>Mais ações desta rota</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Descartar as alterações</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Export to a file…</source>
            <translation>Exportar para um arquivo…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Add another target</source>
            <translation>Adicionar outro destino</translation>
        </message>
        <message>
            <source>A route is off when it is made. Save it, look at what it would send, and then switch it on.</source>
            <translation>Uma rota nova começa desativada. Salve-a, veja o que ela enviaria e depois ative-a.</translation>
        </message>
        <message>
            <source>Give the route a name.</source>
            <translation>Dê um nome à rota.</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteList</name>
        <message>
            <source>Routes</source>
            <translation>Rotas</translation>
        </message>
        <message>
            <source>F2 renames a route, Space switches it on or off.</source>
            <translation>F2 renomeia uma rota, Espaço a ativa ou desativa.</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteMappingEditor</name>
        <message>
            <source>Fields that go out</source>
            <translation>Campos enviados</translation>
        </message>
        <message>
            <source>F2 edits a cell, Delete drops the field, Alt with the arrow keys moves it.</source>
            <translation>F2 edita uma célula, Delete remove o campo, Alt com as setas muda a posição dele.</translation>
        </message>
        <message>
            <source>click the fields of a real event to add them</source>
            <translation>clique nos campos de um evento real para adicioná-los</translation>
        </message>
        <message>
            <source>2 What</source>
            <translation>2 O quê</translation>
        </message>
        <message>
            <source>Add a field</source>
            <translation>Adicionar um campo</translation>
        </message>
        <message>
            <source>Add a constant</source>
            <translation>Adicionar uma constante</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descer</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Move the field up</source>
            <translation>Mover o campo para cima</translation>
        </message>
        <message>
            <source>Move the field down</source>
            <translation>Mover o campo para baixo</translation>
        </message>
        <message>
            <source>Drop the field</source>
            <translation>Remover o campo</translation>
        </message>
        <message>
            <source>The target knows: %1</source>
            <translation>O destino conhece: %1</translation>
        </message>
        <message>
            <source>The event goes on exactly as it came.</source>
            <translation>O evento segue exatamente como chegou.</translation>
        </message>
        <message>
            <source>No field is chosen: the body of the event goes out as it came.</source>
            <translation>Nenhum campo escolhido: o corpo do evento é enviado como chegou.</translation>
        </message>
        <message>
            <source>Choose the fields that the action is to take over, the phone or e-mail among them.</source>
            <translation>Escolha os campos que a ação deve usar, entre eles o telefone ou o e-mail.</translation>
        </message>
        <message>
            <source>No field has a name that the target needs: %1</source>
            <translation>Nenhum campo tem um nome de que o destino precisa: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteModel</name>
        <message>
            <source>The oldest has been waiting since %1.</source>
            <translation>A mais antiga aguarda desde %1.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Rota</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Para onde</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
    </context>
    <context>
        <name>gancho::RoutePreviewPane</name>
        <message>
            <source>What the route would send</source>
            <translation>O que a rota enviaria</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The event after this one</source>
            <translation>O evento depois deste</translation>
        </message>
        <message>
            <source>The event before this one</source>
            <translation>O evento antes deste</translation>
        </message>
        <message>
            <source>Open this event</source>
            <translation>Abrir este evento</translation>
        </message>
        <message>
            <source>No event of this kind has come yet. What is sent is shown here as soon as there is one.</source>
            <translation>Nenhum evento deste tipo chegou ainda. O que é enviado aparece aqui assim que houver um.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>No event yet</source>
            <translation>Nenhum evento ainda</translation>
        </message>
        <message>
            <source>Event of %1 · %2 of %3</source>
            <translation>Evento de %1 · %2 de %3</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteRecords</name>
        <message>
            <source>The account is not connected.</source>
            <translation>A conta não está conectada.</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteSchemaView</name>
        <message>
            <source>What the target takes, and what it would be given</source>
            <translation>O que o destino aceita e o que receberia</translation>
        </message>
        <message>
            <source>Field there</source>
            <translation>Campo lá</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>faltando</translation>
        </message>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>Not a field of the platform: it goes into a custom field of this name.</source>
            <translation>Não é um campo da plataforma: vai para um campo personalizado com este nome.</translation>
        </message>
        <message>
            <source>%1: the action cannot do without it.</source>
            <translation>%1: a ação não funciona sem isso.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vazio</translation>
        </message>
        <message>
            <source>custom</source>
            <translation>personalizado</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>preenchido</translation>
        </message>
        <message>
            <source>The action still needs: %1</source>
            <translation>A ação ainda precisa de: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteSignature</name>
        <message>
            <source>How requests are signed</source>
            <translation>Como as requisições são assinadas</translation>
        </message>
        <message>
            <source>Header or parameter of the key</source>
            <translation>Cabeçalho ou parâmetro da chave</translation>
        </message>
        <message>
            <source>Secret to sign with</source>
            <translation>Segredo para assinar</translation>
        </message>
        <message>
            <source>It is kept in the keychain and never shown again.</source>
            <translation>Ele fica guardado no cofre de senhas e nunca mais é mostrado.</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>sem assinatura</translation>
        </message>
        <message>
            <source>stored; type to replace it</source>
            <translation>guardado; digite para substituí-lo</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Segredo</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteTargetForm</name>
        <message>
            <source>unchanged</source>
            <translation>sem alterações</translation>
        </message>
        <message>
            <source>%1 form</source>
            <translation>%1 formulário</translation>
        </message>
        <message>
            <source>%1 query</source>
            <translation>%1 query</translation>
        </message>
        <message>
            <source>%1 JSON</source>
            <translation>%1 JSON</translation>
        </message>
        <message>
            <source>3 Where to</source>
            <translation>3 Para onde</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>How it is sent</source>
            <translation>Como é feito o envio</translation>
        </message>
        <message>
            <source>action on an account</source>
            <translation>ação em uma conta</translation>
        </message>
        <message>
            <source>Paused: what comes waits in the queue</source>
            <translation>Pausado: o que chega aguarda na fila</translation>
        </message>
        <message>
            <source>and to</source>
            <translation>e também para</translation>
        </message>
        <message>
            <source>Remove target %1</source>
            <translation>Remover o destino %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteTester</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteUrlTarget</name>
        <message>
            <source>Test</source>
            <translation>Testar</translation>
        </message>
        <message>
            <source>A test URL of n8n (/webhook-test/) serves one call within 120 seconds of “Listen for test event”. Take the production URL (/webhook/) for a route that stays on.</source>
            <translation>Uma URL de teste do n8n (/webhook-test/) atende uma só chamada, até 120 segundos depois de “Listen for test event”. Use a URL de produção (/webhook/) em uma rota que fica ativa.</translation>
        </message>
        <message>
            <source>Headers and signature</source>
            <translation>Cabeçalhos e assinatura</translation>
        </message>
        <message>
            <source>URL that the route sends to</source>
            <translation>URL para a qual a rota envia</translation>
        </message>
        <message>
            <source>Send a test to this URL</source>
            <translation>Enviar um teste a esta URL</translation>
        </message>
        <message>
            <source>Own headers, one per line</source>
            <translation>Cabeçalhos próprios, um por linha</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>Hide headers and signature</source>
            <translation>Ocultar cabeçalhos e assinatura</translation>
        </message>
        <message>
            <source>A header is written as “Name: value”: %1</source>
            <translation>Um cabeçalho se escreve como “Nome: valor”: %1</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Testando…</translation>
        </message>
        <message>
            <source>Values of keys, tokens and passwords go into the keychain, not into a file.</source>
            <translation>Valores de chaves, tokens e senhas vão para o cofre de senhas, não para um arquivo.</translation>
        </message>
        <message>
            <source>Enter the value of %1.</source>
            <translation>Informe o valor de %1.</translation>
        </message>
    </context>
    <context>
        <name>gancho::RouteWhen</name>
        <message>
            <source>Any event</source>
            <translation>Qualquer evento</translation>
        </message>
        <message>
            <source>Inbox that the events come into</source>
            <translation>Inbox em que os eventos chegam</translation>
        </message>
        <message>
            <source>1 When</source>
            <translation>1 Quando</translation>
        </message>
        <message>
            <source>in inbox</source>
            <translation>na inbox</translation>
        </message>
        <message>
            <source>any</source>
            <translation>qualquer uma</translation>
        </message>
        <message>
            <source>a deleted inbox</source>
            <translation>uma inbox excluída</translation>
        </message>
        <message>
            <source>%1: any event</source>
            <translation>%1: qualquer evento</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Events that the route takes: %1</source>
            <translation>Eventos que a rota aceita: %1</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>any event</source>
            <translation>qualquer evento</translation>
        </message>
    </context>
    <context>
        <name>gancho::Routes</name>
        <message>
            <source>Give the route a name.</source>
            <translation>Dê um nome à rota.</translation>
        </message>
        <message>
            <source>Say where the events go to.</source>
            <translation>Informe para onde os eventos vão.</translation>
        </message>
        <message>
            <source>This is the address of an inbox that the route listens to: it would feed itself.</source>
            <translation>Este é o endereço de uma inbox que a rota escuta: ela alimentaria a si mesma.</translation>
        </message>
        <message>
            <source>This target is not signed.</source>
            <translation>Este destino não tem assinatura.</translation>
        </message>
        <message>
            <source>Fill in and save first: %1.</source>
            <translation>Preencha e salve antes: %1.</translation>
        </message>
    </context>
    <context>
        <name>gancho::Sandbox</name>
        <message>
            <source>The sandbox is not running. Start it first.</source>
            <translation>O sandbox não está em execução. Inicie-o primeiro.</translation>
        </message>
        <message>
            <source>The sandbox does not speak %1 yet. Choose another platform.</source>
            <translation>O sandbox ainda não fala %1. Escolha outra plataforma.</translation>
        </message>
    </context>
    <context>
        <name>gancho::SandboxBar</name>
        <message>
            <source>Generate activity</source>
            <translation>Gerar atividade</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>An invented company with real webhooks. Nothing leaves this computer.</source>
            <translation>Uma empresa de mentira com webhooks de verdade. Nada sai deste computador.</translation>
        </message>
        <message>
            <source>Keep it coming</source>
            <translation>Gerar continuamente</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <source>%1 per minute</source>
            <translation>%1 por minuto</translation>
        </message>
        <message>
            <source>The sandbox is quiet now.</source>
            <translation>O sandbox está parado agora.</translation>
        </message>
        <message>
            <source>The sandbox makes %1 things happen per minute.</source>
            <translation>O sandbox gera %1 atividades por minuto.</translation>
        </message>
        <message>
            <source>%1: no active webhook wants this event.</source>
            <translation>%1: nenhum webhook ativo quer este evento.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n webhook call(s) on the way.</source>
            <translation>
                <numerusform>%1: %n chamada de webhook a caminho.</numerusform>
                <numerusform>%1: %n chamadas de webhook a caminho.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::SandboxServer</name>
        <message>
            <source>“%1” is not an address to listen on. Enter one such as 127.0.0.1.</source>
            <translation>“%1” não é um endereço em que se possa escutar. Informe um como 127.0.0.1.</translation>
        </message>
        <message>
            <source>The sandbox knows no action “%1”.</source>
            <translation>O sandbox não conhece a ação “%1”.</translation>
        </message>
    </context>
    <context>
        <name>gancho::SavedViews</name>
        <message>
            <source>Failures</source>
            <translation>Falhas</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Com estrela</translation>
        </message>
        <message>
            <source>Not as documented</source>
            <translation>Diferente do documentado</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
    </context>
    <context>
        <name>gancho::SavedViewsPopup</name>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vistas salvas</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Nome da vista</translation>
        </message>
        <message>
            <source>Save this view as…</source>
            <translation>Salvar esta vista como…</translation>
        </message>
        <message>
            <source>Change the view %1</source>
            <translation>Alterar a vista %1</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renomear…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Replace by what is shown now</source>
            <translation>Substituir pelo que é mostrado agora</translation>
        </message>
        <message>
            <source>View “%1” updated.</source>
            <translation>Vista “%1” atualizada.</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>View “%1” deleted.</source>
            <translation>Vista “%1” excluída.</translation>
        </message>
        <message>
            <source>View “%1” saved.</source>
            <translation>Vista “%1” salva.</translation>
        </message>
        <message>
            <source>Notify me…</source>
            <translation>Notificar…</translation>
        </message>
    </context>
    <context>
        <name>gancho::SchemaChoice</name>
        <message>
            <source>Not sent</source>
            <translation>Não enviado</translation>
        </message>
        <message>
            <source>Not sent (default: %1)</source>
            <translation>Não enviado (padrão: %1)</translation>
        </message>
    </context>
    <context>
        <name>gancho::SchemaField</name>
        <message>
            <source>%1, required</source>
            <translation>%1, obrigatório</translation>
        </message>
        <message>
            <source>Send null for %1</source>
            <translation>Enviar null em %1</translation>
        </message>
        <message>
            <source>Send null: empties it on the platform</source>
            <translation>Enviar null: esvazia o campo na plataforma</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>Limpar %1</translation>
        </message>
        <message>
            <source>As raw JSON: %1</source>
            <translation>Em JSON bruto: %1</translation>
        </message>
        <message>
            <source>Not a moment such as 2026-01-31T12:00:00Z</source>
            <translation>Não é uma data e hora como 2026-01-31T12:00:00Z</translation>
        </message>
        <message>
            <source>Not an id: 32 hexadecimal digits in five groups</source>
            <translation>Não é um ID: 32 dígitos hexadecimais em cinco grupos</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Padrão: %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Whole number</source>
            <translation>Número inteiro</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
    </context>
    <context>
        <name>gancho::SchemaForm</name>
        <message>
            <source>Required</source>
            <translation>Obrigatório</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
    </context>
    <context>
        <name>gancho::SchemaItems</name>
        <message>
            <source>+ Add</source>
            <translation>+ Adicionar</translation>
        </message>
        <message>
            <source>Add to %1</source>
            <translation>Adicionar a %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove %1 %2</source>
            <translation>Remover %1 %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::SchemaLines</name>
        <message>
            <source>%1, one value a line</source>
            <translation>%1, um valor por linha</translation>
        </message>
        <message>
            <source>One value a line</source>
            <translation>Um valor por linha</translation>
        </message>
        <message>
            <source>%1, one a line</source>
            <translation>%1, um por linha</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Linha %1: %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::SchemaMap</name>
        <message>
            <source>+ Add</source>
            <translation>+ Adicionar</translation>
        </message>
        <message>
            <source>Add to %1</source>
            <translation>Adicionar a %1</translation>
        </message>
        <message>
            <source>Name %1 in %2</source>
            <translation>Nome %1 em %2</translation>
        </message>
        <message>
            <source>Value %1 in %2</source>
            <translation>Valor %1 em %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Text or JSON</source>
            <translation>Texto ou JSON</translation>
        </message>
        <message>
            <source>Remove %1 in %2</source>
            <translation>Remover %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::SchemaObject</name>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Also sent, shown in the raw JSON only: %1</source>
            <translation>Também enviado, visível só no JSON bruto: %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::SearchLine</name>
        <message>
            <source>Previous match</source>
            <translation>Ocorrência anterior</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Próxima ocorrência</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Ocorrência anterior (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>Próxima ocorrência (F3)</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::SendDesk</name>
        <message>
            <source>Resend</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>To the last target</source>
            <translation>Para o último destino</translation>
        </message>
        <message>
            <source>To…</source>
            <translation>Para…</translation>
        </message>
        <message>
            <source>Edited…</source>
            <translation>Editado…</translation>
        </message>
        <message>
            <source>As a test event with changed fields…</source>
            <translation>Como evento de teste com campos alterados…</translation>
        </message>
        <message>
            <source>All of the selection…</source>
            <translation>Toda a seleção…</translation>
        </message>
        <message>
            <source>All that the filter lets through…</source>
            <translation>Todos os que passam pelo filtro…</translation>
        </message>
        <message>
            <source>Send these events again…</source>
            <translation>Reenviar estes eventos…</translation>
        </message>
        <message>
            <source>Send a test event…</source>
            <translation>Enviar um evento de teste…</translation>
        </message>
        <message numerus="yes">
            <source>Send %n event(s) again…</source>
            <translation>
                <numerusform>Reenviar %n evento…</numerusform>
                <numerusform>Reenviar %n eventos…</numerusform>
            </translation>
        </message>
        <message>
            <source>The filter lets no event through.</source>
            <translation>Nenhum evento passa pelo filtro.</translation>
        </message>
        <message>
            <source>First answer · %1</source>
            <translation>Primeira resposta · %1</translation>
        </message>
        <message>
            <source>Answer now · %1</source>
            <translation>Resposta agora · %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::SendDialog</name>
        <message>
            <source>Request as it goes out</source>
            <translation>Requisição como será enviada</translation>
        </message>
        <message>
            <source>Dry run</source>
            <translation>Simular</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>Body that is sent instead</source>
            <translation>Corpo enviado no lugar do original</translation>
        </message>
        <message>
            <source>First request</source>
            <translation>Primeira requisição</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requisição</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corpo</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>Nothing was sent yet. Each answer appears here beside the first one, and is kept with its event.</source>
            <translation>Nada foi enviado ainda. Cada resposta aparece aqui ao lado da primeira e fica guardada com o evento.</translation>
        </message>
        <message numerus="yes">
            <source>Send %n event(s) again</source>
            <translation>
                <numerusform>Reenviar %n evento</numerusform>
                <numerusform>Reenviar %n eventos</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Send again: %1 · %2</source>
            <translation>Reenviar: %1 · %2</translation>
        </message>
        <message>
            <source>(%1, not text, unchanged)</source>
            <translation>(%1, não é texto, sem alteração)</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) would go to %1</source>
            <translation>
                <numerusform>%n evento iria para %1</numerusform>
                <numerusform>%n eventos iriam para %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n deixado de fora</numerusform>
                <numerusform>%n deixados de fora</numerusform>
            </translation>
        </message>
        <message>
            <source>in about %1</source>
            <translation>em cerca de %1</translation>
        </message>
        <message numerus="yes">
            <source>Send %n event(s)</source>
            <translation>
                <numerusform>Enviar %n evento</numerusform>
                <numerusform>Enviar %n eventos</numerusform>
            </translation>
        </message>
        <message>
            <source>First answer · %1</source>
            <translation>Primeira resposta · %1</translation>
        </message>
        <message>
            <source>Answer now · %1</source>
            <translation>Resposta agora · %1</translation>
        </message>
        <message>
            <source>The sending goes on. Cancel it first, or leave the window open.</source>
            <translation>O envio continua. Cancele-o primeiro ou deixe a janela aberta.</translation>
        </message>
    </context>
    <context>
        <name>gancho::SendForm</name>
        <message>
            <source>With the rest of the path and the query</source>
            <translation>Com o resto do caminho e os parâmetros da URL</translation>
        </message>
        <message>
            <source>With the original Host header</source>
            <translation>Com o cabeçalho Host original</translation>
        </message>
        <message>
            <source>Marked with X-Gancho-Resend</source>
            <translation>Com a marca X-Gancho-Resend</translation>
        </message>
        <message>
            <source>With an edited body</source>
            <translation>Com o corpo editado</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>How fast</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>Headers, those of the first event shown</source>
            <translation>Cabeçalhos (mostrados os do primeiro evento)</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeçalhos</translation>
        </message>
        <message>
            <source>Inbox %1 of this computer</source>
            <translation>Inbox %1 deste computador</translation>
        </message>
    </context>
    <context>
        <name>gancho::SendResults</name>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Compare the answers</source>
            <translation>Comparar as respostas</translation>
        </message>
        <message>
            <source>Progress of the sending</source>
            <translation>Progresso do envio</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>First answer</source>
            <translation>Primeira resposta</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>Resposta agora</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>%1 of %2 sent, %3 accepted</source>
            <translation>%1 de %2 enviados, %3 aceitos</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>Cancelado: %1</translation>
        </message>
        <message>
            <source>Paused: %1</source>
            <translation>Pausado: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
    </context>
    <context>
        <name>gancho::SendWarnings</name>
        <message>
            <source>Send all the same</source>
            <translation>Enviar mesmo assim</translation>
        </message>
        <message>
            <source>Send in spite of the warning</source>
            <translation>Enviar apesar do aviso</translation>
        </message>
    </context>
    <context>
        <name>gancho::SenderCheckForm</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Colar</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Gerar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Take the previous one too</source>
            <translation>Aceitar também o anterior</translation>
        </message>
        <message>
            <source>Pre&amp;vious one, while senders change</source>
            <translation>An&amp;terior, durante a troca nos remetentes</translation>
        </message>
        <message>
            <source>Ti&amp;me may be off by</source>
            <translation>A &amp;hora pode diferir em até</translation>
        </message>
        <message>
            <source>When the check &amp;fails</source>
            <translation>Quando a verificação &amp;falha</translation>
        </message>
        <message>
            <source>Sender check</source>
            <translation>Verificação do remetente</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Cabeçalho</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Segredo</translation>
        </message>
        <message>
            <source>Previous secret</source>
            <translation>Segredo anterior</translation>
        </message>
        <message>
            <source>Tolerance of the time, in seconds</source>
            <translation>Tolerância da hora, em segundos</translation>
        </message>
        <message>
            <source>When the check fails</source>
            <translation>Quando a verificação falha</translation>
        </message>
        <message>
            <source>Show the secret</source>
            <translation>Mostrar o segredo</translation>
        </message>
        <message>
            <source>Paste the secret</source>
            <translation>Colar o segredo</translation>
        </message>
        <message>
            <source>Generate a new secret</source>
            <translation>Gerar um novo segredo</translation>
        </message>
        <message>
            <source>Copy the secret</source>
            <translation>Copiar o segredo</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>any time</source>
            <translation>qualquer hora</translation>
        </message>
        <message>
            <source>Answer 401, so that the sender learns of it</source>
            <translation>Responder 401, para que quem envia fique sabendo</translation>
        </message>
        <message>
            <source>Only mark the event and answer as always</source>
            <translation>Só marcar o evento e responder como sempre</translation>
        </message>
        <message>
            <source>Sender c&amp;heck</source>
            <translation>&amp;Verificação do remetente</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide the secret</source>
            <translation>Ocultar o segredo</translation>
        </message>
        <message>
            <source>This system has no keychain that works: the secret is kept until the program ends and must be entered again next time.</source>
            <translation>Este sistema não tem um cofre de senhas que funcione: o segredo é mantido até o programa ser fechado e precisa ser informado de novo na próxima vez.</translation>
        </message>
    </context>
    <context>
        <name>gancho::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Start receiving when the program starts</source>
            <translation>Começar a receber ao abrir o programa</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Language and style</source>
            <translation>Idioma e estilo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>The system's</source>
            <translation>Do sistema</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Style</source>
            <translation>&amp;Estilo</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Receptor</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>En&amp;dereço</translation>
        </message>
        <message>
            <source>P&amp;ort</source>
            <translation>&amp;Porta</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>The event log and the list of accounts are kept there.</source>
            <translation>O registro de eventos e a lista de contas ficam guardados nela.</translation>
        </message>
        <message>
            <source>Other computers will be able to reach the receiver at this address.</source>
            <translation>Outros computadores poderão acessar o receptor neste endereço.</translation>
        </message>
        <message>
            <source>Enter an IP address, for example 127.0.0.1.</source>
            <translation>Informe um endereço IP, por exemplo 127.0.0.1.</translation>
        </message>
        <message>
            <source>Settings applied.</source>
            <translation>Configurações aplicadas.</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Remove the account “%1”?</source>
            <translation>Remover a conta “%1”?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Account “%1” removed.</source>
            <translation>Conta “%1” removida.</translation>
        </message>
        <message>
            <source>Event log and data</source>
            <translation>Registro de eventos e dados</translation>
        </message>
        <message>
            <source>Delete old events?</source>
            <translation>Excluir eventos antigos?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Public URL</source>
            <translation>URL pública</translation>
        </message>
        <message>
            <source>The platform must reach this computer: by a tunnel that Gancho starts and watches, or by a server of your own. What you change here holds at once.</source>
            <translation>A plataforma precisa alcançar este computador: por um túnel que o Gancho inicia e acompanha ou por um servidor seu. O que você alterar aqui vale na hora.</translation>
        </message>
        <message>
            <source>HTTPS on this computer</source>
            <translation>HTTPS neste computador</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificações</translation>
        </message>
        <message>
            <source>Gancho forgets it, its token and what was noted here of its webhooks. The account on the platform, the webhooks there and the events received so far stay as they are.</source>
            <translation>O Gancho esquece a conta, o token dela e o que foi anotado aqui sobre os webhooks. A conta na plataforma, os webhooks de lá e os eventos recebidos até agora ficam como estão.</translation>
        </message>
    </context>
    <context>
        <name>gancho::SignatureForm</name>
        <message>
            <source>What becomes of the signature</source>
            <translation>O que fazer com a assinatura</translation>
        </message>
        <message>
            <source>Inbox whose secret signs</source>
            <translation>Inbox cujo segredo assina</translation>
        </message>
        <message>
            <source>How it is signed</source>
            <translation>Como é assinado</translation>
        </message>
        <message>
            <source>Header or parameter with the key</source>
            <translation>Cabeçalho ou parâmetro com a chave</translation>
        </message>
        <message>
            <source>Secret to sign with</source>
            <translation>Segredo para assinar</translation>
        </message>
        <message>
            <source>Used for this sending and kept nowhere.</source>
            <translation>Usado neste envio e não guardado em lugar nenhum.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Segredo</translation>
        </message>
        <message>
            <source>As it came</source>
            <translation>Como chegou</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Anew, with a secret typed here</source>
            <translation>Nova, com um segredo digitado aqui</translation>
        </message>
        <message>
            <source>Anew, with an inbox's secret</source>
            <translation>Nova, com o segredo de uma inbox</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No inbox checks its senders.</source>
            <translation>Nenhuma inbox verifica os remetentes.</translation>
        </message>
        <message>
            <source>The secret of this inbox is not at hand.</source>
            <translation>O segredo desta inbox não está disponível.</translation>
        </message>
    </context>
    <context>
        <name>gancho::StaleUrlForm</name>
        <message>
            <source>Update the webhooks</source>
            <translation>Atualizar os webhooks</translation>
        </message>
        <message numerus="yes">
            <source>%n webhook(s) still call a former public URL.</source>
            <translation>
                <numerusform>%n webhook ainda chama uma URL pública antiga.</numerusform>
                <numerusform>%n webhooks ainda chamam uma URL pública antiga.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Update %n webhook(s)</source>
            <translation>
                <numerusform>Atualizar %n webhook</numerusform>
                <numerusform>Atualizar %n webhooks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n webhook(s) updated.</source>
            <translation>
                <numerusform>%n webhook atualizado.</numerusform>
                <numerusform>%n webhooks atualizados.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gancho::StatePane</name>
        <message>
            <source>Loading…</source>
            <translation>Carregando…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Não deu certo</translation>
        </message>
        <message>
            <source>%1 (reference %2)</source>
            <translation>%1 (referência %2)</translation>
        </message>
    </context>
    <context>
        <name>gancho::SubscriptionDesk</name>
        <message>
            <source>This platform offers no webhook subscriptions.</source>
            <translation>Esta plataforma não oferece webhooks.</translation>
        </message>
    </context>
    <context>
        <name>gancho::SubscriptionFilterBar</name>
        <message>
            <source>Filter by name or URL</source>
            <translation>Filtrar por nome ou URL</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todos %1</translation>
        </message>
        <message>
            <source>Active %1</source>
            <translation>Ativos %1</translation>
        </message>
        <message>
            <source>Paused %1</source>
            <translation>Pausados %1</translation>
        </message>
    </context>
    <context>
        <name>gancho::SubscriptionForm</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <source>Use this computer</source>
            <translation>Usar este computador</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Ativo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Url</source>
            <translation>Url</translation>
        </message>
        <message>
            <source>Enter here the URL of your system, with http:// or https://, that shall receive the events.</source>
            <translation>Preencha aqui a URL do seu sistema contendo http:// ou https:// que receberá os eventos.</translation>
        </message>
        <message>
            <source>Fills in the address under which this computer receives the account's events</source>
            <translation>Preenche o endereço em que este computador recebe os eventos da conta</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Url</source>
            <translation>&amp;Url</translation>
        </message>
        <message>
            <source>New webhook</source>
            <translation>Novo webhook</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
    </context>
    <context>
        <name>gancho::SubscriptionModel</name>
        <message>
            <source>● Active</source>
            <translation>● Ativo</translation>
        </message>
        <message>
            <source>‖ Paused</source>
            <translation>‖ Pausado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Url</source>
            <translation>Url</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterado</translation>
        </message>
        <message>
            <source>all (%1)</source>
            <translation>todos (%1)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 + %2</source>
            <comment>events of the form + others</comment>
            <translation>%1 + %2</translation>
        </message>
    </context>
    <context>
        <name>gancho::SubscriptionTable</name>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
    </context>
    <context>
        <name>gancho::TagForm</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>Looks like</source>
            <translation>Prévia</translation>
        </message>
        <message>
            <source>A tag needs a name.</source>
            <translation>Informe o nome da etiqueta.</translation>
        </message>
        <message>
            <source>New tag</source>
            <translation>Nova etiqueta</translation>
        </message>
    </context>
    <context>
        <name>gancho::TagPreview</name>
        <message>
            <source>Preview of the tag “%1”</source>
            <translation>Prévia da etiqueta “%1”</translation>
        </message>
    </context>
    <context>
        <name>gancho::TargetField</name>
        <message>
            <source>URL to send to</source>
            <translation>URL de destino</translation>
        </message>
    </context>
    <context>
        <name>gancho::TeamForm</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Default team of the account</source>
            <translation>Equipe padrão da conta</translation>
        </message>
        <message>
            <source>The platform hands out its conversations</source>
            <translation>A plataforma distribui as conversas da equipe</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuários</translation>
        </message>
        <message>
            <source>Who sees its conversations</source>
            <translation>Quem vê as conversas da equipe</translation>
        </message>
        <message>
            <source>Who is in it</source>
            <translation>Quem faz parte da equipe</translation>
        </message>
        <message>
            <source>A team needs a name.</source>
            <translation>Informe o nome da equipe.</translation>
        </message>
        <message>
            <source>Everybody in it is an agent, a supervisor, or both.</source>
            <translation>Cada pessoa da equipe é atendente, supervisor ou ambos.</translation>
        </message>
    </context>
    <context>
        <name>gancho::TemplateFields</name>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>What the contact will read</source>
            <translation>O que o contato vai ler</translation>
        </message>
        <message>
            <source>Parameter %1</source>
            <translation>Parâmetro %1</translation>
        </message>
        <message>
            <source>Choose a template.</source>
            <translation>Escolha um modelo.</translation>
        </message>
        <message>
            <source>Fill in every parameter of the template.</source>
            <translation>Preencha todos os parâmetros do modelo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::TemplateForm</name>
        <message>
            <source>Send a template</source>
            <translation>Enviar um modelo</translation>
        </message>
        <message>
            <source>Send template</source>
            <translation>Enviar modelo</translation>
        </message>
    </context>
    <context>
        <name>gancho::TestEventDialog</name>
        <message>
            <source>Event as it would be sent</source>
            <translation>Evento como seria enviado</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send a test event</source>
            <translation>Enviar um evento de teste</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Prévia</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respostas</translation>
        </message>
        <message>
            <source>Nothing was sent yet. Each answer appears here.</source>
            <translation>Nada foi enviado ainda. Cada resposta aparece aqui.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>The sending goes on. Cancel it first, or leave the window open.</source>
            <translation>O envio continua. Cancele-o primeiro ou deixe a janela aberta.</translation>
        </message>
    </context>
    <context>
        <name>gancho::TestEventForm</name>
        <message>
            <source>The documented example, not an invented one</source>
            <translation>O exemplo documentado, não um inventado</translation>
        </message>
        <message>
            <source>Marked with X-Gancho-Test</source>
            <translation>Com a marca X-Gancho-Test</translation>
        </message>
        <message>
            <source>Event or story to send</source>
            <translation>Evento ou história a enviar</translation>
        </message>
        <message>
            <source>Values to put into the event, one a line</source>
            <translation>Valores a colocar no evento, um por linha</translation>
        </message>
        <message>
            <source>How many times</source>
            <translation>Quantas vezes</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Values to put into it</source>
            <translation>Valores a colocar nele</translation>
        </message>
        <message>
            <source>A place and its value, one a line.</source>
            <translation>Um caminho e seu valor por linha.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Assinatura</translation>
        </message>
        <message>
            <source>How fast</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>This event: %1</source>
            <translation>Este evento: %1</translation>
        </message>
        <message>
            <source>Inbox %1 of this computer</source>
            <translation>Inbox %1 deste computador</translation>
        </message>
    </context>
    <context>
        <name>gancho::ThreadDesk</name>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campanha</translation>
        </message>
        <message>
            <source>Out-of-hours answer</source>
            <translation>Resposta fora do horário de atendimento</translation>
        </message>
        <message>
            <source>By the API</source>
            <translation>Pela API</translation>
        </message>
        <message>
            <source>Chatbot started.</source>
            <translation>Chatbot iniciado.</translation>
        </message>
        <message>
            <source>Note deleted.</source>
            <translation>Nota excluída.</translation>
        </message>
        <message>
            <source>Message deleted.</source>
            <translation>Mensagem excluída.</translation>
        </message>
        <message>
            <source>Conversation transferred.</source>
            <translation>Conversa transferida.</translation>
        </message>
        <message>
            <source>Conversation assigned.</source>
            <translation>Conversa atribuída.</translation>
        </message>
        <message>
            <source>Status changed to “%1”.</source>
            <translation>Situação alterada para “%1”.</translation>
        </message>
        <message>
            <source>Conversation completed.</source>
            <translation>Conversa concluída.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ThreadHeader</name>
        <message>
            <source>Transfer…</source>
            <translation>Transferir…</translation>
        </message>
        <message>
            <source>Status of the conversation</source>
            <translation>Situação da conversa</translation>
        </message>
        <message>
            <source>Who attends the conversation</source>
            <translation>Quem atende a conversa</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Concluir</translation>
        </message>
        <message>
            <source>How to complete the conversation</source>
            <translation>Como concluir a conversa</translation>
        </message>
        <message>
            <source>More about this conversation</source>
            <translation>Mais sobre esta conversa</translation>
        </message>
        <message>
            <source>Reopen when the contact writes again</source>
            <translation>Reabrir quando o contato escrever de novo</translation>
        </message>
        <message>
            <source>Stop the chatbot</source>
            <translation>Parar o chatbot</translation>
        </message>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>no. %1</source>
            <comment>number of a conversation</comment>
            <translation>nº %1</translation>
        </message>
        <message>
            <source>Status: %1</source>
            <translation>Situação: %1</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Atribuir</translation>
        </message>
        <message>
            <source>Assign to…</source>
            <translation>Atribuir a…</translation>
        </message>
        <message>
            <source>Assign the conversation to a user</source>
            <translation>Atribuir a conversa a um usuário</translation>
        </message>
        <message>
            <source>The users of the account are not known yet</source>
            <translation>Os usuários da conta ainda não são conhecidos</translation>
        </message>
        <message>
            <source>Open on the platform</source>
            <translation>Abrir na plataforma</translation>
        </message>
        <message>
            <source>Copy conversation number</source>
            <translation>Copiar número da conversa</translation>
        </message>
        <message>
            <source>Number copied</source>
            <translation>Número copiado</translation>
        </message>
        <message>
            <source>Copy conversation id</source>
            <translation>Copiar id da conversa</translation>
        </message>
        <message>
            <source>Id copied</source>
            <translation>Id copiado</translation>
        </message>
        <message>
            <source>Copy contact id</source>
            <translation>Copiar id do contato</translation>
        </message>
    </context>
    <context>
        <name>gancho::ThreadOutbox</name>
        <message>
            <source>Gancho was ended while this was being sent. Look whether it arrived before you send it again.</source>
            <translation>O Gancho foi encerrado durante este envio. Verifique se a mensagem chegou antes de enviar de novo.</translation>
        </message>
        <message>
            <source>No account is connected that can send messages.</source>
            <translation>Não há conta conectada que possa enviar mensagens.</translation>
        </message>
        <message>
            <source>This platform takes no files.</source>
            <translation>Esta plataforma não aceita arquivos.</translation>
        </message>
        <message>
            <source>Look whether it arrived before you send it again.</source>
            <translation>Verifique se ela chegou antes de enviar de novo.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ThreadPane</name>
        <message>
            <source>Loading…</source>
            <translation>Carregando…</translation>
        </message>
        <message>
            <source>Delete this note?</source>
            <translation>Excluir esta nota?</translation>
        </message>
        <message>
            <source>Delete this message?</source>
            <translation>Excluir esta mensagem?</translation>
        </message>
        <message>
            <source>“%1” is deleted on the platform. This cannot be undone.</source>
            <translation>“%1” será excluída da plataforma. Não é possível desfazer.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>This file has no web address that can be opened.</source>
            <translation>Este arquivo não tem um endereço da web que possa ser aberto.</translation>
        </message>
    </context>
    <context>
        <name>gancho::ThreadPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>gancho::ThreadView</name>
        <message>
            <source>Messages of the conversation</source>
            <translation>Mensagens da conversa</translation>
        </message>
        <message>
            <source>Text copied</source>
            <translation>Texto copiado</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>Copy id</source>
            <translation>Copiar id</translation>
        </message>
        <message>
            <source>Id copied</source>
            <translation>Id copiado</translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>Excluir nota</translation>
        </message>
        <message>
            <source>Delete message</source>
            <translation>Excluir mensagem</translation>
        </message>
    </context>
    <context>
        <name>gancho::TlsForm</name>
        <message>
            <source>Use this certificate</source>
            <translation>Usar este certificado</translation>
        </message>
        <message>
            <source>Turn HTTPS off</source>
            <translation>Desativar HTTPS</translation>
        </message>
        <message>
            <source>Use as the public URL</source>
            <translation>Usar como URL pública</translation>
        </message>
        <message>
            <source>Certificate (PEM)</source>
            <translation>Certificado (PEM)</translation>
        </message>
        <message>
            <source>fullchain.pem: the certificate and those that lead to its authority</source>
            <translation>fullchain.pem: o certificado e os que levam à autoridade dele</translation>
        </message>
        <message>
            <source>Choose the certificate</source>
            <translation>Escolher o certificado</translation>
        </message>
        <message>
            <source>Key (PEM)</source>
            <translation>Chave (PEM)</translation>
        </message>
        <message>
            <source>privkey.pem, without a password</source>
            <translation>privkey.pem, sem senha</translation>
        </message>
        <message>
            <source>Choose the key</source>
            <translation>Escolher a chave</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Procurar…</translation>
        </message>
        <message>
            <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
            <translation>Arquivos PEM (*.pem *.crt *.cer *.key);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>The receiver speaks HTTPS now.</source>
            <translation>O receptor agora fala HTTPS.</translation>
        </message>
        <message>
            <source>HTTPS is off. Tunnels and this computer reach the receiver as before.</source>
            <translation>O HTTPS está desativado. Túneis e este computador alcançam o receptor como antes.</translation>
        </message>
        <message>
            <source>Off. A tunnel brings its own HTTPS; a certificate is needed only where the platform reaches this computer directly.</source>
            <translation>Desativado. Um túnel traz o próprio HTTPS; um certificado só é necessário quando a plataforma alcança este computador diretamente.</translation>
        </message>
        <message>
            <source>On for %1. Valid until %2, issued by %3. When the files are renewed, Gancho reads them again by itself.</source>
            <translation>Ativado para %1. Válido até %2, emitido por %3. Quando os arquivos são renovados, o Gancho os lê de novo sozinho.</translation>
        </message>
        <message>
            <source>Reached at %1</source>
            <translation>Acessível em %1</translation>
        </message>
        <message>
            <source>%1 The former certificate stays in use.</source>
            <translation>%1 O certificado anterior continua em uso.</translation>
        </message>
        <message>
            <source>This certificate has expired: platforms will refuse it. Renew it.</source>
            <translation>Este certificado expirou: as plataformas vão recusá-lo. Renove-o.</translation>
        </message>
        <message numerus="yes">
            <source>This certificate expires in %n day(s). Renew it.</source>
            <translation>
                <numerusform>Este certificado expira em %n dia. Renove-o.</numerusform>
                <numerusform>Este certificado expira em %n dias. Renove-o.</numerusform>
            </translation>
        </message>
        <message>
            <source>This certificate is signed by itself: platforms will not trust it.</source>
            <translation>Este certificado é autoassinado: as plataformas não vão confiar nele.</translation>
        </message>
        <message>
            <source>The receiver listens on this computer alone. Enter 0.0.0.0 as its address above, so that others reach it.</source>
            <translation>O receptor escuta só neste computador. Informe 0.0.0.0 como endereço dele acima, para que outros o alcancem.</translation>
        </message>
    </context>
    <context>
        <name>gancho::Toast</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>gancho::TransferForm</name>
        <message>
            <source>Transfer the conversation</source>
            <translation>Transferir a conversa</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transferir</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipe</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuário</translation>
        </message>
        <message>
            <source>Stop the chatbot</source>
            <translation>Parar o chatbot</translation>
        </message>
        <message>
            <source>User (may be left to the team)</source>
            <translation>Usuário (pode ficar a cargo da equipe)</translation>
        </message>
        <message>
            <source>Choose a team or a user.</source>
            <translation>Escolha uma equipe ou um usuário.</translation>
        </message>
        <message>
            <source>No team</source>
            <translation>Nenhuma equipe</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ninguém em particular</translation>
        </message>
    </context>
    <context>
        <name>gancho::Tray</name>
        <message>
            <source>Receiving, but nothing can be stored</source>
            <translation>Recebendo, mas nada pode ser guardado</translation>
        </message>
        <message>
            <source>Receiving · %1 · %2/min</source>
            <translation>Recebendo · %1 · %2/min</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Not receiving: %1</source>
            <translation>Sem receber: %1</translation>
        </message>
        <message>
            <source>Not receiving</source>
            <translation>Sem receber</translation>
        </message>
        <message>
            <source>Gancho · %1 · notifications paused</source>
            <translation>Gancho · %1 · notificações pausadas</translation>
        </message>
        <message>
            <source>Gancho · %1</source>
            <translation>Gancho · %1</translation>
        </message>
        <message>
            <source>Show Gancho</source>
            <translation>Mostrar o Gancho</translation>
        </message>
        <message>
            <source>Stop receiving</source>
            <translation>Parar de receber</translation>
        </message>
        <message>
            <source>Start receiving</source>
            <translation>Começar a receber</translation>
        </message>
        <message>
            <source>Go on with notifications</source>
            <translation>Retomar notificações</translation>
        </message>
        <message>
            <source>Pause notifications for 1 h</source>
            <translation>Pausar notificações por 1 h</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
    </context>
    <context>
        <name>gancho::UrlTest</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Test URL</source>
            <translation>Testar URL</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Test of the URL</source>
            <translation>Teste da URL</translation>
        </message>
        <message>
            <source>Examines name, connection, encryption and certificate, and posts one marked test event</source>
            <translation>Examina nome, conexão, criptografia e certificado e envia um evento de teste marcado</translation>
        </message>
        <message>
            <source>Cancel the test of the URL</source>
            <translation>Cancelar o teste da URL</translation>
        </message>
        <message>
            <source>Copy what was found as text</source>
            <translation>Copiar o resultado como texto</translation>
        </message>
        <message>
            <source>Hide the test of the URL</source>
            <translation>Ocultar o teste da URL</translation>
        </message>
        <message>
            <source>The findings were copied.</source>
            <translation>O resultado foi copiado.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>…</source>
            <translation>…</translation>
        </message>
        <message>
            <source>Testing: %1…</source>
            <translation>Testando: %1…</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s), %1</source>
            <translation>
                <numerusform>%n problema, %1</numerusform>
                <numerusform>%n problemas, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>No problem, %1</source>
            <translation>Nenhum problema, %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the text that is copied.</source>
            <translation>
                <numerusform>Mais %n no texto copiado.</numerusform>
                <numerusform>Mais %n no texto copiado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Testando…</translation>
        </message>
    </context>
    <context>
        <name>gancho::WebhookTest</name>
        <message>
            <source>Send test event</source>
            <translation>Enviar evento de teste</translation>
        </message>
        <message>
            <source>URL of the webhook in Make</source>
            <translation>URL do webhook no Make</translation>
        </message>
        <message>
            <source>URL of the webhook in n8n</source>
            <translation>URL do webhook no n8n</translation>
        </message>
        <message>
            <source>URL of the webhook</source>
            <translation>URL do webhook</translation>
        </message>
        <message>
            <source>Copy it from the webhook in the scenario.</source>
            <translation>Copie-a do webhook no cenário.</translation>
        </message>
        <message>
            <source>Copy it from the Webhook node.</source>
            <translation>Copie-a do nó Webhook.</translation>
        </message>
        <message>
            <source>This is no address: it begins with https://.</source>
            <translation>Isto não é um endereço: ele começa com https://.</translation>
        </message>
        <message>
            <source>Webhook of Make, zone %1.</source>
            <translation>Webhook do Make, zona %1.</translation>
        </message>
        <message>
            <source>This is not the address of a webhook in Make: those begin with https://hook.</source>
            <translation>Este não é o endereço de um webhook do Make: esses começam com https://hook.</translation>
        </message>
        <message>
            <source>Enter the URL of the webhook first.</source>
            <translation>Informe primeiro a URL do webhook.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Took %1 ms.</source>
            <translation>Levou %1 ms.</translation>
        </message>
    </context>
    <context>
        <name>gancho::WebhooksPage</name>
        <message>
            <source>+ New webhook</source>
            <translation>+ Novo webhook</translation>
        </message>
        <message>
            <source>New webhook</source>
            <translation>Novo webhook</translation>
        </message>
        <message>
            <source>Duplicate webhook</source>
            <translation>Duplicar webhook</translation>
        </message>
        <message>
            <source>Pause webhook</source>
            <translation>Pausar webhook</translation>
        </message>
        <message>
            <source>Delete webhook…</source>
            <translation>Excluir webhook…</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Activate webhook</source>
            <translation>Ativar webhook</translation>
        </message>
        <message>
            <source>Webhook “%1” saved.</source>
            <translation>Webhook “%1” salvo.</translation>
        </message>
        <message>
            <source>Webhook “%1” created.</source>
            <translation>Webhook “%1” criado.</translation>
        </message>
        <message>
            <source>Webhook “%1” activated.</source>
            <translation>Webhook “%1” ativado.</translation>
        </message>
        <message>
            <source>Webhook “%1” paused.</source>
            <translation>Webhook “%1” pausado.</translation>
        </message>
        <message>
            <source>Webhook “%1” deleted.</source>
            <translation>Webhook “%1” excluído.</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Nenhuma conta ainda</translation>
        </message>
        <message>
            <source>Connect a customer's account, or the sandbox, to set up its webhooks here.</source>
            <translation>Conecte a conta de um cliente, ou o sandbox, para configurar aqui os webhooks dela.</translation>
        </message>
        <message>
            <source>No webhook yet</source>
            <translation>Nenhum webhook ainda</translation>
        </message>
        <message>
            <source>A webhook tells the platform where to send what happens in the account: messages, conversations, contacts, payments.</source>
            <translation>Um webhook diz à plataforma para onde enviar o que acontece na conta: mensagens, atendimentos, contatos, pagamentos.</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (cópia)</translation>
        </message>
        <message>
            <source>Delete the webhook “%1”?</source>
            <translation>Excluir o webhook “%1”?</translation>
        </message>
        <message>
            <source>The platform stops sending its events to %1.</source>
            <translation>A plataforma deixa de enviar os eventos dele para %1.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>The receiver is not running: start it with the button at the top.</source>
            <translation>O receptor não está em execução: inicie-o com o botão no alto da janela.</translation>
        </message>
        <message>
            <source>Only this computer reaches that address. For the platform to reach it, enter the public base URL of your tunnel in the receiver's panel.</source>
            <translation>Só este computador alcança esse endereço. Para que a plataforma chegue até ele, preencha a URL base pública do seu túnel no painel do receptor.</translation>
        </message>
    </context>
    <context>
        <name>gancho::WhazingChannelBox</name>
        <message>
            <source>Look again</source>
            <translation>Consultar de novo</translation>
        </message>
        <message>
            <source>Get the QR code</source>
            <translation>Obter o QR code</translation>
        </message>
        <message>
            <source>Get a code to type</source>
            <translation>Obter um código para digitar</translation>
        </message>
        <message>
            <source>Show the code</source>
            <translation>Mostrar o código</translation>
        </message>
        <message>
            <source>Number of the phone that is to be connected</source>
            <translation>Número do telefone a conectar</translation>
        </message>
        <message>
            <source>Or the number of the phone</source>
            <translation>Ou o número do telefone</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Enter the phone with its area code.</source>
            <translation>Informe o telefone com DDD.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>No picture came</source>
            <translation>Nenhuma imagem veio</translation>
        </message>
        <message>
            <source>QR code of the channel</source>
            <translation>QR code do canal</translation>
        </message>
        <message>
            <source>QR code of the channel, hidden</source>
            <translation>QR code do canal, oculto</translation>
        </message>
        <message>
            <source>Hidden: who has the code reads this channel's messages.</source>
            <translation>Oculto: quem tem o código lê as mensagens deste canal.</translation>
        </message>
        <message>
            <source>The server sent the QR code as something that is no picture. Scan it in Whazing's own window.</source>
            <translation>O servidor enviou o QR code em algo que não é imagem. Leia-o na tela do próprio Whazing.</translation>
        </message>
        <message>
            <source>On the phone: WhatsApp, Linked devices, Link a device. The code is valid for a short time only; look again when the phone has taken it.</source>
            <translation>No telefone: WhatsApp, Dispositivos conectados, Conectar um dispositivo. O código vale por pouco tempo; consulte de novo depois que o telefone o ler.</translation>
        </message>
        <message>
            <source>Hide the code</source>
            <translation>Ocultar o código</translation>
        </message>
    </context>
    <context>
        <name>gancho::WhazingHookForm</name>
        <message>
            <source>Unsaved changes</source>
            <translation>Alterações não salvas</translation>
        </message>
        <message>
            <source>Integration active</source>
            <translation>Integração ativa</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Linked queues</source>
            <translation>Fi&amp;las vinculadas</translation>
        </message>
        <message>
            <source>Starts when a ticket is transferred</source>
            <translation>Inicia quando um ticket é transferido</translation>
        </message>
        <message>
            <source>Use this computer</source>
            <translation>Usar este computador</translation>
        </message>
        <message>
            <source>Check this key at the inbox</source>
            <translation>Conferir esta chave na inbox</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Apply in the sandbox</source>
            <translation>Aplicar no sandbox</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Of the channel (Integrações por Canal)</source>
            <translation>Do canal (Integrações por Canal)</translation>
        </message>
        <message>
            <source>Of queues (Integrações por Fila)</source>
            <translation>De filas (Integrações por Fila)</translation>
        </message>
        <message>
            <source>Kind of webhook</source>
            <translation>Tipo de webhook</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Linked queues, their numbers separated by commas</source>
            <translation>Filas vinculadas: os números delas, separados por vírgulas</translation>
        </message>
        <message>
            <source>Numbers of the queues: 3, 7</source>
            <translation>Números das filas: 3, 7</translation>
        </message>
        <message>
            <source>&amp;Url</source>
            <translation>&amp;Url</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Chave</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Generate key</source>
            <translation>Gerar chave</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Mostrar a chave</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Copiar a chave</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Ocultar a chave</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Opções de envio</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>Parar de esperar</translation>
        </message>
        <message>
            <source>New webhook</source>
            <translation>Novo webhook</translation>
        </message>
        <message>
            <source>Bring back what was typed</source>
            <translation>Trazer de volta o que foi digitado</translation>
        </message>
        <message>
            <source>What looks like a token was not used. There is a new key in its place: copy it into Whazing's panel, and go on here.</source>
            <translation>O que parece um token não foi usado. No lugar dele há uma chave nova: copie-a para o painel do Whazing e continue aqui.</translation>
        </message>
    </context>
    <context>
        <name>gancho::WhazingHookGuide</name>
        <message>
            <source>How to enter it into Whazing's panel</source>
            <translation>Como cadastrar no painel do Whazing</translation>
        </message>
        <message>
            <source>In the platform's panel</source>
            <translation>No painel da plataforma</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copiar: %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>“%1” (older servers: “%2”)</source>
            <translation>“%1” (servidores mais antigos: “%2”)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Choose the channel and switch on %1.</source>
            <translation>Escolha o canal e ative %1.</translation>
        </message>
        <message>
            <source>Choose the channel and leave %1 off.</source>
            <translation>Escolha o canal e não ative %1.</translation>
        </message>
        <message>
            <source>Paste the address into %1.</source>
            <translation>Cole o endereço em %1.</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>Paste the key into %1.</source>
            <translation>Cole a chave em %1.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Switch on %1.</source>
            <translation>Ative %1.</translation>
        </message>
        <message>
            <source>Leave off %1.</source>
            <translation>Deixe sem ativar: %1.</translation>
        </message>
        <message>
            <source>Link it to a queue in %1.</source>
            <translation>Vincule a integração a uma fila em %1.</translation>
        </message>
        <message>
            <source>Link it in %1 to: %2.</source>
            <translation>Vincule a integração em %1 a: %2.</translation>
        </message>
        <message>
            <source>Leave %1 off.</source>
            <translation>Não ative %1.</translation>
        </message>
        <message>
            <source>Save there, press “Verify” here, then %1 there.</source>
            <translation>Salve lá, pressione “Verificar” aqui e depois %1 lá.</translation>
        </message>
        <message>
            <source>Open %1. The profiles Admin and Supervisor alone see it, and only where the plan has Webhooks.</source>
            <translation>Abra %1. Só os perfis Admin e Supervisor veem essa tela, e apenas se o plano tiver Webhooks.</translation>
        </message>
        <message>
            <source>Press %1, choose the kind %2 where you are asked, and enter the name in %3.</source>
            <translation>Clique em %1, escolha o tipo %2 se for perguntado e informe o nome em %3.</translation>
        </message>
    </context>
    <context>
        <name>gancho::WhazingHookModel</name>
        <message>
            <source>Webhook of the channel</source>
            <translation>Webhook do canal</translation>
        </message>
        <message>
            <source>By queue</source>
            <translation>Por fila</translation>
        </message>
        <message>
            <source>By channel</source>
            <translation>Por canal</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Ativo</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inativo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Url</source>
            <translation>Url</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Opções de envio</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>gancho::WhazingHookVerify</name>
        <message>
            <source>Nothing came. Is the webhook saved and active in Whazing's panel, is its URL the one that is here, and does this computer's public address work? “Test URL” tells of the last. Real events come some 3 seconds after they happen, the panel's test at once.</source>
            <translation>Nada chegou. O webhook está salvo e ativo no painel do Whazing, a URL lá é a que está aqui, e o endereço público deste computador funciona? “Testar URL” responde à última pergunta. Os eventos reais chegam uns 3 segundos depois de acontecerem; o teste do painel, na hora.</translation>
        </message>
        <message>
            <source>The sandbox is not connected.</source>
            <translation>O sandbox não está conectado.</translation>
        </message>
        <message>
            <source>The sandbox refused the test: %1 Apply the webhook there first.</source>
            <translation>O sandbox recusou o teste: %1 Antes, aplique o webhook lá.</translation>
        </message>
        <message>
            <source>Waiting. Press “Testar” in Whazing's panel now, or let something happen there.</source>
            <translation>Aguardando. Pressione “Testar” no painel do Whazing agora ou faça algo acontecer lá.</translation>
        </message>
        <message>
            <source>It works: “%1” came, with the right key.</source>
            <translation>Funciona: “%1” chegou, com a chave certa.</translation>
        </message>
        <message>
            <source>“%1” came, but with another key. Copy the key from here into Whazing's panel again, and save there.</source>
            <translation>“%1” chegou, mas com outra chave. Copie de novo a chave daqui para o painel do Whazing e salve lá.</translation>
        </message>
        <message>
            <source>“%1” came, but its key is in Authorization. Whazing puts it into X-N8N-API-KEY: something on the way, or another sender, does it otherwise.</source>
            <translation>“%1” chegou, mas a chave está em Authorization. O Whazing a coloca em X-N8N-API-KEY: algo no caminho, ou outro remetente, faz diferente.</translation>
        </message>
        <message>
            <source>“%1” came, without a key. Generate one, so that nobody else can send here.</source>
            <translation>“%1” chegou, sem chave. Gere uma, para que ninguém mais possa enviar para cá.</translation>
        </message>
        <message>
            <source>“%1” came, but without a key. Paste the key from here into Whazing's panel, and save there.</source>
            <translation>“%1” chegou, mas sem chave. Cole a chave daqui no painel do Whazing e salve lá.</translation>
        </message>
        <message>
            <source>Its body has %1: n8n would refuse it, since it takes %2.</source>
            <translation>O corpo tem %1: o n8n o recusaria, pois aceita até %2.</translation>
        </message>
    </context>
    <context>
        <name>gancho::WhazingSendForm</name>
        <message>
            <source>Send something else</source>
            <translation>Enviar outra coisa</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>What to send</source>
            <translation>O que enviar</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Buttons</source>
            <translation>Botões</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>PIX key</source>
            <translation>Chave PIX</translation>
        </message>
        <message>
            <source>Payment request</source>
            <translation>Pedido de pagamento</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Localização</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contato</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Figurinha</translation>
        </message>
        <message>
            <source>File as base64</source>
            <translation>Arquivo em base64</translation>
        </message>
    </context>
    <context>
        <name>gancho::WhazingTicketForm</name>
        <message>
            <source>Is this number on WhatsApp?</source>
            <translation>Este número tem WhatsApp?</translation>
        </message>
        <message>
            <source>Open a ticket without a message</source>
            <translation>Abrir um ticket sem mensagem</translation>
        </message>
        <message>
            <source>Queue of the ticket</source>
            <translation>Fila do ticket</translation>
        </message>
        <message>
            <source>User of the ticket</source>
            <translation>Usuário do ticket</translation>
        </message>
        <message>
            <source>Status of the ticket</source>
            <translation>Situação do ticket</translation>
        </message>
        <message>
            <source>Open the ticket</source>
            <translation>Abrir o ticket</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuário</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>No queue</source>
            <translation>Nenhuma fila</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Ninguém em particular</translation>
        </message>
        <message>
            <source>Enter a phone with its area code.</source>
            <translation>Informe um telefone com DDD.</translation>
        </message>
        <message>
            <source>The account is not connected. Try again once it is.</source>
            <translation>A conta não está conectada. Tente de novo quando estiver.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Yes, this number is on WhatsApp.</source>
            <translation>Sim, este número tem WhatsApp.</translation>
        </message>
        <message>
            <source>No, this number is not on WhatsApp.</source>
            <translation>Não, este número não tem WhatsApp.</translation>
        </message>
    </context>
    <context>
        <name>gancho::WhazingWebhooksPage</name>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>+ New webhook</source>
            <translation>+ Novo webhook</translation>
        </message>
        <message>
            <source>New webhook</source>
            <translation>Novo webhook</translation>
        </message>
        <message>
            <source>New webhook of queues</source>
            <translation>Novo webhook de filas</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Which webhooks are listed</source>
            <translation>Quais webhooks são listados</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>By channel</source>
            <translation>Por canal</translation>
        </message>
        <message>
            <source>By queue</source>
            <translation>Por fila</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>No account yet</source>
            <translation>Nenhuma conta ainda</translation>
        </message>
        <message>
            <source>Connect a customer's account, or the sandbox, to set up its webhooks here.</source>
            <translation>Conecte a conta de um cliente, ou o sandbox, para configurar aqui os webhooks dela.</translation>
        </message>
        <message>
            <source>No webhook yet</source>
            <translation>Nenhum webhook ainda</translation>
        </message>
        <message>
            <source>Whazing's webhooks are set up by hand in its panel. Gancho keeps what is there, finds what would not be sent, and leads through it step by step.</source>
            <translation>Os webhooks do Whazing são configurados à mão, no painel dele. O Gancho guarda o que está lá, encontra o que não seria enviado e orienta passo a passo.</translation>
        </message>
        <message>
            <source>The token of this account: %1</source>
            <translation>O token desta conta: %1</translation>
        </message>
        <message>
            <source>Webhook saved. It takes effect once it is in Whazing's panel too.</source>
            <translation>Webhook salvo. Ele passa a valer quando estiver também no painel do Whazing.</translation>
        </message>
        <message>
            <source>Webhook “%1” deleted here. In Whazing's panel it is deleted by hand.</source>
            <translation>Webhook “%1” excluído aqui. No painel do Whazing, a exclusão é feita à mão.</translation>
        </message>
        <message>
            <source>The inbox “%1” checks this key now.</source>
            <translation>A inbox “%1” agora confere esta chave.</translation>
        </message>
        <message>
            <source>What goes to another address cannot be seen from here. Press “Use this computer”, or look at the receiving system.</source>
            <translation>O que vai para outro endereço não pode ser visto daqui. Pressione “Usar este computador” ou veja no sistema que recebe.</translation>
        </message>
        <message>
            <source>The sandbox has it now: its actions send real events to this URL.</source>
            <translation>O sandbox já tem o webhook: as ações dele enviam eventos reais para esta URL.</translation>
        </message>
    </context>
</TS>
