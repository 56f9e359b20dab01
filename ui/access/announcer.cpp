// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/access/announcer.h"

namespace Grantscope
{

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("announcer"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(0, 0);
    show();
}

Announcer &Announcer::of(QWidget &within)
{
    QWidget *window = within.window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    return announcer ? *announcer : *new Announcer(window);
}

void Announcer::setDiscreet(bool discreet)
{
    if (discreet && !m_isDiscreet)
        setAccessibleName({});
    m_isDiscreet = discreet;
}

void Announcer::say(const QString &open, Urgency urgency, const QString &discreet)
{
    const QString &sentence = m_isDiscreet && !discreet.isEmpty() ? discreet : open;
    if (sentence.isEmpty())
        return;
    setAccessibleName(sentence); // tells of the changed name, too
    Q_EMIT said(sentence, urgency);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(this, sentence);
    announcement.setPoliteness(urgency == Urgency::Assertive ? QAccessible::AnnouncementPoliteness::Assertive
                                                             : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&announcement);
#else
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    if (urgency != Urgency::Assertive)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

} // namespace Grantscope
