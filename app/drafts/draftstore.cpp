#include "app/drafts/draftstore.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include "moc_draftstore.cpp"

namespace gancho {

DraftStore::DraftStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    if (QFile stored(m_file); stored.open(QIODevice::ReadOnly))
        m_drafts = QJsonDocument::fromJson(stored.readAll()).object();
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::flush);
}

DraftStore::~DraftStore()
{
    if (m_timer.isActive())
        flush();
}

void DraftStore::put(const QString &key, const QJsonObject &draft)
{
    if (value(key) == draft)
        return;
    if (draft.isEmpty())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, draft);
    m_timer.start();
}

void DraftStore::flush()
{
    m_timer.stop();
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(m_drafts).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace gancho
