#include "app/sandbox/worldgenerator.h"
#include "app/sandbox/worldnames.h"
#include "models/domain/phonetext.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QString text(QStringView view)
{
    return view.toString();
}

void generateTags(SandboxWorld &world)
{
    struct Tag
    {
        QStringView name;
        QStringView color;
    };
    static constexpr Tag tags[] = {
        {u"VIP", u"PURPLE_500"},          {u"Lead quente", u"RED_400"},  {u"Lead frio", u"SKY_300"},
        {u"Cliente ativo", u"GREEN_500"}, {u"Inadimplente", u"RED_600"}, {u"Orçamento enviado", u"YELLOW_400"},
        {u"Pós-venda", u"BLUE_400"},      {u"Reclamação", u"PINK_500"},  {u"Parceiro", u"BROWN_400"},
        {u"Black Friday", u"GRAY_600"},   {u"Arquiteto", u"BLUE_600"},   {u"Loja física", u"GREEN_300"},
        {u"Instagram", u"PINK_300"},      {u"Não perturbe", u"GRAY_400"}};
    for (const Tag &tag : tags) {
        QJsonObject row = generatedRow(world, 500, {{u"name"_s, text(tag.name)}, {u"color"_s, text(tag.color)}});
        row.remove("companyId"_L1);
        world.tags.add(row);
    }
}

void generateChannels(SandboxWorld &world)
{
    const auto channel = [&world](const QString &type, const QString &phone, const QString &human,
                                  const QString &platform, const QString &provider, const QString &shown) {
        const PhoneText number = readPhone(phone);
        const QJsonValue none = QJsonValue::Null;
        QJsonObject row = generatedRow(world, 520,
                                       {{u"active"_s, true},
                                        {u"type"_s, type},
                                        {u"number"_s, number.isValid() ? QJsonValue(number.stored) : none},
                                        {u"numberFormatted"_s, number.isValid() ? QJsonValue(number.formatted) : none},
                                        {u"identity"_s, QJsonObject{{u"humanId"_s, human},
                                                                    {u"platform"_s, platform},
                                                                    {u"provider"_s, provider},
                                                                    {u"providerVariable"_s, none},
                                                                    {u"pictureUrl"_s, none},
                                                                    {u"displayName"_s, shown}}}});
        row.remove("companyId"_L1);
        world.channels.add(row);
    };
    channel(u"CloudAPI_WhatsApp"_s, u"551140028922"_s, u"(11) 4002-8922"_s, u"WhatsApp"_s, u"Meta"_s, u"Casa Aurora"_s);
    channel(u"ZAPI_WhatsApp"_s, u"5511940020000"_s, u"(11) 94002-0000"_s, u"WhatsApp"_s, u"Z-API"_s,
            u"Casa Aurora · Pós-venda"_s);
    channel(u"Instagram"_s, QString(), u"@casaaurora.sandbox"_s, u"Instagram"_s, u"Meta"_s, u"casaaurora.sandbox"_s);
}

void generateTeams(SandboxWorld &world)
{
    static constexpr QStringView departments[] = {u"Comercial", u"Suporte", u"Financeiro", u"Pós-venda", u"Logística"};
    for (const QStringView name : departments)
        world.departments.add(generatedRow(world, 510,
                                           {{u"directLinks"_s, QJsonValue::Null},
                                            {u"name"_s, text(name)},
                                            {u"isDefault"_s, name == QStringView(u"Comercial")},
                                            {u"distribuitionEnabled"_s, name != QStringView(u"Logística")},
                                            {u"restrictionType"_s, u"NONE"_s},
                                            {u"distributionConfig"_s, QJsonObject{{u"expirationIsEnabled"_s, false},
                                                                                  {u"maximumDurationInMinutes"_s, 60},
                                                                                  {u"inactivityTimeInMinutes"_s, 15}}},
                                            {u"channelScope"_s, u"ALL"_s},
                                            {u"channelIds"_s, QJsonArray()}}));
    static constexpr QStringView agents[] = {u"Ana Ribeiro",    u"Bruno Teixeira", u"Camila Nunes",
                                             u"Diego Moura",    u"Elaine Castro",  u"Fábio Queiroz",
                                             u"Gisele Andrade", u"Henrique Dias",  u"Íris Monteiro"};
    int number = 0;
    for (const QStringView name : agents) {
        QJsonObject row = generatedRow(world, 505 - number * 20);
        const QString userId = world.random.id();
        const PhoneText phone = readPhone(u"55119800010%1"_s.arg(number, 2, 10, QChar(u'0')));
        QJsonArray teams;
        for (int i = 0; i < world.departments.size(); ++i)
            if (number == 0 || number % world.departments.size() == i)
                teams += QJsonObject{{u"agentId"_s, row.value("id"_L1)},
                                     {u"userId"_s, userId},
                                     {u"departmentId"_s, world.departments.at(i).value("id"_L1)},
                                     {u"isAgent"_s, true},
                                     {u"isSupervisor"_s, number == 0}};
        const QString full = text(name);
        world.agents.add(joined(row, {{u"userId"_s, userId},
                                      {u"name"_s, full},
                                      {u"shortName"_s, full.section(u' ', 0, 0)},
                                      {u"email"_s, worldname::plainName(full) + u"@example.com"_s},
                                      {u"phoneNumber"_s, phone.stored},
                                      {u"phoneNumberFormatted"_s, phone.formatted},
                                      {u"profile"_s, number < 2 ? u"ADMIN"_s : u"AGENT"_s},
                                      {u"isOwner"_s, number == 0},
                                      {u"departments"_s, teams},
                                      {u"availability"_s, number % 4 == 3 ? u"UNAVAILABLE"_s : u"AVAILABLE"_s}}));
        ++number;
    }
}

void generateFields(SandboxWorld &world)
{
    int position = 0;
    const auto field = [&](const QString &key, const QString &name, const QString &type, const QString &entity,
                           const QJsonValue &parent, const QStringList &choices) {
        QJsonArray options;
        for (const QString &choice : choices)
            options += QJsonObject{{u"id"_s, world.random.id()}, {u"name"_s, choice}};
        const QJsonObject row =
            generatedRow(world, 480,
                         {{u"parentId"_s, parent},
                          {u"type"_s, type},
                          {u"entityType"_s, entity},
                          {u"scopeId"_s, QJsonValue::Null},
                          {u"name"_s, name},
                          {u"key"_s, key},
                          {u"position"_s, position++},
                          {u"required"_s, false},
                          {u"visible"_s, true},
                          {u"isValueRange"_s, false},
                          {u"options"_s, options.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(options)}});
        world.customFields.add(row);
        return row.value("id"_L1);
    };
    const QString contact = u"CONTACT"_s;
    const QJsonValue none = QJsonValue::Null;
    const QJsonValue group = field(u"cadastro"_s, u"Cadastro"_s, u"GROUP"_s, contact, none, {});
    const QJsonValue code = field(u"codigo-cliente"_s, u"Código do cliente"_s, u"STRING"_s, contact, group, {});
    field(u"cidade"_s, u"Cidade"_s, u"STRING"_s, contact, group, {});
    field(u"nascimento"_s, u"Data de nascimento"_s, u"DATE"_s, contact, group, {});
    field(u"plano"_s, u"Plano"_s, u"SINGLESELECT"_s, contact, none, {u"Bronze"_s, u"Prata"_s, u"Ouro"_s});
    field(u"compras"_s, u"Compras"_s, u"INTEGER"_s, contact, none, {});
    field(u"origem"_s, u"Origem"_s, u"SINGLESELECT"_s, u"PANEL"_s, none, {u"Site"_s, u"Instagram"_s, u"Indicação"_s});
    field(u"desconto"_s, u"Desconto (%)"_s, u"FLOAT"_s, u"PANEL"_s, none, {});
    // With ids of their own, so that what is drawn after them stays the same.
    SandboxRandom own{quint32(position) + 6151U};
    for (const auto &[key, name] : {std::pair{u"cpf"_s, u"CPF"_s}, std::pair{u"cnpj"_s, u"CNPJ"_s}})
        world.customFields.add(
            joined(world.customFields.value(code.toString()),
                   {{u"id"_s, own.id()}, {u"key"_s, key}, {u"name"_s, name}, {u"position"_s, position++}}));
}

void generateAutomation(SandboxWorld &world)
{
    static constexpr QStringView bots[] = {u"Boas-vindas", u"Segunda via de boleto", u"Pesquisa de satisfação",
                                           u"Rastreio de pedido"};
    static constexpr QStringView sequences[] = {u"Carrinho abandonado", u"Pós-compra 7 dias", u"Reativação 90 dias",
                                                u"Aniversariantes"};
    static constexpr QStringView portfolios[] = {u"Carteira Sudeste", u"Carteira Sul", u"Arquitetos parceiros"};
    int number = 0;
    for (const QStringView name : bots) {
        const bool reactive = number % 2 == 0;
        const QString key = world.random.id();
        world.chatbots.add(generatedRow(
            world, 300 - number * 30,
            {{u"key"_s, key},
             {u"archived"_s, false},
             {u"name"_s, text(name)},
             {u"type"_s, reactive ? u"REACTIVE"_s : u"AUTOMATION"_s},
             {u"channelIds"_s, QJsonArray{world.channels.at(0).value("id"_L1)}},
             {u"defaultDepartmentId"_s, world.departments.at(number).value("id"_L1)},
             {u"publishStatus"_s, number == 3 ? u"NOT_PUBLISHED"_s : u"READY"_s},
             {u"automationUsage"_s, reactive ? QJsonArray() : QJsonArray{u"API"_s, u"MANUAL"_s, u"SEQUENCE"_s}}}));
        ++number;
    }
    for (const QStringView name : sequences)
        world.sequences.add(generatedRow(
            world, 200,
            {{u"active"_s, true}, {u"name"_s, text(name)}, {u"enabled"_s, name != QStringView(u"Aniversariantes")}}));
    number = 0;
    for (const QStringView name : portfolios) {
        const QJsonObject agent = world.agents.at(number);
        world.portfolios.add(generatedRow(
            world, 400,
            {{u"active"_s, true},
             {u"name"_s, text(name)},
             {u"automaticAttribution"_s, number == 0},
             {u"expirationDurationInMonths"_s, number == 2 ? 12 : 0},
             {u"type"_s, number == 2 ? u"MULTIPLE"_s : u"SINGLE"_s},
             {u"departments"_s, QJsonArray{QJsonObject{{u"departmentId"_s, world.departments.at(0).value("id"_L1)},
                                                       {u"userIds"_s, QJsonArray{agent.value("userId"_L1)}}}}}}));
        ++number;
    }
}

void generateTemplates(SandboxWorld &world)
{
    struct Model
    {
        QStringView name;
        QStringView text;
        QStringView type;
        QStringView parameter;
    };
    static constexpr Model models[] = {
        {u"boas_vindas", u"Olá, {{nome}}! Bem-vindo à Casa Aurora.", u"TEMPLATE", u"nome"},
        {u"pedido_enviado", u"Seu pedido {{pedido}} saiu para entrega.", u"TEMPLATE", u"pedido"},
        {u"boleto_vencendo", u"Lembrete: seu boleto vence em {{data}}.", u"TEMPLATE", u"data"},
        {u"black_friday", u"{{nome}}, as ofertas da Black Friday começaram!", u"TEMPLATE_CAMPAIGN", u"nome"},
        {u"carrinho", u"{{nome}}, você esqueceu algo no carrinho.", u"TEMPLATE_SEQUENCE", u"nome"},
        {u"pesquisa", u"De 0 a 10, quanto você nos recomendaria?", u"TEMPLATE", u""},
        {u"codigo_acesso", u"Seu código é {{codigo}}.", u"AUTHENTICATION", u"codigo"},
        {u"ola", u"Olá! Como posso ajudar?", u"QUICKREPLY", u""},
        {u"pix", u"Nossa chave Pix é o CNPJ que está no rodapé do site.", u"QUICKREPLY", u""},
        {u"entrega_agendada", u"Entrega agendada para {{data}}.", u"TEMPLATE_SCHEDULED_MESSAGE", u"data"}};
    int number = 0;
    for (const Model &model : models) {
        QJsonObject row = generatedRow(world, 260 - number * 12);
        const bool quick = model.type == QStringView(u"QUICKREPLY");
        QJsonArray parameters;
        if (!model.parameter.isEmpty())
            parameters += QJsonObject{{u"name"_s, text(model.parameter)}, {u"templateId"_s, row.value("id"_L1)}};
        row.remove("companyId"_L1);
        const QJsonValue none = QJsonValue::Null;
        world.templates.add(
            joined(row, {{u"active"_s, true},
                         {u"archived"_s, false},
                         {u"channelId"_s, quick ? none : world.channels.at(0).value("id"_L1)},
                         {u"name"_s, text(model.name)},
                         {u"text"_s, text(model.text)},
                         {u"footerText"_s, none},
                         {u"status"_s, model.name == QStringView(u"pesquisa") ? u"InRevision"_s : u"Approved"_s},
                         {u"channelType"_s, quick ? none : QJsonValue(u"CLOUDAPI_WHATSAPP"_s)},
                         {u"type"_s, QJsonArray{text(model.type)}},
                         {u"params"_s, parameters},
                         {u"internalName"_s, text(model.name)},
                         {u"fileType"_s, u"UNDEFINED"_s},
                         {u"quickReplyAlias"_s, quick ? QJsonValue(u'/' + text(model.name)) : none},
                         {u"rejectedDescription"_s, none},
                         {u"categoryId"_s, none},
                         {u"categoryName"_s, none}}));
        ++number;
    }
}

} // namespace

void generateDirectory(SandboxWorld &world)
{
    generateTags(world);
    generateChannels(world);
    generateTeams(world);
    generateFields(world);
    generateAutomation(world);
    generateTemplates(world);
}

} // namespace gancho
