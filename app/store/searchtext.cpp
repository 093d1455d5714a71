#include "app/store/searchtext.h"

#include "app/store/bodytext.h"
#include "models/domain/foldedtext.h"

namespace gancho {

QByteArray searchText(const QString &subject, const QByteArray &head, const QByteArray &body)
{
    const QByteArray target = targetOf(head);
    QByteArray text = head + '\n' + subject.toUtf8() + '\n';
    if (target.contains('%'))
        text += QByteArray::fromPercentEncoding(target) + '\n';
    switch (bodyForm(head, body)) {
    case BodyForm::None:
    case BodyForm::Binary:
        break;
    case BodyForm::Json:
        text += withoutJsonEscapes(body);
        break;
    case BodyForm::Form:
        text += QByteArray::fromPercentEncoding(QByteArray(body).replace('+', ' '));
        break;
    case BodyForm::Text:
        text += body;
        break;
    }
    return foldedWords(text);
}

bool holdsWords(const QByteArray &text, const QStringList &words, bool prefix)
{
    const QByteArray wanted = QByteArray(" ") + words.join(u' ').toUtf8() + (prefix ? "" : " ");
    return text.contains(wanted);
}

QString indexPhrase(const QStringList &words, bool prefix)
{
    return u'"' + words.join(u' ') + (prefix ? QStringLiteral("\"*") : QStringLiteral("\""));
}

} // namespace gancho
