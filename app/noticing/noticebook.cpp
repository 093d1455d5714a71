#include "app/noticing/noticebook.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

#include "moc_noticebook.cpp"

namespace gancho {

namespace {

auto withId(const QString &id)
{
    return [id](const NoticeRule &rule) {
        return rule.id == id;
    };
}

} // namespace

NoticeBook::NoticeBook(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    read();
}

const NoticeRule *NoticeBook::find(const QString &id) const
{
    const auto found = std::find_if(m_choices.rules.cbegin(), m_choices.rules.cend(), withId(id));
    return found == m_choices.rules.cend() ? nullptr : &*found;
}

Result<NoticeRule> NoticeBook::save(NoticeRule rule)
{
    NoticeChoices choices = m_choices;
    if (rule.id.isEmpty())
        rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto known = std::find_if(choices.rules.begin(), choices.rules.end(), withId(rule.id));
    if (known == choices.rules.end())
        choices.rules += rule;
    else
        *known = rule;
    return keep(choices).map([&rule](Done) { return rule; });
}

Result<int> NoticeBook::remove(const QString &id)
{
    NoticeChoices choices = m_choices;
    const auto known = std::find_if(choices.rules.cbegin(), choices.rules.cend(), withId(id));
    if (known == choices.rules.cend())
        return -1;
    const int place = int(known - choices.rules.cbegin());
    choices.rules.removeAt(place);
    return keep(choices).map([place](Done) { return place; });
}

Result<Done> NoticeBook::putBack(const NoticeRule &rule, int place)
{
    NoticeChoices choices = m_choices;
    choices.rules.insert(std::clamp(qsizetype(place), qsizetype(0), choices.rules.size()), rule);
    return keep(choices);
}

Result<Done> NoticeBook::setShowsNames(bool show)
{
    NoticeChoices choices = m_choices;
    choices.showNames = show;
    return keep(choices);
}

Result<Done> NoticeBook::keep(const NoticeChoices &choices)
{
    if (choices == m_choices)
        return Done{};
    if (!m_writable)
        return fail(ErrorKind::Storage, m_problem);
    QSaveFile file(m_file);
    const QByteArray bytes = NoticeRuleCodec::write(choices);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage, tr("The notifications could not be saved to %1 (%2). Check free space and "
                                           "permissions, then try again.")
                                            .arg(QDir::toNativeSeparators(m_file), file.errorString()));
    m_choices = choices;
    Q_EMIT changed();
    return Done{};
}

void NoticeBook::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    const QString shown = QDir::toNativeSeparators(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        m_writable = false;
        m_problem = tr("The notifications in %1 cannot be read (%2). Check its permissions and start Gancho again.")
                        .arg(shown, file.errorString());
        return;
    }
    const auto choices = NoticeRuleCodec::read(file.readAll());
    file.close();
    if (choices) {
        m_choices = *choices;
    } else if (choices.error().kind == ErrorKind::Unsupported) {
        m_writable = false;
        m_problem =
            tr("The notifications in %1 were written by a newer version of Gancho. Install that version to use them.")
                .arg(shown);
    } else {
        const QString aside =
            QStringLiteral("%1.damaged-%2")
                .arg(m_file, QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
        m_writable = QFile::rename(m_file, aside);
        m_problem = m_writable ? tr("The file of the notifications was damaged. It is kept as %1; set them up again, "
                                    "or repair it and put it back.")
                                     .arg(QDir::toNativeSeparators(aside))
                               : tr("The file of the notifications, %1, is damaged and cannot be moved aside. Check "
                                    "the permissions of its folder and start Gancho again.")
                                     .arg(shown);
    }
}

} // namespace gancho
