#pragma once

#include <QStringList>
#include <QUrl>
#include <QVector>
#include <QWidget>

class QComboBox;
class QLabel;

namespace gancho {

class DraftStore;

/// Where something is sent: a URL to type, with those of late and the inboxes of this workstation to choose from.
class TargetField : public QWidget
{
    Q_OBJECT

public:
    struct Offer
    {
        QString label; ///< "Inbox loja"
        QString url;
    };

    TargetField(DraftStore &drafts, QWidget *parent = nullptr);

    void setOffers(const QVector<Offer> &offers);
    void setUrl(const QString &url);
    QString text() const;
    enum class Tell { Silently, Aloud };
    /// Invalid where the text is no URL that can be sent to; aloud, what is wrong is said beneath.
    QUrl url(Tell tell = Tell::Aloud);
    /// Is among those of late from now on.
    void remember();
    /// The target that was sent to last; empty where there is none.
    static QString lastOf(const DraftStore &drafts);
    QComboBox *box() const { return m_box; }

Q_SIGNALS:
    void changed();

private:
    void fill();

    DraftStore &m_drafts;
    QVector<Offer> m_offers;
    QComboBox *m_box;
    QLabel *m_problem;
};

} // namespace gancho
