#pragma once

#include <QString>
#include <QUrl>

namespace gancho::exchange {

/// Which of a webhook's addresses a URL of n8n is (reference/integrators.md §1a). Pure.
struct N8nUrl
{
    enum class Kind {
        None,       ///< none of n8n's, as far as can be seen
        Test,       ///< /webhook-test/: one call, within two minutes of "Listen for test event"
        Production, ///< /webhook/: while the workflow is active
        Waiting,    ///< /webhook-waiting/: of an execution that waits
    };
    Kind kind = Kind::None;
    QUrl instance; ///< "https://n8n.exemplo.com.br", with the path in front of the webhook's, if any
    QString path;  ///< "loja/novo-lead"

    static N8nUrl of(const QUrl &url);
    /// The addresses of a webhook with that path; `instance` may end with a slash.
    static QUrl test(const QUrl &instance, const QString &path);
    static QUrl production(const QUrl &instance, const QString &path);
    /// How long a test URL listens, seconds.
    static constexpr int testSeconds = 120;
};

/// What the kind of the address means for whoever sends there, one or two sentences, translated; empty for None.
QString n8nUrlText(N8nUrl::Kind kind);

} // namespace gancho::exchange
