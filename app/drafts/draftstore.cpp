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
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::flush);
}

DraftStore::~DraftStore()
{
    settle();
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

void DraftStore::settle()
{
    if (m_timer.isActive())
        flush();
    m_writer.waitForDone();
}

void DraftStore::flush()
{
    m_timer.stop();
    m_writer.start([path = m_file, drafts = m_drafts] {
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(QJsonDocument(drafts).toJson(QJsonDocument::Compact));
        file.commit();
    });
}

} // namespace gancho
