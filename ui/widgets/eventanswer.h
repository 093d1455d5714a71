#pragma once

#include <QWidget>

class QLabel;

namespace gancho {

class BodyView;
class EventPairs;
struct EventRecord;

/// The answer that an event was given: status, how long it took, headers and body.
class EventAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit EventAnswer(QWidget *parent = nullptr);

    void setRecord(const EventRecord &record);
    BodyView *body() const { return m_body; }

private:
    QLabel *m_line;
    EventPairs *m_headers;
    BodyView *m_body;
};

} // namespace gancho
