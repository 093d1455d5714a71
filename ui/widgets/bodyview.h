#pragma once

#include "models/base/future.h"
#include "ui/widgets/bodylines.h"
#include "ui/widgets/searchrun.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace gancho {

class BodyTextView;
class JsonText;
class SearchLine;
struct EventBody;

/// A body as text, with what there is to say about it above and a search line below (Ctrl+F). Small ones are in an
/// editor, large ones in a view that makes only the lines that are seen.
class BodyView : public QWidget
{
    Q_OBJECT

public:
    /// Whatever is shown is named `name` to a screen reader.
    explicit BodyView(QWidget *parent = nullptr, const QString &name = {});

    void setBody(const EventBody &body);
    void setPlainText(const QString &text);
    /// Bytes as they stand.
    void setLines(const BodyLinesPtr &lines, const QString &notice = {});
    /// Shows what `made` brings, made in another thread.
    void setLinesLater(const Future<BodyLinesPtr> &made);
    /// The bytes that an answer or a request has, as text where they are readable and as hex where they are not.
    void setBytes(const QByteArray &bytes);

    QString text() const;
    /// Puts what is selected on the clipboard; false where nothing is.
    bool copySelection();
    /// Shows and selects the byte of the body; `line` and `column` count from 1.
    void goTo(qint64 offset, qint64 line, qint64 column);

    void openSearch();
    /// False where the search line was not open.
    bool closeSearch();

private:
    void showEditor(bool editor);
    void setNotice(const QString &notice);
    SearchRun::Search searchFor(const QString &text) const;
    void showHit(const SearchHit &hit);

    QString m_name;
    QLabel *m_notice;
    QStackedWidget *m_pages;
    JsonText *m_text = nullptr; ///< made when it is first needed: it costs much
    BodyTextView *m_lines;
    SearchLine *m_search;
    SearchRun *m_run;
    quint64 m_generation = 0;
};

} // namespace gancho
