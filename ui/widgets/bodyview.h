#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gancho {

struct EventBody;
class JsonText;

/// A body as text, with what there is to say about it above and a search line below (Ctrl+F).
class BodyView : public QWidget
{
    Q_OBJECT

public:
    explicit BodyView(QWidget *parent = nullptr);

    void setBody(const EventBody &body);
    void setPlainText(const QString &text);
    QString text() const;
    QString selectedText() const;

    void openSearch();
    /// False where the search line was not open.
    bool closeSearch();

private:
    void search(bool backwards);

    QLabel *m_notice;
    JsonText *m_text;
    QLineEdit *m_search;
};

} // namespace gancho
