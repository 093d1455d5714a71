#pragma once

#include "app/secrets/secret.h"
#include "models/base/error.h"
#include "models/domain/clintintegration.h"
#include "models/domain/panel.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace gancho {

class Banner;
class ClintGuide;
class ClintIntegrationFields;
class ClintMappingModel;
class UrlTest;

/// Edits a “Receber webhook” or an “Enviar webhook” of Clint as Gancho keeps it: what stands in Clint's panel, the
/// mapping of its fields and the guide that says how to enter it there. Says at each part what is wrong with it while
/// it is typed. It stores and sends nothing itself.
class ClintIntegrationForm : public QFrame
{
    Q_OBJECT

public:
    /// What is behind the URL of a sending one.
    struct Target
    {
        InboxId inbox;     ///< of this computer; invalid for another address
        QString whole;     ///< with the token that the inbox demands
        QString token;     ///< what of it is shown as dots
        bool open = false; ///< the inbox takes events from whoever knows its address
    };
    using Resolver = std::function<Target(const QString &url)>;

    ClintIntegrationForm(Resolver resolve, QWidget *parent = nullptr);

    void setOrigins(const QList<gancho::Panel> &origins);
    /// `isNew`: not stored yet, so that all of it counts as changed.
    void load(const ClintIntegration &integration, const Secret &receiveUrl, bool isNew);
    /// Puts other contents into the fields, unsaved: a draft.
    void fill(const ClintIntegration &contents);
    const ClintIntegration &original() const { return m_original; }
    ClintIntegration edited() const;
    Secret receiveUrl() const;
    bool isNew() const { return m_new; }
    bool isDirty() const;
    bool receiveUrlChanged() const;
    /// Shows what is wrong at each field, and puts the focus on the first; true when all is well.
    bool validate();
    void showError(const Error &error);
    void setNote(const QString &text);
    void setUrl(const QString &url);
    void setReceiveUrl(const Secret &url);
    /// The button that puts it into the sandbox's panel.
    void setSandbox(bool sandbox);
    void setUrlTest(UrlTest *test);
    /// The last tab: of a sending one and of a receiving one. The form takes them.
    void setTools(QWidget *verify, QWidget *leads);
    void showTools();
    /// What lies behind the URL is another: an inbox has got a token.
    void refreshTarget() { refresh(); }
    Target target() const { return m_resolve(edited().url); }
    void focusName();

Q_SIGNALS:
    void saveRequested();
    void cancelRequested();
    void deleteRequested();
    void duplicateRequested();
    void applyRequested();
    void useThisComputerRequested();
    void protectRequested(gancho::InboxId inbox);
    void copied(const QString &text);
    /// Something is another than before; also after a load.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeSide();
    QWidget *makeFoot();
    void connectParts();
    void showKind();
    void showGuide(const ClintIntegration &now, const Target &target);
    void refresh();

    Resolver m_resolve;
    ClintIntegration m_original;
    Secret m_originalUrl;
    bool m_new = true;
    bool m_filling = false;
    UrlTest *m_urlTest = nullptr;
    QLabel *m_title;
    QLabel *m_unsaved;
    Banner *m_error;
    Banner *m_note;
    ClintIntegrationFields *m_fields;
    QTabWidget *m_tabs;
    ClintGuide *m_guide;
    ClintMappingModel *m_mapping;
    QTableView *m_mappingView;
    QLabel *m_mappingProblem;
    QStackedWidget *m_tools;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_apply;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
};

} // namespace gancho
