#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace gancho {

/// An id of an account that cannot be listed, as far as it is known.
struct LearntName
{
    QString id;
    QString learnt;   ///< what a payload called it; may be empty
    QString given;    ///< what the user calls it; goes before
    QDateTime seenAt; ///< when a payload last held it; invalid for one that the user typed in

    /// Empty for a nameless one.
    const QString &name() const { return given.isEmpty() ? learnt : given; }
    bool operator==(const LearntName &) const = default;
};

/// Names for the ids of an account whose platform lists none (reference/whazing.md §2d): queues, users, tags, channels
/// and so on are learnt from the events and answers that come, ids without a name too, and may be named by the user.
/// Kept as JSON in a file per account. One per connected account, GUI thread.
class LearntNames : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Queue, User, Tag, Channel, Chatbot, Stage, Followup, Wallet, ClosingReason };

    /// An empty `file` keeps nothing. One that cannot be read is taken for an empty one and written anew.
    explicit LearntNames(const QString &file = {}, QObject *parent = nullptr);
    ~LearntNames() override;

    /// Takes an event's body; anything may be in it.
    void learn(const QByteArray &body);
    /// Takes a record out of an event or an answer: a ticket, a contact, a whole event.
    void learn(const QJsonObject &record);
    void learn(Kind kind, const QString &id, const QString &name);

    /// By name, those without one last.
    QList<LearntName> names(Kind kind) const;
    /// Empty where none is known.
    QString name(Kind kind, const QString &id) const;
    /// What the user calls it; an empty name goes back to the learnt one. An unknown id is added.
    void setName(Kind kind, const QString &id, const QString &name);
    void forget(Kind kind, const QString &id);

    /// Writes what is not written yet; false where that fails. Otherwise written a little later, and at the end.
    bool save();

Q_SIGNALS:
    /// A name or an id is new or another.
    void changed();

private:
    using Names = QHash<QString, LearntName>;

    void read();
    void learnTicket(const QJsonObject &ticket);
    void learnContact(const QJsonObject &contact);
    /// `another`: a name or an id, and not only the time of the last sight.
    void touched(bool another);

    QString m_file;
    QHash<Kind, Names> m_names;
    QTimer m_saving;
    QTimer m_telling;
    bool m_unsaved = false;
};

} // namespace gancho
