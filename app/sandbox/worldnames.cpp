#include "app/sandbox/worldnames.h"

namespace gancho::worldname {

const std::array<QStringView, 56> firstNames = {
    u"Maria",     u"Ana",     u"Júlia",   u"Beatriz",  u"Larissa",   u"Fernanda",  u"Camila",   u"Juliana",
    u"Patrícia",  u"Aline",   u"Luana",   u"Gabriela", u"Mariana",   u"Letícia",   u"Débora",   u"Quitéria",
    u"Conceição", u"Tânia",   u"Simone",  u"Vanessa",  u"Cristiane", u"Rosângela", u"Sônia",    u"Helena",
    u"Alice",     u"Yasmin",  u"Rafaela", u"Bianca",   u"João",      u"José",      u"Antônio",  u"Francisco",
    u"Carlos",    u"Paulo",   u"Pedro",   u"Lucas",    u"Luiz",      u"Marcos",    u"Gabriel",  u"Rafael",
    u"Daniel",    u"Marcelo", u"Bruno",   u"Eduardo",  u"Felipe",    u"Rodrigo",   u"Gustavo",  u"Thiago",
    u"Vinícius",  u"André",   u"Fábio",   u"Leandro",  u"Márcio",    u"Otávio",    u"Severino", u"Caetano"};

const std::array<QStringView, 48> surnames = {
    u"Silva",     u"Santos",    u"Oliveira", u"Souza",   u"Rodrigues", u"Ferreira",  u"Alves",      u"Pereira",
    u"Lima",      u"Gomes",     u"Costa",    u"Ribeiro", u"Martins",   u"Carvalho",  u"Almeida",    u"Lopes",
    u"Soares",    u"Fernandes", u"Vieira",   u"Barbosa", u"Rocha",     u"Dias",      u"Nascimento", u"Andrade",
    u"Moreira",   u"Nunes",     u"Marques",  u"Machado", u"Mendes",    u"Freitas",   u"Cardoso",    u"Ramos",
    u"Gonçalves", u"Santana",   u"Teixeira", u"Araújo",  u"Pinto",     u"Moura",     u"Cavalcanti", u"Monteiro",
    u"Batista",   u"Castro",    u"Campos",   u"Melo",    u"Brito",     u"Guimarães", u"Assunção",   u"Queiroz"};

const std::array<QStringView, 32> areaCodes = {
    u"11", u"11", u"11", u"11", u"11", u"11", u"21", u"21", u"21", u"31", u"31", u"19", u"41", u"41", u"51", u"51",
    u"61", u"71", u"81", u"85", u"62", u"27", u"48", u"47", u"16", u"12", u"13", u"34", u"55", u"91", u"92", u"84"};

const std::array<QStringView, 12> towns = {u"São Paulo", u"Rio de Janeiro", u"Belo Horizonte", u"Campinas",
                                           u"Curitiba",  u"Porto Alegre",   u"Recife",         u"Salvador",
                                           u"Fortaleza", u"Florianópolis",  u"Santa Maria",    u"Goiânia"};

const std::array<QStringView, 12> annotations = {u"",
                                                 u"",
                                                 u"",
                                                 u"",
                                                 u"",
                                                 u"",
                                                 u"Prefere contato pela manhã.",
                                                 u"Indicada pela Sônia.",
                                                 u"Quer orçamento para o escritório.",
                                                 u"Já comprou na loja física.",
                                                 u"Pagou à vista nas últimas três compras.",
                                                 u"Não ligar depois das 18h."};

const std::array<QStringView, 18> contactSays = {u"Olá, bom dia!",
                                                 u"Oi, tudo bem?",
                                                 u"Vocês entregam no meu CEP?",
                                                 u"Qual é o prazo de entrega?",
                                                 u"Consigo parcelar em quantas vezes?",
                                                 u"O boleto ainda não chegou.",
                                                 u"Vi o anúncio no Instagram e queria saber o preço.",
                                                 u"Tem na cor cinza?",
                                                 u"Meu pedido está atrasado.",
                                                 u"Obrigada pela ajuda!",
                                                 u"Pode ser na terça-feira à tarde?",
                                                 u"Fiz o Pix agora, pode conferir?",
                                                 u"Preciso trocar o endereço de entrega.",
                                                 u"A montagem está incluída?",
                                                 u"Perfeito, vou querer.",
                                                 u"Ainda tem em estoque?",
                                                 u"Pode me mandar a nota fiscal?",
                                                 u"Só um minuto, vou medir aqui."};

const std::array<QStringView, 14> attendantSays = {u"Olá! Como posso ajudar?",
                                                   u"Bom dia! Já estou verificando para você.",
                                                   u"Entregamos sim, em até 7 dias úteis.",
                                                   u"Dividimos em até 10 vezes sem juros.",
                                                   u"Acabei de reenviar o boleto para o seu e-mail.",
                                                   u"Temos essa peça em cinza, areia e azul.",
                                                   u"Peço desculpas pela demora, o pedido sai hoje.",
                                                   u"A montagem é gratuita na capital.",
                                                   u"Pagamento confirmado, muito obrigado!",
                                                   u"Combinado, agendado para terça-feira.",
                                                   u"Pode me passar o número do pedido, por favor?",
                                                   u"Segue a nota fiscal.",
                                                   u"Mais alguma coisa em que eu possa ajudar?",
                                                   u"Agradecemos o contato. Tenha um ótimo dia!"};

const std::array<QStringView, 16> products = {u"Sofá retrátil 3 lugares",
                                              u"Mesa de jantar Ipê",
                                              u"Guarda-roupa 6 portas",
                                              u"Cama box casal",
                                              u"Rack para TV 65\"",
                                              u"Poltrona Aurora",
                                              u"Escrivaninha home office",
                                              u"Cozinha planejada",
                                              u"Estante Jacarandá",
                                              u"Jogo de 6 cadeiras",
                                              u"Buffet com espelho",
                                              u"Berço mini-cama",
                                              u"Painel ripado",
                                              u"Cabeceira estofada",
                                              u"Banqueta alta",
                                              u"Mesa de centro"};

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c >= u'a' && c <= u'z')
            plain += c;
        else if (c.isSpace())
            plain += u'.';
    }
    return plain;
}

} // namespace gancho::worldname
