#pragma once

#include "ui/widgets/choicebutton.h"

#include <functional>

namespace gancho {

class NameBook;

/// What an id may be picked from by name.
enum class NameKind { None, Tag, TagName, User, Agent, Department, Channel, Chatbot, Template };

/// Of a parameter or property by its name; "id" by what it stands in ("department", "tag"). Without regard to case.
NameKind nameKindOf(const QString &name, const QString &parent);
/// Translated, singular: "Tag".
QString nameKindTitle(NameKind kind);
/// What `names` knows now; what it does not is fetched, and its changed() tells.
QList<Choice> namesOf(NameKind kind, NameBook &names);

/// Picks ids by their names; what is picked stands on it by name.
class NamePick : public ChoiceButton
{
    Q_OBJECT

public:
    using Source = std::function<QList<Choice>(NameKind)>;

    NamePick(const QString &objectName, NameKind kind, const Source &source, QWidget *parent = nullptr);
    /// There are other names now.
    void refresh();

private:
    NameKind m_kind;
    Source m_source;
};

} // namespace gancho
