#pragma once

#include "app/catalogue/cataloguereader.h"
#include "ui/pages/page.h"
#include "ui/services.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QTableView;
class QTimer;

namespace gancho {

class CatalogueModel;
class CatalogueNotices;
class StatePane;
class Switch;

/// What has been learnt of the events that arrive: their types at the left, the fields of one at the right, and what
/// has changed since it was last looked at above. Leads to documentation that can be printed.
class CataloguePage : public Page
{
    Q_OBJECT

public:
    /// `indexFile` holds the catalogue; empty: search.sqlite of the data folder.
    explicit CataloguePage(const Services &services, QWidget *parent = nullptr, const QString &indexFile = {});

    static PageEntry entry()
    {
        return {QStringLiteral("catalogue"), tr("Catalogue"), QStringLiteral("view-list-tree"),
                QStringLiteral("events")};
    }
    QAction *primaryAction() const override { return m_document; }
    QList<QAction *> paletteActions() const override;
    void activated() override;
    void refresh() override;

    /// Shows the fields of this type once they are known.
    void openType(PlatformKind platform, const QString &type);

Q_SIGNALS:
    void eventRequested(gancho::EventId id);
    /// From the empty page: to where events come from.
    void webhooksRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QWidget *makeFields();
    void load();
    void takeTypes(const QVector<CatalogueType> &types);
    void takeNotices(const QVector<CatalogueNotice> &notices);
    void loadFields();
    void chooseType(int row);
    void applyFilter();
    void showSummary();
    void markSeen();
    void openDocument();
    void fitColumns();
    const CatalogueType *current() const;

    const Services m_services;
    CatalogueReader m_reader;
    CatalogueModel *m_model;
    QVector<CatalogueType> m_types;
    QVector<CatalogueNotice> m_notices; ///< not seen yet
    std::pair<PlatformKind, QString> m_wanted;
    QString m_wantedPath;
    int m_loadings = 0, m_fieldLoadings = 0;
    bool m_filling = false;

    QAction *m_document, *m_toWebhooks, *m_search;
    CatalogueNotices *m_noticeBar;
    QListWidget *m_typeList;
    QLabel *m_title, *m_summary;
    QLineEdit *m_filter;
    Switch *m_differing;
    QTableView *m_table;
    StatePane *m_fieldPane, *m_pane;
    QTimer *m_reload;
};

} // namespace gancho
