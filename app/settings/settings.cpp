#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

#include "moc_settings.cpp"

namespace gancho {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// QSettings takes over the mode of a file that is there, so it is made before the first write.
void keepPrivate(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return;
    if ((file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) != 0)
        file.setPermissions(ownerOnly);
}

QString createFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        QDir().mkpath(info.absolutePath());
        if (!QDir().mkdir(info.absoluteFilePath(), ownerFolder))
            return QCoreApplication::translate("DataFolders",
                                               "The folder %1 cannot be created. Check the permissions of the folder "
                                               "above it, or choose another one with --data-dir.")
                .arg(QDir::toNativeSeparators(path));
    } else if (!info.isDir()) {
        return QCoreApplication::translate("DataFolders",
                                           "%1 is a file, not a folder. Choose another one with --data-dir.")
            .arg(QDir::toNativeSeparators(path));
    } else if (!info.isWritable()) {
        return QCoreApplication::translate("DataFolders",
                                           "The folder %1 cannot be written to. Check its permissions, or choose "
                                           "another one with --data-dir.")
            .arg(QDir::toNativeSeparators(path));
    }
    return {};
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
{
    keepPrivate(file);
    m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

QString Settings::get(const SettingKey<const char *> &key) const
{
    const QVariant value = m_file->value(QLatin1String(key.name));
    if (!value.isValid())
        return QString::fromLatin1(key.fallback);
    // A comma typed into the file by hand makes QSettings read a list.
    return value.toStringList().join(QLatin1String(", "));
}

int Settings::get(const SettingKey<int> &key) const
{
    bool isNumber = false;
    const qlonglong value = m_file->value(QLatin1String(key.name)).toLongLong(&isNumber);
    return isNumber ? static_cast<int>(std::clamp<qlonglong>(value, key.lowest, key.highest)) : key.fallback;
}

bool Settings::get(const SettingKey<bool> &key) const
{
    const QVariant value = m_file->value(QLatin1String(key.name));
    return value.isValid() ? value.toBool() : key.fallback;
}

void Settings::set(const SettingKey<const char *> &key, const QString &value)
{
    if (get(key) == value)
        return;
    m_file->setValue(QLatin1String(key.name), value);
    Q_EMIT changed(QLatin1String(key.name));
}

void Settings::set(const SettingKey<int> &key, int value)
{
    const int allowed = std::clamp(value, key.lowest, key.highest);
    if (get(key) == allowed)
        return;
    m_file->setValue(QLatin1String(key.name), allowed);
    Q_EMIT changed(QLatin1String(key.name));
}

void Settings::set(const SettingKey<bool> &key, bool value)
{
    if (get(key) == value)
        return;
    m_file->setValue(QLatin1String(key.name), value);
    Q_EMIT changed(QLatin1String(key.name));
}

QByteArray Settings::layout(const QString &name) const
{
    return m_file->value(QLatin1String("layout/") + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_file->setValue(QLatin1String("layout/") + name, state);
}

DataFolders DataFolders::standard()
{
    const QString name = QStringLiteral("/gancho");
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + name,
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + name};
}

DataFolders DataFolders::under(const QString &folder)
{
    const QString path = QFileInfo(folder).absoluteFilePath();
    return {path, path};
}

QString DataFolders::create() const
{
    const QString problem = createFolder(data);
    return problem.isEmpty() ? createFolder(config) : problem;
}

} // namespace gancho
