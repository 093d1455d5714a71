#include "ui/forms/customfieldsform.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gancho;

namespace {

CustomField field(const char *key, CustomFieldType type, QList<CustomFieldOption> options = {})
{
    CustomField made;
    made.id = CustomFieldId(QLatin1String(key));
    made.key = QLatin1String(key);
    made.name = QLatin1String("Name of ") + made.key;
    made.type = type;
    made.options = std::move(options);
    return made;
}

QList<CustomField> allTypes()
{
    const QList<CustomFieldOption> options{{QStringLiteral("id-1"), QStringLiteral("Site")},
                                           {QStringLiteral("id-2"), QStringLiteral("Loja")}};
    return {field("group", CustomFieldType::Group),
            field("string", CustomFieldType::String),
            field("text", CustomFieldType::Text),
            field("integer", CustomFieldType::Integer),
            field("float", CustomFieldType::Float),
            field("single", CustomFieldType::SingleSelect, options),
            field("multi", CustomFieldType::MultiSelect, options),
            field("date", CustomFieldType::Date),
            field("time", CustomFieldType::Time),
            field("datetime", CustomFieldType::DateTime),
            field("boolean", CustomFieldType::Boolean),
            field("unknown", CustomFieldType::Unknown)};
}

} // namespace

/// The editors of custom fields: one per type, and nothing lost or re-encoded that was not touched.
class TestCustomFieldsForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CustomFieldsForm> m_form;

    template <class T>
    T *input(const char *key) const
    {
        return m_form->findChild<T *>(QLatin1String("customField_") + QLatin1String(key));
    }
    template <class T>
    void type(const char *key, const QString &text)
    {
        auto *edit = input<T>(key);
        QVERIFY2(edit, key);
        QVERIFY(!edit->accessibleName().isEmpty());
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    void pick(const char *key, int index)
    {
        auto *combo = input<QComboBox>(key);
        QVERIFY2(combo, key);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), index);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init()
    {
        m_form = std::make_unique<CustomFieldsForm>();
        m_form->setFields(allTypes());
        m_form->resize(400, 900);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }

    void emptyStaysEmpty()
    {
        m_form->setValues({});
        QCOMPARE(m_form->values(), QJsonObject());
    }
    void untouchedComesBackAsItCame()
    {
        // Numbers as strings, an option by its id, values of the wrong type, nulls, and keys that no field has.
        const QJsonObject odd{{QStringLiteral("integer"), QStringLiteral("12")},
                              {QStringLiteral("float"), QStringLiteral("about 3")},
                              {QStringLiteral("single"), QStringLiteral("id-2")},
                              {QStringLiteral("multi"), QStringLiteral("id-1")},
                              {QStringLiteral("date"), QStringLiteral("2026-03-12T15:00:00.0000000Z")},
                              {QStringLiteral("time"), QStringLiteral("whenever")},
                              {QStringLiteral("boolean"), QStringLiteral("true")},
                              {QStringLiteral("string"), QJsonValue::Null},
                              {QStringLiteral("unknown"), QJsonObject{{QStringLiteral("a"), 1}}},
                              {QStringLiteral("not-a-field"), QStringLiteral("kept")}};
        QSignalSpy changed(m_form.get(), &CustomFieldsForm::changed);
        m_form->setValues(odd);
        QCOMPARE(m_form->values(), odd);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(input<QComboBox>("single")->currentText(), QStringLiteral("Loja"));
        QCOMPARE(input<QComboBox>("boolean")->currentIndex(), 1);
        QVERIFY(input<QCheckBox>("multi_Site")->isChecked());
        auto *unknown = m_form->findChild<QLabel *>(QStringLiteral("customFieldsUnknown"));
        QVERIFY(unknown && unknown->text().contains(QLatin1String("not-a-field: kept")));
        m_form->setFields({});
        QCOMPARE(m_form->values(), odd);
    }
    void editsEachType()
    {
        m_form->setValues({{QStringLiteral("single"), QStringLiteral("id-2")}});
        type<QLineEdit>("string", QStringLiteral("abc"));
        type<QPlainTextEdit>("text", QStringLiteral("two words"));
        type<QLineEdit>("integer", QStringLiteral("1.200"));
        type<QLineEdit>("float", QStringLiteral("10,5"));
        type<QLineEdit>("unknown", QStringLiteral("raw"));
        pick("single", 1);
        pick("boolean", 2);
        QTest::mouseClick(input<QCheckBox>("multi_Loja"), Qt::LeftButton, {}, QPoint(8, 8));
        for (const char *key : {"dateSet", "timeSet", "datetimeSet"})
            QTest::mouseClick(input<QPushButton>(key), Qt::LeftButton);
        const QJsonObject values = m_form->values();
        QCOMPARE(values[QLatin1String("string")], QJsonValue(QStringLiteral("abc")));
        QCOMPARE(values[QLatin1String("text")], QJsonValue(QStringLiteral("two words")));
        QCOMPARE(values[QLatin1String("integer")], QJsonValue(1200));
        QCOMPARE(values[QLatin1String("float")], QJsonValue(10.5));
        QCOMPARE(values[QLatin1String("unknown")], QJsonValue(QStringLiteral("raw")));
        QVERIFY2(values[QLatin1String("single")] == QStringLiteral("id-1"), "in the encoding that came");
        QCOMPARE(values[QLatin1String("boolean")], QJsonValue(false));
        QCOMPARE(values[QLatin1String("multi")], QJsonValue(QJsonArray{QStringLiteral("Loja")}));
        QCOMPARE(values[QLatin1String("date")], QJsonValue(QDate::currentDate().toString(Qt::ISODate)));
        QCOMPARE(values[QLatin1String("time")], QJsonValue(QStringLiteral("09:00")));
        QVERIFY(values[QLatin1String("datetime")].toString().endsWith(u'Z'));
        QTest::mouseClick(input<QPushButton>("dateClear"), Qt::LeftButton);
        QVERIFY(!m_form->values().contains(QLatin1String("date")));
    }
    void saysWhatIsWrongInItsPlace()
    {
        QList<CustomField> fields = allTypes();
        fields[1].required = true;
        m_form->setFields(fields);
        type<QLineEdit>("integer", QStringLiteral("1,5"));
        type<QLineEdit>("float", QStringLiteral("many"));
        const auto wrong = m_form->check();
        QCOMPARE(wrong.size(), 3);
        auto *problem = m_form->findChild<QLabel *>(QStringLiteral("customFieldProblem_float"));
        QVERIFY(problem->isVisible());
        type<QLineEdit>("float", QStringLiteral("2"));
        QVERIFY(!problem->isVisible());
        m_form->setErrors({{QStringLiteral("float"), QStringLiteral("refused")}});
        QCOMPARE(problem->text(), QStringLiteral("refused"));
        QVERIFY2(!m_form->findChild<QLabel *>(QStringLiteral("customFieldProblem_integer"))->isVisible(), "cleared");
    }
    void hiddenFieldsKeepTheirValue()
    {
        QList<CustomField> fields = allTypes();
        fields[1].visible = false;
        m_form->setFields(fields);
        m_form->setValues({{QStringLiteral("string"), QStringLiteral("kept")}});
        QVERIFY(!input<QLineEdit>("string"));
        QCOMPARE(m_form->values().value(QLatin1String("string")).toString(), QStringLiteral("kept"));
    }
};

QTEST_MAIN(TestCustomFieldsForm)
#include "tst_customfieldsform.moc"
