// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/rawview.h"

#include "codec/json.h"
#include "ui/facts/readabletext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/monoview.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

RawView::RawView(QWidget *parent)
    : QWidget(parent)
    , m_indent(new QCheckBox(tr("Indent (line &breaks are put in, nothing else is changed)")))
    , m_headerTitle(new QLabel(tr("Header")))
    , m_header(new MonoView(tr("The token's header, as it was found")))
    , m_claimsTitle(new QLabel(tr("Payload")))
    , m_claims(new MonoView(tr("The token's payload, as it was found")))
{
    m_indent->setObjectName(u"indentRaw"_s);
    m_indent->setChecked(true);
    m_header->setObjectName(u"rawHeader"_s);
    m_claims->setObjectName(u"rawClaims"_s);
    m_header->setVisibleLines(5);
    m_headerTitle->setBuddy(m_header);
    m_claimsTitle->setBuddy(m_claims);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    for (QLabel *title : {m_headerTitle, m_claimsTitle})
        title->setFont(strongFont());
    column->addWidget(m_claimsTitle);
    column->addWidget(m_claims, 1);
    column->addWidget(m_headerTitle);
    column->addWidget(m_header);
    column->addWidget(m_indent);
    connect(m_indent, &QCheckBox::toggled, this, &RawView::showTexts);
}

void RawView::setInspection(const Inspection &inspection)
{
    m_rawHeader = inspection.rawHeader;
    m_rawClaims = inspection.rawClaims;
    showTexts();
}

void RawView::showTexts()
{
    const auto text = [this](const QByteArray &raw) {
        return readableText(m_indent->isChecked() ? indentedJson(raw) : raw);
    };
    m_header->setPlainText(text(m_rawHeader));
    m_claims->setPlainText(text(m_rawClaims));
    m_headerTitle->setVisible(!m_rawHeader.isEmpty());
    m_header->setVisible(!m_rawHeader.isEmpty());
}

} // namespace Grantscope
