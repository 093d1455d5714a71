#include "app/routes/actionschema.h"

#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

using Action = ActionTarget::Action;
using Match = ActionTarget::Match;

/// What actions take, and what of it a mapping fills in.
class TestActionSchema : public QObject
{
    Q_OBJECT

    static FieldMapping mapping(const QStringList &names)
    {
        FieldMapping made;
        for (const QString &name : names)
            made.fields += {MappedField::Source::Field, u"x."_s + name, name, ValueFormat::AsIs, false, {}};
        return made;
    }
    static ActionSchema schema(Action action, Match match, PlatformKind platform, const QStringList &names)
    {
        ActionTarget target;
        target.action = action;
        target.match = match;
        return actionschema::of(target, platform, mapping(names));
    }

private Q_SLOTS:
    void missing_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<Match>("match");
        QTest::addColumn<PlatformKind>("platform");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("missing");
        const auto row = [](const char *name, Action action, Match match, PlatformKind platform,
                            const QStringList &names, const QStringList &missing) {
            QTest::newRow(name) << action << match << platform << names << missing;
        };
        const auto wts = PlatformKind::WtsChat, whazing = PlatformKind::Whazing, clint = PlatformKind::Clint;
        row("nothing", Action::UpsertContact, Match::Phone, wts, {}, {u"telefone or contactId"_s});
        row("by phone", Action::UpsertContact, Match::Phone, wts, {u"telefone"_s}, {});
        row("another spelling", Action::UpsertContact, Match::Phone, clint, {u"Phone_Number"_s}, {});
        row("of the contact", Action::CreateCard, Match::Phone, wts, {u"contato.telefone"_s}, {});
        row("e-mail, by phone", Action::UpdateContact, Match::Phone, wts, {u"email"_s}, {u"telefone or contactId"_s});
        row("by e-mail", Action::UpdateContact, Match::Email, clint, {u"email"_s}, {});
        row("either", Action::UpsertContact, Match::PhoneOrEmail, clint, {u"email"_s}, {});
        row("either, Whazing", Action::UpsertContact, Match::PhoneOrEmail, whazing, {u"email"_s},
            {u"telefone or contactId"_s});
        row("created, no id", Action::CreateContact, Match::Phone, wts, {u"contactId"_s}, {u"telefone"_s});
        row("by the card", Action::MoveCard, Match::Phone, wts, {u"cardId"_s}, {});
        row("an id of a card in a contact", Action::UpsertContact, Match::Phone, wts, {u"cardId"_s},
            {u"telefone or contactId"_s});
        row("a message without text", Action::SendMessage, Match::Phone, wts, {u"telefone"_s}, {u"texto or arquivo"_s});
        row("a message to nobody", Action::SendMessage, Match::Phone, wts, {u"arquivo"_s}, {u"telefone or email"_s});
        row("a template", Action::SendTemplate, Match::Phone, wts, {u"fone"_s, u"nome"_s}, {});
        row("a chatbot", Action::StartChatbot, Match::Phone, whazing, {u"ticketId"_s}, {});
        row("not offered", Action::StartChatbot, Match::Phone, clint, {}, {});
        row("no account", Action::UpsertContact, Match::Phone, PlatformKind::None, {}, {});
    }
    void missing()
    {
        QFETCH(Action, action);
        QFETCH(Match, match);
        QFETCH(PlatformKind, platform);
        QFETCH(QStringList, names);
        QFETCH(QStringList, missing);
        QCOMPARE(schema(action, match, platform, names).missing, missing);
    }

    void fieldsAreKnownOrCustom()
    {
        const ActionSchema one = schema(Action::UpsertContact, Match::Phone, PlatformKind::WtsChat,
                                        {u"phone"_s, u"celular"_s, u"cpf"_s, u"cpf"_s, {}});
        const auto find = [&one](const QString &name) {
            for (const ActionSchema::Field &field : one.fields)
                if (field.name == name)
                    return field;
            return ActionSchema::Field();
        };
        QCOMPARE(find(u"telefone"_s).mapped, QStringList({u"phone"_s, u"celular"_s}));
        QVERIFY(find(u"telefone"_s).required && !find(u"telefone"_s).missing && !find(u"telefone"_s).custom);
        QVERIFY(find(u"contactId"_s).required && !find(u"contactId"_s).missing);
        QVERIFY(!find(u"nome"_s).isFilled() && !find(u"nome"_s).required);
        QCOMPARE(find(u"cpf"_s).mapped, QStringList{u"cpf"_s});
        QVERIFY(find(u"cpf"_s).custom);
        QCOMPARE(one.fields.last().name, u"cpf"_s);
        QVERIFY(schema(Action::StartChatbot, Match::Phone, PlatformKind::Clint, {u"telefone"_s}).fields.isEmpty());
        QVERIFY(schema(Action::UpsertContact, Match::Phone, PlatformKind::None, {u"telefone"_s}).fields.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActionSchema)
#include "tst_actionschema.moc"
