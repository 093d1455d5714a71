#pragma once

#include "app/diagnosis/urldoctor.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gancho {

/// *Test URL* beside a field: examines what is in it, check by check, and lists what was found with what to do. The
/// button stands apart, to be put beside the field; this is the panel under it, hidden until it is pressed.
class UrlTest : public QFrame
{
    Q_OBJECT

public:
    struct Request
    {
        QString url;
        UrlDoctorOptions options;
    };
    using Source = std::function<Request()>;

    /// `doctor` outlives it. `source` is asked at each test.
    UrlTest(UrlDoctor &doctor, Source source, QWidget *parent = nullptr);
    ~UrlTest() override;

    /// Lists so many findings at most, the important ones; the others are in the text that is copied. 0: all.
    void setMost(int findings) { m_most = findings; }
    QPushButton *button() const { return m_button; }
    bool isRunning() const { return m_future.isRunning(); }
    /// Of the last test that was finished.
    const std::optional<UrlReport> &report() const { return m_report; }

public Q_SLOTS:
    void start();
    void cancel();
    /// Hides the panel; what it showed is about another URL now.
    void clear();

Q_SIGNALS:
    /// It needs another height.
    void resized();
    void toast(const QString &text);

private:
    void began(UrlFinding::Check check);
    void showReport(const UrlReport &report);
    void addLine(QWidget *line);
    void clearLines();
    void setState(bool running);

    UrlDoctor &m_doctor;
    Source m_source;
    Future<UrlReport> m_future;
    std::optional<UrlReport> m_report;
    QPushButton *m_button;
    QLabel *m_title;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_hide;
    QVBoxLayout *m_lines = nullptr;
    QWidget *m_list;
    int m_most = 0;
    int m_generation = 0;
};

} // namespace gancho
