#pragma once

#include "app/catalogue/cataloguereader.h"
#include "app/catalogue/documentwords.h"

namespace gancho {

/// What is known of types of events, written down for the customer's developer: what each event means, how it is
/// delivered, its fields and an example. Pure; any thread. Examples are masked, and the example body is invented.
class CatalogueDocument
{
public:
    /// `language` is "pt_BR" or "en", whatever the program's. `madeUs` is printed, microseconds since 1970 UTC.
    CatalogueDocument(QVector<CatalogueSheet> sheets, const QString &language, qint64 madeUs);

    QString title() const;
    /// A whole page of its own, in the HTML that QTextDocument knows too. Everything of a sender is escaped.
    QString html() const;
    QString markdown() const;

private:
    QString sheetHtml(const CatalogueSheet &sheet) const;
    QString rowHtml(const CatalogueField &field, bool shaded) const;
    QString sheetMarkdown(const CatalogueSheet &sheet) const;
    QStringList delivery(const CatalogueSheet &sheet) const;
    QString heading(const CatalogueSheet &sheet) const;
    QString presence(const CatalogueField &field) const;
    QString typesText(const CatalogueField &field) const;
    QString remark(const CatalogueField &field) const;
    QString made() const;

    QVector<CatalogueSheet> m_sheets;
    DocumentWords m_words;
    qint64 m_madeUs;
};

} // namespace gancho
