#include "app/exchange/aliaswords.h"

#include <QSet>
#include <QStringList>

#include <iterator>

namespace gancho::aliaswords {

namespace {

constexpr QStringView given[] = {
    u"Abelardo",   u"Adalgisa",   u"Adamastor",   u"Aderbal",     u"Agenor",      u"Alarico",    u"Albertina",
    u"Alcebíades", u"Aldegundes", u"Almerinda",   u"Altamira",    u"Amarílis",    u"Ambrósia",   u"Anacleto",
    u"Anatólio",   u"Apolinário", u"Aristeu",     u"Arlinda",     u"Armindo",     u"Asclépio",   u"Astrogilda",
    u"Atanásio",   u"Aureliano",  u"Balbina",     u"Bartira",     u"Belarmino",   u"Belmira",    u"Berenice",
    u"Bonifácio",  u"Brígida",    u"Calímaco",    u"Candinha",    u"Capitolina",  u"Carmelita",  u"Cassilda",
    u"Celidônio",  u"Cesária",    u"Clarimundo",  u"Clotilde",    u"Conrado",     u"Cornélia",   u"Cosmira",
    u"Crispim",    u"Damiana",    u"Delmira",     u"Deodato",     u"Desidério",   u"Diamantina", u"Diógenes",
    u"Dorival",    u"Edelvira",   u"Eleutério",   u"Elpídio",     u"Emerenciana", u"Ermelinda",  u"Esmeraldo",
    u"Eudóxia",    u"Eufrásia",   u"Eulálio",     u"Eustáquio",   u"Evarista",    u"Faustino",   u"Felícia",
    u"Felisberto", u"Filomena",   u"Firmino",     u"Floriano",    u"Fortunata",   u"Galdino",    u"Genoveva",
    u"Gertrudes",  u"Glicério",   u"Godofredo",   u"Guilhermina", u"Hermengarda", u"Hermínio",   u"Hilário",
    u"Hipólita",   u"Honorina",   u"Horácio",     u"Iolanda",     u"Iracema",     u"Isolina",    u"Jacinta",
    u"Januário",   u"Jovelina",   u"Juvenal",     u"Ladislau",    u"Leocádia",    u"Leopoldina", u"Libânia",
    u"Lindolfo",   u"Lucíola",    u"Macário",     u"Malvina",     u"Marcolino",   u"Melquíades", u"Mercedes",
    u"Miquelina",  u"Natércia",   u"Nicodemos",   u"Norberta",    u"Olegário",    u"Olímpia",    u"Onofre",
    u"Orlandina",  u"Otacília",   u"Pafúncio",    u"Palmira",     u"Pandora",     u"Perpétua",   u"Petronilha",
    u"Plínio",     u"Policarpo",  u"Porfírio",    u"Prudêncio",   u"Querubina",   u"Raimunda",   u"Rosaura",
    u"Sebastiana", u"Serafina",   u"Severiano",   u"Sinforosa",   u"Solange",     u"Teobaldo",   u"Teodora",
    u"Tertuliano", u"Timóteo",    u"Tranquilina", u"Ubaldo",      u"Ulisses",     u"Urbana",     u"Valdomira",
    u"Venâncio",   u"Virgínio",   u"Vitalina",    u"Zacarias",    u"Zeferina",    u"Zenóbia",    u"Zulmira"};

constexpr QStringView family[] = {
    u"Abrantes",    u"Açucena",      u"Alambert",   u"Albernaz",   u"Alcântara",   u"Alcoforado", u"Almenara",
    u"Alvarenga",   u"Amarante",     u"Ambrosino",  u"Anchieta",   u"Antunhães",   u"Aragonês",   u"Arantes",
    u"Arcoverde",   u"Argolo",       u"Arrais",     u"Ataíde",     u"Avelar",      u"Azambuja",   u"Bacelar",
    u"Balbueno",    u"Bandeirantes", u"Barcelar",   u"Barradas",   u"Beirão",      u"Beltrano",   u"Benevides",
    u"Bittencort",  u"Boaventura",   u"Bocaiúva",   u"Bragança",   u"Brandamonte", u"Buarquense", u"Bulhões",
    u"Cabedelo",    u"Calmonte",     u"Caminhante", u"Canavarro",  u"Capanema",    u"Caramuru",   u"Carijó",
    u"Carneval",    u"Cascudo",      u"Cerqueda",   u"Chaveiro",   u"Coimbrão",    u"Colaço",     u"Conrado",
    u"Cordovil",    u"Corumbá",      u"Coutinhal",  u"Cravinhos",  u"Damasceno",   u"Delgadinho", u"Dornelas",
    u"Drumonte",    u"Encarnado",    u"Escobar",    u"Estrelado",  u"Falcato",     u"Farnese",    u"Feijolo",
    u"Figueiral",   u"Fontoura",     u"Fragoso",    u"Furquim",    u"Galhardo",    u"Gamboa",     u"Garrido",
    u"Gouveal",     u"Gramacho",     u"Gusmão",     u"Holandês",   u"Imbiriba",    u"Itaparica",  u"Jaguaribe",
    u"Jordanês",    u"Junqueiral",   u"Lacerdal",   u"Lamarão",    u"Laranjal",    u"Lavrado",    u"Leitãozal",
    u"Lobatense",   u"Louzada",      u"Maciera",    u"Magalhanes", u"Maldonado",   u"Manacá",     u"Mangabeira",
    u"Maranhense",  u"Mascarenhas",  u"Matosinhos", u"Mendonçal",  u"Mesquital",   u"Mirandela",  u"Montalvão",
    u"Morgado",     u"Muricy",       u"Navarrete",  u"Negromonte", u"Nogueiral",   u"Noronha",    u"Olivares",
    u"Ornelas",     u"Osoriano",     u"Pacheval",   u"Palhares",   u"Paranhos",    u"Patrocínio", u"Peçanha",
    u"Pedrosa",     u"Penteado",     u"Pestana",    u"Pimentel",   u"Piratininga", u"Portela",    u"Prazeres",
    u"Quaresma",    u"Quintanal",    u"Rabelais",   u"Rebouças",   u"Regadas",     u"Resendal",   u"Rondônio",
    u"Sabugosa",    u"Saldanha",     u"Sampaial",   u"Sardinha",   u"Seabra",      u"Sequeira",   u"Serpa",
    u"Sobral",      u"Tabajara",     u"Taveira",    u"Torquato",   u"Trancoso",    u"Ururaí",     u"Valadares",
    u"Vasconcelos", u"Veloso",       u"Verdelho",   u"Vidigal",    u"Vilhena",     u"Xavantes",   u"Zagalo",
    u"Zuzarte"};

const QSet<QString> &wordSet(const char *words, QSet<QString> &set)
{
    if (set.isEmpty()) {
        const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
        set = QSet<QString>(list.cbegin(), list.cend());
    }
    return set;
}

} // namespace

QString folded(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    bool ascii = true;
    for (const QChar c : word) {
        ascii = ascii && c.unicode() < 0x80;
        plain += c.unicode() < 0x80 && c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
    }
    if (ascii)
        return plain;
    QString result;
    for (const QChar c : plain.normalized(QString::NormalizationForm_KD).toLower())
        if (!c.isMark())
            result += c;
    return result;
}

QString givenName(quint32 number)
{
    return given[number % std::size(given)].toString();
}

QString familyName(quint32 number)
{
    return family[number % std::size(family)].toString();
}

int givenNames()
{
    return int(std::size(given));
}

int familyNames()
{
    return int(std::size(family));
}

QString soundingName(quint64 number)
{
    static constexpr QStringView beginnings[] = {u"Bra", u"Ze",  u"Tur", u"Mo",  u"Ga", u"Pe",  u"Lu",  u"Quin",
                                                 u"Ju",  u"Tra", u"Ve",  u"Dro", u"Fi", u"Nor", u"Sal", u"Gur"};
    static constexpr QStringView middles[] = {u"ve", u"bo", u"ri", u"lan", u"zi", u"te", u"ga",  u"mu",
                                              u"co", u"ni", u"do", u"per", u"va", u"xi", u"lho", u"ça"};
    static constexpr QStringView ends[] = {u"linda", u"nor",   u"mira",  u"valdo", u"tino", u"zeno", u"dório", u"guel",
                                           u"bela",  u"nélia", u"berto", u"randa", u"miro", u"vina", u"lindo", u"sebe"};
    QString name = beginnings[number % 16].toString();
    number /= 16;
    name += middles[number % 16];
    number /= 16;
    name += middles[number % 16];
    number /= 16;
    name += middles[number % 16];
    return name + ends[(number / 16) % 16].toString();
}

bool isUsualGivenName(const QString &word)
{
    static QSet<QString> set;
    return wordSet("maria ana julia beatriz larissa fernanda camila juliana patricia aline luana gabriela mariana "
                   "leticia debora quiteria "
                   "conceicao tania simone vanessa cristiane rosangela sonia helena alice yasmin rafaela bianca joao "
                   "jose antonio francisco "
                   "carlos paulo pedro lucas luiz luis marcos gabriel rafael daniel marcelo bruno eduardo felipe "
                   "rodrigo gustavo thiago "
                   "tiago vinicius andre fabio leandro marcio otavio severino caetano diego elaine gisele henrique "
                   "iris adriana adriano "
                   "alessandra alex alexandre amanda anderson andrea andreia angela arthur artur augusto barbara "
                   "benedita bernardo breno caio "
                   "carla carolina caroline catarina cecilia celia celso cesar cintia clara claudia claudio cristina "
                   "cristiano daiane "
                   "daniela danilo davi david denise diana edson elisa eliane elias emanuel emanuela emilia enzo erica "
                   "erika ester everton "
                   "fabiana fabricio fatima felipa flavia flavio geovana geraldo gilberto giovana giovanna graziela "
                   "guilherme heitor heloisa "
                   "hugo igor ines ingrid isabel isabela isabella isabelle isadora ivan jaqueline jessica joana "
                   "joaquim jonas jonathan jorge "
                   "josefa julio karen karina karla katia kelly laura lavinia leonardo leticia lidia livia lorena "
                   "luciana luciano lucia "
                   "luiza luisa manuela marcela marcia margarida marina mario marta mateus matheus mauricio mauro "
                   "michele miguel miriam monica "
                   "murilo natalia nathalia nicolas nicole otavio pamela paula priscila raquel raul rebeca regina "
                   "reinaldo renan renata renato "
                   "ricardo rita roberta roberto rogerio ronaldo rosana rose ruth sabrina samuel sandra sandro sara "
                   "sarah sergio silvana "
                   "silvia sofia sophia stephanie sueli suzana tais tatiana teresa terezinha thais valentina valeria "
                   "vera veronica vicente "
                   "victor vitor vitoria viviane wagner wallace washington wellington wesley william yuri zelia",
                   set)
        .contains(word);
}

bool isUsualFamilyName(const QString &word)
{
    static QSet<QString> set;
    return wordSet("silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro "
                   "martins carvalho almeida "
                   "lopes soares fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado "
                   "mendes freitas "
                   "cardoso ramos goncalves santana teixeira araujo pinto moura cavalcanti monteiro batista castro "
                   "campos melo mello brito "
                   "guimaraes assuncao queiroz aguiar albuquerque amaral amorim antunes aquino azevedo barros bastos "
                   "bezerra borges braga "
                   "brandao bueno cabral caldas camargo cavalcante chaves coelho correa correia coutinho cruz cunha "
                   "duarte esteves farias "
                   "faria fonseca franco furtado garcia guerra leal leite macedo magalhaes maia matos medeiros "
                   "meireles mendonca miranda "
                   "morais moraes nogueira novaes pacheco paiva peixoto pires prado reis rezende resende rios sa sales "
                   "sampaio siqueira "
                   "tavares toledo torres vargas vasconcellos viana xavier",
                   set)
        .contains(word);
}

bool isParticle(const QString &word)
{
    static QSet<QString> set;
    return word.size() < 2 || wordSet("de da do dos das e di del della van von la le el y", set).contains(word);
}

bool isPlainWord(const QString &word)
{
    static QSet<QString> set;
    return wordSet("loja lojas cliente clientes contato contatos suporte vendas venda comercial atendimento financeiro "
                   "casa grupo empresa "
                   "ltda eireli teste testes test novo nova lead leads whatsapp instagram facebook messenger telegram "
                   "business brasil "
                   "brazil com net org www http https junior filho filha neto neta sobrinho mae pai tio tia amigo "
                   "amiga dona seu sra "
                   "senhor senhora dra doutor doutora prof professor professora trabalho escola igreja mercado "
                   "farmacia padaria bar "
                   "auto pecas oficina servicos servico delivery entrega pedido pedidos sem nome nao para por que com "
                   "uma dos das the and "
                   "for user usuario admin administrador agente bot robo sistema api webhook desconhecido anonimo",
                   set)
        .contains(word);
}

} // namespace gancho::aliaswords
