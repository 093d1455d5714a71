#pragma once

#include "app/accounts/accountplatforms.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/platform.h"
#include "models/domain/clintintegrationcodec.h"
#include "tests/integrations/routebench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

/// The bench with an account of each platform, and their sandboxes sending their own webhooks to the receiver.
struct PlatformBench : RouteBench
{
    gancho::AccountId account(gancho::PlatformKind kind)
    {
        for (const gancho::Account &one : accounts.accounts())
            if (one.platform == kind)
                return one.id;
        gancho::Account made;
        made.name = QStringLiteral("Loja de ") + gancho::platformName(kind);
        made.platform = kind;
        made.sandbox = true;
        return accounts.save(made)->id;
    }
    std::shared_ptr<gancho::Platform> client(gancho::PlatformKind kind)
    {
        return gancho::test::await(routes->platforms().platform(account(kind)), 20000).value_or(nullptr);
    }
    gancho::Inbox inboxOf(gancho::PlatformKind kind)
    {
        for (const gancho::Inbox &known : receiver.inboxes())
            if (known.platform == kind)
                return known;
        gancho::Inbox wanted;
        wanted.name = gancho::platformSlug(kind);
        wanted.platform = kind;
        const auto made = gancho::test::await(receiver.saveInbox(wanted));
        (void)QTest::qWaitFor([&] { return made && receiver.inbox(made->id); });
        return made.value_or(gancho::Inbox());
    }

    /// The status that came back.
    int call(gancho::PlatformKind kind, const QByteArray &method, const QString &path, const QJsonObject &body,
             QJsonObject *answer = nullptr)
    {
        gancho::Sandbox &platform = sandboxes.of(kind);
        QUrl url = platform.baseUrl();
        url.setPath(path);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + platform.token().toUtf8());
        request.setRawHeader("api-token", platform.token().toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkAccessManager network;
        QNetworkReply *reply = network.sendCustomRequest(
            request, method, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
        QSignalSpy(reply, &QNetworkReply::finished).wait(10000);
        if (answer)
            *answer = QJsonDocument::fromJson(reply->readAll()).object();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QString clintOrigin()
    {
        QJsonObject origins;
        call(gancho::PlatformKind::Clint, "GET", QStringLiteral("/v1/origins"), {}, &origins);
        return origins[QLatin1String("data")].toArray().at(0).toObject()[QLatin1String("id")].toString();
    }

    /// Points the webhook of the platform's sandbox at its inbox, as its own panel or API does.
    bool listenTo(gancho::PlatformKind kind)
    {
        const auto platform = client(kind);
        const QString url = receiver.inboxUrl(inboxOf(kind));
        if (!platform)
            return false;
        if (kind == gancho::PlatformKind::WtsChat) {
            gancho::Subscription subscription;
            subscription.url = url;
            subscription.name = QStringLiteral("Gancho");
            subscription.events = {QStringLiteral("CONTACT_NEW")};
            return gancho::test::await(platform->subscriptions()->create(subscription)).has_value();
        }
        if (kind == gancho::PlatformKind::Whazing)
            return call(kind, "PUT", QStringLiteral("/sandbox/panel/speed"), {{QStringLiteral("speed"), 1000}}) ==
                       200 &&
                   call(kind, "PUT", QStringLiteral("/sandbox/panel/channel-webhook"),
                        {{QStringLiteral("active"), true},
                         {QStringLiteral("url"), url},
                         {QStringLiteral("switches"), QJsonArray{QStringLiteral("ticket_new")}}}) == 200;
        gancho::ClintIntegration integration = gancho::newClintIntegration(gancho::ClintIntegration::Kind::Send);
        integration.name = QStringLiteral("Gancho");
        integration.originId = gancho::PanelId(clintOrigin());
        integration.url = url;
        integration.url = gancho::clintMarkedUrl(integration);
        return call(kind, "POST", QStringLiteral("/sandbox/panel/integrations"),
                    gancho::ClintIntegrationCodec::write(integration)) == 201;
    }

    /// Somebody new turns up on the platform, whose sandbox tells of it. What it told, with the phone's digits; without
    /// a phone where nothing came.
    gancho::Contact somebodyNew(gancho::PlatformKind kind)
    {
        const qint64 before = newest();
        gancho::Contact wanted;
        wanted.name = QStringLiteral("Rui Alves de Souza");
        wanted.phone = QStringLiteral("5548977776601");
        wanted.email = QStringLiteral("rui.alves@exemplo.com.br");
        if (kind == gancho::PlatformKind::WtsChat) {
            gancho::Contact made = wanted;
            made.phone.prepend(u'+');
            (void)gancho::test::await(client(kind)->contacts()->create(made));
        } else if (kind == gancho::PlatformKind::Clint) {
            QJsonObject contact;
            call(kind, "POST", QStringLiteral("/v1/contacts"),
                 {{QStringLiteral("name"), wanted.name},
                  {QStringLiteral("email"), wanted.email},
                  {QStringLiteral("ddi"), QStringLiteral("+55")},
                  {QStringLiteral("phone"), wanted.phone.mid(2)}},
                 &contact);
            call(kind, "POST", QStringLiteral("/v1/deals"),
                 {{QStringLiteral("origin_id"), clintOrigin()},
                  {QStringLiteral("contact_id"), contact[QLatin1String("id")]}});
        } else {
            (void)gancho::test::await(sandboxes.of(kind).perform(QStringLiteral("ticket-opened")));
        }
        if (!QTest::qWaitFor([&] { return newest() > before; }))
            return {};
        if (kind != gancho::PlatformKind::Whazing)
            return wanted;
        // Whose ticket it is, the sandbox chose.
        const auto record = gancho::test::await(store->record(gancho::EventId(newest())));
        const QJsonObject told = QJsonDocument::fromJson(record->body).object()[QLatin1String("contact")].toObject();
        wanted.name = told[QLatin1String("name")].toString();
        wanted.phone = told[QLatin1String("phoneNumber")].toString();
        wanted.email = told[QLatin1String("email")].toString();
        return wanted;
    }
};
