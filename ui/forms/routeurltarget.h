#pragma once

#include "app/secrets/secret.h"
#include "models/domain/eventtype.h"
#include "models/domain/route.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gancho {

class Banner;
class RouteSignature;

/// A request to an address: URL with *Test*, own headers and a signature. How the body is written is chosen above it.
class RouteUrlTarget : public QWidget
{
    Q_OBJECT

public:
    explicit RouteUrlTarget(QWidget *parent = nullptr);

    void load(const UrlTarget &target);
    /// Without method and body, which are not edited here.
    UrlTarget target() const;
    /// A secret that was typed.
    std::optional<Secret> secret() const;
    bool validate();
    /// What came of a test; an empty text takes it away.
    void setOutcome(Tone tone, const QString &text);
    void setTesting(bool testing);

Q_SIGNALS:
    void changed();
    void testRequested();

private:
    void showMore(bool more);
    HeaderList headers() const;
    QString headersProblem() const;

    UrlTarget m_original;
    QLineEdit *m_url;
    QPushButton *m_test;
    QLabel *m_problem;
    QLabel *m_hint;
    Banner *m_outcome;
    QPushButton *m_moreButton;
    QWidget *m_more;
    QPlainTextEdit *m_headers;
    QLabel *m_headersProblem;
    RouteSignature *m_signature;
};

} // namespace gancho
