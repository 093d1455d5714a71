#pragma once

#include "models/items/multipart.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace gancho {

class BodyImage;
class BodyView;

/// The parts of a multipart body: their names, files, types and sizes, and what the chosen one holds as text, picture
/// or hex. Files are saved where the user says and never opened.
class BodyParts : public QWidget
{
    Q_OBJECT

public:
    explicit BodyParts(QWidget *parent = nullptr);

    void setParts(const QByteArray &body, const QList<FormPart> &parts);
    BodyView *view() const { return m_view; }
    /// Writes the chosen part to a file.
    void saveTo(const QString &file);

Q_SIGNALS:
    /// `what` is translated: "photo.png saved".
    void saved(const QString &what);

private:
    void showPart();
    void chooseFile();

    QByteArray m_body;
    QList<FormPart> m_parts;
    QTableWidget *m_table;
    QStackedWidget *m_pages;
    BodyView *m_view;
    BodyImage *m_image;
    QLabel *m_problem;
    QPushButton *m_save;
    quint64 m_generation = 0;
};

} // namespace gancho
