#pragma once

#include "models/base/error.h"
#include "models/domain/eventtype.h"
#include "models/domain/whazingwebhook.h"

#include <QFrame>
#include <QHash>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;
class Switch;
class UrlTest;
class WhazingHookGuide;

/// Edits what is, or shall be, set up in Whazing's panel, with what would go wrong beside its cause. Stores nothing
/// itself.
class WhazingHookForm : public QFrame
{
    Q_OBJECT

public:
    explicit WhazingHookForm(QWidget *parent = nullptr);

    /// As stored; an empty id: a new one.
    void load(const WhazingWebhook &webhook, const QString &key);
    /// What was typed and not saved yet, over what was loaded.
    void fill(const WhazingWebhook &contents, const QString &key);
    WhazingWebhook edited() const;
    QString key() const;
    bool isNew() const { return m_original.id.isEmpty(); }
    bool isDirty() const;
    /// False where the key must not be used: another one is made in its place, and what was typed can be brought back.
    bool validate();
    void revert() { load(m_original, m_originalKey); }
    void setUrl(const QString &url);
    void setUrlTest(UrlTest *test);
    void setSandbox(bool sandbox);
    /// Whether the inbox that the URL leads to has to be told of the key; see checkRequested().
    void setCheckOffered(bool offered);
    void setVerifying(bool verifying);
    /// What came of the last thing that was asked for; an empty text hides it.
    void setOutcome(Tone tone, const QString &text, const QString &reference = {});

Q_SIGNALS:
    void changed();
    void saveRequested();
    void cancelRequested();
    void duplicateRequested();
    void deleteRequested();
    void useThisComputerRequested();
    void checkRequested();
    void verifyRequested();
    void applyRequested();
    void copied();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeRight();
    QWidget *makeFoot();
    void showKind();
    void refresh();
    bool keyIsRefused() const;

    WhazingWebhook m_original;
    QString m_originalKey;
    bool m_filling = false;
    QBoxLayout *m_halves = nullptr;
    QBoxLayout *m_urlRow = nullptr;
    QVBoxLayout *m_fields = nullptr;
    UrlTest *m_urlTest = nullptr;
    QLabel *m_title;
    QLabel *m_unsaved;
    QComboBox *m_kind;
    Switch *m_active;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QLabel *m_queuesLabel;
    QLineEdit *m_queues;
    Switch *m_onTransfer;
    QHash<WhazingSwitch, QCheckBox *> m_switches;
    QHash<QString, Banner *> m_notes; ///< by WhazingFinding::field
    Banner *m_replaced;               ///< says that a refused key gave way to another
    QString m_refusedKey;             ///< as it was typed
    Banner *m_outcome;
    WhazingHookGuide *m_guide;
    QPushButton *m_copyKey;
    QPushButton *m_here;
    QPushButton *m_check;
    QPushButton *m_verify;
    QPushButton *m_apply;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
};

} // namespace gancho
