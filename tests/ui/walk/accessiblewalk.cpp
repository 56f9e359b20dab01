// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "accessiblewalk.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QScrollArea>
#include <QSet>
#include <QTextBrowser>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope::Walk
{

namespace
{

constexpr int MostRows = 40; ///< Of a table: the others are made by the same code.

const QSet<QAccessible::Role> operated{
    QAccessible::Button,       QAccessible::CheckBox,   QAccessible::RadioButton,    QAccessible::ComboBox,
    QAccessible::EditableText, QAccessible::SpinBox,    QAccessible::Slider,         QAccessible::PageTab,
    QAccessible::Link,         QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::List,
    QAccessible::Table,        QAccessible::Tree,       QAccessible::MenuItem,       QAccessible::PageTabList};
const QSet<QAccessible::Role> measured{QAccessible::ProgressBar, QAccessible::Slider, QAccessible::SpinBox,
                                       QAccessible::Chart};
const QSet<QAccessible::Role> pictures{QAccessible::Graphic, QAccessible::Chart, QAccessible::ProgressBar};

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

class Walk final
{
public:
    void visit(QAccessibleInterface *element)
    {
        if (!element || !element->isValid() || element->state().invisible)
            return;
        check(element);
        checkSiblings(element);
        QAccessibleTableInterface *table = element->tableInterface();
        const int most = table ? (std::min(table->rowCount(), MostRows) + 1) * std::max(1, table->columnCount() + 1)
                               : element->childCount();
        for (int i = 0; i < std::min(most, element->childCount()); ++i)
            visit(element->child(i));
    }

    QStringList defects;

private:
    void complain(QAccessibleInterface *element, const QString &what)
    {
        const QObject *object = element->object();
        const QString who =
            object ? u"%1 '%2'"_s.arg(QLatin1String(object->metaObject()->className()), object->objectName())
                   : roleName(element->role());
        const QString defect =
            u"%1, in %2, named '%3': %4"_s.arg(who, placeOf(element), element->text(QAccessible::Name), what);
        if (!defects.contains(defect))
            defects.append(defect);
    }

    static QString placeOf(QAccessibleInterface *element)
    {
        for (QAccessibleInterface *above = element->parent(); above; above = above->parent()) {
            if (above->object() && !above->object()->objectName().isEmpty())
                return above->object()->objectName();
        }
        return u"the window"_s;
    }

    void check(QAccessibleInterface *element)
    {
        const QAccessible::Role role = element->role();
        const QString name = element->text(QAccessible::Name);
        if (operated.contains(role) && name.trimmed().isEmpty())
            complain(element, u"has no name"_s);
        if (pictures.contains(role) && name.isEmpty() && element->text(QAccessible::Description).isEmpty())
            complain(element, u"is a picture and nothing says of what"_s);
        if (name.contains(u'&') && !name.contains("& "_L1))
            complain(element, u"has the mark of a mnemonic in its name"_s);
        checkValue(element);
        checkRole(element);
        if (element->state().focused && element->state().disabled)
            complain(element, u"is disabled and has the focus"_s);
    }

    void checkValue(QAccessibleInterface *element)
    {
        const QAccessible::Role role = element->role();
        const bool speaks = !element->text(QAccessible::Value).isEmpty();
        if (measured.contains(role) && !speaks &&
            !(element->valueInterface() && element->valueInterface()->currentValue().isValid()))
            complain(element, u"does not tell its value"_s);
        if (role == QAccessible::EditableText && !element->textInterface())
            complain(element, u"does not tell its text"_s);
        if (role == QAccessible::ComboBox && !speaks && element->childCount() > 0)
            complain(element, u"does not tell what is chosen"_s);
    }

    void checkRole(QAccessibleInterface *element)
    {
        auto *widget = qobject_cast<QWidget *>(element->object());
        if (!widget || widget->isWindow())
            return;
        const bool isPlain = element->role() == QAccessible::Client || element->role() == QAccessible::NoRole;
        const bool takesFocus =
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && !widget->focusProxy();
        // A page that is scrolled by keys is a region: Qt has no better role for it, so its name must do.
        const bool isRegion = (qobject_cast<QScrollArea *>(widget) || qobject_cast<QTextBrowser *>(widget)) &&
                              !widget->accessibleName().isEmpty();
        if (takesFocus && !isRegion && (isPlain || element->role() == QAccessible::StaticText))
            complain(element, u"takes the focus, and its role does not say what it is"_s);
        const bool isOurs = QLatin1String(widget->metaObject()->className()).startsWith("Grantscope::"_L1);
        if (isPlain && isOurs && widget->children().isEmpty() && !widget->size().isEmpty())
            complain(element, u"draws something, and its role does not say what it is"_s);
    }

    void checkSiblings(QAccessibleInterface *parent)
    {
        if (parent->tableInterface())
            return; // cells may well say the same
        QSet<QPair<int, QString>> seen;
        for (int i = 0; i < parent->childCount(); ++i) {
            QAccessibleInterface *child = parent->child(i);
            if (!child || child->state().invisible || !operated.contains(child->role()))
                continue;
            const QPair<int, QString> key(child->role(), child->text(QAccessible::Name));
            if (!key.second.isEmpty() && seen.contains(key))
                complain(child, u"has a sibling of the same role and name"_s);
            seen.insert(key);
        }
    }
};

} // namespace

QStringList accessibleDefects(QWidget *root)
{
    Walk walk;
    walk.visit(QAccessible::queryAccessibleInterface(root));
    return walk.defects;
}

} // namespace Grantscope::Walk
