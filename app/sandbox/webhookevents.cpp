#include "app/sandbox/webhookevents.h"

#include <QJsonObject>

namespace gancho {

namespace {

struct Row
{
    const char16_t *event;
    const char16_t *description;
};

constexpr Row rows[] = {
    {u"SESSION_NEW", u"Atendimento criado"},
    {u"SESSION_UPDATE", u"Atendimento alterado"},
    {u"SESSION_COMPLETE", u"Atendimento concluído"},
    {u"MESSAGE_RECEIVED", u"Mensagem recebida"},
    {u"MESSAGE_SENT", u"Mensagem enviada"},
    {u"MESSAGE_UPDATED", u"Mensagem alterada"},
    {u"CONTACT_NEW", u"Contato criado"},
    {u"CONTACT_UPDATE", u"Contato alterado"},
    {u"CONTACT_TAG_UPDATE", u"Etiquetas do contato alteradas"},
    {u"PAYMENT_NEW", u"Pagamento criado"},
    {u"PAYMENT_UPDATE", u"Pagamento alterado"},
    {u"PANEL_CARD_NEW", u"Item de painel criado"},
    {u"PANEL_CARD_UPDATE", u"Item de painel alterado"},
    {u"PANEL_CARD_STEP_CHANGE", u"Item de painel mudou de etapa"},
    {u"PANEL_CARD_NOTE_NEW", u"Anotação de item de painel criada"},
    {u"PANEL_CARD_NOTE_UPDATE", u"Anotação de item de painel alterada"},
    {u"TEMPLATE_NEW", u"Modelo de mensagem criado"},
    {u"TEMPLATE_UPDATE", u"Modelo de mensagem alterado"},
};

} // namespace

QJsonArray webhookEvents()
{
    QJsonArray events;
    for (const Row &row : rows)
        events += QJsonObject{{QStringLiteral("event"), QString::fromUtf16(row.event)},
                              {QStringLiteral("description"), QString::fromUtf16(row.description)}};
    return events;
}

QString webhookEventDescription(const QString &event)
{
    for (const Row &row : rows)
        if (event == QStringView(row.event))
            return QString::fromUtf16(row.description);
    return {};
}

} // namespace gancho
