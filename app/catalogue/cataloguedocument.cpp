#include "app/catalogue/cataloguedocument.h"

#include <QDateTime>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int examplesShown = 2;

/// The sheet of a printed page: dark text on white in any theme of the program.
constexpr auto style =
    R"(body { font-family: Inter, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 9.5pt; color: #1A1E26; background: #FFFFFF; }
h1 { font-size: 19pt; font-weight: 600; margin-top: 0px; margin-bottom: 4px; }
h2 { font-size: 14pt; font-weight: 600; margin-top: 28px; margin-bottom: 4px; color: #0B7A75; }
h3 { font-size: 10.5pt; font-weight: 600; margin-top: 16px; margin-bottom: 6px; }
p, li { font-size: 9.5pt; }
td { font-size: 8.5pt; }
p { margin-top: 0px; margin-bottom: 6px; }
.muted { color: #586272; font-size: 8.5pt; }
code, .code { font-family: "JetBrains Mono", Consolas, Menlo, monospace; font-size: 8pt; }
.code { background: #F5F6F8; white-space: pre-wrap; }
table { border-collapse: collapse; }
th { text-align: left; font-size: 8.5pt; font-weight: 600; color: #586272; background: #F5F6F8; }
td { vertical-align: top; }
ul { margin-top: 4px; margin-bottom: 4px; }
@page { size: A4; margin: 16mm; }
@media screen { body { max-width: 900px; margin: 32px auto; } }
@media print { h2 { break-before: page; } h2.first { break-before: auto; } thead { display: table-header-group; } tr { break-inside: avoid; } })";

QString cell(const QString &tag, const QString &inner, int percent)
{
    return u"<%1 width=\"%2%\">%3</%1>"_s.arg(tag).arg(percent).arg(inner);
}

/// A long path may be broken after its parts.
QString breakable(const QString &path)
{
    return path.toHtmlEscaped().replace(u'.', u".\u200B"_s);
}

QString markdownCell(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(u'\n', u' ').replace(u'<', u"&lt;"_s);
}

} // namespace

CatalogueDocument::CatalogueDocument(QVector<CatalogueSheet> sheets, const QString &language, qint64 madeUs)
    : m_sheets(std::move(sheets))
    , m_words(language)
    , m_madeUs(madeUs)
{
}

QString CatalogueDocument::title() const
{
    if (m_sheets.size() == 1)
        return m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Event %1")).arg(m_sheets.first().type.type);
    return m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Webhook events"));
}

QString CatalogueDocument::made() const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_madeUs / 1000);
    return m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Made on %1 from events that were received."))
        .arg(m_words.locale().toString(at, QLocale::ShortFormat));
}

QString CatalogueDocument::heading(const CatalogueSheet &sheet) const
{
    const QString meaning = m_words.contract(sheet.summary);
    return meaning.isEmpty() ? sheet.type.type : meaning;
}

QStringList CatalogueDocument::delivery(const CatalogueSheet &sheet) const
{
    QStringList points{
        m_words(QT_TRANSLATE_NOOP("CatalogueDocument",
                                  "Delivered as an HTTP POST to your URL, with a JSON body in UTF-8.")),
        m_words(
            QT_TRANSLATE_NOOP("CatalogueDocument",
                              "Answer with a status from 200 to 299 as soon as it is stored, and work on it later.")),
        m_words(QT_TRANSLATE_NOOP("CatalogueDocument",
                                  "It may come more than once and not in order: the same event must do no harm when it "
                                  "comes again."))};
    if (sheet.type.platform == PlatformKind::WtsChat) {
        points += m_words(QT_TRANSLATE_NOOP(
            "CatalogueDocument", "It has no id of its own. Recognise a repetition by eventType, content.id and "
                                 "content.updatedAt (or date)."));
        points += m_words(QT_TRANSLATE_NOOP(
            "CatalogueDocument", "It is not signed. Put a secret into the path of your URL and refuse all else."));
    }
    return points;
}

QString CatalogueDocument::presence(const CatalogueField &field) const
{
    if (field.standing == CatalogueField::Standing::NotSeen)
        return m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "not seen yet"));
    if (field.present == field.events)
        return m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "always"));
    const double percent = field.share() * 100;
    if (percent < 1)
        return m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "rarely"));
    // 100 % would say always.
    return m_words.locale().toString(qMin(99, int(percent))) + u" %"_s;
}

QString CatalogueDocument::typesText(const CatalogueField &field) const
{
    if (!field.types.isEmpty())
        return field.types.join(", "_L1);
    return QString(field.contractTypes).replace(" or "_L1, ", "_L1);
}

QString CatalogueDocument::remark(const CatalogueField &field) const
{
    switch (field.standing) {
    case CatalogueField::Standing::Undocumented:
        return m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Not in the platform's description."));
    case CatalogueField::Standing::OtherType:
        return m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "The platform's description says: %1."))
            .arg(field.contractTypes);
    default:
        return {};
    }
}

QString CatalogueDocument::rowHtml(const CatalogueField &field, bool shaded) const
{
    QStringList examples;
    for (const QString &example : field.examples.mid(0, examplesShown))
        examples += u"<code>%1</code>"_s.arg(example.toHtmlEscaped());
    QStringList says;
    for (const QString &text : {m_words.contract(field.description), remark(field)})
        if (!text.isEmpty())
            says += text.toHtmlEscaped();
    QString about = examples.join("<br>"_L1);
    if (!says.isEmpty())
        about += (about.isEmpty() ? QString() : u"<br>"_s) + u"<span class=\"muted\">%1</span>"_s.arg(says.join(u' '));
    return u"<tr%1>"_s.arg(shaded ? u" bgcolor=\"#FAFBFC\""_s : QString()) +
           cell(u"td"_s, u"<code>%1</code>"_s.arg(breakable(field.path)), 38) +
           cell(u"td"_s, typesText(field).toHtmlEscaped(), 14) + cell(u"td"_s, presence(field).toHtmlEscaped(), 12) +
           cell(u"td"_s, about, 36) + u"</tr>\n"_s;
}

QString CatalogueDocument::sheetHtml(const CatalogueSheet &sheet) const
{
    const bool first = &sheet == &m_sheets.first();
    const QString breaks = first ? QString() : u" style=\"page-break-before: always\""_s;
    QString html =
        u"<h2%1%2>%3</h2>\n"_s.arg(first ? u" class=\"first\""_s : QString(), breaks, heading(sheet).toHtmlEscaped());
    html += u"<p><code>%1</code> <span class=\"muted\">&middot; %2</span></p>\n"_s.arg(
        sheet.type.type.toHtmlEscaped(), m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "events seen: %1"))
                                             .arg(m_words.locale().toString(sheet.type.events))
                                             .toHtmlEscaped());
    html += u"<h3>%1</h3>\n<ul>\n"_s.arg(m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Delivery")).toHtmlEscaped());
    for (const QString &point : delivery(sheet))
        html += u"<li>%1</li>\n"_s.arg(point.toHtmlEscaped());
    html += u"</ul>\n<h3>%1</h3>\n<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">\n<thead><tr>"_s.arg(
        m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Fields")).toHtmlEscaped());
    html += cell(u"th"_s, m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Field")).toHtmlEscaped(), 38);
    html += cell(u"th"_s, m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Type")).toHtmlEscaped(), 14);
    html += cell(u"th"_s, m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Present")).toHtmlEscaped(), 12);
    html += cell(u"th"_s, m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Example and meaning")).toHtmlEscaped(), 36);
    html += u"</tr></thead>\n<tbody>\n"_s;
    bool shaded = false;
    for (const CatalogueField &field : sheet.fields) {
        html += rowHtml(field, shaded);
        shaded = !shaded;
    }
    html += u"</tbody></table>\n"_s;
    if (!sheet.example.isEmpty())
        // On a page of its own: a heading is not kept with what follows it, nor an example in one piece.
        html +=
            u"<h3 style=\"page-break-before: always\">%1</h3>\n<p class=\"code\" style=\"white-space: pre-wrap\">%2</p>\n"_s
                .arg(m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Example (invented)")).toHtmlEscaped(),
                     QString::fromUtf8(sheet.example).trimmed().toHtmlEscaped());
    return html;
}

QString CatalogueDocument::html() const
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n"_s.arg(
        QString(m_words.language()).replace(u'_', u'-'), title().toHtmlEscaped());
    html += u"<style>%1</style></head><body>\n"_s.arg(QLatin1String(style));
    html += u"<h1>%1</h1>\n<p class=\"muted\">%2 %3</p>\n"_s.arg(
        title().toHtmlEscaped(), made().toHtmlEscaped(),
        m_words(
            QT_TRANSLATE_NOOP("CatalogueDocument", "Examples are masked: • stands for a character that was taken out."))
            .toHtmlEscaped());
    for (const CatalogueSheet &sheet : m_sheets)
        html += sheetHtml(sheet);
    return html + u"</body></html>\n"_s;
}

QString CatalogueDocument::sheetMarkdown(const CatalogueSheet &sheet) const
{
    QString text = u"\n## %1\n\n`%2`\n\n"_s.arg(markdownCell(heading(sheet)), sheet.type.type);
    for (const QString &point : delivery(sheet))
        text += u"- %1\n"_s.arg(point);
    text += u"\n| %1 | %2 | %3 | %4 | %5 |\n| --- | --- | --- | --- | --- |\n"_s.arg(
        m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Field")),
        m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Type")),
        m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Present")),
        m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Example")),
        m_words(QT_TRANSLATE_NOOP("CatalogueDocument", "Meaning")));
    for (const CatalogueField &field : sheet.fields) {
        const QString meaning = (m_words.contract(field.description) + u' ' + remark(field)).trimmed();
        // A chain of arg() would take a "%1" that stands in the data for its own.
        text += u"| "_s +
                QStringList{u'`' + markdownCell(field.path) + u'`', typesText(field), presence(field),
                            markdownCell(field.examples.mid(0, examplesShown).join(", "_L1)), markdownCell(meaning)}
                    .join(" | "_L1) +
                u" |\n"_s;
    }
    if (!sheet.example.isEmpty())
        text += u"\n```json\n"_s + QString::fromUtf8(sheet.example).trimmed() + u"\n```\n"_s;
    return text;
}

QString CatalogueDocument::markdown() const
{
    QString text = u"# %1\n\n%2\n"_s.arg(markdownCell(title()), made());
    for (const CatalogueSheet &sheet : m_sheets)
        text += sheetMarkdown(sheet);
    return text;
}

} // namespace gancho
