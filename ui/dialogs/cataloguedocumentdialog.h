#pragma once

#include "app/catalogue/cataloguereader.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QPrinter;
class QPushButton;
class QTextDocument;
class QTextEdit;

namespace gancho {

class Banner;
class StatePane;

/// The documentation of one event or of all: seen before it is printed or saved, in Portuguese or English whatever the
/// program's language. A window of its own that holds up nothing else; deletes itself when it is closed.
class CatalogueDocumentDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Format { Pdf, Html, Markdown };

    /// `chosen` is the one of `types` that is shown at first; -1: all.
    CatalogueDocumentDialog(const CatalogueReader &reader, const QVector<CatalogueType> &types, int chosen,
                            QWidget *parent = nullptr);
    ~CatalogueDocumentDialog() override;

    /// Writes it into this file, without asking.
    void saveTo(const QString &file, Format format);

Q_SIGNALS:
    void saved(const QString &text);
    void shown();

private:
    struct Made
    {
        QString title, html, markdown;
        std::shared_ptr<QTextDocument> document; ///< laid out for the screen
    };

    void make();
    void take(const Made &made);
    void chooseFile(Format format);
    void preview();
    QString fileName() const;

    CatalogueReader m_reader;
    QVector<CatalogueType> m_types;
    Made m_made;
    int m_generation = 0;
    QComboBox *m_scope, *m_language;
    QPushButton *m_print, *m_save;
    Banner *m_problem;
    QTextEdit *m_text;
    StatePane *m_pane;
};

} // namespace gancho
