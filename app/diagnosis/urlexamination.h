#pragma once

#include "app/diagnosis/connectionprobe.h"
#include "app/diagnosis/httpprobe.h"
#include "app/diagnosis/nameprobe.h"
#include "app/diagnosis/probe.h"
#include "app/diagnosis/urldoctor.h"
#include "app/diagnosis/urlsyntax.h"

namespace gancho {

/// One examination, from the URL as written to the report. UrlDoctor's.
class UrlExamination : public Probe<UrlReport>
{
public:
    UrlExamination(const QString &url, const UrlDoctorOptions &options, QObject *parent);

    void begin();

private:
    using Check = UrlFinding::Check;
    using Kind = UrlFinding::Kind;
    using Severity = UrlFinding::Severity;

    void compareSubscriptions();
    void lookUp();
    void judgeAddresses(const NameOutcome &name);
    void connectTo(const QList<QHostAddress> &addresses);
    void judgeConnection(const ConnectionOutcome &connection);
    void beginEncryption();
    void sendTest();
    /// Most TLS servers hang up on plain HTTP without a word; whether this is one shows when it is spoken to in TLS.
    void askForEncryption(const HttpCall &call, const HttpOutcome &answer);
    void judgeAnswer(const HttpCall &call, const HttpOutcome &answer);
    void follow(const HttpCall &call, const HttpOutcome &answer);
    void tryLimit(int megabytes);
    void conclude();

    HttpCall testCall(qsizetype size) const;
    void enter(Check check);
    void leave();
    void add(Severity severity, Kind kind, const QStringList &details = {});

    const QString m_text;
    const UrlDoctorOptions m_options;
    WrittenUrl m_written;
    TlsTarget m_target;
    UrlReport m_report;
    Check m_check = Check::Url;
    QElapsedTimer m_checkClock;
};

} // namespace gancho
